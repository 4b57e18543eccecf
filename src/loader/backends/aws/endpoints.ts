import type { Reference } from "../../../schema/reference.ts";
import type { Candidates, Context, Endpoint } from "../../backend.ts";
import type { Connection } from "./connection.ts";
import { type Credentials, clientOptions, endpointFor } from "./sdk.ts";

// Nothing is signed: only where a request would go is asked.
const NOBODY: Credentials = { accessKeyId: "-", secretAccessKey: "-" };

/** Secrets Manager in each region that is asked, and STS where a role is assumed there. */
export async function endpointsOf(
  references: readonly Reference[],
  { looked }: Candidates,
  connection: Connection,
  context: Context,
): Promise<readonly Endpoint[]> {
  const regions = new Set(references.map(({ path }) => connection.regionOf(path)));
  if (regions.size === 0) regions.add(connection.region);
  const { SecretsManagerClient } = await import("./secrets-manager-sdk.ts");
  const own = endpointFor("SECRETS_MANAGER", context);
  const stores = await Promise.all(
    [...regions].map((region) =>
      urlOf(new SecretsManagerClient({ ...optionsFor(region, context), ...own }), region, own.endpoint),
    ),
  );
  const inUse = looked.find(({ used }) => used);
  if (inUse?.method !== "role" && inUse?.method !== "webIdentity") return stores;
  const { STSClient } = await import("./sts-sdk.ts");
  const { endpoint } = endpointFor("STS", context);
  const { region } = connection;
  const client = new STSClient({ ...optionsFor(region, context), ...(endpoint === undefined ? {} : { endpoint }) });
  return [...stores, await urlOf(client, region, endpoint)];
}

type Options = ReturnType<typeof clientOptions> & { readonly region: string; readonly credentials: Credentials };

const optionsFor = (region: string, context: Context): Options => ({
  // Nothing is sent.
  ...clientOptions({ context, insecure: false }),
  region,
  credentials: NOBODY,
});

/** The rules of the SDK, which know partitions, FIPS and both versions of IP. */
interface Resolving {
  readonly config: {
    readonly endpointProvider: (parameters: {
      Region?: string;
      UseDualStack?: boolean;
      UseFIPS?: boolean;
      Endpoint?: string;
    }) => { readonly url: URL };
    readonly useDualstackEndpoint: () => Promise<boolean>;
    readonly useFipsEndpoint: () => Promise<boolean>;
  };
}

async function urlOf({ config }: Resolving, region: string, endpoint: string | undefined): Promise<Endpoint> {
  const { url } = config.endpointProvider({
    Region: region,
    UseDualStack: await config.useDualstackEndpoint(),
    UseFIPS: await config.useFipsEndpoint(),
    ...(endpoint === undefined ? {} : { Endpoint: endpoint }),
  });
  return { url: url.href };
}

import { NotAvailable } from "../../available-identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { heeding } from "../../heeding.ts";
import { systemCode } from "../../system-error.ts";
import type { Exchange } from "./handler.ts";
import { type Credentials, clientOptions, exchanged, type Place, SILENT } from "./sdk.ts";

const CHAIN =
  "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, AWS_WEB_IDENTITY_TOKEN_FILE, or the role of a container or an instance";

// Off EC2 nobody answers at the metadata service's address: each of its two versions is asked once, for a second.
const METADATA = { timeout: 1_000, maxRetries: 0 };

/** Asks the SDK's own chain. */
export async function fromChain(place: Place, context: Context): Promise<Credentials> {
  const { fromNodeProviderChain } = await import("./chain-sdk.ts");
  return provided({ method: "chain", needs: CHAIN }, context, place, async (options) =>
    fromNodeProviderChain({ ...options, ...METADATA })(),
  );
}

/** Asks a profile of the shared configuration: keys, SSO, a role, a process. */
export async function fromProfile(profile: string, place: Place, context: Context): Promise<Credentials> {
  const { fromIni } = await import("./chain-sdk.ts");
  const needs = `the profile "${profile}" in ~/.aws/config (\`aws configure --profile ${profile}\`)`;
  return provided({ method: "profile", needs, profile }, context, place, async (options) =>
    fromIni({ ...options, profile })(),
  );
}

type Asked = { readonly method: string; readonly needs: string; readonly profile?: string };
type Options = ReturnType<typeof optionsFor>;

async function provided(
  asked: Asked,
  context: Context,
  place: Place,
  ask: (options: Options) => Promise<Credentials>,
): Promise<Credentials> {
  const exchange: Exchange = { context, insecure: place.insecure };
  try {
    const options = optionsFor(place, exchange);
    const credentials = await heeding(context, "log in", () => exchanged(exchange, () => ask(options)));
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    for (const minted of sessionToken === undefined ? [] : [accessKeyId, secretAccessKey, sessionToken])
      context.onToken?.(minted);
    return credentials;
  } catch (error) {
    throw refused(error, asked);
  }
}

// No region of ours for the clients within: that of an SSO portal is its own.
function optionsFor({ region }: Place, exchange: Exchange) {
  const shared = clientOptions(exchange);
  return { clientConfig: shared, parentClientConfig: { ...shared, region }, logger: SILENT };
}

function refused(error: unknown, { method, needs, profile }: Asked): unknown {
  if (error instanceof SecretsError || !(error instanceof Error)) return error;
  if (systemCode(error) === "NotCapable")
    return new SecretsError("runtime/permission", {
      action: "log in",
      facts: { method, permission: "--allow-env --allow-read --allow-net" },
    });
  if (!/^(?:Credentials)?ProviderError$/.test(error.name)) return error;
  // The words choose between hints of ours, and go nowhere.
  if (/\bsso\b/i.test(error.message))
    return new SecretsError("backend/unauthenticated", {
      action: "log in",
      state: "the SSO session is over",
      facts: { method },
      hint: `Log in again with \`aws sso login${profile === undefined ? "" : ` --profile ${profile}`}\``,
    });
  return new NotAvailable(needs);
}

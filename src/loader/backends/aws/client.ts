import type {
  BatchGetSecretValueCommandOutput,
  DescribeSecretCommandOutput,
  GetSecretValueCommandOutput,
} from "@aws-sdk/client-secrets-manager";
import type { Context } from "../../backend.ts";
import { heeding } from "../../heeding.ts";
import type { Exchange } from "./handler.ts";
import { leavingValuesPlain, typed } from "./plain-values.ts";
import { type Credentials, clientOptions, endpointFor, exchanged, type Place, pared } from "./sdk.ts";

/** What of a secret is asked. */
export interface Wanted {
  readonly SecretId: string;
  readonly VersionId?: string;
  readonly VersionStage?: string;
}

/** The calls of Secrets Manager that we make. What they throw is the SDK's error, or ours of the transport. */
export interface SecretsManager {
  get(wanted: Wanted, context: Context): Promise<GetSecretValueCommandOutput>;
  batch(ids: readonly string[], context: Context): Promise<BatchGetSecretValueCommandOutput>;
  describe(id: string, context: Context): Promise<DescribeSecretCommandOutput>;
}

/** Loads the SDK and gives it our transport. */
export async function openClient(place: Place, credentials: Credentials, context: Context): Promise<SecretsManager> {
  const sdk = await import("./secrets-manager-sdk.ts");
  const client = leavingValuesPlain(
    pared(
      new sdk.SecretsManagerClient({
        ...clientOptions(context),
        ...endpointFor("SECRETS_MANAGER", context),
        region: place.region,
        credentials,
      }),
    ),
  );
  const call = <T>(of: Context, send: (options: { exchange: Exchange; requestTimeout: number }) => Promise<T>) => {
    const exchange: Exchange = { context: of, insecure: place.insecure };
    return exchanged(exchange, () => send({ exchange, requestTimeout: of.attempt }));
  };
  return {
    get: (wanted, of) => call(of, (options) => client.send(new sdk.GetSecretValueCommand(wanted), options)),
    batch: (ids, of) =>
      call(of, async (options) =>
        typed(
          await client.send(new sdk.BatchGetSecretValueCommand({ SecretIdList: [...ids] }), options),
          client.config.base64Decoder,
        ),
      ),
    describe: (id, of) => call(of, (options) => client.send(new sdk.DescribeSecretCommand({ SecretId: id }), options)),
  };
}

/** The caller's own client, as far as we know it. */
export interface OwnClient {
  readonly config?: {
    readonly region?: unknown;
    readonly credentials?: unknown;
  };
  send(command: unknown, options: object): Promise<unknown>;
  readonly [method: string]: unknown;
}

/**
 * Calls the caller's own client. One of all calls (`SecretsManager`) makes its own commands, so that its version need not be
 * ours; the other kind (`SecretsManagerClient`) takes our commands.
 */
export function ownClient(client: OwnClient): SecretsManager {
  const call = async <T>(method: string, input: object, context: Context): Promise<T> => {
    context.meter.requests += 1;
    const options = { abortSignal: context.signal };
    const own = client[method];
    const answer = await heeding(context, "read", async () =>
      typeof own === "function"
        ? (own.call(client, input, options) as unknown)
        : client.send(await commandOf(method, input), options),
    );
    return answer as T;
  };
  return {
    get: (wanted, context) => call("getSecretValue", wanted, context),
    batch: (ids, context) => call("batchGetSecretValue", { SecretIdList: [...ids] }, context),
    describe: (id, context) => call("describeSecret", { SecretId: id }, context),
  };
}

async function commandOf(method: string, input: object): Promise<unknown> {
  const sdk = await import("./secrets-manager-sdk.ts");
  if (method === "getSecretValue") return new sdk.GetSecretValueCommand(input as Wanted);
  if (method === "batchGetSecretValue") return new sdk.BatchGetSecretValueCommand(input);
  return new sdk.DescribeSecretCommand(input as Wanted);
}

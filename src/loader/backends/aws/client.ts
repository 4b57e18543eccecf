import type {
  DescribeSecretCommandOutput,
  GetSecretValueCommandOutput,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import type { Context } from "../../backend.ts";
import { heeding } from "../../heeding.ts";
import { reasonOf } from "./handler.ts";
import { leavingValuesPlain } from "./plain-values.ts";
import { type Credentials, clientOptions, endpointFor, type Place, pared } from "./sdk.ts";

/** What of a secret is asked. */
export interface Wanted {
  readonly SecretId: string;
  readonly VersionId?: string;
  readonly VersionStage?: string;
}

/** What a batch gives. Its values are as AWS writes them, or as a client of the caller's has read them. */
export interface BatchAnswer {
  readonly SecretValues?: unknown;
  readonly Errors?: unknown;
}

/** The calls of Secrets Manager that we make. What they throw is the SDK's error, or ours of the transport. */
export interface SecretsManager {
  get(wanted: Wanted, context: Context): Promise<GetSecretValueCommandOutput>;
  batch(ids: readonly string[], context: Context): Promise<BatchAnswer>;
  describe(id: string, context: Context): Promise<DescribeSecretCommandOutput>;
}

/** Loads the SDK and gives it our transport. */
export async function openClient(place: Place, credentials: Credentials): Promise<SecretsManager> {
  const sdk = await import("./secrets-manager-sdk.ts");
  const open = (context: Context): SecretsManagerClient =>
    leavingValuesPlain(
      pared(
        new sdk.SecretsManagerClient({
          ...clientOptions({ context, insecure: place.insecure }),
          ...endpointFor("SECRETS_MANAGER", context),
          region: place.region,
          credentials,
          // Its way through the SDK is laid once for all calls, which takes that nothing of a call travels beside its input.
          cacheMiddleware: true,
        }),
      ),
    );
  const clients = new WeakMap<Context, SecretsManagerClient>();
  const call = async <T>(context: Context, send: (client: SecretsManagerClient) => Promise<T>): Promise<T> => {
    const client = clients.get(context) ?? open(context);
    clients.set(context, client);
    try {
      return await send(client);
    } catch (error) {
      throw reasonOf(error) ?? error;
    }
  };
  return {
    get: (wanted, context) => call(context, (client) => client.send(new sdk.GetSecretValueCommand(wanted))),
    batch: (ids, context) =>
      call(context, (client) => client.send(new sdk.BatchGetSecretValueCommand({ SecretIdList: [...ids] }))),
    describe: (id, context) => call(context, (client) => client.send(new sdk.DescribeSecretCommand({ SecretId: id }))),
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

import type NodeVault from "node-vault";
import type { Redacted } from "../../../redaction/redacted.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { parseJson } from "../../json.ts";
import { sendWithRetries } from "../../retry.ts";
import type { Answer } from "./answer.ts";
import { encoded } from "./path.ts";
import type { Server } from "./server.ts";

/** One call of Vault's API. */
export interface Call {
  readonly method: "GET" | "POST";
  /** What follows `/v1/`, not encoded. */
  readonly path: string;
  readonly query?: string | undefined;
  readonly body?: { readonly [name: string]: string | readonly string[] };
  readonly token?: Redacted<string>;
  /** The state that a login left behind: a node that has not reached it answers 412. */
  readonly index?: string | undefined;
  /** Whether a second try does no harm where the first may have arrived. */
  readonly safe: boolean;
}

/** Talks to one server. A status is an answer; what is thrown is a `SecretsError`. */
export interface Driver {
  call(call: Call, context: Context): Promise<Answer>;
}

/** What travels through node-vault beside a request, and comes back as the answer. */
interface Exchange {
  readonly context: Context;
  readonly safe: boolean;
  answer?: Answer;
  error?: unknown;
}

/** A request as node-vault gives it to its transport. */
interface Sent {
  readonly method: "GET" | "POST";
  readonly uri: string;
  readonly headers: { readonly [name: string]: string };
  readonly json?: unknown;
  readonly exchange: Exchange;
}

/** Loads node-vault and gives it our transport: its own is never used. */
export async function openDriver(server: Server): Promise<Driver> {
  const { default: nodeVault } = await import("node-vault");
  const client = nodeVault(optionsFor(server));
  // Empty ones given as options would be taken from VAULT_TOKEN, VAULT_NAMESPACE and VAULT_PREFIX: each call says its own.
  Object.assign(client, { token: "", namespace: "", pathPrefix: "" });
  return {
    async call(call, context) {
      const exchange: Exchange = { context, safe: call.safe };
      const path = `${encoded(call.path)}${call.query === undefined ? "" : `?${call.query}`}`;
      const options = { exchange, headers: headersOf(call, server) };
      // Its errors hold the whole body. The exchange has what we need of the answer, whichever way node-vault took it.
      await (call.method === "GET" ? client.read(path, options) : client.write(path, call.body ?? {}, options)).catch(
        () => undefined,
      );
      if (exchange.answer !== undefined) return exchange.answer;
      throw errorOf(exchange.error, server);
    },
  };
}

/** The transport's error, told with the variable that the address is from. */
function errorOf(error: unknown, { variable }: Server): SecretsError {
  if (!(error instanceof SecretsError)) return new SecretsError("internal/bug", { action: "read" });
  return error.code === "backend/unreachable" ? error.about({ variable }) : error;
}

function optionsFor(server: Server): NodeVault.VaultOptions {
  const options = {
    endpoint: server.endpoint,
    apiVersion: "v1",
    token: "-",
    namespace: "-",
    pathPrefix: "/-",
    rpDefaults: { strictSSL: server.tls.insecure !== true },
    // Its own prints request bodies where DEBUG asks for it.
    debug: () => undefined,
    "request-promise": { defaults: () => (sent: Sent) => send(sent, server) },
  };
  return options;
}

function headersOf(call: Call, server: Server): { [name: string]: string } {
  return {
    // Agents and proxies in between may demand it, against requests that a page forged.
    "X-Vault-Request": "true",
    ...(server.namespace === undefined ? {} : { "X-Vault-Namespace": server.namespace }),
    ...(call.token === undefined ? {} : { "X-Vault-Token": call.token.reveal() }),
    ...(call.index === undefined ? {} : { "X-Vault-Index": call.index }),
  };
}

async function send(
  { method, uri, headers, json, exchange }: Sent,
  server: Server,
): Promise<{ statusCode: number; body: unknown; request: { path: string } }> {
  const { context, safe } = exchange;
  const written = typeof json === "object" && json !== null;
  try {
    const response = await sendWithRetries(
      context,
      {
        method,
        url: uri,
        headers: { ...headers, Accept: "application/json", ...(written ? { "Content-Type": "application/json" } : {}) },
        ...(written ? { body: JSON.stringify(json) } : {}),
        tls: server.tls,
      },
      { retryStatuses: RETRIED, safe },
    );
    const body = parseJson(response.body)?.json;
    exchange.answer = { status: response.status, json: body, index: response.headers["x-vault-index"] };
    return { statusCode: response.status, body, request: { path: uri } };
  } catch (error) {
    exchange.error = error;
    throw error;
  }
}

/** 412: the node has not reached the state of `X-Vault-Index` yet. */
const RETRIED: readonly number[] = [412];

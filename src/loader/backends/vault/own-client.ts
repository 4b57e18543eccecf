import { Redacted } from "../../../redaction/redacted.ts";
import type { VaultClient } from "../../../schema/sources/vault.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, type Json, parseJson } from "../../json.ts";
import { callClient, connectionError } from "../../own-client.ts";
import type { Answer } from "./answer.ts";
import type { Driver } from "./driver.ts";
import type { Login } from "./login.ts";
import { encoded } from "./path.ts";
import type { Server } from "./server.ts";

/** The server of the caller's own client, as far as an error needs it: the requests are the client's. */
export function clientServer(client: VaultClient): Server {
  if (typeof client.read !== "function" || typeof client.endpoint !== "string")
    throw new SecretsError("config/invalid-option", {
      action: "use",
      facts: { option: "client", wanted: "a client of node-vault" },
    });
  const { namespace } = client;
  return {
    endpoint: client.endpoint,
    address: URL.parse(client.endpoint)?.origin ?? "the address of the client",
    variable: undefined,
    namespace: typeof namespace === "string" && namespace !== "" ? namespace : undefined,
    tls: {},
  };
}

/** Who the caller's own client is. Its token is its own: it is neither known here nor revoked. */
export const clientLogin = (): Login => ({
  credential: {
    method: "client",
    mount: undefined,
    who: "the client's token",
    origin: "the client of the source",
    repeatable: false,
  },
  token: Redacted.of(""),
  minted: false,
  renewable: false,
});

/** Asks by the caller's own client. Its errors stay here: only their status and the answer's codes are taken. */
export function clientDriver(client: VaultClient, { address }: Server): Driver {
  return {
    async call({ method, path, query, body = {} }, context) {
      const whole = `${encoded(path)}${query === undefined ? "" : `?${query}`}`;
      try {
        const answer = await callClient(context, "read", () =>
          method === "GET" ? client.read(whole) : client.write(whole, body),
        );
        return { status: 200, json: losslessly(answer), index: undefined };
      } catch (thrown) {
        return refusedAnswer(thrown) ?? fail(thrown, address);
      }
    },
  };
}

function refusedAnswer(thrown: unknown): Answer | undefined {
  if (thrown instanceof SecretsError) return undefined;
  const status = at(thrown, "response", "statusCode");
  return typeof status === "number"
    ? { status, json: losslessly(at(thrown, "response", "body")), index: undefined }
    : undefined;
}

function fail(thrown: unknown, address: string): never {
  if (thrown instanceof SecretsError) throw thrown;
  throw (
    connectionError(thrown, { address }) ??
    new SecretsError("backend/bad-response", { action: "read", facts: { address } })
  );
}

const encoder = new TextEncoder();

/** What the client has parsed, as our own parser would give it. Where the client has rounded a number, no text is right. */
function losslessly(answer: unknown): Json {
  const text: unknown = JSON.stringify(answer, (_, value: unknown) => {
    // A number too large for JavaScript is written as `null`, which would be taken for none.
    if (typeof value === "number" && !(Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)))
      throw new SecretsError("value/undecodable", {
        action: "read",
        state: "the client has rounded a number in the answer",
        hint: "Store the number as text, or leave `client` out of the source",
      });
    return value;
  });
  return typeof text === "string" ? parseJson(encoder.encode(text))?.json : undefined;
}

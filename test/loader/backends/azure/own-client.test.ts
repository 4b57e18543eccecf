import { SecretClient } from "@azure/keyvault-secrets";
import { describe, expect, test } from "vitest";
import { type AzureClient, azure as source } from "../../../../src/schema/sources/azure.ts";
import { at, errorOf, type Opened, opened, scripted, textOf } from "./opened.ts";

/** The vendor's own class is one, without a cast. */
export const vendors = (client: SecretClient): AzureClient => client;

const transport = scripted(() => {
  throw new Error("our own transport is not asked");
});

const VAULT = "https://main.vault.azure.net";
const open = (client: object): Opened => opened(() => transport, { vault: VAULT, client });

/** The SDK's error: the server's words in its message, its codes beside. */
function restError(statusCode: number, code: string | undefined, inner?: string): Error {
  const details = { error: { code, message: "canary", innerError: { code: inner } } };
  return Object.assign(new Error("canary"), { name: "RestError", statusCode, code, details });
}

function failing(error: unknown): AzureClient {
  const fail = async (): Promise<never> => {
    throw error;
  };
  return {
    getSecret: fail,
    listPropertiesOfSecretVersions: () => ({ [Symbol.asyncIterator]: () => ({ next: fail }) }),
  };
}

test("is taken by the source, and is not part of what the Inventory shows", () => {
  const client = failing(new Error("never asked"));
  const made = source({ vault: VAULT, client });
  expect(made["~backend"]).toBe(client);
  expect(made.settings).toEqual({ vault: VAULT });
});

describe("a client of the caller's own", () => {
  test("reads and describes, without a login of ours", async () => {
    const asked: unknown[] = [];
    const properties = { version: "1", createdOn: new Date(0), expiresOn: new Date(1), enabled: true };
    const { backend, context, read } = open({
      async getSecret(...parts: readonly unknown[]) {
        asked.push(parts);
        return { value: '{"a":1}', properties };
      },
      async *listPropertiesOfSecretVersions(name: string) {
        asked.push(name);
        yield properties;
      },
    });
    expect(textOf(await read("key", { field: "a", version: "1" }))).toBe("1");
    expect(await backend.describe([at("key")], context)).toEqual([
      { state: "exists", field: "unknown", version: "1", createdAt: new Date(0), expiresAt: new Date(1) },
    ]);
    expect(asked).toEqual([["key", { version: "1" }], "key"]);
    expect(context.meter).toEqual({ requests: 2, logins: 0 });
  });

  test.each([
    [restError(401, "Unauthorized"), "backend/unauthenticated"],
    [restError(403, "Forbidden", "ForbiddenByRbac"), "backend/denied"],
    [restError(403, "Forbidden", "SecretDisabled"), "value/deleted"],
    [restError(429, "Throttled"), "backend/throttled"],
    [restError(503, "ServiceUnavailable"), "backend/unreachable"],
    [restError(502, undefined), "backend/unreachable"],
    [restError(200, undefined), "backend/bad-response"],
    [Object.assign(new Error("canary"), { code: "ECONNREFUSED" }), "backend/unreachable"],
    [new Error("canary AADSTS7000215: canary"), "backend/unauthenticated"],
    [Object.assign(new Error("canary"), { name: "CredentialUnavailableError" }), "backend/unauthenticated"],
    [Object.assign(new Error("canary"), { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }), "backend/unreachable"],
    [Object.assign(new Error("canary"), { code: "REQUEST_SEND_ERROR" }), "backend/unreachable"],
    [new TypeError("canary is not a function"), "backend/bad-response"],
  ] as const)("that fails with %o is told, and its words are not", async (error, code) => {
    const outcome = await open(failing(error)).read("key");
    expect(errorOf(outcome).code).toBe(code);
    expect(JSON.stringify(errorOf(outcome))).not.toContain("canary");
  });

  test.each([
    "https://main.vault.azure.net/",
    "https://MAIN.vault.azure.net",
    "https://main.vault.azure.net:443",
    "not an address",
    undefined,
  ])("for %s is not known to be another vault's", async (vaultUrl) => {
    const { read } = open({ vaultUrl, getSecret: async () => ({ value: "v", properties: {} }) });
    expect(textOf(await read("key"))).toBe("v");
  });

  test("for another vault is refused before it is asked", async () => {
    const { backend, context, read } = open({
      ...failing(new Error("never asked")),
      vaultUrl: "https://user:canary@other.vault.azure.net/canary",
    });
    const error = errorOf(await read("key"));
    expect(error.code).toBe("config/invalid-option");
    expect(error.facts).toMatchObject({ option: "client", address: VAULT });
    expect(error.state).toBe("the client is for https://other.vault.azure.net");
    expect(error.hint).toBe(`Give \`client\` a SecretClient for ${VAULT}, or \`vault\` the address that it is for`);
    expect(JSON.stringify(error)).not.toContain("canary");
    const [described] = await backend.describe([at("key")], context);
    expect(described).toMatchObject({ state: "failed", error: { code: "config/invalid-option" } });
    expect(context.meter.requests).toBe(0);
  });

  test("that has no such secret is asked no more", async () => {
    const { read, context } = open(failing(restError(404, "SecretNotFound")));
    expect(textOf(await read("key"))).toBe("missing secret");
    expect(context.meter.requests).toBe(2);
  });

  test("that hangs is left when the load ends", async () => {
    const controller = new AbortController();
    const { backend, context } = open({ getSecret: () => new Promise(() => undefined) });
    const read = backend.read([at("key")], { ...context, signal: controller.signal });
    controller.abort();
    expect(errorOf((await read)[0]).code).toBe("backend/aborted");
  });

  test("keeps who it is to itself", async () => {
    const { backend, context } = open(failing(new Error("never asked")));
    await expect(backend.whoami(context)).rejects.toMatchObject({ code: "reference/unsupported" });
  });
});

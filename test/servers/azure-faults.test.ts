import { ClientSecretCredential, ManagedIdentityCredential } from "@azure/identity";
import { SecretClient } from "@azure/keyvault-secrets";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type Azure, startAzure } from "./azure/azure.ts";
import {
  claimsChallenge,
  entraUnavailable,
  forToken,
  managedIdentityUnavailable,
  throttled,
  toVault,
  vaultUnavailable,
} from "./azure/faults.ts";
import { trust } from "./trust.ts";

let azure: Azure;
let distrust: () => void;

beforeAll(async () => {
  azure = await startAzure({ tokenSeconds: 600 });
  distrust = trust(azure.ca);
  for (const [name, value] of Object.entries({ ...azure.env, ...azure.imdsEnv })) vi.stubEnv(name, value);
  azure.app({ clientId: "app", secret: "right" });
  azure.assign({ system: "machine" });
  for (const clientId of ["app", "machine"]) azure.grant({ clientId });
  for (const vault of ["main", azure.url]) azure.seed(vault, "key", "value");
});

afterEach(() => azure.clear());

afterAll(async () => {
  vi.unstubAllEnvs();
  distrust();
  await azure.stop();
});

const retries = (maxRetries: number) => ({ retryOptions: { maxRetries, retryDelayInMs: 1 } });

function client(maxRetries = 2): SecretClient {
  const credential = new ClientSecretCredential(azure.tenant, "app", "right", retries(maxRetries));
  return new SecretClient(azure.vaultUrl("main"), credential, retries(maxRetries));
}

const read = async (from: SecretClient): Promise<string | undefined> => (await from.getSecret("key")).value;
async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const read: Item[] = [];
  for await (const item of items) read.push(item);
  return read;
}

const seen = () => azure.requests.map(({ service, as, fault }) => [service, as, fault]);

test("production URLs from this process: the log says who asked what, the first time for a challenge", async () => {
  expect(await read(client())).toBe("value");
  expect(azure.requests[0]).toMatchObject({ method: "GET", host: "main.vault.azure.net", service: "vault" });
  expect(azure.requests[0]?.path).toMatch(/^\/secrets\/key\/\?api%2Dversion=/);
  const vault = azure.requests.filter(({ service }) => service === "vault");
  expect(vault.map(({ as }) => as)).toEqual([undefined, "app"]);
  expect(azure.requests.filter(forToken).map(({ host }) => host)).toEqual(["login.microsoftonline.com"]);
  expect(new Set(azure.proxy.hosts)).toEqual(new Set(["main.vault.azure.net:443", "login.microsoftonline.com:443"]));
});

test("a client that is told the server's own address by its options", async () => {
  const options = { authorityHost: azure.url, disableInstanceDiscovery: true };
  const credential = new ClientSecretCredential(azure.tenant, "app", "right", options);
  const local = new SecretClient(azure.url, credential, { disableChallengeResourceVerification: true });
  expect(await read(local)).toBe("value");
});

describe("a vault that fails", () => {
  test("throttling without Retry-After is not retried by the client, with it it is", async () => {
    azure.script([throttled()], toVault);
    await expect(read(client())).rejects.toMatchObject({ statusCode: 429, code: "Throttled" });
    expect(seen().filter(([, as]) => as === "app")).toEqual([["vault", "app", "status"]]);
    azure.script([throttled(0), throttled(0)], toVault);
    expect(await read(client())).toBe("value");
  });

  test.each([500, 503])("%i is retried", async (status) => {
    azure.script([vaultUnavailable(status)], toVault);
    expect(await read(client())).toBe("value");
    azure.always(vaultUnavailable(status), toVault);
    await expect(read(client(0))).rejects.toMatchObject({ statusCode: status });
  });

  test("a page of a load balancer has a status and no code", async () => {
    azure.always({ kind: "html" }, toVault);
    const error = await read(client(0)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "RestError", statusCode: 502 });
    expect((error as { code?: string }).code).toBeUndefined();
  });

  test("a claims challenge is answered by a new token", async () => {
    azure.script([claimsChallenge(azure.tenant)], toVault);
    expect(await read(client())).toBe("value");
    expect(azure.requests.filter(forToken)).toHaveLength(2);
  });

  test("a reset connection is an error of the network", async () => {
    azure.always({ kind: "reset" }, toVault);
    await expect(read(client(0))).rejects.toMatchObject({ name: "RestError", code: "ECONNRESET" });
  });

  test("an answer can be late, and one waits until it has arrived", async () => {
    const abort = new AbortController();
    azure.always({ kind: "hang" }, toVault);
    const hanging = client(0).getSecret("key", { abortSignal: abort.signal });
    await azure.arrived(1, toVault);
    expect(azure.inFlight).toBe(1);
    abort.abort();
    await expect(hanging).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a login that fails", () => {
  test("Entra's 503 is retried, and then an error with a number and without a status", async () => {
    azure.script([entraUnavailable()], forToken);
    expect(await read(client())).toBe("value");
    azure.always(entraUnavailable(), forToken);
    const error = await read(client(0)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ message: expect.stringContaining("AADSTS90033") });
    expect((error as { statusCode?: number }).statusCode).toBeUndefined();
  });

  test("a metadata service that fails", async () => {
    const managed = () =>
      new SecretClient(azure.vaultUrl("main"), new ManagedIdentityCredential(retries(1)), retries(1));
    azure.always(managedIdentityUnavailable(429), forToken);
    await expect(read(managed())).rejects.toMatchObject({ name: "CredentialUnavailableError" });
    azure.clear();
    azure.script([managedIdentityUnavailable(500)], forToken);
    expect(await read(managed())).toBe("value");
  });
});

test("versions come by id in pages, without values", async () => {
  const written = Array.from({ length: 30 }, (_, index) => azure.seed("main", "often", String(index)));
  const listed = await all(client().listPropertiesOfSecretVersions("often"));
  expect(listed.map(({ version }) => version)).toEqual(written.toSorted());
  expect(await all(client().listPropertiesOfSecretVersions("absent"))).toEqual([]);
  const names = await all(client().listPropertiesOfSecrets());
  expect(names.map(({ name }) => name)).toContain("often");
});

test("a grant may be for metadata alone, and ends when it is revoked", async () => {
  const clientId = "auditor";
  azure.app({ clientId, secret: "right" });
  azure.grant({ clientId, vault: "main", actions: ["readMetadata"] });
  const credential = new ClientSecretCredential(azure.tenant, clientId, "right");
  const auditor = new SecretClient(azure.vaultUrl("main"), credential);
  expect(await all(auditor.listPropertiesOfSecretVersions("key"))).toHaveLength(1);
  await expect(read(auditor)).rejects.toMatchObject({ statusCode: 403 });
  azure.revoke(clientId);
  await expect(all(auditor.listPropertiesOfSecretVersions("key"))).rejects.toMatchObject({
    statusCode: 403,
    code: "Forbidden",
  });
});

test("without trust in the CA nothing is told", async () => {
  distrust();
  onTestFinished(() => {
    distrust = trust(azure.ca);
  });
  await expect(read(client(0))).rejects.toMatchObject({ code: expect.stringMatching(/UNABLE_TO|SELF_SIGNED/) });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Azure, startAzure } from "./azure/azure.ts";
import type { Case, Login, Outcome } from "./azure/cases.ts";
import { type LoginCertificate, makeLoginCertificate } from "./azure/certificate.ts";
import { succeed } from "./command.ts";
import { type OidcIssuer, startOidcIssuer } from "./oidc.ts";
import { suiteFor } from "./suite.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const subject = "repo:o/r:ref:refs/heads/main";
const claims = { aud: "api://AzureADTokenExchange", sub: subject };
const elsewhere = "22222222-2222-4222-8222-222222222222";
let azure: Azure;
let issuer: OidcIssuer;
let registered: LoginCertificate;
let unregistered: LoginCertificate;

beforeAll(async () => {
  [azure, issuer, registered, unregistered] = await Promise.all([
    startAzure(),
    startOidcIssuer(),
    makeLoginCertificate(folder, "registered"),
    makeLoginCertificate(folder, "unregistered"),
  ]);
  const federated = [{ issuer: issuer.url, subject }];
  azure.app({ clientId: "app", secret: "right", certificate: registered.certificate, federated });
  azure.app({ clientId: "late", secret: "over", secretExpired: true });
  azure.app({ clientId: "clerk", secret: "right" });
  for (const clientId of ["app", "machine", "user"]) azure.grant({ clientId });
  azure.grant({ clientId: "clerk", vault: "main", secrets: ["Only-This"] });
  azure.seed("main", "key", "value");
  azure.seed("main", "only-this", "mine");
});

afterAll(() => Promise.all([azure.stop(), issuer.stop()]));

type Read = (cases: readonly Case[], env?: NodeJS.ProcessEnv) => Promise<readonly Outcome[]>;

const script = (name: string): string => fileURLToPath(new URL(`azure/${name}`, import.meta.url));

// Only what a child needs: nothing of the machine's own may log it in.
async function run(command: string, args: readonly string[], cases: readonly Case[], env: NodeJS.ProcessEnv) {
  const stdout = await succeed(command, args, {
    env: { PATH: process.env["PATH"], HOME: folder, ...azure.env, ...env },
    input: JSON.stringify(cases),
    deadlineMs: 60_000,
  });
  return JSON.parse(stdout) as readonly Outcome[];
}

const bySecret = (clientId = "app", secret = "right", tenant = azure.tenant): Login => ({
  by: "secret",
  tenant,
  clientId,
  secret,
});
const byCertificate = ({ file }: LoginCertificate): Login => ({
  by: "certificate",
  tenant: azure.tenant,
  clientId: "app",
  file,
});
const byAssertion = (assertion: string): Login => ({
  by: "assertion",
  tenant: azure.tenant,
  clientId: "app",
  assertion,
});
const key = (login: Login): Case => ({ login, vault: azure.vaultUrl("main"), name: "key" });
const secret = (name: string, vault = azure.vaultUrl("main")): Case => ({ login: bySecret(), vault, name });

/** Without the name of the error's class, in which the clients differ. */
function essence(outcomes: readonly Outcome[]): readonly Omit<Outcome, "error">[] {
  return outcomes.map(({ error: _error, ...rest }) => rest);
}

const reasons = (outcomes: readonly Outcome[]): readonly unknown[] =>
  outcomes.map(({ value, reason }) => value ?? reason);

const notFound = { status: 404, code: "SecretNotFound" };
const forbidden = (inner: string): Outcome => ({ status: 403, code: "Forbidden", inner });

function serves(read: Read): void {
  test("an application logs in by its secret", async () => {
    const wrong = [bySecret("app", "wrong"), bySecret("late", "over"), bySecret("nobody")];
    expect(reasons(await read([bySecret(), ...wrong].map(key)))).toEqual([
      "value",
      "AADSTS7000215",
      "AADSTS7000222",
      "AADSTS700016",
    ]);
  });

  test("a tenant that is not there is an error without a number", async () => {
    const [outcome] = await read([key(bySecret("app", "right", elsewhere))]);
    expect(outcome?.error).toMatch(/^(CredentialUnavailable|ClientAuthentication)Error$/);
    expect(outcome?.reason).toBeUndefined();
  });

  test("an application logs in by its certificate", async () => {
    const outcomes = await read([key(byCertificate(registered)), key(byCertificate(unregistered))]);
    expect(reasons(outcomes)).toEqual(["value", "AADSTS700027"]);
  });

  test("an outside issuer's assertion is matched by issuer, subject and audience, and verified", async () => {
    const assertions = await Promise.all([
      issuer.mint(claims),
      issuer.mint({ ...claims, iss: "https://elsewhere.example" }),
      issuer.mint({ ...claims, sub: "repo:o/other" }),
      issuer.mint({ ...claims, sub: subject.replace("main", "Main") }),
      issuer.mint({ ...claims, aud: "other" }),
      issuer.mint({ ...claims, exp: Math.floor(Date.now() / 1000) - 60 }),
      issuer.forge(claims),
    ]);
    expect(reasons(await read(assertions.map(byAssertion).map(key)))).toEqual([
      "value",
      "AADSTS700211",
      "AADSTS700213",
      "AADSTS7002138",
      "AADSTS700212",
      "AADSTS700024",
      "AADSTS700027",
    ]);
  });

  test("a workload's assertion comes from a file, also by the default chain", async () => {
    const file = join(folder, "assertion.jwt");
    writeFileSync(file, await issuer.mint(claims));
    const variables = { AZURE_TENANT_ID: azure.tenant, AZURE_CLIENT_ID: "app", AZURE_FEDERATED_TOKEN_FILE: file };
    const login: Login = { by: "workload", tenant: azure.tenant, clientId: "app", file };
    expect(await read([key(login), key({ by: "default" })], variables)).toEqual([
      { value: "value" },
      { value: "value" },
    ]);
  });

  test("the default chain takes the environment's secret first", async () => {
    const variables = { AZURE_TENANT_ID: azure.tenant, AZURE_CLIENT_ID: "app", AZURE_CLIENT_SECRET: "right" };
    expect(await read([key({ by: "default" })], variables)).toEqual([{ value: "value" }]);
    const [wrong] = await read([key({ by: "default" })], { ...variables, AZURE_CLIENT_SECRET: "wrong" });
    expect(wrong?.reason).toBe("AADSTS7000215");
  });

  test.each(["appServiceEnv", "imdsEnv"] as const)("a managed identity by %s", async (where) => {
    azure.assign({ system: "machine", user: ["user"] });
    const managed: Login[] = [{ by: "managed" }, { by: "managed", clientId: "user" }];
    expect(await read([...managed, { by: "default" } as const].map(key), azure[where])).toEqual([
      { value: "value" },
      { value: "value" },
      { value: "value" },
    ]);
    const [stranger] = await read([key({ by: "managed", clientId: elsewhere })], azure[where]);
    expect(stranger?.error).toBe("CredentialUnavailableError");
    azure.assign({});
    const [none] = await read([key({ by: "managed" })], azure[where]);
    expect(none?.error).toBe("CredentialUnavailableError");
  });

  test("the command line's login", async () => {
    const bin = join(temporaryFolder(), "bin");
    mkdirSync(bin);
    await azure.cli(bin, "app");
    const PATH = `${bin}:${process.env["PATH"]}`;
    expect(await read([key({ by: "cli" })], { PATH })).toEqual([{ value: "value" }]);
    await azure.cli(bin);
    const [outcome] = await read([key({ by: "cli" })], { PATH });
    expect(outcome?.error).toBe("CredentialUnavailableError");
  });

  test("versions, names in any case, and times that stop nobody", async () => {
    const first = azure.seed("main", "turned", "one");
    azure.seed("main", "turned", "two", { expires: new Date("2020-01-01"), notBefore: new Date("2030-01-01") });
    const [old, missing] = [{ version: first }, { version: "0".repeat(32) }];
    const cases = [secret("TURNED"), { ...secret("turned"), ...old }, { ...secret("turned"), ...missing }];
    expect(essence(await read(cases))).toEqual([{ value: "two" }, { value: "one" }, notFound]);
  });

  test("disabled, deleted, absent, and a name that cannot be", async () => {
    const disabled = azure.seed("main", "disabled", "off", { disabled: true });
    azure.seed("main", "deleted", "gone");
    azure.remove("main", "deleted");
    const cases = ["disabled", "deleted", "absent", "a_b"].map((name) => secret(name));
    const refused = [forbidden("SecretDisabled"), notFound, notFound, { status: 400, code: "BadParameter" }];
    expect(essence(await read(cases))).toEqual(refused);
    azure.enable("main", "disabled", true, disabled);
    expect(essence(await read([secret("disabled")]))).toEqual([{ value: "off" }]);
  });

  test("bytes and text of several lines come as they were written", async () => {
    azure.seed("main", "bytes", new Uint8Array([0, 255]), { binary: true });
    azure.seed("main", "lines", "a\nb\r\n", { contentType: "text/plain", tags: { a: "b" } });
    expect(essence(await read([secret("bytes"), secret("lines")]))).toEqual([{ value: "AP8=" }, { value: "a\nb\r\n" }]);
  });

  test("four ways to be forbidden", async () => {
    for (const vault of ["policies", "walled", "private"]) azure.seed(vault, "key", "value");
    azure.configure("policies", { accessPolicies: true });
    azure.configure("walled", { firewall: "203.0.113.7" });
    azure.configure("private", { publicAccess: false });
    const login = bySecret("clerk");
    const cases: Case[] = [
      { login, vault: azure.vaultUrl("main"), name: "only-this" },
      { login, vault: azure.vaultUrl("main"), name: "key" },
      // Whether it is there is told only to those who may read it.
      { login, vault: azure.vaultUrl("main"), name: "absent" },
      { login, vault: azure.vaultUrl("policies"), name: "key" },
      secret("key", azure.vaultUrl("walled")),
      secret("key", azure.vaultUrl("private")),
    ];
    expect(essence(await read(cases))).toEqual([
      { value: "mine" },
      forbidden("ForbiddenByRbac"),
      forbidden("ForbiddenByRbac"),
      forbidden("AccessDenied"),
      forbidden("ForbiddenByFirewall"),
      forbidden("ForbiddenByConnection"),
    ]);
  });

  test.each([
    ["china", "https://login.chinacloudapi.cn"],
    ["government", "https://login.microsoftonline.us"],
  ] as const)("the cloud %s has vaults, logins and tokens of its own", async (cloud, authority) => {
    const vault = azure.vaultUrl("abroad", cloud);
    azure.seed(vault, "key", "far");
    const abroad = { login: bySecret(), vault, name: "key" };
    const outcomes = await read([{ ...abroad, authority }, abroad, { ...key(bySecret()), authority }]);
    expect(reasons(outcomes)).toEqual(["far", "AADSTS500011", "AADSTS500011"]);
  });

  test("a vault that is not there, and one of another tenant, give nothing", async () => {
    azure.seed("foreign", "key", "value");
    azure.configure("foreign", { tenant: elsewhere });
    const outcomes = await read(["nowhere", "foreign"].map((name) => secret("key", azure.vaultUrl(name))));
    expect(outcomes.map(({ value, error }) => [value, typeof error])).toEqual([
      [undefined, "string"],
      [undefined, "string"],
    ]);
  });
}

describe("Azure's client in JavaScript", { timeout: 60_000 }, () => {
  const read: Read = (cases, env = {}) =>
    run(process.execPath, ["--no-warnings", script("read-with-sdk.ts")], cases, env);

  serves(read);

  test("a vault verifies the token that it is given", async () => {
    const clientId = "app";
    const tokens = await Promise.all([
      azure.token({ clientId }),
      azure.token({ clientId, audience: "https://management.azure.com" }),
      azure.token({ clientId, cloud: "china" }),
      azure.token({ clientId, tenant: elsewhere }),
      azure.token({ clientId, seconds: -10 }),
      azure.token({ clientId, forged: true }),
      issuer.mint({ aud: "https://vault.azure.net", appid: clientId }),
    ]);
    const outcomes = await read([...tokens, "a.b.c"].map((token) => key({ by: "token", token })));
    expect(outcomes[0]).toEqual({ value: "value" });
    for (const refused of outcomes.slice(1)) {
      expect(refused).toMatchObject({ error: "RestError", status: 401, code: "Unauthorized" });
    }
    const [, ...numbers] = reasons(outcomes);
    expect(numbers).toEqual(["AKV10022", "AKV10022", "AKV10032", "S2S12086", "S2S12000", "AKV10046", "S2S12005"]);
  });

  test("each kind of failure has a class of its own", async () => {
    azure.assign({});
    const cases = [secret("absent"), key(bySecret("app", "wrong")), key(bySecret("app", "right", elsewhere))];
    const names = (await read([...cases, secret("key", azure.vaultUrl("nowhere"))])).map(({ error }) => error);
    expect(names).toEqual(["RestError", "AuthenticationRequiredError", "CredentialUnavailableError", "TypeError"]);
    const [none] = await read([key({ by: "default" })], { ...azure.imdsEnv, AZURE_TOKEN_CREDENTIALS: "prod" });
    expect(none?.error).toBe("AggregateAuthenticationError");
  });
});

suiteFor(["python", "azure-python"], ({ python, "azure-python": packages }) => {
  describe("Azure's client in Python", { timeout: 60_000 }, () => {
    // The packages are not compiled where they are: what Python compiles is kept for the next child.
    const variables = { PYTHONPATH: packages, PYTHONPYCACHEPREFIX: folder, AZURE_TOKEN_CREDENTIALS: "prod" };
    serves((cases, env = {}) => run(python, [script("read_with_sdk.py")], cases, { ...variables, ...env }));
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { repository } from "../../../package/packed.ts";
import { type Azure, startAzure } from "../../../servers/azure/azure.ts";
import { execute } from "../../../servers/command.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";

// Each case starts processes that compile what they run.
vi.setConfig({ testTimeout: 60_000 });

let azure: Azure;

beforeAll(async () => {
  azure = await startAzure();
  azure.app({ clientId: "app", secret: "right" });
  azure.assign({ system: "machine", user: ["assigned"] });
  for (const clientId of ["app", "machine"]) azure.grant({ clientId });
  azure.grant({ clientId: "assigned", secrets: ["key"] });
  azure.seed("main", "key", "value");
});

beforeEach(() => azure.clear());
afterAll(() => azure.stop());

const source = (path: string): string => JSON.stringify(new URL(`../../../../src/${path}`, import.meta.url).href);

/** Loads a declaration as an application does, and says what came of it, who it was, and how long the process lived on. */
const PROGRAM = `
import { defineSecrets, secret, azure, variable } from ${source("index.ts")};
import { load } from ${source("loader/load.ts")};
const [identities, vault, names] = JSON.parse(process.env.CASE);
const identity = identities.map(([method, options]) => azure[method](options));
const environment = azure({ vault, ...(identity.length === 0 ? {} : { identity }) });
const secrets = Object.fromEntries(names.map((name) => [name, secret()]));
const config = defineSecrets({ environments: { production: environment }, secrets });
const said = {};
try {
  for (let loads = Number(process.env.LOADS ?? 1); loads > 0; loads -= 1) {
    const loaded = await load(config, { environment: "production", deadline: Number(process.env.DEADLINE ?? 15000) });
    said.values = loaded.keys.length;
  }
} catch (error) {
  said.problems = error.problems.map(({ code, hint }) => code + ": " + hint);
}
const ended = performance.now();
process.on("exit", () => console.log(JSON.stringify({ ...said, lingered: Math.round(performance.now() - ended) })));
`;

interface Said {
  readonly values?: number;
  readonly problems?: readonly string[];
  readonly lingered: number;
}

type Command = readonly [program: string, ...args: string[]];

const program = (name: string): string => join(repository, "node_modules/.bin", name);
const NODE: Command = [process.execPath, "--no-warnings", "--input-type=module-typescript", "-"];
// Deno is not given more than the docs say, besides the source files that it reads here.
const DENO: Command = [program("deno"), "run", "--no-prompt", "--allow-net", "--allow-env", "--allow-read", "--ext=ts"];

type Identities = readonly (readonly [method: string, options?: object])[];

/** In a process of its own: MSAL keeps a managed identity's source for as long as the process lives. */
async function load(
  identities: Identities,
  env: NodeJS.ProcessEnv = {},
  names: readonly string[] = ["KEY"],
  [command, ...args]: Command = NODE,
): Promise<Said> {
  const { code, stdout, stderr } = await execute(command, args, {
    env: {
      PATH: "/usr/bin:/bin",
      HOME: temporaryFolder(),
      ...azure.env,
      CASE: JSON.stringify([identities, azure.vaultUrl("main"), names]),
      ...env,
    },
    cwd: repository,
    input: PROGRAM,
    deadlineMs: 30_000,
  });
  expect(`${code} ${stderr}`).toBe("0 ");
  return JSON.parse(stdout) as Said;
}

const logins = (): readonly string[] =>
  azure.requests.filter(({ service }) => service !== "vault").map(({ path }) => path.replace(/\?.*$/, ""));

describe("a managed identity", () => {
  test("of App Service reads, by the system's identity and by an assigned one", async () => {
    expect(await load([["managed"]], azure.appServiceEnv)).toMatchObject({ values: 1 });
    expect(await load([["managed", { clientId: "assigned" }]], azure.appServiceEnv)).toMatchObject({ values: 1 });
    expect(logins()).toEqual(["/msi/token", "/msi/token"]);
  });

  test("of a machine reads, by the system's identity and by an assigned one", async () => {
    expect(await load([["managed"]], azure.imdsEnv)).toMatchObject({ values: 1 });
    expect(await load([["managed", { clientId: "assigned" }]], azure.imdsEnv)).toMatchObject({ values: 1 });
  });

  test.each(["appServiceEnv", "imdsEnv"] as const)(
    "that is not assigned is refused with its name (%s)",
    async (name) => {
      expect((await load([["managed", { clientId: "absent" }]], azure[name])).problems).toEqual([
        'backend/unauthenticated: Assign the managed identity "absent" to this machine or app, or correct `clientId` of azure.managed()',
      ]);
    },
  );

  test("is asked again by a later load, whose time is its own", async () => {
    const brief = await startAzure({ tenant: azure.tenant, tokenSeconds: 30 });
    brief.assign({ system: "machine" });
    brief.grant({ clientId: "machine" });
    brief.seed("main", "key", "value");
    const env = { ...brief.env, ...brief.imdsEnv, LOADS: "2" };
    expect(await load([["managed"]], env)).toMatchObject({ values: 1 });
    expect(brief.requests.filter(({ service }) => service === "managed-identity").length).toBeGreaterThan(1);
    await brief.stop();
  });

  test("that is being updated is asked again", async () => {
    const body = JSON.stringify({ error: "unknown", error_description: "IMDS is updating" });
    azure.script([{ kind: "status", status: 410, body }], ({ service }) => service === "managed-identity");
    expect(await load([["managed"]], azure.imdsEnv)).toMatchObject({ values: 1 });
  });
});

describe("Azure's command line", () => {
  const withCli = async (clientId?: string): Promise<NodeJS.ProcessEnv> => {
    const bin = join(temporaryFolder(), "bin");
    mkdirSync(bin);
    await azure.cli(bin, clientId);
    return { PATH: `${bin}:/usr/bin:/bin` };
  };

  test("reads as whom it is logged in", async () => {
    expect(await load([["cli"]], await withCli("app"))).toMatchObject({ values: 1 });
  });

  test("that is logged in as nobody says what to do", async () => {
    expect((await load([["cli"]], await withCli())).problems).toEqual([
      "backend/unauthenticated: Log in with `az login`, in the vault's tenant",
    ]);
  });

  test("that hangs is ended with the load", async () => {
    const bin = join(temporaryFolder(), "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "az"), "#!/bin/sh\nexec sleep 60\n", { mode: 0o755 });
    const env = { PATH: `${bin}:/usr/bin:/bin`, DEADLINE: "2000" };
    const { problems, lingered } = await load([["cli"]], env);
    expect(problems).toEqual([expect.stringMatching(/^backend\/(?:timeout|unauthenticated): /)]);
    expect(lingered).toBeLessThan(5_000);
  });

  test("that is not there is no identity, and the next one is used", async () => {
    expect((await load([["cli"]])).problems).toEqual([
      "backend/unconfigured: Give what one identity needs: cli needs the command `az` in PATH",
    ]);
    const next = { tenantId: azure.tenant, clientId: "app", clientSecret: { variable: "SECRET" } };
    expect(await load([["cli"], ["clientSecret", next]], { SECRET: "right" })).toMatchObject({ values: 1 });
  });
});

describe("without a declared identity", () => {
  test("the SDK's chain is used: the environment's client secret, a managed identity, the command line", async () => {
    const application = { AZURE_TENANT_ID: azure.tenant, AZURE_CLIENT_ID: "app" };
    expect(await load([], { ...application, AZURE_CLIENT_SECRET: "right" })).toMatchObject({ values: 1 });
    expect(await load([], azure.appServiceEnv)).toMatchObject({ values: 1 });
    expect(await load([["default"]], azure.imdsEnv)).toMatchObject({ values: 1 });
  });

  test("a refused client secret of the environment is told by its number", async () => {
    const application = { AZURE_TENANT_ID: azure.tenant, AZURE_CLIENT_ID: "app", AZURE_CLIENT_SECRET: "wrong" };
    const { problems } = await load([["default"]], {
      ...application,
      AZURE_TOKEN_CREDENTIALS: "EnvironmentCredential",
    });
    expect(problems).toEqual([expect.stringMatching(/^backend\/unauthenticated: .*\(AADSTS7000215\)$/)]);
  });

  test("and with nothing there it is not configured, and no process is left", async () => {
    const { problems, lingered } = await load([], { AZURE_TOKEN_CREDENTIALS: "prod", ...azure.env });
    expect(problems).toEqual([expect.stringContaining("backend/unconfigured: Set AZURE_TENANT_ID, ")]);
    expect(lingered).toBeLessThan(1_000);
  });
});

test("Deno without the permission that the SDK needs is told which", async () => {
  const clientSecret = { tenantId: azure.tenant, clientId: "app", clientSecret: { variable: "SECRET" } };
  const { problems } = await load([["clientSecret", clientSecret]], { SECRET: "right" }, ["KEY"], [...DENO, "-"]);
  expect(problems).toEqual(["runtime/permission: Start Deno with --allow-env --allow-sys=osRelease"]);
});

describe("a process", () => {
  test("ends at once, prints nothing of the SDK's, and reads many secrets by one login", async () => {
    const names = Array.from({ length: 100 }, (_, index) => `KEY_${index}`);
    for (const name of names) azure.seed("main", name.toLowerCase().replaceAll("_", "-"), name);
    const login = { tenantId: azure.tenant, clientId: "app", clientSecret: { variable: "SECRET" } };
    const loud = { AZURE_LOG_LEVEL: "verbose", DEBUG: "azure*,typeSpecRuntime*" };
    const said = await load([["clientSecret", login]], { SECRET: "right", ...loud }, names);
    expect(said.values).toBe(100);
    expect(said.lingered).toBeLessThan(1_000);
    expect(logins().filter((path) => path.endsWith("/token"))).toHaveLength(1);
  });
});

import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { programs, repository } from "../package/packed.ts";
import type { ServerName } from "../servers/catalogue.ts";
import { execute } from "../servers/command.ts";
import type { OpenBao } from "../servers/openbao.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { type AppFolder, CANARY, CANARY_URL, digest, makeApp } from "./app-folder.ts";

interface Loaded {
  readonly seen: readonly string[];
  readonly hidden: readonly string[];
}
interface Printed {
  readonly outcomes: { readonly [environment: string]: Loaded | readonly string[] };
  readonly channelCount: number;
  readonly lingering: readonly string[];
}
interface Runtime {
  readonly name: string;
  /** The program and its flags, for an app in this folder. */
  command(app: string, more?: readonly string[]): readonly [string, ...string[]];
  /** Flags that let it reach this host and read these variables. */
  reach?(host: string, variables: readonly string[]): readonly string[];
}

/** The narrowest permissions that work; docs/deno.md says the same. */
const DENO_VARIABLES = "CANARY,SMOKE_PORT,ABSENT,KEYSTEAD_IDENTITY";
const deno: Runtime = {
  name: "Deno",
  command: (app, more = [`--allow-env=${DENO_VARIABLES}`]) => [
    programs.deno,
    "run",
    "--no-prompt",
    "--no-lock",
    `--allow-read=${app}`,
    ...more,
  ],
};
const node = (name: string, path: string): Runtime => ({ name, command: () => [path] });
const ALWAYS: readonly Runtime[] = [
  node("Node 24", process.execPath),
  deno,
  { name: "Bun", command: () => [programs.bun] },
];

const folder = temporaryFolder();
let app: AppFolder;

beforeAll(async () => {
  app = await makeApp(folder);
}, 120_000);

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
}

async function execProgram(
  [program, ...flags]: readonly [string, ...string[]],
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = app.path,
): Promise<Ran> {
  const { code, stdout, stderr } = await execute(program, [...flags, ...args], {
    cwd,
    // Nothing ends the program from outside before that: it must end by itself.
    deadlineMs: 20_000,
    env: { PATH: process.env["PATH"], HOME: cwd, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", ...env },
  });
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  return { stdout, stderr };
}

/** Runs the program and holds that nothing it printed, on either stream, has the value. */
async function run(...given: Parameters<typeof execProgram>): Promise<Printed> {
  const { stdout, stderr } = await execProgram(...given);
  for (const text of [CANARY, encodeURIComponent(CANARY)]) expect(count(stdout + stderr, text)).toBe(0);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Printed;
}

const count = (text: string, part: string): number => text.split(part).length - 1;

/** What every runtime must answer for a store that has the value. */
const LOADED = {
  canary: digest(CANARY),
  url: digest(CANARY_URL),
  port: 8080,
  absent: true,
  shown: "Secrets { CANARY: <redacted>, SMOKE_PORT: 8080, ABSENT: undefined, CANARY_URL: <redacted> }",
  seen: [],
  proxy: "refused",
  derived: "refused",
};
/** Channels that show no own value of any object. */
const SHOWS_NOTHING = ["%s", "template", "a list's text", "concatenation"];

function expectLoaded(outcome: Loaded | readonly string[] | undefined): void {
  expect(outcome).toMatchObject(LOADED);
  // The control shows that a channel is one; what a runtime does not print of a plain object proves nothing there.
  const { hidden } = outcome as Loaded;
  expect(hidden.filter((name) => !SHOWS_NOTHING.includes(name))).toEqual([]);
}

function defineSmoke(runtime: Runtime): void {
  test("loads from variables, mounted files and the embedded store, and shows no value", async () => {
    const env = { CANARY, KEYSTEAD_IDENTITY: app.identity };
    const stores = ["env", "files", "local", "first"];
    const { outcomes, channelCount, lingering } = await run(
      runtime.command(app.path),
      ["smoke-packed.mjs", ...stores],
      env,
    );
    expect(Object.keys(outcomes)).toEqual(stores);
    for (const name of stores) expectLoaded(outcomes[name]);
    expect(channelCount).toBeGreaterThanOrEqual(40);
    expect(lingering).toEqual([]);
  });

  test("has a console that shows the values of a plain object", async () => {
    const { stdout, stderr } = await execProgram(runtime.command(app.path), ["smoke-packed.mjs", "?env"], { CANARY });
    expect(count(stdout, CANARY)).toBeGreaterThanOrEqual(8);
    expect(count(stderr, CANARY)).toBeGreaterThanOrEqual(2);
  });

  test("says the same of what is missing", async () => {
    const { outcomes } = await run(runtime.command(app.path), ["smoke-packed.mjs", "!env", "!local"]);
    expect(outcomes["!env"]).toEqual(["CANARY value/missing"]);
    expect(outcomes["!local"]).toEqual(["CANARY backend/unconfigured"]);
  });
}

suiteFor("openbao", ({ openbao }) => {
  beforeAll(() => fill(openbao));
});

const MOUNT = "runtimes-smoke";
async function fill(openbao: OpenBao): Promise<void> {
  await openbao.api("POST", `sys/mounts/${MOUNT}`, { type: "kv", options: { version: "2" } });
  await openbao.expect("POST", `${MOUNT}/data/app`, { data: { canary: CANARY } });
}

function defineVault(runtime: Runtime): void {
  suiteFor("openbao", ({ openbao }) => {
    test("loads from a real OpenBao", async () => {
      const host = new URL(openbao.address).host;
      const flags = [`--allow-env=VAULT_ADDR,VAULT_SKIP_VERIFY,VAULT_TOKEN`, `--allow-net=${host}`];
      const env = { VAULT_ADDR: openbao.address, VAULT_TOKEN: openbao.token };
      const { outcomes, lingering } = await run(runtime.command(app.path, flags), ["smoke-packed.mjs", "vault"], env);
      expectLoaded(outcomes["vault"]);
      expect(lingering).toEqual([]);
    });
  });
}

describe.each(ALWAYS)("the packed package on $name", (runtime) => {
  defineSmoke(runtime);
  defineVault(runtime);
});

for (const name of ["node-22.19", "node-22", "node-26"] as const satisfies readonly ServerName[])
  describe(`the packed package on ${name}`, () => {
    suiteFor(name, () => {
      const path = inject("servers").paths[name];
      if (path === undefined) throw new Error(`${name} is not there`);
      defineSmoke(node(name, path));
      defineVault(node(name, path));
    });
  });

test("the docs say which permissions Deno needs, as they are given here", () => {
  const page = readFileSync(join(repository, "docs/deno.md"), "utf8");
  for (const flag of ["--allow-read=", "--allow-env=VAULT_ADDR,VAULT_SKIP_VERIFY,VAULT_TOKEN", "--allow-net="])
    expect(page).toContain(flag);
});

test("on Deno a permission that is missing is named, and not asked for", async () => {
  const { outcomes } = await run(deno.command(app.path, []), ["smoke-packed.mjs", "!env", "!local"]);
  expect(outcomes["!env"]).toEqual(["CANARY", "SMOKE_PORT", "ABSENT"].map((key) => `${key} runtime/permission`));
  expect(outcomes["!local"]).toEqual(["CANARY backend/unconfigured"]);
});

describe("the sources on Deno inside the clone", () => {
  test("load as the package does", async () => {
    const source = join(repository, "test/runtimes/smoke-source.mjs");
    const stores = join(folder, "stores");
    mkdirSync(stores);
    for (const name of ["mounted", "empty", "secrets"])
      cpSync(join(folder, name), join(stores, name), { recursive: true });
    const env = { DENO_DIR: join(folder, "deno"), CANARY, KEYSTEAD_IDENTITY: app.identity };
    const { outcomes } = await run(deno.command(stores), [source, "env", "files", "local"], env, stores);
    expect(Object.keys(outcomes)).toEqual(["env", "files", "local"]);
    for (const outcome of Object.values(outcomes)) expectLoaded(outcome);
  });
});

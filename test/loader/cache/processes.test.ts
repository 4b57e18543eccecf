import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { loadSecretsWith } from "../../../src/loader/load-secrets.ts";
import type { Report } from "../../../src/loader/report.ts";
import { execute } from "../../servers/command.ts";
import { startOpenBao } from "../../servers/openbao.ts";
import { suiteFor } from "../../servers/suite.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { mountKv2 } from "../backends/vault/opened.ts";
import { cachedConfig, Machine } from "./cached-vault.ts";

const repository = join(import.meta.dirname, "../../..");
const source = (path: string): string => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);
const programs = (name: string): string => join(repository, "node_modules/.bin", name);

/** How each runtime runs a program from standard input. From its sources node-vault asks Deno for every variable. */
const RUNTIMES: { readonly [name: string]: (home: string) => readonly [string, ...string[]] } = {
  node: () => [process.execPath, "--input-type=module", "-"],
  bun: () => [programs("bun"), "run", "-"],
  deno: (home) => {
    const files = ["read", "write"].map((kind) => `--allow-${kind}=${join(home, "config")},${join(home, "cache")}`);
    return [programs("deno"), "run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", ...files, "-"];
  },
};

async function run(
  command: readonly [string, ...string[]],
  home: string,
  program: string,
  more: NodeJS.ProcessEnv = {},
) {
  const [file, ...args] = command;
  const folders = { HOME: home, XDG_CONFIG_HOME: join(home, "config"), XDG_CACHE_HOME: join(home, "cache") };
  const env = { PATH: process.env["PATH"], ...folders, ...more };
  const { code, stdout, stderr } = await execute(file, args, { env, cwd: repository, input: program });
  expect(`${code} ${stderr}`).toBe("0 ");
  return JSON.parse(stdout) as unknown;
}

/** Opens the identity, then writes and reads one entry over and over, and counts what it saw. */
const CONTENDER = `
import { CacheFolder, cacheFolder } from ${source("loader/cache/folder.ts")};
import { openKeyring } from ${source("loader/cache/keyring.ts")};
import { processRuntime } from ${source("loader/runtime.ts")};
const keyring = await openKeyring(processRuntime, new Date());
const folder = new CacheFolder(cacheFolder(processRuntime), processRuntime);
const name = await keyring.nameOf("one");
const seen = { whole: 0, absent: 0, broken: 0 };
const look = async () => {
  const sealed = await folder.read(name);
  const content = sealed && (await keyring.open(sealed));
  const whole = content?.length === 50_000 && content.every((byte) => byte === content[0]);
  seen[sealed === undefined ? "absent" : whole ? "whole" : "broken"] += 1;
};
for (let turn = 0; turn < 25; turn++) {
  await folder.write(name, await keyring.seal(new Uint8Array(50_000).fill(turn + 1)), Date.now() + 60_000);
  await Promise.all([look(), look(), folder.tidy(Date.now())]);
}
console.log(JSON.stringify({ name, ...seen }));
`;

/** What one contender saw. */
interface Seen {
  readonly name: string;
  readonly whole: number;
  readonly absent: number;
  readonly broken: number;
}

test("edge case 35: concurrent writers, of every runtime, never leave or see half an entry", async () => {
  const home = temporaryFolder();
  const contenders = [...Object.values(RUNTIMES), ...Object.values(RUNTIMES)];
  const seen = (await Promise.all(contenders.map((command) => run(command(home), home, CONTENDER)))) as Seen[];
  // A name that all of them have says that they have one identity.
  const [name, ...others] = new Set(seen.map((one) => one.name));
  expect([others, seen.map(({ broken }) => broken)]).toEqual([[], seen.map(() => 0)]);
  for (const { absent, whole } of seen) expect(whole).toBeGreaterThan(absent);
  expect(readdirSync(join(home, "cache/keystead"))).toEqual([`${name}.age`]);
});

/** Loads as an app does, and prints the report and the values' beginnings. */
const LOADER = `
import { defineSecrets, loadSecrets, secret, vault } from ${source("index.ts")};
const config = defineSecrets({
  cache: { ttl: "1ms", staleIfUnreachable: "1h" },
  environments: { p: vault({ mount: "canary-mount", path: "app" }) },
  secrets: { A: secret(), B: secret() },
});
const reports = [];
const secrets = await loadSecrets(config, { environment: "p", onReport: (report) => reports.push(report) }).catch((error) => error);
console.log(JSON.stringify({ values: [secrets.A, secrets.B], code: secrets.code, report: reports[0] }));
`;

interface Printed {
  readonly values: readonly (string | null)[];
  readonly code?: string;
  readonly report: Report;
}

const originsOf = ({ report }: Printed): readonly string[] => report.keys.map(({ origin }) => origin);

suiteFor("openbao", () => {
  const home = temporaryFolder();
  const machine = new Machine();
  const config = cachedConfig();
  let variables: { readonly VAULT_ADDR: string; readonly VAULT_TOKEN: string };
  let online: readonly Printed[];
  const reports: Report[] = [];

  /** Loads in this process with its own transport. */
  async function loadHere(): Promise<string | undefined> {
    const { transport: _, ...ports } = machine.ports;
    const onReport = (report: Report): void => void reports.push(report);
    return loadSecretsWith(config, { environment: "p", onReport }, ports).then(
      () => undefined,
      (error: SecretsError) => error.code,
    );
  }

  const load = async (name: string): Promise<Printed> =>
    (await run(RUNTIMES[name]?.(home) ?? [""], home, LOADER, variables)) as Printed;

  beforeAll(async () => {
    const bao = await startOpenBao();
    try {
      await mountKv2(bao, "canary-mount");
      await bao.expect("POST", "canary-mount/data/app", { data: { a: "canary-value-a", b: "canary-value-b" } });
      variables = { VAULT_ADDR: bao.address, VAULT_TOKEN: "root" };
      machine.variables = variables;
      online = await Promise.all(Object.keys(RUNTIMES).map(load));
      for (let turn = 0; turn < 2; turn++) await loadHere();
    } finally {
      await bao.stop();
    }
  });

  test("edge case 35: loads of every runtime at once, from nothing, make one identity and one entry", () => {
    for (const { values, report } of online)
      expect([values, report.cache]).toEqual([["canary-value-a", "canary-value-b"], { used: true, unused: [] }]);
    expect(readdirSync(join(home, "config/keystead"))).toEqual(["cache-identity"]);
    expect(readdirSync(join(home, "cache/keystead"))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.age$/)]);
  });

  test("a fresh value takes neither a request nor a login", () => {
    expect(
      reports.slice(0, 2).map(({ requests, logins, keys }) => [requests, logins, keys[0]?.origin, keys[0]?.version]),
    ).toEqual([
      [1, 0, "store", "1"],
      [0, 0, "cache", "1"],
    ]);
  });

  test("edge case 35: offline start: what is stale is served once the server is gone, and refused after its time", async () => {
    await machine.clock.advance(30 * 60_000);
    expect([await loadHere(), reports.at(-1)?.keys[0]?.origin]).toEqual([undefined, "stale-cache"]);
    await machine.clock.advance(60 * 60_000);
    expect([await loadHere(), reports.at(-1)?.keys[0]?.origin]).toEqual(["backend/unreachable", "store"]);
  });

  test.each(Object.keys(RUNTIMES))("edge case 35: offline start: %s", async (name) => {
    const printed = await load(name);
    expect([printed.values, originsOf(printed)]).toEqual([
      ["canary-value-a", "canary-value-b"],
      ["stale-cache", "stale-cache"],
    ]);
  });

  test("Deno, without permissions for the cache, goes without and says which", async () => {
    const [deno, ...args] = RUNTIMES["deno"]?.(home) ?? [""];
    const narrow = args.filter((flag) => !/^--allow-(?:read|write)=/.test(flag));
    const printed = (await run([deno, ...narrow], home, LOADER, variables)) as Printed;
    const detail = `--allow-read=${join(home, "config/keystead/cache-identity")}`;
    expect([printed.code, printed.report.cache]).toEqual([
      "backend/unreachable",
      { used: false, unused: [{ why: "permission", detail }] },
    ]);
  });

  test("nothing of it is in clear on the disk", () => {
    const folder = join(home, "cache/keystead");
    for (const name of readdirSync(folder))
      expect(`${name} ${readFileSync(join(folder, name), "latin1")}`).not.toMatch(/canary|127\.0\.0\.1|root|app/);
  });
});

// What a step of the Action costs, as whole processes side by side, in alternating order: `node bench/action.ts [--rounds N]`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { found } from "../test/servers/catalogue.ts";
import { type OwnOpenBao, startOpenBao } from "../test/servers/openbao.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Number(values.rounds);
const repository = fileURLToPath(new URL("..", import.meta.url));
const action = join(repository, "dist", "action.js");
const folder = mkdtempSync(join(tmpdir(), "keystead-bench-"));

interface Case {
  readonly name: string;
  readonly file: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What it must print or write for its figure to count. */
  readonly status?: number;
}

function environment({ inputs = {} }: Case): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: folder,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_ENV: join(folder, "env"),
    GITHUB_STATE: join(folder, "state"),
    RUNNER_TEMP: folder,
    DB_PASSWORD: "a-value-of-the-environment",
    VAULT_TOKEN: "root",
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

function time(one: Case): number {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [one.file], {
    cwd: folder,
    env: environment(one),
    encoding: "utf8",
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== (one.status ?? 0)) throw new Error(`${one.name} ended with ${status}: ${stdout}${stderr}`);
  return ms;
}

function script(name: string, source: string): Case {
  const file = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.mjs`);
  writeFileSync(file, source);
  return { name, file };
}

function declaring(name: string, source: string): string {
  const file = join(folder, `${name}.config.ts`);
  const names = "defineSecrets, env, secret, vault";
  writeFileSync(
    file,
    `import { ${names} } from "keystead";\nexport default defineSecrets({ environments: { production: ${source} }, secrets: { DB_PASSWORD: secret() } });\n`,
  );
  // What no commit has is refused.
  const git = ["-c", "user.name=bench", "-c", "user.email=bench@example.com"];
  for (const args of [
    ["init", "-q"],
    ["add", file],
    ["commit", "-qm", name],
  ])
    spawnSync("git", [...git, ...args], { cwd: folder });
  return file;
}

const given = { environment: "production", keys: "DB_PASSWORD" };

function localCases(): readonly Case[] {
  return [
    script("bare runtime", ""),
    // All code is loaded by then; the inputs are the first thing that is looked at.
    { name: "the action, to its inputs", file: action, inputs: { ...given, mode: "none" }, status: 1 },
    {
      name: "the action, one key of the environment",
      file: action,
      inputs: { ...given, config: declaring("env", "env()") },
    },
  ];
}

async function vaultCases(server: OwnOpenBao): Promise<readonly Case[]> {
  await server.expect("POST", "secret/data/app", { data: { db_password: "a-value-of-openbao" } });
  const source = `vault({ address: ${JSON.stringify(server.address)}, mount: "secret", path: "app", identity: vault.token() })`;
  return [
    { name: "the action, one key of OpenBao", file: action, inputs: { ...given, config: declaring("vault", source) } },
    script(
      "a hand-written script: node-vault, one mask",
      `import { appendFileSync } from "node:fs";
import vault from "node-vault";
const client = vault({ endpoint: ${JSON.stringify(server.address)}, token: process.env.VAULT_TOKEN });
const value = (await client.read("secret/data/app")).data.data.db_password;
console.log("::add-mask::" + value);
appendFileSync(process.env.GITHUB_ENV, "DB_PASSWORD<<EOF\\n" + value + "\\nEOF\\n");`,
    ),
  ];
}

function measure(cases: readonly Case[]): ReadonlyMap<string, readonly number[]> {
  const figures = new Map(cases.map((one) => [one.name, [] as number[]]));
  for (const one of cases) time(one);
  for (let round = 0; round < rounds; round++)
    for (const one of round % 2 === 0 ? cases : cases.toReversed()) figures.get(one.name)?.push(time(one));
  return figures;
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

function print(figures: ReadonlyMap<string, readonly number[]>): void {
  console.log(`whole processes, ${rounds} rounds in alternating order, ms (median, min, max)`);
  for (const [name, all] of figures) {
    const told = [median(all), Math.min(...all), Math.max(...all)].map((ms) => ms.toFixed(1).padStart(7));
    console.log(`${name.padEnd(46)} ${told.join(" ")}`);
  }
  const toInputs = median(figures.get("the action, to its inputs") ?? []);
  const toStore = median(figures.get("the action, one key of the environment") ?? []);
  console.log(`\nto the inputs: ${toInputs.toFixed(1)} ms (wanted: under 100)`);
  console.log(`with the declaration evaluated in the sandbox and here: ${toStore.toFixed(1)} ms`);
}

let server: OwnOpenBao | undefined;
try {
  if (!existsSync(action)) throw new Error("dist/ is not there: run `npm run build` first");
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "event.json"), "{}");
  writeFileSync(join(folder, "env"), "");
  writeFileSync(join(folder, "state"), "");
  server = (await found()).openbao === undefined ? undefined : await startOpenBao({});
  if (server === undefined) console.log("not measured: OpenBao is absent (npm run servers openbao)");
  print(measure([...localCases(), ...(server === undefined ? [] : await vaultCases(server))]));
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

// What a start costs, as whole processes side by side, in alternating order: `node bench/start.ts [--rounds N]`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { found } from "../test/servers/catalogue.ts";
import { type OwnOpenBao, startOpenBao } from "../test/servers/openbao.ts";

const COUNTS = [1, 10, 100, 1000];
const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Number(values.rounds);
const repository = fileURLToPath(new URL("..", import.meta.url));
const cli = join(repository, "dist", "cli.js");
const folder = mkdtempSync(join(tmpdir(), "keystead-bench-"));

/** One program to time; `group` is what it is compared with. */
interface Case {
  readonly name: string;
  readonly file: string;
}

function write(name: string, source: string): Case {
  const file = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.mjs`);
  writeFileSync(file, source);
  return { name, file };
}

const keysOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `KEY_${index}`);
const declaring = (count: number): string =>
  `{ ${keysOf(count)
    .map((key) => `${key}: secret()`)
    .join(", ")} }`;
const checking = (count: number): string =>
  `if (reveal(secrets).KEY_${count - 1} !== "value-${count - 1}") throw new Error("wrong value");`;

function loading(source: string, imports: string, count: number, after = ""): string {
  return `import { defineSecrets, loadSecrets, reveal, secret, ${imports} } from "keystead";
const config = defineSecrets({ environments: { development: ${source} }, secrets: ${declaring(count)} });
let report;
const secrets = await loadSecrets(config, { environment: "development", onReport: (told) => { report = told; } });
${checking(count)}
${after}`;
}

function localCases(): Case[] {
  const keystead = (args: string[], input?: string): void => {
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      env: environment(),
      encoding: "utf8",
      ...(input === undefined ? {} : { input }),
    });
    if (status !== 0) throw new Error(`keystead ${args.join(" ")}: ${stderr}`);
  };
  keystead(["init"]);
  writeFileSync(
    join(folder, "secrets.config.ts"),
    `import { defineSecrets, local, secret } from "keystead";\nexport default defineSecrets({ environments: { development: local() }, secrets: ${declaring(100)} });\n`,
  );
  for (const [index, key] of keysOf(100).entries()) keystead(["set", key, "--env", "development"], `value-${index}`);
  return [1, 10, 100].map((count) =>
    write(`local, ${count} ${count === 1 ? "key" : "keys"}`, loading("local()", "local", count)),
  );
}

/** In parts: OpenBao takes at most 1,000 strings in one request. */
async function seed(server: OwnOpenBao, count: number): Promise<void> {
  const fields = keysOf(count).map((_, index) => [`key_${index}`, `value-${index}`]);
  await server.expect("POST", `bench/data/app-${count}`, { data: {} });
  for (let at = 0; at < fields.length; at += 400) {
    const { status } = await fetch(`${server.address}/v1/bench/data/app-${count}`, {
      method: "PATCH",
      headers: { "x-vault-token": "root", "content-type": "application/merge-patch+json" },
      body: JSON.stringify({ data: Object.fromEntries(fields.slice(at, at + 400)) }),
    });
    if (status !== 200) throw new Error(`seeding answered ${status}`);
  }
}

async function vaultCases(server: OwnOpenBao): Promise<Case[]> {
  await server.expect("POST", "sys/mounts/bench", { type: "kv", options: { version: "2" } });
  for (const count of COUNTS) await seed(server, count);
  const source = (count: number): string =>
    `vault({ address: ${JSON.stringify(server.address)}, mount: "bench", path: "app-${count}", identity: vault.token() })`;
  const one = `if (report.requests !== 1) throw new Error("took " + report.requests + " requests");`;
  const url = `${server.address}/v1/bench/data/app-1`;
  return [
    ...COUNTS.map((count) =>
      write(
        `OpenBao, ${count} ${count === 1 ? "key" : "keys"} of one secret`,
        loading(source(count), "vault", count, one),
      ),
    ),
    write(
      "OpenBao by a hand-written node-vault script",
      `import vault from "node-vault";
const client = vault({ endpoint: ${JSON.stringify(server.address)}, token: process.env.VAULT_TOKEN });
const { data } = await client.read("bench/data/app-1");
if (data.data.key_0 !== "value-0") throw new Error("wrong value");`,
    ),
    write(
      "OpenBao by bare node:http",
      `import { get } from "node:http";
get(${JSON.stringify(url)}, { headers: { "x-vault-token": process.env.VAULT_TOKEN }, agent: false }, (answer) => {
  const chunks = [];
  answer.on("data", (chunk) => chunks.push(chunk));
  answer.on("end", () => { if (JSON.parse(Buffer.concat(chunks)).data.data.key_0 !== "value-0") throw new Error("wrong value"); });
});`,
    ),
  ];
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], HOME: folder, XDG_CONFIG_HOME: join(folder, ".config"), VAULT_TOKEN: "root" };
}

function time({ name, file }: Case): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [file], { cwd: folder, env: environment(), encoding: "utf8" });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return ms;
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

function measure(cases: readonly Case[]): ReadonlyMap<string, readonly number[]> {
  const figures = new Map(cases.map((one) => [one.name, [] as number[]]));
  for (const one of cases) time(one);
  for (let round = 0; round < rounds; round++) {
    for (const one of round % 2 === 0 ? cases : cases.toReversed()) figures.get(one.name)?.push(time(one));
  }
  return figures;
}

function print(figures: ReadonlyMap<string, readonly number[]>): void {
  const of = (name: string): number => median(figures.get(name) ?? []);
  console.log(`whole processes, ${rounds} rounds in alternating order, ms (median, min, max)`);
  for (const [name, all] of figures)
    console.log(
      `${name.padEnd(46)} ${median(all).toFixed(1).padStart(7)} ${Math.min(...all)
        .toFixed(1)
        .padStart(7)} ${Math.max(...all)
        .toFixed(1)
        .padStart(7)}`,
    );
  console.log(`\nimport over the bare runtime:        ${(of("import keystead") - of("bare runtime")).toFixed(1)} ms`);
  if (!figures.has("OpenBao by bare node:http")) return;
  const pairs = (other: string): number =>
    median(
      (figures.get("OpenBao, 1 key of one secret") ?? []).map(
        (ms, round) => ms / (figures.get(other)?.[round] ?? Number.NaN),
      ),
    );
  console.log(`OpenBao, over bare node:http:        ${pairs("OpenBao by bare node:http").toFixed(2)} times`);
  console.log(
    `OpenBao, over a node-vault script:   ${pairs("OpenBao by a hand-written node-vault script").toFixed(2)} times`,
  );
  console.log("OpenBao, 1,000 keys of one secret:   1 request (each run checks it)");
}

let server: OwnOpenBao | undefined;
try {
  if (!existsSync(cli)) throw new Error("dist/ is not there: run `npm run build` first");
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(repository, join(folder, "node_modules", "keystead"), "dir");
  for (const name of ["node-vault"])
    symlinkSync(join(repository, "node_modules", name), join(folder, "node_modules", name), "dir");
  server = (await found()).openbao === undefined ? undefined : await startOpenBao({});
  if (server === undefined) console.log("not measured: OpenBao is absent (npm run servers openbao)");
  print(
    measure([
      write("bare runtime", ""),
      write("import keystead", 'import "keystead";'),
      ...localCases(),
      ...(server === undefined ? [] : await vaultCases(server)),
    ]),
  );
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

// Loading from each store beside a hand-written script of the store's own SDK with as many reads in flight, as whole
// processes in alternating order: `node bench/stores.ts [--rounds N] [--keys 1,10] [--stores openbao,azure]`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { found, type ServerName } from "../test/servers/catalogue.ts";
import { azure } from "./stores/azure.ts";
import { google } from "./stores/google.ts";
import { kubernetes } from "./stores/kubernetes.ts";
import { ministack } from "./stores/ministack.ts";
import { openbao } from "./stores/openbao.ts";
import { type BenchStore, CONCURRENCY } from "./stores/store.ts";

const STORES: { readonly [name: string]: { readonly start: () => Promise<BenchStore>; readonly needs?: ServerName } } =
  {
    openbao: { start: openbao, needs: "openbao" },
    ministack: { start: ministack, needs: "ministack" },
    google: { start: google },
    azure: { start: azure },
    kubernetes: { start: kubernetes, needs: "kubernetes" },
  };

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    keys: { type: "string", default: "1,10,100,1000" },
    stores: { type: "string", default: Object.keys(STORES).join() },
  },
});
const rounds = Number(values.rounds);
const repository = fileURLToPath(new URL("..", import.meta.url));
const counter = pathToFileURL(join(repository, "bench", "stores", "count.mjs")).href;

interface Figures {
  readonly ms: number;
  readonly requests: number;
  readonly mebibytes: number;
}

function keystead({ source, entry }: BenchStore, count: number): string {
  return `import { aws, azure, defineSecrets, gcp, kubernetes, loadSecrets, reveal, secret, variable, vault } from "keystead";
const source = ${source};
const secrets = {};
for (let at = 0; at < ${count}; at += 1) secrets["KEY_" + at] = ${entry};
const config = defineSecrets({ environments: { production: source }, secrets });
const values = reveal(await loadSecrets(config, { environment: "production" }));
for (let at = 0; at < ${count}; at += 1) if (values["KEY_" + at] !== "value-" + at) throw new Error("wrong value");`;
}

function script({ script: own }: BenchStore, count: number): string {
  const pool = `async function readAll(count) {
  const values = new Array(count);
  let next = 0;
  const worker = async () => { while (next < count) { const at = next++; values[at] = await read(at); } };
  await Promise.all(Array.from({ length: ${CONCURRENCY} }, worker));
  return values;
}`;
  return `${own}
${own.includes("function readAll") ? "" : pool}
const values = await readAll(${count});
for (let at = 0; at < ${count}; at += 1) if (values[at] !== "value-" + at) throw new Error("wrong value");
${own.includes("const close") ? "await close();" : ""}`;
}

async function run(file: string, folder: string, environment: NodeJS.ProcessEnv): Promise<Figures> {
  const started = process.hrtime.bigint();
  const env = { PATH: process.env["PATH"], HOME: folder, ...environment };
  const child = spawn(process.execPath, ["--import", counter, file], {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (data: Buffer) => {
    told += data.toString();
  });
  const code = await new Promise<number | null>((resolve) => void child.once("close", resolve));
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (code !== 0) throw new Error(`${file} failed: ${told}`);
  const counted = JSON.parse(told.trim().split("\n").at(-1) ?? "{}") as Omit<Figures, "ms">;
  return { ms, ...counted };
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

const quartile = (figures: readonly number[], part: number): number =>
  figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ?? Number.NaN;

interface Pair {
  readonly ours: readonly Figures[];
  readonly theirs: readonly Figures[];
}

async function measure(store: BenchStore, count: number, folder: string): Promise<Pair> {
  const [ours, theirs] = [join(folder, `keystead-${count}.mjs`), join(folder, `script-${count}.mjs`)];
  writeFileSync(ours, keystead(store, count));
  writeFileSync(theirs, script(store, count));
  const pair = { ours: [] as Figures[], theirs: [] as Figures[] };
  for (const file of [ours, theirs]) await run(file, folder, store.environment);
  for (let round = 0; round < rounds; round += 1) {
    for (const file of round % 2 === 0 ? [ours, theirs] : [theirs, ours])
      (file === ours ? pair.ours : pair.theirs).push(await run(file, folder, store.environment));
  }
  return pair;
}

function print(store: BenchStore, count: number, { ours, theirs }: Pair): void {
  const ratios = ours.map(({ ms }, round) => ms / (theirs[round]?.ms ?? Number.NaN));
  const of = (all: readonly Figures[], figure: keyof Figures): number => median(all.map((one) => one[figure]));
  const cell = (all: readonly Figures[]): string =>
    `${of(all, "ms").toFixed(0).padStart(6)} ms ${of(all, "requests").toFixed(0).padStart(5)} requests ${of(all, "mebibytes").toFixed(0).padStart(4)} MiB`;
  const spread = `${quartile(ratios, 0.25).toFixed(2)} to ${quartile(ratios, 0.75).toFixed(2)}`;
  console.log(
    `${store.name.padEnd(18)} ${String(count).padStart(5)}   ${cell(ours)}   ${cell(theirs)}   ${median(ratios).toFixed(2)} (${spread})`,
  );
}

function installed(store: BenchStore, folder: string): void {
  const packages = [store.sdk, ...(store.sdk === "@azure/keyvault-secrets" ? ["@azure/identity"] : [])];
  for (const name of packages) {
    const to = join(folder, "node_modules", name);
    mkdirSync(join(to, ".."), { recursive: true });
    symlinkSync(join(repository, "node_modules", name), to, "dir");
  }
  symlinkSync(repository, join(folder, "node_modules", "keystead"), "dir");
}

async function benchmark(name: string): Promise<void> {
  const known = STORES[name];
  if (known === undefined) throw new Error(`there is no store ${name}: ${Object.keys(STORES).join(", ")}`);
  if (known.needs !== undefined && (await found())[known.needs] === undefined) {
    console.log(`${name}: not measured, it is absent (npm run servers ${known.needs})`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "keystead-bench-"));
  const store = await known.start();
  try {
    installed(store, folder);
    for (const count of values.keys.split(",").map(Number)) print(store, count, await measure(store, count, folder));
  } finally {
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(join(repository, "dist", "index.js"))) throw new Error("dist/ is not there: run `npm run build` first");
console.log(
  `whole processes, ${rounds} rounds in alternating order, medians: keystead, then a script of the store's own SDK,`,
);
console.log(`${CONCURRENCY} reads in flight each; last, time over time within a round (and its middle half)\n`);
for (const name of values.stores.split(",")) await benchmark(name);

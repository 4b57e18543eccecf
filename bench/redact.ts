/**
 * How fast `keystead run` passes on a command's output with 20 secrets in all their forms in it, next to no wrapper, a Node
 * pipe without masking and one regular expression of the same forms on whole lines. Fails where a secret is seen, a byte is
 * lost, memory grows with the output, or it is not twice as fast as the regular expression from the first byte to the last.
 *
 * `node bench/redact.ts [--mebibytes 64] [--rounds 5] [--cli dist/cli.js]`: by default the built command line, or its source
 * where none is built. Speed is judged from 64 MiB on: less is over before a runtime is warm.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formsOf } from "../src/redaction/forms.ts";
import { StreamRedactor } from "../src/redaction/stream-redactor.ts";
import { makeLogLines, makeSecrets } from "./log-lines.ts";

const MEBIBYTE = 1 << 20;
const DENSITIES = [0, 1000, 100, 10];
const WANTED_RATIO = 2;
/** MiB that the memory of a run may grow from a short output to a long one. */
const GROWTH = 96;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { values: flags } = parseArgs({
  options: {
    mebibytes: { type: "string", default: "64" },
    rounds: { type: "string", default: "5" },
    cli: { type: "string" },
  },
});
const mebibytes = Number(flags.mebibytes);
const rounds = Number(flags.rounds);
const size = mebibytes * MEBIBYTE;
const built = here("../dist/cli.js");
const cli = flags.cli ?? (existsSync(built) ? built : here("../src/cli/main.ts"));
const folder = mkdtempSync(join(tmpdir(), "keystead-bench-"));
const log = join(folder, "log");
const formsFile = join(folder, "forms.json");
const problems: string[] = [];

type Way = "no wrapper" | "node pipe" | "expression" | "keystead run";
const WAYS: readonly Way[] = ["no wrapper", "node pipe", "expression", "keystead run"];

function commandLine(way: Way): readonly [string, ...string[]] {
  const cat = ["cat", log] as const;
  const peer = here("redact-peer.mjs");
  if (way === "no wrapper") return cat;
  if (way === "node pipe") return [process.execPath, peer, "pipe", formsFile, ...cat];
  if (way === "expression") return [process.execPath, peer, "expression", formsFile, ...cat];
  return [process.execPath, cli, "run", "--env", "bench", "--", ...cat];
}

function makeProject(secrets: readonly string[]): void {
  mkdirSync(join(folder, "values"));
  const keys = secrets.map((value, at) => {
    writeFileSync(join(folder, "values", `s${at}`), value);
    return `S${at}: secret()`;
  });
  // Plain JavaScript, so that what is measured is not the loading of a declaration.
  writeFileSync(
    join(folder, "secrets.config.mjs"),
    `import { defineSecrets, files, secret } from "keystead";\nexport default defineSecrets({ environments: { bench: files({ directory: "values" }) }, secrets: { ${keys.join(", ")} } });\n`,
  );
}

interface Measured {
  /** MiB/s from the start of the process to its end. */
  readonly whole: number;
  /** MiB/s from its first byte to its last. */
  readonly flow: number;
  readonly bytes: number;
  /** The most memory it had, in MiB. */
  readonly peak: number;
  /** Seconds of a processor that it took itself, which other work on the machine changes little. */
  readonly cpu: number;
}

/** Runs one way to its end; `slow` waits between chunks, `keep` gets them. */
async function measure(way: Way, options: { slow?: boolean; keep?: Buffer[] } = {}): Promise<Measured> {
  const [command, ...args] = commandLine(way);
  const start = performance.now();
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let first = 0;
  let bytes = 0;
  let looked = 0;
  let peak = 0;
  let cpu = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    if (bytes === 0) first = performance.now();
    bytes += chunk.length;
    options.keep?.push(chunk);
    if (bytes - looked < 4 * MEBIBYTE) return;
    looked = bytes;
    ({ peak, cpu } = usageOf(child, { peak, cpu }));
    if (options.slow !== true) return;
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 20);
  });
  await once(child.stdout, "end");
  const last = performance.now();
  if ((await ended) !== 0) problems.push(`${way} failed`);
  const rate = (from: number, to: number): number => bytes / MEBIBYTE / ((to - from) / 1000);
  return { whole: rate(start, performance.now()), flow: rate(first, last), bytes, peak, cpu };
}

interface Usage {
  readonly peak: number;
  readonly cpu: number;
}

/** What a process has used so far; what was known before where it cannot be told, as when it has just ended. */
function usageOf({ pid }: ChildProcess, before: Usage): Usage {
  try {
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    // User and system time, in hundredths of a second.
    return peak > 0 ? { peak, cpu: (Number(fields[11]) + Number(fields[12])) / 100 } : before;
  } catch {
    return before;
  }
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b).at(Math.floor(figures.length / 2)) ?? Number.NaN;

/** Nothing in clear, looked for one form at a time, and every byte where it was. */
async function verify(text: Buffer, forms: readonly Uint8Array[], density: string): Promise<void> {
  const chunks: Buffer[] = [];
  const slow = await measure("keystead run", { slow: true, keep: chunks });
  const output = Buffer.concat(chunks);
  const seen = forms.filter((form) => output.includes(Buffer.from(form))).length;
  const redactor = new StreamRedactor(forms);
  const expected = Buffer.concat([redactor.write(text), redactor.end()]);
  const whole = expected.equals(output);
  console.log(
    `  slow reader: ${output.length} of ${expected.length} bytes, ${whole ? "each where it was" : "NOT THE SAME"}; ${seen} forms in clear; peak ${slow.peak.toFixed(0)} MiB`,
  );
  if (seen > 0) problems.push(`${density}: ${seen} forms in clear`);
  if (!whole) problems.push(`${density}: bytes are lost or changed`);
}

async function compare(density: string): Promise<void> {
  const results = new Map<Way, Measured[]>(WAYS.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < WAYS.length; turn++) {
      const way = WAYS[(round + turn) % WAYS.length] ?? "no wrapper";
      results.get(way)?.push(await measure(way));
    }
  }
  const of = (way: Way, what: keyof Measured): number => median((results.get(way) ?? []).map((one) => one[what]));
  for (const way of WAYS) {
    console.log(
      `  ${way.padEnd(12)} ${of(way, "whole").toFixed(0).padStart(5)} MiB/s whole, ${of(way, "flow").toFixed(0).padStart(5)} MiB/s flowing, ` +
        `${of(way, "bytes")} bytes, ${of(way, "cpu").toFixed(2)} s of CPU, peak ${of(way, "peak").toFixed(0)} MiB`,
    );
  }
  // By the flow: what starting costs is another question, and does not grow with the output.
  const ratio = of("keystead run", "flow") / of("expression", "flow");
  console.log(`  run flows ${ratio.toFixed(2)} times as fast as the expression`);
  if (mebibytes >= 64 && !(ratio >= WANTED_RATIO))
    problems.push(`${density}: ${ratio.toFixed(2)} times the regular expression`);
}

/** A short output's memory, for comparison. */
async function baseline(forms: readonly Uint8Array[]): Promise<number> {
  writeFileSync(log, makeLogLines(5 * MEBIBYTE, forms, 100));
  return (await measure("keystead run")).peak;
}

try {
  const secrets = makeSecrets(20);
  const forms = secrets.flatMap((secret) => formsOf(Buffer.from(secret))).toSorted((a, b) => b.length - a.length);
  makeProject(secrets);
  writeFileSync(formsFile, JSON.stringify(forms.map((form) => Buffer.from(form).toString("latin1"))));
  console.log(
    `${secrets.length} secrets, ${forms.length} forms, ${mebibytes} MiB, medians of ${rounds} rounds, ${cli}`,
  );
  const small = await baseline(forms);
  for (const every of DENSITIES) {
    const text = makeLogLines(size, forms, every);
    writeFileSync(log, text);
    const density = every === 0 ? "no secrets" : `a secret in 1 of ${every} lines`;
    console.log(density);
    await compare(density);
    await verify(text, forms, density);
  }
  const large = (await measure("keystead run")).peak;
  console.log(`memory: ${small.toFixed(0)} MiB for 5 MiB of output, ${large.toFixed(0)} MiB for ${mebibytes}`);
  if (large - small > GROWTH) problems.push("memory grows with the output");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.log(`FAILED: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * How fast a StreamRedactor is in memory, next to one regular expression of the same forms on whole lines.
 * Prints figures and judges nothing: `node bench/redact-memory.ts [MiB]`.
 */
import { formsOf } from "../src/redaction/forms.ts";
import { StreamRedactor } from "../src/redaction/stream-redactor.ts";
import { makeLogLines, makeSecrets } from "./log-lines.ts";

const MEBIBYTE = 1 << 20;
const CHUNK = 64 * 1024;
const ROUNDS = 5;
const size = Number(process.argv[2] ?? 32) * MEBIBYTE;

function readChunks(text: Uint8Array, use: (chunk: Uint8Array) => number): number {
  let out = 0;
  for (let at = 0; at < text.length; at += CHUNK) out += use(text.subarray(at, at + CHUNK));
  return out;
}

function byAutomaton(text: Uint8Array, redactor: StreamRedactor): number {
  return readChunks(text, (chunk) => redactor.write(chunk).length) + redactor.end().length;
}

function byExpression(text: Uint8Array, expression: RegExp): number {
  let rest = "";
  const out = readChunks(text, (chunk) => {
    const lines = rest + latin1.decode(chunk);
    const end = lines.lastIndexOf("\n") + 1;
    rest = lines.slice(end);
    return Buffer.from(lines.slice(0, end).replace(expression, "<redacted>"), "latin1").length;
  });
  return out + rest.replace(expression, "<redacted>").length;
}

const latin1 = { decode: (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1") };
const secrets = makeSecrets(20);
const began = performance.now();
const forms = secrets.flatMap((secret) => formsOf(new TextEncoder().encode(secret)));
const derived = performance.now();
const redactor = new StreamRedactor(forms);
const built = performance.now();
const sources = forms.map((form) => latin1.decode(form)).toSorted((a, b) => b.length - a.length);
const expression = new RegExp(sources.map((source) => source.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
console.log(
  `${secrets.length} secrets, ${forms.length} forms: derived in ${(derived - began).toFixed(1)} ms, built in ${(built - derived).toFixed(1)} ms`,
);

const best = (run: () => number): { rate: number; out: number } => {
  let rate = 0;
  let out = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    out = run();
    rate = Math.max(rate, size / MEBIBYTE / ((performance.now() - start) / 1000));
  }
  return { rate, out };
};

for (const every of [0, 1000, 100, 10]) {
  const text = makeLogLines(size, forms, every);
  const stream = best(() => byAutomaton(text, redactor));
  const regular = best(() => byExpression(text, expression));
  const density = every === 0 ? "no secrets" : `a secret in 1 of ${every} lines`;
  const ratio = (stream.rate / regular.rate).toFixed(1);
  console.log(
    `${density}: redactor ${stream.rate.toFixed(0)} MiB/s, expression ${regular.rate.toFixed(0)} MiB/s, ratio ${ratio} (${stream.out} and ${regular.out} bytes out)`,
  );
}

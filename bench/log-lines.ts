/** Log text with secrets in it, the same at every run. */

/** A small generator with a seed. */
function randomizer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = randomizer(20);
const word = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(random(alphabet.length))).join("");

function pick<T>(from: readonly T[]): T {
  const found = from.at(random(from.length));
  if (found === undefined) throw new Error("Cannot pick from nothing");
  return found;
}

/** Secrets of the usual kinds: hex, letters, with punctuation, a URL, a short one. */
export function makeSecrets(count: number): string[] {
  const hex = "0123456789abcdef";
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const kinds = [
    () => word(hex, 64),
    () => word(letters, 32),
    () => word(`${letters}!@#$%^&*()_+-=/ "'<>`, 20),
    () => `postgres://app:${word(letters, 24)}@db.internal:5432/neural`,
    () => word(letters, 12),
  ];
  return Array.from({ length: count }, (_, at) => kinds.at(at % kinds.length)?.() ?? "");
}

/** Log lines, one in `every` with a form of a secret in it; none where it is 0. */
export function makeLogLines(bytes: number, forms: readonly Uint8Array[], every: number): Buffer {
  const verbs = [
    "GET",
    "POST",
    "connected",
    "retry",
    "user",
    "request",
    "cache miss",
    "took",
    "queue",
    "worker started",
  ];
  const lines: string[] = [];
  let length = 0;
  while (length < bytes) {
    const time = new Date(1_700_000_000_000 + lines.length * 37).toISOString();
    let line = `${time} INFO [${pick(verbs)}] /api/v1/${word("abcdefghijklmnop", 8)}/${random(99999)} status=${200 + random(300)}`;
    line += ` duration=${random(1000)}ms id=${word("0123456789abcdef", 16)} ${pick(verbs)} ${pick(verbs)} for tenant ${random(100)}`;
    if (every > 0 && random(every) === 0) line += ` token=${Buffer.from(pick(forms)).toString("latin1")}`;
    lines.push(`${line}\n`);
    length += line.length + 1;
  }
  return Buffer.from(lines.join(""), "latin1").subarray(0, bytes);
}

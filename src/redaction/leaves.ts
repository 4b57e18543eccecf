/** Shorter numbers are ports, sizes and years, which stand in any output. */
const SHORTEST_NUMBER = 8;

/** A line of a `.env` file, of YAML's block style, or of a list of it. */
const ASSIGNMENT = /^\s*(?:export\s+|-\s+)?[\w.-]+(?:=|\s*:\s+)(.+)$/;

/**
 * The values within a structured secret, each of which a program may print without the rest: the texts and long numbers of
 * JSON, the right sides of `.env` and YAML lines, the password of a URL.
 */
export function leavesOf(text: string): readonly string[] {
  const plain = text.replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(plain)) {
    const leaves = jsonLeaves(plain);
    if (leaves !== undefined) return leaves;
  }
  return [...lineLeaves(plain), ...passwordOf(plain.trim())];
}

function jsonLeaves(text: string): readonly string[] | undefined {
  const leaves: string[] = [];
  try {
    // The third argument, where the runtime has it, holds a number as it was written: JavaScript rounds it.
    JSON.parse(text, (_: string, part: unknown, context?: { readonly source?: string }) => {
      if (typeof part === "string") leaves.push(part);
      if (typeof part === "number") leaves.push(...numbers(String(part), context?.source));
      return part;
    });
  } catch {
    return undefined;
  }
  return leaves;
}

function numbers(rounded: string, source: string = rounded): readonly string[] {
  return [...new Set([rounded, source])].filter((number) => number.length >= SHORTEST_NUMBER);
}

function lineLeaves(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const value = ASSIGNMENT.exec(line)?.[1]?.trim();
    if (value === undefined) return [];
    const [, , quoted] = /^(["'`])(.*)\1$/.exec(value) ?? [];
    return quoted === undefined ? [value] : [value, quoted];
  });
}

/** The password of a URL, as the URL has it and as it is meant. Its user is a name that stands in any log. */
function passwordOf(text: string): readonly string[] {
  const [, password] = /^[a-z][a-z0-9+.-]*:\/\/[^/?#:@]*:([^/?#@]+)@/i.exec(text) ?? [];
  return password === undefined ? [] : [password, meant(password)];
}

function meant(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

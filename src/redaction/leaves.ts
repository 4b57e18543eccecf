/** Shorter numbers are ports, sizes and years, which stand in any output. */
const SHORTEST_NUMBER = 8;

/** How often a value is within another: a URL in JSON in a line of a `.env` file. */
const DEPTH = 3;

/**
 * The values within a structured secret, each of which a program may print without the rest: the texts and long numbers of
 * JSON, the right sides of `.env`, YAML and INI lines, the password of a URL, and what is in these.
 */
export function leavesOf(text: string): readonly string[] {
  const leaves = new Set<string>();
  addLeaves(text, DEPTH, leaves);
  leaves.delete(text);
  return [...leaves];
}

function addLeaves(text: string, depth: number, leaves: Set<string>): void {
  if (depth === 0) return;
  for (const leaf of innerOf(text.replace(/^\uFEFF/, ""))) {
    if (leaves.has(leaf) || leaf === text) continue;
    leaves.add(leaf);
    addLeaves(leaf, depth - 1, leaves);
  }
}

function innerOf(text: string): readonly string[] {
  return (
    jsonLeaves(text) ??
    text.split(/\r\n|\r|\n/).flatMap((line) => jsonLeaves(line) ?? [...lineLeaves(line), ...passwordsOf(line)])
  );
}

function jsonLeaves(text: string): readonly string[] | undefined {
  if (!/^\s*[[{"]/.test(text)) return undefined;
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

/** A line of a `.env` or INI file, of YAML's block style, or of a list of it. What follows `scheme:` is an address. */
const ASSIGNMENT = /^\s*(?:export\s+)?(?:-\s+)?(?:[\w.-]+|"[^"]*"|'[^']*')\s*(?:=|:(?!\/\/))\s*(\S.*)$/;
const ITEM = /^\s*-\s+(\S.*)$/;

function lineLeaves(line: string): readonly string[] {
  const value = (ASSIGNMENT.exec(line) ?? ITEM.exec(line))?.[1]?.trim();
  if (value === undefined) return [];
  const comment = value.search(/[ \t]#/);
  const uncommented = comment === -1 ? value : value.slice(0, comment).trimEnd();
  return [...new Set([value, uncommented])].flatMap((one) => [one, ...unquoted(one)]);
}

function unquoted(value: string): readonly string[] {
  const [, quote, inner] = /^(["'`])(.*)\1$/.exec(value) ?? [];
  if (inner === undefined) return [];
  return quote === '"' && inner.includes("\\") ? [inner, ...(jsonLeaves(value) ?? [])] : [inner];
}

/** The password of a URL, as the URL has it and as it is meant, also where it is not encoded. Its user stands in any log. */
function passwordsOf(line: string): readonly string[] {
  const found = new Set<string>();
  let ways = [STRICT, LOOSE];
  // Each place is looked at once, whatever a long line holds.
  for (let at = line.indexOf("://"); at !== -1; at = line.indexOf("://", at + 3)) {
    if (!SCHEME.test(line.slice(Math.max(0, at - LONGEST_SCHEME), at))) continue;
    const behind = line.slice(at + 3, at + 3 + LONGEST_AUTHORITY);
    for (const password of ways.map((way) => way.exec(behind)?.[1]))
      if (password !== undefined) found.add(password).add(meant(password));
    ways = [STRICT];
  }
  return [...found];
}

const SCHEME = /[a-z][a-z0-9+.-]*$/i;
const LONGEST_SCHEME = 32;
const LONGEST_AUTHORITY = 1024;
const STRICT = /^[^/?#:@\s]*:([^/?#@\s]+)@/;
const LOOSE = /^[^/?#:@\s]*:(\S+)@/;

function meant(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

import type { Change } from "./change.ts";

/** The lines of a declaration's text that say a name: the first one in the part of it where such names are. */
export function lineOf(text: string, { kind, key, consumer, environment, after }: Partial<Change>): number | undefined {
  const lines = text.split("\n");
  if (kind === "new-package") return importLine(lines, after?.[0] ?? "");
  if (consumer !== undefined) return lineIn(lines, "consumers", consumer);
  if (key !== undefined) return lineIn(lines, "secrets", key);
  return environment === undefined ? undefined : lineIn(lines, "environments", environment);
}

function importLine(lines: readonly string[], name: string): number | undefined {
  const said = ['"', "'", ":"].map((before) => before + name);
  const found = lines.findIndex((line) => /\b(?:from|import)\b/.test(line) && said.some((one) => line.includes(one)));
  return found === -1 ? undefined : found + 1;
}

function lineIn(lines: readonly string[], part: string, name: string): number | undefined {
  const from = Math.max(
    0,
    lines.findIndex((line) => says(line, part)),
  );
  const found = lines.findIndex((line, index) => index >= from && says(line, name));
  // What lies in another file, or is put together, is on no line.
  return found === -1 ? undefined : found + 1;
}

/** Whether a line has `name:`, with or without quotes. */
function says(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
    const before = line[at - 1] ?? " ";
    const behind = line
      .slice(at + name.length)
      .replace(/^["'`]/, "")
      .trimStart();
    if (!/[\w$-]/.test(before) && behind.startsWith(":")) return true;
  }
  return false;
}

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { SecretsError } from "../errors/secrets-error.ts";
import type { FoundFile } from "./find.ts";
import { isRefusal } from "./refusal.ts";

/** The error of a declaration that does not load. The runtime's own words stay behind: they quote the source. */
export function loadFailure(error: unknown, found: FoundFile): SecretsError {
  if (isRefusal(error)) return error.about({ path: found.shown });
  return new SecretsError("config/unloadable", {
    action: "load the declaration",
    facts: { path: found.shown, line: lineOf(error, found.real) },
  });
}

/** The code of an error. A thrown value may be a trap of its own, and then it has none. */
export function codeOf(error: unknown): unknown {
  try {
    return error instanceof Error && "code" in error ? error.code : undefined;
  } catch {
    return undefined;
  }
}

/** The line of the declaration that an error names, as far as it has one. */
function lineOf(error: unknown, file: string): number | undefined {
  try {
    const line = positioned(error) ?? traced(error, file);
    // A number that is no line could come out of anything.
    return line !== undefined && line <= readFileSync(file, "utf8").split("\n").length ? line : undefined;
  } catch {
    return undefined;
  }
}

/** Bun says where as data, for the first of several faults too. */
function positioned(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { position, errors } = error as { position?: { line?: unknown } | null; errors?: unknown };
  if (typeof position?.line === "number") return position.line;
  return Array.isArray(errors) && errors.length > 0 ? positioned(errors[0]) : undefined;
}

/** Node, Deno and jiti say where in the stack: `file.ts:3:7`. */
function traced(error: unknown, file: string): number | undefined {
  const stack = error instanceof Error ? error.stack : undefined;
  if (typeof stack !== "string") return undefined;
  for (const name of [file, pathToFileURL(file).href]) {
    const at = stack.indexOf(`${name}:`);
    const digits = at === -1 ? null : /^\d+/.exec(stack.slice(at + name.length + 1));
    if (digits !== null) return Number(digits[0]);
  }
  return undefined;
}

import { appendFileSync, closeSync, existsSync, openSync, readSync, statSync, truncateSync } from "node:fs";
import process from "node:process";
import { SecretsError } from "../../loader/errors/secrets-error.ts";

/** A text for one of the runner's files, which a variable names. */
export interface Addition {
  readonly variable: "GITHUB_ENV" | "GITHUB_OUTPUT";
  readonly text: string;
}

/**
 * Appends to the runner's files: to all of them, or to none. There is no other way out: what the runner's toolkit does where
 * a file is not named prints the values.
 *
 * @throws `action/not-exported`
 */
export function appendAll(additions: readonly Addition[]): void {
  const wanted = additions.filter(({ text }) => text !== "").map((one) => ({ ...one, path: pathOf(one) }));
  const before: { readonly path: string; readonly size: number }[] = [];
  for (const { path, text, variable } of wanted)
    try {
      const { size } = statSync(path);
      const addition = endsLine(path) ? text : `\n${text}`;
      before.push({ path, size });
      appendFileSync(path, addition);
    } catch {
      for (const one of before) cutOff(one);
      throw notExported(variable);
    }
}

/** Takes back what was appended. What cannot be cut, such as a device, must not keep the others from it. */
function cutOff({ path, size }: { readonly path: string; readonly size: number }): void {
  try {
    truncateSync(path, size);
  } catch {
    // The failure that led here is the one to tell.
  }
}

function pathOf({ variable }: Addition): string {
  const path = process.env[variable] ?? "";
  if (path === "" || !existsSync(path)) throw notExported(variable);
  return path;
}

/** What a step before us wrote may lack its last line break. */
function endsLine(path: string): boolean {
  const { size } = statSync(path);
  if (size === 0) return true;
  const file = openSync(path, "r");
  try {
    const last = Buffer.alloc(1);
    readSync(file, last, 0, 1, size - 1);
    return last[0] === 0x0a;
  } finally {
    closeSync(file);
  }
}

function notExported(variable: string | undefined): SecretsError {
  return new SecretsError("action/not-exported", { action: "export", facts: { variable } });
}

import { isAbsolute, join } from "node:path";
import type { Context } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { isAbsent, notAFileError, readError } from "./system-error.ts";

const ACTION = "read a credential";

/** Bytes. A token is a few hundred; a kubeconfig of many clusters is megabytes. */
const LARGEST = 4 * 1024 * 1024;

/** The path of a file that a declaration names, which is relative to the folder of the declaration. */
export function declaredPath(path: string, context: Context): string {
  return isAbsolute(path) ? path : join(context.root, path);
}

/** The path of a file that a variable names, which is relative to the working directory, as every program takes it. */
export function variablePath(path: string, { runtime }: Context): string {
  return isAbsolute(path) ? path : join(runtime.workingDirectory(), path);
}

/**
 * The text of a file that holds a credential or a certificate; `undefined` where there is no such file, or nothing in it. It is
 * read whenever it is needed: what mounts such files also rotates them.
 */
export async function credentialFile(path: string): Promise<string | undefined> {
  const bytes = await bytesOf(path);
  if (bytes === undefined) return undefined;
  if (bytes.length > LARGEST) throw tooLarge(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes) || undefined;
  } catch {
    throw new SecretsError("backend/bad-response", {
      action: ACTION,
      state: "it is no UTF-8 text",
      facts: { path },
      hint: `Write ${path} as UTF-8 text: a token or JSON as it is, a certificate or a key as PEM (\`openssl\` makes it of DER and PKCS #12)`,
    });
  }
}

/** The token in a file, without the newline that editors and `echo` leave at the end. */
export async function tokenFile(path: string): Promise<string | undefined> {
  return tokenIn(await credentialFile(path));
}

/** A token as it was written down, without the newline at its end; `undefined` where nothing is left. */
export function tokenIn(text: string | undefined): string | undefined {
  return text?.replace(/\r?\n$/, "") || undefined;
}

/** Reads a file that nobody named: where the runtime does not permit it, it counts as not there. */
export async function ifPermitted<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SecretsError && error.code === "runtime/permission") return undefined;
    throw error;
  }
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const fs = process.getBuiltinModule("node:fs");
  try {
    const seen = fs.statSync(path);
    if (seen.isDirectory()) throw notAFileError(seen, path).about({}, ACTION);
    if (seen.size > LARGEST) throw tooLarge(path);
    // At once, since the machinery of promises costs a start more than these few small files take. But a pipe, as a shell's
    // `<(...)` is one, may keep us waiting.
    return seen.isFile() ? fs.readFileSync(path) : await fs.promises.readFile(path);
  } catch (error) {
    if (error instanceof SecretsError) throw error;
    if (isAbsent(error)) return undefined;
    throw readError(error, path, path).about({}, ACTION);
  }
}

function tooLarge(path: string): SecretsError {
  return new SecretsError("value/too-large", {
    action: ACTION,
    state: "it is too large for a credential",
    facts: { path },
    hint: `Name a file with a credential, of at most 4 MiB: ${path} is larger`,
  });
}

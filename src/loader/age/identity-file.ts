import { join } from "node:path";
import process from "node:process";
import { type FileRead, readRegular } from "../backends/folder/read-file.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Runtime } from "../runtime.ts";
import { isAbsent, readError } from "../system-error.ts";
import { userFolder } from "../user-folder.ts";
import { type AgeIdentity, parseIdentity } from "./age.ts";

// An identity is 74 bytes; a file of them has comments and a few.
const LARGEST_FILE = 64 * 1024;

const PREFIX = "AGE-SECRET-KEY-1";
const OPEN = "others may read or write the file";

/** A file of identities, and what to do where it is no file of one's own. */
export interface IdentityFile {
  readonly path: string;
  /** One imperative. */
  readonly advice: string;
}

/** A file of identities in the user's own folder, where that is known. */
export function ownIdentityFile(runtime: Runtime, name: string): string | undefined {
  const folder = userFolder(runtime, "XDG_CONFIG_HOME", ".config");
  return folder === undefined ? undefined : join(folder, name);
}

/**
 * The identities of a file that is the user's own and that nobody else may read; `undefined` where there is none.
 *
 * @throws `backend/unconfigured` for a file that is not to be used
 */
export async function readIdentityFile(
  file: IdentityFile,
  runtime: Runtime,
): Promise<readonly AgeIdentity[] | undefined> {
  const text = await readText(file, runtime);
  return text === undefined ? undefined : parseIdentities(text, { path: file.path });
}

async function readText(file: IdentityFile, runtime: Runtime): Promise<string | undefined> {
  const { path } = file;
  try {
    let isOpen = false;
    const found = await readRegular(path, path, LARGEST_FILE, async ({ mode, uid }) => {
      const own = runtime.userId();
      if (own !== undefined && uid !== own && uid !== 0) return failed(notOurs(file, "it belongs to another user"));
      // The mode of a file says nothing on Windows.
      isOpen = process.platform !== "win32" && (mode & 0o077) !== 0;
      return isOpen && own !== undefined && uid !== own ? failed(notOurs(file, OPEN)) : undefined;
    });
    if (found === "swapped") throw notOurs(file, "it has been replaced meanwhile");
    if (found.status === "failed" && found.error.code !== "backend/unconfigured")
      throw notOurs(file, "it is no file of identities");
    if (found.status === "failed") throw found.error;
    if (found.status !== "found") return undefined;
    const text = new TextDecoder().decode(found.bytes);
    // Whether others may read a file that holds no identity is for its owner to know.
    if (isOpen) throw text.includes(PREFIX) ? openToOthers(path) : notOurs(file, OPEN);
    return text;
  } catch (error) {
    if (error instanceof SecretsError) throw error;
    if (isAbsent(error)) return undefined;
    throw readError(error, path, path);
  }
}

const failed = (error: SecretsError): FileRead => ({ status: "failed", error });

/** What holds identities: a variable, or a file. */
export interface IdentityPlace {
  readonly variable?: string;
  readonly path?: string;
}

/**
 * Lines as `age-keygen` writes them: one identity each, comments and blank lines between.
 *
 * @throws `backend/unconfigured` for a line that is none, and where there is none at all
 */
export async function parseIdentities(text: string, place: IdentityPlace): Promise<readonly AgeIdentity[]> {
  const identities: AgeIdentity[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const identity = await parseIdentity(trimmed);
    if (identity === undefined) throw noIdentity({ ...place, line: index + 1 });
    identities.push(identity);
  }
  if (identities.length === 0) throw noIdentity(place);
  return identities;
}

function noIdentity(facts: IdentityPlace & { readonly line?: number }): SecretsError {
  const where = facts.variable ?? facts.path ?? "it";
  return new SecretsError("backend/unconfigured", {
    action: "read the identity",
    facts,
    state: "it holds no age identity",
    hint: `Put an age identity (AGE-SECRET-KEY-1...) into ${where}, and nothing else but comments`,
  });
}

function openToOthers(path: string): SecretsError {
  return new SecretsError("backend/unconfigured", {
    action: "read the identity",
    facts: { path },
    state: OPEN,
    hint: `chmod 600 ${path}`,
  });
}

/** A file that we give no advice to change: it is another's, or no identity at all. */
function notOurs({ path, advice }: IdentityFile, state: string): SecretsError {
  return new SecretsError("backend/unconfigured", {
    action: "read the identity",
    facts: { path },
    state,
    hint: advice,
  });
}

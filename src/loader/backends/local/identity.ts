import { isAbsolute, join, resolve } from "node:path";
import process from "node:process";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Runtime } from "../../runtime.ts";
import { isAbsent, readError } from "../../system-error.ts";
import { type FileRead, readRegular } from "../folder/read-file.ts";
import { type AgeIdentity, parseIdentity } from "./age.ts";

// An identity is 74 bytes; a file of them has comments and a few.
const LARGEST_FILE = 64 * 1024;

/** Where our identities are looked for, in this order. */
const VARIABLE = "KEYSTEAD_IDENTITY";
const FILE_VARIABLE = "KEYSTEAD_IDENTITY_FILE";

const PREFIX = "AGE-SECRET-KEY-1";
const OPEN = "others may read or write the file";

/** What our identities are looked for with: a context is one. */
export type IdentityScope = Pick<Context, "runtime">;

const read = new WeakMap<IdentityScope, Promise<readonly AgeIdentity[]>>();

/**
 * Our identities, read once for each context.
 *
 * @throws `backend/unconfigured` where there is none, or what is there is none.
 */
export function identitiesOf(scope: IdentityScope): Promise<readonly AgeIdentity[]> {
  const identities = read.get(scope) ?? readIdentities(scope.runtime);
  read.set(scope, identities);
  return identities;
}

/** The file of our identities, where we may know it: the variable's, else the user's own. */
export function identityFile(runtime: Runtime): string | undefined {
  const named = runtime.optionalVariable(FILE_VARIABLE);
  if (named !== undefined && named !== "") return resolve(named);
  const folder = runtime.optionalVariable("XDG_CONFIG_HOME");
  const home = runtime.homeDirectory();
  // A relative XDG_CONFIG_HOME is to be ignored (XDG Base Directory Specification).
  if (folder !== undefined && isAbsolute(folder)) return join(folder, "keystead", "identity");
  return home === undefined || home === "" ? undefined : join(home, ".config", "keystead", "identity");
}

async function readIdentities(runtime: Runtime): Promise<readonly AgeIdentity[]> {
  const key = runtime.optionalVariable(VARIABLE);
  if (key !== undefined && key.trim() !== "") return parse(key, { variable: VARIABLE });
  const path = identityFile(runtime);
  if (path === undefined) throw none(runtime, path);
  const text = await readFile(path, runtime);
  return parse(text, { path });
}

async function readFile(path: string, runtime: Runtime): Promise<string> {
  try {
    let isOpen = false;
    const found = await readRegular(path, path, LARGEST_FILE, async ({ mode, uid }) => {
      const own = runtime.userId();
      if (own !== undefined && uid !== own && uid !== 0) return failed(notOurs(path, "it belongs to another user"));
      // The mode of a file says nothing on Windows.
      isOpen = process.platform !== "win32" && (mode & 0o077) !== 0;
      return isOpen && own !== undefined && uid !== own ? failed(notOurs(path, OPEN)) : undefined;
    });
    if (found === "swapped") throw notOurs(path, "it has been replaced meanwhile");
    if (found.status === "failed" && found.error.code !== "backend/unconfigured")
      throw notOurs(path, "it is no file of identities");
    if (found.status !== "found") throw found.status === "failed" ? found.error : none(runtime, path);
    const text = new TextDecoder().decode(found.bytes);
    // Whether others may read a file that holds no identity is for its owner to know.
    if (isOpen) throw text.includes(PREFIX) ? openToOthers(path) : notOurs(path, OPEN);
    return text;
  } catch (error) {
    if (error instanceof SecretsError) throw error;
    throw isAbsent(error) ? none(runtime, path) : readError(error, path, path);
  }
}

const failed = (error: SecretsError): FileRead => ({ status: "failed", error });

/** Lines as `age-keygen` writes them: one identity each, comments and blank lines between. */
async function parse(text: string, facts: { variable?: string; path?: string }): Promise<readonly AgeIdentity[]> {
  const identities: AgeIdentity[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const identity = await parseIdentity(trimmed);
    if (identity === undefined) throw noIdentity({ ...facts, line: index + 1 });
    identities.push(identity);
  }
  if (identities.length === 0) throw noIdentity(facts);
  return identities;
}

function noIdentity(facts: { variable?: string; path?: string; line?: number }): SecretsError {
  const where = facts.variable ?? facts.path ?? VARIABLE;
  return new SecretsError("backend/unconfigured", {
    action: "read the identity",
    facts,
    state: "it holds no age identity",
    hint: `Put an age identity (AGE-SECRET-KEY-1...) into ${where}, and nothing else but comments`,
  });
}

function none(runtime: Runtime, path: string | undefined): SecretsError {
  const permit = runtime.name === "deno" ? `, and permit it with --allow-env=${VARIABLE}` : "";
  const file = path === undefined ? "" : ` or put one into ${path}`;
  return new SecretsError("backend/unconfigured", {
    action: "decrypt",
    facts: { variable: VARIABLE, wanted: "an age identity" },
    state: "there is no age identity",
    hint: `Set ${VARIABLE} to an age identity${permit},${file === "" ? ` or ${FILE_VARIABLE} to a file of them` : file}`,
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
function notOurs(path: string, state: string): SecretsError {
  return new SecretsError("backend/unconfigured", {
    action: "read the identity",
    facts: { path },
    state,
    hint: `Name a file of your own with ${FILE_VARIABLE}, that holds an age identity and only you can read`,
  });
}

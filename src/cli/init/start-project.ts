import { appendFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../loader/backends/folder/write-file.ts";
import { ensureIdentity, type OwnIdentity } from "../../loader/backends/local/make-identity.ts";
import { LARGEST_VALUE } from "../../loader/batch.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { loadSecretsWith } from "../../loader/load-secrets.ts";
import type { Runtime } from "../../loader/runtime.ts";
import { reveal } from "../../loader/secrets-object.ts";
import { Redacted } from "../../redaction/redacted.ts";
import { type AnyConfig, defineSecrets } from "../../schema/config.ts";
import { secret } from "../../schema/entry.ts";
import { kebabCase } from "../../schema/naming.ts";
import { local } from "../../schema/sources/local.ts";
import { localFolder } from "../../store/local-folder.ts";
import { put } from "../../store/put.ts";
import { addRecipient } from "../../store/recipients.ts";
import { configText } from "./config-text.ts";
import { missingIgnoreLines } from "./ignore-lines.ts";

const FILE = "secrets.config.ts";
const environment = "development";

/** What was made. */
export interface Started {
  readonly file: string;
  readonly identity: OwnIdentity;
}

/**
 * Writes what a project needs to keep its secrets in the embedded store. Nothing that exists is replaced. The declaration
 * comes last: until it is there the same call may be made again, and completes what was cut short.
 *
 * @param values by key, to be declared and stored; without them the declaration shows how
 * @throws `store/conflict` where there is a declaration or another value, before anything is written: every such value at
 * once; what a load throws where a value that is there cannot be read
 */
export async function startProject(
  folder: string,
  values: ReadonlyMap<string, string> | undefined,
  runtime: Runtime,
): Promise<Started> {
  await requireNoConfig(folder);
  const config = configOf([...(values ?? new Map<string, string>()).keys()]);
  const missing = await missingOf(config, folder, values ?? new Map<string, string>(), runtime);
  const identity = await ensureIdentity(runtime, new Date());
  await addRecipient(localFolder(config, { environment, root: folder }, { runtime }), identity.recipient);
  for (const [key, value] of missing) await store(config, folder, key, value, runtime);
  await ignore(folder);
  await writeAtomically({
    folder,
    place: join(folder, FILE),
    bytes: new TextEncoder().encode(configText(values === undefined ? undefined : [...values.keys()])),
    mode: 0o644,
    precondition: { expect: "absent" },
  });
  return { file: FILE, identity };
}

/** The values that are still to be stored. One that is there and the same was stored by a call that was cut short. */
async function missingOf(
  config: AnyConfig,
  root: string,
  values: ReadonlyMap<string, string>,
  runtime: Runtime,
): Promise<readonly (readonly [key: string, value: string])[]> {
  const present = reveal(await loadSecretsWith(config, { environment, root }, { runtime }));
  const problems: SecretsError[] = [];
  const missing = [...values].filter(([key, value]) => {
    const there = present[key];
    const large = new TextEncoder().encode(value).length > LARGEST_VALUE;
    const code = large ? "value/too-large" : there === undefined || there === value ? undefined : "store/conflict";
    const facts = { key, environment, reference: `local:${environment}/${kebabCase(key)}` };
    if (code !== undefined) problems.push(new SecretsError(code, { action: "store", facts }));
    return there === undefined;
  });
  if (problems.length > 0) throw SecretsError.all(problems, { action: "store", facts: { environment } });
  return missing;
}

/** Whether a folder has a declaration. */
export async function hasConfig(folder: string): Promise<boolean> {
  return (await configIn(folder)) !== undefined;
}

async function configIn(folder: string): Promise<string | undefined> {
  return (await readdir(folder)).find((name) => /^secrets\.config\.m?[jt]s$/.test(name));
}

async function requireNoConfig(folder: string): Promise<void> {
  const found = await configIn(folder);
  if (found === undefined) return;
  throw new SecretsError("store/conflict", {
    action: "write the declaration",
    facts: { path: found },
    state: "there is one already",
    hint: `Edit ${found}, or move it away first`,
  });
}

/** What the text that is written declares, but that a value may be missing. */
function configOf(keys: readonly string[]): AnyConfig {
  return defineSecrets({
    environments: { [environment]: local() },
    secrets: Object.fromEntries(keys.map((key) => [key, secret({ optional: true })])),
  });
}

async function store(config: AnyConfig, root: string, key: string, value: string, runtime: Runtime): Promise<void> {
  const bytes = Redacted.of(new TextEncoder().encode(value));
  await put(config, { environment, key, value: bytes, precondition: { expect: "absent" }, root }, { runtime });
}

async function ignore(folder: string): Promise<void> {
  const path = join(folder, ".gitignore");
  try {
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
      throw error;
    });
    await appendFile(path, missingIgnoreLines(text));
  } catch {
    throw new SecretsError("store/failed", { action: "write", facts: { path } });
  }
}

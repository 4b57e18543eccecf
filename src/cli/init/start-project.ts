import { appendFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../loader/backends/folder/write-file.ts";
import { ensureIdentity, type OwnIdentity } from "../../loader/backends/local/make-identity.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Runtime } from "../../loader/runtime.ts";
import { Redacted } from "../../redaction/redacted.ts";
import { type AnyConfig, defineSecrets } from "../../schema/config.ts";
import { secret } from "../../schema/entry.ts";
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
 * comes last.
 *
 * @param values by key, to be declared and stored; without them the declaration shows how
 * @throws `store/conflict` where there is a declaration or a value, before anything is written
 */
export async function startProject(
  folder: string,
  values: ReadonlyMap<string, string> | undefined,
  runtime: Runtime,
): Promise<Started> {
  await requireNoConfig(folder);
  const identity = await ensureIdentity(runtime, new Date());
  const config = configOf([...(values ?? new Map<string, string>()).keys()]);
  await addRecipient(localFolder(config, { environment, root: folder }, { runtime }), identity.recipient);
  for (const [key, value] of values ?? []) await store(config, folder, key, value);
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

/** What the text that is written declares. */
function configOf(keys: readonly string[]): AnyConfig {
  return defineSecrets({
    environments: { [environment]: local() },
    secrets: Object.fromEntries(keys.map((key) => [key, secret()])),
  });
}

async function store(config: AnyConfig, root: string, key: string, value: string): Promise<void> {
  await put(config, {
    environment,
    key,
    value: Redacted.of(new TextEncoder().encode(value)),
    precondition: { expect: "absent" },
    root,
  });
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

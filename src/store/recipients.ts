import { join } from "node:path";
import { isRecipient } from "../loader/age/age.ts";
import { identitiesOf } from "../loader/backends/local/identity.ts";
import { type EnvironmentFolder, type Waiting, withLock } from "../loader/backends/local/lock.ts";
import {
  parseLine,
  parseRecipients,
  RECIPIENTS_FILE,
  type Recipient,
  readRecipients,
  readRecipientsText,
  writeRecipientsText,
} from "../loader/backends/local/recipients-file.ts";
import { reencrypt, secretNames } from "../loader/backends/local/reencrypt.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Runtime } from "../loader/runtime.ts";

export type { Recipient } from "../loader/backends/local/recipients-file.ts";

/** One environment of the embedded store, as `localFolder` finds it. */
export interface RecipientsPlace extends EnvironmentFolder, Waiting {
  readonly runtime: Runtime;
}

/** What became of an environment's recipients. */
export interface RecipientsChange {
  readonly recipients: readonly Recipient[];
  /** How many files were encrypted anew. */
  readonly files: number;
  /** With add: who was a recipient already, as named before. */
  readonly already?: Recipient;
}

/** What a removal leaves to do. */
export interface Removal extends RecipientsChange {
  readonly removed: Recipient;
  /** Names of the secrets that the removed one could read, and may have kept: rotate them. */
  readonly readable: readonly string[];
}

/** Those who can read an environment, in the order of its `recipients.txt`. */
export function listRecipients(place: RecipientsPlace): Promise<readonly Recipient[]> {
  return readRecipients(place.directory, place.environment);
}

/**
 * Lets someone read an environment: every file is encrypted anew, then `recipients.txt` is written. One who is a recipient
 * already is only given the name.
 *
 * @throws `config/invalid-option` for what is no recipient or no name; what `reencrypt` throws
 */
export async function addRecipient(place: RecipientsPlace, key: string, name?: string): Promise<RecipientsChange> {
  if (/^\s*AGE-SECRET-KEY-/i.test(key)) throw exposedIdentity();
  if (!(await isRecipient(key))) throw wrongOption("RECIPIENT", "an age recipient, age1...");
  if (name !== undefined && !isName(name)) throw wrongOption("--name", "a printable name of at most 100 characters");
  return withLock(place, () => add(place, key, name?.trim()), place);
}

async function add(place: RecipientsPlace, key: string, name: string | undefined): Promise<RecipientsChange> {
  const { before, text } = await current(place);
  const already = before.find((one) => one.key === key);
  const line = `${key}${name === undefined ? "" : ` # ${name}`}`;
  if (already !== undefined) {
    if (name !== undefined && name !== already.name) await write(place, replacingLines(text, key, line), text);
    return { recipients: await listRecipients(place), files: 0, already };
  }
  const files = await reencrypt(place, () => identitiesOf(place), [...before.map((one) => one.key), key]);
  await write(place, `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`, text);
  return { recipients: await listRecipients(place), files };
}

/** The recipients, and the text they are from. */
async function current(
  place: RecipientsPlace,
): Promise<{ readonly before: readonly Recipient[]; readonly text: string }> {
  const { directory, environment } = place;
  const text = await readRecipientsText(directory, environment);
  return { before: await parseRecipients(text, join(directory, environment, RECIPIENTS_FILE)), text };
}

/**
 * Ends that someone can read what is stored from now on: every file is encrypted anew, then `recipients.txt` is written. What
 * was readable before may have been kept: rotate it.
 *
 * @param who a recipient, or its name in `recipients.txt`
 * @throws `store/no-recipients` for the last one; `store/conflict` for one's own, unless `force`; what `reencrypt` throws
 */
export async function removeRecipient(
  place: RecipientsPlace,
  who: string,
  options: { readonly force?: boolean } = {},
): Promise<Removal> {
  // Before a lock makes the folder.
  chosen(await listRecipients(place), who);
  return withLock(place, () => remove(place, who, options.force === true), place);
}

async function remove(place: RecipientsPlace, who: string, force: boolean): Promise<Removal> {
  const { before, text } = await current(place);
  const removed = chosen(before, who);
  const rest = before.filter(({ key }) => key !== removed.key);
  const { environment } = place;
  if (rest.length === 0)
    throw new SecretsError("store/no-recipients", {
      action: "remove the recipient",
      facts: { environment, name: who },
      state: "nobody else could read it",
      hint: `Run \`keystead recipients add --env ${environment} RECIPIENT\` for another first`,
    });
  const keys = rest.map(({ key }) => key);
  const readable = await secretNames(place);
  if (!force && readable.length > 0) await mustStay(place, removed, keys);
  const files = await reencrypt(place, () => identitiesOf(place), keys);
  await write(place, replacingLines(text, removed.key, undefined), text);
  return { recipients: await listRecipients(place), files, removed, readable };
}

function chosen(recipients: readonly Recipient[], who: string): Recipient {
  const matching = recipients.filter(({ key, name }) => key === who || name === who);
  const [one] = matching;
  if (one !== undefined && matching.length === 1) return one;
  const names = recipients.map(({ key, name }) => name ?? key).join(", ");
  throw wrongOption("RECIPIENT", matching.length > 1 ? "the age1... of one of them" : `one of: ${names}`);
}

async function mustStay(place: RecipientsPlace, removed: Recipient, keys: readonly string[]): Promise<void> {
  const own = (await identitiesOf(place)).map(({ recipient }) => recipient);
  if (!own.includes(removed.key) || own.some((key) => keys.includes(key))) return;
  throw new SecretsError("store/conflict", {
    action: "remove the recipient",
    facts: { environment: place.environment, name: removed.name ?? removed.key },
    state: "it is your own, and you could read nothing any more",
    hint: "Pass --force if you want that",
  });
}

/** The text with the lines of a recipient replaced, the first by a line and the others by none. Comments stay. */
function replacingLines(text: string, key: string, line: string | undefined): string {
  let first = line;
  const lines = text.split(/\r?\n/).flatMap((one) => {
    if (parseLine(one)?.key !== key) return [one];
    const replaced = first === undefined ? [] : [first];
    first = undefined;
    return replaced;
  });
  return lines.join("\n");
}

function write(place: RecipientsPlace, text: string, before: string): Promise<void> {
  return writeRecipientsText(place.directory, place.environment, text, before);
}

// A name that looks like a key could be taken for one.
function isName(name: string): boolean {
  return /^[^\p{C}\u2028\u2029]{1,100}$/u.test(name.trim()) && !/^age1|^#/.test(name.trim());
}

/** It is in the shell's history and was shown to other processes. */
function exposedIdentity(): SecretsError {
  return new SecretsError("config/invalid-option", {
    action: "use the option",
    facts: { option: "RECIPIENT", wanted: "an age recipient, age1..." },
    state: "that is an identity, the secret half of a key, and is exposed now that it has been an argument",
    hint: "Make a new identity, remove the recipient of the exposed one, and rotate what it could read",
  });
}

function wrongOption(option: string, wanted: string): SecretsError {
  return new SecretsError("config/invalid-option", { action: "use the option", facts: { option, wanted } });
}

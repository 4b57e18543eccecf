import { join } from "node:path";
import { isRecipient } from "../../age/age.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { readConfined } from "../folder/read-file.ts";
import { writeAtomically } from "../folder/write-file.ts";

/** Someone who can read an environment. */
export interface Recipient {
  /** `age1...`: a public key. */
  readonly key: string;
  /** As the comment behind it says. */
  readonly name?: string;
}

export const RECIPIENTS_FILE = "recipients.txt";
const LARGEST_FILE = 256 * 1024;

/** The text of an environment's `recipients.txt`; empty where there is none. */
export async function readRecipientsText(directory: string, environment: string): Promise<string> {
  const place = join(directory, environment, RECIPIENTS_FILE);
  const read = await readConfined({ folder: directory, place, limit: LARGEST_FILE });
  if (read.status === "failed") throw read.error;
  return read.status === "missing" ? "" : new TextDecoder().decode(read.bytes);
}

/** A line of `recipients.txt`: `age1... # name`; `undefined` for a comment or a blank line. */
export function parseLine(line: string): { readonly key: string; readonly name?: string } | undefined {
  const [before = "", ...comment] = line.split("#");
  const key = before.trim();
  if (key === "") return undefined;
  const name = comment.join("#").trim();
  return { key, ...(name === "" ? {} : { name }) };
}

/**
 * The recipients of an environment, in the order of the file, each once.
 *
 * @throws `backend/bad-response` for a line that is no recipient, with its number.
 */
export async function parseRecipients(text: string, path: string): Promise<readonly Recipient[]> {
  const recipients = new Map<string, Recipient>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const recipient = parseLine(line);
    if (recipient === undefined) continue;
    if (!(await isRecipient(recipient.key)))
      throw new SecretsError("backend/bad-response", {
        action: "read the recipients",
        facts: { path, line: index + 1 },
        state: "a line is no age recipient",
        hint: `Write line ${index + 1} of ${path} as \`age1... # name\``,
      });
    if (!recipients.has(recipient.key)) recipients.set(recipient.key, recipient);
  }
  return [...recipients.values()];
}

/** Those who can read an environment. */
export async function readRecipients(directory: string, environment: string): Promise<readonly Recipient[]> {
  const path = join(directory, environment, RECIPIENTS_FILE);
  return parseRecipients(await readRecipientsText(directory, environment), path);
}

/**
 * Writes an environment's `recipients.txt`.
 *
 * @param before its text as what is written was made of it
 * @throws `store/conflict` where it has changed meanwhile: an editor or a pull knows no lock
 */
export async function writeRecipientsText(
  directory: string,
  environment: string,
  text: string,
  before: string,
): Promise<void> {
  if ((await readRecipientsText(directory, environment)) !== before) throw changedMeanwhile(directory, environment);
  await writeAtomically({
    folder: directory,
    place: join(directory, environment, RECIPIENTS_FILE),
    bytes: new TextEncoder().encode(text),
    mode: 0o644,
    precondition: { expect: "any" },
  });
}

/** The error of recipients that were changed between a look and a write. */
export function changedMeanwhile(directory: string, environment: string): SecretsError {
  return new SecretsError("store/conflict", {
    action: "write",
    facts: { path: join(directory, environment, RECIPIENTS_FILE) },
    state: "the recipients have been changed meanwhile",
    hint: "Run the command again",
  });
}

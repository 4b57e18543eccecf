import { Redacted } from "../../../redaction/redacted.ts";
import type { Reference } from "../../../schema/reference.ts";
import { type AgeIdentity, canOpen, type Decrypted, decrypt, encrypt } from "../../age/age.ts";
import type { Backend, Context, Opening, Outcome, Permission, Writable } from "../../backend.ts";
import { LARGEST_VALUE } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { describeFiles, readFiles } from "../folder/batch.ts";
import { filePermissions } from "../folder/permissions.ts";
import { folderOf, placeOf } from "../folder/place.ts";
import { tooLarge } from "../folder/read-file.ts";
import { writeAtomically } from "../folder/write-file.ts";
import { unsupportedPart } from "../unsupported.ts";
import { identitiesOf, localIdentities } from "./identity.ts";
import { withLock } from "./lock.ts";
import { openError } from "./open-error.ts";
import { changedMeanwhile, readRecipients } from "./recipients-file.ts";

/** Armor makes four bytes of three; the header has a few hundred for each recipient. */
const LARGEST_AGE_FILE: number = LARGEST_VALUE * 1.5 + 256 * 1024;

/** Opens the embedded store: one age file for each key, in a folder for each environment. */
export function open({ settings }: Opening): Backend & Writable {
  const folderIn = (context: Context): string => folderOf(settings["directory"], context);
  const placed = ({ path }: Reference, context: Context): string | SecretsError =>
    placeOf(folderIn(context), `${path}.age`);
  const readWith = (open: Open, references: readonly Reference[], context: Context): Promise<readonly Outcome[]> =>
    readFiles(references, context, {
      folder: folderIn(context),
      limit: LARGEST_AGE_FILE,
      place: (reference) => placed(reference, context),
      open: (bytes, reference, place) => openedBy(open, bytes, reference, place, context),
    });
  return {
    read: (references, context) => readWith(decrypt, references, context),
    describe: (references, context) =>
      describeFiles(references, context, folderIn(context), (reference) => placed(reference, context)),
    permissions: async (references, context) => {
      const place = (reference: Reference): string | SecretsError => placed(reference, context);
      const files = await filePermissions(references, context, folderIn(context), place);
      const headers = await readWith(unsealed, references, context);
      return files.map((file, index) => permissionOf(file, headers[index]));
    },
    identities: localIdentities,
    put: async (reference, value, precondition, context) => {
      const place = unsupportedPart(reference) ?? placed(reference, context);
      if (place instanceof SecretsError) throw place;
      const folder = folderIn(context);
      const environment = environmentOf(reference);
      // Before a lock makes the folder.
      await keysFor(folder, environment, place);
      const { clock, signal } = context;
      const write = async (): Promise<void> => {
        const keys = await keysFor(folder, environment, place);
        const bytes = await encrypt(value.reveal(), keys);
        // An editor or a pull knows no lock.
        if ((await keysFor(folder, environment, place)).join() !== keys.join())
          throw changedMeanwhile(folder, environment);
        await writeAtomically({ folder, place, bytes, mode: 0o644, precondition });
      };
      await withLock({ directory: folder, environment }, write, { clock, signal });
      return {};
    },
  };
}

/** Those for whom a value is written now. */
async function keysFor(folder: string, environment: string, path: string): Promise<readonly string[]> {
  const recipients = await readRecipients(folder, environment);
  if (recipients.length === 0)
    throw new SecretsError("store/no-recipients", { action: "write", facts: { environment, path } });
  return recipients.map(({ key }) => key);
}

/** The environment's folder: the first step of a path. */
function environmentOf({ path }: Reference): string {
  return path.split("/")[0] ?? "";
}

/** What is made of a file with our identities: its value, or nothing but that it can be. */
type Open = (file: Uint8Array, identities: readonly AgeIdentity[]) => Promise<Decrypted>;

const unsealed: Open = async (file, identities) => {
  const can = await canOpen(file, identities);
  return can === true ? { value: new Uint8Array(0) } : can;
};

/** Whether a file may be read says nothing where it is encrypted for others. */
function permissionOf(file: Permission | undefined, header: Outcome | undefined): Permission | undefined {
  if (file?.state !== "granted" || header?.status !== "failed") return file;
  const { error } = header;
  return error.code === "backend/unconfigured"
    ? { state: "unknown", needs: "an age identity" }
    : { state: "denied", error };
}

async function openedBy(
  open: Open,
  file: Uint8Array,
  reference: Reference,
  path: string,
  context: Context,
): Promise<Outcome> {
  try {
    const identities = await identitiesOf(context);
    const made = await open(file, identities);
    if (typeof made === "string") {
      const error = openError(made, path, environmentOf(reference), identities[0]?.recipient);
      return { status: "failed", error };
    }
    if (made.value.length > LARGEST_VALUE) return { status: "failed", error: tooLarge(path) };
    return { status: "found", value: Redacted.of(made.value) };
  } catch (error) {
    if (error instanceof SecretsError) return { status: "failed", error };
    return { status: "failed", error: new SecretsError("internal/bug", { action: "decrypt", facts: { path } }) };
  }
}

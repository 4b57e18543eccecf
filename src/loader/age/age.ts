import type { Decrypter } from "age-encryption";

/** An age identity, parsed. */
export interface AgeIdentity {
  /** The public key: anyone may see it. */
  readonly recipient: string;
  addTo(decrypter: Decrypter): void;
  /** An HMAC-SHA-256 that only who has the identity can make, in hexadecimal; for each purpose with a key of its own. */
  authenticate(purpose: string, text: string): Promise<string>;
}

// 50 ms to import: only where there is a file to decrypt or to encrypt.
const age = (): Promise<typeof import("age-encryption")> => import("age-encryption");

const encoder = new TextEncoder();
const empty = new Uint8Array(0);

const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

/** Reads an identity, `AGE-SECRET-KEY-1...`; `undefined` where it is none. */
export async function parseIdentity(text: string): Promise<AgeIdentity | undefined> {
  const { identityToRecipient } = await age();
  try {
    const recipient = await identityToRecipient(text);
    return Object.freeze({
      recipient,
      addTo: (decrypter: Decrypter) => decrypter.addIdentity(text),
      authenticate: (purpose: string, message: string) => authenticate(text, purpose, message),
    });
  } catch {
    return undefined;
  }
}

async function authenticate(identity: string, purpose: string, message: string): Promise<string> {
  const [secret = empty, info = empty, bytes = empty] = [identity, purpose, message].map((text) =>
    encoder.encode(text),
  );
  const { subtle } = crypto;
  const base = await subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const derivation = { name: "HKDF", hash: "SHA-256", salt: empty, info };
  const key = await subtle.deriveKey(derivation, base, { name: "HMAC", hash: "SHA-256", length: 256 }, false, ["sign"]);
  return Array.from(new Uint8Array(await subtle.sign("HMAC", key, bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** Whether a text is an X25519 recipient, `age1...`, its checksum included. */
export async function isRecipient(text: string): Promise<boolean> {
  if (!RECIPIENT.test(text)) return false;
  const { Encrypter } = await age();
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** Makes a new identity, with its recipient. */
export async function makeIdentity(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Encrypts to every recipient, as armor. */
export async function encrypt(value: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const { Encrypter, armor } = await age();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return new TextEncoder().encode(armor.encode(await encrypter.encrypt(value)));
}

/** Why a file could not be opened. */
export type Unopened = "no-recipient" | "malformed";

/** How a decryption ended. */
export type Decrypted = { readonly value: Uint8Array } | Unopened;

/** Decrypts a file, armored or not, with the first identity that fits. What the library says is dropped. */
export function decrypt(file: Uint8Array, identities: readonly AgeIdentity[]): Promise<Decrypted> {
  return open(file, identities, async (decrypter, binary) => ({ value: await decrypter.decrypt(binary) }));
}

/** Whether an identity opens a file, by its header alone: what is sealed behind it is not decrypted. */
export function canOpen(file: Uint8Array, identities: readonly AgeIdentity[]): Promise<true | Unopened> {
  return open<true>(file, identities, async (decrypter, binary) => {
    await decrypter.decryptHeader(binary);
    return true;
  });
}

async function open<T>(
  file: Uint8Array,
  identities: readonly AgeIdentity[],
  work: (decrypter: Decrypter, binary: Uint8Array) => Promise<T>,
): Promise<T | Unopened> {
  const { Decrypter, armor } = await age();
  const decrypter = new Decrypter();
  for (const identity of identities) identity.addTo(decrypter);
  let unmatched = false;
  // Asked last: only where no identity before it fits.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      unmatched = true;
      return null;
    },
  });
  try {
    const text = new TextDecoder("latin1").decode(file);
    return await work(decrypter, text.startsWith("age-encryption.org/") ? file : armor.decode(text));
  } catch {
    return unmatched ? "no-recipient" : "malformed";
  }
}

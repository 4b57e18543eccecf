import { type AgeIdentity, decrypt, encrypt } from "../age/age.ts";
import { ownIdentityFile, readIdentityFile } from "../age/identity-file.ts";
import { writeNewIdentity } from "../age/new-identity.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Runtime } from "../runtime.ts";

/** What the cache's own identity can do. Nothing else opens an entry, or finds one. */
export interface Keyring {
  /** The name of an entry, which tells nothing of what is in it. */
  nameOf(key: string): Promise<string>;
  /** Tells one credential from another, and nothing of either. */
  markOf(credential: string): Promise<string>;
  seal(content: Uint8Array): Promise<Uint8Array>;
  /** `undefined` for what is none of ours, or not whole. */
  open(sealed: Uint8Array): Promise<Uint8Array | undefined>;
}

/**
 * Opens the cache's identity, and makes it at the first use: `cache-identity`, beside the one of the embedded store.
 *
 * @throws SecretsError where it cannot be used, or not be made
 */
export async function openKeyring(runtime: Runtime, now: Date): Promise<Keyring> {
  const path = ownIdentityFile(runtime, "cache-identity");
  if (path === undefined)
    throw new SecretsError("backend/unconfigured", { action: "open the cache", state: "no home directory is known" });
  const file = { path, advice: `Delete ${path}: a new one is made, and what was cached is read anew` };
  const identity = (await readIdentityFile(file, runtime))?.[0] ?? (await made(file, runtime, now));
  const { recipient } = identity;
  return {
    nameOf: (key) => identity.authenticate("keystead cache: names of entries", key),
    markOf: (credential) => identity.authenticate("keystead cache: credentials", credential),
    seal: (content) => encrypt(content, [recipient]),
    async open(sealed) {
      const opened = await decrypt(sealed, [identity]);
      return typeof opened === "string" ? undefined : opened.value;
    },
  };
}

async function made(file: Parameters<typeof readIdentityFile>[0], runtime: Runtime, now: Date): Promise<AgeIdentity> {
  try {
    await writeNewIdentity(file.path, now);
  } catch (error) {
    // Another process was first: its identity is as good.
    if (!(error instanceof SecretsError && error.code === "store/conflict")) throw error;
  }
  const identity = (await readIdentityFile(file, runtime))?.[0];
  if (identity === undefined) throw new SecretsError("store/failed", { action: "write", facts: { path: file.path } });
  return identity;
}

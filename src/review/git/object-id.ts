import { createHash } from "node:crypto";

/** The id that git gives to a file's bytes, by the hash that another id is of. */
export function objectId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

import { writeNewIdentity } from "../../age/new-identity.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Runtime } from "../../runtime.ts";
import { identitiesOf, identityFile } from "./identity.ts";

/** Our identity: its recipient, and the file that it was written to where it is new. */
export interface OwnIdentity {
  readonly recipient: string;
  readonly created?: string;
}

/**
 * The recipient of our identity; where there is no identity, makes one in the user's own file.
 *
 * @throws `backend/unconfigured` for an identity that cannot be used, and where no home directory is known; `store/failed`
 */
export async function ensureIdentity(runtime: Runtime, now: Date): Promise<OwnIdentity> {
  const path = identityFile(runtime);
  try {
    const [first] = await identitiesOf({ runtime });
    if (first !== undefined) return { recipient: first.recipient };
  } catch (error) {
    // Only where there is nothing: what is there and unusable is never replaced.
    if (!isNone(error) || path === undefined) throw error;
  }
  if (path === undefined) throw new SecretsError("internal/bug", { action: "make an identity" });
  return { recipient: await writeNewIdentity(path, now), created: path };
}

// The one problem that says what is wanted: nothing is there at all.
function isNone(error: unknown): boolean {
  return (
    error instanceof SecretsError && error.code === "backend/unconfigured" && error.facts.wanted === "an age identity"
  );
}

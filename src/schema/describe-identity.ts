import type { Identity } from "./identity.ts";
import type { IdentityEntry } from "./inventory.ts";
import type { Settings } from "./setting.ts";

/** An identity, but for what would be a value. */
export function describeIdentity(identity: Identity): IdentityEntry {
  return { method: identity.method, settings: withoutCredentials(identity.settings) };
}

const CREDENTIALS = new Set(["token", "secretId", "password", "clientSecret", "secretAccessKey", "sessionToken"]);

/** The settings of an identity that would be a value if they were written out: `check` refuses them, nothing shows them. */
export function literalCredentials(identity: Identity): readonly string[] {
  return Object.entries(identity.settings).flatMap(([name, value]) =>
    CREDENTIALS.has(name) && typeof value === "string" ? [name] : [],
  );
}

function withoutCredentials(given: Settings): Settings {
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !(CREDENTIALS.has(name) && typeof value === "string")),
  );
}

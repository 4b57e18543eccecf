import type { Inventory } from "../../schema/inventory.ts";
import { isVariable, type Settings } from "../../schema/setting.ts";
import type { Source } from "../../schema/source.ts";
import type { LocalIdentity } from "../backend.ts";
import type { Runtime } from "../runtime.ts";

/** What an entry's name depends on: nothing of it is the server's answer. */
export interface KeyParts {
  readonly source: Source;
  readonly runtime: Runtime;
  readonly identity: LocalIdentity;
  /** Of the identity's credential. */
  readonly mark: string;
  /** Of the Inventory: another declaration finds nothing. */
  readonly declaration: string;
}

/** The key of what one identity is given by one store, for one declaration. */
export function keyOf({ source, runtime, identity, mark, declaration }: KeyParts): string {
  const store = [source.backend, resolved(source.settings, runtime), identity.place];
  const who = [identity.method, sorted(identity.settings), mark];
  return JSON.stringify([store, who, declaration]);
}

/** Tells one declaration from another, as far as its Inventory does. */
export async function digestOf(inventory: Inventory): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(inventory));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const sorted = (settings: Settings): readonly (readonly [string, unknown])[] =>
  Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1));

function resolved(settings: Settings, runtime: Runtime): readonly (readonly [string, unknown])[] {
  return sorted(settings).map(([name, value]) => [
    name,
    isVariable(value) ? (runtime.optionalVariable(value.variable) ?? null) : value,
  ]);
}

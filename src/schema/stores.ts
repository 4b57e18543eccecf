import type { AnyConfig } from "./config.ts";
import { isVariable, type Settings } from "./setting.ts";
import { type Source, sourceOf } from "./source.ts";

/** The stores of a declaration: equal sources are one store. */
export interface Stores {
  readonly byId: ReadonlyMap<string, Source>;
  idOf(source: Source): string;
}

/**
 * Names each store by what it is (`vault(address=$VAULT_ADDR,mount=neural)`), not by its place in the file, so that adding one
 * renames none. Two stores that differ only in their identities are told apart by them.
 */
export function storesOf(config: AnyConfig): Stores {
  const byId = new Map<string, Source>();
  // Sources that say the same are one store, but for those with a client or a backend of the caller's: each of these is another.
  const ids = new Map<string, Map<unknown, string>>();
  // A source is asked for once for each of its keys.
  const named = new Map<Source, string>();
  const idOf = (source: Source): string => {
    const id = named.get(source) ?? idOfAlike(source);
    named.set(source, id);
    return id;
  };
  const idOfAlike = (source: Source): string => {
    const whole = fingerprint(source);
    const alike = ids.get(whole) ?? new Map<unknown, string>();
    ids.set(whole, alike);
    const known = alike.get(source["~backend"]);
    if (known !== undefined) return known;
    const id = unusedId(source, byId);
    alike.set(source["~backend"], id);
    byId.set(id, source);
    return id;
  };
  for (const source of sourcesOf(config)) idOf(source);
  return { byId, idOf };
}

function sourcesOf(config: AnyConfig): readonly Source[] {
  const sources = Object.values(config.environments).flatMap((source) => source["~sources"] ?? [source]);
  for (const { from } of Object.values(config.secrets)) {
    if (from === undefined) continue;
    for (const reference of Object.values(from)) {
      const source = reference === null ? undefined : sourceOf(reference);
      if (source !== undefined) sources.push(source);
    }
  }
  return sources;
}

function unusedId(source: Source, taken: ReadonlyMap<string, Source>): string {
  const plain = `${source.backend}${listed(source.settings)}`;
  if (!taken.has(plain)) return plain;
  const methods = source.identities.map((identity) => `+${identity.method}`).join("");
  for (let count = 1; ; count++) {
    const id = `${plain}${methods}${count === 1 ? "" : `#${count}`}`;
    if (!taken.has(id)) return id;
  }
}

function fingerprint(source: Source): string {
  return JSON.stringify([
    source.backend,
    sorted(source.settings),
    source.identities.map((one) => [one.method, sorted(one.settings)]),
  ]);
}

const sorted = (given: Settings): readonly (readonly [string, unknown])[] =>
  Object.entries(given).toSorted(([a], [b]) => (a < b ? -1 : 1));

function listed(given: Settings): string {
  const pairs = sorted(given).map(
    ([name, value]) =>
      `${name}=${isVariable(value) ? `$${value.variable}` : String(value).replace(/[%,=()#@\s]/g, encodeURIComponent)}`,
  );
  return pairs.length === 0 ? "" : `(${pairs.join(",")})`;
}

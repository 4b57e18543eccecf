/** What Deno is permitted: names for each flag, or all of it. */
export interface Permissions {
  readonly net?: readonly string[];
  readonly env?: readonly string[] | true;
  readonly read?: readonly string[];
  readonly sys?: readonly string[];
  readonly run?: readonly string[] | true;
}

const kinds = ["net", "env", "read", "sys", "run"] as const;

/** All that one of them gives. */
export function together(...given: readonly Permissions[]): Permissions {
  const of = (kind: (typeof kinds)[number]): readonly string[] | true => {
    const all = given.map((permissions) => permissions[kind] ?? []);
    return all.includes(true) ? true : [...new Set((all as (readonly string[])[]).flat())];
  };
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
}

/** The flags, in the order in which the docs write them. */
export function flagsOf(permissions: Permissions): readonly string[] {
  return kinds.flatMap((kind) => {
    const names: readonly string[] | true = permissions[kind] ?? [];
    if (names === true) return [`--allow-${kind}`];
    return names.length === 0 ? [] : [`--allow-${kind}=${names.join(",")}`];
  });
}

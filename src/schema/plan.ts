import { type Piece, parseTemplate } from "./composition.ts";
import type { Inventory, Key, ReferenceEntry } from "./inventory.ts";
import type { Issue } from "./issue.ts";
import { Places } from "./place.ts";

/** What to load. */
export interface Selection {
  readonly environment: string;
  readonly consumer?: string;
  /** Of the consumer's keys, or of all, only these. */
  readonly keys?: readonly string[];
}

/** One read of one place, however many keys want it. */
export interface PlannedRead extends ReferenceEntry {
  /** Names it within the plan. */
  readonly id: string;
}

/** One key to be made. */
export interface PlannedKey {
  readonly name: string;
  /** A part of a composed key is read and masked, and not handed over unless it was asked for itself. */
  readonly delivered: boolean;
  readonly sensitive: boolean;
  /** Ids of the reads that may give it, in the order they are asked; `null` where it is deliberately absent. */
  readonly reads: readonly string[] | null;
  /** The same for the value before. */
  readonly previous: readonly string[];
  /** Of a composed key: its parts stand before it in the plan. */
  readonly pieces?: readonly Piece[];
}

/** What a load will do: pure, and made without touching anything. */
export interface Plan {
  readonly environment: string;
  readonly consumer?: string;
  readonly reads: readonly PlannedRead[];
  /** In an order in which each composed key follows its parts. */
  readonly keys: readonly PlannedKey[];
}

/** Plans a load: equal reads are one, composed keys follow their parts. */
export function plan(
  inventory: Inventory,
  selection: Selection,
): { readonly plan: Plan } | { readonly issues: readonly Issue[] } {
  const asked = askedKeys(inventory, selection);
  if ("issues" in asked) return asked;
  const reads = new Places<PlannedRead>();
  const keys = new Map<string, PlannedKey>();
  const { environment, consumer } = selection;
  partsFirst(inventory, asked.names).forEach((key, name) => {
    keys.set(name, planKey(name, key, environment, asked.names.has(name), reads));
  });
  return {
    plan: {
      environment,
      ...(consumer === undefined ? {} : { consumer }),
      reads: reads.all,
      keys: [...keys.values()],
    },
  };
}

/** Keys and the parts they are composed of, each once and behind its parts. A chain may be as long as a declaration. */
function partsFirst({ keys }: Inventory, names: ReadonlySet<string>): ReadonlyMap<string, Key> {
  const ordered = new Map<string, Key>();
  const entered = new Set<string>();
  const left = [...names].toReversed();
  for (let name = left.at(-1); name !== undefined; name = left.at(-1)) {
    const key = keys[name];
    const parts = key?.composedOf?.parts;
    if (key === undefined || parts === undefined || entered.has(name)) {
      left.pop();
      if (key !== undefined && !ordered.has(name)) ordered.set(name, key);
      continue;
    }
    entered.add(name);
    left.push(...parts.filter((part) => !entered.has(part)).toReversed());
  }
  return ordered;
}

function askedKeys(
  inventory: Inventory,
  selection: Selection,
): { readonly names: ReadonlySet<string> } | { readonly issues: readonly Issue[] } {
  const { environment, consumer, keys } = selection;
  const known = (names: object): string => Object.keys(names).join(", ");
  const issues: Issue[] = [];
  if (!Object.hasOwn(inventory.environments, environment))
    issues.push({
      code: "config/unknown-environment",
      facts: { environment, known: known(inventory.environments) },
      state: `environment "${environment}" is not declared`,
    });
  const entry =
    consumer === undefined || !Object.hasOwn(inventory.consumers, consumer) ? undefined : inventory.consumers[consumer];
  if (consumer !== undefined && entry === undefined)
    issues.push({
      code: "config/unknown-consumer",
      facts: { consumer, known: known(inventory.consumers) },
      state: `consumer "${consumer}" is not declared`,
    });
  const may = new Set(entry?.keys ?? Object.keys(inventory.keys));
  for (const key of keys ?? []) {
    if (!Object.hasOwn(inventory.keys, key))
      issues.push({ code: "config/unknown-key", facts: { key }, state: `key "${key}" is not declared` });
    else if (!may.has(key))
      issues.push({
        code: "config/unknown-key",
        facts: { key, consumer },
        state: `consumer "${consumer}" may not have it`,
      });
  }
  return issues.length > 0 ? { issues } : { names: keys === undefined ? may : new Set(keys) };
}

const NONE: readonly string[] = [];

function planKey(
  name: string,
  key: Key,
  environment: string,
  delivered: boolean,
  reads: Places<PlannedRead>,
): PlannedKey {
  const { composedOf, keepPrevious, sensitive } = key;
  if (composedOf !== undefined)
    return {
      name,
      delivered,
      sensitive,
      reads: NONE,
      previous: NONE,
      pieces: parseTemplate(composedOf.template) ?? [],
    };
  const references = key.references[environment] ?? null;
  if (references === null) return { name, delivered, sensitive, reads: null, previous: NONE };
  const asked = idsOf(references, reads);
  const previous = keepPrevious ? idsOf(references.map(previousOf), reads) : NONE;
  return { name, delivered, sensitive, reads: asked, previous };
}

/** The ids of the reads of these places, which are planned where they are not yet. */
function idsOf(references: readonly ReferenceEntry[], reads: Places<PlannedRead>): readonly string[] {
  return references.map((reference) => {
    const known = reads.at(reference);
    if (known !== undefined) return known.id;
    const id = String(reads.all.length);
    reads.add(reference, { ...reference, id });
    return id;
  });
}

/** `<field>_previous` beside the field, or `<name>-previous` where one secret is one key. */
function previousOf(reference: ReferenceEntry): ReferenceEntry {
  const { version, ...place } = reference;
  if (place.field === undefined) return { ...place, path: `${place.path}-previous` };
  return { ...place, field: `${place.field}_previous`, ...(version === undefined ? {} : { version }) };
}

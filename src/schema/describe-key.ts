import { partsOf } from "./composition.ts";
import type { AnyConfig } from "./config.ts";
import { defaultText } from "./default-text.ts";
import { type Declared, type EntryOptions, NO_OPTIONS } from "./entry.ts";
import { type FormatDescription, isFormat } from "./format.ts";
import type { Key, ReferenceEntry } from "./inventory.ts";
import { type Source, sourceOf } from "./source.ts";
import type { StandardSchema } from "./standard-schema.ts";
import type { Stores } from "./stores.ts";

/** What a key is described by. */
export interface Described {
  readonly config: AnyConfig;
  readonly stores: Stores;
  readonly environments: readonly string[];
  readonly sensitive: ReadonlySet<string>;
}

/** A key, as the Inventory has it. */
export function describeKey(name: string, of: Described): Key {
  const { config, sensitive } = of;
  const entry = config.secrets[name];
  const declared = entry?.["~declared"];
  if (declared === undefined || declared.kind === "composed")
    return describeComposed(declared?.template ?? "", sensitive.has(name));
  const { options } = declared;
  const references = referencesOf(name, options, of);
  // Nearly every key of a large declaration, and half as large made in one piece.
  if (options === NO_OPTIONS)
    return {
      sensitive: entry?.sensitive ?? true,
      optional: false,
      format: describeFormat(declared),
      references,
      keepPrevious: false,
      deliver: "value",
      trim: false,
    };
  const absentIn = Object.keys(references).filter((environment) => references[environment] === null);
  const { description, expires } = options;
  const fallback = entry?.sensitive === false ? scalar(options.default, declared.schema) : undefined;
  const generate = describeGenerator(options);
  const rotate = describeRotation(options);
  return {
    ...(description === undefined ? undefined : { description }),
    sensitive: entry?.sensitive ?? true,
    optional: options.optional === true ? true : absentIn.length > 0 ? absentIn : false,
    ...(fallback === undefined ? undefined : { default: fallback }),
    format: describeFormat(declared),
    references,
    ...(generate === undefined ? undefined : { generate }),
    ...(rotate === undefined ? undefined : { rotate }),
    ...(expires === undefined ? undefined : { expires }),
    keepPrevious: options.keepPrevious === true,
    deliver: options.deliver ?? "value",
    trim: options.trim === true,
  };
}

function described<N extends string, T>(name: N, value: T | undefined): { readonly [P in N]?: T } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in N]?: T };
}

function describeComposed(template: string, sensitive: boolean): Key {
  const parts = partsOf(template);
  return {
    sensitive,
    optional: false,
    format: { name: "url", constraints: {} },
    references: {},
    composedOf: { template, parts },
    keepPrevious: false,
    deliver: "value",
    trim: false,
  };
}

function scalar(value: unknown, schema: StandardSchema): string | number | boolean | undefined {
  if (value === undefined || typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : defaultText(value, schema);
}

// A thousand keys may have one format.
const formats = new WeakMap<FormatDescription, Key["format"]>();

function describeFormat(declared: Extract<Declared, { kind: "value" }>): Key["format"] {
  if (!isFormat(declared.schema)) return { opaque: declared.schema["~standard"].vendor };
  const format = declared.schema["~format"];
  const known = formats.get(format);
  if (known !== undefined) return known;
  const { name, constraints } = format;
  formats.set(format, { name, constraints });
  return { name, constraints };
}

function referencesOf(key: string, options: EntryOptions<unknown>, of: Described): Key["references"] {
  // A name that is computed in a literal is a name like any other, `__proto__` too.
  let references: Key["references"] | undefined;
  for (const environment of of.environments) {
    const those = referencesIn(environment, key, options, of);
    references = references === undefined ? { [environment]: those } : { ...references, [environment]: those };
  }
  return references ?? {};
}

function referencesIn(
  environment: string,
  key: string,
  { from }: EntryOptions<unknown>,
  { config, stores }: Described,
): readonly ReferenceEntry[] | null {
  const exact = from !== undefined && Object.hasOwn(from, environment) ? from[environment] : undefined;
  if (exact === null) return null;
  if (exact !== undefined) {
    const owner = sourceOf(exact);
    return owner === undefined ? [] : [describeReference(exact, stores.idOf(owner))];
  }
  const source = config.environments[environment];
  if (source === undefined) return [];
  return (
    source["~sources"]?.map((one) => referenceBy(one, key, environment, stores)) ?? [
      referenceBy(source, key, environment, stores),
    ]
  );
}

function referenceBy(source: Source, key: string, environment: string, stores: Stores): ReferenceEntry {
  return describeReference(source["~refer"](key, environment), stores.idOf(source));
}

function describeReference(place: Omit<ReferenceEntry, "store">, store: string): ReferenceEntry {
  const { path, field, version } = place;
  if (version !== undefined) return { store, path, ...described("field", field), version };
  return field === undefined ? { store, path } : { store, path, field };
}

function describeGenerator({ generate }: EntryOptions<unknown>): Key["generate"] {
  if (generate === undefined) return undefined;
  const { kind, ...settings } = generate;
  return { kind, settings };
}

function describeRotation({ rotate }: EntryOptions<unknown>): Key["rotate"] {
  if (rotate === undefined) return undefined;
  if (typeof rotate === "string") return { every: rotate, with: { kind: "generate" }, rollout: [] };
  return {
    every: rotate.every,
    with: { kind: rotate.with?.kind ?? "generate" },
    rollout: rotate.rollout ?? [],
    ...described("grace", rotate.grace),
  };
}

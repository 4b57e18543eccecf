import { partsOf } from "./composition.ts";
import { type AnyConfig, type ConfigSettings, type Consumer, consumerParts } from "./config.ts";
import { defaultText } from "./default-text.ts";
import { type Declared, type EntryOptions, NO_OPTIONS } from "./entry.ts";
import { type FormatDescription, isFormat } from "./format.ts";
import type { Identity } from "./identity.ts";
import { recordOf } from "./record.ts";
import { sensitiveKeys } from "./sensitivity.ts";
import type { Settings, Variable } from "./setting.ts";
import { type Source, sourceOf } from "./source.ts";
import type { StandardSchema } from "./standard-schema.ts";
import { type Stores, storesOf } from "./stores.ts";

/**
 * The value-free, serialisable centre: everything but loading takes this and nothing else. It says the same in any
 * environment, at any time.
 */
export interface Inventory {
  readonly schema: "keystead.inventory/1";
  /** Stores by id. A reference names a store, so equal paths in two stores are never taken for one. */
  readonly stores: { readonly [id: string]: Store };
  /** Store ids, in the order they are asked. */
  readonly environments: { readonly [name: string]: readonly string[] };
  readonly keys: { readonly [name: string]: Key };
  readonly consumers: { readonly [name: string]: ConsumerEntry };
  readonly attestations: NonNullable<ConfigSettings["attestations"]>;
  readonly cache?: NonNullable<ConfigSettings["cache"]>;
  readonly audit?: "required";
}

/** A store: a backend and what tells it from another of its kind. */
export interface Store {
  readonly backend: string;
  /** Address, namespace, mount, region, directory. `{ variable }` where it is read at load time. */
  readonly settings: { readonly [setting: string]: string | boolean | Variable };
  readonly identities: readonly IdentityEntry[];
}

/** How to become someone at a store. */
export interface IdentityEntry {
  readonly method: string;
  readonly settings: { readonly [setting: string]: string | boolean | Variable };
}

/** A place in a store. */
export interface ReferenceEntry {
  readonly store: string;
  readonly path: string;
  readonly field?: string;
  readonly version?: string;
}

/** One declared key. */
export interface Key {
  readonly description?: string;
  readonly sensitive: boolean;
  /** Or the environments in which it is. */
  readonly optional: boolean | readonly string[];
  /** Only where it is no secret; the text of what is neither text, number nor boolean. */
  readonly default?: string | number | boolean;
  /** Ours by name and constraints; another library's schema is opaque, and any change to or of an opaque one is reported. */
  readonly format:
    | { readonly name: string; readonly constraints: FormatDescription["constraints"] }
    | { readonly opaque: string };
  /** By environment, in the order they are asked; `null` where the key is deliberately absent. Empty for a composed key. */
  readonly references: { readonly [environment: string]: readonly ReferenceEntry[] | null };
  readonly composedOf?: { readonly template: string; readonly parts: readonly string[] };
  readonly generate?: { readonly kind: string; readonly settings: { readonly [name: string]: string | number } };
  readonly rotate?: {
    readonly every: string;
    readonly with: { readonly kind: string };
    readonly rollout: readonly { readonly kind: string }[];
    readonly grace?: string;
  };
  readonly expires?: string;
  readonly keepPrevious: boolean;
  readonly deliver: "value" | "file";
  readonly trim: boolean;
}

/** A part of the system, and the keys it may have. */
export interface ConsumerEntry {
  readonly keys: readonly string[];
  readonly may: readonly ("read" | "write" | "delete")[];
  readonly identities: readonly (IdentityEntry & { readonly backend: string })[];
  readonly reviewed?: string;
}

/** Describes a declaration without any value. */
export function inventory(config: AnyConfig): Inventory {
  return describeConfig(config, storesOf(config));
}

/** As {@link inventory}, by stores that are named already. */
export function describeConfig(config: AnyConfig, stores: Stores): Inventory {
  const described = {
    config,
    stores,
    environments: Object.keys(config.environments),
    sensitive: sensitiveKeys(config),
  };
  const { attestations = {}, cache, audit } = config["~settings"];
  const each = <T, R>(
    record: { readonly [name: string]: T },
    describe: (value: T) => R,
  ): { readonly [name: string]: R } =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, describe(value)]));
  return {
    schema: "keystead.inventory/1",
    stores: Object.fromEntries([...stores.byId].map(([id, source]) => [id, describeStore(source)])),
    environments: each(config.environments, (source) =>
      (source["~sources"] ?? [source]).map((one) => stores.idOf(one)),
    ),
    keys: recordOf(Object.keys(config.secrets), (name) => describeKey(name, described)),
    consumers: each(config.consumers, describeConsumer),
    attestations,
    ...(cache === undefined ? {} : { cache }),
    ...(audit === undefined ? {} : { audit }),
  };
}

function describeStore(source: Source): Store {
  return { backend: source.backend, settings: source.settings, identities: source.identities.map(describeIdentity) };
}

function describeIdentity(identity: Identity): IdentityEntry {
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

/** What a key is described by. */
interface Described {
  readonly config: AnyConfig;
  readonly stores: Stores;
  readonly environments: readonly string[];
  readonly sensitive: ReadonlySet<string>;
}

function describeKey(name: string, of: Described): Key {
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
  return of.environments.reduce<Key["references"]>(
    (before, environment) => ({ ...before, [environment]: referencesIn(environment, key, options, of) }),
    {},
  );
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
  const describe = (one: Source): ReferenceEntry =>
    describeReference(one["~refer"](key, environment), stores.idOf(one));
  return source["~sources"]?.map(describe) ?? [describe(source)];
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

function describeConsumer(consumer: Consumer): ConsumerEntry {
  const { keys, may = ["read"], identities = [], reviewed } = consumerParts(consumer);
  return {
    keys: [...keys],
    may: [...may],
    identities: identities.map((one) => ({ backend: one.backend, ...describeIdentity(one) })),
    ...described("reviewed", reviewed),
  };
}

import type { Identities, Identity } from "./identity.ts";
import { cleanOptions, type OptionProblem } from "./options.ts";
import type { Reference } from "./reference.ts";
import type { Settings } from "./setting.ts";

/** The names of a store whose paths are no paths of files or URLs: dots and slashes are mere characters there. */
export interface NameRule {
  /** Holds for the whole of a name. */
  readonly pattern: RegExp;
  /** What it takes, for a hint. */
  readonly wanted: string;
}

/** What a reference of a backend may say. */
export interface ReferenceRules {
  /** A path of several segments, one name, or what the store itself takes for a name. */
  readonly path: "segments" | "name" | NameRule;
  readonly field: "required" | "optional" | "none";
  readonly version: boolean;
}

/** Where a source's own naming puts a key. */
export interface NamedPlace {
  readonly path: string;
  readonly field?: string;
}

/** Options of a reference. */
export interface AtOptions {
  readonly field?: string;
  readonly version?: string | number;
}

/** A place where secrets are, and the naming by which a key is found there. Pure data: making one touches nothing. */
export interface Source<K extends string = string> {
  readonly backend: K;
  /** The settings that tell one store from another. */
  readonly settings: Settings;
  readonly identities: readonly Identity<K>[];
  /** An exact place in this source's store, for `from:`. */
  at(path: string, options?: AtOptions): Reference<K>;
  readonly "~rules": ReferenceRules;
  /** The place of a key by the source's own naming. */
  "~refer"(key: string, environment: string): NamedPlace;
  /** The sources of `firstOf`, in the order they are asked. */
  readonly "~sources"?: readonly Source[];
  /** The caller's own backend (`custom`). */
  readonly "~backend"?: object;
  /** What is wrong with its options. */
  readonly "~problems"?: readonly OptionProblem[];
}

/** What a backend's source file says of itself. */
export interface SourceParts<K extends string> {
  readonly backend: K;
  readonly settings: Settings;
  readonly identity?: Identities<K> | undefined;
  readonly rules: ReferenceRules;
  /** The whole path of a reference, from what the caller writes in `at`. */
  readonly path?: (path: string) => string;
  readonly refer: (key: string, environment: string) => NamedPlace;
  readonly custom?: object;
  readonly problems?: readonly OptionProblem[];
}

/** Makes a source of what its backend's file says. */
export function makeSource<K extends string>(parts: SourceParts<K>): Source<K> {
  const source: Source<K> = {
    backend: parts.backend,
    settings: parts.settings,
    identities: Object.freeze(listed(parts.identity)),
    at(path, given) {
      const { options, problems } = cleanOptions<AtOptions>(given, { field: "text", version: "version" });
      const whole = typeof path === "string" && parts.path !== undefined ? parts.path(path) : path;
      return Object.freeze({
        backend: parts.backend,
        path: typeof whole === "string" ? whole : "",
        ...(options.field === undefined ? {} : { field: options.field }),
        ...(options.version === undefined ? {} : { version: String(options.version) }),
        "~source": source,
        ...(problems.length === 0 ? {} : { "~problems": problems }),
      });
    },
    "~rules": parts.rules,
    "~refer": parts.refer,
    ...(parts.custom === undefined ? {} : { "~backend": parts.custom }),
    ...(parts.problems === undefined || parts.problems.length === 0 ? {} : { "~problems": parts.problems }),
  };
  return Object.freeze(source);
}

/** Whether a value is a source that one of ours made. */
export function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && "~refer" in value && typeof value["~refer"] === "function";
}

/** The source that made a reference with its `at`; none for a reference that was written by hand. */
export function sourceOf(reference: Reference): Source | undefined {
  return reference["~source"] as Source | undefined;
}

function listed<K extends string>(identities: Identities<K> | undefined): readonly Identity<K>[] {
  if (identities === undefined) return [];
  return Array.isArray(identities) ? [...(identities as readonly Identity<K>[])] : [identities as Identity<K>];
}

/**
 * Asks sources in order. Only *missing* moves on to the next: never denied, never unreachable. A write goes to the first
 * writable one.
 *
 * @example
 * ```ts
 * firstOf(env(), local());
 * ```
 */
export function firstOf(...sources: readonly [Source, ...Source[]]): Source<"firstOf"> {
  const usable = (sources as readonly unknown[]).filter(isSource);
  const wrong = usable.length === 0 || usable.length < sources.length;
  return Object.freeze({
    backend: "firstOf" as const,
    settings: Object.freeze({}),
    identities: Object.freeze([]),
    at: (path: string) => Object.freeze({ backend: "firstOf" as const, path }),
    "~rules": { path: "segments" as const, field: "none" as const, version: false },
    "~refer": () => ({ path: "" }),
    "~sources": Object.freeze(usable.flatMap((source) => source["~sources"] ?? [source])),
    ...(wrong
      ? { "~problems": [{ option: "firstOf", wanted: "sources one after another, as in firstOf(env(), local())" }] }
      : {}),
  });
}

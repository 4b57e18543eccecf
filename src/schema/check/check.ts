import { type AnyConfig, isConfig, SETTING_NAMES } from "../config.ts";
import { describeConfig } from "../describe-config.ts";
import { durationMilliseconds } from "../formats/duration.ts";
import type { Inventory } from "../inventory.ts";
import type { Issue } from "../issue.ts";
import { type Stores, storesOf } from "../stores.ts";
import { checkComposition } from "./composition.ts";
import { checkConsumers } from "./consumers.ts";
import { checkEntry } from "./entry.ts";
import { checkKeys } from "./keys.ts";
import { checkReferences } from "./references.ts";
import { checkSource } from "./source.ts";

/**
 * Finds everything that is wrong with a declaration, all at once, without touching anything.
 *
 * @example
 * ```ts
 * check(config).map((issue) => issue.code); // []
 * ```
 */
export function check(config: AnyConfig): readonly Issue[] {
  return examine(config).issues;
}

/** A declaration, looked at. */
export interface Examined {
  readonly issues: readonly Issue[];
  /** Absent where the declaration is too broken to describe. */
  readonly described?: { readonly inventory: Inventory; readonly stores: Stores };
}

/** As {@link check}, with what it was checked by. */
export function examine(config: AnyConfig): Examined {
  if (!isConfig(config))
    return {
      issues: [{ code: "config/invalid-option", facts: { option: "config", wanted: "what defineSecrets makes" } }],
    };
  const entries = Object.keys(config.secrets).flatMap((key) => checkEntry(config, key));
  const shape = [...checkEnvironments(config), ...checkKeys(config), ...entries];
  const consumers = checkConsumers(config);
  // What follows reads the parts that must be there for it.
  const broken = [...shape, ...consumers].some(({ facts }) => BREAKING.has(facts.option ?? ""));
  if (broken) return { issues: [...shape, ...consumers] };
  const stores = storesOf(config);
  const inventory = describeConfig(config, stores);
  const references = checkReferences(inventory, config, stores);
  return {
    issues: [...shape, ...checkSettings(config), ...checkComposition(config), ...consumers, ...references],
    described: { inventory, stores },
  };
}

/** Options whose problems leave nothing to look at behind them. */
const BREAKING: ReadonlySet<string> = new Set(["entry", "source", "consumer", "firstOf", "format", "options"]);

const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

function checkEnvironments(config: AnyConfig): Issue[] {
  const environments = Object.entries(config.environments);
  if (environments.length === 0)
    return [{ code: "config/invalid-option", facts: { option: "environments", wanted: "at least one environment" } }];
  return environments.flatMap(([environment, source]) => {
    const wanted = "a name of letters, digits, dots, - and _";
    const name: Issue[] = ENVIRONMENT.test(environment)
      ? []
      : [{ code: "config/invalid-option", facts: { option: "environments", environment, wanted } }];
    return [...name, ...checkSource(source, { environment })];
  });
}

function checkSettings(config: AnyConfig): Issue[] {
  const given: { readonly [name: string]: unknown } = { ...config["~settings"] };
  const unknown = Object.keys(given).filter((option) => !SETTING_NAMES.includes(option));
  const issues: Issue[] = unknown.map((option) => ({ code: "config/unknown-option", facts: { option } }));
  const wrong = (option: string, wanted: string): void =>
    void issues.push({ code: "config/invalid-option", facts: { option, wanted } });
  const { environmentFrom, cache, audit, attestations } = config["~settings"];
  if (environmentFrom !== undefined && typeof environmentFrom !== "string")
    wrong("environmentFrom", "the name of a variable");
  if (audit !== undefined && audit !== "required") wrong("audit", '"required"');
  if (cache !== undefined) issues.push(...checkCache(cache));
  for (const [point, attestation] of Object.entries(attestations ?? {})) {
    const complete = (["by", "on", "link", "until"] as const).every((part) => typeof attestation[part] === "string");
    if (!complete) wrong(`attestations.${point}`, "by, on, link and until");
  }
  return issues;
}

function checkCache(given: unknown): readonly Issue[] {
  const wrong = (option: string, wanted: string): Issue => ({
    code: "config/invalid-option",
    facts: { option, wanted },
  });
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return [wrong("cache", "an object with ttl, and staleIfUnreachable if need be")];
  const { ttl, staleIfUnreachable: stale, ...rest } = given as { readonly [option: string]: unknown };
  const isDuration = (text: unknown): boolean => typeof text === "string" && durationMilliseconds(text) !== undefined;
  return [
    ...Object.keys(rest).map((name): Issue => ({ code: "config/unknown-option", facts: { option: `cache.${name}` } })),
    ...(isDuration(ttl) ? [] : [wrong("cache.ttl", 'a duration such as "10m"')]),
    ...(stale === undefined || isDuration(stale) ? [] : [wrong("cache.staleIfUnreachable", 'a duration such as "1h"')]),
  ];
}

import type { AnyConfig } from "../config.ts";
import type { Inventory, ReferenceEntry } from "../inventory.ts";
import type { Issue } from "../issue.ts";
import { Places } from "../place.ts";
import { formatReference } from "../reference.ts";
import type { ReferenceRules, Source } from "../source.ts";
import type { Stores } from "../stores.ts";
import { checkSource } from "./source.ts";

/** References: of a shape their backend reads, and no two keys at one place merely by naming. */
export function checkReferences(inventory: Inventory, config: AnyConfig, stores: Stores): Issue[] {
  const issues: Issue[] = [];
  const environmentSources = new Set(
    Object.values(config.environments).flatMap((source) => source["~sources"] ?? [source]),
  );
  for (const source of stores.byId.values())
    if (!environmentSources.has(source)) issues.push(...checkSource(source, {}));
  for (const environment of Object.keys(inventory.environments)) {
    const places = new Places<string>();
    for (const key of Object.keys(inventory.keys)) {
      const from = config.secrets[key]?.from;
      const exact = from !== undefined && Object.hasOwn(from, environment);
      for (const reference of inventory.keys[key]?.references[environment] ?? []) {
        const source = stores.byId.get(reference.store);
        if (source === undefined) continue;
        const about = { key, environment, reference, source };
        checkReference(about, issues);
        if (exact) continue;
        const twin = places.at(reference);
        if (twin !== undefined)
          issues.push({ code: "config/duplicate-key", facts: { ...factsOf(about), known: `${twin}, ${key}` } });
        places.add(reference, key);
      }
    }
  }
  return issues;
}

interface About {
  readonly key: string;
  readonly environment: string;
  readonly reference: ReferenceEntry;
  readonly source: Source;
}

function factsOf({ key, environment, reference, source: { backend } }: About) {
  return { key, environment, reference: formatReference({ backend, ...reference }) };
}

function checkReference(about: About, issues: Issue[]): void {
  const { reference, source } = about;
  const { field, version } = reference;
  const rules = source["~rules"];
  if (
    !isPath(reference.path, rules.path) ||
    field === "" ||
    (field === undefined && rules.field === "required") ||
    version === "" ||
    hasControl(field) ||
    hasControl(version)
  )
    issues.push({ code: "reference/invalid", facts: { ...factsOf(about), wanted: wantedBy(rules, source.backend) } });
  if (field !== undefined && rules.field === "none")
    issues.push({ code: "reference/unsupported", facts: { ...factsOf(about), option: "field" } });
  if (version !== undefined && !rules.version)
    issues.push({ code: "reference/unsupported", facts: { ...factsOf(about), option: "version" } });
}

function wantedBy(rules: ReferenceRules, backend: string): string {
  const path = rules.path === "name" ? "name" : "path";
  const rest = `${rules.field === "none" ? "" : "#field"}${rules.version ? "@version" : ""}`;
  return `${backend}:${path}${rest}${typeof rules.path === "string" ? "" : `, with ${rules.path.wanted}`}`;
}

const hasControl = (text: string | undefined): boolean => text !== undefined && /\p{Cc}/u.test(text);

/**
 * Whether a path names one place in its store. Where it becomes a path of a file or a URL it has no empty, `.` or `..` segment,
 * no control character and no brace but a variable's; a store with names of its own says itself what they are.
 */
export function isPath(path: string, kind: ReferenceRules["path"]): boolean {
  const literal = path.includes("{") ? path.replace(/\{[A-Za-z_][A-Za-z0-9_]*\}/g, "x") : path;
  if (typeof kind !== "string") return kind.pattern.test(literal);
  if (literal === "" || hasControl(literal) || /[{}\\]/.test(literal)) return false;
  if (kind === "name") return literal !== "." && literal !== ".." && !literal.includes("/");
  return literal.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

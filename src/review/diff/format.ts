import type { Key } from "../../schema/inventory.ts";
import { canonical } from "./places.ts";

type Format = Key["format"];
type Constraint = Extract<Format, { readonly name: string }>["constraints"][string];

/**
 * Whether a format lets through what it did not before, as far as it can be told: of a schema that is opaque, or of a format in
 * another's place, it cannot, and it counts as looser.
 */
export function isLooser(before: Format, after: Format): boolean {
  if (canonical(before) === canonical(after)) return false;
  if ("opaque" in before || "opaque" in after) return true;
  if (before.name !== after.name) return !isAnyText(before);
  return Object.entries(before.constraints).some(([name, limit]) => {
    const now = Object.hasOwn(after.constraints, name) ? after.constraints[name] : undefined;
    return now === undefined || !isWithin(name, now, limit);
  });
}

function isAnyText(format: Format): boolean {
  return "name" in format && format.name === "text" && Object.keys(format.constraints).length === 0;
}

function isWithin(name: string, now: Constraint, limit: Constraint): boolean {
  if (canonical(now) === canonical(limit)) return true;
  if (typeof now === "number" && typeof limit === "number") {
    if (name.startsWith("min")) return now >= limit;
    if (name.startsWith("max")) return now <= limit;
    return false;
  }
  if (Array.isArray(now) && Array.isArray(limit)) return now.every((one) => limit.includes(one));
  return false;
}

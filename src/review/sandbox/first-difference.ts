import { isDeepStrictEqual } from "node:util";

type Part = { readonly [name: string]: unknown };

/** The parts of an Inventory that have names, the ones that people look for first. */
const NAMED = ["keys", "consumers", "environments", "stores"] as const;

/** The key, or what else has a name, of which two evaluations say different things. */
export function firstDifference(one: unknown, other: unknown): string | undefined {
  const [before, after] = [inventoryIn(one), inventoryIn(other)];
  for (const part of NAMED) {
    const [a, b] = [recordIn(before, part), recordIn(after, part)];
    const name = [...Object.keys(a), ...Object.keys(b)].find((key) => !isDeepStrictEqual(a[key], b[key]));
    if (name !== undefined) return name;
  }
  return undefined;
}

function inventoryIn(answer: unknown): Part {
  return recordIn(recordIn(recordIn({ answer }, "answer"), "document"), "inventory");
}

function recordIn(value: Part, name: string): Part {
  const part = Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof part === "object" && part !== null ? (part as Part) : {};
}

import { ownProxy } from "./proxies.ts";

/**
 * Stands for anything that a package exports: whatever is asked of it or done with it gives the same, which as a schema is the
 * package's and takes every text.
 */
export function stubOf(vendor: string): unknown {
  const standard = Object.freeze({ version: 1, vendor, validate: (value: unknown) => ({ value }) });
  const stub: object = ownProxy(function () {}, {
    get(_, name) {
      if (name === "~standard") return standard;
      if (name === Symbol.toPrimitive) return () => "";
      return typeof name === "symbol" || name === "then" ? undefined : stub;
    },
    has: (_, name) => name === "~standard",
    apply: () => stub,
    construct: () => stub,
    set: () => true,
    defineProperty: () => true,
    deleteProperty: () => true,
  });
  return stub;
}

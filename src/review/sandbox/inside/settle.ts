import type { AnyConfig } from "../../../schema/config.ts";
import { isProxy } from "./proxies.ts";
import { noteStub } from "./stub.ts";

/** The name of what could say another thing at the next look. */
export class Unsettled {
  readonly name: string | undefined;
  constructor(name: string | undefined) {
    this.name = name;
  }
}

/**
 * Makes all that a declaration says unchangeable, so that each look at it sees the same. What of it is a package's, apart from
 * formats, is noted.
 *
 * @throws Unsettled for a getter or a proxy
 */
export function settle(config: AnyConfig): void {
  const settled = new Set<object>();
  fix(config, undefined, settled, false);
  for (const [name, one] of Object.entries(config.environments)) fix(one, name, settled);
  for (const [name, one] of Object.entries(config.secrets)) fix(one, name, settled);
  for (const [name, one] of Object.entries(config.consumers)) fix(one, name, settled);
  fix(config["~settings"], undefined, settled);
}

function fix(value: unknown, name: string | undefined, settled: Set<object>, deep = true): void {
  noteStub(value);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || settled.has(value)) return;
  if (isProxy(value)) throw new Unsettled(name);
  settled.add(value);
  const descriptors: { readonly [name: string]: PropertyDescriptor } = Object.getOwnPropertyDescriptors(value);
  if (Object.values(descriptors).some((one) => !("value" in one))) throw new Unsettled(name);
  Object.freeze(value);
  if (!deep) return;
  for (const [property, { value: part }] of Object.entries(descriptors))
    if (!isForeign(property, part)) fix(part, name, settled);
}

/**
 * What nothing is described of, or only a vendor's name: the caller's own backend, and another library's schema, which has
 * getters and caches of its own.
 */
function isForeign(property: string, value: unknown): boolean {
  if (property === "~backend") return true;
  if (property !== "schema" || value === null) return false;
  return typeof value === "function" || (typeof value === "object" && !("~format" in value));
}

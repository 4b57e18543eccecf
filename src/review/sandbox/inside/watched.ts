import { isProxy } from "./proxies.ts";
import { noteStub } from "./stub.ts";

/** Functions of ours that take what a package exports: a format, or somebody's own backend, in their first or second place. */
const TAKING: { readonly [name: string]: number } = { secret: 0, plain: 0, json: 0, custom: 1 };

/** What declares, so that it is noted where one of ours is given a package's export in place of data. */
export function watched(declaring: object): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(declaring).map(([name, one]) => [name, watchedOne(one, TAKING[name])]));
}

function watchedOne(one: unknown, taking?: number): unknown {
  if (typeof one === "object" && one !== null) return Object.freeze(watched(one));
  if (typeof one !== "function") return one;
  const call = (...given: readonly unknown[]): unknown => {
    for (const [place, value] of given.entries()) if (place !== taking) noteGiven(value);
    return one(...given);
  };
  return Object.assign(call, watched(one));
}

/** Also what is in a list, or in an object of options. A client of the caller's is code, of which nothing is told. */
function noteGiven(value: unknown): void {
  noteStub(value);
  if (typeof value !== "object" || value === null || isProxy(value)) return;
  const parts = Object.entries<PropertyDescriptor>(Object.getOwnPropertyDescriptors(value));
  for (const [name, part] of parts) if (name !== "client") noteStub(part.value);
}

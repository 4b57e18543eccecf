import { ownProxy } from "./proxies.ts";

/** A use of what a package exports whose outcome only the package knows. */
export interface OpaqueUse {
  readonly package: string;
  /** Where, as the engine tells it. */
  readonly stack: string;
}

const packages = new WeakMap<object, string>();
let first: OpaqueUse | undefined;

/** The first such use, as JSON; empty where there was none. A declaration that catches the exception does not undo it. */
export function opaqueUse(): string {
  return first === undefined ? "" : JSON.stringify(first);
}

/** Notes that a value stands where only data may, if it is of a package. */
export function noteStub(value: unknown): void {
  const isOne = typeof value === "function" || (typeof value === "object" && value !== null);
  const name = isOne ? packages.get(value) : undefined;
  if (name !== undefined) note(name);
}

function note(name: string): void {
  first ??= { package: name, stack: String(new Error().stack) };
}

/** Symbols that are asked for by what makes a text, a list or a verdict of a value. */
const TELLING: ReadonlySet<symbol> = new Set([
  Symbol.toPrimitive,
  Symbol.iterator,
  Symbol.asyncIterator,
  Symbol.isConcatSpreadable,
  Symbol.hasInstance,
]);

/**
 * Stands for anything that a package exports: what is called or read of it is the same again, which as a schema is the package's
 * and takes every text. What is made of it with `new` is an object, and another each time, as clients are. Anything else would
 * tell what the package knows, and is refused. What cannot be trapped remains: that it is true, and a function or an object, and
 * no other value.
 */
export function stubOf(name: string): unknown {
  // What it makes of a text is its own affair: as of a format that answers later, a default is judged at load time.
  const validate = (value: unknown): unknown => (typeof value === "string" ? Promise.resolve({ value }) : { value });
  const standard = Object.freeze({ version: 1, vendor: name, validate });
  const refuse = (): never => {
    note(name);
    throw new TypeError("packages are not looked into");
  };
  const made = (target: object): object => {
    const one = ownProxy(target, handler);
    packages.set(one, name);
    return one;
  };
  const handler: ProxyHandler<object> = {
    get(_, property) {
      if (property === "~standard") return standard;
      // `JSON.stringify` leaves a function out, without a word.
      if (property === "toJSON") return refuse();
      if (typeof property === "symbol") return TELLING.has(property) ? refuse() : undefined;
      return property === "then" ? undefined : stub;
    },
    has: (_, property) => property === "~standard" || (property !== "~format" && refuse()),
    ownKeys: refuse,
    getOwnPropertyDescriptor: refuse,
    getPrototypeOf: refuse,
    preventExtensions: refuse,
    apply: () => stub,
    construct: () => made({}),
    set: () => true,
    defineProperty: () => true,
    deleteProperty: () => true,
  };
  const stub = made(function () {});
  return stub;
}

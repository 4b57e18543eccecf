import { MARK } from "../redaction/redacted.ts";

/** One loaded key. */
export interface LoadedValue {
  readonly name: string;
  readonly sensitive: boolean;
  readonly value: unknown;
}

const values = new WeakMap<object, ReadonlyMap<string, LoadedValue>>();

/**
 * Makes the object that the app gets. Sensitive keys are accessors of its prototype, which hold no value themselves: spread,
 * clone, JSON, inspect, entries and an assertion's diff find none. The prototype has no constructor, since Node's `showHidden`
 * would list it.
 */
export function makeSecrets(loaded: readonly LoadedValue[]): object {
  const byName = new Map<string, LoadedValue>();
  for (const one of loaded) byName.set(one.name, one);
  const prototype: object = Object.create(null) as object;
  const hidden = (name: PropertyKey, descriptor: PropertyDescriptor): void =>
    void Object.defineProperty(prototype, name, descriptor);
  for (const { name, sensitive } of loaded) if (sensitive) hidden(name, { get: accessor(name) });
  const shown = (): string => show(byName);
  for (const symbol of ["nodejs.util.inspect.custom", "Deno.customInspect"])
    hidden(Symbol.for(symbol), { value: shown });
  hidden("toString", { value: shown });
  hidden("toJSON", { value: () => masked(byName) });
  hidden(Symbol.toPrimitive, { value: shown });
  hidden(Symbol.toStringTag, { value: "Secrets" });
  const secrets = Object.create(Object.freeze(prototype)) as { [name: string]: unknown };
  for (const { name, sensitive, value } of loaded)
    if (!sensitive) Object.defineProperty(secrets, name, { value, enumerable: true });
  values.set(secrets, byName);
  return Object.freeze(secrets);
}

function accessor(name: string): (this: object) => unknown {
  return function read(this: object): unknown {
    const own = values.get(this);
    // Another receiver is a Proxy or a derived object: what it would do with the value is not known here.
    if (own === undefined)
      throw new TypeError(
        `Cannot read ${name}: secrets are read from the loaded object itself, not through a Proxy or a derived object`,
      );
    return own.get(name)?.value;
  };
}

function masked(byName: ReadonlyMap<string, LoadedValue>): { [name: string]: unknown } {
  const shown: { [name: string]: unknown } = {};
  for (const { name, sensitive, value } of byName.values())
    shown[name] = sensitive && value !== undefined ? MARK : value;
  return shown;
}

function show(byName: ReadonlyMap<string, LoadedValue>): string {
  const lines = Object.entries(masked(byName)).map(
    ([name, value]) => `${name}: ${value === MARK ? MARK : plainText(value)}`,
  );
  if (lines.length === 0) return "Secrets {}";
  const oneLine = `Secrets { ${lines.join(", ")} }`;
  return oneLine.length <= 100 ? oneLine : `Secrets {\n  ${lines.join(",\n  ")}\n}`;
}

function plainText(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Uint8Array) return `Uint8Array(${value.length})`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/**
 * A plain object of the values, sensitive ones too: everything that prints or copies it shows them.
 *
 * @example
 * ```ts
 * const { SECRET_KEY } = reveal(secrets);
 * ```
 * @throws TypeError where the object is not one that was loaded.
 */
export function reveal<S extends object>(secrets: S): { -readonly [K in keyof S]: S[K] } {
  const byName = values.get(secrets);
  if (byName === undefined) throw new TypeError("Cannot reveal this object: it is not what loadSecrets() gave");
  const revealed = Object.create(null) as { [name: string]: unknown };
  for (const { name, value } of byName.values()) revealed[name] = value;
  return revealed as { -readonly [K in keyof S]: S[K] };
}

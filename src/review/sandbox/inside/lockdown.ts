/** Objects that no name leads to. */
function hidden(): readonly unknown[] {
  const iterated = [[], new Map(), new Set(), ""].map((one) => one[Symbol.iterator]());
  const functions = [function* () {}, async function () {}, async function* () {}];
  return [...iterated, "".matchAll(/x/g), ...functions, Object.getPrototypeOf(Uint8Array)];
}

/**
 * Freezes everything that a declaration and we share, before the declaration runs: what describes it must not be what it has
 * made of `Object.entries`.
 */
export function lockdown(): void {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [globalThis, ...hidden()];
  for (let one = waiting.pop(); waiting.length > 0 || one !== undefined; one = waiting.pop()) {
    if ((typeof one !== "object" && typeof one !== "function") || one === null || seen.has(one)) continue;
    seen.add(one);
    waiting.push(Object.getPrototypeOf(one));
    // Of an accessor, its two functions; of a property, its value.
    for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(one)))
      waiting.push(...Object.values(descriptor));
  }
  for (const prototype of [Object.prototype, Error.prototype, ...ERRORS.map((error) => error.prototype)])
    letBeOverridden(prototype);
  for (const one of seen) Object.freeze(one);
}

const ERRORS = [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError];

/** An inherited property that is frozen could not be assigned to in a descendant: `error.name = "..."` must go on working. */
function letBeOverridden(prototype: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!("value" in descriptor) || descriptor.configurable !== true) continue;
    const { value } = descriptor;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get: () => value,
      set(this: object, own: unknown) {
        if (this === prototype) throw new TypeError(`${name} is read-only`);
        Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

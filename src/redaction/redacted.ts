/** What is shown in place of a secret, everywhere. */
export const MARK = "<redacted>";

/**
 * Holds a value that must not be shown by accident.
 *
 * Printing, serialising, cloning, spreading or inspecting it shows {@link MARK} or nothing.
 * The value comes out only through {@link Redacted.reveal}, so that each place that uses a secret can be found by that name.
 */
export class Redacted<T> {
  readonly #value: T;

  static {
    // A computed member of the class body is an error under isolatedDeclarations (TS9038).
    const show = { value: (): string => MARK };
    Object.defineProperty(Redacted.prototype, Symbol.toPrimitive, show);
    Object.defineProperty(Redacted.prototype, Symbol.for("nodejs.util.inspect.custom"), show);
    Object.defineProperty(Redacted.prototype, Symbol.for("Deno.customInspect"), show);
    Object.freeze(Redacted.prototype);
  }

  private constructor(value: T) {
    this.#value = value;
    Object.freeze(this);
  }

  /** Wraps a value. It is kept by reference: bytes that the caller changes later are changed here too. */
  static of<T>(value: T): Redacted<T> {
    return new Redacted(value);
  }

  /** The value itself. From here on nothing protects it. */
  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return MARK;
  }

  toJSON(): string {
    return MARK;
  }
}

/** What is shown in place of a secret, everywhere. */
export declare const MARK = "<redacted>";
/**
 * Holds a value that must not be shown by accident.
 *
 * Printing, serialising, cloning, spreading or inspecting it shows {@link MARK} or nothing.
 * The value comes out only through {@link Redacted.reveal}, so that each place that uses a secret can be found by that name.
 */
export declare class Redacted<T> {
    #private;
    private constructor();
    /** Wraps a value. It is kept by reference: bytes that the caller changes later are changed here too. */
    static of<T>(value: T): Redacted<T>;
    /** The value itself. From here on nothing protects it. */
    reveal(): T;
    toString(): string;
    toJSON(): string;
}

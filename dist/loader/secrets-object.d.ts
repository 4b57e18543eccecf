/** One loaded key. */
export interface LoadedValue {
    readonly name: string;
    readonly sensitive: boolean;
    readonly value: unknown;
}
/**
 * Makes the object that the app gets. Sensitive keys are accessors of its prototype, which hold no value themselves: spread,
 * clone, JSON, inspect, entries and an assertion's diff find none. The prototype has no constructor, since Node's `showHidden`
 * would list it.
 */
export declare function makeSecrets(loaded: readonly LoadedValue[]): object;
/**
 * A plain object of the values, sensitive ones too: everything that prints or copies it shows them.
 *
 * @example
 * ```ts
 * const { SECRET_KEY } = reveal(secrets);
 * ```
 * @throws TypeError where the object is not one that was loaded.
 */
export declare function reveal<S extends object>(secrets: S): {
    -readonly [K in keyof S]: S[K];
};

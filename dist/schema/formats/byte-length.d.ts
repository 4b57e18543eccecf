/** Limits of a format that gives bytes. */
export interface ByteLengthOptions {
    /**
     * Bytes at least. Without it no bytes at all are a value like any other.
     *
     * @default {0}
     */
    readonly minLength?: number;
    /** Bytes at most. */
    readonly maxLength?: number;
}
/** Checks the limits as declared, and answers the rule that they make. */
export declare function byteLength(options: ByteLengthOptions): (bytes: Uint8Array | undefined) => {
    readonly value: Uint8Array;
} | undefined;

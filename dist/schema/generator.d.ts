/** How a value is made where there is none. A declaration only: `keystead generate` makes the value. */
export interface Generator {
    readonly kind: "hex" | "base64" | "base64url" | "alphanumeric" | "digits" | "uuid";
    /** Random bytes, for the encodings. */
    readonly bytes?: number;
    /** Characters, for the alphabets. */
    readonly length?: number;
}
/**
 * Generators of random values, from the runtime's cryptographic source.
 *
 * @example
 * ```ts
 * secret({ generate: random.hex(32) }); // 64 hexadecimal characters, 256 bits
 * ```
 */
export declare const random: {
    /** `bytes` random bytes as twice as many hexadecimal characters. */
    readonly hex: (bytes: number) => Generator;
    /** `bytes` random bytes in base64, padded. */
    readonly base64: (bytes: number) => Generator;
    /** `bytes` random bytes in base64url, unpadded. */
    readonly base64url: (bytes: number) => Generator;
    /** `length` characters of A-Z, a-z and 0-9, each equally likely. */
    readonly alphanumeric: (length: number) => Generator;
    /** `length` decimal digits, each equally likely. */
    readonly digits: (length: number) => Generator;
    /** A version 4 UUID. */
    readonly uuid: () => Generator;
};

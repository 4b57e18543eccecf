import { type Format } from "../format.ts";
import { type ByteLengthOptions } from "./byte-length.ts";
/** Limits of {@link base64}, in decoded bytes, and its alphabet. */
export interface Base64Options extends ByteLengthOptions {
    /**
     * Base64url (`-` and `_`, RFC 4648, section 5) without padding, as JSON Web Keys have it, in place of the standard alphabet.
     *
     * @default {false}
     */
    readonly url?: boolean;
}
/**
 * Base64 (RFC 4648, section 4), as the `Uint8Array` that it encodes. `minLength` and `maxLength` count decoded bytes.
 *
 * Padding is required, line breaks and spaces are refused, and so is a text whose unused bits are not zero: each value has one text.
 *
 * @example
 * ```ts
 * secret(base64({ minLength: 32, maxLength: 32 }), { generate: random.base64(32) });
 * secret(base64({ url: true }));
 * ```
 */
export declare function base64(options?: Base64Options): Format<Uint8Array>;

import { type Format } from "../format.ts";
import { type ByteLengthOptions } from "./byte-length.ts";
/**
 * The stored bytes themselves, as a `Uint8Array`: for a binary value, a keystore, or text in another encoding than UTF-8.
 *
 * Nothing is decoded. Given text, as a default is, it answers its bytes in UTF-8.
 *
 * @example
 * ```ts
 * secret(bytes({ minLength: 32, maxLength: 32 }));
 * ```
 */
export declare function bytes(options?: ByteLengthOptions): Format<Uint8Array>;

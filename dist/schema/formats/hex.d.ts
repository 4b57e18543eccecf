import { type Format } from "../format.ts";
import { type ByteLengthOptions } from "./byte-length.ts";
/**
 * Hexadecimal (base16, RFC 4648, section 8), as the `Uint8Array` that it encodes. `minLength` and `maxLength` count decoded bytes.
 *
 * Two digits a byte, in either case, with no `0x`, spaces or colons.
 *
 * @example
 * ```ts
 * secret(hex({ minLength: 32 }), { generate: random.hex(32) });
 * ```
 */
export declare function hex(options?: ByteLengthOptions): Format<Uint8Array>;

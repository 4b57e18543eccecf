import { declaredFormat, type Format, makeFormat } from "../format.ts";
import { type ByteLengthOptions, byteLength } from "./byte-length.ts";
import { requireKnown } from "./options.ts";

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
export function hex(options: ByteLengthOptions = {}): Format<Uint8Array> {
  return declaredFormat("hex", () => {
    requireKnown(options, ["minLength", "maxLength"]);
    const { minLength, maxLength } = options;
    const within = byteLength(options);
    return makeFormat("hex", { minLength, maxLength }, (text) => within(decodeHex(text)));
  });
}

// valibot's hexadecimal takes a prefix and an odd number of digits.
function decodeHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[\dA-Fa-f]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}

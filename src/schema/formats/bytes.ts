import { declaredFormat, describedFormat, type Format } from "../format.ts";
import { type ByteLengthOptions, byteLength } from "./byte-length.ts";
import { requireKnown } from "./options.ts";

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
export function bytes(options: ByteLengthOptions = {}): Format<Uint8Array> {
  return declaredFormat("bytes", () => {
    requireKnown(options, ["minLength", "maxLength"]);
    const { minLength, maxLength } = options;
    const within = byteLength(options);
    return describedFormat("bytes", { minLength, maxLength }, "bytes", (input) => within(ownBytes(input)));
  });
}

// A copy: a Buffer is a window on a pool that holds other values too, and two keys may have been read from one place.
function ownBytes(input: unknown): Uint8Array | undefined {
  if (input instanceof Uint8Array) return new Uint8Array(input);
  // TextEncoder writes another character for half of a surrogate pair.
  return typeof input === "string" && input.isWellFormed() ? new TextEncoder().encode(input) : undefined;
}

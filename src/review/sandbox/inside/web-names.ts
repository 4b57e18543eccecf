// The engine has none of the web's names; the declaration's formats use these.

/** The parts of an address as JSON, or nothing where it is none: given by the host, which only parses. */
declare const parseAddress: (text: string, base: string) => string | undefined;

const parse = parseAddress;

class SandboxURL {
  static canParse(text: unknown, base: unknown = ""): boolean {
    return parse(String(text), String(base)) !== undefined;
  }
  static parse(text: unknown, base: unknown = ""): SandboxURL | null {
    return SandboxURL.canParse(text, base) ? new SandboxURL(text, base) : null;
  }
  constructor(text: unknown, base: unknown = "") {
    const parts = parse(String(text), String(base));
    if (parts === undefined) throw new TypeError("Invalid URL");
    Object.assign(this, JSON.parse(parts));
  }
  toString(): string {
    return (this as unknown as { readonly href: string }).href;
  }
}

class SandboxTextEncoder {
  encode(text = ""): Uint8Array {
    // Each escape is a byte, and each other character is one.
    const bytes = encodeURIComponent(text.toWellFormed()).match(/%..|[^%]/g) ?? [];
    return Uint8Array.from(bytes, (byte) =>
      byte.length === 3 ? Number.parseInt(byte.slice(1), 16) : byte.charCodeAt(0),
    );
  }
}

class SandboxTextDecoder {
  decode(bytes: Uint8Array = new Uint8Array()): string {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function atob(text: string): string {
  const digits = text.replaceAll(/[\t\n\f\r ]/g, "").replace(/={1,2}$/, "");
  if (digits.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(digits)) throw new TypeError("not base64");
  let [bits, held, bytes] = [0, 0, ""];
  for (const digit of digits) {
    bits = (bits << 6) | ALPHABET.indexOf(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes += String.fromCharCode((bits >> held) & 255);
    bits &= (1 << held) - 1;
  }
  return bytes;
}

function btoa(binary: string): string {
  let [bits, held, text] = [0, 0, ""];
  for (const character of binary) {
    const byte = character.charCodeAt(0);
    if (byte > 255) throw new TypeError("not binary");
    bits = (bits << 8) | byte;
    for (held += 8; held >= 6; ) {
      held -= 6;
      text += ALPHABET[(bits >> held) & 63];
    }
    bits &= (1 << held) - 1;
  }
  if (held > 0) text += ALPHABET[(bits << (6 - held)) & 63];
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

Object.assign(globalThis, {
  URL: SandboxURL,
  TextEncoder: SandboxTextEncoder,
  TextDecoder: SandboxTextDecoder,
  atob,
  btoa,
});
Reflect.deleteProperty(globalThis, "parseAddress");

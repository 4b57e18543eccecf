import type { Host } from "../host.ts";

/** Beyond this a later step may not start, for the size of its environment: Linux refuses one variable of 128 KiB. */
const LARGEST = 96 * 1024;

/** In a hint, `{key}` stands for the key. */
interface Unfit {
  readonly state: string;
  readonly hint: string;
}

const AS_FILE = "Export {key} as `files`";

/** Why a text cannot go through the runner's files and an environment byte for byte; nothing where it can. */
export function unfitText(text: string | undefined, { name, windows }: Host): Unfit | undefined {
  if (text === undefined)
    return { state: "the value is not UTF-8", hint: "Declare {key} with base64() or hex(), or export it as `files`" };
  if (text.includes("\0")) return { state: "an environment cannot carry a NUL", hint: AS_FILE };
  if (Buffer.byteLength(text) > LARGEST) return { state: "it is over 96 KiB", hint: AS_FILE };
  // There the line break that ends a value may be two characters.
  if (windows && text.endsWith("\r"))
    return { state: "a runner on Windows would drop its last character", hint: AS_FILE };
  if (name === "act" && (/^\n|\r\n|\r$/.test(text) || text === "\n"))
    return { state: "act would drop carriage returns and the first empty lines", hint: AS_FILE };
  return undefined;
}

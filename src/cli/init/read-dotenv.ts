import { readFile } from "node:fs/promises";
import { textOf } from "../../loader/decode.ts";
import { UsageError } from "../usage-error.ts";
import { type DotenvEntries, dotenvEntries } from "./dotenv-entries.ts";

/**
 * Reads a dotenv file.
 *
 * @throws UsageError where it cannot be read, or is not text, with the line.
 */
export async function readDotenv(path: string): Promise<DotenvEntries> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError("the file of --from cannot be read");
  });
  const text = textOf(bytes);
  if (text === undefined) throw new UsageError(`line ${lineOfFault(bytes)} of the file of --from is not UTF-8`);
  return dotenvEntries(text.replace(/^\uFEFF/, ""));
}

/** The first line that is not text. No character of several bytes has a line break among them. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; ; line++) {
    const end = bytes.indexOf(0x0a, from);
    if (end === -1 || textOf(bytes.subarray(from, end)) === undefined) return line;
    from = end + 1;
  }
}

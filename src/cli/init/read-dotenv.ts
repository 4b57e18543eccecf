import { readFile } from "node:fs/promises";
import { textOf } from "../../loader/decode.ts";
import { UsageError } from "../usage-error.ts";
import { type DotenvEntries, dotenvEntries } from "./dotenv-entries.ts";

/**
 * Reads a dotenv file.
 *
 * @throws UsageError where it cannot be read, or is not text.
 */
export async function readDotenv(path: string): Promise<DotenvEntries> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError("the file of --from cannot be read");
  });
  const text = textOf(bytes);
  if (text === undefined) throw new UsageError("the file of --from is not UTF-8");
  return dotenvEntries(text.replace(/^\uFEFF/, ""));
}

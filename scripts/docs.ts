// Writes what the docs take from the code; tests compare.
import { readFileSync, writeFileSync } from "node:fs";
import { inputTable } from "./action-table.ts";
import { errorTable } from "./error-table.ts";

function write(path: string, part: string, text: string): void {
  const page = new URL(`../docs/${path}`, import.meta.url);
  const between = new RegExp(`(<!-- begin: ${part} -->\n)[^]*(<!-- end: ${part} -->)`);
  const put = (_: string, begin: string, end: string): string => `${begin}${text}\n${end}`;
  writeFileSync(page, readFileSync(page, "utf8").replace(between, put));
}

write("errors.md", "catalogue", errorTable());
write("action.md", "inputs", inputTable());

// Writes what the docs take from the code; tests compare.
import { readFileSync, writeFileSync } from "node:fs";
import { inputTable, outputTable } from "./action-table.ts";
import { errorTable } from "./error-table.ts";

function write(path: string, part: string, text: string): void {
  const page = new URL(`../${path}`, import.meta.url);
  const between = new RegExp(`(<!-- begin: ${part} -->\n)[^]*(<!-- end: ${part} -->)`);
  const put = (_: string, begin: string, end: string): string => `${begin}${text}\n${end}`;
  writeFileSync(page, readFileSync(page, "utf8").replace(between, put));
}

write("docs/errors.md", "catalogue", errorTable());
for (const page of ["README.md", "docs/action.md"]) {
  write(page, "inputs", inputTable());
  write(page, "outputs", outputTable());
}

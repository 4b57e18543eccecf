// Writes what the docs take from the code; a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { errorTable } from "./error-table.ts";

const page = new URL("../docs/errors.md", import.meta.url);
const BETWEEN = /(<!-- begin: catalogue -->\n)[\s\S]*(<!-- end: catalogue -->)/;
writeFileSync(
  page,
  readFileSync(page, "utf8").replace(BETWEEN, (_, begin: string, end: string) => `${begin}${errorTable()}\n${end}`),
);

import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ImportMap } from "./import-map.ts";
import { isRelative, localFile, type Meaning, meaningOf } from "./specifier.ts";

/** An import of the declaration, or of a file of the user's own that it imports. */
export interface Import {
  readonly specifier: string;
  readonly importer: string;
  readonly meaning: Meaning;
}

/** Names the imports of a source. */
export type Scanner = (source: string, file: string) => readonly string[];

const IMPORT = /\b(?:from|import|require)\s*\(?\s*(["'`])([^"'`\n]+)\1/g;

/** Names what looks like an import. More than there is does no harm: the names are only what to be ready for. */
export const scanText: Scanner = (source) => [...source.matchAll(IMPORT)].map((match) => match[2] ?? "");

/** The imports of a file and of every file of the user's own that it leads to. */
export function importsOf(entry: string, map: ImportMap, scan: Scanner): readonly Import[] {
  const imports: Import[] = [];
  const files = [entry];
  const seen = new Set(files);
  for (const importer of files) {
    for (const specifier of scan(readFileSync(importer, "utf8"), importer)) {
      const meaning = meaningOf(specifier, map);
      imports.push({ specifier, importer, meaning });
      const file = localTarget(specifier, importer, meaning);
      if (file === undefined || seen.has(file) || !/\.m?[jt]s$/.test(file)) continue;
      seen.add(file);
      files.push(file);
    }
  }
  return imports;
}

function localTarget(specifier: string, importer: string, meaning: Meaning): string | undefined {
  if (meaning.to === "file") return localFile(meaning.path);
  return isRelative(specifier) ? localFile(resolve(dirname(importer), specifier)) : undefined;
}

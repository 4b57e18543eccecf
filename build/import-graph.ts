import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Which files of ours reach which, by what they import for more than its type. */
export class ImportGraph {
  readonly #imports = new Map<string, readonly string[]>();

  /** A file, and everything that is loaded with it. */
  from(file: string): ReadonlySet<string> {
    const reached = new Set<string>([file]);
    for (const one of reached) for (const next of this.#importsOf(one)) reached.add(next);
    return reached;
  }

  #importsOf(file: string): readonly string[] {
    const known = this.#imports.get(file);
    if (known !== undefined) return known;
    const found = [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, specifier = ""]) =>
      join(dirname(file), specifier),
    );
    this.#imports.set(file, found);
    return found;
  }
}

// The formatter puts every import and re-export at the beginning of a line.
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\bfrom\s+)?"(\.[^"]+\.ts)"/gm;

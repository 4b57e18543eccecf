import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Puts everything that the library's front door loads into one file of the bundle. The bundler splits by which entry reaches
 * what: a file that one lazily loaded part needs and another does not would be a file of its own, and each costs an importer
 * about as much as 50 KB of code. So every part is made to reach the whole core, which is loaded before it anyway.
 */
export function oneCore(root: string, entries: readonly string[]): Plugin {
  const core = join(root, "src/index.ts");
  return {
    name: "one-core",
    setup(build) {
      const parts = new Set([...entries.map((entry) => join(root, entry)), ...lazyParts(join(root, "src"))]);
      parts.delete(core);
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!parts.has(path)) return undefined;
        const specifier = `./${relative(dirname(path), core)}`;
        return { contents: joined(readFileSync(path, "utf8"), specifier), loader: "ts" };
      });
    },
  };
}

// A hashbang stays on the first line.
function joined(text: string, specifier: string): string {
  return text.replace(/^(?:#!.*\n)?/, (start) => `${start}import ${JSON.stringify(specifier)};\n`);
}

/** The files of ours that are imported when they are needed. */
function lazyParts(source: string): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => {
      const file = join(source, path);
      const imports = readFileSync(file, "utf8").matchAll(/\bimport\(\s*"(\.[^"]+)"\s*\)/g);
      return [...imports].map(([, specifier = ""]) => join(dirname(file), specifier));
    });
}

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";
import { ImportGraph } from "./import-graph.ts";

/**
 * Puts everything that the library's front door loads into one file of the bundle, and what several stores have in common into
 * another. The bundler splits by which entry reaches what: a file that one lazily loaded part needs and another does not would
 * be a file of its own, and each costs an importer about as much as 50 KB of code. So every part is made to reach the whole
 * core, which is loaded before it anyway, and whoever reaches something of the stores' room reaches all of it.
 */
export function oneCore(root: string, entries: readonly string[]): Plugin {
  const core = join(root, "src/index.ts");
  return {
    name: "one-core",
    setup(build) {
      const parts = new Set([...entries.map((entry) => join(root, entry)), ...lazyParts(join(root, "src"))]);
      parts.delete(core);
      const graph = new ImportGraph();
      const stores = storesRoom(root, [...parts], graph);
      build.onLoad({ filter: /\.ts$/, namespace: "file" }, ({ path }) => {
        if (!parts.has(path)) return undefined;
        const needed = [...graph.from(path)].some((file) => stores.has(file)) ? [core, ...stores] : [core];
        return { contents: joined(path, needed), loader: "ts" };
      });
    },
  };
}

/** What is in `src/loader` itself, is not of the core, and is reached by more than one store. */
function storesRoom(root: string, parts: readonly string[], graph: ImportGraph): ReadonlySet<string> {
  const loader = join(root, "src/loader");
  const core = graph.from(join(root, "src/index.ts"));
  const stores = parts.filter((part) => part.startsWith(join(loader, "backends/"))).map((part) => graph.from(part));
  const isShared = (file: string): boolean => stores.filter((reached) => reached.has(file)).length > 1;
  const files = readdirSync(loader).filter((name) => name.endsWith(".ts"));
  return new Set(files.map((name) => join(loader, name)).filter((file) => !core.has(file) && isShared(file)));
}

// A hashbang stays on the first line.
function joined(path: string, needed: readonly string[]): string {
  const imports = needed
    .filter((file) => file !== path)
    .map((file) => `import ${JSON.stringify(`./${relative(dirname(path), file)}`)};`);
  return readFileSync(path, "utf8").replace(/^(?:#!.*\n)?/, (start) => `${start}${imports.join(" ")}\n`);
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

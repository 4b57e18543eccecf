import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { Evaluation, Namespace } from "./evaluation.ts";
import type { Import, Scanner } from "./imports.ts";
import { isInstalled, localFile, unknownPackage } from "./specifier.ts";

type Loader = "ts" | "js";
type Module = { readonly exports: Namespace; readonly loader: "object" };
type BunGlobal = {
  readonly Transpiler: new (options: {
    loader: Loader;
  }) => {
    scanImports(source: string): readonly { readonly path: string }[];
  };
  resolveSync(specifier: string, from: string): string;
  plugin(plugin: {
    readonly name: string;
    setup(build: { module(specifier: string, load: () => Module | Promise<Module>): void }): void;
  }): unknown;
};

const { Bun: bun } = globalThis as typeof globalThis & { readonly Bun?: BunGlobal };

/** Names the imports of a source, those of types alone left out. */
export const scanByBun: Scanner = (source, file) => {
  const loader = /\.m?ts$/.test(file) ? "ts" : "js";
  return bun === undefined ? [] : new bun.Transpiler({ loader }).scanImports(source).map(({ path }) => path);
};

/**
 * Evaluates by Bun's own loader. A package that is not there is refused before: Bun would install it by itself. Bun asks
 * no plug-in for names with a scheme, but knows modules by their exact names, and those stay known in this process.
 */
export async function evaluateByBun({ file, own, imports }: Evaluation): Promise<unknown> {
  for (const { meaning, importer } of imports) {
    if (meaning.to === "remote") throw unknownPackage(meaning.name);
    if (meaning.to === "package" && !isInstalled(meaning.name, importer)) throw unknownPackage(meaning.name);
  }
  const modules = new Map(imports.flatMap((each) => standIn(each, own)));
  if (modules.size > 0) {
    bun?.plugin({
      name: "keystead",
      setup(build) {
        for (const [specifier, load] of modules) build.module(specifier, load);
      },
    });
  }
  return ((await import(pathToFileURL(file).href)) as Namespace)["default"];
}

type StandIn = readonly [specifier: string, load: () => Module | Promise<Module>];

/** What an import is answered with where Bun would not find it by its name. */
function standIn({ specifier, importer, meaning }: Import, own: Evaluation["own"]): readonly StandIn[] {
  if (meaning.to === "own") {
    return [[specifier, () => ({ exports: own[meaning.module], loader: "object" })]];
  }
  if (meaning.to === "package" && meaning.name !== specifier) {
    return [[specifier, () => imported(bun?.resolveSync(meaning.name, dirname(importer)) ?? meaning.name)]];
  }
  if (meaning.to === "file") return [[specifier, () => imported(localFile(meaning.path) ?? meaning.path)]];
  return [];
}

async function imported(file: string): Promise<Module> {
  return { exports: (await import(pathToFileURL(file).href)) as Namespace, loader: "object" };
}

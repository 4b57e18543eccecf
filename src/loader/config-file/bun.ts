import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Evaluation, Namespace } from "./evaluation.ts";
import { upwards } from "./find.ts";
import type { Import, Scanner } from "./imports.ts";
import { refusal } from "./refusal.ts";
import { isInstalled, localFile, unknownPackage } from "./specifier.ts";

type Loader = "ts" | "js";
type Module = { readonly exports: Namespace; readonly loader: "object" };
type BunGlobal = {
  readonly Transpiler: new (options: {
    loader: Loader;
  }) => {
    scanImports(source: string): readonly { readonly path: string }[];
    transformSync(source: string): string;
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
  const sources = new Set([file, ...imports.map(({ importer }) => importer)]);
  for (const source of sources) if (installsUnseen(source)) throw computedImport();
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

/**
 * Whether a source may import what no scan sees. Without a node_modules upwards Bun installs whatever is asked for, and no
 * setting of a running program prevents it.
 */
function installsUnseen(file: string): boolean {
  for (const folder of upwards(dirname(file))) if (existsSync(join(folder, "node_modules"))) return false;
  const loader = /\.m?ts$/.test(file) ? "ts" : "js";
  const code = bun === undefined ? "" : new bun.Transpiler({ loader }).transformSync(readFileSync(file, "utf8"));
  return /\bimport\s*\((?!\s*["'])|\brequire\b(?!\s*\(\s*["'])|\bcreateRequire\b/.test(code);
}

function computedImport(): SecretsError {
  return refusal(
    new SecretsError("config/unknown-package", {
      action: "import",
      state: "it computes the name of what it imports, and Bun would download that",
      hint: "Write each import of the declaration with its name, or install what it needs beside it",
    }),
  );
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

import { posix } from "node:path";
import { CONFIG_NAMES } from "../../loader/config-file/find.ts";
import type { Inventory } from "../../schema/inventory.ts";
import type { Tree } from "../git/tree.ts";
import { evaluateInSandbox } from "../sandbox/evaluate.ts";
import { LIMITS } from "../sandbox/limits.ts";
import { refusedImport } from "../sandbox/refused-import.ts";
import type { SandboxModule } from "../sandbox/request.ts";
import type { SandboxChild } from "../sandbox/spawn-child.ts";
import { foreignPackages } from "./foreign-packages.ts";
import { importMapIn } from "./import-map.ts";
import { moduleGraph } from "./module-graph.ts";

/** A declaration, as a commit has it. */
export interface Declaration {
  /** Its path in the repository. */
  readonly path: string;
  readonly text: string;
  readonly inventory: Inventory;
  /** The packages that it imports and that were not looked into. */
  readonly packages: readonly string[];
  /** Its file and those it imports, by `/` and their path. */
  readonly modules: { readonly [name: string]: SandboxModule };
}

/** The declaration's path in a commit: the one that was named, or the nearest from a folder upwards. */
export function declarationPath(tree: Tree, prefix: string, named: string | undefined): string | undefined {
  if (named !== undefined) return tree.entries.has(named) ? named : undefined;
  for (let folder = prefix; ; folder = posix.dirname(folder)) {
    const at = folder === "." ? "" : folder;
    const found = CONFIG_NAMES.map((name) => posix.join(at, name)).find((path) => tree.entries.has(path));
    if (found !== undefined || at === "") return found;
  }
}

/** Evaluates the declaration at a path of a commit, in that child. @throws SecretsError `config/*` */
export async function readDeclaration(tree: Tree, path: string, child?: SandboxChild): Promise<Declaration> {
  const read = await tree.read(path, LIMITS.file);
  if ("refused" in read) throw refusedImport(read.refused, path, path);
  const modules = await moduleGraph(tree, path, read.text, await importMapIn(tree, posix.dirname(path)));
  const { inventory, packages } = await evaluateInSandbox({ entry: `/${path}`, modules }, path, child);
  return { path, text: read.text, inventory, packages: foreignPackages(modules, packages), modules };
}

import { posix } from "node:path";
import type { ImportMap } from "../../loader/config-file/import-map.ts";
import { isOfRuntime, isRelative, localCandidates, meaningOf, packageOf } from "../../loader/config-file/specifier.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Tree } from "../git/tree.ts";
import { LIMITS } from "../sandbox/limits.ts";
import { type RefusedImport, type SandboxModule, TARGETS } from "../sandbox/request.ts";

// Each run of blanks and each quoted text is gone through once, whatever a hostile file holds.
const IMPORT = /\b(?:from|import)\b[\s(]*(["'])([^"'\n]+)\1/g;

/** What looks like an import. More than there is does no harm, and what is missed is refused where it is imported. */
function specifiersIn(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(IMPORT)].map((match) => match[2] ?? ""));
}

/**
 * The file at a path of a commit and every file of the repository that it leads to.
 *
 * @throws `config/beyond-limits`
 */
export async function moduleGraph(
  tree: Tree,
  entry: string,
  text: string,
  map: ImportMap,
): Promise<{ readonly [name: string]: SandboxModule }> {
  const modules: Record<string, SandboxModule> = {};
  const texts = new Map([[entry, text]]);
  let count = 0;
  for (const [path, source] of texts) {
    const imports: Record<string, string> = {};
    for (const specifier of specifiersIn(source)) {
      count += 1;
      if (count > LIMITS.imports) throw tooManyImports(entry);
      const target = targetOf(specifier, path, map);
      if (typeof target === "string") imports[specifier] = target;
      else imports[specifier] = await fileTarget(tree, target.path, texts);
    }
    modules[`/${path}`] = { source, imports };
  }
  return modules;
}

function tooManyImports(path: string): SecretsError {
  return new SecretsError("config/beyond-limits", {
    action: "evaluate the declaration",
    facts: { path },
    state: `it has more than ${LIMITS.imports} imports`,
  });
}

const refused = (why: RefusedImport): string => TARGETS.refused + why;

function targetOf(specifier: string, importer: string, map: ImportMap): string | { readonly path: string } {
  if (isRelative(specifier)) return file(specifier, posix.join(posix.dirname(importer), specifier));
  const meaning = meaningOf(specifier, map);
  switch (meaning.to) {
    case "own":
      return meaning.module === "keystead" ? TARGETS.keystead : `${TARGETS.stub}keystead/testing`;
    case "package":
      return meaning.name === "valibot" ? TARGETS.valibot : TARGETS.stub + packageOf(meaning.name);
    case "file":
      // The map's own folders are those of the repository, from its root.
      return file(meaning.path, posix.relative("/", meaning.path));
    case "remote":
      return refused("remote");
    case "runtime":
      if (isOfRuntime(specifier)) return refused("builtin");
      return refused(/^[./]|^[a-z]+:/i.test(specifier) ? "outside" : "alias");
  }
}

// A specifier is a URL: `./part.ts?x` is the file part.ts, whatever else the commit has.
const file = (specifier: string, path: string): string | { readonly path: string } =>
  /[?#%]/.test(specifier) ? refused("address") : { path };

/** The module that a path means; its text is put with the others. */
async function fileTarget(tree: Tree, path: string, texts: Map<string, string>): Promise<string> {
  const found = localCandidates(path).find((candidate) => tree.entries.has(candidate));
  if (found !== undefined && texts.has(found)) return `/${found}`;
  if (texts.size >= LIMITS.files) return refused("size");
  const read = await tree.read(found ?? path, LIMITS.file);
  if ("refused" in read) return refused(read.refused);
  texts.set(found ?? path, read.text);
  return `/${found ?? path}`;
}

import { existsSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SecretsError } from "../errors/secrets-error.ts";
import { upwards } from "./find.ts";
import { type ImportMap, mapped, readJson } from "./import-map.ts";
import { mayRead } from "./permission.ts";
import { refusal } from "./refusal.ts";

/** Where an import of a declaration leads. */
export type Meaning =
  | { readonly to: "own"; readonly module: "keystead" | "testing" }
  /** A package, by the name that node_modules has for it. */
  | { readonly to: "package"; readonly name: string }
  | { readonly to: "file"; readonly path: string }
  /** Whatever the runtime makes of it: a relative path, a built-in module. */
  | { readonly to: "runtime" }
  /** A place that would have to be downloaded from. */
  | { readonly to: "remote"; readonly name: string };

const OWN =
  /^(?:(?:npm:\/?)keystead(?:@[^/]+)?|(?:jsr:\/?)@keystead\/keystead(?:@[^/]+)?|keystead|@keystead\/keystead)(\/testing)?$/;
const REGISTRY = /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/;
const PACKAGE = /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?:\/.*)?$/;

/** What an import of the user's own files means. */
export function meaningOf(specifier: string, map: ImportMap): Meaning {
  const own = OWN.exec(specifier);
  if (own !== null) return { to: "own", module: own[1] === undefined ? "keystead" : "testing" };
  // A relative import is what stands there, whatever a map says.
  const target = isRelative(specifier) ? undefined : mapped(specifier, map);
  if (target === undefined) return unmapped(specifier);
  if (/^\.{0,2}\//.test(target.specifier)) return { to: "file", path: resolve(target.folder, target.specifier) };
  if (target.specifier.startsWith("file:")) return { to: "file", path: fileURLToPath(target.specifier) };
  return meaningOf(target.specifier, new Map());
}

function unmapped(specifier: string): Meaning {
  if (isBuiltin(specifier)) return { to: "runtime" };
  const registry = REGISTRY.exec(specifier);
  if (registry !== null) {
    const [, kind, name = "", path = ""] = registry;
    // npm knows a package of JSR by this name.
    return { to: "package", name: (kind === "jsr" ? `@jsr/${name.slice(1).replace("/", "__")}` : name) + path };
  }
  // Only the host: an address may hold a credential.
  if (/^https?:/i.test(specifier)) return { to: "remote", name: URL.parse(specifier)?.host ?? "the address" };
  if (/^(?:npm|jsr):/i.test(specifier)) return { to: "remote", name: "the package" };
  return PACKAGE.test(specifier) ? { to: "package", name: specifier } : { to: "runtime" };
}

/** Whether an import is of a module that the runtime brings. */
export function isOfRuntime(specifier: string): boolean {
  return specifier.startsWith("node:") || isBuiltin(specifier);
}

/** The package that a specifier is of: `@scope/name` of `@scope/name/part`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Whether a node_modules from the importing file upwards holds the package, or the file belongs to it. */
export function isInstalled(name: string, importer: string): boolean {
  const wanted = packageOf(name);
  for (const folder of upwards(dirname(importer))) {
    if (mayRead(folder) && existsSync(join(folder, "node_modules", wanted))) return true;
    if (readJson(join(folder, "package.json"))?.["name"] === wanted) return true;
  }
  return false;
}

/** The refusal of a package that is not there. Nothing is ever downloaded. */
export function unknownPackage(name: string, shown?: string): SecretsError {
  return refusal(
    new SecretsError("config/unknown-package", { action: "import", facts: { name: packageOf(name), path: shown } }),
  );
}

const SUFFIXES = ["", ".ts", ".mts", ".js", ".mjs", "/index.ts", "/index.js"] as const;

/** The files that a relative import may mean: also without its ending, or with the ending it has once compiled. */
export function localCandidates(path: string): readonly string[] {
  const candidates = SUFFIXES.map((suffix) => path + suffix);
  return /\.m?js$/.test(path) ? [...candidates, path.replace(/js$/, "ts")] : candidates;
}

/** The file that a relative import means. */
export function localFile(path: string): string | undefined {
  return localCandidates(path).find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true);
}

/** Whether an import is relative to the file that says it. */
export function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(specifier);
}

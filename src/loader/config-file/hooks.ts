import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Evaluation, Namespace } from "./evaluation.ts";
import { codeOf } from "./failure.ts";
import { isInstalled, isRelative, localFile, meaningOf, unknownPackage } from "./specifier.ts";

const OWN_URL = "keystead-own:";
let loads = 0;

/** Whether this runtime can answer imports by hooks in its own thread. */
export const hasHooks: boolean =
  typeof nodeModule.registerHooks === "function" && typeof nodeModule.stripTypeScriptTypes === "function";

/** A source without its types, every line where it was. */
export function stripTypes(source: string): string {
  return nodeModule.stripTypeScriptTypes(source);
}

const BEYOND_STRIPPING: ReadonlySet<unknown> = new Set([
  "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX",
  "ERR_INVALID_TYPESCRIPT_SYNTAX",
  "ERR_UNKNOWN_FILE_EXTENSION",
]);

/** Whether stripping of types stopped, as at an enum, which it says before anything has run. */
export function isBeyondStripping(error: unknown): boolean {
  return BEYOND_STRIPPING.has(codeOf(error));
}

type Resolved = nodeModule.ResolveFnOutput;
type Next = (specifier: string, context?: Partial<nodeModule.ResolveHookContext>) => Resolved;

/** Gives the source of a user's file where the runtime must not read it itself. */
export type Read = (url: URL) => string;

/**
 * Evaluates by the runtime's own loader. The hooks answer only imports of the user's own files, so whatever else the program
 * imports meanwhile is not touched, and they are gone afterwards.
 */
export async function evaluateByHooks(evaluation: Evaluation, read?: Read): Promise<unknown> {
  const load = (loads += 1);
  const ours = `${OWN_URL}${load}/`;
  const shelf = Symbol.for(`keystead/own/${load}`);
  const users = new Set<string>();
  const sources: Sources = {
    [`${ours}entry`]: `export * as declaration from ${JSON.stringify(pathToFileURL(evaluation.file).href)};`,
    [`${ours}keystead`]: reexport(load, "keystead", evaluation.own.keystead),
    [`${ours}testing`]: reexport(load, "testing", evaluation.own.testing),
  };
  const raised: unknown[] = [];
  const hooks = nodeModule.registerHooks({
    resolve: resolver(evaluation, users, ours, raised),
    load(url, context, next) {
      const source = read !== undefined && users.has(url) ? noting(raised, () => read(new URL(url))) : sources[url];
      return source === undefined ? next(url, context) : { format: "module", source, shortCircuit: true };
    },
  });
  // The one way for a module made of text to reach an object: its own slot, for as long as this load lasts.
  Reflect.set(globalThis, shelf, evaluation.own);
  try {
    const entry = (await import(`${ours}entry`)) as { readonly declaration: Namespace };
    return entry.declaration["default"];
  } catch (error) {
    throw raised.length > 0 ? raised[0] : error;
  } finally {
    hooks.deregister();
    Reflect.deleteProperty(globalThis, shelf);
  }
}

/** Notes what is thrown in a hook, since Deno passes on its words alone. */
function noting<T>(raised: unknown[], act: () => T): T {
  try {
    return act();
  } catch (error) {
    raised.push(error);
    throw error;
  }
}

type Sources = Readonly<Record<string, string>>;

function resolver(
  evaluation: Evaluation,
  users: Set<string>,
  ours: string,
  raised: unknown[],
): nodeModule.ResolveHookSync {
  const entry = `${ours}entry`;
  return (specifier, context, next) => {
    if (specifier === entry) return { url: entry, format: "module", shortCircuit: true };
    const parent = context.parentURL ?? "";
    if (parent !== entry && !users.has(parent)) return next(specifier, context);
    const found =
      parent === entry
        ? next(specifier)
        : noting(raised, () => resolveUsers(specifier, parent, evaluation, ours, next));
    if (!isUsersFile(found.url)) return found;
    users.add(found.url);
    return withFormat(found);
  };
}

function resolveUsers(specifier: string, parent: string, evaluation: Evaluation, ownUrl: string, next: Next): Resolved {
  const meaning = meaningOf(specifier, evaluation.map);
  switch (meaning.to) {
    case "own":
      return { url: ownUrl + meaning.module, format: "module", shortCircuit: true };
    case "remote":
      throw unknownPackage(meaning.name);
    case "file":
      return next(pathToFileURL(localFile(meaning.path) ?? meaning.path).href);
    case "package":
      return installed(meaning.name, parent, next);
    case "runtime": {
      const file = isRelative(specifier) ? localFile(resolve(dirname(fileURLToPath(parent)), specifier)) : undefined;
      return next(file === undefined ? specifier : pathToFileURL(file).href);
    }
    default:
      return meaning satisfies never;
  }
}

/** Node says at once that a package is not there; Deno takes its name for a file's beside the importer. */
function installed(name: string, parent: string, next: Next): Resolved {
  try {
    const found = next(name);
    if (found.url !== new URL(name, parent).href) return found;
  } catch (error) {
    if (isInstalled(name, fileURLToPath(parent))) throw error;
  }
  throw unknownPackage(name);
}

function isUsersFile(url: string): boolean {
  return url.startsWith("file:") && !url.includes("/node_modules/");
}

/** Says that a file is a module where the nearest package.json does not, or says otherwise. */
function withFormat(found: Resolved): Resolved {
  if (/\.m?ts$/.test(found.url)) return { ...found, format: "module-typescript" };
  if (!found.url.endsWith(".js") || found.format === "module") return found;
  const source = readFileSync(new URL(found.url), "utf8");
  return /^\s*(?:import\b(?!\s*\()|export\b)/m.test(source) ? { ...found, format: "module" } : found;
}

/** The text of a module that exports what the object holds. */
function reexport(load: number, name: string, own: Namespace): string {
  const lines = Object.keys(own).map(
    (key, at) => `const _${at} = own[${JSON.stringify(key)}]; export { _${at} as ${JSON.stringify(key)} };`,
  );
  return `const own = globalThis[Symbol.for("keystead/own/${load}")].${name};\n${lines.join("\n")}`;
}

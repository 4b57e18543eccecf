import { readFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Evaluation, Namespace } from "./evaluation.ts";
import { isInstalled, isRelative, localFile, meaningOf, unknownPackage } from "./specifier.ts";

const OWN_URL = "keystead-own:";
let loads = 0;

/** Whether this Node can answer imports by hooks in its own thread. */
export const hasHooks: boolean = typeof nodeModule.registerHooks === "function";

type Resolved = nodeModule.ResolveFnOutput;
type Next = (specifier: string, context?: Partial<nodeModule.ResolveHookContext>) => Resolved;

/**
 * Evaluates by Node's own loader and type stripping. The hooks answer only imports of the user's own files, so whatever else
 * the program imports meanwhile is not touched, and they are gone afterwards.
 */
export async function evaluateByHooks(evaluation: Evaluation): Promise<unknown> {
  const entry = pathToFileURL(evaluation.file).href;
  const load = (loads += 1);
  const shelf = Symbol.for(`keystead/own/${load}`);
  const answer = resolver(evaluation, entry, `${OWN_URL}${load}/`);
  const hooks = nodeModule.registerHooks({
    resolve: answer,
    load(url, context, next) {
      if (!url.startsWith(`${OWN_URL}${load}/`)) return next(url, context);
      const name = url.endsWith("/testing") ? "testing" : "keystead";
      return { format: "module", source: reexport(load, name, evaluation.own[name]), shortCircuit: true };
    },
  });
  // The one way for a module made of text to reach an object: its own slot, for as long as this load lasts.
  Reflect.set(globalThis, shelf, evaluation.own);
  try {
    return ((await import(entry)) as Namespace)["default"];
  } finally {
    hooks.deregister();
    Reflect.deleteProperty(globalThis, shelf);
  }
}

function resolver(evaluation: Evaluation, entry: string, ownUrl: string): nodeModule.ResolveHookSync {
  const users = new Set<string>();
  return (specifier, context, next) => {
    const parent = context.parentURL ?? "";
    if (specifier !== entry && !users.has(parent)) return next(specifier, context);
    const found = resolveUsers(specifier, specifier === entry ? entry : parent, evaluation, ownUrl, next);
    if (!isUsersFile(found.url)) return found;
    users.add(found.url);
    return withFormat(found);
  };
}

function resolveUsers(specifier: string, parent: string, evaluation: Evaluation, ownUrl: string, next: Next): Resolved {
  const importer = fileURLToPath(parent);
  const meaning = meaningOf(specifier, evaluation.map);
  switch (meaning.to) {
    case "own":
      return { url: ownUrl + meaning.module, format: "module", shortCircuit: true };
    case "remote":
      throw unknownPackage(meaning.name);
    case "file":
      return next(pathToFileURL(localFile(meaning.path) ?? meaning.path).href);
    case "package":
      try {
        return next(meaning.name);
      } catch (error) {
        throw isInstalled(meaning.name, importer) ? error : unknownPackage(meaning.name);
      }
    case "runtime": {
      const file = isRelative(specifier) ? localFile(resolve(dirname(importer), specifier)) : undefined;
      return next(file === undefined ? specifier : pathToFileURL(file).href);
    }
    default:
      return meaning satisfies never;
  }
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

import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Evaluation, Namespace } from "./evaluation.ts";
import { codeOf } from "./failure.ts";
import { upwards } from "./find.ts";
import { type ImportMap, mapped, readJson } from "./import-map.ts";
import type { Import } from "./imports.ts";
import { evaluateByJiti } from "./jiti.ts";
import { granted } from "./permission.ts";
import { isInstalled } from "./specifier.ts";

/**
 * Evaluates by Deno's own loader where nothing would be downloaded and our name is one of the app's own; otherwise, and where
 * Deno does not find a module, by jiti.
 */
export async function evaluateByDeno(evaluation: Evaluation): Promise<unknown> {
  const { file, imports, map } = evaluation;
  if (!imports.every((each) => isNative(each, map))) return await evaluateWithPermission(evaluation);
  try {
    return ((await import(pathToFileURL(file).href)) as Namespace)["default"];
  } catch (error) {
    // Found before anything of the graph has run; a syntax error has this code too.
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND" || !mayUseJiti()) throw error;
    return await evaluateByJiti(evaluation);
  }
}

function isNative({ specifier, importer, meaning }: Import, map: ImportMap): boolean {
  if (meaning.to === "own") return mapped(specifier, map) !== undefined || isDependency(specifier, importer);
  if (meaning.to === "package") return meaning.name === specifier && isInstalled(specifier, importer);
  return meaning.to !== "remote";
}

function isDependency(specifier: string, importer: string): boolean {
  return !/^(?:npm|jsr):/.test(specifier) && isInstalled(specifier, importer) && !isOurselves(specifier, importer);
}

/** Inside our own repository the name is the package's own. */
function isOurselves(specifier: string, importer: string): boolean {
  for (const folder of upwards(dirname(importer))) {
    const name = readJson(join(folder, "package.json"))?.["name"];
    if (name !== undefined) return name === specifier;
  }
  return false;
}

/** jiti asks some eighty variables for the program it runs in, so that only the whole environment will do. */
function mayUseJiti(): boolean {
  return granted({ name: "env" });
}

async function evaluateWithPermission(evaluation: Evaluation): Promise<unknown> {
  if (mayUseJiti()) return await evaluateByJiti(evaluation);
  throw new SecretsError("runtime/permission", {
    action: "load the declaration",
    facts: { permission: "--allow-env" },
  });
}

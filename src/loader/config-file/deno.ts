import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Evaluation, Namespace } from "./evaluation.ts";
import { codeOf } from "./failure.ts";
import { upwards } from "./find.ts";
import { evaluateByHooks, hasHooks, isBeyondStripping, stripTypes } from "./hooks.ts";
import { type ImportMap, mapped, readJson } from "./import-map.ts";
import type { Import } from "./imports.ts";
import { evaluateByJiti } from "./jiti.ts";
import { granted } from "./permission.ts";
import { refusal } from "./refusal.ts";
import { isInstalled } from "./specifier.ts";

/**
 * Evaluates by Deno's own loader where that downloads nothing: by hooks, unless packages are imported; natively where it
 * knows every name, for the syntax that type stripping stops at. Otherwise by jiti.
 */
export async function evaluateByDeno(evaluation: Evaluation): Promise<unknown> {
  const { imports, map } = evaluation;
  if (hasHooks && imports.every(isHookable)) {
    try {
      return await evaluateByHooks(evaluation, stripped);
    } catch (error) {
      if (!isBeyondStripping(error) || (isInvalid(error) && !mayUseJiti())) throw error;
    }
  }
  return imports.every((each) => isNative(each, map)) ? await evaluateNatively(evaluation) : await byJiti(evaluation);
}

/** Deno has one code for what it will not strip and for what is no TypeScript. */
function isInvalid(error: unknown): boolean {
  return error instanceof Error && error.message.includes("[InvalidSyntax]");
}

async function evaluateNatively(evaluation: Evaluation): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(evaluation.file).href)) as Namespace)["default"];
  } catch (error) {
    // Found before anything of the graph has run; a syntax error has this code too.
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND" || !mayUseJiti()) throw error;
    return await evaluateByJiti(evaluation);
  }
}

/** Of a package, Deno has its own view, which hooks do not know. One that is not there is refused. */
function isHookable({ importer, meaning }: Import): boolean {
  return meaning.to !== "package" || !isInstalled(meaning.name, importer);
}

/** Deno strips no types of what a hook gives it. */
function stripped(url: URL): string {
  const source = readFileSync(url, "utf8");
  return url.pathname.endsWith("ts") ? stripTypes(source) : source;
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

async function byJiti(evaluation: Evaluation): Promise<unknown> {
  if (mayUseJiti()) return await evaluateByJiti(evaluation);
  throw refusal(
    new SecretsError("runtime/permission", { action: "load the declaration", facts: { permission: "--allow-env" } }),
  );
}

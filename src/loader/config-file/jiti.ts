import { SecretsError } from "../errors/secrets-error.ts";
import type { Evaluation } from "./evaluation.ts";
import { refusal } from "./refusal.ts";
import { isInstalled, localFile, unknownPackage } from "./specifier.ts";

/** Evaluates by jiti: slower, and takes every syntax of TypeScript. It is imported only here, where it is needed. */
export async function evaluateByJiti(evaluation: Evaluation): Promise<unknown> {
  const { createJiti } = await import("jiti/static").catch(() => {
    // A part of our own package: nothing in the declaration is at fault.
    throw refusal(new SecretsError("internal/bug", { action: "load the declaration" }));
  });
  const jiti = createJiti(evaluation.file, {
    fsCache: false,
    moduleCache: false,
    interopDefault: true,
    ...answers(evaluation),
  });
  return await jiti.import(evaluation.file, { default: true });
}

/** jiti knows modules and aliases by their exact names. What must not be asked for anywhere throws when it is reached. */
function answers({ own, imports }: Evaluation): {
  virtualModules: Record<string, unknown>;
  alias: Record<string, string>;
} {
  const virtualModules = Object.create(null) as Record<string, unknown>;
  const alias: Record<string, string> = {};
  const refuse = (specifier: string, name: string): void => {
    Object.defineProperty(virtualModules, specifier, {
      get: () => {
        throw unknownPackage(name);
      },
    });
  };
  for (const { specifier, importer, meaning } of imports) {
    if (specifier in virtualModules) continue;
    if (meaning.to === "own") virtualModules[specifier] = own[meaning.module];
    else if (meaning.to === "remote") refuse(specifier, meaning.name);
    else if (meaning.to === "file") alias[specifier] = localFile(meaning.path) ?? meaning.path;
    else if (meaning.to === "package" && !isInstalled(meaning.name, importer)) refuse(specifier, meaning.name);
    else if (meaning.to === "package" && meaning.name !== specifier) alias[specifier] = meaning.name;
  }
  return { virtualModules, alias };
}

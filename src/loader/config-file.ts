import { dirname } from "node:path";
import { type AnyConfig, isConfig } from "../schema/config.ts";
import { systemClock } from "./clock.ts";
import { evaluateByBun, scanByBun } from "./config-file/bun.ts";
import { evaluateByDeno } from "./config-file/deno.ts";
import type { Evaluate, Namespace } from "./config-file/evaluation.ts";
import { loadFailure } from "./config-file/failure.ts";
import { type FoundFile, findConfigFile, namedConfigFile, type SearchOptions } from "./config-file/find.ts";
import { evaluateByHooks, hasHooks, isBeyondStripping } from "./config-file/hooks.ts";
import { readImportMap } from "./config-file/import-map.ts";
import { type Import, importsOf, scanText } from "./config-file/imports.ts";
import { evaluateByJiti } from "./config-file/jiti.ts";
import { refusal } from "./config-file/refusal.ts";
import { unknownPackage } from "./config-file/specifier.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { processRuntime, type Runtime } from "./runtime.ts";

export { findConfigFile, type SearchOptions };

/** What a declaration's imports of us are answered with, so that there is one instance of us. */
export interface OwnModules {
  /** The exports of `keystead`. */
  readonly keystead: Namespace;
  /** The exports of `keystead/testing`, asked for only where a declaration imports them. */
  readonly testing?: () => Promise<Namespace>;
}

/** How to load a declaration's file. */
export interface ConfigFileOptions extends Partial<SearchOptions> {
  /** A file of one's choice, as `--config` gives it, relative to `from`; without it, the file is searched for. */
  readonly file?: string;
  readonly own: OwnModules;
}

/** A declaration and where it was found. */
export interface LoadedConfig {
  readonly config: AnyConfig;
  /** The file, absolute, as it was found or named. */
  readonly file: string;
  /** Its folder: the declaration's relative paths are from there. */
  readonly root: string;
}

/**
 * Finds and evaluates a `secrets.config.*`, by what the runtime has for it. Where our name appears in it, in any of its forms
 * (`keystead`, `npm:keystead`, `jsr:@keystead/keystead`, a name of a `deno.json`), the running keystead is meant. Nothing is
 * downloaded. A file is evaluated at least once in a process: a change of it may be seen only by a new one.
 *
 * @throws `config/not-found`, `config/untrusted`, `config/unloadable`, `config/unknown-package`, `config/not-a-config`, and on
 * Deno `runtime/permission`.
 */
export async function loadConfigFile(options: ConfigFileOptions): Promise<LoadedConfig> {
  const search = { ...options, runtime: options.runtime ?? processRuntime };
  const found = namedConfigFile(options.file ?? findConfigFile(search), search);
  const config = await evaluate(found, options.own, search.runtime);
  if (!isConfig(config)) {
    throw new SecretsError("config/not-a-config", { action: "load the declaration", facts: { path: found.shown } });
  }
  return { config, file: found.file, root: dirname(found.file) };
}

async function evaluate(found: FoundFile, own: OwnModules, runtime: Runtime): Promise<unknown> {
  try {
    const map = readImportMap(dirname(found.real), runtime);
    const imports = importsOf(found.real, map, runtime.name === "bun" ? scanByBun : scanText);
    const testing = await testingOf(own, imports);
    const keystead = own.keystead;
    return await inTime(
      EVALUATIONS[runtime.name]({ file: found.real, own: { keystead, testing }, map, imports }),
      found,
    );
  } catch (error) {
    throw loadFailure(error, found);
  }
}

/** Milliseconds for a declaration to evaluate: it declares, and waits for nothing. */
const EVALUATION = 5000;

function inTime(evaluation: Promise<unknown>, { shown }: FoundFile): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = (): void =>
      reject(
        refusal(
          new SecretsError("config/unloadable", {
            action: "load the declaration",
            facts: { path: shown },
            state: "it does not finish",
            hint: `Take out of ${shown} whatever waits: a declaration only declares`,
          }),
        ),
      );
    const cancel = systemClock.after(EVALUATION, late);
    evaluation.then(resolve, reject).finally(cancel);
  });
}

async function testingOf(own: OwnModules, imports: readonly Import[]): Promise<Namespace> {
  const wanted = imports.some(({ meaning }) => meaning.to === "own" && meaning.module === "testing");
  if (!wanted) return {};
  if (own.testing === undefined) throw unknownPackage("keystead/testing");
  return await own.testing();
}

/** By hooks; by jiti where those are not, or where Node's type stripping stops. */
const evaluateByNode: Evaluate = async (evaluation) => {
  if (!hasHooks) return await evaluateByJiti(evaluation);
  try {
    return await evaluateByHooks(evaluation);
  } catch (error) {
    if (!isBeyondStripping(error)) throw error;
    return await evaluateByJiti(evaluation);
  }
};

const EVALUATIONS: { readonly [N in Runtime["name"]]: Evaluate } = {
  node: evaluateByNode,
  deno: evaluateByDeno,
  bun: evaluateByBun,
};

import { folderOf } from "../loader/backends/folder/place.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { FolderUrl, Ports } from "../loader/load-options.ts";
import { rootOf } from "../loader/root.ts";
import { processRuntime } from "../loader/runtime.ts";
import type { AnyConfig } from "../schema/config.ts";
import { inventory } from "../schema/describe-config.ts";
import type { Store } from "../schema/inventory.ts";
import type { RecipientsPlace } from "./recipients.ts";

/** A folder of the embedded store, chosen by an environment or by its own name. */
interface FolderOptions {
  /** An environment, or a folder that a reference names: `local().at("shared/token")` has `shared`. */
  readonly environment: string;
  readonly root?: string | FolderUrl;
}

/**
 * The folder of an environment's embedded store: the first `local()` among its sources. Where it has none, the folder of that
 * name that a reference of the embedded store leads to.
 *
 * @throws `config/unknown-environment`, or `store/not-writable` where the environment has no `local()`
 */
export function localFolder(
  config: AnyConfig,
  options: FolderOptions,
  ports: Pick<Ports, "runtime"> = {},
): RecipientsPlace {
  const { environment } = options;
  const source = Object.hasOwn(config.environments, environment) ? config.environments[environment] : undefined;
  const local = (source?.["~sources"] ?? [source]).find((one) => one?.backend === "local");
  const directory = local?.settings["directory"] ?? referencedDirectory(config, environment);
  if (directory === undefined) throw noFolder(config, environment, source !== undefined);
  const { runtime = processRuntime } = ports;
  const context = {
    get root() {
      return rootOf(options.root, runtime);
    },
  };
  return { directory: folderOf(typeof directory === "string" ? directory : "secrets", context), environment, runtime };
}

/** Whether a name is that of a folder in the embedded store which the declaration's references lead to. */
export function isReferencedFolder(config: AnyConfig, name: string): boolean {
  return referencedDirectory(config, name) !== undefined;
}

/**
 * The keys that the files of an environment's folder hold, by the files' names without their ending. A file that no reference
 * leads to has none.
 */
export function keysByFile(config: AnyConfig, folder: string): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>();
  for (const { key, path } of localReferences(config)) {
    if (!path.startsWith(`${folder}/`)) continue;
    const file = path.slice(folder.length + 1);
    byFile.set(file, [...new Set([...(byFile.get(file) ?? []), key])]);
  }
  return byFile;
}

function referencedDirectory(config: AnyConfig, folder: string): Setting | undefined {
  return localReferences(config).find(({ path }) => path.startsWith(`${folder}/`))?.directory;
}

type Setting = Store["settings"][string];

function localReferences(
  config: AnyConfig,
): readonly { readonly key: string; readonly path: string; readonly directory: Setting }[] {
  const { keys, stores } = inventory(config);
  return Object.entries(keys).flatMap(([key, { references }]) =>
    Object.values(references).flatMap((places) =>
      (places ?? []).flatMap(({ path, store }) => {
        const { backend, settings } = stores[store] ?? {};
        return backend === "local" ? [{ key, path, directory: settings?.["directory"] ?? "secrets" }] : [];
      }),
    ),
  );
}

function noFolder(config: AnyConfig, environment: string, isDeclared: boolean): SecretsError {
  if (!isDeclared)
    return new SecretsError("config/unknown-environment", {
      action: "use the environment",
      facts: { environment, known: Object.keys(config.environments).join(", ") },
    });
  return new SecretsError("store/not-writable", {
    action: "find the recipients",
    facts: { environment },
    state: "none of its sources is local()",
    hint: `Choose an environment with local() among its sources, or give "${environment}" one`,
  });
}

import { folderOf } from "../loader/backends/folder/place.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { FolderUrl, Ports } from "../loader/load-options.ts";
import { rootOf } from "../loader/root.ts";
import { processRuntime } from "../loader/runtime.ts";
import type { AnyConfig } from "../schema/config.ts";
import type { RecipientsPlace } from "./recipients.ts";

/**
 * The folder of an environment's embedded store: the first `local()` among its sources.
 *
 * @throws `config/unknown-environment`, or `store/not-writable` where the environment has no `local()`
 */
export function localFolder(
  config: AnyConfig,
  options: { readonly environment: string; readonly root?: string | FolderUrl },
  ports: Pick<Ports, "runtime"> = {},
): RecipientsPlace {
  const { environment } = options;
  const source = Object.hasOwn(config.environments, environment) ? config.environments[environment] : undefined;
  if (source === undefined)
    throw new SecretsError("config/unknown-environment", {
      action: "use the environment",
      facts: { environment, known: Object.keys(config.environments).join(", ") },
    });
  const local = (source["~sources"] ?? [source]).find(({ backend }) => backend === "local");
  if (local === undefined)
    throw new SecretsError("store/not-writable", {
      action: "find the recipients",
      facts: { environment },
      state: "none of its sources is local()",
      hint: `Choose an environment with local() among its sources, or give "${environment}" one`,
    });
  const { runtime = processRuntime } = ports;
  const directory = local.settings["directory"];
  const context = {
    get root() {
      return rootOf(options.root, runtime);
    },
  };
  return { directory: folderOf(typeof directory === "string" ? directory : "secrets", context), environment, runtime };
}

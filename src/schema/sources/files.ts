import { kebabCase, type Naming } from "../naming.ts";
import { cleanOptions } from "../options.ts";
import { type Setting, settings } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

/** Options of mounted files. */
export interface FilesOptions {
  /** The folder, from the config's folder or absolute: `/run/secrets`, a Kubernetes or CSI mount. */
  readonly directory: Setting;
  readonly name?: Naming;
}

/**
 * Clear files in a folder, one a key: a mounted volume of Docker, Kubernetes or a CSI driver. Read as they are, byte for byte.
 *
 * @example
 * ```ts
 * files({ directory: "/run/secrets" });
 * ```
 */
export function files(given: FilesOptions): Source<"files"> {
  const { options, problems } = cleanOptions<FilesOptions>(given, { directory: "setting", name: "naming" }, [
    "directory",
  ]);
  return makeSource({
    problems,
    backend: "files",
    settings: settings({ directory: options.directory }),
    rules: { path: "segments", field: "none", version: false },
    refer: (key) => ({ path: (options.name ?? kebabCase)(key) }),
  });
}

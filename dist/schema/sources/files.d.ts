import { type Naming } from "../naming.ts";
import { type Setting } from "../setting.ts";
import { type Source } from "../source.ts";
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
export declare function files(given: FilesOptions): Source<"files">;

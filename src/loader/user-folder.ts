import { isAbsolute, join } from "node:path";
import type { Runtime } from "./runtime.ts";

/**
 * A folder of ours below one of the user's own; `undefined` where no home directory is known. A variable that holds a relative
 * path is ignored, as the XDG Base Directory Specification wants it.
 */
export function userFolder(runtime: Runtime, variable: string, belowHome: string): string | undefined {
  const folder = runtime.optionalVariable(variable);
  if (folder !== undefined && isAbsolute(folder)) return join(folder, "keystead");
  const home = runtime.homeDirectory();
  return home === undefined || home === "" ? undefined : join(home, belowHome, "keystead");
}

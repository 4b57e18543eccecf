import { delimiter, resolve } from "node:path";
import type { Runtime } from "../../loader/runtime.ts";
import type { Store } from "../../schema/inventory.ts";
import { isVariable } from "../../schema/setting.ts";
import type { Reached } from "../git/work-tree.ts";

/** Settings of stores and identities that are paths. */
const PATHS: ReadonlySet<string> = new Set(["file", "tokenFile", "certificateFile", "directory", "ca"]);

/** The files that a store's settings and identities name: from the declaration's folder, or by a variable from our own. */
export function namedFiles(
  { backend, settings, identities }: Store,
  root: string,
  runtime: Pick<Runtime, "optionalVariable" | "workingDirectory">,
): readonly Reached[] {
  const files: Reached[] = [];
  const byVariable = (text: string | undefined, leadsOn: boolean): void => {
    // Such a variable may hold the certificate itself.
    if (text !== undefined && text !== "" && !text.startsWith("-----BEGIN"))
      files.push({ path: resolve(runtime.workingDirectory(), text), leadsOn });
  };
  for (const [of, method] of [[settings, ""] as const, ...identities.map((one) => [one.settings, one.method] as const)])
    for (const [name, value] of Object.entries(of)) {
      if (!PATHS.has(name)) continue;
      if (typeof value === "string") files.push({ path: resolve(root, value), leadsOn: method === "kubeconfig" });
      else if (isVariable(value)) byVariable(runtime.optionalVariable(value.variable), method === "kubeconfig");
    }
  const usual =
    identities.length === 0 || identities.some((one) => one.method === "kubeconfig" && !("file" in one.settings));
  if (backend === "kubernetes" && usual)
    for (const path of runtime.optionalVariable("KUBECONFIG")?.split(delimiter) ?? []) byVariable(path, true);
  return files;
}

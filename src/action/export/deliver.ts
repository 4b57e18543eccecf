import type { Entrusted } from "../../loader/session.ts";
import type { Inputs } from "../inputs.ts";
import { FOLDER, keepLogins } from "../left-behind.ts";
import { remember } from "../toolkit.ts";
import { appendAll } from "./command-files.ts";
import { type Exports, toEnvironment } from "./exports.ts";
import { heredocs } from "./heredoc.ts";
import { makeFolder, removeFolder, writeValue } from "./values-folder.ts";

/**
 * Writes everything that goes out. Every mask has been told by now.
 *
 * @param entrusted What the post step needs to end our logins, where they must outlive this step.
 * @throws SecretsError, and nothing is out
 */
export function deliver({ texts, files }: Exports, inputs: Inputs, entrusted: readonly Entrusted[]): void {
  const folder = files.size + entrusted.length === 0 ? undefined : makeFolder();
  try {
    // Before the first file is there, so that the post step finds it whatever happens.
    if (folder !== undefined) remember(FOLDER, folder);
    if (folder !== undefined && entrusted.length > 0) keepLogins(folder, entrusted);
    const paths = [...files].map(([name, bytes]) => [name, writeValue(folder ?? "", name, bytes)] as const);
    const values = new Map([...texts, ...paths]);
    appendAll([
      { variable: "GITHUB_ENV", text: toEnvironment(inputs) ? heredocs(values) : "" },
      { variable: "GITHUB_OUTPUT", text: inputs.targets.has("outputs") ? heredocs(values) : "" },
    ]);
  } catch (error) {
    if (folder !== undefined) removeFolder(folder);
    throw error;
  }
}

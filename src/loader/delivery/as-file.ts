import type { AnyConfig } from "../../schema/config.ts";

/** Whether a key is declared to be delivered as a file: its variable then holds a path. */
export function isDeliveredAsFile(config: AnyConfig, key: string): boolean {
  const declared = config.secrets[key]?.["~declared"];
  return declared?.kind === "value" && declared.options.deliver === "file";
}

import type { AnyConfig } from "../schema/config.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Runtime } from "./runtime.ts";

/** The environment to load: the option, then `KEYSTEAD_ENV`, then the variable that the declaration names, else an error that lists the names. */
export function chooseEnvironment(config: AnyConfig, option: string | undefined, runtime: Runtime): string {
  const from = config["~settings"].environmentFrom;
  const chosen =
    option ??
    set(runtime.optionalVariable("KEYSTEAD_ENV")) ??
    (from === undefined ? undefined : set(runtime.optionalVariable(from)));
  if (chosen !== undefined) return chosen;
  throw new SecretsError("config/no-environment", {
    action: "load secrets",
    facts: { known: Object.keys(config.environments).join(", ") },
  });
}

const set = (value: string | undefined): string | undefined => (value === "" ? undefined : value);

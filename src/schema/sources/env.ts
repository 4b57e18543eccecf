import { type Naming, sameName } from "../naming.ts";
import { cleanOptions } from "../options.ts";
import { settings } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

/** Options of the process's own environment. */
export interface EnvOptions {
  /** Put before each key: `APP_` reads `APP_SECRET_KEY`. */
  readonly prefix?: string;
  readonly name?: Naming;
}

/**
 * The variables of the process's own environment. One that is set to nothing is an empty value, not a missing one.
 *
 * @example
 * ```ts
 * firstOf(env(), local());
 * ```
 */
export function env(given: EnvOptions = {}): Source<"env"> {
  const { options, problems } = cleanOptions<EnvOptions>(given, { prefix: "text", name: "naming" });
  return makeSource({
    problems,
    backend: "env",
    settings: settings({}),
    rules: { path: "name", field: "none", version: false },
    refer: (key) => ({ path: `${options.prefix ?? ""}${(options.name ?? sameName)(key)}` }),
  });
}

import type { CustomBackend } from "../custom-backend.ts";
import { kebabCase, type Naming } from "../naming.ts";
import { cleanOptions } from "../options.ts";
import { settings } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

/** Options of a source of your own. */
export interface CustomOptions {
  /** What tells this store from another of the same backend. Shown in the Inventory: never a credential. */
  readonly settings?: { readonly [setting: string]: string | boolean };
  readonly name?: Naming;
}

/**
 * A store of your own: an object with `read`, and if you have them `describe`, `whoami` and `close`. The contract suite in
 * `keystead/testing` says what it must do.
 *
 * @example
 * ```ts
 * custom("parameter-store", { read: async (references) => references.map(() => ({ status: "missing", what: "secret" })) });
 * ```
 */
export function custom(name: string, backend: CustomBackend, given: CustomOptions = {}): Source<`custom-${string}`> {
  const { options, problems } = cleanOptions<CustomOptions>(given, { settings: "record", name: "naming" });
  return makeSource({
    problems,
    backend: `custom-${name}` as const,
    settings: settings(options.settings ?? {}),
    rules: { path: "segments", field: "optional", version: true },
    refer: (key) => ({ path: (options.name ?? kebabCase)(key) }),
    custom: backend,
  });
}

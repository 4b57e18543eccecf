/** A setting read from the environment at load time, and shown by its name in the Inventory. */
export interface Variable {
  readonly variable: string;
}

/** A setting given in the declaration, or the variable it is read from. */
export type Setting<T = string> = T | Variable;

/**
 * Names an environment variable that a setting is read from at load time.
 *
 * @example
 * ```ts
 * vault({ address: variable("VAULT_ADDR"), mount: "neural" });
 * ```
 */
export function variable(name: string): Variable {
  return Object.freeze({ variable: name });
}

/** Whether a setting is to be read from the environment. */
export function isVariable(setting: unknown): setting is Variable {
  return typeof setting === "object" && setting !== null && typeof (setting as Variable).variable === "string";
}

/** The settings of a store or an identity, by name; what is not set is left out. */
export type Settings = { readonly [setting: string]: string | boolean | Variable };

/** Drops what is not set, so that two equal declarations give equal settings. */
export function settings(given: { readonly [setting: string]: string | boolean | Variable | undefined }): Settings {
  const kept: [string, string | boolean | Variable][] = [];
  for (const [name, value] of Object.entries(given)) if (value !== undefined) kept.push([name, value]);
  return Object.freeze(Object.fromEntries(kept));
}

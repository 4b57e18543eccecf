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
export declare function variable(name: string): Variable;
/** Whether a setting is to be read from the environment. */
export declare function isVariable(setting: unknown): setting is Variable;
/** The settings of a store or an identity, by name; what is not set is left out. */
export type Settings = {
    readonly [setting: string]: string | boolean | Variable;
};
/** Drops what is not set, so that two equal declarations give equal settings. */
export declare function settings(given: {
    readonly [setting: string]: string | boolean | Variable | undefined;
}): Settings;

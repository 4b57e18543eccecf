import type { AnyConfig, Secrets } from "../schema/config.ts";
/**
 * The object that `loadSecrets` gives, from typed values of your own, without any store. Keys left out get their default;
 * without one, optional keys are `undefined`, sensitive ones a generated fake that fits their format, and plain ones are a
 * problem.
 *
 * @example
 * ```ts
 * const secrets = fakeSecrets(config, { DB_HOST: "localhost" });
 * secrets.DB_PASSWORD; // "fake-DB_PASSWORD"
 * ```
 * @throws `config/unknown-key`, `config/invalid-option`
 */
export declare function fakeSecrets<C extends AnyConfig>(config: C, values?: Partial<Secrets<C>>): Secrets<C>;

import type { Precondition } from "../loader/backend.ts";
import { LARGEST_VALUE } from "../loader/batch.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Ports } from "../loader/load-options.ts";
import type { Redacted } from "../redaction/redacted.ts";
import type { AnyConfig } from "../schema/config.ts";
import { type StoreOptions, withStores } from "./open-stores.ts";
import { placesOf, writablePlace, writeValue } from "./place.ts";

/** What to write. */
export interface PutOptions extends StoreOptions {
  readonly key: string;
  /** The bytes to store, as they are. */
  readonly value: Redacted<Uint8Array>;
  /** Without it the value is written whatever is there. */
  readonly precondition?: Precondition;
}

/** Where a value was written. */
export interface Written {
  /** Text form. */
  readonly reference: string;
  /** Id in the Inventory. */
  readonly store: string;
  /** Where the store has versions. */
  readonly version?: string;
}

/**
 * Sets one key, in the first of the environment's sources that can be written. The value must fit the key's format.
 *
 * @throws `value/invalid`, `value/undecodable`, `value/too-large`, `store/not-writable`, `store/conflict`,
 * `store/no-recipients`, `store/failed`
 */
export function put(config: AnyConfig, options: PutOptions, ports: Ports = {}): Promise<Written> {
  const { environment, key, precondition = { expect: "any" }, value } = options;
  const selection = { environment, keys: [key] };
  return withStores(config, { ...options, selection, action: "write" }, ports, async (open) => {
    if (value.reveal().length > LARGEST_VALUE)
      throw new SecretsError("value/too-large", { action: "write", facts: { key, environment } });
    const place = writablePlace(key, environment, await placesOf(key, open));
    const { version } = await writeValue(config, key, value, precondition, place, open);
    return { reference: place.text, store: place.store, ...(version === undefined ? {} : { version }) };
  });
}

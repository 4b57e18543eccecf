import { type AnyConfig, type Consumer, consumerParts } from "./config.ts";
import { describeIdentity } from "./describe-identity.ts";
import { describeKey } from "./describe-key.ts";
import type { ConsumerEntry, Inventory, Store } from "./inventory.ts";
import { recordOf } from "./record.ts";
import { sensitiveKeys } from "./sensitivity.ts";
import type { Source } from "./source.ts";
import { type Stores, storesOf } from "./stores.ts";

/** Describes a declaration without any value. */
export function inventory(config: AnyConfig): Inventory {
  return describeConfig(config, storesOf(config));
}

/** What a declaration says, by stores that are named already. */
export function describeConfig(config: AnyConfig, stores: Stores): Inventory {
  const described = {
    config,
    stores,
    environments: Object.keys(config.environments),
    sensitive: sensitiveKeys(config),
  };
  const { attestations = {}, cache, audit, environmentFrom } = config["~settings"];
  const each = <T, R>(
    record: { readonly [name: string]: T },
    describe: (value: T) => R,
  ): { readonly [name: string]: R } =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, describe(value)]));
  return {
    schema: "keystead.inventory/1",
    stores: Object.fromEntries([...stores.byId].map(([id, source]) => [id, describeStore(source)])),
    environments: each(config.environments, (source) =>
      (source["~sources"] ?? [source]).map((one) => stores.idOf(one)),
    ),
    ...(environmentFrom === undefined ? {} : { environmentFrom }),
    keys: recordOf(Object.keys(config.secrets), (name) => describeKey(name, described)),
    consumers: each(config.consumers, describeConsumer),
    attestations,
    ...(cache === undefined ? {} : { cache }),
    ...(audit === undefined ? {} : { audit }),
  };
}

function describeStore(source: Source): Store {
  const { backend, settings, identities } = source;
  // A backend of the caller's has a name of its own.
  const isClient = source["~backend"] !== undefined && !backend.startsWith("custom-");
  return { backend, settings, identities: identities.map(describeIdentity), ...(isClient ? { client: true } : {}) };
}

function describeConsumer(consumer: Consumer): ConsumerEntry {
  const { keys, may = ["read"], identities = [], reviewed } = consumerParts(consumer);
  return {
    keys: [...keys],
    may: [...may],
    identities: identities.map((one) => ({ backend: one.backend, ...describeIdentity(one) })),
    ...(reviewed === undefined ? {} : { reviewed }),
  };
}

import type { Backend, Precondition, Writable } from "../loader/backend.ts";
import { isRegistered } from "../loader/backends/registry.ts";
import { decode, trimmed } from "../loader/decode.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Redacted } from "../redaction/redacted.ts";
import type { AnyConfig } from "../schema/config.ts";
import { formatReference, type Reference } from "../schema/reference.ts";
import type { OpenStores } from "./open-stores.ts";

/** A key's place in one store, with the store open. */
export interface OpenPlace {
  readonly backend: Backend & Partial<Writable>;
  readonly reference: Reference;
  readonly store: string;
  /** Text form. */
  readonly text: string;
}

/**
 * The places of a key in an environment, in the order they are asked.
 *
 * @throws `store/not-writable` where the key has none: it is composed, or deliberately absent
 */
export async function placesOf(key: string, open: OpenStores): Promise<readonly OpenPlace[]> {
  const { context, inventory, plan, session } = open;
  const references = plan.keys.find(({ name }) => name === key)?.reads;
  const composed = inventory.keys[key]?.composedOf !== undefined;
  if (composed || references === null || references === undefined)
    throw new SecretsError("store/not-writable", {
      action: "write",
      facts: { key, environment: plan.environment },
      state: composed ? "it is composed of other keys" : "the declaration has null there",
      hint: composed
        ? `Write the parts of ${key} instead`
        : `Remove the \`null\` for "${plan.environment}" from the \`from\` of ${key}`,
    });
  const places: OpenPlace[] = [];
  for (const id of references) {
    const planned = plan.reads.find((read) => read.id === id);
    const backend = inventory.stores[planned?.store ?? ""]?.backend;
    if (planned === undefined || backend === undefined || !isRegistered(backend)) continue;
    const { id: _, store, ...location } = planned;
    const reference = session.expand(store, { backend, ...location }, context.runtime);
    places.push({
      backend: await session.open(store, context.runtime),
      reference,
      store,
      text: formatReference(reference),
    });
  }
  return places;
}

/** The first of a key's places that can be written. */
export function writablePlace(key: string, environment: string, places: readonly OpenPlace[]): OpenPlace {
  const writable = places.find(({ backend }) => backend.put !== undefined);
  if (writable !== undefined) return writable;
  const reference = places[0]?.text;
  throw new SecretsError("store/not-writable", { action: "write", facts: { key, environment, reference } });
}

/** Writes a value that fits its key's format. */
export async function writeValue(
  config: AnyConfig,
  key: string,
  value: Redacted<Uint8Array>,
  precondition: Precondition,
  place: OpenPlace,
  open: OpenStores,
): Promise<{ readonly version?: string }> {
  const facts = { key, environment: open.plan.environment, reference: place.text };
  try {
    await fits(config, key, value.reveal());
    const { backend, reference } = place;
    if (backend.put === undefined) throw new SecretsError("store/not-writable");
    return await open.deadline.within(backend.put(reference, value, precondition, open.context));
  } catch (error) {
    if (error instanceof SecretsError) throw error.about(facts, "write");
    throw new SecretsError("internal/bug", { action: "write", facts });
  }
}

async function fits(config: AnyConfig, key: string, bytes: Uint8Array): Promise<void> {
  const declared = config.secrets[key]?.["~declared"];
  if (declared?.kind !== "value") return;
  await decode(declared.options.trim === true ? trimmed(bytes) : bytes, declared.schema);
}

import type { Outcome } from "../loader/backend.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Ports } from "../loader/load-options.ts";
import { Redacted } from "../redaction/redacted.ts";
import type { AnyConfig } from "../schema/config.ts";
import type { Generator } from "../schema/generator.ts";
import { generateValue } from "./generate-value.ts";
import { type OpenStores, type StoreOptions, withStores } from "./open-stores.ts";
import { type OpenPlace, placesOf, writablePlace, writeValue } from "./place.ts";

/** What to generate. */
export interface GenerateOptions extends StoreOptions {
  readonly consumer?: string;
  /** Of the consumer's keys, or of all, only these. */
  readonly keys?: readonly string[];
}

/** What became of one key that has a generator. */
export interface Generated {
  readonly key: string;
  /** `generated` where it had no value, `present` where it had one: that one is left alone. */
  readonly status: "generated" | "present";
  /** Text form of where the value is. */
  readonly reference: string;
}

interface Wanted {
  readonly key: string;
  readonly generator: Generator;
  readonly places: readonly OpenPlace[];
}

/**
 * Makes and stores a value for every key that has a generator and no value. Nothing is written before it is known of every
 * key whether it has a value, and where it would be written. May be run again after a crash.
 *
 * @throws every problem at once; what was written before a write failed stays
 */
export function generate(
  config: AnyConfig,
  options: GenerateOptions,
  ports: Ports = {},
): Promise<readonly Generated[]> {
  const { consumer, environment, keys } = options;
  const selection = {
    environment,
    ...(consumer === undefined ? {} : { consumer }),
    ...(keys === undefined ? {} : { keys }),
  };
  return withStores(config, { ...options, selection, action: "generate" }, ports, async (open) => {
    const wanted = await collect(generatorsOf(config, open), environment, ({ key, generator }) =>
      placesOf(key, open).then((places): Wanted => ({ key, generator, places })),
    );
    const found = await collect(wanted, environment, async (one) => {
      const present = await presentAt(one, open);
      return { ...one, present, target: present ?? writablePlace(one.key, environment, one.places) };
    });
    return collect(found, environment, async ({ generator, key, present, target }): Promise<Generated> => {
      if (present !== undefined) return { key, status: "present", reference: present.text };
      const status = await make(config, key, generator, target, open);
      return { key, status, reference: target.text };
    });
  });
}

function generatorsOf(
  config: AnyConfig,
  { plan }: OpenStores,
): { readonly key: string; readonly generator: Generator }[] {
  return plan.keys.flatMap(({ name, reads }) => {
    const declared = config.secrets[name]?.["~declared"];
    const generator = declared?.kind === "value" ? declared.options.generate : undefined;
    return generator === undefined || reads === null ? [] : [{ key: name, generator }];
  });
}

/** Does something for each item, one after the other; every problem is told, all at once. */
async function collect<T extends { readonly key: string }, R>(
  items: readonly T[],
  environment: string,
  task: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const problems: SecretsError[] = [];
  for (const item of items) {
    try {
      results.push(await task(item));
    } catch (error) {
      const known = error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "generate" });
      problems.push(known.about({ key: item.key, environment }));
    }
  }
  if (problems.length > 0) throw SecretsError.all(problems, { action: "generate", facts: { environment } });
  return results;
}

/** The first of a key's places that has a value. */
async function presentAt({ places }: Wanted, open: OpenStores): Promise<OpenPlace | undefined> {
  for (const place of places) if (await isPresent(place, open)) return place;
  return undefined;
}

async function isPresent({ backend, reference, text }: OpenPlace, open: OpenStores): Promise<boolean> {
  const { context, deadline } = open;
  const [described] = (await deadline.within(Promise.resolve(backend.describe?.([reference], context)))) ?? [];
  if (described?.state === "missing") return false;
  if (described?.state === "exists" && described.field !== "unknown") return described.field === "exists";
  if (described?.state === "failed") throw described.error.about({ reference: text });
  const [outcome] = await deadline.within(backend.read([reference], context));
  return isFound(outcome, text);
}

function isFound(outcome: Outcome | undefined, reference: string): boolean {
  if (outcome?.status === "failed") throw outcome.error.about({ reference });
  return outcome?.status === "found";
}

async function make(
  config: AnyConfig,
  key: string,
  generator: Generator,
  place: OpenPlace,
  open: OpenStores,
): Promise<Generated["status"]> {
  const value = Redacted.of(new TextEncoder().encode(generateValue(generator)));
  try {
    await writeValue(config, key, value, { expect: "absent" }, place, open);
    return "generated";
  } catch (error) {
    // Someone else has made it meanwhile: theirs stays.
    if (error instanceof SecretsError && error.code === "store/conflict") return "present";
    throw error;
  }
}

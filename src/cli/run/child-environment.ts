import type { Delivery } from "./delivery.ts";

/** The environment of a process: names and values. */
export type Environment = { readonly [name: string]: string | undefined };

/**
 * The child's environment: ours, less the credentials we logged in with and what has the name of a key without a value, and
 * with what is delivered, which comes last: a key may be called like a credential.
 */
export function childEnvironment(
  inherited: Environment,
  delivery: Delivery,
  paths: ReadonlyMap<string, string>,
  credentials: Iterable<string>,
  chosen: string,
): Environment {
  const environment = new Map(Object.entries(inherited));
  // So that a program which loads by itself means the same environment.
  environment.set("KEYSTEAD_ENV", chosen);
  for (const name of [...credentials, ...delivery.absent]) environment.delete(name);
  for (const [name, value] of [...delivery.variables, ...paths]) environment.set(name, value);
  return Object.fromEntries(environment);
}

import type { Context, Opening } from "../../src/loader/backend.ts";
import { registry } from "../../src/loader/backends/registry.ts";
import { testContext } from "../../src/testing/contract/context.ts";
import type { OpenedStore } from "../../src/testing/contract/fixture.ts";

/** Opens a registered backend as the loader does. */
export async function openRegistered(
  name: string,
  opening: Partial<Opening>,
  parts: Partial<Context> = {},
): Promise<OpenedStore> {
  const load = registry[name];
  if (load === undefined) throw new Error(`${name} is not registered`);
  const module = await load();
  const backend = module.open({ store: `${name}-1`, settings: {}, identities: [], declared: {}, ...opening });
  return { backend, context: testContext(parts) };
}

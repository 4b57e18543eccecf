import type { Backend, Context, Opening, Writable } from "../../src/loader/backend.ts";
import { registry } from "../../src/loader/backends/registry.ts";
import { testContext } from "../../src/testing/contract/context.ts";
import type { OpenedStore } from "../../src/testing/contract/fixture.ts";

/** Opens a registered backend as the loader does. */
export async function openRegistered(
  name: string,
  opening: Partial<Opening>,
  parts: Partial<Context> = {},
): Promise<OpenedStore & { readonly backend: Backend & Partial<Writable> }> {
  const module = await registry[name]!();
  const backend = module.open({ store: `${name}-1`, settings: {}, identities: [], declared: {}, ...opening });
  return { backend, context: testContext(parts) };
}

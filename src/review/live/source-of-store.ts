import { identity } from "../../schema/identity.ts";
import type { Store } from "../../schema/inventory.ts";
import { makeSource, type ReferenceRules, type Source } from "../../schema/source.ts";
import { aws } from "../../schema/sources/aws.ts";
import { azure } from "../../schema/sources/azure.ts";
import { gcp } from "../../schema/sources/gcp.ts";
import { kubernetes } from "../../schema/sources/kubernetes.ts";
import { vault } from "../../schema/sources/vault.ts";

/** What references of the stores on a network may say. What is on the machine itself says nothing of another machine. */
const RULES: ReadonlyMap<string, ReferenceRules> = new Map(
  [vault({ mount: "any" }), aws({}), azure({ vault: "any" }), gcp({ project: "any" }), kubernetes()].map((source) => [
    source.backend,
    source["~rules"],
  ]),
);

/**
 * A source for a store that an Inventory describes, without the code that declared it; `undefined` where it is on no network or
 * is code itself. Its own naming is gone: the Inventory has every reference.
 */
export function sourceOfStore({ backend, settings, identities }: Store): Source | undefined {
  const rules = RULES.get(backend);
  if (rules === undefined) return undefined;
  return makeSource({
    backend,
    settings,
    identity: identities.map((one) => identity(backend, one.method, one.settings)),
    rules,
    refer: (key) => ({ path: key }),
  });
}

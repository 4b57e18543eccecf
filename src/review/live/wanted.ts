import { issuesError } from "../../loader/prepare.ts";
import type { Inventory } from "../../schema/inventory.ts";
import { type PlannedRead, plan } from "../../schema/plan.ts";

/** A key in an environment that a place may give the value of. */
export interface Use {
  readonly key: string;
  readonly environment: string;
}

/** A place, and what it is for. */
export interface Wanted {
  readonly read: PlannedRead;
  readonly uses: Use[];
}

/** Every place of the environments, once. @throws `config/unknown-environment` */
export function wantedIn(head: Inventory, environments: readonly string[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const environment of environments) {
    const planned = plan(head, { environment });
    if ("issues" in planned) throw issuesError(planned.issues, "look up secrets");
    const reads = new Map(planned.plan.reads.map((read) => [read.id, read]));
    for (const { name: key, reads: ids } of planned.plan.keys)
      for (const read of (ids ?? []).flatMap((id) => reads.get(id) ?? [])) {
        const one = wanted.get(read.id) ?? { read, uses: [] };
        one.uses.push({ key, environment });
        wanted.set(read.id, one);
      }
  }
  return [...wanted.values()];
}

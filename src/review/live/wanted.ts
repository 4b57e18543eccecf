import { issuesError } from "../../loader/prepare.ts";
import type { Inventory } from "../../schema/inventory.ts";
import { Places } from "../../schema/place.ts";
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
  const wanted = new Places<Wanted>();
  for (const environment of environments) {
    const planned = plan(head, { environment });
    if ("issues" in planned) throw issuesError(planned.issues, "look up secrets");
    const reads = new Map(planned.plan.reads.map((read) => [read.id, read]));
    for (const { name: key, reads: ids } of planned.plan.keys)
      for (const read of (ids ?? []).flatMap((id) => reads.get(id) ?? [])) {
        const known = wanted.at(read);
        if (known !== undefined) known.uses.push({ key, environment });
        // Its id names it within the plan of one environment.
        else wanted.add(read, { read: { ...read, id: String(wanted.all.length) }, uses: [{ key, environment }] });
      }
  }
  return wanted.all;
}

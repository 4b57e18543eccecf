import type { Inventory } from "../../schema/inventory.ts";
import type { LookedUp } from "./look-up.ts";
import type { Use } from "./wanted.ts";

/** Keys that need a value where none of their places has one. A place that was not looked up may have it. */
export function valueless({ keys }: Inventory, places: readonly LookedUp[]): readonly Use[] {
  const uses = places.flatMap(({ state, uses: of }) => of.map((use) => ({ ...use, missing: state === "missing" })));
  const grouped = Map.groupBy(uses, ({ key, environment }) => JSON.stringify([key, environment]));
  return [...grouped.values()].flatMap((all): readonly Use[] => {
    const [use] = all;
    if (use === undefined || !all.every(({ missing }) => missing)) return [];
    const { key, environment } = use;
    const declared = keys[key];
    return declared?.optional === true || declared?.default !== undefined ? [] : [{ key, environment }];
  });
}

import inventorySchema from "../../../schemas/inventory-1.json" with { type: "json" };
import type { Inventory } from "../../schema/inventory.ts";
import { fits } from "./json-schema.ts";

/** What came out of the sandbox, where it is an Inventory: of the right shape, and naming only stores that it has. */
export function checkedInventory(document: unknown): Inventory | undefined {
  if (!fits(document, inventorySchema)) return undefined;
  const inventory = document as Inventory;
  const known = (store: string): boolean => Object.hasOwn(inventory.stores, store);
  const environments = Object.keys(inventory.environments);
  const isSound =
    Object.values(inventory.environments).every((stores) => stores.every(known)) &&
    Object.values(inventory.keys).every(({ references }) =>
      Object.entries(references).every(
        ([environment, places]) =>
          environments.includes(environment) && (places ?? []).every(({ store }) => known(store)),
      ),
    );
  return isSound ? inventory : undefined;
}

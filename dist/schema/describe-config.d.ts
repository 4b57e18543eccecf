import { type AnyConfig } from "./config.ts";
import type { Inventory } from "./inventory.ts";
import { type Stores } from "./stores.ts";
/** Describes a declaration without any value. */
export declare function inventory(config: AnyConfig): Inventory;
/** What a declaration says, by stores that are named already. */
export declare function describeConfig(config: AnyConfig, stores: Stores): Inventory;

import type { AnyConfig } from "./config.ts";
import { type Source } from "./source.ts";
/** The stores of a declaration: equal sources are one store. */
export interface Stores {
    readonly byId: ReadonlyMap<string, Source>;
    idOf(source: Source): string;
}
/**
 * Names each store by what it is (`vault(address=$VAULT_ADDR,mount=neural)`), not by its place in the file, so that adding one
 * renames none. Two stores that differ only in their identities are told apart by them.
 */
export declare function storesOf(config: AnyConfig): Stores;

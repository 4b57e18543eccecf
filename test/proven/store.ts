import type { Permissions } from "./permissions.ts";

export type Variables = { readonly [name: string]: string | undefined };

/** How a process becomes someone at a store. */
export interface Given {
  /** None where the source declares none. */
  readonly identity?: { readonly method: string; readonly options?: object };
  /** Settings of the source besides those of the store. */
  readonly settings?: object;
  readonly variables?: Variables;
  /** What Deno needs for it besides what the store needs. */
  readonly permissions?: Permissions;
}

/** One way to log in, by what the store's start prepared for it. */
export interface Way<Store> {
  /** As a declaration writes it, and what makes it available. */
  readonly identity: string;
  readonly by: (store: Store) => Given | Promise<Given>;
}

/** A started store with the values of the example in it, and one secret, the canary, that the ways read. */
export interface ProvenStore {
  /** What a process needs to reach it. */
  readonly variables?: Variables;
  readonly permissions: Permissions;
  /** The authority of its certificate, where that is none of the runtime's own. */
  readonly caFile?: string;
  /** Of the source that has the canary, and where that is. */
  readonly settings: object;
  readonly place: readonly [path: string, parts?: object];
  /** What the example's environment of this store needs, where there is one. */
  readonly example?: Given;
  stop(): Promise<void>;
}

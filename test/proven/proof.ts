/** The runtimes a proof is about. The order is the order of the table's columns. */
export const runtimeNames = ["Node 22.19", "Node 24", "Node 26", "Deno", "Bun"] as const;
export type RuntimeName = (typeof runtimeNames)[number];

/** That an environment of `examples/five-stores` was loaded, typed, and the process ended at once. */
export interface StoreProof {
  readonly of: "store";
  readonly backend: string;
  readonly runtime: RuntimeName;
  readonly server: string;
}

/** That a value was loaded by one way to log in, and the process ended at once. */
export interface IdentityProof {
  readonly of: "identity";
  readonly backend: string;
  /** As a declaration writes it, and what makes it available. */
  readonly identity: string;
  readonly runtime: RuntimeName;
  readonly server: string;
}

export type Proof = StoreProof | IdentityProof;

declare module "vitest" {
  interface TaskMeta {
    /** What the test proved, set after its last assertion. */
    proven?: Proof;
  }
}

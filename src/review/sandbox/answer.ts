import type { RefusedImport } from "./request.ts";

/** How an evaluation ended, as the child says it. The parent believes none of it before it has been checked. */
export type SandboxAnswer =
  /** `document` is what `describe` made: an {@link import("./inside/describe.ts").Described}. `packages` were loaded as stubs. */
  | { readonly end: "described"; readonly document: unknown; readonly packages?: readonly string[] }
  | { readonly end: "impure"; readonly name?: string }
  /** `life`: what evaluated it has died of it. */
  | { readonly end: "limit"; readonly limit: "time" | "memory" | "depth" | "size" | "life" }
  | { readonly end: "refused"; readonly why: RefusedImport; readonly specifier: string }
  | { readonly end: "not-a-config" }
  | Faulty;

/** It does not come to an end of its own: its text is at fault, or what it does. */
export interface Faulty {
  readonly end: "syntax" | "types" | "thrown" | "opaque";
  /** The file's name in the request. */
  readonly file?: string;
  readonly line?: number;
  /** A name that it uses and the sandbox does not have. */
  readonly unknown?: string;
  /** Of `opaque`: the package of which it uses more than formats. */
  readonly package?: string;
}

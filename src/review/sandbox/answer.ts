import type { RefusedImport } from "./request.ts";

/** How an evaluation ended, as the child says it. The parent believes none of it before it has been checked. */
export type SandboxAnswer =
  /** `document` is what `describe` made: an {@link import("./inside/describe.ts").Described}. `packages` were loaded as stubs. */
  | { readonly end: "described"; readonly document: unknown; readonly packages?: readonly string[] }
  | { readonly end: "impure"; readonly name?: string }
  /** `life`: what evaluated it has died of it. */
  | { readonly end: "limit"; readonly limit: "time" | "memory" | "depth" | "size" | "life" }
  | { readonly end: "refused"; readonly why: RefusedImport; readonly specifier: string }
  /** What a package exports was used for more than a format. */
  | { readonly end: "opaque"; readonly package: string; readonly line?: number }
  | { readonly end: "types" }
  | { readonly end: "not-a-config" }
  | { readonly end: "thrown"; readonly line?: number };

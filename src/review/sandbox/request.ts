/** A file of a declaration, as it stands in a commit. */
export interface SandboxModule {
  /** With its types. */
  readonly source: string;
  /** Where each of its imports leads: the name of another file, or one of {@link TARGETS}. */
  readonly imports: { readonly [specifier: string]: string };
}

/** What a child is given to evaluate, as one JSON document on its standard input. */
export interface SandboxRequest {
  /** What its answer must begin with. The declaration cannot know it. */
  readonly nonce: string;
  /** The declaration's own file, a name in `modules`. */
  readonly entry: string;
  readonly modules: { readonly [name: string]: SandboxModule };
}

/** Where imports lead that are no file of the repository. */
export const TARGETS = {
  keystead: "own:keystead",
  valibot: "own:valibot",
  /** Followed by a package's name: everything in it is opaque. */
  stub: "stub:",
  /** Followed by a {@link RefusedImport}. */
  refused: "refused:",
} as const;

/** Why an import is not followed. */
export type RefusedImport =
  | "builtin"
  | "alias"
  | "address"
  | "remote"
  | "missing"
  | "symlink"
  | "outside"
  | "submodule"
  | "size";
export const REFUSED_IMPORTS: readonly RefusedImport[] = [
  "builtin",
  "alias",
  "address",
  "remote",
  "missing",
  "symlink",
  "outside",
  "submodule",
  "size",
];

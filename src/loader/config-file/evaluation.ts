import type { ImportMap } from "./import-map.ts";
import type { Import } from "./imports.ts";

/** A module's exports by name. */
export type Namespace = Readonly<Record<string, unknown>>;

/** What a way of evaluating a declaration is given. */
export interface Evaluation {
  /** The real file. */
  readonly file: string;
  readonly own: { readonly keystead: Namespace; readonly testing: Namespace };
  readonly map: ImportMap;
  readonly imports: readonly Import[];
}

/** Evaluates a declaration's file and gives its default export. */
export type Evaluate = (evaluation: Evaluation) => Promise<unknown>;

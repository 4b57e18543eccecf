import type { ErrorCode } from "../../loader/errors/catalogue.ts";
import type { Change } from "./change.ts";

/** What is different between the declarations of two commits, without any value. */
export interface Diff {
  readonly schema: "keystead.diff/1";
  readonly base: Side;
  readonly head: Side;
  /** Why a declaration says nothing, or not what it would say elsewhere. With one, nothing is compared. */
  readonly problems: readonly Problem[];
  /** The gravest first. */
  readonly changes: readonly LocatedChange[];
  /** Packages that the head's declaration imports and that were not looked into; absent where there are none. */
  readonly packages?: readonly string[];
}

/** One of the two commits. */
export interface Side {
  /** Its id. */
  readonly commit: string;
  /** The declaration's path in it; absent where it has none. */
  readonly path?: string;
}

/** A declaration that cannot be compared. */
export interface Problem {
  readonly side: "base" | "head";
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly key?: string;
  /** In that side's declaration, where it is known. */
  readonly line?: number;
}

/** A change, and where in the head's declaration. */
export interface LocatedChange extends Change {
  readonly line?: number;
}

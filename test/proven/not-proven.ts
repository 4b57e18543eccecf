/** A way to log in that no test proves, on one runtime or on all. */
export interface Gap {
  readonly backend: string;
  readonly identity: string;
  readonly why: string;
}

/** What a reader of the table must not take for proven. */
export const gaps: readonly Gap[] = [];

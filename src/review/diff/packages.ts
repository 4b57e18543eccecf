import { type Change, change } from "./change.ts";

/** The packages that a declaration imports now, and did not before: what it says there, nobody here can tell. */
export function packageChanges(before: readonly string[], after: readonly string[]): readonly Change[] {
  return after.filter((name) => !before.includes(name)).map((name) => change("new-package", { after: [name] }));
}

import { expect, test } from "vitest";
import { disagreements, notesOf } from "../../scripts/release/version.ts";

const CHANGES = "# Changes\n\n## Unreleased\n\n- Later\n\n## 1.2.3 - 2027-01-01\n\n- New\n\n## 1.2.2\n\n- Old\n";
const agreed = { npm: "1.2.3", jsr: "1.2.3", changes: CHANGES };

test("the notes of a version are its section", () => {
  expect(notesOf(CHANGES, "1.2.3")).toBe("- New");
  expect(notesOf(CHANGES, "1.2.2")).toBe("- Old");
  expect(notesOf(CHANGES, "1.2")).toBeUndefined();
});

test("a release goes on where all agree", () => {
  expect(disagreements("v1.2.3", agreed)).toEqual([]);
});

test.each([
  ["v1.2.3", { ...agreed, npm: "1.2.4" }, "package.json says 1.2.4, not 1.2.3"],
  ["v1.2.3", { ...agreed, jsr: "1.2.2" }, "deno.json says 1.2.2, not 1.2.3"],
  ["v1.2.3", { ...agreed, changes: "# Changes\n" }, 'CHANGELOG.md says nothing under "## 1.2.3"'],
  ["v1.2.3", { ...agreed, changes: "## 1.2.3\n\n## 1.2.2\n\n- Old\n" }, 'CHANGELOG.md says nothing under "## 1.2.3"'],
  ["1.2.3", agreed, 'the tag "1.2.3" is not like v1.2.3'],
  ["v1.2.3-rc.1", agreed, 'the tag "v1.2.3-rc.1" is not like v1.2.3'],
])("%s of %j", (tag, versions, wrong) => {
  expect(disagreements(tag, versions)).toEqual([wrong]);
});

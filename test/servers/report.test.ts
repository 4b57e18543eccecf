import { expect, test } from "vitest";
import { describeNotRun } from "./report.ts";

test("nothing is said when nothing was left out", () => {
  expect(describeNotRun([])).toEqual([]);
});

test("what was not run is counted, by what it wants and how that is had", () => {
  const openbao = { want: "openbao", get: "npm run servers openbao" };
  expect(
    describeNotRun([
      { ...openbao, file: "test/a.test.ts" },
      { ...openbao, file: "test/a.test.ts" },
      { want: "age", get: "npm run servers age", file: "test/b.test.ts" },
    ]),
  ).toEqual([
    "not run: 3 suites",
    "  for want of openbao (npm run servers openbao): 2 suites in test/a.test.ts",
    "  for want of age (npm run servers age): 1 suite in test/b.test.ts",
  ]);
});

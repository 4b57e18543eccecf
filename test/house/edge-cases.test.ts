import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../package/packed.ts";

const TESTS = join(repository, "test");

/** The cases of the backends and of loading: each has a test that names its number. */
const NUMBERS = Array.from({ length: 16 }, (_, index) => 20 + index);

/** `edge case 24`, `edge cases 5 and 45`, `edge cases 14, 16 and 19`, in the titles of tests. */
function named(text: string): readonly number[] {
  return [...text.matchAll(/edge cases? (\d+(?:(?:, | and )\d+)*)/g)].flatMap(([, list = ""]) =>
    list.split(/, | and /).map(Number),
  );
}

const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".test.ts") && !path.endsWith("edge-cases.test.ts"),
);

test("every edge case of the backends and of loading is named by a test", () => {
  const found = new Set(files.flatMap((path) => named(readFileSync(join(TESTS, path), "utf8"))));
  expect(NUMBERS.filter((number) => !found.has(number))).toEqual([]);
});

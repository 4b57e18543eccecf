import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestModule, TestProject } from "vitest/node";
import { repository } from "../package/packed.ts";
import { pageWith, provenTables } from "./page.ts";

const PAGE = join(repository, "docs/proven.md");
const FOLDER = "test/proven";

/** The modules of the proofs, where all of them ran and every test of theirs passed; nothing proves less. */
function wholeRun(project: TestProject): readonly TestModule[] | undefined {
  const files = readdirSync(join(repository, FOLDER))
    .filter((name) => name.endsWith(".test.ts"))
    .toSorted();
  const modules = project.vitest.state.getTestModules();
  const ran = files.map((file) => modules.find(({ relativeModuleId }) => relativeModuleId === `${FOLDER}/${file}`));
  const whole = ran.filter((module) => module !== undefined);
  const passed = whole.every((module) => {
    const results = [...module.children.allTests()].map((test) => test.result().state);
    return results.length > 0 && results.every((state) => state === "passed");
  });
  return whole.length === files.length && passed ? whole : undefined;
}

/**
 * After a run in which everything was proven, compares the page with what was, or writes it with `KEYSTEAD_PROVEN=write`.
 * A run of a part, or without a server, says nothing of the page.
 */
export function recordProofs(project: TestProject): void {
  const modules = wholeRun(project);
  const write = process.env["KEYSTEAD_PROVEN"] === "write";
  if (modules === undefined) {
    if (write)
      fail(
        "docs/proven.md is not written: it takes all tests of test/proven, with every server there (npm run servers)",
      );
    return;
  }
  const proofs = modules.flatMap((module) =>
    [...module.children.allTests()].flatMap((test) => test.meta().proven ?? []),
  );
  const page = readFileSync(PAGE, "utf8");
  const proven = pageWith(page, provenTables(proofs));
  if (proven === page) return;
  if (write) writeFileSync(PAGE, proven);
  else fail("docs/proven.md does not say what the tests proved: npm run docs:proven");
}

function fail(why: string): void {
  console.log(why);
  process.exitCode = 1;
}

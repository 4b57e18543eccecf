import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished, TestRunner } from "vitest";

/** An empty folder, removed after the test, or after the suite when it is asked for in the body of a `describe`. */
export function temporaryFolder(): string {
  // The real path, since a temp folder behind a symlink would otherwise never equal what a program reports.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "keystead-test-")));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (TestRunner.getCurrentTest() === undefined) afterAll(remove);
  else onTestFinished(remove);
  return folder;
}

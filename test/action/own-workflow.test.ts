import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../package/packed.ts";
import { suiteFor } from "../servers/suite.ts";
import { runOwnJob } from "./act.ts";

const DECLARATION = "examples/action/secrets.config.ts";
const declaration = readFileSync(join(repository, DECLARATION), "utf8");

suiteFor("act", ({ act }) => {
  const run = (text: string) => runOwnJob(act, { workflow: "ci.yml", job: "action", files: { [DECLARATION]: text } });

  test("the repository's own workflow loads its example by the action itself", { timeout: 120_000 }, async () => {
    const { code, log } = await run(declaration);
    expect({ code, log: code === 0 ? "" : log }).toEqual({ code: 0, log: "" });
    expect(log).toMatch(/Success - Main The variables hold what the store has/);
  });

  test("and fails where the variables hold something else", { timeout: 120_000 }, async () => {
    const { code, log } = await run(declaration.replace("https://ci:", "https://cd:"));
    expect(code).toBe(1);
    expect(log).toMatch(/Failure - Main The variables hold what the store has/);
  });
});

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
  const check = (change: (text: string) => string) =>
    runOwnJob(act, {
      workflow: "ci.yml",
      job: "secrets-check",
      files: { [DECLARATION]: change(declaration) },
      before: { [DECLARATION]: declaration },
      event: {
        name: "pull_request",
        payload: (head, base) => ({
          repository: { default_branch: "main" },
          pull_request: {
            head: { sha: head, repo: { full_name: "fork/r" } },
            base: { sha: base, repo: { full_name: "o/r" } },
          },
        }),
      },
    });

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

  const CHECKED = "What the pull request of a fork does to the secrets";
  test(`${CHECKED} is told, and a reference that leads elsewhere fails the job`, { timeout: 120_000 }, async () => {
    const { code, log, raw } = await check((text) => text.replace("STORE_", "OTHER_"));
    expect(code).toBe(1);
    expect(raw).toMatch(/^::error file=examples\/action\/secrets\.config\.ts,line=\d+::retargeted: API_TOKEN in ci/m);
    expect(raw).toMatch(/^::error::Secrets: 1 change, 1 failing\. The job's summary lists them\.$/m);
    expect(log).toMatch(/Failure - Main \.\//);
  });

  test(`${CHECKED} passes where it is nothing`, { timeout: 120_000 }, async () => {
    const { code, log, raw } = await check((text) => `${text}// the same\n`);
    expect({ code, log: code === 0 ? "" : log }).toEqual({ code: 0, log: "" });
    expect(raw).not.toMatch(/^::(?:error|warning|notice)/m);
    expect(log).toMatch(/Success - Main \.\//);
  });
});

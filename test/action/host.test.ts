import { expect, test } from "vitest";
import { workflowEvent } from "../../src/action/events/workflow-event.ts";
import { hostOf } from "../../src/action/host.ts";
import { parseAsRunner } from "./command-file-parsers.ts";
import { declaring } from "./declaring.ts";
import { startStep } from "./step.ts";

test.each([
  [{}, undefined],
  [{ GITHUB_ACTIONS: "1" }, undefined],
  [{ GITHUB_ACTIONS: "true" }, { name: "github", windows: false }],
  [
    { GITHUB_ACTIONS: "true", RUNNER_OS: "Windows" },
    { name: "github", windows: true },
  ],
  [
    { GITHUB_ACTIONS: "true", ACT: "true" },
    { name: "act", windows: false },
  ],
  [
    { GITHUB_ACTIONS: "true", GITEA_ACTIONS: "true" },
    { name: "gitea", windows: false },
  ],
  [
    { GITHUB_ACTIONS: "true", GITEA_ACTIONS: "" },
    { name: "github", windows: false },
  ],
] as const)("%j is run by %j", (environment, host) => {
  expect(hostOf(environment)).toEqual(host);
});

/** What Gitea's runner sets of itself. */
const GITEA = { GITEA_ACTIONS: "true", GITEA_ACTIONS_RUNNER_VERSION: "v0.2.13" };

test("on Gitea values become variables and masks are GitHub's, while outputs are refused", {
  timeout: 120_000,
}, async () => {
  const value = "first::add-mask::second";
  const load = async (exported: string) => {
    const inputs = { environment: "production", keys: "DB_PASSWORD", export: exported };
    const config = declaring("env()", "DB_PASSWORD: secret()");
    return (await startStep({ config, inputs, env: { ...GITEA, DB_PASSWORD: value } })).ended;
  };
  const { code, env, printed } = await load("env");
  expect([code, parseAsRunner(env, false)]).toEqual([0, [["DB_PASSWORD", value]]]);
  expect(printed).toContain(`::add-mask::${value}\n`);
  const refused = await load("outputs");
  expect([refused.code, refused.output]).toEqual([1, ""]);
  expect(refused.printed).toContain("value/undeliverable");
});

test("what started a workflow of Gitea is read from the same places", () => {
  expect(() => workflowEvent({ ...GITEA, GITHUB_EVENT_NAME: "push" })).toThrow(
    expect.objectContaining({ code: "action/event-refused" }),
  );
});

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { repository } from "../package/packed.ts";
import { execute } from "../servers/command.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { workflowExamples } from "./workflow-examples.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [input: string]: unknown };
}
interface Job {
  readonly permissions?: { readonly [scope: string]: string };
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly "timeout-minutes"?: number;
}
interface Workflow {
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: { readonly [name: string]: Job };
}

const folder = join(repository, ".github/workflows");
const text = (name: string): string => readFileSync(join(folder, name), "utf8");
const workflow = (name: string): Workflow => load(text(name)) as Workflow;
const runs = ({ steps = [] }: Job): readonly string[] => steps.flatMap(({ run }) => run ?? []);
/** What a page has in place of the commit of a release. */
const PLACEHOLDER = "keystead/keystead@COMMIT";

/** A repository with the action and the workflows that the pages show. */
function shown(action: string): string {
  const project = temporaryFolder();
  const workflows = join(project, ".github/workflows");
  mkdirSync(workflows, { recursive: true });
  mkdirSync(join(project, ".git"));
  for (const name of ["action.yml", "dist"]) cpSync(join(repository, name), join(project, name), { recursive: true });
  for (const example of workflowExamples())
    writeFileSync(join(workflows, example.name), example.text.replaceAll(PLACEHOLDER, action));
  return project;
}

test("the pages show workflows", () => {
  expect(workflowExamples().map(({ name }) => name)).toEqual(
    expect.arrayContaining(["README.md-1.yml", "docs-action.md-1.yml"]),
  );
});

suiteFor("actionlint", ({ actionlint }) => {
  // What is not on every machine would make the answer depend on the machine.
  const judge = (cwd: string) => execute(actionlint, ["-no-color", "-shellcheck=", "-pyflakes="], { cwd });

  test("actionlint reports nothing on our workflows", async () => {
    expect(await judge(repository)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("nor on those that the pages show, with the inputs that action.yml has", async () => {
    expect(await judge(shown("./"))).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

suiteFor("zizmor", ({ zizmor }) => {
  const judge = async (...inputs: readonly string[]) => {
    const args = ["--offline", "--no-config", "--persona", "pedantic", "--strict-collection", "--format", "json-v1"];
    const { code, stdout } = await execute(zizmor, [...args, ...inputs]);
    const findings = JSON.parse(stdout) as readonly { readonly ident: string; readonly desc: string }[];
    return { code, findings: findings.map(({ ident, desc }) => `${ident}: ${desc}`) };
  };

  test("zizmor reports nothing on our workflows and the action", async () => {
    expect(await judge(folder, join(repository, "action.yml"))).toEqual({ code: 0, findings: [] });
  });

  test("nor on those that the pages show", async () => {
    expect(await judge(join(shown(`keystead/keystead@${"0".repeat(40)}`), ".github"))).toEqual({
      code: 0,
      findings: [],
    });
  });
});

describe.each(readdirSync(folder))("%s", (name) => {
  const { permissions, concurrency, jobs } = workflow(name);

  test("gives nothing by default, and nothing for longer than it takes", () => {
    expect(permissions).toEqual({});
    expect(concurrency).toBeDefined();
    const endless = Object.entries(jobs).filter(([, job]) => job.uses === undefined && !job["timeout-minutes"]);
    expect(endless.map(([job]) => job)).toEqual([]);
    expect(Object.entries(jobs).filter(([, job]) => job.permissions === undefined)).toEqual([]);
  });

  test("names other actions by a commit, with its version beside, and keeps no credentials", () => {
    const used = [...text(name).matchAll(/uses: (?!\.\/)(.*)$/gm)].map(([, action]) => action);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ""))).toEqual([]);
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});

test("ci.yml runs every npm command that .ci/run does", () => {
  const commands = (all: string): readonly string[] => [...new Set(all.match(/\bnpm (?:ci|test|run [\w:-]+)/g))];
  const wanted = commands(readFileSync(join(repository, ".ci/run"), "utf8"));
  const ran = Object.values(workflow("ci.yml").jobs).flatMap(runs);
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((command) => !ran.includes(command))).toEqual([]);
});

describe("a release", () => {
  const { jobs } = workflow("release.yml");
  const needs = (name: string): readonly string[] => [jobs[name]?.needs ?? []].flat();

  test("is packed once after everything else, published, and released last", () => {
    expect(Object.keys(jobs)).toEqual(["ci", "pack", "npm", "jsr", "release"]);
    expect(["pack", "npm", "jsr", "release"].map(needs)).toEqual([["ci"], ["pack"], ["pack"], ["npm", "jsr"]]);
    expect(runs(jobs["pack"] ?? {})).toEqual([
      "npm ci",
      "npm run check:dist",
      "npm run check:jsr",
      'node scripts/release.ts "$GITHUB_REF_NAME" release',
    ]);
    const [draft, publish] = runs(jobs["release"] ?? {});
    expect(draft).toMatch(/^gh release create .* --draft --verify-tag /);
    expect(publish).toBe('gh release edit "$GITHUB_REF_NAME" --draft=false');
  });

  test("has an identity only where it publishes, behind an environment, and no token", () => {
    const may = Object.entries(jobs).map(([name, job]) => [name, job.permissions, job.environment]);
    expect(may).toEqual([
      ["ci", { contents: "read" }, undefined],
      ["pack", { contents: "read" }, undefined],
      ["npm", { "id-token": "write" }, "npm"],
      ["jsr", { contents: "read", "id-token": "write" }, "jsr"],
      ["release", { contents: "write", "id-token": "write", attestations: "write" }, "release"],
    ]);
    expect(text("release.yml")).not.toContain("secrets.");
  });

  test("runs no package's script where an identity is to be had", () => {
    const trusted = Object.values(jobs).filter((job) => job.permissions?.["id-token"] === "write");
    const npm = trusted.flatMap(runs).filter((run) => /^npm (?:ci|publish)/.test(run));
    expect(npm.length).toBe(2);
    expect(npm.filter((run) => !run.includes("--ignore-scripts"))).toEqual([]);
  });
});

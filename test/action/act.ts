import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder, repository } from "../package/packed.ts";
import { GitRepository } from "../review/diff/git-repository.ts";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

/** How a workflow ended. */
export interface Ran {
  readonly code: number;
  /** What act shows, with its own masks. */
  readonly log: string;
  /** What the node programs of its steps printed, before anyone masked it. */
  readonly raw: string;
}

type Payload = Readonly<Record<string, unknown>>;

/** A run of act, in a repository of its own. */
interface Run {
  readonly files?: Readonly<Record<string, string>>;
  /** What some of them were in the commit before. Without it, there is one commit. */
  readonly before?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What it says may depend on the commit that is checked out, and on the first one. */
  readonly event?: { readonly name: string; readonly payload: Payload | ((commit: string, first: string) => Payload) };
}

/** A repository with a workflow, which act runs. */
export interface WorkflowRun extends Run {
  /** What stands under `steps:`. `uses: keystead/keystead@v1` is the action as it is built. */
  readonly steps: string;
}

/** A job of a workflow of ours, run in a repository that holds the action as it is built: `uses: ./`. */
export interface OwnJobRun extends Run {
  /** The name of a file in `.github/workflows`. */
  readonly workflow: string;
  readonly job: string;
}

/** The action as a workflow gets it: built from the sources at hand. */
async function actionFolder(): Promise<string> {
  const folder = temporaryFolder();
  const built = await packageFolder();
  for (const name of ["dist", "package.json"]) cpSync(join(built, name), join(folder, name), { recursive: true });
  cpSync(join(repository, "action.yml"), join(folder, "action.yml"));
  return folder;
}

/** Node as the runner starts it, with everything that it prints kept. */
function recordingNode(folder: string, raw: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const self = join(bin, "node");
  // act asks Node where it is, and starts actions from there.
  const asked = `case "$*" in *process.execPath*) printf %s "${self}"; exit;; esac`;
  writeFileSync(self, `#!/bin/bash\n${asked}\nset -o pipefail\n"${process.execPath}" "$@" 2>&1 | tee -a "${raw}"\n`);
  chmodSync(self, 0o755);
  return bin;
}

/** Runs a workflow of one job. */
export async function runWorkflow(act: string, { steps, files = {}, ...run }: WorkflowRun): Promise<Ran> {
  const workflow = `on: [push, pull_request, pull_request_target, workflow_run]\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps.replace(/^(?=.)/gm, "      ")}`;
  const path = ".github/workflows/test.yml";
  const args = ["-W", path, "--local-repository", `keystead/keystead@v1=${await actionFolder()}`];
  return runAct(act, temporaryFolder(), args, { ...run, files: { ...files, [path]: workflow } });
}

/** Runs a job of one of our own workflows, as it is. */
export async function runOwnJob(act: string, { workflow, job, files = {}, ...run }: OwnJobRun): Promise<Ran> {
  const path = `.github/workflows/${workflow}`;
  const text = readFileSync(join(repository, path), "utf8");
  return runAct(act, await actionFolder(), ["-W", path, "-j", job], { ...run, files: { ...files, [path]: text } });
}

async function runAct(
  act: string,
  folder: string,
  what: readonly string[],
  { files = {}, before = files, env = {}, event }: Run,
): Promise<Ran> {
  const outside = temporaryFolder();
  const raw = join(outside, "raw.log");
  writeFileSync(raw, "");
  const repository = new GitRepository(folder);
  const first = repository.commit({ ...files, ...before });
  const commit = before === files ? first : repository.commit(files);
  repository.git("remote", "add", "origin", "https://github.com/o/r.git");
  const payload = join(outside, "event.json");
  const { payload: told = { repository: { default_branch: "main" } } } = event ?? {};
  writeFileSync(payload, JSON.stringify(typeof told === "function" ? told(commit, first) : told));
  const args = [
    ["-P", "ubuntu-latest=-self-hosted", "-e", payload, "--no-cache-server", "--action-offline-mode"],
    what,
    Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    [event?.name ?? "push"],
  ].flat();
  const bin = recordingNode(outside, raw);
  const { code, stdout, stderr } = await execute(act, args, {
    cwd: folder,
    env: { PATH: `${bin}:${process.env["PATH"] ?? ""}`, HOME: outside, XDG_CACHE_HOME: join(outside, "cache") },
    deadlineMs: 60_000,
  });
  return { code, log: stdout + stderr, raw: existsSync(raw) ? readFileSync(raw, "utf8") : "" };
}

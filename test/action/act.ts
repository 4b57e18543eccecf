import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageFolder, repository } from "../package/packed.ts";
import { execute, succeed } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

/** How a workflow ended. */
export interface Ran {
  readonly code: number;
  /** What act shows, with its own masks. */
  readonly log: string;
  /** What the node programs of its steps printed, before anyone masked it. */
  readonly raw: string;
}

/** A repository with a workflow, which act runs. */
export interface WorkflowRun {
  /** What stands under `steps:`. `uses: keystead/keystead@v1` is the action as it is built. */
  readonly steps: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What it says may depend on the commit that is checked out. */
  readonly event?: { readonly name: string; readonly payload: object | ((commit: string) => object) };
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
export async function runWorkflow(act: string, { steps, files = {}, env = {}, event }: WorkflowRun): Promise<Ran> {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  const raw = join(outside, "raw.log");
  writeFileSync(raw, "");
  const workflow = `on: [push, pull_request, pull_request_target, workflow_run]\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps.replace(/^(?=.)/gm, "      ")}`;
  for (const [path, text] of Object.entries({ ...files, ".github/workflows/test.yml": workflow })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...args: readonly string[]): Promise<string> => succeed("git", args, { cwd: folder });
  await git("init", "-q", "-b", "main");
  await git("add", "-A");
  await git("-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "all");
  await git("remote", "add", "origin", "https://github.com/o/r.git");
  const payload = join(outside, "event.json");
  const { payload: told = { repository: { default_branch: "main" } } } = event ?? {};
  const commit = (await git("rev-parse", "HEAD")).trim();
  writeFileSync(payload, JSON.stringify(typeof told === "function" ? (told as (sha: string) => object)(commit) : told));
  const args = [
    ["-P", "ubuntu-latest=-self-hosted", "-W", ".github/workflows/test.yml", "-e", payload],
    [
      "--no-cache-server",
      "--action-offline-mode",
      "--local-repository",
      `keystead/keystead@v1=${await actionFolder()}`,
    ],
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

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../package/packed.ts";
import { GitRepository } from "../review/diff/git-repository.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

/** A step of the built action, started as a runner starts it. */
export interface Step {
  readonly child: ChildProcess;
  /** Its folder, which is also the runner's for temporary files. */
  readonly folder: string;
  /** How it ended, and what it wrote into the runner's files. */
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly env: string;
  readonly output: string;
  /** What it keeps for the post step, as variables. */
  readonly state: Readonly<Record<string, string>>;
}

export interface StepOptions {
  readonly config: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const FILES = ["env", "output", "state"] as const;

/** Starts a step on a declaration, in a folder of its own. */
export async function startStep({ config, inputs, env = {} }: StepOptions): Promise<Step> {
  const folder = temporaryFolder();
  const commit = new GitRepository(folder).commit({ "secrets.config.ts": config });
  writeFileSync(join(folder, "event.json"), "{}");
  for (const name of FILES) writeFileSync(join(folder, name), "");
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const child = await startProgram("action.js", folder, {
    GITHUB_SHA: commit,
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, join(folder, name)])),
    RUNNER_TEMP: folder,
    ...Object.fromEntries(given),
    ...env,
  });
  const printed = printing(child);
  const ended = once(child, "close").then(([code]: (number | null)[]): Ended => {
    const [written = "", outputs = "", state = ""] = FILES.map((name) => readFileSync(join(folder, name), "utf8"));
    return { code: code ?? null, printed: printed(), env: written, output: outputs, state: stateOf(state) };
  });
  return { child, folder, ended };
}

/** Runs the post step with what a step kept for it. */
export async function runPost({ folder }: Step, state: Ended["state"], env: StepOptions["env"] = {}): Promise<number> {
  const child = await startProgram("action-post.js", folder, { RUNNER_TEMP: folder, ...state, ...env });
  const [code] = (await once(child, "close")) as [number];
  return code;
}

async function startProgram(name: string, folder: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const program = join(await packageFolder(), "dist", name);
  return spawn(process.execPath, [program], {
    cwd: folder,
    env: { PATH: process.env["PATH"], GITHUB_ACTIONS: "true", ...env },
  });
}

/** What a program has printed by the time that it is asked for. */
function printing({ stdout, stderr }: ChildProcess): () => string {
  let text = "";
  for (const stream of [stdout, stderr]) stream?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

/** As the runner gives it to the post step. */
function stateOf(text: string): Ended["state"] {
  const pairs = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(pairs.map(([, name = "", , value = ""]) => [`STATE_${name}`, value]));
}

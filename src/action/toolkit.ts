import process from "node:process";
import * as core from "@actions/core";

// GitHub's toolkit, as far as it is used. Neither its `setOutput` nor its `exportVariable` is: where the runner names no file
// they print the value.

/** An input as it stands, without blanks around it; empty where it was not given. */
export const inputText = (name: string): string => core.getInput(name);

/** Tells the runner a text that must not show in the log. */
export const maskText = (text: string): void => commanding(() => core.setSecret(text));

/** An annotation of something that is as it may be. */
export const notice = (message: string): void => core.notice(message);

/** An annotation. */
export const warn = (message: string): void => core.warning(message);

/** An annotation, and the step's failure. */
export const fail = (message: string): void => core.setFailed(message);

const ANNOTATIONS: { readonly [level in "error" | "warning" | "notice"]: typeof core.error } = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
};

/** An annotation of a line of a file; of the file as a whole without one. */
export function annotate(
  level: keyof typeof ANNOTATIONS,
  message: string,
  file: string | undefined,
  line: number | undefined,
): void {
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
  ANNOTATIONS[level](message, place);
}

/** Keeps something for the step that comes after the job: it shows in the log, so that it must be no secret. */
export const remember = (name: string, value: string): void => core.saveState(name, value);

/** What was kept for us, empty where nothing was. */
export const recall = (name: string): string => core.getState(name);

/** Appends to the job's summary, where the runner has one. What has been done by then is not undone where it cannot be written. */
export async function addSummary(html: string): Promise<void> {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  try {
    await core.summary.addRaw(html, true).write();
  } catch {
    warn("The job's summary could not be written: GITHUB_STEP_SUMMARY is no file that this step may append to");
  }
}

/** What ends the time in which the runner takes no commands. */
let ending: string | undefined;

/** Runs something whose output the runner must not take for commands: a declaration and its schemas may print. */
export async function withoutCommands<T>(work: () => Promise<T>): Promise<T> {
  stop();
  try {
    return await work();
  } finally {
    resume();
  }
}

/** Gives a command of ours meanwhile, at the beginning of a line: what printed before may have left one open. */
export function commanding(give: () => void): void {
  if (ending === undefined) return give();
  resume();
  give();
  stop();
}

function stop(): void {
  ending = crypto.randomUUID();
  process.stdout.write(`::stop-commands::${ending}\n`);
}

function resume(): void {
  process.stdout.write(`\n::${ending}::\n`);
  ending = undefined;
}

/** Waits until the runner has all that was printed. */
export function printed(): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write("", () => resolve());
  });
}

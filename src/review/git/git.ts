import { execFile } from "node:child_process";
import { delimiter } from "node:path";
import process from "node:process";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { gitProgram, programFolders } from "./program.ts";

/** Bytes of a listing of a whole tree. */
const LARGEST = 256 * 1024 * 1024;

/** How a command of git ended. */
export type GitResult =
  | { readonly status: "done"; readonly output: Buffer }
  | { readonly status: "failed" }
  | { readonly status: "too-large" };

/** What git needs of the environment, besides PATH: to know which folders its user trusts. */
const PASSED = ["HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "XDG_CONFIG_HOME", "SYSTEMROOT", "PATHEXT"];

/**
 * Objects are taken as they are, from here alone: not replaced, not given other parents, not fetched, and nobody is asked for
 * anything. Git for Windows knows the null device by this name too.
 */
const SETTINGS = {
  LC_ALL: "C",
  // Of Windows: what git itself runs is not looked for in the folder that it runs in.
  NoDefaultCurrentDirectoryInExePath: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
};

/** A folder that a commit has may look like a repository without a work tree: none is taken for one. */
const OPTIONS = ["-c", "safe.bareRepository=explicit", "--no-pager", "--literal-pathspecs"];

/**
 * Runs git in a folder, without a shell. Its own words are never passed on.
 *
 * @throws `runtime/command` where there is no git
 */
export async function git(folder: string, args: readonly string[], limit: number = LARGEST): Promise<GitResult> {
  const folders = programFolders(process.env["PATH"]);
  const program = await gitProgram(folders);
  if (program === undefined) throw notThere();
  const passed = PASSED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const env = { ...(Object.fromEntries(passed) as NodeJS.ProcessEnv), PATH: folders.join(delimiter), ...SETTINGS };
  const options = { cwd: folder, env, encoding: "buffer", maxBuffer: limit, windowsHide: true } as const;
  return await new Promise((resolve, reject) => {
    execFile(program, [...OPTIONS, ...args], options, (error, output) => {
      if (error === null) resolve({ status: "done", output });
      else if (error.code === "ENOENT") reject(notThere());
      else
        resolve({ status: (error.code as unknown) === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" ? "too-large" : "failed" });
    });
  });
}

function notThere(): SecretsError {
  return new SecretsError("runtime/command", { action: "read the commit", facts: { name: "git" } });
}

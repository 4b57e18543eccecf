import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { SandboxAnswer } from "./answer.ts";
import { SANDBOX_FOLDER } from "./folder.ts";
import { LIMITS } from "./limits.ts";
import type { SandboxRequest } from "./request.ts";

/**
 * Evaluates in a child that has no environment, may read nothing but its own files, and is ended where it takes too long. It
 * may die, and say nothing or nonsense: then it answers no more than that a limit was met.
 */
export async function askChild(request: Omit<SandboxRequest, "nonce">): Promise<SandboxAnswer> {
  const nonce = randomUUID();
  const output = await outputOf(JSON.stringify({ ...request, nonce }));
  if (output === "late") return { end: "limit", limit: "time" };
  if (!output.startsWith(nonce)) return { end: "limit", limit: "life" };
  try {
    return JSON.parse(output.slice(nonce.length)) as SandboxAnswer;
  } catch {
    return { end: "limit", limit: "life" };
  }
}

/** Characters of JSON that a limit's worth of answer may take. */
const LARGEST_OUTPUT = 4 * LIMITS.answer;

function outputOf(request: string): Promise<string> {
  const folder = fileURLToPath(SANDBOX_FOLDER);
  const flags = ["--permission", `--allow-fs-read=${folder}`, "--no-warnings", "--max-old-space-size=256"];
  const child = spawn(process.execPath, [...flags, `${folder}child.js`], {
    // Nothing of ours may be found out, and NODE_OPTIONS must not have a say.
    env: {},
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
    timeout: LIMITS.child,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > LARGEST_OUTPUT) child.kill("SIGKILL");
      else chunks.push(chunk);
    });
    child.on("error", reject);
    child.on("close", (_, signal) => {
      const isLate = signal === "SIGKILL" && length <= LARGEST_OUTPUT;
      resolve(isLate ? "late" : Buffer.concat(chunks).toString("utf8"));
    });
    // A child that has died takes no more of it, and its end says all.
    child.stdin.on("error", () => undefined);
    child.stdin.end(request);
  });
}

import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { SandboxAnswer } from "./answer.ts";
import { SANDBOX_FOLDER } from "./folder.ts";
import { LIMITS } from "./limits.ts";
import type { SandboxRequest } from "./request.ts";

/**
 * Evaluates in a child that has no environment, may read nothing but its own files, and is ended where it takes too long. It
 * may die, and say nothing or nonsense: then it answers which limit was met, as far as its end tells.
 *
 * @throws `runtime/command` where there is no child
 */
export async function askChild(request: Omit<SandboxRequest, "nonce">): Promise<SandboxAnswer> {
  const nonce = randomUUID();
  const { output, met } = await outputOf(JSON.stringify({ ...request, nonce }));
  if (met !== undefined) return { end: "limit", limit: met };
  if (!output.startsWith(nonce)) return { end: "limit", limit: "life" };
  try {
    return JSON.parse(output.slice(nonce.length)) as SandboxAnswer;
  } catch {
    return { end: "limit", limit: "life" };
  }
}

/** What a child has said, and the limit that ended it. */
interface ChildEnd {
  readonly output: string;
  readonly met?: "time" | "size" | "memory" | undefined;
}

/** Aborted: as V8 ends a process at the limit of its heap. The second is what Windows has for it. */
const ABORTED: ReadonlySet<unknown> = new Set(["SIGABRT", 134]);

/** Characters of JSON that a limit's worth of answer may take. */
const LARGEST_OUTPUT = 4 * LIMITS.answer;

function outputOf(request: string): Promise<ChildEnd> {
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
    child.on("error", () => reject(notStarted()));
    child.on("close", (code, signal) => {
      const output = Buffer.concat(chunks).toString("utf8");
      const aborted = ABORTED.has(signal ?? code) ? "memory" : undefined;
      // Killed by us; where it is another who did, nothing tells why.
      const met = length > LARGEST_OUTPUT ? "size" : child.killed ? "time" : aborted;
      resolve({ output, met });
    });
    // A child that has died takes no more of it, and its end says all.
    child.stdin.on("error", () => undefined);
    child.stdin.end(request);
  });
}

function notStarted(): SecretsError {
  return new SecretsError("runtime/command", {
    action: "evaluate the declaration",
    facts: { name: "node" },
    state: "its process cannot be started",
    hint: "Let this process start another one: its limits of processes and memory, and a sandbox around it, may forbid it",
  });
}

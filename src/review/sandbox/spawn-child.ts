import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { systemClock } from "../../loader/clock.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { SandboxAnswer } from "./answer.ts";
import { SANDBOX_FOLDER } from "./folder.ts";
import { LIMITS } from "./limits.ts";
import type { SandboxRequest } from "./request.ts";

/**
 * A child that has no environment, may read nothing but its own files, and is ended where it takes too long. It makes itself
 * ready while what it is to evaluate is put together.
 */
export class SandboxChild {
  readonly #child: ReturnType<typeof spawnChild>;
  readonly #ended: Promise<ChildEnd>;

  private constructor() {
    this.#child = spawnChild();
    this.#ended = endOf(this.#child);
    // Whoever asks is told.
    this.#ended.catch(() => undefined);
  }

  static start(): SandboxChild {
    return new SandboxChild();
  }

  /**
   * Evaluates; once. The child may die, and say nothing or nonsense: then the answer is which limit was met, as far as its end
   * tells.
   *
   * @throws `runtime/command` where there is no child
   */
  async ask(request: Omit<SandboxRequest, "nonce">): Promise<SandboxAnswer> {
    const nonce = randomUUID();
    const cancel = systemClock.after(LIMITS.child, () => this.end());
    this.#child.stdin.end(JSON.stringify({ ...request, nonce }));
    const { output, met } = await this.#ended.finally(cancel);
    if (met !== undefined) return { end: "limit", limit: met };
    if (!output.startsWith(nonce)) return { end: "limit", limit: "life" };
    try {
      return JSON.parse(output.slice(nonce.length)) as SandboxAnswer;
    } catch {
      return { end: "limit", limit: "life" };
    }
  }

  /** Ends it, if it is there: one that was not asked would wait. */
  end(): void {
    this.#child.kill("SIGKILL");
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

function spawnChild() {
  const folder = fileURLToPath(SANDBOX_FOLDER);
  const flags = ["--permission", `--allow-fs-read=${folder}`, "--no-warnings", "--max-old-space-size=256"];
  return spawn(process.execPath, [...flags, `${folder}child.js`], {
    // Nothing of ours may be found out, and NODE_OPTIONS must not have a say.
    env: {},
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
}

function endOf(child: ReturnType<typeof spawnChild>): Promise<ChildEnd> {
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

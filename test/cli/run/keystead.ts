import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

/** A third of the time: each process would strip the types of every file anew. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL("../../../.cache/node", import.meta.url));

const MAIN = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));

/** How a process ended, and all it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written to standard output so far. */
  stdout(): string;
  /** Resolves when one of its outputs holds a text. */
  until(text: string): Promise<void>;
  type(text: string | Uint8Array): void;
}

/** A folder with a declaration of some keys, and their values in files. */
export class Project {
  readonly folder: string = temporaryFolder();

  /**
   * `keys` is what stands in `secrets: { }`, `values` the files; `source` is the environment's source.
   */
  constructor(keys: string, values: { readonly [file: string]: string | Uint8Array }, source = FILES) {
    const names =
      "bytes, custom, defineSecrets, env, files, firstOf, integer, json, plain, secret, text, url, variable, vault";
    this.write(
      "secrets.config.ts",
      `import { ${names} } from "keystead";\nexport default defineSecrets({ environments: { test: ${source} }, secrets: { ${keys} } });\n`,
    );
    mkdirSync(join(this.folder, "values"));
    for (const [file, value] of Object.entries(values)) this.write(`values/${file}`, value);
  }

  write(path: string, content: string | Uint8Array): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** The command line of `keystead run` with these arguments. */
  commandLine(args: readonly string[]): readonly string[] {
    return [process.execPath, MAIN, "run", "--env", "test", ...args];
  }

  /** Starts `keystead run`, or another command line. */
  start(
    args: readonly string[],
    options: { env?: NodeJS.ProcessEnv; line?: readonly string[]; read?: boolean } = {},
  ): Running {
    const [command = "", ...rest] = options.line ?? this.commandLine(args);
    // In a session of its own, so that a terminal of whoever runs the tests has no part in them.
    const child = spawn(command, rest, {
      cwd: this.folder,
      env: { NODE_COMPILE_CACHE, ...process.env, ...options.env },
      detached: true,
    });
    onTestFinished(() => void (child.exitCode === null && child.signalCode === null && child.kill("SIGKILL")));
    return observe(child, options.read ?? true);
  }

  /** Runs to the end, with some input. */
  run(args: readonly string[], options: { env?: NodeJS.ProcessEnv; input?: string | Uint8Array } = {}): Promise<Ended> {
    const running = this.start(args, options);
    running.process.stdin?.on("error", () => undefined);
    running.process.stdin?.end(options.input ?? "");
    return running.ended;
  }
}

const FILES = 'files({ directory: "values" })';

/** A node program as a command. */
export function node(program: string): readonly string[] {
  return ["--", process.execPath, "-e", program];
}

/** A shell program as a command. */
export function sh(program: string): readonly string[] {
  return ["--", "sh", "-c", program];
}

function observe(child: ChildProcess, read: boolean): Running {
  const chunks: Buffer[] = [];
  let errors = "";
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const check of waiting) check();
  };
  const take = (): void => {
    child.stdout?.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      look();
    });
  };
  if (read) take();
  child.stderr?.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
    look();
  });
  const stdout = (): string => Buffer.concat(chunks).toString();
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout: Buffer.concat(chunks), stderr: errors }));
  });
  const until = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!stdout().includes(text) && !errors.includes(text)) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      void ended.then(() => reject(new Error(`it ended without ${text}: ${stdout()} ${errors}`)));
      check();
    });
  const type = (text: string | Uint8Array): void => void child.stdin?.write(text);
  return { process: child, ended, stdout, until, type };
}

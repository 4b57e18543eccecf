import { closeSync } from "node:fs";
import process from "node:process";
import type { Readable } from "node:stream";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { processRuntime } from "../../loader/runtime.ts";
import { StreamRedactor } from "../../redaction/stream-redactor.ts";
import { type Child, type End, startChild } from "./child.ts";
import type { Environment } from "./child-environment.ts";
import { openOutputPipes } from "./output-pipes.ts";
import { redactStream, type Unwritten } from "./redact-stream.ts";
import { type SecretFiles, writeSecretFiles } from "./secret-files.ts";
import { forwardSignals } from "./signals.ts";

/** A command to be run to its end. */
export interface Supervised {
  readonly command: string;
  readonly args: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The child's environment, by the paths of its files. */
  readonly environment: (paths: ReadonlyMap<string, string>) => Environment;
  /** What is redacted in its output; without it the child has our own output and terminal. */
  readonly forms: readonly Uint8Array[] | undefined;
}

/**
 * Starts a command, passes on its output and our signals, and answers how it ended. What was made for it is gone by then.
 *
 * @throws SecretsError where it could not be started.
 */
export async function superviseChild({ command, args, files, environment, forms }: Supervised): Promise<End> {
  let running: Running | undefined;
  let secretFiles: SecretFiles | undefined;
  // For an end that nobody meant.
  const atExit = (): void => {
    secretFiles?.remove();
    running?.child.process.kill();
  };
  // From here to the start of the child nothing waits: a signal finds either no file, or a child to be sent to.
  const stop = forwardSignals((signal, alreadySent) => {
    if (running === undefined) return;
    if (!hasEnded(running.child)) {
      if (!alreadySent) running.child.process.kill(signal);
    } else if (ENDING.has(signal)) running.abandon();
  });
  process.once("exit", atExit);
  try {
    secretFiles = writeSecretFiles(files, processRuntime);
    running = start(command, args, environment(secretFiles.paths), forms);
    const end = await running.child.ended;
    secretFiles.remove();
    if ((await running.written).includes(true))
      throw new SecretsError("store/failed", {
        action: "write",
        facts: { path: "the command's output" },
        hint: "Make room where the output goes to, and run the command again",
      });
    return end;
  } finally {
    secretFiles?.remove();
    process.off("exit", atExit);
    stop();
  }
}

/** The signals that end our waiting for others who have the child's output still open. */
const ENDING: ReadonlySet<string> = new Set(["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"]);

function hasEnded({ process: { exitCode, signalCode } }: Child): boolean {
  return exitCode !== null || signalCode !== null;
}

interface Running {
  readonly child: Child;
  /** Resolves when all output is written. */
  readonly written: Promise<readonly Unwritten[]>;
  /** Takes no more output. */
  abandon(): void;
}

function start(
  command: string,
  args: readonly string[],
  environment: Environment,
  forms: readonly Uint8Array[] | undefined,
): Running {
  if (forms === undefined) {
    const child = startChild(command, args, environment, "inherit");
    return { child, written: Promise.resolve([]), abandon: () => undefined };
  }
  const pipes = openOutputPipes();
  const readers = pipes?.map(({ reader }) => reader) ?? [];
  const abandon = (): void => {
    for (const reader of readers) reader.destroy();
  };
  try {
    const [output, error] = pipes ?? [];
    const child = startChild(command, args, environment, [
      "inherit",
      output?.writer ?? "pipe",
      error?.writer ?? "pipe",
    ]);
    for (const reader of [child.process.stdout, child.process.stderr]) if (reader !== null) readers.push(reader);
    const [from, fromError] = readers as [Readable, Readable];
    const makeRedactor = sharingTables(forms);
    const written = Promise.all([
      redactStream(from, process.stdout, makeRedactor),
      redactStream(fromError, process.stderr, makeRedactor),
    ]);
    return { child, written, abandon };
  } catch (error) {
    abandon();
    throw error;
  } finally {
    // Open here, they would keep the pipes from ending.
    for (const { writer } of pipes ?? []) closeSync(writer);
  }
}

/** Makes redactors of the same forms: the tables are made once, since they are large. */
function sharingTables(forms: readonly Uint8Array[]): () => StreamRedactor {
  let first: StreamRedactor | undefined;
  return () => {
    if (first !== undefined) return new StreamRedactor(first);
    first = new StreamRedactor(forms);
    return first;
  };
}

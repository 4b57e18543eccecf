import process from "node:process";
import type { Readable, Writable } from "node:stream";
import { SecretsError } from "../loader/errors/secrets-error.ts";

/** What a command has of the process that it runs in, so that a test can put something else in its place. */
export interface Terminal {
  /** Writes to standard output. A reader that has gone is no error. */
  print(output: string | Uint8Array): Promise<void>;
  /** Writes to standard error: what is for people. */
  tell(text: string): Promise<void>;
  readonly input: Input;
  /** Whether standard output is a terminal. */
  readonly printsToTerminal: boolean;
  /** Whether colours are wanted on standard error. */
  readonly colours: boolean;
}

/** Standard input. */
export interface Input {
  readonly isTerminal: boolean;
  readonly stream: Readable;
  /** Switches the terminal's own echo and line editing off or on. */
  setRaw(raw: boolean): void;
}

/** This process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  // Without a listener a reader that has gone would end the process with a stack trace.
  for (const stream of [stdout, stderr]) stream.on("error", () => undefined);
  return {
    print: (output) => written(stdout, output),
    tell: (text) => written(stderr, text),
    input: { isTerminal: stdin.isTTY, stream: stdin, setRaw: (raw) => void stdin.setRawMode(raw) },
    printsToTerminal: stdout.isTTY,
    colours: stderr.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb",
  };
}

function written(stream: Writable, output: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(output, (error) => {
      if (error === undefined || error === null || isGone(error)) resolve();
      else reject(unwritten());
    });
  });
}

const GONE: ReadonlySet<unknown> = new Set(["EPIPE", "ERR_STREAM_DESTROYED"]);

function isGone(error: Error): boolean {
  return "code" in error && GONE.has(error.code);
}

function unwritten(): SecretsError {
  return new SecretsError("store/failed", {
    action: "write",
    facts: { path: "standard output" },
    hint: "Make room where standard output goes to, and run the command again",
  });
}

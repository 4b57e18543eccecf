import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Environment } from "./child-environment.ts";

/** How a child ended. */
export type End = { readonly code: number } | { readonly signal: NodeJS.Signals };

/** A child process. */
export interface Child {
  readonly process: ChildProcess;
  /** Rejects with `runtime/command` where it could not be started. */
  readonly ended: Promise<End>;
}

/**
 * Starts a command.
 *
 * @throws `runtime/command`
 */
export function startChild(command: string, args: readonly string[], env: Environment, stdio: StdioOptions): Child {
  try {
    const child = spawn(command, args, { env, stdio });
    const ended = new Promise<End>((resolve, reject) => {
      child.once("error", (error) => {
        if (child.pid === undefined) reject(notStarted(command, error));
      });
      child.once("exit", (code, signal) => resolve(signal === null ? { code: code ?? 0 } : { signal }));
    });
    return { process: child, ended };
  } catch (error) {
    throw notStarted(command, error);
  }
}

/** The system's own code is passed on, its words are not: they hold the arguments. */
function notStarted(command: string, error: unknown): SecretsError {
  const system = error instanceof Error && "code" in error ? String(error.code) : undefined;
  return new SecretsError("runtime/command", {
    action: "start",
    facts: { name: command, system },
    ...(system === undefined ? {} : STATES[system]),
  });
}

const STATES: { readonly [code: string]: { readonly state: string; readonly hint?: string } } = {
  ENOENT: { state: "there is no such command" },
  EACCES: { state: "it may not be executed" },
  E2BIG: {
    state: "its arguments and environment are too large",
    hint: 'Declare the largest keys with deliver: "file", or leave some out with --keys',
  },
};

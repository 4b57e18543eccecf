import { readFileSync } from "node:fs";
import { constants } from "node:os";
import process from "node:process";
import { isatty } from "node:tty";

/** What is passed on to the child. */
const FORWARDED: readonly NodeJS.Signals[] = [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "SIGQUIT",
  "SIGUSR1",
  "SIGUSR2",
  "SIGWINCH",
];

/** What a terminal sends by itself to everything in the foreground, the child included. */
const BY_TERMINAL: ReadonlySet<string> = new Set(["SIGINT", "SIGQUIT", "SIGWINCH"]);

/**
 * Gives the signals that we are sent to `send`, in place of what they would do to us, and says whether the terminal has sent
 * them to the child already. Those are not to be sent again: many programs give up in the middle when interrupted twice.
 * Answers what ends it.
 */
export function forwardSignals(send: (signal: NodeJS.Signals, alreadySent: boolean) => void): () => void {
  const listeners = FORWARDED.map((signal) => {
    const listener = (): void => send(signal, BY_TERMINAL.has(signal) && isInForeground());
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}

/** Whether we are in the foreground of a terminal, and get what is typed there. */
function isInForeground(): boolean {
  try {
    // After the name, which may hold anything: state, parent, process group, session, terminal, the terminal's foreground.
    const fields = readFileSync("/proc/self/stat", "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[2] === fields[5];
  } catch {
    return isatty(0) || isatty(1) || isatty(2);
  }
}

/** Those of a child's deaths that we can die of, too, without a core dump that would hold values. */
const SHARED_DEATHS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"];

/** The exit status by which shells tell a signal. */
export function signalStatus(signal: NodeJS.Signals): number {
  return 128 + (constants.signals[signal] ?? 0);
}

/**
 * Ends this process by a signal as the child ended, so that whoever waits for us sees the same. Answers an exit status where
 * that cannot be: a signal of another kind, or the first process of a container, which signals do not end.
 */
export async function dieOf(signal: NodeJS.Signals): Promise<number> {
  if (SHARED_DEATHS.includes(signal) && process.pid !== 1) {
    process.kill(process.pid, signal);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return signalStatus(signal);
}

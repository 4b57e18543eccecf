import process from "node:process";
import { closingsSettled } from "../loader/closings.ts";

const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Does what logs in to stores, and ends our logins where a signal comes meanwhile, before the process ends by it: a token or a
 * database user that was made for us must not outlive us.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const listener = (signal: NodeJS.Signals): void => {
    received ??= signal;
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  try {
    return await work(controller.signal);
  } finally {
    if (received !== undefined) await closingsSettled();
    for (const signal of SIGNALS) process.off(signal, listener);
    if (received !== undefined) {
      const { dieOf } = await import("./run/signals.ts");
      process.exit(await dieOf(received));
    }
  }
}

import process from "node:process";
import { closingsSettled } from "../loader/closings.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import { hostOf } from "./host.ts";
import { readInputs } from "./inputs.ts";
import { loadAndExport } from "./load.ts";
import { failStep } from "./step-failure.ts";
import { inputText } from "./toolkit.ts";

const cancelled = new AbortController();

async function main(): Promise<void> {
  const host = hostOf();
  if (host === undefined) throw new SecretsError("action/not-a-workflow", { action: "run the action" });
  const given = Object.keys(process.env).filter((name) => /^INPUT_/i.test(name));
  await loadAndExport(readInputs(inputText, given), host, cancelled.signal);
}

// A job that is cancelled is interrupted, and ended some seconds later: logins of ours are ended meanwhile.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancelled.abort());
process.on("uncaughtException", (error) => void failStep(error));
process.on("unhandledRejection", (error) => void failStep(error));
try {
  await main();
  await closingsSettled();
  // A declaration that left a timer must not keep us.
  process.exit(0);
} catch (error) {
  await closingsSettled();
  await failStep(error);
}

import process from "node:process";
import { closingsSettled } from "../loader/closings.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import { checkChange } from "./check/check.ts";
import { readCheckInputs } from "./check/check-inputs.ts";
import { hostOf } from "./host.ts";
import { readInputs } from "./inputs.ts";
import { loadAndExport } from "./load.ts";
import { failStep } from "./step-failure.ts";
import { inputText, printed } from "./toolkit.ts";

const cancelled = new AbortController();

async function main(): Promise<void> {
  const host = hostOf();
  if (host === undefined) throw new SecretsError("action/not-a-workflow", { action: "run the action" });
  const given = Object.keys(process.env).filter((name) => /^INPUT_/i.test(name));
  if (inputText("mode") === "check") await checkChange(readCheckInputs(inputText, given), host, cancelled.signal);
  else await loadAndExport(readInputs(inputText, given), host, cancelled.signal);
}

// A job that is cancelled is interrupted, and ended some seconds later: logins of ours are ended meanwhile.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => cancelled.abort());
process.on("uncaughtException", (error) => void failStep(error));
process.on("unhandledRejection", (error) => void failStep(error));
try {
  await main();
  await closingsSettled();
  await printed();
  // A declaration that left a timer must not keep us. A check that fails has said how this ends.
  process.exit();
} catch (error) {
  await closingsSettled();
  await failStep(error);
}

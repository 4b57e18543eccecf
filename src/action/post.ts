import process from "node:process";
import { cleanUp, FOLDER } from "./left-behind.ts";
import { failStep } from "./step-failure.ts";
import { recall } from "./toolkit.ts";

// After the job's last step, also of one that failed or was cancelled.
try {
  const folder = recall(FOLDER);
  if (folder !== "") await cleanUp(folder);
  process.exit(0);
} catch (error) {
  await failStep(error);
}

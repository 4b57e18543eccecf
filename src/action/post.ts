import process from "node:process";
import { cleanUp, FOLDER } from "./left-behind.ts";
import { failStep } from "./step-failure.ts";
import { printed, recall, warn } from "./toolkit.ts";

// After the job's last step, also of one that failed or was cancelled.
try {
  const folder = recall(FOLDER);
  if (folder !== "" && !(await cleanUp(folder)))
    warn(
      "The folder that the step kept for removal is not one that keystead made under RUNNER_TEMP: it was left as it is",
    );
  await printed();
  process.exit(0);
} catch (error) {
  await failStep(error);
}

import process from "node:process";
import { SecretsError } from "../loader/errors/secrets-error.ts";

/** Goes to the folder that the step names. @throws `action/invalid-input` */
export function enterFolder(folder: string): void {
  try {
    process.chdir(folder);
  } catch {
    throw new SecretsError("action/invalid-input", {
      action: "use the input",
      facts: { option: "working-directory", wanted: "a folder that is there" },
    });
  }
}

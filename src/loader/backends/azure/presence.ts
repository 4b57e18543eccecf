import { delimiter, join } from "node:path";
import type { Context } from "../../backend.ts";
import { within } from "../../derived-context.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Input } from "../../identity-inputs.ts";
import { sendWithRetries } from "../../retry.ts";
import { requireCommand } from "./command-permission.ts";

/** What App Service, Functions, Service Fabric, Arc, Machine Learning and Cloud Shell set where an identity is assigned. */
const ENDPOINTS = ["IDENTITY_ENDPOINT", "MSI_ENDPOINT", "AZURE_POD_IDENTITY_AUTHORITY_HOST"] as const;

// Without the header that a token needs: the answer is a refusal, and says that the service is there.
const METADATA = "http://169.254.169.254/metadata/identity/oauth2/token";

/** Milliseconds: the service is on the machine itself. Elsewhere nothing answers at that address at all. */
const PROBE_TIME = 2_000;

/** Whether there is a managed identity to ask for. */
export async function managedPresence(context: Context): Promise<Input> {
  const variable = ENDPOINTS.some((name) => (context.runtime.optionalVariable(name) ?? "") !== "");
  const there = variable || (await answers(context));
  return {
    needs: "a managed identity (IDENTITY_ENDPOINT of App Service, or the metadata service of an Azure machine)",
    text: there ? "there" : undefined,
    declared: false,
  };
}

async function answers(context: Context): Promise<boolean> {
  try {
    await sendWithRetries(within(context, PROBE_TIME), { method: "GET", url: METADATA });
    return true;
  } catch (error) {
    if (error instanceof SecretsError && error.code !== "backend/aborted" && error.code !== "runtime/permission")
      return false;
    throw error;
  }
}

/** Whether the command `az` is there. It is not started to find out: that takes seconds. */
export function cliPresence({ runtime }: Context): Input {
  const folders = (runtime.optionalVariable("PATH") ?? "").split(delimiter).filter((folder) => folder !== "");
  const there = folders.some((folder) => ["az", "az.cmd"].some((name) => runtime.isFile(join(folder, name))));
  if (there) requireCommand("az");
  return { needs: "the command `az` in PATH", text: there ? "there" : undefined, declared: false };
}

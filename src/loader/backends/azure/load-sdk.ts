import { SecretsError } from "../../errors/secrets-error.ts";
import { systemCode } from "../../system-error.ts";

/** A part of the SDK, with the switch of the log that all parts share. */
interface Part {
  readonly setLogLevel: (level?: undefined) => void;
}

/** What the SDK reads later, in places from which a refusal of Deno's comes as a failed login or as a bug. */
const READ_LATER = ["AZURE_REGIONAL_AUTHORITY_NAME", "MSAL_FORCE_REGION", "REGION_NAME", "NO_PROXY", "no_proxy"];

/** Loads a part of the SDK. What it needs of Deno is asked for here: it would ask where nobody can catch the refusal. */
export async function loadSdk<T extends Part>(load: () => Promise<T>): Promise<T> {
  try {
    process.getBuiltinModule("node:os").release();
    for (const name of READ_LATER) Reflect.get(process.env, name);
    const sdk = await load();
    // Off, whatever AZURE_LOG_LEVEL and DEBUG say: it prints the servers' own words.
    sdk.setLogLevel();
    return sdk;
  } catch (error) {
    throw permissionError(error) ?? new SecretsError("internal/bug", { action: "load the SDK" });
  }
}

/** The error where Deno did not permit the SDK something; `undefined` for any other. */
export function permissionError(error: unknown): SecretsError | undefined {
  if (systemCode(error) !== "NotCapable") return undefined;
  return new SecretsError("runtime/permission", {
    action: "load the SDK",
    facts: { permission: "--allow-env --allow-sys=osRelease" },
  });
}

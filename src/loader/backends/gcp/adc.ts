import { join } from "node:path";
import type { Context } from "../../backend.ts";
import { credentialFile, ifPermitted, variablePath } from "../../credential-file.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { parseJson } from "../../json.ts";
import type { Credential } from "./credential.ts";
import { credentialIn } from "./credentials-json.ts";
import { metadataCredential } from "./metadata.ts";

const VARIABLE = "GOOGLE_APPLICATION_CREDENTIALS";

/** What application default credentials need, in words for a hint. */
export const ADC_NEEDS: string = `${VARIABLE}, \`gcloud auth application-default login\`, or a machine of Google's`;

/**
 * Application default credentials: the file that the variable names, the one that `gcloud` left, the machine's own account.
 * `undefined` where there are none.
 */
export async function defaultCredential(context: Context): Promise<Credential | undefined> {
  const named = context.runtime.optionalVariable(VARIABLE) || undefined;
  if (named !== undefined) {
    const path = variablePath(named, context);
    const credential = await inFile(path, `the file of ${VARIABLE}`);
    if (credential !== undefined) return credential;
    throw new SecretsError("backend/unconfigured", {
      action: "log in",
      state: "there is no such credentials file, or nothing in it",
      facts: { method: "default", variable: VARIABLE, path },
      hint: `Set ${VARIABLE} to a credentials file that is there, or unset it`,
    });
  }
  const usual = usualFile(context);
  const left = usual === undefined ? undefined : await ifPermitted(() => inFile(usual, `the file ${usual}`));
  return left ?? metadataCredential(context);
}

/** The file of application default credentials, where there may be one. */
export function adcPath(context: Context): string | undefined {
  const named = context.runtime.optionalVariable(VARIABLE) || undefined;
  return named === undefined ? usualFile(context) : variablePath(named, context);
}

/** The file of `gcloud auth application-default login`. */
function usualFile({ runtime }: Context): string | undefined {
  const file = "application_default_credentials.json";
  const own = runtime.optionalVariable("CLOUDSDK_CONFIG") || undefined;
  if (own !== undefined) return join(own, file);
  const windows = runtime.optionalVariable("APPDATA") || undefined;
  if (windows !== undefined) return join(windows, "gcloud", file);
  const home = runtime.homeDirectory();
  return home === undefined ? undefined : join(home, ".config", "gcloud", file);
}

async function inFile(path: string, origin: string): Promise<Credential | undefined> {
  const text = await credentialFile(path);
  return text === undefined ? undefined : credentialIn(parseJson(text)?.json, origin);
}

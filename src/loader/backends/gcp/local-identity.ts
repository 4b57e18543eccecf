import type { Settings } from "../../../schema/setting.ts";
import type { Context, LocalIdentity, Opening } from "../../backend.ts";
import { credentialFile, variablePath } from "../../credential-file.ts";
import { at, filledAt, type Json, parseJson } from "../../json.ts";
import { localIdentityOf } from "../../local-identity.ts";
import { adcPath } from "./adc.ts";
import { METHODS, USUAL } from "./identity.ts";
import type { MethodOf } from "./workload-identity.ts";

/** Who we would be, by the inputs of the identity that would be used, and by the credentials file with the files it names. */
export function localIdentity({ identities }: Opening, context: Context): Promise<LocalIdentity | undefined> {
  const methods = {
    known: METHODS,
    usual: USUAL,
    look: (make: MethodOf, settings: Settings) => make(settings, context),
    place: [],
    base: (method: string) => (method === "default" ? defaultText(context) : ""),
  };
  return localIdentityOf(identities, methods, context);
}

async function defaultText(context: Context): Promise<string | undefined> {
  const path = adcPath(context);
  const text = path === undefined ? undefined : await credentialFile(path);
  const subject = text === undefined ? undefined : await subjectOf(parseJson(text)?.json, context);
  return subject === undefined ? undefined : JSON.stringify([text, subject]);
}

/** Kinds of credentials files that hold all there is to hold. */
const WHOLE: readonly string[] = ["service_account", "authorized_user", "external_account_authorized_user"];

/** What a credentials file is based on besides itself; `undefined` where a service or a command would say it. */
async function subjectOf(json: Json, context: Context): Promise<string | undefined> {
  const type = filledAt(json, "type") ?? "";
  if (WHOLE.includes(type)) return "";
  if (type === "impersonated_service_account") return subjectOf(at(json, "source_credentials"), context);
  const file = type === "external_account" ? filledAt(json, "credential_source", "file") : undefined;
  return file === undefined ? undefined : credentialFile(variablePath(file, context));
}

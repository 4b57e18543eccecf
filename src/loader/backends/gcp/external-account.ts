import { Redacted } from "../../../redaction/redacted.ts";
import type { Context } from "../../backend.ts";
import { credentialFile, variablePath } from "../../credential-file.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, filledAt, hasFields, type Json, numberAt, parseJson } from "../../json.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { sendWithRetries } from "../../retry.ts";
import type { Credential } from "./credential.ts";
import { accountOf, type ExchangeOptions, exchangeToken, impersonate } from "./exchange.ts";
import type { LoginAbout } from "./login-hints.ts";
import { memberOf } from "./member.ts";

/** Where a subject token is: text, or a member of JSON, in a file or at an address. */
interface SubjectSource {
  /** As a person knows it. */
  readonly place: string;
  readonly field: string | undefined;
  read(context: Context): Promise<string | undefined>;
}

/** A credentials file of workload or workforce identity federation. */
export function externalAccount(json: Json, origin: string): Credential {
  const audience = memberOf(json, origin, "audience");
  const impersonation = filledAt(json, "service_account_impersonation_url");
  const source = subjectSource(json, origin);
  const options: ExchangeOptions = {
    audience,
    subjectTokenType: memberOf(json, origin, "subject_token_type"),
    tokenUrl: filledAt(json, "token_url") ?? "https://sts.googleapis.com/v1/token",
    authorization: basic(json),
    userProject: basic(json) === undefined ? filledAt(json, "workforce_pool_user_project") : undefined,
  };
  const provider = audience.replace(/^\/\/iam\.googleapis\.com\//, "");
  const account = impersonation === undefined ? undefined : accountOf(impersonation);
  const about: LoginAbout = {
    method: "default",
    who: account === undefined ? `a principal of ${provider}` : `serviceAccount:${account}`,
    origin: source.place,
    provider,
  };
  const lifetime = numberAt(json, "service_account_impersonation", "token_lifetime_seconds");
  return {
    ...about,
    quotaProject: filledAt(json, "quota_project_id"),
    login: async (context) => {
      const subject = (await subjectToken(source, context)).reveal();
      const token = await exchangeToken(subject, options, about, context);
      if (impersonation === undefined) return token;
      const further = lifetime === undefined ? {} : { lifetime: `${lifetime}s` };
      const subjectOf = jwtClaims(subject)?.name("sub");
      const claims = subjectOf === undefined ? undefined : `sub "${subjectOf}"`;
      return impersonate(token, { url: impersonation, ...further }, { ...about, claims }, context);
    },
  };
}

function subjectSource(json: Json, origin: string): SubjectSource {
  const source = at(json, "credential_source");
  // Other tools write the member that they do not use as "".
  const [file, url] = [filledAt(source, "file"), filledAt(source, "url")];
  const field =
    filledAt(source, "format", "type") === "json"
      ? memberOf(source, origin, "format", "subject_token_field_name")
      : undefined;
  if (file !== undefined && url === undefined)
    return { place: file, field, read: (context) => credentialFile(variablePath(file, context)) };
  if (url !== undefined && file === undefined && URL.canParse(url)) {
    const place = `the answer of ${new URL(url).origin}`;
    return { place, field, read: (context) => fetched(url, headersOf(at(source, "headers")), context) };
  }
  throw new SecretsError("backend/unconfigured", {
    action: "log in",
    state: "the credentials file does not say where the subject token is",
    facts: { method: "default", option: "credential_source" },
    hint: `Name one file or one url as credential_source in ${origin}, or give the source a client of your own: executables, certificates and AWS are not read here`,
  });
}

async function fetched(url: string, headers: { [name: string]: string }, context: Context): Promise<string> {
  const { status, body } = await sendWithRetries(context, { method: "GET", url, headers });
  if (status === 200) return new TextDecoder().decode(body);
  throw new SecretsError("backend/unauthenticated", {
    action: "ask for the subject token",
    facts: { method: "default", address: new URL(url).origin, status },
    hint: `Make ${new URL(url).origin} give out a token, as credential_source wants it`,
  });
}

async function subjectToken(source: SubjectSource, context: Context): Promise<Redacted<string>> {
  const text = (await source.read(context)) ?? "";
  const token = source.field === undefined ? text.trim() : filledAt(parseJson(text)?.json, source.field);
  if (token !== undefined && token !== "") return Redacted.of(token);
  throw new SecretsError("backend/unauthenticated", {
    action: "log in",
    state: "there is no subject token",
    facts: { method: "default", path: source.place },
    hint: `Put a token into ${source.place}${source.field === undefined ? "" : `, as the member ${source.field} of JSON`}`,
  });
}

function headersOf(headers: Json): { [name: string]: string } {
  if (!hasFields(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function basic(json: Json): string | undefined {
  const client = filledAt(json, "client_id");
  if (client === undefined) return undefined;
  return `Basic ${btoa(`${client}:${filledAt(json, "client_secret") ?? ""}`)}`;
}

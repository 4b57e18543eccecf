import { Redacted } from "../../../redaction/redacted.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, filledAt, type Json, textsAt } from "../../json.ts";
import type { Credential } from "./credential.ts";
import { accountOf, impersonate } from "./exchange.ts";
import { externalAccount } from "./external-account.ts";
import { type LoginAbout, loginRefusal } from "./login-hints.ts";
import { memberOf } from "./member.ts";
import { signedToken } from "./service-account.ts";
import { askForToken, oauthToken, type Token } from "./token.ts";

type Make = (json: Json, origin: string) => Credential;

/** How each kind of credentials file is made into a credential, by its `type`. */
const KINDS: { readonly [type: string]: Make } = {
  service_account: serviceAccount,
  authorized_user: (json, origin) => refreshed(json, origin, "https://oauth2.googleapis.com/token"),
  external_account: externalAccount,
  external_account_authorized_user: (json, origin) => refreshed(json, origin, memberOf(json, origin, "token_url")),
  impersonated_service_account: impersonated,
};

/** The credential in a credentials file. Nothing is asked yet. */
export function credentialIn(json: Json, origin: string): Credential {
  const type = filledAt(json, "type");
  const make = type !== undefined && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (make === undefined)
    throw new SecretsError("backend/unconfigured", {
      action: "log in",
      state: "the credentials file is of no kind that is read here",
      facts: { method: "default", known: Object.keys(KINDS).join(", ") },
      hint: `Put a credential of a known type (${Object.keys(KINDS).join(", ")}) into ${origin}, or give the source a client of your own`,
    });
  return make(json, origin);
}

function serviceAccount(json: Json, origin: string): Credential {
  const email = memberOf(json, origin, "client_email");
  const key = Redacted.of(memberOf(json, origin, "private_key"));
  const keyId = filledAt(json, "private_key_id");
  return {
    method: "default",
    who: `serviceAccount:${email}`,
    origin,
    quotaProject: filledAt(json, "quota_project_id"),
    login: async (context) => signedToken({ email, key, keyId, origin }, context),
  };
}

/** A refresh token: a person's, by `gcloud auth application-default login`. */
function refreshed(json: Json, origin: string, url: string): Credential {
  const client = memberOf(json, origin, "client_id");
  const secret = Redacted.of(memberOf(json, origin, "client_secret"));
  const token = Redacted.of(memberOf(json, origin, "refresh_token"));
  const about: LoginAbout = { method: "default", who: filledAt(json, "account") ?? "the person who logged in", origin };
  return {
    ...about,
    quotaProject: filledAt(json, "quota_project_id"),
    login: async (context) => {
      const form = {
        grant_type: "refresh_token",
        client_id: client,
        client_secret: secret.reveal(),
        refresh_token: token.reveal(),
      };
      const answer = await askForToken({ url, form }, context);
      const access = oauthToken(answer, context);
      if (access === undefined) throw loginRefusal("refresh", answer, about);
      return access;
    },
  };
}

function impersonated(json: Json, origin: string): Credential {
  const url = memberOf(json, origin, "service_account_impersonation_url");
  const source = at(json, "source_credentials");
  // Google's own reading, too: what acts as another may not itself be one that acts as another.
  if (filledAt(source, "type") === undefined || filledAt(source, "type") === "impersonated_service_account")
    memberOf({}, origin, "source_credentials");
  const first = credentialIn(source, origin);
  const delegates = textsAt(json, "delegates");
  return {
    method: "default",
    who: `serviceAccount:${accountOf(url) ?? "unknown"}`,
    origin,
    quotaProject: filledAt(json, "quota_project_id") ?? first.quotaProject,
    login: async (context: Context): Promise<Token> => {
      const about: LoginAbout = { method: "default", who: first.who, origin };
      return impersonate(await first.login(context), { url, delegates }, about, context);
    },
  };
}

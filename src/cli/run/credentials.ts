import type { Plan } from "../../schema/plan.ts";
import { isVariable } from "../../schema/setting.ts";
import type { Source } from "../../schema/source.ts";

/** Of no use to anything but us. */
const OURS = ["KEYSTEAD_IDENTITY", "KEYSTEAD_IDENTITY_FILE"];

/** The variables in which a backend's usual identities hold a credential. Paths to credentials are not among them. */
const USUAL: { readonly [backend: string]: readonly string[] } = {
  vault: ["VAULT_TOKEN", "VAULT_ROLE_ID", "VAULT_SECRET_ID"],
  aws: [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_SECURITY_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
  ],
  gcp: ["CLOUDSDK_AUTH_ACCESS_TOKEN", "GOOGLE_OAUTH_ACCESS_TOKEN"],
  azure: ["AZURE_CLIENT_SECRET", "AZURE_CLIENT_CERTIFICATE_PASSWORD", "AZURE_PASSWORD"],
};

/** The settings of an identity that are a credential; a user's or a role's name is none, and others may need it. */
const CREDENTIAL_SETTINGS: ReadonlySet<string> = new Set([
  "token",
  "roleId",
  "secretId",
  "password",
  "accessKeyId",
  "secretAccessKey",
  "sessionToken",
  "clientSecret",
]);

/** The identities that ask GitHub for an OIDC token where none is handed in. */
const BY_OIDC: ReadonlySet<string> = new Set(["jwt", "webIdentity", "workloadIdentity", "federated", "oidc"]);
const OIDC = ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"];

/** The variables that hold the credentials with which a plan's stores may have been logged in to. */
export function credentialVariables(plan: Plan, stores: ReadonlyMap<string, Source>): ReadonlySet<string> {
  const used = new Set(plan.reads.flatMap(({ store }) => stores.get(store) ?? []));
  return new Set([...OURS, ...[...used].flatMap((source) => [...usualOf(source), ...declaredOf(source)])]);
}

function usualOf({ backend }: Source): readonly string[] {
  return Object.hasOwn(USUAL, backend) ? (USUAL[backend] ?? []) : [];
}

function declaredOf({ identities }: Source): readonly string[] {
  return identities.flatMap(({ method, settings }) => {
    const named = Object.entries(settings).flatMap(([name, setting]) =>
      CREDENTIAL_SETTINGS.has(name) && isVariable(setting) ? [setting.variable] : [],
    );
    const handedIn = settings["token"] !== undefined || settings["tokenFile"] !== undefined;
    return BY_OIDC.has(method) && !handedIn ? [...named, ...OIDC] : named;
  });
}

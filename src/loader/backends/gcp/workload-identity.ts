import type { Settings } from "../../../schema/setting.ts";
import { ACTIONS_ADVICE, ACTIONS_VARIABLES, actionsToken } from "../../actions-token.ts";
import type { Candidate } from "../../available-identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { fromFile, fromSetting, fromVariable, type Input, listed, present, textOf } from "../../identity-inputs.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import type { Credential } from "./credential.ts";
import { exchangeToken, impersonate, impersonationUrl } from "./exchange.ts";
import type { LoginAbout } from "./login-hints.ts";

/** An identity whose inputs are known. */
export interface Method extends Candidate {
  make(texts: readonly string[]): Promise<Credential> | Credential;
}

/** Looks for the inputs of an identity. */
export type MethodOf = (settings: Settings, context: Context) => Promise<Method> | Method;

const METHOD = "workloadIdentity";
const PROVIDER = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/;
const ACCOUNT = /^[\w.-]+@[\w.-]+$/;

/** Workload identity federation, with a token that is handed in or the Action's own. */
export async function workloadIdentity(settings: Settings, context: Context): Promise<Method> {
  const provider = fromSetting(settings, "provider", undefined, context);
  const account = fromSetting(settings, "serviceAccount", undefined, context);
  const token = await tokenInput(settings, context);
  const tokens = token === undefined ? ACTIONS_VARIABLES.map((name) => fromVariable(name, context)) : [token];
  const inputs = present(provider, account, ...tokens);
  return {
    inputs,
    ...(token === undefined ? { advice: ACTIONS_ADVICE } : {}),
    make: (texts) => {
      const text = (input: Input | undefined): string | undefined =>
        input === undefined ? undefined : texts[inputs.indexOf(input)];
      return credential({
        provider: matching(text(provider) ?? "", PROVIDER, provider, PROVIDER_FORM),
        account: account && matching(text(account) ?? "", ACCOUNT, account, "a service account's e-mail address"),
        origin: listed(tokens),
        subject: async (now, audience) => {
          const [first = "", second = ""] = tokens.map(text);
          if (token === undefined) return actionsToken({ settings, url: first, bearer: second, audience }, now);
          return (await tokenInput(settings, now))?.text ?? first;
        },
      });
    },
  };
}

const PROVIDER_FORM =
  "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the project's number";

/** The token that the declaration names, as it is now: what mounts such files also renews them. */
async function tokenInput(settings: Settings, context: Context): Promise<Input | undefined> {
  const file = textOf(settings, "tokenFile");
  return file === undefined ? fromSetting(settings, "token", undefined, context) : fromFile(file, context);
}

function matching(text: string, form: RegExp, input: Input | undefined, wanted: string): string {
  if (form.test(text)) return text;
  throw new SecretsError("config/invalid-option", {
    action: "log in",
    facts: { method: METHOD, option: input?.needs, wanted },
  });
}

interface Parts {
  readonly provider: string;
  readonly account: string | undefined;
  readonly origin: string;
  readonly subject: (context: Context, audience: string) => Promise<string>;
}

function credential({ provider, account, origin, subject }: Parts): Credential {
  const about: LoginAbout = {
    method: METHOD,
    who: account === undefined ? `a principal of ${provider}` : `serviceAccount:${account}`,
    origin,
    provider,
  };
  return {
    ...about,
    login: async (context) => {
      const jwt = await subject(context, `https://iam.googleapis.com/${provider}`);
      const token = await exchangeToken(jwt, exchangeOptions(provider), about, context);
      if (account === undefined) return token;
      const sub = jwtClaims(jwt)?.name("sub");
      const claims = sub === undefined ? undefined : `sub "${sub}"`;
      return impersonate(token, { url: impersonationUrl(account) }, { ...about, claims }, context);
    },
  };
}

const exchangeOptions = (provider: string): Parameters<typeof exchangeToken>[1] => ({
  audience: `//iam.googleapis.com/${provider}`,
  subjectTokenType: "urn:ietf:params:oauth:token-type:jwt",
  tokenUrl: "https://sts.googleapis.com/v1/token",
});

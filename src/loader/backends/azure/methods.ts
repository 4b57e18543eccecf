import type { TokenCredential, TokenCredentialOptions } from "@azure/identity";
import type { Settings } from "../../../schema/setting.ts";
import { ACTIONS_ADVICE, ACTIONS_VARIABLES, actionsToken } from "../../actions-token.ts";
import type { Candidate } from "../../available-identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import {
  fromFile,
  fromSetting,
  fromVariable,
  fromVariableFile,
  type Input,
  present,
  textOf,
} from "../../identity-inputs.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { certificateAssertion } from "./certificate-assertion.ts";
import { currentExchange } from "./http-client.ts";
import { oneAssertion } from "./one-assertion.ts";
import { cliPresence, managedPresence } from "./presence.ts";
import { type Cloud, PUBLIC_LOGIN } from "./vault-address.ts";

/** The SDK's credentials. */
export type IdentitySdk = typeof import("./identity-sdk.ts");

/** What of a login an error may name. */
export interface Presented {
  /** The last assertion's own claims, for a person. */
  assertion?: string;
}

/** An identity whose inputs are known. */
export interface Method extends Candidate {
  /** The input that holds the credential itself, for a hint. */
  readonly secret?: Input;
  readonly tenant?: Input | undefined;
  readonly app?: Input | undefined;
  /** Makes the SDK's credential of the inputs' texts. */
  readonly make: (sdk: IdentitySdk, options: TokenCredentialOptions, presented: Presented) => TokenCredential;
}

/** Looks for the inputs of an identity. */
export type MethodOf = (settings: Settings, cloud: Cloud, context: Context) => Promise<Method> | Method;

const text = (input: Input | undefined): string => input?.text ?? "";

const COMMAND_TIME = 10_000;

/** Milliseconds that a command of the SDK's may take: it is ended with the load, which cannot end it otherwise. */
function commandTime({ clock, deadline }: Context): number {
  return Math.max(1, Math.min(COMMAND_TIME, deadline - clock.now()));
}

function chain(_settings: Settings, _cloud: Cloud, context: Context): Method {
  return {
    inputs: [],
    make: (sdk, options) => new sdk.DefaultAzureCredential({ ...options, processTimeoutInMs: commandTime(context) }),
  };
}

function clientSecret(settings: Settings, _cloud: Cloud, context: Context): Method {
  const { tenant, app } = application(settings, context);
  const secret = fromSetting(settings, "clientSecret", undefined, context);
  return {
    inputs: present(tenant, app, secret),
    tenant,
    app,
    ...(secret === undefined ? {} : { secret }),
    make: (sdk, options) => new sdk.ClientSecretCredential(text(tenant), text(app), text(secret), options),
  };
}

async function certificate(settings: Settings, { authorityHost }: Cloud, context: Context): Promise<Method> {
  const { tenant, app } = application(settings, context);
  const secret = await fromFile(textOf(settings, "certificateFile") ?? "", context);
  return {
    inputs: present(tenant, app, secret),
    tenant,
    app,
    secret,
    make(sdk, options) {
      const assertion = certificateAssertion(text(secret));
      const host = authorityHost ?? context.runtime.optionalVariable("AZURE_AUTHORITY_HOST") ?? PUBLIC_LOGIN;
      const endpoint = `${host.replace(/\/+$/, "")}/${text(tenant)}/oauth2/v2.0/token`;
      const fresh = async (): Promise<string> =>
        assertion({ app: text(app), endpoint, now: currentExchange().context.clock.now() });
      return new sdk.ClientAssertionCredential(text(tenant), text(app), fresh, options);
    },
  };
}

async function managed(settings: Settings, _cloud: Cloud, context: Context): Promise<Method> {
  const presence = await managedPresence(context);
  const app = fromSetting(settings, "clientId", undefined, context);
  return {
    // Without an endpoint the client id says nothing of who we can be here.
    inputs: presence.text === undefined ? [presence] : present(presence, app),
    app,
    make: (sdk, options) =>
      new sdk.ManagedIdentityCredential({ ...options, ...(app === undefined ? {} : { clientId: text(app) }) }),
  };
}

/** What AKS gives a pod with workload identity. */
const ASSERTION_FILE = "AZURE_FEDERATED_TOKEN_FILE";

async function federated(settings: Settings, cloud: Cloud, context: Context): Promise<Method> {
  const { tenant, app } = application(settings, context);
  const audience = textOf(settings, "audience") ?? cloud.exchange;
  const { inputs, advice, assertion } = await assertionOf(settings, audience, context);
  return {
    inputs: present(tenant, app, ...inputs),
    tenant,
    app,
    ...(inputs[0] === undefined ? {} : { secret: inputs[0] }),
    ...(advice === undefined ? {} : { advice }),
    make(sdk, options, presented) {
      // Asked for at each login, as it lives for minutes.
      const fresh = oneAssertion(async (exchange) => {
        try {
          const jwt = await assertion(exchange.context);
          presented.assertion = jwtClaims(jwt)?.presented ?? "";
          return jwt;
        } catch (error) {
          if (error instanceof SecretsError) exchange.failure = error;
          throw error;
        }
      });
      return new sdk.ClientAssertionCredential(text(tenant), text(app), fresh, options);
    },
  };
}

interface Assertion {
  readonly inputs: readonly Input[];
  readonly advice?: string;
  readonly assertion: (context: Context) => Promise<string>;
}

async function assertionOf(settings: Settings, audience: string, context: Context): Promise<Assertion> {
  const handed = await tokenHandedIn(settings, context);
  if (handed !== undefined)
    return { inputs: [handed], assertion: async (now) => text(await tokenHandedIn(settings, now)) };
  return {
    inputs: ACTIONS_VARIABLES.map((name) => fromVariable(name, context)),
    advice: ACTIONS_ADVICE,
    async assertion(now) {
      const [url = "", bearer = ""] = ACTIONS_VARIABLES.map((name) => text(fromVariable(name, now)));
      return actionsToken({ settings, method: "federated", url, bearer, audience }, now);
    },
  };
}

async function tokenHandedIn(settings: Settings, context: Context): Promise<Input | undefined> {
  const declared = textOf(settings, "tokenFile");
  if (declared !== undefined) return fromFile(declared, context);
  return fromSetting(settings, "token", undefined, context) ?? fromVariableFile(ASSERTION_FILE, context);
}

function cli(_settings: Settings, _cloud: Cloud, context: Context): Method {
  return {
    inputs: [cliPresence(context)],
    make: (sdk) => new sdk.AzureCliCredential({ processTimeoutInMs: commandTime(context) }),
  };
}

function application(
  settings: Settings,
  context: Context,
): { readonly tenant: Input | undefined; readonly app: Input | undefined } {
  return {
    tenant: fromSetting(settings, "tenantId", undefined, context),
    app: fromSetting(settings, "clientId", undefined, context),
  };
}

/** How each identity of `azure` is made, by the name of its method. */
export const METHODS: { readonly [method: string]: MethodOf } = {
  default: chain,
  clientSecret,
  certificate,
  managed,
  federated,
  cli,
};

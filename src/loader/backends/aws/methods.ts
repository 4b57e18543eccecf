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
import { fromChain, fromProfile } from "./chain.ts";
import type { Credentials, Place } from "./sdk.ts";
import { assumeRole, assumeRoleWithToken } from "./sts.ts";

/** An identity whose inputs are known. */
export interface Method extends Candidate {
  /** Who the policies belong to. */
  readonly who: string;
  /** The role that is assumed. */
  readonly role?: string;
  /** Whether becoming someone is a login of ours, or only taking what is there. */
  readonly login: boolean;
  /** The token that the login is made with, once it is known: for its claims. */
  readonly token?: (texts: readonly string[]) => Promise<string>;
  become(texts: readonly string[], token: string | undefined): Promise<Credentials>;
}

/** Looks for the inputs of an identity. */
export type MethodOf = (settings: Settings, place: Place, context: Context) => Promise<Method> | Method;

function keys(settings: Settings, _: Place, context: Context): Method {
  const inputs = present(
    fromSetting(settings, "accessKeyId", "AWS_ACCESS_KEY_ID", context),
    fromSetting(settings, "secretAccessKey", "AWS_SECRET_ACCESS_KEY", context),
    fromSetting(settings, "sessionToken", undefined, context),
  );
  return {
    inputs,
    who: "the owner of the access key",
    login: false,
    become: async ([accessKeyId = "", secretAccessKey = "", sessionToken]) => ({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    }),
  };
}

/** The chain's first link is its most frequent one, and by far the cheapest: it needs nothing of the SDK. */
function fromEnvironment(context: Context): Method | undefined {
  const [id, secret, token] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].map((name) =>
    fromVariable(name, context),
  );
  const none = id?.text === undefined && secret?.text === undefined;
  if (none || fromVariable("AWS_PROFILE", context).text !== undefined) return undefined;
  const made = keys({}, { region: "", insecure: false }, context);
  return { ...made, inputs: present(id, secret, token?.text === undefined ? undefined : token) };
}

function chain(_: Settings, place: Place, context: Context): Method {
  return (
    fromEnvironment(context) ?? {
      inputs: [],
      who: "whoever the SDK's chain makes us (`aws sts get-caller-identity`)",
      login: true,
      become: () => fromChain(place, context),
    }
  );
}

function profile(settings: Settings, place: Place, context: Context): Method {
  const name = fromSetting(settings, "name", undefined, context);
  return {
    inputs: present(name),
    who: `profile "${name?.text ?? ""}"`,
    login: true,
    become: ([text = ""]) => fromProfile(text, place, context),
  };
}

function role(settings: Settings, place: Place, context: Context): Method {
  const arn = fromSetting(settings, "arn", undefined, context);
  const externalId = fromSetting(settings, "externalId", undefined, context);
  return {
    inputs: present(arn, externalId),
    ...roleNamed(arn, "arn"),
    login: true,
    become: async ([text = "", external]) => {
      const as = await becomeBase(place, context);
      return assumeRole({ arn: text, ...(external === undefined ? {} : { externalId: external }) }, as, place, context);
    },
  };
}

async function becomeBase(place: Place, context: Context): Promise<Credentials> {
  const base = chain({}, place, context);
  const texts = base.inputs.map(({ text = "" }) => text);
  return base.become(texts, undefined);
}

async function webIdentity(settings: Settings, place: Place, context: Context): Promise<Method> {
  const arn = fromSetting(settings, "roleArn", undefined, context);
  const handed = await tokenHandedIn(settings, context);
  const common = {
    ...roleNamed(arn, "roleArn"),
    login: true,
    become: ([text = ""]: readonly string[], token = "") => assumeRoleWithToken(text, token, place, context),
  };
  if (handed !== undefined) return { ...common, inputs: present(arn, handed), token: async ([, token = ""]) => token };
  const audience = textOf(settings, "audience") ?? "sts.amazonaws.com";
  return {
    ...common,
    inputs: present(arn, ...ACTIONS_VARIABLES.map((name) => fromVariable(name, context))),
    advice: ACTIONS_ADVICE,
    token: ([, url = "", bearer = ""]) => actionsToken({ settings, url, bearer, audience }, context),
  };
}

async function tokenHandedIn(settings: Settings, context: Context): Promise<Input | undefined> {
  const declared = textOf(settings, "tokenFile");
  if (declared !== undefined) return fromFile(declared, context);
  const token = fromSetting(settings, "token", undefined, context);
  return token ?? fromVariableFile("AWS_WEB_IDENTITY_TOKEN_FILE", context);
}

function roleNamed(arn: Input | undefined, option: string): { readonly who: string; readonly role: string } {
  const role = arn?.text ?? "";
  if (role !== "" && !/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role))
    throw new SecretsError("config/invalid-option", {
      action: "log in",
      facts: { option, wanted: "a role's ARN: arn:aws:iam::ACCOUNT:role/NAME" },
    });
  return { who: `role ${role}`, role };
}

/** How each identity of `aws` is made, by the name of its method. */
export const METHODS: { readonly [method: string]: MethodOf } = { chain, profile, role, webIdentity, keys };

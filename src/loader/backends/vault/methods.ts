import type { Settings } from "../../../schema/setting.ts";
import { ACTIONS_ADVICE, ACTIONS_VARIABLES, actionsToken } from "../../actions-token.ts";
import type { Candidate } from "../../available-identity.ts";
import type { Context } from "../../backend.ts";
import { fromFile, fromSetting, fromUsualFile, fromVariable, present, textOf } from "../../identity-inputs.ts";

/** What is sent to become someone. */
export interface LoginRequest {
  /** What follows `auth/`. */
  readonly path: string;
  readonly body: { readonly [name: string]: string };
}

/** An identity whose inputs are known. */
export interface Method extends Candidate {
  /** The auth method's path; none for a token. */
  readonly mount?: string;
  /** Who the policies belong to. */
  readonly who: string;
  /** Whether a second login does no harm: a secret id may be good for one use only. */
  readonly repeatable?: boolean;
  /** Absent for a token, which is used as it is. */
  readonly login?: (texts: readonly string[], context: Context) => Promise<LoginRequest> | LoginRequest;
}

/** Looks for the inputs of an identity. */
export type MethodOf = (settings: Settings, context: Context) => Promise<Method> | Method;

const TOKEN_FILE = ".vault-token";
const SERVICE_ACCOUNT_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";

async function token(settings: Settings, context: Context): Promise<Method> {
  const who = "the token";
  const file = textOf(settings, "tokenFile");
  if (file !== undefined) return { inputs: [await fromFile(file, context)], who };
  const variable = fromSetting(settings, "token", "VAULT_TOKEN", context);
  const home = context.runtime.homeDirectory();
  if (variable?.text !== undefined || settings["token"] !== undefined || home === undefined)
    return { inputs: present(variable), who };
  const written = await fromUsualFile(`${home}/${TOKEN_FILE}`);
  if (written.text !== undefined) return { inputs: [written], who };
  return { inputs: [{ needs: `VAULT_TOKEN or the file ~/${TOKEN_FILE}`, text: undefined, declared: false }], who };
}

function appRole(settings: Settings, context: Context): Method {
  const mount = textOf(settings, "mount") ?? "approle";
  const roleId = fromSetting(settings, "roleId", "VAULT_ROLE_ID", context);
  const secretId = fromSetting(settings, "secretId", "VAULT_SECRET_ID", context);
  return {
    inputs: present(roleId, secretId),
    mount,
    who: "the AppRole",
    login: ([role_id = "", secret_id = ""]) => ({ path: `${mount}/login`, body: { role_id, secret_id } }),
  };
}

async function jwt(settings: Settings, context: Context): Promise<Method> {
  const mount = textOf(settings, "mount") ?? "jwt";
  const role = textOf(settings, "role") ?? "";
  const file = textOf(settings, "tokenFile");
  const handed =
    file === undefined ? fromSetting(settings, "token", undefined, context) : await fromFile(file, context);
  const common = { mount, who: `role "${role}"`, repeatable: true };
  const login = (jwt: string): LoginRequest => ({ path: `${mount}/login`, body: { role, jwt } });
  if (handed !== undefined) return { ...common, inputs: [handed], login: ([text = ""]) => login(text) };
  return {
    ...common,
    inputs: ACTIONS_VARIABLES.map((name) => fromVariable(name, context)),
    advice: ACTIONS_ADVICE,
    login: async ([url = "", bearer = ""]) =>
      login(
        await actionsToken({ settings, method: "jwt", url, bearer, audience: textOf(settings, "audience") }, context),
      ),
  };
}

async function kubernetes(settings: Settings, context: Context): Promise<Method> {
  const mount = textOf(settings, "mount") ?? "kubernetes";
  const role = textOf(settings, "role") ?? "";
  const file = textOf(settings, "tokenFile");
  return {
    inputs: [file === undefined ? await fromUsualFile(SERVICE_ACCOUNT_TOKEN) : await fromFile(file, context)],
    mount,
    who: `role "${role}"`,
    repeatable: true,
    login: ([jwt = ""]) => ({ path: `${mount}/login`, body: { role, jwt } }),
  };
}

function userpass(settings: Settings, context: Context): Method {
  const mount = textOf(settings, "mount") ?? "userpass";
  const username = fromSetting(settings, "username", undefined, context);
  const password = fromSetting(settings, "password", undefined, context);
  return {
    inputs: present(username, password),
    mount,
    who: username?.text === undefined ? "the user" : `user "${username.text}"`,
    repeatable: true,
    login: ([name = "", secret = ""]) => ({ path: `${mount}/login/${name}`, body: { password: secret } }),
  };
}

/** What these show is the same at any time, and looked up: the others show a token that is signed for some minutes. */
export const TIMELESS: readonly string[] = ["token", "appRole", "userpass"];

/** How each identity of `vault` is made, by the name of its method. */
export const METHODS: { readonly [method: string]: MethodOf } = { token, appRole, jwt, kubernetes, userpass };

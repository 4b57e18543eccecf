import { join } from "node:path";
import type { Context } from "../../backend.ts";
import { credentialFile, variablePath } from "../../credential-file.ts";

/** The settings of one profile. */
type Profile = { readonly [setting: string]: string | undefined };

const STATIC = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] as const;

/** What the SDK's chain would be somebody by, as text; `undefined` where it would ask a service or a command. */
export async function chainText(context: Context): Promise<string | undefined> {
  const set = (name: string): string | undefined => context.runtime.optionalVariable(name) || undefined;
  const named = set("AWS_PROFILE");
  const [id, ...rest] = STATIC.map(set);
  if (named === undefined && id !== undefined) return JSON.stringify([id, ...rest]);
  const profiles = await readProfiles(context);
  if (profiles.has(named ?? "default")) return textOf(profiles, named ?? "default", context);
  const [file, role] = [set("AWS_WEB_IDENTITY_TOKEN_FILE"), set("AWS_ROLE_ARN")];
  const token = file === undefined ? undefined : await credentialFile(variablePath(file, context));
  return token === undefined || role === undefined ? undefined : JSON.stringify([role, token]);
}

/** What a profile of the shared configuration makes us somebody by. */
export async function profileText(name: string, context: Context): Promise<string | undefined> {
  return textOf(await readProfiles(context), name, context);
}

// A role's source may have a source of its own.
const LONGEST_CHAIN = 8;

async function textOf(
  profiles: ReadonlyMap<string, Profile>,
  name: string,
  context: Context,
  depth = 0,
): Promise<string | undefined> {
  const profile = profiles.get(name);
  if (profile === undefined || depth > LONGEST_CHAIN || Object.keys(profile).some(isAsked)) return undefined;
  const { role_arn: role, source_profile: source, credential_source: from, web_identity_token_file: file } = profile;
  const own = JSON.stringify(Object.entries(profile).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const isKey = profile["aws_access_key_id"] !== undefined && profile["aws_secret_access_key"] !== undefined;
  if (role === undefined || source === name) return isKey ? own : undefined;
  const base =
    source !== undefined
      ? await textOf(profiles, source, context, depth + 1)
      : file !== undefined
        ? await credentialFile(variablePath(file, context))
        : from === "Environment"
          ? JSON.stringify(STATIC.map((variable) => context.runtime.optionalVariable(variable)))
          : undefined;
  return base === undefined ? undefined : JSON.stringify([own, base]);
}

/** A setting by which a service or a command says who we are. */
const isAsked = (setting: string): boolean => /^(?:sso_|credential_process$|login_session$)/.test(setting);

async function readProfiles(context: Context): Promise<ReadonlyMap<string, Profile>> {
  const home = context.runtime.homeDirectory();
  const read = async (variable: string, name: string): Promise<string> => {
    const usual = home === undefined ? undefined : join(home, ".aws", name);
    const file = context.runtime.optionalVariable(variable) || usual;
    return file === undefined ? "" : ((await credentialFile(variablePath(file, context))) ?? "");
  };
  const profiles = new Map<string, { [setting: string]: string }>();
  parse(await read("AWS_CONFIG_FILE", "config"), profiles, (title) => /^(?:profile\s+(.+)|(default))$/.exec(title));
  parse(await read("AWS_SHARED_CREDENTIALS_FILE", "credentials"), profiles, (title) => /^(.+)$/.exec(title));
  return profiles;
}

/** Reads sections of `name = value`. Nested settings are indented, and say nothing of who we are. */
function parse(
  text: string,
  profiles: Map<string, { [setting: string]: string }>,
  nameOf: (title: string) => RegExpExecArray | null,
): void {
  let current: { [setting: string]: string } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const title = /^\[\s*(.+?)\s*\]/.exec(line)?.[1];
    if (title !== undefined) {
      const [, first, second] = nameOf(title) ?? [];
      const name = (first ?? second)?.replaceAll(/^["']|["']$/g, "");
      current = name === undefined ? undefined : (profiles.get(name) ?? {});
      if (name !== undefined && current !== undefined) profiles.set(name, current);
      continue;
    }
    const [, setting, value] = /^([A-Za-z_]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (current !== undefined && setting !== undefined && value !== undefined) current[setting.toLowerCase()] = value;
  }
}

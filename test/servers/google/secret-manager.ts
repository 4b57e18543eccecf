import { ApiError } from "./api-error.ts";
import { crc32c } from "./crc32c.ts";
import type { Iam } from "./iam.ts";
import type { Projects } from "./projects.ts";
import { demandLocation, type Kind, type ResourceName, resourceName } from "./resource-name.ts";
import { checksumOf, type Secrets, type StoredSecret, type StoredVersion, type VersionState } from "./secrets.ts";
import type { Tokens } from "./tokens.ts";
import { type Message, serviceName } from "./wire.ts";

export interface Caller {
  readonly authorization: string | undefined;
  /** The host of the request, without the port. */
  readonly host: string;
}

export interface SecretManagerParts {
  readonly projects: Projects;
  readonly secrets: Secrets;
  readonly iam: Iam;
  readonly tokens: Tokens;
}

type Do = (name: ResourceName, message: Message, parts: SecretManagerParts, members: readonly string[]) => object;

interface Method {
  /** Absent where anyone may ask. */
  readonly permission?: string;
  /** The field that holds the resource's name. */
  readonly field: "name" | "parent" | "secret.name" | "resource";
  readonly kind: Kind;
  readonly do: Do;
}

function expectSecret({ canonical }: ResourceName, { secrets }: SecretManagerParts): StoredSecret {
  const secret = secrets.get(canonical);
  if (secret === undefined) throw new ApiError("NOT_FOUND", `Secret [${canonical}] not found.`);
  return secret;
}

// `latest` is the newest version in whatever state it is: it never falls back to an enabled one.
function expectVersion({ canonical, version = "" }: ResourceName, { secrets }: SecretManagerParts): StoredVersion {
  const secret = secrets.get(canonical);
  const missing = `Secret Version [${canonical}/versions/${version}] not found.`;
  const numbered = /^\d+$/.test(version);
  if (secret === undefined || secret.versions.length === 0) {
    throw new ApiError("NOT_FOUND", numbered ? missing : `Secret [${canonical}] not found or has no versions.`);
  }
  const number = version === "latest" ? secret.versions.length : (secret.aliases.get(version) ?? Number(version));
  const found = secret.versions[number - 1];
  if (found === undefined) throw new ApiError("NOT_FOUND", missing);
  return found;
}

function secretMessage({ name, fields, createTime, etag, aliases }: StoredSecret): object {
  const versionAliases = Object.fromEntries(aliases);
  return { ...fields, name, createTime, etag, ...(aliases.size === 0 ? {} : { versionAliases }) };
}

function versionMessage(version: StoredVersion): object {
  const { name, createTime, destroyTime, state, etag, checksumGiven } = version;
  return {
    name,
    createTime,
    state,
    etag,
    replicationStatus: { automatic: {} },
    clientSpecifiedPayloadChecksum: checksumGiven,
    ...(destroyTime === undefined ? {} : { destroyTime }),
  };
}

function inState(version: StoredVersion): ApiError {
  return new ApiError("FAILED_PRECONDITION", `Secret Version [${version.name}] is in ${version.state} state.`);
}

function page(all: readonly object[], field: string, { pageSize, pageToken }: Message): object {
  const start = Number(pageToken ?? 0);
  const size = Math.min(Number(pageSize ?? 0) || 25_000, 25_000);
  if (!(start >= 0 && start <= all.length) || size < 0) {
    throw new ApiError("INVALID_ARGUMENT", "The page token is invalid.");
  }
  const end = start + size;
  const nextPageToken = end < all.length ? String(end) : "";
  return { [field]: all.slice(start, end), nextPageToken, totalSize: all.length };
}

const access: Do = (name, _message, parts) => {
  const version = expectVersion(name, parts);
  if (version.state !== "ENABLED") throw inState(version);
  return { name: version.name, payload: { data: version.data, ...checksumOf(version) } };
};

const listVersions: Do = (name, message, parts) => {
  const { filter } = message as { readonly filter?: string };
  const state = /^state[:=]"?(\w+)"?$/i.exec(filter ?? "")?.[1]?.toUpperCase();
  const versions = expectSecret(name, parts).versions.filter(
    (version) => state === undefined || version.state === state,
  );
  return page(versions.toReversed().map(versionMessage), "versions", message);
};

const createSecret: Do = ({ canonical, location }, message, { secrets }) => {
  const name = `${canonical}/secrets/${String(message["secretId"])}`;
  if (secrets.get(name) !== undefined) throw new ApiError("ALREADY_EXISTS", `Secret [${name}] already exists.`);
  const fields = (message["secret"] ?? {}) as Message;
  if (location === undefined && fields["replication"] === undefined) {
    throw new ApiError("INVALID_ARGUMENT", "The Secret.replication field must be set.");
  }
  return secretMessage(secrets.create(name, fields));
};

const addVersion: Do = (name, message, parts) => {
  const secret = expectSecret(name, parts);
  const payload = (message["payload"] ?? {}) as { readonly data?: Uint8Array; readonly dataCrc32c?: string };
  const data = Buffer.from(payload.data ?? []);
  const refuse = (text: string): ApiError => new ApiError("INVALID_ARGUMENT", text);
  if (data.length === 0) throw refuse("Secret Payload cannot be empty.");
  if (data.length > 65_536) throw refuse("The provided payload is too large.");
  if (payload.dataCrc32c !== undefined && payload.dataCrc32c !== String(crc32c(data))) {
    throw refuse("The provided payload checksum does not match.");
  }
  return versionMessage(parts.secrets.add(secret, data, payload.dataCrc32c !== undefined));
};

const updateSecret: Do = (name, message, parts) => {
  const secret = expectSecret(name, parts);
  const sent = message["secret"] as Message;
  const { paths = [] } = (message["updateMask"] ?? {}) as { readonly paths?: readonly string[] };
  const aliases = paths.some((path) => path === "version_aliases" || path === "versionAliases");
  for (const path of paths) secret.fields = { ...secret.fields, [path]: sent[path] };
  if (aliases) {
    secret.aliases.clear();
    for (const [alias, number] of Object.entries(sent["versionAliases"] ?? {})) {
      secret.aliases.set(alias, Number(number));
    }
  }
  return secretMessage(secret);
};

function toState(state: VersionState): Do {
  return (name, _message, parts) => {
    const version = expectVersion(name, parts);
    if (version.state === "DESTROYED") throw inState(version);
    parts.secrets.transition(version, state);
    return versionMessage(version);
  };
}

const getSecret: Do = (name, _message, parts) => secretMessage(expectSecret(name, parts));
const getVersion: Do = (name, _message, parts) => versionMessage(expectVersion(name, parts));
const listSecrets: Do = ({ canonical }, message, { secrets }) =>
  page(secrets.under(canonical).map(secretMessage), "secrets", message);
const deleteSecret: Do = (name, _message, parts) => {
  parts.secrets.delete(expectSecret(name, parts).name);
  return {};
};

// For a secret that does not exist the answer is empty, not NOT_FOUND: it tells nobody what is there.
const testPermissions: Do = ({ canonical, projectNumber, secret }, message, { iam, secrets }, members) => {
  const asked = (message["permissions"] ?? []) as readonly string[];
  if (asked.some((permission) => !permission.startsWith("secretmanager.")))
    throw new ApiError("INVALID_ARGUMENT", "A permission is not valid for this resource.");
  const project = `projects/${projectNumber}`;
  const resources = [project, `${project}/secrets/${secret}`];
  const there = secrets.get(canonical) !== undefined;
  return { permissions: there ? asked.filter((permission) => iam.allows(members, permission, resources)) : [] };
};

const methods: Readonly<Record<string, Method>> = {
  AccessSecretVersion: { permission: "versions.access", field: "name", kind: "version", do: access },
  GetSecretVersion: { permission: "versions.get", field: "name", kind: "version", do: getVersion },
  ListSecretVersions: { permission: "versions.list", field: "parent", kind: "secret", do: listVersions },
  GetSecret: { permission: "secrets.get", field: "name", kind: "secret", do: getSecret },
  ListSecrets: { permission: "secrets.list", field: "parent", kind: "parent", do: listSecrets },
  CreateSecret: { permission: "secrets.create", field: "parent", kind: "parent", do: createSecret },
  UpdateSecret: { permission: "secrets.update", field: "secret.name", kind: "secret", do: updateSecret },
  DeleteSecret: { permission: "secrets.delete", field: "name", kind: "secret", do: deleteSecret },
  AddSecretVersion: { permission: "versions.add", field: "parent", kind: "secret", do: addVersion },
  TestIamPermissions: { field: "resource", kind: "secret", do: testPermissions },
  EnableSecretVersion: { permission: "versions.enable", field: "name", kind: "version", do: toState("ENABLED") },
  DisableSecretVersion: { permission: "versions.disable", field: "name", kind: "version", do: toState("DISABLED") },
  DestroySecretVersion: { permission: "versions.destroy", field: "name", kind: "version", do: toState("DESTROYED") },
};

/** The resource that a message names. */
export function resourceOf(method: string, message: Message): string {
  const field = methods[method]?.field ?? "name";
  const value = field === "secret.name" ? (message["secret"] as Message | undefined)?.["name"] : message[field];
  return typeof value === "string" ? value : "";
}

/** One call of the service, in the order of the real one: who, which project, which host, may they, is it there. */
export async function callSecretManager(
  parts: SecretManagerParts,
  call: { readonly method: string; readonly message: Message },
  caller: Caller,
): Promise<object> {
  const members = await parts.tokens.verify(caller.authorization, `${serviceName}.${call.method}`);
  const method = methods[call.method];
  if (method === undefined) throw new ApiError("UNIMPLEMENTED", `${call.method} is not served here.`);
  const name = resourceName(resourceOf(call.method, call.message), method.kind, parts.projects);
  demandLocation(caller.host, name.location);
  if (method.permission !== undefined)
    parts.iam.demand(members, `secretmanager.${method.permission}`, {
      project: name.projectNumber,
      name: name.asked,
      ...(name.secret === undefined ? {} : { secret: name.secret }),
    });
  return method.do(name, call.message, parts, members);
}

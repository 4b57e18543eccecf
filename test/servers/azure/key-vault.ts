import type { OutgoingHttpHeaders } from "node:http";
import { type Action, allows, denial, type Grant, networkDenial } from "./access.ts";
import { type Answer, type Incoming, jsonAnswer } from "./answer.ts";
import type { Cloud } from "./clouds.ts";
import { page, secretBundle, secretItem } from "./secret-json.ts";
import type { Secret, Vault } from "./secrets.ts";
import type { Caller, Refusal } from "./tokens.ts";

/** A vault under the host by which it was asked for. */
export interface VaultAt {
  readonly vault: Vault;
  readonly host: string;
  readonly cloud: Cloud;
  readonly loginHost: string;
  readonly tenant: string;
  readonly grants: readonly Grant[];
}

function vaultAnswer(status: number, body: unknown, headers: OutgoingHttpHeaders = {}): Answer {
  return jsonAnswer(status, body, {
    "x-ms-keyvault-region": "westeurope",
    "x-ms-keyvault-service-version": "1.9.0.0",
    "x-ms-keyvault-network-info": "conn_type=Ipv4;addr=127.0.0.1;act_addr_fam=InterNetwork;",
    "strict-transport-security": "max-age=31536000;includeSubDomains",
    ...headers,
  });
}

function failure(status: number, code: string, message: string, inner?: string): Answer {
  const innererror = inner === undefined ? {} : { innererror: { code: inner } };
  return vaultAnswer(status, { error: { code, message, ...innererror } });
}

function notFound(name: string): Answer {
  return failure(
    404,
    "SecretNotFound",
    `A secret with (name/id) ${name} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182`,
  );
}

/** The answer that tells a client where to log in. */
export function challenge(at: VaultAt, message: string): Answer {
  const error = { code: "Unauthorized", message };
  const where = `Bearer authorization="https://${at.loginHost}/${at.tenant}", resource="${at.cloud.resource}"`;
  return vaultAnswer(401, { error }, { "www-authenticate": where });
}

/** The token of a request, if it has one. */
export function bearer(incoming: Incoming): string | undefined {
  return /^Bearer (.+)$/i.exec(incoming.headers.authorization ?? "")?.[1];
}

export function unauthorized(at: VaultAt, caller: Refusal | undefined): Answer {
  return challenge(at, caller?.refused ?? "AKV10000: Request is missing a Bearer or PoP token.");
}

interface Path {
  readonly name: string | undefined;
  /** `versions` for the list of them. */
  readonly version: string | undefined;
}

function parsePath(pathname: string): Path | undefined {
  const found = /^\/secrets(?:\/([^/]*))?(?:\/([^/]*))?\/?$/.exec(decodeURIComponent(pathname));
  return found === null ? undefined : { name: found[1] || undefined, version: found[2] || undefined };
}

function badVersionOfApi(incoming: Incoming): Answer | undefined {
  const version = incoming.url.searchParams.get("api-version");
  if (version === null) return failure(400, "BadParameter", "api-version must be specified");
  if (/^(7\.\d|20\d\d-\d\d-\d\d)(-preview\.?\d*)?$/.test(version)) return undefined;
  const message = `The specified version (${version}) is not recognized. Consider using the latest supported version (2025-07-01).`;
  return failure(400, "BadParameter", message);
}

function forbidden(at: VaultAt, caller: Caller, action: Action, name: string | undefined): Answer | undefined {
  const attempt = { caller, vaultHost: at.host, action, name };
  const denied =
    networkDenial(at.vault.settings, attempt) ??
    (at.grants.some((grant) => allows(grant, attempt)) ? undefined : denial(at.vault.settings, attempt));
  return denied === undefined ? undefined : failure(403, "Forbidden", denied.message, denied.inner);
}

function readSecret(at: VaultAt, secret: Secret | undefined, name: string, version: string | undefined): Answer {
  if (secret === undefined) return notFound(name);
  const wanted = version?.toLowerCase();
  const found = wanted === undefined ? secret.versions.at(-1) : secret.versions.find((one) => one.version === wanted);
  if (found === undefined) return notFound(`${name}/${version}`);
  // Only this stops a reading: not the time before or after which it should not be used.
  if (!found.enabled) {
    return failure(403, "Forbidden", "Operation get is not allowed on a disabled secret.", "SecretDisabled");
  }
  return vaultAnswer(200, secretBundle(at.host, secret, found));
}

function list(at: VaultAt, incoming: Incoming, name: string | undefined): Answer {
  const largest = incoming.url.searchParams.get("maxresults");
  if (largest !== null && !/^([1-9]|1\d|2[0-5])$/.test(largest)) {
    const message = `Invalid value for maxresults: ${largest}. It must be between 1 and 25.`;
    return failure(400, "BadParameter", message);
  }
  const secret = name === undefined ? undefined : at.vault.secret(name);
  // A name that is not there has no versions, and is no error.
  const items =
    name === undefined
      ? at.vault.secrets().map((one) => ({ key: one.name.toUpperCase(), item: secretItem(at.host, one) }))
      : (secret?.versions ?? []).map((one) => ({
          key: one.version,
          item: secretItem(at.host, secret ?? { name, versions: [] }, one),
        }));
  return vaultAnswer(200, page(at.host, incoming.url, items));
}

/** What a vault answers to a caller whose token counts: reading secrets and listing them, nothing else. */
export function keyVaultAnswer(at: VaultAt, incoming: Incoming, caller: Caller): Answer {
  const badVersion = badVersionOfApi(incoming);
  if (badVersion !== undefined) return badVersion;
  const path = parsePath(incoming.url.pathname);
  if (path === undefined) return failure(404, "NotFound", "not found");
  if (incoming.method !== "GET") {
    return failure(405, "MethodNotAllowed", "The HTTP method is not allowed on this resource.");
  }
  const { name, version } = path;
  const listing = name === undefined || version === "versions";
  const denied = forbidden(at, caller, listing ? "readMetadata" : "getSecret", name);
  if (denied !== undefined) return denied;
  if (name !== undefined && !/^[0-9a-zA-Z-]{1,127}$/.test(name)) {
    return failure(400, "BadParameter", `The request URI contains an invalid name: ${name}`);
  }
  return listing ? list(at, incoming, name) : readSecret(at, at.vault.secret(name), name, version);
}

import type { Grant } from "./access.ts";
import { type Answer, type Incoming, jsonAnswer } from "./answer.ts";
import { cloudOf, isLoginHost } from "./clouds.ts";
import { type Entra, entraAnswer } from "./entra.ts";
import type { Service } from "./faults.ts";
import { bearer, keyVaultAnswer, unauthorized, type VaultAt } from "./key-vault.ts";
import { managedIdentityAnswer } from "./managed-identity.ts";
import { Vault } from "./secrets.ts";

/** Everything that is behind the two ports. */
export interface Services extends Entra {
  /** By host, with the port where it has one. */
  readonly vaults: Map<string, Vault>;
  readonly grants: Grant[];
  readonly identityHeader: string;
}

/** A request that found its service: whom it comes from is known, what it gets is not yet made. */
export interface Routed {
  readonly service: Service;
  readonly as: string | undefined;
  readonly answer: () => Answer | Promise<Answer>;
}

export function vaultOf(vaults: Map<string, Vault>, host: string): Vault {
  const vault = vaults.get(host) ?? new Vault();
  vaults.set(host, vault);
  return vault;
}

const nothingThere = jsonAnswer(404, { error: { code: "NotFound", message: "not found" } });

function vaultAt(services: Services, incoming: Incoming): VaultAt {
  const { host, hostname } = incoming;
  const vault = vaultOf(services.vaults, host);
  const cloud = cloudOf(hostname);
  return {
    vault,
    host,
    cloud,
    loginHost: hostname.endsWith(cloud.vaultSuffix) ? cloud.loginHost : host,
    tenant: vault.settings.tenant ?? services.directory.tenant,
    grants: services.grants,
  };
}

async function routeToVault(services: Services, incoming: Incoming): Promise<Routed> {
  const at = vaultAt(services, incoming);
  const token = bearer(incoming);
  const caller = token === undefined ? undefined : await services.signer.verify(token, at.cloud, at.tenant);
  if (caller === undefined || "refused" in caller) {
    return { service: "vault", as: undefined, answer: () => unauthorized(at, caller) };
  }
  return { service: "vault", as: caller.clientId, answer: () => keyVaultAnswer(at, incoming, caller) };
}

// A login host has its own paths only; the server's own name is a login host and a vault.
export async function routeSecure(services: Services, incoming: Incoming): Promise<Routed> {
  const first = incoming.url.pathname.split("/")[1];
  if (!isLoginHost(incoming.hostname) && (first === "secrets" || incoming.hostname.includes(".vault."))) {
    return routeToVault(services, incoming);
  }
  const answer = async (): Promise<Answer> => (await entraAnswer(services, incoming)) ?? nothingThere;
  return { service: "entra", as: undefined, answer };
}

/** What is asked without TLS, as on a machine in Azure. */
export function routePlain(services: Services, incoming: Incoming): Routed {
  const answer = async (): Promise<Answer> =>
    (await managedIdentityAnswer(services, incoming, services.identityHeader)) ?? nothingThere;
  return { service: "managed-identity", as: undefined, answer };
}

import type { VaultSettings } from "./secrets.ts";
import type { Caller } from "./tokens.ts";

/** What the role "Key Vault Secrets User" permits. */
export type Action = "getSecret" | "readMetadata";

export interface Grant {
  readonly clientId: string;
  /** Every vault unless given. */
  readonly vault?: string;
  /** Names; the whole vault unless given. */
  readonly secrets?: readonly string[];
  /** Both unless given. */
  readonly actions?: readonly Action[];
}

/** What somebody wants to do, and with which secret; with none for a list of all. */
export interface Attempt {
  readonly caller: Caller;
  readonly vaultHost: string;
  readonly action: Action;
  readonly name: string | undefined;
}

export interface Denial {
  readonly message: string;
  readonly inner: string;
}

export function allows(grant: Grant, attempt: Attempt): boolean {
  const { clientId, vault, secrets, actions } = grant;
  if (clientId !== attempt.caller.clientId) return false;
  if (vault !== undefined && vault !== attempt.vaultHost) return false;
  if (actions !== undefined && !actions.includes(attempt.action)) return false;
  if (secrets === undefined) return true;
  const name = attempt.name?.toLowerCase();
  return secrets.some((secret) => secret.toLowerCase() === name);
}

function describe({ caller, vaultHost }: Attempt): { readonly who: string; readonly name: string; where: string } {
  const [name = ""] = vaultHost.split(/[.:]/);
  const who = `appid=${caller.clientId};oid=${caller.objectId};iss=${caller.issuer}`;
  return { who, name, where: `Vault: ${name};location=westeurope` };
}

/** The network in front of the vault. */
export function networkDenial(settings: VaultSettings, attempt: Attempt): Denial | undefined {
  const { who, where } = describe(attempt);
  if (settings.publicAccess === false) {
    const reason =
      "Public network access is disabled and request is not from a trusted service nor via an approved private link.";
    return { inner: "ForbiddenByConnection", message: `${reason}\r\nCaller: ${who}\r\n${where}` };
  }
  if (settings.firewall === undefined) return undefined;
  const reason = "Client address is not authorized and caller is not a trusted service.";
  const address = `Client address: ${settings.firewall}`;
  return { inner: "ForbiddenByFirewall", message: `${reason}\r\n${address}\r\nCaller: ${who}\r\n${where}` };
}

function roleDenial(attempt: Attempt): Denial {
  const { who, name, where } = describe(attempt);
  const secret = attempt.name === undefined ? "" : `/secrets/${attempt.name.toLowerCase()}`;
  const subscription = "/subscriptions/44444444-4444-4444-4444-444444444444/resourcegroups/g";
  const lines = [
    "Caller is not authorized to perform action on resource.",
    "If role assignments, deny assignments or role definitions were changed recently, please observe propagation time.",
    `Caller: ${who}`,
    `Action: 'Microsoft.KeyVault/vaults/secrets/${attempt.action}/action'`,
    `Resource: '${subscription}/providers/microsoft.keyvault/vaults/${name}${secret}'`,
    "Assignment: (not found)",
    "DenyAssignmentId: null",
    "DecisionReason: 'DeniedWithNoValidRBAC' ",
    where,
    "",
  ];
  return { inner: "ForbiddenByRbac", message: lines.join("\r\n") };
}

function policyDenial(attempt: Attempt): Denial {
  const { who, name } = describe(attempt);
  const permission = attempt.action === "getSecret" ? "get" : "list";
  const lacks = `does not have secrets ${permission} permission on key vault '${name};location=westeurope'`;
  const help = "For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287";
  return { inner: "AccessDenied", message: `The user, group or application '${who}' ${lacks}. ${help}` };
}

export function denial(settings: VaultSettings, attempt: Attempt): Denial {
  return settings.accessPolicies === true ? policyDenial(attempt) : roleDenial(attempt);
}

import type { ErrorCode } from "../../errors/catalogue.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { hasFields, type Json, textAt } from "../../json.ts";
import type { Refusal } from "./exchange.ts";
import type { VaultAddress } from "./vault-address.ts";

/** What was asked of a vault, for a hint. */
export interface Asked {
  readonly action: string;
  readonly vault: VaultAddress;
  readonly secret: string;
  /** The secret permission of an access policy that it takes. */
  readonly permission: "get" | "list";
  /** Who we are: `object id "ID"`. */
  readonly who: string;
  /** The object id; `OBJECT_ID` where it is not known. */
  readonly object: string;
}

/** The code of an answer of Key Vault; `undefined` for an answer that is none of its own. */
export function codeOf({ json }: Refusal): string | undefined {
  return textAt(json, "error", "code");
}

/** The codes inside, the innermost last: they tell what a bare `Forbidden` means. */
export function innerCodes(json: Json): readonly string[] {
  const found: string[] = [];
  let at: Json = hasFields(json) ? json["error"] : undefined;
  while (hasFields(at) && found.length < 8) {
    at = at["innererror"] ?? at["innerError"];
    const code = textAt(at, "code");
    if (code !== undefined) found.push(code);
  }
  return found;
}

/** Whether the answer says that there is no such secret, or version. */
export const isMissing = (refusal: Refusal): boolean => refusal.status === 404 && codeOf(refusal) === "SecretNotFound";

interface Denial {
  readonly code: ErrorCode;
  readonly state: string;
  readonly hint: (asked: Asked) => string;
  readonly permission?: (asked: Asked) => string;
}

const ROLE = "Key Vault Secrets User";

/** A 403 by the code inside it. */
const DENIALS: { readonly [inner: string]: Denial } = {
  SecretDisabled: {
    code: "value/deleted",
    state: "it is disabled",
    hint: (a) =>
      `Enable it with \`az keyvault secret set-attributes --vault-name ${a.vault.name} --name ${a.secret} --enabled true\`, or store a new version`,
  },
  ForbiddenByRbac: {
    code: "backend/denied",
    state: "no role lets us read it",
    permission: () => ROLE,
    hint: (a) =>
      `Give ${a.who} the role "${ROLE}" on the vault with \`az role assignment create --role "${ROLE}" --assignee ${a.object} --scope $(az keyvault show --name ${a.vault.name} --query id --output tsv)\`; a new assignment takes minutes to count`,
  },
  AccessDenied: {
    code: "backend/denied",
    state: "no access policy of the vault lets us read it",
    permission: (a) => a.permission,
    hint: (a) =>
      `Give ${a.who} the secret permission "${a.permission}" with \`az keyvault set-policy --name ${a.vault.name} --object-id ${a.object} --secret-permissions ${a.permission}\``,
  },
  ForbiddenByFirewall: {
    code: "backend/denied",
    state: "the vault's firewall does not let us in",
    hint: (a) =>
      `Let in the address that we come from with \`az keyvault network-rule add --name ${a.vault.name} --ip-address ADDRESS\`, or come from a network of its rules`,
  },
  ForbiddenByConnection: {
    code: "backend/denied",
    state: "the vault is closed to the public network",
    hint: (a) =>
      `Come through a private endpoint of ${a.vault.name}, whose name must resolve to its private address here, or open the vault with \`az keyvault update --name ${a.vault.name} --public-network-access Enabled\``,
  },
};

/** The error that an answer stands for, where it is none that the caller knows what to do with. */
export function refusalError(refusal: Refusal, asked: Asked): SecretsError {
  const { action } = asked;
  const facts = { address: refusal.address, path: asked.secret, status: refusal.status };
  const code = codeOf(refusal);
  if (code === undefined) return foreignAnswer(refusal, asked);
  if (refusal.status === 403) return denied(refusal, asked);
  if (refusal.status === 401) return unauthenticated(refusal, asked);
  if (refusal.status === 429) return new SecretsError("backend/throttled", { action, facts });
  if (refusal.status >= 500) return failing(refusal, asked);
  return new SecretsError("backend/bad-response", { action, facts });
}

function denied(refusal: Refusal, asked: Asked): SecretsError {
  const row = innerCodes(refusal.json)
    .toReversed()
    .map((inner) => (Object.hasOwn(DENIALS, inner) ? DENIALS[inner] : undefined))
    .find((found) => found !== undefined);
  const { address, status } = refusal;
  const facts = { address, path: asked.secret, status, permission: row?.permission?.(asked) };
  if (row !== undefined)
    return new SecretsError(row.code, { action: asked.action, state: row.state, facts, hint: row.hint(asked) });
  return new SecretsError("backend/denied", {
    action: asked.action,
    facts,
    hint: `Give ${asked.who} the role "${ROLE}" on ${asked.vault.name}, or "${asked.permission}" in its access policy`,
  });
}

/** Where we came with a token, its number says why it is none; without one, it was the vault's challenge that is wrong. */
function unauthenticated(refusal: Refusal, asked: Asked): SecretsError {
  const { action, vault } = asked;
  const number = /\bAKV(\d{4,6})\b/.exec(textAt(refusal.json, "error", "message") ?? "")?.[1];
  const row = number === undefined ? undefined : TOKENS[number];
  return new SecretsError("backend/unauthenticated", {
    action,
    facts: { address: refusal.address, status: refusal.status },
    state: row?.state ?? "the vault refused the token",
    hint: `${row?.hint(vault) ?? `Check that ${vault.name} is the vault's own name, and that the tenant of the identity is the vault's`}${number === undefined ? "" : ` (AKV${number})`}`,
  });
}

const TOKENS: {
  readonly [number: string]: { readonly state: string; readonly hint: (vault: VaultAddress) => string } | undefined;
} = {
  "10022": {
    state: "the token is for another resource",
    hint: (vault) => `Log in for the cloud of ${vault.address}: the token's audience is another one`,
  },
  "10032": {
    state: "the token is of another tenant",
    hint: (vault) => `Log in at the tenant that ${vault.name} belongs to`,
  },
};

function failing(refusal: Refusal, { action, vault }: Asked): SecretsError {
  return new SecretsError("backend/unreachable", {
    action,
    state: "the server failed",
    facts: { address: refusal.address, status: refusal.status },
    hint: `Try again later, or look at Azure's status of Key Vault: ${vault.name} answers with status ${refusal.status}`,
  });
}

/** What answers is not Key Vault: a proxy, a gateway, a firewall with a page of its own. */
function foreignAnswer({ address, status }: Refusal, { action }: Asked): SecretsError {
  const facts = { address, status };
  if (status === 401) return new SecretsError("backend/unauthenticated", { action, facts });
  if (status === 403) return new SecretsError("backend/denied", { action, facts });
  if (status === 429) return new SecretsError("backend/throttled", { action, facts });
  if (status >= 500) return new SecretsError("backend/unreachable", { action, facts });
  return new SecretsError("backend/bad-response", { action, facts });
}

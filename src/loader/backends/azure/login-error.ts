import type { ErrorCode } from "../../errors/catalogue.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { hasFields } from "../../json.ts";
import { aadstsRow, type LoginAbout, numbersIn, numbersOf } from "./aadsts.ts";
import type { Credential } from "./credential.ts";
import type { Exchange, Refusal } from "./exchange.ts";
import { permissionError } from "./load-sdk.ts";
import type { VaultAddress } from "./vault-address.ts";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The error where the vault asks for a token of a tenant other than the declared one: the SDK would refuse, in its words. */
export function foreignTenant(
  { method, tenant }: Credential,
  asked: string | undefined,
  vault: VaultAddress,
): SecretsError | undefined {
  if (tenant === undefined || asked === undefined || tenant === asked) return undefined;
  const wanted = GUID.test(asked) ? asked : "the vault's tenant";
  return new SecretsError("backend/unauthenticated", {
    action: "log in",
    state: "the vault belongs to another tenant",
    facts: { method, address: vault.address },
    hint: `Write ${wanted} as \`tenantId\`, the id and not a name: ${vault.name} takes tokens of no other tenant`,
  });
}

/** The error for a login that gave no token. Nothing of the SDK's own is kept but an AADSTS number. */
export function loginError(
  thrown: unknown,
  exchange: Exchange,
  credential: Credential,
  vault: VaultAddress,
): SecretsError {
  const known = thrown instanceof SecretsError ? thrown : permissionError(thrown);
  if (known !== undefined) return known;
  const numbers = [
    ...exchange.refusals.toReversed().flatMap(({ json }) => numbersOf(json)),
    ...numbersIn(words(thrown)),
  ];
  if (numbers.length > 0) return refusedByEntra(numbers, exchange, credential, vault);
  if (credential.method === "default") return emptyChain(exchange);
  const { failure, refusal, last } = exchange;
  const { method } = credential;
  if (failure !== undefined) return failure.about({ method }, "log in");
  // It said that it went well, and there was no token in it.
  if (last !== undefined && last.status < 300)
    return new SecretsError("backend/bad-response", { action: "log in", facts: { method, ...last } });
  if (refusal !== undefined) return refusedBy(refusal, credential, vault);
  return refused(credential, vault, {});
}

/** Everything that the SDK's errors say, one inside another: only numbers are taken from it. */
function words(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error) || depth > 4) return "";
  const inner: readonly unknown[] = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
  return [thrown.message, ...[...inner, thrown.cause].map((one) => words(one, depth + 1))].join(" ");
}

function refusedByEntra(
  numbers: readonly string[],
  { refusal }: Exchange,
  credential: Credential,
  vault: VaultAddress,
): SecretsError {
  const number = numbers.find((one) => aadstsRow(one) !== undefined) ?? numbers[0] ?? "";
  const row = aadstsRow(number);
  const about = aboutOf(credential, vault);
  const fallback = `Look for what AADSTS${number} says of ${about.who} at https://login.microsoftonline.com/error?code=${number}`;
  return new SecretsError("backend/unauthenticated", {
    action: "log in",
    state: row?.state ?? "the login was refused",
    facts: {
      method: credential.method,
      address: refusal?.address ?? vault.cloud.authorityHost,
      status: refusal?.status,
    },
    hint: row === undefined ? fallback : `${row.hint(about)} (AADSTS${number})`,
  });
}

function aboutOf({ method, app, tenant, origin, presented }: Credential, vault: VaultAddress): LoginAbout {
  const { assertion = "" } = presented;
  return {
    method,
    app: app ?? "ID",
    who: app === undefined ? "the application" : `application "${app}"`,
    tenant: tenant ?? "in use",
    origin,
    presented: `the token has ${assertion === "" ? "claims that we cannot read" : assertion}`,
    vault: vault.name,
  };
}

/** Every way that the SDK knows was tried, and none was there. */
function emptyChain({ failure }: Exchange): SecretsError {
  // No service of the machine itself: that one is merely not there.
  if (failure !== undefined && !/^https?:\/\/(?:169\.254\.|127\.|localhost)/.test(failure.facts.address ?? ""))
    return failure.about({ method: "default" }, "log in");
  return new SecretsError("backend/unconfigured", {
    action: "log in",
    facts: { method: "default" },
    hint: "Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, assign a managed identity, run `az login`, or declare an identity: nothing of the SDK's own chain is there",
  });
}

function refusedBy(refusal: Refusal, credential: Credential, vault: VaultAddress): SecretsError {
  const { address, status, json } = refusal;
  const facts = { method: credential.method, address, status };
  const code: ErrorCode | undefined =
    status === 429
      ? "backend/throttled"
      : status >= 500
        ? "backend/unreachable"
        : hasFields(json)
          ? undefined
          : "backend/bad-response";
  return code === undefined
    ? refused(credential, vault, { address, status })
    : new SecretsError(code, { action: "log in", facts });
}

function refused(
  credential: Credential,
  vault: VaultAddress,
  facts: { readonly address?: string; readonly status?: number },
): SecretsError {
  const { method } = credential;
  return new SecretsError("backend/unauthenticated", {
    action: "log in",
    state: "the login was refused",
    facts: { method, ...facts },
    hint: HINTS[method]?.(credential) ?? `Check the credential in ${credential.origin} for ${vault.name}`,
  });
}

const HINTS: { readonly [method: string]: ((credential: Credential) => string) | undefined } = {
  managed: ({ app }) =>
    app === undefined
      ? "Assign a system-assigned managed identity to this machine or app, or name a user-assigned one in azure.managed({ clientId })"
      : `Assign the managed identity "${app}" to this machine or app, or correct \`clientId\` of azure.managed()`,
  cli: () => "Log in with `az login`, in the vault's tenant",
};

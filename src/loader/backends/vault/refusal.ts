import type { Facts } from "../../errors/facts.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { type Answer, isApi, says } from "./answer.ts";
import { type Hinted, type HintName, vaultError } from "./hints.ts";
import type { Server } from "./server.ts";

/** A server that has no namespace of this name answers 404, which must not pass for a missing secret. */
export function isUnknownNamespace(answer: Answer, server: Server): boolean {
  return answer.status === 404 && server.namespace !== undefined && says(answer, /^namespace not found/);
}

/** A mount that does not exist is answered by 404, too, and with words. A policy for its path is asked for first. */
export function isUnknownMount(answer: Answer): boolean {
  return answer.status === 404 && says(answer, /\bno handler for route\b/);
}

/** The policy's own denial. To a token that it does not know the server answers without the count. */
export function isPolicyDenial(answer: Answer): boolean {
  return says(answer, /^1 error occurred:\s*\* permission denied\s*$/);
}

/** The error that an answer stands for, where it is none that the caller knows what to do with. */
export function refusal(answer: Answer, server: Server, about: Facts = {}, action = "read"): SecretsError {
  const { status } = answer;
  const facts = { ...about, address: server.address, status };
  const hinted = (code: Parameters<typeof vaultError>[0], name: HintName, more: Hinted = {}): SecretsError =>
    vaultError(code, name, { ...facts, ...more }, action);
  if (isUnknownNamespace(answer, server))
    return hinted("config/invalid-option", "unknownNamespace", { option: "namespace", namespace: server.namespace });
  if (status >= 300 && status < 400) return hinted("backend/bad-response", "redirected");
  if (status === 401) return new SecretsError("backend/unauthenticated", { action, facts });
  if (status === 429) return new SecretsError("backend/throttled", { action, facts });
  if (status === 412) return hinted("backend/unreachable", "behind");
  if (status >= 500) return hinted(...down(answer));
  if (status === 403 && isApi(answer)) return new SecretsError("backend/denied", { action, facts });
  if (status === 400 && says(answer, /^Upgrading from non-versioned/))
    return hinted("backend/unreachable", "upgrading");
  if (status === 400 && isApi(answer)) return hinted("backend/bad-response", "refusedRead");
  return new SecretsError("backend/bad-response", { action, facts });
}

function down(answer: Answer): readonly ["backend/sealed" | "backend/unreachable", HintName] {
  if (says(answer, /\bsealed\b/i)) return ["backend/sealed", "sealed"];
  return says(answer, /\bstandby\b|not active|no active|active (?:cluster )?node not found/i)
    ? ["backend/sealed", "standby"]
    : ["backend/unreachable", "failing"];
}

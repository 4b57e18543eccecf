import type { Context } from "../../backend.ts";
import { property } from "./answer.ts";
import { LATEST_ENABLED, type Place, secretName, versionOf } from "./place.ts";
import { type Asked, refusalError } from "./refusal.ts";
import type { Ask, Service } from "./service.ts";

/** A secret of a place, and what may be asked of it. */
export interface Asking {
  readonly place: Place;
  readonly service: Service;
  readonly context: Context;
  readonly action: string;
}

/** One version of a secret, by its resource name. */
export interface Version {
  /** The resource name of the secret. */
  readonly secret: string;
  readonly version: string;
}

const VIEW = "roles/secretmanager.viewer";

/** The roles that a call needs. */
export const NEEDS: { readonly [C in "access" | "get" | "list"]: Pick<Asked, "permission" | "role"> } = {
  access: { permission: "secretmanager.versions.access", role: "roles/secretmanager.secretAccessor" },
  get: { permission: "secretmanager.versions.get", role: VIEW },
  list: { permission: "secretmanager.versions.list", role: VIEW },
};

/** The version that a reference means; the newest enabled one has to be asked for, which needs a permission of its own. */
export async function resolveVersion(
  asking: Asking,
  path: string,
  version: string | undefined,
): Promise<Version | "missing"> {
  const secret = secretName(asking.place, path);
  const wanted = versionOf(path, version);
  if (wanted !== LATEST_ENABLED) return { secret, version: wanted };
  const listed = await answerOf(asking, { secret, version: wanted }, NEEDS.list, (client, options) =>
    client.listSecretVersions({ parent: secret, filter: "state:ENABLED" }, options),
  );
  if (listed === "missing") return "missing";
  const enabled = (Array.isArray(listed) ? listed : []).filter((one) => stateOf(one) === "ENABLED");
  const numbers = enabled.map(numberOf).filter((number) => number !== undefined);
  // Where none is enabled, the newest one says whether there was one.
  return { secret, version: numbers.length === 0 ? "latest" : String(Math.max(...numbers.map(Number))) };
}

/** What a call gives, or that there is nothing; throws what it is refused for. */
export async function answerOf(
  { place, service, context, action }: Asking,
  { secret, version }: Version,
  needs: Pick<Asked, "permission" | "role">,
  ask: Ask,
): Promise<unknown> {
  const answer = await service.call(ask, context);
  if ("value" in answer) return answer.value;
  if (answer.refusal.status === "NOT_FOUND") return "missing";
  const caller = await service.caller(context);
  throw refusalError(answer.refusal, { action, place, secret, version, caller, ...needs });
}

/** What is missing. A version that is not there is told apart where we may see the secret. */
export async function whatIsMissing(
  { service, context }: Asking,
  { secret, version }: Version,
): Promise<"secret" | "version"> {
  if (version === "latest" || version === LATEST_ENABLED) return "secret";
  const answer = await service.call((client, options) => client.getSecret({ name: secret }, options), context);
  return "refusal" in answer && answer.refusal.status === "NOT_FOUND" ? "secret" : "version";
}

const STATES: { readonly [number: number]: string } = { 1: "ENABLED", 2: "DISABLED", 3: "DESTROYED" };

/** The state of a version, which one transport says by name and another by number. */
export function stateOf(version: unknown): string | undefined {
  const state = property(version, "state");
  return typeof state === "number" ? STATES[state] : typeof state === "string" ? state : undefined;
}

/** The number of a version, from its resource name. */
export function numberOf(version: unknown): string | undefined {
  const name = property(version, "name");
  return typeof name === "string" ? /\/versions\/(\d+)$/.exec(name)?.[1] : undefined;
}

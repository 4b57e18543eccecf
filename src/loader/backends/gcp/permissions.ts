import type { Reference } from "../../../schema/reference.ts";
import type { Permission } from "../../backend.ts";
import { askOnce } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { property } from "./answer.ts";
import { secretName } from "./place.ts";
import { grantHint } from "./refusal.ts";
import { type Asking, NEEDS } from "./versions.ts";

const { permission, role } = NEEDS.access;

/** Asks Google for each secret whether we may access its versions. */
export async function askPermissions(references: readonly Reference[], asking: Asking): Promise<readonly Permission[]> {
  const idOf = ({ path }: Reference): string => path;
  const answers = await askOnce(references, idOf, asking.context.concurrency, ({ path }) => mayAccess(path, asking));
  return answers.map(([, answer]) => answer);
}

const unknown = (secret: string): Permission => ({ state: "unknown", needs: `${permission} (${role}) on ${secret}` });

async function mayAccess(path: string, asking: Asking): Promise<Permission> {
  try {
    return await test(secretName(asking.place, path), asking);
  } catch (error) {
    if (error instanceof SecretsError) return unknown(path);
    throw error;
  }
}

async function test(secret: string, { action, context, service }: Asking): Promise<Permission> {
  const answer = await service.call(async (client, options) => {
    const request = { resource: secret, permissions: [permission] };
    return (await client.testIamPermissions?.(request, options)) ?? [];
  }, context);
  if ("refusal" in answer) return unknown(secret);
  const held = property(answer.value, "permissions");
  if (Array.isArray(held) && held.includes(permission))
    return { state: "granted", permission: `${permission} on ${secret}` };
  // Of a secret that is not there nobody has a permission, whatever the project grants.
  const there = await service.call((client, options) => client.getSecret({ name: secret }, options), context);
  if ("refusal" in there && there.refusal.status === "NOT_FOUND") return unknown(secret);
  const [caller, { method, name }] = [await service.caller(context), await service.whoami(context)];
  const named = { secret, permission, role, caller: name === "" ? caller : { ...caller, who: name } };
  const tail = "value" in there ? "" : ", or create the secret: the answer is the same where there is none";
  const facts = { path: secret, permission, method };
  return {
    state: "denied",
    error: new SecretsError("backend/denied", { action, facts, hint: `${grantHint(named)}${tail}` }),
  };
}

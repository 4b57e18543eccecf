import type { Context, Lease } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, numberAt, textAt } from "../../json.ts";
import type { Answer } from "./answer.ts";
import type { Connection } from "./connection.ts";
import { vaultError } from "./hints.ts";
import { isKnownToken, isOver } from "./known-token.ts";
import type { Login } from "./login.ts";
import { refusal } from "./refusal.ts";

/** The lease of an answer, if it has one. KV version 1 names a duration and no lease: that is a cache hint. */
export function leaseOf(answer: Answer, login: Login, connection: Connection, context: Context): Lease | undefined {
  const id = textAt(answer.json, "lease_id") ?? "";
  const seconds = numberAt(answer.json, "lease_duration") ?? 0;
  if (id === "" || seconds <= 0) return undefined;
  connection.issued(id, login);
  const renewable = at(answer.json, "renewable") === true;
  return {
    expiresAt: endOf(seconds, login, context),
    renewable,
    ...(renewable ? { renew: (context: Context) => renew(id, login, connection, context) } : {}),
  };
}

/** A lease ends with the token that it was given to. */
function endOf(seconds: number, login: Login, context: Context): Date {
  return new Date(Math.min(context.clock.now() + seconds * 1000, login.expiresAt ?? Number.POSITIVE_INFINITY));
}

async function renew(id: string, login: Login, connection: Connection, context: Context): Promise<Lease> {
  await renewLogin(login, connection, context);
  const path = "sys/leases/renew";
  const call = { method: "POST", path, body: { lease_id: id }, safe: true } as const;
  const answer = await connection.ask(call, login, context);
  const seconds = answer.status === 200 ? (numberAt(answer.json, "lease_duration") ?? 0) : 0;
  if (seconds <= 0) throw await refusedRenewal(answer, { path, login, connection, context });
  const renewable = at(answer.json, "renewable") === true;
  return {
    expiresAt: endOf(seconds, login, context),
    renewable,
    ...(renewable ? { renew: (later: Context) => renew(id, login, connection, later) } : {}),
  };
}

/** Our own token has to outlive the lease. Where it cannot be renewed, its end is the lease's. */
async function renewLogin(login: Login, connection: Connection, context: Context): Promise<void> {
  if (!login.minted || !login.renewable) return;
  const call = { method: "POST", path: "auth/token/renew-self", safe: true } as const;
  const answer = await connection.ask(call, login, context);
  const seconds = answer.status === 200 ? numberAt(answer.json, "auth", "lease_duration") : undefined;
  if (seconds !== undefined && seconds > 0) login.expiresAt = context.clock.now() + seconds * 1000;
}

/** A renewal, and as whom it was asked for. */
interface Renewal {
  readonly path: string;
  readonly login: Login;
  readonly connection: Connection;
  readonly context: Context;
}

async function refusedRenewal(answer: Answer, { path, login, connection, context }: Renewal): Promise<SecretsError> {
  const { method, who, origin } = login.credential;
  const server = await connection.server(context);
  const about = { path, address: server.address, status: answer.status, method };
  const facts = { ...about, permission: "update" };
  if (answer.status === 403) {
    // The server ends a lease with the token that it was issued to: no policy would bring it back.
    if (isOver(login, context) || !(await isKnownToken(login, answer, connection, context)))
      return vaultError(
        "backend/unauthenticated",
        login.minted ? "lostWithLogin" : "lostWithToken",
        { ...about, who, origin },
        "renew a lease",
      );
    return vaultError("backend/denied", "deniedRenewal", { ...facts, who }, "renew a lease");
  }
  if (answer.status === 400 || answer.status === 404)
    return new SecretsError("backend/denied", {
      action: "renew a lease",
      state: "the lease is over",
      facts,
      hint: "Load the secrets again: the server gives a new lease with a new value",
    });
  return refusal(answer, server, facts, "renew a lease");
}

import type { Context } from "../../backend.ts";
import type { Answer } from "./answer.ts";
import type { Connection } from "./connection.ts";
import type { Login } from "./login.ts";
import { isPolicyDenial } from "./refusal.ts";

/** Whether a token of ours has ended, by the clock. */
export function isOver({ expiresAt }: Login, { clock }: Context): boolean {
  return expiresAt !== undefined && clock.now() >= expiresAt;
}

/** Whether the server knows the token that it denied something: only then does a policy deny. */
export async function isKnownToken(
  login: Login,
  denial: Answer,
  connection: Connection,
  context: Context,
): Promise<boolean> {
  const own = await connection.ask({ method: "GET", path: "auth/token/lookup-self", safe: true }, login, context);
  if (own.status !== 403) return own.status === 200 || isPolicyDenial(denial);
  // A token without the default policy may not look itself up; that, too, is a policy's denial.
  return isPolicyDenial(own);
}

import type { Principal } from "../../loader/backend.ts";
import { printable } from "../../loader/errors/printable.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Finding, PrincipalDiagnosis } from "./diagnosis.ts";
import type { Examination } from "./examination.ts";
import { failed, notChecked, ok, warning } from "./finding.ts";
import { timeLeft } from "./time-left.ts";

interface Checked {
  readonly findings: readonly Finding[];
  readonly principal?: Principal;
  readonly stopped?: string;
}

/** What the answer to "who are we" means. Only a store that does not take us keeps a load from reading. */
export function checkPrincipal(answer: Principal | SecretsError | undefined, { context }: Examination): Checked {
  if (answer === undefined) return { findings: [] };
  if (answer instanceof SecretsError) return refused(answer);
  const { expiresAt, grants, method, name } = answer;
  const who = name === "" ? method : `${name} by ${method}`;
  const may = grants.length === 0 ? "" : `: ${grants.join(", ")}`;
  const until = expiresAt === undefined ? "" : `; ${timeLeft(expiresAt, context.clock.now())}`;
  return { findings: [ok("whoami", printable(`${who}${may}${until}`))], principal: answer };
}

function refused(error: SecretsError): Checked {
  const { code, hint, state } = error;
  if (code === "backend/unauthenticated" || code === "backend/unconfigured")
    return { findings: [failed("whoami", error)], stopped: "the store does not take our credential" };
  if (code === "reference/unsupported") return { findings: [notChecked("whoami", state, { hint })] };
  if (code === "internal/bug") return { findings: [failed("whoami", error)] };
  // A load does not ask it.
  return { findings: [warning("whoami", state, { hint })] };
}

/** Who we are, as the document has it. */
export function describePrincipal({ expiresAt, grants, method, name }: Principal): PrincipalDiagnosis {
  return {
    method,
    name,
    grants: [...grants],
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt.toISOString() }),
  };
}

import { resolve } from "node:path";
import type { AgeIdentity } from "../../age/age.ts";
import { ownIdentityFile, parseIdentities, readIdentityFile } from "../../age/identity-file.ts";
import type { Candidates, Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Runtime } from "../../runtime.ts";

/** Where our identities are looked for, in this order. */
const VARIABLE = "KEYSTEAD_IDENTITY";
const FILE_VARIABLE = "KEYSTEAD_IDENTITY_FILE";

const ADVICE = `Name a file of your own with ${FILE_VARIABLE}, that holds an age identity and only you can read`;

/** What our identities are looked for with: a context is one. */
export type IdentityScope = Pick<Context, "runtime">;

const read = new WeakMap<IdentityScope, Promise<readonly AgeIdentity[]>>();

/**
 * Our identities, read once for each context.
 *
 * @throws `backend/unconfigured` where there is none, or what is there is none.
 */
export function identitiesOf(scope: IdentityScope): Promise<readonly AgeIdentity[]> {
  const identities = read.get(scope) ?? readIdentities(scope.runtime);
  read.set(scope, identities);
  return identities;
}

/** What our identities come from. @throws as {@link identitiesOf} */
export async function localIdentities(context: Context): Promise<Candidates> {
  await identitiesOf(context);
  const key = context.runtime.optionalVariable(VARIABLE)?.trim() ?? "";
  const present = key === "" ? `the file ${identityFile(context.runtime)}` : VARIABLE;
  return { looked: [{ method: "age", used: true, missing: [], present: [present] }] };
}

/** The file of our identities, where we may know it: the variable's, else the user's own. */
export function identityFile(runtime: Runtime): string | undefined {
  const named = runtime.optionalVariable(FILE_VARIABLE);
  return named !== undefined && named !== "" ? resolve(named) : ownIdentityFile(runtime, "identity");
}

async function readIdentities(runtime: Runtime): Promise<readonly AgeIdentity[]> {
  const key = runtime.optionalVariable(VARIABLE);
  if (key !== undefined && key.trim() !== "") return parseIdentities(key, { variable: VARIABLE });
  const path = identityFile(runtime);
  if (path === undefined) throw none(runtime, path);
  const identities = await readIdentityFile({ path, advice: ADVICE }, runtime);
  if (identities === undefined) throw none(runtime, path);
  return identities;
}

function none(runtime: Runtime, path: string | undefined): SecretsError {
  const permit = runtime.name === "deno" ? `, and permit it with --allow-env=${VARIABLE}` : "";
  const file = path === undefined ? "" : ` or put one into ${path}`;
  return new SecretsError("backend/unconfigured", {
    action: "decrypt",
    facts: { variable: VARIABLE, wanted: "an age identity" },
    state: "there is no age identity",
    hint: `Set ${VARIABLE} to an age identity${permit},${file === "" ? ` or ${FILE_VARIABLE} to a file of them` : file}`,
  });
}

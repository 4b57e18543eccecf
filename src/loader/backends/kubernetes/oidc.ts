import { ACTIONS_ADVICE, ACTIONS_VARIABLES, actionsToken } from "../../actions-token.ts";
import type { Context, Opening } from "../../backend.ts";
import { credentialFile, declaredPath } from "../../credential-file.ts";
import { fromFile, fromSetting, fromVariable, textOf } from "../../identity-inputs.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import type { Access } from "./access.ts";
import { bearer } from "./bearer.ts";
import { type Cluster, clusterAt } from "./cluster.ts";
import { kubernetesError } from "./hints.ts";
import type { MethodOf } from "./method.ts";

/** Milliseconds before its end at which a token of the job is asked for again. */
const MARGIN = 10_000;

/** An OIDC token as it is: the API server checks it against the issuers that it trusts. */
export const oidc: MethodOf = async (settings, opening, context) => {
  const file = textOf(settings, "tokenFile");
  const handed =
    file === undefined ? fromSetting(settings, "token", undefined, context) : await fromFile(file, context);
  if (handed !== undefined)
    return { inputs: [handed], open: ([token = ""]) => accessOf(token, handed.needs, opening, context) };
  return {
    inputs: ACTIONS_VARIABLES.map((name) => fromVariable(name, context)),
    advice: ACTIONS_ADVICE,
    async open([url = "", request = ""]) {
      context.meter.logins += 1;
      const asked = { settings, url, bearer: request, audience: textOf(settings, "audience") };
      const access = await accessOf(await actionsToken(asked, context), "the job's OIDC token", opening, context);
      const expiresAt = access.claims?.expiresAt;
      return { ...access, staleAt: expiresAt === undefined ? undefined : expiresAt - MARGIN };
    },
  };
};

async function accessOf(token: string, origin: string, opening: Opening, context: Context): Promise<Access> {
  const claims = jwtClaims(token);
  return {
    method: "oidc",
    cluster: await declaredCluster(opening, context),
    namespace: undefined,
    authorization: bearer(token, "oidc", origin),
    origin,
    who: () =>
      `the user that the API server makes of the token${claims?.presented === undefined ? "" : ` (${claims.presented})`}`,
    claims,
    // Handed in from outside: whoever rotates it may have written a new one.
    staleAt: context.clock.now() + 60_000,
  };
}

async function declaredCluster(opening: Opening, context: Context): Promise<Cluster> {
  const { address, ca } = opening.settings;
  if (typeof address !== "string")
    throw kubernetesError("backend/unconfigured", "noAddress", { method: "oidc", option: "address" }, "log in");
  const pem = typeof ca === "string" ? await pemOf(ca, context) : undefined;
  return clusterAt(address, pem === undefined ? {} : { ca: pem }, "address", opening);
}

async function pemOf(ca: string, context: Context): Promise<string> {
  if (ca.includes("-----BEGIN ")) return ca;
  const text = await credentialFile(declaredPath(ca, context));
  if (text?.includes("-----BEGIN ") === true) return text;
  throw kubernetesError("config/invalid-option", "unreadablePem", {
    option: "ca",
    wanted: "`ca`",
    origin: "the source",
  });
}

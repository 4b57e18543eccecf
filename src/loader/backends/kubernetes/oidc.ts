import { isVariable } from "../../../schema/setting.ts";
import { ACTIONS_VARIABLES, actionsToken } from "../../actions-token.ts";
import type { Context, Opening } from "../../backend.ts";
import { credentialFile, declaredPath, tokenFile } from "../../credential-file.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import type { Access } from "./access.ts";
import { bearer } from "./bearer.ts";
import { type Cluster, clusterAt } from "./cluster.ts";
import { kubernetesError } from "./hints.ts";
import { type Method, type MethodOf, textOf } from "./method.ts";

/** Milliseconds before its end at which a token of the job is asked for again. */
const MARGIN = 10_000;

/** An OIDC token as it is: the API server checks it against the issuers that it trusts. */
export const oidc: MethodOf = async (settings, opening, context) => {
  const handed = settings["token"];
  const file = textOf(settings, "tokenFile");
  if (isVariable(handed)) {
    const token = context.runtime.optionalVariable(handed.variable) || undefined;
    return available([handed.variable], [token], () => accessOf(token ?? "", handed.variable, opening, context));
  }
  if (file !== undefined) {
    const path = declaredPath(file, context);
    const token = await tokenFile(path);
    return available([`the file ${path}`], [token], () => accessOf(token ?? "", `the file ${path}`, opening, context));
  }
  const [url, requestToken] = ACTIONS_VARIABLES.map((name) => context.runtime.optionalVariable(name) || undefined);
  return {
    ...available(ACTIONS_VARIABLES, [url, requestToken], async () => {
      context.meter.logins += 1;
      const request = { url: url ?? "", bearer: requestToken ?? "", audience: textOf(settings, "audience") };
      const access = await accessOf(await actionsToken(request, context), "the job's OIDC token", opening, context);
      const expiresAt = access.claims?.expiresAt;
      return { ...access, staleAt: expiresAt === undefined ? undefined : expiresAt - MARGIN };
    }),
    advice:
      "add `permissions: id-token: write` to the job; a pull request from a fork and Dependabot cannot have that token",
  };
};

function available(
  names: readonly string[],
  texts: readonly (string | undefined)[],
  open: () => Promise<Access>,
): Method {
  return {
    missing: names.filter((_, index) => texts[index] === undefined),
    present: names.filter((_, index) => texts[index] !== undefined),
    open,
  };
}

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

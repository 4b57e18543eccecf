import { credentialFile, declaredPath, ifPermitted, tokenIn } from "../../credential-file.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { ownerOf } from "./access.ts";
import { bearer } from "./bearer.ts";
import { clusterAt, namespaceName } from "./cluster.ts";
import { type MethodOf, textOf } from "./method.ts";

const USUAL = "/var/run/secrets/kubernetes.io/serviceaccount";
const VARIABLES = ["KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT"] as const;

/** Milliseconds after which the token is read again, as Kubernetes' own clients do: it is rotated while it is valid. */
const REREAD = 60_000;

/** A pod's own service account, by its files alone. */
export const inCluster: MethodOf = async (settings, opening, context) => {
  const declared = textOf(settings, "directory");
  const folder = declared === undefined ? USUAL : declaredPath(declared, context);
  const read = (file: string): Promise<string | undefined> =>
    declared === undefined ? ifPermitted(() => credentialFile(file)) : credentialFile(file);
  const [token, ca, namespace] = [
    tokenIn(await read(`${folder}/token`)),
    await read(`${folder}/ca.crt`),
    tokenIn(await read(`${folder}/namespace`)),
  ];
  const [host, port] = VARIABLES.map((name) => context.runtime.optionalVariable(name) || undefined);
  const tokenFile = `the file ${folder}/token`;
  // Every pod has the variables: without the token they say nothing of who we can be.
  if (token === undefined) return { missing: [tokenFile], present: [], open: bug };
  const missing = [
    ...VARIABLES.filter((_, index) => [host, port][index] === undefined),
    ...(ca?.includes("-----BEGIN ") === true ? [] : [`the PEM file ${folder}/ca.crt`]),
  ];
  return {
    missing,
    present: [tokenFile],
    open: () => {
      const claims = jwtClaims(token);
      return {
        method: "inCluster",
        cluster: clusterAt(addressOf(host ?? "", port ?? ""), { ca: ca ?? "" }, VARIABLES[0], opening),
        namespace: namespace === undefined ? undefined : namespaceName(namespace, `the file ${folder}/namespace`),
        authorization: bearer(token, "inCluster", tokenFile),
        origin: tokenFile,
        who: () => ownerOf(claims, "the pod's service account"),
        claims,
        staleAt: context.clock.now() + REREAD,
      };
    },
  };
};

const bug = (): never => {
  throw new TypeError("it is not available");
};

const addressOf = (host: string, port: string): string => `https://${host.includes(":") ? `[${host}]` : host}:${port}`;

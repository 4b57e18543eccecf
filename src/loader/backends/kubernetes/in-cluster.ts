import type { Settings } from "../../../schema/setting.ts";
import type { Context } from "../../backend.ts";
import { credentialFile, declaredPath, ifPermitted, tokenIn } from "../../credential-file.ts";
import { fromVariable, type Input, textOf } from "../../identity-inputs.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { ownerOf } from "./access.ts";
import { bearer } from "./bearer.ts";
import { clusterAt, namespaceName } from "./cluster.ts";
import type { MethodOf } from "./method.ts";

const USUAL = "/var/run/secrets/kubernetes.io/serviceaccount";
const VARIABLES = ["KUBERNETES_SERVICE_HOST", "KUBERNETES_SERVICE_PORT"] as const;

/** Milliseconds after which the token is read again, as Kubernetes' own clients do: it is rotated while it is valid. */
const REREAD = 60_000;

/** A pod's own service account, by its files alone. */
export const inCluster: MethodOf = async (settings, opening, context) => {
  const { folder, read } = podFiles(settings, context);
  const [token, ca, namespace] = [
    tokenIn(await read("token")),
    await read("ca.crt"),
    await podNamespace(settings, context),
  ];
  const tokenFile = `the file ${folder}/token`;
  const inputs: Input[] = [{ needs: tokenFile, text: token, declared: false }];
  // Every pod has the variables: without the token they say nothing of who we can be.
  if (token !== undefined) {
    const pem = ca?.includes("-----BEGIN ") === true ? ca : undefined;
    inputs.push(...VARIABLES.map((name) => fromVariable(name, context)));
    inputs.push({ needs: `the PEM file ${folder}/ca.crt`, text: pem, declared: false });
  }
  return {
    inputs,
    open: ([jwt = "", host = "", port = "", pem = ""]) => {
      const claims = jwtClaims(jwt);
      return {
        method: "inCluster",
        cluster: clusterAt(addressOf(host, port), { ca: pem }, VARIABLES[0], opening),
        namespace: namespace === undefined ? undefined : namespaceName(namespace, `the file ${folder}/namespace`),
        authorization: bearer(jwt, "inCluster", tokenFile),
        origin: tokenFile,
        who: () => ownerOf(claims, "the pod's service account"),
        claims,
        staleAt: context.clock.now() + REREAD,
      };
    },
  };
};

/** The files that Kubernetes gives a pod, or others like them. */
function podFiles(
  settings: Settings,
  context: Context,
): { readonly folder: string; readonly read: (name: string) => Promise<string | undefined> } {
  const declared = textOf(settings, "directory");
  const folder = declared === undefined ? USUAL : declaredPath(declared, context);
  return {
    folder,
    read(name) {
      const file = (): Promise<string | undefined> => credentialFile(`${folder}/${name}`);
      return declared === undefined ? ifPermitted(file) : file();
    },
  };
}

/** The pod's own namespace. */
export async function podNamespace(settings: Settings, context: Context): Promise<string | undefined> {
  return tokenIn(await podFiles(settings, context).read("namespace"));
}

const addressOf = (host: string, port: string): string => `https://${host.includes(":") ? `[${host}]` : host}:${port}`;

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kubernetes, variable } from "../../../src/schema/declare.ts";
import { type Kubernetes, sharedKubernetes } from "../../servers/kubernetes.ts";
import { denied, type Refusing, refused, refusedByGithub, runtimeWith, withoutPermission } from "./faults.ts";

/** The real API server, and its faults by an OIDC token and by a ServiceAccount's token. */
export async function start(folder: string): Promise<Refusing> {
  const [cluster, github] = await Promise.all([sharedKubernetes(), refusedByGithub()]);
  const namespace = await cluster.namespace();
  await cluster.secret(namespace, "key", { value: "value" });
  const gone = await deletedAccount(cluster, namespace);
  const bare = await cluster.serviceAccount(namespace, "bare");

  const { address, ca, issuer } = cluster;
  const oidc = (token = true) =>
    kubernetes({
      address,
      ca,
      namespace,
      identity: kubernetes.oidc({ audience: "keystead", ...(token ? { token: variable("JWT") } : {}) }),
    });
  const mint = (claims: object = {}): Promise<string> => issuer.mint({ aud: "keystead", sub: "job", ...claims });
  const past = { iat: 1_700_000_000, nbf: 1_700_000_000, exp: 1_700_000_060 };
  const grant = (who: string): string =>
    `Grant { apiGroups: [""], resources: ["secrets"], resourceNames: ["key"], verbs: ["get"] } in a Role of namespace ${namespace} to ${who}`;
  const otherAudience = await cluster.serviceAccount(namespace, "bare", "elsewhere");
  const pod = (name: string, token: string) => {
    const directory = join(folder, name);
    mkdirSync(directory);
    for (const [file, text] of Object.entries({ token, namespace, "ca.crt": ca }))
      writeFileSync(join(directory, file), text);
    return kubernetes({ identity: kubernetes.inCluster({ directory }) });
  };
  const { hostname, port } = new URL(address);
  const service = { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };

  return {
    cases: {
      "a wrong audience": [
        refused(
          "oidc",
          oidc(),
          { JWT: await mint({ aud: "nope" }) },
          "Name its issuer and audience under jwt[].issuer of the AuthenticationConfiguration",
        ),
        refused(
          "a pod's token",
          pod("audience", otherAudience),
          service,
          `Put a valid token of ${address} into the file ${join(folder, "audience/token")}; the token has iss "${address}", aud "elsewhere"`,
        ),
      ],
      "an expired credential": [
        refused("oidc", oidc(), { JWT: await mint(past) }, "Put a fresh token into JWT: it has expired"),
      ],
      "an unknown role": [
        refused(
          "a pod's token whose ServiceAccount is gone",
          pod("gone", gone),
          service,
          `Put a valid token of ${address} into the file ${join(folder, "gone/token")}`,
        ),
      ],
      "a missing policy": [
        denied("oidc", oidc(), { JWT: await mint() }, grant("the user that the API server makes of the token")),
        denied("a pod's token", pod("bare", bare), service, grant(`ServiceAccount ${namespace}/bare`)),
      ],
      "a missing id-token: write": withoutPermission("oidc", oidc(false), {}, github),
    },
    ports: (variables) => ({ runtime: runtimeWith(variables) }),
    stop: () => github.stop(),
  };
}

async function deletedAccount(cluster: Kubernetes, namespace: string): Promise<string> {
  const token = await cluster.serviceAccount(namespace, "gone");
  await cluster.expect("DELETE", `/api/v1/namespaces/${namespace}/serviceaccounts/gone`);
  return token;
}

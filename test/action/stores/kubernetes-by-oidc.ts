import { startActions } from "../../proven/actions.ts";
import { sharedKubernetes } from "../../servers/kubernetes.ts";
import { BINARY, hardValues, type StoreByOidc, SUBJECT, secretName } from "./store-by-oidc.ts";

const AUDIENCE = "keystead";
const OTHER = "another-cluster";

/** A Secret of an API server that trusts the issuer of the job's token. */
export async function kubernetesByOidc(): Promise<StoreByOidc> {
  const cluster = await sharedKubernetes();
  const actions = await startActions({ sub: SUBJECT }, { issuer: cluster.issuer });
  const values = { ...hardValues(65_536), BINARY };
  const namespace = await cluster.namespace();
  const data = Object.fromEntries(Object.entries(values).map(([key, value]) => [secretName(key), value]));
  await cluster.secret(namespace, "app", data);
  await cluster.grant(namespace, { user: `oidc:${SUBJECT}`, secrets: ["app"] });
  const source = (audience: string): string =>
    `kubernetes({ address: "${cluster.address}", ca: variable("CLUSTER_CA"), namespace: "${namespace}", secret: "app", identity: kubernetes.oidc({ audience: "${audience}" }) })`;
  return {
    environments: { production: source(AUDIENCE) },
    misdirected: source(OTHER),
    audience: AUDIENCE,
    wrongAudience: OTHER,
    values,
    env: { CLUSTER_CA: cluster.tls.caFile },
    actions,
    // The job's token is itself what the API server is shown.
    bearers: () => actions.given.map(({ token }) => token),
    stop: () => actions.stop(),
  };
}

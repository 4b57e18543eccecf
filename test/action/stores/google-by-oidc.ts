import { startActions } from "../../proven/actions.ts";
import { startConnectProxy } from "../../servers/connect-proxy.ts";
import { startGoogle } from "../../servers/google/google.ts";
import { BINARY, bearerOf, hardValues, type StoreByOidc, SUBJECT, secretName } from "./store-by-oidc.ts";

const ACCOUNT = "reader@keystead-test.iam.gserviceaccount.com";

/** Secret Manager at its production addresses, which a workload identity may read, as itself and as a service account. */
export async function googleByOidc(): Promise<StoreByOidc> {
  const [google, actions] = await Promise.all([startGoogle(), startActions({ sub: SUBJECT })]);
  const proxy = await startConnectProxy({ target: { port: google.port } });
  const values = { ...hardValues(65_536), BINARY };
  for (const [key, value] of Object.entries(values)) google.secrets.put(secretName(key), value);
  const trust = { pool: "ci", issuer: actions.issuer.url, jwksUrl: actions.issuer.jwksUrl };
  const provider = google.workloadIdentity.add({ ...trust, provider: "github" });
  const other = google.workloadIdentity.add({ ...trust, provider: "other", audiences: ["https://another.example"] });
  const job = provider.principal(SUBJECT);
  for (const member of [job, `serviceAccount:${ACCOUNT}`])
    google.iam.grant(member, "roles/secretmanager.secretAccessor");
  google.iam.grant(job, "roles/iam.workloadIdentityUser", { serviceAccount: ACCOUNT });
  const source = ({ audience }: typeof provider, account = ""): string =>
    `gcp({ project: "${google.project.id}", identity: gcp.workloadIdentity({ provider: "${audience.replace("//iam.googleapis.com/", "")}"${account} }) })`;
  return {
    environments: { production: source(provider), impersonated: source(provider, `, serviceAccount: "${ACCOUNT}"`) },
    misdirected: source(other),
    audience: provider.tokenAudience,
    wrongAudience: other.tokenAudience,
    values,
    env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: google.caFile },
    actions,
    bearers: () => [...new Set(google.traffic.requests.flatMap(({ headers }) => bearerOf(headers.authorization)))],
    stop: async () => {
      await Promise.all([google.stop(), proxy.stop(), actions.stop()]);
    },
  };
}

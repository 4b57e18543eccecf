import { startActions } from "../../proven/actions.ts";
import { startAzure } from "../../servers/azure/azure.ts";
import { bearerOf, hardValues, type StoreByOidc, SUBJECT, secretName } from "./store-by-oidc.ts";

const AUDIENCE = "api://AzureADTokenExchange";
const OTHER = "api://another-exchange";

/** A vault at its production address, which an application with a federated credential may read. */
export async function azureByOidc(): Promise<StoreByOidc> {
  const [azure, actions] = await Promise.all([startAzure(), startActions({ sub: SUBJECT })]);
  const values = hardValues(25_600);
  azure.app({ clientId: "app", federated: [{ issuer: actions.issuer.url, subject: SUBJECT }] });
  azure.grant({ clientId: "app", vault: "neural", actions: ["getSecret"] });
  for (const [key, value] of Object.entries(values)) azure.seed("neural", secretName(key), value);
  const source = (audience = ""): string =>
    `azure({ vault: "${azure.vaultUrl("neural")}", identity: azure.federated({ tenantId: "${azure.tenant}", clientId: "app"${audience} }) })`;
  const { HTTPS_PROXY = "", NODE_EXTRA_CA_CERTS = "" } = azure.env;
  return {
    environments: { production: source() },
    misdirected: source(`, audience: "${OTHER}"`),
    audience: AUDIENCE,
    wrongAudience: OTHER,
    values,
    env: { HTTPS_PROXY, NODE_EXTRA_CA_CERTS },
    actions,
    bearers: () => [...new Set(azure.requests.flatMap(({ headers }) => bearerOf(headers.authorization)))],
    stop: async () => {
      await Promise.all([azure.stop(), actions.stop()]);
    },
  };
}

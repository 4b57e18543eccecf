import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mountKv2 } from "../loader/backends/vault/opened.ts";
import { catalogue } from "../servers/catalogue.ts";
import { type OpenBao, startOpenBao } from "../servers/openbao.ts";
import { type Actions, startActions } from "./actions.ts";
import { byVariables, declared } from "./given.ts";
import { proveStore } from "./prove.ts";
import type { Given, ProvenStore, Way } from "./store.ts";
import { CANARY, snake, storedAs } from "./values.ts";

const CLAIMS = { aud: "vault", sub: "repo:o/r:ref:refs/heads/main" };
const ROLE = { token_policies: "reader", token_ttl: "5m" };

interface Vault extends ProvenStore {
  readonly folder: string;
  readonly token: string;
  readonly roleId: string;
  readonly secretId: string;
  readonly jwt: string;
  readonly actions: Actions;
}

async function fill(bao: OpenBao): Promise<void> {
  await mountKv2(bao, "neural");
  const data = storedAs(snake, (name) => `${name}_previous`);
  await bao.expect("POST", "neural/data/production", { data });
  await bao.expect("POST", "neural/data/identities", { data: { canary: CANARY } });
  const policy = ["production", "identities"].map((name) => `path "neural/data/${name}" { capabilities = ["read"] }`);
  await bao.expect("PUT", "sys/policies/acl/reader", { policy: policy.join("\n") });
}

async function letIn(bao: OpenBao, { issuer }: Actions): Promise<Pick<Vault, "token" | "roleId" | "secretId">> {
  for (const type of ["approle", "jwt", "userpass"]) await bao.expect("POST", `sys/auth/${type}`, { type });
  await bao.expect("POST", "auth/approle/role/app", ROLE);
  await bao.expect("POST", "auth/userpass/users/app", { password: "of the tests", ...ROLE });
  await bao.expect("POST", "auth/jwt/config", { jwks_url: issuer.jwksUrl, bound_issuer: issuer.url });
  const bound = { bound_audiences: [CLAIMS.aud], bound_claims: { sub: CLAIMS.sub } };
  await bao.expect("POST", "auth/jwt/role/ci", { role_type: "jwt", user_claim: "sub", ...bound, ...ROLE });
  const { data: role } = await bao.expect("GET", "auth/approle/role/app/role-id");
  const { data: secret } = await bao.expect("POST", "auth/approle/role/app/secret-id");
  const { auth } = await bao.expect("POST", "auth/token/create", { policies: ["reader"], ttl: "5m" });
  return {
    token: String(auth?.client_token),
    roleId: String(role?.["role_id"]),
    secretId: String(secret?.["secret_id"]),
  };
}

async function start(folder: string): Promise<Vault> {
  const [bao, actions] = await Promise.all([startOpenBao({ tls: true }), startActions(CLAIMS)]);
  await fill(bao);
  const known = await letIn(bao, actions);
  const jwt = await actions.issuer.mint(CLAIMS);
  writeFileSync(join(folder, "jwt"), `${jwt}\n`);
  mkdirSync(join(folder, "home"));
  writeFileSync(join(folder, "home/.vault-token"), known.token);
  return {
    ...known,
    folder,
    jwt,
    actions,
    variables: { VAULT_ADDR: bao.address },
    permissions: { net: [new URL(bao.address).host], env: ["VAULT_ADDR", "VAULT_SKIP_VERIFY"] },
    ...(bao.caFile === undefined ? {} : { caFile: bao.caFile }),
    settings: { mount: "neural" },
    place: ["identities", { field: "canary" }],
    example: byAppRole(known),
    stop: async () => {
      await Promise.all([bao.stop(), actions.stop()]);
    },
  };
}

const byAppRole = ({ roleId, secretId }: Pick<Vault, "roleId" | "secretId">): Given =>
  byVariables({ VAULT_ROLE_ID: roleId, VAULT_SECRET_ID: secretId });

const ways: readonly Way<Vault>[] = [
  {
    identity: "`vault.token()`, `VAULT_TOKEN`",
    by: ({ token }) => ({ ...declared("token"), ...byVariables({ VAULT_TOKEN: token }) }),
  },
  {
    identity: "`vault.token()`, `~/.vault-token`",
    by: ({ folder }) => ({ ...declared("token"), ...byVariables({ HOME: join(folder, "home") }) }),
  },
  {
    identity: "`vault.token({ token })`, a file",
    by: () => declared("token", { token: { file: "home/.vault-token" } }),
  },
  { identity: "`vault.appRole()`", by: (store) => ({ ...declared("appRole"), ...byAppRole(store) }) },
  {
    identity: "`vault.jwt({ role })` in GitHub Actions",
    by: ({ actions }) => ({ ...declared("jwt", { role: "ci" }), ...actions.job }),
  },
  {
    identity: "`vault.jwt({ role, token })`, a variable",
    by: ({ jwt }) => ({
      ...declared("jwt", { role: "ci", token: { variable: "CI_JWT" } }),
      ...byVariables({ CI_JWT: jwt }),
    }),
  },
  {
    identity: "`vault.jwt({ role, token })`, a file",
    by: () => declared("jwt", { role: "ci", token: { file: "jwt" } }),
  },
  {
    identity: "`vault.userpass({ username, password })`",
    by: () => ({
      ...declared("userpass", { username: "app", password: { variable: "PASSWORD" } }),
      ...byVariables({ PASSWORD: "of the tests" }),
    }),
  },
  { identity: "none declared: AppRole", by: byAppRole },
  { identity: "none declared: a token", by: ({ token }) => byVariables({ VAULT_TOKEN: token }) },
];

proveStore<Vault, "openbao">({
  backend: "vault",
  environment: "vault",
  server: catalogue.openbao.title,
  needs: ["openbao"],
  start,
  ways,
});

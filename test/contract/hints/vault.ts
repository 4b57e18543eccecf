import { randomUUID } from "node:crypto";
import { variable, vault } from "../../../src/schema/declare.ts";
import { startOidcIssuer } from "../../servers/oidc.ts";
import type { OpenBao } from "../../servers/openbao.ts";
import { denied, type Refusing, refused, refusedByGithub, runtimeWith, withoutPermission } from "./faults.ts";

/** OpenBao with a key that one policy may read, and its faults by JWT, AppRole and token. */
export async function start(bao: OpenBao): Promise<Refusing> {
  const [issuer, github] = await Promise.all([startOidcIssuer(), refusedByGithub()]);
  const id = randomUUID();
  const [jwtMount, appRoleMount] = [`jwt-${id}`, `approle-${id}`];
  await bao.expect("POST", `secret/data/${id}`, { data: { key: "value" } });
  await bao.expect("PUT", `sys/policies/acl/${id}`, { policy: `path "secret/data/${id}" { capabilities = ["read"] }` });
  await bao.expect("POST", `sys/auth/${jwtMount}`, { type: "jwt" });
  await bao.expect("POST", `sys/auth/${appRoleMount}`, { type: "approle" });
  await bao.expect("POST", `auth/${jwtMount}/config`, { jwks_url: issuer.jwksUrl, bound_issuer: issuer.url });
  const bound = { role_type: "jwt", user_claim: "sub", bound_audiences: ["vault"] };
  await bao.expect("POST", `auth/${jwtMount}/role/ci`, { ...bound, token_policies: [id] });
  await bao.expect("POST", `auth/${jwtMount}/role/bare`, bound);
  await bao.expect("POST", `auth/${appRoleMount}/role/app`, { token_policies: [id] });
  await bao.expect("POST", `auth/${appRoleMount}/role/bare`, {});
  const roleId = async (role: string): Promise<string> =>
    String((await bao.expect("GET", `auth/${appRoleMount}/role/${role}/role-id`)).data?.["role_id"]);
  const secretId = async (role: string): Promise<string> =>
    String((await bao.expect("POST", `auth/${appRoleMount}/role/${role}/secret-id`)).data?.["secret_id"]);
  const spent = await secretId("app");
  await bao.expect("POST", `auth/${appRoleMount}/role/app/secret-id/destroy`, { secret_id: spent });
  const { client_token: revoked } = (await bao.expect("POST", "auth/token/create", { policies: [id] })).auth!;
  await bao.expect("POST", "auth/token/revoke", { token: revoked });
  const { client_token: bare } = (await bao.expect("POST", "auth/token/create", { policies: ["default"] })).auth!;

  const at = (identity: ReturnType<typeof vault.token>) => vault({ mount: "secret", path: id, identity });
  const jwt = (role = "ci") => at(vault.jwt({ role, mount: jwtMount, token: variable("JWT") }));
  const appRole = at(vault.appRole({ mount: appRoleMount }));
  const mint = (claims: object = {}): Promise<string> => issuer.mint({ aud: "vault", sub: "job", ...claims });
  const policy = (who: string): string =>
    `Grant "read" on secret/data/${id} (KV version 2) or secret/${id} (any other engine) in a policy of ${who}`;
  const ids = async (role: string) => ({ VAULT_ROLE_ID: await roleId(role), VAULT_SECRET_ID: await secretId(role) });
  const newSecretId = `Issue a secret id with \`bao write -f auth/${appRoleMount}/role/ROLE/secret-id\` and set VAULT_ROLE_ID and VAULT_SECRET_ID`;
  const past = { iat: 1_700_000_000, nbf: 1_700_000_000, exp: 1_700_000_060 };
  const own = at(vault.jwt({ role: "ci", mount: jwtMount }));

  return {
    cases: {
      "a wrong audience": [
        refused(
          "jwt",
          jwt(),
          { JWT: await mint({ aud: "nope" }) },
          'Make bound_audiences of role "ci" and `audience` of vault.jwt() agree; the token has iss ',
        ),
      ],
      "an expired credential": [
        refused("jwt", jwt(), { JWT: await mint(past) }, "Hand in a fresh token in JWT: it has expired"),
        refused("appRole", appRole, { VAULT_ROLE_ID: await roleId("app"), VAULT_SECRET_ID: spent }, newSecretId),
        refused("token", at(vault.token()), { VAULT_TOKEN: revoked }, "Put a valid token into VAULT_TOKEN"),
      ],
      "an unknown role": [
        refused("jwt", jwt("nobody"), { JWT: await mint() }, `Create role "nobody" at auth/${jwtMount}`),
        refused(
          "appRole",
          appRole,
          { VAULT_ROLE_ID: randomUUID(), VAULT_SECRET_ID: await secretId("app") },
          newSecretId,
        ),
      ],
      "a missing policy": [
        denied("jwt", jwt("bare"), { JWT: await mint() }, policy('role "bare"')),
        denied("appRole", appRole, await ids("bare"), policy("the AppRole")),
        denied("token", at(vault.token()), { VAULT_TOKEN: bare }, policy("the token")),
      ],
      "a missing id-token: write": withoutPermission("jwt", own, {}, github),
    },
    ports: (variables) => ({ runtime: runtimeWith({ VAULT_ADDR: bao.address, ...variables }) }),
    stop: async () => {
      await Promise.all([issuer.stop(), github.stop()]);
      for (const mount of [jwtMount, appRoleMount]) await bao.expect("DELETE", `sys/auth/${mount}`);
    },
  };
}

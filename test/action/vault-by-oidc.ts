import { randomUUID } from "node:crypto";
import { type Actions, startActions } from "../proven/actions.ts";
import type { OpenBao } from "../servers/openbao.ts";

/** Secrets of an OpenBao that a job may read by its OIDC token alone. */
export interface VaultByOidc extends Pick<Actions, "stop"> {
  /** What stands in `environments: { }` for it. */
  readonly source: string;
  /** What the runner gives the job. */
  readonly env: Readonly<Record<string, string>>;
  /** The accessors of the tokens that the job's logins were given and that are still good. */
  readonly live: () => Promise<number>;
}

/** Puts values there, each as a field of one secret. */
export async function vaultByOidc(
  openbao: OpenBao,
  values: Readonly<Record<string, string>>,
  alsoReads = "sys/nothing",
): Promise<VaultByOidc> {
  const name = `action-${randomUUID().slice(0, 8)}`;
  const subject = "repo:o/r:ref:refs/heads/main";
  const actions = await startActions({ sub: subject, aud: "https://github.com/o" });
  await openbao.expect("POST", `sys/mounts/${name}`, { type: "kv", options: { version: "2" } });
  await openbao.expect("POST", `${name}/data/app`, { data: values });
  await openbao.expect("PUT", `sys/policies/acl/${name}`, {
    policy: `path "${name}/data/app" { capabilities = ["read"] }\npath "${alsoReads}" { capabilities = ["read"] }`,
  });
  await openbao.expect("POST", `sys/auth/${name}`, { type: "jwt" });
  await openbao.expect("POST", `auth/${name}/config`, {
    jwks_url: actions.issuer.jwksUrl,
    bound_issuer: actions.issuer.url,
  });
  await openbao.expect("POST", `auth/${name}/role/ci`, {
    role_type: "jwt",
    user_claim: "sub",
    bound_audiences: [name],
    bound_claims: { sub: subject },
    token_policies: [name],
  });
  const identity = `vault.jwt({ role: "ci", mount: "${name}", audience: "${name}" })`;
  return {
    source: `vault({ address: variable("VAULT_ADDR"), mount: "${name}", path: "app", identity: ${identity} })`,
    env: { ...actions.job.variables, VAULT_ADDR: openbao.address },
    live: async () => {
      const { body } = await openbao.api("LIST", "auth/token/accessors");
      const accessors = (body?.data?.["keys"] ?? []) as readonly string[];
      const looked = await Promise.all(
        accessors.map((accessor) => openbao.api("POST", "auth/token/lookup-accessor", { accessor })),
      );
      return looked.filter(({ body: about }) => about?.data?.["path"] === `auth/${name}/login`).length;
    },
    stop: () => actions.stop(),
  };
}

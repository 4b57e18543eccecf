import type { Context, Principal } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import type { Connection } from "./connection.ts";

/** Who Entra says that we are, by the claims of a token for the vault. The vault itself has no such question. */
export async function whoAmI({ login, vault }: Connection, context: Context): Promise<Principal> {
  if (login === undefined)
    throw new SecretsError("reference/unsupported", {
      action: "ask who we are",
      state: "the source has a client of its own, which keeps its credential",
      facts: { option: "client", address: vault.address },
      hint: "Leave `client` out of the source, and declare an identity",
    });
  const { method } = await login.credential(context);
  const { token, expiresOnTimestamp } = await login.current(vault.cloud.scope, context);
  const claims = jwtClaims(token);
  const app = claims?.name("appid") ?? claims?.name("azp");
  const user = claims?.name("upn") ?? claims?.name("unique_name");
  const [object, tenant] = [claims?.name("oid"), claims?.name("tid")];
  return {
    method,
    name: user ?? app ?? object ?? "",
    grants: [
      ...(object === undefined ? [] : [`object ${object}`]),
      ...(app === undefined ? [] : [`application ${app}`]),
      ...(tenant === undefined ? [] : [`tenant ${tenant}`]),
    ],
    expiresAt: new Date(expiresOnTimestamp),
  };
}

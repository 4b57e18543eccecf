import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Connection } from "./connection.ts";
import type { VaultAddress } from "./vault-address.ts";

/** Whether a secret lies among the deleted ones. Who may not see those is told that it is missing. */
export async function isDeleted(name: string, connection: Connection, context: Context): Promise<boolean> {
  const answer = await connection.ask(context, async (client) => {
    if (client.getDeletedSecret === undefined) return false;
    await client.getDeletedSecret(name);
    return true;
  });
  if ("value" in answer) return answer.value;
  if (answer.refusal.status === 404 || answer.refusal.status === 403) return false;
  throw connection.error(answer.refusal, name, "get");
}

/** The error for a secret that was deleted, and can be had back. */
export function deletedError(name: string, vault: VaultAddress, action: string): SecretsError {
  return new SecretsError("value/deleted", {
    action,
    state: "it was deleted",
    facts: { address: vault.address, path: name },
    hint: `Recover it with \`az keyvault secret recover --vault-name ${vault.name} --name ${name}\``,
  });
}

import { SecretsError } from "../../errors/secrets-error.ts";

/** Why an age file was not opened. `recipient` is our own: a public key, which anyone may see. */
export function openError(
  why: "no-recipient" | "malformed",
  path: string,
  environment: string,
  recipient: string | undefined,
): SecretsError {
  if (why === "malformed")
    return new SecretsError("backend/bad-response", {
      action: "decrypt",
      facts: { path },
      state: "it is no whole age file",
      hint: `Restore ${path}, e.g. from the repository: it is truncated or changed`,
    });
  return new SecretsError("backend/denied", {
    action: "decrypt",
    facts: { path, permission: recipient },
    state: "it is encrypted for others",
    hint: `Ask one of its recipients to run \`keystead recipients add --env ${environment} ${recipient ?? "RECIPIENT"}\``,
  });
}

import { SecretsError } from "../../errors/secrets-error.ts";

type DenoGlobal = {
  readonly permissions: {
    querySync(descriptor: { name: "run"; command: string } | { name: "sys"; kind: "uid" }): { readonly state: string };
  };
};

const { Deno } = globalThis as typeof globalThis & { readonly Deno?: DenoGlobal };

/**
 * Asks Deno for what the SDK needs to start a command, which takes a refusal for a command that is not there.
 *
 * @throws `runtime/permission`
 */
export function requireCommand(command: string): void {
  if (Deno === undefined) return;
  const { permissions } = Deno;
  const start = permissions.querySync({ name: "run", command });
  // The SDK looks whether we may run the file, for which Deno must know who we are.
  const user = permissions.querySync({ name: "sys", kind: "uid" });
  if (start.state === "granted" && user.state === "granted") return;
  throw new SecretsError("runtime/permission", {
    action: `start \`${command}\``,
    facts: { method: "cli", permission: `--allow-run=${command} --allow-env --allow-sys=osRelease,uid` },
  });
}

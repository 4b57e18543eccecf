import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface CliLogin {
  readonly token: string;
  readonly resource: string;
  readonly tenant: string;
  readonly seconds: number;
}

function answer({ token, tenant, seconds }: CliLogin): string {
  const expiry = new Date(Date.now() + seconds * 1000);
  const expiresOn = expiry.toISOString().replace("T", " ").replace(/Z$/, "000");
  return JSON.stringify({
    accessToken: token,
    expiresOn,
    expires_on: Math.floor(expiry.getTime() / 1000),
    subscription: "44444444-4444-4444-4444-444444444444",
    tenant,
    tokenType: "Bearer",
  });
}

/**
 * Writes a program `az` that answers `account get-access-token` for one resource as Azure's command line does, or as
 * it does when nobody is logged in.
 */
export async function writeAzureCli(folder: string, login: CliLogin | undefined): Promise<void> {
  const refuse = `echo "ERROR: Please run 'az login' to setup account." >&2; exit 1`;
  const cases =
    login === undefined
      ? `  *) ${refuse} ;;`
      : `  "account get-access-token "*"--resource ${login.resource}"*) echo '${answer(login)}' ;;\n  *) ${refuse} ;;`;
  await writeFile(join(folder, "az"), `#!/bin/sh\ncase "$*" in\n${cases}\nesac\n`, { mode: 0o755 });
}

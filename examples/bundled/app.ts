import { loadSecrets } from "keystead";
import config from "./secrets.config.ts";

async function main(): Promise<void> {
  const secrets = await loadSecrets(config, { consumer: "server" });
  console.log(secrets, secrets.SECRET_KEY.length);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { loadSecrets } from "keystead";
import config from "./secrets.config.ts";

const secrets = await loadSecrets(config, { consumer: "api" });

console.log("SECRET_KEY is there:", secrets.SECRET_KEY.length === 64);
console.log(secrets);

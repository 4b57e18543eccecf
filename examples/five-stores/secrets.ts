import { loadSecrets } from "keystead";
import config from "./secrets.config.ts";

/** `KEYSTEAD_ENV` says which store: the rest of the app does not know. */
export const secrets = await loadSecrets(config);

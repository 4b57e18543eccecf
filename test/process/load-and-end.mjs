// Loads once from one store, by a promise that nobody waits for, and does nothing more: the process ends by itself.
import { loadSecrets } from "keystead";
import { config, environment, loaded } from "./declaration.mjs";

void loadSecrets(config, { environment, keys: ["URL"], root: process.cwd() }).then((secrets) =>
  console.log(secrets.URL === loaded ? "loaded" : "another value"),
);

// What a declaration gets for `keystead` here: the real declaring functions, which note what they made.
import { defineSecrets as define } from "../../src/schema/config.ts";
import { plain, secret } from "../../src/schema/entry.ts";
import { local } from "../../src/schema/sources/local.ts";

const made = new WeakSet();

export function defineSecrets(declaration) {
  const config = define(declaration);
  made.add(config);
  return config;
}

/** Whether a declaration was made by this very module. */
export const isOurs = (config) => made.has(config);

export { local, plain, secret };

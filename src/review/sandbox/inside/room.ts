import "./web-names.ts";
import { check } from "../../../schema/check/check.ts";
import * as declare from "../../../schema/declare.ts";
import { inventory } from "../../../schema/describe-config.ts";
import { plan } from "../../../schema/plan.ts";
import { formatReference, parseReference } from "../../../schema/reference.ts";
import { countProxies } from "./proxies.ts";
import { stubOf } from "./stub.ts";
import { watched } from "./watched.ts";

export { describe } from "./describe.ts";
export { lockdown } from "./lockdown.ts";
export { opaqueUse, stubOf } from "./stub.ts";

/** What nothing can be loaded with. */
const LOADING = ["loadSecrets", "openSecrets", "reveal", "Redacted", "SecretsError"] as const;

/** What `keystead` is to a declaration in the sandbox: what declares is the same as everywhere. */
export const keystead: { readonly [name: string]: unknown } = {
  ...watched(declare),
  check,
  formatReference,
  inventory,
  parseReference,
  plan,
  ...Object.fromEntries(LOADING.map((name) => [name, stubOf("keystead")])),
};

/** Its names, as JSON: a module's exports are said before it runs. */
export const names: string = JSON.stringify(Object.keys(keystead));

countProxies();

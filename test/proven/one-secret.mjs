// Loads one secret by one identity, which the first argument says as JSON, and prints its digest and when it was done.
import { createHash } from "node:crypto";
import { aws, azure, defineSecrets, gcp, kubernetes, loadSecrets, local, secret, vault } from "keystead";

const makers = { aws, azure, gcp, kubernetes, local, vault };

const { backend, settings, identity, place } = JSON.parse(process.argv[2]);
const maker = makers[backend];
const by = identity === undefined ? {} : { identity: maker[identity.method](identity.options) };
const store = maker({ ...settings, ...by });
const config = defineSecrets({
  environments: { production: store },
  secrets: { KEY: secret({ from: { production: store.at(...place) } }) },
});
const outcome = await loadSecrets(config, { environment: "production", root: import.meta.dirname }).then(
  ({ KEY }) => `${typeof KEY} ${createHash("sha256").update(JSON.stringify(KEY)).digest("hex").slice(0, 16)}`,
  (error) => error.problems?.map(({ code, hint }) => `${code}: ${hint}`) ?? String(error?.stack),
);
console.log(JSON.stringify({ outcome, at: Date.now() }));

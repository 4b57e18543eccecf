// Loads from Google Secret Manager as an app does, and prints what it got: digests, never values.
import { createHash } from "node:crypto";
import { defineSecrets, gcp, loadSecrets, secret, variable } from "keystead";

const digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);
const count = Number(process.env.KEYS ?? "1");
const names = Array.from({ length: count }, (_, at) => `KEY_${at}`);
const provider = process.env.PROVIDER;
const identity =
  provider === undefined
    ? gcp.default()
    : gcp.workloadIdentity({ provider, token: variable("JWT"), serviceAccount: variable("ACCOUNT") });
const source = gcp({
  project: "keystead-test",
  identity,
  ...(process.env.LOCATION === undefined ? {} : { location: process.env.LOCATION }),
});
const config = defineSecrets({
  environments: { production: source },
  secrets: Object.fromEntries(names.map((name) => [name, secret()])),
});
let report;
const outcome = await loadSecrets(config, {
  environment: "production",
  onReport: (made) => {
    report = made;
  },
}).then(
  (secrets) => ({ digests: names.map((name) => digest(secrets[name])) }),
  (error) => ({ codes: error.problems.map(({ code }) => code), hints: error.problems.map(({ hint }) => hint) }),
);
console.log(JSON.stringify({ ...outcome, requests: report?.requests, logins: report?.logins }));

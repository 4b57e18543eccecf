import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gcp, variable } from "../../../src/schema/declare.ts";
import { runtimeWith, transportTo } from "../../loader/backends/gcp/opened.ts";
import { startGoogle } from "../../servers/google/google.ts";
import { startOidcIssuer } from "../../servers/oidc.ts";
import { denied, type Refusing, refused, refusedByGithub, withoutPermission } from "./faults.ts";

/** The stand-in for Google, and its faults by workload identity and by a service account's key. */
export async function start(folder: string): Promise<Refusing> {
  const [google, issuer, github] = await Promise.all([startGoogle(), startOidcIssuer(), refusedByGithub()]);
  const trust = { issuer: issuer.url, jwksUrl: issuer.jwksUrl };
  const provider = google.workloadIdentity.add({ pool: "ci", provider: "oidc", ...trust });
  const named = provider.audience.replace("//iam.googleapis.com/", "");
  google.iam.grant(provider.principal("job"), "roles/secretmanager.secretAccessor");
  google.secrets.put("key", "value");
  const account = "reader@keystead-test.iam.gserviceaccount.com";
  const key = await google.serviceAccounts.createKey(account);
  const deleted = await google.serviceAccounts.createKey(account);
  google.serviceAccounts.deleteKey(deleted.private_key_id);
  const file = (name: string, content: object): { GOOGLE_APPLICATION_CREDENTIALS: string } => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return { GOOGLE_APPLICATION_CREDENTIALS: join(folder, name) };
  };

  const at = (identity: ReturnType<typeof gcp.default>) => gcp({ project: google.project.id, identity });
  const federated = (of: string, more: object = {}) =>
    at(gcp.workloadIdentity({ provider: of, token: variable("JWT"), ...more }));
  const mint = (claims: object = {}): Promise<string> =>
    issuer.mint({ aud: provider.tokenAudience, sub: "job", ...claims });
  const past = { iat: 1_700_000_000, nbf: 1_700_000_000, exp: 1_700_000_060 };
  const grant = "Grant roles/secretmanager.secretAccessor on projects/keystead-test/secrets/key";

  return {
    cases: {
      "a wrong audience": [
        refused(
          "workloadIdentity",
          federated(named),
          { JWT: await mint({ aud: "nope" }) },
          `Have the token made for the audience https://iam.googleapis.com/${named}`,
        ),
      ],
      "an expired credential": [
        refused("workloadIdentity", federated(named), { JWT: await mint(past) }, "Hand in a fresh token in JWT"),
        refused(
          "a key that was deleted",
          at(gcp.default()),
          file("deleted.json", deleted),
          "the file of GOOGLE_APPLICATION_CREDENTIALS",
        ),
      ],
      "an unknown role": [
        refused("workloadIdentity", federated(`${named}x`), { JWT: await mint() }, `Check that ${named}x exists`),
        refused(
          "workloadIdentity, a service account",
          federated(named, { serviceAccount: account }),
          { JWT: await mint() },
          `Grant roles/iam.workloadIdentityUser on ${account}`,
        ),
      ],
      "a missing policy": [
        denied("workloadIdentity", federated(named), { JWT: await mint({ sub: "stranger" }) }, grant),
        denied("a service account's key", at(gcp.default()), file("key.json", key), grant),
      ],
      "a missing id-token: write": withoutPermission(
        "workloadIdentity",
        at(gcp.workloadIdentity({ provider: variable("PROVIDER") })),
        { PROVIDER: named },
        github,
      ),
    },
    ports: (variables) => {
      const runtime = runtimeWith(variables);
      return { runtime, transport: transportTo(google, runtime, { requests: 0, logins: 0 }) };
    },
    stop: async () => {
      await Promise.all([google.stop(), issuer.stop(), github.stop()]);
    },
  };
}

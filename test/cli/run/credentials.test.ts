import { describe, expect, test } from "vitest";
import { credentialVariables } from "../../../src/cli/run/credentials.ts";
import {
  aws,
  azure,
  defineSecrets,
  gcp,
  inventory,
  kubernetes,
  local,
  plan,
  secret,
  variable,
  vault,
} from "../../../src/index.ts";
import type { Source } from "../../../src/schema/source.ts";
import { storesOf } from "../../../src/schema/stores.ts";

const OURS = ["KEYSTEAD_IDENTITY", "KEYSTEAD_IDENTITY_FILE"];

function variablesOf(source: Source): readonly string[] {
  const config = defineSecrets({
    environments: { test: source, other: vault({ mount: "kv" }) },
    secrets: { SECRET: secret() },
  });
  const planned = plan(inventory(config), { environment: "test" });
  if (!("plan" in planned)) throw new Error("no plan");
  return [...credentialVariables(planned.plan, storesOf(config).byId)].filter((name) => !OURS.includes(name));
}

const keys = { accessKeyId: variable("KEY_ID"), secretAccessKey: variable("KEY"), sessionToken: variable("SESSION") };
const tenant = { tenantId: variable("TENANT"), clientId: variable("CLIENT") };
const OIDC = ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"];

describe("credentialVariables()", () => {
  test("always has our own", () => {
    const config = defineSecrets({ environments: { test: local() }, secrets: { SECRET: secret() } });
    const planned = plan(inventory(config), { environment: "test" });
    expect("plan" in planned && [...credentialVariables(planned.plan, storesOf(config).byId)]).toStrictEqual(OURS);
  });

  test.each<[string, Source, readonly string[]]>([
    ["vault", vault({ mount: "kv" }), ["VAULT_TOKEN", "VAULT_ROLE_ID", "VAULT_SECRET_ID"]],
    [
      "vault's declared ones",
      vault({
        mount: "kv",
        identity: [
          vault.token({ token: variable("T") }),
          vault.userpass({ username: variable("USER"), password: variable("PASS") }),
          vault.jwt({ role: "ci", token: { file: "/token" } }),
          vault.jwt({ role: "ci" }),
        ],
      }),
      ["VAULT_TOKEN", "VAULT_ROLE_ID", "VAULT_SECRET_ID", "T", "PASS", ...OIDC],
    ],
    [
      "gcp",
      gcp({ project: "p", identity: gcp.workloadIdentity({ provider: variable("P") }) }),
      ["CLOUDSDK_AUTH_ACCESS_TOKEN", "GOOGLE_OAUTH_ACCESS_TOKEN", ...OIDC],
    ],
    [
      "kubernetes",
      kubernetes({ namespace: "n", identity: kubernetes.oidc({ audience: "a", token: variable("T") }) }),
      ["T"],
    ],
  ])("of %s", (_, source, expected) => {
    expect(variablesOf(source)).toStrictEqual(expected);
  });

  test("of aws and azure hold their secrets, not their names", () => {
    const ofAws = variablesOf(
      aws({ region: variable("REGION"), identity: [aws.keys(keys), aws.role({ arn: variable("ARN") })] }),
    );
    expect(ofAws).toStrictEqual(
      expect.arrayContaining(["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "KEY_ID", "KEY", "SESSION"]),
    );
    const ofAzure = variablesOf(
      azure({ vault: "https://v", identity: azure.clientSecret({ ...tenant, clientSecret: variable("S") }) }),
    );
    expect(ofAzure).toStrictEqual(expect.arrayContaining(["AZURE_CLIENT_SECRET", "S"]));
    for (const name of ["REGION", "ARN", "TENANT", "CLIENT"]) expect([...ofAws, ...ofAzure]).not.toContain(name);
  });
});

import { randomUUID } from "node:crypto";
import { aws, variable } from "../../../src/schema/declare.ts";
import { type AwsAccount, mayRead } from "../../servers/aws-account.ts";
import { startAwsFront } from "../../servers/aws-front.ts";
import { startOidcIssuer } from "../../servers/oidc.ts";
import { denied, type Refusing, refused, refusedByGithub, runtimeWith, withoutPermission } from "./faults.ts";

const AUDIENCE = "sts.amazonaws.com";

/** ministack behind the front that verifies tokens, and its faults by web identity, role and keys. */
export async function start(account: AwsAccount): Promise<Refusing> {
  const [issuer, github] = await Promise.all([startOidcIssuer(), refusedByGithub()]);
  const id = randomUUID();
  const { url, jwksUrl } = issuer;
  const front = await startAwsFront({ target: account.address, issuer: url, jwksUrl, audiences: [AUDIENCE] });
  const provider = await account.createOidcProvider(url, [AUDIENCE]);
  const { arn } = await account.createSecret(id, { SecretString: '{"key":"value"}' });
  const trust = { Principal: { Federated: provider.arn }, Action: "sts:AssumeRoleWithWebIdentity" };
  const reader = (await account.createRole(`reader-${id}`, trust, mayRead(arn))).arn;
  const bare = (await account.createRole(`bare-${id}`, trust, [{ Action: "s3:GetObject", Resource: "*" }])).arn;
  const user = await account.createUser(`user-${id}`, [{ Action: "sts:AssumeRole", Resource: "*" }]);
  const keys = { ID: user.key.accessKeyId, KEY: user.key.secretAccessKey };
  const chain = { AWS_ACCESS_KEY_ID: user.key.accessKeyId, AWS_SECRET_ACCESS_KEY: user.key.secretAccessKey };
  const nobody = "arn:aws:iam::000000000000:role/nobody";

  const at = (identity: ReturnType<typeof aws.chain>) => aws({ region: "us-east-1", secret: id, identity });
  const web = (roleArn = reader) => at(aws.webIdentity({ roleArn, token: variable("JWT") }));
  const byKeys = at(aws.keys({ accessKeyId: variable("ID"), secretAccessKey: variable("KEY") }));
  const mint = (claims: object = {}): Promise<string> => issuer.mint({ aud: AUDIENCE, sub: "job", ...claims });
  const past = { iat: 1_700_000_000, nbf: 1_700_000_000, exp: 1_700_000_060 };
  const grant = `Grant "secretsmanager:GetSecretValue" on arn:aws:secretsmanager:us-east-1:000000000000:secret:${id}-`;

  return {
    cases: {
      "a wrong audience": [
        refused(
          "webIdentity",
          web(),
          { JWT: await mint({ aud: "nope" }) },
          "one of the client IDs of the OIDC provider",
        ),
      ],
      "an expired credential": [
        refused("webIdentity", web(), { JWT: await mint(past) }, "a token that has not expired into JWT"),
        refused("keys that are no more", byKeys, { ...keys, ID: "AKIAIOSFODNN7EXAMPLE" }, "Put a valid access key"),
      ],
      "an unknown role": [
        refused("webIdentity", web(nobody), { JWT: await mint() }, nobody),
        refused("role", at(aws.role({ arn: nobody })), chain, `Grant sts:AssumeRole on role ${nobody}`),
      ],
      "a missing policy": [
        denied("webIdentity", web(bare), { JWT: await mint() }, grant),
        denied("keys", byKeys, keys, grant),
      ],
      "a missing id-token: write": withoutPermission(
        "webIdentity",
        at(aws.webIdentity({ roleArn: variable("ROLE") })),
        { ROLE: reader },
        github,
      ),
    },
    ports: (variables) => ({ runtime: runtimeWith({ AWS_ENDPOINT_URL: front.address, ...variables }) }),
    stop: async () => {
      await Promise.all([front.stop(), issuer.stop(), github.stop()]);
    },
  };
}

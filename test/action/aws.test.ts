import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { startActions } from "../proven/actions.ts";
import { connectAws, mayRead } from "../servers/aws-account.ts";
import { startAwsFront } from "../servers/aws-front.ts";
import { suiteFor } from "../servers/suite.ts";
import { runWorkflow } from "./act.ts";
import { declaring } from "./declaring.ts";
import { maskedLog } from "./leak-oracle.ts";

const AUDIENCE = "sts.amazonaws.com";
const SUBJECT = "repo:o/r:ref:refs/heads/main";

suiteFor(["ministack", "act"], ({ ministack, act }) => {
  test("a secret of AWS is in the job by web identity, with a session cut down to it", {
    timeout: 120_000,
  }, async () => {
    const name = `action-${randomUUID()}`;
    const actions = await startActions({ sub: SUBJECT, aud: AUDIENCE });
    const front = await startAwsFront({
      target: ministack.address,
      issuer: actions.issuer.url,
      jwksUrl: actions.issuer.jwksUrl,
      audiences: [AUDIENCE],
    });
    try {
      const { arn } = await ministack.createSecret(name, {
        SecretString: JSON.stringify({ db_password: "value-of-aws" }),
      });
      const other = await ministack.createSecret(`${name}/other`, { SecretString: "not-in-the-plan" });
      const provider = await ministack.createOidcProvider(actions.issuer.url, [AUDIENCE]);
      const host = actions.issuer.url.replace("http://", "");
      const trust = {
        Principal: { Federated: provider.arn },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringEquals: { [`${host}:aud`]: AUDIENCE, [`${host}:sub`]: SUBJECT } },
      };
      // The role may read more than the job has planned to.
      const role = await ministack.createRole(`role-${name}`, trust, mayRead([arn, other.arn]));
      const source = `aws({ region: "us-east-1", secret: "${name}", identity: aws.webIdentity({ roleArn: "${role.arn}" }) })`;
      const { code, log, raw } = await runWorkflow(act, {
        files: { "secrets.config.ts": declaring(source, "DB_PASSWORD: secret()") },
        steps: `- uses: keystead/keystead@v1
  with: { environment: production, keys: DB_PASSWORD }
- run: node -e 'console.log("the value is", process.env.DB_PASSWORD)'
`,
        env: { ...actions.job.variables, AWS_ENDPOINT_URL: front.address },
      });
      expect({ code, log: code === 0 ? "" : log.slice(-2000) }).toEqual({ code: 0, log: "" });
      expect(raw).toContain("the value is value-of-aws");
      const { text, told } = maskedLog(raw);
      expect(text).toContain("the value is ***");
      expect(actions.given.map(({ audience }) => audience)).toEqual([AUDIENCE]);
      const granted = front.exchanges.find(({ answered }) => answered.includes("<SessionToken>"))?.answered ?? "";
      const [accessKeyId = "", secretAccessKey = "", sessionToken = ""] = [
        "AccessKeyId",
        "SecretAccessKey",
        "SessionToken",
      ].map((part) => new RegExp(`<${part}>([^<]+)<`).exec(granted)?.[1]);
      for (const token of [accessKeyId, secretAccessKey, sessionToken, actions.given[0]?.token])
        expect(told).toContain(token);

      const session = { accessKeyId, secretAccessKey, sessionToken };
      const aws = connectAws(front.address);
      const planned = await aws.secrets("GetSecretValue", { SecretId: name }, session);
      expect(planned["SecretString"]).toContain("value-of-aws");
      for (const SecretId of [other.arn, `${name}/other`])
        await expect(aws.secrets("GetSecretValue", { SecretId }, session)).rejects.toThrow("no session policy allows");
      await expect(aws.secrets("ListSecrets", {}, session)).rejects.toThrow("no session policy allows");
      const batch = await aws.secrets("BatchGetSecretValue", { SecretIdList: [arn, other.arn] }, session);
      expect(batch).toMatchObject({ SecretValues: [{ ARN: arn }], Errors: [{ ErrorCode: "AccessDeniedException" }] });
    } finally {
      await front.stop();
      await actions.stop();
    }
  });
});

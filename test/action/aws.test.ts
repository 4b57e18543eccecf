import { randomUUID } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { startActions } from "../proven/actions.ts";
import { mayRead } from "../servers/aws-account.ts";
import { startAwsFront } from "../servers/aws-front.ts";
import { suiteFor } from "../servers/suite.ts";
import { runWorkflow } from "./act.ts";
import { declaring } from "./declaring.ts";
import { RunnerMasker } from "./runner-masker.ts";

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
    const bodies: string[] = [];
    const answers: string[] = [];
    // Keeps what is asked and answered on its way to the front.
    const tap = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const body = Buffer.concat(chunks);
        bodies.push(body.toString());
        // The host stays as it was signed.
        const { method = "POST", headers, url = "/" } = incoming;
        const onward = request(`${front.address}${url}`, { method, headers }, (answer) => {
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => parts.push(part));
          answer.on("end", () => {
            answers.push(Buffer.concat(parts).toString());
            response.writeHead(answer.statusCode ?? 500, answer.headers).end(Buffer.concat(parts));
          });
        });
        onward.end(body);
      });
    });
    await new Promise<void>((resolve) => tap.listen(0, "127.0.0.1", () => resolve()));
    try {
      const { arn } = await ministack.createSecret(name, {
        SecretString: JSON.stringify({ db_password: "value-of-aws" }),
      });
      const provider = await ministack.createOidcProvider(actions.issuer.url, [AUDIENCE]);
      const host = actions.issuer.url.replace("http://", "");
      const trust = {
        Principal: { Federated: provider.arn },
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: { StringEquals: { [`${host}:aud`]: AUDIENCE, [`${host}:sub`]: SUBJECT } },
      };
      const role = await ministack.createRole(`role-${name}`, trust, mayRead(arn));
      const source = `aws({ region: "us-east-1", secret: "${name}", identity: aws.webIdentity({ roleArn: "${role.arn}" }) })`;
      const { code, log, raw } = await runWorkflow(act, {
        files: { "secrets.config.ts": declaring(source, "DB_PASSWORD: secret()") },
        steps: `- uses: keystead/keystead@v1
  with: { environment: production, keys: DB_PASSWORD }
- run: node -e 'console.log("the value is", process.env.DB_PASSWORD)'
`,
        env: { ...actions.job.variables, AWS_ENDPOINT_URL: `http://127.0.0.1:${(tap.address() as AddressInfo).port}` },
      });
      expect({ code, log: code === 0 ? "" : log.slice(-2000) }).toEqual({ code: 0, log: "" });
      expect(raw).toContain("the value is value-of-aws");
      const masker = new RunnerMasker();
      expect(masker.log(raw)).toContain("the value is ***");
      const asked = new URLSearchParams(bodies.find((body) => body.includes("AssumeRoleWithWebIdentity")) ?? "");
      expect(asked.get("Policy")).toContain(`:secret:${name}-??????`);
      const granted = answers.find((text) => text.includes("<SessionToken>")) ?? "";
      for (const part of ["AccessKeyId", "SecretAccessKey", "SessionToken"])
        expect(masker.told).toContain(new RegExp(`<${part}>([^<]+)<`).exec(granted)?.[1]);
      expect(masker.told).toContain(asked.get("WebIdentityToken"));
    } finally {
      tap.close();
      tap.closeAllConnections();
      await front.stop();
      await actions.stop();
    }
  });
});

import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayRead } from "../../../servers/aws-account.ts";
import { type AwsFront, startAwsFront } from "../../../servers/aws-front.ts";
import { execute } from "../../../servers/command.ts";
import { type ConnectProxy, startConnectProxy } from "../../../servers/connect-proxy.ts";
import { type FaultProxy, startFaultProxy } from "../../../servers/fault-proxy.ts";
import { type OidcIssuer, startOidcIssuer } from "../../../servers/oidc.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { makeTlsFiles } from "../../../servers/tls.ts";

const source = (path: string): string => JSON.stringify(new URL(`../../../../src/${path}`, import.meta.url).href);
const programs = (name: string): string => join(import.meta.dirname, "../../../../node_modules/.bin", name);

/** Loads two secrets by a web identity and one by the chain, and prints what came; then it must end by itself. */
const PROGRAM = `
import { aws, defineSecrets, loadSecrets, secret, variable } from ${source("index.ts")};
const identity = [aws.webIdentity({ roleArn: variable("AWS_ROLE_ARN") }), aws.chain()];
const store = aws({ region: "us-east-1", identity });
const name = process.env.SECRET_NAME;
const config = defineSecrets({
  environments: { production: store },
  secrets: {
    A: secret({ from: { production: store.at(name + "-a", { field: "key" }) } }),
    B: secret({ from: { production: store.at(name + "-b") } }),
  },
});
const loaded = await loadSecrets(config, { environment: "production", root: process.cwd(), deadline: 15000 }).catch((error) => error);
console.log(loaded instanceof Error ? loaded.code + " " + loaded.problems.map(({ hint }) => hint).join() : loaded.A + " " + loaded.B);
`;

const HOSTS = ["secretsmanager.us-east-1.amazonaws.com", "sts.us-east-1.amazonaws.com"];
// Every socket and timer that could stay open lives longer than the rest of this.
const SOON = 20_000;

suiteFor("ministack", ({ ministack }) => {
  const name = `runtimes-${randomUUID()}`;
  const folder = temporaryFolder();
  let [issuer, front, entrance, proxy]: [OidcIssuer?, AwsFront?, FaultProxy?, ConnectProxy?] = [];
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    issuer = await startOidcIssuer();
    const audiences = ["sts.amazonaws.com"];
    front = await startAwsFront({
      target: ministack.address,
      issuer: issuer.url,
      jwksUrl: issuer.jwksUrl,
      audiences,
    });
    const files = await makeTlsFiles(folder, HOSTS);
    const tls = {
      certificate: readFileSync(files.certificateFile, "utf8"),
      key: readFileSync(files.keyFile, "utf8"),
    };
    entrance = await startFaultProxy({ target: front.address, tls });
    proxy = await startConnectProxy({ target: { port: Number(new URL(entrance.address).port) } });
    const provider = await ministack.createOidcProvider(issuer.url, audiences);
    const trust = { Principal: { Federated: provider.arn }, Action: "sts:AssumeRoleWithWebIdentity" };
    const a = await ministack.createSecret(`${name}-a`, { SecretString: '{"key":"one"}' });
    const b = await ministack.createSecret(`${name}-b`, { SecretString: "two" });
    const role = await ministack.createRole(name, trust, mayRead([a.arn, b.arn]));
    writeFileSync(join(folder, "token"), await issuer.mint({ aud: audiences[0], sub: "app" }));
    env = {
      PATH: process.env["PATH"],
      HOME: folder,
      SECRET_NAME: name,
      AWS_ROLE_ARN: role.arn,
      AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, "token"),
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: files.caFile,
      // Deno's own name for it.
      DENO_CERT: files.caFile,
    };
  });
  afterAll(async () => {
    await Promise.all([proxy?.stop(), entrance?.stop(), front?.stop(), issuer?.stop()]);
  });

  const run = async (command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<string> => {
    const options = { env: { ...env, ...more }, cwd: join(import.meta.dirname, "../../../.."), input: PROGRAM };
    const { code, stdout, stderr } = await execute(command, args, { ...options, deadlineMs: SOON });
    expect(`${code} ${stderr}`).toBe("0 ");
    return stdout.trim();
  };
  const RUNTIMES: readonly (readonly [string, string, readonly string[]])[] = [
    ["Node", process.execPath, ["--input-type=module"]],
    ["Bun", programs("bun"), ["run", "-"]],
    ["Deno", programs("deno"), ["run", "--no-prompt", "--allow-env", "--allow-read", "--allow-net", "-"]],
  ];

  describe.each(RUNTIMES)("on %s", (_, command, args) => {
    test("by AWS's own names, through a proxy, under an authority of one's own, and the process ends (edge cases 34 and 38)", {
      timeout: SOON,
    }, async () => {
      const before = proxy?.hosts.length ?? 0;
      expect(await run(command, args)).toBe("one two");
      expect(new Set(proxy?.hosts.slice(before))).toEqual(new Set(HOSTS.map((host) => `${host}:443`)));
    });

    test("without an authority that knows the certificate it is not reachable", { timeout: SOON }, async () => {
      const output = await run(command, args, { NODE_EXTRA_CA_CERTS: undefined, DENO_CERT: undefined });
      expect(output).toMatch(/^backend\/unreachable /);
      expect(output).toContain("NODE_EXTRA_CA_CERTS");
    });
  });

  test("on Deno without permissions, what is missing is named", { timeout: SOON }, async () => {
    const output = await run(programs("deno"), ["run", "--no-prompt", "--allow-env=SECRET_NAME", "--allow-read", "-"]);
    expect(output).toMatch(/^runtime\/permission |^backend\/unconfigured /);
  });
});

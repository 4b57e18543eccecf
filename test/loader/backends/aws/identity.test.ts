import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { variable } from "../../../../src/schema/setting.ts";
import { aws } from "../../../../src/schema/sources/aws.ts";
import { mayRead } from "../../../servers/aws-account.ts";
import { type AwsFront, startAwsFront } from "../../../servers/aws-front.ts";
import type { AwsKey } from "../../../servers/aws-signed.ts";
import { type Claims, type OidcIssuer, startOidcIssuer } from "../../../servers/oidc.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { codeOf, errorOf, opened, textOf, type Variables } from "./opened.ts";

const AUDIENCE = "sts.amazonaws.com";
const GOOD: Claims = { aud: AUDIENCE, sub: "repo:o/r:ref:refs/heads/main" };

/** The metadata service of an instance (version 2) with a role's credentials, or one that never answers. */
async function startMetadataService(
  credentials: { readonly [name: string]: string } | undefined,
): Promise<{ readonly address: string; readonly asked: readonly string[]; stop(): void }> {
  const asked: string[] = [];
  const server = createServer(({ headers, method, url }, response) => {
    asked.push(`${method} ${url}`);
    if (credentials === undefined) return;
    if (method === "PUT" && url === "/latest/api/token") response.end("metadata-token");
    else if (headers["x-aws-ec2-metadata-token"] !== "metadata-token") response.writeHead(401).end();
    else if (url === "/latest/meta-data/iam/security-credentials/") response.end("reader");
    else response.end(JSON.stringify({ Code: "Success", ...credentials }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

suiteFor("ministack", ({ ministack }) => {
  const id = randomUUID();
  const secret = `identity-${id}`;
  let issuer: OidcIssuer;
  let front: AwsFront;
  let webRole: string;
  let externalRole: string;
  let ci: AwsKey;

  beforeAll(async () => {
    issuer = await startOidcIssuer();
    front = await startAwsFront({
      target: ministack.address,
      issuer: issuer.url,
      jwksUrl: issuer.jwksUrl,
      audiences: [AUDIENCE],
    });
    const { arn } = await ministack.createSecret(secret, { SecretString: "v" });
    const provider = await ministack.createOidcProvider(issuer.url, [AUDIENCE]);
    const host = issuer.url.replace("http://", "");
    const user = await ministack.createUser(`ci-${id}`, [{ Action: "sts:AssumeRole", Resource: "*" }]);
    ci = user.key;
    const web = {
      Principal: { Federated: provider.arn },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: { StringEquals: { [`${host}:aud`]: AUDIENCE, [`${host}:sub`]: GOOD["sub"] } },
    };
    const external = {
      Principal: { AWS: user.arn },
      Action: "sts:AssumeRole",
      Condition: { StringEquals: { "sts:ExternalId": "neural" } },
    };
    webRole = (await ministack.createRole(`web-${id}`, web, mayRead(arn))).arn;
    externalRole = (await ministack.createRole(`external-${id}`, external, mayRead(arn))).arn;
  });
  afterAll(async () => {
    await Promise.all([front.stop(), issuer.stop()]);
  });

  /** A session of the role, as some service of AWS hands it out. */
  const sessionNamed = async (RoleSessionName: string): Promise<Required<AwsKey>> => {
    const session = { RoleArn: webRole, RoleSessionName, WebIdentityToken: await issuer.mint(GOOD) };
    const made = await ministack.query("sts", "AssumeRoleWithWebIdentity", session);
    const of = (name: string): string => new RegExp(`<${name}>([^<]*)<`).exec(made)?.[1] ?? "";
    return {
      accessKeyId: of("AccessKeyId"),
      secretAccessKey: of("SecretAccessKey"),
      sessionToken: of("SessionToken"),
    };
  };
  afterEach(() => vi.unstubAllEnvs());

  describe("a token that is handed in", () => {
    const store = (token: string, variables: Variables = {}) =>
      opened({
        address: front.address,
        identities: [aws.webIdentity({ roleArn: variable("AWS_ROLE_ARN"), token: variable("JWT") })],
        variables: { AWS_ROLE_ARN: webRole, JWT: token, ...variables },
      });

    test("edge case 24: assumes the role, once, and shows who that is and until when", async () => {
      const { backend, context, read } = store(await issuer.mint(GOOD));
      expect(textOf(await read(secret))).toBe("v");
      expect(textOf(await read(secret))).toBe("v");
      const principal = await backend.whoami(context);
      expect(principal).toMatchObject({ method: "webIdentity", name: expect.stringContaining(`web-${id}/keystead`) });
      const minutes = ((principal.expiresAt?.getTime() ?? 0) - Date.now()) / 60_000;
      expect(minutes).toBeGreaterThan(13);
      expect(minutes).toBeLessThan(16);
      expect(context.meter.logins).toBe(1);
    });

    test.each([
      ["a wrong audience", { aud: "nope" }, "one of the client IDs of the OIDC provider", 'aud "nope"'],
      ["a wrong subject", { sub: "repo:evil/r:x" }, "Let the trust policy of role", 'sub "repo:evil/r:x"'],
      ["a wrong issuer", { iss: "https://other.example" }, "create-open-id-connect-provider", 'iss "https://other'],
      ["an end that is past", { exp: 1_700_000_000 }, "a token that has not expired into AWS_ROLE_ARN and JWT", "aud"],
    ])("with %s is refused, and the hint names the fix", async (_, claims, fix, presented) => {
      const token = await issuer.mint({ ...GOOD, ...claims });
      const { context, read } = store(token);
      const error = errorOf(await read(secret));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain(fix);
      expect(error.hint).toContain(presented);
      expect(JSON.stringify(error)).not.toContain(token.slice(-20));
      expect(context.meter.logins).toBe(1);
    });

    test("forged, or no token at all, is refused", async () => {
      for (const token of [await issuer.forge(GOOD), "none"]) {
        const error = errorOf(await store(token).read(secret));
        expect(error.code).toBe("backend/unauthenticated");
        expect(error.hint).toContain("take a token that it signed");
      }
    });

    test("with a line break is refused before it is sent", async () => {
      expect(errorOf(await store("a\n").read(secret)).hint).toContain("line breaks and control characters out of JWT");
    });

    test("a role that does not exist is refused", async () => {
      const error = errorOf(
        await store(await issuer.mint(GOOD), { AWS_ROLE_ARN: "arn:aws:iam::000000000000:role/none" }).read(secret),
      );
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain("role/none");
    });

    test("a role that is no ARN is a mistake in the declaration", async () => {
      expect(codeOf(await store("t", { AWS_ROLE_ARN: "reader" }).read(secret))).toBe("config/invalid-option");
    });
  });

  test("a token's file is read at each login, by its own name or by AWS_WEB_IDENTITY_TOKEN_FILE", async () => {
    const file = join(temporaryFolder(), "token");
    writeFileSync(file, `${await issuer.mint(GOOD)}\n`);
    const variables = { AWS_WEB_IDENTITY_TOKEN_FILE: file };
    for (const [identity, given] of [
      [aws.webIdentity({ roleArn: webRole, token: { file } }), {}],
      [aws.webIdentity({ roleArn: webRole }), variables],
    ] as const) {
      const { read } = opened({ address: front.address, identities: [identity], variables: given });
      expect(textOf(await read(secret))).toBe("v");
    }
    const half = opened({
      address: front.address,
      identities: [aws.webIdentity({ roleArn: variable("AWS_ROLE_ARN") })],
      variables: { AWS_ROLE_ARN: webRole, AWS_WEB_IDENTITY_TOKEN_FILE: `${file}-none` },
    });
    expect(errorOf(await half.read(secret))).toMatchObject({
      code: "backend/unconfigured",
      hint: expect.stringContaining(`Give the file ${file}-none too`),
    });
  });

  describe("the Action's own token", () => {
    const asked: string[] = [];
    let url: string;
    const github = createServer((incoming, response) => {
      const audience = new URL(incoming.url ?? "", "http://x").searchParams.get("audience");
      asked.push(`${audience} ${incoming.headers.authorization}`);
      void issuer.mint({ ...GOOD, aud: audience }).then((value) => response.end(JSON.stringify({ value })));
    });
    beforeAll(async () => {
      github.listen(0, "127.0.0.1");
      await once(github, "listening");
      url = `http://127.0.0.1:${(github.address() as AddressInfo).port}/token?api-version=2`;
    });
    afterAll(() => void github.close());

    test("edge case 37: is asked for with the audience of STS", async () => {
      const { read } = opened({
        address: front.address,
        identities: [aws.webIdentity({ roleArn: webRole })],
        variables: { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer" },
      });
      expect(textOf(await read(secret))).toBe("v");
      expect(asked).toEqual([`${AUDIENCE} Bearer bearer`]);
    });

    test("edge case 37: without `id-token: write` says so", async () => {
      const { read } = opened({
        address: front.address,
        identities: [aws.webIdentity({ roleArn: variable("AWS_ROLE_ARN") })],
        variables: { AWS_ROLE_ARN: webRole },
      });
      const error = errorOf(await read(secret));
      expect(error.code).toBe("backend/unconfigured");
      expect(error.hint).toContain("ACTIONS_ID_TOKEN_REQUEST_URL");
      expect(error.hint).toContain("permissions: id-token: write");
    });
  });

  describe("a role", () => {
    const store = (externalId: string) =>
      opened({
        address: front.address,
        identities: [aws.role({ arn: externalRole, externalId })],
        variables: { AWS_ACCESS_KEY_ID: ci.accessKeyId, AWS_SECRET_ACCESS_KEY: ci.secretAccessKey },
      });

    test("is assumed with its external id", async () => {
      const { backend, context, read } = store("neural");
      expect(textOf(await read(secret))).toBe("v");
      expect((await backend.whoami(context)).name).toContain(`external-${id}/keystead`);
    });

    test("is refused with another, and the hint names role and permission", async () => {
      const error = errorOf(await store("other").read(secret));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain(`Grant sts:AssumeRole on role ${externalRole}`);
      expect(error.hint).toContain("the same externalId");
    });
  });

  describe("a profile", () => {
    const withConfig = (text: string): string => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, "config"), text);
      vi.stubEnv("AWS_CONFIG_FILE", join(folder, "config"));
      vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(folder, "none"));
      vi.stubEnv("HOME", folder);
      vi.stubEnv("AWS_ENDPOINT_URL", front.address);
      return folder;
    };
    const store = (name: string) => opened({ address: front.address, identities: [aws.profile({ name })] });

    test("with keys, and with a role that those assume", async () => {
      withConfig(
        [
          "[profile ci]",
          `aws_access_key_id = ${ci.accessKeyId}`,
          `aws_secret_access_key = ${ci.secretAccessKey}`,
          "[profile app]",
          "source_profile = ci",
          `role_arn = ${externalRole}`,
          "external_id = neural",
        ].join("\n"),
      );
      expect(codeOf(await store("ci").read(secret))).toBe("backend/denied");
      const { context, read } = store("app");
      expect(textOf(await read(secret))).toBe("v");
      expect(context.meter).toEqual({ requests: 2, logins: 1 });
    });

    test("that is not there is not available, and the hint says how to make it", async () => {
      withConfig("");
      const error = errorOf(await store("none").read(secret));
      expect(error.code).toBe("backend/unconfigured");
      expect(error.hint).toContain("aws configure --profile none");
    });

    const SSO = [
      "[sso-session corp]",
      "sso_region = eu-west-1",
      "sso_start_url = https://corp.awsapps.com/start",
      "[profile sso]",
      "sso_session = corp",
      "sso_account_id = 000000000000",
      "sso_role_name = reader",
    ].join("\n");

    test("with SSO asks the portal for the role, over our own transport", async () => {
      const folder = withConfig(SSO);
      const cache = join(folder, ".aws/sso/cache");
      mkdirSync(cache, { recursive: true });
      const token = { accessToken: "portal-token", expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
      const file = `${createHash("sha1").update("corp").digest("hex")}.json`;
      writeFileSync(join(cache, file), JSON.stringify({ ...token, startUrl: "https://corp.awsapps.com/start" }));
      const session = await sessionNamed("sso");
      const asked: string[] = [];
      const portal = createServer(({ headers, url = "" }, response) => {
        const { pathname, searchParams } = new URL(url, "http://portal");
        const role = ["account_id", "role_name"].map((name) => searchParams.get(name)).join(" ");
        asked.push(`${pathname} ${role} ${String(headers["x-amz-sso_bearer_token"])}`);
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ roleCredentials: { ...session, expiration: Date.now() + 3_600_000 } }));
      });
      portal.listen(0, "127.0.0.1");
      await once(portal, "listening");
      vi.stubEnv("AWS_ENDPOINT_URL_SSO", `http://127.0.0.1:${(portal.address() as AddressInfo).port}`);
      const { context, read } = store("sso");
      expect(textOf(await read(secret))).toBe("v");
      expect(asked).toEqual(["/federation/credentials 000000000000 reader portal-token"]);
      expect(context.meter).toEqual({ requests: 2, logins: 1 });
      portal.close();
    });

    test("whose SSO session is over says how to log in", async () => {
      withConfig(SSO);
      const error = errorOf(await store("sso").read(secret));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toBe("Log in again with `aws sso login --profile sso`");
    });
  });

  describe("the chain", () => {
    const withoutAnything = (): void => {
      for (const name of ["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE"])
        vi.stubEnv(name, undefined);
      vi.stubEnv("HOME", temporaryFolder());
    };

    test("takes the keys of the environment, and half of them is an error", async () => {
      const keys = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };
      const { context, read } = opened({ address: front.address, variables: keys });
      expect(textOf(await read(secret))).toBe("v");
      expect(context.meter.logins).toBe(0);
      const half = opened({ address: front.address, variables: { AWS_ACCESS_KEY_ID: "test" } });
      expect(errorOf(await half.read(secret))).toMatchObject({
        code: "backend/unconfigured",
        hint: expect.stringContaining("Give AWS_SECRET_ACCESS_KEY too"),
      });
    });

    test("edge case 24: takes the role of an instance, by its metadata service, once for all reads", async () => {
      withoutAnything();
      const { accessKeyId, secretAccessKey, sessionToken } = await sessionNamed("instance");
      const instance = await startMetadataService({
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        Token: sessionToken,
        Expiration: new Date(Date.now() + 3_600_000).toISOString(),
      });
      try {
        vi.stubEnv("AWS_EC2_METADATA_SERVICE_ENDPOINT", instance.address);
        const { backend, context, read } = opened({ address: front.address });
        const reads = await Promise.all(Array.from({ length: 20 }, () => read(secret)));
        expect(new Set(reads.map(textOf))).toEqual(new Set(["v"]));
        expect((await backend.whoami(context)).name).toContain(`web-${id}/instance`);
        expect(context.meter.logins).toBe(1);
        const role = "/latest/meta-data/iam/security-credentials/";
        expect(instance.asked).toEqual(["PUT /latest/api/token", `GET ${role}`, `GET ${role}reader`]);
      } finally {
        instance.stop();
      }
    });

    test("without any is not available, and does not wait for a metadata service that does not answer (edge case 24)", async () => {
      withoutAnything();
      const silent = await startMetadataService(undefined);
      try {
        vi.stubEnv("AWS_EC2_METADATA_SERVICE_ENDPOINT", silent.address);
        const started = performance.now();
        const error = errorOf(await opened({ address: front.address }).read(secret));
        expect(error.code).toBe("backend/unconfigured");
        expect(error.hint).toContain("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile");
        expect(performance.now() - started).toBeLessThan(4_000);
      } finally {
        silent.stop();
      }
    });

    test("is not asked where an earlier identity is available, and is where it is not", async () => {
      const identities = [aws.webIdentity({ roleArn: variable("AWS_ROLE_ARN"), token: variable("JWT") }), aws.chain()];
      const keys = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };
      const none = opened({ address: front.address, identities, variables: keys });
      expect((await none.backend.whoami(none.context)).method).toBe("chain");
      const refused = opened({
        address: front.address,
        identities,
        variables: { ...keys, AWS_ROLE_ARN: webRole, JWT: await issuer.forge(GOOD) },
      });
      expect(codeOf(await refused.read(secret))).toBe("backend/unauthenticated");
    });
  });
});

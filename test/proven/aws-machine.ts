import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { AwsKey } from "../servers/aws-signed.ts";

/** What hands out a role's session on AWS's own machines: an instance's metadata, a container's agent, the SSO portal. */
export interface AwsMachine {
  readonly host: string;
  readonly address: string;
  stop(): Promise<void>;
}

export const CONTAINER_TOKEN = "token-of-the-container";
export const PORTAL_TOKEN = "token-of-the-portal";

function answerFor({ headers, method, url = "" }: IncomingMessage, key: Required<AwsKey>): string | undefined {
  const { pathname } = new URL(url, "http://machine");
  const over = Date.now() + 3_600_000;
  const { accessKeyId, secretAccessKey, sessionToken } = key;
  const session = {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: sessionToken,
    Expiration: new Date(over).toISOString(),
  };
  if (pathname === "/container") return headers.authorization === CONTAINER_TOKEN ? JSON.stringify(session) : undefined;
  if (pathname === "/federation/credentials")
    return headers["x-amz-sso_bearer_token"] === PORTAL_TOKEN
      ? JSON.stringify({ roleCredentials: { ...key, expiration: over } })
      : undefined;
  if (method === "PUT" && pathname === "/latest/api/token") return "token-of-the-instance";
  if (headers["x-aws-ec2-metadata-token"] !== "token-of-the-instance") return undefined;
  if (pathname === "/latest/meta-data/iam/security-credentials/") return "reader";
  return JSON.stringify({ Code: "Success", ...session });
}

/** Starts all of them at one address, with one session. */
export async function startAwsMachine(key: Required<AwsKey>): Promise<AwsMachine> {
  const server = createServer((incoming, response) => {
    const body = answerFor(incoming, key);
    response.setHeader("content-type", "application/json");
    response.writeHead(body === undefined ? 401 : 200).end(body ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    address: `http://${host}`,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import { SessionPolicies } from "./aws-session-policies.ts";
import { request } from "./http-request.ts";

export interface AwsFront {
  readonly address: string;
  /** What was asked and what was answered, in the order of the answers. */
  readonly exchanges: readonly { readonly asked: string; readonly answered: string }[];
  stop(): Promise<void>;
}

export interface AwsFrontOptions {
  /** The server behind it. Host and path stay as they are, so that signatures stay valid. */
  readonly target: string;
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly audiences: readonly string[];
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

const UNKNOWN_KEY =
  "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements";

function refusalOf(error: unknown, issuer: string): Refusal {
  if (error instanceof errors.JWTExpired)
    return {
      code: "ExpiredTokenException",
      message: "Token expired: current date/time must be before the expiration date/time",
    };
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === "aud")
    return { code: "InvalidIdentityToken", message: "Incorrect token audience" };
  if (error instanceof errors.JWTClaimValidationFailed)
    return { code: "InvalidIdentityToken", message: `No OpenIDConnect provider found in your account for ${issuer}` };
  if (error instanceof errors.JOSEError && error.code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED")
    return { code: "InvalidIdentityToken", message: UNKNOWN_KEY };
  return { code: "InvalidIdentityToken", message: "The ID Token provided is not a valid JWT" };
}

function refuse(response: ServerResponse, { code, message }: Refusal): void {
  response.writeHead(400, { "content-type": "text/xml", "x-amzn-requestid": crypto.randomUUID() });
  response.end(
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message.replaceAll("'", "&apos;")}</Message></Error><RequestId>${crypto.randomUUID()}</RequestId></ErrorResponse>`,
  );
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/**
 * Starts what stands in front of ministack, which reads the claims of a web identity's token and checks neither its signature
 * nor its end: this does, by the issuer's published keys, and answers as STS does. Nor does it heed the policy that a session
 * was cut down by: this does, for the reading of secrets.
 */
export async function startAwsFront(options: AwsFrontOptions): Promise<AwsFront> {
  const keys = createRemoteJWKSet(new URL(options.jwksUrl));
  const sessions = new SessionPolicies(options.target);
  const exchanges: { readonly asked: string; readonly answered: string }[] = [];
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    const form = new URLSearchParams(body);
    if (form.get("Action") === "AssumeRoleWithWebIdentity") {
      const token = form.get("WebIdentityToken") ?? "";
      const checks = { issuer: options.issuer, audience: [...options.audiences] };
      const refusal = await jwtVerify(token, keys, checks).then(
        () => undefined,
        (error: unknown) => refusalOf(error, options.issuer),
      );
      if (refusal !== undefined) return refuse(response, refusal);
    }
    const { method = "GET", url = "/" } = incoming;
    const { connection: _connection, "content-length": _length, ...kept } = incoming.headers;
    const headers = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)]));
    const denied = await sessions.denial(headers, body);
    if (denied !== undefined) {
      exchanges.push({ asked: body, answered: denied });
      return void response.writeHead(400, { "content-type": "application/x-amz-json-1.1" }).end(denied);
    }
    const {
      status,
      headers: answered,
      text: whole,
    } = await request(`${options.target}${url}`, {
      method,
      headers,
      ...(body === "" ? {} : { body }),
    });
    const { connection: _closed, "transfer-encoding": _chunked, "content-length": _sized, ...passed } = answered;
    sessions.remember(form, whole);
    const text = sessions.permitted(headers, whole);
    exchanges.push({ asked: body, answered: text });
    response.writeHead(status, passed).end(text);
  };
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

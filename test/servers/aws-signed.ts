import { createHash, createHmac } from "node:crypto";
import { type HttpAnswer, request } from "./http-request.ts";

/** An access key, with the token of its session where it is a temporary one. */
export interface AwsKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface SignedRequest {
  readonly address: string;
  readonly service: "secretsmanager" | "iam" | "sts";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly key: AwsKey;
  readonly region?: string;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Uint8Array, text: string): Uint8Array => createHmac("sha256", key).update(text).digest();

/** One POST, signed as Signature Version 4 says. Written apart from the SDK, so that the two check each other. */
export function signedPost({
  address,
  service,
  headers,
  body,
  key,
  region = "us-east-1",
}: SignedRequest): Promise<HttpAnswer> {
  const time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const all: Record<string, string> = {
    ...headers,
    host: new URL(address).host,
    "x-amz-date": time,
    ...(key.sessionToken === undefined ? {} : { "x-amz-security-token": key.sessionToken }),
  };
  const names = Object.keys(all).toSorted();
  const signed = names.join(";");
  const canonical = ["POST", "/", "", ...names.map((name) => `${name}:${all[name]}`), "", signed, hash(body)].join(
    "\n",
  );
  const text = ["AWS4-HMAC-SHA256", time, scope, hash(canonical)].join("\n");
  const derived = scope
    .split("/")
    .reduce<string | Uint8Array>((secret, part) => hmac(secret, part), `AWS4${key.secretAccessKey}`);
  const signature = createHmac("sha256", derived).update(text).digest("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${key.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
  return request(`${address}/`, { method: "POST", headers: { ...all, authorization }, body });
}

import { badRequest, entraError, missingParameter, unknownApp, unknownResource, unknownTenant } from "./aadsts.ts";
import { type Answer, type Incoming, jsonAnswer } from "./answer.ts";
import { proofError } from "./client-proof.ts";
import { type Cloud, cloudOf } from "./clouds.ts";
import type { Directory } from "./directory.ts";
import type { TokenSigner } from "./tokens.ts";

export interface Entra {
  readonly directory: Directory;
  readonly signer: TokenSigner;
  /** How long an access token counts. */
  readonly tokenSeconds: number;
}

const otherResources = ["https://management.azure.com", "https://graph.microsoft.com", "https://storage.azure.com"];

/** Whether tokens for it can be had in this cloud. */
export function isResource(resource: string, cloud: Cloud): boolean {
  return [cloud.resource, ...otherResources].includes(resource.replace(/\/$/, ""));
}

function discovery(incoming: Incoming, tenant: string): Answer {
  const base = `https://${incoming.host}/${tenant}`;
  return jsonAnswer(200, {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    tenant_region_scope: "EU",
    cloud_instance_name: "microsoftonline.com",
  });
}

function instances(incoming: Incoming, tenant: string): Answer {
  const { host } = incoming;
  return jsonAnswer(200, {
    tenant_discovery_endpoint: `https://${host}/${tenant}/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}

async function token(entra: Entra, incoming: Incoming, tenant: string): Promise<Answer> {
  const { directory, signer, tokenSeconds } = entra;
  const form = new URLSearchParams(incoming.body);
  const field = (name: string): string | undefined => form.get(name) || undefined;
  if (tenant !== directory.tenant) return entraError(unknownTenant(tenant));
  const [grant, clientId, scope] = [field("grant_type"), field("client_id"), field("scope")];
  if (grant === undefined) return entraError(missingParameter("grant_type"));
  if (clientId === undefined) return entraError(missingParameter("client_id"));
  if (grant !== "client_credentials") {
    const message = `The app requested an unsupported grant type '${grant}'.`;
    return entraError(badRequest("unsupported_grant_type", 70003, message));
  }
  if (scope === undefined) return entraError(missingParameter("scope"));
  const app = directory.app(clientId);
  if (app === undefined) return entraError(unknownApp(clientId));
  const assertion = field("client_assertion");
  const base = `https://${incoming.host}/${tenant}`;
  const audiences = [`${base}/oauth2/v2.0/token`, `${base}/v2.0`, `${base}/`];
  const error = await proofError(app, { secret: field("client_secret"), assertion, audiences });
  if (error !== undefined) return entraError(error);
  if (!scope.endsWith("/.default")) {
    const message = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`;
    return entraError(badRequest("invalid_scope", 1002012, message));
  }
  const audience = scope.slice(0, -"/.default".length);
  const cloud = cloudOf(incoming.hostname);
  if (!isResource(audience, cloud)) return entraError(unknownResource(audience));
  const proof = assertion === undefined ? "1" : "2";
  const accessToken = await signer.sign({ ...app, tenant, audience, cloud, proof, seconds: tokenSeconds });
  const expiry = { expires_in: tokenSeconds - 1, ext_expires_in: tokenSeconds - 1 };
  const body = { token_type: "Bearer", ...expiry, access_token: accessToken };
  return jsonAnswer(200, body, { "cache-control": "no-store, no-cache" });
}

/** The login host; `undefined` for a path that it does not have. */
export async function entraAnswer(entra: Entra, incoming: Incoming): Promise<Answer | undefined> {
  const { pathname } = incoming.url;
  if (pathname === "/common/discovery/instance") return instances(incoming, entra.directory.tenant);
  const [, tenant = "", rest] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  switch (rest) {
    case "v2.0/.well-known/openid-configuration": {
      const there = [entra.directory.tenant, "common", "organizations"].includes(tenant);
      if (there) return discovery(incoming, entra.directory.tenant);
      return entraError({ ...unknownTenant(tenant), error: "invalid_tenant" });
    }
    case "discovery/v2.0/keys":
      return jsonAnswer(200, { keys: entra.signer.keys });
    case "oauth2/v2.0/token":
      return token(entra, incoming, tenant);
    default:
      return undefined;
  }
}

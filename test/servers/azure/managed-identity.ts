import { type Answer, epochSeconds, type Incoming, jsonAnswer } from "./answer.ts";
import { cloudNamed } from "./clouds.ts";
import { type Entra, isResource } from "./entra.ts";

/** App Service's endpoint, or the metadata service of a virtual machine. */
type Endpoint = "app-service" | "imds";

export const appServicePath = "/msi/token";
export const imdsPath = "/metadata/identity/oauth2/token";

function refuse(endpoint: Endpoint, status: number, error: string, description: string): Answer {
  if (endpoint === "app-service") return jsonAnswer(status, { statusCode: status, message: description });
  return jsonAnswer(status, { error, error_description: description }, { server: "IMDS/150.870.65.1" });
}

const notAssigned: Readonly<Record<Endpoint, string>> = {
  "app-service": "No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.",
  imds: "Identity not found",
};

function refusal(endpoint: Endpoint, incoming: Incoming, identityHeader: string): Answer | undefined {
  const { headers, url } = incoming;
  if (endpoint === "imds" && headers["metadata"] !== "true") {
    return refuse(endpoint, 400, "invalid_request", "Required metadata header not specified");
  }
  if (endpoint === "app-service" && headers["x-identity-header"] !== identityHeader) {
    return refuse(endpoint, 401, "", "The X-IDENTITY-HEADER is missing or wrong.");
  }
  if (!url.searchParams.has("api-version")) {
    return refuse(endpoint, 400, "invalid_request", "Required query variable 'api-version' is missing");
  }
  if (!url.searchParams.has("resource")) {
    return refuse(endpoint, 400, "invalid_request", "Required query variable 'resource' is missing");
  }
  return undefined;
}

/** A managed identity's token. Every value of the answer is text, as the services have it. */
export async function managedIdentityAnswer(
  entra: Entra,
  incoming: Incoming,
  identityHeader: string,
): Promise<Answer | undefined> {
  const path = incoming.url.pathname.replace(/\/$/, "");
  if (path !== appServicePath && path !== imdsPath) return undefined;
  const endpoint = path === imdsPath ? "imds" : "app-service";
  const early = refusal(endpoint, incoming, identityHeader);
  if (early !== undefined) return early;
  const query = incoming.url.searchParams;
  const resource = query.get("resource") ?? "";
  const cloud = cloudNamed("public");
  if (!isResource(resource, cloud)) {
    const message = `AADSTS500011: The resource principal named ${resource} was not found in the tenant named test.`;
    return refuse(endpoint, 400, "invalid_resource", message);
  }
  const app = entra.directory.managed(query.get("client_id"));
  if (app === "ambiguous") {
    const message =
      "Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request";
    return refuse(endpoint, 400, "invalid_request", message);
  }
  if (app === "none") return refuse(endpoint, 400, "invalid_request", notAssigned[endpoint]);
  const [now, seconds, tenant] = [epochSeconds(), entra.tokenSeconds, entra.directory.tenant];
  const audience = resource.replace(/\/$/, "");
  const token = await entra.signer.sign({ ...app, tenant, audience, cloud, proof: "2", seconds });
  const ofImds = { refresh_token: "", expires_in: String(seconds - 1), not_before: String(now) };
  return jsonAnswer(200, {
    access_token: token,
    ...(endpoint === "imds" ? ofImds : {}),
    client_id: app.clientId,
    expires_on: String(now + seconds),
    resource,
    token_type: "Bearer",
  });
}

import { createHash, type X509Certificate } from "node:crypto";
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from "jose";
import { request } from "../http-request.ts";
import { type EntraError, invalidClient } from "./aadsts.ts";
import { epochSeconds } from "./answer.ts";
import type { App, FederatedCredential } from "./directory.ts";

// MSAL rounds the time up, so its assertions begin a moment after they are sent.
const clockTolerance = 5;

/** The fields of a token request that prove who asks. */
export interface Proof {
  readonly secret: string | undefined;
  readonly assertion: string | undefined;
  /** Of the token endpoint: what an assertion by certificate has to be for. */
  readonly audiences: readonly string[];
}

function secretError(app: App, secret: string): EntraError | undefined {
  if (secret !== app.secret) {
    return invalidClient(
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${app.clientId}'.`,
    );
  }
  if (!app.secretExpired) return undefined;
  return invalidClient(
    7000222,
    `The provided client secret keys for app '${app.clientId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
  );
}

const reviewCertificates =
  "Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials .";

function outsideItsTime(payload: JWTPayload): EntraError {
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString().replace("000Z", "0000000Z");
  const [from, until] = [payload.nbf ?? payload.iat ?? 0, payload.exp ?? 0];
  return invalidClient(
    700024,
    `Client assertion is not within its valid time range. Current time: ${time(epochSeconds())}, assertion valid from ${time(from)}, expiry time of assertion ${time(until)}. ${reviewCertificates}`,
  );
}

function keyError(reason: string): EntraError {
  return invalidClient(
    700027,
    `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - ${reason}]`,
  );
}

function assertionError(error: unknown, payload: JWTPayload): EntraError {
  const early = error instanceof errors.JWTClaimValidationFailed && error.claim === "nbf";
  if (error instanceof errors.JWTExpired || early) return outsideItsTime(payload);
  return keyError("The key was found, but use of the key to verify the signature failed.");
}

// By its bytes: Python's client pads the text of a thumbprint, JavaScript's does not.
function isNamed(certificate: X509Certificate, assertion: string): boolean {
  const header = decodeProtectedHeader(assertion);
  const sha256 = header["x5t#S256"];
  const [hash, named] = typeof sha256 === "string" ? ["sha256", sha256] : ["sha1", header.x5t ?? ""];
  return createHash(hash).update(certificate.raw).digest().equals(Buffer.from(named, "base64url"));
}

async function certificateError(app: App, proof: Proof & { assertion: string }): Promise<EntraError | undefined> {
  const { certificate } = app;
  if (certificate === undefined || !isNamed(certificate, proof.assertion)) return keyError("The key was not found.");
  if (new Date(certificate.validTo) < new Date()) return keyError("The key used is expired.");
  const payload = decodeJwt(proof.assertion);
  if (!proof.audiences.includes(String(payload.aud))) {
    return invalidClient(700023, `Client assertion audience claim does not match Realm issuer. ${reviewCertificates}`);
  }
  try {
    await jwtVerify(proof.assertion, certificate.publicKey, {
      algorithms: ["RS256", "PS256"],
      subject: app.clientId,
      clockTolerance,
    });
    return undefined;
  } catch (error) {
    return assertionError(error, payload);
  }
}

function noRecord(what: string, presented: string, number: number, note = ""): EntraError {
  return invalidClient(
    number,
    `No matching federated identity record found for presented assertion ${what} '${presented}'. ${note}Please check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`,
    true,
  );
}

function matchingCredential(app: App, payload: JWTPayload): Required<FederatedCredential> | EntraError {
  const [issuer, subject] = [String(payload.iss), String(payload.sub)];
  const audiences = [payload.aud ?? []].flat();
  const ofIssuer = app.federated.filter((credential) => credential.issuer === issuer);
  if (ofIssuer.length === 0) return noRecord("issuer", issuer, 700211);
  const ofSubject = ofIssuer.filter((credential) => credential.subject === subject);
  if (ofSubject.length === 0) {
    if (!ofIssuer.some((credential) => credential.subject.toLowerCase() === subject.toLowerCase())) {
      return noRecord("subject", subject, 700213);
    }
    const note = "The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ";
    return noRecord("subject", subject, 7002138, note);
  }
  const found = ofSubject.find((credential) => audiences.includes(credential.audience));
  return found ?? noRecord("audience", audiences.join(","), 700212);
}

async function publishedKeys(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  const { text } = await request(`${issuer}/.well-known/openid-configuration`);
  return createRemoteJWKSet(new URL((JSON.parse(text) as { readonly jwks_uri: string }).jwks_uri));
}

async function federationError(app: App, assertion: string): Promise<EntraError | undefined> {
  const payload = decodeJwt(assertion);
  const credential = matchingCredential(app, payload);
  if ("number" in credential) return credential;
  try {
    await jwtVerify(assertion, await publishedKeys(credential.issuer), { algorithms: ["RS256"], clockTolerance });
    return undefined;
  } catch (error) {
    return assertionError(error, payload);
  }
}

function isToken(assertion: string): boolean {
  try {
    decodeJwt(assertion);
    decodeProtectedHeader(assertion);
    return true;
  } catch {
    return false;
  }
}

/** Why this does not prove that the application asks; `undefined` when it does. */
export async function proofError(app: App, proof: Proof): Promise<EntraError | undefined> {
  const { assertion, secret } = proof;
  if (assertion !== undefined) {
    if (!isToken(assertion)) return invalidClient(50027, "JWT token is invalid or malformed.");
    // What the application signed by itself, with its certificate's key; an outside issuer's token otherwise.
    if (decodeJwt(assertion).iss === app.clientId) return certificateError(app, { ...proof, assertion });
    return federationError(app, assertion);
  }
  if (secret !== undefined) return secretError(app, secret);
  return invalidClient(
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  );
}

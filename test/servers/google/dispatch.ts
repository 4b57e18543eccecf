import type { IncomingHttpHeaders } from "node:http";
import type { RealAnswer } from "../faults.ts";
import { apiErrorAnswer, jsonText, parameters } from "./answer.ts";
import { ApiError, asApiError } from "./api-error.ts";
import { generateAccessToken, impersonationPath } from "./impersonation.ts";
import type { Metadata } from "./metadata.ts";
import type { OAuth } from "./oauth.ts";
import { callSecretManager, resourceOf, type SecretManagerParts } from "./secret-manager.ts";
import type { GoogleService } from "./traffic.ts";
import { type Call, responseJson, routeRest } from "./wire.ts";
import type { WorkloadIdentity } from "./workload-identity.ts";

export interface Services extends SecretManagerParts {
  readonly workloadIdentity: WorkloadIdentity;
  readonly oauth: OAuth;
  readonly metadata: Metadata;
}

export interface HttpQuestion {
  readonly verb: string;
  readonly url: URL;
  /** Without the port. */
  readonly host: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a REST request is, and how it is answered. */
export interface Task {
  readonly service: GoogleService;
  readonly method: string;
  readonly resource: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  run(): Promise<RealAnswer>;
}

function serviceOfPath(path: string): GoogleService {
  if (path === "/" || path.startsWith("/computeMetadata/")) return "metadata";
  if (path === "/v1/token") return "sts";
  if (path === "/token") return "oauth2";
  return impersonationPath.test(path) ? "iamcredentials" : "secretmanager";
}

const servicesOfHosts: Readonly<Record<string, GoogleService>> = {
  "sts.googleapis.com": "sts",
  "oauth2.googleapis.com": "oauth2",
  "iamcredentials.googleapis.com": "iamcredentials",
};

/** Google's hosts serve their own service only; any other address serves all. */
export function serviceOf(host: string, path: string): GoogleService {
  if (!host.endsWith(".googleapis.com")) return serviceOfPath(path);
  if (/^secretmanager\.(?:[a-z0-9-]+\.rep\.)?googleapis\.com$/.test(host)) return "secretmanager";
  const service = servicesOfHosts[host];
  return service !== undefined && service === serviceOfPath(path) ? service : "unknown";
}

// Google's front end answers a path that no service has with a page.
function notFoundPage(): RealAnswer {
  const body = Buffer.from("<!DOCTYPE html>\n<html lang=en><title>Error 404 (Not Found)!!1</title>\n");
  return { status: 404, headers: { "content-type": "text/html; charset=UTF-8", "content-length": body.length }, body };
}

function secretManagerTask(services: Services, question: HttpQuestion): Omit<Task, "service"> {
  let call: Call | undefined;
  try {
    call = routeRest(question.verb, question.url, question.body);
  } catch {
    const error = new ApiError("INVALID_ARGUMENT", "Invalid JSON payload received.");
    return { method: question.url.pathname, resource: "", body: undefined, run: () => Promise.reject(error) };
  }
  if (call === undefined) {
    const { pathname: method } = question.url;
    return { method, resource: "", body: undefined, run: () => Promise.resolve(notFoundPage()) };
  }
  const { method, message } = call;
  const caller = { authorization: question.headers.authorization, host: question.host };
  const run = async (): Promise<RealAnswer> =>
    jsonText(200, responseJson(call, await callSecretManager(services, { method, message }, caller)));
  return { method, resource: resourceOf(method, message), body: message, run };
}

function tokenTask(services: Services, service: "sts" | "oauth2", question: HttpQuestion): Omit<Task, "service"> {
  const asked = parameters(question.body, question.headers["content-type"]);
  const method = asked["grant_type"]?.split(":").at(-1) ?? "";
  const here = `https://${question.headers.host ?? question.host}/token`;
  const run = (): Promise<RealAnswer> =>
    service === "sts" ? services.workloadIdentity.exchange(asked) : services.oauth.token(asked, here);
  return { method, resource: asked["audience"] ?? "", body: asked, run };
}

function impersonationTask(services: Services, question: HttpQuestion): Omit<Task, "service"> {
  const email = impersonationPath.exec(decodeURIComponent(question.url.pathname))?.[1] ?? "";
  const { body } = question;
  const run = (): Promise<RealAnswer> =>
    generateAccessToken(services, { email, authorization: question.headers.authorization, body });
  const sent = JSON.parse(body === "" ? "{}" : body) as Record<string, unknown>;
  return { method: "generateAccessToken", resource: email, body: sent, run };
}

function taskOf(services: Services, service: GoogleService, question: HttpQuestion): Omit<Task, "service"> {
  switch (service) {
    case "secretmanager":
      return secretManagerTask(services, question);
    case "sts":
    case "oauth2":
      return tokenTask(services, service, question);
    case "iamcredentials":
      return impersonationTask(services, question);
    case "metadata": {
      const run = async (): Promise<RealAnswer> => services.metadata.answer(question.url, question.headers);
      return { method: question.url.pathname, resource: "", body: undefined, run };
    }
    case "unknown": {
      const run = async (): Promise<RealAnswer> => notFoundPage();
      return { method: question.url.pathname, resource: "", body: undefined, run };
    }
  }
}

/** Reads a REST request. Running the task never fails: a refusal is an answer too. */
export function dispatch(services: Services, question: HttpQuestion): Task {
  const service = serviceOf(question.host, decodeURIComponent(question.url.pathname));
  const task = taskOf(services, service, question);
  return { ...task, service, run: () => task.run().catch((error) => apiErrorAnswer(asApiError(error))) };
}

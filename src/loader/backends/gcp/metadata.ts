import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { parseJson } from "../../json.ts";
import { sendWithRetries } from "../../retry.ts";
import type { HttpResponse } from "../../transport/transport.ts";
import type { Credential } from "./credential.ts";
import { oauthToken, type Token } from "./token.ts";

/** What says that the process runs where the metadata server always answers: Cloud Run, Cloud Functions, App Engine. */
const SERVERLESS = ["K_SERVICE", "FUNCTION_TARGET", "GAE_SERVICE", "CLOUD_RUN_JOB"] as const;

/** Milliseconds in which a metadata server answers where there is one. */
const PROBE = 1_000;

const ACCOUNT = "computeMetadata/v1/instance/service-accounts/default";

/** The machine's own service account; `undefined`, soon, where this is no machine of Google's. */
export async function metadataCredential(context: Context): Promise<Credential | undefined> {
  const variable = (name: string): string | undefined => context.runtime.optionalVariable(name) || undefined;
  const detection = variable("METADATA_SERVER_DETECTION")?.trim().toLowerCase();
  if (detection === "none") return undefined;
  const named = variable("GCE_METADATA_HOST") ?? variable("GCE_METADATA_IP");
  const url = `http://${named ?? "metadata.google.internal"}/${ACCOUNT}`;
  const certain =
    named !== undefined || detection === "assume-present" || SERVERLESS.some((name) => variable(name) !== undefined);
  let first: HttpResponse | undefined = certain ? undefined : await probe(`${url}/token`, context);
  if (!certain && first === undefined) return undefined;
  return {
    method: "default",
    who: "the machine's service account",
    origin: "the metadata server",
    login: async (now) => {
      const answer = first?.status === 200 ? first : await ask(`${url}/token`, now);
      first = undefined;
      return tokenOf(answer, url, now);
    },
  };
}

/** The e-mail address of the machine's service account. */
export async function metadataAccount(context: Context): Promise<string | undefined> {
  const named =
    context.runtime.optionalVariable("GCE_METADATA_HOST") || context.runtime.optionalVariable("GCE_METADATA_IP");
  const answer = await ask(`http://${named || "metadata.google.internal"}/${ACCOUNT}/email`, context);
  const text = new TextDecoder().decode(answer.body).trim();
  return answer.status === 200 && /^[\w.@:+-]+$/.test(text) ? text : undefined;
}

const request = (url: string): { method: "GET"; url: string; headers: { [name: string]: string } } => ({
  method: "GET",
  url,
  headers: { "Metadata-Flavor": "Google" },
});

const ask = (url: string, context: Context): Promise<HttpResponse> => sendWithRetries(context, request(url));

/** One question. Elsewhere the name does not resolve, nobody answers, or what answers is another cloud's. */
async function probe(url: string, context: Context): Promise<HttpResponse | undefined> {
  const timeout = Math.min(PROBE, context.attempt, Math.max(0, context.deadline - context.clock.now()));
  try {
    const answer = await context.transport.send({ ...request(url), signal: context.signal, timeout });
    return isGoogle(answer) ? answer : undefined;
  } catch (error) {
    if (context.signal.aborted) throw error;
    // The name resolves on Google's machines only; in a pod that starts, its server may not listen yet.
    return error instanceof SecretsError && error.facts.system === "ECONNREFUSED" ? ask(url, context) : undefined;
  }
}

const isGoogle = ({ headers }: HttpResponse): boolean => headers["metadata-flavor"] === "Google";

function tokenOf(answer: HttpResponse, url: string, context: Context): Token {
  const { status } = answer;
  const address = new URL(url).origin;
  const facts = { method: "default", address, status };
  if (isGoogle(answer) || status === 200) {
    const token = oauthToken({ address, status, json: parseJson(answer.body)?.json }, context);
    if (token !== undefined) return token;
  }
  if (status >= 500) throw new SecretsError("backend/unreachable", { action: "log in", facts });
  if (status === 429) throw new SecretsError("backend/throttled", { action: "log in", facts });
  if (status === 404 || status === 403)
    throw new SecretsError("backend/unauthenticated", {
      action: "log in",
      state: "the machine has no service account",
      facts,
      hint: "Attach a service account to the machine, the service or the Kubernetes service account",
    });
  throw new SecretsError("backend/bad-response", { action: "log in", facts });
}

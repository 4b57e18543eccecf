import type { GcpClient } from "../../../schema/sources/gcp.ts";
import type { Context, Principal } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { parseJson } from "../../json.ts";
import { sendWithRetries } from "../../retry.ts";
import { systemCode } from "../../system-error.ts";
import type { HttpResponse } from "../../transport/transport.ts";
import { type Answer, refusalOf } from "./answer.ts";
import type { Login, Logins } from "./logins.ts";
import { metadataAccount } from "./metadata.ts";
import type { Place } from "./place.ts";
import type { Ask, Caller, Service } from "./service.ts";

/** What travels beside a request of the SDK's, and comes back as the answer. */
interface Exchange {
  readonly context: Context;
  readonly login: Login;
  answer?: HttpResponse;
  error?: unknown;
}

/** As the SDK gives it to what it thinks is Google's own authentication. */
interface Sent {
  readonly method?: string;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body?: unknown;
}

interface Received {
  readonly ok: boolean;
  readonly status: number;
  readonly arrayBuffer: () => Promise<Uint8Array>;
}

/** Names the exchange of a request on its way through the SDK; it is not sent. */
const EXCHANGE = "x-exchange";

/** Google's own client over our transport: its gRPC, its fetch, its retries and its credentials are never used. */
export class OfficialService implements Service {
  readonly #place: Place;
  readonly #logins: Logins;
  readonly #exchanges = new Map<string, Exchange>();
  #client: Promise<GcpClient> | undefined;
  #count = 0;

  constructor(place: Place, logins: Logins) {
    this.#place = place;
    this.#logins = logins;
  }

  /** Calls as who we are; once more as someone fresh, where Google does not know the token, or no longer. */
  async call(ask: Ask, context: Context): Promise<Answer> {
    const login = await this.#logins.current(context);
    const answer = await this.#once(ask, context, login);
    if (!("refusal" in answer) || answer.refusal.http !== 401) return answer;
    return this.#once(ask, context, await this.#logins.again(context, login));
  }

  async caller(context: Context): Promise<Caller> {
    const { credential, token } = await this.#logins.current(context);
    return { method: credential.method, who: token.principal ?? credential.who, origin: credential.origin };
  }

  async whoami(context: Context): Promise<Principal> {
    const { credential, token } = await this.#logins.current(context);
    const machine = credential.origin === "the metadata server" ? await metadataAccount(context) : undefined;
    const name = machine === undefined ? (token.principal ?? credential.who) : `serviceAccount:${machine}`;
    const expiresAt = token.expiresAt === undefined ? {} : { expiresAt: new Date(token.expiresAt) };
    return { method: credential.method, name, grants: [], ...expiresAt };
  }

  close(): void {
    this.#logins.forget();
  }

  async #once(ask: Ask, context: Context, login: Login): Promise<Answer> {
    const client = await this.#open();
    this.#count += 1;
    const [id, exchange]: [string, Exchange] = [String(this.#count), { context, login }];
    this.#exchanges.set(id, exchange);
    // Its errors hold the whole body. The exchange has what we need of the answer, whichever way the SDK took it.
    const [value] = await ask(client, callOptions(id)).catch((error: unknown) => {
      exchange.error ??= permissionError(error);
      return [];
    });
    this.#exchanges.delete(id);
    const { answer, error } = exchange;
    if (error !== undefined) throw error;
    if (answer === undefined) throw new SecretsError("internal/bug", { action: "read" });
    return value === undefined || value === null
      ? { refusal: refusalOf(answer.status, parseJson(answer.body)?.json) }
      : { value };
  }

  #open(): Promise<GcpClient> {
    const client = this.#client ?? openClient(this.#place, (url, sent) => this.#send(url, sent));
    this.#client = client;
    client.catch(() => {
      this.#client = undefined;
    });
    return client;
  }

  async #send(url: string, sent: Sent): Promise<Received> {
    const headers = Object.fromEntries(sent.headers);
    const exchange = this.#exchanges.get(headers[EXCHANGE] ?? "");
    if (exchange === undefined) throw new SecretsError("internal/bug", { action: "read" });
    delete headers[EXCHANGE];
    try {
      const { credential, token } = exchange.login;
      const request = {
        ...(sent.method?.toUpperCase() === "POST" ? { method: "POST" as const, body: textOf(sent.body) } : GET),
        url,
        headers: {
          ...headers,
          authorization: `Bearer ${token.access.reveal()}`,
          ...(credential.quotaProject === undefined ? {} : { "x-goog-user-project": credential.quotaProject }),
        },
      };
      // What is posted is a question.
      const answer = await sendWithRetries(exchange.context, request, { safe: true });
      exchange.answer = answer;
      const { status, body } = answer;
      return { ok: status >= 200 && status < 300, status, arrayBuffer: async () => body };
    } catch (error) {
      exchange.error = error;
      throw error;
    }
  }
}

const GET = { method: "GET" } as const;

const textOf = (body: unknown): string => (typeof body === "string" ? body : "{}");

/** No retries of its own, and no timer: on Deno one would keep the process alive for a minute. */
const callOptions = (id: string): Parameters<Ask>[1] => ({
  retry: null,
  timeout: Number.POSITIVE_INFINITY,
  otherArgs: { headers: { [EXCHANGE]: id } },
});

const silent = Object.assign(() => undefined, {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
});

/** What REST asks of its authentication, and no more. Google's own `GoogleAuth` is one of these, too. */
interface RestAuth {
  readonly universeDomain?: string;
  getClient(): Promise<unknown>;
  fetch(...request: never): Promise<unknown>;
}

async function openClient({ host }: Place, send: (url: string, sent: Sent) => Promise<Received>): Promise<GcpClient> {
  try {
    // Only the generated client of version 1: the package's front door also loads another and a megabyte of messages.
    // A bundler knows a CommonJS module's default alone.
    const { default: v1 } = await import("@google-cloud/secret-manager/build/src/v1/index.js");
    const { SecretManagerServiceClient } = v1;
    type Options = NonNullable<ConstructorParameters<typeof SecretManagerServiceClient>[0]>;
    const auth: RestAuth = { universeDomain: "googleapis.com", getClient: async () => auth, fetch: send };
    const client = new SecretManagerServiceClient({
      auth: auth as NonNullable<Options["auth"]>,
      fallback: true,
      apiEndpoint: host,
      universeDomain: "googleapis.com",
      enableTelemetryLogging: false,
    });
    // Its own logger prints requests and answers, values and all, where GOOGLE_SDK_NODE_LOGGING asks for it.
    return Object.assign(client, { _log: silent });
  } catch (error) {
    throw permissionError(error) ?? new SecretsError("internal/bug", { action: "load Google's client" });
  }
}

/** The variables that the client, or what it stands on, reads. None of them changes what it does for us. */
const READ_BY_THE_CLIENT = [
  "DEBUG",
  "NODE_DEBUG",
  "READABLE_STREAM",
  "GOOGLE_CLOUD_UNIVERSE_DOMAIN",
  "GOOGLE_SDK_NODE_ENABLE_TRACING",
  "GOOGLE_SDK_NODE_LOGGING",
] as const;

/** The client reads variables of its own as it goes, which Deno may not permit. */
function permissionError(error: unknown): SecretsError | undefined {
  if (systemCode(error) !== "NotCapable") return undefined;
  return new SecretsError("runtime/permission", {
    action: "call Google's client",
    facts: { permission: `--allow-env=${READ_BY_THE_CLIENT.join(",")}` },
  });
}

import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { type Exchange, type Handler, requestHandler } from "./handler.ts";

/** What a client of the SDK signs with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Where a client goes. */
export interface Place {
  readonly region: string;
  /** Permits `http:` off loopback. */
  readonly insecure: boolean;
  /** Names and ARNs of the secrets to which a session is cut down. */
  readonly only?: readonly string[] | undefined;
}

/** The SDK warns and tells by a logger, or else on the console. */
export const SILENT: { readonly [level in "trace" | "debug" | "info" | "warn" | "error"]: () => void } = {
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

interface ClientOptions {
  readonly maxAttempts: number;
  readonly retryMode: string;
  readonly defaultsMode: "standard";
  readonly useDualstackEndpoint: boolean;
  readonly useFipsEndpoint: boolean;
  readonly authSchemePreference: string[];
  readonly disableClockSkewCorrection: boolean;
  readonly userAgentAppId: () => Promise<undefined>;
  readonly defaultUserAgentProvider: () => Promise<[string, string?][]>;
  readonly logger: typeof SILENT;
  readonly requestHandler: Handler;
}

/** What every client of the SDK is made with. All is said that it would otherwise look up in files; retries are ours. */
export function clientOptions(exchange: Exchange): ClientOptions {
  const { runtime } = exchange.context;
  const isSet = (variable: string): boolean => runtime.optionalVariable(variable)?.toLowerCase() === "true";
  return {
    maxAttempts: 1,
    retryMode: "standard",
    defaultsMode: "standard",
    useDualstackEndpoint: isSet("AWS_USE_DUALSTACK_ENDPOINT"),
    useFipsEndpoint: isSet("AWS_USE_FIPS_ENDPOINT"),
    authSchemePreference: [],
    disableClockSkewCorrection: false,
    userAgentAppId: async () => undefined,
    // The SDK's own would ask the system for its release, which Deno must permit, and tell it to AWS.
    defaultUserAgentProvider: async () => [["keystead"]],
    logger: SILENT,
    requestHandler: requestHandler(exchange),
  };
}

/**
 * Takes from a client what we have no use for: what would tell AWS of a Lambda around us (on Deno each variable of it would need
 * a permission), and what writes every answer out for a logger, though ours drops it: a tenth of the time of a large load.
 */
export function pared<C extends { readonly middlewareStack: { remove(name: string): boolean } }>(client: C): C {
  for (const name of ["recursionDetectionMiddleware", "loggerMiddleware"]) client.middlewareStack.remove(name);
  return client;
}

/** The endpoint that the environment names for a service, in place of AWS's own. */
export function endpointFor(service: "SECRETS_MANAGER" | "STS", { runtime }: Context): { readonly endpoint?: string } {
  if (runtime.optionalVariable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")?.toLowerCase() === "true") return {};
  const variable = [`AWS_ENDPOINT_URL_${service}`, "AWS_ENDPOINT_URL"].find((name) => runtime.optionalVariable(name));
  if (variable === undefined) return {};
  const url = URL.parse(runtime.optionalVariable(variable) ?? "");
  // The text is not shown, since it may hold a password.
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    `${url.username}${url.password}${url.search}${url.hash}` !== ""
  )
    throw new SecretsError("config/invalid-option", {
      action: "read",
      facts: { option: variable, variable, wanted: "an http or https URL without credentials, query or fragment" },
    });
  return { endpoint: url.href };
}

/** Calls the SDK. What it throws goes on only where the transport's own error is not the reason. */
export async function exchanged<T>(exchange: Exchange, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw exchange.error ?? error;
  }
}

import { SecretsError } from "../errors/secrets-error.ts";
import type { Runtime } from "../runtime.ts";
import { isAlwaysDirect, isListed } from "./no-proxy.ts";

/** A proxy that the environment asks for. */
export interface Proxy {
  /** The variable that names it: the only thing an error may say of it. */
  readonly variable: string;
  readonly secure: boolean;
  readonly host: string;
  readonly port: number;
  /** Of `Proxy-Authorization`. */
  readonly authorization: string | undefined;
  /** With its credential. */
  readonly url: string;
}

/** The proxy for a target, by the variables that curl and Go know; the lower-case name comes first. */
export function proxyFor(target: URL, runtime: Runtime): Proxy | undefined {
  if (isAlwaysDirect(target.hostname)) return undefined;
  const chosen = firstSet(runtime, variablesFor(target, runtime));
  if (chosen === undefined) return undefined;
  const list = firstSet(runtime, ["no_proxy", "NO_PROXY"])?.value ?? "";
  if (isListed(list, target.hostname, portOf(target))) return undefined;
  return parse(chosen.name, chosen.value);
}

/** The port a URL means. */
export function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

function variablesFor(target: URL, runtime: Runtime): readonly string[] {
  const any = ["all_proxy", "ALL_PROXY"];
  if (target.protocol === "https:") return ["https_proxy", "HTTPS_PROXY", ...any];
  // In a CGI process HTTP_PROXY is the request's `Proxy:` header (httpoxy), so that anyone could set it.
  const cgi = runtime.optionalVariable("REQUEST_METHOD") !== undefined;
  return cgi ? ["http_proxy", ...any] : ["http_proxy", "HTTP_PROXY", ...any];
}

function firstSet(runtime: Runtime, names: readonly string[]): { name: string; value: string } | undefined {
  for (const name of names) {
    const value = runtime.optionalVariable(name)?.trim() ?? "";
    if (value !== "") return { name, value };
  }
  return undefined;
}

function parse(variable: string, value: string): Proxy {
  const text = value.includes("://") ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const credential = url === undefined ? undefined : credentialOf(url);
  if (url === undefined || credential === undefined || !["http:", "https:"].includes(url.protocol)) {
    throw new SecretsError("config/invalid-option", {
      action: "use the proxy of",
      facts: { variable, option: variable, wanted: "the URL of an HTTP proxy: http://host:port" },
    });
  }
  return {
    variable,
    secure: url.protocol === "https:",
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: portOf(url),
    authorization: credential === "" ? undefined : basic(credential),
    url: url.href,
  };
}

/** Name and password of a URL, `""` where it has none, `undefined` where they are not percent-encoded text. */
export function credentialOf(url: URL): string | undefined {
  if (url.username === "" && url.password === "") return "";
  try {
    return `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  } catch {
    return undefined;
  }
}

/** The value of an `Authorization` header. */
export function basic(credential: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(credential)))}`;
}

import { SecretsError } from "../errors/secrets-error.ts";
import { tlsAdvice } from "./tls-advice.ts";

/** What kind of failure a connection ended with. */
export type FailureKind = "tls" | "name" | "refused" | "reset" | "other";

/** Where a request was to go. */
export interface Destination {
  /** Scheme, host and port of the target: never a path, a query or a credential. */
  readonly address: string;
  /** Host and port that the socket itself goes to: the proxy's, where there is one. */
  readonly hop: string;
  /** The variable that names the proxy. */
  readonly proxy?: string | undefined;
  readonly runtime: "node" | "deno" | "bun";
  /** Whether the failure came before the proxy let us through: then all of it, even a bad certificate, is the proxy's own. */
  readonly beforeProxy?: boolean;
}

// Bun has names of its own for some.
const ALIASES: { readonly [code: string]: string } = {
  ConnectionRefused: "ECONNREFUSED",
  FailedToOpenSocket: "ECONNREFUSED",
  ConnectionClosed: "ECONNRESET",
  ConnectionReset: "ECONNRESET",
};

const KINDS: { readonly [system: string]: FailureKind } = {
  ENOTFOUND: "name",
  EAI_AGAIN: "name",
  EAI_FAIL: "name",
  EAI_NODATA: "name",
  EAI_NONAME: "name",
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  EPIPE: "reset",
  EPROTO: "tls",
  HOSTNAME_MISMATCH: "tls",
  INVALID_CA: "tls",
};

const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_CERT_)/;

/** The kind of a system code. */
export function failureKind(system: string | undefined): FailureKind {
  if (system === undefined) return "other";
  return KINDS[system] ?? (TLS.test(system) ? "tls" : "other");
}

/** Our error in place of a runtime's. Nothing of the runtime's own is kept but its code, which is one of a fixed list. */
export function failureOf(thrown: unknown, to: Destination): SecretsError {
  if (thrown instanceof SecretsError) return thrown;
  if (isPermission(thrown, to)) {
    return new SecretsError("runtime/permission", {
      action: "read",
      facts: { address: to.address, permission: `--allow-net=${to.hop}` },
    });
  }
  const system = systemCode(thrown);
  if (system?.startsWith("HPE_")) return malformed(to, "what answers does not speak HTTP", system);
  if (system?.startsWith("ERR_OSSL_")) return unusablePem(to, system);
  return unreachable(to, system);
}

/** The answer cannot be made sense of. */
export function malformed(to: Destination, state: string, system?: string): SecretsError {
  return new SecretsError("backend/bad-response", { action: "read", state, facts: { address: to.address, system } });
}

/** The proxy answered, and does not let us through. */
export function refusedByProxy(to: Destination, status: number): SecretsError {
  const hint =
    status === 407
      ? `Put the proxy's user and password into ${to.proxy}: it asks for them`
      : `Let the proxy in ${to.proxy} reach ${to.address}, or list its host in NO_PROXY`;
  const facts = { address: to.address, variable: to.proxy, status };
  return new SecretsError("backend/unreachable", {
    action: "connect through",
    state: "the proxy refuses the connection",
    hint,
    facts,
  });
}

/** What the proxy answered is no HTTP. */
export function notAProxy(to: Destination): SecretsError {
  return throughProxy(to, "what answers is no HTTP proxy");
}

/** The connection failed or ended before the whole answer was there. */
export function unreachable(to: Destination, system: string | undefined): SecretsError {
  const kind = failureKind(system);
  if (kind === "tls" && to.beforeProxy !== true) {
    const facts = { address: to.address, system };
    return new SecretsError("backend/unreachable", { action: "read", facts, ...tlsAdvice(system ?? "", to.address) });
  }
  if (to.proxy !== undefined) return throughProxy(to, (to.beforeProxy ? OF_THE_PROXY : STATES)[kind], system);
  const state = STATES[kind];
  return new SecretsError("backend/unreachable", {
    action: "read",
    ...(state === undefined ? {} : { state }),
    facts: { address: to.address, system },
  });
}

const STATES: { readonly [K in FailureKind]?: string } = {
  name: "the host name does not resolve",
  refused: "the connection was refused",
  reset: "the connection ended before the answer did",
};

/** Where the socket's other end is the proxy, it is not known whether the server is reachable. */
const OF_THE_PROXY: { readonly [K in FailureKind]: string } = {
  name: "the host name of the proxy does not resolve",
  refused: "the connection to the proxy was refused",
  reset: "the connection to the proxy ended before the answer did",
  tls: "the TLS connection to the proxy failed",
  other: "the proxy does not answer",
};

function throughProxy(to: Destination, state: string | undefined, system?: string): SecretsError {
  return new SecretsError("backend/unreachable", {
    action: "connect through",
    ...(state === undefined ? {} : { state }),
    hint: `Check that the proxy in ${to.proxy} answers and reaches ${to.address}, or list its host in NO_PROXY`,
    facts: { address: to.address, variable: to.proxy, system },
  });
}

function unusablePem(to: Destination, system: string): SecretsError {
  return new SecretsError("config/invalid-option", {
    action: "use the certificates for",
    facts: { option: "cert, key or ca", wanted: "PEM that belongs together", address: to.address, system },
  });
}

function isPermission(thrown: unknown, { runtime }: Destination): boolean {
  if (runtime !== "deno" || !(thrown instanceof Error)) return false;
  // Looking up a name without the permission has only the system's code.
  return thrown.name === "NotCapable" || systemCode(thrown) === "EPERM";
}

function systemCode(thrown: unknown): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return undefined;
  const { code } = thrown;
  if (typeof code !== "string") return undefined;
  return ALIASES[code] ?? (/^[A-Z][A-Z0-9_]{2,59}$/.test(code) ? code : undefined);
}

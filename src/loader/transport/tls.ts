import type { ConnectionOptions, PeerCertificate } from "node:tls";
import { SecretsError } from "../errors/secrets-error.ts";
import type { TlsSettings } from "./transport.ts";

/** The runtime's TLS options. */
export type TlsOptions = Pick<
  ConnectionOptions,
  "rejectUnauthorized" | "ca" | "cert" | "key" | "servername" | "checkServerIdentity"
>;

/**
 * TLS options of a request. `rejectUnauthorized` is always said: unsaid, `NODE_TLS_REJECT_UNAUTHORIZED=0` in the environment
 * would switch the checks off.
 */
export function tlsOptions(settings: TlsSettings | undefined): TlsOptions {
  const { ca, cert, key, serverName, insecure = false } = settings ?? {};
  return {
    rejectUnauthorized: !insecure,
    ...(ca === undefined ? {} : { ca: pem("ca", ca) }),
    ...(cert === undefined ? {} : { cert: pem("cert", cert) }),
    ...(key === undefined ? {} : { key: pem("key", key) }),
    ...(serverName === undefined ? {} : { servername: serverName }),
  };
}

/**
 * Holds the certificate behind a tunnel to the host that was asked for. The tunnel's own check takes the name of the proxy,
 * or `localhost`, where the target is an IP address.
 */
export function checkedAgainst(host: string): Required<Pick<TlsOptions, "checkServerIdentity">> {
  const { checkServerIdentity } = process.getBuiltinModule("node:tls");
  return {
    checkServerIdentity: (_host: string, certificate: PeerCertificate) => checkServerIdentity(host, certificate),
  };
}

// The runtimes skip what is no PEM among the authorities in silence, and their words on a bad key may quote it.
function pem(option: string, text: string): string {
  if (/-----BEGIN [A-Z0-9 ]+-----/.test(text)) return text;
  throw new SecretsError("config/invalid-option", { action: "use", facts: { option, wanted: "PEM" } });
}

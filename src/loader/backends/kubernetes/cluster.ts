import type { Opening } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { TlsSettings } from "../../transport/transport.ts";
import { kubernetesError } from "./hints.ts";

/** An API server as its requests need it. */
export interface Cluster {
  /** Without a trailing slash; a path, as Rancher has one, is kept. */
  readonly endpoint: string;
  /** Scheme, host and port: what an error may say. */
  readonly address: string;
  readonly tls: TlsSettings;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The API server at an address. `origin` is what names it, for a hint. */
export function clusterAt(server: string, tls: TlsSettings, origin: string, { settings }: Opening): Cluster {
  const url = URL.parse(server);
  const plain = url?.protocol === "http:";
  // A part that no request would carry is refused; the text is not shown, since it may hold a password.
  if (
    url === null ||
    !(plain || url.protocol === "https:") ||
    `${url.username}${url.password}${url.search}${url.hash}` !== ""
  )
    throw new SecretsError("config/invalid-option", {
      action: "read",
      facts: { option: origin, wanted: "an address like https://10.0.0.1:6443" },
    });
  if (plain && settings["insecure"] !== true && !LOOPBACK.test(url.hostname))
    throw new SecretsError("config/insecure", { action: "read", facts: { address: url.origin, option: origin } });
  return { endpoint: url.href.replace(/\/+$/, ""), address: url.origin, tls };
}

/** A namespace, held to its rules before it becomes a part of a path. */
export function namespaceName(namespace: string, origin: string): string {
  if (/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) return namespace;
  throw kubernetesError("config/invalid-option", "badNamespace", { option: "namespace", origin });
}

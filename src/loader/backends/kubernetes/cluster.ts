import type { Opening } from "../../backend.ts";
import { serverAddress } from "../../server-address.ts";
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

/** The API server at an address. `origin` is what names it, for a hint. */
export function clusterAt(server: string, tls: TlsSettings, origin: string, { settings }: Opening): Cluster {
  const insecure = settings["insecure"] === true;
  const url = serverAddress(server, { option: origin, example: "https://10.0.0.1:6443", insecure });
  return { endpoint: url.href.replace(/\/+$/, ""), address: url.origin, tls };
}

/** A namespace, held to its rules before it becomes a part of a path. */
export function namespaceName(namespace: string, origin: string): string {
  if (/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) return namespace;
  throw kubernetesError("config/invalid-option", "badNamespace", { option: "namespace", origin });
}

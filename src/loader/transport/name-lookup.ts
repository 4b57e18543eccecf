import { isIP } from "node:net";
import type { Runtime } from "../runtime.ts";
import { failureOf } from "./failure.ts";
import { type Proxy, portOf, proxyFor } from "./proxy.ts";

/** Which name a request to a URL has to resolve: its host's, or that of the proxy in between. */
export interface Hop {
  readonly host: string;
  readonly port: number;
  /** The variable that names the proxy. */
  readonly proxy: string | undefined;
  readonly isAddress: boolean;
}

/** Looks a name up as the runtime's own requests do. Rejects with a `SecretsError`. */
export type NameLookup = (hop: Hop, target: URL, runtime: Runtime) => Promise<readonly string[]>;

/** The hop of a request. */
export function hopOf(target: URL, runtime: Runtime): Hop {
  const proxy: Proxy | undefined = proxyFor(target, runtime);
  const host = proxy?.host ?? target.hostname.replace(/^\[|\]$/g, "");
  return { host, port: proxy?.port ?? portOf(target), proxy: proxy?.variable, isAddress: isIP(host) !== 0 };
}

/** The system's resolver. */
export const lookUpName: NameLookup = async ({ host, port, proxy }, target, runtime) => {
  try {
    const found = await process.getBuiltinModule("node:dns/promises").lookup(host, { all: true });
    return found.map(({ address }) => address);
  } catch (error) {
    const address = `${target.protocol}//${target.hostname}:${portOf(target)}`;
    throw failureOf(error, { address, hop: `${host}:${port}`, proxy, beforeProxy: true, runtime: runtime.name });
  }
};

import type { Endpoint } from "../../backend.ts";
import type { Server } from "./server.ts";

/** The server. It tells everybody how it is. */
export function endpointOf({ endpoint, tls, variable }: Server): Endpoint {
  return { url: `${endpoint}/v1/sys/health`, tls, variable };
}

import type { Candidates, Endpoint } from "../../backend.ts";
import { TIMELESS } from "./methods.ts";
import type { Server } from "./server.ts";

/** The server. It tells everybody how it is. */
export function endpointOf({ endpoint, tls, variable }: Server, { looked }: Candidates): Endpoint {
  const timeless = looked.some(({ method, used }) => used && TIMELESS.includes(method));
  return { url: `${endpoint}/v1/sys/health`, tls, variable, timeless };
}

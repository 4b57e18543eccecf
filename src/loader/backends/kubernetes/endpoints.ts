import type { Context, Endpoint } from "../../backend.ts";
import type { Connection } from "./connection.ts";

/** The API server: where it is, who we are tells. It says its version to everybody. */
export async function endpointsOf(connection: Connection, context: Context): Promise<readonly Endpoint[]> {
  const { authorization, cluster, staleAt } = await connection.access(context);
  // The server holds a certificate to its own clock. What a command gave until some time, we renew by ours.
  const timeless = authorization === undefined && cluster.tls.cert !== undefined && staleAt === undefined;
  return [{ url: `${cluster.endpoint}/version`, tls: cluster.tls, timeless }];
}

import type { Context, Endpoint } from "../../backend.ts";
import type { Connection } from "./connection.ts";

/** The API server: where it is, who we are tells. It says its version to everybody. */
export async function endpointsOf(connection: Connection, context: Context): Promise<readonly Endpoint[]> {
  const { cluster } = await connection.access(context);
  return [{ url: `${cluster.endpoint}/version`, tls: cluster.tls }];
}

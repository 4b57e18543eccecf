import type { Context, Principal } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { heeding } from "../../heeding.ts";
import type { OwnClient } from "./client.ts";
import type { Connection } from "./connection.ts";
import { failureOf } from "./failure.ts";
import type { Credentials, Place } from "./sdk.ts";
import { callerIdentity } from "./sts.ts";

/** Who AWS thinks we are. What policies hold for us, it tells nobody. */
export async function whoAmI(connection: Connection, client: object | undefined, context: Context): Promise<Principal> {
  const { credentials, expiresAt, method, origin, who } = await connection.login(context);
  const own = client === undefined ? undefined : await identityOf(client as OwnClient, context);
  const place = own?.place ?? connection.place;
  try {
    const { arn } = await callerIdentity(own?.credentials ?? credentials.reveal(), place, context);
    return {
      method,
      name: arn ?? "",
      grants: [],
      ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }),
    };
  } catch (error) {
    const about = { permission: "sts:GetCallerIdentity", region: place.region, method, who, origin };
    throw failureOf(error, { action: "ask who we are", ...about });
  }
}

async function identityOf(
  { config }: OwnClient,
  context: Context,
): Promise<{ credentials: Credentials; place: Place }> {
  const { credentials, region } = config ?? {};
  if (typeof credentials !== "function" || typeof region !== "function")
    throw new SecretsError("config/invalid-option", {
      action: "ask who we are",
      facts: { option: "client", wanted: "a client with credentials and a region" },
    });
  const [own, where] = await heeding(context, "ask who we are", () =>
    Promise.all([credentials() as Promise<Credentials>, region() as Promise<string>]),
  ).catch((error: unknown) => {
    if (error instanceof SecretsError) throw error;
    throw new SecretsError("backend/unauthenticated", { action: "ask who we are", facts: { method: "client" } });
  });
  return { credentials: own, place: { region: where, insecure: false } };
}

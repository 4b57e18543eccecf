import type { STSClient } from "@aws-sdk/client-sts";
import type { Context } from "../../backend.ts";
import type { Exchange } from "./handler.ts";
import { type Credentials, clientOptions, endpointFor, exchanged, type Place, pared } from "./sdk.ts";
import { sessionPolicy } from "./session-policy.ts";

/** Who AWS says that we are. */
export interface Caller {
  readonly arn: string | undefined;
  readonly account: string | undefined;
}

/** What a role is assumed with. */
export interface Role {
  readonly arn: string;
  readonly externalId?: string;
}

// The shortest that AWS grants: a session cannot be given back, and a longer load asks for another.
const SECONDS = 900;

/** Assumes a role as someone. */
export async function assumeRole(role: Role, as: Credentials, place: Place, context: Context): Promise<Credentials> {
  const { AssumeRoleCommand } = await import("./sts-sdk.ts");
  const { Credentials: granted } = await withSts(place, context, as, (client) =>
    client.send(
      new AssumeRoleCommand({
        RoleArn: role.arn,
        RoleSessionName: sessionName(context),
        DurationSeconds: SECONDS,
        ...cutDown(role.arn, place),
        ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
      }),
    ),
  );
  return sessionOf(granted, context);
}

/** Assumes a role by an OIDC token. */
export async function assumeRoleWithToken(
  arn: string,
  token: string,
  place: Place,
  context: Context,
): Promise<Credentials> {
  const { AssumeRoleWithWebIdentityCommand } = await import("./sts-sdk.ts");
  const { Credentials: granted } = await withSts(place, context, undefined, (client) =>
    client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: arn,
        RoleSessionName: sessionName(context),
        DurationSeconds: SECONDS,
        ...cutDown(arn, place),
        WebIdentityToken: token,
      }),
    ),
  );
  return sessionOf(granted, context);
}

function cutDown(arn: string, { only, region }: Place): { readonly Policy?: string } {
  const policy = only === undefined ? undefined : sessionPolicy(only, region, arn);
  return policy === undefined ? {} : { Policy: policy };
}

/** Asks AWS who we are: needs no permission. */
export async function callerIdentity(as: Credentials, place: Place, context: Context): Promise<Caller> {
  const { GetCallerIdentityCommand } = await import("./sts-sdk.ts");
  const { Arn: arn, Account: account } = await withSts(place, context, as, (client) =>
    client.send(new GetCallerIdentityCommand({})),
  );
  return { arn, account };
}

async function withSts<T>(
  { region, insecure }: Place,
  context: Context,
  as: Credentials | undefined,
  call: (client: STSClient) => Promise<T>,
): Promise<T> {
  const { STSClient } = await import("./sts-sdk.ts");
  const exchange: Exchange = { context, insecure };
  const client = pared(
    new STSClient({
      ...clientOptions(exchange),
      ...endpointFor("STS", context),
      region,
      // A token is no signature: without these the SDK would look for others.
      credentials: as ?? { accessKeyId: "-", secretAccessKey: "-" },
    }),
  );
  return exchanged(exchange, () => call(client));
}

function sessionName({ runtime }: Context): string {
  const name = runtime.optionalVariable("AWS_ROLE_SESSION_NAME") ?? "";
  return /^[\w+=,.@-]{2,64}$/.test(name) ? name : "keystead";
}

function sessionOf(
  granted:
    | {
        AccessKeyId?: string | undefined;
        SecretAccessKey?: string | undefined;
        SessionToken?: string | undefined;
        Expiration?: Date | undefined;
      }
    | undefined,
  { onToken }: Context,
): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = granted ?? {};
  // As the SDK says of an answer that it cannot read.
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw new SyntaxError("withheld");
  for (const minted of [AccessKeyId, SecretAccessKey, SessionToken]) onToken?.(minted);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...(Expiration === undefined ? {} : { expiration: Expiration }),
  };
}

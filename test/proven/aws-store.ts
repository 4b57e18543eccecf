import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AwsAccount, mayRead } from "../servers/aws-account.ts";
import { startAwsFront } from "../servers/aws-front.ts";
import type { AwsKey } from "../servers/aws-signed.ts";
import { startConnectProxy } from "../servers/connect-proxy.ts";
import { startFaultProxy } from "../servers/fault-proxy.ts";
import { makeTlsFiles } from "../servers/tls.ts";
import { type Actions, startActions } from "./actions.ts";
import { type AwsMachine, PORTAL_TOKEN, startAwsMachine } from "./aws-machine.ts";
import { byVariables } from "./given.ts";
import type { ProvenStore } from "./store.ts";
import { CANARY, snake, storedAs } from "./values.ts";

const CLAIMS = { aud: "sts.amazonaws.com", sub: "repo:o/r:ref:refs/heads/main" };
const HOSTS = ["secretsmanager.us-east-1.amazonaws.com", "sts.us-east-1.amazonaws.com"];

/** What the SDK reads of the environment, set or not; as docs/deno.md says. */
export const AWS_VARIABLES: readonly string[] = [
  "AWS_CONFIG_FILE",
  "AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026",
  "AWS_LAMBDA_BENCHMARK_MODE",
  "AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA",
  "AWS_PROFILE",
  "AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED",
  "AWS_SHARED_CREDENTIALS_FILE",
  "HOME",
  "HOMEDRIVE",
  "HOMEPATH",
  "USERPROFILE",
];

export interface Aws extends ProvenStore {
  readonly folder: string;
  /** May read. */
  readonly reader: AwsKey;
  /** A session of the role that may read. */
  readonly session: Required<AwsKey>;
  /** May assume a role with an external id, and nothing else. */
  readonly ci: AwsKey;
  readonly roleArn: string;
  readonly externalRoleArn: string;
  readonly jwt: string;
  readonly actions: Actions;
  readonly machine: AwsMachine;
}

type People = Pick<Aws, "reader" | "ci" | "roleArn" | "externalRoleArn">;

/** Fills the account, where the secret of the example has a name that no other test has. */
async function fill(account: AwsAccount, id: string, { issuer }: Actions): Promise<People> {
  const values = JSON.stringify(storedAs(snake, (name) => `${name}_previous`));
  const [example, identities] = await Promise.all([
    account.createSecret("neural/production", { SecretString: values }),
    account.createSecret(`neural/identities-${id}`, { SecretString: JSON.stringify({ canary: CANARY }) }),
  ]);
  const grant = mayRead([example.arn, identities.arn]);
  const provider = await account.createOidcProvider(issuer.url, [CLAIMS.aud]);
  const host = new URL(issuer.url).host;
  const reader = await account.createUser(`reader-${id}`, grant);
  const ci = await account.createUser(`ci-${id}`, [{ Action: "sts:AssumeRole", Resource: "*" }]);
  const web = {
    Principal: { Federated: provider.arn },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringEquals: { [`${host}:aud`]: CLAIMS.aud, [`${host}:sub`]: CLAIMS.sub } },
  };
  const external = {
    Principal: { AWS: ci.arn },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": "neural" } },
  };
  const role = await account.createRole(`web-${id}`, web, grant);
  const externalRole = await account.createRole(`external-${id}`, external, grant);
  return { reader: reader.key, ci: ci.key, roleArn: role.arn, externalRoleArn: externalRole.arn };
}

async function sessionOf(account: AwsAccount, RoleArn: string, WebIdentityToken: string): Promise<Required<AwsKey>> {
  const asked = { RoleArn, WebIdentityToken, RoleSessionName: "machine" };
  const made = await account.query("sts", "AssumeRoleWithWebIdentity", asked);
  const of = (name: string): string => new RegExp(`<${name}>([^<]*)<`).exec(made)?.[1] ?? "";
  return { accessKeyId: of("AccessKeyId"), secretAccessKey: of("SecretAccessKey"), sessionToken: of("SessionToken") };
}

/** The shared configuration of a person, in a home of its own. */
function writeProfiles(folder: string, { reader, ci, externalRoleArn }: People): void {
  const keys = (key: AwsKey): string[] => [
    `aws_access_key_id = ${key.accessKeyId}`,
    `aws_secret_access_key = ${key.secretAccessKey}`,
  ];
  const credential = { Version: 1, AccessKeyId: reader.accessKeyId, SecretAccessKey: reader.secretAccessKey };
  writeFileSync(join(folder, "credential.json"), JSON.stringify(credential));
  const sso = ["sso_session = corp", "sso_account_id = 000000000000", "sso_role_name = reader"];
  const session = ["sso_region = eu-west-1", "sso_start_url = https://corp.awsapps.com/start"];
  const config = [
    ["[profile reader]", ...keys(reader)],
    ["[profile ci]", ...keys(ci)],
    ["[profile app]", "source_profile = ci", `role_arn = ${externalRoleArn}`, "external_id = neural"],
    ["[profile process]", `credential_process = cat ${join(folder, "credential.json")}`],
    ["[profile sso]", ...sso],
    ["[sso-session corp]", ...session],
  ];
  const cache = join(folder, "home/.aws/sso/cache");
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(folder, "home/.aws/config"), config.flat().join("\n"));
  const token = { accessToken: PORTAL_TOKEN, expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
  const file = `${createHash("sha1").update("corp").digest("hex")}.json`;
  writeFileSync(join(cache, file), JSON.stringify({ ...token, startUrl: "https://corp.awsapps.com/start" }));
}

/** AWS's own host names, behind a proxy that leads all of them to the front. */
async function entrance(
  target: string,
  folder: string,
): Promise<Pick<Aws, "variables" | "permissions" | "stop"> & { caFile: string }> {
  const tls = join(folder, "tls");
  mkdirSync(tls);
  const files = await makeTlsFiles(tls, HOSTS);
  const read = (file: string): string => readFileSync(file, "utf8");
  const certificate = { certificate: read(files.certificateFile), key: read(files.keyFile) };
  const door = await startFaultProxy({ target, tls: certificate });
  const proxy = await startConnectProxy({ target: { port: Number(new URL(door.address).port) } });
  return {
    caFile: files.caFile,
    variables: { HTTPS_PROXY: proxy.url },
    permissions: { net: [new URL(proxy.url).host], env: [...AWS_VARIABLES, "HTTPS_PROXY", "NO_PROXY"] },
    stop: async () => {
      await Promise.all([proxy.stop(), door.stop()]);
    },
  };
}

/** Starts what stands in front of ministack, with people, roles and machines that may read. */
export async function startAws(folder: string, account: AwsAccount): Promise<Aws> {
  const id = randomUUID();
  const actions = await startActions(CLAIMS);
  const { url: issuer, jwksUrl } = actions.issuer;
  const front = await startAwsFront({ target: account.address, issuer, jwksUrl, audiences: [CLAIMS.aud] });
  const [people, door] = await Promise.all([fill(account, id, actions), entrance(front.address, folder)]);
  const jwt = await actions.issuer.mint(CLAIMS);
  const session = await sessionOf(account, people.roleArn, jwt);
  const machine = await startAwsMachine(session);
  writeFileSync(join(folder, "jwt"), `${jwt}\n`);
  writeProfiles(folder, people);
  return {
    ...people,
    ...door,
    folder,
    session,
    jwt,
    actions,
    machine,
    settings: { region: "us-east-1" },
    place: [`neural/identities-${id}`, { field: "canary" }],
    example: byVariables({ AWS_ROLE_ARN: people.roleArn, AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, "jwt") }),
    stop: async () => {
      await Promise.all([door.stop(), front.stop(), actions.stop(), machine.stop()]);
    },
  };
}

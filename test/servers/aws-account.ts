import { type AwsKey, signedPost } from "./aws-signed.ts";

/** Something that was made in an account: its ARN, and the key to be it where there is one. */
export interface Made {
  readonly arn: string;
  readonly key: AwsKey;
}

/** A statement of a policy. */
export interface Statement {
  readonly Effect?: "Allow" | "Deny";
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: object | string;
  readonly Condition?: object;
}

export interface AwsAccount {
  readonly address: string;
  readonly root: AwsKey;
  /** A call of Secrets Manager as root, or as someone else. Throws where it does not succeed. */
  secrets(operation: string, input: object, key?: AwsKey): Promise<Readonly<Record<string, unknown>>>;
  /** A call of IAM's or STS's query API as root. Answers the XML. */
  query(service: "iam" | "sts", action: string, parameters: Readonly<Record<string, string>>): Promise<string>;
  createSecret(
    name: string,
    value: { readonly SecretString?: string; readonly SecretBinary?: string },
  ): Promise<{ readonly arn: string; readonly version: string }>;
  createUser(name: string, statements?: readonly Statement[]): Promise<Made>;
  createRole(name: string, trust: Statement, statements: readonly Statement[]): Promise<{ readonly arn: string }>;
  createOidcProvider(issuer: string, audiences: readonly string[]): Promise<{ readonly arn: string }>;
}

export const policyOf = (statements: readonly Statement[]): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map((statement) => ({ Effect: "Allow", ...statement })),
  });

function element(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  if (text === undefined) throw new Error(`there is no ${name} in the answer: ${xml.slice(0, 500)}`);
  return text;
}

/** A client for a server that speaks AWS's APIs. */
export function connectAws(address: string): AwsAccount {
  const root: AwsKey = { accessKeyId: "test", secretAccessKey: "test" };
  const secrets: AwsAccount["secrets"] = async (operation, input, key = root) => {
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": `secretsmanager.${operation}` };
    const body = JSON.stringify(input);
    const { status, text } = await signedPost({ address, service: "secretsmanager", headers, body, key });
    if (status !== 200) throw new Error(`${operation} answered ${status}: ${text}`);
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  };
  const query: AwsAccount["query"] = async (service, action, parameters) => {
    const version = service === "iam" ? "2010-05-08" : "2011-06-15";
    const body = new URLSearchParams({ Action: action, Version: version, ...parameters }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { status, text } = await signedPost({ address, service, headers, body, key: root });
    if (status !== 200) throw new Error(`${action} answered ${status}: ${text}`);
    return text;
  };
  return {
    address,
    root,
    secrets,
    query,
    createSecret: async (name, value) => {
      const { ARN, VersionId } = await secrets("CreateSecret", { Name: name, ...value });
      return { arn: String(ARN), version: String(VersionId) };
    },
    createUser: async (UserName, statements) => {
      const user = await query("iam", "CreateUser", { UserName });
      const made = await query("iam", "CreateAccessKey", { UserName });
      if (statements !== undefined)
        await query("iam", "PutUserPolicy", { UserName, PolicyName: "own", PolicyDocument: policyOf(statements) });
      const key = { accessKeyId: element(made, "AccessKeyId"), secretAccessKey: element(made, "SecretAccessKey") };
      return { arn: element(user, "Arn"), key };
    },
    createRole: async (RoleName, trust, statements) => {
      const made = await query("iam", "CreateRole", { RoleName, AssumeRolePolicyDocument: policyOf([trust]) });
      await query("iam", "PutRolePolicy", { RoleName, PolicyName: "own", PolicyDocument: policyOf(statements) });
      return { arn: element(made, "Arn") };
    },
    createOidcProvider: async (issuer, audiences) => {
      // The server is shared by all files of a run, and an issuer may get the port of one that is gone.
      const stale = `arn:aws:iam::000000000000:oidc-provider/${new URL(issuer).host}`;
      await query("iam", "DeleteOpenIDConnectProvider", { OpenIDConnectProviderArn: stale }).catch(() => undefined);
      const made = await query("iam", "CreateOpenIDConnectProvider", {
        // AWS takes https: alone; the front in front of it is what checks the tokens.
        Url: issuer.replace(/^http:/, "https:"),
        ...Object.fromEntries(audiences.map((audience, index) => [`ClientIDList.member.${index + 1}`, audience])),
        "ThumbprintList.member.1": "a".repeat(40),
      });
      return { arn: element(made, "OpenIDConnectProviderArn") };
    },
  };
}

/** What a reader needs: both actions, since a batch has one of its own. */
export function mayRead(arns: string | readonly string[]): readonly Statement[] {
  return [
    { Action: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], Resource: arns },
    { Action: "secretsmanager:BatchGetSecretValue", Resource: "*" },
  ];
}

import { connectAws } from "./aws-account.ts";

interface SessionStatement {
  readonly Effect: "Allow";
  readonly Action: string;
  readonly Resource: string | readonly string[];
}

interface Batch {
  readonly SecretValues?: readonly { readonly ARN: string }[];
  readonly Errors?: readonly object[];
}

type Headers = Readonly<Record<string, string>>;

const READ = "secretsmanager:GetSecretValue";

/** The policies that sessions were cut down by, which take from what their roles may, for the reading of secrets. */
export class SessionPolicies {
  readonly #target: string;
  readonly #policies = new Map<string, readonly SessionStatement[]>();

  /** @param target The server that knows the secrets' ARNs. */
  constructor(target: string) {
    this.#target = target;
  }

  /** Keeps the policy of a session that was just granted. */
  remember(asked: URLSearchParams, granted: string): void {
    const policy = asked.get("Policy");
    const key = /<AccessKeyId>([^<]+)</.exec(granted)?.[1];
    if (policy === null || key === undefined) return;
    const { Statement: statements } = JSON.parse(policy) as { readonly Statement: readonly SessionStatement[] };
    this.#policies.set(key, statements);
  }

  /** The refusal of a call that the session's policy does not allow; `undefined` where it does, or where there is none. */
  async denial(headers: Headers, body: string): Promise<string | undefined> {
    const policy = this.#of(headers);
    const [, operation = ""] = (headers["x-amz-target"] ?? "").split(".");
    if (policy === undefined || operation === "") return undefined;
    const resource = operation === "GetSecretValue" ? await this.#arnOf(body) : "*";
    const action = `secretsmanager:${operation}`;
    return allows(policy, action, resource)
      ? undefined
      : JSON.stringify({ __type: DENIED, Message: told(action, resource) });
  }

  /** An answer as the session may have it: of a batch, each secret is asked for by itself. */
  permitted(headers: Headers, answer: string): string {
    const policy = this.#of(headers);
    if (policy === undefined || headers["x-amz-target"] !== "secretsmanager.BatchGetSecretValue") return answer;
    const { SecretValues: values = [], Errors: errors = [], ...rest } = JSON.parse(answer) as Batch;
    const denied = values.filter(({ ARN: arn }) => !allows(policy, READ, arn));
    return JSON.stringify({
      ...rest,
      SecretValues: values.filter((value) => !denied.includes(value)),
      Errors: [
        ...errors,
        ...denied.map(({ ARN: arn }) => ({ SecretId: arn, ErrorCode: DENIED, Message: told(READ, arn) })),
      ],
    });
  }

  #of({ authorization = "" }: Headers): readonly SessionStatement[] | undefined {
    return this.#policies.get(/Credential=([^/]+)\//.exec(authorization)?.[1] ?? "");
  }

  async #arnOf(body: string): Promise<string> {
    const { SecretId: id } = JSON.parse(body) as { readonly SecretId: string };
    if (id.startsWith("arn:")) return id;
    const described = await connectAws(this.#target)
      .secrets("DescribeSecret", { SecretId: id })
      .catch(() => undefined);
    const arn = described?.["ARN"];
    return typeof arn === "string" ? arn : id;
  }
}

const DENIED = "AccessDeniedException";

const told = (action: string, resource: string): string =>
  `User is not authorized to perform: ${action} on resource: ${resource} because no session policy allows the ${action} action`;

function allows(policy: readonly SessionStatement[], action: string, resource: string): boolean {
  return policy.some(
    ({ Action: allowed, Resource: resources }) =>
      allowed === action && [resources].flat().some((pattern) => matches(pattern, resource)),
  );
}

/** `*` stands for any characters, `?` for one. */
function matches(pattern: string, resource: string): boolean {
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*").replaceAll("?", ".")}$`).test(resource);
}

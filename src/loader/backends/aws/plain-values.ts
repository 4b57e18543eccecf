import type {
  BatchGetSecretValueCommandOutput,
  SecretsManagerClient,
  SecretValueEntry,
} from "@aws-sdk/client-secrets-manager";

/** A list whose members the SDK hands on as the answer has them: that of strings, by Smithy's numbers for a schema. */
const LIST_OF_STRINGS = 64;

/**
 * Lets a client leave the values of a batch as the answer has them. By its schema it builds each anew, with the stages that
 * nobody asked for, which is a twentieth of the time of a thousand keys; {@link typed} makes of them what we read.
 */
export function leavingValuesPlain(client: SecretsManagerClient): SecretsManagerClient {
  client.middlewareStack.add(
    (next, context) => (args) => {
      const called = context["__smithy_context"] as { operationSchema?: unknown } | undefined;
      if (called !== undefined && context.commandName === "BatchGetSecretValueCommand")
        called.operationSchema = withPlainValues(called.operationSchema as Operation);
      return next(args);
    },
    { step: "initialize", name: "leavingValuesPlain" },
  );
  return client;
}

/** Smithy's schema of an operation ends with what gives that of its answer; this one's has its members and their schemas last. */
type Operation = readonly [...unknown[], () => Structure];
type Structure = readonly [...unknown[], members: readonly string[], schemas: readonly unknown[]];

let plain: Operation | undefined;

function withPlainValues(operation: Operation): Operation {
  if (plain !== undefined) return plain;
  const structure = (operation.at(-1) as () => Structure)();
  const [members, schemas] = structure.slice(-2) as [readonly string[], readonly unknown[]];
  const changed = members.map((member, at) => (member === "SecretValues" ? LIST_OF_STRINGS : schemas[at]));
  const answer: Structure = [...structure.slice(0, -2), members, changed];
  plain = [...operation.slice(0, -1), () => answer];
  return plain;
}

/** The answer with its values as the SDK would have them: of a date AWS writes seconds, of bytes base64. */
export function typed(
  answer: BatchGetSecretValueCommandOutput,
  bytesOf: (base64: string) => Uint8Array,
): BatchGetSecretValueCommandOutput {
  const { SecretValues: values } = answer;
  if (values === undefined) return answer;
  // Not even a list is sure: what is none of its values is read alone.
  answer.SecretValues = Array.isArray(values)
    ? values.filter((value) => typeof value === "object" && value !== null)
    : [];
  for (const value of answer.SecretValues) type(value, bytesOf);
  return answer;
}

function type(value: Written, bytesOf: (base64: string) => Uint8Array): void {
  const { CreatedDate: seconds, SecretBinary: base64 } = value;
  if (typeof seconds === "number") value.CreatedDate = new Date(Math.round(seconds * 1000));
  if (typeof base64 === "string") value.SecretBinary = bytesOf(base64);
}

type Written = Omit<SecretValueEntry, "CreatedDate" | "SecretBinary"> & {
  CreatedDate?: Date | number | undefined;
  SecretBinary?: Uint8Array | string | undefined;
};

import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

/** A list whose members the SDK hands on as the answer has them: that of strings, by Smithy's numbers for a schema. */
const LIST_OF_STRINGS = 64;

/**
 * Lets a client leave the values of a batch as the answer has them. By its schema it builds each anew, with the stages that
 * nobody asked for, which is a twentieth of the time of a thousand keys.
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

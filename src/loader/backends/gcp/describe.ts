import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";
import { askOnce, versionId } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { property, wholeNumber } from "./answer.ts";
import { type Asking, answerOf, NEEDS, numberOf, resolveVersion, stateOf } from "./versions.ts";

/** Describes references with one question for each secret: state, version and time, never the value. */
export async function describeReferences(
  references: readonly Reference[],
  asking: Asking,
): Promise<readonly Description[]> {
  const described = await askOnce(references, versionId, asking.context.concurrency, ({ path, version }) =>
    describeVersion(path, version, asking),
  );
  return described.map(([, description]) => description);
}

async function describeVersion(path: string, wanted: string | undefined, asking: Asking): Promise<Description> {
  try {
    const version = await resolveVersion(asking, path, wanted);
    if (version === "missing") return { state: "missing", field: "missing" };
    const name = `${version.secret}/versions/${version.version}`;
    const answer = await answerOf(asking, version, NEEDS.get, (client, options) =>
      client.getSecretVersion({ name }, options),
    );
    return answer === "missing" ? { state: "missing", field: "missing" } : descriptionOf(answer);
  } catch (error) {
    if (error instanceof SecretsError) return { state: "failed", error };
    throw error;
  }
}

function descriptionOf(version: unknown): Description {
  const [number, createdAt, state] = [numberOf(version), timeOf(property(version, "createTime")), stateOf(version)];
  return {
    state: state === "DESTROYED" ? "deleted" : state === "DISABLED" ? "disabled" : "exists",
    field: "unknown",
    ...(number === undefined ? {} : { version: number }),
    ...(createdAt === undefined ? {} : { createdAt }),
  };
}

/** A `google.protobuf.Timestamp`, whose seconds may be a number, a text or a long. */
function timeOf(time: unknown): Date | undefined {
  const seconds = wholeNumber(property(time, "seconds")) ?? Number.NaN;
  const date = new Date(seconds * 1000 + (wholeNumber(property(time, "nanos")) ?? 0) / 1e6);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

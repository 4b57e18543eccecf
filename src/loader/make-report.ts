import type { Plan } from "../schema/plan.ts";
import type { Meter } from "./backend.ts";
import type { Materialised } from "./materialise.ts";
import type { CacheReport, KeyReport, Report } from "./report.ts";
import { referenceText } from "./resolve.ts";

/** What a report needs besides the plan and its keys. */
interface Reported {
  readonly meter: Meter;
  readonly cache?: CacheReport | undefined;
  readonly startedAt: number;
  readonly ms: number;
}

/** The value-free account of a load. */
export function makeReport(
  plan: Plan,
  keys: readonly Materialised[],
  { cache, meter, startedAt, ms }: Reported,
): Report {
  return {
    schema: "keystead.report/1",
    environment: plan.environment,
    ...(plan.consumer === undefined ? {} : { consumer: plan.consumer }),
    startedAt: new Date(startedAt).toISOString(),
    ms,
    requests: meter.requests,
    logins: meter.logins,
    keys: keys.map(describe),
    ...(cache === undefined ? {} : { cache }),
  };
}

function describe({ key, origin, answer, cached, error: own, blockedBy }: Materialised): KeyReport {
  const error = own ?? blockedBy;
  const outcome = answer?.outcome;
  const found = outcome?.status === "found" ? outcome : undefined;
  const what = outcome?.status === "missing" ? outcome.what : undefined;
  const expiresAt = found?.lease?.expiresAt.toISOString();
  const status =
    error === undefined
      ? origin === "absent"
        ? "missing"
        : "found"
      : error.code === "value/missing"
        ? "missing"
        : "failed";
  return {
    key: key.name,
    sensitive: key.sensitive,
    ...(answer === undefined || origin === "default"
      ? {}
      : { reference: referenceText(answer), store: answer.read.store }),
    origin,
    status,
    ...(what === undefined || status !== "missing" ? {} : { what }),
    ...(found?.version === undefined ? {} : { version: found.version }),
    ...(found?.createdAt === undefined ? {} : { createdAt: found.createdAt.toISOString() }),
    ...(cached === undefined ? {} : { cachedAt: cached.storedAt.toISOString() }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    warnings: [...(found?.warnings ?? []), ...(cached?.stale === true ? ["stale"] : [])],
    ...(error === undefined || status !== "failed" ? {} : { code: error.code }),
    ms: answer?.ms ?? 0,
  };
}

import type { Ports } from "../../loader/load-options.ts";
import { type AnyLoadOptions, abandon, openScope, type Scope } from "../../loader/scope.ts";
import { lookUpName, type NameLookup } from "../../loader/transport/name-lookup.ts";
import type { AnyConfig } from "../../schema/config.ts";
import type { Diagnosis, Finding, ReferenceDiagnosis, StoreDiagnosis, Summary } from "./diagnosis.ts";
import type { Examination } from "./examination.ts";
import { absenceOf, diagnoseKeys, keysAt } from "./keys.ts";
import type { Surveyed } from "./look.ts";
import { findingsOf } from "./place.ts";
import { describePrincipal } from "./principal.ts";
import { type Survey, survey } from "./survey.ts";
import { checkValues } from "./values.ts";

/** What is examined, as a load would be asked for it. */
export interface DoctorOptions extends Omit<AnyLoadOptions, "onReport" | "onAudit"> {
  /** Reads the values as a load does, and drops them. Without it none is read. */
  readonly read?: boolean;
}

/** As of a load, and how names are looked up. */
export interface DoctorPorts extends Ports {
  readonly lookUpName?: NameLookup;
}

/**
 * Examines what stands between a consumer and its secrets: every store that a load would ask, from its settings to each
 * reference. No finding ends the others.
 *
 * @throws SecretsError where the declaration is wrong, or the caller aborts.
 */
export async function doctor(config: AnyConfig, options: DoctorOptions, ports: DoctorPorts = {}): Promise<Diagnosis> {
  const { read = false, ...wanted } = options;
  const scope = openScope(config, wanted, ports);
  const examination: Examination = { ...scope, lookUpName: ports.lookUpName ?? lookUpName };
  try {
    const found = await survey(scope.plan, examination, read);
    const values = read ? await checkValues(scope.plan, config, found, examination) : new Map<string, Finding>();
    const reason = scope.deadline.reason();
    if (reason?.code === "backend/aborted") throw reason;
    return diagnose(config, scope, found, values);
  } finally {
    await abandon(scope);
    scope.deadline.clear();
  }
}

function diagnose(
  config: AnyConfig,
  { clock, meter, plan, startedAt }: Scope,
  found: Survey,
  values: ReadonlyMap<string, Finding>,
): Diagnosis {
  const now = clock.now();
  const { environment } = plan;
  const findingsAt = new Map(
    [...found.places].map(([id, place]) => {
      const facts = { key: keysAt(id, plan)[0], environment, reference: place.reference };
      return [id, findingsOf({ place, absence: absenceOf(id, plan, config), now, facts })] as const;
    }),
  );
  const stores = [...found.stores].map(([store, examined]): StoreDiagnosis => {
    const places = [...found.places.values()].filter(({ read }) => read.store === store);
    return {
      store,
      backend: examined.source.backend,
      identities: examined.identities,
      ...(examined.principal === undefined ? {} : { principal: describePrincipal(examined.principal) }),
      findings: examined.findings,
      references: places.map((place) =>
        describePlace(place, keysAt(place.read.id, plan), findingsAt.get(place.read.id) ?? []),
      ),
    };
  });
  const keys = diagnoseKeys(plan, config, found, findingsAt, values);
  return {
    schema: "keystead.doctor/1",
    environment,
    ...(plan.consumer === undefined ? {} : { consumer: plan.consumer }),
    startedAt: new Date(startedAt).toISOString(),
    ms: now - startedAt,
    requests: meter.requests,
    logins: meter.logins,
    summary: summaryOf(stores, [...values.values()]),
    stores,
    keys,
  };
}

function describePlace(
  { description, reference }: Surveyed,
  keys: readonly string[],
  findings: readonly Finding[],
): ReferenceDiagnosis {
  if (description === undefined || description.state === "failed") return { reference, keys, findings };
  const { field, state, version } = description;
  const times = (["createdAt", "expiresAt", "nextRotationAt"] as const).flatMap((name) => {
    const time = description[name];
    return time === undefined ? [] : [[name, time.toISOString()] as const];
  });
  return {
    reference,
    keys,
    state,
    field,
    ...(version === undefined ? {} : { version }),
    ...Object.fromEntries(times),
    findings,
  };
}

function summaryOf(stores: readonly StoreDiagnosis[], values: readonly Finding[]): Summary {
  const all = [
    ...stores.flatMap(({ findings, references }) => [...findings, ...references.flatMap((one) => one.findings)]),
    ...values,
  ];
  const count = (status: Finding["status"]): number => all.filter((one) => one.status === status).length;
  return { ok: count("ok"), warnings: count("warning"), failed: count("failed"), notChecked: count("not-checked") };
}

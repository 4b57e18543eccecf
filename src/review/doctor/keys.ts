import type { AnyConfig } from "../../schema/config.ts";
import type { Plan, PlannedKey } from "../../schema/plan.ts";
import type { Absence } from "./absence.ts";
import type { Finding, KeyDiagnosis } from "./diagnosis.ts";
import { gravest } from "./finding.ts";
import { isMissing } from "./look.ts";
import type { Survey } from "./survey.ts";

/** What it means for its keys that a place has no value. One key that fails by it is enough. */
export function absenceOf(id: string, plan: Plan, config: AnyConfig): Absence {
  const meanings = plan.keys.flatMap((key) => meaningFor(id, key, plan.environment, config) ?? []);
  return meanings.find((one) => "fails" in one) ?? meanings[0] ?? { mends: "no key needs it" };
}

function meaningFor(
  id: string,
  { name, previous, reads }: PlannedKey,
  environment: string,
  config: AnyConfig,
): Absence | undefined {
  if (previous.includes(id)) return { mends: "there is no previous value, and need not be" };
  const place = reads?.indexOf(id) ?? -1;
  if (reads === null || place === -1) return undefined;
  if (place < reads.length - 1) return { mends: "the next source is asked" };
  const declared = config.secrets[name]?.["~declared"];
  if (declared?.kind !== "value") return undefined;
  const { default: fallback, generate, optional } = declared.options;
  if (fallback !== undefined) return { mends: "the default is used" };
  if (optional === true) return { mends: `${name} is optional` };
  return { fails: { key: name, environment, generated: generate !== undefined } };
}

/** The names of the keys that are read at a place. */
export function keysAt(id: string, plan: Plan): readonly string[] {
  return plan.keys
    .filter(({ previous, reads }) => reads?.includes(id) === true || previous.includes(id))
    .map(({ name }) => name);
}

/** What was found, by key: a composed one is as well as its parts. */
export function diagnoseKeys(
  plan: Plan,
  config: AnyConfig,
  { places }: Survey,
  findingsAt: ReadonlyMap<string, readonly Finding[]>,
  values: ReadonlyMap<string, Finding>,
): readonly KeyDiagnosis[] {
  const known = new Map<string, KeyDiagnosis>();
  for (const key of plan.keys) {
    const value = values.get(key.name);
    const own = value === undefined ? [] : [value];
    const parts = (key.pieces ?? []).flatMap((piece) => ("key" in piece ? (known.get(piece.key) ?? []) : []));
    const asked = [...(key.reads ?? []), ...key.previous];
    const found = asked.flatMap((id) => findingsAt.get(id) ?? []);
    const status = gravest([...own, ...found, ...parts].map((one) => one.status));
    known.set(key.name, { key: key.name, status, origin: originOf(key, config, places), findings: own });
  }
  return [...known.values()];
}

function originOf(
  { name, pieces, reads }: PlannedKey,
  config: AnyConfig,
  places: Survey["places"],
): KeyDiagnosis["origin"] {
  if (pieces !== undefined) return "composed";
  const absent = (reads ?? []).every((id) => {
    const place = places.get(id);
    return place !== undefined && isMissing(place);
  });
  if (!absent) return "store";
  const declared = config.secrets[name]?.["~declared"];
  return declared?.kind === "value" && declared.options.default !== undefined ? "default" : "absent";
}

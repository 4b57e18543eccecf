import { materialise } from "../../loader/materialise.ts";
import type { Answer } from "../../loader/resolve.ts";
import type { AnyConfig } from "../../schema/config.ts";
import type { Plan, PlannedKey } from "../../schema/plan.ts";
import type { Finding } from "./diagnosis.ts";
import type { Examination } from "./examination.ts";
import { failed, ok } from "./finding.ts";
import { isMissing, type Surveyed } from "./look.ts";
import type { Survey } from "./survey.ts";

/** Whether the values that were read fit their keys, as a load would find them. Nothing of them is kept. */
export async function checkValues(
  plan: Plan,
  config: AnyConfig,
  { places }: Survey,
  { deadline, stores }: Examination,
): Promise<ReadonlyMap<string, Finding>> {
  const answers = new Map(
    [...places].flatMap(([id, place]) =>
      answerOf(place, stores.get(place.read.store)?.backend ?? "").map((answer) => [id, answer] as const),
    ),
  );
  const known = new Set<string>();
  const isKnown = ({ name, pieces = [], previous, reads }: PlannedKey): boolean => {
    const parts = pieces.every((piece) => !("key" in piece) || known.has(piece.key));
    const asked = [...(reads ?? []), ...previous].filter((id) => places.has(id));
    const whole = parts && asked.every((id) => answers.has(id));
    if (whole) known.add(name);
    return whole;
  };
  const made = await materialise({ ...plan, keys: plan.keys.filter(isKnown) }, config, answers, deadline);
  return new Map(
    made.flatMap(({ answer, blockedBy, error, key, origin }): readonly (readonly [string, Finding])[] => {
      if (error !== undefined) {
        // What the read itself ended with is told of its place.
        if (error.code === "value/missing" || answer?.outcome.status === "failed") return [];
        const facts = { key: key.name, environment: plan.environment };
        return [[key.name, failed("value", error.about(facts), { subject: key.name })]];
      }
      const fits = blockedBy === undefined && (origin === "store" || origin === "composed");
      return fits ? [[key.name, ok("value", "it fits its format", { subject: key.name })]] : [];
    }),
  );
}

function answerOf(place: Surveyed, backend: string): readonly Answer[] {
  const { outcome, read } = place;
  if (outcome !== undefined) return [{ read, backend, outcome, ms: 0 }];
  return isMissing(place) ? [{ read, backend, outcome: { status: "missing", what: "secret" }, ms: 0 }] : [];
}

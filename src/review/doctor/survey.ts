import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { referenceOf, wantedReads } from "../../loader/resolve.ts";
import type { Plan, PlannedRead } from "../../schema/plan.ts";
import { formatReference, type Reference } from "../../schema/reference.ts";
import type { Examination } from "./examination.ts";
import { isMissing, isReadable, look, type Referred, readAll, type Surveyed } from "./look.ts";
import { type ExaminedStore, examineStore } from "./store.ts";

/** What was found of all stores and places. */
export interface Survey {
  readonly stores: ReadonlyMap<string, ExaminedStore>;
  readonly places: ReadonlyMap<string, Surveyed>;
}

/** Looks at every place that a load would read, in the order in which it would: the next one only where the one before is missing. */
export async function survey(plan: Plan, examination: Examination, reads: boolean): Promise<Survey> {
  const places = new Map<string, Surveyed>();
  const stores = new Map<string, ExaminedStore>();
  const missing = (id: string): boolean => {
    const place = places.get(id);
    return place !== undefined && isMissing(place);
  };
  for (let asked = 0; ; asked++) {
    const wanted = wantedReads(plan, asked, missing);
    if (wanted.size === 0) return { stores, places };
    const next = plan.reads.filter(({ id }) => wanted.has(id) && !places.has(id));
    await Promise.all(
      [...Map.groupBy(next, ({ store }) => store)].map(async ([store, group]) => {
        const all = plan.reads.filter((read) => read.store === store);
        const examined =
          stores.get(store) ?? (await examineStore(store, referencesOf(all, store, examination), examination));
        stores.set(store, examined);
        for (const place of await surveyStore(examined, group, examination, reads)) places.set(place.read.id, place);
      }),
    );
  }
}

function referencesOf(reads: readonly PlannedRead[], store: string, examination: Examination): readonly Reference[] {
  const backend = examination.stores.get(store)?.backend ?? "";
  return reads
    .map((read) => referenceOf(read, backend, examination.session, examination.context))
    .filter((reference): reference is Reference => !(reference instanceof SecretsError));
}

async function surveyStore(
  { backend, source, stopped }: ExaminedStore,
  reads: readonly PlannedRead[],
  examination: Examination,
  wanted: boolean,
): Promise<readonly Surveyed[]> {
  const shapes = reads.map((read) => ({ read, reference: formatReference({ ...read, backend: source.backend }) }));
  if (backend === undefined || stopped !== undefined)
    return shapes.map((shape) => ({ ...shape, stopped: stopped ?? "the store was not opened" }));
  const places = shapes.map((shape): Surveyed | Referred => {
    const reference = referenceOf(shape.read, source.backend, examination.session, examination.context);
    return reference instanceof SecretsError
      ? { ...shape, description: { state: "failed", error: reference } }
      : { ...shape, asked: reference };
  });
  const referred = places.filter((place): place is Referred => "asked" in place);
  const looked = new Map((await look(backend, referred, examination)).map((place) => [place.read.id, place]));
  const readable = wanted ? referred.filter(({ read }) => isReadable(looked.get(read.id))) : [];
  const outcomes = await readAll(backend, readable, examination);
  return places.map((place) => {
    const { read } = place;
    const outcome = outcomes.get(read.id);
    const found = looked.get(read.id) ?? place;
    return outcome === undefined ? found : { ...found, outcome };
  });
}

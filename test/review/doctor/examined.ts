import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { diagnosisText } from "../../../src/cli/doctor/diagnosis-text.ts";
import type {
  CheckName,
  Diagnosis,
  Finding,
  ReferenceDiagnosis,
  StoreDiagnosis,
} from "../../../src/review/doctor/diagnosis.ts";
import { type DoctorOptions, type DoctorPorts, doctor } from "../../../src/review/doctor/doctor.ts";
import type { AnyConfig } from "../../../src/schema/config.ts";
import { fakeRuntime } from "../../loader/memory-source.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
const isDiagnosis = ajv.compile(JSON.parse(readFileSync("schemas/doctor-1.json", "utf8")) as object);

/** A place, with its findings by check. */
export interface Place extends ReferenceDiagnosis {
  readonly by: { readonly [C in CheckName]?: Finding };
}

/** A diagnosis, and what is asked of it in a test. */
export interface Examined {
  readonly diagnosis: Diagnosis;
  /** As people see it. */
  readonly text: string;
  /** Everything that anybody could see of it. */
  readonly shown: string;
  readonly store: StoreDiagnosis;
  /** A finding of the first store. */
  readonly finding: (check: CheckName, subject?: string) => Finding | undefined;
  /** The place of a key, with its findings by check. */
  readonly place: (key: string) => Place;
}

/** Examines in a process with these variables and nothing else. */
export async function examined(
  config: AnyConfig,
  variables: { readonly [name: string]: string },
  options: DoctorOptions = {},
  ports: DoctorPorts = {},
): Promise<Examined> {
  const wanted = { environment: "test", root: "/nowhere", ...options };
  const diagnosis = await doctor(config, wanted, { runtime: fakeRuntime(variables), ...ports });
  if (!isDiagnosis(JSON.parse(JSON.stringify(diagnosis)))) throw new Error(ajv.errorsText(isDiagnosis.errors));
  const text = diagnosisText(diagnosis, false);
  const [store] = diagnosis.stores;
  if (store === undefined) throw new Error("no store was asked");
  return {
    diagnosis,
    text,
    shown: text + JSON.stringify(diagnosis),
    store,
    finding: (check, subject) =>
      store.findings.find((one) => one.check === check && (subject === undefined || one.subject === subject)),
    place(key) {
      const found = diagnosis.stores.flatMap((one) => one.references).find(({ keys }) => keys.includes(key));
      if (found === undefined) throw new Error(`${key} is read nowhere`);
      return { ...found, by: Object.fromEntries(found.findings.map((one) => [one.check, one])) };
    },
  };
}

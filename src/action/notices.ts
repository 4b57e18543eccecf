import type { Report } from "../loader/report.ts";
import type { Exports } from "./export/exports.ts";
import type { Inputs } from "./inputs.ts";
import type { Masking } from "./masking/masking.ts";

/** What stands in every later step's environment; beyond this it may not start. */
const LARGE = 96 * 1024;

const EMPTY =
  "Loaded empty, which is what GitHub gives for a secret that is not set or withheld (`secret(text({ minLength: 1 }))` refuses it)";

/** What the author of the workflow should know, by the names of keys. */
export function noticesOf(
  report: Report,
  masking: Masking,
  { texts }: Exports,
  { targets }: Inputs,
  untold: ReadonlySet<string>,
): readonly string[] {
  const notices: string[] = report.keys.flatMap(({ key, warnings }) =>
    warnings.map((warning) => `${key}: its store says of the value: ${warning}`),
  );
  const about = (keys: ReadonlySet<string>, what: string): void => {
    if (keys.size > 0) notices.push(`${what}: ${[...keys].join(", ")}`);
  };
  about(masking.unmaskable, "Too short or too common to be masked, so that the log may show it");
  about(masking.partly, "A part is too short or too common to be masked, so that the log may show it");
  about(masking.empty, EMPTY);
  about(untold, "act cannot be told to mask a part with both `::` and `]`, so that its log may show it");
  about(masking.byChance, "act masks a part with a percent-encoded line break by chance, so that its log may show it");
  if (targets.has("outputs"))
    notices.push("GitHub drops a job's output that holds a masked value: outputs reach the steps of this job only");
  const size = [...texts].reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value) + 2, 0);
  if (targets.has("env") && size > LARGE)
    notices.push("The values are over 96 KiB together: export the largest as `files`, or later steps may not start");
  return notices;
}

import { textOf } from "../loader/decode.ts";
import { isDeliveredAsFile } from "../loader/delivery/as-file.ts";
import { isDangerousName } from "../loader/delivery/dangerous-names.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Loaded } from "../loader/load.ts";
import type { Materialised } from "../loader/materialise.ts";
import type { AnyConfig } from "../schema/config.ts";
import type { EXPORT_FORMATS } from "./choices.ts";
import { dotenvLine } from "./dotenv-text.ts";
import { shellLine } from "./shell-text.ts";

type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Writes one value, or nothing where the format cannot hold it. */
type Write = (name: string, value: string) => string | undefined;

const WRITERS: { readonly [F in ExportFormat]: Write } = {
  dotenv: dotenvLine,
  json: (name, value) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  shell: shellLine,
};

/**
 * The loaded values as text, in the plan's order. A key that is absent is left out.
 *
 * @throws SecretsError that names every key which cannot be exported.
 */
export function exportText(format: ExportFormat, config: AnyConfig, { keys, plan }: Loaded): string {
  const written = keys
    .filter(({ key }) => key.delivered)
    .map((made) => exportOne(format, made, isDeliveredAsFile(config, made.key.name)));
  const problems = written.flatMap((one) => (one instanceof SecretsError ? [one] : []));
  const facts = { environment: plan.environment };
  if (problems.length > 0)
    throw SecretsError.all(
      problems.map((problem) => problem.about(facts)),
      { action: "export", facts },
    );
  const lines = written.filter((one) => typeof one === "string");
  return format === "json" ? `{${lines.join(",")}}\n` : lines.join("");
}

function exportOne(
  format: ExportFormat,
  { key: { name: key }, text }: Materialised,
  file: boolean,
): string | SecretsError | undefined {
  if (isDangerousName(key)) return new SecretsError("config/dangerous-name", { action: "export", facts: { key } });
  if (text === undefined) return undefined;
  // A variable of this key's name holds a path, and nobody would take away a file that an export has left behind.
  if (file && format !== "json")
    return undeliverable(key, "it is delivered as a file", `Use \`keystead run\`, or leave ${key} out with --keys`);
  const value = textOf(text.reveal());
  if (value === undefined)
    return undeliverable(
      key,
      "the value is not text",
      `Declare ${key} with base64() or hex(), or leave it out with --keys`,
    );
  return (
    WRITERS[format](key, value) ??
    undeliverable(key, `${format} cannot hold it`, `Use another --format for ${key}, or \`keystead run\``)
  );
}

function undeliverable(key: string, state: string, hint: string): SecretsError {
  return new SecretsError("value/undeliverable", { action: "export", facts: { key }, state, hint });
}

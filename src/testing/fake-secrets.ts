import { SecretsError } from "../loader/errors/secrets-error.ts";
import { issuesError } from "../loader/prepare.ts";
import { makeSecrets } from "../loader/secrets-object.ts";
import { check } from "../schema/check/check.ts";
import { compose } from "../schema/composition.ts";
import type { AnyConfig, Secrets } from "../schema/config.ts";
import { defaultText, plainText } from "../schema/default-text.ts";
import { inventory } from "../schema/describe-config.ts";
import type { Declared } from "../schema/entry.ts";
import { isFormat } from "../schema/format.ts";
import { type PlannedKey, plan } from "../schema/plan.ts";
import { fakeText } from "./fake-texts.ts";

interface Faked {
  readonly value: unknown;
  /** What a composed URL uses; absent where the key is. */
  readonly text?: string;
}

/**
 * The object that `loadSecrets` gives, from typed values of your own, without any store. Keys left out get their default;
 * without one, optional keys are `undefined`, sensitive ones a generated fake that fits their format, and plain ones are a
 * problem.
 *
 * @example
 * ```ts
 * const secrets = fakeSecrets(config, { DB_HOST: "localhost" });
 * secrets.DB_PASSWORD; // "fake-DB_PASSWORD"
 * ```
 * @throws `config/unknown-key`, `config/invalid-option`
 */
export function fakeSecrets<C extends AnyConfig>(config: C, values: Partial<Secrets<C>> = {}): Secrets<C> {
  const given = new Map<string, unknown>(Object.entries(values));
  const issues = check(config);
  if (issues.length > 0) throw issuesError(issues, "fake secrets");
  const problems = [...given.keys()]
    .filter((key) => !Object.hasOwn(config.secrets, key))
    .map((key) => new SecretsError("config/unknown-key", { action: "fake secrets", facts: { key } }));
  const faked = new Map<string, Faked>();
  for (const key of keysOf(config)) {
    try {
      faked.set(key.name, given.has(key.name) ? asGiven(given.get(key.name)) : fake(config, key, faked));
    } catch (error) {
      problems.push(
        error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "fake secrets" }),
      );
    }
  }
  if (problems.length > 0) throw SecretsError.all(problems, { action: "fake secrets" });
  const { keys } = inventory(config);
  const loaded = Object.keys(config.secrets).map((name) => ({
    name,
    sensitive: keys[name]?.sensitive ?? true,
    value: faked.get(name)?.value,
  }));
  return makeSecrets(loaded) as Secrets<C>;
}

/** All keys, each composed one after its parts. Which environment is planned makes no difference to that. */
function keysOf(config: AnyConfig): readonly PlannedKey[] {
  const planned = plan(inventory(config), { environment: Object.keys(config.environments)[0] ?? "" });
  return "plan" in planned ? planned.plan.keys : [];
}

function asGiven(value: unknown): Faked {
  const current =
    typeof value === "object" && value !== null && "current" in value && "previous" in value ? value.current : value;
  return current === undefined ? { value } : { value, text: plainText(current) };
}

function fake(config: AnyConfig, key: PlannedKey, faked: ReadonlyMap<string, Faked>): Faked {
  const declared = config.secrets[key.name]?.["~declared"];
  if (declared === undefined) return { value: undefined };
  return declared.kind === "composed" ? fakeUrl(key, faked) : fakeValue(key, declared);
}

function fakeUrl(key: PlannedKey, faked: ReadonlyMap<string, Faked>): Faked {
  const pieces = key.pieces ?? [];
  if (pieces.some((piece) => "key" in piece && faked.get(piece.key)?.text === undefined)) return { value: undefined };
  const composed = compose(pieces, (part) => faked.get(part)?.text ?? "");
  if ("unfit" in composed) throw wanted(composed.unfit, `a value that fits its place in ${key.name}`);
  return { value: composed.url, text: composed.url };
}

function fakeValue(key: PlannedKey, { schema, options }: Extract<Declared, { kind: "value" }>): Faked {
  const both = (value: unknown): unknown =>
    options.keepPrevious === true ? { current: value, previous: undefined } : value;
  if (options.default !== undefined)
    return { value: both(options.default), text: defaultText(options.default, schema) };
  if (options.optional === true) return { value: both(undefined) };
  if (!key.sensitive) throw wanted(key.name, "a value, since it is plain and has no default");
  const text = fakeText(key.name, isFormat(schema) ? schema["~format"] : undefined);
  const takesBytes = isFormat(schema) && schema["~format"].takes === "bytes";
  const result = schema["~standard"].validate(takesBytes ? new TextEncoder().encode(text) : text);
  if ("then" in result || result.issues !== undefined) throw wanted(key.name, "a value, since no fake fits its schema");
  return { value: both(result.value), text };
}

function wanted(key: string, what: string): SecretsError {
  return new SecretsError("config/invalid-option", {
    action: "fake secrets",
    facts: { key, option: key, wanted: what },
  });
}

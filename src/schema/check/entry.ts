import type { AnyConfig } from "../config.ts";
import { defaultText } from "../default-text.ts";
import { type Declared, type EntryOptions, NO_OPTIONS } from "../entry.ts";
import { isFormat } from "../format.ts";
import { durationMilliseconds } from "../formats/duration.ts";
import type { Issue } from "../issue.ts";
import { optionIssue } from "./source.ts";

type ValueEntry = Extract<Declared, { kind: "value" }>;

const OPTIONS = [
  "description",
  "from",
  "default",
  "optional",
  "keepPrevious",
  "generate",
  "rotate",
  "expires",
  "deliver",
  "trim",
];

const NONE: readonly Issue[] = [];

/** The options of one key: known ones only, each of its shape. */
export function checkEntry(config: AnyConfig, key: string): readonly Issue[] {
  const entry = config.secrets[key];
  const declared = entry?.["~declared"];
  if (entry === undefined || declared === undefined)
    return [
      { code: "config/invalid-option", facts: { key, option: "entry", wanted: "what secret, plain or url makes" } },
    ];
  if (declared.kind === "composed") return NONE;
  if (declared.problem !== undefined) return [{ code: "config/invalid-option", facts: { key, ...declared.problem } }];
  if (declared.options === NO_OPTIONS) return checkFormat(key, declared);
  const unknown = Object.keys(declared.options).filter((option) => !OPTIONS.includes(option));
  return [
    ...checkFormat(key, declared),
    ...unknown.map((option): Issue => ({ code: "config/unknown-option", facts: { key, option } })),
    ...checkShapes(key, declared.options),
    ...checkEnvironmentsOf(config, key, declared.options),
    ...checkDefault(key, entry.sensitive, declared),
    ...checkGenerator(key, declared),
  ];
}

/** An option of the format itself that is not what it takes. */
function checkFormat(key: string, { schema }: ValueEntry): readonly Issue[] {
  const problem = isFormat(schema) ? schema["~format"].problem : undefined;
  return problem === undefined ? NONE : [optionIssue(problem, { key })];
}

function checkShapes(key: string, options: EntryOptions<unknown>): Issue[] {
  const issues: Issue[] = [];
  const want = (option: string, holds: boolean, wanted: string): void => {
    if (!holds) issues.push({ code: "config/invalid-option", facts: { key, option, wanted } });
  };
  const duration = (value: unknown): boolean => typeof value === "string" && durationMilliseconds(value) !== undefined;
  for (const option of ["optional", "keepPrevious", "trim"] as const)
    want(option, options[option] === undefined || typeof options[option] === "boolean", "true or false");
  want("description", options.description === undefined || typeof options.description === "string", "text");
  want("deliver", options.deliver === undefined || ["value", "file"].includes(options.deliver), '"value" or "file"');
  want(
    "expires",
    options.expires === undefined || isDate(options.expires),
    "a date such as 2027-01-31 or 2027-01-31T12:00:00Z",
  );
  const { rotate } = options;
  want(
    "rotate",
    rotate === undefined || duration(typeof rotate === "string" ? rotate : rotate.every),
    'a duration such as "90d"',
  );
  if (typeof rotate === "object")
    want("rotate.grace", rotate.grace === undefined || duration(rotate.grace), 'a duration such as "1d"');
  return issues;
}

function isDate(text: unknown): boolean {
  return (
    typeof text === "string" &&
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

function checkEnvironmentsOf(config: AnyConfig, key: string, options: EntryOptions<unknown>): Issue[] {
  return Object.entries(options.from ?? {}).flatMap(([environment, reference]): Issue[] => {
    if (!Object.hasOwn(config.environments, environment)) {
      const known = Object.keys(config.environments).join(", ");
      return [{ code: "config/unknown-environment", facts: { key, environment, known } }];
    }
    if (reference === null) return [];
    if (reference?.["~source"] !== undefined)
      return (reference["~problems"] ?? []).map((problem) => optionIssue(problem, { key, environment }));
    return [
      {
        code: "config/invalid-option",
        facts: { key, environment, option: "from", wanted: "what a source's at() makes, or null" },
      },
    ];
  });
}

/** A default is used as its text, so its text must fit the format, and give back the default where that is a scalar. */
function checkDefault(key: string, sensitive: boolean, { schema, options }: ValueEntry): Issue[] {
  if (options.default === undefined || (isFormat(schema) && schema["~format"].problem !== undefined)) return [];
  if (sensitive)
    return [
      {
        code: "config/value-in-declaration",
        facts: { key, option: "default" },
        state: "a secret has a default",
        hint: `Take the default out and change the value, since it has been in a file; store it with \`keystead set ${key}\``,
      },
    ];
  const invalid: Issue[] = [{ code: "config/invalid-default", facts: { key } }];
  const text = defaultText(options.default, schema);
  try {
    const result = schema["~standard"].validate(
      isFormat(schema) && schema["~format"].takes === "bytes" ? new TextEncoder().encode(text) : text,
    );
    // An asynchronous schema is asked at load time.
    if ("then" in result) {
      Promise.resolve(result).catch(() => undefined);
      return [];
    }
    if (result.issues !== undefined || !("value" in result)) return invalid;
    const same = isObject(options.default)
      ? isObject(result.value) && !text.startsWith("[object ") && defaultText(result.value, schema) === text
      : Object.is(result.value, options.default);
    return same ? [] : invalid;
  } catch {
    return invalid;
  }
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

const COUNTED: { readonly [kind: string]: "bytes" | "length" | "none" } = {
  hex: "bytes",
  base64: "bytes",
  base64url: "bytes",
  alphanumeric: "length",
  digits: "length",
  uuid: "none",
};

/** Characters that a generator makes. */
function generatedLength(kind: string, count: number): number {
  if (kind === "hex") return 2 * count;
  if (kind === "base64") return 4 * Math.ceil(count / 3);
  if (kind === "base64url") return Math.ceil((4 * count) / 3);
  return kind === "uuid" ? 36 : count;
}

function checkGenerator(key: string, { schema, options }: ValueEntry): Issue[] {
  const { generate } = options;
  if (generate === undefined) return [];
  const counted = Object.hasOwn(COUNTED, generate.kind) ? COUNTED[generate.kind] : undefined;
  const wrong = (wanted: string): Issue[] => [
    { code: "config/invalid-option", facts: { key, option: "generate", wanted } },
  ];
  if (counted === undefined) return wrong("a generator of `random`");
  const count = counted === "none" ? 36 : generate[counted];
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 4096)
    return wrong("a whole number from 1 to 4096");
  if (!isFormat(schema) || schema["~format"].name !== "text") return [];
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema["~format"].constraints;
  const length = generatedLength(generate.kind, count);
  return length < Number(minLength) || length > Number(maxLength)
    ? wrong("a length that the key's own format takes")
    : [];
}

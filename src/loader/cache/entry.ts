import { Buffer } from "node:buffer";
import { Redacted } from "../../redaction/redacted.ts";
import type { Outcome } from "../backend.ts";
import { at, hasFields, type Json, listAt, numberAt, parseJson, textAt } from "../json.ts";

const FORMAT = "keystead.cache/1";

type Found = Extract<Outcome, { status: "found" }>;

/** What is kept of one secret: the values that were asked of it, each with its time. */
export interface Entry {
  /** What it is an entry of: an entry under another's name is none. */
  readonly key: string;
  readonly values: readonly EntryValue[];
}

/** One value, as its store gave it. */
export interface EntryValue {
  readonly field: string | undefined;
  /** When it was read, in the clock's milliseconds. */
  readonly storedAt: number;
  readonly outcome: Found;
}

/** An entry as it is sealed. */
export function entryBytes({ key, values }: Entry): Uint8Array {
  const written = values.map(({ field, storedAt, outcome: { value, version, createdAt, warnings } }) => ({
    field,
    storedAt,
    value: Buffer.from(value.reveal()).toString("base64"),
    version,
    createdAt: createdAt?.getTime(),
    warnings,
  }));
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, key, values: written }));
}

/** Reads an entry; `undefined` for one of another version of ours, of something else, or of nothing that we know. */
export function entryOf(bytes: Uint8Array, key: string): Entry | undefined {
  const json = parseJson(bytes)?.json;
  if (textAt(json, "format") !== FORMAT || textAt(json, "key") !== key) return undefined;
  const values = listAt(json, "values").map(valueOf);
  return { key, values: values.filter((value) => value !== undefined) };
}

function valueOf(json: Json): EntryValue | undefined {
  const [value, storedAt] = [textAt(json, "value"), numberAt(json, "storedAt")];
  if (!hasFields(json) || value === undefined || storedAt === undefined) return undefined;
  const [version, createdAt] = [textAt(json, "version"), numberAt(json, "createdAt")];
  const said = listAt(json, "warnings");
  const warnings = (["expired", "not-yet-valid"] as const).filter((warning) => said.includes(warning));
  return {
    field: textAt(json, "field"),
    storedAt,
    outcome: {
      status: "found",
      value: Redacted.of(new Uint8Array(Buffer.from(value, "base64"))),
      ...(version === undefined ? {} : { version }),
      ...(createdAt === undefined ? {} : { createdAt: new Date(createdAt) }),
      ...(at(json, "warnings") === undefined ? {} : { warnings }),
    },
  };
}

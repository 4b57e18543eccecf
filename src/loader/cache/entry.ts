import { Buffer } from "node:buffer";
import { Redacted } from "../../redaction/redacted.ts";
import type { Outcome } from "../backend.ts";
import type { Secret } from "../batch.ts";
import { at, hasFields, type Json, listAt, numberAt, parseJson, textAt } from "../json.ts";

const FORMAT = "keystead.cache/1";

type Found = Extract<Outcome, { status: "found" }>;

/** What is kept of one store, for one identity and one declaration. */
export interface Entry {
  /** What it is an entry of: an entry under another's name is none. */
  readonly key: string;
  readonly secrets: readonly KeptSecret[];
}

/** What is kept of one secret: the values that were asked of it, all of one version. */
export interface KeptSecret extends Secret {
  readonly values: readonly KeptValue[];
}

/** One value, as its store gave it. */
export interface KeptValue {
  readonly field: string | undefined;
  /** When it was read, in the clock's milliseconds. */
  readonly storedAt: number;
  readonly outcome: Found;
}

/** An entry as it is sealed. */
export function entryBytes({ key, secrets }: Entry): Uint8Array {
  const written = secrets.map(({ path, version, values }) => ({ path, version, values: values.map(writtenValue) }));
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, key, secrets: written }));
}

function writtenValue({ field, storedAt, outcome: { value, version, createdAt, warnings } }: KeptValue): object {
  const text = Buffer.from(value.reveal()).toString("base64");
  return { field, storedAt, value: text, version, createdAt: createdAt?.getTime(), warnings };
}

/** Reads an entry; `undefined` for one of another version of ours, of something else, or of nothing that we know. */
export function entryOf(bytes: Uint8Array, key: string): Entry | undefined {
  const json = parseJson(bytes)?.json;
  if (textAt(json, "format") !== FORMAT || textAt(json, "key") !== key) return undefined;
  return { key, secrets: listAt(json, "secrets").flatMap((secret) => secretOf(secret) ?? []) };
}

function secretOf(json: Json): KeptSecret | undefined {
  const [path, version] = [textAt(json, "path"), textAt(json, "version")];
  if (path === undefined) return undefined;
  const values = listAt(json, "values").flatMap((value) => valueOf(value) ?? []);
  return { path, ...(version === undefined ? {} : { version }), values };
}

function valueOf(json: Json): KeptValue | undefined {
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

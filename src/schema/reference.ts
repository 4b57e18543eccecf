import type { OptionProblem } from "./options.ts";

/** Where a value lies in a store: a path, and in it a field and a version, as the store's own words have them. */
export interface Reference<K extends string = string> {
  readonly backend: K;
  /** `{NAME}` in it stands for a variable that is read at load time. */
  readonly path: string;
  readonly field?: string;
  readonly version?: string;
  /** The source it belongs to, which says at which store the path is; see `sourceOf`. */
  readonly "~source"?: object;
  /** What is wrong with the options of its `at`. */
  readonly "~problems"?: readonly OptionProblem[];
}

/** A reference without its source: what has a text form. */
export interface Location {
  readonly backend: string;
  readonly path: string;
  readonly field?: string;
  readonly version?: string;
}

// Besides what the grammar uses: everything that a terminal or a log could take for a command or a break.
const UNPRINTABLE = /[%#@\s\p{C}\p{Z}]/gu;

/**
 * The printable, credential-free text form: `vault:neural/staging#secret_key`, `aws:neural/production#password@AWSPREVIOUS`.
 * `%`, `#`, `@`, blanks and control characters in names are percent-encoded.
 *
 * @example
 * ```ts
 * formatReference({ backend: "vault", path: "neural/staging", field: "secret_key" }); // "vault:neural/staging#secret_key"
 * ```
 */
export function formatReference(reference: Location): string {
  const field = reference.field === undefined ? "" : `#${encode(reference.field)}`;
  const version = reference.version === undefined ? "" : `@${encode(reference.version)}`;
  return `${reference.backend}:${encode(reference.path)}${field}${version}`;
}

const SHAPE = /^([a-z][a-z0-9-]*):([^#@\s\p{C}\p{Z}]+)(?:#([^#@\s\p{C}\p{Z}]+))?(?:@([^#@\s\p{C}\p{Z}]+))?$/u;

/**
 * Reads the text form back; `undefined` where the text is none.
 *
 * @example
 * ```ts
 * parseReference("vault:neural/staging#secret_key")?.field; // "secret_key"
 * ```
 */
export function parseReference(text: string): Location | undefined {
  const [, backend, path, field, version] = SHAPE.exec(text) ?? [];
  if (backend === undefined || path === undefined) return undefined;
  const decoded = [path, field, version].map((part) => (part === undefined ? undefined : decode(part)));
  if (decoded.includes(null)) return undefined;
  const [decodedPath, decodedField, decodedVersion] = decoded as (string | undefined)[];
  if (decodedPath === undefined) return undefined;
  return {
    backend,
    path: decodedPath,
    ...(decodedField === undefined ? {} : { field: decodedField }),
    ...(decodedVersion === undefined ? {} : { version: decodedVersion }),
  };
}

const encoder = new TextEncoder();

// What nearly every name is made of: such a one is looked at once, by the shorter expression.
const PLAIN = /^[\w./:+=-]*$/;

function encode(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.toWellFormed().replace(UNPRINTABLE, (character) => {
    let encoded = "";
    for (const byte of encoder.encode(character)) encoded += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    return encoded;
  });
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

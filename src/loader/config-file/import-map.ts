import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Runtime } from "../runtime.ts";
import { isTrusted, upwards } from "./find.ts";
import { mayRead } from "./permission.ts";

/** What a name of an import map stands for, with the folder that a relative one is from. */
export interface MapTarget {
  readonly specifier: string;
  readonly folder: string;
}

/** The names that the `deno.json` files beside and above a declaration give a meaning. */
export type ImportMap = ReadonlyMap<string, MapTarget>;

/**
 * Reads every `deno.json` and `deno.jsonc` from a folder up to the repository's root; the nearest that says a name decides it.
 * One that others may change has no say: it could lead an import to their code.
 */
export function readImportMap(from: string, runtime: Runtime): ImportMap {
  const map = new Map<string, MapTarget>();
  for (const folder of withinRepository(from)) {
    for (const name of ["deno.json", "deno.jsonc"]) {
      if (!isTrusted(join(folder, name), runtime)) continue;
      for (const [key, target] of importsOf(join(folder, name), runtime)) {
        if (!map.has(key)) map.set(key, target);
      }
    }
  }
  return map;
}

/** A folder and those above it, up to the repository's root where it has one. */
function* withinRepository(from: string): Generator<string> {
  for (const folder of upwards(from)) {
    yield folder;
    if (mayRead(folder) && existsSync(join(folder, ".git"))) return;
  }
}

/** The target of a specifier: of its own name, of a name before a slash, or of a prefix that ends with one. */
export function mapped(specifier: string, map: ImportMap): MapTarget | undefined {
  const exact = map.get(specifier);
  if (exact !== undefined) return exact;
  for (let at = specifier.lastIndexOf("/"); at > 0; at = specifier.lastIndexOf("/", at - 1)) {
    const rest = specifier.slice(at + 1);
    const prefix = map.get(specifier.slice(0, at + 1));
    if (prefix !== undefined) return { ...prefix, specifier: prefix.specifier + rest };
    // Deno itself lets `npm:` and `jsr:` entries have sub-paths.
    const entry = map.get(specifier.slice(0, at));
    if (entry !== undefined && /^(?:npm|jsr):/.test(entry.specifier)) {
      return { ...entry, specifier: `${entry.specifier}/${rest}` };
    }
  }
  return undefined;
}

function importsOf(file: string, runtime: Runtime): readonly (readonly [string, MapTarget])[] {
  const settings = readJson(file);
  if (settings === undefined) return [];
  const inline = mapEntries(settings["imports"], dirname(file));
  const elsewhere = settings["importMap"];
  if (typeof elsewhere !== "string" || /^[a-z]+:/i.test(elsewhere)) return inline;
  const other = resolve(dirname(file), elsewhere);
  if (!isTrusted(other, runtime)) return inline;
  return [...inline, ...mapEntries(readJson(other)?.["imports"], dirname(other))];
}

/** What the `imports` of a settings file in a folder give a meaning. */
export function mapEntries(imports: unknown, folder: string): (readonly [string, MapTarget])[] {
  if (typeof imports !== "object" || imports === null) return [];
  return Object.entries(imports).flatMap(([name, specifier]) =>
    typeof specifier === "string" ? [[name, { specifier, folder }] as const] : [],
  );
}

/** A file of JSON with comments. One that does not parse has no say: its own runtime complains of it. */
export function readJson(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return mayRead(file) && existsSync(file) ? parseJson(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

/** An object in JSON with comments. @throws SyntaxError */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  const parsed: unknown = JSON.parse(withoutComments(text));
  return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
}

const STRING = String.raw`"(?:\\.|[^"\\])*"`;
const COMMENT = new RegExp(String.raw`(${STRING})|\/\/[^\n]*|\/\*[\s\S]*?\*\/`, "g");
const TRAILING_COMMA = new RegExp(String.raw`(${STRING})|,(?=\s*[}\]])`, "g");

function withoutComments(text: string): string {
  const keep = (_: string, literal: string | undefined): string => literal ?? "";
  return text
    .replace(/^\uFEFF/, "")
    .replace(COMMENT, keep)
    .replace(TRAILING_COMMA, keep);
}

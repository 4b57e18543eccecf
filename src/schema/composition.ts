import type { Entry } from "./entry.ts";

/** The names between braces of a composed URL, as a union. */
export type Parts<T extends string> = T extends `${string}{${infer K}}${infer Rest}` ? K | Parts<Rest> : never;

/** A URL composed of other keys. */
export interface Composed<K extends string> extends Entry<string, true, undefined> {
  readonly parts: readonly K[];
}

/** Where in a URL a part stands, which decides how it is encoded. */
export type Place = "userinfo" | "host" | "port" | "path" | "query" | "fragment";

/** A template taken apart: literal text, and parts with their place. */
export type Piece = { readonly literal: string } | { readonly key: string; readonly place: Place };

/**
 * A URL composed of other keys, each encoded for the place where it stands. It is sensitive when a part is, and absent when
 * a part is absent. A value that itself holds braces is not expanded again.
 *
 * @example
 * ```ts
 * url("postgres://{DB_USER}:{DB_PASSWORD}@{DB_HOST}:5432/neural");
 * ```
 */
export function url<const T extends string>(template: T): Composed<Parts<T>> {
  return Object.freeze({
    sensitive: true as const,
    from: undefined,
    parts: Object.freeze(partsOf(template)) as readonly Parts<T>[],
    "~declared": Object.freeze({ kind: "composed" as const, template }),
  });
}

/** The keys that a template names, each once; none where it is no template. */
export function partsOf(template: string): readonly string[] {
  return [...new Set((parseTemplate(template) ?? []).flatMap((piece) => ("key" in piece ? [piece.key] : [])))];
}

/**
 * Takes a template apart; `undefined` where it is no absolute URL (`scheme://authority...`), has no part, or has a brace
 * that encloses no key. The places are those of RFC 3986 section 3.
 */
export function parseTemplate(template: string): readonly Piece[] | undefined {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(template)?.[0];
  if (scheme === undefined) return undefined;
  const rest = template.slice(scheme.length);
  const pieces: Piece[] = [{ literal: scheme }];
  let at = 0;
  for (const match of rest.matchAll(/\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/g)) {
    const key = match[1];
    if (key === undefined) return undefined;
    if (match.index > at) pieces.push({ literal: rest.slice(at, match.index) });
    pieces.push({ key, place: placeAt(rest, match.index) });
    at = match.index + match[0].length;
  }
  if (at < rest.length) pieces.push({ literal: rest.slice(at) });
  const braced = pieces.some((piece) => "literal" in piece && /[{}\s]/.test(piece.literal));
  return braced || !pieces.some((piece) => "key" in piece) ? undefined : pieces;
}

function placeAt(rest: string, index: number): Place {
  const fragment = rest.indexOf("#");
  if (fragment >= 0 && index > fragment) return "fragment";
  const query = rest.indexOf("?");
  if (query >= 0 && index > query) return "query";
  const path = rest.search(/[/?#]/);
  if (path >= 0 && index > path) return "path";
  const authority = path < 0 ? rest : rest.slice(0, path);
  const at = authority.lastIndexOf("@");
  if (index < at) return "userinfo";
  return authority.slice(at + 1, index).endsWith(":") ? "port" : "host";
}

/**
 * Composes a URL of the parts' texts. Answers the URL, or the part whose text cannot stand in its place: a host that is no
 * host name or address, a port that is no number from 0 to 65535.
 */
export function compose(
  pieces: readonly Piece[],
  textOf: (key: string) => string,
): { readonly url: string } | { readonly unfit: string } {
  let composed = "";
  for (const piece of pieces) {
    if ("literal" in piece) composed += piece.literal;
    else {
      const encoded = encodeFor(piece.place, textOf(piece.key));
      if (encoded === undefined) return { unfit: piece.key };
      composed += encoded;
    }
  }
  return { url: composed };
}

const HOST =
  /^(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\.?$/;
const IPV6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/;

function encodeFor(place: Place, text: string): string | undefined {
  if (!text.isWellFormed()) return undefined;
  if (place === "port") return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? text : undefined;
  if (place === "host") {
    if (IPV6.test(text)) return `[${text}]`;
    if (/^\[[0-9A-Fa-f:.]+\]$/.test(text) && IPV6.test(text.slice(1, -1))) return text;
    return text.length <= 253 && HOST.test(text) ? text : undefined;
  }
  // Strict RFC 3986: everything that is not unreserved is encoded, so `/` in a path part stays one segment. A segment of
  // dots alone would be taken for a step up the path, and no encoding of dots prevents that.
  if (place === "path" && /^\.{1,2}$/.test(text)) return undefined;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

import { type Settings, settings, type Variable } from "./setting.ts";

/** How to become someone at a store. The first available one of a source is used; a denial never moves on to the next. */
export interface Identity<K extends string = string> {
  readonly backend: K;
  readonly method: string;
  readonly settings: Settings;
}

/** One identity, or several of which the first available one is used. */
export type Identities<K extends string> = Identity<K> | readonly Identity<K>[];

/** Makes an identity of a backend; settings that are not given are left out. */
export function identity<K extends string>(
  backend: K,
  method: string,
  given: { readonly [setting: string]: string | boolean | Variable | undefined } = {},
): Identity<K> {
  return Object.freeze({ backend, method, settings: settings(given) });
}

/** A token handed in: the variable that holds it, or the file it is in. A token in clear would be a value in the declaration. */
export type TokenInput = Variable | { readonly file: string };

/** The settings of a token handed in. */
export function tokenSettings(token: TokenInput | undefined): { readonly [setting: string]: string | Variable } {
  if (token === undefined) return {};
  return "file" in token ? { tokenFile: token.file } : { token };
}

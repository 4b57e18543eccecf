import { custom, looseObject, parseJson, pipe, string } from "valibot";
import { declaredFormat, type Format, makeFormat } from "../format.ts";
import { requireKnown } from "./options.ts";
import { fromValibot } from "./valibot-rule.ts";

/** A JSON Web Key: its type, and what a key of that type has besides. */
export interface Jwk<Kty extends string = string> {
  readonly kty: Kty;
  readonly [member: string]: unknown;
}

/** Limits of {@link jwk}. */
export interface JwkOptions<Kty extends string = string> {
  /** The key type that it must be: `"EC"`, `"RSA"`, `"oct"`, `"OKP"`. Any without it. */
  readonly kty?: Kty;
}

/**
 * A JSON Web Key (RFC 7517, section 4), parsed: a JSON object that says its key type.
 *
 * The other members are given as they are and are checked by the library that imports the key. A key set (`{"keys": [...]}`) is
 * refused: it is `json()`.
 *
 * @example
 * ```ts
 * secret(jwk({ kty: "EC" }));
 * ```
 */
export function jwk<const Kty extends string = string>(options: JwkOptions<Kty> = {}): Format<Jwk<Kty>> {
  return declaredFormat("jwk", () => {
    requireKnown(options, ["kty"]);
    const { kty } = options;
    const type = custom<Kty>((found) =>
      kty === undefined ? typeof found === "string" && found !== "" : found === kty,
    );
    const schema = pipe(string(), parseJson(), looseObject({ kty: type }));
    return makeFormat<Jwk<Kty>>("jwk", { kty }, fromValibot(schema));
  });
}

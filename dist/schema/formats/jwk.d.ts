import { type Format } from "../format.ts";
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
export declare function jwk<const Kty extends string = string>(options?: JwkOptions<Kty>): Format<Jwk<Kty>>;

import { type Format } from "../format.ts";
/** Limits of {@link pem}. */
export interface PemOptions {
    /** What every block must be, as its first line says: `"PRIVATE KEY"`, or one of several. */
    readonly label?: string | readonly string[];
}
/**
 * One or more PEM blocks, such as a private key or a chain of certificates (RFC 7468), kept as they are.
 *
 * Each `-----BEGIN ...-----` and `-----END ...-----` has a line of its own and the two say the same; between them is padded base64,
 * in lines of any width and with any line break. Text around the blocks is allowed, as `openssl` writes it. What shells and
 * dashboards do to a key is refused: lines joined with spaces, `\n` as two characters, indentation. So are the headers of
 * OpenSSL's old encrypted form and of PGP. Whether the key itself is any good is not looked at.
 *
 * @example
 * ```ts
 * secret(pem({ label: "PRIVATE KEY" }), { deliver: "file" });
 * plain(pem({ label: "CERTIFICATE" }));
 * ```
 */
export declare function pem(options?: PemOptions): Format<string>;

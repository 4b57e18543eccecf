import { declaredFormat, type Format, makeFormat, WrongOption } from "../format.ts";
import { decodeBase64 } from "./base64-text.ts";
import { requireKnown } from "./options.ts";

/** Limits of {@link pem}. */
export interface PemOptions {
  /** What every block must be, as its first line says: `"PRIVATE KEY"`, or one of several. */
  readonly label?: string | readonly string[];
}

// A label has no two hyphens or spaces in a row (RFC 7468, section 3).
const LABEL = "[!-,.-~](?:[ -]?[!-,.-~])*";
const BEGIN = new RegExp(`^-----BEGIN (${LABEL})-----[ \\t]*$`);
const END = new RegExp(`^-----END (${LABEL})-----[ \\t]*$`);

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
export function pem(options: PemOptions = {}): Format<string> {
  return declaredFormat("pem", () => {
    requireKnown(options, ["label"]);
    const { label } = options;
    const accepted = typeof label === "string" ? [label] : label && Object.freeze([...label]);
    const whole = new RegExp(`^${LABEL}$`);
    if (accepted !== undefined && (accepted.length === 0 || !accepted.every((one) => whole.test(one))))
      throw new WrongOption("label", 'what stands between "-----BEGIN " and "-----"');
    return makeFormat("pem", { label: typeof label === "string" ? label : accepted }, (text) => {
      const labels = blockLabels(text);
      const fits = labels.length > 0 && labels.every((found) => accepted?.includes(found) ?? true);
      return fits ? { value: text } : undefined;
    });
  });
}

// The label of each block in turn; none at all where one of them is broken.
function blockLabels(text: string): readonly string[] {
  const labels: string[] = [];
  let body: string[] | undefined;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    if (body === undefined) {
      const label = BEGIN.exec(line)?.[1];
      if (label !== undefined) {
        labels.push(label);
        body = [];
      } else if (/-----(?:BEGIN|END) /.test(line)) return [];
    } else if (line.includes("-----")) {
      if (END.exec(line)?.[1] !== labels.at(-1) || !isBody(body)) return [];
      body = undefined;
    } else body.push(line.replaceAll(/[ \t]/g, ""));
  }
  return body === undefined ? labels : [];
}

function isBody(lines: readonly string[]): boolean {
  const encoded = lines.join("");
  return encoded !== "" && decodeBase64(encoded) !== undefined;
}

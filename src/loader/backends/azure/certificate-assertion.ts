import { SecretsError } from "../../errors/secrets-error.ts";

/** What an assertion is made for. */
export interface AssertionFor {
  readonly app: string;
  /** The token endpoint of the tenant. */
  readonly endpoint: string;
  /** In the clock's milliseconds. */
  readonly now: number;
}

/** Milliseconds that Entra may take to look at it. */
const LIFE = 600_000;

const encode = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64url");

/**
 * Signs an application's assertion by a certificate, as Entra documents it. Not by the SDK: that hands the whole file on as the
 * key, which Deno does not read.
 */
export function certificateAssertion(pem: string): (about: AssertionFor) => string {
  const { X509Certificate, constants, createHash, createPrivateKey, randomUUID, sign } =
    process.getBuiltinModule("node:crypto");
  const read = ((): { key: ReturnType<typeof createPrivateKey>; thumbprint: string } => {
    try {
      const key = createPrivateKey(block(pem, "(?:RSA )?PRIVATE KEY"));
      const certificate = new X509Certificate(block(pem, "CERTIFICATE"));
      if (key.asymmetricKeyType !== "rsa") throw notPem();
      return { key, thumbprint: createHash("sha256").update(certificate.raw).digest("base64url") };
    } catch {
      // The runtimes' own errors on a bad key may quote it.
      throw notPem();
    }
  })();
  return ({ app, endpoint, now }) => {
    const header = { alg: "PS256", typ: "JWT", "x5t#S256": read.thumbprint };
    const [nbf, exp] = [now, now + LIFE].map((ms) => Math.floor(ms / 1000));
    const claims = { aud: endpoint, iss: app, sub: app, jti: randomUUID(), nbf, exp };
    const signed = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`;
    const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength } = constants;
    return `${signed}.${encode(sign("sha256", Buffer.from(signed), { key: read.key, padding, saltLength }))}`;
  };
}

/** The first block of a kind: a chain has the application's own certificate first. */
function block(pem: string, kind: string): string {
  const [found] = new RegExp(`-----BEGIN ${kind}-----[\\s\\S]+?-----END ${kind}-----`).exec(pem) ?? [];
  if (found === undefined) throw notPem();
  return `${found}\n`;
}

function notPem(): SecretsError {
  return new SecretsError("config/invalid-option", {
    action: "log in",
    facts: { option: "certificateFile", wanted: "a PEM file with a certificate and its private RSA key, unencrypted" },
  });
}

/** State and hint of a TLS failure, by its code. */
export function tlsAdvice(system: string, address: string): { readonly state: string; readonly hint: string } {
  const row = ROWS.find(({ codes }) => codes.test(system)) ?? OTHER;
  return { state: row.state, hint: row.hint(address) };
}

interface Row {
  readonly codes: RegExp;
  readonly state: string;
  readonly hint: (address: string) => string;
}

const OTHER: Row = {
  codes: /^/,
  state: "the TLS handshake failed",
  hint: (address) => `Check what speaks TLS at ${address} with \`openssl s_client\``,
};

const ROWS: readonly Row[] = [
  {
    codes:
      /^(?:UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|CERT_UNTRUSTED|INVALID_CA)/,
    state: "its certificate is signed by an authority that is not trusted here",
    hint: (address) =>
      `Give the PEM file of the authority (CA) that signed the certificate of ${address}: in NODE_EXTRA_CA_CERTS, to Vault in VAULT_CACERT, to Kubernetes by \`ca\` or in the kubeconfig`,
  },
  {
    codes: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/,
    state: "its certificate is not valid at this time",
    hint: (address) => `Renew the certificate of ${address}, or mend this machine's clock`,
  },
  {
    codes: /^(?:ERR_TLS_CERT_ALTNAME_|HOSTNAME_MISMATCH)/,
    state: "its certificate is for another host",
    hint: (address) => `Use a host name that the certificate of ${address} names, or set the TLS server name`,
  },
  {
    codes: /(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|CERTIFICATE_UNKNOWN)$/,
    state: "it does not accept our client certificate, or that there is none",
    hint: (address) => `Give the client certificate and key that ${address} asks for`,
  },
  {
    codes: /^(?:EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/,
    state: "what answers does not speak TLS",
    hint: (address) => `Check the scheme and the port of ${address}: it does not answer https:`,
  },
];

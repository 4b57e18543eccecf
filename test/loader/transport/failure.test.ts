import { describe, expect, test } from "vitest";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { type Destination, failureKind, failureOf } from "../../../src/loader/transport/failure.ts";

const to: Destination = { address: "https://vault.example:8200", hop: "vault.example:8200", runtime: "node" };
const thrown = (code: unknown, name = "Error"): Error => Object.assign(new Error("canary-9f"), { code, name });

test.each([
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls", "authority"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "tls", "authority"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls", "authority"],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "tls", "authority"],
  ["CERT_HAS_EXPIRED", "tls", "Renew the certificate"],
  ["CERT_NOT_YET_VALID", "tls", "clock"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "tls", "TLS server name"],
  ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "tls", "client certificate"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "tls", "scheme and the port"],
  ["EPROTO", "tls", "scheme and the port"],
  ["CERT_REVOKED", "tls", "openssl s_client"],
  ["ENOTFOUND", "name", "answers from here"],
  ["EAI_AGAIN", "name", "answers from here"],
  ["ECONNREFUSED", "refused", "answers from here"],
  ["ECONNRESET", "reset", "answers from here"],
  ["EPIPE", "reset", "answers from here"],
  ["EHOSTUNREACH", "other", "answers from here"],
  ["ETIMEDOUT", "other", "answers from here"],
])("%s is a failure of kind %s", (code, kind, hint) => {
  const error = failureOf(thrown(code), to);
  expect(error.code).toBe("backend/unreachable");
  expect(error.facts).toEqual({ address: to.address, system: code });
  expect(failureKind(error.facts.system)).toBe(kind);
  expect(error.hint).toContain(hint);
  expect(error.hint).toContain(to.address);
});

describe("what was thrown", () => {
  test("is never passed on", () => {
    for (const foreign of [thrown("canary-9f"), thrown("canary 9f"), thrown(9), "canary-9f", undefined, null, {}]) {
      const error = failureOf(foreign, to);
      expect(error.code).toBe("backend/unreachable");
      expect(error.facts).toEqual({ address: to.address });
      expect(error.stack).not.toContain("canary-9f");
    }
  });

  test("stays as it is when it is ours", () => {
    const ours = new SecretsError("backend/timeout");
    expect(failureOf(ours, to)).toBe(ours);
  });

  test("by Bun has the names of the system", () => {
    expect(failureOf(thrown("ConnectionRefused"), to).facts.system).toBe("ECONNREFUSED");
    expect(failureOf(thrown("ConnectionClosed"), to).facts.system).toBe("ECONNRESET");
  });

  test("by Deno without the permission names the flag, for the hop that is taken", () => {
    const deno: Destination = { ...to, hop: "proxy.example:3128", runtime: "deno" };
    for (const foreign of [thrown("EPERM"), thrown(undefined, "NotCapable")]) {
      const error = failureOf(foreign, deno);
      expect(error.code).toBe("runtime/permission");
      expect(error.facts.permission).toBe("--allow-net=proxy.example:3128");
      expect(failureOf(foreign, to).code).toBe("backend/unreachable");
    }
  });
});

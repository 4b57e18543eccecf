import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { type FaultProxy, startFaultProxy } from "../../../servers/fault-proxy.ts";
import { type OwnOpenBao, startOpenBao } from "../../../servers/openbao.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { makeTlsFiles, type TlsFiles } from "../../../servers/tls.ts";
import { codeOf, errorOf, kv2, mountKv2, opened, runtimeWith, scripted, textOf } from "./opened.ts";

const TOKEN = { VAULT_TOKEN: "root" };

/** What a request would have been, on a server that answers. */
function asking(address: string, variables = {}, settings = {}) {
  const transport = scripted(() => kv2({ a: "value" }));
  return { transport, ...opened({ address, settings, variables: { ...TOKEN, ...variables }, context: { transport } }) };
}

describe("the address", () => {
  test.each([
    ["http://127.0.0.1:8200", "http://127.0.0.1:8200/v1/neural/data/app"],
    ["http://127.9.9.9", "http://127.9.9.9/v1/neural/data/app"],
    ["http://localhost:8200/", "http://localhost:8200/v1/neural/data/app"],
    ["http://[::1]:8200", "http://[::1]:8200/v1/neural/data/app"],
    ["http://vault.localhost:8200", "http://vault.localhost:8200/v1/neural/data/app"],
    ["https://vault.example/behind/a/path/", "https://vault.example/behind/a/path/v1/neural/data/app"],
  ])("%s is used", async (address, url) => {
    const { read, transport } = asking(address);
    expect(textOf(await read("neural/app", "a"))).toBe("value");
    expect(transport.requests.map((request) => request.url)).toEqual([url]);
  });

  test.each([
    "vault.example",
    "ftp://vault.example",
    "unix:///run/vault",
    "https://user:canary@vault.example",
    "https://vault.example/?canary",
    "https://vault.example/#canary",
    "http://",
  ])("%s is refused and not shown", async (address) => {
    const { read, transport } = asking(address);
    const error = errorOf(await read("neural/app", "a"));
    expect(error.code).toBe("config/invalid-option");
    expect(JSON.stringify(error)).not.toContain("canary");
    expect(transport.requests).toEqual([]);
  });

  test.each(["http://vault.example:8200", "http://127.0.0.1.example", "http://localhost.example", "http://10.0.0.1"])(
    "%s is not protected",
    async (address) => {
      const { read, transport } = asking(address);
      expect(codeOf(await read("neural/app", "a"))).toBe("config/insecure");
      expect(transport.requests).toEqual([]);
      const permitted = asking(address, {}, { insecure: true });
      expect(textOf(await permitted.read("neural/app", "a"))).toBe("value");
    },
  );

  test("none is a missing variable", async () => {
    expect(codeOf(await asking("").read("neural/app", "a"))).toBe("config/missing-variable");
  });

  test("VAULT_ADDR, VAULT_TOKEN, VAULT_PREFIX and VAULT_NAMESPACE of the process are not node-vault's to read", async () => {
    const set = { VAULT_ADDR: "http://127.0.0.1:1", VAULT_TOKEN: "c1", VAULT_PREFIX: "/c2", VAULT_NAMESPACE: "c3" };
    const before = { ...process.env };
    Object.assign(process.env, set);
    try {
      const { read, transport } = asking("http://127.0.0.1:8200");
      await read("neural/app", "a");
      expect(transport.requests[0]?.url).toBe("http://127.0.0.1:8200/v1/neural/data/app");
      expect(transport.requests[0]?.headers).toEqual({
        Accept: "application/json",
        "X-Vault-Request": "true",
        "X-Vault-Token": "root",
      });
    } finally {
      for (const name of Object.keys(set)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });
});

describe("VAULT_SKIP_VERIFY", () => {
  const HTTPS = "https://vault.example";

  test.each(["1", "t", "T", "TRUE", "true", "True"])("%s is refused, and permitted with `insecure`", async (value) => {
    const variables = { VAULT_SKIP_VERIFY: value };
    const error = errorOf(await asking(HTTPS, variables).read("neural/app", "a"));
    expect(error.code).toBe("config/insecure");
    expect(error.hint).toContain("unset VAULT_SKIP_VERIFY");
    const { read, transport } = asking(HTTPS, variables, { insecure: true });
    await read("neural/app", "a");
    expect(transport.requests[0]?.tls).toEqual({ insecure: true });
  });

  test.each(["0", "f", "F", "FALSE", "false", "False", ""])("%j leaves the checks on", async (value) => {
    for (const insecure of [false, true]) {
      const { read, transport } = asking(HTTPS, { VAULT_SKIP_VERIFY: value }, { insecure });
      await read("neural/app", "a");
      expect(transport.requests[0]?.tls).toEqual({});
    }
  });

  test.each(["yes", "no", "tRUE", " true", "2", "on"])("%j is no boolean", async (value) => {
    for (const insecure of [false, true]) {
      const { read } = asking(HTTPS, { VAULT_SKIP_VERIFY: value }, { insecure });
      const error = errorOf(await read("neural/app", "a"));
      expect(error.code).toBe("config/invalid-option");
      expect(error.hint).toContain("VAULT_SKIP_VERIFY");
    }
  });

  test("what Deno does not permit is named", async () => {
    const runtime = runtimeWith(TOKEN, {
      variable: (name) => {
        throw new SecretsError("runtime/permission", { facts: { variable: name, permission: `--allow-env=${name}` } });
      },
    });
    const error = errorOf(await opened({ address: HTTPS, context: { runtime } }).read("neural/app", "a"));
    expect(error.hint).toContain("--allow-env=VAULT_SKIP_VERIFY");
  });
});

describe("certificates", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "keystead-vault-"));
    writeFileSync(join(folder, "not.pem"), "canary");
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("a file that is not there, a directory, no PEM, half a pair", async () => {
    const cases = [
      [{ VAULT_CACERT: "/none/ca.pem" }, "config/invalid-option", "VAULT_CACERT: /none/ca.pem is not there"],
      [{ VAULT_CACERT: folder }, "backend/bad-response", folder],
      [{ VAULT_CACERT: join(folder, "not.pem") }, "config/invalid-option", "-----BEGIN"],
      [{ VAULT_CLIENT_CERT: "/none/cert.pem" }, "config/missing-variable", "Set VAULT_CLIENT_KEY too"],
      [{ VAULT_CLIENT_KEY: "/none/key.pem" }, "config/missing-variable", "Set VAULT_CLIENT_CERT too"],
    ] as const;
    for (const [variables, code, words] of cases) {
      const error = errorOf(await asking("https://vault.example", variables).read("neural/app", "a"));
      expect(error.code).toBe(code);
      expect(error.hint).toContain(words);
      expect(JSON.stringify(error)).not.toContain("canary");
    }
  });

  test("a namespace that no header can carry", async () => {
    const { read } = asking("https://vault.example", { VAULT_NAMESPACE: "a\nb" });
    expect(codeOf(await read("neural/app", "a"))).toBe("config/invalid-option");
  });

  suiteFor("openbao", () => {
    let bao: OwnOpenBao;
    let files: TlsFiles;
    let mutual: FaultProxy;

    beforeAll(async () => {
      [bao, files] = await Promise.all([startOpenBao({ tls: true }), makeTlsFiles(folder)]);
      const read = (path: string): string => readFileSync(path, "utf8");
      mutual = await startFaultProxy({
        target: bao.address,
        ca: read(bao.caFile ?? ""),
        tls: {
          certificate: read(files.certificateFile),
          key: read(files.keyFile),
          clientCa: read(files.caFile),
        },
      });
      await mountKv2(bao, "neural");
      await bao.expect("POST", "neural/data/app", { data: { a: "by TLS" } });
    });

    afterAll(async () => {
      await mutual.stop();
      await bao.stop();
    });

    const over = (address: string, variables: { [name: string]: string }, settings = {}) =>
      opened({ address, settings, variables: { ...TOKEN, ...variables } });

    test("VAULT_CACERT, and the same as text", async () => {
      const ca = bao.caFile ?? "";
      expect(textOf(await over(bao.address, { VAULT_CACERT: ca }).read("neural/app", "a"))).toBe("by TLS");
      const bytes = { VAULT_CACERT_BYTES: readFileSync(ca, "utf8") };
      expect(textOf(await over(bao.address, bytes).read("neural/app", "a"))).toBe("by TLS");
    });

    test("without it the server is not trusted, but for `insecure` with VAULT_SKIP_VERIFY", async () => {
      expect(codeOf(await over(bao.address, {}).read("neural/app", "a"))).toBe("backend/unreachable");
      expect(codeOf(await over(bao.address, {}, { insecure: true }).read("neural/app", "a"))).toBe(
        "backend/unreachable",
      );
      const skipped = over(bao.address, { VAULT_SKIP_VERIFY: "true" }, { insecure: true });
      expect(textOf(await skipped.read("neural/app", "a"))).toBe("by TLS");
    });

    test("a client certificate, and the name that the server is checked for", async () => {
      const trust = { VAULT_CACERT: files.caFile };
      const pair = { VAULT_CLIENT_CERT: files.clientCertificateFile, VAULT_CLIENT_KEY: files.clientKeyFile };
      expect(textOf(await over(mutual.address, { ...trust, ...pair }).read("neural/app", "a"))).toBe("by TLS");
      expect(codeOf(await over(mutual.address, trust).read("neural/app", "a"))).toBe("backend/unreachable");
      const named = { ...trust, ...pair, VAULT_TLS_SERVER_NAME: "localhost" };
      expect(textOf(await over(mutual.address, named).read("neural/app", "a"))).toBe("by TLS");
      const misnamed = { ...named, VAULT_TLS_SERVER_NAME: "other.example" };
      expect(codeOf(await over(mutual.address, misnamed).read("neural/app", "a"))).toBe("backend/unreachable");
    });
  });
});

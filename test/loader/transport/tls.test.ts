import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { makeTlsFiles } from "../../servers/tls.ts";
import { failure, send, textOf } from "./sending.ts";
import { httpServer, httpsServer, type TinyServer } from "./tiny-server.ts";

const folder = mkdtempSync(join(tmpdir(), "keystead-tls-"));
const pem = { ca: "", cert: "", key: "", clientCert: "", clientKey: "" };

beforeAll(async () => {
  const files = await makeTlsFiles(folder);
  const read = (file: string): string => readFileSync(file, "utf8");
  pem.ca = read(files.caFile);
  pem.cert = read(files.certificateFile);
  pem.key = read(files.keyFile);
  pem.clientCert = read(files.clientCertificateFile);
  pem.clientKey = read(files.clientKeyFile);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

const own = (): { cert: string; key: string } => ({ cert: pem.cert, key: pem.key });
const server = (): Promise<TinyServer> => httpsServer(own(), (_, response) => response.end("fine"));
const mutual = (): Promise<TinyServer> =>
  httpsServer({ ...pem, requestCert: true, rejectUnauthorized: true }, (_, response) => response.end("fine"));

describe("a certificate", () => {
  test("is checked against our own CA", async () => {
    const { port } = await server();
    for (const host of ["127.0.0.1", "localhost"]) {
      expect(textOf(await send({ url: `https://${host}:${port}`, tls: { ca: pem.ca } }))).toBe("fine");
    }
  });

  test("of an unknown authority is refused, with the code and what to do", async () => {
    const { port } = await server();
    const error = await failure(send({ url: `https://127.0.0.1:${port}/path` }));
    const address = `https://127.0.0.1:${port}`;
    expect(error.code).toBe("backend/unreachable");
    expect(error.facts).toEqual({ address, system: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    expect(error.hint).toBe(
      `Give the PEM file of the authority (CA) that signed the certificate of ${address}: in NODE_EXTRA_CA_CERTS, to Vault in VAULT_CACERT, to Kubernetes by \`ca\` or in the kubeconfig`,
    );
  });

  test("is checked whatever NODE_TLS_REJECT_UNAUTHORIZED says", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const { port } = await server();
    const error = await failure(send({ url: `https://127.0.0.1:${port}` }));
    expect(error.facts.system).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
  });

  test("is not checked when the source says insecure, and only then", async () => {
    const { port } = await server();
    const url = `https://127.0.0.1:${port}`;
    expect(textOf(await send({ url, tls: { insecure: true } }))).toBe("fine");
    expect((await failure(send({ url, tls: { insecure: false } }))).code).toBe("backend/unreachable");
  });

  test("for another host is refused", async () => {
    const { port } = await server();
    const tls = { ca: pem.ca, serverName: "vault.example" };
    const error = await failure(send({ url: `https://127.0.0.1:${port}`, tls }));
    expect([error.code, error.facts.system]).toEqual(["backend/unreachable", "ERR_TLS_CERT_ALTNAME_INVALID"]);
    expect(error.hint).toContain("TLS server name");
  });

  test("is asked for by the server name that was given", async () => {
    const names: unknown[] = [];
    const tls = await httpsServer(own(), (incoming, response) => {
      names.push(Reflect.get(incoming.socket, "servername"));
      response.end();
    });
    await send({ url: `https://127.0.0.1:${tls.port}`, tls: { ca: pem.ca, serverName: "localhost" } });
    expect(names).toEqual(["localhost"]);
  });

  test("of ours is shown to the server that asks for it", async () => {
    const { port } = await mutual();
    const tls = { ca: pem.ca, cert: pem.clientCert, key: pem.clientKey };
    expect(textOf(await send({ url: `https://127.0.0.1:${port}`, tls }))).toBe("fine");
  });

  test("that the server asks for and does not get is named", async () => {
    const { port } = await mutual();
    const error = await failure(send({ url: `https://127.0.0.1:${port}`, tls: { ca: pem.ca } }));
    expect([error.code, error.facts.system]).toEqual([
      "backend/unreachable",
      "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
    ]);
    expect(error.hint).toContain("client certificate");
  });

  test.each(["ca", "cert", "key"] as const)("that is no PEM is refused by its option: %s", async (option) => {
    const { port } = await server();
    const tls = { ca: pem.ca, [option]: "canary-9f" };
    const error = await failure(send({ url: `https://127.0.0.1:${port}`, tls }));
    expect([error.code, error.facts.option]).toEqual(["config/invalid-option", option]);
    expect(JSON.stringify(error)).not.toContain("canary-9f");
  });

  test("that is broken PEM, or has another key, is refused", async () => {
    const url = `https://127.0.0.1:${(await server()).port}`;
    const broken = "-----BEGIN PRIVATE KEY-----\ncanary-9f\n-----END PRIVATE KEY-----\n";
    for (const key of [broken, pem.key]) {
      const error = await failure(send({ url, tls: { ca: pem.ca, cert: pem.clientCert, key } }));
      expect(error.code).toBe("config/invalid-option");
      expect(JSON.stringify(error)).not.toContain("canary-9f");
    }
  });
});

test("https to a server of http says so", async () => {
  const { port } = await httpServer((_, response) => response.end());
  const error = await failure(send({ url: `https://127.0.0.1:${port}` }));
  expect(error.code).toBe("backend/unreachable");
  expect(error.message).toContain("does not speak TLS");
});

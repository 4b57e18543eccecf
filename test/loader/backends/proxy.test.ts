import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/loader/backend.ts";
import { systemClock } from "../../../src/loader/clock.ts";
import { createTransport } from "../../../src/loader/transport/node-transport.ts";
import type { Transport } from "../../../src/loader/transport/transport.ts";
import { variable } from "../../../src/schema/setting.ts";
import { azure as azureSource } from "../../../src/schema/sources/azure.ts";
import { startAzure } from "../../servers/azure/azure.ts";
import { type ConnectProxy, startConnectProxy } from "../../servers/connect-proxy.ts";
import { startGoogle } from "../../servers/google/google.ts";
import { opened as openedAws } from "./aws/opened.ts";
import { openedAt } from "./azure/opened.ts";
import { runtimeWith as gcpRuntime, opened as openedGcp } from "./gcp/opened.ts";
import { opened as openedVault } from "./vault/opened.ts";

// Kubernetes has its own beside its server: test/loader/backends/kubernetes/api-server.test.ts.

const codeOf = (outcome: Outcome | undefined): string | undefined =>
  outcome?.status === "failed" ? outcome.error.code : outcome?.status;

describe("edge case 38: HTTPS_PROXY and NO_PROXY are obeyed", () => {
  let refusing: ConnectProxy;
  beforeEach(async () => {
    refusing = await startConnectProxy({ resolves: () => false });
  });
  afterEach(() => refusing.stop());

  test("by vault", async () => {
    const read = async (more: { [name: string]: string }): Promise<Outcome | undefined> => {
      const variables = { VAULT_TOKEN: "t", HTTPS_PROXY: refusing.url, ...more };
      return openedVault({ address: "https://vault.test:8200", variables }).read("neural/app", "a");
    };
    expect(codeOf(await read({}))).toBe("backend/unreachable");
    expect(new Set(refusing.hosts)).toEqual(new Set(["vault.test:8200"]));
    const before = refusing.hosts.length;
    expect(codeOf(await read({ NO_PROXY: "vault.test" }))).toBe("backend/unreachable");
    expect(refusing.hosts).toHaveLength(before);
  });

  test("by aws", async () => {
    const read = async (more: { [name: string]: string }): Promise<Outcome | undefined> => {
      const variables = { HTTPS_PROXY: refusing.url, AWS_ENDPOINT_URL: "https://aws.test", ...more };
      return openedAws({ key: { accessKeyId: "id", secretAccessKey: "secret" }, variables }).read("app");
    };
    expect(codeOf(await read({}))).toBe("backend/unreachable");
    expect(new Set(refusing.hosts)).toEqual(new Set(["aws.test:443"]));
    const before = refusing.hosts.length;
    expect(codeOf(await read({ NO_PROXY: "aws.test" }))).toBe("backend/unreachable");
    expect(refusing.hosts).toHaveLength(before);
  });

  test("by gcp, past its metadata server", async () => {
    const google = await startGoogle();
    const proxy = await startConnectProxy({ target: { port: google.port } });
    try {
      google.metadata.serviceAccount = "reader@keystead-test.iam.gserviceaccount.com";
      google.iam.grant(`serviceAccount:${google.metadata.serviceAccount}`, "roles/secretmanager.secretAccessor");
      google.secrets.put("app", "value");
      const ca = readFileSync(google.caFile, "utf8");
      const read = async (more: { [name: string]: string }): Promise<Outcome> => {
        const machine = { GCE_METADATA_HOST: google.metadataHost, METADATA_SERVER_DETECTION: "" };
        const runtime = gcpRuntime({ ...machine, HTTPS_PROXY: proxy.url, HTTP_PROXY: refusing.url, ...more });
        const meter = { requests: 0, logins: 0 };
        const transport = createTransport({ runtime, meter, clock: systemClock });
        const trusting: Transport = { send: (request) => transport.send({ ...request, tls: { ca } }) };
        return openedGcp(google, { context: { runtime, meter, transport: trusting } }).read("app");
      };
      expect(codeOf(await read({}))).toBe("found");
      expect(proxy.hosts).toEqual(["secretmanager.googleapis.com:443"]);
      // Directly it is Google's own, if anyone: it has no certificate of this authority.
      expect(codeOf(await read({ NO_PROXY: ".googleapis.com" }))).toBe("backend/unreachable");
      expect(proxy.hosts).toHaveLength(1);
      expect(refusing.hosts).toEqual([]);
    } finally {
      await Promise.all([proxy.stop(), google.stop()]);
    }
  });

  test("by azure, for the vault and for the login", async () => {
    const azure = await startAzure();
    try {
      azure.app({ clientId: "app", secret: "right" });
      azure.grant({ clientId: "app" });
      azure.configure("main", {});
      azure.seed("main", "app", "value");
      const clientSecret = variable("SECRET");
      const identities = [azureSource.clientSecret({ tenantId: azure.tenant, clientId: "app", clientSecret })];
      const read = (more: { [name: string]: string }): Promise<Outcome> =>
        openedAt(azure, { identities, variables: { SECRET: "right", ...more } }).read("app");
      expect(codeOf(await read({}))).toBe("found");
      expect(new Set(azure.proxy.hosts)).toEqual(
        new Set([`${new URL(azure.vaultUrl("main")).host}:443`, "login.microsoftonline.com:443"]),
      );
      const before = azure.proxy.hosts.length;
      // Directly it is Azure's own, if anyone: it has no certificate of this authority.
      expect(codeOf(await read({ NO_PROXY: "*" }))).toBe("backend/unreachable");
      expect(azure.proxy.hosts).toHaveLength(before);
    } finally {
      await azure.stop();
    }
  });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { systemClock } from "../../src/loader/clock.ts";
import { createTransport } from "../../src/loader/transport/node-transport.ts";
import type { Transport } from "../../src/loader/transport/transport.ts";
import { defineSecrets, integer, plain, secret, variable, vault } from "../../src/schema/declare.ts";
import { mountKv2 } from "../loader/backends/vault/opened.ts";
import { fakeRuntime } from "../loader/memory-source.ts";
import { examined } from "../review/doctor/examined.ts";
import { suiteFor } from "../servers/suite.ts";

const PAGE = readFileSync("docs/doctor.md", "utf8");

suiteFor("openbao", ({ openbao }) => {
  test("the transcript of the page is what is printed", async () => {
    await mountKv2(openbao, "orders");
    await openbao.expect("POST", "orders/data/production", { data: { secret_key: "x", api_token: "x" } });
    await openbao.expect("POST", "orders/data/shared", { data: { db_password: "x" } });
    const rules = ["data/production", "subkeys/production", "subkeys/shared"].map(
      (path) => `path "orders/${path}" { capabilities = ["read"] }`,
    );
    await openbao.expect("PUT", "sys/policies/acl/orders-api", { policy: rules.join("\n") });
    const as = { policies: ["orders-api"], display_name: "api", ttl: "1h", no_parent: true };
    const { auth } = await openbao.expect("POST", "auth/token/create", as);
    const identity = [vault.kubernetes({ role: "api", tokenFile: "/run/secrets/tokens/vault" }), vault.token()];
    const production = vault({ address: variable("VAULT_ADDR"), mount: "orders", path: "production", identity });
    const config = defineSecrets({
      environments: { production },
      secrets: {
        SECRET_KEY: secret(),
        API_TOKEN: secret(),
        PORT: plain(integer(), { default: 8080 }),
        SMTP_PASSWORD: secret(),
        DB_PASSWORD: secret({ from: { production: production.at("shared", { field: "db_password" }) } }),
      },
      consumers: { api: ["SECRET_KEY", "API_TOKEN", "PORT", "SMTP_PASSWORD", "DB_PASSWORD"] },
    });
    const address = "https://vault.example.com:8200";
    const runtime = fakeRuntime({ VAULT_ADDR: address, VAULT_TOKEN: auth?.client_token ?? "" });
    const inner = createTransport({ runtime, meter: { requests: 0, logins: 0 }, clock: systemClock });
    const transport: Transport = {
      send: ({ tls: _, ...request }) => inner.send({ ...request, url: request.url.replace(address, openbao.address) }),
    };
    const lookUpName = async (): Promise<readonly string[]> => ["10.20.0.7"];
    const options = { environment: "production", consumer: "api" };
    const { text } = await examined(config, {}, options, { runtime, transport, lookUpName });
    const [, shown = ""] = /```text\n(.*?)```/s.exec(PAGE) ?? [];
    // How old the secrets are is the one thing that differs.
    expect(text.replaceAll(/\b\d+s old/g, "12d old")).toBe(shown);
  });
});

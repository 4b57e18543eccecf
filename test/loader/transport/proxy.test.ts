import { describe, expect, test } from "vitest";
import { proxyFor } from "../../../src/loader/transport/proxy.ts";
import { type Environment, failure, runtimeWith, send } from "./sending.ts";

const chosen = (url: string, environment: Environment): string | undefined => {
  const proxy = proxyFor(new URL(url), runtimeWith(environment));
  return proxy === undefined ? undefined : `${proxy.variable} ${proxy.secure ? "tls " : ""}${proxy.host}:${proxy.port}`;
};

describe("the proxy of a request", () => {
  test.each<[string, Environment, string | undefined]>([
    ["https://vault.example", {}, undefined],
    ["https://vault.example", { HTTPS_PROXY: "http://p:3128" }, "HTTPS_PROXY p:3128"],
    ["https://vault.example", { https_proxy: "http://low:1", HTTPS_PROXY: "http://up:2" }, "https_proxy low:1"],
    ["https://vault.example", { https_proxy: "", HTTPS_PROXY: "http://up:2" }, "HTTPS_PROXY up:2"],
    ["https://vault.example", { HTTP_PROXY: "http://p:3128" }, undefined],
    ["https://vault.example", { ALL_PROXY: "http://p:3128" }, "ALL_PROXY p:3128"],
    ["https://vault.example", { ALL_PROXY: "http://all:1", HTTPS_PROXY: "http://p:2" }, "HTTPS_PROXY p:2"],
    ["http://vault.example", { HTTPS_PROXY: "http://p:3128" }, undefined],
    ["http://vault.example", { HTTP_PROXY: "http://p:3128" }, "HTTP_PROXY p:3128"],
    ["http://vault.example", { HTTP_PROXY: "http://p:3128", REQUEST_METHOD: "GET" }, undefined],
    ["http://vault.example", { http_proxy: "http://p:3128", REQUEST_METHOD: "GET" }, "http_proxy p:3128"],
    ["https://vault.example", { HTTPS_PROXY: "p:3128" }, "HTTPS_PROXY p:3128"],
    ["https://vault.example", { HTTPS_PROXY: "http://p" }, "HTTPS_PROXY p:80"],
    ["https://vault.example", { HTTPS_PROXY: "https://p" }, "HTTPS_PROXY tls p:443"],
    ["https://vault.example", { HTTPS_PROXY: "http://[::2]:3128" }, "HTTPS_PROXY ::2:3128"],
    ["https://vault.example", { HTTPS_PROXY: "http://p:1", NO_PROXY: "example" }, undefined],
    ["https://vault.example", { HTTPS_PROXY: "http://p:1", no_proxy: "other", NO_PROXY: "example" }, "HTTPS_PROXY p:1"],
    ["https://vault.example", { HTTPS_PROXY: "http://p:1", NO_PROXY: "vault.example:8200" }, "HTTPS_PROXY p:1"],
    ["https://vault.example:8200", { HTTPS_PROXY: "http://p:1", NO_PROXY: "vault.example:8200" }, undefined],
    ["https://127.0.0.1:8200", { HTTPS_PROXY: "http://p:1" }, undefined],
    ["http://169.254.169.254", { HTTP_PROXY: "http://p:1" }, undefined],
  ])("%s with %j: %s", (url, environment, proxy) => {
    expect(chosen(url, environment)).toBe(proxy);
  });

  test.each(["socks5://u:canary-9f@p:1080", "http://u:canary-9f%zz@p:1", "http://", "http://p:canary-9f"])(
    "%s is refused by the name of the variable",
    async (value) => {
      const error = await failure(send({ url: "https://vault.example" }, { environment: { HTTPS_PROXY: value } }));
      expect(error.code).toBe("config/invalid-option");
      expect(error.facts.variable).toBe("HTTPS_PROXY");
      expect(JSON.stringify(error)).not.toContain("canary-9f");
    },
  );

  test("credentials are decoded for the header", () => {
    const proxy = proxyFor(new URL("http://v.example"), runtimeWith({ http_proxy: "http://us%3Aer:p%40ss%C3%A9@p:1" }));
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from("us:er:p@ssé").toString("base64")}`);
  });
});

import { expect, test } from "vitest";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { serverAddress } from "../../src/loader/server-address.ts";

const given = { option: "server of config", example: "https://10.0.0.1:6443", insecure: false };

function codeOf(address: string, insecure = false): string {
  try {
    return serverAddress(address, { ...given, insecure }).href;
  } catch (error) {
    if (!(error instanceof SecretsError)) throw error;
    expect(JSON.stringify(error)).not.toContain("canary");
    return `${error.code} ${error.facts.option}`;
  }
}

test("keeps its path, and is in clear on this machine, or where it is permitted", () => {
  expect(codeOf("https://rancher.example/k8s/clusters/c-1")).toBe("https://rancher.example/k8s/clusters/c-1");
  for (const host of ["localhost", "api.localhost", "127.1.2.3", "[::1]"])
    expect(codeOf(`http://${host}:8200`)).toBe(`http://${host}:8200/`);
  expect(codeOf("http://canary.example", true)).toBe("http://canary.example/");
});

test("is refused in clear elsewhere, and with a part that no request would carry", () => {
  expect(codeOf("http://10.0.0.1")).toBe("config/insecure server of config");
  for (const wrong of [
    "canary",
    "ftp://canary",
    "https://u:canary@h",
    "https://canary@h",
    "https://h?canary",
    "https://h#canary",
  ])
    expect(codeOf(wrong, true)).toBe("config/invalid-option server of config");
});

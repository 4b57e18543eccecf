import { execFile } from "node:child_process";
import { chmodSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect, promisify } from "node:util";
import { describe, expect, test } from "vitest";
import {
  credentialFile,
  declaredPath,
  ifPermitted,
  tokenFile,
  variablePath,
} from "../../src/loader/credential-file.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { load } from "../../src/loader/load.ts";
import type { Runtime } from "../../src/loader/runtime.ts";
import type { HttpResponse } from "../../src/loader/transport/transport.ts";
import { aws, azure, defineSecrets, gcp, kubernetes, secret, vault } from "../../src/schema/declare.ts";
import { testContext } from "../../src/testing/contract/context.ts";
import { becomeNobody } from "../contract/folder-faults.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { fakeRuntime } from "./memory-source.ts";

const errorOf = (work: Promise<unknown>): Promise<SecretsError> =>
  work.then(
    () => Promise.reject(new Error("it went through")),
    (error: unknown) => (error instanceof SecretsError ? error : Promise.reject(error as Error)),
  );

const written = (content: string | Uint8Array): string => {
  const path = join(temporaryFolder(), "credential");
  writeFileSync(path, content);
  return path;
};

describe("a file that holds a credential", () => {
  test("is its text; a token is without the newline that editors leave, and no other", async () => {
    expect(await credentialFile(written("canary\r\n"))).toBe("canary\r\n");
    expect(await tokenFile(written("canary\r\n"))).toBe("canary");
    expect(await tokenFile(written("canary\n\n"))).toBe("canary\n");
    expect(await tokenFile(written("\u{feff}canary\n"))).toBe("canary");
  });

  test("is not there where no file is, or nothing in it", async () => {
    const file = written("");
    for (const path of [file, `${file}-none`, `${file}/none`]) expect(await credentialFile(path)).toBeUndefined();
    expect(await tokenFile(written("\n"))).toBeUndefined();
  });

  test("may be a pipe, as a shell's <(...) is one", async () => {
    const pipe = join(temporaryFolder(), "pipe");
    await promisify(execFile)("mkfifo", [pipe]);
    const [text] = await Promise.all([tokenFile(pipe), promisify(execFile)("sh", ["-c", `echo canary > "${pipe}"`])]);
    expect(text).toBe("canary");
  });

  test("that nobody named is not there where the runtime does not permit it, and any other fault is one", async () => {
    const failing = (code: "runtime/permission" | "backend/denied") => () => Promise.reject(new SecretsError(code));
    expect(await ifPermitted(failing("runtime/permission"))).toBeUndefined();
    await expect(ifPermitted(failing("backend/denied"))).rejects.toMatchObject({ code: "backend/denied" });
  });

  test("is looked for from the folder of the declaration, or the working directory where a variable names it", () => {
    const runtime: Runtime = { ...fakeRuntime(), workingDirectory: () => "/app" };
    const context = { ...testContext(), runtime, root: "/config" };
    expect([declaredPath("token", context), variablePath("token", context)]).toEqual(["/config/token", "/app/token"]);
    expect([declaredPath("/a", context), variablePath("/a", context)]).toEqual(["/a", "/a"]);
  });
});

describe("a fault of such a file is the same in every store", () => {
  /** Whose token each store is asked with. The vault of Azure says first whose token it wants. */
  const STORES = {
    vault: (file: string) =>
      vault({ address: "https://vault.example", mount: "kv", path: "app", identity: vault.token({ token: { file } }) }),
    aws: (file: string) =>
      aws({
        region: "eu-west-1",
        identity: aws.webIdentity({ roleArn: "arn:aws:iam::123456789012:role/r", token: { file } }),
      }),
    gcp: (file: string) =>
      gcp({ project: "project", identity: gcp.workloadIdentity({ provider: PROVIDER, token: { file } }) }),
    azure: (file: string) =>
      azure({
        vault: "https://example.vault.azure.net",
        identity: azure.federated({ tenantId: TENANT, clientId: TENANT, token: { file } }),
      }),
    kubernetes: (file: string) =>
      kubernetes({
        address: "https://kubernetes.example",
        identity: kubernetes.oidc({ audience: "a", token: { file } }),
      }),
  };
  const PROVIDER = "projects/1/locations/global/workloadIdentityPools/pool/providers/provider";
  const TENANT = "11111111-1111-1111-1111-111111111111";
  const CHALLENGE: HttpResponse = {
    status: 401,
    headers: {
      "www-authenticate": `Bearer authorization="https://login.microsoftonline.com/${TENANT}", resource="https://vault.azure.net"`,
    },
    body: new TextEncoder().encode("{}"),
  };

  async function loading(store: keyof typeof STORES, file: string): Promise<SecretsError> {
    const config = defineSecrets({ environments: { production: STORES[store](file) }, secrets: { KEY: secret() } });
    const ports = { runtime: fakeRuntime(), transport: { send: async () => CHALLENGE } };
    const error = await errorOf(load(config, { environment: "production" }, ports));
    const [problem = error] = error.problems;
    return problem;
  }

  const FAULTS = {
    denied: () => {
      const file = written("canary");
      chmodSync(file, 0o000);
      return file;
    },
    "a directory": () => temporaryFolder(),
    "no text": () => written(Uint8Array.from([0xff, 0xfe, 0x63, 0, 0x61, 0])),
    "too large": () => {
      const file = written("canary");
      truncateSync(file, 5 * 1024 * 1024);
      return file;
    },
    absent: () => join(temporaryFolder(), "none"),
    empty: () => written("\n"),
  };
  const WANTED: { readonly [F in keyof typeof FAULTS]: readonly [code: string, hint: (file: string) => string] } = {
    denied: ["backend/denied", (file) => `Grant "read" on ${file}`],
    "a directory": [
      "backend/bad-response",
      (file) => `Look at what stands at ${file}: it is not what this backend reads`,
    ],
    "no text": ["backend/bad-response", (file) => `Write ${file} as UTF-8 text`],
    "too large": ["value/too-large", (file) => `${file} is larger`],
    absent: ["backend/unconfigured", (file) => `needs the file ${file}`],
    empty: ["backend/unconfigured", (file) => `needs the file ${file}`],
  };

  const cases = Object.keys(STORES).flatMap((store) => Object.keys(FAULTS).map((fault) => [store, fault] as const));
  test.each(cases as (readonly [keyof typeof STORES, keyof typeof FAULTS])[])("%s: %s", async (store, fault) => {
    const file = FAULTS[fault]();
    const [code, hint] = WANTED[fault];
    // Its folder is root's own otherwise.
    if (fault === "denied") chmodSync(join(file, ".."), 0o755);
    const becomeRoot = fault === "denied" ? becomeNobody() : () => undefined;
    const error = await loading(store, file).finally(becomeRoot);
    expect([error.code, error.hint]).toEqual([code, expect.stringContaining(hint(file))]);
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain("canary");
  });
});

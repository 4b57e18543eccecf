import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { installInto } from "../../../package/packed.ts";
import { type CommandResult, execute } from "../../../servers/command.ts";
import { type ConnectProxy, startConnectProxy } from "../../../servers/connect-proxy.ts";
import { type Google, startGoogle } from "../../../servers/google/google.ts";
import { type OidcIssuer, startOidcIssuer } from "../../../servers/oidc.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";

const program = (name: string): string => join(import.meta.dirname, "../../../../node_modules/.bin", name);
const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
const account = "reader@keystead-test.iam.gserviceaccount.com";
const COUNT = 100;
const CANARY = "gcp-canary-7Qd3";

/** What the docs page says to permit to Deno. */
const PAGE = readFileSync(join(import.meta.dirname, "../../../../docs/backends/gcp.md"), "utf8");
const VARIABLES = /--allow-env=(\S+)/.exec(PAGE)?.[1] ?? "";
/** What the app of this test reads besides, and what its identities name. */
const OWN = ["KEYS", "PROVIDER", "LOCATION", "JWT", "ACCOUNT", "HTTPS_PROXY", "GCE_METADATA_HOST"];
const HOSTS = ["secretmanager", "sts", "iamcredentials", "oauth2", "secretmanager.europe-west4.rep"];

let google: Google;
let proxy: ConnectProxy;
let issuer: OidcIssuer;
let folder: string;
let variables: { readonly [name: string]: string };
let federated: { readonly [name: string]: string };

beforeAll(async () => {
  folder = temporaryFolder();
  [google, issuer] = await Promise.all([startGoogle(), startOidcIssuer(), installInto(folder)]);
  proxy = await startConnectProxy({ target: { port: google.port } });
  copyFileSync(join(import.meta.dirname, "app.mjs"), join(folder, "app.mjs"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (let at = 0; at < COUNT; at += 1) google.secrets.put(`key-${at}`, `${CANARY}-${at}`);
  google.secrets.put("key-0", `${CANARY}-eu`, { location: "europe-west4" });
  const trust = { issuer: issuer.url, jwksUrl: issuer.jwksUrl };
  const provider = google.workloadIdentity.add({ pool: "ci", provider: "oidc", ...trust });
  google.iam.grant(`serviceAccount:${account}`, "roles/secretmanager.secretAccessor");
  google.iam.grant(provider.principalSet(), "roles/iam.workloadIdentityUser", { serviceAccount: account });
  const key = join(folder, "key.json");
  writeFileSync(key, JSON.stringify(await google.serviceAccounts.createKey(account)));
  const { PATH = "" } = process.env;
  const { caFile } = google;
  variables = {
    PATH,
    HOME: folder,
    DENO_DIR: join(folder, "deno"),
    DENO_NO_UPDATE_CHECK: "1",
    HTTPS_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS: caFile,
    KEY_FILE: key,
  };
  federated = {
    PROVIDER: provider.audience.replace("//iam.googleapis.com/", ""),
    JWT: await issuer.mint({ aud: provider.tokenAudience, sub: "job" }),
    ACCOUNT: account,
  };
});

afterAll(() => Promise.all([google.stop(), proxy.stop(), issuer.stop()]));

beforeEach(() => google.traffic.clear());

const RUNTIMES: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ["Node", process.execPath, []],
  ["Bun", program("bun"), ["run"]],
  ["Deno", program("deno"), ["run", "--no-prompt"]],
];

interface Printed {
  readonly digests?: readonly string[];
  readonly codes?: readonly string[];
  readonly hints?: readonly string[];
}

// Every timer and socket that could stay open lives longer than this.
const deadlineMs = 15_000;

async function run(
  [name, command, args]: (typeof RUNTIMES)[number],
  env: { readonly [name: string]: string },
): Promise<Printed> {
  const hosts = HOSTS.map((host) => `${host}.googleapis.com`);
  const permits = [
    `--allow-net=${[...hosts, "metadata.google.internal", new URL(proxy.url).host, google.metadataHost].join(",")}`,
    `--allow-env=${[VARIABLES, ...OWN].join(",")}`,
    `--allow-read=${folder}`,
  ];
  const given = name === "Deno" ? permits : [];
  const result: CommandResult = await execute(command, [...args, ...given, "app.mjs"], {
    cwd: folder,
    env: { ...variables, ...env },
    deadlineMs,
  });
  expect(`${result.code} ${result.stderr}`).toBe("0 ");
  expect(result.stdout).not.toContain(CANARY);
  return JSON.parse(result.stdout) as Printed;
}

describe.each(RUNTIMES)(
  "%s, from the package, by Google's own host names through a proxy, ends at once",
  (...runtime) => {
    test("a service account's key, with nothing printed where Google's logging is asked for", async () => {
      const tunnels = proxy.tunnels.length;
      const env = { GOOGLE_APPLICATION_CREDENTIALS: variables["KEY_FILE"] ?? "", GOOGLE_SDK_NODE_LOGGING: "all" };
      expect(await run(runtime, env)).toMatchObject({ digests: [digest(`${CANARY}-0`)] });
      expect(proxy.hosts.slice(tunnels)).toEqual(["secretmanager.googleapis.com:443"]);
    });

    test("workload identity, as a service account", async () => {
      const tunnels = proxy.tunnels.length;
      expect(await run(runtime, federated)).toMatchObject({ digests: [digest(`${CANARY}-0`)] });
      const asked = ["sts", "iamcredentials", "secretmanager"].map((host) => `${host}.googleapis.com:443`);
      expect(proxy.hosts.slice(tunnels)).toEqual(asked);
    });

    test("the metadata server, past the proxy, and a region's own endpoint", async () => {
      const tunnels = proxy.tunnels.length;
      google.metadata.serviceAccount = account;
      const env = { GCE_METADATA_HOST: google.metadataHost, LOCATION: "europe-west4" };
      expect(await run(runtime, env)).toMatchObject({ digests: [digest(`${CANARY}-eu`)] });
      expect(proxy.hosts.slice(tunnels)).toEqual(["secretmanager.europe-west4.rep.googleapis.com:443"]);
    });

    test("edge case 34: 100 secrets, one login and at most 16 requests in flight", async () => {
      const { digests } = await run(runtime, { ...federated, KEYS: String(COUNT) });
      expect(digests).toEqual(Array.from({ length: COUNT }, (_, at) => digest(`${CANARY}-${at}`)));
      expect(google.traffic.count(({ service }) => service === "secretmanager")).toBe(COUNT);
      expect(google.traffic.count(({ service }) => service === "sts")).toBe(1);
      expect(google.traffic.peakInFlight).toBeLessThanOrEqual(16);
    });

    test("no identity at all, off Google's cloud", async () => {
      const printed = await run(runtime, {});
      expect(printed.codes).toEqual(["backend/unconfigured"]);
    });

    test("a refused login and a denial", async () => {
      const stranger = await run(runtime, { ...federated, ACCOUNT: "other@keystead-test.iam.gserviceaccount.com" });
      expect(stranger.codes).toEqual(["backend/unauthenticated"]);
      expect(stranger.hints?.[0]).toContain("roles/iam.workloadIdentityUser");
    });
  },
);

test("a proxy that is not there is an error, and nothing goes around it", async () => {
  const env = { GOOGLE_APPLICATION_CREDENTIALS: variables["KEY_FILE"] ?? "", HTTPS_PROXY: "http://127.0.0.1:9" };
  for (const runtime of RUNTIMES.slice(0, 2)) {
    const printed = await run(runtime, env);
    expect(printed.codes).toEqual(["backend/unreachable"]);
    expect(printed.hints?.[0]).toContain("HTTPS_PROXY");
  }
});

test("without the authority in NODE_EXTRA_CA_CERTS the certificate is refused", async () => {
  const env = { GOOGLE_APPLICATION_CREDENTIALS: variables["KEY_FILE"] ?? "", NODE_EXTRA_CA_CERTS: "" };
  const printed = await run(["Node", process.execPath, []], env);
  expect(printed.codes).toEqual(["backend/unreachable"]);
  expect(printed.hints?.[0]).toContain("NODE_EXTRA_CA_CERTS");
});

test("Deno, without the variables that Google's client reads, names them", async () => {
  const { stdout } = await execute(
    program("deno"),
    [
      "run",
      "--no-prompt",
      `--allow-env=${OWN.join(",")},GOOGLE_APPLICATION_CREDENTIALS`,
      "--allow-net",
      "--allow-read",
      "app.mjs",
    ],
    { cwd: folder, env: { ...variables, GOOGLE_APPLICATION_CREDENTIALS: variables["KEY_FILE"] }, deadlineMs },
  );
  const { codes, hints } = JSON.parse(stdout) as Printed;
  expect(codes).toEqual(["runtime/permission"]);
  expect(hints?.[0]).toContain(VARIABLES.replace("GOOGLE_APPLICATION_CREDENTIALS,", ""));
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Context, Outcome } from "../../../src/loader/backend.ts";
import { open as openGcp } from "../../../src/loader/backends/gcp/gcp.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import type { HttpRequest, HttpResponse, Transport } from "../../../src/loader/transport/transport.ts";
import { variable } from "../../../src/schema/setting.ts";
import { azure as azureSource } from "../../../src/schema/sources/azure.ts";
import { kubernetes as kubernetesSource } from "../../../src/schema/sources/kubernetes.ts";
import { testContext } from "../../../src/testing/contract/context.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { opened as openedAws } from "./aws/opened.ts";
import { opened as openedAzure } from "./azure/opened.ts";
import { runtimeWith as gcpRuntime } from "./gcp/opened.ts";
import { opened as openedKubernetes } from "./kubernetes/opened.ts";
import { type FakeClock, fakeClock } from "./vault/fake-clock.ts";
import { opened as openedVault } from "./vault/opened.ts";

interface Answer {
  readonly status: number;
  readonly json: object;
  readonly headers?: { readonly [name: string]: string };
}

const encoder = new TextEncoder();
const answered = ({ status, json, headers = {} }: Answer): HttpResponse => ({
  status,
  headers,
  body: encoder.encode(JSON.stringify(json)),
});

/** A login that works, and a store that answers its first request so and no other: the deadline ends the next attempt. */
function fallingSilent(
  clock: FakeClock,
  deadline: number,
  first: Answer,
  login: (request: HttpRequest) => Answer | undefined,
) {
  const sent: HttpRequest[] = [];
  const transport: Transport = {
    async send(request) {
      const token = login(request);
      if (token !== undefined) return answered(token);
      sent.push(request);
      if (sent.length === 1) return answered(first);
      clock.pass(deadline - clock.now());
      throw new SecretsError("backend/timeout", { action: "read" });
    },
  };
  return { sent, transport };
}

type Parts = Pick<Context, "clock" | "deadline" | "attempt" | "transport">;

const LOGIN_OF_AZURE = {
  "www-authenticate": `Bearer authorization="https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111", resource="https://vault.azure.net"`,
};
const TENANT = "11111111-1111-4111-8111-111111111111";

function loginOf({ url, headers = {} }: HttpRequest): Answer | undefined {
  const token = { access_token: "a.e30.c", token_type: "Bearer", expires_in: 3600 };
  if (url.includes("/oauth2/") || url.startsWith("https://oauth2.googleapis.com")) return { status: 200, json: token };
  if (url.startsWith("https://main.vault.azure.net") && headers["authorization"] === undefined)
    return { status: 401, headers: LOGIN_OF_AZURE, json: { error: { code: "Unauthorized", message: "" } } };
  return undefined;
}

const STORES: { readonly [name: string]: (context: Parts) => Promise<Outcome | undefined> } = {
  vault: (context) =>
    openedVault({ address: "https://vault.test", variables: { VAULT_TOKEN: "t" }, context }).read("neural/app", "a"),
  aws: (context) => openedAws({ key: { accessKeyId: "id", secretAccessKey: "secret" }, context }).read("app"),
  azure: (context) => {
    const clientSecret = variable("SECRET");
    const identities = [azureSource.clientSecret({ tenantId: TENANT, clientId: "app", clientSecret })];
    const opening = { vault: "https://main.vault.azure.net", identities, variables: { SECRET: "right" }, context };
    return openedAzure(() => context.transport, opening).read("app");
  },
  gcp: async (parts) => {
    const file = join(temporaryFolder(), "credentials.json");
    const user = { type: "authorized_user", client_id: "i", client_secret: "s", refresh_token: "r" };
    writeFileSync(file, JSON.stringify(user));
    const runtime = gcpRuntime({ GOOGLE_APPLICATION_CREDENTIALS: file });
    const settings = { project: "keystead-test" };
    const backend = openGcp({ store: "gcp-1", settings, identities: [], declared: settings });
    return (await backend.read([{ backend: "gcp", path: "app" }], testContext({ runtime, ...parts })))[0];
  },
  kubernetes: (context) => {
    const identities = [kubernetesSource.oidc({ audience: "a", token: variable("TOKEN") })];
    const settings = { address: "https://api.test", namespace: "prod" };
    return openedKubernetes({ settings, identities, variables: { TOKEN: "t" }, context }).read("app", "a");
  },
};

const THROTTLED: { readonly [name: string]: Answer } = {
  vault: { status: 429, json: { errors: ["request path is rate limited"] } },
  aws: { status: 400, json: { __type: "ThrottlingException", message: "Rate exceeded" } },
  azure: { status: 429, json: { error: { code: "Throttled", message: "" } } },
  gcp: { status: 429, json: { error: { code: 429, status: "RESOURCE_EXHAUSTED", message: "" } } },
  kubernetes: { status: 429, json: { kind: "Status", apiVersion: "v1", reason: "TooManyRequests", code: 429 } },
};

describe.each(Object.keys(STORES))("%s that falls silent", (name) => {
  const read = async (first: Answer): Promise<[string | undefined, number]> => {
    const clock = fakeClock();
    const deadline = clock.now() + 5_000;
    const { sent, transport } = fallingSilent(clock, deadline, first, loginOf);
    const outcome = await STORES[name]?.({ clock, deadline, attempt: 10_000, transport });
    return [outcome?.status === "failed" ? outcome.error.code : outcome?.status, sent.length];
  };

  test("after it asked us to slow down has throttled us to the end", async () => {
    expect(await read(THROTTLED[name] ?? { status: 429, json: {} })).toEqual(["backend/throttled", 2]);
  });

  test("after a 503 is not reachable", async () => {
    expect(await read({ status: 503, json: {} })).toEqual(["backend/unreachable", 2]);
  });
});

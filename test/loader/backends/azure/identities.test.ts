import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { azure as source } from "../../../../src/schema/sources/azure.ts";
import { type Azure, startAzure } from "../../../servers/azure/azure.ts";
import { type LoginCertificate, makeLoginCertificate } from "../../../servers/azure/certificate.ts";
import { type OidcIssuer, startOidcIssuer } from "../../../servers/oidc.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { at, errorOf, type Opening, openedAt, textOf } from "./opened.ts";

const AUDIENCE = "api://AzureADTokenExchange";
const SUBJECT = "repo:o/r:ref:refs/heads/main";
const folder = temporaryFolder();
let azure: Azure;
let issuer: OidcIssuer;
let registered: LoginCertificate;
let unregistered: LoginCertificate;

beforeAll(async () => {
  [azure, issuer, registered, unregistered] = await Promise.all([
    startAzure(),
    startOidcIssuer(),
    makeLoginCertificate(folder, "registered"),
    makeLoginCertificate(folder, "unregistered"),
  ]);
  const federated = [{ issuer: issuer.url, subject: SUBJECT }];
  azure.app({ clientId: "app", secret: "right", certificate: registered.certificate, federated });
  azure.app({ clientId: "old", secret: "over", secretExpired: true });
  azure.grant({ clientId: "app" });
  azure.seed("main", "key", "value");
});

beforeEach(() => azure.clear());
afterAll(() => Promise.all([azure.stop(), issuer.stop()]));

const read = async (identity: Identity, opening: Partial<Opening> = {}): Promise<string> =>
  textOf(await openedAt(azure, { identities: [identity], ...opening }).read("key"));

const bySecret = (clientId = "app"): Identity =>
  source.clientSecret({ tenantId: azure.tenant, clientId, clientSecret: variable("SECRET") });

const byAssertion = (): Identity =>
  source.federated({ tenantId: azure.tenant, clientId: "app", token: variable("ASSERTION") });

const mint = (claims: object = {}): Promise<string> => issuer.mint({ aud: AUDIENCE, sub: SUBJECT, ...claims });

describe("a client secret", () => {
  test("logs in", async () => {
    expect(await read(bySecret(), { variables: { SECRET: "right" } })).toBe("value");
  });

  test("is refused with the hint for what is wrong", async () => {
    const hints = [
      await read(bySecret(), { variables: { SECRET: "wrong" } }),
      await read(bySecret("old"), { variables: { SECRET: "over" } }),
      await read(bySecret("nobody"), { variables: { SECRET: "right" } }),
    ];
    expect(hints).toEqual([
      `backend/unauthenticated: Put a client secret's value (not its id) of application "app" into SECRET (AADSTS7000215)`,
      "backend/unauthenticated: Make a new one with `az ad app credential reset --id old`, and put it into SECRET (AADSTS7000222)",
      `backend/unauthenticated: Correct \`clientId\` or \`tenantId\`: tenant ${azure.tenant} has no application "nobody" (AADSTS700016)`,
    ]);
  });

  test("edge case 26: of another tenant than the vault's names the vault's", async () => {
    const other = source.clientSecret({
      tenantId: "contoso.onmicrosoft.com",
      clientId: "app",
      clientSecret: variable("SECRET"),
    });
    expect(await read(other, { variables: { SECRET: "right" } })).toBe(
      `backend/unauthenticated: Write ${azure.tenant} as \`tenantId\`, the id and not a name: main takes tokens of no other tenant`,
    );
  });

  test("is asked of an unknown tenant only by whoami, which says so", async () => {
    const tenantId = "22222222-2222-4222-8222-222222222222";
    const identities = [source.clientSecret({ tenantId, clientId: "app", clientSecret: variable("SECRET") })];
    const { backend, context } = openedAt(azure, { identities, variables: { SECRET: "right" } });
    await expect(backend.whoami(context)).rejects.toMatchObject({
      code: "backend/unauthenticated",
      hint: `Correct \`tenantId\`: "${tenantId}" is none in the cloud of main (AADSTS90002)`,
    });
  });

  test("with a line break is refused before it is sent", async () => {
    expect(await read(bySecret(), { variables: { SECRET: "right\n" } })).toBe(
      "backend/unauthenticated: Take blanks, line breaks and control characters out of SECRET",
    );
    expect(azure.requests.filter(({ service }) => service === "entra")).toEqual([]);
  });

  test("that is half there is an error, and one that is not there moves on", async () => {
    const declared = source.clientSecret({
      tenantId: variable("TENANT"),
      clientId: variable("CLIENT"),
      clientSecret: variable("SECRET"),
    });
    expect(await read(declared, { variables: { CLIENT: "app" } })).toBe(
      "backend/unconfigured: Give TENANT and SECRET too, or take away CLIENT: clientSecret needs all of them",
    );
    const { read: readBoth } = openedAt(azure, {
      identities: [declared, byAssertion()],
      variables: { ASSERTION: await mint() },
    });
    expect(textOf(await readBoth("key"))).toBe("value");
    expect(await read(declared)).toBe(
      "backend/unconfigured: Give what one identity needs: clientSecret needs TENANT and CLIENT and SECRET",
    );
  });

  test("is tried once by a load, however many secrets it reads", async () => {
    const { backend, context } = openedAt(azure, { identities: [bySecret()], variables: { SECRET: "wrong" } });
    const outcomes = await backend.read(
      Array.from({ length: 40 }, (_, index) => ({ backend: "azure", path: `key-${index}` })),
      context,
    );
    expect(new Set(outcomes.map((outcome) => errorOf(outcome).code))).toEqual(new Set(["backend/unauthenticated"]));
    expect(azure.requests.filter(({ service }) => service === "entra")).toHaveLength(1);
    expect(context.meter.logins).toBe(1);
  });
});

describe("a certificate", () => {
  const byFile = (file: string): Identity =>
    source.certificate({ tenantId: azure.tenant, clientId: "app", certificateFile: file });

  test("logs in", async () => {
    expect(await read(byFile(registered.file))).toBe("value");
  });

  test("that the application does not have is refused", async () => {
    expect(await read(byFile(unregistered.file))).toBe(
      `backend/unauthenticated: Add the certificate of the file ${unregistered.file} to application "app" with \`az ad app credential reset --append --cert\` (AADSTS700027)`,
    );
  });

  test("whose file is no PEM, or is not there, is told apart", async () => {
    const file = join(folder, "no.pem");
    writeFileSync(file, "nothing");
    const { read: readFile } = openedAt(azure, { identities: [byFile(file)] });
    expect(errorOf(await readFile("key")).code).toBe("config/invalid-option");
    expect(await read(byFile(join(folder, "absent.pem")))).toContain("backend/unconfigured");
  });
});

describe("a federated token", () => {
  test("logs in from a variable and from a file", async () => {
    expect(await read(byAssertion(), { variables: { ASSERTION: await mint() } })).toBe("value");
    const file = join(folder, "assertion");
    writeFileSync(file, `${await mint()}\n`);
    const byFile = source.federated({ tenantId: azure.tenant, clientId: "app", token: { file } });
    expect(await read(byFile)).toBe("value");
    const usual = source.federated({ tenantId: azure.tenant, clientId: "app" });
    expect(await read(usual, { variables: { AZURE_FEDERATED_TOKEN_FILE: file } })).toBe("value");
  });

  test("edge case 37: is asked of GitHub for the audience of the cloud, once at each login", async () => {
    const brief = await startAzure({ tenant: azure.tenant, tokenSeconds: 30 });
    brief.app({ clientId: "app", federated: [{ issuer: issuer.url, subject: SUBJECT }] });
    brief.grant({ clientId: "app" });
    brief.seed("main", "key", "value");
    const asked: string[] = [];
    const { backend, context } = openedAt(brief, {
      identities: [source.federated({ tenantId: azure.tenant, clientId: "app" })],
      variables: {
        ACTIONS_ID_TOKEN_REQUEST_URL: "https://pipelines.example/token?api-version=2",
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer",
      },
    });
    const send = async (request: HttpRequest): Promise<HttpResponse> => {
      if (!request.url.startsWith("https://pipelines.example/")) return context.transport.send(request);
      asked.push(request.url);
      const body = new TextEncoder().encode(JSON.stringify({ value: await mint() }));
      return { status: 200, headers: {}, body };
    };
    for (const _ of [1, 2]) {
      const [outcome] = await backend.read([at("key")], { ...context, transport: { send } });
      expect(textOf(outcome)).toBe("value");
    }
    const url = "https://pipelines.example/token?api-version=2&audience=api%3A%2F%2FAzureADTokenExchange";
    expect(asked).toEqual([url, url]);
    await brief.stop();
  });

  test("edge case 37: without the job's permission names it", async () => {
    const identity = source.federated({ tenantId: variable("TENANT"), clientId: variable("CLIENT") });
    expect(await read(identity, { variables: { TENANT: azure.tenant, CLIENT: "app" } })).toMatch(
      /^backend\/unconfigured: Give ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN too \(add `permissions: id-token: write` to the job; /,
    );
  });

  test("is refused with the hint for what is wrong, and with the claims that it has", async () => {
    const shown = (claims: { iss?: string; aud?: string; sub?: string }): string =>
      `the token has iss "${claims.iss ?? issuer.url}", aud "${claims.aud ?? AUDIENCE}", sub "${claims.sub ?? SUBJECT}"`;
    const refused = async (claims: { iss?: string; aud?: string; sub?: string }, number: string): Promise<void> => {
      const hint = await read(byAssertion(), { variables: { ASSERTION: await mint(claims) } });
      expect(hint).toContain("backend/unauthenticated: ");
      expect(hint).toContain(`(AADSTS${number})`);
      expect(hint).toContain(shown(claims));
    };
    await refused({ sub: "repo:o/r:pull_request" }, "700213");
    await refused({ sub: SUBJECT.toUpperCase() }, "7002138");
    await refused({ aud: "other" }, "700212");
    await refused({ iss: "https://other.example" }, "700211");
  });

  test("that has expired, or is forged, is refused", async () => {
    const expired = await mint({ exp: 1_700_000_000 });
    expect(await read(byAssertion(), { variables: { ASSERTION: expired } })).toContain("(AADSTS700024)");
    const forged = await issuer.forge({ aud: AUDIENCE, sub: SUBJECT });
    expect(await read(byAssertion(), { variables: { ASSERTION: forged } })).toContain("(AADSTS700027)");
  });
});

describe("a login host", () => {
  const identities = (): readonly Identity[] => [bySecret()];
  const toEntra = ({ service }: { readonly service: string }): boolean => service === "entra";

  test.each([
    ["503", { kind: "status", status: 503, body: '{"error":"server_error"}' }, "backend/unreachable"],
    ["502 with a page", { kind: "html", status: 502 }, "backend/unreachable"],
    ["a page", { kind: "html", status: 200 }, "backend/bad-response"],
    ["a page with 403", { kind: "html", status: 403 }, "backend/bad-response"],
    ["a reset", { kind: "reset" }, "backend/unreachable"],
    ["nothing", { kind: "hang" }, "backend/timeout"],
  ] as const)("that answers %s is told", async (_name, fault, code) => {
    azure.always(fault, toEntra);
    const context = code === "backend/timeout" ? { deadline: Date.now() + 1_000, attempt: 300 } : {};
    const { read: readOne } = openedAt(azure, { identities: identities(), variables: { SECRET: "right" }, context });
    const error = errorOf(await readOne("key"));
    expect([error.code, error.facts.method]).toEqual([code, "clientSecret"]);
  });

  test("that fails once is asked again", async () => {
    azure.script([{ kind: "status", status: 503, body: "{}" }], toEntra);
    expect(await read(bySecret(), { variables: { SECRET: "right" } })).toBe("value");
  });
});

import { systemClock } from "../../../src/loader/clock.ts";
import { createTransport } from "../../../src/loader/transport/node-transport.ts";
import { azure, variable } from "../../../src/schema/declare.ts";
import { startAzure } from "../../servers/azure/azure.ts";
import { makeLoginCertificate } from "../../servers/azure/certificate.ts";
import { startOidcIssuer } from "../../servers/oidc.ts";
import { denied, type Refusing, refused, refusedByGithub, runtimeWith, withoutPermission } from "./faults.ts";

const AUDIENCE = "api://AzureADTokenExchange";

/** The stand-in for Azure, and its faults by federated token, client secret and certificate. */
export async function start(folder: string): Promise<Refusing> {
  const [server, issuer, github] = await Promise.all([startAzure(), startOidcIssuer(), refusedByGithub()]);
  const [registered, stranger] = await Promise.all([
    makeLoginCertificate(folder, "registered"),
    makeLoginCertificate(folder, "stranger"),
  ]);
  const federated = [{ issuer: issuer.url, subject: "job" }];
  server.app({ clientId: "app", secret: "right", certificate: registered.certificate, federated });
  server.app({ clientId: "bare", secret: "right", certificate: registered.certificate, federated });
  server.app({ clientId: "old", secret: "over", secretExpired: true });
  server.grant({ clientId: "app" });
  server.seed("hints", "key", "value");

  const { tenant: tenantId } = server;
  const at = (identity: ReturnType<typeof azure.federated>) => azure({ vault: server.vaultUrl("hints"), identity });
  const byToken = (clientId = "app") => at(azure.federated({ tenantId, clientId, token: variable("JWT") }));
  const bySecret = (clientId: string) => at(azure.clientSecret({ tenantId, clientId, clientSecret: variable("KEY") }));
  const byCertificate = (clientId: string, certificateFile: string) =>
    at(azure.certificate({ tenantId, clientId, certificateFile }));
  const mint = (claims: object = {}): Promise<string> => issuer.mint({ aud: AUDIENCE, sub: "job", ...claims });
  const past = { iat: 1_700_000_000, nbf: 1_700_000_000, exp: 1_700_000_060 };
  const absent = (clientId: string): string =>
    `Correct \`clientId\` or \`tenantId\`: tenant ${tenantId} has no application "${clientId}"`;
  const grant = '`az role assignment create --role "Key Vault Secrets User" --assignee ';

  return {
    cases: {
      "a wrong audience": [
        refused(
          "federated",
          byToken(),
          { JWT: await mint({ aud: "nope" }) },
          "Make the audience and `audience` of azure.federated() agree with `az ad app federated-credential list --id app`",
        ),
      ],
      "an expired credential": [
        refused("federated", byToken(), { JWT: await mint(past) }, "Give a fresh token in JWT"),
        refused("clientSecret", bySecret("old"), { KEY: "over" }, "`az ad app credential reset --id old`"),
        refused(
          "certificate",
          byCertificate("app", stranger.file),
          {},
          "with `az ad app credential reset --append --cert`",
        ),
      ],
      "an unknown role": [
        refused("federated", byToken("nobody"), { JWT: await mint() }, absent("nobody")),
        refused("clientSecret", bySecret("nobody"), { KEY: "right" }, absent("nobody")),
        refused("certificate", byCertificate("nobody", registered.file), {}, absent("nobody")),
      ],
      "a missing policy": [
        denied("federated", byToken("bare"), { JWT: await mint() }, grant),
        denied("clientSecret", bySecret("bare"), { KEY: "right" }, grant),
        denied("certificate", byCertificate("bare", registered.file), {}, grant),
      ],
      "a missing id-token: write": withoutPermission(
        "federated",
        at(azure.federated({ tenantId: variable("TENANT"), clientId: "app" })),
        { TENANT: tenantId },
        github,
      ),
    },
    ports: (variables) => {
      const runtime = runtimeWith({ ...server.env, ...variables });
      const inner = createTransport({ runtime, meter: { requests: 0, logins: 0 }, clock: systemClock });
      return { runtime, transport: { send: (request) => inner.send({ ...request, tls: { ca: server.ca } }) } };
    },
    stop: async () => {
      await Promise.all([server.stop(), issuer.stop(), github.stop()]);
    },
  };
}

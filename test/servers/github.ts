import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SignJWT } from "jose";
import { repository } from "../package/packed.ts";
import { request } from "./http-request.ts";
import { freePort, startProcess } from "./process.ts";
import { scratchFolder } from "./scratch-folder.ts";

/** GitHub's REST API, as `emulate` has it: any token that is not known acts as the first user. It has no GraphQL. */
export interface GitHub {
  readonly address: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The token of a user. */
  tokenOf(login: string): string;
  /** The token of the installed App `github-actions`, as a job's is. */
  installationToken(): Promise<string>;
  /** The answer's JSON. */
  api(token: string, method: string, path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

const APP = 15_368;
const INSTALLATION = 100;

/** Starts it with these users, of whom the first owns the repository. */
export async function startGitHub(logins: readonly [string, ...string[]]): Promise<GitHub> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const folder = scratchFolder("github");
  const seed = join(folder.path, "seed.yaml");
  writeFileSync(seed, JSON.stringify(seedOf(logins, privateKey.export({ type: "pkcs8", format: "pem" }).toString())));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = await startProcess({
    name: "emulate",
    command: process.execPath,
    args: [
      join(repository, "node_modules/emulate/dist/index.js"),
      "--service",
      "github",
      "--port",
      String(port),
      "--seed",
      seed,
    ],
    env: { HOME: folder.path, PATH: process.env["PATH"] },
    ready: () =>
      request(address)
        .then(() => true)
        .catch(() => false),
    deadlineMs: 30_000,
  }).catch((error: unknown) => {
    folder.remove();
    throw error;
  });
  const api = async (token: string, method: string, path: string, body?: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await request(`${address}${path}`, { method, headers, ...sent });
    if (answer.status > 299) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    return answer.text === "" ? undefined : JSON.parse(answer.text);
  };
  return {
    address,
    repository: `${logins[0]}/app`,
    tokenOf: tokenFor,
    installationToken: async () => {
      const jwt = await new SignJWT({ iss: String(APP) })
        .setProtectedHeader({ alg: "RS256" })
        .setIssuedAt()
        .setExpirationTime("5m")
        .sign(privateKey);
      const answer = await api(jwt, "POST", `/app/installations/${INSTALLATION}/access_tokens`);
      return (answer as { readonly token: string }).token;
    },
    api,
    stop: async () => {
      await server.stop();
      folder.remove();
    },
  };
}

const tokenFor = (login: string): string => `token-of-${login}`;

function seedOf(logins: readonly [string, ...string[]], privateKey: string): object {
  return {
    tokens: Object.fromEntries(logins.map((login) => [tokenFor(login), { login, scopes: ["repo"] }])),
    github: {
      users: logins.map((login) => ({ login })),
      repos: [{ owner: logins[0], name: "app", auto_init: true }],
      apps: [
        {
          app_id: APP,
          slug: "github-actions",
          name: "GitHub Actions",
          private_key: privateKey,
          permissions: { issues: "write", pull_requests: "write", contents: "read", metadata: "read" },
          events: [],
          installations: [{ installation_id: INSTALLATION, account: logins[0], repository_selection: "all" }],
        },
      ],
    },
  };
}

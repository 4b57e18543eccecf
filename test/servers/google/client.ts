// Run as a program of its own: the certificates and proxies of Google's client are settled when a process starts.
import { SecretManagerServiceClient } from "@google-cloud/secret-manager";
import { GoogleAuth, OAuth2Client } from "google-auth-library";
import type { ClientCall, ClientOutcome, ClientTask } from "./run-client.ts";

const task = JSON.parse(process.argv[2] ?? "{}") as ClientTask;
// Without one the client asks the metadata server, and waits for it.
const projectId = "p";
const scopes = ["https://www.googleapis.com/auth/cloud-platform"];

async function authentication(login: ClientTask["login"]): Promise<object> {
  if (login === undefined) return {};
  const authClient = new OAuth2Client();
  const token = login === "fetch" ? await new GoogleAuth({ scopes, projectId }).getAccessToken() : login.token;
  authClient.setCredentials({ access_token: token ?? "" });
  return { auth: new GoogleAuth({ authClient }) };
}

async function connect(login: ClientTask["login"]): Promise<SecretManagerServiceClient> {
  return new SecretManagerServiceClient({
    fallback: task.transport === "rest",
    projectId,
    ...(task.endpoint === undefined ? {} : { apiEndpoint: task.endpoint.host }),
    ...(task.endpoint?.port === undefined ? {} : { port: task.endpoint.port }),
    ...(await authentication(login)),
  });
}

type Answer = readonly [unknown, ...unknown[]];

async function run(
  client: SecretManagerServiceClient,
  { method, request, timeoutMs = 10_000 }: ClientCall,
): Promise<unknown> {
  const call = client[method].bind(client) as (request: object, options: object) => Promise<Answer>;
  // Its own retries take seconds, and count as requests.
  const [answer] = await call(request, { timeout: timeoutMs, retry: null });
  return answer;
}

// Bytes travel as base64, and what protobuf.js adds for an optional field stays behind.
function portable(key: string, value: unknown): unknown {
  if (key.startsWith("_")) return undefined;
  if (typeof value === "object" && value !== null && "type" in value && value.type === "Buffer" && "data" in value) {
    return Buffer.from(value.data as number[]).toString("base64");
  }
  return value;
}

async function outcome(call: ClientCall, shared: SecretManagerServiceClient): Promise<ClientOutcome> {
  try {
    return { value: await run(call.token === undefined ? shared : await connect({ token: call.token }), call) };
  } catch (error) {
    const { code, message, reason } = error as { code?: number | string; message: string; reason?: string };
    return { code, message, reason };
  }
}

async function main(): Promise<void> {
  try {
    const client = await connect(task.login);
    const outcomes: ClientOutcome[] = [];
    if (task.together) outcomes.push(...(await Promise.all(task.calls.map((call) => outcome(call, client)))));
    else for (const call of task.calls) outcomes.push(await outcome(call, client));
    console.log(JSON.stringify(outcomes, portable));
  } catch (error) {
    // Getting a token failed, before any call.
    const { code, message } = error as { code?: number | string; message: string };
    console.log(JSON.stringify(task.calls.map(() => ({ code, message }))));
  }
}

await main();
// It keeps its connections open.
process.exit(0);

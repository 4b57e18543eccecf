import type { RequestListener } from "node:http";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { failure, send } from "./sending.ts";
import { httpServer, tcpServer } from "./tiny-server.ts";

const CANARY = "canary-9f3a71";
const FORMS = [CANARY, Buffer.from(`user:${CANARY}`).toString("base64"), encodeURIComponent(CANARY)];

/** Everything an error says, in every way to ask it. */
function channels(error: SecretsError): string {
  const { message, stack, hint, facts, cause } = error;
  const seen = [message, stack, hint, JSON.stringify(facts), String(cause), String(error), JSON.stringify(error)];
  seen.push(inspect(error, { showHidden: true, depth: null, customInspect: false }), inspect(error, { depth: null }));
  seen.push(...Object.getOwnPropertyNames(error).map((name) => inspect(Reflect.get(error, name), { depth: null })));
  return seen.join("\n");
}

/** With the canary in every place where a credential may be. */
function request(scheme: string, host: string): Parameters<typeof send>[0] {
  return {
    method: "POST",
    url: `${scheme}://user:${CANARY}@${host}/v1/${CANARY}?token=${CANARY}`,
    headers: { "x-vault-token": CANARY },
    body: CANARY,
  };
}

/** Servers that say the credential back, each in a way that ends in an error. */
const faults: [string, RequestListener][] = [
  ["a reset", (_, to) => void to.socket?.resetAndDestroy()],
  [
    "a cut body",
    (_, to) => to.writeHead(200, CANARY, { "content-length": 99, "x-c": CANARY }).write(CANARY, () => to.socket?.end()),
  ],
  ["an encoded body", (_, to) => to.writeHead(200, { "content-encoding": CANARY }).end(CANARY)],
  ["a large body", (_, to) => to.end(CANARY.repeat(400_000))],
];

describe("edge case 27: no error shows a credential", () => {
  const leaks = async (answer: ReturnType<typeof send>): Promise<string[]> => {
    const said = channels(await failure(answer));
    return FORMS.filter((form) => said.includes(form));
  };

  test("and this test would see it", () => {
    for (const facts of [{ path: CANARY }, { path: `x${FORMS[1]}` }]) {
      const said = channels(new SecretsError("backend/denied", { facts }));
      expect(FORMS.some((form) => said.includes(form))).toBe(true);
    }
    const cause = new SecretsError("backend/denied");
    Object.defineProperty(cause, "cause", { value: new Error(CANARY), enumerable: false });
    expect(channels(cause)).toContain(CANARY);
  });

  test.each(faults)("on %s", async (_name, handle) => {
    const { port } = await httpServer(handle);
    expect(await leaks(send(request("http", `127.0.0.1:${port}`)))).toEqual([]);
  });

  test("on what is no HTTP", async () => {
    const { port } = await tcpServer((socket) => void socket.once("data", () => socket.end(`${CANARY}\r\n\r\n`)));
    expect(await leaks(send(request("http", `127.0.0.1:${port}`)))).toEqual([]);
    expect(await leaks(send(request("https", `127.0.0.1:${port}`)))).toEqual([]);
  });

  test.each(["http", "https"])("on a refused connection of %s, and a name that does not exist", async (scheme) => {
    expect(await leaks(send(request(scheme, "127.0.0.1:1")))).toEqual([]);
    expect(await leaks(send(request(scheme, "nothing.invalid")))).toEqual([]);
  });

  test("on time that is up, and on an abort", async () => {
    const { port } = await httpServer(() => undefined);
    expect(await leaks(send({ ...request("http", `127.0.0.1:${port}`), timeout: 0 }))).toEqual([]);
    expect(
      await leaks(send({ ...request("http", `127.0.0.1:${port}`), signal: AbortSignal.abort(new Error(CANARY)) })),
    ).toEqual([]);
  });

  test.each(["http", "https"])("on a proxy for %s that is dead, refuses or talks nonsense", async (scheme) => {
    const refusing = await httpServer((_, response) => response.writeHead(407, { "x-c": CANARY }).end(CANARY));
    refusing.server.on("connect", (_i, socket) => void socket.end(`HTTP/1.1 407 ${CANARY}\r\nx-c: ${CANARY}\r\n\r\n`));
    const junk = await tcpServer(
      (socket) => void socket.once("data", () => socket.end(`HTTP/1.1 200 x\r\n${CANARY}\r\n\r\n`)),
    );
    for (const port of [1, refusing.port, junk.port]) {
      const environment = { ALL_PROXY: `http://user:${CANARY}@127.0.0.1:${port}` };
      expect(await leaks(send(request(scheme, "vault.example"), { environment }))).toEqual([]);
    }
  });

  test.each([
    ["an address", { url: `http://${CANARY}:${CANARY}` }],
    ["an encoding", { url: `http://user:${CANARY}%zz@vault.example` }],
    ["a scheme", { url: `${CANARY}://vault.example` }],
    ["a header", { url: "http://vault.example", headers: { "x-vault-token": `${CANARY}\n` } }],
    ["a header's name", { url: "http://vault.example", headers: { [`${CANARY}\n`]: "" } }],
  ])("on %s that is none", async (_name, given) => {
    expect(await leaks(send(given))).toEqual([]);
  });
});

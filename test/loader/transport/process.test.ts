import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeTlsFiles } from "../../servers/tls.ts";
import { httpServer, httpsServer, tcpServer } from "./tiny-server.ts";

const program = fileURLToPath(new URL("one-request.ts", import.meta.url));

/** What a process printed that sends one request; it must end by itself. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
  });
  const code = await new Promise<number | null>((resolve) => void child.once("close", resolve));
  expect(code).toBe(0);
  return output.trim();
}

// The time limit is the test: every timer and socket that could stay open lives longer.
const atOnce = { timeout: 5_000 };

describe("edge case 34: a process ends by itself", () => {
  test("after an answer whose connection the server keeps open", atOnce, async () => {
    const { port } = await tcpServer((socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"));
    });
    expect(await run([`http://127.0.0.1:${port}`, "60000"])).toBe("200");
  });

  test("after a server that never answers", atOnce, async () => {
    const { port } = await httpServer(() => undefined);
    expect(await run([`http://127.0.0.1:${port}`, "100"])).toBe("backend/timeout");
  });

  test("after a proxy that never answers", atOnce, async () => {
    const { port } = await tcpServer((socket) => void socket.resume());
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
    expect(await run(["https://vault.example", "300"], env)).toBe("backend/timeout");
  });
});

test("NODE_EXTRA_CA_CERTS adds to the runtime's own authorities", atOnce, async () => {
  const folder = mkdtempSync(join(tmpdir(), "keystead-extra-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = await makeTlsFiles(folder);
  const pem = { cert: readFileSync(files.certificateFile), key: readFileSync(files.keyFile) };
  const { port } = await httpsServer(pem, (_, response) => response.end());
  const url = `https://127.0.0.1:${port}`;
  expect(await run([url], { NODE_EXTRA_CA_CERTS: files.caFile })).toBe("200");
  expect(await run([url], { NODE_TLS_REJECT_UNAUTHORIZED: "0" })).toBe("backend/unreachable");
});

// Started as a process of its own: sends one request and has nothing more to do.
import { systemClock } from "../../../src/loader/clock.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { processRuntime } from "../../../src/loader/runtime.ts";
import { createTransport } from "../../../src/loader/transport/node-transport.ts";

const [url = "", timeout = "10000"] = process.argv.slice(2);
const transport = createTransport({ runtime: processRuntime, meter: { requests: 0, logins: 0 }, clock: systemClock });
try {
  const signal = new AbortController().signal;
  const { status } = await transport.send({ method: "GET", url, signal, timeout: Number(timeout) });
  console.log(status);
} catch (error) {
  console.log(error instanceof SecretsError ? error.code : "foreign");
}

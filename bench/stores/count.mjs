// Loaded before either program: counts what it sends and how much memory it takes, by the runtime's own account.
import { subscribe } from "node:diagnostics_channel";

let requests = 0;
for (const channel of ["http.client.request.start", "undici:request:create", "http2.client.stream.start"])
  subscribe(channel, () => {
    requests += 1;
  });
process.once("exit", () => {
  const mebibytes = process.resourceUsage().maxRSS / 1024;
  process.stderr.write(`${JSON.stringify({ requests, mebibytes })}\n`);
});

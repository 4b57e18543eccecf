import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadSecrets } from "keystead";
import config from "./secrets.config.ts";

// Before anything listens: a secret that is missing stops the start, with every problem in one message.
const secrets = await loadSecrets(config, { consumer: "server" });

const server = createServer((request, response) => {
  response.end(
    createHmac("sha256", secrets.SECRET_KEY)
      .update(request.url ?? "/")
      .digest("hex"),
  );
});
server.listen(secrets.PORT, "127.0.0.1", () => {
  console.log(`listening on ${(server.address() as AddressInfo).port} with`, secrets);
});

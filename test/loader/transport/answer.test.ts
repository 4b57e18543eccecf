import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { readAnswer } from "../../../src/loader/transport/answer.ts";
import { failure } from "./sending.ts";

// Node's own parser fails before this matters; another runtime's may end a cut answer as if it were whole.
test.each([
  ["says another length", { complete: true, headers: { "content-length": "9" } }],
  ["is not complete", { complete: false, headers: {} }],
])("an answer that ends and %s is an error", async (_name, given) => {
  const incoming = Object.assign(new IncomingMessage(new Socket()), { statusCode: 200, ...given });
  const answer = failure(
    readAnswer(incoming, { address: "http://vault.example:80", hop: "vault.example:80", runtime: "bun" }),
  );
  incoming.push("half");
  incoming.push(null);
  const error = await answer;
  expect([error.code, error.facts.system]).toEqual(["backend/unreachable", "ECONNRESET"]);
});

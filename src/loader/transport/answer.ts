import type { IncomingMessage } from "node:http";
import { SecretsError } from "../errors/secrets-error.ts";
import { type Destination, failureOf, malformed, unreachable } from "./failure.ts";
import type { HttpResponse } from "./transport.ts";

/** The largest answer that is read: the largest secret there is, as JSON, with room for its metadata. */
export const LARGEST_ANSWER: number = 4 * 1024 * 1024;

/** Reads a whole answer. What is cut off, packed or too large is an error, and never a shorter answer. */
export function readAnswer(incoming: IncomingMessage, to: Destination): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const declared = declaredLength(incoming);
    let length = 0;
    let ended = false;
    if (isPacked(incoming)) reject(malformed(to, "the answer is compressed, which was not asked for"));
    if (declared !== undefined && declared > LARGEST_ANSWER) reject(tooLarge(to));
    incoming.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      if (length > LARGEST_ANSWER) reject(tooLarge(to));
      else chunks.push(chunk);
    });
    incoming.on("end", () => {
      ended = true;
      const whole = incoming.complete && (declared === undefined || declared === length);
      if (!whole) reject(unreachable(to, "ECONNRESET"));
      else resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body: joined(chunks, length) });
    });
    incoming.on("error", (error) => reject(failureOf(error, to)));
    // An error is made only where it is one: its stack costs more than the rest of the answer.
    incoming.on("close", () => (ended ? undefined : reject(unreachable(to, "ECONNRESET"))));
  });
}

function declaredLength({ headers, statusCode }: IncomingMessage): number | undefined {
  const text = headers["content-length"];
  // These have no body, whatever length they declare.
  return text === undefined || statusCode === 204 || statusCode === 304 ? undefined : Number(text);
}

function isPacked({ headers }: IncomingMessage): boolean {
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
  return encoding !== "" && encoding !== "identity";
}

function headersOf({ headers }: IncomingMessage): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

// Bytes of their own: a pooled Buffer's memory would hold other answers too.
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

function tooLarge(to: Destination): SecretsError {
  return new SecretsError("value/too-large", {
    action: "read",
    state: "the answer is over 4 MiB",
    hint: `Store less than 1 MiB in one secret: ${to.address} answered with more than 4 MiB`,
    facts: { address: to.address, wanted: "4 MiB" },
  });
}

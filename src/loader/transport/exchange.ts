import type { ClientRequest } from "node:http";
import type { Clock } from "../clock.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import { readAnswer } from "./answer.ts";
import { type Destination, failureOf, notAProxy, refusedByProxy } from "./failure.ts";
import type { HttpRequest, HttpResponse } from "./transport.ts";

// Timers take no more: a longer one would fire at once.
const LONGEST = 2 ** 31 - 1;

/** How a request is opened, and how the connection that it is opened on is ended. */
export interface Opening {
  open(): ClientRequest;
  end(): void;
}

/**
 * Sends one request and reads its whole answer, or ends both when time is up or the caller aborts. After a whole answer the
 * connection is left for another request; after anything else it is ended.
 */
export function exchange(opening: Opening, request: HttpRequest, to: Destination, clock: Clock): Promise<HttpResponse> {
  const { signal, timeout, body } = request;
  const facts = { address: to.address };
  if (signal.aborted) {
    opening.end();
    return Promise.reject(new SecretsError("backend/aborted", { action: "read", facts }));
  }
  return new Promise((resolve, reject) => {
    let outgoing: ClientRequest | undefined;
    let beforeProxy = to.proxy !== undefined;
    let ended = false;
    const end = (): void => {
      ended = true;
      cancel();
      signal.removeEventListener("abort", aborted);
    };
    const fail = (thrown: unknown): void => {
      // What comes after the answer would end a connection that is another request's by then.
      if (ended) return;
      end();
      reject(failureOf(thrown, { ...to, beforeProxy }));
      outgoing?.destroy();
      opening.end();
    };
    const answered = (answer: HttpResponse): void => {
      if (ended) return;
      end();
      resolve(answer);
    };
    const aborted = (): void => fail(new SecretsError("backend/aborted", { action: "read", facts }));
    const late = (): void => fail(new SecretsError("backend/timeout", { action: "read", facts }));
    const cancel = clock.after(Math.min(Math.max(timeout, 0), LONGEST), late);
    signal.addEventListener("abort", aborted);
    try {
      outgoing = opening.open();
    } catch (thrown) {
      fail(thrown);
      return;
    }
    outgoing.on("error", fail);
    // What the proxy answered to CONNECT: https-proxy-agent would hand it on as if the target had said it.
    outgoing.on("proxyConnect", ({ statusCode }: { statusCode: number }) => {
      if (!(statusCode >= 100)) fail(notAProxy(to));
      else if (statusCode !== 200) fail(refusedByProxy(to, statusCode));
      else beforeProxy = false;
    });
    outgoing.on("response", (incoming) => {
      if (incoming.statusCode === 407 && to.proxy !== undefined) fail(refusedByProxy(to, 407));
      else readAnswer(incoming, { ...to, beforeProxy }).then(answered, fail);
    });
    outgoing.end(body);
  });
}

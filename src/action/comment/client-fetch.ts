import type { HttpRequest } from "../../loader/transport/transport.ts";
import { type Sending, sendWithOneRetry } from "./one-retry.ts";
import { refusalOf } from "./refusal.ts";

/** A request as GitHub's client hands it to `fetch`. */
export interface ClientRequest {
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string;
}

const METHODS: readonly HttpRequest["method"][] = ["GET", "POST", "PATCH"];

/** What GitHub's client takes for `fetch`: our transport. An answer that refuses is thrown as our own error. */
export function clientFetch(sending: Sending): (url: string, request: ClientRequest) => Promise<Response> {
  return async (url, { method, headers, body }) => {
    const response = await sendWithOneRetry(
      {
        method: METHODS.find((known) => known === method) ?? "GET",
        url,
        headers,
        ...(body === undefined ? {} : { body }),
        // An update says the whole comment, and the only question of GraphQL changes nothing.
        safe: method !== "POST" || new URL(url).pathname.endsWith("/graphql"),
      },
      sending,
    );
    const { status } = response;
    if (status < 200 || status > 299) throw refusalOf(response);
    // `Response` throws where a status that has no body is given one.
    const content = status === 204 || status === 205 ? null : response.body.slice();
    return new Response(content, { status, headers: response.headers });
  };
}

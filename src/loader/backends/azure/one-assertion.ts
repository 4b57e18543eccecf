import type { Exchange } from "./exchange.ts";
import { currentExchange } from "./http-client.ts";

/** MSAL asks for the assertion of a login more than once: each answer would be another token of the issuer's. */
export function oneAssertion(ask: (exchange: Exchange) => Promise<string>): () => Promise<string> {
  const asked = new WeakMap<Exchange, Promise<string>>();
  return () => {
    const exchange = currentExchange();
    const assertion = asked.get(exchange) ?? ask(exchange);
    asked.set(exchange, assertion);
    return assertion;
  };
}

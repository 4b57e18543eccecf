import { isLoopback } from "../schema/check/source.ts";
import { SecretsError } from "./errors/secrets-error.ts";

/** How the address of a server was given. */
export interface GivenAddress {
  /** What names it: an option, or a place in a file. */
  readonly option: string;
  /** What one looks like. */
  readonly example: string;
  /** Whether it may be in clear off this machine. */
  readonly insecure: boolean;
}

/** The address of a server, by `https:` or where it is permitted by `http:`. A path of its own is kept. */
export function serverAddress(text: string, { option, example, insecure }: GivenAddress): URL {
  const url = URL.parse(text);
  const plain = url?.protocol === "http:";
  // A part that no request would carry is refused; the text is not shown, since it may hold a password.
  if (
    url === null ||
    !(plain || url.protocol === "https:") ||
    `${url.username}${url.password}${url.search}${url.hash}` !== ""
  )
    throw new SecretsError("config/invalid-option", {
      action: "read",
      facts: { option, wanted: `an address like ${example}` },
    });
  if (plain && !insecure && !isLoopback(url.hostname))
    throw new SecretsError("config/insecure", { action: "read", facts: { address: url.origin, option } });
  return url;
}

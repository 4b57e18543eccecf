import { programs } from "../package/packed.ts";
import type { ServerName } from "../servers/catalogue.ts";
import type { RuntimeName } from "./proof.ts";

export interface Runtime {
  readonly name: RuntimeName;
  /** The program, or what it is in the catalogue where the package does not bring it. */
  readonly program: string | { readonly server: ServerName };
}

export const runtimes: readonly Runtime[] = [
  { name: "Node 22.19", program: { server: "node-22.19" } },
  { name: "Node 24", program: process.execPath },
  { name: "Node 26", program: { server: "node-26" } },
  { name: "Deno", program: programs.deno },
  { name: "Bun", program: programs.bun },
];

/** Those on which each identity is proven; the others differ in nothing that an identity touches. */
export const mainRuntimes: readonly Runtime[] = runtimes.filter(({ program }) => typeof program === "string");

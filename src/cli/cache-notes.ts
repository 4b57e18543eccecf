import type { CacheUnused, Report } from "../loader/report.ts";
import type { Terminal } from "./terminal.ts";

/** Says which values are stale: whoever uses them must know. */
export async function tellStale({ keys }: Report, terminal: Terminal): Promise<void> {
  const stale = keys.filter(({ origin }) => origin === "stale-cache");
  const [oldest] = stale.map(({ cachedAt = "" }) => cachedAt).toSorted();
  if (oldest === undefined) return;
  const names = stale.map(({ key }) => key).join(", ");
  await terminal.tell(`keystead: the store is not reachable: cached values, the oldest of ${oldest}: ${names}\n`);
}

/** Says why nothing was cached, or not all. */
export async function tellUnused({ cache }: Report, terminal: Terminal): Promise<void> {
  for (const unused of cache?.unused ?? []) await terminal.tell(`keystead: not cached: ${wordsOf(unused)}\n`);
}

function wordsOf({ store, why, detail }: CacheUnused): string {
  const words = WORDS[why](detail ?? "");
  return store === undefined ? words : `${store}: ${words}`;
}

const WORDS: { readonly [why in CacheUnused["why"]]: (detail: string) => string } = {
  "switched-off": () => "it is switched off for this load",
  "under-ci": (variable) => `this is CI, by ${variable}`,
  refresh: () => "a refresh asks the store",
  "no-home": () => "no home directory is known: set XDG_CACHE_HOME and XDG_CONFIG_HOME",
  identity: (path) => `its identity cannot be used or made, and may be deleted: ${path}`,
  folder: (path) => `the folder cannot be written: ${path}`,
  deadline: () => "the store answered so late that the load had no time left to keep its values",
  permission: (flag) => `permit it to Deno with ${flag}`,
  credential: () => "only a service or a command could say who we are, or the credential is not whole",
  client: () => "the source has a client of its own",
};

type Host = typeof globalThis & { readonly process?: { getActiveResourcesInfo?(): readonly string[] } };

/** Kinds of resources with how many are open; empty where the runtime does not say. */
export type Resources = ReadonlyMap<string, number>;

// These end by themselves and keep no process alive.
const PASSING = new Set(["Immediate", "TickObject", "PROMISE", "Timeout"]);

function resources(): Resources {
  const counted = new Map<string, number>();
  for (const kind of (globalThis as Host).process?.getActiveResourcesInfo?.() ?? [])
    if (!PASSING.has(kind)) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return counted;
}

// Sockets close some turns of the event loop after they are told to.
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const TURNS = 500;

/** What is open once what is closing has closed. */
export async function settledResources(): Promise<Resources> {
  let [at, same] = [resources(), 0];
  for (let turns = 0; turns < TURNS && same < 20; turns += 1) {
    await turn();
    const next = resources();
    same = equal(at, next) ? same + 1 : 0;
    at = next;
  }
  return at;
}

/** Whether no more is open than was, soon. */
export async function sinceThen(before: Resources): Promise<boolean> {
  for (let turns = 0; turns < TURNS; turns += 1) {
    if ([...resources()].every(([kind, count]) => count <= (before.get(kind) ?? 0))) return true;
    await turn();
  }
  return false;
}

function equal(a: Resources, b: Resources): boolean {
  return a.size === b.size && [...a].every(([kind, count]) => b.get(kind) === count);
}

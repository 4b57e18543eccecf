// Loads from one store over and over, and prints what the process holds after the first part of the loads and at the end.
import { getEventListeners } from "node:events";
import { readdirSync } from "node:fs";
import { loadSecrets } from "keystead";
import { config, environment, loaded } from "./declaration.mjs";

const [first, all] = [Number(process.env.FIRST), Number(process.env.LOADS)];
const AT_ONCE = 4;

// One signal for all loads, as an app that shuts down has one: each load must take its listener back.
const { signal } = new AbortController();

/** Every tenth load fails: what it took hold of must be let go of all the same. */
async function loadOnce(index) {
  const fails = index % 10 === 9;
  const options = { environment, keys: fails ? ["URL", "ABSENT"] : ["URL"], signal, root: process.cwd() };
  const ended = await loadSecrets(config, options).then(
    (secrets) => secrets.URL,
    (error) => error.problems?.map(({ code }) => code).join() ?? String(error),
  );
  if (ended !== (fails ? "value/missing" : loaded)) throw new Error(`load ${index} ended with ${ended}`);
}

let next = 0;

async function loadUpTo(end) {
  const worker = async () => {
    while (next < end) {
      next += 1;
      await loadOnce(next - 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const collect = () => (globalThis.Bun === undefined ? globalThis.gc() : globalThis.Bun.gc(true));
const turn = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const open = () => ({
  // Not every runtime says.
  resources: process.getActiveResourcesInfo?.().toSorted() ?? [],
  descriptors: readdirSync("/dev/fd").length,
});

// Sockets close some turns after they are told to, and what is finalised goes with the next collection.
async function held() {
  let [last, same] = ["", 0];
  for (let round = 0; round < 200 && same < 10; round += 1) {
    await turn(20);
    collect();
    const now = JSON.stringify(open());
    same = now === last ? same + 1 : 0;
    last = now;
  }
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
  return {
    ...open(),
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
    aborts: getEventListeners(signal, "abort").length,
    memory: { heapUsed, external, arrayBuffers, rss },
  };
}

await loadUpTo(first);
const before = await held();
await loadUpTo(all);
console.log(JSON.stringify({ before, after: await held() }));

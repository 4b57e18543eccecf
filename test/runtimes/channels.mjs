// Every way in which an object's values may come to be seen by accident. Each gives text; a loaded object's must not hold a
// sensitive value, while a plain object's does: that shows the channel to be one.
import assert from "node:assert/strict";
import { format, inspect } from "node:util";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";

const everything = { customInspect: false, showHidden: true, getters: true, depth: 9 };
const json = (value) => JSON.stringify(value) ?? "";
const whole = (value) => inspect(value, everything);

// What a failed assertion says of two objects, of which one is at hand.
function diff(assertion) {
  try {
    assertion();
    return "";
  } catch (error) {
    return `${error.message}\n${inspect(error, { depth: 9 })}\n${json(error)}`;
  }
}

function posted(value) {
  const { port1, port2 } = new MessageChannel();
  try {
    port1.postMessage(value);
    return whole(receiveMessageOnPort(port2)?.message);
  } finally {
    port1.close();
    port2.close();
  }
}

function forIn(value) {
  const found = [];
  for (const name in value) found.push(`${name}=${String(value[name])}`);
  return found.join();
}

export const channels = {
  spread: (value) => whole({ ...value }),
  assign: (value) => whole(Object.assign({}, value)),
  "rest of destructuring": (value) => {
    const { ...rest } = value;
    return whole(rest);
  },
  structuredClone: (value) => whole(structuredClone(value)),
  postMessage: posted,
  "JSON.stringify": json,
  "JSON.stringify of a part": (value) => json({ value }),
  "JSON.stringify with a list of names": (value) => JSON.stringify(value, ["CANARY", "CANARY_URL"]) ?? "",
  "JSON.stringify with a replacer": (value) => JSON.stringify(value, (_, part) => part) ?? "",
  "Object.entries": (value) => json(Object.entries(value)),
  "Object.values": (value) => json(Object.values(value)),
  "Object.fromEntries": (value) => whole(Object.fromEntries(Object.entries(value))),
  "own descriptors": (value) => whole(Object.getOwnPropertyDescriptors(value)),
  "for in": forIn,
  Map: (value) => whole(new Map(Object.entries(value))),
  inspect: (value) => inspect(value),
  "inspect without custom": (value) => inspect(value, { customInspect: false }),
  "inspect with hidden": (value) => inspect(value, { showHidden: true }),
  "inspect with getters": (value) => inspect(value, { getters: true, customInspect: false }),
  "inspect with all": whole,
  "inspect of its prototype": (value) => whole(Object.getPrototypeOf(value)) + whole(value),
  "inspect in a list": (value) => inspect([[{ value }]], { depth: 9 }),
  "%s": (value) => format("%s", value) + format("%s", { value }) + format("%s", [value]),
  "%o": (value) => format("%o", value),
  "%O": (value) => format("%O", value),
  "%j": (value) => format("%j", value),
  template: (value) => `${value}`,
  "a list's text": (value) => String([value]),
  concatenation: (value) => `${"" + value}${value.toString?.()}`,
  "an error's cause": (value) =>
    inspect(new Error("a", { cause: value }), { depth: 9 }) + whole(new Error("a", { cause: value })),
  "an error's property": (value) => whole(Object.assign(new Error("a"), { value })),
  "an assertion's diff": (value) => diff(() => assert.deepEqual(value, { other: 1 })),
  "an assertion's loose diff": (value) => diff(() => assert.deepStrictEqual({ value }, { value: 1 })),
  "an assertion's negation": (value) => diff(() => assert.notDeepEqual(value, value)),
};

if (globalThis.Deno !== undefined) {
  const { Deno } = globalThis;
  channels["Deno.inspect"] = (value) => Deno.inspect(value) + Deno.inspect({ value }, { depth: 9 });
  channels["Deno.inspect with getters"] = (value) => Deno.inspect(value, { getters: true, showProxy: true, depth: 9 });
}
if (globalThis.Bun !== undefined) {
  const { Bun } = globalThis;
  channels["Bun.inspect"] = (value) => Bun.inspect(value) + Bun.inspect({ value });
  channels["Bun.inspect.table"] = (value) => Bun.inspect.table([value]);
}

/** What the console has for an object. It writes where nobody in the process can see it: who runs the program looks. */
export const consoleChannels = [
  (value) => console.log(value, [value], { value }),
  (value) => console.log("%o %O %j %s", value, value, value, value),
  (value) => console.info(`${value}`, value),
  (value) => console.error(value),
  (value) => console.warn({ deep: [value] }),
  (value) => console.debug(value),
  (value) => console.dir(value, { showHidden: true, depth: 9 }),
  (value) => console.table(value),
  (value) => console.table([value]),
  (value) => console.group(value),
  () => console.groupEnd(),
];

/** The names of the channels through which one of these texts can be seen. A channel that refuses shows what it refuses with. */
export function seenThrough(value, texts) {
  return Object.entries(channels).flatMap(([name, show]) => {
    let shown;
    try {
      shown = show(value);
    } catch (error) {
      shown = inspect(error, { depth: 9 }) + String(error?.message);
    }
    return texts.some((text) => shown.includes(text)) ? [name] : [];
  });
}

import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { text } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import type { Inventory } from "../../schema/inventory.ts";
import type { SandboxAnswer } from "./answer.ts";
import { checkedInventory } from "./checked-inventory.ts";
import { type Conditions, someConditions } from "./conditions.ts";
import { differingName } from "./differing-name.ts";
import { Engine, type EngineParts } from "./engine.ts";
import { LIMITS } from "./limits.ts";
import type { SandboxRequest } from "./request.ts";

// The whole program of the child: one request in, one answer out. It makes itself ready before the request is there.

async function main(): Promise<void> {
  const asked = text(process.stdin);
  const engines = await readyEngines();
  const request = JSON.parse(await asked) as SandboxRequest;
  const answer = evaluate(request, engines);
  process.stdout.write(request.nonce + JSON.stringify(answer), () => process.exit(0));
}

interface ReadyEngine {
  readonly engine: Engine;
  readonly conditions: Conditions;
}

async function readyEngines(): Promise<readonly ReadyEngine[]> {
  const parts = await engineParts();
  const engines: ReadyEngine[] = [];
  for (const conditions of someConditions()) {
    under(conditions);
    engines.push({ engine: await Engine.make(parts), conditions });
  }
  // Its first use takes as long as all that is above.
  stripTypeScriptTypes("");
  return engines;
}

function evaluate(request: SandboxRequest, engines: readonly ReadyEngine[]): SandboxAnswer {
  const deadline = performance.now() + LIMITS.evaluation;
  const isLate = (): boolean => performance.now() > deadline;
  const answers: SandboxAnswer[] = [];
  for (const { engine, conditions } of engines) {
    under(conditions);
    try {
      answers.push(engine.answer(request, isLate));
    } catch (error) {
      // The engine's own stack is this process's: it ends in the host, out of WebAssembly.
      answers.push({ end: "limit", limit: error instanceof RangeError ? "depth" : "life" });
    }
  }
  const [first, second] = answers;
  if (first === undefined || second === undefined) throw new Error("there are two conditions");
  if (isDeepStrictEqual(first, second)) return first;
  if (first.end === "limit") return first;
  if (second.end === "limit") return second;
  const [one, other] = [inventoryIn(first), inventoryIn(second)];
  const name = one === undefined || other === undefined ? undefined : differingName(one, other);
  return { end: "impure", ...(name === undefined ? {} : { name }) };
}

function inventoryIn(answer: SandboxAnswer): Inventory | undefined {
  if (answer.end !== "described") return undefined;
  return checkedInventory((answer.document as { readonly inventory?: unknown }).inventory);
}

/** The engine asks this process for the time, and takes its random numbers from that. */
function under({ now, timeZone }: Conditions): void {
  Date.now = () => now;
  process.env["TZ"] = timeZone;
}

async function engineParts(): Promise<EngineParts> {
  const read = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url));
  const [wasm, room, valibot] = await Promise.all([read("quickjs.wasm"), read("room.js"), read("valibot.js")]);
  return {
    wasm: new Uint8Array(wasm).buffer,
    room: room.toString("utf8"),
    valibot: valibot.toString("utf8"),
  };
}

void main();

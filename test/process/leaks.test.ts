import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installInto, programs } from "../package/packed.ts";
import { execute } from "../servers/command.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { type Prepared, type StoreName, stores } from "./stores.ts";

const KIB = 1024;

/** What a child says of itself. */
interface Held {
  /** Counted: not one more may be open after the last load than after the first ones. */
  readonly resources: readonly string[];
  readonly descriptors: number;
  readonly listeners: number;
  readonly aborts: number;
  readonly memory: Memory;
}

type Memory = { readonly [N in "heapUsed" | "external" | "arrayBuffers" | "rss"]: number };

const [FIRST, LOADS] = [100, 1_000];

/**
 * Without these V8 compiles what is called often, and grows for hundreds of loads by what it has learned. With them the
 * heap grows by some 10 KiB from the first loads to the last, and once by the 100 KiB of a table that doubled.
 */
const STEADY = [
  "--expose-gc",
  "--no-opt",
  "--no-maglev",
  "--no-sparkplug",
  "--no-flush-bytecode",
  "--max-semi-space-size=2",
];

/**
 * In bytes, over 900 loads. Of the heap less than 285 a load, when the smallest thing that a load holds, its plan, is
 * some KiB; of buffers one pool of Node's more (64 KiB). The resident set has room for the allocator's own ways.
 */
const GROWTH: Memory = { heapUsed: 250 * KIB, external: 96 * KIB, arrayBuffers: 96 * KIB, rss: 64 * KIB * KIB };

// Bun's collector is conservative, and its heap includes what its compilers made.
const GROWTH_ON_BUN: Memory = {
  heapUsed: KIB * KIB,
  external: KIB * KIB,
  arrayBuffers: 96 * KIB,
  rss: 64 * KIB * KIB,
};

const LONG = { timeout: 300_000 };
const NODE = [process.execPath, ...STEADY];
const OTHERS: readonly (readonly [string, readonly string[], Memory])[] = [
  ["Deno", [programs.deno, "run", "--no-prompt", "--quiet", "-A", `--v8-flags=${STEADY.join(",")}`], GROWTH],
  ["Bun", [programs.bun, "run", "--no-install"], GROWTH_ON_BUN],
];

suiteFor(["openbao", "ministack", "kubernetes"], () => {
  describe("a process that loads", () => {
    const folder = temporaryFolder();
    const prepared = new Map<StoreName, Prepared>();

    beforeAll(async () => {
      await installInto(folder);
      writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", dependencies: { keystead: "*" } }));
      for (const name of ["declaration.mjs", "loads.mjs", "load-and-end.mjs"])
        copyFileSync(join(import.meta.dirname, name), join(folder, name));
      const names = Object.keys(stores) as StoreName[];
      await Promise.all(names.map(async (name) => prepared.set(name, await stores[name](folder))));
    }, 120_000);
    afterAll(async () => {
      await Promise.all([...prepared.values()].map((one) => one.stop()));
    });

    async function run(store: StoreName, command: readonly string[], deadlineMs: number): Promise<string> {
      const [program = "", ...args] = command;
      const { code, stdout, stderr } = await execute(program, args, {
        cwd: folder,
        env: {
          PATH: process.env["PATH"],
          HOME: folder,
          ...prepared.get(store)?.env,
          STORE: store,
          FIRST: String(FIRST),
          LOADS: String(LOADS),
        },
        deadlineMs,
      });
      expect(`${code} ${stderr}`).toBe("0 ");
      return stdout.trim();
    }

    /** What is more in the end than it was after the first loads. */
    async function grown(store: StoreName, command: readonly string[], growth: Memory): Promise<readonly string[]> {
      const said = await run(store, [...command, "loads.mjs"], 240_000);
      const { before, after } = JSON.parse(said) as { before: Held; after: Held };
      const open = ["resources", "descriptors", "listeners", "aborts"] as const;
      const memory = Object.keys(growth) as (keyof Memory)[];
      return [
        ...open
          .filter((kind) => JSON.stringify(before[kind]) !== JSON.stringify(after[kind]))
          .map((kind) => `${kind}: ${JSON.stringify(before[kind])}, then ${JSON.stringify(after[kind])}`),
        ...memory
          .filter((kind) => after.memory[kind] - before.memory[kind] > growth[kind])
          .map((kind) => `${kind}: ${after.memory[kind] - before.memory[kind]} bytes more`),
      ];
    }

    const names = Object.keys(stores) as StoreName[];

    // Everything that could stay open lives longer than the deadline.
    test.each(names)("edge case 34: once from %s ends by itself", { timeout: 30_000 }, async (store) => {
      expect(await run(store, [process.execPath, "load-and-end.mjs"], 10_000)).toBe("loaded");
    });

    test.concurrent.each(names)(
      `edge case 34: ${LOADS} times from %s holds no more in the end`,
      LONG,
      async (store) => {
        expect(await grown(store, NODE, GROWTH)).toEqual([]);
      },
    );

    test.concurrent.each(OTHERS)(
      `edge case 34: ${LOADS} times on %s holds no more in the end`,
      LONG,
      async (_, command, growth) => {
        expect(await grown("vault", command, growth)).toEqual([]);
      },
    );
  });
});

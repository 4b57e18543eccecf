import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string): string => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^keystead$/, replacement: source("index.ts") },
      { find: /^keystead\/testing$/, replacement: source("testing.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/types/consumers/**"],
    globalSetup: ["test/global-setup.ts"],
    pool: "forks",
    // More than the cores of a small machine: most of a test's time is a wait for a program, a server or a deadline.
    maxWorkers: 4,
    // Of the tests of one file that may run at once: each starts a program, and the other files are busy too.
    maxConcurrency: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

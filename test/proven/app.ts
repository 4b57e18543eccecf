import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { installInto, repository } from "../package/packed.ts";
import { execute } from "../servers/command.ts";
import { flagsOf, type Permissions, together } from "./permissions.ts";
import type { Runtime } from "./runtimes.ts";
import type { Variables } from "./store.ts";

const PROGRAMS = ["typed-values.mjs", "one-secret.mjs"] as const;

/**
 * Milliseconds that a process may live on after its last line: for a busy machine, since it is a few when nothing else runs.
 * What would hold it does so for longer: a kept connection until the server ends it, after five seconds or more, and a timer
 * of a client for up to a minute.
 */
const LINGER = 4_000;

/** Makes a copy of the example with the packed package installed, and the programs of the proofs beside it. */
export async function makeProvenApp(folder: string): Promise<void> {
  await installInto(folder);
  cpSync(join(repository, "examples/five-stores"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const file of PROGRAMS) copyFileSync(join(repository, "test/proven", file), join(folder, file));
}

export interface Run {
  readonly folder: string;
  readonly program: (typeof PROGRAMS)[number];
  readonly args?: readonly string[];
  readonly variables: Variables;
  readonly caFile?: string | undefined;
  readonly permissions: Permissions;
}

function programOf({ name, program }: Runtime): string {
  const path = typeof program === "string" ? program : inject("servers").paths[program.server];
  if (path === undefined) throw new Error(`${name} is not there`);
  return path;
}

/** Runs a program to its own end, which must follow at once on its last line; answers that line. */
export async function runToEnd<Line>(runtime: Runtime, run: Run): Promise<Line> {
  const deno = runtime.name === "Deno";
  const flags = deno ? flagsOf(together({ read: [run.folder] }, run.permissions)) : [];
  // Deno has a name of its own for the authority, which asks for no permission.
  const trusted = run.caFile === undefined ? {} : { [deno ? "DENO_CERT" : "NODE_EXTRA_CA_CERTS"]: run.caFile };
  const args = [...(deno ? ["run", "--no-prompt", "--no-lock", ...flags] : []), run.program, ...(run.args ?? [])];
  const { code, stdout, stderr } = await execute(programOf(runtime), args, {
    cwd: run.folder,
    env: {
      PATH: process.env["PATH"],
      HOME: run.folder,
      DENO_NO_UPDATE_CHECK: "1",
      DENO_DIR: join(run.folder, ".deno"),
      NODE_NO_WARNINGS: "1",
      ...trusted,
      ...run.variables,
    },
    // Nothing ends the program from outside before that.
    deadlineMs: 15_000,
  });
  const ended = Date.now();
  expect(`${code} ${stderr}`).toBe("0 ");
  const { at, ...line } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { readonly at: number };
  expect(ended - at).toBeLessThan(LINGER);
  return line as Line;
}

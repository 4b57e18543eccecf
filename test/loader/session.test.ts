import { expect, test } from "vitest";
import { processRuntime } from "../../src/loader/runtime.ts";
import { Session } from "../../src/loader/session.ts";
import type { Transport } from "../../src/loader/transport/transport.ts";
import { aws, files, gcp, vault } from "../../src/schema/declare.ts";
import type { Source } from "../../src/schema/source.ts";

const SOURCES: { readonly [backend: string]: Source } = {
  aws: aws({ region: "r" }),
  files: files({ directory: "d" }),
  gcp: gcp({ project: "p" }),
  vault: vault({ mount: "kv" }),
};

const NOWHERE: Transport = {
  send: () => {
    throw new Error("nothing is sent");
  },
};

/** The path of a reference whose variable holds this, or the code of what is wrong with it. */
function expanded(backend: string, path: string, held: string): string {
  const session = new Session(new Map(Object.entries(SOURCES)), NOWHERE);
  const runtime = { ...processRuntime, variable: () => held };
  try {
    return session.expand(backend, { backend, path }, runtime).path;
  } catch (error) {
    expect(JSON.stringify(error)).not.toContain("canary");
    return (error as { code: string }).code;
  }
}

test.each([
  ["vault", "kv/{APP}", "app/a"],
  ["aws", "{APP}", "/app"],
  ["aws", "{APP}/a", "app//../b"],
  ["gcp", "{APP}", "app"],
])("the path %s:%s may have %s for its variable", (backend, path, held) => {
  expect(expanded(backend, path, held)).toBe(path.replace("{APP}", held));
});

test.each([
  ["vault", "kv/{APP}", "../canary"],
  ["vault", "kv/{APP}", "canary//a"],
  ["vault", "kv/{APP}", "canary\n"],
  ["files", "{APP}", "/canary"],
  ["files", "{APP}", "canary/.."],
  ["gcp", "{APP}", "canary/a"],
  ["aws", "{APP}", "canary a"],
  ["aws", "{APP}", "canary\u0000"],
])("the path %s:%s may not have %j for its variable", (backend, path, held) => {
  expect(expanded(backend, path, held)).toBe("reference/invalid");
});

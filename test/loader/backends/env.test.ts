import { expect, test } from "vitest";
import { open } from "../../../src/loader/backends/env.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../src/loader/runtime.ts";
import { testContext } from "../../../src/testing/contract/context.ts";

function runtime(variables: { readonly [name: string]: string }): Runtime {
  return { ...processRuntime, variable: (name) => variables[name] };
}

test("edge case 7: a variable that is set to nothing is an empty value, and one that is not set is missing", async () => {
  const context = testContext({ runtime: runtime({ EMPTY: "" }) });
  const [empty, absent] = await open().read(
    ["EMPTY", "ABSENT"].map((path) => ({ backend: "env", path })),
    context,
  );
  expect(empty?.status === "found" && empty.value.reveal()).toEqual(new Uint8Array());
  expect(absent).toEqual({ status: "missing", what: "secret" });
});

test("a permission that Deno was not given is told for that variable alone", async () => {
  const denied = new SecretsError("runtime/permission", { facts: { permission: "--allow-env=B" } });
  const variable = (name: string): string => {
    if (name === "B") throw denied;
    return "1";
  };
  const context = testContext({ runtime: { ...processRuntime, variable } });
  const outcomes = await open().read(
    ["A", "B"].map((path) => ({ backend: "env", path })),
    context,
  );
  expect(outcomes[0]?.status).toBe("found");
  expect(outcomes[1]).toEqual({ status: "failed", error: denied });
});

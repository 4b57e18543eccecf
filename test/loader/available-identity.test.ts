import { describe, expect, test } from "vitest";
import { type Candidate, firstAvailable, NotAvailable } from "../../src/loader/available-identity.ts";
import { type Input, requirePrintable } from "../../src/loader/identity-inputs.ts";
import type { Runtime } from "../../src/loader/runtime.ts";
import { identity } from "../../src/schema/identity.ts";
import { testContext } from "../../src/testing/contract/context.ts";
import { fakeRuntime } from "./memory-source.ts";

const input = (needs: string, text?: string): Input => ({ needs, text, declared: false });
const declared = (needs: string, text: string): Input => ({ needs, text, declared: true });

/** Becomes the first of these identities, in their order. */
async function first(candidates: { readonly [method: string]: Candidate | Error }, name: Runtime["name"] = "node") {
  const looked: string[] = [];
  const known = Object.fromEntries(
    Object.entries(candidates).map(([method, candidate]) => [
      method,
      () => {
        looked.push(method);
        return candidate instanceof Error ? { inputs: [] } : candidate;
      },
    ]),
  );
  const methods = {
    known,
    usual: [],
    look: (make: () => Candidate) => make(),
    become: (method: string) => {
      const candidate = candidates[method];
      if (candidate instanceof Error) throw candidate;
      return method;
    },
  };
  const identities = Object.keys(candidates).map((method) => identity("vault", method));
  const context = { ...testContext(), runtime: { ...fakeRuntime(), name } };
  const outcome = await firstAvailable(identities, methods, context).catch((error: unknown) => error);
  return { outcome, looked };
}

describe("the identity that is used", () => {
  test("is the first whose every input is there; those after it are not looked at", async () => {
    const { outcome, looked } = await first({
      none: { inputs: [declared("roleId", "r"), input("SECRET_ID")] },
      chain: new NotAvailable("a profile"),
      jwt: { inputs: [input("JWT", "j")] },
      later: { inputs: [] },
    });
    expect(outcome).toBe("jwt");
    expect(looked).toEqual(["none", "chain", "jwt"]);
  });

  test("is none that is half there: that is an error, which names both halves", async () => {
    const { outcome, looked } = await first({
      role: { inputs: [declared("role", "r"), input("A", "a"), input("B"), input("C")], advice: "see there" },
      later: { inputs: [] },
    });
    expect(outcome).toMatchObject({
      code: "backend/unconfigured",
      facts: { method: "role", variable: "B" },
      hint: "Give B and C too (see there), or take away A: role needs all of them",
    });
    expect(looked).toEqual(["role"]);
    const { outcome: deno } = await first({ keys: { inputs: [input("A", "a"), input("B")] } }, "deno");
    expect(deno).toMatchObject({
      hint: "Give B too, or take away A: keys needs both, and permit it to Deno with --allow-env and --allow-read",
    });
  });

  test("is none that is refused, and that error is told", async () => {
    const refusal = new Error("refused");
    const { outcome, looked } = await first({ role: refusal, later: { inputs: [] } });
    expect([outcome, looked]).toEqual([refusal, ["role"]]);
  });

  test("where none is there, is what each would need", async () => {
    const { outcome } = await first({
      role: { inputs: [declared("role", "r"), input("A"), input("the file /b")], advice: "see there" },
      chain: new NotAvailable("a profile"),
    });
    expect(outcome).toMatchObject({
      code: "backend/unconfigured",
      hint: "Give what one identity needs: role needs A and the file /b (see there); chain needs a profile",
    });
  });
});

test.each(["canary\n", "can ary", "canary\0", "canäry"])(
  "a credential that no header carries is not shown: %j",
  (text) => {
    const refused = (): void => requirePrintable("jwt", [input("A", "a"), input("B", text), input("C")]);
    expect(refused).toThrow(
      expect.objectContaining({
        code: "backend/unauthenticated",
        hint: "Take blanks, line breaks and control characters out of B",
        message: expect.not.stringContaining("can"),
      }),
    );
  },
);

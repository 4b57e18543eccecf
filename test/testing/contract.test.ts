import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Backend, Context, Outcome } from "../../src/loader/backend.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { Redacted } from "../../src/redaction/redacted.ts";
import type { Reference } from "../../src/schema/reference.ts";
import { testContext } from "../../src/testing/contract/context.ts";
import type { ContractFixture } from "../../src/testing/contract/fixture.ts";
import { CANARY } from "../../src/testing/contract/reading.ts";
import { ContractViolation } from "../../src/testing/contract/violation.ts";
import { contractCases } from "../../src/testing/contract.ts";

const CREDENTIAL = "contract-credential-8Zr2mQ";

type Break = (outcome: Outcome, reference: Reference, context: Context, faulty: boolean) => Outcome;

/** A store in memory that keeps the contract, but for what is broken on purpose. */
function fixture(
  broken: Partial<{ each: Break; read: Backend["read"]; close: Backend["close"]; faults: [] }> = {},
): ContractFixture {
  return {
    name: "memory",
    kind: "memory",
    capabilities: {
      fields: true,
      versions: { absent: "9" },
      requests: true,
      logins: true,
      writable: false,
      cannotCarry: [],
    },
    faults: broken.faults ?? [{ name: "down", code: "backend/unreachable" }],
    start: async () => {
      const secrets = new Map<string, { readonly [field: string]: Uint8Array }[]>();
      let [faulty, logins] = [false, 0];
      const answer = ({ path, field = "", version }: Reference): Outcome => {
        if (faulty) return { status: "failed", error: new SecretsError("backend/unreachable") };
        const versions = secrets.get(path);
        if (versions === undefined) return { status: "missing", what: "secret" };
        const fields = versions[Number(version ?? versions.length) - 1];
        if (fields === undefined) return { status: "missing", what: "version" };
        const value = fields[field];
        return value === undefined
          ? { status: "missing", what: "field" }
          : { status: "found", value: Redacted.of(value) };
      };
      const { each = (outcome: Outcome) => outcome } = broken;
      const backend = (): Backend => {
        let login = false;
        return {
          read: async (references, context) => {
            if (!login) {
              login = true;
              logins += 1;
              context.meter.logins += 1;
            }
            context.meter.requests += new Set(references.map(({ path }) => path)).size;
            if (context.signal.aborted) throw new SecretsError("backend/aborted");
            return (
              broken.read?.(references, context) ?? references.map((one) => each(answer(one), one, context, faulty))
            );
          },
          ...(broken.close === undefined ? {} : { close: broken.close }),
        };
      };
      return {
        open: (parts) => ({ backend: backend(), context: testContext(parts) }),
        seed: async (name, fields) => {
          const versions = [...(secrets.get(name) ?? []), fields];
          secrets.set(name, versions);
          return { version: String(versions.length) };
        },
        reference: ({ name, ...rest }) => ({ backend: "memory", path: name, ...rest }),
        cause: async () => {
          faulty = true;
          return () => {
            faulty = false;
          };
        },
        logins: () => logins,
        canaries: [CREDENTIAL],
        stop: () => undefined,
      };
    },
  };
}

async function violations(under: ContractFixture): Promise<ReadonlyMap<string, ContractViolation>> {
  const found = new Map<string, ContractViolation>();
  for (const { name, run } of contractCases(under)) {
    const error: unknown = await run().catch((thrown: unknown) => thrown);
    if (error === undefined) continue;
    expect(error).toBeInstanceOf(ContractViolation);
    found.set(name, error as ContractViolation);
  }
  return found;
}

test("a store that keeps the contract breaks no rule", async () => {
  expect([...(await violations(fixture())).keys()]).toEqual([]);
});

const failing =
  (change: (error: SecretsError) => unknown): Break =>
  (outcome) => {
    if (outcome.status !== "failed") return outcome;
    change(outcome.error);
    return outcome;
  };
const DOWN = "answers down as backend/unreachable, and shows nothing";

describe("a store that breaks the contract is named the rule", () => {
  test.each<[string, Break, string]>([
    [
      "a lost trailing newline",
      (outcome) =>
        outcome.status === "found"
          ? { ...outcome, value: Redacted.of(outcome.value.reveal().filter((byte) => byte !== 10)) }
          : outcome,
      "carries a value: trailing-newlines",
    ],
    [
      "a missing field as a missing secret",
      (outcome) => (outcome.status === "missing" ? { status: "missing", what: "secret" } : outcome),
      "tells a field from a missing one, or refuses fields",
    ],
    [
      "an ignored version",
      (outcome, { version }) => (version === "9" ? { status: "missing", what: "secret" } : outcome),
      "tells a version from a missing one, or refuses versions",
    ],
    [
      "a fault as missing",
      (outcome, _, __, faulty) => (faulty ? { status: "missing", what: "secret" } : outcome),
      DOWN,
    ],
    [
      "a wrong code",
      (outcome, _, __, faulty) => (faulty ? { status: "failed", error: new SecretsError("backend/denied") } : outcome),
      DOWN,
    ],
    ["a credential in the message", failing((error) => (error.message += ` ${CREDENTIAL}`)), DOWN],
    ["a value in the hint", failing((error) => Object.defineProperty(error, "hint", { value: CANARY })), DOWN],
    ["a credential in base64", failing((error) => (error.message += btoa(CREDENTIAL))), DOWN],
    ["a value in a hidden property", failing((error) => Object.defineProperty(error, "body", { value: CANARY })), DOWN],
    ["a cause", failing((error) => Object.defineProperty(error, "cause", { value: new Error("other") })), DOWN],
    [
      "a value in clear",
      (outcome) => (outcome.status === "found" ? { ...outcome, createdAt: CANARY as never } : outcome),
      "writes nothing and shows no value",
    ],
  ])("%s", async (_, each, rule) => {
    expect([...(await violations(fixture({ each }))).keys()]).toContain(rule);
  });

  test("a changed order", async () => {
    const under = fixture();
    const start = async (): ReturnType<typeof under.start> => {
      const store = await under.start();
      const open = async (parts?: Partial<Context>): Promise<{ backend: Backend; context: Context }> => {
        const opened = await store.open(parts);
        const read: Backend["read"] = async (references, context) =>
          (await opened.backend.read(references, context)).toReversed();
        return { backend: { read }, context: opened.context };
      };
      return { ...store, open };
    };
    expect([...(await violations({ ...under, start })).keys()]).toContain(
      "answers in order, as many as asked, and the same as one by one",
    );
  });

  test("output, and a close that fails the second time", async () => {
    const spied = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => spied.mockRestore());
    const output: Break = (outcome) => {
      process.stderr.write("read\n");
      return outcome;
    };
    expect([...(await violations(fixture({ each: output }))).keys()]).toContain("writes nothing and shows no value");
    const closed = new WeakSet();
    const close: Backend["close"] = async (context) => {
      if (closed.has(context)) throw new ContractViolation("closed already");
      closed.add(context);
    };
    expect([...(await violations(fixture({ close }))).keys()]).toEqual(["closes twice, and unused"]);
  });

  test("a handle that stays open", async () => {
    const servers: Server[] = [];
    onTestFinished(() => servers.forEach((server) => server.close()));
    const read: Backend["read"] = async (references) => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      servers.push(server);
      return references.map(() => ({ status: "missing", what: "secret" }));
    };
    expect([...(await violations(fixture({ read }))).keys()]).toContain("leaves no handle open");
  });

  test("a request for each key", async () => {
    const each: Break = (outcome, _, context) => {
      context.meter.requests += 1;
      return outcome;
    };
    expect([...(await violations(fixture({ each }))).keys()]).toEqual(["makes one request for many keys of a secret"]);
  });

  test("a fixture of a server without its faults", async () => {
    const broken = await violations({ ...fixture(), kind: "files" });
    expect([...broken.keys()]).toEqual(["lists every fault of its kind"]);
  });
});

test("a violation shows no value", async () => {
  const each: Break = (outcome) =>
    outcome.status === "found" ? { ...outcome, value: Redacted.of(new Uint8Array([1])) } : outcome;
  const broken = await violations(fixture({ each }));
  expect(broken.size).toBeGreaterThan(5);
  for (const violation of broken.values())
    for (const value of [CANARY, "correct horse", CREDENTIAL]) expect(inspect(violation)).not.toContain(value);
});

import type { Context, Precondition, Writable } from "../../loader/backend.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { Redacted } from "../../redaction/redacted.ts";
import { mustNotShow } from "./canary.ts";
import type { ContractFixture, OpenedStore, RunningStore, StoreCase } from "./fixture.ts";
import { bytes, CANARY, found, opened, readOnce, sameBytes, seedValue, valueOf } from "./reading.ts";
import { must } from "./violation.ts";

function writer({ backend }: OpenedStore): Writable["put"] {
  const { put } = backend;
  must(put !== undefined, "a writable store has put");
  return put.bind(backend);
}

async function mustConflict(write: Promise<unknown>, rule: string): Promise<void> {
  const error: unknown = await write.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  must(error instanceof SecretsError && error.code === "store/conflict", rule);
  mustNotShow(error, [CANARY], "a refused write");
}

async function writes(store: RunningStore, fixture: ContractFixture): Promise<void> {
  const reference = valueOf(store, fixture, { name: "written" });
  const value = (text: string): Redacted<Uint8Array> => Redacted.of(bytes(text));
  const now = async (context?: Partial<Context>): Promise<Uint8Array> =>
    found((await readOnce(store, [reference], context))[0], "what was written is found");
  await opened(store, undefined, async (open) => {
    const put = (text: string, precondition: Precondition): ReturnType<Writable["put"]> =>
      writer(open)(reference, value(text), precondition, open.context);
    await put("first\n", { expect: "absent" });
    must(sameBytes(await now(), bytes("first\n")), "a value is written byte for byte where none was");
    await mustConflict(put(CANARY, { expect: "absent" }), "what exists is a conflict where nothing was expected");
    must(sameBytes(await now(), bytes("first\n")), "a conflict changes nothing");
    await put("", { expect: "any" });
    must(sameBytes(await now(), bytes("")), "a value is overwritten where any was expected");
    await mustConflict(
      put(CANARY, { expect: "version", version: "no-such" }),
      "another version than expected is a conflict",
    );
    must(sameBytes(await now(), bytes("")), "a conflict changes nothing");
  });
}

async function refuses(store: RunningStore): Promise<void> {
  await seedValue(store, "value", "1");
  await opened(store, undefined, async ({ backend }) =>
    must(backend.put === undefined, "a store that is not written has no put"),
  );
}

/** Writes, or the absence of them. */
export function writeCases({ capabilities }: ContractFixture): readonly StoreCase[] {
  return capabilities.writable
    ? [{ name: "writes under preconditions", run: writes }]
    : [{ name: "has no put", run: refuses }];
}

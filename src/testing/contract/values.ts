import type { ContractFixture, RunningStore, StoreCase, ValueKind } from "./fixture.ts";
import { bytes, found, readOnce, sameBytes, seedValue, valueOf } from "./reading.ts";
import { must } from "./violation.ts";

const VALUES: { readonly [K in ValueKind]: Uint8Array } = {
  text: bytes("correct horse"),
  // A byte order mark, a surrogate pair, right to left, and é both composed and decomposed.
  unicode: bytes("\uFEFFzażółć 🔑 שלום é e\u0301 \u2028"),
  nul: bytes("before\0after"),
  crlf: bytes("one\r\ntwo\rthree\n"),
  "trailing-newlines": bytes("value\n\n\n"),
  empty: bytes(""),
  "64-kib": bytes("0123456789abcdef".repeat(4096)),
  // No UTF-8: a lone continuation byte, an overlong form, 0xFF.
  binary: Uint8Array.from([0x80, 0xc0, 0xaf, 0xff, 0xfe, 0x01, 0x7f, 0x0a]),
  "base64-looking": bytes("aGVsbG8gd29ybGQ="),
  "workflow-command": bytes('::add-mask::100%25 "quoted" \\ $HOME `id` <b>'),
};

async function carry(kind: ValueKind, store: RunningStore, fixture: ContractFixture): Promise<void> {
  const value = VALUES[kind];
  const reference = valueOf(store, fixture, { name: "value" });
  if (!fixture.capabilities.cannotCarry.includes(kind)) {
    await seedValue(store, "value", value);
    const read = found((await readOnce(store, [reference]))[0], `a value with ${kind} is found`);
    must(sameBytes(read, value), `a value with ${kind} comes back byte for byte`);
    return;
  }
  try {
    await seedValue(store, "value", value);
  } catch {
    return;
  }
  const [outcome] = await readOnce(store, [reference]);
  must(
    outcome?.status !== "found" || !sameBytes(outcome.value.reveal(), value),
    `the fixture says that the store cannot hold ${kind}, and it does`,
  );
}

/** Values come back byte for byte. */
export const valueCases: readonly StoreCase[] = (Object.keys(VALUES) as ValueKind[]).map((kind) => ({
  name: `carries a value: ${kind}`,
  run: (store, fixture) => carry(kind, store, fixture),
}));

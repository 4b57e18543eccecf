import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Automaton } from "../../src/redaction/automaton.ts";
import { bytes, longestBeginning } from "./oracle.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 9 }).map(bytes);
const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "."), maxLength: 60 }).map(bytes);

test.each([0, 12, 1 << 20])("knows what begins and what ends a form, with %i entries in its table", (entries) => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), text, (forms, text) => {
      const automaton = new Automaton(forms, entries);
      let state = 0;
      for (const [at, byte] of text.entries()) {
        state = automaton.next(state, byte);
        const read = text.subarray(0, at + 1);
        const ended = forms.filter(
          (form) => form.length <= read.length && form.every((b, i) => read[read.length - form.length + i] === b),
        );
        const matched = Math.max(0, ...ended.map((form) => form.length));
        expect(automaton.matched[state]).toBe(matched);
        expect(automaton.depth[state]).toBe(Math.max(matched, longestBeginning(read, forms)));
      }
    }),
    { numRuns: 500 },
  );
});

test("builds thousands of states for one long form without a row for each", () => {
  const long = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919 + (at >> 8)) & 0xff);
  const automaton = new Automaton([long]);
  expect(automaton.depth.length).toBe(long.length + 1);
  expect(automaton.table.byteLength).toBeLessThanOrEqual(16 * 1024 * 1024);
});

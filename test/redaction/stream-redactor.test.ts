import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOf, isRedactable } from "../../src/redaction/forms.ts";
import { redactText } from "../../src/redaction/redact-text.ts";
import { MARK } from "../../src/redaction/redacted.ts";
import { StreamRedactor } from "../../src/redaction/stream-redactor.ts";
import { bytes, chunked, joined, latin1, longestBeginning, redactWhole } from "./oracle.ts";

const mark = bytes("#");
const sizes = fc.array(fc.nat({ max: 9 }), { maxLength: 8 });

function redact(forms: readonly Uint8Array[], chunks: readonly Uint8Array[], as: Uint8Array = bytes(MARK)): Uint8Array {
  const redactor = new StreamRedactor(forms, as);
  return joined([...chunks.map((chunk) => redactor.write(chunk).slice()), redactor.end()]);
}

/** Few letters and short forms: they overlap, touch, repeat and begin one another all the time. */
const tangled = fc.record({
  forms: fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 }).map(bytes), {
    maxLength: 6,
  }),
  text: fc.string({ unit: fc.constantFrom("a", "b", "c", "."), maxLength: 80 }).map(bytes),
  sizes,
});

/** The same with forms long enough to be skipped between, in text that is full of their beginnings. */
const repetitive = fc.record({
  forms: fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 4, maxLength: 12 }).map(bytes), {
    maxLength: 4,
  }),
  text: fc.string({ unit: fc.constantFrom("a", "a", "b", "b", "."), maxLength: 120 }).map(bytes),
  sizes,
});

/** Real secrets in all their forms, put into text and bytes. */
const embedded = fc
  .record({
    secrets: fc.array(
      fc.oneof(
        fc.string({ minLength: 4, maxLength: 24 }),
        fc.string({ unit: "grapheme", minLength: 4, maxLength: 12 }),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    picks: fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 12 }), fc.nat({ max: 99 })), { maxLength: 12 }),
    sizes: fc.array(fc.nat({ max: 60 }), { maxLength: 8 }),
  })
  .map(({ secrets, picks, sizes }) => {
    const forms = secrets.flatMap((secret) => formsOf(bytes(secret)));
    const parts = picks.flatMap(([pick, filler, keep]) => {
      const form = forms[pick % Math.max(1, forms.length)] ?? new Uint8Array();
      return [filler, keep < 30 ? form.subarray(0, Math.floor((form.length * keep) / 30)) : form];
    });
    return { forms, text: joined(parts), sizes };
  });

describe("StreamRedactor", () => {
  test.each([
    ["tangled forms", tangled],
    ["repetitive forms", repetitive],
    ["secrets in all their forms", embedded],
  ])("gives what redacting the whole gives, whatever the chunks: %s", (_, cases) => {
    fc.assert(
      fc.property(cases, ({ forms, text, sizes }) => {
        expect(latin1(redact(forms, chunked(text, sizes), mark))).toBe(latin1(redactWhole(text, forms, mark)));
      }),
      { numRuns: 1000 },
    );
  });

  test("gives out the same bytes at the same time, whatever the chunks before", () => {
    fc.assert(
      fc.property(tangled, ({ forms, text, sizes }) => {
        const once = new StreamRedactor(forms, mark).write(text);
        const redactor = new StreamRedactor(forms, mark);
        expect(latin1(joined(chunked(text, sizes).map((chunk) => redactor.write(chunk).slice())))).toBe(latin1(once));
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves no form of any secret in the output", () => {
    fc.assert(
      fc.property(embedded, ({ forms, text, sizes }) => {
        // A NUL as mark is in none of these forms, so it cannot make one up together with its neighbours.
        fc.pre(!forms.some((form) => form.includes(0)));
        const output = latin1(redact(forms, chunked(text, sizes), Uint8Array.of(0)));
        for (const form of forms) expect(output).not.toContain(latin1(form));
      }),
    );
  });

  test("passes bytes without secrets unchanged", () => {
    const forms = formsOf(bytes("hunter2-is-not-in-there"));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), sizes, (noise, sizes) => {
        expect(Buffer.compare(redact(forms, chunked(noise, sizes)), noise)).toBe(0);
      }),
    );
  });

  test("holds back only what begins a form and goes on", () => {
    fc.assert(
      fc.property(tangled, ({ forms, text, sizes }) => {
        const redactor = new StreamRedactor(forms, mark);
        for (const chunk of chunked(text, sizes)) redactor.write(chunk);
        const rest = latin1(redactor.end());
        const most = longestBeginning(text, forms);
        // A mark is not as long as what it covers, so a rest with marks is measured only where nothing at all may be held.
        const held = most > 0 && rest.includes("#") ? "" : rest;
        expect(held.length).toBeLessThanOrEqual(most);
        expect(latin1(text).endsWith(held)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("gives a chunk back as it is when there is nothing to do", () => {
    const redactor = new StreamRedactor(formsOf(bytes("hunter2-secret")));
    const chunk = bytes("nothing to see.\n");
    expect(redactor.write(chunk)).toBe(chunk);
    expect(redactor.end().length).toBe(0);
  });

  test("keeps no view of a chunk that the caller uses again", () => {
    const redactor = new StreamRedactor([bytes("secret")]);
    const chunk = bytes("a sec");
    expect(latin1(redactor.write(chunk))).toBe("a ");
    chunk.fill(0);
    expect(latin1(redactor.write(bytes("ond")))).toBe("second");
  });

  test("starts afresh after its end", () => {
    const redactor = new StreamRedactor([bytes("secret")], mark);
    expect(
      latin1(
        joined([redactor.write(bytes("secret")), redactor.end(), redactor.write(bytes("secret sec")), redactor.end()]),
      ),
    ).toBe("## sec");
    expect(latin1(redactor.write(bytes("ret, secret")))).toBe("ret, #");
    expect(latin1(redactor.end())).toBe("");
    expect(latin1(redactor.write(bytes("!")))).toBe("!");
  });

  test("passes everything when there are no forms, or only empty ones", () => {
    for (const forms of [[], [new Uint8Array()]])
      expect(latin1(redact(forms, [bytes("any"), bytes("thing")]))).toBe("anything");
  });

  test("edge case 39: a secret split across chunks, and one longer than any chunk", () => {
    const secret = bytes("0123456789abcdef".repeat(20_000));
    const forms = formsOf(secret);
    const input = joined([bytes("before "), secret, bytes(" after")]);
    expect(latin1(redact(forms, chunked(input, [1000])))).toBe(`before ${MARK} after`);
    expect(latin1(redact(forms, [input.subarray(0, 9), input.subarray(9)]))).toBe(`before ${MARK} after`);
  });

  test("edge case 41: a secret whose end begins another, or itself, is masked at once and does not hide the other", () => {
    const forms = ["abcda", "abcdabcd-longer", "dawn-breaks"].map(bytes);
    const redactor = new StreamRedactor(forms, mark);
    expect(latin1(redactor.write(bytes("> abcda")))).toBe("> #");
    expect(latin1(redactor.write(bytes("bcd-longer")))).toBe("");
    expect(latin1(redactor.write(bytes(". abcda")))).toBe(". #");
    expect(latin1(redactor.write(bytes("wn-breaks!")))).toBe("!");
    expect(latin1(redactor.write(bytes(" abcdabcd-lo")))).toBe(" #");
    expect(latin1(redactor.write(bytes("st")))).toBe("bcd-lost");
    expect(latin1(redactor.end())).toBe("");
  });

  test("edge case 42: a secret written with pauses is held for as long as it takes; a prompt shows at once", () => {
    const redactor = new StreamRedactor(formsOf(bytes("hunter2-secret")));
    expect(latin1(redactor.write(bytes("Password: ")))).toBe("Password: ");
    const shown = [...bytes("hunter2-secret")].map((byte) => latin1(redactor.write(Uint8Array.of(byte))));
    expect(shown.join("")).toBe(MARK);
    expect(latin1(redactor.write(bytes("Continue? [y/N] ")))).toBe("Continue? [y/N] ");
  });

  test("edge case 43: a character split between chunks, and three million random bytes", () => {
    const forms = formsOf(bytes("pässwörd-ключ-🔑"));
    expect(latin1(redact(forms, chunked(bytes("> pässwörd-ключ-🔑 <"), [0])))).toBe(`> ${MARK} <`);
    const noise = new Uint8Array(3_000_000);
    for (let at = 0, seed = 1; at < noise.length; at++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      noise[at] = seed >>> 24;
    }
    const redactor = new StreamRedactor(forms);
    const output = [];
    for (let at = 0; at < noise.length; at += 65_536) output.push(redactor.write(noise.subarray(at, at + 65_536)));
    expect(Buffer.compare(Buffer.concat([...output, redactor.end()]), noise)).toBe(0);
  });

  test("edge case 44: holds no more than the longest form, however much was written", () => {
    const redactor = new StreamRedactor([bytes("aaaaaaab")], mark);
    let given = 0;
    for (let turn = 1; turn <= 1000; turn++) {
      given += redactor.write(bytes("a".repeat(100))).length;
      expect(turn * 100 - given).toBe(7);
    }
    expect(redactor.end().length).toBe(7);
  });

  test("edge case 45: all forms of a secret are masked; short values and low-entropy words are not", () => {
    const secret = "user:p@ss/W0rd+'\"<&>! ok";
    const forms = formsOf(bytes(secret));
    const encoded = [
      btoa(secret),
      btoa(`app:${secret}`),
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
    ];
    for (const form of [secret, ...encoded, Buffer.from(secret).toString("hex")])
      expect(redactText(`[${form}]`, forms)).toContain(MARK);
    for (const word of ["1", "12", "abc", "true", "null", "test"]) {
      expect(isRedactable(bytes(word))).toBe(false);
      expect(redactText(`is it true or null, test abc 12?`, formsOf(bytes(word)))).not.toContain(MARK);
    }
  });

  test("edge case 46: what is held at the end comes out", () => {
    const redactor = new StreamRedactor([bytes("secret")]);
    expect(latin1(redactor.write(bytes("the last s")))).toBe("the last ");
    expect(latin1(redactor.end())).toBe("s");
    expect(latin1(redactor.end())).toBe("");
  });

  test("redacts a text", () => {
    expect(redactText("žluťoučký hunter2-secret kůň hunt", formsOf(bytes("hunter2-secret")))).toBe(
      `žluťoučký ${MARK} kůň hunt`,
    );
  });
});

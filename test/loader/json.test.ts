import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/loader/backend.ts";
import { readBySecret } from "../../src/loader/batch.ts";
import { testContext } from "../../src/testing/contract/context.ts";

/** What the fields of a secret with this body are, by one read. */
async function read(body: string, ...fields: readonly (string | undefined)[]): Promise<readonly string[]> {
  let reads = 0;
  const references = fields.map((field) => ({ path: "app", ...(field === undefined ? {} : { field }) }));
  const outcomes = await readBySecret(references, testContext(), async () => {
    reads += 1;
    return { status: "found", content: { bytes: new TextEncoder().encode(body) } };
  });
  expect(reads).toBe(1);
  return outcomes.map(textOf);
}

function textOf(outcome: Outcome): string {
  if (outcome.status === "found")
    return `=${new TextDecoder("utf-8", { ignoreBOM: true }).decode(outcome.value.reveal())}`;
  if (outcome.status === "missing") return `missing ${outcome.what}`;
  expect(inspect(outcome.error, { showHidden: true, depth: 9 }) + JSON.stringify(outcome.error)).not.toContain(
    "canary",
  );
  return outcome.error.code;
}

describe("edge case 29: a field of JSON", () => {
  test("is found by its name, dots and all, or by a pointer through objects and lists", async () => {
    const body = '{"a":{"b":[{"c":"deep"},"second"]},"a.b":"dots","x/y":"slash","t~":"tilde","":"empty name"}';
    expect(await read(body, "/a/b/0/c", "/a/b/1", "a.b", "/a.b", "x/y", "/x~1y", "/t~0", "/", "")).toEqual([
      "=deep",
      "=second",
      "=dots",
      "=dots",
      "=slash",
      "=slash",
      "=tilde",
      "=empty name",
      "=empty name",
    ]);
  });

  test("is none where it is half a character, for which bytes have only a mark that it was lost", async () => {
    const body = String.raw`{"half":"x\ud83dy","whole":"\ud83d\ude00","in":{"half":"\ude00"}}`;
    expect(await read(body, "half", "whole", "in", "/in/half")).toEqual([
      "value/undecodable",
      "=\u{1f600}",
      String.raw`={"half":"\ude00"}`,
      "value/undecodable",
    ]);
  });

  test("is missing where a step of the way is, whatever it is", async () => {
    const body = '{"a":{"b":[1]},"text":"x","nothing":null}';
    const wrong = ["/a/c", "/a/c/d", "/a/b/1", "/a/b/-", "/a/b/01", "/a/b/length", "/text/0", "/nothing/x", "a.b", "c"];
    expect(new Set(await read(body, ...wrong))).toEqual(new Set(["missing field"]));
  });

  test("that is named is not looked for by a pointer, also where it is null", async () => {
    expect(await read('{"/a":null,"a":"x"}', "/a")).toEqual(["missing field"]);
    expect(await read('{"/a":"named","a":"x"}', "/a")).toEqual(["=named"]);
  });

  test("is none of what every object has", async () => {
    expect(await read("{}", "constructor", "__proto__", "/toString", "hasOwnProperty")).toEqual(
      Array.from({ length: 4 }, () => "missing field"),
    );
    expect(await read('{"__proto__":"own"}', "__proto__")).toEqual(["=own"]);
  });

  test("tells false, 0 and an empty text from null, which is missing", async () => {
    const body = '{"f":false,"z":0,"e":"","n":null,"o":{},"l":[]}';
    expect(await read(body, "f", "z", "e", "n", "/n", "o", "l")).toEqual([
      "=false",
      "=0",
      "=",
      "missing field",
      "missing field",
      "={}",
      "=[]",
    ]);
  });

  test("keeps a number as it is written", async () => {
    const numbers = ["12345678901234567890", "9007199254740993", "1e7", "1E+7", "-0", "1.50", "0.1000"];
    const body = `{${numbers.map((number, index) => `"n${index}":${number}`).join(",")}}`;
    expect(await read(body, ...numbers.map((_, index) => `n${index}`))).toEqual(numbers.map((number) => `=${number}`));
    expect(await read('{"o":{"a":[1e7,12345678901234567890]}}', "o")).toEqual(['={"a":[1e7,12345678901234567890]}']);
  });

  test("that is JSON itself is its text, and nothing is looked for in it", async () => {
    const body = String.raw`{"inner":"{\"a\":\"b\"}"}`;
    expect(await read(body, "inner", "/inner/a")).toEqual(['={"a":"b"}', "missing field"]);
  });

  test("may stand behind a byte order mark, which a whole secret keeps", async () => {
    expect(await read('\ufeff{"a":"b"}', "a", undefined)).toEqual(["=b", '=\ufeff{"a":"b"}']);
  });

  test.each([
    ["a text", "hunter2-canary"],
    ["a part of JSON", '{"a":"canary'],
    ["JSON with more behind it", '{"a":"b"} canary'],
    ["a key twice", '{"a":"b","a":"canary"}'],
    ["a text of JSON", '"canary"'],
    ["a number", "42"],
    ["null", "null"],
    ["a list", '["canary"]'],
    ["nothing", ""],
  ])("is no field of %s, of which nothing is shown", async (_, body) => {
    expect(await read(body, "a", "/0")).toEqual(["value/undecodable", "value/undecodable"]);
    expect(await read(body, undefined)).toEqual([`=${body}`]);
  });
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentBody } from "../../src/action/comment/comment-body.ts";
import { isMarked, markerOf } from "../../src/action/comment/marker.ts";

const marker = markerOf("secrets.config.ts");
const run = "https://github.com/o/r/actions/runs/1";

describe("a marker", () => {
  test("is an HTML comment of one line that names the declaration", () => {
    expect(marker).toBe("<!-- keystead check v1: secrets.config.ts -->");
    expect(markerOf("a b/--> c\n.ts")).toBe("<!-- keystead check v1: a%20b/-%2D%3E%20c%0A.ts -->");
  });

  test("is one for each path, ends where it should, and marks nothing else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
        const made = markerOf(one);
        expect(made).toMatch(/^<!-- keystead check v1: [^<>\s]* -->$/);
        expect(made.slice(4, -3)).not.toContain("--");
        expect(isMarked(commentBody({ marker: made, text: other, run }), markerOf(other))).toBe(
          made === markerOf(other),
        );
      }),
    );
  });
});

describe("a comment's body", () => {
  test("has nothing in it that is not seen, and no other marker", () => {
    const text = `${markerOf("other.ts")}\nseen <!-- not seen`;
    const body = commentBody({ marker, text, run });
    expect(body.split("<!--")).toHaveLength(2);
    expect(body).toBe(`${marker}\n&lt;!-- keystead check v1: other.ts -->\nseen &lt;!-- not seen`);
    expect(commentBody({ marker, text: "<<!--!--", run })).toBe(`${marker}\n<&lt;!--!--`);
  });

  test("of what fits is whole", () => {
    const text = "x".repeat(65_536 - marker.length - 1);
    expect(commentBody({ marker, text, run })).toBe(`${marker}\n${text}`);
  });

  test.each([
    [run, `[the summary of the job](${run})`],
    [undefined, "the summary of the job"],
  ])("of what does not fit ends with a line, and says at its start where the rest is", (page, place) => {
    const text = `${"a line of the report\n".repeat(4000)}end`;
    const body = commentBody({ marker, text, run: page });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(65_000);
    expect(body.split("\n").slice(0, 5)).toEqual([
      marker,
      "> [!WARNING]",
      `> Too long for a comment: the rest is in ${place}.`,
      "",
      "a line of the report",
    ]);
    expect(body.endsWith("\na line of the report")).toBe(true);
  });

  test("of one line that does not fit is cut between two characters", () => {
    for (const text of ["😀".repeat(40_000), `x${"😀".repeat(40_000)}`]) {
      const body = commentBody({ marker, text, run });
      expect(body.isWellFormed()).toBe(true);
      expect(body.length).toBeGreaterThan(65_530);
      expect(body.length).toBeLessThanOrEqual(65_536);
    }
  });
});

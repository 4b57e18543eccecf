import { PassThrough, Writable } from "node:stream";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactStream } from "../../../src/cli/run/redact-stream.ts";
import { formsOf } from "../../../src/redaction/forms.ts";
import { StreamRedactor } from "../../../src/redaction/stream-redactor.ts";

const SECRET = "abcabd-secret-abcab";
const forms = formsOf(Buffer.from(SECRET));

/** Takes one chunk at a time, each when it is told to; refuses to have more than one waiting. */
class Reader extends Writable {
  readonly chunks: Buffer[] = [];
  #next: (() => void) | undefined;

  constructor() {
    super({ highWaterMark: 1 });
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.chunks.push(Buffer.from(chunk));
    this.#next = done;
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }

  take(): void {
    const next = this.#next;
    this.#next = undefined;
    next?.();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function redacted(chunks: readonly Uint8Array[]): Promise<string> {
  const from = new PassThrough();
  const to = new PassThrough();
  const done = redactStream(from, to, () => new StreamRedactor(forms));
  for (const chunk of chunks) from.write(chunk);
  from.end();
  await done;
  return Buffer.from((to.read() as Uint8Array | null) ?? new Uint8Array()).toString();
}

describe("redactStream()", () => {
  test("finds a secret at every place where it may be split", async () => {
    const bytes = Buffer.from(`>${SECRET}<`);
    for (let first = 0; first <= bytes.length; first++)
      for (let second = first; second <= bytes.length; second++) {
        const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
        expect(await redacted(chunks)).toBe("><redacted><");
      }
  });

  test("gives the same whatever the chunks are", async () => {
    const piece = fc.oneof(fc.constant(SECRET), fc.stringMatching(/^[abcd-]{0,6}$/), fc.constant(SECRET.slice(0, 7)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 6 }),
        fc.array(fc.nat(20), { maxLength: 12 }),
        async (pieces, cuts) => {
          const bytes = Buffer.from(pieces.join(""));
          const chunks: Uint8Array[] = [];
          let at = 0;
          for (const cut of cuts) chunks.push(bytes.subarray(at, (at += cut)));
          const result = await redacted([...chunks, bytes.subarray(at)]);
          expect(result).toBe(await redacted([bytes]));
          expect(result).not.toContain(SECRET);
        },
      ),
    );
  });

  test("takes no more than its reader does (edge case 44)", async () => {
    let given = 0;
    const from = new PassThrough({ highWaterMark: 4 });
    const feed = (): void => {
      while (given < 1000 && from.write(`line ${given++}\n`));
      if (given === 1000) from.end();
      else from.once("drain", feed);
    };
    const to = new Reader();
    const done = redactStream(from, to, () => new StreamRedactor(forms));
    feed();
    for (let round = 0; round < 5; round++) await turn();
    expect(given).toBeLessThan(20);
    for (let round = 0; round < 3000; round++) {
      to.take();
      await turn();
    }
    await done;
    expect(to.text).toBe(Array.from({ length: 1000 }, (_, at) => `line ${at}\n`).join(""));
  });

  test("lets go of the command's output where its reader has gone (edge case 39)", async () => {
    const from = new PassThrough();
    const to = new PassThrough();
    to.on("error", () => undefined);
    const done = redactStream(from, to, () => new StreamRedactor(forms));
    to.destroy(Object.assign(new Error("gone"), { code: "EPIPE" }));
    await done;
    expect(from.destroyed).toBe(true);
    expect(to.listenerCount("drain")).toBe(0);
  });

  test("gives what it held back where the command's output fails (edge case 46)", async () => {
    const from = new PassThrough();
    const to = new PassThrough();
    const done = redactStream(from, to, () => new StreamRedactor(forms));
    from.write("the end abc");
    await turn();
    from.destroy(new Error("gone"));
    await done;
    expect(String(to.read())).toBe("the end abc");
  });
});

import { describe, expect, test } from "vitest";
import { type Ending, heeding } from "../../src/loader/heeding.ts";
import { manualClock } from "./manual-clock.ts";

function loadOf(ms: number) {
  const clock = manualClock();
  const controller = new AbortController();
  const ending: Ending = { clock, deadline: clock.now() + ms, signal: controller.signal };
  return { clock, controller, ending };
}

const never = (): Promise<never> => new Promise(() => undefined);

describe("work that heeds no signal", () => {
  test("settles by itself, and leaves no listener", async () => {
    const { ending, controller } = loadOf(1000);
    await expect(heeding(ending, "read", async () => "value")).resolves.toBe("value");
    const foreign = new Error("its own");
    await expect(heeding(ending, "read", () => Promise.reject(foreign))).rejects.toBe(foreign);
    const thrown = (): Promise<never> => {
      throw foreign;
    };
    await expect(heeding(ending, "read", thrown)).rejects.toBe(foreign);
    controller.abort();
  });

  test("is not waited for once the caller has ended the load", async () => {
    const { ending, controller } = loadOf(1000);
    const waiting = heeding(ending, "log in", never);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({
      code: "backend/aborted",
      message: expect.stringContaining("log in"),
    });
  });

  test("is not waited for beyond the deadline, which the clock tells from the caller's end", async () => {
    const { ending, clock, controller } = loadOf(1000);
    const waiting = heeding(ending, "read", never);
    await clock.advance(1000);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: "backend/timeout" });
  });

  test("has come to the deadline where its timer fires a millisecond before the clock is there", async () => {
    const { ending, clock, controller } = loadOf(1000);
    const waiting = heeding(ending, "read", never);
    await clock.advance(999);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: "backend/timeout" });
  });

  test("is not started where the load has ended already", async () => {
    const { ending, controller } = loadOf(1000);
    controller.abort();
    let started = false;
    const start = async (): Promise<void> => {
      started = true;
    };
    await expect(heeding(ending, "read", start)).rejects.toMatchObject({ code: "backend/aborted" });
    expect(started).toBe(false);
  });
});

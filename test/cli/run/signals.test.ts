import { describe, expect, test } from "vitest";
import { node, Project, sh } from "./keystead.ts";

const project = (): Project => new Project("SECRET: secret()", { secret: "the-value-of-it" });

/** Prints each signal that it gets, and ends when it is told so. */
const LISTENER = `
  const counts = {};
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH"])
    process.on(signal, () => console.log("got " + signal + " " + (counts[signal] = (counts[signal] ?? 0) + 1)));
  process.stdin.on("data", (text) => String(text).includes("q") && process.exit(9));
  console.log("ready");
`;

describe("signals", () => {
  test.each([[[]], [["--raw"]]])(
    "are passed on, and the command decides what they do (%j) (edge case 39)",
    async (flags) => {
      const running = project().start([...flags, ...node(LISTENER)]);
      await running.until("ready");
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH"] as const) {
        running.process.kill(signal);
        await running.until(`got ${signal} 1`);
      }
      running.process.kill("SIGINT");
      await running.until("got SIGINT 2");
      running.type("q");
      expect(await running.ended).toMatchObject({ code: 9, signal: null, stderr: "" });
    },
  );

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s that ends the command ends us the same way",
    async (signal) => {
      const running = project().start(["--", "sh", "-c", "echo ready; exec sleep 600"]);
      await running.until("ready");
      running.process.kill(signal);
      expect(await running.ended).toMatchObject({ code: null, signal });
    },
  );

  test("of a command that dies of one are told as shells do where we cannot die of it", async () => {
    expect(await project().run(sh("kill -KILL $$"))).toMatchObject({ code: null, signal: "SIGKILL" });
    // A core dump of ours would hold the values.
    expect(await project().run(sh("kill -SEGV $$"))).toMatchObject({ code: 139, signal: null });
    expect(await project().run(sh("kill -PIPE $$"))).toMatchObject({ code: 141, signal: null });
  });

  test("that the terminal has sent to the command already are not sent again", async () => {
    const own = project();
    const line = own.commandLine(node(LISTENER)).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    // Not by a shell that stays: it would die of the signal.
    const file = own.write("in-terminal.sh", `exec ${line.join(" ")}`);
    const running = own.start([], {
      line: ["script", "--quiet", "--return", "--command", `exec sh ${file}`, "/dev/null"],
    });
    await running.until("ready");
    running.type("\u0003");
    await running.until("got SIGINT 1");
    running.type("q\n");
    const { code, stdout } = await running.ended;
    expect(stdout.toString()).not.toContain("got SIGINT 2");
    expect(code).toBe(9);
  });
});

describe("a signal while the values are loaded", () => {
  test("ends what was begun at the store before it ends us", async () => {
    const own = new Project(
      "SECRET: secret()",
      {},
      `custom("slow", { read: (_, { signal }) => new Promise((_resolve, reject) => { console.log("reading"); signal.addEventListener("abort", () => reject(new Error())); }), close: async () => console.log("closed") })`,
    );
    const running = own.start(sh("echo started"));
    await running.until("reading");
    running.process.kill("SIGTERM");
    const { signal, stderr, stdout } = await running.ended;
    expect({ signal, stdout: stdout.toString() }).toEqual({ signal: "SIGTERM", stdout: "" });
    expect(stderr).toContain("closed");
  });
});

describe("standard input", () => {
  test("is the command's own (edge case 39)", async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));
    expect((await project().run(["--", "cat"], { input: bytes })).stdout.equals(bytes)).toBe(true);
  });

  test("may be a terminal", async () => {
    const own = project();
    const file = own.write(
      "in-terminal.sh",
      own.commandLine(["--", "sh", "-c", "'test -t 0 && echo in; test -t 1 || echo no out'"]).join(" "),
    );
    const running = own.start([], {
      line: ["script", "--quiet", "--return", "--command", `exec sh ${file}`, "/dev/null"],
    });
    expect((await running.ended).stdout.toString()).toBe("in\r\nno out\r\n");
    const raw = own.write("raw.sh", own.commandLine(["--raw", "--", "sh", "-c", "'test -t 1 && echo out'"]).join(" "));
    const given = own.start([], { line: ["script", "--quiet", "--return", "--command", `sh ${raw}`, "/dev/null"] });
    expect((await given.ended).stdout.toString()).toBe("out\r\n");
  });
});

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { node, Project, sh } from "./keystead.ts";

const SECRET = "S3cret/Pa+ss w0rd&s";

/** Writes a text, shows that it has been read by a prompt in front of it, waits for a line, writes the rest. */
const inTwo = (first: Uint8Array, rest: Uint8Array): readonly string[] =>
  node(`
    const part = (hex) => Buffer.from(hex, "hex");
    process.stdout.write(Buffer.concat([Buffer.from("ready> "), part("${Buffer.from(first).toString("hex")}")]));
    process.stdin.once("data", () => setTimeout(() => {
      process.stdout.write(part("${Buffer.from(rest).toString("hex")}"));
      process.stdin.destroy();
    }, 150));
  `);

/** The most memory that a process has had, in MiB. */
function peakMemory(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

describe("what a command prints", () => {
  test("passes unchanged where it holds no secret, on both streams, with the exit code (edge case 39)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const ended = await project.run(sh("echo out; echo error >&2; exit 7"));
    expect(ended).toMatchObject({ code: 7, signal: null, stderr: "error\n" });
    expect(ended.stdout.toString()).toBe("out\n");
  });

  test("is not lost in silence on a full disk", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const line = project.commandLine(sh("echo out")).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    const file = project.write("full.sh", `exec ${line.join(" ")} >/dev/full`);
    const ended = await project.start([], { line: ["sh", file] }).ended;
    expect(ended.code).toBe(5);
    expect(ended.stderr).toContain("[store/failed]");
  });

  test("in base64 as the command breaks it into lines is redacted", async () => {
    const value = "0123456789abcdef".repeat(8);
    const project = new Project("SECRET: secret()", { secret: value });
    const ended = await project.run(sh('printf %s "$SECRET" | base64'));
    expect(ended.stdout.toString()).toMatch(/^(?:<redacted>\n?)+$/);
  });

  test("is redacted where a secret is split across writes (edge case 39)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const bytes = Buffer.from(SECRET);
    for (const at of [1, 9, bytes.length - 1]) {
      const running = project.start(
        inTwo(bytes.subarray(0, at), Buffer.concat([bytes.subarray(at), Buffer.from("!\n")])),
      );
      await running.until("ready> ");
      expect(running.stdout()).toBe("ready> ");
      running.type("\n");
      const { stdout } = await running.ended;
      expect(stdout.toString()).toBe("ready> <redacted>!\n");
    }
  });

  test("is redacted where a secret is longer than any buffer (edge case 39)", async () => {
    const large = randomBytes(150_000).toString("hex");
    const project = new Project('LARGE: secret({ deliver: "file" })', { large });
    const ended = await project.run(sh('printf "<"; cat "$LARGE"; printf ">"'));
    expect(ended.stdout.toString()).toBe("<<redacted>>");
  });

  test("is redacted on standard error, too, and in what a child of the child prints (edge case 39)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const ended = await project.run(sh(`sh -c 'echo "$SECRET"; echo "$SECRET" >&2'; (echo "$SECRET") & wait`));
    expect(ended).toMatchObject({ code: 0, stderr: "<redacted>\n" });
    expect(ended.stdout.toString()).toBe("<redacted>\n<redacted>\n");
  });

  test("may be written to by name, as to any pipe", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const ended = await project.run(sh('echo out > /dev/stdout && echo "$SECRET" | tee /dev/stderr'));
    expect(ended).toMatchObject({ code: 0, stderr: "<redacted>\n" });
    expect(ended.stdout.toString()).toBe("out\n<redacted>\n");
  });

  test("ends where its reader ends (edge case 39)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const line = project.commandLine(sh("yes; echo $? >&2"));
    const running = project.start([], { line: ["sh", "-c", '"$@" | head -n 1', "sh", ...line] });
    const ended = await running.ended;
    expect(ended.stdout.toString()).toBe("y\n");
    // What a shell says of SIGPIPE: the command has noticed, as it would have without us.
    expect(ended.stderr).toContain("141");
  });

  test("masks a whole match before anything is held back (edge case 41)", async () => {
    // The first one ends as it begins; its end begins the second.
    const project = new Project("A: secret(), B: secret()", { a: "s3cret-pass-s", b: "pass-s-other" });
    const running = project.start(inTwo(Buffer.from("s3cret-pass-s"), Buffer.from("")));
    await running.until("<redacted>");
    expect(running.stdout()).toBe("ready> <redacted>");
    running.type("\n");
    expect((await running.ended).stdout.toString()).toBe("ready> <redacted>");
  });

  test("holds the beginning of a secret for as long as its writer pauses (edge case 42)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const running = project.start(inTwo(Buffer.from(SECRET.slice(0, 6)), Buffer.from("?")));
    await running.until("ready> ");
    running.type("\n");
    // It was no secret after all.
    expect((await running.ended).stdout.toString()).toBe(`ready> ${SECRET.slice(0, 6)}?`);
  });

  test("shows a prompt at once (edge case 42)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const running = project.start(sh('printf "name: "; read name; echo "hello $name"'));
    await running.until("name: ");
    running.type("ada\n");
    expect((await running.ended).stdout.toString()).toBe("name: hello ada\n");
  });

  test("is bytes: a secret is found where a character of it is split (edge case 43)", async () => {
    const secret = "pässwörd-ünïcode-秘密";
    const project = new Project("SECRET: secret()", { secret });
    const bytes = Buffer.from(secret);
    const running = project.start(inTwo(bytes.subarray(0, 2), bytes.subarray(2)));
    await running.until("ready> ");
    running.type("\n");
    expect((await running.ended).stdout.toString()).toBe("ready> <redacted>");
  });

  test("is bytes: 3,000,000 random ones arrive as they are (edge case 43)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const bytes = randomBytes(3_000_000);
    const ended = await project.run(["--", "cat"], { input: bytes });
    expect(ended.stdout.equals(bytes)).toBe(true);
  });

  test("arrives whole where its reader is slow and the command has ended (edge case 44)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const bytes = randomBytes(150_000);
    const file = project.write("data", bytes);
    const running = project.start(sh(`cat ${file}; echo finished >&2`), { read: false });
    await running.until("finished");
    const chunks: Buffer[] = [];
    for await (const chunk of running.process.stdout ?? []) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    expect((await running.ended).code).toBe(0);
  });

  test("takes no more memory where its reader is slow (edge case 44)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const peakOf = async (mebibytes: number): Promise<number> => {
      const running = project.start(sh(`head -c ${mebibytes}M /dev/zero; echo finished >&2; read end`), {
        read: false,
      });
      let length = 0;
      for await (const chunk of running.process.stdout ?? []) {
        length += (chunk as Buffer).length;
        await new Promise((resolve) => setImmediate(resolve));
        if (length === mebibytes << 20) break;
      }
      expect(length).toBe(mebibytes << 20);
      const peak = peakMemory(running.process.pid ?? 0);
      running.type("\n");
      await running.ended;
      return peak;
    };
    const small = await peakOf(1);
    expect((await peakOf(96)) - small).toBeLessThan(64);
  });

  test("holds no form of a secret in clear (edge case 45)", async () => {
    const value = `S3cret "Pa$$"/w0rd+ü & more\nsecond-line-of-it`;
    const project = new Project("SECRET: secret(), TOKEN: secret()", { secret: value, token: "abcdefghij-token" });
    const ended = await project.run(
      node(`
        const { SECRET, TOKEN } = process.env;
        const bytes = Buffer.from(SECRET);
        const forms = [
          SECRET, JSON.stringify(SECRET), JSON.stringify(JSON.stringify(SECRET)), encodeURIComponent(SECRET), encodeURI(SECRET),
          new URLSearchParams({ a: SECRET }).toString().slice(2), bytes.toString("hex"), bytes.toString("hex").toUpperCase(),
          bytes.toString("base64"), bytes.toString("base64url"), SECRET.split("\\n")[1],
          Buffer.from("user:" + TOKEN).toString("base64"), Buffer.from("us:" + TOKEN).toString("base64"),
          Buffer.from("u:" + TOKEN).toString("base64"),
        ];
        for (const form of forms) console.log(form);
      `),
    );
    const text = ended.stdout.toString();
    const lines = text.trimEnd().split("\n");
    for (const line of lines.slice(0, -3)) expect(line).toMatch(/^"?(?:\\?"?<redacted>\\?"?)+"?$/);
    // What stands before the secret in the base64 of \`user:secret\`, and the bits that it shares with it, may stay.
    for (const line of lines.slice(-3)) expect(line).toMatch(/^[\w+/=]{0,8}<redacted>[\w+/=]{0,3}$/);
    for (const form of ["S3cret", "second", "token", "YWJjZGVm"]) expect(text).not.toContain(form);
  });

  test("shows what is too short or too common, and says so once by the key's name (edge case 45)", async () => {
    const project = new Project("PIN: secret(), FLAG: secret(), SECRET: secret(), NAME: plain(text())", {
      pin: "123",
      flag: "true",
      secret: SECRET,
      name: "not-a-secret",
    });
    const ended = await project.run(sh('echo "$PIN $FLAG $SECRET $NAME"'));
    expect(ended.stdout.toString()).toBe("123 true <redacted> not-a-secret\n");
    expect(ended.stderr).toBe("keystead: too short or too common to be redacted: PIN, FLAG\n");
  });

  test("is whole at its end (edge case 46)", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    for (let run = 0; run < 3; run++) {
      const ended = await project.run(sh(`printf 'the end ${SECRET.slice(0, 5)}'; exit 3`));
      expect(ended.code).toBe(3);
      expect(ended.stdout.toString()).toBe(`the end ${SECRET.slice(0, 5)}`);
    }
  });

  test("holds no former value, no part of a composed key and no text of a JSON value", async () => {
    const project = new Project(
      'OLD: secret({ keepPrevious: true }), PASSWORD: secret(), URL: url("https://ada:{PASSWORD}@example.org/"), DOC: secret(json())',
      {
        old: "the-value-of-today",
        "old-previous": "the-value-before",
        password: "p@ss/word",
        doc: '{"a":["leaf-of-it"]}',
      },
    );
    const ended = await project.run([
      "--keys",
      "OLD,URL,DOC",
      ...sh(
        `echo "$OLD"; echo the-value-before; echo p@ss/word; echo p%40ss%2Fword; echo "$URL"; echo leaf-of-it; echo "\${PASSWORD-unset}"`,
      ),
    ]);
    expect(ended.stdout.toString()).toBe(`${"<redacted>\n".repeat(6)}unset\n`);
  });

  test("is given through with --raw, unchanged", async () => {
    const project = new Project("SECRET: secret(), PIN: secret()", { secret: SECRET, pin: "1" });
    const ended = await project.run(["--raw", ...sh('printf "%s" "$SECRET"; exit 4')]);
    expect(ended).toMatchObject({ code: 4, stderr: "" });
    expect(ended.stdout.toString()).toBe(SECRET);
  });

  test("is taken until the last who has it open ends, or a signal comes", async () => {
    const project = new Project("SECRET: secret()", { secret: SECRET });
    const late = await project.run(sh('echo started; (read x; echo "late $SECRET") <&0 & exit 0'), { input: "\n" });
    expect(late.stdout.toString()).toBe("started\nlate <redacted>\n");
    // A grandchild that stays: once the child has ended, SIGTERM is for us.
    const running = project.start(sh('sleep 600 & echo "$! $$ pids"; exit 5'));
    await running.until("pids");
    const [stays = 0, child = 0] = running.stdout().split(" ").map(Number);
    onTestFinished(() => void process.kill(stays));
    await vi.waitFor(() => expect(existsSync(`/proc/${child}`)).toBe(false), { timeout: 5000, interval: 10 });
    running.process.kill("SIGTERM");
    expect((await running.ended).code).toBe(5);
  });
});

import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Backend, Outcome, Precondition, Writable } from "../../../src/loader/backend.ts";
import { open } from "../../../src/loader/backends/files/files.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { processRuntime } from "../../../src/loader/runtime.ts";
import { Redacted } from "../../../src/redaction/redacted.ts";
import { testContext } from "../../../src/testing/contract/context.ts";
import { becomeNobody } from "../../contract/folder-faults.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

const MIB = 1024 * 1024;
const source = (path: string): string => new URL(`../../../src/${path}`, import.meta.url).href;

function opened(directory: string): Backend & Writable {
  return open({ store: "files-1", settings: { directory }, identities: [], declared: {} });
}

async function read(directory: string, path: string): Promise<Outcome | undefined> {
  const outcomes = await opened(directory).read([{ backend: "files", path }], testContext({ root: "/" }));
  return outcomes[0];
}

function text(outcome: Outcome | undefined): string {
  expect(outcome?.status).toBe("found");
  return outcome?.status === "found" ? new TextDecoder().decode(outcome.value.reveal()) : "";
}

function code(outcome: Outcome | undefined): string | undefined {
  return outcome?.status === "failed" ? outcome.error.code : outcome?.status;
}

describe("reading files", () => {
  test("edge case 12: keeps no, one and three trailing newlines", async () => {
    const folder = temporaryFolder();
    for (const value of ["value", "value\n", "value\n\n\n", "value\r\n"]) {
      writeFileSync(join(folder, "a"), value);
      expect(text(await read(folder, "a"))).toBe(value);
    }
  });

  test("reads a path of several segments", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "db"));
    writeFileSync(join(folder, "db/password"), "p");
    expect(text(await read(folder, "db/password"))).toBe("p");
  });

  test("takes a missing folder, and a file in place of one, for a missing secret", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    expect(await read(join(folder, "none"), "a")).toEqual({ status: "missing", what: "secret" });
    expect(await read(folder, "file/a")).toEqual({ status: "missing", what: "secret" });
  });

  test.each(["../outside", "a/../../outside", "..", ".", "a//b", "", "/etc/passwd", "a\0b", "a\\..\\..\\b"])(
    "refuses the path %j",
    async (path) => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, "inside/a"), { recursive: true });
      writeFileSync(join(folder, "outside"), "x");
      expect(code(await read(join(folder, "inside"), path))).toBe("backend/bad-response");
    },
  );

  test("follows a Kubernetes volume's links, also over an update", async () => {
    const folder = temporaryFolder();
    const volume = (version: string): void => {
      mkdirSync(join(folder, version));
      writeFileSync(join(folder, version, "tls.key"), version);
      symlinkSync(version, join(folder, "..data_tmp"));
      renameSync(join(folder, "..data_tmp"), join(folder, "..data"));
    };
    volume("..2026_01");
    symlinkSync("..data/tls.key", join(folder, "tls.key"));
    expect(text(await read(folder, "tls.key"))).toBe("..2026_01");
    volume("..2026_02");
    rmSync(join(folder, "..2026_01"), { recursive: true });
    expect(text(await read(folder, "tls.key"))).toBe("..2026_02");
  });

  test("follows a folder that is itself a link", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real/a"), "1");
    symlinkSync("real", join(folder, "linked"));
    expect(text(await read(join(folder, "linked"), "a"))).toBe("1");
  });

  test.each(["../beside", "../mount-2", "/etc/hostname"])("refuses a link to %s", async (target) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "mount"));
    for (const name of ["beside", "mount-2"]) writeFileSync(join(folder, name), "x");
    symlinkSync(target, join(folder, "mount/a"));
    const outcome = await read(join(folder, "mount"), "a");
    expect(code(outcome)).toBe("backend/bad-response");
    expect(outcome?.status === "failed" && outcome.error.message).toContain("it leads out of its directory");
  });

  test("refuses a link in a circle, and takes one to nothing for missing", async () => {
    const folder = temporaryFolder();
    symlinkSync("circle", join(folder, "circle"));
    symlinkSync("nothing", join(folder, "dangling"));
    expect(code(await read(folder, "circle"))).toBe("backend/bad-response");
    expect(code(await read(folder, "dangling"))).toBe("missing");
  });

  test("does not hang on a pipe, and reads no device", async () => {
    const folder = temporaryFolder();
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(code(await read(folder, "pipe"))).toBe("backend/bad-response");
    expect(code(await read("/dev", "zero"))).toBe("backend/bad-response");
  });

  test("reads a value of exactly 1 MiB, and refuses one byte more without reading it whole", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), Buffer.alloc(MIB, 1));
    expect(text(await read(folder, "a"))).toHaveLength(MIB);
    truncateSync(join(folder, "a"), MIB + 1);
    expect(code(await read(folder, "a"))).toBe("value/too-large");
    // Sparse: it could not be read whole.
    truncateSync(join(folder, "a"), 2 ** 40);
    expect(code(await read(folder, "a"))).toBe("value/too-large");
  });

  test("reads a file that says it has no size", async () => {
    expect(text(await read("/proc/self", "status"))).toMatch(/^Name:/);
  });

  test("is denied a file and a folder that are another's", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "mount"));
    writeFileSync(join(folder, "mount/a"), "1");
    chmodSync(folder, 0o755);
    expect(text(await read(join(folder, "mount"), "a"))).toBe("1");
    chmodSync(join(folder, "mount"), 0o700);
    const becomeRoot = becomeNobody();
    try {
      const outcome = await read(join(folder, "mount"), "a");
      expect(code(outcome)).toBe("backend/denied");
      expect(outcome?.status === "failed" && outcome.error.facts).toEqual({
        path: join(folder, "mount/a"),
        permission: "read",
        system: "EACCES",
      });
    } finally {
      becomeRoot();
    }
  });

  test("describes without opening", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), "1");
    mkdirSync(join(folder, "folder"));
    const described = await opened(folder).describe?.(
      ["a", "b", "folder"].map((path) => ({ backend: "files", path })),
      testContext(),
    );
    expect(described?.map((one) => (one.state === "failed" ? one.error.code : one.state))).toEqual([
      "exists",
      "missing",
      "backend/bad-response",
    ]);
  });

  test("asks for its root only where its folder is relative", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), "1");
    const context = testContext();
    Object.defineProperty(context, "root", {
      get: () => {
        throw new Error("asked");
      },
    });
    expect((await opened(folder).read([{ backend: "files", path: "a" }], context))[0]?.status).toBe("found");
  });
});

describe("writing files", () => {
  async function put(
    directory: string,
    path: string,
    value: string,
    expectation: Precondition["expect"] = "any",
  ): Promise<string> {
    const precondition = expectation === "version" ? { expect: expectation, version: "1" } : { expect: expectation };
    try {
      const bytes = Redacted.of(new TextEncoder().encode(value));
      await opened(directory).put({ backend: "files", path }, bytes, precondition, testContext());
      return "written";
    } catch (error) {
      return error instanceof SecretsError ? error.code : "foreign";
    }
  }

  test("makes the folder, for the owner alone, and leaves nothing else behind", async () => {
    const folder = join(temporaryFolder(), "new");
    expect(await put(folder, "db/password", "p\n")).toBe("written");
    expect(readFileSync(join(folder, "db/password"), "utf8")).toBe("p\n");
    expect(statSync(join(folder, "db/password")).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, "db"))).toEqual(["password"]);
  });

  test.each([0o644, 0o640, 0o600, 0o440])("keeps the mode %o of a file that is there, and its owner", async (mode) => {
    const folder = temporaryFolder();
    const file = join(folder, "a");
    writeFileSync(file, "old");
    // Only root can give a file away.
    const owner = process.getuid?.() === 0 ? [65_534, 65_534] : [process.getuid?.(), process.getgid?.()];
    chownSync(file, Number(owner[0]), Number(owner[1]));
    chmodSync(file, mode);
    const umask = process.umask(0o077);
    try {
      expect(await put(folder, "a", "new")).toBe("written");
    } finally {
      process.umask(umask);
    }
    const written = statSync(file);
    expect([written.mode & 0o777, written.uid, written.gid]).toEqual([mode, ...owner]);
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  test("of two that expect nothing to be there, one is refused", async () => {
    const folder = temporaryFolder();
    const ends = await Promise.all(["1", "2", "3", "4"].map((value) => put(folder, "a", value, "absent")));
    expect(ends.toSorted()).toEqual(["store/conflict", "store/conflict", "store/conflict", "written"]);
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("refuses an expected version, since a file has none", async () => {
    expect(await put(temporaryFolder(), "a", "1", "version")).toBe("store/conflict");
  });

  test("replaces a link and never writes through it", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "mount"));
    writeFileSync(join(folder, "beside"), "kept");
    symlinkSync("../beside", join(folder, "mount/a"));
    expect(await put(join(folder, "mount"), "a", "new")).toBe("written");
    expect(readFileSync(join(folder, "beside"), "utf8")).toBe("kept");
    expect(readFileSync(join(folder, "mount/a"), "utf8")).toBe("new");
  });

  test("refuses a folder that is a link out of the directory", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "mount"));
    mkdirSync(join(folder, "beside"));
    symlinkSync("../beside", join(folder, "mount/db"));
    expect(await put(join(folder, "mount"), "db/a", "new")).toBe("store/failed");
    expect(await put(join(folder, "mount"), "../beside/a", "new")).toBe("backend/bad-response");
    expect(await put(join(folder, "mount"), "db/made/a", "new")).toBe("store/failed");
    expect(readdirSync(join(folder, "beside"))).toEqual([]);
  });

  test("fails at a directory in its place, and leaves no temporary file", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a"));
    expect(await put(folder, "a", "1")).toBe("store/failed");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("fails where it may not write, and leaves no temporary file", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), "kept");
    chmodSync(folder, 0o755);
    const becomeRoot = becomeNobody();
    try {
      expect(await put(folder, "a", "1")).toBe("store/failed");
      expect(await put(folder, "b", "1", "absent")).toBe("store/failed");
    } finally {
      becomeRoot();
    }
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("kept");
  });

  test("fails where the system makes no file, and says where", async () => {
    const error = await opened("/proc/sys")
      .put({ backend: "files", path: "a" }, Redacted.of(new Uint8Array(1)), { expect: "any" }, testContext())
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "store/failed", facts: { path: "/proc/sys/a" } });
  });

  test("a write that the system cuts off leaves what was there, and no temporary file", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), "kept");
    // With its signal ignored, the limit on a file's size makes a write end in an error midway, as a full disk does.
    const program = `
      import { open } from ${JSON.stringify(source("loader/backends/files/files.ts"))};
      import { testContext } from ${JSON.stringify(source("testing/contract/context.ts"))};
      const { put } = open({ store: "", settings: { directory: process.argv[1] }, identities: [], declared: {} });
      const value = { reveal: () => new Uint8Array(1024 * 1024) };
      await put({ backend: "files", path: "a" }, value, { expect: "any" }, testContext()).catch((error) =>
        console.log(error.code, error.facts.system));
    `;
    const shell = `trap "" XFSZ; ulimit -f 64; exec "$0" --input-type=module -e "$1" "$2"`;
    const output = execFileSync("bash", ["-c", shell, process.execPath, program, folder], { encoding: "utf8" });
    expect(output.trim()).toBe("store/failed EFBIG");
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("kept");
  });
});

test("this suite ran as a user whom permission bits concern, at least in part", () => {
  expect(processRuntime.userId()).toBeTypeOf("number");
  const becomeRoot = becomeNobody();
  try {
    expect(process.geteuid?.()).not.toBe(0);
  } finally {
    becomeRoot();
  }
});

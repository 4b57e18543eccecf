import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import type { Context, Outcome } from "../../../src/loader/backend.ts";
import { open } from "../../../src/loader/backends/local/local.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../src/loader/runtime.ts";
import { Redacted } from "../../../src/redaction/redacted.ts";
import { testContext } from "../../../src/testing/contract/context.ts";
import { becomeNobody } from "../../contract/folder-faults.ts";
import { succeed } from "../../servers/command.ts";
import { suiteFor } from "../../servers/suite.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function runtime(variables: { readonly [name: string]: string | undefined }, home?: string): Runtime {
  const variable = (name: string): string | undefined => variables[name];
  return { ...processRuntime, variable, optionalVariable: variable, homeDirectory: () => home };
}

async function encrypted(value: string | Uint8Array, ...recipients: string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(value));
}

interface Project {
  readonly root: string;
  readonly folder: string;
  readonly identity: string;
  readonly recipient: string;
}

async function project(): Promise<Project> {
  const root = temporaryFolder();
  const folder = join(root, "secrets/development");
  mkdirSync(folder, { recursive: true });
  const identity = await generateX25519Identity();
  return { root, folder, identity, recipient: await identityToRecipient(identity) };
}

async function read(root: string, own: Runtime, path = "development/a"): Promise<Outcome | undefined> {
  const context = testContext({ root, runtime: own });
  return (await backend().read([{ backend: "local", path }], context))[0];
}

function backend(): ReturnType<typeof open> {
  return open({ store: "local", settings: { directory: "secrets" }, identities: [], declared: {} });
}

function text(outcome: Outcome | undefined): string | undefined {
  return outcome?.status === "found" ? new TextDecoder().decode(outcome.value.reveal()) : undefined;
}

function failure(outcome: Outcome | undefined): SecretsError {
  if (outcome?.status !== "failed") throw new Error(`not failed but ${outcome?.status}`);
  return outcome.error;
}

describe("the identity", () => {
  test("is the variable's", async () => {
    const { folder, identity, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    expect(text(await read(root, runtime({ KEYSTEAD_IDENTITY: `\n${identity}\n` })))).toBe("1");
  });

  test("is in the file that is named, in the user's own, or in the home directory's", async () => {
    const { folder, identity, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const file = join(root, ".config/keystead/identity");
    mkdirSync(join(root, ".config/keystead"), { recursive: true });
    const other = await generateX25519Identity();
    const lines = ["# created: 2026-01-01T00:00:00Z", `# public key: ${recipient}`, "", other, identity, ""];
    writeFileSync(file, lines.join("\n"), { mode: 0o600 });
    expect(text(await read(root, runtime({ KEYSTEAD_IDENTITY: "", KEYSTEAD_IDENTITY_FILE: file })))).toBe("1");
    expect(text(await read(root, runtime({ XDG_CONFIG_HOME: join(root, ".config") })))).toBe("1");
    expect(text(await read(root, runtime({}, root)))).toBe("1");
    expect(text(await read(root, runtime({ XDG_CONFIG_HOME: "relative" }, root)))).toBe("1");
  });

  test("is needed only where there is a file to decrypt", async () => {
    const { folder, recipient, root } = await project();
    expect(await read(root, runtime({}))).toEqual({ status: "missing", what: "secret" });
    expect(await read(join(root, "nowhere"), runtime({ KEYSTEAD_IDENTITY: "nonsense" }))).toEqual({
      status: "missing",
      what: "secret",
    });
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const error = failure(await read(root, runtime({}, "/home/none")));
    expect(error.code).toBe("backend/unconfigured");
    expect(error.hint).toBe(
      "Set KEYSTEAD_IDENTITY to an age identity, or put one into /home/none/.config/keystead/identity",
    );
  });

  test.each([0o640, 0o604, 0o666, 0o620])("in a file of mode %o is refused", async (mode) => {
    const { folder, identity, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const file = join(root, "identity");
    writeFileSync(file, identity);
    chmodSync(file, mode);
    const error = failure(await read(root, runtime({ KEYSTEAD_IDENTITY_FILE: file })));
    expect(error.code).toBe("backend/unconfigured");
    expect(error.hint).toBe(`chmod 600 ${file}`);
  });

  test("is followed where its file is a link", async () => {
    const { folder, identity, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    writeFileSync(join(root, "real"), identity, { mode: 0o600 });
    symlinkSync("real", join(root, "linked"));
    const own = runtime({ KEYSTEAD_IDENTITY_FILE: join(root, "linked") });
    expect(text(await read(root, own))).toBe("1");
    // What counts is the mode of what it leads to: a link's own says nothing.
    chmodSync(join(root, "real"), 0o644);
    expect(failure(await read(root, own)).hint).toBe(`chmod 600 ${join(root, "linked")}`);
  });

  test.each(["/etc/passwd", "/dev/null", "/dev/zero", "/"])("at %s gets no advice to change that", async (file) => {
    const { folder, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const error = failure(await read(root, runtime({ KEYSTEAD_IDENTITY_FILE: file })));
    expect([error.code, error.facts.path]).toEqual(["backend/unconfigured", file]);
    expect(error.hint).toBe(
      "Name a file of your own with KEYSTEAD_IDENTITY_FILE, that holds an age identity and only you can read",
    );
  });

  test("must belong to the user or to root", async () => {
    const { folder, identity, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const file = join(root, "identity");
    writeFileSync(file, identity, { mode: 0o600 });
    const uid = process.getuid?.() ?? 0;
    const readAs = (user: number): Promise<Outcome | undefined> =>
      read(root, { ...runtime({ KEYSTEAD_IDENTITY_FILE: file }), userId: () => user });
    expect(text(await readAs(uid))).toBe("1");
    if (uid === 0) {
      expect(text(await readAs(1234))).toBe("1");
      chownSync(file, 65_534, 65_534);
    }
    const error = failure(await readAs(uid === 0 ? 0 : uid + 1));
    expect([error.code, error.hint]).toEqual([
      "backend/unconfigured",
      "Name a file of your own with KEYSTEAD_IDENTITY_FILE, that holds an age identity and only you can read",
    ]);
    expect(error.message).toContain("it belongs to another user");
    // A file of root's is never for us to change.
    if (uid === 0) {
      chownSync(file, 0, 0);
      chmodSync(file, 0o644);
      expect(failure(await readAs(1234)).hint).toMatch(/^Name a file of your own/);
    }
  });

  test("in a file of another user is denied", async () => {
    const { folder, identity, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const file = join(root, "identity");
    writeFileSync(file, identity, { mode: 0o600 });
    for (const one of [root, join(root, "secrets"), folder]) chmodSync(one, 0o755);
    await read(root, runtime({ KEYSTEAD_IDENTITY: identity }));
    const becomeRoot = becomeNobody();
    try {
      const error = failure(await read(root, runtime({ KEYSTEAD_IDENTITY_FILE: file })));
      expect([error.code, error.facts.path]).toEqual(["backend/denied", file]);
    } finally {
      becomeRoot();
    }
  });

  test.each([
    ["a misspelt identity", (own: string) => `# mine\n${own.slice(0, -1)}${own.endsWith("Q") ? "P" : "Q"}`, 2],
    ["a recipient", () => "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", 1],
    ["nothing but comments", () => "# none", undefined],
  ])("that is %s is told by its line, and not shown", async (_, spoil, line) => {
    const { folder, identity, recipient, root } = await project();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const spoilt = spoil(identity);
    const error = failure(await read(root, runtime({ KEYSTEAD_IDENTITY: spoilt })));
    expect(error.code).toBe("backend/unconfigured");
    expect(error.facts).toEqual({ variable: "KEYSTEAD_IDENTITY", ...(line === undefined ? {} : { line }) });
    expect(JSON.stringify(error)).not.toContain(spoilt.slice(-40));
  });

  test("is read once for a load, and again for the next", async () => {
    const { folder, identity, recipient, root } = await project();
    for (const name of ["a", "b", "c"]) writeFileSync(join(folder, `${name}.age`), await encrypted(name, recipient));
    let asked = 0;
    const counting: Runtime = {
      ...runtime({}),
      optionalVariable: (name) => {
        if (name !== "KEYSTEAD_IDENTITY") return undefined;
        asked += 1;
        return identity;
      },
    };
    const opened = backend();
    const references = ["a", "b", "c"].map((name) => ({ backend: "local", path: `development/${name}` }));
    const context: Context = testContext({ root, runtime: counting });
    await Promise.all([opened.read(references, context), opened.read(references, context)]);
    expect(asked).toBe(1);
    await opened.read(references, testContext({ root, runtime: counting }));
    expect(asked).toBe(2);
  });

  test("that is none of the recipients is told how to become one", async () => {
    const { folder, recipient, root } = await project();
    const stranger = await generateX25519Identity();
    writeFileSync(join(folder, "a.age"), await encrypted("1", recipient));
    const error = failure(await read(root, runtime({ KEYSTEAD_IDENTITY: stranger })));
    expect(error.code).toBe("backend/denied");
    expect(error.hint).toBe(
      `Ask one of its recipients to run \`keystead recipients add --env development ${await identityToRecipient(stranger)}\``,
    );
  });
});

describe("age files", () => {
  test("are read armored with LF or CRLF, and as they are", async () => {
    const { folder, identity, recipient, root } = await project();
    const armored = await encrypted("value\n", recipient);
    const own = runtime({ KEYSTEAD_IDENTITY: identity });
    for (const file of [armored, armored.replaceAll("\n", "\r\n"), `\n${armored}\n`, armor.decode(armored)]) {
      writeFileSync(join(folder, "a.age"), file);
      expect(text(await read(root, own))).toBe("value\n");
    }
  });

  test("cut off anywhere are bad answers", async () => {
    const { folder, identity, recipient, root } = await project();
    const armored = await encrypted("value".repeat(40), recipient);
    const own = runtime({ KEYSTEAD_IDENTITY: identity });
    for (let length = 0; length < armored.length - 1; length += 7) {
      writeFileSync(join(folder, "a.age"), armored.slice(0, length));
      expect(failure(await read(root, own)).code).toBe("backend/bad-response");
    }
  });

  test("of 1 MiB are read, and of one byte more refused", async () => {
    const { folder, identity, recipient, root } = await project();
    const own = runtime({ KEYSTEAD_IDENTITY: identity });
    writeFileSync(join(folder, "a.age"), await encrypted(new Uint8Array(1024 * 1024), recipient));
    expect(text(await read(root, own))).toHaveLength(1024 * 1024);
    writeFileSync(join(folder, "a.age"), await encrypted(new Uint8Array(1024 * 1024 + 1), recipient));
    expect(failure(await read(root, own)).code).toBe("value/too-large");
  });

  test("are written for every recipient, and for nobody where there is none", async () => {
    const { folder, identity, recipient, root } = await project();
    const other = await generateX25519Identity();
    const context = testContext({ root, runtime: runtime({}) });
    const put = (): Promise<unknown> =>
      backend().put(
        { backend: "local", path: "development/a" },
        Redacted.of(bytes("v\r\n")),
        { expect: "any" },
        context,
      );
    await expect(put()).rejects.toMatchObject({
      code: "store/no-recipients",
      hint: "Run `keystead recipients add --env development RECIPIENT`",
    });
    writeFileSync(
      join(folder, "recipients.txt"),
      `# all\r\n\r\n${recipient} # me\r\n${await identityToRecipient(other)}\r\n`,
    );
    await put();
    expect(readFileSync(join(folder, "a.age"), "utf8")).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(statSync(join(folder, "a.age")).mode & 0o777).toBe(0o644);
    expect(readdirSync(folder).toSorted()).toEqual(["a.age", "recipients.txt"]);
    for (const own of [identity, other])
      expect(text(await read(root, runtime({ KEYSTEAD_IDENTITY: own })))).toBe("v\r\n");
  });

  test("are not written for what is no recipient, and the line is named", async () => {
    const { folder, recipient, root } = await project();
    writeFileSync(join(folder, "recipients.txt"), `${recipient}\nssh-ed25519 AAAA # no\n`);
    const put = backend().put(
      { backend: "local", path: "development/a" },
      Redacted.of(bytes("v")),
      { expect: "any" },
      testContext({ root, runtime: runtime({}) }),
    );
    await expect(put).rejects.toMatchObject({ code: "backend/bad-response", facts: { line: 2 } });
    expect(readdirSync(folder)).toEqual(["recipients.txt"]);
  });
});

suiteFor("age", ({ age }) => {
  test("the age command reads what we write, and we read what it writes", async () => {
    const { folder, identity, recipient, root } = await project();
    const own = runtime({ KEYSTEAD_IDENTITY: identity });
    const value = "żółć\r\n\0end\n\n";
    writeFileSync(join(root, "identity"), identity, { mode: 0o600 });
    writeFileSync(join(root, "value"), value);
    writeFileSync(join(folder, "recipients.txt"), `# ours\n\n${recipient}\n`);
    await backend().put(
      { backend: "local", path: "development/a" },
      Redacted.of(bytes(value)),
      { expect: "absent" },
      testContext({ root, runtime: own }),
    );
    expect(await succeed(age, ["--decrypt", "-i", join(root, "identity"), join(folder, "a.age")])).toBe(value);
    const recipients = join(folder, "recipients.txt");
    for (const flags of [["--armor"], []]) {
      await succeed(age, [...flags, "-R", recipients, "-o", join(folder, "b.age"), join(root, "value")]);
      expect(text(await read(root, own, "development/b"))).toBe(value);
    }
  });

  test("the age command itself takes no name behind a key, so that the docs say how to leave it out", async () => {
    const { folder, recipient, root } = await project();
    writeFileSync(join(folder, "recipients.txt"), `${recipient} # me\n`);
    writeFileSync(join(root, "value"), "1");
    const args = ["--armor", "-R", join(folder, "recipients.txt"), "-o", join(root, "out"), join(root, "value")];
    await expect(succeed(age, args)).rejects.toThrow(/malformed recipient|recipient/);
  });
});

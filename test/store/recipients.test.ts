import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { armor, Decrypter } from "age-encryption";
import { describe, expect, test } from "vitest";
import { encrypt } from "../../src/loader/age/age.ts";
import { ensureIdentity } from "../../src/loader/backends/local/make-identity.ts";
import type { Clock } from "../../src/loader/clock.ts";
import { Redacted } from "../../src/redaction/redacted.ts";
import { defineSecrets } from "../../src/schema/config.ts";
import { secret } from "../../src/schema/entry.ts";
import { firstOf } from "../../src/schema/source.ts";
import { env } from "../../src/schema/sources/env.ts";
import { local } from "../../src/schema/sources/local.ts";
import { localFolder } from "../../src/store/local-folder.ts";
import { put } from "../../src/store/put.ts";
import { addRecipient, listRecipients, type RecipientsPlace, removeRecipient } from "../../src/store/recipients.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { type Person, person, projectFor, runtimeWith } from "./project.ts";

const config = defineSecrets({
  environments: { development: firstOf(env(), local()), variables: env() },
  secrets: { API_TOKEN: secret({ optional: true }) },
});
const NAMES = ["api-token", "db-password", "secret-key"];
const FILES = [...NAMES.map((name) => `${name}.age`), "recipients.txt"].toSorted();

async function opens(file: string, { identity }: Person): Promise<boolean> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(armor.decode(readFileSync(file, "utf8"))).then(
    () => true,
    () => false,
  );
}

interface Team {
  readonly me: Person;
  readonly other: Person;
  readonly folder: string;
  readonly place: RecipientsPlace;
  /** Which of the files someone can open. */
  readonly openTo: (someone: Person) => Promise<readonly string[]>;
}

/** An environment with three values, for the first of two. */
async function team(all = false): Promise<Team> {
  const [me, other] = [await person(), await person()];
  const root = projectFor([`# The team\n\n${me.recipient} # me`, ...(all ? [`${other.recipient} # other`] : [])]);
  const folder = join(root, "secrets/development");
  const recipients = all ? [me.recipient, other.recipient] : [me.recipient];
  for (const name of NAMES)
    writeFileSync(join(folder, `${name}.age`), await encrypt(new TextEncoder().encode(name), recipients));
  const place = localFolder(config, { environment: "development", root }, { runtime: me.runtime });
  const openTo = async (someone: Person): Promise<readonly string[]> => {
    const open = await Promise.all(NAMES.map((name) => opens(join(folder, `${name}.age`), someone)));
    return NAMES.filter((_, index) => open[index]);
  };
  return { me, other, folder, place, openTo };
}

function snapshot(folder: string): { readonly [name: string]: string } {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("adding", () => {
  test("encrypts every file anew, for all of them", async () => {
    const { folder, me, openTo, other, place } = await team();
    expect(await openTo(other)).toEqual([]);
    expect(await addRecipient(place, other.recipient, "Other Person")).toEqual({
      recipients: [
        { key: me.recipient, name: "me" },
        { key: other.recipient, name: "Other Person" },
      ],
      files: 3,
    });
    expect([await openTo(me), await openTo(other)]).toEqual([NAMES, NAMES]);
    expect(readFileSync(join(folder, "recipients.txt"), "utf8")).toBe(
      `# The team\n\n${me.recipient} # me\n${other.recipient} # Other Person\n`,
    );
    expect(readdirSync(folder).toSorted()).toEqual(FILES);
  });

  test("the first of an environment makes its folder, without an identity", async () => {
    const { recipient } = await person();
    const root = temporaryFolder();
    const place = localFolder(config, { environment: "development", root }, { runtime: runtimeWith({}) });
    expect(await listRecipients(place)).toEqual([]);
    expect(await addRecipient(place, recipient)).toEqual({ recipients: [{ key: recipient }], files: 0 });
  });

  test("one who is there already changes the name alone", async () => {
    const { folder, me, place } = await team();
    const before = snapshot(folder);
    expect((await addRecipient(place, me.recipient)).files).toBe(0);
    expect(snapshot(folder)).toEqual(before);
    expect(await addRecipient(place, me.recipient, "myself")).toEqual({
      recipients: [{ key: me.recipient, name: "myself" }],
      files: 0,
      already: { key: me.recipient, name: "me" },
    });
  });

  test("an identity is refused, and told to be exposed, without being shown", async () => {
    const { folder, other, place } = await team();
    const before = snapshot(folder);
    for (const given of [other.identity, other.identity.toLowerCase(), ` ${other.identity}`, "AGE-SECRET-KEY-1"]) {
      const error: unknown = await addRecipient(place, given).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: "config/invalid-option",
        message:
          "Cannot use the option RECIPIENT: that is an identity, the secret half of a key, and is exposed now that it has been an argument",
        hint: "Make a new identity, remove the recipient of the exposed one, and rotate what it could read",
      });
      expect(JSON.stringify(error)).not.toContain(given.trim());
    }
    expect(snapshot(folder)).toEqual(before);
  });

  test("refuses what is no recipient and no name", async () => {
    const { folder, other, place } = await team();
    const before = snapshot(folder);
    const changed = `${other.recipient.slice(0, -1)}${other.recipient.endsWith("q") ? "p" : "q"}`;
    for (const key of [
      "",
      "age1",
      changed,
      other.identity,
      other.recipient.toUpperCase(),
      `${other.recipient}\n`,
      "ssh-ed25519 AAAA",
    ])
      await expect(addRecipient(place, key)).rejects.toMatchObject({ code: "config/invalid-option" });
    for (const name of ["", "two\nlines", "\u001b[31m", "age1mine", "a".repeat(101), "\u2028"])
      await expect(addRecipient(place, other.recipient, name)).rejects.toMatchObject({ code: "config/invalid-option" });
    expect(snapshot(folder)).toEqual(before);
  });

  test("changes nothing where one file cannot be decrypted, and names every such file", async () => {
    const { folder, other, place } = await team();
    for (const name of ["db-password", "secret-key"])
      writeFileSync(join(folder, `${name}.age`), await encrypt(new Uint8Array(), [other.recipient]));
    const before = snapshot(folder);
    await expect(addRecipient(place, other.recipient)).rejects.toMatchObject({
      code: "backend/denied",
      problems: [{ code: "backend/denied" }, { code: "backend/denied" }],
    });
    expect(snapshot(folder)).toEqual(before);
  });
});

describe("removing", () => {
  test("by name encrypts every file anew without them, and names what they could read", async () => {
    const { folder, me, openTo, other, place } = await team(true);
    expect(await removeRecipient(place, "other")).toEqual({
      recipients: [{ key: me.recipient, name: "me" }],
      files: 3,
      removed: { key: other.recipient, name: "other" },
      readable: NAMES,
    });
    expect([await openTo(me), await openTo(other)]).toEqual([NAMES, []]);
    expect(readFileSync(join(folder, "recipients.txt"), "utf8")).toBe(`# The team\n\n${me.recipient} # me\n`);
  });

  test("never removes the last, nor oneself unless forced", async () => {
    const one = await team();
    for (const force of [false, true])
      await expect(removeRecipient(one.place, "me", { force })).rejects.toMatchObject({ code: "store/no-recipients" });
    const two = await team(true);
    const before = snapshot(two.folder);
    await expect(removeRecipient(two.place, two.me.recipient)).rejects.toMatchObject({
      code: "store/conflict",
      hint: "Pass --force if you want that",
    });
    expect(snapshot(two.folder)).toEqual(before);
    await removeRecipient(two.place, two.me.recipient, { force: true });
    expect([await two.openTo(two.me), await two.openTo(two.other)]).toEqual([[], NAMES]);
  });

  test("refuses who is none of them, and a name of two", async () => {
    const { folder, me, other, place } = await team();
    await expect(removeRecipient(place, "nobody")).rejects.toMatchObject({
      code: "config/invalid-option",
      facts: { wanted: "one of: me" },
    });
    writeFileSync(join(folder, "recipients.txt"), `${me.recipient} # same\n${other.recipient} # same\n`);
    await expect(removeRecipient(place, "same")).rejects.toMatchObject({ code: "config/invalid-option" });
  });
});

describe("a crash", () => {
  const source = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

  /** Adds a recipient in a process that is killed at its so many-eth rename. */
  function crashing(place: RecipientsPlace, key: string, identity: string, at: number): void {
    const program = `
      import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const { rename } = fs.promises;
      let renames = 0;
      fs.promises.rename = (...paths) => {
        if (++renames === ${at}) process.kill(process.pid, "SIGKILL");
        return rename(...paths);
      };
      syncBuiltinESMExports();
      const { addRecipient } = await import(${source("store/recipients.ts")});
      const { processRuntime: runtime } = await import(${source("loader/runtime.ts")});
      await addRecipient({ ...${JSON.stringify({ directory: place.directory, environment: place.environment })}, runtime }, ${JSON.stringify(key)});
      console.log("done");
    `;
    const env = { ...process.env, KEYSTEAD_IDENTITY: identity };
    let killed = "";
    try {
      execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        env,
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      killed = String((error as { signal?: unknown }).signal);
    }
    expect(killed).toBe("SIGKILL");
  }

  // Three files and recipients.txt: killed before each of the renames.
  test.each([1, 2, 3, 4])("at rename %i loses nothing, and the same call completes it", async (at) => {
    const { folder, me, openTo, other, place } = await team();
    crashing(place, other.recipient, me.identity, at);
    expect(await openTo(me)).toEqual(NAMES);
    expect(await openTo(other)).toHaveLength(at - 1);
    expect((await listRecipients(place)).map(({ key }) => key)).toEqual([me.recipient]);
    expect(readdirSync(folder).length).toBeGreaterThan(4);
    expect(await addRecipient(place, other.recipient)).toMatchObject({ files: 3 });
    expect([await openTo(me), await openTo(other)]).toEqual([NAMES, NAMES]);
    expect(readdirSync(folder).toSorted()).toEqual(FILES);
  });
});

describe("several at once", () => {
  const value = (of: string): Redacted<Uint8Array> => Redacted.of(new TextEncoder().encode(of));

  test("keep everyone who was added", async () => {
    const { folder, openTo, place } = await team();
    const people = await Promise.all(Array.from({ length: 4 }, person));
    const added = await Promise.all(people.map(({ recipient }) => addRecipient(place, recipient)));
    expect(added.map(({ files }) => files)).toEqual([3, 3, 3, 3]);
    const keys = (await listRecipients(place)).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(people.map(({ recipient }) => recipient)));
    for (const one of people) expect(await openTo(one)).toEqual(NAMES);
    expect(readdirSync(folder).toSorted()).toEqual(FILES);
  });

  test("keep everyone who was added by processes of their own", async () => {
    const { folder, me, openTo, place } = await team();
    const people = await Promise.all(Array.from({ length: 3 }, person));
    const source = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
    const program = `
      const { addRecipient } = await import(${source("store/recipients.ts")});
      const { processRuntime: runtime } = await import(${source("loader/runtime.ts")});
      await addRecipient({ directory: process.argv[1], environment: "development", runtime }, process.argv[2]);
    `;
    const env = { ...process.env, KEYSTEAD_IDENTITY: me.identity };
    await Promise.all(
      people.map(({ recipient }) =>
        promisify(execFile)(process.execPath, ["--input-type=module", "-e", program, place.directory, recipient], {
          env,
        }),
      ),
    );
    expect(await listRecipients(place)).toHaveLength(4);
    for (const one of people) expect(await openTo(one)).toEqual(NAMES);
    expect(readdirSync(folder).toSorted()).toEqual(FILES);
  });

  test("write no value for who is removed meanwhile", async () => {
    for (let round = 0; round < 5; round++) {
      const { folder, me, other, place } = await team(true);
      const set = put(
        config,
        { environment: "development", key: "API_TOKEN", value: value("new"), root: dirname(place.directory) },
        { runtime: me.runtime },
      );
      await Promise.all([set, removeRecipient(place, "other")]);
      expect(await opens(join(folder, "api-token.age"), me)).toBe(true);
      expect(await opens(join(folder, "api-token.age"), other)).toBe(false);
    }
  });

  test.each([
    ["is gone", "999999999 x\n"],
    ["had the id that is ours now", `${process.pid} x\n`],
  ])("take over the lock of a process that %s", async (_, lock) => {
    const { folder, other, place } = await team();
    writeFileSync(join(folder, ".keystead-lock"), lock);
    writeFileSync(join(folder, ".keystead-0123456789abcdef.tmp"), "half");
    expect((await addRecipient(place, other.recipient)).files).toBe(3);
    expect(readdirSync(folder).toSorted()).toEqual(FILES);
  });

  test.each([
    ["runs", `${process.ppid} x\n`],
    ["has not said who it is", ""],
  ])("end with a conflict while a process that %s keeps the lock", async (_, lock) => {
    const { folder, me, other, place } = await team();
    const held = join(folder, ".keystead-lock");
    writeFileSync(held, lock);
    const before = snapshot(folder);
    let now = 0;
    const clock: Clock = {
      now: () => now,
      jitter: () => 0,
      // The deadline of the whole act is far away.
      after: (ms, call) => {
        if (ms < 1000) {
          now += ms;
          queueMicrotask(call);
        }
        return () => undefined;
      },
    };
    const conflict = {
      code: "store/conflict",
      hint: `Wait for it to end; where none runs, delete ${held} and try again`,
    };
    await expect(addRecipient({ ...place, clock }, other.recipient)).rejects.toMatchObject(conflict);
    const options = {
      environment: "development",
      key: "API_TOKEN",
      value: value("new"),
      root: dirname(place.directory),
    };
    await expect(put(config, options, { runtime: me.runtime, clock })).rejects.toMatchObject(conflict);
    expect(now).toBeGreaterThanOrEqual(20_000);
    expect(snapshot(folder)).toEqual(before);
  });
});

describe("links", () => {
  test("to a value or a folder are refused by name, since a rename would replace them", async () => {
    const { folder, me, other, place } = await team(true);
    mkdirSync(join(folder, "..", "shared"));
    writeFileSync(join(folder, "..", "shared", "x.age"), await encrypt(new Uint8Array(1), [me.recipient]));
    for (const [name, target] of [
      ["linked.age", "../shared/x.age"],
      ["dangling.age", "nowhere.age"],
      ["folder", "../shared"],
    ] as const) {
      symlinkSync(target, join(folder, name));
      const before = readFileSync(join(folder, "recipients.txt"), "utf8");
      const conflict = { code: "store/conflict", facts: { path: join(folder, name) } };
      await expect(removeRecipient(place, "other")).rejects.toMatchObject(conflict);
      await expect(addRecipient(place, (await person()).recipient)).rejects.toMatchObject(conflict);
      expect(await opens(join(folder, "api-token.age"), other)).toBe(true);
      expect(readFileSync(join(folder, "recipients.txt"), "utf8")).toBe(before);
      rmSync(join(folder, name));
    }
    symlinkSync("api-token.age", join(folder, "README"));
    expect((await removeRecipient(place, "other")).files).toBe(3);
  });
});

describe("the folder", () => {
  test("is that of the environment's first local source", () => {
    expect(localFolder(config, { environment: "development", root: "/project" })).toMatchObject({
      directory: "/project/secrets",
      environment: "development",
    });
    expect(() => localFolder(config, { environment: "variables" })).toThrow(/none of its sources is local/);
    expect(() => localFolder(config, { environment: "none" })).toThrow(/not declared/);
  });
});

describe("an identity of one's own", () => {
  test("is made once, for oneself alone, where there is none", async () => {
    const home = temporaryFolder();
    const runtime = runtimeWith({}, home);
    const made = await ensureIdentity(runtime, new Date(0));
    const file = join(home, ".config/keystead/identity");
    expect(made.created).toBe(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toMatch(
      /^# created: 1970-01-01T00:00:00\.000Z\n# public key: age1\w+\nAGE-SECRET-KEY-1[A-Z0-9]+\n$/,
    );
    expect(await ensureIdentity(runtime, new Date(0))).toEqual({ recipient: made.recipient });
  });

  test("is never made where there is one that cannot be used, nor without a home", async () => {
    const { identity, recipient, runtime } = await person();
    expect(await ensureIdentity(runtime, new Date(0))).toEqual({ recipient });
    const home = temporaryFolder();
    const wrong = { KEYSTEAD_IDENTITY: identity.slice(1) };
    await expect(ensureIdentity(runtimeWith(wrong, home), new Date(0))).rejects.toMatchObject({
      code: "backend/unconfigured",
    });
    expect(readdirSync(home)).toEqual([]);
    await expect(ensureIdentity(runtimeWith({}), new Date(0))).rejects.toMatchObject({ code: "backend/unconfigured" });
  });
});

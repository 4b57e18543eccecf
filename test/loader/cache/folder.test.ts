import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { makeIdentity } from "../../../src/loader/age/age.ts";
import { CacheFolder, cacheFolder } from "../../../src/loader/cache/folder.ts";
import { defineSecrets, secret, vault } from "../../../src/schema/declare.ts";
import { becomeNobody as become } from "../../contract/folder-faults.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { fakeRuntime } from "../memory-source.ts";
import { cachedConfig, Machine } from "./cached-vault.ts";

const config = cachedConfig();

async function filled(): Promise<{ readonly machine: Machine; readonly entry: string }> {
  const machine = new Machine();
  await machine.load(config);
  const [name = ""] = machine.entries;
  return { machine, entry: join(machine.cache, name) };
}

/** Root may write anywhere: gives the files away and becomes their owner. */
function becomeNobody(paths: readonly string[]): () => void {
  if (process.getuid?.() === 0) for (const path of paths) chownSync(path, 65_534, 65_534);
  return become();
}

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe("on the disk", () => {
  test("edge case 35: mode 0600 in folders of 0700, for the entries and the identity", async () => {
    const { machine, entry } = await filled();
    const identity = join(machine.config, "cache-identity");
    expect([entry, identity, machine.cache, machine.config].map(modeOf)).toEqual([0o600, 0o600, 0o700, 0o700]);
    expect(readdirSync(machine.config)).toEqual(["cache-identity"]);
  });

  test("edge case 35: no entry names in clear, nor a value, a key, a path or an address in any byte", async () => {
    const { machine } = await filled();
    expect(machine.entries).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.age$/)]);
    const all = [
      ...machine.entries,
      ...machine.entries.map((name) => readFileSync(join(machine.cache, name), "latin1")),
    ].join("\n");
    const decoded = Buffer.from(all.replaceAll(/-----.*-----|[^A-Za-z0-9+/=]/g, ""), "base64").toString("latin1");
    for (const canary of ["canary", "app", "127.0.0.1", "vault", "keystead", "token-one", "VAULT_ADDR", "storedAt"])
      expect([canary, all.includes(canary), decoded.includes(canary)]).toEqual([canary, false, false]);
  });

  test("reports and errors say nothing of a value", async () => {
    const { machine, entry } = await filled();
    machine.server.weather = "unreachable";
    const cached = await machine.load(config);
    truncateSync(entry, 100);
    await machine.clock.advance(700_000);
    const failed = await machine.load(config);
    expect(failed.code).toBe("backend/unreachable");
    const said = JSON.stringify([cached.report, cached.events, failed.report, failed.values, String(failed.error)]);
    expect(said).not.toContain("canary-value");
    expect(said).not.toContain("token-one");
  });
});

describe("edge case 35: what is no entry of ours is taken for none, and written anew", () => {
  const spoilt: readonly (readonly [string, (entry: string) => void | Promise<void>])[] = [
    ["cut off", (entry) => truncateSync(entry, statSync(entry).size - 60)],
    ["empty", (entry) => truncateSync(entry, 0)],
    [
      "a byte changed",
      (entry) => {
        const bytes = readFileSync(entry);
        const at = bytes.length - 80;
        bytes[at] = bytes[at] === 65 ? 66 : 65;
        writeFileSync(entry, bytes);
      },
    ],
    ["something else", (entry) => writeFileSync(entry, "hello")],
    [
      "another's name",
      async (entry) => {
        // Sealed for us, and so it opens; but it is not what its name says.
        const other = new Machine();
        await other.load(config);
        writeFileSync(entry, readFileSync(join(other.cache, other.entries[0] ?? "")));
      },
    ],
    ["readable by others", (entry) => chmodSync(entry, 0o644)],
    ["writable by the group", (entry) => chmodSync(entry, 0o620)],
  ];
  test.each(spoilt)("%s", async (_, spoil) => {
    const { machine, entry } = await filled();
    await spoil(entry);
    const again = await machine.load(config);
    expect([again.origins, again.values["A"], again.report.cache]).toEqual([
      ["store", "store"],
      "canary-value-a",
      { used: true, unused: [] },
    ]);
    expect([(await machine.load(config)).origins[0], modeOf(entry)]).toEqual(["cache", 0o600]);
  });

  test("a link to an entry", async () => {
    const { machine, entry } = await filled();
    const elsewhere = join(machine.home, "elsewhere");
    writeFileSync(elsewhere, readFileSync(entry), { mode: 0o600 });
    rmSync(entry);
    symlinkSync(elsewhere, entry);
    expect((await machine.load(config)).origins[0]).toBe("store");
  });

  test("a link in place of the folder leaves what it leads to as it is", async () => {
    const machine = new Machine();
    const shared = join(machine.home, "shared");
    mkdirSync(shared, { mode: 0o755 });
    chmodSync(shared, 0o755);
    mkdirSync(dirname(machine.cache), { recursive: true });
    symlinkSync(shared, machine.cache);
    const { report } = await machine.load(config);
    expect(report.cache?.unused).toEqual([expect.objectContaining({ why: "folder" })]);
    expect([modeOf(shared), readdirSync(shared)]).toEqual([0o755, []]);
  });

  test("another user's", async () => {
    const path = temporaryFolder();
    const uid = process.geteuid?.() ?? 0;
    const [own, other] = [uid, uid + 1].map((user) => new CacheFolder(path, { ...fakeRuntime(), userId: () => user }));
    const name = "a".repeat(64);
    await own?.write(name, new Uint8Array(3), Date.now() + 60_000);
    expect([await own?.read(name), await other?.read(name)]).toEqual([new Uint8Array(3), undefined]);
  });

  test("wrong key: the identity is another one", async () => {
    const { machine } = await filled();
    const { identity } = await makeIdentity();
    writeFileSync(join(machine.config, "cache-identity"), `${identity}\n`);
    expect((await machine.load(config)).origins[0]).toBe("store");
    expect((await machine.load(config)).origins[0]).toBe("cache");
  });

  test("an entry of one secret under the name of another", async () => {
    const machine = new Machine();
    const one = cachedConfig();
    const two = cachedConfig(undefined, { path: "other" });
    await machine.load(one);
    const [first = ""] = machine.entries;
    await machine.load(two);
    const second = machine.entries.find((name) => name !== first) ?? "";
    writeFileSync(join(machine.cache, second), readFileSync(join(machine.cache, first)));
    expect((await machine.load(two)).origins[0]).toBe("store");
  });
});

describe("a cache that cannot be used fails no load, and the report says why", () => {
  test("a folder that is a file", async () => {
    const machine = new Machine();
    mkdirSync(join(machine.home, "cache"));
    writeFileSync(machine.cache, "");
    const loaded = await machine.load(config);
    expect([loaded.code, loaded.report.cache?.unused]).toEqual([
      undefined,
      [{ why: "folder", detail: `${machine.cache}: EEXIST` }],
    ]);
  });

  test("an identity that others may read, and one that is none", async () => {
    const { machine } = await filled();
    const identity = join(machine.config, "cache-identity");
    chmodSync(identity, 0o644);
    for (const text of [undefined, "hello"]) {
      if (text !== undefined) writeFileSync(identity, text);
      const loaded = await machine.load(config);
      expect([loaded.code, loaded.origins[0], loaded.report.cache]).toEqual([
        undefined,
        "store",
        { used: false, unused: [{ why: "identity", detail: identity }] },
      ]);
      chmodSync(identity, 0o600);
    }
  });

  test("an identity that cannot be made, with what the system says", async () => {
    const machine = new Machine();
    writeFileSync(dirname(machine.config), "");
    const loaded = await machine.load(config);
    expect([loaded.code, loaded.report.cache?.unused]).toEqual([
      undefined,
      [{ why: "identity", detail: `${join(machine.config, "cache-identity")}: ENOTDIR` }],
    ]);
  });

  test("no home", async () => {
    const machine = new Machine();
    machine.variables = { ...machine.variables, XDG_CACHE_HOME: "relative", XDG_CONFIG_HOME: "" };
    const loaded = await machine.load(config);
    expect([loaded.code, loaded.report.cache?.unused]).toEqual([undefined, [{ why: "no-home" }]]);
  });

  test("a folder that is slow, and had its time", async () => {
    const machine = new Machine();
    const write = vi.spyOn(CacheFolder.prototype, "write").mockReturnValue(new Promise(() => undefined));
    onTestFinished(() => write.mockRestore());
    const loading = machine.load(config, { deadline: 30_000 });
    await vi.waitUntil(() => write.mock.calls.length > 0);
    await machine.clock.advance(2000);
    const loaded = await loading;
    expect([loaded.code, loaded.report.ms, loaded.report.cache?.unused]).toEqual([
      undefined,
      2000,
      [{ why: "folder", detail: `${machine.cache}: slow` }],
    ]);
  });

  test("a store that has used up the time of the load", async () => {
    const machine = new Machine();
    const { server } = machine;
    const send = vi.spyOn(server, "send").mockImplementation(async (request) => {
      send.mockRestore();
      await machine.clock.advance(29_000);
      return server.send(request);
    });
    const loaded = await machine.load(config, { deadline: 30_000, attempt: 30_000 });
    expect([loaded.code, loaded.report.ms, loaded.report.cache]).toEqual([
      undefined,
      29_000,
      { used: true, unused: [{ why: "deadline" }] },
    ]);
  });

  test("values that are too large together", async () => {
    const machine = new Machine();
    const names = Array.from({ length: 12 }, (_, index) => `K${index}`);
    for (const name of names) machine.server.fields[name.toLowerCase()] = "x".repeat(1024 * 1024);
    const large = defineSecrets({
      cache: { ttl: "10m" },
      environments: { p: vault({ mount: "m", path: "app" }) },
      secrets: Object.fromEntries(names.map((name) => [name, secret()])),
    });
    const loaded = await machine.load(large);
    expect([loaded.code, loaded.report.cache?.unused]).toEqual([
      undefined,
      [{ why: "folder", detail: `${machine.cache}: EFBIG` }],
    ]);
  });

  test("a folder that may not be written", async () => {
    const { machine, entry } = await filled();
    await machine.clock.advance(600_000);
    const identity = join(machine.config, "cache-identity");
    chmodSync(machine.cache, 0o500);
    const folders = [machine.cache, machine.config].flatMap((folder) => [folder, dirname(folder)]);
    const becomeRoot = becomeNobody([entry, identity, ...folders, machine.home]);
    const loaded = await machine.load(config).finally(becomeRoot);
    expect([loaded.code, loaded.report.cache]).toEqual([
      undefined,
      { used: true, unused: [{ why: "folder", detail: `${machine.cache}: EACCES` }] },
    ]);
  });
});

describe("bounds", () => {
  test("a load that writes removes what is over, and what a crash left", async () => {
    const { machine, entry } = await filled();
    const leftOver = join(machine.cache, ".keystead-0123456789abcdef.tmp");
    const strange = join(machine.cache, "README");
    for (const path of [leftOver, strange]) writeFileSync(path, "x");
    utimesSync(leftOver, 1_700_000_000, 1_700_000_000);
    await machine.clock.advance(70 * 60_000);
    machine.variables = { ...machine.variables, VAULT_TOKEN: "token-two" };
    await machine.load(config);
    expect([entry, leftOver, strange].map((path) => existsSync(path))).toEqual([false, false, true]);
    expect(machine.entries.filter((name) => name.endsWith(".age"))).toHaveLength(1);
  });

  test("beyond them, what is over soonest goes", async () => {
    const folder = new CacheFolder(temporaryFolder(), fakeRuntime());
    const names = ["a", "b", "c", "d"].map((digit) => digit.repeat(64));
    for (const [index, name] of names.entries()) await folder.write(name, new Uint8Array(10), 1000 * (index + 10));
    await folder.tidy(0, { entries: 3, bytes: 1000 });
    expect(readdirSync(folder.path).toSorted()).toEqual(names.slice(1).map((name) => `${name}.age`));
    await folder.tidy(0, { entries: 3, bytes: 25 });
    expect(readdirSync(folder.path).toSorted()).toEqual(names.slice(2).map((name) => `${name}.age`));
  });
});

test("the folder is where the system has such folders", () => {
  const runtime = (variables: { readonly [name: string]: string }) => fakeRuntime(variables);
  expect(cacheFolder(runtime({ XDG_CACHE_HOME: "/x" }), "linux")).toBe("/x/keystead");
  expect(cacheFolder({ ...runtime({}), homeDirectory: () => "/home/a" }, "darwin")).toBe("/home/a/.cache/keystead");
  expect(cacheFolder(runtime({ LOCALAPPDATA: "/l", XDG_CACHE_HOME: "/x" }), "win32")).toBe("/l/keystead/cache");
  expect(cacheFolder(runtime({ XDG_CACHE_HOME: "x" }), "linux")).toBeUndefined();
});

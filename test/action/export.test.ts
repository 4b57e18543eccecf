import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { appendAll } from "../../src/action/export/command-files.ts";
import { exportsOf } from "../../src/action/export/exports.ts";
import { heredocs } from "../../src/action/export/heredoc.ts";
import { unfitText } from "../../src/action/export/unfit-text.ts";
import { makeFolder, removeFolder, writeValue } from "../../src/action/export/values-folder.ts";
import type { Host } from "../../src/action/host.ts";
import type { Inputs, Target } from "../../src/action/inputs.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { parseAsAct, parseAsRunner } from "./command-file-parsers.ts";
import { VALUES } from "./hard-values.ts";

const github: Host = { name: "github", windows: false };
const windows: Host = { name: "github", windows: true };
const act: Host = { name: "act", windows: false };

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "\n",
        "\r\n",
        "\r",
        "<<",
        "=",
        "EOF",
        "keystead_",
        "A=B",
        "X<<EOF",
        "\uFEFF",
        "::set-env name=A::b",
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join("").toWellFormed());
const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);
const values = fc.uniqueArray(fc.tuple(name, text), { selector: ([one]) => one.toLowerCase(), maxLength: 6 });

describe("what is written for the runner is read back as it was", () => {
  test.each([
    ["GitHub's on Linux", github, (written: string) => parseAsRunner(written, false)],
    ["GitHub's on Windows", windows, (written: string) => parseAsRunner(written, true)],
    ["act", act, parseAsAct],
  ] as const)("by %s (edge cases 11, 12, 19)", (_, host, parse) => {
    fc.assert(
      fc.property(values, (pairs) => {
        const fit = pairs.filter(([, value]) => unfitText(value, host) === undefined);
        expect(parse(heredocs(new Map(fit)))).toEqual(fit);
      }),
      { numRuns: 300 },
    );
    const hard = Object.entries(VALUES).filter(([, value]) => unfitText(value, host) === undefined);
    expect(parse(heredocs(new Map(hard)))).toEqual(hard);
  });

  test("and a delimiter that a value knows is not taken", () => {
    const random = vi.fn<() => string>().mockReturnValueOnce("1").mockReturnValueOnce("1").mockReturnValue("2");
    expect(heredocs(new Map([["A", "x\nkeystead_1\nEVIL=1"]]), random)).toBe(
      "A<<keystead_2\nx\nkeystead_1\nEVIL=1\nkeystead_2\n",
    );
  });

  test("but for what cannot be carried (edge case 16)", () => {
    const [nul, large] = ["a\0b", "x".repeat(96 * 1024 + 1)];
    for (const host of [github, windows, act])
      for (const unfit of [undefined, nul, large]) expect(unfitText(unfit, host)).toBeDefined();
    expect(unfitText("x".repeat(65_536), github)).toBeUndefined();
    expect(unfitText("a\r", windows)).toBeDefined();
    expect(unfitText("a\r", github)).toBeUndefined();
    for (const unfit of ["\na", "a\r\nb", "a\r"]) expect(unfitText(unfit, act)).toBeDefined();
  });
});

describe("the runner's files", () => {
  test("get all or nothing", () => {
    const folder = temporaryFolder();
    const [first, second] = [join(folder, "env"), join(folder, "output")];
    writeFileSync(first, "A=1");
    writeFileSync(second, "");
    vi.stubEnv("GITHUB_ENV", first);
    vi.stubEnv("GITHUB_OUTPUT", join(folder, "absent"));
    const additions = [
      { variable: "GITHUB_ENV", text: "B=2\n" },
      { variable: "GITHUB_OUTPUT", text: "B=2\n" },
    ] as const;
    expect(() => appendAll(additions)).toThrow(expect.objectContaining({ code: "action/not-exported" }));
    expect(readFileSync(first, "utf8")).toBe("A=1");
    // A folder can be found, and not be appended to.
    vi.stubEnv("GITHUB_OUTPUT", folder);
    expect(() => appendAll(additions)).toThrow(expect.objectContaining({ code: "action/not-exported" }));
    expect(readFileSync(first, "utf8")).toBe("A=1");
    vi.stubEnv("GITHUB_OUTPUT", second);
    appendAll(additions);
    expect([readFileSync(first, "utf8"), readFileSync(second, "utf8")]).toEqual(["A=1\nB=2\n", "B=2\n"]);
    vi.unstubAllEnvs();
  });

  test("are each as they were, also where one of them cannot be cut off again", () => {
    const folder = temporaryFolder();
    const file = join(folder, "env");
    writeFileSync(file, "A=1");
    const additions = {
      env: { variable: "GITHUB_ENV", text: "B=2\n" },
      output: { variable: "GITHUB_OUTPUT", text: "B=2\n" },
    } as const;
    vi.stubEnv("GITHUB_ENV", file);
    vi.stubEnv("GITHUB_OUTPUT", "/dev/full");
    for (const order of [
      [additions.env, additions.output],
      [additions.output, additions.env],
    ])
      expect(() => appendAll(order)).toThrow(
        expect.objectContaining({ code: "action/not-exported", hint: expect.stringContaining("GITHUB_OUTPUT") }),
      );
    expect(readFileSync(file, "utf8")).toBe("A=1");
    vi.unstubAllEnvs();
  });

  test("are never replaced by standard output", () => {
    vi.stubEnv("GITHUB_ENV", "");
    const write = vi.spyOn(process.stdout, "write");
    expect(() => appendAll([{ variable: "GITHUB_ENV", text: "A=1\n" }])).toThrow(SecretsError);
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
    vi.unstubAllEnvs();
  });
});

test("files are for their owner alone, in a folder of their own, and can be taken away (edge case 17)", () => {
  vi.stubEnv("RUNNER_TEMP", temporaryFolder());
  const folder = makeFolder();
  const path = writeValue(folder, "KEY", new Uint8Array([0, 255, 10]));
  expect([statSync(folder).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600]);
  expect([...readFileSync(path)]).toEqual([0, 255, 10]);
  expect(() => writeValue(folder, "KEY", new Uint8Array())).toThrow(expect.objectContaining({ code: "store/failed" }));
  chmodSync(folder, 0o500);
  removeFolder(folder);
  removeFolder(folder);
  expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
  vi.stubEnv("RUNNER_TEMP", "");
  expect(() => makeFolder()).toThrow(expect.objectContaining({ code: "action/not-exported" }));
  vi.unstubAllEnvs();
});

describe("what goes out, and how", () => {
  const inputs = (targets: readonly Target[], more: Partial<Inputs> = {}): Inputs => ({
    environment: undefined,
    config: undefined,
    consumer: undefined,
    keys: undefined,
    targets: new Set(targets),
    prefix: "",
    minMaskLength: 4,
    allowShort: false,
    audit: undefined,
    workingDirectory: undefined,
    ...more,
  });
  const made = (keys: Readonly<Record<string, string | Uint8Array>>) =>
    ({
      plan: { environment: "production" },
      keys: Object.entries(keys).map(([key, value]) => ({
        key: { name: key, sensitive: true, delivered: true },
        text: { reveal: () => (typeof value === "string" ? new TextEncoder().encode(value) : value) },
      })),
    }) as never;
  const asFile = { secrets: { CERT: { "~declared": { kind: "value", options: { deliver: "file" } } } } } as never;
  const none = { secrets: {} } as never;
  const nothing = new Set<string>();
  const masking = {
    masks: new Map(),
    unmaskable: new Set(["PIN"]),
    partly: nothing,
    byChance: nothing,
    empty: nothing,
  };
  const codes = (run: () => unknown): readonly string[] => {
    try {
      run();
      return [];
    } catch (error) {
      const { code, problems } = error as SecretsError;
      return problems.length === 0 ? [code] : problems.map((problem) => problem.code);
    }
  };

  test("all problems are told at once", () => {
    const keys = { PATH: "a", PIN: "123", BYTES: new Uint8Array([255]), GOOD: "good", CERT: "cert" };
    expect(codes(() => exportsOf(made(keys), asFile, { inputs: inputs(["env"]), host: github, masking }))).toEqual([
      "config/dangerous-name",
      "action/unmaskable",
      "value/undeliverable",
      "value/undeliverable",
    ]);
  });

  test.each([
    [["env"], { A: "x", CERT: "c" }, "refused"],
    [["env", "files"], { A: "x", CERT: "c" }, { texts: ["A"], files: ["CERT"] }],
    [["files"], { A: "x", CERT: "c" }, { texts: [], files: ["A", "CERT"] }],
    [["outputs"], { A: "x", PATH: "y", PIN: "1" }, { texts: ["A", "PATH", "PIN"], files: [] }],
    [[], { A: "x", PATH: "y" }, { texts: [], files: [] }],
  ] as const)("to %j", (targets, keys, wanted) => {
    const run = () => exportsOf(made(keys), asFile, { inputs: inputs(targets), host: github, masking });
    if (wanted === "refused") return expect(codes(run)).toEqual(["value/undeliverable"]);
    const { texts, files } = run();
    expect({ texts: [...texts.keys()], files: [...files.keys()] }).toEqual(wanted);
  });

  test("a prefix is part of the name, and names are held to their shape and to differ in any case (edge cases 14, 15)", () => {
    const run = (keys: Readonly<Record<string, string>>, prefix: string) =>
      exportsOf(made(keys), none, { inputs: inputs(["env"], { prefix }), host: github, masking });
    expect([...run({ PATH: "x" }, "APP_").texts.keys()]).toEqual(["APP_PATH"]);
    expect(codes(() => run({ OPTIONS: "x" }, "NODE_"))).toEqual(["config/dangerous-name"]);
    expect(() => run({ TOKEN: "x" }, "GITHUB_")).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(
          "Cannot export TOKEN: with the prefix it is GITHUB_TOKEN, and a variable of this name changes how programs run",
        ),
        hint: "Change `prefix`, so that TOKEN has another name than GITHUB_TOKEN",
      }),
    );
    expect(() => run({ PATH: "x" }, "")).toThrow(
      expect.objectContaining({ hint: "Rename PATH, give a `prefix`, or leave PATH out" }),
    );
    expect(codes(() => run({ "A\nB": "x" }, ""))).toEqual(["action/invalid-name"]);
    expect(codes(() => run({ a: "x", A: "y" }, ""))).toEqual(["action/invalid-name"]);
    expect(codes(() => run({ A: "x" }, "P".repeat(128)))).toEqual(["action/invalid-name"]);
  });

  test("a short value may become a variable where the step says so", () => {
    const allowed = inputs(["env"], { allowShort: true });
    expect([...exportsOf(made({ PIN: "123" }), none, { inputs: allowed, host: github, masking }).texts]).toEqual([
      ["PIN", "123"],
    ]);
  });

  test("Gitea would keep a job's outputs in clear", () => {
    const gitea: Host = { name: "gitea", windows: false };
    expect(
      codes(() => exportsOf(made({ A: "x" }), none, { inputs: inputs(["outputs"]), host: gitea, masking })),
    ).toEqual(["value/undeliverable"]);
  });
});

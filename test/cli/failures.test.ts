import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exitOf, tellError } from "../../src/cli/failure.ts";
import { makeIdentity } from "../../src/loader/age/age.ts";
import { CATALOGUE, type ErrorCode } from "../../src/loader/errors/catalogue.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { RecordingTerminal } from "./recording-terminal.ts";
import { MAIN, Workspace } from "./workspace.ts";

/** Values of keys and of credentials: none may be seen anywhere. */
const CANARY = "canary-9f2c";

const LOADING: readonly (readonly string[])[] = [
  ["explain"],
  ["get", "KEY"],
  ["export"],
  ["export", "--format", "json"],
  ["run", "--", "echo", "started"],
];
const WRITING: readonly (readonly string[])[] = [["set", "KEY"], ["generate"], ["recipients", "list"]];

interface Fault {
  readonly name: string;
  readonly code: ErrorCode;
  readonly commands: readonly (readonly string[])[];
  readonly workspace: () => Workspace;
  readonly env?: { readonly [name: string]: string };
  readonly environment?: string;
}

const vault = (identity: string): string =>
  `test: vault({ address: "http://127.0.0.1:9", mount: "kv", path: "app", identity: ${identity} })`;

const FAULTS: readonly Fault[] = [
  {
    name: "no declaration",
    code: "config/not-found",
    commands: [["check"], ...LOADING, ...WRITING],
    workspace: () => new Workspace(),
  },
  {
    name: "a declaration that does not parse",
    code: "config/unloadable",
    commands: [["check"], ["get", "KEY"], ["set", "KEY"]],
    workspace: () => written(`const token = "${CANARY}`),
  },
  {
    name: "a declaration that throws",
    code: "config/unloadable",
    commands: [["check"], ["explain"], ["generate"]],
    workspace: () => written(`throw new Error("${CANARY}")`),
  },
  {
    name: "an unknown environment",
    code: "config/unknown-environment",
    commands: [...LOADING, ...WRITING],
    workspace: () => Workspace.declaring("KEY: secret()"),
    environment: "tset",
  },
  {
    name: "no environment",
    code: "config/no-environment",
    commands: [["explain"], ["generate"]],
    workspace: () => Workspace.declaring("KEY: secret()"),
    environment: "",
  },
  {
    name: "an unknown consumer",
    code: "config/unknown-consumer",
    commands: LOADING.map((args) => [...args.slice(0, 1), "--consumer", "nobody", ...args.slice(1)]),
    workspace: () => Workspace.declaring("KEY: secret()"),
  },
  {
    name: "a backend that no code has yet",
    code: "config/unsupported",
    commands: LOADING,
    workspace: () => Workspace.declaring("KEY: secret()", 'test: { ...local(), backend: "unheard-of" }'),
  },
  {
    name: "a missing value",
    code: "value/missing",
    commands: LOADING,
    workspace: () => Workspace.declaring("KEY: secret()"),
  },
  {
    name: "a value of another format",
    code: "value/invalid",
    commands: LOADING,
    workspace: () => Workspace.declaring("KEY: secret(port())"),
    env: { KEY: CANARY },
  },
  {
    name: "a name that is dangerous",
    code: "config/dangerous-name",
    commands: [["export"], ["export", "--format", "json"], ["run", "--", "echo", "started"]],
    workspace: () => Workspace.declaring("PROMPT_COMMAND: secret()"),
    env: { PROMPT_COMMAND: CANARY },
  },
  {
    name: "a server that is not there",
    code: "backend/unreachable",
    commands: [["explain"], ["get", "KEY"]],
    workspace: () => Workspace.declaring("KEY: secret()", vault('vault.token({ token: variable("TOKEN") })')),
    env: { TOKEN: CANARY },
  },
  {
    name: "no identity",
    code: "backend/unconfigured",
    commands: LOADING,
    workspace: encrypted,
  },
  {
    name: "an identity that is none",
    code: "backend/unconfigured",
    commands: LOADING,
    workspace: encrypted,
    env: { KEYSTEAD_IDENTITY: CANARY },
  },
  {
    name: "a store without recipients",
    code: "store/no-recipients",
    commands: [["set", "KEY"]],
    workspace: () => Workspace.declaring("KEY: secret()", "test: local()"),
  },
  {
    name: "a store that cannot be written",
    code: "store/not-writable",
    commands: [
      ["set", "KEY"],
      ["recipients", "list"],
    ],
    workspace: () => Workspace.declaring("KEY: secret()"),
  },
];

function written(config: string): Workspace {
  const workspace = new Workspace();
  workspace.write("secrets.config.ts", config);
  return workspace;
}

function encrypted(): Workspace {
  const workspace = Workspace.declaring("KEY: secret()", "test: local()");
  workspace.write("secrets/test/key.age", "-----BEGIN AGE ENCRYPTED FILE-----\n");
  return workspace;
}

/** With `--json` and the environment in front of any `--`. */
function commandLine(command: readonly string[], environment: string, json: boolean): readonly string[] {
  const [name = "", ...rest] = command;
  const chosen = environment === "" || name === "check" ? [] : ["--env", environment];
  return [name, ...chosen, ...(json ? ["--json"] : []), ...rest];
}

describe("a failure ends with the status of its code, prints nothing and shows no value", () => {
  test.each(FAULTS)("$name: $code", async ({ code, commands, workspace, env = {}, environment = "test" }) => {
    const place = workspace();
    for (const command of commands) {
      const args = commandLine(command, environment, false);
      const ended = await place.keystead(args, { env, input: CANARY });
      const shown = { args, code: ended.code, told: ended.stderr.includes(`[${code}]`), leaks: leaks(ended) };
      expect(shown).toEqual({ args, code: CATALOGUE[code].exit, told: true, leaks: false });
      if (command[0] !== "explain") expect(ended.stdout).toBe("");
    }
  });

  test("and with --json tells it on standard output, too", async () => {
    const { code, stdout, stderr } = await Workspace.declaring("KEY: secret(port())").keystead(
      ["get", "KEY", "-e", "test", "--json"],
      { env: { KEY: CANARY } },
    );
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      code: "value/invalid",
      message: expect.stringContaining("KEY"),
      problems: [{ code: "value/invalid", facts: { key: "KEY", environment: "test", reference: "env:KEY" } }],
    });
    expect(stdout + stderr).not.toContain(CANARY);
  });
});

function leaks({ stdout, stderr }: { stdout: string; stderr: string }): boolean {
  return stdout.includes(CANARY) || stderr.includes(CANARY);
}

test("an identity that is none of the recipients is denied, by every command that reads", async () => {
  const workspace = new Workspace();
  workspace.write(".env", `KEY=${CANARY}`);
  await workspace.keystead(["init", "--from", ".env"]);
  const { identity } = await makeIdentity();
  for (const command of [...LOADING, ["recipients", "add", (await makeIdentity()).recipient]]) {
    const ended = await workspace.keystead(commandLine(command, "development", false), {
      env: { KEYSTEAD_IDENTITY: identity },
    });
    expect(ended).toMatchObject({ code: 5 });
    expect(ended.stderr).toContain("[backend/denied]");
    expect(leaks(ended)).toBe(false);
    expect(ended.stderr).not.toContain(identity);
  }
});

describe("what nobody foresaw is a fault of ours, without its words", () => {
  const LATER = `import { defineSecrets, env, secret } from "keystead";
    export default defineSecrets({ environments: { test: env() }, secrets: { KEY: secret() } });`;

  test.each([
    [
      "an exception",
      `setTimeout(() => { throw new Error("${CANARY}"); }); await new Promise(() => setTimeout(() => 0, 5000));`,
    ],
    ["a rejection", `void Promise.reject(new Error("${CANARY}")); await new Promise(() => setTimeout(() => 0, 5000));`],
  ])("%s", async (_, statement) => {
    const ended = await written(`${statement}\n${LATER}`).keystead(["check"]);
    expect(ended).toMatchObject({ code: 70, stdout: "" });
    expect(ended.stderr).toMatch(/^error: Cannot run `keystead`: this is a fault of keystead \[internal\/bug\]\n/);
    expect(leaks(ended)).toBe(false);
  });
});

describe("a declaration that does more than declare", () => {
  test("and never ends is an error, by every command, and not an exit 0 of the runtime", async () => {
    const workspace = new Workspace();
    workspace.write("secrets.config.ts", "await new Promise(() => {});\nexport default 1;\n");
    const { code, stdout, stderr } = await workspace.keystead(["run", "--", "echo", "started"]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("it does not finish [config/unloadable]");
  });

  test("and prints does not print into a value, and what it leaves running does not keep us", async () => {
    const workspace = new Workspace();
    workspace.write(
      "secrets.config.ts",
      `import { defineSecrets, env, secret } from "keystead";
console.log("noise");
setInterval(() => {}, 1000);
export default defineSecrets({ environments: { test: env() }, secrets: { KEY: secret() } });
`,
    );
    const { code, stdout, stderr } = await workspace.keystead(["get", "KEY", "--env", "test"], {
      env: { KEY: "value" },
    });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "value", stderr: "noise\n" });
  });
});

test("a backend of one's own that throws has its words withheld", async () => {
  const workspace = written(`import { custom, defineSecrets, secret } from "keystead";
    const read = async () => { throw new Error("${CANARY}"); };
    export default defineSecrets({ environments: { test: custom("own", { read }) }, secrets: { KEY: secret() } });`);
  const ended = await workspace.keystead(["get", "KEY", "-e", "test"]);
  expect(ended).toMatchObject({ code: 6, stdout: "" });
  expect(ended.stderr).toContain("[backend/bad-response]");
  expect(leaks(ended)).toBe(false);
});

test("what a backend calls a version cannot colour a terminal or begin a line", async () => {
  const workspace = written(`import { custom, defineSecrets, secret } from "keystead";
    const read = async (references) => references.map(() => ({ status: "found", value: "x", version: "v\\u001b[31m\\n::error::x" }));
    export default defineSecrets({ environments: { test: custom("own", { read }) }, secrets: { KEY: secret() } });`);
  const { code, stdout } = await workspace.keystead(["explain", "-e", "test"]);
  expect(code).toBe(0);
  expect(stdout).toContain(String.raw`v\u{1b}[31m\u{a}::error::x`);
  expect(stdout).not.toContain("\u001b");
});

describe("standard output", () => {
  // More than a pipe holds, so that a write fails while it is under way.
  const large = "x".repeat(1_000_000);
  const workspace = Workspace.declaring("KEY: secret()", 'test: files({ directory: "values" })');
  workspace.write("values/key", large);

  test("may be closed by its reader: the command ends in silence (edge case 39)", async () => {
    const program = '"$0" "$1" export -e test | head -c 10; exit "${PIPESTATUS[0]}"';
    const ended = await workspace.run("bash", ["-c", program, process.execPath, MAIN]);
    expect(ended).toMatchObject({ code: 0, stdout: "KEY='xxxxx", stderr: "" });
  });

  test("is written to the end where its reader is slow", async () => {
    const program = '"$0" "$1" get KEY -e test | (sleep 0.5; wc -c)';
    const ended = await workspace.run("bash", ["-c", program, process.execPath, MAIN]);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(Number(ended.stdout)).toBe(large.length);
  });

  test("that is full is an error", async () => {
    const child = spawn(process.execPath, [MAIN, "get", "KEY", "-e", "test"], {
      cwd: workspace.folder,
      env: { ...workspace.env },
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(5);
    expect(stderr).toContain("Cannot write from standard output");
  });
});

describe("the error for people", () => {
  const one = new SecretsError("value/missing", { action: "read", facts: { key: "KEY" } });

  test("has message, code and hint", async () => {
    const terminal = new RecordingTerminal();
    await tellError(one, terminal);
    expect(terminal.stderr).toBe(
      "error: Cannot read KEY: there is no such value [value/missing]\n" +
        "  Store it with `keystead set KEY --env ENV`, or declare it optional\n",
    );
  });

  test("lists several, each with code and hint", async () => {
    const terminal = new RecordingTerminal();
    const other = new SecretsError("backend/denied", { action: "read", facts: { key: "B", path: "p" } });
    const all = SecretsError.all([one, other], { action: "load secrets" });
    await tellError(all, terminal);
    expect(terminal.stderr.match(/\[value\/missing\]|\[backend\/denied\]/g)).toHaveLength(2);
    expect(terminal.stderr).toMatch(/2 problems\n {2}Cannot read KEY/);
    expect(exitOf(all)).toBe(5);
  });

  test("has colours on a terminal alone", async () => {
    const terminal = new RecordingTerminal({ colours: true });
    await tellError(one, terminal);
    expect(terminal.stderr).toContain("\u001B[31merror:\u001B[0m");
    const workspace = new Workspace();
    const inTerminal = async (env: { [name: string]: string }): Promise<string> => {
      const line = `'${process.execPath}' '${MAIN}' check`;
      return (await workspace.run("script", ["-qec", line, join(workspace.home, "typescript")], { env })).stdout;
    };
    expect(await inTerminal({ TERM: "xterm" })).toContain("\u001B[31merror:");
    expect(await inTerminal({ TERM: "xterm", NO_COLOR: "1" })).not.toContain("\u001B");
    expect((await workspace.keystead(["check"])).stderr).not.toContain("\u001B");
  });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registry } from "../../src/loader/backends/registry.ts";
import { repository } from "../package/packed.ts";
import { cycles } from "./cycles.ts";
import { describeSource, type SourceFile, sourceFiles } from "./source-file.ts";

const files = sourceFiles();

/** The room a file is in; the front doors are no room. */
const roomOf = (path: string): string => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "");

function matches(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith("/") ? path.startsWith(place) : path === place));
}

/** Says for each file what is wrong with it. */
function offences(find: (file: SourceFile) => Iterable<string>): readonly string[] {
  return files.flatMap((file) => [...find(file)].map((what) => `${file.path}: ${what}`));
}

describe("directions", () => {
  const MAY: { readonly [room: string]: readonly string[] } = {
    schema: [],
    redaction: [],
    loader: ["schema", "redaction"],
    derive: ["schema"],
    review: ["loader", "schema", "redaction"],
    store: ["loader", "schema", "redaction"],
    testing: ["loader", "schema", "redaction"],
    action: ["schema", "redaction", "loader", "store", "review", "derive"],
    cli: ["schema", "redaction", "loader", "store", "review", "derive"],
    "": ["schema", "redaction", "loader", "testing"],
  };

  /** What comes out of the sandbox is held against the published schema itself. */
  const isSchema = (path: string, to: string): boolean =>
    path === "review/sandbox/checked-inventory.ts" && to === "../schemas/inventory-1.json";

  test("every room is known", () => {
    expect(files.map(({ path }) => roomOf(path)).filter((room) => MAY[room] === undefined)).toEqual([]);
  });

  test("a room imports only those below it", () => {
    const wrong = offences(({ path, imports }) =>
      imports
        .filter(
          ({ ours, to }) =>
            ours &&
            !isSchema(path, to) &&
            roomOf(to) !== roomOf(path) &&
            !(MAY[roomOf(path)] ?? []).includes(roomOf(to)),
        )
        .map(({ to }) => `imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test("only the front doors and cli import the front doors, and every import is there", () => {
    const paths = new Set(files.map(({ path }) => path));
    const wrong = offences(({ path, imports }) =>
      imports
        .filter(({ ours, to }) => ours && !isSchema(path, to) && (roomOf(to) === "" || !paths.has(to)))
        .map(({ to }) => `imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test("a front door only re-exports", () => {
    for (const path of ["index.ts", "testing.ts"]) {
      const text = files.find((file) => file.path === path)?.text ?? "";
      expect(text.replaceAll(/^export (?:type )?(?:\{[^}]*\}|\*) from "[^"]+";$/gm, "").trim()).toBe("");
    }
  });

  test("there are no cycles, of types either", () => {
    expect(cycles(files)).toEqual([]);
  });
});

describe("backends", () => {
  const BACKENDS = "loader/backends/";
  /** What a backend must not know: who resolves, and the other backends. */
  const RESOLVER =
    /^loader\/(?:resolve|load[^/]*|session|open-secrets|find-config|hand-over|materialise|backends\/registry)\.ts$/;
  /** No backends themselves: how those on files read a folder, and the answer to a reference that a backend cannot have. */
  const SHARED = ["folder", "unsupported"];
  const REACHABLE = /\/backends\/(?:registry\.ts|unsupported\.ts|folder\/.*)$/;
  const backendOf = (path: string): string | undefined =>
    path.startsWith(BACKENDS) ? /^[a-z]+/.exec(path.slice(BACKENDS.length))?.[0] : undefined;

  test("a backend imports no other backend, nor the resolver", () => {
    const wrong = offences(({ path, imports }) => {
      const own = backendOf(path);
      if (own === undefined || own === "registry") return [];
      return imports
        .filter(({ to }) => {
          const other = backendOf(to);
          return RESOLVER.test(to) || (other !== undefined && other !== own && !SHARED.includes(other));
        })
        .map(({ to }) => `imports ${to}`);
    });
    expect(wrong).toEqual([]);
  });

  test("only the registry reaches a backend, and lazily", () => {
    const wrong = offences(({ path, imports }) =>
      roomOf(path) !== "loader" || path.startsWith(BACKENDS)
        ? []
        : imports
            .filter(({ to, typeOnly }) => to.startsWith(BACKENDS) && !REACHABLE.test(to) && !typeOnly)
            .map(({ to }) => `imports ${to}`),
    );
    expect(wrong).toEqual([]);
    const lines = files.find(({ path }) => path === "loader/backends/registry.ts")?.imports ?? [];
    expect(lines.filter(({ dynamic, typeOnly }) => !dynamic && !typeOnly)).toEqual([]);
  });

  test.each(Object.keys(registry))("%s has its source, its code, a fixture and a docs page", (name) => {
    const wanted = [`src/schema/sources/${name}.ts`, `test/contract/fixtures/${name}.ts`, `docs/backends/${name}.md`];
    expect(wanted.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
    expect(files.some(({ path }) => backendOf(path) === name)).toBe(true);
  });
});

describe("packages", () => {
  /** Which packages a room may name. Those of the loader are imported when they are needed. */
  const MAY: { readonly [package_: string]: readonly string[] } = {
    valibot: ["schema/formats/"],
    "lossless-json": ["loader/json.ts", "loader/backends/azure/"],
    "https-proxy-agent": ["loader/transport/"],
    "jiti/static": ["loader/config-file/"],
    "node-vault": ["loader/backends/vault/"],
    "@kubernetes/client-node/dist/config.js": ["loader/backends/kubernetes/"],
    "@kubernetes/client-node/dist/config_types.js": ["loader/backends/kubernetes/"],
    "@kubernetes/client-node/dist/exec_auth.js": ["loader/backends/kubernetes/"],
    "js-yaml": ["loader/backends/kubernetes/"],
    "@azure/identity": ["loader/backends/azure/"],
    "@azure/keyvault-secrets": ["loader/backends/azure/"],
    // What both of them log with.
    "@azure/logger": ["loader/backends/azure/"],
    "@google-cloud/secret-manager/build/src/v1/index.js": ["loader/backends/gcp/"],
    "@aws-sdk/client-secrets-manager": ["loader/backends/aws/"],
    "@aws-sdk/client-sts": ["loader/backends/aws/"],
    "@aws-sdk/credential-providers": ["loader/backends/aws/"],
    "quickjs-emscripten-core": ["review/sandbox/engine.ts"],
    "@jitl/quickjs-wasmfile-release-sync": ["review/sandbox/engine.ts"],
    "age-encryption": ["loader/age/"],
    "@actions/core": ["action/toolkit.ts"],
    "@actions/github/lib/utils": ["action/comment/github.ts"],
    dotenv: ["cli/init/"],
    citty: ["cli/"],
    "@bomb.sh/tab": ["cli/"],
  };

  test("a package is named only where it is wrapped", () => {
    const wrong = offences(({ path, imports }) =>
      imports
        .filter(({ ours, to }) => !ours && !to.startsWith("node:") && !matches(path, MAY[to] ?? []))
        .map(({ to }) => `imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the runtime", () => {
  const GLOBALS = ["process", "Deno", "Bun", "fetch", "XMLHttpRequest", "WebSocket", "navigator"];
  /** Node's modules that neither touch the machine nor keep a state of their own. */
  const PURE = new Set(["node:buffer", "node:path", "node:url", "node:util"]);
  /** Where the machine is touched: the port, the config loader, the transport, the backends, and the entry points. */
  const PORTS = [
    "loader/runtime.ts",
    "loader/config-file.ts",
    "loader/config-file/",
    "loader/transport/",
    "loader/credential-file.ts",
    "loader/age/",
    "loader/cache/",
    "loader/backends/folder/",
    "loader/backends/local/",
    "loader/backends/vault/",
    "loader/backends/kubernetes/",
    "loader/backends/azure/",
    "loader/backends/gcp/",
    "review/git/",
    "review/sandbox/",
    "cli/",
    "action/",
    // The contract suite watches what a backend prints.
    "testing/contract/output.ts",
  ];

  test("its globals are used only in the listed files", () => {
    const wrong = offences(({ path, names }) =>
      matches(path, PORTS) ? [] : GLOBALS.filter((name) => names.has(name)).map((name) => `uses ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("its modules are used only in the listed files, and in schema and redaction not at all", () => {
    const wrong = offences(({ path, builtins }) =>
      [...builtins]
        .filter((name) => !matches(path, PORTS) && (!PURE.has(name) || ["schema", "redaction"].includes(roomOf(path))))
        .map((name) => `uses ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("the time is asked of the clock", () => {
    const wrong = offences(({ path, text }) =>
      matches(path, ["loader/clock.ts", "cli/"])
        ? []
        : (text.match(/\bDate\.now\(\)|new Date\(\)|\bsetTimeout\(/g) ?? []),
    );
    expect(wrong.filter((one) => !one.startsWith("testing/contract/handles.ts"))).toEqual([]);
  });

  test("nothing but the command line writes to the console", () => {
    const wrong = offences(({ path, names }) =>
      matches(path, ["cli/", "testing/contract/output.ts"]) || !names.has("console") ? [] : ["uses console"],
    );
    expect(wrong).toEqual([]);
  });
});

describe("values", () => {
  /** Every place that takes a value out of its wrapping, with how often and why. */
  const REVEALS: { readonly [path: string]: readonly [number, string] } = {
    "loader/materialise.ts": [3, "decodes the stored bytes"],
    "loader/cache/cache.ts": [1, "tells one credential from another"],
    "loader/cache/entry.ts": [1, "seals a value"],
    "loader/backends/custom-answers.ts": [1, "holds that a backend of the user's gave bytes"],
    "loader/backends/files/files.ts": [1, "writes a file"],
    "loader/backends/gcp/credentials-json.ts": [2, "sends the refresh token and its client's secret"],
    "loader/backends/gcp/exchange.ts": [1, "sends the token that becomes a service account"],
    "loader/backends/gcp/external-account.ts": [1, "exchanges the subject token"],
    "loader/backends/gcp/official.ts": [1, "sends the token"],
    "loader/backends/gcp/service-account.ts": [1, "signs with the key"],
    "loader/backends/local/local.ts": [1, "encrypts a value"],
    "loader/backends/kubernetes/access.ts": [2, "tells a fresh credential from a spent one"],
    "loader/backends/kubernetes/api.ts": [1, "sends the credential"],
    "loader/backends/aws/connection.ts": [1, "hands the SDK the credentials"],
    "loader/backends/aws/whoami.ts": [1, "hands the SDK the credentials"],
    "loader/backends/vault/entrusted.ts": [2, "keeps what ends a login for the post step"],
    "loader/backends/vault/asking.ts": [2, "sends the token"],
    "loader/backends/vault/driver.ts": [1, "hands node-vault the token"],
    "loader/backends/vault/login.ts": [1, "sends the credential"],
    "store/place.ts": [1, "compares with what is stored"],
    "store/put.ts": [1, "holds that the value fits its format"],
    "action/export/exports.ts": [2, "writes the exports"],
    "action/left-behind.ts": [1, "keeps what ends a login for the post step"],
    "action/masking/masking.ts": [2, "derives the masks"],
    "cli/export-text.ts": [1, "writes the export"],
    "cli/get.ts": [1, "prints the one value that was asked for"],
    "cli/run/delivery.ts": [1, "puts the values into the child's environment"],
    "cli/run/masking.ts": [2, "derives the forms to redact"],
    "testing/contract/answers.ts": [2, "compares with what was put there"],
    "testing/contract/reading.ts": [1, "compares with what was put there"],
    "testing/contract/values.ts": [1, "compares with what was put there"],
  };

  test("are revealed only at the listed places", () => {
    const found = files.flatMap(({ path, calls }) => {
      const count = calls.filter((name) => name === "reveal").length;
      return count === 0 ? [] : [[path, count] as const];
    });
    const listed = Object.entries(REVEALS).map(([path, [count]]) => [path, count] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  });
});

describe("files", () => {
  test("are at most 300 lines, or say at their top why not", () => {
    const wrong = offences(({ lines, text }) =>
      lines <= 300 || /^\/\/ (?:Over 300 lines|Long): /.test(text) ? [] : [`${lines} lines`],
    );
    expect(wrong).toEqual([]);
  });

  test("have no `any`, no silenced error and no module augmentation", () => {
    expect(offences(({ forbidden }) => forbidden)).toEqual([]);
  });

  test("are not named for nothing", () => {
    expect(
      files.map(({ path }) => path).filter((path) => /(?:utils?|common|helpers?|misc)(?:\/|\.ts$)/.test(path)),
    ).toEqual([]);
  });
});

describe("the rules themselves", () => {
  const read = (text: string): SourceFile => describeSource("loader/a.ts", text);

  test("see every kind of import", () => {
    const text = `import a from "./b.ts"; import type { C } from "../schema/c.ts"; export * from "./d.ts";
      import { type E } from "./e.ts"; const f = await import("./f.ts"); type G = import("./g.ts").G; export { type H } from "valibot";`;
    expect(read(text).imports).toEqual([
      { to: "loader/b.ts", ours: true, typeOnly: false, dynamic: false },
      { to: "schema/c.ts", ours: true, typeOnly: true, dynamic: false },
      { to: "loader/d.ts", ours: true, typeOnly: false, dynamic: false },
      { to: "loader/e.ts", ours: true, typeOnly: true, dynamic: false },
      { to: "loader/f.ts", ours: true, typeOnly: false, dynamic: true },
      { to: "loader/g.ts", ours: true, typeOnly: true, dynamic: false },
      { to: "valibot", ours: false, typeOnly: true, dynamic: false },
    ]);
  });

  test("see globals however they are asked for, and not what is only called so", () => {
    expect([...read("process.env.A; globalThis.Deno; host.Bun; typeof fetch; console.log(1)").names]).toEqual(
      expect.arrayContaining(["process", "Deno", "Bun", "fetch", "console"]),
    );
    const { names } = read("interface A { process: B } const x = { fetch: 1 }; x.fetch; type C = { Deno: 1 }");
    expect(["process", "fetch", "Deno"].filter((name) => names.has(name))).toEqual([]);
    expect([...read(`process.getBuiltinModule("node:fs"); import type { A } from "node:net"`).builtins]).toEqual([
      "node:fs",
    ]);
  });

  test("see cycles through static and dynamic imports", () => {
    const file = (path: string, text: string): SourceFile => describeSource(path, text);
    const a = file("loader/a.ts", `export const b = () => import("./b.ts");`);
    expect(cycles([a, file("loader/b.ts", `import { b } from "./a.ts";`)])).toEqual([["loader/a.ts", "loader/b.ts"]]);
    expect(cycles([a, file("loader/b.ts", `import "./c.ts";`), file("loader/c.ts", "")])).toEqual([]);
    expect(cycles([file("loader/a.ts", `import "./a.ts";`)])).toEqual([["loader/a.ts"]]);
  });

  test("see what is forbidden", () => {
    expect(read("let a: any;\ndeclare module 'x' {}\n// @ts-ignore\n").forbidden).toEqual([
      "@ts-ignore",
      "any in line 1",
      "module augmentation in line 2",
    ]);
    expect(read("a.reveal(); a?.reveal(); reveal(a);").calls).toEqual(["reveal", "reveal"]);
  });
});

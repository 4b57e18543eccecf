import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { at, codeOf, errorOf, kv2, type Opening, type ScriptedAnswer, textOf } from "./opened.ts";
import { ADDRESS, errors, server } from "./scripted-server.ts";

const NOTHING: ScriptedAnswer = { status: 404, json: { errors: [] } };
const NO_HANDLER: ScriptedAnswer = {
  status: 404,
  json: errors('no handler for route "neural/data/app". route entry not found.'),
};
const SILENT: ScriptedAnswer = {
  status: 403,
  json: errors("preflight capability check returned 403, please ensure client's policies grant access"),
};

/** A server with one answer for the secret, and one for which engine the mount is. */
function asked(secret: ScriptedAnswer, mounts: ScriptedAnswer, parts: Partial<Opening> = {}) {
  return server((path) => (path.startsWith("/v1/sys/internal/ui/mounts/") ? mounts : secret), parts);
}

const mounted = (data: object): ScriptedAnswer => ({ json: { data } });

describe("a mount that does not exist", () => {
  test.each([{}, { engine: "kv1" }, { engine: "kv2" }, { engine: "other" }])("is not missing: %j", async (settings) => {
    const { read, backend, context } = asked(NO_HANDLER, SILENT, { settings });
    const error = errorOf(await read("neural/app", "a"));
    expect(error.code).toBe("config/invalid-option");
    expect(error.facts.option).toBe("mount");
    expect(error.hint).toBe(`Correct \`mount\` on the source: ${ADDRESS} has no engine at "neural"`);
    expect(inspect(error, { showHidden: true, depth: null }) + JSON.stringify(error)).not.toMatch(/canary|route/);
    if (settings.engine === "other") return;
    const [described] = await backend.describe([at("neural/app", "a")], context);
    expect(described).toMatchObject({ state: "failed", error: { code: "config/invalid-option" } });
  });

  test("is named with the namespace that was asked", async () => {
    const { read } = asked(NO_HANDLER, SILENT, { settings: { namespace: "team" } });
    expect(errorOf(await read("neural/app", "a")).hint).toContain('"neural" in namespace "team"');
  });

  test("is told with the right one, where the server says", async () => {
    const { read } = asked(NO_HANDLER, mounted({ type: "kv", path: "neural/deep/", options: { version: "2" } }));
    const error = errorOf(await read("neural/deep/app", "a"));
    expect(error.code).toBe("config/invalid-option");
    expect(error.hint).toContain('mount: "neural/deep"');
  });
});

describe("a mount that the server names", () => {
  test.each([
    "evil\n::add-mask::x\u001b[31m server-canary/",
    "server-canary/",
    "neural/app server-canary/",
    `neural/${"a".repeat(300)}/`,
    "../server-canary/",
  ])("is left out of the hint unless it is part of our own path: %j", async (path) => {
    const { read } = asked(NOTHING, mounted({ type: "kv", path, options: { version: "1" } }));
    const error = errorOf(await read("neural/deep/app", "a"));
    expect(error.code).toBe("config/invalid-option");
    expect(error.hint).toBe("Correct `mount` on the source: the server has the engine at another one");
    expect(inspect(error, { showHidden: true, depth: null }) + JSON.stringify(error)).not.toContain("canary");
  });
});

describe("nothing at a path", () => {
  test.each([403, 404, 405])("is no proof where the server does not say which engine it is: %i", async (status) => {
    const { read, paths, backend, context } = asked(NOTHING, { status, json: errors() });
    const error = errorOf(await read("neural/app", "a"));
    expect(error.code).toBe("backend/denied");
    expect(error.hint).toContain('Write `engine: "kv2"` on the source');
    expect(paths()).toEqual(["neural/data/app", "sys/internal/ui/mounts/neural/app"]);
    const [described] = await backend.describe([at("neural/app", "a")], context);
    expect(described).toMatchObject({ state: "failed", error: { code: "backend/denied" } });
  });

  test("is missing where the engine is declared, or was learned from another secret", async () => {
    const declared = asked(NOTHING, SILENT, { settings: { engine: "kv2" } });
    expect(textOf(await declared.read("neural/app", "a"))).toBe("missing secret");
    expect(declared.paths()).toEqual(["neural/data/app"]);
    const learned = server((path) => {
      if (path.startsWith("/v1/sys/")) return SILENT;
      return path.endsWith("/there") ? kv2({ a: "v" }) : NOTHING;
    });
    expect(textOf(await learned.read("neural/there", "a"))).toBe("v");
    expect(textOf(await learned.read("neural/app", "a"))).toBe("missing secret");
  });

  test.each(["kv1", "kv2", "other"])("a 404 with words is not it: %s", async (engine) => {
    const { read } = asked({ status: 404, json: errors("1 error occurred:\n\t* unsupported path") }, SILENT, {
      settings: { engine },
    });
    expect(codeOf(await read("neural/app", "a"))).toBe("backend/bad-response");
  });
});

import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findConfigFile, namedConfigFile } from "../../../src/loader/config-file/find.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { processRuntime, type Runtime } from "../../../src/loader/runtime.ts";
import { suiteWhere, type Want } from "../../servers/suite.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

const ME = processRuntime.userId() ?? 0;
const SOMEONE_ELSE = ME + 4242;

const asUser = (userId: number | undefined): Runtime => ({ ...processRuntime, userId: () => userId });

function folderWith(...paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    const file = join(folder, path);
    mkdirSync(join(file, ".."), { recursive: true });
    if (path.endsWith("/")) mkdirSync(file, { recursive: true });
    else writeFileSync(file, "", { mode: 0o644 });
  }
  return folder;
}

function find(from: string, runtime: Runtime = processRuntime): string {
  return findConfigFile({ from, runtime });
}

function refusal(act: () => unknown): SecretsError {
  try {
    act();
  } catch (error) {
    if (error instanceof SecretsError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the search", () => {
  it.each([".ts", ".mts", ".js", ".mjs"])("finds secrets.config%s in the working directory", (ending) => {
    const folder = folderWith(`secrets.config${ending}`);
    expect(find(folder)).toBe(join(folder, `secrets.config${ending}`));
  });

  it("prefers TypeScript", () => {
    const folder = folderWith("secrets.config.mjs", "secrets.config.js", "secrets.config.mts", "secrets.config.ts");
    expect(find(folder)).toBe(join(folder, "secrets.config.ts"));
  });

  it("does not take other endings", () => {
    const folder = folderWith("secrets.config.json", "secrets.config.cjs", "secrets.config.ts.bak");
    expect(refusal(() => find(folder)).code).toBe("config/not-found");
  });

  it("goes upwards to the folder with .git", () => {
    const folder = folderWith(".git/HEAD", "secrets.config.ts", "a/b/c/");
    expect(find(join(folder, "a/b/c"))).toBe(join(folder, "secrets.config.ts"));
  });

  it("takes the nearest", () => {
    const folder = folderWith(".git/HEAD", "secrets.config.ts", "a/secrets.config.mjs", "a/b/");
    expect(find(join(folder, "a/b"))).toBe(join(folder, "a/secrets.config.mjs"));
  });

  it.each([["a folder", ".git/HEAD"] as const, ["a file, as in a worktree", ".git"] as const])(
    "goes no further than .git that is %s",
    (_, git) => {
      const folder = folderWith("secrets.config.ts", `app/${git}`, "app/src/");
      expect(refusal(() => find(join(folder, "app/src"))).code).toBe("config/not-found");
    },
  );

  it("looks only in the working directory where no .git is above", () => {
    const folder = folderWith("secrets.config.ts", "app/");
    expect(refusal(() => find(join(folder, "app"))).code).toBe("config/not-found");
    expect(find(folder)).toBe(join(folder, "secrets.config.ts"));
  });

  it("does not pass over a folder or a dead link of the name", () => {
    const folder = folderWith(".git/HEAD", "secrets.config.ts", "a/secrets.config.ts/", "b/");
    symlinkSync("nowhere", join(folder, "b/secrets.config.ts"));
    expect(refusal(() => find(join(folder, "a"))).code).toBe("config/unloadable");
    expect(refusal(() => find(join(folder, "b"))).code).toBe("config/not-found");
  });
});

const POSIX: Want = { want: "the modes and owners of POSIX", get: "run the tests on Linux or macOS" };
const ROOT: Want = { want: "root", get: "run the tests as root" };

suiteWhere(process.platform !== "win32", POSIX, () =>
  describe("who may change the file", () => {
    it.each([0o646, 0o666, 0o602, 0o777])("refuses mode %o", (mode) => {
      const folder = folderWith("secrets.config.ts");
      chmodSync(join(folder, "secrets.config.ts"), mode);
      const { code, facts, hint } = refusal(() => find(folder));
      expect({ code, path: facts.path }).toEqual({ code: "config/untrusted", path: "secrets.config.ts" });
      expect(hint).toContain("chmod o-w secrets.config.ts");
    });

    it.each([0o600, 0o644, 0o664, 0o755])("takes mode %o", (mode) => {
      const folder = folderWith("secrets.config.ts");
      chmodSync(join(folder, "secrets.config.ts"), mode);
      expect(find(folder)).toBe(join(folder, "secrets.config.ts"));
    });

    it("does not pass over a refused file to one above", () => {
      const folder = folderWith(".git/HEAD", "secrets.config.ts", "a/secrets.config.ts");
      chmodSync(join(folder, "a/secrets.config.ts"), 0o666);
      expect(refusal(() => find(join(folder, "a"))).facts.path).toBe("secrets.config.ts");
    });

    it("refuses a file of another user", () => {
      const folder = folderWith("secrets.config.ts");
      // Only root may give a file away; anyone else looks at their own file as another user would.
      const reader = ME === 0 ? ME : SOMEONE_ELSE;
      if (ME === 0) chownSync(join(folder, "secrets.config.ts"), SOMEONE_ELSE, SOMEONE_ELSE);
      const refused = refusal(() => find(folder, asUser(reader)));
      expect([refused.code, refused.state]).toEqual(["config/untrusted", "the file belongs to another user"]);
      expect(refused.hint).toContain("`chown ");
      expect(refused.hint).not.toContain("chmod");
      const owner = ME === 0 ? SOMEONE_ELSE : ME;
      expect(find(folder, asUser(owner))).toBe(join(folder, "secrets.config.ts"));
    });

    suiteWhere(ME === 0, ROOT, () => {
      it("takes a file of root's", () => {
        const folder = folderWith("secrets.config.ts");
        expect(find(folder, asUser(SOMEONE_ELSE))).toBe(join(folder, "secrets.config.ts"));
      });
    });

    it("looks at the file behind a link", () => {
      const folder = folderWith("real.ts", "a/");
      symlinkSync("../real.ts", join(folder, "a/secrets.config.ts"));
      expect(find(join(folder, "a"))).toBe(join(folder, "a/secrets.config.ts"));
      chmodSync(join(folder, "real.ts"), 0o646);
      expect(refusal(() => find(join(folder, "a"))).code).toBe("config/untrusted");
    });

    it("takes a named file as it was said", () => {
      const folder = folderWith("other.ts");
      chmodSync(join(folder, "other.ts"), 0o666);
      const found = namedConfigFile("other.ts", { from: folder, runtime: processRuntime });
      expect(found).toEqual({ file: join(folder, "other.ts"), real: join(folder, "other.ts"), shown: "other.ts" });
    });
  }),
);

describe("what errors show", () => {
  it("is the way from the working directory, within the repository", () => {
    const folder = folderWith(".git/HEAD", "secrets.config.ts", "a/b/");
    const options = { from: join(folder, "a/b"), runtime: processRuntime };
    expect(namedConfigFile(join(folder, "secrets.config.ts"), options).shown).toBe(
      join("..", "..", "secrets.config.ts"),
    );
  });

  it("is the whole path outside", () => {
    const folder = folderWith("elsewhere.ts", "app/.git");
    const options = { from: join(folder, "app"), runtime: processRuntime };
    expect(namedConfigFile("../elsewhere.ts", options).shown).toBe(join(folder, "elsewhere.ts"));
  });

  it("names the file that was not there", () => {
    const folder = folderWith();
    const { code, facts } = refusal(() => namedConfigFile("gone.ts", { from: folder, runtime: processRuntime }));
    expect({ code, path: facts.path }).toEqual({ code: "config/not-found", path: "gone.ts" });
  });
});

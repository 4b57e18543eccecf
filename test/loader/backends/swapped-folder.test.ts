import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readConfined } from "../../../src/loader/backends/folder/read-file.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

/** What is done just before such a call; and just after a file was opened. */
const hooks = vi.hoisted((): { open?: () => void; stat?: () => void; opened?: () => void } => ({}));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    open: async (...parts: Parameters<typeof real.open>) => {
      hooks.open?.();
      const handle = await real.open(...parts);
      hooks.opened?.();
      return handle;
    },
    stat: (path: string) => {
      hooks.stat?.();
      return real.stat(path);
    },
  };
});

/** A folder `mount/db/a` whose `db` can be swapped for a link to a folder outside with another `a`, and back. */
function mounted(): { folder: string; place: string; swap: () => void; back: () => void } {
  const root = temporaryFolder();
  const folder = join(root, "mount");
  for (const [path, text] of [
    ["mount/db", "inside"],
    ["outside", "outside"],
  ] as const) {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, "a"), text);
  }
  return {
    folder,
    place: join(folder, "db/a"),
    swap: () => {
      renameSync(join(folder, "db"), join(root, "kept"));
      symlinkSync("../outside", join(folder, "db"));
    },
    back: () => {
      renameSync(join(folder, "db"), join(root, `link`));
      renameSync(join(root, "kept"), join(folder, "db"));
    },
  };
}

test.each(["stat", "open"] as const)(
  "a folder swapped for a link to the outside before %s is refused",
  async (call) => {
    const { folder, place, swap } = mounted();
    let swapped = false;
    hooks[call] = () => {
      if (!swapped) swap();
      swapped = true;
    };
    try {
      const read = await readConfined({ folder, place, limit: 1024 });
      expect(read.status === "failed" && read.error.code).toBe("backend/bad-response");
    } finally {
      delete hooks[call];
    }
  },
);

test("one swapped back once its file is open is read anew", async () => {
  const { folder, place, swap, back } = mounted();
  const once = (act: () => void): (() => void) => {
    let done = false;
    return () => {
      if (!done) act();
      done = true;
    };
  };
  hooks.stat = once(swap);
  hooks.opened = once(back);
  try {
    const read = await readConfined({ folder, place, limit: 1024 });
    expect(read.status === "found" ? new TextDecoder().decode(read.bytes) : read.status).toBe("inside");
  } finally {
    delete hooks.stat;
    delete hooks.opened;
  }
});

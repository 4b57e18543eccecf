import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { lookUp } from "../../../src/review/live/look-up.ts";
import { compareRevisions } from "../../../src/review/revision/diff-revisions.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { declaring, type Files, GitRepository } from "./git-repository.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => (await import("./sandbox-folder.ts")).builtSandbox());

describe("with `live`, a store that is reached by a file", () => {
  let server: Server;
  let connections = 0;
  beforeAll(async () => {
    server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  });
  beforeEach(() => {
    connections = 0;
  });
  afterAll(() => void server.close());

  const address = (): string => {
    const at = server.address();
    return `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`;
  };
  const kubeconfig = (to: string): string =>
    JSON.stringify({
      apiVersion: "v1",
      kind: "Config",
      clusters: [{ name: "c", cluster: { server: to } }],
      users: [{ name: "u", user: { token: "a-token" } }],
      contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
      "current-context": "x",
    });
  const byKubeconfig = (options = '{ file: "kc.yaml" }'): string =>
    declaring(
      "A: secret(),",
      `prod: kubernetes({ namespace: "n", identity: kubernetes.kubeconfig(${options}) })`,
    ).replace("import { ", "import { kubernetes, ");
  const byToken = (file: string): string =>
    declaring(
      "A: secret(),",
      `prod: vault({ address: "${address()}", mount: "kv", path: "app", engine: "kv2", identity: vault.jwt({ role: "r", token: { file: ${JSON.stringify(file)} } }) })`,
    );

  /** Looks up what the head refers to, and answers whether a store was connected to, and why not. */
  async function looked(base: Files, head: Files, after: Files = {}, below = "") {
    const repository = new GitRepository();
    const before = repository.commit(base);
    repository.commit(head);
    repository.write(after);
    const folder = join(repository.folder, below);
    const { workTree, ...compared } = await compareRevisions({ folder, base: before });
    if (compared.head === undefined) throw new Error(JSON.stringify(compared.diff.problems));
    const inventories = { base: compared.base?.inventory, head: compared.head.inventory };
    const places = await lookUp({ ...inventories, workTree, deadline: 5000 });
    return { asked: connections > 0, why: places.map(({ detail }) => detail) };
  }

  const REFUSED = {
    asked: false,
    why: ["it names a file of the repository, which a change may have a hand in"],
  };

  test("is asked where the file is as both commits have it, from the declaration's folder", async () => {
    const files = { "deploy/secrets.config.ts": byToken("t.jwt"), "deploy/t.jwt": "a.b.c" };
    expect((await looked(files, { z: "1" }, {}, "deploy")).asked).toBe(true);
  });

  test("is asked where the file is outside of the repository", async () => {
    const outside = new GitRepository(temporaryFolder());
    outside.write({ token: "a.b.c" });
    const files = { "secrets.config.ts": byToken(join(outside.folder, "token")) };
    expect((await looked(files, { z: "1" })).asked).toBe(true);
  });

  test("is not asked where a change edits, adds or links the file, or another lies there", async () => {
    const files = { "secrets.config.ts": byToken("sub/t.jwt"), "sub/t.jwt": "a.b.c" };
    const elsewhere = new GitRepository(temporaryFolder());
    elsewhere.write({ token: "a.b.c", "t.jwt": "a.b.c" });
    expect(await looked(files, { "sub/t.jwt": "d.e.f" })).toEqual(REFUSED);
    expect(await looked({ ...files, "sub/t.jwt": null }, { "sub/t.jwt": "a.b.c" })).toEqual(REFUSED);
    expect(await looked(files, { "sub/t.jwt": { link: join(elsewhere.folder, "token") } })).toEqual(REFUSED);
    expect(await looked(files, { "sub/t.jwt": null, sub: { link: elsewhere.folder } })).toEqual(REFUSED);
    expect(await looked(files, { z: "1" }, { "sub/t.jwt": "d.e.f" })).toEqual(REFUSED);
  });

  test("is not asked where its declaration is in another folder than the base's", async () => {
    const files = { "secrets.config.ts": byToken("t.jwt"), "t.jwt": "a.b.c", "sub/t.jwt": "d.e.f" };
    const { asked, why } = await looked(files, { "sub/secrets.config.ts": byToken("t.jwt") }, {}, "sub");
    expect({ asked, why }).toEqual({
      asked: false,
      why: ["it names a file, and the declaration is in another folder"],
    });
  });

  test("is not asked by a kubeconfig of the repository, which names other files and commands", async () => {
    const insecure = byKubeconfig().replace('namespace: "n"', 'namespace: "n", insecure: true');
    const files = { "secrets.config.ts": insecure, "kc.yaml": kubeconfig("https://good.example") };
    expect(await looked(files, { "kc.yaml": kubeconfig(address()) })).toEqual(REFUSED);
    expect(await looked({ ...files, "kc.yaml": kubeconfig(address()) }, { z: "1" })).toEqual(REFUSED);
  });

  test("is not asked by a kubeconfig of the repository that KUBECONFIG names", async () => {
    const repository = new GitRepository();
    vi.stubEnv("KUBECONFIG", join(repository.folder, "kc.yaml"));
    const before = repository.commit({ "secrets.config.ts": byKubeconfig(""), "kc.yaml": kubeconfig(address()) });
    repository.commit({ "kc.yaml": kubeconfig(address()).replace("a-token", "other") });
    const { base, head, workTree } = await compareRevisions({ folder: repository.folder, base: before });
    if (head === undefined) throw new Error("there is no head");
    const places = await lookUp({ base: base?.inventory, head: head.inventory, workTree, deadline: 5000 });
    vi.unstubAllEnvs();
    expect(places.map(({ detail }) => detail)).toEqual(REFUSED.why);
    expect(connections).toBe(0);
  });
});

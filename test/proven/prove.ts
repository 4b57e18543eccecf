import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServerName } from "../servers/catalogue.ts";
import { type AvailableServers, suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { makeProvenApp, runToEnd } from "./app.ts";
import { together } from "./permissions.ts";
import { mainRuntimes, type Runtime, runtimes } from "./runtimes.ts";
import type { Given, ProvenStore, Way } from "./store.ts";
import { CANARY_DIGEST, EXPECTED, SENSITIVE } from "./values.ts";

export interface Subject<Store extends ProvenStore, Name extends ServerName> {
  readonly backend: string;
  /** The environment of `examples/five-stores`, unless another file proves that. */
  readonly environment?: string;
  /** What is loaded from, for a person. */
  readonly server: string;
  readonly needs: readonly Name[];
  /** The folder is the app's, which Deno may read. */
  start(folder: string, servers: Pick<AvailableServers, Name>): Promise<Store>;
  readonly ways: readonly Way<Store>[];
}

/** A started store, and the folder of the app that loads from it. */
interface Place {
  readonly store: ProvenStore;
  readonly folder: string;
}

/** Defines the tests that prove a store on each runtime by the example, and each way into it on the main ones. */
export function proveStore<Store extends ProvenStore, Name extends ServerName>(subject: Subject<Store, Name>): void {
  suiteFor(subject.needs, (servers) => {
    const folder = temporaryFolder();
    let store: Store | undefined;
    const started = (): Store => store ?? expect.unreachable("the store has not started");
    beforeAll(async () => {
      [store] = await Promise.all([subject.start(folder, servers), makeProvenApp(folder)]);
    }, 120_000);
    afterAll(() => store?.stop());

    const { backend, environment, server } = subject;
    for (const runtime of runtimes) {
      if (environment === undefined) break;
      whereItIs(runtime, () => {
        test.concurrent(`examples/five-stores on ${runtime.name}`, async ({ task }) => {
          const loaded = await loadExample(environment, runtime, { store: started(), folder });
          expect(loaded).toEqual({ values: EXPECTED, redacted: SENSITIVE });
          task.meta.proven = { of: "store", backend, runtime: runtime.name, server };
        });
      });
    }
    for (const way of subject.ways) {
      let given: Promise<Given> | undefined;
      const prepared = async (): Promise<Given> => (given ??= Promise.resolve(way.by(started())));
      for (const runtime of mainRuntimes)
        test.concurrent(`${way.identity} on ${runtime.name}`, async ({ task }) => {
          const read = await readBy(backend, await prepared(), runtime, { store: started(), folder });
          expect(read).toBe(CANARY_DIGEST);
          const { identity } = way;
          task.meta.proven = { of: "identity", backend, identity, runtime: runtime.name, server };
        });
    }
  });
}

function whereItIs({ program }: Runtime, define: () => void): void {
  if (typeof program === "string") define();
  else suiteFor(program.server, define);
}

interface Loaded {
  readonly values: { readonly [key: string]: unknown };
  readonly shown: string;
}

async function loadExample(environment: string, runtime: Runtime, { store, folder }: Place): Promise<object> {
  const { variables, permissions = {} } = store.example ?? {};
  const { values, shown } = await runToEnd<Loaded>(runtime, {
    folder,
    program: "typed-values.mjs",
    variables: { KEYSTEAD_ENV: environment, ...store.variables, ...variables },
    permissions: together({ env: ["KEYSTEAD_ENV"] }, store.permissions, permissions),
    caFile: store.caFile,
  });
  return { values, redacted: shown.match(/\w+(?=: <redacted>)/g) };
}

async function readBy(backend: string, given: Given, runtime: Runtime, { store, folder }: Place): Promise<unknown> {
  const settings = { ...store.settings, ...given.settings };
  const asked = { backend, settings, identity: given.identity, place: store.place };
  const { outcome } = await runToEnd<{ readonly outcome: unknown }>(runtime, {
    folder,
    program: "one-secret.mjs",
    args: [JSON.stringify(asked)],
    variables: { ...store.variables, ...given.variables },
    permissions: together(store.permissions, given.permissions ?? {}),
    caFile: store.caFile,
  });
  return outcome;
}

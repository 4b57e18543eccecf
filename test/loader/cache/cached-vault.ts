import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AuditEvent } from "../../../src/loader/audit.ts";
import type { Clock } from "../../../src/loader/clock.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import type { AnyLoadOptions } from "../../../src/loader/load.ts";
import type { Ports } from "../../../src/loader/load-options.ts";
import { loadSecretsWith } from "../../../src/loader/load-secrets.ts";
import type { KeyReport, Report } from "../../../src/loader/report.ts";
import type { Runtime } from "../../../src/loader/runtime.ts";
import type { HttpResponse, Transport } from "../../../src/loader/transport/transport.ts";
import type { AnyConfig, ConfigSettings } from "../../../src/schema/config.ts";
import { defineSecrets, secret, variable, vault } from "../../../src/schema/declare.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { type ManualClock, manualClock } from "../manual-clock.ts";
import { bytes, fakeRuntime } from "../memory-source.ts";

/** How the server of a test answers. */
export type Weather = "up" | "unreachable" | "silent" | "denied" | "missing" | "sealed" | "throttled";

/** A server of Vault's that answers reads of KV version 2, in memory. */
export class FakeVault implements Transport {
  weather: Weather = "up";
  version = 1;
  createdAt = "2025-12-31T00:00:00Z";
  /** Seconds, of an engine that issues what it answers. */
  lease = 0;
  /** A path with no fields in it. */
  empty = "";
  readonly requests: string[] = [];
  readonly fields: { [field: string]: string } = { a: "canary-value-a", b: "canary-value-b" };

  async send({ url, signal }: Parameters<Transport["send"]>[0]): Promise<HttpResponse> {
    const { pathname } = new URL(url);
    this.requests.push(pathname);
    if (this.weather === "unreachable")
      throw new SecretsError("backend/unreachable", { action: "read", facts: { system: "ENOTFOUND" } });
    if (this.weather === "silent")
      return new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(new SecretsError("backend/aborted", { action: "read" }))),
      );
    if (this.weather === "denied") return answer(403, { errors: ["1 error occurred:\n\t* permission denied\n\n"] });
    if (pathname.startsWith("/v1/sys/internal/ui/mounts/"))
      return answer(200, { data: { path: "canary-mount/", type: "kv", options: { version: "2" } } });
    if (this.weather === "missing") return answer(404, { errors: [] });
    if (this.weather === "sealed") return answer(503, { errors: ["Vault is sealed"] });
    if (this.weather === "throttled") return answer(429, { errors: ["slow down"] });
    if (this.lease > 0)
      return answer(200, {
        lease_id: "database/creds/app/1",
        lease_duration: this.lease,
        renewable: false,
        data: this.fields,
      });
    const metadata = { version: this.version, created_time: this.createdAt, deletion_time: "" };
    return answer(200, { data: { data: pathname === this.empty ? {} : this.fields, metadata } });
  }
}

function answer(status: number, json: object): HttpResponse {
  return { status, headers: { "content-type": "application/json" }, body: bytes(JSON.stringify(json)) };
}

/** A machine with a home of its own. */
export class Machine {
  readonly home: string = temporaryFolder();
  readonly clock: ManualClock = manualClock();
  readonly server: FakeVault = new FakeVault();
  variables: { readonly [name: string]: string } = { VAULT_TOKEN: "token-one", VAULT_ADDR: "http://127.0.0.1:8200" };

  get config(): string {
    return join(this.home, "config/keystead");
  }

  get cache(): string {
    return join(this.home, "cache/keystead");
  }

  get entries(): readonly string[] {
    return readdirSync(this.cache).toSorted();
  }

  get runtime(): Runtime {
    const folders = { XDG_CONFIG_HOME: join(this.home, "config"), XDG_CACHE_HOME: join(this.home, "cache") };
    return {
      ...fakeRuntime({ ...folders, ...this.variables }),
      userId: () => process.geteuid?.(),
    };
  }

  get ports(): Ports {
    return { runtime: this.runtime, clock: withoutPauses(this.clock), transport: this.server };
  }

  /** Loads, and answers what came, from where, with how many requests. */
  async load(config: AnyConfig, options: AnyLoadOptions = {}): Promise<Loaded> {
    const before = this.server.requests.length;
    const events: AuditEvent[] = [];
    let report: Report | undefined;
    const listeners = {
      onReport: (one: Report) => void (report = one),
      onAudit: (one: AuditEvent) => void events.push(one),
    };
    const values = await loadSecretsWith(config, { environment: "p", ...listeners, ...options }, this.ports).catch(
      (error: unknown) => error,
    );
    if (report === undefined) throw values;
    return {
      values: values as { readonly [key: string]: unknown },
      error: values instanceof SecretsError ? values : undefined,
      code: values instanceof SecretsError ? (values.problems[0] ?? values).code : undefined,
      origins: report.keys.map(({ origin }) => origin),
      requests: this.server.requests.length - before,
      report,
      events,
    };
  }
}

/** Pauses between attempts are over at once, so that no test waits; everything longer waits for the clock to be moved. */
function withoutPauses(clock: ManualClock): Clock {
  return {
    ...clock,
    after(ms, call) {
      if (ms >= 1000) return clock.after(ms, call);
      const next = setImmediate(call);
      return () => clearImmediate(next);
    },
  };
}

/** How a load ended. */
export interface Loaded {
  readonly values: { readonly [key: string]: unknown };
  readonly error: SecretsError | undefined;
  readonly code: string | undefined;
  readonly origins: readonly KeyReport["origin"][];
  readonly requests: number;
  readonly report: Report;
  readonly events: readonly AuditEvent[];
}

/** Two keys of one secret, cached. */
export function cachedConfig(
  cache: NonNullable<ConfigSettings["cache"]> = { ttl: "10m", staleIfUnreachable: "1h" },
  settings: Partial<Parameters<typeof vault>[0]> = {},
) {
  return defineSecrets({
    cache,
    environments: { p: vault({ address: variable("VAULT_ADDR"), mount: "canary-mount", path: "app", ...settings }) },
    secrets: { A: secret(), B: secret() },
    consumers: { a: ["A"], b: ["B"] },
  });
}

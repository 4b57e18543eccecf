import type { AuditEvent } from "./audit.ts";
import type { Clock } from "./clock.ts";
import type { LoadOptions } from "./load-options.ts";
import type { Report } from "./report.ts";

/** An audit event, as far as who tells it knows it. */
export type AuditedRead = Omit<AuditEvent, "v" | "run" | "seq" | "at" | "action">;

/**
 * The caller's own functions that are told of a load. What they throw does not disturb the load: it is thrown at its end, as it
 * is, since it is the caller's.
 */
export class Listeners {
  readonly audit: (read: AuditedRead) => void;
  readonly report: (report: Report) => void;
  readonly #thrown: { readonly error: unknown }[] = [];

  constructor({ onAudit, onReport }: LoadOptions, action: AuditEvent["action"], clock: Clock) {
    let run: string | undefined;
    let seq = 0;
    this.audit = (read) => {
      if (onAudit === undefined) return;
      // Only here: Node takes 5 ms to load what is behind `crypto`.
      const id = (run ??= crypto.randomUUID());
      const at = new Date(clock.now()).toISOString();
      this.#call(() => onAudit({ v: 1, run: id, seq: seq++, at, action, ...read }));
    };
    this.report = (report) => this.#call(() => onReport?.(report));
  }

  /** Throws what the first of them threw, if one did. */
  rethrow(): void {
    const [first] = this.#thrown;
    if (first !== undefined) throw first.error;
  }

  #call(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.#thrown.push({ error });
    }
  }
}

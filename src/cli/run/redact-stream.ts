import type { Readable, Writable } from "node:stream";
import type { StreamRedactor } from "../../redaction/stream-redactor.ts";

/** Whether output was lost, as on a full disk; that nobody reads it any more is no loss. */
export type Unwritten = boolean;

/**
 * Passes a child's output on, redacted, no faster than it is taken. Resolves when all of it is written, or when there is no
 * one left to write it to: the child's own writes then fail, as they would without us.
 */
export function redactStream(from: Readable, to: Writable, makeRedactor: () => StreamRedactor): Promise<Unwritten> {
  return new Promise((resolve) => {
    let unwritten: Unwritten = false;
    // Made when there is something to redact, while the child starts or never.
    let redactor: StreamRedactor | undefined;
    const onDrain = (): void => void from.resume();
    const onError = (error?: Error): void => {
      unwritten =
        error !== undefined && "code" in error && error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED";
      from.destroy();
      finish();
    };
    const finish = (): void => {
      to.off("drain", onDrain);
      to.off("error", onError);
      resolve(unwritten);
    };
    to.on("drain", onDrain);
    to.on("error", onError);
    if (to.destroyed) onError();
    from.on("data", (chunk: Uint8Array) => {
      redactor ??= makeRedactor();
      const settled = redactor.write(chunk);
      if (settled.length > 0 && !to.write(settled)) from.pause();
    });
    // Ended, or taken from us: what was held back is no form.
    from.on("error", () => from.destroy());
    from.once("close", () => {
      to.write(redactor?.end() ?? new Uint8Array(), () => finish());
    });
  });
}

import { stat } from "node:fs/promises";
import type { Reference } from "../../../schema/reference.ts";
import type { Context, Description, Outcome } from "../../backend.ts";
import { bounded } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isAbsent, readError } from "../../system-error.ts";
import { unsupportedPart } from "../unsupported.ts";
import { realPlace } from "./place.ts";
import { readConfined } from "./read-file.ts";

/** How a backend of files turns references into values. */
export interface FileReading {
  readonly folder: string;
  /** The most bytes a file may have. */
  readonly limit: number;
  readonly place: (reference: Reference) => string | SecretsError;
  /** What the file's bytes stand for. */
  readonly open: (bytes: Uint8Array, reference: Reference, place: string) => Promise<Outcome>;
}

/** Reads one file for each place that is asked, a bounded number at once. */
export async function readFiles(
  references: readonly Reference[],
  context: Context,
  reading: FileReading,
): Promise<readonly Outcome[]> {
  const paths = new Map<string, Outcome | undefined>();
  const firsts = references.filter((reference) => {
    if (unsupportedPart(reference) !== undefined || paths.has(reference.path)) return false;
    paths.set(reference.path, undefined);
    return true;
  });
  await bounded(firsts, context.concurrency, async (reference) => {
    paths.set(reference.path, await readOne(reference, context, reading));
  });
  return references.map((reference) => {
    const refused = unsupportedPart(reference);
    if (refused !== undefined) return failed(refused);
    return paths.get(reference.path) ?? failed(new SecretsError("internal/bug", { action: "read" }));
  });
}

async function readOne(reference: Reference, context: Context, reading: FileReading): Promise<Outcome> {
  const { folder, limit } = reading;
  if (context.signal.aborted) return failed(new SecretsError("backend/aborted", { action: "read" }));
  const place = reading.place(reference);
  if (place instanceof SecretsError) return failed(place);
  context.meter.requests += 1;
  const read = await readConfined({ folder, place, limit });
  if (read.status === "failed") return read;
  if (read.status === "missing") return { status: "missing", what: "secret" };
  return reading.open(read.bytes, reference, place);
}

/** Says of each place whether a file is there, without opening it. */
export async function describeFiles(
  references: readonly Reference[],
  context: Context,
  folder: string,
  placeFor: (reference: Reference) => string | SecretsError,
): Promise<readonly Description[]> {
  const described = new Map<Reference, Description>();
  await bounded([...new Set(references)], context.concurrency, async (reference) => {
    described.set(reference, await describeOne(folder, unsupportedPart(reference) ?? placeFor(reference)));
  });
  return references.map(
    (reference) => described.get(reference) ?? { state: "failed", error: new SecretsError("internal/bug") },
  );
}

async function describeOne(folder: string, place: string | SecretsError): Promise<Description> {
  if (place instanceof SecretsError) return { state: "failed", error: place };
  try {
    const real = await realPlace(folder, place);
    if (real instanceof SecretsError) return { state: "failed", error: real };
    if ((await stat(real)).isFile()) return { state: "exists", field: "exists" };
    const error = new SecretsError("backend/bad-response", {
      action: "look at",
      facts: { path: place },
      state: "it is no regular file",
    });
    return { state: "failed", error };
  } catch (error) {
    if (isAbsent(error)) return { state: "missing", field: "missing" };
    return { state: "failed", error: readError(error, place, folder) };
  }
}

const failed = (error: SecretsError): Outcome => ({ status: "failed", error });

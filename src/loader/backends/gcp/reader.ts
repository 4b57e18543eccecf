import type { Secret, SecretRead } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { property, wholeNumber } from "./answer.ts";
import { crc32c } from "./crc32c.ts";
import { type Asking, answerOf, NEEDS, numberOf, resolveVersion, type Version, whatIsMissing } from "./versions.ts";

/** Reads a secret with one request, but for the newest enabled version. */
export async function readSecret({ path, version }: Secret, asking: Asking): Promise<SecretRead> {
  try {
    const found = await resolveVersion(asking, path, version);
    if (found === "missing") return { status: "missing", what: "secret" };
    return await read(found, asking);
  } catch (error) {
    if (error instanceof SecretsError) return { status: "failed", error };
    throw error;
  }
}

async function read(version: Version, asking: Asking): Promise<SecretRead> {
  const name = `${version.secret}/versions/${version.version}`;
  const answer = await answerOf(asking, version, NEEDS.access, (client, options) =>
    client.accessSecretVersion({ name }, options),
  );
  if (answer === "missing") return { status: "missing", what: await whatIsMissing(asking, version) };
  const bytes = payloadOf(answer);
  if (bytes === undefined) throw unusable(name, asking, "the answer has no payload");
  if (!isWhole(bytes, answer)) throw unusable(name, asking, "the payload does not match its checksum");
  const number = numberOf(answer);
  return { status: "found", content: { bytes }, ...(number === undefined ? {} : { version: number }) };
}

/** The payload as bytes of our own. One transport gives it as bytes, another may as base64; an empty one as neither. */
function payloadOf(answer: unknown): Uint8Array | undefined {
  const payload = property(answer, "payload");
  if (typeof payload !== "object" || payload === null) return undefined;
  const data = property(payload, "data");
  if (data === undefined || data === null) return new Uint8Array();
  if (data instanceof Uint8Array) return Uint8Array.from(data);
  if (Array.isArray(data) && data.length === 0) return new Uint8Array();
  if (typeof data !== "string") return undefined;
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Whether the payload is what Google stored, by the checksum that comes with it. */
function isWhole(bytes: Uint8Array, answer: unknown): boolean {
  const sum = property(property(answer, "payload"), "dataCrc32c");
  return sum === undefined || sum === null || wholeNumber(sum) === crc32c(bytes);
}

function unusable(path: string, { place, action }: Asking, state: string): SecretsError {
  return new SecretsError("backend/bad-response", {
    action,
    state,
    facts: { path, address: `https://${place.host}` },
  });
}

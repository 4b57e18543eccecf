import type { Secret, SecretRead } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, hasFields, textsAt } from "../../json.ts";
import { type Answer, isNothing } from "./answer.ts";
import type { Asking } from "./asking.ts";
import type { Engine, Engines } from "./engine.ts";
import { vaultError } from "./hints.ts";
import { isVersion, kv2Read } from "./kv2.ts";
import { leaseOf } from "./lease.ts";
import type { Login } from "./login.ts";
import { apiPath, type Place, placeOf } from "./path.ts";
import { isUnknownMount } from "./refusal.ts";

/** Reads a secret with as few requests as its engine allows: one, where the mount is KV version 2 or known. */
export async function readSecret(
  { path, version }: Secret,
  mount: string,
  asking: Asking,
  engines: Engines,
): Promise<SecretRead> {
  try {
    const place = placeOf(path, mount);
    if (version !== undefined && !isVersion(version))
      throw new SecretsError("reference/invalid", {
        action: "read",
        facts: { path, wanted: `vault:${path}#field@N, with N a version's number from 1 up` },
      });
    return await asking.asSomeone((login) => read({ place, version, asking, engines, login }));
  } catch (error) {
    if (error instanceof SecretsError) return { status: "failed", error };
    throw error;
  }
}

/** One secret, and as whom it is read. */
interface Reading {
  readonly place: Place;
  readonly version: string | undefined;
  readonly asking: Asking;
  readonly engines: Engines;
  readonly login: Login;
}

async function read(reading: Reading): Promise<SecretRead> {
  const { place, version, asking, engines, login } = reading;
  const known = engines.known(place);
  if (known === "kv1" || known === "other") return readPlain(reading, known);
  const query = version === undefined ? undefined : `version=${version}`;
  const path = apiPath(place, "data");
  const answer = await asking.ask({ method: "GET", path, query, safe: true }, login);
  const read = kv2Read(answer, place);
  if (read !== undefined) {
    engines.learn(place, "kv2");
    return read;
  }
  await asking.refuse(answer, login, path, [200, 403, 404]);
  if (isUnknownMount(answer)) throw await engines.absent(place, login, asking.context);
  // Another read may have taught it meanwhile.
  const engine = known ?? (await engines.ask(place, login, asking.context)) ?? engines.known(place);
  if (engine === "kv1" || engine === "other") return readPlain(reading, engine);
  if (answer.status === 403) throw await denied(reading, answer, engine);
  // In an engine that is not KV version 2 the secret may be there all the same.
  if (engine === undefined && answer.status === 404) throw await engines.undecided(place, asking.context);
  if (!isNothing(answer)) throw await asking.badResponse(answer, path);
  return version === undefined ? { status: "missing", what: "secret" } : missingVersion(reading);
}

/** The one answer for both is told apart by the metadata, where we may see it. */
async function missingVersion({ place, asking, login }: Reading): Promise<SecretRead> {
  const path = apiPath(place, "metadata");
  const { status } = await asking.ask({ method: "GET", path, safe: true }, login);
  return { status: "missing", what: status === 404 ? "secret" : "version" };
}

async function readPlain(reading: Reading, engine: "kv1" | "other"): Promise<SecretRead> {
  const { place, version, asking, engines, login } = reading;
  if (version !== undefined)
    throw vaultError("reference/unsupported", "unversioned", { option: "version", version, mount: place.mount });
  const path = apiPath(place);
  // Reading a dynamic path issues something: a second try could leave the first one's behind.
  const answer = await asking.ask({ method: "GET", path, safe: engine === "kv1" }, login);
  const content = answer.status === 200 ? at(answer.json, "data") : undefined;
  if (hasFields(content)) {
    const lease = leaseOf(answer, login, asking.connection, asking.context);
    return { status: "found", content: { json: content }, ...(lease === undefined ? {} : { lease }) };
  }
  await asking.refuse(answer, login, path, [403, 404]);
  if (isUnknownMount(answer)) throw await engines.absent(place, login, asking.context);
  if (answer.status === 403) throw await denied(reading, answer, engine);
  if (textsAt(answer.json, "warnings").some((text) => /\bversioned K\/V\b/.test(text)))
    throw vaultError("config/invalid-option", "wrongEngine", { option: "engine", mount: place.mount });
  if (!isNothing(answer)) throw await asking.badResponse(answer, path);
  return { status: "missing", what: "secret" };
}

/** A denial is one only where the server knows the token: else it is no missing policy, and nothing is denied. */
async function denied(
  { place, asking, login }: Reading,
  answer: Answer,
  engine: Engine | undefined,
): Promise<SecretsError> {
  await asking.requireValid(login, answer);
  const { method, who } = login.credential;
  const { address } = await asking.server();
  const path = engine === "kv1" || engine === "other" ? apiPath(place) : apiPath(place, "data");
  const facts = { path, permission: "read", method, address, status: answer.status };
  return engine === undefined
    ? vaultError("backend/denied", "deniedUnknownEngine", { ...facts, who, plainPath: apiPath(place) })
    : vaultError("backend/denied", "denied", { ...facts, who });
}

import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";
import { askOnce, versionId } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, hasFields, type Json, numberAt, textsAt } from "../../json.ts";
import { type Answer, isNothing, timeAt } from "./answer.ts";
import type { Asking } from "./asking.ts";
import type { Engines } from "./engine.ts";
import { vaultError } from "./hints.ts";
import { isVersion } from "./kv2.ts";
import type { Login } from "./login.ts";
import { apiPath, type Place, placeOf } from "./path.ts";
import { isUnknownMount } from "./refusal.ts";

/** What the server says of a secret, for any field of it. */
type Described = (field: string | undefined) => Description;

/** Describes references with one question for each secret: names of fields, times and states, never a value. */
export async function describeReferences(
  references: readonly Reference[],
  mount: string,
  asking: Asking,
  engines: Engines,
): Promise<readonly Description[]> {
  const described = await askOnce(references, versionId, asking.context.concurrency, (reference) =>
    describeSecret(reference, mount, asking, engines),
  );
  return described.map(([{ field }, of]) => of(field));
}

const failed =
  (error: SecretsError): Described =>
  () => ({ state: "failed", error });

async function describeSecret(
  { path, version }: Reference,
  mount: string,
  asking: Asking,
  engines: Engines,
): Promise<Described> {
  try {
    const place = placeOf(path, mount);
    if (version !== undefined && !isVersion(version))
      throw new SecretsError("reference/invalid", { action: "describe", facts: { path } });
    return await asking.asSomeone(async (login) => {
      const engine = engines.known(place) ?? (await engines.ask(place, login, asking.context));
      if (engine === "other") throw vaultError("reference/unsupported", "indescribable", { path, mount }, "describe");
      const about = { place, asking, engines, login };
      if (engine === "kv1") return describeKv1(about);
      const described = await describeKv2(about, version);
      if (described === missing && engine === undefined) throw await engines.undecided(place, asking.context);
      return described;
    });
  } catch (error) {
    if (error instanceof SecretsError) return failed(error);
    throw error;
  }
}

/** One secret, and as whom it is described. */
interface Describing {
  readonly place: Place;
  readonly asking: Asking;
  readonly engines: Engines;
  readonly login: Login;
}

/** By the names of its fields where a policy lets us see them, by its metadata otherwise. */
async function describeKv2(describing: Describing, version: string | undefined): Promise<Described> {
  const { place, asking, engines, login } = describing;
  const [subkeysPath, metadataPath] = [apiPath(place, "subkeys"), apiPath(place, "metadata")];
  const query = version === undefined ? undefined : `version=${version}`;
  const subkeys = await asking.ask({ method: "GET", path: subkeysPath, query, safe: true }, login);
  const metadata = at(subkeys.json, "data", "metadata");
  if (hasFields(metadata))
    return (field) => ({
      ...stateOf(metadata, asking.context.clock.now()),
      field: fieldState(at(subkeys.json, "data", "subkeys"), field),
    });
  await asking.refuse(subkeys, login, subkeysPath, [403, 404]);
  if (isUnknownMount(subkeys)) throw await engines.absent(place, login, asking.context);
  if (isNothing(subkeys)) return missing;
  const answer = await asking.ask({ method: "GET", path: metadataPath, safe: true }, login);
  await asking.refuse(answer, login, metadataPath, [200, 403, 404]);
  if (answer.status === 404) return missing;
  if (answer.status === 403) throw await denied(answer, [subkeysPath, metadataPath], asking, login);
  const wanted = version ?? String(numberAt(answer.json, "data", "current_version") ?? "");
  const entry = at(answer.json, "data", "versions", wanted);
  return hasFields(entry)
    ? () => ({ ...stateOf(entry, asking.context.clock.now(), wanted), field: "unknown" })
    : missing;
}

const missing: Described = () => ({ state: "missing", field: "missing" });

function stateOf(
  metadata: Json,
  now: number,
  version = String(numberAt(metadata, "version") ?? ""),
): { state: "exists" | "deleted"; version: string; createdAt?: Date; expiresAt?: Date } {
  const createdAt = timeAt(metadata, "created_time");
  const deletedAt = timeAt(metadata, "deletion_time");
  const gone = at(metadata, "destroyed") === true || (deletedAt !== undefined && deletedAt.getTime() <= now);
  return {
    state: gone ? "deleted" : "exists",
    version,
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(deletedAt === undefined || gone ? {} : { expiresAt: deletedAt }),
  };
}

/** Subkeys have every name and no value. What lies in a list is not shown. */
function fieldState(subkeys: Json, field: string | undefined): "exists" | "missing" | "unknown" {
  if (!hasFields(subkeys) || field === undefined) return "unknown";
  if (Object.hasOwn(subkeys, field)) return "exists";
  if (!field.startsWith("/")) return "missing";
  let level: Json = subkeys;
  for (const part of field.slice(1).split("/")) {
    if (!hasFields(level)) return "unknown";
    level = at(level, part.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (level === undefined) return "missing";
  }
  return "exists";
}

/** Version 1 has no metadata: a list of names says whether the secret is there. */
async function describeKv1({ place, asking, engines, login }: Describing): Promise<Described> {
  const cut = place.rest.lastIndexOf("/");
  const folder = { mount: place.mount, rest: place.rest.slice(0, Math.max(0, cut)) };
  const path = folder.rest === "" ? place.mount : apiPath(folder);
  const answer = await asking.ask({ method: "GET", path, query: "list=true", safe: true }, login);
  await asking.refuse(answer, login, path, [200, 403, 404]);
  if (isUnknownMount(answer)) throw await engines.absent(place, login, asking.context);
  if (answer.status === 403) throw await denied(answer, [path], asking, login, "list");
  const there = textsAt(answer.json, "data", "keys").includes(place.rest.slice(cut + 1));
  return there ? () => ({ state: "exists", field: "unknown" }) : missing;
}

async function denied(
  answer: Answer,
  paths: readonly string[],
  asking: Asking,
  login: Login,
  permission = "read",
): Promise<SecretsError> {
  await asking.requireValid(login, answer);
  const { address } = await asking.server();
  const { method, who } = login.credential;
  const about = { path: paths.join(" or "), permission, method, address, status: answer.status, who };
  return vaultError("backend/denied", "denied", about, "describe");
}

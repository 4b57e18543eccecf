import type { Reference } from "../../../schema/reference.ts";
import type { Permission } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { textsAt } from "../../json.ts";
import type { Asking } from "./asking.ts";
import type { Engines } from "./engine.ts";
import { vaultError } from "./hints.ts";
import type { Login } from "./login.ts";
import { apiPath, placeOf } from "./path.ts";

const PATH = "sys/capabilities-self";

/** Asks which capabilities our token has on the paths that reads would take: one question for all of them. */
export async function askPermissions(
  references: readonly Reference[],
  mount: string,
  asking: Asking,
  engines: Engines,
): Promise<readonly Permission[]> {
  return asking.asSomeone(async (login) => {
    const asked = await Promise.all(references.map(({ path }) => pathsOf(path, mount, login, asking, engines)));
    const paths = [...new Set(asked.flat())];
    const answer = await asking.ask({ method: "POST", path: PATH, body: { paths }, safe: true }, login);
    await asking.refuse(answer, login, PATH, [200, 400, 403, 404]);
    const { address } = await asking.server();
    const { method, who } = login.credential;
    return asked.map((one): Permission => {
      if (answer.status !== 200) return { state: "unknown", needs: `"read" on ${one.join(" or ")}` };
      const may = one.find((path) => reads(textsAt(answer.json, "data", path)));
      if (may !== undefined) return { state: "granted", permission: `"read" on ${may}` };
      const about = { path: one[0] ?? "", permission: "read", method, address, who };
      return { state: "denied", error: vaultError("backend/denied", "lacking", about) };
    });
  });
}

const reads = (capabilities: readonly string[]): boolean =>
  capabilities.includes("root") || (capabilities.includes("read") && !capabilities.includes("deny"));

/** The path of a read; both that it may be, where the server does not say which engine the mount is. */
async function pathsOf(
  path: string,
  mount: string,
  login: Login,
  asking: Asking,
  engines: Engines,
): Promise<readonly string[]> {
  try {
    const place = placeOf(path, mount);
    const engine = engines.known(place) ?? (await engines.ask(place, login, asking.context));
    if (engine === "kv2") return [apiPath(place, "data")];
    return engine === undefined ? [apiPath(place, "data"), apiPath(place)] : [apiPath(place)];
  } catch (error) {
    // What is wrong with the place its description tells.
    if (error instanceof SecretsError) return [path];
    throw error;
  }
}

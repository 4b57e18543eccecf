import type { IncomingHttpHeaders } from "node:http";
import type { RealAnswer } from "../faults.ts";
import type { Projects } from "./projects.ts";
import { cloudPlatform, type Tokens } from "./tokens.ts";

/** The metadata server of a machine, at the address that the environment's `GCE_METADATA_HOST` gives. */
export class Metadata {
  readonly #projects: Projects;
  readonly #tokens: Tokens;
  /** The account that is attached to the machine; none by default. */
  serviceAccount: string | undefined;
  /** The scopes of the machine. */
  scopes: readonly string[] = [cloudPlatform];

  constructor(projects: Projects, tokens: Tokens) {
    this.#projects = projects;
    this.#tokens = tokens;
  }

  answer(url: URL, headers: IncomingHttpHeaders): RealAnswer {
    // Both checks keep a request that was forged through another server from a token.
    if (headers["x-forwarded-for"] !== undefined) return reply(403, "text/html", "Error 403 (Forbidden)");
    const path = url.pathname.replace(/\/$/, "");
    if (path === "") return reply(200, "application/text", "computeMetadata/\n");
    if (headers["metadata-flavor"] !== "Google") {
      return reply(403, "text/html", "Missing required header: Metadata-Flavor");
    }
    const key = path.replace(/^\/computeMetadata\/v1\/?/, "");
    return this.#instance(key, url) ?? this.#account(key, url) ?? reply(404, "text/html", "Error 404 (Not Found)");
  }

  #instance(key: string, url: URL): RealAnswer | undefined {
    const { id, number } = this.#projects.first;
    if (key === "instance") {
      return url.searchParams.get("recursive") === "true"
        ? reply(200, "application/json", JSON.stringify({ id: 1, zone: `projects/${number}/zones/europe-west4-a` }))
        : reply(200, "application/text", "id\nservice-accounts/\nzone\n");
    }
    const values: Readonly<Record<string, string>> = {
      "instance/zone": `projects/${number}/zones/europe-west4-a`,
      "project/project-id": id,
      "project/numeric-project-id": number,
      "universe/universe-domain": "googleapis.com",
    };
    const value = values[key];
    return value === undefined ? undefined : reply(200, "application/text", value);
  }

  #account(key: string, url: URL): RealAnswer | undefined {
    const [, asked, what = ""] = /^instance\/service-accounts\/([^/]+)(?:\/([a-z]+))?$/.exec(key) ?? [];
    const email = this.serviceAccount;
    if (email === undefined || (asked !== "default" && asked !== email)) return undefined;
    if (what === "email") return reply(200, "application/text", email);
    if (what === "scopes") return reply(200, "application/text", `${this.scopes.join("\n")}\n`);
    if (what === "token") return this.#token(email, url);
    if (what !== "" || url.searchParams.get("recursive") !== "true") return undefined;
    return reply(200, "application/json", JSON.stringify({ aliases: ["default"], email, scopes: this.scopes }));
  }

  #token(email: string, url: URL): RealAnswer {
    const wanted = url.searchParams.get("scopes")?.split(",") ?? this.scopes;
    const scopes = wanted.filter((scope) => this.scopes.includes(scope));
    const { token, expiresInSeconds } = this.#tokens.issue([`serviceAccount:${email}`], { scopes });
    const body = { access_token: token, expires_in: expiresInSeconds, token_type: "Bearer" };
    return reply(200, "application/json", JSON.stringify(body));
  }
}

function reply(status: number, type: string, text: string): RealAnswer {
  const body = Buffer.from(text);
  const headers = { "content-type": type, "content-length": body.length };
  return { status, headers: { ...headers, "metadata-flavor": "Google", server: "Metadata Server for VM" }, body };
}

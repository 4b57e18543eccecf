import { ensureIdentity, type OwnIdentity } from "../../loader/backends/local/make-identity.ts";
import type { FoundConfig } from "../../loader/find-config.ts";
import type { Runtime } from "../../loader/runtime.ts";
import { localFolder } from "../../store/local-folder.ts";
import { addRecipient, listRecipients } from "../../store/recipients.ts";

/** What became of an environment of the embedded store. */
export interface JoinedEnvironment {
  readonly environment: string;
  /** `first`: nobody could read it yet. `recipient`: one already. `stranger`: one of its recipients must let us in. */
  readonly as: "first" | "recipient" | "stranger";
}

/** What was found and made. */
export interface Joined {
  readonly file: string;
  readonly identity: OwnIdentity;
  readonly environments: readonly JoinedEnvironment[];
}

/**
 * Makes one ready for a project that has its declaration: an identity, where there is none, and a place among the recipients
 * of each embedded store that has none yet. Nothing that exists is changed.
 */
export async function joinProject({ config, root, file }: FoundConfig, runtime: Runtime): Promise<Joined> {
  const identity = await ensureIdentity(runtime, new Date());
  const environments: JoinedEnvironment[] = [];
  for (const [environment, source] of Object.entries(config.environments)) {
    if (!(source["~sources"] ?? [source]).some(({ backend }) => backend === "local")) continue;
    const place = localFolder(config, { environment, root }, { runtime });
    const recipients = await listRecipients(place);
    if (recipients.length === 0) await addRecipient(place, identity.recipient);
    const known = recipients.some(({ key }) => key === identity.recipient);
    environments.push({ environment, as: recipients.length === 0 ? "first" : known ? "recipient" : "stranger" });
  }
  return { file, identity, environments };
}

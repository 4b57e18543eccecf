import type { Principal } from "../../backend.ts";
import { textAt, textsAt } from "../../json.ts";
import { timeAt } from "./answer.ts";
import type { Asking } from "./asking.ts";
import { vaultError } from "./hints.ts";
import { isPolicyDenial } from "./refusal.ts";

const PATH = "auth/token/lookup-self";

/** Who the server thinks we are: by which method, under which name, with which policies, and until when. */
export function whoAmI(asking: Asking): Promise<Principal> {
  return asking.asSomeone(async (login) => {
    const answer = await asking.ask({ method: "GET", path: PATH, safe: true }, login);
    const { method, who } = login.credential;
    await asking.refuse(answer, login, PATH, [200, 403]);
    if (answer.status === 403) {
      if (!isPolicyDenial(answer)) await asking.requireValid(login, answer);
      const { address } = await asking.server();
      const facts = { path: PATH, permission: "read", method, address, status: answer.status, who };
      throw vaultError("backend/denied", "denied", facts, "ask who we are");
    }
    const expiresAt = timeAt(answer.json, "data", "expire_time");
    return {
      method,
      name: textAt(answer.json, "data", "display_name") ?? "",
      grants: [
        ...new Set([...textsAt(answer.json, "data", "policies"), ...textsAt(answer.json, "data", "identity_policies")]),
      ],
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
  });
}

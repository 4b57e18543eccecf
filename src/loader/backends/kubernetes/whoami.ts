import type { Principal } from "../../backend.ts";
import { textAt, textsAt } from "../../json.ts";
import { type Api, refusal } from "./api.ts";
import { kubernetesError } from "./hints.ts";

const PATH = "/apis/authentication.k8s.io/v1/selfsubjectreviews";
const BODY = JSON.stringify({ apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" });
const ACTION = "ask who we are";

/** Who the server thinks we are: by which identity, under which name, in which groups, and until when. */
export async function whoAmI(api: Api): Promise<Principal> {
  const { answer, access } = await api.ask(() => ({ method: "POST", path: PATH, body: BODY }), ACTION);
  const { method, claims, cluster } = access;
  const name = textAt(answer.json, "status", "userInfo", "username");
  if (answer.status === 404)
    throw kubernetesError(
      "backend/bad-response",
      "noReview",
      { method, address: cluster.address, status: 404 },
      ACTION,
    );
  if (name === undefined) {
    const permission = "create selfsubjectreviews";
    throw refusal(answer, access, { path: PATH, permission }, "deniedReview", ACTION);
  }
  return {
    method,
    name,
    grants: textsAt(answer.json, "status", "userInfo", "groups"),
    ...(claims?.expiresAt === undefined ? {} : { expiresAt: new Date(claims.expiresAt) }),
  };
}

import { Redacted } from "../../../redaction/redacted.ts";
import { kubernetesError } from "./hints.ts";

/** A token as a header carries it. What no header can carry is refused here: a runtime's own error would print it. */
export function bearer(token: string, method: string, origin: string): Redacted<string> {
  if (/[^\x21-\x7e]/.test(token))
    throw kubernetesError("backend/unauthenticated", "malformedToken", { method, origin }, "log in");
  return Redacted.of(`Bearer ${token}`);
}

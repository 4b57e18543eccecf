import { Redacted } from "../../../redaction/redacted.ts";
import { requirePrintable } from "../../identity-inputs.ts";

/** A token as a header carries it. */
export function bearer(token: string, method: string, origin: string): Redacted<string> {
  requirePrintable(method, [{ text: token, needs: origin }]);
  return Redacted.of(`Bearer ${token}`);
}

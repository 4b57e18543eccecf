import type { Reference } from "../../../schema/reference.ts";
import type { Permission } from "../../backend.ts";
import { resourceOf } from "./arn.ts";
import type { Connection } from "./connection.ts";

/** AWS tells by a read alone: its policy simulator judges policies, and takes a permission that no reader has. */
export function neededPermissions(references: readonly Reference[], connection: Connection): readonly Permission[] {
  return references.map(({ path }) => ({
    state: "unknown",
    needs: `"secretsmanager:GetSecretValue" on ${resourceOf(path, connection.regionOf(path))}`,
  }));
}

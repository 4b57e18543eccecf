import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";
import type { Engine } from "./engine.ts";
import { placeOf } from "./path.ts";

/** The command that puts a value where there is none. The value itself comes from standard input, so that no history has it. */
export function remedyOf(
  { field = "FIELD", path, version }: Reference,
  description: Description,
  mount: string,
  engine: Engine | undefined,
): string | undefined {
  const { rest } = placeOf(path, mount);
  if (description.state === "missing") {
    if (version !== undefined) return `List the versions with \`bao kv metadata get -mount=${mount} ${rest}\``;
    return `Write it with \`bao kv put -mount=${mount} ${rest} ${field}=-\``;
  }
  if (description.state === "exists")
    return engine === "kv1"
      ? `Write it with the other fields of ${rest}, by \`bao kv put -mount=${mount} ${rest} ...\``
      : `Write it with \`bao kv patch -mount=${mount} ${rest} ${field}=-\``;
  if (description.state !== "deleted") return undefined;
  const number = description.version ?? "VERSION";
  return `Restore it with \`bao kv undelete -mount=${mount} -versions=${number} ${rest}\`, or, where it was destroyed, write a new version`;
}

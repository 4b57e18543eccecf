import { Redacted } from "../../../redaction/redacted.ts";
import type { Reference } from "../../../schema/reference.ts";
import type { Backend, Context, Opening, Writable } from "../../backend.ts";
import { LARGEST_VALUE } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { describeFiles, readFiles } from "../folder/batch.ts";
import { filePermissions } from "../folder/permissions.ts";
import { folderOf, placeOf } from "../folder/place.ts";
import { writeAtomically } from "../folder/write-file.ts";
import { unsupportedPart } from "../unsupported.ts";

/** Opens a folder of clear files. */
export function open({ settings }: Opening): Backend & Writable {
  const placed = (reference: Reference, context: Context): string | SecretsError =>
    placeOf(folderOf(settings["directory"], context), reference.path);
  return {
    read: (references, context) =>
      readFiles(references, context, {
        folder: folderOf(settings["directory"], context),
        limit: LARGEST_VALUE,
        place: (reference) => placed(reference, context),
        open: async (bytes) => ({ status: "found", value: Redacted.of(bytes) }),
      }),
    describe: (references, context) =>
      describeFiles(references, context, folderOf(settings["directory"], context), (reference) =>
        placed(reference, context),
      ),
    permissions: (references, context) =>
      filePermissions(references, context, folderOf(settings["directory"], context), (reference) =>
        placed(reference, context),
      ),
    put: async (reference, value, precondition, context) => {
      const place = unsupportedPart(reference) ?? placed(reference, context);
      if (place instanceof SecretsError) throw place;
      const folder = folderOf(settings["directory"], context);
      await writeAtomically({ folder, place, bytes: value.reveal(), mode: 0o600, precondition });
      return {};
    },
  };
}

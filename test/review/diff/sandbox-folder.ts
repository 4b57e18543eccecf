import { pathToFileURL } from "node:url";
import { buildSandbox } from "../../../build/sandbox.ts";
import { repository } from "../../package/packed.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";

/**
 * The sandbox as the build makes it, of the sources at hand: for `vi.mock` of the module that says where it is. That module is
 * to be imported by the test file itself, since what is first imported within a test ends with the test.
 */
export async function builtSandbox(): Promise<{ readonly SANDBOX_FOLDER: URL }> {
  const folder = temporaryFolder();
  await buildSandbox(repository, folder);
  return { SANDBOX_FOLDER: pathToFileURL(`${folder}/`) };
}

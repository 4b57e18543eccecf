import type { Settings } from "../../../schema/setting.ts";
import type { Context, LocalIdentity, Opening } from "../../backend.ts";
import { credentialFile } from "../../credential-file.ts";
import { localIdentityOf } from "../../local-identity.ts";
import { METHODS, USUAL } from "./credential.ts";
import { podNamespace } from "./in-cluster.ts";
import { kubeconfigFiles, selectContext } from "./kubeconfig.ts";
import type { Method, MethodOf } from "./method.ts";

/** Who we would be, by the files and variables of the identity that would be used. */
export function localIdentity(opening: Opening, context: Context): Promise<LocalIdentity | undefined> {
  const methods = {
    known: METHODS,
    usual: USUAL,
    look: (make: MethodOf, settings: Settings) => make(settings, opening, context),
    place: [],
    base: (method: string, _: Method, settings: Settings) => {
      if (method === "kubeconfig") return namedFiles(settings, context);
      return method === "inCluster" ? podNamespace(settings, context).then((namespace) => namespace ?? "") : "";
    },
  };
  return localIdentityOf(opening.identities, methods, context);
}

/** What is in the files that a kubeconfig's user names; `undefined` where a command would say who it is. */
async function namedFiles(settings: Settings, context: Context): Promise<string | undefined> {
  const { files } = await kubeconfigFiles(settings, context);
  const { user } = await selectContext(files, settings, context);
  if (user?.exec || user?.authProvider) return undefined;
  const named = [user?.tokenFile, user?.certFile, user?.keyFile];
  return JSON.stringify(await Promise.all(named.map(async (file) => (file ? credentialFile(file) : undefined))));
}

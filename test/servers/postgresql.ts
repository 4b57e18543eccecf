import { chown } from "node:fs/promises";
import { join } from "node:path";
import { locate } from "./catalogue.ts";
import { type CommandResult, execute } from "./command.ts";
import { dataDirectory, unprivileged } from "./postgresql-data.ts";
import { freePort, startProcess } from "./process.ts";
import { type ScratchFolder, scratchFolder } from "./scratch-folder.ts";

/** What another process needs to know to talk to a running PostgreSQL. */
export interface PostgreSqlCoordinates {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** The folder of `psql`. */
  readonly programs: string;
}

export interface PostgreSql extends PostgreSqlCoordinates {
  /** As the superuser. */
  readonly connectionUrl: string;
  /** For OpenBao's database engine, which fills in user and password. */
  readonly connectionTemplate: string;
  /** Whether this user can log in with this password. */
  login(user: string, password: string): Promise<boolean>;
  /** Runs SQL as the superuser; one line per row, columns apart by `|`. */
  query(sql: string): Promise<string>;
}

export interface OwnPostgreSql extends PostgreSql {
  stop(): Promise<void>;
}

// Programs unpacked from Debian packages find their libraries beside them only when told where.
function environment(programs: string): NodeJS.ProcessEnv {
  const root = /^(.+)\/usr\/lib\/postgresql\//.exec(programs)?.[1];
  const triplet = process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
  const base = { PATH: process.env["PATH"], LC_ALL: "C" };
  return root === undefined ? base : { ...base, LD_LIBRARY_PATH: join(root, "usr/lib", triplet) };
}

/** A client for a PostgreSQL that is already running. */
export function connectPostgreSql(coordinates: PostgreSqlCoordinates): PostgreSql {
  const { host, port, user, password, programs } = coordinates;
  const psql = (asUser: string, withPassword: string, sql: string): Promise<CommandResult> =>
    execute(join(programs, "psql"), ["-XAtq", "-w", "-v", "ON_ERROR_STOP=1", "-c", sql], {
      env: {
        ...environment(programs),
        PGHOST: host,
        PGPORT: String(port),
        PGUSER: asUser,
        PGDATABASE: "postgres",
        PGPASSWORD: withPassword,
        PGSSLMODE: "disable",
        PGCONNECT_TIMEOUT: "5",
      },
      deadlineMs: 10_000,
    });
  return {
    ...coordinates,
    connectionUrl: `postgresql://${user}:${password}@${host}:${port}/postgres?sslmode=disable`,
    connectionTemplate: `postgresql://{{username}}:{{password}}@${host}:${port}/postgres?sslmode=disable`,
    async login(asUser, withPassword) {
      const result = await psql(asUser, withPassword, "select current_user");
      if (result.code === 0) return result.stdout.trim() === asUser;
      if (/authentication failed|does not exist|not permitted to log in/.test(result.stderr)) return false;
      throw new Error(`psql ended with ${result.code}: ${result.stderr.trim()}`);
    },
    async query(sql) {
      const result = await psql(user, password, sql);
      if (result.code !== 0) throw new Error(`psql ended with ${result.code}: ${result.stderr.trim()}`);
      return result.stdout.trim();
    },
  };
}

async function launch(folder: ScratchFolder): Promise<OwnPostgreSql> {
  const programs = await locate("postgresql");
  const user = await unprivileged();
  if (user !== undefined) await chown(folder.path, user.uid, user.gid);
  const password = "superuser-of-the-tests";
  const data = await dataDirectory({ programs, env: environment(programs), user, password }, folder.path);
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: folder.path,
    // Nothing here has to survive a crash.
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    shared_buffers: "16MB",
    max_connections: "40",
    // In the data directory, and gone with it.
    dynamic_shared_memory_type: "mmap",
  };
  const server = await startProcess({
    name: "PostgreSQL",
    command: join(programs, "postgres"),
    args: ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    env: environment(programs),
    ...(user === undefined ? {} : { user }),
    ready: (output) => output.includes("database system is ready to accept connections"),
    // A fast shutdown: TERM would wait for the clients.
    stopSignal: "SIGINT",
    // An immediate shutdown: after KILL its shared memory would stay in the system.
    abandonSignal: "SIGQUIT",
  });
  return {
    ...connectPostgreSql({ host: "127.0.0.1", port, user: "postgres", password, programs }),
    stop: async () => {
      await server.stop();
      folder.remove();
    },
  };
}

/** Starts a PostgreSQL of its own, as an unprivileged user, with passwords checked by SCRAM. */
export async function startPostgreSql(): Promise<OwnPostgreSql> {
  const folder = scratchFolder("postgresql");
  try {
    return await launch(folder);
  } catch (error) {
    folder.remove();
    throw error;
  }
}

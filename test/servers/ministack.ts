import { dirname } from "node:path";
import { type AwsAccount, connectAws } from "./aws-account.ts";
import { locate } from "./catalogue.ts";
import { request } from "./http-request.ts";
import { freePort, startProcess } from "./process.ts";
import { scratchFolder } from "./scratch-folder.ts";

export interface OwnAws extends AwsAccount {
  stop(): Promise<void>;
}

const isUp = (url: string): Promise<boolean> =>
  request(url).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Starts ministack, which enforces signatures and policies, in memory, with the root key `test`. */
export async function startMinistack(): Promise<OwnAws> {
  return start("ministack", "/_ministack/health", (port) => ({
    args: [],
    env: { AUTH: "true", BIND_HOST: "127.0.0.1", GATEWAY_PORT: String(port), IOT_MTLS_ENABLED: "0", SFTP_ENABLED: "0" },
  }));
}

/** Starts moto, which is the better one on versions and rotation, and asks nobody who they are. */
export async function startMoto(): Promise<OwnAws> {
  return start("moto", "/moto-api/", (port) => ({
    args: ["-H", "127.0.0.1", "-p", String(port)],
    env: { INITIAL_NO_AUTH_ACTION_COUNT: "99999999" },
  }));
}

type Settings = { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv };

async function start(
  name: "ministack" | "moto",
  health: string,
  settingsFor: (port: number) => Settings,
): Promise<OwnAws> {
  const program = await locate(name);
  const folder = scratchFolder(name);
  const port = await freePort();
  const { args, env } = settingsFor(port);
  const address = `http://127.0.0.1:${port}`;
  try {
    const server = await startProcess({
      name,
      command: program,
      args,
      env: {
        ...env,
        HOME: folder.path,
        TMPDIR: folder.path,
        PATH: process.env["PATH"],
        PYTHONPATH: dirname(dirname(program)),
      },
      ready: () => isUp(`${address}${health}`),
      deadlineMs: 30_000,
      stopSignal: "SIGKILL",
    });
    return {
      ...connectAws(address),
      stop: async () => {
        await server.stop();
        folder.remove();
      },
    };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

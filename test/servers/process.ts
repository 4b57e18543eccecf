import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { onPath } from "./catalogue.ts";

export interface ServerProcess {
  readonly pid: number;
  /** Everything it has printed so far, standard output and error together. */
  output(): string;
  /** Ends it, and resolves when it is gone. May be called twice. */
  stop(): Promise<void>;
}

export interface ServerCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Another user for a program that refuses root. */
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly ready: (output: string) => Promise<boolean> | boolean;
  readonly deadlineMs?: number;
  readonly stopSignal?: NodeJS.Signals;
  /** Ends it at once, when this process is ending or dead. */
  readonly abandonSignal?: NodeJS.Signals;
}

const running = new Map<ChildProcess, NodeJS.Signals>();
let watching = false;

// Exit handlers cannot wait.
function killAtExit(): void {
  if (watching) return;
  watching = true;
  process.on("exit", () => {
    for (const [child, signal] of running) child.kill(signal);
  });
}

/** Below the range from which the system gives out ports by itself, so that neither takes the other's. */
const lowest = 20_000;
const highest = 32_000;

function bindable(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A free loopback port; with `count`, the first of so many in a row. */
export async function freePort(count = 1): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const first = lowest + Math.floor(Math.random() * (highest - lowest - count));
    const ports = Array.from({ length: count }, (_, index) => first + index);
    const free = await Promise.all(ports.map(bindable));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`no ${count} free ports in a row between ${lowest} and ${highest}`);
}

// The kernel then ends the server even when this process is killed with no chance to do it.
async function underParent(server: ServerCommand): Promise<{ command: string; args: readonly string[] }> {
  const setpriv = await onPath("setpriv");
  const { command, args, user, abandonSignal = "SIGKILL" } = server;
  if (setpriv === undefined) {
    if (user !== undefined) throw new Error(`${server.name} needs setpriv (util-linux) when started by root`);
    return { command, args };
  }
  const change = user === undefined ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  return { command: setpriv, args: [...change, `--pdeathsig=${abandonSignal.slice(3)}`, "--", command, ...args] };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill(signal);
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await exit;
  clearTimeout(late);
}

/** Starts a server and resolves when it is ready. If it ends or is not ready in time, nothing is left behind. */
export async function startProcess(server: ServerCommand): Promise<ServerProcess> {
  killAtExit();
  const { command, args } = await underParent(server);
  const child = spawn(command, args, {
    env: server.env ?? process.env,
    cwd: server.cwd ?? "/",
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.set(child, server.abandonSignal ?? "SIGKILL");
  child.once("exit", () => running.delete(child));
  let output = "";
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  let failure: Error | undefined;
  child.once("error", (error) => {
    running.delete(child);
    failure = error;
  });

  const deadline = performance.now() + (server.deadlineMs ?? 15_000);
  const ended = (): boolean => failure !== undefined || child.exitCode !== null || child.signalCode !== null;
  while (!ended() && performance.now() < deadline) {
    if (await server.ready(output)) {
      return { pid: child.pid!, output: () => output, stop: () => stop(child, server.stopSignal ?? "SIGTERM") };
    }
    await pause(15);
  }
  const why =
    failure?.message ?? (ended() ? `ended with ${child.exitCode ?? child.signalCode}` : "was not ready in time");
  if (failure === undefined) await stop(child, "SIGKILL");
  throw new Error(`${server.name} ${why}: ${output.trim().slice(-2000)}`);
}

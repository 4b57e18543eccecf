import { catalogue, found, type ServerName, served, serverNames } from "../test/servers/catalogue.ts";
import { install } from "./servers/install.ts";

const usage = `usage: npm run servers [-- --list] [name ...]

Installs the real servers and programs that the tests run, all of them or those named:
  ${serverNames.join(", ")}
They go into $KEYSTEAD_SERVERS, else $XDG_CACHE_HOME/keystead/servers, else ~/.cache/keystead/servers.
  --list  print what is there, and how to get what is not`;

function isServer(name: string): name is ServerName {
  return (serverNames as readonly string[]).includes(name);
}

function line(name: string, state: string, rest: string): void {
  console.log(`${name.padEnd(12)} ${state.padEnd(10)} ${rest}`);
}

async function list(): Promise<void> {
  const paths = await found();
  for (const name of serverNames) {
    const path = paths[name];
    if (path === undefined) line(name, "absent", `${catalogue[name].title}: ${catalogue[name].get}`);
    else line(name, "there", `${catalogue[name].title}: ${path}`);
  }
}

async function provide(name: ServerName): Promise<boolean> {
  const { title, find, origin, get } = catalogue[name];
  const before = await find();
  if (before !== undefined) {
    line(name, "cached", `${title}: ${before}`);
    return true;
  }
  try {
    if (origin.from === "system") throw new Error(get);
    if (!served) throw new Error(`not served for ${process.platform} on ${process.arch}; install it yourself`);
    await install(name, origin);
    const path = await find();
    if (path === undefined) throw new Error("installed, but its program was not found");
    line(name, "installed", `${title}: ${path}`);
    return true;
  } catch (error) {
    line(name, "failed", `${title}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((argument) => argument !== "--list");
  const unknown = names.filter((name) => !isServer(name));
  if (args.includes("--help") || unknown.length > 0) {
    if (unknown.length > 0) console.error(`unknown: ${unknown.join(", ")}`);
    console.error(usage);
    return unknown.length > 0 ? 2 : 0;
  }
  if (args.includes("--list")) {
    await list();
    return 0;
  }
  let failed = false;
  for (const name of names.length > 0 ? names.filter(isServer) : serverNames) {
    if (!(await provide(name))) failed = true;
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));

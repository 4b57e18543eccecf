// The same program on every runtime, from the packed package or from the sources: loads from the stores that are named, and
// prints what came of it as JSON.
import { createHash } from "node:crypto";
import { channels, consoleChannels, seenThrough } from "./channels.mjs";

/** What a person may print of a value in a test: that it is the right one. */
const digest = (value) => createHash("sha256").update(value).digest("hex").slice(0, 16);

function declare({ defineSecrets, env, files, firstOf, local, plain, port, secret, text, url, variable, vault }) {
  return defineSecrets({
    environments: {
      env: env(),
      files: files({ directory: "mounted" }),
      local: local(),
      vault: vault({ mount: "runtimes-smoke", path: "app", identity: vault.token() }),
      first: firstOf(files({ directory: "empty" }), local()),
    },
    secrets: {
      CANARY: secret(text({ minLength: 8 })),
      SMOKE_PORT: plain(port(), { default: 8080 }),
      ABSENT: secret({ optional: true }),
      CANARY_URL: url("redis://:{CANARY}@cache:{SMOKE_PORT}"),
    },
  });
}

function readsThrough(other) {
  try {
    return other.CANARY === undefined ? "nothing" : "the value";
  } catch (error) {
    return error instanceof TypeError ? "refused" : String(error);
  }
}

async function load(keystead, environment) {
  const secrets = await keystead.loadSecrets(declare(keystead), { environment });
  const { CANARY, SMOKE_PORT } = secrets;
  for (const write of consoleChannels) write(secrets);
  const texts = [CANARY, secrets.CANARY_URL, encodeURIComponent(CANARY)];
  const revealed = keystead.reveal(secrets);
  return {
    canary: digest(CANARY),
    url: digest(secrets.CANARY_URL),
    port: SMOKE_PORT,
    absent: secrets.ABSENT === undefined,
    shown: String(secrets),
    seen: seenThrough(secrets, texts),
    // The control: what a plain object shows, and does not.
    hidden: Object.keys(channels).filter((name) => !seenThrough({ ...revealed }, texts).includes(name)),
    proxy: readsThrough(new Proxy(secrets, {})),
    derived: readsThrough(Object.create(secrets)),
  };
}

async function refusal(keystead, environment) {
  try {
    await keystead.loadSecrets(declare(keystead), { environment });
    return "loaded";
  } catch (error) {
    if (!(error instanceof keystead.SecretsError)) return `another error: ${error?.stack}`;
    return error.problems.map(({ code, facts }) => `${facts.key} ${code}`);
  }
}

// The control of what the console is given: a plain object, whose value must be seen.
async function control(keystead, environment) {
  const revealed = keystead.reveal(await keystead.loadSecrets(declare(keystead), { environment }));
  for (const write of consoleChannels) write({ ...revealed });
  return consoleChannels.length;
}

// What would keep Node alive. A socket that is being closed is gone in a few turns; its own pipes do not count.
async function lingering() {
  if (globalThis.Deno !== undefined || globalThis.Bun !== undefined) return [];
  const open = () => process.getActiveResourcesInfo().filter((kind) => kind !== "PipeWrap" && kind !== "TTYWrap");
  for (let turn = 0; turn < 100_000 && open().length > 0; turn += 1) await new Promise(setImmediate);
  return open();
}

const ways = { "!": refusal, "?": control };

/** Runs the program: names of environments, `!name` where the load must be refused, `?name` for the control of the console. */
export async function smoke(keystead, names) {
  const outcomes = {};
  for (const name of names) {
    const way = ways[name[0]];
    outcomes[name] = way === undefined ? await load(keystead, name) : await way(keystead, name.slice(1));
  }
  const channelCount = Object.keys(channels).length + consoleChannels.length;
  console.log(JSON.stringify({ outcomes, channelCount, lingering: await lingering() }));
}

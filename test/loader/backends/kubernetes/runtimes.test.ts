import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { installInto } from "../../../package/packed.ts";
import { execute } from "../../../servers/command.ts";
import { startConnectProxy } from "../../../servers/connect-proxy.ts";
import { type Kubernetes, sharedKubernetes } from "../../../servers/kubernetes.ts";
import { suiteFor, suiteWhere } from "../../../servers/suite.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { makeTlsFiles } from "../../../servers/tls.ts";

/** Loads from one environment by the packed package, and prints the value or the code. */
const PROGRAM = `
import { defineSecrets, kubernetes, loadSecrets, secret, variable } from "keystead";
const file = (name) => kubernetes({ identity: kubernetes.kubeconfig({ file: name + ".json" }) });
const config = defineSecrets({
  environments: {
    pod: kubernetes({ identity: kubernetes.inCluster({ directory: "pod" }) }),
    usual: kubernetes(),
    job: kubernetes({ address: variable("ADDRESS"), namespace: variable("NAMESPACE"),
      identity: kubernetes.oidc({ audience: "keystead", token: variable("TOKEN") }) }),
    certificate: file("certificate"), strange: file("strange"), tunnel: file("tunnel"),
  },
  secrets: { APP: secret() },
});
const environment = process.argv.at(-1);
try {
  const secrets = await loadSecrets(config, { environment, root: import.meta.dirname });
  console.log("found " + secrets.APP);
} catch (error) {
  const [problem = error] = error.problems ?? [];
  console.log([problem.code, problem.facts?.system, problem.facts?.permission].filter(Boolean).join(" "));
}
console.log(Date.now());
`;

/** Milliseconds that a process may live on after its last line. A connection that is kept would hold it for 4 s or more. */
const LINGER = 2_000;

const VALUE = "kv-canary é/@ 7Qd3";
const CLIENT = "client of the tests";
const modules = join(import.meta.dirname, "../../../../node_modules/.bin");

suiteFor("kubernetes", () => {
  let cluster: Kubernetes;
  let namespace: string;
  let variables: { readonly [name: string]: string };
  const app = temporaryFolder();

  beforeAll(async () => {
    [cluster] = await Promise.all([sharedKubernetes(), installInto(app)]);
    namespace = await cluster.namespace();
    await cluster.secret(namespace, "app", { value: VALUE });
    for (const who of [{ serviceAccount: "api" }, { user: "oidc:job" }, { user: CLIENT }])
      await cluster.grant(namespace, { ...who, secrets: ["app"] });
    await writeApp();
    const { hostname, port } = new URL(cluster.address);
    variables = {
      KUBERNETES_SERVICE_HOST: hostname,
      KUBERNETES_SERVICE_PORT: port,
      ADDRESS: cluster.address,
      NAMESPACE: namespace,
      TOKEN: await cluster.issuer.mint({ sub: "job", aud: "keystead" }),
    };
  }, 120_000);

  async function writeApp(): Promise<void> {
    const { tls, ca, address } = cluster;
    for (const folder of ["pod", "strange", "tls"]) mkdirSync(join(app, folder));
    const copies = { "ca.pem": tls.caFile, "client.pem": tls.clientCertificateFile, "client.key": tls.clientKeyFile };
    for (const [name, file] of Object.entries(copies)) copyFileSync(file, join(app, "tls", name));
    const strange = await makeTlsFiles(join(app, "strange"));
    const token = await cluster.serviceAccount(namespace, "api");
    for (const [name, text] of Object.entries({ token, namespace, "ca.crt": ca }))
      writeFileSync(join(app, "pod", name), text);
    writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
    writeFileSync(join(app, "main.mjs"), PROGRAM);
    const certificate = { "client-certificate": "tls/client.pem", "client-key": "tls/client.key" };
    const write = (name: string, user: object, more: object = {}): void => {
      const server = { server: address, "certificate-authority": "tls/ca.pem", ...more };
      const config = {
        "current-context": "x",
        clusters: [{ name: "c", cluster: server }],
        users: [{ name: "u", user }],
        contexts: [{ name: "x", context: { cluster: "c", user: "u", namespace } }],
      };
      writeFileSync(join(app, `${name}.json`), JSON.stringify(config));
    };
    write("certificate", certificate);
    write("strange", certificate, { "certificate-authority": strange.caFile });
    const behind = { server: `https://api.cluster.test:${new URL(address).port}`, "tls-server-name": "localhost" };
    write("tunnel", certificate, behind);
  }

  async function run(
    command: readonly string[],
    environment: string,
    env: { readonly [name: string]: string } = {},
  ): Promise<string> {
    const [program = "", ...args] = command;
    const { code, stdout, stderr } = await execute(program, [...args, join(app, "main.mjs"), environment], {
      cwd: app,
      // Deno would look for a newer Deno through the proxy, too.
      env: { PATH: process.env["PATH"], DENO_NO_UPDATE_CHECK: "1", ...variables, ...env },
      deadlineMs: 10_000,
    });
    const ended = Date.now();
    expect(`${code} ${stderr}`).toBe("0 ");
    const [line = "", over] = stdout.trim().split("\n");
    expect(ended - Number(over)).toBeLessThan(LINGER);
    return line;
  }

  describe.each([
    ["Node", [process.execPath]],
    ["Deno", [join(modules, "deno"), "run", "--no-prompt", "-A"]],
    ["Bun", [join(modules, "bun"), "run"]],
  ])("on %s, from the packed package", (_name, command) => {
    test("a server by an unknown authority is refused, whatever the environment says", async () => {
      const off = { NODE_TLS_REJECT_UNAUTHORIZED: "0" };
      expect(await run(command, "strange")).toMatch(/^backend\/unreachable [A-Z_]+$/);
      expect(await run(command, "job")).toMatch(/^backend\/unreachable [A-Z_]+$/);
      const { stdout } = await execute(command[0] ?? "", [...command.slice(1), join(app, "main.mjs"), "strange"], {
        cwd: app,
        env: { PATH: process.env["PATH"], ...variables, ...off },
      });
      expect(stdout).toMatch(/^backend\/unreachable [A-Z_]+$/m);
    });

    test("a proxy is obeyed, with a client certificate through its tunnel", async () => {
      const proxy = await startConnectProxy({ target: { port: Number(new URL(cluster.address).port) } });
      try {
        expect(await run(command, "tunnel", { HTTPS_PROXY: proxy.url })).toBe(`found ${VALUE}`);
        expect(proxy.hosts).toEqual([`api.cluster.test:${new URL(cluster.address).port}`]);
      } finally {
        await proxy.stop();
      }
    });
  });

  describe("on Deno, with no more permissions than the docs say", () => {
    const deno = (...permissions: string[]): string[] => [join(modules, "deno"), "run", "--no-prompt", ...permissions];
    const net = (): string => `--allow-net=${new URL(cluster.address).host}`;

    test("a pod needs its folder and its two variables", async () => {
      const pod = `--allow-read=${join(app, "pod")}`;
      const env = "--allow-env=KUBERNETES_SERVICE_HOST,KUBERNETES_SERVICE_PORT";
      expect(await run(deno(net(), pod, env), "pod")).toBe(`found ${VALUE}`);
      expect(await run(deno(net(), env), "pod")).toBe(`runtime/permission --allow-read=${join(app, "pod/token")}`);
      expect(await run(deno(pod, env), "pod")).toBe(`runtime/permission ${net()}`);
      expect(await run(deno(net(), pod), "pod")).toBe("backend/unconfigured");
    });

    test("a kubeconfig needs itself and the files that it names", async () => {
      const files = ["certificate.json", "tls/ca.pem", "tls/client.pem", "tls/client.key"].map((file) =>
        join(app, file),
      );
      expect(await run(deno(net(), `--allow-read=${files.join(",")}`), "certificate")).toBe(`found ${VALUE}`);
    });
  });

  test("on Deno, from the sources, where the whole client is loaded, a kubeconfig asks for what that needs", async () => {
    const file = JSON.stringify(join(app, "certificate.json"));
    const sources = new URL("../../../../src/index.ts", import.meta.url).href;
    const program = `import { defineSecrets, kubernetes, loadSecrets, secret } from ${JSON.stringify(sources)};
      const p = kubernetes({ identity: kubernetes.kubeconfig({ file: ${file} }) });
      const config = defineSecrets({ environments: { p }, secrets: { APP: secret() } });
      const loading = loadSecrets(config, { environment: "p", root: "/" });
      console.log(await loading.then((s) => s.APP, ({ problems: [{ code, facts }] }) => code + " " + facts.permission));`;
    const net = `--allow-net=${new URL(cluster.address).host}`;
    const load = async (...permissions: string[]): Promise<string> => {
      const args = ["run", "--no-prompt", net, `--allow-read=${app}`, ...permissions, "-"];
      const cwd = join(import.meta.dirname, "../../../..");
      const env = { PATH: process.env["PATH"], DENO_NO_UPDATE_CHECK: "1", HOME: app };
      return (await execute(join(modules, "deno"), args, { cwd, env, input: program })).stdout.trim();
    };
    expect(await load()).toBe("runtime/permission --allow-env");
    expect(await load("--allow-env")).toBe(VALUE);
  });

  function unshares(): boolean {
    try {
      execFileSync("unshare", ["-rm", "true"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  }

  suiteWhere(unshares(), { want: "user namespaces", get: "run on Linux where `unshare -rm true` works" }, () => {
    test.each([
      ["Node", process.execPath],
      ["Deno", `${join(modules, "deno")} run --no-prompt -A`],
      ["Bun", `${join(modules, "bun")} run`],
    ])(
      "without a declared identity a pod's own files are read where Kubernetes mounts them, on %s",
      async (_, program) => {
        const mounted = "/var/run/secrets/kubernetes.io/serviceaccount";
        const script = `mount -t tmpfs none /run && mkdir -p ${mounted} && cp ${app}/pod/* ${mounted} && exec ${program} "$@"`;
        expect(await run(["unshare", "-rm", "sh", "-c", script, "pod"], "usual")).toBe(`found ${VALUE}`);
      },
    );
  });
});

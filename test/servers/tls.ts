import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "./command.ts";

export interface TlsFiles {
  readonly caFile: string;
  /** For a server at localhost or 127.0.0.1. */
  readonly certificateFile: string;
  readonly keyFile: string;
  /** For a client, by the same CA. */
  readonly clientCertificateFile: string;
  readonly clientKeyFile: string;
}

const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

interface Leaf {
  readonly name: string;
  readonly subject: string;
  readonly extensions: readonly string[];
}

// A leaf apart from the CA: Deno refuses a CA certificate that is used as the leaf.
async function issue(folder: string, leaf: Leaf): Promise<{ certificate: string; key: string }> {
  const file = (ending: string): string => join(folder, `${leaf.name}.${ending}`);
  await writeFile(
    file("ext"),
    [...leaf.extensions, "basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature", ""].join("\n"),
  );
  await succeed("openssl", ["req", ...newKey, "-subj", leaf.subject, "-keyout", file("key"), "-out", file("csr")]);
  const serial = `0x${Buffer.from(leaf.name).toString("hex").slice(0, 16)}`;
  const authority = ["-CA", join(folder, "ca.pem"), "-CAkey", join(folder, "ca.key"), "-set_serial", serial];
  const out = ["-days", "2", "-extfile", file("ext"), "-out", file("pem")];
  await succeed("openssl", ["x509", "-req", "-in", file("csr"), ...authority, ...out]);
  return { certificate: file("pem"), key: file("key") };
}

/**
 * Makes a CA of its own, a certificate for a local server and one for a client in this folder. The server's is also for
 * these hosts.
 */
export async function makeTlsFiles(folder: string, hosts: readonly string[] = []): Promise<TlsFiles> {
  const caFile = join(folder, "ca.pem");
  const extensions = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"];
  const subject = ["-days", "2", "-subj", "/CN=CA of the tests"];
  const out = ["-keyout", join(folder, "ca.key"), "-out", caFile];
  const added = extensions.flatMap((extension) => ["-addext", extension]);
  await succeed("openssl", ["req", "-x509", ...newKey, ...subject, ...out, ...added]);
  const names = ["DNS:localhost", "IP:127.0.0.1", ...hosts.map((host) => `DNS:${host}`)];
  const [server, client] = await Promise.all([
    issue(folder, {
      name: "server",
      subject: "/CN=localhost",
      extensions: [`subjectAltName=${names.join(",")}`, "extendedKeyUsage=serverAuth"],
    }),
    issue(folder, { name: "client", subject: "/CN=client of the tests", extensions: ["extendedKeyUsage=clientAuth"] }),
  ]);
  return {
    caFile,
    certificateFile: server.certificate,
    keyFile: server.key,
    clientCertificateFile: client.certificate,
    clientKeyFile: client.key,
  };
}

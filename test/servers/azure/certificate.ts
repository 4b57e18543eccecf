import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "../command.ts";

export interface LoginCertificate {
  /** Certificate and private key in one file, as Azure's clients want it. */
  readonly file: string;
  /** The public half, to register with an application. */
  readonly certificate: string;
}

/** A certificate by which an application logs in: nobody else signs it. */
export async function makeLoginCertificate(folder: string, name: string): Promise<LoginCertificate> {
  const [certificateFile, keyFile] = [join(folder, `${name}-certificate.pem`), join(folder, `${name}-key.pem`)];
  const subject = ["-days", "2", "-subj", `/CN=${name}`];
  const out = ["-keyout", keyFile, "-out", certificateFile];
  await succeed("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject, ...out]);
  const [certificate, key] = await Promise.all([readFile(certificateFile, "utf8"), readFile(keyFile, "utf8")]);
  const file = join(folder, `${name}.pem`);
  await writeFile(file, key + certificate, { mode: 0o600 });
  return { file, certificate };
}

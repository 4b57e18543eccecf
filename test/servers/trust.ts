import { getCACertificates, setDefaultCACertificates } from "node:tls";

/** Makes this process trust a CA too, as `NODE_EXTRA_CA_CERTS` does for a child; the result undoes it. */
export function trust(ca: string): () => void {
  const before = getCACertificates("default");
  setDefaultCACertificates([...before, ca]);
  return () => setDefaultCACertificates(before);
}

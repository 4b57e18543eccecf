// The clouds' metadata services answer the machine itself, never a proxy. By IPv4 they are all link-local (RFC 3927): EC2, GCE and
// Azure at 169.254.169.254, the roles of ECS tasks at 169.254.170.2, those of EKS pods at 169.254.170.23.
const METADATA = new Set(["fd00:ec2::254", "fd00:ec2::23", "metadata.google.internal"]);
const LINK_LOCAL = "169.254.0.0";

/** Whether a host is reached directly whatever the variables say: the machine itself and its cloud's metadata service. */
export function isAlwaysDirect(host: string): boolean {
  const name = bare(host);
  return (
    METADATA.has(name) ||
    inRange(name, LINK_LOCAL, 16) ||
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "::1" ||
    (isIPv4(name) && name.startsWith("127."))
  );
}

/**
 * Whether `NO_PROXY` lists a host. Its entries, between commas or spaces, are: `*`, a name with all names below it (with or
 * without a leading dot or `*.`), an address, an IPv4 range in CIDR form, and each of them with a port.
 */
export function isListed(list: string, host: string, port: number): boolean {
  const name = bare(host);
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => matches(entry.toLowerCase(), name, port));
}

function matches(entry: string, name: string, port: number): boolean {
  if (entry === "*") return true;
  const withPort = /^(?<host>\[[^\]]*\]|[^:]*):(?<port>\d+)$/.exec(entry)?.groups;
  if (withPort !== undefined) {
    return Number(withPort["port"]) === port && matches(withPort["host"] ?? "", name, port);
  }
  const range = /^(?<base>[\d.]+)\/(?<bits>\d+)$/.exec(entry)?.groups;
  if (range !== undefined) return inRange(name, range["base"] ?? "", Number(range["bits"]));
  const listed = bare(entry.replace(/^\*?\./, ""));
  if (listed === "") return false;
  return name === listed || (!isAddress(name) && name.endsWith(`.${listed}`));
}

function inRange(name: string, base: string, bits: number): boolean {
  if (!isIPv4(name) || !isIPv4(base) || bits > 32) return false;
  const mask = bits === 0 ? 0 : -1 << (32 - bits);
  return (number(name) & mask) === (number(base) & mask);
}

const isIPv4 = (text: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split(".").every((part) => Number(part) < 256);

const isAddress = (text: string): boolean => isIPv4(text) || text.includes(":");

const number = (address: string): number =>
  address.split(".").reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);

/** As it is compared: lower case, no brackets of an IPv6 address, no dot of the root. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}

import type { Endpoint } from "../../loader/backend.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { type Hop, hopOf } from "../../loader/transport/name-lookup.ts";
import type { HttpResponse } from "../../loader/transport/transport.ts";
import { checkClock } from "./clock-skew.ts";
import type { Finding } from "./diagnosis.ts";
import { attempt, type Examination } from "./examination.ts";
import { failed, notChecked, ok } from "./finding.ts";

/** What was found of the way to an endpoint. */
export interface Reached {
  readonly reached: boolean;
  readonly findings: readonly Finding[];
}

/** Resolves the name that a request has to, connects, holds the certificate to its host, and compares the clocks. */
export async function checkEndpoint(endpoint: Endpoint, examination: Examination): Promise<Reached> {
  const target = new URL(endpoint.url);
  const subject = `${target.protocol}//${target.host}`;
  const hop = await attempt(examination, async () => hopOf(target, examination.context.runtime));
  if (hop instanceof SecretsError)
    return {
      reached: false,
      findings: [failed("name", hop, { subject }), notChecked("connection", "the proxy is not known", { subject })],
    };
  const name = await checkName(hop, subject, target, endpoint, examination);
  if (name.status === "failed")
    return { reached: false, findings: [name, notChecked("connection", "the name does not resolve", { subject })] };
  const { clock } = examination.context;
  const sentAt = clock.now();
  const answer = await attempt(examination, () => ask(endpoint, examination));
  if (answer instanceof SecretsError)
    return { reached: false, findings: [name, failed("connection", about(answer, endpoint), { subject })] };
  const through = hop.proxy === undefined ? "" : ` through the proxy in ${hop.proxy}`;
  const trusted =
    target.protocol !== "https:" ? "" : endpoint.tls?.insecure === true ? ", unchecked" : ", certificate trusted";
  const connection = ok("connection", `it answers${through}${trusted}`, { subject });
  const skew = checkClock(answer, sentAt, clock.now(), subject, endpoint.timeless === true);
  return { reached: true, findings: [name, connection, ...skew] };
}

async function checkName(
  hop: Hop,
  subject: string,
  target: URL,
  endpoint: Endpoint,
  examination: Examination,
): Promise<Finding> {
  const whose = hop.proxy === undefined ? "" : ` (the proxy in ${hop.proxy}, which resolves ${target.hostname})`;
  if (hop.isAddress) return ok("name", `${hop.host} is an address${whose}`, { subject });
  const found = await attempt(examination, () => examination.lookUpName(hop, target, examination.context.runtime));
  if (found instanceof SecretsError) return failed("name", about(found, endpoint), { subject });
  return ok("name", `${hop.host} resolves to ${[...new Set(found)].join(", ")}${whose}`, { subject });
}

function ask({ url, tls }: Endpoint, { context }: Examination): Promise<HttpResponse> {
  const { attempt: timeout, signal, transport } = context;
  return transport.send({ method: "GET", url, signal, timeout, ...(tls === undefined ? {} : { tls }) });
}

/** The variable that an address is from is the first thing to look at. */
function about(error: SecretsError, { variable }: Endpoint): SecretsError {
  return variable !== undefined && error.code === "backend/unreachable" ? error.about({ variable }) : error;
}

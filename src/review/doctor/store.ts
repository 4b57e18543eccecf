import type { Backend, Candidates, Endpoint, Principal } from "../../loader/backend.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Reference } from "../../schema/reference.ts";
import type { Source } from "../../schema/source.ts";
import type { Finding, IdentityDiagnosis } from "./diagnosis.ts";
import { attempt, type Examination } from "./examination.ts";
import { failed, notChecked } from "./finding.ts";
import { checkIdentities, checkUntried, describeIdentities } from "./identity.ts";
import { checkEndpoint } from "./network.ts";
import { checkPrincipal } from "./principal.ts";
import { checkSettings } from "./settings.ts";

/** What was found of a store, before any of its places is looked at. */
export interface ExaminedStore {
  readonly source: Source;
  /** Absent where it could not be opened. */
  readonly backend?: Backend;
  readonly findings: readonly Finding[];
  readonly identities: readonly IdentityDiagnosis[];
  readonly principal?: Principal;
  /** Why its places cannot be looked at. */
  readonly stopped?: string;
}

/** Examines a store from its settings to who it thinks we are. What depends on a check that failed is said to be not checked. */
export async function examineStore(
  store: string,
  references: readonly Reference[],
  examination: Examination,
): Promise<ExaminedStore> {
  const { context, session, stores } = examination;
  const source = stores.get(store);
  if (source === undefined) throw new SecretsError("internal/bug", { action: "examine a store" });
  const settings = checkSettings(source, examination);
  const unopened = { source, identities: [], stopped: "the store was not opened" };
  if (settings.some(({ status }) => status === "failed")) return { ...unopened, findings: settings };
  const backend = await attempt(examination, () => session.open(store, context.runtime));
  if (backend instanceof SecretsError) return { ...unopened, findings: [...settings, failed("settings", backend)] };
  return examineOpened(backend, source, references, settings, examination);
}

async function examineOpened(
  backend: Backend,
  source: Source,
  references: readonly Reference[],
  settings: readonly Finding[],
  examination: Examination,
): Promise<ExaminedStore> {
  const { context } = examination;
  const candidates = await attempt(
    examination,
    async (): Promise<Candidates> => (await backend.identities?.(context)) ?? { looked: [] },
  );
  const identity = identityOf(candidates, checkIdentities);
  // A store without logins needs an identity only to make something of what it reads.
  const anonymous = identity?.status === "failed" && backend.whoami !== undefined;
  const network = await examineNetwork(backend, references, examination, anonymous);
  const whoami = await examinePrincipal(backend, examination, network.stopped ?? (anonymous ? NOBODY : undefined));
  const shown = network.stopped === undefined ? identity : identityOf(candidates, checkUntried);
  const findings = [...settings, ...(shown === undefined ? [] : [shown]), ...network.findings, ...whoami.findings];
  const stopped = network.stopped ?? (anonymous ? NOBODY : whoami.stopped);
  return {
    source,
    backend,
    findings,
    identities: candidates instanceof SecretsError ? [] : describeIdentities(candidates),
    ...(whoami.principal === undefined ? {} : { principal: whoami.principal }),
    ...(stopped === undefined ? {} : { stopped }),
  };
}

const NOBODY = "no identity is available";
const UNREACHED = "the store was not reached";

function identityOf(
  candidates: Candidates | SecretsError,
  check: (candidates: Candidates) => Finding | undefined,
): Finding | undefined {
  return candidates instanceof SecretsError ? failed("identity", candidates) : check(candidates);
}

async function examineNetwork(
  backend: Backend,
  references: readonly Reference[],
  examination: Examination,
  anonymous: boolean,
): Promise<{ readonly findings: readonly Finding[]; readonly stopped?: string }> {
  const asked = await attempt(
    examination,
    async (): Promise<readonly Endpoint[]> => (await backend.endpoints?.(references, examination.context)) ?? [],
  );
  if (asked instanceof SecretsError) {
    // Some stores are found by who we are: a kubeconfig names the server.
    if (anonymous && asked.code === "backend/unconfigured")
      return { findings: [notChecked("connection", NOBODY)], stopped: NOBODY };
    return { findings: [failed("settings", asked)], stopped: "the store's settings are wrong" };
  }
  if (asked.length === 0 && backend.endpoints !== undefined)
    return { findings: [notChecked("connection", "the source's own client connects by itself")] };
  const reached = await Promise.all(asked.map((endpoint) => checkEndpoint(endpoint, examination)));
  const findings = reached.flatMap((one) => one.findings);
  return reached[0]?.reached === false ? { findings, stopped: UNREACHED } : { findings };
}

async function examinePrincipal(
  backend: Backend,
  examination: Examination,
  stopped: string | undefined,
): Promise<{ readonly findings: readonly Finding[]; readonly principal?: Principal; readonly stopped?: string }> {
  if (backend.whoami === undefined) return { findings: [] };
  if (stopped !== undefined) return { findings: [notChecked("whoami", stopped)] };
  return checkPrincipal(await attempt(examination, async () => backend.whoami?.(examination.context)), examination);
}

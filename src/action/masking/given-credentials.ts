/** The credential with which the runner lets a job ask for tokens. */
const REQUEST_TOKEN = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const PROXIES = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"];

/** Shorter ones are those of trials, which are words that stand in any log. */
const SHORTEST = 8;

/** The credentials that our requests are made with and that no store gave: the job's own, and a proxy's password. */
export function givenCredentials(environment: NodeJS.ProcessEnv): readonly string[] {
  const proxies = PROXIES.flatMap((name) => [environment[name], environment[name.toLowerCase()]]);
  const passwords = proxies.flatMap((proxy) => passwordsOf(proxy ?? ""));
  return [environment[REQUEST_TOKEN] ?? "", ...passwords].filter((credential) => credential.length >= SHORTEST);
}

function passwordsOf(proxy: string): readonly string[] {
  if (!URL.canParse(proxy)) return [];
  const { password } = new URL(proxy);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}

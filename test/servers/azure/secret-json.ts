import type { Secret, SecretVersion } from "./secrets.ts";

type Json = Readonly<Record<string, unknown>>;

function attributes(version: SecretVersion): Json {
  return {
    enabled: version.enabled,
    ...(version.notBefore === undefined ? {} : { nbf: version.notBefore }),
    ...(version.expires === undefined ? {} : { exp: version.expires }),
    created: version.created,
    updated: version.updated,
    recoveryLevel: "Recoverable+Purgeable",
    recoverableDays: 90,
  };
}

function described(version: SecretVersion): Json {
  return {
    ...(version.contentType === undefined ? {} : { contentType: version.contentType }),
    ...(version.managed ? { managed: true } : {}),
    attributes: attributes(version),
    ...(version.tags === undefined ? {} : { tags: version.tags }),
  };
}

/** A secret with its value. */
export function secretBundle(host: string, secret: Secret, version: SecretVersion): Json {
  const id = `https://${host}/secrets/${secret.name}/${version.version}`;
  const kid = version.managed ? { kid: `https://${host}/keys/${secret.name}/${version.version}` } : {};
  return { value: version.value, id, ...kid, ...described(version) };
}

/** An entry of a list: of one version, or of the current one under the secret's own id. */
export function secretItem(host: string, secret: Secret, version?: SecretVersion): Json {
  const id = `https://${host}/secrets/${secret.name}`;
  const shown = version ?? secret.versions.at(-1);
  return {
    id: version === undefined ? id : `${id}/${version.version}`,
    ...(shown === undefined ? {} : described(shown)),
  };
}

interface Entry {
  readonly key: string;
  readonly item: Json;
}

const largestPage = 25;

/** One page of a list, in the order of the names or of the versions' ids, not of their age. */
export function page(host: string, url: URL, entries: readonly Entry[]): Json {
  const from = url.searchParams.get("$skiptoken") ?? "";
  const size = Number(url.searchParams.get("maxresults") ?? largestPage);
  const left = entries.filter(({ key }) => key >= from).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const next = left[size]?.key;
  const address = host.includes(":") ? host : `${host}:443`;
  const query = `api-version=${url.searchParams.get("api-version")}&$skiptoken=${next}&maxresults=${size}`;
  return {
    value: left.slice(0, size).map(({ item }) => item),
    nextLink: next === undefined ? null : `https://${address}${url.pathname}?${query}`,
  };
}

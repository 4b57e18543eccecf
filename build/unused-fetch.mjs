// GitHub's client wraps undici's for proxies, and is given our transport in its place.
export const fetch = undefined;

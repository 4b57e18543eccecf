// Negotiate (Kerberos) wants a native package that is not bundled, and is asked for by nothing of ours. Its `import()` would
// be a missing package to every bundler that bundles us.
export function createNegotiateAuth() {
  throw new Error("Negotiate is not part of this build");
}

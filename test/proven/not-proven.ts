/** A way to log in that no test proves, and why. */
export interface Gap {
  readonly backend: string;
  readonly identity: string;
  readonly why: string;
}

/** What a reader of the tables must not take for proven. */
export const gaps: readonly Gap[] = [
  {
    backend: "vault",
    identity: "HashiCorp's own server",
    why: "the tests take what package registries have, and it is in none; OpenBao speaks the same API",
  },
  {
    backend: "vault",
    identity: "`/var/run/secrets/kubernetes.io/serviceaccount/token` as the token of `vault.kubernetes()`",
    why: "nothing is mounted there outside a pod; `tokenFile` names the file",
  },
  {
    backend: "aws",
    identity: "the sessions themselves of a container, an instance and SSO",
    why: "a few lines of ours hand out a role's session of ministack as those services would",
  },
  {
    backend: "aws",
    identity: "`aws sso login`, MFA",
    why: "they ask a person; the session that a login left is used",
  },
  {
    backend: "gcp",
    identity: "an external account by executable, by certificate, or of AWS",
    why: "it is refused with a hint",
  },
  {
    backend: "azure",
    identity: "`azure.default()` by PowerShell, `azd` or an editor",
    why: "the programs are not there; the SDK starts them as it starts `az`",
  },
  { backend: "azure", identity: "`az` itself", why: "it is a script that answers as `az` does" },
  {
    backend: "kubernetes",
    identity: "`/var/run/secrets/kubernetes.io/serviceaccount` as the folder of `kubernetes.inCluster()`",
    why: "nothing is mounted there outside a pod; `directory` names the folder. Where the system has user namespaces another test mounts it there",
  },
  {
    backend: "kubernetes",
    identity: "a name and a password in a kubeconfig",
    why: "Kubernetes 1.19 and later take none",
  },
  {
    backend: "kubernetes",
    identity: "the plugins of EKS, GKE and AKS",
    why: "the command of the test is `cat`, which prints a credential as a plugin does",
  },
];

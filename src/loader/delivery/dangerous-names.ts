const NAMES: ReadonlySet<string> = new Set([
  // How Node, Python, Perl, Ruby and Java start.
  "NODE_OPTIONS",
  "NODE_PATH",
  "NODE_EXTRA_CA_CERTS",
  "NODE_TLS_REJECT_UNAUTHORIZED",
  "PYTHONPATH",
  "PYTHONSTARTUP",
  "PYTHONHOME",
  "PERL5LIB",
  "PERL5OPT",
  "RUBYOPT",
  "RUBYLIB",
  "JAVA_TOOL_OPTIONS",
  "_JAVA_OPTIONS",
  "CLASSPATH",
  "BUN_OPTIONS",
  "DENO_CERT",
  "DOTNET_STARTUP_HOOKS",
  // What a shell finds and runs.
  "PATH",
  "HOME",
  "SHELL",
  "IFS",
  "BASH_ENV",
  "ENV",
  "PS4",
  "PROMPT_COMMAND",
  "GCONV_PATH",
  "LESSOPEN",
  "LESSCLOSE",
  "PAGER",
  "GIT_PAGER",
  "EDITOR",
  "VISUAL",
  "TMPDIR",
  "GIT_EXEC_PATH",
  "CI",
  // Where requests go, and whom they trust.
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
]);

const BEGINNINGS = [
  "LD_",
  "npm_config_",
  "DYLD_",
  "GIT_SSH",
  "GIT_CONFIG",
  "GITHUB_",
  "RUNNER_",
  "ACTIONS_",
  "INPUT_",
  "STATE_",
  "SSL_CERT_",
];

/**
 * Whether a variable of this name would change how programs run or where they send things, in whatever case: Windows does not
 * tell cases apart, and proxies are read in both.
 */
export function isDangerousName(name: string): boolean {
  const upper = name.toUpperCase();
  return NAMES.has(upper) || BEGINNINGS.some((beginning) => upper.startsWith(beginning));
}

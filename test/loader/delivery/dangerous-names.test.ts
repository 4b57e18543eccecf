import { describe, expect, test } from "vitest";
import { isDangerousName } from "../../../src/loader/delivery/dangerous-names.ts";

describe("names that change how programs run (edge case 14)", () => {
  test.each([
    "NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED PATH HOME SHELL IFS BASH_ENV ENV PS4",
    "PROMPT_COMMAND LD_PRELOAD LD_LIBRARY_PATH DYLD_INSERT_LIBRARIES PYTHONPATH PYTHONSTARTUP PYTHONHOME PERL5LIB",
    "PERL5OPT RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS _JAVA_OPTIONS GIT_SSH GIT_SSH_COMMAND GIT_CONFIG GIT_CONFIG_COUNT",
    "GIT_EXEC_PATH GITHUB_TOKEN GITHUB_ENV RUNNER_TEMP ACTIONS_ALLOW_UNSECURE_COMMANDS INPUT_NAME STATE_x CI",
    "HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR",
    "http_proxy https_proxy no_proxy Path ld_preload",
  ])("%s", (names) => {
    for (const name of names.split(" "))
      expect({ name, dangerous: isDangerousName(name) }).toEqual({ name, dangerous: true });
  });

  test("are not those that only look like them", () => {
    for (const name of [
      "SECRET_KEY",
      "DATABASE_URL",
      "PATHS",
      "MY_PATH",
      "ENVIRONMENT",
      "CIRCLE",
      "GIT_TOKEN",
      "HOMEPAGE",
      "GITLAB_TOKEN",
      "SSL_KEY",
    ])
      expect({ name, dangerous: isDangerousName(name) }).toEqual({ name, dangerous: false });
  });
});

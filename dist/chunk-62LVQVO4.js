const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var NAMES=new Set(["NODE_OPTIONS","NODE_PATH","NODE_EXTRA_CA_CERTS","NODE_TLS_REJECT_UNAUTHORIZED","PYTHONPATH","PYTHONS\
TARTUP","PYTHONHOME","PERL5LIB","PERL5OPT","RUBYOPT","RUBYLIB","JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","CLASSPATH","BUN_OPTI\
ONS","DENO_CERT","DOTNET_STARTUP_HOOKS","PATH","HOME","SHELL","IFS","BASH_ENV","ENV","PS4","PROMPT_COMMAND","GCONV_PATH",
"LESSOPEN","LESSCLOSE","PAGER","GIT_PAGER","EDITOR","VISUAL","TMPDIR","GIT_EXEC_PATH","CI","HTTP_PROXY","HTTPS_PROXY","N\
O_PROXY","ALL_PROXY"]),BEGINNINGS=["LD_","npm_config_","DYLD_","GIT_SSH","GIT_CONFIG","GITHUB_","RUNNER_","ACTIONS_","IN\
PUT_","STATE_","SSL_CERT_"];function isDangerousName(name){let upper=name.toUpperCase();return NAMES.has(upper)||BEGINNINGS.
some(beginning=>upper.startsWith(beginning))}export{isDangerousName};

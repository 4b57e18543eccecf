const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var EXPORT_FORMATS=["dotenv","json","shell"],SHELLS=["bash","zsh","fish","powershell"],RECIPIENT_ACTIONS=["list","add","\
remove"];export{EXPORT_FORMATS,SHELLS,RECIPIENT_ACTIONS};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var UsageError=class extends Error{constructor(message){super(message),this.name="UsageError"}};function shown(argument){
return/^(?:--?)?[a-z][a-z-]{0,24}$/.test(argument)?` \`${argument}\``:""}export{UsageError,shown};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
function systemCode(error){if(typeof error!="object"||error===null)return;let{code,name}=error;return name==="NotCapable"?
"NotCapable":typeof code=="string"&&/^[A-Z][A-Z0-9_]{1,40}$/.test(code)?code:void 0}export{systemCode};

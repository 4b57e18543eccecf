const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
function isDeliveredAsFile(config,key){let declared=config.secrets[key]?.["~declared"];return declared?.kind==="value"&&
declared.options.deliver==="file"}export{isDeliveredAsFile};

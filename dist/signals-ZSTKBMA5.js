const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{dieOf,forwardSignals,signalStatus}from"./chunk-KMDPILL7.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";export{dieOf,forwardSignals,signalStatus};

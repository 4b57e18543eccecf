const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{addRecipient,listRecipients,removeRecipient}from"./chunk-N5JPRDPX.js";import"./chunk-OVZKZHAG.js";import"./chunk-PBQEJEMJ.js";
import"./chunk-M5WTKTJ6.js";import"./chunk-FGZCYMT5.js";import"./chunk-JTU66STY.js";import"./chunk-JWLH3725.js";
import"./chunk-5DXKS64G.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";export{addRecipient,listRecipients,removeRecipient};

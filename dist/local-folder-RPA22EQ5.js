const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{isReferencedFolder,keysByFile,localFolder}from"./chunk-4WHJTNKU.js";import"./chunk-JFW5E756.js";import"./chunk-WNXJWGPG.js";
import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";export{isReferencedFolder,keysByFile,localFolder};

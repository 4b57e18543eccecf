const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{isReferencedFolder,keysByFile,localFolder}from"./chunk-NEDYPIIW.js";import"./chunk-VTGUMWL4.js";import"./chunk-SSXZUGCU.js";
import"./chunk-FGOCWJOF.js";import"./chunk-6FW24UKP.js";export{isReferencedFolder,keysByFile,localFolder};

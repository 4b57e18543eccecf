const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{open}from"./chunk-7MOHJEBH.js";import"./chunk-LBIUURQR.js";import"./chunk-HCX2L7AG.js";import"./chunk-G5JH6M34.js";
import"./chunk-VRFSCBHU.js";import"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";export{open};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{FOLDER,cleanUp,failStep,recall}from"./chunk-CP2FIB2A.js";import"./chunk-PZXVTVIL.js";import"./chunk-N273I34Y.js";
import"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";import process from"node:process";try{let folder=recall(FOLDER);folder!==""&&await cleanUp(folder),process.exit(0)}catch(error){await failStep(error)}

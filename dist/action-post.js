const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{FOLDER,cleanUp,failStep,printed,recall,warn}from"./chunk-Q53L3OTJ.js";import"./chunk-PZXVTVIL.js";import"./chunk-5DXKS64G.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";import process from"node:process";try{let folder=recall(FOLDER);folder!==""&&!await cleanUp(folder)&&warn("The folder that the step kept for removal is no\
t one that keystead made under RUNNER_TEMP: it was left as it is"),await printed(),process.exit(0)}catch(error){await failStep(
error)}

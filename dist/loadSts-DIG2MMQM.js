const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{AssumeRoleCommand,STSClient}from"./chunk-6L446SAW.js";import"./chunk-3WGATMFD.js";import"./chunk-NQ2ZTF6W.js";
import"./chunk-GXH2K3MU.js";import"./chunk-TLQUV5AB.js";import"./chunk-6SF2EXCV.js";import"./chunk-GKYDEVP7.js";
import"./chunk-6ZUF6D6Y.js";import"./chunk-ZHO34XKS.js";import"./chunk-K2IDWWL2.js";import"./chunk-WTKLANMV.js";
import"./chunk-6FW24UKP.js";export{AssumeRoleCommand,STSClient};

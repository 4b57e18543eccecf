const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{credentialsTreatedAsExpired,credentialsWillNeedRefresh,defaultProvider}from"./chunk-O43KKTTK.js";import"./chunk-VEHO45H6.js";
import"./chunk-GKYDEVP7.js";import"./chunk-6ZUF6D6Y.js";import"./chunk-ZHO34XKS.js";import"./chunk-K2IDWWL2.js";
import"./chunk-WTKLANMV.js";import"./chunk-6FW24UKP.js";export{credentialsTreatedAsExpired,credentialsWillNeedRefresh,defaultProvider};

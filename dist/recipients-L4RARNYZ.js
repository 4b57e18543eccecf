const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{addRecipient,listRecipients,removeRecipient}from"./chunk-GSZOVLHU.js";import"./chunk-COWKOEWQ.js";import"./chunk-V4AVLDOB.js";
import"./chunk-3Y2UUWUX.js";import"./chunk-X3CXXR22.js";import"./chunk-6UQ26ER4.js";import"./chunk-D345HJOH.js";
import"./chunk-ZI26D6GU.js";import"./chunk-KKAHCGBT.js";import"./chunk-6FW24UKP.js";export{addRecipient,listRecipients,removeRecipient};

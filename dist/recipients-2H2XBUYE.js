const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{addRecipient,listRecipients,removeRecipient}from"./chunk-BGVRZW2R.js";import"./chunk-NJJGBHYB.js";import"./chunk-NRLMAQBT.js";
import"./chunk-KF4Q7IJN.js";import"./chunk-VTGUMWL4.js";import"./chunk-HFYMW6YG.js";import"./chunk-HHSCNGKZ.js";
import"./chunk-G5JH6M34.js";import"./chunk-SSXZUGCU.js";import"./chunk-FGOCWJOF.js";import"./chunk-6FW24UKP.js";export{addRecipient,listRecipients,removeRecipient};

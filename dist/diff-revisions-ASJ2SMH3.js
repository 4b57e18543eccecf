const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{compareRevisions,diffRevisions}from"./chunk-TZHPD3T5.js";import"./chunk-VE43VG6A.js";import"./chunk-CIPESISP.js";
import"./chunk-MHKIRBVP.js";import"./chunk-FGZCYMT5.js";import"./chunk-QKRBQEEU.js";import"./chunk-JFW5E756.js";
import"./chunk-MJT2FPVS.js";import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";export{compareRevisions,diffRevisions};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{compareRevisions,diffRevisions}from"./chunk-DRNH5BLR.js";import"./chunk-SALQGZ3K.js";import"./chunk-XHV77R55.js";
import"./chunk-NTUZ46X7.js";import"./chunk-FGZCYMT5.js";import"./chunk-XZSLJK2Q.js";import"./chunk-AHN5OOK3.js";
import"./chunk-KPCGIXAI.js";import"./chunk-N273I34Y.js";import"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";export{compareRevisions,diffRevisions};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{compareRevisions,diffRevisions}from"./chunk-ASM7WI2X.js";import"./chunk-VE43VG6A.js";import"./chunk-IUITDPSI.js";
import"./chunk-M5WTKTJ6.js";import"./chunk-FGZCYMT5.js";import"./chunk-JTU66STY.js";import"./chunk-JWLH3725.js";
import"./chunk-5DXKS64G.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";export{compareRevisions,diffRevisions};

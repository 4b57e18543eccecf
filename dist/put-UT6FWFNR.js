const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{put}from"./chunk-MH72MHTH.js";import"./chunk-O2ICPM7G.js";import"./chunk-HHSCNGKZ.js";import"./chunk-G5JH6M34.js";
import"./chunk-SSXZUGCU.js";import"./chunk-FGOCWJOF.js";import"./chunk-6FW24UKP.js";export{put};

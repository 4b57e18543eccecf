const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{put}from"./chunk-ZYQVIWQV.js";import"./chunk-YATBPJNE.js";import"./chunk-2VUY7V3L.js";import"./chunk-G5JH6M34.js";
import"./chunk-N273I34Y.js";import"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";export{put};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import"./chunk-N273I34Y.js";import"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";var fromIni=(init={})=>async args=>{let{fromIni:_fromIni}=await import("./dist-es-XZ3ZAVSU.js");return _fromIni({...init})(
args)};var fromNodeProviderChain=(init={})=>{let chain;return async args=>{if(!chain){let{defaultProvider}=await import("./dist-es-ZUBC3COB.js");
chain=defaultProvider({...init})}return chain(args)}};export{fromIni,fromNodeProviderChain};

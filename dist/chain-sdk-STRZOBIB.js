const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import"./chunk-THGURX7Z.js";import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";var fromIni=(init={})=>async args=>{let{fromIni:_fromIni}=await import("./dist-es-OV3KOESG.js");return _fromIni({...init})(
args)};var fromNodeProviderChain=(init={})=>{let chain;return async args=>{if(!chain){let{defaultProvider}=await import("./dist-es-MYEBZLH3.js");
chain=defaultProvider({...init})}return chain(args)}};export{fromIni,fromNodeProviderChain};

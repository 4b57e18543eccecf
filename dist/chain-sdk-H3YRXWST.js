const a=i=>{const r=globalThis.process.getBuiltinModule(i);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+i),{code:"MODULE_NOT_FOUND"});return r},m=import.meta.dirname??"/";import"./chunk-24PZ7WEJ.js";import"./chunk-4UAOJGDD.js";
import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var e=(i={})=>async r=>{let{fromIni:o}=await import("./dist-es-C6GEKU5U.js");
return o({...i})(r)},n=(i={})=>{let r;return async o=>{if(!r){let{defaultProvider:t}=await import("./dist-es-EJ3GCMLT.js");
r=t({...i})}return r(o)}};export{e as fromIni,n as fromNodeProviderChain};

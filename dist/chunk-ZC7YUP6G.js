const a=r=>{const e=globalThis.process.getBuiltinModule(r);if(e===void 0)throw Object.assign(new Error("Cannot find modu\
le "+r),{code:"MODULE_NOT_FOUND"});return e},d=import.meta.dirname??"/";import{loadSharedConfigFiles as t}from"./chunk-24PZ7WEJ.js";
var s=(...r)=>{let e={};for(let n of r)for(let[i,o]of Object.entries(n))e[i]!==void 0?Object.assign(e[i],o):e[i]=o;return e},
l=async r=>{let e=await t(r);return s(e.configFile,e.credentialsFile)};export{l as parseKnownFiles};

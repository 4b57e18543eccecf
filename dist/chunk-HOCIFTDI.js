const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{keysOf}from"./chunk-IBMGFIL3.js";async function openConfig(path){let[{findConfig},{loadSecrets},{openSecrets}]=await Promise.all([import("./find-config-SLYTDIQ2.js"),
import("./load-secrets-RG7ML7H3.js"),import("./open-secrets-ZGJJIRP6.js")]);return findConfig({loadSecrets,openSecrets},path)}
async function openEnvironment(flags){let found=await openConfig(flags.config),[{chooseEnvironment},{processRuntime}]=await Promise.
all([import("./choose-environment-IAZ7HZVT.js"),import("./runtime-QFF4C6HA.js")]);return{...found,environment:chooseEnvironment(
found.config,flags.env,processRuntime)}}function loadOptions(flags){let keys=keysOf(flags.keys);return{...flags.env===void 0?
{}:{environment:flags.env},...flags.consumer===void 0?{}:{consumer:flags.consumer},...keys===void 0?{}:{keys},...flags.cache===
!1?{cache:!1}:{}}}async function withLoaded(flags,use,options={}){let wanted=loadOptions(flags),found=await openConfig(flags.
config),[{closeSession,load},{interruptible}]=await Promise.all([import("./load-LJ7YNBZS.js"),import("./interruption-HR4B7REL.js")]);
return interruptible(async signal=>{let loaded=await load(found.config,{...wanted,root:found.root,signal,...options});try{
return await use(loaded,found)}finally{await closeSession(loaded)}})}export{openConfig,openEnvironment,loadOptions,withLoaded};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{systemCode}from"./chunk-6UQ26ER4.js";import{SecretsError}from"./chunk-KKAHCGBT.js";function isAbsent(error){return["ENOENT","ENOTDIR"].includes(systemCode(error)??"")}function readError(error,path,grant){
let system=systemCode(error);return system==="NotCapable"||system==="ERR_ACCESS_DENIED"?permissionError("read",grant):system===
"EACCES"||system==="EPERM"?new SecretsError("backend/denied",{action:"read",facts:{path,permission:"read",system}}):new SecretsError(
"backend/bad-response",{action:"read",facts:{path,system}})}function writeError(error,path,grant){let system=systemCode(
error);return system==="NotCapable"||system==="ERR_ACCESS_DENIED"?permissionError("write",grant):new SecretsError("store\
/failed",{action:"write",facts:{path,system}})}function permissionError(kind,path){return new SecretsError("runtime/perm\
ission",{action:`${kind} the file`,facts:{path,permission:`${kind==="write"?`--allow-read=${path} `:""}--allow-${kind}=${path}`}})}export{isAbsent,readError,writeError};

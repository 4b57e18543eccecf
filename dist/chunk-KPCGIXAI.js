const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SecretsError}from"./chunk-P32RC76Y.js";function systemCode(error){if(typeof error!="object"||error===null)return;let{code,name}=error;return name==="NotCapable"?
"NotCapable":typeof code=="string"&&/^[A-Z][A-Z0-9_]{1,40}$/.test(code)?code:void 0}function isAbsent(error){return["ENO\
ENT","ENOTDIR"].includes(systemCode(error)??"")}function readError(error,path,grant){let system=systemCode(error);return system===
"NotCapable"||system==="ERR_ACCESS_DENIED"?permissionError("read",grant):system==="EACCES"||system==="EPERM"?new SecretsError(
"backend/denied",{action:"read",facts:{path,permission:"read",system}}):new SecretsError("backend/bad-response",{action:"\
read",facts:{path,system}})}function writeError(error,path,grant){let system=systemCode(error);return system==="NotCapab\
le"||system==="ERR_ACCESS_DENIED"?permissionError("write",grant):new SecretsError("store/failed",{action:"write",facts:{
path,system}})}function notAFileError(seen,path){let state=seen.isDirectory()?"it is a directory, and a file was expecte\
d":"it is no regular file";return new SecretsError("backend/bad-response",{action:"read",facts:{path},state})}function permissionError(kind,path){
return new SecretsError("runtime/permission",{action:`${kind} the file`,facts:{path,permission:`${kind==="write"?`--allo\
w-read=${path} `:""}--allow-${kind}=${path}`}})}export{systemCode,isAbsent,readError,writeError,notAFileError};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SecretsError}from"./chunk-P32RC76Y.js";var EARLY=1;function endedError({clock,deadline},action,facts={}){let code=clock.now()>=deadline-EARLY?"backend/timeout":
"backend/aborted";return new SecretsError(code,{action,facts})}function heeding(ending,action,start){let{signal}=ending;
return new Promise((resolve,reject)=>{let ended=()=>reject(endedError(ending,action));if(signal.aborted){ended();return}
signal.addEventListener("abort",ended),(async()=>start())().then(resolve,reject).finally(()=>signal.removeEventListener(
"abort",ended))})}export{endedError,heeding};

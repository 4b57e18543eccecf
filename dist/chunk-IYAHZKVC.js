const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{endedError,heeding}from"./chunk-LBIUURQR.js";import{SecretsError}from"./chunk-P32RC76Y.js";async function callClient(context,action,call){let over=()=>context.clock.now()>=context.deadline;if(over())throw endedError(
context,action);try{let answer=await heeding(context,action,()=>(context.meter.requests+=1,call()));if(!over())return answer}catch(thrown){
if(!over())throw thrown}throw endedError(context,action)}function connectionError(thrown,facts){let system=systemCodeIn(
thrown,3);if(system===void 0)return;let code=TIMEOUTS.test(system)?"backend/timeout":"backend/unreachable";return new SecretsError(
code,{action:"read",facts:{...facts,system}})}var TIMEOUTS=/^(?:ETIMEDOUT|ECONNABORTED)$|_TIMEOUT$/;function systemCodeIn(thrown,depth){
if(typeof thrown!="object"||thrown===null||depth===0)return;let{code,cause}=thrown;return typeof code=="string"&&/^[A-Z][A-Z0-9_]{2,59}$/.
test(code)?code:systemCodeIn(cause,depth-1)}export{callClient,connectionError};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{unsupportedPart}from"./chunk-DHMUH6KM.js";import{Redacted}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";var encoder=new TextEncoder;function open(){return{read:async(references,context)=>references.map(reference=>read(reference,
context)),describe:async(references,context)=>references.map(reference=>described(read(reference,context)))}}function described(outcome){
return outcome.status==="failed"?{state:"failed",error:outcome.error}:outcome.status==="found"?{state:"exists",field:"ex\
ists"}:{state:"missing",field:"missing"}}function read(reference,{runtime,signal}){if(signal.aborted)return{status:"fail\
ed",error:new SecretsError("backend/aborted",{action:"read"})};let refused=unsupportedPart(reference);if(refused!==void 0)
return{status:"failed",error:refused};try{let text=runtime.variable(reference.path);return text===void 0?{status:"missin\
g",what:"secret"}:{status:"found",value:Redacted.of(encoder.encode(text))}}catch(error){return error instanceof SecretsError?
{status:"failed",error}:{status:"failed",error:new SecretsError("internal/bug",{action:"read"})}}}export{open};

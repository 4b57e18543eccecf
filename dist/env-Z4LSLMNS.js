const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{unsupportedPart}from"./chunk-B4Y5KRLZ.js";import{Redacted}from"./chunk-ZI26D6GU.js";import{SecretsError}from"./chunk-KKAHCGBT.js";
import"./chunk-6FW24UKP.js";var encoder=new TextEncoder;function open(){return{read:async(references,context)=>references.map(reference=>read(reference,
context))}}function read(reference,{runtime,signal}){if(signal.aborted)return{status:"failed",error:new SecretsError("ba\
ckend/aborted",{action:"read"})};let refused=unsupportedPart(reference);if(refused!==void 0)return{status:"failed",error:refused};
try{let text=runtime.variable(reference.path);return text===void 0?{status:"missing",what:"secret"}:{status:"found",value:Redacted.
of(encoder.encode(text))}}catch(error){return error instanceof SecretsError?{status:"failed",error}:{status:"failed",error:new SecretsError(
"internal/bug",{action:"read"})}}}export{open};

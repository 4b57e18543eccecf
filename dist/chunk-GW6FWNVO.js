const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{identitiesOf,identityFile,makeIdentity}from"./chunk-COWKOEWQ.js";import{writeAtomically}from"./chunk-V4AVLDOB.js";
import{SecretsError}from"./chunk-KKAHCGBT.js";import{dirname}from"node:path";async function ensureIdentity(runtime,now){let path=identityFile(runtime);try{let[first]=await identitiesOf({runtime});if(first!==
void 0)return{recipient:first.recipient}}catch(error){if(!isNone(error)||path===void 0)throw error}if(path===void 0)throw new SecretsError(
"internal/bug",{action:"make an identity"});let{identity,recipient}=await makeIdentity(),text=`# created: ${now.toISOString()}\

# public key: ${recipient}
${identity}
`,bytes=new TextEncoder().encode(text);return await writeAtomically({folder:dirname(path),place:path,bytes,mode:384,precondition:{
expect:"absent"}}),{recipient,created:path}}function isNone(error){return error instanceof SecretsError&&error.code==="b\
ackend/unconfigured"&&error.facts.wanted==="an age identity"}export{ensureIdentity};

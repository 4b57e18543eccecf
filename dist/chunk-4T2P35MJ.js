const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{writeNewIdentity}from"./chunk-57ZMMBTY.js";import{identitiesOf,identityFile}from"./chunk-OVZKZHAG.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";async function ensureIdentity(runtime,now){let path=identityFile(runtime);try{let[first]=await identitiesOf({runtime});if(first!==
void 0)return{recipient:first.recipient}}catch(error){if(!isNone(error)||path===void 0)throw error}if(path===void 0)throw new SecretsError(
"internal/bug",{action:"make an identity"});return{recipient:await writeNewIdentity(path,now),created:path}}function isNone(error){
return error instanceof SecretsError&&error.code==="backend/unconfigured"&&error.facts.wanted==="an age identity"}export{ensureIdentity};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{systemCode}from"./chunk-6UQ26ER4.js";import{hasFields,parseJson}from"./chunk-D345HJOH.js";import{isVariable}from"./chunk-ZI26D6GU.js";
import{SecretsError}from"./chunk-KKAHCGBT.js";function jwtClaims(jwt){let payload=payloadOf(jwt);if(payload===void 0)return;let claims={iss:textOf(payload.iss),aud:textOf(
payload.aud),sub:textOf(payload.sub)};return Object.entries(claims).map(([name,value])=>`${name} ${value===void 0||value===
""?"absent":`"${printable(value)}"`}`).join(", ")}function textOf(claim){return Array.isArray(claim)?claim.filter(item=>typeof item==
"string").join(", "):typeof claim=="string"?claim:void 0}function payloadOf(jwt){let[,payload,...rest]=jwt.split(".");if(!(payload===
void 0||rest.length!==1))try{let bytes=Uint8Array.from(atob(payload.replaceAll("-","+").replaceAll("_","/")),c=>c.charCodeAt(
0)),json=parseJson(bytes)?.json;return hasFields(json)&&(json.iss!==void 0||json.sub!==void 0)?json:void 0}catch{return}}
function printable(text){return text.replace(/[\p{C}\p{Zl}\p{Zp}"]/gu,"?").slice(0,200)}import{isAbsolute,join}from"node:path";async function credentialFile(path,context){let file=isAbsolute(path)?path:join(context.root,path);try{return(await process.
getBuiltinModule("node:fs/promises").readFile(file,"utf8")).replace(/\r?\n$/,"")||void 0}catch(error){let system=systemCode(
error);if(system==="ENOENT"||system==="ENOTDIR")return;throw system==="NotCapable"?new SecretsError("runtime/permission",
{action:"read a credential",facts:{path:file,permission:`--allow-read=${file}`}}):new SecretsError(system==="EISDIR"?"ba\
ckend/bad-response":"backend/denied",{action:"read a credential",facts:{path:file,permission:"read",system}})}}function fromVariable(name,context){return{needs:name,text:context.runtime.optionalVariable(name)||void 0,declared:!1}}function fromSetting(settings,name,usual,context){
let setting=settings[name];return isVariable(setting)?fromVariable(setting.variable,context):typeof setting=="string"?{needs:name,
text:setting,declared:!0}:usual===void 0?void 0:fromVariable(usual,context)}async function fromFile(path,context){return{
needs:`the file ${path}`,text:await credentialFile(path,context),declared:!1}}async function fromUsualFile(path,context){
try{return await fromFile(path,context)}catch(error){if(!(error instanceof SecretsError&&error.code==="runtime/permissio\
n"))throw error;return{needs:`the file ${path}`,text:void 0,declared:!1}}}function textOf2(settings,name){let setting=settings[name];
return typeof setting=="string"?setting:void 0}export{jwtClaims,credentialFile,fromVariable,fromSetting,fromFile,fromUsualFile,textOf2 as textOf};

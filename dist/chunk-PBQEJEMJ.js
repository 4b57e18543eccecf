const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{parseIdentity}from"./chunk-FGZCYMT5.js";import{readRegular}from"./chunk-JTU66STY.js";import{isAbsent,
readError}from"./chunk-5DXKS64G.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import{isAbsolute,join}from"node:path";function userFolder(runtime,variable,belowHome){let folder=runtime.optionalVariable(
variable);if(folder!==void 0&&isAbsolute(folder))return join(folder,"keystead");let home=runtime.homeDirectory();return home===
void 0||home===""?void 0:join(home,belowHome,"keystead")}import{join as join2}from"node:path";import process from"node:process";var LARGEST_FILE=64*1024,PREFIX="AGE-SECRET-KEY-1",OPEN="others may read or write the file";function ownIdentityFile(runtime,name){
let folder=userFolder(runtime,"XDG_CONFIG_HOME",".config");return folder===void 0?void 0:join2(folder,name)}async function readIdentityFile(file,runtime){
let text=await readText(file,runtime);return text===void 0?void 0:parseIdentities(text,{path:file.path})}async function readText(file,runtime){
let{path}=file;try{let isOpen=!1,found=await readRegular(path,path,LARGEST_FILE,async({mode,uid})=>{let own=runtime.userId();
return own!==void 0&&uid!==own&&uid!==0?failed(notOurs(file,"it belongs to another user")):(isOpen=process.platform!=="w\
in32"&&(mode&63)!==0,isOpen&&own!==void 0&&uid!==own?failed(notOurs(file,OPEN)):void 0)});if(found==="swapped")throw notOurs(
file,"it has been replaced meanwhile");if(found.status==="failed"&&found.error.code!=="backend/unconfigured")throw notOurs(
file,"it is no file of identities");if(found.status==="failed")throw found.error;if(found.status!=="found")return;let text=new TextDecoder().
decode(found.bytes);if(isOpen)throw text.includes(PREFIX)?openToOthers(path):notOurs(file,OPEN);return text}catch(error){
if(error instanceof SecretsError)throw error;if(isAbsent(error))return;throw readError(error,path,path)}}var failed=error=>({
status:"failed",error});async function parseIdentities(text,place){let identities=[];for(let[index,line]of text.split(/\r?\n/).
entries()){let trimmed=line.trim();if(trimmed===""||trimmed.startsWith("#"))continue;let identity=await parseIdentity(trimmed);
if(identity===void 0)throw noIdentity({...place,line:index+1});identities.push(identity)}if(identities.length===0)throw noIdentity(
place);return identities}function noIdentity(facts){let where=facts.variable??facts.path??"it";return new SecretsError("\
backend/unconfigured",{action:"read the identity",facts,state:"it holds no age identity",hint:`Put an age identity (AGE-\
SECRET-KEY-1...) into ${where}, and nothing else but comments`})}function openToOthers(path){return new SecretsError("ba\
ckend/unconfigured",{action:"read the identity",facts:{path},state:OPEN,hint:`chmod 600 ${path}`})}function notOurs({path,
advice},state){return new SecretsError("backend/unconfigured",{action:"read the identity",facts:{path},state,hint:advice})}export{userFolder,ownIdentityFile,readIdentityFile,parseIdentities};

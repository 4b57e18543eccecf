const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{readRegular}from"./chunk-KF4Q7IJN.js";import{isAbsent,readError}from"./chunk-HFYMW6YG.js";import{SecretsError}from"./chunk-FGOCWJOF.js";var age=()=>import("./dist-CANRHFRS.js"),encoder=new TextEncoder,empty=new Uint8Array(0),RECIPIENT=/^age1[02-9ac-hj-np-z]{58}$/;
async function parseIdentity(text){let{identityToRecipient}=await age();try{let recipient=await identityToRecipient(text);
return Object.freeze({recipient,addTo:decrypter=>decrypter.addIdentity(text),authenticate:(purpose,message)=>authenticate(
text,purpose,message)})}catch{return}}async function authenticate(identity,purpose,message){let[secret=empty,info=empty,
bytes=empty]=[identity,purpose,message].map(text=>encoder.encode(text)),{subtle}=crypto,base=await subtle.importKey("raw",
secret,"HKDF",!1,["deriveKey"]),derivation={name:"HKDF",hash:"SHA-256",salt:empty,info},key=await subtle.deriveKey(derivation,
base,{name:"HMAC",hash:"SHA-256",length:256},!1,["sign"]);return Array.from(new Uint8Array(await subtle.sign("HMAC",key,
bytes)),byte=>byte.toString(16).padStart(2,"0")).join("")}async function isRecipient(text){if(!RECIPIENT.test(text))return!1;
let{Encrypter}=await age();try{return new Encrypter().addRecipient(text),!0}catch{return!1}}async function makeIdentity(){
let{generateX25519Identity,identityToRecipient}=await age(),identity=await generateX25519Identity();return{identity,recipient:await identityToRecipient(
identity)}}async function encrypt(value,recipients){let{Encrypter,armor}=await age(),encrypter=new Encrypter;for(let recipient of recipients)
encrypter.addRecipient(recipient);return new TextEncoder().encode(armor.encode(await encrypter.encrypt(value)))}function decrypt(file,identities){
return open(file,identities,async(decrypter,binary)=>({value:await decrypter.decrypt(binary)}))}function canOpen(file,identities){
return open(file,identities,async(decrypter,binary)=>(await decrypter.decryptHeader(binary),!0))}async function open(file,identities,work){
let{Decrypter,armor}=await age(),decrypter=new Decrypter;for(let identity of identities)identity.addTo(decrypter);let unmatched=!1;
decrypter.addIdentity({unwrapFileKey:()=>(unmatched=!0,null)});try{let text=new TextDecoder("latin1").decode(file);return await work(
decrypter,text.startsWith("age-encryption.org/")?file:armor.decode(text))}catch{return unmatched?"no-recipient":"malform\
ed"}}import{isAbsolute,join}from"node:path";function userFolder(runtime,variable,belowHome){let folder=runtime.optionalVariable(
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
advice},state){return new SecretsError("backend/unconfigured",{action:"read the identity",facts:{path},state,hint:advice})}export{isRecipient,makeIdentity,encrypt,decrypt,canOpen,userFolder,ownIdentityFile,readIdentityFile,parseIdentities};

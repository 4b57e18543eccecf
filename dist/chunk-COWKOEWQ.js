const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{readConfined,readRegular,realParent,temporaryName,writeAtomically}from"./chunk-V4AVLDOB.js";import{isAbsent,
readError,writeError}from"./chunk-X3CXXR22.js";import{systemCode}from"./chunk-6UQ26ER4.js";import{pause,systemClock}from"./chunk-ZI26D6GU.js";
import{SecretsError}from"./chunk-KKAHCGBT.js";var age=()=>import("./dist-CANRHFRS.js"),RECIPIENT=/^age1[02-9ac-hj-np-z]{58}$/;async function parseIdentity(text){
let{identityToRecipient}=await age();try{let recipient=await identityToRecipient(text);return Object.freeze({recipient,addTo:decrypter=>decrypter.
addIdentity(text)})}catch{return}}async function isRecipient(text){if(!RECIPIENT.test(text))return!1;let{Encrypter}=await age();
try{return new Encrypter().addRecipient(text),!0}catch{return!1}}async function makeIdentity(){let{generateX25519Identity,
identityToRecipient}=await age(),identity=await generateX25519Identity();return{identity,recipient:await identityToRecipient(
identity)}}async function encrypt(value,recipients){let{Encrypter,armor}=await age(),encrypter=new Encrypter;for(let recipient of recipients)
encrypter.addRecipient(recipient);return new TextEncoder().encode(armor.encode(await encrypter.encrypt(value)))}async function decrypt(file,identities){
let{Decrypter,armor}=await age(),decrypter=new Decrypter;for(let identity of identities)identity.addTo(decrypter);let unmatched=!1;
decrypter.addIdentity({unwrapFileKey:()=>(unmatched=!0,null)});try{let text=new TextDecoder("latin1").decode(file),binary=text.
startsWith("age-encryption.org/")?file:armor.decode(text);return{value:await decrypter.decrypt(binary)}}catch{return unmatched?
"no-recipient":"malformed"}}import{isAbsolute,join,resolve}from"node:path";import process from"node:process";var LARGEST_FILE=64*1024,VARIABLE="KEYSTEAD_IDENTITY",FILE_VARIABLE="KEYSTEAD_IDENTITY_FILE",PREFIX="AGE-SECRET-KEY-1",OPEN="\
others may read or write the file",read=new WeakMap;function identitiesOf(scope){let identities=read.get(scope)??readIdentities(
scope.runtime);return read.set(scope,identities),identities}function identityFile(runtime){let named=runtime.optionalVariable(
FILE_VARIABLE);if(named!==void 0&&named!=="")return resolve(named);let folder=runtime.optionalVariable("XDG_CONFIG_HOME"),
home=runtime.homeDirectory();return folder!==void 0&&isAbsolute(folder)?join(folder,"keystead","identity"):home===void 0||
home===""?void 0:join(home,".config","keystead","identity")}async function readIdentities(runtime){let key=runtime.optionalVariable(
VARIABLE);if(key!==void 0&&key.trim()!=="")return parse(key,{variable:VARIABLE});let path=identityFile(runtime);if(path===
void 0)throw none(runtime,path);let text=await readFile(path,runtime);return parse(text,{path})}async function readFile(path,runtime){
try{let isOpen=!1,found=await readRegular(path,path,LARGEST_FILE,async({mode,uid})=>{let own=runtime.userId();return own!==
void 0&&uid!==own&&uid!==0?failed(notOurs(path,"it belongs to another user")):(isOpen=process.platform!=="win32"&&(mode&
63)!==0,isOpen&&own!==void 0&&uid!==own?failed(notOurs(path,OPEN)):void 0)});if(found==="swapped")throw notOurs(path,"it\
 has been replaced meanwhile");if(found.status==="failed"&&found.error.code!=="backend/unconfigured")throw notOurs(path,
"it is no file of identities");if(found.status!=="found")throw found.status==="failed"?found.error:none(runtime,path);let text=new TextDecoder().
decode(found.bytes);if(isOpen)throw text.includes(PREFIX)?openToOthers(path):notOurs(path,OPEN);return text}catch(error){
throw error instanceof SecretsError?error:isAbsent(error)?none(runtime,path):readError(error,path,path)}}var failed=error=>({
status:"failed",error});async function parse(text,facts){let identities=[];for(let[index,line]of text.split(/\r?\n/).entries()){
let trimmed=line.trim();if(trimmed===""||trimmed.startsWith("#"))continue;let identity=await parseIdentity(trimmed);if(identity===
void 0)throw noIdentity({...facts,line:index+1});identities.push(identity)}if(identities.length===0)throw noIdentity(facts);
return identities}function noIdentity(facts){let where=facts.variable??facts.path??VARIABLE;return new SecretsError("bac\
kend/unconfigured",{action:"read the identity",facts,state:"it holds no age identity",hint:`Put an age identity (AGE-SEC\
RET-KEY-1...) into ${where}, and nothing else but comments`})}function none(runtime,path){let permit=runtime.name==="den\
o"?`, and permit it with --allow-env=${VARIABLE}`:"",file=path===void 0?"":` or put one into ${path}`;return new SecretsError(
"backend/unconfigured",{action:"decrypt",facts:{variable:VARIABLE,wanted:"an age identity"},state:"there is no age ident\
ity",hint:`Set ${VARIABLE} to an age identity${permit},${file===""?` or ${FILE_VARIABLE} to a file of them`:file}`})}function openToOthers(path){
return new SecretsError("backend/unconfigured",{action:"read the identity",facts:{path},state:OPEN,hint:`chmod 600 ${path}`})}
function notOurs(path,state){return new SecretsError("backend/unconfigured",{action:"read the identity",facts:{path},state,
hint:`Name a file of your own with ${FILE_VARIABLE}, that holds an age identity and only you can read`})}import{open,readFile as readFile2,rename,unlink}from"node:fs/promises";import{join as join2}from"node:path";import process2 from"node:process";var LOCK_FILE=".keystead-lock",LONGEST_WAIT=1e4,BETWEEN_LOOKS=20,ours=new Set;async function withLock(where,act,waiting={}){
let held=await acquire(where,waiting);try{return await act()}finally{await holderOf(held.path).catch(()=>{})===held.text&&
await unlink(held.path).catch(()=>{}),ours.delete(held.text)}}async function acquire({directory,environment},waiting){let{
clock=systemClock,signal}=waiting,place=join2(directory,environment,LOCK_FILE),end=clock.now()+LONGEST_WAIT,text=`${process2.
pid} ${temporaryName()}
`;try{let path=join2(await realParent(directory,place),LOCK_FILE);for(ours.add(text);!await isTaken(path,text);)if(!await takeOver(
path)){if(clock.now()>=end)throw heldByAnother(place);if(!await pause(clock,BETWEEN_LOOKS,signal??new AbortController().
signal))throw new SecretsError("backend/aborted",{action:"write",facts:{path:place}})}return{path,text}}catch(error){throw ours.
delete(text),error instanceof SecretsError?error:writeError(error,join2(directory,environment),directory)}}async function isTaken(path,text){
try{let handle=await open(path,"wx",420);try{await handle.writeFile(text)}finally{await handle.close()}return!0}catch(error){
if(systemCode(error)==="EEXIST")return!1;throw error}}async function takeOver(path){let found=await holderOf(path);if(found===
void 0)return!0;if(!isGone(found))return!1;let aside=join2(path,"..",temporaryName());try{await rename(path,aside)}catch(error){
if(isAbsent(error))return!0;throw error}return await holderOf(aside)!==found?(await rename(aside,path),!1):(await unlink(
aside),!0)}async function holderOf(path){try{return await readFile2(path,"utf8")}catch(error){if(isAbsent(error))return;
throw error}}function isGone(text){let pid=Number(/^(\d{1,10}) .*\n$/.exec(text)?.[1]??Number.NaN);if(!Number.isInteger(
pid)||pid<1)return!1;if(pid===process2.pid)return!ours.has(text);try{return process2.kill(pid,0),!1}catch(error){return systemCode(
error)==="ESRCH"}}function heldByAnother(path){return new SecretsError("store/conflict",{action:"write",facts:{path},state:"\
another keystead is writing there",hint:`Wait for it to end; where none runs, delete ${path} and try again`})}function openError(why,path,environment,recipient){return why==="malformed"?new SecretsError("backend/bad-response",{action:"\
decrypt",facts:{path},state:"it is no whole age file",hint:`Restore ${path}, e.g. from the repository: it is truncated o\
r changed`}):new SecretsError("backend/denied",{action:"decrypt",facts:{path,permission:recipient},state:"it is encrypte\
d for others",hint:`Ask one of its recipients to run \`keystead recipients add --env ${environment} ${recipient??"RECIPI\
ENT"}\``})}import{join as join3}from"node:path";var RECIPIENTS_FILE="recipients.txt",LARGEST_FILE2=256*1024;async function readRecipientsText(directory,environment){let place=join3(
directory,environment,RECIPIENTS_FILE),read2=await readConfined({folder:directory,place,limit:LARGEST_FILE2});if(read2.status===
"failed")throw read2.error;return read2.status==="missing"?"":new TextDecoder().decode(read2.bytes)}function parseLine(line){
let[before="",...comment]=line.split("#"),key=before.trim();if(key==="")return;let name=comment.join("#").trim();return{
key,...name===""?{}:{name}}}async function parseRecipients(text,path){let recipients=new Map;for(let[index,line]of text.
split(/\r?\n/).entries()){let recipient=parseLine(line);if(recipient!==void 0){if(!await isRecipient(recipient.key))throw new SecretsError(
"backend/bad-response",{action:"read the recipients",facts:{path,line:index+1},state:"a line is no age recipient",hint:`\
Write line ${index+1} of ${path} as \`age1... # name\``});recipients.has(recipient.key)||recipients.set(recipient.key,recipient)}}
return[...recipients.values()]}async function readRecipients(directory,environment){let path=join3(directory,environment,
RECIPIENTS_FILE);return parseRecipients(await readRecipientsText(directory,environment),path)}async function writeRecipientsText(directory,environment,text,before){
if(await readRecipientsText(directory,environment)!==before)throw changedMeanwhile(directory,environment);await writeAtomically(
{folder:directory,place:join3(directory,environment,RECIPIENTS_FILE),bytes:new TextEncoder().encode(text),mode:420,precondition:{
expect:"any"}})}function changedMeanwhile(directory,environment){return new SecretsError("store/conflict",{action:"write",
facts:{path:join3(directory,environment,RECIPIENTS_FILE)},state:"the recipients have been changed meanwhile",hint:"Run t\
he command again"})}export{isRecipient,makeIdentity,encrypt,decrypt,identitiesOf,identityFile,withLock,openError,RECIPIENTS_FILE,readRecipientsText,
parseLine,parseRecipients,readRecipients,writeRecipientsText,changedMeanwhile};

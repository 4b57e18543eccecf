const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ownIdentityFile,parseIdentities,readIdentityFile}from"./chunk-PBQEJEMJ.js";import{realParent,temporaryName}from"./chunk-JTU66STY.js";
import{isAbsent,systemCode,writeError}from"./chunk-5DXKS64G.js";import{pause,systemClock}from"./chunk-4UAOJGDD.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";import{resolve}from"node:path";var VARIABLE="KEYSTEAD_IDENTITY",FILE_VARIABLE="KEYSTEAD_IDENTITY_FILE",ADVICE=`Name a file of your own with ${FILE_VARIABLE}\
, that holds an age identity and only you can read`,read=new WeakMap;function identitiesOf(scope){let identities=read.get(
scope)??readIdentities(scope.runtime);return read.set(scope,identities),identities}async function localIdentities(context){
await identitiesOf(context);let present=(context.runtime.optionalVariable(VARIABLE)?.trim()??"")===""?`the file ${identityFile(
context.runtime)}`:VARIABLE;return{looked:[{method:"age",used:!0,missing:[],present:[present]}]}}function identityFile(runtime){
let named=runtime.optionalVariable(FILE_VARIABLE);return named!==void 0&&named!==""?resolve(named):ownIdentityFile(runtime,
"identity")}async function readIdentities(runtime){let key=runtime.optionalVariable(VARIABLE);if(key!==void 0&&key.trim()!==
"")return parseIdentities(key,{variable:VARIABLE});let path=identityFile(runtime);if(path===void 0)throw none(runtime,path);
let identities=await readIdentityFile({path,advice:ADVICE},runtime);if(identities===void 0)throw none(runtime,path);return identities}
function none(runtime,path){let permit=runtime.name==="deno"?`, and permit it with --allow-env=${VARIABLE}`:"",file=path===
void 0?"":` or put one into ${path}`;return new SecretsError("backend/unconfigured",{action:"decrypt",facts:{variable:VARIABLE,
wanted:"an age identity"},state:"there is no age identity",hint:`Set ${VARIABLE} to an age identity${permit},${file===""?
` or ${FILE_VARIABLE} to a file of them`:file}`})}import{open,readFile,rename,unlink}from"node:fs/promises";import{join}from"node:path";import process from"node:process";var LOCK_FILE=".keystead-lock",LONGEST_WAIT=1e4,BETWEEN_LOOKS=20,ours=new Set;async function withLock(where,act,waiting={}){
let held=await acquire(where,waiting);try{return await act()}finally{await holderOf(held.path).catch(()=>{})===held.text&&
await unlink(held.path).catch(()=>{}),ours.delete(held.text)}}async function acquire({directory,environment},waiting){let{
clock=systemClock,signal}=waiting,place=join(directory,environment,LOCK_FILE),end=clock.now()+LONGEST_WAIT,text=`${process.
pid} ${temporaryName()}
`;try{let path=join(await realParent(directory,place),LOCK_FILE);for(ours.add(text);!await isTaken(path,text);)if(!await takeOver(
path)){if(clock.now()>=end)throw heldByAnother(place);if(!await pause(clock,BETWEEN_LOOKS,signal??new AbortController().
signal))throw new SecretsError("backend/aborted",{action:"write",facts:{path:place}})}return{path,text}}catch(error){throw ours.
delete(text),error instanceof SecretsError?error:writeError(error,join(directory,environment),directory)}}async function isTaken(path,text){
try{let handle=await open(path,"wx",420);try{await handle.writeFile(text)}finally{await handle.close()}return!0}catch(error){
if(systemCode(error)==="EEXIST")return!1;throw error}}async function takeOver(path){let found=await holderOf(path);if(found===
void 0)return!0;if(!isGone(found))return!1;let aside=join(path,"..",temporaryName());try{await rename(path,aside)}catch(error){
if(isAbsent(error))return!0;throw error}return await holderOf(aside)!==found?(await rename(aside,path),!1):(await unlink(
aside),!0)}async function holderOf(path){try{return await readFile(path,"utf8")}catch(error){if(isAbsent(error))return;throw error}}
function isGone(text){let pid=Number(/^(\d{1,10}) .*\n$/.exec(text)?.[1]??Number.NaN);if(!Number.isInteger(pid)||pid<1)return!1;
if(pid===process.pid)return!ours.has(text);try{return process.kill(pid,0),!1}catch(error){return systemCode(error)==="ES\
RCH"}}function heldByAnother(path){return new SecretsError("store/conflict",{action:"write",facts:{path},state:"another \
keystead is writing there",hint:`Wait for it to end; where none runs, delete ${path} and try again`})}function openError(why,path,environment,recipient){return why==="malformed"?new SecretsError("backend/bad-response",{action:"\
decrypt",facts:{path},state:"it is no whole age file",hint:`Restore ${path}, e.g. from the repository: it is truncated o\
r changed`}):new SecretsError("backend/denied",{action:"decrypt",facts:{path,permission:recipient},state:"it is encrypte\
d for others",hint:`Ask one of its recipients to run \`keystead recipients add --env ${environment} ${recipient??"RECIPI\
ENT"}\``})}export{identitiesOf,localIdentities,identityFile,withLock,openError};

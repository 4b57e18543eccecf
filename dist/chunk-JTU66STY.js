const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{realPlace}from"./chunk-JWLH3725.js";import{isAbsent,notAFileError,readError,systemCode,writeError}from"./chunk-5DXKS64G.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";import{constants}from"node:fs";import{lstat,open,stat}from"node:fs/promises";import{dirname}from"node:path";var ATTEMPTS=3;async function readConfined(where){for(let attempt=1;;attempt++){let read=await attemptRead(where);if(read!==
"swapped")return read;if(attempt===ATTEMPTS)return{status:"missing"}}}async function attemptRead({folder,place,limit}){let real;
try{real=await realPlace(folder,place)}catch(error){return isAbsent(error)?{status:"missing"}:{status:"failed",error:readError(
error,place,folder)}}if(real instanceof SecretsError)return{status:"failed",error:real};let path=real;try{return await readRegular(
path,place,limit,async opened=>{let again=await realPlace(folder,place);return again instanceof SecretsError?{status:"fa\
iled",error:again}:again===path&&isSame(await lstat(path),opened)?void 0:"swapped"})}catch(error){return isAbsent(error)?
"swapped":{status:"failed",error:readError(error,place,dirname(real))}}}async function readRegular(path,place,limit,refuse){
let seen=await stat(path);if(!seen.isFile())return{status:"failed",error:notAFileError(seen,place)};if(seen.size>limit)return{
status:"failed",error:tooLarge(place)};let handle=await open(path,constants.O_RDONLY|(constants.O_NONBLOCK??0));try{let opened=await handle.
stat();if(!isSame(opened,seen))return"swapped";let refused=await refuse(opened);if(refused!==void 0)return refused;let bytes=await readUpTo(
handle,limit,opened.size);return bytes===void 0?{status:"failed",error:tooLarge(place)}:{status:"found",bytes}}finally{await handle.
close()}}var isSame=(one,other)=>one.ino===other.ino&&one.dev===other.dev;async function readUpTo(handle,limit,size){let buffer=new Uint8Array(
Math.min(limit,Math.max(size,4096))+1),length=0;for(;;){if(length===buffer.length){if(length>limit)return;let larger=new Uint8Array(
Math.min(limit+1,buffer.length*2));larger.set(buffer),buffer=larger}let{bytesRead}=await handle.read(buffer,length,buffer.
length-length,length);if(bytesRead===0)return buffer.slice(0,length);length+=bytesRead}}function tooLarge(path){return new SecretsError(
"value/too-large",{action:"read",facts:{path}})}import{chmod,chown,link,lstat as lstat2,mkdir,open as open2,realpath,rename,stat as stat2,unlink}from"node:fs/promises";
import{basename,dirname as dirname2,join,relative,sep}from"node:path";var TEMPORARY=/^\.keystead-[0-9a-f]{16}\.tmp$/;function temporaryName(){let random=crypto.getRandomValues(new Uint8Array(
8));return`.keystead-${Array.from(random,byte=>byte.toString(16).padStart(2,"0")).join("")}.tmp`}async function writeAtomically(write){
let{folder,place,precondition}=write;if(precondition.expect==="version")throw conflict(place);try{let parent=await realParent(
folder,place),target=join(parent,basename(place)),temporary=await stage(parent,write.bytes,write.mode,await standing(target));
try{await(precondition.expect==="absent"?placeNew(temporary,target):rename(temporary,target))}catch(error){throw await unlink(
temporary).catch(()=>{}),error}await settle(parent)}catch(error){throw error instanceof SecretsError?error:systemCode(error)===
"EEXIST"?conflict(place):writeError(error,place,folder)}}async function standing(target){try{let found=await lstat2(target);
return found.isFile()?found:void 0}catch(error){if(isAbsent(error))return;throw error}}async function stage(parent,bytes,mode,replaced){
let temporary=join(parent,temporaryName()),handle=await open2(temporary,"wx",replaced===void 0?mode:384);try{try{await handle.
writeFile(bytes),replaced!==void 0&&await becomeLike(replaced,temporary),await handle.sync()}finally{await handle.close()}}catch(error){
throw await unlink(temporary).catch(()=>{}),error}return temporary}async function becomeLike({uid,gid,mode},temporary){let now=await stat2(
temporary);(now.uid!==uid||now.gid!==gid)&&await chown(temporary,uid,gid).catch(()=>{}),await chmod(temporary,mode&511)}
async function settle(parent){let handle=await open2(parent,"r").catch(()=>{});try{await handle?.sync().catch(()=>{})}finally{
await handle?.close()}}var NO_LINKS=["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"];async function placeNew(temporary,target){
try{await link(temporary,target),await unlink(temporary)}catch(error){if(!NO_LINKS.includes(systemCode(error)??""))throw error;
await(await open2(target,"wx")).close(),await rename(temporary,target)}}async function realParent(folder,place){await mkdir(
folder,{recursive:!0});let real=await realpath(folder),parent=real;for(let step of relative(folder,dirname2(place)).split(
sep)){if(step==="")continue;let next=join(parent,step);if(await mkdir(next).catch(error=>{if(systemCode(error)!=="EEXIST")
throw error}),parent=await realpath(next),!parent.startsWith(real.endsWith(sep)?real:real+sep))throw new SecretsError("s\
tore/failed",{action:"write",facts:{path:place},state:"it leads out of its directory"})}return parent}function conflict(path){
return new SecretsError("store/conflict",{action:"write",facts:{path}})}export{readConfined,readRegular,tooLarge,TEMPORARY,temporaryName,writeAtomically,stage,settle,realParent};

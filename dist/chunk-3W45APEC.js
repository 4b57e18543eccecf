const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{unsupportedPart}from"./chunk-DHMUH6KM.js";import{readConfined}from"./chunk-JTU66STY.js";import{realPlace}from"./chunk-JWLH3725.js";
import{askOnce,bounded,isAbsent,readError}from"./chunk-5DXKS64G.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import{stat}from"node:fs/promises";async function readFiles(references,context,reading){let paths=new Map,firsts=references.filter(reference=>unsupportedPart(
reference)!==void 0||paths.has(reference.path)?!1:(paths.set(reference.path,void 0),!0));return await bounded(firsts,context.
concurrency,async reference=>{paths.set(reference.path,await readOne(reference,context,reading))}),references.map(reference=>{
let refused=unsupportedPart(reference);return refused!==void 0?failed(refused):paths.get(reference.path)??failed(new SecretsError(
"internal/bug",{action:"read"}))})}async function readOne(reference,context,reading){let{folder,limit}=reading;if(context.
signal.aborted)return failed(new SecretsError("backend/aborted",{action:"read"}));let place=reading.place(reference);if(place instanceof
SecretsError)return failed(place);context.meter.requests+=1;let read=await readConfined({folder,place,limit});return read.
status==="failed"?read:read.status==="missing"?{status:"missing",what:"secret"}:reading.open(read.bytes,reference,place)}
async function describeFiles(references,context,folder,placeFor){let described=new Map;return await bounded([...new Set(
references)],context.concurrency,async reference=>{described.set(reference,await describeOne(folder,unsupportedPart(reference)??
placeFor(reference)))}),references.map(reference=>described.get(reference)??{state:"failed",error:new SecretsError("inte\
rnal/bug")})}async function describeOne(folder,place){if(place instanceof SecretsError)return{state:"failed",error:place};
try{let real=await realPlace(folder,place);return real instanceof SecretsError?{state:"failed",error:real}:(await stat(real)).
isFile()?{state:"exists",field:"exists"}:{state:"failed",error:new SecretsError("backend/bad-response",{action:"look at",
facts:{path:place},state:"it is no regular file"})}}catch(error){return isAbsent(error)?{state:"missing",field:"missing"}:
{state:"failed",error:readError(error,place,folder)}}}var failed=error=>({status:"failed",error});import{constants}from"node:fs";import{open,stat as stat2}from"node:fs/promises";async function filePermissions(references,context,folder,placeFor){return(await askOnce(references,({path})=>path,context.
concurrency,reference=>permissionOf(placeFor(reference),folder))).map(([,answer])=>answer)}async function permissionOf(place,folder){
if(place instanceof SecretsError)return{state:"unknown",needs:"a place in the folder"};try{return(await stat2(place)).isFile()?
(await(await open(place,constants.O_RDONLY|(constants.O_NONBLOCK??0))).close(),{state:"granted",permission:`"read" on ${place}`}):
{state:"unknown",needs:`a file at ${place}`}}catch(error){return isAbsent(error)?void 0:{state:"denied",error:readError(
error,place,folder)}}}export{readFiles,describeFiles,filePermissions};

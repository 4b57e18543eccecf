const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{identitiesOf,localIdentities,openError,withLock}from"./chunk-OVZKZHAG.js";import"./chunk-PBQEJEMJ.js";
import{describeFiles,filePermissions,readFiles}from"./chunk-3W45APEC.js";import{unsupportedPart}from"./chunk-DHMUH6KM.js";
import{changedMeanwhile,readRecipients}from"./chunk-M5WTKTJ6.js";import{canOpen,decrypt,encrypt}from"./chunk-FGZCYMT5.js";
import{tooLarge,writeAtomically}from"./chunk-JTU66STY.js";import{folderOf,placeOf}from"./chunk-JWLH3725.js";
import{LARGEST_VALUE}from"./chunk-5DXKS64G.js";import{Redacted}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";var LARGEST_AGE_FILE=LARGEST_VALUE*1.5+256*1024;function open({settings}){let folderIn=context=>folderOf(settings.directory,
context),placed=({path},context)=>placeOf(folderIn(context),`${path}.age`),readWith=(open2,references,context)=>readFiles(
references,context,{folder:folderIn(context),limit:LARGEST_AGE_FILE,place:reference=>placed(reference,context),open:(bytes,reference,place)=>openedBy(
open2,bytes,reference,place,context)});return{read:(references,context)=>readWith(decrypt,references,context),describe:(references,context)=>describeFiles(
references,context,folderIn(context),reference=>placed(reference,context)),permissions:async(references,context)=>{let place=reference=>placed(
reference,context),files=await filePermissions(references,context,folderIn(context),place),headers=await readWith(unsealed,
references,context);return files.map((file,index)=>permissionOf(file,headers[index]))},identities:localIdentities,put:async(reference,value,precondition,context)=>{
let place=unsupportedPart(reference)??placed(reference,context);if(place instanceof SecretsError)throw place;let folder=folderIn(
context),environment=environmentOf(reference);await keysFor(folder,environment,place);let{clock,signal}=context;return await withLock(
{directory:folder,environment},async()=>{let keys=await keysFor(folder,environment,place),bytes=await encrypt(value.reveal(),
keys);if((await keysFor(folder,environment,place)).join()!==keys.join())throw changedMeanwhile(folder,environment);await writeAtomically(
{folder,place,bytes,mode:420,precondition})},{clock,signal}),{}}}}async function keysFor(folder,environment,path){let recipients=await readRecipients(
folder,environment);if(recipients.length===0)throw new SecretsError("store/no-recipients",{action:"write",facts:{environment,
path}});return recipients.map(({key})=>key)}function environmentOf({path}){return path.split("/")[0]??""}var unsealed=async(file,identities)=>{
let can=await canOpen(file,identities);return can===!0?{value:new Uint8Array(0)}:can};function permissionOf(file,header){
if(file?.state!=="granted"||header?.status!=="failed")return file;let{error}=header;return error.code==="backend/unconfi\
gured"?{state:"unknown",needs:"an age identity"}:{state:"denied",error}}async function openedBy(open2,file,reference,path,context){
try{let identities=await identitiesOf(context),made=await open2(file,identities);return typeof made=="string"?{status:"f\
ailed",error:openError(made,path,environmentOf(reference),identities[0]?.recipient)}:made.value.length>LARGEST_VALUE?{status:"\
failed",error:tooLarge(path)}:{status:"found",value:Redacted.of(made.value)}}catch(error){return error instanceof SecretsError?
{status:"failed",error}:{status:"failed",error:new SecretsError("internal/bug",{action:"decrypt",facts:{path}})}}}export{open};

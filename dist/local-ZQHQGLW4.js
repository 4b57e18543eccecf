const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{changedMeanwhile,decrypt,encrypt,identitiesOf,openError,readRecipients,withLock}from"./chunk-COWKOEWQ.js";import{
describeFiles,readFiles}from"./chunk-6ZJZV7RF.js";import{tooLarge,writeAtomically}from"./chunk-V4AVLDOB.js";
import{folderOf,placeOf}from"./chunk-3Y2UUWUX.js";import{unsupportedPart}from"./chunk-B4Y5KRLZ.js";import"./chunk-X3CXXR22.js";
import"./chunk-6UQ26ER4.js";import{LARGEST_VALUE}from"./chunk-D345HJOH.js";import{Redacted}from"./chunk-ZI26D6GU.js";
import{SecretsError}from"./chunk-KKAHCGBT.js";import"./chunk-6FW24UKP.js";var LARGEST_AGE_FILE=LARGEST_VALUE*1.5+256*1024;function open({settings}){let folderIn=context=>folderOf(settings.directory,
context),placed=({path},context)=>placeOf(folderIn(context),`${path}.age`);return{read:(references,context)=>readFiles(references,
context,{folder:folderIn(context),limit:LARGEST_AGE_FILE,place:reference=>placed(reference,context),open:(bytes,reference,place)=>opened(
bytes,reference,place,context)}),describe:(references,context)=>describeFiles(references,context,folderIn(context),reference=>placed(
reference,context)),put:async(reference,value,precondition,context)=>{let place=unsupportedPart(reference)??placed(reference,
context);if(place instanceof SecretsError)throw place;let folder=folderIn(context),environment=environmentOf(reference);
await keysFor(folder,environment,place);let{clock,signal}=context;return await withLock({directory:folder,environment},async()=>{
let keys=await keysFor(folder,environment,place),bytes=await encrypt(value.reveal(),keys);if((await keysFor(folder,environment,
place)).join()!==keys.join())throw changedMeanwhile(folder,environment);await writeAtomically({folder,place,bytes,mode:420,
precondition})},{clock,signal}),{}}}}async function keysFor(folder,environment,path){let recipients=await readRecipients(
folder,environment);if(recipients.length===0)throw new SecretsError("store/no-recipients",{action:"write",facts:{environment,
path}});return recipients.map(({key})=>key)}function environmentOf({path}){return path.split("/")[0]??""}async function opened(file,reference,path,context){
try{let identities=await identitiesOf(context),decrypted=await decrypt(file,identities);return typeof decrypted=="string"?
{status:"failed",error:openError(decrypted,path,environmentOf(reference),identities[0]?.recipient)}:decrypted.value.length>
LARGEST_VALUE?{status:"failed",error:tooLarge(path)}:{status:"found",value:Redacted.of(decrypted.value)}}catch(error){return error instanceof
SecretsError?{status:"failed",error}:{status:"failed",error:new SecretsError("internal/bug",{action:"decrypt",facts:{path}})}}}export{open};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{describeFiles,readFiles}from"./chunk-6ZJZV7RF.js";import{writeAtomically}from"./chunk-V4AVLDOB.js";import{
folderOf,placeOf}from"./chunk-3Y2UUWUX.js";import{unsupportedPart}from"./chunk-B4Y5KRLZ.js";import"./chunk-X3CXXR22.js";
import"./chunk-6UQ26ER4.js";import{LARGEST_VALUE}from"./chunk-D345HJOH.js";import{Redacted}from"./chunk-ZI26D6GU.js";
import{SecretsError}from"./chunk-KKAHCGBT.js";import"./chunk-6FW24UKP.js";function open({settings}){let placed=(reference,context)=>placeOf(folderOf(settings.directory,context),reference.path);return{
read:(references,context)=>readFiles(references,context,{folder:folderOf(settings.directory,context),limit:LARGEST_VALUE,
place:reference=>placed(reference,context),open:async bytes=>({status:"found",value:Redacted.of(bytes)})}),describe:(references,context)=>describeFiles(
references,context,folderOf(settings.directory,context),reference=>placed(reference,context)),put:async(reference,value,precondition,context)=>{
let place=unsupportedPart(reference)??placed(reference,context);if(place instanceof SecretsError)throw place;let folder=folderOf(
settings.directory,context);return await writeAtomically({folder,place,bytes:value.reveal(),mode:384,precondition}),{}}}}export{open};

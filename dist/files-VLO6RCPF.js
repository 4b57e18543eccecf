const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{describeFiles,filePermissions,readFiles}from"./chunk-PU3WM36W.js";import{unsupportedPart}from"./chunk-4X2A35EZ.js";
import{writeAtomically}from"./chunk-XZSLJK2Q.js";import{folderOf,placeOf}from"./chunk-AHN5OOK3.js";import{LARGEST_VALUE}from"./chunk-2VUY7V3L.js";
import"./chunk-KPCGIXAI.js";import"./chunk-G5JH6M34.js";import{Redacted}from"./chunk-N273I34Y.js";import{
SecretsError}from"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";function open({settings}){let placed=(reference,context)=>placeOf(folderOf(settings.directory,context),reference.path);return{
read:(references,context)=>readFiles(references,context,{folder:folderOf(settings.directory,context),limit:LARGEST_VALUE,
place:reference=>placed(reference,context),open:async bytes=>({status:"found",value:Redacted.of(bytes)})}),describe:(references,context)=>describeFiles(
references,context,folderOf(settings.directory,context),reference=>placed(reference,context)),permissions:(references,context)=>filePermissions(
references,context,folderOf(settings.directory,context),reference=>placed(reference,context)),put:async(reference,value,precondition,context)=>{
let place=unsupportedPart(reference)??placed(reference,context);if(place instanceof SecretsError)throw place;let folder=folderOf(
settings.directory,context);return await writeAtomically({folder,place,bytes:value.reveal(),mode:384,precondition}),{}}}}export{open};

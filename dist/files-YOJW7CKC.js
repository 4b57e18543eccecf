const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{describeFiles,filePermissions,readFiles}from"./chunk-3W45APEC.js";import{unsupportedPart}from"./chunk-DHMUH6KM.js";
import{writeAtomically}from"./chunk-JTU66STY.js";import{folderOf,placeOf}from"./chunk-JWLH3725.js";import{LARGEST_VALUE}from"./chunk-5DXKS64G.js";
import{Redacted}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";function open({settings}){let placed=(reference,context)=>placeOf(folderOf(settings.directory,context),reference.path);return{
read:(references,context)=>readFiles(references,context,{folder:folderOf(settings.directory,context),limit:LARGEST_VALUE,
place:reference=>placed(reference,context),open:async bytes=>({status:"found",value:Redacted.of(bytes)})}),describe:(references,context)=>describeFiles(
references,context,folderOf(settings.directory,context),reference=>placed(reference,context)),permissions:(references,context)=>filePermissions(
references,context,folderOf(settings.directory,context),reference=>placed(reference,context)),put:async(reference,value,precondition,context)=>{
let place=unsupportedPart(reference)??placed(reference,context);if(place instanceof SecretsError)throw place;let folder=folderOf(
settings.directory,context);return await writeAtomically({folder,place,bytes:value.reveal(),mode:384,precondition}),{}}}}export{open};

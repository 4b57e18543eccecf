const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{describeFiles,filePermissions,readFiles}from"./chunk-Z5IRPG3Y.js";import{unsupportedPart}from"./chunk-BOPBONTZ.js";
import{writeAtomically}from"./chunk-QKRBQEEU.js";import{folderOf,placeOf}from"./chunk-JFW5E756.js";import{LARGEST_VALUE}from"./chunk-MJT2FPVS.js";
import{Redacted}from"./chunk-WNXJWGPG.js";import{SecretsError}from"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";function open({settings}){let placed=(reference,context)=>placeOf(folderOf(settings.directory,context),reference.path);return{
read:(references,context)=>readFiles(references,context,{folder:folderOf(settings.directory,context),limit:LARGEST_VALUE,
place:reference=>placed(reference,context),open:async bytes=>({status:"found",value:Redacted.of(bytes)})}),describe:(references,context)=>describeFiles(
references,context,folderOf(settings.directory,context),reference=>placed(reference,context)),permissions:(references,context)=>filePermissions(
references,context,folderOf(settings.directory,context),reference=>placed(reference,context)),put:async(reference,value,precondition,context)=>{
let place=unsupportedPart(reference)??placed(reference,context);if(place instanceof SecretsError)throw place;let folder=folderOf(
settings.directory,context);return await writeAtomically({folder,place,bytes:value.reveal(),mode:384,precondition}),{}}}}export{open};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{RECIPIENT_ACTIONS}from"./chunk-WEKTK4TK.js";import{openConfig}from"./chunk-HOCIFTDI.js";import{makeCommand}from"./chunk-DJLFMRPI.js";
import{configFlag,environmentFlag,jsonFlag}from"./chunk-IBMGFIL3.js";import{UsageError}from"./chunk-D56LWJ6S.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var recipientsCommand=makeCommand({action:{type:"positional",required:!0,description:RECIPIENT_ACTIONS.join(", ")},recipient:{
type:"positional",required:!1,description:"age1..., or to remove one also its name"},name:{type:"string",valueHint:"name",
description:"With add: a name for people"},force:{type:"boolean",description:"With remove: also the one of your own iden\
tity"},...configFlag,...environmentFlag,...jsonFlag},async(args,terminal)=>{let action=RECIPIENT_ACTIONS.find(known2=>known2===
args.action);if(action===void 0)throw new UsageError(`the action is one of: ${RECIPIENT_ACTIONS.join(", ")}`);let request={
who:args.recipient,name:args.name,force:args.force===!0};requireFitting(action,request);let{config,root}=await openConfig(
args.config),[{isReferencedFolder,keysByFile,localFolder},{chooseEnvironment},{processRuntime}]=await Promise.all([import("./local-folder-2NVRBAJY.js"),
import("./choose-environment-IAZ7HZVT.js"),import("./runtime-QFF4C6HA.js")]),{env}=args,environment=env!==void 0&&isReferencedFolder(
config,env)?env:chooseEnvironment(config,env,processRuntime),place=localFolder(config,{environment,root}),keys=keysByFile(
config,environment),answer=await ACTIONS[action](place,request,file=>keys.get(file)??[file]);await terminal.print(args.json?
`${JSON.stringify({environment,...answer.json})}
`:answer.text)});function requireFitting(action,{who,name,force}){if(action!=="list"&&who===void 0)throw new UsageError(
"RECIPIENT is missing");if(action==="list"&&who!==void 0)throw new UsageError("an argument too many");if(action!=="add"&&
name!==void 0)throw new UsageError("--name goes with add");if(action!=="remove"&&force)throw new UsageError("--force goe\
s with remove")}var ACTIONS={list:async place=>{let{listRecipients}=await import("./recipients-JLZZ2IBB.js"),recipients=await listRecipients(
place);return{json:{recipients},text:recipients.map(one=>`${lineOf(one)}
`).join("")}},add:async(place,{who="",name})=>{let{addRecipient}=await import("./recipients-JLZZ2IBB.js"),change=await addRecipient(
place,who,name),{already,files,recipients}=change,text=already===void 0?encrypted(files,recipients.length):known(already,
name?.trim());return{json:change,text:`${text}
`}},remove:async(place,{who="",force},keysOf)=>{let{removeRecipient}=await import("./recipients-JLZZ2IBB.js"),removal=await removeRecipient(
place,who,{force}),{files,recipients,removed}=removal,readable=[...new Set(removal.readable.flatMap(keysOf))],rotate=readable.
map(name=>`  ${name}
`).join(""),warning=readable.length===0?"":`They could read these, and may have kept them. Rotate them:
${rotate}`;return{json:{...removal,readable},text:`${lineOf(removed)} is removed
${encrypted(files,recipients.length)}
${warning}`}}};function lineOf({key,name}){return name===void 0?key:`${key} # ${name}`}function known(already,name){if(name===
void 0||name===already.name)return`${lineOf(already)} is a recipient already`;let before=already.name===void 0?"had no n\
ame":`was named ${already.name}`;return`${already.key} is a recipient already: it ${before}, and is ${name} now`}function encrypted(files,recipients){
let of=(count,noun)=>`${count} ${noun}${count===1?"":"s"}`;return files===0?`${of(recipients,"recipient")}, nothing to e\
ncrypt anew`:`${of(files,"file")} encrypted anew for ${of(recipients,"recipient")}`}export{recipientsCommand};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ensureIdentity}from"./chunk-4T2P35MJ.js";import{localFolder}from"./chunk-KIFKL7MD.js";import{addRecipient,
listRecipients}from"./chunk-N5JPRDPX.js";import"./chunk-57ZMMBTY.js";import"./chunk-OVZKZHAG.js";import"./chunk-PBQEJEMJ.js";
import"./chunk-M5WTKTJ6.js";import"./chunk-FGZCYMT5.js";import"./chunk-JTU66STY.js";import"./chunk-JWLH3725.js";
import"./chunk-5DXKS64G.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";async function joinProject({config,root,file},runtime){let identity=await ensureIdentity(runtime,new Date),environments=[];
for(let[environment,source]of Object.entries(config.environments)){if(!(source["~sources"]??[source]).some(({backend})=>backend===
"local"))continue;let place=localFolder(config,{environment,root},{runtime}),recipients=await listRecipients(place);recipients.
length===0&&await addRecipient(place,identity.recipient);let known=recipients.some(({key})=>key===identity.recipient);environments.
push({environment,as:recipients.length===0?"first":known?"recipient":"stranger"})}return{file,identity,environments}}export{joinProject};

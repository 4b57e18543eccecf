const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ensureIdentity}from"./chunk-NIN6GDMR.js";import{localFolder}from"./chunk-4WHJTNKU.js";import{addRecipient,
listRecipients}from"./chunk-E57ETX7N.js";import"./chunk-U4UOFDXF.js";import"./chunk-NUUQXNUU.js";import"./chunk-2WZAWZFR.js";
import"./chunk-MHKIRBVP.js";import"./chunk-FGZCYMT5.js";import"./chunk-QKRBQEEU.js";import"./chunk-JFW5E756.js";
import"./chunk-MJT2FPVS.js";import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";async function joinProject({config,root,file},runtime){let identity=await ensureIdentity(runtime,new Date),environments=[];
for(let[environment,source]of Object.entries(config.environments)){if(!(source["~sources"]??[source]).some(({backend})=>backend===
"local"))continue;let place=localFolder(config,{environment,root},{runtime}),recipients=await listRecipients(place);recipients.
length===0&&await addRecipient(place,identity.recipient);let known=recipients.some(({key})=>key===identity.recipient);environments.
push({environment,as:recipients.length===0?"first":known?"recipient":"stranger"})}return{file,identity,environments}}export{joinProject};

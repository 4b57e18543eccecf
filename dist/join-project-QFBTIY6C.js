const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ensureIdentity}from"./chunk-H5T5LDFA.js";import{localFolder}from"./chunk-NPNR5QJK.js";import{addRecipient,
listRecipients}from"./chunk-IOFZOGDW.js";import"./chunk-4VZZ7JDB.js";import"./chunk-EITIDHPX.js";import"./chunk-6CPHN2KP.js";
import"./chunk-NTUZ46X7.js";import"./chunk-FGZCYMT5.js";import"./chunk-XZSLJK2Q.js";import"./chunk-AHN5OOK3.js";
import"./chunk-2VUY7V3L.js";import"./chunk-KPCGIXAI.js";import"./chunk-G5JH6M34.js";import"./chunk-N273I34Y.js";
import"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";async function joinProject({config,root,file},runtime){let identity=await ensureIdentity(runtime,new Date),environments=[];
for(let[environment,source]of Object.entries(config.environments)){if(!(source["~sources"]??[source]).some(({backend})=>backend===
"local"))continue;let place=localFolder(config,{environment,root},{runtime}),recipients=await listRecipients(place);recipients.
length===0&&await addRecipient(place,identity.recipient);let known=recipients.some(({key})=>key===identity.recipient);environments.
push({environment,as:recipients.length===0?"first":known?"recipient":"stranger"})}return{file,identity,environments}}export{joinProject};

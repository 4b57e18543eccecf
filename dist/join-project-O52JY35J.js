const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ensureIdentity}from"./chunk-GW6FWNVO.js";import{localFolder}from"./chunk-NJPKTNOJ.js";import{addRecipient,
listRecipients}from"./chunk-GSZOVLHU.js";import"./chunk-COWKOEWQ.js";import"./chunk-V4AVLDOB.js";import"./chunk-3Y2UUWUX.js";
import"./chunk-X3CXXR22.js";import"./chunk-6UQ26ER4.js";import"./chunk-D345HJOH.js";import"./chunk-ZI26D6GU.js";
import"./chunk-KKAHCGBT.js";import"./chunk-6FW24UKP.js";async function joinProject({config,root,file},runtime){let identity=await ensureIdentity(runtime,new Date),environments=[];
for(let[environment,source]of Object.entries(config.environments)){if(!(source["~sources"]??[source]).some(({backend})=>backend===
"local"))continue;let place=localFolder(config,{environment,root},{runtime}),recipients=await listRecipients(place);recipients.
length===0&&await addRecipient(place,identity.recipient);let known=recipients.some(({key})=>key===identity.recipient);environments.
push({environment,as:recipients.length===0?"first":known?"recipient":"stranger"})}return{file,identity,environments}}export{joinProject};

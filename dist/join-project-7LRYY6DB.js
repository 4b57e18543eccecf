const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ensureIdentity}from"./chunk-Q2KC4TRG.js";import{localFolder}from"./chunk-NEDYPIIW.js";import{addRecipient,
listRecipients}from"./chunk-BGVRZW2R.js";import"./chunk-T4ADSGSN.js";import"./chunk-NJJGBHYB.js";import"./chunk-NRLMAQBT.js";
import"./chunk-KF4Q7IJN.js";import"./chunk-VTGUMWL4.js";import"./chunk-HFYMW6YG.js";import"./chunk-HHSCNGKZ.js";
import"./chunk-G5JH6M34.js";import"./chunk-SSXZUGCU.js";import"./chunk-FGOCWJOF.js";import"./chunk-6FW24UKP.js";async function joinProject({config,root,file},runtime){let identity=await ensureIdentity(runtime,new Date),environments=[];
for(let[environment,source]of Object.entries(config.environments)){if(!(source["~sources"]??[source]).some(({backend})=>backend===
"local"))continue;let place=localFolder(config,{environment,root},{runtime}),recipients=await listRecipients(place);recipients.
length===0&&await addRecipient(place,identity.recipient);let known=recipients.some(({key})=>key===identity.recipient);environments.
push({environment,as:recipients.length===0?"first":known?"recipient":"stranger"})}return{file,identity,environments}}export{joinProject};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{put}from"./chunk-XRQGV6EA.js";import"./chunk-EJN55TCF.js";import{ensureIdentity}from"./chunk-4T2P35MJ.js";
import{localFolder}from"./chunk-KIFKL7MD.js";import{addRecipient}from"./chunk-N5JPRDPX.js";import"./chunk-57ZMMBTY.js";
import"./chunk-OVZKZHAG.js";import"./chunk-PBQEJEMJ.js";import"./chunk-M5WTKTJ6.js";import"./chunk-FGZCYMT5.js";
import{writeAtomically}from"./chunk-JTU66STY.js";import"./chunk-JWLH3725.js";import{LARGEST_VALUE}from"./chunk-5DXKS64G.js";
import{Redacted,defineSecrets,kebabCase,loadSecretsWith,local,reveal,secret}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";import{appendFile,readdir,readFile}from"node:fs/promises";import{join}from"node:path";function configText(names){let imports=names===void 0?"defineSecrets, local, plain, port, random, secret":"defineSecrets\
, local, secret",secrets=names===void 0?SHOWN:names.map(name=>`${name}: secret(),`);return[`import { ${imports} } from "\
keystead";`,"","export default defineSecrets({","  environments: {","    development: local(), // secrets/development/*.\
age: encrypted, safe to commit","  },",secrets.length===0?"  secrets: {},":["  secrets: {",...secrets.map(line=>`    ${line}`),
"  },"].join(`
`),"});",""].join(`
`)}var SHOWN=['SECRET_KEY: secret({ description: "Signs sessions", generate: random.hex(32) }),',"PORT: plain(port(), { \
default: 8080 }),"];var IGNORED=[".env",".env.*","!.env.example","*.agekey","*identity.txt",".keystead-*"];function missingIgnoreLines(text){
let present=new Set(text.split(/\r?\n/).map(line=>line.trim())),missing=IGNORED.filter(line=>!present.has(line));return missing.
length===0?"":`${text===""||text.endsWith(`
`)?"":`
`}${["# Values in clear, identities, and what keystead writes for a moment",...missing].join(`
`)}
`}var FILE="secrets.config.ts",environment="development";async function startProject(folder,values,runtime){await requireNoConfig(
folder);let config=configOf([...(values??new Map).keys()]),missing=await missingOf(config,folder,values??new Map,runtime),
identity=await ensureIdentity(runtime,new Date);await addRecipient(localFolder(config,{environment,root:folder},{runtime}),
identity.recipient);for(let[key,value]of missing)await store(config,folder,key,value,runtime);return await ignore(folder),
await writeAtomically({folder,place:join(folder,FILE),bytes:new TextEncoder().encode(configText(values===void 0?void 0:[
...values.keys()])),mode:420,precondition:{expect:"absent"}}),{file:FILE,identity}}async function missingOf(config,root,values,runtime){
let present=reveal(await loadSecretsWith(config,{environment,root},{runtime})),problems=[],missing=[...values].filter(([
key,value])=>{let there=present[key],code=new TextEncoder().encode(value).length>LARGEST_VALUE?"value/too-large":there===
void 0||there===value?void 0:"store/conflict",facts={key,environment,reference:`local:${environment}/${kebabCase(key)}`};
return code!==void 0&&problems.push(new SecretsError(code,{action:"store",facts})),there===void 0});if(problems.length>0)
throw SecretsError.all(problems,{action:"store",facts:{environment}});return missing}async function hasConfig(folder){return await configIn(
folder)!==void 0}async function configIn(folder){return(await readdir(folder)).find(name=>/^secrets\.config\.m?[jt]s$/.test(
name))}async function requireNoConfig(folder){let found=await configIn(folder);if(found!==void 0)throw new SecretsError(
"store/conflict",{action:"write the declaration",facts:{path:found},state:"there is one already",hint:`Edit ${found}, or\
 move it away first`})}function configOf(keys){return defineSecrets({environments:{[environment]:local()},secrets:Object.
fromEntries(keys.map(key=>[key,secret({optional:!0})]))})}async function store(config,root,key,value,runtime){let bytes=Redacted.
of(new TextEncoder().encode(value));await put(config,{environment,key,value:bytes,precondition:{expect:"absent"},root},{
runtime})}async function ignore(folder){let path=join(folder,".gitignore");try{let text=await readFile(path,"utf8").catch(
error=>{if(error instanceof Error&&"code"in error&&error.code==="ENOENT")return"";throw error});await appendFile(path,missingIgnoreLines(
text))}catch{throw new SecretsError("store/failed",{action:"write",facts:{path}})}}export{hasConfig,startProject};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{identitiesOf,openError,withLock}from"./chunk-OVZKZHAG.js";import{RECIPIENTS_FILE,parseLine,parseRecipients,
readRecipients,readRecipientsText,writeRecipientsText}from"./chunk-M5WTKTJ6.js";import{decrypt,encrypt,isRecipient}from"./chunk-FGZCYMT5.js";
import{TEMPORARY,readConfined,settle,stage}from"./chunk-JTU66STY.js";import{bounded,isAbsent,readError,writeError}from"./chunk-5DXKS64G.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";import{join as join2}from"node:path";import{readdir,rename,stat,unlink}from"node:fs/promises";import{dirname,join,relative}from"node:path";var AT_ONCE=4;async function secretNames(where){let folder=join(where.directory,where.environment);return(await listing(
folder)).filter(path=>path.endsWith(".age")).map(path=>relative(folder,path).slice(0,-4).replaceAll("\\","/")).toSorted()}
async function reencrypt(where,identities,recipients){let folder=join(where.directory,where.environment),paths=await listing(
folder);for(let path of paths.filter(one=>TEMPORARY.test(one.split(/[/\\]/).at(-1)??"")))await unlink(path).catch(()=>{});
let files=paths.filter(path=>path.endsWith(".age"));if(files.length===0)return 0;let changes=[];try{await stageAll(files,
where,await identities(),recipients,changes);for(let change of changes)await replace(change,where);for(let parent of new Set(
files.map(path=>dirname(path))))await settle(parent)}finally{for(let{temporary}of changes)temporary!==void 0&&await unlink(
temporary).catch(()=>{})}return files.length}async function stageAll(files,where,identities,recipients,changes){let problems=[];
if(await bounded(files,AT_ONCE,async path=>{try{let before=await bytesOf(path,where),opened=await decrypt(before,identities);
if(typeof opened=="string")throw openError(opened,path,where.environment,identities[0]?.recipient);let change={path,before};
changes.push(change),change.temporary=await staged(path,await encrypt(opened.value,recipients),where)}catch(error){problems.
push(error instanceof SecretsError?error:new SecretsError("internal/bug",{facts:{path}}))}}),problems.length>0)throw SecretsError.
all(problems,{action:"encrypt anew",facts:{environment:where.environment}})}async function staged(path,bytes,{directory}){
try{return await stage(dirname(path),bytes,420,await stat(path))}catch(error){throw writeError(error,path,directory)}}async function replace(change,where){
let{before,path,temporary}=change;if(temporary===void 0)throw new SecretsError("internal/bug",{facts:{path}});let now=await bytesOf(
path,where);if(now.length!==before.length||now.some((byte,index)=>byte!==before[index]))throw new SecretsError("store/co\
nflict",{action:"encrypt anew",facts:{path}});try{await rename(temporary,path),delete change.temporary}catch(error){throw writeError(
error,path,where.directory)}}async function bytesOf(path,{directory}){let read=await readConfined({folder:directory,place:path,
limit:Number.MAX_SAFE_INTEGER-1});if(read.status==="found")return read.bytes;throw read.status==="failed"?read.error:new SecretsError(
"store/conflict",{action:"read",facts:{path}})}async function listing(folder){try{let entries=await readdir(folder,{withFileTypes:!0});
return(await Promise.all(entries.map(async entry=>{let path=join(folder,entry.name);if(entry.isDirectory())return listing(
path);if(entry.isSymbolicLink()&&(path.endsWith(".age")||await leadsToFolder(path)))throw linked(path);return entry.isFile()?
[path]:[]}))).flat()}catch(error){if(isAbsent(error))return[];throw error instanceof SecretsError?error:readError(error,
folder,folder)}}async function leadsToFolder(path){try{return(await stat(path)).isDirectory()}catch{return!1}}function linked(path){
return new SecretsError("store/conflict",{action:"encrypt anew",facts:{path},state:"it is a symbolic link",hint:`Put wha\
t ${path} leads to in its place`})}function listRecipients(place){return readRecipients(place.directory,place.environment)}async function addRecipient(place,key,name){
if(/^\s*AGE-SECRET-KEY-/i.test(key))throw exposedIdentity();if(!await isRecipient(key))throw wrongOption("RECIPIENT","an\
 age recipient, age1...");if(name!==void 0&&!isName(name))throw wrongOption("--name","a printable name of at most 100 ch\
aracters");return withLock(place,()=>add(place,key,name?.trim()),place)}async function add(place,key,name){let{before,text}=await current(
place),already=before.find(one=>one.key===key),line=`${key}${name===void 0?"":` # ${name}`}`;if(already!==void 0)return name!==
void 0&&name!==already.name&&await write(place,replacingLines(text,key,line),text),{recipients:await listRecipients(place),
files:0,already};let files=await reencrypt(place,()=>identitiesOf(place),[...before.map(one=>one.key),key]);return await write(
place,`${text}${text===""||text.endsWith(`
`)?"":`
`}${line}
`,text),{recipients:await listRecipients(place),files}}async function current(place){let{directory,environment}=place,text=await readRecipientsText(
directory,environment);return{before:await parseRecipients(text,join2(directory,environment,RECIPIENTS_FILE)),text}}async function removeRecipient(place,who,options={}){
return chosen(await listRecipients(place),who),withLock(place,()=>remove(place,who,options.force===!0),place)}async function remove(place,who,force){
let{before,text}=await current(place),removed=chosen(before,who),rest=before.filter(({key})=>key!==removed.key),{environment}=place;
if(rest.length===0)throw new SecretsError("store/no-recipients",{action:"remove the recipient",facts:{environment,name:who},
state:"nobody else could read it",hint:`Run \`keystead recipients add --env ${environment} RECIPIENT\` for another first`});
let keys=rest.map(({key})=>key),readable=await secretNames(place);!force&&readable.length>0&&await mustStay(place,removed,
keys);let files=await reencrypt(place,()=>identitiesOf(place),keys);return await write(place,replacingLines(text,removed.
key,void 0),text),{recipients:await listRecipients(place),files,removed,readable}}function chosen(recipients,who){let matching=recipients.
filter(({key,name})=>key===who||name===who),[one]=matching;if(one!==void 0&&matching.length===1)return one;let names=recipients.
map(({key,name})=>name??key).join(", ");throw wrongOption("RECIPIENT",matching.length>1?"the age1... of one of them":`on\
e of: ${names}`)}async function mustStay(place,removed,keys){let own=(await identitiesOf(place)).map(({recipient})=>recipient);
if(!(!own.includes(removed.key)||own.some(key=>keys.includes(key))))throw new SecretsError("store/conflict",{action:"rem\
ove the recipient",facts:{environment:place.environment,name:removed.name??removed.key},state:"it is your own, and you c\
ould read nothing any more",hint:"Pass --force if you want that"})}function replacingLines(text,key,line){let first=line;
return text.split(/\r?\n/).flatMap(one=>{if(parseLine(one)?.key!==key)return[one];let replaced=first===void 0?[]:[first];
return first=void 0,replaced}).join(`
`)}function write(place,text,before){return writeRecipientsText(place.directory,place.environment,text,before)}function isName(name){
return/^[^\p{C}\u2028\u2029]{1,100}$/u.test(name.trim())&&!/^age1|^#/.test(name.trim())}function exposedIdentity(){return new SecretsError(
"config/invalid-option",{action:"use the option",facts:{option:"RECIPIENT",wanted:"an age recipient, age1..."},state:"th\
at is an identity, the secret half of a key, and is exposed now that it has been an argument",hint:"Make a new identity,\
 remove the recipient of the exposed one, and rotate what it could read"})}function wrongOption(option,wanted){return new SecretsError(
"config/invalid-option",{action:"use the option",facts:{option,wanted}})}export{listRecipients,addRecipient,removeRecipient};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{writeNewIdentity}from"./chunk-57ZMMBTY.js";import{ownIdentityFile,readIdentityFile,userFolder}from"./chunk-PBQEJEMJ.js";
import{decrypt,encrypt}from"./chunk-FGZCYMT5.js";import{TEMPORARY,readRegular,temporaryName}from"./chunk-JTU66STY.js";
import"./chunk-JWLH3725.js";import{at,bounded,contextWith,hasFields,listAt,numberAt,parseJson,systemCode,textAt}from"./chunk-5DXKS64G.js";
import{Redacted,durationMilliseconds,isVariable,startDeadline}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";var CI_VARIABLES=["CI","GITHUB_ACTIONS","GITEA_ACTIONS","GITLAB_CI","BUILDKITE","TF_BUILD","JENKINS_URL","TEAMCITY_VERSI\
ON","CODEBUILD_BUILD_ID"],OFF=["","0","false"];function whyNoCache(wanted,runtime){if(!wanted)return{why:"switched-off"};
try{let set=CI_VARIABLES.find(name=>!OFF.includes((runtime.variable(name)??"").toLowerCase()));return set===void 0?void 0:
{why:"under-ci",detail:set}}catch(error){if(!(error instanceof SecretsError))throw error;return{why:"permission",detail:`\
--allow-env=${CI_VARIABLES.join(",")}`}}}import{chmod,lstat,mkdir,open,readdir,rename,stat,unlink,utimes}from"node:fs/promises";import{join}from"node:path";import process from"node:process";var LARGEST_ENTRY=20*1024*1024,BOUNDS={entries:256,bytes:64*1024*1024},ENTRY=/^[0-9a-f]{64}\.age$/,AT_ONCE=16,ATTEMPTS=5,
LEFT_OVER=36e5;function cacheFolder(runtime,platform=process.platform){if(platform!=="win32")return userFolder(runtime,"\
XDG_CACHE_HOME",".cache");let folder=userFolder(runtime,"LOCALAPPDATA","AppData/Local");return folder===void 0?void 0:join(
folder,"cache")}var CacheFolder=class{path;#runtime;constructor(path,runtime){this.path=path,this.#runtime=runtime}async read(name){
let path=this.#entry(name);try{for(let attempt=1;attempt<=ATTEMPTS;attempt++){let found=(await lstat(path)).isFile()?await this.#readOwn(
path):void 0;if(found!=="swapped")return found?.status==="found"?found.bytes:void 0}}catch{}}#readOwn(path){let own=this.#runtime.
userId();return readRegular(path,path,LARGEST_ENTRY,async({mode,uid})=>own!==void 0&&uid!==own||process.platform!=="win3\
2"&&(mode&63)!==0?{status:"missing"}:void 0)}async#close(){if((await lstat(this.path)).isSymbolicLink())throw Object.assign(
new Error("a link"),{code:"ELOOP"});await chmod(this.path,448)}async write(name,content,until){await mkdir(this.path,{recursive:!0,
mode:448}),process.platform!=="win32"&&((await stat(this.path)).mode&63)!==0&&await this.#close();let temporary=join(this.
path,temporaryName()),handle=await open(temporary,"wx",384);try{try{await handle.writeFile(content)}finally{await handle.
close()}await utimes(temporary,until/1e3,until/1e3),await rename(temporary,this.#entry(name))}catch(error){throw await unlink(
temporary).catch(()=>{}),error}}async remove(name){await unlink(this.#entry(name)).catch(()=>{})}async tidy(now,bounds=BOUNDS){
let files=[];await bounded(await readdir(this.path),AT_ONCE,async name=>{let until=ENTRY.test(name)?0:TEMPORARY.test(name)?
LEFT_OVER:void 0;if(until===void 0)return;let path=join(this.path,name),{mtimeMs,size}=await lstat(path).catch(()=>({mtimeMs:Number.
NaN,size:0}));Number.isNaN(mtimeMs)||files.push({path,until:mtimeMs+until,size})});let[entries,bytes]=[0,0],surplus=files.
toSorted((a,b)=>b.until-a.until).filter(({until,size})=>(entries+=1,bytes+=size,until<=now||entries>bounds.entries||bytes>
bounds.bytes));await bounded(surplus,AT_ONCE,({path})=>unlink(path).catch(()=>{}))}#entry(name){return join(this.path,`${name}\
.age`)}};function keyOf({source,runtime,identity,mark,declaration}){let store=[source.backend,resolved(source.settings,runtime),identity.
place],who=[identity.method,sorted(identity.settings),mark];return JSON.stringify([store,who,declaration])}async function digestOf(inventory){
let bytes=new TextEncoder().encode(JSON.stringify(inventory)),digest=new Uint8Array(await crypto.subtle.digest("SHA-256",
bytes));return Array.from(digest,byte=>byte.toString(16).padStart(2,"0")).join("")}var sorted=settings=>Object.entries(settings).
toSorted(([a],[b])=>a<b?-1:1);function resolved(settings,runtime){return sorted(settings).map(([name,value])=>[name,isVariable(
value)?runtime.optionalVariable(value.variable)??null:value])}async function openKeyring(runtime,now){let path=ownIdentityFile(runtime,"cache-identity");if(path===void 0)throw new SecretsError(
"backend/unconfigured",{action:"open the cache",state:"no home directory is known"});let file={path,advice:`Delete ${path}\
: a new one is made, and what was cached is read anew`},identity=(await readIdentityFile(file,runtime))?.[0]??await made(
file,runtime,now),{recipient}=identity;return{nameOf:key=>identity.authenticate("keystead cache: names of entries",key),
markOf:credential=>identity.authenticate("keystead cache: credentials",credential),seal:content=>encrypt(content,[recipient]),
async open(sealed){let opened=await decrypt(sealed,[identity]);return typeof opened=="string"?void 0:opened.value}}}async function made(file,runtime,now){
try{await writeNewIdentity(file.path,now)}catch(error){if(!(error instanceof SecretsError&&error.code==="store/conflict"))
throw error}let identity=(await readIdentityFile(file,runtime))?.[0];if(identity===void 0)throw new SecretsError("store/\
failed",{action:"write",facts:{path:file.path}});return identity}var SPARE=2e3;async function ask(references,backend,context,isSpare){if(references.length===0)return new Map;let outcomes=await(isSpare?
inTime(references,backend,context):backend.read(references,context));return new Map(references.map((reference,index)=>[reference,
outcomes[index]]))}async function inTime(references,backend,context){let left=context.deadline-context.clock.now(),own=startDeadline(
context.clock,Math.max(1,left-Math.min(SPARE,left/4)),context.signal);try{let shorter=contextWith(context,{signal:own.signal,
deadline:own.at});return await own.within(backend.read(references,shorter))}catch(error){let reason=own.reason();if(reason?.
code!=="backend/timeout")throw error;return references.map(()=>({status:"failed",error:reason}))}finally{own.clear()}}import{Buffer}from"node:buffer";var FORMAT="keystead.cache/1";function entryBytes({key,secrets}){let written=secrets.map(({path,version,values})=>({path,
version,values:values.map(writtenValue)}));return new TextEncoder().encode(JSON.stringify({format:FORMAT,key,secrets:written}))}
function writtenValue({field,storedAt,outcome:{value,version,createdAt,warnings}}){let text=Buffer.from(value.reveal()).
toString("base64");return{field,storedAt,value:text,version,createdAt:createdAt?.getTime(),warnings}}function entryOf(bytes,key){
let json=parseJson(bytes)?.json;if(!(textAt(json,"format")!==FORMAT||textAt(json,"key")!==key))return{key,secrets:listAt(
json,"secrets").flatMap(secret=>secretOf(secret)??[])}}function secretOf(json){let[path,version]=[textAt(json,"path"),textAt(
json,"version")];if(path===void 0)return;let values=listAt(json,"values").flatMap(value=>valueOf(value)??[]);return{path,
...version===void 0?{}:{version},values}}function valueOf(json){let[value,storedAt]=[textAt(json,"value"),numberAt(json,
"storedAt")];if(!hasFields(json)||value===void 0||storedAt===void 0)return;let[version,createdAt]=[textAt(json,"version"),
numberAt(json,"createdAt")],said=listAt(json,"warnings"),warnings=["expired","not-yet-valid"].filter(warning=>said.includes(
warning));return{field:textAt(json,"field"),storedAt,outcome:{status:"found",value:Redacted.of(new Uint8Array(Buffer.from(
value,"base64"))),...version===void 0?{}:{version},...createdAt===void 0?{}:{createdAt:new Date(createdAt)},...at(json,"\
warnings")===void 0?{}:{warnings}}}}async function readEntry({folder,key,keyring,name}){let sealed=await folder.read(name),content=sealed===void 0?void 0:await keyring.
open(sealed);return content===void 0?void 0:entryOf(content,key)}async function writeEntry(entry,until,{folder,keyring,name}){
if(entry.secrets.length===0){await folder.remove(name);return}let sealed=await keyring.seal(entryBytes(entry));if(sealed.
length>LARGEST_ENTRY)throw Object.assign(new Error("the entry is too large"),{code:"EFBIG"});await folder.write(name,sealed,
until)}function seek(references,entry){let kept=new Map(entry?.secrets.map(secret=>[nameOf(secret),secret]));return[...Map.groupBy(
references,nameOf)].map(([name,[first,...others]])=>{let{path,version}=first;return{secret:{path,...version===void 0?{}:
{version}},references:[first,...others],kept:kept.get(name)}})}function nameOf({path,version}){return JSON.stringify([path,
version??null])}function valuesWithin({references,kept},now,age){let values=references.flatMap(({field})=>kept?.values.find(
value=>value.field===field)??[]);return values.length===references.length&&values.every(value=>isWithin(value,now,age))?
values:void 0}function isWithin({storedAt},now,age){return storedAt<=now&&now-storedAt<age}var REFUSALS=["backend/denied","backend/unauthenticated","value/deleted"];async function keep(answered,outcomes,{askedAt,
age},shelf){let changes=new Map;for(let one of answered){let change=changeOf(one,outcomes,askedAt);change!==void 0&&changes.
set(nameOf(one.secret),change)}if(changes.size===0)return!1;let before=(await readEntry(shelf))?.secrets??[],after=new Map(
before.map(secret=>[nameOf(secret),stillOfUse(secret,askedAt,age)]));for(let[name,change]of changes)change==="refused"?after.
delete(name):after.set(name,merged(change,after.get(name)));let secrets=[...after.values()].filter(({values})=>values.length>
0);return await writeEntry({key:shelf.key,secrets},askedAt+age,shelf),!0}function changeOf({secret,references},outcomes,storedAt){
let values=references.flatMap(reference=>{let outcome=outcomes.get(reference);return outcome?.status==="found"&&outcome.
lease===void 0?[{field:reference.field,storedAt,outcome}]:[]});return values.length>0?{...secret,values}:references.some(
reference=>isRefusal(outcomes.get(reference)))?"refused":void 0}function isRefusal(outcome){return outcome?.status==="fa\
iled"?REFUSALS.includes(outcome.error.code):outcome?.status==="missing"}function stillOfUse(secret,now,age){return{...secret,
values:secret.values.filter(value=>isWithin(value,now,age))}}function merged(change,before){let now=change.values[0]?.outcome,
others=(before?.values??[]).filter(({field,outcome})=>now!==void 0&&isSameVersion(outcome,now)&&!change.values.some(value=>value.
field===field));return{...change,values:[...change.values,...others]}}function isSameVersion(one,other){let isSameTime=one.
createdAt?.getTime()===other.createdAt?.getTime();return one.version!==void 0&&one.version===other.version&&isSameTime}var OUTAGES=["backend/unreachable","backend/timeout"];async function readThrough(references,backend,context,store){let{clock}=context,
{ttl,stale}=store,askedAt=clock.now(),served=new Map,isServed=(one,isStale)=>{let values=store.serves?valuesWithin(one,clock.
now(),isStale?ttl+stale:ttl):void 0;for(let[index,{outcome,storedAt}]of(values??[]).entries())served.set(one.references[index],
{outcome,cached:{storedAt:new Date(storedAt),stale:isStale}});return values!==void 0},wanted=seek(references,await readEntry(
store)).filter(one=>!isServed(one,!1)),isSpare=store.serves&&wanted.every(one=>valuesWithin(one,askedAt,ttl+stale)!==void 0),
outcomes=await ask(wanted.flatMap(one=>one.references),backend,context,isSpare),isOut=one=>one.references.every(reference=>isOutage(
outcomes.get(reference))),answered=wanted.filter(one=>!(isOut(one)&&isServed(one,!0)));return{outcomes:references.map(reference=>served.
get(reference)??{outcome:outcomes.get(reference)}),keep:()=>keep(answered,outcomes,{askedAt,age:ttl+stale},store)}}function isOutage(outcome){
return outcome?.status==="failed"&&OUTAGES.includes(outcome.error.code)}var NETWORKED=["vault","aws","gcp","azure","kubernetes"],KEEPING=2e3,Cache=class{#scope;#off;#unused=new Map;#keeping=Promise.
resolve();#changed=!1;#shared;#used=!1;constructor(scope){this.#scope=scope,this.#off=whyNoCache(scope.wanted,scope.runtime),
this.#off!==void 0?this.#note(this.#off):scope.serves||this.#note({why:"refresh"})}async read({id,source,backend},references,context){
let store=this.#off===void 0?await this.#storeOf(id,source,backend,context):void 0;if(store===void 0)return(await backend.
read(references,context)).map(outcome=>({outcome}));this.#used=!0;let{outcomes,keep:keep2}=await readThrough(references,
backend,context,store);return this.#keeping=this.#keeping.then(()=>this.#keep(keep2,store.folder.path)),outcomes}async settled(left){
let shared=await this.#shared;if(shared===void 0)return;let{clock}=this.#scope,{path}=shared.folder,ms=Math.min(KEEPING,
left/2),cancel=()=>{},over=new Promise(resolve=>{cancel=clock.after(ms,()=>{this.#note(ms<KEEPING?{why:"deadline"}:{why:"\
folder",detail:`${path}: slow`}),resolve()})});await Promise.race([over,this.#tidied(shared.folder)]),cancel()}async#keep(keep2,path){
try{await keep2()&&(this.#changed=!0)}catch(error){this.#note(writeProblem(error,path))}}async#tidied(folder){await this.#keeping,
this.#changed&&await folder.tidy(this.#scope.clock.now()).catch(()=>{})}report(){return{used:this.#used,unused:[...this.#unused.
values()]}}#note(unused){this.#unused.set(JSON.stringify([unused.store,unused.why]),unused)}async#storeOf(id,source,backend,context){
if(!NETWORKED.includes(source.backend))return;if(source["~backend"]!==void 0)return this.#without({store:id,why:"client"});
this.#shared??=this.#open();let shared=await this.#shared;if(shared===void 0)return;let identity=await identityOf(backend,
context);if(identity===void 0)return this.#without({store:id,why:"credential"});let mark=await shared.keyring.markOf(identity.
credential.reveal()),{declaration,...rest}=shared,key=keyOf({source,runtime:this.#scope.runtime,identity,mark,declaration});
return{...rest,key,name:await shared.keyring.nameOf(key)}}#without(unused){this.#note(unused)}async#open(){let{clock,inventory,
runtime,serves}=this.#scope,path=cacheFolder(runtime);if(path===void 0)return this.#without({why:"no-home"});let keyring;
try{keyring=await openKeyring(runtime,new Date(clock.now()))}catch(error){return this.#without(identityProblem(error))}let[
ttl,stale]=[inventory.cache?.ttl,inventory.cache?.staleIfUnreachable].map(text=>durationMilliseconds(text??"0s")??0),folder=new CacheFolder(
path,runtime);return{keyring,folder,serves,ttl:ttl??0,stale:stale??0,declaration:await digestOf(inventory)}}};async function identityOf(backend,context){
try{return await backend.localIdentity?.(context)}catch{return}}function identityProblem(error){if(!(error instanceof SecretsError))
return{why:"identity"};let{path,permission,system}=error.facts;return error.code==="runtime/permission"?{why:"permission",
...permission&&{detail:permission}}:{why:"identity",...path&&{detail:system===void 0?path:`${path}: ${system}`}}}function writeProblem(error,path){
let system=systemCode(error);return system==="NotCapable"?{why:"permission",detail:`--allow-read=${path} --allow-write=${path}`}:
{why:"folder",detail:system===void 0?path:`${path}: ${system}`}}export{Cache};

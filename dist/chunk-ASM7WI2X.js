const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{CHANGE_KINDS,change}from"./chunk-VE43VG6A.js";import{CONFIG_NAMES,isOfRuntime,isRelative,localCandidates,mapEntries,
meaningOf,packageOf,parseJson}from"./chunk-IUITDPSI.js";import{RECIPIENTS_FILE,parseLine}from"./chunk-M5WTKTJ6.js";
import{durationMilliseconds,formatReference,issuesError,processRuntime,systemClock}from"./chunk-4UAOJGDD.js";import{
CATALOGUE,SecretsError}from"./chunk-7WMPC2ME.js";import{posix as posix6,relative,resolve as resolve2,sep}from"node:path";function shownIdentities(before,after){return{before:before.identities.map(shownIdentity),after:after.identities.map(shownIdentity)}}
function shownIdentity({backend,method,settings}){let pairs=Object.entries(settings).toSorted(([a],[b])=>a<b?-1:1).map(([
name,value])=>`${name}=${typeof value=="object"?`$${value.variable}`:literal(value)}`);return`${backend===void 0?"":`${backend}\
 `}${method}${pairs.length===0?"":`(${pairs.join(",")})`}`}function literal(value){return String(value).replace(/[%,=()$\s]/g,
encodeURIComponent)}function leadOf(inventory,key,environment){if(!Object.hasOwn(inventory.environments,environment))return;if(key.composedOf!==
void 0){let{template}=key.composedOf;return{places:`composed ${template}`,shown:[template],stores:[]}}let references=Object.
hasOwn(key.references,environment)?key.references[environment]:[];if(references===null)return{places:null,shown:[],stores:[]};
let listed=references??[];return{places:JSON.stringify(listed.map(one=>placeOf(inventory,one))),shown:listed.map(one=>shownReference(
inventory,one)),stores:listed.map(({store})=>store)}}function storePlace(id,store){if(store===void 0||store.backend.startsWith(
"custom-"))return id;let settings=Object.entries(store.settings).filter(([name])=>name!=="insecure");return canonical([store.
backend,Object.fromEntries(settings),store.client===!0])}function placeOf(inventory,{store,path,field,version}){return[storePlace(
store,inventory.stores[store]),path,field,version]}function shownReference({stores},{store,...place}){return`${formatReference(
{backend:stores[store]?.backend??"unknown",...place})} in ${store}`}function canonical(value){return JSON.stringify(value,
(_,part)=>typeof part=="object"&&part!==null&&!Array.isArray(part)?Object.fromEntries(Object.entries(part).toSorted(([a],[
b])=>a<b?-1:1)):part)}var Reach=class{#secrets=new Set;#places=new Set;constructor(inventory,keys){for(let place of placesRead(inventory,keys))
this.#secrets.add(place.secret),this.#places.add(JSON.stringify([place.secret,place.field]))}covers({secret,field}){return[
field,void 0].some(one=>this.#places.has(JSON.stringify([secret,one])))}touches(place){return place.field===void 0?this.#secrets.
has(place.secret):this.covers(place)}};function placesRead(inventory,names){let places=[],reached=new Set(names);for(let name of reached){
let key=Object.hasOwn(inventory.keys,name)?inventory.keys[name]:void 0;if(key!==void 0){for(let part of key.composedOf?.
parts??[])reached.add(part);places.push(...placesOf(inventory,key))}}return places}function placesOf({stores},{references}){
return Object.values(references).flatMap(places=>(places??[]).map(({store,path,field})=>({secret:JSON.stringify([storePlace(
store,stores[store]),path]),field})))}function consumerChanges(base,head,renames){let gone=Object.keys(base.consumers).filter(name=>!Object.hasOwn(head.consumers,
name)),sides={base,head,renames,reach:new Reach(base,Object.keys(base.keys))};return[...Object.entries(head.consumers).flatMap(
([consumer,after])=>{let before=Object.hasOwn(base.consumers,consumer)?base.consumers[consumer]:void 0;return before===void 0?
newConsumer(consumer,after,sides):[...keyChanges(consumer,before,after,sides),...otherChanges(consumer,before,after)]}),
...gone.map(consumer=>change("removed",{consumer}))]}function newConsumer(consumer,{keys},sides){let gained=gainedOf(keys,
[],sides);return[...gained.length>0?[change("weakened",{consumer,what:"keys",after:gained})]:[],change("added",{consumer,
after:keys})]}function gainedOf(keys,had,sides){let{base,head,reach,renames}=sides,own=new Reach(base,had),held=new Set(
had);return keys.filter(key=>{let former=renames.get(key)??key;return Object.hasOwn(base.keys,former)?!held.has(former):
placesRead(head,[key]).some(place=>reach.touches(place)&&!own.covers(place))})}function keyChanges(consumer,before,after,sides){
let kept=new Set(after.keys.map(key=>sides.renames.get(key)??key)),gained=new Set(gainedOf(after.keys,before.keys,sides)),
had=new Set(before.keys),added=after.keys.filter(key=>!had.has(sides.renames.get(key)??key)&&!gained.has(key)),lost=before.
keys.filter(key=>!kept.has(key));return[...[...gained].map(key=>change("weakened",{consumer,key,what:"keys"})),...added.
map(key=>change("added",{consumer,key})),...lost.map(key=>change("removed",{consumer,key}))]}function otherChanges(consumer,before,after){
let may=after.may.filter(one=>!before.may.includes(one)),mayNot=before.may.filter(one=>!after.may.includes(one));return[
...may.length>0?[change("weakened",{consumer,what:"may",before:before.may,after:after.may})]:[],...may.length===0&&mayNot.
length>0?[change("changed",{consumer,what:"may"})]:[],...canonical(before.identities)===canonical(after.identities)?[]:[
change("changed",{consumer,what:"identities",...shownIdentities(before,after)})],...before.reviewed===after.reviewed?[]:
[change("changed",{consumer,what:"reviewed"})]]}function environmentChanges(base,head){let gone=Object.keys(base.environments).filter(name=>!Object.hasOwn(head.environments,
name));return[...Object.entries(head.environments).flatMap(([environment,after])=>{let before=Object.hasOwn(base.environments,
environment)?base.environments[environment]:void 0;return before===void 0?[change("added",{environment,after})]:asked(base,
before)===asked(head,after)?[]:[change("changed",{environment,what:"source",before,after})]}),...gone.map(environment=>change(
"removed",{environment}))]}function asked({stores},ids){return canonical(ids.map(id=>storePlace(id,stores[id])))}function settingChanges(base,head){
let named=({environmentFrom})=>environmentFrom===void 0?[]:[environmentFrom],choice=base.environmentFrom===head.environmentFrom?
[]:[change("changed",{what:"environmentFrom",before:named(base),after:named(head)})],others=["attestations","cache","aud\
it"].flatMap(what=>{if(canonical(base[what])===canonical(head[what]))return[];let isDropped=what==="audit"&&head.audit===
void 0;return[change(isDropped?"weakened":"changed",{what})]});return[...choice,...others]}function isLooser(before,after){return canonical(before)===canonical(after)?!1:"opaque"in before||"opaque"in after?!0:before.
name!==after.name?!isAnyText(before):Object.entries(before.constraints).some(([name,limit])=>{let now=Object.hasOwn(after.
constraints,name)?after.constraints[name]:void 0;return now===void 0||!isWithin(name,now,limit)})}function isAnyText(format){
return"name"in format&&format.name==="text"&&Object.keys(format.constraints).length===0}function isWithin(name,now,limit){
return canonical(now)===canonical(limit)?!0:typeof now=="number"&&typeof limit=="number"?name.startsWith("min")?now>=limit:
name.startsWith("max")?now<=limit:!1:Array.isArray(now)&&Array.isArray(limit)?now.every(one=>limit.includes(one)):!1}function pairsOf(base,head,renames){return Object.entries(head.keys).flatMap(([name,after])=>{let former=renames.get(name)??
name,before=Object.hasOwn(base.keys,former)?base.keys[former]:void 0;return before===void 0?[]:[{name,before,after}]})}function partsIn({
keys}){return new Set(Object.values(keys).flatMap(({composedOf})=>composedOf?.parts??[]))}function keyChanges2({name:key,
before,after},parts){return[...ASPECTS.flatMap(what=>{if(canonical(before[what])===canonical(after[what]))return[];let weaker=WEAKER[what]?.(
before,after)===!0||what==="default"&&parts.has(key);return[change(weaker?"weakened":"changed",{key,what})]}),...optionalChange(
key,before,after)]}var ASPECTS=["description","sensitive","default","format","generate","rotate","expires","keepPrevious",
"deliver","trim"],WEAKER={sensitive:before=>before.sensitive,default:before=>before.default===void 0,format:(before,after)=>isLooser(
before.format,after.format),rotate:(before,after)=>isRarer(before.rotate,after.rotate),expires:(before,after)=>before.expires!==
void 0&&(after.expires===void 0||!(Date.parse(after.expires)<=Date.parse(before.expires)))};function isRarer(before,after){
if(before===void 0)return!1;if(after===void 0)return!0;let[was,is]=[durationMilliseconds(before.every),durationMilliseconds(
after.every)];return before.every!==after.every&&!(was!==void 0&&is!==void 0&&is<=was)}function optionalChange(key,before,after){
let[was,is]=[before.optional===!0,after.optional===!0];return was===is?[]:[change(is?"weakened":"changed",{key,what:"opt\
ional"})]}function leadChanges(base,head,pairs){let environments=Object.keys(head.environments).filter(name=>Object.hasOwn(base.environments,
name));return pairs.flatMap(({name:key,before,after})=>environments.flatMap(environment=>{let[was,is]=[leadOf(base,before,
environment),leadOf(head,after,environment)];return was===void 0||is===void 0?[]:leadChange({key,environment},was,is)}))}
function leadChange(of,was,is){return was.places===is.places?[]:was.places===null?[change("added",{...of,after:is.shown})]:
is.places===null?[change("removed",{...of,before:was.shown})]:[change("retargeted",{...of,before:was.shown,after:is.shown})]}
function disagreements(base,head,pairs){let former=new Map(pairs.map(({name,before})=>[name,absentIn(base,before)]));return Object.
entries(head.keys).flatMap(([key,entry])=>{let after=absentIn(head,entry),before=former.get(key)??[];return after.length===
0||after.length===Object.keys(head.environments).length?[]:after.every(one=>before.includes(one))?[]:[change("disagree",
{key,before,after})]})}function absentIn(inventory,key){return Object.keys(inventory.environments).filter(environment=>leadOf(
inventory,key,environment)?.places===null)}function renamesOf(base,head){let gone=namesOnlyIn(base,head),renames=new Map;for(let name of namesOnlyIn(head,base)){let leads=leadsOf(
head,name),former=leads===void 0?void 0:gone.find(one=>leadsOf(base,one)===leads);former!==void 0&&(renames.set(name,former),
gone.splice(gone.indexOf(former),1))}return renames}function namesOnlyIn(one,other){return Object.keys(one.keys).filter(
name=>!Object.hasOwn(other.keys,name))}function leadsOf(inventory,name){let key=inventory.keys[name];if(key===void 0)return;
let leads=Object.keys(inventory.environments).toSorted().map(environment=>[environment,leadOf(inventory,key,environment)?.
places??null]);return leads.every(([,places])=>places===null||places==="[]")?void 0:JSON.stringify(leads)}function storeChanges(base,head,pairs){let[before,after]=[placesOf2(base),placesOf2(head)],added=[...after].filter(([place])=>!before.
has(place)),gone=[...before].filter(([place])=>!after.has(place)),stayed=new Map;for(let pair of[...sameStores(before,after),
...usedStores(base,head,pairs)])stayed.set(canonical(pair),pair);return[...added.flatMap(([,ids])=>ids.map(store=>change(
"new-store",{store}))),...gone.flatMap(([,ids])=>ids.map(store=>change("removed",{store}))),...[...stayed.values()].flatMap(
([was,is])=>sameStoreChanges(base,head,was,is))]}function placesOf2({stores}){return Map.groupBy(Object.keys(stores),id=>storePlace(
id,stores[id]))}function sameStores(before,after){return[...after].flatMap(([place,ids])=>{let former=before.get(place)??
[];return ids.flatMap((id,index)=>{let was=former.includes(id)?id:former[Math.min(index,former.length-1)];return was===void 0?
[]:[[was,id]]})})}function usedStores(base,head,pairs){return pairs.flatMap(({before,after})=>Object.keys(head.environments).
flatMap(environment=>{let[was,is]=[leadOf(base,before,environment),leadOf(head,after,environment)];return was===void 0||
is===void 0||was.places!==is.places?[]:is.stores.map((store,index)=>[was.stores[index]??store,store])}))}function sameStoreChanges(base,head,was,is){
let[before,after]=[base.stores[was],head.stores[is]];if(before===void 0||after===void 0)return[];let changes=[],[protectedBefore,
protectedAfter]=[before,after].map(({settings})=>settings.insecure!==!0);return protectedBefore!==protectedAfter&&changes.
push(change(protectedAfter===!0?"changed":"weakened",{store:is,what:"insecure"})),canonical(before.identities)!==canonical(
after.identities)&&changes.push(change("changed",{store:is,what:"identities",...shownIdentities(before,after)})),changes}function compare(base,head){let renames=renamesOf(base,head),pairs=pairsOf(base,head,renames),parts=partsIn(head);return sorted(
[...addedAndRemoved(base,head,renames),...leadChanges(base,head,pairs),...storeChanges(base,head,pairs),...pairs.flatMap(
pair=>keyChanges2(pair,parts)),...disagreements(base,head,pairs),...consumerChanges(base,head,renames),...environmentChanges(
base,head),...settingChanges(base,head)])}function sorted(changes){return changes.toSorted((a,b)=>CHANGE_KINDS.indexOf(a.
kind)-CHANGE_KINDS.indexOf(b.kind))}function addedAndRemoved(base,head,renames){let former=new Set(renames.values()),gone=Object.
keys(base.keys).filter(key=>!Object.hasOwn(head.keys,key)&&!former.has(key)),added=Object.keys(head.keys).filter(key=>!Object.
hasOwn(base.keys,key)&&!renames.has(key));return[...[...renames].map(([key,was])=>change("renamed",{key,before:[was],after:[
key]})),...gone.map(key=>change("removed",{key})),...added.map(key=>change("added",{key}))]}var heldName=(store,path)=>JSON.stringify([store,path]);function embeddedChanges(head,before,after){return[...recipientChanges(
before,after),...valueChanges(head,before,after)]}function recipientChanges(before,after){return[...new Set([...before.recipients.
keys(),...after.recipients.keys()])].flatMap(folder=>{let[store="",environment=""]=JSON.parse(folder),[was,is]=[before.recipients.
get(folder)??[],after.recipients.get(folder)??[]],[keysBefore,keysAfter]=[new Set(was.map(keyOf)),new Set(is.map(keyOf))];
return[...is.filter(one=>!keysBefore.has(keyOf(one))).map(one=>change("recipient-added",{environment,store,after:[one]})),
...was.filter(one=>!keysAfter.has(keyOf(one))).map(one=>change("recipient-removed",{environment,store,before:[one]}))]})}
var keyOf=recipient=>recipient.split(" ",1)[0];function valueChanges(head,before,after){return Object.entries(head.keys).
flatMap(([key,{references}])=>Object.entries(references).flatMap(([environment,places])=>(places??[]).flatMap(({store,path})=>{
let[was,is]=[before,after].map(({values})=>values.get(heldName(store,path)));if(was===is)return[];let of={key,environment,
store};return was===void 0?[change("added",{...of,what:"value"})]:[is===void 0?change("removed",{...of,what:"value"}):change(
"value-replaced",of)]})))}function lineOf(text,{kind,key,consumer,environment,after}){let lines=text.split(`
`);return kind==="new-package"?importLine(lines,after?.[0]??""):consumer!==void 0?lineIn(lines,"consumers",consumer):key!==
void 0?lineIn(lines,"secrets",key):environment===void 0?void 0:lineIn(lines,"environments",environment)}function importLine(lines,name){
let said=['"',"'",":"].map(before=>before+name),found=lines.findIndex(line=>/\b(?:from|import)\b/.test(line)&&said.some(
one=>line.includes(one)));return found===-1?void 0:found+1}function lineIn(lines,part,name){let from=Math.max(0,lines.findIndex(
line=>says(line,part))),found=lines.findIndex((line,index)=>index>=from&&says(line,name));return found===-1?void 0:found+
1}function says(line,name){for(let at=line.indexOf(name);at!==-1;at=line.indexOf(name,at+1)){let before=line[at-1]??" ",
behind=line.slice(at+name.length).replace(/^["'`]/,"").trimStart();if(!/[\w$-]/.test(before)&&behind.startsWith(":"))return!0}
return!1}function packageChanges(before,after){return after.filter(name=>!before.includes(name)).map(name=>change("new-package",{
after:[name]}))}import{realpathSync}from"node:fs";import{join as join3}from"node:path";import{lstat,readFile,realpath}from"node:fs/promises";import{dirname,join,resolve}from"node:path";async function isCheckout(folder,{
root,gitFolder}){let found=await checkoutOf(folder);return found!==void 0&&await isSame(found.root,root)&&await isSame(found.
gitFolder,gitFolder)}async function checkoutOf(folder){for(let root=await realpath(folder);;root=dirname(root)){let gitFolder=await gitFolderOf(
root);if(gitFolder!==void 0)return{root,gitFolder};if(dirname(root)===root)return}}async function gitFolderOf(root){let path=join(
root,".git"),found=await lstat(path).catch(()=>{});if(found===void 0||!found.isFile())return found&&path;let[,elsewhere]=/^gitdir: ([^\n]+?)\r?\n?$/.
exec(await readFile(path,"utf8"))??[];return resolve(root,elsewhere??path)}async function isSame(one,other){try{return await realpath(
one)===await realpath(other)}catch{return!1}}import{execFile}from"node:child_process";import{delimiter as delimiter2}from"node:path";import process2 from"node:process";import{access,constants,stat}from"node:fs/promises";import{delimiter,isAbsolute,join as join2}from"node:path";import process from"node:process";
function programFolders(path){return(path??"").split(delimiter).filter(folder=>isAbsolute(folder))}async function gitProgram(folders,platform=process.
platform){for(let folder of folders){let file2=join2(folder,platform==="win32"?"git.exe":"git");if(await isProgram(file2))
return file2}}async function isProgram(file2){try{return await access(file2,constants.X_OK),(await stat(file2)).isFile()}catch{
return!1}}var LARGEST=256*1024*1024,PASSED=["HOME","USERPROFILE","HOMEDRIVE","HOMEPATH","XDG_CONFIG_HOME","SYSTEMROOT","PATHEXT"],
SETTINGS={LC_ALL:"C",NoDefaultCurrentDirectoryInExePath:"1",GIT_GRAFT_FILE:"/dev/null",GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"\
1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"},OPTIONS=["-c","safe.bareRepository=explicit","--no-pager","--literal-\
pathspecs"];async function git(folder,args,limit=LARGEST){let folders=programFolders(process2.env.PATH),program=await gitProgram(
folders);if(program===void 0)throw notThere();let passed=PASSED.flatMap(name=>process2.env[name]===void 0?[]:[[name,process2.
env[name]]]),env={...Object.fromEntries(passed),PATH:folders.join(delimiter2),...SETTINGS},options={cwd:folder,env,encoding:"\
buffer",maxBuffer:limit,windowsHide:!0};return await new Promise((resolve3,reject)=>{execFile(program,[...OPTIONS,...args],
options,(error,output)=>{error===null?resolve3({status:"done",output}):error.code==="ENOENT"?reject(notThere()):resolve3(
{status:error.code==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER"?"too-large":"failed"})})})}function notThere(){return new SecretsError(
"runtime/command",{action:"read the commit",facts:{name:"git"}})}var OBJECT_ID=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;async function openRepository(folder){let found=await git(folder,["rev-p\
arse","--show-prefix","--absolute-git-dir","--show-toplevel"]),[prefix,gitFolder,root]=found.status==="done"?found.output.
toString("utf8").split(`
`):[];if(prefix!==void 0&&gitFolder!==void 0&&root!==void 0&&await isCheckout(folder,{root,gitFolder}))return{folder,prefix:prefix.
replace(/\/$/,"")};throw new SecretsError("runtime/git",{action:"open the repository",state:"the working directory is in\
 no git repository that git trusts",hint:"Run it in a clone, and where git names it unsafe, run `git config --global --a\
dd safe.directory <folder>`"})}function topOf({folder,prefix}){let up=prefix===""?[]:prefix.split("/").map(()=>"..");return join3(
realpathSync.native(folder),...up)}async function commitOf({folder},revision2){let found=/^[^-\s\p{C}][^\s\p{C}]*$/u.test(
revision2)?await git(folder,["rev-parse","--verify","--quiet",`${revision2}^{commit}`]):{status:"failed"},id=found.status===
"done"?found.output.toString("latin1").trim():"";if(!OBJECT_ID.test(id))throw await missing(folder,revision2);return id}
async function missing(folder,revision2){let isId=OBJECT_ID.test(revision2),parts={action:"find the commit",facts:{name:revision2}};
if(!await isShallow({folder}))return new SecretsError("runtime/git",{...parts,state:"this repository does not have it",...isId?
{hint:`Run \`git fetch origin ${revision2}\`, or name a commit that this repository has`}:{}});let depth=await isJustBehind(
folder,revision2)?2:0,fetch=isId?`git fetch --unshallow origin ${revision2}`:"git fetch --unshallow";return new SecretsError(
"runtime/git",{...parts,state:"this shallow clone does not have it",hint:`Fetch it: with actions/checkout set \`fetch-dep\
th: ${depth}\`, or run \`${fetch}\``})}async function isShallow({folder}){let shallow=await git(folder,["rev-parse","--i\
s-shallow-repository"]);return shallow.status==="done"&&shallow.output.toString("latin1").trim()==="true"}async function isJustBehind(folder,revision2){
if(/^(?:HEAD|@)(?:\^|~1?)$/.test(revision2))return!0;let commit=await git(folder,["cat-file","commit","HEAD"]);if(commit.
status!=="done")return!1;let[header=""]=commit.output.toString("latin1").split(`

`);return header.split(`
`).includes(`parent ${revision2}`)}import{posix}from"node:path";var LINE=/^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/,READING=3e4,LONGEST_PATH=4096;async function readTree(repository,commit,time=READING){
let until=performance.now()+time,listing=await git(repository.folder,["ls-tree","-r","-z","--full-tree",commit]);if(listing.
status!=="done")throw new SecretsError("runtime/git",{action:"read the commit",facts:{name:commit},state:"its files are \
not all in this repository"});let entries=new Map;for(let line of listing.output.toString("utf8").split("\0")){let[,mode="",
id="",path]=LINE.exec(line)??[];path!==void 0&&!path.includes("\uFFFD")&&entries.set(path,{kind:KINDS[mode]??"file",id})}
return{commit,entries,read:async(path,limit)=>{if(performance.now()>until)throw tooLate(commit);return readText(repository,
entries,path,limit)}}}function tooLate(commit){return new SecretsError("config/beyond-limits",{action:"read the commit",
facts:{name:commit},state:"there is more to read than the time allows"})}var KINDS={12e4:"symlink",16e4:"submodule"};async function readText({
folder},entries,path,limit){if(path===".."||path.startsWith("../")||path.startsWith("/"))return{refused:"outside"};if(path.
length>LONGEST_PATH)return{refused:"missing"};let entry=entries.get(path);if(entry===void 0)return{refused:above(entries,
path)??"missing"};if(entry.kind!=="file")return{refused:entry.kind};let blob=await git(folder,["cat-file","blob",entry.id],
limit);return blob.status==="too-large"?{refused:"size"}:blob.status==="failed"?{refused:"missing"}:{text:blob.output.toString(
"utf8")}}function above(entries,path){for(let folder=posix.dirname(path);folder!==".";folder=posix.dirname(folder)){let kind=entries.
get(folder)?.kind;if(kind==="symlink"||kind==="submodule")return kind}}import{spawn}from"node:child_process";import{randomUUID}from"node:crypto";import process3 from"node:process";import{fileURLToPath}from"node:url";var SANDBOX_FOLDER=new URL("./sandbox/",import.meta.url);var LIMITS={evaluation:5e3,child:12e3,memory:67108864,stack:262144,answer:4194304,files:200,imports:5e3,file:1048576};var SandboxChild=class _SandboxChild{#child;#ended;constructor(){this.#child=spawnChild(),this.#ended=endOf(this.#child),
this.#ended.catch(()=>{})}static start(){return new _SandboxChild}async ask(request){let nonce=randomUUID(),cancel=systemClock.
after(LIMITS.child,()=>this.end());this.#child.stdin.end(JSON.stringify({...request,nonce}));let{output,met}=await this.#ended.
finally(cancel);if(met!==void 0)return{end:"limit",limit:met};if(!output.startsWith(nonce))return{end:"limit",limit:"lif\
e"};try{return JSON.parse(output.slice(nonce.length))}catch{return{end:"limit",limit:"life"}}}end(){this.#child.kill("SI\
GKILL")}},ABORTED=new Set(["SIGABRT",134]),LARGEST_OUTPUT=4*LIMITS.answer;function spawnChild(){let folder=fileURLToPath(
SANDBOX_FOLDER),flags=["--permission",`--allow-fs-read=${folder}`,"--no-warnings","--max-old-space-size=256"];return spawn(
process3.execPath,[...flags,`${folder}child.js`],{env:{},cwd:folder,stdio:["pipe","pipe","ignore"],windowsHide:!0})}function endOf(child){
return new Promise((resolve3,reject)=>{let chunks=[],length=0;child.stdout.on("data",chunk=>{length+=chunk.length,length>
LARGEST_OUTPUT?child.kill("SIGKILL"):chunks.push(chunk)}),child.on("error",()=>reject(notStarted())),child.on("close",(code,signal)=>{
let output=Buffer.concat(chunks).toString("utf8"),aborted=ABORTED.has(signal??code)?"memory":void 0,met=length>LARGEST_OUTPUT?
"size":child.killed?"time":aborted;resolve3({output,met})}),child.stdin.on("error",()=>{})})}function notStarted(){return new SecretsError(
"runtime/command",{action:"evaluate the declaration",facts:{name:"node"},state:"its process cannot be started",hint:"Let\
 this process start another one: its limits of processes and memory, and a sandbox around it, may forbid it"})}import{posix as posix4}from"node:path";var inventory_1_default={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:keystead:inventory:1",title:"ke\
ystead.inventory/1",description:"What a declaration says, without any value: the same in any environment, at any time.",
type:"object",properties:{schema:{description:"The document's kind and version.",const:"keystead.inventory/1"},stores:{description:"\
Stores by id. A reference names a store, so equal paths in two stores are never taken for one.",type:"object",additionalProperties:{
$ref:"#/$defs/Store"}},environments:{description:"Per environment the ids of its stores, in the order they are asked.",type:"\
object",additionalProperties:{type:"array",items:{type:"string"}}},environmentFrom:{description:"The variable that names\
 the environment to load, where nothing else does.",type:"string"},keys:{description:"The declared keys by name.",type:"\
object",additionalProperties:{$ref:"#/$defs/Key"}},consumers:{description:"The parts of the system by name.",type:"objec\
t",additionalProperties:{$ref:"#/$defs/ConsumerEntry"}},attestations:{description:"What somebody has vouched for, by the\
 checklist's point.",type:"object",additionalProperties:{type:"object",properties:{by:{description:"Who.",type:"string"},
on:{description:"When: a date.",type:"string"},link:{description:"The evidence.",type:"string"},until:{description:"How \
long it holds: a date.",type:"string"}},required:["by","on","link","until"],additionalProperties:!1}},cache:{description:"\
Whether and how long values may be kept.",type:"object",properties:{ttl:{description:"How long a value is fresh.",type:"\
string"},staleIfUnreachable:{description:"How long an older one may be used while the store cannot be reached.",type:"st\
ring"}},required:["ttl"],additionalProperties:!1},audit:{description:"A load without a working audit sink is refused.",const:"\
required"}},required:["schema","stores","environments","keys","consumers","attestations"],additionalProperties:!1,$defs:{
Variable:{description:"An environment variable that is read at load time.",type:"object",properties:{variable:{description:"\
Its name.",type:"string"}},required:["variable"],additionalProperties:!1},Store:{description:"A backend, and what tells \
this store from another of its kind.",type:"object",properties:{backend:{description:"`vault`, `aws`, `files`, ...",type:"\
string"},settings:{description:"Address, namespace, mount, region, directory.",type:"object",additionalProperties:{anyOf:[
{type:"string"},{type:"boolean"},{$ref:"#/$defs/Variable"}]}},identities:{description:"The ways to become someone there;\
 the first available one is used.",type:"array",items:{$ref:"#/$defs/IdentityEntry"}},client:{description:"A client of t\
he caller's reads, which is code: it may ask another server, as somebody else.",const:!0}},required:["backend","settings",
"identities"],additionalProperties:!1},IdentityEntry:{description:"A way to become someone at a store.",type:"object",properties:{
method:{description:"How: `appRole`, `webIdentity`, ...",type:"string"},settings:{description:"What the method needs. A \
credential is never here.",type:"object",additionalProperties:{anyOf:[{type:"string"},{type:"boolean"},{$ref:"#/$defs/Va\
riable"}]}}},required:["method","settings"],additionalProperties:!1},ReferenceEntry:{description:"A place in a store.",type:"\
object",properties:{store:{description:"The store's id.",type:"string"},path:{description:"The path or name in the store\
.",type:"string"},field:{description:"The field of what lies there.",type:"string"},version:{description:"The version th\
at is pinned.",type:"string"}},required:["store","path"],additionalProperties:!1},Key:{description:"One declared key.",type:"\
object",properties:{description:{description:"What the key is for.",type:"string"},sensitive:{description:"Whether its v\
alue is masked and redacted.",type:"boolean"},optional:{description:"Whether it may be absent, or the environments in wh\
ich it is.",anyOf:[{type:"boolean"},{type:"array",items:{type:"string"}}]},default:{description:"The value where there i\
s none; only of a key that is no secret.",type:["string","number","boolean"]},format:{description:"What the text must be\
: a format of ours with its limits, or another library's schema, of which only the vendor is known.",anyOf:[{type:"objec\
t",properties:{name:{description:"The format's name.",type:"string"},constraints:{description:"Its limits.",type:"object",
additionalProperties:{anyOf:[{type:["string","number","boolean"]},{type:"array",items:{type:"string"}}]}}},required:["na\
me","constraints"],additionalProperties:!1},{type:"object",properties:{opaque:{description:"The schema's vendor.",type:"\
string"}},required:["opaque"],additionalProperties:!1}]},references:{description:"Per environment the places in the orde\
r they are asked, or null where the key is deliberately absent. Empty for a composed key.",type:"object",additionalProperties:{
anyOf:[{type:"array",items:{$ref:"#/$defs/ReferenceEntry"}},{type:"null"}]}},composedOf:{description:"Of a key that is c\
omposed of others.",type:"object",properties:{template:{description:"The URL with `{KEY}` in it.",type:"string"},parts:{
description:"The keys in it.",type:"array",items:{type:"string"}}},required:["template","parts"],additionalProperties:!1},
generate:{description:"How a value is made.",type:"object",properties:{kind:{description:"`hex`, `uuid`, ...",type:"stri\
ng"},settings:{description:"Its size.",type:"object",additionalProperties:{type:["string","number"]}}},required:["kind",
"settings"],additionalProperties:!1},rotate:{description:"When and how the value changes.",type:"object",properties:{every:{
description:"After how long a new value is due.",type:"string"},with:{type:"object",properties:{kind:{description:"What \
makes the new value.",type:"string"}},required:["kind"],additionalProperties:!1},rollout:{description:"What is told of i\
t, in order.",type:"array",items:{type:"object",properties:{kind:{type:"string"}},required:["kind"],additionalProperties:!1}},
grace:{description:"How long the old one stays good.",type:"string"}},required:["every","with","rollout"],additionalProperties:!1},
expires:{description:"When the value is no longer good: RFC 3339.",type:"string"},keepPrevious:{description:"Whether the\
 value before the current one is loaded too.",type:"boolean"},deliver:{description:"Whether `run` gives the value or the\
 path of a file that holds it.",enum:["value","file"]},trim:{description:"Whether one trailing line break is dropped.",type:"\
boolean"}},required:["sensitive","optional","format","references","keepPrevious","deliver","trim"],additionalProperties:!1},
ConsumerEntry:{description:"A part of the system, and the keys it may have.",type:"object",properties:{keys:{description:"\
The keys it may have.",type:"array",items:{type:"string"}},may:{description:"What it may do with them.",type:"array",items:{
enum:["read","write","delete"]}},identities:{description:"Who it is at which backend.",type:"array",items:{type:"object",
properties:{backend:{description:"The backend.",type:"string"},method:{description:"How: `appRole`, `webIdentity`, ...",
type:"string"},settings:{description:"What the method needs. A credential is never here.",type:"object",additionalProperties:{
anyOf:[{type:"string"},{type:"boolean"},{$ref:"#/$defs/Variable"}]}}},required:["backend","method","settings"],additionalProperties:!1}},
reviewed:{description:"When somebody last looked whether it still needs them: a date.",type:"string"}},required:["keys",
"may","identities"],additionalProperties:!1}}};function fits(value,schema,root=schema){if(schema.$ref!==void 0){let named=root.$defs?.[schema.$ref.replace("#/$defs/","")];
return named!==void 0&&fits(value,named,root)}if(schema.anyOf!==void 0)return schema.anyOf.some(one=>fits(value,one,root));
if("const"in schema)return value===schema.const;if(schema.enum!==void 0)return schema.enum.includes(value);if(schema.type!==
void 0&&![schema.type].flat().includes(typeOf(value)))return!1;if(Array.isArray(value)){let{items}=schema;return items===
void 0||value.every(item=>fits(item,items,root))}return typeof value!="object"||value===null||objectFits(value,schema,root)}
function objectFits(value,schema,root){let{properties={},required=[],additionalProperties=!0}=schema;return required.every(
name=>Object.hasOwn(value,name))?Object.entries(value).every(([name,part])=>{if(UNSAFE.has(name))return!1;let known=Object.
hasOwn(properties,name)?properties[name]:additionalProperties;return typeof known=="object"?fits(part,known,root):known!==
!1}):!1}var UNSAFE=new Set(["__proto__","constructor","prototype"]);function typeOf(value){return value===null?"null":Array.
isArray(value)?"array":typeof value}function checkedInventory(document){if(!fits(document,inventory_1_default))return;let inventory=document,known=store=>Object.
hasOwn(inventory.stores,store),environments=Object.keys(inventory.environments);return Object.values(inventory.environments).
every(stores=>stores.every(known))&&Object.values(inventory.keys).every(({references})=>Object.entries(references).every(
([environment,places])=>environments.includes(environment)&&(places??[]).every(({store})=>known(store))))?inventory:void 0}var LISTED=`
  AbortController AbortSignal AsyncDisposableStack Atomics Blob BroadcastChannel Buffer Bun ByteLengthQueuingStrategy
  CloseEvent CompressionStream CountQueuingStrategy Crypto CryptoKey CustomEvent DOMException DecompressionStream Deno
  DisposableStack Event EventSource EventTarget File FormData Headers Intl MessageChannel MessageEvent MessagePort Navig\
ator
  Performance PerformanceObserver ReadableStream Request Response Storage SubtleCrypto SuppressedError Temporal
  TextDecoderStream TextEncoderStream TransformStream URLPattern URLSearchParams WebAssembly WebSocket Worker WritableSt\
ream
  XMLHttpRequest __dirname __filename alert clearImmediate clearInterval clearTimeout confirm console crypto document ex\
ports
  fetch global localStorage location module navigator performance process prompt queueMicrotask require self sessionStor\
age
  setImmediate setInterval setTimeout structuredClone window
`,KNOWN_GLOBALS=new Set(LISTED.trim().split(/\s+/));function faultyDeclaration(fault,{entry,modules},shown){let{file:file2,line}=fault,module=typeof file2=="string"&&Object.
hasOwn(modules,file2)?modules[file2]:void 0,path=module===void 0||file2===entry?shown:String(file2).slice(1),lines=(module?.
source??"").split(`
`).length,isLine=Number.isSafeInteger(line)&&Number(line)>0&&Number(line)<=lines,facts={path,line:module!==void 0&&isLine?
line:void 0};return new SecretsError("config/unloadable",{action:"evaluate the declaration",facts,...words(fault,path)})}
function words({end,unknown,package:from},path){switch(end){case"syntax":return{state:"it does not parse",hint:`Mend the\
 syntax of ${path}: a bracket, a quote or a comma may be missing there or before it`};case"types":return{state:"its type\
s cannot be taken away",hint:`Write ${path} without \`enum\`, \`namespace\` and parameter properties, which are no mere type\
s`};case"opaque":return ofPackage(typeof from=="string"?from.slice(0,200):"",path);case"thrown":return typeof unknown=="\
string"&&KNOWN_GLOBALS.has(unknown)?ofGlobal(unknown,path):THROWN}}var THROWN={hint:"Make it do without a process, conso\
le, timers, files and network, which the sandbox does not have: `keystead diff HEAD HEAD` tells whether it does"};function ofPackage(name,path){
return{state:`it uses what the package ${name} exports for more than a format, and packages are not looked into`,hint:`W\
rite what ${path} takes from ${name} in a file of the repository, and import that by its path`}}var VARIABLES={process:"\
process.env.NAME",Deno:'Deno.env.get("NAME")',Bun:"Bun.env.NAME"},COMMONJS=new Set(["module","require","exports","__dirn\
ame","__filename"]);function ofGlobal(name,path){let state=`it uses \`${name}\`, which the sandbox does not have`,variable=Object.
hasOwn(VARIABLES,name)?VARIABLES[name]:void 0;return variable!==void 0?{state,hint:`Write \`variable("NAME")\` in place of\
 \`${variable}\`: it is read where secrets are loaded`}:COMMONJS.has(name)?{state,hint:`Write ${path} as an ES module, w\
ith \`import\` and \`export default\``}:{state,hint:`Do without \`${name}\`: \`keystead diff HEAD HEAD\` tells whether the \
sandbox has all the rest`}}var STATES={builtin:"it imports a module of the runtime, and so could say another thing elsewhere",alias:"it imports by \
a name that only a package.json or a tsconfig.json explains, and neither has a say in the sandbox",address:"it imports b\
y a path with ?, # or %, of which the runtimes make another file than git has there",remote:"it imports from an address,\
 and nothing is downloaded",missing:"it imports what the commit does not have",symlink:"it imports through a symlink",outside:"\
it imports from outside of the repository",submodule:"it imports from a submodule",size:"it imports a file that is too l\
arge"},CODES={builtin:"config/impure",alias:"config/unloadable",address:"config/unloadable",remote:"config/unloadable",missing:"\
config/unloadable",symlink:"config/unloadable",outside:"config/unloadable",submodule:"config/unloadable",size:"config/be\
yond-limits"};function refusedImport(why,specifier,path){return new SecretsError(CODES[why],{action:"evaluate the declar\
ation",facts:{path,name:specifier},state:STATES[why],hint:why==="alias"?`Import the file that "${specifier}" means by it\
s path, as "./...", or name it in a deno.json`:`Take the import "${specifier}" out: a declaration is made of files of th\
e repository, keystead and schemas`})}var ACTION="evaluate the declaration";async function evaluateInSandbox(request,shown,child=SandboxChild.start()){let answer=await child.
ask(request),inventory=isDescribed(answer)?inventoryOf(answer.document):void 0;if(!isDescribed(answer)||inventory===void 0)
throw failure(answer,request,shown);return{inventory,packages:fits(answer.packages,NAMES)?answer.packages??[]:[]}}function isDescribed(answer){
return answer.end==="described"}var STRING={type:"string"},NAMES={type:"array",items:STRING},ISSUES={type:"array",items:{
type:"object",properties:{code:{enum:Object.keys(CATALOGUE)},facts:{type:"object",additionalProperties:STRING},state:STRING,
hint:STRING},required:["code","facts"],additionalProperties:!1}};function inventoryOf(document){if(typeof document!="obj\
ect"||document===null)return;let{issues,inventory}=document;if(!fits(issues,ISSUES))return;let found=issues;if(found.length>
0)throw issuesError(found,ACTION);return checkedInventory(inventory)}function failure(answer,request,path){switch(answer.
end){case"impure":return new SecretsError("config/impure",{action:ACTION,facts:{path,key:textOf(answer.name)}});case"lim\
it":return new SecretsError("config/beyond-limits",{action:ACTION,facts:{path},state:STATES2[answer.limit]});case"refuse\
d":return refusedImport(answer.why,textOf(answer.specifier)??"",path);case"not-a-config":return new SecretsError("config\
/not-a-config",{action:ACTION,facts:{path}});case"syntax":case"types":case"thrown":case"opaque":return faultyDeclaration(
answer,request,path);default:return new SecretsError("config/beyond-limits",{action:ACTION,facts:{path},state:"what came\
 out of it is no Inventory"})}}var STATES2={time:"it does not finish in time",memory:"it takes too much memory",depth:"i\
t recurses too deeply",size:"it says too much",life:"the process that evaluated it has died of it"};function textOf(value){
return typeof value=="string"&&value!==""?value.slice(0,200):void 0}var TARGETS={keystead:"own:keystead",valibot:"own:valibot",stub:"stub:",refused:"refused:"};var LATER=/\bimport\s*\(\s*(["'])([^"'\n]+)\1/g;function foreignPackages(modules,loaded){let later=Object.values(modules).
flatMap(({source,imports})=>[...source.matchAll(LATER)].flatMap(([,,specifier=""])=>{let target=Object.hasOwn(imports,specifier)?
imports[specifier]:void 0;return target?.startsWith(TARGETS.stub)===!0?[target.slice(TARGETS.stub.length)]:[]}));return[
...new Set([...loaded,...later])].filter(name=>!/^keystead(?:\/|$)/.test(name)).toSorted()}import{posix as posix2}from"node:path";async function importMapIn(tree,folder){let map=new Map;for(let at=folder;;at=posix2.dirname(at)){for(let name of["deno.\
json","deno.jsonc"])for(let[key,target]of await entriesOf(tree,posix2.join(at,name)))map.has(key)||map.set(key,target);if(at===
".")return map}}async function entriesOf(tree,path){let settings=await settingsAt(tree,path);if(settings===void 0)return[];
let inline=mapEntries(settings.imports,folderOf(path)),elsewhere=settings.importMap;if(typeof elsewhere!="string"||/^[a-z]+:/i.
test(elsewhere))return inline;let other=posix2.join(posix2.dirname(path),elsewhere);return[...inline,...mapEntries((await settingsAt(
tree,other))?.imports,folderOf(other))]}var folderOf=path=>posix2.join("/",posix2.dirname(path));async function settingsAt(tree,path){
if(!tree.entries.has(path))return;let read=await tree.read(path,LIMITS.file);try{return"text"in read?parseJson(read.text):
void 0}catch{return}}import{posix as posix3}from"node:path";var IMPORT=/\b(?:from|import)\b[\s(]*(["'])([^"'\n]+)\1/g;function specifiersIn(source){return new Set([...source.matchAll(
IMPORT)].map(match=>match[2]??""))}async function moduleGraph(tree,entry,text,map){let modules={},texts=new Map([[entry,
text]]),count=0;for(let[path,source]of texts){let imports={};for(let specifier of specifiersIn(source)){if(count+=1,count>
LIMITS.imports)throw tooManyImports(entry);let target=targetOf(specifier,path,map);typeof target=="string"?imports[specifier]=
target:imports[specifier]=await fileTarget(tree,target.path,texts)}modules[`/${path}`]={source,imports}}return modules}function tooManyImports(path){
return new SecretsError("config/beyond-limits",{action:"evaluate the declaration",facts:{path},state:`it has more than ${LIMITS.
imports} imports`})}var refused=why=>TARGETS.refused+why;function targetOf(specifier,importer,map){if(isRelative(specifier))
return file(specifier,posix3.join(posix3.dirname(importer),specifier));let meaning=meaningOf(specifier,map);switch(meaning.
to){case"own":return meaning.module==="keystead"?TARGETS.keystead:`${TARGETS.stub}keystead/testing`;case"package":return meaning.
name==="valibot"?TARGETS.valibot:TARGETS.stub+packageOf(meaning.name);case"file":return file(meaning.path,posix3.relative(
"/",meaning.path));case"remote":return refused("remote");case"runtime":return isOfRuntime(specifier)?refused("builtin"):
refused(/^[./]|^[a-z]+:/i.test(specifier)?"outside":"alias")}}var file=(specifier,path)=>/[?#%]/.test(specifier)?refused(
"address"):{path};async function fileTarget(tree,path,texts){let found=localCandidates(path).find(candidate=>tree.entries.
has(candidate));if(found!==void 0&&texts.has(found))return`/${found}`;if(texts.size>=LIMITS.files)return refused("size");
let read=await tree.read(found??path,LIMITS.file);return"refused"in read?refused(read.refused):(texts.set(found??path,read.
text),`/${found??path}`)}function declarationPath(tree,prefix,named){if(named!==void 0)return tree.entries.has(named)?named:void 0;for(let folder=prefix;;folder=
posix4.dirname(folder)){let at=folder==="."?"":folder,found=CONFIG_NAMES.map(name=>posix4.join(at,name)).find(path=>tree.
entries.has(path));if(found!==void 0||at==="")return found}}async function readDeclaration(tree,path,child){let read=await tree.
read(path,LIMITS.file);if("refused"in read)throw refusedImport(read.refused,path,path);let modules=await moduleGraph(tree,
path,read.text,await importMapIn(tree,posix4.dirname(path))),{inventory,packages}=await evaluateInSandbox({entry:`/${path}`,
modules},path,child);return{path,text:read.text,inventory,packages:foreignPackages(modules,packages),modules}}import{posix as posix5}from"node:path";async function heldIn(tree,path,inventory){let recipients=new Map,values=new Map;for(let{store,place}of localPlaces(inventory)){
let directory=inventory.stores[store]?.settings.directory;if(typeof directory!="string")continue;let folder=posix5.join(
posix5.dirname(path),directory),entry=tree.entries.get(posix5.join(folder,`${place}.age`));if(entry!==void 0&&entry.kind!==
"file")throw notHere(posix5.join(folder,`${place}.age`),entry.kind);entry!==void 0&&values.set(heldName(store,place),entry.
id);let environment=posix5.dirname(place);if(recipients.has(heldName(store,environment)))continue;let name=posix5.join(folder,
environment,RECIPIENTS_FILE),file2=await tree.read(name,LIMITS.file);if("refused"in file2&&file2.refused!=="missing"&&file2.
refused!=="outside")throw notHere(name,file2.refused);recipients.set(heldName(store,environment),"text"in file2?recipientsOf(
file2.text):[])}return{recipients,values}}var STATES3={symlink:"it is a symlink, or is reached by one",submodule:"it is \
in a submodule",size:"it is too large"};function notHere(path,why){return new SecretsError(why==="size"?"config/beyond-l\
imits":"config/unloadable",{action:"compare what the embedded store holds",facts:{path},state:STATES3[why],hint:`Commit ${path}\
 as a file of this repository, in folders of it, of no more than 1 MiB`})}function localPlaces({keys,stores}){return Object.
values(keys).flatMap(({references})=>Object.values(references).flatMap(places=>(places??[]).flatMap(({store,path})=>stores[store]?.
backend==="local"?[{store,place:path}]:[])))}function recipientsOf(text){return text.split(/\r?\n/).flatMap(line=>{let recipient=parseLine(
line);return recipient===void 0?[]:[recipient.name===void 0?recipient.key:`${recipient.key} # ${recipient.name}`]})}async function diffRevisions(options){return(await compareRevisions(options)).diff}async function compareRevisions(options){
if(processRuntime.name!=="node")throw new SecretsError("config/unsupported",{action:"compare the commits",state:"the san\
dbox runs on Node alone",hint:"Run it on Node: `npx keystead diff`"});let children={base:SandboxChild.start(),head:SandboxChild.
start()};try{return await compareWith(children,options)}finally{for(let child of Object.values(children))child.end()}}async function compareWith(children,options){
let repository=await openRepository(options.folder),named=options.config===void 0?void 0:pathIn(repository,options.config),
[baseCommit,headCommit]=[await commitOf(repository,options.base),await commitOf(repository,options.head??"HEAD")],trees={
base:await readTree(repository,baseCommit),head:await readTree(repository,headCommit)},[base,head]=await Promise.all([revision(
"base",trees.base,{repository,named,child:children.base}),revision("head",trees.head,{repository,named,child:children.head})]);
if(base.side.path===void 0&&head.side.path===void 0)throw new SecretsError("config/not-found",{action:"load the declarat\
ion",state:"neither commit has a secrets.config.ts there"});let problems=[...base.problems,...head.problems],changes=problems.
length>0?[]:changesBetween(base,head),packages=head.declaration?.packages??[],unseen=packages.length===0?{}:{packages};return{
diff:{schema:"keystead.diff/1",base:base.side,head:head.side,problems,changes,...unseen},base:base.declaration,head:head.
declaration,workTree:{repository,base:{entries:trees.base.entries,path:base.side.path},head:{entries:trees.head.entries,
path:head.side.path}}}}var NOTHING={schema:"keystead.inventory/1",stores:{},environments:{},keys:{},consumers:{},attestations:{}},
NOTHING_HELD={recipients:new Map,values:new Map},LOCATED=1e3;function changesBetween(base,head){let[before,after]=[base,
head].map(({declaration})=>declaration?.inventory??NOTHING);if(before===void 0||after===void 0)return[];let changes=sorted(
[...compare(before,after),...packageChanges(base.declaration?.packages??[],head.declaration?.packages??[]),...embeddedChanges(
after,base.held,head.held)]),lines=new Map,text=head.declaration?.text??"";return changes.map(one=>{let of=one.kind==="n\
ew-package"?one.after:void 0,name=JSON.stringify([one.consumer,one.key,one.environment,of]);lines.has(name)||lines.set(name,
lines.size<LOCATED?lineOf(text,one):void 0);let line=lines.get(name);return{...one,...line===void 0?{}:{line}}})}async function revision(side,tree,{
child,named,repository}){let path=declarationPath(tree,repository.prefix,named),place={commit:tree.commit,...path===void 0?
{}:{path}},empty={side:place,declaration:void 0,held:NOTHING_HELD};if(path===void 0)return{...empty,problems:[]};try{let declaration=await readDeclaration(
tree,path,child),held=await heldIn(tree,path,declaration.inventory);return{side:place,declaration,held,problems:[]}}catch(error){
if(!(error instanceof SecretsError)||!/^(?:config|reference)\//.test(error.code))throw error;let all=error.problems.length>
0?error.problems:[error];return{...empty,problems:all.map(one=>problemOf(side,path,one))}}}function problemOf(side,path,{
code,message,hint,facts}){let line=facts.path===path?facts.line:void 0;return{side,code,message,hint,...facts.key===void 0?
{}:{key:facts.key},...line===void 0?{}:{line}}}function pathIn({folder,prefix},file2){let way=relative(folder,resolve2(folder,
file2)).split(sep).join("/"),path=posix6.join(prefix,way);if(!path.startsWith("../"))return path;throw new SecretsError(
"config/not-found",{action:"load the declaration",facts:{path:file2},state:"the file is outside of the repository"})}export{canonical,lineOf,git,openRepository,topOf,commitOf,isShallow,readTree,LIMITS,SandboxChild,importMapIn,moduleGraph,
readDeclaration,diffRevisions,compareRevisions};

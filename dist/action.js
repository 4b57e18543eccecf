const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{commentFailure,nameless,tokenless}from"./chunk-RPIBD5QT.js";import{formsOf,leavesOf}from"./chunk-4HRJD4AE.js";
import{isDeliveredAsFile}from"./chunk-2GHHVNI6.js";import{isDangerousName}from"./chunk-OKKO6FW6.js";import{LIMITS,
SandboxChild,canonical,commitOf,compareRevisions,git,importMapIn,isShallow,lineOf,moduleGraph,openRepository,readDeclaration,
readTree,topOf}from"./chunk-ASM7WI2X.js";import{changeText,failingKinds,safeName,safeSentence}from"./chunk-6CCNBBOE.js";
import{CHANGE_KINDS}from"./chunk-VE43VG6A.js";import{attempt}from"./chunk-INYOUNCC.js";import{wordsOf}from"./chunk-R6O26EMK.js";
import{findConfig}from"./chunk-XJP67J24.js";import{findConfigFile,isRelative,mapped,meaningOf,packageOf,parseJson as parseJson2}from"./chunk-IUITDPSI.js";
import"./chunk-M5WTKTJ6.js";import"./chunk-FGZCYMT5.js";import"./chunk-JTU66STY.js";import"./chunk-JWLH3725.js";
import{FOLDER,addSummary,annotate,commanding,fail,failStep,inputText,keepLogins,makeFolder,maskText,notice,printed,remember,
removeFolder,stepFailure,warn,withoutCommands,writeValue}from"./chunk-Q53L3OTJ.js";import"./chunk-PZXVTVIL.js";
import{hasFields,numberAt,parseJson,serverAddress,textAt}from"./chunk-5DXKS64G.js";import{Places,abandon,aws,azure,
closeSession,closingsSettled,connect,createTransport,durationMilliseconds,formatReference,gcp,identity,isVariable,issuesError,
kubernetes,limitsOf,load,loadSecrets,makeSource,openSecrets,plan,processRuntime,referenceOf,soundOf,startDeadline,systemClock,
textOf,vault}from"./chunk-4UAOJGDD.js";import{SecretsError,printable}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";import process11 from"node:process";import process6 from"node:process";import process from"node:process";function markerOf(declaration){return`<!-- keystead check v1: ${encodeURIComponent(declaration.toWellFormed()).replaceAll(
"%2F","/").replaceAll("--","-%2D")} -->`}function isMarked(body,marker){return body.startsWith(marker)}function commentBody({marker,text,run}){let visible=text.toWellFormed().replaceAll("<!--","&lt;!--").trimEnd(),whole=`${marker}\

${visible}`;if(whole.length<=65536)return whole;let head=`${marker}
> [!WARNING]
> Too long for a comment: the rest is in ${summaryAt(run)}.

`;return`${head}${cut(visible,65536-head.length)}`}function saysTheSame(one,other){return normal(one)===normal(other)}var normal=body=>body.
replaceAll(`\r
`,`
`).trimEnd(),summaryAt=run=>run===void 0?"the summary of the job":`[the summary of the job](${run})`;function cut(text,room){
let fitting=text.slice(0,room),end=fitting.lastIndexOf(`
`);return end>0?fitting.slice(0,end):fitting.replace(/[\uD800-\uDBFF]$/,"")}var DEADLINE=3e4;async function postComment(comment,ports){if(comment.token==="")return{done:"failed",error:tokenless()};
let deadline=startDeadline(ports.clock,DEADLINE,ports.signal);try{let apiUrl=apiAddress(comment.apiUrl),{openComments}=await import("./github-2SJ5SAVF.js"),
comments=openComments({...comment,apiUrl},{...ports,deadline});return{done:await deadline.within(write(comment,comments))}}catch(thrown){
return{done:"failed",error:commentFailure(deadline.reason()??thrown)}}finally{deadline.clear()}}function apiAddress(apiUrl){
return serverAddress(apiUrl,{option:"GITHUB_API_URL",example:"https://api.github.com",insecure:!1}).href.replace(/\/+$/,
"")}async function write(comment,comments){let body=commentBody(comment),own=await ownComment(comment.marker,comments);return own!==
void 0&&saysTheSame(own.body,body)?"unchanged":own!==void 0?(await comments.update(own.id,body),"updated"):comment.create?
(await comments.create(body),"created"):"none"}async function ownComment(marker,comments){let actor;for(let number=1;;number+=
1){let page=await comments.page(number),marked=page.comments.filter(({body})=>isMarked(body,marker));if(marked.length>0&&
(actor??=await comments.actor()),marked.length>0&&actor===void 0)throw nameless();let own=marked.find(({author})=>author?.
toLowerCase()===actor?.toLowerCase());if(own!==void 0)return own;if(page.last)return}}async function commentOnPullRequest(report,signal,environment=process.env){let{token,pullRequest,declaration,text,findings}=report;
if(pullRequest===void 0)return;token!==""&&maskText(token);let transport=createTransport({runtime:processRuntime,meter:{
requests:0,logins:0},clock:systemClock});try{let repository=environment.GITHUB_REPOSITORY??"",apiUrl=environment.GITHUB_API_URL??
"",run=runPage(environment),comment={token,apiUrl,repository,pullRequest,marker:markerOf(declaration),text,run,create:findings},
outcome=await postComment(comment,{transport,clock:systemClock,signal});outcome.done==="failed"&&tell(outcome.error)}finally{
transport.close()}}function tell(error){(["backend/denied","backend/unconfigured"].includes(error.code)?notice:warn)(`${error.
message} [${error.code}]
  ${error.hint}`)}function runPage(environment){let{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:id}=environment;
return server===void 0||repository===void 0||id===void 0?void 0:`${server}/${repository}/actions/runs/${id}`}var TRUSTED=new Set(["push","schedule","workflow_dispatch","release","merge_group"]);function verdictOn(event){return TRUSTED.
has(event.name)?{may:"load"}:event.name==="pull_request"?ofPullRequest(event):event.name==="pull_request_target"||event.
defaultBranch!==void 0&&event.ref===`refs/heads/${event.defaultBranch}`?asCommitted(event):refused(`\`${event.name}\` run\
s off the default branch`,"Load secrets in a workflow that runs on `push`, or on the default branch")}function requireCheckable({
name}){if(!(TRUSTED.has(name)||name==="pull_request"||name==="pull_request_target"))throw new SecretsError("action/event\
-refused",{action:"check the declaration",state:`\`${name}\` is no event of a change`,hint:"Use `mode: check` in a workf\
low that runs on `pull_request`"})}function ofPullRequest({actor,headRepository,baseRepository}){let hint="Use `mode: ch\
eck` here, which needs no secrets, and load them in a workflow that runs on `push`";return headRepository===void 0||headRepository!==
baseRepository?refused("a pull request from a fork gets no OIDC token and no secrets",hint):actor==="dependabot[bot]"?refused(
"a pull request of Dependabot gets no secrets",hint):{may:"load"}}function asCommitted({commit,name}){return commit===void 0?
refused(`the runner does not say which commit \`${name}\` runs on`,"Check that the runner sets GITHUB_SHA"):{may:"load-a\
s-committed",commit}}function refused(state,hint){return{may:"not",error:new SecretsError("action/event-refused",{action:"\
load secrets",state,hint})}}import{readFileSync}from"node:fs";import process2 from"node:process";function workflowEvent(environment=process2.env){let name=environment.GITHUB_EVENT_NAME??"",json=payload(environment.GITHUB_EVENT_PATH);
if(name===""||json===void 0)throw new SecretsError("action/event-refused",{action:"run the action",state:"the runner doe\
s not say what started the workflow",hint:"Check that the runner sets GITHUB_EVENT_NAME and GITHUB_EVENT_PATH"});return{
name,actor:environment.GITHUB_ACTOR??"",ref:environment.GITHUB_REF??"",commit:commitIn(environment.GITHUB_SHA),headRepository:textAt(
json,"pull_request","head","repo","full_name"),baseRepository:textAt(json,"pull_request","base","repo","full_name"),defaultBranch:textAt(
json,"repository","default_branch"),headCommit:commitIn(textAt(json,"pull_request","head","sha")),baseCommit:commitIn(textAt(
json,"pull_request","base","sha")??textAt(json,"merge_group","base_sha")??textAt(json,"before")),pullRequest:numberAt(json,
"pull_request","number")}}function commitIn(text){let id=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.exec(text??"")?.[0];return id===
void 0||/^0+$/.test(id)?void 0:id}function payload(path){try{let json=parseJson(readFileSync(path??""))?.json;return hasFields(
json)?json:void 0}catch{return}}import process3 from"node:process";function enterFolder(folder){try{process3.chdir(folder)}catch{throw new SecretsError("action/invalid-input",{action:"use\
 the input",facts:{option:"working-directory",wanted:"a folder that is there"}})}}var ANNOTATIONS_SHOWN=9;function annotateDiff({head,changes,problems},failing){let file=head.path===void 0?void 0:safeName(
head.path);for(let{side,code,message,hint,line}of problems.slice(0,ANNOTATIONS_SHOWN)){let text=`${side}: ${safeSentence(
message)} [${code}]
  ${safeSentence(hint)}`;annotate("error",text,file,side==="head"?line:void 0)}let shown2={error:problems.length,warning:0,
notice:0};for(let change of changes){let level=failing.has(change.kind)?"error":change.severity==="low"?"notice":"warnin\
g";shown2[level]+=1,!(shown2[level]>ANNOTATIONS_SHOWN)&&annotate(level,changeText(change),file,change.line)}}async function parentsOf({folder},commit){let listed=await git(folder,["rev-list","--parents","--max-count=1",commit]);return listed.
status==="done"?listed.output.toString("latin1").trim().split(" ").slice(1):[]}async function mergeBaseOf(repository,one,other){
let found=await git(repository.folder,["merge-base",one,other]);if(found.status==="done")return found.output.toString("l\
atin1").trim();let action="find the commit that both branches come from";throw await isShallow(repository)?new SecretsError(
"runtime/git",{action,state:"this repository does not have it",hint:"Fetch the whole history: with actions/checkout set \
`fetch-depth: 0`"}):new SecretsError("runtime/git",{action,state:"there is none",hint:"Name a base that shares history w\
ith what is compared to it"})}async function comparedCommits(repository,event,input){let{headCommit,baseCommit}=event,base=input===void 0||/^(?:0{40}|0{64})$/.
test(input)?void 0:input,against=base??baseCommit;if(headCommit===void 0){let head2=await commitOf(repository,"HEAD");return against!==
void 0?{base:await commitOf(repository,against),head:head2}:{base:await branchedFrom(repository,event,head2),head:head2}}
let checkedOut=await commitOf(repository,"HEAD"),[into,proposed,...more]=await parentsOf(repository,checkedOut);if(event.
name==="pull_request"&&into!==void 0&&proposed===headCommit&&more.length===0)return{base:base===void 0?into:await commitOf(
repository,base),head:checkedOut};let head=await commitOf(repository,headCommit).catch(error=>{throw event.name==="pull_\
request_target"?unfetched(headCommit):error});if(against===void 0)throw unnamed(event);return{base:await mergeBaseOf(repository,
await commitOf(repository,against),head),head}}async function branchedFrom(repository,event,head){let{defaultBranch,name,
ref}=event;if(name!=="push")throw unnamed(event);if(defaultBranch===void 0||ref===`refs/heads/${defaultBranch}`)throw unnamed(
event,NEW_BRANCH);let origin=await commitOf(repository,`refs/remotes/origin/${defaultBranch}`).catch(()=>{});if(origin===
void 0)throw unnamed(event,`${NEW_BRANCH}, or set \`fetch-depth: 0\` for actions/checkout`);return mergeBaseOf(repository,
origin,head)}var NEW_BRANCH="Set the input `base` for the first push of a branch, which names no commit before it, or ru\
n the check on `pull_request` or on pushes to the default branch alone";function unnamed({name},hint){return new SecretsError(
"action/invalid-input",{action:"use the input",facts:{option:"base",wanted:`the commit to compare with, which \`${name}\`\
 does not name`},...hint===void 0?{}:{state:"it was not given, and the push made its branch",hint}})}function unfetched(head){
return new SecretsError("runtime/git",{action:"find the commit",facts:{name:head},state:"what the pull request proposes \
is not fetched",hint:`Set \`fetch-depth: 0\` for actions/checkout, and run \`git fetch --no-tags origin ${head}\` before \
this step, without checking it out`})}import process5 from"node:process";import{readFileSync as readFileSync2,realpathSync}from"node:fs";import{isAbsolute,join,posix,relative,sep}from"node:path";import{createHash}from"node:crypto";function objectId(bytes,like){return createHash(like.length===40?"sha1":"sha256").update(
`blob ${bytes.length}\0`).update(bytes).digest("hex")}var rootIn=({repository,head})=>join(topOf(repository),posix.dirname(head.path??"")),hasStayed=({base,head})=>posix.dirname(
base.path??"")===posix.dirname(head.path??"");function isSettled({path,leadsOn},{repository,base,head}){let top=topOf(repository),
real=realPath(path),[way,realWay]=[wayIn(top,path),real===void 0?void 0:wayIn(top,real)];if(way===void 0&&realWay===void 0)
return!0;if(leadsOn||real===void 0||realWay===void 0||way!==void 0&&way!==realWay)return!1;let[was,is]=[base.entries.get(
realWay),head.entries.get(realWay)];return was?.kind==="file"&&is?.kind==="file"&&was.id===is.id&&idOf(real,is.id)===is.
id}function realPath(path){try{return realpathSync.native(path)}catch{return}}function wayIn(top,path){let way=relative(
top,path);return way===".."||way.startsWith(`..${sep}`)||isAbsolute(way)?void 0:way.split(sep).join("/")}function idOf(path,like){
try{return objectId(readFileSync2(path),like)}catch{return}}var RULES=new Map([vault({mount:"any"}),aws({}),azure({vault:"any"}),gcp({project:"any"}),kubernetes()].map(source=>[source.
backend,source["~rules"]]));function sourceOfStore({backend,settings,identities}){let rules=RULES.get(backend);if(rules!==
void 0)return makeSource({backend,settings,identity:identities.map(one=>identity(backend,one.method,one.settings)),rules,
refer:key=>({path:key})})}import{delimiter,resolve}from"node:path";var PATHS=new Set(["file","tokenFile","certificateFile","directory","ca"]);function namedFiles({backend,settings,identities},root,runtime){
let files=[],byVariable=(text,leadsOn)=>{text!==void 0&&text!==""&&!text.startsWith("-----BEGIN")&&files.push({path:resolve(
runtime.workingDirectory(),text),leadsOn})};for(let[of,method]of[[settings,""],...identities.map(one=>[one.settings,one.
method])])for(let[name,value]of Object.entries(of))PATHS.has(name)&&(typeof value=="string"?files.push({path:resolve(root,
value),leadsOn:method==="kubeconfig"}):isVariable(value)&&byVariable(runtime.optionalVariable(value.variable),method==="\
kubeconfig"));let usual=identities.length===0||identities.some(one=>one.method==="kubeconfig"&&!("file"in one.settings));
if(backend==="kubernetes"&&usual)for(let path of runtime.optionalVariable("KUBECONFIG")?.split(delimiter)??[])byVariable(
path,!0);return files}function unaskedBecause({base,head,workTree},read){let{store}=read,is=Object.hasOwn(head.stores,store)?head.stores[store]:
void 0,was=base!==void 0&&Object.hasOwn(base.stores,store)?base.stores[store]:void 0;if(base===void 0||was===void 0)return"\
the base does not have this store";if(is===void 0||canonical(was)!==canonical(is))return"the store is not as the base ha\
s it";if(sourceOfStore(is)===void 0)return"only stores on a network are looked into";let files=namedFiles(is,rootIn(workTree),
processRuntime);if(files.length>0&&!hasStayed(workTree))return"it names a file, and the declaration is in another folder";
if(!files.every(file=>isSettled(file,workTree)))return"it names a file of the repository, which a change may have a hand\
 in";if(read.path.includes("{")&&!hasPath(base,read))return"its path reads a variable, and the base does not have it"}function hasPath({
keys},{store,path}){return Object.values(keys).some(({references})=>Object.values(references).some(places=>places?.some(
one=>one.store===store&&one.path===path)))}function wantedIn(head,environments){let wanted=new Places;for(let environment of environments){let planned=plan(head,{environment});
if("issues"in planned)throw issuesError(planned.issues,"look up secrets");let reads=new Map(planned.plan.reads.map(read=>[
read.id,read]));for(let{name:key,reads:ids}of planned.plan.keys)for(let read of(ids??[]).flatMap(id=>reads.get(id)??[])){
let known=wanted.at(read);known!==void 0?known.uses.push({key,environment}):wanted.add(read,{read:{...read,id:String(wanted.
all.length)},uses:[{key,environment}]})}}return wanted.all}async function lookUp(options,ports={}){let{head,environment,deadline,signal}=options,wanted=wantedIn(head,environment===
void 0?Object.keys(head.environments):[environment]),reasons=new Map(wanted.map(({read})=>[read.id,unaskedBecause(options,
read)])),asked=wanted.filter(({read})=>reasons.get(read.id)===void 0).map(({read})=>read),asking={...limitsOf({deadline}),
root:rootIn(options.workTree),...signal===void 0?{}:{signal}},connected=connect(sourcesOf(head,asked),asking,ports);try{
let groups=[...Map.groupBy(asked,({store})=>store)],found=new Map((await Promise.all(groups.map(([store,reads])=>askStore(
store,reads,connected)))).flatMap(one=>[...one]));return wanted.map(({read,uses})=>({store:read.store,reference:formatReference(
{...read,backend:head.stores[read.store]?.backend??"unknown"}),uses,...found.get(read.id)??notLookedUp(reasons.get(read.
id)??"the store does not say")}))}finally{await abandon(connected),connected.deadline.clear()}}function sourcesOf({stores},reads){
let sources=new Map;for(let{store}of reads){let described=stores[store],source=sources.get(store)??(described&&sourceOfStore(
described));source!==void 0&&sources.set(store,source)}return sources}async function askStore(store,reads,connected){let{
context,runtime,session,stores}=connected,backend=stores.get(store)?.backend??"",found=new Map,places=[];for(let read of reads){
let reference=referenceOf(read,backend,session,context);reference instanceof SecretsError?found.set(read.id,foundIn({state:"\
failed",error:reference})):places.push([read.id,reference])}let references=places.map(([,reference])=>reference),described=await attempt(
connected,async()=>(await session.open(store,runtime)).describe?.(references,context));for(let[index,[id]]of places.entries()){
let description=described instanceof SecretsError?failed(described):described?.[index];description!==void 0&&found.set(id,
foundIn(description))}return found}var failed=error=>({state:"failed",error}),notLookedUp=detail=>({state:"not looked up",
detail});function foundIn(description){if(description.state==="failed"){let{code,state:state2}=description.error;return code===
"backend/denied"?{state:"denied",detail:state2}:notLookedUp(`${state2} [${code}]`)}let{state,field}=description;return state!==
"exists"?{state:"missing",...state==="missing"?{}:{detail:`it is ${state}`}}:field==="missing"?{state:"missing",detail:"\
the secret is there, the field is not"}:{state,...field==="unknown"?{detail:"its fields are not told"}:{}}}function valueless({keys},places){let uses=places.flatMap(({state,uses:of})=>of.map(use=>({...use,missing:state==="missi\
ng"})));return[...Map.groupBy(uses,({key,environment})=>JSON.stringify([key,environment])).values()].flatMap(all=>{let[use]=all;
if(use===void 0||!all.every(({missing})=>missing))return[];let{key,environment}=use,declared=keys[key];return declared?.
optional===!0||declared?.default!==void 0?[]:[{key,environment}]})}var REQUEST_TOKEN="ACTIONS_ID_TOKEN_REQUEST_TOKEN",PROXIES=["HTTPS_PROXY","HTTP_PROXY","ALL_PROXY"];function givenCredentials(environment){let passwords=PROXIES.flatMap(name=>[environment[name],environment[name.toLowerCase()]]).
flatMap(proxy=>passwordsOf(proxy??""));return[environment[REQUEST_TOKEN]??"",...passwords].filter(credential=>credential.
length>=8)}function passwordsOf(proxy){if(!URL.canParse(proxy))return[];let{password}=new URL(proxy);try{return[password,
decodeURIComponent(password)]}catch{return[password]}}import process4 from"node:process";function mask(text,host){return host.name!=="act"||!text.includes("::")?(maskText(text),!0):text.includes("]")?!1:(commanding(
()=>{process4.stdout.write(`##[add-mask]${escaped(text)}
`)}),!0)}var escaped=text=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A");var COMMENT_LIMIT=65536,RESERVED=200;function reportMarkdown(diff,failing,limit=COMMENT_LIMIT){let{base,head,changes,problems,
packages}=diff,failed3=changes.filter(({kind})=>failing.has(kind)),rows=[...problems.map(problemRow),...[...failed3,...changes.
filter(({kind})=>!failing.has(kind))].map(one=>changeRow(one,failing))],path=head.path??base.path,title=`### Secrets: ${headline(
diff,failing)}`,compared=`${span(base.commit.slice(0,12))} to ${span(head.commit.slice(0,12))}${path===void 0?"":`, ${span(
path)}`}`,unseen=packages===void 0?[]:[`Not looked into: ${spans(packages)}.`,""],opening=[title,"",compared,"",...unseen],
table=["| | what | of | before | after | line |","|---|---|---|---|---|---|"];return fitted(rows.length===0?opening:[...opening,
...table],rows,limit)}function headline({changes,problems,packages=[]},failing){if(problems.length>0)return"the declarat\
ion cannot be compared";let unseen=packages.length===0?"":`, ${count(packages.length,"package")} not looked into`;if(changes.
length===0)return`no changes${unseen}`;let failed3=changes.filter(({kind})=>failing.has(kind)).length;return`${count(changes.
length,"change")}, ${failed3} failing${unseen}`}var count=(length,noun)=>`${length} ${noun}${length===1?"":"s"}`;function fitted(opening,rows,limit,more="\
: `keystead diff` lists them all"){let kept=[...opening],length=opening.reduce((sum,line)=>sum+line.length+1,RESERVED),shown2=0;
for(let row2 of rows){if(length+=row2.length+1,length>limit)break;kept.push(row2),shown2+=1}let left=rows.length-shown2;
return`${[...kept,...left===0?[]:["",`${left} more${more}.`]].join(`
`)}
`}function problemRow({side,code,message,hint,line}){return row("fails",code,span(side),span(message),span(hint),line)}function changeRow(change,failing){
let mark=failing.has(change.kind)?"fails":change.severity==="low"?"":"look",what=change.what===void 0?change.kind:`${change.
kind} (${change.what})`;return row(mark,what,subject(change),spans(change.before),spans(change.after),change.line)}function row(mark,what,of,before,after,line){
return`| ${mark} | ${what} | ${of} | ${before} | ${after} | ${line??""} |`}function subject({key,environment,consumer,store}){
return[...key===void 0?[]:[span(key)],...environment===void 0?[]:[`in ${span(environment)}`],...consumer===void 0?[]:[`c\
onsumer ${span(consumer)}`],...store===void 0?[]:[`store ${span(store)}`]].join(" ")}var MOST=10;function spans(names=[]){
let more=names.length>MOST?`, and ${names.length-MOST} more`:"";return names.slice(0,MOST).map(span).join(", ")+more}var LONGEST=300;
function span(text){let shown2=text.length>LONGEST?`${text.slice(0,LONGEST)}\u2026`:text,inert=printable(shown2).replace(
/[`|<>]/g,one=>one==="`"?"'":`\\u{${(one.codePointAt(0)??0).toString(16)}}`);return inert.trim()===""?"(blank)":`\`${inert}\
\``}var ORDER=["missing","denied","not looked up","exists"];function existenceMarkdown(places){let rows=ORDER.flatMap(state=>rowsOf(
places.filter(place=>place.state===state))),told=ORDER.map(state=>[places.filter(place=>place.state===state).length,state]).
filter(([count2])=>count2>0).map(([count2,state])=>`${count2} ${state}`),title=`### Secrets in their stores: ${told.length===
0?"nothing to look up":told.join(", ")}`,table=["","| | reference | keys | store | |","|---|---|---|---|---|"];return fitted(
rows.length===0?[title]:[title,...table],rows,COMMENT_LIMIT,"")}function rowsOf(places){return[...Map.groupBy(places,({reference,
state,store,detail})=>JSON.stringify(state==="not looked up"?[store,detail]:[store,detail,reference])).values()].map(group=>{
let[first]=group,uses=group.flatMap(place=>place.uses);return`| ${[first?.state??"",spans(group.map(({reference})=>reference)),
spans([...new Set(uses.map(shown))]),span(first?.store??""),first?.detail===void 0?"":span(first.detail)].join(" | ")} |`})}
var shown=({key,environment})=>`${key} in ${environment}`;async function reportExistence({base,head,workTree},{environment},{event,host,signal}){let refusal=refusalOf(event);if(refusal!==
void 0)return annotate("notice",`No store was asked (\`live\`): ${refusal}`,void 0,void 0);if(head===void 0)return;for(let credential of givenCredentials(
process5.env))maskText(credential);let options={base:base?.inventory,head:head.inventory,workTree,environment,signal},places=await lookUp(
options,{onToken:token=>{mask(token,host)}});for(let{key,environment:of}of valueless(head.inventory,places).slice(0,ANNOTATIONS_SHOWN)){
let text=`missing: ${safeName(key)} in ${safeName(of)}: none of its places has a value`;annotate("warning",text,safeName(
head.path),lineOf(head.text,{key}))}await addSummary(existenceMarkdown(places))}function refusalOf(event){let verdict=verdictOn(
event);if(verdict.may!=="load")return verdict.may==="not"?verdict.error.state:`with \`${event.name}\`, what is proposed i\
s nobody's yet`}async function checkChange({base,config,failing,live,commentToken,workingDirectory},host,signal){let event=workflowEvent();
requireCheckable(event),workingDirectory!==void 0&&enterFolder(workingDirectory);let folder=process6.cwd(),compared=await comparedCommits(
await openRepository(folder),event,base),revisions=await compareRevisions({folder,...compared,config}),{diff}=revisions;
annotateDiff(diff,failing);let text=reportMarkdown(diff,failing);if(await addSummary(text),commentToken!==void 0){let declaration=diff.
head.path??diff.base.path??"",findings=diff.problems.length+diff.changes.length>0,report={token:commentToken,pullRequest:event.
pullRequest,declaration,text,findings};await commentOnPullRequest(report,signal)}live!==void 0&&await reportExistence(revisions,
live,{event,host,signal}),(diff.problems.length>0||diff.changes.some(({kind})=>failing.has(kind)))&&fail(`Secrets: ${headline(
diff,failing)}. The job's summary lists them.`)}var INPUTS=["mode","environment","config","consumer","keys","export","prefix","min-mask-length","allow-short","audit","f\
ail-on","base","live","comment","github-token","working-directory"],FOREIGN={load:[["fail-on",""],["base",""],["live","f\
alse"],["comment","true"]],check:[["consumer",""],["keys",""],["export","env"],["prefix",""],["min-mask-length","4"],["a\
llow-short","false"],["audit",""]]};function strayInputs(mode,read,given){let known=new Set(INPUTS.map(name=>`INPUT_${name.
toUpperCase()}`)),unknown=given.filter(variable=>!known.has(variable.toUpperCase())).map(variable=>{let option=variable.
slice(6).toLowerCase();return new SecretsError("action/unknown-input",{action:"use the input",facts:{option}})}),foreign=FOREIGN[mode].
filter(([name,usual])=>!["",usual].includes(read(name)));return[...unknown,...foreign.map(([name])=>invalidInput(name,`n\
othing: \`mode: ${mode}\` does not use it`))]}var invalidInput=(option,wanted)=>misused(option,{facts:{wanted}}),misused=(option,{
facts,...words})=>new SecretsError("action/invalid-input",{action:"use the input",facts:{option,...facts},...words});var TARGETS=["env","outputs","files"],MASK_LENGTHS={least:4,most:64};function readInputs(read,given){let problems=strayInputs(
"load",read,given),taken=(name,parse,wanted)=>{let value=parse(read(name));return value===void 0&&problems.push(invalidInput(
name,wanted)),value},optional=name=>read(name)||void 0;taken("mode",text=>["","load"].includes(text)?"load":void 0,"`loa\
d` or `check`");let consumer=optional("consumer");problems.push(...misusedSelection(consumer,read("keys")));let keys=read(
"keys")===""?void 0:taken("keys",namesOf,"names, one a line or with commas between"),inputs={environment:optional("envir\
onment"),config:optional("config"),consumer,keys,targets:taken("export",targetsOf,"`none`, or any of `env`, `outputs` an\
d `files`")??new Set,prefix:taken("prefix",prefixOf,"letters, digits and _, not beginning with a digit")??"",minMaskLength:taken(
"min-mask-length",lengthOf,`a whole number from ${MASK_LENGTHS.least} to ${MASK_LENGTHS.most}`)??0,allowShort:taken("all\
ow-short",booleanOf,"`true` or `false`")??!1,audit:optional("audit"),workingDirectory:optional("working-directory")};if(problems.
length>0)throw SecretsError.all(problems,{action:"use the step's inputs"});return inputs}function misusedSelection(consumer,keys){
if(consumer===void 0&&keys==="")return[misused("consumer",{state:"neither it nor `keys` is given",hint:"Set the input `c\
onsumer` to the name of a consumer, or `keys` to names of keys"})];let both={state:"`keys` is given as well",hint:"Leave\
 out one of `consumer` and `keys`"},twice={state:"a name stands there twice",hint:"Name each of `keys` once"};return[...consumer!==
void 0&&keys!==""?[misused("consumer",both)]:[],...namesOf(keys)!==void 0&&listOf(keys)===void 0?[misused("keys",twice)]:
[]]}function namesOf(text){let names=text.trim().split(/\s*[,\n]\s*/);return names.includes("")?void 0:names}function listOf(text){
let items=namesOf(text);return new Set(items).size<(items?.length??0)?void 0:items}function targetsOf(text){if(text==="")
return new Set(["env"]);if(text==="none")return new Set;let items=listOf(text)?.map(item=>TARGETS.find(target=>target===
item));return items===void 0||items.includes(void 0)?void 0:new Set(items.filter(item=>item!==void 0))}var prefixOf=text=>/^(?:[A-Za-z_][A-Za-z0-9_]*)?$/.
test(text)?text:void 0;function lengthOf(text){if(text==="")return MASK_LENGTHS.least;let length=/^\d{1,3}$/.test(text)?
Number(text):Number.NaN;return length>=MASK_LENGTHS.least&&length<=MASK_LENGTHS.most?length:void 0}function booleanOf(text){
return["","false","False","FALSE"].includes(text)?!1:["true","True","TRUE"].includes(text)?!0:void 0}function readCheckInputs(read,given){let problems=strayInputs("check",read,given),failing=failingKinds(read("fail-on")||
void 0);failing===void 0&&problems.push(invalidInput("fail-on",`\`all\`, \`none\`, or any of ${CHANGE_KINDS.join(", ")}`)),
/^-|[\s\p{C}]/u.test(read("base"))&&problems.push(invalidInput("base","a branch, a tag or the id of a commit"));let live=booleanOf(
read("live"));live===void 0&&problems.push(invalidInput("live","`true` or `false`"));let comment=read("comment")===""||booleanOf(
read("comment"));comment===void 0&&problems.push(invalidInput("comment","`true` or `false`"));let environment=read("envi\
ronment")||void 0;if(live===!1&&environment!==void 0&&problems.push(invalidInput("environment","nothing: `mode: check` u\
ses it with `live: true` alone")),problems.length>0)throw SecretsError.all(problems,{action:"use the step's inputs"});return{
base:read("base")||void 0,config:read("config")||void 0,failing:failing??new Set,live:live===!0?{environment}:void 0,commentToken:comment===
!0?read("github-token"):void 0,workingDirectory:read("working-directory")||void 0}}import process7 from"node:process";function hostOf(environment=process7.env){if(environment.GITHUB_ACTIONS!=="true")return;
let windows=(environment.RUNNER_OS??"")==="Windows";return environment.ACT==="true"?{name:"act",windows}:{name:environment.
GITEA_ACTIONS==="true"?"gitea":"github",windows}}import{basename as basename4,resolve as resolve3}from"node:path";import process10 from"node:process";import{appendFileSync,constants,openSync,realpathSync as realpathSync2}from"node:fs";import{dirname,isAbsolute as isAbsolute2,
relative as relative2,resolve as resolve2,sep as sep2}from"node:path";import process8 from"node:process";function auditFile(path){let file=opened(path);return event=>{try{appendFileSync(file,`${JSON.stringify(event)}
`)}catch{throw new SecretsError("store/failed",{action:"write audit events",facts:{path}})}}}var APPENDING=constants.O_APPEND|
constants.O_CREAT|constants.O_WRONLY|constants.O_NOFOLLOW;function opened(path){try{if(leadsOut(path))throw new Error("o\
utside");return openSync(path,APPENDING,384)}catch{throw new SecretsError("action/invalid-input",{action:"use the input",
facts:{option:"audit",wanted:"a file that can be written, and no link"}})}}function leadsOut(path){let workspace=resolve2(
process8.env.GITHUB_WORKSPACE??""),real=realpathSync2(workspace);return(isIn(workspace,path)||isIn(real,path))&&!isIn(real,
realpathSync2(dirname(path)))}function isIn(folder,path){let way=relative2(folder,path);return!isAbsolute2(way)&&way.split(
sep2)[0]!==".."}function dueOf(report,{keys},now){return report.keys.filter(({status})=>status==="found").flatMap(found=>{let declared=keys[found.
key];return[rotation(found,declared?.rotate?.every,now),expiry(found,declared?.expires,now)]}).filter(one=>one!==void 0)}
function rotation({key,createdAt},every,now){if(createdAt===void 0||every===void 0)return;let age=now-Date.parse(createdAt),
most=durationMilliseconds(every);if(most===void 0||age<most)return;let text=`${key} is due for rotation: its version is ${wordsOf(
age)} old, and the declaration says every ${every}`;return{key,mark:"due for rotation",text}}var DAY=864e5;function expiry({
key},expires,now){if(expires===void 0)return;let end=Date.parse(expires)+(expires.includes("T")?0:DAY);if(!(now<end))return{
key,mark:"expired",text:`${key} has expired: the declaration says that it is good until ${expires}`}}import{basename as basename2,dirname as dirname2,posix as posix4}from"node:path";import{posix as posix3}from"node:path";import{lstat,readdir,readFile,readlink,realpath}from"node:fs/promises";import{basename,join as join2,posix as posix2}from"node:path";async function isAsCommitted(root,path,{id,kind}){let file=join2(root,path),found=await lstat(file).catch(()=>{});if(found===
void 0||!(found.isFile()||found.isSymbolicLink()&&kind==="symlink")||!await isBehindNoSymlink(root,path))return!1;let bytes=await(found.
isFile()?readFile(file):readlink(file,{encoding:"buffer"})).catch(()=>{});return bytes===void 0?!1:id===objectId(bytes,id)||
id===objectId(withPlainEnds(bytes),id)}async function isThere(root,path){return await lstat(join2(root,path)).catch(()=>{})!==
void 0}async function namesakes(root,path){let folder=posix2.dirname(path),stem=basename(path).replace(/\.m?js$/,""),beside=(await filesIn(
join2(root,folder))).filter(name=>beginsWith(name,stem)),within=(await filesIn(join2(root,path))).filter(name=>/^(?:index\.|package\.json$)/i.
test(name));return[...beside.map(name=>posix2.join(folder,name)),...within.map(name=>posix2.join(path,name))]}function beginsWith(name,stem){
let[one,other]=[name.toLowerCase(),stem.toLowerCase()];return one===other||one.startsWith(`${other}.`)}async function filesIn(folder){
return(await readdir(folder,{withFileTypes:!0}).catch(()=>[])).filter(entry=>!entry.isDirectory()).map(({name})=>name)}async function isBehindNoSymlink(root,path){
let folder=join2(root,posix2.dirname(path));return await realpath(folder).catch(()=>{})===folder}function withPlainEnds(bytes){
return Buffer.from(bytes.toString("latin1").replaceAll(`\r
`,`
`),"latin1")}async function unreviewedFile(checkedOut,path){let{tree}=checkedOut,read=await tree.read(path,LIMITS.file);if("refused"in
read)return path;let map=await importMapIn(tree,posix3.dirname(path)),modules=await moduleGraph(tree,path,read.text,map),
names=Object.keys(modules).map(name=>name.slice(1));for(let name of names)if(!await isSame(checkedOut,name))return name;
for(let name of settingsAbove(names)){let found=await differingSettings(checkedOut,name);if(found!==void 0)return found}
for(let importer of names)for(let specifier of Object.keys(modules[`/${importer}`]?.imports??{})){let found=await shadow(
checkedOut,pathOf(specifier,importer,map))??await differingInOwnPackage(checkedOut,specifier,importer,map);if(found!==void 0)
return found}return await differingIn(checkedOut,posix3.dirname(path))}async function isSame({tree,root},path){let entry=tree.
entries.get(path);return entry===void 0?!await isThere(root,path):await isAsCommitted(root,path,entry)}function settingsAbove(modules){
let found=new Set;for(let path of modules)for(let folder=posix3.dirname(path);;folder=posix3.dirname(folder)){for(let name of[
"package.json","deno.json","deno.jsonc"])found.add(posix3.join(folder,name));if(folder===".")break}return found}async function differingSettings(checkedOut,path){
if(!await isSame(checkedOut,path))return path;let elsewhere=await importMapOf(checkedOut.tree,path);if(elsewhere===void 0)
return;let other=posix3.join(posix3.dirname(path),elsewhere);return!posix3.isAbsolute(elsewhere)&&await isSame(checkedOut,
other)?void 0:other}async function importMapOf(tree,path){if(!tree.entries.has(path)||path.endsWith("package.json"))return;
let read=await tree.read(path,LIMITS.file);try{let named="text"in read?parseJson2(read.text)?.importMap:void 0;return typeof named==
"string"&&!/^[a-z]+:/i.test(named)?named:void 0}catch{return}}function pathOf(specifier,importer,map){if(isRelative(specifier))
return posix3.join(posix3.dirname(importer),specifier);let target=mapped(specifier,map);if(!(target===void 0||meaningOf(
specifier,map).to!=="file"))return isRelative(target.specifier)?posix3.join(posix3.relative("/",target.folder),target.specifier):
target.specifier}async function differingInOwnPackage(checkedOut,specifier,importer,map){if(isRelative(specifier))return;
let meaning=meaningOf(specifier,map);if(meaning.to==="package")for(let path of settingsAbove([importer])){if(posix3.basename(
path)!=="package.json"||!checkedOut.tree.entries.has(path))continue;let read=await checkedOut.tree.read(path,LIMITS.file);
if(("text"in read?nameIn(read.text):void 0)===packageOf(meaning.name))return differingIn(checkedOut,posix3.dirname(path))}}
function nameIn(manifest){try{return parseJson2(manifest)?.name}catch{return}}async function shadow(checkedOut,path){if(!(path===
void 0||checkedOut.tree.entries.has(path))){if(/^(?:\.\.\/|\/|file:)/.test(path))return path;for(let name of await namesakes(
checkedOut.root,path))if(!await isSame(checkedOut,name))return name}}async function differingIn({tree,root,sparse},folder){
let within=folder==="."?"":`${folder}/`;for(let[path,entry]of tree.entries)if(!(!path.startsWith(within)||entry.kind==="\
submodule")&&!(sparse&&!await isThere(root,path))&&!await isAsCommitted(root,path,entry))return path}async function requireCommitted(file,commit){let repository=await openRepository(dirname2(file));if(await commitOf(repository,
"HEAD")!==commit)throw refused2("what is checked out is not the commit of the run");let tree=await readTree(repository,commit),
root=topOf(repository),path=posix4.join(repository.prefix,basename2(file)),found=await unreviewedFile({tree,root,sparse:await isSparse(
repository)},path);if(found!==void 0)throw refused2(`${safeName(found)} is not what the commit of the run has`)}async function isSparse({
folder}){let setting=await git(folder,["config","--type=bool","--get","core.sparseCheckout"]);return setting.status==="d\
one"&&setting.output.toString("latin1").trim()==="true"}function refused2(state){return new SecretsError("action/event-r\
efused",{action:"load secrets",state,hint:"Check out the commit of the run, with `actions/checkout` and no `ref`, and ch\
ange nothing that the declaration loads"})}import{basename as basename3,dirname as dirname3,posix as posix5}from"node:path";import{isDeepStrictEqual as isDeepStrictEqual2}from"node:util";import{isDeepStrictEqual}from"node:util";var NAMED=["keys","consumers","environments","stores"];function differingName(one,other){
for(let part of NAMED){let[a,b]=[one[part],other[part]],name=Object.keys({...a,...b}).find(key=>!isDeepStrictEqual(a?.[key],
b?.[key]));if(name!==void 0)return name}}async function changedFile(repository,{entries},{modules}){let root=topOf(repository);for(let name of Object.keys(modules)){
let path=name.slice(1),entry=entries.get(path);if(entry===void 0||!await isAsCommitted(root,path,entry))return path}}var ACTION="load the declaration";async function reviewedInventory(file){let child=SandboxChild.start();try{return await inventoryIn(
child,file)}finally{child.end()}}async function inventoryIn(child,file){let repository=await openRepository(dirname3(file)),
tree=await readTree(repository,await commitOf(repository,"HEAD")),path=posix5.join(repository.prefix,basename3(file));if(!tree.
entries.has(path))throw new SecretsError("config/impure",{action:ACTION,facts:{path},state:"the commit that is checked o\
ut does not have it",hint:`Commit ${path}: what loads is what was reviewed`});let declaration=await readDeclaration(tree,
path,child);return{inventory:declaration.inventory,changed:await changedFile(repository,tree,declaration)}}function requireSame(native,{
inventory,changed},path){let[here,there]=[comparable(native),comparable(inventory)];if(isDeepStrictEqual2(here,there))return;
let parts={action:ACTION,facts:{path,key:differingName(here,there)}};if(changed===void 0)throw new SecretsError("config/\
impure",{...parts,state:"it says another thing here than its committed text does in the sandbox"});let file=safeName(changed);
throw new SecretsError("config/impure",{...parts,state:`${file} here is not what the commit has`,hint:`Run \`git diff HEA\
D -- ${file}\`, and commit the change or take it back`})}function comparable(inventory){let plain=JSON.parse(JSON.stringify(
inventory)),keys=Object.entries(plain.keys).map(([name,key])=>[name,"opaque"in key.format?{...key,format:{opaque:""}}:key]);
return{...plain,keys:Object.fromEntries(keys)}}import{appendFileSync as appendFileSync2,closeSync,existsSync,openSync as openSync2,readSync,statSync,truncateSync}from"node:fs";
import process9 from"node:process";function appendAll(additions){let wanted=additions.filter(({text})=>text!=="").map(one=>({...one,path:pathOf2(one)})),before=[];
for(let{path,text,variable}of wanted)try{let{size}=statSync(path),addition=endsLine(path)?text:`
${text}`;before.push({path,size}),appendFileSync2(path,addition)}catch{for(let one of before)cutOff(one);throw notExported(
variable)}}function cutOff({path,size}){try{truncateSync(path,size)}catch{}}function pathOf2({variable}){let path=process9.
env[variable]??"";if(path===""||!existsSync(path))throw notExported(variable);return path}function endsLine(path){let{size}=statSync(
path);if(size===0)return!0;let file=openSync2(path,"r");try{let last=Buffer.alloc(1);return readSync(file,last,0,1,size-
1),last[0]===10}finally{closeSync(file)}}function notExported(variable){return new SecretsError("action/not-exported",{action:"\
export",facts:{variable}})}var AS_FILE="Export {key} as `files`";function unfitText(text,{name,windows}){if(text===void 0)return{state:"the value i\
s not UTF-8",hint:"Declare {key} with base64() or hex(), or export it as `files`"};if(text.includes("\0"))return{state:"\
an environment cannot carry a NUL",hint:AS_FILE};if(Buffer.byteLength(text)>98304)return{state:"it is over 96 KiB",hint:AS_FILE};
if(windows&&text.endsWith("\r"))return{state:"a runner on Windows would drop its last character",hint:AS_FILE};if(name===
"act"&&(/^\n|\r\n|\r$/.test(text)||text===`
`))return{state:"act would drop carriage returns and the first empty lines",hint:AS_FILE}}function exportsOf(loaded,config,rules){let texts=new Map,files=new Map,taken=new Set,problems=[],{prefix,targets}=rules.
inputs;for(let made of targets.size===0?[]:loaded.keys.filter(({key})=>key.delivered)){let name=`${prefix}${made.key.name}`,
way=refusedName(name,made.key.name,taken,rules)??wayOf(made,isDeliveredAsFile(config,made.key.name),rules);taken.add(name.
toLowerCase()),way instanceof SecretsError?problems.push(way):typeof way=="string"?texts.set(name,way):way!==void 0&&files.
set(name,way)}let facts={environment:loaded.plan.environment};if(problems.length>0)throw SecretsError.all(problems,{action:"\
export",facts});return{texts,files}}function refusedName(name,key,taken,{inputs}){if(!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(
name)||taken.has(name.toLowerCase()))return refused3("action/invalid-name",key);if(!(!toEnvironment(inputs)||!isDangerousName(
name)))return inputs.prefix===""?refused3("config/dangerous-name",key,{hint:`Rename ${key}, give a \`prefix\`, or leave ${key}\
 out`}):refused3("config/dangerous-name",key,{state:`with the prefix it is ${name}, and a variable of this name changes \
how programs run`,hint:`Change \`prefix\`, so that ${key} has another name than ${name}`})}var toEnvironment=({targets})=>targets.
has("env")||!targets.has("outputs");function wayOf({key,text},asFile,{inputs,host,masking}){if(text===void 0)return;let{
targets,allowShort}=inputs;if(!targets.has("env")&&!targets.has("outputs")||asFile&&targets.has("files"))return text.reveal();
if(asFile)return refused3("value/undeliverable",key.name,{state:"it is delivered as a file",hint:`Add \`files\` to \`export\
\`, or leave ${key.name} out`});let value=textOf(text.reveal()),unfit=unfitText(value,host);return value===void 0||unfit!==
void 0?refused3("value/undeliverable",key.name,unfit):targets.has("env")&&!allowShort&&masking.unmaskable.has(key.name)?
refused3("action/unmaskable",key.name):targets.has("outputs")&&host.name==="gitea"&&key.sensitive?refused3("value/undeli\
verable",key.name,{state:"Gitea keeps a job's outputs on the server as they are",hint:"Take `outputs` out of `export`"}):
value}function refused3(code,key,words={}){let hint=words.hint?.replaceAll("{key}",key);return new SecretsError(code,{action:"\
export",facts:{key},...words,...hint===void 0?{}:{hint}})}function heredocs(values,random=()=>crypto.randomUUID()){return[...values].map(([name,value])=>heredoc(name,value,random)).
join("")}function heredoc(name,value,random){let delimiter2;do delimiter2=`keystead_${random()}`;while(name.includes(delimiter2)||
value.includes(delimiter2));return`${name}<<${delimiter2}
${value}
${delimiter2}
`}function deliver({texts,files},inputs,entrusted){let folder=files.size+entrusted.length===0?void 0:makeFolder();try{folder!==
void 0&&remember(FOLDER,folder),folder!==void 0&&entrusted.length>0&&keepLogins(folder,entrusted);let paths=[...files].map(
([name,bytes])=>[name,writeValue(folder??"",name,bytes)]),values=new Map([...texts,...paths]);appendAll([{variable:"GITH\
UB_ENV",text:toEnvironment(inputs)?heredocs(values):""},{variable:"GITHUB_OUTPUT",text:inputs.targets.has("outputs")?heredocs(
values):""}])}catch(error){throw folder!==void 0&&removeFolder(folder),error}}var HTML_QUOTES=[["&quot;","&apos;"],["&quot;","&#39;"],["&#34;","&#39;"],["&quot;","&#x27;"],['"',"'"]];function quotedForms(line){
let forms=new Set([line.replaceAll("'","'\\''"),line.replaceAll("'",`'"'"'`),line.replaceAll('"','\\"'),line.replace(/[^A-Za-z0-9@%+=:,./_\u0080-\u{10FFFF}-]/gu,
"\\$&"),...HTML_QUOTES.map(([quote,apostrophe])=>html(line,quote,apostrophe))]);return forms.delete(line),[...forms]}function html(text,quote,apostrophe){
let named={"&":"&amp;","<":"&lt;",">":"&gt;",'"':quote,"'":apostrophe};return text.replace(/[&<>"']/g,character=>named[character]??
character)}function masksOf(value,rules){let masks=new Set,text=textOf(value),items=text===void 0?[]:[...new Set([text,joined(text),
...leavesOf(text)])];for(let form of text===void 0?formsOf(value):items.flatMap(item=>formsOfItem(item,rules))){let written=typeof form==
"string"?form:textOf(form);written!==void 0&&!/[\r\n]/.test(written)&&isLong(written,rules)&&masks.add(written)}return{masks,
unmasked:unmaskedOf(text,masks)}}var encoder=new TextEncoder;function formsOfItem(item,rules){if(rules.common.has(item.trim().
toLowerCase()))return[];let forms=formsOf(encoder.encode(item));if(forms.length===0)return[];let lines=[...new Set([...item.
split(LINE_BREAK),...linesOf(item)])].filter(line=>!line.startsWith("-----")&&formsOf(encoder.encode(line)).length>0);return[
...forms,...lines.flatMap(quotedForms)]}function joined(text){let lines=linesOf(text);return lines[0]?.startsWith("-----\
BEGIN ")===!0?lines.filter(line=>!line.startsWith("-----")).join(""):text}var LINE_BREAK=/\r\n|\r|\n/,linesOf=text=>text.
split(LINE_BREAK).map(line=>line.trim()).filter(line=>line!==""),isLong=(text,{least})=>Array.from(text).length>=least,TELLING=/[^\s[\]{}(),:;"'-]/;
function unmaskedOf(text,masks){if(text==="")return;if(text===void 0)return masks.size===0?"none":void 0;let isMasked=part=>masks.
has(part)||masks.has(part.trim()),isPem=text.trim().startsWith("-----BEGIN "),lines=text.split(LINE_BREAK).filter(line=>!isPem||
!line.startsWith("-----"));return lines.some(isMasked)?isPem||[...lines,...leavesOf(text).flatMap(linesOf)].filter(part=>TELLING.
test(part)).every(isMasked)?void 0:"some":"none"}function maskingOf(keys,rules,host){let masks=new Map,unmaskable=new Set,partly=new Set,byChance=new Set,empty=new Set;for(let{
key,text,previousText}of keys.filter(one=>one.key.sensitive)){let[current,previous]=[text?.reveal(),previousText?.reveal()];
current?.length===0&&empty.add(key.name);for(let value of[current,previous]){if(value===void 0)continue;let{masks:own,unmasked}=masksOf(
value,rules);for(let mask2 of own)masks.has(mask2)||masks.set(mask2,key.name);unmasked==="none"&&unmaskable.add(key.name),
unmasked==="some"&&partly.add(key.name),isByChance(value,host)&&byChance.add(key.name)}}return{masks,unmaskable,partly,byChance,
empty}}function isByChance(value,{name}){return name==="act"&&/%0[AD]/.test(textOf(value)??"")}var EMPTY="Loaded empty, which is what GitHub gives for a secret that is not set or withheld (`secret(text({ minLength: \
1 }))` refuses it)";function noticesOf(report,masking,{texts},{targets},untold){let notices=report.keys.flatMap(({key,warnings})=>warnings.
map(warning=>`${key}: its store says of the value: ${warning}`)),about=(keys,what)=>{keys.size>0&&notices.push(`${what}:\
 ${[...keys].join(", ")}`)};about(masking.unmaskable,"Too short or too common to be masked, so that the log may show it"),
about(masking.partly,"A part is too short or too common to be masked, so that the log may show it"),about(masking.empty,
EMPTY),about(untold,"act cannot be told to mask a part with both `::` and `]`, so that its log may show it"),about(masking.
byChance,"act masks a part with a percent-encoded line break by chance, so that its log may show it"),targets.has("outpu\
ts")&&notices.push("GitHub drops a job's output that holds a masked value: outputs reach the steps of this job only");let size=[
...texts].reduce((sum,[name,value])=>sum+name.length+Buffer.byteLength(value)+2,0);return targets.has("env")&&size>98304&&
notices.push("The values are over 96 KiB together: export the largest as `files`, or later steps may not start"),notices}function summaryOf(report,due,now,failure){let{environment,consumer,ms,requests,logins,keys}=report,of=consumer===void 0?
"":` for <code>${escaped2(consumer)}</code>`,head=["Key","From","Version","Age","Took"].map(cell=>`<th>${cell}</th>`).join(
""),rows=keys.map(key=>`<tr>${cellsOf(key,due,now)}</tr>`).join(`
`);return`<h3>Secrets of <code>${escaped2(environment)}</code>${of}</h3>
<p>${failure===void 0?"":failed2(failure)}${counted(keys.length,"key")} in ${ms} ms, with ${counted(requests,"request")}\
 and ${counted(logins,"login")}.</p>
<table>
<tr>${head}</tr>
${rows}
</table>
`}var failed2=({problems})=>`<strong>${counted(Math.max(problems.length,1),"problem")}: nothing was exported.</strong> `,
counted=(count2,what)=>`${count2} ${what}${count2===1?"":"s"}`;function cellsOf(key,due,now){let marks=due.filter(one=>one.
key===key.key).map(({mark})=>mark),state=key.status==="found"?[]:[key.code??(key.origin==="absent"?"absent":key.status)],
warnings=[...new Set([...key.warnings,...marks,...state])],from=key.reference??key.origin;return[`<code>${escaped2(key.key)}\
</code>${warnings.length===0?"":` (${escaped2(warnings.join(", "))})`}`,`<code>${escaped2(from)}</code>`,escaped2(key.version??
""),key.createdAt===void 0?"":ageOf(key.createdAt,now),`${key.ms} ms`].map(cell=>`<td>${cell}</td>`).join("")}function ageOf(createdAt,now){
let age=now-Date.parse(createdAt);return age<0?"":wordsOf(age)}var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quo\
t;"};function escaped2(text){return text.replace(/[&<>"]/g,character=>ENTITIES[character]??"").replace(/[\p{C}\u2028\u2029|`]/gu,
" ")}async function loadAndExport(inputs,host,signal){for(let credential of givenCredentials(process10.env))maskText(credential);
let found=await trustedConfig(inputs),report,failure;try{let options=optionsOf(inputs,found,signal,told=>report=told),ports={
narrow:!0,onToken:token=>{mask(token,host)}},loaded=await withoutCommands(()=>load(found.config,options,ports)),held=loaded.
leases.length>0&&inputs.targets.size>0;held||await closeSession(loaded);try{await handOut(loaded,held,found,{inputs,host})}catch(error){
throw await closeSession(loaded),error}}catch(error){throw failure=stepFailure(error),failure}finally{report!==void 0&&await addSummary(
summaryOf(report,dueNow(report,found),systemClock.now(),failure))}}function dueNow(report,{config}){return dueOf(report,
soundOf(config).inventory,systemClock.now())}async function trustedConfig({config,workingDirectory}){let verdict=verdictOn(
workflowEvent());if(verdict.may==="not")throw verdict.error;workingDirectory!==void 0&&enterFolder(workingDirectory);let file=resolve3(
config??findConfigFile({runtime:processRuntime}));verdict.may==="load-as-committed"&&await requireCommitted(file,verdict.
commit);let reviewed=await reviewedInventory(file),found=await withoutCommands(()=>findConfig({loadSecrets,openSecrets},
config));return requireSame(soundOf(found.config).inventory,reviewed,basename4(file)),found}function optionsOf({environment,
consumer,keys,audit},{root},signal,onReport){return{root,signal,onReport,cache:!1,...environment===void 0?{}:{environment},
...consumer===void 0?{}:{consumer},...keys===void 0?{}:{keys},...audit===void 0?{}:{onAudit:auditFile(audit)}}}async function handOut(loaded,held,found,{
inputs,host}){let rules={least:inputs.minMaskLength,common:new Set([loaded.plan.environment.toLowerCase()])},masking=maskingOf(
loaded.keys,rules,host),exports=exportsOf(loaded,found.config,{inputs,host,masking}),untold=new Set;for(let[text,key]of masking.
masks)mask(text,host)||untold.add(key);await printed();for(let notice2 of noticesOf(loaded.report,masking,exports,inputs,
untold))warn(notice2);for(let{text}of dueNow(loaded.report,found))warn(text);deliver(exports,inputs,held?await entrustedBy(
loaded):[])}var ENTRUSTING=2e3;async function entrustedBy({later,session}){let{context,deadline}=later(ENTRUSTING);try{return await deadline.
within(session.entrust(context))}finally{deadline.clear()}}var cancelled=new AbortController;async function main(){let host=hostOf();if(host===void 0)throw new SecretsError("actio\
n/not-a-workflow",{action:"run the action"});let given=Object.keys(process11.env).filter(name=>/^INPUT_/i.test(name));inputText(
"mode")==="check"?await checkChange(readCheckInputs(inputText,given),host,cancelled.signal):await loadAndExport(readInputs(
inputText,given),host,cancelled.signal)}for(let signal of["SIGINT","SIGTERM"])process11.on(signal,()=>cancelled.abort());
process11.on("uncaughtException",error=>{failStep(error)});process11.on("unhandledRejection",error=>{failStep(error)});try{
await main(),await closingsSettled(),await printed(),process11.exit()}catch(error){await closingsSettled(),await failStep(
error)}

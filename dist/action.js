const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{formsOf,leavesOf}from"./chunk-BDRZA65X.js";import{isDeliveredAsFile}from"./chunk-2GHHVNI6.js";import{
isDangerousName}from"./chunk-62LVQVO4.js";import{findConfig,findConfigFile}from"./chunk-NNQAN5XK.js";import{
FOLDER,addSummary,failStep,inputText,keepLogins,makeFolder,maskText,printed,remember,removeFolder,warn,withoutCommands,writeValue}from"./chunk-GWAKVZKB.js";
import{at,parseJson,textAt}from"./chunk-G5JH6M34.js";import{closeSession,closingsSettled,load,loadSecrets,openSecrets,
processRuntime,systemClock,textOf}from"./chunk-SSXZUGCU.js";import{SecretsError}from"./chunk-FGOCWJOF.js";import"./chunk-6FW24UKP.js";import process6 from"node:process";import process from"node:process";function hostOf(environment=process.env){if(environment.GITHUB_ACTIONS!=="true")return;
let windows=(environment.RUNNER_OS??"")==="Windows";return environment.ACT==="true"?{name:"act",windows}:{name:environment.
GITEA_ACTIONS==="true"?"gitea":"github",windows}}var TARGETS=["env","outputs","files"],INPUTS=["mode","environment","config","consumer","keys","export","prefix","min-mas\
k-length","allow-short","audit","working-directory"],MASK_LENGTHS={least:4,most:64};function readInputs(read,given){let problems=unknown(
given),taken=(name,parse,wanted)=>{let value=parse(read(name));return value===void 0&&problems.push(invalid(name,wanted)),
value},optional=name=>read(name)||void 0;taken("mode",text=>["","load"].includes(text)?"load":void 0,"`load`");let keys=read(
"keys")===""?void 0:taken("keys",listOf,"names, one a line or with commas between"),consumer=optional("consumer");read("\
keys")===""==(consumer===void 0)&&problems.push(invalid("consumer","the name of a consumer, or give `keys` in its place"));
let inputs={environment:optional("environment"),config:optional("config"),consumer,keys,targets:taken("export",targetsOf,
"`none`, or any of `env`, `outputs` and `files`")??new Set,prefix:taken("prefix",prefixOf,"letters, digits and _, not be\
ginning with a digit")??"",minMaskLength:taken("min-mask-length",lengthOf,`a whole number from ${MASK_LENGTHS.least} to ${MASK_LENGTHS.
most}`)??0,allowShort:taken("allow-short",booleanOf,"`true` or `false`")??!1,audit:optional("audit"),workingDirectory:optional(
"working-directory")};if(problems.length>0)throw SecretsError.all(problems,{action:"use the step's inputs"});return inputs}
function unknown(given){let known=new Set(INPUTS.map(name=>`INPUT_${name.toUpperCase()}`));return given.filter(variable=>!known.
has(variable.toUpperCase())).map(variable=>{let option=variable.slice(6).toLowerCase();return new SecretsError("action/u\
nknown-input",{action:"use the input",facts:{option}})})}var invalid=(option,wanted)=>new SecretsError("action/invalid-i\
nput",{action:"use the input",facts:{option,wanted}});function listOf(text){let items=text.trim().split(/\s*[,\n]\s*/);return items.
includes("")||new Set(items).size<items.length?void 0:items}function targetsOf(text){if(text==="")return new Set(["env"]);
if(text==="none")return new Set;let items=listOf(text)?.map(item=>TARGETS.find(target=>target===item));return items===void 0||
items.includes(void 0)?void 0:new Set(items.filter(item=>item!==void 0))}var prefixOf=text=>/^(?:[A-Za-z_][A-Za-z0-9_]*)?$/.
test(text)?text:void 0;function lengthOf(text){if(text==="")return MASK_LENGTHS.least;let length=/^\d{1,3}$/.test(text)?
Number(text):Number.NaN;return length>=MASK_LENGTHS.least&&length<=MASK_LENGTHS.most?length:void 0}function booleanOf(text){
return["","false","False","FALSE"].includes(text)?!1:["true","True","TRUE"].includes(text)?!0:void 0}import{appendFileSync as appendFileSync2}from"node:fs";import{resolve}from"node:path";import process5 from"node:process";import{execFile}from"node:child_process";import{basename,dirname}from"node:path";import{promisify}from"node:util";var run=promisify(execFile);async function requireCommitted(file,commit){let folder=dirname(file),quiet=["-c","core.fsmo\
nitor=false","-c","core.hooksPath=/dev/null"],git=async(...args)=>(await run("git",[...quiet,...args],{cwd:folder})).stdout.
trim();try{if(await git("rev-parse","HEAD")!==commit)throw new Error("another commit");await git("cat-file","-e",`${commit}\
:./${basename(file)}`),await git("diff","--quiet","--no-ext-diff","--no-textconv",commit,"--",".")}catch{throw new SecretsError(
"action/event-refused",{action:"load secrets",state:"what is checked out is not the commit of the run",hint:"Check out t\
he commit of the run, with `actions/checkout` and no `ref`, and change nothing beside the declaration"})}}var TRUSTED=new Set(["push","schedule","workflow_dispatch","release","merge_group"]);function verdictOn(event){return TRUSTED.
has(event.name)?{may:"load"}:event.name==="pull_request"?ofPullRequest(event):event.name==="pull_request_target"||event.
defaultBranch!==void 0&&event.ref===`refs/heads/${event.defaultBranch}`?asCommitted(event):refused(`\`${event.name}\` run\
s off the default branch`,"Load secrets in a workflow that runs on `push`, or on the default branch")}function ofPullRequest({
actor,headRepository,baseRepository}){let hint="Use `keystead check` here, which needs no secrets, and load them in a wo\
rkflow that runs on `push`";return headRepository===void 0||headRepository!==baseRepository?refused("a pull request from\
 a fork gets no OIDC token and no secrets",hint):actor==="dependabot[bot]"?refused("a pull request of Dependabot gets no\
 secrets",hint):{may:"load"}}function asCommitted({commit,name}){return commit===void 0?refused(`the runner does not say\
 which commit \`${name}\` runs on`,"Check that the runner sets GITHUB_SHA"):{may:"load-as-committed",commit}}function refused(state,hint){
return{may:"not",error:new SecretsError("action/event-refused",{action:"load secrets",state,hint})}}import{readFileSync}from"node:fs";import process2 from"node:process";function workflowEvent(environment=process2.env){let name=environment.GITHUB_EVENT_NAME??"",json=payload(environment.GITHUB_EVENT_PATH);
if(name===""||json===void 0)throw new SecretsError("action/event-refused",{action:"load secrets",state:"the runner does \
not say what started the workflow",hint:"Check that the runner sets GITHUB_EVENT_NAME and GITHUB_EVENT_PATH"});return{name,
actor:environment.GITHUB_ACTOR??"",ref:environment.GITHUB_REF??"",commit:/^[0-9a-f]{40,64}$/.exec(environment.GITHUB_SHA??
"")?.[0],headRepository:textAt(json,"pull_request","head","repo","full_name"),baseRepository:textAt(json,"pull_request",
"base","repo","full_name"),defaultBranch:textAt(json,"repository","default_branch")}}function payload(path){try{let json=parseJson(
readFileSync(path??""))?.json;return at(json)===null?void 0:json}catch{return}}import{appendFileSync,closeSync,existsSync,openSync,readSync,statSync,truncateSync}from"node:fs";import process3 from"node:process";function appendAll(additions){let wanted=additions.filter(({text})=>text!=="").map(one=>({...one,path:pathOf(one)})),undo=[];
try{for(let{path,text}of wanted){let{size}=statSync(path),addition=endsLine(path)?text:`
${text}`;undo.push(()=>truncateSync(path,size)),appendFileSync(path,addition)}}catch{for(let back of undo)back();throw notExported(
wanted[0]?.variable)}}function pathOf({variable}){let path=process3.env[variable]??"";if(path===""||!existsSync(path))throw notExported(
variable);return path}function endsLine(path){let{size}=statSync(path);if(size===0)return!0;let file=openSync(path,"r");
try{let last=Buffer.alloc(1);return readSync(file,last,0,1,size-1),last[0]===10}finally{closeSync(file)}}function notExported(variable){
return new SecretsError("action/not-exported",{action:"export",facts:{variable}})}var AS_FILE="Export {key} as `files`";function unfitText(text,{name,windows}){if(text===void 0)return{state:"the value i\
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
name)||taken.has(name.toLowerCase()))return refused2("action/invalid-name",key);if(toEnvironment(inputs)&&isDangerousName(
name))return refused2("config/dangerous-name",key,{hint:`Rename ${key}, give a \`prefix\`, or leave ${key} out`})}var toEnvironment=({
targets})=>targets.has("env")||!targets.has("outputs");function wayOf({key,text},asFile,{inputs,host,masking}){if(text===
void 0)return;let{targets,allowShort}=inputs;if(!targets.has("env")&&!targets.has("outputs")||asFile&&targets.has("files"))
return text.reveal();if(asFile)return refused2("value/undeliverable",key.name,{state:"it is delivered as a file",hint:`A\
dd \`files\` to \`export\`, or leave ${key.name} out`});let value=textOf(text.reveal()),unfit=unfitText(value,host);return value===
void 0||unfit!==void 0?refused2("value/undeliverable",key.name,unfit):targets.has("env")&&!allowShort&&masking.unmaskable.
has(key.name)?refused2("action/unmaskable",key.name):targets.has("outputs")&&host.name==="gitea"&&key.sensitive?refused2(
"value/undeliverable",key.name,{state:"Gitea keeps a job's outputs on the server as they are",hint:"Take `outputs` out o\
f `export`"}):value}function refused2(code,key,words={}){let hint=words.hint?.replaceAll("{key}",key);return new SecretsError(
code,{action:"export",facts:{key},...words,...hint===void 0?{}:{hint}})}function heredocs(values,random=()=>crypto.randomUUID()){return[...values].map(([name,value])=>heredoc(name,value,random)).
join("")}function heredoc(name,value,random){let delimiter;do delimiter=`keystead_${random()}`;while(name.includes(delimiter)||
value.includes(delimiter));return`${name}<<${delimiter}
${value}
${delimiter}
`}function deliver({texts,files},inputs,entrusted){let folder=files.size+entrusted.length===0?void 0:makeFolder();try{folder!==
void 0&&remember(FOLDER,folder),folder!==void 0&&entrusted.length>0&&keepLogins(folder,entrusted);let paths=[...files].map(
([name,bytes])=>[name,writeValue(folder??"",name,bytes)]),values=new Map([...texts,...paths]);appendAll([{variable:"GITH\
UB_ENV",text:toEnvironment(inputs)?heredocs(values):""},{variable:"GITHUB_OUTPUT",text:inputs.targets.has("outputs")?heredocs(
values):""}])}catch(error){throw folder!==void 0&&removeFolder(folder),error}}var REQUEST_TOKEN="ACTIONS_ID_TOKEN_REQUEST_TOKEN",PROXIES=["HTTPS_PROXY","HTTP_PROXY","ALL_PROXY"];function givenCredentials(environment){let passwords=PROXIES.flatMap(name=>[environment[name],environment[name.toLowerCase()]]).
flatMap(proxy=>passwordsOf(proxy??""));return[environment[REQUEST_TOKEN]??"",...passwords].filter(credential=>credential.
length>=8)}function passwordsOf(proxy){if(!URL.canParse(proxy))return[];let{password}=new URL(proxy);try{return[password,
decodeURIComponent(password)]}catch{return[password]}}import process4 from"node:process";function mask(text,host){return host.name!=="act"||!text.includes("::")?(maskText(text),!0):text.includes("]")?!1:(process4.
stdout.write(`##[add-mask]${escaped(text)}
`),!0)}var escaped=text=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A");var HTML_QUOTES=[["&quot;","&apos;"],["&quot;","&#39;"],["&#34;","&#39;"],["&quot;","&#x27;"],['"',"'"]];function quotedForms(line){
let forms=new Set([line.replaceAll("'","'\\''"),line.replaceAll("'",`'"'"'`),line.replaceAll('"','\\"'),line.replace(/[^A-Za-z0-9@%+=:,./_\u0080-\u{10FFFF}-]/gu,
"\\$&"),...HTML_QUOTES.map(([quote,apostrophe])=>html(line,quote,apostrophe))]);return forms.delete(line),[...forms]}function html(text,quote,apostrophe){
let named={"&":"&amp;","<":"&lt;",">":"&gt;",'"':quote,"'":apostrophe};return text.replace(/[&<>"']/g,character=>named[character]??
character)}function masksOf(value,rules){let masks=new Set,text=textOf(value),items=text===void 0?[]:[...new Set([text,joined(text),
...leavesOf(text)])];for(let form of text===void 0?formsOf(value):items.flatMap(item=>formsOfItem(item,rules))){let written=typeof form==
"string"?form:textOf(form);written!==void 0&&!/[\r\n]/.test(written)&&isLong(written,rules)&&masks.add(written)}return{masks,
unmasked:unmaskedOf(text,masks)}}var encoder=new TextEncoder;function formsOfItem(item,rules){if(rules.common.has(item.trim().
toLowerCase()))return[];let forms=formsOf(encoder.encode(item));if(forms.length===0)return[];let lines=linesOf(item).filter(
line=>!line.startsWith("-----")&&formsOf(encoder.encode(line)).length>0);return[...forms,...lines.flatMap(quotedForms)]}
function joined(text){let lines=linesOf(text);return lines[0]?.startsWith("-----BEGIN ")===!0?lines.filter(line=>!line.startsWith(
"-----")).join(""):text}var linesOf=text=>text.split(/\r\n|\r|\n/).map(line=>line.trim()).filter(line=>line!==""),isLong=(text,{
least})=>Array.from(text).length>=least;function unmaskedOf(text,masks){return masks.size===0?text===""?void 0:"none":text===
void 0||text.trim().startsWith("-----BEGIN ")||[...linesOf(text),...leavesOf(text).flatMap(linesOf)].filter(part=>/[\p{L}\p{N}]/u.
test(part)).every(part=>masks.has(part))?void 0:"some"}function maskingOf(keys,rules){let masks=new Map,unmaskable=new Set,partly=new Set;for(let{key,text,previousText}of keys.
filter(one=>one.key.sensitive))for(let value of[text?.reveal(),previousText?.reveal()]){if(value===void 0)continue;let{masks:own,
unmasked}=masksOf(value,rules);for(let mask2 of own)masks.has(mask2)||masks.set(mask2,key.name);unmasked==="none"&&unmaskable.
add(key.name),unmasked==="some"&&partly.add(key.name)}return{masks,unmaskable,partly}}function noticesOf(report,masking,{texts},{targets},untold){let notices=report.keys.flatMap(({key,warnings})=>warnings.map(
warning=>`${key}: its store says of the value: ${warning}`)),about=(keys,what)=>{keys.size>0&&notices.push(`${what}: ${[
...keys].join(", ")}`)};about(masking.unmaskable,"Too short or too common to be masked, so that the log may show it"),about(
masking.partly,"A part is too short or too common to be masked, so that the log may show it"),about(untold,"act cannot b\
e told to mask a part with both `::` and `]`, so that its log may show it"),targets.has("outputs")&&notices.push("GitHub\
 drops a job's output that holds a masked value: outputs reach the steps of this job only");let size=[...texts].reduce((sum,[
name,value])=>sum+name.length+Buffer.byteLength(value)+2,0);return targets.has("env")&&size>98304&&notices.push("The val\
ues are over 96 KiB together: export the largest as `files`, or later steps may not start"),notices}function summaryOf(report,now){let{environment,consumer,ms,requests,logins,keys}=report,of=consumer===void 0?"":` for <c\
ode>${escaped2(consumer)}</code>`,head=["Key","From","Version","Age","Took"].map(cell=>`<th>${cell}</th>`).join(""),rows=keys.
map(key=>`<tr>${cellsOf(key,now)}</tr>`).join(`
`);return`<h3>Secrets of <code>${escaped2(environment)}</code>${of}</h3>
<p>${keys.length} keys in ${ms} ms, with ${requests} requests and ${logins} logins.</p>
<table>
<tr>${head}</tr>
${rows}
</table>
`}function cellsOf(key,now){let warnings=[...key.warnings,...key.status==="found"?[]:[key.code??key.status]],from=key.reference??
key.origin;return[`<code>${escaped2(key.key)}</code>${warnings.length===0?"":` (${escaped2(warnings.join(", "))})`}`,`<c\
ode>${escaped2(from)}</code>`,escaped2(key.version??""),key.createdAt===void 0?"":ageOf(key.createdAt,now),`${key.ms} ms`].
map(cell=>`<td>${cell}</td>`).join("")}var DAY=864e5;function ageOf(createdAt,now){let days=Math.floor((now-Date.parse(createdAt))/
DAY);return!Number.isFinite(days)||days<0?"":days===1?"1 day":`${days} days`}var ENTITIES={"&":"&amp;","<":"&lt;",">":"&\
gt;",'"':"&quot;"};function escaped2(text){return text.replace(/[&<>"]/g,character=>ENTITIES[character]??"").replace(/[\p{C}\u2028\u2029|`]/gu,
" ")}async function loadAndExport(inputs,host,signal){for(let credential of givenCredentials(process5.env))maskText(credential);
let found=await trustedConfig(inputs),report;try{let loaded=await load(found.config,optionsOf(inputs,found,signal,told=>report=
told),{narrow:!0,onToken:token=>{mask(token,host)}}),held=!1;try{held=await handOut(loaded,found,inputs,host)}finally{held||
await closeSession(loaded)}}finally{report!==void 0&&await addSummary(summaryOf(report,systemClock.now()))}}async function trustedConfig({
config,workingDirectory}){let verdict=verdictOn(workflowEvent());if(verdict.may==="not")throw verdict.error;return workingDirectory!==
void 0&&enter(workingDirectory),verdict.may==="load-as-committed"&&await requireCommitted(resolve(config??findConfigFile(
{runtime:processRuntime})),verdict.commit),withoutCommands(()=>findConfig({loadSecrets,openSecrets},config))}function enter(folder){
try{process5.chdir(folder)}catch{throw new SecretsError("action/invalid-input",{action:"use the input",facts:{option:"wo\
rking-directory",wanted:"a folder that is there"}})}}function optionsOf({environment,consumer,keys,audit},{root},signal,onReport){
return{root,signal,onReport,cache:!1,...environment===void 0?{}:{environment},...consumer===void 0?{}:{consumer},...keys===
void 0?{}:{keys},...audit===void 0?{}:{onAudit:event=>appendFileSync2(audit,`${JSON.stringify(event)}
`,{mode:384})}}}async function handOut(loaded,{config},inputs,host){let rules={least:inputs.minMaskLength,common:new Set(
[loaded.plan.environment.toLowerCase()])},masking=maskingOf(loaded.keys,rules),exports=exportsOf(loaded,config,{inputs,host,
masking}),untold=new Set;for(let[text,key]of masking.masks)mask(text,host)||untold.add(key);await printed();for(let notice of noticesOf(
loaded.report,masking,exports,inputs,untold))warn(notice);let held=loaded.leases.length>0&&inputs.targets.size>0;return deliver(
exports,inputs,held?await entrustedBy(loaded):[]),held}var ENTRUSTING=2e3;async function entrustedBy({later,session}){let{
context,deadline}=later(ENTRUSTING);try{return await deadline.within(session.entrust(context))}finally{deadline.clear()}}var cancelled=new AbortController;async function main(){let host=hostOf();if(host===void 0)throw new SecretsError("actio\
n/not-a-workflow",{action:"run the action"});let given=Object.keys(process6.env).filter(name=>/^INPUT_/i.test(name));await loadAndExport(
readInputs(inputText,given),host,cancelled.signal)}for(let signal of["SIGINT","SIGTERM"])process6.on(signal,()=>cancelled.
abort());process6.on("uncaughtException",error=>{failStep(error)});process6.on("unhandledRejection",error=>{failStep(error)});
try{await main(),await closingsSettled(),process6.exit(0)}catch(error){await closingsSettled(),await failStep(error)}

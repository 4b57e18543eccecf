const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{attempt}from"./chunk-INYOUNCC.js";import{lengthOf,timeLeft}from"./chunk-R6O26EMK.js";import{abandon,failureOf,
formatReference,isVariable,materialise,missingHint,openScope,portOf,proxyFor,referenceOf,wantedReads}from"./chunk-4UAOJGDD.js";
import{SecretsError,printable}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";import{isIP}from"node:net";function hopOf(target,runtime){let proxy=proxyFor(target,runtime),host=proxy?.host??target.hostname.replace(/^\[|\]$/g,"");
return{host,port:proxy?.port??portOf(target),proxy:proxy?.variable,isAddress:isIP(host)!==0}}var lookUpName=async({host,
port,proxy},target,runtime)=>{try{return(await process.getBuiltinModule("node:dns/promises").lookup(host,{all:!0})).map(
({address})=>address)}catch(error){let address=`${target.protocol}//${target.hostname}:${portOf(target)}`;throw failureOf(
error,{address,hop:`${host}:${port}`,proxy,beforeProxy:!0,runtime:runtime.name})}};var finding=(check,status,message,about2)=>({check,status,...about2.subject===void 0?{}:{subject:about2.subject},message,
...about2.hint===void 0?{}:{hint:about2.hint}}),ok=(check,message,about2={})=>finding(check,"ok",message,about2),warning=(check,message,about2={})=>finding(
check,"warning",message,about2),notChecked=(check,message,about2={})=>finding(check,"not-checked",message,about2),failed=(check,error,about2={})=>({
...finding(check,"failed",error.state,{hint:error.hint,...about2}),code:error.code}),GRAVITY=["ok","not-checked","warnin\
g","failed"];function gravest(statuses){return GRAVITY[Math.max(0,...statuses.map(status=>GRAVITY.indexOf(status)))]??"o\
k"}function isMissing(place){return place.outcome===void 0?isSeenMissing(place):place.outcome.status==="missing"}function isSeenMissing({
description}){return description?.state==="missing"||description?.state==="exists"&&description.field==="missing"}async function look(backend,places,examination){
let{context}=examination,references=places.map(({asked})=>asked);if(places.length===0)return[];let[descriptions,permissions]=await Promise.
all([attempt(examination,async()=>backend.describe?.(references,context)),attempt(examination,async()=>backend.permissions?.(
references,context))]);return Promise.all(places.map(async({read,reference,asked},index)=>{let description=oneOf(descriptions,
index),permission=permissions instanceof SecretsError?void 0:permissions?.[index],remedy=await remedyOf(backend,asked,description,
examination);return{read,reference,...description===void 0?{}:{description},...permission===void 0?{}:{permission},...remedy===
void 0?{}:{remedy}}}))}function oneOf(descriptions,index){return descriptions instanceof SecretsError?{state:"failed",error:descriptions}:
descriptions?.[index]}async function remedyOf(backend,reference,description,examination){if(description===void 0||description.
state==="failed"||description.state==="exists"&&description.field!=="missing")return;let remedy=await attempt(examination,
async()=>backend.remedy?.(reference,description,examination.context));return remedy instanceof SecretsError?void 0:remedy}
function isReadable(place){if(place===void 0||place.permission?.state==="denied")return!1;if(isMissing(place))return place.
permission?.state==="unknown";let{description}=place;return description===void 0?!0:description.state==="failed"?description.
error.code==="backend/denied":description.state==="exists"}async function readAll(backend,places,examination){if(places.
length===0)return new Map;let outcomes=await attempt(examination,()=>backend.read(places.map(({asked})=>asked),examination.
context)),bug=()=>new SecretsError("internal/bug",{action:"read"});return new Map(places.map(({read},index)=>[read.id,outcomes instanceof
SecretsError?{status:"failed",error:outcomes}:outcomes[index]??{status:"failed",error:bug()}]))}function absenceOf(id,plan,config){let meanings=plan.keys.flatMap(key=>meaningFor(id,key,plan.environment,config)??[]);return meanings.
find(one=>"fails"in one)??meanings[0]??{mends:"no key needs it"}}function meaningFor(id,{name,previous,reads},environment,config){
if(previous.includes(id))return{mends:"there is no previous value, and need not be"};let place=reads?.indexOf(id)??-1;if(reads===
null||place===-1)return;if(place<reads.length-1)return{mends:"the next source is asked"};let declared=config.secrets[name]?.["\
~declared"];if(declared?.kind!=="value")return;let{default:fallback,generate,optional}=declared.options;return fallback!==
void 0?{mends:"the default is used"}:optional===!0?{mends:`${name} is optional`}:{fails:{key:name,environment,generated:generate!==
void 0}}}function keysAt(id,plan){return plan.keys.filter(({previous,reads})=>reads?.includes(id)===!0||previous.includes(
id)).map(({name})=>name)}function diagnoseKeys(plan,config,{places},findingsAt,values){let known=new Map;for(let key of plan.
keys){let value=values.get(key.name),own=value===void 0?[]:[value],parts=(key.pieces??[]).flatMap(piece=>"key"in piece?known.
get(piece.key)??[]:[]),found=[...key.reads??[],...key.previous].flatMap(id=>findingsAt.get(id)??[]),status=gravest([...own,
...found,...parts].map(one=>one.status));known.set(key.name,{key:key.name,status,origin:originOf(key,config,places),findings:own})}
return[...known.values()]}function originOf({name,pieces,reads},config,places){if(pieces!==void 0)return"composed";if(!(reads??
[]).every(id=>{let place=places.get(id);return place!==void 0&&isMissing(place)}))return"store";let declared=config.secrets[name]?.["\
~declared"];return declared?.kind==="value"&&declared.options.default!==void 0?"default":"absent"}function missing(check,what,judged){let{absence,facts,place}=judged;if("mends"in absence)return ok(check,`missing; ${absence.
mends}`);let lacking=absence.fails,hint=place.remedy??missingHint(lacking,place.read,place.reference,what),parts={action:"\
read",state:`there is no such ${what}`,facts:{...facts,key:lacking.key},...hint===void 0?{}:{hint}};return failed(check,
new SecretsError("value/missing",parts))}function existenceOf(judged){let{description,outcome,read,stopped}=judged.place;return stopped!==void 0?notChecked("exis\
tence",stopped):description===void 0?outcome===void 0?notChecked("existence","the store cannot tell without a read",{hint:"\
Run it with --read"}):void 0:description.state==="failed"?unseen(description.error,judged):description.state==="missing"?
missing("existence",read.version===void 0?"secret":"version",judged):description.state!=="exists"?gone(description.state,
judged):description.field==="missing"?missing("existence","field",judged):there(description,judged)}function there({createdAt,
expiresAt,field,version},{now,place}){let said=[...version===void 0?[]:[`version ${printable(version)}`],...createdAt===
void 0?[]:[`${lengthOf(now-createdAt.getTime())} old`],...field==="unknown"&&place.read.field!==void 0?["its field is no\
t shown"]:[]],message=said.length===0?"exists":said.join(", ");if(expiresAt===void 0)return ok("existence",message);let withEnd=`${message}\
; ${timeLeft(expiresAt,now)}`;return expiresAt.getTime()>now?ok("existence",withEnd):warning("existence",withEnd,{hint:"\
Store a new version: this one is past its end, and read all the same"})}function unseen(error,{facts,place:{outcome,permission}}){
let{code,hint,state}=error;if(code==="reference/unsupported")return notChecked("existence",state,{hint});if(!(code==="ba\
ckend/denied"&&outcome!==void 0))return code!=="backend/denied"||permission===void 0?failed("existence",error.about(facts)):
permission.state==="denied"?notChecked("existence","it may not be looked at"):permission.state==="granted"?notChecked("e\
xistence","it may be read, and not looked at",{hint}):warning("existence",`it may not be looked at: ${state}`,{hint})}function gone(state,{
facts,place:{remedy}}){let parts={action:"read",state:state==="disabled"?"it is disabled":"it was deleted",facts,...remedy===
void 0?{}:{hint:remedy}};return failed("existence",new SecretsError("value/deleted",parts))}function findingsOf(judged){return[existenceOf(judged),permissionOf(judged),valueOf(judged)].filter(one=>one!==void 0)}function permissionOf({
facts,place:{outcome,permission}}){if(permission===void 0)return;if(permission.state==="granted")return ok("permission",
permission.permission);if(permission.state==="denied")return failed("permission",permission.error.about(facts));if(outcome?.
status==="found")return ok("permission",permission.needs);if(outcome!==void 0)return;let hint=`Run it with --read; a rea\
d needs ${permission.needs}`;return notChecked("permission","the store tells by a read only",{hint})}function valueOf(judged){
let{outcome}=judged.place;if(outcome===void 0)return;if(outcome.status==="failed")return failed("value",outcome.error.about(
judged.facts));if(outcome.status==="missing")return isSeenMissing(judged.place)?void 0:missing("value",outcome.what,judged);
let late=outcome.warnings?.[0];return late===void 0?ok("value","it was read"):warning("value",`it was read, and is ${late.
replaceAll("-"," ")}`)}function checkPrincipal(answer,{context}){if(answer===void 0)return{findings:[]};if(answer instanceof SecretsError)return refused(
answer);let{expiresAt,grants,method,name}=answer,who=name===""?method:`${name} by ${method}`,may=grants.length===0?"":`:\
 ${grants.join(", ")}`,until=expiresAt===void 0?"":`; ${timeLeft(expiresAt,context.clock.now())}`;return{findings:[ok("w\
hoami",printable(`${who}${may}${until}`))],principal:answer}}function refused(error){let{code,hint,state}=error;return code===
"backend/unauthenticated"||code==="backend/unconfigured"?{findings:[failed("whoami",error)],stopped:"the store does not \
take our credential"}:code==="reference/unsupported"?{findings:[notChecked("whoami",state,{hint})]}:code==="internal/bug"?
{findings:[failed("whoami",error)]}:{findings:[warning("whoami",state,{hint})]}}function describePrincipal({expiresAt,grants,
method,name}){return{method,name,grants:[...grants],...expiresAt===void 0?{}:{expiresAt:expiresAt.toISOString()}}}function checkIdentities({error,looked}){let inUse=looked.find(({used})=>used);if(error!==void 0)return failed("identity",
error);if(inUse===void 0)return;let{method,present}=inUse,by=present.length===0?"":` by ${listed(present)}`,passed=looked.
filter(({used})=>!used).map(one=>`; not ${needs(one)}`);return ok("identity",`${method}${by}${passed.join("")}`,{subject:method})}
function checkUntried(candidates){let inUse=candidates.looked.find(({used})=>used);if(candidates.error!==void 0||inUse===
void 0||inUse.present.length>0)return checkIdentities(candidates);let{method}=inUse;return notChecked("identity",`only a\
 login shows what ${method} finds`,{subject:method})}function describeIdentities({looked}){return looked.map(({method,missing:missing2,
used})=>({method,used,missing:[...missing2]}))}var listed=names=>names.join(" and "),needs=({method,missing:missing2})=>`${method}\
, which needs ${listed(missing2)}`;var SUSPECT=60,WRONG=300;function checkClock({headers},sentAt,answeredAt,subject,timeless){let theirs=Date.parse(headers.
date??"");if(Number.isNaN(theirs))return[notChecked("clock","the answer has no Date",{subject})];let seconds=Math.round(
((sentAt+answeredAt)/2-theirs)/1e3),off=Math.abs(seconds),said=`this machine's clock is ${off} s ${seconds>0?"ahead of":
"behind"} it`,{hint}=new SecretsError("runtime/clock");return off>WRONG&&timeless?[warning("clock",`${said}; our login d\
oes not go by it`,{subject,hint})]:off>WRONG?[failed("clock",new SecretsError("runtime/clock",{action:"trust the time",state:said}),
{subject})]:off>SUSPECT?[warning("clock",said,{subject,hint})]:[ok("clock",off<=1?"the clocks agree":said,{subject})]}async function checkEndpoint(endpoint,examination){let target=new URL(endpoint.url),subject=`${target.protocol}//${target.
host}`,hop=await attempt(examination,async()=>hopOf(target,examination.context.runtime));if(hop instanceof SecretsError)
return{reached:!1,findings:[failed("name",hop,{subject}),notChecked("connection","the proxy is not known",{subject})]};let name=await checkName(
hop,subject,target,endpoint,examination);if(name.status==="failed")return{reached:!1,findings:[name,notChecked("connecti\
on","the name does not resolve",{subject})]};let{clock}=examination.context,sentAt=clock.now(),answer=await attempt(examination,
()=>ask(endpoint,examination));if(answer instanceof SecretsError)return{reached:!1,findings:[name,failed("connection",about(
answer,endpoint),{subject})]};let through=hop.proxy===void 0?"":` through the proxy in ${hop.proxy}`,trusted=target.protocol!==
"https:"?"":endpoint.tls?.insecure===!0?", unchecked":", certificate trusted",connection=ok("connection",`it answers${through}${trusted}`,
{subject}),skew=checkClock(answer,sentAt,clock.now(),subject,endpoint.timeless===!0);return{reached:!0,findings:[name,connection,
...skew]}}async function checkName(hop,subject,target,endpoint,examination){let whose=hop.proxy===void 0?"":` (the proxy\
 in ${hop.proxy}, which resolves ${target.hostname})`;if(hop.isAddress)return ok("name",`${hop.host} is an address${whose}`,
{subject});let found=await attempt(examination,()=>examination.lookUpName(hop,target,examination.context.runtime));return found instanceof
SecretsError?failed("name",about(found,endpoint),{subject}):ok("name",`${hop.host} resolves to ${[...new Set(found)].join(
", ")}${whose}`,{subject})}function ask({url,tls},{context}){let{attempt:timeout,signal,transport}=context;return transport.
send({method:"GET",url,signal,timeout,...tls===void 0?{}:{tls}})}function about(error,{variable}){return variable!==void 0&&
error.code==="backend/unreachable"?error.about({variable}):error}function checkSettings({settings},{context}){let variables=[...new Set(Object.values(settings).flatMap(setting=>isVariable(
setting)?[setting.variable]:[]))],problems=variables.flatMap(variable=>problemOf(variable,context.runtime)??[]);return problems.
length>0?problems:variables.length===0?[]:[ok("settings",`${variables.join(", ")} ${are(variables)} set`)]}var are=({length})=>length===
1?"is":"are";function problemOf(variable,runtime){try{if((runtime.variable(variable)??"")!=="")return;let error=new SecretsError(
"config/missing-variable",{action:"read the setting",facts:{variable}});return failed("settings",error,{subject:variable})}catch(error){
if(error instanceof SecretsError)return failed("settings",error,{subject:variable});throw error}}async function examineStore(store,references,examination){let{context,session,stores}=examination,source=stores.get(store);
if(source===void 0)throw new SecretsError("internal/bug",{action:"examine a store"});let settings=checkSettings(source,examination),
unopened={source,identities:[],stopped:"the store was not opened"};if(settings.some(({status})=>status==="failed"))return{
...unopened,findings:settings};let backend=await attempt(examination,()=>session.open(store,context.runtime));return backend instanceof
SecretsError?{...unopened,findings:[...settings,failed("settings",backend)]}:examineOpened(backend,source,references,settings,
examination)}async function examineOpened(backend,source,references,settings,examination){let{context}=examination,candidates=await attempt(
examination,async()=>await backend.identities?.(context)??{looked:[]}),identity=identityOf(candidates,checkIdentities),anonymous=identity?.
status==="failed"&&backend.whoami!==void 0,network=await examineNetwork(backend,references,examination,anonymous),whoami=await examinePrincipal(
backend,examination,network.stopped??(anonymous?NOBODY:void 0)),shown=network.stopped===void 0?identity:identityOf(candidates,
checkUntried),findings=[...settings,...shown===void 0?[]:[shown],...network.findings,...whoami.findings],stopped=network.
stopped??(anonymous?NOBODY:whoami.stopped);return{source,backend,findings,identities:candidates instanceof SecretsError?
[]:describeIdentities(candidates),...whoami.principal===void 0?{}:{principal:whoami.principal},...stopped===void 0?{}:{stopped}}}
var NOBODY="no identity is available",UNREACHED="the store was not reached";function identityOf(candidates,check){return candidates instanceof
SecretsError?failed("identity",candidates):check(candidates)}async function examineNetwork(backend,references,examination,anonymous){
let asked=await attempt(examination,async()=>await backend.endpoints?.(references,examination.context)??[]);if(asked instanceof
SecretsError)return anonymous&&asked.code==="backend/unconfigured"?{findings:[notChecked("connection",NOBODY)],stopped:NOBODY}:
{findings:[failed("settings",asked)],stopped:"the store's settings are wrong"};if(asked.length===0&&backend.endpoints!==
void 0)return{findings:[notChecked("connection","the source's own client connects by itself")]};let reached=await Promise.
all(asked.map(endpoint=>checkEndpoint(endpoint,examination))),findings=reached.flatMap(one=>one.findings);return reached[0]?.
reached===!1?{findings,stopped:UNREACHED}:{findings}}async function examinePrincipal(backend,examination,stopped){return backend.
whoami===void 0?{findings:[]}:stopped!==void 0?{findings:[notChecked("whoami",stopped)]}:checkPrincipal(await attempt(examination,
async()=>backend.whoami?.(examination.context)),examination)}async function survey(plan,examination,reads){let places=new Map,stores=new Map,missing2=id=>{let place=places.get(id);return place!==
void 0&&isMissing(place)};for(let asked=0;;asked++){let wanted=wantedReads(plan,asked,missing2);if(wanted.size===0)return{
stores,places};let next=plan.reads.filter(({id})=>wanted.has(id)&&!places.has(id));await Promise.all([...Map.groupBy(next,
({store})=>store)].map(async([store,group])=>{let all=plan.reads.filter(read=>read.store===store),examined=stores.get(store)??
await examineStore(store,referencesOf(all,store,examination),examination);stores.set(store,examined);for(let place of await surveyStore(
examined,group,examination,reads))places.set(place.read.id,place)}))}}function referencesOf(reads,store,examination){let backend=examination.
stores.get(store)?.backend??"";return reads.map(read=>referenceOf(read,backend,examination.session,examination.context)).
filter(reference=>!(reference instanceof SecretsError))}async function surveyStore({backend,source,stopped},reads,examination,wanted){
let shapes=reads.map(read=>({read,reference:formatReference({...read,backend:source.backend})}));if(backend===void 0||stopped!==
void 0)return shapes.map(shape=>({...shape,stopped:stopped??"the store was not opened"}));let places=shapes.map(shape=>{
let reference=referenceOf(shape.read,source.backend,examination.session,examination.context);return reference instanceof
SecretsError?{...shape,description:{state:"failed",error:reference}}:{...shape,asked:reference}}),referred=places.filter(
place=>"asked"in place),looked=new Map((await look(backend,referred,examination)).map(place=>[place.read.id,place])),readable=wanted?
referred.filter(({read})=>isReadable(looked.get(read.id))):[],outcomes=await readAll(backend,readable,examination);return places.
map(place=>{let{read}=place,outcome=outcomes.get(read.id),found=looked.get(read.id)??place;return outcome===void 0?found:
{...found,outcome}})}async function checkValues(plan,config,{places},{deadline,stores}){let answers=new Map([...places].flatMap(([id,place])=>answerOf(
place,stores.get(place.read.store)?.backend??"").map(answer=>[id,answer]))),known=new Set,isKnown=({name,pieces=[],previous,
reads})=>{let parts=pieces.every(piece=>!("key"in piece)||known.has(piece.key)),asked=[...reads??[],...previous].filter(
id=>places.has(id)),whole=parts&&asked.every(id=>answers.has(id));return whole&&known.add(name),whole},made=await materialise(
{...plan,keys:plan.keys.filter(isKnown)},config,answers,deadline);return new Map(made.flatMap(({answer,blockedBy,error,key,
origin})=>{if(error!==void 0){if(error.code==="value/missing"||answer?.outcome.status==="failed")return[];let facts={key:key.
name,environment:plan.environment};return[[key.name,failed("value",error.about(facts),{subject:key.name})]]}return blockedBy===
void 0&&(origin==="store"||origin==="composed")?[[key.name,ok("value","it fits its format",{subject:key.name})]]:[]}))}function answerOf(place,backend){
let{outcome,read}=place;return outcome!==void 0?[{read,backend,outcome,ms:0}]:isMissing(place)?[{read,backend,outcome:{status:"\
missing",what:"secret"},ms:0}]:[]}async function doctor(config,options,ports={}){let{read=!1,...wanted}=options,scope=openScope(config,wanted,ports),examination={
...scope,lookUpName:ports.lookUpName??lookUpName};try{let found=await survey(scope.plan,examination,read),values=read?await checkValues(
scope.plan,config,found,examination):new Map,reason=scope.deadline.reason();if(reason?.code==="backend/aborted")throw reason;
return diagnose(config,scope,found,values)}finally{await abandon(scope),scope.deadline.clear()}}function diagnose(config,{
clock,meter,plan,startedAt},found,values){let now=clock.now(),{environment}=plan,findingsAt=new Map([...found.places].map(
([id,place])=>{let facts={key:keysAt(id,plan)[0],environment,reference:place.reference};return[id,findingsOf({place,absence:absenceOf(
id,plan,config),now,facts})]})),stores=[...found.stores].map(([store,examined])=>{let places=[...found.places.values()].
filter(({read})=>read.store===store);return{store,backend:examined.source.backend,identities:examined.identities,...examined.
principal===void 0?{}:{principal:describePrincipal(examined.principal)},findings:examined.findings,references:places.map(
place=>describePlace(place,keysAt(place.read.id,plan),findingsAt.get(place.read.id)??[]))}}),keys=diagnoseKeys(plan,config,
found,findingsAt,values);return{schema:"keystead.doctor/1",environment,...plan.consumer===void 0?{}:{consumer:plan.consumer},
startedAt:new Date(startedAt).toISOString(),ms:now-startedAt,requests:meter.requests,logins:meter.logins,summary:summaryOf(
stores,[...values.values()]),stores,keys}}function describePlace({description,reference},keys,findings){if(description===
void 0||description.state==="failed")return{reference,keys,findings};let{field,state,version}=description,times=["create\
dAt","expiresAt","nextRotationAt"].flatMap(name=>{let time=description[name];return time===void 0?[]:[[name,time.toISOString()]]});
return{reference,keys,state,field,...version===void 0?{}:{version},...Object.fromEntries(times),findings}}function summaryOf(stores,values){
let all=[...stores.flatMap(({findings,references})=>[...findings,...references.flatMap(one=>one.findings)]),...values],count=status=>all.
filter(one=>one.status===status).length;return{ok:count("ok"),warnings:count("warning"),failed:count("failed"),notChecked:count(
"not-checked")}}export{doctor};

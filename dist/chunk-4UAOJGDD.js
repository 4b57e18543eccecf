const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SecretsError}from"./chunk-7WMPC2ME.js";import{__export}from"./chunk-6FW24UKP.js";function recordOf(names,valueOf){let record=Object.create(null);for(let name of names)record[name]=valueOf(name);return Object.
setPrototypeOf(record,Object.prototype)}function consumerParts(consumer){return isList(consumer)?{keys:consumer}:consumer}function isList(consumer){return Array.
isArray(consumer)}var SETTINGS=["environmentFrom","cache","audit","attestations"];function defineSecrets(config){let{environments,
secrets,consumers,...rest}=Object.assign({},config);return Object.freeze({environments:Object.freeze({...environments}),
secrets:Object.freeze(copyOf(secrets)),consumers:Object.freeze({...consumers}),"~settings":Object.freeze({...rest})})}function copyOf(secrets){
let given=Object(secrets);return recordOf(Object.keys(given),key=>given[key])}function isConfig(value){return typeof value==
"object"&&value!==null&&"~settings"in value&&"environments"in value&&"secrets"in value}var SETTING_NAMES=SETTINGS;var MARK="<redacted>",Redacted=class _Redacted{#value;static{let show2={value:()=>MARK};Object.defineProperty(_Redacted.
prototype,Symbol.toPrimitive,show2),Object.defineProperty(_Redacted.prototype,Symbol.for("nodejs.util.inspect.custom"),show2),
Object.defineProperty(_Redacted.prototype,Symbol.for("Deno.customInspect"),show2),Object.freeze(_Redacted.prototype)}constructor(value){
this.#value=value,Object.freeze(this)}static of(value){return new _Redacted(value)}reveal(){return this.#value}toString(){
return MARK}toJSON(){return MARK}};var values=new WeakMap;function makeSecrets(loaded){let byName=new Map;for(let one of loaded)byName.set(one.name,one);let prototype=Object.
create(null),hidden=(name,descriptor)=>{Object.defineProperty(prototype,name,descriptor)};for(let{name,sensitive}of loaded)
sensitive&&hidden(name,{get:accessor(name)});let shown=()=>show(byName);for(let symbol of["nodejs.util.inspect.custom","\
Deno.customInspect"])hidden(Symbol.for(symbol),{value:shown});hidden("toString",{value:shown}),hidden("toJSON",{value:()=>masked(
byName)}),hidden(Symbol.toPrimitive,{value:shown}),hidden(Symbol.toStringTag,{value:"Secrets"});let secrets=Object.create(
Object.freeze(prototype));for(let{name,sensitive,value}of loaded)sensitive||Object.defineProperty(secrets,name,{value,enumerable:!0});
return values.set(secrets,byName),Object.freeze(secrets)}function accessor(name){return function(){let own=values.get(this);
if(own===void 0)throw new TypeError(`Cannot read ${name}: secrets are read from the loaded object itself, not through a \
Proxy or a derived object`);return own.get(name)?.value}}function masked(byName){let shown={};for(let{name,sensitive,value}of byName.
values())shown[name]=sensitive&&value!==void 0?MARK:value;return shown}function show(byName){let lines=Object.entries(masked(
byName)).map(([name,value])=>`${name}: ${value===MARK?MARK:plainText(value)}`);if(lines.length===0)return"Secrets {}";let oneLine=`\
Secrets { ${lines.join(", ")} }`;return oneLine.length<=100?oneLine:`Secrets {
  ${lines.join(`,
  `)}
}`}function plainText(value){if(typeof value=="bigint")return`${value}n`;if(value instanceof Uint8Array)return`Uint8Arra\
y(${value.length})`;try{return JSON.stringify(value)??String(value)}catch{return Object.prototype.toString.call(value)}}
function reveal(secrets){let byName=values.get(secrets);if(byName===void 0)throw new TypeError("Cannot reveal this objec\
t: it is not what loadSecrets() gave");let revealed=Object.create(null);for(let{name,value}of byName.values())revealed[name]=
value;return revealed}function secretsObject(loaded){return makeSecrets(loaded.keys.filter(({key})=>key.delivered).map(({key,value})=>({name:key.
name,sensitive:key.sensitive,value})))}var Listeners=class{audit;report;#thrown=[];constructor({onAudit,onReport},action,clock){let run,seq=0;this.audit=read2=>{
if(onAudit===void 0)return;let id=run??=crypto.randomUUID(),at=new Date(clock.now()).toISOString();this.#call(()=>onAudit(
{v:1,run:id,seq:seq++,at,action,...read2}))},this.report=report=>this.#call(()=>onReport?.(report))}rethrow(){let[first]=this.#thrown;
if(first!==void 0)throw first.error}#call(listener){try{listener()}catch(error){this.#thrown.push({error})}}};var UNPRINTABLE=/[%#@\s\p{C}\p{Z}]/gu;function formatReference(reference){let field=reference.field===void 0?"":`#${encode(
reference.field)}`,version=reference.version===void 0?"":`@${encode(reference.version)}`;return`${reference.backend}:${encode(
reference.path)}${field}${version}`}var SHAPE=/^([a-z][a-z0-9-]*):([^#@\s\p{C}\p{Z}]+)(?:#([^#@\s\p{C}\p{Z}]+))?(?:@([^#@\s\p{C}\p{Z}]+))?$/u;
function parseReference(text2){let[,backend,path,field,version]=SHAPE.exec(text2)??[];if(backend===void 0||path===void 0)
return;let decoded=[path,field,version].map(part=>part===void 0?void 0:decode(part));if(decoded.includes(null))return;let[
decodedPath,decodedField,decodedVersion]=decoded;if(decodedPath!==void 0)return{backend,path:decodedPath,...decodedField===
void 0?{}:{field:decodedField},...decodedVersion===void 0?{}:{version:decodedVersion}}}var encoder=new TextEncoder,PLAIN=/^[\w./:+=-]*$/;
function encode(name){return PLAIN.test(name)?name:name.toWellFormed().replace(UNPRINTABLE,character=>{let encoded="";for(let byte of encoder.
encode(character))encoded+=`%${byte.toString(16).toUpperCase().padStart(2,"0")}`;return encoded})}function decode(part){
try{return decodeURIComponent(part)}catch{return null}}function originOf(cached){return cached===void 0?"store":cached.stale?"stale-cache":"cache"}var Places=class{#stores=new Map;#all=[];get all(){return this.#all}at(place){return this.#stores.get(place.store)?.get(
placeIn(place))}add(place,what){let store=this.#stores.get(place.store);store===void 0&&this.#stores.set(place.store,store=
new Map),store.set(placeIn(place),what),this.#all.push(what)}};function placeIn({path,field,version}){return field===void 0&&
version===void 0&&!path.startsWith("[")?path:JSON.stringify([path,field??null,version??null])}function describeIdentity(identity2){return{method:identity2.method,settings:withoutCredentials(identity2.settings)}}var CREDENTIALS=new Set(
["token","secretId","password","clientSecret","secretAccessKey","sessionToken"]);function literalCredentials(identity2){
return Object.entries(identity2.settings).flatMap(([name,value])=>CREDENTIALS.has(name)&&typeof value=="string"?[name]:[])}
function withoutCredentials(given){return Object.fromEntries(Object.entries(given).filter(([name,value])=>!(CREDENTIALS.
has(name)&&typeof value=="string")))}function variable(name){return Object.freeze({variable:name})}function isVariable(setting){return typeof setting=="objec\
t"&&setting!==null&&typeof setting.variable=="string"}function settings(given){let kept=[];for(let[name,value]of Object.
entries(given))value!==void 0&&kept.push([name,value]);return Object.freeze(Object.fromEntries(kept))}function cleanOptions(given,shape,required=[]){if(given!==void 0&&(typeof given!="object"||given===null||Array.isArray(given)))
return{options:{},problems:[{option:"options",wanted:`an object with ${Object.keys(shape).join(", ")}`}]};let problems=[],
kept=[];for(let[option,value]of Object.entries(given??{})){let kind=Object.hasOwn(shape,option)?shape[option]:void 0;kind===
void 0?problems.push({option}):value!==void 0&&!fits(value,kind)?problems.push(misfit(option,value,kind)):kept.push([option,
value])}let options=Object.fromEntries(kept);for(let option of required)options[option]===void 0&&!problems.some(problem=>problem.
option===option)&&problems.push({option,wanted:wantedOf(shape[option]??"text")});return{options,problems}}function besideClient(options,own){
return options.client===void 0?[]:own.filter(option=>options[option]!==void 0).map(option=>({option,wanted:"left out bes\
ide `client`, which has its own"}))}function misfit(option,value,kind){let literal=typeof value=="string"&&(kind==="vari\
able"||kind==="token");return{option,wanted:wantedOf(kind),...literal?{credential:!0}:{}}}var isText=value=>typeof value==
"string"&&value!=="",isObject=value=>typeof value=="object"&&value!==null,isTokenFile=value=>isObject(value)&&isText(value.
file),isIdentity=value=>isObject(value)&&typeof value.method=="string",TESTS={text:[isText,"text that is not empty"],setting:[
value=>isText(value)||isVariable(value),"text that is not empty, or variable()"],variable:[isVariable,'variable("NAME")'],
flag:[value=>typeof value=="boolean","true or false"],token:[value=>isVariable(value)||isTokenFile(value),'variable("NAM\
E") or { file: "path" }'],naming:[value=>typeof value=="function","a function from a key to a name"],identities:[value=>isIdentity(
value)||Array.isArray(value)&&value.every(isIdentity),"an identity of this source, or a list of them"],record:[isObject,
"an object"],version:[value=>isText(value)||Number.isInteger(value),"a version"],backend:[value=>isObject(value)&&typeof value.
read=="function","an object with read()"]};function fits(value,kind){return typeof kind=="string"?TESTS[kind][0](value):
kind.includes(value)}function wantedOf(kind){return typeof kind=="string"?TESTS[kind][1]:`one of ${kind.join(", ")}`}function makeSource(parts){let source={backend:parts.backend,settings:parts.settings,identities:Object.freeze(listed(parts.
identity)),at(path,given){let{options,problems}=cleanOptions(given,{field:"text",version:"version"}),whole=typeof path==
"string"&&parts.path!==void 0?parts.path(path):path;return Object.freeze({backend:parts.backend,path:typeof whole=="stri\
ng"?whole:"",...options.field===void 0?{}:{field:options.field},...options.version===void 0?{}:{version:String(options.version)},
"~source":source,...problems.length===0?{}:{"~problems":problems}})},"~rules":parts.rules,"~refer":parts.refer,...parts.
custom===void 0?{}:{"~backend":parts.custom},...parts.problems===void 0||parts.problems.length===0?{}:{"~problems":parts.
problems}};return Object.freeze(source)}function isSource(value){return typeof value=="object"&&value!==null&&"~refer"in
value&&typeof value["~refer"]=="function"}function sourceOf(reference){return reference["~source"]}function listed(identities){
return identities===void 0?[]:Array.isArray(identities)?[...identities]:[identities]}function firstOf(...sources){let usable=sources.
filter(isSource),wrong=usable.length===0||usable.length<sources.length;return Object.freeze({backend:"firstOf",settings:Object.
freeze({}),identities:Object.freeze([]),at:path=>Object.freeze({backend:"firstOf",path}),"~rules":{path:"segments",field:"\
none",version:!1},"~refer":()=>({path:""}),"~sources":Object.freeze(usable.flatMap(source=>source["~sources"]??[source])),
...wrong?{"~problems":[{option:"firstOf",wanted:"sources one after another, as in firstOf(env(), local())"}]}:{}})}function checkSource(source,where){return isSource(source)?[source,...source["~sources"]??[]].flatMap(one=>[...(one["~pr\
oblems"]??[]).map(problem=>optionIssue(problem,where)),...one.identities.flatMap(identity2=>checkIdentity(identity2,one,
where)),...one["~problems"]===void 0?checkVariables(one,where):[],...checkAddress(one,where)]):[{code:"config/invalid-op\
tion",facts:{...where,option:"source",wanted:"a source such as local() or vault({ ... })"}}]}function optionIssue({option,
wanted:wanted2,credential},where){return credential===!0?{code:"config/value-in-declaration",facts:{...where,option}}:wanted2===
void 0?{code:"config/unknown-option",facts:{...where,option}}:{code:"config/invalid-option",facts:{...where,option,wanted:wanted2}}}
function checkIdentity(identity2,source,where){return[...identity2.backend===source.backend?[]:[{code:"config/invalid-op\
tion",facts:{...where,option:"identity",wanted:`an identity of ${source.backend}`}}],...(identity2["~problems"]??[]).map(
problem=>optionIssue(problem,where)),...literalCredentials(identity2).map(option=>({code:"config/value-in-declaration",facts:{
...where,option}}))]}function checkVariables(source,where){return[source.settings,...source.identities.map(identity2=>identity2.
settings)].flatMap(settings2=>Object.entries(settings2)).flatMap(([option,value])=>{let wanted2=isVariable(value)?"varia\
ble() with a name of letters, digits and _":"text that is not empty";return(isVariable(value)?/^[A-Za-z_][A-Za-z0-9_]*$/.
test(value.variable):value!==""&&["string","boolean"].includes(typeof value))?[]:[{code:"config/invalid-option",facts:{...where,
option,wanted:wanted2}}]})}function checkAddress(source,where){let{address,insecure}=source.settings;if(typeof address!=
"string")return[];let url3=URL.canParse(address)?new URL(address):void 0;return url3!==void 0&&/^https?:$/.test(url3.protocol)&&
url3.username===""&&url3.password===""&&url3.search===""&&url3.hash===""?url3.protocol==="https:"||insecure===!0||isLoopback(
url3.hostname)?[]:[{code:"config/insecure",facts:{...where,option:"address"}}]:[{code:"config/invalid-option",facts:{...where,
option:"address",wanted:"an http or https URL without credentials, query or fragment"}}]}function isLoopback(hostname){return hostname===
"localhost"||hostname.endsWith(".localhost")||/^127(?:\.\d{1,3}){3}$/.test(hostname)||hostname==="[::1]"||hostname==="::\
1"}function checkReferences(inventory2,config,stores){let issues=[],environmentSources=new Set(Object.values(config.environments).
flatMap(source=>source["~sources"]??[source]));for(let source of stores.byId.values())environmentSources.has(source)||issues.
push(...checkSource(source,{}));for(let environment of Object.keys(inventory2.environments)){let places=new Places;for(let key of Object.
keys(inventory2.keys)){let from=config.secrets[key]?.from,exact=from!==void 0&&Object.hasOwn(from,environment);for(let reference of inventory2.
keys[key]?.references[environment]??[]){let source=stores.byId.get(reference.store);if(source===void 0)continue;let about={
key,environment,reference,source};if(checkReference(about,issues),exact)continue;let twin=places.at(reference);twin!==void 0&&
issues.push({code:"config/duplicate-key",facts:{...factsOf(about),known:`${twin}, ${key}`}}),places.add(reference,key)}}}
return issues}function factsOf({key,environment,reference,source:{backend}}){return{key,environment,reference:formatReference(
{backend,...reference})}}function checkReference(about,issues){let{reference,source}=about,{field,version}=reference,rules=source["\
~rules"];(!isPath(reference.path,rules.path)||field===""||field===void 0&&rules.field==="required"||version===""||hasControl(
field)||hasControl(version))&&issues.push({code:"reference/invalid",facts:{...factsOf(about),wanted:wantedBy(rules,source.
backend)}}),field!==void 0&&rules.field==="none"&&issues.push({code:"reference/unsupported",facts:{...factsOf(about),option:"\
field"}}),version!==void 0&&!rules.version&&issues.push({code:"reference/unsupported",facts:{...factsOf(about),option:"v\
ersion"}})}function wantedBy(rules,backend){let path=rules.path==="name"?"name":"path",rest=`${rules.field==="none"?"":"\
#field"}${rules.version?"@version":""}`;return`${backend}:${path}${rest}${typeof rules.path=="string"?"":`, with ${rules.
path.wanted}`}`}var hasControl=text2=>text2!==void 0&&new RegExp("\\p{Cc}","u").test(text2);function isPath(path,kind){let literal=path.
includes("{")?path.replace(/\{[A-Za-z_][A-Za-z0-9_]*\}/g,"x"):path;return typeof kind!="string"?kind.pattern.test(literal):
literal===""||hasControl(literal)||/[{}\\]/.test(literal)?!1:kind==="name"?literal!=="."&&literal!==".."&&!literal.includes(
"/"):literal.split("/").every(segment=>segment!==""&&segment!=="."&&segment!=="..")}var registry=Object.freeze({vault:()=>import("./vault-4JEHOANN.js"),kubernetes:()=>import("./kubernetes-SXKHBGTE.js"),
azure:()=>import("./azure-EY2HYJKI.js"),gcp:()=>import("./gcp-YSASR3WA.js"),aws:()=>import("./aws-GPOI6YZB.js"),
local:()=>import("./local-UBXWCNWS.js"),files:()=>import("./files-YOJW7CKC.js"),env:()=>import("./env-FPMHFNTS.js"),
custom:()=>import("./custom-I3NPRUNT.js")});function registryName(backend){return backend.startsWith("custom-")?"cu\
stom":backend}function isRegistered(backend){return Object.hasOwn(registry,registryName(backend))}var Session=class{#stores;#transport;#narrow;#closing;#opened=new Map;constructor(stores,transport,narrow){this.#stores=
stores,this.#narrow=narrow,this.#transport=transport}open(store,runtime){let open=this.#opened.get(store)??this.#start(store,
runtime);return this.#opened.set(store,open),open}async#start(store,runtime){let source=this.#stores.get(store);if(source===
void 0)throw new SecretsError("internal/bug",{action:"open a store"});let load2=registry[registryName(source.backend)];if(load2===
void 0)throw new SecretsError("config/unsupported",{action:"open a store",facts:{store,option:source.backend}});let planned=this.#plannedOf(
store,source,runtime);return(await load2()).open({...openingOf(store,source,runtime),...planned===void 0?{}:{planned}})}#plannedOf(store,{
backend},runtime){try{return this.#narrow?.filter(read2=>read2.store===store).map(({path})=>this.expand(store,{backend,path},
runtime))}catch{return}}expand(store,reference,runtime){let expanded=expandPath(reference,runtime),rule=this.#stores.get(
store)?.["~rules"].path??"segments";if(isPath(expanded.path,rule))return expanded;throw new SecretsError("reference/inva\
lid",{action:"read",facts:typeof rule=="string"?{}:{wanted:`${reference.backend}:path, with ${rule.wanted}`}})}close(context){
return this.#closing??=this.#close(context),this.#closing}async#close(context){let opened=await Promise.allSettled(this.#opened.
values());await Promise.allSettled(opened.map(async one=>one.status==="fulfilled"?one.value.close?.(context):void 0)),this.
disconnect()}async entrust(context){let opened=[...this.#opened].map(async([store,opening])=>{let kept=await(await opening).
entrust?.(context),backend=registryName(this.#stores.get(store)?.backend??"");return kept===void 0?[]:[{backend,kept}]});
return(await Promise.all(opened)).flat()}disconnect(){this.#transport.close?.()}};function openingOf(store,source,runtime){
let settings2=Object.entries(source.settings).map(([name,value])=>[name,isVariable(value)?needed(value.variable,runtime):
value]);return{store,settings:Object.fromEntries(settings2),identities:source.identities,declared:source.settings,...source["\
~backend"]===void 0?{}:{custom:source["~backend"]}}}function needed(variable2,runtime){let value=runtime.variable(variable2);
if(value===void 0||value==="")throw new SecretsError("config/missing-variable",{action:"read the setting",facts:{variable:variable2}});
return value}function expandPath(reference,runtime){if(!reference.path.includes("{"))return reference;let path=reference.
path.replace(/\{([A-Za-z_][A-Za-z0-9_]*)\}/g,(_,name)=>needed(name,runtime));return{...reference,path}}var failed=error=>({
status:"failed",error});async function resolve(plan2,resolving){let answers=new Map,isMissing=id=>answers.get(id)?.outcome.status==="missing";for(let asked=0;;asked++){
let wanted2=wantedReads(plan2,asked,isMissing);if(wanted2.size===0)break;let reads=plan2.reads.filter(read2=>wanted2.has(
read2.id)&&!answers.has(read2.id)),byStore=Map.groupBy(reads,read2=>read2.store);await Promise.all([...byStore].map(async([
store,group])=>{for(let answer2 of await readStore(store,group,resolving))answers.set(answer2.read.id,answer2)}))}let{audit}=resolving;
return audit!==void 0&&tell(plan2,answers,audit),answers}function wantedReads(plan2,asked,isMissing){let wanted2=new Set,
add=ids=>{let next=ids[asked];next!==void 0&&(asked===0||ids.slice(0,asked).every(isMissing))&&wanted2.add(next)};for(let{
previous,reads}of plan2.keys)add(reads??[]),add(previous);return wanted2}async function readStore(store,reads,resolving){
let{context,deadline,session,stores}=resolving,startedAt=context.clock.now(),backend=stores.get(store)?.backend??"",outcomes=await deadline.
within(session.open(store,context.runtime).then(opened=>readReferences(readerOf(store,opened,resolving),reads,backend,resolving))).
catch(error=>reads.map(()=>({outcome:failed(ours(error,deadline))}))),ms=context.clock.now()-startedAt;return reads.map(
(read2,index)=>{let{outcome,cached}=outcomes[index]??{outcome:failed(new SecretsError("internal/bug",{action:"read"}))};
return cached===void 0?{read:read2,backend,outcome,ms}:{read:read2,backend,outcome,cached,ms}})}function referenceText({
backend,read:read2}){return formatReference({...read2,backend})}function readerOf(id,backend,{cache,stores}){let source=stores.
get(id);return cache===void 0||source===void 0?async(references,context)=>(await backend.read(references,context)).map(outcome=>({
outcome})):(references,context)=>cache.read({id,source,backend},references,context)}function ours(error,deadline){return deadline.
reason()??(error instanceof SecretsError?error:new SecretsError("internal/bug",{action:"read"}))}async function readReferences(read2,reads,backend,{
context,session}){let references=reads.map(planned=>referenceOf(planned,backend,session,context)),good=references.filter(
reference=>!(reference instanceof SecretsError)),outcomes=good.length===0?[]:await read2(good,context),next=0;return references.
map(reference=>reference instanceof SecretsError?{outcome:failed(reference)}:outcomes[next++])}function referenceOf({store,
path,field,version},backend,session,context){let declared={backend,path,...field===void 0?void 0:{field},...version===void 0?
void 0:{version}};try{return session.expand(store,declared,context.runtime)}catch(error){return error instanceof SecretsError?
error:new SecretsError("internal/bug",{action:"read"})}}function tell(plan2,answers,audit){for(let key of plan2.keys)for(let id of[
...key.reads??[],...key.previous]){let answer2=answers.get(id);if(answer2===void 0)continue;let{backend,cached,outcome,read:read2,
ms}=answer2;audit({environment:plan2.environment,...plan2.consumer===void 0?{}:{consumer:plan2.consumer},key:key.name,backend,
store:read2.store,reference:referenceText(answer2),...outcome.status==="found"&&outcome.version!==void 0?{version:outcome.
version}:{},outcome:outcome.status,origin:originOf(cached),...outcome.status==="failed"?{code:outcome.error.code}:{},ms})}}function makeReport(plan2,keys,{cache,meter,startedAt,ms}){return{schema:"keystead.report/1",environment:plan2.environment,
...plan2.consumer===void 0?{}:{consumer:plan2.consumer},startedAt:new Date(startedAt).toISOString(),ms,requests:meter.requests,
logins:meter.logins,keys:keys.map(describe),...cache===void 0?{}:{cache}}}function describe({key,origin,answer:answer2,cached,
error:own,blockedBy}){let error=own??blockedBy,outcome=answer2?.outcome,found=outcome?.status==="found"?outcome:void 0,what=outcome?.
status==="missing"?outcome.what:void 0,expiresAt=found?.lease?.expiresAt.toISOString(),status=error===void 0?origin==="a\
bsent"?"missing":"found":error.code==="value/missing"?"missing":"failed";return{key:key.name,sensitive:key.sensitive,...answer2===
void 0||origin==="default"?{}:{reference:referenceText(answer2),store:answer2.read.store},origin,status,...what===void 0||
status!=="missing"?{}:{what},...found?.version===void 0?{}:{version:found.version},...found?.createdAt===void 0?{}:{createdAt:found.
createdAt.toISOString()},...cached===void 0?{}:{cachedAt:cached.storedAt.toISOString()},...expiresAt===void 0?{}:{expiresAt},
warnings:[...found?.warnings??[],...cached?.stale===!0?["stale"]:[]],...error===void 0||status!=="failed"?{}:{code:error.
code},ms:answer2?.ms??0}}function url(template){return Object.freeze({sensitive:!0,from:void 0,parts:Object.freeze(partsOf(template)),"~declared":Object.
freeze({kind:"composed",template})})}function partsOf(template){return[...new Set((parseTemplate(template)??[]).flatMap(
piece=>"key"in piece?[piece.key]:[]))]}function parseTemplate(template){let scheme=/^[a-z][a-z0-9+.-]*:\/\//i.exec(template)?.[0];
if(scheme===void 0)return;let rest=template.slice(scheme.length),pieces=[{literal:scheme}],at=0;for(let match of rest.matchAll(
/\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/g)){let key=match[1];if(key===void 0)return;match.index>at&&pieces.push({literal:rest.
slice(at,match.index)}),pieces.push({key,place:placeAt(rest,match.index)}),at=match.index+match[0].length}return at<rest.
length&&pieces.push({literal:rest.slice(at)}),pieces.some(piece=>"literal"in piece&&/[{}\s]/.test(piece.literal))||!pieces.
some(piece=>"key"in piece)?void 0:pieces}function placeAt(rest,index){let fragment=rest.indexOf("#");if(fragment>=0&&index>
fragment)return"fragment";let query=rest.indexOf("?");if(query>=0&&index>query)return"query";let path=rest.search(/[/?#]/);
if(path>=0&&index>path)return"path";let authority=path<0?rest:rest.slice(0,path),at=authority.lastIndexOf("@");return index<
at?"userinfo":authority.slice(at+1,index).endsWith(":")?"port":"host"}function compose(pieces,textOf2){let composed2="";
for(let piece of pieces)if("literal"in piece)composed2+=piece.literal;else{let encoded=encodeFor(piece.place,textOf2(piece.
key));if(encoded===void 0)return{unfit:piece.key};composed2+=encoded}return{url:composed2}}var HOST=/^(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\.?$/,
IPV6=/^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/;function encodeFor(place,text2){if(text2.isWellFormed()){if(place==="port")return/^\d{1,5}$/.
test(text2)&&Number(text2)<=65535?text2:void 0;if(place==="host")return IPV6.test(text2)?`[${text2}]`:/^\[[0-9A-Fa-f:.]+\]$/.
test(text2)&&IPV6.test(text2.slice(1,-1))||text2.length<=253&&HOST.test(text2)?text2:void 0;if(!(place==="path"&&/^\.{1,2}$/.
test(text2)))return encodeURIComponent(text2).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`)}}function makeFormat(name,given,rule){return describedFormat(name,given,"text",input=>typeof input=="string"?rule(input):
void 0)}var WrongOption=class extends Error{problem;constructor(option,wanted2){super(option),this.problem={option,...wanted2===
void 0?{}:{wanted:wanted2}}}};function declaredFormat(name,make){try{return make()}catch(error){if(!(error instanceof WrongOption))
throw error;let refusing=makeFormat(name,{},()=>{});return Object.freeze({...refusing,"~format":Object.freeze({...refusing["\
~format"],problem:error.problem})})}}function describedFormat(name,given,takes,rule){let constraints=[];for(let[constraint,
value]of Object.entries(given))value!==void 0&&constraints.push([constraint,value]);return Object.freeze({"~format":Object.
freeze({name,constraints:Object.freeze(Object.fromEntries(constraints)),takes}),"~standard":Object.freeze({version:1,vendor:"\
keystead",validate:input=>rule(input)??{issues:[{message:`must be ${name}`}]}})})}function isFormat(schema){return"~form\
at"in schema}var base64Of=bytes2=>btoa(Array.from(bytes2,byte=>String.fromCharCode(byte)).join("")),urlSafe=text2=>text2.replaceAll("\
+","-").replaceAll("/","_").replace(/=+$/,""),ofBytes=write=>(value,url3)=>value instanceof Uint8Array?write(value,url3):
plainText2(value),WRITES={duration:value=>`${plainText2(value)}ms`,json:value=>JSON.stringify(value)??"",jwk:value=>JSON.
stringify(value)??"",hex:ofBytes(bytes2=>Array.from(bytes2,byte=>byte.toString(16).padStart(2,"0")).join("")),base64:ofBytes(
(bytes2,url3)=>url3?urlSafe(base64Of(bytes2)):base64Of(bytes2)),bytes:ofBytes(bytes2=>new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(bytes2))};function defaultText(value,schema){let format=isFormat(schema)?schema["~format"]:void 0,write=format===
void 0||!Object.hasOwn(WRITES,format.name)?void 0:WRITES[format.name];return write===void 0?plainText2(value):write(value,
format?.constraints.url===!0)}function plainText2(value){return String(value)}var decoder=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function trimmed(bytes2){let end=bytes2.at(-1)===10?bytes2.
length-(bytes2.at(-2)===13?2:1):bytes2.length;return bytes2.subarray(0,end)}function textOf(bytes2){try{return decoder.decode(
bytes2)}catch{return}}function decode2(bytes2,schema){let format=isFormat(schema)?schema["~format"]:void 0,input=format?.
takes==="bytes"?bytes2.slice():textOf(bytes2);if(input===void 0)throw new SecretsError("value/undecodable",{action:"deco\
de"});let result=attempt(schema,input);return isLate(result)?Promise.resolve(result).then(late=>accepted(late,format),()=>accepted(
void 0,format)):accepted(result,format)}function attempt(schema,input){try{return schema["~standard"].validate(input)}catch{
return}}function isLate(result){return typeof result=="object"&&result!==null&&"then"in result&&typeof result.then=="fun\
ction"}function accepted(result,format){if(typeof result=="object"&&result!==null&&result.issues===void 0&&"value"in result)
return{value:result.value};throw new SecretsError("value/invalid",{action:"decode",facts:{wanted:format===void 0?"what i\
ts schema takes":wanted(format.name,format.constraints)}})}function wanted(name,constraints){let limits=Object.entries(constraints).
map(([limit2,value])=>`${limit2} ${Array.isArray(value)?value.join("|"):String(value)}`);return limits.length===0?name:`${name}\
 (${limits.join(", ")})`}function missingHint({environment,generated,key},read2,reference,what){let backend=reference.slice(0,reference.indexOf("\
:"));if(backend==="local"||backend==="files")return generated?`Store it with \`keystead set ${key} --env ${environment}\`\
 or \`keystead generate --env ${environment}\`, or declare it optional`:void 0;if(backend==="env")return`Set the variabl\
e ${read2.path}, or declare ${key} optional`;let place=what==="field"?`field "${read2.field}" of ${read2.path}`:what==="\
version"?`a version that exists of ${read2.path}`:read2.path;return what==="version"?`Ask for ${place}, or declare ${key}\
 optional`:`Write ${place} in the store, or declare ${key} optional`}var encoder2=new TextEncoder;async function materialise(plan2,config,answers,deadline){let made2=new Map;for(let key of plan2.
keys){let declared=config.secrets[key.name]?.["~declared"];if(declared===void 0)continue;let one=declared.kind==="compos\
ed"?composed(key,made2):stored(key,declared,plan2.environment,answers,deadline);made2.set(key.name,one instanceof Promise?
await one:one)}return[...made2.values()]}function composed(key,made2){let pieces=key.pieces??[],parts=pieces.flatMap(piece=>"\
key"in piece?[made2.get(piece.key)]:[]),shape={key,origin:"composed",value:void 0},problem=parts.find(part=>part?.error!==
void 0||part?.blockedBy!==void 0),blockedBy=problem?.error??problem?.blockedBy;if(blockedBy!==void 0)return{...shape,blockedBy};
if(parts.some(part=>part?.text===void 0))return{...shape,origin:"absent"};let known=new Map(parts.flatMap(part=>part?.text===
void 0?[]:[[part.key.name,textOf(part.text.reveal())]])),undecodable=[...known].find(([,text2])=>text2===void 0);if(undecodable!==
void 0)return{...shape,error:new SecretsError("value/undecodable",{action:"compose",facts:{key:key.name,name:undecodable[0]}})};
let result=compose(pieces,part=>known.get(part)??"");return"unfit"in result?{...shape,error:unfit(key.name,result.unfit)}:
{...shape,value:result.url,text:Redacted.of(encoder2.encode(result.url))}}function unfit(key,part){return new SecretsError(
"value/invalid",{action:"compose",facts:{key,name:part},state:`the value of ${part} cannot stand where the URL has it`,hint:`\
Store a host name, an address or a port number in ${part}, as its place in the URL needs`})}function stored(key,declared,environment,answers,deadline){
let said={key,declared,environment,answer:lastAsked(key.reads??[],answers),previous:lastAsked(key.previous,answers)};try{
let before=take(said.previous?.outcome,declared,deadline),current=said.answer?.outcome.status==="failed"?void 0:take(said.
answer?.outcome,declared,deadline);return before instanceof Promise||current instanceof Promise?madeLater(said,before,current):
made(said,before,current)}catch(error){return unmade(said,error)}}async function madeLater(said,before,current){try{return made(
said,...await Promise.all([before,current]))}catch(error){return unmade(said,error)}}function made(said,before,current){
let{answer:answer2,declared,key}=said;return current!==void 0&&answer2!==void 0&&!("cached"in answer2)&&declared.options.
keepPrevious!==!0?{key,answer:answer2,origin:"store",value:current.value,text:current.text}:madeOf(said,before,current)}
function madeOf(said,before,current){let{answer:answer2,declared,key,previous}=said,shape={key,...answer2===void 0?void 0:
{answer:answer2}},pair=value=>declared.options.keepPrevious===!0?{current:value,previous:before?.value}:value;if(current!==
void 0){let cached=olderOf(answer2?.cached,previous?.cached);return{...shape,origin:originOf(cached),...cached===void 0?
void 0:{cached},value:pair(current.value),...texts(current.text,before?.text)}}if(answer2?.outcome.status==="failed")return unmade(
said,answer2.outcome.error);let{default:fallback,optional}=declared.options;if(fallback!==void 0){let text2=Redacted.of(
encoder2.encode(defaultText(fallback,declared.schema)));return{...shape,origin:"default",value:pair(fallback),...texts(text2,
before?.text)}}return optional===!0||key.reads===null?{...shape,origin:"absent",value:void 0}:unmade(said,missing(said))}
function unmade({key,answer:answer2},error){return{key,value:void 0,...answer2===void 0?void 0:{answer:answer2},origin:"\
store",error:error instanceof SecretsError?error:new SecretsError("internal/bug",{action:"read"})}}function olderOf(one,other){
return one===void 0||other===void 0?one??other:one.storedAt<=other.storedAt?one:other}function lastAsked(ids,answers){let last=ids.
findLast(id=>answers.has(id));return last===void 0?void 0:answers.get(last)}function take(outcome,{schema,options},deadline){
if(outcome?.status==="failed")throw outcome.error;if(outcome?.status!=="found")return;let text2=options.trim===!0?Redacted.
of(trimmed(outcome.value.reveal())):outcome.value;if(deadline.reason()!==void 0)return{value:void 0,text:text2};let decoded=decode2(
text2.reveal(),schema);return decoded instanceof Promise?takeLater(decoded,text2,deadline):{value:decoded.value,text:text2}}
function takeLater(decoded,text2,deadline){let late=deadline.within(decoded).then(({value})=>({value,text:text2}));return late.
catch(()=>{}),late}function texts(current,previous){return previous===void 0?{text:current}:{text:current,previousText:previous}}
function missing({answer:answer2,declared,environment,key}){let what=answer2?.outcome.status==="missing"?answer2.outcome.
what:"secret",lacking={key:key.name,environment,generated:declared.options.generate!==void 0},hint=answer2===void 0?void 0:
missingHint(lacking,answer2.read,referenceText(answer2),what);return new SecretsError("value/missing",{action:"read",facts:{
what},...hint===void 0?{}:{hint}})}var systemClock={now:()=>Date.now(),jitter:()=>Math.random(),after(ms,call,background=!1){let timer=setTimeout(call,ms);
return background&&typeof timer=="object"&&timer!==null&&"unref"in timer&&timer.unref(),()=>clearTimeout(timer)}};function pause(clock,ms,signal){
return signal.aborted?Promise.resolve(!1):new Promise(resolve2=>{let end=whole=>{cancel(),signal.removeEventListener("ab\
ort",aborted),resolve2(whole)},aborted=()=>end(!1),cancel=clock.after(ms,()=>end(!0));signal.addEventListener("abort",aborted)})}var pending=new Set;function rememberClosing(closing){let settled=closing.finally(()=>pending.delete(settled));pending.add(
settled)}async function closingsSettled(){await Promise.allSettled(pending)}function startDeadline(clock,ms,caller){let controller=new AbortController,at=clock.now()+ms,reason,end=code=>{reason??=
new SecretsError(code,{action:"load secrets"}),controller.abort()},aborted=()=>end("backend/aborted");caller?.addEventListener(
"abort",aborted);let cancel=clock.after(ms,()=>end("backend/timeout"));return caller?.aborted===!0&&aborted(),{signal:controller.
signal,at,reason:()=>reason,within:work=>within(work,controller.signal,clock,()=>reason),clear(){cancel(),caller?.removeEventListener(
"abort",aborted)}}}function within(work,signal,clock,reason){return new Promise((resolve2,reject)=>{let cancel=()=>{},ended=()=>{
let error=reason()??new SecretsError("backend/aborted");error.code==="backend/timeout"?cancel=clock.after(0,()=>reject(error)):
reject(error)};signal.aborted?ended():signal.addEventListener("abort",ended,{once:!0}),work.then(resolve2,reject).finally(
()=>{cancel(),signal.removeEventListener("abort",ended)})})}var KNOWN=["environment","consumer","keys","signal","deadline","attempt","concurrency","cache","root","onReport","onAudi\
t"];function checkOptions(options){let given=options,problems=Object.keys(given).filter(option=>!KNOWN.includes(option)).
map(option=>new SecretsError("config/unknown-option",{action:"use the load option",facts:{option}})),want=(option,holds,wanted2)=>{
given[option]!==void 0&&!holds&&problems.push(new SecretsError("config/invalid-option",{action:"use the load option",facts:{
option,wanted:wanted2}}))};for(let option of["environment","consumer"])want(option,typeof given[option]=="string","a nam\
e");for(let option of["onReport","onAudit","onProblem"])want(option,typeof given[option]=="function","a function");want(
"keys",Array.isArray(given.keys)&&given.keys.every(key=>typeof key=="string"),"a list of keys"),want("cache",typeof given.
cache=="boolean","true or false"),want("signal",isSignal(given.signal),"an AbortSignal"),want("root",typeof given.root==
"string"||isFileUrl(given.root),"a path or a file URL");let number3=(option,fallback,most,unit="")=>{let value=given[option]===
void 0?fallback:given[option];return want(option,typeof value=="number"&&Number.isInteger(value)&&value>=1&&value<=most,
`a whole number${unit} from 1 to ${most}`),value},limits={deadline:number3("deadline",3e4,2**31-1," of milliseconds"),attempt:number3(
"attempt",1e4,2**31-1," of milliseconds"),concurrency:number3("concurrency",16,1024)};return problems.length>0?{problems}:
{limits}}function isSignal(given){return typeof given=="object"&&given!==null&&"aborted"in given&&"addEventListener"in given}
function isFileUrl(given){return typeof given=="object"&&given!==null&&"protocol"in given&&given.protocol==="file:"&&"pa\
thname"in given}function plan(inventory2,selection){let asked=askedKeys(inventory2,selection);if("issues"in asked)return asked;let reads=new Places,
keys=new Map,{environment,consumer}=selection;return partsFirst(inventory2,asked.names).forEach((key,name)=>{keys.set(name,
planKey(name,key,environment,asked.names.has(name),reads))}),{plan:{environment,...consumer===void 0?{}:{consumer},reads:reads.
all,keys:[...keys.values()]}}}function partsFirst({keys},names){let ordered=new Map,entered=new Set,left=[...names].toReversed();
for(let name=left.at(-1);name!==void 0;name=left.at(-1)){let key=keys[name],parts=key?.composedOf?.parts;if(key===void 0||
parts===void 0||entered.has(name)){left.pop(),key!==void 0&&!ordered.has(name)&&ordered.set(name,key);continue}entered.add(
name),left.push(...parts.filter(part=>!entered.has(part)).toReversed())}return ordered}function askedKeys(inventory2,selection){
let{environment,consumer,keys}=selection,known=names=>Object.keys(names).join(", "),issues=[];Object.hasOwn(inventory2.environments,
environment)||issues.push({code:"config/unknown-environment",facts:{environment,known:known(inventory2.environments)},state:`\
environment "${environment}" is not declared`});let entry2=consumer===void 0||!Object.hasOwn(inventory2.consumers,consumer)?
void 0:inventory2.consumers[consumer];consumer!==void 0&&entry2===void 0&&issues.push({code:"config/unknown-consumer",facts:{
consumer,known:known(inventory2.consumers)},state:`consumer "${consumer}" is not declared`});let may=new Set(entry2?.keys??
Object.keys(inventory2.keys));for(let key of keys??[])Object.hasOwn(inventory2.keys,key)?may.has(key)||issues.push({code:"\
config/unknown-key",facts:{key,consumer},state:`consumer "${consumer}" may not have it`}):issues.push({code:"config/unkn\
own-key",facts:{key},state:`key "${key}" is not declared`});return issues.length>0?{issues}:{names:keys===void 0?may:new Set(
keys)}}var NONE=[];function planKey(name,key,environment,delivered,reads){let{composedOf,keepPrevious,sensitive}=key;if(composedOf!==
void 0)return{name,delivered,sensitive,reads:NONE,previous:NONE,pieces:parseTemplate(composedOf.template)??[]};let references=key.
references[environment]??null;if(references===null)return{name,delivered,sensitive,reads:null,previous:NONE};let asked=idsOf(
references,reads),previous=keepPrevious?idsOf(references.map(previousOf),reads):NONE;return{name,delivered,sensitive,reads:asked,
previous}}function idsOf(references,reads){return references.map(reference=>{let known=reads.at(reference);if(known!==void 0)
return known.id;let id=String(reads.all.length);return reads.add(reference,{...reference,id}),id})}function previousOf(reference){
let{version,...place}=reference;return place.field===void 0?{...place,path:`${place.path}-previous`}:{...place,field:`${place.
field}_previous`,...version===void 0?{}:{version}}}function chooseEnvironment(config,option,runtime){let from=config["~settings"].environmentFrom,chosen=option??set(runtime.
optionalVariable("KEYSTEAD_ENV"))??(from===void 0?void 0:set(runtime.optionalVariable(from)));if(chosen!==void 0)return chosen;
throw new SecretsError("config/no-environment",{action:"load secrets",facts:{known:Object.keys(config.environments).join(
", ")}})}var set=value=>value===""?void 0:value;var sound=new WeakMap;function soundOf(config){let known=sound.get(config);if(known!==void 0)return known;let{issues,described:described2}=examine(
config);if(issues.length>0)throw issuesError(issues,"load secrets");if(described2===void 0)throw new SecretsError("inter\
nal/bug",{action:"load secrets"});let found={inventory:described2.inventory,stores:described2.stores.byId};return sound.
set(config,found),found}function issuesError(issues,action){return SecretsError.all(issues.map(({code,facts,state,hint})=>new SecretsError(
code,{action:"use the declaration",facts,...state===void 0?{}:{state},...hint===void 0?{}:{hint}})),{action})}function prepare(config,options,runtime){
let{inventory:described2,stores}=soundOf(config),environment=chooseEnvironment(config,options.environment,runtime),result=plan(
described2,{environment,...options.consumer===void 0?{}:{consumer:options.consumer},...options.keys===void 0?{}:{keys:options.
keys}});if("issues"in result)throw issuesError(result.issues,"load secrets");return refuseUnsupported(described2,result.
plan,stores,"load secrets"),{inventory:described2,plan:result.plan,stores}}function refuseUnsupported(described2,planned,stores,action){
let unsupported=unsupportedOf(described2,planned,stores);if(unsupported.length>0)throw SecretsError.all(unsupported,{action,
facts:{environment:planned.environment}})}function unsupportedOf({audit},planned,stores){let refuse=(option,facts={})=>new SecretsError(
"config/unsupported",{action:"use the declaration",facts:{option,...facts}});return[...[...new Set(planned.reads.map(read2=>read2.
store))].flatMap(store=>{let backend=stores.get(store)?.backend??"";return isRegistered(backend)?[]:[refuse(backend,{store})]}),
...audit===void 0?[]:[refuse("audit")]]}var NAMES=["ts","mts","js","mjs"].map(ending=>`secrets.config.${ending}`);function rootOf(option,runtime){if(option!==void 0)
return typeof option=="string"?option:fromUrl(option);let start=runtime.workingDirectory();for(let folder=start;;folder=
above(folder)){if(NAMES.some(name=>runtime.isFile(`${folder}/${name}`)))return folder;if(above(folder)===folder)return start}}
function above(folder){return folder.replace(/[/\\][^/\\]*$/,"")}function fromUrl(url3){let path=decodeURIComponent(url3.
pathname);return/^\/[A-Za-z]:/.test(path)?path.slice(1):path}var host=globalThis;function read(name){try{return process.env[name]}catch{throw new SecretsError("runtime/permission",{
action:"read the variable",facts:{variable:name,permission:`--allow-env=${name}`}})}}function permitted(name){return host.
Deno===void 0||host.Deno.permissions.querySync({name:"env",variable:name}).state==="granted"}var processRuntime={name:host.
Deno!==void 0?"deno":host.Bun!==void 0?"bun":"node",variable:read,optionalVariable:name=>permitted(name)?read(name):void 0,
workingDirectory:()=>process.cwd(),isFile(path){try{return process.getBuiltinModule("node:fs").statSync(path,{throwIfNoEntry:!1})?.
isFile()??!1}catch{return!1}},homeDirectory:()=>permitted("HOME")?read("HOME")??read("USERPROFILE"):void 0,userId:()=>host.
Deno===void 0?process.getuid?.():void 0};var Connections=class{#idle=[];#closed=!1;take(place){let at=this.#idle.findLastIndex(idle=>isSame(idle.place,place));return at===
-1?void 0:this.#idle.splice(at,1)[0]?.connection}give(place,connection){this.#closed?connection.end():this.#idle.push({place,
connection})}close(){this.#closed=!0;let idle=this.#idle;this.#idle=[];for(let{connection}of idle)connection.end()}};function isSame(one,other){
return one.origin===other.origin&&one.proxy===other.proxy&&isSameTls(one.tls??{},other.tls??{})}function isSameTls(one,other){
return one.ca===other.ca&&one.cert===other.cert&&one.key===other.key&&one.serverName===other.serverName&&(one.insecure??
!1)===(other.insecure??!1)}function tlsAdvice(system,address){let row=ROWS.find(({codes})=>codes.test(system))??OTHER;return{state:row.state,hint:row.
hint(address)}}var OTHER={codes:/^/,state:"the TLS handshake failed",hint:address=>`Check what speaks TLS at ${address} \
with \`openssl s_client\``},ROWS=[{codes:/^(?:UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|CERT_UNTRUSTED|INVALID_CA)/,
state:"its certificate is signed by an authority that is not trusted here",hint:address=>`Give the PEM file of the autho\
rity (CA) that signed the certificate of ${address}: in NODE_EXTRA_CA_CERTS, to Vault in VAULT_CACERT, to Kubernetes by \
\`ca\` or in the kubeconfig`},{codes:/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/,state:"its certificate is not valid at t\
his time",hint:address=>`Renew the certificate of ${address}, or mend this machine's clock`},{codes:/^(?:ERR_TLS_CERT_ALTNAME_|HOSTNAME_MISMATCH)/,
state:"its certificate is for another host",hint:address=>`Use a host name that the certificate of ${address} names, or \
set the TLS server name`},{codes:/(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|CERTIFICATE_UNKNOWN)$/,
state:"it does not accept our client certificate, or that there is none",hint:address=>`Give the client certificate and \
key that ${address} asks for`},{codes:/^(?:EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/,state:"\
what answers does not speak TLS",hint:address=>`Check the scheme and the port of ${address}: it does not answer https:`}];var ALIASES={ConnectionRefused:"ECONNREFUSED",FailedToOpenSocket:"ECONNREFUSED",ConnectionClosed:"ECONNRESET",ConnectionReset:"\
ECONNRESET"},KINDS={ENOTFOUND:"name",EAI_AGAIN:"name",EAI_FAIL:"name",EAI_NODATA:"name",EAI_NONAME:"name",ECONNREFUSED:"\
refused",ECONNRESET:"reset",EPIPE:"reset",EPROTO:"tls",HOSTNAME_MISMATCH:"tls",INVALID_CA:"tls"},TLS=/^(?:ERR_TLS_|ERR_SSL_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_CERT_)/;
function failureKind(system){return system===void 0?"other":KINDS[system]??(TLS.test(system)?"tls":"other")}function failureOf(thrown,to){
if(thrown instanceof SecretsError)return thrown;if(isPermission(thrown,to))return new SecretsError("runtime/permission",
{action:"read",facts:{address:to.address,permission:`--allow-net=${to.hop}`}});let system=systemCode(thrown);return system?.
startsWith("HPE_")?malformed(to,"what answers does not speak HTTP",system):system?.startsWith("ERR_OSSL_")?unusablePem(to,
system):unreachable(to,system)}function malformed(to,state,system){return new SecretsError("backend/bad-response",{action:"\
read",state,facts:{address:to.address,system}})}function refusedByProxy(to,status){let hint=status===407?`Put the proxy'\
s user and password into ${to.proxy}: it asks for them`:`Let the proxy in ${to.proxy} reach ${to.address}, or list its h\
ost in NO_PROXY`,facts={address:to.address,variable:to.proxy,status};return new SecretsError("backend/unreachable",{action:"\
connect through",state:"the proxy refuses the connection",hint,facts})}function notAProxy(to){return throughProxy(to,"wh\
at answers is no HTTP proxy")}function unreachable(to,system){let kind=failureKind(system);if(kind==="tls"&&to.beforeProxy!==
!0){let facts={address:to.address,system};return new SecretsError("backend/unreachable",{action:"read",facts,...tlsAdvice(
system??"",to.address)})}if(to.proxy!==void 0)return throughProxy(to,(to.beforeProxy?OF_THE_PROXY:STATES)[kind],system);
let state=STATES[kind];return new SecretsError("backend/unreachable",{action:"read",...state===void 0?{}:{state},facts:{
address:to.address,system}})}var STATES={name:"the host name does not resolve",refused:"the connection was refused",reset:"\
the connection ended before the answer did"},OF_THE_PROXY={name:"the host name of the proxy does not resolve",refused:"t\
he connection to the proxy was refused",reset:"the connection to the proxy ended before the answer did",tls:"the TLS con\
nection to the proxy failed",other:"the proxy does not answer"};function throughProxy(to,state,system){return new SecretsError(
"backend/unreachable",{action:"connect through",...state===void 0?{}:{state},hint:`Check that the proxy in ${to.proxy} a\
nswers and reaches ${to.address}, or list its host in NO_PROXY`,facts:{address:to.address,variable:to.proxy,system}})}function unusablePem(to,system){
return new SecretsError("config/invalid-option",{action:"use the certificates for",facts:{option:"cert, key or ca",wanted:"\
PEM that belongs together",address:to.address,system}})}function isPermission(thrown,{runtime}){return runtime!=="deno"||
!(thrown instanceof Error)?!1:thrown.name==="NotCapable"||systemCode(thrown)==="EPERM"}function systemCode(thrown){if(typeof thrown!=
"object"||thrown===null||!("code"in thrown))return;let{code}=thrown;if(typeof code=="string")return ALIASES[code]??(/^[A-Z][A-Z0-9_]{2,59}$/.
test(code)?code:void 0)}var LARGEST_ANSWER=4*1024*1024;function readAnswer(incoming,to){return new Promise((resolve2,reject)=>{let chunks=[],declared=declaredLength(
incoming),length=0,ended=!1;isPacked(incoming)&&reject(malformed(to,"the answer is compressed, which was not asked for")),
declared!==void 0&&declared>LARGEST_ANSWER&&reject(tooLarge(to)),incoming.on("data",chunk=>{length+=chunk.length,length>
LARGEST_ANSWER?reject(tooLarge(to)):chunks.push(chunk)}),incoming.on("end",()=>{ended=!0,incoming.complete&&(declared===
void 0||declared===length)?resolve2({status:incoming.statusCode??0,headers:headersOf(incoming),body:joined(chunks,length)}):
reject(unreachable(to,"ECONNRESET"))}),incoming.on("error",error=>reject(failureOf(error,to))),incoming.on("close",()=>ended?
void 0:reject(unreachable(to,"ECONNRESET")))})}function declaredLength({headers,statusCode}){let text2=headers["content-\
length"];return text2===void 0||statusCode===204||statusCode===304?void 0:Number(text2)}function isPacked({headers}){let encoding=headers["\
content-encoding"]?.trim().toLowerCase()??"";return encoding!==""&&encoding!=="identity"}function headersOf({headers}){return Object.
fromEntries(Object.entries(headers).map(([name,value])=>[name.toLowerCase(),Array.isArray(value)?value.join(", "):value??
""]))}function joined(chunks,length){let body=new Uint8Array(length),at=0;for(let chunk of chunks)body.set(chunk,at),at+=
chunk.length;return body}function tooLarge(to){return new SecretsError("value/too-large",{action:"read",state:"the answe\
r is over 4 MiB",hint:`Store less than 1 MiB in one secret: ${to.address} answered with more than 4 MiB`,facts:{address:to.
address,wanted:"4 MiB"}})}var LONGEST=2**31-1;function exchange(opening,request,to,clock){let{signal,timeout,body}=request,facts={address:to.address};
return signal.aborted?(opening.end(),Promise.reject(new SecretsError("backend/aborted",{action:"read",facts}))):new Promise(
(resolve2,reject)=>{let outgoing,beforeProxy=to.proxy!==void 0,ended=!1,end=()=>{ended=!0,cancel(),signal.removeEventListener(
"abort",aborted)},fail=thrown=>{ended||(end(),reject(failureOf(thrown,{...to,beforeProxy})),outgoing?.destroy(),opening.
end())},answered=answer2=>{ended||(end(),resolve2(answer2))},aborted=()=>fail(new SecretsError("backend/aborted",{action:"\
read",facts})),late=()=>fail(new SecretsError("backend/timeout",{action:"read",facts})),cancel=clock.after(Math.min(Math.
max(timeout,0),LONGEST),late);signal.addEventListener("abort",aborted);try{outgoing=opening.open()}catch(thrown){fail(thrown);
return}outgoing.on("error",fail),outgoing.on("proxyConnect",({statusCode})=>{statusCode>=100?statusCode!==200?fail(refusedByProxy(
to,statusCode)):beforeProxy=!1:fail(notAProxy(to))}),outgoing.on("response",incoming=>{incoming.statusCode===407&&to.proxy!==
void 0?fail(refusedByProxy(to,407)):readAnswer(incoming,{...to,beforeProxy}).then(answered,fail)}),outgoing.end(body)})}var METADATA=new Set(["fd00:ec2::254","fd00:ec2::23","metadata.google.internal"]),LINK_LOCAL="169.254.0.0";function isAlwaysDirect(host3){
let name=bare(host3);return METADATA.has(name)||inRange(name,LINK_LOCAL,16)||name==="localhost"||name.endsWith(".localho\
st")||name==="::1"||isIPv4(name)&&name.startsWith("127.")}function isListed(list,host3,port2){let name=bare(host3);return list.
split(/[\s,]+/).filter(entry2=>entry2!=="").some(entry2=>matches(entry2.toLowerCase(),name,port2))}function matches(entry2,name,port2){
if(entry2==="*")return!0;let withPort=/^(?<host>\[[^\]]*\]|[^:]*):(?<port>\d+)$/.exec(entry2)?.groups;if(withPort!==void 0)
return Number(withPort.port)===port2&&matches(withPort.host??"",name,port2);let range=/^(?<base>[\d.]+)\/(?<bits>\d+)$/.
exec(entry2)?.groups;if(range!==void 0)return inRange(name,range.base??"",Number(range.bits));let listed3=bare(entry2.replace(
/^\*?\./,""));return listed3===""?!1:name===listed3||!isAddress(name)&&name.endsWith(`.${listed3}`)}function inRange(name,base,bits){
if(!isIPv4(name)||!isIPv4(base)||bits>32)return!1;let mask=bits===0?0:-1<<32-bits;return(number(name)&mask)===(number(base)&
mask)}var isIPv4=text2=>/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text2)&&text2.split(".").every(part=>Number(part)<256),isAddress=text2=>isIPv4(
text2)||text2.includes(":"),number=address=>address.split(".").reduce((sum,part)=>(sum<<8|Number(part))>>>0,0);function bare(host3){
return host3.toLowerCase().replace(/^\[|\]$/g,"").replace(/\.$/,"")}function proxyFor(target,runtime){if(isAlwaysDirect(target.hostname))return;let chosen=firstSet(runtime,variablesFor(target,
runtime));if(chosen===void 0)return;let list=firstSet(runtime,["no_proxy","NO_PROXY"])?.value??"";if(!isListed(list,target.
hostname,portOf(target)))return parse(chosen.name,chosen.value)}function portOf(url3){return url3.port===""?url3.protocol===
"https:"?443:80:Number(url3.port)}function variablesFor(target,runtime){let any=["all_proxy","ALL_PROXY"];return target.
protocol==="https:"?["https_proxy","HTTPS_PROXY",...any]:runtime.optionalVariable("REQUEST_METHOD")!==void 0?["http_prox\
y",...any]:["http_proxy","HTTP_PROXY",...any]}function firstSet(runtime,names){for(let name of names){let value=runtime.
optionalVariable(name)?.trim()??"";if(value!=="")return{name,value}}}function parse(variable2,value){let text2=value.includes(
"://")?value:`http://${value}`,url3=URL.canParse(text2)?new URL(text2):void 0,credential=url3===void 0?void 0:credentialOf(
url3);if(url3===void 0||credential===void 0||!["http:","https:"].includes(url3.protocol))throw new SecretsError("config/\
invalid-option",{action:"use the proxy of",facts:{variable:variable2,option:variable2,wanted:"the URL of an HTTP proxy: \
http://host:port"}});return{variable:variable2,secure:url3.protocol==="https:",host:url3.hostname.replace(/^\[|\]$/g,""),
port:portOf(url3),authorization:credential===""?void 0:basic(credential),url:url3.href}}function credentialOf(url3){if(url3.
username===""&&url3.password==="")return"";try{return`${decodeURIComponent(url3.username)}:${decodeURIComponent(url3.password)}`}catch{
return}}function basic(credential){return`Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(credential)))}`}function targetOf(text2){let url3=URL.canParse(text2)?new URL(text2):void 0;if(url3===void 0||!["http:","https:"].includes(
url3.protocol)||credentialOf(url3)===void 0)throw refused("address","an http: or https: URL");return url3}function headersOf2(request,url3){
let credential=credentialOf(url3)??"",headers={host:url3.host,...credential===""?{}:{authorization:basic(credential)}};for(let[
name,value]of Object.entries(request.headers??{})){if(!/^[\w!#$%&'*+.^`|~-]+$/.test(name))throw refused("headers","heade\
r names of letters, digits and -");if(/[^\t\x20-\x7e\x80-\xff]/.test(value))throw refused(name.toLowerCase(),"a text wit\
hout line breaks or control characters");headers[name.toLowerCase()]=value}let length=lengthOf(request);return headers["\
accept-encoding"]="identity",length!==void 0&&(headers["content-length"]=String(length)),headers}function lengthOf({method,
body}){return body!==void 0?typeof body=="string"?new TextEncoder().encode(body).length:body.length:["POST","PUT","PATCH"].
includes(method)?0:void 0}function refused(option,wanted2){return new SecretsError("config/invalid-option",{action:"send",
facts:{option,wanted:wanted2}})}function tlsOptions(settings2){let{ca,cert,key,serverName,insecure=!1}=settings2??{};return{rejectUnauthorized:!insecure,
...ca===void 0?{}:{ca:pem("ca",ca)},...cert===void 0?{}:{cert:pem("cert",cert)},...key===void 0?{}:{key:pem("key",key)},
...serverName===void 0?{}:{servername:serverName}}}function checkedAgainst(host3){let{checkServerIdentity}=process.getBuiltinModule(
"node:tls");return{checkServerIdentity:(_host,certificate)=>checkServerIdentity(host3,certificate)}}function pem(option,text2){
if(/-----BEGIN [A-Z0-9 ]+-----/.test(text2))return text2;throw new SecretsError("config/invalid-option",{action:"use",facts:{
option,wanted:"PEM"}})}function routeOf(request,url3,proxy){let options={method:request.method,host:url3.hostname.replace(/^\[|\]$/g,""),port:portOf(
url3),path:`${url3.pathname}${url3.search}`,headers:headersOf2(request,url3)};if(url3.protocol==="http:")return proxy===
void 0?plain(options):forwarded(options,url3,proxy);let secured={...options,...tlsOptions(request.tls)};return proxy===void 0?
secure(secured):tunnelled(secured,proxy)}var ONE={keepAlive:!0,maxSockets:1};function plain(options){let{Agent,request}=process.
getBuiltinModule("node:http");return{options,connect:async()=>{let agent=new Agent(ONE);return{open:outgoing=>request({...outgoing,
agent}),end:()=>agent.destroy()}}}}function secure(options){let{Agent,request}=process.getBuiltinModule("node:https");return{
options,connect:async()=>{let agent=new Agent(ONE);return{open:outgoing=>request({...outgoing,agent}),end:()=>agent.destroy()}}}}
function forwarded(options,url3,proxy){let{authorization,host:host3,port:port2}=proxy,headers={...options.headers,...authorization===
void 0?{}:{"proxy-authorization":authorization}},path=`http://${url3.host}${options.path}`,hop={...options,host:host3,port:port2,
path,headers};return proxy.secure?secure({...hop,rejectUnauthorized:!0}):plain(hop)}function tunnelled(options,proxy){let{
request}=process.getBuiltinModule("node:https");return{options,connect:async()=>{let{HttpsProxyAgent}=await import("./dist-PWB45XAI.js"),
closing=new AbortController,agent=new HttpsProxyAgent(proxy.url,{...ONE,rejectUnauthorized:!0,signal:closing.signal});Object.
assign(agent.options,checkedAgainst(options.servername??options.host??"")),agent.protocol="https:";let through={agent,secureEndpoint:!0};
return{open:outgoing=>request({...outgoing,...through}),end:()=>{closing.abort(),agent.destroy()}}}}}function isSafe({safe,method}){return safe??(method==="GET"||method==="LIST")}function createTransport({runtime,meter,clock}){let connections=new Connections;return{async send(request){let url3=targetOf(
request.url),proxy=proxyFor(url3,runtime),place={origin:url3.origin,proxy:proxy?.url,tls:request.tls},route=routeOf(request,
url3,proxy),to={...destination(url3,proxy),runtime:runtime.name},endsAt=clock.now()+request.timeout,sendOn=async connection=>{
let open=()=>(meter.requests+=1,connection.open(route.options)),timeout=endsAt-clock.now(),answer2=await exchange({open,
end:()=>connection.end()},{...request,timeout},to,clock);return connections.give(place,connection),answer2},kept=isSafe(
request)?connections.take(place):void 0;try{return await sendOn(kept??await route.connect())}catch(error){if(kept===void 0||
!isReset(error))throw error;return sendOn(await route.connect())}},close:()=>connections.close()}}function isReset(error){
return error instanceof SecretsError&&error.code==="backend/unreachable"&&failureKind(error.facts.system)==="reset"}function destination(url3,proxy){
let hop=proxy===void 0?`${url3.hostname}:${portOf(url3)}`:`${bracketed(proxy.host)}:${proxy.port}`;return{address:`${url3.
protocol}//${url3.hostname}:${portOf(url3)}`,hop,proxy:proxy?.variable}}var bracketed=host3=>host3.includes(":")?`[${host3}\
]`:host3;function openScope(config,options,ports){let limits=limitsOf(options),prepared=prepare(config,options,ports.runtime??processRuntime),
narrow=ports.narrow===!0?prepared.plan.reads:void 0;return{...prepared,...connect(prepared.stores,{...options,...limits},
ports,narrow)}}function connect(stores,{root,signal,...limits},ports,narrow){let{runtime=processRuntime,clock=systemClock}=ports,
startedAt=clock.now(),meter={requests:0,logins:0},transport=ports.transport??createTransport({runtime,meter,clock}),contextOf=until=>({
attempt:limits.attempt,concurrency:limits.concurrency,signal:until.signal,deadline:until.at,clock,runtime,transport,meter,
onToken:ports.onToken,get root(){return rootOf(root,runtime)}}),deadline=startDeadline(clock,limits.deadline,signal);return{
stores,session:new Session(stores,transport,narrow),runtime,clock,meter,startedAt,deadline,context:contextOf(deadline),later(ms,until){
let own=startDeadline(clock,ms,until);return{context:contextOf(own),deadline:own}}}}var CLOSING=2e3;async function closeSession({
session,later},ms=CLOSING){let{context,deadline}=later(Math.min(ms,CLOSING));await deadline.within(session.close(context)).
catch(()=>{}),deadline.clear()}async function abandon(scope){let{deadline}=scope,closing=closeSession(scope);rememberClosing(
closing),deadline.reason()===void 0&&await deadline.within(closing).catch(()=>{})}function limitsOf(options){let checked=checkOptions(
options);if("limits"in checked)return checked.limits;throw SecretsError.all(checked.problems,{action:"load secrets"})}async function load(config,options={},ports={},action="load"){let scope=openScope(config,options,ports),{clock,context,deadline,
inventory:inventory2,later,meter,plan:planned,runtime,session,startedAt,stores}=scope,left=()=>Math.max(1,deadline.at-clock.
now()),listeners=new Listeners(options,action,clock);try{let serves=action==="load",cache=await openCache({inventory:inventory2,
runtime,clock,wanted:options.cache??!0,serves}),audit=options.onAudit===void 0?void 0:listeners.audit,answers=await resolve(
planned,{stores,session,cache,context,deadline,audit}),keys=await materialise(planned,config,answers,deadline);await cache?.
settled(left());let ended={meter:{...meter},cache:cache?.report(),startedAt,ms:clock.now()-startedAt},made2,report=()=>made2??=
makeReport(planned,keys,ended);options.onReport!==void 0&&listeners.report(report());let problems=problemsOf(keys,planned,
stores),over=deadline.reason();if(over!==void 0&&problems.length===0&&problems.push(over),problems.length>0)throw SecretsError.
all(problems,{action:"load secrets",facts:{environment:planned.environment}});listeners.rethrow();let leases=leasesOf(keys);
return leases.length>0&&session.disconnect(),{plan:planned,keys,get report(){return report()},leases,session,left,later}}catch(error){
throw await abandon(scope),listeners.rethrow(),error instanceof SecretsError?error:new SecretsError("internal/bug",{action:"\
load secrets"})}finally{deadline.clear()}}async function openCache(scope){if(scope.inventory.cache===void 0)return;let{Cache}=await import("./cache-ER6X5RPB.js");
return new Cache(scope)}function problemsOf(keys,planned,stores){let problems=[];for(let{answer:answer2,error,key}of keys){
if(error===void 0)continue;let store=answer2?.read.store,place=answer2===void 0?{}:{reference:referenceText(answer2),...store!==
void 0&&stores.size>1?{store}:{}};problems.push(error.about({key:key.name,environment:planned.environment,...place},"rea\
d"))}return problems}function leasesOf(keys){let leases=new Set;for(let{answer:answer2}of keys)answer2?.outcome.status===
"found"&&answer2.outcome.lease!==void 0&&leases.add(answer2.outcome.lease);return[...leases]}async function loadSecrets(first,second){if(isConfig(first))return secretsOf(await load(first,second??{}));if(second!==void 0)
throw new SecretsError("config/not-a-config",{action:"load secrets"});let{findConfig}=await import("./find-config-SLYTDIQ2.js"),
{openSecrets:openSecrets2}=await import("./open-secrets-ZGJJIRP6.js"),{config,root}=await findConfig({loadSecrets,openSecrets:openSecrets2});
return secretsOf(await load(config,{root,...first}))}async function loadSecretsWith(config,options,ports){return await secretsOf(
await load(config,options,ports))}async function secretsOf(loaded){return loaded.leases.length===0&&await closeSession(loaded,
loaded.left()),secretsObject(loaded)}function holdLeases(loaded,clock=systemClock,onProblem){let cancels=new Set,renewals=new Set,ending=new AbortController,
schedule=lease=>{let left=lease.expiresAt.getTime()-clock.now();if(ending.signal.aborted||!lease.renewable||lease.renew===
void 0||left<=SHORTEST)return;let wait=Math.max(SHORTEST,left*2/3),start=()=>{cancels.delete(cancel);let renewal=renew(lease).
finally(()=>renewals.delete(renewal));renewals.add(renewal)},cancel=clock.after(Math.min(wait,2**31-1),start,!0);cancels.
add(cancel)},renew=async lease=>{try{schedule(await within2(loaded,ending.signal,async context=>await lease.renew?.(context)??
lease))}catch(error){if(ending.signal.aborted)return;onProblem?.(error instanceof SecretsError?error:new SecretsError("i\
nternal/bug",{action:"renew a lease"})),schedule(lease)}};for(let lease of loaded.leases)schedule(lease);return{async release(){
ending.abort();for(let cancel of cancels)cancel();await Promise.allSettled(renewals),await closeSession(loaded)}}}var RENEWAL=3e4,
SHORTEST=1e3;async function within2(loaded,ending,work){let{context,deadline}=loaded.later(RENEWAL,ending);try{return await deadline.
within(work(context))}finally{deadline.clear()}}async function openSecrets(config,options={}){return openSecretsWith(config,options,{})}async function openSecretsWith(config,options,ports){
let opened=new Opened(config,options,ports);return await opened.start(),opened}var Opened=class{#config;#options;#onProblem;#ports;#held;#refreshing;#closed=!1;constructor(config,options,ports){
this.#config=config;let{onProblem,...rest}=options;if(onProblem!==void 0&&typeof onProblem!="function")throw new SecretsError(
"config/invalid-option",{action:"open secrets",facts:{option:"onProblem",wanted:"a function"}});this.#options=rest,this.#onProblem=
onProblem,this.#ports=ports}get current(){return this.#held?.secrets}async start(){this.#held=await this.#load("load")}refresh(){
return this.#refreshing??=this.#refresh().finally(()=>{this.#refreshing=void 0}),this.#refreshing}async#refresh(){if(this.#closed)
throw new SecretsError("backend/aborted",{action:"refresh secrets",state:"they were closed",hint:"Call openSecrets() aga\
in"});let held=await this.#load("refresh");if(this.#closed)return await held.release(),held.secrets;let before=this.#held;
return this.#held=held,await before?.release(),held.secrets}async#load(action){let loaded=await load(this.#config,this.#options,
this.#ports,action),secrets=secretsObject(loaded);return loaded.leases.length>0?{secrets,...holdLeases(loaded,this.#ports.
clock,this.#onProblem)}:(await closeSession(loaded,loaded.left()),{secrets,release:()=>Promise.resolve()})}async close(){
this.#closed||(this.#closed=!0,await this.#refreshing?.catch(()=>{}),await this.#held?.release())}[Symbol.asyncDispose](){
return this.close()}};var declare_exports={};__export(declare_exports,{aws:()=>aws,azure:()=>azure,base64:()=>base64,boolean:()=>boolean,bytes:()=>bytes,
custom:()=>custom2,defineSecrets:()=>defineSecrets,duration:()=>duration,email:()=>email,env:()=>env,files:()=>files,firstOf:()=>firstOf,
gcp:()=>gcp,hex:()=>hex,host:()=>host2,integer:()=>integer,json:()=>json,jwk:()=>jwk,kubernetes:()=>kubernetes,local:()=>local,
number:()=>number2,oneOf:()=>oneOf,pem:()=>pem2,plain:()=>plain2,port:()=>port,random:()=>random,secret:()=>secret,text:()=>text,
uri:()=>uri,url:()=>url,uuid:()=>uuid2,variable:()=>variable,vault:()=>vault});var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.
message,abortEarly:config$1?.abortEarly??store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}var store$3;function getGlobalMessage(lang){return store$3?.get(lang)}var store$2;function getSchemaMessage(lang){return store$2?.get(lang)}var store$1;function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function _stringify(input){let type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type===
"boolean"?`${input}`:type==="object"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":
type}function _addIssue(context,label,dataset,config$1,other){let input=other&&"input"in other?other.input:dataset.value,
expected=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={kind:context.kind,type:context.
type,input,expected,received,message:`Invalid ${label}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,
requirement:context.requirement,path:other?.path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,
abortPipeEarly:config$1.abortPipeEarly},isSchema2=context.kind==="schema",message$1=other?.message??context.message??getSpecificMessage(
context.reference,issue.lang)??(isSchema2?getSchemaMessage(issue.lang):null)??config$1.message??getGlobalMessage(issue.lang);
message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(issue):message$1),isSchema2&&(dataset.typed=!1),
dataset.issues?dataset.issues.push(issue):dataset.issues=[issue]}function _getCodePointCount(input){let count=input.length,lengthMinus1=input.length-1;for(let i=0;i<lengthMinus1;)input.
codePointAt(i)<=65535?i++:(i+=2,count--);return count}function _isValidObjectKey(object$1,key){return Object.prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!==
"prototype"&&key!=="constructor"}function _joinExpects(values$1,separator){let list=[...new Set(values$1)];return list.length>1?`(${list.join(` ${separator}\
 `)})`:list[0]??"never"}function _standardSchema(schema){return schema["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["\
~run"]({value:value$1},getGlobalConfig())},schema}var EMOJI_REGEX=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\
\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base\
}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier\
}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var IPV4_REGEX=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;var RFC_EMAIL_REGEX=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;var UUID_REGEX=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",
dataset,config$1),dataset}}}function finite(message$1){return{kind:"validation",type:"finite",reference:finite,async:!1,expects:null,requirement:Number.
isFinite,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,
"finite",dataset,config$1),dataset}}}function ipv4(message$1){return{kind:"validation",type:"ipv4",reference:ipv4,async:!1,expects:null,requirement:IPV4_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
IPv4",dataset,config$1),dataset}}}function maxCodePoints(requirement,message$1){return{kind:"validation",type:"max_code_points",reference:maxCodePoints,async:!1,
expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){let count=_getCodePointCount(
dataset.value);count>this.requirement&&_addIssue(this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}function maxLength(requirement,message$1){return{kind:"validation",type:"max_length",reference:maxLength,async:!1,expects:`\
<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length>this.
requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function maxValue(requirement,message$1){return{kind:"validation",type:"max_value",reference:maxValue,async:!1,expects:`\
<=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!(dataset.value<=this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof
Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function minCodePoints(requirement,message$1){return{kind:"validation",type:"min_code_points",reference:minCodePoints,async:!1,
expects:`>=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){let count=_getCodePointCount(
dataset.value);count<this.requirement&&_addIssue(this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}function minValue(requirement,message$1){return{kind:"validation",type:"min_value",reference:minValue,async:!1,expects:`\
>=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!(dataset.value>=this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof
Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function parseJson(config$1,message$1){return{kind:"transformation",type:"parse_json",reference:parseJson,config:config$1,
message:message$1,async:!1,"~run"(dataset,config$2){try{dataset.value=JSON.parse(dataset.value,this.config?.reviver)}catch(error){
if(error instanceof Error)_addIssue(this,"JSON",dataset,config$2,{received:`"${error.message}"`}),dataset.typed=!1;else throw error}
return dataset}}}function regex(requirement,message$1){return{kind:"validation",type:"regex",reference:regex,async:!1,expects:`${requirement}`,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(
this,"format",dataset,config$1),dataset}}}function rfcEmail(message$1){return{kind:"validation",type:"rfc_email",reference:rfcEmail,expects:null,async:!1,requirement:RFC_EMAIL_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
email",dataset,config$1),dataset}}}function safeInteger(message$1){return{kind:"validation",type:"safe_integer",reference:safeInteger,
async:!1,expects:null,requirement:Number.isSafeInteger,message:message$1,"~run"(dataset,config$1){return dataset.typed&&
!this.requirement(dataset.value)&&_addIssue(this,"safe integer",dataset,config$1),dataset}}}function toNumber(message$1){return{kind:"transformation",type:"to_number",reference:toNumber,async:!1,message:message$1,
"~run"(dataset,config$1){try{dataset.value=Number(dataset.value),isNaN(dataset.value)&&(_addIssue(this,"number",dataset,
config$1),dataset.typed=!1)}catch{_addIssue(this,"number",dataset,config$1),dataset.typed=!1}return dataset}}}function transform(operation){return{kind:"transformation",type:"transform",reference:transform,async:!1,operation,"~run"(dataset){
return dataset.value=this.operation(dataset.value),dataset}}}function url2(message$1){return{kind:"validation",type:"url",reference:url2,async:!1,expects:null,requirement(input){try{
return URL.canParse?URL.canParse(input):(new URL(input),!0)}catch{return!1}},message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"URL",dataset,config$1),dataset}}}function uuid(message$1){
return{kind:"validation",type:"uuid",reference:uuid,async:!1,expects:null,requirement:UUID_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"UUID",dataset,config$1),dataset}}}function getFallback(schema,dataset,config$1){return typeof schema.fallback=="function"?schema.fallback(dataset,config$1):
schema.fallback}function getDefault(schema,dataset,config$1){return typeof schema.default=="function"?schema.default(dataset,config$1):schema.
default}function custom(check$1,message$1){return _standardSchema({kind:"schema",type:"custom",reference:custom,expects:"unknown",
async:!1,check:check$1,message:message$1,"~run"(dataset,config$1){return this.check(dataset.value)?dataset.typed=!0:_addIssue(
this,"type",dataset,config$1),dataset}})}function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObject,
expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&
typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){let valueSchema=this.entries[key];
if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},
config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,
{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))
break}if(!dataset.issues||!config$1.abortEarly)for(let key in input)_isValidObjectKey(input,key)&&!Object.prototype.hasOwnProperty.
call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function picklist(options,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(
options.map(_stringify),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.
value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,
message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",
dataset,config$1),dataset}})}function _subIssues(datasets){let issues;if(datasets)for(let dataset of datasets)if(issues)for(let issue of dataset.issues)
issues.push(issue);else issues=dataset.issues;return issues}function union(options,message$1){return _standardSchema({kind:"\
schema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.expects),"|"),async:!1,options,message:message$1,
"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(let schema of this.options){let optionDataset=schema["\
~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)typedDatasets?typedDatasets.push(optionDataset):
typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else untypedDatasets?untypedDatasets.push(optionDataset):
untypedDatasets=[optionDataset]}if(validDataset)return validDataset;if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];
_addIssue(this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===
1)return untypedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)
if(item.kind!=="metadata"){if(dataset.issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}
(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema,input,config$1){let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.
typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}var FITS={number:[Number.isFinite,"a finite number"],integer:[Number.isSafeInteger,"a safe integer"],count:[limit2=>Number.
isSafeInteger(limit2)&&Number(limit2)>=0,"a safe integer from 0"]};function requireKnown(options,known){if(typeof options!=
"object"||options===null)throw new WrongOption("options",`an object with ${known.join(", ")}`);let unknown=Object.keys(options).
find(option=>!known.includes(option));if(unknown!==void 0)throw new WrongOption(unknown)}function requireRange(kind,low,high){
let[fits2,wanted2]=FITS[kind];for(let[name,limit2]of[low,high])if(limit2!==void 0&&!fits2(limit2))throw new WrongOption(
name,wanted2);if(low[1]!==void 0&&high[1]!==void 0&&low[1]>high[1])throw new WrongOption(low[0],`a limit not above ${high[0]}`)}function fromValibot(schema){return text2=>{let result=safeParse(schema,text2,{abortPipeEarly:!0});return result.success?
{value:result.output}:void 0}}function text(options={}){return declaredFormat("text",()=>{requireKnown(options,["minLength","maxLength","pattern"]);let{
minLength,maxLength:maxLength2,pattern}=options;requireRange("count",["minLength",minLength],["maxLength",maxLength2]);let checks=[];
minLength!==void 0&&checks.push(minCodePoints(minLength)),maxLength2!==void 0&&checks.push(maxCodePoints(maxLength2));let whole=pattern&&
wholeText(pattern);whole!==void 0&&checks.push(regex(whole));let shown=pattern&&`/${pattern.source}/${whole?.flags??""}`,
rule=checks.length===0?value=>({value}):fromValibot(pipe(string(),...checks));return makeFormat("text",{minLength,maxLength:maxLength2,
pattern:shown},rule)})}function wholeText(pattern){return new RegExp(`(?<![\\s\\S])(?:${pattern.source})(?![\\s\\S])`,pattern.
flags.replaceAll(/[dgy]/g,""))}var NO_OPTIONS=Object.freeze({}),TEXT=text();function secret(schemaOrOptions,options){return schemaOrOptions===void 0&&options===
void 0?SECRET:isSchema(schemaOrOptions)?entry(!0,schemaOrOptions,options):entry(!0,TEXT,schemaOrOptions,options)}function plain2(schema,options){
return isSchema(schema)?entry(!1,schema,options):entry(!1,TEXT,schema,"no format")}function entry(sensitive,schema,given,surplus){
let problem=problemOf(given,surplus),options=problem===void 0&&given!==void 0?Object.freeze({...given}):NO_OPTIONS,declared=Object.
freeze(problem===void 0?{kind:"value",schema,options}:{kind:"value",schema,options,problem});return Object.freeze({sensitive,
from:options.from,"~declared":declared})}function problemOf(given,surplus){if(typeof given=="function")return{option:"fo\
rmat",wanted:"a format that is called, as in port()"};if(surplus!==void 0)return{option:"format",wanted:"a format, as in\
 text(), before the options"};if(!(given===void 0||typeof given=="object"&&given!==null&&!Array.isArray(given)))return{option:"\
options",wanted:"an object"}}function isSchema(value){return(typeof value=="object"&&value!==null||typeof value=="functi\
on")&&"~standard"in value}var SECRET=entry(!0,TEXT,void 0);var STANDARD=/^[A-Za-z\d+/]*={0,2}$/,URL_SAFE=/^[A-Za-z\d_-]*$/,LAST_OF_TWO="AQgw",LAST_OF_THREE="AEIMQUYcgkosw048";function decodeBase64(text2){
if(text2.length%4!==0||!STANDARD.test(text2)||text2.endsWith("==")&&!LAST_OF_TWO.includes(text2.charAt(text2.length-3))||
text2.endsWith("=")&&!text2.endsWith("==")&&!LAST_OF_THREE.includes(text2.charAt(text2.length-2)))return;let binary=atob(
text2),bytes2=new Uint8Array(binary.length);for(let index=0;index<binary.length;index+=1)bytes2[index]=binary.charCodeAt(
index);return bytes2}function decodeBase64Url(text2){if(text2.length%4===1||!URL_SAFE.test(text2))return;let standard=text2.
replaceAll("-","+").replaceAll("_","/");return decodeBase64(standard+"=".repeat((4-text2.length%4)%4))}function byteLength(options){let{minLength,maxLength:maxLength2}=options;requireRange("count",["minLength",minLength],["\
maxLength",maxLength2]);let least=minLength??0,most=maxLength2??Number.POSITIVE_INFINITY;return bytes2=>bytes2!==void 0&&
bytes2.length>=least&&bytes2.length<=most?{value:bytes2}:void 0}function base64(options={}){return declaredFormat("base64",()=>{requireKnown(options,["minLength","maxLength","url"]);let{
minLength,maxLength:maxLength2,url:url3}=options,within3=byteLength(options),decode3=url3===!0?decodeBase64Url:decodeBase64;
return makeFormat("base64",{minLength,maxLength:maxLength2,url:url3},text2=>within3(decode3(text2)))})}function boolean(){let schema=pipe(picklist(["true","false","1","0"]),transform(text2=>text2==="true"||text2==="1"));return makeFormat(
"boolean",{},fromValibot(schema))}function bytes(options={}){return declaredFormat("bytes",()=>{requireKnown(options,["minLength","maxLength"]);let{minLength,
maxLength:maxLength2}=options,within3=byteLength(options);return describedFormat("bytes",{minLength,maxLength:maxLength2},
"bytes",input=>within3(ownBytes(input)))})}function ownBytes(input){return input instanceof Uint8Array?new Uint8Array(input):
typeof input=="string"&&input.isWellFormed()?new TextEncoder().encode(input):void 0}var UNITS=[["w",6048e5],["d",864e5],["h",36e5],["m",6e4],["s",1e3],["ms",1]],DURATION=new RegExp(`^(?=\\d)${UNITS.map(([
unit])=>`(?:(0|[1-9]\\d{0,15})${unit})?`).join("")}$`);function durationMilliseconds(text2){let counts=DURATION.exec(text2)?.
slice(1);if(counts===void 0)return;let total=0;for(let[index,[,milliseconds]]of UNITS.entries())total+=Number(counts[index]??
0)*milliseconds;return Number.isSafeInteger(total)?total:void 0}function duration(options={}){return declaredFormat("dur\
ation",()=>{requireKnown(options,["min","max"]);let{min,max}=options,least=limit("min",min)??0,most=limit("max",max)??Number.
MAX_SAFE_INTEGER;return requireRange("count",["min",least],["max",most]),makeFormat("duration",{min,max},text2=>{let value=durationMilliseconds(
text2);return value!==void 0&&value>=least&&value<=most?{value}:void 0})})}function limit(name,text2){if(text2===void 0)
return;let milliseconds=durationMilliseconds(text2);if(milliseconds===void 0)throw new WrongOption(name,'a duration such\
 as "90d"');return milliseconds}var LOCAL_PART=/^(?=[^@]{1,64}@)[^.@]+(?:\.[^.@]+)*@/;function email(){return makeFormat("email",{},fromValibot(pipe(string(),
maxLength(254),regex(LOCAL_PART),rfcEmail())))}function hex(options={}){return declaredFormat("hex",()=>{requireKnown(options,["minLength","maxLength"]);let{minLength,
maxLength:maxLength2}=options,within3=byteLength(options);return makeFormat("hex",{minLength,maxLength:maxLength2},text2=>within3(
decodeHex(text2)))})}function decodeHex(text2){if(text2.length%2!==0||!/^[\dA-Fa-f]*$/.test(text2))return;let bytes2=new Uint8Array(
text2.length/2);for(let index=0;index<bytes2.length;index+=1)bytes2[index]=Number.parseInt(text2.slice(index*2,index*2+2),
16);return bytes2}var LABEL="[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?",HOST_NAME=new RegExp(`^(?=.{1,253}\\.?$)(?:${LABEL}\\.)*(?!\\d+\\\
.?$)(?!0[xX][\\dA-Fa-f]*\\.?$)${LABEL}\\.?$`);function host2(){let name=pipe(string(),maxLength(254),regex(HOST_NAME)),ipv6=pipe(
string(),maxLength(45),regex(/^[\dA-Fa-f:.]+$/),check(isIpv6));return makeFormat("host",{},fromValibot(union([name,pipe(
string(),ipv4()),ipv6])))}function isIpv6(text2){return URL.canParse(`http://[${text2}]/`)}function integer(options={}){return declaredFormat("integer",()=>{requireKnown(options,["min","max"]);let{min,max}=options;
requireRange("integer",["min",min],["max",max]);let schema=pipe(string(),regex(/^(?:0|-?[1-9]\d{0,15})$/),toNumber(),safeInteger(),
minValue(min??Number.MIN_SAFE_INTEGER),maxValue(max??Number.MAX_SAFE_INTEGER));return makeFormat("integer",{min,max},fromValibot(
schema))})}function json(schema){return declaredFormat("json",()=>{let format=makeFormat("json",{schema:schema?.["~standard"].vendor},
parse2);if(schema===void 0)return format;let validate=input=>{let parsed=typeof input=="string"?parse2(input):void 0;return parsed===
void 0?refusal("must be json"):answer(schema,parsed.value)};return Object.freeze({...format,"~standard":Object.freeze({...format["\
~standard"],validate})})})}function refusal(message){return{issues:[{message}]}}function parse2(text2){try{return{value:JSON.
parse(text2)}}catch{return}}function answer(schema,value){try{let result=schema["~standard"].validate(value);return"then"in
result?(result.then(void 0,()=>{}),refusal("must be json, and its schema one that answers at once")):result.issues===void 0?
{value:result.value}:refusal("must be json")}catch{return refusal("must be json")}}function jwk(options={}){return declaredFormat("jwk",()=>{requireKnown(options,["kty"]);let{kty}=options,type=custom(found=>kty===
void 0?typeof found=="string"&&found!=="":found===kty),schema=pipe(string(),parseJson(),looseObject({kty:type}));return makeFormat(
"jwk",{kty},fromValibot(schema))})}var MOST_DIGITS=309,JSON_NUMBER=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function number2(options={}){return declaredFormat(
"number",()=>{requireKnown(options,["min","max"]);let{min,max}=options;requireRange("number",["min",min],["max",max]);let schema=pipe(
string(),regex(JSON_NUMBER),check(keepsItsDigits),toNumber(),finite(),minValue(min??-Number.MAX_VALUE),maxValue(max??Number.
MAX_VALUE));return makeFormat("number",{min,max},fromValibot(schema))})}function keepsItsDigits(text2){if(!/^-?\d+$/.test(
text2)||text2.length>MOST_DIGITS+1)return!0;let value=Number(text2);return String(value)===text2||Number.isFinite(value)&&
BigInt(value)===BigInt(text2)}function oneOf(values2){return declaredFormat("oneOf",()=>{if(values2.length===0||values2.some(value=>typeof value!="str\
ing"))throw new WrongOption("values","one or more texts");let kept=Object.freeze([...values2]);return makeFormat("oneOf",
{values:kept},fromValibot(picklist(kept)))})}var LABEL2="[!-,.-~](?:[ -]?[!-,.-~])*",BEGIN=new RegExp(`^-----BEGIN (${LABEL2})-----[ \\t]*$`),END=new RegExp(`^-----E\
ND (${LABEL2})-----[ \\t]*$`);function pem2(options={}){return declaredFormat("pem",()=>{requireKnown(options,["label"]);
let{label}=options,accepted2=typeof label=="string"?[label]:label&&Object.freeze([...label]),whole=new RegExp(`^${LABEL2}\
$`);if(accepted2!==void 0&&(accepted2.length===0||!accepted2.every(one=>whole.test(one))))throw new WrongOption("label",
'what stands between "-----BEGIN " and "-----"');return makeFormat("pem",{label:typeof label=="string"?label:accepted2},
text2=>{let labels=blockLabels(text2);return labels.length>0&&labels.every(found=>accepted2?.includes(found)??!0)?{value:text2}:
void 0})})}function blockLabels(text2){let labels=[],body;for(let line of text2.split(/\r\n|[\r\n]/))if(body===void 0){let label=BEGIN.
exec(line)?.[1];if(label!==void 0)labels.push(label),body=[];else if(/-----(?:BEGIN|END) /.test(line))return[]}else if(line.
includes("-----")){if(END.exec(line)?.[1]!==labels.at(-1)||!isBody(body))return[];body=void 0}else body.push(line.replaceAll(
/[ \t]/g,""));return body===void 0?labels:[]}function isBody(lines){let encoded=lines.join("");return encoded!==""&&decodeBase64(
encoded)!==void 0}function port(){let schema=pipe(string(),regex(/^[1-9]\d{0,4}$/),toNumber(),maxValue(65535));return makeFormat("port",{},
fromValibot(schema))}var SCHEME=/^[A-Za-z][A-Za-z\d+.-]*$/,NAME="\\w.~!$&'()*+,;=:@%\\-",URI=new RegExp(`^[A-Za-z][A-Za-z\\d+.-]*:(?://[${NAME}\
[\\]]*(?=[/?#]|$))?[${NAME}/]*(?:\\?[${NAME}/?]*)?(?:#[${NAME}/?]*)?$`),BARE_PERCENT=/%(?![\dA-Fa-f]{2})/,HIERARCHICAL=/^(?:https?|wss?|ftp):(?!\/\/[^/?#])/i;
function uri(options={}){return declaredFormat("uri",()=>{requireKnown(options,["protocols"]);let protocols=options.protocols?.
map(protocol=>protocol.toLowerCase());if(protocols!==void 0&&(protocols.length===0||!protocols.every(protocol=>SCHEME.test(
protocol))))throw new WrongOption("protocols",'one or more schemes without a colon, as in ["https"]');let schema=pipe(string(),
regex(URI),check(text2=>!BARE_PERCENT.test(text2)&&!HIERARCHICAL.test(text2)),url2(),check(text2=>protocols?.includes(text2.
slice(0,text2.indexOf(":")).toLowerCase())??!0));return makeFormat("uri",{protocols:protocols&&Object.freeze(protocols)},
fromValibot(schema))})}function uuid2(){return makeFormat("uuid",{},fromValibot(pipe(string(),uuid())))}var random=Object.freeze({hex:bytes2=>Object.freeze({kind:"hex",bytes:bytes2}),base64:bytes2=>Object.freeze({kind:"base6\
4",bytes:bytes2}),base64url:bytes2=>Object.freeze({kind:"base64url",bytes:bytes2}),alphanumeric:length=>Object.freeze({kind:"\
alphanumeric",length}),digits:length=>Object.freeze({kind:"digits",length}),uuid:()=>Object.freeze({kind:"uuid"})});function identity(backend,method,given={},problems=[]){return Object.freeze({backend,method,settings:settings(given),...problems.
length===0?{}:{"~problems":problems}})}function shapedIdentity(backend,method,given,shape,required=[]){let{options,problems}=cleanOptions(
given,shape,required),{token,...rest}=options;return identity(backend,method,{...rest,...tokenSettings(token)},problems)}
function tokenSettings(token){return typeof token!="object"||token===null?{}:"file"in token?{tokenFile:token.file}:{token}}var words=key=>key.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase(),snakeCase=key=>words(key),kebabCase=key=>words(key).
replaceAll("_","-"),sameName=key=>key,KEY=/^[A-Za-z_][A-Za-z0-9_]{0,127}$/,RESERVED=new Set(["then","constructor","tojso\
n","tostring","__proto__"]);function isKey(name){return KEY.test(name)&&!RESERVED.has(name.toLowerCase())}var OPTIONS={region:"setting",secret:"setting",identity:"identities",client:"record",insecure:"flag",name:"naming"},NAME2={
pattern:/^(?:arn:[a-z0-9-]+:secretsmanager:[a-z0-9-]+:\d+:secret:[\w/+=.@-]{1,519}|[\w/+=.@-]{1,512})$/,wanted:"a secret\
's name (letters, digits and /_+=.@-) or its ARN for the path"};function awsSource(given){let{options,problems}=cleanOptions(
given,OPTIONS),{client,insecure,name,secret:secret2}=options,path=isVariable(secret2)?`{${secret2.variable}}`:secret2,[,
arnRegion]=/^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):/.exec(path??"")??[],usual=client===void 0?arnRegion??{variable:"AW\
S_REGION"}:void 0;return makeSource({backend:"aws",settings:settings({region:options.region??usual,insecure}),identity:options.
identity,rules:{path:NAME2,field:"optional",version:!0},refer:key=>path===void 0?{path:(name??kebabCase)(key)}:{path,field:(name??
snakeCase)(key)},...client===void 0?{}:{custom:client},problems:[...problems,...besideClient(options,["identity","insecu\
re"])]})}var WEB_IDENTITY={roleArn:"setting",audience:"text",token:"token"},KEYS={accessKeyId:"setting",secretAccessKey:"\
variable",sessionToken:"variable"},aws=Object.assign(awsSource,{chain:options=>shapedIdentity("aws","chain",options,{}),
profile:options=>shapedIdentity("aws","profile",options,{name:"setting"},["name"]),role:options=>shapedIdentity("aws","r\
ole",options,{arn:"setting",externalId:"setting"},["arn"]),webIdentity:options=>shapedIdentity("aws","webIdentity",options,
WEB_IDENTITY,["roleArn"]),keys:options=>shapedIdentity("aws","keys",options,KEYS,["accessKeyId","secretAccessKey"])});var OPTIONS2={vault:"setting",identity:"identities",name:"naming",client:"record"};function azureSource(given){let{options,
problems}=cleanOptions(given,OPTIONS2,["vault"]);return makeSource({problems:[...problems,...besideClient(options,["iden\
tity"])],backend:"azure",settings:settings({vault:options.vault}),identity:options.identity,rules:{path:"name",field:"op\
tional",version:!0},refer:key=>({path:(options.name??kebabCase)(key)}),...options.client===void 0?{}:{custom:options.client}})}
var CLIENT_SECRET={tenantId:"setting",clientId:"setting",clientSecret:"variable"},CERTIFICATE={tenantId:"setting",clientId:"\
setting",certificateFile:"text"},FEDERATED={tenantId:"setting",clientId:"setting",audience:"text",token:"token"},azure=Object.
assign(azureSource,{default:options=>shapedIdentity("azure","default",options,{}),clientSecret:options=>shapedIdentity("\
azure","clientSecret",options,CLIENT_SECRET,Object.keys(CLIENT_SECRET)),certificate:options=>shapedIdentity("azure","cer\
tificate",options,CERTIFICATE,Object.keys(CERTIFICATE)),managed:options=>shapedIdentity("azure","managed",options,{clientId:"\
setting"}),federated:options=>shapedIdentity("azure","federated",options,FEDERATED,["tenantId","clientId"]),cli:options=>shapedIdentity(
"azure","cli",options,{})});function custom2(name,backend,given={}){let{options,problems}=cleanOptions(given,{settings:"record",name:"naming"});return makeSource(
{problems,backend:`custom-${name}`,settings:settings(options.settings??{}),rules:{path:"segments",field:"optional",version:!0},
refer:key=>({path:(options.name??kebabCase)(key)}),custom:backend})}function env(given={}){let{options,problems}=cleanOptions(given,{prefix:"text",name:"naming"});return makeSource({problems,
backend:"env",settings:settings({}),rules:{path:"name",field:"none",version:!1},refer:key=>({path:`${options.prefix??""}${(options.
name??sameName)(key)}`})})}function files(given){let{options,problems}=cleanOptions(given,{directory:"setting",name:"naming"},["directory"]);return makeSource(
{problems,backend:"files",settings:settings({directory:options.directory}),rules:{path:"segments",field:"none",version:!1},
refer:key=>({path:(options.name??kebabCase)(key)})})}var OPTIONS3={project:"setting",location:"text",identity:"identities",name:"naming",client:"record"};function gcpSource(given){
let{options,problems}=cleanOptions(given,OPTIONS3,["project"]);return makeSource({problems:[...problems,...besideClient(
options,["identity"])],backend:"gcp",settings:settings({project:options.project,location:options.location}),identity:options.
identity,rules:{path:"name",field:"optional",version:!0},refer:key=>({path:(options.name??kebabCase)(key)}),...options.client===
void 0?{}:{custom:options.client}})}var WORKLOAD_IDENTITY={provider:"setting",serviceAccount:"setting",token:"token"},gcp=Object.
assign(gcpSource,{default:options=>shapedIdentity("gcp","default",options,{}),workloadIdentity:options=>shapedIdentity("\
gcp","workloadIdentity",options,WORKLOAD_IDENTITY,["provider"])});var OPTIONS4={namespace:"setting",secret:"text",address:"setting",ca:"setting",insecure:"flag",identity:"identities",name:"\
naming",client:"record"};function kubernetesSource(given={}){let{options,problems}=cleanOptions(given,OPTIONS4),{client}=options;
return makeSource({problems:[...problems,...besideClient(options,["address","ca","identity","insecure"])],backend:"kuber\
netes",settings:settings({namespace:options.namespace,address:options.address,ca:options.ca,insecure:options.insecure}),
identity:options.identity,rules:{path:"name",field:"required",version:!1},refer:key=>{let name=(options.name??kebabCase)(
key);return options.secret===void 0?{path:name,field:"value"}:{path:options.secret,field:name}},...client===void 0?{}:{custom:client}})}
var KUBECONFIG={context:"setting",file:"text",exec:"flag"},kubernetes=Object.assign(kubernetesSource,{inCluster:options=>shapedIdentity(
"kubernetes","inCluster",options,{directory:"text"}),kubeconfig:options=>shapedIdentity("kubernetes","kubeconfig",options,
KUBECONFIG),oidc:options=>shapedIdentity("kubernetes","oidc",options,{audience:"text",token:"token"},["audience"])});function local(given={}){let{options,problems}=cleanOptions(given,{directory:"text",name:"naming"});return makeSource({problems,
backend:"local",settings:settings({directory:options.directory??"secrets"}),rules:{path:"segments",field:"none",version:!1},
refer:(key,environment)=>({path:`${environment}/${(options.name??kebabCase)(key)}`})})}var RULES={path:"segments",field:"required",version:!0},OPTIONS5={address:"setting",namespace:"setting",mount:"text",path:"\
setting",engine:["kv1","kv2","other"],insecure:"flag",identity:"identities",name:"naming",client:"record"};function vaultSource(given){
let{options,problems}=cleanOptions(given,OPTIONS5,["mount"]),{client}=options,mount=(options.mount??"").replace(/^\/+|\/+$/g,
""),whole=path2=>`${mount}/${path2}`,path=isVariable(options.path)?`{${options.path.variable}}`:options.path;return makeSource(
{backend:"vault",settings:settings({address:options.address??(client===void 0?{variable:"VAULT_ADDR"}:void 0),namespace:options.
namespace,mount,engine:options.engine,insecure:options.insecure}),identity:options.identity,rules:RULES,path:whole,refer:key=>path===
void 0?{path:whole((options.name??kebabCase)(key)),field:"value"}:{path:whole(path),field:(options.name??snakeCase)(key)},
...client===void 0?{}:{custom:client},problems:[...problems,...besideClient(options,["address","namespace","identity","i\
nsecure"])]})}var TOKEN={token:"token"},APP_ROLE={roleId:"setting",secretId:"variable",mount:"text"},JWT={role:"text",token:"\
token",audience:"text",mount:"text"},USERPASS={username:"setting",password:"variable",mount:"text"},KUBERNETES={role:"te\
xt",mount:"text",tokenFile:"text"},vault=Object.assign(vaultSource,{token:options=>shapedIdentity("vault","token",options,
TOKEN),appRole:options=>shapedIdentity("vault","appRole",options,APP_ROLE),jwt:options=>shapedIdentity("vault","jwt",options,
JWT,["role"]),userpass:options=>shapedIdentity("vault","userpass",options,USERPASS,["username","password"]),kubernetes:options=>shapedIdentity(
"vault","kubernetes",options,KUBERNETES,["role"])});function describeKey(name,of){let{config,sensitive}=of,entry2=config.secrets[name],declared=entry2?.["~declared"];if(declared===
void 0||declared.kind==="composed")return describeComposed(declared?.template??"",sensitive.has(name));let{options}=declared,
references=referencesOf(name,options,of);if(options===NO_OPTIONS)return{sensitive:entry2?.sensitive??!0,optional:!1,format:describeFormat(
declared),references,keepPrevious:!1,deliver:"value",trim:!1};let absentIn=Object.keys(references).filter(environment=>references[environment]===
null),{description,expires}=options,fallback=entry2?.sensitive===!1?scalar(options.default,declared.schema):void 0,generate=describeGenerator(
options),rotate=describeRotation(options);return{...description===void 0?void 0:{description},sensitive:entry2?.sensitive??
!0,optional:options.optional===!0?!0:absentIn.length>0?absentIn:!1,...fallback===void 0?void 0:{default:fallback},format:describeFormat(
declared),references,...generate===void 0?void 0:{generate},...rotate===void 0?void 0:{rotate},...expires===void 0?void 0:
{expires},keepPrevious:options.keepPrevious===!0,deliver:options.deliver??"value",trim:options.trim===!0}}function described(name,value){
return value===void 0?{}:{[name]:value}}function describeComposed(template,sensitive){let parts=partsOf(template);return{
sensitive,optional:!1,format:{name:"url",constraints:{}},references:{},composedOf:{template,parts},keepPrevious:!1,deliver:"\
value",trim:!1}}function scalar(value,schema){return value===void 0||typeof value=="string"||typeof value=="boolean"||typeof value==
"number"&&Number.isFinite(value)?value:defaultText(value,schema)}var formats=new WeakMap;function describeFormat(declared){
if(!isFormat(declared.schema))return{opaque:declared.schema["~standard"].vendor};let format=declared.schema["~format"],known=formats.
get(format);if(known!==void 0)return known;let{name,constraints}=format;return formats.set(format,{name,constraints}),{name,
constraints}}function referencesOf(key,options,of){let references;for(let environment of of.environments){let those=referencesIn(
environment,key,options,of);references=references===void 0?{[environment]:those}:{...references,[environment]:those}}return references??
{}}function referencesIn(environment,key,{from},{config,stores}){let exact=from!==void 0&&Object.hasOwn(from,environment)?
from[environment]:void 0;if(exact===null)return null;if(exact!==void 0){let owner=sourceOf(exact);return owner===void 0?
[]:[describeReference(exact,stores.idOf(owner))]}let source=config.environments[environment];return source===void 0?[]:source["\
~sources"]?.map(one=>referenceBy(one,key,environment,stores))??[referenceBy(source,key,environment,stores)]}function referenceBy(source,key,environment,stores){
return describeReference(source["~refer"](key,environment),stores.idOf(source))}function describeReference(place,store){
let{path,field,version}=place;return version!==void 0?{store,path,...described("field",field),version}:field===void 0?{store,
path}:{store,path,field}}function describeGenerator({generate}){if(generate===void 0)return;let{kind,...settings2}=generate;
return{kind,settings:settings2}}function describeRotation({rotate}){if(rotate!==void 0)return typeof rotate=="string"?{every:rotate,
with:{kind:"generate"},rollout:[]}:{every:rotate.every,with:{kind:rotate.with?.kind??"generate"},rollout:rotate.rollout??
[],...described("grace",rotate.grace)}}function sensitiveKeys(config){let composed2=new Map,sensitive=new Set;for(let key of Object.keys(config.secrets)){let entry2=config.
secrets[key],declared=entry2?.["~declared"];if(declared?.kind!=="composed"){entry2?.sensitive===!0&&sensitive.add(key);continue}
for(let part of partsOf(declared.template)){let known=composed2.get(part);known===void 0?composed2.set(part,[key]):known.
push(key)}}if(composed2.size===0)return sensitive;for(let part of sensitive)for(let key of composed2.get(part)??[])sensitive.
add(key);return sensitive}function storesOf(config){let byId=new Map,ids=new Map,named=new Map,idOf=source=>{let id=named.get(source)??idOfAlike(source);
return named.set(source,id),id},idOfAlike=source=>{let whole=fingerprint(source),alike=ids.get(whole)??new Map;ids.set(whole,
alike);let known=alike.get(source["~backend"]);if(known!==void 0)return known;let id=unusedId(source,byId);return alike.
set(source["~backend"],id),byId.set(id,source),id};for(let source of sourcesOf(config))idOf(source);return{byId,idOf}}function sourcesOf(config){
let sources=Object.values(config.environments).flatMap(source=>source["~sources"]??[source]);for(let{from}of Object.values(
config.secrets))if(from!==void 0)for(let reference of Object.values(from)){let source=reference===null?void 0:sourceOf(reference);
source!==void 0&&sources.push(source)}return sources}function unusedId(source,taken){let plain3=`${source.backend}${listed2(
source.settings)}`;if(!taken.has(plain3))return plain3;let methods=source.identities.map(identity2=>`+${identity2.method}`).
join("");for(let count=1;;count++){let id=`${plain3}${methods}${count===1?"":`#${count}`}`;if(!taken.has(id))return id}}
function fingerprint(source){return JSON.stringify([source.backend,sorted(source.settings),source.identities.map(one=>[one.
method,sorted(one.settings)])])}var sorted=given=>Object.entries(given).toSorted(([a],[b])=>a<b?-1:1);function listed2(given){
let pairs=sorted(given).map(([name,value])=>`${name}=${isVariable(value)?`$${value.variable}`:String(value).replace(/[%,=()#@\s]/g,
encodeURIComponent)}`);return pairs.length===0?"":`(${pairs.join(",")})`}function inventory(config){return describeConfig(config,storesOf(config))}function describeConfig(config,stores){let described2={
config,stores,environments:Object.keys(config.environments),sensitive:sensitiveKeys(config)},{attestations={},cache,audit,
environmentFrom}=config["~settings"],each=(record,describe2)=>Object.fromEntries(Object.entries(record).map(([name,value])=>[
name,describe2(value)]));return{schema:"keystead.inventory/1",stores:Object.fromEntries([...stores.byId].map(([id,source])=>[
id,describeStore(source)])),environments:each(config.environments,source=>(source["~sources"]??[source]).map(one=>stores.
idOf(one))),...environmentFrom===void 0?{}:{environmentFrom},keys:recordOf(Object.keys(config.secrets),name=>describeKey(
name,described2)),consumers:each(config.consumers,describeConsumer),attestations,...cache===void 0?{}:{cache},...audit===
void 0?{}:{audit}}}function describeStore(source){let{backend,settings:settings2,identities}=source,isClient=source["~ba\
ckend"]!==void 0&&!backend.startsWith("custom-");return{backend,settings:settings2,identities:identities.map(describeIdentity),
...isClient?{client:!0}:{}}}function describeConsumer(consumer){let{keys,may=["read"],identities=[],reviewed}=consumerParts(
consumer);return{keys:[...keys],may:[...may],identities:identities.map(one=>({backend:one.backend,...describeIdentity(one)})),
...reviewed===void 0?{}:{reviewed}}}function checkComposition(config){let parts=new Map,issues=[];for(let key of Object.keys(config.secrets)){let declared=config.
secrets[key]?.["~declared"];if(declared?.kind!=="composed")continue;let{template}=declared,pieces=parseTemplate(template);
pieces===void 0&&issues.push({code:"config/invalid-template",facts:{key}}),hasPassword(template)&&issues.push({code:"con\
fig/value-in-declaration",facts:{key,option:"template"},state:"a password stands in the template",hint:`Declare the pass\
word as a key of its own, name it between braces in ${key}, and change it, since it has been in a file`});let named=(pieces??
[]).flatMap(piece=>"key"in piece?[piece.key]:[]);parts.set(key,named);for(let part of new Set(named))Object.hasOwn(config.
secrets,part)||issues.push({code:"config/unknown-key",facts:{key:part,name:key},state:`${key} is composed of it, and it \
is not declared`})}return[...issues,...cycles(parts)]}function hasPassword(template){let authority=/^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.
exec(template)?.[1];return(authority?.includes(":")===!0?authority.slice(authority.indexOf(":")+1):"").replace(/\{\w+\}/g,
"")!==""}function cycles(parts){let issues=[],done=new Set,way=[],places=new Map,enter=key=>{places.set(key,way.length),
way.push({key,parts:(parts.get(key)??[]).values()})};for(let start of parts.keys()){done.has(start)||enter(start);for(let last=way.
at(-1);last!==void 0;last=way.at(-1)){let next=last.parts.next();if(next.done===!0){way.pop(),places.delete(last.key),done.
add(last.key);continue}let key=next.value,place=places.get(key);place!==void 0?issues.push({code:"config/cycle",facts:{key,
known:[...way.slice(place).map(one=>one.key),key].join(" -> ")}}):done.has(key)||enter(key)}}return issues}var OPTIONS6=["keys","may","identities","reviewed"],RIGHTS=["read","write","delete"],NAME3=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function isConsumer(given){let keys=Array.isArray(given)?given:typeof given=="object"&&given!==null&&"keys"in given?given.
keys:void 0;return Array.isArray(keys)&&keys.every(key=>typeof key=="string")}function checkConsumers(config){return Object.
entries(config.consumers).flatMap(([consumer,given])=>{if(!isConsumer(given))return[{code:"config/invalid-option",facts:{
consumer,option:"consumer",wanted:"a list of keys, or { keys }"}}];let list=consumerParts(given),issues=NAME3.test(consumer)?
[]:[{code:"config/invalid-option",facts:{consumer,option:"consumers",wanted:"a name of letters, digits, dots, - and _"}}];
for(let option of Object.keys(list))OPTIONS6.includes(option)||issues.push({code:"config/unknown-option",facts:{consumer,
option}});for(let key of list.keys)Object.hasOwn(config.secrets,key)||issues.push({code:"config/unknown-key",facts:{key,
consumer},state:`consumer "${consumer}" names it, and it is not declared`});list.may?.some(right=>!RIGHTS.includes(right))&&
issues.push({code:"config/invalid-option",facts:{consumer,option:"may",wanted:"read, write or delete"}});let identities=list.
identities??[];for(let option of identities.flatMap(literalCredentials))issues.push({code:"config/value-in-declaration",
facts:{consumer,option}});return issues})}var OPTIONS7=["description","from","default","optional","keepPrevious","generate","rotate","expires","deliver","trim"],NONE2=[];
function checkEntry(config,key){let entry2=config.secrets[key],declared=entry2?.["~declared"];if(entry2===void 0||declared===
void 0)return[{code:"config/invalid-option",facts:{key,option:"entry",wanted:"what secret, plain or url makes"}}];if(declared.
kind==="composed")return NONE2;if(declared.problem!==void 0)return[{code:"config/invalid-option",facts:{key,...declared.
problem}}];if(declared.options===NO_OPTIONS)return checkFormat(key,declared);let unknown=Object.keys(declared.options).filter(
option=>!OPTIONS7.includes(option));return[...checkFormat(key,declared),...unknown.map(option=>({code:"config/unknown-op\
tion",facts:{key,option}})),...checkShapes(key,declared.options),...checkEnvironmentsOf(config,key,declared.options),...checkDefault(
key,entry2.sensitive,declared),...checkGenerator(key,declared)]}function checkFormat(key,{schema}){let problem=isFormat(
schema)?schema["~format"].problem:void 0;return problem===void 0?NONE2:[optionIssue(problem,{key})]}function checkShapes(key,options){
let issues=[],want=(option,holds,wanted2)=>{holds||issues.push({code:"config/invalid-option",facts:{key,option,wanted:wanted2}})},
duration2=value=>typeof value=="string"&&durationMilliseconds(value)!==void 0;for(let option of["optional","keepPrevious",
"trim"])want(option,options[option]===void 0||typeof options[option]=="boolean","true or false");want("description",options.
description===void 0||typeof options.description=="string","text"),want("deliver",options.deliver===void 0||["value","fi\
le"].includes(options.deliver),'"value" or "file"'),want("expires",options.expires===void 0||isDate(options.expires),"a \
date such as 2027-01-31 or 2027-01-31T12:00:00Z");let{rotate}=options;return want("rotate",rotate===void 0||duration2(typeof rotate==
"string"?rotate:rotate.every),'a duration such as "90d"'),typeof rotate=="object"&&want("rotate.grace",rotate.grace===void 0||
duration2(rotate.grace),'a duration such as "1d"'),issues}function isDate(text2){return typeof text2=="string"&&/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.
test(text2)&&!Number.isNaN(Date.parse(text2))}function checkEnvironmentsOf(config,key,options){return Object.entries(options.
from??{}).flatMap(([environment,reference])=>{if(!Object.hasOwn(config.environments,environment)){let known=Object.keys(
config.environments).join(", ");return[{code:"config/unknown-environment",facts:{key,environment,known}}]}return reference===
null?[]:reference?.["~source"]!==void 0?(reference["~problems"]??[]).map(problem=>optionIssue(problem,{key,environment})):
[{code:"config/invalid-option",facts:{key,environment,option:"from",wanted:"what a source's at() makes, or null"}}]})}function checkDefault(key,sensitive,{
schema,options}){if(options.default===void 0||isFormat(schema)&&schema["~format"].problem!==void 0)return[];if(sensitive)
return[{code:"config/value-in-declaration",facts:{key,option:"default"},state:"a secret has a default",hint:`Take the de\
fault out and change the value, since it has been in a file; store it with \`keystead set ${key}\``}];let invalid=[{code:"\
config/invalid-default",facts:{key}}],text2=defaultText(options.default,schema);try{let result=schema["~standard"].validate(
isFormat(schema)&&schema["~format"].takes==="bytes"?new TextEncoder().encode(text2):text2);return"then"in result?(Promise.
resolve(result).catch(()=>{}),[]):result.issues!==void 0||!("value"in result)?invalid:(isObject2(options.default)?isObject2(
result.value)&&!text2.startsWith("[object ")&&defaultText(result.value,schema)===text2:Object.is(result.value,options.default))?
[]:invalid}catch{return invalid}}var isObject2=value=>typeof value=="object"&&value!==null,COUNTED={hex:"bytes",base64:"\
bytes",base64url:"bytes",alphanumeric:"length",digits:"length",uuid:"none"};function generatedLength(kind,count){return kind===
"hex"?2*count:kind==="base64"?4*Math.ceil(count/3):kind==="base64url"?Math.ceil(4*count/3):kind==="uuid"?36:count}function checkGenerator(key,{
schema,options}){let{generate}=options;if(generate===void 0)return[];let counted=Object.hasOwn(COUNTED,generate.kind)?COUNTED[generate.
kind]:void 0,wrong=wanted2=>[{code:"config/invalid-option",facts:{key,option:"generate",wanted:wanted2}}];if(counted===void 0)
return wrong("a generator of `random`");let count=counted==="none"?36:generate[counted];if(count===void 0||!Number.isInteger(
count)||count<1||count>4096)return wrong("a whole number from 1 to 4096");if(!isFormat(schema)||schema["~format"].name!==
"text")return[];let{minLength=0,maxLength:maxLength2=Number.POSITIVE_INFINITY}=schema["~format"].constraints,length=generatedLength(
generate.kind,count);return length<Number(minLength)||length>Number(maxLength2)?wrong("a length that the key's own forma\
t takes"):[]}function checkKeys(config){let seen=new Map,issues=[];for(let key of Object.keys(config.secrets)){if(!isKey(key)){issues.
push({code:"config/invalid-key",facts:{key}});continue}let name=key.toLowerCase(),twin=seen.get(name);seen.set(name,key),
twin!==void 0&&issues.push({code:"config/duplicate-key",facts:{key,known:`${twin}, ${key}`}})}return issues}function check2(config){return examine(config).issues}function examine(config){if(!isConfig(config))return{issues:[{code:"\
config/invalid-option",facts:{option:"config",wanted:"what defineSecrets makes"}}]};let entries=Object.keys(config.secrets).
flatMap(key=>checkEntry(config,key)),shape=[...checkEnvironments(config),...checkKeys(config),...entries],consumers=checkConsumers(
config);if([...shape,...consumers].some(({facts})=>BREAKING.has(facts.option??"")))return{issues:[...shape,...consumers]};
let stores=storesOf(config),inventory2=describeConfig(config,stores),references=checkReferences(inventory2,config,stores);
return{issues:[...shape,...checkSettings(config),...checkComposition(config),...consumers,...references],described:{inventory:inventory2,
stores}}}var BREAKING=new Set(["entry","source","consumer","firstOf","format","options"]),ENVIRONMENT=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function checkEnvironments(config){let environments=Object.entries(config.environments);return environments.length===0?[
{code:"config/invalid-option",facts:{option:"environments",wanted:"at least one environment"}}]:environments.flatMap(([environment,
source])=>[...ENVIRONMENT.test(environment)?[]:[{code:"config/invalid-option",facts:{option:"environments",environment,wanted:"\
a name of letters, digits, dots, - and _"}}],...checkSource(source,{environment})])}function checkSettings(config){let given={
...config["~settings"]},issues=Object.keys(given).filter(option=>!SETTING_NAMES.includes(option)).map(option=>({code:"co\
nfig/unknown-option",facts:{option}})),wrong=(option,wanted2)=>{issues.push({code:"config/invalid-option",facts:{option,
wanted:wanted2}})},{environmentFrom,cache,audit,attestations}=config["~settings"];environmentFrom!==void 0&&typeof environmentFrom!=
"string"&&wrong("environmentFrom","the name of a variable"),audit!==void 0&&audit!=="required"&&wrong("audit",'"required\
"'),cache!==void 0&&issues.push(...checkCache(cache));for(let[point,attestation]of Object.entries(attestations??{}))["by",
"on","link","until"].every(part=>typeof attestation[part]=="string")||wrong(`attestations.${point}`,"by, on, link and un\
til");return issues}function checkCache(given){let wrong=(option,wanted2)=>({code:"config/invalid-option",facts:{option,
wanted:wanted2}});if(typeof given!="object"||given===null||Array.isArray(given))return[wrong("cache","an object with ttl\
, and staleIfUnreachable if need be")];let{ttl,staleIfUnreachable:stale,...rest}=given,isDuration=text2=>typeof text2=="\
string"&&durationMilliseconds(text2)!==void 0;return[...Object.keys(rest).map(name=>({code:"config/unknown-option",facts:{
option:`cache.${name}`}})),...isDuration(ttl)?[]:[wrong("cache.ttl",'a duration such as "10m"')],...stale===void 0||isDuration(
stale)?[]:[wrong("cache.staleIfUnreachable",'a duration such as "1h"')]]}export{defineSecrets,isConfig,MARK,Redacted,makeSecrets,reveal,formatReference,parseReference,Places,variable,isVariable,
makeSource,firstOf,isLoopback,systemClock,pause,failureKind,failureOf,isSafe,identity,proxyFor,portOf,basic,registry,isRegistered,
Session,wantedReads,referenceOf,url,compose,isFormat,defaultText,plainText2 as plainText,trimmed,textOf,decode2 as decode,
missingHint,materialise,closingsSettled,startDeadline,text,secret,plain2 as plain,storesOf,inventory,durationMilliseconds,
duration,kebabCase,isKey,check2 as check,examine,plan,chooseEnvironment,soundOf,issuesError,prepare,refuseUnsupported,rootOf,
processRuntime,createTransport,openScope,connect,closeSession,abandon,limitsOf,load,base64,boolean,bytes,email,hex,host2 as host,
integer,json,jwk,number2 as number,oneOf,pem2 as pem,port,uri,uuid2 as uuid,random,aws,azure,custom2 as custom,env,files,
gcp,kubernetes,local,vault,declare_exports,holdLeases,openSecrets,openSecretsWith,loadSecrets,loadSecretsWith};

var __defProp=Object.defineProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})};var parse=parseAddress,SandboxURL=class _SandboxURL{static canParse(text2,base=""){return parse(String(text2),String(base))!==
void 0}static parse(text2,base=""){return _SandboxURL.canParse(text2,base)?new _SandboxURL(text2,base):null}constructor(text2,base=""){
let parts=parse(String(text2),String(base));if(parts===void 0)throw new TypeError("Invalid URL");Object.assign(this,JSON.
parse(parts))}toString(){return this.href}},SandboxTextEncoder=class{encode(text2=""){let bytes2=encodeURIComponent(text2.
toWellFormed()).match(/%..|[^%]/g)??[];return Uint8Array.from(bytes2,byte=>byte.length===3?Number.parseInt(byte.slice(1),
16):byte.charCodeAt(0))}},SandboxTextDecoder=class{decode(bytes2=new Uint8Array){return decodeURIComponent(Array.from(bytes2,
byte=>`%${byte.toString(16).padStart(2,"0")}`).join(""))}},ALPHABET="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z0123456789+/";function atob2(text2){let digits=text2.replaceAll(/[\t\n\f\r ]/g,"").replace(/={1,2}$/,"");if(digits.length%
4===1||/[^A-Za-z0-9+/]/.test(digits))throw new TypeError("not base64");let[bits,held,bytes2]=[0,0,""];for(let digit of digits)
bits=bits<<6|ALPHABET.indexOf(digit),held+=6,!(held<8)&&(held-=8,bytes2+=String.fromCharCode(bits>>held&255),bits&=(1<<held)-
1);return bytes2}function btoa2(binary){let[bits,held,text2]=[0,0,""];for(let character of binary){let byte=character.charCodeAt(
0);if(byte>255)throw new TypeError("not binary");for(bits=bits<<8|byte,held+=8;held>=6;)held-=6,text2+=ALPHABET[bits>>held&
63];bits&=(1<<held)-1}return held>0&&(text2+=ALPHABET[bits<<6-held&63]),text2.padEnd(Math.ceil(text2.length/4)*4,"=")}Object.
assign(globalThis,{URL:SandboxURL,TextEncoder:SandboxTextEncoder,TextDecoder:SandboxTextDecoder,atob:atob2,btoa:btoa2});
Reflect.deleteProperty(globalThis,"parseAddress");function recordOf(names2,valueOf){let record=Object.create(null);for(let name of names2)record[name]=valueOf(name);return Object.
setPrototypeOf(record,Object.prototype)}function consumerParts(consumer){return isList(consumer)?{keys:consumer}:consumer}function isList(consumer){return Array.
isArray(consumer)}var SETTINGS=["environmentFrom","cache","audit","attestations"];function defineSecrets(config){let{environments,
secrets,consumers,...rest}=Object.assign({},config);return Object.freeze({environments:Object.freeze({...environments}),
secrets:Object.freeze(copyOf(secrets)),consumers:Object.freeze({...consumers}),"~settings":Object.freeze({...rest})})}function copyOf(secrets){
let given=Object(secrets);return recordOf(Object.keys(given),key=>given[key])}function isConfig(value){return typeof value==
"object"&&value!==null&&"~settings"in value&&"environments"in value&&"secrets"in value}var SETTING_NAMES=SETTINGS;function makeFormat(name,given,rule){return describedFormat(name,given,"text",input=>typeof input=="string"?rule(input):
void 0)}var WrongOption=class extends Error{problem;constructor(option,wanted){super(option),this.problem={option,...wanted===
void 0?{}:{wanted}}}};function declaredFormat(name,make){try{return make()}catch(error){if(!(error instanceof WrongOption))
throw error;let refusing=makeFormat(name,{},()=>{});return Object.freeze({...refusing,"~format":Object.freeze({...refusing["\
~format"],problem:error.problem})})}}function describedFormat(name,given,takes,rule){let constraints=[];for(let[constraint,
value]of Object.entries(given))value!==void 0&&constraints.push([constraint,value]);return Object.freeze({"~format":Object.
freeze({name,constraints:Object.freeze(Object.fromEntries(constraints)),takes}),"~standard":Object.freeze({version:1,vendor:"\
keystead",validate:input=>rule(input)??{issues:[{message:`must be ${name}`}]}})})}function isFormat(schema){return"~form\
at"in schema}var FITS={number:[Number.isFinite,"a finite number"],integer:[Number.isSafeInteger,"a safe integer"],count:[limit2=>Number.
isSafeInteger(limit2)&&Number(limit2)>=0,"a safe integer from 0"]};function requireKnown(options,known){if(typeof options!=
"object"||options===null)throw new WrongOption("options",`an object with ${known.join(", ")}`);let unknown=Object.keys(options).
find(option=>!known.includes(option));if(unknown!==void 0)throw new WrongOption(unknown)}function requireRange(kind,low,high){
let[fits2,wanted]=FITS[kind];for(let[name,limit2]of[low,high])if(limit2!==void 0&&!fits2(limit2))throw new WrongOption(name,
wanted);if(low[1]!==void 0&&high[1]!==void 0&&low[1]>high[1])throw new WrongOption(low[0],`a limit not above ${high[0]}`)}var UNITS=[["w",6048e5],["d",864e5],["h",36e5],["m",6e4],["s",1e3],["ms",1]],DURATION=new RegExp(`^(?=\\d)${UNITS.map(([
unit])=>`(?:(0|[1-9]\\d{0,15})${unit})?`).join("")}$`);function durationMilliseconds(text2){let counts=DURATION.exec(text2)?.
slice(1);if(counts===void 0)return;let total=0;for(let[index,[,milliseconds]]of UNITS.entries())total+=Number(counts[index]??
0)*milliseconds;return Number.isSafeInteger(total)?total:void 0}function duration(options={}){return declaredFormat("dur\
ation",()=>{requireKnown(options,["min","max"]);let{min,max}=options,least=limit("min",min)??0,most=limit("max",max)??Number.
MAX_SAFE_INTEGER;return requireRange("count",["min",least],["max",most]),makeFormat("duration",{min,max},text2=>{let value=durationMilliseconds(
text2);return value!==void 0&&value>=least&&value<=most?{value}:void 0})})}function limit(name,text2){if(text2===void 0)
return;let milliseconds=durationMilliseconds(text2);if(milliseconds===void 0)throw new WrongOption(name,'a duration such\
 as "90d"');return milliseconds}function url(template){return Object.freeze({sensitive:!0,from:void 0,parts:Object.freeze(partsOf(template)),"~declared":Object.
freeze({kind:"composed",template})})}function partsOf(template){return[...new Set((parseTemplate(template)??[]).flatMap(
piece=>"key"in piece?[piece.key]:[]))]}function parseTemplate(template){let scheme=/^[a-z][a-z0-9+.-]*:\/\//i.exec(template)?.[0];
if(scheme===void 0)return;let rest=template.slice(scheme.length),pieces=[{literal:scheme}],at=0;for(let match of rest.matchAll(
/\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/g)){let key=match[1];if(key===void 0)return;match.index>at&&pieces.push({literal:rest.
slice(at,match.index)}),pieces.push({key,place:placeAt(rest,match.index)}),at=match.index+match[0].length}return at<rest.
length&&pieces.push({literal:rest.slice(at)}),pieces.some(piece=>"literal"in piece&&/[{}\s]/.test(piece.literal))||!pieces.
some(piece=>"key"in piece)?void 0:pieces}function placeAt(rest,index){let fragment=rest.indexOf("#");if(fragment>=0&&index>
fragment)return"fragment";let query=rest.indexOf("?");if(query>=0&&index>query)return"query";let path=rest.search(/[/?#]/);
if(path>=0&&index>path)return"path";let authority=path<0?rest:rest.slice(0,path),at=authority.lastIndexOf("@");return index<
at?"userinfo":authority.slice(at+1,index).endsWith(":")?"port":"host"}var base64Of=bytes2=>btoa(Array.from(bytes2,byte=>String.fromCharCode(byte)).join("")),urlSafe=text2=>text2.replaceAll("\
+","-").replaceAll("/","_").replace(/=+$/,""),ofBytes=write=>(value,url3)=>value instanceof Uint8Array?write(value,url3):
plainText(value),WRITES={duration:value=>`${plainText(value)}ms`,json:value=>JSON.stringify(value)??"",jwk:value=>JSON.stringify(
value)??"",hex:ofBytes(bytes2=>Array.from(bytes2,byte=>byte.toString(16).padStart(2,"0")).join("")),base64:ofBytes((bytes2,url3)=>url3?
urlSafe(base64Of(bytes2)):base64Of(bytes2)),bytes:ofBytes(bytes2=>new TextDecoder("utf-8",{ignoreBOM:!0}).decode(bytes2))};
function defaultText(value,schema){let format=isFormat(schema)?schema["~format"]:void 0,write=format===void 0||!Object.hasOwn(
WRITES,format.name)?void 0:WRITES[format.name];return write===void 0?plainText(value):write(value,format?.constraints.url===
!0)}function plainText(value){return String(value)}function sensitiveKeys(config){let composed=new Map,sensitive=new Set;for(let key of Object.keys(config.secrets)){let entry2=config.
secrets[key],declared=entry2?.["~declared"];if(declared?.kind!=="composed"){entry2?.sensitive===!0&&sensitive.add(key);continue}
for(let part of partsOf(declared.template)){let known=composed.get(part);known===void 0?composed.set(part,[key]):known.push(
key)}}for(let part of sensitive)for(let key of composed.get(part)??[])sensitive.add(key);return sensitive}function variable(name){return Object.freeze({variable:name})}function isVariable(setting){return typeof setting=="objec\
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
"~source":source,...problems.length===0?{}:{"~problems":problems}})},"~rules":parts.rules,"~refer":(key,environment)=>({
backend:parts.backend,...parts.refer(key,environment)}),...parts.custom===void 0?{}:{"~backend":parts.custom},...parts.problems===
void 0||parts.problems.length===0?{}:{"~problems":parts.problems}};return Object.freeze(source)}function isSource(value){
return typeof value=="object"&&value!==null&&"~refer"in value&&typeof value["~refer"]=="function"}function sourceOf(reference){
return reference["~source"]}function listed(identities){return identities===void 0?[]:Array.isArray(identities)?[...identities]:
[identities]}function firstOf(...sources){let usable=sources.filter(isSource),wrong=usable.length===0||usable.length<sources.
length;return Object.freeze({backend:"firstOf",settings:Object.freeze({}),identities:Object.freeze([]),at:path=>Object.freeze(
{backend:"firstOf",path}),"~rules":{path:"segments",field:"none",version:!1},"~refer":()=>({backend:"firstOf",path:""}),
"~sources":Object.freeze(usable.flatMap(source=>source["~sources"]??[source])),...wrong?{"~problems":[{option:"firstOf",
wanted:"sources one after another, as in firstOf(env(), local())"}]}:{}})}function storesOf(config){let byId=new Map,ids=new Map,named=new Map,idOf=source=>{let id=named.get(source)??idOfAlike(source);
return named.set(source,id),id},idOfAlike=source=>{let whole=fingerprint(source),alike=ids.get(whole)??new Map;ids.set(whole,
alike);let known=alike.get(source["~backend"]);if(known!==void 0)return known;let id=unusedId(source,byId);return alike.
set(source["~backend"],id),byId.set(id,source),id};for(let source of sourcesOf(config))idOf(source);return{byId,idOf}}function sourcesOf(config){
let sources=Object.values(config.environments).flatMap(source=>source["~sources"]??[source]);for(let{from}of Object.values(
config.secrets))if(from!==void 0)for(let reference of Object.values(from)){let source=reference===null?void 0:sourceOf(reference);
source!==void 0&&sources.push(source)}return sources}function unusedId(source,taken){let plain2=`${source.backend}${listed2(
source.settings)}`;if(!taken.has(plain2))return plain2;let methods=source.identities.map(identity2=>`+${identity2.method}`).
join("");for(let count=1;;count++){let id=`${plain2}${methods}${count===1?"":`#${count}`}`;if(!taken.has(id))return id}}
function fingerprint(source){return JSON.stringify([source.backend,sorted(source.settings),source.identities.map(one=>[one.
method,sorted(one.settings)])])}var sorted=given=>Object.entries(given).toSorted(([a],[b])=>a<b?-1:1);function listed2(given){
let pairs=sorted(given).map(([name,value])=>`${name}=${isVariable(value)?`$${value.variable}`:String(value).replace(/[%,=()#@\s]/g,
encodeURIComponent)}`);return pairs.length===0?"":`(${pairs.join(",")})`}function inventory(config){return describeConfig(config,storesOf(config))}function describeConfig(config,stores){let sensitive=sensitiveKeys(
config),{attestations={},cache,audit}=config["~settings"],each=(record,describe2)=>Object.fromEntries(Object.entries(record).
map(([name,value])=>[name,describe2(value)]));return{schema:"keystead.inventory/1",stores:Object.fromEntries([...stores.
byId].map(([id,source])=>[id,describeStore(source)])),environments:each(config.environments,source=>(source["~sources"]??
[source]).map(one=>stores.idOf(one))),keys:recordOf(Object.keys(config.secrets),name=>describeKey(config,name,stores,sensitive)),
consumers:each(config.consumers,describeConsumer),attestations,...cache===void 0?{}:{cache},...audit===void 0?{}:{audit}}}
function describeStore(source){return{backend:source.backend,settings:source.settings,identities:source.identities.map(describeIdentity)}}
function describeIdentity(identity2){return{method:identity2.method,settings:withoutCredentials(identity2.settings)}}var CREDENTIALS=new Set(
["token","secretId","password","clientSecret","secretAccessKey","sessionToken"]);function literalCredentials(identity2){
return Object.entries(identity2.settings).flatMap(([name,value])=>CREDENTIALS.has(name)&&typeof value=="string"?[name]:[])}
function withoutCredentials(given){return Object.fromEntries(Object.entries(given).filter(([name,value])=>!(CREDENTIALS.
has(name)&&typeof value=="string")))}function describeKey(config,name,stores,sensitive){let entry2=config.secrets[name],
declared=entry2?.["~declared"];if(declared===void 0||declared.kind==="composed")return describeComposed(declared?.template??
"",sensitive.has(name));let{options}=declared,references=referencesOf(config,name,options,stores),absentIn=Object.keys(references).
filter(environment=>references[environment]===null),{description,expires}=options,fallback=entry2?.sensitive===!1?scalar(
options.default,declared.schema):void 0,generate=describeGenerator(options),rotate=describeRotation(options);return{...description===
void 0?void 0:{description},sensitive:entry2?.sensitive??!0,optional:options.optional===!0?!0:absentIn.length>0?absentIn:
!1,...fallback===void 0?void 0:{default:fallback},format:describeFormat(declared),references,...generate===void 0?void 0:
{generate},...rotate===void 0?void 0:{rotate},...expires===void 0?void 0:{expires},keepPrevious:options.keepPrevious===!0,
deliver:options.deliver??"value",trim:options.trim===!0}}function described(name,value){return value===void 0?{}:{[name]:value}}
function describeComposed(template,sensitive){let parts=partsOf(template);return{sensitive,optional:!1,format:{name:"url",
constraints:{}},references:{},composedOf:{template,parts},keepPrevious:!1,deliver:"value",trim:!1}}function scalar(value,schema){
return value===void 0||typeof value=="string"||typeof value=="boolean"||typeof value=="number"&&Number.isFinite(value)?value:
defaultText(value,schema)}function describeFormat(declared){if(!isFormat(declared.schema))return{opaque:declared.schema["\
~standard"].vendor};let{name,constraints}=declared.schema["~format"];return{name,constraints}}function referencesOf(config,key,options,stores){
return Object.fromEntries(Object.keys(config.environments).map(environment=>[environment,referencesIn(environment,config,
key,options,stores)]))}function referencesIn(environment,config,key,{from},stores){let exact=from!==void 0&&Object.hasOwn(
from,environment)?from[environment]:void 0;if(exact===null)return null;if(exact!==void 0){let owner=sourceOf(exact);return owner===
void 0?[]:[describeReference(exact,stores.idOf(owner))]}let source=config.environments[environment];if(source===void 0)return[];
let describe2=one=>describeReference(one["~refer"](key,environment),stores.idOf(one));return source["~sources"]?.map(describe2)??
[describe2(source)]}function describeReference(location,store){let{path,field,version}=location;return version!==void 0?
{store,path,...described("field",field),version}:field===void 0?{store,path}:{store,path,field}}function describeGenerator({
generate}){if(generate===void 0)return;let{kind,...settings2}=generate;return{kind,settings:settings2}}function describeRotation({
rotate}){if(rotate!==void 0)return typeof rotate=="string"?{every:rotate,with:{kind:"generate"},rollout:[]}:{every:rotate.
every,with:{kind:rotate.with?.kind??"generate"},rollout:rotate.rollout??[],...described("grace",rotate.grace)}}function describeConsumer(consumer){
let{keys,may=["read"],identities=[],reviewed}=consumerParts(consumer);return{keys:[...keys],may:[...may],identities:identities.
map(one=>({backend:one.backend,...describeIdentity(one)})),...described("reviewed",reviewed)}}function checkComposition(config){let parts=new Map,issues=[];for(let key of Object.keys(config.secrets)){let declared=config.
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
known:[...way.slice(place).map(one=>one.key),key].join(" -> ")}}):done.has(key)||enter(key)}}return issues}var OPTIONS=["keys","may","identities","reviewed"],RIGHTS=["read","write","delete"],NAME=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function isConsumer(given){let keys=Array.isArray(given)?given:typeof given=="object"&&given!==null&&"keys"in given?given.
keys:void 0;return Array.isArray(keys)&&keys.every(key=>typeof key=="string")}function checkConsumers(config){return Object.
entries(config.consumers).flatMap(([consumer,given])=>{if(!isConsumer(given))return[{code:"config/invalid-option",facts:{
consumer,option:"consumer",wanted:"a list of keys, or { keys }"}}];let list=consumerParts(given),issues=NAME.test(consumer)?
[]:[{code:"config/invalid-option",facts:{consumer,option:"consumers",wanted:"a name of letters, digits, dots, - and _"}}];
for(let option of Object.keys(list))OPTIONS.includes(option)||issues.push({code:"config/unknown-option",facts:{consumer,
option}});for(let key of list.keys)Object.hasOwn(config.secrets,key)||issues.push({code:"config/unknown-key",facts:{key,
consumer},state:`consumer "${consumer}" names it, and it is not declared`});list.may?.some(right=>!RIGHTS.includes(right))&&
issues.push({code:"config/invalid-option",facts:{consumer,option:"may",wanted:"read, write or delete"}});let identities=list.
identities??[];for(let option of identities.flatMap(literalCredentials))issues.push({code:"config/value-in-declaration",
facts:{consumer,option}});return issues})}function checkSource(source,where){return isSource(source)?[source,...source["~sources"]??[]].flatMap(one=>[...(one["~pr\
oblems"]??[]).map(problem=>optionIssue(problem,where)),...one.identities.flatMap(identity2=>checkIdentity(identity2,one,
where)),...one["~problems"]===void 0?checkVariables(one,where):[],...checkAddress(one,where)]):[{code:"config/invalid-op\
tion",facts:{...where,option:"source",wanted:"a source such as local() or vault({ ... })"}}]}function optionIssue({option,
wanted,credential},where){return credential===!0?{code:"config/value-in-declaration",facts:{...where,option}}:wanted===void 0?
{code:"config/unknown-option",facts:{...where,option}}:{code:"config/invalid-option",facts:{...where,option,wanted}}}function checkIdentity(identity2,source,where){
return[...identity2.backend===source.backend?[]:[{code:"config/invalid-option",facts:{...where,option:"identity",wanted:`\
an identity of ${source.backend}`}}],...(identity2["~problems"]??[]).map(problem=>optionIssue(problem,where)),...literalCredentials(
identity2).map(option=>({code:"config/value-in-declaration",facts:{...where,option}}))]}function checkVariables(source,where){
return[source.settings,...source.identities.map(identity2=>identity2.settings)].flatMap(settings2=>Object.entries(settings2)).
flatMap(([option,value])=>{let wanted=isVariable(value)?"variable() with a name of letters, digits and _":"text that is \
not empty";return(isVariable(value)?/^[A-Za-z_][A-Za-z0-9_]*$/.test(value.variable):value!==""&&["string","boolean"].includes(
typeof value))?[]:[{code:"config/invalid-option",facts:{...where,option,wanted}}]})}function checkAddress(source,where){
let{address,insecure}=source.settings;if(typeof address!="string")return[];let url3=URL.canParse(address)?new URL(address):
void 0;return url3!==void 0&&/^https?:$/.test(url3.protocol)&&url3.username===""&&url3.password===""&&url3.search===""&&
url3.hash===""?url3.protocol==="https:"||insecure===!0||isLoopback(url3.hostname)?[]:[{code:"config/insecure",facts:{...where,
option:"address"}}]:[{code:"config/invalid-option",facts:{...where,option:"address",wanted:"an http or https URL without\
 credentials, query or fragment"}}]}function isLoopback(hostname){return hostname==="localhost"||hostname.endsWith(".loc\
alhost")||/^127(?:\.\d{1,3}){3}$/.test(hostname)||hostname==="[::1]"||hostname==="::1"}var OPTIONS2=["description","from","default","optional","keepPrevious","generate","rotate","expires","deliver","trim"];function checkEntry(config,key){
let entry2=config.secrets[key],declared=entry2?.["~declared"];if(entry2===void 0||declared===void 0)return[{code:"config\
/invalid-option",facts:{key,option:"entry",wanted:"what secret, plain or url makes"}}];if(declared.kind==="composed")return[];
if(declared.problem!==void 0)return[{code:"config/invalid-option",facts:{key,...declared.problem}}];let given=Object.keys(
declared.options);if(given.length===0)return checkFormat(key,declared);let unknown=given.filter(option=>!OPTIONS2.includes(
option));return[...checkFormat(key,declared),...unknown.map(option=>({code:"config/unknown-option",facts:{key,option}})),
...checkShapes(key,declared.options),...checkEnvironmentsOf(config,key,declared.options),...checkDefault(key,entry2.sensitive,
declared),...checkGenerator(key,declared)]}function checkFormat(key,{schema}){let problem=isFormat(schema)?schema["~form\
at"].problem:void 0;return problem===void 0?[]:[optionIssue(problem,{key})]}function checkShapes(key,options){let issues=[],
want=(option,holds,wanted)=>{holds||issues.push({code:"config/invalid-option",facts:{key,option,wanted}})},duration2=value=>typeof value==
"string"&&durationMilliseconds(value)!==void 0;for(let option of["optional","keepPrevious","trim"])want(option,options[option]===
void 0||typeof options[option]=="boolean","true or false");want("description",options.description===void 0||typeof options.
description=="string","text"),want("deliver",options.deliver===void 0||["value","file"].includes(options.deliver),'"valu\
e" or "file"'),want("expires",options.expires===void 0||isDate(options.expires),"a date such as 2027-01-31 or 2027-01-31\
T12:00:00Z");let{rotate}=options;return want("rotate",rotate===void 0||duration2(typeof rotate=="string"?rotate:rotate.every),
'a duration such as "90d"'),typeof rotate=="object"&&want("rotate.grace",rotate.grace===void 0||duration2(rotate.grace),
'a duration such as "1d"'),issues}function isDate(text2){return typeof text2=="string"&&/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.
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
kind]:void 0,wrong=wanted=>[{code:"config/invalid-option",facts:{key,option:"generate",wanted}}];if(counted===void 0)return wrong(
"a generator of `random`");let count=counted==="none"?36:generate[counted];if(count===void 0||!Number.isInteger(count)||
count<1||count>4096)return wrong("a whole number from 1 to 4096");if(!isFormat(schema)||schema["~format"].name!=="text")
return[];let{minLength=0,maxLength:maxLength2=Number.POSITIVE_INFINITY}=schema["~format"].constraints,length=generatedLength(
generate.kind,count);return length<Number(minLength)||length>Number(maxLength2)?wrong("a length that the key's own forma\
t takes"):[]}var words=key=>key.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase(),snakeCase=key=>words(key),kebabCase=key=>words(key).
replaceAll("_","-"),sameName=key=>key,KEY=/^[A-Za-z_][A-Za-z0-9_]{0,127}$/,RESERVED=new Set(["then","constructor","tojso\
n","tostring","__proto__"]);function isKey(name){return KEY.test(name)&&!RESERVED.has(name.toLowerCase())}function checkKeys(config){let seen=new Map,issues=[];for(let key of Object.keys(config.secrets)){if(!isKey(key)){issues.
push({code:"config/invalid-key",facts:{key}});continue}let name=key.toLowerCase(),twin=seen.get(name);seen.set(name,key),
twin!==void 0&&issues.push({code:"config/duplicate-key",facts:{key,known:`${twin}, ${key}`}})}return issues}function placeId({store,path,field,version}){return JSON.stringify([store,path,field??null,version??null])}var UNPRINTABLE=/[%#@\s\p{C}\p{Z}]/gu;function formatReference(reference){let field=reference.field===void 0?"":`#${encode(
reference.field)}`,version=reference.version===void 0?"":`@${encode(reference.version)}`;return`${reference.backend}:${encode(
reference.path)}${field}${version}`}var SHAPE=/^([a-z][a-z0-9-]*):([^#@\s\p{C}\p{Z}]+)(?:#([^#@\s\p{C}\p{Z}]+))?(?:@([^#@\s\p{C}\p{Z}]+))?$/u;
function parseReference(text2){let[,backend,path,field,version]=SHAPE.exec(text2)??[];if(backend===void 0||path===void 0)
return;let decoded=[path,field,version].map(part=>part===void 0?void 0:decode(part));if(decoded.includes(null))return;let[
decodedPath,decodedField,decodedVersion]=decoded;if(decodedPath!==void 0)return{backend,path:decodedPath,...decodedField===
void 0?{}:{field:decodedField},...decodedVersion===void 0?{}:{version:decodedVersion}}}var encoder=new TextEncoder,PLAIN=/^[\w./:+=-]*$/;
function encode(name){return PLAIN.test(name)?name:name.toWellFormed().replace(UNPRINTABLE,character=>{let encoded="";for(let byte of encoder.
encode(character))encoded+=`%${byte.toString(16).toUpperCase().padStart(2,"0")}`;return encoded})}function decode(part){
try{return decodeURIComponent(part)}catch{return null}}function checkReferences(inventory2,config,stores){let issues=[],environmentSources=new Set(Object.values(config.environments).
flatMap(source=>source["~sources"]??[source]));for(let source of stores.byId.values())environmentSources.has(source)||issues.
push(...checkSource(source,{}));for(let environment of Object.keys(inventory2.environments)){let places=new Map;for(let key of Object.
keys(inventory2.keys)){let from=config.secrets[key]?.from,exact=from!==void 0&&Object.hasOwn(from,environment);for(let reference of inventory2.
keys[key]?.references[environment]??[]){let source=stores.byId.get(reference.store);if(source===void 0)continue;let about=()=>({
key,environment,reference:textOf(reference,source)});if(checkReference(reference,source["~rules"],about,issues),exact)continue;
let place=placeId(reference),twin=places.get(place);twin!==void 0&&issues.push({code:"config/duplicate-key",facts:{...about(),
known:`${twin}, ${key}`}}),places.set(place,key)}}}return issues}var textOf=(reference,{backend})=>formatReference({backend,
...reference});function checkReference(reference,rules,about,issues){let{field,version}=reference;(!isPath(reference.path,
rules.path)||field===""||field===void 0&&rules.field==="required"||version===""||hasControl(field)||hasControl(version))&&
issues.push({code:"reference/invalid",facts:{...about(),wanted:wantedBy(rules,about().reference)}}),field!==void 0&&rules.
field==="none"&&issues.push({code:"reference/unsupported",facts:{...about(),option:"field"}}),version!==void 0&&!rules.version&&
issues.push({code:"reference/unsupported",facts:{...about(),option:"version"}})}function wantedBy(rules,reference){let[backend]=reference.
split(":",1),path=rules.path==="name"?"name":"path",rest=`${rules.field==="none"?"":"#field"}${rules.version?"@version":
""}`;return`${backend}:${path}${rest}${typeof rules.path=="string"?"":`, with ${rules.path.wanted}`}`}var hasControl=text2=>text2!==
void 0&&/\p{Cc}/u.test(text2);function isPath(path,kind){let literal=path.includes("{")?path.replace(/\{[A-Za-z_][A-Za-z0-9_]*\}/g,
"x"):path;return typeof kind!="string"?kind.pattern.test(literal):literal===""||hasControl(literal)||/[{}\\]/.test(literal)?
!1:kind==="name"?literal!=="."&&literal!==".."&&!literal.includes("/"):literal.split("/").every(segment=>segment!==""&&segment!==
"."&&segment!=="..")}function check(config){return examine(config).issues}function examine(config){if(!isConfig(config))return{issues:[{code:"\
config/invalid-option",facts:{option:"config",wanted:"what defineSecrets makes"}}]};let shape=[...checkEnvironments(config),
...checkKeys(config)];for(let key of Object.keys(config.secrets))shape.push(...checkEntry(config,key));let consumers=checkConsumers(
config);if([...shape,...consumers].some(({facts})=>BREAKING.has(facts.option??"")))return{issues:[...shape,...consumers]};
let stores=storesOf(config),inventory2=describeConfig(config,stores),references=checkReferences(inventory2,config,stores);
return{issues:[...shape,...checkSettings(config),...checkComposition(config),...consumers,...references],described:{inventory:inventory2,
stores}}}var BREAKING=new Set(["entry","source","consumer","firstOf","format","options"]),ENVIRONMENT=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function checkEnvironments(config){let environments=Object.entries(config.environments);return environments.length===0?[
{code:"config/invalid-option",facts:{option:"environments",wanted:"at least one environment"}}]:environments.flatMap(([environment,
source])=>[...ENVIRONMENT.test(environment)?[]:[{code:"config/invalid-option",facts:{option:"environments",environment,wanted:"\
a name of letters, digits, dots, - and _"}}],...checkSource(source,{environment})])}function checkSettings(config){let given={
...config["~settings"]},issues=Object.keys(given).filter(option=>!SETTING_NAMES.includes(option)).map(option=>({code:"co\
nfig/unknown-option",facts:{option}})),wrong=(option,wanted)=>{issues.push({code:"config/invalid-option",facts:{option,wanted}})},
{environmentFrom,cache,audit,attestations}=config["~settings"];environmentFrom!==void 0&&typeof environmentFrom!="string"&&
wrong("environmentFrom","the name of a variable"),audit!==void 0&&audit!=="required"&&wrong("audit",'"required"'),cache!==
void 0&&issues.push(...checkCache(cache));for(let[point,attestation]of Object.entries(attestations??{}))["by","on","link",
"until"].every(part=>typeof attestation[part]=="string")||wrong(`attestations.${point}`,"by, on, link and until");return issues}
function checkCache(given){let wrong=(option,wanted)=>({code:"config/invalid-option",facts:{option,wanted}});if(typeof given!=
"object"||given===null||Array.isArray(given))return[wrong("cache","an object with ttl, and staleIfUnreachable if need be")];
let{ttl,staleIfUnreachable:stale,...rest}=given,isDuration=text2=>typeof text2=="string"&&durationMilliseconds(text2)!==
void 0;return[...Object.keys(rest).map(name=>({code:"config/unknown-option",facts:{option:`cache.${name}`}})),...isDuration(
ttl)?[]:[wrong("cache.ttl",'a duration such as "10m"')],...stale===void 0||isDuration(stale)?[]:[wrong("cache.staleIfUnr\
eachable",'a duration such as "1h"')]]}var declare_exports={};__export(declare_exports,{aws:()=>aws,azure:()=>azure,base64:()=>base64,boolean:()=>boolean,bytes:()=>bytes,
custom:()=>custom2,defineSecrets:()=>defineSecrets,duration:()=>duration,email:()=>email,env:()=>env,files:()=>files,firstOf:()=>firstOf,
gcp:()=>gcp,hex:()=>hex,host:()=>host,integer:()=>integer,json:()=>json,jwk:()=>jwk,kubernetes:()=>kubernetes,local:()=>local,
number:()=>number,oneOf:()=>oneOf,pem:()=>pem,plain:()=>plain,port:()=>port,random:()=>random,secret:()=>secret,text:()=>text,
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
~run"]({value:value$1},getGlobalConfig())},schema}var IPV4_REGEX=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;var RFC_EMAIL_REGEX=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;var UUID_REGEX=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function check2(requirement,message$1){return{kind:"validation",type:"check",reference:check2,async:!1,expects:null,requirement,
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
typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}function fromValibot(schema){return text2=>{let result=safeParse(schema,text2,{abortPipeEarly:!0});return result.success?
{value:result.output}:void 0}}function text(options={}){return declaredFormat("text",()=>{requireKnown(options,["minLength","maxLength","pattern"]);let{
minLength,maxLength:maxLength2,pattern}=options;requireRange("count",["minLength",minLength],["maxLength",maxLength2]);let checks=[];
minLength!==void 0&&checks.push(minCodePoints(minLength)),maxLength2!==void 0&&checks.push(maxCodePoints(maxLength2));let whole=pattern&&
wholeText(pattern);whole!==void 0&&checks.push(regex(whole));let shown=pattern&&`/${pattern.source}/${whole?.flags??""}`;
return makeFormat("text",{minLength,maxLength:maxLength2,pattern:shown},fromValibot(pipe(string(),...checks)))})}function wholeText(pattern){
return new RegExp(`(?<![\\s\\S])(?:${pattern.source})(?![\\s\\S])`,pattern.flags.replaceAll(/[dgy]/g,""))}var TEXT=text();function secret(schemaOrOptions,options){return schemaOrOptions===void 0&&options===void 0?SECRET:isSchema(
schemaOrOptions)?entry(!0,schemaOrOptions,options):entry(!0,TEXT,schemaOrOptions,options)}function plain(schema,options){
return isSchema(schema)?entry(!1,schema,options):entry(!1,TEXT,schema,"no format")}function entry(sensitive,schema,given,surplus){
let problem=problemOf(given,surplus),options=problem===void 0?{...given}:{};Object.freeze(options);let declared=Object.freeze(
problem===void 0?{kind:"value",schema,options}:{kind:"value",schema,options,problem});return Object.freeze({sensitive,from:options.
from,"~declared":declared})}function problemOf(given,surplus){if(typeof given=="function")return{option:"format",wanted:"\
a format that is called, as in port()"};if(surplus!==void 0)return{option:"format",wanted:"a format, as in text(), befor\
e the options"};if(!(given===void 0||typeof given=="object"&&given!==null&&!Array.isArray(given)))return{option:"options",
wanted:"an object"}}function isSchema(value){return(typeof value=="object"&&value!==null||typeof value=="function")&&"~s\
tandard"in value}var SECRET=entry(!0,TEXT,{});var STANDARD=/^[A-Za-z\d+/]*={0,2}$/,URL_SAFE=/^[A-Za-z\d_-]*$/,LAST_OF_TWO="AQgw",LAST_OF_THREE="AEIMQUYcgkosw048";function decodeBase64(text2){
if(text2.length%4!==0||!STANDARD.test(text2)||text2.endsWith("==")&&!LAST_OF_TWO.includes(text2.charAt(text2.length-3))||
text2.endsWith("=")&&!text2.endsWith("==")&&!LAST_OF_THREE.includes(text2.charAt(text2.length-2)))return;let binary=atob(
text2),bytes2=new Uint8Array(binary.length);for(let index=0;index<binary.length;index+=1)bytes2[index]=binary.charCodeAt(
index);return bytes2}function decodeBase64Url(text2){if(text2.length%4===1||!URL_SAFE.test(text2))return;let standard=text2.
replaceAll("-","+").replaceAll("_","/");return decodeBase64(standard+"=".repeat((4-text2.length%4)%4))}function byteLength(options){let{minLength,maxLength:maxLength2}=options;requireRange("count",["minLength",minLength],["\
maxLength",maxLength2]);let least=minLength??0,most=maxLength2??Number.POSITIVE_INFINITY;return bytes2=>bytes2!==void 0&&
bytes2.length>=least&&bytes2.length<=most?{value:bytes2}:void 0}function base64(options={}){return declaredFormat("base64",()=>{requireKnown(options,["minLength","maxLength","url"]);let{
minLength,maxLength:maxLength2,url:url3}=options,within=byteLength(options),decode2=url3===!0?decodeBase64Url:decodeBase64;
return makeFormat("base64",{minLength,maxLength:maxLength2,url:url3},text2=>within(decode2(text2)))})}function boolean(){let schema=pipe(picklist(["true","false","1","0"]),transform(text2=>text2==="true"||text2==="1"));return makeFormat(
"boolean",{},fromValibot(schema))}function bytes(options={}){return declaredFormat("bytes",()=>{requireKnown(options,["minLength","maxLength"]);let{minLength,
maxLength:maxLength2}=options,within=byteLength(options);return describedFormat("bytes",{minLength,maxLength:maxLength2},
"bytes",input=>within(ownBytes(input)))})}function ownBytes(input){return input instanceof Uint8Array?new Uint8Array(input):
typeof input=="string"&&input.isWellFormed()?new TextEncoder().encode(input):void 0}var LOCAL_PART=/^(?=[^@]{1,64}@)[^.@]+(?:\.[^.@]+)*@/;function email(){return makeFormat("email",{},fromValibot(pipe(string(),
maxLength(254),regex(LOCAL_PART),rfcEmail())))}function hex(options={}){return declaredFormat("hex",()=>{requireKnown(options,["minLength","maxLength"]);let{minLength,
maxLength:maxLength2}=options,within=byteLength(options);return makeFormat("hex",{minLength,maxLength:maxLength2},text2=>within(
decodeHex(text2)))})}function decodeHex(text2){if(text2.length%2!==0||!/^[\dA-Fa-f]*$/.test(text2))return;let bytes2=new Uint8Array(
text2.length/2);for(let index=0;index<bytes2.length;index+=1)bytes2[index]=Number.parseInt(text2.slice(index*2,index*2+2),
16);return bytes2}var LABEL="[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?",HOST_NAME=new RegExp(`^(?=.{1,253}\\.?$)(?:${LABEL}\\.)*(?!\\d+\\\
.?$)(?!0[xX][\\dA-Fa-f]*\\.?$)${LABEL}\\.?$`);function host(){let name=pipe(string(),maxLength(254),regex(HOST_NAME)),ipv6=pipe(
string(),maxLength(45),regex(/^[\dA-Fa-f:.]+$/),check2(isIpv6));return makeFormat("host",{},fromValibot(union([name,pipe(
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
"jwk",{kty},fromValibot(schema))})}var MOST_DIGITS=309,JSON_NUMBER=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function number(options={}){return declaredFormat(
"number",()=>{requireKnown(options,["min","max"]);let{min,max}=options;requireRange("number",["min",min],["max",max]);let schema=pipe(
string(),regex(JSON_NUMBER),check2(keepsItsDigits),toNumber(),finite(),minValue(min??-Number.MAX_VALUE),maxValue(max??Number.
MAX_VALUE));return makeFormat("number",{min,max},fromValibot(schema))})}function keepsItsDigits(text2){if(!/^-?\d+$/.test(
text2)||text2.length>MOST_DIGITS+1)return!0;let value=Number(text2);return String(value)===text2||Number.isFinite(value)&&
BigInt(value)===BigInt(text2)}function oneOf(values){return declaredFormat("oneOf",()=>{if(values.length===0||values.some(value=>typeof value!="string"))
throw new WrongOption("values","one or more texts");let kept=Object.freeze([...values]);return makeFormat("oneOf",{values:kept},
fromValibot(picklist(kept)))})}var LABEL2="[!-,.-~](?:[ -]?[!-,.-~])*",BEGIN=new RegExp(`^-----BEGIN (${LABEL2})-----[ \\t]*$`),END=new RegExp(`^-----E\
ND (${LABEL2})-----[ \\t]*$`);function pem(options={}){return declaredFormat("pem",()=>{requireKnown(options,["label"]);
let{label}=options,accepted=typeof label=="string"?[label]:label&&Object.freeze([...label]),whole=new RegExp(`^${LABEL2}\
$`);if(accepted!==void 0&&(accepted.length===0||!accepted.every(one=>whole.test(one))))throw new WrongOption("label",'wh\
at stands between "-----BEGIN " and "-----"');return makeFormat("pem",{label:typeof label=="string"?label:accepted},text2=>{
let labels=blockLabels(text2);return labels.length>0&&labels.every(found=>accepted?.includes(found)??!0)?{value:text2}:void 0})})}
function blockLabels(text2){let labels=[],body;for(let line of text2.split(/\r\n|[\r\n]/))if(body===void 0){let label=BEGIN.
exec(line)?.[1];if(label!==void 0)labels.push(label),body=[];else if(/-----(?:BEGIN|END) /.test(line))return[]}else if(line.
includes("-----")){if(END.exec(line)?.[1]!==labels.at(-1)||!isBody(body))return[];body=void 0}else body.push(line.replaceAll(
/[ \t]/g,""));return body===void 0?labels:[]}function isBody(lines){let encoded=lines.join("");return encoded!==""&&decodeBase64(
encoded)!==void 0}function port(){let schema=pipe(string(),regex(/^[1-9]\d{0,4}$/),toNumber(),maxValue(65535));return makeFormat("port",{},
fromValibot(schema))}var SCHEME=/^[A-Za-z][A-Za-z\d+.-]*$/,NAME2="\\w.~!$&'()*+,;=:@%\\-",URI=new RegExp(`^[A-Za-z][A-Za-z\\d+.-]*:(?://[${NAME2}\
[\\]]*(?=[/?#]|$))?[${NAME2}/]*(?:\\?[${NAME2}/?]*)?(?:#[${NAME2}/?]*)?$`),BARE_PERCENT=/%(?![\dA-Fa-f]{2})/,HIERARCHICAL=/^(?:https?|wss?|ftp):(?!\/\/[^/?#])/i;
function uri(options={}){return declaredFormat("uri",()=>{requireKnown(options,["protocols"]);let protocols=options.protocols?.
map(protocol=>protocol.toLowerCase());if(protocols!==void 0&&(protocols.length===0||!protocols.every(protocol=>SCHEME.test(
protocol))))throw new WrongOption("protocols",'one or more schemes without a colon, as in ["https"]');let schema=pipe(string(),
regex(URI),check2(text2=>!BARE_PERCENT.test(text2)&&!HIERARCHICAL.test(text2)),url2(),check2(text2=>protocols?.includes(
text2.slice(0,text2.indexOf(":")).toLowerCase())??!0));return makeFormat("uri",{protocols:protocols&&Object.freeze(protocols)},
fromValibot(schema))})}function uuid2(){return makeFormat("uuid",{},fromValibot(pipe(string(),uuid())))}var random=Object.freeze({hex:bytes2=>Object.freeze({kind:"hex",bytes:bytes2}),base64:bytes2=>Object.freeze({kind:"base6\
4",bytes:bytes2}),base64url:bytes2=>Object.freeze({kind:"base64url",bytes:bytes2}),alphanumeric:length=>Object.freeze({kind:"\
alphanumeric",length}),digits:length=>Object.freeze({kind:"digits",length}),uuid:()=>Object.freeze({kind:"uuid"})});function identity(backend,method,given={},problems=[]){return Object.freeze({backend,method,settings:settings(given),...problems.
length===0?{}:{"~problems":problems}})}function shapedIdentity(backend,method,given,shape,required=[]){let{options,problems}=cleanOptions(
given,shape,required),{token,...rest}=options;return identity(backend,method,{...rest,...tokenSettings(token)},problems)}
function tokenSettings(token){return typeof token!="object"||token===null?{}:"file"in token?{tokenFile:token.file}:{token}}var OPTIONS3={region:"setting",secret:"setting",identity:"identities",client:"record",insecure:"flag",name:"naming"},NAME3={
pattern:/^(?:arn:[a-z0-9-]+:secretsmanager:[a-z0-9-]+:\d+:secret:[\w/+=.@-]{1,519}|[\w/+=.@-]{1,512})$/,wanted:"a secret\
's name (letters, digits and /_+=.@-) or its ARN for the path"};function awsSource(given){let{options,problems}=cleanOptions(
given,OPTIONS3),{client,insecure,name,secret:secret2}=options,path=isVariable(secret2)?`{${secret2.variable}}`:secret2,[
,arnRegion]=/^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):/.exec(path??"")??[],usual=client===void 0?arnRegion??{variable:"A\
WS_REGION"}:void 0;return makeSource({backend:"aws",settings:settings({region:options.region??usual,insecure}),identity:options.
identity,rules:{path:NAME3,field:"optional",version:!0},refer:key=>path===void 0?{path:(name??kebabCase)(key)}:{path,field:(name??
snakeCase)(key)},...client===void 0?{}:{custom:client},problems:[...problems,...besideClient(options,["identity","insecu\
re"])]})}var WEB_IDENTITY={roleArn:"setting",audience:"text",token:"token"},KEYS={accessKeyId:"setting",secretAccessKey:"\
variable",sessionToken:"variable"},aws=Object.assign(awsSource,{chain:options=>shapedIdentity("aws","chain",options,{}),
profile:options=>shapedIdentity("aws","profile",options,{name:"setting"},["name"]),role:options=>shapedIdentity("aws","r\
ole",options,{arn:"setting",externalId:"setting"},["arn"]),webIdentity:options=>shapedIdentity("aws","webIdentity",options,
WEB_IDENTITY,["roleArn"]),keys:options=>shapedIdentity("aws","keys",options,KEYS,["accessKeyId","secretAccessKey"])});var OPTIONS4={vault:"setting",identity:"identities",name:"naming",client:"record"};function azureSource(given){let{options,
problems}=cleanOptions(given,OPTIONS4,["vault"]);return makeSource({problems:[...problems,...besideClient(options,["iden\
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
refer:key=>({path:(options.name??kebabCase)(key)})})}var OPTIONS5={project:"setting",location:"text",identity:"identities",name:"naming",client:"record"};function gcpSource(given){
let{options,problems}=cleanOptions(given,OPTIONS5,["project"]);return makeSource({problems:[...problems,...besideClient(
options,["identity"])],backend:"gcp",settings:settings({project:options.project,location:options.location}),identity:options.
identity,rules:{path:"name",field:"optional",version:!0},refer:key=>({path:(options.name??kebabCase)(key)}),...options.client===
void 0?{}:{custom:options.client}})}var WORKLOAD_IDENTITY={provider:"setting",serviceAccount:"setting",token:"token"},gcp=Object.
assign(gcpSource,{default:options=>shapedIdentity("gcp","default",options,{}),workloadIdentity:options=>shapedIdentity("\
gcp","workloadIdentity",options,WORKLOAD_IDENTITY,["provider"])});var OPTIONS6={namespace:"setting",secret:"text",address:"setting",ca:"setting",insecure:"flag",identity:"identities",name:"\
naming",client:"record"};function kubernetesSource(given={}){let{options,problems}=cleanOptions(given,OPTIONS6),{client}=options;
return makeSource({problems:[...problems,...besideClient(options,["address","ca","identity","insecure"])],backend:"kuber\
netes",settings:settings({namespace:options.namespace,address:options.address,ca:options.ca,insecure:options.insecure}),
identity:options.identity,rules:{path:"name",field:"required",version:!1},refer:key=>{let name=(options.name??kebabCase)(
key);return options.secret===void 0?{path:name,field:"value"}:{path:options.secret,field:name}},...client===void 0?{}:{custom:client}})}
var KUBECONFIG={context:"setting",file:"text",exec:"flag"},kubernetes=Object.assign(kubernetesSource,{inCluster:options=>shapedIdentity(
"kubernetes","inCluster",options,{directory:"text"}),kubeconfig:options=>shapedIdentity("kubernetes","kubeconfig",options,
KUBECONFIG),oidc:options=>shapedIdentity("kubernetes","oidc",options,{audience:"text",token:"token"},["audience"])});function local(given={}){let{options,problems}=cleanOptions(given,{directory:"text",name:"naming"});return makeSource({problems,
backend:"local",settings:settings({directory:options.directory??"secrets"}),rules:{path:"segments",field:"none",version:!1},
refer:(key,environment)=>({path:`${environment}/${(options.name??kebabCase)(key)}`})})}var RULES={path:"segments",field:"required",version:!0},OPTIONS7={address:"setting",namespace:"setting",mount:"text",path:"\
setting",engine:["kv1","kv2","other"],insecure:"flag",identity:"identities",name:"naming",client:"record"};function vaultSource(given){
let{options,problems}=cleanOptions(given,OPTIONS7,["mount"]),{client}=options,mount=(options.mount??"").replace(/^\/+|\/+$/g,
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
"vault","kubernetes",options,KUBERNETES,["role"])});function plan(inventory2,selection){let asked=askedKeys(inventory2,selection);if("issues"in asked)return asked;let reads=new Map,
keys=new Map,{environment,consumer}=selection;for(let[name,key]of partsFirst(inventory2,asked.names))keys.set(name,planKey(
name,key,environment,asked.names.has(name),reads));return{plan:{environment,...consumer===void 0?{}:{consumer},reads:[...reads.
values()],keys:[...keys.values()]}}}function partsFirst({keys},names2){let ordered=new Map,entered=new Set,left=[...names2].
toReversed();for(let name=left.at(-1);name!==void 0;name=left.at(-1)){let key=keys[name],parts=key?.composedOf?.parts;if(key===
void 0||parts===void 0||entered.has(name)){left.pop(),key!==void 0&&!ordered.has(name)&&ordered.set(name,key);continue}entered.
add(name),left.push(...parts.filter(part=>!entered.has(part)).toReversed())}return ordered}function askedKeys(inventory2,selection){
let{environment,consumer,keys}=selection,known=names2=>Object.keys(names2).join(", "),issues=[];Object.hasOwn(inventory2.
environments,environment)||issues.push({code:"config/unknown-environment",facts:{environment,known:known(inventory2.environments)}});
let entry2=consumer===void 0||!Object.hasOwn(inventory2.consumers,consumer)?void 0:inventory2.consumers[consumer];consumer!==
void 0&&entry2===void 0&&issues.push({code:"config/unknown-consumer",facts:{name:consumer,known:known(inventory2.consumers)}});
let may=new Set(entry2?.keys??Object.keys(inventory2.keys));for(let key of keys??[])Object.hasOwn(inventory2.keys,key)?may.
has(key)||issues.push({code:"config/unknown-key",facts:{key,consumer},state:`consumer "${consumer}" may not have it`}):issues.
push({code:"config/unknown-key",facts:{key}});return issues.length>0?{issues}:{names:keys===void 0?may:new Set(keys)}}function planKey(name,key,environment,delivered,reads){
let shape={name,delivered,sensitive:key.sensitive};if(key.composedOf!==void 0)return{...shape,reads:[],previous:[],pieces:parseTemplate(
key.composedOf.template)??[]};let references=key.references[environment]??null;if(references===null)return{...shape,reads:null,
previous:[]};let read=reference=>{let id=placeId(reference);return reads.has(id)||reads.set(id,{id,...reference}),id};return{
...shape,reads:references.map(read),previous:key.keepPrevious?references.map(previousOf).map(read):[]}}function previousOf(reference){
let{version,...place}=reference;return place.field===void 0?{...place,path:`${place.path}-previous`}:{...place,field:`${place.
field}_previous`,...version===void 0?{}:{version}}}var TrueProxy=Proxy,made=new WeakSet;function ownProxy(target,handler){return new TrueProxy(target,handler)}function isProxy(value){
return made.has(value)}function countProxies(){Object.assign(globalThis,{Proxy:function(target,handler){let proxy=new TrueProxy(
target,handler);return made.add(proxy),proxy}})}function stubOf(vendor){let standard=Object.freeze({version:1,vendor,validate:value=>({value})}),stub=ownProxy(function(){},
{get(_,name){return name==="~standard"?standard:name===Symbol.toPrimitive?()=>"":typeof name=="symbol"||name==="then"?void 0:
stub},has:(_,name)=>name==="~standard",apply:()=>stub,construct:()=>stub,set:()=>!0,defineProperty:()=>!0,deleteProperty:()=>!0});
return stub}var Unsettled=class{name;constructor(name){this.name=name}};function settle(config){let settled=new Set;fix(config,void 0,
settled,!1);for(let[name,one]of Object.entries(config.environments))fix(one,name,settled);for(let[name,one]of Object.entries(
config.secrets))fix(one,name,settled);for(let[name,one]of Object.entries(config.consumers))fix(one,name,settled);fix(config["\
~settings"],void 0,settled)}function fix(value,name,settled,deep=!0){if(typeof value!="object"||value===null||ArrayBuffer.
isView(value)||settled.has(value))return;if(isProxy(value))throw new Unsettled(name);settled.add(value);let descriptors=Object.
getOwnPropertyDescriptors(value);if(Object.values(descriptors).some(one=>!("value"in one)))throw new Unsettled(name);if(Object.
freeze(value),!!deep)for(let[property,{value:part}]of Object.entries(descriptors))isForeign(property,part)||fix(part,name,
settled)}function isForeign(property,value){return property==="~backend"?!0:property==="schema"&&typeof value=="object"&&
value!==null&&!("~format"in value)}function describe(exported){return JSON.stringify(described2(exported))}function described2(exported){if(!isConfig(exported))
return{end:"not-a-config"};try{settle(exported)}catch(error){if(error instanceof Unsettled)return{end:"impure",name:error.
name};throw error}let{issues,described:examined}=examine(exported);return{end:"described",document:{issues,...examined&&
{inventory:examined.inventory}}}}function hidden(){let iterated=[[],new Map,new Set,""].map(one=>one[Symbol.iterator]()),functions=[function*(){},async function(){},
async function*(){}];return[...iterated,"".matchAll(/x/g),...functions,Object.getPrototypeOf(Uint8Array)]}function lockdown(){
let seen=new Set,waiting=[globalThis,...hidden()];for(let one=waiting.pop();waiting.length>0||one!==void 0;one=waiting.pop())
if(!(typeof one!="object"&&typeof one!="function"||one===null||seen.has(one))){seen.add(one),waiting.push(Object.getPrototypeOf(
one));for(let descriptor of Object.values(Object.getOwnPropertyDescriptors(one)))waiting.push(...Object.values(descriptor))}
for(let prototype of[Object.prototype,Error.prototype,...ERRORS.map(error=>error.prototype)])letBeOverridden(prototype);
for(let one of seen)Object.freeze(one)}var ERRORS=[TypeError,RangeError,SyntaxError,ReferenceError,EvalError,URIError,AggregateError];
function letBeOverridden(prototype){for(let[name,descriptor]of Object.entries(Object.getOwnPropertyDescriptors(prototype))){
if(!("value"in descriptor)||descriptor.configurable!==!0)continue;let{value}=descriptor;Object.defineProperty(prototype,
name,{configurable:!0,get:()=>value,set(own){if(this===prototype)throw new TypeError(`${name} is read-only`);Object.defineProperty(
this,name,{value:own,writable:!0,enumerable:!0,configurable:!0})}})}}var LOADING=["loadSecrets","openSecrets","reveal","Redacted","SecretsError"],keystead={...declare_exports,check,formatReference,
inventory,parseReference,plan,...Object.fromEntries(LOADING.map(name=>[name,stubOf("keystead")]))},names=JSON.stringify(
Object.keys(keystead));countProxies();export{describe,keystead,lockdown,names,stubOf};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{Redacted,failureKind,isLoopback,isSafe,isVariable,pause}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";function isInteger(value){return INTEGER_REGEX.test(value)}var INTEGER_REGEX=/^-?[0-9]+$/;function isNumber(value){return NUMBER_REGEX.
test(value)}var NUMBER_REGEX=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function isSafeNumber(value,config2){if(isInteger(
value))return Number.isSafeInteger(Number.parseInt(value,10));let num=Number.parseFloat(value);if(Number.isInteger(num)&&
!Number.isSafeInteger(num))return!1;let parsed=String(num);if(value===parsed)return!0;let valueDigits=extractSignificantDigits(
value),parsedDigits=extractSignificantDigits(parsed);return!!(valueDigits===parsedDigits||config2?.approx===!0&&parsedDigits.
length>=14&&valueDigits.startsWith(parsedDigits.substring(0,14)))}var UnsafeNumberReason=(function(UnsafeNumberReason2){
return UnsafeNumberReason2.underflow="underflow",UnsafeNumberReason2.overflow="overflow",UnsafeNumberReason2.truncate_integer=
"truncate_integer",UnsafeNumberReason2.truncate_float="truncate_float",UnsafeNumberReason2})({});function getUnsafeNumberReason(value){
if(isSafeNumber(value,{approx:!1}))return;if(isInteger(value))return UnsafeNumberReason.truncate_integer;let num=Number.
parseFloat(value);return Number.isFinite(num)?num===0?UnsafeNumberReason.underflow:UnsafeNumberReason.truncate_float:UnsafeNumberReason.
overflow}function extractSignificantDigits(value){let{start,end}=getSignificantDigitRange(value),digits=value.substring(start,end),
dot=digits.indexOf(".");return dot===-1?digits:digits.substring(0,dot)+digits.substring(dot+1)}function getSignificantDigitRange(value){
let start=0;for(value[0]==="-"&&start++;value[start]==="0"||value[start]===".";)start++;let end=value.lastIndexOf("e");for(end===
-1&&(end=value.lastIndexOf("E")),end===-1&&(end=value.length);(value[end-1]==="0"||value[end-1]===".")&&end>start;)end--;
return{start,end}}var losslessNumberMarker=Symbol.for("lossless-json.LosslessNumber"),LosslessNumber=class{value;isLosslessNumber=!0;get[losslessNumberMarker](){
return!0}constructor(value){if(!isNumber(value))throw new Error(`Invalid number (value: "${value}")`);this.value=value}valueOf(){
let unsafeReason=getUnsafeNumberReason(this.value);if(unsafeReason===void 0||unsafeReason===UnsafeNumberReason.truncate_float)
return Number.parseFloat(this.value);if(isInteger(this.value))return BigInt(this.value);throw new Error(`Cannot safely c\
onvert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`)}toString(){
return this.value}};function isLosslessNumber(value){return value!==null&&typeof value=="object"&&value[losslessNumberMarker]===
!0}function parseLosslessNumber(value){return new LosslessNumber(value)}function revive(json,reviver){return reviveValue({"":json},"",json,reviver)}function reviveValue(context,key,value,reviver){
return Array.isArray(value)?reviver.call(context,key,reviveArray(value,reviver)):value&&typeof value=="object"&&!isLosslessNumber(
value)?reviver.call(context,key,reviveObject(value,reviver)):reviver.call(context,key,value)}function reviveObject(object,reviver){
for(let key of Object.keys(object)){let value=reviveValue(object,key,object[key],reviver);value!==void 0?object[key]=value:
delete object[key]}return object}function reviveArray(array,reviver){for(let i=0;i<array.length;i++){let value=reviveValue(
array,String(i),array[i],reviver);value===void 0?delete array[i]:array[i]=value}return array}function parse(text,reviver,options){let optionsObj=typeof options=="function"?{parseNumber:options}:options,parseNumber=optionsObj?.
parseNumber??parseLosslessNumber,onDuplicateKey=optionsObj?.onDuplicateKey??throwDuplicateKey,i=0,value=parseValue();return expectValue(
value),expectEndOfInput(),reviver?revive(value,reviver):value;function parseObject(){if(text.charCodeAt(i)===codeOpeningBrace){
i++,skipWhitespace();let object={},initial=!0;for(;i<text.length&&text.charCodeAt(i)!==codeClosingBrace;){initial?initial=
!1:(eatComma(),skipWhitespace());let start=i,key=parseString();if(key===void 0){throwObjectKeyExpected();return}skipWhitespace(),
eatColon();let value2=parseValue();if(value2===void 0){throwObjectValueExpected();return}if(Object.prototype.hasOwnProperty.
call(object,key)&&!isDeepEqual(value2,object[key])){let returnedValue=onDuplicateKey({key,position:start+1,oldValue:object[key],
newValue:value2});returnedValue!==void 0&&setObjectKey(object,key,returnedValue)}else setObjectKey(object,key,value2)}return text.
charCodeAt(i)!==codeClosingBrace&&throwObjectKeyOrEndExpected(),i++,object}}function parseArray(){if(text.charCodeAt(i)===
codeOpeningBracket){i++,skipWhitespace();let array=[],initial=!0;for(;i<text.length&&text.charCodeAt(i)!==codeClosingBracket;){
initial?initial=!1:eatComma();let value2=parseValue();expectArrayItem(value2),array.push(value2)}return text.charCodeAt(
i)!==codeClosingBracket&&throwArrayItemOrEndExpected(),i++,array}}function parseValue(){skipWhitespace();let value2=parseString()??
parseNumeric()??parseObject()??parseArray()??parseKeyword("true",!0)??parseKeyword("false",!1)??parseKeyword("null",null);
return skipWhitespace(),value2}function parseKeyword(name,value2){if(text.slice(i,i+name.length)===name)return i+=name.length,
value2}function skipWhitespace(){for(;isWhitespace(text.charCodeAt(i));)i++}function parseString(){if(text.charCodeAt(i)===
codeDoubleQuote){i++;let result="";for(;i<text.length&&text.charCodeAt(i)!==codeDoubleQuote;){if(text.charCodeAt(i)===codeBackslash){
let char=text[i+1],escapeChar=escapeCharacters[char];escapeChar!==void 0?(result+=escapeChar,i++):char==="u"?isHex(text.
charCodeAt(i+2))&&isHex(text.charCodeAt(i+3))&&isHex(text.charCodeAt(i+4))&&isHex(text.charCodeAt(i+5))?(result+=String.
fromCharCode(Number.parseInt(text.slice(i+2,i+6),16)),i+=5):throwInvalidUnicodeCharacter(i):throwInvalidEscapeCharacter(
i)}else isValidStringCharacter(text.charCodeAt(i))?result+=text[i]:throwInvalidCharacter(text[i]);i++}return expectEndOfString(),
i++,result}}function parseNumeric(){let start=i;if(text.charCodeAt(i)===codeMinus&&(i++,expectDigit(start)),text.charCodeAt(
i)===codeZero)i++;else if(isNonZeroDigit(text.charCodeAt(i)))for(i++;isDigit(text.charCodeAt(i));)i++;else return;if(text.
charCodeAt(i)===codeDot)for(i++,expectDigit(start);isDigit(text.charCodeAt(i));)i++;if(text.charCodeAt(i)===codeLowercaseE||
text.charCodeAt(i)===codeUppercaseE)for(i++,(text.charCodeAt(i)===codeMinus||text.charCodeAt(i)===codePlus)&&i++,expectDigit(
start);isDigit(text.charCodeAt(i));)i++;if(i>start)return parseNumber(text.slice(start,i))}function eatComma(){if(text.charCodeAt(
i)!==codeComma)throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);i++}function eatColon(){if(text.charCodeAt(
i)!==codeColon)throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);i++}function expectValue(value2){
if(value2===void 0)throw new SyntaxError(`JSON value expected ${gotAt()}`)}function expectArrayItem(value2){if(value2===
void 0)throw new SyntaxError(`Array item expected ${gotAt()}`)}function expectEndOfInput(){if(i<text.length)throw new SyntaxError(
`Expected end of input ${gotAt()}`)}function expectDigit(start){if(!isDigit(text.charCodeAt(i))){let numSoFar=text.slice(
start,i);throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`)}}function expectEndOfString(){
if(text.charCodeAt(i)!==codeDoubleQuote)throw new SyntaxError(`End of string '"' expected ${gotAt()}`)}function throwObjectKeyExpected(){
throw new SyntaxError(`Quoted object key expected ${gotAt()}`)}function throwDuplicateKey({key,position}){throw new SyntaxError(
`Duplicate key '${key}' encountered at position ${position}`)}function throwObjectKeyOrEndExpected(){throw new SyntaxError(
`Quoted object key or end of object '}' expected ${gotAt()}`)}function throwArrayItemOrEndExpected(){throw new SyntaxError(
`Array item or end of array ']' expected ${gotAt()}`)}function throwInvalidCharacter(char){throw new SyntaxError(`Invali\
d character '${char}' ${pos()}`)}function throwInvalidEscapeCharacter(start){let chars=text.slice(start,start+2);throw new SyntaxError(
`Invalid escape character '${chars}' ${pos()}`)}function throwObjectValueExpected(){throw new SyntaxError(`Object value \
expected after ':' ${pos()}`)}function throwInvalidUnicodeCharacter(start){let chars=text.slice(start,start+6);throw new SyntaxError(
`Invalid unicode character '${chars}' ${pos()}`)}function pos(){return`at position ${i}`}function got(){return i<text.length?
`but got '${text[i]}'`:"but reached end of input"}function gotAt(){return`${got()} ${pos()}`}}function setObjectKey(object,key,value){
key==="__proto__"?Object.defineProperty(object,key,{value,writable:!0,enumerable:!0,configurable:!0}):object[key]=value}
function isWhitespace(code){return code===codeSpace||code===codeNewline||code===codeTab||code===codeReturn}function isHex(code){
return code>=codeZero&&code<=codeNine||code>=codeUppercaseA&&code<=codeUppercaseF||code>=codeLowercaseA&&code<=codeLowercaseF}
function isDigit(code){return code>=codeZero&&code<=codeNine}function isNonZeroDigit(code){return code>=codeOne&&code<=codeNine}
function isValidStringCharacter(code){return code>=32&&code<=1114111}function isDeepEqual(a,b){return a===b?!0:Array.isArray(
a)&&Array.isArray(b)?a.length===b.length&&a.every((item,index)=>isDeepEqual(item,b[index])):isObject(a)&&isObject(b)?[...new Set(
[...Object.keys(a),...Object.keys(b)])].every(key=>isDeepEqual(a[key],b[key])):!1}function isObject(value){return typeof value==
"object"&&value!==null}var escapeCharacters={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},codeBackslash=92,codeOpeningBrace=123,codeClosingBrace=125,codeOpeningBracket=91,codeClosingBracket=93,codeSpace=32,
codeNewline=10,codeTab=9,codeReturn=13,codeDoubleQuote=34,codePlus=43,codeMinus=45,codeZero=48,codeOne=49,codeNine=57,codeComma=44,
codeDot=46,codeColon=58,codeUppercaseA=65,codeLowercaseA=97,codeUppercaseE=69,codeLowercaseE=101,codeUppercaseF=70,codeLowercaseF=102;function stringify(value,replacer,space,numberStringifiers){let resolvedSpace=resolveSpace(space),replacedValue=typeof replacer==
"function"?replacer.call({"":value},"",value):value;return stringifyValue(replacedValue,"");function stringifyValue(value2,indent){
if(Array.isArray(numberStringifiers)){let stringifier=numberStringifiers.find(item=>item.test(value2));if(stringifier){let str=stringifier.
stringify(value2);if(typeof str!="string"||!isNumber(str))throw new Error(`Invalid JSON number: output of a number strin\
gifier must be a string containing a JSON number (output: ${str})`);return str}}if(typeof value2=="boolean"||typeof value2==
"number"||typeof value2=="string"||value2===null||value2 instanceof Date||value2 instanceof Boolean||value2 instanceof Number||
value2 instanceof String)return JSON.stringify(value2);if(isLosslessNumber(value2)||typeof value2=="bigint")return value2.
toString();if(Array.isArray(value2))return stringifyArray(value2,indent);if(value2&&typeof value2=="object")return stringifyObject(
value2,indent)}function stringifyArray(array,indent){if(array.length===0)return"[]";let childIndent=resolvedSpace?indent+
resolvedSpace:void 0,str=resolvedSpace?`[
`:"[";for(let i=0;i<array.length;i++){let item=typeof replacer=="function"?replacer.call(array,String(i),array[i]):array[i];
if(resolvedSpace&&(str+=childIndent),typeof item<"u"&&typeof item!="function"){let serialized=stringifyValue(item,childIndent);
str+=serialized===void 0?"null":serialized}else str+="null";i<array.length-1&&(str+=resolvedSpace?`,
`:",")}return str+=resolvedSpace?`
${indent}]`:"]",str}function stringifyObject(object,indent){if(typeof object.toJSON=="function")return stringifyValue(object.
toJSON(),indent);let keys=Array.isArray(replacer)?[...new Set(replacer.map(String))]:Object.keys(object);if(keys.length===
0)return"{}";let childIndent=resolvedSpace?indent+resolvedSpace:void 0,first=!0,str=resolvedSpace?`{
`:"{";for(let key of keys){let value2=typeof replacer=="function"?replacer.call(object,key,object[key]):object[key];if(includeProperty(
key,value2)){let serialized=stringifyValue(value2,childIndent);if(serialized===void 0)continue;first?first=!1:str+=resolvedSpace?
`,
`:",";let keyStr=JSON.stringify(key);str+=resolvedSpace?`${childIndent+keyStr}: `:`${keyStr}:`,str+=serialized}}return str+=
resolvedSpace?`
${indent}}`:"}",str}function includeProperty(_key,value2){return typeof value2<"u"&&typeof value2!="function"&&typeof value2!=
"symbol"}}var MAX_SPACE_LENGTH=10;function resolveSpace(space){if(typeof space=="number"){let count=Math.min(Math.trunc(
space),MAX_SPACE_LENGTH);return count>=1?" ".repeat(count):void 0}if(typeof space=="string"&&space!=="")return space.slice(
0,MAX_SPACE_LENGTH)}var decoder=new TextDecoder("utf-8",{fatal:!0}),encoder=new TextEncoder;function parseJson(from){try{return{json:parse(typeof from==
"string"?from:decoder.decode(from))}}catch{return}}function fieldOf(json,field){let value=hasFields(json)&&Object.hasOwn(
json,field)||!field.startsWith("/")?member(json,field):pointed(json,field);if(value!=null)return typeof value=="string"?
value.isWellFormed()?encoder.encode(value):halfACharacter():isLosslessNumber(value)?encoder.encode(value.value):encoder.
encode(typeof value=="boolean"?String(value):stringify(value)??"")}function halfACharacter(){return new SecretsError("va\
lue/undecodable",{action:"read",state:"the field has half a character",hint:"Store the field's text anew: it has one hal\
f of a UTF-16 pair without the other, as `\\ud83d` alone"})}function hasFields(json){return typeof json=="object"&&json!==
null&&!Array.isArray(json)&&!isLosslessNumber(json)}function at(json,...names){return names.reduce(member,json)}function textAt(json,...names){
let value=at(json,...names);return typeof value=="string"?value:void 0}function filledAt(json,...names){return textAt(json,
...names)||void 0}function numberAt(json,...names){let value=at(json,...names),number=isLosslessNumber(value)?Number(value.
value):Number.NaN;return Number.isFinite(number)?number:void 0}function listAt(json,...names){let value=at(json,...names);
return Array.isArray(value)?value:[]}function textsAt(json,...names){return listAt(json,...names).filter(item=>typeof item==
"string")}function member(json,name){return hasFields(json)&&Object.hasOwn(json,name)?json[name]:void 0}function pointed(json,pointer){
let value=json;for(let part of pointer.slice(1).split("/")){let name=part.replaceAll("~1","/").replaceAll("~0","~");value=
Array.isArray(value)?/^(?:0|[1-9]\d*)$/.test(name)?value[Number(name)]:void 0:member(value,name)}return value}var EARLY=1;function endedError({clock,deadline},action,facts={}){let code=clock.now()>=deadline-EARLY?"backend/timeout":
"backend/aborted";return new SecretsError(code,{action,facts})}function heeding(ending,action,start){let{signal}=ending;
return new Promise((resolve,reject)=>{let ended=()=>reject(endedError(ending,action));if(signal.aborted){ended();return}
signal.addEventListener("abort",ended),(async()=>start())().then(resolve,reject).finally(()=>signal.removeEventListener(
"abort",ended))})}var HTTP_DATE=/^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;function retryAfter(header,now){
let text=header?.trim()??"";if(/^\d+(?:\.\d+)?$/.test(text))return Number(text)*1e3;if(!HTTP_DATE.test(text))return;let at2=Date.
parse(text);return Number.isNaN(at2)?void 0:Math.max(0,at2-now)}var RetryBudget=class _RetryBudget{static#budgets=new WeakMap;#left=20;static of(load,origin){let ofLoad=_RetryBudget.#budgets.
get(load)??new Map;_RetryBudget.#budgets.set(load,ofLoad);let budget=ofLoad.get(origin)??new _RetryBudget;return ofLoad.
set(origin,budget),budget}take(){return this.#left<=0?!1:(this.#left-=1,!0)}give(){this.#left=Math.min(20,this.#left+1)}};var FIRST_PAUSE=100,LONGEST_PAUSE=5e3,ATTEMPTS=4,ATTEMPTS_AT_CONNECTION=3,TRANSIENT=[500,502,503,504];async function sendWithRetries(context,request,options={}){
let safe=isSafe({...request,...options}),rules={safe,statuses:[...TRANSIENT,...options.retryStatuses??[]]},budget=RetryBudget.
of(context.meter,originOf(request.url)),last;for(let attempts=1;;attempts+=1){let attempt=await once(context,{...request,
safe});if(attempt.kind==="over"){if(last!==void 0&&attempt.error.code==="backend/timeout")return last;throw attempt.error}
let wait=waitAfter(attempt,attempts,rules,context);if(wait===void 0||context.clock.now()+wait>=context.deadline||!(isThrottled(
attempt)||budget.take())){if(attempt.kind==="error")throw attempt.error;return attempts===1&&attempt.response.status<400&&
budget.give(),attempt.response}attempt.kind==="answer"&&(last=attempt.response),await pause(context.clock,wait,context.signal)}}
async function once(context,request){let left=context.deadline-context.clock.now();if(left<=0||context.signal.aborted)return{
kind:"over",error:endedError(context,"read")};let timeout=Math.min(context.attempt,left);try{return{kind:"answer",response:await context.
transport.send({...request,signal:context.signal,timeout})}}catch(thrown){if(!(thrown instanceof SecretsError))throw new SecretsError(
"internal/bug",{action:"read"});return thrown.code==="backend/aborted"?{kind:"over",error:endedError(context,"read",thrown.
facts)}:{kind:thrown.code==="backend/timeout"&&left<=context.attempt?"over":"error",error:thrown}}}function waitAfter(attempt,attempts,rules,context){
let backoff=context.clock.jitter()*Math.min(LONGEST_PAUSE,FIRST_PAUSE*2**(attempts-1));if(attempt.kind==="error")return attempts<
attemptsFor(attempt.error,rules)?backoff:void 0;let{status,headers}=attempt.response,asked=retryAfter(headers["retry-aft\
er"],context.clock.now());if(!rules.safe&&!((status===429||status===503)&&asked!==void 0))return;let wait=Math.max(backoff,
asked===void 0?0:asked+context.clock.jitter()*FIRST_PAUSE);return status===429?Math.max(wait,FIRST_PAUSE):rules.statuses.
includes(status)&&attempts<ATTEMPTS?wait:void 0}function attemptsFor(error,{safe}){if(error.code==="backend/timeout")return safe?
ATTEMPTS:1;if(error.code!=="backend/unreachable")return 1;let{system,status=500}=error.facts,kind=failureKind(system);return kind===
"tls"||kind==="name"||status<500?1:kind==="refused"?ATTEMPTS_AT_CONNECTION:safe?kind==="reset"?ATTEMPTS_AT_CONNECTION:ATTEMPTS:
1}var isThrottled=attempt=>attempt.kind==="answer"&&attempt.response.status===429,originOf=url=>URL.canParse(url)?new URL(
url).origin:"";function jwtClaims(jwt){let payload=payloadOf(jwt);if(payload===void 0)return;let seconds=numberAt(payload,"exp");return{
presented:presentedBy(payload),expiresAt:seconds===void 0?void 0:seconds*1e3,name:claim=>nameIn(payload,claim)}}function presentedBy(payload){
if(!(at(payload,"iss")===void 0&&at(payload,"sub")===void 0))return["iss","aud","sub"].map(claim=>{let name=nameIn(payload,
claim);return`${claim} ${name===void 0?"absent":`"${name}"`}`}).join(", ")}function nameIn(payload,claim){let text=filledAt(
payload,claim)??textsAt(payload,claim).join(", ");return text===""?void 0:text.replace(/[\p{C}\p{Zl}\p{Zp}"`]/gu,"?").slice(
0,200)}function payloadOf(jwt){let[,payload,signature,...rest]=jwt.split(".");if(!(payload===void 0||signature===void 0||
rest.length>0))try{let bytes=Uint8Array.from(atob(payload.replaceAll("-","+").replaceAll("_","/")),c=>c.charCodeAt(0)),json=parseJson(
bytes)?.json;return hasFields(json)?json:void 0}catch{return}}var FRESH=6e4,MARGIN=6e4,SharedTokens=class _SharedTokens{static#ofLoads=new WeakMap;#shared=new Map;static of(load){let tokens=_SharedTokens.#ofLoads.
get(load)??new _SharedTokens;return _SharedTokens.#ofLoads.set(load,tokens),tokens}async take(name,identity,context,ask2){
let shared=this.#shared.get(name);if(shared===void 0||!isFor(identity,shared,context.clock.now()))return this.#ask(name,
identity,context,ask2);shared.given.add(identity);try{return await shared.token}catch(error){if(!endedByAsker(error,shared.
asker,context))throw error;return this.take(name,identity,context,ask2)}}async#ask(name,identity,asker,ask2){let shared={
token:ask2(),asker,given:new WeakSet([identity])};this.#shared.set(name,shared);try{let token=await shared.token;return shared.
until=usableUntil(token,asker.clock.now()),token}catch(error){throw this.#shared.get(name)===shared&&this.#shared.delete(
name),error}}};function isFor(identity,{given,until},now){return until===void 0||now<until&&!given.has(identity)}function usableUntil(token,now){
let expiresAt=jwtClaims(token)?.expiresAt;return expiresAt===void 0?now:Math.min(now+FRESH,expiresAt-MARGIN)}function endedByAsker(error,asker,own){
return error instanceof SecretsError?error.code==="backend/aborted"?asker.signal!==own.signal:error.code==="backend/time\
out"&&(asker.signal!==own.signal||asker.deadline<own.deadline):!1}var ACTIONS_VARIABLES=["ACTIONS_ID_TOKEN_REQUEST_URL","ACTIONS_ID_TOKEN_REQUEST_TOKEN"],ACTIONS_ADVICE="add `permissions\
: id-token: write` to the job; a pull request from a fork and Dependabot cannot have that token";async function actionsToken(request,context){
let{audience,bearer,method,settings,url}=request,name=JSON.stringify([url,bearer,audience]);try{return await SharedTokens.
of(context.meter).take(name,settings,context,()=>ask(request,context))}catch(error){throw error instanceof SecretsError?
error.about({method}):error}}async function ask({url,bearer,audience},context){if(!URL.canParse(url))throw new SecretsError(
"backend/unconfigured",{action:ACTION,state:"ACTIONS_ID_TOKEN_REQUEST_URL is no address",facts:{variable:"ACTIONS_ID_TOK\
EN_REQUEST_URL"},hint:"Let the runner set ACTIONS_ID_TOKEN_REQUEST_URL: it is no address"});let separator=url.includes("\
?")?"&":"?",{status,body}=await sendWithRetries(context,{method:"GET",url:audience===void 0?url:`${url}${separator}audie\
nce=${encodeURIComponent(audience)}`,headers:{Authorization:`Bearer ${bearer}`,Accept:"application/json"}}),token=status===
200?tokenIn(body):void 0;if(token===void 0)throw refusal(status,{status,address:new URL(url).origin});return context.onToken?.(
token),token}var ACTION="ask GitHub for an OIDC token";function tokenIn(body){let json=parseJson(body)?.json,token=hasFields(
json)?json.value:void 0;return typeof token=="string"&&token!==""?token:void 0}function refusal(status,facts){let error=(code,hint)=>new SecretsError(
code,{action:ACTION,facts,hint});return status===401||status===403?error("backend/unauthenticated","Add `permissions: id\
-token: write` to the job and run it again: GitHub gave no OIDC token"):status===429?error("backend/throttled","Run the \
job again later: GitHub throttles its OIDC tokens"):status>=500?error("backend/unreachable",`Run the job again: GitHub's\
 service is at fault, with status ${status}`):error("backend/bad-response",`Look at what stands at ${facts.address}, the\
 address of ACTIONS_ID_TOKEN_REQUEST_URL: it gave no OIDC token`)}function systemCode(error){if(typeof error!="object"||error===null)return;let{code,name}=error;return name==="NotCapable"?
"NotCapable":typeof code=="string"&&/^[A-Z][A-Z0-9_]{1,40}$/.test(code)?code:void 0}function isAbsent(error){return["ENO\
ENT","ENOTDIR"].includes(systemCode(error)??"")}function readError(error,path,grant){let system=systemCode(error);return system===
"NotCapable"||system==="ERR_ACCESS_DENIED"?permissionError("read",grant):system==="EACCES"||system==="EPERM"?new SecretsError(
"backend/denied",{action:"read",facts:{path,permission:"read",system}}):new SecretsError("backend/bad-response",{action:"\
read",facts:{path,system}})}function writeError(error,path,grant){let system=systemCode(error);return system==="NotCapab\
le"||system==="ERR_ACCESS_DENIED"?permissionError("write",grant):new SecretsError("store/failed",{action:"write",facts:{
path,system}})}function notAFileError(seen,path){let state=seen.isDirectory()?"it is a directory, and a file was expecte\
d":"it is no regular file";return new SecretsError("backend/bad-response",{action:"read",facts:{path},state})}function permissionError(kind,path){
return new SecretsError("runtime/permission",{action:`${kind} the file`,facts:{path,permission:`${kind==="write"?`--allo\
w-read=${path} `:""}--allow-${kind}=${path}`}})}import{isAbsolute,join}from"node:path";var ACTION2="read a credential",LARGEST=4*1024*1024;function declaredPath(path,context){return isAbsolute(path)?path:join(
context.root,path)}function variablePath(path,{runtime}){return isAbsolute(path)?path:join(runtime.workingDirectory(),path)}
async function credentialFile(path){let bytes=await bytesOf(path);if(bytes!==void 0){if(bytes.length>LARGEST)throw tooLarge(
path);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)||void 0}catch{throw new SecretsError("backend/bad-res\
ponse",{action:ACTION2,state:"it is no UTF-8 text",facts:{path},hint:`Write ${path} as UTF-8 text: a token or JSON as it\
 is, a certificate or a key as PEM (\`openssl\` makes it of DER and PKCS #12)`})}}}async function tokenFile(path){return tokenIn2(
await credentialFile(path))}function tokenIn2(text){return text?.replace(/\r?\n$/,"")||void 0}async function ifPermitted(read){
try{return await read()}catch(error){if(error instanceof SecretsError&&error.code==="runtime/permission")return;throw error}}
async function bytesOf(path){let fs=process.getBuiltinModule("node:fs");try{let seen=fs.statSync(path);if(seen.isDirectory())
throw notAFileError(seen,path).about({},ACTION2);if(seen.size>LARGEST)throw tooLarge(path);return seen.isFile()?fs.readFileSync(
path):await fs.promises.readFile(path)}catch(error){if(error instanceof SecretsError)throw error;if(isAbsent(error))return;
throw readError(error,path,path).about({},ACTION2)}}function tooLarge(path){return new SecretsError("value/too-large",{action:ACTION2,
state:"it is too large for a credential",facts:{path},hint:`Name a file with a credential, of at most 4 MiB: ${path} is \
larger`})}var present=(...inputs)=>inputs.filter(input=>input!==void 0);function fromVariable(name,context){return{needs:name,text:context.
runtime.optionalVariable(name)||void 0,declared:!1}}function fromSetting(settings,name,usual,context){let setting=settings[name];
return isVariable(setting)?fromVariable(setting.variable,context):typeof setting=="string"?{needs:name,text:setting,declared:!0}:
usual===void 0?void 0:fromVariable(usual,context)}async function fromFile(path,context){return inFile(declaredPath(path,
context),tokenFile)}async function fromVariableFile(name,context){let path=context.runtime.optionalVariable(name)||void 0;
return path===void 0?void 0:inFile(variablePath(path,context),tokenFile)}async function fromUsualFile(path){return inFile(
path,usual=>ifPermitted(()=>tokenFile(usual)))}async function inFile(path,read){return{needs:`the file ${path}`,text:await read(
path),declared:!1}}var listed=inputs=>inputs.map(({needs})=>needs).join(" and ");function requirePrintable(method,inputs){
for(let{text="",needs}of inputs)if(/[^\x21-\x7e]/.test(text))throw new SecretsError("backend/unauthenticated",{action:"l\
og in",state:"the credential has characters that no token has",facts:{method},hint:`Take blanks, line breaks and control\
 characters out of ${needs}`})}function textOf(settings,name){let setting=settings[name];return typeof setting=="string"?
setting:void 0}var NotAvailable=class extends Error{needs;constructor(needs){super("not available"),this.needs=needs}};async function firstAvailable(declared,{
known,usual,look,become},context){let absent=[];for(let{method,settings}of declared.length===0?usual:declared){let make=Object.
hasOwn(known,method)?known[method]:void 0;if(make===void 0)throw new SecretsError("internal/bug",{action:"log in"});let candidate=await look(
make,settings),outside=candidate.inputs.filter(input=>!input.declared);if(candidate.inputs.every(isThere))try{return await become(
method,candidate,settings)}catch(error){if(!(error instanceof NotAvailable))throw error;absent.push(`${method} needs ${error.
needs}`)}else{if(outside.some(isThere))throw halfThere(method,candidate,context);absent.push(`${method} needs ${listed(outside)}${adviceOf(
candidate)}`)}}throw noneThere(absent,context)}async function candidatesOf(declared,{known,usual,look},context){let looked=[],
absent=[];for(let{method,settings}of declared.length===0?usual:declared){let make=Object.hasOwn(known,method)?known[method]:
void 0;if(make===void 0)throw new SecretsError("internal/bug",{action:"log in"});let candidate=await look(make,settings),
outside=candidate.inputs.filter(input=>!input.declared),named=inputs=>inputs.map(({needs})=>needs),missing=named(candidate.
inputs.filter(input=>!isThere(input))),used=missing.length===0;if(looked.push({method,used,missing,present:named(outside.
filter(isThere))}),used)return{looked};if(outside.some(isThere))return{looked,error:halfThere(method,candidate,context)};
absent.push(`${method} needs ${listed(outside)}${adviceOf(candidate)}`)}return{looked,error:noneThere(absent,context)}}function noneThere(absent,context){
return new SecretsError("backend/unconfigured",{action:"log in",facts:{wanted:absent.join("; ")},hint:`Give what one ide\
ntity needs: ${absent.join("; ")}${permissionAdvice(context)}`})}var isThere=({text})=>text!==void 0;function halfThere(method,candidate,context){
let missing=candidate.inputs.filter(input=>!isThere(input)),there=candidate.inputs.filter(input=>isThere(input)&&!input.
declared),both=candidate.inputs.length===2?"both":"all of them";return new SecretsError("backend/unconfigured",{action:"\
log in",state:"half of an identity is there",facts:{method,variable:missing[0]?.needs},hint:`Give ${listed(missing)} too${adviceOf(
candidate)}, or take away ${listed(there)}: ${method} needs ${both}${permissionAdvice(context)}`})}var adviceOf=({advice})=>advice===
void 0?"":` (${advice})`;function permissionAdvice({runtime}){return runtime.name==="deno"?", and permit it to Deno with\
 --allow-env and --allow-read":""}function fromBase64(text){if(!(text.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(text)))try{let binary=atob(text),bytes=new Uint8Array(
binary.length);for(let index=0;index<binary.length;index+=1)bytes[index]=binary.charCodeAt(index);return bytes}catch{return}}var LARGEST_VALUE=1024*1024;async function readBySecret(references,context,readSecret,known=()=>{}){let there=references.
map(known),unread=references.filter((_,at2)=>there[at2]===void 0),reads=await askOnce(unread,versionId,context.concurrency,
({path,version})=>readSecret({path,...version===void 0?{}:{version}})),next=0;return references.map(({field},at2)=>select(
there[at2]??reads[next++]?.[1],field))}var versionId=({path,version})=>JSON.stringify([path,version??null]);async function askOnce(references,idOf,concurrency,ask2){
let answers=new Map,ids=references.map(idOf),unique=new Map(references.map((reference,at2)=>[ids[at2],reference]));return await bounded(
[...unique],concurrency,async([id,reference])=>{answers.set(id,await ask2(reference))}),references.map((reference,at2)=>[
reference,answers.get(ids[at2])])}async function bounded(items,concurrency,task){let next=0,errors=[],worker=async()=>{for(;next<
items.length&&errors.length===0;){let item=items[next++];try{await task(item)}catch(error){errors.push(error)}}};if(await Promise.
all(Array.from({length:Math.min(Math.max(1,concurrency),items.length)},worker)),errors.length>0)throw errors[0]}function select(read,field){
if(read.status!=="found")return read;let{content,createdAt,lease,version,warnings}=read,bytes=field===void 0?whole(content):
valueOf(content,field);if(bytes===void 0)return{status:"missing",what:"field"};if(bytes instanceof SecretsError)return{status:"\
failed",error:bytes};if(bytes.length>LARGEST_VALUE)return{status:"failed",error:new SecretsError("value/too-large",{action:"\
read"})};let value=Redacted.of(bytes);return version!==void 0&&createdAt!==void 0&&lease===void 0&&warnings===void 0?{status:"\
found",value,version,createdAt}:{status:"found",value,...version===void 0?void 0:{version},...createdAt===void 0?void 0:
{createdAt},...lease===void 0?void 0:{lease},...warnings===void 0?void 0:{warnings}}}function whole(content){return"byte\
s"in content?content.bytes:new SecretsError("value/undecodable",{action:"read",state:"it has fields, and none was named"})}
function valueOf(content,field){let parsed="json"in content?content:parseJson(content.bytes);return parsed===void 0||!hasFields(
parsed.json)?new SecretsError("value/undecodable",{action:"read",state:"it is no JSON object, and a field was asked of i\
t",hint:"Store a JSON object there, with each name once, or refer to it without a field"}):fieldOf(parsed.json,field)}function contextWith(context,parts){let{attempt,clock,concurrency,deadline,meter,onToken,runtime,signal,transport}=context;
return{attempt,clock,concurrency,deadline,meter,onToken,runtime,signal,transport,...parts,get root(){return context.root}}}
function within(context,ms){let{attempt,clock,deadline}=context;return contextWith(context,{deadline:Math.min(deadline,clock.
now()+ms),attempt:Math.min(attempt,ms)})}function localIdentityOf(declared,{base=()=>"",place,...looking},context){return firstAvailable(declared,{...looking,become:async(method,candidate,settings)=>{
if(candidate.inputs.some(({needs})=>needs===ACTIONS_VARIABLES[0]))return;let under=await base(method,candidate,settings);
if(under===void 0)return;let credential=Redacted.of(JSON.stringify([candidate.inputs.map(({text})=>text),under]));return{
method,settings,place,credential}}},context)}async function callClient(context,action,call){let over=()=>context.clock.now()>=context.deadline;if(over())throw endedError(
context,action);try{let answer=await heeding(context,action,()=>(context.meter.requests+=1,call()));if(!over())return answer}catch(thrown){
if(!over())throw thrown}throw endedError(context,action)}function connectionError(thrown,facts){let system=systemCodeIn(
thrown,3);if(system===void 0)return;let code=TIMEOUTS.test(system)?"backend/timeout":"backend/unreachable";return new SecretsError(
code,{action:"read",facts:{...facts,system}})}var TIMEOUTS=/^(?:ETIMEDOUT|ECONNABORTED)$|_TIMEOUT$/;function systemCodeIn(thrown,depth){
if(typeof thrown!="object"||thrown===null||depth===0)return;let{code,cause}=thrown;return typeof code=="string"&&/^[A-Z][A-Z0-9_]{2,59}$/.
test(code)?code:systemCodeIn(cause,depth-1)}function serverAddress(text,{option,example,insecure}){let url=URL.parse(text),plain=url?.protocol==="http:";if(url===null||
!(plain||url.protocol==="https:")||`${url.username}${url.password}${url.search}${url.hash}`!="")throw new SecretsError("\
config/invalid-option",{action:"read",facts:{option,wanted:`an address like ${example}`}});if(plain&&!insecure&&!isLoopback(
url.hostname))throw new SecretsError("config/insecure",{action:"read",facts:{address:url.origin,option}});return url}export{isLosslessNumber,parseJson,hasFields,at,textAt,filledAt,numberAt,listAt,textsAt,endedError,heeding,retryAfter,sendWithRetries,
jwtClaims,ACTIONS_VARIABLES,ACTIONS_ADVICE,actionsToken,systemCode,isAbsent,readError,writeError,notAFileError,declaredPath,
variablePath,credentialFile,tokenFile,tokenIn2 as tokenIn,ifPermitted,present,fromVariable,fromSetting,fromFile,fromVariableFile,
fromUsualFile,listed,requirePrintable,textOf,NotAvailable,firstAvailable,candidatesOf,fromBase64,LARGEST_VALUE,readBySecret,
versionId,askOnce,bounded,contextWith,within,localIdentityOf,callClient,connectionError,serverAddress};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{retryAfter}from"./chunk-NOFWYN3N.js";import{endedError}from"./chunk-LBIUURQR.js";import{isAbsent,notAFileError,
readError}from"./chunk-KPCGIXAI.js";import{at,filledAt,hasFields,numberAt,parseJson,textsAt}from"./chunk-G5JH6M34.js";
import{Redacted,failureKind,isSafe,isVariable,pause}from"./chunk-N273I34Y.js";import{SecretsError}from"./chunk-P32RC76Y.js";var RetryBudget=class _RetryBudget{static#budgets=new WeakMap;#left=20;static of(load,origin){let ofLoad=_RetryBudget.#budgets.
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
bytes)?.json;return hasFields(json)?json:void 0}catch{return}}import{isAbsolute,join}from"node:path";var ACTION="read a credential",LARGEST=4*1024*1024;function declaredPath(path,context){return isAbsolute(path)?path:join(
context.root,path)}function variablePath(path,{runtime}){return isAbsolute(path)?path:join(runtime.workingDirectory(),path)}
async function credentialFile(path){let bytes=await bytesOf(path);if(bytes!==void 0){if(bytes.length>LARGEST)throw tooLarge(
path);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)||void 0}catch{throw new SecretsError("backend/bad-res\
ponse",{action:ACTION,state:"it is no UTF-8 text",facts:{path},hint:`Write ${path} as UTF-8 text: a token or JSON as it \
is, a certificate or a key as PEM (\`openssl\` makes it of DER and PKCS #12)`})}}}async function tokenFile(path){return tokenIn(
await credentialFile(path))}function tokenIn(text){return text?.replace(/\r?\n$/,"")||void 0}async function ifPermitted(read){
try{return await read()}catch(error){if(error instanceof SecretsError&&error.code==="runtime/permission")return;throw error}}
async function bytesOf(path){let fs=process.getBuiltinModule("node:fs");try{let seen=fs.statSync(path);if(seen.isDirectory())
throw notAFileError(seen,path).about({},ACTION);if(seen.size>LARGEST)throw tooLarge(path);return seen.isFile()?fs.readFileSync(
path):await fs.promises.readFile(path)}catch(error){if(error instanceof SecretsError)throw error;if(isAbsent(error))return;
throw readError(error,path,path).about({},ACTION)}}function tooLarge(path){return new SecretsError("value/too-large",{action:ACTION,
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
 --allow-env and --allow-read":""}var ACTIONS_VARIABLES=["ACTIONS_ID_TOKEN_REQUEST_URL","ACTIONS_ID_TOKEN_REQUEST_TOKEN"],ACTIONS_ADVICE="add `permissions\
: id-token: write` to the job; a pull request from a fork and Dependabot cannot have that token";async function actionsToken(request,context){
let{method,url,bearer,audience}=request;if(!URL.canParse(url))throw new SecretsError("backend/unconfigured",{action:ACTION2,
state:"ACTIONS_ID_TOKEN_REQUEST_URL is no address",facts:{method,variable:"ACTIONS_ID_TOKEN_REQUEST_URL"},hint:"Let the \
runner set ACTIONS_ID_TOKEN_REQUEST_URL: it is no address"});let separator=url.includes("?")?"&":"?",{status,body}=await sendWithRetries(
context,{method:"GET",url:audience===void 0?url:`${url}${separator}audience=${encodeURIComponent(audience)}`,headers:{Authorization:`\
Bearer ${bearer}`,Accept:"application/json"}}),token=status===200?tokenIn2(body):void 0;if(token===void 0)throw refusal(
status,{method,status,address:new URL(url).origin});return context.onToken?.(token),token}var ACTION2="ask GitHub for an\
 OIDC token";function tokenIn2(body){let json=parseJson(body)?.json,token=hasFields(json)?json.value:void 0;return typeof token==
"string"&&token!==""?token:void 0}function refusal(status,facts){let error=(code,hint)=>new SecretsError(code,{action:ACTION2,
facts,hint});return status===401||status===403?error("backend/unauthenticated","Add `permissions: id-token: write` to th\
e job and run it again: GitHub gave no OIDC token"):status===429?error("backend/throttled","Run the job again later: Git\
Hub throttles its OIDC tokens"):status>=500?error("backend/unreachable",`Run the job again: GitHub's service is at fault\
, with status ${status}`):error("backend/bad-response",`Look at what stands at ${facts.address}, the address of ACTIONS_\
ID_TOKEN_REQUEST_URL: it gave no OIDC token`)}function localIdentityOf(declared,{base=()=>"",place,...looking},context){return firstAvailable(declared,{...looking,become:async(method,candidate,settings)=>{
if(candidate.inputs.some(({needs})=>needs===ACTIONS_VARIABLES[0]))return;let under=await base(method,candidate,settings);
if(under===void 0)return;let credential=Redacted.of(JSON.stringify([candidate.inputs.map(({text})=>text),under]));return{
method,settings,place,credential}}},context)}export{sendWithRetries,jwtClaims,declaredPath,variablePath,credentialFile,tokenFile,tokenIn,ifPermitted,present,fromVariable,
fromSetting,fromFile,fromVariableFile,fromUsualFile,listed,requirePrintable,textOf,NotAvailable,firstAvailable,candidatesOf,
ACTIONS_VARIABLES,ACTIONS_ADVICE,actionsToken,localIdentityOf};

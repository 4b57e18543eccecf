const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{hasFields,parseJson}from"./chunk-D345HJOH.js";import{failureKind,pause}from"./chunk-ZI26D6GU.js";import{
SecretsError}from"./chunk-KKAHCGBT.js";var HTTP_DATE=/^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;function retryAfter(header,now){
let text=header?.trim()??"";if(/^\d+(?:\.\d+)?$/.test(text))return Number(text)*1e3;if(!HTTP_DATE.test(text))return;let at=Date.
parse(text);return Number.isNaN(at)?void 0:Math.max(0,at-now)}var RetryBudget=class _RetryBudget{static#budgets=new WeakMap;#left=20;static of(load,origin){let ofLoad=_RetryBudget.#budgets.
get(load)??new Map;_RetryBudget.#budgets.set(load,ofLoad);let budget=ofLoad.get(origin)??new _RetryBudget;return ofLoad.
set(origin,budget),budget}take(){return this.#left<=0?!1:(this.#left-=1,!0)}give(){this.#left=Math.min(20,this.#left+1)}};var FIRST_PAUSE=100,LONGEST_PAUSE=5e3,ATTEMPTS=4,ATTEMPTS_AT_CONNECTION=3,TRANSIENT=[500,502,503,504];async function sendWithRetries(context,request,options={}){
let rules={safe:options.safe??(request.method==="GET"||request.method==="LIST"),statuses:[...TRANSIENT,...options.retryStatuses??
[]]},budget=RetryBudget.of(context.meter,originOf(request.url));for(let attempts=1;;attempts+=1){let attempt=await once(
context,request),wait=waitAfter(attempt,attempts,rules,context);if(wait===void 0||context.clock.now()+wait>=context.deadline||
!(isThrottled(attempt)||budget.take())){if(attempt.kind==="error")throw attempt.error;return attempts===1&&attempt.response.
status<400&&budget.give(),attempt.response}if(!await pause(context.clock,wait,context.signal))throw ended(context)}}async function once(context,request){
let left=context.deadline-context.clock.now();if(left<=0||context.signal.aborted)throw ended(context);let timeout=Math.min(
context.attempt,left);try{return{kind:"answer",response:await context.transport.send({...request,signal:context.signal,timeout})}}catch(thrown){
if(!(thrown instanceof SecretsError))throw new SecretsError("internal/bug",{action:"read"});if(thrown.code==="backend/ab\
orted")throw ended(context,thrown);return{kind:"error",error:thrown}}}function ended(context,error){let code=context.clock.
now()>=context.deadline?"backend/timeout":"backend/aborted";return new SecretsError(code,{action:"read",facts:error?.facts??
{}})}function waitAfter(attempt,attempts,rules,context){let backoff=context.clock.jitter()*Math.min(LONGEST_PAUSE,FIRST_PAUSE*
2**(attempts-1));if(attempt.kind==="error")return attempts<attemptsFor(attempt.error,rules)?backoff:void 0;let{status,headers}=attempt.
response,asked=retryAfter(headers["retry-after"],context.clock.now());if(!rules.safe&&!((status===429||status===503)&&asked!==
void 0))return;let wait=Math.max(backoff,asked===void 0?0:asked+context.clock.jitter()*FIRST_PAUSE);return status===429?
Math.max(wait,FIRST_PAUSE):rules.statuses.includes(status)&&attempts<ATTEMPTS?wait:void 0}function attemptsFor(error,{safe}){
if(error.code==="backend/timeout")return safe?ATTEMPTS:1;if(error.code!=="backend/unreachable")return 1;let{system,status=500}=error.
facts,kind=failureKind(system);return kind==="tls"||kind==="name"||status<500?1:kind==="refused"?ATTEMPTS_AT_CONNECTION:
safe?kind==="reset"?ATTEMPTS_AT_CONNECTION:ATTEMPTS:1}var isThrottled=attempt=>attempt.kind==="answer"&&attempt.response.
status===429,originOf=url=>URL.canParse(url)?new URL(url).origin:"";var ACTIONS_VARIABLES=["ACTIONS_ID_TOKEN_REQUEST_URL","ACTIONS_ID_TOKEN_REQUEST_TOKEN"];async function actionsToken(request,context){
let{method,url,bearer,audience}=request;if(!URL.canParse(url))throw new SecretsError("backend/unconfigured",{action:ACTION,
state:"ACTIONS_ID_TOKEN_REQUEST_URL is no address",facts:{method,variable:"ACTIONS_ID_TOKEN_REQUEST_URL"},hint:"Let the \
runner set ACTIONS_ID_TOKEN_REQUEST_URL: it is no address"});let separator=url.includes("?")?"&":"?",{status,body}=await sendWithRetries(
context,{method:"GET",url:audience===void 0?url:`${url}${separator}audience=${encodeURIComponent(audience)}`,headers:{Authorization:`\
Bearer ${bearer}`,Accept:"application/json"}}),token=status===200?tokenIn(body):void 0;if(token===void 0)throw refusal(status,
{method,status,address:new URL(url).origin});return token}var ACTION="ask GitHub for an OIDC token";function tokenIn(body){
let json=parseJson(body)?.json,token=hasFields(json)?json.value:void 0;return typeof token=="string"&&token!==""?token:void 0}
function refusal(status,facts){let error=(code,hint)=>new SecretsError(code,{action:ACTION,facts,hint});return status===
401||status===403?error("backend/unauthenticated","Add `permissions: id-token: write` to the job and run it again: GitHu\
b gave no OIDC token"):status===429?error("backend/throttled","Run the job again later: GitHub throttles its OIDC tokens"):
status>=500?error("backend/unreachable",`Run the job again: GitHub's service is at fault, with status ${status}`):error(
"backend/bad-response",`Look at what stands at ${facts.address}, the address of ACTIONS_ID_TOKEN_REQUEST_URL: it gave no\
 OIDC token`)}export{sendWithRetries,ACTIONS_VARIABLES,actionsToken};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{LARGEST_VALUE,endedError,heeding}from"./chunk-5DXKS64G.js";import{Redacted}from"./chunk-4UAOJGDD.js";
import{CATALOGUE,SecretsError}from"./chunk-7WMPC2ME.js";var encoder=new TextEncoder,WARNINGS=["expired","not-yet-valid"],STATES=["exists","missing","disabled","deleted"],FIELDS=[
"exists","missing","unknown"],MISSING=["secret","version","field"];function outcomeOf(answer,wrong){let failed=error=>({
status:"failed",error});if(!isAnswer(answer))return failed(wrong("an outcome is no object"));if(answer.status==="missing"){
let what=oneOf(MISSING,answer.what);return what===void 0?failed(wrong("an outcome does not say what is missing")):{status:"\
missing",what}}return answer.status==="failed"?failed(errorOf(answer.error,wrong)):answer.status==="found"?foundOf(answer,
wrong):failed(wrong("an outcome has no known status"))}function foundOf(answer,wrong){let failed=error=>({status:"failed",
error}),value=bytesOf(answer.value);if(value===void 0)return failed(wrong("a value is neither bytes, text nor Redacted"));
if(value.length>LARGEST_VALUE)return failed(new SecretsError("value/too-large",{action:"read"}));let{createdAt,lease,version,
warnings}=answer;if(version!==void 0&&typeof version!="string"&&typeof version!="number")return failed(wrong("a version \
is no text"));if(createdAt!==void 0&&!isDate(createdAt))return failed(wrong("a time is no Date"));let leased=lease===void 0?
void 0:leaseOf(lease);return lease!==void 0&&leased===void 0?failed(wrong("a lease has no end")):warnings!==void 0&&!(Array.
isArray(warnings)&&warnings.every(one=>oneOf(WARNINGS,one)!==void 0))?failed(wrong("a warning is not known")):{status:"f\
ound",value:Redacted.of(value),...version===void 0?{}:{version:String(version)},...createdAt===void 0?{}:{createdAt},...leased===
void 0?{}:{lease:leased},...warnings===void 0?{}:{warnings:[...warnings]}}}function bytesOf(value){let shown=value instanceof
Redacted?value.reveal():value;return typeof shown=="string"?shown.isWellFormed()?encoder.encode(shown):void 0:shown instanceof
Uint8Array?Uint8Array.from(shown):void 0}function leaseOf(lease){if(!isAnswer(lease)||!isDate(lease.expiresAt)||typeof lease.
renewable!="boolean")return;let{expiresAt,renewable,renew}=lease,kept={expiresAt,renewable};return typeof renew!="functi\
on"?kept:{...kept,renew:async context=>{try{let renewed=leaseOf(await renew.call(lease,context));if(renewed!==void 0)return renewed}catch{}
throw new SecretsError("backend/bad-response",{action:"renew the lease"})}}}function errorOf(error,wrong){if(error instanceof
SecretsError)return error.cause===void 0?error:error.about({});let code=isAnswer(error)?error.code:void 0;return typeof code==
"string"&&Object.hasOwn(CATALOGUE,code)&&/^(?:backend|reference|store|value)\//.test(code)?new SecretsError(code,{action:"\
read"}):wrong("what failed has no code")}function descriptionOf(answer,wrong){let failed=error=>({state:"failed",error});
if(!isAnswer(answer))return failed(wrong("a description is no object"));if(answer.state==="failed")return failed(errorOf(
answer.error,wrong));let[state,field]=[oneOf(STATES,answer.state),oneOf(FIELDS,answer.field)];if(state===void 0||field===
void 0)return failed(wrong("a description has no known state"));let{version}=answer,dates=["createdAt","expiresAt","next\
RotationAt"].filter(name=>answer[name]!==void 0);return dates.some(name=>!isDate(answer[name]))?failed(wrong("a time is \
no Date")):{state,field,...typeof version=="string"||typeof version=="number"?{version:String(version)}:{},...Object.fromEntries(
dates.map(name=>[name,answer[name]]))}}function principalOf(answer,wrong){if(isAnswer(answer)){let{expiresAt,grants,method,
name}=answer,named=typeof method=="string"&&typeof name=="string",granted=Array.isArray(grants)&&grants.every(grant=>typeof grant==
"string");if(named&&granted&&(expiresAt===void 0||isDate(expiresAt)))return{method,name,grants:[...grants],...expiresAt===
void 0?{}:{expiresAt}}}throw wrong("it does not say who we are")}function isAnswer(answer){return typeof answer=="object"&&
answer!==null}function isDate(value){return value instanceof Date&&!Number.isNaN(value.getTime())}function oneOf(names,value){
return names.find(name=>name===value)}function open({custom,store}){let own=custom??{},wrong=state=>new SecretsError("backend/bad-response",{action:"read",facts:{
store},state:`the backend's own code is wrong: ${state}`,hint:"Run `contractCases` of keystead/testing on the backend, w\
hich names the broken rule"}),ask=async(method,context,parts)=>{let called=own[method];if(typeof called!="function")throw wrong(
`it has no function \`${method}\``);try{return await heeding(context,"read",async()=>called.call(own,...parts,context))}catch(error){
throw context.signal.aborted?endedError(context,"read"):errorOf(error,()=>wrong("it threw, and what it threw is withheld"))}},
list=async(method,context,references)=>{let answers=await ask(method,context,[references]);if(!Array.isArray(answers))throw wrong(
"its answer is no list");if(answers.length!==references.length)throw wrong("it does not answer as many as were asked");return answers};
return{read:async(references,context)=>{if(references.length===0)return[];context.meter.requests+=1;let answers=await list(
"read",context,references).catch(error=>error);return references.map((_,index)=>answers instanceof SecretsError?{status:"\
failed",error:answers}:outcomeOf(answers[index],wrong))},..."describe"in own?{describe:async(references,context)=>{let answers=await list(
"describe",context,references).catch(error=>error);return references.map((_,index)=>answers instanceof SecretsError?{state:"\
failed",error:answers}:descriptionOf(answers[index],wrong))}}:{},..."whoami"in own?{whoami:async context=>principalOf(await ask(
"whoami",context,[]),wrong)}:{},..."close"in own?{close:async context=>{await ask("close",context,[])}}:{},..."put"in own?
{put:writer(ask)}:{}}}function writer(ask){return async(reference,value,precondition,context)=>{let answer=await ask("pu\
t",context,[reference,value,precondition]),version=typeof answer=="object"&&answer!==null&&"version"in answer?answer.version:
void 0;return typeof version=="string"||typeof version=="number"?{version:String(version)}:{}}}export{open};

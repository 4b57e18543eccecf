const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{open}from"./chunk-6I6TQHO3.js";import"./chunk-5DXKS64G.js";import{Redacted,check,compose,defaultText,
inventory,isFormat,issuesError,makeSecrets,plainText,plan,processRuntime,systemClock}from"./chunk-4UAOJGDD.js";import{
CATALOGUE,SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var ContractViolation=class extends Error{constructor(message){super(message),this.name="ContractViolation"}};function must(holds,rule){
if(!holds)throw new ContractViolation(rule)}function ending(){let controller=new AbortController;return{signal:controller.signal,abort:()=>controller.abort()}}function testContext(parts={}){
return{signal:ending().signal,deadline:systemClock.now()+3e4,attempt:1e4,concurrency:16,clock:systemClock,runtime:processRuntime,
transport:{send:()=>Promise.reject(new ContractViolation("this context has no transport"))},root:processRuntime.workingDirectory(),
meter:{requests:0,logins:0},...parts}}function until(ms){let{signal,abort}=ending(),deadline=systemClock.now()+ms,end=systemClock.
after(ms,abort,!0);return{parts:{signal,deadline,attempt:Math.ceil(ms/3)},end}}var encoder=new TextEncoder,CANARY="kv-canary-5Jq0pXw8Zr2",bytes=text2=>encoder.encode(text2);function sameBytes(a,b){return a.
length===b.length&&a.every((byte,index)=>byte===b[index])}async function readOnce(store,references,parts){return opened(
store,parts,({backend,context})=>backend.read(references,context))}async function opened(store,parts,task){let open2=await store.
open(parts);try{return await task(open2)}finally{await open2.backend.close?.(open2.context),open2.context.transport.close?.()}}
function valueOf(store,fixture,named){let{field,...rest}=named;return store.reference(fixture.capabilities.fields?{...rest,
field:field??"value"}:rest)}function seedValue(store,name,value){return store.seed(name,{value:typeof value=="string"?bytes(
value):value})}function found(outcome,rule){must(outcome!==void 0&&outcome.status==="found",rule),must(outcome.value instanceof
Redacted,"a value is a Redacted");let value=outcome.value.reveal();return must(value instanceof Uint8Array,"a value is b\
ytes"),value}function mustMiss(outcome,what){must(outcome?.status==="missing",`a ${what} that is not there is an answer:\
 missing`),must(outcome.what===what,`a ${what} that is not there is told apart: what is missing is the ${what}`)}function mustRefuse(outcome,part){
must(outcome?.status==="failed"&&outcome.error.code==="reference/unsupported",`a ${part} is refused as reference/unsuppo\
rted, since this store has none`)}async function versions(store,fixture){let first=await seedValue(store,"pinned","old"),{versions:has}=fixture.capabilities;
if(has===!1){mustRefuse((await readOnce(store,[valueOf(store,fixture,{name:"pinned",version:"1"})]))[0],"version");return}
await seedValue(store,"pinned","new"),must(first.version!==void 0,"the fixture answers the version that it has seeded");
let[old,now,absent]=await readOnce(store,[valueOf(store,fixture,{name:"pinned",version:first.version}),valueOf(store,fixture,
{name:"pinned"}),valueOf(store,fixture,{name:"pinned",version:has.absent})]);must(sameBytes(found(old,"a pinned version \
is found"),bytes("old")),"a pinned version is the one that is read"),must(sameBytes(found(now,"the current version is fo\
und"),bytes("new")),"without a version the newest is read"),mustMiss(absent,"version")}async function fields(store,fixture){
if(!fixture.capabilities.fields){await seedValue(store,"plain",'{"value":"a"}'),mustRefuse((await readOnce(store,[store.
reference({name:"plain",field:"value"})]))[0],"field");return}await store.seed("plain",{first:bytes("1"),second:bytes("2")});
let[first,second,absent]=await readOnce(store,["first","second","absent"].map(field=>store.reference({name:"plain",field})));
must(sameBytes(found(first,"a field is found"),bytes("1")),"a field's own value is read"),must(sameBytes(found(second,"a\
 field is found"),bytes("2")),"a field's own value is read"),mustMiss(absent,"field")}function alike(a,b){return a?.status===
"found"&&b?.status==="found"?sameBytes(a.value.reveal(),b.value.reveal()):a?.status==="missing"&&b?.status==="missing"&&
a.what===b.what}async function order(store,fixture){await seedValue(store,"one","1"),await seedValue(store,"two","2");let references=[
"two","absent","one","two","absent","one","two"].map(name=>valueOf(store,fixture,{name})),together=await readOnce(store,
references);must(together.length===references.length,"there are as many answers as references");let alone=[];for(let reference of references)
alone.push((await readOnce(store,[reference]))[0]);must(together.every((outcome,index)=>alike(outcome,alone[index])),"an\
swers are in the order of the references, and the same as one by one"),must((await readOnce(store,[])).length===0,"no re\
ferences have no answers")}function deepFreeze(thing){if(!(typeof thing!="object"||thing===null||ArrayBuffer.isView(thing))){
Object.freeze(thing);for(let part of Object.values(thing))Object.isFrozen(part)||deepFreeze(part)}}async function unchanged(store,fixture){
await seedValue(store,"kept","1");let references=[valueOf(store,fixture,{name:"kept"}),valueOf(store,fixture,{name:"abse\
nt"})];deepFreeze(references);let before=JSON.stringify(references),outcomes=await readOnce(store,references);must(outcomes[0]?.
status==="found","frozen references are read"),must(JSON.stringify(references)===before,"references are left as they are")}
var answerCases=[{name:"finds a value",run:async(store,fixture)=>{await seedValue(store,"here","a value");let[outcome]=await readOnce(
store,[valueOf(store,fixture,{name:"here"})]);must(sameBytes(found(outcome,"a value that is there is found"),bytes("a va\
lue")),"the value is the stored one")}},{name:"answers a missing secret",run:async(store,fixture)=>mustMiss((await readOnce(
store,[valueOf(store,fixture,{name:"absent"})]))[0],"secret")},{name:"tells a field from a missing one, or refuses field\
s",run:fields},{name:"tells a version from a missing one, or refuses versions",run:versions},{name:"answers in order, as\
 many as asked, and the same as one by one",run:order},{name:"leaves frozen references unchanged",run:unchanged}];import{inspect}from"node:util";var encoder2=new TextEncoder;function formsOf(canary){let bytes2=encoder2.encode(canary),binary=Array.from(bytes2,byte=>String.
fromCharCode(byte)).join("");return[canary,JSON.stringify(canary).slice(1,-1),encodeURIComponent(canary),btoa(binary).replace(
/=+$/,""),Array.from(bytes2,byte=>byte.toString(16).padStart(2,"0")).join(""),Array.from(bytes2).join(", ")]}function*causes(error){
let seen=new Set;for(let at=error;at!=null&&!seen.has(at);at=at.cause)seen.add(at),yield at}function shownOf(thing){let shown=[
text(()=>String(thing)),text(()=>JSON.stringify(thing))];for(let showHidden of[!1,!0])for(let customInspect of[!1,!0])shown.
push(inspect(thing,{showHidden,customInspect,depth:null,getters:!0,maxArrayLength:null,maxStringLength:null}));for(let at of thing instanceof
Error?causes(thing):[]){let{message,stack,hint,facts}=at;shown.push(message,String(stack),String(hint),text(()=>JSON.stringify(
facts)),text(()=>JSON.stringify(at)))}return shown}function text(make){try{return make()??""}catch{return""}}function mustNotShow(thing,canaries,what){
let shown=shownOf(thing);for(let form of canaries.filter(canary=>canary!=="").flatMap(formsOf))must(!shown.some(one=>one.
includes(form)),`${what} must not show a credential or a value`)}var PASSING=new Set(["Immediate","TickObject","PROMISE","Timeout"]);function resources(){let counted=new Map;for(let kind of globalThis.
process?.getActiveResourcesInfo?.()??[])PASSING.has(kind)||counted.set(kind,(counted.get(kind)??0)+1);return counted}var turn=()=>new Promise(
resolve=>setTimeout(resolve,1)),TURNS=500;async function settledResources(){let[at,same]=[resources(),0];for(let turns=0;turns<
TURNS&&same<20;turns+=1){await turn();let next=resources();same=equal(at,next)?same+1:0,at=next}return at}async function sinceThen(before){
for(let turns=0;turns<TURNS;turns+=1){if([...resources()].every(([kind,count])=>count<=(before.get(kind)??0)))return!0;await turn()}
return!1}function equal(a,b){return a.size===b.size&&[...a].every(([kind,count])=>b.get(kind)===count)}async function inSilence(run){let{process}=globalThis,written=0,restore=[],watch=(owner,method)=>{if(owner===void 0||typeof Reflect.
get(owner,method)!="function")return;let before=Reflect.getOwnPropertyDescriptor(owner,method);Reflect.defineProperty(owner,
method,{value:()=>(written+=1,!0),configurable:!0,writable:!0,enumerable:!0}),restore.push(()=>{before===void 0?Reflect.
deleteProperty(owner,method):Reflect.defineProperty(owner,method,before)})};watch(process?.stdout,"write"),watch(process?.
stderr,"write");for(let method of["log","info","warn","error","debug","trace","table","dir"])watch(console,method);try{return await run()}finally{
for(let undo of restore.toReversed())undo();must(written===0,"a backend writes nothing to standard output or standard er\
ror")}}async function oneRequest(store,fixture){let names=Array.from({length:50},(_,index)=>`field${index}`);await store.seed("\
many",Object.fromEntries((fixture.capabilities.fields?names:["value"]).map(name=>[name,bytes(name)]))),await seedValue(store,
"warm","1"),await opened(store,void 0,async({backend,context})=>{await backend.read([valueOf(store,fixture,{name:"warm"})],
context);let[metered,seen]=[context.meter.requests,store.requests?.()],outcomes=await backend.read(names.map(field=>valueOf(
store,fixture,{name:"many",field})),context);must(outcomes.every(({status})=>status==="found"),"every key of a secret is\
 found"),must(context.meter.requests-metered===1,"many keys of one secret are one request, and the meter says so"),seen!==
void 0&&must((store.requests?.()??0)-seen===1,"the store sees one request for many keys of one secret")})}async function oneLogin(store,fixture){
await seedValue(store,"shared","1");let before=store.logins?.()??0;await opened(store,void 0,async({backend,context})=>{
let reads=Array.from({length:20},()=>backend.read([valueOf(store,fixture,{name:"shared"})],context));must((await Promise.
all(reads)).every(([outcome])=>outcome?.status==="found"),"parallel reads are all found"),must((store.logins?.()??0)-before===
1,"20 parallel reads log in once"),must(context.meter.logins===1,"the meter counts one login")})}async function bounded(store,fixture){
let names=Array.from({length:24},(_,index)=>`many-${index}`);for(let name of names)await seedValue(store,name,name);let{
context}=await store.open(),[inFlight,peak]=[0,0],parts={concurrency:3,transport:{send:async request=>{peak=Math.max(peak,
++inFlight);try{return await context.transport.send(request)}finally{inFlight-=1}}}},outcomes=await readOnce(store,names.
map(name=>valueOf(store,fixture,{name})),parts);must(outcomes.every(({status})=>status==="found"),"many secrets are all \
found"),must(peak<=3,"no more requests are in flight than the context allows")}function mustEnd(outcomes){outcomes!=="th\
rown"&&must(outcomes.every(({status})=>status==="failed"),"an aborted read finds and misses nothing")}async function aborted(store,fixture){
await seedValue(store,"value",CANARY);let{signal,abort}=ending();abort(),mustEnd(await readOnce(store,[valueOf(store,fixture,
{name:"value"})],{signal}).catch(()=>"thrown"))}async function abortedInFlight(store,fixture){await seedValue(store,"val\
ue",CANARY);let{transport}=(await store.open()).context,{signal,abort}=ending(),undo=await store.cause("timeout"),late=until(
5e3),over=!1;late.parts.signal?.addEventListener("abort",()=>over=!0);try{let send=request=>{let answer=transport.send(request);
return abort(),answer},references=[valueOf(store,fixture,{name:"value"})];mustEnd(await readOnce(store,references,{signal,
transport:{send}}).catch(()=>"thrown")),must(!over,"an abort ends a read that hangs at once")}finally{late.end(),await undo()}}
async function closes(store,fixture){await seedValue(store,"value",CANARY);let unused=await store.open();await unused.backend.
close?.(unused.context);let{backend,context}=await store.open();found((await backend.read([valueOf(store,fixture,{name:"\
value"})],context))[0],"a value is found"),await backend.close?.(context),await backend.close?.(context)}async function leavesNothingOpen(store,fixture){
await seedValue(store,"value",CANARY);let references=[valueOf(store,fixture,{name:"value"}),valueOf(store,fixture,{name:"\
absent"})];await readOnce(store,references);let before=await settledResources();await readOnce(store,references),must(await sinceThen(
before),"a closed backend leaves no handle open")}async function silent(store,fixture){await seedValue(store,"value",CANARY),
await opened(store,void 0,async({backend,context})=>{let reference=valueOf(store,fixture,{name:"value"}),[outcome]=await inSilence(
()=>backend.read([reference],context));found(outcome,"a value is found");let canaries=[CANARY,...store.canaries];if(mustNotShow(
outcome,canaries,"an outcome"),mustNotShow(backend,canaries,"the backend"),backend.whoami!==void 0&&mustNotShow(await backend.
whoami(context),canaries,"who we are"),backend.describe===void 0)return;let absent=valueOf(store,fixture,{name:"absent"}),
[here,missing]=await backend.describe([reference,absent],context);must(here?.state==="exists"&&here.field!=="missing","a\
 description says that a value exists"),must(missing?.state==="missing","a description says that a secret is missing"),mustNotShow(
[here,missing],canaries,"a description")})}function conductCases({kind,capabilities}){return[...capabilities.requests?[{
name:"makes one request for many keys of a secret",run:oneRequest}]:[],...capabilities.logins?[{name:"logs in once for 2\
0 parallel reads",run:oneLogin}]:[],{name:"keeps to the requests in flight that it is allowed",run:bounded},{name:"ends \
when it is aborted",run:aborted},...kind==="server"?[{name:"ends when it is aborted in flight",run:abortedInFlight}]:[],
{name:"closes twice, and unused",run:closes},{name:"leaves no handle open",run:leavesNothingOpen},{name:"writes nothing \
and shows no value",run:silent}]}var FILES={eacces:"backend/denied",directory:"backend/bad-response","too-large":"value/too-large","symlink-escape":"back\
end/bad-response"},KNOWN_FAULTS={server:{401:"backend/unauthenticated",403:"backend/denied",429:"backend/throttled","429\
-retry-after":"backend/throttled",500:"backend/unreachable",503:"backend/unreachable",timeout:"backend/timeout",reset:"b\
ackend/unreachable","html-body":"backend/bad-response","truncated-json":"backend/bad-response","empty-body":"backend/bad\
-response"},files:FILES,local:{...FILES,"wrong-identity":"backend/denied","truncated-armor":"backend/bad-response"},memory:{}},
PASSING_FAULTS=["429","429-retry-after","500","503","reset"];var PATIENCE=1500;async function fails(fault,store,fixture){await seedValue(store,"value",CANARY);let canaries=[CANARY,...store.
canaries];found((await readOnce(store,[valueOf(store,fixture,{name:"value"})]))[0],"a value is found before the fault");
let{parts,end}=until(PATIENCE),undo=await store.cause(fault.name);try{await inSilence(()=>opened(store,parts,async({backend,
context})=>{let references=[valueOf(store,fixture,{name:"value"}),valueOf(store,fixture,{name:"value"})],outcomes=await backend.
read(references,context);must(outcomes.length===2,"a failed read has as many answers as references");for(let outcome of outcomes){
must(outcome.status==="failed",`under ${fault.name} a read fails: it is never missing and never found`);let{error}=outcome;
must(error instanceof SecretsError,"what fails is a SecretsError"),must(error.code===fault.code,`under ${fault.name} a r\
ead fails as ${fault.code}, not as ${error.code}`),must(error.retryable===CATALOGUE[fault.code].retryable,`${fault.code}\
 says whether to try again`),must(error.cause===void 0,"an error passes on no cause"),mustNotShow(error,canaries,`the er\
ror under ${fault.name}`)}mustNotShow(backend,canaries,"the backend")}))}finally{end(),await undo()}let[after]=await readOnce(
store,[valueOf(store,fixture,{name:"value"})]);must(after?.status==="found",`once ${fault.name} is over, the value is fo\
und again`)}async function passes(fault,store,fixture){await seedValue(store,"value",CANARY);let undo=await store.cause(
fault,1),{parts,end}=until(PATIENCE*6);try{let[outcome]=await readOnce(store,[valueOf(store,fixture,{name:"value"})],parts);
must(sameBytes(found(outcome,`a read that meets ${fault} once is made again`),bytes(CANARY)),"the value is right")}finally{
end(),await undo()}}function complete(fixture){for(let[name,code]of Object.entries(KNOWN_FAULTS[fixture.kind])){let listed=fixture.
faults.filter(fault=>fault.name===name);must(listed.length===1,`the fixture lists the fault ${name} of a ${fixture.kind}\
 store once`),must(listed[0]?.code===code,`the fault ${name} has the code ${code}`)}}function faultCases(fixture){return[
{name:"lists every fault of its kind",run:async()=>complete(fixture)},...fixture.faults.map(fault=>({name:`answers ${fault.
name} as ${fault.code}, and shows nothing`,run:store=>fails(fault,store,fixture)})),...(fixture.kind==="server"?PASSING_FAULTS:
[]).map(fault=>({name:`gets over ${fault} once`,run:store=>passes(fault,store,fixture)}))]}var VALUES={text:bytes("correct horse"),unicode:bytes("\uFEFFza\u017C\xF3\u0142\u0107 \u{1F511} \u05E9\u05DC\u05D5\u05DD \xE9 e\u0301 \u2028"),
nul:bytes("before\0after"),crlf:bytes(`one\r
two\rthree
`),"trailing-newlines":bytes(`value


`),empty:bytes(""),"64-kib":bytes("0123456789abcdef".repeat(4096)),binary:Uint8Array.from([128,192,175,255,254,1,127,10]),
"base64-looking":bytes("aGVsbG8gd29ybGQ="),"workflow-command":bytes('::add-mask::100%25 "quoted" \\ $HOME `id` <b>')};async function carry(kind,store,fixture){
let value=VALUES[kind],reference=valueOf(store,fixture,{name:"value"});if(!fixture.capabilities.cannotCarry.includes(kind)){
await seedValue(store,"value",value);let read=found((await readOnce(store,[reference]))[0],`a value with ${kind} is foun\
d`);must(sameBytes(read,value),`a value with ${kind} comes back byte for byte`);return}try{await seedValue(store,"value",
value)}catch{return}let[outcome]=await readOnce(store,[reference]);must(outcome?.status!=="found"||!sameBytes(outcome.value.
reveal(),value),`the fixture says that the store cannot hold ${kind}, and it does`)}var valueCases=Object.keys(VALUES).map(
kind=>({name:`carries a value: ${kind}`,run:(store,fixture)=>carry(kind,store,fixture)}));function writer({backend}){let{put}=backend;return must(put!==void 0,"a writable store has put"),put.bind(backend)}async function mustConflict(write,rule){
let error=await write.then(()=>{},thrown=>thrown);must(error instanceof SecretsError&&error.code==="store/conflict",rule),
mustNotShow(error,[CANARY],"a refused write")}async function writes(store,fixture){let reference=valueOf(store,fixture,{
name:"written"}),value=text2=>Redacted.of(bytes(text2)),now=async context=>found((await readOnce(store,[reference],context))[0],
"what was written is found");await opened(store,void 0,async open2=>{let put=(text2,precondition)=>writer(open2)(reference,
value(text2),precondition,open2.context);await put(`first
`,{expect:"absent"}),must(sameBytes(await now(),bytes(`first
`)),"a value is written byte for byte where none was"),await mustConflict(put(CANARY,{expect:"absent"}),"what exists is \
a conflict where nothing was expected"),must(sameBytes(await now(),bytes(`first
`)),"a conflict changes nothing"),await put("",{expect:"any"}),must(sameBytes(await now(),bytes("")),"a value is overwri\
tten where any was expected"),await mustConflict(put(CANARY,{expect:"version",version:"no-such"}),"another version than \
expected is a conflict"),must(sameBytes(await now(),bytes("")),"a conflict changes nothing")})}async function refuses(store){
await seedValue(store,"value","1"),await opened(store,void 0,async({backend})=>must(backend.put===void 0,"a store that i\
s not written has no put"))}function writeCases({capabilities}){return capabilities.writable?[{name:"writes under precon\
ditions",run:writes}]:[{name:"has no put",run:refuses}]}function contractCases(fixture){return[...answerCases,...valueCases,...faultCases(fixture),...conductCases(fixture),...writeCases(
fixture)].map(({name,run})=>({name,run:async()=>{let store=await fixture.start();try{await run(store,fixture)}finally{await store.
stop()}}}))}var sized=(key,{minLength,maxLength})=>{let text2=`fake-${key}`;return text2.padEnd(Number(minLength??0),"-").slice(0,Number(
maxLength??text2.length+4096))},bytesOf=({minLength})=>Math.max(1,Number(minLength??16)),FAKES={text:sized,bytes:sized,integer:(_,{
min,max})=>String(min??Math.min(1,Number(max??1))),number:(_,{min,max})=>String(min??Math.min(1,Number(max??1))),boolean:()=>"\
true",port:()=>"65535",uri:(_,{protocols})=>`${Array.isArray(protocols)?protocols[0]:"https"}://fake.example/`,email:()=>"\
fake@example.com",host:()=>"fake.example",uuid:()=>"00000000-0000-4000-8000-000000000000",oneOf:(_,{values})=>Array.isArray(
values)?String(values[0]):"",duration:(_,{min})=>String(min??"1d"),json:()=>"{}",base64:(_,constraints)=>btoa("f".repeat(
bytesOf(constraints))),hex:(_,constraints)=>"fa".repeat(bytesOf(constraints)),pem:(_,{label})=>`-----BEGIN ${String(label??
"FAKE")}-----
ZmFrZQ==
-----END ${String(label??"FAKE")}-----
`,jwk:(_,{kty})=>JSON.stringify({kty:String(kty??"oct"),k:"ZmFrZQ"})};function fakeText(key,format){return(format===void 0?
void 0:FAKES[format.name])?.(key,format?.constraints??{})??sized(key,{})}function fakeSecrets(config,values={}){let given=new Map(Object.entries(values)),issues=check(config);if(issues.length>0)
throw issuesError(issues,"fake secrets");let problems=[...given.keys()].filter(key=>!Object.hasOwn(config.secrets,key)).
map(key=>new SecretsError("config/unknown-key",{action:"fake secrets",facts:{key}})),faked=new Map;for(let key of keysOf(
config))try{faked.set(key.name,given.has(key.name)?asGiven(given.get(key.name)):fake(config,key,faked))}catch(error){problems.
push(error instanceof SecretsError?error:new SecretsError("internal/bug",{action:"fake secrets"}))}if(problems.length>0)
throw SecretsError.all(problems,{action:"fake secrets"});let{keys}=inventory(config),loaded=Object.keys(config.secrets).
map(name=>({name,sensitive:keys[name]?.sensitive??!0,value:faked.get(name)?.value}));return makeSecrets(loaded)}function keysOf(config){
let planned=plan(inventory(config),{environment:Object.keys(config.environments)[0]??""});return"plan"in planned?planned.
plan.keys:[]}function asGiven(value){let current=typeof value=="object"&&value!==null&&"current"in value&&"previous"in value?
value.current:value;return current===void 0?{value}:{value,text:plainText(current)}}function fake(config,key,faked){let declared=config.
secrets[key.name]?.["~declared"];return declared===void 0?{value:void 0}:declared.kind==="composed"?fakeUrl(key,faked):fakeValue(
key,declared)}function fakeUrl(key,faked){let pieces=key.pieces??[];if(pieces.some(piece=>"key"in piece&&faked.get(piece.
key)?.text===void 0))return{value:void 0};let composed=compose(pieces,part=>faked.get(part)?.text??"");if("unfit"in composed)
throw wanted(composed.unfit,`a value that fits its place in ${key.name}`);return{value:composed.url,text:composed.url}}function fakeValue(key,{
schema,options}){let both=value=>options.keepPrevious===!0?{current:value,previous:void 0}:value;if(options.default!==void 0)
return{value:both(options.default),text:defaultText(options.default,schema)};if(options.optional===!0)return{value:both(
void 0)};if(!key.sensitive)throw wanted(key.name,"a value, since it is plain and has no default");let text2=fakeText(key.
name,isFormat(schema)?schema["~format"]:void 0),takesBytes=isFormat(schema)&&schema["~format"].takes==="bytes",result=schema["\
~standard"].validate(takesBytes?new TextEncoder().encode(text2):text2);if("then"in result||result.issues!==void 0)throw wanted(
key.name,"a value, since no fake fits its schema");return{value:both(result.value),text:text2}}function wanted(key,what){
return new SecretsError("config/invalid-option",{action:"fake secrets",facts:{key,option:key,wanted:what}})}function openCustom(backend){return open({store:"custom",settings:{},identities:[],declared:{},custom:backend})}export{ContractViolation,contractCases,fakeSecrets,openCustom,testContext};

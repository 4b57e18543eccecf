const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{tellStale}from"./chunk-HUKB6IQP.js";import{loadOptions,openConfig}from"./chunk-HOCIFTDI.js";import"./chunk-IBMGFIL3.js";
import{dieOf,forwardSignals}from"./chunk-KMDPILL7.js";import{interruptible}from"./chunk-CE5UICVV.js";import{
tellError}from"./chunk-RLD6O2CA.js";import"./chunk-D56LWJ6S.js";import{formsOf,isRedactable,leavesOf}from"./chunk-4HRJD4AE.js";
import{isDeliveredAsFile}from"./chunk-2GHHVNI6.js";import{isDangerousName}from"./chunk-OKKO6FW6.js";import{MARK,
closeSession,holdLeases,isVariable,load,processRuntime,storesOf,textOf}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";import process3 from"node:process";function childEnvironment(inherited,delivery,paths,credentials,chosen){let environment=new Map(Object.entries(inherited));
environment.set("KEYSTEAD_ENV",chosen);for(let name of[...credentials,...delivery.absent])environment.delete(name);for(let[
name,value]of[...delivery.variables,...paths])environment.set(name,value);return Object.fromEntries(environment)}var OURS=["KEYSTEAD_IDENTITY","KEYSTEAD_IDENTITY_FILE"],USUAL={vault:["VAULT_TOKEN","VAULT_ROLE_ID","VAULT_SECRET_ID"],aws:[
"AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_SECURITY_TOKEN","AWS_CONTAINER_AUTHORIZATION_TOKEN"],
gcp:["CLOUDSDK_AUTH_ACCESS_TOKEN","GOOGLE_OAUTH_ACCESS_TOKEN"],azure:["AZURE_CLIENT_SECRET","AZURE_CLIENT_CERTIFICATE_PA\
SSWORD","AZURE_PASSWORD"]},CREDENTIAL_SETTINGS=new Set(["token","roleId","secretId","password","accessKeyId","secretAcce\
ssKey","sessionToken","clientSecret"]),BY_OIDC=new Set(["jwt","webIdentity","workloadIdentity","federated","oidc"]),OIDC=[
"ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_ID_TOKEN_REQUEST_URL"];function credentialVariables(plan,stores){let used=new Set(
plan.reads.flatMap(({store})=>stores.get(store)??[]));return new Set([...OURS,...[...used].flatMap(source=>[...usualOf(source),
...declaredOf(source)])])}function usualOf({backend}){return Object.hasOwn(USUAL,backend)?USUAL[backend]??[]:[]}function declaredOf({
identities}){return identities.flatMap(({method,settings})=>{let named=Object.entries(settings).flatMap(([name,setting])=>CREDENTIAL_SETTINGS.
has(name)&&isVariable(setting)?[setting.variable]:[]),handedIn=settings.token!==void 0||settings.tokenFile!==void 0;return BY_OIDC.
has(method)&&!handedIn?[...named,...OIDC]:named})}var LARGEST_VARIABLE=131072;function deliveryOf(loaded,config){let variables=new Map,files=new Map,absent=[],problems=[],
size=0;for(let made of loaded.keys.filter(({key})=>key.delivered)){let{name}=made.key,way=isDangerousName(name)?refused(
"config/dangerous-name",name):wayOf(made,config);way===void 0?absent.push(name):way instanceof SecretsError?problems.push(
way):typeof way=="string"?(variables.set(name,way),size+=sizeOf(name,way)):files.set(name,way)}if(problems.length>0)throw SecretsError.
all(problems,{action:"start the command",facts:{environment:loaded.plan.environment}});return{variables,files,absent,size}}
function wayOf({key,text},config){if(text===void 0)return;let bytes=text.reveal();if(isDeliveredAsFile(config,key.name))
return bytes;let value=textOf(bytes);return value===void 0||value.includes("\0")?refused("value/undeliverable",key.name):
sizeOf(key.name,value)>LARGEST_VARIABLE?tooLarge(key.name):value}function sizeOf(name,value){return name.length+Buffer.byteLength(
value)+2}function refused(code,key){return new SecretsError(code,{action:"deliver",facts:{key}})}function tooLarge(key){
return new SecretsError("value/too-large",{action:"deliver",facts:{key},state:"it is too large for an environment variab\
le",hint:`Declare ${key} with deliver: "file": a variable holds less than 128 KiB`})}var SHORTEST_CREDENTIAL=16;function maskingOf(keys,credentials){let values=new Set,forms=new Map,shown=new Set,add=value=>{
let name=identityOf(value);if(!values.has(name)){values.add(name);for(let form of formsOf(value))forms.set(identityOf(form),
form)}};for(let{key,text,previousText}of keys.filter(one=>one.key.sensitive))for(let value of[text?.reveal(),previousText?.
reveal()])if(!(value===void 0||value.length===0)){isRedactable(value)||shown.add(key.name),add(value);for(let leaf of leavesOf(
textOf(value)??""))add(encoder.encode(leaf))}for(let credential of credentials)credential.length>=SHORTEST_CREDENTIAL&&add(
encoder.encode(credential));return{forms:[...forms.values()],shown:[...shown]}}var encoder=new TextEncoder;function identityOf(bytes){
return Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("latin1")}import{closeSync as closeSync2}from"node:fs";import process2 from"node:process";var SortedForms=class{count;prefixes;#text;#starts;constructor(forms){let sorted=forms.filter(form=>form.length>0).toSorted(
byteOrder);this.count=sorted.length,this.#starts=new Int32Array(sorted.length+1),this.#text=new Uint8Array(sorted.reduce(
(length,form)=>length+form.length,0));let prefixes=1,previous=new Uint8Array,end=0;for(let[at,form]of sorted.entries())prefixes+=
form.length-sharedLength(previous,form),previous=form,this.#text.set(form,end),end+=form.length,this.#starts[at+1]=end;this.
prefixes=prefixes}alphabet(){return[...new Set(this.#text)].toSorted((a,b)=>a-b)}length(form){return(this.#starts[form+1]??
0)-(this.#starts[form]??0)}byte(form,at){return this.#text[(this.#starts[form]??0)+at]??0}};function byteOrder(a,b){let at=sharedLength(
a,b);return at===a.length||at===b.length?a.length-b.length:(a[at]??0)-(b[at]??0)}function sharedLength(a,b){let shorter=Math.
min(a.length,b.length),at=0;for(;at<shorter&&a[at]===b[at];)at++;return at}var TABLE_ENTRIES=1<<22,Automaton=class{columns=new Uint16Array(256);width;begun;rows;table;depth;matched;#label;#firstChild;#failure;constructor(forms,tableEntries=TABLE_ENTRIES){
let sorted=new SortedForms(forms),states=sorted.prefixes,width=1;for(let byte of sorted.alphabet())this.columns[byte]=width++;
this.width=width,this.rows=Math.min(states,Math.max(1,Math.floor(tableEntries/width))),this.table=new Int32Array(this.rows*
width),this.depth=new Int32Array(states),this.matched=new Int32Array(states),this.#label=new Uint8Array(states),this.#firstChild=
new Int32Array(states+1),this.#failure=new Int32Array(states),this.#build(sorted,states),this.begun=(this.#firstChild[1]??
1)-1}next(from,byte){let state=from;for(;state>=this.rows;){let end=this.#firstChild[state+1]??0;for(let child=this.#firstChild[state]??
0;child<end;child++)if(this.#label[child]===byte)return child;state=this.#failure[state]??0}let entry=this.table[state*this.
width+(this.columns[byte]??0)]??0;return entry<0?~entry:entry/this.width}#build(forms,states){let low=new Int32Array(states),
high=new Int32Array(states);high[0]=forms.count;let known=1;for(let state=0;state<states;state++){this.#firstChild[state]=
known,state>0&&state<this.rows&&this.#copyRow(this.#failure[state]??0,state);let depth=this.depth[state]??0,end=high[state]??
0,at=low[state]??0;for(;at<end&&forms.length(at)===depth;)at++;for(;at<end;){let byte=forms.byte(at,depth);for(low[known]=
at,this.#addChild(state,known,byte,forms.length(at)===depth+1);at<end&&forms.byte(at,depth)===byte;)at++;high[known]=at,
known++}}this.#firstChild[states]=known}#addChild(state,child,byte,ends){let depth=(this.depth[state]??0)+1,failure=state===
0?0:this.next(this.#failure[state]??0,byte);this.#label[child]=byte,this.depth[child]=depth,this.#failure[child]=failure;
let matched=ends?depth:this.matched[failure]??0;if(this.matched[child]=matched,state>=this.rows)return;let plain=matched===
0&&child<this.rows;this.table[state*this.width+(this.columns[byte]??0)]=plain?child*this.width:~child}#copyRow(from,to){
this.table.copyWithin(to*this.width,from*this.width,(from+1)*this.width)}};var SkipTable=class{worthwhile;#window;#shifts;#mask;constructor(forms){this.#window=forms.reduce((shortest,form)=>Math.
min(shortest,form.length),64),this.worthwhile=this.#window>=5;let furthest=this.worthwhile?this.#window-3+1:0;this.#mask=
tableSize(forms.length*furthest)-1,this.#shifts=new Uint8Array(this.#mask+1).fill(furthest);for(let form of forms)for(let at=0;at<
furthest;at++){let block=blockOf(form,at)&this.#mask;this.#shifts[block]=Math.min(this.#shifts[block]??0,furthest-1-at)}}next(chunk,from){
let shifts=this.#shifts,mask=this.#mask,reach=this.#window-3,last=chunk.length-this.#window,at=from;for(;at<=last;){let shift=shifts[blockOf(
chunk,at+reach)&mask];if(shift===0)return at;at+=shift}return at}};function blockOf(bytes,at){return bytes[at]^bytes[at+
1]<<5^bytes[at+2]<<10}function tableSize(blocks){let size=4096;for(;size<blocks*8&&size<262144;)size*=2;return size}var NOTHING=new Uint8Array,StreamRedactor=class _StreamRedactor{#automaton;#skip;#mark;#state=0;#held=NOTHING;#ranges=[];#marked=!1;constructor(forms,mark=new TextEncoder().
encode(MARK)){forms instanceof _StreamRedactor?(this.#automaton=forms.#automaton,this.#skip=forms.#skip):(this.#automaton=
new Automaton(forms),this.#skip=new SkipTable(forms.filter(form=>form.length>0))),this.#mark=mark.slice()}write(chunk){this.#scan(
chunk);let settled=chunk.length-(this.#automaton.depth[this.#state]??0);return this.#release(chunk,settled)}end(){this.#state=
0;let rest=this.#release(NOTHING,0);return this.#ranges=[],this.#marked=!1,rest}#scan(chunk){let automaton=this.#automaton,
{table,columns,width,rows,matched}=automaton,shallow=this.#skip.worthwhile?automaton.begun:-1,length=chunk.length,at=0,state=this.#state;
for(;at<length;){if(state<=shallow){let start2=state===0?at:at-1,candidate=this.#skip.next(chunk,start2);candidate>start2&&
(state=0,at=candidate)}if(state>=rows)state=automaton.next(state,chunk[at++]);else{let limit=Math.max(-1,shallow*width),
row=state*width;do row=table[row+columns[chunk[at++]]];while(row>limit&&at<length);state=row<0?~row:row/width}let found=matched[state];
found>0&&this.#mask(at-found,at)}this.#state=state}#mask(start2,end){let ranges=this.#ranges,first=start2;for(;ranges.length>
0&&ranges.at(-1)>=start2;)ranges.pop(),first=Math.min(first,ranges.pop());ranges.push(first,end)}#release(chunk,settled){
if(this.#ranges.length===0&&this.#held.length===0&&settled===chunk.length)return chunk;let pieces=[],from=-this.#held.length,
closed=0;for(;closed<this.#ranges.length;){let start2=this.#ranges[closed],end=this.#ranges[closed+1];if(start2>settled||
(this.#marked||this.#take(chunk,from,start2,pieces).push(this.#mark),from=end,this.#marked=end>=settled,this.#marked))break;
closed+=2}return from<settled&&(this.#take(chunk,from,settled,pieces),from=settled),this.#held=concat(this.#take(chunk,from,
chunk.length,[])),this.#ranges=this.#ranges.slice(closed).map(place=>place-chunk.length),pieces.length===1&&pieces[0]!==
this.#mark?pieces[0]:concat(pieces)}#take(chunk,from,to,pieces){let held=this.#held;return from<Math.min(to,0)&&pieces.push(
held.subarray(held.length+from,held.length+Math.min(to,0))),to>Math.max(from,0)&&pieces.push(chunk.subarray(Math.max(from,
0),to)),pieces}};function concat(pieces){let whole=new Uint8Array(pieces.reduce((length,piece)=>length+piece.length,0)),
at=0;for(let piece of pieces)whole.set(piece,at),at+=piece.length;return whole}import{spawn}from"node:child_process";function startChild(command,args,env,stdio){try{let child=spawn(command,args,{env,stdio}),ended=new Promise((resolve,reject)=>{
child.once("error",error=>{child.pid===void 0&&reject(notStarted(command,error))}),child.once("exit",(code,signal)=>resolve(
signal===null?{code:code??0}:{signal}))});return{process:child,ended}}catch(error){throw notStarted(command,error)}}function notStarted(command,error){
let system=error instanceof Error&&"code"in error?String(error.code):void 0;return new SecretsError("runtime/command",{action:"\
start",facts:{name:command,system},...system===void 0?{}:STATES[system]})}var STATES={ENOENT:{state:"there is no such co\
mmand"},EACCES:{state:"it may not be executed"},E2BIG:{state:"its arguments and environment are too large",hint:'Declare\
 the largest keys with deliver: "file", or leave some out with --keys'}};import{spawnSync}from"node:child_process";import{closeSync,constants,mkdtempSync,openSync,rmSync}from"node:fs";import{Socket}from"node:net";
import{tmpdir}from"node:os";import{join}from"node:path";import process from"node:process";function openOutputPipes(){if(processRuntime.name!=="node"||process.platform==="win32")return;let opened=[],folder;try{folder=
mkdtempSync(join(tmpdir(),"keystead-"));let names=[join(folder,"out"),join(folder,"err")];if(spawnSync("mkfifo",["-m","6\
00",...names],{stdio:"ignore",env:{PATH:process.env.PATH}}).status!==0)return;for(let name of names)opened.push(openSync(
name,constants.O_RDONLY|constants.O_NONBLOCK),openSync(name,"w"));let[outReader,outWriter,errorReader,errorWriter]=opened,
output=new Socket({fd:outReader,readable:!0,writable:!1}),error=new Socket({fd:errorReader,readable:!0,writable:!1});return[
{reader:output,writer:outWriter},{reader:error,writer:errorWriter}]}catch{for(let fd of opened)closeSync(fd);return}finally{
folder!==void 0&&rmSync(folder,{recursive:!0,force:!0})}}function redactStream(from,to,makeRedactor){return new Promise(resolve=>{let unwritten=!1,redactor,onDrain=()=>{from.resume()},
onError=error=>{unwritten=error!==void 0&&"code"in error&&error.code!=="EPIPE"&&error.code!=="ERR_STREAM_DESTROYED",from.
destroy(),finish()},finish=()=>{to.off("drain",onDrain),to.off("error",onError),resolve(unwritten)};to.on("drain",onDrain),
to.on("error",onError),to.destroyed&&onError(),from.on("data",chunk=>{redactor??=makeRedactor();let settled=redactor.write(
chunk);settled.length>0&&!to.write(settled)&&from.pause()}),from.on("error",()=>from.destroy()),from.once("close",()=>{to.
write(redactor?.end()??new Uint8Array,()=>finish())})})}import{mkdtempSync as mkdtempSync2,rmSync as rmSync2,statfsSync,statSync,writeFileSync}from"node:fs";import{tmpdir as tmpdir2}from"node:os";
import{isAbsolute,join as join2}from"node:path";function writeSecretFiles(files,runtime){if(files.size===0)return{paths:new Map,remove:()=>{}};let parent=memoryFolder(runtime)??
tmpdir2(),folder,remove=()=>{folder!==void 0&&rmSync2(folder,{recursive:!0,force:!0})};try{folder=mkdtempSync2(join2(parent,
"keystead-"));let paths=new Map;for(let[name,bytes]of files){let path=join2(folder,name);writeFileSync(path,bytes,{flag:"\
wx",mode:384}),paths.set(name,path)}return{paths,remove}}catch{throw remove(),new SecretsError("store/failed",{action:"w\
rite the files of the command",facts:{path:parent}})}}var TMPFS=16914836;function memoryFolder(runtime){let folder=runtime.
optionalVariable("XDG_RUNTIME_DIR");if(!(folder===void 0||!isAbsolute(folder)))try{let{uid,mode}=statSync(folder);return uid===
runtime.userId()&&(mode&63)===0&&statfsSync(folder).type===TMPFS?folder:void 0}catch{return}}async function superviseChild({command,args,files,environment,forms}){let running,secretFiles,atExit=()=>{secretFiles?.remove(),
running?.child.process.kill()},stop=forwardSignals((signal,alreadySent)=>{running!==void 0&&(hasEnded(running.child)?ENDING.
has(signal)&&running.abandon():alreadySent||running.child.process.kill(signal))});process2.once("exit",atExit);try{secretFiles=
writeSecretFiles(files,processRuntime),running=start(command,args,environment(secretFiles.paths),forms);let end=await running.
child.ended;if(secretFiles.remove(),(await running.written).includes(!0))throw new SecretsError("store/failed",{action:"\
write",facts:{path:"the command's output"},hint:"Make room where the output goes to, and run the command again"});return end}finally{
secretFiles?.remove(),process2.off("exit",atExit),stop()}}var ENDING=new Set(["SIGINT","SIGTERM","SIGHUP","SIGQUIT"]);function hasEnded({
process:{exitCode,signalCode}}){return exitCode!==null||signalCode!==null}function start(command,args,environment,forms){
if(forms===void 0)return{child:startChild(command,args,environment,"inherit"),written:Promise.resolve([]),abandon:()=>{}};
let pipes=openOutputPipes(),readers=pipes?.map(({reader})=>reader)??[],abandon=()=>{for(let reader of readers)reader.destroy()};
try{let[output,error]=pipes??[],child=startChild(command,args,environment,["inherit",output?.writer??"pipe",error?.writer??
"pipe"]);for(let reader of[child.process.stdout,child.process.stderr])reader!==null&&readers.push(reader);let[from,fromError]=readers,
makeRedactor=sharingTables(forms),written=Promise.all([redactStream(from,process2.stdout,makeRedactor),redactStream(fromError,
process2.stderr,makeRedactor)]);return{child,written,abandon}}catch(error){throw abandon(),error}finally{for(let{writer}of pipes??
[])closeSync2(writer)}}function sharingTables(forms){let first;return()=>first!==void 0?new StreamRedactor(first):(first=
new StreamRedactor(forms),first)}async function loadAndRun(request,terminal){let options=loadOptions(request.flags),{config,root}=await openConfig(request.
flags.config),[loaded,held]=await interruptible(async signal=>{let values=await load(config,{...options,root,signal});return[
values,await holdOrClose(values,terminal)]}),end;try{await tellStale(loaded.report,terminal);let delivery=deliveryOf(loaded,
config),credentials=credentialVariables(loaded.plan,storesOf(config).byId),masking=request.raw?void 0:maskingOf(loaded.keys,
valuesOf(credentials));await tellLimits(delivery,masking,terminal);let taken=request.keepIdentity?[]:credentials;end=await superviseChild(
{command:request.command,args:request.args,files:delivery.files,environment:paths=>childEnvironment(process3.env,delivery,
paths,taken,loaded.plan.environment),forms:masking?.forms})}finally{held!==void 0&&await interruptible(()=>held.release())}
return"code"in end?end.code:await dieOf(end.signal)}async function holdOrClose(loaded,terminal){if(loaded.leases.length>
0)return holdLeases(loaded,void 0,error=>{tellError(error,terminal)});await closeSession(loaded)}function valuesOf(variables){
return[...variables].filter(name=>!/_(?:FILE|URL)$/.test(name)).flatMap(name=>process3.env[name]??[])}var LARGE_ENVIRONMENT=96*
1024;async function tellLimits(delivery,masking,terminal){masking!==void 0&&masking.shown.length>0&&await terminal.tell(
`keystead: too short or too common to be redacted: ${masking.shown.join(", ")}
`),delivery.size>LARGE_ENVIRONMENT&&await terminal.tell(`keystead: the values are over 96 KiB: declare the largest with \
deliver: "file"
`)}export{loadAndRun};

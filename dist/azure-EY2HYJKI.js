const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ACTIONS_ADVICE,ACTIONS_VARIABLES,actionsToken,askOnce,candidatesOf,connectionError,firstAvailable,fromFile,fromSetting,
fromVariable,fromVariableFile,hasFields,heeding,isLosslessNumber,jwtClaims,listed,localIdentityOf,parseJson,present,readBySecret,
requirePrintable,sendWithRetries,systemCode,textAt,textOf,versionId,within}from"./chunk-5DXKS64G.js";import{identity,
isVariable}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var Exchange=class{context;refusals=[];failure;last;authorized;constructor(context,authorized=()=>{}){this.context=context,
this.authorized=authorized}get refusal(){return this.refusals.at(-1)}};var Headers=class{#values;constructor(headers){this.#values=new Map(Object.entries(headers))}get(name){return this.#values.
get(name.toLowerCase())}has(name){return this.#values.has(name.toLowerCase())}set(name,value){this.#values.set(name.toLowerCase(),
String(value))}delete(name){this.#values.delete(name.toLowerCase())}toJSON(){return Object.fromEntries(this.#values)}[Symbol.
iterator](){return this.#values.entries()}};var{AsyncLocalStorage}=process.getBuiltinModule("node:async_hooks"),running=new AsyncLocalStorage;function exchanging(exchange,work){
return running.run(exchange,work)}function currentExchange(){let exchange=running.getStore();if(exchange===void 0)throw new SecretsError(
"internal/bug",{action:"send"});return exchange}var httpClient={async sendRequest(request){let exchange=currentExchange();
request.headers.has("authorization")&&exchange.authorized();try{let response=await send(request,exchange);return exchange.
failure=void 0,exchange.last={address:new URL(request.url).origin,status:response.status},(response.status<200||response.
status>=300)&&exchange.refusals.push(refusalOf(request,response)),received(request,response)}catch(error){throw error instanceof
SecretsError&&(exchange.failure=error),error}}},CLIENT_OPTIONS={httpClient,retryOptions:{maxRetries:0},redirectOptions:{
maxRetries:0},proxyOptions:{host:"http://127.0.0.1",port:9}};async function send(request,{context}){let{method,url}=request;
if(method!=="GET"&&method!=="POST")throw new SecretsError("internal/bug",{action:"send"});let body=bodyOf(request);return sendWithRetries(
request.timeout>0?within(context,request.timeout):context,{method,url,headers:headersOf(request),...body===void 0?{}:{body}},
{safe:!0,retryStatuses:isManagedIdentity(request)?[404,408,410]:[408]})}function isManagedIdentity({headers}){return headers.
has("metadata")||headers.has("x-identity-header")}var TELEMETRY=/^x-client-(?:current|last)-telemetry$/i;function headersOf({
headers}){return Object.fromEntries(Object.entries(headers.toJSON()).filter(([name])=>!TELEMETRY.test(name)))}function bodyOf({
body,headers}){if(body!=null){if(typeof body!="string")throw new SecretsError("internal/bug",{action:"send"});return(headers.
get("content-type")??"").startsWith("application/x-www-form-urlencoded")?body.split("&").filter(part=>!TELEMETRY.test(part.
slice(0,part.indexOf("=")))).join("&"):body}}function refusalOf({url},{status,body}){return{address:new URL(url).origin,
status,json:parseJson(body)?.json}}function received(request,{status,headers,body}){return{request,status,headers:new Headers(
headers),bodyAsText:new TextDecoder().decode(body)}}var READ_LATER=["AZURE_REGIONAL_AUTHORITY_NAME","MSAL_FORCE_REGION","REGION_NAME","NO_PROXY","no_proxy"];async function loadSdk(load){
try{process.getBuiltinModule("node:os").release();for(let name of READ_LATER)Reflect.get(process.env,name);let sdk=await load();
return sdk.setLogLevel(),sdk}catch(error){throw permissionError(error)??new SecretsError("internal/bug",{action:"load th\
e SDK"})}}function permissionError(error){if(systemCode(error)==="NotCapable")return new SecretsError("runtime/permissio\
n",{action:"load the SDK",facts:{permission:"--allow-env --allow-sys=osRelease"}})}var SdkClient=class{#vault;#login;#client;#challenged;constructor(vault,login){this.#vault=vault,this.#login=login}async ask(context,question){
if(this.#login.requireUnrefused(context),this.#challenged!==void 0)return await this.#challenged,this.#login.requireUnrefused(
context),this.#exchange(new Exchange(context),question);let known=!1,open2=()=>{};this.#challenged=new Promise(resolve=>{
open2=()=>resolve()}),this.#login.credential(context).catch(()=>{});try{let exchange=new Exchange(context,()=>{known=!0,
open2()});return await this.#exchange(exchange,question)}finally{open2(),known||(this.#challenged=void 0)}}async#exchange(exchange,question){
this.#client??=this.#load();let client=await this.#client;try{return{value:await exchanging(exchange,()=>question(client))}}catch(thrown){
return this.#failed(thrown,exchange)}}#failed(thrown,{failure,refusal,last}){let{variable}=this.#vault,error=thrown instanceof
SecretsError?thrown:failure??permissionError(thrown);if(error!==void 0)throw error.code==="backend/unreachable"?error.about(
{variable}):error;if(last===void 0)throw new SecretsError("internal/bug",{action:"read"});if(refusal!==void 0&&refusal.status===
last.status)return{refusal};throw new SecretsError("backend/bad-response",{action:"read",facts:last})}async#load(){let{SecretClient}=await loadSdk(
()=>import("./secrets-sdk-MA5FP65F.js")),credential={getToken:(scopes,options={})=>{let[scope=""]=typeof scopes=="string"?
[scopes]:scopes;return this.#login.token(scope,options,currentExchange().context)}};return new SecretClient(this.#vault.
url,credential,CLIENT_OPTIONS)}};var LIFE=6e5,encode=bytes=>Buffer.from(bytes).toString("base64url");function certificateAssertion(pem){let{X509Certificate,
constants,createHash,createPrivateKey,randomUUID,sign}=process.getBuiltinModule("node:crypto"),read2=(()=>{try{let key=createPrivateKey(
block(pem,"(?:RSA )?PRIVATE KEY")),certificate2=new X509Certificate(block(pem,"CERTIFICATE"));if(key.asymmetricKeyType!==
"rsa")throw notPem();return{key,thumbprint:createHash("sha256").update(certificate2.raw).digest("base64url")}}catch{throw notPem()}})();
return({app,endpoint,now})=>{let header={alg:"PS256",typ:"JWT","x5t#S256":read2.thumbprint},[nbf,exp]=[now,now+LIFE].map(
ms=>Math.floor(ms/1e3)),claims={aud:endpoint,iss:app,sub:app,jti:randomUUID(),nbf,exp},signed=`${encode(JSON.stringify(header))}\
.${encode(JSON.stringify(claims))}`,{RSA_PKCS1_PSS_PADDING:padding,RSA_PSS_SALTLEN_DIGEST:saltLength}=constants;return`${signed}\
.${encode(sign("sha256",Buffer.from(signed),{key:read2.key,padding,saltLength}))}`}}function block(pem,kind){let[found2]=new RegExp(
`-----BEGIN ${kind}-----[\\s\\S]+?-----END ${kind}-----`).exec(pem)??[];if(found2===void 0)throw notPem();return`${found2}\

`}function notPem(){return new SecretsError("config/invalid-option",{action:"log in",facts:{option:"certificateFile",wanted:"\
a PEM file with a certificate and its private RSA key, unencrypted"}})}function oneAssertion(ask){let asked=new WeakMap;return()=>{let exchange=currentExchange(),assertion=asked.get(exchange)??
ask(exchange);return asked.set(exchange,assertion),assertion}}import{delimiter,join}from"node:path";var{Deno}=globalThis;function requireCommand(command){if(Deno===void 0)return;let{permissions}=Deno,start=permissions.querySync(
{name:"run",command}),user=permissions.querySync({name:"sys",kind:"uid"});if(!(start.state==="granted"&&user.state==="gr\
anted"))throw new SecretsError("runtime/permission",{action:`start \`${command}\``,facts:{method:"cli",permission:`--all\
ow-run=${command} --allow-env --allow-sys=osRelease,uid`}})}var ENDPOINTS=["IDENTITY_ENDPOINT","MSI_ENDPOINT","AZURE_POD_IDENTITY_AUTHORITY_HOST"],METADATA="http://169.254.169.254/\
metadata/identity/oauth2/token",PROBE_TIME=2e3;async function managedPresence(context){return{needs:"a managed identity \
(IDENTITY_ENDPOINT of App Service, or the metadata service of an Azure machine)",text:ENDPOINTS.some(name=>(context.runtime.
optionalVariable(name)??"")!=="")||await answers(context)?"there":void 0,declared:!1}}async function answers(context){try{
return await sendWithRetries(within(context,PROBE_TIME),{method:"GET",url:METADATA}),!0}catch(error){if(error instanceof
SecretsError&&error.code!=="backend/aborted"&&error.code!=="runtime/permission")return!1;throw error}}function cliPresence({
runtime}){let there=(runtime.optionalVariable("PATH")??"").split(delimiter).filter(folder=>folder!=="").some(folder=>["a\
z","az.cmd"].some(name=>runtime.isFile(join(folder,name))));return there&&requireCommand("az"),{needs:"the command `az` \
in PATH",text:there?"there":void 0,declared:!1}}var PUBLIC_LOGIN="https://login.microsoftonline.com",PUBLIC={authorityHost:PUBLIC_LOGIN,scope:"https://vault.azure.net/.\
default",exchange:"api://AzureADTokenExchange"},CLOUDS=[[".vault.azure.net",PUBLIC],[".vault.azure.cn",{authorityHost:"h\
ttps://login.chinacloudapi.cn",scope:"https://vault.azure.cn/.default",exchange:"api://AzureADTokenExchangeChina"}],[".v\
ault.usgovcloudapi.net",{authorityHost:"https://login.microsoftonline.us",scope:"https://vault.usgovcloudapi.net/.defaul\
t",exchange:"api://AzureADTokenExchangeUSGov"}]];function vaultAddress({settings,declared}){let url=URL.parse(String(settings.
vault??"")),spare=url===null?"":`${url.pathname.slice(1)}${url.search}${url.hash}${url.username}${url.password}`;if(url===
null||url.protocol!=="https:"||spare!=="")throw new SecretsError("config/invalid-option",{action:"read",facts:{option:"v\
ault",wanted:"an address like https://neural.vault.azure.net"}});let host=url.hostname;return{url:url.origin,address:url.
origin,name:host.slice(0,Math.max(0,host.indexOf(".")))||host,variable:isVariable(declared.vault)?declared.vault.variable:
void 0,cloud:CLOUDS.find(([suffix])=>host.endsWith(suffix))?.[1]??{...PUBLIC,authorityHost:void 0}}}var text=input=>input?.text??"",COMMAND_TIME=1e4;function commandTime({clock,deadline}){return Math.max(1,Math.min(COMMAND_TIME,
deadline-clock.now()))}function chain(_settings,_cloud,context){return{inputs:[],make:(sdk,options)=>new sdk.DefaultAzureCredential(
{...options,processTimeoutInMs:commandTime(context)})}}function clientSecret(settings,_cloud,context){let{tenant,app}=application(
settings,context),secret=fromSetting(settings,"clientSecret",void 0,context);return{inputs:present(tenant,app,secret),tenant,
app,...secret===void 0?{}:{secret},make:(sdk,options)=>new sdk.ClientSecretCredential(text(tenant),text(app),text(secret),
options)}}async function certificate(settings,{authorityHost},context){let{tenant,app}=application(settings,context),secret=await fromFile(
textOf(settings,"certificateFile")??"",context);return{inputs:present(tenant,app,secret),tenant,app,secret,make(sdk,options){
let assertion=certificateAssertion(text(secret)),endpoint=`${(authorityHost??context.runtime.optionalVariable("AZURE_AUT\
HORITY_HOST")??PUBLIC_LOGIN).replace(/\/+$/,"")}/${text(tenant)}/oauth2/v2.0/token`,fresh=async()=>assertion({app:text(app),
endpoint,now:currentExchange().context.clock.now()});return new sdk.ClientAssertionCredential(text(tenant),text(app),fresh,
options)}}}async function managed(settings,_cloud,context){let presence=await managedPresence(context),app=fromSetting(settings,
"clientId",void 0,context);return{inputs:presence.text===void 0?[presence]:present(presence,app),app,make:(sdk,options)=>new sdk.
ManagedIdentityCredential({...options,...app===void 0?{}:{clientId:text(app)}})}}var ASSERTION_FILE="AZURE_FEDERATED_TOK\
EN_FILE";async function federated(settings,cloud,context){let{tenant,app}=application(settings,context),audience=textOf(
settings,"audience")??cloud.exchange,{inputs,advice,assertion}=await assertionOf(settings,audience,context);return{inputs:present(
tenant,app,...inputs),tenant,app,...inputs[0]===void 0?{}:{secret:inputs[0]},...advice===void 0?{}:{advice},make(sdk,options,presented){
let fresh=oneAssertion(async exchange=>{try{let jwt=await assertion(exchange.context);return presented.assertion=jwtClaims(
jwt)?.presented??"",jwt}catch(error){throw error instanceof SecretsError&&(exchange.failure=error),error}});return new sdk.
ClientAssertionCredential(text(tenant),text(app),fresh,options)}}}async function assertionOf(settings,audience,context){
let handed=await tokenHandedIn(settings,context);return handed!==void 0?{inputs:[handed],assertion:async now=>text(await tokenHandedIn(
settings,now))}:{inputs:ACTIONS_VARIABLES.map(name=>fromVariable(name,context)),advice:ACTIONS_ADVICE,async assertion(now){
let[url="",bearer=""]=ACTIONS_VARIABLES.map(name=>text(fromVariable(name,now)));return actionsToken({settings,method:"fe\
derated",url,bearer,audience},now)}}}async function tokenHandedIn(settings,context){let declared=textOf(settings,"tokenF\
ile");return declared!==void 0?fromFile(declared,context):fromSetting(settings,"token",void 0,context)??fromVariableFile(
ASSERTION_FILE,context)}function cli(_settings,_cloud,context){return{inputs:[cliPresence(context)],make:sdk=>new sdk.AzureCliCredential(
{processTimeoutInMs:commandTime(context)})}}function application(settings,context){return{tenant:fromSetting(settings,"t\
enantId",void 0,context),app:fromSetting(settings,"clientId",void 0,context)}}var METHODS={default:chain,clientSecret,certificate,
managed,federated,cli};var USUAL=[identity("azure","default")],looking=(cloud,context)=>({known:METHODS,usual:USUAL,look:(make,settings)=>make(
settings,cloud,context)});function credentialOf(identities,cloud,context){let become=(method,ready)=>made(method,ready,cloud);
return firstAvailable(identities,{...looking(cloud,context),become},context)}function candidates(identities,cloud,context){
return candidatesOf(identities,looking(cloud,context),context)}async function made(method,ready,cloud){requirePrintable(
method,ready.inputs.filter(({text:text2})=>method!=="certificate"||text2?.includes("-----BEGIN ")!==!0));let sdk=await loadSdk(
()=>import("./identity-sdk-E2ATEQ5A.js")),presented={},{authorityHost}=cloud,options={...CLIENT_OPTIONS,...authorityHost===
void 0?{}:{authorityHost}};return{method,tenant:ready.tenant?.text,app:ready.app?.text,origin:ready.secret?.needs??listed(
ready.inputs),presented,sdk:credentialFrom(()=>ready.make(sdk,options,presented),method)}}function credentialFrom(make,method){
try{return make()}catch(error){throw error instanceof SecretsError?error:permissionError(error)??new SecretsError("confi\
g/invalid-option",{action:"log in",facts:{option:method,wanted:"a tenant's and an application's id as Azure gives them"}})}}var federation=about=>`with \`az ad app federated-credential list --id ${about.app}\`; ${about.presented}`,SUBJECTS="let\
ters count in upper and lower case, and GitHub writes the subject as repo:ORG/REPO:... or, since 2026-07, repo:ORG@ID/RE\
PO@ID:...",ROWS={7000215:{state:"the client secret is wrong",hint:a=>`Put a client secret's value (not its id) of ${a.who}\
 into ${a.origin}`},7000222:{state:"the client secret has expired",hint:a=>`Make a new one with \`az ad app credential re\
set --id ${a.app}\`, and put it into ${a.origin}`},7000216:{state:"the login has no credential of the application",hint:a=>`\
Put a client secret of ${a.who} into ${a.origin}`},7000218:{state:"the login has no credential of the application",hint:a=>`\
Put a client secret of ${a.who} into ${a.origin}`},700016:{state:"the tenant has no such application",hint:a=>`Correct \`\
clientId\` or \`tenantId\`: tenant ${a.tenant} has no ${a.who}`},7000229:{state:"the application has no service principa\
l in the tenant",hint:a=>`Make one with \`az ad sp create --id ${a.app}\` in tenant ${a.tenant}`},7000112:{state:"the ap\
plication is disabled",hint:a=>`Enable ${a.who} in tenant ${a.tenant}`},90002:{state:"there is no such tenant",hint:a=>`\
Correct \`tenantId\`: "${a.tenant}" is none in the cloud of ${a.vault}`},900023:{state:"there is no such tenant",hint:a=>`\
Write the tenant's id (a GUID) as \`tenantId\`: "${a.tenant}" is none`},500011:{state:"the tenant does not know Key Vaul\
t of this cloud",hint:a=>`Use a tenant of the cloud that ${a.vault} is in: ${a.tenant} has no service principal of its K\
ey Vault`},70021:{state:"no federated credential fits the token",hint:a=>`Make issuer, subject and audience agree ${federation(
a)}; ${SUBJECTS}`},700211:{state:"no federated credential has the token's issuer",hint:a=>`Correct the issuer ${federation(
a)}`},700212:{state:"no federated credential has the token's audience",hint:a=>`Make the audience and \`audience\` of azur\
e.federated() agree ${federation(a)}`},700213:{state:"no federated credential has the token's subject",hint:a=>`Correct \
the subject ${federation(a)}; ${SUBJECTS}`},7002138:{state:"a federated credential has the token's subject in another ca\
se",hint:a=>`Write the subject exactly as the token has it ${federation(a)}`},700024:{state:"the assertion is not valid \
at this time",hint:a=>`Give a fresh token in ${a.origin}, and set the machine's clock: the token has expired or is not v\
alid yet`},700027:{state:"the assertion's signature is none of the application's",hint:a=>a.method==="certificate"?`Add \
the certificate of ${a.origin} to ${a.who} with \`az ad app credential reset --append --cert\``:`Check that the issuer p\
ublishes the key that signed the token in ${a.origin}; ${a.presented}`},53003:{state:"a Conditional Access policy blocks\
 the login",hint:a=>`Except ${a.who}, or the place that we come from, from the Conditional Access policy`}};function numbersIn(text2){
return[...text2.matchAll(/AADSTS(\d{4,8})/g)].map(([,number=""])=>number)}function numbersOf(json){let listed2=(hasFields(
json)&&Array.isArray(json.error_codes)?json.error_codes:[]).flatMap(code=>isLosslessNumber(code)?[code.value]:[]);return[
...numbersIn(textAt(json,"error_description")??""),...listed2]}function aadstsRow(number){return Object.hasOwn(ROWS,number)?
ROWS[number]:void 0}var GUID=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;function foreignTenant({method,tenant},asked,vault){if(tenant===
void 0||asked===void 0||tenant===asked)return;let wanted=GUID.test(asked)?asked:"the vault's tenant";return new SecretsError(
"backend/unauthenticated",{action:"log in",state:"the vault belongs to another tenant",facts:{method,address:vault.address},
hint:`Write ${wanted} as \`tenantId\`, the id and not a name: ${vault.name} takes tokens of no other tenant`})}function loginError(thrown,exchange,credential,vault){
let known=thrown instanceof SecretsError?thrown:permissionError(thrown);if(known!==void 0)return known;let numbers=[...exchange.
refusals.toReversed().flatMap(({json})=>numbersOf(json)),...numbersIn(words(thrown))];if(numbers.length>0)return refusedByEntra(
numbers,exchange,credential,vault);if(credential.method==="default")return emptyChain(exchange);let{failure,refusal,last}=exchange,
{method}=credential;return failure!==void 0?failure.about({method},"log in"):last!==void 0&&last.status<300?new SecretsError(
"backend/bad-response",{action:"log in",facts:{method,...last}}):refusal!==void 0?refusedBy(refusal,credential,vault):refused(
credential,vault,{})}function words(thrown,depth=0){if(!(thrown instanceof Error)||depth>4)return"";let inner="errors"in
thrown&&Array.isArray(thrown.errors)?thrown.errors:[];return[thrown.message,...[...inner,thrown.cause].map(one=>words(one,
depth+1))].join(" ")}function refusedByEntra(numbers,{refusal},credential,vault){let number=numbers.find(one=>aadstsRow(
one)!==void 0)??numbers[0]??"",row=aadstsRow(number),about=aboutOf(credential,vault),fallback=`Look for what AADSTS${number}\
 says of ${about.who} at https://login.microsoftonline.com/error?code=${number}`;return new SecretsError("backend/unauth\
enticated",{action:"log in",state:row?.state??"the login was refused",facts:{method:credential.method,address:refusal?.address??
vault.cloud.authorityHost,status:refusal?.status},hint:row===void 0?fallback:`${row.hint(about)} (AADSTS${number})`})}function aboutOf({
method,app,tenant,origin,presented},vault){let{assertion=""}=presented;return{method,app:app??"ID",who:app===void 0?"the\
 application":`application "${app}"`,tenant:tenant??"in use",origin,presented:`the token has ${assertion===""?"claims th\
at we cannot read":assertion}`,vault:vault.name}}function emptyChain({failure}){return failure!==void 0&&!/^https?:\/\/(?:169\.254\.|127\.|localhost)/.
test(failure.facts.address??"")?failure.about({method:"default"},"log in"):new SecretsError("backend/unconfigured",{action:"\
log in",facts:{method:"default"},hint:"Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, assign a managed id\
entity, run `az login`, or declare an identity: nothing of the SDK's own chain is there"})}function refusedBy(refusal,credential,vault){
let{address,status,json}=refusal,facts={method:credential.method,address,status},code=status===429?"backend/throttled":status>=
500?"backend/unreachable":hasFields(json)?void 0:"backend/bad-response";return code===void 0?refused(credential,vault,{address,
status}):new SecretsError(code,{action:"log in",facts})}function refused(credential,vault,facts){let{method}=credential;
return new SecretsError("backend/unauthenticated",{action:"log in",state:"the login was refused",facts:{method,...facts},
hint:HINTS[method]?.(credential)??`Check the credential in ${credential.origin} for ${vault.name}`})}var HINTS={managed:({
app})=>app===void 0?"Assign a system-assigned managed identity to this machine or app, or name a user-assigned one in az\
ure.managed({ clientId })":`Assign the managed identity "${app}" to this machine or app, or correct \`clientId\` of azure.\
managed()`,cli:()=>"Log in with `az login`, in the vault's tenant"};var MARGIN=12e4,Login=class{#identities;#vault;#credential;#tokens=new Map;#refused=new WeakMap;#last;constructor(identities,vault){
this.#identities=identities,this.#vault=vault}get lastToken(){return this.#last?.token}requireUnrefused(context){let refused2=this.#refused.
get(context.meter);if(refused2!==void 0)throw refused2}async current(scope,context){let last=this.#last;return last!==void 0&&
last.expiresOnTimestamp-context.clock.now()>MARGIN?last:this.token(scope,{enableCae:!0},context)}async credential(context){
let credential=this.#credential??credentialOf(this.#identities,this.#vault.cloud,context);return this.#credential=credential,
credential.catch(()=>this.#forget(credential)),credential}async token(scope,options,context){this.requireUnrefused(context);
let id=JSON.stringify([scope,options.tenantId??null,options.claims??null]),known=this.#tokens.get(id);if(known!==void 0&&
options.claims===void 0){let token=await known;if(token.expiresOnTimestamp-context.clock.now()>MARGIN)return token}let asked=this.#tokens.
get(id),fresh=asked===known||asked===void 0?this.#ask(scope,options,context):asked;this.#tokens.set(id,fresh);try{return await fresh}catch(error){
throw this.#tokens.get(id)===fresh&&this.#tokens.delete(id),error}}async#ask(scope,options,context){let asked=this.credential(
context);try{let credential=await asked,token=await this.#askSdk(credential,scope,options,context);return this.#last=token,
token}catch(error){throw this.#forget(asked),error instanceof SecretsError&&this.#refused.set(context.meter,error),error}}async#askSdk(credential,scope,options,context){
let other=foreignTenant(credential,options.tenantId,this.#vault);if(other!==void 0)throw other;let exchange=new Exchange(
context);context.meter.logins+=1;try{let token=await heeding(context,"log in",()=>exchanging(exchange,()=>credential.sdk.
getToken(scope,options)));if(token!==null)return context.onToken?.(token.token),token}catch(thrown){throw loginError(thrown,
exchange,credential,this.#vault)}throw loginError(void 0,exchange,credential,this.#vault)}#forget(credential){this.#credential===
credential&&(this.#credential=void 0)}};var OwnClient=class{#client;#vault;constructor(client,vault){requireVault(client,vault),this.#client=client,this.#vault=
vault}async ask(context,question){try{return{value:await heeding(context,"read",()=>(context.meter.requests+=1,question(
this.#client)))}}catch(thrown){return this.#failed(thrown)}}#failed(thrown){if(thrown instanceof SecretsError)throw thrown;
let{address}=this.#vault,status=memberOf(thrown,"statusCode"),code=memberOf(thrown,"code");if(typeof status=="number"){let inner=memberOf(
memberOf(memberOf(memberOf(thrown,"details"),"error"),"innerError"),"code"),error=typeof code=="string"?{code,innererror:{
code:inner}}:void 0;return{refusal:{address,status,json:error===void 0?void 0:{error}}}}let[number]=numbersIn(thrown instanceof
Error?thrown.message:"");throw number===void 0&&!REFUSED.has(String(memberOf(thrown,"name")))?connectionError(thrown,{address})??
new SecretsError("backend/bad-response",{action:"read",facts:{address,method:"client"}}):new SecretsError("backend/unaut\
henticated",{action:"read",facts:{address,method:"client"},hint:`Check the credential of the client that the source was \
given${number===void 0?"":` (AADSTS${number})`}`})}};function requireVault({vaultUrl},{address}){let origin=typeof vaultUrl==
"string"?URL.parse(vaultUrl)?.origin:void 0;if(!(origin===void 0||origin===address))throw new SecretsError("config/inval\
id-option",{action:"read",state:`the client is for ${origin}`,facts:{option:"client",wanted:`a SecretClient for ${address}`,
address},hint:`Give \`client\` a SecretClient for ${address}, or \`vault\` the address that it is for`})}var REFUSED=new Set(
["AuthenticationError","AggregateAuthenticationError","AuthenticationRequiredError","CredentialUnavailableError"]);function memberOf(value,name){
return typeof value=="object"&&value!==null&&name in value?value[name]:void 0}function codeOf({json}){return textAt(json,"error","code")}function innerCodes(json){let found2=[],at=hasFields(json)?json.
error:void 0;for(;hasFields(at)&&found2.length<8;){at=at.innererror??at.innerError;let code=textAt(at,"code");code!==void 0&&
found2.push(code)}return found2}var isMissing=refusal=>refusal.status===404&&codeOf(refusal)==="SecretNotFound",ROLE="Ke\
y Vault Secrets User",DENIALS={SecretDisabled:{code:"value/deleted",state:"it is disabled",hint:a=>`Enable it with \`az k\
eyvault secret set-attributes --vault-name ${a.vault.name} --name ${a.secret} --enabled true\`, or store a new version`},
ForbiddenByRbac:{code:"backend/denied",state:"no role lets us read it",permission:()=>ROLE,hint:a=>`Give ${a.who} the ro\
le "${ROLE}" on the vault with \`az role assignment create --role "${ROLE}" --assignee ${a.object} --scope $(az keyvault\
 show --name ${a.vault.name} --query id --output tsv)\`; a new assignment takes minutes to count`},AccessDenied:{code:"b\
ackend/denied",state:"no access policy of the vault lets us read it",permission:a=>a.permission,hint:a=>`Give ${a.who} t\
he secret permission "${a.permission}" with \`az keyvault set-policy --name ${a.vault.name} --object-id ${a.object} --se\
cret-permissions ${a.permission}\``},ForbiddenByFirewall:{code:"backend/denied",state:"the vault's firewall does not let\
 us in",hint:a=>`Let in the address that we come from with \`az keyvault network-rule add --name ${a.vault.name} --ip-ad\
dress ADDRESS\`, or come from a network of its rules`},ForbiddenByConnection:{code:"backend/denied",state:"the vault is \
closed to the public network",hint:a=>`Come through a private endpoint of ${a.vault.name}, whose name must resolve to it\
s private address here, or open the vault with \`az keyvault update --name ${a.vault.name} --public-network-access Enabl\
ed\``}};function refusalError(refusal,asked){let{action}=asked,facts={address:refusal.address,path:asked.secret,status:refusal.
status};return codeOf(refusal)===void 0?foreignAnswer(refusal,asked):refusal.status===403?denied(refusal,asked):refusal.
status===401?unauthenticated(refusal,asked):refusal.status===429?new SecretsError("backend/throttled",{action,facts}):refusal.
status>=500?failing(refusal,asked):new SecretsError("backend/bad-response",{action,facts})}function denied(refusal,asked){
let row=innerCodes(refusal.json).toReversed().map(inner=>Object.hasOwn(DENIALS,inner)?DENIALS[inner]:void 0).find(found2=>found2!==
void 0),{address,status}=refusal,facts={address,path:asked.secret,status,permission:row?.permission?.(asked)};return row!==
void 0?new SecretsError(row.code,{action:asked.action,state:row.state,facts,hint:row.hint(asked)}):new SecretsError("bac\
kend/denied",{action:asked.action,facts,hint:`Give ${asked.who} the role "${ROLE}" on ${asked.vault.name}, or "${asked.permission}\
" in its access policy`})}function unauthenticated(refusal,asked){let{action,vault}=asked,number=/\bAKV(\d{4,6})\b/.exec(
textAt(refusal.json,"error","message")??"")?.[1],row=number===void 0?void 0:TOKENS[number];return new SecretsError("back\
end/unauthenticated",{action,facts:{address:refusal.address,status:refusal.status},state:row?.state??"the vault refused \
the token",hint:`${row?.hint(vault)??`Check that ${vault.name} is the vault's own name, and that the tenant of the ident\
ity is the vault's`}${number===void 0?"":` (AKV${number})`}`})}var TOKENS={10022:{state:"the token is for another resour\
ce",hint:vault=>`Log in for the cloud of ${vault.address}: the token's audience is another one`},10032:{state:"the token\
 is of another tenant",hint:vault=>`Log in at the tenant that ${vault.name} belongs to`}};function failing(refusal,{action,
vault}){return new SecretsError("backend/unreachable",{action,state:"the server failed",facts:{address:refusal.address,status:refusal.
status},hint:`Try again later, or look at Azure's status of Key Vault: ${vault.name} answers with status ${refusal.status}`})}
function foreignAnswer({address,status},{action}){let facts={address,status};return status===401?new SecretsError("backe\
nd/unauthenticated",{action,facts}):status===403?new SecretsError("backend/denied",{action,facts}):status===429?new SecretsError(
"backend/throttled",{action,facts}):status>=500?new SecretsError("backend/unreachable",{action,facts}):new SecretsError(
"backend/bad-response",{action,facts})}var Connection=class{#opening;#opened;constructor(opening){this.#opening=opening}get vault(){return this.#open().vault}get login(){
return this.#open().login}ask(context,question){return this.#open().client.ask(context,question)}error(refusal,secret,permission,action="\
read"){let{vault,login}=this.#open(),object=login?.lastToken===void 0?void 0:jwtClaims(login.lastToken)?.name("oid"),who=object===
void 0?"the identity":`object id "${object}"`;return refusalError(refusal,{action,vault,secret,permission,who,object:object??
"OBJECT_ID"})}#open(){return this.#opened??=this.#start(),this.#opened}#start(){let vault=vaultAddress(this.#opening),own=this.#opening.
custom;if(own!==void 0)return{vault,login:void 0,client:new OwnClient(own,vault)};let login=new Login(this.#opening.identities,
vault);return{vault,login,client:new SdkClient(vault,login)}}};async function isDeleted(name,connection,context){let answer=await connection.ask(context,async client=>client.getDeletedSecret===
void 0?!1:(await client.getDeletedSecret(name),!0));if("value"in answer)return answer.value;if(answer.refusal.status===404||
answer.refusal.status===403)return!1;throw connection.error(answer.refusal,name,"get")}function deletedError(name,vault,action){
return new SecretsError("value/deleted",{action,state:"it was deleted",facts:{address:vault.address,path:name},hint:`Rec\
over it with \`az keyvault secret recover --vault-name ${vault.name} --name ${name}\``})}var NAME=/^[0-9A-Za-z-]{1,127}$/,VERSION=/^[0-9A-Za-z]{1,64}$/;function requireNames(path,version,action){if(!NAME.test(
path)){let mapped=mappedName(path);throw new SecretsError("reference/invalid",{action,state:"a vault has no secret of su\
ch a name",facts:{path,wanted:`azure:${mapped}`},hint:`Name it \`${mapped}\`: a secret's name has 1 to 127 letters, digit\
s and dashes`})}if(version!==void 0&&!VERSION.test(version))throw new SecretsError("reference/invalid",{action,facts:{path,
wanted:`azure:${path}@VERSION, with VERSION the 32 letters and digits that the vault gave it`}})}function mappedName(path){
let mapped=path.replace(/[^0-9A-Za-z]+/g,"-").replace(/^-+|-+$/g,"").slice(0,127);return mapped===""?"secret-key":mapped}async function describeReferences(references,connection,context){return(await askOnce(references,versionId,context.concurrency,
reference=>describe(reference,connection,context))).map(([,description])=>description)}async function describe({path,version},connection,context){
try{requireNames(path,version,"describe");let versions=await versionsOf(path,connection,context),wanted=version===void 0?
newest(versions):versions.find(one=>one.version===version);return wanted!==void 0?described(wanted):versions.length>0?{state:"\
missing",field:"missing"}:{state:await isDeleted(path,connection,context)?"deleted":"missing",field:"missing"}}catch(error){
if(error instanceof SecretsError)return{state:"failed",error};throw error}}async function versionsOf(name,connection,context){
let answer=await connection.ask(context,async client=>{let all=[];for await(let one of client.listPropertiesOfSecretVersions(
name))all.push(one);return all});if("value"in answer)return answer.value;if(isMissing(answer.refusal))return[];throw connection.
error(answer.refusal,name,"list","describe")}function newest(versions){return versions.toSorted((a,b)=>(b.createdOn?.getTime()??
0)-(a.createdOn?.getTime()??0))[0]}function described({enabled,version,createdOn,expiresOn}){return{state:enabled===!1?"\
disabled":"exists",field:"unknown",...version===void 0?{}:{version},...createdOn===void 0?{}:{createdAt:createdOn},...expiresOn===
void 0?{}:{expiresAt:expiresOn}}}var AT_ENTRA=["clientSecret","certificate","federated"];function endpointsOf({cloud,url,variable},{looked},{runtime}){let vault={
url:`${url}/`,variable},inUse=looked.find(({used})=>used);if(inUse===void 0||!AT_ENTRA.includes(inUse.method))return[vault];
let own=runtime.optionalVariable("AZURE_AUTHORITY_HOST")||PUBLIC_LOGIN,login=URL.parse(cloud.authorityHost??own);return login===
null?[vault]:[vault,{url:`${login.origin}/`}]}function localIdentity({identities},cloud,context){let methods={known:METHODS,usual:USUAL,look:(make,settings)=>make===METHODS.
managed?{inputs:[]}:make(settings,cloud,context),place:[context.runtime.optionalVariable("AZURE_AUTHORITY_HOST")??""],base:method=>{
if(!(method==="managed"||method==="cli"))return method==="default"?chainText(context):""}};return localIdentityOf(identities,
methods,context)}async function chainText(context){let set=name=>fromVariable(`AZURE_${name}`,context).text,inFile=async name=>(await fromVariableFile(
`AZURE_${name}`,context))?.text,[tenant,client,chosen]=[set("TENANT_ID"),set("CLIENT_ID"),set("TOKEN_CREDENTIALS")];if(tenant===
void 0||client===void 0||!(chosen===void 0||chosen==="prod"))return;let secret=set("CLIENT_SECRET");if(secret!==void 0)return JSON.
stringify([tenant,client,"secret",secret]);let certificate2=await inFile("CLIENT_CERTIFICATE_PATH");if(certificate2!==void 0)
return JSON.stringify([tenant,client,"certificate",certificate2,set("CLIENT_CERTIFICATE_PASSWORD")]);let assertion=await inFile(
"FEDERATED_TOKEN_FILE");return assertion===void 0?void 0:JSON.stringify([tenant,client,"assertion",assertion])}function neededPermissions(references,{name}){let needs=`the role "Key Vault Secrets User" on ${name}, or the secret per\
mission "get" in its access policy`;return references.map(()=>({state:"unknown",needs}))}var encoder=new TextEncoder;async function readSecret(secret,connection,context){try{return await read(secret,connection,
context)}catch(error){if(error instanceof SecretsError)return{status:"failed",error};throw error}}async function read(secret,connection,context){
let{path,version}=secret;requireNames(path,version,"read");let answer=await connection.ask(context,client=>client.getSecret(
path,version===void 0?{}:{version}));if("value"in answer)return found(answer.value,connection,context);if(!isMissing(answer.
refusal))throw connection.error(answer.refusal,path,"get");return missing(secret,connection,context)}function found({value,
properties},connection,context){if(typeof value!="string")throw new SecretsError("backend/bad-response",{action:"read",facts:{
address:connection.vault.address}});let{version,createdOn,expiresOn,notBefore}=properties,now=context.clock.now(),warnings=[
...expiresOn!==void 0&&timeOf(expiresOn)<=now?["expired"]:[],...notBefore!==void 0&&timeOf(notBefore)>now?["not-yet-vali\
d"]:[]];return{status:"found",content:{bytes:encoder.encode(value)},...version===void 0?{}:{version},...createdOn===void 0?
{}:{createdAt:createdOn},...warnings.length===0?{}:{warnings}}}var timeOf=date=>new Date(date).getTime();async function missing({
path,version},connection,context){if(version!==void 0){let versions=await connection.ask(context,async client=>{for await(let _ of client.
listPropertiesOfSecretVersions(path))return!0;return!1});if("value"in versions&&versions.value)return{status:"missing",what:"\
version"};if("refusal"in versions&&!isMissing(versions.refusal)&&versions.refusal.status!==403)throw connection.error(versions.
refusal,path,"list");if("refusal"in versions&&versions.refusal.status===403)return{status:"missing",what:"version"}}if(await isDeleted(
path,connection,context))throw deletedError(path,connection.vault,"read");return{status:"missing",what:"secret"}}function remedyOf({path,version},description,vault){let which=`--vault-name ${vault.name} --name ${path}`;if(description.
state==="disabled")return`Enable it with \`az keyvault secret set-attributes ${which} --enabled true\`, or store a new ve\
rsion`;if(description.state==="deleted")return`Recover it with \`az keyvault secret recover ${which}\``;if(description.state===
"missing")return version===void 0?`Store it with \`az keyvault secret set ${which} --file FILE\``:`List the versions wit\
h \`az keyvault secret list-versions ${which}\``}async function whoAmI({login,vault},context){if(login===void 0)throw new SecretsError("reference/unsupported",{action:"a\
sk who we are",state:"the source has a client of its own, which keeps its credential",facts:{option:"client",address:vault.
address},hint:"Leave `client` out of the source, and declare an identity"});let{method}=await login.credential(context),
{token,expiresOnTimestamp}=await login.current(vault.cloud.scope,context),claims=jwtClaims(token),app=claims?.name("appi\
d")??claims?.name("azp"),user=claims?.name("upn")??claims?.name("unique_name"),[object,tenant]=[claims?.name("oid"),claims?.
name("tid")];return{method,name:user??app??object??"",grants:[...object===void 0?[]:[`object ${object}`],...app===void 0?
[]:[`application ${app}`],...tenant===void 0?[]:[`tenant ${tenant}`]],expiresAt:new Date(expiresOnTimestamp)}}var AzureBackend=class{#opening;#connection;constructor(opening){this.#opening=opening,this.#connection=new Connection(opening)}read(references,context){
return readBySecret(references,context,secret=>readSecret(secret,this.#connection,context))}describe(references,context){
return describeReferences(references,this.#connection,context)}async whoami(context){return whoAmI(this.#connection,context)}localIdentity(context){
return localIdentity(this.#opening,this.#connection.vault.cloud,context)}async identities(context){let{custom,identities}=this.#opening;
return custom===void 0?candidates(identities,this.#connection.vault.cloud,context):{looked:[]}}async endpoints(_,context){
return this.#opening.custom!==void 0?[]:endpointsOf(this.#connection.vault,await this.identities(context),context)}async permissions(references){
return neededPermissions(references,this.#connection.vault)}async remedy(reference,description){return remedyOf(reference,
description,this.#connection.vault)}},open=opening=>new AzureBackend(opening);export{open};

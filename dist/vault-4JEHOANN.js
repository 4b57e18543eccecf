const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ACTIONS_ADVICE,ACTIONS_VARIABLES,actionsToken,askOnce,at,bounded,callClient,candidatesOf,connectionError,contextWith,
credentialFile,firstAvailable,fromFile,fromSetting,fromUsualFile,fromVariable,hasFields,jwtClaims,listed,localIdentityOf,
numberAt,parseJson,present,readBySecret,requirePrintable,sendWithRetries,serverAddress,textAt,textOf,textsAt,variablePath,
versionId}from"./chunk-5DXKS64G.js";import{Redacted,identity,isVariable}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";function timeAt(json,...names){let time=new Date(textAt(json,...names)??"");return Number.isNaN(time.getTime())?void 0:time}
function isApi({json}){return hasFields(json)&&("errors"in json||"data"in json||"auth"in json)}function isNothing({status,
json}){let errors=at(json,"errors");return status===404&&Array.isArray(errors)&&errors.length===0}function says({json},words){
return textsAt(json,"errors").some(text=>words.test(text))}var owner=({who="the token"})=>`in a policy of ${who}`,HINTS={denied:{hint:h=>`Grant "${h.permission??"read"}" on ${h.path}\
 ${owner(h)}; the answer is the same where nothing is there`},deniedUnknownEngine:{hint:h=>`Grant "read" on ${h.path} (K\
V version 2) or ${h.plainPath} (any other engine) ${owner(h)}; the answer is the same where nothing is there`},lacking:{
hint:h=>`Add \`path "${h.path}" { capabilities = ["${h.permission}"] }\` to a policy of ${h.who}`},deniedRenewal:{hint:h=>`\
Grant "update" on ${h.path} ${owner(h)}`},lostWithLogin:{state:"the lease ended with the login that it was issued to",hint:h=>`\
Load the secrets again, for a new login and a new lease with a new value; raise token_ttl and token_max_ttl of ${h.who} \
where logins end too soon`},lostWithToken:{state:"the lease ended with the token that it was issued to",hint:h=>`Put a v\
alid token into ${h.origin}, e.g. one of \`bao token create\`, and load the secrets again`},tokenRefused:{state:"the ser\
ver does not know the token, or no longer",hint:h=>`Put a valid token into ${h.origin}, e.g. one of \`bao token create\``},
mintedTokenRefused:{state:"the server refused the token of a fresh login",hint:h=>`Raise token_ttl and token_num_uses of\
 ${h.who}, and check its token_bound_cidrs`},sealed:{state:"the server is sealed",hint:h=>`Unseal it with \`bao operator \
unseal -address=${h.address}\``},standby:{state:"the server is a standby without an active node",hint:h=>`Use the active\
 node's or the load balancer's address in place of ${h.address}`},behind:{state:"the node has not reached the state of t\
he login",hint:h=>`Use the active node's or the load balancer's address in place of ${h.address}, or wait for the replic\
a`},upgrading:{state:"the mount is being upgraded to KV version 2",hint:h=>`Try ${h.path} again once the upgrade is over`},
failing:{state:"the server failed",hint:h=>`Look into the server's log: ${h.address} answers with status ${h.status}`},redirected:{
state:"the server sends us to another address",hint:h=>`Set the address to that of the active node or the load balancer:\
 ${h.address} redirects, which is not followed`},unknownNamespace:{state:"the server has no such namespace",hint:h=>`Cor\
rect \`namespace\` on the source or its client, or VAULT_NAMESPACE: "${h.namespace}" is none at ${h.address}`},otherMount:{
state:"the server has the engine at another mount",hint:h=>h.mount===void 0?"Correct `mount` on the source: the server h\
as the engine at another one":`Write mount: "${h.mount}" on the source, and the rest in the path`},unknownMount:{state:"\
the server has no engine at the mount",hint:h=>`Correct \`mount\` on the source: ${h.address} has no engine at "${h.mount}\
"${h.namespace===void 0?"":` in namespace "${h.namespace}", or no such namespace`}`},unknownEngine:{state:"nothing was f\
ound, and the server does not say which engine the mount is",hint:h=>`Write \`engine: "kv2"\` on the source if ${h.mount}\
 is KV version 2, else "kv1" or "other": ${h.path} was not answered`},wrongEngine:{state:"the mount is another engine th\
an the declared one",hint:h=>`Write \`engine: "kv2"\` on the source, or leave \`engine\` out: ${h.mount} is KV version 2`},
deletedVersion:{state:"the version was deleted",hint:h=>`Restore it with \`bao kv undelete -mount=${h.mount} -versions=${h.
version} ${h.rest}\`, or write a new version`},destroyedVersion:{state:"the version was destroyed",hint:h=>`Write a new \
version with \`bao kv put -mount=${h.mount} ${h.rest}\`: version ${h.version} is gone`},unversioned:{state:"the engine k\
eeps no versions",hint:h=>`Leave \`@${h.version}\` out of the reference: ${h.mount} is not KV version 2`},refusedRead:{state:"\
the engine refused the read",hint:h=>`Try \`bao read ${h.path}\`: a role or a configuration that it needs is missing`},indescribable:{
state:"the engine shows nothing without issuing a value",hint:h=>`Read ${h.path} to know what is there: ${h.mount} is no\
 KV engine`},halfClientCertificate:{hint:h=>`Set ${h.variable} too, or neither VAULT_CLIENT_CERT nor VAULT_CLIENT_KEY`},
noPemFile:{state:"its file is not there, or empty",hint:h=>`Name a PEM file in ${h.variable}: ${h.path} is not there, or\
 has nothing in it`},notPem:{state:"its file is no PEM",hint:h=>`Name a PEM file in ${h.variable}: ${h.path} has no line\
 that begins with -----BEGIN`}};function vaultError(code,name,about,action="read"){let row=HINTS[name],{who:_who,origin:_origin,
plainPath:_plain,mount:_mount,rest:_rest,version:_v,...facts}=about,{namespace:_namespace,...shown}=facts;return new SecretsError(
code,{action,facts:shown,hint:row.hint(about),...row.state===void 0?{}:{state:row.state}})}function isUnknownNamespace(answer,server){return answer.status===404&&server.namespace!==void 0&&says(answer,/^namespace not found/)}
function isUnknownMount(answer){return answer.status===404&&says(answer,/\bno handler for route\b/)}function isPolicyDenial(answer){
return says(answer,/^1 error occurred:\s*\* permission denied\s*$/)}function refusal(answer,server,about={},action="read"){
let{status}=answer,facts={...about,address:server.address,status},hinted=(code,name,more={})=>vaultError(code,name,{...facts,
...more},action);return isUnknownNamespace(answer,server)?hinted("config/invalid-option","unknownNamespace",{option:"nam\
espace",namespace:server.namespace}):status>=300&&status<400?hinted("backend/bad-response","redirected"):status===401?new SecretsError(
"backend/unauthenticated",{action,facts}):status===429?new SecretsError("backend/throttled",{action,facts}):status===412?
hinted("backend/unreachable","behind"):status>=500?hinted(...down(answer)):status===403&&isApi(answer)?new SecretsError(
"backend/denied",{action,facts}):status===400&&says(answer,/^Upgrading from non-versioned/)?hinted("backend/unreachable",
"upgrading"):status===400&&isApi(answer)?hinted("backend/bad-response","refusedRead"):new SecretsError("backend/bad-resp\
onse",{action,facts})}function down(answer){return says(answer,/\bsealed\b/i)?["backend/sealed","sealed"]:says(answer,/\bstandby\b|not active|no active|active (?:cluster )?node not found/i)?
["backend/sealed","standby"]:["backend/unreachable","failing"]}function isOver({expiresAt},{clock}){return expiresAt!==void 0&&clock.now()>=expiresAt}async function isKnownToken(login,denial,connection,context){
let own=await connection.ask({method:"GET",path:"auth/token/lookup-self",safe:!0},login,context);return own.status!==403?
own.status===200||isPolicyDenial(denial):isPolicyDenial(own)}var TokenRefused=class extends Error{},Asking=class{connection;context;#known=new Map;constructor(connection,context){this.
connection=connection,this.context=context}ask(call,login){return this.connection.ask(call,login,this.context)}server(){
return this.connection.server(this.context)}async asSomeone(attempt){let current=this.connection.login(this.context),login=await current;
try{return await attempt(login)}catch(error){if(!(error instanceof TokenRefused))throw error}let fresh=await this.connection.
loginAgain(this.context,current);if(!login.minted&&fresh.token.reveal()===login.token.reveal())throw await this.#refusedToken(
login);try{return await attempt(fresh)}catch(error){throw error instanceof TokenRefused?await this.#refusedToken(fresh):
error}}async refuse(answer,login,path,expected){if(answer.status===401)throw new TokenRefused;let server=await this.server();
if(!(expected.includes(answer.status)&&isApi(answer)&&!isUnknownNamespace(answer,server)))throw refusal(answer,server,{path,
method:login.credential.method})}async badResponse(answer,path){let{address}=await this.server();return new SecretsError(
"backend/bad-response",{action:"read",facts:{path,address,status:answer.status}})}async requireValid(login,answer){if(isOver(
login,this.context)||!await this.#isKnown(login,answer))throw new TokenRefused}#isKnown(login,answer){let known=this.#known.
get(login)??isKnownToken(login,answer,this.connection,this.context);return this.#known.set(login,known),known}async#refusedToken({
credential:credential2,minted}){let{method,who,origin}=credential2,{address}=await this.server();return vaultError("back\
end/unauthenticated",minted?"mintedTokenRefused":"tokenRefused",{method,who,origin,address})}};function placeOf(path,mount){let rest=path.startsWith(`${mount}/`)?path.slice(mount.length+1):"";for(let segment of`${mount}\
/${rest}`.split("/"))if(segment===""||segment==="."||segment===".."||new RegExp("\\p{C}","u").test(segment))throw new SecretsError(
"reference/invalid",{action:"read",facts:{path,wanted:"a path without empty steps, `.`, `..` or control characters"}});return{
mount,rest}}function encoded(path){return path.split("/").map(encodeURIComponent).join("/")}function apiPath({mount,rest},part){
return part===void 0?`${mount}/${rest}`:`${mount}/${part}/${rest}`}async function openDriver(server){let{default:nodeVault}=await import("./src-YU5IM4LY.js"),client=nodeVault(optionsFor(
server));return Object.assign(client,{token:"",namespace:"",pathPrefix:""}),{async call(call,context){let exchange={context,
safe:call.safe},path=`${encoded(call.path)}${call.query===void 0?"":`?${call.query}`}`,options={exchange,headers:headersOf(
call,server)};if(await(call.method==="GET"?client.read(path,options):client.write(path,call.body??{},options)).catch(()=>{}),
exchange.answer!==void 0)return exchange.answer;throw errorOf(exchange.error,server)}}}function errorOf(error,{variable}){
return error instanceof SecretsError?error.code==="backend/unreachable"?error.about({variable}):error:new SecretsError("\
internal/bug",{action:"read"})}function optionsFor(server){return{endpoint:server.endpoint,apiVersion:"v1",token:"-",namespace:"\
-",pathPrefix:"/-",rpDefaults:{strictSSL:server.tls.insecure!==!0},debug:()=>{},"request-promise":{defaults:()=>sent=>send(
sent,server)}}}function headersOf(call,server){return{"X-Vault-Request":"true",...server.namespace===void 0?{}:{"X-Vault\
-Namespace":server.namespace},...call.token===void 0?{}:{"X-Vault-Token":call.token.reveal()},...call.index===void 0?{}:
{"X-Vault-Index":call.index}}}async function send({method,uri,headers,json,exchange},server){let{context,safe}=exchange,
written=typeof json=="object"&&json!==null;try{let response=await sendWithRetries(context,{method,url:uri,headers:{...headers,
Accept:"application/json",...written?{"Content-Type":"application/json"}:{}},...written?{body:JSON.stringify(json)}:{},tls:server.
tls},{retryStatuses:RETRIED,safe}),body=parseJson(response.body)?.json;return exchange.answer={status:response.status,json:body,
index:response.headers["x-vault-index"]},{statusCode:response.status,body,request:{path:uri}}}catch(error){throw exchange.
error=error,error}}var RETRIED=[412];function entrusted(server,revocations){if(revocations.length===0)return;let revealed=revocations.map(({path,token:token2,
body})=>({path,token:token2.reveal(),body}));return Redacted.of(JSON.stringify({server,revocations:revealed}))}async function release(kept,context){
let{server,revocations}=JSON.parse(kept.reveal()),driver=await openDriver(server);await bounded(revocations,context.concurrency,
async({path,token:token2,body})=>{let call={method:"POST",path,body,safe:!0,token:Redacted.of(token2),index:void 0};await driver.
call(call,context).catch(()=>{})})}var TOKEN_FILE=".vault-token",SERVICE_ACCOUNT_TOKEN="/var/run/secrets/kubernetes.io/serviceaccount/token";async function token(settings,context){
let who="the token",file=textOf(settings,"tokenFile");if(file!==void 0)return{inputs:[await fromFile(file,context)],who};
let variable=fromSetting(settings,"token","VAULT_TOKEN",context),home=context.runtime.homeDirectory();if(variable?.text!==
void 0||settings.token!==void 0||home===void 0)return{inputs:present(variable),who};let written=await fromUsualFile(`${home}\
/${TOKEN_FILE}`);return written.text!==void 0?{inputs:[written],who}:{inputs:[{needs:`VAULT_TOKEN or the file ~/${TOKEN_FILE}`,
text:void 0,declared:!1}],who}}function appRole(settings,context){let mount=textOf(settings,"mount")??"approle",roleId=fromSetting(
settings,"roleId","VAULT_ROLE_ID",context),secretId=fromSetting(settings,"secretId","VAULT_SECRET_ID",context);return{inputs:present(
roleId,secretId),mount,who:"the AppRole",login:([role_id="",secret_id=""])=>({path:`${mount}/login`,body:{role_id,secret_id}})}}
async function jwt(settings,context){let mount=textOf(settings,"mount")??"jwt",role=textOf(settings,"role")??"",file=textOf(
settings,"tokenFile"),handed=file===void 0?fromSetting(settings,"token",void 0,context):await fromFile(file,context),common={
mount,who:`role "${role}"`,repeatable:!0},login=jwt2=>({path:`${mount}/login`,body:{role,jwt:jwt2}});return handed!==void 0?
{...common,inputs:[handed],login:([text=""])=>login(text)}:{...common,inputs:ACTIONS_VARIABLES.map(name=>fromVariable(name,
context)),advice:ACTIONS_ADVICE,login:async([url="",bearer=""])=>login(await actionsToken({settings,method:"jwt",url,bearer,
audience:textOf(settings,"audience")},context))}}async function kubernetes(settings,context){let mount=textOf(settings,"\
mount")??"kubernetes",role=textOf(settings,"role")??"",file=textOf(settings,"tokenFile");return{inputs:[file===void 0?await fromUsualFile(
SERVICE_ACCOUNT_TOKEN):await fromFile(file,context)],mount,who:`role "${role}"`,repeatable:!0,login:([jwt2=""])=>({path:`${mount}\
/login`,body:{role,jwt:jwt2}})}}function userpass(settings,context){let mount=textOf(settings,"mount")??"userpass",username=fromSetting(
settings,"username",void 0,context),password=fromSetting(settings,"password",void 0,context);return{inputs:present(username,
password),mount,who:username?.text===void 0?"the user":`user "${username.text}"`,repeatable:!0,login:([name="",secret=""])=>({
path:`${mount}/login/${name}`,body:{password:secret}})}}var TIMELESS=["token","appRole","userpass"],METHODS={token,appRole,
jwt,kubernetes,userpass};var USUAL=[identity("vault","appRole"),identity("vault","token")],looking=context=>({known:METHODS,usual:USUAL,look:(make,settings)=>make(
settings,context)});function credentialOf(identities,context){let become=(method,ready)=>credential(method,ready,context);
return firstAvailable(identities,{...looking(context),become},context)}function candidates(identities,context){return candidatesOf(
identities,looking(context),context)}function credential(method,ready,context){let texts=ready.inputs.map(({text=""})=>text),
origin=listed(ready.inputs.filter(({declared})=>!declared)),about={method,mount:ready.mount,who:ready.who,origin,repeatable:ready.
repeatable===!0};requirePrintable(method,method==="userpass"?ready.inputs.slice(0,1):ready.inputs);let{login}=ready;return login===
void 0?{...about,token:Redacted.of(texts[0]??"")}:{...about,login:async()=>Redacted.of(await login(texts,context))}}var presented=({claims="claims that we cannot read"})=>`the token has ${claims}`,SUBJECTS="GitHub writes the subject as \
repo:ORG/REPO:... or, since 2026-07, repo:ORG@ID/REPO@ID:...",ROWS=[{methods:["jwt"],words:/^missing role/,hint:a=>`Name\
 a role in vault.jwt({ role }), or set default_role on auth/${a.mount}/config`},{methods:["jwt"],words:/could not be found/,
hint:a=>`Create ${a.who} at auth/${a.mount}, or correct \`role\` or \`mount\` of vault.jwt()`},{methods:["jwt"],words:/oidc role_type is not allowed/,
hint:a=>`Set role_type=jwt on ${a.who} at auth/${a.mount}`},{methods:["jwt"],words:/error configuring token validator/,hint:a=>`\
Correct auth/${a.mount}/config: its keys (jwks_url or jwt_validation_pubkeys) cannot be used`},{methods:["jwt"],words:/no audiences bound to the role/,
hint:a=>`Set bound_audiences on ${a.who} at auth/${a.mount}; ${presented(a)}`},{methods:["jwt"],words:/error validating claims.*audience|invalid audience|aud claim does not match/,
hint:a=>`Make bound_audiences of ${a.who} and \`audience\` of vault.jwt() agree; ${presented(a)}`},{methods:["jwt"],words:/error validating claims|does not match any associated bound claim/,
hint:a=>`Correct bound_claims of ${a.who} at auth/${a.mount}; ${presented(a)}; ${SUBJECTS}`},{methods:["jwt"],words:/\(exp\) claim|token is expired/,
hint:a=>`Hand in a fresh token in ${a.origin}: it has expired; ${presented(a)}`},{methods:["jwt"],words:/\((?:nbf|iat)\) claim/,
hint:a=>`Set the clocks of the issuer and the server right: the token in ${a.origin} is not valid yet`},{methods:["jwt"],
words:/error validating token|invalid subject|sub claim/,hint:a=>`Check issuer, expiry, audience, signature and the serv\
er's way to the JWKS of auth/${a.mount}; ${presented(a)}`},{methods:["kubernetes"],words:/invalid role name/,hint:a=>`Cr\
eate ${a.who} at auth/${a.mount}, or correct \`role\` or \`mount\` of vault.kubernetes()`},{methods:["kubernetes"],words:/service account name not authorized/,
hint:a=>`Add the pod's service account to bound_service_account_names of ${a.who}`},{methods:["kubernetes"],words:/namespace not authorized/,
hint:a=>`Add the pod's namespace to bound_service_account_namespaces of ${a.who}`},{methods:["kubernetes"],words:/audience/,
hint:a=>`Make \`audience\` of ${a.who} that of the token in ${a.origin}`},{methods:["appRole"],words:/role or secret id|secret[_ ]id|role[_ ]id/i,
hint:a=>`Issue a secret id with \`bao write -f auth/${a.mount}/role/ROLE/secret-id\` and set ${a.origin}: one of them is\
 wrong, expired or used up`},{methods:["userpass"],words:/invalid username or password/,hint:a=>`Set the right password \
of ${a.who} at auth/${a.mount} in ${a.origin}`},{methods:["jwt","kubernetes","appRole","userpass"],words:/CIDR|source address/,
hint:a=>`Add the address that we come from to token_bound_cidrs or secret_id_bound_cidrs of ${a.who}`},{methods:["kubern\
etes"],words:/^permission denied$/,hint:a=>`Check that the token in ${a.origin} is of the cluster that auth/${a.mount} a\
sks, and has not expired; or enable the auth method with \`bao auth enable -path=${a.mount} kubernetes\`, or correct \`mou\
nt\``},{methods:["jwt","kubernetes","appRole","userpass"],words:/^permission denied$|no handler for route|unsupported path/,
hint:a=>`Enable the auth method with \`bao auth enable -path=${a.mount} ${a.method.toLowerCase()}\`, or correct \`mount\`; \
or the address is none that ${a.who} may log in from${a.method==="userpass"?", or too many wrong passwords have locked i\
t out":""}`},{methods:["jwt","kubernetes","appRole","userpass"],hint:a=>`Look into the server's audit log for why auth/${a.
mount} refused ${a.who} (${a.origin})`}];function loginHint(answer,about){return ROWS.find(({methods,words})=>methods.includes(
about.method)&&(words===void 0||says(answer,words)))?.hint(about)??`Check the credential in ${about.origin}`}async function logIn(identities,server,driver,context){let credential2=await credentialOf(identities,context);if(credential2.
login===void 0){let token3=credential2.token??Redacted.of("");return{credential:credential2,token:token3,minted:!1,renewable:!1}}
let request=await credential2.login(),{path,body}=request.reveal();for(let segment of path.split("/"))if(segment===""||segment===
"."||segment==="..")throw new SecretsError("config/invalid-option",{action:"log in",facts:{option:credential2.method,wanted:"\
a mount and a user without empty steps, `.` or `..`"}});context.meter.logins+=1;let answer=await driver.call({method:"PO\
ST",path:`auth/${path}`,body,safe:credential2.repeatable},context),token2=answer.status===200?textAt(answer.json,"auth",
"client_token"):void 0;if(token2===void 0||token2==="")throw refusedLogin(answer,credential2,server,body.jwt);for(let minted of[
token2,textAt(answer.json,"auth","accessor")??""])minted!==""&&context.onToken?.(minted);return sessionOf(answer,token2,
credential2,context)}function sessionOf(answer,token2,credential2,context){let seconds=numberAt(answer.json,"auth","leas\
e_duration")??0;return{credential:credential2,token:Redacted.of(token2),minted:!0,renewable:at(answer.json,"auth","renew\
able")===!0,index:answer.index,...seconds>0?{expiresAt:context.clock.now()+seconds*1e3}:{}}}var REFUSED=[400,401,403,404];
function refusedLogin(answer,credential2,server,jwt2){let{method,mount=method,who,origin}=credential2,facts={method,path:`\
auth/${mount}/login`};return isUnknownNamespace(answer,server)||!REFUSED.includes(answer.status)||!isApi(answer)?refusal(
answer,server,facts,"log in"):new SecretsError("backend/unauthenticated",{action:"log in",state:"the login was refused",
facts:{...facts,address:server.address,status:answer.status},hint:loginHint(answer,{method,mount,who,origin,claims:jwtClaims(
jwt2??"")?.presented})})}function clientServer(client){if(typeof client.read!="function"||typeof client.endpoint!="string")throw new SecretsError(
"config/invalid-option",{action:"use",facts:{option:"client",wanted:"a client of node-vault"}});let{namespace}=client;return{
endpoint:client.endpoint,address:URL.parse(client.endpoint)?.origin??"the address of the client",variable:void 0,namespace:typeof namespace==
"string"&&namespace!==""?namespace:void 0,tls:{}}}var clientLogin=()=>({credential:{method:"client",mount:void 0,who:"th\
e client's token",origin:"the client of the source",repeatable:!1},token:Redacted.of(""),minted:!1,renewable:!1});function clientDriver(client,{
address}){return{async call({method,path,query,body={}},context){let whole=`${encoded(path)}${query===void 0?"":`?${query}`}`;
try{let answer=await callClient(context,"read",()=>method==="GET"?client.read(whole):client.write(whole,body));return{status:200,
json:losslessly(answer),index:void 0}}catch(thrown){return refusedAnswer(thrown)??fail(thrown,address)}}}}function refusedAnswer(thrown){
if(thrown instanceof SecretsError)return;let status=at(thrown,"response","statusCode");return typeof status=="number"?{status,
json:losslessly(at(thrown,"response","body")),index:void 0}:void 0}function fail(thrown,address){throw thrown instanceof
SecretsError?thrown:connectionError(thrown,{address})??new SecretsError("backend/bad-response",{action:"read",facts:{address}})}
var encoder=new TextEncoder;function losslessly(answer){let text=JSON.stringify(answer,(_,value)=>{if(typeof value=="num\
ber"&&!(Number.isInteger(value)?Number.isSafeInteger(value):Number.isFinite(value)))throw new SecretsError("value/undeco\
dable",{action:"read",state:"the client has rounded a number in the answer",hint:"Store the number as text, or leave `cl\
ient` out of the source"});return value});return typeof text=="string"?parseJson(encoder.encode(text))?.json:void 0}async function serverOf({settings,declared},context){let insecure=settings.insecure===!0,variable=isVariable(declared.address)?
declared.address.variable:void 0,url=addressOf(settings.address,variable??"address",insecure);return{endpoint:url.href.replace(
/\/+$/,""),address:url.origin,variable,namespace:namespaceOf(settings.namespace??context.runtime.optionalVariable("VAULT\
_NAMESPACE")),tls:await tlsOf(context,insecure)}}function addressOf(address,option,insecure){if(typeof address!="string"||
address==="")throw new SecretsError("config/missing-variable",{action:"read",facts:{variable:"VAULT_ADDR"}});return serverAddress(
address,{option,example:"https://vault.example.com:8200",insecure})}function namespaceOf(namespace){if(typeof namespace!=
"string")return;let path=namespace.replace(/^\/+|\/+$/g,"");if(!/^[\x21-\x7e]*$/.test(path))throw new SecretsError("conf\
ig/invalid-option",{action:"read",facts:{option:"namespace",wanted:"a path of printable ASCII"}});return path===""?void 0:
path}async function tlsOf(context,insecure){let{runtime}=context,set=variable=>runtime.optionalVariable(variable)||void 0,
skip=booleanOf("VAULT_SKIP_VERIFY",runtime.variable("VAULT_SKIP_VERIFY"));if(skip&&!insecure)throw new SecretsError("con\
fig/insecure",{action:"read",facts:{variable:"VAULT_SKIP_VERIFY"}});let[certFile,keyFile,serverName]=[set("VAULT_CLIENT_\
CERT"),set("VAULT_CLIENT_KEY"),set("VAULT_TLS_SERVER_NAME")];if(certFile===void 0!=(keyFile===void 0))throw vaultError("\
config/missing-variable","halfClientCertificate",{variable:certFile===void 0?"VAULT_CLIENT_CERT":"VAULT_CLIENT_KEY"});let ca=set(
"VAULT_CACERT_BYTES")??await pem("VAULT_CACERT",context),cert=await pem("VAULT_CLIENT_CERT",context),key=await pem("VAUL\
T_CLIENT_KEY",context);return{...ca===void 0?{}:{ca},...cert===void 0?{}:{cert},...key===void 0?{}:{key},...serverName===
void 0?{}:{serverName},...skip?{insecure:!0}:{}}}var TRUE=["1","t","T","TRUE","true","True"],FALSE=["","0","f","F","FALS\
E","false","False"];function booleanOf(variable,text){if(text===void 0||FALSE.includes(text))return!1;if(TRUE.includes(text))
return!0;throw new SecretsError("config/invalid-option",{action:"read",facts:{option:variable,wanted:"true or false"}})}
async function pem(variable,context){let named=context.runtime.optionalVariable(variable)||void 0;if(named===void 0)return;
let path=variablePath(named,context),text=await credentialFile(path).catch(error=>{throw error.about({variable})});if(text?.
includes("-----BEGIN ")===!0)return text;throw vaultError("config/invalid-option",text===void 0?"noPemFile":"notPem",{option:variable,
path,variable})}var Connection=class{#opening;#opened;#login;#failed=new WeakMap;#minted=new Set;#leases=new Map;constructor(opening){this.#opening=
opening}async server(context){return(await this.#open(context)).server}login(context){let failed2=this.#failed.get(context);
return failed2!==void 0?failed2:(this.#login??=this.#start(context),this.#login)}async loginAgain(context,spent){return this.#forget(
spent),this.login(context)}async ask(call,login,context){let{driver}=await this.#open(context);return driver.call({...call,
token:login.token,index:login.index},context)}issued(lease,login){login.minted||this.#leases.set(lease,login)}async end(context){
await this.#login?.catch(()=>{}),this.#login=void 0;let revocations=this.#revocations();this.#minted.clear(),this.#leases.
clear();let goodbye=briefly(context);await bounded(revocations,context.concurrency,async({path,login,body})=>{await this.
ask({method:"POST",path,body,safe:!0},login,goodbye).catch(()=>{})})}async entrust(context){await this.#login?.catch(()=>{});
let revocations=this.#revocations().map(({login,...rest})=>({...rest,token:login.token}));return entrusted(await this.server(
context),revocations)}#revocations(){return[...[...this.#minted].map(login=>({path:"auth/token/revoke-self",login,body:{}})),
...[...this.#leases].map(([lease_id,login])=>({path:"sys/leases/revoke",login,body:{lease_id}}))]}#start(context){let login=this.#logIn(
context);return login.catch(()=>{this.#forget(login),this.#failed.set(context,login)}),login}#forget(login){this.#login===
login&&(this.#login=void 0)}#open(context){let opened=this.#opened??this.#openAt(context);return this.#opened=opened,opened.
catch(()=>{this.#opened===opened&&(this.#opened=void 0)}),opened}async#openAt(context){let own=this.#opening.custom;if(own!==
void 0){let server2=clientServer(own);return{server:server2,driver:clientDriver(own,server2)}}let server=await serverOf(
this.#opening,context);return{server,driver:await openDriver(server)}}async#logIn(context){let{server,driver}=await this.#open(
context);if(this.#opening.custom!==void 0)return clientLogin();let login=await logIn(this.#opening.identities,server,driver,
context);return login.minted&&this.#minted.add(login),login}},GOODBYE=2e3;function briefly(context){let deadline=context.
clock.now()+GOODBYE;return contextWith(context,{signal:new AbortController().signal,deadline,attempt:GOODBYE})}function kv2Read(answer,place){let metadata=at(answer.json,"data","metadata");if(!hasFields(metadata))return;let version=numberAt(
metadata,"version"),content=at(answer.json,"data","data");if(version!==void 0){if(answer.status===200&&hasFields(content)){
let createdAt=timeAt(metadata,"created_time"),created=createdAt===void 0?{}:{createdAt};return{status:"found",content:{json:content},
version:String(version),...created}}return content===null&&(answer.status===404||answer.status===200)?{status:"failed",error:goneError(
metadata,place)}:void 0}}function goneError(metadata,place,action){let destroyed=at(metadata,"destroyed")===!0,about={...place,
path:apiPath(place,"data"),version:String(numberAt(metadata,"version")??"")};return vaultError("value/deleted",destroyed?
"destroyedVersion":"deletedVersion",about,action)}var VERSION=/^[1-9]\d{0,17}$/,isVersion=version=>VERSION.test(version);async function describeReferences(references,mount,asking,engines){return(await askOnce(references,versionId,asking.context.
concurrency,reference=>describeSecret(reference,mount,asking,engines))).map(([{field},of])=>of(field))}var failed=error=>()=>({
state:"failed",error});async function describeSecret({path,version},mount,asking,engines){try{let place=placeOf(path,mount);
if(version!==void 0&&!isVersion(version))throw new SecretsError("reference/invalid",{action:"describe",facts:{path}});return await asking.
asSomeone(async login=>{let engine=engines.known(place)??await engines.ask(place,login,asking.context);if(engine==="othe\
r")throw vaultError("reference/unsupported","indescribable",{path,mount},"describe");let about={place,asking,engines,login};
if(engine==="kv1")return describeKv1(about);let described=await describeKv2(about,version);if(described===missing&&engine===
void 0)throw await engines.undecided(place,asking.context);return described})}catch(error){if(error instanceof SecretsError)
return failed(error);throw error}}async function describeKv2(describing,version){let{place,asking,engines,login}=describing,
[subkeysPath,metadataPath]=[apiPath(place,"subkeys"),apiPath(place,"metadata")],query=version===void 0?void 0:`version=${version}`,
subkeys=await asking.ask({method:"GET",path:subkeysPath,query,safe:!0},login),metadata=at(subkeys.json,"data","metadata");
if(hasFields(metadata))return field=>({...stateOf(metadata,asking.context.clock.now()),field:fieldState(at(subkeys.json,
"data","subkeys"),field)});if(await asking.refuse(subkeys,login,subkeysPath,[403,404]),isUnknownMount(subkeys))throw await engines.
absent(place,login,asking.context);if(isNothing(subkeys))return missing;let answer=await asking.ask({method:"GET",path:metadataPath,
safe:!0},login);if(await asking.refuse(answer,login,metadataPath,[200,403,404]),answer.status===404)return missing;if(answer.
status===403)throw await denied(answer,[subkeysPath,metadataPath],asking,login);let wanted=version??String(numberAt(answer.
json,"data","current_version")??""),entry=at(answer.json,"data","versions",wanted);return hasFields(entry)?()=>({...stateOf(
entry,asking.context.clock.now(),wanted),field:"unknown"}):missing}var missing=()=>({state:"missing",field:"missing"});function stateOf(metadata,now,version=String(
numberAt(metadata,"version")??"")){let createdAt=timeAt(metadata,"created_time"),deletedAt=timeAt(metadata,"deletion_tim\
e"),gone=at(metadata,"destroyed")===!0||deletedAt!==void 0&&deletedAt.getTime()<=now;return{state:gone?"deleted":"exists",
version,...createdAt===void 0?{}:{createdAt},...deletedAt===void 0||gone?{}:{expiresAt:deletedAt}}}function fieldState(subkeys,field){
if(!hasFields(subkeys)||field===void 0)return"unknown";if(Object.hasOwn(subkeys,field))return"exists";if(!field.startsWith(
"/"))return"missing";let level=subkeys;for(let part of field.slice(1).split("/")){if(!hasFields(level))return"unknown";if(level=
at(level,part.replaceAll("~1","/").replaceAll("~0","~")),level===void 0)return"missing"}return"exists"}async function describeKv1({
place,asking,engines,login}){let cut=place.rest.lastIndexOf("/"),folder={mount:place.mount,rest:place.rest.slice(0,Math.
max(0,cut))},path=folder.rest===""?place.mount:apiPath(folder),answer=await asking.ask({method:"GET",path,query:"list=tr\
ue",safe:!0},login);if(await asking.refuse(answer,login,path,[200,403,404]),isUnknownMount(answer))throw await engines.absent(
place,login,asking.context);if(answer.status===403)throw await denied(answer,[path],asking,login,"list");return textsAt(
answer.json,"data","keys").includes(place.rest.slice(cut+1))?()=>({state:"exists",field:"unknown"}):missing}async function denied(answer,paths,asking,login,permission="\
read"){await asking.requireValid(login,answer);let{address}=await asking.server(),{method,who}=login.credential,about={path:paths.
join(" or "),permission,method,address,status:answer.status,who};return vaultError("backend/denied","denied",about,"desc\
ribe")}function endpointOf({endpoint,tls,variable},{looked}){let timeless=looked.some(({method,used})=>used&&TIMELESS.includes(
method));return{url:`${endpoint}/v1/sys/health`,tls,variable,timeless}}var Engines=class{#connection;#declared;#known=new Map;#asked=new Map;constructor({settings},connection){let engine=settings.
engine;this.#connection=connection,this.#declared=engine==="kv1"||engine==="kv2"||engine==="other"?engine:void 0}known({
mount}){return this.#declared??this.#known.get(mount)}learn({mount},engine){this.#known.set(mount,engine)}ask(place,login,context){
let asked=this.#asked.get(place.mount)??this.#once(place,login,context);return this.#asked.set(place.mount,asked),asked}async absent(place,login,context){
await this.ask(place,login,context);let{address,namespace}=await this.#connection.server(context),about={option:"mount",
mount:place.mount,address,namespace};return vaultError("config/invalid-option","unknownMount",about)}async undecided({mount},context){
let{address}=await this.#connection.server(context),about={path:`sys/internal/ui/mounts/${mount}`,permission:"read",mount,
address};return vaultError("backend/denied","unknownEngine",about)}async#once(place,login,context){try{return await this.#ask(
place,login,context)}finally{this.#asked.delete(place.mount)}}async#ask(place,login,context){let path=`sys/internal/ui/m\
ounts/${place.mount}/${place.rest}`,answer=await this.#connection.ask({method:"GET",path,safe:!0},login,context),server=await this.#connection.
server(context);if(isUnanswered(answer.status)&&!isUnknownNamespace(answer,server))return;let type=answer.status===200?textAt(
answer.json,"data","type"):void 0;if(type===void 0)throw refusal(answer,server,{path});let mount=textAt(answer.json,"dat\
a","path")?.replace(/\/+$/,"");if(mount!==void 0&&mount!==place.mount)throw vaultError("config/invalid-option","otherMou\
nt",{option:"mount",mount:isStartOf(mount,place)?mount:void 0,address:server.address});let engine=engineOf(type,at(answer.
json,"data","options","version"));return this.learn(place,engine),engine}};function isUnanswered(status){return status>=
400&&status<500&&status!==401&&status!==429}function isStartOf(mount,place){return/^[A-Za-z0-9._/-]{1,256}$/.test(mount)&&
`${place.mount}/${place.rest}`.startsWith(`${mount}/`)}function engineOf(type,version){return type!=="kv"&&type!=="gener\
ic"?"other":version==="2"?"kv2":"kv1"}var TLS=["VAULT_CACERT","VAULT_TLS_SERVER_NAME","VAULT_SKIP_VERIFY","VAULT_CLIENT_CERT"];function localIdentity({identities,
settings:store},context){let namespace=store.namespace??context.runtime.optionalVariable("VAULT_NAMESPACE")??"",methods={
known:METHODS,usual:USUAL,look:(make,settings)=>make(settings,context),place:[String(namespace),...TLS.map(name=>context.
runtime.optionalVariable(name)??"")]};return localIdentityOf(identities,methods,context)}var PATH="sys/capabilities-self";async function askPermissions(references,mount,asking,engines){return asking.asSomeone(
async login=>{let asked=await Promise.all(references.map(({path})=>pathsOf(path,mount,login,asking,engines))),paths=[...new Set(
asked.flat())],answer=await asking.ask({method:"POST",path:PATH,body:{paths},safe:!0},login);await asking.refuse(answer,
login,PATH,[200,400,403,404]);let{address}=await asking.server(),{method,who}=login.credential;return asked.map(one=>{if(answer.
status!==200)return{state:"unknown",needs:`"read" on ${one.join(" or ")}`};let may=one.find(path=>reads(textsAt(answer.json,
"data",path)));if(may!==void 0)return{state:"granted",permission:`"read" on ${may}`};let about={path:one[0]??"",permission:"\
read",method,address,who};return{state:"denied",error:vaultError("backend/denied","lacking",about)}})})}var reads=capabilities=>capabilities.
includes("root")||capabilities.includes("read")&&!capabilities.includes("deny");async function pathsOf(path,mount,login,asking,engines){
try{let place=placeOf(path,mount),engine=engines.known(place)??await engines.ask(place,login,asking.context);return engine===
"kv2"?[apiPath(place,"data")]:engine===void 0?[apiPath(place,"data"),apiPath(place)]:[apiPath(place)]}catch(error){if(error instanceof
SecretsError)return[path];throw error}}function leaseOf(answer,login,connection,context){let id=textAt(answer.json,"lease_id")??"",seconds=numberAt(answer.json,
"lease_duration")??0;if(id===""||seconds<=0)return;connection.issued(id,login);let renewable=at(answer.json,"renewable")===
!0;return{expiresAt:endOf(seconds,login,context),renewable,...renewable?{renew:context2=>renew(id,login,connection,context2)}:
{}}}function endOf(seconds,login,context){return new Date(Math.min(context.clock.now()+seconds*1e3,login.expiresAt??Number.
POSITIVE_INFINITY))}async function renew(id,login,connection,context){await renewLogin(login,connection,context);let path="\
sys/leases/renew",call={method:"POST",path,body:{lease_id:id},safe:!0},answer=await connection.ask(call,login,context),seconds=answer.
status===200?numberAt(answer.json,"lease_duration")??0:0;if(seconds<=0)throw await refusedRenewal(answer,{path,login,connection,
context});let renewable=at(answer.json,"renewable")===!0;return{expiresAt:endOf(seconds,login,context),renewable,...renewable?
{renew:later=>renew(id,login,connection,later)}:{}}}async function renewLogin(login,connection,context){if(!login.minted||
!login.renewable)return;let call={method:"POST",path:"auth/token/renew-self",safe:!0},answer=await connection.ask(call,login,
context),seconds=answer.status===200?numberAt(answer.json,"auth","lease_duration"):void 0;seconds!==void 0&&seconds>0&&(login.
expiresAt=context.clock.now()+seconds*1e3)}async function refusedRenewal(answer,{path,login,connection,context}){let{method,
who,origin}=login.credential,server=await connection.server(context),about={path,address:server.address,status:answer.status,
method},facts={...about,permission:"update"};return answer.status===403?isOver(login,context)||!await isKnownToken(login,
answer,connection,context)?vaultError("backend/unauthenticated",login.minted?"lostWithLogin":"lostWithToken",{...about,who,
origin},"renew a lease"):vaultError("backend/denied","deniedRenewal",{...facts,who},"renew a lease"):answer.status===400||
answer.status===404?new SecretsError("backend/denied",{action:"renew a lease",state:"the lease is over",facts,hint:"Load\
 the secrets again: the server gives a new lease with a new value"}):refusal(answer,server,facts,"renew a lease")}async function readSecret({path,version},mount,asking,engines){try{let place=placeOf(path,mount);if(version!==void 0&&!isVersion(
version))throw new SecretsError("reference/invalid",{action:"read",facts:{path,wanted:`vault:${path}#field@N, with N a v\
ersion's number from 1 up`}});return await asking.asSomeone(login=>read({place,version,asking,engines,login}))}catch(error){
if(error instanceof SecretsError)return{status:"failed",error};throw error}}async function read(reading){let{place,version,
asking,engines,login}=reading,known=engines.known(place);if(known==="kv1"||known==="other")return readPlain(reading,known);
let query=version===void 0?void 0:`version=${version}`,path=apiPath(place,"data"),answer=await asking.ask({method:"GET",
path,query,safe:!0},login),read2=kv2Read(answer,place);if(read2!==void 0)return engines.learn(place,"kv2"),read2;if(await asking.
refuse(answer,login,path,[200,403,404]),isUnknownMount(answer))throw await engines.absent(place,login,asking.context);let engine=known??
await engines.ask(place,login,asking.context)??engines.known(place);if(engine==="kv1"||engine==="other")return readPlain(
reading,engine);if(answer.status===403)throw await denied2(reading,answer,engine);if(engine===void 0&&answer.status===404)
throw await engines.undecided(place,asking.context);if(!isNothing(answer))throw await asking.badResponse(answer,path);return version===
void 0?{status:"missing",what:"secret"}:missingVersion(reading)}async function missingVersion({place,asking,login}){let path=apiPath(
place,"metadata"),{status}=await asking.ask({method:"GET",path,safe:!0},login);return{status:"missing",what:status===404?
"secret":"version"}}async function readPlain(reading,engine){let{place,version,asking,engines,login}=reading;if(version!==
void 0)throw vaultError("reference/unsupported","unversioned",{option:"version",version,mount:place.mount});let path=apiPath(
place),answer=await asking.ask({method:"GET",path,safe:engine==="kv1"},login),content=answer.status===200?at(answer.json,
"data"):void 0;if(hasFields(content)){let lease=leaseOf(answer,login,asking.connection,asking.context);return{status:"fo\
und",content:{json:content},...lease===void 0?{}:{lease}}}if(await asking.refuse(answer,login,path,[403,404]),isUnknownMount(
answer))throw await engines.absent(place,login,asking.context);if(answer.status===403)throw await denied2(reading,answer,
engine);if(textsAt(answer.json,"warnings").some(text=>/\bversioned K\/V\b/.test(text)))throw vaultError("config/invalid-\
option","wrongEngine",{option:"engine",mount:place.mount});if(!isNothing(answer))throw await asking.badResponse(answer,path);
return{status:"missing",what:"secret"}}async function denied2({place,asking,login},answer,engine){await asking.requireValid(
login,answer);let{method,who}=login.credential,{address}=await asking.server(),facts={path:engine==="kv1"||engine==="oth\
er"?apiPath(place):apiPath(place,"data"),permission:"read",method,address,status:answer.status};return engine===void 0?vaultError(
"backend/denied","deniedUnknownEngine",{...facts,who,plainPath:apiPath(place)}):vaultError("backend/denied","denied",{...facts,
who})}function remedyOf({field="FIELD",path,version},description,mount,engine){let{rest}=placeOf(path,mount);if(description.state===
"missing")return version!==void 0?`List the versions with \`bao kv metadata get -mount=${mount} ${rest}\``:`Write it wit\
h \`bao kv put -mount=${mount} ${rest} ${field}=-\``;if(description.state==="exists")return engine==="kv1"?`Write it wit\
h the other fields of ${rest}, by \`bao kv put -mount=${mount} ${rest} ...\``:`Write it with \`bao kv patch -mount=${mount}\
 ${rest} ${field}=-\``;if(description.state!=="deleted")return;let number=description.version??"VERSION";return`Restore \
it with \`bao kv undelete -mount=${mount} -versions=${number} ${rest}\`, or, where it was destroyed, write a new version`}var PATH2="auth/token/lookup-self";function whoAmI(asking){return asking.asSomeone(async login=>{let answer=await asking.
ask({method:"GET",path:PATH2,safe:!0},login),{method,who}=login.credential;if(await asking.refuse(answer,login,PATH2,[200,
403]),answer.status===403){isPolicyDenial(answer)||await asking.requireValid(login,answer);let{address}=await asking.server(),
facts={path:PATH2,permission:"read",method,address,status:answer.status,who};throw vaultError("backend/denied","denied",
facts,"ask who we are")}let expiresAt=timeAt(answer.json,"data","expire_time");return{method,name:textAt(answer.json,"da\
ta","display_name")??"",grants:[...new Set([...textsAt(answer.json,"data","policies"),...textsAt(answer.json,"data","ide\
ntity_policies")])],...expiresAt===void 0?{}:{expiresAt}}})}var VaultBackend=class{#opening;#mount;#connection;#engines;constructor(opening){this.#opening=opening,this.#mount=String(
opening.settings.mount??""),this.#connection=new Connection(opening),this.#engines=new Engines(opening,this.#connection)}read(references,context){
let asking=new Asking(this.#connection,context);return readBySecret(references,context,secret=>readSecret(secret,this.#mount,
asking,this.#engines))}describe(references,context){let asking=new Asking(this.#connection,context);return describeReferences(
references,this.#mount,asking,this.#engines)}whoami(context){return whoAmI(new Asking(this.#connection,context))}localIdentity(context){
return localIdentity(this.#opening,context)}async identities(context){let{custom,identities}=this.#opening;return custom===
void 0?candidates(identities,context):{looked:[]}}async endpoints(_,context){return this.#opening.custom!==void 0?[]:[endpointOf(
await this.#connection.server(context),await this.identities(context))]}permissions(references,context){return askPermissions(
references,this.#mount,new Asking(this.#connection,context),this.#engines)}async remedy(reference,description){let engine=this.#engines.
known(placeOf(reference.path,this.#mount));return remedyOf(reference,description,this.#mount,engine)}async entrust(context){
return this.#opening.custom===void 0?this.#connection.entrust(context):void 0}async close(context){await this.#connection.
end(context).catch(()=>{})}},open=opening=>new VaultBackend(opening);export{open,release};

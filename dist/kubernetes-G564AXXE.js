const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{isAbsent,readError}from"./chunk-X3CXXR22.js";import{systemCode}from"./chunk-6UQ26ER4.js";import{ACTIONS_VARIABLES,
actionsToken,sendWithRetries}from"./chunk-BH6XSCSC.js";import{LARGEST_VALUE,at,bounded,fieldOf,hasFields,listAt,parseJson,
textAt,textsAt}from"./chunk-D345HJOH.js";import{Redacted,basic,identity,isVariable}from"./chunk-ZI26D6GU.js";
import{SecretsError}from"./chunk-KKAHCGBT.js";import"./chunk-6FW24UKP.js";function sameAccess(one,other){return one.authorization?.reveal()===other.authorization?.reveal()&&one.cluster.tls.cert===
other.cluster.tls.cert}function ownerOf(claims,otherwise){let account=/^system:serviceaccount:([a-z0-9-]+):([a-z0-9.-]+)$/.
exec(claims?.subject??"");return account===null?otherwise:`ServiceAccount ${account[1]}/${account[2]}`}var presented=({presented:claims})=>claims===void 0?"":`; the token has ${claims}`,HINTS={denied:{hint:h=>`Grant { apiGr\
oups: [""], resources: ["secrets"], resourceNames: ["${h.secret}"], verbs: ["get"] } in a Role of namespace ${h.namespace}\
 to ${h.who}; the answer is the same where the Secret is not there`},deniedReview:{hint:h=>`Grant { apiGroups: ["authent\
ication.k8s.io"], resources: ["selfsubjectreviews"], verbs: ["create"] } to ${h.who}`},anonymous:{state:"the server does\
 not know who we are",hint:h=>`Put a token or a client certificate into ${h.origin}: what was sent did not reach ${h.address}\
, or was none${presented(h)}`},refusedToken:{state:"the server does not take the token, or no longer",hint:h=>`Put a val\
id token of ${h.address} into ${h.origin}${presented(h)}`},refusedOidc:{state:"the server does not take the token",hint:h=>`\
Name its issuer and audience under jwt[].issuer of the AuthenticationConfiguration of ${h.address}, and check the claim \
rules there and the expiry${presented(h)}`},refusedCertificate:{state:"the server does not take the client certificate",
hint:h=>`Put a certificate by the client CA of ${h.address} into ${h.origin}`},malformedToken:{state:"the credential has\
 characters that no token has",hint:h=>`Take blanks, line breaks and control characters out of ${h.origin}`},redirected:{
state:"the server sends us to another address",hint:h=>`Use the API server's own address: ${h.address} redirects, which \
is not followed`},failing:{state:"the server failed",hint:h=>`Look into the API server's log: ${h.address} answers with \
status ${h.status}`},noReview:{state:"the server cannot say who we are",hint:()=>"Use Kubernetes 1.28 or later, which ha\
s SelfSubjectReview"},badNamespace:{state:"it is no name of a namespace",hint:h=>`Write lower-case letters, digits and -\
 in ${h.origin}, at most 63`},badName:{hint:()=>"Write it as kubernetes:NAME#KEY: a Secret's name has lower-case letters\
, digits, - and . (at most 253), a key letters, digits, -, _ and .; `name` on the source overrides the naming"},noAddress:{
state:"nothing says where the API server is",hint:()=>"Give `address` on the source, and `ca` where its certificate is b\
y an authority of its own"},unreadableKubeconfig:{state:"it is no kubeconfig",hint:h=>`Run \`kubectl config view --kubeco\
nfig=${h.path}\` to see what is wrong with it`},noContext:{state:"no context is chosen",hint:h=>`Name a context in kuber\
netes.kubeconfig({ context }), or run \`kubectl config use-context NAME\`: ${h.origin} has ${h.known}`},unknownContext:{
state:"the kubeconfig has no such context",hint:h=>`Use one of the contexts of ${h.origin}: ${h.known}`},halfContext:{state:"\
its context names a cluster or a user that is not there",hint:h=>`Add the ${h.wanted} to ${h.origin}, or correct its con\
text`},skipsVerification:{hint:h=>`Replace insecure-skip-tls-verify in ${h.origin} by certificate-authority-data, or say\
 \`insecure: true\` on the source`},proxyUrl:{state:"proxy-url of a kubeconfig is not obeyed",hint:()=>"Set HTTPS_PROXY \
in its place, and take proxy-url out of the cluster"},authProvider:{state:"its user has an auth-provider, which kubectl \
dropped too",hint:h=>`Replace the auth-provider in ${h.origin} by an exec plugin or a token`},execNotPermitted:{state:"i\
ts user is a command, and nothing permits to run it",hint:h=>`Say kubernetes.kubeconfig({ exec: true }) to run ${h.name}\
, or use another identity`},execFailed:{state:"the command of the kubeconfig gave no credential",hint:h=>`Run ${h.name} \
by hand to see what it wants: ${h.origin} names it`},halfCertificate:{state:"half of a client certificate is there",hint:h=>`\
Put client-certificate and client-key, or their -data, both into ${h.origin}`},unreadablePem:{state:"a certificate or ke\
y of it cannot be read",hint:h=>`Put PEM, as base64 or as a readable file, into ${h.wanted} of ${h.origin}`}};function kubernetesError(code,name,about,action="\
read"){let row=HINTS[name],{who:_who,origin:_origin,presented:_claims,namespace:_namespace,secret:_secret,...facts}=about;
return new SecretsError(code,{action,facts,hint:row.hint(about),...row.state===void 0?{}:{state:row.state}})}var LOOPBACK=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;function clusterAt(server,tls,origin,{settings}){let url=URL.
parse(server),plain=url?.protocol==="http:";if(url===null||!(plain||url.protocol==="https:")||`${url.username}${url.password}${url.
search}${url.hash}`!="")throw new SecretsError("config/invalid-option",{action:"read",facts:{option:origin,wanted:"an ad\
dress like https://10.0.0.1:6443"}});if(plain&&settings.insecure!==!0&&!LOOPBACK.test(url.hostname))throw new SecretsError(
"config/insecure",{action:"read",facts:{address:url.origin,option:origin}});return{endpoint:url.href.replace(/\/+$/,""),
address:url.origin,tls}}function namespaceName(namespace,origin){if(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace))
return namespace;throw kubernetesError("config/invalid-option","badNamespace",{option:"namespace",origin})}var Api=class{#connection;#context;constructor(connection,context){this.#connection=connection,this.#context=context}get concurrency(){
return this.#context.concurrency}async ask(call,action){let access=await this.#connection.access(this.#context),answer=await this.#send(
call(access),access);if(answer.status!==401)return{answer,access};let fresh=await this.#connection.again(access,this.#context);
if(sameAccess(fresh,access))throw refusedCredential(access,answer,action);let second=await this.#send(call(fresh),fresh);
if(second.status===401)throw refusedCredential(fresh,second,action);return{answer:second,access:fresh}}namespaceOf(access){
let{namespace}=this.#connection.opening.settings;return typeof namespace=="string"?namespaceName(namespace,"`namespace` \
of the source"):access.namespace??"default"}async#send(call,access){let{authorization,cluster,impersonate}=access,response=await sendWithRetries(
this.#context,{method:call.method,url:`${cluster.endpoint}${call.path}`,headers:{Accept:call.accept??"application/json",
...authorization===void 0?{}:{Authorization:authorization.reveal()},...impersonate===void 0?{}:{"Impersonate-User":impersonate},
...call.body===void 0?{}:{"Content-Type":"application/json"}},...call.body===void 0?{}:{body:call.body},tls:cluster.tls},
{safe:!0});return{status:response.status,json:parseJson(response.body)?.json}}};function isStatus({json}){return textAt(
json,"kind")==="Status"&&textAt(json,"apiVersion")==="v1"}function isAnonymous({json}){return(textAt(json,"message")??"").
includes('User "system:anonymous"')}function refusal(answer,access,about,denied,action){let{status}=answer,{method,cluster,
origin,who,claims}=access,facts={...about,method,address:cluster.address,status,origin,who:who(),presented:claims?.presented()},
hinted=(code,name)=>kubernetesError(code,name,facts,action);if(status>=300&&status<400)return hinted("backend/bad-respon\
se","redirected");if(status>=500)return hinted("backend/unreachable","failing");let plain={path:about.path,method,address:cluster.
address,status};return status===429?new SecretsError("backend/throttled",{action,facts:plain}):status===403&&isStatus(answer)?
isAnonymous(answer)?hinted("backend/unauthenticated","anonymous"):hinted("backend/denied",denied):new SecretsError("back\
end/bad-response",{action,facts:plain})}function refusedCredential(access,{status},action){let{method,cluster,origin,claims,
authorization}=access;return kubernetesError("backend/unauthenticated",authorization===void 0?"refusedCertificate":method===
"oidc"?"refusedOidc":"refusedToken",{method,address:cluster.address,status,origin,presented:claims?.presented()},action)}function bearer(token,method,origin){if(/[^\x21-\x7e]/.test(token))throw kubernetesError("backend/unauthenticated","malf\
ormedToken",{method,origin},"log in");return Redacted.of(`Bearer ${token}`)}import{isAbsolute,join}from"node:path";function placed(path,context){return isAbsolute(path)?path:join(context.root,path)}async function credentialFile(path){try{
return process.getBuiltinModule("node:fs").readFileSync(path,"utf8")}catch(error){if(isAbsent(error))return;throw readError(
error,path,path).about({},"read a credential")}}async function usualFile(path){try{return await credentialFile(path)}catch(error){
if(error instanceof SecretsError&&error.code==="runtime/permission")return;throw error}}function tokenIn(text){return text?.
replace(/\r?\n$/,"")||void 0}function fromBase64(text){if(!(text.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(text)))try{let binary=atob(text),bytes=new Uint8Array(
binary.length);for(let index=0;index<binary.length;index+=1)bytes[index]=binary.charCodeAt(index);return bytes}catch{return}}function claimsOf(token){let payload=payloadOf(token);if(payload===void 0)return;let audience=textAt(payload,"aud")??textsAt(
payload,"aud").join(", "),named2={iss:textAt(payload,"iss"),aud:audience,sub:textAt(payload,"sub")},expiry=Number(new TextDecoder().
decode(fieldOf(payload,"exp"))||Number.NaN);return{presented:()=>Object.entries(named2).map(([name,value])=>`${name} ${value===
void 0||value===""?"absent":`"${printable(value)}"`}`).join(", "),subject:named2.sub,expiresAt:Number.isNaN(expiry)?void 0:
expiry*1e3}}function payloadOf(token){let[,payload,signature,...rest]=token.split(".");if(payload===void 0||signature===
void 0||rest.length>0)return;let base64=payload.replaceAll("-","+").replaceAll("_","/"),bytes=fromBase64(base64.padEnd(Math.
ceil(base64.length/4)*4,"=")),json=bytes===void 0?void 0:parseJson(bytes)?.json;return at(json,"iss")===void 0&&at(json,
"sub")===void 0?void 0:json}function printable(text){return text.replace(/[\p{C}\p{Zl}\p{Zp}"]/gu,"?").slice(0,200)}function textOf(settings,name){let setting=settings[name];return typeof setting=="string"?setting:void 0}var USUAL="/var/run/secrets/kubernetes.io/serviceaccount",VARIABLES=["KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
REREAD=6e4,inCluster=async(settings,opening,context)=>{let declared=textOf(settings,"directory"),folder=declared===void 0?
USUAL:placed(declared,context),read=declared===void 0?usualFile:credentialFile,[token,ca,namespace]=[tokenIn(await read(
`${folder}/token`)),await read(`${folder}/ca.crt`),tokenIn(await read(`${folder}/namespace`))],[host,port]=VARIABLES.map(
name=>context.runtime.optionalVariable(name)||void 0),tokenFile=`the file ${folder}/token`;return token===void 0?{missing:[
tokenFile],present:[],open:bug}:{missing:[...VARIABLES.filter((_,index)=>[host,port][index]===void 0),...ca?.includes("-\
----BEGIN ")===!0?[]:[`the PEM file ${folder}/ca.crt`]],present:[tokenFile],open:()=>{let claims=claimsOf(token);return{
method:"inCluster",cluster:clusterAt(addressOf(host??"",port??""),{ca:ca??""},VARIABLES[0],opening),namespace:namespace===
void 0?void 0:namespaceName(namespace,`the file ${folder}/namespace`),authorization:bearer(token,"inCluster",tokenFile),
origin:tokenFile,who:()=>ownerOf(claims,"the pod's service account"),claims,staleAt:context.clock.now()+REREAD}}}},bug=()=>{
throw new TypeError("it is not available")},addressOf=(host,port)=>`https://${host.includes(":")?`[${host}]`:host}:${port}`;import{isAbsolute as isAbsolute2,join as join2}from"node:path";async function execCredential(selected,context){let{user,origin,folder}=selected,plugin=user?.exec,about={name:plugin.command,
origin,path:origin},{ExecAuth}=await import("./exec_auth-LISZJTZQ.js"),auth=new ExecAuth,{env,args,...rest}=plugin,info={
name:"KUBERNETES_EXEC_INFO",value:execInfo(plugin,selected)},whole={...rest,args:args??[],env:[...env??[],info],command:located(
plugin.command,folder)},running=started(context);Object.assign(auth,{execFn:running.spawn}),context.meter.logins+=1;try{
let options={};return await auth.applyAuthentication({name:user?.name??"",exec:whole},options),credentialIn(options)}catch{
throw running.reason()!==void 0?new SecretsError(running.reason()??"internal/bug",{action:"log in"}):kubernetesError("ba\
ckend/unauthenticated","execFailed",about,"log in")}finally{running.end()}}function located(command,folder){return isAbsolute2(
command)||!/[/\\]/.test(command)?command:join2(folder,command)}function execInfo({apiVersion,provideClusterInfo},{cluster}){
let about={server:cluster.server,"certificate-authority-data":cluster.caData,"tls-server-name":cluster.tlsServerName,"in\
secure-skip-tls-verify":cluster.skipTLSVerify},spec={interactive:!1,...provideClusterInfo===!0?{cluster:about}:{}};return JSON.
stringify({apiVersion,kind:"ExecCredential",spec})}function credentialIn({headers,cert,key}){let authorization=headers?.
Authorization,token=typeof authorization=="string"?authorization.replace(/^Bearer /,""):void 0,[certText,keyText]=[cert,
key].map(pem=>typeof pem=="string"?pem:void 0);if(token===void 0&&certText===void 0)throw new TypeError("no credential");
let expiresAt=token===void 0?void 0:claimsOf(token)?.expiresAt;return{token,cert:certText,key:keyText,expiresAt}}function started({
signal,clock,deadline}){let child,reason,stop=why=>()=>{reason??=why,child?.kill("SIGKILL")},aborted=stop("backend/abort\
ed"),cancel=clock.after(Math.max(0,deadline-clock.now()),stop("backend/timeout"));return signal.addEventListener("abort",
aborted),{spawn:(command,args,options)=>{let{spawn}=process.getBuiltinModule("node:child_process");return child=spawn(command,
[...args],{...options,stdio:["ignore","pipe","pipe"]}),signal.aborted&&aborted(),child},reason:()=>reason,end:()=>{cancel(),
signal.removeEventListener("abort",aborted)}}}import{dirname,isAbsolute as isAbsolute3,join as join3}from"node:path";async function kubeconfigFiles(settings,context){let declared=textOf(settings,"file");if(declared!==void 0){let path=placed(
declared,context);return{needs:`the file ${path}`,files:await found([path],credentialFile)}}let list=context.runtime.optionalVariable(
"KUBECONFIG")||void 0;if(list!==void 0){let separator=process.platform==="win32"?";":":",absolute=list.split(separator).
filter(path=>path!=="").map(path=>isAbsolute3(path)?path:join3(context.runtime.workingDirectory(),path));return{needs:"a\
 file that KUBECONFIG names",files:await found(absolute,credentialFile)}}let home=context.runtime.homeDirectory();return{
needs:"KUBECONFIG or the file ~/.kube/config",files:home===void 0?[]:await found([join3(home,".kube","config")],usualFile)}}
async function found(paths,read){let texts=await Promise.all(paths.map(read));return paths.flatMap((path,index)=>{let text=texts[index];
return text===void 0||text.trim()===""?[]:[{path,text}]})}async function selectContext(files,settings,context){let parsed=await Promise.
all(files.map(parse)),origin=files.map(({path:path2})=>path2).join(", "),wanted=settings.context,name=(isVariable(wanted)?
context.runtime.variable(wanted.variable):textOf(settings,"context"))??parsed.find(({currentContext})=>currentContext!==
void 0)?.currentContext,known=parsed.flatMap(({contexts})=>contexts.map(one=>one.name)).join(", ")||"none",about={origin,
known,option:"context"};if(name===void 0)throw kubernetesError("backend/unconfigured","noContext",about,"log in");let chosen=named(
parsed,"contexts",name);if(chosen===void 0)throw kubernetesError("config/invalid-option","unknownContext",about,"log in");
let cluster=named(parsed,"clusters",chosen.one.cluster),user=named(parsed,"users",chosen.one.user);if(cluster===void 0||
chosen.one.user!==void 0&&user===void 0)throw kubernetesError("backend/unconfigured","halfContext",{origin,wanted:cluster===
void 0?"cluster":"user"},"log in");let path=(user??cluster).path;return{cluster:cluster.one,user:user?.one,context:chosen.
one,origin:path,folder:dirname(path)}}function named(parsed,list,name){for(let file of parsed)for(let one of file[list])
if(one!==void 0&&one.name===name)return{one,path:file.path}}async function parse({path,text}){let{KubeConfig}=await import("./config-HOOM4KHA.js").
catch(notPermitted),config=new KubeConfig;try{config.loadFromString(text);for(let entry of[...config.clusters,...config.
users,...config.contexts])holdTexts(entry);config.makePathsAbsolute(dirname(path));let tokenFiles=await tokenFilesOf(text,
dirname(path)),{clusters,contexts,currentContext}=config,users=config.users.map(user=>({...user,tokenFile:tokenFiles.get(
user.name)}));return{path,clusters,users,contexts,currentContext:currentContext||void 0}}catch{throw kubernetesError("ba\
ckend/bad-response","unreadableKubeconfig",{path},"read the kubeconfig")}}function notPermitted(error){throw systemCode(
error)!=="NotCapable"?error:new SecretsError("runtime/permission",{action:"read a kubeconfig",facts:{permission:"--allow\
-env"},hint:"Start Deno with --allow-env, or use npm:keystead, which needs it for the variables it names alone"})}function holdTexts(entry){
for(let[name,value]of Object.entries(entry))if(!((name==="exec"||name==="authProvider")&&typeof value=="object"&&(name!==
"exec"||!value||typeof value.command=="string"))&&value!=null&&!["string","boolean"].includes(typeof value))throw new TypeError(
"no text")}async function tokenFilesOf(text,folder){if(!text.includes("tokenFile"))return new Map;let{load}=await import("./js-yaml-5EPPNMBX.js"),
users=listAt(load(text),"users");return new Map(users.flatMap(user=>{let[name,file]=[textAt(user,"name"),textAt(at(user,
"user"),"tokenFile")];return name===void 0||file===void 0?[]:[[name,isAbsolute3(file)?file:join3(folder,file)]]}))}var kubeconfig=async(settings,opening,context)=>{let{needs,files}=await kubeconfigFiles(settings,context),wanted=settings.
context,unset=isVariable(wanted)&&!context.runtime.optionalVariable(wanted.variable)?[wanted.variable]:[];return{missing:[
...files.length===0?[needs]:[],...unset],present:files.map(({path})=>`the file ${path}`),open:async()=>accessOf(await selectContext(
files,settings,context),settings.exec===!0,opening,context)}};async function accessOf(selected,exec,opening,context){let{
user,origin,cluster}=selected;refuseUnsupported(selected,exec);let server=await serverTls(selected,opening);clusterAt(cluster.
server,server,`server of ${origin}`,opening);let granted=user?.exec?await execCredential(selected,context):void 0,about=`\
user "${selected.context.user}" of ${origin}`,token=await tokenOf(user,granted),claims=token===void 0?void 0:claimsOf(token),
tls={...server,...await clientTls(user,granted,origin)},{namespace}=selected.context;return{method:"kubeconfig",cluster:clusterAt(
cluster.server,tls,`server of ${origin}`,opening),namespace:namespace===void 0?void 0:namespaceName(namespace,`the conte\
xt of ${origin}`),authorization:token===void 0?basicOf(user):bearer(token,"kubeconfig",about),impersonate:user?.impersonateUser??
void 0,origin:about,who:()=>ownerOf(claims,about),claims,staleAt:granted?.expiresAt??(user?.tokenFile===void 0?void 0:context.
clock.now()+6e4)}}function refuseUnsupported({cluster,user,origin},exec){if(cluster.proxyUrl)throw kubernetesError("conf\
ig/unsupported","proxyUrl",{option:"proxy-url",path:origin},"log in");if(user?.authProvider)throw kubernetesError("confi\
g/unsupported","authProvider",{option:"auth-provider",origin},"log in");if(user?.exec&&!exec){let{command:name}=user.exec;
throw kubernetesError("backend/unconfigured","execNotPermitted",{name,path:origin},"log in")}}async function tokenOf(user,granted){
return granted?.token!==void 0?granted.token:(user?.tokenFile===void 0?void 0:tokenIn(await credentialFile(user.tokenFile)))??
(user?.token?tokenIn(user.token):void 0)}function basicOf(user){return user?.username?Redacted.of(basic(`${user.username}\
:${user.password??""}`)):void 0}async function serverTls({cluster,origin},{settings}){if(cluster.skipTLSVerify&&settings.
insecure!==!0)throw kubernetesError("config/insecure","skipsVerification",{option:"insecure-skip-tls-verify",origin},"lo\
g in");let ca=await pemOf("certificate-authority",cluster.caData,cluster.caFile,origin);return{...ca===void 0||cluster.skipTLSVerify?
{}:{ca},...cluster.tlsServerName?{serverName:cluster.tlsServerName}:{},...cluster.skipTLSVerify?{insecure:!0}:{}}}async function clientTls(user,granted,origin){
let cert=granted?.cert??await pemOf("client-certificate",user?.certData,user?.certFile,origin),key=granted?.key??await pemOf(
"client-key",user?.keyData,user?.keyFile,origin);if(cert!==void 0&&key!==void 0)return{cert,key};if(cert===void 0&&key===
void 0)return{};throw kubernetesError("backend/unconfigured","halfCertificate",{origin},"log in")}async function pemOf(name,data,file,origin){
if(!data&&!file)return;let bytes=data?fromBase64(data.replaceAll(/\s/g,"")):void 0,text=data?bytes===void 0?void 0:new TextDecoder().
decode(bytes):await credentialFile(file??"");if(text?.includes("-----BEGIN ")===!0)return text;throw kubernetesError("co\
nfig/invalid-option","unreadablePem",{option:name,wanted:name,origin},"log in")}var MARGIN=1e4,oidc=async(settings,opening,context)=>{let handed=settings.token,file=textOf(settings,"tokenFile");if(isVariable(
handed)){let token=context.runtime.optionalVariable(handed.variable)||void 0;return available([handed.variable],[token],
()=>accessOf2(token??"",handed.variable,opening,context))}if(file!==void 0){let path=placed(file,context),token=tokenIn(
await credentialFile(path));return available([`the file ${path}`],[token],()=>accessOf2(token??"",`the file ${path}`,opening,
context))}let[url,requestToken]=ACTIONS_VARIABLES.map(name=>context.runtime.optionalVariable(name)||void 0);return{...available(
ACTIONS_VARIABLES,[url,requestToken],async()=>{context.meter.logins+=1;let request={url:url??"",bearer:requestToken??"",
audience:textOf(settings,"audience")},access=await accessOf2(await actionsToken(request,context),"the job's OIDC token",
opening,context),expiresAt=access.claims?.expiresAt;return{...access,staleAt:expiresAt===void 0?void 0:expiresAt-MARGIN}}),
advice:"add `permissions: id-token: write` to the job; a pull request from a fork and Dependabot cannot have that token"}};
function available(names,texts,open2){return{missing:names.filter((_,index)=>texts[index]===void 0),present:names.filter(
(_,index)=>texts[index]!==void 0),open:open2}}async function accessOf2(token,origin,opening,context){let claims=claimsOf(
token);return{method:"oidc",cluster:await declaredCluster(opening,context),namespace:void 0,authorization:bearer(token,"\
oidc",origin),origin,who:()=>`the user that the API server makes of the token${claims===void 0?"":` (${claims.presented()}\
)`}`,claims,staleAt:context.clock.now()+6e4}}async function declaredCluster(opening,context){let{address,ca}=opening.settings;
if(typeof address!="string")throw kubernetesError("backend/unconfigured","noAddress",{method:"oidc",option:"address"},"l\
og in");let pem=typeof ca=="string"?await pemOf2(ca,context):void 0;return clusterAt(address,pem===void 0?{}:{ca:pem},"a\
ddress",opening)}async function pemOf2(ca,context){if(ca.includes("-----BEGIN "))return ca;let text=await credentialFile(
placed(ca,context));if(text?.includes("-----BEGIN ")===!0)return text;throw kubernetesError("config/invalid-option","unr\
eadablePem",{option:"ca",wanted:"`ca`",origin:"the source"})}var METHODS={inCluster,kubeconfig,oidc},USUAL2=[identity("kubernetes","inCluster"),identity("kubernetes","kubeconfig")];
async function accessOf3(opening,context){let absent=[];for(let{method,settings}of opening.identities.length===0?USUAL2:
opening.identities){let make=METHODS[method];if(make===void 0)throw new SecretsError("internal/bug",{action:"log in"});let ready=await make(
settings,opening,context);if(ready.missing.length===0)return ready.open();if(ready.present.length>0)throw halfThere(method,
ready,context);absent.push(`${method} needs ${listed(ready.missing)}${ready.advice===void 0?"":` (${ready.advice})`}`)}throw new SecretsError(
"backend/unconfigured",{action:"log in",facts:{wanted:absent.join("; ")},hint:`Give what one identity needs: ${absent.join(
"; ")}${permissionAdvice(context)}`})}function halfThere(method,{missing,present},context){return new SecretsError("back\
end/unconfigured",{action:"log in",state:"half of an identity is there",facts:{method,variable:missing[0]},hint:`Give ${listed(
missing)} too: ${method} needs it besides ${listed(present)}${permissionAdvice(context)}`})}var listed=inputs=>inputs.join(
" and ");function permissionAdvice({runtime}){return runtime.name==="deno"?", and permit it to Deno with --allow-env and\
 --allow-read":""}var Connection=class{opening;#access;constructor(opening){this.opening=opening}async access(context){let known=this.#access;
if(known===void 0)return this.#open(context);let access=await known;return access.staleAt!==void 0&&context.clock.now()>=
access.staleAt?this.again(access,context):access}async again(spent,context){let known=this.#access;if(known!==void 0){let current=await known.
catch(()=>spent);if(current!==spent)return current;if(this.#access!==known)return this.access(context)}return this.#open(
context)}forget(){this.#access=void 0}#open(context){let access=accessOf3(this.opening,context);return this.#access=access,
access.catch(()=>{this.#access===access&&(this.#access=void 0)}),access}};var PARTIAL="application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";function badReference({path,field,version},action){
if(version!==void 0)return new SecretsError("reference/unsupported",{action,facts:{option:"version",path}});let named2=path.
length<=253&&/^[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?$/.test(path),keyed=field===void 0||field.length<=253&&/^[-._a-zA-Z0-9]+$/.
test(field);return named2&&keyed&&field!==void 0?void 0:kubernetesError("reference/invalid","badName",{path},action)}async function askSecret(name,metadataOnly,api,action){
let pathFor=access2=>`/api/v1/namespaces/${api.namespaceOf(access2)}/secrets/${name}`,{answer,access}=await api.ask(who=>({
method:"GET",path:pathFor(who),...metadataOnly?{accept:PARTIAL}:{}}),action),kind=metadataOnly?"PartialObjectMetadata":"\
Secret";if(answer.status===200&&textAt(answer.json,"kind")===kind&&textAt(answer.json,"metadata","name")===name)return answer;
if(isMissing(answer))return{json:void 0};let namespace=api.namespaceOf(access),about={path:`${namespace}/${name}`,permission:"\
get",namespace,secret:name};throw refusal(answer,access,about,"denied",action)}function isMissing(answer){return answer.
status===404&&isStatus(answer)&&textAt(answer.json,"reason")==="NotFound"&&textAt(answer.json,"details","kind")==="secre\
ts"}function versionOf(json){let version=textAt(json,"metadata","resourceVersion");return version===void 0?{}:{version}}
function changedAt(json,field){let times=listAt(json,"metadata","managedFields").flatMap(entry=>{let time=new Date(textAt(
entry,"time")??"").getTime();return hasFields(at(entry,"fieldsV1","f:data",`f:${field}`))&&!Number.isNaN(time)?[time]:[]});
return times.length===0?{}:{createdAt:new Date(Math.max(...times))}}async function describeSecrets(references,api){let bad=references.map(reference=>badReference(reference,"describe")),names=[
...new Set(references.filter((_,index)=>bad[index]===void 0).map(({path})=>path))],described=new Map;return await bounded(
names,api.concurrency,async name=>{described.set(name,await describeSecret(name,api))}),references.map(({path,field=""},index)=>{
let error=bad[index];return error!==void 0?{state:"failed",error}:described.get(path)?.(field)??{state:"failed",error:new SecretsError(
"internal/bug",{action:"describe"})}})}async function describeSecret(name,api){try{let{json}=await askSecret(name,!0,api,
"describe");return json===void 0?()=>({state:"missing",field:"missing"}):field=>({state:"exists",field:isManaged(json,field)?
"exists":"unknown",...versionOf(json),...changedAt(json,field)})}catch(error){if(error instanceof SecretsError)return()=>({
state:"failed",error});throw error}}function isManaged(json,field){return listAt(json,"metadata","managedFields").some(entry=>hasFields(
at(entry,"fieldsV1","f:data",`f:${field}`)))}async function readSecrets(references,api){let bad=references.map(reference=>badReference(reference,"read")),names=[...new Set(
references.filter((_,index)=>bad[index]===void 0).map(({path})=>path))],reads=new Map;return await bounded(names,api.concurrency,
async name=>{reads.set(name,await readSecret(name,api))}),references.map(({path,field=""},index)=>{let error=bad[index];
return error!==void 0?{status:"failed",error}:reads.get(path)?.(field)??failed(new SecretsError("internal/bug",{action:"\
read"}))})}var failed=error=>({status:"failed",error});async function readSecret(name,api){try{let{json}=await askSecret(
name,!1,api,"read");return json===void 0?()=>({status:"missing",what:"secret"}):field=>valueOf(json,field,name)}catch(error){
if(error instanceof SecretsError)return()=>failed(error);throw error}}function valueOf(json,field,path){let data=at(json,
"data");if(data==null)return{status:"missing",what:"field"};let text=at(data,field);if(hasFields(data)&&text===void 0)return{
status:"missing",what:"field"};let bytes=text===null?new Uint8Array:typeof text=="string"?fromBase64(text):void 0;return bytes===
void 0?failed(new SecretsError("backend/bad-response",{action:"read",facts:{path}})):bytes.length>LARGEST_VALUE?failed(new SecretsError(
"value/too-large",{action:"read",facts:{path}})):{status:"found",value:Redacted.of(bytes),...versionOf(json),...changedAt(
json,field)}}var PATH="/apis/authentication.k8s.io/v1/selfsubjectreviews",BODY=JSON.stringify({apiVersion:"authentication.k8s.io/v1",
kind:"SelfSubjectReview"}),ACTION="ask who we are";async function whoAmI(api){let{answer,access}=await api.ask(()=>({method:"\
POST",path:PATH,body:BODY}),ACTION),{method,claims,cluster}=access,name=textAt(answer.json,"status","userInfo","username");
if(answer.status===404)throw kubernetesError("backend/bad-response","noReview",{method,address:cluster.address,status:404},
ACTION);if(name===void 0)throw refusal(answer,access,{path:PATH,permission:"create selfsubjectreviews"},"deniedReview",ACTION);
return{method,name,grants:textsAt(answer.json,"status","userInfo","groups"),...claims?.expiresAt===void 0?{}:{expiresAt:new Date(
claims.expiresAt)}}}var KubernetesBackend=class{#connection;constructor(opening){this.#connection=new Connection(opening)}read(references,context){
return readSecrets(references,new Api(this.#connection,context))}describe(references,context){return describeSecrets(references,
new Api(this.#connection,context))}whoami(context){return whoAmI(new Api(this.#connection,context))}async close(){this.#connection.
forget()}},open=opening=>new KubernetesBackend(opening);export{open};

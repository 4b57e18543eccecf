const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ACTIONS_ADVICE,ACTIONS_VARIABLES,LARGEST_VALUE,actionsToken,askOnce,at,bounded,callClient,candidatesOf,connectionError,
credentialFile,declaredPath,firstAvailable,fromBase64,fromFile,fromSetting,fromVariable,hasFields,ifPermitted,jwtClaims,
listAt,localIdentityOf,parseJson,present,requirePrintable,sendWithRetries,serverAddress,systemCode,textAt,textOf,textsAt,
tokenFile,tokenIn,variablePath}from"./chunk-5DXKS64G.js";import{Redacted,basic,identity,isVariable}from"./chunk-4UAOJGDD.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";function sameAccess(one,other){return one.authorization?.reveal()===other.authorization?.reveal()&&one.cluster.tls.cert===
other.cluster.tls.cert}function ownerOf(claims,otherwise){let account=/^system:serviceaccount:([a-z0-9-]+):([a-z0-9.-]+)$/.
exec(claims?.name("sub")??"");return account===null?otherwise:`ServiceAccount ${account[1]}/${account[2]}`}var server=({address})=>address??"the API server",presented=({presented:claims})=>claims===void 0?"":`; the token has ${claims}`,
ruleFor=({secret})=>`{ apiGroups: [""], resources: ["secrets"], resourceNames: ["${secret}"], verbs: ["get"] }`,HINTS={denied:{
hint:h=>`Grant ${ruleFor(h)} in a Role of namespace ${h.namespace} to ${h.who}; the answer is the same where the Secret \
is not there`},lacking:{hint:h=>`Grant ${ruleFor(h)} in a Role of namespace ${h.namespace} to ${h.who}`},deniedReview:{hint:h=>`\
Grant { apiGroups: ["authentication.k8s.io"], resources: ["selfsubjectreviews"], verbs: ["create"] } to ${h.who}`},anonymous:{
state:"the server does not know who we are",hint:h=>`Put a token or a client certificate into ${h.origin}: what was sent\
 did not reach ${server(h)}, or was none${presented(h)}`},refusedToken:{state:"the server does not take the token, or no\
 longer",hint:h=>`Put a valid token of ${server(h)} into ${h.origin}${presented(h)}`},refusedOidc:{state:"the server doe\
s not take the token",hint:h=>`Name its issuer and audience under jwt[].issuer of the AuthenticationConfiguration of ${h.
address}, and check the claim rules there${presented(h)}`},expiredToken:{state:"the token has expired",hint:h=>`Put a fr\
esh token into ${h.origin}: it has expired${presented(h)}`},refusedCertificate:{state:"the server does not take the clie\
nt certificate",hint:h=>`Put a certificate by the client CA of ${h.address} into ${h.origin}`},redirected:{state:"the se\
rver sends us to another address",hint:h=>`Use the API server's own address: ${server(h)} redirects, which is not follow\
ed`},failing:{state:"the server failed",hint:h=>`Look into the API server's log: ${h.address??"it"} answers with status ${h.
status}`},noReview:{state:"the server cannot say who we are",hint:()=>"Use Kubernetes 1.28 or later, which has SelfSubje\
ctReview"},badNamespace:{state:"it is no name of a namespace",hint:h=>`Write lower-case letters, digits and - in ${h.origin}\
, at most 63`},badName:{hint:()=>"Write it as kubernetes:NAME#KEY: a Secret's name has lower-case letters, digits, - and\
 . (at most 253), a key letters, digits, -, _ and .; `name` on the source overrides the naming"},noAddress:{state:"nothi\
ng says where the API server is",hint:()=>"Give `address` on the source, and `ca` where its certificate is by an authori\
ty of its own"},unreadableKubeconfig:{state:"it is no kubeconfig",hint:h=>`Run \`kubectl config view --kubeconfig=${h.path}\
\` to see what is wrong with it`},noContext:{state:"no context is chosen",hint:h=>`Name a context in kubernetes.kubeconf\
ig({ context }), or run \`kubectl config use-context NAME\`: ${h.origin} has ${h.known}`},unknownContext:{state:"the kub\
econfig has no such context",hint:h=>`Use one of the contexts of ${h.origin}: ${h.known}`},halfContext:{state:"its conte\
xt names a cluster or a user that is not there",hint:h=>`Add the ${h.wanted} to ${h.origin}, or correct its context`},skipsVerification:{
hint:h=>`Replace insecure-skip-tls-verify in ${h.origin} by certificate-authority-data, or say \`insecure: true\` on the s\
ource`},proxyUrl:{state:"proxy-url of a kubeconfig is not obeyed",hint:()=>"Set HTTPS_PROXY in its place, and take proxy\
-url out of the cluster"},authProvider:{state:"its user has an auth-provider, which kubectl dropped too",hint:h=>`Replac\
e the auth-provider in ${h.origin} by an exec plugin or a token`},execNotPermitted:{state:"its user is a command, and no\
thing permits to run it",hint:h=>`Say kubernetes.kubeconfig({ exec: true }) to run ${h.name}, or use another identity`},
execFailed:{state:"the command of the kubeconfig gave no credential",hint:h=>`Run ${h.name} by hand to see what it wants\
: ${h.origin} names it`},halfCertificate:{state:"half of a client certificate is there",hint:h=>`Put client-certificate \
and client-key, or their -data, both into ${h.origin}`},unreadablePem:{state:"a certificate or key of it cannot be read",
hint:h=>`Put PEM, as base64 or as a readable file, into ${h.wanted} of ${h.origin}`}};function kubernetesError(code,name,about,action="\
read"){let row=HINTS[name],{who:_who,origin:_origin,presented:_claims,namespace:_namespace,secret:_secret,...facts}=about;
return new SecretsError(code,{action,facts,hint:row.hint(about),...row.state===void 0?{}:{state:row.state}})}function clusterAt(server2,tls,origin,{settings}){let insecure=settings.insecure===!0,url=serverAddress(server2,{option:origin,
example:"https://10.0.0.1:6443",insecure});return{endpoint:url.href.replace(/\/+$/,""),address:url.origin,tls}}function namespaceName(namespace,origin){
if(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace))return namespace;throw kubernetesError("config/invalid-optio\
n","badNamespace",{option:"namespace",origin})}var Api=class{#connection;#context;constructor(connection,context){this.#connection=connection,this.#context=context}get concurrency(){
return this.#context.concurrency}async ask(call,action){let access=await this.#connection.access(this.#context),answer=await this.#send(
call(access),access);if(answer.status!==401)return{answer,access};let fresh=await this.#connection.again(access,this.#context);
if(sameAccess(fresh,access))throw this.#refusedCredential(access,answer,action);let second=await this.#send(call(fresh),
fresh);if(second.status===401)throw this.#refusedCredential(fresh,second,action);return{answer:second,access:fresh}}namespaceOf(access){
let{namespace}=this.#connection.opening.settings;return typeof namespace=="string"?namespaceName(namespace,"`namespace` \
of the source"):access.namespace??"default"}async#send(call,access){let{authorization,cluster,impersonate}=access,response=await sendWithRetries(
this.#context,{method:call.method,url:`${cluster.endpoint}${call.path}`,headers:{Accept:call.accept??"application/json",
...authorization===void 0?{}:{Authorization:authorization.reveal()},...impersonate===void 0?{}:{"Impersonate-User":impersonate},
...call.body===void 0?{}:{"Content-Type":"application/json"}},...call.body===void 0?{}:{body:call.body},tls:cluster.tls},
{safe:!0});return{status:response.status,json:parseJson(response.body)?.json}}#refusedCredential(access,{status},action){
let{method,cluster,origin,claims,authorization}=access,token=claims?.expiresAt!==void 0&&claims.expiresAt<=this.#context.
clock.now()?"expiredToken":method==="oidc"?"refusedOidc":"refusedToken";return kubernetesError("backend/unauthenticated",
authorization===void 0?"refusedCertificate":token,{method,address:cluster.address,status,origin,presented:claims?.presented},
action)}};function isStatus({json}){return textAt(json,"kind")==="Status"&&textAt(json,"apiVersion")==="v1"}function isAnonymous({
json}){return(textAt(json,"message")??"").includes('User "system:anonymous"')}function refusal(answer,access,about,denied,action){
let{status}=answer,{method,cluster,origin,who,claims}=access,facts={...about,method,address:cluster.address,status,origin,
who:who(),presented:claims?.presented},hinted=(code,name)=>kubernetesError(code,name,facts,action);if(status>=300&&status<
400)return hinted("backend/bad-response","redirected");if(status>=500)return hinted("backend/unreachable","failing");let plain={
path:about.path,method,address:cluster.address,status};return status===429?new SecretsError("backend/throttled",{action,
facts:plain}):status===403&&isStatus(answer)?isAnonymous(answer)?hinted("backend/unauthenticated","anonymous"):hinted("b\
ackend/denied",denied):new SecretsError("backend/bad-response",{action,facts:plain})}function bearer(token,method,origin){return requirePrintable(method,[{text:token,needs:origin}]),Redacted.of(`Bearer ${token}`)}var USUAL="/var/run/secrets/kubernetes.io/serviceaccount",VARIABLES=["KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
REREAD=6e4,inCluster=async(settings,opening,context)=>{let{folder,read}=podFiles(settings,context),[token,ca,namespace]=[
tokenIn(await read("token")),await read("ca.crt"),await podNamespace(settings,context)],tokenFile2=`the file ${folder}/t\
oken`,inputs=[{needs:tokenFile2,text:token,declared:!1}];if(token!==void 0){let pem=ca?.includes("-----BEGIN ")===!0?ca:
void 0;inputs.push(...VARIABLES.map(name=>fromVariable(name,context))),inputs.push({needs:`the PEM file ${folder}/ca.crt`,
text:pem,declared:!1})}return{inputs,open:([jwt="",host="",port="",pem=""])=>{let claims=jwtClaims(jwt);return{method:"i\
nCluster",cluster:clusterAt(addressOf(host,port),{ca:pem},VARIABLES[0],opening),namespace:namespace===void 0?void 0:namespaceName(
namespace,`the file ${folder}/namespace`),authorization:bearer(jwt,"inCluster",tokenFile2),origin:tokenFile2,who:()=>ownerOf(
claims,"the pod's service account"),claims,staleAt:context.clock.now()+REREAD}}}};function podFiles(settings,context){let declared=textOf(
settings,"directory"),folder=declared===void 0?USUAL:declaredPath(declared,context);return{folder,read(name){let file=()=>credentialFile(
`${folder}/${name}`);return declared===void 0?ifPermitted(file):file()}}}async function podNamespace(settings,context){return tokenIn(
await podFiles(settings,context).read("namespace"))}var addressOf=(host,port)=>`https://${host.includes(":")?`[${host}]`:
host}:${port}`;import{isAbsolute,join}from"node:path";async function execCredential(selected,context){let{user,origin,folder}=selected,plugin=user?.exec,about={name:plugin.command,
origin,path:origin},{ExecAuth}=await import("./exec_auth-LISZJTZQ.js"),auth=new ExecAuth,{env,args,...rest}=plugin,info={
name:"KUBERNETES_EXEC_INFO",value:execInfo(plugin,selected)},whole={...rest,args:args??[],env:[...env??[],info],command:located(
plugin.command,folder)},running=started(context);Object.assign(auth,{execFn:running.spawn}),context.meter.logins+=1;try{
let options={};await auth.applyAuthentication({name:user?.name??"",exec:whole},options);let credential=credentialIn(options);
return credential.token!==void 0&&context.onToken?.(credential.token),credential}catch{throw running.reason()!==void 0?new SecretsError(
running.reason()??"internal/bug",{action:"log in"}):kubernetesError("backend/unauthenticated","execFailed",about,"log in")}finally{
running.end()}}function located(command,folder){return isAbsolute(command)||!/[/\\]/.test(command)?command:join(folder,command)}
function execInfo({apiVersion,provideClusterInfo},{cluster}){let about={server:cluster.server,"certificate-authority-dat\
a":cluster.caData,"tls-server-name":cluster.tlsServerName,"insecure-skip-tls-verify":cluster.skipTLSVerify},spec={interactive:!1,
...provideClusterInfo===!0?{cluster:about}:{}};return JSON.stringify({apiVersion,kind:"ExecCredential",spec})}function credentialIn({
headers,cert,key}){let authorization=headers?.Authorization,token=typeof authorization=="string"?authorization.replace(/^Bearer /,
""):void 0,[certText,keyText]=[cert,key].map(pem=>typeof pem=="string"?pem:void 0);if(token===void 0&&certText===void 0)
throw new TypeError("no credential");let expiresAt=token===void 0?void 0:jwtClaims(token)?.expiresAt;return{token,cert:certText,
key:keyText,expiresAt}}function started({signal,clock,deadline}){let child,reason,stop=why=>()=>{reason??=why,child?.kill(
"SIGKILL")},aborted=stop("backend/aborted"),cancel=clock.after(Math.max(0,deadline-clock.now()),stop("backend/timeout"));
return signal.addEventListener("abort",aborted),{spawn:(command,args,options)=>{let{spawn}=process.getBuiltinModule("nod\
e:child_process");return child=spawn(command,[...args],{...options,stdio:["ignore","pipe","pipe"]}),signal.aborted&&aborted(),
child},reason:()=>reason,end:()=>{cancel(),signal.removeEventListener("abort",aborted)}}}import{dirname,isAbsolute as isAbsolute2,join as join2}from"node:path";async function kubeconfigFiles(settings,context){let declared=textOf(settings,"file");if(declared!==void 0){let path=declaredPath(
declared,context);return{needs:`the file ${path}`,files:await found([path],credentialFile)}}let list=context.runtime.optionalVariable(
"KUBECONFIG")||void 0;if(list!==void 0){let separator=process.platform==="win32"?";":":",absolute=list.split(separator).
filter(path=>path!=="").map(path=>variablePath(path,context));return{needs:"a file that KUBECONFIG names",files:await found(
absolute,credentialFile)}}let home=context.runtime.homeDirectory();return{needs:"KUBECONFIG or the file ~/.kube/config",
files:home===void 0?[]:await found([join2(home,".kube","config")],usualFile)}}var usualFile=path=>ifPermitted(()=>credentialFile(
path));async function found(paths,read){let texts=await Promise.all(paths.map(read));return paths.flatMap((path,index)=>{
let text=texts[index];return text===void 0||text.trim()===""?[]:[{path,text}]})}async function selectContext(files,settings,context){
let parsed=await Promise.all(files.map(parse)),origin=files.map(({path:path2})=>path2).join(", "),wanted=settings.context,
name=(isVariable(wanted)?context.runtime.variable(wanted.variable):textOf(settings,"context"))??parsed.find(({currentContext})=>currentContext!==
void 0)?.currentContext,known=parsed.flatMap(({contexts})=>contexts.map(one=>one.name)).join(", ")||"none",about={origin,
known,option:"context"};if(name===void 0)throw kubernetesError("backend/unconfigured","noContext",about,"log in");let chosen=named(
parsed,"contexts",name);if(chosen===void 0)throw kubernetesError("config/invalid-option","unknownContext",about,"log in");
let cluster=named(parsed,"clusters",chosen.one.cluster),user=named(parsed,"users",chosen.one.user);if(cluster===void 0||
chosen.one.user!==void 0&&user===void 0)throw kubernetesError("backend/unconfigured","halfContext",{origin,wanted:cluster===
void 0?"cluster":"user"},"log in");let path=(user??cluster).path;return{cluster:cluster.one,user:user?.one,context:chosen.
one,origin:path,folder:dirname(path)}}function named(parsed,list,name){for(let file of parsed)for(let one of file[list])
if(one!==void 0&&one.name===name)return{one,path:file.path}}async function parse({path,text}){let{KubeConfig}=await import("./config-U7TKYQRD.js").
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
"user"),"tokenFile")];return name===void 0||file===void 0?[]:[[name,isAbsolute2(file)?file:join2(folder,file)]]}))}var kubeconfig=async(settings,opening,context)=>{let{needs,files}=await kubeconfigFiles(settings,context),wanted=settings.
context,chosen=isVariable(wanted)?fromVariable(wanted.variable,context):void 0,found2=files.map(({path,text})=>({needs:`\
the file ${path}`,text,declared:!1})),none=present({needs,text:void 0,declared:!1},chosen?.text===void 0?chosen:void 0);
return{inputs:files.length===0?none:present(...found2,chosen),open:async()=>accessOf(await selectContext(files,settings,
context),settings.exec===!0,opening,context)}};async function accessOf(selected,exec,opening,context){let{user,origin,cluster}=selected;
refuseUnsupported(selected,exec);let server2=await serverTls(selected,opening);clusterAt(cluster.server,server2,`server \
of ${origin}`,opening);let granted=user?.exec?await execCredential(selected,context):void 0,about=`user "${selected.context.
user}" of ${origin}`,token=await tokenOf(user,granted),claims=token===void 0?void 0:jwtClaims(token),tls={...server2,...await clientTls(
user,granted,origin)},{namespace}=selected.context;return{method:"kubeconfig",cluster:clusterAt(cluster.server,tls,`serv\
er of ${origin}`,opening),namespace:namespace===void 0?void 0:namespaceName(namespace,`the context of ${origin}`),authorization:token===
void 0?basicOf(user):bearer(token,"kubeconfig",about),impersonate:user?.impersonateUser??void 0,origin:about,who:()=>ownerOf(
claims,about),claims,staleAt:granted?.expiresAt??(user?.tokenFile===void 0?void 0:context.clock.now()+6e4)}}function refuseUnsupported({
cluster,user,origin},exec){if(cluster.proxyUrl)throw kubernetesError("config/unsupported","proxyUrl",{option:"proxy-url",
path:origin},"log in");if(user?.authProvider)throw kubernetesError("config/unsupported","authProvider",{option:"auth-pro\
vider",origin},"log in");if(user?.exec&&!exec){let{command:name}=user.exec;throw kubernetesError("backend/unconfigured",
"execNotPermitted",{name,path:origin},"log in")}}async function tokenOf(user,granted){return granted?.token!==void 0?granted.
token:(user?.tokenFile===void 0?void 0:await tokenFile(user.tokenFile))??(user?.token?tokenIn(user.token):void 0)}function basicOf(user){
return user?.username?Redacted.of(basic(`${user.username}:${user.password??""}`)):void 0}async function serverTls({cluster,
origin},{settings}){if(cluster.skipTLSVerify&&settings.insecure!==!0)throw kubernetesError("config/insecure","skipsVerif\
ication",{option:"insecure-skip-tls-verify",origin},"log in");let ca=await pemOf("certificate-authority",cluster.caData,
cluster.caFile,origin);return{...ca===void 0||cluster.skipTLSVerify?{}:{ca},...cluster.tlsServerName?{serverName:cluster.
tlsServerName}:{},...cluster.skipTLSVerify?{insecure:!0}:{}}}async function clientTls(user,granted,origin){let cert=granted?.
cert??await pemOf("client-certificate",user?.certData,user?.certFile,origin),key=granted?.key??await pemOf("client-key",
user?.keyData,user?.keyFile,origin);if(cert!==void 0&&key!==void 0)return{cert,key};if(cert===void 0&&key===void 0)return{};
throw kubernetesError("backend/unconfigured","halfCertificate",{origin},"log in")}async function pemOf(name,data,file,origin){
if(!data&&!file)return;let bytes=data?fromBase64(data.replaceAll(/\s/g,"")):void 0,text=data?bytes===void 0?void 0:new TextDecoder().
decode(bytes):await credentialFile(file??"");if(text?.includes("-----BEGIN ")===!0)return text;throw kubernetesError("co\
nfig/invalid-option","unreadablePem",{option:name,wanted:name,origin},"log in")}var MARGIN=1e4,oidc=async(settings,opening,context)=>{let file=textOf(settings,"tokenFile"),handed=file===void 0?fromSetting(
settings,"token",void 0,context):await fromFile(file,context);return handed!==void 0?{inputs:[handed],open:([token=""])=>accessOf2(
token,handed.needs,opening,context)}:{inputs:ACTIONS_VARIABLES.map(name=>fromVariable(name,context)),advice:ACTIONS_ADVICE,
async open([url="",request=""]){context.meter.logins+=1;let asked={settings,url,bearer:request,audience:textOf(settings,
"audience")},access=await accessOf2(await actionsToken(asked,context),"the job's OIDC token",opening,context),expiresAt=access.
claims?.expiresAt;return{...access,staleAt:expiresAt===void 0?void 0:expiresAt-MARGIN}}}};async function accessOf2(token,origin,opening,context){
let claims=jwtClaims(token);return{method:"oidc",cluster:await declaredCluster(opening,context),namespace:void 0,authorization:bearer(
token,"oidc",origin),origin,who:()=>`the user that the API server makes of the token${claims?.presented===void 0?"":` (${claims.
presented})`}`,claims,staleAt:context.clock.now()+6e4}}async function declaredCluster(opening,context){let{address,ca}=opening.
settings;if(typeof address!="string")throw kubernetesError("backend/unconfigured","noAddress",{method:"oidc",option:"add\
ress"},"log in");let pem=typeof ca=="string"?await pemOf2(ca,context):void 0;return clusterAt(address,pem===void 0?{}:{ca:pem},
"address",opening)}async function pemOf2(ca,context){if(ca.includes("-----BEGIN "))return ca;let text=await credentialFile(
declaredPath(ca,context));if(text?.includes("-----BEGIN ")===!0)return text;throw kubernetesError("config/invalid-option",
"unreadablePem",{option:"ca",wanted:"`ca`",origin:"the source"})}var METHODS={inCluster,kubeconfig,oidc},USUAL2=[identity("kubernetes","inCluster"),identity("kubernetes","kubeconfig")],
looking=(opening,context)=>({known:METHODS,usual:USUAL2,look:(make,settings)=>make(settings,opening,context)});function accessOf3(opening,context){
let become=(_method,{inputs,open:open2})=>open2(inputs.map(({text=""})=>text));return firstAvailable(opening.identities,
{...looking(opening,context),become},context)}function candidates(opening,context){return candidatesOf(opening.identities,
looking(opening,context),context)}var Connection=class{opening;#access;constructor(opening){this.opening=opening}async access(context){let known=this.#access;
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
at(entry,"fieldsV1","f:data",`f:${field}`)))}async function endpointsOf(connection,context){let{authorization,cluster,staleAt}=await connection.access(context),timeless=authorization===
void 0&&cluster.tls.cert!==void 0&&staleAt===void 0;return[{url:`${cluster.endpoint}/version`,tls:cluster.tls,timeless}]}function localIdentity(opening,context){let methods={known:METHODS,usual:USUAL2,look:(make,settings)=>make(settings,opening,
context),place:[],base:(method,_,settings)=>method==="kubeconfig"?namedFiles(settings,context):method==="inCluster"?podNamespace(
settings,context).then(namespace=>namespace??""):""};return localIdentityOf(opening.identities,methods,context)}async function namedFiles(settings,context){
let{files}=await kubeconfigFiles(settings,context),{user}=await selectContext(files,settings,context);if(user?.exec||user?.
authProvider)return;let named2=[user?.tokenFile,user?.certFile,user?.keyFile];return JSON.stringify(await Promise.all(named2.
map(async file=>file?credentialFile(file):void 0)))}var ASKER={method:"client",cluster:{address:void 0},origin:"the client of the source",who:()=>"the user of the client"},
OwnClient=class{#client;#namespace;constructor(client,{settings}){let{namespace}=settings;this.#client=client,this.#namespace=
typeof namespace=="string"?namespace:"default"}async show(name,context){if(typeof this.#client.readNamespacedSecret!="fu\
nction")throw new SecretsError("config/invalid-option",{action:"use",facts:{option:"client",wanted:"a CoreV1Api of @kube\
rnetes/client-node"}});let namespace=namespaceName(this.#namespace,"`namespace` of the source"),path=`${namespace}/${name}`;
try{let secret=await callClient(context,"read",()=>this.#client.readNamespacedSecret({name,namespace}));if(textAt(secret,
"metadata","name")===name)return{json:asSent(secret)}}catch(thrown){let answer=refusedAnswer(thrown,path);if(isMissing(answer))
return{json:void 0};throw answer.status===401?kubernetesError("backend/unauthenticated","refusedToken",{method:ASKER.method,
origin:ASKER.origin,path,status:401}):refusal(answer,ASKER,{path,permission:"get",namespace,secret:name},"denied","read")}
throw new SecretsError("backend/bad-response",{action:"read",facts:{path,method:"client"}})}};function asSent({metadata,
data}){let managedFields=metadata?.managedFields?.map(({time,fieldsV1})=>({time:time instanceof Date&&!Number.isNaN(time.
getTime())?time.toISOString():void 0,fieldsV1}));return{metadata:{resourceVersion:metadata?.resourceVersion,managedFields},
data}}var encoder=new TextEncoder;function refusedAnswer(thrown,path){if(thrown instanceof SecretsError)throw thrown;let[
status,body]=[at(thrown,"code"),at(thrown,"body")];if(typeof status=="number")return{status,json:typeof body=="string"?parseJson(
encoder.encode(body))?.json:body};throw connectionError(thrown,{path,method:"client"})??new SecretsError("backend/bad-re\
sponse",{action:"read",state:"the client failed, with neither a status nor a system's code",facts:{path,method:"client"},
hint:"Check the credential of the client that the source was given, and what stands at its server"})}var PATH="/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",ACTION="ask for a permission";async function askPermissions(references,api){
return(await askOnce(references,({path})=>path,api.concurrency,async reference=>badReference(reference,ACTION)===void 0?
mayGet(reference.path,api):{state:"unknown",needs:"a name that a Secret can have"})).map(([,answer])=>answer)}async function mayGet(name,api){
try{return await review(name,api)}catch(error){if(error instanceof SecretsError)return{state:"unknown",needs:`"get" on t\
he Secret ${name}`};throw error}}async function review(name,api){let{answer,access}=await api.ask(who2=>{let body={apiVersion:"\
authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{namespace:api.namespaceOf(who2),verb:"\
get",resource:"secrets",name}}};return{method:"POST",path:PATH,body:JSON.stringify(body)}},ACTION),namespace=api.namespaceOf(
access),allowed=at(answer.json,"status","allowed");if(answer.status>=300||typeof allowed!="boolean")return{state:"unknow\
n",needs:`"get" on the Secret ${namespace}/${name}`};if(allowed)return{state:"granted",permission:`"get" on the Secret ${namespace}\
/${name}`};let{cluster,method,who}=access,about={...{path:`${namespace}/${name}`,permission:"get",method,address:cluster.
address},namespace,secret:name,who:who()};return{state:"denied",error:kubernetesError("backend/denied","lacking",about,ACTION)}}async function readSecrets(references,concurrency,show){let bad=references.map(reference=>badReference(reference,"read")),
names=[...new Set(references.filter((_,index)=>bad[index]===void 0).map(({path})=>path))],reads=new Map;return await bounded(
names,concurrency,async name=>{reads.set(name,await readSecret(name,show))}),references.map(({path,field=""},index)=>{let error=bad[index];
return error!==void 0?{status:"failed",error}:reads.get(path)?.(field)??failed(new SecretsError("internal/bug",{action:"\
read"}))})}var failed=error=>({status:"failed",error});async function readSecret(name,show){try{let{json}=await show(name);
return json===void 0?()=>({status:"missing",what:"secret"}):field=>valueOf(json,field,name)}catch(error){if(error instanceof
SecretsError)return()=>failed(error);throw error}}function valueOf(json,field,path){let data=at(json,"data");if(data==null)
return{status:"missing",what:"field"};let text=at(data,field);if(hasFields(data)&&text===void 0)return{status:"missing",
what:"field"};let bytes=text===null?new Uint8Array:typeof text=="string"?fromBase64(text):void 0;return bytes===void 0?failed(
new SecretsError("backend/bad-response",{action:"read",facts:{path}})):bytes.length>LARGEST_VALUE?failed(new SecretsError(
"value/too-large",{action:"read",facts:{path}})):{status:"found",value:Redacted.of(bytes),...versionOf(json),...changedAt(
json,field)}}function remedyOf({field="KEY",path},description,namespace){if(description.state==="missing")return`Create it with \`kube\
ctl --namespace ${namespace} create secret generic ${path} --from-file=${field}=FILE\``}var PATH2="/apis/authentication.k8s.io/v1/selfsubjectreviews",BODY=JSON.stringify({apiVersion:"authentication.k8s.io/v1",
kind:"SelfSubjectReview"}),ACTION2="ask who we are";async function whoAmI(api){let{answer,access}=await api.ask(()=>({method:"\
POST",path:PATH2,body:BODY}),ACTION2),{method,claims,cluster}=access,name=textAt(answer.json,"status","userInfo","userna\
me");if(answer.status===404)throw kubernetesError("backend/bad-response","noReview",{method,address:cluster.address,status:404},
ACTION2);if(name===void 0)throw refusal(answer,access,{path:PATH2,permission:"create selfsubjectreviews"},"deniedReview",
ACTION2);return{method,name,grants:textsAt(answer.json,"status","userInfo","groups"),...claims?.expiresAt===void 0?{}:{expiresAt:new Date(
claims.expiresAt)}}}var KubernetesBackend=class{#connection;constructor(opening){this.#connection=new Connection(opening)}read(references,context){
let api=new Api(this.#connection,context);return readSecrets(references,context.concurrency,name=>askSecret(name,!1,api,
"read"))}describe(references,context){return describeSecrets(references,new Api(this.#connection,context))}whoami(context){
return whoAmI(new Api(this.#connection,context))}localIdentity(context){return localIdentity(this.#connection.opening,context)}identities(context){
return candidates(this.#connection.opening,context)}endpoints(_,context){return endpointsOf(this.#connection,context)}permissions(references,context){
return askPermissions(references,new Api(this.#connection,context))}async remedy(reference,description,context){let access=await this.#connection.
access(context);return remedyOf(reference,description,new Api(this.#connection,context).namespaceOf(access))}async close(){
this.#connection.forget()}},ClientBackend=class{#client;constructor(client,opening){this.#client=new OwnClient(client,opening)}read(references,context){
return readSecrets(references,context.concurrency,name=>this.#client.show(name,context))}},open=opening=>opening.custom===
void 0?new KubernetesBackend(opening):new ClientBackend(opening.custom,opening);export{open};

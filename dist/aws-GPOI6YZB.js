const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ACTIONS_ADVICE,ACTIONS_VARIABLES,NotAvailable,actionsToken,askOnce,bounded,candidatesOf,contextWith,credentialFile,
firstAvailable,fromBase64,fromFile,fromSetting,fromVariable,fromVariableFile,heeding,jwtClaims,listed,localIdentityOf,present,
readBySecret,requirePrintable,sendWithRetries,systemCode,textOf,variablePath}from"./chunk-5DXKS64G.js";import{Redacted,
identity,isLoopback}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var ARN=/^arn:aws[a-z-]*:secretsmanager:([a-z0-9-]+):(\d{12}):secret:.+$/,isArn=id=>id.startsWith("arn:");function arnOf(id){
if(!isArn(id))return;let[,region,account]=ARN.exec(id)??[];return region===void 0||account===void 0?void 0:{region,account}}
var SUFFIX=/-[A-Za-z0-9]{6}$/;function resourceOf(id,region,account="*"){return arnOf(id)!==void 0?SUFFIX.test(id)?id:`${id}\
-??????`:`arn:${partitionOf(region)}:secretsmanager:${region}:${account}:secret:${id}-??????`}function isNamed(id,arn,name){
return id===name||id===arn||arn!==void 0&&isArn(id)&&arn.replace(SUFFIX,"")===id}var PARTITIONS=[["cn-","aws-cn"],["us-g\
ov-","aws-us-gov"],["us-isob-","aws-iso-b"],["us-iso-","aws-iso"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eu\
sc-","aws-eusc"]];function partitionOf(region){return PARTITIONS.find(([prefix])=>region.startsWith(prefix))?.[1]??"aws"}import{isUtf8}from"node:buffer";var THROTTLED=new Set(["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplet\
e","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowD\
own","ThrottledException","Throttling","ThrottlingException","TooManyRequests","TooManyRequestsException","TransactionIn\
ProgressException"]),TRANSIENT=new Set(["IDPCommunicationError","IDPCommunicationErrorException","InternalServiceError",
"InternalServiceErrorException","RequestTimeout","RequestTimeoutException","ServiceUnavailable"]),EXPIRED=new Set(["Expi\
redToken","ExpiredTokenException","TokenRefreshRequired"]),SKEWED=new Set(["RequestExpired","RequestInTheFuture","Reques\
tTimeTooSkewed","SignatureExpired"]),UNSIGNED=new Set(["InvalidSignatureException","SignatureDoesNotMatch"]),UNKNOWN=new Set(
["AuthFailure","IncompleteSignature","IncompleteSignatureException","InvalidAccessKeyId","InvalidClientTokenId","Missing\
AuthenticationToken","MissingAuthenticationTokenException","UnrecognizedClientException"]),DENIED=new Set(["AccessDenied",
"AccessDeniedException","NotAuthorized","OptInRequired","UnauthorizedOperation"]);var reasons=new WeakMap;function reasonOf(thrown){return typeof thrown=="object"&&thrown!==null?reasons.get(thrown):void 0}
function requestHandler(exchange){return{metadata:{handlerProtocol:"http/1.1"},async handle(request){try{let{status,headers,
body}=await send(request,exchange);if(!isUtf8(body))throw new SecretsError("backend/bad-response",{action:"read",facts:{
status}});return{response:{statusCode:status,headers:{...headers},body}}}catch(error){exchange.error=error instanceof SecretsError?
error:new SecretsError("internal/bug",{action:"send to AWS"});let withheld=new Error("withheld");throw reasons.set(withheld,
exchange.error),withheld}},destroy:()=>{},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}var METHODS=["GET",
"POST","PUT","DELETE","PATCH"];async function send(sent,{context,insecure}){let url=urlOf(sent);if(url.protocol!=="https\
:"&&!insecure&&!isLoopback(url.hostname))throw new SecretsError("config/insecure",{action:"send to AWS",facts:{address:url.
origin,option:"AWS_ENDPOINT_URL"}});let method=METHODS.find(known=>known===sent.method);if(method===void 0)throw new SecretsError(
"internal/bug",{action:"send to AWS"});let body=typeof sent.body=="string"||sent.body instanceof Uint8Array?sent.body:void 0,
request={method,url:url.href,headers:sent.headers,...body===void 0?{}:{body}};return sendWithRetries(naming(context),request,
{safe:!0})}function urlOf({protocol,hostname,port,path,query={}}){let url=new URL(`${protocol}//${hostname}${port===void 0?
"":`:${port}`}${path}`),pairs=Object.entries(query).flatMap(([name,value])=>(Array.isArray(value)?value:[value??""]).map(
one=>[name,one].map(encodeURIComponent).join("=")));return pairs.length>0&&(url.search=pairs.join("&")),url}function naming(context){
let{transport}=context;return contextWith(context,{transport:{send:async request=>named(await transport.send(request))}})}
var decoder=new TextDecoder,FAULT=/"__type"\s*:\s*"(?:[\w.]+#)?(\w+)"|<Code>(\w+)<\/Code>/;function named(response){if(response.
status!==400)return response;let[,json,xml]=FAULT.exec(decoder.decode(response.body))??[],fault=json??xml??"";return THROTTLED.
has(fault)?{...response,status:429}:TRANSIENT.has(fault)?{...response,status:503}:response}function leavingValuesPlain(client){return client.middlewareStack.add((next,context)=>args=>{let called=context.__smithy_context;
return called!==void 0&&context.commandName==="BatchGetSecretValueCommand"&&(called.operationSchema=withPlainValues(called.
operationSchema)),next(args)},{step:"initialize",name:"leavingValuesPlain"}),client}var plain;function withPlainValues(operation){
if(plain!==void 0)return plain;let structure=operation.at(-1)(),[members,schemas]=structure.slice(-2),changed=members.map(
(member,at)=>member==="SecretValues"?64:schemas[at]),answer=[...structure.slice(0,-2),members,changed];return plain=[...operation.
slice(0,-1),()=>answer],plain}var SILENT={trace:()=>{},debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};function clientOptions(exchange){let{runtime}=exchange.
context,isSet=variable=>runtime.optionalVariable(variable)?.toLowerCase()==="true";return{maxAttempts:1,retryMode:"stand\
ard",defaultsMode:"standard",useDualstackEndpoint:isSet("AWS_USE_DUALSTACK_ENDPOINT"),useFipsEndpoint:isSet("AWS_USE_FIP\
S_ENDPOINT"),authSchemePreference:[],disableClockSkewCorrection:!1,userAgentAppId:async()=>{},defaultUserAgentProvider:async()=>[
["keystead"]],logger:SILENT,requestHandler:requestHandler(exchange)}}function pared(client){for(let name of["recursionDe\
tectionMiddleware","loggerMiddleware"])client.middlewareStack.remove(name);return client}function endpointFor(service,{runtime}){
if(runtime.optionalVariable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")?.toLowerCase()==="true")return{};let variable=[`AWS_E\
NDPOINT_URL_${service}`,"AWS_ENDPOINT_URL"].find(name=>runtime.optionalVariable(name));if(variable===void 0)return{};let url=URL.
parse(runtime.optionalVariable(variable)??"");if(url===null||!/^https?:$/.test(url.protocol)||`${url.username}${url.password}${url.
search}${url.hash}`!="")throw new SecretsError("config/invalid-option",{action:"read",facts:{option:variable,variable,wanted:"\
an http or https URL without credentials, query or fragment"}});return{endpoint:url.href}}async function exchanged(exchange,call){
try{return await call()}catch(error){throw exchange.error??error}}async function openClient(place,credentials){let sdk=await import("./secrets-manager-sdk-5Y7ZVPNG.js"),open2=context=>leavingValuesPlain(
pared(new sdk.SecretsManagerClient({...clientOptions({context,insecure:place.insecure}),...endpointFor("SECRETS_MANAGER",
context),region:place.region,credentials,cacheMiddleware:!0}))),clients=new WeakMap,call=async(context,send2)=>{let client=clients.
get(context)??open2(context);clients.set(context,client);try{return await send2(client)}catch(error){throw reasonOf(error)??
error}};return{get:(wanted2,context)=>call(context,client=>client.send(new sdk.GetSecretValueCommand(wanted2))),batch:(ids,context)=>call(
context,client=>client.send(new sdk.BatchGetSecretValueCommand({SecretIdList:[...ids]}))),describe:(id,context)=>call(context,
client=>client.send(new sdk.DescribeSecretCommand({SecretId:id})))}}function ownClient(client){let call=async(method,input,context)=>{
context.meter.requests+=1;let options={abortSignal:context.signal},own=client[method];return await heeding(context,"read",
async()=>typeof own=="function"?own.call(client,input,options):client.send(await commandOf(method,input),options))};return{
get:(wanted2,context)=>call("getSecretValue",wanted2,context),batch:(ids,context)=>call("batchGetSecretValue",{SecretIdList:[
...ids]},context),describe:(id,context)=>call("describeSecret",{SecretId:id},context)}}async function commandOf(method,input){
let sdk=await import("./secrets-manager-sdk-5Y7ZVPNG.js");return method==="getSecretValue"?new sdk.GetSecretValueCommand(input):
method==="batchGetSecretValue"?new sdk.BatchGetSecretValueCommand(input):new sdk.DescribeSecretCommand(input)}var REQUEST_ID=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;function faultOf(error){if(!(error instanceof Error))return{
name:"",words:""};let{status,requestId}=metadataOf(error),system="code"in error&&typeof error.code=="string"?error.code:
void 0;return{name:error.name,words:error.message,status,requestId:requestId!==void 0&&REQUEST_ID.test(requestId)?requestId:
void 0,system:system!==void 0&&/^E[A-Z_0-9]{2,40}$|^(?:CERT|UNABLE|SELF|DEPTH)_[A-Z_]{2,60}$/.test(system)?system:void 0}}
function metadataOf(error){if(!("$metadata"in error)||typeof error.$metadata!="object"||error.$metadata===null)return{};
let{$metadata}=error;return{..."httpStatusCode"in $metadata&&typeof $metadata.httpStatusCode=="number"?{status:$metadata.
httpStatusCode}:{},..."requestId"in $metadata&&typeof $metadata.requestId=="string"?{requestId:$metadata.requestId}:{}}}
function accountIn({words}){return/arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(words)?.[1]}var HINTS={denied:{hint:h=>`Grant "${h.permission}" on ${h.path} to ${h.who}; the answer is the same where nothing is th\
ere`},deniedExplicitly:{state:"a policy denies it explicitly",hint:h=>`Take the explicit deny of "${h.permission}" on ${h.
path} out of the policies that hold for ${h.who}: its own, the secret's, a boundary or the organisation's`},kmsDenied:{state:"\
KMS denies the decryption",hint:h=>`Grant "kms:Decrypt" on the KMS key of ${h.path} to ${h.who}, in its own policy and i\
n the key's`},undecryptable:{state:"KMS does not decrypt it",hint:h=>`Enable the KMS key of ${h.path}, and grant "kms:De\
crypt" on it to ${h.who}`},deleted:{state:"the secret is marked for deletion",hint:h=>`Restore it with \`aws secretsmanag\
er restore-secret --secret-id ${h.id} --region ${h.region}\``},skewed:{state:"the clock of this machine is not that of A\
WS",hint:()=>"Set the clock right, e.g. with `timedatectl set-ntp true`: AWS takes no signature that is minutes off"},badSignature:{
state:"the signature does not fit",hint:h=>`Put the secret key that belongs to the access key into ${h.origin}; if it do\
es, set this machine's clock right`},sessionOver:{state:"the session is over",hint:h=>`Renew the temporary credentials i\
n ${h.origin}: their session token has expired`},unknownKey:{state:"AWS does not know the access key, or no longer",hint:h=>`\
Put a valid access key, with its session token if it is a temporary one, into ${h.origin}`},noCredentials:{state:"there \
are no credentials",hint:h=>`Give ${h.origin} credentials: the provider that it was made with has none`},failing:{state:"\
AWS failed",hint:h=>`Look at the AWS Health Dashboard for ${h.region}, and try again`},badName:{hint:h=>`Correct the nam\
e ${h.id}: a secret's has letters, digits and /_+=.@- only`},noAnswer:{hint:h=>`Look at what answers for Secrets Manager\
 in ${h.region}, a proxy or AWS_ENDPOINT_URL: it is not what this backend reads`},refusedLogin:{state:"the login was ref\
used",hint:h=>`Look into CloudTrail for why STS refused ${h.who} (${h.origin})`}};function awsError(code,name,about,action="\
read"){let{hint,state}=HINTS[name],{who:_who,origin:_origin,id:_id,region:_region,...facts}=about;return new SecretsError(
code,{action,facts,hint:hint(about),...state===void 0?{}:{state}})}function failureOf(error,about){return error instanceof SecretsError?error:failureFrom(faultOf(error),about)}function failureFrom(fault,about){
let{action,method,who,origin,region,id,permission}=about,{status,requestId,system,name}=fault,facts={method,status,requestId,
system},hinted=(code,hint,more={})=>awsError(code,hint,{...facts,who,origin,region,id,...more},action);if(DENIED.has(name)||
name==="DecryptionFailure"){let path=id===void 0?"*":resourceOf(id,region,accountIn(fault));return hinted("backend/denie\
d",denialOf(fault),{path,permission})}let refused2=refusalOf(fault);return refused2!==void 0?hinted("backend/unauthentic\
ated",refused2):isDeleted(fault)?hinted("value/deleted","deleted",{path:id}):THROTTLED.has(name)||status===429?new SecretsError(
"backend/throttled",{action,facts}):TRANSIENT.has(name)||status!==void 0&&status>=500?hinted("backend/unreachable","fail\
ing"):/^(?:InvalidParameter|Validation)(?:Exception|Error)$/.test(name)?hinted("reference/invalid","badName"):withoutName(
fault,about,facts)??hinted("backend/bad-response","noAnswer")}function denialOf({name,words}){return name==="DecryptionF\
ailure"?"undecryptable":/\bkms\b/i.test(words)?"kmsDenied":/explicit deny/i.test(words)?"deniedExplicitly":"denied"}function refusalOf({
name,words}){return SKEWED.has(name)||UNSIGNED.has(name)&&/signature (?:expired|not yet current)/i.test(words)?"skewed":
UNSIGNED.has(name)?"badSignature":EXPIRED.has(name)?"sessionOver":/^(?:Credentials|Token)ProviderError$/.test(name)?"noC\
redentials":UNKNOWN.has(name)?"unknownKey":void 0}function isDeleted({name,words}){return name==="InvalidRequestExceptio\
n"&&/delet/i.test(words)}function withoutName({name,status,system},{action},facts){if(name==="NotCapable")return new SecretsError(
"runtime/permission",{action,facts:{permission:"--allow-env"}});if(!(name==="SyntaxError"&&status!==401))return status===
401?new SecretsError("backend/unauthenticated",{action,facts}):status===403?new SecretsError("backend/denied",{action,facts}):
name==="TimeoutError"||system==="ETIMEDOUT"?new SecretsError("backend/timeout",{action,facts}):name==="AbortError"?new SecretsError(
"backend/aborted",{action,facts}):system===void 0?void 0:new SecretsError("backend/unreachable",{action,facts})}var presented=({claims="claims that we cannot read"})=>`the token has ${claims}`,SUBJECTS="GitHub writes the subject as \
repo:ORG/REPO:... or, since 2026-07, repo:ORG@ID/REPO@ID:..., and an `environment` of the job changes its end",AUDIENCE=a=>`\
Make \`audience\` of aws.webIdentity() one of the client IDs of the OIDC provider (usually sts.amazonaws.com); ${presented(
a)}`,ROWS=[{methods:["webIdentity"],fault:"AccessDenied",hint:a=>`Let the trust policy of ${a.who} allow sts:AssumeRoleW\
ithWebIdentity to this token's issuer, audience and subject; ${presented(a)}; ${SUBJECTS}`},{methods:["webIdentity"],fault:"\
ExpiredToken",hint:a=>`Put a token that has not expired into ${a.origin}; ${presented(a)}`},{methods:["webIdentity"],fault:"\
InvalidIdentityToken",words:/audience/i,hint:AUDIENCE},{methods:["webIdentity"],fault:"InvalidIdentityToken",hint:a=>`Cr\
eate the token's issuer as an OIDC provider with \`aws iam create-open-id-connect-provider\` in the account of ${a.who},\
 or take a token that it signed; ${presented(a)}`},{methods:["webIdentity"],fault:"IDPRejectedClaim",hint:AUDIENCE},{fault:"\
RegionDisabled",hint:a=>`Activate STS in ${a.region} in the account's settings, or name another \`region\``},{methods:["\
role"],fault:"AccessDenied",hint:a=>`Grant sts:AssumeRole on ${a.who} to whoever the SDK's chain makes us (\`aws sts get-\
caller-identity\`), and let the role's trust policy name them and the same externalId`},{fault:"AccessDenied",hint:a=>`G\
rant sts:AssumeRole on the role of ${a.who} in its trust policy`},{fault:"ValidationError",hint:a=>`Correct the ARN or t\
he externalId of ${a.who} in aws.${a.method}(): STS takes none of that form`}];function loginHint(fault,message,about){let name=fault.
replace(/Exception$/,"");return ROWS.find(({methods,fault:wanted2,words})=>wanted2===name&&methods?.includes(about.method)!==
!1&&words?.test(message)!==!1)?.hint(about)}var CHAIN="AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, AWS_WEB_IDENTITY_TOKEN_FILE, or the role of a contain\
er or an instance",METADATA={timeout:1e3,maxRetries:0};async function fromChain(place,context){let{fromNodeProviderChain}=await import("./chain-sdk-H3YRXWST.js");
return provided({method:"chain",needs:CHAIN},context,place,async options=>fromNodeProviderChain({...options,...METADATA})())}
async function fromProfile(profile2,place,context){let{fromIni}=await import("./chain-sdk-H3YRXWST.js"),needs=`the pro\
file "${profile2}" in ~/.aws/config (\`aws configure --profile ${profile2}\`)`;return provided({method:"profile",needs,profile:profile2},
context,place,async options=>fromIni({...options,profile:profile2})())}async function provided(asked,context,place,ask){
let exchange={context,insecure:place.insecure};try{let options=optionsFor(place,exchange),credentials=await heeding(context,
"log in",()=>exchanged(exchange,()=>ask(options))),{accessKeyId,secretAccessKey,sessionToken}=credentials;for(let minted of sessionToken===
void 0?[]:[accessKeyId,secretAccessKey,sessionToken])context.onToken?.(minted);return credentials}catch(error){throw refused(
error,asked)}}function optionsFor({region},exchange){let shared=clientOptions(exchange);return{clientConfig:shared,parentClientConfig:{
...shared,region},logger:SILENT}}function refused(error,{method,needs,profile:profile2}){return error instanceof SecretsError||
!(error instanceof Error)?error:systemCode(error)==="NotCapable"?new SecretsError("runtime/permission",{action:"log in",
facts:{method,permission:"--allow-env --allow-read --allow-net"}}):/^(?:Credentials)?ProviderError$/.test(error.name)?/\bsso\b/i.
test(error.message)?new SecretsError("backend/unauthenticated",{action:"log in",state:"the SSO session is over",facts:{method},
hint:`Log in again with \`aws sso login${profile2===void 0?"":` --profile ${profile2}`}\``}):new NotAvailable(needs):error}var LARGEST=2048;function sessionPolicy(ids,region,roleArn){let[,,,,account]=roleArn.split(":"),resources=[...new Set(ids.
map(id=>resourceOf(id,region,account)))],policy=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"\
secretsmanager:GetSecretValue",Resource:resources},{Effect:"Allow",Action:"secretsmanager:BatchGetSecretValue",Resource:"\
*"},{Effect:"Allow",Action:"kms:Decrypt",Resource:"*",Condition:{StringLike:{"kms:ViaService":"secretsmanager.*"}}}]});return policy.
length>LARGEST?void 0:policy}var SECONDS=900;async function assumeRole(role2,as,place,context){let{AssumeRoleCommand}=await import("./sts-sdk-5YFHRAFY.js"),
{Credentials:granted}=await withSts(place,context,as,client=>client.send(new AssumeRoleCommand({RoleArn:role2.arn,RoleSessionName:sessionName(
context),DurationSeconds:SECONDS,...cutDown(role2.arn,place),...role2.externalId===void 0?{}:{ExternalId:role2.externalId}})));
return sessionOf(granted,context)}async function assumeRoleWithToken(arn,token,place,context){let{AssumeRoleWithWebIdentityCommand}=await import("./sts-sdk-5YFHRAFY.js"),
{Credentials:granted}=await withSts(place,context,void 0,client=>client.send(new AssumeRoleWithWebIdentityCommand({RoleArn:arn,
RoleSessionName:sessionName(context),DurationSeconds:SECONDS,...cutDown(arn,place),WebIdentityToken:token})));return sessionOf(
granted,context)}function cutDown(arn,{only,region}){let policy=only===void 0?void 0:sessionPolicy(only,region,arn);return policy===
void 0?{}:{Policy:policy}}async function callerIdentity(as,place,context){let{GetCallerIdentityCommand}=await import("./sts-sdk-5YFHRAFY.js"),
{Arn:arn,Account:account}=await withSts(place,context,as,client=>client.send(new GetCallerIdentityCommand({})));return{arn,
account}}async function withSts({region,insecure},context,as,call){let{STSClient}=await import("./sts-sdk-5YFHRAFY.js"),
exchange={context,insecure},client=pared(new STSClient({...clientOptions(exchange),...endpointFor("STS",context),region,
credentials:as??{accessKeyId:"-",secretAccessKey:"-"}}));return exchanged(exchange,()=>call(client))}function sessionName({
runtime}){let name=runtime.optionalVariable("AWS_ROLE_SESSION_NAME")??"";return/^[\w+=,.@-]{2,64}$/.test(name)?name:"key\
stead"}function sessionOf(granted,{onToken}){let{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=granted??{};if(!AccessKeyId||
!SecretAccessKey||!SessionToken)throw new SyntaxError("withheld");for(let minted of[AccessKeyId,SecretAccessKey,SessionToken])
onToken?.(minted);return{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,...Expiration===
void 0?{}:{expiration:Expiration}}}function keys(settings,_,context){return{inputs:present(fromSetting(settings,"accessKeyId","AWS_ACCESS_KEY_ID",context),
fromSetting(settings,"secretAccessKey","AWS_SECRET_ACCESS_KEY",context),fromSetting(settings,"sessionToken",void 0,context)),
who:"the owner of the access key",login:!1,become:async([accessKeyId="",secretAccessKey="",sessionToken])=>({accessKeyId,
secretAccessKey,...sessionToken===void 0?{}:{sessionToken}})}}function fromEnvironment(context){let[id,secret,token]=["A\
WS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"].map(name=>fromVariable(name,context));return id?.text===void 0&&
secret?.text===void 0||fromVariable("AWS_PROFILE",context).text!==void 0?void 0:{...keys({},{region:"",insecure:!1},context),
inputs:present(id,secret,token?.text===void 0?void 0:token)}}function chain(_,place,context){return fromEnvironment(context)??
{inputs:[],who:"whoever the SDK's chain makes us (`aws sts get-caller-identity`)",login:!0,become:()=>fromChain(place,context)}}
function profile(settings,place,context){let name=fromSetting(settings,"name",void 0,context);return{inputs:present(name),
who:`profile "${name?.text??""}"`,login:!0,become:([text=""])=>fromProfile(text,place,context)}}function role(settings,place,context){
let arn=fromSetting(settings,"arn",void 0,context),externalId=fromSetting(settings,"externalId",void 0,context);return{inputs:present(
arn,externalId),...roleNamed(arn,"arn"),login:!0,become:async([text="",external])=>{let as=await becomeBase(place,context);
return assumeRole({arn:text,...external===void 0?{}:{externalId:external}},as,place,context)}}}async function becomeBase(place,context){
let base=chain({},place,context),texts=base.inputs.map(({text=""})=>text);return base.become(texts,void 0)}async function webIdentity(settings,place,context){
let arn=fromSetting(settings,"roleArn",void 0,context),handed=await tokenHandedIn(settings,context),common={...roleNamed(
arn,"roleArn"),login:!0,become:([text=""],token="")=>assumeRoleWithToken(text,token,place,context)};if(handed!==void 0)return{
...common,inputs:present(arn,handed),token:async([,token=""])=>token};let audience=textOf(settings,"audience")??"sts.ama\
zonaws.com";return{...common,inputs:present(arn,...ACTIONS_VARIABLES.map(name=>fromVariable(name,context))),advice:ACTIONS_ADVICE,
token:([,url="",bearer=""])=>actionsToken({settings,url,bearer,audience},context)}}async function tokenHandedIn(settings,context){
let declared=textOf(settings,"tokenFile");return declared!==void 0?fromFile(declared,context):fromSetting(settings,"toke\
n",void 0,context)??fromVariableFile("AWS_WEB_IDENTITY_TOKEN_FILE",context)}function roleNamed(arn,option){let role2=arn?.
text??"";if(role2!==""&&!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role2))throw new SecretsError("config/in\
valid-option",{action:"log in",facts:{option,wanted:"a role's ARN: arn:aws:iam::ACCOUNT:role/NAME"}});return{who:`role ${role2}`,
role:role2}}var METHODS2={chain,profile,role,webIdentity,keys};var USUAL=[identity("aws","chain")],looking=(place,context)=>({known:METHODS2,usual:USUAL,look:(make,settings)=>make(settings,
place,context)});function logIn(identities,place,context){let become=(method,ready)=>loginBy(method,ready,place,context);
return firstAvailable(identities,{...looking(place,context),become},context)}function candidates(identities,place,context){
return candidatesOf(identities,looking(place,context),context)}async function loginBy(method,ready,place,context){let outside=ready.
inputs.filter(({declared})=>!declared),origin=outside.length===0?ready.who:listed(outside);requirePrintable(method,ready.
inputs);let texts=ready.inputs.map(({text=""})=>text),token=await ready.token?.(texts);ready.login&&(context.meter.logins+=
1);try{let credentials=await ready.become(texts,token);return{method,who:ready.who,origin,credentials:Redacted.of(credentials),
repeatable:ready.login,...credentials.expiration===void 0?{}:{expiresAt:credentials.expiration.getTime()}}}catch(error){
if(error instanceof NotAvailable||error instanceof SecretsError)throw error;let about={method,who:ready.who,origin,region:place.
region,claims:jwtClaims(token??"")?.presented};throw refusedLogin(error,about)}}function refusedLogin(error,about){let{name,
words,status,requestId}=faultOf(error),{method,who,origin,region}=about,hint=loginHint(name,words,about),facts={method,status,
requestId};if(hint!==void 0)return new SecretsError("backend/unauthenticated",{action:"log in",state:"the login was refu\
sed",facts,hint});let failure=failureOf(error,{action:"log in",permission:"sts:AssumeRole",region,method,who,origin});return[
"backend/denied","reference/invalid"].includes(failure.code)||isRefusal(failure)?awsError("backend/unauthenticated","ref\
usedLogin",{...facts,who,origin,region},"log in"):failure}var isRefusal=({code,facts})=>code==="backend/bad-response"&&facts.
status===400&&facts.requestId!==void 0;var MARGIN=6e4,UNKNOWN2="REGION",CallFailed=class extends Error{reason;about;constructor(reason,about){super("the call f\
ailed"),this.reason=reason,this.about=about}get error(){return failureOf(this.reason,this.about)}},Connection=class{#opening;#login;#clientRegion;#clients=new WeakMap;constructor(opening){
this.#opening=opening}regionOf(id){return arnOf(id)?.region??this.region}get region(){let{region}=this.#opening.settings;
return typeof region=="string"?region:this.#clientRegion??UNKNOWN2}get place(){let{planned,settings}=this.#opening;return{
region:this.region,insecure:settings.insecure===!0,only:planned?.map(({path})=>path)}}async login(context){let current=await this.#current(
context),left=(current.expiresAt??Number.POSITIVE_INFINITY)-context.clock.now();return!current.repeatable||left>MARGIN||
left<=0?current:this.#current(context,current)}async call(given,context,call){let login=await this.login(context),asked={
...given,region:given.region===UNKNOWN2?this.region:given.region};if(this.#clientRegion!==void 0&&asked.region!==this.#clientRegion)
throw elsewhere(asked.region);try{return await call(await this.#client(asked.region,login))}catch(error){if(!login.repeatable||
!EXPIRED.has(faultOf(error).name))throw failed(error,asked,login)}let fresh=await this.#current(context,login);try{return await call(
await this.#client(asked.region,fresh))}catch(error){throw failed(error,asked,fresh)}}end(){this.#login=void 0}async#current(context,spent){
let there=this.#login;if(there!==void 0&&(spent===void 0||await there!==spent))return there;if(this.#login!==there)return this.#current(
context,spent);let made=this.#logIn(context);return this.#login=made,made.catch(()=>{this.#login===made&&(this.#login=void 0)}),
made}async#logIn(context){let{custom,identities}=this.#opening;if(custom!==void 0){let login=loginOf(custom);return this.#clientRegion=
await regionOf(custom,context),login}return logIn(identities,this.place,context)}#client(region,login){let clients=this.#clients.
get(login)??new Map;this.#clients.set(login,clients);let{custom}=this.#opening,client=clients.get(region)??(custom===void 0?
openClient({...this.place,region},login.credentials.reveal()):Promise.resolve(ownClient(custom)));return clients.set(region,
client),client}};function failed(error,{action="read",...asked},{method,who,origin}){return new CallFailed(error,{action,
...asked,method,who,origin})}async function regionOf({config},context){let provider=config?.region;if(typeof provider=="\
function")try{let region=await heeding(context,"log in",async()=>provider());return typeof region=="string"?region:void 0}catch(error){
if(error instanceof SecretsError)throw error;return}}var elsewhere=region=>new SecretsError("config/invalid-option",{action:"\
read",facts:{option:"client",wanted:`a client of ${region}, where the secret is`}});function loginOf(client){if(typeof client.
send!="function")throw new SecretsError("config/invalid-option",{action:"use",facts:{option:"client",wanted:"a SecretsMa\
nager or SecretsManagerClient of @aws-sdk/client-secrets-manager"}});let credentials={accessKeyId:"",secretAccessKey:""};
return{method:"client",who:"the owner of the client's credentials",origin:"`client`",credentials:Redacted.of(credentials),
repeatable:!1}}var READ="secretsmanager:GetSecretValue";function readEach(references,answered,connection,context){return readBySecret(references,
context,secret=>readOne(secret,connection,context),asked=>isCurrent(asked)?answered.get(asked.path):void 0)}function isCurrent({
version}){return version===void 0||version==="AWSCURRENT"}async function readOne(secret,connection,context){let asked={permission:READ,
id:secret.path,region:connection.regionOf(secret.path)};try{let answer=await connection.call(asked,context,client=>client.
get(wanted(secret),context));return(isNamed(secret.path,answer.ARN,answer.Name)?valueIn(answer):void 0)??{status:"failed",
error:noAnswer(connection.regionOf(secret.path))}}catch(error){if(error instanceof SecretsError)return{status:"failed",error};
if(!(error instanceof CallFailed))throw error;return error.reason instanceof SecretsError?{status:"failed",error:error.reason}:
unread(faultOf(error.reason),error.about)}}var VERSION_ID=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,isVersionId=version=>VERSION_ID.
test(version);function wanted({path,version}){return version===void 0?{SecretId:path}:isVersionId(version)?{SecretId:path,
VersionId:version}:{SecretId:path,VersionStage:version}}var encoder=new TextEncoder;function valueIn({ARN:ARN2,CreatedDate,
SecretBinary,SecretString,VersionId}){if(typeof ARN2!="string")return;let bytes=SecretString===void 0?bytesIn(SecretBinary):
textIn(SecretString);if(bytes===void 0)return;let version=versionIn(VersionId),createdAt=dateIn(CreatedDate);return version!==
void 0&&createdAt!==void 0?{status:"found",content:{bytes},version,createdAt}:{status:"found",content:{bytes},...version===
void 0?void 0:{version},...createdAt===void 0?void 0:{createdAt}}}function textIn(text){return typeof text=="string"&&text.
isWellFormed()?encoder.encode(text):void 0}var VERSION=/^[\w.-]{1,64}$/;function versionIn(id){return typeof id=="string"&&
VERSION.test(id)?id:void 0}function dateIn(date){let made=typeof date=="number"?new Date(Math.round(date*1e3)):date;return made instanceof
Date&&Number.isFinite(made.getTime())?made:void 0}function bytesIn(binary){return binary instanceof Uint8Array?new Uint8Array(
binary):typeof binary=="string"?fromBase64(binary):void 0}function unread(fault,about){return fault.name!=="ResourceNotF\
oundException"?{status:"failed",error:failureFrom(fault,about)}:{status:"missing",what:/secret (?:value for|version)\b/i.
test(fault.words)?"version":"secret"}}function noAnswer(region){return awsError("backend/bad-response","noAnswer",{region})}var SIZE=20,BATCH="secretsmanager:BatchGetSecretValue",Batches=class{#connection;#allowed=!0;constructor(connection){this.#connection=
connection}async read(references,context){let reads=new Map;return await bounded(this.#groups(references),context.concurrency,
async ids=>{this.#allowed&&await this.#readGroup(ids,context,reads)}),reads}#groups(references){let ids=new Set;for(let reference of references)
isCurrent(reference)&&ids.add(reference.path);return[...Map.groupBy(ids,id=>this.#connection.regionOf(id)).values()].flatMap(
all=>Array.from({length:Math.ceil(all.length/SIZE)},(_,at)=>all.slice(at*SIZE,(at+1)*SIZE))).filter(some=>some.length>1)}async#readGroup(ids,context,reads){
let region=this.#connection.regionOf(ids[0]??"");try{let answer=await this.#connection.call({permission:BATCH,region},context,
client=>client.batch(ids,context)),{method,who,origin}=await this.#connection.login(context),about={action:"read",permission:READ,
region:this.#connection.regionOf(ids[0]??"")};take(ids,answer,{...about,method,who,origin},reads)}catch(error){let failure=error instanceof
CallFailed?error.error:error;if(!(failure instanceof SecretsError))throw error;if(this.#isForReadsAlone(error,failure))return;
for(let id of ids)reads.set(id,{status:"failed",error:failure})}}#isForReadsAlone(error,failure){let name=error instanceof
CallFailed?faultOf(error.reason).name:"";return(DENIED.has(name)||/^(?:UnknownOperation|InvalidAction)/.test(name))&&(this.#allowed=
!1),!this.#allowed||failure.code==="reference/invalid"||failure.code==="value/too-large"||/^(?:InvalidRequest|InvalidNextToken|ResourceNotFound)Exception$/.
test(name)}};function take(ids,{SecretValues,Errors},about,reads){let values=valuesOf(ids,listOf(SecretValues).filter(isValue)),
errors=listOf(Errors).filter(isError);for(let id of ids){let value=values.get(id),read=value===void 0?void 0:valueIn(value),
error=errors.find(({SecretId})=>SecretId===id),name=error?.ErrorCode??"";read!==void 0?reads.set(id,read):error!==void 0&&
!THROTTLED.has(name)&&!TRANSIENT.has(name)&&reads.set(id,unread({name,words:error.Message??""},{...about,id}))}}function valuesOf(ids,values){
let found=new Map;for(let value of values)found.set(value.Name,found.has(value.Name)?void 0:value);for(let id of ids.filter(
isArn)){let[value,...more]=values.filter(({ARN:ARN2,Name})=>isNamed(id,ARN2,Name));value!==void 0&&found.set(value.Name,
void 0),found.set(id,more.length===0?value:void 0)}return found}var listOf=list=>Array.isArray(list)?list:[];function isValue(value){
let{ARN:ARN2,Name}=value??{};return typeof ARN2=="string"&&typeof Name=="string"}function isError(error){let{SecretId,ErrorCode="",
Message=""}=error??{};return[SecretId,ErrorCode,Message].every(text=>typeof text=="string")}var MISSING={state:"missing",field:"missing"},failed2=error=>()=>({state:"failed",error});async function describeReferences(references,connection,context){
return(await askOnce(references,({path})=>path,context.concurrency,({path})=>describeSecret(path,connection,context))).map(
([reference,of])=>of(reference))}async function describeSecret(id,connection,context){let region=connection.regionOf(id),
asked={action:"describe",permission:"secretsmanager:DescribeSecret",id,region};try{let answer=await connection.call(asked,
context,client=>client.describe(id,context));return answer.ARN===void 0?failed2(awsError("backend/bad-response","noAnswe\
r",{region},"describe")):reference=>descriptionOf(answer,reference)}catch(error){if(error instanceof SecretsError)return failed2(
error);if(!(error instanceof CallFailed))throw error;return faultOf(error.reason).name==="ResourceNotFoundException"?()=>MISSING:
failed2(error.error)}}function descriptionOf(answer,{field,version}){let versions=Object.entries(answer.VersionIdsToStages??
{}),[id]=versions.find(([known,stages])=>version!==void 0&&isVersionId(version)?known===version:stages.includes(version??
"AWSCURRENT"))??[];if(answer.DeletedDate!==void 0)return{state:"deleted",field:"unknown"};if(id===void 0)return MISSING;
let[createdAt,nextRotationAt]=[dateIn(answer.CreatedDate),dateIn(answer.NextRotationDate)];return{state:"exists",field:field===
void 0?"exists":"unknown",version:id,...versions.length===1&&createdAt!==void 0?{createdAt}:{},...nextRotationAt===void 0?
{}:{nextRotationAt}}}var NOBODY={accessKeyId:"-",secretAccessKey:"-"};async function endpointsOf(references,{looked},connection,context){let regions=new Set(
references.map(({path})=>connection.regionOf(path)));regions.size===0&&regions.add(connection.region);let{SecretsManagerClient}=await import("./secrets-manager-sdk-5Y7ZVPNG.js"),
own=endpointFor("SECRETS_MANAGER",context),stores=await Promise.all([...regions].map(region2=>urlOf2(new SecretsManagerClient(
{...optionsFor2(region2,context),...own}),region2,own.endpoint))),inUse=looked.find(({used})=>used);if(inUse?.method!=="\
role"&&inUse?.method!=="webIdentity")return stores;let{STSClient}=await import("./sts-sdk-5YFHRAFY.js"),{endpoint}=endpointFor(
"STS",context),{region}=connection,client=new STSClient({...optionsFor2(region,context),...endpoint===void 0?{}:{endpoint}});
return[...stores,await urlOf2(client,region,endpoint)]}var optionsFor2=(region,context)=>({...clientOptions({context,insecure:!1}),
region,credentials:NOBODY});async function urlOf2({config},region,endpoint){let{url}=config.endpointProvider({Region:region,
UseDualStack:await config.useDualstackEndpoint(),UseFIPS:await config.useFipsEndpoint(),...endpoint===void 0?{}:{Endpoint:endpoint}});
return{url:url.href}}import{join}from"node:path";var STATIC=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"];async function chainText(context){let set=name=>context.
runtime.optionalVariable(name)||void 0,named2=set("AWS_PROFILE"),[id,...rest]=STATIC.map(set);if(named2===void 0&&id!==void 0)
return JSON.stringify([id,...rest]);let profiles=await readProfiles(context);if(profiles.has(named2??"default"))return textOf2(
profiles,named2??"default",context);let[file,role2]=[set("AWS_WEB_IDENTITY_TOKEN_FILE"),set("AWS_ROLE_ARN")],token=file===
void 0?void 0:await credentialFile(variablePath(file,context));return token===void 0||role2===void 0?void 0:JSON.stringify(
[role2,token])}async function profileText(name,context){return textOf2(await readProfiles(context),name,context)}var LONGEST_CHAIN=8;
async function textOf2(profiles,name,context,depth=0){let profile2=profiles.get(name);if(profile2===void 0||depth>LONGEST_CHAIN||
Object.keys(profile2).some(isAsked))return;let{role_arn:role2,source_profile:source,credential_source:from,web_identity_token_file:file}=profile2,
own=JSON.stringify(Object.entries(profile2).toSorted(([a],[b])=>a<b?-1:1)),isKey=profile2.aws_access_key_id!==void 0&&profile2.
aws_secret_access_key!==void 0;if(role2===void 0||source===name)return isKey?own:void 0;let base=source!==void 0?await textOf2(
profiles,source,context,depth+1):file!==void 0?await credentialFile(variablePath(file,context)):from==="Environment"?JSON.
stringify(STATIC.map(variable=>context.runtime.optionalVariable(variable))):void 0;return base===void 0?void 0:JSON.stringify(
[own,base])}var isAsked=setting=>/^(?:sso_|credential_process$|login_session$)/.test(setting);async function readProfiles(context){
let home=context.runtime.homeDirectory(),read=async(variable,name)=>{let usual=home===void 0?void 0:join(home,".aws",name),
file=context.runtime.optionalVariable(variable)||usual;return file===void 0?"":await credentialFile(variablePath(file,context))??
""},profiles=new Map;return parse(await read("AWS_CONFIG_FILE","config"),profiles,title=>/^(?:profile\s+(.+)|(default))$/.
exec(title)),parse(await read("AWS_SHARED_CREDENTIALS_FILE","credentials"),profiles,title=>/^(.+)$/.exec(title)),profiles}
function parse(text,profiles,nameOf){let current;for(let line of text.split(/\r?\n/)){let title=/^\[\s*(.+?)\s*\]/.exec(
line)?.[1];if(title!==void 0){let[,first,second]=nameOf(title)??[],name=(first??second)?.replaceAll(/^["']|["']$/g,"");current=
name===void 0?void 0:profiles.get(name)??{},name!==void 0&&current!==void 0&&profiles.set(name,current);continue}let[,setting,
value]=/^([A-Za-z_]+)\s*=\s*(.*?)\s*$/.exec(line)??[];current!==void 0&&setting!==void 0&&value!==void 0&&(current[setting.
toLowerCase()]=value)}}function localIdentity({identities},place,context){let methods={known:METHODS2,usual:USUAL,look:(make,settings)=>make(settings,
place,context),place:["SECRETS_MANAGER","STS"].map(service=>endpointFor(service,context).endpoint??""),base:(method,{inputs})=>baseOf(
method,inputs[0]?.text,context)};return localIdentityOf(identities,methods,context)}async function baseOf(method,first,context){
return method==="profile"?profileText(first??"",context):method==="role"||method==="chain"&&first===void 0?chainText(context):
""}function neededPermissions(references,connection){return references.map(({path})=>({state:"unknown",needs:`"secretsmanag\
er:GetSecretValue" on ${resourceOf(path,connection.regionOf(path))}`}))}function remedyOf({path,version},description,region){let[name,id]=[`--name ${path} --region ${region}`,`--secret-id ${path}\
 --region ${region}`];if(description.state==="deleted")return`Restore it with \`aws secretsmanager restore-secret ${id}\``;
if(description.state==="missing")return version===void 0?`Create it with \`aws secretsmanager create-secret ${name} --se\
cret-string file://FILE\`, or, where it has no current version, \`put-secret-value\``:`List the versions with \`aws secre\
tsmanager list-secret-version-ids ${id}\``}async function whoAmI(connection,client,context){let{credentials,expiresAt,method,origin,who}=await connection.login(context),
own=client===void 0?void 0:await identityOf(client,context),place=own?.place??connection.place;try{let{arn}=await callerIdentity(
own?.credentials??credentials.reveal(),place,context);return{method,name:arn??"",grants:[],...expiresAt===void 0?{}:{expiresAt:new Date(
expiresAt)}}}catch(error){let about={permission:"sts:GetCallerIdentity",region:place.region,method,who,origin};throw failureOf(
error,{action:"ask who we are",...about})}}async function identityOf({config},context){let{credentials,region}=config??{};
if(typeof credentials!="function"||typeof region!="function")throw new SecretsError("config/invalid-option",{action:"ask\
 who we are",facts:{option:"client",wanted:"a client with credentials and a region"}});let[own,where]=await heeding(context,
"ask who we are",()=>Promise.all([credentials(),region()])).catch(error=>{throw error instanceof SecretsError?error:new SecretsError(
"backend/unauthenticated",{action:"ask who we are",facts:{method:"client"}})});return{credentials:own,place:{region:where,
insecure:!1}}}var AwsBackend=class{#opening;#client;#connection;#batches;constructor(opening){this.#opening=opening,this.#client=opening.
custom,this.#connection=new Connection(opening),this.#batches=new Batches(this.#connection)}async read(references,context){
let answered=await this.#batches.read(references,context);return readEach(references,answered,this.#connection,context)}describe(references,context){
return describeReferences(references,this.#connection,context)}whoami(context){return whoAmI(this.#connection,this.#client,
context)}localIdentity(context){return localIdentity(this.#opening,this.#connection.place,context)}async identities(context){
return this.#client!==void 0?{looked:[]}:candidates(this.#opening.identities,this.#connection.place,context)}async endpoints(references,context){
return this.#client!==void 0?[]:endpointsOf(references,await this.identities(context),this.#connection,context)}async permissions(references){
return neededPermissions(references,this.#connection)}async remedy(reference,description){return remedyOf(reference,description,
this.#connection.regionOf(reference.path))}async close(){this.#connection.end()}},open=opening=>new AwsBackend(opening);export{open};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ACTIONS_ADVICE,ACTIONS_VARIABLES,NotAvailable,actionsToken,askOnce,at,candidatesOf,credentialFile,endedError,filledAt,
firstAvailable,fromFile,fromSetting,fromVariable,hasFields,heeding,ifPermitted,jwtClaims,listed,localIdentityOf,numberAt,
parseJson,present,readBySecret,requirePrintable,sendWithRetries,systemCode,textOf,textsAt,variablePath,versionId}from"./chunk-5DXKS64G.js";
import{Redacted,formatReference,identity,isLoopback}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";var CODES={1:"CANCELLED",2:"UNKNOWN",3:"INVALID_ARGUMENT",4:"DEADLINE_EXCEEDED",5:"NOT_FOUND",7:"PERMISSION_DENIED",8:"R\
ESOURCE_EXHAUSTED",9:"FAILED_PRECONDITION",10:"ABORTED",13:"INTERNAL",14:"UNAVAILABLE",16:"UNAUTHENTICATED"};function refusalOf(http,json){
let status=filledAt(json,"error","status"),message=filledAt(json,"error","message")??"";return{status,http,reason:reasonOf(
at(json,"error","details")),says:words=>words.test(message)}}function thrownRefusal(error){let code=property(error,"code"),
details=property(error,"details"),message=property(error,"message"),reason=property(error,"reason"),words=[details,message].
filter(text2=>typeof text2=="string");return{status:typeof code=="number"?CODES[code]:void 0,reason:typeof reason=="stri\
ng"?reason:void 0,says:asked=>words.some(text2=>asked.test(text2))}}function reasonOf(details){if(Array.isArray(details))
return details.map(detail=>filledAt(detail,"reason")).find(reason=>reason!==void 0)}function property(of,name){return typeof of==
"object"&&of!==null&&name in of?of[name]:void 0}function wholeNumber(value){let convert=property(value,"toNumber"),number=typeof convert==
"function"?Number(convert.call(value)):value,whole=typeof number=="string"&&/^-?\d+$/.test(number)?Number(number):number;
return typeof whole=="number"&&Number.isFinite(whole)?whole:void 0}var LATEST_ENABLED="latest-enabled";function placeOf({settings}){let project=text(settings.project)??"",location=text(settings.
location);if(!/^[A-Za-z0-9][A-Za-z0-9.:-]*$/.test(project))throw invalid("project","a project's id or number");if(location!==
void 0&&!/^[a-z][a-z0-9-]*$/.test(location))throw invalid("location","a region such as europe-west4");return{project,location,
host:location===void 0?"secretmanager.googleapis.com":`secretmanager.${location}.rep.googleapis.com`,parent:`projects/${project}${location===
void 0?"":`/locations/${location}`}`}}function secretName(place,path){if(!/^[A-Za-z0-9_-]{1,255}$/.test(path))throw new SecretsError(
"reference/invalid",{action:"read",facts:{path,wanted:"a secret's name: at most 255 letters, digits, - and _"}});return`${place.
parent}/secrets/${path}`}function versionOf(path,version){let wanted=version??"latest";if(!/^(?:[1-9]\d*|[A-Za-z][A-Za-z0-9_-]{0,62})$/.
test(wanted))throw new SecretsError("reference/invalid",{action:"read",facts:{reference:formatReference({backend:"gcp",path,
version:wanted}),wanted:"a version's number, an alias, latest or latest-enabled"}});return wanted}var text=setting=>typeof setting==
"string"?setting:void 0;function invalid(option,wanted){return new SecretsError("config/invalid-option",{action:"open Go\
ogle Secret Manager",facts:{option,wanted}})}var STATUSES={UNAUTHENTICATED:unauthenticated,PERMISSION_DENIED:denied,FAILED_PRECONDITION:precondition,RESOURCE_EXHAUSTED:()=>[
"backend/throttled"],UNAVAILABLE:()=>["backend/unreachable"],INTERNAL:()=>["backend/unreachable"],UNKNOWN:()=>["backend/\
unreachable"],ABORTED:()=>["backend/unreachable"],DEADLINE_EXCEEDED:()=>["backend/timeout"],CANCELLED:()=>["backend/time\
out"],INVALID_ARGUMENT:({place,secret})=>["backend/bad-response",{state:"Google finds the request malformed",hint:`Check\
 project, location and version of ${secret}: ${place.host} does not take them together`}]};function refusalError(refusal,asked){
let{action,place,secret,permission:permission2,caller}=asked,[code,parts={}]=rowOf(refusal,asked),facts={path:secret,permission:permission2,
method:caller.method,address:caller.method==="client"?void 0:`https://${place.host}`,status:refusal.http};return new SecretsError(
code,{action,facts,...parts})}function rowOf(refusal,asked){let{status,http}=refusal,explain=status!==void 0&&Object.hasOwn(
STATUSES,status)?STATUSES[status]:void 0;return explain!==void 0?explain(asked,refusal):http===401?unauthenticated(asked):
http===429?["backend/throttled"]:http!==void 0?[http>=500?"backend/unreachable":"backend/bad-response"]:["backend/bad-re\
sponse",{state:"the client of the source failed, and its words are withheld",hint:"Call accessSecretVersion with the cli\
ent that the source was given, and mend what it says"}]}function unauthenticated({caller}){return["backend/unauthenticat\
ed",{state:"Google does not know the token, or no longer",hint:`Renew the credential in ${caller.origin} (${caller.who})\
, or mend this machine's clock: Google does not take its token`}]}function denied(asked,{reason,says}){let{place,caller}=asked,
{who}=caller,row=(state,hint2)=>["backend/denied",{state,hint:hint2}];return says(/unregistered callers/)?unauthenticated(
asked):reason==="SERVICE_DISABLED"||says(/API has not been used in project/)?row("the Secret Manager API is not enabled \
in the project",`Enable it with \`gcloud services enable secretmanager.googleapis.com --project=${place.project}\`, and w\
ait some minutes`):reason==="CONSUMER_INVALID"||says(/^Permission denied on resource project/)?row("there is no such pro\
ject, or we may not see it",`Check the project's id or number: \`gcloud projects describe ${place.project}\``):reason===
"ACCESS_TOKEN_SCOPE_INSUFFICIENT"?row("the token's scopes do not reach Secret Manager","Give the machine the access scop\
e https://www.googleapis.com/auth/cloud-platform"):reason==="USER_PROJECT_DENIED"?row("we may not use the quota project \
of the credential",`Grant roles/serviceusage.serviceUsageConsumer on the quota project to ${who}, or set another one wit\
h \`gcloud auth application-default set-quota-project\``):reason==="SECURITY_POLICY_VIOLATED"||says(/organization.s policy/)?
row("a perimeter of VPC Service Controls forbids it",`Let the perimeter around ${place.project} admit ${who}`):["backend\
/denied",{hint:`${grantHint(asked)}, or create the secret: the answer is the same where there is none`}]}function grantHint({
caller,permission:permission2,role:role2,secret}){return`Grant ${role2} on ${secret} to ${caller.who} (${permission2})`}
function precondition({secret,version},{says}){let name=secret.replace(/^.*\//,"");return says(/\bDESTROYED\b/)?["value/\
deleted",{state:"the version was destroyed",hint:`Add a version with \`gcloud secrets versions add ${name}\`, or point th\
e key at one that is enabled: version ${version} of ${secret} was destroyed`}]:says(/\bDISABLED\b/)?["value/deleted",{state:"\
the version is disabled",hint:`Enable version ${version} of ${secret} with \`gcloud secrets versions enable\`, or point th\
e key at @latest-enabled`}]:["backend/bad-response",{state:"Google cannot give the version out",hint:`Check the Cloud KM\
S key that ${secret} is encrypted with, where it has one of your own`}]}var VIEW="roles/secretmanager.viewer",NEEDS={access:{permission:"secretmanager.versions.access",role:"roles/secretmanage\
r.secretAccessor"},get:{permission:"secretmanager.versions.get",role:VIEW},list:{permission:"secretmanager.versions.list",
role:VIEW}};async function resolveVersion(asking,path,version){let secret=secretName(asking.place,path),wanted=versionOf(
path,version);if(wanted!==LATEST_ENABLED)return{secret,version:wanted};let listed2=await answerOf(asking,{secret,version:wanted},
NEEDS.list,(client,options)=>client.listSecretVersions({parent:secret,filter:"state:ENABLED"},options));if(listed2==="mi\
ssing")return"missing";let numbers=(Array.isArray(listed2)?listed2:[]).filter(one=>stateOf(one)==="ENABLED").map(numberOf).
filter(number=>number!==void 0);return{secret,version:numbers.length===0?"latest":String(Math.max(...numbers.map(Number)))}}
async function answerOf({place,service,context,action},{secret,version},needs,ask2){let answer=await service.call(ask2,context);
if("value"in answer)return answer.value;if(answer.refusal.status==="NOT_FOUND")return"missing";let caller=await service.
caller(context);throw refusalError(answer.refusal,{action,place,secret,version,caller,...needs})}async function whatIsMissing({
service,context},{secret,version}){if(version==="latest"||version===LATEST_ENABLED)return"secret";let answer=await service.
call((client,options)=>client.getSecret({name:secret},options),context);return"refusal"in answer&&answer.refusal.status===
"NOT_FOUND"?"secret":"version"}var STATES={1:"ENABLED",2:"DISABLED",3:"DESTROYED"};function stateOf(version){let state=property(
version,"state");return typeof state=="number"?STATES[state]:typeof state=="string"?state:void 0}function numberOf(version){
let name=property(version,"name");return typeof name=="string"?/\/versions\/(\d+)$/.exec(name)?.[1]:void 0}async function describeReferences(references,asking){return(await askOnce(references,versionId,asking.context.concurrency,
({path,version})=>describeVersion(path,version,asking))).map(([,description])=>description)}async function describeVersion(path,wanted,asking){
try{let version=await resolveVersion(asking,path,wanted);if(version==="missing")return{state:"missing",field:"missing"};
let name=`${version.secret}/versions/${version.version}`,answer=await answerOf(asking,version,NEEDS.get,(client,options)=>client.
getSecretVersion({name},options));return answer==="missing"?{state:"missing",field:"missing"}:descriptionOf(answer)}catch(error){
if(error instanceof SecretsError)return{state:"failed",error};throw error}}function descriptionOf(version){let[number,createdAt,
state]=[numberOf(version),timeOf(property(version,"createTime")),stateOf(version)];return{state:state==="DESTROYED"?"del\
eted":state==="DISABLED"?"disabled":"exists",field:"unknown",...number===void 0?{}:{version:number},...createdAt===void 0?
{}:{createdAt}}}function timeOf(time){let seconds=wholeNumber(property(time,"seconds"))??Number.NaN,date=new Date(seconds*
1e3+(wholeNumber(property(time,"nanos"))??0)/1e6);return Number.isNaN(date.getTime())?void 0:date}function endpointsOf({host},{looked}){let login=looked.find(({used})=>used)?.method==="workloadIdentity"?[{url:"https://\
sts.googleapis.com/"}]:[];return[{url:`https://${host}/`},...login]}var GivenService=class{#client;constructor(client){this.#client=client}async call(ask2,context){let left=context.deadline-
context.clock.now();if(left<=0||context.signal.aborted)throw endedError(context,"read");context.meter.requests+=1;try{let[
value]=await heeding(context,"read",()=>ask2(this.#client,{timeout:left}));return value==null?{refusal:thrownRefusal(void 0)}:
{value}}catch(error){if(context.signal.aborted)throw endedError(context,"read");return{refusal:thrownRefusal(error)}}}async caller(){
return{method:"client",who:"who the client of the source is",origin:"the client of the source"}}async whoami(){return{method:"\
client",name:"",grants:[]}}close(){}};import{join}from"node:path";var presented=({claims})=>claims===void 0?"":`; the token has ${claims}`,provider=about=>about.provider??"the provider",
EXCHANGE=[{error:/^invalid_grant$/,words:/audience/i,hint:h=>`Have the token made for the audience https://iam.googleapi\
s.com/${provider(h)}, or add its audience to the allowed audiences of that provider${presented(h)}`},{error:/^invalid_grant$/,
words:/stale|expired|not yet valid/i,hint:h=>`Hand in a fresh token in ${h.origin}, or mend the clock of what made it${presented(
h)}`},{error:/^invalid_grant$/,words:/127 bytes/,hint:h=>`Map google.subject of ${provider(h)} to less than 127 bytes of\
 the token${presented(h)}`},{error:/^invalid_grant$/,words:/issuer/i,hint:h=>`Set the issuer of ${provider(h)} to the to\
ken's, which Google must be able to reach${presented(h)}`},{error:/^invalid_grant$/,words:/signature/i,hint:h=>`Have the\
 token signed by a key that the issuer of ${provider(h)} publishes${presented(h)}`},{error:/^invalid_grant$/,hint:h=>`Ha\
nd in a token in ${h.origin} that ${provider(h)} trusts${presented(h)}`},{error:/^unauthorized_client$/,words:/attribute condition/i,
hint:h=>`Change the attribute condition of ${provider(h)} so that it accepts the token${presented(h)}. GitHub's sub is r\
epo:ORG/REPO:... or, for newer repositories, repo:ORG@ID/REPO@ID:...`},{error:/^(?:unauthorized_client|access_denied)$/,
hint:h=>`Let ${provider(h)} accept the token${presented(h)}`},{error:/^invalid_target$/,hint:h=>`Check that ${provider(h)}\
 exists, and that neither it nor its pool is disabled or deleted`},{error:/^invalid_request$/,words:/audience/i,hint:()=>"\
Give the provider as projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the project's \
number"},{error:/^invalid_client$/,hint:h=>`Renew client_id and client_secret in ${h.origin}`}],REFRESH=[{error:/^invalid_grant$/,
hint:h=>`Log in again with \`gcloud auth application-default login\`: the refresh token in ${h.origin} is spent`},{error:/^(?:invalid_client|unauthorized_client|deleted_client)$/,
hint:h=>`Log in again with \`gcloud auth application-default login\`: the client in ${h.origin} is not known`}];function loginRefusal(step,answer,about){
let{status,json,address}=answer,facts={method:about.method,address,status},action="log in";if(status>=500)return new SecretsError(
"backend/unreachable",{action,facts});if(status===429)return new SecretsError("backend/throttled",{action,facts});let error=filledAt(
json,"error")??filledAt(json,"error","status");if(error===void 0||status<400)return new SecretsError("backend/bad-respon\
se",{action,facts});let words=filledAt(json,"error_description")??filledAt(json,"error","message")??"",hint=step==="impe\
rsonate"?impersonationHint(status,words,about):(step==="exchange"?EXCHANGE:REFRESH).find(row=>row.error.test(error)&&(row.
words?.test(words)??!0))?.hint(about);return new SecretsError("backend/unauthenticated",{action,facts,state:step==="impe\
rsonate"?"we may not act as the service account":"the credential was refused",hint:hint??`Renew the credential in ${about.
origin}${presented(about)}`})}function impersonationHint(status,words,about){let{account="the service account",who,method}=about;
if(/has not been used in project|is disabled/i.test(words))return"Enable the API with `gcloud services enable iamcredent\
ials.googleapis.com`";if(status===404)return`Check the service account: there is no ${account}`;if(status===401)return`R\
enew the credential in ${about.origin}: IAM does not know it`;let federated=method==="workloadIdentity"||about.provider!==
void 0,role2=federated?"roles/iam.workloadIdentityUser":"roles/iam.serviceAccountTokenCreator",member=federated?`the pri\
ncipal or principalSet of ${provider(about)}`:who;return`Grant ${role2} on ${account} to ${member} (iam.serviceAccounts.\
getAccessToken), and wait up to 5 minutes${presented(about)}`}var SCOPE="https://www.googleapis.com/auth/cloud-platform";async function askForToken(request2,context){let{form,body}=request2,
address=protectedAddress(request2.url),sent=form===void 0?JSON.stringify(body??{}):new URLSearchParams(given(form)).toString(),
answer=await sendWithRetries(context,{method:"POST",url:request2.url,headers:{Accept:"application/json","Content-Type":form===
void 0?"application/json":"application/x-www-form-urlencoded",...request2.headers},body:sent},{safe:!0});return{address,
status:answer.status,json:parseJson(answer.body)?.json}}function given(form){return Object.fromEntries(Object.entries(form).
flatMap(([name,value])=>value===void 0?[]:[[name,value]]))}function protectedAddress(text2){let url=URL.canParse(text2)?
new URL(text2):void 0;if(url===void 0||!["https:","http:"].includes(url.protocol))throw new SecretsError("config/invalid\
-option",{action:"log in",facts:{option:"the address of the credentials file",wanted:"an https URL"}});if(url.protocol===
"http:"&&!isLoopback(url.hostname))throw new SecretsError("config/insecure",{action:"log in",facts:{address:url.origin,option:"\
token_url"}});return url.origin}function oauthToken({status,json},context){let access=status===200?filledAt(json,"access\
_token"):void 0;if(access===void 0)return;context.onToken?.(access);let seconds=numberAt(json,"expires_in");return{access:Redacted.
of(access),expiresAt:seconds===void 0?void 0:context.clock.now()+seconds*1e3}}function impersonatedToken({status,json},context){
let access=status===200?filledAt(json,"accessToken"):void 0;if(access===void 0)return;context.onToken?.(access);let time=Date.
parse(filledAt(json,"expireTime")??"");return{access:Redacted.of(access),expiresAt:Number.isNaN(time)?void 0:time}}async function exchangeToken(subjectToken2,{audience,subjectTokenType,tokenUrl,authorization,userProject},about,context){
let answer=await askForToken({url:tokenUrl,form:{grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",audience,scope:SCOPE,
requested_token_type:"urn:ietf:params:oauth:token-type:access_token",subject_token:subjectToken2,subject_token_type:subjectTokenType,
options:userProject===void 0?void 0:JSON.stringify({userProject})},...authorization===void 0?{}:{headers:{Authorization:authorization}}},
context),token=oauthToken(answer,context);if(token===void 0)throw loginRefusal("exchange",answer,{...about,claims:jwtClaims(
subjectToken2)?.presented});return{...token,principal:principalOf(audience,subjectToken2)}}function principalOf(audience,subjectToken2){
let[,pool]=/^\/\/(iam\.googleapis\.com\/.+)\/providers\/[^/]+$/.exec(audience)??[],subject=jwtClaims(subjectToken2)?.name(
"sub");return pool===void 0||subject===void 0?void 0:`principal://${pool}/subject/${subject}`}async function impersonate(token,{
url,lifetime="3600s",delegates},about,context){let answer=await askForToken({url,body:{scope:[SCOPE],lifetime,...delegates===
void 0||delegates.length===0?{}:{delegates}},headers:{Authorization:`Bearer ${token.access.reveal()}`}},context),impersonated2=impersonatedToken(
answer,context);if(impersonated2===void 0)throw loginRefusal("impersonate",answer,{...about,account:accountOf(url)});return impersonated2}
function accountOf(url){return/\/serviceAccounts\/([\w.-]+(?:@|%40)[\w.-]+):generateAccessToken$/.exec(url)?.[1]?.replace(
"%40","@")}function impersonationUrl(account){return`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts\
/${account}:generateAccessToken`}function memberOf(json,origin,...names){let text2=filledAt(json,...names);if(text2!==void 0)return text2;let option=names.
join(".");throw new SecretsError("backend/unconfigured",{action:"log in",state:"half of a credential is there",facts:{method:"\
default",option},hint:`Complete ${origin}: it has no ${option}`})}function externalAccount(json,origin){let audience=memberOf(json,origin,"audience"),impersonation=filledAt(json,"service\
_account_impersonation_url"),source=subjectSource(json,origin),options={audience,subjectTokenType:memberOf(json,origin,"\
subject_token_type"),tokenUrl:filledAt(json,"token_url")??"https://sts.googleapis.com/v1/token",authorization:basic(json),
userProject:basic(json)===void 0?filledAt(json,"workforce_pool_user_project"):void 0},provider2=audience.replace(/^\/\/iam\.googleapis\.com\//,
""),account=impersonation===void 0?void 0:accountOf(impersonation),about={method:"default",who:account===void 0?`a princ\
ipal of ${provider2}`:`serviceAccount:${account}`,origin:source.place,provider:provider2},lifetime=numberAt(json,"servic\
e_account_impersonation","token_lifetime_seconds");return{...about,quotaProject:filledAt(json,"quota_project_id"),login:async context=>{
let subject=(await subjectToken(source,context)).reveal(),token=await exchangeToken(subject,options,about,context);if(impersonation===
void 0)return token;let further=lifetime===void 0?{}:{lifetime:`${lifetime}s`},subjectOf2=jwtClaims(subject)?.name("sub"),
claims=subjectOf2===void 0?void 0:`sub "${subjectOf2}"`;return impersonate(token,{url:impersonation,...further},{...about,
claims},context)}}}function subjectSource(json,origin){let source=at(json,"credential_source"),[file,url]=[filledAt(source,
"file"),filledAt(source,"url")],field=filledAt(source,"format","type")==="json"?memberOf(source,origin,"format","subject\
_token_field_name"):void 0;if(file!==void 0&&url===void 0)return{place:file,field,read:context=>credentialFile(variablePath(
file,context))};if(url!==void 0&&file===void 0&&URL.canParse(url))return{place:`the answer of ${new URL(url).origin}`,field,
read:context=>fetched(url,headersOf(at(source,"headers")),context)};throw new SecretsError("backend/unconfigured",{action:"\
log in",state:"the credentials file does not say where the subject token is",facts:{method:"default",option:"credential_\
source"},hint:`Name one file or one url as credential_source in ${origin}, or give the source a client of your own: exec\
utables, certificates and AWS are not read here`})}async function fetched(url,headers,context){let{status,body}=await sendWithRetries(
context,{method:"GET",url,headers});if(status===200)return new TextDecoder().decode(body);throw new SecretsError("backen\
d/unauthenticated",{action:"ask for the subject token",facts:{method:"default",address:new URL(url).origin,status},hint:`\
Make ${new URL(url).origin} give out a token, as credential_source wants it`})}async function subjectToken(source,context){
let text2=await source.read(context)??"",token=source.field===void 0?text2.trim():filledAt(parseJson(text2)?.json,source.
field);if(token!==void 0&&token!=="")return Redacted.of(token);throw new SecretsError("backend/unauthenticated",{action:"\
log in",state:"there is no subject token",facts:{method:"default",path:source.place},hint:`Put a token into ${source.place}${source.
field===void 0?"":`, as the member ${source.field} of JSON`}`})}function headersOf(headers){return hasFields(headers)?Object.
fromEntries(Object.entries(headers).filter(entry=>typeof entry[1]=="string")):{}}function basic(json){let client=filledAt(
json,"client_id");if(client!==void 0)return`Basic ${btoa(`${client}:${filledAt(json,"client_secret")??""}`)}`}var LIFETIME=3600;function signedToken({email,key,keyId,origin},context){let issued=Math.floor(context.clock.now()/1e3),
head={alg:"RS256",typ:"JWT",...keyId===void 0?{}:{kid:keyId}},claims={iss:email,sub:email,scope:SCOPE,iat:issued,exp:issued+
LIFETIME},text2=`${encoded(JSON.stringify(head))}.${encoded(JSON.stringify(claims))}`,signature=signed(text2,key,origin);
return{access:Redacted.of(`${text2}.${signature}`),expiresAt:(issued+LIFETIME)*1e3}}function signed(text2,key,origin){try{
let{sign}=process.getBuiltinModule("node:crypto");return sign("RSA-SHA256",new TextEncoder().encode(text2),key.reveal()).
toString("base64url")}catch{throw new SecretsError("backend/unconfigured",{action:"log in",state:"the service account's \
key cannot be read",facts:{method:"default"},hint:`Make a new key with \`gcloud iam service-accounts keys create\`: privat\
e_key in ${origin} is no PEM of an RSA key`})}}function encoded(text2){let bytes=new TextEncoder().encode(text2);return btoa(
String.fromCharCode(...bytes)).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}var KINDS={service_account:serviceAccount,authorized_user:(json,origin)=>refreshed(json,origin,"https://oauth2.googleapi\
s.com/token"),external_account:externalAccount,external_account_authorized_user:(json,origin)=>refreshed(json,origin,memberOf(
json,origin,"token_url")),impersonated_service_account:impersonated};function credentialIn(json,origin){let type=filledAt(
json,"type"),make=type!==void 0&&Object.hasOwn(KINDS,type)?KINDS[type]:void 0;if(make===void 0)throw new SecretsError("b\
ackend/unconfigured",{action:"log in",state:"the credentials file is of no kind that is read here",facts:{method:"defaul\
t",known:Object.keys(KINDS).join(", ")},hint:`Put a credential of a known type (${Object.keys(KINDS).join(", ")}) into ${origin}\
, or give the source a client of your own`});return make(json,origin)}function serviceAccount(json,origin){let email=memberOf(
json,origin,"client_email"),key=Redacted.of(memberOf(json,origin,"private_key")),keyId=filledAt(json,"private_key_id");return{
method:"default",who:`serviceAccount:${email}`,origin,quotaProject:filledAt(json,"quota_project_id"),login:async context=>signedToken(
{email,key,keyId,origin},context)}}function refreshed(json,origin,url){let client=memberOf(json,origin,"client_id"),secret=Redacted.
of(memberOf(json,origin,"client_secret")),token=Redacted.of(memberOf(json,origin,"refresh_token")),about={method:"defaul\
t",who:filledAt(json,"account")??"the person who logged in",origin};return{...about,quotaProject:filledAt(json,"quota_pr\
oject_id"),login:async context=>{let form={grant_type:"refresh_token",client_id:client,client_secret:secret.reveal(),refresh_token:token.
reveal()},answer=await askForToken({url,form},context),access=oauthToken(answer,context);if(access===void 0)throw loginRefusal(
"refresh",answer,about);return access}}}function impersonated(json,origin){let url=memberOf(json,origin,"service_account\
_impersonation_url"),source=at(json,"source_credentials");(filledAt(source,"type")===void 0||filledAt(source,"type")==="\
impersonated_service_account")&&memberOf({},origin,"source_credentials");let first=credentialIn(source,origin),delegates=textsAt(
json,"delegates");return{method:"default",who:`serviceAccount:${accountOf(url)??"unknown"}`,origin,quotaProject:filledAt(
json,"quota_project_id")??first.quotaProject,login:async context=>{let about={method:"default",who:first.who,origin};return impersonate(
await first.login(context),{url,delegates},about,context)}}}var SERVERLESS=["K_SERVICE","FUNCTION_TARGET","GAE_SERVICE","CLOUD_RUN_JOB"],PROBE=1e3,ACCOUNT="computeMetadata/v1/insta\
nce/service-accounts/default";async function metadataCredential(context){let variable=name=>context.runtime.optionalVariable(
name)||void 0,detection=variable("METADATA_SERVER_DETECTION")?.trim().toLowerCase();if(detection==="none")return;let named=variable(
"GCE_METADATA_HOST")??variable("GCE_METADATA_IP"),url=`http://${named??"metadata.google.internal"}/${ACCOUNT}`,certain=named!==
void 0||detection==="assume-present"||SERVERLESS.some(name=>variable(name)!==void 0),first=certain?void 0:await probe(`${url}\
/token`,context);if(!(!certain&&first===void 0))return{method:"default",who:"the machine's service account",origin:"the \
metadata server",login:async now=>{let answer=first?.status===200?first:await ask(`${url}/token`,now);return first=void 0,
tokenOf(answer,url,now)}}}async function metadataAccount(context){let named=context.runtime.optionalVariable("GCE_METADA\
TA_HOST")||context.runtime.optionalVariable("GCE_METADATA_IP"),answer=await ask(`http://${named||"metadata.google.intern\
al"}/${ACCOUNT}/email`,context),text2=new TextDecoder().decode(answer.body).trim();return answer.status===200&&/^[\w.@:+-]+$/.
test(text2)?text2:void 0}var request=url=>({method:"GET",url,headers:{"Metadata-Flavor":"Google"}}),ask=(url,context)=>sendWithRetries(
context,request(url));async function probe(url,context){let timeout=Math.min(PROBE,context.attempt,Math.max(0,context.deadline-
context.clock.now()));try{let answer=await context.transport.send({...request(url),signal:context.signal,timeout});return isGoogle(
answer)?answer:void 0}catch(error){if(context.signal.aborted)throw error;return error instanceof SecretsError&&error.facts.
system==="ECONNREFUSED"?ask(url,context):void 0}}var isGoogle=({headers})=>headers["metadata-flavor"]==="Google";function tokenOf(answer,url,context){
let{status}=answer,address=new URL(url).origin,facts={method:"default",address,status};if(isGoogle(answer)||status===200){
let token=oauthToken({address,status,json:parseJson(answer.body)?.json},context);if(token!==void 0)return token}throw status>=
500?new SecretsError("backend/unreachable",{action:"log in",facts}):status===429?new SecretsError("backend/throttled",{action:"\
log in",facts}):status===404||status===403?new SecretsError("backend/unauthenticated",{action:"log in",state:"the machin\
e has no service account",facts,hint:"Attach a service account to the machine, the service or the Kubernetes service acc\
ount"}):new SecretsError("backend/bad-response",{action:"log in",facts})}var VARIABLE="GOOGLE_APPLICATION_CREDENTIALS",ADC_NEEDS=`${VARIABLE}, \`gcloud auth application-default login\`, or a mach\
ine of Google's`;async function defaultCredential(context){let named=context.runtime.optionalVariable(VARIABLE)||void 0;
if(named!==void 0){let path=variablePath(named,context),credential2=await inFile(path,`the file of ${VARIABLE}`);if(credential2!==
void 0)return credential2;throw new SecretsError("backend/unconfigured",{action:"log in",state:"there is no such credent\
ials file, or nothing in it",facts:{method:"default",variable:VARIABLE,path},hint:`Set ${VARIABLE} to a credentials file\
 that is there, or unset it`})}let usual=usualFile(context);return(usual===void 0?void 0:await ifPermitted(()=>inFile(usual,
`the file ${usual}`)))??metadataCredential(context)}function adcPath(context){let named=context.runtime.optionalVariable(
VARIABLE)||void 0;return named===void 0?usualFile(context):variablePath(named,context)}function usualFile({runtime}){let file="\
application_default_credentials.json",own=runtime.optionalVariable("CLOUDSDK_CONFIG")||void 0;if(own!==void 0)return join(
own,file);let windows=runtime.optionalVariable("APPDATA")||void 0;if(windows!==void 0)return join(windows,"gcloud",file);
let home=runtime.homeDirectory();return home===void 0?void 0:join(home,".config","gcloud",file)}async function inFile(path,origin){
let text2=await credentialFile(path);return text2===void 0?void 0:credentialIn(parseJson(text2)?.json,origin)}var METHOD="workloadIdentity",PROVIDER=/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
ACCOUNT2=/^[\w.-]+@[\w.-]+$/;async function workloadIdentity(settings,context){let provider2=fromSetting(settings,"provi\
der",void 0,context),account=fromSetting(settings,"serviceAccount",void 0,context),token=await tokenInput(settings,context),
tokens=token===void 0?ACTIONS_VARIABLES.map(name=>fromVariable(name,context)):[token],inputs=present(provider2,account,...tokens);
return{inputs,...token===void 0?{advice:ACTIONS_ADVICE}:{},make:texts=>{let text2=input=>input===void 0?void 0:texts[inputs.
indexOf(input)];return credential({provider:matching(text2(provider2)??"",PROVIDER,provider2,PROVIDER_FORM),account:account&&
matching(text2(account)??"",ACCOUNT2,account,"a service account's e-mail address"),origin:listed(tokens),subject:async(now,audience)=>{
let[first="",second=""]=tokens.map(text2);return token===void 0?actionsToken({settings,url:first,bearer:second,audience},
now):(await tokenInput(settings,now))?.text??first}})}}}var PROVIDER_FORM="projects/NUMBER/locations/global/workloadIden\
tityPools/POOL/providers/PROVIDER, with the project's number";async function tokenInput(settings,context){let file=textOf(
settings,"tokenFile");return file===void 0?fromSetting(settings,"token",void 0,context):fromFile(file,context)}function matching(text2,form,input,wanted){
if(form.test(text2))return text2;throw new SecretsError("config/invalid-option",{action:"log in",facts:{method:METHOD,option:input?.
needs,wanted}})}function credential({provider:provider2,account,origin,subject}){let about={method:METHOD,who:account===
void 0?`a principal of ${provider2}`:`serviceAccount:${account}`,origin,provider:provider2};return{...about,login:async context=>{
let jwt=await subject(context,`https://iam.googleapis.com/${provider2}`),token=await exchangeToken(jwt,exchangeOptions(provider2),
about,context);if(account===void 0)return token;let sub=jwtClaims(jwt)?.name("sub"),claims=sub===void 0?void 0:`sub "${sub}\
"`;return impersonate(token,{url:impersonationUrl(account)},{...about,claims},context)}}}var exchangeOptions=provider2=>({
audience:`//iam.googleapis.com/${provider2}`,subjectTokenType:"urn:ietf:params:oauth:token-type:jwt",tokenUrl:"https://s\
ts.googleapis.com/v1/token"});var METHODS={default:applicationDefault,workloadIdentity},USUAL=[identity("gcp","default")],looking=context=>({known:METHODS,
usual:USUAL,look:(make,settings)=>make(settings,context)});function credentialOf(identities,context){let become=(method,ready)=>(requirePrintable(
method,ready.inputs),ready.make(ready.inputs.map(({text:text2=""})=>text2)));return firstAvailable(identities,{...looking(
context),become},context)}function candidates(identities,context){return candidatesOf(identities,looking(context),context)}
function applicationDefault(_settings,context){return{inputs:[],async make(){let credential2=await defaultCredential(context);
if(credential2===void 0)throw new NotAvailable(ADC_NEEDS);return credential2}}}function localIdentity({identities},context){return localIdentityOf(identities,{known:METHODS,usual:USUAL,look:(make,settings)=>make(
settings,context),place:[],base:method=>method==="default"?defaultText(context):""},context)}async function defaultText(context){
let path=adcPath(context),text2=path===void 0?void 0:await credentialFile(path),subject=text2===void 0?void 0:await subjectOf(
parseJson(text2)?.json,context);return subject===void 0?void 0:JSON.stringify([text2,subject])}var WHOLE=["service_accou\
nt","authorized_user","external_account_authorized_user"];async function subjectOf(json,context){let type=filledAt(json,
"type")??"";if(WHOLE.includes(type))return"";if(type==="impersonated_service_account")return subjectOf(at(json,"source_c\
redentials"),context);let file=type==="external_account"?filledAt(json,"credential_source","file"):void 0;return file===
void 0?void 0:credentialFile(variablePath(file,context))}var LEAD=6e4,Logins=class{#identities;#login;constructor(identities){this.#identities=identities}async current(context){
let login=this.#login;if(login===void 0)return this.#start(context);let{token}=await login;return token.expiresAt!==void 0&&
context.clock.now()>=token.expiresAt-LEAD?this.again(context,login):login}async again(context,spent){let login=this.#login;
return login===void 0||await login!==await spent?this.current(context):(this.#login===login&&(this.#login=void 0),this.#login??
this.#start(context))}forget(){this.#login=void 0}#start(context){let login=this.#logIn(context);return this.#login=login,
login.catch(()=>{this.#login===login&&(this.#login=void 0)}),login}async#logIn(context){let credential2=await credentialOf(
this.#identities,context);return context.meter.logins+=1,{credential:credential2,token:await credential2.login(context)}}};var EXCHANGE2="x-exchange",OfficialService=class{#place;#logins;#exchanges=new Map;#client;#count=0;constructor(place,logins){
this.#place=place,this.#logins=logins}async call(ask2,context){let login=await this.#logins.current(context),answer=await this.#once(
ask2,context,login);return!("refusal"in answer)||answer.refusal.http!==401?answer:this.#once(ask2,context,await this.#logins.
again(context,login))}async caller(context){let{credential:credential2,token}=await this.#logins.current(context);return{
method:credential2.method,who:token.principal??credential2.who,origin:credential2.origin}}async whoami(context){let{credential:credential2,
token}=await this.#logins.current(context),machine=credential2.origin==="the metadata server"?await metadataAccount(context):
void 0,name=machine===void 0?token.principal??credential2.who:`serviceAccount:${machine}`,expiresAt=token.expiresAt===void 0?
{}:{expiresAt:new Date(token.expiresAt)};return{method:credential2.method,name,grants:[],...expiresAt}}close(){this.#logins.
forget()}async#once(ask2,context,login){let client=await this.#open();this.#count+=1;let[id,exchange]=[String(this.#count),
{context,login}];this.#exchanges.set(id,exchange);let[value]=await ask2(client,callOptions(id)).catch(error2=>(exchange.
error??=permissionError(error2),[]));this.#exchanges.delete(id);let{answer,error}=exchange;if(error!==void 0)throw error;
if(answer===void 0)throw new SecretsError("internal/bug",{action:"read"});return value==null?{refusal:refusalOf(answer.status,
parseJson(answer.body)?.json)}:{value}}#open(){let client=this.#client??openClient(this.#place,(url,sent)=>this.#send(url,
sent));return this.#client=client,client.catch(()=>{this.#client=void 0}),client}async#send(url,sent){let headers=Object.
fromEntries(sent.headers),exchange=this.#exchanges.get(headers[EXCHANGE2]??"");if(exchange===void 0)throw new SecretsError(
"internal/bug",{action:"read"});delete headers[EXCHANGE2];try{let{credential:credential2,token}=exchange.login,request2={
...sent.method?.toUpperCase()==="POST"?{method:"POST",body:textOf2(sent.body)}:GET,url,headers:{...headers,authorization:`\
Bearer ${token.access.reveal()}`,...credential2.quotaProject===void 0?{}:{"x-goog-user-project":credential2.quotaProject}}},
answer=await sendWithRetries(exchange.context,request2,{safe:!0});exchange.answer=answer;let{status,body}=answer;return{
ok:status>=200&&status<300,status,arrayBuffer:async()=>body}}catch(error){throw exchange.error=error,error}}},GET={method:"\
GET"},textOf2=body=>typeof body=="string"?body:"{}",callOptions=id=>({retry:null,timeout:Number.POSITIVE_INFINITY,otherArgs:{
headers:{[EXCHANGE2]:id}}}),silent=Object.assign(()=>{},{info:()=>{},warn:()=>{},error:()=>{},debug:()=>{}});async function openClient({
host},send){try{let{default:v1}=await import("./v1-CTUICONH.js"),{SecretManagerServiceClient}=v1,auth={universeDomain:"\
googleapis.com",getClient:async()=>auth,fetch:send},client=new SecretManagerServiceClient({auth,fallback:!0,apiEndpoint:host,
universeDomain:"googleapis.com",enableTelemetryLogging:!1});return Object.assign(client,{_log:silent})}catch(error){throw permissionError(
error)??new SecretsError("internal/bug",{action:"load Google's client"})}}var READ_BY_THE_CLIENT=["DEBUG","NODE_DEBUG","\
READABLE_STREAM","GOOGLE_CLOUD_UNIVERSE_DOMAIN","GOOGLE_SDK_NODE_ENABLE_TRACING","GOOGLE_SDK_NODE_LOGGING"];function permissionError(error){
if(systemCode(error)==="NotCapable")return new SecretsError("runtime/permission",{action:"call Google's client",facts:{permission:`\
--allow-env=${READ_BY_THE_CLIENT.join(",")}`}})}var{permission,role}=NEEDS.access;async function askPermissions(references,asking){return(await askOnce(references,({path})=>path,
asking.context.concurrency,({path})=>mayAccess(path,asking))).map(([,answer])=>answer)}var unknown=secret=>({state:"unkn\
own",needs:`${permission} (${role}) on ${secret}`});async function mayAccess(path,asking){try{return await test(secretName(
asking.place,path),asking)}catch(error){if(error instanceof SecretsError)return unknown(path);throw error}}async function test(secret,{
action,context,service}){let answer=await service.call(async(client,options)=>{let request2={resource:secret,permissions:[
permission]};return await client.testIamPermissions?.(request2,options)??[]},context);if("refusal"in answer)return unknown(
secret);let held=property(answer.value,"permissions");if(Array.isArray(held)&&held.includes(permission))return{state:"gr\
anted",permission:`${permission} on ${secret}`};let there=await service.call((client,options)=>client.getSecret({name:secret},
options),context);if("refusal"in there&&there.refusal.status==="NOT_FOUND")return unknown(secret);let[caller,{method,name}]=[
await service.caller(context),await service.whoami(context)],named={secret,permission,role,caller:name===""?caller:{...caller,
who:name}},tail="value"in there?"":", or create the secret: the answer is the same where there is none",facts={path:secret,
permission,method};return{state:"denied",error:new SecretsError("backend/denied",{action,facts,hint:`${grantHint(named)}${tail}`})}}var table;function makeTable(){return Uint32Array.from({length:256},(_,byte)=>{let value=byte;for(let bit=0;bit<8;bit+=1)
value=value&1?value>>>1^2197175160:value>>>1;return value})}function crc32c(bytes){table??=makeTable();let value=4294967295;
for(let byte of bytes)value=value>>>8^(table[(value^byte)&255]??0);return(value^4294967295)>>>0}async function readSecret({path,version},asking){try{let found=await resolveVersion(asking,path,version);return found===
"missing"?{status:"missing",what:"secret"}:await read(found,asking)}catch(error){if(error instanceof SecretsError)return{
status:"failed",error};throw error}}async function read(version,asking){let name=`${version.secret}/versions/${version.version}`,
answer=await answerOf(asking,version,NEEDS.access,(client,options)=>client.accessSecretVersion({name},options));if(answer===
"missing")return{status:"missing",what:await whatIsMissing(asking,version)};let bytes=payloadOf(answer);if(bytes===void 0)
throw unusable(name,asking,"the answer has no payload");if(!isWhole(bytes,answer))throw unusable(name,asking,"the payloa\
d does not match its checksum");let number=numberOf(answer);return{status:"found",content:{bytes},...number===void 0?{}:
{version:number}}}function payloadOf(answer){let payload=property(answer,"payload");if(typeof payload!="object"||payload===
null)return;let data=property(payload,"data");if(data==null)return new Uint8Array;if(data instanceof Uint8Array)return Uint8Array.
from(data);if(Array.isArray(data)&&data.length===0)return new Uint8Array;if(typeof data=="string")try{return Uint8Array.
from(atob(data),character=>character.charCodeAt(0))}catch{return}}function isWhole(bytes,answer){let sum=property(property(
answer,"payload"),"dataCrc32c");return sum==null||wholeNumber(sum)===crc32c(bytes)}function unusable(path,{place,action},state){
return new SecretsError("backend/bad-response",{action,state,facts:{path,address:`https://${place.host}`}})}function remedyOf({path,version},description,{location,project}){let where=`--project=${project}${location===void 0?"":`\
 --location=${location}`}`,number=description.state==="failed"?void 0:description.version;if(description.state==="disabl\
ed")return`Enable it with \`gcloud secrets versions enable ${number??"VERSION"} --secret=${path} ${where}\``;if(description.
state==="deleted")return`Store a new version with \`gcloud secrets versions add ${path} ${where} --data-file=-\`: this on\
e was destroyed`;if(description.state==="missing")return version===void 0?`Create it with \`gcloud secrets create ${path}\
 ${where} --data-file=-\``:`List the versions with \`gcloud secrets versions list ${path} ${where}\``}var GcpBackend=class{#opening;#place;#service;constructor(opening){this.#opening=opening,this.#place=placeOf(opening),this.#service=
opening.custom===void 0?new OfficialService(this.#place,new Logins(opening.identities)):new GivenService(opening.custom)}read(references,context){
let asking={place:this.#place,service:this.#service,context,action:"read"};return readBySecret(references,context,secret=>readSecret(
secret,asking))}describe(references,context){return describeReferences(references,{place:this.#place,service:this.#service,
context,action:"describe"})}whoami(context){return this.#service.whoami(context)}localIdentity(context){return localIdentity(
this.#opening,context)}async identities(context){let{custom,identities}=this.#opening;return custom===void 0?candidates(
identities,context):{looked:[]}}async endpoints(_,context){return this.#opening.custom===void 0?endpointsOf(this.#place,
await this.identities(context)):[]}permissions(references,context){let asking={place:this.#place,service:this.#service,context,
action:"read"};return askPermissions(references,asking)}async remedy(reference,description){return remedyOf(reference,description,
this.#place)}async close(){this.#service.close()}},open=opening=>new GcpBackend(opening);export{open};

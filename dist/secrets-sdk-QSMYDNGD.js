const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{RestError,bearerTokenAuthenticationPolicy,bearerTokenAuthenticationPolicyName,createClientLogger,createPipelineFromOptions,
createRestError,createTracingClient,delay,getClient,isObjectWithProperties,operationOptionsToRequestParameters,setLogLevel,
stringToUint8Array,uint8ArrayToString}from"./chunk-CT7EHOHR.js";import"./chunk-3RIVTPV2.js";import"./chunk-WNXJWGPG.js";
import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";var logger=createClientLogger("keyvault-secrets");function createRestError2(messageOrResponse,response){return typeof messageOrResponse=="string"?createRestError(messageOrResponse,
response):createRestError(messageOrResponse)}function isKeyCredential(credential){return isObjectWithProperties(credential,["key"])&&typeof credential.key=="string"}function isTokenCredential(credential){let castCredential=credential;return castCredential&&typeof castCredential.getToken==
"function"&&(castCredential.signRequest===void 0||castCredential.getToken.length>0)}var apiVersionPolicyName="ApiVersionPolicy";function apiVersionPolicy(options){return{name:apiVersionPolicyName,sendRequest:(req,next)=>{
let url=new URL(req.url);return!url.searchParams.get("api-version")&&options.apiVersion&&(req.url=`${req.url}${url.searchParams.
size>0?"&":"?"}api-version=${options.apiVersion}`),next(req)}}}var keyCredentialAuthenticationPolicyName="keyCredentialAuthenticationPolicy";function keyCredentialAuthenticationPolicy(credential,apiKeyHeaderName){
return{name:keyCredentialAuthenticationPolicyName,sendRequest(request,next){return request.headers.set(apiKeyHeaderName,
credential.key),next(request)}}}function addCredentialPipelinePolicy(pipeline,endpoint,options={}){let{credential,clientOptions}=options;if(credential){
if(isTokenCredential(credential)){let tokenPolicy=bearerTokenAuthenticationPolicy({credential,scopes:clientOptions?.credentials?.
scopes??`${endpoint}/.default`});pipeline.addPolicy(tokenPolicy)}else if(isKeyCredential2(credential)){if(!clientOptions?.
credentials?.apiKeyHeaderName)throw new Error("Missing API Key Header Name");let keyPolicy=keyCredentialAuthenticationPolicy(
credential,clientOptions?.credentials?.apiKeyHeaderName);pipeline.addPolicy(keyPolicy)}}}function createDefaultPipeline(endpoint,credential,options={}){
let pipeline=createPipelineFromOptions(options);return pipeline.addPolicy(apiVersionPolicy(options)),addCredentialPipelinePolicy(
pipeline,endpoint,{credential,clientOptions:options}),pipeline}function isKeyCredential2(credential){return typeof credential==
"object"&&credential!==null&&"key"in credential&&typeof credential.key=="string"}function operationOptionsToRequestParameters2(options){let compatibilityOptions=options,tspRequestParameters=operationOptionsToRequestParameters(
options);return{...tspRequestParameters,headers:mergeHeaders(compatibilityOptions.requestOptions?.customHeaders,tspRequestParameters.
headers),tracingOptions:options.tracingOptions}}function mergeHeaders(...headerSets){let headers=new Map;for(let headerSet of headerSets)
for(let[name,value]of Object.entries(headerSet??{}))headers.set(name.toLowerCase(),value);return Object.fromEntries(headers)}function wrapRequestParameters(parameters){return parameters.onResponse?{...parameters,onResponse(rawResponse,error){parameters.
onResponse?.(rawResponse,error,error)}}:parameters}function getClient2(endpoint,credentialsOrPipelineOptions,clientOptions={}){
let credentials;credentialsOrPipelineOptions&&(isCredential(credentialsOrPipelineOptions)?credentials=credentialsOrPipelineOptions:
clientOptions=credentialsOrPipelineOptions??{});let pipeline=clientOptions.pipeline??createDefaultPipeline(endpoint,credentials,
clientOptions),tspClient=getClient(endpoint,{...clientOptions,pipeline}),client=(path,...args)=>({get:(requestOptions={})=>tspClient.
path(path,...args).get(wrapRequestParameters(requestOptions)),post:(requestOptions={})=>tspClient.path(path,...args).post(
wrapRequestParameters(requestOptions)),put:(requestOptions={})=>tspClient.path(path,...args).put(wrapRequestParameters(requestOptions)),
patch:(requestOptions={})=>tspClient.path(path,...args).patch(wrapRequestParameters(requestOptions)),delete:(requestOptions={})=>tspClient.
path(path,...args).delete(wrapRequestParameters(requestOptions)),head:(requestOptions={})=>tspClient.path(path,...args).
head(wrapRequestParameters(requestOptions)),options:(requestOptions={})=>tspClient.path(path,...args).options(wrapRequestParameters(
requestOptions)),trace:(requestOptions={})=>tspClient.path(path,...args).trace(wrapRequestParameters(requestOptions))});
return{path:client,pathUnchecked:client,pipeline:tspClient.pipeline}}function isCredential(param){return isKeyCredential(
param)||isTokenCredential(param)}var SDK_VERSION="4.12.0";function createKeyVault(endpointParam,credential,options={}){let endpointUrl=options.endpoint??options.baseUrl??String(endpointParam),
prefixFromOptions=options?.userAgentOptions?.userAgentPrefix,userAgentInfo=`azsdk-js-keyvault-secrets/${SDK_VERSION}`,userAgentPrefix=prefixFromOptions?
`${prefixFromOptions} azsdk-js-api ${userAgentInfo}`:`azsdk-js-api ${userAgentInfo}`,{apiVersion:_,...updatedOptions}={...options,
userAgentOptions:{userAgentPrefix},loggingOptions:{logger:options.loggingOptions?.logger??logger.info},credentials:{scopes:options.
credentials?.scopes??["https://vault.azure.net/.default"]}},clientContext=getClient2(endpointUrl,credential,updatedOptions);
clientContext.pipeline.removePolicy({name:"ApiVersionPolicy"});let apiVersion=options.apiVersion??"2026-04-01";return clientContext.
pipeline.addPolicy({name:"ClientApiVersionPolicy",sendRequest:(req,next)=>{let url=new URL(req.url);return url.searchParams.
get("api-version")||(req.url=`${req.url}${Array.from(url.searchParams.keys()).length>0?"&":"?"}api-version=${apiVersion}`),
next(req)}}),{...clientContext,apiVersion}}function secretSetParametersSerializer(item){return{value:item.value,tags:item.tags,contentType:item.contentType,attributes:item.
secretAttributes?secretAttributesSerializer(item.secretAttributes):item.secretAttributes}}function secretAttributesSerializer(item){
return{enabled:item.enabled,nbf:item.notBefore?item.notBefore.getTime()/1e3|0:item.notBefore,exp:item.expires?item.expires.
getTime()/1e3|0:item.expires}}function secretAttributesDeserializer(item){return{enabled:item.enabled,notBefore:item.nbf?
new Date(item.nbf*1e3):item.nbf,expires:item.exp?new Date(item.exp*1e3):item.exp,created:item.created?new Date(item.created*
1e3):item.created,updated:item.updated?new Date(item.updated*1e3):item.updated,recoverableDays:item.recoverableDays,recoveryLevel:item.
recoveryLevel}}var KnownDeletionRecoveryLevel;(function(KnownDeletionRecoveryLevel2){KnownDeletionRecoveryLevel2.Purgeable=
"Purgeable",KnownDeletionRecoveryLevel2.RecoverablePurgeable="Recoverable+Purgeable",KnownDeletionRecoveryLevel2.Recoverable=
"Recoverable",KnownDeletionRecoveryLevel2.RecoverableProtectedSubscription="Recoverable+ProtectedSubscription",KnownDeletionRecoveryLevel2.
CustomizedRecoverablePurgeable="CustomizedRecoverable+Purgeable",KnownDeletionRecoveryLevel2.CustomizedRecoverable="Cust\
omizedRecoverable",KnownDeletionRecoveryLevel2.CustomizedRecoverableProtectedSubscription="CustomizedRecoverable+Protect\
edSubscription"})(KnownDeletionRecoveryLevel||(KnownDeletionRecoveryLevel={}));function secretBundleDeserializer(item){return{
value:item.value,id:item.id,contentType:item.contentType,attributes:item.attributes?secretAttributesDeserializer(item.attributes):
item.attributes,tags:item.tags,kid:item.kid,managed:item.managed,previousVersion:item.previousVersion}}function keyVaultErrorDeserializer(item){
return{error:item.error?_keyVaultErrorErrorDeserializer(item.error):item.error}}function _keyVaultErrorErrorDeserializer(item){
return{code:item.code,message:item.message,innerError:item.innererror?_keyVaultErrorErrorDeserializer(item.innererror):item.
innererror}}function deletedSecretBundleDeserializer(item){return{value:item.value,id:item.id,contentType:item.contentType,
attributes:item.attributes?secretAttributesDeserializer(item.attributes):item.attributes,tags:item.tags,kid:item.kid,managed:item.
managed,previousVersion:item.previousVersion,recoveryId:item.recoveryId,scheduledPurgeDate:item.scheduledPurgeDate?new Date(
item.scheduledPurgeDate*1e3):item.scheduledPurgeDate,deletedDate:item.deletedDate?new Date(item.deletedDate*1e3):item.deletedDate}}
function secretUpdateParametersSerializer(item){return{contentType:item.contentType,attributes:item.secretAttributes?secretAttributesSerializer(
item.secretAttributes):item.secretAttributes,tags:item.tags}}function _secretListResultDeserializer(item){return{value:item.
value?secretItemArrayDeserializer(item.value):item.value,nextLink:item.nextLink}}function secretItemArrayDeserializer(result){
return result.map(item=>secretItemDeserializer(item))}function secretItemDeserializer(item){return{id:item.id,attributes:item.
attributes?secretAttributesDeserializer(item.attributes):item.attributes,tags:item.tags,contentType:item.contentType,managed:item.
managed}}function _deletedSecretListResultDeserializer(item){return{value:item.value?deletedSecretItemArrayDeserializer(
item.value):item.value,nextLink:item.nextLink}}function deletedSecretItemArrayDeserializer(result){return result.map(item=>deletedSecretItemDeserializer(
item))}function deletedSecretItemDeserializer(item){return{id:item.id,attributes:item.attributes?secretAttributesDeserializer(
item.attributes):item.attributes,tags:item.tags,contentType:item.contentType,managed:item.managed,recoveryId:item.recoveryId,
scheduledPurgeDate:item.scheduledPurgeDate?new Date(item.scheduledPurgeDate*1e3):item.scheduledPurgeDate,deletedDate:item.
deletedDate?new Date(item.deletedDate*1e3):item.deletedDate}}function backupSecretResultDeserializer(item){return{value:item.
value&&typeof item.value=="string"?stringToUint8Array(item.value,"base64url"):item.value}}function secretRestoreParametersSerializer(item){
return{value:uint8ArrayToString(item.secretBundleBackup,"base64url")}}var KnownContentType;(function(KnownContentType2){
KnownContentType2.PFX="application/x-pkcs12",KnownContentType2.PEM="application/x-pem-file"})(KnownContentType||(KnownContentType=
{}));var KnownVersions;(function(KnownVersions2){KnownVersions2.V75="7.5",KnownVersions2.V76Preview2="7.6-preview.2",KnownVersions2.
V76="7.6",KnownVersions2.V20250701="2025-07-01",KnownVersions2.V20260401="2026-04-01"})(KnownVersions||(KnownVersions={}));function buildPagedAsyncIterator(client,getInitialResponse,processResponseBody,expectedStatuses,options={}){let itemName=options.
itemName??"value",nextLinkName=options.nextLinkName??"nextLink",pagedResult={getPage:async pageLink=>{let result=pageLink===
void 0?await getInitialResponse():await client.pathUnchecked(pageLink).get();checkPagingRequest(result,expectedStatuses);
let results=await processResponseBody(result),nextLink=getNextLink(results,nextLinkName);return{page:getElements(results,
itemName),nextPageLink:nextLink}},byPage:settings=>{let{continuationToken}=settings??{};return getPageAsyncIterator(pagedResult,
{pageLink:continuationToken})}};return getPagedAsyncIterator(pagedResult)}function getPagedAsyncIterator(pagedResult){let iter=getItemAsyncIterator(
pagedResult);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:pagedResult?.byPage??(settings=>{
let{continuationToken}=settings??{};return getPageAsyncIterator(pagedResult,{pageLink:continuationToken})})}}async function*getItemAsyncIterator(pagedResult){
let pages=getPageAsyncIterator(pagedResult);for await(let page of pages)yield*page}async function*getPageAsyncIterator(pagedResult,options={}){
let{pageLink}=options,response=await pagedResult.getPage(pageLink??pagedResult.firstPageLink);if(!response)return;let result=response.
page;for(result.continuationToken=response.nextPageLink,yield result;response.nextPageLink;){if(response=await pagedResult.
getPage(response.nextPageLink),!response)return;result=response.page,result.continuationToken=response.nextPageLink,yield result}}
function getNextLink(body,nextLinkName){if(!nextLinkName)return;let nextLink=body[nextLinkName];if(typeof nextLink!="str\
ing"&&typeof nextLink<"u"&&nextLink!==null)throw new RestError(`Body Property ${nextLinkName} should be a string or unde\
fined or null but got ${typeof nextLink}`);if(nextLink!==null)return nextLink}function getElements(body,itemName){let value=body[itemName];
if(!Array.isArray(value))throw new RestError(`Couldn't paginate response
 Body doesn't contain an array property with name: ${itemName}`);return value??[]}function checkPagingRequest(response,expectedStatuses){
if(!expectedStatuses.includes(response.status))throw createRestError2(`Pagination failed with unexpected statusCode ${response.
status}`,response)}function encodeComponent(val,reserved,op){return(reserved??op==="+")||op==="#"?encodeReservedComponent(val):encodeRFC3986URIComponent(
val)}function encodeReservedComponent(str){return str.split(/(%[0-9A-Fa-f]{2})/g).map(part=>/%[0-9A-Fa-f]/.test(part)?part:
encodeURI(part)).join("")}function encodeRFC3986URIComponent(str){return encodeURIComponent(str).replace(/[!'()*]/g,c=>`\
%${c.charCodeAt(0).toString(16).toUpperCase()}`)}function isDefined(val){return val!=null}function getNamedAndIfEmpty(op){
return[!!op&&[";","?","&"].includes(op),op&&["?","&"].includes(op)?"=":""]}function getFirstOrSep(op,isFirst=!1){return isFirst?
!op||op==="+"?"":op:!op||op==="+"||op==="#"?",":op==="?"?"&":op}function getExpandedValue(option){let isFirst=option.isFirst,
{op,varName,varValue:value,reserved}=option,vals=[],[named,ifEmpty]=getNamedAndIfEmpty(op);if(Array.isArray(value))for(let val of value.
filter(isDefined))vals.push(`${getFirstOrSep(op,isFirst)}`),named&&varName&&(vals.push(`${encodeURIComponent(varName)}`),
val===""?vals.push(ifEmpty):vals.push("=")),vals.push(encodeComponent(val,reserved,op)),isFirst=!1;else if(typeof value==
"object")for(let key of Object.keys(value)){let val=value[key];isDefined(val)&&(vals.push(`${getFirstOrSep(op,isFirst)}`),
key&&(vals.push(`${encodeURIComponent(key)}`),named&&val===""?vals.push(ifEmpty):vals.push("=")),vals.push(encodeComponent(
val,reserved,op)),isFirst=!1)}return vals.join("")}function getNonExpandedValue(option){let{op,varName,varValue:value,isFirst,
reserved}=option,vals=[],first=getFirstOrSep(op,isFirst),[named,ifEmpty]=getNamedAndIfEmpty(op);if(named&&varName){if(vals.
push(encodeComponent(varName,reserved,op)),value==="")return ifEmpty||vals.push(ifEmpty),vals.join("")?`${first}${vals.join(
"")}`:void 0;vals.push("=")}let items=[];if(Array.isArray(value))for(let val of value.filter(isDefined))items.push(encodeComponent(
val,reserved,op));else if(typeof value=="object")for(let key of Object.keys(value))isDefined(value[key])&&(items.push(encodeRFC3986URIComponent(
key)),items.push(encodeComponent(value[key],reserved,op)));return vals.push(items.join(",")),vals.join(",")?`${first}${vals.
join("")}`:void 0}function getVarValue(option){let{op,varName,modifier,isFirst,reserved,varValue:value}=option;if(isDefined(
value))if(["string","number","boolean"].includes(typeof value)){let val=value.toString(),[named,ifEmpty]=getNamedAndIfEmpty(
op),vals=[getFirstOrSep(op,isFirst)];return named&&varName&&(vals.push(varName),val===""?vals.push(ifEmpty):vals.push("=")),
modifier&&modifier!=="*"&&(val=val.substring(0,parseInt(modifier,10))),vals.push(encodeComponent(val,reserved,op)),vals.
join("")}else return modifier==="*"?getExpandedValue(option):getNonExpandedValue(option);else return}function expandUrlTemplate(template,context,option){
return template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,(_,expr,text)=>{if(!expr)return encodeReservedComponent(text);let op;
["+","#",".","/",";","?","&"].includes(expr[0])&&(op=expr[0],expr=expr.slice(1));let varList=expr.split(/,/g),result=[];
for(let varSpec of varList){let varMatch=/([^:\*]*)(?::(\d+)|(\*))?/.exec(varSpec);if(!varMatch||!varMatch[1])continue;let varValue=getVarValue(
{isFirst:result.length===0,op,varValue:context[varMatch[1]],varName:varMatch[1],modifier:varMatch[2]||varMatch[3],reserved:option?.
allowReserved});varValue&&result.push(varValue)}return result.join("")})}function _restoreSecretSend(context,parameters,options={requestOptions:{}}){let path=expandUrlTemplate("/secrets/restore\
{?api%2Dversion}",{"api%2Dversion":context.apiVersion},{allowReserved:options?.requestOptions?.skipUrlEncoding});return context.
path(path).post({...operationOptionsToRequestParameters2(options),contentType:"application/json",headers:{accept:"applic\
ation/json",...options.requestOptions?.headers},body:secretRestoreParametersSerializer(parameters)})}async function _restoreSecretDeserialize(result){
if(!["200"].includes(result.status)){let error=createRestError2(result);throw error.details=keyVaultErrorDeserializer(result.
body),error}return secretBundleDeserializer(result.body)}async function restoreSecret(context,parameters,options={requestOptions:{}}){
let result=await _restoreSecretSend(context,parameters,options);return _restoreSecretDeserialize(result)}function _backupSecretSend(context,secretName,options={
requestOptions:{}}){let path=expandUrlTemplate("/secrets/{secret-name}/backup{?api%2Dversion}",{"secret-name":secretName,
"api%2Dversion":context.apiVersion},{allowReserved:options?.requestOptions?.skipUrlEncoding});return context.path(path).
post({...operationOptionsToRequestParameters2(options),headers:{accept:"application/json",...options.requestOptions?.headers}})}
async function _backupSecretDeserialize(result){if(!["200"].includes(result.status)){let error=createRestError2(result);
throw error.details=keyVaultErrorDeserializer(result.body),error}return backupSecretResultDeserializer(result.body)}async function backupSecret(context,secretName,options={
requestOptions:{}}){let result=await _backupSecretSend(context,secretName,options);return _backupSecretDeserialize(result)}
function _recoverDeletedSecretSend(context,secretName,options={requestOptions:{}}){let path=expandUrlTemplate("/deleteds\
ecrets/{secret-name}/recover{?api%2Dversion}",{"secret-name":secretName,"api%2Dversion":context.apiVersion},{allowReserved:options?.
requestOptions?.skipUrlEncoding});return context.path(path).post({...operationOptionsToRequestParameters2(options),headers:{
accept:"application/json",...options.requestOptions?.headers}})}async function _recoverDeletedSecretDeserialize(result){
if(!["200"].includes(result.status)){let error=createRestError2(result);throw error.details=keyVaultErrorDeserializer(result.
body),error}return secretBundleDeserializer(result.body)}async function recoverDeletedSecret(context,secretName,options={
requestOptions:{}}){let result=await _recoverDeletedSecretSend(context,secretName,options);return _recoverDeletedSecretDeserialize(
result)}function _purgeDeletedSecretSend(context,secretName,options={requestOptions:{}}){let path=expandUrlTemplate("/de\
letedsecrets/{secret-name}{?api%2Dversion}",{"secret-name":secretName,"api%2Dversion":context.apiVersion},{allowReserved:options?.
requestOptions?.skipUrlEncoding});return context.path(path).delete({...operationOptionsToRequestParameters2(options),headers:{
accept:"application/json",...options.requestOptions?.headers}})}async function _purgeDeletedSecretDeserialize(result){if(![
"204"].includes(result.status)){let error=createRestError2(result);throw error.details=keyVaultErrorDeserializer(result.
body),error}}async function purgeDeletedSecret(context,secretName,options={requestOptions:{}}){let result=await _purgeDeletedSecretSend(
context,secretName,options);return _purgeDeletedSecretDeserialize(result)}function _getDeletedSecretSend(context,secretName,options={
requestOptions:{}}){let path=expandUrlTemplate("/deletedsecrets/{secret-name}{?api%2Dversion}",{"secret-name":secretName,
"api%2Dversion":context.apiVersion},{allowReserved:options?.requestOptions?.skipUrlEncoding});return context.path(path).
get({...operationOptionsToRequestParameters2(options),headers:{accept:"application/json",...options.requestOptions?.headers}})}
async function _getDeletedSecretDeserialize(result){if(!["200"].includes(result.status)){let error=createRestError2(result);
throw error.details=keyVaultErrorDeserializer(result.body),error}return deletedSecretBundleDeserializer(result.body)}async function getDeletedSecret(context,secretName,options={
requestOptions:{}}){let result=await _getDeletedSecretSend(context,secretName,options);return _getDeletedSecretDeserialize(
result)}function _getDeletedSecretsSend(context,options={requestOptions:{}}){let path=expandUrlTemplate("/deletedsecrets\
{?api%2Dversion,maxresults}",{"api%2Dversion":context.apiVersion,maxresults:options?.maxresults},{allowReserved:options?.
requestOptions?.skipUrlEncoding});return context.path(path).get({...operationOptionsToRequestParameters2(options),headers:{
accept:"application/json",...options.requestOptions?.headers}})}async function _getDeletedSecretsDeserialize(result){if(![
"200"].includes(result.status)){let error=createRestError2(result);throw error.details=keyVaultErrorDeserializer(result.
body),error}return _deletedSecretListResultDeserializer(result.body)}function getDeletedSecrets(context,options={requestOptions:{}}){
return buildPagedAsyncIterator(context,()=>_getDeletedSecretsSend(context,options),_getDeletedSecretsDeserialize,["200"],
{itemName:"value",nextLinkName:"nextLink"})}function _getSecretVersionsSend(context,secretName,options={requestOptions:{}}){
let path=expandUrlTemplate("/secrets/{secret-name}/versions{?api%2Dversion,maxresults}",{"secret-name":secretName,"api%2\
Dversion":context.apiVersion,maxresults:options?.maxresults},{allowReserved:options?.requestOptions?.skipUrlEncoding});return context.
path(path).get({...operationOptionsToRequestParameters2(options),headers:{accept:"application/json",...options.requestOptions?.
headers}})}async function _getSecretVersionsDeserialize(result){if(!["200"].includes(result.status)){let error=createRestError2(
result);throw error.details=keyVaultErrorDeserializer(result.body),error}return _secretListResultDeserializer(result.body)}
function getSecretVersions(context,secretName,options={requestOptions:{}}){return buildPagedAsyncIterator(context,()=>_getSecretVersionsSend(
context,secretName,options),_getSecretVersionsDeserialize,["200"],{itemName:"value",nextLinkName:"nextLink"})}function _getSecretsSend(context,options={
requestOptions:{}}){let path=expandUrlTemplate("/secrets{?api%2Dversion,maxresults}",{"api%2Dversion":context.apiVersion,
maxresults:options?.maxresults},{allowReserved:options?.requestOptions?.skipUrlEncoding});return context.path(path).get(
{...operationOptionsToRequestParameters2(options),headers:{accept:"application/json",...options.requestOptions?.headers}})}
async function _getSecretsDeserialize(result){if(!["200"].includes(result.status)){let error=createRestError2(result);throw error.
details=keyVaultErrorDeserializer(result.body),error}return _secretListResultDeserializer(result.body)}function getSecrets(context,options={
requestOptions:{}}){return buildPagedAsyncIterator(context,()=>_getSecretsSend(context,options),_getSecretsDeserialize,[
"200"],{itemName:"value",nextLinkName:"nextLink"})}function _getSecretSend(context,secretName,secretVersion,options={requestOptions:{}}){
let path=expandUrlTemplate("/secrets/{secret-name}/{secret-version}{?api%2Dversion,outContentType}",{"secret-name":secretName,
"secret-version":secretVersion,"api%2Dversion":context.apiVersion,outContentType:options?.outContentType},{allowReserved:options?.
requestOptions?.skipUrlEncoding});return context.path(path).get({...operationOptionsToRequestParameters2(options),headers:{
accept:"application/json",...options.requestOptions?.headers}})}async function _getSecretDeserialize(result){if(!["200"].
includes(result.status)){let error=createRestError2(result);throw error.details=keyVaultErrorDeserializer(result.body),error}
return secretBundleDeserializer(result.body)}async function getSecret(context,secretName,secretVersion,options={requestOptions:{}}){
let result=await _getSecretSend(context,secretName,secretVersion,options);return _getSecretDeserialize(result)}function _updateSecretSend(context,secretName,secretVersion,parameters,options={
requestOptions:{}}){let path=expandUrlTemplate("/secrets/{secret-name}/{secret-version}{?api%2Dversion}",{"secret-name":secretName,
"secret-version":secretVersion,"api%2Dversion":context.apiVersion},{allowReserved:options?.requestOptions?.skipUrlEncoding});
return context.path(path).patch({...operationOptionsToRequestParameters2(options),contentType:"application/json",headers:{
accept:"application/json",...options.requestOptions?.headers},body:secretUpdateParametersSerializer(parameters)})}async function _updateSecretDeserialize(result){
if(!["200"].includes(result.status)){let error=createRestError2(result);throw error.details=keyVaultErrorDeserializer(result.
body),error}return secretBundleDeserializer(result.body)}async function updateSecret(context,secretName,secretVersion,parameters,options={
requestOptions:{}}){let result=await _updateSecretSend(context,secretName,secretVersion,parameters,options);return _updateSecretDeserialize(
result)}function _deleteSecretSend(context,secretName,options={requestOptions:{}}){let path=expandUrlTemplate("/secrets/\
{secret-name}{?api%2Dversion}",{"secret-name":secretName,"api%2Dversion":context.apiVersion},{allowReserved:options?.requestOptions?.
skipUrlEncoding});return context.path(path).delete({...operationOptionsToRequestParameters2(options),headers:{accept:"ap\
plication/json",...options.requestOptions?.headers}})}async function _deleteSecretDeserialize(result){if(!["200"].includes(
result.status)){let error=createRestError2(result);throw error.details=keyVaultErrorDeserializer(result.body),error}return deletedSecretBundleDeserializer(
result.body)}async function deleteSecret(context,secretName,options={requestOptions:{}}){let result=await _deleteSecretSend(
context,secretName,options);return _deleteSecretDeserialize(result)}function _setSecretSend(context,secretName,parameters,options={
requestOptions:{}}){let path=expandUrlTemplate("/secrets/{secret-name}{?api%2Dversion}",{"secret-name":secretName,"api%2\
Dversion":context.apiVersion},{allowReserved:options?.requestOptions?.skipUrlEncoding});return context.path(path).put({...operationOptionsToRequestParameters2(
options),contentType:"application/json",headers:{accept:"application/json",...options.requestOptions?.headers},body:secretSetParametersSerializer(
parameters)})}async function _setSecretDeserialize(result){if(!["200"].includes(result.status)){let error=createRestError2(
result);throw error.details=keyVaultErrorDeserializer(result.body),error}return secretBundleDeserializer(result.body)}async function setSecret(context,secretName,parameters,options={
requestOptions:{}}){let result=await _setSecretSend(context,secretName,parameters,options);return _setSecretDeserialize(
result)}var KeyVaultClient=class{_client;pipeline;constructor(endpointParam,credential,options={}){let prefixFromOptions=options?.
userAgentOptions?.userAgentPrefix,userAgentPrefix=prefixFromOptions?`${prefixFromOptions} azsdk-js-client`:"azsdk-js-cli\
ent";this._client=createKeyVault(endpointParam,credential,{...options,userAgentOptions:{userAgentPrefix}}),this.pipeline=
this._client.pipeline}restoreSecret(parameters,options={requestOptions:{}}){return restoreSecret(this._client,parameters,
options)}backupSecret(secretName,options={requestOptions:{}}){return backupSecret(this._client,secretName,options)}recoverDeletedSecret(secretName,options={
requestOptions:{}}){return recoverDeletedSecret(this._client,secretName,options)}purgeDeletedSecret(secretName,options={
requestOptions:{}}){return purgeDeletedSecret(this._client,secretName,options)}getDeletedSecret(secretName,options={requestOptions:{}}){
return getDeletedSecret(this._client,secretName,options)}getDeletedSecrets(options={requestOptions:{}}){return getDeletedSecrets(
this._client,options)}getSecretVersions(secretName,options={requestOptions:{}}){return getSecretVersions(this._client,secretName,
options)}getSecrets(options={requestOptions:{}}){return getSecrets(this._client,options)}getSecret(secretName,secretVersion,options={
requestOptions:{}}){return getSecret(this._client,secretName,secretVersion,options)}updateSecret(secretName,secretVersion,parameters,options={
requestOptions:{}}){return updateSecret(this._client,secretName,secretVersion,parameters,options)}deleteSecret(secretName,options={
requestOptions:{}}){return deleteSecret(this._client,secretName,options)}setSecret(secretName,parameters,options={requestOptions:{}}){
return setSecret(this._client,secretName,parameters,options)}};var validWWWAuthenticateProperties=["authorization","authorization_url","resource","scope","tenantId","claims","error"];
function parseWWWAuthenticateHeader(headerValue){let pairDelimiter=/,? +/,parsed=headerValue.split(pairDelimiter).reduce(
(kvPairs,p)=>{if(p.match(/\w="/)){let[key,...value]=p.split("=");if(validWWWAuthenticateProperties.includes(key))return{
...kvPairs,[key]:value.join("=").slice(1,-1)}}return kvPairs},{});if(parsed.authorization)try{let tenantId=new URL(parsed.
authorization).pathname.substring(1);tenantId&&(parsed.tenantId=tenantId)}catch(error){throw new Error(`The challenge au\
thorization URI '${parsed.authorization}' is invalid.`,{cause:error})}return parsed}var logger2=createClientLogger("keyvault-common");var DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){
async function tryGetAccessToken(){if(Date.now()<refreshTimeout)try{return await getAccessToken()}catch{return null}else{
let finalToken=await getAccessToken();if(finalToken===null)throw new Error("Failed to refresh access token.");return finalToken}}
let token=await tryGetAccessToken();for(;token===null;)await delay(retryIntervalInMs),token=await tryGetAccessToken();return token}
function createTokenCycler(credential,tokenCyclerOptions){let refreshWorkers=new Map,activeRefreshes=0,refreshGeneration=0,
tokenGeneration=0,token=null,tenantId,options={...DEFAULT_CYCLER_OPTIONS,...tokenCyclerOptions},cycler={get isRefreshing(){
return activeRefreshes>0},get shouldRefresh(){return cycler.isRefreshing?!1:token?.refreshAfterTimestamp&&token.refreshAfterTimestamp<
Date.now()?!0:(token?.expiresOnTimestamp??0)-options.refreshWindowInMs<Date.now()},get mustRefresh(){return token===null||
token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(scopes,getTokenOptions){let canShareRefresh=!getTokenOptions.
requestOptions?.timeout,{abortSignal,tenantId:refreshTenantId,claims}=getTokenOptions;if(canShareRefresh){for(let worker2 of refreshWorkers.
get(abortSignal)??[])if(worker2.tenantId===refreshTenantId&&worker2.claims===claims)return worker2.promise}let generation=++refreshGeneration,
previousTokenGeneration=tokenGeneration,tryGetAccessToken=()=>credential.getToken(scopes,getTokenOptions);activeRefreshes++;
let worker={tenantId:refreshTenantId,claims,promise:beginRefresh(tryGetAccessToken,options.retryIntervalInMs,token?.expiresOnTimestamp??
Date.now()).then(_token=>(generation>tokenGeneration&&(token=_token,tenantId=refreshTenantId,tokenGeneration=generation),
_token),reason=>{throw tokenGeneration===previousTokenGeneration&&(token=null,tenantId=void 0),reason}).finally(()=>{activeRefreshes--;
let workers=refreshWorkers.get(abortSignal);workers?.delete(worker)&&workers.size===0&&refreshWorkers.delete(abortSignal)})};
if(canShareRefresh){let workers=refreshWorkers.get(abortSignal);workers||(workers=new Set,refreshWorkers.set(abortSignal,
workers)),workers.add(worker)}return worker.promise}return async(scopes,tokenOptions)=>{let hasClaimChallenge=!!tokenOptions.
claims,tenantIdChanged=tenantId!==tokenOptions.tenantId;return hasClaimChallenge&&(token=null),tenantIdChanged||hasClaimChallenge||
cycler.mustRefresh?refresh(scopes,tokenOptions):(cycler.shouldRefresh&&refresh(scopes,tokenOptions).catch(()=>{logger2.warning(
"Failed to refresh access token in the background.")}),token)}}function getChallengeResourceHostname(scope){let invalidScopeMessage="The challenge contains an invalid scope.",authority=/^[a-z][a-z\d+.-]*:\/\/([^/?#]+)/i.
exec(scope)?.[1];if(!authority||authority.includes("@")||authority.includes("%"))throw new Error(invalidScopeMessage);for(let character of scope)
if(character<=" "||character==="\x7F"||character==="\\")throw new Error(invalidScopeMessage);let resourceHostname;try{resourceHostname=
new URL(scope).hostname}catch{throw new Error(invalidScopeMessage)}if(!resourceHostname)throw new Error(invalidScopeMessage);
return resourceHostname}function verifyChallengeResource(resourceHostname,request){let requestUrl=new URL(request.url);if(requestUrl.
protocol!=="https:")throw new Error("The request URL must use HTTPS.");if(!requestUrl.hostname.endsWith(`.${resourceHostname}`))
throw new Error(`The challenge resource '${resourceHostname}' does not match the requested domain. Set disableChallengeR\
esourceVerification to true in your client options to disable. See https://aka.ms/azsdk/blog/vault-uri for more informat\
ion.`)}function verifyChallengeOrigin(requestOrigin,request){let requestUrl=new URL(request.url);if(requestUrl.protocol!==
"https:")throw new Error("The request URL must use HTTPS.");if(requestUrl.origin!==requestOrigin)throw new Error(`The ch\
allenge origin '${requestOrigin}' does not match the requested domain. This request targeted '${requestUrl.origin}'.`)}var keyVaultAuthenticationPolicyName="\
keyVaultAuthenticationPolicy";function keyVaultAuthenticationPolicy(credential,options={}){let{disableChallengeResourceVerification}=options,
cachedChallenge,cachedChallengeRevision=0,pendingChallenges=new Map,pendingCaeChallenges=new WeakMap;function requestToOptions(request){
return{abortSignal:request.abortSignal,requestOptions:{timeout:request.timeout>0?request.timeout:void 0},tracingOptions:request.
tracingOptions}}async function authorizeRequestWithChallenge(request,state,claims){verifyChallengeOrigin(state.requestOrigin,
request),state.resourceHostname!==void 0&&verifyChallengeResource(state.resourceHostname,request);let token=await state.
getAccessToken(state.scopes,{...requestToOptions(request),enableCae:!0,tenantId:state.tenantId,claims});state.resourceHostname!==
void 0&&verifyChallengeResource(state.resourceHostname,request),verifyChallengeOrigin(state.requestOrigin,request),request.
headers.set("Authorization",`Bearer ${token.token}`)}async function handleChallenge(request,response){if(response.status!==
401)return;let challenge=response.headers.get("WWW-Authenticate");if(!challenge){logger2.warning("keyVaultAuthentication\
 policy encountered a 401 response without a corresponding WWW-Authenticate header. This is unexpected. Not handling the\
 401 response.");return}let parsedChallenge=parseWWWAuthenticateHeader(challenge),scope=parsedChallenge.resource?parsedChallenge.
resource+"/.default":parsedChallenge.scope;if(!scope)return;let resourceHostname=disableChallengeResourceVerification?void 0:
getChallengeResourceHostname(scope);resourceHostname!==void 0&&verifyChallengeResource(resourceHostname,request);let previousRevision=cachedChallengeRevision,
state=cachedChallenge,pendingKey=JSON.stringify([scope,parsedChallenge.tenantId]),pending;(!state||state.scopes[0]!==scope||
state.tenantId!==parsedChallenge.tenantId)&&(pending=pendingChallenges.get(pendingKey),pending||(pending={challenge:{scopes:[
scope],tenantId:parsedChallenge.tenantId,resourceHostname,requestOrigin:new URL(request.url).origin,getAccessToken:createTokenCycler(
credential)},requests:0},pendingChallenges.set(pendingKey,pending)),pending.requests++,state=pending.challenge);try{return await authorizeRequestWithChallenge(
request,state),cachedChallengeRevision===previousRevision&&cachedChallenge!==state&&(cachedChallenge=state,cachedChallengeRevision++),
state}finally{pending&&--pending.requests===0&&pendingChallenges.delete(pendingKey)}}async function handleCaeChallenge(request,response,next,state){
if(!state||response.status!==401)return response;let challenge=response.headers.get("WWW-Authenticate");if(!challenge)return response;
let{claims:base64EncodedClaims,error}=parseWWWAuthenticateHeader(challenge);if(error!=="insufficient_claims"||base64EncodedClaims===
void 0)return response;let claims=uint8ArrayToString(stringToUint8Array(base64EncodedClaims,"base64"),"utf-8"),previousRevision=cachedChallengeRevision,
pendingKey=JSON.stringify([claims,previousRevision]),stateChallenges=pendingCaeChallenges.get(state);stateChallenges||(stateChallenges=
new Map,pendingCaeChallenges.set(state,stateChallenges));let pending=stateChallenges.get(pendingKey);pending||(pending={
challenge:{...state,getAccessToken:createTokenCycler(credential)},requests:0},stateChallenges.set(pendingKey,pending)),pending.
requests++;try{await authorizeRequestWithChallenge(request,pending.challenge,claims),cachedChallengeRevision===previousRevision&&
cachedChallenge===state&&(cachedChallenge=pending.challenge,cachedChallengeRevision++)}finally{--pending.requests===0&&(stateChallenges.
delete(pendingKey),stateChallenges.size===0&&pendingCaeChallenges.delete(state))}return next(request)}async function sendRequest(request,next){
let state=cachedChallenge,response;if(state)await authorizeRequestWithChallenge(request,state),response=await next(request);else{
let originalBody=request.body;request.body=null;try{response=await next(request)}finally{request.body===null&&(request.body=
originalBody)}}let challengedState=await handleChallenge(request,response);return challengedState&&(state=challengedState,
response=await next(request)),handleCaeChallenge(request,response,next,state)}return{name:keyVaultAuthenticationPolicyName,
sendRequest}}function parseKeyVaultIdentifier(collection,identifier){if(typeof collection!="string"||!(collection=collection.trim()))
throw new Error("Invalid collection argument");if(typeof identifier!="string"||!(identifier=identifier.trim()))throw new Error(
"Invalid identifier argument");let baseUri;try{baseUri=new URL(identifier)}catch(e){throw new Error(`Invalid ${collection}\
 identifier: ${identifier}. Not a valid URI`,{cause:e})}let segments=(baseUri.pathname||"").split("/");if(segments.length!==
3&&segments.length!==4)throw new Error(`Invalid ${collection} identifier: ${identifier}. Bad number of segments: ${segments.
length}`);if(collection!==segments[1])throw new Error(`Invalid ${collection} identifier: ${identifier}. segment [1] shou\
ld be "${collection}", found "${segments[1]}"`);let vaultUrl=`${baseUri.protocol}//${baseUri.host}`,name=segments[2],version=segments.
length===4?segments[3]:void 0;return{vaultUrl,name,version}}var LATEST_API_VERSION="2026-04-01";function parseKeyVaultSecretIdentifier(id){let collection=id.split("/")[3];return{sourceId:id,...parseKeyVaultIdentifier(
collection,id)}}function getSecretFromSecretBundle(bundle){let secretBundle=bundle,deletedSecretBundle=bundle,parsedId=parseKeyVaultSecretIdentifier(
secretBundle.id),attributes=secretBundle.attributes;delete secretBundle.attributes;let resultObject={value:secretBundle.
value,name:parsedId.name,properties:{expiresOn:attributes?.expires,createdOn:attributes?.created,updatedOn:attributes?.updated,
enabled:attributes?.enabled,notBefore:attributes?.notBefore,recoverableDays:attributes?.recoverableDays,recoveryLevel:attributes?.
recoveryLevel,id:secretBundle.id,contentType:secretBundle.contentType,tags:secretBundle.tags,managed:secretBundle.managed,
previousVersion:secretBundle.previousVersion,vaultUrl:parsedId.vaultUrl,version:parsedId.version,name:parsedId.name,certificateKeyId:secretBundle.
kid}};return deletedSecretBundle.recoveryId&&(resultObject.properties.recoveryId=deletedSecretBundle.recoveryId,resultObject.
properties.scheduledPurgeDate=deletedSecretBundle.scheduledPurgeDate,resultObject.properties.deletedOn=deletedSecretBundle.
deletedDate,resultObject.recoveryId=deletedSecretBundle.recoveryId,resultObject.scheduledPurgeDate=deletedSecretBundle.scheduledPurgeDate,
resultObject.deletedOn=deletedSecretBundle.deletedDate),attributes&&(attributes.vaultUrl&&delete resultObject.properties.
vaultUrl,attributes.expires&&delete resultObject.properties.expires,attributes.created&&delete resultObject.properties.created,
attributes.updated&&delete resultObject.properties.updated),resultObject}function mapPagedAsyncIterable(operation,operationOptions,mapper){
let iter;return{async next(){iter??=operation({...operationOptions,maxresults:void 0});let result=await iter.next();return{
...result,value:result.value&&mapper(result.value)}},[Symbol.asyncIterator](){return this},async*byPage(settings){let iteratorByPage=operation(
{...operationOptions,maxresults:settings?.maxPageSize}).byPage(settings);for await(let page of iteratorByPage)yield page.
map(mapper)}}}var tracingClient=createTracingClient({namespace:"Microsoft.KeyVault",packageName:"@azure/keyvault-secrets",packageVersion:SDK_VERSION});var logger3=createClientLogger("core-lro");var PollerStoppedError=class _PollerStoppedError extends Error{constructor(message){super(message),this.name="PollerStop\
pedError",Object.setPrototypeOf(this,_PollerStoppedError.prototype)}},PollerCancelledError=class _PollerCancelledError extends Error{constructor(message){
super(message),this.name="PollerCancelledError",Object.setPrototypeOf(this,_PollerCancelledError.prototype)}},Poller=class{constructor(operation){
this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=[],this.operation=operation,this.promise=new Promise(
(resolve,reject)=>{this.resolve=resolve,this.reject=reject}),this.promise.catch(()=>{})}async startPolling(pollOptions={}){
for(this.stopped&&(this.stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(pollOptions),await this.delay()}async pollOnce(options={}){
this.isDone()||(this.operation=await this.operation.update({abortSignal:options.abortSignal,fireProgress:this.fireProgress.
bind(this)})),this.processUpdatedState()}fireProgress(state){for(let callback of this.pollProgressCallbacks)callback(state)}async cancelOnce(options={}){
this.operation=await this.operation.cancel(options)}poll(options={}){if(!this.pollOncePromise){this.pollOncePromise=this.
pollOnce(options);let clearPollOncePromise=()=>{this.pollOncePromise=void 0};this.pollOncePromise.then(clearPollOncePromise,
clearPollOncePromise).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&
(this.stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.operation.state.error;if(this.
operation.state.isCancelled&&(this.stopped=!0,!this.resolveOnUnsuccessful)){let error=new PollerCancelledError("Operatio\
n was canceled");throw this.reject(error),error}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(pollOptions={}){
return this.stopped&&this.startPolling(pollOptions).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(callback){
return this.pollProgressCallbacks.push(callback),()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(c=>c!==
callback)}}isDone(){let state=this.operation.state;return!!(state.isCompleted||state.isCancelled||state.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new PollerStoppedError("This poller is already stopped")))}isStopped(){
return this.stopped}cancelOperation(options={}){if(!this.cancelPromise)this.cancelPromise=this.cancelOnce(options);else if(options.
abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){return this.
operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}};var KeyVaultSecretPoller=class extends Poller{intervalInMs=2e3;async delay(){return delay(this.intervalInMs)}},KeyVaultSecretPollOperation=class{state;cancelMessage="";constructor(state,options={}){
this.state=state,options.cancelMessage&&(this.cancelMessage=options.cancelMessage)}async update(){throw new Error("Opera\
tion not supported.")}async cancel(){throw new Error(this.cancelMessage)}toString(){return JSON.stringify({state:this.state})}};var DeleteSecretPollOperation=class extends KeyVaultSecretPollOperation{state;client;operationOptions;constructor(state,client,operationOptions={}){
super(state,{cancelMessage:"Canceling the deletion of a secret is not supported."}),this.state=state,this.client=client,
this.operationOptions=operationOptions}deleteSecret(name,options={}){return tracingClient.withSpan("DeleteSecretPoller.d\
eleteSecret",options,async updatedOptions=>{let response=await this.client.deleteSecret(name,updatedOptions);return getSecretFromSecretBundle(
response)})}getDeletedSecret(name,options={}){return tracingClient.withSpan("DeleteSecretPoller.getDeletedSecret",options,
async updatedOptions=>{let response=await this.client.getDeletedSecret(name,updatedOptions);return getSecretFromSecretBundle(
response)})}async update(options={}){let state=this.state,{name}=state;if(options.abortSignal&&(this.operationOptions.abortSignal=
options.abortSignal),!state.isStarted){let deletedSecret=await this.deleteSecret(name,this.operationOptions);state.isStarted=
!0,state.result=deletedSecret,deletedSecret.properties.recoveryId||(state.isCompleted=!0)}if(!state.isCompleted)try{state.
result=await this.getDeletedSecret(name,this.operationOptions),state.isCompleted=!0}catch(error){if(error.statusCode===403)
state.isCompleted=!0;else if(error.statusCode!==404)throw state.error=error,state.isCompleted=!0,error}return this}};var DeleteSecretPoller=class extends KeyVaultSecretPoller{constructor(options){let{client,name,operationOptions,intervalInMs=2e3,
resumeFrom}=options,state;resumeFrom&&(state=JSON.parse(resumeFrom).state);let operation=new DeleteSecretPollOperation({
...state,name},client,operationOptions);super(operation),this.intervalInMs=intervalInMs}};var RecoverDeletedSecretPollOperation=class extends KeyVaultSecretPollOperation{state;client;options;constructor(state,client,options={}){
super(state,{cancelMessage:"Canceling the recovery of a deleted secret is not supported."}),this.state=state,this.client=
client,this.options=options}getSecret(name,options={}){return tracingClient.withSpan("RecoverDeletedSecretPoller.getSecr\
et",options,async updatedOptions=>{let response=await this.client.getSecret(name,options&&options.version?options.version:
"",updatedOptions);return getSecretFromSecretBundle(response)})}recoverDeletedSecret(name,options={}){return tracingClient.
withSpan("RecoverDeletedSecretPoller.recoverDeletedSecret",options,async updatedOptions=>{let response=await this.client.
recoverDeletedSecret(name,updatedOptions);return getSecretFromSecretBundle(response)})}async update(options={}){let state=this.
state,{name}=state;if(options.abortSignal&&(this.options.abortSignal=options.abortSignal),!state.isStarted){try{state.result=
(await this.getSecret(name,this.options)).properties,state.isCompleted=!0}catch{}state.isCompleted||(state.result=(await this.
recoverDeletedSecret(name,this.options)).properties,state.isStarted=!0)}if(!state.isCompleted)try{state.result=(await this.
getSecret(name,this.options)).properties,state.isCompleted=!0}catch(error){if(error.statusCode===403)state.isCompleted=!0;else if(error.
statusCode!==404)throw state.error=error,state.isCompleted=!0,error}return this}};var RecoverDeletedSecretPoller=class extends KeyVaultSecretPoller{constructor(options){let{client,name,operationOptions,
intervalInMs=2e3,resumeFrom}=options,state;resumeFrom&&(state=JSON.parse(resumeFrom).state);let operation=new RecoverDeletedSecretPollOperation(
{...state,name},client,operationOptions);super(operation),this.intervalInMs=intervalInMs}};var SecretClient=class{vaultUrl;client;constructor(vaultUrl,credential,pipelineOptions={}){this.vaultUrl=vaultUrl;let internalPipelineOptions={
...pipelineOptions,userAgentOptions:{userAgentPrefix:`${pipelineOptions.userAgentOptions?.userAgentPrefix??""} azsdk-js-\
keyvault-secrets/${SDK_VERSION}`},apiVersion:pipelineOptions.serviceVersion||LATEST_API_VERSION,loggingOptions:{logger:logger.
info,additionalAllowedHeaderNames:["x-ms-keyvault-region","x-ms-keyvault-network-info","x-ms-keyvault-service-version"]}};
this.client=new KeyVaultClient(this.vaultUrl,credential,internalPipelineOptions),this.client.pipeline.removePolicy({name:bearerTokenAuthenticationPolicyName}),
this.client.pipeline.addPolicy(keyVaultAuthenticationPolicy(credential,pipelineOptions),{}),this.client.pipeline.addPolicy(
{name:"ContentTypePolicy",sendRequest(request,next){return(request.headers.get("Content-Type")??"").startsWith("applicat\
ion/json")&&request.headers.set("Content-Type","application/json"),next(request)}})}setSecret(secretName,value,options={}){
let{contentType,enabled,notBefore,expiresOn:expires,tags,...remainingOptions}=options;return tracingClient.withSpan("Sec\
retClient.setSecret",remainingOptions,async updatedOptions=>{let response=await this.client.setSecret(secretName,{value,
contentType,secretAttributes:{enabled,notBefore,expires},tags},updatedOptions);return getSecretFromSecretBundle(response)})}async beginDeleteSecret(name,options={}){
let poller=new DeleteSecretPoller({name,client:this.client,...options,operationOptions:options});return await poller.poll(),
poller}async updateSecretProperties(secretName,secretVersion,options={}){let{contentType,enabled,notBefore,expiresOn:expires,
tags,...remainingOptions}=options;return tracingClient.withSpan("SecretClient.updateSecretProperties",remainingOptions,async updatedOptions=>{
let response=await this.client.updateSecret(secretName,secretVersion,{contentType,secretAttributes:{enabled,notBefore,expires},
tags},updatedOptions);return getSecretFromSecretBundle(response).properties})}getSecret(secretName,options={}){return tracingClient.
withSpan("SecretClient.getSecret",options,async updatedOptions=>{let response=await this.client.getSecret(secretName,options&&
options.version?options.version:"",updatedOptions);return getSecretFromSecretBundle(response)})}getDeletedSecret(secretName,options={}){
return tracingClient.withSpan("SecretClient.getDeletedSecret",options,async updatedOptions=>{let response=await this.client.
getDeletedSecret(secretName,updatedOptions);return getSecretFromSecretBundle(response)})}purgeDeletedSecret(secretName,options={}){
return tracingClient.withSpan("SecretClient.purgeDeletedSecret",options,async updatedOptions=>{await this.client.purgeDeletedSecret(
secretName,updatedOptions)})}async beginRecoverDeletedSecret(name,options={}){let poller=new RecoverDeletedSecretPoller(
{name,client:this.client,...options,operationOptions:options});return await poller.poll(),poller}backupSecret(secretName,options={}){
return tracingClient.withSpan("SecretClient.backupSecret",options,async updatedOptions=>(await this.client.backupSecret(
secretName,updatedOptions)).value)}restoreSecretBackup(secretBundleBackup,options={}){return tracingClient.withSpan("Sec\
retClient.restoreSecretBackup",options,async updatedOptions=>{let response=await this.client.restoreSecret({secretBundleBackup},
updatedOptions);return getSecretFromSecretBundle(response).properties})}listPropertiesOfSecretVersions(secretName,options={}){
return mapPagedAsyncIterable(updatedOptions=>this.client.getSecretVersions(secretName,updatedOptions),options,item=>getSecretFromSecretBundle(
item).properties)}listPropertiesOfSecrets(options={}){return mapPagedAsyncIterable(this.client.getSecrets.bind(this.client),
options,item=>getSecretFromSecretBundle(item).properties)}listDeletedSecrets(options={}){return mapPagedAsyncIterable(this.
client.getDeletedSecrets.bind(this.client),options,getSecretFromSecretBundle)}};export{SecretClient,setLogLevel};

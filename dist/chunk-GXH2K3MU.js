const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{decorateServiceException,doesIdentityRequireRefresh,getValueFromTextNode,isIdentityExpired,memoizeIdentityProvider,
normalizeProvider as normalizeProvider2,setCredentialFeature}from"./chunk-GKYDEVP7.js";import{FromStringShapeDeserializer,
HttpBindingProtocol,HttpInterceptingShapeDeserializer,HttpInterceptingShapeSerializer,JsonCodec2,RpcProtocol,collectBody,
determineTimestampFormat,escapeUri,extendedEncodeURIComponent,loadJsonRpcErrorCode,loadRestJsonErrorCode}from"./chunk-6ZUF6D6Y.js";
import{ProviderError,SelectorType,booleanSelector,loadConfig}from"./chunk-ZHO34XKS.js";import{NormalizedSchema,NumericValue,
TypeRegistry,dateToUtcString,deref,fromHex,fromUtf8,generateIdempotencyToken,isArrayBuffer,toBase64,toHex,toUint8Array,toUtf8,
writeKey}from"./chunk-K2IDWWL2.js";import{HttpRequest,HttpResponse,SMITHY_CONTEXT_KEY,hasOwn,normalizeProvider}from"./chunk-WTKLANMV.js";var getDateHeader=response=>HttpResponse.isInstance(response)?response.headers?.date??response.headers?.Date:void 0,getAgeHeader=response=>HttpResponse.
isInstance(response)?response.headers?.age??response.headers?.Age:void 0;var getSkewCorrectedDate=systemClockOffset=>new Date(Date.now()+systemClockOffset);var getUpdatedSystemClockOffset=(clockTime,currentSystemClockOffset,timeRequestSent,ageHeader)=>{if(ageHeader!==void 0)return currentSystemClockOffset;
let serverTime=Date.parse(clockTime);if(Number.isNaN(serverTime))return currentSystemClockOffset;let timeResponseReceived=Date.
now();return timeRequestSent!==void 0&&timeResponseReceived-timeRequestSent>9e5?currentSystemClockOffset:serverTime-timeResponseReceived};var throwSigningPropertyError=(name,property)=>{if(!property)throw new Error(`Property \`${name}\` is not resolved for AW\
S SDK SigV4Auth`);return property},hasEventStreamOutput=signingProperties=>signingProperties.context?.[SMITHY_CONTEXT_KEY]?.
eventStream?.output===!0,validateSigningProperties=async signingProperties=>{let context=throwSigningPropertyError("cont\
ext",signingProperties.context),config=throwSigningPropertyError("config",signingProperties.config),authScheme=context.endpointV2?.
properties?.authSchemes?.[0],signer=await throwSigningPropertyError("signer",config.signer)(authScheme),signingRegion=signingProperties?.
signingRegion,signingRegionSet=signingProperties?.signingRegionSet,signingName=signingProperties?.signingName;return{config,
signer,signingRegion,signingRegionSet,signingName}},AwsSdkSigV4Signer=class{async sign(httpRequest,identity,signingProperties){
if(!HttpRequest.isInstance(httpRequest))throw new Error("The request is not an instance of `HttpRequest` and cannot be s\
igned");let validatedProps=await validateSigningProperties(signingProperties),{config,signer}=validatedProps,{signingRegion,
signingName}=validatedProps,handlerExecutionContext=signingProperties.context;if(handlerExecutionContext?.authSchemes?.length??
!1){let[first,second]=handlerExecutionContext.authSchemes;first?.name==="sigv4a"&&second?.name==="sigv4"&&(signingRegion=
second?.signingRegion??signingRegion,signingName=second?.signingName??signingName)}let noSkewCorrection=await config.disableClockSkewCorrection?.()===
!0;signingProperties._disableClockSkewCorrection=noSkewCorrection;let skipSkewSampling=noSkewCorrection||hasEventStreamOutput(
signingProperties);return signingProperties._skipClockSkewSampling=skipSkewSampling,skipSkewSampling||(signingProperties.
_preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest,
{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion,signingService:signingName})}errorHandler(signingProperties){
return error=>{let errorException=error;if(!signingProperties._skipClockSkewSampling&&!signingProperties._disableClockSkewCorrection){
let serverTime=errorException.ServerTime??getDateHeader(errorException.$response);if(serverTime){let config=throwSigningPropertyError(
"config",signingProperties.config),preRequestOffset=signingProperties._preRequestSystemClockOffset,timeRequestSent=signingProperties.
_requestSentAt,ageHeader=getAgeHeader(errorException.$response),newOffset=getUpdatedSystemClockOffset(serverTime,config.
systemClockOffset,timeRequestSent,ageHeader);config.systemClockOffset=newOffset,Math.abs(newOffset)>=24e4&&(newOffset!==
preRequestOffset||preRequestOffset!==void 0&&preRequestOffset!==newOffset)&&errorException.$metadata&&(errorException.$metadata.
clockSkewCorrected=!0)}}throw error}}successHandler(httpResponse,signingProperties){if(signingProperties._skipClockSkewSampling||
signingProperties._disableClockSkewCorrection)return;let dateHeader=getDateHeader(httpResponse);if(dateHeader){let config=throwSigningPropertyError(
"config",signingProperties.config),timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(httpResponse);
config.systemClockOffset=getUpdatedSystemClockOffset(dateHeader,config.systemClockOffset,timeRequestSent,ageHeader)}}};var AwsSdkSigV4ASigner=class extends AwsSdkSigV4Signer{async sign(httpRequest,identity,signingProperties){if(!HttpRequest.
isInstance(httpRequest))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config,
signer,signingRegion,signingRegionSet,signingName}=await validateSigningProperties(signingProperties),multiRegionOverride=(await config.
sigv4aSigningRegionSet?.()??signingRegionSet??[signingRegion]).join(","),noSkewCorrection=await config.disableClockSkewCorrection?.()===
!0;return signingProperties._disableClockSkewCorrection=noSkewCorrection,noSkewCorrection||(signingProperties._preRequestSystemClockOffset=
config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.sign(httpRequest,{signingDate:noSkewCorrection?
new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion:multiRegionOverride,signingService:signingName})}};var getArrayForCommaSeparatedString=str=>typeof str=="string"&&str.length>0?str.split(",").map(item=>item.trim()):[];var getBearerTokenEnvKey=signingName=>`AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g,"_").toUpperCase()}`;var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="AWS_AUTH_SCHEME_PREFERENCE",NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="auth_scheme\
_preference",NODE_AUTH_SCHEME_PREFERENCE_OPTIONS={environmentVariableSelector:(env,options)=>{if(options?.signingName&&getBearerTokenEnvKey(
options.signingName)in env)return["httpBearerAuth"];if(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)return getArrayForCommaSeparatedString(
env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY])},configFileSelector:profile=>{if(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)
return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY])},default:[]};var resolveAwsSdkSigV4AConfig=config=>(config.sigv4aSigningRegionSet=normalizeProvider2(config.sigv4aSigningRegionSet),config),
NODE_SIGV4A_CONFIG_OPTIONS={environmentVariableSelector(env){if(env.AWS_SIGV4A_SIGNING_REGION_SET)return env.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(_=>_.trim());throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(profile){
if(profile.sigv4a_signing_region_set)return(profile.sigv4a_signing_region_set??"").split(",").map(_=>_.trim());throw new ProviderError(
"sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var HeaderFormatter=class{format(headers){let chunks=[];for(let headerName in headers){if(!hasOwn(headers,headerName))continue;
let bytes=fromUtf8(headerName);chunks.push(Uint8Array.from([bytes.byteLength]),bytes,this.formatHeaderValue(headers[headerName]))}
let out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0)),position=0;for(let chunk of chunks)out.set(
chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){switch(header.type){case"boolean":return Uint8Array.
from([header.value?0:1]);case"byte":return Uint8Array.from([2,header.value]);case"short":let shortView=new DataView(new ArrayBuffer(
3));return shortView.setUint8(0,3),shortView.setInt16(1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":
let intView=new DataView(new ArrayBuffer(5));return intView.setUint8(0,4),intView.setInt32(1,header.value,!1),new Uint8Array(
intView.buffer);case"long":let longBytes=new Uint8Array(9);return longBytes[0]=5,longBytes.set(header.value.bytes,1),longBytes;case"\
binary":let binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.setUint8(0,6),binView.setUint16(1,header.
value.byteLength,!1);let binBytes=new Uint8Array(binView.buffer);return binBytes.set(header.value,3),binBytes;case"strin\
g":let utf8Bytes=fromUtf8(header.value),strView=new DataView(new ArrayBuffer(3+utf8Bytes.byteLength));strView.setUint8(0,
7),strView.setUint16(1,utf8Bytes.byteLength,!1);let strBytes=new Uint8Array(strView.buffer);return strBytes.set(utf8Bytes,
3),strBytes;case"timestamp":let tsBytes=new Uint8Array(9);return tsBytes[0]=8,tsBytes.set(Int64.fromNumber(header.value.
valueOf()).bytes,1),tsBytes;case"uuid":if(!UUID_PATTERN.test(header.value))throw new Error(`Invalid UUID received: ${header.
value}`);let uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.set(fromHex(header.value.replace(/-/g,"")),1),
uuidBytes}}},HEADER_VALUE_TYPE;(function(HEADER_VALUE_TYPE2){HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue=0]="boolTrue",
HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse=1]="boolFalse",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byte=2]="byte",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
short=3]="short",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer=4]="integer",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.long=5]=
"long",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byteArray=6]="byteArray",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string=7]="s\
tring",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.timestamp=8]="timestamp",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.uuid=9]="uui\
d"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));var UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
Int64=class _Int64{bytes;constructor(bytes){if(this.bytes=bytes,bytes.byteLength!==8)throw new Error("Int64 buffers must\
 be exactly 8 bytes")}static fromNumber(number){if(number>9223372036854776e3||number<-9223372036854776e3)throw new Error(
`${number} is too large (or, if negative, too small) to represent as an Int64`);let bytes=new Uint8Array(8);for(let i=7,
remaining=Math.abs(Math.round(number));i>-1&&remaining>0;i--,remaining/=256)bytes[i]=remaining;return number<0&&negate(bytes),
new _Int64(bytes)}valueOf(){let bytes=this.bytes.slice(0),negative=bytes[0]&128;return negative&&negate(bytes),parseInt(
toHex(bytes),16)*(negative?-1:1)}toString(){return String(this.valueOf())}};function negate(bytes){for(let i=0;i<8;i++)bytes[i]^=
255;for(let i=7;i>-1&&(bytes[i]++,bytes[i]===0);i--);}var ALGORITHM_QUERY_PARAM="X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Credential",AMZ_DATE_QUERY_PARAM="X-Amz-Date",
SIGNED_HEADERS_QUERY_PARAM="X-Amz-SignedHeaders",EXPIRES_QUERY_PARAM="X-Amz-Expires",SIGNATURE_QUERY_PARAM="X-Amz-Signat\
ure",TOKEN_QUERY_PARAM="X-Amz-Security-Token";var AUTH_HEADER="authorization",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[
AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.toLowerCase(),SHA256_HEADER="x-amz-conte\
nt-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase();var ALWAYS_UNSIGNABLE_HEADERS={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-\
forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},
PROXY_HEADER_PATTERN=/^proxy-/,SEC_HEADER_PATTERN=/^sec-/;var ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256";var EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD",UNSIGNED_PAYLOAD="UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,KEY_TYPE_IDENTIFIER="\
aws4_request",MAX_PRESIGNED_TTL=3600*24*7;var getCanonicalQuery=({query={}})=>{let keys=[],serialized={};for(let key in query){if(!hasOwn(query,key)||key.toLowerCase()===
SIGNATURE_HEADER)continue;let encodedKey=escapeUri(key);keys.push(encodedKey);let value=query[key];typeof value=="string"?
serialized[encodedKey]=`${encodedKey}=${escapeUri(value)}`:Array.isArray(value)&&(serialized[encodedKey]=value.slice(0).
reduce((encoded,value2)=>encoded.concat([`${encodedKey}=${escapeUri(value2)}`]),[]).sort().join("&"))}return keys.sort().
map(key=>serialized[key]).filter(serialized2=>serialized2).join("&")};var iso8601=time=>toDate(time).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=time=>typeof time=="number"?new Date(time*1e3):
typeof time=="string"?Number(time)?new Date(Number(time)*1e3):new Date(time):time;var SignatureV4Base=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum,
credentials,region,service,sha256,uriEscapePath=!0}){this.service=service,this.sha256=sha256,this.uriEscapePath=uriEscapePath,
this.applyChecksum=typeof applyChecksum=="boolean"?applyChecksum:!0,this.regionProvider=normalizeProvider(region),this.credentialProvider=
normalizeProvider(credentials)}createCanonicalRequest(request,canonicalHeaders,payloadHash){let sortedHeaders=Object.keys(
canonicalHeaders).sort();return`${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map(name=>`${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`}async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){let hash=new this.
sha256;hash.update(toUint8Array(canonicalRequest));let hashedRequest=await hash.digest();return`${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`}getCanonicalPath({path}){if(this.uriEscapePath){let normalizedPathSegments=[];for(let pathSegment of path.
split("/"))pathSegment?.length!==0&&pathSegment!=="."&&(pathSegment===".."?normalizedPathSegments.pop():normalizedPathSegments.
push(pathSegment));let normalizedPath=`${path?.startsWith("/")?"/":""}${normalizedPathSegments.join("/")}${normalizedPathSegments.
length>0&&path?.endsWith("/")?"/":""}`;return escapeUri(normalizedPath).replace(/%2F/g,"/")}return path}validateResolvedCredentials(credentials){
if(typeof credentials!="object"||typeof credentials.accessKeyId!="string"||typeof credentials.secretAccessKey!="string")
throw new Error("Resolved credential object is not valid")}formatDate(now){let longDate=iso8601(now).replace(/[-:]/g,"");
return{longDate,shortDate:longDate.slice(0,8)}}getCanonicalHeaderList(headers){return Object.keys(headers).sort().join("\
;")}};var signingKeyCache={},cacheQueue=[],createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`,
getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{let credsHash=await hmac(sha256Constructor,
credentials.secretAccessKey,credentials.accessKeyId),cacheKey=`${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.
sessionToken}`;if(cacheKey in signingKeyCache)return signingKeyCache[cacheKey];for(cacheQueue.push(cacheKey);cacheQueue.
length>MAX_CACHE_SIZE;)delete signingKeyCache[cacheQueue.shift()];let key=`AWS4${credentials.secretAccessKey}`;for(let signable of[
shortDate,region,service,KEY_TYPE_IDENTIFIER])key=await hmac(sha256Constructor,key,signable);return signingKeyCache[cacheKey]=
key};var hmac=(ctor,secret,data)=>{let hash=new ctor(secret);return hash.update(toUint8Array(data)),hash.digest()};var getCanonicalHeaders=({headers},unsignableHeaders,signableHeaders)=>{let canonical={};for(let headerName of Object.keys(
headers).sort()){if(headers[headerName]==null)continue;let canonicalHeaderName=headerName.toLowerCase();(hasOwn(ALWAYS_UNSIGNABLE_HEADERS,
canonicalHeaderName)||unsignableHeaders?.has(canonicalHeaderName)||PROXY_HEADER_PATTERN.test(canonicalHeaderName)||SEC_HEADER_PATTERN.
test(canonicalHeaderName))&&(!signableHeaders||signableHeaders&&!signableHeaders.has(canonicalHeaderName))||(canonicalHeaderName===
"__proto__"&&writeKey(canonical),canonical[canonicalHeaderName]=headers[headerName].replace(/[\r\n]/g," ").replace(/[ \t]+/g,
" ").replace(/^ | $/g,""))}return canonical};var getPayloadHash=async({headers,body},hashConstructor)=>{for(let headerName in headers)if(hasOwn(headers,headerName)&&
headerName.toLowerCase()===SHA256_HEADER)return headers[headerName];if(body==null)return"e3b0c44298fc1c149afbf4c8996fb92\
427ae41e4649b934ca495991b7852b855";if(typeof body=="string"||ArrayBuffer.isView(body)||isArrayBuffer(body)){let hashCtor=new hashConstructor;
return hashCtor.update(toUint8Array(body)),toHex(await hashCtor.digest())}return UNSIGNED_PAYLOAD};var hasHeader=(soughtHeader,headers)=>{soughtHeader=soughtHeader.toLowerCase();for(let headerName in headers)if(hasOwn(headers,
headerName)&&soughtHeader===headerName.toLowerCase())return!0;return!1};var moveHeadersToQuery=(request,options={})=>{let{headers,query={}}=HttpRequest.clone(request);for(let name in headers){
if(!hasOwn(headers,name))continue;let lname=name.toLowerCase();(lname.slice(0,6)==="x-amz-"&&!options.unhoistableHeaders?.
has(lname)||options.hoistableHeaders?.has(lname))&&(query[name]=headers[name],delete headers[name])}return{...request,headers,
query}};var prepareRequest=request=>{request=HttpRequest.clone(request);for(let headerName in request.headers)hasOwn(request.headers,
headerName)&&GENERATED_HEADERS.indexOf(headerName.toLowerCase())>-1&&delete request.headers[headerName];return request};var SignatureV4=class extends SignatureV4Base{headerFormatter=new HeaderFormatter;constructor({applyChecksum,credentials,
region,service,sha256,uriEscapePath=!0}){super({applyChecksum,credentials,region,service,sha256,uriEscapePath})}async presign(originalRequest,options={}){
let{signingDate=new Date,expiresIn=3600,unsignableHeaders,unhoistableHeaders,signableHeaders,hoistableHeaders,signingRegion,
signingService}=options,credentials=await this.credentialProvider();this.validateResolvedCredentials(credentials);let region=signingRegion??
await this.regionProvider(),{longDate,shortDate}=this.formatDate(signingDate);if(expiresIn>MAX_PRESIGNED_TTL)return Promise.
reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");let scope=createScope(
shortDate,region,signingService??this.service),request=moveHeadersToQuery(prepareRequest(originalRequest),{unhoistableHeaders,
hoistableHeaders});credentials.sessionToken&&(request.query[TOKEN_QUERY_PARAM]=credentials.sessionToken),request.query[ALGORITHM_QUERY_PARAM]=
ALGORITHM_IDENTIFIER,request.query[CREDENTIAL_QUERY_PARAM]=`${credentials.accessKeyId}/${scope}`,request.query[AMZ_DATE_QUERY_PARAM]=
longDate,request.query[EXPIRES_QUERY_PARAM]=expiresIn.toString(10);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,
signableHeaders);return request.query[SIGNED_HEADERS_QUERY_PARAM]=this.getCanonicalHeaderList(canonicalHeaders),request.
query[SIGNATURE_QUERY_PARAM]=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),
this.createCanonicalRequest(request,canonicalHeaders,await getPayloadHash(originalRequest,this.sha256))),request}async sign(toSign,options){
return typeof toSign=="string"?this.signString(toSign,options):toSign.headers&&toSign.payload?this.signEvent(toSign,options):
toSign.message?this.signMessage(toSign,options):this.signRequest(toSign,options)}async signEvent({headers,payload},{signingDate=new Date,
priorSignature,signingRegion,signingService,eventStreamCredentials}){let region=signingRegion??await this.regionProvider(),
{shortDate,longDate}=this.formatDate(signingDate),scope=createScope(shortDate,region,signingService??this.service),hashedPayload=await getPayloadHash(
{headers:{},body:payload},this.sha256),hash=new this.sha256;hash.update(headers);let hashedHeaders=toHex(await hash.digest()),
stringToSign=[EVENT_ALGORITHM_IDENTIFIER,longDate,scope,priorSignature,hashedHeaders,hashedPayload].join(`
`);return this.signString(stringToSign,{signingDate,signingRegion:region,signingService,eventStreamCredentials})}async signMessage(signableMessage,{
signingDate=new Date,signingRegion,signingService,eventStreamCredentials}){return this.signEvent({headers:this.headerFormatter.
format(signableMessage.message.headers),payload:signableMessage.message.body},{signingDate,signingRegion,signingService,
priorSignature:signableMessage.priorSignature,eventStreamCredentials}).then(signature=>({message:signableMessage.message,
signature}))}async signString(stringToSign,{signingDate=new Date,signingRegion,signingService,eventStreamCredentials}={}){
let credentials=eventStreamCredentials??await this.credentialProvider();this.validateResolvedCredentials(credentials);let region=signingRegion??
await this.regionProvider(),{shortDate}=this.formatDate(signingDate),hash=new this.sha256(await this.getSigningKey(credentials,
region,shortDate,signingService));return hash.update(toUint8Array(stringToSign)),toHex(await hash.digest())}async signRequest(requestToSign,{
signingDate=new Date,signableHeaders,unsignableHeaders,signingRegion,signingService}={}){let credentials=await this.credentialProvider();
this.validateResolvedCredentials(credentials);let region=signingRegion??await this.regionProvider(),request=prepareRequest(
requestToSign),{longDate,shortDate}=this.formatDate(signingDate),scope=createScope(shortDate,region,signingService??this.
service);request.headers[AMZ_DATE_HEADER]=longDate,credentials.sessionToken&&(request.headers[TOKEN_HEADER]=credentials.
sessionToken);let payloadHash=await getPayloadHash(request,this.sha256);!hasHeader(SHA256_HEADER,request.headers)&&this.
applyChecksum&&(request.headers[SHA256_HEADER]=payloadHash);let canonicalHeaders=getCanonicalHeaders(request,unsignableHeaders,
signableHeaders),signature=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),
this.createCanonicalRequest(request,canonicalHeaders,payloadHash));return request.headers[AUTH_HEADER]=`${ALGORITHM_IDENTIFIER}\
 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signatu\
re=${signature}`,request}async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){let stringToSign=await this.
createStringToSign(longDate,credentialScope,canonicalRequest,ALGORITHM_IDENTIFIER),hash=new this.sha256(await keyPromise);
return hash.update(toUint8Array(stringToSign)),toHex(await hash.digest())}getSigningKey(credentials,region,shortDate,service){
return getSigningKey(this.sha256,credentials,shortDate,region,service||this.service)}};var signatureV4aContainer={SignatureV4a:null};var bindResolveAwsSdkSigV4Config=defaultDisableClockSkewCorrection=>config=>{let inputCredentials=config.credentials,isUserSupplied=!!config.
credentials,resolvedCredentials;Object.defineProperty(config,"credentials",{set(credentials){credentials&&credentials!==
inputCredentials&&credentials!==resolvedCredentials&&(isUserSupplied=!0),inputCredentials=credentials;let memoizedProvider=normalizeCredentialProvider(
config,{credentials:inputCredentials,credentialDefaultProvider:config.credentialDefaultProvider}),boundProvider=bindCallerConfig(
config,memoizedProvider);if(isUserSupplied&&!boundProvider.attributed){let isCredentialObject=typeof inputCredentials=="\
object"&&inputCredentials!==null;resolvedCredentials=async options=>{let attributedCreds=await boundProvider(options);return isCredentialObject&&
(!attributedCreds.$source||Object.keys(attributedCreds.$source).length===0)?setCredentialFeature(attributedCreds,"CREDEN\
TIALS_CODE","e"):attributedCreds},resolvedCredentials.memoized=boundProvider.memoized,resolvedCredentials.configBound=boundProvider.
configBound,resolvedCredentials.attributed=!0}else resolvedCredentials=boundProvider},get(){return resolvedCredentials},
enumerable:!0,configurable:!0}),config.credentials=inputCredentials;let{signingEscapePath=!0,systemClockOffset=config.systemClockOffset||
0,sha256}=config,signer;return config.signer?signer=normalizeProvider2(config.signer):config.regionInfoProvider?signer=()=>normalizeProvider2(
config.region)().then(async region=>[await config.regionInfoProvider(region,{useFipsEndpoint:await config.useFipsEndpoint(),
useDualstackEndpoint:await config.useDualstackEndpoint()})||{},region]).then(([regionInfo,region])=>{let{signingRegion,signingService}=regionInfo;
config.signingRegion=config.signingRegion||signingRegion||region,config.signingName=config.signingName||signingService||
config.serviceId;let params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,
sha256,uriEscapePath:signingEscapePath},SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(params)}):
signer=async authScheme=>{authScheme=Object.assign({},{name:"sigv4",signingName:config.signingName||config.defaultSigningName,
signingRegion:await normalizeProvider2(config.region)(),properties:{}},authScheme);let signingRegion=authScheme.signingRegion,
signingService=authScheme.signingName;config.signingRegion=config.signingRegion||signingRegion,config.signingName=config.
signingName||signingService||config.serviceId;let params={...config,credentials:config.credentials,region:config.signingRegion,
service:config.signingName,sha256,uriEscapePath:signingEscapePath},SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(
params)},Object.assign(config,{systemClockOffset,signingEscapePath,signer,disableClockSkewCorrection:normalizeProvider2(
config.disableClockSkewCorrection??defaultDisableClockSkewCorrection)})};function normalizeCredentialProvider(config,{credentials,
credentialDefaultProvider}){let credentialsProvider;return credentials?credentials?.memoized?credentialsProvider=credentials:
credentialsProvider=memoizeIdentityProvider(credentials,isIdentityExpired,doesIdentityRequireRefresh):credentialDefaultProvider?
credentialsProvider=normalizeProvider2(credentialDefaultProvider(Object.assign({},config,{parentClientConfig:config}))):
credentialsProvider=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and \
no credentialDefaultProvider was configured.")},credentialsProvider.memoized=!0,credentialsProvider}function bindCallerConfig(config,credentialsProvider){
if(credentialsProvider.configBound)return credentialsProvider;let fn=async options=>credentialsProvider({...options,callerClientConfig:config});
return fn.memoized=credentialsProvider.memoized,fn.configBound=!0,fn}var ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_DISABLE_CLOCK_SKEW_CORRECTION",CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="disable_\
clock_skew_correction",NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={environmentVariableSelector:env=>booleanSelector(
env,ENV_DISABLE_CLOCK_SKEW_CORRECTION,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,
SelectorType.CONFIG),default:!1};var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);var resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);var ProtocolLib=class{queryCompat;errorRegistry;constructor(queryCompat=!1){this.queryCompat=queryCompat}resolveRestContentType(defaultContentType,inputSchema){
let members=inputSchema.getMemberSchemas(),httpPayloadMember=Object.values(members).find(m=>!!m.getMergedTraits().httpPayload);
if(httpPayloadMember){let mediaType=httpPayloadMember.getMergedTraits().mediaType;return mediaType||(httpPayloadMember.isStringSchema()?
"text/plain":httpPayloadMember.isBlobSchema()?"application/octet-stream":defaultContentType)}else if(!inputSchema.isUnitSchema()&&
Object.values(members).find(m=>{let{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m.getMergedTraits();
return!httpQuery&&!httpQueryParams&&!httpHeader&&!httpLabel&&httpPrefixHeaders===void 0}))return defaultContentType}async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName=errorIdentifier;errorIdentifier.includes("#")&&([,errorName]=errorIdentifier.split("#"));let errorMetadata={
$metadata:metadata,$fault:response.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/co\
re/protocols - error handler not initialized.");try{return{errorSchema:getErrorSchema?.(this.errorRegistry,errorName)??this.
errorRegistry.getSchema(errorIdentifier),errorMetadata}}catch{dataObject.message=dataObject.message??dataObject.Message??
"UnknownError";let synthetic=this.errorRegistry,baseExceptionSchema=synthetic.getBaseException();if(baseExceptionSchema){
let ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??Error;throw this.decorateServiceException(Object.assign(new ErrorCtor(
{name:errorName}),errorMetadata),dataObject)}let d=dataObject,message=d?.message??d?.Message??d?.Error?.Message??d?.Error?.
message;throw this.decorateServiceException(Object.assign(new Error(message),{name:errorName},errorMetadata),dataObject)}}compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;errorIdentifier.includes("#")&&([namespace]=errorIdentifier.split("#"));let staticRegistry=TypeRegistry.
for(namespace),defaultSyntheticRegistry=TypeRegistry.for("smithy.ts.sdk.synthetic."+defaultNamespace);composite.copyFrom(
staticRegistry),composite.copyFrom(defaultSyntheticRegistry),this.errorRegistry=composite}decorateServiceException(exception,additions={}){
if(this.queryCompat){let msg=exception.Message??additions.Message,error=decorateServiceException(exception,additions);msg&&
(error.message=msg);let errorObj=error.Error??{};errorObj.Type=error.Error?.Type,errorObj.Code=error.Error?.Code,errorObj.
Message=error.Error?.message??error.Error?.Message??msg,error.Error=errorObj;let reqId=error.$metadata.requestId;return reqId&&
(error.RequestId=reqId),error}return decorateServiceException(exception,additions)}setQueryCompatError(output,response){
let queryErrorHeader=response.headers?.["x-amzn-query-error"];if(output!==void 0&&queryErrorHeader!=null){let[Code,Type]=queryErrorHeader.
split(";"),keys=Object.keys(output),Error2={Code,Type};output.Code=Code,output.Type=Type;for(let i=0;i<keys.length;i++){
let k=keys[i];Error2[k==="message"?"Message":k]=output[k]}delete Error2.__type,output.Error=Error2}}queryCompatOutput(queryCompatErrorData,errorData){
queryCompatErrorData.Error&&(errorData.Error=queryCompatErrorData.Error),queryCompatErrorData.Type&&(errorData.Type=queryCompatErrorData.
Type),queryCompatErrorData.Code&&(errorData.Code=queryCompatErrorData.Code)}findQueryCompatibleError(registry,errorName){
try{return registry.getSchema(errorName)}catch{return registry.find(schema=>NormalizedSchema.of(schema).getMergedTraits().
awsQueryError?.[0]===errorName)}}};var AwsJsonRpcProtocol=class extends RpcProtocol{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec}){super({defaultNamespace,errorTypeRegistries}),
this.serviceTarget=serviceTarget,this.codec=jsonCodec??new JsonCodec2({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),
this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=
!!awsQueryCompatible,this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context);return request.path.endsWith("/")||(request.path+=
"/"),request.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,request.headers["x-amz-target"]=
`${this.serviceTarget}.${operationSchema.name}`,this.awsQueryCompatible&&(request.headers["x-amzn-query-mode"]="true"),(deref(
operationSchema.input)==="unit"||!request.body)&&(request.body="{}"),request}getPayloadCodec(){return this.codec}async handleError(operationSchema,context,response,dataObject,metadata){
let{awsQueryCompatible}=this;awsQueryCompatible&&this.mixin.setQueryCompatError(dataObject,response);let errorIdentifier=loadJsonRpcErrorCode(
response,dataObject,awsQueryCompatible)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.
defaultNamespace);let{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.
options.defaultNamespace,response,dataObject,metadata,awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),ns=NormalizedSchema.
of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(
errorSchema)??Error,exception=new ErrorCtor({}),output={},errorDeserializer=this.codec.createDeserializer();for(let[name,
member]of ns.structIterator())dataObject[name]!=null&&(output[name]=errorDeserializer.readObject(member,dataObject[name]));
throw awsQueryCompatible&&this.mixin.queryCompatOutput(dataObject,output),this.mixin.decorateServiceException(Object.assign(
exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}};var AwsJson1_1Protocol=class extends AwsJsonRpcProtocol{constructor({defaultNamespace,errorTypeRegistries,serviceTarget,
awsQueryCompatible,jsonCodec}){super({defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1\
.1"}};var AwsRestJsonProtocol=class extends HttpBindingProtocol{serializer;deserializer;codec;mixin=new ProtocolLib;constructor({
defaultNamespace,errorTypeRegistries,jsonCodec}){super({defaultNamespace,errorTypeRegistries});let settings={timestampFormat:{
useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=jsonCodec??new JsonCodec2(settings),this.serializer=new HttpInterceptingShapeSerializer(
this.codec.createSerializer(),settings),this.deserializer=new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),
settings)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(serdeContext){
this.codec.setSerdeContext(serdeContext),super.setSerdeContext(serdeContext)}async serializeRequest(operationSchema,input,context){
let request=await super.serializeRequest(operationSchema,input,context),inputSchema=NormalizedSchema.of(operationSchema.
input);if(!request.headers["content-type"]){let contentType=this.mixin.resolveRestContentType(this.getDefaultContentType(),
inputSchema);contentType&&(request.headers["content-type"]=contentType)}return request.body==null&&request.headers["cont\
ent-type"]===this.getDefaultContentType()&&(request.body="{}"),request}async deserializeResponse(operationSchema,context,response){
let output=await super.deserializeResponse(operationSchema,context,response),outputSchema=NormalizedSchema.of(operationSchema.
output);for(let[name,member]of outputSchema.structIterator())member.getMemberTraits().httpPayload&&!(name in output)&&(output[name]=
null);return output}async handleError(operationSchema,context,response,dataObject,metadata){let errorIdentifier=loadRestJsonErrorCode(
response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);
let{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,
response,dataObject,metadata),ns=NormalizedSchema.of(errorSchema),message=dataObject.message??dataObject.Message??"Unkno\
wnError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,exception=new ErrorCtor({});await this.deserializeHttpMessage(
errorSchema,context,response,dataObject);let output={},errorDeserializer=this.codec.createDeserializer();for(let[name,member]of ns.
structIterator()){let target=member.getMergedTraits().jsonName??name;output[name]=errorDeserializer.readObject(member,dataObject[target])}
throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},
output),dataObject)}getDefaultContentType(){return"application/json"}};function writeKey2(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
function parseXML(xml){return new AwsXmlParser(xml).parse()}var AwsXmlParser=class _AwsXmlParser{x;i=0;z;constructor(x){
this.x=x,this.x=x.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let p=this,{z}=p;for(;p.i<z&&(p.trim(),!(p.i>=z));)if(p.isNext("<?"))p.readTo("?>"),p.trim();else if(p.
isNext("<!--"))p.readTo("-->"),p.trim();else if(p.isNext("<!DOCTYPE",!1))p.skipDoctype(),p.trim();else if(p.x[p.i]==="<"){
let root=p.parseTag();return{[root.tag]:root.value}}else throw new Error("@aws-sdk XML parse error: unexpected content.");
throw new Error("@aws-sdk XML parse error: no root element.")}isNext(s,caseSensitive=!0){let p=this;return caseSensitive?
p.x.startsWith(s,p.i):p.x.toLowerCase().startsWith(s.toLowerCase(),p.i)}readTo(stop){let p=this,_i=p.x.indexOf(stop,p.i);
if(_i===-1)throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);let result=p.x.slice(p.i,_i);return p.
i=_i+stop.length,result}trim(){let p=this;for(;p.i<p.z&&` 	\r
`.includes(p.x[p.i]);)++p.i}readAttrValue(){let p=this,quote=p.x[p.i];++p.i;let value="";for(;p.i<p.z&&p.x[p.i]!==quote;)
value+=p.x[p.i++];return++p.i,p.decodeEntities(value)}parseTag(){let p=this;++p.i;let tag="";for(;p.i<p.z&&!` 	\r
>/`.includes(p.x[p.i]);)tag+=p.x[p.i++];let hasAttrs=!1,attrs={};for(;p.i<p.z&&(p.trim(),!">/".includes(p.x[p.i]));){let name="";
for(;p.i<p.z&&!`= 	\r
>/?`.includes(p.x[p.i]);)name+=p.x[p.i++];if(p.trim(),p.x[p.i]!=="=")break;++p.i,p.trim(),name==="__proto__"&&writeKey2(
attrs),attrs[name]=p.readAttrValue(),hasAttrs=!0}if(p.i>=p.z)throw new Error("@aws-sdk XML parse error: unexpected end o\
f input.");if(p.x[p.i]==="/"){if(++p.i,p.i>=p.z||p.x[p.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at\
 the end of self-closing tag.");return++p.i,{tag,value:hasAttrs?attrs:""}}if(p.x[p.i]!==">")throw new Error("@aws-sdk XM\
L parse error: expected > at the end of opening tag.");++p.i;let textParts=[],childTags=[],hasElementChild=!1;for(;p.i<p.
z&&!p.isNext("</");)if(p.x[p.i]==="<")p.isNext("<!--")?p.readTo("-->"):p.isNext("<![CDATA[")?(p.i+=9,textParts.push(p.readTo(
"]]>"))):p.isNext("<?")?p.readTo("?>"):(hasElementChild=!0,childTags.push(p.parseTag()));else{let text="";for(;p.i<p.z&&
p.x[p.i]!=="<";)text+=p.x[p.i++];textParts.push(p.decodeEntities(text))}if(!p.isNext("</"))throw new Error(`@aws-sdk XML\
 parse error: missing closing tag </${tag}>.`);p.i+=2;let closeTag=p.readTo(">").trim();if(closeTag!==tag)throw new Error(
`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);if(!hasAttrs&&textParts.length===0&&!hasElementChild)
return{tag,value:""};if(!hasAttrs&&!hasElementChild){let text=textParts.length===1?textParts[0]:textParts.join("");return text.
trim()===""&&text.includes(`
`)?{tag,value:""}:{tag,value:text}}let obj={};for(let text of textParts)text.trim()===""&&text.includes(`
`)||(obj["#text"]="#text"in obj?obj["#text"]+text:text);for(let child of childTags)child.tag==="__proto__"&&writeKey2(obj),
child.tag in obj?Array.isArray(obj[child.tag])?obj[child.tag].push(child.value):obj[child.tag]=[obj[child.tag],child.value]:
obj[child.tag]=child.value;for(let[k,v]of Object.entries(attrs))k==="__proto__"&&writeKey2(obj),obj[k]=v;return{tag,value:obj}}static ENTITIES={
amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){let p=this;p.i+=9;let depth=0;for(;p.i<p.z;){let c=p.x[p.i];if(c===
"[")++depth;else if(c==="]")--depth;else if(c===">"&&depth===0){++p.i;return}++p.i}throw new Error("@aws-sdk XML parse e\
rror: unclosed DOCTYPE.")}decodeEntities(s){return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(_,hex,dec,named)=>hex?String.fromCharCode(parseInt(hex,16)):dec?String.fromCharCode(parseInt(dec,10)):_AwsXmlParser.ENTITIES[named]??
"")}};var SerdeContextConfig=class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}};var UnionSerde=class{from;to;keys;constructor(from,to){this.from=from,this.to=to;let keys=Object.keys(this.from),set=new Set(
keys);set.delete("__type"),this.keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.keys.size===1&&Object.
keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let k=this.keys.values().next().value,v=this.from[k];this.
to.$unknown=[k,v]}}};function writeKey3(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var XmlShapeDeserializer=class extends SerdeContextConfig{settings;stringDeserializer;constructor(settings){super(),this.
settings=settings,this.stringDeserializer=new FromStringShapeDeserializer(settings)}setSerdeContext(serdeContext){this.serdeContext=
serdeContext,this.stringDeserializer.setSerdeContext(serdeContext)}read(schema,bytes,key){let ns=NormalizedSchema.of(schema),
memberSchemas=ns.getMemberSchemas();if(ns.isStructSchema()&&ns.isMemberSchema()&&!!Object.values(memberSchemas).find(memberNs=>!!memberNs.
getMemberTraits().eventPayload)){let output={},memberName=Object.keys(memberSchemas)[0];return memberSchemas[memberName].
isBlobSchema()?output[memberName]=bytes:output[memberName]=this.read(memberSchemas[memberName],bytes),output}let xmlString=(this.
serdeContext?.utf8Encoder??toUtf8)(bytes),parsedObject=this.parseXml(xmlString);return this.readSchema(schema,key?parsedObject[key]:
parsedObject)}readSchema(_schema,value){let ns=NormalizedSchema.of(_schema);if(ns.isUnitSchema())return;let traits=ns.getMergedTraits();
if(ns.isListSchema()&&!Array.isArray(value))return this.readSchema(ns,[value]);if(value==null)return value;if(typeof value==
"object"){let flat=!!traits.xmlFlattened;if(ns.isListSchema()){let listValue=ns.getValueSchema(),buffer2=[],sourceKey=listValue.
getMergedTraits().xmlName??"member",source=flat?value:(value[0]??value)[sourceKey];if(source==null)return buffer2;let sourceArray=Array.
isArray(source)?source:[source];for(let v of sourceArray)buffer2.push(this.readSchema(listValue,v));return buffer2}let buffer={};
if(ns.isMapSchema()){let keyNs=ns.getKeySchema(),memberNs=ns.getValueSchema(),entries;flat?entries=Array.isArray(value)?
value:[value]:entries=Array.isArray(value.entry)?value.entry:[value.entry];let keyProperty=keyNs.getMergedTraits().xmlName??
"key",valueProperty=memberNs.getMergedTraits().xmlName??"value";for(let entry of entries){let key=entry[keyProperty],value2=entry[valueProperty];
key==="__proto__"&&writeKey3(buffer),buffer[key]=this.readSchema(memberNs,value2)}return buffer}if(ns.isStructSchema()){
let union=ns.isUnionSchema(),unionSerde;union&&(unionSerde=new UnionSerde(value,buffer));for(let[memberName,memberSchema]of ns.
structIterator()){let memberTraits=memberSchema.getMergedTraits(),xmlObjectKey=memberTraits.httpPayload?memberTraits.xmlName??
memberSchema.getName():memberSchema.getMemberTraits().xmlName??memberName;union&&unionSerde.mark(xmlObjectKey),value[xmlObjectKey]!=
null&&(buffer[memberName]=this.readSchema(memberSchema,value[xmlObjectKey]))}return union&&unionSerde.writeUnknown(),buffer}
if(ns.isDocumentSchema())return value;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type \
for ${ns.getName(!0)}`)}return ns.isListSchema()?[]:ns.isMapSchema()||ns.isStructSchema()?{}:this.stringDeserializer.read(
ns,value)}parseXml(xml){if(xml.length){let parsedObj;try{parsedObj=parseXML(xml)}catch(e){throw e&&typeof e=="object"&&Object.
defineProperty(e,"$responseBodyText",{value:xml}),e}let textNodeName="#text",key=Object.keys(parsedObj)[0],parsedObjToReturn=parsedObj[key];
return parsedObjToReturn[textNodeName]&&(parsedObjToReturn[key]=parsedObjToReturn[textNodeName],delete parsedObjToReturn[textNodeName]),
getValueFromTextNode(parsedObjToReturn)}return{}}};var QueryShapeSerializer=class extends SerdeContextConfig{settings;buffer;constructor(settings){super(),this.settings=settings}write(schema,value,prefix=""){
this.buffer===void 0&&(this.buffer="");let ns=NormalizedSchema.of(schema);if(prefix&&!prefix.endsWith(".")&&(prefix+="."),
ns.isBlobSchema())(typeof value=="string"||value instanceof Uint8Array)&&(this.writeKey(prefix),this.writeValue((this.serdeContext?.
base64Encoder??toBase64)(value)));else if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isStringSchema())value!=null?(this.
writeKey(prefix),this.writeValue(String(value))):ns.isIdempotencyToken()&&(this.writeKey(prefix),this.writeValue(generateIdempotencyToken()));else if(ns.
isBigIntegerSchema())value!=null&&(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isBigDecimalSchema())
value!=null&&(this.writeKey(prefix),this.writeValue(value instanceof NumericValue?value.string:String(value)));else if(ns.
isTimestampSchema()){if(value instanceof Date)switch(this.writeKey(prefix),determineTimestampFormat(ns,this.settings)){case 5:
this.writeValue(value.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(dateToUtcString(value));break;case 7:
this.writeValue(String(value.getTime()/1e3));break}}else if(ns.isDocumentSchema())Array.isArray(value)?this.write(79,value,
prefix):value instanceof Date?this.write(4,value,prefix):value instanceof Uint8Array?this.write(21,value,prefix):value&&
typeof value=="object"?this.write(143,value,prefix):(this.writeKey(prefix),this.writeValue(String(value)));else if(ns.isListSchema()){
if(Array.isArray(value))if(value.length===0)this.settings.serializeEmptyLists&&(this.writeKey(prefix),this.writeValue(""));else{
let member=ns.getValueSchema(),flat=this.settings.flattenLists||ns.getMergedTraits().xmlFlattened,i=1;for(let item of value){
if(item==null)continue;let traits=member.getMergedTraits(),suffix=this.getKey("member",traits.xmlName,traits.ec2QueryName),
key=flat?`${prefix}${i}`:`${prefix}${suffix}.${i}`;this.write(member,item,key),++i}}}else if(ns.isMapSchema()){if(value&&
typeof value=="object"){let keySchema=ns.getKeySchema(),memberSchema=ns.getValueSchema(),flat=ns.getMergedTraits().xmlFlattened,
i=1;for(let k in value){let v=value[k];if(v==null)continue;let keyTraits=keySchema.getMergedTraits(),keySuffix=this.getKey(
"key",keyTraits.xmlName,keyTraits.ec2QueryName),key=flat?`${prefix}${i}.${keySuffix}`:`${prefix}entry.${i}.${keySuffix}`,
valTraits=memberSchema.getMergedTraits(),valueSuffix=this.getKey("value",valTraits.xmlName,valTraits.ec2QueryName),valueKey=flat?
`${prefix}${i}.${valueSuffix}`:`${prefix}entry.${i}.${valueSuffix}`;this.write(keySchema,k,key),this.write(memberSchema,
v,valueKey),++i}}}else if(ns.isStructSchema()){if(value&&typeof value=="object"){let didWriteMember=!1;for(let[memberName,
member]of ns.structIterator()){if(value[memberName]==null&&!member.isIdempotencyToken())continue;let traits=member.getMergedTraits(),
suffix=this.getKey(memberName,traits.xmlName,traits.ec2QueryName,"struct"),key=`${prefix}${suffix}`;this.write(member,value[memberName],
key),didWriteMember=!0}if(!didWriteMember&&ns.isUnionSchema()){let{$unknown}=value;if(Array.isArray($unknown)){let[k,v]=$unknown,
key=`${prefix}${k}`;this.write(15,v,key)}}}}else if(!ns.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QueryS\
erializer unrecognized schema type ${ns.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/pr\
otocols - QuerySerializer cannot flush with nothing written to buffer.");let str=this.buffer;return delete this.buffer,str}getKey(memberName,xmlName,ec2QueryName,keySource){
let{ec2,capitalizeKeys}=this.settings;if(ec2&&ec2QueryName)return ec2QueryName;let key=xmlName??memberName;return capitalizeKeys&&
keySource==="struct"?key[0].toUpperCase()+key.slice(1):key}writeKey(key){key.endsWith(".")&&(key=key.slice(0,key.length-
1)),this.buffer+=`&${extendedEncodeURIComponent(key)}=`}writeValue(value){this.buffer+=extendedEncodeURIComponent(value)}};var AwsQueryProtocol=class extends RpcProtocol{options;serializer;deserializer;mixin=new ProtocolLib;constructor(options){
super({defaultNamespace:options.defaultNamespace,errorTypeRegistries:options.errorTypeRegistries}),this.options=options;
let settings={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:options.xmlNamespace,serviceNamespace:options.
defaultNamespace,serializeEmptyLists:!0};this.serializer=new QueryShapeSerializer(settings),this.deserializer=new XmlShapeDeserializer(
settings)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(serdeContext){this.serializer.setSerdeContext(serdeContext),
this.deserializer.setSerdeContext(serdeContext)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload code\
c.")}async serializeRequest(operationSchema,input,context){let request=await super.serializeRequest(operationSchema,input,
context);request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]="application/x-www-form-urlenco\
ded",(deref(operationSchema.input)==="unit"||!request.body)&&(request.body="");let action=operationSchema.name.split("#")[1]??
operationSchema.name;return request.body=`Action=${action}&Version=${this.options.version}`+request.body,request.body.endsWith(
"&")&&(request.body=request.body.slice(-1)),request}async deserializeResponse(operationSchema,context,response){let deserializer=this.
deserializer,ns=NormalizedSchema.of(operationSchema.output),dataObject={};if(response.statusCode>=300){let bytes2=await collectBody(
response.body,context);bytes2.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes2)),await this.handleError(
operationSchema,context,response,dataObject,this.deserializeMetadata(response))}for(let header in response.headers){let value=response.
headers[header];delete response.headers[header],response.headers[header.toLowerCase()]=value}let shortName=operationSchema.
name.split("#")[1]??operationSchema.name,awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName+"Result":
void 0,bytes=await collectBody(response.body,context);return bytes.byteLength>0&&Object.assign(dataObject,await deserializer.
read(ns,bytes,awsQueryResultKey)),dataObject.$metadata=this.deserializeMetadata(response),dataObject}useNestedResult(){return!0}async handleError(operationSchema,context,response,dataObject,metadata){
let errorIdentifier=this.loadQueryErrorCode(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
errorIdentifier,this.options.defaultNamespace);let errorData=this.loadQueryError(dataObject)??{},message=this.loadQueryErrorMessage(
dataObject);errorData.message=message,errorData.Error={Type:errorData.Type,Code:errorData.Code,Message:message};let{errorSchema,
errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,
errorData,metadata,this.mixin.findQueryCompatibleError),ns=NormalizedSchema.of(errorSchema),ErrorCtor=this.compositeErrorRegistry.
getErrorCtor(errorSchema)??Error,exception=new ErrorCtor({}),output={Type:errorData.Error.Type,Code:errorData.Error.Code,
Error:errorData.Error};for(let[name,member]of ns.structIterator()){let target=member.getMergedTraits().xmlName??name,value=errorData[target]??
dataObject[target];output[name]=this.deserializer.readSchema(member,value)}throw this.mixin.decorateServiceException(Object.
assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}loadQueryErrorCode(output,data){
let code=(data.Errors?.[0]?.Error??data.Errors?.Error??data.Error)?.Code;if(code!==void 0)return code;if(output.statusCode==
404)return"NotFound"}loadQueryError(data){return data.Errors?.[0]?.Error??data.Errors?.Error??data.Error}loadQueryErrorMessage(data){
let errorData=this.loadQueryError(data);return errorData?.message??errorData?.Message??data.message??data.Message??"Unkn\
own"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};export{AwsSdkSigV4Signer,AwsSdkSigV4ASigner,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,resolveAwsSdkSigV4AConfig,NODE_SIGV4A_CONFIG_OPTIONS,
SignatureV4,signatureV4aContainer,resolveAwsSdkSigV4Config,AwsJson1_1Protocol,AwsRestJsonProtocol,AwsQueryProtocol};

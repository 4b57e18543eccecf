const de=e=>{const r=globalThis.process.getBuiltinModule(e);if(r===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return r},ge=import.meta.dirname??"/";import{stsRegionDefaultResolver as g,warning as l}from"./chunk-Z6UWL3FO.js";
import{DEFAULT_UA_APP_ID as u,EndpointError as f,NODE_APP_ID_CONFIG_OPTIONS as p,NODE_REGION_CONFIG_FILE_OPTIONS as w,NODE_REGION_CONFIG_OPTIONS as c,
REGION_ENV_NAME as E,REGION_INI_NAME as A,UA_APP_ID_ENV_NAME as P,UA_APP_ID_INI_NAME as _,awsEndpointFunctions as O,createDefaultUserAgentProvider as I,
crtAvailability as v,defaultUserAgent as N,emitWarningIfUnsupportedVersion as m,getAwsRegionExtensionConfiguration as D,
getDefaultSocketTimeout as M,getHostHeaderPlugin as U,getLoggerPlugin as F,getRecursionDetectionPlugin as R,getUserAgentMiddlewareOptions as S,
getUserAgentPlugin as h,getUserAgentPrefix as C,hostHeaderMiddleware as y,hostHeaderMiddlewareOptions as T,isIpAddress as k,
isVirtualHostableS3Bucket as b,loggerMiddleware as x,loggerMiddlewareOptions as L,parseArn as $,parseUrl as G,partition as H,
recursionDetectionMiddleware as V,recursionDetectionMiddlewareOptions as W,resolveAwsRegionExtensionConfiguration as j,resolveEndpoint as B,
resolveHostHeaderConfig as q,resolveRegionConfig as z,resolveUserAgentConfig as X,setCredentialFeature as Y,setFeature as J,
setPartitionInfo as K,state as Q,useDefaultPartitionInfo as Z,userAgentMiddleware as ee}from"./chunk-24PZ7WEJ.js";import"./chunk-4UAOJGDD.js";
import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var re=()=>(e,r)=>async o=>(r.__retryLongPoll=!0,e(o)),oe={name:"\
longPollMiddleware",tags:["RETRY"],step:"initialize",override:!0},ne=e=>({applyToStack:r=>{r.add(re(),oe)}});function te(e,r,o){
return e.$source||(e.$source={}),e.$source[r]=o,e}var ie=({serviceId:e,clientVersion:r})=>async o=>{let i=await import("./bowser-NVEOFSX7.js"),
d=i.parse??i.default.parse??(()=>""),n=typeof window<"u"&&window?.navigator?.userAgent?d(window.navigator.userAgent):void 0,
t=[["aws-sdk-js",r],["ua","2.1"],[`os/${n?.os?.name||"other"}`,n?.os?.version],["lang/js"],["md/browser",`${n?.browser?.
name??"unknown"}_${n?.browser?.version??"unknown"}`]];e&&t.push([`api/${e}`,r]);let s=await o?.userAgentAppId?.();return s&&
t.push([`app/${s}`]),t},se={os(e){if(/iPhone|iPad|iPod/.test(e))return"iOS";if(/Macintosh|Mac OS X/.test(e))return"macOS";
if(/Windows NT/.test(e))return"Windows";if(/Android/.test(e))return"Android";if(/Linux/.test(e))return"Linux"},browser(e){
if(/EdgiOS|EdgA|Edg\//.test(e))return"Microsoft Edge";if(/Firefox\//.test(e))return"Firefox";if(/Chrome\//.test(e))return"\
Chrome";if(/Safari\//.test(e))return"Safari"}},ae=e=>{if(typeof e.endpointProvider!="function")throw new Error("@aws-sdk\
/util-endpoint - endpointProvider and endpoint missing in config for this client.");let{endpoint:r}=e;return r===void 0&&
(e.endpoint=async()=>a(e.endpointProvider({Region:typeof e.region=="function"?await e.region():e.region,UseDualStack:typeof e.
useDualstackEndpoint=="function"?await e.useDualstackEndpoint():e.useDualstackEndpoint,UseFIPS:typeof e.useFipsEndpoint==
"function"?await e.useFipsEndpoint():e.useFipsEndpoint,Endpoint:void 0},{logger:e.logger}))),e},a=e=>G(e.url);export{u as DEFAULT_UA_APP_ID,f as EndpointError,p as NODE_APP_ID_CONFIG_OPTIONS,w as NODE_REGION_CONFIG_FILE_OPTIONS,c as NODE_REGION_CONFIG_OPTIONS,
E as REGION_ENV_NAME,A as REGION_INI_NAME,P as UA_APP_ID_ENV_NAME,_ as UA_APP_ID_INI_NAME,O as awsEndpointFunctions,I as createDefaultUserAgentProvider,
ie as createUserAgentStringParsingProvider,v as crtAvailability,N as defaultUserAgent,m as emitWarningIfUnsupportedVersion,
se as fallback,D as getAwsRegionExtensionConfiguration,M as getDefaultSocketTimeout,U as getHostHeaderPlugin,F as getLoggerPlugin,
ne as getLongPollPlugin,R as getRecursionDetectionPlugin,S as getUserAgentMiddlewareOptions,h as getUserAgentPlugin,C as getUserAgentPrefix,
y as hostHeaderMiddleware,T as hostHeaderMiddlewareOptions,k as isIpAddress,b as isVirtualHostableS3Bucket,x as loggerMiddleware,
L as loggerMiddlewareOptions,$ as parseArn,H as partition,V as recursionDetectionMiddleware,W as recursionDetectionMiddlewareOptions,
j as resolveAwsRegionExtensionConfiguration,ae as resolveDefaultAwsRegionalEndpointsConfig,B as resolveEndpoint,q as resolveHostHeaderConfig,
z as resolveRegionConfig,X as resolveUserAgentConfig,Y as setCredentialFeature,J as setFeature,K as setPartitionInfo,te as setTokenFeature,
Q as state,g as stsRegionDefaultResolver,l as stsRegionWarning,a as toEndpointV1,Z as useDefaultPartitionInfo,ee as userAgentMiddleware};

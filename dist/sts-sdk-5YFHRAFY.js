const Ys=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},Xs=import.meta.dirname??"/";import{AwsQueryProtocol as je,SignatureV4MultiRegion as U}from"./chunk-E42ORSRZ.js";
import"./chunk-PXC7MVBF.js";import{NoAuthSigner as L}from"./chunk-Q4HVSVTH.js";import{NodeHttpHandler as ze}from"./chunk-DA4IU73G.js";
import{AwsSdkSigV4ASigner as G,AwsSdkSigV4Signer as V,BinaryDecisionDiagram as Fe,Client as Me,DEFAULT_RETRY_MODE as He,
DefaultIdentityProviderConfig as Ue,EndpointCache as Le,NODE_APP_ID_CONFIG_OPTIONS as Ge,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS as Ve,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS as Ke,NODE_REGION_CONFIG_FILE_OPTIONS as qe,NODE_REGION_CONFIG_OPTIONS as Je,NODE_RETRY_MODE_CONFIG_OPTIONS as Be,
NODE_SIGV4A_CONFIG_OPTIONS as Qe,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as Ye,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as Xe,
NoOpLogger as Ze,ServiceException as et,Sha256Node as tt,TypeRegistry as K,awsEndpointFunctions as it,calculateBodyLength as st,
createDefaultUserAgentProvider as nt,customEndpointFunctions as ot,decideEndpoint as rt,defaultProvider as q,emitWarningIfUnsupportedVersion as at,
emitWarningIfUnsupportedVersion2 as ct,fromBase64 as dt,fromUtf8 as pt,getAwsRegionExtensionConfiguration as lt,getContentLengthPlugin as ut,
getDefaultExtensionConfiguration as mt,getDefaultSocketTimeout as ht,getEndpointPlugin as gt,getHostHeaderPlugin as Et,getHttpAuthSchemeEndpointRuleSetPlugin as vt,
getHttpHandlerExtensionConfiguration as yt,getHttpSigningPlugin as St,getLoggerPlugin as Pt,getRecursionDetectionPlugin as It,
getRetryPlugin as xt,getSchemaSerdePlugin as ft,getSmithyContext as J,getUserAgentPlugin as _t,loadConfig as S,loadConfigsForDefaultMode as Tt,
makeBuilder as At,normalizeProvider as B,parseUrl as wt,resolveAwsRegionExtensionConfiguration as Rt,resolveAwsSdkSigV4AConfig as bt,
resolveAwsSdkSigV4Config as Dt,resolveDefaultRuntimeConfig as Ct,resolveDefaultsModeConfig as kt,resolveEndpointConfig as Ot,
resolveHttpHandlerRuntimeConfig as Wt,resolveParams as $t,resolveRegionConfig as Nt,resolveRetryConfig as jt,resolveUserAgentConfig as zt,
streamCollector as Ft,toBase64 as Mt,toUtf8 as Ht}from"./chunk-24PZ7WEJ.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";var I="ref",P=-1,T=!0,Q="isSet",Y="PartitionResult",A="booleanEquals",a="stringEquals",C="ge\
tAttr",X="us-east-1",Z="sigv4",ee="sts",te="https://sts.{Region}.{PartitionResult#dnsSuffix}",ie={[I]:"Endpoint"},c={[I]:"\
Region"},k={[I]:Y},x={},se=[c],ne={conditions:[[Q,[ie]],[Q,se],["aws.partition",se,Y],[A,[{[I]:"UseFIPS"},T]],[A,[{[I]:"\
UseDualStack"},T]],[a,[c,"aws-global"]],[A,[{[I]:"UseGlobalEndpoint"},T]],[a,[c,"eu-central-1"]],[A,[{fn:C,argv:[k,"supp\
ortsDualStack"]},T]],[A,[{fn:C,argv:[k,"supportsFIPS"]},T]],[a,[c,"ap-south-1"]],[a,[c,"eu-north-1"]],[a,[c,"eu-west-1"]],
[a,[c,"eu-west-2"]],[a,[c,"eu-west-3"]],[a,[c,"sa-east-1"]],[a,[c,X]],[a,[c,"us-east-2"]],[a,[c,"us-west-2"]],[a,[c,"us-\
west-1"]],[a,[c,"ca-central-1"]],[a,[c,"ap-southeast-1"]],[a,[c,"ap-northeast-1"]],[a,[c,"ap-southeast-2"]],[a,[{fn:C,argv:[
k,"name"]},"aws-us-gov"]]],results:[[P],["https://sts.amazonaws.com",{authSchemes:[{name:Z,signingName:ee,signingRegion:X}]}],
[te,{authSchemes:[{name:Z,signingName:ee,signingRegion:"{Region}"}]}],[P,"Invalid Configuration: FIPS and custom endpoin\
t are not supported"],[P,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ie,x],["https://sts-\
fips.{Region}.{PartitionResult#dualStackDnsSuffix}",x],[P,"FIPS and DualStack are enabled, but this partition does not s\
upport one or both"],["https://sts.{Region}.amazonaws.com",x],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",x],
[P,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffi\
x}",x],[P,"DualStack is enabled but this partition does not support DualStack"],[te,x],[P,"Invalid Configuration: Missin\
g Region"]]},Ut=2,s=1e8,Lt=new Int32Array([-1,1,-1,0,30,3,1,4,s+14,2,5,s+14,3,25,6,4,24,7,5,s+1,8,6,9,s+13,7,s+1,10,10,s+
1,11,11,s+1,12,12,s+1,13,13,s+1,14,14,s+1,15,15,s+1,16,16,s+1,17,17,s+1,18,18,s+1,19,19,s+1,20,20,s+1,21,21,s+1,22,22,s+
1,23,23,s+1,s+2,8,s+11,s+12,4,28,26,9,27,s+10,24,s+8,s+9,8,29,s+7,9,s+6,s+7,3,s+3,31,4,s+4,s+5]),Gt=Fe.from(Lt,Ut,ne.conditions,
ne.results),Vt=new Le({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),oe=(e,t={})=>Vt.
get(e,()=>rt(Gt,{endpointParams:e,logger:t.logger}));ot.aws=it;var Kt=e=>async(t,n,r)=>{if(!r)throw new Error("Could not\
 find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let o=await e(t,n,r),d=J(n)?.commandInstance?.
constructor?.getEndpointParameterInstructions;if(!d)throw new Error(`getEndpointParameterInstructions() is not defined o\
n '${n.commandName}'`);let v=await $t(r,{getEndpointParameterInstructions:d},t);return Object.assign(o,v)},qt=async(e,t,n)=>({
operation:J(t).operation,region:await B(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.\
auth#sigv4`")})()}),Jt=Kt(qt);function re(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},
propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}function R(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}function O(e){return{
schemeId:"smithy.api#noAuth"}}var Bt=(e,t,n)=>r=>{let o=e(r).properties?.authSchemes;if(!o)return t(r);let d=[];for(let v of o){
let{name:f,properties:b={},...D}=v,y=f.toLowerCase();f!==y&&console.warn(`HttpAuthScheme has been normalized with lowerc\
asing: '${f}' to '${y}'`);let _;if(y==="sigv4a"){_="aws.auth#sigv4a";let $e=o.find(Ne=>{let H=Ne.name.toLowerCase();return H!==
"sigv4a"&&H.startsWith("sigv4")});if(U.sigv4aDependency()==="none"&&$e)continue}else if(y.startsWith("sigv4"))_="aws.aut\
h#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${y}'`);let M=n[_];if(!M)
throw new Error(`Could not find HttpAuthOption create function for '${_}'`);let w=M(r);w.schemeId=_,w.signingProperties=
{...w.signingProperties||{},...D,...b},d.push(w)}return d},Qt=e=>{let t=[];switch(e.operation){case"AssumeRoleWithSAML":{
t.push(O(e)),t.push(R(e));break}case"AssumeRoleWithWebIdentity":{t.push(O(e)),t.push(R(e));break}default:t.push(re(e)),t.
push(R(e))}return t},Yt=Bt(oe,Qt,{"aws.auth#sigv4":re,"aws.auth#sigv4a":R,"smithy.api#noAuth":O}),Xt=e=>{let t=Dt(e),n=bt(
t);return Object.assign(n,{authSchemePreference:B(e.authSchemePreference??[])})},Zt=e=>Object.assign(e,{useDualstackEndpoint:e.
useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),ei={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFips\
Endpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"\
builtInParams",name:"useDualstackEndpoint"}},ti={name:"@aws-sdk/client-sts",version:"3.1164.0",description:"AWS SDK for \
JavaScript Sts Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/cl\
ients/client-sts",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-ja\
vascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-sts"},files:[
"dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":".\
/dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.\
4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove d\
ist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"p\
remove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"\
premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/ge\
nerate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWithNo\
Tests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yar\
n g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","\
test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/in\
dex-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/credential-provider-node":"^3.972.94","@aws-sd\
k/signature-v4-multi-region":"^3.996.51","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handle\
r":"^5.8.0","@smithy/node-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/sn\
apshot-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10\
.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}},p=class xe extends et{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,xe.prototype)}},
ii=class fe extends p{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="clie\
nt";constructor(t){super({name:"ExpiredTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,fe.prototype)}},
si=class _e extends p{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentE\
xception";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(
this,_e.prototype)}},ni=class Te extends p{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="Packed\
PolicyTooLargeException";$fault="client";constructor(t){super({name:"PackedPolicyTooLargeException",$fault:"client",...t}),
Object.setPrototypeOf(this,Te.prototype)}},oi=class Ae extends p{static shapeId="com.amazonaws.sts#RegionDisabledExcepti\
on";name="RegionDisabledException";$fault="client";constructor(t){super({name:"RegionDisabledException",$fault:"client",
...t}),Object.setPrototypeOf(this,Ae.prototype)}},ri=class we extends p{static shapeId="com.amazonaws.sts#IDPRejectedCla\
imException";name="IDPRejectedClaimException";$fault="client";constructor(t){super({name:"IDPRejectedClaimException",$fault:"\
client",...t}),Object.setPrototypeOf(this,we.prototype)}},ai=class Re extends p{static shapeId="com.amazonaws.sts#Invali\
dIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super({name:"InvalidIdentit\
yTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,Re.prototype)}},ci=class be extends p{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){
super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,be.prototype)}},di=class De extends p{static shapeId="\
com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(t){
super({name:"InvalidAuthorizationMessageException",$fault:"client",...t}),Object.setPrototypeOf(this,De.prototype)}},pi=class Ce extends p{static shapeId="\
com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(t){super(
{name:"ExpiredTradeInTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,Ce.prototype)}},li=class ke extends p{static shapeId="\
com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloadSizeExceededException";$fault="client";constructor(t){
super({name:"JWTPayloadSizeExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,ke.prototype)}},ui=class Oe extends p{static shapeId="\
com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="\
client";constructor(t){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...t}),Object.setPrototypeOf(
this,Oe.prototype)}},mi=class We extends p{static shapeId="com.amazonaws.sts#SessionDurationEscalationException";name="S\
essionDurationEscalationException";$fault="client";constructor(t){super({name:"SessionDurationEscalationException",$fault:"\
client",...t}),Object.setPrototypeOf(this,We.prototype)}},ae="Arn",hi="AccessKeyId",gi="AssumeRole",Ei="AssumedRoleId",vi="\
AssumeRoleRequest",yi="AssumeRoleResponse",W="AssumedRoleUser",Si="AssumeRoleWithWebIdentity",Pi="AssumeRoleWithWebIdent\
ityRequest",Ii="AssumeRoleWithWebIdentityResponse",xi="Account",fi="Audience",$="Credentials",_i="ContextAssertion",ce="\
DurationSeconds",Ti="Expiration",Ai="ExternalId",wi="ExpiredTokenException",Ri="ExpiredTradeInTokenException",bi="GetCal\
lerIdentity",Di="GetCallerIdentityRequest",Ci="GetCallerIdentityResponse",ki="InvalidAuthorizationMessageException",Oi="\
IDPCommunicationErrorException",Wi="IDPRejectedClaimException",$i="InvalidIdentityTokenException",Ni="JWTPayloadSizeExce\
ededException",ji="Key",zi="MalformedPolicyDocumentException",de="MinimumSessionTokenSize",Fi="OutboundWebIdentityFedera\
tionDisabledException",pe="Policy",le="PolicyArns",Mi="ProviderArn",Hi="ProvidedContexts",Ui="ProvidedContextsListType",
Li="ProvidedContext",Gi="PolicyDescriptorType",Vi="ProviderId",ue="PackedPolicySize",Ki="PackedPolicyTooLargeException",
qi="Provider",me="RoleArn",Ji="RegionDisabledException",he="RoleSessionName",Bi="SecretAccessKey",Qi="SessionDurationEsc\
alationException",Yi="SubjectFromWebIdentityToken",N="SourceIdentity",Xi="SerialNumber",ge="SessionTokenSize",Ee="Sessio\
nTokenUtilization",Zi="SessionToken",es="Tags",ts="TokenCode",is="TransitiveTagKeys",ss="Tag",ns="UserId",os="Value",rs="\
WebIdentityToken",as="arn",cs="accessKeySecretType",u="awsQueryError",m="client",ds="clientTokenType",h="error",g="httpE\
rror",E="message",ps="policyDescriptorListType",ve="smithy.ts.sdk.synthetic.com.amazonaws.sts",ls="tagListType",i="com.a\
mazonaws.sts",ye=new K(ve),us=[-3,ve,"STSServiceException",0,[],[]];ye.registerError(us,p);var l=new K(i),ms=[-3,i,wi,{[u]:[
"ExpiredTokenException",400],[h]:m,[g]:400},[E],[0]];l.registerError(ms,ii);var hs=[-3,i,Ri,{[u]:["ExpiredTradeInTokenEx\
ception",400],[h]:m,[g]:400},[E],[0]];l.registerError(hs,pi);var gs=[-3,i,Oi,{[u]:["IDPCommunicationError",400],[h]:m,[g]:400},
[E],[0]];l.registerError(gs,ci);var Es=[-3,i,Wi,{[u]:["IDPRejectedClaim",403],[h]:m,[g]:403},[E],[0]];l.registerError(Es,
ri);var vs=[-3,i,ki,{[u]:["InvalidAuthorizationMessageException",400],[h]:m,[g]:400},[E],[0]];l.registerError(vs,di);var ys=[
-3,i,$i,{[u]:["InvalidIdentityToken",400],[h]:m,[g]:400},[E],[0]];l.registerError(ys,ai);var Ss=[-3,i,Ni,{[u]:["JWTPaylo\
adSizeExceededException",400],[h]:m,[g]:400},[E],[0]];l.registerError(Ss,li);var Ps=[-3,i,zi,{[u]:["MalformedPolicyDocum\
ent",400],[h]:m,[g]:400},[E],[0]];l.registerError(Ps,si);var Is=[-3,i,Fi,{[u]:["OutboundWebIdentityFederationDisabledExc\
eption",403],[h]:m,[g]:403},[E],[0]];l.registerError(Is,ui);var xs=[-3,i,Ki,{[u]:["PackedPolicyTooLarge",400],[h]:m,[g]:400},
[E],[0]];l.registerError(xs,ni);var fs=[-3,i,Ji,{[u]:["RegionDisabledException",403],[h]:m,[g]:403},[E],[0]];l.registerError(
fs,oi);var _s=[-3,i,Qi,{[u]:["SessionDurationEscalationException",403],[h]:m,[g]:403},[E],[0]];l.registerError(_s,mi);var Ts=[
ye,l],As=[0,i,cs,8,0],ws=[0,i,ds,8,0],Se=[3,i,W,0,[Ei,ae],[0,0],2],Rs=[3,i,vi,0,[me,he,le,pe,ce,es,is,Ai,Xi,ts,N,Hi,de],
[0,0,()=>Ie,0,1,()=>zs,64,0,0,0,0,()=>js,1],2],bs=[3,i,yi,0,[$,W,ue,N,Ee,ge],[[()=>Pe,0],()=>Se,1,0,1,1]],Ds=[3,i,Pi,0,[
me,he,rs,Vi,le,pe,ce,de],[0,0,[()=>ws,0],0,()=>Ie,0,1,1],3],Cs=[3,i,Ii,0,[$,Yi,W,ue,qi,fi,N,Ee,ge],[[()=>Pe,0],0,()=>Se,
1,0,0,0,1,1]],Pe=[3,i,$,0,[hi,Bi,Zi,Ti],[0,[()=>As,0],0,4],4],ks=[3,i,Di,0,[],[]],Os=[3,i,Ci,0,[ns,xi,ae],[0,0,0]],Ws=[3,
i,Gi,0,[as],[0]],$s=[3,i,Li,0,[Mi,_i],[0,0]],Ns=[3,i,ss,0,[ji,os],[0,0],2],Ie=[1,i,ps,0,()=>Ws],js=[1,i,Ui,0,()=>$s],zs=[
1,i,ls,0,()=>Ns],Fs=[9,i,gi,0,()=>Rs,()=>bs],Ms=[9,i,Si,0,()=>Ds,()=>Cs],Hs=[9,i,bi,0,()=>ks,()=>Os],Us=e=>({apiVersion:"\
2011-06-15",base64Decoder:e?.base64Decoder??dt,base64Encoder:e?.base64Encoder??Mt,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??oe,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
Yt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#s\
igv4"),signer:new V},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new G},
{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new L}],
logger:e?.logger??new Ze,protocol:e?.protocol??je,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws\
.sts",errorTypeRegistries:Ts,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??tt,signerConstructor:e?.signerConstructor??
U,urlParser:e?.urlParser??wt,utf8Decoder:e?.utf8Decoder??pt,utf8Encoder:e?.utf8Encoder??Ht}),Ls=e=>{ct(process.version);
let t=kt(e),n=()=>t().then(Tt),r=Us(e);at(process.version);let o={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"\
node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??S(Ve,o),bodyLengthChecker:e?.bodyLengthChecker??st,credentialDefaultProvider:e?.
credentialDefaultProvider??q,defaultSocketTimeout:ht(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
nt({serviceId:r.serviceId,clientVersion:ti.version}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:d=>d.
getIdentityProvider("aws.auth#sigv4")||(async v=>await q(v?.__config||{})()),signer:new V},{schemeId:"aws.auth#sigv4a",identityProvider:d=>d.
getIdentityProvider("aws.auth#sigv4a"),signer:new G},{schemeId:"smithy.api#noAuth",identityProvider:d=>d.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new L}],maxAttempts:e?.maxAttempts??S(Ke,e),region:e?.region??S(Je,{...qe,...o}),
requestHandler:ze.create(e?.requestHandler??n),retryMode:e?.retryMode??S({...Be,default:async()=>(await n()).retryMode||
He},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??S(Qe,o),streamCollector:e?.streamCollector??Ft,useDualstackEndpoint:e?.
useDualstackEndpoint??S(Ye,o),useFipsEndpoint:e?.useFipsEndpoint??S(Xe,o),userAgentAppId:e?.userAgentAppId??S(Ge,o)}},Gs=e=>{
let t=e.httpAuthSchemes,n=e.httpAuthSchemeProvider,r=e.credentials;return{setHttpAuthScheme(o){let d=t.findIndex(v=>v.schemeId===
o.schemeId);d===-1?t.push(o):t.splice(d,1,o)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(o){n=o},httpAuthSchemeProvider(){
return n},setCredentials(o){r=o},credentials(){return r}}},Vs=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),Ks=(e,t)=>{let n=Object.assign(lt(e),mt(e),yt(e),Gs(e));return t.
forEach(r=>r.configure(n)),Object.assign(e,Rt(n),Ct(n),Wt(n),Vs(n))},qs=class extends Me{config;constructor(...[e]){let t=Ls(
e||{});super(t),this.initConfig=t;let n=Zt(t),r=zt(n),o=jt(r),d=Nt(o),v=d,f=Ot(v),b=Xt(f),D=Ks(b,e?.extensions||[]);this.
config=D,this.middlewareStack.use(ft(this.config)),this.middlewareStack.use(_t(this.config)),this.middlewareStack.use(xt(
this.config)),this.middlewareStack.use(ut(this.config)),this.middlewareStack.use(Et(this.config)),this.middlewareStack.use(
Pt(this.config)),this.middlewareStack.use(It(this.config)),this.middlewareStack.use(vt(this.config,{httpAuthSchemeParametersProvider:Jt,
identityProviderConfigProvider:async y=>new Ue({"aws.auth#sigv4":y.credentials,"aws.auth#sigv4a":y.credentials})})),this.
middlewareStack.use(St(this.config))}destroy(){super.destroy()}},j=At(ei,"AWSSecurityTokenServiceV20110615","STSClient",
gt),z={},F=(e,t,n,r)=>[],Js=class extends j(z,F,"AssumeRole",Fs){},Bs=class extends j(z,F,"AssumeRoleWithWebIdentity",Ms){},
Qs=class extends j(z,F,"GetCallerIdentity",Hs){};export{Js as AssumeRoleCommand,Bs as AssumeRoleWithWebIdentityCommand,Qs as GetCallerIdentityCommand,qs as STSClient};

const $n=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},Ln=import.meta.dirname??"/";import{stsRegionDefaultResolver as mt}from"./chunk-Z6UWL3FO.js";
import{AwsQueryProtocol as gt,SignatureV4MultiRegion as G}from"./chunk-E42ORSRZ.js";import{createAggregatedClient as ht}from"./chunk-IKOGOIYZ.js";
import{package_default as St}from"./chunk-NQ2ZTF6W.js";import{NoAuthSigner as V}from"./chunk-Q4HVSVTH.js";import{NodeHttpHandler as Et}from"./chunk-DA4IU73G.js";
import{AwsSdkSigV4ASigner as B,AwsSdkSigV4Signer as Q,BinaryDecisionDiagram as Pt,Client as ft,DEFAULT_RETRY_MODE as It,
DefaultIdentityProviderConfig as vt,EndpointCache as At,NODE_APP_ID_CONFIG_OPTIONS as yt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS as _t,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS as Rt,NODE_REGION_CONFIG_FILE_OPTIONS as Ct,NODE_REGION_CONFIG_OPTIONS as Tt,NODE_RETRY_MODE_CONFIG_OPTIONS as wt,
NODE_SIGV4A_CONFIG_OPTIONS as xt,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as Dt,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as kt,
NoOpLogger as bt,ServiceException as Ot,Sha256Node as Nt,TypeRegistry as Y,awsEndpointFunctions as Wt,calculateBodyLength as Ht,
createDefaultUserAgentProvider as $t,customEndpointFunctions as Lt,decideEndpoint as Ut,emitWarningIfUnsupportedVersion as Ft,
emitWarningIfUnsupportedVersion2 as Mt,fromBase64 as jt,fromUtf8 as Kt,getAwsRegionExtensionConfiguration as zt,getContentLengthPlugin as qt,
getDefaultExtensionConfiguration as Gt,getDefaultSocketTimeout as Vt,getEndpointPlugin as Bt,getHostHeaderPlugin as Qt,getHttpAuthSchemeEndpointRuleSetPlugin as Yt,
getHttpHandlerExtensionConfiguration as Xt,getHttpSigningPlugin as Jt,getLoggerPlugin as Zt,getRecursionDetectionPlugin as ei,
getRetryPlugin as ti,getSchemaSerdePlugin as ii,getSmithyContext as X,getUserAgentPlugin as ni,loadConfig as P,loadConfigsForDefaultMode as oi,
makeBuilder as ri,normalizeProvider as J,parseUrl as si,resolveAwsRegionExtensionConfiguration as ai,resolveAwsSdkSigV4AConfig as ci,
resolveAwsSdkSigV4Config as li,resolveDefaultRuntimeConfig as di,resolveDefaultsModeConfig as ui,resolveEndpointConfig as pi,
resolveHttpHandlerRuntimeConfig as mi,resolveParams as gi,resolveRegionConfig as hi,resolveRetryConfig as Si,resolveUserAgentConfig as Ei,
setCredentialFeature as W,streamCollector as Pi,toBase64 as fi,toUtf8 as Ii}from"./chunk-24PZ7WEJ.js";var E=class ot extends Ot{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,ot.prototype)}},
Z=class rt extends E{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="clien\
t";constructor(t){super({name:"ExpiredTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,rt.prototype)}},
ee=class st extends E{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentE\
xception";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(
this,st.prototype)}},te=class at extends E{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="Packed\
PolicyTooLargeException";$fault="client";constructor(t){super({name:"PackedPolicyTooLargeException",$fault:"client",...t}),
Object.setPrototypeOf(this,at.prototype)}},ie=class ct extends E{static shapeId="com.amazonaws.sts#RegionDisabledExcepti\
on";name="RegionDisabledException";$fault="client";constructor(t){super({name:"RegionDisabledException",$fault:"client",
...t}),Object.setPrototypeOf(this,ct.prototype)}},ne=class lt extends E{static shapeId="com.amazonaws.sts#IDPRejectedCla\
imException";name="IDPRejectedClaimException";$fault="client";constructor(t){super({name:"IDPRejectedClaimException",$fault:"\
client",...t}),Object.setPrototypeOf(this,lt.prototype)}},oe=class dt extends E{static shapeId="com.amazonaws.sts#Invali\
dIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super({name:"InvalidIdentit\
yTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,dt.prototype)}},re=class ut extends E{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(t){
super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,ut.prototype)}},vi="Arn",
Ai="AccessKeyId",yi="AssumeRole",_i="AssumedRoleId",Ri="AssumeRoleRequest",Ci="AssumeRoleResponse",H="AssumedRoleUser",Ti="\
AssumeRoleWithWebIdentity",wi="AssumeRoleWithWebIdentityRequest",xi="AssumeRoleWithWebIdentityResponse",Di="Audience",$="\
Credentials",ki="ContextAssertion",se="DurationSeconds",bi="Expiration",Oi="ExternalId",Ni="ExpiredTokenException",Wi="I\
DPCommunicationErrorException",Hi="IDPRejectedClaimException",$i="InvalidIdentityTokenException",Li="Key",Ui="MalformedP\
olicyDocumentException",ae="MinimumSessionTokenSize",ce="Policy",le="PolicyArns",Fi="ProviderArn",Mi="ProvidedContexts",
ji="ProvidedContextsListType",Ki="ProvidedContext",zi="PolicyDescriptorType",qi="ProviderId",de="PackedPolicySize",Gi="P\
ackedPolicyTooLargeException",Vi="Provider",ue="RoleArn",Bi="RegionDisabledException",pe="RoleSessionName",Qi="SecretAcc\
essKey",Yi="SubjectFromWebIdentityToken",L="SourceIdentity",Xi="SerialNumber",Ji="SessionToken",me="SessionTokenSize",ge="\
SessionTokenUtilization",Zi="Tags",en="TokenCode",tn="TransitiveTagKeys",nn="Tag",on="Value",rn="WebIdentityToken",sn="a\
rn",an="accessKeySecretType",I="awsQueryError",v="client",cn="clientTokenType",A="error",y="httpError",_="message",ln="p\
olicyDescriptorListType",he="smithy.ts.sdk.synthetic.com.amazonaws.sts",dn="tagListType",c="com.amazonaws.sts",Se=new Y(
he),Ee=[-3,he,"STSServiceException",0,[],[]];Se.registerError(Ee,E);var f=new Y(c),Pe=[-3,c,Ni,{[I]:["ExpiredTokenExcept\
ion",400],[A]:v,[y]:400},[_],[0]];f.registerError(Pe,Z);var fe=[-3,c,Wi,{[I]:["IDPCommunicationError",400],[A]:v,[y]:400},
[_],[0]];f.registerError(fe,re);var Ie=[-3,c,Hi,{[I]:["IDPRejectedClaim",403],[A]:v,[y]:403},[_],[0]];f.registerError(Ie,
ne);var ve=[-3,c,$i,{[I]:["InvalidIdentityToken",400],[A]:v,[y]:400},[_],[0]];f.registerError(ve,oe);var Ae=[-3,c,Ui,{[I]:[
"MalformedPolicyDocument",400],[A]:v,[y]:400},[_],[0]];f.registerError(Ae,ee);var ye=[-3,c,Gi,{[I]:["PackedPolicyTooLarg\
e",400],[A]:v,[y]:400},[_],[0]];f.registerError(ye,te);var _e=[-3,c,Bi,{[I]:["RegionDisabledException",403],[A]:v,[y]:403},
[_],[0]];f.registerError(_e,ie);var Re=[Se,f],un=[0,c,an,8,0],pn=[0,c,cn,8,0],U=[3,c,H,0,[_i,vi],[0,0],2],Ce=[3,c,Ri,0,[
ue,pe,le,ce,se,Zi,tn,Oi,Xi,en,L,Mi,ae],[0,0,()=>Oe,0,1,()=>gn,64,0,0,0,0,()=>mn,1],2],Te=[3,c,Ci,0,[$,H,de,L,ge,me],[[()=>F,
0],()=>U,1,0,1,1]],we=[3,c,wi,0,[ue,pe,rn,qi,le,ce,se,ae],[0,0,[()=>pn,0],0,()=>Oe,0,1,1],3],xe=[3,c,xi,0,[$,Yi,H,de,Vi,
Di,L,ge,me],[[()=>F,0],0,()=>U,1,0,0,0,1,1]],F=[3,c,$,0,[Ai,Qi,Ji,bi],[0,[()=>un,0],0,4],4],De=[3,c,zi,0,[sn],[0]],ke=[3,
c,Ki,0,[Fi,ki],[0,0]],be=[3,c,nn,0,[Li,on],[0,0],2],Oe=[1,c,ln,0,()=>De],mn=[1,c,ji,0,()=>ke],gn=[1,c,dn,0,()=>be],Ne=[9,
c,yi,0,()=>Ce,()=>Te],We=[9,c,Ti,0,()=>we,()=>xe],T="ref",R=-1,k=!0,He="isSet",$e="PartitionResult",b="booleanEquals",l="\
stringEquals",M="getAttr",Le="us-east-1",Ue="sigv4",Fe="sts",Me="https://sts.{Region}.{PartitionResult#dnsSuffix}",je={[T]:"\
Endpoint"},d={[T]:"Region"},j={[T]:$e},w={},Ke=[d],ze={conditions:[[He,[je]],[He,Ke],["aws.partition",Ke,$e],[b,[{[T]:"U\
seFIPS"},k]],[b,[{[T]:"UseDualStack"},k]],[l,[d,"aws-global"]],[b,[{[T]:"UseGlobalEndpoint"},k]],[l,[d,"eu-central-1"]],
[b,[{fn:M,argv:[j,"supportsDualStack"]},k]],[b,[{fn:M,argv:[j,"supportsFIPS"]},k]],[l,[d,"ap-south-1"]],[l,[d,"eu-north-\
1"]],[l,[d,"eu-west-1"]],[l,[d,"eu-west-2"]],[l,[d,"eu-west-3"]],[l,[d,"sa-east-1"]],[l,[d,Le]],[l,[d,"us-east-2"]],[l,[
d,"us-west-2"]],[l,[d,"us-west-1"]],[l,[d,"ca-central-1"]],[l,[d,"ap-southeast-1"]],[l,[d,"ap-northeast-1"]],[l,[d,"ap-s\
outheast-2"]],[l,[{fn:M,argv:[j,"name"]},"aws-us-gov"]]],results:[[R],["https://sts.amazonaws.com",{authSchemes:[{name:Ue,
signingName:Fe,signingRegion:Le}]}],[Me,{authSchemes:[{name:Ue,signingName:Fe,signingRegion:"{Region}"}]}],[R,"Invalid C\
onfiguration: FIPS and custom endpoint are not supported"],[R,"Invalid Configuration: Dualstack and custom endpoint are \
not supported"],[je,w],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",w],[R,"FIPS and DualStack are e\
nabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",w],["https://sts-fips.{R\
egion}.{PartitionResult#dnsSuffix}",w],[R,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Reg\
ion}.{PartitionResult#dualStackDnsSuffix}",w],[R,"DualStack is enabled but this partition does not support DualStack"],[
Me,w],[R,"Invalid Configuration: Missing Region"]]},hn=2,o=1e8,Sn=new Int32Array([-1,1,-1,0,30,3,1,4,o+14,2,5,o+14,3,25,
6,4,24,7,5,o+1,8,6,9,o+13,7,o+1,10,10,o+1,11,11,o+1,12,12,o+1,13,13,o+1,14,14,o+1,15,15,o+1,16,16,o+1,17,17,o+1,18,18,o+
1,19,19,o+1,20,20,o+1,21,21,o+1,22,22,o+1,23,23,o+1,o+2,8,o+11,o+12,4,28,26,9,27,o+10,24,o+8,o+9,8,29,o+7,9,o+6,o+7,3,o+
3,31,4,o+4,o+5]),En=Pt.from(Sn,hn,ze.conditions,ze.results),Pn=new At({size:50,params:["Endpoint","Region","UseDualStack",
"UseFIPS","UseGlobalEndpoint"]}),qe=(e,t={})=>Pn.get(e,()=>Ut(En,{endpointParams:e,logger:t.logger}));Lt.aws=Wt;var fn=e=>async(t,i,r)=>{
if(!r)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let n=await e(
t,i,r),a=X(i)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!a)throw new Error(`getEndpointParamete\
rInstructions() is not defined on '${i.commandName}'`);let s=await gi(r,{getEndpointParameterInstructions:a},t);return Object.
assign(n,s)},In=async(e,t,i)=>({operation:X(t).operation,region:await J(e.region)()||(()=>{throw new Error("expected `re\
gion` to be configured for `aws.auth#sigv4`")})()}),vn=fn(In);function Ge(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,i)=>({signingProperties:{config:t,context:i}})}}function K(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(t,i)=>({signingProperties:{
config:t,context:i}})}}function Ve(e){return{schemeId:"smithy.api#noAuth"}}var An=(e,t,i)=>r=>{let n=e(r).properties?.authSchemes;
if(!n)return t(r);let a=[];for(let s of n){let{name:u,properties:g={},...h}=s,p=u.toLowerCase();u!==p&&console.warn(`Htt\
pAuthScheme has been normalized with lowercasing: '${u}' to '${p}'`);let m;if(p==="sigv4a"){m="aws.auth#sigv4a";let x=n.
find(D=>{let O=D.name.toLowerCase();return O!=="sigv4a"&&O.startsWith("sigv4")});if(G.sigv4aDependency()==="none"&&x)continue}else if(p.
startsWith("sigv4"))m="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRule\
Set': '${p}'`);let C=i[m];if(!C)throw new Error(`Could not find HttpAuthOption create function for '${m}'`);let S=C(r);S.
schemeId=m,S.signingProperties={...S.signingProperties||{},...h,...g},a.push(S)}return a},yn=e=>{let t=[];return e.operation===
"AssumeRoleWithWebIdentity"?(t.push(Ve(e)),t.push(K(e))):(t.push(Ge(e)),t.push(K(e))),t},_n=An(qe,yn,{"aws.auth#sigv4":Ge,
"aws.auth#sigv4a":K,"smithy.api#noAuth":Ve}),Rn=e=>{let t=li(e),i=ci(t);return Object.assign(i,{authSchemePreference:J(e.
authSchemePreference??[])})},Cn=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??
!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}),Tn={UseGlobalEndpoint:{type:"builtInParams",name:"\
useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},
Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},wn=e=>({apiVersion:"\
2011-06-15",base64Decoder:e?.base64Decoder??jt,base64Encoder:e?.base64Encoder??fi,disableHostPrefix:e?.disableHostPrefix??
!1,endpointProvider:e?.endpointProvider??qe,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??
_n,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#s\
igv4"),signer:new Q},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4a"),signer:new B},
{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new V}],
logger:e?.logger??new bt,protocol:e?.protocol??gt,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws\
.sts",errorTypeRegistries:Re,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Nt,signerConstructor:e?.signerConstructor??
G,urlParser:e?.urlParser??si,utf8Decoder:e?.utf8Decoder??Kt,utf8Encoder:e?.utf8Encoder??Ii}),xn=e=>{Mt(process.version);
let t=ui(e),i=()=>t().then(oi),r=wn(e);Ft(process.version);let n={profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"\
node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??P(_t,n),bodyLengthChecker:e?.bodyLengthChecker??Ht,defaultSocketTimeout:Vt(
e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??$t({serviceId:r.serviceId,clientVersion:St.
version}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:a=>a.getIdentityProvider("aws\
.auth#sigv4")||(async s=>await e.credentialDefaultProvider(s?.__config||{})()),signer:new Q},{schemeId:"aws.auth#sigv4a",
identityProvider:a=>a.getIdentityProvider("aws.auth#sigv4a"),signer:new B},{schemeId:"smithy.api#noAuth",identityProvider:a=>a.
getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new V}],maxAttempts:e?.maxAttempts??P(Rt,e),region:e?.region??
P(Tt,{...Ct,...n}),requestHandler:Et.create(e?.requestHandler??i),retryMode:e?.retryMode??P({...wt,default:async()=>(await i()).
retryMode||It},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??P(xt,n),streamCollector:e?.streamCollector??Pi,useDualstackEndpoint:e?.
useDualstackEndpoint??P(Dt,n),useFipsEndpoint:e?.useFipsEndpoint??P(kt,n),userAgentAppId:e?.userAgentAppId??P(yt,n)}},Dn=e=>{
let t=e.httpAuthSchemes,i=e.httpAuthSchemeProvider,r=e.credentials;return{setHttpAuthScheme(n){let a=t.findIndex(s=>s.schemeId===
n.schemeId);a===-1?t.push(n):t.splice(a,1,n)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(n){i=n},httpAuthSchemeProvider(){
return i},setCredentials(n){r=n},credentials(){return r}}},kn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),bn=(e,t)=>{let i=Object.assign(zt(e),Gt(e),Xt(e),Dn(e));return t.
forEach(r=>r.configure(i)),Object.assign(e,ai(i),di(i),mi(i),kn(i))},N=class extends ft{config;constructor(...[e]){let t=xn(
e||{});super(t),this.initConfig=t;let i=Cn(t),r=Ei(i),n=Si(r),a=hi(n),s=a,u=pi(s),g=Rn(u),h=bn(g,e?.extensions||[]);this.
config=h,this.middlewareStack.use(ii(this.config)),this.middlewareStack.use(ni(this.config)),this.middlewareStack.use(ti(
this.config)),this.middlewareStack.use(qt(this.config)),this.middlewareStack.use(Qt(this.config)),this.middlewareStack.use(
Zt(this.config)),this.middlewareStack.use(ei(this.config)),this.middlewareStack.use(Yt(this.config,{httpAuthSchemeParametersProvider:vn,
identityProviderConfigProvider:async p=>new vt({"aws.auth#sigv4":p.credentials,"aws.auth#sigv4a":p.credentials})})),this.
middlewareStack.use(Jt(this.config))}destroy(){super.destroy()}},Be=ri(Tn,"AWSSecurityTokenServiceV20110615","STSClient",
Bt),Qe={},Ye=(e,t,i,r)=>[],z=class extends Be(Qe,Ye,"AssumeRole",Ne){},q=class extends Be(Qe,Ye,"AssumeRoleWithWebIdenti\
ty",We){},On={AssumeRoleCommand:z,AssumeRoleWithWebIdentityCommand:q},Xe=class extends N{};ht(On,Xe);var Je=e=>{if(typeof e?.
Arn=="string"){let t=e.Arn.split(":");if(t.length>4&&t[4]!=="")return t[4]}},Ze=async(e,t,i,r={})=>{let n=typeof e=="fun\
ction"?await e():e,a=typeof t=="function"?await t():t,s="",u=n??a??(s=await mt(r)());return i?.debug?.("@aws-sdk/client-\
sts::resolveRegion","accepting first of:",`${n} (credential provider clientConfig)`,`${a} (contextual client)`,`${s} (ST\
S default: AWS_REGION, profile region, or us-east-1)`),u},Nn=(e,t)=>{let i,r;return async(n,a)=>{if(r=n,!i){let{logger:p=e?.
parentClientConfig?.logger,profile:m=e?.parentClientConfig?.profile,region:C,requestHandler:S=e?.parentClientConfig?.requestHandler,
credentialProviderLogger:x,userAgentAppId:D=e?.parentClientConfig?.userAgentAppId}=e,O=await Ze(C,e?.parentClientConfig?.
region,x,{logger:p,profile:m}),pt=!et(S);i=new t({...e,userAgentAppId:D,profile:m,credentialDefaultProvider:()=>async()=>r,
region:O,requestHandler:pt?S:void 0,logger:p})}let{Credentials:s,AssumedRoleUser:u}=await i.send(new z(a));if(!s||!s.AccessKeyId||
!s.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${a.RoleArn}`);let g=Je(u),h={accessKeyId:s.
AccessKeyId,secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&
{credentialScope:s.CredentialScope},...g&&{accountId:g}};return W(h,"CREDENTIALS_STS_ASSUME_ROLE","i"),h}},Wn=(e,t)=>{let i;
return async r=>{if(!i){let{logger:g=e?.parentClientConfig?.logger,profile:h=e?.parentClientConfig?.profile,region:p,requestHandler:m=e?.
parentClientConfig?.requestHandler,credentialProviderLogger:C,userAgentAppId:S=e?.parentClientConfig?.userAgentAppId}=e,
x=await Ze(p,e?.parentClientConfig?.region,C,{logger:g,profile:h}),D=!et(m);i=new t({...e,userAgentAppId:S,profile:h,region:x,
requestHandler:D?m:void 0,logger:g})}let{Credentials:n,AssumedRoleUser:a}=await i.send(new q(r));if(!n||!n.AccessKeyId||
!n.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`);let s=Je(
a),u={accessKeyId:n.AccessKeyId,secretAccessKey:n.SecretAccessKey,sessionToken:n.SessionToken,expiration:n.Expiration,...n.
CredentialScope&&{credentialScope:n.CredentialScope},...s&&{accountId:s}};return s&&W(u,"RESOLVED_ACCOUNT_ID","T"),W(u,"\
CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),u}},et=e=>e?.metadata?.handlerProtocol==="h2",tt=(e,t)=>t?class extends e{constructor(i){
super(i);for(let r of t)this.middlewareStack.use(r)}}:e,it=(e={},t)=>Nn(e,tt(N,t)),nt=(e={},t)=>Wn(e,tt(N,t)),Hn=e=>t=>e(
{roleAssumer:it(t),roleAssumerWithWebIdentity:nt(t),...t});export{Ne as AssumeRole$,z as AssumeRoleCommand,Ce as AssumeRoleRequest$,Te as AssumeRoleResponse$,We as AssumeRoleWithWebIdentity$,
q as AssumeRoleWithWebIdentityCommand,we as AssumeRoleWithWebIdentityRequest$,xe as AssumeRoleWithWebIdentityResponse$,U as AssumedRoleUser$,
F as Credentials$,Z as ExpiredTokenException,Pe as ExpiredTokenException$,re as IDPCommunicationErrorException,fe as IDPCommunicationErrorException$,
ne as IDPRejectedClaimException,Ie as IDPRejectedClaimException$,oe as InvalidIdentityTokenException,ve as InvalidIdentityTokenException$,
ee as MalformedPolicyDocumentException,Ae as MalformedPolicyDocumentException$,te as PackedPolicyTooLargeException,ye as PackedPolicyTooLargeException$,
De as PolicyDescriptorType$,ke as ProvidedContext$,ie as RegionDisabledException,_e as RegionDisabledException$,Xe as STS,
N as STSClient,E as STSServiceException,Ee as STSServiceException$,be as Tag$,Hn as decorateDefaultCredentialProvider,Re as errorTypeRegistries,
it as getDefaultRoleAssumer,nt as getDefaultRoleAssumerWithWebIdentity};

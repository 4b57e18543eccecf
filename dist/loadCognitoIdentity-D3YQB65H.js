const wo=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},No=import.meta.dirname??"/";import{package_default as oe}from"./chunk-NQ2ZTF6W.js";
import{NoAuthSigner as ne}from"./chunk-Q4HVSVTH.js";import{NodeHttpHandler as ie}from"./chunk-DA4IU73G.js";import{AwsJson1_1Protocol as re,
AwsSdkSigV4Signer as se,BinaryDecisionDiagram as ae,Client as ce,DEFAULT_RETRY_MODE as de,DefaultIdentityProviderConfig as pe,
EndpointCache as ue,NODE_APP_ID_CONFIG_OPTIONS as le,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS as ge,NODE_MAX_ATTEMPT_CONFIG_OPTIONS as me,
NODE_REGION_CONFIG_FILE_OPTIONS as Ee,NODE_REGION_CONFIG_OPTIONS as he,NODE_RETRY_MODE_CONFIG_OPTIONS as Ie,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as ye,
NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as fe,NoOpLogger as xe,ServiceException as ve,Sha256Node as Se,TypeRegistry as A,awsEndpointFunctions as Pe,
calculateBodyLength as _e,createDefaultUserAgentProvider as Ce,customEndpointFunctions as Ae,decideEndpoint as Re,emitWarningIfUnsupportedVersion as Oe,
emitWarningIfUnsupportedVersion2 as we,fromBase64 as Ne,fromUtf8 as Fe,getAwsRegionExtensionConfiguration as De,getContentLengthPlugin as be,
getDefaultExtensionConfiguration as ke,getDefaultSocketTimeout as Te,getEndpointPlugin as $e,getHostHeaderPlugin as Ge,getHttpAuthSchemeEndpointRuleSetPlugin as ze,
getHttpHandlerExtensionConfiguration as He,getHttpSigningPlugin as Me,getLoggerPlugin as Le,getRecursionDetectionPlugin as Ue,
getRetryPlugin as je,getSchemaSerdePlugin as qe,getSmithyContext as Ke,getUserAgentPlugin as Ve,loadConfig as m,loadConfigsForDefaultMode as Be,
makeBuilder as We,normalizeProvider as R,parseUrl as Ye,resolveAwsRegionExtensionConfiguration as Je,resolveAwsSdkSigV4Config as Xe,
resolveDefaultRuntimeConfig as Qe,resolveDefaultsModeConfig as Ze,resolveEndpointConfig as et,resolveHttpHandlerRuntimeConfig as tt,
resolveRegionConfig as ot,resolveRetryConfig as nt,resolveUserAgentConfig as it,streamCollector as rt,toBase64 as st,toUtf8 as at}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var ct=async(e,t,i)=>({operation:Ke(
t).operation,region:await R(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function dt(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"cognito-identity",region:e.region},propertiesExtractor:(t,i)=>({
signingProperties:{config:t,context:i}})}}function O(e){return{schemeId:"smithy.api#noAuth"}}var pt=e=>{let t=[];switch(e.
operation){case"GetCredentialsForIdentity":{t.push(O(e));break}case"GetId":{t.push(O(e));break}default:t.push(dt(e))}return t},
ut=e=>{let t=Xe(e);return Object.assign(t,{authSchemePreference:R(e.authSchemePreference??[])})},lt=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"cognito-identi\
ty"}),gt={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{
type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},h="ref",E=-1,x=!0,w="\
isSet",N="PartitionResult",v="booleanEquals",P="getAttr",I="stringEquals",F={[h]:"Endpoint"},_={[h]:N},y={[h]:"Region"},
a={},D=[y],b={conditions:[[w,[F]],[w,D],["aws.partition",D,N],[v,[{[h]:"UseFIPS"},x]],[v,[{fn:P,argv:[_,"supportsFIPS"]},
x]],[v,[{[h]:"UseDualStack"},x]],[v,[{fn:P,argv:[_,"supportsDualStack"]},x]],[I,[{fn:P,argv:[_,"name"]},"aws"]],[I,[y,"u\
s-east-1"]],[I,[y,"us-east-2"]],[I,[y,"us-west-1"]],[I,[y,"us-west-2"]]],results:[[E],[E,"Invalid Configuration: FIPS an\
d custom endpoint are not supported"],[E,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[F,a],
["https://cognito-identity-fips.us-east-1.amazonaws.com",a],["https://cognito-identity-fips.us-east-2.amazonaws.com",a],
["https://cognito-identity-fips.us-west-1.amazonaws.com",a],["https://cognito-identity-fips.us-west-2.amazonaws.com",a],
["https://cognito-identity-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",a],[E,"FIPS and DualStack are enabled, bu\
t this partition does not support one or both"],["https://cognito-identity-fips.{Region}.{PartitionResult#dnsSuffix}",a],
[E,"FIPS is enabled but this partition does not support FIPS"],["https://cognito-identity.{Region}.amazonaws.com",a],["h\
ttps://cognito-identity.{Region}.{PartitionResult#dualStackDnsSuffix}",a],[E,"DualStack is enabled but this partition do\
es not support DualStack"],["https://cognito-identity.{Region}.{PartitionResult#dnsSuffix}",a],[E,"Invalid Configuration\
: Missing Region"]]},mt=2,n=1e8,Et=new Int32Array([-1,1,-1,0,17,3,1,4,n+16,2,5,n+16,3,9,6,5,7,n+15,6,8,n+14,7,n+12,n+13,
4,11,10,5,n+9,n+11,5,12,n+10,6,13,n+9,8,n+4,14,9,n+5,15,10,n+6,16,11,n+7,n+8,3,n+1,18,5,n+2,n+3]),ht=ae.from(Et,mt,b.conditions,
b.results),It=new ue({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),yt=(e,t={})=>It.get(e,()=>Re(ht,{endpointParams:e,
logger:t.logger}));Ae.aws=Pe;var c=class U extends ve{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cognitoident\
ity#CognitoIdentityServiceException";constructor(t){super(t),Object.setPrototypeOf(this,U.prototype)}},ft=class j extends c{static shapeId="\
com.amazonaws.cognitoidentity#ExternalServiceException";name="ExternalServiceException";$fault="client";constructor(t){super(
{name:"ExternalServiceException",$fault:"client",...t}),Object.setPrototypeOf(this,j.prototype)}},xt=class q extends c{static shapeId="\
com.amazonaws.cognitoidentity#InternalErrorException";name="InternalErrorException";$fault="server";constructor(t){super(
{name:"InternalErrorException",$fault:"server",...t}),Object.setPrototypeOf(this,q.prototype)}},vt=class K extends c{static shapeId="\
com.amazonaws.cognitoidentity#InvalidIdentityPoolConfigurationException";name="InvalidIdentityPoolConfigurationException";$fault="\
client";constructor(t){super({name:"InvalidIdentityPoolConfigurationException",$fault:"client",...t}),Object.setPrototypeOf(
this,K.prototype)}},St=class V extends c{static shapeId="com.amazonaws.cognitoidentity#InvalidParameterException";name="\
InvalidParameterException";$fault="client";constructor(t){super({name:"InvalidParameterException",$fault:"client",...t}),
Object.setPrototypeOf(this,V.prototype)}},Pt=class B extends c{static shapeId="com.amazonaws.cognitoidentity#NotAuthoriz\
edException";name="NotAuthorizedException";$fault="client";constructor(t){super({name:"NotAuthorizedException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,B.prototype)}},_t=class W extends c{static shapeId="com.amazonaws.cognitoidenti\
ty#ResourceConflictException";name="ResourceConflictException";$fault="client";constructor(t){super({name:"ResourceConfl\
ictException",$fault:"client",...t}),Object.setPrototypeOf(this,W.prototype)}},Ct=class Y extends c{static shapeId="com.\
amazonaws.cognitoidentity#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(t){super(
{name:"ResourceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,Y.prototype)}},At=class J extends c{static shapeId="\
com.amazonaws.cognitoidentity#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(t){super(
{name:"TooManyRequestsException",$fault:"client",...t}),Object.setPrototypeOf(this,J.prototype)}},Rt=class X extends c{static shapeId="\
com.amazonaws.cognitoidentity#LimitExceededException";name="LimitExceededException";$fault="client";constructor(t){super(
{name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,X.prototype)}},Ot="AccountId",wt="Acces\
sKeyId",k="Credentials",Nt="CustomRoleArn",Ft="Expiration",Dt="ExternalServiceException",bt="GetCredentialsForIdentity",
kt="GetCredentialsForIdentityInput",Tt="GetCredentialsForIdentityResponse",$t="GetId",Gt="GetIdInput",zt="GetIdResponse",
Ht="InternalErrorException",C="IdentityId",Mt="InvalidIdentityPoolConfigurationException",Lt="InvalidParameterException",
Ut="IdentityPoolId",jt="IdentityProviderToken",T="Logins",qt="LimitExceededException",Kt="LoginsMap",Vt="NotAuthorizedEx\
ception",Bt="ResourceConflictException",Wt="ResourceNotFoundException",Yt="SecretKey",Jt="SecretKeyString",Xt="SessionTo\
ken",Qt="TooManyRequestsException",l="client",p="error",g="httpError",u="message",$="smithy.ts.sdk.synthetic.com.amazona\
ws.cognitoidentity",Zt="server",o="com.amazonaws.cognitoidentity",G=new A($),eo=[-3,$,"CognitoIdentityServiceException",
0,[],[]];G.registerError(eo,c);var d=new A(o),to=[-3,o,Dt,{[p]:l,[g]:400},[u],[0]];d.registerError(to,ft);var oo=[-3,o,Ht,
{[p]:Zt},[u],[0]];d.registerError(oo,xt);var no=[-3,o,Mt,{[p]:l,[g]:400},[u],[0]];d.registerError(no,vt);var io=[-3,o,Lt,
{[p]:l,[g]:400},[u],[0]];d.registerError(io,St);var ro=[-3,o,qt,{[p]:l,[g]:400},[u],[0]];d.registerError(ro,Rt);var so=[
-3,o,Vt,{[p]:l,[g]:403},[u],[0]];d.registerError(so,Pt);var ao=[-3,o,Bt,{[p]:l,[g]:409},[u],[0]];d.registerError(ao,_t);
var co=[-3,o,Wt,{[p]:l,[g]:404},[u],[0]];d.registerError(co,Ct);var po=[-3,o,Qt,{[p]:l,[g]:429},[u],[0]];d.registerError(
po,At);var uo=[G,d],lo=[0,o,jt,8,0],go=[0,o,Jt,8,0],mo=[3,o,k,0,[wt,Yt,Xt,Ft],[0,[()=>go,0],0,4]],Eo=[3,o,kt,0,[C,T,Nt],
[0,[()=>z,0],0],1],ho=[3,o,Tt,0,[C,k],[0,[()=>mo,0]]],Io=[3,o,Gt,0,[Ut,Ot,T],[0,0,[()=>z,0]],1],yo=[3,o,zt,0,[C],[0]],z=[
2,o,Kt,0,[0,0],[()=>lo,0]],fo=[9,o,bt,0,()=>Eo,()=>ho],xo=[9,o,$t,0,()=>Io,()=>yo],vo=e=>({apiVersion:"2014-06-30",base64Decoder:e?.
base64Decoder??Ne,base64Encoder:e?.base64Encoder??st,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
yt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??pt,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new se},{schemeId:"smithy\
.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new ne}],logger:e?.logger??
new xe,protocol:e?.protocol??re,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cognitoidentity",
errorTypeRegistries:uo,xmlNamespace:"http://cognito-identity.amazonaws.com/doc/2014-06-30/",version:"2014-06-30",serviceTarget:"\
AWSCognitoIdentityService"},serviceId:e?.serviceId??"Cognito Identity",sha256:e?.sha256??Se,urlParser:e?.urlParser??Ye,utf8Decoder:e?.
utf8Decoder??Fe,utf8Encoder:e?.utf8Encoder??at}),So=e=>{we(process.version);let t=Ze(e),i=()=>t().then(Be),s=vo(e);Oe(process.
version);let r={profile:e?.profile,logger:s.logger};return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.
authSchemePreference??m(ge,r),bodyLengthChecker:e?.bodyLengthChecker??_e,defaultSocketTimeout:Te(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??Ce({serviceId:s.serviceId,clientVersion:oe.version}),maxAttempts:e?.
maxAttempts??m(me,e),region:e?.region??m(he,{...Ee,...r}),requestHandler:ie.create(e?.requestHandler??i),retryMode:e?.retryMode??
m({...Ie,default:async()=>(await i()).retryMode||de},e),streamCollector:e?.streamCollector??rt,useDualstackEndpoint:e?.useDualstackEndpoint??
m(ye,r),useFipsEndpoint:e?.useFipsEndpoint??m(fe,r),userAgentAppId:e?.userAgentAppId??m(le,r)}},Po=e=>{let t=e.httpAuthSchemes,
i=e.httpAuthSchemeProvider,s=e.credentials;return{setHttpAuthScheme(r){let f=t.findIndex(S=>S.schemeId===r.schemeId);f===
-1?t.push(r):t.splice(f,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){i=r},httpAuthSchemeProvider(){return i},
setCredentials(r){s=r},credentials(){return s}}},_o=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Co=(e,t)=>{let i=Object.assign(De(e),ke(e),He(e),Po(e));return t.forEach(s=>s.configure(i)),
Object.assign(e,Je(i),Qe(i),tt(i),_o(i))},Ao=class extends ce{config;constructor(...[e]){let t=So(e||{});super(t),this.initConfig=
t;let i=lt(t),s=it(i),r=nt(s),f=ot(r),S=f,Q=et(S),Z=ut(Q),ee=Co(Z,e?.extensions||[]);this.config=ee,this.middlewareStack.
use(qe(this.config)),this.middlewareStack.use(Ve(this.config)),this.middlewareStack.use(je(this.config)),this.middlewareStack.
use(be(this.config)),this.middlewareStack.use(Ge(this.config)),this.middlewareStack.use(Le(this.config)),this.middlewareStack.
use(Ue(this.config)),this.middlewareStack.use(ze(this.config,{httpAuthSchemeParametersProvider:ct,identityProviderConfigProvider:async te=>new pe(
{"aws.auth#sigv4":te.credentials})})),this.middlewareStack.use(Me(this.config))}destroy(){super.destroy()}},H=We(gt,"AWS\
CognitoIdentityService","CognitoIdentityClient",$e),M={},L=(e,t,i,s)=>[],Ro=class extends H(M,L,"GetCredentialsForIdenti\
ty",fo){},Oo=class extends H(M,L,"GetId",xo){};export{Ao as CognitoIdentityClient,Ro as GetCredentialsForIdentityCommand,Oo as GetIdCommand};

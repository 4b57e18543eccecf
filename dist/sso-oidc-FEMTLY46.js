const Mr=t=>{const e=globalThis.process.getBuiltinModule(t);if(e===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+t),{code:"MODULE_NOT_FOUND"});return e},jr=import.meta.dirname??"/";import{createAggregatedClient as Te}from"./chunk-IKOGOIYZ.js";
import{AwsRestJsonProtocol as ye}from"./chunk-XOLFLWBC.js";import{package_default as we}from"./chunk-NQ2ZTF6W.js";import"./chunk-PXC7MVBF.js";
import{NoAuthSigner as ke}from"./chunk-Q4HVSVTH.js";import{NodeHttpHandler as Re}from"./chunk-DA4IU73G.js";import{AwsSdkSigV4Signer as Ne,
BinaryDecisionDiagram as Ue,Client as C,Command as be,DEFAULT_RETRY_MODE as $e,DefaultIdentityProviderConfig as ze,EndpointCache as Fe,
NODE_APP_ID_CONFIG_OPTIONS as Ge,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS as He,NODE_MAX_ATTEMPT_CONFIG_OPTIONS as Me,NODE_REGION_CONFIG_FILE_OPTIONS as je,
NODE_REGION_CONFIG_OPTIONS as qe,NODE_RETRY_MODE_CONFIG_OPTIONS as Ke,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as Ve,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as Le,
NoOpLogger as Be,ServiceException as Ye,Sha256Node as We,TypeRegistry as O,awsEndpointFunctions as Je,calculateBodyLength as Xe,
createDefaultUserAgentProvider as Qe,customEndpointFunctions as Ze,decideEndpoint as et,emitWarningIfUnsupportedVersion as tt,
emitWarningIfUnsupportedVersion2 as rt,fromBase64 as ot,fromUtf8 as nt,getAwsRegionExtensionConfiguration as it,getContentLengthPlugin as st,
getDefaultExtensionConfiguration as at,getDefaultSocketTimeout as ct,getEndpointPlugin as dt,getHostHeaderPlugin as pt,getHttpAuthSchemeEndpointRuleSetPlugin as lt,
getHttpHandlerExtensionConfiguration as ut,getHttpSigningPlugin as ht,getLoggerPlugin as Et,getRecursionDetectionPlugin as mt,
getRetryPlugin as St,getSchemaSerdePlugin as _t,getSmithyContext as gt,getUserAgentPlugin as vt,loadConfig as h,loadConfigsForDefaultMode as xt,
makeBuilder as It,normalizeProvider as P,parseUrl as ft,resolveAwsRegionExtensionConfiguration as Ct,resolveAwsSdkSigV4Config as Ot,
resolveDefaultRuntimeConfig as Pt,resolveDefaultsModeConfig as At,resolveEndpointConfig as Dt,resolveHttpHandlerRuntimeConfig as Tt,
resolveRegionConfig as yt,resolveRetryConfig as wt,resolveUserAgentConfig as kt,streamCollector as Rt,toBase64 as Nt,toUtf8 as Ut}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var bt=async(t,e,n)=>({operation:gt(
e).operation,region:await P(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function $t(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,n)=>({
signingProperties:{config:e,context:n}})}}function zt(t){return{schemeId:"smithy.api#noAuth"}}var Ft=t=>{let e=[];return t.
operation==="CreateToken"?e.push(zt(t)):e.push($t(t)),e},Gt=t=>{let e=Ot(t);return Object.assign(e,{authSchemePreference:P(
t.authSchemePreference??[])})},Ht=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.
useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),Mt={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},S="ref",E=-1,g=!0,A="isSet",D="PartitionResult",v="booleanEquals",I="getAttr",T={[S]:"Endpoint"},
f={[S]:D},m={},y=[{[S]:"Region"}],w={conditions:[[A,[T]],[A,y],["aws.partition",y,D],[v,[{[S]:"UseFIPS"},g]],[v,[{[S]:"U\
seDualStack"},g]],[v,[{fn:I,argv:[f,"supportsDualStack"]},g]],[v,[{fn:I,argv:[f,"supportsFIPS"]},g]],["stringEquals",[{fn:I,
argv:[f,"name"]},"aws-us-gov"]]],results:[[E],[E,"Invalid Configuration: FIPS and custom endpoint are not supported"],[E,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[T,m],["https://oidc-fips.{Region}.{PartitionR\
esult#dualStackDnsSuffix}",m],[E,"FIPS and DualStack are enabled, but this partition does not support one or both"],["ht\
tps://oidc.{Region}.amazonaws.com",m],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",m],[E,"FIPS is enabled b\
ut this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",m],[E,"DualStack\
 is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",m],[E,"\
Invalid Configuration: Missing Region"]]},jt=2,s=1e8,qt=new Int32Array([-1,1,-1,0,13,3,1,4,s+12,2,5,s+12,3,8,6,4,7,s+11,
5,s+9,s+10,4,11,9,6,10,s+8,7,s+6,s+7,5,12,s+5,6,s+4,s+5,3,s+1,14,4,s+2,s+3]),Kt=Ue.from(qt,jt,w.conditions,w.results),Vt=new Fe(
{size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Lt=(t,e={})=>Vt.get(t,()=>et(Kt,{endpointParams:t,logger:e.
logger}));Ze.aws=Je;var a=class ue extends Ye{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServi\
ceException";constructor(e){super(e),Object.setPrototypeOf(this,ue.prototype)}},k=class he extends a{static shapeId="com\
.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(e){
super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,he.prototype),this.error=e.error,this.
reason=e.reason,this.error_description=e.error_description}},R=class Ee extends a{static shapeId="com.amazonaws.ssooidc#\
AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){
super({name:"AuthorizationPendingException",$fault:"client",...e}),Object.setPrototypeOf(this,Ee.prototype),this.error=e.
error,this.error_description=e.error_description}},N=class me extends a{static shapeId="com.amazonaws.ssooidc#ExpiredTok\
enException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({name:"ExpiredTok\
enException",$fault:"client",...e}),Object.setPrototypeOf(this,me.prototype),this.error=e.error,this.error_description=e.
error_description}},U=class Se extends a{static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalSe\
rverException";$fault="server";error;error_description;constructor(e){super({name:"InternalServerException",$fault:"serv\
er",...e}),Object.setPrototypeOf(this,Se.prototype),this.error=e.error,this.error_description=e.error_description}},b=class _e extends a{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidClientException",$fault:"client",...e}),Object.setPrototypeOf(this,_e.prototype),this.error=e.error,
this.error_description=e.error_description}},$=class ge extends a{static shapeId="com.amazonaws.ssooidc#InvalidGrantExce\
ption";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantExce\
ption",$fault:"client",...e}),Object.setPrototypeOf(this,ge.prototype),this.error=e.error,this.error_description=e.error_description}},
z=class ve extends a{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="\
client";error;reason;error_description;constructor(e){super({name:"InvalidRequestException",$fault:"client",...e}),Object.
setPrototypeOf(this,ve.prototype),this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},F=class xe extends a{static shapeId="\
com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,xe.prototype),this.error=e.error,this.
error_description=e.error_description}},G=class Ie extends a{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="\
SlowDownException";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",
...e}),Object.setPrototypeOf(this,Ie.prototype),this.error=e.error,this.error_description=e.error_description}},H=class fe extends a{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,fe.prototype),this.error=e.error,
this.error_description=e.error_description}},M=class Ce extends a{static shapeId="com.amazonaws.ssooidc#UnsupportedGrant\
TypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"\
UnsupportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,Ce.prototype),this.error=e.error,this.error_description=
e.error_description}},Bt="AccessDeniedException",Yt="AuthorizationPendingException",Wt="AccessToken",Jt="ClientSecret",Xt="\
CreateToken",Qt="CreateTokenRequest",Zt="CreateTokenResponse",er="CodeVerifier",tr="ExpiredTokenException",rr="InvalidCl\
ientException",or="InvalidGrantException",nr="InvalidRequestException",ir="InternalServerException",sr="InvalidScopeExce\
ption",ar="IdToken",cr="RefreshToken",dr="SlowDownException",pr="UnauthorizedClientException",lr="UnsupportedGrantTypeEx\
ception",ur="accessToken",u="client",hr="clientId",Er="clientSecret",mr="codeVerifier",Sr="code",_r="deviceCode",r="erro\
r",gr="expiresIn",p="error_description",vr="grantType",xr="http",l="httpError",Ir="idToken",j="reason",q="refreshToken",
fr="redirectUri",K="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",Cr="scope",Or="server",Pr="tokenType",o="com.amazonaw\
s.ssooidc",V=new O(K),L=[-3,K,"SSOOIDCServiceException",0,[],[]];V.registerError(L,a);var c=new O(o),B=[-3,o,Bt,{[r]:u,[l]:400},
[r,j,p],[0,0,0]];c.registerError(B,k);var Y=[-3,o,Yt,{[r]:u,[l]:400},[r,p],[0,0]];c.registerError(Y,R);var W=[-3,o,tr,{[r]:u,
[l]:400},[r,p],[0,0]];c.registerError(W,N);var J=[-3,o,ir,{[r]:Or,[l]:500},[r,p],[0,0]];c.registerError(J,U);var X=[-3,o,
rr,{[r]:u,[l]:401},[r,p],[0,0]];c.registerError(X,b);var Q=[-3,o,or,{[r]:u,[l]:400},[r,p],[0,0]];c.registerError(Q,$);var Z=[
-3,o,nr,{[r]:u,[l]:400},[r,j,p],[0,0,0]];c.registerError(Z,z);var ee=[-3,o,sr,{[r]:u,[l]:400},[r,p],[0,0]];c.registerError(
ee,F);var te=[-3,o,dr,{[r]:u,[l]:400},[r,p],[0,0]];c.registerError(te,G);var re=[-3,o,pr,{[r]:u,[l]:400},[r,p],[0,0]];c.
registerError(re,H);var oe=[-3,o,lr,{[r]:u,[l]:400},[r,p],[0,0]];c.registerError(oe,M);var ne=[V,c],Ar=[0,o,Wt,8,0],Dr=[
0,o,Jt,8,0],Tr=[0,o,er,8,0],yr=[0,o,ar,8,0],ie=[0,o,cr,8,0],se=[3,o,Qt,0,[hr,Er,vr,_r,Sr,q,Cr,fr,mr],[0,[()=>Dr,0],0,0,0,
[()=>ie,0],64,0,[()=>Tr,0]],3],ae=[3,o,Zt,0,[ur,Pr,gr,q,Ir],[[()=>Ar,0],0,1,[()=>ie,0],[()=>yr,0]]],ce=[9,o,Xt,{[xr]:["P\
OST","/token",200]},()=>se,()=>ae],wr=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??ot,base64Encoder:t?.base64Encoder??
Nt,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??Lt,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.
httpAuthSchemeProvider??Ft,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider(
"aws.auth#sigv4"),signer:new Ne},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noA\
uth")||(async()=>({})),signer:new ke}],logger:t?.logger??new Be,protocol:t?.protocol??ye,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:ne,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},
serviceId:t?.serviceId??"SSO OIDC",sha256:t?.sha256??We,urlParser:t?.urlParser??ft,utf8Decoder:t?.utf8Decoder??nt,utf8Encoder:t?.
utf8Encoder??Ut}),kr=t=>{rt(process.version);let e=At(t),n=()=>e().then(xt),d=wr(t);tt(process.version);let i={profile:t?.
profile,logger:d.logger};return{...d,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??h(
He,i),bodyLengthChecker:t?.bodyLengthChecker??Xe,defaultSocketTimeout:ct(t?.requestHandler,3e5),defaultUserAgentProvider:t?.
defaultUserAgentProvider??Qe({serviceId:d.serviceId,clientVersion:we.version}),maxAttempts:t?.maxAttempts??h(Me,t),region:t?.
region??h(qe,{...je,...i}),requestHandler:Re.create(t?.requestHandler??n),retryMode:t?.retryMode??h({...Ke,default:async()=>(await n()).
retryMode||$e},t),streamCollector:t?.streamCollector??Rt,useDualstackEndpoint:t?.useDualstackEndpoint??h(Ve,i),useFipsEndpoint:t?.
useFipsEndpoint??h(Le,i),userAgentAppId:t?.userAgentAppId??h(Ge,i)}},Rr=t=>{let e=t.httpAuthSchemes,n=t.httpAuthSchemeProvider,
d=t.credentials;return{setHttpAuthScheme(i){let _=e.findIndex(x=>x.schemeId===i.schemeId);_===-1?e.push(i):e.splice(_,1,
i)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(i){n=i},httpAuthSchemeProvider(){return n},setCredentials(i){d=
i},credentials(){return d}}},Nr=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),
credentials:t.credentials()}),Ur=(t,e)=>{let n=Object.assign(it(t),at(t),ut(t),Rr(t));return e.forEach(d=>d.configure(n)),
Object.assign(t,Ct(n),Pt(n),Tt(n),Nr(n))},de=class extends C{config;constructor(...[t]){let e=kr(t||{});super(e),this.initConfig=
e;let n=Ht(e),d=kt(n),i=wt(d),_=yt(i),x=_,Oe=Dt(x),Pe=Gt(Oe),Ae=Ur(Pe,t?.extensions||[]);this.config=Ae,this.middlewareStack.
use(_t(this.config)),this.middlewareStack.use(vt(this.config)),this.middlewareStack.use(St(this.config)),this.middlewareStack.
use(st(this.config)),this.middlewareStack.use(pt(this.config)),this.middlewareStack.use(Et(this.config)),this.middlewareStack.
use(mt(this.config)),this.middlewareStack.use(lt(this.config,{httpAuthSchemeParametersProvider:bt,identityProviderConfigProvider:async De=>new ze(
{"aws.auth#sigv4":De.credentials})})),this.middlewareStack.use(ht(this.config))}destroy(){super.destroy()}},br=It(Mt,"AW\
SSSOOIDCService","SSOOIDCClient",dt),$r={},zr=(t,e,n,d)=>[],pe=class extends br($r,zr,"CreateToken",ce){},Fr={CreateTokenCommand:pe},
le=class extends de{};Te(Fr,le);var Gr={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},Hr={KMS_DISABLED_KEY:"KMS_Disable\
dException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"\
KMS_NotFoundException"};export{be as $Command,k as AccessDeniedException,B as AccessDeniedException$,Gr as AccessDeniedExceptionReason,R as AuthorizationPendingException,
Y as AuthorizationPendingException$,ce as CreateToken$,pe as CreateTokenCommand,se as CreateTokenRequest$,ae as CreateTokenResponse$,
N as ExpiredTokenException,W as ExpiredTokenException$,U as InternalServerException,J as InternalServerException$,b as InvalidClientException,
X as InvalidClientException$,$ as InvalidGrantException,Q as InvalidGrantException$,z as InvalidRequestException,Z as InvalidRequestException$,
Hr as InvalidRequestExceptionReason,F as InvalidScopeException,ee as InvalidScopeException$,le as SSOOIDC,de as SSOOIDCClient,
a as SSOOIDCServiceException,L as SSOOIDCServiceException$,G as SlowDownException,te as SlowDownException$,H as UnauthorizedClientException,
re as UnauthorizedClientException$,M as UnsupportedGrantTypeException,oe as UnsupportedGrantTypeException$,C as __Client,
ne as errorTypeRegistries};

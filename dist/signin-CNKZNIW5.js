const bn=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},Fn=import.meta.dirname??"/";import{createAggregatedClient as be}from"./chunk-IKOGOIYZ.js";
import{AwsRestJsonProtocol as Fe}from"./chunk-XOLFLWBC.js";import{package_default as He}from"./chunk-NQ2ZTF6W.js";import"./chunk-PXC7MVBF.js";
import{NoAuthSigner as Me}from"./chunk-Q4HVSVTH.js";import{NodeHttpHandler as Ve}from"./chunk-DA4IU73G.js";import{AwsSdkSigV4Signer as $e,
BinaryDecisionDiagram as Le,Client as x,Command as qe,DEFAULT_RETRY_MODE as ze,DefaultIdentityProviderConfig as Ge,EndpointCache as je,
NODE_APP_ID_CONFIG_OPTIONS as Be,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS as We,NODE_MAX_ATTEMPT_CONFIG_OPTIONS as Xe,NODE_REGION_CONFIG_FILE_OPTIONS as Ke,
NODE_REGION_CONFIG_OPTIONS as Qe,NODE_RETRY_MODE_CONFIG_OPTIONS as Ye,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as Je,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as Ze,
NoOpLogger as et,ServiceException as tt,Sha256Node as nt,TypeRegistry as w,awsEndpointFunctions as it,calculateBodyLength as rt,
createDefaultUserAgentProvider as st,customEndpointFunctions as ot,decideEndpoint as at,emitWarningIfUnsupportedVersion as ct,
emitWarningIfUnsupportedVersion2 as ut,fromBase64 as dt,fromUtf8 as pt,getAwsRegionExtensionConfiguration as gt,getContentLengthPlugin as ht,
getDefaultExtensionConfiguration as lt,getDefaultSocketTimeout as Et,getEndpointPlugin as mt,getHostHeaderPlugin as _t,getHttpAuthSchemeEndpointRuleSetPlugin as At,
getHttpHandlerExtensionConfiguration as St,getHttpSigningPlugin as It,getLoggerPlugin as Ot,getRecursionDetectionPlugin as vt,
getRetryPlugin as Tt,getSchemaSerdePlugin as Rt,getSmithyContext as Ct,getUserAgentPlugin as Pt,loadConfig as l,loadConfigsForDefaultMode as ft,
makeBuilder as Dt,normalizeProvider as U,parseUrl as kt,resolveAwsRegionExtensionConfiguration as yt,resolveAwsSdkSigV4Config as Nt,
resolveDefaultRuntimeConfig as xt,resolveDefaultsModeConfig as wt,resolveEndpointConfig as Ut,resolveHttpHandlerRuntimeConfig as bt,
resolveRegionConfig as Ft,resolveRetryConfig as Ht,resolveUserAgentConfig as Mt,streamCollector as Vt,toBase64 as $t,toUtf8 as Lt}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var qt=async(e,t,i)=>({operation:Ct(
t).operation,region:await U(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function zt(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(t,i)=>({
signingProperties:{config:t,context:i}})}}function Gt(e){return{schemeId:"smithy.api#noAuth"}}var jt=e=>{let t=[];return e.
operation==="CreateOAuth2Token"?t.push(Gt(e)):t.push(zt(e)),t},Bt=e=>{let t=Nt(e);return Object.assign(t,{authSchemePreference:U(
e.authSchemePreference??[])})},Wt=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"signin"}),Xt={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"\
builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"use\
DualstackEndpoint"}},d="ref",p=-1,b=!1,E=!0,F="isSet",m="booleanEquals",H="coalesce",R="PartitionResult",u="stringEquals",
C="getAttr",M="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",V={[d]:"Endpoint"},g={fn:C,argv:[{[d]:R},"n\
ame"]},$={[d]:"Region"},L={[d]:R},I={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},s={},q=[
$],z={conditions:[[F,q],[m,[{fn:H,argv:[{[d]:"IsControlPlane"},b]},E]],[F,[V]],["aws.partition",q,R],[m,[{[d]:"UseFIPS"},
E]],[u,[g,"aws"]],[m,[{fn:H,argv:[{[d]:"IsOAuthEndpoint"},b]},E]],[m,[{[d]:"UseDualStack"},E]],[u,[g,"aws-cn"]],[u,[$,"u\
s-gov-west-1"]],[u,[g,"aws-us-gov"]],[m,[{fn:C,argv:[L,"supportsFIPS"]},E]],[u,[g,"aws-iso"]],[u,[g,"aws-iso-b"]],[u,[g,
"aws-iso-f"]],[u,[g,"aws-iso-e"]],[u,[g,"aws-eusc"]],[m,[{fn:C,argv:[L,"supportsDualStack"]},E]]],results:[[p],["https:/\
/signin.{Region}.api.aws",I],["https://signin.{Region}.api.amazonwebservices.com.cn",I],[M,I],[p,"FIPS endpoints are not\
 supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",I],["\
https://{Region}.signin.aws.amazon.com",s],["https://{Region}.signin.amazonaws.cn",s],["https://{Region}.signin.amazonaw\
s-us-gov.com",s],["https://{Region}.signin.c2shome.ic.gov",s],["https://{Region}.signin.sc2shome.sgov.gov",s],["https://\
{Region}.signin.csphome.hci.ic.gov",s],["https://{Region}.signin.csphome.adc-e.uk",s],["https://{Region}.signin.amazonaw\
s-eusc.eu",s],["https://signin-fips.amazonaws-us-gov.com",s],["https://{Region}.signin-fips.amazonaws-us-gov.com",s],["h\
ttps://{Region}.signin.{PartitionResult#dnsSuffix}",s],[p,"Invalid Configuration: FIPS and custom endpoint are not suppo\
rted"],[p,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[V,s],["https://signin-fips.{Region}\
.{PartitionResult#dualStackDnsSuffix}",s],[p,"FIPS and DualStack are enabled, but this partition does not support one or\
 both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",s],[p,"FIPS is enabled but this partition does not s\
upport FIPS"],[M,s],[p,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{\
PartitionResult#dnsSuffix}",s],[p,"Invalid Configuration: Missing Region"]]},Kt=2,n=1e8,Qt=new Int32Array([-1,1,-1,0,6,3,
2,36,4,4,5,n+27,6,n+4,n+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,n+7,13,10,n+8,14,12,n+9,15,13,n+10,16,14,n+11,
17,15,n+12,18,16,n+13,n+16,6,n+5,20,7,21,n+6,17,n+24,n+25,6,n+4,23,7,27,24,9,n+14,25,10,n+15,26,11,n+22,n+23,11,28,n+21,
17,n+20,n+21,2,35,30,3,39,31,4,32,n+27,6,n+4,33,7,n+27,34,9,n+14,n+27,3,39,36,4,38,37,7,n+18,n+19,6,n+4,n+17,5,n+1,40,8,
n+2,n+3]),Yt=Le.from(Qt,Kt,z.conditions,z.results),Jt=new je({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoi\
nt","Region","UseDualStack","UseFIPS"]}),Zt=(e,t={})=>Jt.get(e,()=>at(Yt,{endpointParams:e,logger:t.logger}));ot.aws=it;
var _=class Pe extends tt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(t){
super(t),Object.setPrototypeOf(this,Pe.prototype)}},G=class fe extends _{static shapeId="com.amazonaws.signin#AccessDeni\
edException";name="AccessDeniedException";$fault="client";error;constructor(t){super({name:"AccessDeniedException",$fault:"\
client",...t}),Object.setPrototypeOf(this,fe.prototype),this.error=t.error}},j=class De extends _{static shapeId="com.am\
azonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(t){super({name:"\
InternalServerException",$fault:"server",...t}),Object.setPrototypeOf(this,De.prototype),this.error=t.error}},B=class ke extends _{static shapeId="\
com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(t){super({name:"\
TooManyRequestsError",$fault:"client",...t}),Object.setPrototypeOf(this,ke.prototype),this.error=t.error}},W=class ye extends _{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(t){super({name:"V\
alidationException",$fault:"client",...t}),Object.setPrototypeOf(this,ye.prototype),this.error=t.error}},en="AccessDenie\
dException",tn="AccessToken",nn="CreateOAuth2Token",rn="CreateOAuth2TokenRequest",sn="CreateOAuth2TokenRequestBody",on="\
CreateOAuth2TokenResponseBody",an="CreateOAuth2TokenResponse",cn="CreateOAuth2TokenWithIAM",un="CreateOAuth2TokenWithIAM\
Request",dn="CreateOAuth2TokenWithIAMResponse",pn="InternalServerException",gn="OAuthAccessToken",hn="RefreshToken",ln="\
TooManyRequestsError",En="ValidationException",X="accessKeyId",P="accessToken",mn="access_token",f="client",K="clientId",
Q="codeVerifier",_n="code",h="error",D="expiresIn",An="expires_in",k="grantType",Sn="grant_type",Y="http",y="httpError",
J="idToken",r="jsonName",O="message",In="resource",v="refreshToken",Z="redirectUri",ee="smithy.ts.sdk.synthetic.com.amaz\
onaws.signin",te="secretAccessKey",ne="sessionToken",On="server",vn="tokenInput",Tn="tokenOutput",N="tokenType",Rn="toke\
n_type",o="com.amazonaws.signin",ie=new w(ee),re=[-3,ee,"SigninServiceException",0,[],[]];ie.registerError(re,_);var A=new w(
o),se=[-3,o,en,{[h]:f},[h,O],[0,0],2];A.registerError(se,G);var oe=[-3,o,pn,{[h]:On,[y]:500},[h,O],[0,0],2];A.registerError(
oe,j);var ae=[-3,o,ln,{[h]:f,[y]:429},[h,O],[0,0],2];A.registerError(ae,B);var ce=[-3,o,En,{[h]:f,[y]:400},[h,O],[0,0],2];
A.registerError(ce,W);var ue=[ie,A],Cn=[0,o,gn,8,0],de=[0,o,hn,8,0],pe=[3,o,tn,8,[X,te,ne],[[0,{[r]:X}],[0,{[r]:te}],[0,
{[r]:ne}]],3],ge=[3,o,rn,0,[vn],[[()=>he,16]],1],he=[3,o,sn,0,[K,k,_n,Z,Q,v],[[0,{[r]:K}],[0,{[r]:k}],0,[0,{[r]:Z}],[0,{
[r]:Q}],[()=>de,{[r]:v}]],2],le=[3,o,an,0,[Tn],[[()=>Ee,16]],1],Ee=[3,o,on,0,[P,N,D,v,J],[[()=>pe,{[r]:P}],[0,{[r]:N}],[
1,{[r]:D}],[()=>de,{[r]:v}],[0,{[r]:J}]],4],me=[3,o,un,0,[k,In],[[0,{[r]:Sn}],0],2],_e=[3,o,dn,0,[P,N,D],[[()=>Cn,{[r]:mn}],
[0,{[r]:Rn}],[1,{[r]:An}]],3],Ae=[9,o,nn,{[Y]:["POST","/v1/token",200]},()=>ge,()=>le],Se=[9,o,cn,{[Y]:["POST","/v1/toke\
n?x-amz-client-auth-method=iam",200]},()=>me,()=>_e],Pn=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??dt,
base64Encoder:e?.base64Encoder??$t,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??Zt,extensions:e?.
extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??jt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.\
auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new $e},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.
getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new Me}],logger:e?.logger??new et,protocol:e?.protocol??
Fe,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:ue,version:"2023-0\
1-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??nt,urlParser:e?.urlParser??kt,utf8Decoder:e?.
utf8Decoder??pt,utf8Encoder:e?.utf8Encoder??Lt}),fn=e=>{ut(process.version);let t=wt(e),i=()=>t().then(ft),c=Pn(e);ct(process.
version);let a={profile:e?.profile,logger:c.logger};return{...c,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.
authSchemePreference??l(We,a),bodyLengthChecker:e?.bodyLengthChecker??rt,defaultSocketTimeout:Et(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??st({serviceId:c.serviceId,clientVersion:He.version}),maxAttempts:e?.
maxAttempts??l(Xe,e),region:e?.region??l(Qe,{...Ke,...a}),requestHandler:Ve.create(e?.requestHandler??i),retryMode:e?.retryMode??
l({...Ye,default:async()=>(await i()).retryMode||ze},e),streamCollector:e?.streamCollector??Vt,useDualstackEndpoint:e?.useDualstackEndpoint??
l(Je,a),useFipsEndpoint:e?.useFipsEndpoint??l(Ze,a),userAgentAppId:e?.userAgentAppId??l(Be,a)}},Dn=e=>{let t=e.httpAuthSchemes,
i=e.httpAuthSchemeProvider,c=e.credentials;return{setHttpAuthScheme(a){let S=t.findIndex(T=>T.schemeId===a.schemeId);S===
-1?t.push(a):t.splice(S,1,a)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(a){i=a},httpAuthSchemeProvider(){return i},
setCredentials(a){c=a},credentials(){return c}}},kn=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),yn=(e,t)=>{let i=Object.assign(gt(e),lt(e),St(e),Dn(e));return t.forEach(c=>c.configure(i)),
Object.assign(e,yt(i),xt(i),bt(i),kn(i))},Ie=class extends x{config;constructor(...[e]){let t=fn(e||{});super(t),this.initConfig=
t;let i=Wt(t),c=Mt(i),a=Ht(c),S=Ft(a),T=S,Ne=Ut(T),xe=Bt(Ne),we=yn(xe,e?.extensions||[]);this.config=we,this.middlewareStack.
use(Rt(this.config)),this.middlewareStack.use(Pt(this.config)),this.middlewareStack.use(Tt(this.config)),this.middlewareStack.
use(ht(this.config)),this.middlewareStack.use(_t(this.config)),this.middlewareStack.use(Ot(this.config)),this.middlewareStack.
use(vt(this.config)),this.middlewareStack.use(At(this.config,{httpAuthSchemeParametersProvider:qt,identityProviderConfigProvider:async Ue=>new Ge(
{"aws.auth#sigv4":Ue.credentials})})),this.middlewareStack.use(It(this.config))}destroy(){super.destroy()}},Oe=Dt(Xt,"Si\
gnin","SigninClient",mt),Nn={IsControlPlane:{type:"staticContextParams",value:!1}},xn={IsOAuthEndpoint:{type:"staticCont\
extParams",value:!0}},ve=(e,t,i,c)=>[],Te=class extends Oe(Nn,ve,"CreateOAuth2Token",Ae){},Re=class extends Oe(xn,ve,"Cr\
eateOAuth2TokenWithIAM",Se){},wn={CreateOAuth2TokenCommand:Te,CreateOAuth2TokenWithIAMCommand:Re},Ce=class extends Ie{};
be(wn,Ce);var Un={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISS\
IONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"\
invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"serv\
ice_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"US\
ER_CREDENTIALS_CHANGED"};export{qe as $Command,G as AccessDeniedException,se as AccessDeniedException$,pe as AccessToken$,Ae as CreateOAuth2Token$,
Te as CreateOAuth2TokenCommand,ge as CreateOAuth2TokenRequest$,he as CreateOAuth2TokenRequestBody$,le as CreateOAuth2TokenResponse$,
Ee as CreateOAuth2TokenResponseBody$,Se as CreateOAuth2TokenWithIAM$,Re as CreateOAuth2TokenWithIAMCommand,me as CreateOAuth2TokenWithIAMRequest$,
_e as CreateOAuth2TokenWithIAMResponse$,j as InternalServerException,oe as InternalServerException$,Un as OAuth2ErrorCode,
Ce as Signin,Ie as SigninClient,_ as SigninServiceException,re as SigninServiceException$,B as TooManyRequestsError,ae as TooManyRequestsError$,
W as ValidationException,ce as ValidationException$,x as __Client,ue as errorTypeRegistries};

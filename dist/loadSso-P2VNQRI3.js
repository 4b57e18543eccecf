const so=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},ro=import.meta.dirname??"/";import{AwsRestJsonProtocol as $}from"./chunk-XOLFLWBC.js";
import{package_default as j}from"./chunk-NQ2ZTF6W.js";import"./chunk-PXC7MVBF.js";import{NoAuthSigner as L}from"./chunk-Q4HVSVTH.js";
import{NodeHttpHandler as B}from"./chunk-DA4IU73G.js";import{AwsSdkSigV4Signer as K,BinaryDecisionDiagram as V,Client as W,
DEFAULT_RETRY_MODE as Q,DefaultIdentityProviderConfig as Y,EndpointCache as J,NODE_APP_ID_CONFIG_OPTIONS as X,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS as Z,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS as ee,NODE_REGION_CONFIG_FILE_OPTIONS as te,NODE_REGION_CONFIG_OPTIONS as oe,NODE_RETRY_MODE_CONFIG_OPTIONS as se,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as re,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as ne,NoOpLogger as ie,ServiceException as ae,
Sha256Node as ce,TypeRegistry as I,awsEndpointFunctions as ue,calculateBodyLength as de,createDefaultUserAgentProvider as pe,
customEndpointFunctions as le,decideEndpoint as he,emitWarningIfUnsupportedVersion as ge,emitWarningIfUnsupportedVersion2 as me,
fromBase64 as Se,fromUtf8 as Ee,getAwsRegionExtensionConfiguration as _e,getContentLengthPlugin as ve,getDefaultExtensionConfiguration as fe,
getDefaultSocketTimeout as Pe,getEndpointPlugin as Re,getHostHeaderPlugin as Ie,getHttpAuthSchemeEndpointRuleSetPlugin as xe,
getHttpHandlerExtensionConfiguration as ye,getHttpSigningPlugin as Oe,getLoggerPlugin as Ce,getRecursionDetectionPlugin as Ae,
getRetryPlugin as Te,getSchemaSerdePlugin as we,getSmithyContext as Ne,getUserAgentPlugin as De,loadConfig as a,loadConfigsForDefaultMode as ke,
makeBuilder as be,normalizeProvider as x,parseUrl as Fe,resolveAwsRegionExtensionConfiguration as Ue,resolveAwsSdkSigV4Config as He,
resolveDefaultRuntimeConfig as qe,resolveDefaultsModeConfig as Ge,resolveEndpointConfig as Me,resolveHttpHandlerRuntimeConfig as ze,
resolveRegionConfig as $e,resolveRetryConfig as je,resolveUserAgentConfig as Le,streamCollector as Be,toBase64 as Ke,toUtf8 as Ve}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var We=async(e,t,o)=>({operation:Ne(
t).operation,region:await x(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Qe(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(t,o)=>({
signingProperties:{config:t,context:o}})}}function Ye(e){return{schemeId:"smithy.api#noAuth"}}var Je=e=>{let t=[];return e.
operation==="GetRoleCredentials"?t.push(Ye(e)):t.push(Qe(e)),t},Xe=e=>{let t=He(e);return Object.assign(t,{authSchemePreference:x(
e.authSchemePreference??[])})},Ze=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.
useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),et={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"\
useDualstackEndpoint"}},d="ref",c=-1,g=!0,y="isSet",O="PartitionResult",m="booleanEquals",P="getAttr",C={[d]:"Endpoint"},
R={[d]:O},u={},A=[{[d]:"Region"}],T={conditions:[[y,[C]],[y,A],["aws.partition",A,O],[m,[{[d]:"UseFIPS"},g]],[m,[{[d]:"U\
seDualStack"},g]],[m,[{fn:P,argv:[R,"supportsDualStack"]},g]],[m,[{fn:P,argv:[R,"supportsFIPS"]},g]],["stringEquals",[{fn:P,
argv:[R,"name"]},"aws-us-gov"]]],results:[[c],[c,"Invalid Configuration: FIPS and custom endpoint are not supported"],[c,
"Invalid Configuration: Dualstack and custom endpoint are not supported"],[C,u],["https://portal.sso-fips.{Region}.{Part\
itionResult#dualStackDnsSuffix}",u],[c,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://portal.sso.{Region}.amazonaws.com",u],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",u],[c,"F\
IPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuf\
fix}",u],[c,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{Partiti\
onResult#dnsSuffix}",u],[c,"Invalid Configuration: Missing Region"]]},tt=2,r=1e8,ot=new Int32Array([-1,1,-1,0,13,3,1,4,r+
12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),st=V.from(ot,tt,
T.conditions,T.results),rt=new J({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),nt=(e,t={})=>rt.get(e,
()=>he(st,{endpointParams:e,logger:t.logger}));le.aws=ue;var p=class k extends ae{static shapeId="smithy.ts.sdk.syntheti\
c.com.amazonaws.sso#SSOServiceException";constructor(t){super(t),Object.setPrototypeOf(this,k.prototype)}},it=class b extends p{static shapeId="\
com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(t){super({name:"In\
validRequestException",$fault:"client",...t}),Object.setPrototypeOf(this,b.prototype)}},at=class F extends p{static shapeId="\
com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(t){super({name:"\
ResourceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,F.prototype)}},ct=class U extends p{static shapeId="\
com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(t){super({name:"\
TooManyRequestsException",$fault:"client",...t}),Object.setPrototypeOf(this,U.prototype)}},ut=class H extends p{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(t){super({name:"Unauth\
orizedException",$fault:"client",...t}),Object.setPrototypeOf(this,H.prototype)}},dt="AccessTokenType",pt="GetRoleCreden\
tials",lt="GetRoleCredentialsRequest",ht="GetRoleCredentialsResponse",gt="InvalidRequestException",mt="RoleCredentials",
St="ResourceNotFoundException",Et="SecretAccessKeyType",_t="SessionTokenType",vt="TooManyRequestsException",ft="Unauthor\
izedException",Pt="accountId",Rt="accessKeyId",It="accessToken",xt="account_id",S="client",E="error",yt="expiration",Ot="\
http",_="httpError",Ct="httpHeader",w="httpQuery",v="message",At="roleCredentials",Tt="roleName",wt="role_name",N="smith\
y.ts.sdk.synthetic.com.amazonaws.sso",Nt="secretAccessKey",Dt="sessionToken",kt="x-amz-sso_bearer_token",n="com.amazonaw\
s.sso",D=new I(N),bt=[-3,N,"SSOServiceException",0,[],[]];D.registerError(bt,p);var l=new I(n),Ft=[-3,n,gt,{[E]:S,[_]:400},
[v],[0]];l.registerError(Ft,it);var Ut=[-3,n,St,{[E]:S,[_]:404},[v],[0]];l.registerError(Ut,at);var Ht=[-3,n,vt,{[E]:S,[_]:429},
[v],[0]];l.registerError(Ht,ct);var qt=[-3,n,ft,{[E]:S,[_]:401},[v],[0]];l.registerError(qt,ut);var Gt=[D,l],Mt=[0,n,dt,
8,0],zt=[0,n,Et,8,0],$t=[0,n,_t,8,0],jt=[3,n,lt,0,[Tt,Pt,It],[[0,{[w]:wt}],[0,{[w]:xt}],[()=>Mt,{[Ct]:kt}]],3],Lt=[3,n,ht,
0,[At],[[()=>Bt,0]]],Bt=[3,n,mt,0,[Rt,Nt,Dt,yt],[0,[()=>zt,0],[()=>$t,0],1]],Kt=[9,n,pt,{[Ot]:["GET","/federation/creden\
tials",200]},()=>jt,()=>Lt],Vt=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??Se,base64Encoder:e?.base64Encoder??
Ke,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??nt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.
httpAuthSchemeProvider??Je,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider(
"aws.auth#sigv4"),signer:new K},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAu\
th")||(async()=>({})),signer:new L}],logger:e?.logger??new ie,protocol:e?.protocol??$,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:Gt,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e?.
serviceId??"SSO",sha256:e?.sha256??ce,urlParser:e?.urlParser??Fe,utf8Decoder:e?.utf8Decoder??Ee,utf8Encoder:e?.utf8Encoder??
Ve}),Wt=e=>{me(process.version);let t=Ge(e),o=()=>t().then(ke),i=Vt(e);ge(process.version);let s={profile:e?.profile,logger:i.
logger};return{...i,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??a(Z,s),bodyLengthChecker:e?.
bodyLengthChecker??de,defaultSocketTimeout:Pe(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
pe({serviceId:i.serviceId,clientVersion:j.version}),maxAttempts:e?.maxAttempts??a(ee,e),region:e?.region??a(oe,{...te,...s}),
requestHandler:B.create(e?.requestHandler??o),retryMode:e?.retryMode??a({...se,default:async()=>(await o()).retryMode||Q},
e),streamCollector:e?.streamCollector??Be,useDualstackEndpoint:e?.useDualstackEndpoint??a(re,s),useFipsEndpoint:e?.useFipsEndpoint??
a(ne,s),userAgentAppId:e?.userAgentAppId??a(X,s)}},Qt=e=>{let t=e.httpAuthSchemes,o=e.httpAuthSchemeProvider,i=e.credentials;
return{setHttpAuthScheme(s){let h=t.findIndex(f=>f.schemeId===s.schemeId);h===-1?t.push(s):t.splice(h,1,s)},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(s){o=s},httpAuthSchemeProvider(){return o},setCredentials(s){i=s},credentials(){return i}}},
Yt=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),
Jt=(e,t)=>{let o=Object.assign(_e(e),fe(e),ye(e),Qt(e));return t.forEach(i=>i.configure(o)),Object.assign(e,Ue(o),qe(o),
ze(o),Yt(o))},Xt=class extends W{config;constructor(...[e]){let t=Wt(e||{});super(t),this.initConfig=t;let o=Ze(t),i=Le(
o),s=je(i),h=$e(s),f=h,q=Me(f),G=Xe(q),M=Jt(G,e?.extensions||[]);this.config=M,this.middlewareStack.use(we(this.config)),
this.middlewareStack.use(De(this.config)),this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(ve(this.config)),
this.middlewareStack.use(Ie(this.config)),this.middlewareStack.use(Ce(this.config)),this.middlewareStack.use(Ae(this.config)),
this.middlewareStack.use(xe(this.config,{httpAuthSchemeParametersProvider:We,identityProviderConfigProvider:async z=>new Y(
{"aws.auth#sigv4":z.credentials})})),this.middlewareStack.use(Oe(this.config))}destroy(){super.destroy()}},Zt=be(et,"SWB\
PortalService","SSOClient",Re),eo={},to=(e,t,o,i)=>[],oo=class extends Zt(eo,to,"GetRoleCredentials",Kt){};export{oo as GetRoleCredentialsCommand,Xt as SSOClient};

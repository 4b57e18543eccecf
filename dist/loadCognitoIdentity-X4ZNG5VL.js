const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{package_default}from"./chunk-NQ2ZTF6W.js";import{AwsJson1_1Protocol,AwsSdkSigV4Signer,BinaryDecisionDiagram,
Client,DEFAULT_RETRY_MODE,DefaultIdentityProviderConfig,EndpointCache,NODE_APP_ID_CONFIG_OPTIONS,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_RETRY_MODE_CONFIG_OPTIONS,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NoAuthSigner,NoOpLogger,NodeHttpHandler,
ServiceException,Sha256Node,TypeRegistry,awsEndpointFunctions,calculateBodyLength,createDefaultUserAgentProvider,customEndpointFunctions,
decideEndpoint,emitWarningIfUnsupportedVersion,emitWarningIfUnsupportedVersion2,fromBase64,fromUtf8,getAwsRegionExtensionConfiguration,
getContentLengthPlugin,getDefaultExtensionConfiguration,getDefaultSocketTimeout,getEndpointPlugin,getHostHeaderPlugin,getHttpAuthSchemeEndpointRuleSetPlugin,
getHttpHandlerExtensionConfiguration,getHttpSigningPlugin,getLoggerPlugin,getRecursionDetectionPlugin,getRetryPlugin,getSchemaSerdePlugin,
getSmithyContext,getUserAgentPlugin,loadConfig,loadConfigsForDefaultMode,makeBuilder,normalizeProvider,parseUrl,resolveAwsRegionExtensionConfiguration,
resolveAwsSdkSigV4Config,resolveDefaultRuntimeConfig,resolveDefaultsModeConfig,resolveEndpointConfig,resolveHttpHandlerRuntimeConfig,
resolveRegionConfig,resolveRetryConfig,resolveUserAgentConfig,streamCollector,toBase64,toUtf8}from"./chunk-THGURX7Z.js";
import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";import"./chunk-6FW24UKP.js";var defaultCognitoIdentityHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).
operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for\
 `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"cognito-identity",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var defaultCognitoIdentityHttpAuthSchemeProvider=authParameters=>{
let options=[];switch(authParameters.operation){case"GetCredentialsForIdentity":{options.push(createSmithyApiNoAuthHttpAuthOption(
authParameters));break}case"GetId":{options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));break}default:options.
push(createAwsAuthSigv4HttpAuthOption(authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{let config_0=resolveAwsSdkSigV4Config(
config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,
useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"cognito-identity"}),commonParams={UseFIPS:{type:"builtIn\
Params",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"regio\
n"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var m="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g="stringEquals",h={[m]:"Endpoint"},i={
[m]:d},j={[m]:"Region"},k={},l=[j],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,[{[m]:"UseFIPS"},b]],[e,[{fn:f,
argv:[i,"supportsFIPS"]},b]],[e,[{[m]:"UseDualStack"},b]],[e,[{fn:f,argv:[i,"supportsDualStack"]},b]],[g,[{fn:f,argv:[i,
"name"]},"aws"]],[g,[j,"us-east-1"]],[g,[j,"us-east-2"]],[g,[j,"us-west-1"]],[g,[j,"us-west-2"]]],results:[[a],[a,"Inval\
id Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint \
are not supported"],[h,k],["https://cognito-identity-fips.us-east-1.amazonaws.com",k],["https://cognito-identity-fips.us\
-east-2.amazonaws.com",k],["https://cognito-identity-fips.us-west-1.amazonaws.com",k],["https://cognito-identity-fips.us\
-west-2.amazonaws.com",k],["https://cognito-identity-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"FIPS and\
 DualStack are enabled, but this partition does not support one or both"],["https://cognito-identity-fips.{Region}.{Part\
itionResult#dnsSuffix}",k],[a,"FIPS is enabled but this partition does not support FIPS"],["https://cognito-identity.{Re\
gion}.amazonaws.com",k],["https://cognito-identity.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"DualStack is en\
abled but this partition does not support DualStack"],["https://cognito-identity.{Region}.{PartitionResult#dnsSuffix}",k],
[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,17,3,1,4,r+16,2,5,r+16,3,9,6,
5,7,r+15,6,8,r+14,7,r+12,r+13,4,11,10,5,r+9,r+11,5,12,r+10,6,13,r+9,8,r+4,14,9,r+5,15,10,r+6,16,11,r+7,r+8,3,r+1,18,5,r+
2,r+3]),bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,_data.results);var cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;var CognitoIdentityServiceException=class _CognitoIdentityServiceException extends ServiceException{static shapeId="smit\
hy.ts.sdk.synthetic.com.amazonaws.cognitoidentity#CognitoIdentityServiceException";constructor(options){super(options),Object.
setPrototypeOf(this,_CognitoIdentityServiceException.prototype)}};var ExternalServiceException=class _ExternalServiceException extends CognitoIdentityServiceException{static shapeId="com\
.amazonaws.cognitoidentity#ExternalServiceException";name="ExternalServiceException";$fault="client";constructor(opts){super(
{name:"ExternalServiceException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExternalServiceException.prototype)}},
InternalErrorException=class _InternalErrorException extends CognitoIdentityServiceException{static shapeId="com.amazona\
ws.cognitoidentity#InternalErrorException";name="InternalErrorException";$fault="server";constructor(opts){super({name:"\
InternalErrorException",$fault:"server",...opts}),Object.setPrototypeOf(this,_InternalErrorException.prototype)}},InvalidIdentityPoolConfigurationException=class _InvalidIdentityPoolConfigurationException extends CognitoIdentityServiceException{static shapeId="\
com.amazonaws.cognitoidentity#InvalidIdentityPoolConfigurationException";name="InvalidIdentityPoolConfigurationException";$fault="\
client";constructor(opts){super({name:"InvalidIdentityPoolConfigurationException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidIdentityPoolConfigurationException.prototype)}},InvalidParameterException=class _InvalidParameterException extends CognitoIdentityServiceException{static shapeId="\
com.amazonaws.cognitoidentity#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(opts){
super({name:"InvalidParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.
prototype)}},NotAuthorizedException=class _NotAuthorizedException extends CognitoIdentityServiceException{static shapeId="\
com.amazonaws.cognitoidentity#NotAuthorizedException";name="NotAuthorizedException";$fault="client";constructor(opts){super(
{name:"NotAuthorizedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_NotAuthorizedException.prototype)}},
ResourceConflictException=class _ResourceConflictException extends CognitoIdentityServiceException{static shapeId="com.a\
mazonaws.cognitoidentity#ResourceConflictException";name="ResourceConflictException";$fault="client";constructor(opts){super(
{name:"ResourceConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceConflictException.prototype)}},
ResourceNotFoundException=class _ResourceNotFoundException extends CognitoIdentityServiceException{static shapeId="com.a\
mazonaws.cognitoidentity#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super(
{name:"ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype)}},
TooManyRequestsException=class _TooManyRequestsException extends CognitoIdentityServiceException{static shapeId="com.ama\
zonaws.cognitoidentity#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(opts){super(
{name:"TooManyRequestsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyRequestsException.prototype)}},
LimitExceededException=class _LimitExceededException extends CognitoIdentityServiceException{static shapeId="com.amazona\
ws.cognitoidentity#LimitExceededException";name="LimitExceededException";$fault="client";constructor(opts){super({name:"\
LimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.prototype)}};var _AI="AccountId",_AKI="AccessKeyId",_C="Credentials",_CRA="CustomRoleArn",_E="Expiration",_ESE="ExternalServiceExcept\
ion",_GCFI="GetCredentialsForIdentity",_GCFII="GetCredentialsForIdentityInput",_GCFIR="GetCredentialsForIdentityResponse",
_GI="GetId",_GII="GetIdInput",_GIR="GetIdResponse",_IEE="InternalErrorException",_II="IdentityId",_IIPCE="InvalidIdentit\
yPoolConfigurationException",_IPE="InvalidParameterException",_IPI="IdentityPoolId",_IPT="IdentityProviderToken",_L="Log\
ins",_LEE="LimitExceededException",_LM="LoginsMap",_NAE="NotAuthorizedException",_RCE="ResourceConflictException",_RNFE="\
ResourceNotFoundException",_SK="SecretKey",_SKS="SecretKeyString",_ST="SessionToken",_TMRE="TooManyRequestsException",_c="\
client",_e="error",_hE="httpError",_m="message",_s="smithy.ts.sdk.synthetic.com.amazonaws.cognitoidentity",_se="server",
n0="com.amazonaws.cognitoidentity",_s_registry=new TypeRegistry(_s),CognitoIdentityServiceException$=[-3,_s,"CognitoIden\
tityServiceException",0,[],[]];_s_registry.registerError(CognitoIdentityServiceException$,CognitoIdentityServiceException);
var n0_registry=new TypeRegistry(n0),ExternalServiceException$=[-3,n0,_ESE,{[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(
ExternalServiceException$,ExternalServiceException);var InternalErrorException$=[-3,n0,_IEE,{[_e]:_se},[_m],[0]];n0_registry.
registerError(InternalErrorException$,InternalErrorException);var InvalidIdentityPoolConfigurationException$=[-3,n0,_IIPCE,
{[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidIdentityPoolConfigurationException$,InvalidIdentityPoolConfigurationException);
var InvalidParameterException$=[-3,n0,_IPE,{[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidParameterException$,
InvalidParameterException);var LimitExceededException$=[-3,n0,_LEE,{[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(
LimitExceededException$,LimitExceededException);var NotAuthorizedException$=[-3,n0,_NAE,{[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.
registerError(NotAuthorizedException$,NotAuthorizedException);var ResourceConflictException$=[-3,n0,_RCE,{[_e]:_c,[_hE]:409},
[_m],[0]];n0_registry.registerError(ResourceConflictException$,ResourceConflictException);var ResourceNotFoundException$=[
-3,n0,_RNFE,{[_e]:_c,[_hE]:404},[_m],[0]];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);
var TooManyRequestsException$=[-3,n0,_TMRE,{[_e]:_c,[_hE]:429},[_m],[0]];n0_registry.registerError(TooManyRequestsException$,
TooManyRequestsException);var errorTypeRegistries=[_s_registry,n0_registry],IdentityProviderToken=[0,n0,_IPT,8,0],SecretKeyString=[
0,n0,_SKS,8,0],Credentials$=[3,n0,_C,0,[_AKI,_SK,_ST,_E],[0,[()=>SecretKeyString,0],0,4]],GetCredentialsForIdentityInput$=[
3,n0,_GCFII,0,[_II,_L,_CRA],[0,[()=>LoginsMap,0],0],1],GetCredentialsForIdentityResponse$=[3,n0,_GCFIR,0,[_II,_C],[0,[()=>Credentials$,
0]]],GetIdInput$=[3,n0,_GII,0,[_IPI,_AI,_L],[0,0,[()=>LoginsMap,0]],1],GetIdResponse$=[3,n0,_GIR,0,[_II],[0]],LoginsMap=[
2,n0,_LM,0,[0,0],[()=>IdentityProviderToken,0]],GetCredentialsForIdentity$=[9,n0,_GCFI,0,()=>GetCredentialsForIdentityInput$,
()=>GetCredentialsForIdentityResponse$],GetId$=[9,n0,_GI,0,()=>GetIdInput$,()=>GetIdResponse$];var getRuntimeConfig=config=>({apiVersion:"2014-06-30",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.
base64Encoder??toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultCognitoIdentityHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.\
auth#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("\
smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??
AwsJson1_1Protocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.cognitoidentity",errorTypeRegistries,
xmlNamespace:"http://cognito-identity.amazonaws.com/doc/2014-06-30/",version:"2014-06-30",serviceTarget:"AWSCognitoIdent\
ityService"},serviceId:config?.serviceId??"Cognito Identity",sha256:config?.sha256??Sha256Node,urlParser:config?.urlParser??
parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8});var getRuntimeConfig2=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(
config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig(config);
emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};
return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(
NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,defaultSocketTimeout:getDefaultSocketTimeout(
config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.
serviceId,clientVersion:package_default.version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),
requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig(
{...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE},config),
streamCollector:config?.streamCollector??streamCollector,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.
userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}};var getHttpAuthExtensionConfiguration=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.
findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.
splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.
httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()});var resolveRuntimeExtensions=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(
runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,
resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};var CognitoIdentityClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||
{});super(_config_0),this.initConfig=_config_0;let _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(
_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(
_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.
extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(
getUserAgentPlugin(this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(
this.config)),this.middlewareStack.use(getHostHeaderPlugin(this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),
this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(
this.config,{httpAuthSchemeParametersProvider:defaultCognitoIdentityHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}};var command=makeBuilder(commonParams,"AWSCognitoIdentityService","CognitoIdentityClient",getEndpointPlugin),_ep0={},_mw0=(Command,cs,config,o)=>[];var GetCredentialsForIdentityCommand=class extends command(_ep0,_mw0,"GetCredentialsForIdentity",GetCredentialsForIdentity$){};var GetIdCommand=class extends command(_ep0,_mw0,"GetId",GetId$){};export{CognitoIdentityClient,GetCredentialsForIdentityCommand,GetIdCommand};

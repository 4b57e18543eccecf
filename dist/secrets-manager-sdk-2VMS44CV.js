const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{defaultProvider}from"./chunk-O43KKTTK.js";import{AwsJson1_1Protocol,AwsSdkSigV4Signer,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
resolveAwsSdkSigV4Config}from"./chunk-GXH2K3MU.js";import{Sha256Node}from"./chunk-TLQUV5AB.js";import"./chunk-VEHO45H6.js";
import{NodeHttpHandler}from"./chunk-6SF2EXCV.js";import{BinaryDecisionDiagram,Client,DEFAULT_RETRY_MODE,DefaultIdentityProviderConfig,
EndpointCache,NODE_APP_ID_CONFIG_OPTIONS,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,NODE_RETRY_MODE_CONFIG_OPTIONS,NoOpLogger,ServiceException,
awsEndpointFunctions,createDefaultUserAgentProvider,customEndpointFunctions,decideEndpoint,emitWarningIfUnsupportedVersion,
emitWarningIfUnsupportedVersion2,getAwsRegionExtensionConfiguration,getDefaultExtensionConfiguration,getDefaultSocketTimeout,
getEndpointPlugin,getHostHeaderPlugin,getHttpAuthSchemeEndpointRuleSetPlugin,getHttpSigningPlugin,getLoggerPlugin,getRecursionDetectionPlugin,
getRetryPlugin,getUserAgentPlugin,loadConfigsForDefaultMode,makeBuilder,resolveAwsRegionExtensionConfiguration,resolveDefaultRuntimeConfig,
resolveEndpointConfig,resolveRetryConfig,resolveUserAgentConfig}from"./chunk-GKYDEVP7.js";import{getContentLengthPlugin,
getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig}from"./chunk-6ZUF6D6Y.js";import{NODE_REGION_CONFIG_FILE_OPTIONS,
NODE_REGION_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loadConfig,resolveDefaultsModeConfig,
resolveRegionConfig}from"./chunk-ZHO34XKS.js";import{TypeRegistry,calculateBodyLength,fromBase64,fromUtf8,getSchemaSerdePlugin,
streamCollector,toBase64,toUtf8}from"./chunk-K2IDWWL2.js";import{getSmithyContext,normalizeProvider,parseUrl}from"./chunk-WTKLANMV.js";
import"./chunk-N273I34Y.js";import"./chunk-P32RC76Y.js";import"./chunk-6FW24UKP.js";var defaultSecretsManagerHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:getSmithyContext(context).
operation,region:await normalizeProvider(config.region)()||(()=>{throw new Error("expected `region` to be configured for\
 `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"secretsmanager",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
var defaultSecretsManagerHttpAuthSchemeProvider=authParameters=>{let options=[];switch(authParameters.operation){default:
options.push(createAwsAuthSigv4HttpAuthOption(authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{let config_0=resolveAwsSdkSigV4Config(
config);return Object.assign(config_0,{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})};var resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,
useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"secretsmanager"}),commonParams={UseFIPS:{type:"builtInPa\
rams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var package_default={name:"@aws-sdk/client-secrets-manager",version:"3.1164.0",description:"AWS SDK for JavaScript Secre\
ts Manager Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/client\
s/client-secrets-manager",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sd\
k-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-secr\
ets-manager"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist\
-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types\
/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"\
concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","\
build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_nam\
e"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types d\
ist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"\
node ../../scripts/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vite\
st watch --passWithNoTests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:in\
tegration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:index":"tsc -p tsconfig.test.j\
son && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/credential-provider-node":"\
^3.972.94","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http\
-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsc\
onfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"\
~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};var m="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g="stringEquals",h={[m]:"Endpoint"},i={
[m]:d},j={fn:f,argv:[i,"name"]},k={},l=[{[m]:"Region"}],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,[{[m]:"\
UseFIPS"},b]],[e,[{[m]:"UseDualStack"},b]],[e,[{fn:f,argv:[i,"supportsDualStack"]},b]],[e,[{fn:f,argv:[i,"supportsFIPS"]},
b]],[g,[j,"aws"]],[g,[j,"aws-cn"]],[g,[j,"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoin\
t are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://secre\
tsmanager-fips.{Region}.amazonaws.com",k],["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://secretsmanager-fips.{Reg\
ion}.{PartitionResult#dnsSuffix}",k],[a,"FIPS is enabled but this partition does not support FIPS"],["https://secretsman\
ager.{Region}.amazonaws.com",k],["https://secretsmanager.{Region}.amazonaws.com.cn",k],["https://secretsmanager.{Region}\
.{PartitionResult#dualStackDnsSuffix}",k],[a,"DualStack is enabled but this partition does not support DualStack"],["htt\
ps://secretsmanager.{Region}.{PartitionResult#dnsSuffix}",k],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,
nodes=new Int32Array([-1,1,-1,0,17,3,1,4,r+14,2,5,r+14,3,11,6,4,7,r+13,5,8,r+12,7,r+9,9,8,r+10,10,9,r+9,r+11,4,13,12,6,r+
7,r+8,5,14,r+6,6,15,r+6,7,r+4,16,9,r+4,r+5,3,r+1,18,4,r+2,r+3]),bdd=BinaryDecisionDiagram.from(nodes,root,_data.conditions,
_data.results);var cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;var SecretsManagerServiceException=class _SecretsManagerServiceException extends ServiceException{static shapeId="smithy\
.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";constructor(options){super(options),Object.
setPrototypeOf(this,_SecretsManagerServiceException.prototype)}};var DecryptionFailure=class _DecryptionFailure extends SecretsManagerServiceException{static shapeId="com.amazonaws.secr\
etsmanager#DecryptionFailure";name="DecryptionFailure";$fault="client";Message;constructor(opts){super({name:"Decryption\
Failure",$fault:"client",...opts}),Object.setPrototypeOf(this,_DecryptionFailure.prototype),this.Message=opts.Message}},
InternalServiceError=class _InternalServiceError extends SecretsManagerServiceException{static shapeId="com.amazonaws.se\
cretsmanager#InternalServiceError";name="InternalServiceError";$fault="server";Message;constructor(opts){super({name:"In\
ternalServiceError",$fault:"server",...opts}),Object.setPrototypeOf(this,_InternalServiceError.prototype),this.Message=opts.
Message}},InvalidNextTokenException=class _InvalidNextTokenException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#InvalidNextTokenException";name="InvalidNextTokenException";$fault="client";Message;constructor(opts){
super({name:"InvalidNextTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidNextTokenException.
prototype),this.Message=opts.Message}},InvalidParameterException=class _InvalidParameterException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#InvalidParameterException";name="InvalidParameterException";$fault="client";Message;constructor(opts){
super({name:"InvalidParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.
prototype),this.Message=opts.Message}},InvalidRequestException=class _InvalidRequestException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#InvalidRequestException";name="InvalidRequestException";$fault="client";Message;constructor(opts){
super({name:"InvalidRequestException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidRequestException.prototype),
this.Message=opts.Message}},ResourceNotFoundException=class _ResourceNotFoundException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(opts){
super({name:"ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.
prototype),this.Message=opts.Message}},EncryptionFailure=class _EncryptionFailure extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#EncryptionFailure";name="EncryptionFailure";$fault="client";Message;constructor(opts){super(
{name:"EncryptionFailure",$fault:"client",...opts}),Object.setPrototypeOf(this,_EncryptionFailure.prototype),this.Message=
opts.Message}},LimitExceededException=class _LimitExceededException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#LimitExceededException";name="LimitExceededException";$fault="client";Message;constructor(opts){
super({name:"LimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.prototype),
this.Message=opts.Message}},MalformedPolicyDocumentException=class _MalformedPolicyDocumentException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";Message;constructor(opts){
super({name:"MalformedPolicyDocumentException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MalformedPolicyDocumentException.
prototype),this.Message=opts.Message}},PreconditionNotMetException=class _PreconditionNotMetException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#PreconditionNotMetException";name="PreconditionNotMetException";$fault="client";Message;constructor(opts){
super({name:"PreconditionNotMetException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PreconditionNotMetException.
prototype),this.Message=opts.Message}},ResourceExistsException=class _ResourceExistsException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#ResourceExistsException";name="ResourceExistsException";$fault="client";Message;constructor(opts){
super({name:"ResourceExistsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceExistsException.prototype),
this.Message=opts.Message}},PublicPolicyException=class _PublicPolicyException extends SecretsManagerServiceException{static shapeId="\
com.amazonaws.secretsmanager#PublicPolicyException";name="PublicPolicyException";$fault="client";Message;constructor(opts){
super({name:"PublicPolicyException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PublicPolicyException.prototype),
this.Message=opts.Message}};var _AAD="AutomaticallyAfterDays",_APIELT="APIErrorListType",_APIET="APIErrorType",_ARN="ARN";var _BGSV="BatchGetSecretValue",_BGSVR="BatchGetSecretValueRequest",_BGSVRa="BatchGetSecretValueResponse";var _CD="CreatedDate";var _D="Description";var _DDe="DeletedDate",_DF="DecryptionFailure";var _DSRes="DescribeSecretRequest",_DSResc="DescribeSecretResponse",_DSe="DescribeSecret",_Du="Duration",_E="Errors",_EC="\
ErrorCode";var _EF="EncryptionFailure";var _ESRM="ExternalSecretRotationMetadata",_ESRMI="ExternalSecretRotationMetadataItem",_ESRMT="ExternalSecretRotationMet\
adataType",_ESRRA="ExternalSecretRotationRoleArn";var _F="Filters";var _FLT="FiltersListType";var _Fi="Filter";var _GSV="GetSecretValue",_GSVR="GetSecretValueRequest",_GSVRe="GetSecretValueResponse";var _INTE="InvalidNextTokenException";var _IPE="InvalidParameterException",_IRE="InvalidRequestException";var _ISE="InternalServiceError",_K="Key",_KKI="KmsKeyId";var _LAD="LastAccessedDate",_LCD="LastChangedDate",_LEE="LimitExceededException",_LRD="LastRotatedDate";var _M="Message",_MPDE="MalformedPolicyDocumentException",_MR="MaxResults";var _N="Name",_NRD="NextRotationDate",_NT="NextToken",_OS="OwningService";var _PNME="PreconditionNotMetException",_PPE="PublicPolicyException",_PR="PrimaryRegion";var _R="Region",_RE="RotationEnabled",_REE="ResourceExistsException";var _RLARN="RotationLambdaARN",_RNFE="ResourceNotFoundException";var _RR="RotationRules";var _RRTo="RotationRulesType",_RS="ReplicationStatus",_RSLT="ReplicationStatusListType";var _RST="ReplicationStatusType";var _S="Status",_SB="SecretBinary",_SBT="SecretBinaryType";var _SE="ScheduleExpression",_SI="SecretId",_SIL="SecretIdList";var _SM="StatusMessage";var _SS="SecretString",_SST="SecretStringType",_SV="SecretValues",_SVE="SecretValueEntry";var _SVT="SecretValuesType";var _SVTSMT="SecretVersionsToStagesMapType",_T="Tags";var _TLT="TagListType";var _Ta="Tag",_Ty="Type";var _V="Value";var _VI="VersionId",_VITS="VersionIdsToStages";var _VS="VersionStage",_VSe="VersionStages",_Va="Values";var _c="client",_e="error",_s="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager",_se="server",n0="com.amazonaws.secr\
etsmanager",_s_registry=new TypeRegistry(_s),SecretsManagerServiceException$=[-3,_s,"SecretsManagerServiceException",0,[],
[]];_s_registry.registerError(SecretsManagerServiceException$,SecretsManagerServiceException);var n0_registry=new TypeRegistry(
n0),DecryptionFailure$=[-3,n0,_DF,{[_e]:_c},[_M],[0]];n0_registry.registerError(DecryptionFailure$,DecryptionFailure);var EncryptionFailure$=[
-3,n0,_EF,{[_e]:_c},[_M],[0]];n0_registry.registerError(EncryptionFailure$,EncryptionFailure);var InternalServiceError$=[
-3,n0,_ISE,{[_e]:_se},[_M],[0]];n0_registry.registerError(InternalServiceError$,InternalServiceError);var InvalidNextTokenException$=[
-3,n0,_INTE,{[_e]:_c},[_M],[0]];n0_registry.registerError(InvalidNextTokenException$,InvalidNextTokenException);var InvalidParameterException$=[
-3,n0,_IPE,{[_e]:_c},[_M],[0]];n0_registry.registerError(InvalidParameterException$,InvalidParameterException);var InvalidRequestException$=[
-3,n0,_IRE,{[_e]:_c},[_M],[0]];n0_registry.registerError(InvalidRequestException$,InvalidRequestException);var LimitExceededException$=[
-3,n0,_LEE,{[_e]:_c},[_M],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);var MalformedPolicyDocumentException$=[
-3,n0,_MPDE,{[_e]:_c},[_M],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);
var PreconditionNotMetException$=[-3,n0,_PNME,{[_e]:_c},[_M],[0]];n0_registry.registerError(PreconditionNotMetException$,
PreconditionNotMetException);var PublicPolicyException$=[-3,n0,_PPE,{[_e]:_c},[_M],[0]];n0_registry.registerError(PublicPolicyException$,
PublicPolicyException);var ResourceExistsException$=[-3,n0,_REE,{[_e]:_c},[_M],[0]];n0_registry.registerError(ResourceExistsException$,
ResourceExistsException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_e]:_c},[_M],[0]];n0_registry.registerError(ResourceNotFoundException$,
ResourceNotFoundException);var errorTypeRegistries=[_s_registry,n0_registry];var SecretBinaryType=[0,n0,_SBT,8,21],SecretStringType=[0,n0,_SST,8,0],APIErrorType$=[3,n0,_APIET,0,[_SI,_EC,_M],[0,0,0]],
BatchGetSecretValueRequest$=[3,n0,_BGSVR,0,[_SIL,_F,_MR,_NT],[64,()=>FiltersListType,1,0]],BatchGetSecretValueResponse$=[
3,n0,_BGSVRa,0,[_SV,_NT,_E],[[()=>SecretValuesType,0],0,()=>APIErrorListType]];var DescribeSecretRequest$=[3,n0,_DSRes,0,[_SI],[0],1],DescribeSecretResponse$=[3,n0,_DSResc,0,[_ARN,_N,_Ty,_D,_KKI,_RE,
_RLARN,_RR,_ESRM,_ESRRA,_LRD,_LCD,_LAD,_DDe,_NRD,_T,_VITS,_OS,_CD,_PR,_RS],[0,0,0,0,0,2,0,()=>RotationRulesType$,()=>ExternalSecretRotationMetadataType,
0,4,4,4,4,4,()=>TagListType,[2,n0,_SVTSMT,0,0,64],0,4,0,()=>ReplicationStatusListType]],ExternalSecretRotationMetadataItem$=[
3,n0,_ESRMI,0,[_K,_V],[0,0]],Filter$=[3,n0,_Fi,0,[_K,_Va],[0,64]];var GetSecretValueRequest$=[3,n0,_GSVR,0,[_SI,_VI,_VS],[0,0,0],1],GetSecretValueResponse$=[3,n0,_GSVRe,0,[_ARN,_N,_VI,_SB,
_SS,_VSe,_CD],[0,0,0,[()=>SecretBinaryType,0],[()=>SecretStringType,0],64,4]];var ReplicationStatusType$=[3,n0,_RST,0,[_R,_KKI,_S,_SM,_LAD],[0,0,0,0,4]];var RotationRulesType$=[3,n0,_RRTo,0,[_AAD,_Du,_SE],[1,0,0]];var SecretValueEntry$=[3,n0,_SVE,0,[_ARN,_N,_VI,_SB,_SS,_VSe,_CD],[0,0,0,[()=>SecretBinaryType,0],[()=>SecretStringType,
0],64,4]];var Tag$=[3,n0,_Ta,0,[_K,_V],[0,0]];var APIErrorListType=[1,n0,_APIELT,0,()=>APIErrorType$],ExternalSecretRotationMetadataType=[1,n0,_ESRMT,0,()=>ExternalSecretRotationMetadataItem$],
FiltersListType=[1,n0,_FLT,0,()=>Filter$];var ReplicationStatusListType=[1,n0,_RSLT,0,()=>ReplicationStatusType$];var SecretValuesType=[1,n0,_SVT,0,[()=>SecretValueEntry$,0]];var TagListType=[1,n0,_TLT,0,()=>Tag$];var BatchGetSecretValue$=[9,n0,_BGSV,0,()=>BatchGetSecretValueRequest$,()=>BatchGetSecretValueResponse$];var DescribeSecret$=[9,n0,_DSe,0,()=>DescribeSecretRequest$,()=>DescribeSecretResponse$];var GetSecretValue$=[9,n0,_GSV,0,()=>GetSecretValueRequest$,()=>GetSecretValueResponse$];var getRuntimeConfig=config=>({apiVersion:"2017-10-17",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.
base64Encoder??toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSecretsManagerHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.\
auth#sigv4"),signer:new AwsSdkSigV4Signer}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsJson1_1Protocol,
protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.secretsmanager",errorTypeRegistries,version:"\
2017-10-17",serviceTarget:"secretsmanager"},serviceId:config?.serviceId??"Secrets Manager",sha256:config?.sha256??Sha256Node,
urlParser:config?.urlParser??parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8});var getRuntimeConfig2=config=>{emitWarningIfUnsupportedVersion2(process.version);let defaultsMode=resolveDefaultsModeConfig(
config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig(config);
emitWarningIfUnsupportedVersion(process.version);let loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};
return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(
NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.
credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(config?.requestHandler,3e5),defaultUserAgentProvider:config?.
defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:package_default.
version}),maxAttempts:config?.maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.region??loadConfig(
NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig}),requestHandler:NodeHttpHandler.create(config?.
requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,default:async()=>(await defaultConfigProvider()).
retryMode||DEFAULT_RETRY_MODE},config),streamCollector:config?.streamCollector??streamCollector,useDualstackEndpoint:config?.
useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??
loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(NODE_APP_ID_CONFIG_OPTIONS,
loaderConfig)}};var getHttpAuthExtensionConfiguration=runtimeConfig=>{let _httpAuthSchemes=runtimeConfig.httpAuthSchemes,_httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){let index=_httpAuthSchemes.
findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.
splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){
_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.
httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()});var resolveRuntimeExtensions=(runtimeConfig,extensions)=>{let extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(
runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,
resolveAwsRegionExtensionConfiguration(extensionConfiguration),resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};var SecretsManagerClient=class extends Client{config;constructor(...[configuration]){let _config_0=getRuntimeConfig2(configuration||
{});super(_config_0),this.initConfig=_config_0;let _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(
_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(_config_3),_config_5=_config_4,_config_6=resolveEndpointConfig(
_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.
extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(
getUserAgentPlugin(this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(
this.config)),this.middlewareStack.use(getHostHeaderPlugin(this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),
this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(
this.config,{httpAuthSchemeParametersProvider:defaultSecretsManagerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}};var command=makeBuilder(commonParams,"secretsmanager","SecretsManagerClient",getEndpointPlugin),_ep0={},_mw0=(Command,cs,config,o)=>[];var BatchGetSecretValueCommand=class extends command(_ep0,_mw0,"BatchGetSecretValue",BatchGetSecretValue$){};var DescribeSecretCommand=class extends command(_ep0,_mw0,"DescribeSecret",DescribeSecret$){};var GetSecretValueCommand=class extends command(_ep0,_mw0,"GetSecretValue",GetSecretValue$){};export{BatchGetSecretValueCommand,DescribeSecretCommand,GetSecretValueCommand,SecretsManagerClient};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{NODE_REGION_CONFIG_FILE_OPTIONS,NODE_REGION_CONFIG_OPTIONS,SelectorType,booleanSelector,loadConfig}from"./chunk-ZHO34XKS.js";
import{NormalizedSchema,parseRfc7231DateTime,v4}from"./chunk-K2IDWWL2.js";import{AlgorithmId,EndpointURLScheme,HttpRequest,
HttpResponse,SMITHY_CONTEXT_KEY,getSmithyContext,hasOwn,isValidHostLabel,normalizeProvider,parseUrl,toEndpointV1}from"./chunk-WTKLANMV.js";var state={warningEmitted:!1},emitWarningIfUnsupportedVersion=version=>{if(version&&!state.warningEmitted){if(process.env.
AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){state.warningEmitted=!0;return}let userMajorVersion=parseInt(
version.substring(1,version.indexOf("."))),vv=22;userMajorVersion<vv&&(state.warningEmitted=!0,process.emitWarning(`Node\
VersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`))}};var longPollMiddleware=()=>(next,context)=>async args=>(context.__retryLongPoll=!0,next(args)),longPollMiddlewareOptions={
name:"longPollMiddleware",tags:["RETRY"],step:"initialize",override:!0},getLongPollPlugin=options=>({applyToStack:clientStack=>{
clientStack.add(longPollMiddleware(),longPollMiddlewareOptions)}});function setCredentialFeature(credentials,feature,value){return credentials.$source||(credentials.$source={}),credentials.
$source[feature]=value,credentials}function setFeature(context,feature,value){context.__aws_sdk_context?context.__aws_sdk_context.features||(context.__aws_sdk_context.
features={}):context.__aws_sdk_context={features:{}},context.__aws_sdk_context.features[feature]=value}function setTokenFeature(token,feature,value){return token.$source||(token.$source={}),token.$source[feature]=value,token}var isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="\
true",getDefaultSocketTimeout=(requestHandler,timeoutMs)=>{if(isDefaultSocketTimeoutEnabled()&&typeof requestHandler?.handle!=
"function")return timeoutMs};var getAllAliases=(name,aliases)=>{let _aliases=[];if(name&&_aliases.push(name),aliases)for(let alias of aliases)_aliases.
push(alias);return _aliases},getMiddlewareNameWithAliases=(name,aliases)=>`${name||"anonymous"}${aliases&&aliases.length>
0?` (a.k.a. ${aliases.join(",")})`:""}`,constructStack=()=>{let absoluteEntries=[],relativeEntries=[],identifyOnResolve=!1,
entriesNameSet=new Set,sort=entries=>entries.sort((a,b)=>stepWeights[b.step]-stepWeights[a.step]||priorityWeights[b.priority||
"normal"]-priorityWeights[a.priority||"normal"]),removeByName=toRemove=>{let isRemoved=!1,filterCb=entry=>{let aliases=getAllAliases(
entry.name,entry.aliases);if(aliases.includes(toRemove)){isRemoved=!0;for(let alias of aliases)entriesNameSet.delete(alias);
return!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.filter(filterCb),
isRemoved},removeByReference=toRemove=>{let isRemoved=!1,filterCb=entry=>{if(entry.middleware===toRemove){isRemoved=!0;for(let alias of getAllAliases(
entry.name,entry.aliases))entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=absoluteEntries.filter(
filterCb),relativeEntries=relativeEntries.filter(filterCb),isRemoved},cloneTo=toStack=>(absoluteEntries.forEach(entry=>{
toStack.add(entry.middleware,{...entry})}),relativeEntries.forEach(entry=>{toStack.addRelativeTo(entry.middleware,{...entry})}),
toStack.identifyOnResolve?.(stack.identifyOnResolve()),toStack),expandRelativeMiddlewareList=from=>{let expandedMiddlewareList=[];
return from.before.forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.
push(...expandRelativeMiddlewareList(entry))}),expandedMiddlewareList.push(from),from.after.reverse().forEach(entry=>{entry.
before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(
entry))}),expandedMiddlewareList},getMiddlewareList=(debug=!1)=>{let normalizedAbsoluteEntries=[],normalizedRelativeEntries=[],
normalizedEntriesNameMap={};return absoluteEntries.forEach(entry=>{let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(
normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;normalizedAbsoluteEntries.
push(normalizedEntry)}),relativeEntries.forEach(entry=>{let normalizedEntry={...entry,before:[],after:[]};for(let alias of getAllAliases(
normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;normalizedRelativeEntries.
push(normalizedEntry)}),normalizedRelativeEntries.forEach(entry=>{if(entry.toMiddleware){let toMiddleware=normalizedEntriesNameMap[entry.
toMiddleware];if(toMiddleware===void 0){if(debug)return;throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(
entry.name,entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`)}entry.relation==="after"&&toMiddleware.after.
push(entry),entry.relation==="before"&&toMiddleware.before.push(entry)}}),sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).
reduce((wholeList,expandedMiddlewareList)=>(wholeList.push(...expandedMiddlewareList),wholeList),[])},stack={add:(middleware,options={})=>{
let{name,override,aliases:_aliases}=options,entry={step:"initialize",priority:"normal",middleware,...options},aliases=getAllAliases(
name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){if(!override)throw new Error(`Dup\
licate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=absoluteEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;let toOverride=absoluteEntries[toOverrideIndex];
if(toOverride.step!==entry.step||entry.priority!==toOverride.priority)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.
name,toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridd\
en by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
absoluteEntries.splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}absoluteEntries.push(entry)},
addRelativeTo:(middleware,options)=>{let{name,override,aliases:_aliases}=options,entry={middleware,...options},aliases=getAllAliases(
name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){if(!override)throw new Error(`Dup\
licate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(let alias of aliases){let toOverrideIndex=relativeEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;let toOverride=relativeEntries[toOverrideIndex];
if(toOverride.toMiddleware!==entry.toMiddleware||toOverride.relation!==entry.relation)throw new Error(`"${getMiddlewareNameWithAliases(
toOverride.name,toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot b\
e overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" mi\
ddleware.`);relativeEntries.splice(toOverrideIndex,1)}}for(let alias of aliases)entriesNameSet.add(alias)}relativeEntries.
push(entry)},clone:()=>cloneTo(constructStack()),use:plugin=>{plugin.applyToStack(stack)},remove:toRemove=>typeof toRemove==
"string"?removeByName(toRemove):removeByReference(toRemove),removeByTag:toRemove=>{let isRemoved=!1,filterCb=entry=>{let{
tags,name,aliases:_aliases}=entry;if(tags&&tags.includes(toRemove)){let aliases=getAllAliases(name,_aliases);for(let alias of aliases)
entriesNameSet.delete(alias);return isRemoved=!0,!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=
relativeEntries.filter(filterCb),isRemoved},concat:from=>{let cloned=cloneTo(constructStack());return cloned.use(from),cloned.
identifyOnResolve(identifyOnResolve||cloned.identifyOnResolve()||(from.identifyOnResolve?.()??!1)),cloned},applyToStack:cloneTo,
identify:()=>getMiddlewareList(!0).map(mw=>{let step=mw.step??mw.relation+" "+mw.toMiddleware;return getMiddlewareNameWithAliases(
mw.name,mw.aliases)+" - "+step}),identifyOnResolve(toggle){return typeof toggle=="boolean"&&(identifyOnResolve=toggle),identifyOnResolve},
resolve:(handler,context)=>{for(let middleware of getMiddlewareList().map(entry=>entry.middleware).reverse())handler=middleware(
handler,context);return identifyOnResolve&&console.log(stack.identify()),handler}};return stack},stepWeights={initialize:5,
serialize:4,build:3,finalizeRequest:2,deserialize:1},priorityWeights={high:3,normal:2,low:1};var Client=class{config;middlewareStack=constructStack();initConfig;handlers;constructor(config){this.config=config;let{
protocol,protocolSettings}=config;protocolSettings&&typeof protocol=="function"&&(config.protocol=new protocol(protocolSettings))}send(command,optionsOrCb,cb){
let options=typeof optionsOrCb!="function"?optionsOrCb:void 0,callback=typeof optionsOrCb=="function"?optionsOrCb:cb,useHandlerCache=options===
void 0&&this.config.cacheMiddleware===!0,handler;if(useHandlerCache){this.handlers||(this.handlers=new WeakMap);let handlers=this.
handlers;handlers.has(command.constructor)?handler=handlers.get(command.constructor):(handler=command.resolveMiddleware(
this.middlewareStack,this.config,options),handlers.set(command.constructor,handler))}else delete this.handlers,handler=command.
resolveMiddleware(this.middlewareStack,this.config,options);if(callback)handler(command).then(result=>callback(null,result.
output),err=>callback(err)).catch(()=>{});else return handler(command).then(result=>result.output)}destroy(){this.config?.
requestHandler?.destroy?.(),delete this.handlers}};var SENSITIVE_STRING="***SensitiveInformation***";function schemaLogFilter(schema,data){if(data==null)return data;let ns=NormalizedSchema.
of(schema);if(ns.getMergedTraits().sensitive)return SENSITIVE_STRING;if(ns.isListSchema()){let valueSchema=ns.getValueSchema();
if(valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(Array.isArray(data))return data.map(value=>schemaLogFilter(
valueSchema,value))}else if(ns.isMapSchema()){let valueSchema=ns.getValueSchema();if(ns.getKeySchema().getMergedTraits().
sensitive||valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(typeof data=="object")return Object.fromEntries(
Object.entries(data).map(([key,value])=>[key,schemaLogFilter(valueSchema,value)]))}else if(ns.isStructSchema()&&typeof data==
"object"){let object=data,newObject={};for(let[member,memberNs]of ns.structIterator())object[member]!=null&&(newObject[member]=
schemaLogFilter(memberNs,object[member]));return newObject}return data}var operationEventStreamMarker=Symbol.for("@smithy/op-event-stream"),Command=class{middlewareStack=constructStack();schema;static classBuilder(){
return new ClassBuilder}resolveMiddlewareWithContext(clientStack,configuration,options,{middlewareFn,clientName,commandName,
inputFilterSensitiveLog,outputFilterSensitiveLog,smithyContext,additionalContext,CommandCtor}){for(let mw of middlewareFn.
bind(this)(CommandCtor,clientStack,configuration,options))this.middlewareStack.use(mw);let stack=clientStack.concat(this.
middlewareStack),{logger}=configuration,additionalSmithyContext=additionalContext[SMITHY_CONTEXT_KEY],handlerExecutionContext={
logger,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,...additionalContext,[SMITHY_CONTEXT_KEY]:{
...additionalSmithyContext,commandInstance:this,...smithyContext,...options?.metricsRecorder===void 0?{}:{metricsRecorder:options.
metricsRecorder},...options?.abortSignal===void 0?{}:{abortSignal:options.abortSignal}}},{requestHandler}=configuration,
requestOptions=options??{};requestOptions.metricsRecorder&&(requestOptions={...requestOptions},delete requestOptions.metricsRecorder);
let isEventStream,schema=this.schema,marker=schema?.[operationEventStreamMarker];if(marker!==void 0)isEventStream=marker;else if(schema&&
Array.isArray(schema)&&schema[0]===9){let[,,,,input$,output$]=schema;isEventStream=schema[operationEventStreamMarker]=!!(NormalizedSchema.
of(input$).getEventStreamMember()||NormalizedSchema.of(output$).getEventStreamMember())}return isEventStream&&(requestOptions=
{isEventStream,...requestOptions}),stack.resolve(request=>requestHandler.handle(request.request,requestOptions),handlerExecutionContext)}},
ClassBuilder=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(cb){
this._init=cb}ep(endpointParameterInstructions){return this._ep=endpointParameterInstructions,this}m(middlewareSupplier){
return this._middlewareFn=middlewareSupplier,this}s(service,operation,smithyContext={}){return this._smithyContext={service,
operation,...smithyContext},this}c(additionalContext={}){return this._additionalContext=additionalContext,this}n(clientName,commandName){
return this._clientName=clientName,this._commandName=commandName,this}f(inputFilter=_=>_,outputFilter=_=>_){return this.
_inputFilterSensitiveLog=inputFilter,this._outputFilterSensitiveLog=outputFilter,this}ser(serializer){return this._serializer=
serializer,this}de(deserializer){return this._deserializer=deserializer,this}sc(operation){return this._operationSchema=
operation,this._smithyContext.operationSchema=operation,this}build(){let closure=this,CommandRef;return CommandRef=class extends Command{input;static getEndpointParameterInstructions(){
return closure._ep}constructor(...[input]){super(),this.input=input??{},closure._init(this),this.schema=closure._operationSchema}resolveMiddleware(stack,configuration,options){
let op=closure._operationSchema,input=op?.[4]??op?.input,output=op?.[5]??op?.output;return this.resolveMiddlewareWithContext(
stack,configuration,options,{CommandCtor:CommandRef,middlewareFn:closure._middlewareFn,clientName:closure._clientName,commandName:closure.
_commandName,inputFilterSensitiveLog:closure._inputFilterSensitiveLog??(op?schemaLogFilter.bind(null,input):_=>_),outputFilterSensitiveLog:closure.
_outputFilterSensitiveLog??(op?schemaLogFilter.bind(null,output):_=>_),smithyContext:closure._smithyContext,additionalContext:closure.
_additionalContext})}serialize=closure._serializer;deserialize=closure._deserializer}}};var createAggregatedClient=(commands,Client2,options)=>{for(let[command,CommandCtor]of Object.entries(commands)){let methodImpl=async function(args,optionsOrCb,cb){
let command2=new CommandCtor(args);if(typeof optionsOrCb=="function")this.send(command2,optionsOrCb);else if(typeof cb==
"function"){if(typeof optionsOrCb!="object")throw new Error(`Expected http options but got ${typeof optionsOrCb}`);this.
send(command2,optionsOrCb||{},cb)}else return this.send(command2,optionsOrCb)},methodName=(command[0].toLowerCase()+command.
slice(1)).replace(/Command$/,"");Client2.prototype[methodName]=methodImpl}let{paginators={},waiters={}}=options??{};for(let[
paginatorName,paginatorFn]of Object.entries(paginators))Client2.prototype[paginatorName]===void 0&&(Client2.prototype[paginatorName]=
function(commandInput={},paginationConfiguration,...rest){return paginatorFn({...paginationConfiguration,client:this},commandInput,
...rest)});for(let[waiterName,waiterFn]of Object.entries(waiters))Client2.prototype[waiterName]===void 0&&(Client2.prototype[waiterName]=
async function(commandInput={},waiterConfiguration,...rest){let config=waiterConfiguration;return typeof waiterConfiguration==
"number"&&(config={maxWaitTime:waiterConfiguration}),waiterFn({...config,client:this},commandInput,...rest)})};var ServiceException=class _ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#Se\
rviceException";$fault;$response;$retryable;$metadata;constructor(options){super(options.message),Object.setPrototypeOf(
this,Object.getPrototypeOf(this).constructor.prototype),this.name=options.name,this.$fault=options.$fault,this.$metadata=
options.$metadata}static isInstance(value){if(!value)return!1;let candidate=value;return _ServiceException.prototype.isPrototypeOf(
candidate)||!!candidate.$fault&&!!candidate.$metadata&&(candidate.$fault==="client"||candidate.$fault==="server")}static[Symbol.
hasInstance](instance){if(!instance)return!1;let candidate=instance;if(this===_ServiceException)return _ServiceException.
isInstance(instance);if(_ServiceException.isInstance(instance)){if(this.prototype.isPrototypeOf(instance))return!0;let targetId=Object.
prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0,candidateHasShapeId=!1;if(targetId){let proto=Object.getPrototypeOf(
candidate);for(;proto&&proto!==Object.prototype;){let ctor=proto.constructor,candidateId=ctor!==_ServiceException&&Object.
prototype.hasOwnProperty.call(ctor,"shapeId")?ctor?.shapeId:void 0;if(candidateId&&(candidateHasShapeId=!0,candidateId===
targetId))return!0;proto=Object.getPrototypeOf(proto)}}if(targetId&&candidateHasShapeId)return!1;let targetName=this.name;
if(targetName&&targetName.length>=6){if(candidate.name===targetName)return!0;let proto=Object.getPrototypeOf(candidate);
for(;proto&&proto!==Object.prototype;){let ctorName=proto.constructor?.name;if(ctorName&&ctorName!=="Error"&&ctorName===
targetName)return!0;proto=Object.getPrototypeOf(proto)}}}return!1}},decorateServiceException=(exception,additions={})=>{
Object.entries(additions).filter(([,v])=>v!==void 0).forEach(([k,v])=>{(exception[k]==null||exception[k]==="")&&(exception[k]=
v)});let message=exception.message||exception.Message||"UnknownError";return exception.message=message,delete exception.
Message,exception};var loadConfigsForDefaultMode=mode=>{switch(mode){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"\
in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"\
mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};var warningEmitted=!1,emitWarningIfUnsupportedVersion2=version=>{version&&!warningEmitted&&parseInt(version.substring(1,
version.indexOf(".")))<16&&(warningEmitted=!0)};var knownAlgorithms=Object.values(AlgorithmId),getChecksumConfiguration=runtimeConfig=>{let checksumAlgorithms=[];for(let id in AlgorithmId){
if(!hasOwn(AlgorithmId,id))continue;let algorithmId=AlgorithmId[id];runtimeConfig[algorithmId]!==void 0&&checksumAlgorithms.
push({algorithmId:()=>algorithmId,checksumConstructor:()=>runtimeConfig[algorithmId]})}for(let[id,ChecksumCtor]of Object.
entries(runtimeConfig.checksumAlgorithms??{}))checksumAlgorithms.push({algorithmId:()=>id,checksumConstructor:()=>ChecksumCtor});
return{addChecksumAlgorithm(algo){runtimeConfig.checksumAlgorithms=runtimeConfig.checksumAlgorithms??{};let id=algo.algorithmId(),
ctor=algo.checksumConstructor();knownAlgorithms.includes(id)?runtimeConfig.checksumAlgorithms[id.toUpperCase()]=ctor:runtimeConfig.
checksumAlgorithms[id]=ctor,checksumAlgorithms.push(algo)},checksumAlgorithms(){return checksumAlgorithms}}},resolveChecksumRuntimeConfig=clientConfig=>{
let runtimeConfig={};return clientConfig.checksumAlgorithms().forEach(checksumAlgorithm=>{let id=checksumAlgorithm.algorithmId();
knownAlgorithms.includes(id)&&(runtimeConfig[id]=checksumAlgorithm.checksumConstructor())}),runtimeConfig};var getRetryConfiguration=runtimeConfig=>({setRetryStrategy(retryStrategy){runtimeConfig.retryStrategy=retryStrategy},retryStrategy(){
return runtimeConfig.retryStrategy}}),resolveRetryRuntimeConfig=retryStrategyConfiguration=>{let runtimeConfig={};return runtimeConfig.
retryStrategy=retryStrategyConfiguration.retryStrategy(),runtimeConfig};var getDefaultExtensionConfiguration=runtimeConfig=>Object.assign(getChecksumConfiguration(runtimeConfig),getRetryConfiguration(
runtimeConfig));var resolveDefaultRuntimeConfig=config=>Object.assign(resolveChecksumRuntimeConfig(config),resolveRetryRuntimeConfig(config));var getValueFromTextNode=obj=>{let textNodeName="#text";for(let key in obj)hasOwn(obj,key)&&(obj[key][textNodeName]!==void 0?
obj[key]=obj[key][textNodeName]:typeof obj[key]=="object"&&obj[key]!==null&&(obj[key]=getValueFromTextNode(obj[key])));return obj};var NoOpLogger=class{trace(){}debug(){}info(){}warn(){}error(){}};function makeBuilder(common,service,name,ep){return function(added,plugins,op,$,smithyContext={}){let epMerged=Object.assign(
{},common,added);return Command.classBuilder().ep(epMerged).m(function(CommandCtor,clientStack,config,options){let list=plugins.
call(this,CommandCtor,clientStack,config,options);return list.unshift(ep(config,CommandCtor.getEndpointParameterInstructions())),
list}).s(service,op,smithyContext).n(name,op.charAt(0).toUpperCase()+op.slice(1)+"Command").sc($).build()}}var ENV_ENDPOINT_URL="AWS_ENDPOINT_URL",CONFIG_ENDPOINT_URL="endpoint_url",getEndpointUrlConfig=serviceId=>({environmentVariableSelector:env2=>{
let serviceSuffixParts=serviceId.split(" ").map(w=>w.toUpperCase()),serviceEndpointUrl=env2[[ENV_ENDPOINT_URL,...serviceSuffixParts].
join("_")];if(serviceEndpointUrl)return serviceEndpointUrl;let endpointUrl=env2[ENV_ENDPOINT_URL];if(endpointUrl)return endpointUrl},
configFileSelector:(profile,config)=>{if(profile.services){let servicesSectionKey=["services",profile.services].join(".");
if(!config||!config[servicesSectionKey])throw new Error(`The services section "${profile.services}" specified in the pro\
file is not present in the shared configuration file.`);let servicesSection=config[servicesSectionKey],servicePrefixParts=serviceId.
split(" ").map(w=>w.toLowerCase()),endpointUrl2=servicesSection[[servicePrefixParts.join("_"),CONFIG_ENDPOINT_URL].join(
".")];if(endpointUrl2)return endpointUrl2}let endpointUrl=profile[CONFIG_ENDPOINT_URL];if(endpointUrl)return endpointUrl},
default:void 0});var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="ig\
nore_configured_endpoint_urls",ignoreConfiguredEndpointUrlsConfigSelectors={environmentVariableSelector:env2=>booleanSelector(
env2,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,
SelectorType.CONFIG),default:!1};var getEndpointFromConfig=async serviceId=>{if(!await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)())return loadConfig(
getEndpointUrlConfig(serviceId??""))()};var resolveParamsForS3=async endpointParams=>{let bucket=endpointParams?.Bucket||"";if(typeof endpointParams.Bucket=="st\
ring"&&(endpointParams.Bucket=bucket.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),isArnBucketName(
bucket)){if(endpointParams.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else
(!isDnsCompatibleBucketName(bucket)||bucket.indexOf(".")!==-1&&!String(endpointParams.Endpoint).startsWith("http:")||bucket.
toLowerCase()!==bucket||bucket.length<3)&&(endpointParams.ForcePathStyle=!0);return endpointParams.DisableMultiRegionAccessPoints&&
(endpointParams.disableMultiRegionAccessPoints=!0,endpointParams.DisableMRAP=!0),endpointParams},DOMAIN_PATTERN=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/,DOTS_PATTERN=/\.\./;var isDnsCompatibleBucketName=bucketName=>DOMAIN_PATTERN.test(bucketName)&&!IP_ADDRESS_PATTERN.test(bucketName)&&!DOTS_PATTERN.
test(bucketName),isArnBucketName=bucketName=>{let[arn,partition2,service,,,bucket]=bucketName.split(":"),isArn=arn==="ar\
n"&&bucketName.split(":").length>=6,isValidArn=!!(isArn&&partition2&&service&&bucket);if(isArn&&!isValidArn)throw new Error(
`Invalid ARN: ${bucketName} was an invalid ARN.`);return isValidArn};var createConfigValueProvider=(configKey,canonicalEndpointParamKey,config,isClientContextParam=!1)=>{let configProvider=async()=>{
let configValue;return isClientContextParam?configValue=config.clientContextParams?.[configKey]??config[configKey]??config[canonicalEndpointParamKey]:
configValue=config[configKey]??config[canonicalEndpointParamKey],typeof configValue=="function"?configValue():configValue};
return configKey==="credentialScope"||canonicalEndpointParamKey==="CredentialScope"?async()=>{let credentials=typeof config.
credentials=="function"?await config.credentials():config.credentials;return credentials?.credentialScope??credentials?.
CredentialScope}:configKey==="accountId"||canonicalEndpointParamKey==="AccountId"?async()=>{let credentials=typeof config.
credentials=="function"?await config.credentials():config.credentials;return credentials?.accountId??credentials?.AccountId}:
configKey==="endpoint"||canonicalEndpointParamKey==="endpoint"?async()=>{if(config.isCustomEndpoint===!1)return;let endpoint=await configProvider();
if(endpoint&&typeof endpoint=="object"){if("url"in endpoint)return endpoint.url.href;if("hostname"in endpoint){let{protocol,
hostname,port,path}=endpoint;return`${protocol}//${hostname}${port?":"+port:""}${path}`}}return endpoint}:configProvider};function bindGetEndpointFromInstructions(getEndpointFromConfig2){return async(commandInput,instructionsSupplier,clientConfig,context)=>{
if(!clientConfig.isCustomEndpoint&&!clientConfig.ignoreConfiguredEndpointUrls){let endpointFromConfig;clientConfig.serviceConfiguredEndpoint?
endpointFromConfig=await clientConfig.serviceConfiguredEndpoint():endpointFromConfig=await getEndpointFromConfig2(clientConfig.
serviceId),endpointFromConfig&&(clientConfig.endpoint=()=>Promise.resolve(toEndpointV1(endpointFromConfig)),clientConfig.
isCustomEndpoint=!0,context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`))}
let endpointParams=await resolveParams(commandInput,instructionsSupplier,clientConfig);if(typeof clientConfig.endpointProvider!=
"function")throw new Error("config.endpointProvider is not set.");let endpoint=clientConfig.endpointProvider(endpointParams,
context);if(clientConfig.isCustomEndpoint&&clientConfig.endpoint){let customEndpoint=await clientConfig.endpoint();if(customEndpoint?.
headers){endpoint.headers??={};for(let[name,value]of Object.entries(customEndpoint.headers))endpoint.headers[name]=Array.
isArray(value)?value:[value]}}return endpoint}}var resolveParams=async(commandInput,instructionsSupplier,clientConfig)=>{
let endpointParams={},instructions=instructionsSupplier?.getEndpointParameterInstructions?.()||{};for(let[name,instruction]of Object.
entries(instructions))switch(instruction.type){case"staticContextParams":endpointParams[name]=instruction.value;break;case"\
contextParams":endpointParams[name]=commandInput[instruction.name];break;case"clientContextParams":case"builtInParams":endpointParams[name]=
await createConfigValueProvider(instruction.name,name,clientConfig,instruction.type!=="builtInParams")();break;case"oper\
ationContextParams":endpointParams[name]=instruction.get(commandInput);break;default:throw new Error("Unrecognized endpo\
int parameter instruction: "+JSON.stringify(instruction))}return Object.keys(instructions).length===0&&Object.assign(endpointParams,
clientConfig),String(clientConfig.serviceId).toLowerCase()==="s3"&&await resolveParamsForS3(endpointParams),endpointParams};function setFeature2(context,feature,value){context.__smithy_context?context.__smithy_context.features||(context.__smithy_context.
features={}):context.__smithy_context={features:{}},context.__smithy_context.features[feature]=value}function bindEndpointMiddleware(getEndpointFromConfig2){
let getEndpointFromInstructions2=bindGetEndpointFromInstructions(getEndpointFromConfig2);return({config,instructions})=>(next,context)=>async args=>{
config.isCustomEndpoint&&setFeature2(context,"ENDPOINT_OVERRIDE","N");let endpoint=await getEndpointFromInstructions2(args.
input,{getEndpointParameterInstructions(){return instructions}},{...config},context);context.endpointV2=endpoint,context.
authSchemes=endpoint.properties?.authSchemes;let authScheme=context.authSchemes?.[0];if(authScheme){context.signing_region=
authScheme.signingRegion,context.signing_service=authScheme.signingName;let httpAuthOption=getSmithyContext(context)?.selectedHttpAuthScheme?.
httpAuthOption;httpAuthOption&&(httpAuthOption.signingProperties=Object.assign(httpAuthOption.signingProperties||{},{signing_region:authScheme.
signingRegion,signingRegion:authScheme.signingRegion,signing_service:authScheme.signingName,signingName:authScheme.signingName,
signingRegionSet:authScheme.signingRegionSet},authScheme.properties))}return next({...args})}}var serializerMiddlewareOption={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},endpointMiddlewareOptions={
step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"\
before",toMiddleware:serializerMiddlewareOption.name};function bindGetEndpointPlugin(getEndpointFromConfig2){let endpointMiddleware2=bindEndpointMiddleware(
getEndpointFromConfig2);return(config,instructions)=>({applyToStack:clientStack=>{clientStack.addRelativeTo(endpointMiddleware2(
{config,instructions}),endpointMiddlewareOptions)}})}function bindResolveEndpointConfig(getEndpointFromConfig2){return input=>{let tls=input.tls??!0,{endpoint,useDualstackEndpoint,
useFipsEndpoint}=input,customEndpointProvider=endpoint!=null?async()=>toEndpointV1(await normalizeProvider(endpoint)()):
void 0,resolvedConfig=Object.assign(input,{endpoint:customEndpointProvider,tls,isCustomEndpoint:!!endpoint,useDualstackEndpoint:normalizeProvider(
useDualstackEndpoint??!1),useFipsEndpoint:normalizeProvider(useFipsEndpoint??!1),ignoreConfiguredEndpointUrls:!!input.ignoreConfiguredEndpointUrls}),
configuredEndpointPromise;return resolvedConfig.serviceConfiguredEndpoint=async()=>(input.serviceId&&!configuredEndpointPromise&&
(configuredEndpointPromise=getEndpointFromConfig2(input.serviceId)),configuredEndpointPromise),resolvedConfig}}var BinaryDecisionDiagram=class _BinaryDecisionDiagram{nodes;root;conditions;results;constructor(bdd,root,conditions,results){
this.nodes=bdd,this.root=root,this.conditions=conditions,this.results=results}static from(bdd,root,conditions,results){return new _BinaryDecisionDiagram(
bdd,root,conditions,results)}};var EndpointCache=class{capacity;data=new Map;parameters=[];constructor({size,params}){this.capacity=size??50,params&&(this.
parameters=params)}get(endpointParams,resolver){let key=this.hash(endpointParams);if(key===!1)return resolver();if(!this.
data.has(key)){if(this.data.size>this.capacity+10){let keys=this.data.keys(),i=0;for(;;){let{value,done}=keys.next();if(this.
data.delete(value),done||++i>10)break}}this.data.set(key,resolver())}return this.data.get(key)}size(){return this.data.size}hash(endpointParams){
let buffer="",{parameters}=this;if(parameters.length===0)return!1;for(let param of parameters){let raw=endpointParams[param],
val=raw==null?"\0":String(raw);if(val.includes("|;"))return!1;buffer+=val+"|;"}return buffer}};var EndpointError=class extends Error{constructor(message){super(message),this.name="EndpointError"}};var debugId="endpoints";function toDebugString(input){return typeof input!="object"||input==null?input:"ref"in input?`$${toDebugString(input.ref)}`:
"fn"in input?`${input.fn}(${(input.argv||[]).map(toDebugString).join(", ")})`:JSON.stringify(input,null,2)}var customEndpointFunctions={};var booleanEquals=(value1,value2)=>value1===value2;function coalesce(...args){for(let arg of args)if(arg!=null)return arg}var getAttrPathList=path=>{let parts=path.split("."),pathList=[];for(let part of parts){let squareBracketIndex=part.indexOf(
"[");if(squareBracketIndex!==-1){if(part.indexOf("]")!==part.length-1)throw new EndpointError(`Path: '${path}' does not \
end with ']'`);let arrayIndex=part.slice(squareBracketIndex+1,-1);if(Number.isNaN(parseInt(arrayIndex)))throw new EndpointError(
`Invalid array index: '${arrayIndex}' in path: '${path}'`);squareBracketIndex!==0&&pathList.push(part.slice(0,squareBracketIndex)),
pathList.push(arrayIndex)}else pathList.push(part)}return pathList};var getAttr=(value,path)=>getAttrPathList(path).reduce((acc,index)=>{if(typeof acc!="object")throw new EndpointError(`In\
dex '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);if(Array.isArray(acc)){let i=parseInt(index);return acc[i<
0?acc.length+i:i]}return acc[index]},value);var isSet=value=>value!=null;function ite(condition,trueValue,falseValue){return condition?trueValue:falseValue}var not=value=>!value;var IP_V4_REGEX=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),
isIpAddress=value=>IP_V4_REGEX.test(value)||value.startsWith("[")&&value.endsWith("]");var DEFAULT_PORTS={[EndpointURLScheme.HTTP]:80,[EndpointURLScheme.HTTPS]:443},parseURL=value=>{let whatwgURL=(()=>{try{if(value instanceof
URL)return value;if(typeof value=="object"&&"hostname"in value){let{hostname:hostname2,port,protocol:protocol2="",path="",
query={}}=value,url=new URL(`${protocol2}//${hostname2}${port?`:${port}`:""}${path}`);return url.search=Object.entries(query).
map(([k,v])=>`${k}=${v}`).join("&"),url}return new URL(value)}catch{return null}})();if(!whatwgURL)return console.error(
`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`),null;let urlString=whatwgURL.href,{host,hostname,pathname,protocol,
search}=whatwgURL;if(search)return null;let scheme=protocol.slice(0,-1);if(!Object.values(EndpointURLScheme).includes(scheme))
return null;let isIp=isIpAddress(hostname),inputContainsDefaultPort=urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`)||
typeof value=="string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`),authority=`${host}${inputContainsDefaultPort?
`:${DEFAULT_PORTS[scheme]}`:""}`;return{scheme,authority,path:pathname,normalizedPath:pathname.endsWith("/")?pathname:`${pathname}\
/`,isIp}};function split(value,delimiter,limit){if(limit===1)return[value];if(value==="")return[""];let parts=value.split(delimiter);
return limit===0?parts:parts.slice(0,limit-1).concat(parts.slice(1).join(delimiter))}var stringEquals=(value1,value2)=>value1===value2;var substring=(input,start,stop,reverse)=>input==null||start>=stop||input.length<stop||/[^\u0000-\u007f]/.test(input)?null:
reverse?input.substring(input.length-stop,input.length-start):input.substring(start,stop);var uriEncode=value=>encodeURIComponent(value).replace(/[!*'()]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`);var endpointFunctions={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel,ite,not,parseURL,split,stringEquals,substring,
uriEncode};var evaluateTemplate=(template,options)=>{let evaluatedTemplateArr=[],{referenceRecord,endpointParams}=options,currentIndex=0;
for(;currentIndex<template.length;){let openingBraceIndex=template.indexOf("{",currentIndex);if(openingBraceIndex===-1){
evaluatedTemplateArr.push(template.slice(currentIndex));break}evaluatedTemplateArr.push(template.slice(currentIndex,openingBraceIndex));
let closingBraceIndex=template.indexOf("}",openingBraceIndex);if(closingBraceIndex===-1){evaluatedTemplateArr.push(template.
slice(openingBraceIndex));break}template[openingBraceIndex+1]==="{"&&template[closingBraceIndex+1]==="}"&&(evaluatedTemplateArr.
push(template.slice(openingBraceIndex+1,closingBraceIndex)),currentIndex=closingBraceIndex+2);let parameterName=template.
substring(openingBraceIndex+1,closingBraceIndex);if(parameterName.includes("#")){let[refName,attrName]=parameterName.split(
"#");evaluatedTemplateArr.push(getAttr(referenceRecord[refName]??endpointParams[refName],attrName))}else evaluatedTemplateArr.
push(referenceRecord[parameterName]??endpointParams[parameterName]);currentIndex=closingBraceIndex+1}return evaluatedTemplateArr.
join("")};var getReferenceValue=({ref},options)=>options.referenceRecord[ref]??options.endpointParams[ref];var evaluateExpression=(obj,keyName,options)=>{if(typeof obj=="string")return evaluateTemplate(obj,options);if(obj.fn)return group.
callFunction(obj,options);if(obj.ref)return getReferenceValue(obj,options);throw new EndpointError(`'${keyName}': ${String(
obj)} is not a string, function or reference.`)},callFunction=({fn,argv},options)=>{let evaluatedArgs=Array(argv.length);
for(let i=0;i<evaluatedArgs.length;++i){let arg=argv[i];typeof arg=="boolean"||typeof arg=="number"?evaluatedArgs[i]=arg:
evaluatedArgs[i]=group.evaluateExpression(arg,"arg",options)}let namespaceSeparatorIndex=fn.indexOf(".");if(namespaceSeparatorIndex!==
-1){let customFunction=customEndpointFunctions[fn.slice(0,namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex+1)];
if(typeof customFunction=="function")return customFunction(...evaluatedArgs)}let callable=endpointFunctions[fn];if(typeof callable==
"function")return callable(...evaluatedArgs);throw new Error(`function ${fn} not loaded in endpointFunctions.`)},group={
evaluateExpression,callFunction};var evaluateCondition=(condition,options)=>{let{assign}=condition;if(assign&&assign in options.referenceRecord)throw new EndpointError(
`'${assign}' is already defined in Reference Record.`);let value=callFunction(condition,options);options.logger?.debug?.(
`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);let result=value===""?!0:!!value;
return assign!=null?{result,toAssign:{name:assign,value}}:{result}};var getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>(acc[headerKey]=
headerVal.map(headerValEntry=>{let processedExpr=evaluateExpression(headerValEntry,"Header value entry",options);if(typeof processedExpr!=
"string")throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);return processedExpr}),
acc),{});var getEndpointProperties=(properties,options)=>Object.entries(properties).reduce((acc,[propertyKey,propertyVal])=>(acc[propertyKey]=
group2.getEndpointProperty(propertyVal,options),acc),{}),getEndpointProperty=(property,options)=>{if(Array.isArray(property))
return property.map(propertyEntry=>getEndpointProperty(propertyEntry,options));switch(typeof property){case"string":return evaluateTemplate(
property,options);case"object":if(property===null)throw new EndpointError(`Unexpected endpoint property: ${property}`);return group2.
getEndpointProperties(property,options);case"boolean":return property;default:throw new EndpointError(`Unexpected endpoi\
nt property type: ${typeof property}`)}},group2={getEndpointProperty,getEndpointProperties};var getEndpointUrl=(endpointUrl,options)=>{let expression=evaluateExpression(endpointUrl,"Endpoint URL",options);if(typeof expression==
"string")try{return new URL(expression)}catch(error){throw console.error(`Failed to construct URL with ${expression}`,error),
error}throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`)};var RESULT=1e8,decideEndpoint=(bdd,options)=>{let{nodes,root,results,conditions}=bdd,ref=root,referenceRecord={},closure={
referenceRecord,endpointParams:options.endpointParams,logger:options.logger};for(;ref!==1&&ref!==-1&&ref<RESULT;){let node_i=3*
(Math.abs(ref)-1),[condition_i,highRef,lowRef]=[nodes[node_i],nodes[node_i+1],nodes[node_i+2]],[fn,argv,assign]=conditions[condition_i],
evaluation=evaluateCondition({fn,assign,argv},closure);if(evaluation.toAssign){let{name,value}=evaluation.toAssign;referenceRecord[name]=
value}ref=ref>=0===evaluation.result?highRef:lowRef}if(ref>=RESULT){let result=results[ref-RESULT];if(result[0]===-1){let[
,errorExpression]=result;throw new EndpointError(evaluateExpression(errorExpression,"Error",closure))}let[url,properties,
headers]=result;return{url:getEndpointUrl(url,closure),properties:getEndpointProperties(properties,closure),headers:getEndpointHeaders(
headers??{},closure)}}throw new EndpointError("No matching endpoint.")};var evaluateConditions=(conditions=[],options)=>{let conditionsReferenceRecord={},conditionOptions={...options,referenceRecord:{
...options.referenceRecord}},didAssign=!1;for(let condition of conditions){let{result,toAssign}=evaluateCondition(condition,
conditionOptions);if(!result)return{result};toAssign&&(didAssign=!0,conditionsReferenceRecord[toAssign.name]=toAssign.value,
conditionOptions.referenceRecord[toAssign.name]=toAssign.value,options.logger?.debug?.(`${debugId} assign: ${toAssign.name}\
 := ${toDebugString(toAssign.value)}`))}return didAssign?{result:!0,referenceRecord:conditionsReferenceRecord}:{result:!0}};var evaluateEndpointRule=(endpointRule,options)=>{let{conditions,endpoint}=endpointRule,{result,referenceRecord}=evaluateConditions(
conditions,options);if(!result)return;let endpointRuleOptions=referenceRecord?{...options,referenceRecord:{...options.referenceRecord,
...referenceRecord}}:options,{url,properties,headers}=endpoint;options.logger?.debug?.(`${debugId} Resolving endpoint fr\
om template: ${toDebugString(endpoint)}`);let endpointToReturn={url:getEndpointUrl(url,endpointRuleOptions)};return headers!=
null&&(endpointToReturn.headers=getEndpointHeaders(headers,endpointRuleOptions)),properties!=null&&(endpointToReturn.properties=
getEndpointProperties(properties,endpointRuleOptions)),endpointToReturn};var evaluateErrorRule=(errorRule,options)=>{let{conditions,error}=errorRule,{result,referenceRecord}=evaluateConditions(
conditions,options);if(!result)return;let errorRuleOptions=referenceRecord?{...options,referenceRecord:{...options.referenceRecord,
...referenceRecord}}:options;throw new EndpointError(evaluateExpression(error,"Error",errorRuleOptions))};var evaluateRules=(rules,options)=>{for(let rule of rules)if(rule.type==="endpoint"){let endpointOrUndefined=evaluateEndpointRule(
rule,options);if(endpointOrUndefined)return endpointOrUndefined}else if(rule.type==="error")evaluateErrorRule(rule,options);else if(rule.
type==="tree"){let endpointOrUndefined=group3.evaluateTreeRule(rule,options);if(endpointOrUndefined)return endpointOrUndefined}else
throw new EndpointError(`Unknown endpoint rule: ${rule}`);throw new EndpointError("Rules evaluation failed")},evaluateTreeRule=(treeRule,options)=>{
let{conditions,rules}=treeRule,{result,referenceRecord}=evaluateConditions(conditions,options);if(!result)return;let treeRuleOptions=referenceRecord?
{...options,referenceRecord:{...options.referenceRecord,...referenceRecord}}:options;return group3.evaluateRules(rules,treeRuleOptions)},
group3={evaluateRules,evaluateTreeRule};var resolveEndpoint=(ruleSetObject,options)=>{let{endpointParams,logger}=options,{parameters,rules}=ruleSetObject;options.
logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`);for(let paramKey in parameters){if(!hasOwn(
parameters,paramKey))continue;let parameter=parameters[paramKey],endpointParam=endpointParams[paramKey];if(endpointParam==
null&&parameter.default!=null){endpointParams[paramKey]=parameter.default;continue}if(parameter.required&&endpointParam==
null)throw new EndpointError(`Missing required parameter: '${paramKey}'`)}let endpoint=evaluateRules(rules,{endpointParams,
logger,referenceRecord:{}});return options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`),endpoint};var getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig),resolveEndpointConfig=bindResolveEndpointConfig(
getEndpointFromConfig),endpointMiddleware=bindEndpointMiddleware(getEndpointFromConfig),getEndpointPlugin=bindGetEndpointPlugin(
getEndpointFromConfig);function resolveHostHeaderConfig(input){return input}var hostHeaderMiddleware=options=>next=>async args=>{if(!HttpRequest.
isInstance(args.request))return next(args);let{request}=args,{handlerProtocol=""}=options.requestHandler.metadata||{};if(handlerProtocol.
indexOf("h2")>=0&&!request.headers[":authority"])delete request.headers.host,request.headers[":authority"]=request.hostname+
(request.port?":"+request.port:"");else if(!request.headers.host){let host=request.hostname;request.port!=null&&(host+=`\
:${request.port}`),request.headers.host=host}return next(args)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",
step:"build",priority:"low",tags:["HOST"],override:!0},getHostHeaderPlugin=options=>({applyToStack:clientStack=>{clientStack.
add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions)}});var loggerMiddleware=()=>(next,context)=>async args=>{try{let response=await next(args),{logger}=context,isNoOpLogger=logger instanceof
NoOpLogger;if(logger&&!isNoOpLogger){let{clientName,commandName,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog,
overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions,inputFilterSensitiveLog=overrideInputFilterSensitiveLog??
context.inputFilterSensitiveLog,outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog,
{$metadata,...outputWithoutMetadata}=response.output;logger.info?.({clientName,commandName,input:inputFilterSensitiveLog(
args.input),output:outputFilterSensitiveLog(outputWithoutMetadata),metadata:$metadata})}return response}catch(error){let{
clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;throw logger?.error?.({clientName,
commandName,input:inputFilterSensitiveLog(args.input),error,metadata:error.$metadata}),error}},loggerMiddlewareOptions={
name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=options=>({applyToStack:clientStack=>{
clientStack.add(loggerMiddleware(),loggerMiddlewareOptions)}});var recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"rec\
ursionDetectionMiddleware",override:!0,priority:"low"};var PROTECTED_KEYS={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_I\
D"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for(
"_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.
env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=globalThis.awslambda||{});var InvokeStoreBase=class{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(key){
return Object.values(PROTECTED_KEYS).includes(key)}getRequestId(){return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){
return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID)}getTenantId(){return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){
return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){return this.
get(PROTECTED_KEYS.BAGGAGE)}},InvokeStoreSingle=class extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){
return this.currentContext!==void 0}get(key){return this.currentContext?.[key]}set(key,value){if(this.isProtectedKey(key))
throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);this.currentContext=this.currentContext||
{},this.currentContext[key]=value}run(context,fn){return this.currentContext=context,fn()}},InvokeStoreMulti=class _InvokeStoreMulti extends InvokeStoreBase{als;static async create(){
let instance=new _InvokeStoreMulti,asyncHooks=await import("node:async_hooks");return instance.als=new asyncHooks.AsyncLocalStorage,
instance}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(key){return this.als.
getStore()?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda context fie\
ld: ${String(key)}`);let store=this.als.getStore();if(!store)throw new Error("No context available");store[key]=value}run(context,fn){
return this.als.run(context,fn)}},InvokeStore;(function(InvokeStore2){let instance=null;async function getInstanceAsync(forceInvokeStoreMulti){
return instance||(instance=(async()=>{let newInstance=forceInvokeStoreMulti===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.
env?await InvokeStoreMulti.create():new InvokeStoreSingle;return!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda?.InvokeStore?
globalThis.awslambda.InvokeStore:(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=newInstance),
newInstance)})()),instance}InvokeStore2.getInstanceAsync=getInstanceAsync,InvokeStore2._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE===
"1"?{reset:()=>{instance=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.awslambda=
{InvokeStore:void 0}}}:void 0})(InvokeStore||(InvokeStore={}));var AWS_LAMBDA_FUNCTION_NAME="AWS_LAMBDA_FUNCTION_NAME",_X_AMZN_TRACE_ID="_X_AMZN_TRACE_ID",X_AMZN_TRACE_ID="X-Amzn-Trac\
e-Id",TRACEPARENT="traceparent",TRACESTATE="tracestate",BAGGAGE="baggage",recursionDetectionMiddleware=()=>next=>async args=>{
let{request}=args;if(!HttpRequest.isInstance(request))return next(args);let invokeStore;{let traceIdHeader=Object.keys(request.
headers??{}).find(h=>h.toLowerCase()===X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;if(!request.headers.hasOwnProperty(
traceIdHeader)){let functionName=process.env[AWS_LAMBDA_FUNCTION_NAME],traceIdFromEnv=process.env[_X_AMZN_TRACE_ID];invokeStore??=
await InvokeStore.getInstanceAsync();let traceId=invokeStore?.getXRayTraceId()??traceIdFromEnv,nonEmptyString=str=>typeof str==
"string"&&str.length>0;nonEmptyString(functionName)&&nonEmptyString(traceId)&&(request.headers[X_AMZN_TRACE_ID]=traceId)}}
if(sanitizeTraceHeaders(request.headers),!request.headers[TRACEPARENT]){let traceparent=(invokeStore??=await InvokeStore.
getInstanceAsync())?.getTraceparent?.();if(traceparent){request.headers[TRACEPARENT]=traceparent;let tracestate=invokeStore?.
getTracestate?.();tracestate&&(request.headers[TRACESTATE]=tracestate);let baggage=invokeStore?.getBaggage?.();baggage&&
(request.headers[BAGGAGE]=baggage)}}return next(args)};function sanitizeTraceHeaders(headers){for(let header of Object.keys(
headers)){let lower=header.toLowerCase();header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||lower===BAGGAGE)&&(headers[lower]=
headers[header],delete headers[header])}}var getRecursionDetectionPlugin=options=>({applyToStack:clientStack=>{clientStack.add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions)}});var resolveAuthOptions=(candidateAuthOptions,authSchemePreference)=>{if(!authSchemePreference||authSchemePreference.length===
0)return candidateAuthOptions;let preferredAuthOptions=[];for(let preferredSchemeName of authSchemePreference)for(let candidateAuthOption of candidateAuthOptions)
candidateAuthOption.schemeId.split("#")[1]===preferredSchemeName&&preferredAuthOptions.push(candidateAuthOption);for(let candidateAuthOption of candidateAuthOptions)
preferredAuthOptions.find(({schemeId})=>schemeId===candidateAuthOption.schemeId)||preferredAuthOptions.push(candidateAuthOption);
return preferredAuthOptions};function convertHttpAuthSchemesToMap(httpAuthSchemes){let map=new Map;for(let scheme of httpAuthSchemes)map.set(scheme.schemeId,
scheme);return map}var httpAuthSchemeMiddleware=(config,mwOptions)=>(next,context)=>async args=>{let options=config.httpAuthSchemeProvider(
await mwOptions.httpAuthSchemeParametersProvider(config,context,args.input)),authSchemePreference=config.authSchemePreference?
await config.authSchemePreference():[],resolvedOptions=resolveAuthOptions(options,authSchemePreference),authSchemes=convertHttpAuthSchemesToMap(
config.httpAuthSchemes),smithyContext=getSmithyContext(context),failureReasons=[];for(let option of resolvedOptions){let scheme=authSchemes.
get(option.schemeId);if(!scheme){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this serv\
ice.`);continue}let identityProvider=scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));if(!identityProvider){
failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties={},
signingProperties={}}=option.propertiesExtractor?.(config,context)||{};option.identityProperties=Object.assign(option.identityProperties||
{},identityProperties),option.signingProperties=Object.assign(option.signingProperties||{},signingProperties),smithyContext.
selectedHttpAuthScheme={httpAuthOption:option,identity:await identityProvider(option.identityProperties),signer:scheme.signer};
break}if(!smithyContext.selectedHttpAuthScheme)throw new Error(failureReasons.join(`
`));return next(args)};var httpAuthSchemeEndpointRuleSetMiddlewareOptions={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddl\
eware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(config,{
httpAuthSchemeParametersProvider,identityProviderConfigProvider})=>({applyToStack:clientStack=>{clientStack.addRelativeTo(
httpAuthSchemeMiddleware(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider}),httpAuthSchemeEndpointRuleSetMiddlewareOptions)}});var defaultErrorHandler=signingProperties=>error=>{throw error},defaultSuccessHandler=(httpResponse,signingProperties)=>{},
httpSigningMiddleware=config=>(next,context)=>async args=>{if(!HttpRequest.isInstance(args.request))return next(args);let scheme=getSmithyContext(
context).selectedHttpAuthScheme;if(!scheme)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{
httpAuthOption:{signingProperties={}},identity,signer}=scheme,output=await next({...args,request:await signer.sign(args.
request,identity,signingProperties)}).catch((signer.errorHandler||defaultErrorHandler)(signingProperties));return(signer.
successHandler||defaultSuccessHandler)(output.response,signingProperties),output};var httpSigningMiddlewareOptions={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["ap\
iKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},getHttpSigningPlugin=config=>({
applyToStack:clientStack=>{clientStack.addRelativeTo(httpSigningMiddleware(config),httpSigningMiddlewareOptions)}});var normalizeProvider2=input=>{if(typeof input=="function")return input;let promisified=Promise.resolve(input);return()=>promisified};var DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(config){for(let key in config){if(!hasOwn(config,
key))continue;let value=config[key];value!==void 0&&this.authSchemes.set(key,value)}}getIdentityProvider(schemeId){return this.
authSchemes.get(schemeId)}};var NoAuthSigner=class{async sign(httpRequest,identity,signingProperties){return httpRequest}};var createIsIdentityExpiredFunction=expirationMs=>function(identity){return doesIdentityRequireRefresh(identity)&&identity.
expiration.getTime()-Date.now()<expirationMs};var isIdentityExpired=createIsIdentityExpiredFunction(3e5),doesIdentityRequireRefresh=identity=>identity.expiration!==void 0,
memoizeIdentityProvider=(provider,isExpired,requiresRefresh)=>{if(provider===void 0)return;let normalizedProvider=typeof provider!=
"function"?async()=>Promise.resolve(provider):provider,resolved,pending,hasResult,isConstant=!1,coalesceProvider=async options=>{
pending||(pending=normalizedProvider(options));try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}
return resolved};return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider(
options)),resolved):async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider(options)),isConstant?
resolved:requiresRefresh(resolved)?(isExpired(resolved)&&await coalesceProvider(options),resolved):(isConstant=!0,resolved))};var DEFAULT_UA_APP_ID=void 0;function isValidUserAgentAppId(appId){return appId===void 0?!0:typeof appId=="string"&&appId.
length<=50}function resolveUserAgentConfig(input){let normalizedAppIdProvider=normalizeProvider2(input.userAgentAppId??DEFAULT_UA_APP_ID),
{customUserAgent}=input;return Object.assign(input,{customUserAgent:typeof customUserAgent=="string"?[[customUserAgent]]:
customUserAgent,userAgentAppId:async()=>{let appId=await normalizedAppIdProvider();if(!isValidUserAgentAppId(appId)){let logger=input.
logger?.constructor?.name==="NoOpLogger"||!input.logger?console:input.logger;typeof appId!="string"?logger?.warn("userAg\
entAppId must be a string or undefined."):appId.length>50&&logger?.warn("The provided userAgentAppId exceeds the maximum\
 length of 50 characters.")}return appId}})}var partitionsInfo={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"\
us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{
"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"\
Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacifi\
c (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap\
-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southea\
st-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"\
Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia \
Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global r\
egion"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{
description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stoc\
kholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{
description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East\
 (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-\
east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"\
us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api\
.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beij\
ing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"\
api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws\
-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws\
-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"\
aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"a\
ws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"\
aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"\
aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB We\
st"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"\
eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-\
f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"\
aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"\
aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},
{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"\
aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"\
aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovC\
loud (US-West)"}}}],version:"1.1"};var selectedPartitionsInfo=partitionsInfo,selectedUserAgentPrefix="",partition=value=>{let{partitions}=selectedPartitionsInfo;
for(let partition2 of partitions){let{regions,outputs}=partition2;for(let[region,regionData]of Object.entries(regions))if(region===
value)return{...outputs,...regionData}}for(let partition2 of partitions){let{regionRegex,outputs}=partition2;if(new RegExp(
regionRegex).test(value))return{...outputs}}let DEFAULT_PARTITION=partitions.find(partition2=>partition2.id==="aws");if(!DEFAULT_PARTITION)
throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' does\
n't exist.");return{...DEFAULT_PARTITION.outputs}},setPartitionInfo=(partitionsInfo2,userAgentPrefix="")=>{selectedPartitionsInfo=
partitionsInfo2,selectedUserAgentPrefix=userAgentPrefix},useDefaultPartitionInfo=()=>{setPartitionInfo(partitionsInfo,"")},
getUserAgentPrefix=()=>selectedUserAgentPrefix;import{Readable}from"node:stream";var isStreamingPayload=request=>request?.body instanceof Readable||typeof ReadableStream<
"u"&&request?.body instanceof ReadableStream;var THROTTLING_ERROR_CODES=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotCo\
mplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","\
SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressExcep\
tion"],TRANSIENT_ERROR_CODES=["TimeoutError","RequestTimeout","RequestTimeoutException"],TRANSIENT_ERROR_STATUS_CODES=[500,
502,503,504],NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],NODEJS_NETWORK_ERROR_CODES=["E\
HOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];var isRetryableByTrait=error=>error?.$retryable!==void 0;var isClockSkewCorrectedError=error=>error.$metadata?.clockSkewCorrected,isBrowserNetworkError=error=>{let errorMessages=new Set(
["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Loa\
d failed","Network request failed"]);return error&&error instanceof TypeError?errorMessages.has(error.message):!1},isThrottlingError=error=>error.
$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(error.name)||error.$retryable?.throttling==!0,isTransientError=(error,depth=0)=>error?.
name!=="AbortError"&&(isRetryableByTrait(error)||isClockSkewCorrectedError(error)||error.name==="InvalidSignatureExcepti\
on"&&error.message?.includes("Signature expired")||TRANSIENT_ERROR_CODES.includes(error.name)||NODEJS_TIMEOUT_ERROR_CODES.
includes(error?.code||"")||NODEJS_NETWORK_ERROR_CODES.includes(error?.code||"")||TRANSIENT_ERROR_STATUS_CODES.includes(error.
$metadata?.httpStatusCode||0)||isBrowserNetworkError(error)||isNodeJsHttp2TransientError(error)||error.cause!==void 0&&depth<=
10&&isTransientError(error.cause,depth+1)),isServerError=error=>{if(error.$metadata?.httpStatusCode!==void 0){let statusCode=error.
$metadata.httpStatusCode;return 500<=statusCode&&statusCode<=599&&!isTransientError(error)}return!1};function isNodeJsHttp2TransientError(error){
return error.code==="ERR_HTTP2_STREAM_ERROR"&&error.message.includes("NGHTTP2_REFUSED_STREAM")}var race=(promise,signal)=>{if(!signal)return promise;let cleanup=()=>{},aborted=new Promise((_,reject)=>{let handler=()=>reject(
createAbortError());signal.aborted?handler():typeof signal.addEventListener=="function"?(signal.addEventListener("abort",
handler,{once:!0}),cleanup=()=>signal.removeEventListener("abort",handler)):signal.onabort=handler});return Promise.race(
[promise,aborted]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),
isAbortError=error=>typeof error=="object"&&error!==null&&"name"in error&&error.name==="AbortError";var INVOCATION_ID_HEADER="amz-sdk-invocation-id",REQUEST_HEADER="amz-sdk-request";function parseRetryAfterHeader(response,logger){if(HttpResponse.isInstance(response))for(let header in response.headers){
if(!hasOwn(response.headers,header))continue;let h=header.toLowerCase();if(h==="retry-after"){let retryAfter=response.headers[header],
retryAfterSeconds=NaN;if(retryAfter.endsWith("GMT"))try{retryAfterSeconds=(parseRfc7231DateTime(retryAfter).getTime()-Date.
now())/1e3}catch(e){logger?.trace?.("Failed to parse retry-after header"),logger?.trace?.(e)}else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
retryAfterSeconds=Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]):retryAfter.match(/^((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=
Number(retryAfter):Date.parse(retryAfter)>=Date.now()&&(retryAfterSeconds=(Date.parse(retryAfter)-Date.now())/1e3);return isNaN(
retryAfterSeconds)?void 0:new Date(Date.now()+retryAfterSeconds*1e3)}else if(h==="x-amz-retry-after"){let v=response.headers[header],
backoffMilliseconds=Number(v);if(isNaN(backoffMilliseconds)){logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);return}
return new Date(Date.now()+backoffMilliseconds)}}}var asSdkError=error=>error instanceof Error?error:error instanceof Object?Object.assign(new Error,error):typeof error==
"string"?new Error(error):new Error(`AWS SDK error wrapper for ${error}`);function bindRetryMiddleware(isStreamingPayload2){return options=>(next,context)=>async args=>{let retryStrategy=await options.
retryStrategy(),maxAttempts=await options.maxAttempts(),abortSignal=context[SMITHY_CONTEXT_KEY]?.abortSignal;if(isRetryStrategyV2(
retryStrategy)){retryStrategy=retryStrategy;let retryTokenScope=(context.partition_id??"")+(context.__retryLongPoll?":lo\
ngpoll":""),retryToken=await race(retryStrategy.acquireInitialRetryToken(retryTokenScope),abortSignal),lastError=new Error,
attempts=0,totalRetryDelay=0,{request}=args,isRequest=HttpRequest.isInstance(request);for(isRequest&&(request.headers[INVOCATION_ID_HEADER]=
v4());;)try{isRequest&&(request.headers[REQUEST_HEADER]=`attempt=${attempts+1}; max=${maxAttempts}`);let{response,output}=await next(
args);return retryStrategy.recordSuccess(retryToken),output.$metadata.attempts=attempts+1,output.$metadata.totalRetryDelay=
totalRetryDelay,{response,output}}catch(e){let retryErrorInfo=getRetryErrorInfo(e,options.logger);if(lastError=asSdkError(
e),isRequest&&isStreamingPayload2(request))throw(context.logger instanceof NoOpLogger?console:context.logger)?.warn("An \
error was encountered in a non-retryable streaming request."),lastError;try{retryToken=await race(retryStrategy.refreshRetryTokenForRetry(
retryToken,retryErrorInfo),abortSignal)}catch(refreshError){throw abortSignal?.aborted&&isAbortError(refreshError)?refreshError:
(lastError.$metadata||(lastError.$metadata={}),lastError.$metadata.attempts=attempts+1,lastError.$metadata.totalRetryDelay=
totalRetryDelay,lastError)}attempts=retryToken.getRetryCount();let delay=retryToken.getRetryDelay();totalRetryDelay+=(retryToken?.
$retryLog?.acquisitionDelay??0)+delay,delay>0&&await race(new Promise(resolve=>setTimeout(resolve,delay)),abortSignal)}}else
return retryStrategy=retryStrategy,retryStrategy?.mode&&(context.userAgent=[...context.userAgent||[],["cfg/retry-mode",retryStrategy.
mode]]),retryStrategy.retry(next,args)}}var isRetryStrategyV2=retryStrategy=>typeof retryStrategy.acquireInitialRetryToken<
"u"&&typeof retryStrategy.refreshRetryTokenForRetry<"u"&&typeof retryStrategy.recordSuccess<"u",getRetryErrorInfo=(error,logger)=>{
let errorInfo={error,errorType:getRetryErrorType(error)},retryAfterHint=parseRetryAfterHeader(error.$response,logger);return retryAfterHint&&
(errorInfo.retryAfterHint=retryAfterHint),errorInfo},getRetryErrorType=error=>isThrottlingError(error)?"THROTTLING":isTransientError(
error)?"TRANSIENT":isServerError(error)?"SERVER_ERROR":"CLIENT_ERROR",retryMiddlewareOptions={name:"retryMiddleware",tags:[
"RETRY"],step:"finalizeRequest",priority:"high",override:!0};function bindGetRetryPlugin(isStreamingPayload2){let retryMiddleware2=bindRetryMiddleware(
isStreamingPayload2);return options=>({applyToStack:clientStack=>{clientStack.add(retryMiddleware2(options),retryMiddlewareOptions)}})}var DefaultRateLimiter=class _DefaultRateLimiter{static setTimeoutFn=(fn,delay)=>setTimeout(fn,delay);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(options){
this.beta=options?.beta??.7,this.minCapacity=options?.minCapacity??1,this.minFillRate=options?.minFillRate??.5,this.scaleConstant=
options?.scaleConstant??.4,this.smooth=options?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=
Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){
return this.acquireTokenBucket(1)}updateClientSendingRate(response){let calculatedRate;this.updateMeasuredRate();let retryErrorInfo=response;
if(retryErrorInfo?.errorType==="THROTTLING"||isThrottlingError(retryErrorInfo?.error??response)){let rateToUse=this.enabled?
Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=rateToUse,this.calculateTimeWindow(),this.
lastThrottleTime=this.getCurrentTimeInSeconds(),calculatedRate=this.cubicThrottle(rateToUse),this.enableTokenBucket()}else
this.calculateTimeWindow(),calculatedRate=this.cubicSuccess(this.getCurrentTimeInSeconds());let newRate=Math.min(calculatedRate,
2*this.measuredTxRate);this.updateTokenBucketRate(newRate)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(amount){
if(this.enabled){for(this.refillTokenBucket();amount>this.availableTokens;){let delay=(amount-this.availableTokens)/this.
fillRate*1e3;await new Promise(resolve=>_DefaultRateLimiter.setTimeoutFn(resolve,delay)),this.refillTokenBucket()}this.availableTokens=
this.availableTokens-amount}}refillTokenBucket(){let timestamp=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.
lastTimestamp=timestamp;return}let fillAmount=(timestamp-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(
this.maxCapacity,this.availableTokens+fillAmount),this.lastTimestamp=timestamp}calculateTimeWindow(){this.timeWindow=this.
getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(rateToUse){return this.getPrecise(
rateToUse*this.beta)}cubicSuccess(timestamp){return this.getPrecise(this.scaleConstant*Math.pow(timestamp-this.lastThrottleTime-
this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(newRate){this.refillTokenBucket(),
this.fillRate=Math.max(newRate,this.minFillRate),this.maxCapacity=Math.max(newRate,this.minCapacity),this.availableTokens=
Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){let t=this.getCurrentTimeInSeconds(),timeBucket=Math.
floor(t*2)/2;if(this.requestCount++,timeBucket>this.lastTxRateBucket){let currentRate=this.requestCount/(timeBucket-this.
lastTxRateBucket);this.measuredTxRate=this.getPrecise(currentRate*this.smooth+this.measuredTxRate*(1-this.smooth)),this.
requestCount=0,this.lastTxRateBucket=timeBucket}}getPrecise(num){return parseFloat(num.toFixed(8))}};var Retry=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}};var DefaultRetryBackoffStrategy=class{x=Retry.delay();computeNextBackoffDelay(i){let t_i=Math.random()*Math.min(this.x*2**
i,2e4);return Math.floor(t_i)}setDelayBase(delay){this.x=delay}};var DefaultRetryToken=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(delay,count,cost,longPoll){
this.delay=delay,this.count=count,this.cost=cost,this.longPoll=longPoll}getRetryCount(){return this.count}getRetryDelay(){
return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}};var RETRY_MODES;(function(RETRY_MODES2){RETRY_MODES2.STANDARD="standard",RETRY_MODES2.ADAPTIVE="adaptive"})(RETRY_MODES||
(RETRY_MODES={}));var DEFAULT_MAX_ATTEMPTS=3,DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD;var refusal={incompatible:1,attempts:2,capacity:3},StandardRetryStrategy=class{mode=RETRY_MODES.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(arg1){
typeof arg1=="number"?this.maxAttemptsProvider=async()=>arg1:typeof arg1=="function"?this.maxAttemptsProvider=arg1:arg1&&
typeof arg1=="object"&&(this.maxAttemptsProvider=async()=>arg1.maxAttempts,this.baseDelay=arg1.baseDelay,this.retryBackoffStrategy=
arg1.backoff),this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS,this.baseDelay??=Retry.delay(),this.retryBackoffStrategy??=
new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(retryTokenScope){return new DefaultRetryToken(Retry.delay(),
0,void 0,retryTokenScope.includes(":longpoll"))}async refreshRetryTokenForRetry(token,errorInfo){let maxAttempts=await this.
getMaxAttempts(),retryCode=this.retryCode(token,errorInfo,maxAttempts),shouldRetry=retryCode===0,isLongPoll=token.isLongPoll?.();
if(shouldRetry||isLongPoll){let errorType=errorInfo.errorType;this.retryBackoffStrategy.setDelayBase(errorType==="THROTT\
LING"?Retry.throttlingDelay():this.baseDelay);let delayFromErrorType=this.retryBackoffStrategy.computeNextBackoffDelay(token.
getRetryCount()),retryDelay=delayFromErrorType;if(errorInfo.retryAfterHint instanceof Date&&(retryDelay=Math.max(delayFromErrorType,
Math.min(errorInfo.retryAfterHint.getTime()-Date.now(),delayFromErrorType+5e3))),shouldRetry){let capacityCost=this.getCapacityCost(
errorType);this.capacity-=capacityCost;let nextToken=new DefaultRetryToken(0,token.getRetryCount()+1,capacityCost,token.
isLongPoll?.()??!1);return await new Promise(r=>setTimeout(r,retryDelay)),nextToken.$retryLog.acquisitionDelay=retryDelay,
nextToken}else{let longPollBackoff=retryCode===refusal.capacity&&isLongPoll?retryDelay:0;longPollBackoff>0&&await new Promise(
r=>setTimeout(r,longPollBackoff))}}throw new Error("No retry token available")}recordSuccess(token){this.capacity=Math.min(
500,this.capacity+(token.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){
try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using de\
fault of ${DEFAULT_MAX_ATTEMPTS}`),DEFAULT_MAX_ATTEMPTS}}retryCode(tokenToRenew,errorInfo,maxAttempts){let attempts=tokenToRenew.
getRetryCount()+1,retryableStatus=this.isRetryableError(errorInfo.errorType)?0:refusal.incompatible,attemptStatus=attempts<
maxAttempts?0:refusal.attempts,capacityStatus=this.capacity>=this.getCapacityCost(errorInfo.errorType)?0:refusal.capacity;
return retryableStatus||attemptStatus||capacityStatus}getCapacityCost(errorType){return errorType===Retry.modifiedCostType()?
Retry.throttlingCost():Retry.cost()}isRetryableError(errorType){return errorType==="THROTTLING"||errorType==="TRANSIENT"}};var AdaptiveRetryStrategy=class{mode=RETRY_MODES.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(maxAttemptsProvider,options){
let{rateLimiter}=options??{};this.rateLimiter=rateLimiter??new DefaultRateLimiter,this.standardRetryStrategy=options?new StandardRetryStrategy(
{maxAttempts:typeof maxAttemptsProvider=="number"?maxAttemptsProvider:3,...options}):new StandardRetryStrategy(maxAttemptsProvider)}async acquireInitialRetryToken(retryTokenScope){
let token=await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);return await this.rateLimiter.getSendToken(),
token}async refreshRetryTokenForRetry(tokenToRenew,errorInfo){this.rateLimiter.updateClientSendingRate(errorInfo);let token=await this.
standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew,errorInfo);return await this.rateLimiter.getSendToken(),token}recordSuccess(token){
this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(token)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};var ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS",CONFIG_MAX_ATTEMPTS="max_attempts",NODE_MAX_ATTEMPT_CONFIG_OPTIONS={environmentVariableSelector:env2=>{
let value=env2[ENV_MAX_ATTEMPTS];if(!value)return;let maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))throw new Error(
`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);return maxAttempt},configFileSelector:profile=>{
let value=profile[CONFIG_MAX_ATTEMPTS];if(!value)return;let maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))throw new Error(
`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);return maxAttempt},default:DEFAULT_MAX_ATTEMPTS},
resolveRetryConfig=(input,defaults)=>{let{retryStrategy,retryMode}=input,{defaultMaxAttempts=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay=Retry.
delay()}=defaults??{},maxAttemptsProvider=normalizeProvider(input.maxAttempts??defaultMaxAttempts),controller=retryStrategy?
Promise.resolve(retryStrategy):void 0,getDefault=async()=>{let maxAttempts=await maxAttemptsProvider();return await normalizeProvider(
retryMode)()===RETRY_MODES.ADAPTIVE?new AdaptiveRetryStrategy(maxAttemptsProvider,{maxAttempts,baseDelay:defaultBaseDelay}):
new StandardRetryStrategy({maxAttempts,baseDelay:defaultBaseDelay})};return Object.assign(input,{maxAttempts:maxAttemptsProvider,
retryStrategy:()=>controller??=getDefault()})},ENV_RETRY_MODE="AWS_RETRY_MODE",CONFIG_RETRY_MODE="retry_mode",NODE_RETRY_MODE_CONFIG_OPTIONS={
environmentVariableSelector:env2=>env2[ENV_RETRY_MODE],configFileSelector:profile=>profile[CONFIG_RETRY_MODE],default:DEFAULT_RETRY_MODE};var retryMiddleware=bindRetryMiddleware(isStreamingPayload),getRetryPlugin=bindGetRetryPlugin(isStreamingPayload);var ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/;async function checkFeatures(context,config,args){if(args.request?.headers?.["\
smithy-protocol"]==="rpc-v2-cbor"&&setFeature(context,"PROTOCOL_RPC_V2_CBOR","M"),typeof config.retryStrategy=="function"){
let retryStrategy=await config.retryStrategy();if(typeof retryStrategy.mode=="string")switch(retryStrategy.mode){case RETRY_MODES.
ADAPTIVE:setFeature(context,"RETRY_MODE_ADAPTIVE","F");break;case RETRY_MODES.STANDARD:setFeature(context,"RETRY_MODE_ST\
ANDARD","E");break}}if(typeof config.accountIdEndpointMode=="function"){let endpointV2=context.endpointV2;switch(String(
endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature(context,"ACCOUNT_ID_ENDPOINT","O"),await config.
accountIdEndpointMode?.()){case"disabled":setFeature(context,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature(
context,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":setFeature(context,"ACCOUNT_ID_MODE_REQUIRED","R");break}}
let identity=context.__smithy_context?.selectedHttpAuthScheme?.identity;if(identity?.$source){let credentials=identity;credentials.
accountId&&setFeature(context,"RESOLVED_ACCOUNT_ID","T");for(let[key,value]of Object.entries(credentials.$source??{}))setFeature(
context,key,value)}}var USER_AGENT="user-agent",X_AMZ_USER_AGENT="x-amz-user-agent";var UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g;function encodeFeatures(features){let buffer="";for(let key in features){let val=features[key];if(buffer.length+val.length+
1<=1024){buffer.length?buffer+=","+val:buffer+=val;continue}break}return buffer}var userAgentMiddleware=options=>(next,context)=>async args=>{let{request}=args;if(!HttpRequest.isInstance(request))return next(
args);let{headers}=request,userAgent=context?.userAgent?.map(escapeUserAgent)||[],defaultUserAgent2=(await options.defaultUserAgentProvider()).
map(escapeUserAgent);await checkFeatures(context,options,args);let awsContext=context;defaultUserAgent2.push(`m/${encodeFeatures(
Object.assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);let customUserAgent=options?.
customUserAgent?.map(escapeUserAgent)||[],appId=await options.userAgentAppId();appId&&defaultUserAgent2.push(escapeUserAgent(
["app",`${appId}`]));let prefix=getUserAgentPrefix(),sdkUserAgentValue=(prefix?[prefix]:[]).concat([...defaultUserAgent2,
...userAgent,...customUserAgent]).join(" "),normalUAValue=[...defaultUserAgent2.filter(section=>section.startsWith("aws-\
sdk-")),...customUserAgent].join(" ");return options.runtime!=="browser"?(normalUAValue&&(headers[X_AMZ_USER_AGENT]=headers[X_AMZ_USER_AGENT]?
`${headers[USER_AGENT]} ${normalUAValue}`:normalUAValue),headers[USER_AGENT]=sdkUserAgentValue):headers[X_AMZ_USER_AGENT]=
sdkUserAgentValue,next({...args,request})},escapeUserAgent=userAgentPair=>{let name=userAgentPair[0].split("/").map(part=>part.
replace(UA_NAME_ESCAPE_REGEX,"-")).join("/"),version=userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX,"-"),prefixSeparatorIndex=name.
indexOf("/"),prefix=name.substring(0,prefixSeparatorIndex),uaName=name.substring(prefixSeparatorIndex+1);return prefix===
"api"&&(uaName=uaName.toLowerCase()),[prefix,uaName,version].filter(item=>item&&item.length>0).reduce((acc,item,index)=>{
switch(index){case 0:return item;case 1:return`${acc}/${item}`;default:return`${acc}#${item}`}},"")},getUserAgentMiddlewareOptions={
name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=config=>({
applyToStack:clientStack=>{clientStack.add(userAgentMiddleware(config),getUserAgentMiddlewareOptions)}});import{platform,release}from"node:os";import{env}from"node:process";import{versions}from"node:process";var getRuntimeUserAgentPair=()=>{let runtimesToCheck=["deno","bun","llrt"];for(let runtime of runtimesToCheck)
if(versions[runtime])return[`md/${runtime}`,versions[runtime]];return["md/nodejs",versions.node]};var crtAvailability={isCrtAvailable:!1};var isCrtAvailable=()=>crtAvailability.isCrtAvailable?["md/crt-avail"]:null;var createDefaultUserAgentProvider=({serviceId,clientVersion})=>{let runtimeUserAgentPair=getRuntimeUserAgentPair();return async config=>{
let sections=[["aws-sdk-js",clientVersion],["ua","2.1"],[`os/${platform()}`,release()],["lang/js"],runtimeUserAgentPair],
crtAvailable=isCrtAvailable();crtAvailable&&sections.push(crtAvailable),serviceId&&sections.push([`api/${serviceId}`,clientVersion]),
env.AWS_EXECUTION_ENV&&sections.push([`exec-env/${env.AWS_EXECUTION_ENV}`]);let appId=await config?.userAgentAppId?.();return appId?
[...sections,[`app/${appId}`]]:[...sections]}},defaultUserAgent=createDefaultUserAgentProvider;var UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME="sdk_ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-\
id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[UA_APP_ID_ENV_NAME],configFileSelector:profile=>profile[UA_APP_ID_INI_NAME]??
profile[UA_APP_ID_INI_NAME_DEPRECATED],default:DEFAULT_UA_APP_ID};var createUserAgentStringParsingProvider=({serviceId,clientVersion})=>async config=>{let module=await import("./bowser-NVEOFSX7.js"),
parse=module.parse??module.default.parse??(()=>""),parsedUA=typeof window<"u"&&window?.navigator?.userAgent?parse(window.
navigator.userAgent):void 0,sections=[["aws-sdk-js",clientVersion],["ua","2.1"],[`os/${parsedUA?.os?.name||"other"}`,parsedUA?.
os?.version],["lang/js"],["md/browser",`${parsedUA?.browser?.name??"unknown"}_${parsedUA?.browser?.version??"unknown"}`]];
serviceId&&sections.push([`api/${serviceId}`,clientVersion]);let appId=await config?.userAgentAppId?.();return appId&&sections.
push([`app/${appId}`]),sections};var fallback={os(ua){if(/iPhone|iPad|iPod/.test(ua))return"iOS";if(/Macintosh|Mac OS X/.test(ua))return"macOS";if(/Windows NT/.
test(ua))return"Windows";if(/Android/.test(ua))return"Android";if(/Linux/.test(ua))return"Linux"},browser(ua){if(/EdgiOS|EdgA|Edg\//.
test(ua))return"Microsoft Edge";if(/Firefox\//.test(ua))return"Firefox";if(/Chrome\//.test(ua))return"Chrome";if(/Safari\//.
test(ua))return"Safari"}};var isVirtualHostableS3Bucket=(value,allowSubDomains=!1)=>{if(allowSubDomains){for(let label of value.split("."))if(!isVirtualHostableS3Bucket(
label))return!1;return!0}return!(!isValidHostLabel(value)||value.length<3||value.length>63||value!==value.toLowerCase()||
isIpAddress(value))};var parseArn=value=>{let segments=value.split(":");if(segments.length<6)return null;let[arn,partition2,service,region,accountId,
...resourcePath]=segments;if(arn!=="arn"||partition2===""||service===""||resourcePath.join(":")==="")return null;let resourceId=resourcePath.
map(resource=>resource.split("/")).flat();return{partition:partition2,service,region,accountId,resourceId}};var awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.aws=awsEndpointFunctions;var resolveDefaultAwsRegionalEndpointsConfig=input=>{if(typeof input.endpointProvider!="function")throw new Error("@aws-\
sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");let{endpoint}=input;return endpoint===
void 0&&(input.endpoint=async()=>toEndpointV12(input.endpointProvider({Region:typeof input.region=="function"?await input.
region():input.region,UseDualStack:typeof input.useDualstackEndpoint=="function"?await input.useDualstackEndpoint():input.
useDualstackEndpoint,UseFIPS:typeof input.useFipsEndpoint=="function"?await input.useFipsEndpoint():input.useFipsEndpoint,
Endpoint:void 0},{logger:input.logger}))),input},toEndpointV12=endpoint=>parseUrl(endpoint.url);function stsRegionDefaultResolver(loaderConfig={}){return loadConfig({...NODE_REGION_CONFIG_OPTIONS,async default(){return warning.
silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README \
and set a region explicitly."),"us-east-1"}},{...NODE_REGION_CONFIG_FILE_OPTIONS,...loaderConfig})}var warning={silence:!1};var getAwsRegionExtensionConfiguration=runtimeConfig=>({setRegion(region){runtimeConfig.region=region},region(){return runtimeConfig.
region}}),resolveAwsRegionExtensionConfiguration=awsRegionExtensionConfiguration=>({region:awsRegionExtensionConfiguration.
region()});export{state,emitWarningIfUnsupportedVersion,getLongPollPlugin,setCredentialFeature,setFeature,setTokenFeature,getDefaultSocketTimeout,
Client,Command,createAggregatedClient,ServiceException,decorateServiceException,loadConfigsForDefaultMode,emitWarningIfUnsupportedVersion2,
getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,getValueFromTextNode,NoOpLogger,makeBuilder,resolveParams,BinaryDecisionDiagram,
EndpointCache,EndpointError,customEndpointFunctions,isIpAddress,decideEndpoint,resolveEndpoint,resolveEndpointConfig,getEndpointPlugin,
resolveHostHeaderConfig,hostHeaderMiddleware,hostHeaderMiddlewareOptions,getHostHeaderPlugin,loggerMiddleware,loggerMiddlewareOptions,
getLoggerPlugin,recursionDetectionMiddlewareOptions,recursionDetectionMiddleware,getRecursionDetectionPlugin,getHttpAuthSchemeEndpointRuleSetPlugin,
getHttpSigningPlugin,normalizeProvider2 as normalizeProvider,DefaultIdentityProviderConfig,NoAuthSigner,isIdentityExpired,
doesIdentityRequireRefresh,memoizeIdentityProvider,DEFAULT_UA_APP_ID,resolveUserAgentConfig,partition,setPartitionInfo,useDefaultPartitionInfo,
getUserAgentPrefix,DEFAULT_RETRY_MODE,NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,NODE_RETRY_MODE_CONFIG_OPTIONS,
getRetryPlugin,userAgentMiddleware,getUserAgentMiddlewareOptions,getUserAgentPlugin,crtAvailability,createDefaultUserAgentProvider,
defaultUserAgent,UA_APP_ID_ENV_NAME,UA_APP_ID_INI_NAME,NODE_APP_ID_CONFIG_OPTIONS,createUserAgentStringParsingProvider,fallback,
isVirtualHostableS3Bucket,parseArn,awsEndpointFunctions,resolveDefaultAwsRegionalEndpointsConfig,toEndpointV12 as toEndpointV1,
stsRegionDefaultResolver,warning,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration};

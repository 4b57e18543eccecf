const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{IniSectionType,isValidHostLabel}from"./chunk-WTKLANMV.js";var AWS_EXECUTION_ENV="AWS_EXECUTION_ENV",AWS_REGION_ENV="AWS_REGION",AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION",ENV_IMDS_DISABLED="\
AWS_EC2_METADATA_DISABLED",DEFAULTS_MODE_OPTIONS=["in-region","cross-region","mobile","standard","legacy"],IMDS_REGION_PATH="\
/latest/meta-data/placement/region",IMDS_TOKEN_PATH="/latest/api/token",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-tok\
en",X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-token-ttl-seconds";var TIMEOUT_MS=1e3,NEG_CACHE_TTL_MS=6e4,negativeCacheUntil=0,getInstanceMetadataRegion=async()=>{if(!process.env[ENV_IMDS_DISABLED]&&
!(Date.now()<negativeCacheUntil))try{let endpoint=resolveImdsEndpoint(),token=(await imdsRequest({...endpoint,path:IMDS_TOKEN_PATH,
method:"PUT",headers:{[X_AWS_EC2_METADATA_TOKEN_TTL]:"21600"}})).toString();return(await imdsRequest({...endpoint,path:IMDS_REGION_PATH,
method:"GET",headers:{[X_AWS_EC2_METADATA_TOKEN]:token}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},
cacheNegativeAndReturnUndefined=()=>{negativeCacheUntil=Date.now()+NEG_CACHE_TTL_MS},resolveImdsEndpoint=()=>{let envEndpoint=process.
env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(envEndpoint){let url=new URL(envEndpoint);return{hostname:url.hostname.replace(
/^\[(.+)]$/,"$1"),port:url.port?Number(url.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IP\
v6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async options=>{let{request}=await import("node:http");
return new Promise((resolve,reject)=>{let req=request({hostname:options.hostname,port:options.port,path:options.path,method:options.
method,headers:options.headers,timeout:TIMEOUT_MS,signal:AbortSignal.timeout(TIMEOUT_MS)});req.on("error",err=>{reject(err),
req.destroy()}),req.on("timeout",()=>{reject(new Error("TimeoutError from instance metadata service")),req.destroy()}),req.
on("response",res=>{let{statusCode=400}=res;if(statusCode<200||statusCode>=300){reject(Object.assign(new Error("Error re\
sponse received from instance metadata service"),{statusCode})),req.destroy();return}let chunks=[];res.on("data",chunk=>chunks.
push(chunk)),res.on("end",()=>{resolve(Buffer.concat(chunks)),req.destroy()})}),req.end()})};var REGION_ENV_NAME="AWS_REGION",REGION_INI_NAME="region",NODE_REGION_CONFIG_OPTIONS={environmentVariableSelector:env=>env[REGION_ENV_NAME],
configFileSelector:profile=>profile[REGION_INI_NAME],default:async()=>{let region=await getInstanceMetadataRegion();if(region)
return region;throw new Error("Region is missing")}},NODE_REGION_CONFIG_FILE_OPTIONS={preferredFile:"credentials"};var validRegions=new Set,checkRegion=(region,check=isValidHostLabel)=>{if(!validRegions.has(region)&&!check(region))if(region===
"*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://gi\
thub.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${region}\
" is not a valid hostname component.`);else validRegions.add(region)};var isFipsRegion=region=>typeof region=="string"&&(region.startsWith("fips-")||region.endsWith("-fips"));var getRealRegion=region=>isFipsRegion(region)?["fips-aws-global","aws-fips"].includes(region)?"us-east-1":region.replace(
/fips-(dkr-|prod-)?|-fips/,""):region;var resolveRegionConfig=input=>{let{region,useFipsEndpoint}=input;if(!region)throw new Error("Region is missing");return Object.
assign(input,{region:async()=>{let providedRegion=typeof region=="function"?await region():region,realRegion=getRealRegion(
providedRegion);return checkRegion(realRegion),realRegion},useFipsEndpoint:async()=>{let providedRegion=typeof region=="\
string"?region:await region();return isFipsRegion(providedRegion)?!0:typeof useFipsEndpoint!="function"?Promise.resolve(
!!useFipsEndpoint):useFipsEndpoint()}})};var ProviderError=class _ProviderError extends Error{name="ProviderError";tryNextLink;constructor(message,options=!0){let logger,
tryNextLink=!0;typeof options=="boolean"?(logger=void 0,tryNextLink=options):options!=null&&typeof options=="object"&&(logger=
options.logger,tryNextLink=options.tryNextLink??!0),super(message),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,
_ProviderError.prototype),logger?.debug?.(`@smithy/property-provider ${tryNextLink?"->":"(!)"} ${message}`)}static from(error,options=!0){
return Object.assign(new this(error.message,options),error)}};var CredentialsProviderError=class _CredentialsProviderError extends ProviderError{name="CredentialsProviderError";constructor(message,options=!0){
super(message,options),Object.setPrototypeOf(this,_CredentialsProviderError.prototype)}};var TokenProviderError=class _TokenProviderError extends ProviderError{name="TokenProviderError";constructor(message,options=!0){
super(message,options),Object.setPrototypeOf(this,_TokenProviderError.prototype)}};var chain=(...providers)=>async()=>{if(providers.length===0)throw new ProviderError("No providers in chain");let lastProviderError;
for(let provider of providers)try{return await provider()}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;
throw err}throw lastProviderError};var fromValue=staticValue=>()=>Promise.resolve(staticValue);var memoize=(provider,isExpired,requiresRefresh)=>{let resolved,pending,hasResult,isConstant=!1,coalesceProvider=async()=>{
pending||(pending=provider());try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};
return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider()),resolved):
async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider()),isConstant?resolved:requiresRefresh&&
!requiresRefresh(resolved)?(isConstant=!0,resolved):(isExpired(resolved)&&await coalesceProvider(),resolved))};var booleanSelector=(obj,key,type)=>{if(key in obj){if(obj[key]==="true")return!0;if(obj[key]==="false")return!1;throw new Error(
`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`)}};var SelectorType;(function(SelectorType2){SelectorType2.ENV="env",SelectorType2.CONFIG="shared config entry"})(SelectorType||
(SelectorType={}));import{homedir}from"node:os";import{sep}from"node:path";var homeDirCache={},getHomeDirCacheKey=()=>process&&process.geteuid?
`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{let{HOME,USERPROFILE,HOMEPATH,HOMEDRIVE=`C:${sep}`}=process.env;if(HOME)
return HOME;if(USERPROFILE)return USERPROFILE;if(HOMEPATH)return`${HOMEDRIVE}${HOMEPATH}`;let homeDirCacheKey=getHomeDirCacheKey();
return homeDirCache[homeDirCacheKey]||(homeDirCache[homeDirCacheKey]=homedir()),homeDirCache[homeDirCacheKey]};var ENV_PROFILE="AWS_PROFILE",DEFAULT_PROFILE="default",getProfileName=init=>init.profile||process.env[ENV_PROFILE]||DEFAULT_PROFILE;import{createHash}from"node:crypto";import{join}from"node:path";var getSSOTokenFilepath=id=>{let cacheName=createHash("sha1").update(id).digest("hex");return join(getHomeDir(),".aws","\
sso","cache",`${cacheName}.json`)};import{readFile}from"node:fs/promises";var tokenIntercept={},getSSOTokenFromFile=async id=>{if(tokenIntercept[id])return tokenIntercept[id];let ssoTokenFilepath=getSSOTokenFilepath(
id),ssoTokenText=await readFile(ssoTokenFilepath,"utf8");return JSON.parse(ssoTokenText)};import{join as join4}from"node:path";var getConfigData=data=>Object.entries(data).filter(([key])=>{let indexOfSeparator=key.indexOf(".");return indexOfSeparator===
-1?!1:Object.values(IniSectionType).includes(key.substring(0,indexOfSeparator))}).reduce((acc,[key,value])=>{let indexOfSeparator=key.
indexOf("."),updatedKey=key.substring(0,indexOfSeparator)===IniSectionType.PROFILE?key.substring(indexOfSeparator+1):key;
return acc[updatedKey]=value,acc},{...data.default&&{default:data.default}});import{join as join2}from"node:path";var ENV_CONFIG_PATH="AWS_CONFIG_FILE",getConfigFilepath=()=>process.env[ENV_CONFIG_PATH]||join2(getHomeDir(),".aws","con\
fig");import{join as join3}from"node:path";var ENV_CREDENTIALS_PATH="AWS_SHARED_CREDENTIALS_FILE",getCredentialsFilepath=()=>process.env[ENV_CREDENTIALS_PATH]||join3(
getHomeDir(),".aws","credentials");var prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=["__proto__","profile __proto__"],parseIni=iniData=>{
let map={},currentSection,currentSubSection;for(let iniLine of iniData.split(/\r?\n/)){let trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].
trim();if(trimmedLine[0]==="["&&trimmedLine[trimmedLine.length-1]==="]"){currentSection=void 0,currentSubSection=void 0;
let sectionName=trimmedLine.substring(1,trimmedLine.length-1),matches=prefixKeyRegex.exec(sectionName);if(matches){let[,
prefix,,name]=matches;Object.values(IniSectionType).includes(prefix)&&(currentSection=[prefix,name].join("."))}else currentSection=
sectionName;if(profileNameBlockList.includes(sectionName))throw new Error(`Found invalid profile name "${sectionName}"`)}else if(currentSection){
let indexOfEqualsSign=trimmedLine.indexOf("=");if(![0,-1].includes(indexOfEqualsSign)){let[name,value]=[trimmedLine.substring(
0,indexOfEqualsSign).trim(),trimmedLine.substring(indexOfEqualsSign+1).trim()];if(value==="")currentSubSection=name;else{
currentSubSection&&iniLine.trimStart()===iniLine&&(currentSubSection=void 0),map[currentSection]=map[currentSection]||{};
let key=currentSubSection?[currentSubSection,name].join("."):name;map[currentSection][key]=value}}}}return map};import{readFile as fsReadFile}from"node:fs/promises";var filePromises={},fileIntercept={},readFile2=(path,options)=>fileIntercept[path]!==
void 0?fileIntercept[path]:((!filePromises[path]||options?.ignoreCache)&&(filePromises[path]=fsReadFile(path,"utf8")),filePromises[path]);var swallowError=()=>({}),loadSharedConfigFiles=async(init={})=>{let{filepath=getCredentialsFilepath(),configFilepath=getConfigFilepath()}=init,
homeDir=getHomeDir(),relativeHomeDirPrefix="~/",resolvedFilepath=filepath;filepath.startsWith(relativeHomeDirPrefix)&&(resolvedFilepath=
join4(homeDir,filepath.slice(2)));let resolvedConfigFilepath=configFilepath;configFilepath.startsWith(relativeHomeDirPrefix)&&
(resolvedConfigFilepath=join4(homeDir,configFilepath.slice(2)));let parsedFiles=await Promise.all([readFile2(resolvedConfigFilepath,
{ignoreCache:init.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),readFile2(resolvedFilepath,{ignoreCache:init.
ignoreCache}).then(parseIni).catch(swallowError)]);return{configFile:parsedFiles[0],credentialsFile:parsedFiles[1]}};var getSsoSessionData=data=>Object.entries(data).filter(([key])=>key.startsWith(IniSectionType.SSO_SESSION+".")).reduce(
(acc,[key,value])=>({...acc,[key.substring(key.indexOf(".")+1)]:value}),{});var swallowError2=()=>({}),loadSsoSessionData=async(init={})=>readFile2(init.configFilepath??getConfigFilepath()).then(parseIni).
then(getSsoSessionData).catch(swallowError2);var mergeConfigFiles=(...files)=>{let merged={};for(let file of files)for(let[key,values]of Object.entries(file))merged[key]!==
void 0?Object.assign(merged[key],values):merged[key]=values;return merged};var parseKnownFiles=async init=>{let parsedFiles=await loadSharedConfigFiles(init);return mergeConfigFiles(parsedFiles.configFile,
parsedFiles.credentialsFile)};var externalDataInterceptor={getFileRecord(){return fileIntercept},interceptFile(path,contents){fileIntercept[path]=Promise.
resolve(contents)},getTokenRecord(){return tokenIntercept},interceptToken(id,contents){tokenIntercept[id]=contents}};function getSelectorName(functionString){try{let constants=new Set(Array.from(functionString.match(/([A-Z_]){3,}/g)??[]));
return constants.delete("CONFIG"),constants.delete("CONFIG_PREFIX_SEPARATOR"),constants.delete("ENV"),[...constants].join(
", ")}catch{return functionString}}var fromEnv=(envVarSelector,options)=>async()=>{try{let config=envVarSelector(process.env,options);if(config===void 0)throw new Error;
return config}catch(e){throw new CredentialsProviderError(e.message||`Not found in ENV: ${getSelectorName(envVarSelector.
toString())}`,{logger:options?.logger})}};var fromSharedConfigFiles=(configSelector,{preferredFile="config",...init}={})=>async()=>{let profile=getProfileName(init),
{configFile,credentialsFile}=await loadSharedConfigFiles(init),profileFromCredentials=credentialsFile[profile]||{},profileFromConfig=configFile[profile]||
{},mergedProfile=preferredFile==="config"?{...profileFromCredentials,...profileFromConfig}:{...profileFromConfig,...profileFromCredentials};
try{let configValue=configSelector(mergedProfile,preferredFile==="config"?configFile:credentialsFile);if(configValue===void 0)
throw new Error;return configValue}catch(e){throw new CredentialsProviderError(e.message||`Not found in config files w/ \
profile [${profile}]: ${getSelectorName(configSelector.toString())}`,{logger:init.logger})}};var isFunction=func=>typeof func=="function",fromStatic=defaultValue=>isFunction(defaultValue)?async()=>await defaultValue():
fromValue(defaultValue);var loadConfig=({environmentVariableSelector,configFileSelector,default:defaultValue},configuration={})=>{let{signingName,
logger}=configuration;return memoize(chain(fromEnv(environmentVariableSelector,{signingName,logger}),fromSharedConfigFiles(
configFileSelector,configuration),fromStatic(defaultValue)))};var ENV_USE_DUALSTACK_ENDPOINT="AWS_USE_DUALSTACK_ENDPOINT",CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint";var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env=>booleanSelector(env,ENV_USE_DUALSTACK_ENDPOINT,
SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_DUALSTACK_ENDPOINT,SelectorType.CONFIG),
default:!1};var ENV_USE_FIPS_ENDPOINT="AWS_USE_FIPS_ENDPOINT",CONFIG_USE_FIPS_ENDPOINT="use_fips_endpoint";var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={environmentVariableSelector:env=>booleanSelector(env,ENV_USE_FIPS_ENDPOINT,SelectorType.
ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_FIPS_ENDPOINT,SelectorType.CONFIG),default:!1};var AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE",AWS_DEFAULTS_MODE_CONFIG="defaults_mode",NODE_DEFAULTS_MODE_CONFIG_OPTIONS={
environmentVariableSelector:env=>env[AWS_DEFAULTS_MODE_ENV],configFileSelector:profile=>profile[AWS_DEFAULTS_MODE_CONFIG],
default:"legacy"};var resolveDefaultsModeConfig=({region=loadConfig(NODE_REGION_CONFIG_OPTIONS),defaultsMode=loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)}={})=>memoize(
async()=>{let mode=typeof defaultsMode=="function"?await defaultsMode():defaultsMode;switch(mode?.toLowerCase()){case"au\
to":return resolveNodeDefaultsModeAuto(region);case"in-region":case"cross-region":case"mobile":case"standard":case"legac\
y":return Promise.resolve(mode?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:throw new Error(
`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`)}}),resolveNodeDefaultsModeAuto=async clientRegion=>{
if(clientRegion){let resolvedRegion=typeof clientRegion=="function"?await clientRegion():clientRegion,inferredRegion=await inferPhysicalRegion();
return inferredRegion?resolvedRegion===inferredRegion?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.
env[AWS_EXECUTION_ENV]&&(process.env[AWS_REGION_ENV]||process.env[AWS_DEFAULT_REGION_ENV])?process.env[AWS_REGION_ENV]??
process.env[AWS_DEFAULT_REGION_ENV]:getInstanceMetadataRegion();export{ProviderError,CredentialsProviderError,TokenProviderError,chain,booleanSelector,SelectorType,ENV_PROFILE,getProfileName,
getSSOTokenFilepath,getSSOTokenFromFile,loadSsoSessionData,parseKnownFiles,externalDataInterceptor,loadConfig,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,REGION_ENV_NAME,REGION_INI_NAME,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,
resolveRegionConfig,resolveDefaultsModeConfig};

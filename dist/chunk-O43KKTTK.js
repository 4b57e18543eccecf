const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ENV_KEY,ENV_SECRET,fromEnv}from"./chunk-VEHO45H6.js";import{CredentialsProviderError,ENV_PROFILE,chain}from"./chunk-ZHO34XKS.js";var ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{let{ENV_CMDS_FULL_URI,ENV_CMDS_RELATIVE_URI,
fromContainerMetadata,fromInstanceMetadata}=await import("./dist-es-WNOSOYYA.js");if(process.env[ENV_CMDS_RELATIVE_URI]||
process.env[ENV_CMDS_FULL_URI]){init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromCon\
tainerMetadata");let{fromHttp}=await import("./dist-es-AA55WTZN.js");return chain(fromHttp(init),fromContainerMetadata(
init))}return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!=="false"?async()=>{throw new CredentialsProviderError(
"EC2 Instance Metadata Service access disabled",{logger:init.logger})}:(init.logger?.debug("@aws-sdk/credential-provider\
-node - remoteProvider::fromInstanceMetadata"),fromInstanceMetadata(init))};function memoizeChain(providers,treatAsExpired){let chain2=internalCreateChain(providers),activeLock,passiveLock,credentials,
forceRefreshLock,provider=async options=>{if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=chain2(options).
then(c=>{credentials=c}).finally(()=>{forceRefreshLock=void 0})),await forceRefreshLock,credentials;if(credentials?.expiration&&
credentials?.expiration?.getTime()<Date.now()&&(credentials=void 0),activeLock)await activeLock;else if(!credentials||treatAsExpired?.(
credentials))if(credentials)passiveLock||(passiveLock=chain2(options).then(c=>{credentials=c}).catch(()=>{}).finally(()=>{
passiveLock=void 0}));else return activeLock=chain2(options).then(c=>{credentials=c}).finally(()=>{activeLock=void 0}),provider(
options);return credentials};return provider}var internalCreateChain=providers=>async awsIdentityProperties=>{let lastProviderError;
for(let provider of providers)try{return await provider(awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.
tryNextLink)continue;throw err}throw lastProviderError};var multipleCredentialSourceWarningEmitted=!1,defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.
env[ENV_PROFILE])throw process.env[ENV_KEY]&&process.env[ENV_SECRET]&&(multipleCredentialSourceWarningEmitted||((init.logger?.
warn&&init.logger?.constructor?.name!=="NoOpLogger"?init.logger.warn.bind(init.logger):console.warn)(`@aws-sdk/credentia\
l-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provid\
er.",{logger:init.logger,tryNextLink:!0});return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider\
::fromEnv"),fromEnv(init)()},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defau\
ltProvider::fromSSO");let{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession)throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs\
 do not include SSO fields).",{logger:init.logger});let{fromSSO}=await import("./dist-es-WDJFGTPW.js");return fromSSO(
init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defa\
ultProvider::fromIni");let{fromIni}=await import("./dist-es-XZ3ZAVSU.js");return fromIni(init)(awsIdentityProperties)},
async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");let{
fromProcess}=await import("./dist-es-YXTUOA6Q.js");return fromProcess(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile}=await import("./dist-es-TPIF5II7.js");
return fromTokenFile(init)(awsIdentityProperties)},async()=>(init.logger?.debug("@aws-sdk/credential-provider-node - def\
aultProvider::remoteProvider"),(await remoteProvider(init))()),async()=>{throw new CredentialsProviderError("Could not l\
oad credentials from any providers",{tryNextLink:!1,logger:init.logger})}],credentialsTreatedAsExpired),credentialsWillNeedRefresh=credentials=>credentials?.
expiration!==void 0,credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.expiration.getTime()-
Date.now()<3e5;export{defaultProvider,credentialsWillNeedRefresh,credentialsTreatedAsExpired};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{CredentialsProviderError,TokenProviderError,getProfileName,getSSOTokenFilepath,getSSOTokenFromFile,loadSsoSessionData,
parseKnownFiles,setCredentialFeature}from"./chunk-THGURX7Z.js";import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";
import"./chunk-6FW24UKP.js";var isSsoProfile=arg=>arg&&(typeof arg.sso_start_url=="string"||typeof arg.sso_account_id=="string"||typeof arg.sso_session==
"string"||typeof arg.sso_region=="string"||typeof arg.sso_role_name=="string");var REFRESH_MESSAGE="To refresh this SSO session run 'aws sso login' with the corresponding profile.";var getSsoOidcClient=async(ssoRegion,init={},callerClientConfig)=>{let{SSOOIDCClient}=await import("./sso-oidc-BU7J4EFG.js"),
coalesce=prop=>init.clientConfig?.[prop]??init.parentClientConfig?.[prop]??callerClientConfig?.[prop];return new SSOOIDCClient(
Object.assign({},init.clientConfig??{},{region:ssoRegion??init.clientConfig?.region,logger:coalesce("logger"),userAgentAppId:coalesce(
"userAgentAppId")}))};var getNewSsoOidcToken=async(ssoToken,ssoRegion,init={},callerClientConfig)=>{let{CreateTokenCommand}=await import("./sso-oidc-BU7J4EFG.js");
return(await getSsoOidcClient(ssoRegion,init,callerClientConfig)).send(new CreateTokenCommand({clientId:ssoToken.clientId,
clientSecret:ssoToken.clientSecret,refreshToken:ssoToken.refreshToken,grantType:"refresh_token"}))};var validateTokenExpiry=token=>{if(token.expiration&&token.expiration.getTime()<Date.now())throw new TokenProviderError(
`Token is expired. ${REFRESH_MESSAGE}`,!1)};var validateTokenKey=(key,value,forRefresh=!1)=>{if(typeof value>"u")throw new TokenProviderError(`Value not present for\
 '${key}' in SSO Token${forRefresh?". Cannot refresh":""}. ${REFRESH_MESSAGE}`,!1)};import{promises as fsPromises}from"node:fs";var{writeFile}=fsPromises,writeSSOTokenToFile=(id,ssoToken)=>{let tokenFilepath=getSSOTokenFilepath(
id),tokenString=JSON.stringify(ssoToken,null,2);return writeFile(tokenFilepath,tokenString)};var lastRefreshAttemptTimes=new Map,inFlightRefreshes=new Map,fromSso=(init={})=>async({callerClientConfig}={})=>{init.logger?.
debug("@aws-sdk/token-providers - fromSso");let profiles=await parseKnownFiles(init),profileName=getProfileName({profile:init.
profile??callerClientConfig?.profile}),profile=profiles[profileName];if(profile){if(!profile.sso_session)throw new TokenProviderError(
`Profile '${profileName}' is missing required property 'sso_session'.`)}else throw new TokenProviderError(`Profile '${profileName}\
' could not be found in shared credentials file.`,!1);let ssoSessionName=profile.sso_session,inFlightRefresh=inFlightRefreshes.
get(ssoSessionName);if(inFlightRefresh)return await inFlightRefresh;let ssoSession=(await loadSsoSessionData(init))[ssoSessionName];
if(!ssoSession)throw new TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials fi\
le.`,!1);for(let ssoSessionRequiredKey of["sso_start_url","sso_region"])if(!ssoSession[ssoSessionRequiredKey])throw new TokenProviderError(
`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`,!1);let ssoStartUrl=ssoSession.
sso_start_url,ssoRegion=ssoSession.sso_region,ssoToken;try{ssoToken=await getSSOTokenFromFile(ssoSessionName)}catch{throw new TokenProviderError(
`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`,!1)}validateTokenKey(
"accessToken",ssoToken.accessToken),validateTokenKey("expiresAt",ssoToken.expiresAt);let{accessToken,expiresAt}=ssoToken,
existingToken={token:accessToken,expiration:new Date(expiresAt)};if(existingToken.expiration.getTime()-Date.now()>3e5)return existingToken;
let inFlightRefreshAfterReadingToken=inFlightRefreshes.get(ssoSessionName);if(inFlightRefreshAfterReadingToken)return await inFlightRefreshAfterReadingToken;
let lastRefreshAttemptTime=lastRefreshAttemptTimes.get(ssoSessionName)??0;if(Date.now()-lastRefreshAttemptTime<30*1e3)return validateTokenExpiry(
existingToken),existingToken;validateTokenKey("clientId",ssoToken.clientId,!0),validateTokenKey("clientSecret",ssoToken.
clientSecret,!0),validateTokenKey("refreshToken",ssoToken.refreshToken,!0);let refresh=(async()=>{try{lastRefreshAttemptTimes.
set(ssoSessionName,Date.now());let newSsoOidcToken=await getNewSsoOidcToken(ssoToken,ssoRegion,init,callerClientConfig);
validateTokenKey("accessToken",newSsoOidcToken.accessToken),validateTokenKey("expiresIn",newSsoOidcToken.expiresIn);let newTokenExpiration=new Date(
Date.now()+newSsoOidcToken.expiresIn*1e3);try{await writeSSOTokenToFile(ssoSessionName,{...ssoToken,accessToken:newSsoOidcToken.
accessToken,expiresAt:newTokenExpiration.toISOString(),refreshToken:newSsoOidcToken.refreshToken})}catch{}return{token:newSsoOidcToken.
accessToken,expiration:newTokenExpiration}}catch{return validateTokenExpiry(existingToken),existingToken}})();inFlightRefreshes.
set(ssoSessionName,refresh);try{return await refresh}finally{inFlightRefreshes.delete(ssoSessionName)}};var SHOULD_FAIL_CREDENTIAL_CHAIN=!1,resolveSSOCredentials=async({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,
ssoClient,clientConfig,parentClientConfig,callerClientConfig,profile,filepath,configFilepath,ignoreCache,logger})=>{let token,
refreshMessage="To refresh this SSO session run aws sso login with the corresponding profile.";if(ssoSession)try{let _token=await fromSso(
{profile,filepath,configFilepath,ignoreCache,clientConfig,parentClientConfig,logger})({callerClientConfig});token={accessToken:_token.
token,expiresAt:new Date(_token.expiration).toISOString()}}catch(e){throw new CredentialsProviderError(e.message,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger})}else try{token=await getSSOTokenFromFile(ssoStartUrl)}catch{throw new CredentialsProviderError(`The SSO session\
 associated with this profile is invalid. ${refreshMessage}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger})}if(new Date(
token.expiresAt).getTime()-Date.now()<=0)throw new CredentialsProviderError(`The SSO session associated with this profil\
e has expired. ${refreshMessage}`,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger});let{accessToken}=token,{SSOClient,GetRoleCredentialsCommand}=await import("./loadSso-EE6EQF4C.js"),
sso=ssoClient||new SSOClient(Object.assign({},clientConfig??{},{logger:clientConfig?.logger??callerClientConfig?.logger??
parentClientConfig?.logger,region:clientConfig?.region??ssoRegion,userAgentAppId:clientConfig?.userAgentAppId??callerClientConfig?.
userAgentAppId??parentClientConfig?.userAgentAppId})),ssoResp;try{ssoResp=await sso.send(new GetRoleCredentialsCommand({
accountId:ssoAccountId,roleName:ssoRoleName,accessToken}))}catch(e){throw new CredentialsProviderError(e,{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,
logger})}let{roleCredentials:{accessKeyId,secretAccessKey,sessionToken,expiration,credentialScope,accountId}={}}=ssoResp;
if(!accessKeyId||!secretAccessKey||!sessionToken||!expiration)throw new CredentialsProviderError("SSO returns an invalid\
 temporary credential.",{tryNextLink:SHOULD_FAIL_CREDENTIAL_CHAIN,logger});let credentials={accessKeyId,secretAccessKey,
sessionToken,expiration:new Date(expiration),...credentialScope&&{credentialScope},...accountId&&{accountId}};return ssoSession?
setCredentialFeature(credentials,"CREDENTIALS_SSO","s"):setCredentialFeature(credentials,"CREDENTIALS_SSO_LEGACY","u"),credentials};var validateSsoProfile=(profile,logger)=>{let{sso_start_url,sso_account_id,sso_region,sso_role_name}=profile;if(!sso_start_url||
!sso_account_id||!sso_region||!sso_role_name)throw new CredentialsProviderError(`Profile is configured with invalid SSO \
credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).
join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger});return profile};var fromSSO=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
let{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init,{ssoClient}=init,profileName=getProfileName({profile:init.
profile??callerClientConfig?.profile});if(!ssoStartUrl&&!ssoAccountId&&!ssoRegion&&!ssoRoleName&&!ssoSession){let profile=(await parseKnownFiles(
init))[profileName];if(!profile)throw new CredentialsProviderError(`Profile ${profileName} was not found.`,{logger:init.
logger});if(!isSsoProfile(profile))throw new CredentialsProviderError(`Profile ${profileName} is not configured with SSO\
 credentials.`,{logger:init.logger});if(profile?.sso_session){let session=(await loadSsoSessionData(init))[profile.sso_session],
conflictMsg=` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;if(ssoRegion&&ssoRegion!==
session.sso_region)throw new CredentialsProviderError("Conflicting SSO region"+conflictMsg,{tryNextLink:!1,logger:init.logger});
if(ssoStartUrl&&ssoStartUrl!==session.sso_start_url)throw new CredentialsProviderError("Conflicting SSO start_url"+conflictMsg,
{tryNextLink:!1,logger:init.logger});profile.sso_region=session.sso_region,profile.sso_start_url=session.sso_start_url}let{
sso_start_url,sso_account_id,sso_region,sso_role_name,sso_session}=validateSsoProfile(profile,init.logger);return resolveSSOCredentials(
{ssoStartUrl:sso_start_url,ssoSession:sso_session,ssoAccountId:sso_account_id,ssoRegion:sso_region,ssoRoleName:sso_role_name,
ssoClient,clientConfig:init.clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.callerClientConfig,
profile:profileName,filepath:init.filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}else{
if(!ssoStartUrl||!ssoAccountId||!ssoRegion||!ssoRoleName)throw new CredentialsProviderError('Incomplete configuration. T\
he fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:init.
logger});return resolveSSOCredentials({ssoStartUrl,ssoSession,ssoAccountId,ssoRegion,ssoRoleName,ssoClient,clientConfig:init.
clientConfig,parentClientConfig:init.parentClientConfig,callerClientConfig:init.callerClientConfig,profile:profileName,filepath:init.
filepath,configFilepath:init.configFilepath,ignoreCache:init.ignoreCache,logger:init.logger})}};export{fromSSO,isSsoProfile,validateSsoProfile};

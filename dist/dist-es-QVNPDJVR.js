const T=e=>{const r=globalThis.process.getBuiltinModule(e);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return r},I=import.meta.dirname??"/";import{externalDataInterceptor as m}from"./chunk-5EKZW7AT.js";
import"./chunk-K47GFXH7.js";import{CredentialsProviderError as E,setCredentialFeature as p}from"./chunk-24PZ7WEJ.js";import"./chunk-4UAOJGDD.js";
import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";import{readFileSync as N}from"node:fs";var l=e=>async r=>{e.logger?.
debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:o,roleSessionName:n,webIdentityToken:i,providerId:t,
policyArns:a,policy:c,durationSeconds:g}=e,{roleAssumerWithWebIdentity:s}=e;if(!s){let{getDefaultRoleAssumerWithWebIdentity:_}=await import("./sts-PPYCCJUL.js");
s=_({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...r?.callerClientConfig,...e.parentClientConfig}},
e.clientPlugins)}return s({RoleArn:o,RoleSessionName:n??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:i,ProviderId:t,
PolicyArns:a,Policy:c,DurationSeconds:g})},d="AWS_WEB_IDENTITY_TOKEN_FILE",f="AWS_ROLE_ARN",S="AWS_ROLE_SESSION_NAME",u=(e={})=>async r=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let o=e?.webIdentityTokenFile??process.env[d],
n=e?.roleArn??process.env[f],i=e?.roleSessionName??process.env[S];if(!o||!n)throw new E("Web identity configuration not \
specified",{logger:e.logger});let t=await l({...e,webIdentityToken:m?.getTokenRecord?.()[o]??N(o,{encoding:"ascii"}),roleArn:n,
roleSessionName:i})(r);return o===process.env[d]&&p(t,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),t};export{u as fromTokenFile,l as fromWebToken};

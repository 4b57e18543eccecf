const M=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return t},W=import.meta.dirname??"/";import{parseKnownFiles as P}from"./chunk-ZC7YUP6G.js";
import{CredentialsProviderError as c,chain as S,getProfileName as g,setCredentialFeature as a}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var p=(e,t,r)=>{let n={EcsContainer:async s=>{
let{fromHttp:o}=await import("./dist-es-KNTZDFR7.js"),{fromContainerMetadata:i}=await import("./dist-es-V3PBBXI7.js");return r?.
debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>S(o(s??{}),i(s))().then(u)},Ec2InstanceMetadata:async s=>{
r?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{fromInstanceMetadata:o}=await import("./dist-es-V3PBBXI7.js");
return async()=>o(s)().then(u)},Environment:async s=>{r?.debug("@aws-sdk/credential-provider-ini - credential_source is \
Environment");let{fromEnv:o}=await import("./dist-es-D6OYCZHU.js");return async()=>o(s)().then(u)}};if(e in n)return n[e];
throw new c(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or En\
vironment.`,{logger:r})},u=e=>a(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),R=(e,{profile:t="default",logger:r}={})=>!!e&&
typeof e=="object"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefi\
ned","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(O(e,{profile:t,
logger:r})||A(e,{profile:t,logger:r})),O=(e,{profile:t,logger:r})=>{let n=typeof e.source_profile=="string"&&typeof e.credential_source>
"u";return n&&r?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`),n},A=(e,{profile:t,
logger:r})=>{let n=typeof e.credential_source=="string"&&typeof e.source_profile>"u";return n&&r?.debug?.(`    ${t} isCr\
edentialSourceProfile credential_source=${e.credential_source}`),n},L=async(e,t,r,n,s={},o)=>{r.logger?.debug("@aws-sdk/\
credential-provider-ini - resolveAssumeRoleCredentials (STS)");let i=t[e],{source_profile:l,region:C}=i;if(!r.roleAssumer){
let{getDefaultRoleAssumer:d}=await import("./sts-PPYCCJUL.js");r.roleAssumer=d({...r.clientConfig,credentialProviderLogger:r.
logger,parentClientConfig:{...n,...r?.parentClientConfig,region:C??r?.parentClientConfig?.region??n?.region}},r.clientPlugins)}
if(l&&l in s)throw new c(`Detected a cycle attempting to resolve credentials for profile ${g(r)}. Profiles visited: `+Object.
keys(s).join(", "),{logger:r.logger});r.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver us\
ing ${l?`source_profile=[${l}]`:`profile=[${e}]`}`);let f=l?o(l,t,r,n,{...s,[l]:!0},y(t[l]??{})):(await p(i.credential_source,
e,r.logger)(r))();if(y(i))return f.then(d=>a(d,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{let d={RoleArn:i.role_arn,RoleSessionName:i.
role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:i.external_id,DurationSeconds:parseInt(i.duration_seconds||"360\
0",10)},{mfa_serial:_}=i;if(_){if(!r.mfaCodeProvider)throw new c(`Profile ${e} requires multi-factor authentication, but\
 no MFA code callback was provided.`,{logger:r.logger,tryNextLink:!1});d.SerialNumber=_,d.TokenCode=await r.mfaCodeProvider(
_)}let v=await f;return r.roleAssumer(v,d).then(I=>a(I,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},y=e=>!e.role_arn&&!!e.
credential_source,b=e=>!!(e&&e.login_session),k=async(e,t,r)=>{let{fromLoginCredentials:n}=await import("./dist-es-T6COYQVU.js"),
s=await n({...t,profile:e})({callerClientConfig:r});return a(s,"CREDENTIALS_PROFILE_LOGIN","AC")},h=e=>!!e&&typeof e=="o\
bject"&&typeof e.credential_process=="string",D=async(e,t)=>{let{fromProcess:r}=await import("./dist-es-5HSEXNAM.js"),n=await r(
{...e,profile:t})();return a(n,"CREDENTIALS_PROFILE_PROCESS","v")},T=async(e,t,r={},n)=>{let{fromSSO:s}=await import("./dist-es-F4S3ACHL.js");
return s({profile:e,logger:r.logger,parentClientConfig:r.parentClientConfig,clientConfig:r.clientConfig})({callerClientConfig:n}).
then(o=>t.sso_session?a(o,"CREDENTIALS_PROFILE_SSO","r"):a(o,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},F=e=>e&&(typeof e.sso_start_url==
"string"||typeof e.sso_account_id=="string"||typeof e.sso_session=="string"||typeof e.sso_region=="string"||typeof e.sso_role_name==
"string"),w=e=>!!e&&typeof e=="object"&&typeof e.aws_access_key_id=="string"&&typeof e.aws_secret_access_key=="string"&&
["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1,
m=async(e,t)=>{t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");let r={accessKeyId:e.aws_access_key_id,
secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},
...e.aws_account_id&&{accountId:e.aws_account_id}};return a(r,"CREDENTIALS_PROFILE","n")},$=e=>!!e&&typeof e=="object"&&
typeof e.web_identity_token_file=="string"&&typeof e.role_arn=="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>
-1,x=async(e,t,r)=>{let{fromTokenFile:n}=await import("./dist-es-QVNPDJVR.js"),s=await n({webIdentityTokenFile:e.web_identity_token_file,
roleArn:e.role_arn,roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:t.roleAssumerWithWebIdentity,logger:t.
logger,parentClientConfig:t.parentClientConfig})({callerClientConfig:r});return a(s,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKE\
N","q")},E=async(e,t,r,n,s={},o=!1)=>{let i=t[e];if(Object.keys(s).length>0&&w(i))return m(i,r);if(o||R(i,{profile:e,logger:r.
logger}))return L(e,t,r,n,s,E);if(w(i))return m(i,r);if($(i))return x(i,r,n);if(h(i))return D(r,e);if(F(i))return await T(
e,i,r,n);if(b(i))return k(e,r,n);throw new c(`Could not resolve credentials using profile: [${e}] in configuration/crede\
ntials file(s).`,{logger:r.logger})},N=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-p\
rovider-ini - fromIni");let r=await P(e);return E(g({profile:e.profile??t?.profile}),r,e,t)};export{N as fromIni};

const ae=e=>{const s=globalThis.process.getBuiltinModule(e);if(s===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return s},le=import.meta.dirname??"/";import{getSSOTokenFilepath as B,getSSOTokenFromFile as $}from"./chunk-K47GFXH7.js";
import{parseKnownFiles as L}from"./chunk-ZC7YUP6G.js";import{CredentialsProviderError as d,IniSectionType as J,ProviderError as V,
getConfigFilepath as W,getProfileName as P,parseIni as Y,readFile as Q,setCredentialFeature as b}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var X=e=>Object.entries(e).filter(([
s])=>s.startsWith(J.SSO_SESSION+".")).reduce((s,[o,t])=>({...s,[o.substring(o.indexOf(".")+1)]:t}),{}),Z=()=>({}),j=async(e={})=>Q(
e.configFilepath??W()).then(Y).then(X).catch(Z),M=e=>e&&(typeof e.sso_start_url=="string"||typeof e.sso_account_id=="str\
ing"||typeof e.sso_session=="string"||typeof e.sso_region=="string"||typeof e.sso_role_name=="string"),u=class H extends V{name="\
TokenProviderError";constructor(s,o=!0){super(s,o),Object.setPrototypeOf(this,H.prototype)}},A="To refresh this SSO sess\
ion run 'aws sso login' with the corresponding profile.",ee=async(e,s={},o)=>{let{SSOOIDCClient:t}=await import("./sso-oidc-FEMTLY46.js"),
n=r=>s.clientConfig?.[r]??s.parentClientConfig?.[r]??o?.[r];return new t(Object.assign({},s.clientConfig??{},{region:e??
s.clientConfig?.region,logger:n("logger"),userAgentAppId:n("userAgentAppId")}))},se=async(e,s,o={},t)=>{let{CreateTokenCommand:n}=await import("./sso-oidc-FEMTLY46.js");
return(await ee(s,o,t)).send(new n({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:"\
refresh_token"}))},U=e=>{if(e.expiration&&e.expiration.getTime()<Date.now())throw new u(`Token is expired. ${A}`,!1)},_=(e,s,o=!1)=>{
if(typeof s>"u")throw new u(`Value not present for '${e}' in SSO Token${o?". Cannot refresh":""}. ${A}`,!1)};import{promises as oe}from"node:fs";
var{writeFile:re}=oe,te=(e,s)=>{let o=B(e),t=JSON.stringify(s,null,2);return re(o,t)},q=new Map,C=new Map,ne=(e={})=>async({
callerClientConfig:s}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso");let o=await L(e),t=P({profile:e.profile??
s?.profile}),n=o[t];if(n){if(!n.sso_session)throw new u(`Profile '${t}' is missing required property 'sso_session'.`)}else
throw new u(`Profile '${t}' could not be found in shared credentials file.`,!1);let r=n.sso_session,c=C.get(r);if(c)return await c;
let g=(await j(e))[r];if(!g)throw new u(`Sso session '${r}' could not be found in shared credentials file.`,!1);for(let p of[
"sso_start_url","sso_region"])if(!g[p])throw new u(`Sso session '${r}' is missing required property '${p}'.`,!1);let f=g.
sso_start_url,l=g.sso_region,a;try{a=await $(r)}catch{throw new u(`The SSO session token associated with profile=${t} wa\
s not found or is invalid. ${A}`,!1)}_("accessToken",a.accessToken),_("expiresAt",a.expiresAt);let{accessToken:k,expiresAt:T}=a,
i={token:k,expiration:new Date(T)};if(i.expiration.getTime()-Date.now()>3e5)return i;let w=C.get(r);if(w)return await w;
let h=q.get(r)??0;if(Date.now()-h<30*1e3)return U(i),i;_("clientId",a.clientId,!0),_("clientSecret",a.clientSecret,!0),_(
"refreshToken",a.refreshToken,!0);let S=(async()=>{try{q.set(r,Date.now());let p=await se(a,l,e,s);_("accessToken",p.accessToken),
_("expiresIn",p.expiresIn);let O=new Date(Date.now()+p.expiresIn*1e3);try{await te(r,{...a,accessToken:p.accessToken,expiresAt:O.
toISOString(),refreshToken:p.refreshToken})}catch{}return{token:p.accessToken,expiration:O}}catch{return U(i),i}})();C.set(
r,S);try{return await S}finally{C.delete(r)}},y=!1,K=async({ssoStartUrl:e,ssoSession:s,ssoAccountId:o,ssoRegion:t,ssoRoleName:n,
ssoClient:r,clientConfig:c,parentClientConfig:g,callerClientConfig:f,profile:l,filepath:a,configFilepath:k,ignoreCache:T,
logger:i})=>{let w,h="To refresh this SSO session run aws sso login with the corresponding profile.";if(s)try{let m=await ne(
{profile:l,filepath:a,configFilepath:k,ignoreCache:T,clientConfig:c,parentClientConfig:g,logger:i})({callerClientConfig:f});
w={accessToken:m.token,expiresAt:new Date(m.expiration).toISOString()}}catch(m){throw new d(m.message,{tryNextLink:y,logger:i})}else
try{w=await $(e)}catch{throw new d(`The SSO session associated with this profile is invalid. ${h}`,{tryNextLink:y,logger:i})}
if(new Date(w.expiresAt).getTime()-Date.now()<=0)throw new d(`The SSO session associated with this profile has expired. ${h}`,
{tryNextLink:y,logger:i});let{accessToken:S}=w,{SSOClient:p,GetRoleCredentialsCommand:O}=await import("./loadSso-P2VNQRI3.js"),
z=r||new p(Object.assign({},c??{},{logger:c?.logger??f?.logger??g?.logger,region:c?.region??t,userAgentAppId:c?.userAgentAppId??
f?.userAgentAppId??g?.userAgentAppId})),I;try{I=await z.send(new O({accountId:o,roleName:n,accessToken:S}))}catch(m){throw new d(
m,{tryNextLink:y,logger:i})}let{roleCredentials:{accessKeyId:v,secretAccessKey:N,sessionToken:R,expiration:E,credentialScope:F,
accountId:D}={}}=I;if(!v||!N||!R||!E)throw new d("SSO returns an invalid temporary credential.",{tryNextLink:y,logger:i});
let x={accessKeyId:v,secretAccessKey:N,sessionToken:R,expiration:new Date(E),...F&&{credentialScope:F},...D&&{accountId:D}};
return s?b(x,"CREDENTIALS_SSO","s"):b(x,"CREDENTIALS_SSO_LEGACY","u"),x},G=(e,s)=>{let{sso_start_url:o,sso_account_id:t,
sso_region:n,sso_role_name:r}=e;if(!o||!t||!n||!r)throw new d(`Profile is configured with invalid SSO credentials. Requi\
red parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:s});return e},
ie=(e={})=>async({callerClientConfig:s}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl:o,
ssoAccountId:t,ssoRegion:n,ssoRoleName:r,ssoSession:c}=e,{ssoClient:g}=e,f=P({profile:e.profile??s?.profile});if(!o&&!t&&
!n&&!r&&!c){let l=(await L(e))[f];if(!l)throw new d(`Profile ${f} was not found.`,{logger:e.logger});if(!M(l))throw new d(
`Profile ${f} is not configured with SSO credentials.`,{logger:e.logger});if(l?.sso_session){let h=(await j(e))[l.sso_session],
S=` configurations in profile ${f} and sso-session ${l.sso_session}`;if(n&&n!==h.sso_region)throw new d("Conflicting SSO\
 region"+S,{tryNextLink:!1,logger:e.logger});if(o&&o!==h.sso_start_url)throw new d("Conflicting SSO start_url"+S,{tryNextLink:!1,
logger:e.logger});l.sso_region=h.sso_region,l.sso_start_url=h.sso_start_url}let{sso_start_url:a,sso_account_id:k,sso_region:T,
sso_role_name:i,sso_session:w}=G(l,e.logger);return K({ssoStartUrl:a,ssoSession:w,ssoAccountId:k,ssoRegion:T,ssoRoleName:i,
ssoClient:g,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,
profile:f,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}else{if(!o||!t||
!n||!r)throw new d('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "s\
soRegion", "ssoRoleName"',{tryNextLink:!1,logger:e.logger});return K({ssoStartUrl:o,ssoSession:c,ssoAccountId:t,ssoRegion:n,
ssoRoleName:r,ssoClient:g,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,
profile:f,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}};export{ie as fromSSO,M as isSsoProfile,G as validateSsoProfile};

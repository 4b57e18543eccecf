const E=r=>{const e=globalThis.process.getBuiltinModule(r);if(e===void 0)throw Object.assign(new Error("Cannot find modu\
le "+r),{code:"MODULE_NOT_FOUND"});return e},h=import.meta.dirname??"/";import{externalDataInterceptor as l}from"./chunk-5EKZW7AT.js";
import"./chunk-K47GFXH7.js";import{parseKnownFiles as a}from"./chunk-ZC7YUP6G.js";import{CredentialsProviderError as c,getProfileName as p,
setCredentialFeature as u}from"./chunk-24PZ7WEJ.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";
import{exec as w}from"node:child_process";import{promisify as f}from"node:util";var m=(r,e,o)=>{if(e.Version!==1)throw Error(
`Profile ${r} credential_process did not return Version 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===void 0)throw Error(
`Profile ${r} credential_process returned invalid credentials.`);if(e.Expiration){let s=new Date;if(new Date(e.Expiration)<
s)throw Error(`Profile ${r} credential_process returned expired credentials.`)}let t=e.AccountId;!t&&o?.[r]?.aws_account_id&&
(t=o[r].aws_account_id);let i={accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,...e.SessionToken&&{sessionToken:e.
SessionToken},...e.Expiration&&{expiration:new Date(e.Expiration)},...e.CredentialScope&&{credentialScope:e.CredentialScope},
...t&&{accountId:t}};return u(i,"CREDENTIALS_PROCESS","w"),i},P=async(r,e,o)=>{let t=e[r];if(e[r]){let i=t.credential_process;
if(i!==void 0){let s=f(l?.getTokenRecord?.().exec??w);try{let{stdout:n}=await s(i),d;try{d=JSON.parse(n.trim())}catch{throw Error(
`Profile ${r} credential_process returned invalid JSON.`)}return m(r,d,e)}catch(n){throw new c(n.message,{logger:o})}}else
throw new c(`Profile ${r} did not contain credential_process.`,{logger:o})}else throw new c(`Profile ${r} could not be f\
ound in shared credentials file.`,{logger:o})},_=(r={})=>async({callerClientConfig:e}={})=>{r.logger?.debug("@aws-sdk/cr\
edential-provider-process - fromProcess");let o=await a(r);return P(p({profile:r.profile??e?.profile}),o,r.logger)};export{_ as fromProcess};

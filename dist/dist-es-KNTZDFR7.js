const F=e=>{const r=globalThis.process.getBuiltinModule(e);if(r===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return r},b=import.meta.dirname??"/";import{NodeHttpHandler as C}from"./chunk-DA4IU73G.js";
import{CredentialsProviderError as o,HttpRequest as E,parseRfc3339DateTime as N,sdkStreamMixin as I,setCredentialFeature as m}from"./chunk-24PZ7WEJ.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";import w from"node:fs/promises";var p="\
169.254.170.2",R="169.254.170.23",g="[fd00:ec2::23]",f=(e,r)=>{if(e.protocol!=="https:"&&!(e.hostname===p||e.hostname===
R||e.hostname===g)){if(e.hostname.includes("[")){if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0\
000:0001]")return}else{if(e.hostname==="localhost")return;let n=e.hostname.split("."),t=a=>{let i=parseInt(a,10);return 0<=
i&&i<=255};if(n[0]==="127"&&t(n[1])&&t(n[2])&&t(n[3])&&n.length===4)return}throw new o(`URL not accepted. It must either\
 be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:r})}};function S(e){return new E({protocol:e.protocol,hostname:e.
hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((r,[n,t])=>(r[n]=t,r),{}),
fragment:e.hash})}async function O(e,r){let n=await I(e.body).transformToString();if(e.statusCode===200){let t=JSON.parse(
n);if(typeof t.AccessKeyId!="string"||typeof t.SecretAccessKey!="string"||typeof t.Token!="string"||typeof t.Expiration!=
"string")throw new o("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: s\
tring, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:r});return{accessKeyId:t.AccessKeyId,
secretAccessKey:t.SecretAccessKey,sessionToken:t.Token,expiration:N(t.Expiration)}}if(e.statusCode>=400&&e.statusCode<500){
let t={};try{t=JSON.parse(n)}catch{}throw Object.assign(new o(`Server responded with status: ${e.statusCode}`,{logger:r}),
{Code:t.Code,Message:t.Message})}throw new o(`Server responded with status: ${e.statusCode}`,{logger:r})}var y=(e,r,n)=>async()=>{
for(let t=0;t<r;++t)try{return await e()}catch{await new Promise(a=>setTimeout(a,n))}return await e()},v="AWS_CONTAINER_\
CREDENTIALS_RELATIVE_URI",L="http://169.254.170.2",U="AWS_CONTAINER_CREDENTIALS_FULL_URI",k="AWS_CONTAINER_AUTHORIZATION\
_TOKEN_FILE",H="AWS_CONTAINER_AUTHORIZATION_TOKEN",K=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromH\
ttp");let r,n=e.awsContainerCredentialsRelativeUri??process.env[v],t=e.awsContainerCredentialsFullUri??process.env[U],a=e.
awsContainerAuthorizationToken??process.env[H],i=e.awsContainerAuthorizationTokenFile??process.env[k],s=e.logger?.constructor?.
name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(n&&t&&(s("@aws-sdk/credential-provider\
-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),s("awsContainerCredent\
ialsRelativeUri will take precedence.")),a&&i&&(s("@aws-sdk/credential-provider-http: you have set both awsContainerAuth\
orizationToken and awsContainerAuthorizationTokenFile."),s("awsContainerAuthorizationTokenFile will take precedence.")),
n)r=`${L}${n}`;else if(t)r=t;else throw new o(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger});let l=new URL(r);f(
l,e.logger);let T=C.create({connectionTimeout:e.timeout??1e3}),A=e.timeout??1e3,_=y(async()=>{let c=S(l);i?c.headers.Authorization=
h((await w.readFile(i)).toString()):a&&(c.headers.Authorization=h(a));try{let d=await T.handle(c,{requestTimeout:A});return O(
d.response).then(u=>m(u,"CREDENTIALS_HTTP","z"))}catch(d){throw new o(String(d),{logger:e.logger})}},e.maxRetries??3,e.timeout??
1e3);return async()=>{try{return await _()}finally{T.destroy?.()}}},h=e=>{if(e.includes(`\r
`))throw new o("Authorization token contains invalid \\r\\n sequence.");return e};export{K as fromHttp};

const ce=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},le=import.meta.dirname??"/";import{CredentialsProviderError as d,ProviderError as A,
loadConfig as g,parseUrl as F}from"./chunk-24PZ7WEJ.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";
var O=e=>!!e&&typeof e=="object"&&typeof e.AccessKeyId=="string"&&typeof e.SecretAccessKey=="string"&&typeof e.Token=="s\
tring"&&typeof e.Expiration=="string",D=e=>({accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.
Token,expiration:new Date(e.Expiration),...e.AccountId&&{accountId:e.AccountId}}),L=1e3,x=0,T=({maxRetries:e=0,timeout:t=1e3})=>({
maxRetries:e,timeout:t});import V from"node:http";function f(e){return new Promise((t,n)=>{let a=V.request({method:"GET",
...e,hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});a.on("error",r=>{n(Object.assign(new A("Unable to connect to inst\
ance metadata service"),r)),a.destroy()}),a.on("timeout",()=>{n(new A("TimeoutError from instance metadata service")),a.
destroy()}),a.on("response",r=>{let{statusCode:o=400}=r;(o<200||300<=o)&&(n(Object.assign(new A("Error response received\
 from instance metadata service"),{statusCode:o})),a.destroy());let p=[];r.on("data",i=>{p.push(i)}),r.on("end",()=>{t(Buffer.
concat(p)),a.destroy()})}),a.end()})}var w=(e,t)=>{let n=e();for(let a=0;a<t;a++)n=n.catch(e);return n},v="AWS_CONTAINER\
_CREDENTIALS_FULL_URI",I="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",S="AWS_CONTAINER_AUTHORIZATION_TOKEN",U=(e={})=>{let{timeout:t,
maxRetries:n}=T(e);return()=>w(async()=>{let a=await B({logger:e.logger}),r=JSON.parse(await $(t,a));if(!O(r))throw new d(
"Invalid response received from instance metadata service.",{logger:e.logger});return D(r)},n)},$=async(e,t)=>(process.env[S]&&
(t.headers={...t.headers,Authorization:process.env[S]}),(await f({...t,timeout:e})).toString()),K="169.254.170.2",W=new Set(
["localhost","127.0.0.1"]),G=new Set(["http:","https:"]),B=async({logger:e})=>{if(process.env[I])return{hostname:K,path:process.
env[I]};if(process.env[v]){let t;try{t=new URL(process.env[v])}catch{throw new d(`${process.env[v]} is not a valid conta\
iner metadata service URL`,{tryNextLink:!1,logger:e})}if(!t.hostname||!W.has(t.hostname))throw new d(`${t.hostname} is n\
ot a valid container metadata service hostname`,{tryNextLink:!1,logger:e});if(!t.protocol||!G.has(t.protocol))throw new d(
`${t.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:e});return{protocol:t.protocol,
hostname:t.hostname,path:t.pathname+t.search,port:t.port?parseInt(t.port,10):void 0}}throw new d(`The container metadata\
 credential provider cannot be used unless the ${I} or ${v} environment variable is set`,{tryNextLink:!1,logger:e})},q=class k extends d{tryNextLink;name="\
InstanceMetadataV1FallbackError";constructor(t,n=!0){super(t,n),this.tryNextLink=n,Object.setPrototypeOf(this,k.prototype)}},
h;(function(e){e.IPv4="http://169.254.169.254",e.IPv6="http://[fd00:ec2::254]"})(h||(h={}));var j="AWS_EC2_METADATA_SERV\
ICE_ENDPOINT",H="ec2_metadata_service_endpoint",z={environmentVariableSelector:e=>e[j],configFileSelector:e=>e[H],default:void 0},
u;(function(e){e.IPv4="IPv4",e.IPv6="IPv6"})(u||(u={}));var J="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",X="ec2_metadata_s\
ervice_endpoint_mode",Y={environmentVariableSelector:e=>e[J],configFileSelector:e=>e[X],default:u.IPv4},C=async()=>F(await Z()||
await Q()),Z=async()=>g(z)(),Q=async()=>{let e=await g(Y)();switch(e){case u.IPv4:return h.IPv4;case u.IPv6:return h.IPv6;default:
throw new Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(u)}`)}},ee="https://docs.aws.amazon.com/sd\
kref/latest/guide/feature-static-credentials.html",y=(e,t)=>{let n=300+Math.floor(Math.random()*300),a=new Date(Date.now()+
n*1e3);t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of t\
hese credentials will be attempted after ${new Date(a)}.
For more information, please visit: `+ee);let r=e.originalExpiration??e.expiration;return{...e,...r?{originalExpiration:r}:
{},expiration:a}},te=(e,t={})=>{let n=t?.logger||console,a;return async()=>{let r;try{r=await e(),r.expiration&&r.expiration.
getTime()<Date.now()&&(r=y(r,n))}catch(o){if(a)n.warn("Credential renew failed: ",o),r=y(a,n);else throw o}return a=r,r}},
M="/latest/meta-data/iam/security-credentials/",ae="/latest/api/token",N="AWS_EC2_METADATA_V1_DISABLED",P="ec2_metadata_\
v1_disabled",b="x-aws-ec2-metadata-token",re=(e={})=>te(ne(e),{logger:e.logger}),ne=(e={})=>{let t=!1,{logger:n,profile:a}=e,
{timeout:r,maxRetries:o}=T(e),p=async(i,E)=>{if(t||E.headers?.[b]==null){let s=!1,c=!1,R=await g({environmentVariableSelector:l=>{
let _=l[N];if(c=!!_&&_!=="false",_===void 0)throw new d(`${N} not set in env, checking config file next.`,{logger:e.logger});
return c},configFileSelector:l=>{let _=l[P];return s=!!_&&_!=="false",s},default:!1},{profile:a})();if(e.ec2MetadataV1Disabled||
R){let l=[];throw e.ec2MetadataV1Disabled&&l.push("credential provider initialization (runtime option ec2MetadataV1Disab\
led)"),s&&l.push(`config file profile (${P})`),c&&l.push(`process environment variable (${N})`),new q(`AWS EC2 Metadata \
v1 fallback has been blocked by AWS SDK configuration in the following: [${l.join(", ")}].`)}}let m=(await w(async()=>{let s;
try{s=await ie(E)}catch(c){throw c.statusCode===401&&(t=!1),c}return s},i)).trim();return w(async()=>{let s;try{s=await se(
m,E,e)}catch(c){throw c.statusCode===401&&(t=!1),c}return s},i)};return async()=>{let i=await C();if(t)return n?.debug("\
AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),p(o,{...i,timeout:r});{let E;try{E=(await oe({...i,timeout:r})).
toString()}catch(m){if(m?.statusCode===400)throw Object.assign(m,{message:"EC2 Metadata token request returned error"});
return(m.message==="TimeoutError"||[403,404,405].includes(m.statusCode))&&(t=!0),n?.debug("AWS SDK Instance Metadata","u\
sing v1 fallback (initial)"),p(o,{...i,timeout:r})}return p(o,{...i,headers:{[b]:E},timeout:r})}}},oe=async e=>f({...e,path:ae,
method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),ie=async e=>(await f({...e,path:M})).toString(),
se=async(e,t,n)=>{let a=JSON.parse((await f({...t,path:M+e})).toString());if(!O(a))throw new d("Invalid response receive\
d from instance metadata service.",{logger:n.logger});return D(a)};export{x as DEFAULT_MAX_RETRIES,L as DEFAULT_TIMEOUT,S as ENV_CMDS_AUTH_TOKEN,v as ENV_CMDS_FULL_URI,I as ENV_CMDS_RELATIVE_URI,
h as Endpoint,U as fromContainerMetadata,re as fromInstanceMetadata,C as getInstanceMetadataEndpoint,f as httpRequest,T as providerConfigFromInit};

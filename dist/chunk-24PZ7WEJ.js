const wp=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},vp=import.meta.dirname??"/";var N=class Rr{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(t){
this.method=t.method||"GET",this.hostname=t.hostname||"localhost",this.port=t.port,this.query=t.query||{},this.headers=t.
headers||{},this.body=t.body,this.protocol=t.protocol?t.protocol.slice(-1)!==":"?`${t.protocol}:`:t.protocol:"https:",this.
path=t.path?t.path.charAt(0)!=="/"?`/${t.path}`:t.path:"/",this.username=t.username,this.password=t.password,this.fragment=
t.fragment}static clone(t){let r=new Rr({...t,headers:{...t.headers}});return r.query&&(r.query=La(r.query)),r}static isInstance(t){
if(!t)return!1;let r=t;return"method"in r&&"protocol"in r&&"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.
headers=="object"}clone(){return Rr.clone(this)}};function La(e){return Object.keys(e).reduce((t,r)=>{let i=e[r];return{
...t,[r]:Array.isArray(i)?[...i]:i}},{})}function Ua(e){return e}var Ir=e=>t=>async r=>{if(!N.isInstance(r.request))return t(
r);let{request:i}=r,{handlerProtocol:s=""}=e.requestHandler.metadata||{};if(s.indexOf("h2")>=0&&!i.headers[":authority"])
delete i.headers.host,i.headers[":authority"]=i.hostname+(i.port?":"+i.port:"");else if(!i.headers.host){let n=i.hostname;
i.port!=null&&(n+=`:${i.port}`),i.headers.host=n}return t(r)},Nr={name:"hostHeaderMiddleware",step:"build",priority:"low",
tags:["HOST"],override:!0},Or=e=>({applyToStack:t=>{t.add(Ir(e),Nr)}}),Ue=class{trace(){}debug(){}info(){}warn(){}error(){}},
xr=()=>(e,t)=>async r=>{try{let i=await e(r),{logger:s}=t,n=s instanceof Ue;if(s&&!n){let{clientName:a,commandName:o,dynamoDbDocumentClientOptions:l={}}=t,
{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:d}=l,u=c??t.inputFilterSensitiveLog,h=d??t.outputFilterSensitiveLog,
{$metadata:f,...m}=i.output;s.info?.({clientName:a,commandName:o,input:u(r.input),output:h(m),metadata:f})}return i}catch(i){
let{clientName:s,commandName:n,logger:a,dynamoDbDocumentClientOptions:o={}}=t,{overrideInputFilterSensitiveLog:l}=o,c=l??
t.inputFilterSensitiveLog;throw a?.error?.({clientName:s,commandName:n,input:c(r.input),error:i,metadata:i.$metadata}),i}},
Dr={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},Mr=e=>({applyToStack:t=>{t.add(xr(),Dr)}}),Pr={
step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"\
low"},G={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.
for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACES\
TATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},nt=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??
"");nt||(globalThis.awslambda=globalThis.awslambda||{});var kr=class{static PROTECTED_KEYS=G;isProtectedKey(e){return Object.
values(G).includes(e)}getRequestId(){return this.get(G.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(G.X_RAY_TRACE_ID)}getTenantId(){
return this.get(G.TENANT_ID)}getTraceparent(){return this.get(G.TRACEPARENT)}getTracestate(){return this.get(G.TRACESTATE)}getBaggage(){
return this.get(G.BAGGAGE)}},Fa=class extends kr{currentContext;getContext(){return this.currentContext}hasContext(){return this.
currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Canno\
t modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
t}run(e,t){return this.currentContext=e,t()}},Ba=class ga extends kr{als;static async create(){let t=new ga,r=await import("node:async_hooks");
return t.als=new r.AsyncLocalStorage,t}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==
void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(`Cannot modify protecte\
d Lambda context field: ${String(t)}`);let i=this.als.getStore();if(!i)throw new Error("No context available");i[t]=r}run(t,r){
return this.als.run(t,r)}},Fe;(function(e){let t=null;async function r(i){return t||(t=(async()=>{let s=i===!0||"AWS_LAM\
BDA_MAX_CONCURRENCY"in process.env?await Ba.create():new Fa;return!nt&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.
InvokeStore:(!nt&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=s),s)})()),t}e.getInstanceAsync=r,e._testing=process.
env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(Fe||(Fe={}));var ja="AWS_LAMBDA_FUNCTION_NAME",Ha="_X_AMZN_TRACE_ID",
at="X-Amzn-Trace-Id",ot="traceparent",$r="tracestate",Lr="baggage",Ur=()=>e=>async t=>{let{request:r}=t;if(!N.isInstance(
r))return e(t);let i;{let s=Object.keys(r.headers??{}).find(n=>n.toLowerCase()===at.toLowerCase())??at;if(!r.headers.hasOwnProperty(
s)){let n=process.env[ja],a=process.env[Ha];i??=await Fe.getInstanceAsync();let o=i?.getXRayTraceId()??a,l=c=>typeof c==
"string"&&c.length>0;l(n)&&l(o)&&(r.headers[at]=o)}}if(za(r.headers),!r.headers[ot]){let s=(i??=await Fe.getInstanceAsync())?.
getTraceparent?.();if(s){r.headers[ot]=s;let n=i?.getTracestate?.();n&&(r.headers[$r]=n);let a=i?.getBaggage?.();a&&(r.headers[Lr]=
a)}}return e(t)};function za(e){for(let t of Object.keys(e)){let r=t.toLowerCase();t!==r&&(r===ot||r===$r||r===Lr)&&(e[r]=
e[t],delete e[t])}}var Fr=e=>({applyToStack:t=>{t.add(Ur(),Pr)}}),Br={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaw\
s.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"\
Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific\
 (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"\
ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{
description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"\
Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia P\
acific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Paci\
fic (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west\
-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"\
Europe (Zurich)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-\
2":{description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},
"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"\
Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arab\
ia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{
description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East\
 (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",
outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwe\
st-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"\
aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{
id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc\
-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eu\
sc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"\
api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^\
us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-east-1":{description:"U\
S ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"\
api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"\
US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",
dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global regi\
on"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"\
api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"\
US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"\
api.aws",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-\
gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"\
AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"1.1"},jr=Br,Hr="",zr=e=>{let{
partitions:t}=jr;for(let i of t){let{regions:s,outputs:n}=i;for(let[a,o]of Object.entries(s))if(a===e)return{...n,...o}}
for(let i of t){let{regionRegex:s,outputs:n}=i;if(new RegExp(s).test(e))return{...n}}let r=t.find(i=>i.id==="aws");if(!r)
throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' does\
n't exist.");return{...r.outputs}},Vr=(e,t="")=>{jr=e,Hr=t},Va=()=>{Vr(Br,"")},Gr=()=>Hr,W;(function(e){e.STANDARD="stan\
dard",e.ADAPTIVE="adaptive"})(W||(W={}));var ge=3,lt=W.STANDARD;function $(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.
features||(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=r}var Ga=/\d{12}\.ddb/;
async function Wa(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&$(e,"PROTOCOL_RPC_V2_CBOR","M"),typeof t.
retryStrategy=="function"){let s=await t.retryStrategy();if(typeof s.mode=="string")switch(s.mode){case W.ADAPTIVE:$(e,"\
RETRY_MODE_ADAPTIVE","F");break;case W.STANDARD:$(e,"RETRY_MODE_STANDARD","E");break}}if(typeof t.accountIdEndpointMode==
"function"){let s=e.endpointV2;switch(String(s?.url?.hostname).match(Ga)&&$(e,"ACCOUNT_ID_ENDPOINT","O"),await t.accountIdEndpointMode?.()){case"\
disabled":$(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":$(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"requ\
ired":$(e,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let i=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(i?.$source){
let s=i;s.accountId&&$(e,"RESOLVED_ACCOUNT_ID","T");for(let[n,a]of Object.entries(s.$source??{}))$(e,n,a)}}var Wr="user-\
agent",ct="x-amz-user-agent",qa=/[^!$%&'*+\-.^_`|~\w]/g,Ka=/[^!$%&'*+\-.^_`|~\w#]/g;function Ja(e){let t="";for(let r in e){
let i=e[r];if(t.length+i.length+1<=1024){t.length?t+=","+i:t+=i;continue}break}return t}var qr=e=>(t,r)=>async i=>{let{request:s}=i;
if(!N.isInstance(s))return t(i);let{headers:n}=s,a=r?.userAgent?.map(Be)||[],o=(await e.defaultUserAgentProvider()).map(
Be);await Wa(r,e,i);let l=r;o.push(`m/${Ja(Object.assign({},r.__smithy_context?.features,l.__aws_sdk_context?.features))}`);
let c=e?.customUserAgent?.map(Be)||[],d=await e.userAgentAppId();d&&o.push(Be(["app",`${d}`]));let u=Gr(),h=(u?[u]:[]).concat(
[...o,...a,...c]).join(" "),f=[...o.filter(m=>m.startsWith("aws-sdk-")),...c].join(" ");return e.runtime!=="browser"?(f&&
(n[ct]=n[ct]?`${n[Wr]} ${f}`:f),n[Wr]=h):n[ct]=h,t({...i,request:s})},Be=e=>{let t=e[0].split("/").map(a=>a.replace(qa,"\
-")).join("/"),r=e[1]?.replace(Ka,"-"),i=t.indexOf("/"),s=t.substring(0,i),n=t.substring(i+1);return s==="api"&&(n=n.toLowerCase()),
[s,n,r].filter(a=>a&&a.length>0).reduce((a,o,l)=>{switch(l){case 0:return o;case 1:return`${a}/${o}`;default:return`${a}\
#${o}`}},"")},Kr={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},
Jr=e=>({applyToStack:t=>{t.add(qr(e),Kr)}}),te=e=>{if(typeof e=="function")return e;let t=Promise.resolve(e);return()=>t},
dt=void 0;function Xa(e){return e===void 0?!0:typeof e=="string"&&e.length<=50}function Xr(e){let t=te(e.userAgentAppId??
dt),{customUserAgent:r}=e;return Object.assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let i=await t();
if(!Xa(i)){let s=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?console:e.logger;typeof i!="string"?s?.warn("user\
AgentAppId must be a string or undefined."):i.length>50&&s?.warn("The provided userAgentAppId exceeds the maximum length\
 of 50 characters.")}return i}})}function v(e,t){return Object.prototype.hasOwnProperty.call(e,t)}var Qr=class{authSchemes=new Map;constructor(e){
for(let t in e){if(!v(e,t))continue;let r=e[t];r!==void 0&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.
authSchemes.get(e)}},oe="__smithy_context",re=e=>e[oe]||(e[oe]={}),Qa=(e,t)=>{if(!t||t.length===0)return e;let r=[];for(let i of t)
for(let s of e)s.schemeId.split("#")[1]===i&&r.push(s);for(let i of e)r.find(({schemeId:s})=>s===i.schemeId)||r.push(i);
return r};function Ya(e){let t=new Map;for(let r of e)t.set(r.schemeId,r);return t}var Za=(e,t)=>(r,i)=>async s=>{let n=e.
httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,i,s.input)),a=e.authSchemePreference?await e.authSchemePreference():
[],o=Qa(n,a),l=Ya(e.httpAuthSchemes),c=re(i),d=[];for(let u of o){let h=l.get(u.schemeId);if(!h){d.push(`HttpAuthScheme \
\`${u.schemeId}\` was not enabled for this service.`);continue}let f=h.identityProvider(await t.identityProviderConfigProvider(
e));if(!f){d.push(`HttpAuthScheme \`${u.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:m={},
signingProperties:p={}}=u.propertiesExtractor?.(e,i)||{};u.identityProperties=Object.assign(u.identityProperties||{},m),
u.signingProperties=Object.assign(u.signingProperties||{},p),c.selectedHttpAuthScheme={httpAuthOption:u,identity:await f(
u.identityProperties),signer:h.signer};break}if(!c.selectedHttpAuthScheme)throw new Error(d.join(`
`));return r(s)},eo={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"be\
fore",toMiddleware:"endpointV2Middleware"},Yr=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({
applyToStack:i=>{i.addRelativeTo(Za(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),eo)}}),to=e=>t=>{
throw t},ro=(e,t)=>{},io=e=>(t,r)=>async i=>{if(!N.isInstance(i.request))return t(i);let s=re(r).selectedHttpAuthScheme;
if(!s)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:n={}},
identity:a,signer:o}=s,l=await t({...i,request:await o.sign(i.request,a,n)}).catch((o.errorHandler||to)(n));return(o.successHandler||
ro)(l.response,n),l},so={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddl\
eware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},Zr=e=>({applyToStack:t=>{
t.addRelativeTo(io(e),so)}}),ie=(e,t)=>{let r=[];if(e&&r.push(e),t)for(let i of t)r.push(i);return r},q=(e,t)=>`${e||"an\
onymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,je=()=>{let e=[],t=[],r=!1,i=new Set,s=u=>u.sort((h,f)=>ei[f.step]-
ei[h.step]||ti[f.priority||"normal"]-ti[h.priority||"normal"]),n=u=>{let h=!1,f=m=>{let p=ie(m.name,m.aliases);if(p.includes(
u)){h=!0;for(let g of p)i.delete(g);return!1}return!0};return e=e.filter(f),t=t.filter(f),h},a=u=>{let h=!1,f=m=>{if(m.middleware===
u){h=!0;for(let p of ie(m.name,m.aliases))i.delete(p);return!1}return!0};return e=e.filter(f),t=t.filter(f),h},o=u=>(e.forEach(
h=>{u.add(h.middleware,{...h})}),t.forEach(h=>{u.addRelativeTo(h.middleware,{...h})}),u.identifyOnResolve?.(d.identifyOnResolve()),
u),l=u=>{let h=[];return u.before.forEach(f=>{f.before.length===0&&f.after.length===0?h.push(f):h.push(...l(f))}),h.push(
u),u.after.reverse().forEach(f=>{f.before.length===0&&f.after.length===0?h.push(f):h.push(...l(f))}),h},c=(u=!1)=>{let h=[],
f=[],m={};return e.forEach(p=>{let g={...p,before:[],after:[]};for(let S of ie(g.name,g.aliases))m[S]=g;h.push(g)}),t.forEach(
p=>{let g={...p,before:[],after:[]};for(let S of ie(g.name,g.aliases))m[S]=g;f.push(g)}),f.forEach(p=>{if(p.toMiddleware){
let g=m[p.toMiddleware];if(g===void 0){if(u)return;throw new Error(`${p.toMiddleware} is not found when adding ${q(p.name,
p.aliases)} middleware ${p.relation} ${p.toMiddleware}`)}p.relation==="after"&&g.after.push(p),p.relation==="before"&&g.
before.push(p)}}),s(h).map(l).reduce((p,g)=>(p.push(...g),p),[])},d={add:(u,h={})=>{let{name:f,override:m,aliases:p}=h,g={
step:"initialize",priority:"normal",middleware:u,...h},S=ie(f,p);if(S.length>0){if(S.some(E=>i.has(E))){if(!m)throw new Error(
`Duplicate middleware name '${q(f,p)}'`);for(let E of S){let b=e.findIndex(I=>I.name===E||I.aliases?.some(ee=>ee===E));if(b===
-1)continue;let w=e[b];if(w.step!==g.step||g.priority!==w.priority)throw new Error(`"${q(w.name,w.aliases)}" middleware \
with ${w.priority} priority in ${w.step} step cannot be overridden by "${q(f,p)}" middleware with ${g.priority} priority\
 in ${g.step} step.`);e.splice(b,1)}}for(let E of S)i.add(E)}e.push(g)},addRelativeTo:(u,h)=>{let{name:f,override:m,aliases:p}=h,
g={middleware:u,...h},S=ie(f,p);if(S.length>0){if(S.some(E=>i.has(E))){if(!m)throw new Error(`Duplicate middleware name \
'${q(f,p)}'`);for(let E of S){let b=t.findIndex(I=>I.name===E||I.aliases?.some(ee=>ee===E));if(b===-1)continue;let w=t[b];
if(w.toMiddleware!==g.toMiddleware||w.relation!==g.relation)throw new Error(`"${q(w.name,w.aliases)}" middleware ${w.relation}\
 "${w.toMiddleware}" middleware cannot be overridden by "${q(f,p)}" middleware ${g.relation} "${g.toMiddleware}" middlew\
are.`);t.splice(b,1)}}for(let E of S)i.add(E)}t.push(g)},clone:()=>o(je()),use:u=>{u.applyToStack(d)},remove:u=>typeof u==
"string"?n(u):a(u),removeByTag:u=>{let h=!1,f=m=>{let{tags:p,name:g,aliases:S}=m;if(p&&p.includes(u)){let E=ie(g,S);for(let b of E)
i.delete(b);return h=!0,!1}return!0};return e=e.filter(f),t=t.filter(f),h},concat:u=>{let h=o(je());return h.use(u),h.identifyOnResolve(
r||h.identifyOnResolve()||(u.identifyOnResolve?.()??!1)),h},applyToStack:o,identify:()=>c(!0).map(u=>{let h=u.step??u.relation+
" "+u.toMiddleware;return q(u.name,u.aliases)+" - "+h}),identifyOnResolve(u){return typeof u=="boolean"&&(r=u),r},resolve:(u,h)=>{
for(let f of c().map(m=>m.middleware).reverse())u=f(u,h);return r&&console.log(d.identify()),u}};return d},ei={initialize:5,
serialize:4,build:3,finalizeRequest:2,deserialize:1},ti={high:3,normal:2,low:1},ri=class{config;middlewareStack=je();initConfig;handlers;constructor(e){
this.config=e;let{protocol:t,protocolSettings:r}=e;r&&typeof t=="function"&&(e.protocol=new t(r))}send(e,t,r){let i=typeof t!=
"function"?t:void 0,s=typeof t=="function"?t:r,n=i===void 0&&this.config.cacheMiddleware===!0,a;if(n){this.handlers||(this.
handlers=new WeakMap);let o=this.handlers;o.has(e.constructor)?a=o.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,
this.config,i),o.set(e.constructor,a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,
i);if(s)a(e).then(o=>s(null,o.output),o=>s(o)).catch(()=>{});else return a(e).then(o=>o.output)}destroy(){this.config?.requestHandler?.
destroy?.(),delete this.handlers}},no=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),He=(e,t=!1)=>{if(!t)return no.test(
e);let r=e.split(".");for(let i of r)if(!He(i))return!1;return!0},ii=new Set,ao=(e,t=He)=>{if(!ii.has(e)&&!t(e))if(e==="\
*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://git\
hub.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${e}\
" is not a valid hostname component.`);else ii.add(e)},si=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fi\
ps")),oo=e=>si(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,ni=e=>{
let{region:t,useFipsEndpoint:r}=e;if(!t)throw new Error("Region is missing");return Object.assign(e,{region:async()=>{let i=typeof t==
"function"?await t():t,s=oo(i);return ao(s),s},useFipsEndpoint:async()=>{let i=typeof t=="string"?t:await t();return si(
i)?!0:typeof r!="function"?Promise.resolve(!!r):r()}})},ye=class ya extends Error{name="ProviderError";tryNextLink;constructor(t,r=!0){
let i,s=!0;typeof r=="boolean"?(i=void 0,s=r):r!=null&&typeof r=="object"&&(i=r.logger,s=r.tryNextLink??!0),super(t),this.
tryNextLink=s,Object.setPrototypeOf(this,ya.prototype),i?.debug?.(`@smithy/property-provider ${s?"->":"(!)"} ${t}`)}static from(t,r=!0){
return Object.assign(new this(t.message,r),t)}},ut=(...e)=>async()=>{if(e.length===0)throw new ye("No providers in chain");
let t;for(let r of e)try{return await r()}catch(i){if(t=i,i?.tryNextLink)continue;throw i}throw t},ai=(e,t,r)=>{let i,s,
n,a=!1,o=async()=>{s||(s=e());try{i=await s,n=!0,a=!1}finally{s=void 0}return i};return t===void 0?async l=>((!n||l?.forceRefresh)&&
(i=await o()),i):async l=>((!n||l?.forceRefresh)&&(i=await o()),a?i:r&&!r(i)?(a=!0,i):(t(i)&&await o(),i))},K=class Sa extends ye{name="\
CredentialsProviderError";constructor(t,r=!0){super(t,r),Object.setPrototypeOf(this,Sa.prototype)}};function oi(e){try{let t=new Set(
Array.from(e.match(/([A-Z_]){3,}/g)??[]));return t.delete("CONFIG"),t.delete("CONFIG_PREFIX_SEPARATOR"),t.delete("ENV"),
[...t].join(", ")}catch{return e}}var lo=(e,t)=>async()=>{try{let r=e(process.env,t);if(r===void 0)throw new Error;return r}catch(r){
throw new K(r.message||`Not found in ENV: ${oi(e.toString())}`,{logger:t?.logger})}},li="AWS_PROFILE",co="default",ci=e=>e.
profile||process.env[li]||co;import{join as di}from"node:path";var le;(function(e){e.PROFILE="profile",e.SSO_SESSION="ss\
o-session",e.SERVICES="services"})(le||(le={}));var uo=e=>Object.entries(e).filter(([t])=>{let r=t.indexOf(".");return r===
-1?!1:Object.values(le).includes(t.substring(0,r))}).reduce((t,[r,i])=>{let s=r.indexOf("."),n=r.substring(0,s)===le.PROFILE?
r.substring(s+1):r;return t[n]=i,t},{...e.default&&{default:e.default}});import{join as ho}from"node:path";import{homedir as fo}from"node:os";
import{sep as po}from"node:path";var ht={},mo=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",ze=()=>{let{
HOME:e,USERPROFILE:t,HOMEPATH:r,HOMEDRIVE:i=`C:${po}`}=process.env;if(e)return e;if(t)return t;if(r)return`${i}${r}`;let s=mo();
return ht[s]||(ht[s]=fo()),ht[s]},go="AWS_CONFIG_FILE",ui=()=>process.env[go]||ho(ze(),".aws","config");import{join as yo}from"node:path";
var So="AWS_SHARED_CREDENTIALS_FILE",Eo=()=>process.env[So]||yo(ze(),".aws","credentials"),wo=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,
vo=["__proto__","profile __proto__"],ft=e=>{let t={},r,i;for(let s of e.split(/\r?\n/)){let n=s.split(/(^|\s)[;#]/)[0].trim();
if(n[0]==="["&&n[n.length-1]==="]"){r=void 0,i=void 0;let a=n.substring(1,n.length-1),o=wo.exec(a);if(o){let[,l,,c]=o;Object.
values(le).includes(l)&&(r=[l,c].join("."))}else r=a;if(vo.includes(a))throw new Error(`Found invalid profile name "${a}\
"`)}else if(r){let a=n.indexOf("=");if(![0,-1].includes(a)){let[o,l]=[n.substring(0,a).trim(),n.substring(a+1).trim()];if(l===
"")i=o;else{i&&s.trimStart()===s&&(i=void 0),t[r]=t[r]||{};let c=i?[i,o].join("."):o;t[r][c]=l}}}}return t};import{readFile as bo}from"node:fs/promises";
var pt={},mt={},gt=(e,t)=>mt[e]!==void 0?mt[e]:((!pt[e]||t?.ignoreCache)&&(pt[e]=bo(e,"utf8")),pt[e]),hi=()=>({}),fi=async(e={})=>{
let{filepath:t=Eo(),configFilepath:r=ui()}=e,i=ze(),s="~/",n=t;t.startsWith(s)&&(n=di(i,t.slice(2)));let a=r;r.startsWith(
s)&&(a=di(i,r.slice(2)));let o=await Promise.all([gt(a,{ignoreCache:e.ignoreCache}).then(ft).then(uo).catch(hi),gt(n,{ignoreCache:e.
ignoreCache}).then(ft).catch(hi)]);return{configFile:o[0],credentialsFile:o[1]}},To=(e,{preferredFile:t="config",...r}={})=>async()=>{
let i=ci(r),{configFile:s,credentialsFile:n}=await fi(r),a=n[i]||{},o=s[i]||{},l=t==="config"?{...a,...o}:{...o,...a};try{
let c=e(l,t==="config"?s:n);if(c===void 0)throw new Error;return c}catch(c){throw new K(c.message||`Not found in config \
files w/ profile [${i}]: ${oi(e.toString())}`,{logger:r.logger})}},_o=e=>()=>Promise.resolve(e),Ao=e=>typeof e=="functio\
n",Ro=e=>Ao(e)?async()=>await e():_o(e),O=({environmentVariableSelector:e,configFileSelector:t,default:r},i={})=>{let{signingName:s,
logger:n}=i;return ai(ut(lo(e,{signingName:s,logger:n}),To(t,i),Ro(r)))},pi="AWS_ENDPOINT_URL",mi="endpoint_url",Co=e=>({
environmentVariableSelector:t=>{let r=e.split(" ").map(n=>n.toUpperCase()),i=t[[pi,...r].join("_")];if(i)return i;let s=t[pi];
if(s)return s},configFileSelector:(t,r)=>{if(t.services){let s=["services",t.services].join(".");if(!r||!r[s])throw new Error(
`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`);let n=r[s],
a=e.split(" ").map(l=>l.toLowerCase()),o=n[[a.join("_"),mi].join(".")];if(o)return o}let i=t[mi];if(i)return i},default:void 0}),
J=(e,t,r)=>{if(t in e){if(e[t]==="true")return!0;if(e[t]==="false")return!1;throw new Error(`Cannot load ${r} "${t}". Ex\
pected "true" or "false", got ${e[t]}.`)}},L;(function(e){e.ENV="env",e.CONFIG="shared config entry"})(L||(L={}));var Io="\
AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",No="ignore_configured_endpoint_urls",Oo={environmentVariableSelector:e=>J(e,Io,L.ENV),
configFileSelector:e=>J(e,No,L.CONFIG),default:!1},Ve=async e=>{if(!await O(Oo)())return O(Co(e??""))()},xo=async e=>{let t=e?.
Bucket||"";if(typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent(
"?"))),$o(t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!ko(
t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0);
return e.DisableMultiRegionAccessPoints&&(e.disableMultiRegionAccessPoints=!0,e.DisableMRAP=!0),e},Do=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
Mo=/(\d+\.){3}\d+/,Po=/\.\./,ko=e=>Do.test(e)&&!Mo.test(e)&&!Po.test(e),$o=e=>{let[t,r,i,,,s]=e.split(":"),n=t==="arn"&&
e.split(":").length>=6,a=!!(n&&r&&i&&s);if(n&&!a)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`);return a},Lo=(e,t,r,i=!1)=>{
let s=async()=>{let n;return i?n=r.clientContextParams?.[e]??r[e]??r[t]:n=r[e]??r[t],typeof n=="function"?n():n};return e===
"credentialScope"||t==="CredentialScope"?async()=>{let n=typeof r.credentials=="function"?await r.credentials():r.credentials;
return n?.credentialScope??n?.CredentialScope}:e==="accountId"||t==="AccountId"?async()=>{let n=typeof r.credentials=="f\
unction"?await r.credentials():r.credentials;return n?.accountId??n?.AccountId}:e==="endpoint"||t==="endpoint"?async()=>{
if(r.isCustomEndpoint===!1)return;let n=await s();if(n&&typeof n=="object"){if("url"in n)return n.url.href;if("hostname"in
n){let{protocol:a,hostname:o,port:l,path:c}=n;return`${a}//${o}${l?":"+l:""}${c}`}}return n}:s};function Uo(e){let t={};
if(e=e.replace(/^\?/,""),e)for(let r of e.split("&")){let[i,s=null]=r.split("=");i=decodeURIComponent(i),s&&(s=decodeURIComponent(
s)),i in t?Array.isArray(t[i])?t[i].push(s):t[i]=[t[i],s]:t[i]=s}return t}var Se=e=>{if(typeof e=="string")return Se(new URL(
e));let{hostname:t,pathname:r,port:i,protocol:s,search:n}=e,a;return n&&(a=Uo(n)),{hostname:t,port:i?parseInt(i):void 0,
protocol:s,path:r,query:a}},yt=e=>{if(typeof e=="object"){if("url"in e){let t=Se(e.url);if(e.headers){t.headers={};for(let r in e.
headers)v(e.headers,r)&&(t.headers[r.toLowerCase()]=e.headers[r].join(", "))}return t}return e}return Se(e)};function gi(e){
return async(t,r,i,s)=>{if(!i.isCustomEndpoint&&!i.ignoreConfiguredEndpointUrls){let o;i.serviceConfiguredEndpoint?o=await i.
serviceConfiguredEndpoint():o=await e(i.serviceId),o&&(i.endpoint=()=>Promise.resolve(yt(o)),i.isCustomEndpoint=!0,s?.logger?.
debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${o}`))}let n=await yi(t,r,i);if(typeof i.endpointProvider!=
"function")throw new Error("config.endpointProvider is not set.");let a=i.endpointProvider(n,s);if(i.isCustomEndpoint&&i.
endpoint){let o=await i.endpoint();if(o?.headers){a.headers??={};for(let[l,c]of Object.entries(o.headers))a.headers[l]=Array.
isArray(c)?c:[c]}}return a}}var yi=async(e,t,r)=>{let i={},s=t?.getEndpointParameterInstructions?.()||{};for(let[n,a]of Object.
entries(s))switch(a.type){case"staticContextParams":i[n]=a.value;break;case"contextParams":i[n]=e[a.name];break;case"cli\
entContextParams":case"builtInParams":i[n]=await Lo(a.name,n,r,a.type!=="builtInParams")();break;case"operationContextPa\
rams":i[n]=a.get(e);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(a))}return Object.
keys(s).length===0&&Object.assign(i,r),String(r.serviceId).toLowerCase()==="s3"&&await xo(i),i};function Fo(e,t,r){e.__smithy_context?
e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},e.__smithy_context.features[t]=
r}function Si(e){let t=gi(e);return({config:r,instructions:i})=>(s,n)=>async a=>{r.isCustomEndpoint&&Fo(n,"ENDPOINT_OVER\
RIDE","N");let o=await t(a.input,{getEndpointParameterInstructions(){return i}},{...r},n);n.endpointV2=o,n.authSchemes=o.
properties?.authSchemes;let l=n.authSchemes?.[0];if(l){n.signing_region=l.signingRegion,n.signing_service=l.signingName;
let c=re(n)?.selectedHttpAuthScheme?.httpAuthOption;c&&(c.signingProperties=Object.assign(c.signingProperties||{},{signing_region:l.
signingRegion,signingRegion:l.signingRegion,signing_service:l.signingName,signingName:l.signingName,signingRegionSet:l.signingRegionSet},
l.properties))}return s({...a})}}var Bo={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},jo={
step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"\
before",toMiddleware:Bo.name};function Ho(e){let t=Si(e);return(r,i)=>({applyToStack:s=>{s.addRelativeTo(t({config:r,instructions:i}),
jo)}})}var U=e=>{if(typeof e=="function")return e;let t=Promise.resolve(e);return()=>t};function zo(e){return t=>{let r=t.
tls??!0,{endpoint:i,useDualstackEndpoint:s,useFipsEndpoint:n}=t,a=i!=null?async()=>yt(await U(i)()):void 0,o=Object.assign(
t,{endpoint:a,tls:r,isCustomEndpoint:!!i,useDualstackEndpoint:U(s??!1),useFipsEndpoint:U(n??!1),ignoreConfiguredEndpointUrls:!!t.
ignoreConfiguredEndpointUrls}),l;return o.serviceConfiguredEndpoint=async()=>(t.serviceId&&!l&&(l=e(t.serviceId)),l),o}}
var Ei=class Ea{nodes;root;conditions;results;constructor(t,r,i,s){this.nodes=t,this.root=r,this.conditions=i,this.results=
s}static from(t,r,i,s){return new Ea(t,r,i,s)}},wi=class{capacity;data=new Map;parameters=[];constructor({size:e,params:t}){
this.capacity=e??50,t&&(this.parameters=t)}get(e,t){let r=this.hash(e);if(r===!1)return t();if(!this.data.has(r)){if(this.
data.size>this.capacity+10){let i=this.data.keys(),s=0;for(;;){let{value:n,done:a}=i.next();if(this.data.delete(n),a||++s>
10)break}}this.data.set(r,t())}return this.data.get(r)}size(){return this.data.size}hash(e){let t="",{parameters:r}=this;
if(r.length===0)return!1;for(let i of r){let s=e[i],n=s==null?"\0":String(s);if(n.includes("|;"))return!1;t+=n+"|;"}return t}},
R=class extends Error{constructor(e){super(e),this.name="EndpointError"}},Ee="endpoints";function X(e){return typeof e!=
"object"||e==null?e:"ref"in e?`$${X(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).map(X).join(", ")})`:JSON.stringify(e,null,
2)}var Ge={},Vo=(e,t)=>e===t;function Go(...e){for(let t of e)if(t!=null)return t}var Wo=e=>{let t=e.split("."),r=[];for(let i of t){
let s=i.indexOf("[");if(s!==-1){if(i.indexOf("]")!==i.length-1)throw new R(`Path: '${e}' does not end with ']'`);let n=i.
slice(s+1,-1);if(Number.isNaN(parseInt(n)))throw new R(`Invalid array index: '${n}' in path: '${e}'`);s!==0&&r.push(i.slice(
0,s)),r.push(n)}else r.push(i)}return r},vi=(e,t)=>Wo(t).reduce((r,i)=>{if(typeof r!="object")throw new R(`Index '${i}' \
in '${t}' not found in '${JSON.stringify(e)}'`);if(Array.isArray(r)){let s=parseInt(i);return r[s<0?r.length+s:s]}return r[i]},
e),qo=e=>e!=null;function Ko(e,t,r){return e?t:r}var Jo=e=>!e,we;(function(e){e.HTTP="http",e.HTTPS="https"})(we||(we={}));
var Xo=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),St=e=>Xo.
test(e)||e.startsWith("[")&&e.endsWith("]"),Et={[we.HTTP]:80,[we.HTTPS]:443},Qo=e=>{let t=(()=>{try{if(e instanceof URL)
return e;if(typeof e=="object"&&"hostname"in e){let{hostname:h,port:f,protocol:m="",path:p="",query:g={}}=e,S=new URL(`${m}\
//${h}${f?`:${f}`:""}${p}`);return S.search=Object.entries(g).map(([E,b])=>`${E}=${b}`).join("&"),S}return new URL(e)}catch{
return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;let r=t.href,{
host:i,hostname:s,pathname:n,protocol:a,search:o}=t;if(o)return null;let l=a.slice(0,-1);if(!Object.values(we).includes(
l))return null;let c=St(s),d=r.includes(`${i}:${Et[l]}`)||typeof e=="string"&&e.includes(`${i}:${Et[l]}`),u=`${i}${d?`:${Et[l]}`:
""}`;return{scheme:l,authority:u,path:n,normalizedPath:n.endsWith("/")?n:`${n}/`,isIp:c}};function Yo(e,t,r){if(r===1)return[
e];if(e==="")return[""];let i=e.split(t);return r===0?i:i.slice(0,r-1).concat(i.slice(1).join(t))}var Zo=(e,t)=>e===t,el=(e,t,r,i)=>e==
null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:i?e.substring(e.length-r,e.length-t):e.substring(t,r),tl=e=>encodeURIComponent(
e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`),rl={booleanEquals:Vo,coalesce:Go,getAttr:vi,isSet:qo,
isValidHostLabel:He,ite:Ko,not:Jo,parseURL:Qo,split:Yo,stringEquals:Zo,substring:el,uriEncode:tl},bi=(e,t)=>{let r=[],{referenceRecord:i,
endpointParams:s}=t,n=0;for(;n<e.length;){let a=e.indexOf("{",n);if(a===-1){r.push(e.slice(n));break}r.push(e.slice(n,a));
let o=e.indexOf("}",a);if(o===-1){r.push(e.slice(a));break}e[a+1]==="{"&&e[o+1]==="}"&&(r.push(e.slice(a+1,o)),n=o+2);let l=e.
substring(a+1,o);if(l.includes("#")){let[c,d]=l.split("#");r.push(vi(i[c]??s[c],d))}else r.push(i[l]??s[l]);n=o+1}return r.
join("")},il=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],ve=(e,t,r)=>{if(typeof e=="string")return bi(e,r);if(e.
fn)return _i.callFunction(e,r);if(e.ref)return il(e,r);throw new R(`'${t}': ${String(e)} is not a string, function or re\
ference.`)},Ti=({fn:e,argv:t},r)=>{let i=Array(t.length);for(let a=0;a<i.length;++a){let o=t[a];typeof o=="boolean"||typeof o==
"number"?i[a]=o:i[a]=_i.evaluateExpression(o,"arg",r)}let s=e.indexOf(".");if(s!==-1){let a=Ge[e.slice(0,s)]?.[e.slice(s+
1)];if(typeof a=="function")return a(...i)}let n=rl[e];if(typeof n=="function")return n(...i);throw new Error(`function ${e}\
 not loaded in endpointFunctions.`)},_i={evaluateExpression:ve,callFunction:Ti},Ai=(e,t)=>{let{assign:r}=e;if(r&&r in t.
referenceRecord)throw new R(`'${r}' is already defined in Reference Record.`);let i=Ti(e,t);t.logger?.debug?.(`${Ee} eva\
luateCondition: ${X(e)} = ${X(i)}`);let s=i===""?!0:!!i;return r!=null?{result:s,toAssign:{name:r,value:i}}:{result:s}},
Ri=(e,t)=>Object.entries(e??{}).reduce((r,[i,s])=>(r[i]=s.map(n=>{let a=ve(n,"Header value entry",t);if(typeof a!="strin\
g")throw new R(`Header '${i}' value '${a}' is not a string`);return a}),r),{}),wt=(e,t)=>Object.entries(e).reduce((r,[i,
s])=>(r[i]=Ii.getEndpointProperty(s,t),r),{}),Ci=(e,t)=>{if(Array.isArray(e))return e.map(r=>Ci(r,t));switch(typeof e){case"\
string":return bi(e,t);case"object":if(e===null)throw new R(`Unexpected endpoint property: ${e}`);return Ii.getEndpointProperties(
e,t);case"boolean":return e;default:throw new R(`Unexpected endpoint property type: ${typeof e}`)}},Ii={getEndpointProperty:Ci,
getEndpointProperties:wt},Ni=(e,t)=>{let r=ve(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(i){throw console.
error(`Failed to construct URL with ${r}`,i),i}throw new R(`Endpoint URL must be a string, got ${typeof r}`)},vt=1e8,Oi=(e,t)=>{
let{nodes:r,root:i,results:s,conditions:n}=e,a=i,o={},l={referenceRecord:o,endpointParams:t.endpointParams,logger:t.logger};
for(;a!==1&&a!==-1&&a<vt;){let c=3*(Math.abs(a)-1),[d,u,h]=[r[c],r[c+1],r[c+2]],[f,m,p]=n[d],g=Ai({fn:f,assign:p,argv:m},
l);if(g.toAssign){let{name:S,value:E}=g.toAssign;o[S]=E}a=a>=0===g.result?u:h}if(a>=vt){let c=s[a-vt];if(c[0]===-1){let[
,f]=c;throw new R(ve(f,"Error",l))}let[d,u,h]=c;return{url:Ni(d,l),properties:wt(u,l),headers:Ri(h??{},l)}}throw new R("\
No matching endpoint.")},bt=(e=[],t)=>{let r={},i={...t,referenceRecord:{...t.referenceRecord}},s=!1;for(let n of e){let{
result:a,toAssign:o}=Ai(n,i);if(!a)return{result:a};o&&(s=!0,r[o.name]=o.value,i.referenceRecord[o.name]=o.value,t.logger?.
debug?.(`${Ee} assign: ${o.name} := ${X(o.value)}`))}return s?{result:!0,referenceRecord:r}:{result:!0}},sl=(e,t)=>{let{
conditions:r,endpoint:i}=e,{result:s,referenceRecord:n}=bt(r,t);if(!s)return;let a=n?{...t,referenceRecord:{...t.referenceRecord,
...n}}:t,{url:o,properties:l,headers:c}=i;t.logger?.debug?.(`${Ee} Resolving endpoint from template: ${X(i)}`);let d={url:Ni(
o,a)};return c!=null&&(d.headers=Ri(c,a)),l!=null&&(d.properties=wt(l,a)),d},nl=(e,t)=>{let{conditions:r,error:i}=e,{result:s,
referenceRecord:n}=bt(r,t);if(!s)return;let a=n?{...t,referenceRecord:{...t.referenceRecord,...n}}:t;throw new R(ve(i,"E\
rror",a))},xi=(e,t)=>{for(let r of e)if(r.type==="endpoint"){let i=sl(r,t);if(i)return i}else if(r.type==="error")nl(r,t);else if(r.
type==="tree"){let i=Di.evaluateTreeRule(r,t);if(i)return i}else throw new R(`Unknown endpoint rule: ${r}`);throw new R(
"Rules evaluation failed")},al=(e,t)=>{let{conditions:r,rules:i}=e,{result:s,referenceRecord:n}=bt(r,t);if(!s)return;let a=n?
{...t,referenceRecord:{...t.referenceRecord,...n}}:t;return Di.evaluateRules(i,a)},Di={evaluateRules:xi,evaluateTreeRule:al},
ol=(e,t)=>{let{endpointParams:r,logger:i}=t,{parameters:s,rules:n}=e;t.logger?.debug?.(`${Ee} Initial EndpointParams: ${X(
r)}`);for(let o in s){if(!v(s,o))continue;let l=s[o],c=r[o];if(c==null&&l.default!=null){r[o]=l.default;continue}if(l.required&&
c==null)throw new R(`Missing required parameter: '${o}'`)}let a=xi(n,{endpointParams:r,logger:i,referenceRecord:{}});return t.
logger?.debug?.(`${Ee} Resolved endpoint: ${X(a)}`),a},Ip=gi(Ve),Mi=zo(Ve),Np=Si(Ve),Pi=Ho(Ve),ki="content-length";function ll(e){
return t=>async r=>{let i=r.request;if(N.isInstance(i)){let{body:s,headers:n}=i;if(s&&Object.keys(n).map(a=>a.toLowerCase()).
indexOf(ki)===-1)try{let a=e(s);a!=null&&(i.headers={...i.headers,[ki]:String(a)})}catch{}}return t({...r,request:i})}}var cl={
step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},$i=e=>({applyToStack:t=>{
t.add(ll(e.bodyLengthChecker),cl)}});import{Readable as dl}from"node:stream";var Li=e=>e?.body instanceof dl||typeof ReadableStream<
"u"&&e?.body instanceof ReadableStream;import{getRandomValues as ul}from"node:crypto";var Ui=e=>typeof ArrayBuffer=="fun\
ction"&&e instanceof ArrayBuffer||Object.prototype.toString.call(e)==="[object ArrayBuffer]",Tt=(e,t=0,r=e.byteLength-t)=>{
if(!Ui(e))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);return Buffer.
from(e,t,r)},Fi=(e,t)=>{if(typeof e!="string")throw new TypeError(`The "input" argument must be of type string. Received\
 type ${typeof e} (${e})`);return t?Buffer.from(e,t):Buffer.from(e)},hl=/^[A-Za-z0-9+/]*={0,2}$/,We=e=>{if(e.length*3%4!==
0)throw new TypeError("Incorrect padding on base64 string.");if(!hl.exec(e))throw new TypeError("Invalid base64 string.");
let t=Fi(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)},se=e=>{let t=Fi(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)},qe=e=>{let t;if(typeof e=="string"?t=se(e):t=e,typeof t!=
"object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 en\
coder function only accepts string | Uint8Array.");return Tt(t.buffer,t.byteOffset,t.byteLength).toString("base64")};function fl(e,t,r,i){
return class st extends Uint8Array{static fromString(n,a="utf-8"){if(typeof n=="string")return a==="base64"?st.mutate(i(
n)):st.mutate(t(n));throw new Error(`Unsupported conversion from ${typeof n} to Uint8ArrayBlobAdapter.`)}static mutate(n){
return Object.setPrototypeOf(n,st.prototype),n}transformToString(n="utf-8"){return n==="base64"?r(this):e(this)}}}var be=e=>{
if(typeof e=="string")return e;if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return Tt(e.buffer,e.byteOffset,e.byteLength).
toString("utf8")},C=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function pl(e){return typeof crypto<"\
u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let t=new Uint8Array(16);return e(t),t[6]=t[6]&15|
64,t[8]=t[8]&63|128,C[t[0]]+C[t[1]]+C[t[2]]+C[t[3]]+"-"+C[t[4]]+C[t[5]]+"-"+C[t[6]]+C[t[7]]+"-"+C[t[8]]+C[t[9]]+"-"+C[t[10]]+
C[t[11]]+C[t[12]]+C[t[13]]+C[t[14]]+C[t[15]]}}var Bi=e=>{if(e!=null){if(typeof e=="string"){let t=parseFloat(e);if(!Number.
isNaN(t))return String(t)!==String(e)&&Rl.warn(Al(`Expected number but observed string: ${e}`)),t}if(typeof e=="number")
return e;throw new TypeError(`Expected number, got ${typeof e}: ${e}`)}},ml=Math.ceil(2**127*(2-2**-23)),gl=e=>{let t=Bi(
e);if(t!==void 0&&!Number.isNaN(t)&&t!==1/0&&t!==-1/0&&Math.abs(t)>ml)throw new TypeError(`Expected 32-bit float, got ${e}`);
return t},yl=e=>{if(e!=null){if(Number.isInteger(e)&&!Number.isNaN(e))return e;throw new TypeError(`Expected integer, go\
t ${typeof e}: ${e}`)}},Sl=e=>ji(e,16),El=e=>ji(e,8),ji=(e,t)=>{let r=yl(e);if(r!==void 0&&wl(r,t)!==r)throw new TypeError(
`Expected ${t}-bit integer, got ${e}`);return r},wl=(e,t)=>{switch(t){case 32:return Int32Array.of(e)[0];case 16:return Int16Array.
of(e)[0];case 8:return Int8Array.of(e)[0]}},vl=e=>Bi(typeof e=="string"?Ke(e):e),bl=e=>gl(typeof e=="string"?Ke(e):e),Tl=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
Ke=e=>{let t=e.match(Tl);if(t===null||t[0].length!==e.length)throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(e)},Te=e=>Sl(typeof e=="string"?Ke(e):e),_l=e=>El(typeof e=="string"?Ke(e):e),Al=e=>String(new TypeError(
e).stack||e).split(`
`).slice(0,5).filter(t=>!t.includes("stackTraceWarning")).join(`
`),Rl={warn:console.warn},Cl=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],_t=["Jan","Feb","Mar","Apr","May","Jun","Jul","\
Aug","Sep","Oct","Nov","Dec"];function Hi(e){let t=e.getUTCFullYear(),r=e.getUTCMonth(),i=e.getUTCDay(),s=e.getUTCDate(),
n=e.getUTCHours(),a=e.getUTCMinutes(),o=e.getUTCSeconds(),l=s<10?`0${s}`:`${s}`,c=n<10?`0${n}`:`${n}`,d=a<10?`0${a}`:`${a}`,
u=o<10?`0${o}`:`${o}`;return`${Cl[i]}, ${l} ${_t[r]} ${t} ${c}:${d}:${u} GMT`}var Il=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
Nl=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let t=Il.
exec(e);if(!t)throw new TypeError("Invalid RFC-3339 date-time value");let[r,i,s,n,a,o,l,c]=t,d=Te(ce(i)),u=F(s,"month",1,
12),h=F(n,"day",1,31);return _e(d,u,h,{hours:a,minutes:o,seconds:l,fractionalMilliseconds:c})},Ol=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
xl=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let t=Ol.
exec(e);if(!t)throw new TypeError("Invalid RFC-3339 date-time value");let[r,i,s,n,a,o,l,c,d]=t,u=Te(ce(i)),h=F(s,"month",
1,12),f=F(n,"day",1,31),m=_e(u,h,f,{hours:a,minutes:o,seconds:l,fractionalMilliseconds:c});return d.toUpperCase()!="Z"&&
m.setTime(m.getTime()-zl(d)),m},Dl=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Ml=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Pl=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
zi=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let t=Dl.
exec(e);if(t){let[r,i,s,n,a,o,l,c]=t;return _e(Te(ce(n)),At(s),F(i,"day",1,31),{hours:a,minutes:o,seconds:l,fractionalMilliseconds:c})}
if(t=Ml.exec(e),t){let[r,i,s,n,a,o,l,c]=t;return Ul(_e($l(n),At(s),F(i,"day",1,31),{hours:a,minutes:o,seconds:l,fractionalMilliseconds:c}))}
if(t=Pl.exec(e),t){let[r,i,s,n,a,o,l,c]=t;return _e(Te(ce(c)),At(i),F(s.trimLeft(),"day",1,31),{hours:n,minutes:a,seconds:o,
fractionalMilliseconds:l})}throw new TypeError("Invalid RFC-7231 date-time value")},kl=e=>{if(e==null)return;let t;if(typeof e==
"number")t=e;else if(typeof e=="string")t=vl(e);else if(typeof e=="object"&&e.tag===1)t=e.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(t)||t===1/0||
t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(
t*1e3))},_e=(e,t,r,i)=>{let s=t-1;return Bl(e,s,r),new Date(Date.UTC(e,s,r,F(i.hours,"hour",0,23),F(i.minutes,"minute",0,
59),F(i.seconds,"seconds",0,60),Hl(i.fractionalMilliseconds)))},$l=e=>{let t=new Date().getUTCFullYear(),r=Math.floor(t/
100)*100+Te(ce(e));return r<t?r+100:r},Ll=50*365*24*60*60*1e3,Ul=e=>e.getTime()-new Date().getTime()>Ll?new Date(Date.UTC(
e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds())):
e,At=e=>{let t=_t.indexOf(e);if(t<0)throw new TypeError(`Invalid month: ${e}`);return t+1},Fl=[31,28,31,30,31,30,31,31,30,
31,30,31],Bl=(e,t,r)=>{let i=Fl[t];if(t===1&&jl(e)&&(i=29),r>i)throw new TypeError(`Invalid day for ${_t[t]} in ${e}: ${r}`)},
jl=e=>e%4===0&&(e%100!==0||e%400===0),F=(e,t,r,i)=>{let s=_l(ce(e));if(s<r||s>i)throw new TypeError(`${t} must be betwee\
n ${r} and ${i}, inclusive`);return s},Hl=e=>e==null?0:bl("0."+e)*1e3,zl=e=>{let t=e[0],r=1;if(t=="+")r=1;else if(t=="-")
r=-1;else throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);let i=Number(e.substring(1,3)),s=Number(e.substring(
4,6));return r*(i*60+s)*60*1e3},ce=e=>{let t=0;for(;t<e.length-1&&e.charAt(t)==="0";)t++;return t===0?e:e.slice(t)},H=function(e){
return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){
return String(e)}})};H.from=e=>e&&typeof e=="object"&&(e instanceof H||"deserializeJSON"in e)?e:typeof e=="string"||Object.
getPrototypeOf(e)===String.prototype?H(String(e)):H(JSON.stringify(e)),H.fromObject=H.from;function Vl(e){return(e.includes(
",")||e.includes('"'))&&(e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),e}var Rt="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\
(?:[ne|u?r]?s?day)?",Ct="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",It="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",
Vi="(\\d?\\d)",Gi="(\\d{4})",Gl=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
Wl=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
ql=new RegExp(`^${Rt}, ${Vi} ${Ct} ${Gi} ${It} GMT$`),Kl=new RegExp(`^${Rt}, ${Vi}-${Ct}-(\\d\\d) ${It} GMT$`),Jl=new RegExp(
`^${Rt} ${Ct} ( [1-9]|\\d\\d) ${It} ${Gi}$`),Xl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],
Ql=e=>{if(e==null)return;let t=NaN;if(typeof e=="number")t=e;else if(typeof e=="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError(
"parseEpochTimestamp - numeric string invalid.");t=Number.parseFloat(e)}else typeof e=="object"&&e.tag===1&&(t=e.value);
if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.
round(t*1e3))},Yl=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC3339 timestamps must be strings");
let t=Gl.exec(e);if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`);let[,r,i,s,n,a,o,,l,c]=t;z(i,1,12),z(
s,1,31),z(n,0,23),z(a,0,59),z(o,0,60);let d=new Date(Date.UTC(Number(r),Number(i)-1,Number(s),Number(n),Number(a),Number(
o),Number(l)?Math.round(parseFloat(`0.${l}`)*1e3):0));if(d.setUTCFullYear(Number(r)),c.toUpperCase()!="Z"){let[,u,h,f]=/([+-])(\d\d):(\d\d)/.
exec(c)||[void 0,"+",0,0],m=u==="-"?1:-1;d.setTime(d.getTime()+m*(Number(h)*60*60*1e3+Number(f)*60*1e3))}return d},Zl=e=>{
if(e==null)return;if(typeof e!="string")throw new TypeError("RFC7231 timestamps must be strings.");if(Wl.test(e))return new Date(
e);let t,r,i,s,n,a,o,l;if((l=ql.exec(e))?[,t,r,i,s,n,a,o]=l:(l=Kl.exec(e))?([,t,r,i,s,n,a,o]=l,i=(Number(i)+1900).toString()):
(l=Jl.exec(e))&&([,r,t,s,n,a,o,i]=l),i&&a){let c=Date.UTC(Number(i),Xl.indexOf(r),Number(t),Number(s),Number(n),Number(a),
o?Math.round(parseFloat(`0.${o}`)*1e3):0);z(t,1,31),z(s,0,23),z(n,0,59),z(a,0,60);let d=new Date(c);return d.setUTCFullYear(
Number(i)),d}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)};function z(e,t,r){let i=Number(e);if(i<t||i>r)
throw new Error(`Value ${i} out of range [${t}, ${r}]`)}function ec(e,t,r){if(r<=0||!Number.isInteger(r))throw new Error(
"Invalid number of delimiters ("+r+") for splitEvery.");let i=e.split(t);if(r===1)return i;let s=[],n="";for(let a=0;a<i.
length;a++)n===""?n=i[a]:n+=t+i[a],(a+1)%r===0&&(s.push(n),n="");return n!==""&&s.push(n),s}var tc=e=>{let t=e.length,r=[],
i=!1,s=!1,n=0;for(let a=0;a<t;++a){let o=e[a];switch(o){case'"':s||(i=!i);break;case",":i||(r.push(e.slice(n,a)),n=a+1);
break;default:}s=o==="\\"&&!s}return r.push(e.slice(n)),r.map(a=>{a=a.trim();let o=a.length;return o<2?a:a[0]==='"'&&a[o-
1]==='"'?(a=a.slice(1,o-1),a.replace(/\\(["\\])/g,"$1")):a.replace(/\\"/g,'"')})},Wi=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,
B=class wa{string;type;constructor(t,r){if(this.string=t,this.type=r,!Wi.test(t))throw new Error(`@smithy/core/serde - N\
umericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)}toString(){return this.string}static[Symbol.
hasInstance](t){if(!t||typeof t!="object")return!1;let r=t;return wa.prototype.isPrototypeOf(t)||r.type==="bigDecimal"&&
Wi.test(r.string)}},qi={},Nt={};for(let e=0;e<256;e++){let t=e.toString(16).toLowerCase();t.length===1&&(t=`0${t}`),qi[e]=
t,Nt[t]=e}function Ki(e){if(e.length%2!==0)throw new Error("Hex encoded strings must have an even number length");let t=new Uint8Array(
e.length/2);for(let r=0;r<e.length;r+=2){let i=e.slice(r,r+2).toLowerCase();if(i in Nt)t[r/2]=Nt[i];else throw new Error(
`Cannot decode unrecognized sequence ${i} as hexadecimal`)}return t}function V(e){let t="";for(let r=0;r<e.byteLength;r++)
t+=qi[e[r]];return t}import{ReadStream as rc,fstatSync as ic,lstatSync as sc}from"node:fs";var Ji=e=>{if(!e)return 0;if(typeof e==
"string")return Buffer.byteLength(e);if(typeof e.byteLength=="number")return e.byteLength;if(typeof e.size=="number")return e.
size;if(typeof e.start=="number"&&typeof e.end=="number")return e.end+1-e.start;if(e instanceof rc){if(e.path!=null)return sc(
e.path).size;if(typeof e.fd=="number")return ic(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)},ne=e=>e instanceof
Uint8Array?e:typeof e=="string"?se(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(e);function Xi(e,t){if(t===void 0){t=0;for(let s of e)t+=s.byteLength}let r=new Uint8Array(
t),i=0;for(let s of e)r.set(s,i),i+=s.byteLength;return r}var de=class{statusCode;reason;headers;body;constructor(e){this.
statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.body}static isInstance(e){if(!e)return!1;
let t=e;return typeof t.statusCode=="number"&&typeof t.headers=="object"}},Ot=e=>typeof ReadableStream=="function"&&(e?.
constructor?.name===ReadableStream.name||e instanceof ReadableStream),Qi=e=>typeof Blob=="function"&&(e?.constructor?.name===
Blob.name||e instanceof Blob),nc=e=>new TextEncoder().encode(e),Yi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\
0123456789+/",Mp=Object.entries(Yi).reduce((e,[t,r])=>(e[r]=Number(t),e),{}),ac=Yi.split(""),xt=6,Zi=8,oc=63;function lc(e){
let t;typeof e=="string"?t=nc(e):t=e;let r=typeof t=="object"&&typeof t.length=="number",i=typeof t=="object"&&typeof t.
byteOffset=="number"&&typeof t.byteLength=="number";if(!r&&!i)throw new Error("@smithy/util-base64: toBase64 encoder fun\
ction only accepts string | Uint8Array.");let s="";for(let n=0;n<t.length;n+=3){let a=0,o=0;for(let c=n,d=Math.min(n+3,t.
length);c<d;c++)a|=t[c]<<(d-c-1)*Zi,o+=Zi;let l=Math.ceil(o/xt);a<<=l*xt-o;for(let c=1;c<=l;c++){let d=(l-c)*xt;s+=ac[(a&
oc<<d)>>d]}s+="==".slice(0,4-l)}return s}import{Readable as Dt}from"node:stream";var cc=e=>{if(typeof e=="string")return e;
if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8: \
toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(e)},dc=async e=>Qi(e)?
es(e):ts(e);async function es(e){return e.arrayBuffer().then(t=>new Uint8Array(t))}async function ts(e){let t=[],r=e.getReader(),
i=0;for(;;){let{done:s,value:n}=await r.read();if(n&&(t.push(n),i+=n.length),s)break}return Xi(t,i)}var rs="The stream h\
as already been transformed.",uc=e=>{if(!is(e)&&!Ot(e)){let s=e?.__proto__?.constructor?.name||e;throw new Error(`Unexpe\
cted stream implementation, expect Blob or ReadableStream, got ${s}`)}let t=!1,r=async()=>{if(t)throw new Error(rs);return t=
!0,await dc(e)},i=s=>{if(typeof s.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Pleas\
e make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetc\
h-streaming-body`);return s.stream()};return Object.assign(e,{transformToByteArray:r,transformToString:async s=>{let n=await r();
if(s==="base64")return lc(n);if(s==="hex")return V(n);if(s===void 0||s==="utf8"||s==="utf-8")return cc(n);if(typeof TextDecoder==
"function")return new TextDecoder(s).decode(n);throw new Error("TextDecoder is not available, please make sure polyfill \
is provided.")},transformToWebStream:()=>{if(t)throw new Error(rs);if(t=!0,is(e))return i(e);if(Ot(e))return e;throw new Error(
`Cannot transform payload to web stream, got ${e}`)}})},is=e=>typeof Blob=="function"&&e instanceof Blob;import{Writable as hc}from"node:stream";
var Mt=e=>Qi(e)?es(e):Ot(e)?ts(e):new Promise((t,r)=>{let i=new fc,s=e;s.pipe(i),s.on("error",n=>{i.end(),r(n)}),i.on("e\
rror",r),i.on("finish",function(){let n=Xi(this.bufferedBytes);t(n)})}),fc=class extends hc{bufferedBytes=[];_write(e,t,r){
this.bufferedBytes.push(e),r()}},ss="The stream has already been transformed.",pc=e=>{if(!(e instanceof Dt))try{return uc(
e)}catch{let i=e?.__proto__?.constructor?.name||e;throw new Error(`Unexpected stream implementation, expect Stream.Reada\
ble instance, got ${i}`)}let t=!1,r=async()=>{if(t)throw new Error(ss);return t=!0,await Mt(e)};return Object.assign(e,{
transformToByteArray:r,transformToString:async i=>{let s=await r();return i===void 0||Buffer.isEncoding(i)?Tt(s.buffer,s.
byteOffset,s.byteLength).toString(i):new TextDecoder(i).decode(s)},transformToWebStream:()=>{if(t)throw new Error(ss);if(e.
readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof Dt.toWeb!="function")
throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return t=!0,Dt.toWeb(e)}})};
function Ae(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Pt=class extends fl(
be,se,qe,We){},mc=ul,ns=pl(mc),as=ns,gc=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","Prio\
rRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottle\
dException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionIn\
ProgressException"],yc=["TimeoutError","RequestTimeout","RequestTimeoutException"],Sc=[500,502,503,504],Ec=["ECONNRESET",
"ECONNREFUSED","EPIPE","ETIMEDOUT"],wc=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],vc=e=>e?.$retryable!==void 0,
bc=e=>e.$metadata?.clockSkewCorrected,Tc=e=>{let t=new Set(["Failed to fetch","NetworkError when attempting to fetch res\
ource","The Internet connection appears to be offline","Load failed","Network request failed"]);return e&&e instanceof TypeError?
t.has(e.message):!1},os=e=>e.$metadata?.httpStatusCode===429||gc.includes(e.name)||e.$retryable?.throttling==!0,kt=(e,t=0)=>e?.
name!=="AbortError"&&(vc(e)||bc(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature expired")||yc.includes(
e.name)||Ec.includes(e?.code||"")||wc.includes(e?.code||"")||Sc.includes(e.$metadata?.httpStatusCode||0)||Tc(e)||Ac(e)||
e.cause!==void 0&&t<=10&&kt(e.cause,t+1)),_c=e=>{if(e.$metadata?.httpStatusCode!==void 0){let t=e.$metadata.httpStatusCode;
return 500<=t&&t<=599&&!kt(e)}return!1};function Ac(e){return e.code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGH\
TTP2_REFUSED_STREAM")}var $t=(e,t)=>{if(!t)return e;let r=()=>{},i=new Promise((s,n)=>{let a=()=>n(Rc());t.aborted?a():typeof t.
addEventListener=="function"?(t.addEventListener("abort",a,{once:!0}),r=()=>t.removeEventListener("abort",a)):t.onabort=
a});return Promise.race([e,i]).finally(r)},Rc=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),Cc=e=>typeof e==
"object"&&e!==null&&"name"in e&&e.name==="AbortError",Ic="amz-sdk-invocation-id",Nc="amz-sdk-request";function Oc(e,t){if(de.
isInstance(e))for(let r in e.headers){if(!v(e.headers,r))continue;let i=r.toLowerCase();if(i==="retry-after"){let s=e.headers[r],
n=NaN;if(s.endsWith("GMT"))try{n=(zi(s).getTime()-Date.now())/1e3}catch(a){t?.trace?.("Failed to parse retry-after heade\
r"),t?.trace?.(a)}else s.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?n=Number(s.match(/ GMT, ([\d.]+)$/)?.[1]):s.match(/^((\d+)|(\d+\.\d+))$/)?
n=Number(s):Date.parse(s)>=Date.now()&&(n=(Date.parse(s)-Date.now())/1e3);return isNaN(n)?void 0:new Date(Date.now()+n*1e3)}else if(i===
"x-amz-retry-after"){let s=e.headers[r],n=Number(s);if(isNaN(n)){t?.trace?.(`Failed to parse x-amz-retry-after=${s}`);return}
return new Date(Date.now()+n)}}}var xc=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e==
"string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function ls(e){return t=>(r,i)=>async s=>{let n=await t.
retryStrategy(),a=await t.maxAttempts(),o=i[oe]?.abortSignal;if(Dc(n)){n=n;let l=(i.partition_id??"")+(i.__retryLongPoll?
":longpoll":""),c=await $t(n.acquireInitialRetryToken(l),o),d=new Error,u=0,h=0,{request:f}=s,m=N.isInstance(f);for(m&&(f.
headers[Ic]=ns());;)try{m&&(f.headers[Nc]=`attempt=${u+1}; max=${a}`);let{response:p,output:g}=await r(s);return n.recordSuccess(
c),g.$metadata.attempts=u+1,g.$metadata.totalRetryDelay=h,{response:p,output:g}}catch(p){let g=Mc(p,t.logger);if(d=xc(p),
m&&e(f))throw(i.logger instanceof Ue?console:i.logger)?.warn("An error was encountered in a non-retryable streaming requ\
est."),d;try{c=await $t(n.refreshRetryTokenForRetry(c,g),o)}catch(E){throw o?.aborted&&Cc(E)?E:(d.$metadata||(d.$metadata=
{}),d.$metadata.attempts=u+1,d.$metadata.totalRetryDelay=h,d)}u=c.getRetryCount();let S=c.getRetryDelay();h+=(c?.$retryLog?.
acquisitionDelay??0)+S,S>0&&await $t(new Promise(E=>setTimeout(E,S)),o)}}else return n=n,n?.mode&&(i.userAgent=[...i.userAgent||
[],["cfg/retry-mode",n.mode]]),n.retry(r,s)}}var Dc=e=>typeof e.acquireInitialRetryToken<"u"&&typeof e.refreshRetryTokenForRetry<
"u"&&typeof e.recordSuccess<"u",Mc=(e,t)=>{let r={error:e,errorType:Pc(e)},i=Oc(e.$response,t);return i&&(r.retryAfterHint=
i),r},Pc=e=>os(e)?"THROTTLING":kt(e)?"TRANSIENT":_c(e)?"SERVER_ERROR":"CLIENT_ERROR",kc={name:"retryMiddleware",tags:["R\
ETRY"],step:"finalizeRequest",priority:"high",override:!0};function $c(e){let t=ls(e);return r=>({applyToStack:i=>{i.add(
t(r),kc)}})}var Lc=class va{static setTimeoutFn=(t,r)=>setTimeout(t,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??
.4,this.smooth=t?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.
getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.
acquireTokenBucket(1)}updateClientSendingRate(t){let r;this.updateMeasuredRate();let i=t;if(i?.errorType==="THROTTLING"||
os(i?.error??t)){let n=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=n,this.
calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(n),this.enableTokenBucket()}else
this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());let s=Math.min(r,2*this.measuredTxRate);this.
updateTokenBucketRate(s)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(this.enabled){for(this.
refillTokenBucket();t>this.availableTokens;){let r=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(i=>va.setTimeoutFn(
i,r)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-t}}refillTokenBucket(){let t=this.getCurrentTimeInSeconds();
if(!this.lastTimestamp){this.lastTimestamp=t;return}let r=(t-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.
min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=t}calculateTimeWindow(){this.timeWindow=this.getPrecise(
Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(t*this.beta)}cubicSuccess(t){
return this.getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=!0}updateTokenBucketRate(t){this.refillTokenBucket(),this.fillRate=Math.max(t,this.minFillRate),this.maxCapacity=
Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){let t=this.
getCurrentTimeInSeconds(),r=Math.floor(t*2)/2;if(this.requestCount++,r>this.lastTxRateBucket){let i=this.requestCount/(r-
this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(i*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=
0,this.lastTxRateBucket=r}}getPrecise(t){return parseFloat(t.toFixed(8))}},Q=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){
return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}},Uc=class{x=Q.
delay();computeNextBackoffDelay(e){let t=Math.random()*Math.min(this.x*2**e,2e4);return Math.floor(t)}setDelayBase(e){this.
x=e}},cs=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,t,r,i){this.delay=e,this.count=t,this.
cost=r,this.longPoll=i}getRetryCount(){return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){
return this.cost}isLongPoll(){return this.longPoll}},Je={incompatible:1,attempts:2,capacity:3},Lt=class{mode=W.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){
typeof e=="number"?this.maxAttemptsProvider=async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="obj\
ect"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.
maxAttemptsProvider??=async()=>ge,this.baseDelay??=Q.delay(),this.retryBackoffStrategy??=new Uc}async acquireInitialRetryToken(e){
return new cs(Q.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){let r=await this.getMaxAttempts(),
i=this.retryCode(e,t,r),s=i===0,n=e.isLongPoll?.();if(s||n){let a=t.errorType;this.retryBackoffStrategy.setDelayBase(a===
"THROTTLING"?Q.throttlingDelay():this.baseDelay);let o=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
l=o;if(t.retryAfterHint instanceof Date&&(l=Math.max(o,Math.min(t.retryAfterHint.getTime()-Date.now(),o+5e3))),s){let c=this.
getCapacityCost(a);this.capacity-=c;let d=new cs(0,e.getRetryCount()+1,c,e.isLongPoll?.()??!1);return await new Promise(
u=>setTimeout(u,l)),d.$retryLog.acquisitionDelay=l,d}else{let c=i===Je.capacity&&n?l:0;c>0&&await new Promise(d=>setTimeout(
d,c))}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??
1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{
return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using defaul\
t of ${ge}`),ge}}retryCode(e,t,r){let i=e.getRetryCount()+1,s=this.isRetryableError(t.errorType)?0:Je.incompatible,n=i<r?
0:Je.attempts,a=this.capacity>=this.getCapacityCost(t.errorType)?0:Je.capacity;return s||n||a}getCapacityCost(e){return e===
Q.modifiedCostType()?Q.throttlingCost():Q.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}},Fc=class{mode=W.
ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){let{rateLimiter:r}=t??{};this.rateLimiter=r??new Lc,this.standardRetryStrategy=
t?new Lt({maxAttempts:typeof e=="number"?e:3,...t}):new Lt(e)}async acquireInitialRetryToken(e){let t=await this.standardRetryStrategy.
acquireInitialRetryToken(e);return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.
updateClientSendingRate(t);let r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t);return await this.rateLimiter.
getSendToken(),r}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(
e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}},ds="AWS_MAX_ATTEMPTS",us="max_attempts",
hs={environmentVariableSelector:e=>{let t=e[ds];if(!t)return;let r=parseInt(t);if(Number.isNaN(r))throw new Error(`Envir\
onment variable ${ds} mast be a number, got "${t}"`);return r},configFileSelector:e=>{let t=e[us];if(!t)return;let r=parseInt(
t);if(Number.isNaN(r))throw new Error(`Shared config file entry ${us} mast be a number, got "${t}"`);return r},default:ge},
fs=(e,t)=>{let{retryStrategy:r,retryMode:i}=e,{defaultMaxAttempts:s=ge,defaultBaseDelay:n=Q.delay()}=t??{},a=U(e.maxAttempts??
s),o=r?Promise.resolve(r):void 0,l=async()=>{let c=await a();return await U(i)()===W.ADAPTIVE?new Fc(a,{maxAttempts:c,baseDelay:n}):
new Lt({maxAttempts:c,baseDelay:n})};return Object.assign(e,{maxAttempts:a,retryStrategy:()=>o??=l()})},Bc="AWS_RETRY_MO\
DE",jc="retry_mode",ps={environmentVariableSelector:e=>e[Bc],configFileSelector:e=>e[jc],default:lt},$p=ls(Li),ms=$c(Li),
gs=(e,t,r,i,s)=>({name:t,namespace:e,traits:r,input:i,output:s}),Hc=e=>(t,r)=>async i=>{let{response:s}=await t(i),{operationSchema:n}=re(
r),[,a,o,l,c,d]=n??[];try{let u=await e.protocol.deserializeResponse(gs(a,o,l,c,d),{...e,...r},s);return{response:s,output:u}}catch(u){
if(Object.defineProperty(u,"$response",{value:s,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in u)){let h="D\
eserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{u.message+=
`
  `+h}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(h):r.logger?.warn?.(h)}typeof u.$responseBodyText<
"u"&&u.$response&&(u.$response.body=u.$responseBodyText);try{if(de.isInstance(s)){let{headers:f={},statusCode:m}=s,p=Object.
entries(f);u.$metadata={httpStatusCode:m,requestId:Ut(/^x-[\w-]+-request-?id$/,p),extendedRequestId:Ut(/^x-[\w-]+-id-2$/,
p),cfId:Ut(/^x-[\w-]+-cf-id$/,p)}}}catch{}}throw u}},Ut=(e,t)=>(t.find(([r])=>r.match(e))||[void 0,void 0])[1],zc=e=>(t,r)=>async i=>{
let{operationSchema:s}=re(r),[,n,a,o,l,c]=s??[],d=r.endpointV2?async()=>yt(r.endpointV2):e.endpoint,u=await e.protocol.serializeRequest(
gs(n,a,o,l,c),i.input,{...e,...r,endpoint:d});return t({...i,request:u})},Vc={name:"deserializerMiddleware",step:"deseri\
alize",tags:["DESERIALIZER"],override:!0},Gc={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};
function ys(e){return{applyToStack:t=>{t.add(zc(e),Gc),t.add(Hc(e),Vc),e.protocol.setSerdeContext(e)}}}var Ss=e=>de.isInstance(
e)?e.headers?.date??e.headers?.Date:void 0,Es=e=>de.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,ws=e=>new Date(Date.
now()+e),vs=(e,t,r,i)=>{if(i!==void 0)return t;let s=Date.parse(e);if(Number.isNaN(s))return t;let n=Date.now();return r!==
void 0&&n-r>9e5?t:s-n},Re=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},
Wc=e=>e.context?.[oe]?.eventStream?.output===!0,bs=async e=>{let t=Re("context",e.context),r=Re("config",e.config),i=t.endpointV2?.
properties?.authSchemes?.[0],s=await Re("signer",r.signer)(i),n=e?.signingRegion,a=e?.signingRegionSet,o=e?.signingName;
return{config:r,signer:s,signingRegion:n,signingRegionSet:a,signingName:o}},Ft=class{async sign(e,t,r){if(!N.isInstance(
e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let i=await bs(r),{config:s,signer:n}=i,
{signingRegion:a,signingName:o}=i,l=r.context;if(l?.authSchemes?.length??!1){let[u,h]=l.authSchemes;u?.name==="sigv4a"&&
h?.name==="sigv4"&&(a=h?.signingRegion??a,o=h?.signingName??o)}let c=await s.disableClockSkewCorrection?.()===!0;r._disableClockSkewCorrection=
c;let d=c||Wc(r);return r._skipClockSkewSampling=d,d||(r._preRequestSystemClockOffset=s.systemClockOffset,r._requestSentAt=
Date.now()),await n.sign(e,{signingDate:c?new Date:ws(s.systemClockOffset),signingRegion:a,signingService:o})}errorHandler(e){
return t=>{let r=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){let i=r.ServerTime??Ss(r.$response);if(i){
let s=Re("config",e.config),n=e._preRequestSystemClockOffset,a=e._requestSentAt,o=Es(r.$response),l=vs(i,s.systemClockOffset,
a,o);s.systemClockOffset=l,Math.abs(l)>=24e4&&(l!==n||n!==void 0&&n!==l)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}
throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;let r=Ss(e);if(r){let i=Re(
"config",t.config),s=t._requestSentAt,n=Es(e);i.systemClockOffset=vs(r,i.systemClockOffset,s,n)}}},qc=class extends Ft{async sign(e,t,r){
if(!N.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config:i,
signer:s,signingRegion:n,signingRegionSet:a,signingName:o}=await bs(r),l=(await i.sigv4aSigningRegionSet?.()??a??[n]).join(
","),c=await i.disableClockSkewCorrection?.()===!0;return r._disableClockSkewCorrection=c,c||(r._preRequestSystemClockOffset=
i.systemClockOffset,r._requestSentAt=Date.now()),await s.sign(e,{signingDate:c?new Date:ws(i.systemClockOffset),signingRegion:l,
signingService:o})}},Ts=e=>typeof e=="string"&&e.length>0?e.split(",").map(t=>t.trim()):[],Kc=e=>`AWS_BEARER_TOKEN_${e.replace(
/[\s-]/g,"_").toUpperCase()}`,_s="AWS_AUTH_SCHEME_PREFERENCE",As="auth_scheme_preference",Rs={environmentVariableSelector:(e,t)=>{
if(t?.signingName&&Kc(t.signingName)in e)return["httpBearerAuth"];if(_s in e)return Ts(e[_s])},configFileSelector:e=>{if(As in
e)return Ts(e[As])},default:[]},Jc=e=>(e.sigv4aSigningRegionSet=te(e.sigv4aSigningRegionSet),e),Xc={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(t=>t.trim());throw new ye("AWS_\
SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.
sigv4a_signing_region_set??"").split(",").map(t=>t.trim());throw new ye("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0};function Bt(e,t,r){return e.$source||(e.$source={}),e.$source[t]=r,e}var Qc=e=>function(t){
return Cs(t)&&t.expiration.getTime()-Date.now()<e},Yc=Qc(3e5),Cs=e=>e.expiration!==void 0,Zc=(e,t,r)=>{if(e===void 0)return;
let i=typeof e!="function"?async()=>Promise.resolve(e):e,s,n,a,o=!1,l=async c=>{n||(n=i(c));try{s=await n,a=!0,o=!1}finally{
n=void 0}return s};return t===void 0?async c=>((!a||c?.forceRefresh)&&(s=await l(c)),s):async c=>((!a||c?.forceRefresh)&&
(s=await l(c)),o?s:r(s)?(t(s)&&await l(c),s):(o=!0,s))},ed=class{format(e){let t=[];for(let s in e){if(!v(e,s))continue;
let n=se(s);t.push(Uint8Array.from([n.byteLength]),n,this.formatHeaderValue(e[s]))}let r=new Uint8Array(t.reduce((s,n)=>s+
n.byteLength,0)),i=0;for(let s of t)r.set(s,i),i+=s.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":
return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"short":let t=new DataView(new ArrayBuffer(
3));return t.setUint8(0,3),t.setInt16(1,e.value,!1),new Uint8Array(t.buffer);case"integer":let r=new DataView(new ArrayBuffer(
5));return r.setUint8(0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"long":let i=new Uint8Array(9);return i[0]=
5,i.set(e.value.bytes,1),i;case"binary":let s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(
1,e.value.byteLength,!1);let n=new Uint8Array(s.buffer);return n.set(e.value,3),n;case"string":let a=se(e.value),o=new DataView(
new ArrayBuffer(3+a.byteLength));o.setUint8(0,7),o.setUint16(1,a.byteLength,!1);let l=new Uint8Array(o.buffer);return l.
set(a,3),l;case"timestamp":let c=new Uint8Array(9);return c[0]=8,c.set(rd.fromNumber(e.value.valueOf()).bytes,1),c;case"\
uuid":if(!td.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let d=new Uint8Array(17);return d[0]=9,d.
set(Ki(e.value.replace(/-/g,"")),1),d}}},Is;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",e[e.byte=
2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=7]="s\
tring",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"})(Is||(Is={}));var td=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
rd=class ba{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(t){
if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t} is too large (or, if negative, too small) to repres\
ent as an Int64`);let r=new Uint8Array(8);for(let i=7,s=Math.abs(Math.round(t));i>-1&&s>0;i--,s/=256)r[i]=s;return t<0&&
Ns(r),new ba(r)}valueOf(){let t=this.bytes.slice(0),r=t[0]&128;return r&&Ns(t),parseInt(V(t),16)*(r?-1:1)}toString(){return String(
this.valueOf())}};function Ns(e){for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>-1&&(e[t]++,e[t]===0);t--);}var Ce=e=>encodeURIComponent(
e).replace(/[!'()*]/g,id),id=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`,sd="X-Amz-Algorithm",nd="X-Amz-Credenti\
al",Os="X-Amz-Date",ad="X-Amz-SignedHeaders",od="X-Amz-Expires",xs="X-Amz-Signature",Ds="X-Amz-Security-Token",Ms="autho\
rization",Ps=Os.toLowerCase(),ld="date",cd=[Ms,Ps,ld],dd=xs.toLowerCase(),jt="x-amz-content-sha256",ud=Ds.toLowerCase(),
hd={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,
te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},fd=/^proxy-/,pd=/^sec-/,Ht="AWS\
4-HMAC-SHA256",md="AWS4-HMAC-SHA256-PAYLOAD",gd="UNSIGNED-PAYLOAD",yd=50,ks="aws4_request",Sd=3600*24*7,Ed=({query:e={}})=>{
let t=[],r={};for(let i in e){if(!v(e,i)||i.toLowerCase()===dd)continue;let s=Ce(i);t.push(s);let n=e[i];typeof n=="stri\
ng"?r[s]=`${s}=${Ce(n)}`:Array.isArray(n)&&(r[s]=n.slice(0).reduce((a,o)=>a.concat([`${s}=${Ce(o)}`]),[]).sort().join("&"))}
return t.sort().map(i=>r[i]).filter(i=>i).join("&")},wd=e=>vd(e).toISOString().replace(/\.\d{3}Z$/,"Z"),vd=e=>typeof e==
"number"?new Date(e*1e3):typeof e=="string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e,bd=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:e,credentials:t,region:r,service:i,sha256:s,uriEscapePath:n=!0}){this.service=i,this.sha256=s,this.uriEscapePath=
n,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=U(r),this.credentialProvider=U(t)}createCanonicalRequest(e,t,r){
let i=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${Ed(e)}
${i.map(s=>`${s}:${t[s]}`).join(`
`)}

${i.join(";")}
${r}`}async createStringToSign(e,t,r,i){let s=new this.sha256;s.update(ne(r));let n=await s.digest();return`${i}
${e}
${t}
${V(n)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let t=[];for(let i of e.split("/"))i?.length!==0&&i!=="."&&(i===
".."?t.pop():t.push(i));let r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;return Ce(
r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!="string"||typeof e.
secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let t=wd(e).replace(/[-:]/g,
"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}},Xe={},zt=[],
Vt=(e,t,r)=>`${e}/${t}/${r}/${ks}`,Td=async(e,t,r,i,s)=>{let n=await $s(e,t.secretAccessKey,t.accessKeyId),a=`${r}:${i}:${s}\
:${V(n)}:${t.sessionToken}`;if(a in Xe)return Xe[a];for(zt.push(a);zt.length>yd;)delete Xe[zt.shift()];let o=`AWS4${t.secretAccessKey}`;
for(let l of[r,i,s,ks])o=await $s(e,o,l);return Xe[a]=o},$s=(e,t,r)=>{let i=new e(t);return i.update(ne(r)),i.digest()},
Ls=({headers:e},t,r)=>{let i={};for(let s of Object.keys(e).sort()){if(e[s]==null)continue;let n=s.toLowerCase();(v(hd,n)||
t?.has(n)||fd.test(n)||pd.test(n))&&(!r||r&&!r.has(n))||(n==="__proto__"&&Ae(i),i[n]=e[s].replace(/[\r\n]/g," ").replace(
/[ \t]+/g," ").replace(/^ | $/g,""))}return i},Gt=async({headers:e,body:t},r)=>{for(let i in e)if(v(e,i)&&i.toLowerCase()===
jt)return e[i];if(t==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof t=="string"||
ArrayBuffer.isView(t)||Ui(t)){let i=new r;return i.update(ne(t)),V(await i.digest())}return gd},_d=(e,t)=>{e=e.toLowerCase();
for(let r in t)if(v(t,r)&&e===r.toLowerCase())return!0;return!1},Ad=(e,t={})=>{let{headers:r,query:i={}}=N.clone(e);for(let s in r){
if(!v(r,s))continue;let n=s.toLowerCase();(n.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(n)||t.hoistableHeaders?.has(
n))&&(i[s]=r[s],delete r[s])}return{...e,headers:r,query:i}},Us=e=>{e=N.clone(e);for(let t in e.headers)v(e.headers,t)&&
cd.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e},Wt=class extends bd{headerFormatter=new ed;constructor({applyChecksum:e,
credentials:t,region:r,service:i,sha256:s,uriEscapePath:n=!0}){super({applyChecksum:e,credentials:t,region:r,service:i,sha256:s,
uriEscapePath:n})}async presign(e,t={}){let{signingDate:r=new Date,expiresIn:i=3600,unsignableHeaders:s,unhoistableHeaders:n,
signableHeaders:a,hoistableHeaders:o,signingRegion:l,signingService:c}=t,d=await this.credentialProvider();this.validateResolvedCredentials(
d);let u=l??await this.regionProvider(),{longDate:h,shortDate:f}=this.formatDate(r);if(i>Sd)return Promise.reject("Signa\
ture version 4 presigned URLs must have an expiration date less than one week in the future");let m=Vt(f,u,c??this.service),
p=Ad(Us(e),{unhoistableHeaders:n,hoistableHeaders:o});d.sessionToken&&(p.query[Ds]=d.sessionToken),p.query[sd]=Ht,p.query[nd]=
`${d.accessKeyId}/${m}`,p.query[Os]=h,p.query[od]=i.toString(10);let g=Ls(p,s,a);return p.query[ad]=this.getCanonicalHeaderList(
g),p.query[xs]=await this.getSignature(h,m,this.getSigningKey(d,u,f,c),this.createCanonicalRequest(p,g,await Gt(e,this.sha256))),
p}async sign(e,t){return typeof e=="string"?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.
signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,payload:t},{signingDate:r=new Date,priorSignature:i,signingRegion:s,
signingService:n,eventStreamCredentials:a}){let o=s??await this.regionProvider(),{shortDate:l,longDate:c}=this.formatDate(
r),d=Vt(l,o,n??this.service),u=await Gt({headers:{},body:t},this.sha256),h=new this.sha256;h.update(e);let f=V(await h.digest()),
m=[md,c,d,i,f,u].join(`
`);return this.signString(m,{signingDate:r,signingRegion:o,signingService:n,eventStreamCredentials:a})}async signMessage(e,{
signingDate:t=new Date,signingRegion:r,signingService:i,eventStreamCredentials:s}){return this.signEvent({headers:this.headerFormatter.
format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:i,priorSignature:e.priorSignature,
eventStreamCredentials:s}).then(n=>({message:e.message,signature:n}))}async signString(e,{signingDate:t=new Date,signingRegion:r,
signingService:i,eventStreamCredentials:s}={}){let n=s??await this.credentialProvider();this.validateResolvedCredentials(
n);let a=r??await this.regionProvider(),{shortDate:o}=this.formatDate(t),l=new this.sha256(await this.getSigningKey(n,a,
o,i));return l.update(ne(e)),V(await l.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:i,
signingRegion:s,signingService:n}={}){let a=await this.credentialProvider();this.validateResolvedCredentials(a);let o=s??
await this.regionProvider(),l=Us(e),{longDate:c,shortDate:d}=this.formatDate(t),u=Vt(d,o,n??this.service);l.headers[Ps]=
c,a.sessionToken&&(l.headers[ud]=a.sessionToken);let h=await Gt(l,this.sha256);!_d(jt,l.headers)&&this.applyChecksum&&(l.
headers[jt]=h);let f=Ls(l,i,r),m=await this.getSignature(c,u,this.getSigningKey(a,o,d,n),this.createCanonicalRequest(l,f,
h));return l.headers[Ms]=`${Ht} Credential=${a.accessKeyId}/${u}, SignedHeaders=${this.getCanonicalHeaderList(f)}, Signa\
ture=${m}`,l}async getSignature(e,t,r,i){let s=await this.createStringToSign(e,t,i,Ht),n=new this.sha256(await r);return n.
update(ne(s)),V(await n.digest())}getSigningKey(e,t,r,i){return Td(this.sha256,e,r,t,i||this.service)}},Rd=e=>t=>{let r=t.
credentials,i=!!t.credentials,s;Object.defineProperty(t,"credentials",{set(c){c&&c!==r&&c!==s&&(i=!0),r=c;let d=Cd(t,{credentials:r,
credentialDefaultProvider:t.credentialDefaultProvider}),u=Id(t,d);if(i&&!u.attributed){let h=typeof r=="object"&&r!==null;
s=async f=>{let m=await u(f);return h&&(!m.$source||Object.keys(m.$source).length===0)?Bt(m,"CREDENTIALS_CODE","e"):m},s.
memoized=u.memoized,s.configBound=u.configBound,s.attributed=!0}else s=u},get(){return s},enumerable:!0,configurable:!0}),
t.credentials=r;let{signingEscapePath:n=!0,systemClockOffset:a=t.systemClockOffset||0,sha256:o}=t,l;return t.signer?l=te(
t.signer):t.regionInfoProvider?l=()=>te(t.region)().then(async c=>[await t.regionInfoProvider(c,{useFipsEndpoint:await t.
useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},c]).then(([c,d])=>{let{signingRegion:u,signingService:h}=c;
t.signingRegion=t.signingRegion||u||d,t.signingName=t.signingName||h||t.serviceId;let f={...t,credentials:t.credentials,
region:t.signingRegion,service:t.signingName,sha256:o,uriEscapePath:n},m=t.signerConstructor||Wt;return new m(f)}):l=async c=>{
c=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await te(t.region)(),properties:{}},
c);let d=c.signingRegion,u=c.signingName;t.signingRegion=t.signingRegion||d,t.signingName=t.signingName||u||t.serviceId;
let h={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:o,uriEscapePath:n},f=t.signerConstructor||
Wt;return new f(h)},Object.assign(t,{systemClockOffset:a,signingEscapePath:n,signer:l,disableClockSkewCorrection:te(t.disableClockSkewCorrection??
e)})};function Cd(e,{credentials:t,credentialDefaultProvider:r}){let i;return t?t?.memoized?i=t:i=Zc(t,Yc,Cs):r?i=te(r(Object.
assign({},e,{parentClientConfig:e}))):i=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credential\
s` not provided and no credentialDefaultProvider was configured.")},i.memoized=!0,i}function Id(e,t){if(t.configBound)return t;
let r=async i=>t({...i,callerClientConfig:e});return r.memoized=t.memoized,r.configBound=!0,r}var Nd="AWS_DISABLE_CLOCK_\
SKEW_CORRECTION",Od="disable_clock_skew_correction",xd={environmentVariableSelector:e=>J(e,Nd,L.ENV),configFileSelector:e=>J(
e,Od,L.CONFIG),default:!1},Dd=O(xd),Fs=Rd(Dd),Md=async(e,t,r)=>({operation:re(t).operation,region:await U(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function Pd(e){return{schemeId:"aws.aut\
h#sigv4",signingProperties:{name:"secretsmanager",region:e.region},propertiesExtractor:(t,r)=>({signingProperties:{config:t,
context:r}})}}var kd=e=>{let t=[];switch(e.operation){default:t.push(Pd(e))}return t},$d=e=>{let t=Fs(e);return Object.assign(
t,{authSchemePreference:U(e.authSchemePreference??[])})},Ld=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??
!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"secretsmanager"}),Ud={UseFIPS:{type:"builtInParams",name:"u\
seFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},Fd={name:"@aws-sdk/client-secrets-manager",version:"3.1164.0",description:"\
AWS SDK for JavaScript Secrets Manager Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aw\
s-sdk-js-v3/tree/main/clients/client-secrets-manager",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"\
https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"\
clients/client-secrets-manager"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.j\
s",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.nativ\
e"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/c\
ompilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build \
-F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --loc\
al","generate:client":"node ../../scripts/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","t\
est:watch":"yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.con\
fig.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:index":"\
tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/cre\
dential-provider-node":"^3.972.94","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5\
.8.0","@smithy/node-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot\
-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"\
4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};import{platform as Bd,release as jd}from"node:os";
import{env as Bs}from"node:process";import{versions as qt}from"node:process";var Hd=()=>{let e=["deno","bun","llrt"];for(let t of e)
if(qt[t])return[`md/${t}`,qt[t]];return["md/nodejs",qt.node]},js={isCrtAvailable:!1},zd=()=>js.isCrtAvailable?["md/crt-a\
vail"]:null,Kt=({serviceId:e,clientVersion:t})=>{let r=Hd();return async i=>{let s=[["aws-sdk-js",t],["ua","2.1"],[`os/${Bd()}`,
jd()],["lang/js"],r],n=zd();n&&s.push(n),e&&s.push([`api/${e}`,t]),Bs.AWS_EXECUTION_ENV&&s.push([`exec-env/${Bs.AWS_EXECUTION_ENV}`]);
let a=await i?.userAgentAppId?.();return a?[...s,[`app/${a}`]]:[...s]}},Vd=Kt,Qe={warningEmitted:!1},Hs=e=>{if(e&&!Qe.warningEmitted){
if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){Qe.warningEmitted=!0;return}let t=parseInt(e.substring(
1,e.indexOf("."))),r=22;t<r&&(Qe.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaS\
cript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}},Gd=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",zs=(e,t)=>{if(Gd()&&typeof e?.handle!="function")return t},Vs="AWS_SDK_UA_APP_ID",Gs="sdk_ua_app_id",Wd="sdk-ua-a\
pp-id",Ws={environmentVariableSelector:e=>e[Vs],configFileSelector:e=>e[Gs]??e[Wd],default:dt},Jt="AWS_ACCESS_KEY_ID",Xt="\
AWS_SECRET_ACCESS_KEY",qs="AWS_SESSION_TOKEN",Ks="AWS_CREDENTIAL_EXPIRATION",Js="AWS_CREDENTIAL_SCOPE",Xs="AWS_ACCOUNT_I\
D",Qs=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");let t=process.env[Jt],r=process.env[Xt],
i=process.env[qs],s=process.env[Ks],n=process.env[Js],a=process.env[Xs];if(t&&r){let o={accessKeyId:t,secretAccessKey:r,
...i&&{sessionToken:i},...s&&{expiration:new Date(s)},...n&&{credentialScope:n},...a&&{accountId:a}};return Bt(o,"CREDEN\
TIALS_ENV_VARS","g"),o}throw new K("Unable to find environment variable credentials.",{logger:e?.logger})},Ys="AWS_EC2_M\
ETADATA_DISABLED",qd=async e=>{let{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:r,fromContainerMetadata:i,fromInstanceMetadata:s}=await import("./dist-es-V3PBBXI7.js");
if(process.env[r]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromCon\
tainerMetadata");let{fromHttp:n}=await import("./dist-es-KNTZDFR7.js");return ut(n(e),i(e))}return process.env[Ys]&&process.
env[Ys]!=="false"?async()=>{throw new K("EC2 Instance Metadata Service access disabled",{logger:e.logger})}:(e.logger?.debug(
"@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),s(e))};function Kd(e,t){let r=Jd(e),i,s,n,a,
o=async l=>{if(l?.forceRefresh)return a||(a=r(l).then(c=>{n=c}).finally(()=>{a=void 0})),await a,n;if(n?.expiration&&n?.
expiration?.getTime()<Date.now()&&(n=void 0),i)await i;else if(!n||t?.(n))if(n)s||(s=r(l).then(c=>{n=c}).catch(()=>{}).finally(
()=>{s=void 0}));else return i=r(l).then(c=>{n=c}).finally(()=>{i=void 0}),o(l);return n};return o}var Jd=e=>async t=>{let r;
for(let i of e)try{return await i(t)}catch(s){if(r=s,s?.tryNextLink)continue;throw s}throw r},Zs=!1,en=(e={})=>Kd([async()=>{
if(e.profile??process.env[li])throw process.env[Jt]&&process.env[Xt]&&(Zs||((e.logger?.warn&&e.logger?.constructor?.name!==
"NoOpLogger"?e.logger.warn.bind(e.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WA\
RNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),Zs=!0)),new K("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0});return e.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),Qs(e)()},async t=>{e.logger?.debug("@aws-sdk/credential-\
provider-node - defaultProvider::fromSSO");let{ssoStartUrl:r,ssoAccountId:i,ssoRegion:s,ssoRoleName:n,ssoSession:a}=e;if(!r&&
!i&&!s&&!n&&!a)throw new K("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger});
let{fromSSO:o}=await import("./dist-es-F4S3ACHL.js");return o(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-prov\
ider-node - defaultProvider::fromIni");let{fromIni:r}=await import("./dist-es-C6GEKU5U.js");return r(e)(t)},async t=>{e.
logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");let{fromProcess:r}=await import("./dist-es-5HSEXNAM.js");
return r(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile:r}=await import("./dist-es-QVNPDJVR.js");
return r(e)(t)},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await qd(
e))()),async()=>{throw new K("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],tn),Xd=e=>e?.
expiration!==void 0,tn=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5,rn=!1,sn=e=>{e&&!rn&&parseInt(e.
substring(1,e.indexOf(".")))<16&&(rn=!0)},nn=e=>{switch(e){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"\
in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"\
mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}},Qd="AWS_EXECUTION_ENV",an="AWS_REGION",on="\
AWS_DEFAULT_REGION",Yd="AWS_EC2_METADATA_DISABLED",Zd=["in-region","cross-region","mobile","standard","legacy"],eu="/lat\
est/meta-data/placement/region",tu="/latest/api/token",ru="x-aws-ec2-metadata-token",iu="x-aws-ec2-metadata-token-ttl-se\
conds",ln=1e3,su=6e4,cn=0,dn=async()=>{if(!process.env[Yd]&&!(Date.now()<cn))try{let e=nu(),t=(await hn({...e,path:tu,method:"\
PUT",headers:{[iu]:"21600"}})).toString();return(await hn({...e,path:eu,method:"GET",headers:{[ru]:t}})).toString().trim()||
un()}catch{return un()}},un=()=>{cn=Date.now()+su},nu=()=>{let e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){let t=new URL(
e);return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},hn=async e=>{let{request:t}=await import("node:http");return new Promise(
(r,i)=>{let s=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:ln,signal:AbortSignal.
timeout(ln)});s.on("error",n=>{i(n),s.destroy()}),s.on("timeout",()=>{i(new Error("TimeoutError from instance metadata s\
ervice")),s.destroy()}),s.on("response",n=>{let{statusCode:a=400}=n;if(a<200||a>=300){i(Object.assign(new Error("Error r\
esponse received from instance metadata service"),{statusCode:a})),s.destroy();return}let o=[];n.on("data",l=>o.push(l)),
n.on("end",()=>{r(Buffer.concat(o)),s.destroy()})}),s.end()})},fn="AWS_REGION",pn="region",Qt={environmentVariableSelector:e=>e[fn],
configFileSelector:e=>e[pn],default:async()=>{let e=await dn();if(e)return e;throw new Error("Region is missing")}},mn={
preferredFile:"credentials"},au="AWS_USE_DUALSTACK_ENDPOINT",ou="use_dualstack_endpoint",gn={environmentVariableSelector:e=>J(
e,au,L.ENV),configFileSelector:e=>J(e,ou,L.CONFIG),default:!1},lu="AWS_USE_FIPS_ENDPOINT",cu="use_fips_endpoint",yn={environmentVariableSelector:e=>J(
e,lu,L.ENV),configFileSelector:e=>J(e,cu,L.CONFIG),default:!1},du="AWS_DEFAULTS_MODE",uu="defaults_mode",hu={environmentVariableSelector:e=>e[du],
configFileSelector:e=>e[uu],default:"legacy"},Sn=({region:e=O(Qt),defaultsMode:t=O(hu)}={})=>ai(async()=>{let r=typeof t==
"function"?await t():t;switch(r?.toLowerCase()){case"auto":return fu(e);case"in-region":case"cross-region":case"mobile":case"\
standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${Zd.join(", ")}, got ${r}`)}}),fu=async e=>{if(e){let t=typeof e==
"function"?await e():e,r=await pu();return r?t===r?"in-region":"cross-region":"standard"}return"standard"},pu=async()=>process.
env[Qd]&&(process.env[an]||process.env[on])?process.env[an]??process.env[on]:dn(),mu={create(e){if(typeof e?.handle=="fu\
nction")return e;throw new Error("the client of Secrets Manager was given no handler")}},Yt=class{serdeContext;setSerdeContext(e){
this.serdeContext=e}};function Zt(e,t){if(t.timestampFormat.useTrait){let a=e.getSchema();if(a===5||a===6||a===7)return a}
let{httpLabel:r,httpPrefixHeaders:i,httpHeader:s,httpQuery:n}=e.getMergedTraits();return(t.httpBindings?typeof i=="strin\
g"||s?6:n||r?5:void 0:void 0)??t.timestampFormat.default}var Ie=e=>typeof e=="function"?e():e,er=[];function Ne(e){if(typeof e==
"object")return e;if(e=e|0,er[e])return er[e];let t={},r=0;for(let i of["httpLabel","idempotent","idempotencyToken","sen\
sitive","httpPayload","httpResponseCode","httpQueryParams"])(e>>r++&1)===1&&(t[i]=1);return er[e]=t}var Oe={it:Symbol.for(
"@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},tr=[],rr={},T=class pe{ref;memberName;static symbol=Symbol.for("@s\
mithy/nor");symbol=pe.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(t,r){this.ref=
t,this.memberName=r;let i=[],s=t,n=t;for(this._isMemberSchema=!1;ir(s);)i.push(s[1]),s=s[0],n=Ie(s),this._isMemberSchema=
!0;if(i.length>0){this.memberTraits={};for(let a=i.length-1;a>=0;--a){let o=i[a];Object.assign(this.memberTraits,Ne(o))}}else
this.memberTraits=0;if(n instanceof pe){let a=this.memberTraits;Object.assign(this,n),this.memberTraits=Object.assign({},
a,n.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??n.memberName;return}if(this.
schema=Ie(n),gu(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.
memberName??String(n),this.traits=0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema me\
mber init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](t){let r=this.prototype.isPrototypeOf(t);
return!r&&typeof t=="object"&&t!==null?t.symbol===this.symbol:r}static of(t){let r=typeof t=="function"||typeof t=="obje\
ct"&&t!==null;if(typeof t=="number"){if(tr[t])return tr[t]}else if(typeof t=="string"){if(rr[t])return rr[t]}else if(r&&
t[Oe.ns])return t[Oe.ns];let i=Ie(t);if(i instanceof pe)return i;if(ir(i)){let[n,a]=i;if(n instanceof pe)return Object.assign(
n.getMergedTraits(),Ne(a)),n;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
t,null,2)}.`)}let s=new pe(i);return r?t[Oe.ns]=s:typeof i=="string"?rr[i]=s:typeof i=="number"?tr[i]=s:s}getSchema(){let t=this.
schema;return Array.isArray(t)&&t[0]===0?t[4]:t}getName(t=!1){let{name:r}=this;return!t&&r&&r.includes("#")?r.split("#")[1]:
r||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let t=this.
getSchema();return typeof t=="number"?t>=64&&t<128:t[0]===1}isMapSchema(){let t=this.getSchema();return typeof t=="numbe\
r"?t>=128&&t<=255:t[0]===2}isStructSchema(){let t=this.getSchema();if(typeof t!="object")return!1;let r=t[0];return r===
3||r===-3||r===4}isUnionSchema(){let t=this.getSchema();return typeof t!="object"?!1:t[0]===4}isBlobSchema(){let t=this.
getSchema();return t===21||t===42}isTimestampSchema(){let t=this.getSchema();return typeof t=="number"&&t>=4&&t<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.
getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){let{streaming:t}=this.getMergedTraits();
return!!t||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return Ne(this.memberTraits)}getOwnTraits(){return Ne(this.traits)}getKeySchema(){let[t,r]=[this.isDocumentSchema(),this.
isMapSchema()];if(!t&&!r)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);let i=this.
getSchema(),s=t?15:i[4]??0;return xe([s,0],"key")}getValueSchema(){let t=this.getSchema(),[r,i,s]=[this.isDocumentSchema(),
this.isMapSchema(),this.isListSchema()],n=typeof t=="number"?63&t:t&&typeof t=="object"&&(i||s)?t[3+t[0]]:r?15:void 0;if(n!=
null)return xe([n,0],i?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(t){
let r=this.getSchema();if(this.isStructSchema()&&r[4].includes(t)){let i=r[4].indexOf(t),s=r[5][i];return xe(ir(s)?s:[s,
0],t)}if(this.isDocumentSchema())return xe([15,0],t);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no m\
ember=${t}.`)}getMemberSchemas(){let t={};try{for(let[r,i]of this.structIterator())t[r]=i}catch{}return t}getEventStreamMember(){
if(this.isStructSchema()){for(let[t,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return t}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct\
 schema.");let t=this.getSchema(),r=t[4].length,i=t[Oe.it];if(i&&r===i.length){yield*i;return}i=Array(r);for(let s=0;s<r;++s){
let n=t[4][s],a=xe([t[5][s],0],n);yield i[s]=[n,a]}t[Oe.it]=i}};function xe(e,t){if(e instanceof T)return Object.assign(
e,{memberName:t,_isMemberSchema:!0});let r=T;return new r(e,t)}var ir=e=>Array.isArray(e)&&e.length===2,gu=e=>Array.isArray(
e)&&e.length>=5,yu=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let r=Object.keys(this.from),i=new Set(r);i.
delete("__type"),this.keys=i}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===
0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];this.to.$unknown=[e,t]}}},De;
function En(){if(De===void 0)try{if(typeof Buffer!="function")De=!1;else{let e=JSON.parse(Buffer.from([123,125]));De=e!==
null&&typeof e=="object"}}catch{De=!1}return De}function wn(e,t,r){if(r?.source){let i=r.source;if(typeof t=="number")return t<=
Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?Eu(i,t)?t:new B(i,"bigDecimal"):Su(i)?new B(i,"bigDecimal"):/[eE]/.test(
i)?wu(i):BigInt(i)}return t}function Su(e){let t=e.indexOf(".");if(t===-1)return!1;let r=e.search(/[eE]/);if(r===-1)return!0;
let i=r-t-1;return parseInt(e.slice(r+1),10)<i}function Eu(e,t){if(e===String(t)||Object.is(t,-0))return!0;if(/[eE]/.test(
e))return sr(e)===sr(String(t));let r=e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),i=String(t);return r===i?!0:/[eE]/.
test(i)?r===sr(i):!1}function sr(e){let t=e.startsWith("-"),r=t?e.slice(1):e,i=r.search(/[eE]/),s;if(i===-1)s=r;else{let n=parseInt(
r.slice(i+1),10),a=r.slice(0,i),o=a.indexOf("."),l,c;o===-1?(l=a,c=a.length):(l=a.slice(0,o)+a.slice(o+1),c=o),l=l.replace(
/0+$/,"")||"0";let d=c+n;l==="0"?s="0":d<=0?s="0."+"0".repeat(-d)+l:d>=l.length?s=l+"0".repeat(d-l.length):s=l.slice(0,d)+
"."+l.slice(d)}return s.includes(".")&&(s=s.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(t?"-":"")+s}function wu(e){let t=e.
search(/[eE]/),r=parseInt(e.slice(t+1),10),i=e.startsWith("-"),s=e.slice(i?1:0,t),n=s.indexOf("."),a,o;if(n===-1)a=s,o=r;else{
a=s.slice(0,n)+s.slice(n+1);let c=s.length-n-1;o=r-c}a=a.replace(/0+$/,"")||"0";let l=BigInt(a)*10n**BigInt(o+(s.replace(
".","").length-a.length));return i?-l:l}var nr=Symbol.for("@aws-sdk/reviver");function vn(e){let t=T.of(e),r=t.getSchema();
if(Array.isArray(r)&&t.isStructSchema()){if(nr in r)return r[nr];let i=Ye(t,new Set);return r[nr]=i,i}return Ye(t,new Set)}
function Ye(e,t){let r=e.getSchema();if(t.has(r))return!1;if(t.add(r),e.isBigIntegerSchema()||e.isBigDecimalSchema())return!0;
if(e.isStructSchema()){for(let[,i]of e.structIterator())if(Ye(i,t))return!0}else if(e.isListSchema()||e.isMapSchema()){if(Ye(
e.getValueSchema(),t))return!0}else if(e.isDocumentSchema())return!0;return!1}var Me=async(e=new Uint8Array,t)=>{if(e instanceof
Uint8Array)return Pt.mutate(e);if(!e)return Pt.mutate(new Uint8Array);let r=t.streamCollector(e);return Pt.mutate(await r)},
vu=(e,t)=>Me(e,t).then(r=>(t?.utf8Encoder??be)(r));async function bu(e,t,r){let i;if(En()&&typeof e?.[Symbol.asyncIterator]==
"function"){let n=await Me(e,t);typeof Buffer=="function"&&(Buffer.isBuffer(n)?i=n:i=Buffer.from(n.buffer,n.byteOffset,n.
byteLength))}if(i||(i=await vu(e,t)),i.length===0)return{};let s=r&&vn(r)?wn:void 0;try{return JSON.parse(i,s)}catch(n){
throw n?.name==="SyntaxError"&&Object.defineProperty(n,"$responseBodyText",{value:typeof i=="string"?i:i.toString("utf8")}),
n}}var bn=(e,t)=>Object.keys(e).find(r=>r.toLowerCase()===t.toLowerCase()),ar=e=>{let t=e;return typeof t=="number"&&(t=
t.toString()),t.indexOf(",")>=0&&(t=t.split(",")[0]),t.indexOf(":")>=0&&(t=t.split(":")[0]),t.indexOf("#")>=0&&(t=t.split(
"#")[1]),t},Tu=(e,t)=>Tn(e,t,["header","code","type"]),_u=(e,t,r=!1)=>Tn(e,t,r?["code","header","type"]:["type","code","\
header"]),Tn=({headers:e},t,r)=>{for(;r.length>0;)switch(r.shift()){case"header":let i=bn(e??{},"x-amzn-errortype");if(i!==
void 0)return ar(e[i]);break;case"code":let s=bn(t??{},"code");if(s&&t[s]!==void 0)return ar(t[s]);break;case"type":if(t?.
__type!==void 0)return ar(t.__type);break}},Au=class extends Yt{settings;constructor(e){super(),this.settings=e}async read(e,t){
let r=vn(e)?wn:void 0,i;if(typeof t=="string"){if(t.length===0)return{};i=JSON.parse(t,r)}else if(t instanceof Uint8Array&&
En()){if(t.byteLength===0)return{};let s=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength);i=JSON.parse(
s,r)}else i=await bu(t,this.serdeContext,e);return this._read(e,i)}readObject(e,t){return this._read(e,t)}_read(e,t){let r=t!==
null&&typeof t=="object",i=T.of(e);if(r){if(i.isStructSchema())return this._readStruct(i,t);if(Array.isArray(t)&&i.isListSchema()){
let n=i.getValueSchema();if(this.needsTransform(n))for(let a=0;a<t.length;++a)t[a]=this._read(n,t[a]);return t}if(i.isMapSchema()){
let n=i.getValueSchema(),a=t;if(this.needsTransform(n))for(let o in a)v(a,o)&&(o==="__proto__"&&Ae(a),a[o]=this._read(n,
a[o]));return a}}if(i.isBlobSchema()&&typeof t=="string")return We(t);let s=i.getMergedTraits().mediaType;if(i.isStringSchema()&&
typeof t=="string"&&s)return s==="application/json"||s.endsWith("+json")?H.from(t):t;if(i.isTimestampSchema()&&t!=null)switch(Zt(
i,this.settings)){case 5:return xl(t);case 6:return zi(t);case 7:return kl(t);default:return console.warn("Missing times\
tamp format, parsing value with Date constructor:",t),new Date(t)}if(i.isBigIntegerSchema()&&(typeof t=="number"||typeof t==
"string"))return BigInt(t);if(i.isBigDecimalSchema()&&t!=null){if(t instanceof B)return t;let n=t;return n.type==="bigDe\
cimal"&&"string"in n?new B(n.string,n.type):new B(String(t),"bigDecimal")}if(i.isNumericSchema()&&typeof t=="string"){switch(t){case"\
Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return t}if(i.isDocumentSchema()&&r)if(Array.isArray(
t))for(let n=0;n<t.length;++n){let a=t[n];a instanceof B||(t[n]=this._read(i,a))}else{let n=t;for(let a in n){if(!v(n,a))
continue;a==="__proto__"&&Ae(n);let o=n[a];o instanceof B||(n[a]=this._read(i,o))}}return t}_readStruct(e,t){let r=e.isUnionSchema(),
i={},s,n=typeof t.__type=="string",{jsonName:a}=this.settings;a&&n&&(s={});let o;r&&(o=new yu(t,i));for(let[l,c]of e.structIterator()){
let d=l;a&&(d=c.getMergedTraits().jsonName??d,n&&(s[d]=l)),r&&o.mark(d),t[d]!=null&&(i[l]=this._read(c,t[d]))}if(r)o.writeUnknown();else if(n)
for(let l in t){if(!v(t,l))continue;let c=t[l],d=a?s[l]??l:l;d in i||(i[d]=c)}return i}needsTransform(e){return!!(e.isBlobSchema()||
e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||
e.isListSchema()||e.isMapSchema()||e.isStringSchema()&&e.getMergedTraits().mediaType)}},Ru=class Cr extends Uint8Array{string=null;static allocUnsafe(t){
if(typeof Buffer=="function"){let r=Buffer.allocUnsafe(t);return new Cr(r.buffer,r.byteOffset,r.byteLength)}return new Cr(
t)}toString(){return this.s()}valueOf(){return this.s()}includes(t,r){return typeof t=="string"?this.s().includes(t,r):Uint8Array.
prototype.includes.call(this,t,r)}indexOf(t,r){return typeof t=="string"?this.s().indexOf(t,r):Uint8Array.prototype.indexOf.
call(this,t,r)}lastIndexOf(t,r){if(typeof t=="string")return this.s().lastIndexOf(t,r);let i=Uint8Array.prototype.lastIndexOf;
return r!==void 0?i.call(this,t,r):i.call(this,t)}startsWith(t,r){return this.s().startsWith(t,r)}endsWith(t,r){return this.
s().endsWith(t,r)}match(t){return this.s().match(t)}replace(t,r){return this.s().replace(t,r)}search(t){return this.s().
search(t)}split(t,r){return this.s().split(t,r)}substring(t,r){return this.s().substring(t,r)}trim(){return this.s().trim()}trimStart(){
return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(t){return this.s().charAt(t)}charCodeAt(t){return this.
s().charCodeAt(t)}padStart(t,r){return this.s().padStart(t,r)}padEnd(t,r){return this.s().padEnd(t,r)}repeat(t){return this.
s().repeat(t)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==
null){let t=Date.now();t>_n+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string me\
thod on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an\
 error."),_n=t),this.string=be(this)}return this.string}},_n=0,Ze=new TextEncoder,An=123,Rn=125,Cu=91,Iu=93,ue=34,et=58,
tt=44,Cn=92,Nu=new Uint8Array([116,114,117,101]),Ou=new Uint8Array([102,97,108,115,101]),xu=new Uint8Array([110,117,108,
108]),j=new Array(128).fill(null);j[8]="b",j[9]="t",j[10]="n",j[12]="f",j[13]="r",j[34]='"',j[92]="\\";for(let e=0;e<32;e++)
j[e]===null&&(j[e]="u00"+e.toString(16).padStart(2,"0"));var In=2048;function or(e){return Ru.allocUnsafe(e)}var Du=class Ta extends Yt{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(t){
super(),this.settings=t,this.json=or(In)}write(t,r){this.i=0,this.rawValue=r,this.rootSchema=T.of(t),this.passthrough=this.
rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,r,void 0)}writeDiscriminatedDocument(t,r){
this.i=0,this.rootSchema=T.of(t);let i=this.rootSchema;if(i.isStructSchema()&&r!=null&&typeof r=="object"){this.writeValue(
i,r,void 0);let s=`"__type":"${i.getName(!0)??"Unknown"}",`,n=s.length;this.ensure(n),this.json.copyWithin(1+n,1,this.i),
Ze.encodeInto(s,this.json.subarray(1)),this.i+=n}else this.writeValue(i,r,void 0)}flush(){this.rootSchema=void 0;let t=this.
i;this.i=0;let r=this.rawValue;if(this.rawValue=void 0,t===0)return r;let i=this.json.subarray(0,t);return this.json=or(
In),i}ensure(t){let{i:r,json:i}=this;if(r+t>i.length){let s=i.length*2;for(;s<r+t;)s*=2;let n=or(s);n.set(this.json),this.
json=n}}writeAscii(t){let r=t.length;this.ensure(r);let{i,json:s}=this;for(let n=0;n<r;++n)s[i]=t.charCodeAt(n),i+=1;this.
i=i}writeAsciiQuoted(t){let r=t.length;this.ensure(r+4);let{json:i,i:s}=this;i[s++]=ue;for(let n=0;n<r;++n)i[s++]=t.charCodeAt(
n);i[s++]=ue,this.i=s}writeJsonString(t){let r=t.length;this.ensure(r*3+2),this.json[this.i++]=ue;for(let i=0;i<r;++i){let s=t.
charCodeAt(i);if(s>34&&s<92)this.json[this.i++]=s;else if(s<128){let n=j[s];if(n!==null){this.ensure(n.length+1+(r-i-1)*
3+1),this.json[this.i++]=Cn;for(let a=0;a<n.length;a++)this.json[this.i++]=n.charCodeAt(a)}else this.json[this.i++]=s}else if(s>=
55296&&s<=56319){let n=i+1<r?t.charCodeAt(i+1):0;if(n>=56320&&n<=57343){this.ensure(4);let{written:a}=Ze.encodeInto(t.substring(
i,i+2),this.json.subarray(this.i));this.i+=a,++i}else this.ensure(6+(r-i-1)*3+1),this.writeUnicodeEscape(s)}else if(s>=56320&&
s<=57343)this.ensure(6+(r-i-1)*3+1),this.writeUnicodeEscape(s);else{let{i:n,json:a}=this;s<2048?(a[n++]=192|s>>6,a[n++]=
128|s&63):(a[n++]=224|s>>12,a[n++]=128|s>>6&63,a[n++]=128|s&63),this.i=n}}this.json[this.i++]=ue}writeUnicodeEscape(t){let{
json:r,i}=this;r[i++]=Cn,r[i++]=117;let s=t.toString(16).padStart(4,"0");for(let n=0;n<4;++n)r[i++]=s.charCodeAt(n);this.
i=i}static B64=(()=>{let t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=new Uint8Array(64);for(let i=0;i<
64;++i)r[i]=t.charCodeAt(i);return r})();writeBase64(t){let r=Math.ceil(t.length/3)*4;this.ensure(r+2);let i=this.json,s=Ta.
B64,n=this.i;i[n++]=ue;let a=t.length,o=a%3,l=a-o;for(let c=0;c<l;c+=3){let d=t[c],u=t[c+1],h=t[c+2];i[n++]=s[d>>2],i[n++]=
s[(d&3)<<4|u>>4],i[n++]=s[(u&15)<<2|h>>6],i[n++]=s[h&63]}if(o===2){let c=t[l],d=t[l+1];i[n++]=s[c>>2],i[n++]=s[(c&3)<<4|
d>>4],i[n++]=s[(d&15)<<2],i[n++]=61}else if(o===1){let c=t[l];i[n++]=s[c>>2],i[n++]=s[(c&3)<<4],i[n++]=61,i[n++]=61}i[n++]=
ue,this.i=n}writeValue(t,r,i){if(r==null){if(i?.isStructSchema()){if(r===void 0&&T.of(t).isIdempotencyToken()){this.writeAsciiQuoted(
as());return}return}this.ensure(4),this.json.set(xu,this.i),this.i+=4;return}let s=T.of(t),n=typeof r=="object";if(s.isStringSchema()){
let a=s.getMergedTraits().mediaType;if(a&&(a==="application/json"||a.endsWith("+json"))){this.writeJsonString(H.from(r).
toString());return}}if(this.settings.bigNumberAsString&&r!=null&&(s.isBigIntegerSchema()||s.isBigDecimalSchema())){let a=r instanceof
B?r.string:String(r);this.writeAsciiQuoted(a);return}if(n){if(s.isStructSchema()){this.writeStruct(s,r);return}if(Array.
isArray(r)&&(s.isListSchema()||s.isDocumentSchema())){this.writeList(s,r,s.isDocumentSchema());return}if(s.isMapSchema()){
this.writeMap(s,r,!1);return}if(r instanceof Uint8Array&&(s.isBlobSchema()||s.isDocumentSchema())){this.writeBase64(r);return}
if(r instanceof Date&&(s.isTimestampSchema()||s.isDocumentSchema())){this.writeTimestamp(s,r);return}if(r instanceof B){
this.writeAscii(r.string);return}if(s.isDocumentSchema()){Array.isArray(r)?this.writeList(s,r,!0):this.writeMap(s,r,!0);
return}let a=JSON.stringify(r);this.writeAscii(a);return}if(typeof r=="string"){if(s.isBlobSchema()){let a=(this.serdeContext?.
base64Encoder??qe)(r);this.writeAsciiQuoted(a);return}this.writeJsonString(r);return}if(typeof r=="number"){if(Math.abs(
r)===1/0||Number.isNaN(r)){this.writeAsciiQuoted(String(r));return}let a=String(r);this.writeAscii(a);return}if(typeof r==
"boolean"){this.ensure(5);let{i:a,json:o}=this;r?(o.set(Nu,a),a+=4):(o.set(Ou,a),a+=5),this.i=a;return}if(typeof r=="big\
int"){this.writeAscii(r.toString());return}this.writeAscii(String(r))}writeStruct(t,r){this.ensure(2),this.json[this.i++]=
An;let i=!1,s=typeof r.__type=="string",n;s&&(n=new Set);for(let[a,o]of t.structIterator()){let l=r[a];if(l==null&&!o.isIdempotencyToken())
continue;i&&(this.ensure(1),this.json[this.i++]=tt),i=!0;let c=this.settings.jsonName?o.getMergedTraits().jsonName??a:a;
n&&(n.add(a),n.add(c)),this.writeAsciiQuoted(c),this.json[this.i++]=et,this.writeValue(o,l,t)}if(!i&&t.isUnionSchema()){
let{$unknown:a}=r;if(Array.isArray(a)){let[o,l]=a;this.writeAsciiQuoted(o),this.ensure(1),this.json[this.i++]=et,this.writeValue(
15,l,t)}}else if(s)for(let a in r){if(n.has(a))continue;n.add(a);let o=r[a];i&&(this.ensure(1),this.json[this.i++]=tt),i=
!0,this.writeAsciiQuoted(a),this.ensure(1),this.json[this.i++]=et,this.writeValue(15,o,void 0)}this.ensure(1),this.json[this.
i++]=Rn}writeList(t,r,i){let s=!!t.getMergedTraits().sparse,n=t.getValueSchema();if(!i&&(n.isStringSchema()||n.isNumericSchema()||
n.isBooleanSchema())){let o=!1;for(let c=0;c<r.length;++c){let d=r[c];if(Number.isNaN(d)||d===1/0||d===-1/0||d==null&&!s){
o=!0;break}}let l;if(!o)l=JSON.stringify(r);else{let c=[];for(let d=0;d<r.length;++d){let u=r[d];u==null&&!s||(Number.isNaN(
u)||u===1/0||u===-1/0?c.push(String(u)):c.push(u))}l=JSON.stringify(c)}this.ensure(l.length*3),this.i+=Ze.encodeInto(l,this.
json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Cu;let a=!1;for(let o=0;o<r.length;++o){let l=r[o];
(i?l===void 0:l==null&&!s)||(a&&(this.ensure(1),this.json[this.i++]=tt),this.writeValue(n,l,void 0),a=!0)}this.ensure(1),
this.json[this.i++]=Iu}writeMap(t,r,i){let s=!!t.getMergedTraits().sparse,n=t.getValueSchema();if(!i&&(n.isStringSchema()||
n.isNumericSchema()||n.isBooleanSchema())){let o;for(let c in r){if(!v(r,c))continue;let d=r[c];Number.isNaN(d)||d===1/0||
d===-1/0?((o??={})[c]=d,r[c]=String(d)):d===null&&!s&&((o??={})[c]=null,r[c]=void 0)}let l=JSON.stringify(r);o&&Object.assign(
r,o),this.ensure(l.length*3),this.i+=Ze.encodeInto(l,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.
i++]=An;let a=!0;for(let o in r){if(!v(r,o))continue;let l=r[o];(i?l===void 0:l==null&&!s)||(a||(this.ensure(1),this.json[this.
i++]=tt),a=!1,this.writeJsonString(o),this.ensure(1),this.json[this.i++]=et,this.writeValue(n,l,void 0))}this.ensure(1),
this.json[this.i++]=Rn}writeTimestamp(t,r){switch(Zt(t,this.settings)){case 5:{let i=r.toISOString().replace(".000Z","Z");
this.writeAsciiQuoted(i);return}case 6:{this.writeAsciiQuoted(Hi(r));return}case 7:{let i=String(r.getTime()/1e3);this.writeAscii(
i);return}default:{let i=String(r.getTime()/1e3);this.writeAscii(i);return}}}},Nn=class extends Yt{settings;constructor(e){
super(),this.settings=e}createSerializer(){let e=new Du(this.settings);return e.setSerdeContext(this.serdeContext),e}createDeserializer(){
let e=new Au(this.settings);return e.setSerdeContext(this.serdeContext),e}};function Mu(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.
test(e)}var he=class Z{namespace;schemas;exceptions;static registries=new Map;constructor(t,r=new Map,i=new Map){this.namespace=
t,this.schemas=r,this.exceptions=i,Z.registries.has(t)||Z.registries.set(t,this)}static for(t){return Z.registries.get(t)??
new Z(t)}copyFrom(t){let{schemas:r,exceptions:i}=this;for(let[s,n]of t.schemas)r.has(s)||r.set(s,n);for(let[s,n]of t.exceptions)
i.has(s)||i.set(s,n)}register(t,r){let i=this.normalizeShapeId(t);for(let s of[this,Z.for(i.split("#")[0])])s.schemas.has(
i)||s.schemas.set(i,r)}getSchema(t){let r=this.normalizeShapeId(t);if(!this.schemas.has(r)){if(!t.includes("#")){let i="\
#"+t,s=[];for(let[n,a]of this.schemas.entries())n.endsWith(i)&&s.push(a);if(s.length===1)return s[0]}throw new Error(`@s\
mithy/core/schema - schema not found for ${r}`)}return this.schemas.get(r)}registerError(t,r){let i=t,s=i[1],n=s+"#"+i[2];
r.hasOwnProperty?.("shapeId")||(r.shapeId=n);for(let a of[this,Z.for(s)])!a.schemas.has(n)&&!a.exceptions.has(i)&&(a.schemas.
set(n,i),a.exceptions.set(i,r))}getErrorCtor(t){let r=t;return this.exceptions.has(r)?this.exceptions.get(r):Z.for(r[1]).
exceptions.get(r)}getBaseException(){for(let t of this.exceptions.keys())if(Array.isArray(t)){let[,r,i]=t,s=r+"#"+i;if(s.
startsWith("smithy.ts.sdk.synthetic.")&&s.endsWith("ServiceException"))return t}}find(t){for(let r of this.schemas.values())
if(t(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(t){return t.includes("#")?t:this.
namespace+"#"+t}},On=class{serdeContext;setSerdeContext(e){this.serdeContext=e}},xn=Symbol.for("@smithy/schema-x"),lr=class $e extends T{static identity=Symbol.
for("@smithy/HttpBindingNormalizedSchema");identity=$e.identity;bindings;constructor(t){super(t)}static of(t){let r=T.of(
t);if(r.identity===$e.identity)return r;let i=r.isMemberSchema()?r:r.getSchema(),s=typeof i=="object"&&i!==null?i:r;return s[xn]??=
new $e(r)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?33:t.httpHeader?38:typeof t.httpPrefixHeaders=="\
string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,r,i=!1){let s=this.getSchema(),
n=typeof s=="number"?s&255:this.isListSchema()?64:255,a=t&7,o=r.mediaType?r.mediaType==="application/json"||r.mediaType.
endsWith("+json")?2:1:0,l=r.streaming||n===42?this.isStructSchema()?2:1:0,c=n>=4&&n<=7?a>=6?2:a>0&&a<4?1:0:0,d=n|o<<8|(r.
idempotencyToken?1:0)<<10|l<<11|(r.sparse?1:0)<<13|c<<14|(r.hostLabel?1:0)<<17|(t===36&&typeof s!="object"?1:0)<<18,u=n&
192,h=a&2&&(u===64||!i&&a&1)?this.getHttpBindingCollectionValue(t,r):void 0,f=(h?.[1]??0)&255;return d|=(a>=6&&(f===4||f===
6)?1:0)<<16,[this,d,h]}getHttpBindingCollectionValue(t,r=this.getMergedTraits()){let i=$e.of(this.getValueSchema());return i.
getHttpBindingValue(t,{...i.getMergedTraits(),...r},!0)}getHttpBindings(){let t=this.getSchema();return typeof t!="objec\
t"||t===null?Lu:this.bindings??=Pu(this)}},Pu=e=>{let t=[],r=[],i=[],s=[],n=[],a={},o={},l=[],c={headers:o,prefixHeaders:l},
d={request:{memberBindings:n,byName:a},response:{bodyMemberNames:t,bindings:c}},{request:u,response:h}=d;for(let[f,m]of e.
structIterator()){let p=lr.of(m),g=p.getMergedTraits(),S=p.getHttpBindingLocation(g),E=g.httpHeader?.toLowerCase()??g.httpPrefixHeaders?.
toLowerCase()??g.httpQuery,b=p.getHttpBindingValue(S,g),w=[f,b,S,E];f==="__proto__"&&Ae(a),a[f]=w,b[1]>>10&1&&(u.hasIdempotency=
!0),n.push(w);let I=S&7;if(I===0&&(i.push(f),s.push(m)),(I&4)===0)t.push(f),r.push(m);else if((I&6)===4)if(I&1)c.statusCode=
w;else{c.payload=w;let ee=b[1]&255;u.contentTypeInstruction=g.mediaType??(ee===0?"text/plain":ee===21||ee===42?"applicat\
ion/octet-stream":null)}else I&1?(u.hasPrefixHeaders=!0,l.push(w)):(E==="__proto__"&&Ae(o),o[E]=w)}return u.contentTypeInstruction===
void 0&&i.length&&(u.contentTypeInstruction=null),u.syntheticBodySchema=Mn(e,i,s),h.syntheticBodySchema=Mn(e,t,r),d},ku=e=>{
let t=[],r=0;for(let i of e.matchAll(/\{([^{}+]+)(\+)?\}/g))i.index>r&&t.push([e.slice(r,i.index),0]),t.push([i[1],i[2]?
2:1]),r=i.index+i[0].length;return t.length&&r<e.length&&t.push([e.slice(r),0]),t.length?t:void 0},$u=e=>{let{http:t,endpoint:r}=Ne(
e.traits??{}),[i,s]=t?.[1].split("?")??[];return[t?.[0],i,s?[...new URLSearchParams(s)]:[],i?ku(i):void 0,r?.[0]]},Lu={request:{
memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},Dn=e=>e[xn]??=$u(e),Mn=(e,t,r)=>{
if(!t.length)return;let i=e.getSchema(),s=[3,i[1],i[2],e.getMergedTraits(),t,r],n=i[6],a=n&&t.reduce((o,l)=>o+(i[4].indexOf(
l)<n?1:0),0);return a&&(s[6]=a),s},Pn=class extends On{options;compositeErrorRegistry;constructor(e){super(),this.options=
e,this.compositeErrorRegistry=new he(e.defaultNamespace);for(let t of e.errorTypeRegistries??[])this.compositeErrorRegistry.
copyFrom(t)}getRequestType(){return N}getResponseType(){return de}setSerdeContext(e){this.serdeContext=e,this.serializer.
setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){
if("url"in t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.url.port?Number(t.url.port):void 0,e.path=t.url.
pathname,e.fragment=t.url.hash||void 0,e.username=t.url.username||void 0,e.password=t.url.password||void 0,e.query||(e.query=
{});for(let[r,i]of t.url.searchParams.entries())e.query[r]=i;if(t.headers)for(let r in t.headers)v(t.headers,r)&&(e.headers[r]=
t.headers[r].join(", "));return e}else{if(e.protocol=t.protocol,e.hostname=t.hostname,e.port=t.port?Number(t.port):void 0,
e.path=t.path,e.query={...t.query},t.headers)for(let r in t.headers)v(t.headers,r)&&(e.headers[r]=t.headers[r]);return e}}setHostPrefix(e,t,r,i=Dn(
t)){if(this.serdeContext?.disableHostPrefix)return;let s=i[4];if(typeof s!="string")return;let n=s;for(let[a,[,o]]of lr.
of(t.input).getHttpBindings().request.memberBindings){if(!(o>>17&1))continue;let l=r[a];if(typeof l!="string")throw new Error(
`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);n=n.replace(`{${a}}`,l)}if(e.hostname=n+e.hostname,
!Mu(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.
statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.
headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,r){let i=[-3,"","Error",0,[],[],0],s;for(let n of r)
for(let a of t)try{a==="*"?s=n.getSchema(e):s=n.getSchema(a+"#"+e);let o=n.getErrorCtor(s);if(o)return[s,o,"modeled"];{let l=n.
getBaseException();if(l){let c=n.getErrorCtor(l);if(c)return[s,c,"synthetic"]}}}catch{}for(let n of r){let a=n.getBaseException();
if(a){let o=n.getErrorCtor(a);if(o)return[a,o,"synthetic"]}}return[i,Error,"native"]}async serializeEventStream({eventStream:e,
requestSchema:t,initialRequest:r}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,
initialRequest:r})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r}){return(await this.
loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:t}=await import("./event-streams-XLBVQITS.js"),r=this.resolveEventStreamMarshaller(
t);return new e({marshaller:r,serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.
getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@s\
mithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,i,s){
return[]}getEventStreamMarshaller(){let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - \
HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
let t=this.serdeContext;return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}},kn=class extends Pn{async serializeRequest(e,t,r){
let i=this.serializer,s={},n={},a=await r.endpoint(),o=T.of(e?.input),l=o.getSchema(),c,d=t&&typeof t=="object"?t:{},u=new N(
{protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:s,headers:n,body:void 0});if(a&&(this.updateServiceEndpoint(
u,a),this.setHostPrefix(u,e,d)),d){let h=o.getEventStreamMember();if(h){if(d[h]){let f={};for(let[m]of o.structIterator())
m!==h&&d[m]!=null&&(f[m]=d[m]);c=await this.serializeEventStream({eventStream:d[h],requestSchema:o,initialRequest:f})}}else
i.write(l,d),c=i.flush()}return u.headers=Object.assign(u.headers,n),u.query=s,u.body=c,u.method="POST",u}async deserializeResponse(e,t,r){
let i=this.deserializer,s=T.of(e.output),n={};if(this.isErrorResponse(r.statusCode)){let o=await Me(r.body,t);throw o.byteLength>
0&&Object.assign(n,await i.read(15,o)),await this.handleError(e,t,r,n,this.deserializeMetadata(r)),new Error("@smithy/co\
re/protocols - RPC Protocol error handler failed to throw.")}for(let o in r.headers){if(!v(r.headers,o))continue;let l=r.
headers[o];delete r.headers[o],r.headers[o.toLowerCase()]=l}let a=s.getEventStreamMember();if(a)n[a]=await this.deserializeEventStream(
{response:r,responseSchema:s,initialResponseContainer:n});else{let o=await Me(r.body,t);o.byteLength>0&&Object.assign(n,
await i.read(s,o))}return n.$metadata=this.deserializeMetadata(r),n}isErrorResponse(e){return e>=300}},$n=class me extends Error{static shapeId="\
smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(t){super(
t.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=t.name,this.$fault=t.
$fault,this.$metadata=t.$metadata}static isInstance(t){if(!t)return!1;let r=t;return me.prototype.isPrototypeOf(r)||!!r.
$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](t){if(!t)return!1;let r=t;if(this===
me)return me.isInstance(t);if(me.isInstance(t)){if(this.prototype.isPrototypeOf(t))return!0;let i=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,s=!1;if(i){let a=Object.getPrototypeOf(r);for(;a&&a!==Object.prototype;){let o=a.
constructor,l=o!==me&&Object.prototype.hasOwnProperty.call(o,"shapeId")?o?.shapeId:void 0;if(l&&(s=!0,l===i))return!0;a=
Object.getPrototypeOf(a)}}if(i&&s)return!1;let n=this.name;if(n&&n.length>=6){if(r.name===n)return!0;let a=Object.getPrototypeOf(
r);for(;a&&a!==Object.prototype;){let o=a.constructor?.name;if(o&&o!=="Error"&&o===n)return!0;a=Object.getPrototypeOf(a)}}}
return!1}},Ln=(e,t={})=>{Object.entries(t).filter(([,i])=>i!==void 0).forEach(([i,s])=>{(e[i]==null||e[i]==="")&&(e[i]=s)});
let r=e.message||e.Message||"UnknownError";return e.message=r,delete e.Message,e},Un=class{queryCompat;errorRegistry;constructor(e=!1){
this.queryCompat=e}resolveRestContentType(e,t){let r=t.getMemberSchemas(),i=Object.values(r).find(s=>!!s.getMergedTraits().
httpPayload);if(i)return i.getMergedTraits().mediaType||(i.isStringSchema()?"text/plain":i.isBlobSchema()?"application/o\
ctet-stream":e);if(!t.isUnitSchema()&&Object.values(r).find(s=>{let{httpQuery:n,httpQueryParams:a,httpHeader:o,httpLabel:l,
httpPrefixHeaders:c}=s.getMergedTraits();return!n&&!a&&!o&&!l&&c===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,i,s,n){
let a=e;e.includes("#")&&([,a]=e.split("#"));let o={$metadata:s,$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)
throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:n?.(this.errorRegistry,
a)??this.errorRegistry.getSchema(e),errorMetadata:o}}catch{i.message=i.message??i.Message??"UnknownError";let l=this.errorRegistry,
c=l.getBaseException();if(c){let h=l.getErrorCtor(c)??Error;throw this.decorateServiceException(Object.assign(new h({name:a}),
o),i)}let d=i,u=d?.message??d?.Message??d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.
assign(new Error(u),{name:a},o),i)}}compose(e,t,r){let i=r;t.includes("#")&&([i]=t.split("#"));let s=he.for(i),n=he.for(
"smithy.ts.sdk.synthetic."+r);e.copyFrom(s),e.copyFrom(n),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.
queryCompat){let r=e.Message??t.Message,i=Ln(e,t);r&&(i.message=r);let s=i.Error??{};s.Type=i.Error?.Type,s.Code=i.Error?.
Code,s.Message=i.Error?.message??i.Error?.Message??r,i.Error=s;let n=i.$metadata.requestId;return n&&(i.RequestId=n),i}return Ln(
e,t)}setQueryCompatError(e,t){let r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){let[i,s]=r.split(";"),n=Object.
keys(e),a={Code:i,Type:s};e.Code=i,e.Type=s;for(let o=0;o<n.length;o++){let l=n[o];a[l==="message"?"Message":l]=e[l]}delete a.
__type,e.Error=a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){
try{return e.getSchema(t)}catch{return e.find(r=>T.of(r).getMergedTraits().awsQueryError?.[0]===t)}}},Uu=class extends kn{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:i,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t}),
this.serviceTarget=r,this.codec=s??new Nn({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.
createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!i,this.mixin=new Un(this.
awsQueryCompatible)}async serializeRequest(e,t,r){let i=await super.serializeRequest(e,t,r);return i.path.endsWith("/")||
(i.path+="/"),i.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,i.headers["x-amz-target"]=`${this.
serviceTarget}.${e.name}`,this.awsQueryCompatible&&(i.headers["x-amzn-query-mode"]="true"),(Ie(e.input)==="unit"||!i.body)&&
(i.body="{}"),i}getPayloadCodec(){return this.codec}async handleError(e,t,r,i,s){let{awsQueryCompatible:n}=this;n&&this.
mixin.setQueryCompatError(i,r);let a=_u(r,i,n)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.
defaultNamespace);let{errorSchema:o,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.
defaultNamespace,r,i,s,n?this.mixin.findQueryCompatibleError:void 0),c=T.of(o),d=i.message??i.Message??"UnknownError",u=this.
compositeErrorRegistry.getErrorCtor(o)??Error,h=new u({}),f={},m=this.codec.createDeserializer();for(let[p,g]of c.structIterator())
i[p]!=null&&(f[p]=m.readObject(g,i[p]));throw n&&this.mixin.queryCompatOutput(i,f),this.mixin.decorateServiceException(Object.
assign(h,l,{$fault:c.getMergedTraits().error,message:d},f),i)}},Fn=class extends Uu{constructor({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:i,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:i,
jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"\
application/x-amz-json-1.1"}};import{createHash as Bn,createHmac as Fu}from"node:crypto";var A=64,jn=32,Bu=2**53-1,ju=class Le{digestLength=jn;state=Int32Array.
from(Hn);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(t){if(t){let r=Le.
normalizeKey(t);this.inner=new Le,this.outer=new Le;let{inner:i,outer:s}=this,n=new Uint8Array(A*2);for(let a=0;a<A;++a)
n[a]=54^r[a],n[a+A]=92^r[a];i.update(n.subarray(0,A)),s.update(n.subarray(A))}}update(t){if(this.finished)throw new Error(
"Attempted to update an already finished HMAC.");if(this.inner){this.inner.update(t);return}let r=ne(t),i=0,{byteLength:s}=r;
if(this.bytesHashed+=s,this.bytesHashed*8>Bu)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;s>0;)this.buffer[this.
bufferLength++]=r[i++],s--,this.bufferLength===A&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner:t,outer:r}=this;
if(t&&r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let i=t.digestSync();
return r.update(i),r.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(Hn),this.buffer=new Uint8Array(
64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let t=this.state.slice(),r=this.buffer.slice(),i=this.bufferLength,
s=this.bytesHashed*8,n=new DataView(r.buffer,r.byteOffset,r.byteLength);if(n.setUint8(i++,128),(i-1)%A>=A-8){for(let o=i;o<
A;++o)n.setUint8(o,0);this.hashBufferWith(t,r),i=0}for(let o=i;o<A-8;++o)n.setUint8(o,0);n.setUint32(A-8,Math.floor(s/4294967296),
!1),n.setUint32(A-4,s,!1),this.hashBufferWith(t,r);let a=new Uint8Array(jn);for(let o=0;o<8;++o)a[o*4]=t[o]>>>24&255,a[o*
4+1]=t[o]>>>16&255,a[o*4+2]=t[o]>>>8&255,a[o*4+3]=t[o]>>>0&255;return a}static normalizeKey(t){let r=ne(t);if(r.byteLength>
A){let i=new Le;i.update(r);let s=i.digestSync(),n=new Uint8Array(A);return n.set(s),n}if(r.byteLength<A){let i=new Uint8Array(
A);return i.set(r),i}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(t,r){let i=this.w??=
new Int32Array(64),s=t[0],n=t[1],a=t[2],o=t[3],l=t[4],c=t[5],d=t[6],u=t[7];for(let h=0;h<A;++h){if(h<16)i[h]=(r[h*4]&255)<<
24|(r[h*4+1]&255)<<16|(r[h*4+2]&255)<<8|r[h*4+3]&255;else{let p=i[h-2],g=(p>>>17|p<<15)^(p>>>19|p<<13)^p>>>10;p=i[h-15];
let S=(p>>>7|p<<25)^(p>>>18|p<<14)^p>>>3;i[h]=(g+i[h-7]|0)+(S+i[h-16]|0)}let f=(((l>>>6|l<<26)^(l>>>11|l<<21)^(l>>>25|l<<
7))+(l&c^~l&d)|0)+(u+(Hu[h]+i[h]|0)|0)|0,m=((s>>>2|s<<30)^(s>>>13|s<<19)^(s>>>22|s<<10))+(s&n^s&a^n&a)|0;u=d,d=c,c=l,l=o+
f|0,o=a,a=n,n=s,s=f+m|0}t[0]+=s,t[1]+=n,t[2]+=a,t[3]+=o,t[4]+=l,t[5]+=c,t[6]+=d,t[7]+=u}},Hn=new Int32Array([1779033703,
3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Hu=new Int32Array([1116352408,1899447441,3049323471,
3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,
3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,
2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,
883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,
3329325298]),zu=(()=>{try{return Bn("sha256"),!0}catch{return!1}})(),zn=zu?Vu():ju;function Vu(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){
this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to updat\
e an already finished hash.");this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.
digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),
this.finished=!1}createHash(){return this.secret?Fu("sha256",Gu(this.secret)):Bn("sha256")}}}function Gu(e){return typeof e==
"string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}var cr=(e,t=!1)=>{if(t){
for(let r of e.split("."))if(!cr(r))return!1;return!0}return!(!He(e)||e.length<3||e.length>63||e!==e.toLowerCase()||St(e))},
Vn=e=>{let t=e.split(":");if(t.length<6)return null;let[r,i,s,n,a,...o]=t;if(r!=="arn"||i===""||s===""||o.join(":")==="")
return null;let l=o.map(c=>c.split("/")).flat();return{partition:i,service:s,region:n,accountId:a,resourceId:l}},dr={isVirtualHostableS3Bucket:cr,
parseArn:Vn,partition:zr};Ge.aws=dr;var Pe="ref",ae=-1,rt=!0,Gn="isSet",Wn="PartitionResult",it="booleanEquals",ur="getA\
ttr",hr="stringEquals",qn={[Pe]:"Endpoint"},fr={[Pe]:Wn},pr={fn:ur,argv:[fr,"name"]},Y={},Kn=[{[Pe]:"Region"}],Jn={conditions:[
[Gn,[qn]],[Gn,Kn],["aws.partition",Kn,Wn],[it,[{[Pe]:"UseFIPS"},rt]],[it,[{[Pe]:"UseDualStack"},rt]],[it,[{fn:ur,argv:[fr,
"supportsDualStack"]},rt]],[it,[{fn:ur,argv:[fr,"supportsFIPS"]},rt]],[hr,[pr,"aws"]],[hr,[pr,"aws-cn"]],[hr,[pr,"aws-us\
-gov"]]],results:[[ae],[ae,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ae,"Invalid Configurati\
on: Dualstack and custom endpoint are not supported"],[qn,Y],["https://secretsmanager-fips.{Region}.amazonaws.com",Y],["\
https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Y],[ae,"FIPS and DualStack are enabled, but t\
his partition does not support one or both"],["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}",Y],[ae,
"FIPS is enabled but this partition does not support FIPS"],["https://secretsmanager.{Region}.amazonaws.com",Y],["https:\
//secretsmanager.{Region}.amazonaws.com.cn",Y],["https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}",Y],
[ae,"DualStack is enabled but this partition does not support DualStack"],["https://secretsmanager.{Region}.{PartitionRe\
sult#dnsSuffix}",Y],[ae,"Invalid Configuration: Missing Region"]]},Wu=2,_=1e8,qu=new Int32Array([-1,1,-1,0,17,3,1,4,_+14,
2,5,_+14,3,11,6,4,7,_+13,5,8,_+12,7,_+9,9,8,_+10,10,9,_+9,_+11,4,13,12,6,_+7,_+8,5,14,_+6,6,15,_+6,7,_+4,16,9,_+4,_+5,3,
_+1,18,4,_+2,_+3]),Ku=Ei.from(qu,Wu,Jn.conditions,Jn.results),Ju=new wi({size:50,params:["Endpoint","Region","UseDualSta\
ck","UseFIPS"]}),Xu=(e,t={})=>Ju.get(e,()=>Oi(Ku,{endpointParams:e,logger:t.logger}));Ge.aws=dr;var x=class _a extends $n{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";constructor(t){super(t),Object.setPrototypeOf(
this,_a.prototype)}},Qu=class Aa extends x{static shapeId="com.amazonaws.secretsmanager#DecryptionFailure";name="Decrypt\
ionFailure";$fault="client";Message;constructor(t){super({name:"DecryptionFailure",$fault:"client",...t}),Object.setPrototypeOf(
this,Aa.prototype),this.Message=t.Message}},Yu=class Ra extends x{static shapeId="com.amazonaws.secretsmanager#InternalS\
erviceError";name="InternalServiceError";$fault="server";Message;constructor(t){super({name:"InternalServiceError",$fault:"\
server",...t}),Object.setPrototypeOf(this,Ra.prototype),this.Message=t.Message}},Zu=class Ca extends x{static shapeId="c\
om.amazonaws.secretsmanager#InvalidNextTokenException";name="InvalidNextTokenException";$fault="client";Message;constructor(t){
super({name:"InvalidNextTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,Ca.prototype),this.Message=t.Message}},
eh=class Ia extends x{static shapeId="com.amazonaws.secretsmanager#InvalidParameterException";name="InvalidParameterExce\
ption";$fault="client";Message;constructor(t){super({name:"InvalidParameterException",$fault:"client",...t}),Object.setPrototypeOf(
this,Ia.prototype),this.Message=t.Message}},th=class Na extends x{static shapeId="com.amazonaws.secretsmanager#InvalidRe\
questException";name="InvalidRequestException";$fault="client";Message;constructor(t){super({name:"InvalidRequestExcepti\
on",$fault:"client",...t}),Object.setPrototypeOf(this,Na.prototype),this.Message=t.Message}},rh=class Oa extends x{static shapeId="\
com.amazonaws.secretsmanager#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(t){
super({name:"ResourceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,Oa.prototype),this.Message=t.Message}},
ih=class xa extends x{static shapeId="com.amazonaws.secretsmanager#EncryptionFailure";name="EncryptionFailure";$fault="c\
lient";Message;constructor(t){super({name:"EncryptionFailure",$fault:"client",...t}),Object.setPrototypeOf(this,xa.prototype),
this.Message=t.Message}},sh=class Da extends x{static shapeId="com.amazonaws.secretsmanager#LimitExceededException";name="\
LimitExceededException";$fault="client";Message;constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),
Object.setPrototypeOf(this,Da.prototype),this.Message=t.Message}},nh=class Ma extends x{static shapeId="com.amazonaws.se\
cretsmanager#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";Message;constructor(t){
super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(this,Ma.prototype),this.Message=
t.Message}},ah=class Pa extends x{static shapeId="com.amazonaws.secretsmanager#PreconditionNotMetException";name="Precon\
ditionNotMetException";$fault="client";Message;constructor(t){super({name:"PreconditionNotMetException",$fault:"client",
...t}),Object.setPrototypeOf(this,Pa.prototype),this.Message=t.Message}},oh=class ka extends x{static shapeId="com.amazo\
naws.secretsmanager#ResourceExistsException";name="ResourceExistsException";$fault="client";Message;constructor(t){super(
{name:"ResourceExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,ka.prototype),this.Message=t.Message}},
lh=class $a extends x{static shapeId="com.amazonaws.secretsmanager#PublicPolicyException";name="PublicPolicyException";$fault="\
client";Message;constructor(t){super({name:"PublicPolicyException",$fault:"client",...t}),Object.setPrototypeOf(this,$a.
prototype),this.Message=t.Message}},ch="AutomaticallyAfterDays",dh="APIErrorListType",uh="APIErrorType",mr="ARN",hh="Bat\
chGetSecretValue",fh="BatchGetSecretValueRequest",ph="BatchGetSecretValueResponse",gr="CreatedDate",mh="Description",gh="\
DeletedDate",yh="DecryptionFailure",Sh="DescribeSecretRequest",Eh="DescribeSecretResponse",wh="DescribeSecret",vh="Durat\
ion",bh="Errors",Th="ErrorCode",_h="EncryptionFailure",Ah="ExternalSecretRotationMetadata",Rh="ExternalSecretRotationMet\
adataItem",Ch="ExternalSecretRotationMetadataType",Ih="ExternalSecretRotationRoleArn",Nh="Filters",Oh="FiltersListType",
xh="Filter",Dh="GetSecretValue",Mh="GetSecretValueRequest",Ph="GetSecretValueResponse",kh="InvalidNextTokenException",$h="\
InvalidParameterException",Lh="InvalidRequestException",Uh="InternalServiceError",yr="Key",Xn="KmsKeyId",Qn="LastAccesse\
dDate",Fh="LastChangedDate",Bh="LimitExceededException",jh="LastRotatedDate",D="Message",Hh="MalformedPolicyDocumentExce\
ption",zh="MaxResults",Sr="Name",Vh="NextRotationDate",Yn="NextToken",Gh="OwningService",Wh="PreconditionNotMetException",
qh="PublicPolicyException",Kh="PrimaryRegion",Jh="Region",Xh="RotationEnabled",Qh="ResourceExistsException",Yh="Rotation\
LambdaARN",Zh="ResourceNotFoundException",ef="RotationRules",tf="RotationRulesType",rf="ReplicationStatus",sf="Replicati\
onStatusListType",nf="ReplicationStatusType",af="Status",Zn="SecretBinary",of="SecretBinaryType",lf="ScheduleExpression",
Er="SecretId",cf="SecretIdList",df="StatusMessage",ea="SecretString",uf="SecretStringType",hf="SecretValues",ff="SecretV\
alueEntry",pf="SecretValuesType",mf="SecretVersionsToStagesMapType",gf="Tags",yf="TagListType",Sf="Tag",Ef="Type",ta="Va\
lue",wr="VersionId",wf="VersionIdsToStages",vf="VersionStage",ra="VersionStages",bf="Values",k="client",P="error",ia="sm\
ithy.ts.sdk.synthetic.com.amazonaws.secretsmanager",Tf="server",y="com.amazonaws.secretsmanager",sa=new he(ia),_f=[-3,ia,
"SecretsManagerServiceException",0,[],[]];sa.registerError(_f,x);var M=new he(y),Af=[-3,y,yh,{[P]:k},[D],[0]];M.registerError(
Af,Qu);var Rf=[-3,y,_h,{[P]:k},[D],[0]];M.registerError(Rf,ih);var Cf=[-3,y,Uh,{[P]:Tf},[D],[0]];M.registerError(Cf,Yu);
var If=[-3,y,kh,{[P]:k},[D],[0]];M.registerError(If,Zu);var Nf=[-3,y,$h,{[P]:k},[D],[0]];M.registerError(Nf,eh);var Of=[
-3,y,Lh,{[P]:k},[D],[0]];M.registerError(Of,th);var xf=[-3,y,Bh,{[P]:k},[D],[0]];M.registerError(xf,sh);var Df=[-3,y,Hh,
{[P]:k},[D],[0]];M.registerError(Df,nh);var Mf=[-3,y,Wh,{[P]:k},[D],[0]];M.registerError(Mf,ah);var Pf=[-3,y,qh,{[P]:k},
[D],[0]];M.registerError(Pf,lh);var kf=[-3,y,Qh,{[P]:k},[D],[0]];M.registerError(kf,oh);var $f=[-3,y,Zh,{[P]:k},[D],[0]];
M.registerError($f,rh);var Lf=[sa,M],na=[0,y,of,8,21],aa=[0,y,uf,8,0],Uf=[3,y,uh,0,[Er,Th,D],[0,0,0]],Ff=[3,y,fh,0,[cf,Nh,
zh,Yn],[64,()=>Zf,1,0]],Bf=[3,y,ph,0,[hf,Yn,bh],[[()=>tp,0],0,()=>Qf]],jf=[3,y,Sh,0,[Er],[0],1],Hf=[3,y,Eh,0,[mr,Sr,Ef,mh,
Xn,Xh,Yh,ef,Ah,Ih,jh,Fh,Qn,gh,Vh,gf,wf,Gh,gr,Kh,rf],[0,0,0,0,0,2,0,()=>Kf,()=>Yf,0,4,4,4,4,4,()=>rp,[2,y,mf,0,0,64],0,4,
0,()=>ep]],zf=[3,y,Rh,0,[yr,ta],[0,0]],Vf=[3,y,xh,0,[yr,bf],[0,64]],Gf=[3,y,Mh,0,[Er,wr,vf],[0,0,0],1],Wf=[3,y,Ph,0,[mr,
Sr,wr,Zn,ea,ra,gr],[0,0,0,[()=>na,0],[()=>aa,0],64,4]],qf=[3,y,nf,0,[Jh,Xn,af,df,Qn],[0,0,0,0,4]],Kf=[3,y,tf,0,[ch,vh,lf],
[1,0,0]],Jf=[3,y,ff,0,[mr,Sr,wr,Zn,ea,ra,gr],[0,0,0,[()=>na,0],[()=>aa,0],64,4]],Xf=[3,y,Sf,0,[yr,ta],[0,0]],Qf=[1,y,dh,
0,()=>Uf],Yf=[1,y,Ch,0,()=>zf],Zf=[1,y,Oh,0,()=>Vf],ep=[1,y,sf,0,()=>qf],tp=[1,y,pf,0,[()=>Jf,0]],rp=[1,y,yf,0,()=>Xf],ip=[
9,y,hh,0,()=>Ff,()=>Bf],sp=[9,y,wh,0,()=>jf,()=>Hf],np=[9,y,Dh,0,()=>Gf,()=>Wf],ap=e=>({apiVersion:"2017-10-17",base64Decoder:e?.
base64Decoder??We,base64Encoder:e?.base64Encoder??qe,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??
Xu,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??kd,httpAuthSchemes:e?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Ft}],logger:e?.logger??
new Ue,protocol:e?.protocol??Fn,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.secretsmanager",errorTypeRegistries:Lf,
version:"2017-10-17",serviceTarget:"secretsmanager"},serviceId:e?.serviceId??"Secrets Manager",sha256:e?.sha256??zn,urlParser:e?.
urlParser??Se,utf8Decoder:e?.utf8Decoder??se,utf8Encoder:e?.utf8Encoder??be}),op=e=>{sn(process.version);let t=Sn(e),r=()=>t().
then(nn),i=ap(e);Hs(process.version);let s={profile:e?.profile,logger:i.logger};return{...i,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??O(Rs,s),bodyLengthChecker:e?.bodyLengthChecker??Ji,credentialDefaultProvider:e?.
credentialDefaultProvider??en,defaultSocketTimeout:zs(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??
Kt({serviceId:i.serviceId,clientVersion:Fd.version}),maxAttempts:e?.maxAttempts??O(hs,e),region:e?.region??O(Qt,{...mn,...s}),
requestHandler:mu.create(e?.requestHandler??r),retryMode:e?.retryMode??O({...ps,default:async()=>(await r()).retryMode||
lt},e),streamCollector:e?.streamCollector??Mt,useDualstackEndpoint:e?.useDualstackEndpoint??O(gn,s),useFipsEndpoint:e?.useFipsEndpoint??
O(yn,s),userAgentAppId:e?.userAgentAppId??O(Ws,s)}},oa=e=>({setRegion(t){e.region=t},region(){return e.region}}),la=e=>({
region:e.region()}),fe;(function(e){e.MD5="md5",e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"})(fe||
(fe={}));var ca=Object.values(fe),lp=e=>{let t=[];for(let r in fe){if(!v(fe,r))continue;let i=fe[r];e[i]!==void 0&&t.push(
{algorithmId:()=>i,checksumConstructor:()=>e[i]})}for(let[r,i]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>r,
checksumConstructor:()=>i});return{addChecksumAlgorithm(r){e.checksumAlgorithms=e.checksumAlgorithms??{};let i=r.algorithmId(),
s=r.checksumConstructor();ca.includes(i)?e.checksumAlgorithms[i.toUpperCase()]=s:e.checksumAlgorithms[i]=s,t.push(r)},checksumAlgorithms(){
return t}}},cp=e=>{let t={};return e.checksumAlgorithms().forEach(r=>{let i=r.algorithmId();ca.includes(i)&&(t[i]=r.checksumConstructor())}),
t},dp=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.retryStrategy}}),up=e=>{let t={};return t.retryStrategy=
e.retryStrategy(),t},da=e=>Object.assign(lp(e),dp(e)),ua=e=>Object.assign(cp(e),up(e)),ha=e=>(e.logger&&e.logger.constructor?.
name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger),e.defaultSocketTimeout&&e.
requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout),{setHttpHandler(t){
e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,r){e.requestHandler?.updateHttpClientConfig(
t,r)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}),fa=e=>({requestHandler:e.httpHandler()}),hp=e=>{
let t=e.httpAuthSchemes,r=e.httpAuthSchemeProvider,i=e.credentials;return{setHttpAuthScheme(s){let n=t.findIndex(a=>a.schemeId===
s.schemeId);n===-1?t.push(s):t.splice(n,1,s)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(s){r=s},httpAuthSchemeProvider(){
return r},setCredentials(s){i=s},credentials(){return i}}},fp=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.
httpAuthSchemeProvider(),credentials:e.credentials()}),pp=(e,t)=>{let r=Object.assign(oa(e),da(e),ha(e),hp(e));return t.
forEach(i=>i.configure(r)),Object.assign(e,la(r),ua(r),fa(r),fp(r))},mp=class extends ri{config;constructor(...[e]){let t=op(
e||{});super(t),this.initConfig=t;let r=Ld(t),i=Xr(r),s=fs(i),n=ni(s),a=n,o=Mi(a),l=$d(o),c=pp(l,e?.extensions||[]);this.
config=c,this.middlewareStack.use(ys(this.config)),this.middlewareStack.use(Jr(this.config)),this.middlewareStack.use(ms(
this.config)),this.middlewareStack.use($i(this.config)),this.middlewareStack.use(Or(this.config)),this.middlewareStack.use(
Mr(this.config)),this.middlewareStack.use(Fr(this.config)),this.middlewareStack.use(Yr(this.config,{httpAuthSchemeParametersProvider:Md,
identityProviderConfigProvider:async d=>new Qr({"aws.auth#sigv4":d.credentials})})),this.middlewareStack.use(Zr(this.config))}destroy(){
super.destroy()}},vr="***SensitiveInformation***";function ke(e,t){if(t==null)return t;let r=T.of(e);if(r.getMergedTraits().
sensitive)return vr;if(r.isListSchema()){let i=r.getValueSchema();if(i.getMergedTraits().sensitive)return vr;if(Array.isArray(
t))return t.map(s=>ke(i,s))}else if(r.isMapSchema()){let i=r.getValueSchema();if(r.getKeySchema().getMergedTraits().sensitive||
i.getMergedTraits().sensitive)return vr;if(typeof t=="object")return Object.fromEntries(Object.entries(t).map(([s,n])=>[
s,ke(i,n)]))}else if(r.isStructSchema()&&typeof t=="object"){let i=t,s={};for(let[n,a]of r.structIterator())i[n]!=null&&
(s[n]=ke(a,i[n]));return s}return t}var pa=Symbol.for("@smithy/op-event-stream"),br=class{middlewareStack=je();schema;static classBuilder(){
return new gp}resolveMiddlewareWithContext(e,t,r,{middlewareFn:i,clientName:s,commandName:n,inputFilterSensitiveLog:a,outputFilterSensitiveLog:o,
smithyContext:l,additionalContext:c,CommandCtor:d}){for(let w of i.bind(this)(d,e,t,r))this.middlewareStack.use(w);let u=e.
concat(this.middlewareStack),{logger:h}=t,f=c[oe],m={logger:h,clientName:s,commandName:n,inputFilterSensitiveLog:a,outputFilterSensitiveLog:o,
...c,[oe]:{...f,commandInstance:this,...l,...r?.metricsRecorder===void 0?{}:{metricsRecorder:r.metricsRecorder},...r?.abortSignal===
void 0?{}:{abortSignal:r.abortSignal}}},{requestHandler:p}=t,g=r??{};g.metricsRecorder&&(g={...g},delete g.metricsRecorder);
let S,E=this.schema,b=E?.[pa];if(b!==void 0)S=b;else if(E&&Array.isArray(E)&&E[0]===9){let[,,,,w,I]=E;S=E[pa]=!!(T.of(w).
getEventStreamMember()||T.of(I).getEventStreamMember())}return S&&(g={isEventStream:S,...g}),u.resolve(w=>p.handle(w.request,
g),m)}},gp=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,t,r={}){return this._smithyContext={
service:e,operation:t,...r},this}c(e={}){return this._additionalContext=e,this}n(e,t){return this._clientName=e,this._commandName=
t,this}f(e=r=>r,t=r=>r){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=t,this}ser(e){return this.
_serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=
e,this}build(){let e=this,t;return t=class extends br{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[
r]){super(),this.input=r??{},e._init(this),this.schema=e._operationSchema}resolveMiddleware(r,i,s){let n=e._operationSchema,
a=n?.[4]??n?.input,o=n?.[5]??n?.output;return this.resolveMiddlewareWithContext(r,i,s,{CommandCtor:t,middlewareFn:e._middlewareFn,
clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(n?ke.bind(null,
a):l=>l),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(n?ke.bind(null,o):l=>l),smithyContext:e._smithyContext,additionalContext:e.
_additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}};function ma(e,t,r,i){return function(s,n,a,o,l={}){
let c=Object.assign({},e,s);return br.classBuilder().ep(c).m(function(d,u,h,f){let m=n.call(this,d,u,h,f);return m.unshift(
i(h,d.getEndpointParameterInstructions())),m}).s(t,a,l).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(o).build()}}
var Tr=ma(Ud,"secretsmanager","SecretsManagerClient",Pi),_r={},Ar=(e,t,r,i)=>[],yp=class extends Tr(_r,Ar,"BatchGetSecre\
tValue",ip){},Sp=class extends Tr(_r,Ar,"DescribeSecret",sp){},Ep=class extends Tr(_r,Ar,"GetSecretValue",np){};export{Fn as AwsJson1_1Protocol,qc as AwsSdkSigV4ASigner,Ft as AwsSdkSigV4Signer,yp as BatchGetSecretValueCommand,Ei as BinaryDecisionDiagram,
ri as Client,br as Command,K as CredentialsProviderError,lt as DEFAULT_RETRY_MODE,dt as DEFAULT_UA_APP_ID,Qr as DefaultIdentityProviderConfig,
Sp as DescribeSecretCommand,Xs as ENV_ACCOUNT_ID,Js as ENV_CREDENTIAL_SCOPE,Ks as ENV_EXPIRATION,Jt as ENV_KEY,Xt as ENV_SECRET,
qs as ENV_SESSION,wi as EndpointCache,R as EndpointError,Ep as GetSecretValueCommand,lr as HttpBindingNormalizedSchema,Pn as HttpProtocol,
N as HttpRequest,de as HttpResponse,le as IniSectionType,Nn as JsonCodec2,H as LazyJsonString,Ws as NODE_APP_ID_CONFIG_OPTIONS,
Rs as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,hs as NODE_MAX_ATTEMPT_CONFIG_OPTIONS,mn as NODE_REGION_CONFIG_FILE_OPTIONS,Qt as NODE_REGION_CONFIG_OPTIONS,
ps as NODE_RETRY_MODE_CONFIG_OPTIONS,Xc as NODE_SIGV4A_CONFIG_OPTIONS,gn as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,yn as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
Ue as NoOpLogger,T as NormalizedSchema,B as NumericValue,Un as ProtocolLib,ye as ProviderError,fn as REGION_ENV_NAME,pn as REGION_INI_NAME,
kn as RpcProtocol,mp as SecretsManagerClient,On as SerdeContext,$n as ServiceException,zn as Sha256Node,Wt as SignatureV4,
he as TypeRegistry,Vs as UA_APP_ID_ENV_NAME,Gs as UA_APP_ID_INI_NAME,Ql as _parseEpochTimestamp,Yl as _parseRfc3339DateTimeWithOffset,
Zl as _parseRfc7231DateTime,dr as awsEndpointFunctions,Ji as calculateBodyLength,ut as chain,Me as collectBody,Kt as createDefaultUserAgentProvider,
tn as credentialsTreatedAsExpired,Xd as credentialsWillNeedRefresh,js as crtAvailability,Ge as customEndpointFunctions,Hi as dateToUtcString,
Oi as decideEndpoint,en as defaultProvider,Vd as defaultUserAgent,Ie as deref,Zt as determineTimestampFormat,Hs as emitWarningIfUnsupportedVersion,
sn as emitWarningIfUnsupportedVersion2,Ce as escapeUri,mt as fileIntercept,We as fromBase64,Qs as fromEnv,Ki as fromHex,
se as fromUtf8,as as generateIdempotencyToken,oa as getAwsRegionExtensionConfiguration,ui as getConfigFilepath,$i as getContentLengthPlugin,
da as getDefaultExtensionConfiguration,zs as getDefaultSocketTimeout,Pi as getEndpointPlugin,ze as getHomeDir,Or as getHostHeaderPlugin,
Yr as getHttpAuthSchemeEndpointRuleSetPlugin,ha as getHttpHandlerExtensionConfiguration,Dn as getHttpOperationBindings,Zr as getHttpSigningPlugin,
Mr as getLoggerPlugin,ci as getProfileName,Fr as getRecursionDetectionPlugin,ms as getRetryPlugin,ys as getSchemaSerdePlugin,
re as getSmithyContext,Kr as getUserAgentMiddlewareOptions,Jr as getUserAgentPlugin,Gr as getUserAgentPrefix,v as hasOwn,
Ir as hostHeaderMiddleware,Nr as hostHeaderMiddlewareOptions,St as isIpAddress,cr as isVirtualHostableS3Bucket,O as loadConfig,
nn as loadConfigsForDefaultMode,Tu as loadRestJsonErrorCode,fi as loadSharedConfigFiles,xr as loggerMiddleware,Dr as loggerMiddlewareOptions,
ma as makeBuilder,U as normalizeProvider,Vn as parseArn,ft as parseIni,Nl as parseRfc3339DateTime,Se as parseUrl,zr as partition,
Vl as quoteHeader,gt as readFile,Ur as recursionDetectionMiddleware,Pr as recursionDetectionMiddlewareOptions,la as resolveAwsRegionExtensionConfiguration,
Jc as resolveAwsSdkSigV4AConfig,Fs as resolveAwsSdkSigV4Config,ua as resolveDefaultRuntimeConfig,Sn as resolveDefaultsModeConfig,
ol as resolveEndpoint,Mi as resolveEndpointConfig,Ua as resolveHostHeaderConfig,fa as resolveHttpHandlerRuntimeConfig,yi as resolveParams,
ni as resolveRegionConfig,fs as resolveRetryConfig,Xr as resolveUserAgentConfig,pc as sdkStreamMixin,Bt as setCredentialFeature,
$ as setFeature,Vr as setPartitionInfo,ec as splitEvery,tc as splitHeader,Qe as state,Mt as streamCollector,qe as toBase64,
V as toHex,be as toUtf8,Va as useDefaultPartitionInfo,qr as userAgentMiddleware};

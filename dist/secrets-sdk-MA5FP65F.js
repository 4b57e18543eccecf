const Xt=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},Yt=import.meta.dirname??"/";import{RestError as W,bearerTokenAuthenticationPolicy as he,
bearerTokenAuthenticationPolicyName as ge,createClientLogger as z,createPipelineFromOptions as fe,createRestError as B,createTracingClient as ye,
delay as F,getClient as ve,isObjectWithProperties as Se,operationOptionsToRequestParameters as we,setLogLevel as be,stringToUint8Array as H,
uint8ArrayToString as K}from"./chunk-CT7EHOHR.js";import"./chunk-3RIVTPV2.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";var G=z("keyvault-secrets");function w(e,t){return typeof e=="string"?B(e,t):B(e)}function me(e){
return Se(e,["key"])&&typeof e.key=="string"}function J(e){let t=e;return t&&typeof t.getToken=="function"&&(t.signRequest===
void 0||t.getToken.length>0)}var Pe="ApiVersionPolicy";function Oe(e){return{name:Pe,sendRequest:(t,r)=>{let n=new URL(t.
url);return!n.searchParams.get("api-version")&&e.apiVersion&&(t.url=`${t.url}${n.searchParams.size>0?"&":"?"}api-version\
=${e.apiVersion}`),r(t)}}}var De="keyCredentialAuthenticationPolicy";function ke(e,t){return{name:De,sendRequest(r,n){return r.
headers.set(t,e.key),n(r)}}}function Ce(e,t,r={}){let{credential:n,clientOptions:s}=r;if(n){if(J(n)){let i=he({credential:n,
scopes:s?.credentials?.scopes??`${t}/.default`});e.addPolicy(i)}else if(Ie(n)){if(!s?.credentials?.apiKeyHeaderName)throw new Error(
"Missing API Key Header Name");let i=ke(n,s?.credentials?.apiKeyHeaderName);e.addPolicy(i)}}}function Re(e,t,r={}){let n=fe(
r);return n.addPolicy(Oe(r)),Ce(n,e,{credential:t,clientOptions:r}),n}function Ie(e){return typeof e=="object"&&e!==null&&
"key"in e&&typeof e.key=="string"}function b(e){let t=e,r=we(e);return{...r,headers:Te(t.requestOptions?.customHeaders,r.
headers),tracingOptions:e.tracingOptions}}function Te(...e){let t=new Map;for(let r of e)for(let[n,s]of Object.entries(r??
{}))t.set(n.toLowerCase(),s);return Object.fromEntries(t)}function R(e){return e.onResponse?{...e,onResponse(t,r){e.onResponse?.(
t,r,r)}}:e}function Ae(e,t,r={}){let n;t&&(Ve(t)?n=t:r=t??{});let s=r.pipeline??Re(e,n,r),i=ve(e,{...r,pipeline:s}),a=(l,...u)=>({
get:(o={})=>i.path(l,...u).get(R(o)),post:(o={})=>i.path(l,...u).post(R(o)),put:(o={})=>i.path(l,...u).put(R(o)),patch:(o={})=>i.
path(l,...u).patch(R(o)),delete:(o={})=>i.path(l,...u).delete(R(o)),head:(o={})=>i.path(l,...u).head(R(o)),options:(o={})=>i.
path(l,...u).options(R(o)),trace:(o={})=>i.path(l,...u).trace(R(o))});return{path:a,pathUnchecked:a,pipeline:i.pipeline}}
function Ve(e){return me(e)||J(e)}var _="4.12.0";function qe(e,t,r={}){let n=r.endpoint??r.baseUrl??String(e),s=r?.userAgentOptions?.
userAgentPrefix,i=`azsdk-js-keyvault-secrets/${_}`,a=s?`${s} azsdk-js-api ${i}`:`azsdk-js-api ${i}`,{apiVersion:l,...u}={
...r,userAgentOptions:{userAgentPrefix:a},loggingOptions:{logger:r.loggingOptions?.logger??G.info},credentials:{scopes:r.
credentials?.scopes??["https://vault.azure.net/.default"]}},o=Ae(n,t,u);o.pipeline.removePolicy({name:"ApiVersionPolicy"});
let d=r.apiVersion??"2026-04-01";return o.pipeline.addPolicy({name:"ClientApiVersionPolicy",sendRequest:(f,c)=>{let p=new URL(
f.url);return p.searchParams.get("api-version")||(f.url=`${f.url}${Array.from(p.searchParams.keys()).length>0?"&":"?"}ap\
i-version=${d}`),c(f)}}),{...o,apiVersion:d}}function Ee(e){return{value:e.value,tags:e.tags,contentType:e.contentType,attributes:e.
secretAttributes?X(e.secretAttributes):e.secretAttributes}}function X(e){return{enabled:e.enabled,nbf:e.notBefore?e.notBefore.
getTime()/1e3|0:e.notBefore,exp:e.expires?e.expires.getTime()/1e3|0:e.expires}}function x(e){return{enabled:e.enabled,notBefore:e.
nbf?new Date(e.nbf*1e3):e.nbf,expires:e.exp?new Date(e.exp*1e3):e.exp,created:e.created?new Date(e.created*1e3):e.created,
updated:e.updated?new Date(e.updated*1e3):e.updated,recoverableDays:e.recoverableDays,recoveryLevel:e.recoveryLevel}}var Y;
(function(e){e.Purgeable="Purgeable",e.RecoverablePurgeable="Recoverable+Purgeable",e.Recoverable="Recoverable",e.RecoverableProtectedSubscription=
"Recoverable+ProtectedSubscription",e.CustomizedRecoverablePurgeable="CustomizedRecoverable+Purgeable",e.CustomizedRecoverable=
"CustomizedRecoverable",e.CustomizedRecoverableProtectedSubscription="CustomizedRecoverable+ProtectedSubscription"})(Y||
(Y={}));function q(e){return{value:e.value,id:e.id,contentType:e.contentType,attributes:e.attributes?x(e.attributes):e.attributes,
tags:e.tags,kid:e.kid,managed:e.managed,previousVersion:e.previousVersion}}function m(e){return{error:e.error?Q(e.error):
e.error}}function Q(e){return{code:e.code,message:e.message,innerError:e.innererror?Q(e.innererror):e.innererror}}function Z(e){
return{value:e.value,id:e.id,contentType:e.contentType,attributes:e.attributes?x(e.attributes):e.attributes,tags:e.tags,
kid:e.kid,managed:e.managed,previousVersion:e.previousVersion,recoveryId:e.recoveryId,scheduledPurgeDate:e.scheduledPurgeDate?
new Date(e.scheduledPurgeDate*1e3):e.scheduledPurgeDate,deletedDate:e.deletedDate?new Date(e.deletedDate*1e3):e.deletedDate}}
function xe(e){return{contentType:e.contentType,attributes:e.secretAttributes?X(e.secretAttributes):e.secretAttributes,tags:e.
tags}}function ee(e){return{value:e.value?Ue(e.value):e.value,nextLink:e.nextLink}}function Ue(e){return e.map(t=>ze(t))}
function ze(e){return{id:e.id,attributes:e.attributes?x(e.attributes):e.attributes,tags:e.tags,contentType:e.contentType,
managed:e.managed}}function _e(e){return{value:e.value?je(e.value):e.value,nextLink:e.nextLink}}function je(e){return e.
map(t=>$e(t))}function $e(e){return{id:e.id,attributes:e.attributes?x(e.attributes):e.attributes,tags:e.tags,contentType:e.
contentType,managed:e.managed,recoveryId:e.recoveryId,scheduledPurgeDate:e.scheduledPurgeDate?new Date(e.scheduledPurgeDate*
1e3):e.scheduledPurgeDate,deletedDate:e.deletedDate?new Date(e.deletedDate*1e3):e.deletedDate}}function Le(e){return{value:e.
value&&typeof e.value=="string"?H(e.value,"base64url"):e.value}}function Ne(e){return{value:K(e.secretBundleBackup,"base\
64url")}}var te;(function(e){e.PFX="application/x-pkcs12",e.PEM="application/x-pem-file"})(te||(te={}));var re;(function(e){
e.V75="7.5",e.V76Preview2="7.6-preview.2",e.V76="7.6",e.V20250701="2025-07-01",e.V20260401="2026-04-01"})(re||(re={}));function j(e,t,r,n,s={}){
let i=s.itemName??"value",a=s.nextLinkName??"nextLink",l={getPage:async u=>{let o=u===void 0?await t():await e.pathUnchecked(
u).get();He(o,n);let d=await r(o),f=Be(d,a);return{page:Fe(d,i),nextPageLink:f}},byPage:u=>{let{continuationToken:o}=u??
{};return $(l,{pageLink:o})}};return Me(l)}function Me(e){let t=We(e);return{next(){return t.next()},[Symbol.asyncIterator](){
return this},byPage:e?.byPage??(r=>{let{continuationToken:n}=r??{};return $(e,{pageLink:n})})}}async function*We(e){let t=$(
e);for await(let r of t)yield*r}async function*$(e,t={}){let{pageLink:r}=t,n=await e.getPage(r??e.firstPageLink);if(!n)return;
let s=n.page;for(s.continuationToken=n.nextPageLink,yield s;n.nextPageLink;){if(n=await e.getPage(n.nextPageLink),!n)return;
s=n.page,s.continuationToken=n.nextPageLink,yield s}}function Be(e,t){if(!t)return;let r=e[t];if(typeof r!="string"&&typeof r<
"u"&&r!==null)throw new W(`Body Property ${t} should be a string or undefined or null but got ${typeof r}`);if(r!==null)
return r}function Fe(e,t){let r=e[t];if(!Array.isArray(r))throw new W(`Couldn't paginate response
 Body doesn't contain an array property with name: ${t}`);return r??[]}function He(e,t){if(!t.includes(e.status))throw w(
`Pagination failed with unexpected statusCode ${e.status}`,e)}function A(e,t,r){return(t??r==="+")||r==="#"?ne(e):se(e)}
function ne(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(t=>/%[0-9A-Fa-f]/.test(t)?t:encodeURI(t)).join("")}function se(e){
return encodeURIComponent(e).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function E(e){return e!=
null}function L(e){return[!!e&&[";","?","&"].includes(e),e&&["?","&"].includes(e)?"=":""]}function U(e,t=!1){return t?!e||
e==="+"?"":e:!e||e==="+"||e==="#"?",":e==="?"?"&":e}function Ke(e){let t=e.isFirst,{op:r,varName:n,varValue:s,reserved:i}=e,
a=[],[l,u]=L(r);if(Array.isArray(s))for(let o of s.filter(E))a.push(`${U(r,t)}`),l&&n&&(a.push(`${encodeURIComponent(n)}`),
o===""?a.push(u):a.push("=")),a.push(A(o,i,r)),t=!1;else if(typeof s=="object")for(let o of Object.keys(s)){let d=s[o];E(
d)&&(a.push(`${U(r,t)}`),o&&(a.push(`${encodeURIComponent(o)}`),l&&d===""?a.push(u):a.push("=")),a.push(A(d,i,r)),t=!1)}
return a.join("")}function Ge(e){let{op:t,varName:r,varValue:n,isFirst:s,reserved:i}=e,a=[],l=U(t,s),[u,o]=L(t);if(u&&r){
if(a.push(A(r,i,t)),n==="")return o||a.push(o),a.join("")?`${l}${a.join("")}`:void 0;a.push("=")}let d=[];if(Array.isArray(
n))for(let f of n.filter(E))d.push(A(f,i,t));else if(typeof n=="object")for(let f of Object.keys(n))E(n[f])&&(d.push(se(
f)),d.push(A(n[f],i,t)));return a.push(d.join(",")),a.join(",")?`${l}${a.join("")}`:void 0}function Je(e){let{op:t,varName:r,
modifier:n,isFirst:s,reserved:i,varValue:a}=e;if(E(a))if(["string","number","boolean"].includes(typeof a)){let l=a.toString(),
[u,o]=L(t),d=[U(t,s)];return u&&r&&(d.push(r),l===""?d.push(o):d.push("=")),n&&n!=="*"&&(l=l.substring(0,parseInt(n,10))),
d.push(A(l,i,t)),d.join("")}else return n==="*"?Ke(e):Ge(e);else return}function P(e,t,r){return e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,
(n,s,i)=>{if(!s)return ne(i);let a;["+","#",".","/",";","?","&"].includes(s[0])&&(a=s[0],s=s.slice(1));let l=s.split(/,/g),
u=[];for(let o of l){let d=/([^:\*]*)(?::(\d+)|(\*))?/.exec(o);if(!d||!d[1])continue;let f=Je({isFirst:u.length===0,op:a,
varValue:t[d[1]],varName:d[1],modifier:d[2]||d[3],reserved:r?.allowReserved});f&&u.push(f)}return u.join("")})}function Xe(e,t,r={
requestOptions:{}}){let n=P("/secrets/restore{?api%2Dversion}",{"api%2Dversion":e.apiVersion},{allowReserved:r?.requestOptions?.
skipUrlEncoding});return e.path(n).post({...b(r),contentType:"application/json",headers:{accept:"application/json",...r.
requestOptions?.headers},body:Ne(t)})}async function Ye(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(
e.body),t}return q(e.body)}async function Qe(e,t,r={requestOptions:{}}){let n=await Xe(e,t,r);return Ye(n)}function Ze(e,t,r={
requestOptions:{}}){let n=P("/secrets/{secret-name}/backup{?api%2Dversion}",{"secret-name":t,"api%2Dversion":e.apiVersion},
{allowReserved:r?.requestOptions?.skipUrlEncoding});return e.path(n).post({...b(r),headers:{accept:"application/json",...r.
requestOptions?.headers}})}async function et(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}return Le(
e.body)}async function tt(e,t,r={requestOptions:{}}){let n=await Ze(e,t,r);return et(n)}function rt(e,t,r={requestOptions:{}}){
let n=P("/deletedsecrets/{secret-name}/recover{?api%2Dversion}",{"secret-name":t,"api%2Dversion":e.apiVersion},{allowReserved:r?.
requestOptions?.skipUrlEncoding});return e.path(n).post({...b(r),headers:{accept:"application/json",...r.requestOptions?.
headers}})}async function nt(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}return q(e.body)}
async function st(e,t,r={requestOptions:{}}){let n=await rt(e,t,r);return nt(n)}function it(e,t,r={requestOptions:{}}){let n=P(
"/deletedsecrets/{secret-name}{?api%2Dversion}",{"secret-name":t,"api%2Dversion":e.apiVersion},{allowReserved:r?.requestOptions?.
skipUrlEncoding});return e.path(n).delete({...b(r),headers:{accept:"application/json",...r.requestOptions?.headers}})}async function at(e){
if(!["204"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}}async function ot(e,t,r={requestOptions:{}}){let n=await it(
e,t,r);return at(n)}function lt(e,t,r={requestOptions:{}}){let n=P("/deletedsecrets/{secret-name}{?api%2Dversion}",{"sec\
ret-name":t,"api%2Dversion":e.apiVersion},{allowReserved:r?.requestOptions?.skipUrlEncoding});return e.path(n).get({...b(
r),headers:{accept:"application/json",...r.requestOptions?.headers}})}async function ct(e){if(!["200"].includes(e.status)){
let t=w(e);throw t.details=m(e.body),t}return Z(e.body)}async function ut(e,t,r={requestOptions:{}}){let n=await lt(e,t,
r);return ct(n)}function dt(e,t={requestOptions:{}}){let r=P("/deletedsecrets{?api%2Dversion,maxresults}",{"api%2Dversio\
n":e.apiVersion,maxresults:t?.maxresults},{allowReserved:t?.requestOptions?.skipUrlEncoding});return e.path(r).get({...b(
t),headers:{accept:"application/json",...t.requestOptions?.headers}})}async function pt(e){if(!["200"].includes(e.status)){
let t=w(e);throw t.details=m(e.body),t}return _e(e.body)}function ht(e,t={requestOptions:{}}){return j(e,()=>dt(e,t),pt,
["200"],{itemName:"value",nextLinkName:"nextLink"})}function gt(e,t,r={requestOptions:{}}){let n=P("/secrets/{secret-nam\
e}/versions{?api%2Dversion,maxresults}",{"secret-name":t,"api%2Dversion":e.apiVersion,maxresults:r?.maxresults},{allowReserved:r?.
requestOptions?.skipUrlEncoding});return e.path(n).get({...b(r),headers:{accept:"application/json",...r.requestOptions?.
headers}})}async function ft(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}return ee(e.body)}
function yt(e,t,r={requestOptions:{}}){return j(e,()=>gt(e,t,r),ft,["200"],{itemName:"value",nextLinkName:"nextLink"})}function vt(e,t={
requestOptions:{}}){let r=P("/secrets{?api%2Dversion,maxresults}",{"api%2Dversion":e.apiVersion,maxresults:t?.maxresults},
{allowReserved:t?.requestOptions?.skipUrlEncoding});return e.path(r).get({...b(t),headers:{accept:"application/json",...t.
requestOptions?.headers}})}async function St(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}return ee(
e.body)}function wt(e,t={requestOptions:{}}){return j(e,()=>vt(e,t),St,["200"],{itemName:"value",nextLinkName:"nextLink"})}
function bt(e,t,r,n={requestOptions:{}}){let s=P("/secrets/{secret-name}/{secret-version}{?api%2Dversion,outContentType}",
{"secret-name":t,"secret-version":r,"api%2Dversion":e.apiVersion,outContentType:n?.outContentType},{allowReserved:n?.requestOptions?.
skipUrlEncoding});return e.path(s).get({...b(n),headers:{accept:"application/json",...n.requestOptions?.headers}})}async function mt(e){
if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}return q(e.body)}async function Pt(e,t,r,n={requestOptions:{}}){
let s=await bt(e,t,r,n);return mt(s)}function Ot(e,t,r,n,s={requestOptions:{}}){let i=P("/secrets/{secret-name}/{secret-\
version}{?api%2Dversion}",{"secret-name":t,"secret-version":r,"api%2Dversion":e.apiVersion},{allowReserved:s?.requestOptions?.
skipUrlEncoding});return e.path(i).patch({...b(s),contentType:"application/json",headers:{accept:"application/json",...s.
requestOptions?.headers},body:xe(n)})}async function Dt(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(
e.body),t}return q(e.body)}async function kt(e,t,r,n,s={requestOptions:{}}){let i=await Ot(e,t,r,n,s);return Dt(i)}function Ct(e,t,r={
requestOptions:{}}){let n=P("/secrets/{secret-name}{?api%2Dversion}",{"secret-name":t,"api%2Dversion":e.apiVersion},{allowReserved:r?.
requestOptions?.skipUrlEncoding});return e.path(n).delete({...b(r),headers:{accept:"application/json",...r.requestOptions?.
headers}})}async function Rt(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}return Z(e.body)}
async function It(e,t,r={requestOptions:{}}){let n=await Ct(e,t,r);return Rt(n)}function Tt(e,t,r,n={requestOptions:{}}){
let s=P("/secrets/{secret-name}{?api%2Dversion}",{"secret-name":t,"api%2Dversion":e.apiVersion},{allowReserved:n?.requestOptions?.
skipUrlEncoding});return e.path(s).put({...b(n),contentType:"application/json",headers:{accept:"application/json",...n.requestOptions?.
headers},body:Ee(r)})}async function At(e){if(!["200"].includes(e.status)){let t=w(e);throw t.details=m(e.body),t}return q(
e.body)}async function Vt(e,t,r,n={requestOptions:{}}){let s=await Tt(e,t,r,n);return At(s)}var qt=class{_client;pipeline;constructor(e,t,r={}){
let n=r?.userAgentOptions?.userAgentPrefix,s=n?`${n} azsdk-js-client`:"azsdk-js-client";this._client=qe(e,t,{...r,userAgentOptions:{
userAgentPrefix:s}}),this.pipeline=this._client.pipeline}restoreSecret(e,t={requestOptions:{}}){return Qe(this._client,e,
t)}backupSecret(e,t={requestOptions:{}}){return tt(this._client,e,t)}recoverDeletedSecret(e,t={requestOptions:{}}){return st(
this._client,e,t)}purgeDeletedSecret(e,t={requestOptions:{}}){return ot(this._client,e,t)}getDeletedSecret(e,t={requestOptions:{}}){
return ut(this._client,e,t)}getDeletedSecrets(e={requestOptions:{}}){return ht(this._client,e)}getSecretVersions(e,t={requestOptions:{}}){
return yt(this._client,e,t)}getSecrets(e={requestOptions:{}}){return wt(this._client,e)}getSecret(e,t,r={requestOptions:{}}){
return Pt(this._client,e,t,r)}updateSecret(e,t,r,n={requestOptions:{}}){return kt(this._client,e,t,r,n)}deleteSecret(e,t={
requestOptions:{}}){return It(this._client,e,t)}setSecret(e,t,r={requestOptions:{}}){return Vt(this._client,e,t,r)}},Et=[
"authorization","authorization_url","resource","scope","tenantId","claims","error"];function ie(e){let t=/,? +/,r=e.split(
t).reduce((n,s)=>{if(s.match(/\w="/)){let[i,...a]=s.split("=");if(Et.includes(i))return{...n,[i]:a.join("=").slice(1,-1)}}
return n},{});if(r.authorization)try{let n=new URL(r.authorization).pathname.substring(1);n&&(r.tenantId=n)}catch(n){throw new Error(
`The challenge authorization URI '${r.authorization}' is invalid.`,{cause:n})}return r}var ae=z("keyvault-common"),xt={forcedRefreshWindowInMs:1e3,
retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function Ut(e,t,r){async function n(){if(Date.now()<r)try{return await e()}catch{
return null}else{let i=await e();if(i===null)throw new Error("Failed to refresh access token.");return i}}let s=await n();
for(;s===null;)await F(t),s=await n();return s}function oe(e,t){let r=new Map,n=0,s=0,i=0,a=null,l,u={...xt,...t},o={get isRefreshing(){
return n>0},get shouldRefresh(){return o.isRefreshing?!1:a?.refreshAfterTimestamp&&a.refreshAfterTimestamp<Date.now()?!0:
(a?.expiresOnTimestamp??0)-u.refreshWindowInMs<Date.now()},get mustRefresh(){return a===null||a.expiresOnTimestamp-u.forcedRefreshWindowInMs<
Date.now()}};function d(f,c){let p=!c.requestOptions?.timeout,{abortSignal:y,tenantId:g,claims:v}=c;if(p){for(let h of r.
get(y)??[])if(h.tenantId===g&&h.claims===v)return h.promise}let D=++s,V=i,S=()=>e.getToken(f,c);n++;let C={tenantId:g,claims:v,
promise:Ut(S,u.retryIntervalInMs,a?.expiresOnTimestamp??Date.now()).then(h=>(D>i&&(a=h,l=g,i=D),h),h=>{throw i===V&&(a=null,
l=void 0),h}).finally(()=>{n--;let h=r.get(y);h?.delete(C)&&h.size===0&&r.delete(y)})};if(p){let h=r.get(y);h||(h=new Set,
r.set(y,h)),h.add(C)}return C.promise}return async(f,c)=>{let p=!!c.claims,y=l!==c.tenantId;return p&&(a=null),y||p||o.mustRefresh?
d(f,c):(o.shouldRefresh&&d(f,c).catch(()=>{ae.warning("Failed to refresh access token in the background.")}),a)}}function zt(e){
let t="The challenge contains an invalid scope.",r=/^[a-z][a-z\d+.-]*:\/\/([^/?#]+)/i.exec(e)?.[1];if(!r||r.includes("@")||
r.includes("%"))throw new Error(t);for(let s of e)if(s<=" "||s==="\x7F"||s==="\\")throw new Error(t);let n;try{n=new URL(
e).hostname}catch{throw new Error(t)}if(!n)throw new Error(t);return n}function N(e,t){let r=new URL(t.url);if(r.protocol!==
"https:")throw new Error("The request URL must use HTTPS.");if(!r.hostname.endsWith(`.${e}`))throw new Error(`The challe\
nge resource '${e}' does not match the requested domain. Set disableChallengeResourceVerification to true in your client\
 options to disable. See https://aka.ms/azsdk/blog/vault-uri for more information.`)}function le(e,t){let r=new URL(t.url);
if(r.protocol!=="https:")throw new Error("The request URL must use HTTPS.");if(r.origin!==e)throw new Error(`The challen\
ge origin '${e}' does not match the requested domain. This request targeted '${r.origin}'.`)}var _t="keyVaultAuthenticat\
ionPolicy";function jt(e,t={}){let{disableChallengeResourceVerification:r}=t,n,s=0,i=new Map,a=new WeakMap;function l(c){
return{abortSignal:c.abortSignal,requestOptions:{timeout:c.timeout>0?c.timeout:void 0},tracingOptions:c.tracingOptions}}
async function u(c,p,y){le(p.requestOrigin,c),p.resourceHostname!==void 0&&N(p.resourceHostname,c);let g=await p.getAccessToken(
p.scopes,{...l(c),enableCae:!0,tenantId:p.tenantId,claims:y});p.resourceHostname!==void 0&&N(p.resourceHostname,c),le(p.
requestOrigin,c),c.headers.set("Authorization",`Bearer ${g.token}`)}async function o(c,p){if(p.status!==401)return;let y=p.
headers.get("WWW-Authenticate");if(!y){ae.warning("keyVaultAuthentication policy encountered a 401 response without a co\
rresponding WWW-Authenticate header. This is unexpected. Not handling the 401 response.");return}let g=ie(y),v=g.resource?
g.resource+"/.default":g.scope;if(!v)return;let D=r?void 0:zt(v);D!==void 0&&N(D,c);let V=s,S=n,C=JSON.stringify([v,g.tenantId]),
h;(!S||S.scopes[0]!==v||S.tenantId!==g.tenantId)&&(h=i.get(C),h||(h={challenge:{scopes:[v],tenantId:g.tenantId,resourceHostname:D,
requestOrigin:new URL(c.url).origin,getAccessToken:oe(e)},requests:0},i.set(C,h)),h.requests++,S=h.challenge);try{return await u(
c,S),s===V&&n!==S&&(n=S,s++),S}finally{h&&--h.requests===0&&i.delete(C)}}async function d(c,p,y,g){if(!g||p.status!==401)
return p;let v=p.headers.get("WWW-Authenticate");if(!v)return p;let{claims:D,error:V}=ie(v);if(V!=="insufficient_claims"||
D===void 0)return p;let S=K(H(D,"base64"),"utf-8"),C=s,h=JSON.stringify([S,C]),I=a.get(g);I||(I=new Map,a.set(g,I));let T=I.
get(h);T||(T={challenge:{...g,getAccessToken:oe(e)},requests:0},I.set(h,T)),T.requests++;try{await u(c,T.challenge,S),s===
C&&n===g&&(n=T.challenge,s++)}finally{--T.requests===0&&(I.delete(h),I.size===0&&a.delete(g))}return y(c)}async function f(c,p){
let y=n,g;if(y)await u(c,y),g=await p(c);else{let D=c.body;c.body=null;try{g=await p(c)}finally{c.body===null&&(c.body=D)}}
let v=await o(c,g);return v&&(y=v,g=await p(c)),d(c,g,p,y)}return{name:_t,sendRequest:f}}function $t(e,t){if(typeof e!="\
string"||!(e=e.trim()))throw new Error("Invalid collection argument");if(typeof t!="string"||!(t=t.trim()))throw new Error(
"Invalid identifier argument");let r;try{r=new URL(t)}catch(l){throw new Error(`Invalid ${e} identifier: ${t}. Not a val\
id URI`,{cause:l})}let n=(r.pathname||"").split("/");if(n.length!==3&&n.length!==4)throw new Error(`Invalid ${e} identif\
ier: ${t}. Bad number of segments: ${n.length}`);if(e!==n[1])throw new Error(`Invalid ${e} identifier: ${t}. segment [1]\
 should be "${e}", found "${n[1]}"`);let s=`${r.protocol}//${r.host}`,i=n[2],a=n.length===4?n[3]:void 0;return{vaultUrl:s,
name:i,version:a}}var Lt="2026-04-01";function Nt(e){let t=e.split("/")[3];return{sourceId:e,...$t(t,e)}}function O(e){let t=e,
r=e,n=Nt(t.id),s=t.attributes;delete t.attributes;let i={value:t.value,name:n.name,properties:{expiresOn:s?.expires,createdOn:s?.
created,updatedOn:s?.updated,enabled:s?.enabled,notBefore:s?.notBefore,recoverableDays:s?.recoverableDays,recoveryLevel:s?.
recoveryLevel,id:t.id,contentType:t.contentType,tags:t.tags,managed:t.managed,previousVersion:t.previousVersion,vaultUrl:n.
vaultUrl,version:n.version,name:n.name,certificateKeyId:t.kid}};return r.recoveryId&&(i.properties.recoveryId=r.recoveryId,
i.properties.scheduledPurgeDate=r.scheduledPurgeDate,i.properties.deletedOn=r.deletedDate,i.recoveryId=r.recoveryId,i.scheduledPurgeDate=
r.scheduledPurgeDate,i.deletedOn=r.deletedDate),s&&(s.vaultUrl&&delete i.properties.vaultUrl,s.expires&&delete i.properties.
expires,s.created&&delete i.properties.created,s.updated&&delete i.properties.updated),i}function M(e,t,r){let n;return{
async next(){n??=e({...t,maxresults:void 0});let s=await n.next();return{...s,value:s.value&&r(s.value)}},[Symbol.asyncIterator](){
return this},async*byPage(s){let i=e({...t,maxresults:s?.maxPageSize}).byPage(s);for await(let a of i)yield a.map(r)}}}var k=ye(
{namespace:"Microsoft.KeyVault",packageName:"@azure/keyvault-secrets",packageVersion:_}),nr=z("core-lro"),Mt=class de extends Error{constructor(t){
super(t),this.name="PollerStoppedError",Object.setPrototypeOf(this,de.prototype)}},Wt=class pe extends Error{constructor(t){
super(t),this.name="PollerCancelledError",Object.setPrototypeOf(this,pe.prototype)}},Bt=class{constructor(e){this.resolveOnUnsuccessful=
!1,this.stopped=!0,this.pollProgressCallbacks=[],this.operation=e,this.promise=new Promise((t,r)=>{this.resolve=t,this.reject=
r}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.stopped=!1);!this.isStopped()&&!this.isDone();)
await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update({abortSignal:e.
abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(let t of this.pollProgressCallbacks)
t(e)}async cancelOnce(e={}){this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=
this.pollOnce(e);let t=()=>{this.pollOncePromise=void 0};this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){
if(this.operation.state.error&&(this.stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),
this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=!0,!this.resolveOnUnsuccessful)){let e=new Wt(
"Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.
pollProgressCallbacks.push(e),()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){let e=this.
operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){this.stopped||(this.stopped=!0,this.reject&&
this.reject(new Mt("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.cancelPromise)
this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.
cancelPromise}getOperationState(){return this.operation.state}getResult(){return this.operation.state.result}toString(){
return this.operation.toString()}},ce=class extends Bt{intervalInMs=2e3;async delay(){return F(this.intervalInMs)}},ue=class{state;cancelMessage="";constructor(e,t={}){
this.state=e,t.cancelMessage&&(this.cancelMessage=t.cancelMessage)}async update(){throw new Error("Operation not support\
ed.")}async cancel(){throw new Error(this.cancelMessage)}toString(){return JSON.stringify({state:this.state})}},Ft=class extends ue{state;client;operationOptions;constructor(e,t,r={}){
super(e,{cancelMessage:"Canceling the deletion of a secret is not supported."}),this.state=e,this.client=t,this.operationOptions=
r}deleteSecret(e,t={}){return k.withSpan("DeleteSecretPoller.deleteSecret",t,async r=>{let n=await this.client.deleteSecret(
e,r);return O(n)})}getDeletedSecret(e,t={}){return k.withSpan("DeleteSecretPoller.getDeletedSecret",t,async r=>{let n=await this.
client.getDeletedSecret(e,r);return O(n)})}async update(e={}){let t=this.state,{name:r}=t;if(e.abortSignal&&(this.operationOptions.
abortSignal=e.abortSignal),!t.isStarted){let n=await this.deleteSecret(r,this.operationOptions);t.isStarted=!0,t.result=
n,n.properties.recoveryId||(t.isCompleted=!0)}if(!t.isCompleted)try{t.result=await this.getDeletedSecret(r,this.operationOptions),
t.isCompleted=!0}catch(n){if(n.statusCode===403)t.isCompleted=!0;else if(n.statusCode!==404)throw t.error=n,t.isCompleted=
!0,n}return this}},Ht=class extends ce{constructor(e){let{client:t,name:r,operationOptions:n,intervalInMs:s=2e3,resumeFrom:i}=e,
a;i&&(a=JSON.parse(i).state);let l=new Ft({...a,name:r},t,n);super(l),this.intervalInMs=s}},Kt=class extends ue{state;client;options;constructor(e,t,r={}){
super(e,{cancelMessage:"Canceling the recovery of a deleted secret is not supported."}),this.state=e,this.client=t,this.
options=r}getSecret(e,t={}){return k.withSpan("RecoverDeletedSecretPoller.getSecret",t,async r=>{let n=await this.client.
getSecret(e,t&&t.version?t.version:"",r);return O(n)})}recoverDeletedSecret(e,t={}){return k.withSpan("RecoverDeletedSec\
retPoller.recoverDeletedSecret",t,async r=>{let n=await this.client.recoverDeletedSecret(e,r);return O(n)})}async update(e={}){
let t=this.state,{name:r}=t;if(e.abortSignal&&(this.options.abortSignal=e.abortSignal),!t.isStarted){try{t.result=(await this.
getSecret(r,this.options)).properties,t.isCompleted=!0}catch{}t.isCompleted||(t.result=(await this.recoverDeletedSecret(
r,this.options)).properties,t.isStarted=!0)}if(!t.isCompleted)try{t.result=(await this.getSecret(r,this.options)).properties,
t.isCompleted=!0}catch(n){if(n.statusCode===403)t.isCompleted=!0;else if(n.statusCode!==404)throw t.error=n,t.isCompleted=
!0,n}return this}},Gt=class extends ce{constructor(e){let{client:t,name:r,operationOptions:n,intervalInMs:s=2e3,resumeFrom:i}=e,
a;i&&(a=JSON.parse(i).state);let l=new Kt({...a,name:r},t,n);super(l),this.intervalInMs=s}},Jt=class{vaultUrl;client;constructor(e,t,r={}){
this.vaultUrl=e;let n={...r,userAgentOptions:{userAgentPrefix:`${r.userAgentOptions?.userAgentPrefix??""} azsdk-js-keyva\
ult-secrets/${_}`},apiVersion:r.serviceVersion||Lt,loggingOptions:{logger:G.info,additionalAllowedHeaderNames:["x-ms-key\
vault-region","x-ms-keyvault-network-info","x-ms-keyvault-service-version"]}};this.client=new qt(this.vaultUrl,t,n),this.
client.pipeline.removePolicy({name:ge}),this.client.pipeline.addPolicy(jt(t,r),{}),this.client.pipeline.addPolicy({name:"\
ContentTypePolicy",sendRequest(s,i){return(s.headers.get("Content-Type")??"").startsWith("application/json")&&s.headers.
set("Content-Type","application/json"),i(s)}})}setSecret(e,t,r={}){let{contentType:n,enabled:s,notBefore:i,expiresOn:a,tags:l,
...u}=r;return k.withSpan("SecretClient.setSecret",u,async o=>{let d=await this.client.setSecret(e,{value:t,contentType:n,
secretAttributes:{enabled:s,notBefore:i,expires:a},tags:l},o);return O(d)})}async beginDeleteSecret(e,t={}){let r=new Ht(
{name:e,client:this.client,...t,operationOptions:t});return await r.poll(),r}async updateSecretProperties(e,t,r={}){let{
contentType:n,enabled:s,notBefore:i,expiresOn:a,tags:l,...u}=r;return k.withSpan("SecretClient.updateSecretProperties",u,
async o=>{let d=await this.client.updateSecret(e,t,{contentType:n,secretAttributes:{enabled:s,notBefore:i,expires:a},tags:l},
o);return O(d).properties})}getSecret(e,t={}){return k.withSpan("SecretClient.getSecret",t,async r=>{let n=await this.client.
getSecret(e,t&&t.version?t.version:"",r);return O(n)})}getDeletedSecret(e,t={}){return k.withSpan("SecretClient.getDelet\
edSecret",t,async r=>{let n=await this.client.getDeletedSecret(e,r);return O(n)})}purgeDeletedSecret(e,t={}){return k.withSpan(
"SecretClient.purgeDeletedSecret",t,async r=>{await this.client.purgeDeletedSecret(e,r)})}async beginRecoverDeletedSecret(e,t={}){
let r=new Gt({name:e,client:this.client,...t,operationOptions:t});return await r.poll(),r}backupSecret(e,t={}){return k.
withSpan("SecretClient.backupSecret",t,async r=>(await this.client.backupSecret(e,r)).value)}restoreSecretBackup(e,t={}){
return k.withSpan("SecretClient.restoreSecretBackup",t,async r=>{let n=await this.client.restoreSecret({secretBundleBackup:e},
r);return O(n).properties})}listPropertiesOfSecretVersions(e,t={}){return M(r=>this.client.getSecretVersions(e,r),t,r=>O(
r).properties)}listPropertiesOfSecrets(e={}){return M(this.client.getSecrets.bind(this.client),e,t=>O(t).properties)}listDeletedSecrets(e={}){
return M(this.client.getDeletedSecrets.bind(this.client),e,O)}};export{Jt as SecretClient,be as setLogLevel};

var _t=Object.defineProperty;var Ct=(e,n)=>{for(var t in n)_t(e,t,{get:n[t],enumerable:!0})};var Je=parseAddress,ve=class e{static canParse(n,t=""){return Je(String(n),String(t))!==void 0}static parse(n,t=""){return e.
canParse(n,t)?new e(n,t):null}constructor(n,t=""){let r=Je(String(n),String(t));if(r===void 0)throw new TypeError("Inval\
id URL");Object.assign(this,JSON.parse(r))}toString(){return this.href}},be=class{encode(n=""){let t=encodeURIComponent(
n.toWellFormed()).match(/%..|[^%]/g)??[];return Uint8Array.from(t,r=>r.length===3?Number.parseInt(r.slice(1),16):r.charCodeAt(
0))}},ke=class{decode(n=new Uint8Array){return decodeURIComponent(Array.from(n,t=>`%${t.toString(16).padStart(2,"0")}`).
join(""))}},xe="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Pt(e){let n=e.replaceAll(/[\t\n\f\r ]/g,
"").replace(/={1,2}$/,"");if(n.length%4===1||/[^A-Za-z0-9+/]/.test(n))throw new TypeError("not base64");let[t,r,i]=[0,0,
""];for(let o of n)t=t<<6|xe.indexOf(o),r+=6,!(r<8)&&(r-=8,i+=String.fromCharCode(t>>r&255),t&=(1<<r)-1);return i}function Nt(e){
let[n,t,r]=[0,0,""];for(let i of e){let o=i.charCodeAt(0);if(o>255)throw new TypeError("not binary");for(n=n<<8|o,t+=8;t>=
6;)t-=6,r+=xe[n>>t&63];n&=(1<<t)-1}return t>0&&(r+=xe[n<<6-t&63]),r.padEnd(Math.ceil(r.length/4)*4,"=")}Object.assign(globalThis,
{URL:ve,TextEncoder:be,TextDecoder:ke,atob:Pt,btoa:Nt});Reflect.deleteProperty(globalThis,"parseAddress");function Q(e,n){let t=Object.create(null);for(let r of e)t[r]=n(r);return Object.setPrototypeOf(t,Object.prototype)}function ee(e){return Rt(e)?{keys:e}:e}function Rt(e){return Array.isArray(e)}var Ft=["environmentFrom","cache","audit",
"attestations"];function He(e){let{environments:n,secrets:t,consumers:r,...i}=Object.assign({},e);return Object.freeze({
environments:Object.freeze({...n}),secrets:Object.freeze(Tt(t)),consumers:Object.freeze({...r}),"~settings":Object.freeze(
{...i})})}function Tt(e){let n=Object(e);return Q(Object.keys(n),t=>n[t])}function ne(e){return typeof e=="object"&&e!==
null&&"~settings"in e&&"environments"in e&&"secrets"in e}var Ye=Ft;function we(e){return{method:e.method,settings:Dt(e.settings)}}var Qe=new Set(["token","secretId","password","clientSecr\
et","secretAccessKey","sessionToken"]);function te(e){return Object.entries(e.settings).flatMap(([n,t])=>Qe.has(n)&&typeof t==
"string"?[n]:[])}function Dt(e){return Object.fromEntries(Object.entries(e).filter(([n,t])=>!(Qe.has(n)&&typeof t=="stri\
ng")))}function en(e){return Object.freeze({sensitive:!0,from:void 0,parts:Object.freeze(G(e)),"~declared":Object.freeze({kind:"\
composed",template:e})})}function G(e){return[...new Set((U(e)??[]).flatMap(n=>"key"in n?[n.key]:[]))]}function U(e){let n=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)?.[0];if(n===void 0)return;let t=e.slice(n.length),r=[{literal:n}],i=0;for(let s of t.matchAll(/\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/g)){
let u=s[1];if(u===void 0)return;s.index>i&&r.push({literal:t.slice(i,s.index)}),r.push({key:u,place:zt(t,s.index)}),i=s.
index+s[0].length}return i<t.length&&r.push({literal:t.slice(i)}),r.some(s=>"literal"in s&&/[{}\s]/.test(s.literal))||!r.
some(s=>"key"in s)?void 0:r}function zt(e,n){let t=e.indexOf("#");if(t>=0&&n>t)return"fragment";let r=e.indexOf("?");if(r>=
0&&n>r)return"query";let i=e.search(/[/?#]/);if(i>=0&&n>i)return"path";let o=i<0?e:e.slice(0,i),s=o.lastIndexOf("@");return n<
s?"userinfo":o.slice(s+1,n).endsWith(":")?"port":"host"}function f(e,n,t){return Oe(e,n,"text",r=>typeof r=="string"?t(r):void 0)}var w=class extends Error{problem;constructor(n,t){
super(n),this.problem={option:n,...t===void 0?{}:{wanted:t}}}};function y(e,n){try{return n()}catch(t){if(!(t instanceof
w))throw t;let r=f(e,{},()=>{});return Object.freeze({...r,"~format":Object.freeze({...r["~format"],problem:t.problem})})}}
function Oe(e,n,t,r){let i=[];for(let[o,s]of Object.entries(n))s!==void 0&&i.push([o,s]);return Object.freeze({"~format":Object.
freeze({name:e,constraints:Object.freeze(Object.fromEntries(i)),takes:t}),"~standard":Object.freeze({version:1,vendor:"k\
eystead",validate:o=>r(o)??{issues:[{message:`must be ${e}`}]}})})}function _(e){return"~format"in e}var nn=e=>btoa(Array.from(e,n=>String.fromCharCode(n)).join("")),$t=e=>e.replaceAll("+","-").replaceAll("/","_").replace(
/=+$/,""),Se=e=>(n,t)=>n instanceof Uint8Array?e(n,t):Ee(n),tn={duration:e=>`${Ee(e)}ms`,json:e=>JSON.stringify(e)??"",jwk:e=>JSON.
stringify(e)??"",hex:Se(e=>Array.from(e,n=>n.toString(16).padStart(2,"0")).join("")),base64:Se((e,n)=>n?$t(nn(e)):nn(e)),
bytes:Se(e=>new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e))};function B(e,n){let t=_(n)?n["~format"]:void 0,r=t===void 0||
!Object.hasOwn(tn,t.name)?void 0:tn[t.name];return r===void 0?Ee(e):r(e,t?.constraints.url===!0)}function Ee(e){return String(
e)}var re,Kt={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function sn(e){return!e&&!re?Kt:{lang:e?.lang??re?.lang,message:e?.message,abortEarly:e?.abortEarly??re?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??re?.abortPipeEarly}}var Mt;function qt(e){return Mt?.get(e)}var Lt;function Vt(e){return Lt?.get(e)}var Gt;function Ut(e,n){return Gt?.get(e)?.get(n)}function T(e){let n=typeof e;return n==="string"?`"${e}"`:n==="number"||n==="bigint"||n==="boolean"?`${e}`:n==="object"||
n==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":n}function d(e,n,t,r,i){let o=i&&"input"in i?i.input:
t.value,s=i?.expected??e.expects??null,u=i?.received??T(o),a={kind:e.kind,type:e.type,input:o,expected:s,received:u,message:`\
Invalid ${n}: ${s?`Expected ${s} but r`:"R"}eceived ${u}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},c=e.kind==="schema",l=i?.message??e.message??Ut(e.reference,
a.lang)??(c?Vt(a.lang):null)??r.message??qt(a.lang);l!==void 0&&(a.message=typeof l=="function"?l(a):l),c&&(t.typed=!1),
t.issues?t.issues.push(a):t.issues=[a]}function on(e){let n=e.length,t=e.length-1;for(let r=0;r<t;)e.codePointAt(r)<=65535?r++:(r+=2,n--);return n}function Bt(e,n){return Object.prototype.hasOwnProperty.call(e,n)&&n!=="__proto__"&&n!=="prototype"&&n!=="constructor"}function un(e,n){let t=[...new Set(e)];return t.length>1?`(${t.join(` ${n} `)})`:t[0]??"never"}function D(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:n=>e["~run"]({value:n},sn())},e}var Zt=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;var Xt=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;var Wt=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function C(e,n){return{kind:"validation",type:"check",reference:C,async:!1,expects:null,requirement:e,message:n,"~run"(t,r){
return t.typed&&!this.requirement(t.value)&&d(this,"input",t,r),t}}}function Ie(e){return{kind:"validation",type:"finite",reference:Ie,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(n,t){return n.typed&&!this.requirement(n.value)&&d(this,"finite",n,t),n}}}function Ae(e){return{kind:"validation",type:"ipv4",reference:Ae,async:!1,expects:null,requirement:Zt,message:e,"~run"(n,t){
return n.typed&&!this.requirement.test(n.value)&&d(this,"IPv4",n,t),n}}}function je(e,n){return{kind:"validation",type:"max_code_points",reference:je,async:!1,expects:`<=${e}`,requirement:e,message:n,
"~run"(t,r){if(t.typed){let i=on(t.value);i>this.requirement&&d(this,"code points",t,r,{received:`${i}`})}return t}}}function z(e,n){return{kind:"validation",type:"max_length",reference:z,async:!1,expects:`<=${e}`,requirement:e,message:n,
"~run"(t,r){return t.typed&&t.value.length>this.requirement&&d(this,"length",t,r,{received:`${t.value.length}`}),t}}}function N(e,n){return{kind:"validation",type:"max_value",reference:N,async:!1,expects:`<=${e instanceof Date?e.toJSON():
T(e)}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!(t.value<=this.requirement)&&d(this,"value",t,r,{received:t.
value instanceof Date?t.value.toJSON():T(t.value)}),t}}}function _e(e,n){return{kind:"validation",type:"min_code_points",reference:_e,async:!1,expects:`>=${e}`,requirement:e,message:n,
"~run"(t,r){if(t.typed){let i=on(t.value);i<this.requirement&&d(this,"code points",t,r,{received:`${i}`})}return t}}}function Z(e,n){return{kind:"validation",type:"min_value",reference:Z,async:!1,expects:`>=${e instanceof Date?e.toJSON():
T(e)}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!(t.value>=this.requirement)&&d(this,"value",t,r,{received:t.
value instanceof Date?t.value.toJSON():T(t.value)}),t}}}function Ce(e,n){return{kind:"transformation",type:"parse_json",reference:Ce,config:e,message:n,async:!1,"~run"(t,r){try{
t.value=JSON.parse(t.value,this.config?.reviver)}catch(i){if(i instanceof Error)d(this,"JSON",t,r,{received:`"${i.message}\
"`}),t.typed=!1;else throw i}return t}}}function O(e,n){return{kind:"validation",type:"regex",reference:O,async:!1,expects:`${e}`,requirement:e,message:n,"~run"(t,r){
return t.typed&&!this.requirement.test(t.value)&&d(this,"format",t,r),t}}}function Pe(e){return{kind:"validation",type:"rfc_email",reference:Pe,expects:null,async:!1,requirement:Xt,message:e,"~r\
un"(n,t){return n.typed&&!this.requirement.test(n.value)&&d(this,"email",n,t),n}}}function Ne(e){return{kind:"validation",
type:"safe_integer",reference:Ne,async:!1,expects:null,requirement:Number.isSafeInteger,message:e,"~run"(n,t){return n.typed&&
!this.requirement(n.value)&&d(this,"safe integer",n,t),n}}}function R(e){return{kind:"transformation",type:"to_number",reference:R,async:!1,message:e,"~run"(n,t){try{n.value=Number(
n.value),isNaN(n.value)&&(d(this,"number",n,t),n.typed=!1)}catch{d(this,"number",n,t),n.typed=!1}return n}}}function Re(e){return{kind:"transformation",type:"transform",reference:Re,async:!1,operation:e,"~run"(n){return n.value=
this.operation(n.value),n}}}function Fe(e){return{kind:"validation",type:"url",reference:Fe,async:!1,expects:null,requirement(n){try{return URL.canParse?
URL.canParse(n):(new URL(n),!0)}catch{return!1}},message:e,"~run"(n,t){return n.typed&&!this.requirement(n.value)&&d(this,
"URL",n,t),n}}}function Te(e){return{kind:"validation",type:"uuid",reference:Te,async:!1,expects:null,requirement:Wt,message:e,
"~run"(n,t){return n.typed&&!this.requirement.test(n.value)&&d(this,"UUID",n,t),n}}}function Jt(e,n,t){return typeof e.fallback=="function"?e.fallback(n,t):e.fallback}function Ht(e,n,t){return typeof e.default=="function"?e.default(n,t):e.default}function De(e,n){return D({kind:"schema",type:"custom",reference:De,expects:"unknown",async:!1,check:e,message:n,"~run"(t,r){
return this.check(t.value)?t.typed=!0:d(this,"type",t,r),t}})}function ze(e,n){return D({kind:"schema",type:"loose_object",reference:ze,expects:"Object",async:!1,entries:e,message:n,
"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let s=this.entries[o];
if(o in i||(s.type==="exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let u=o in i?i[o]:Ht(
s),a=s["~run"]({value:u},r);if(a.issues){let c={type:"object",origin:"value",input:i,key:o,value:u};for(let l of a.issues)
l.path?l.path.unshift(c):l.path=[c],t.issues?.push(l);if(t.issues||(t.issues=a.issues),r.abortEarly){t.typed=!1;break}}a.
typed||(t.typed=!1),t.value[o]=a.value}else if(s.fallback!==void 0)t.value[o]=Jt(s);else if(s.type!=="exact_optional"&&s.
type!=="optional"&&s.type!=="nullish"&&(d(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"ke\
y",input:i,key:o,value:i[o]}]}),r.abortEarly))break}if(!t.issues||!r.abortEarly)for(let o in i)Bt(i,o)&&!Object.prototype.
hasOwnProperty.call(this.entries,o)&&(t.value[o]=i[o])}else d(this,"type",t,r);return t}})}function X(e,n){return D({kind:"schema",type:"picklist",reference:X,expects:un(e.map(T),"|"),async:!1,options:e,message:n,
"~run"(t,r){return this.options.includes(t.value)?t.typed=!0:d(this,"type",t,r),t}})}function v(e){return D({kind:"schema",type:"string",reference:v,expects:"string",async:!1,message:e,"~run"(n,t){return typeof n.
value=="string"?n.typed=!0:d(this,"type",n,t),n}})}function rn(e){let n;if(e)for(let t of e)if(n)for(let r of t.issues)n.push(r);else n=t.issues;return n}function $e(e,n){
return D({kind:"schema",type:"union",reference:$e,expects:un(e.map(t=>t.expects),"|"),async:!1,options:e,message:n,"~run"(t,r){
let i,o,s;for(let u of this.options){let a=u["~run"]({value:t.value},r);if(a.typed)if(a.issues)o?o.push(a):o=[a];else{i=
a;break}else s?s.push(a):s=[a]}if(i)return i;if(o){if(o.length===1)return o[0];d(this,"type",t,r,{issues:rn(o)}),t.typed=
!0}else{if(s?.length===1)return s[0];d(this,"type",t,r,{issues:rn(s)})}return t}})}function m(...e){return D({...e[0],pipe:e,"~run"(n,t){for(let r of e)if(r.kind!=="metadata"){if(n.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){n.typed=!1;break}(!n.issues||!t.abortEarly&&!t.abortPipeEarly)&&(n=r["~run"](n,t))}return n}})}function an(e,n,t){let r=e["~run"]({value:n},sn(t));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Yt={number:[Number.isFinite,"a finite number"],integer:[Number.isSafeInteger,"a safe integer"],count:[e=>Number.isSafeInteger(
e)&&Number(e)>=0,"a safe integer from 0"]};function b(e,n){if(typeof e!="object"||e===null)throw new w("options",`an obj\
ect with ${n.join(", ")}`);let t=Object.keys(e).find(r=>!n.includes(r));if(t!==void 0)throw new w(t)}function A(e,n,t){let[
r,i]=Yt[e];for(let[o,s]of[n,t])if(s!==void 0&&!r(s))throw new w(o,i);if(n[1]!==void 0&&t[1]!==void 0&&n[1]>t[1])throw new w(
n[0],`a limit not above ${t[0]}`)}function h(e){return n=>{let t=an(e,n,{abortPipeEarly:!0});return t.success?{value:t.output}:void 0}}function ie(e={}){return y("text",()=>{b(e,["minLength","maxLength","pattern"]);let{minLength:n,maxLength:t,pattern:r}=e;
A("count",["minLength",n],["maxLength",t]);let i=[];n!==void 0&&i.push(_e(n)),t!==void 0&&i.push(je(t));let o=r&&Qt(r);o!==
void 0&&i.push(O(o));let s=r&&`/${r.source}/${o?.flags??""}`,u=i.length===0?a=>({value:a}):h(m(v(),...i));return f("text",
{minLength:n,maxLength:t,pattern:s},u)})}function Qt(e){return new RegExp(`(?<![\\s\\S])(?:${e.source})(?![\\s\\S])`,e.flags.
replaceAll(/[dgy]/g,""))}var J=Object.freeze({}),Ke=ie();function cn(e,n){return e===void 0&&n===void 0?nr:fn(e)?W(!0,e,n):W(!0,Ke,e,n)}function ln(e,n){
return fn(e)?W(!1,e,n):W(!1,Ke,e,"no format")}function W(e,n,t,r){let i=er(t,r),o=i===void 0&&t!==void 0?Object.freeze({
...t}):J,s=Object.freeze(i===void 0?{kind:"value",schema:n,options:o}:{kind:"value",schema:n,options:o,problem:i});return Object.
freeze({sensitive:e,from:o.from,"~declared":s})}function er(e,n){if(typeof e=="function")return{option:"format",wanted:"\
a format that is called, as in port()"};if(n!==void 0)return{option:"format",wanted:"a format, as in text(), before the \
options"};if(!(e===void 0||typeof e=="object"&&e!==null&&!Array.isArray(e)))return{option:"options",wanted:"an object"}}
function fn(e){return(typeof e=="object"&&e!==null||typeof e=="function")&&"~standard"in e}var nr=W(!0,Ke,void 0);function pn(e){return Object.freeze({variable:e})}function E(e){return typeof e=="object"&&e!==null&&typeof e.variable==
"string"}function k(e){let n=[];for(let[t,r]of Object.entries(e))r!==void 0&&n.push([t,r]);return Object.freeze(Object.fromEntries(
n))}function g(e,n,t=[]){if(e!==void 0&&(typeof e!="object"||e===null||Array.isArray(e)))return{options:{},problems:[{option:"\
options",wanted:`an object with ${Object.keys(n).join(", ")}`}]};let r=[],i=[];for(let[s,u]of Object.entries(e??{})){let a=Object.
hasOwn(n,s)?n[s]:void 0;a===void 0?r.push({option:s}):u!==void 0&&!ir(u,a)?r.push(tr(s,u,a)):i.push([s,u])}let o=Object.
fromEntries(i);for(let s of t)o[s]===void 0&&!r.some(u=>u.option===s)&&r.push({option:s,wanted:mn(n[s]??"text")});return{
options:o,problems:r}}function j(e,n){return e.client===void 0?[]:n.filter(t=>e[t]!==void 0).map(t=>({option:t,wanted:"l\
eft out beside `client`, which has its own"}))}function tr(e,n,t){let r=typeof n=="string"&&(t==="variable"||t==="token");
return{option:e,wanted:mn(t),...r?{credential:!0}:{}}}var se=e=>typeof e=="string"&&e!=="",oe=e=>typeof e=="object"&&e!==
null,rr=e=>oe(e)&&se(e.file),yn=e=>oe(e)&&typeof e.method=="string",dn={text:[se,"text that is not empty"],setting:[e=>se(
e)||E(e),"text that is not empty, or variable()"],variable:[E,'variable("NAME")'],flag:[e=>typeof e=="boolean","true or \
false"],token:[e=>E(e)||rr(e),'variable("NAME") or { file: "path" }'],naming:[e=>typeof e=="function","a function from a\
 key to a name"],identities:[e=>yn(e)||Array.isArray(e)&&e.every(yn),"an identity of this source, or a list of them"],record:[
oe,"an object"],version:[e=>se(e)||Number.isInteger(e),"a version"],backend:[e=>oe(e)&&typeof e.read=="function","an obj\
ect with read()"]};function ir(e,n){return typeof n=="string"?dn[n][0](e):n.includes(e)}function mn(e){return typeof e==
"string"?dn[e][1]:`one of ${e.join(", ")}`}function x(e){let n={backend:e.backend,settings:e.settings,identities:Object.freeze(sr(e.identity)),at(t,r){let{options:i,
problems:o}=g(r,{field:"text",version:"version"}),s=typeof t=="string"&&e.path!==void 0?e.path(t):t;return Object.freeze(
{backend:e.backend,path:typeof s=="string"?s:"",...i.field===void 0?{}:{field:i.field},...i.version===void 0?{}:{version:String(
i.version)},"~source":n,...o.length===0?{}:{"~problems":o}})},"~rules":e.rules,"~refer":e.refer,...e.custom===void 0?{}:
{"~backend":e.custom},...e.problems===void 0||e.problems.length===0?{}:{"~problems":e.problems}};return Object.freeze(n)}
function Me(e){return typeof e=="object"&&e!==null&&"~refer"in e&&typeof e["~refer"]=="function"}function ue(e){return e["\
~source"]}function sr(e){return e===void 0?[]:Array.isArray(e)?[...e]:[e]}function hn(...e){let n=e.filter(Me),t=n.length===
0||n.length<e.length;return Object.freeze({backend:"firstOf",settings:Object.freeze({}),identities:Object.freeze([]),at:r=>Object.
freeze({backend:"firstOf",path:r}),"~rules":{path:"segments",field:"none",version:!1},"~refer":()=>({path:""}),"~sources":Object.
freeze(n.flatMap(r=>r["~sources"]??[r])),...t?{"~problems":[{option:"firstOf",wanted:"sources one after another, as in f\
irstOf(env(), local())"}]}:{}})}function kn(e,n){let{config:t,sensitive:r}=n,i=t.secrets[e],o=i?.["~declared"];if(o===void 0||o.kind==="composed")return or(
o?.template??"",r.has(e));let{options:s}=o,u=ar(e,s,n);if(s===J)return{sensitive:i?.sensitive??!0,optional:!1,format:vn(
o),references:u,keepPrevious:!1,deliver:"value",trim:!1};let a=Object.keys(u).filter(jt=>u[jt]===null),{description:c,expires:l}=s,
I=i?.sensitive===!1?ur(s.default,o.schema):void 0,P=lr(s),V=fr(s);return{...c===void 0?void 0:{description:c},sensitive:i?.
sensitive??!0,optional:s.optional===!0?!0:a.length>0?a:!1,...I===void 0?void 0:{default:I},format:vn(o),references:u,...P===
void 0?void 0:{generate:P},...V===void 0?void 0:{rotate:V},...l===void 0?void 0:{expires:l},keepPrevious:s.keepPrevious===
!0,deliver:s.deliver??"value",trim:s.trim===!0}}function xn(e,n){return n===void 0?{}:{[e]:n}}function or(e,n){let t=G(e);
return{sensitive:n,optional:!1,format:{name:"url",constraints:{}},references:{},composedOf:{template:e,parts:t},keepPrevious:!1,
deliver:"value",trim:!1}}function ur(e,n){return e===void 0||typeof e=="string"||typeof e=="boolean"||typeof e=="number"&&
Number.isFinite(e)?e:B(e,n)}var gn=new WeakMap;function vn(e){if(!_(e.schema))return{opaque:e.schema["~standard"].vendor};
let n=e.schema["~format"],t=gn.get(n);if(t!==void 0)return t;let{name:r,constraints:i}=n;return gn.set(n,{name:r,constraints:i}),
{name:r,constraints:i}}function ar(e,n,t){let r;for(let i of t.environments){let o=cr(i,e,n,t);r=r===void 0?{[i]:o}:{...r,
[i]:o}}return r??{}}function cr(e,n,{from:t},{config:r,stores:i}){let o=t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0;if(o===
null)return null;if(o!==void 0){let u=ue(o);return u===void 0?[]:[wn(o,i.idOf(u))]}let s=r.environments[e];return s===void 0?
[]:s["~sources"]?.map(u=>bn(u,n,e,i))??[bn(s,n,e,i)]}function bn(e,n,t,r){return wn(e["~refer"](n,t),r.idOf(e))}function wn(e,n){
let{path:t,field:r,version:i}=e;return i!==void 0?{store:n,path:t,...xn("field",r),version:i}:r===void 0?{store:n,path:t}:
{store:n,path:t,field:r}}function lr({generate:e}){if(e===void 0)return;let{kind:n,...t}=e;return{kind:n,settings:t}}function fr({
rotate:e}){if(e!==void 0)return typeof e=="string"?{every:e,with:{kind:"generate"},rollout:[]}:{every:e.every,with:{kind:e.
with?.kind??"generate"},rollout:e.rollout??[],...xn("grace",e.grace)}}function On(e){let n=new Map,t=new Set;for(let r of Object.keys(e.secrets)){let i=e.secrets[r],o=i?.["~declared"];if(o?.
kind!=="composed"){i?.sensitive===!0&&t.add(r);continue}for(let s of G(o.template)){let u=n.get(s);u===void 0?n.set(s,[r]):
u.push(r)}}if(n.size===0)return t;for(let r of t)for(let i of n.get(r)??[])t.add(i);return t}function ae(e){let n=new Map,t=new Map,r=new Map,i=s=>{let u=r.get(s)??o(s);return r.set(s,u),u},o=s=>{let u=dr(s),a=t.get(
u)??new Map;t.set(u,a);let c=a.get(s["~backend"]);if(c!==void 0)return c;let l=yr(s,n);return a.set(s["~backend"],l),n.set(
l,s),l};for(let s of pr(e))i(s);return{byId:n,idOf:i}}function pr(e){let n=Object.values(e.environments).flatMap(t=>t["~\
sources"]??[t]);for(let{from:t}of Object.values(e.secrets))if(t!==void 0)for(let r of Object.values(t)){let i=r===null?void 0:
ue(r);i!==void 0&&n.push(i)}return n}function yr(e,n){let t=`${e.backend}${mr(e.settings)}`;if(!n.has(t))return t;let r=e.
identities.map(i=>`+${i.method}`).join("");for(let i=1;;i++){let o=`${t}${r}${i===1?"":`#${i}`}`;if(!n.has(o))return o}}
function dr(e){return JSON.stringify([e.backend,qe(e.settings),e.identities.map(n=>[n.method,qe(n.settings)])])}var qe=e=>Object.
entries(e).toSorted(([n],[t])=>n<t?-1:1);function mr(e){let n=qe(e).map(([t,r])=>`${t}=${E(r)?`$${r.variable}`:String(r).
replace(/[%,=()#@\s]/g,encodeURIComponent)}`);return n.length===0?"":`(${n.join(",")})`}function Sn(e){return Le(e,ae(e))}function Le(e,n){let t={config:e,stores:n,environments:Object.keys(e.environments),sensitive:On(
e)},{attestations:r={},cache:i,audit:o,environmentFrom:s}=e["~settings"],u=(a,c)=>Object.fromEntries(Object.entries(a).map(
([l,I])=>[l,c(I)]));return{schema:"keystead.inventory/1",stores:Object.fromEntries([...n.byId].map(([a,c])=>[a,hr(c)])),
environments:u(e.environments,a=>(a["~sources"]??[a]).map(c=>n.idOf(c))),...s===void 0?{}:{environmentFrom:s},keys:Q(Object.
keys(e.secrets),a=>kn(a,t)),consumers:u(e.consumers,gr),attestations:r,...i===void 0?{}:{cache:i},...o===void 0?{}:{audit:o}}}
function hr(e){let{backend:n,settings:t,identities:r}=e,i=e["~backend"]!==void 0&&!n.startsWith("custom-");return{backend:n,
settings:t,identities:r.map(we),...i?{client:!0}:{}}}function gr(e){let{keys:n,may:t=["read"],identities:r=[],reviewed:i}=ee(
e);return{keys:[...n],may:[...t],identities:r.map(o=>({backend:o.backend,...we(o)})),...i===void 0?{}:{reviewed:i}}}var In=[["w",6048e5],["d",864e5],["h",36e5],["m",6e4],["s",1e3],["ms",1]],vr=new RegExp(`^(?=\\d)${In.map(([e])=>`(?:(0|\
[1-9]\\d{0,15})${e})?`).join("")}$`);function $(e){let n=vr.exec(e)?.slice(1);if(n===void 0)return;let t=0;for(let[r,[,i]]of In.
entries())t+=Number(n[r]??0)*i;return Number.isSafeInteger(t)?t:void 0}function An(e={}){return y("duration",()=>{b(e,["\
min","max"]);let{min:n,max:t}=e,r=En("min",n)??0,i=En("max",t)??Number.MAX_SAFE_INTEGER;return A("count",["min",r],["max",
i]),f("duration",{min:n,max:t},o=>{let s=$(o);return s!==void 0&&s>=r&&s<=i?{value:s}:void 0})})}function En(e,n){if(n===
void 0)return;let t=$(n);if(t===void 0)throw new w(e,'a duration such as "90d"');return t}function jn(e){let n=new Map,t=[];for(let r of Object.keys(e.secrets)){let i=e.secrets[r]?.["~declared"];if(i?.kind!=="c\
omposed")continue;let{template:o}=i,s=U(o);s===void 0&&t.push({code:"config/invalid-template",facts:{key:r}}),br(o)&&t.push(
{code:"config/value-in-declaration",facts:{key:r,option:"template"},state:"a password stands in the template",hint:`Decl\
are the password as a key of its own, name it between braces in ${r}, and change it, since it has been in a file`});let u=(s??
[]).flatMap(a=>"key"in a?[a.key]:[]);n.set(r,u);for(let a of new Set(u))Object.hasOwn(e.secrets,a)||t.push({code:"config\
/unknown-key",facts:{key:a,name:r},state:`${r} is composed of it, and it is not declared`})}return[...t,...kr(n)]}function br(e){
let n=/^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(e)?.[1];return(n?.includes(":")===!0?n.slice(n.indexOf(":")+1):"").replace(
/\{\w+\}/g,"")!==""}function kr(e){let n=[],t=new Set,r=[],i=new Map,o=s=>{i.set(s,r.length),r.push({key:s,parts:(e.get(
s)??[]).values()})};for(let s of e.keys()){t.has(s)||o(s);for(let u=r.at(-1);u!==void 0;u=r.at(-1)){let a=u.parts.next();
if(a.done===!0){r.pop(),i.delete(u.key),t.add(u.key);continue}let c=a.value,l=i.get(c);l!==void 0?n.push({code:"config/c\
ycle",facts:{key:c,known:[...r.slice(l).map(I=>I.key),c].join(" -> ")}}):t.has(c)||o(c)}}return n}var xr=["keys","may","identities","reviewed"],wr=["read","write","delete"],Or=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;function Sr(e){
let n=Array.isArray(e)?e:typeof e=="object"&&e!==null&&"keys"in e?e.keys:void 0;return Array.isArray(n)&&n.every(t=>typeof t==
"string")}function _n(e){return Object.entries(e.consumers).flatMap(([n,t])=>{if(!Sr(t))return[{code:"config/invalid-opt\
ion",facts:{consumer:n,option:"consumer",wanted:"a list of keys, or { keys }"}}];let r=ee(t),i=Or.test(n)?[]:[{code:"con\
fig/invalid-option",facts:{consumer:n,option:"consumers",wanted:"a name of letters, digits, dots, - and _"}}];for(let s of Object.
keys(r))xr.includes(s)||i.push({code:"config/unknown-option",facts:{consumer:n,option:s}});for(let s of r.keys)Object.hasOwn(
e.secrets,s)||i.push({code:"config/unknown-key",facts:{key:s,consumer:n},state:`consumer "${n}" names it, and it is not \
declared`});r.may?.some(s=>!wr.includes(s))&&i.push({code:"config/invalid-option",facts:{consumer:n,option:"may",wanted:"\
read, write or delete"}});let o=r.identities??[];for(let s of o.flatMap(te))i.push({code:"config/value-in-declaration",facts:{
consumer:n,option:s}});return i})}function ce(e,n){return Me(e)?[e,...e["~sources"]??[]].flatMap(t=>[...(t["~problems"]??[]).map(r=>H(r,n)),...t.identities.
flatMap(r=>Er(r,t,n)),...t["~problems"]===void 0?Ir(t,n):[],...Ar(t,n)]):[{code:"config/invalid-option",facts:{...n,option:"\
source",wanted:"a source such as local() or vault({ ... })"}}]}function H({option:e,wanted:n,credential:t},r){return t===
!0?{code:"config/value-in-declaration",facts:{...r,option:e}}:n===void 0?{code:"config/unknown-option",facts:{...r,option:e}}:
{code:"config/invalid-option",facts:{...r,option:e,wanted:n}}}function Er(e,n,t){return[...e.backend===n.backend?[]:[{code:"\
config/invalid-option",facts:{...t,option:"identity",wanted:`an identity of ${n.backend}`}}],...(e["~problems"]??[]).map(
i=>H(i,t)),...te(e).map(i=>({code:"config/value-in-declaration",facts:{...t,option:i}}))]}function Ir(e,n){return[e.settings,
...e.identities.map(r=>r.settings)].flatMap(r=>Object.entries(r)).flatMap(([r,i])=>{let o=E(i)?"variable() with a name o\
f letters, digits and _":"text that is not empty";return(E(i)?/^[A-Za-z_][A-Za-z0-9_]*$/.test(i.variable):i!==""&&["stri\
ng","boolean"].includes(typeof i))?[]:[{code:"config/invalid-option",facts:{...n,option:r,wanted:o}}]})}function Ar(e,n){
let{address:t,insecure:r}=e.settings;if(typeof t!="string")return[];let i=URL.canParse(t)?new URL(t):void 0;return i!==void 0&&
/^https?:$/.test(i.protocol)&&i.username===""&&i.password===""&&i.search===""&&i.hash===""?i.protocol==="https:"||r===!0||
jr(i.hostname)?[]:[{code:"config/insecure",facts:{...n,option:"address"}}]:[{code:"config/invalid-option",facts:{...n,option:"\
address",wanted:"an http or https URL without credentials, query or fragment"}}]}function jr(e){return e==="localhost"||
e.endsWith(".localhost")||/^127(?:\.\d{1,3}){3}$/.test(e)||e==="[::1]"||e==="::1"}var _r=["description","from","default","optional","keepPrevious","generate","rotate","expires","deliver","trim"],Rn=[];function Fn(e,n){
let t=e.secrets[n],r=t?.["~declared"];if(t===void 0||r===void 0)return[{code:"config/invalid-option",facts:{key:n,option:"\
entry",wanted:"what secret, plain or url makes"}}];if(r.kind==="composed")return Rn;if(r.problem!==void 0)return[{code:"\
config/invalid-option",facts:{key:n,...r.problem}}];if(r.options===J)return Cn(n,r);let i=Object.keys(r.options).filter(
o=>!_r.includes(o));return[...Cn(n,r),...i.map(o=>({code:"config/unknown-option",facts:{key:n,option:o}})),...Cr(n,r.options),
...Nr(e,n,r.options),...Rr(n,t.sensitive,r),...Tr(n,r)]}function Cn(e,{schema:n}){let t=_(n)?n["~format"].problem:void 0;
return t===void 0?Rn:[H(t,{key:e})]}function Cr(e,n){let t=[],r=(s,u,a)=>{u||t.push({code:"config/invalid-option",facts:{
key:e,option:s,wanted:a}})},i=s=>typeof s=="string"&&$(s)!==void 0;for(let s of["optional","keepPrevious","trim"])r(s,n[s]===
void 0||typeof n[s]=="boolean","true or false");r("description",n.description===void 0||typeof n.description=="string","\
text"),r("deliver",n.deliver===void 0||["value","file"].includes(n.deliver),'"value" or "file"'),r("expires",n.expires===
void 0||Pr(n.expires),"a date such as 2027-01-31 or 2027-01-31T12:00:00Z");let{rotate:o}=n;return r("rotate",o===void 0||
i(typeof o=="string"?o:o.every),'a duration such as "90d"'),typeof o=="object"&&r("rotate.grace",o.grace===void 0||i(o.grace),
'a duration such as "1d"'),t}function Pr(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.
test(e)&&!Number.isNaN(Date.parse(e))}function Nr(e,n,t){return Object.entries(t.from??{}).flatMap(([r,i])=>{if(!Object.
hasOwn(e.environments,r)){let o=Object.keys(e.environments).join(", ");return[{code:"config/unknown-environment",facts:{
key:n,environment:r,known:o}}]}return i===null?[]:i?.["~source"]!==void 0?(i["~problems"]??[]).map(o=>H(o,{key:n,environment:r})):
[{code:"config/invalid-option",facts:{key:n,environment:r,option:"from",wanted:"what a source's at() makes, or null"}}]})}
function Rr(e,n,{schema:t,options:r}){if(r.default===void 0||_(t)&&t["~format"].problem!==void 0)return[];if(n)return[{code:"\
config/value-in-declaration",facts:{key:e,option:"default"},state:"a secret has a default",hint:`Take the default out an\
d change the value, since it has been in a file; store it with \`keystead set ${e}\``}];let i=[{code:"config/invalid-def\
ault",facts:{key:e}}],o=B(r.default,t);try{let s=t["~standard"].validate(_(t)&&t["~format"].takes==="bytes"?new TextEncoder().
encode(o):o);return"then"in s?(Promise.resolve(s).catch(()=>{}),[]):s.issues!==void 0||!("value"in s)?i:(Pn(r.default)?Pn(
s.value)&&!o.startsWith("[object ")&&B(s.value,t)===o:Object.is(s.value,r.default))?[]:i}catch{return i}}var Pn=e=>typeof e==
"object"&&e!==null,Nn={hex:"bytes",base64:"bytes",base64url:"bytes",alphanumeric:"length",digits:"length",uuid:"none"};function Fr(e,n){
return e==="hex"?2*n:e==="base64"?4*Math.ceil(n/3):e==="base64url"?Math.ceil(4*n/3):e==="uuid"?36:n}function Tr(e,{schema:n,
options:t}){let{generate:r}=t;if(r===void 0)return[];let i=Object.hasOwn(Nn,r.kind)?Nn[r.kind]:void 0,o=l=>[{code:"confi\
g/invalid-option",facts:{key:e,option:"generate",wanted:l}}];if(i===void 0)return o("a generator of `random`");let s=i===
"none"?36:r[i];if(s===void 0||!Number.isInteger(s)||s<1||s>4096)return o("a whole number from 1 to 4096");if(!_(n)||n["~\
format"].name!=="text")return[];let{minLength:u=0,maxLength:a=Number.POSITIVE_INFINITY}=n["~format"].constraints,c=Fr(r.
kind,s);return c<Number(u)||c>Number(a)?o("a length that the key's own format takes"):[]}var Tn=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase(),le=e=>Tn(e),S=e=>Tn(e).replaceAll("_","-"),Dn=e=>e,Dr=/^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
zr=new Set(["then","constructor","tojson","tostring","__proto__"]);function zn(e){return Dr.test(e)&&!zr.has(e.toLowerCase())}function $n(e){let n=new Map,t=[];for(let r of Object.keys(e.secrets)){if(!zn(r)){t.push({code:"config/invalid-key",facts:{
key:r}});continue}let i=r.toLowerCase(),o=n.get(i);n.set(i,r),o!==void 0&&t.push({code:"config/duplicate-key",facts:{key:r,
known:`${o}, ${r}`}})}return t}var K=class{#e=new Map;#n=[];get all(){return this.#n}at(n){return this.#e.get(n.store)?.get(Kn(n))}add(n,t){let r=this.#e.
get(n.store);r===void 0&&this.#e.set(n.store,r=new Map),r.set(Kn(n),t),this.#n.push(t)}};function Kn({path:e,field:n,version:t}){
return n===void 0&&t===void 0&&!e.startsWith("[")?e:JSON.stringify([e,n??null,t??null])}var $r=/[%#@\s\p{C}\p{Z}]/gu;function fe(e){let n=e.field===void 0?"":`#${Ve(e.field)}`,t=e.version===void 0?"":`@${Ve(e.
version)}`;return`${e.backend}:${Ve(e.path)}${n}${t}`}var Kr=/^([a-z][a-z0-9-]*):([^#@\s\p{C}\p{Z}]+)(?:#([^#@\s\p{C}\p{Z}]+))?(?:@([^#@\s\p{C}\p{Z}]+))?$/u;
function Mn(e){let[,n,t,r,i]=Kr.exec(e)??[];if(n===void 0||t===void 0)return;let o=[t,r,i].map(c=>c===void 0?void 0:Lr(c));
if(o.includes(null))return;let[s,u,a]=o;if(s!==void 0)return{backend:n,path:s,...u===void 0?{}:{field:u},...a===void 0?{}:
{version:a}}}var Mr=new TextEncoder,qr=/^[\w./:+=-]*$/;function Ve(e){return qr.test(e)?e:e.toWellFormed().replace($r,n=>{
let t="";for(let r of Mr.encode(n))t+=`%${r.toString(16).toUpperCase().padStart(2,"0")}`;return t})}function Lr(e){try{return decodeURIComponent(
e)}catch{return null}}function qn(e,n,t){let r=[],i=new Set(Object.values(n.environments).flatMap(o=>o["~sources"]??[o]));for(let o of t.byId.
values())i.has(o)||r.push(...ce(o,{}));for(let o of Object.keys(e.environments)){let s=new K;for(let u of Object.keys(e.
keys)){let a=n.secrets[u]?.from,c=a!==void 0&&Object.hasOwn(a,o);for(let l of e.keys[u]?.references[o]??[]){let I=t.byId.
get(l.store);if(I===void 0)continue;let P={key:u,environment:o,reference:l,source:I};if(Vr(P,r),c)continue;let V=s.at(l);
V!==void 0&&r.push({code:"config/duplicate-key",facts:{...pe(P),known:`${V}, ${u}`}}),s.add(l,u)}}}return r}function pe({
key:e,environment:n,reference:t,source:{backend:r}}){return{key:e,environment:n,reference:fe({backend:r,...t})}}function Vr(e,n){
let{reference:t,source:r}=e,{field:i,version:o}=t,s=r["~rules"];(!Ur(t.path,s.path)||i===""||i===void 0&&s.field==="requ\
ired"||o===""||Ge(i)||Ge(o))&&n.push({code:"reference/invalid",facts:{...pe(e),wanted:Gr(s,r.backend)}}),i!==void 0&&s.field===
"none"&&n.push({code:"reference/unsupported",facts:{...pe(e),option:"field"}}),o!==void 0&&!s.version&&n.push({code:"ref\
erence/unsupported",facts:{...pe(e),option:"version"}})}function Gr(e,n){let t=e.path==="name"?"name":"path",r=`${e.field===
"none"?"":"#field"}${e.version?"@version":""}`;return`${n}:${t}${r}${typeof e.path=="string"?"":`, with ${e.path.wanted}`}`}
var Ge=e=>e!==void 0&&/\p{Cc}/u.test(e);function Ur(e,n){let t=e.includes("{")?e.replace(/\{[A-Za-z_][A-Za-z0-9_]*\}/g,"\
x"):e;return typeof n!="string"?n.pattern.test(t):t===""||Ge(t)||/[{}\\]/.test(t)?!1:n==="name"?t!=="."&&t!==".."&&!t.includes(
"/"):t.split("/").every(r=>r!==""&&r!=="."&&r!=="..")}function Ln(e){return Ue(e).issues}function Ue(e){if(!ne(e))return{issues:[{code:"config/invalid-option",facts:{option:"\
config",wanted:"what defineSecrets makes"}}]};let n=Object.keys(e.secrets).flatMap(a=>Fn(e,a)),t=[...Xr(e),...$n(e),...n],
r=_n(e);if([...t,...r].some(({facts:a})=>Br.has(a.option??"")))return{issues:[...t,...r]};let o=ae(e),s=Le(e,o),u=qn(s,e,
o);return{issues:[...t,...Wr(e),...jn(e),...r,...u],described:{inventory:s,stores:o}}}var Br=new Set(["entry","source","\
consumer","firstOf","format","options"]),Zr=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;function Xr(e){let n=Object.entries(e.environments);
return n.length===0?[{code:"config/invalid-option",facts:{option:"environments",wanted:"at least one environment"}}]:n.flatMap(
([t,r])=>[...Zr.test(t)?[]:[{code:"config/invalid-option",facts:{option:"environments",environment:t,wanted:"a name of l\
etters, digits, dots, - and _"}}],...ce(r,{environment:t})])}function Wr(e){let n={...e["~settings"]},r=Object.keys(n).filter(
c=>!Ye.includes(c)).map(c=>({code:"config/unknown-option",facts:{option:c}})),i=(c,l)=>{r.push({code:"config/invalid-opt\
ion",facts:{option:c,wanted:l}})},{environmentFrom:o,cache:s,audit:u,attestations:a}=e["~settings"];o!==void 0&&typeof o!=
"string"&&i("environmentFrom","the name of a variable"),u!==void 0&&u!=="required"&&i("audit",'"required"'),s!==void 0&&
r.push(...Jr(s));for(let[c,l]of Object.entries(a??{}))["by","on","link","until"].every(P=>typeof l[P]=="string")||i(`att\
estations.${c}`,"by, on, link and until");return r}function Jr(e){let n=(s,u)=>({code:"config/invalid-option",facts:{option:s,
wanted:u}});if(typeof e!="object"||e===null||Array.isArray(e))return[n("cache","an object with ttl, and staleIfUnreachab\
le if need be")];let{ttl:t,staleIfUnreachable:r,...i}=e,o=s=>typeof s=="string"&&$(s)!==void 0;return[...Object.keys(i).
map(s=>({code:"config/unknown-option",facts:{option:`cache.${s}`}})),...o(t)?[]:[n("cache.ttl",'a duration such as "10m"')],
...r===void 0||o(r)?[]:[n("cache.staleIfUnreachable",'a duration such as "1h"')]]}var Ze={};Ct(Ze,{aws:()=>at,azure:()=>ft,base64:()=>Gn,boolean:()=>Un,bytes:()=>Bn,custom:()=>pt,defineSecrets:()=>He,duration:()=>An,
email:()=>Zn,env:()=>yt,files:()=>dt,firstOf:()=>hn,gcp:()=>mt,hex:()=>Xn,host:()=>Jn,integer:()=>Hn,json:()=>Qn,jwk:()=>et,
kubernetes:()=>ht,local:()=>gt,number:()=>nt,oneOf:()=>tt,pem:()=>rt,plain:()=>ln,port:()=>it,random:()=>ut,secret:()=>cn,
text:()=>ie,uri:()=>st,url:()=>en,uuid:()=>ot,variable:()=>pn,vault:()=>vt});var Hr=/^[A-Za-z\d+/]*={0,2}$/,Yr=/^[A-Za-z\d_-]*$/,Qr="AQgw",ei="AEIMQUYcgkosw048";function Y(e){if(e.length%4!==0||!Hr.
test(e)||e.endsWith("==")&&!Qr.includes(e.charAt(e.length-3))||e.endsWith("=")&&!e.endsWith("==")&&!ei.includes(e.charAt(
e.length-2)))return;let n=atob(e),t=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)t[r]=n.charCodeAt(r);return t}function Vn(e){
if(e.length%4===1||!Yr.test(e))return;let n=e.replaceAll("-","+").replaceAll("_","/");return Y(n+"=".repeat((4-e.length%
4)%4))}function M(e){let{minLength:n,maxLength:t}=e;A("count",["minLength",n],["maxLength",t]);let r=n??0,i=t??Number.POSITIVE_INFINITY;
return o=>o!==void 0&&o.length>=r&&o.length<=i?{value:o}:void 0}function Gn(e={}){return y("base64",()=>{b(e,["minLength","maxLength","url"]);let{minLength:n,maxLength:t,url:r}=e,i=M(e),
o=r===!0?Vn:Y;return f("base64",{minLength:n,maxLength:t,url:r},s=>i(o(s)))})}function Un(){let e=m(X(["true","false","1","0"]),Re(n=>n==="true"||n==="1"));return f("boolean",{},h(e))}function Bn(e={}){return y("bytes",()=>{b(e,["minLength","maxLength"]);let{minLength:n,maxLength:t}=e,r=M(e);return Oe("\
bytes",{minLength:n,maxLength:t},"bytes",i=>r(ni(i)))})}function ni(e){return e instanceof Uint8Array?new Uint8Array(e):
typeof e=="string"&&e.isWellFormed()?new TextEncoder().encode(e):void 0}var ti=/^(?=[^@]{1,64}@)[^.@]+(?:\.[^.@]+)*@/;function Zn(){return f("email",{},h(m(v(),z(254),O(ti),Pe())))}function Xn(e={}){return y("hex",()=>{b(e,["minLength","maxLength"]);let{minLength:n,maxLength:t}=e,r=M(e);return f("hex",
{minLength:n,maxLength:t},i=>r(ri(i)))})}function ri(e){if(e.length%2!==0||!/^[\dA-Fa-f]*$/.test(e))return;let n=new Uint8Array(
e.length/2);for(let t=0;t<n.length;t+=1)n[t]=Number.parseInt(e.slice(t*2,t*2+2),16);return n}var Wn="[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?",ii=new RegExp(`^(?=.{1,253}\\.?$)(?:${Wn}\\.)*(?!\\d+\\.?$)(?!0[xX][\
\\dA-Fa-f]*\\.?$)${Wn}\\.?$`);function Jn(){let e=m(v(),z(254),O(ii)),n=m(v(),z(45),O(/^[\dA-Fa-f:.]+$/),C(si));return f(
"host",{},h($e([e,m(v(),Ae()),n])))}function si(e){return URL.canParse(`http://[${e}]/`)}function Hn(e={}){return y("integer",()=>{b(e,["min","max"]);let{min:n,max:t}=e;A("integer",["min",n],["max",t]);let r=m(
v(),O(/^(?:0|-?[1-9]\d{0,15})$/),R(),Ne(),Z(n??Number.MIN_SAFE_INTEGER),N(t??Number.MAX_SAFE_INTEGER));return f("integer",
{min:n,max:t},h(r))})}function Qn(e){return y("json",()=>{let n=f("json",{schema:e?.["~standard"].vendor},Yn);if(e===void 0)return n;let t=r=>{
let i=typeof r=="string"?Yn(r):void 0;return i===void 0?ye("must be json"):oi(e,i.value)};return Object.freeze({...n,"~s\
tandard":Object.freeze({...n["~standard"],validate:t})})})}function ye(e){return{issues:[{message:e}]}}function Yn(e){try{
return{value:JSON.parse(e)}}catch{return}}function oi(e,n){try{let t=e["~standard"].validate(n);return"then"in t?(t.then(
void 0,()=>{}),ye("must be json, and its schema one that answers at once")):t.issues===void 0?{value:t.value}:ye("must b\
e json")}catch{return ye("must be json")}}function et(e={}){return y("jwk",()=>{b(e,["kty"]);let{kty:n}=e,t=De(i=>n===void 0?typeof i=="string"&&i!=="":i===n),r=m(
v(),Ce(),ze({kty:t}));return f("jwk",{kty:n},h(r))})}var ui=309,ai=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function nt(e={}){return y("number",()=>{b(e,["min","max"]);
let{min:n,max:t}=e;A("number",["min",n],["max",t]);let r=m(v(),O(ai),C(ci),R(),Ie(),Z(n??-Number.MAX_VALUE),N(t??Number.
MAX_VALUE));return f("number",{min:n,max:t},h(r))})}function ci(e){if(!/^-?\d+$/.test(e)||e.length>ui+1)return!0;let n=Number(
e);return String(n)===e||Number.isFinite(n)&&BigInt(n)===BigInt(e)}function tt(e){return y("oneOf",()=>{if(e.length===0||e.some(t=>typeof t!="string"))throw new w("values","one or more te\
xts");let n=Object.freeze([...e]);return f("oneOf",{values:n},h(X(n)))})}var Be="[!-,.-~](?:[ -]?[!-,.-~])*",li=new RegExp(`^-----BEGIN (${Be})-----[ \\t]*$`),fi=new RegExp(`^-----END (${Be})--\
---[ \\t]*$`);function rt(e={}){return y("pem",()=>{b(e,["label"]);let{label:n}=e,t=typeof n=="string"?[n]:n&&Object.freeze(
[...n]),r=new RegExp(`^${Be}$`);if(t!==void 0&&(t.length===0||!t.every(i=>r.test(i))))throw new w("label",'what stands b\
etween "-----BEGIN " and "-----"');return f("pem",{label:typeof n=="string"?n:t},i=>{let o=pi(i);return o.length>0&&o.every(
u=>t?.includes(u)??!0)?{value:i}:void 0})})}function pi(e){let n=[],t;for(let r of e.split(/\r\n|[\r\n]/))if(t===void 0){
let i=li.exec(r)?.[1];if(i!==void 0)n.push(i),t=[];else if(/-----(?:BEGIN|END) /.test(r))return[]}else if(r.includes("--\
---")){if(fi.exec(r)?.[1]!==n.at(-1)||!yi(t))return[];t=void 0}else t.push(r.replaceAll(/[ \t]/g,""));return t===void 0?
n:[]}function yi(e){let n=e.join("");return n!==""&&Y(n)!==void 0}function it(){let e=m(v(),O(/^[1-9]\d{0,4}$/),R(),N(65535));return f("port",{},h(e))}var di=/^[A-Za-z][A-Za-z\d+.-]*$/,de="\\w.~!$&'()*+,;=:@%\\-",mi=new RegExp(`^[A-Za-z][A-Za-z\\d+.-]*:(?://[${de}[\\]]*(?\
=[/?#]|$))?[${de}/]*(?:\\?[${de}/?]*)?(?:#[${de}/?]*)?$`),hi=/%(?![\dA-Fa-f]{2})/,gi=/^(?:https?|wss?|ftp):(?!\/\/[^/?#])/i;
function st(e={}){return y("uri",()=>{b(e,["protocols"]);let n=e.protocols?.map(r=>r.toLowerCase());if(n!==void 0&&(n.length===
0||!n.every(r=>di.test(r))))throw new w("protocols",'one or more schemes without a colon, as in ["https"]');let t=m(v(),
O(mi),C(r=>!hi.test(r)&&!gi.test(r)),Fe(),C(r=>n?.includes(r.slice(0,r.indexOf(":")).toLowerCase())??!0));return f("uri",
{protocols:n&&Object.freeze(n)},h(t))})}function ot(){return f("uuid",{},h(m(v(),Te())))}var ut=Object.freeze({hex:e=>Object.freeze({kind:"hex",bytes:e}),base64:e=>Object.freeze({kind:"base64",bytes:e}),base64url:e=>Object.
freeze({kind:"base64url",bytes:e}),alphanumeric:e=>Object.freeze({kind:"alphanumeric",length:e}),digits:e=>Object.freeze(
{kind:"digits",length:e}),uuid:()=>Object.freeze({kind:"uuid"})});function vi(e,n,t={},r=[]){return Object.freeze({backend:e,method:n,settings:k(t),...r.length===0?{}:{"~problems":r}})}function p(e,n,t,r,i=[]){
let{options:o,problems:s}=g(t,r,i),{token:u,...a}=o;return vi(e,n,{...a,...bi(u)},s)}function bi(e){return typeof e!="ob\
ject"||e===null?{}:"file"in e?{tokenFile:e.file}:{token:e}}var ki={region:"setting",secret:"setting",identity:"identities",client:"record",insecure:"flag",name:"naming"},xi={pattern:/^(?:arn:[a-z0-9-]+:secretsmanager:[a-z0-9-]+:\d+:secret:[\w/+=.@-]{1,519}|[\w/+=.@-]{1,512})$/,
wanted:"a secret's name (letters, digits and /_+=.@-) or its ARN for the path"};function wi(e){let{options:n,problems:t}=g(
e,ki),{client:r,insecure:i,name:o,secret:s}=n,u=E(s)?`{${s.variable}}`:s,[,a]=/^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):/.
exec(u??"")??[],c=r===void 0?a??{variable:"AWS_REGION"}:void 0;return x({backend:"aws",settings:k({region:n.region??c,insecure:i}),
identity:n.identity,rules:{path:xi,field:"optional",version:!0},refer:l=>u===void 0?{path:(o??S)(l)}:{path:u,field:(o??le)(
l)},...r===void 0?{}:{custom:r},problems:[...t,...j(n,["identity","insecure"])]})}var Oi={roleArn:"setting",audience:"te\
xt",token:"token"},Si={accessKeyId:"setting",secretAccessKey:"variable",sessionToken:"variable"},at=Object.assign(wi,{chain:e=>p(
"aws","chain",e,{}),profile:e=>p("aws","profile",e,{name:"setting"},["name"]),role:e=>p("aws","role",e,{arn:"setting",externalId:"\
setting"},["arn"]),webIdentity:e=>p("aws","webIdentity",e,Oi,["roleArn"]),keys:e=>p("aws","keys",e,Si,["accessKeyId","se\
cretAccessKey"])});var Ei={vault:"setting",identity:"identities",name:"naming",client:"record"};function Ii(e){let{options:n,problems:t}=g(
e,Ei,["vault"]);return x({problems:[...t,...j(n,["identity"])],backend:"azure",settings:k({vault:n.vault}),identity:n.identity,
rules:{path:"name",field:"optional",version:!0},refer:r=>({path:(n.name??S)(r)}),...n.client===void 0?{}:{custom:n.client}})}
var ct={tenantId:"setting",clientId:"setting",clientSecret:"variable"},lt={tenantId:"setting",clientId:"setting",certificateFile:"\
text"},Ai={tenantId:"setting",clientId:"setting",audience:"text",token:"token"},ft=Object.assign(Ii,{default:e=>p("azure",
"default",e,{}),clientSecret:e=>p("azure","clientSecret",e,ct,Object.keys(ct)),certificate:e=>p("azure","certificate",e,
lt,Object.keys(lt)),managed:e=>p("azure","managed",e,{clientId:"setting"}),federated:e=>p("azure","federated",e,Ai,["ten\
antId","clientId"]),cli:e=>p("azure","cli",e,{})});function pt(e,n,t={}){let{options:r,problems:i}=g(t,{settings:"record",name:"naming"});return x({problems:i,backend:`cus\
tom-${e}`,settings:k(r.settings??{}),rules:{path:"segments",field:"optional",version:!0},refer:o=>({path:(r.name??S)(o)}),
custom:n})}function yt(e={}){let{options:n,problems:t}=g(e,{prefix:"text",name:"naming"});return x({problems:t,backend:"env",settings:k(
{}),rules:{path:"name",field:"none",version:!1},refer:r=>({path:`${n.prefix??""}${(n.name??Dn)(r)}`})})}function dt(e){let{options:n,problems:t}=g(e,{directory:"setting",name:"naming"},["directory"]);return x({problems:t,backend:"\
files",settings:k({directory:n.directory}),rules:{path:"segments",field:"none",version:!1},refer:r=>({path:(n.name??S)(r)})})}var ji={project:"setting",location:"text",identity:"identities",name:"naming",client:"record"};function _i(e){let{options:n,
problems:t}=g(e,ji,["project"]);return x({problems:[...t,...j(n,["identity"])],backend:"gcp",settings:k({project:n.project,
location:n.location}),identity:n.identity,rules:{path:"name",field:"optional",version:!0},refer:r=>({path:(n.name??S)(r)}),
...n.client===void 0?{}:{custom:n.client}})}var Ci={provider:"setting",serviceAccount:"setting",token:"token"},mt=Object.
assign(_i,{default:e=>p("gcp","default",e,{}),workloadIdentity:e=>p("gcp","workloadIdentity",e,Ci,["provider"])});var Pi={namespace:"setting",secret:"text",address:"setting",ca:"setting",insecure:"flag",identity:"identities",name:"nam\
ing",client:"record"};function Ni(e={}){let{options:n,problems:t}=g(e,Pi),{client:r}=n;return x({problems:[...t,...j(n,[
"address","ca","identity","insecure"])],backend:"kubernetes",settings:k({namespace:n.namespace,address:n.address,ca:n.ca,
insecure:n.insecure}),identity:n.identity,rules:{path:"name",field:"required",version:!1},refer:i=>{let o=(n.name??S)(i);
return n.secret===void 0?{path:o,field:"value"}:{path:n.secret,field:o}},...r===void 0?{}:{custom:r}})}var Ri={context:"\
setting",file:"text",exec:"flag"},ht=Object.assign(Ni,{inCluster:e=>p("kubernetes","inCluster",e,{directory:"text"}),kubeconfig:e=>p(
"kubernetes","kubeconfig",e,Ri),oidc:e=>p("kubernetes","oidc",e,{audience:"text",token:"token"},["audience"])});function gt(e={}){let{options:n,problems:t}=g(e,{directory:"text",name:"naming"});return x({problems:t,backend:"local",settings:k(
{directory:n.directory??"secrets"}),rules:{path:"segments",field:"none",version:!1},refer:(r,i)=>({path:`${i}/${(n.name??
S)(r)}`})})}var Fi={path:"segments",field:"required",version:!0},Ti={address:"setting",namespace:"setting",mount:"text",path:"settin\
g",engine:["kv1","kv2","other"],insecure:"flag",identity:"identities",name:"naming",client:"record"};function Di(e){let{
options:n,problems:t}=g(e,Ti,["mount"]),{client:r}=n,i=(n.mount??"").replace(/^\/+|\/+$/g,""),o=u=>`${i}/${u}`,s=E(n.path)?
`{${n.path.variable}}`:n.path;return x({backend:"vault",settings:k({address:n.address??(r===void 0?{variable:"VAULT_ADDR"}:
void 0),namespace:n.namespace,mount:i,engine:n.engine,insecure:n.insecure}),identity:n.identity,rules:Fi,path:o,refer:u=>s===
void 0?{path:o((n.name??S)(u)),field:"value"}:{path:o(s),field:(n.name??le)(u)},...r===void 0?{}:{custom:r},problems:[...t,
...j(n,["address","namespace","identity","insecure"])]})}var zi={token:"token"},$i={roleId:"setting",secretId:"variable",
mount:"text"},Ki={role:"text",token:"token",audience:"text",mount:"text"},Mi={username:"setting",password:"variable",mount:"\
text"},qi={role:"text",mount:"text",tokenFile:"text"},vt=Object.assign(Di,{token:e=>p("vault","token",e,zi),appRole:e=>p(
"vault","appRole",e,$i),jwt:e=>p("vault","jwt",e,Ki,["role"]),userpass:e=>p("vault","userpass",e,Mi,["username","passwor\
d"]),kubernetes:e=>p("vault","kubernetes",e,qi,["role"])});function kt(e,n){let t=Vi(e,n);if("issues"in t)return t;let r=new K,i=new Map,{environment:o,consumer:s}=n;return Li(e,t.
names).forEach((u,a)=>{i.set(a,Gi(a,u,o,t.names.has(a),r))}),{plan:{environment:o,...s===void 0?{}:{consumer:s},reads:r.
all,keys:[...i.values()]}}}function Li({keys:e},n){let t=new Map,r=new Set,i=[...n].toReversed();for(let o=i.at(-1);o!==
void 0;o=i.at(-1)){let s=e[o],u=s?.composedOf?.parts;if(s===void 0||u===void 0||r.has(o)){i.pop(),s!==void 0&&!t.has(o)&&
t.set(o,s);continue}r.add(o),i.push(...u.filter(a=>!r.has(a)).toReversed())}return t}function Vi(e,n){let{environment:t,
consumer:r,keys:i}=n,o=c=>Object.keys(c).join(", "),s=[];Object.hasOwn(e.environments,t)||s.push({code:"config/unknown-e\
nvironment",facts:{environment:t,known:o(e.environments)},state:`environment "${t}" is not declared`});let u=r===void 0||
!Object.hasOwn(e.consumers,r)?void 0:e.consumers[r];r!==void 0&&u===void 0&&s.push({code:"config/unknown-consumer",facts:{
consumer:r,known:o(e.consumers)},state:`consumer "${r}" is not declared`});let a=new Set(u?.keys??Object.keys(e.keys));for(let c of i??
[])Object.hasOwn(e.keys,c)?a.has(c)||s.push({code:"config/unknown-key",facts:{key:c,consumer:r},state:`consumer "${r}" m\
ay not have it`}):s.push({code:"config/unknown-key",facts:{key:c},state:`key "${c}" is not declared`});return s.length>0?
{issues:s}:{names:i===void 0?a:new Set(i)}}var me=[];function Gi(e,n,t,r,i){let{composedOf:o,keepPrevious:s,sensitive:u}=n;
if(o!==void 0)return{name:e,delivered:r,sensitive:u,reads:me,previous:me,pieces:U(o.template)??[]};let a=n.references[t]??
null;if(a===null)return{name:e,delivered:r,sensitive:u,reads:null,previous:me};let c=bt(a,i),l=s?bt(a.map(Ui),i):me;return{
name:e,delivered:r,sensitive:u,reads:c,previous:l}}function bt(e,n){return e.map(t=>{let r=n.at(t);if(r!==void 0)return r.
id;let i=String(n.all.length);return n.add(t,{...t,id:i}),i})}function Ui(e){let{version:n,...t}=e;return t.field===void 0?
{...t,path:`${t.path}-previous`}:{...t,field:`${t.field}_previous`,...n===void 0?{}:{version:n}}}var xt=Proxy,wt=new WeakSet;function Ot(e,n){return new xt(e,n)}function he(e){return wt.has(e)}function St(){Object.assign(
globalThis,{Proxy:function(n,t){let r=new xt(n,t);return wt.add(r),r}})}var Et=new WeakMap,Xe;function Bi(){return Xe===void 0?"":JSON.stringify(Xe)}function F(e){let t=typeof e=="function"||typeof e==
"object"&&e!==null?Et.get(e):void 0;t!==void 0&&It(t)}function It(e){Xe??={package:e,stack:String(new Error().stack)}}var Zi=new Set(
[Symbol.toPrimitive,Symbol.iterator,Symbol.asyncIterator,Symbol.isConcatSpreadable,Symbol.hasInstance]);function We(e){let t=Object.
freeze({version:1,vendor:e,validate:u=>typeof u=="string"?Promise.resolve({value:u}):{value:u}}),r=()=>{throw It(e),new TypeError(
"packages are not looked into")},i=u=>{let a=Ot(u,o);return Et.set(a,e),a},o={get(u,a){return a==="~standard"?t:a==="toJ\
SON"?r():typeof a=="symbol"?Zi.has(a)?r():void 0:a==="then"?void 0:s},has:(u,a)=>a==="~standard"||a!=="~format"&&r(),ownKeys:r,
getOwnPropertyDescriptor:r,getPrototypeOf:r,preventExtensions:r,apply:()=>s,construct:()=>i({}),set:()=>!0,defineProperty:()=>!0,
deleteProperty:()=>!0},s=i(function(){});return s}var Xi={secret:0,plain:0,json:0,custom:1};function ge(e){return Object.fromEntries(Object.entries(e).map(([n,t])=>[n,Wi(
t,Xi[n])]))}function Wi(e,n){return typeof e=="object"&&e!==null?Object.freeze(ge(e)):typeof e!="function"?e:Object.assign(
(...r)=>{for(let[i,o]of r.entries())i!==n&&Ji(o);return e(...r)},ge(e))}function Ji(e){if(F(e),typeof e!="object"||e===null||
he(e))return;let n=Object.entries(Object.getOwnPropertyDescriptors(e));for(let[t,r]of n)t!=="client"&&F(r.value)}var L=class{name;constructor(n){this.name=n}};function At(e){let n=new Set;q(e,void 0,n,!1);for(let[t,r]of Object.entries(
e.environments))q(r,t,n);for(let[t,r]of Object.entries(e.secrets))q(r,t,n);for(let[t,r]of Object.entries(e.consumers))q(
r,t,n);q(e["~settings"],void 0,n)}function q(e,n,t,r=!0){if(F(e),typeof e!="object"||e===null||ArrayBuffer.isView(e)||t.
has(e))return;if(he(e))throw new L(n);t.add(e);let i=Object.getOwnPropertyDescriptors(e);if(Object.values(i).some(o=>!("\
value"in o)))throw new L(n);if(Object.freeze(e),!!r)for(let[o,{value:s}]of Object.entries(i))Hi(o,s)||q(s,n,t)}function Hi(e,n){
return e==="~backend"?!0:e!=="schema"||n===null?!1:typeof n=="function"||typeof n=="object"&&!("~format"in n)}function Yi(e){return JSON.stringify(Qi(e))}function Qi(e){if(F(e),!ne(e))return{end:"not-a-config"};try{At(e)}catch(r){
if(r instanceof L)return{end:"impure",name:r.name};throw r}let{issues:n,described:t}=Ue(e);return{end:"described",document:{
issues:n,...t&&{inventory:t.inventory}}}}function es(){let e=[[],new Map,new Set,""].map(t=>t[Symbol.iterator]()),n=[function*(){},async function(){},async function*(){}];
return[...e,"".matchAll(/x/g),...n,Object.getPrototypeOf(Uint8Array)]}function ns(){let e=new Set,n=[globalThis,...es()];
for(let t=n.pop();n.length>0||t!==void 0;t=n.pop())if(!(typeof t!="object"&&typeof t!="function"||t===null||e.has(t))){e.
add(t),n.push(Object.getPrototypeOf(t));for(let r of Object.values(Object.getOwnPropertyDescriptors(t)))n.push(...Object.
values(r))}for(let t of[Object.prototype,Error.prototype,...ts.map(r=>r.prototype)])rs(t);for(let t of e)Object.freeze(t)}
var ts=[TypeError,RangeError,SyntaxError,ReferenceError,EvalError,URIError,AggregateError];function rs(e){for(let[n,t]of Object.
entries(Object.getOwnPropertyDescriptors(e))){if(!("value"in t)||t.configurable!==!0)continue;let{value:r}=t;Object.defineProperty(
e,n,{configurable:!0,get:()=>r,set(i){if(this===e)throw new TypeError(`${n} is read-only`);Object.defineProperty(this,n,
{value:i,writable:!0,enumerable:!0,configurable:!0})}})}}var is=["loadSecrets","openSecrets","reveal","Redacted","SecretsError"],ss={...ge(Ze),check:Ln,formatReference:fe,inventory:Sn,
parseReference:Mn,plan:kt,...Object.fromEntries(is.map(e=>[e,We("keystead")]))},Hc=JSON.stringify(Object.keys(ss));St();export{Yi as describe,ss as keystead,ns as lockdown,Hc as names,Bi as opaqueUse,We as stubOf};

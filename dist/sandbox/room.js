var At=Object.defineProperty;var jt=(e,n)=>{for(var t in n)At(e,t,{get:n[t],enumerable:!0})};var He=parseAddress,be=class e{static canParse(n,t=""){return He(String(n),String(t))!==void 0}static parse(n,t=""){return e.
canParse(n,t)?new e(n,t):null}constructor(n,t=""){let r=He(String(n),String(t));if(r===void 0)throw new TypeError("Inval\
id URL");Object.assign(this,JSON.parse(r))}toString(){return this.href}},ke=class{encode(n=""){let t=encodeURIComponent(
n.toWellFormed()).match(/%..|[^%]/g)??[];return Uint8Array.from(t,r=>r.length===3?Number.parseInt(r.slice(1),16):r.charCodeAt(
0))}},xe=class{decode(n=new Uint8Array){return decodeURIComponent(Array.from(n,t=>`%${t.toString(16).padStart(2,"0")}`).
join(""))}},we="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function _t(e){let n=e.replaceAll(/[\t\n\f\r ]/g,
"").replace(/={1,2}$/,"");if(n.length%4===1||/[^A-Za-z0-9+/]/.test(n))throw new TypeError("not base64");let[t,r,i]=[0,0,
""];for(let o of n)t=t<<6|we.indexOf(o),r+=6,!(r<8)&&(r-=8,i+=String.fromCharCode(t>>r&255),t&=(1<<r)-1);return i}function Ct(e){
let[n,t,r]=[0,0,""];for(let i of e){let o=i.charCodeAt(0);if(o>255)throw new TypeError("not binary");for(n=n<<8|o,t+=8;t>=
6;)t-=6,r+=we[n>>t&63];n&=(1<<t)-1}return t>0&&(r+=we[n<<6-t&63]),r.padEnd(Math.ceil(r.length/4)*4,"=")}Object.assign(globalThis,
{URL:be,TextEncoder:ke,TextDecoder:xe,atob:_t,btoa:Ct});Reflect.deleteProperty(globalThis,"parseAddress");function ee(e,n){let t=Object.create(null);for(let r of e)t[r]=n(r);return Object.setPrototypeOf(t,Object.prototype)}function ne(e){return Pt(e)?{keys:e}:e}function Pt(e){return Array.isArray(e)}var Nt=["environmentFrom","cache","audit",
"attestations"];function Ye(e){let{environments:n,secrets:t,consumers:r,...i}=Object.assign({},e);return Object.freeze({
environments:Object.freeze({...n}),secrets:Object.freeze(Rt(t)),consumers:Object.freeze({...r}),"~settings":Object.freeze(
{...i})})}function Rt(e){let n=Object(e);return ee(Object.keys(n),t=>n[t])}function te(e){return typeof e=="object"&&e!==
null&&"~settings"in e&&"environments"in e&&"secrets"in e}var Qe=Nt;function Oe(e){return{method:e.method,settings:Ft(e.settings)}}var en=new Set(["token","secretId","password","clientSecr\
et","secretAccessKey","sessionToken"]);function re(e){return Object.entries(e.settings).flatMap(([n,t])=>en.has(n)&&typeof t==
"string"?[n]:[])}function Ft(e){return Object.fromEntries(Object.entries(e).filter(([n,t])=>!(en.has(n)&&typeof t=="stri\
ng")))}function nn(e){return Object.freeze({sensitive:!0,from:void 0,parts:Object.freeze(G(e)),"~declared":Object.freeze({kind:"\
composed",template:e})})}function G(e){return[...new Set((U(e)??[]).flatMap(n=>"key"in n?[n.key]:[]))]}function U(e){let n=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)?.[0];if(n===void 0)return;let t=e.slice(n.length),r=[{literal:n}],i=0;for(let s of t.matchAll(/\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/g)){
let u=s[1];if(u===void 0)return;s.index>i&&r.push({literal:t.slice(i,s.index)}),r.push({key:u,place:Tt(t,s.index)}),i=s.
index+s[0].length}return i<t.length&&r.push({literal:t.slice(i)}),r.some(s=>"literal"in s&&/[{}\s]/.test(s.literal))||!r.
some(s=>"key"in s)?void 0:r}function Tt(e,n){let t=e.indexOf("#");if(t>=0&&n>t)return"fragment";let r=e.indexOf("?");if(r>=
0&&n>r)return"query";let i=e.search(/[/?#]/);if(i>=0&&n>i)return"path";let o=i<0?e:e.slice(0,i),s=o.lastIndexOf("@");return n<
s?"userinfo":o.slice(s+1,n).endsWith(":")?"port":"host"}function f(e,n,t){return Se(e,n,"text",r=>typeof r=="string"?t(r):void 0)}var w=class extends Error{problem;constructor(n,t){
super(n),this.problem={option:n,...t===void 0?{}:{wanted:t}}}};function y(e,n){try{return n()}catch(t){if(!(t instanceof
w))throw t;let r=f(e,{},()=>{});return Object.freeze({...r,"~format":Object.freeze({...r["~format"],problem:t.problem})})}}
function Se(e,n,t,r){let i=[];for(let[o,s]of Object.entries(n))s!==void 0&&i.push([o,s]);return Object.freeze({"~format":Object.
freeze({name:e,constraints:Object.freeze(Object.fromEntries(i)),takes:t}),"~standard":Object.freeze({version:1,vendor:"k\
eystead",validate:o=>r(o)??{issues:[{message:`must be ${e}`}]}})})}function C(e){return"~format"in e}var tn=e=>btoa(Array.from(e,n=>String.fromCharCode(n)).join("")),Dt=e=>e.replaceAll("+","-").replaceAll("/","_").replace(
/=+$/,""),Ee=e=>(n,t)=>n instanceof Uint8Array?e(n,t):Ie(n),rn={duration:e=>`${Ie(e)}ms`,json:e=>JSON.stringify(e)??"",jwk:e=>JSON.
stringify(e)??"",hex:Ee(e=>Array.from(e,n=>n.toString(16).padStart(2,"0")).join("")),base64:Ee((e,n)=>n?Dt(tn(e)):tn(e)),
bytes:Ee(e=>new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e))};function B(e,n){let t=C(n)?n["~format"]:void 0,r=t===void 0||
!Object.hasOwn(rn,t.name)?void 0:rn[t.name];return r===void 0?Ie(e):r(e,t?.constraints.url===!0)}function Ie(e){return String(
e)}var ie,zt={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function on(e){return!e&&!ie?zt:{lang:e?.lang??ie?.lang,message:e?.message,abortEarly:e?.abortEarly??ie?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??ie?.abortPipeEarly}}var $t;function Kt(e){return $t?.get(e)}var Mt;function qt(e){return Mt?.get(e)}var Lt;function Vt(e,n){return Lt?.get(e)?.get(n)}function D(e){let n=typeof e;return n==="string"?`"${e}"`:n==="number"||n==="bigint"||n==="boolean"?`${e}`:n==="object"||
n==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":n}function d(e,n,t,r,i){let o=i&&"input"in i?i.input:
t.value,s=i?.expected??e.expects??null,u=i?.received??D(o),a={kind:e.kind,type:e.type,input:o,expected:s,received:u,message:`\
Invalid ${n}: ${s?`Expected ${s} but r`:"R"}eceived ${u}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},c=e.kind==="schema",l=i?.message??e.message??Vt(e.reference,
a.lang)??(c?qt(a.lang):null)??r.message??Kt(a.lang);l!==void 0&&(a.message=typeof l=="function"?l(a):l),c&&(t.typed=!1),
t.issues?t.issues.push(a):t.issues=[a]}function un(e){let n=e.length,t=e.length-1;for(let r=0;r<t;)e.codePointAt(r)<=65535?r++:(r+=2,n--);return n}function Gt(e,n){return Object.prototype.hasOwnProperty.call(e,n)&&n!=="__proto__"&&n!=="prototype"&&n!=="constructor"}function an(e,n){let t=[...new Set(e)];return t.length>1?`(${t.join(` ${n} `)})`:t[0]??"never"}function z(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:n=>e["~run"]({value:n},on())},e}var Ut=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;var Bt=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;var Zt=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function N(e,n){return{kind:"validation",type:"check",reference:N,async:!1,expects:null,requirement:e,message:n,"~run"(t,r){
return t.typed&&!this.requirement(t.value)&&d(this,"input",t,r),t}}}function Ae(e){return{kind:"validation",type:"finite",reference:Ae,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(n,t){return n.typed&&!this.requirement(n.value)&&d(this,"finite",n,t),n}}}function je(e){return{kind:"validation",type:"ipv4",reference:je,async:!1,expects:null,requirement:Ut,message:e,"~run"(n,t){
return n.typed&&!this.requirement.test(n.value)&&d(this,"IPv4",n,t),n}}}function _e(e,n){return{kind:"validation",type:"max_code_points",reference:_e,async:!1,expects:`<=${e}`,requirement:e,message:n,
"~run"(t,r){if(t.typed){let i=un(t.value);i>this.requirement&&d(this,"code points",t,r,{received:`${i}`})}return t}}}function $(e,n){return{kind:"validation",type:"max_length",reference:$,async:!1,expects:`<=${e}`,requirement:e,message:n,
"~run"(t,r){return t.typed&&t.value.length>this.requirement&&d(this,"length",t,r,{received:`${t.value.length}`}),t}}}function R(e,n){return{kind:"validation",type:"max_value",reference:R,async:!1,expects:`<=${e instanceof Date?e.toJSON():
D(e)}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!(t.value<=this.requirement)&&d(this,"value",t,r,{received:t.
value instanceof Date?t.value.toJSON():D(t.value)}),t}}}function Ce(e,n){return{kind:"validation",type:"min_code_points",reference:Ce,async:!1,expects:`>=${e}`,requirement:e,message:n,
"~run"(t,r){if(t.typed){let i=un(t.value);i<this.requirement&&d(this,"code points",t,r,{received:`${i}`})}return t}}}function Z(e,n){return{kind:"validation",type:"min_value",reference:Z,async:!1,expects:`>=${e instanceof Date?e.toJSON():
D(e)}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!(t.value>=this.requirement)&&d(this,"value",t,r,{received:t.
value instanceof Date?t.value.toJSON():D(t.value)}),t}}}function Pe(e,n){return{kind:"transformation",type:"parse_json",reference:Pe,config:e,message:n,async:!1,"~run"(t,r){try{
t.value=JSON.parse(t.value,this.config?.reviver)}catch(i){if(i instanceof Error)d(this,"JSON",t,r,{received:`"${i.message}\
"`}),t.typed=!1;else throw i}return t}}}function O(e,n){return{kind:"validation",type:"regex",reference:O,async:!1,expects:`${e}`,requirement:e,message:n,"~run"(t,r){
return t.typed&&!this.requirement.test(t.value)&&d(this,"format",t,r),t}}}function Ne(e){return{kind:"validation",type:"rfc_email",reference:Ne,expects:null,async:!1,requirement:Bt,message:e,"~r\
un"(n,t){return n.typed&&!this.requirement.test(n.value)&&d(this,"email",n,t),n}}}function Re(e){return{kind:"validation",
type:"safe_integer",reference:Re,async:!1,expects:null,requirement:Number.isSafeInteger,message:e,"~run"(n,t){return n.typed&&
!this.requirement(n.value)&&d(this,"safe integer",n,t),n}}}function F(e){return{kind:"transformation",type:"to_number",reference:F,async:!1,message:e,"~run"(n,t){try{n.value=Number(
n.value),isNaN(n.value)&&(d(this,"number",n,t),n.typed=!1)}catch{d(this,"number",n,t),n.typed=!1}return n}}}function Fe(e){return{kind:"transformation",type:"transform",reference:Fe,async:!1,operation:e,"~run"(n){return n.value=
this.operation(n.value),n}}}function Te(e){return{kind:"validation",type:"url",reference:Te,async:!1,expects:null,requirement(n){try{return URL.canParse?
URL.canParse(n):(new URL(n),!0)}catch{return!1}},message:e,"~run"(n,t){return n.typed&&!this.requirement(n.value)&&d(this,
"URL",n,t),n}}}function De(e){return{kind:"validation",type:"uuid",reference:De,async:!1,expects:null,requirement:Zt,message:e,
"~run"(n,t){return n.typed&&!this.requirement.test(n.value)&&d(this,"UUID",n,t),n}}}function Xt(e,n,t){return typeof e.fallback=="function"?e.fallback(n,t):e.fallback}function Wt(e,n,t){return typeof e.default=="function"?e.default(n,t):e.default}function ze(e,n){return z({kind:"schema",type:"custom",reference:ze,expects:"unknown",async:!1,check:e,message:n,"~run"(t,r){
return this.check(t.value)?t.typed=!0:d(this,"type",t,r),t}})}function $e(e,n){return z({kind:"schema",type:"loose_object",reference:$e,expects:"Object",async:!1,entries:e,message:n,
"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let s=this.entries[o];
if(o in i||(s.type==="exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){let u=o in i?i[o]:Wt(
s),a=s["~run"]({value:u},r);if(a.issues){let c={type:"object",origin:"value",input:i,key:o,value:u};for(let l of a.issues)
l.path?l.path.unshift(c):l.path=[c],t.issues?.push(l);if(t.issues||(t.issues=a.issues),r.abortEarly){t.typed=!1;break}}a.
typed||(t.typed=!1),t.value[o]=a.value}else if(s.fallback!==void 0)t.value[o]=Xt(s);else if(s.type!=="exact_optional"&&s.
type!=="optional"&&s.type!=="nullish"&&(d(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"ke\
y",input:i,key:o,value:i[o]}]}),r.abortEarly))break}if(!t.issues||!r.abortEarly)for(let o in i)Gt(i,o)&&!Object.prototype.
hasOwnProperty.call(this.entries,o)&&(t.value[o]=i[o])}else d(this,"type",t,r);return t}})}function X(e,n){return z({kind:"schema",type:"picklist",reference:X,expects:an(e.map(D),"|"),async:!1,options:e,message:n,
"~run"(t,r){return this.options.includes(t.value)?t.typed=!0:d(this,"type",t,r),t}})}function v(e){return z({kind:"schema",type:"string",reference:v,expects:"string",async:!1,message:e,"~run"(n,t){return typeof n.
value=="string"?n.typed=!0:d(this,"type",n,t),n}})}function sn(e){let n;if(e)for(let t of e)if(n)for(let r of t.issues)n.push(r);else n=t.issues;return n}function Ke(e,n){
return z({kind:"schema",type:"union",reference:Ke,expects:an(e.map(t=>t.expects),"|"),async:!1,options:e,message:n,"~run"(t,r){
let i,o,s;for(let u of this.options){let a=u["~run"]({value:t.value},r);if(a.typed)if(a.issues)o?o.push(a):o=[a];else{i=
a;break}else s?s.push(a):s=[a]}if(i)return i;if(o){if(o.length===1)return o[0];d(this,"type",t,r,{issues:sn(o)}),t.typed=
!0}else{if(s?.length===1)return s[0];d(this,"type",t,r,{issues:sn(s)})}return t}})}function m(...e){return z({...e[0],pipe:e,"~run"(n,t){for(let r of e)if(r.kind!=="metadata"){if(n.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){n.typed=!1;break}(!n.issues||!t.abortEarly&&!t.abortPipeEarly)&&(n=r["~run"](n,t))}return n}})}function cn(e,n,t){let r=e["~run"]({value:n},on(t));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Jt={number:[Number.isFinite,"a finite number"],integer:[Number.isSafeInteger,"a safe integer"],count:[e=>Number.isSafeInteger(
e)&&Number(e)>=0,"a safe integer from 0"]};function b(e,n){if(typeof e!="object"||e===null)throw new w("options",`an obj\
ect with ${n.join(", ")}`);let t=Object.keys(e).find(r=>!n.includes(r));if(t!==void 0)throw new w(t)}function j(e,n,t){let[
r,i]=Jt[e];for(let[o,s]of[n,t])if(s!==void 0&&!r(s))throw new w(o,i);if(n[1]!==void 0&&t[1]!==void 0&&n[1]>t[1])throw new w(
n[0],`a limit not above ${t[0]}`)}function h(e){return n=>{let t=cn(e,n,{abortPipeEarly:!0});return t.success?{value:t.output}:void 0}}function se(e={}){return y("text",()=>{b(e,["minLength","maxLength","pattern"]);let{minLength:n,maxLength:t,pattern:r}=e;
j("count",["minLength",n],["maxLength",t]);let i=[];n!==void 0&&i.push(Ce(n)),t!==void 0&&i.push(_e(t));let o=r&&Ht(r);o!==
void 0&&i.push(O(o));let s=r&&`/${r.source}/${o?.flags??""}`;return f("text",{minLength:n,maxLength:t,pattern:s},h(m(v(),
...i)))})}function Ht(e){return new RegExp(`(?<![\\s\\S])(?:${e.source})(?![\\s\\S])`,e.flags.replaceAll(/[dgy]/g,""))}var J=Object.freeze({}),Me=se();function ln(e,n){return e===void 0&&n===void 0?Qt:pn(e)?W(!0,e,n):W(!0,Me,e,n)}function fn(e,n){
return pn(e)?W(!1,e,n):W(!1,Me,e,"no format")}function W(e,n,t,r){let i=Yt(t,r),o=i===void 0&&t!==void 0?Object.freeze({
...t}):J,s=Object.freeze(i===void 0?{kind:"value",schema:n,options:o}:{kind:"value",schema:n,options:o,problem:i});return Object.
freeze({sensitive:e,from:o.from,"~declared":s})}function Yt(e,n){if(typeof e=="function")return{option:"format",wanted:"\
a format that is called, as in port()"};if(n!==void 0)return{option:"format",wanted:"a format, as in text(), before the \
options"};if(!(e===void 0||typeof e=="object"&&e!==null&&!Array.isArray(e)))return{option:"options",wanted:"an object"}}
function pn(e){return(typeof e=="object"&&e!==null||typeof e=="function")&&"~standard"in e}var Qt=W(!0,Me,void 0);function yn(e){return Object.freeze({variable:e})}function E(e){return typeof e=="object"&&e!==null&&typeof e.variable==
"string"}function k(e){let n=[];for(let[t,r]of Object.entries(e))r!==void 0&&n.push([t,r]);return Object.freeze(Object.fromEntries(
n))}function g(e,n,t=[]){if(e!==void 0&&(typeof e!="object"||e===null||Array.isArray(e)))return{options:{},problems:[{option:"\
options",wanted:`an object with ${Object.keys(n).join(", ")}`}]};let r=[],i=[];for(let[s,u]of Object.entries(e??{})){let a=Object.
hasOwn(n,s)?n[s]:void 0;a===void 0?r.push({option:s}):u!==void 0&&!tr(u,a)?r.push(er(s,u,a)):i.push([s,u])}let o=Object.
fromEntries(i);for(let s of t)o[s]===void 0&&!r.some(u=>u.option===s)&&r.push({option:s,wanted:hn(n[s]??"text")});return{
options:o,problems:r}}function _(e,n){return e.client===void 0?[]:n.filter(t=>e[t]!==void 0).map(t=>({option:t,wanted:"l\
eft out beside `client`, which has its own"}))}function er(e,n,t){let r=typeof n=="string"&&(t==="variable"||t==="token");
return{option:e,wanted:hn(t),...r?{credential:!0}:{}}}var oe=e=>typeof e=="string"&&e!=="",ue=e=>typeof e=="object"&&e!==
null,nr=e=>ue(e)&&oe(e.file),dn=e=>ue(e)&&typeof e.method=="string",mn={text:[oe,"text that is not empty"],setting:[e=>oe(
e)||E(e),"text that is not empty, or variable()"],variable:[E,'variable("NAME")'],flag:[e=>typeof e=="boolean","true or \
false"],token:[e=>E(e)||nr(e),'variable("NAME") or { file: "path" }'],naming:[e=>typeof e=="function","a function from a\
 key to a name"],identities:[e=>dn(e)||Array.isArray(e)&&e.every(dn),"an identity of this source, or a list of them"],record:[
ue,"an object"],version:[e=>oe(e)||Number.isInteger(e),"a version"],backend:[e=>ue(e)&&typeof e.read=="function","an obj\
ect with read()"]};function tr(e,n){return typeof n=="string"?mn[n][0](e):n.includes(e)}function hn(e){return typeof e==
"string"?mn[e][1]:`one of ${e.join(", ")}`}function x(e){let n={backend:e.backend,settings:e.settings,identities:Object.freeze(rr(e.identity)),at(t,r){let{options:i,
problems:o}=g(r,{field:"text",version:"version"}),s=typeof t=="string"&&e.path!==void 0?e.path(t):t;return Object.freeze(
{backend:e.backend,path:typeof s=="string"?s:"",...i.field===void 0?{}:{field:i.field},...i.version===void 0?{}:{version:String(
i.version)},"~source":n,...o.length===0?{}:{"~problems":o}})},"~rules":e.rules,"~refer":e.refer,...e.custom===void 0?{}:
{"~backend":e.custom},...e.problems===void 0||e.problems.length===0?{}:{"~problems":e.problems}};return Object.freeze(n)}
function qe(e){return typeof e=="object"&&e!==null&&"~refer"in e&&typeof e["~refer"]=="function"}function ae(e){return e["\
~source"]}function rr(e){return e===void 0?[]:Array.isArray(e)?[...e]:[e]}function gn(...e){let n=e.filter(qe),t=n.length===
0||n.length<e.length;return Object.freeze({backend:"firstOf",settings:Object.freeze({}),identities:Object.freeze([]),at:r=>Object.
freeze({backend:"firstOf",path:r}),"~rules":{path:"segments",field:"none",version:!1},"~refer":()=>({path:""}),"~sources":Object.
freeze(n.flatMap(r=>r["~sources"]??[r])),...t?{"~problems":[{option:"firstOf",wanted:"sources one after another, as in f\
irstOf(env(), local())"}]}:{}})}function xn(e,n){let{config:t,sensitive:r}=n,i=t.secrets[e],o=i?.["~declared"];if(o===void 0||o.kind==="composed")return ir(
o?.template??"",r.has(e));let{options:s}=o,u=or(e,s,n);if(s===J)return{sensitive:i?.sensitive??!0,optional:!1,format:bn(
o),references:u,keepPrevious:!1,deliver:"value",trim:!1};let a=Object.keys(u).filter(Q=>u[Q]===null),{description:c,expires:l}=s,
I=i?.sensitive===!1?sr(s.default,o.schema):void 0,A=ar(s),P=cr(s);return{...c===void 0?void 0:{description:c},sensitive:i?.
sensitive??!0,optional:s.optional===!0?!0:a.length>0?a:!1,...I===void 0?void 0:{default:I},format:bn(o),references:u,...A===
void 0?void 0:{generate:A},...P===void 0?void 0:{rotate:P},...l===void 0?void 0:{expires:l},keepPrevious:s.keepPrevious===
!0,deliver:s.deliver??"value",trim:s.trim===!0}}function wn(e,n){return n===void 0?{}:{[e]:n}}function ir(e,n){let t=G(e);
return{sensitive:n,optional:!1,format:{name:"url",constraints:{}},references:{},composedOf:{template:e,parts:t},keepPrevious:!1,
deliver:"value",trim:!1}}function sr(e,n){return e===void 0||typeof e=="string"||typeof e=="boolean"||typeof e=="number"&&
Number.isFinite(e)?e:B(e,n)}var vn=new WeakMap;function bn(e){if(!C(e.schema))return{opaque:e.schema["~standard"].vendor};
let n=e.schema["~format"],t=vn.get(n);if(t!==void 0)return t;let{name:r,constraints:i}=n;return vn.set(n,{name:r,constraints:i}),
{name:r,constraints:i}}function or(e,n,t){return t.environments.reduce((r,i)=>({...r,[i]:ur(i,e,n,t)}),{})}function ur(e,n,{
from:t},{config:r,stores:i}){let o=t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0;if(o===null)return null;if(o!==void 0){let a=ae(
o);return a===void 0?[]:[kn(o,i.idOf(a))]}let s=r.environments[e];if(s===void 0)return[];let u=a=>kn(a["~refer"](n,e),i.
idOf(a));return s["~sources"]?.map(u)??[u(s)]}function kn(e,n){let{path:t,field:r,version:i}=e;return i!==void 0?{store:n,
path:t,...wn("field",r),version:i}:r===void 0?{store:n,path:t}:{store:n,path:t,field:r}}function ar({generate:e}){if(e===
void 0)return;let{kind:n,...t}=e;return{kind:n,settings:t}}function cr({rotate:e}){if(e!==void 0)return typeof e=="strin\
g"?{every:e,with:{kind:"generate"},rollout:[]}:{every:e.every,with:{kind:e.with?.kind??"generate"},rollout:e.rollout??[],
...wn("grace",e.grace)}}function On(e){let n=new Map,t=new Set;for(let r of Object.keys(e.secrets)){let i=e.secrets[r],o=i?.["~declared"];if(o?.
kind!=="composed"){i?.sensitive===!0&&t.add(r);continue}for(let s of G(o.template)){let u=n.get(s);u===void 0?n.set(s,[r]):
u.push(r)}}if(n.size===0)return t;for(let r of t)for(let i of n.get(r)??[])t.add(i);return t}function ce(e){let n=new Map,t=new Map,r=new Map,i=s=>{let u=r.get(s)??o(s);return r.set(s,u),u},o=s=>{let u=pr(s),a=t.get(
u)??new Map;t.set(u,a);let c=a.get(s["~backend"]);if(c!==void 0)return c;let l=fr(s,n);return a.set(s["~backend"],l),n.set(
l,s),l};for(let s of lr(e))i(s);return{byId:n,idOf:i}}function lr(e){let n=Object.values(e.environments).flatMap(t=>t["~\
sources"]??[t]);for(let{from:t}of Object.values(e.secrets))if(t!==void 0)for(let r of Object.values(t)){let i=r===null?void 0:
ae(r);i!==void 0&&n.push(i)}return n}function fr(e,n){let t=`${e.backend}${yr(e.settings)}`;if(!n.has(t))return t;let r=e.
identities.map(i=>`+${i.method}`).join("");for(let i=1;;i++){let o=`${t}${r}${i===1?"":`#${i}`}`;if(!n.has(o))return o}}
function pr(e){return JSON.stringify([e.backend,Le(e.settings),e.identities.map(n=>[n.method,Le(n.settings)])])}var Le=e=>Object.
entries(e).toSorted(([n],[t])=>n<t?-1:1);function yr(e){let n=Le(e).map(([t,r])=>`${t}=${E(r)?`$${r.variable}`:String(r).
replace(/[%,=()#@\s]/g,encodeURIComponent)}`);return n.length===0?"":`(${n.join(",")})`}function Sn(e){return Ve(e,ce(e))}function Ve(e,n){let t={config:e,stores:n,environments:Object.keys(e.environments),sensitive:On(
e)},{attestations:r={},cache:i,audit:o,environmentFrom:s}=e["~settings"],u=(a,c)=>Object.fromEntries(Object.entries(a).map(
([l,I])=>[l,c(I)]));return{schema:"keystead.inventory/1",stores:Object.fromEntries([...n.byId].map(([a,c])=>[a,dr(c)])),
environments:u(e.environments,a=>(a["~sources"]??[a]).map(c=>n.idOf(c))),...s===void 0?{}:{environmentFrom:s},keys:ee(Object.
keys(e.secrets),a=>xn(a,t)),consumers:u(e.consumers,mr),attestations:r,...i===void 0?{}:{cache:i},...o===void 0?{}:{audit:o}}}
function dr(e){let{backend:n,settings:t,identities:r}=e,i=e["~backend"]!==void 0&&!n.startsWith("custom-");return{backend:n,
settings:t,identities:r.map(Oe),...i?{client:!0}:{}}}function mr(e){let{keys:n,may:t=["read"],identities:r=[],reviewed:i}=ne(
e);return{keys:[...n],may:[...t],identities:r.map(o=>({backend:o.backend,...Oe(o)})),...i===void 0?{}:{reviewed:i}}}var In=[["w",6048e5],["d",864e5],["h",36e5],["m",6e4],["s",1e3],["ms",1]],hr=new RegExp(`^(?=\\d)${In.map(([e])=>`(?:(0|\
[1-9]\\d{0,15})${e})?`).join("")}$`);function K(e){let n=hr.exec(e)?.slice(1);if(n===void 0)return;let t=0;for(let[r,[,i]]of In.
entries())t+=Number(n[r]??0)*i;return Number.isSafeInteger(t)?t:void 0}function An(e={}){return y("duration",()=>{b(e,["\
min","max"]);let{min:n,max:t}=e,r=En("min",n)??0,i=En("max",t)??Number.MAX_SAFE_INTEGER;return j("count",["min",r],["max",
i]),f("duration",{min:n,max:t},o=>{let s=K(o);return s!==void 0&&s>=r&&s<=i?{value:s}:void 0})})}function En(e,n){if(n===
void 0)return;let t=K(n);if(t===void 0)throw new w(e,'a duration such as "90d"');return t}function jn(e){let n=new Map,t=[];for(let r of Object.keys(e.secrets)){let i=e.secrets[r]?.["~declared"];if(i?.kind!=="c\
omposed")continue;let{template:o}=i,s=U(o);s===void 0&&t.push({code:"config/invalid-template",facts:{key:r}}),gr(o)&&t.push(
{code:"config/value-in-declaration",facts:{key:r,option:"template"},state:"a password stands in the template",hint:`Decl\
are the password as a key of its own, name it between braces in ${r}, and change it, since it has been in a file`});let u=(s??
[]).flatMap(a=>"key"in a?[a.key]:[]);n.set(r,u);for(let a of new Set(u))Object.hasOwn(e.secrets,a)||t.push({code:"config\
/unknown-key",facts:{key:a,name:r},state:`${r} is composed of it, and it is not declared`})}return[...t,...vr(n)]}function gr(e){
let n=/^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(e)?.[1];return(n?.includes(":")===!0?n.slice(n.indexOf(":")+1):"").replace(
/\{\w+\}/g,"")!==""}function vr(e){let n=[],t=new Set,r=[],i=new Map,o=s=>{i.set(s,r.length),r.push({key:s,parts:(e.get(
s)??[]).values()})};for(let s of e.keys()){t.has(s)||o(s);for(let u=r.at(-1);u!==void 0;u=r.at(-1)){let a=u.parts.next();
if(a.done===!0){r.pop(),i.delete(u.key),t.add(u.key);continue}let c=a.value,l=i.get(c);l!==void 0?n.push({code:"config/c\
ycle",facts:{key:c,known:[...r.slice(l).map(I=>I.key),c].join(" -> ")}}):t.has(c)||o(c)}}return n}var br=["keys","may","identities","reviewed"],kr=["read","write","delete"],xr=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;function wr(e){
let n=Array.isArray(e)?e:typeof e=="object"&&e!==null&&"keys"in e?e.keys:void 0;return Array.isArray(n)&&n.every(t=>typeof t==
"string")}function _n(e){return Object.entries(e.consumers).flatMap(([n,t])=>{if(!wr(t))return[{code:"config/invalid-opt\
ion",facts:{consumer:n,option:"consumer",wanted:"a list of keys, or { keys }"}}];let r=ne(t),i=xr.test(n)?[]:[{code:"con\
fig/invalid-option",facts:{consumer:n,option:"consumers",wanted:"a name of letters, digits, dots, - and _"}}];for(let s of Object.
keys(r))br.includes(s)||i.push({code:"config/unknown-option",facts:{consumer:n,option:s}});for(let s of r.keys)Object.hasOwn(
e.secrets,s)||i.push({code:"config/unknown-key",facts:{key:s,consumer:n},state:`consumer "${n}" names it, and it is not \
declared`});r.may?.some(s=>!kr.includes(s))&&i.push({code:"config/invalid-option",facts:{consumer:n,option:"may",wanted:"\
read, write or delete"}});let o=r.identities??[];for(let s of o.flatMap(re))i.push({code:"config/value-in-declaration",facts:{
consumer:n,option:s}});return i})}function le(e,n){return qe(e)?[e,...e["~sources"]??[]].flatMap(t=>[...(t["~problems"]??[]).map(r=>H(r,n)),...t.identities.
flatMap(r=>Or(r,t,n)),...t["~problems"]===void 0?Sr(t,n):[],...Er(t,n)]):[{code:"config/invalid-option",facts:{...n,option:"\
source",wanted:"a source such as local() or vault({ ... })"}}]}function H({option:e,wanted:n,credential:t},r){return t===
!0?{code:"config/value-in-declaration",facts:{...r,option:e}}:n===void 0?{code:"config/unknown-option",facts:{...r,option:e}}:
{code:"config/invalid-option",facts:{...r,option:e,wanted:n}}}function Or(e,n,t){return[...e.backend===n.backend?[]:[{code:"\
config/invalid-option",facts:{...t,option:"identity",wanted:`an identity of ${n.backend}`}}],...(e["~problems"]??[]).map(
i=>H(i,t)),...re(e).map(i=>({code:"config/value-in-declaration",facts:{...t,option:i}}))]}function Sr(e,n){return[e.settings,
...e.identities.map(r=>r.settings)].flatMap(r=>Object.entries(r)).flatMap(([r,i])=>{let o=E(i)?"variable() with a name o\
f letters, digits and _":"text that is not empty";return(E(i)?/^[A-Za-z_][A-Za-z0-9_]*$/.test(i.variable):i!==""&&["stri\
ng","boolean"].includes(typeof i))?[]:[{code:"config/invalid-option",facts:{...n,option:r,wanted:o}}]})}function Er(e,n){
let{address:t,insecure:r}=e.settings;if(typeof t!="string")return[];let i=URL.canParse(t)?new URL(t):void 0;return i!==void 0&&
/^https?:$/.test(i.protocol)&&i.username===""&&i.password===""&&i.search===""&&i.hash===""?i.protocol==="https:"||r===!0||
Ir(i.hostname)?[]:[{code:"config/insecure",facts:{...n,option:"address"}}]:[{code:"config/invalid-option",facts:{...n,option:"\
address",wanted:"an http or https URL without credentials, query or fragment"}}]}function Ir(e){return e==="localhost"||
e.endsWith(".localhost")||/^127(?:\.\d{1,3}){3}$/.test(e)||e==="[::1]"||e==="::1"}var Ar=["description","from","default","optional","keepPrevious","generate","rotate","expires","deliver","trim"],Rn=[];function Fn(e,n){
let t=e.secrets[n],r=t?.["~declared"];if(t===void 0||r===void 0)return[{code:"config/invalid-option",facts:{key:n,option:"\
entry",wanted:"what secret, plain or url makes"}}];if(r.kind==="composed")return Rn;if(r.problem!==void 0)return[{code:"\
config/invalid-option",facts:{key:n,...r.problem}}];if(r.options===J)return Cn(n,r);let i=Object.keys(r.options).filter(
o=>!Ar.includes(o));return[...Cn(n,r),...i.map(o=>({code:"config/unknown-option",facts:{key:n,option:o}})),...jr(n,r.options),
...Cr(e,n,r.options),...Pr(n,t.sensitive,r),...Rr(n,r)]}function Cn(e,{schema:n}){let t=C(n)?n["~format"].problem:void 0;
return t===void 0?Rn:[H(t,{key:e})]}function jr(e,n){let t=[],r=(s,u,a)=>{u||t.push({code:"config/invalid-option",facts:{
key:e,option:s,wanted:a}})},i=s=>typeof s=="string"&&K(s)!==void 0;for(let s of["optional","keepPrevious","trim"])r(s,n[s]===
void 0||typeof n[s]=="boolean","true or false");r("description",n.description===void 0||typeof n.description=="string","\
text"),r("deliver",n.deliver===void 0||["value","file"].includes(n.deliver),'"value" or "file"'),r("expires",n.expires===
void 0||_r(n.expires),"a date such as 2027-01-31 or 2027-01-31T12:00:00Z");let{rotate:o}=n;return r("rotate",o===void 0||
i(typeof o=="string"?o:o.every),'a duration such as "90d"'),typeof o=="object"&&r("rotate.grace",o.grace===void 0||i(o.grace),
'a duration such as "1d"'),t}function _r(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.
test(e)&&!Number.isNaN(Date.parse(e))}function Cr(e,n,t){return Object.entries(t.from??{}).flatMap(([r,i])=>{if(!Object.
hasOwn(e.environments,r)){let o=Object.keys(e.environments).join(", ");return[{code:"config/unknown-environment",facts:{
key:n,environment:r,known:o}}]}return i===null?[]:i?.["~source"]!==void 0?(i["~problems"]??[]).map(o=>H(o,{key:n,environment:r})):
[{code:"config/invalid-option",facts:{key:n,environment:r,option:"from",wanted:"what a source's at() makes, or null"}}]})}
function Pr(e,n,{schema:t,options:r}){if(r.default===void 0||C(t)&&t["~format"].problem!==void 0)return[];if(n)return[{code:"\
config/value-in-declaration",facts:{key:e,option:"default"},state:"a secret has a default",hint:`Take the default out an\
d change the value, since it has been in a file; store it with \`keystead set ${e}\``}];let i=[{code:"config/invalid-def\
ault",facts:{key:e}}],o=B(r.default,t);try{let s=t["~standard"].validate(C(t)&&t["~format"].takes==="bytes"?new TextEncoder().
encode(o):o);return"then"in s?(Promise.resolve(s).catch(()=>{}),[]):s.issues!==void 0||!("value"in s)?i:(Pn(r.default)?Pn(
s.value)&&!o.startsWith("[object ")&&B(s.value,t)===o:Object.is(s.value,r.default))?[]:i}catch{return i}}var Pn=e=>typeof e==
"object"&&e!==null,Nn={hex:"bytes",base64:"bytes",base64url:"bytes",alphanumeric:"length",digits:"length",uuid:"none"};function Nr(e,n){
return e==="hex"?2*n:e==="base64"?4*Math.ceil(n/3):e==="base64url"?Math.ceil(4*n/3):e==="uuid"?36:n}function Rr(e,{schema:n,
options:t}){let{generate:r}=t;if(r===void 0)return[];let i=Object.hasOwn(Nn,r.kind)?Nn[r.kind]:void 0,o=l=>[{code:"confi\
g/invalid-option",facts:{key:e,option:"generate",wanted:l}}];if(i===void 0)return o("a generator of `random`");let s=i===
"none"?36:r[i];if(s===void 0||!Number.isInteger(s)||s<1||s>4096)return o("a whole number from 1 to 4096");if(!C(n)||n["~\
format"].name!=="text")return[];let{minLength:u=0,maxLength:a=Number.POSITIVE_INFINITY}=n["~format"].constraints,c=Nr(r.
kind,s);return c<Number(u)||c>Number(a)?o("a length that the key's own format takes"):[]}var Tn=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase(),fe=e=>Tn(e),S=e=>Tn(e).replaceAll("_","-"),Dn=e=>e,Fr=/^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
Tr=new Set(["then","constructor","tojson","tostring","__proto__"]);function zn(e){return Fr.test(e)&&!Tr.has(e.toLowerCase())}function $n(e){let n=new Map,t=[];for(let r of Object.keys(e.secrets)){if(!zn(r)){t.push({code:"config/invalid-key",facts:{
key:r}});continue}let i=r.toLowerCase(),o=n.get(i);n.set(i,r),o!==void 0&&t.push({code:"config/duplicate-key",facts:{key:r,
known:`${o}, ${r}`}})}return t}var M=class{#e=new Map;#n=[];get all(){return this.#n}at(n){return this.#e.get(n.store)?.get(Kn(n))}add(n,t){let r=this.#e.
get(n.store);r===void 0&&this.#e.set(n.store,r=new Map),r.set(Kn(n),t),this.#n.push(t)}};function Kn({path:e,field:n,version:t}){
return n===void 0&&t===void 0&&!e.startsWith("[")?e:JSON.stringify([e,n??null,t??null])}var Dr=/[%#@\s\p{C}\p{Z}]/gu;function pe(e){let n=e.field===void 0?"":`#${Ge(e.field)}`,t=e.version===void 0?"":`@${Ge(e.
version)}`;return`${e.backend}:${Ge(e.path)}${n}${t}`}var zr=/^([a-z][a-z0-9-]*):([^#@\s\p{C}\p{Z}]+)(?:#([^#@\s\p{C}\p{Z}]+))?(?:@([^#@\s\p{C}\p{Z}]+))?$/u;
function Mn(e){let[,n,t,r,i]=zr.exec(e)??[];if(n===void 0||t===void 0)return;let o=[t,r,i].map(c=>c===void 0?void 0:Mr(c));
if(o.includes(null))return;let[s,u,a]=o;if(s!==void 0)return{backend:n,path:s,...u===void 0?{}:{field:u},...a===void 0?{}:
{version:a}}}var $r=new TextEncoder,Kr=/^[\w./:+=-]*$/;function Ge(e){return Kr.test(e)?e:e.toWellFormed().replace(Dr,n=>{
let t="";for(let r of $r.encode(n))t+=`%${r.toString(16).toUpperCase().padStart(2,"0")}`;return t})}function Mr(e){try{return decodeURIComponent(
e)}catch{return null}}function qn(e,n,t){let r=[],i=new Set(Object.values(n.environments).flatMap(o=>o["~sources"]??[o]));for(let o of t.byId.
values())i.has(o)||r.push(...le(o,{}));for(let o of Object.keys(e.environments)){let s=new M;for(let u of Object.keys(e.
keys)){let a=n.secrets[u]?.from,c=a!==void 0&&Object.hasOwn(a,o);for(let l of e.keys[u]?.references[o]??[]){let I=t.byId.
get(l.store);if(I===void 0)continue;let A={key:u,environment:o,reference:l,source:I};if(qr(A,r),c)continue;let P=s.at(l);
P!==void 0&&r.push({code:"config/duplicate-key",facts:{...ye(A),known:`${P}, ${u}`}}),s.add(l,u)}}}return r}function ye({
key:e,environment:n,reference:t,source:{backend:r}}){return{key:e,environment:n,reference:pe({backend:r,...t})}}function qr(e,n){
let{reference:t,source:r}=e,{field:i,version:o}=t,s=r["~rules"];(!Vr(t.path,s.path)||i===""||i===void 0&&s.field==="requ\
ired"||o===""||Ue(i)||Ue(o))&&n.push({code:"reference/invalid",facts:{...ye(e),wanted:Lr(s,r.backend)}}),i!==void 0&&s.field===
"none"&&n.push({code:"reference/unsupported",facts:{...ye(e),option:"field"}}),o!==void 0&&!s.version&&n.push({code:"ref\
erence/unsupported",facts:{...ye(e),option:"version"}})}function Lr(e,n){let t=e.path==="name"?"name":"path",r=`${e.field===
"none"?"":"#field"}${e.version?"@version":""}`;return`${n}:${t}${r}${typeof e.path=="string"?"":`, with ${e.path.wanted}`}`}
var Ue=e=>e!==void 0&&/\p{Cc}/u.test(e);function Vr(e,n){let t=e.includes("{")?e.replace(/\{[A-Za-z_][A-Za-z0-9_]*\}/g,"\
x"):e;return typeof n!="string"?n.pattern.test(t):t===""||Ue(t)||/[{}\\]/.test(t)?!1:n==="name"?t!=="."&&t!==".."&&!t.includes(
"/"):t.split("/").every(r=>r!==""&&r!=="."&&r!=="..")}function Ln(e){return Be(e).issues}function Be(e){if(!te(e))return{issues:[{code:"config/invalid-option",facts:{option:"\
config",wanted:"what defineSecrets makes"}}]};let n=Object.keys(e.secrets).flatMap(a=>Fn(e,a)),t=[...Br(e),...$n(e),...n],
r=_n(e);if([...t,...r].some(({facts:a})=>Gr.has(a.option??"")))return{issues:[...t,...r]};let o=ce(e),s=Ve(e,o),u=qn(s,e,
o);return{issues:[...t,...Zr(e),...jn(e),...r,...u],described:{inventory:s,stores:o}}}var Gr=new Set(["entry","source","\
consumer","firstOf","format","options"]),Ur=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;function Br(e){let n=Object.entries(e.environments);
return n.length===0?[{code:"config/invalid-option",facts:{option:"environments",wanted:"at least one environment"}}]:n.flatMap(
([t,r])=>[...Ur.test(t)?[]:[{code:"config/invalid-option",facts:{option:"environments",environment:t,wanted:"a name of l\
etters, digits, dots, - and _"}}],...le(r,{environment:t})])}function Zr(e){let n={...e["~settings"]},r=Object.keys(n).filter(
c=>!Qe.includes(c)).map(c=>({code:"config/unknown-option",facts:{option:c}})),i=(c,l)=>{r.push({code:"config/invalid-opt\
ion",facts:{option:c,wanted:l}})},{environmentFrom:o,cache:s,audit:u,attestations:a}=e["~settings"];o!==void 0&&typeof o!=
"string"&&i("environmentFrom","the name of a variable"),u!==void 0&&u!=="required"&&i("audit",'"required"'),s!==void 0&&
r.push(...Xr(s));for(let[c,l]of Object.entries(a??{}))["by","on","link","until"].every(A=>typeof l[A]=="string")||i(`att\
estations.${c}`,"by, on, link and until");return r}function Xr(e){let n=(s,u)=>({code:"config/invalid-option",facts:{option:s,
wanted:u}});if(typeof e!="object"||e===null||Array.isArray(e))return[n("cache","an object with ttl, and staleIfUnreachab\
le if need be")];let{ttl:t,staleIfUnreachable:r,...i}=e,o=s=>typeof s=="string"&&K(s)!==void 0;return[...Object.keys(i).
map(s=>({code:"config/unknown-option",facts:{option:`cache.${s}`}})),...o(t)?[]:[n("cache.ttl",'a duration such as "10m"')],
...r===void 0||o(r)?[]:[n("cache.staleIfUnreachable",'a duration such as "1h"')]]}var Xe={};jt(Xe,{aws:()=>at,azure:()=>ft,base64:()=>Gn,boolean:()=>Un,bytes:()=>Bn,custom:()=>pt,defineSecrets:()=>Ye,duration:()=>An,
email:()=>Zn,env:()=>yt,files:()=>dt,firstOf:()=>gn,gcp:()=>mt,hex:()=>Xn,host:()=>Jn,integer:()=>Hn,json:()=>Qn,jwk:()=>et,
kubernetes:()=>ht,local:()=>gt,number:()=>nt,oneOf:()=>tt,pem:()=>rt,plain:()=>fn,port:()=>it,random:()=>ut,secret:()=>ln,
text:()=>se,uri:()=>st,url:()=>nn,uuid:()=>ot,variable:()=>yn,vault:()=>vt});var Wr=/^[A-Za-z\d+/]*={0,2}$/,Jr=/^[A-Za-z\d_-]*$/,Hr="AQgw",Yr="AEIMQUYcgkosw048";function Y(e){if(e.length%4!==0||!Wr.
test(e)||e.endsWith("==")&&!Hr.includes(e.charAt(e.length-3))||e.endsWith("=")&&!e.endsWith("==")&&!Yr.includes(e.charAt(
e.length-2)))return;let n=atob(e),t=new Uint8Array(n.length);for(let r=0;r<n.length;r+=1)t[r]=n.charCodeAt(r);return t}function Vn(e){
if(e.length%4===1||!Jr.test(e))return;let n=e.replaceAll("-","+").replaceAll("_","/");return Y(n+"=".repeat((4-e.length%
4)%4))}function q(e){let{minLength:n,maxLength:t}=e;j("count",["minLength",n],["maxLength",t]);let r=n??0,i=t??Number.POSITIVE_INFINITY;
return o=>o!==void 0&&o.length>=r&&o.length<=i?{value:o}:void 0}function Gn(e={}){return y("base64",()=>{b(e,["minLength","maxLength","url"]);let{minLength:n,maxLength:t,url:r}=e,i=q(e),
o=r===!0?Vn:Y;return f("base64",{minLength:n,maxLength:t,url:r},s=>i(o(s)))})}function Un(){let e=m(X(["true","false","1","0"]),Fe(n=>n==="true"||n==="1"));return f("boolean",{},h(e))}function Bn(e={}){return y("bytes",()=>{b(e,["minLength","maxLength"]);let{minLength:n,maxLength:t}=e,r=q(e);return Se("\
bytes",{minLength:n,maxLength:t},"bytes",i=>r(Qr(i)))})}function Qr(e){return e instanceof Uint8Array?new Uint8Array(e):
typeof e=="string"&&e.isWellFormed()?new TextEncoder().encode(e):void 0}var ei=/^(?=[^@]{1,64}@)[^.@]+(?:\.[^.@]+)*@/;function Zn(){return f("email",{},h(m(v(),$(254),O(ei),Ne())))}function Xn(e={}){return y("hex",()=>{b(e,["minLength","maxLength"]);let{minLength:n,maxLength:t}=e,r=q(e);return f("hex",
{minLength:n,maxLength:t},i=>r(ni(i)))})}function ni(e){if(e.length%2!==0||!/^[\dA-Fa-f]*$/.test(e))return;let n=new Uint8Array(
e.length/2);for(let t=0;t<n.length;t+=1)n[t]=Number.parseInt(e.slice(t*2,t*2+2),16);return n}var Wn="[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?",ti=new RegExp(`^(?=.{1,253}\\.?$)(?:${Wn}\\.)*(?!\\d+\\.?$)(?!0[xX][\
\\dA-Fa-f]*\\.?$)${Wn}\\.?$`);function Jn(){let e=m(v(),$(254),O(ti)),n=m(v(),$(45),O(/^[\dA-Fa-f:.]+$/),N(ri));return f(
"host",{},h(Ke([e,m(v(),je()),n])))}function ri(e){return URL.canParse(`http://[${e}]/`)}function Hn(e={}){return y("integer",()=>{b(e,["min","max"]);let{min:n,max:t}=e;j("integer",["min",n],["max",t]);let r=m(
v(),O(/^(?:0|-?[1-9]\d{0,15})$/),F(),Re(),Z(n??Number.MIN_SAFE_INTEGER),R(t??Number.MAX_SAFE_INTEGER));return f("integer",
{min:n,max:t},h(r))})}function Qn(e){return y("json",()=>{let n=f("json",{schema:e?.["~standard"].vendor},Yn);if(e===void 0)return n;let t=r=>{
let i=typeof r=="string"?Yn(r):void 0;return i===void 0?de("must be json"):ii(e,i.value)};return Object.freeze({...n,"~s\
tandard":Object.freeze({...n["~standard"],validate:t})})})}function de(e){return{issues:[{message:e}]}}function Yn(e){try{
return{value:JSON.parse(e)}}catch{return}}function ii(e,n){try{let t=e["~standard"].validate(n);return"then"in t?(t.then(
void 0,()=>{}),de("must be json, and its schema one that answers at once")):t.issues===void 0?{value:t.value}:de("must b\
e json")}catch{return de("must be json")}}function et(e={}){return y("jwk",()=>{b(e,["kty"]);let{kty:n}=e,t=ze(i=>n===void 0?typeof i=="string"&&i!=="":i===n),r=m(
v(),Pe(),$e({kty:t}));return f("jwk",{kty:n},h(r))})}var si=309,oi=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function nt(e={}){return y("number",()=>{b(e,["min","max"]);
let{min:n,max:t}=e;j("number",["min",n],["max",t]);let r=m(v(),O(oi),N(ui),F(),Ae(),Z(n??-Number.MAX_VALUE),R(t??Number.
MAX_VALUE));return f("number",{min:n,max:t},h(r))})}function ui(e){if(!/^-?\d+$/.test(e)||e.length>si+1)return!0;let n=Number(
e);return String(n)===e||Number.isFinite(n)&&BigInt(n)===BigInt(e)}function tt(e){return y("oneOf",()=>{if(e.length===0||e.some(t=>typeof t!="string"))throw new w("values","one or more te\
xts");let n=Object.freeze([...e]);return f("oneOf",{values:n},h(X(n)))})}var Ze="[!-,.-~](?:[ -]?[!-,.-~])*",ai=new RegExp(`^-----BEGIN (${Ze})-----[ \\t]*$`),ci=new RegExp(`^-----END (${Ze})--\
---[ \\t]*$`);function rt(e={}){return y("pem",()=>{b(e,["label"]);let{label:n}=e,t=typeof n=="string"?[n]:n&&Object.freeze(
[...n]),r=new RegExp(`^${Ze}$`);if(t!==void 0&&(t.length===0||!t.every(i=>r.test(i))))throw new w("label",'what stands b\
etween "-----BEGIN " and "-----"');return f("pem",{label:typeof n=="string"?n:t},i=>{let o=li(i);return o.length>0&&o.every(
u=>t?.includes(u)??!0)?{value:i}:void 0})})}function li(e){let n=[],t;for(let r of e.split(/\r\n|[\r\n]/))if(t===void 0){
let i=ai.exec(r)?.[1];if(i!==void 0)n.push(i),t=[];else if(/-----(?:BEGIN|END) /.test(r))return[]}else if(r.includes("--\
---")){if(ci.exec(r)?.[1]!==n.at(-1)||!fi(t))return[];t=void 0}else t.push(r.replaceAll(/[ \t]/g,""));return t===void 0?
n:[]}function fi(e){let n=e.join("");return n!==""&&Y(n)!==void 0}function it(){let e=m(v(),O(/^[1-9]\d{0,4}$/),F(),R(65535));return f("port",{},h(e))}var pi=/^[A-Za-z][A-Za-z\d+.-]*$/,me="\\w.~!$&'()*+,;=:@%\\-",yi=new RegExp(`^[A-Za-z][A-Za-z\\d+.-]*:(?://[${me}[\\]]*(?\
=[/?#]|$))?[${me}/]*(?:\\?[${me}/?]*)?(?:#[${me}/?]*)?$`),di=/%(?![\dA-Fa-f]{2})/,mi=/^(?:https?|wss?|ftp):(?!\/\/[^/?#])/i;
function st(e={}){return y("uri",()=>{b(e,["protocols"]);let n=e.protocols?.map(r=>r.toLowerCase());if(n!==void 0&&(n.length===
0||!n.every(r=>pi.test(r))))throw new w("protocols",'one or more schemes without a colon, as in ["https"]');let t=m(v(),
O(yi),N(r=>!di.test(r)&&!mi.test(r)),Te(),N(r=>n?.includes(r.slice(0,r.indexOf(":")).toLowerCase())??!0));return f("uri",
{protocols:n&&Object.freeze(n)},h(t))})}function ot(){return f("uuid",{},h(m(v(),De())))}var ut=Object.freeze({hex:e=>Object.freeze({kind:"hex",bytes:e}),base64:e=>Object.freeze({kind:"base64",bytes:e}),base64url:e=>Object.
freeze({kind:"base64url",bytes:e}),alphanumeric:e=>Object.freeze({kind:"alphanumeric",length:e}),digits:e=>Object.freeze(
{kind:"digits",length:e}),uuid:()=>Object.freeze({kind:"uuid"})});function hi(e,n,t={},r=[]){return Object.freeze({backend:e,method:n,settings:k(t),...r.length===0?{}:{"~problems":r}})}function p(e,n,t,r,i=[]){
let{options:o,problems:s}=g(t,r,i),{token:u,...a}=o;return hi(e,n,{...a,...gi(u)},s)}function gi(e){return typeof e!="ob\
ject"||e===null?{}:"file"in e?{tokenFile:e.file}:{token:e}}var vi={region:"setting",secret:"setting",identity:"identities",client:"record",insecure:"flag",name:"naming"},bi={pattern:/^(?:arn:[a-z0-9-]+:secretsmanager:[a-z0-9-]+:\d+:secret:[\w/+=.@-]{1,519}|[\w/+=.@-]{1,512})$/,
wanted:"a secret's name (letters, digits and /_+=.@-) or its ARN for the path"};function ki(e){let{options:n,problems:t}=g(
e,vi),{client:r,insecure:i,name:o,secret:s}=n,u=E(s)?`{${s.variable}}`:s,[,a]=/^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):/.
exec(u??"")??[],c=r===void 0?a??{variable:"AWS_REGION"}:void 0;return x({backend:"aws",settings:k({region:n.region??c,insecure:i}),
identity:n.identity,rules:{path:bi,field:"optional",version:!0},refer:l=>u===void 0?{path:(o??S)(l)}:{path:u,field:(o??fe)(
l)},...r===void 0?{}:{custom:r},problems:[...t,..._(n,["identity","insecure"])]})}var xi={roleArn:"setting",audience:"te\
xt",token:"token"},wi={accessKeyId:"setting",secretAccessKey:"variable",sessionToken:"variable"},at=Object.assign(ki,{chain:e=>p(
"aws","chain",e,{}),profile:e=>p("aws","profile",e,{name:"setting"},["name"]),role:e=>p("aws","role",e,{arn:"setting",externalId:"\
setting"},["arn"]),webIdentity:e=>p("aws","webIdentity",e,xi,["roleArn"]),keys:e=>p("aws","keys",e,wi,["accessKeyId","se\
cretAccessKey"])});var Oi={vault:"setting",identity:"identities",name:"naming",client:"record"};function Si(e){let{options:n,problems:t}=g(
e,Oi,["vault"]);return x({problems:[...t,..._(n,["identity"])],backend:"azure",settings:k({vault:n.vault}),identity:n.identity,
rules:{path:"name",field:"optional",version:!0},refer:r=>({path:(n.name??S)(r)}),...n.client===void 0?{}:{custom:n.client}})}
var ct={tenantId:"setting",clientId:"setting",clientSecret:"variable"},lt={tenantId:"setting",clientId:"setting",certificateFile:"\
text"},Ei={tenantId:"setting",clientId:"setting",audience:"text",token:"token"},ft=Object.assign(Si,{default:e=>p("azure",
"default",e,{}),clientSecret:e=>p("azure","clientSecret",e,ct,Object.keys(ct)),certificate:e=>p("azure","certificate",e,
lt,Object.keys(lt)),managed:e=>p("azure","managed",e,{clientId:"setting"}),federated:e=>p("azure","federated",e,Ei,["ten\
antId","clientId"]),cli:e=>p("azure","cli",e,{})});function pt(e,n,t={}){let{options:r,problems:i}=g(t,{settings:"record",name:"naming"});return x({problems:i,backend:`cus\
tom-${e}`,settings:k(r.settings??{}),rules:{path:"segments",field:"optional",version:!0},refer:o=>({path:(r.name??S)(o)}),
custom:n})}function yt(e={}){let{options:n,problems:t}=g(e,{prefix:"text",name:"naming"});return x({problems:t,backend:"env",settings:k(
{}),rules:{path:"name",field:"none",version:!1},refer:r=>({path:`${n.prefix??""}${(n.name??Dn)(r)}`})})}function dt(e){let{options:n,problems:t}=g(e,{directory:"setting",name:"naming"},["directory"]);return x({problems:t,backend:"\
files",settings:k({directory:n.directory}),rules:{path:"segments",field:"none",version:!1},refer:r=>({path:(n.name??S)(r)})})}var Ii={project:"setting",location:"text",identity:"identities",name:"naming",client:"record"};function Ai(e){let{options:n,
problems:t}=g(e,Ii,["project"]);return x({problems:[...t,..._(n,["identity"])],backend:"gcp",settings:k({project:n.project,
location:n.location}),identity:n.identity,rules:{path:"name",field:"optional",version:!0},refer:r=>({path:(n.name??S)(r)}),
...n.client===void 0?{}:{custom:n.client}})}var ji={provider:"setting",serviceAccount:"setting",token:"token"},mt=Object.
assign(Ai,{default:e=>p("gcp","default",e,{}),workloadIdentity:e=>p("gcp","workloadIdentity",e,ji,["provider"])});var _i={namespace:"setting",secret:"text",address:"setting",ca:"setting",insecure:"flag",identity:"identities",name:"nam\
ing",client:"record"};function Ci(e={}){let{options:n,problems:t}=g(e,_i),{client:r}=n;return x({problems:[...t,..._(n,[
"address","ca","identity","insecure"])],backend:"kubernetes",settings:k({namespace:n.namespace,address:n.address,ca:n.ca,
insecure:n.insecure}),identity:n.identity,rules:{path:"name",field:"required",version:!1},refer:i=>{let o=(n.name??S)(i);
return n.secret===void 0?{path:o,field:"value"}:{path:n.secret,field:o}},...r===void 0?{}:{custom:r}})}var Pi={context:"\
setting",file:"text",exec:"flag"},ht=Object.assign(Ci,{inCluster:e=>p("kubernetes","inCluster",e,{directory:"text"}),kubeconfig:e=>p(
"kubernetes","kubeconfig",e,Pi),oidc:e=>p("kubernetes","oidc",e,{audience:"text",token:"token"},["audience"])});function gt(e={}){let{options:n,problems:t}=g(e,{directory:"text",name:"naming"});return x({problems:t,backend:"local",settings:k(
{directory:n.directory??"secrets"}),rules:{path:"segments",field:"none",version:!1},refer:(r,i)=>({path:`${i}/${(n.name??
S)(r)}`})})}var Ni={path:"segments",field:"required",version:!0},Ri={address:"setting",namespace:"setting",mount:"text",path:"settin\
g",engine:["kv1","kv2","other"],insecure:"flag",identity:"identities",name:"naming",client:"record"};function Fi(e){let{
options:n,problems:t}=g(e,Ri,["mount"]),{client:r}=n,i=(n.mount??"").replace(/^\/+|\/+$/g,""),o=u=>`${i}/${u}`,s=E(n.path)?
`{${n.path.variable}}`:n.path;return x({backend:"vault",settings:k({address:n.address??(r===void 0?{variable:"VAULT_ADDR"}:
void 0),namespace:n.namespace,mount:i,engine:n.engine,insecure:n.insecure}),identity:n.identity,rules:Ni,path:o,refer:u=>s===
void 0?{path:o((n.name??S)(u)),field:"value"}:{path:o(s),field:(n.name??fe)(u)},...r===void 0?{}:{custom:r},problems:[...t,
..._(n,["address","namespace","identity","insecure"])]})}var Ti={token:"token"},Di={roleId:"setting",secretId:"variable",
mount:"text"},zi={role:"text",token:"token",audience:"text",mount:"text"},$i={username:"setting",password:"variable",mount:"\
text"},Ki={role:"text",mount:"text",tokenFile:"text"},vt=Object.assign(Fi,{token:e=>p("vault","token",e,Ti),appRole:e=>p(
"vault","appRole",e,Di),jwt:e=>p("vault","jwt",e,zi,["role"]),userpass:e=>p("vault","userpass",e,$i,["username","passwor\
d"]),kubernetes:e=>p("vault","kubernetes",e,Ki,["role"])});function bt(e,n){let t=qi(e,n);if("issues"in t)return t;let r=new M,i=new Map,{environment:o,consumer:s}=n;for(let[u,a]of Mi(
e,t.names))i.set(u,Li(u,a,o,t.names.has(u),r));return{plan:{environment:o,...s===void 0?{}:{consumer:s},reads:r.all,keys:[
...i.values()]}}}function Mi({keys:e},n){let t=new Map,r=new Set,i=[...n].toReversed();for(let o=i.at(-1);o!==void 0;o=i.
at(-1)){let s=e[o],u=s?.composedOf?.parts;if(s===void 0||u===void 0||r.has(o)){i.pop(),s!==void 0&&!t.has(o)&&t.set(o,s);
continue}r.add(o),i.push(...u.filter(a=>!r.has(a)).toReversed())}return t}function qi(e,n){let{environment:t,consumer:r,
keys:i}=n,o=c=>Object.keys(c).join(", "),s=[];Object.hasOwn(e.environments,t)||s.push({code:"config/unknown-environment",
facts:{environment:t,known:o(e.environments)},state:`environment "${t}" is not declared`});let u=r===void 0||!Object.hasOwn(
e.consumers,r)?void 0:e.consumers[r];r!==void 0&&u===void 0&&s.push({code:"config/unknown-consumer",facts:{consumer:r,known:o(
e.consumers)},state:`consumer "${r}" is not declared`});let a=new Set(u?.keys??Object.keys(e.keys));for(let c of i??[])Object.
hasOwn(e.keys,c)?a.has(c)||s.push({code:"config/unknown-key",facts:{key:c,consumer:r},state:`consumer "${r}" may not hav\
e it`}):s.push({code:"config/unknown-key",facts:{key:c},state:`key "${c}" is not declared`});return s.length>0?{issues:s}:
{names:i===void 0?a:new Set(i)}}var he=[];function Li(e,n,t,r,i){let{composedOf:o,keepPrevious:s,sensitive:u}=n;if(o!==void 0)
return{name:e,delivered:r,sensitive:u,reads:he,previous:he,pieces:U(o.template)??[]};let a=n.references[t]??null;if(a===
null)return{name:e,delivered:r,sensitive:u,reads:null,previous:he};let c=A=>{let P=i.at(A);if(P!==void 0)return P.id;let Q=String(
i.all.length);return i.add(A,{...A,id:Q}),Q},l=a.map(c),I=s?a.map(Vi).map(c):he;return{name:e,delivered:r,sensitive:u,reads:l,
previous:I}}function Vi(e){let{version:n,...t}=e;return t.field===void 0?{...t,path:`${t.path}-previous`}:{...t,field:`${t.
field}_previous`,...n===void 0?{}:{version:n}}}var kt=Proxy,xt=new WeakSet;function wt(e,n){return new kt(e,n)}function ge(e){return xt.has(e)}function Ot(){Object.assign(
globalThis,{Proxy:function(n,t){let r=new kt(n,t);return xt.add(r),r}})}var St=new WeakMap,We;function Gi(){return We===void 0?"":JSON.stringify(We)}function T(e){let t=typeof e=="function"||typeof e==
"object"&&e!==null?St.get(e):void 0;t!==void 0&&Et(t)}function Et(e){We??={package:e,stack:String(new Error().stack)}}var Ui=new Set(
[Symbol.toPrimitive,Symbol.iterator,Symbol.asyncIterator,Symbol.isConcatSpreadable,Symbol.hasInstance]);function Je(e){let t=Object.
freeze({version:1,vendor:e,validate:u=>typeof u=="string"?Promise.resolve({value:u}):{value:u}}),r=()=>{throw Et(e),new TypeError(
"packages are not looked into")},i=u=>{let a=wt(u,o);return St.set(a,e),a},o={get(u,a){return a==="~standard"?t:a==="toJ\
SON"?r():typeof a=="symbol"?Ui.has(a)?r():void 0:a==="then"?void 0:s},has:(u,a)=>a==="~standard"||a!=="~format"&&r(),ownKeys:r,
getOwnPropertyDescriptor:r,getPrototypeOf:r,preventExtensions:r,apply:()=>s,construct:()=>i({}),set:()=>!0,defineProperty:()=>!0,
deleteProperty:()=>!0},s=i(function(){});return s}var Bi={secret:0,plain:0,json:0,custom:1};function ve(e){return Object.fromEntries(Object.entries(e).map(([n,t])=>[n,Zi(
t,Bi[n])]))}function Zi(e,n){return typeof e=="object"&&e!==null?Object.freeze(ve(e)):typeof e!="function"?e:Object.assign(
(...r)=>{for(let[i,o]of r.entries())i!==n&&Xi(o);return e(...r)},ve(e))}function Xi(e){if(T(e),typeof e!="object"||e===null||
ge(e))return;let n=Object.entries(Object.getOwnPropertyDescriptors(e));for(let[t,r]of n)t!=="client"&&T(r.value)}var V=class{name;constructor(n){this.name=n}};function It(e){let n=new Set;L(e,void 0,n,!1);for(let[t,r]of Object.entries(
e.environments))L(r,t,n);for(let[t,r]of Object.entries(e.secrets))L(r,t,n);for(let[t,r]of Object.entries(e.consumers))L(
r,t,n);L(e["~settings"],void 0,n)}function L(e,n,t,r=!0){if(T(e),typeof e!="object"||e===null||ArrayBuffer.isView(e)||t.
has(e))return;if(ge(e))throw new V(n);t.add(e);let i=Object.getOwnPropertyDescriptors(e);if(Object.values(i).some(o=>!("\
value"in o)))throw new V(n);if(Object.freeze(e),!!r)for(let[o,{value:s}]of Object.entries(i))Wi(o,s)||L(s,n,t)}function Wi(e,n){
return e==="~backend"?!0:e!=="schema"||n===null?!1:typeof n=="function"||typeof n=="object"&&!("~format"in n)}function Ji(e){return JSON.stringify(Hi(e))}function Hi(e){if(T(e),!te(e))return{end:"not-a-config"};try{It(e)}catch(r){
if(r instanceof V)return{end:"impure",name:r.name};throw r}let{issues:n,described:t}=Be(e);return{end:"described",document:{
issues:n,...t&&{inventory:t.inventory}}}}function Yi(){let e=[[],new Map,new Set,""].map(t=>t[Symbol.iterator]()),n=[function*(){},async function(){},async function*(){}];
return[...e,"".matchAll(/x/g),...n,Object.getPrototypeOf(Uint8Array)]}function Qi(){let e=new Set,n=[globalThis,...Yi()];
for(let t=n.pop();n.length>0||t!==void 0;t=n.pop())if(!(typeof t!="object"&&typeof t!="function"||t===null||e.has(t))){e.
add(t),n.push(Object.getPrototypeOf(t));for(let r of Object.values(Object.getOwnPropertyDescriptors(t)))n.push(...Object.
values(r))}for(let t of[Object.prototype,Error.prototype,...es.map(r=>r.prototype)])ns(t);for(let t of e)Object.freeze(t)}
var es=[TypeError,RangeError,SyntaxError,ReferenceError,EvalError,URIError,AggregateError];function ns(e){for(let[n,t]of Object.
entries(Object.getOwnPropertyDescriptors(e))){if(!("value"in t)||t.configurable!==!0)continue;let{value:r}=t;Object.defineProperty(
e,n,{configurable:!0,get:()=>r,set(i){if(this===e)throw new TypeError(`${n} is read-only`);Object.defineProperty(this,n,
{value:i,writable:!0,enumerable:!0,configurable:!0})}})}}var ts=["loadSecrets","openSecrets","reveal","Redacted","SecretsError"],rs={...ve(Xe),check:Ln,formatReference:pe,inventory:Sn,
parseReference:Mn,plan:bt,...Object.fromEntries(ts.map(e=>[e,Je("keystead")]))},Wc=JSON.stringify(Object.keys(rs));Ot();export{Ji as describe,rs as keystead,Qi as lockdown,Wc as names,Gi as opaqueUse,Je as stubOf};

var D,le={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Zs(r){D={...D,...r}}function q(r){
return!r&&!D?le:{lang:r?.lang??D?.lang,message:r?.message,abortEarly:r?.abortEarly??D?.abortEarly,abortPipeEarly:r?.abortPipeEarly??
D?.abortPipeEarly}}function Bs(){D=void 0}var j;function Us(r,n){j||(j=new Map),j.set(n,r)}function oe(r){return j?.get(
r)}function Ws(r){j?.delete(r)}var O;function Ks(r,n){O||(O=new Map),O.set(n,r)}function ce(r){return O?.get(r)}function Hs(r){
O?.delete(r)}var A;function Ys(r,n,e){A||(A=new Map),A.get(r)||A.set(r,new Map),A.get(r).set(e,n)}function fe(r,n){return A?.
get(r)?.get(n)}function Qs(r,n){A?.get(r)?.delete(n)}function k(r){let n=typeof r;return n==="string"?`"${r}"`:n==="numb\
er"||n==="bigint"||n==="boolean"?`${r}`:n==="object"||n==="function"?(r&&Object.getPrototypeOf(r)?.constructor?.name)??"\
null":n}function c(r,n,e,i,s){let t=s&&"input"in s?s.input:e.value,u=s?.expected??r.expects??null,o=s?.received??k(t),l={
kind:r.kind,type:r.type,input:t,expected:u,received:o,message:`Invalid ${n}: ${u?`Expected ${u} but r`:"R"}eceived ${o}`,
requirement:r.requirement,path:s?.path,issues:s?.issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},
f=r.kind==="schema",p=s?.message??r.message??fe(r.reference,l.lang)??(f?ce(l.lang):null)??i.message??oe(l.lang);p!==void 0&&
(l.message=typeof p=="function"?p(l):p),f&&(e.typed=!1),e.issues?e.issues.push(l):e.issues=[l]}function L(r){return{typed:r.
typed,value:r.value,issues:r.issues?.map(n=>({...n,path:n.path&&[...n.path]}))}}function C(r,n,e,i){let s="",t=!0,u=0,o=0,
l=0,f=p=>{if(p>u){let y=r.slice(u,p).toLowerCase();if(t?e:i){let h=y.charCodeAt(0);if(h>=97&&h<=122)y=String.fromCharCode(
h-32)+y.slice(1);else{let v=h>=55296&&h<=56319?2:1;y=y.slice(0,v).toUpperCase()+y.slice(v)}}s+=t?y:n+y,t=!1}};for(let p=0;p<
r.length;p++){let y=r.charCodeAt(p),h;if(y===32||y===9||y===10||y===11||y===12||y===13||y===45||y===95)f(p),u=p+1,h=0;else if(y<
128)h=y>=65&&y<=90?1:y>=97&&y<=122?2:3;else{let v=r[p],_=v.toLowerCase();h=_===v.toUpperCase()?3:v===_?2:1}h===1&&(o===2||
o===3)&&p>u?(f(p),u=p):h===2&&o===1&&l===1&&p-1>u&&(f(p-1),u=p-1),l=o,o=h}return f(r.length),s}var T;function F(r){return T||
(T=new TextEncoder),T.encode(r).length}function R(r){let n=r.length,e=r.length-1;for(let i=0;i<e;)r.codePointAt(i)<=65535?
i++:(i+=2,n--);return n}var X;function M(r){X||(X=new Intl.Segmenter);let n=X.segment(r),e=0;for(let i of n)e++;return e}
function J(r,n){if("pipe"in r){let e=[];for(let i=r.pipe.length-1;i>=0;i--){let s=r.pipe[i];if(s.kind==="schema"&&"pipe"in
s)e.push(s);else if(s.kind==="metadata"&&s.type===n)return s[n]}for(let i of e){let s=J(i,n);if(s!==void 0)return s}}}var P;
function z(r,n){P||(P=new Map);let e=String(r),i=P.get(e);i||(i=new Intl.Segmenter(r,{granularity:"word"}),P.set(e,i));let s=i.
segment(n),t=0;for(let u of s)u.isWordLike&&t++;return t}var pe=/\D/gu;function Y(r){let n=r.replace(pe,""),e=n.length,i=1,
s=0;for(;e;){let t=+n[--e];i^=1,s+=i?[0,2,4,6,8,1,3,5,7,9][t]:t}return s%10===0}function V(r,n){return r===n||Number.isNaN(
r)&&Number.isNaN(n)}function I(r,n){return Object.prototype.hasOwnProperty.call(r,n)&&n!=="__proto__"&&n!=="prototype"&&
n!=="constructor"}function $(r,n){return Number.isNaN(r)&&Number.isNaN(n)||r<=n&&r>=n}function g(r,n){let e=[...new Set(
r)];return e.length>1?`(${e.join(` ${n} `)})`:e[0]??"never"}function a(r){return r["~standard"]={version:1,vendor:"valib\
ot",validate:n=>r["~run"]({value:n},q())},r}function et(r,n){let e={};for(let i of r)e[i]=n;return e}function nt(r){let n={};
for(let e of r)Object.assign(n,e.entries);return n}function Q(r){if(r.path){let n="";for(let e of r.path)if(typeof e.key==
"string"||typeof e.key=="number")n?n+=`.${e.key}`:n+=e.key;else return null;return n}return null}function rt(r,n){return n.
kind===r}function it(r,n){return n.type===r}var w=class extends Error{constructor(r){super(r[0].message),this.name="Vali\
Error",this.issues=r}};function st(r){return r instanceof w}function ye(r){return{kind:"transformation",type:"args",reference:ye,
async:!1,schema:r,"~run"(n,e){let i=n.value;return n.value=(...s)=>{let t=this.schema["~run"]({value:s},e);if(t.issues)throw new w(
t.issues);return i(...t.value)},n}}}function ae(r){return{kind:"transformation",type:"args",reference:ae,async:!1,schema:r,
"~run"(n,e){let i=n.value;return n.value=async(...s)=>{let t=await r["~run"]({value:s},e);if(t.issues)throw new w(t.issues);
return i(...t.value)},n}}}function he(){return{kind:"transformation",type:"await",reference:he,async:!0,async"~run"(r){return r.
value=await r.value,r}}}var ve=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu,me=/^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u,
ke=/^[a-z][\da-z]*$/u,be=/^[+-]?(?:\d*\.)?\d+$/u,ge=/^\d+$/u,xe=/^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u,
de=/^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u,Ee=/^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u,
_e=/^(?:0[hx])?[\da-fA-F]+$/u,we=/^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u,Ae=/^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u,
De=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u,Ie=/^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
je=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
Oe=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,qe=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u,
Pe=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,Ne=/^(?:0\d|1\d|2[0-3]):[0-5]\d$/u,
Se=/^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,Ce=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u,
Fe=/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u,Re=/^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u,
Me=/^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u,ze=/^[a-zA-Z0-9]{27}$/u,$e=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u,
Ge=/^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,
Te=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,
Xe=/^[\w-]+$/u,Le=/^(?:0o)?[0-7]+$/u,Ve=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Je=/^[\da-z]+(?:[-_][\da-z]+)*$/u,Ze=/^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u,Be=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
function Ue(r){return{kind:"validation",type:"base64",reference:Ue,async:!1,expects:null,requirement:ve,message:r,"~run"(n,e){
return n.typed&&!this.requirement.test(n.value)&&c(this,"Base64",n,e),n}}}function We(r){return{kind:"validation",type:"\
bic",reference:We,async:!1,expects:null,requirement:me,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&
c(this,"BIC",n,e),n}}}function Ke(r){return{kind:"transformation",type:"brand",reference:Ke,async:!1,name:r,"~run"(n){return n}}}
function He(r,n){return{kind:"validation",type:"bytes",reference:He,async:!1,expects:`${r}`,requirement:r,message:n,"~ru\
n"(e,i){if(e.typed){let s=F(e.value);s!==this.requirement&&c(this,"bytes",e,i,{received:`${s}`})}return e}}}function Ye(r,n){
return{kind:"validation",type:"check",reference:Ye,async:!1,expects:null,requirement:r,message:n,"~run"(e,i){return e.typed&&
!this.requirement(e.value)&&c(this,"input",e,i),e}}}function Qe(r,n){return{kind:"validation",type:"check",reference:Qe,
async:!0,expects:null,requirement:r,message:n,async"~run"(e,i){return e.typed&&!await this.requirement(e.value)&&c(this,
"input",e,i),e}}}function en(r,n){return{kind:"validation",type:"check_items",reference:en,async:!1,expects:null,requirement:r,
message:n,"~run"(e,i){if(e.typed)for(let s=0;s<e.value.length;s++){let t=e.value[s];this.requirement(t,s,e.value)||c(this,
"item",e,i,{input:t,path:[{type:"array",origin:"value",input:e.value,key:s,value:t}]})}return e}}}function nn(r,n){return{
kind:"validation",type:"check_items",reference:nn,async:!0,expects:null,requirement:r,message:n,async"~run"(e,i){if(e.typed){
let s=await Promise.all(e.value.map(this.requirement));for(let t=0;t<e.value.length;t++)if(!s[t]){let u=e.value[t];c(this,
"item",e,i,{input:u,path:[{type:"array",origin:"value",input:e.value,key:t,value:u}]})}}return e}}}function rn(r,n){return{
kind:"validation",type:"code_points",reference:rn,async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){
let s=R(e.value);s!==this.requirement&&c(this,"code points",e,i,{received:`${s}`})}return e}}}var sn=/^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u,
tn=/[- ]/gu,un=[/^3[47]\d{13}$/u,/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,/^6(?:011|5\d{2})\d{12,15}$/u,/^(?:2131|1800|35\d{3})\d{11}$/u,
/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,/^(?:6[27]\d{14,17}|81\d{14,17})$/u,/^4\d{12}(?:\d{3,6})?$/u];
function ln(r){return{kind:"validation",type:"credit_card",reference:ln,async:!1,expects:null,requirement(n){let e;return sn.
test(n)&&(e=n.replace(tn,""))&&un.some(i=>i.test(e))&&Y(e)},message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&
c(this,"credit card",n,e),n}}}function on(r){return{kind:"validation",type:"cuid2",reference:on,async:!1,expects:null,requirement:ke,
message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"Cuid2",n,e),n}}}function cn(r){return{kind:"\
validation",type:"decimal",reference:cn,async:!1,expects:null,requirement:be,message:r,"~run"(n,e){return n.typed&&!this.
requirement.test(n.value)&&c(this,"decimal",n,e),n}}}function fn(r){return{kind:"metadata",type:"description",reference:fn,
description:r}}function pn(r){return{kind:"validation",type:"digits",reference:pn,async:!1,expects:null,requirement:ge,message:r,
"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"digits",n,e),n}}}function yn(r){return{kind:"valida\
tion",type:"domain",reference:yn,expects:null,async:!1,requirement:xe,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"domain",n,e),n}}}function an(r){return{kind:"validation",type:"email",reference:an,expects:null,async:!1,
requirement:de,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"email",n,e),n}}}function hn(r){
return{kind:"validation",type:"emoji",reference:hn,async:!1,expects:null,requirement:Ee,message:r,"~run"(n,e){return n.typed&&
!this.requirement.test(n.value)&&c(this,"emoji",n,e),n}}}function vn(r){return{kind:"validation",type:"empty",reference:vn,
async:!1,expects:"0",message:r,"~run"(n,e){return n.typed&&n.value.length>0&&c(this,"length",n,e,{received:`${n.value.length}`}),
n}}}function mn(r,n){return{kind:"validation",type:"ends_with",reference:mn,async:!1,expects:`"${r}"`,requirement:r,message:n,
"~run"(e,i){return e.typed&&!e.value.endsWith(this.requirement)&&c(this,"end",e,i,{received:`"${e.value.slice(-this.requirement.
length)}"`}),e}}}function kn(r,n){return{kind:"validation",type:"entries",reference:kn,async:!1,expects:`${r}`,requirement:r,
message:n,"~run"(e,i){if(!e.typed)return e;let s=Object.keys(e.value).length;return e.typed&&s!==this.requirement&&c(this,
"entries",e,i,{received:`${s}`}),e}}}function bn(r,n){return{kind:"validation",type:"every_item",reference:bn,async:!1,expects:null,
requirement:r,message:n,"~run"(e,i){return e.typed&&!e.value.every(this.requirement)&&c(this,"item",e,i),e}}}function gn(r){
return{kind:"metadata",type:"examples",reference:gn,examples:r}}function xn(r,n){let e=k(r);return{kind:"validation",type:"\
excludes",reference:xn,async:!1,expects:`!${e}`,requirement:r,message:n,"~run"(i,s){return i.typed&&i.value.includes(this.
requirement)&&c(this,"content",i,s,{received:e}),i}}}function dn(r){return{kind:"transformation",type:"filter_items",reference:dn,
async:!1,operation:r,"~run"(n){return n.value=n.value.filter(this.operation),n}}}function En(r){return{kind:"transformat\
ion",type:"find_item",reference:En,async:!1,operation:r,"~run"(n){return n.value=n.value.find(this.operation),n}}}function _n(r){
return{kind:"validation",type:"finite",reference:_n,async:!1,expects:null,requirement:Number.isFinite,message:r,"~run"(n,e){
return n.typed&&!this.requirement(n.value)&&c(this,"finite",n,e),n}}}function wn(r){return{kind:"transformation",type:"f\
lavor",reference:wn,async:!1,name:r,"~run"(n){return n}}}function An(r,n){return{kind:"validation",type:"graphemes",reference:An,
async:!1,expects:`${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=M(e.value);s!==this.requirement&&c(this,"g\
raphemes",e,i,{received:`${s}`})}return e}}}function Dn(r,n){return{kind:"validation",type:"gt_value",reference:Dn,async:!1,
expects:`>${r instanceof Date?r.toJSON():k(r)}`,requirement:r,message:n,"~run"(e,i){return e.typed&&!(e.value>this.requirement)&&
c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():k(e.value)}),e}}}function In(r,n){return{kind:"tra\
nsformation",type:"guard",reference:In,async:!1,requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement(e.
value)&&(c(this,"input",e,i),e.typed=!1),e}}}var jn={md4:32,md5:32,sha1:40,sha256:64,sha384:96,sha512:128,ripemd128:32,ripemd160:40,
tiger128:32,tiger160:40,tiger192:48,crc32:8,crc32b:8,adler32:8};function On(r,n){return{kind:"validation",type:"hash",reference:On,
expects:null,async:!1,requirement:RegExp(r.map(e=>`^[a-fA-F0-9]{${jn[e]}}$`).join("|"),"u"),message:n,"~run"(e,i){return e.
typed&&!this.requirement.test(e.value)&&c(this,"hash",e,i),e}}}function qn(r){return{kind:"validation",type:"hexadecimal",
reference:qn,async:!1,expects:null,requirement:_e,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&
c(this,"hexadecimal",n,e),n}}}function Pn(r){return{kind:"validation",type:"hex_color",reference:Pn,async:!1,expects:null,
requirement:we,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"hex color",n,e),n}}}function Nn(r){
return{kind:"validation",type:"imei",reference:Nn,async:!1,expects:null,requirement(n){return Ae.test(n)&&Y(n)},message:r,
"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"IMEI",n,e),n}}}function Sn(r,n){let e=k(r);return{kind:"\
validation",type:"includes",reference:Sn,async:!1,expects:e,requirement:r,message:n,"~run"(i,s){return i.typed&&!i.value.
includes(this.requirement)&&c(this,"content",i,s,{received:`!${e}`}),i}}}function Cn(r){return{kind:"validation",type:"i\
nteger",reference:Cn,async:!1,expects:null,requirement:Number.isInteger,message:r,"~run"(n,e){return n.typed&&!this.requirement(
n.value)&&c(this,"integer",n,e),n}}}function Fn(r){return{kind:"validation",type:"ip",reference:Fn,async:!1,expects:null,
requirement:je,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"IP",n,e),n}}}function Rn(r){
return{kind:"validation",type:"ipv4",reference:Rn,async:!1,expects:null,requirement:De,message:r,"~run"(n,e){return n.typed&&
!this.requirement.test(n.value)&&c(this,"IPv4",n,e),n}}}function Mn(r){return{kind:"validation",type:"ipv6",reference:Mn,
async:!1,expects:null,requirement:Ie,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"IPv6",
n,e),n}}}function zn(r){let n=r.split("").map(i=>i==="X"?10:parseInt(i)),e=0;for(let i=0;i<10;i++)e+=n[i]*(10-i);return e%
11===0}function $n(r){let n=r.split("").map(i=>parseInt(i)),e=0;for(let i=0;i<13;i++)e+=n[i]*(i%2===0?1:3);return e%10===
0}var Gn=/[- ]/gu,Tn=/^\d{9}[\dX]$/u,Xn=/^\d{13}$/u;function Ln(r){return{kind:"validation",type:"isbn",reference:Ln,async:!1,
expects:null,requirement(n){let e=n.replace(Gn,"");return Tn.test(e)?zn(e):Xn.test(e)?$n(e):!1},message:r,"~run"(n,e){return n.
typed&&!this.requirement(n.value)&&c(this,"ISBN",n,e),n}}}function Vn(r){return{kind:"validation",type:"isrc",reference:Vn,
async:!1,expects:null,requirement:Me,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"ISRC",
n,e),n}}}function Jn(r){return{kind:"validation",type:"iso_date",reference:Jn,async:!1,expects:null,requirement:Oe,message:r,
"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"date",n,e),n}}}function Zn(r){return{kind:"validati\
on",type:"iso_date_time",reference:Zn,async:!1,expects:null,requirement:qe,message:r,"~run"(n,e){return n.typed&&!this.requirement.
test(n.value)&&c(this,"date-time",n,e),n}}}function Bn(r){return{kind:"validation",type:"iso_date_time_second",reference:Bn,
async:!1,expects:null,requirement:Pe,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"date\
-time-second",n,e),n}}}function Un(r){return{kind:"validation",type:"iso_time",reference:Un,async:!1,expects:null,requirement:Ne,
message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"time",n,e),n}}}function Wn(r){return{kind:"\
validation",type:"iso_time_second",reference:Wn,async:!1,expects:null,requirement:Se,message:r,"~run"(n,e){return n.typed&&
!this.requirement.test(n.value)&&c(this,"time-second",n,e),n}}}function Kn(r){return{kind:"validation",type:"iso_timesta\
mp",reference:Kn,async:!1,expects:null,requirement:Ce,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&
c(this,"timestamp",n,e),n}}}function Hn(r){return{kind:"validation",type:"iso_week",reference:Hn,async:!1,expects:null,requirement:Fe,
message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"week",n,e),n}}}function Yn(r){return{kind:"\
validation",type:"jws_compact",reference:Yn,async:!1,expects:null,requirement:Re,message:r,"~run"(n,e){return n.typed&&!this.
requirement.test(n.value)&&c(this,"JWS compact",n,e),n}}}function Qn(r){return{kind:"validation",type:"ksuid",reference:Qn,
async:!1,expects:null,requirement:ze,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"KSUI\
D",n,e),n}}}function er(r,n){return{kind:"validation",type:"length",reference:er,async:!1,expects:`${r}`,requirement:r,message:n,
"~run"(e,i){return e.typed&&e.value.length!==this.requirement&&c(this,"length",e,i,{received:`${e.value.length}`}),e}}}function nr(r,n){
return{kind:"validation",type:"lt_value",reference:nr,async:!1,expects:`<${r instanceof Date?r.toJSON():k(r)}`,requirement:r,
message:n,"~run"(e,i){return e.typed&&!(e.value<this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?
e.value.toJSON():k(e.value)}),e}}}function rr(r){return{kind:"validation",type:"mac",reference:rr,async:!1,expects:null,
requirement:Te,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"MAC",n,e),n}}}function ir(r){
return{kind:"validation",type:"mac48",reference:ir,async:!1,expects:null,requirement:$e,message:r,"~run"(n,e){return n.typed&&
!this.requirement.test(n.value)&&c(this,"48-bit MAC",n,e),n}}}function sr(r){return{kind:"validation",type:"mac64",reference:sr,
async:!1,expects:null,requirement:Ge,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"64-b\
it MAC",n,e),n}}}function tr(r){return{kind:"transformation",type:"map_items",reference:tr,async:!1,operation:r,"~run"(n){
return n.value=n.value.map(this.operation),n}}}function ur(r,n){return{kind:"validation",type:"max_bytes",reference:ur,async:!1,
expects:`<=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=F(e.value);s>this.requirement&&c(this,"bytes",e,i,
{received:`${s}`})}return e}}}function lr(r,n){return{kind:"validation",type:"max_code_points",reference:lr,async:!1,expects:`\
<=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=R(e.value);s>this.requirement&&c(this,"code points",e,i,{received:`${s}`})}
return e}}}function or(r,n){return{kind:"validation",type:"max_entries",reference:or,async:!1,expects:`<=${r}`,requirement:r,
message:n,"~run"(e,i){if(!e.typed)return e;let s=Object.keys(e.value).length;return e.typed&&s>this.requirement&&c(this,
"entries",e,i,{received:`${s}`}),e}}}function cr(r,n){return{kind:"validation",type:"max_graphemes",reference:cr,async:!1,
expects:`<=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=M(e.value);s>this.requirement&&c(this,"graphemes",
e,i,{received:`${s}`})}return e}}}function fr(r,n){return{kind:"validation",type:"max_length",reference:fr,async:!1,expects:`\
<=${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.length>this.requirement&&c(this,"length",e,i,{received:`${e.
value.length}`}),e}}}function pr(r,n){return{kind:"validation",type:"max_size",reference:pr,async:!1,expects:`<=${r}`,requirement:r,
message:n,"~run"(e,i){return e.typed&&e.value.size>this.requirement&&c(this,"size",e,i,{received:`${e.value.size}`}),e}}}
function yr(r,n){return{kind:"validation",type:"max_value",reference:yr,async:!1,expects:`<=${r instanceof Date?r.toJSON():
k(r)}`,requirement:r,message:n,"~run"(e,i){return e.typed&&!(e.value<=this.requirement)&&c(this,"value",e,i,{received:e.
value instanceof Date?e.value.toJSON():k(e.value)}),e}}}function ar(r,n,e){return{kind:"validation",type:"max_words",reference:ar,
async:!1,expects:`<=${n}`,locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){let t=z(this.locales,i.value);t>this.
requirement&&c(this,"words",i,s,{received:`${t}`})}return i}}}function hr(r){return{kind:"metadata",type:"metadata",reference:hr,
metadata:r}}function vr(r,n){return{kind:"validation",type:"mime_type",reference:vr,async:!1,expects:g(r.map(e=>`"${e}"`),
"|"),requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement.includes(e.value.type)&&c(this,"MIME type",e,
i,{received:`"${e.value.type}"`}),e}}}function mr(r,n){return{kind:"validation",type:"min_bytes",reference:mr,async:!1,expects:`\
>=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=F(e.value);s<this.requirement&&c(this,"bytes",e,i,{received:`${s}`})}
return e}}}function kr(r,n){return{kind:"validation",type:"min_code_points",reference:kr,async:!1,expects:`>=${r}`,requirement:r,
message:n,"~run"(e,i){if(e.typed){let s=R(e.value);s<this.requirement&&c(this,"code points",e,i,{received:`${s}`})}return e}}}
function br(r,n){return{kind:"validation",type:"min_entries",reference:br,async:!1,expects:`>=${r}`,requirement:r,message:n,
"~run"(e,i){if(!e.typed)return e;let s=Object.keys(e.value).length;return e.typed&&s<this.requirement&&c(this,"entries",
e,i,{received:`${s}`}),e}}}function gr(r,n){return{kind:"validation",type:"min_graphemes",reference:gr,async:!1,expects:`\
>=${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=M(e.value);s<this.requirement&&c(this,"graphemes",e,i,{received:`${s}`})}
return e}}}function xr(r,n){return{kind:"validation",type:"min_length",reference:xr,async:!1,expects:`>=${r}`,requirement:r,
message:n,"~run"(e,i){return e.typed&&e.value.length<this.requirement&&c(this,"length",e,i,{received:`${e.value.length}`}),
e}}}function dr(r,n){return{kind:"validation",type:"min_size",reference:dr,async:!1,expects:`>=${r}`,requirement:r,message:n,
"~run"(e,i){return e.typed&&e.value.size<this.requirement&&c(this,"size",e,i,{received:`${e.value.size}`}),e}}}function Er(r,n){
return{kind:"validation",type:"min_value",reference:Er,async:!1,expects:`>=${r instanceof Date?r.toJSON():k(r)}`,requirement:r,
message:n,"~run"(e,i){return e.typed&&!(e.value>=this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?
e.value.toJSON():k(e.value)}),e}}}function _r(r,n,e){return{kind:"validation",type:"min_words",reference:_r,async:!1,expects:`\
>=${n}`,locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){let t=z(this.locales,i.value);t<this.requirement&&c(this,
"words",i,s,{received:`${t}`})}return i}}}function wr(r,n){return{kind:"validation",type:"multiple_of",reference:wr,async:!1,
expects:`%${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value%this.requirement!=0&&c(this,"multiple",e,i),
e}}}function Ar(r){return{kind:"validation",type:"nanoid",reference:Ar,async:!1,expects:null,requirement:Xe,message:r,"~\
run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"Nano ID",n,e),n}}}function Dr(r){return{kind:"validat\
ion",type:"non_empty",reference:Dr,async:!1,expects:"!0",message:r,"~run"(n,e){return n.typed&&n.value.length===0&&c(this,
"length",n,e,{received:"0"}),n}}}function Ir(r){return{kind:"transformation",type:"normalize",reference:Ir,async:!1,form:r,
"~run"(n){return n.value=n.value.normalize(this.form),n}}}function jr(r,n){return{kind:"validation",type:"not_bytes",reference:jr,
async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=F(e.value);s===this.requirement&&c(this,"\
bytes",e,i,{received:`${s}`})}return e}}}function Or(r,n){return{kind:"validation",type:"not_code_points",reference:Or,async:!1,
expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=R(e.value);s===this.requirement&&c(this,"code poin\
ts",e,i,{received:`${s}`})}return e}}}function qr(r,n){return{kind:"validation",type:"not_entries",reference:qr,async:!1,
expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(!e.typed)return e;let s=Object.keys(e.value).length;return e.typed&&
s===this.requirement&&c(this,"entries",e,i,{received:`${s}`}),e}}}function Pr(r,n){return{kind:"validation",type:"not_gr\
aphemes",reference:Pr,async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){if(e.typed){let s=M(e.value);s===this.
requirement&&c(this,"graphemes",e,i,{received:`${s}`})}return e}}}function Nr(r,n){return{kind:"validation",type:"not_le\
ngth",reference:Nr,async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.length===this.requirement&&
c(this,"length",e,i,{received:`${e.value.length}`}),e}}}function Sr(r,n){return{kind:"validation",type:"not_size",reference:Sr,
async:!1,expects:`!${r}`,requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.size===this.requirement&&c(this,"si\
ze",e,i,{received:`${e.value.size}`}),e}}}function Cr(r,n){return{kind:"validation",type:"not_value",reference:Cr,async:!1,
expects:r instanceof Date?`!${r.toJSON()}`:`!${k(r)}`,requirement:r,message:n,"~run"(e,i){return e.typed&&$(this.requirement,
e.value)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():k(e.value)}),e}}}function Fr(r,n){return{
kind:"validation",type:"not_values",reference:Fr,async:!1,expects:`!${g(r.map(e=>e instanceof Date?e.toJSON():k(e)),"|")}`,
requirement:r,message:n,"~run"(e,i){return e.typed&&this.requirement.some(s=>$(s,e.value))&&c(this,"value",e,i,{received:e.
value instanceof Date?e.value.toJSON():k(e.value)}),e}}}function Rr(r,n,e){return{kind:"validation",type:"not_words",reference:Rr,
async:!1,expects:`!${n}`,locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){let t=z(this.locales,i.value);t===this.
requirement&&c(this,"words",i,s,{received:`${t}`})}return i}}}function Mr(r){return{kind:"validation",type:"octal",reference:Mr,
async:!1,expects:null,requirement:Le,message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"octa\
l",n,e),n}}}var Z=[!0,1,"true","1","yes","y","on","enabled"],B=[!1,0,"false","0","no","n","off","disabled"];function zr(r,n){
let e=o=>typeof o=="string"?o.toLowerCase():o,i=r?.truthy??Z,s=r?.falsy??B,t=r?.truthy?r.truthy.map(e):Z,u=r?.falsy?r.falsy.
map(e):B;return{kind:"transformation",type:"parse_boolean",reference:zr,expects:g([...i,...s].map(k),"|"),config:r,message:n,
async:!1,"~run"(o,l){let f=e(o.value);return t.includes(f)?o.value=!0:u.includes(f)?o.value=!1:(c(this,"boolean",o,l),o.
typed=!1),o}}}function $r(r,n){return{kind:"transformation",type:"parse_json",reference:$r,config:r,message:n,async:!1,"\
~run"(e,i){try{e.value=JSON.parse(e.value,this.config?.reviver)}catch(s){if(s instanceof Error)c(this,"JSON",e,i,{received:`\
"${s.message}"`}),e.typed=!1;else throw s}return e}}}function ee(r,n){if(r.issues)for(let e of n)for(let i of r.issues){
let s=!1,t=Math.min(e.length,i.path?.length??0);for(let u=0;u<t;u++)if(e[u]!==i.path[u].key&&(e[u]!=="$"||i.path[u].type!==
"array")){s=!0;break}if(!s)return!1}return!0}function Gr(r,n,e){return{kind:"validation",type:"partial_check",reference:Gr,
async:!1,expects:null,paths:r,requirement:n,message:e,"~run"(i,s){return(i.typed||ee(i,r))&&!this.requirement(i.value)&&
c(this,"input",i,s),i}}}function Tr(r,n,e){return{kind:"validation",type:"partial_check",reference:Tr,async:!0,expects:null,
paths:r,requirement:n,message:e,async"~run"(i,s){return(i.typed||ee(i,r))&&!await this.requirement(i.value)&&c(this,"inp\
ut",i,s),i}}}function Xr(r){return{kind:"validation",type:"raw_check",reference:Xr,async:!1,expects:null,"~run"(n,e){return r(
{dataset:n,config:e,addIssue:i=>c(this,i?.label??"input",n,e,i)}),n}}}function Lr(r){return{kind:"validation",type:"raw_\
check",reference:Lr,async:!0,expects:null,async"~run"(n,e){return await r({dataset:n,config:e,addIssue:i=>c(this,i?.label??
"input",n,e,i)}),n}}}function Vr(r){return{kind:"transformation",type:"raw_transform",reference:Vr,async:!1,"~run"(n,e){
let i=r({dataset:n,config:e,addIssue:s=>c(this,s?.label??"input",n,e,s),NEVER:null});return n.issues?n.typed=!1:n.value=
i,n}}}function Jr(r){return{kind:"transformation",type:"raw_transform",reference:Jr,async:!0,async"~run"(n,e){let i=await r(
{dataset:n,config:e,addIssue:s=>c(this,s?.label??"input",n,e,s),NEVER:null});return n.issues?n.typed=!1:n.value=i,n}}}function Zr(){
return{kind:"transformation",type:"readonly",reference:Zr,async:!1,"~run"(r){return r}}}function Br(r,n){return{kind:"tr\
ansformation",type:"reduce_items",reference:Br,async:!1,operation:r,initial:n,"~run"(e){return e.value=e.value.reduce(this.
operation,this.initial),e}}}function Ur(r,n){return{kind:"validation",type:"regex",reference:Ur,async:!1,expects:`${r}`,
requirement:r,message:n,"~run"(e,i){return e.typed&&!this.requirement.test(e.value)&&c(this,"format",e,i),e}}}function Wr(r){
return{kind:"transformation",type:"returns",reference:Wr,async:!1,schema:r,"~run"(n,e){let i=n.value;return n.value=(...s)=>{
let t=this.schema["~run"]({value:i(...s)},e);if(t.issues)throw new w(t.issues);return t.value},n}}}function Kr(r){return{
kind:"transformation",type:"returns",reference:Kr,async:!1,schema:r,"~run"(n,e){let i=n.value;return n.value=async(...s)=>{
let t=await this.schema["~run"]({value:await i(...s)},e);if(t.issues)throw new w(t.issues);return t.value},n}}}function Hr(r){
return{kind:"validation",type:"rfc_email",reference:Hr,expects:null,async:!1,requirement:Ve,message:r,"~run"(n,e){return n.
typed&&!this.requirement.test(n.value)&&c(this,"email",n,e),n}}}function Yr(r){return{kind:"validation",type:"safe_integ\
er",reference:Yr,async:!1,expects:null,requirement:Number.isSafeInteger,message:r,"~run"(n,e){return n.typed&&!this.requirement(
n.value)&&c(this,"safe integer",n,e),n}}}function Qr(r,n){return{kind:"validation",type:"size",reference:Qr,async:!1,expects:`${r}`,
requirement:r,message:n,"~run"(e,i){return e.typed&&e.value.size!==this.requirement&&c(this,"size",e,i,{received:`${e.value.
size}`}),e}}}function ei(r){return{kind:"validation",type:"slug",reference:ei,async:!1,expects:null,requirement:Je,message:r,
"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"slug",n,e),n}}}function ni(r,n){return{kind:"valida\
tion",type:"some_item",reference:ni,async:!1,expects:null,requirement:r,message:n,"~run"(e,i){return e.typed&&!e.value.some(
this.requirement)&&c(this,"item",e,i),e}}}function ri(r){return{kind:"transformation",type:"sort_items",reference:ri,async:!1,
operation:r,"~run"(n){return n.value=n.value.sort(this.operation),n}}}function ii(r,n){return{kind:"validation",type:"st\
arts_with",reference:ii,async:!1,expects:`"${r}"`,requirement:r,message:n,"~run"(e,i){return e.typed&&!e.value.startsWith(
this.requirement)&&c(this,"start",e,i,{received:`"${e.value.slice(0,this.requirement.length)}"`}),e}}}function si(r,n){return{
kind:"transformation",type:"stringify_json",reference:si,message:n,config:r,async:!1,"~run"(e,i){try{let s=JSON.stringify(
e.value,this.config?.replacer,this.config?.space);s===void 0?(c(this,"JSON",e,i),e.typed=!1):e.value=s}catch(s){if(s instanceof
Error)c(this,"JSON",e,i,{received:`"${s.message}"`}),e.typed=!1;else throw s}return e}}}function ti(r){return{kind:"meta\
data",type:"title",reference:ti,title:r}}function ui(r){return{kind:"transformation",type:"to_bigint",reference:ui,async:!1,
message:r,"~run"(n,e){try{n.value=BigInt(n.value)}catch{c(this,"bigint",n,e),n.typed=!1}return n}}}function li(){return{
kind:"transformation",type:"to_boolean",reference:li,async:!1,"~run"(r){return r.value=!!r.value,r}}}function oi(){return{
kind:"transformation",type:"to_camel_case",reference:oi,async:!1,"~run"(r){return r.value=C(r.value,"",!1,!0),r}}}function ci(r){
return{kind:"transformation",type:"to_date",reference:ci,async:!1,message:r,"~run"(n,e){try{n.value=new Date(n.value),isNaN(
n.value)&&(c(this,"date",n,e,{received:'"Invalid Date"'}),n.typed=!1)}catch{c(this,"date",n,e),n.typed=!1}return n}}}function fi(){
return{kind:"transformation",type:"to_kebab_case",reference:fi,async:!1,"~run"(r){return r.value=C(r.value,"-",!1,!1),r}}}
function pi(){return{kind:"transformation",type:"to_lower_case",reference:pi,async:!1,"~run"(r){return r.value=r.value.toLowerCase(),
r}}}function yi(r){return{kind:"transformation",type:"to_max_value",reference:yi,async:!1,requirement:r,"~run"(n){return n.
value=n.value>this.requirement?this.requirement:n.value,n}}}function ai(r){return{kind:"transformation",type:"to_min_val\
ue",reference:ai,async:!1,requirement:r,"~run"(n){return n.value=n.value<this.requirement?this.requirement:n.value,n}}}function hi(r){
return{kind:"transformation",type:"to_number",reference:hi,async:!1,message:r,"~run"(n,e){try{n.value=Number(n.value),isNaN(
n.value)&&(c(this,"number",n,e),n.typed=!1)}catch{c(this,"number",n,e),n.typed=!1}return n}}}function vi(){return{kind:"\
transformation",type:"to_pascal_case",reference:vi,async:!1,"~run"(r){return r.value=C(r.value,"",!0,!0),r}}}function mi(){
return{kind:"transformation",type:"to_snake_case",reference:mi,async:!1,"~run"(r){return r.value=C(r.value,"_",!1,!1),r}}}
function ki(r){return{kind:"transformation",type:"to_string",reference:ki,async:!1,message:r,"~run"(n,e){try{n.value=String(
n.value)}catch{c(this,"string",n,e),n.typed=!1}return n}}}function bi(){return{kind:"transformation",type:"to_upper_case",
reference:bi,async:!1,"~run"(r){return r.value=r.value.toUpperCase(),r}}}function gi(r){return{kind:"transformation",type:"\
transform",reference:gi,async:!1,operation:r,"~run"(n){return n.value=this.operation(n.value),n}}}function xi(r){return{
kind:"transformation",type:"transform",reference:xi,async:!0,operation:r,async"~run"(n){return n.value=await this.operation(
n.value),n}}}function di(){return{kind:"transformation",type:"trim",reference:di,async:!1,"~run"(r){return r.value=r.value.
trim(),r}}}function Ei(){return{kind:"transformation",type:"trim_end",reference:Ei,async:!1,"~run"(r){return r.value=r.value.
trimEnd(),r}}}function _i(){return{kind:"transformation",type:"trim_start",reference:_i,async:!1,"~run"(r){return r.value=
r.value.trimStart(),r}}}function wi(r){return{kind:"validation",type:"ulid",reference:wi,async:!1,expects:null,requirement:Ze,
message:r,"~run"(n,e){return n.typed&&!this.requirement.test(n.value)&&c(this,"ULID",n,e),n}}}function Ai(r){return{kind:"\
validation",type:"url",reference:Ai,async:!1,expects:null,requirement(n){try{return URL.canParse?URL.canParse(n):(new URL(
n),!0)}catch{return!1}},message:r,"~run"(n,e){return n.typed&&!this.requirement(n.value)&&c(this,"URL",n,e),n}}}function Di(r){
return{kind:"validation",type:"uuid",reference:Di,async:!1,expects:null,requirement:Be,message:r,"~run"(n,e){return n.typed&&
!this.requirement.test(n.value)&&c(this,"UUID",n,e),n}}}function Ii(r,n){return{kind:"validation",type:"value",reference:Ii,
async:!1,expects:r instanceof Date?r.toJSON():k(r),requirement:r,message:n,"~run"(e,i){return e.typed&&!$(this.requirement,
e.value)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():k(e.value)}),e}}}function ji(r,n){return{
kind:"validation",type:"values",reference:ji,async:!1,expects:`${g(r.map(e=>e instanceof Date?e.toJSON():k(e)),"|")}`,requirement:r,
message:n,"~run"(e,i){return e.typed&&!this.requirement.some(s=>$(s,e.value))&&c(this,"value",e,i,{received:e.value instanceof
Date?e.value.toJSON():k(e.value)}),e}}}function Oi(r,n,e){return{kind:"validation",type:"words",reference:Oi,async:!1,expects:`${n}`,
locales:r,requirement:n,message:e,"~run"(i,s){if(i.typed){let t=z(this.locales,i.value);t!==this.requirement&&c(this,"wo\
rds",i,s,{received:`${t}`})}return i}}}var G={abortEarly:!0};function tt(r,n){let e=r["~run"]({value:n},G).issues;if(e)throw new w(
e)}var ne=class{constructor(r){this.refCount=0,this.maxSize=r?.maxSize??1e3,this.maxAge=r?.maxAge??1/0,this.hasMaxAge=isFinite(
this.maxAge)}stringify(r){let n=typeof r;if(n==="string")return`"${r}"`;if(n==="number"||n==="boolean")return`${r}`;if(n===
"bigint")return`${r}n`;if(n==="object"||n==="function"){if(r){this.refIds??(this.refIds=new WeakMap);let e=this.refIds.get(
r);return e||(e=++this.refCount,this.refIds.set(r,e)),`#${e}`}return"null"}return n}key(r,n={}){return`${this.stringify(
r)}|${this.stringify(n.lang)}|${this.stringify(n.message)}|${this.stringify(n.abortEarly)}|${this.stringify(n.abortPipeEarly)}`}get(r){
if(!this.store)return;let n=this.store.get(r);if(n){if(this.hasMaxAge&&Date.now()-n[1]>this.maxAge){this.store.delete(r);
return}return this.store.delete(r),this.store.set(r,n),n[0]}}set(r,n){this.store??(this.store=new Map),this.store.delete(
r);let e=this.hasMaxAge?Date.now():0;this.store.set(r,[n,e]),this.store.size>this.maxSize&&this.store.delete(this.store.
keys().next().value)}clear(){this.store?.clear()}};function ut(r,n){return a({...r,cacheConfig:n,cache:new ne(n),"~run"(e,i){
let s=this.cache.key(e.value,i),t=this.cache.get(s);return t||this.cache.set(s,t=r["~run"](e,i)),L(t)}})}function lt(r,n){
let e;return a({...r,async:!0,cacheConfig:n,cache:new ne(n),async"~run"(i,s){let t=this.cache.key(i.value,s),u=this.cache.
get(t);if(u)return L(u);let o=e?.get(t);o||(e??(e=new Map),o=Promise.resolve(r["~run"](i,s)),e.set(t,o));try{let l=await o;
return this.cache.set(t,l),L(l)}finally{e?.delete(t)}}})}function ot(r,n){return a({...r,"~run"(e,i){return r["~run"](e,
{...i,...n})}})}function x(r,n,e){return typeof r.fallback=="function"?r.fallback(n,e):r.fallback}function ct(r,n){return a(
{...r,fallback:n,"~run"(e,i){let s=r["~run"](e,i);return s.issues?{typed:!0,value:x(this,s,i)}:s}})}function ft(r,n){return a(
{...r,fallback:n,async:!0,async"~run"(e,i){let s=await r["~run"](e,i);return s.issues?{typed:!0,value:await x(this,s,i)}:
s}})}function pt(r){let n={};for(let e of r)if(e.path){let i=Q(e);i?(n.nested||(n.nested={}),Object.prototype.hasOwnProperty.
call(n.nested,i)?n.nested[i].push(e.message):n.nested[i]=[e.message]):n.other?n.other.push(e.message):n.other=[e.message]}else
n.root?n.root.push(e.message):n.root=[e.message];return n}function yt(r,n){return{...r,"~run"(e,i){let s=e.issues&&[...e.
issues];if(e=r["~run"](e,i),e.issues){for(let t of e.issues)if(!s?.includes(t)){let u=e.value;for(let o of n){let l=u[o],
f={type:"unknown",origin:"value",input:u,key:o,value:l};if(t.path?t.path.push(f):t.path=[f],!l)break;u=l}}}return e}}}function at(r,n){
return{...r,async:!0,async"~run"(e,i){let s=e.issues&&[...e.issues];if(e=await r["~run"](e,i),e.issues){for(let t of e.issues)
if(!s?.includes(t)){let u=e.value;for(let o of n){let l=u[o],f={type:"unknown",origin:"value",input:u,key:o,value:l};if(t.
path?t.path.push(f):t.path=[f],!l)break;u=l}}}return e}}}function b(r,n,e){return typeof r.default=="function"?r.default(
n,e):r.default}function U(r){if("entries"in r){let n={};for(let e in r.entries)n[e]=U(r.entries[e]);return n}return"item\
s"in r?r.items.map(U):b(r)}async function W(r){return"entries"in r?Object.fromEntries(await Promise.all(Object.entries(r.
entries).map(async([n,e])=>[n,await W(e)]))):"items"in r?Promise.all(r.items.map(W)):b(r)}function ht(r){return J(r,"des\
cription")}function vt(r){let n=[];function e(i){if("pipe"in i){for(let s of i.pipe)if(s.kind==="schema"&&"pipe"in s)e(s);else if(s.
kind==="metadata"&&s.type==="examples")for(let t of s.examples)n.push(t)}}return e(r),n}function K(r){if("entries"in r){
let n={};for(let e in r.entries)n[e]=K(r.entries[e]);return n}return"items"in r?r.items.map(K):x(r)}async function H(r){
return"entries"in r?Object.fromEntries(await Promise.all(Object.entries(r.entries).map(async([n,e])=>[n,await H(e)]))):"\
items"in r?Promise.all(r.items.map(H)):x(r)}function mt(r){let n={};function e(i){if("pipe"in i)for(let s of i.pipe)s.kind===
"schema"&&"pipe"in s?e(s):s.kind==="metadata"&&s.type==="metadata"&&Object.assign(n,s.metadata)}return e(r),n}function kt(r){
return J(r,"title")}function bt(r,n){return!r["~run"]({value:n},G).issues}function qi(){return a({kind:"schema",type:"an\
y",reference:qi,expects:"any",async:!1,"~run"(r){return r.typed=!0,r}})}function Pi(r,n){return a({kind:"schema",type:"a\
rray",reference:Pi,expects:"Array",async:!1,item:r,message:n,"~run"(e,i){let s=e.value;if(Array.isArray(s)){e.typed=!0,e.
value=[];for(let t=0;t<s.length;t++){let u=s[t],o=this.item["~run"]({value:u},i);if(o.issues){let l={type:"array",origin:"\
value",input:s,key:t,value:u};for(let f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.
issues=o.issues),i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else c(this,"type",e,i);return e}})}
function Ni(r,n){return a({kind:"schema",type:"array",reference:Ni,expects:"Array",async:!0,item:r,message:n,async"~run"(e,i){
let s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];let t=await Promise.all(s.map(u=>this.item["~run"]({value:u},i)));
for(let u=0;u<t.length;u++){let o=t[u];if(o.issues){let l={type:"array",origin:"value",input:s,key:u,value:s[u]};for(let f of o.
issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;break}}
o.typed||(e.typed=!1),e.value.push(o.value)}}else c(this,"type",e,i);return e}})}function Si(r){return a({kind:"schema",
type:"bigint",reference:Si,expects:"bigint",async:!1,message:r,"~run"(n,e){return typeof n.value=="bigint"?n.typed=!0:c(
this,"type",n,e),n}})}function Ci(r){return a({kind:"schema",type:"blob",reference:Ci,expects:"Blob",async:!1,message:r,
"~run"(n,e){return n.value instanceof Blob?n.typed=!0:c(this,"type",n,e),n}})}function Fi(r){return a({kind:"schema",type:"\
boolean",reference:Fi,expects:"boolean",async:!1,message:r,"~run"(n,e){return typeof n.value=="boolean"?n.typed=!0:c(this,
"type",n,e),n}})}function Ri(r,n){return a({kind:"schema",type:"custom",reference:Ri,expects:"unknown",async:!1,check:r,
message:n,"~run"(e,i){return this.check(e.value)?e.typed=!0:c(this,"type",e,i),e}})}function Mi(r,n){return a({kind:"sch\
ema",type:"custom",reference:Mi,expects:"unknown",async:!0,check:r,message:n,async"~run"(e,i){return await this.check(e.
value)?e.typed=!0:c(this,"type",e,i),e}})}function zi(r){return a({kind:"schema",type:"date",reference:zi,expects:"Date",
async:!1,message:r,"~run"(n,e){return n.value instanceof Date?isNaN(n.value)?c(this,"type",n,e,{received:'"Invalid Date"'}):
n.typed=!0:c(this,"type",n,e),n}})}function $i(r,n){let e=[];for(let i in r)(`${+i}`!==i||typeof r[i]!="string"||!Object.
is(r[r[i]],+i))&&e.push(r[i]);return a({kind:"schema",type:"enum",reference:$i,expects:g(e.map(k),"|"),async:!1,enum:r,options:e,
message:n,"~run"(i,s){return this.options.includes(i.value)?i.typed=!0:c(this,"type",i,s),i}})}function Gi(r,n){return a(
{kind:"schema",type:"exact_optional",reference:Gi,expects:r.expects,async:!1,wrapped:r,default:n,"~run"(e,i){return this.
wrapped["~run"](e,i)}})}function Ti(r,n){return a({kind:"schema",type:"exact_optional",reference:Ti,expects:r.expects,async:!0,
wrapped:r,default:n,async"~run"(e,i){return this.wrapped["~run"](e,i)}})}function Xi(r){return a({kind:"schema",type:"fi\
le",reference:Xi,expects:"File",async:!1,message:r,"~run"(n,e){return n.value instanceof File?n.typed=!0:c(this,"type",n,
e),n}})}function Li(r){return a({kind:"schema",type:"function",reference:Li,expects:"Function",async:!1,message:r,"~run"(n,e){
return typeof n.value=="function"?n.typed=!0:c(this,"type",n,e),n}})}function Vi(r,n){return a({kind:"schema",type:"inst\
ance",reference:Vi,expects:r.name,async:!1,class:r,message:n,"~run"(e,i){return e.value instanceof this.class?e.typed=!0:
c(this,"type",e,i),e}})}function N(r,n){if(typeof r==typeof n){if(V(r,n)||r instanceof Date&&n instanceof Date&&V(+r,+n))
return{value:r};if(r&&n&&r.constructor===Object&&n.constructor===Object){let e={...r,...n};for(let i in n)if(Object.prototype.
hasOwnProperty.call(r,i)&&Object.prototype.hasOwnProperty.call(n,i)){let s=N(r[i],n[i]);if(s.issue)return s;e[i]=s.value}
return{value:e}}if(Array.isArray(r)&&Array.isArray(n)&&r.length===n.length){let e=[...r];for(let i=0;i<r.length;i++){let s=N(
r[i],n[i]);if(s.issue)return s;e[i]=s.value}return{value:e}}}return{issue:!0}}function Ji(r,n){return a({kind:"schema",type:"\
intersect",reference:Ji,expects:g(r.map(e=>e.expects),"&"),async:!1,options:r,message:n,"~run"(e,i){if(this.options.length){
let s=e.value,t;e.typed=!0;for(let u of this.options){let o=u["~run"]({value:s},i);if(o.issues){if(e.issues)for(let l of o.
issues)e.issues.push(l);else e.issues=o.issues;if(i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.typed&&(t?t.push(
o.value):t=[o.value])}if(e.typed){e.value=t[0];for(let u=1;u<t.length;u++){let o=N(e.value,t[u]);if(o.issue){c(this,"typ\
e",e,i,{received:"unknown"});break}e.value=o.value}}}else c(this,"type",e,i);return e}})}function Zi(r,n){return a({kind:"\
schema",type:"intersect",reference:Zi,expects:g(r.map(e=>e.expects),"&"),async:!0,options:r,message:n,async"~run"(e,i){if(this.
options.length){let s=e.value,t;e.typed=!0;let u=await Promise.all(this.options.map(o=>o["~run"]({value:s},i)));for(let o of u){
if(o.issues){if(e.issues)for(let l of o.issues)e.issues.push(l);else e.issues=o.issues;if(i.abortEarly){e.typed=!1;break}}
o.typed||(e.typed=!1),e.typed&&(t?t.push(o.value):t=[o.value])}if(e.typed){e.value=t[0];for(let o=1;o<t.length;o++){let l=N(
e.value,t[o]);if(l.issue){c(this,"type",e,i,{received:"unknown"});break}e.value=l.value}}}else c(this,"type",e,i);return e}})}
function Bi(r){return a({kind:"schema",type:"lazy",reference:Bi,expects:"unknown",async:!1,getter:r,"~run"(n,e){return this.
getter(n.value)["~run"](n,e)}})}function Ui(r){return a({kind:"schema",type:"lazy",reference:Ui,expects:"unknown",async:!0,
getter:r,async"~run"(n,e){return(await this.getter(n.value))["~run"](n,e)}})}function Wi(r,n){return a({kind:"schema",type:"\
literal",reference:Wi,expects:k(r),async:!1,literal:r,message:n,"~run"(e,i){return V(e.value,this.literal)?e.typed=!0:c(
this,"type",e,i),e}})}function Ki(r,n){return a({kind:"schema",type:"loose_object",reference:Ki,expects:"Object",async:!1,
entries:r,message:n,"~run"(e,i){let s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};for(let t in this.entries){
let u=this.entries[t];if(t in s||(u.type==="exact_optional"||u.type==="optional"||u.type==="nullish")&&u.default!==void 0){
let o=t in s?s[t]:b(u),l=u["~run"]({value:o},i);if(l.issues){let f={type:"object",origin:"value",input:s,key:t,value:o};
for(let p of l.issues)p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){
e.typed=!1;break}}l.typed||(e.typed=!1),e.value[t]=l.value}else if(u.fallback!==void 0)e.value[t]=x(u);else if(u.type!==
"exact_optional"&&u.type!=="optional"&&u.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"\
object",origin:"key",input:s,key:t,value:s[t]}]}),i.abortEarly))break}if(!e.issues||!i.abortEarly)for(let t in s)I(s,t)&&
!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=s[t])}else c(this,"type",e,i);return e}})}function Hi(r,n){
return a({kind:"schema",type:"loose_object",reference:Hi,expects:"Object",async:!0,entries:r,message:n,async"~run"(e,i){
let s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};let t=await Promise.all(Object.entries(this.entries).map(async([
u,o])=>{if(u in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let l=u in s?
s[u]:await b(o);return[u,l,o,await o["~run"]({value:l},i)]}return[u,s[u],o,null]}));for(let[u,o,l,f]of t)if(f){if(f.issues){
let p={type:"object",origin:"value",input:s,key:u,value:o};for(let y of f.issues)y.path?y.path.unshift(p):y.path=[p],e.issues?.
push(y);if(e.issues||(e.issues=f.issues),i.abortEarly){e.typed=!1;break}}f.typed||(e.typed=!1),e.value[u]=f.value}else if(l.
fallback!==void 0)e.value[u]=await x(l);else if(l.type!=="exact_optional"&&l.type!=="optional"&&l.type!=="nullish"&&(c(this,
"key",e,i,{input:void 0,expected:`"${u}"`,path:[{type:"object",origin:"key",input:s,key:u,value:o}]}),i.abortEarly))break;
if(!e.issues||!i.abortEarly)for(let u in s)I(s,u)&&!Object.prototype.hasOwnProperty.call(this.entries,u)&&(e.value[u]=s[u])}else
c(this,"type",e,i);return e}})}function Yi(r,n){return a({kind:"schema",type:"loose_tuple",reference:Yi,expects:"Array",
async:!1,items:r,message:n,"~run"(e,i){let s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];for(let t=0;t<this.items.
length;t++){let u=s[t],o=this.items[t]["~run"]({value:u},i);if(o.issues){let l={type:"array",origin:"value",input:s,key:t,
value:u};for(let f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),i.
abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}if(!e.issues||!i.abortEarly)for(let t=this.items.
length;t<s.length;t++)e.value.push(s[t])}else c(this,"type",e,i);return e}})}function Qi(r,n){return a({kind:"schema",type:"\
loose_tuple",reference:Qi,expects:"Array",async:!0,items:r,message:n,async"~run"(e,i){let s=e.value;if(Array.isArray(s)){
e.typed=!0,e.value=[];let t=await Promise.all(this.items.map(async(u,o)=>{let l=s[o];return[o,l,await u["~run"]({value:l},
i)]}));for(let[u,o,l]of t){if(l.issues){let f={type:"array",origin:"value",input:s,key:u,value:o};for(let p of l.issues)
p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.
typed||(e.typed=!1),e.value.push(l.value)}if(!e.issues||!i.abortEarly)for(let u=this.items.length;u<s.length;u++)e.value.
push(s[u])}else c(this,"type",e,i);return e}})}function es(r,n,e){return a({kind:"schema",type:"map",reference:es,expects:"\
Map",async:!1,key:r,value:n,message:e,"~run"(i,s){let t=i.value;if(t instanceof Map){i.typed=!0,i.value=new Map;for(let[
u,o]of t){let l=this.key["~run"]({value:u},s);if(l.issues){let p={type:"map",origin:"key",input:t,key:u,value:o};for(let y of l.
issues)y.path?y.path.unshift(p):y.path=[p],i.issues?.push(y);if(i.issues||(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}
let f=this.value["~run"]({value:o},s);if(f.issues){let p={type:"map",origin:"value",input:t,key:u,value:o};for(let y of f.
issues)y.path?y.path.unshift(p):y.path=[p],i.issues?.push(y);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}
(!l.typed||!f.typed)&&(i.typed=!1),i.value.set(l.value,f.value)}}else c(this,"type",i,s);return i}})}function ns(r,n,e){
return a({kind:"schema",type:"map",reference:ns,expects:"Map",async:!0,key:r,value:n,message:e,async"~run"(i,s){let t=i.
value;if(t instanceof Map){i.typed=!0,i.value=new Map;let u=await Promise.all([...t].map(([o,l])=>Promise.all([o,l,this.
key["~run"]({value:o},s),this.value["~run"]({value:l},s)])));for(let[o,l,f,p]of u){if(f.issues){let y={type:"map",origin:"\
key",input:t,key:o,value:l};for(let h of f.issues)h.path?h.path.unshift(y):h.path=[y],i.issues?.push(h);if(i.issues||(i.
issues=f.issues),s.abortEarly){i.typed=!1;break}}if(p.issues){let y={type:"map",origin:"value",input:t,key:o,value:l};for(let h of p.
issues)h.path?h.path.unshift(y):h.path=[y],i.issues?.push(h);if(i.issues||(i.issues=p.issues),s.abortEarly){i.typed=!1;break}}
(!f.typed||!p.typed)&&(i.typed=!1),i.value.set(f.value,p.value)}}else c(this,"type",i,s);return i}})}function rs(r){return a(
{kind:"schema",type:"nan",reference:rs,expects:"NaN",async:!1,message:r,"~run"(n,e){return Number.isNaN(n.value)?n.typed=
!0:c(this,"type",n,e),n}})}function is(r){return a({kind:"schema",type:"never",reference:is,expects:"never",async:!1,message:r,
"~run"(n,e){return c(this,"type",n,e),n}})}function ss(r,n){return a({kind:"schema",type:"non_nullable",reference:ss,expects:"\
!null",async:!1,wrapped:r,message:n,"~run"(e,i){return e.value!==null&&(e=this.wrapped["~run"](e,i)),e.value===null&&c(this,
"type",e,i),e}})}function ts(r,n){return a({kind:"schema",type:"non_nullable",reference:ts,expects:"!null",async:!0,wrapped:r,
message:n,async"~run"(e,i){return e.value!==null&&(e=await this.wrapped["~run"](e,i)),e.value===null&&c(this,"type",e,i),
e}})}function us(r,n){return a({kind:"schema",type:"non_nullish",reference:us,expects:"(!null & !undefined)",async:!1,wrapped:r,
message:n,"~run"(e,i){return e.value===null||e.value===void 0||(e=this.wrapped["~run"](e,i)),(e.value===null||e.value===
void 0)&&c(this,"type",e,i),e}})}function ls(r,n){return a({kind:"schema",type:"non_nullish",reference:ls,expects:"(!nul\
l & !undefined)",async:!0,wrapped:r,message:n,async"~run"(e,i){return e.value===null||e.value===void 0||(e=await this.wrapped["\
~run"](e,i)),(e.value===null||e.value===void 0)&&c(this,"type",e,i),e}})}function re(r,n){return a({kind:"schema",type:"\
non_optional",reference:re,expects:"!undefined",async:!1,wrapped:r,message:n,"~run"(e,i){return e.value!==void 0&&(e=this.
wrapped["~run"](e,i)),e.value===void 0&&c(this,"type",e,i),e}})}function ie(r,n){return a({kind:"schema",type:"non_optio\
nal",reference:ie,expects:"!undefined",async:!0,wrapped:r,message:n,async"~run"(e,i){return e.value!==void 0&&(e=await this.
wrapped["~run"](e,i)),e.value===void 0&&c(this,"type",e,i),e}})}function os(r){return a({kind:"schema",type:"null",reference:os,
expects:"null",async:!1,message:r,"~run"(n,e){return n.value===null?n.typed=!0:c(this,"type",n,e),n}})}function cs(r,n){
return a({kind:"schema",type:"nullable",reference:cs,expects:`(${r.expects} | null)`,async:!1,wrapped:r,default:n,"~run"(e,i){
return e.value===null&&(this.default!==void 0&&(e.value=b(this,e,i)),e.value===null)?(e.typed=!0,e):this.wrapped["~run"](
e,i)}})}function fs(r,n){return a({kind:"schema",type:"nullable",reference:fs,expects:`(${r.expects} | null)`,async:!0,wrapped:r,
default:n,async"~run"(e,i){return e.value===null&&(this.default!==void 0&&(e.value=await b(this,e,i)),e.value===null)?(e.
typed=!0,e):this.wrapped["~run"](e,i)}})}function ps(r,n){return a({kind:"schema",type:"nullish",reference:ps,expects:`(${r.
expects} | null | undefined)`,async:!1,wrapped:r,default:n,"~run"(e,i){return(e.value===null||e.value===void 0)&&(this.default!==
void 0&&(e.value=b(this,e,i)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function ys(r,n){
return a({kind:"schema",type:"nullish",reference:ys,expects:`(${r.expects} | null | undefined)`,async:!0,wrapped:r,default:n,
async"~run"(e,i){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=await b(this,e,i)),e.value===
null||e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function as(r){return a({kind:"schema",type:"number",
reference:as,expects:"number",async:!1,message:r,"~run"(n,e){return typeof n.value=="number"&&!isNaN(n.value)?n.typed=!0:
c(this,"type",n,e),n}})}function hs(r,n){return a({kind:"schema",type:"object",reference:hs,expects:"Object",async:!1,entries:r,
message:n,"~run"(e,i){let s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};for(let t in this.entries){let u=this.
entries[t];if(t in s||(u.type==="exact_optional"||u.type==="optional"||u.type==="nullish")&&u.default!==void 0){let o=t in
s?s[t]:b(u),l=u["~run"]({value:o},i);if(l.issues){let f={type:"object",origin:"value",input:s,key:t,value:o};for(let p of l.
issues)p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}
l.typed||(e.typed=!1),e.value[t]=l.value}else if(u.fallback!==void 0)e.value[t]=x(u);else if(u.type!=="exact_optional"&&
u.type!=="optional"&&u.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"object",origin:"\
key",input:s,key:t,value:s[t]}]}),i.abortEarly))break}}else c(this,"type",e,i);return e}})}function vs(r,n){return a({kind:"\
schema",type:"object",reference:vs,expects:"Object",async:!0,entries:r,message:n,async"~run"(e,i){let s=e.value;if(s&&typeof s==
"object"){e.typed=!0,e.value={};let t=await Promise.all(Object.entries(this.entries).map(async([u,o])=>{if(u in s||(o.type===
"exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let l=u in s?s[u]:await b(o);return[u,l,
o,await o["~run"]({value:l},i)]}return[u,s[u],o,null]}));for(let[u,o,l,f]of t)if(f){if(f.issues){let p={type:"object",origin:"\
value",input:s,key:u,value:o};for(let y of f.issues)y.path?y.path.unshift(p):y.path=[p],e.issues?.push(y);if(e.issues||(e.
issues=f.issues),i.abortEarly){e.typed=!1;break}}f.typed||(e.typed=!1),e.value[u]=f.value}else if(l.fallback!==void 0)e.
value[u]=await x(l);else if(l.type!=="exact_optional"&&l.type!=="optional"&&l.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,
expected:`"${u}"`,path:[{type:"object",origin:"key",input:s,key:u,value:o}]}),i.abortEarly))break}else c(this,"type",e,i);
return e}})}function ms(r,n,e){return a({kind:"schema",type:"object_with_rest",reference:ms,expects:"Object",async:!1,entries:r,
rest:n,message:e,"~run"(i,s){let t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.value={};for(let u in this.entries){let o=this.
entries[u];if(u in t||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let l=u in
t?t[u]:b(o),f=o["~run"]({value:l},s);if(f.issues){let p={type:"object",origin:"value",input:t,key:u,value:l};for(let y of f.
issues)y.path?y.path.unshift(p):y.path=[p],i.issues?.push(y);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}
f.typed||(i.typed=!1),i.value[u]=f.value}else if(o.fallback!==void 0)i.value[u]=x(o);else if(o.type!=="exact_optional"&&
o.type!=="optional"&&o.type!=="nullish"&&(c(this,"key",i,s,{input:void 0,expected:`"${u}"`,path:[{type:"object",origin:"\
key",input:t,key:u,value:t[u]}]}),s.abortEarly))break}if(!i.issues||!s.abortEarly){for(let u in t)if(I(t,u)&&!Object.prototype.
hasOwnProperty.call(this.entries,u)){let o=this.rest["~run"]({value:t[u]},s);if(o.issues){let l={type:"object",origin:"v\
alue",input:t,key:u,value:t[u]};for(let f of o.issues)f.path?f.path.unshift(l):f.path=[l],i.issues?.push(f);if(i.issues||
(i.issues=o.issues),s.abortEarly){i.typed=!1;break}}o.typed||(i.typed=!1),i.value[u]=o.value}}}else c(this,"type",i,s);return i}})}
function ks(r,n,e){return a({kind:"schema",type:"object_with_rest",reference:ks,expects:"Object",async:!0,entries:r,rest:n,
message:e,async"~run"(i,s){let t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.value={};let[u,o]=await Promise.all([Promise.
all(Object.entries(this.entries).map(async([l,f])=>{if(l in t||(f.type==="exact_optional"||f.type==="optional"||f.type===
"nullish")&&f.default!==void 0){let p=l in t?t[l]:await b(f);return[l,p,f,await f["~run"]({value:p},s)]}return[l,t[l],f,
null]})),Promise.all(Object.entries(t).filter(([l])=>I(t,l)&&!Object.prototype.hasOwnProperty.call(this.entries,l)).map(
async([l,f])=>[l,f,await this.rest["~run"]({value:f},s)]))]);for(let[l,f,p,y]of u)if(y){if(y.issues){let h={type:"object",
origin:"value",input:t,key:l,value:f};for(let v of y.issues)v.path?v.path.unshift(h):v.path=[h],i.issues?.push(v);if(i.issues||
(i.issues=y.issues),s.abortEarly){i.typed=!1;break}}y.typed||(i.typed=!1),i.value[l]=y.value}else if(p.fallback!==void 0)
i.value[l]=await x(p);else if(p.type!=="exact_optional"&&p.type!=="optional"&&p.type!=="nullish"&&(c(this,"key",i,s,{input:void 0,
expected:`"${l}"`,path:[{type:"object",origin:"key",input:t,key:l,value:f}]}),s.abortEarly))break;if(!i.issues||!s.abortEarly)
for(let[l,f,p]of o){if(p.issues){let y={type:"object",origin:"value",input:t,key:l,value:f};for(let h of p.issues)h.path?
h.path.unshift(y):h.path=[y],i.issues?.push(h);if(i.issues||(i.issues=p.issues),s.abortEarly){i.typed=!1;break}}p.typed||
(i.typed=!1),i.value[l]=p.value}}else c(this,"type",i,s);return i}})}function se(r,n){return a({kind:"schema",type:"opti\
onal",reference:se,expects:`(${r.expects} | undefined)`,async:!1,wrapped:r,default:n,"~run"(e,i){return e.value===void 0&&
(this.default!==void 0&&(e.value=b(this,e,i)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function te(r,n){
return a({kind:"schema",type:"optional",reference:te,expects:`(${r.expects} | undefined)`,async:!0,wrapped:r,default:n,async"\
~run"(e,i){return e.value===void 0&&(this.default!==void 0&&(e.value=await b(this,e,i)),e.value===void 0)?(e.typed=!0,e):
this.wrapped["~run"](e,i)}})}function ue(r,n){return a({kind:"schema",type:"picklist",reference:ue,expects:g(r.map(k),"|"),
async:!1,options:r,message:n,"~run"(e,i){return this.options.includes(e.value)?e.typed=!0:c(this,"type",e,i),e}})}function bs(r){
return a({kind:"schema",type:"promise",reference:bs,expects:"Promise",async:!1,message:r,"~run"(n,e){return n.value instanceof
Promise?n.typed=!0:c(this,"type",n,e),n}})}function gs(r,n,e){return a({kind:"schema",type:"record",reference:gs,expects:"\
Object",async:!1,key:r,value:n,message:e,"~run"(i,s){let t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.value={};for(let u in t)
if(I(t,u)){let o=t[u],l=this.key["~run"]({value:u},s);if(l.issues){let p={type:"object",origin:"key",input:t,key:u,value:o};
for(let y of l.issues)y.path=[p],i.issues?.push(y);if(i.issues||(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}let f=this.
value["~run"]({value:o},s);if(f.issues){let p={type:"object",origin:"value",input:t,key:u,value:o};for(let y of f.issues)
y.path?y.path.unshift(p):y.path=[p],i.issues?.push(y);if(i.issues||(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}(!l.
typed||!f.typed)&&(i.typed=!1),l.typed&&(i.value[l.value]=f.value)}}else c(this,"type",i,s);return i}})}function xs(r,n,e){
return a({kind:"schema",type:"record",reference:xs,expects:"Object",async:!0,key:r,value:n,message:e,async"~run"(i,s){let t=i.
value;if(t&&typeof t=="object"){i.typed=!0,i.value={};let u=await Promise.all(Object.entries(t).filter(([o])=>I(t,o)).map(
([o,l])=>Promise.all([o,l,this.key["~run"]({value:o},s),this.value["~run"]({value:l},s)])));for(let[o,l,f,p]of u){if(f.issues){
let y={type:"object",origin:"key",input:t,key:o,value:l};for(let h of f.issues)h.path=[y],i.issues?.push(h);if(i.issues||
(i.issues=f.issues),s.abortEarly){i.typed=!1;break}}if(p.issues){let y={type:"object",origin:"value",input:t,key:o,value:l};
for(let h of p.issues)h.path?h.path.unshift(y):h.path=[y],i.issues?.push(h);if(i.issues||(i.issues=p.issues),s.abortEarly){
i.typed=!1;break}}(!f.typed||!p.typed)&&(i.typed=!1),f.typed&&(i.value[f.value]=p.value)}}else c(this,"type",i,s);return i}})}
function ds(r,n){return a({kind:"schema",type:"set",reference:ds,expects:"Set",async:!1,value:r,message:n,"~run"(e,i){let s=e.
value;if(s instanceof Set){e.typed=!0,e.value=new Set;for(let t of s){let u=this.value["~run"]({value:t},i);if(u.issues){
let o={type:"set",origin:"value",input:s,key:null,value:t};for(let l of u.issues)l.path?l.path.unshift(o):l.path=[o],e.issues?.
push(l);if(e.issues||(e.issues=u.issues),i.abortEarly){e.typed=!1;break}}u.typed||(e.typed=!1),e.value.add(u.value)}}else
c(this,"type",e,i);return e}})}function Es(r,n){return a({kind:"schema",type:"set",reference:Es,expects:"Set",async:!0,value:r,
message:n,async"~run"(e,i){let s=e.value;if(s instanceof Set){e.typed=!0,e.value=new Set;let t=await Promise.all([...s].
map(async u=>[u,await this.value["~run"]({value:u},i)]));for(let[u,o]of t){if(o.issues){let l={type:"set",origin:"value",
input:s,key:null,value:u};for(let f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=
o.issues),i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.add(o.value)}}else c(this,"type",e,i);return e}})}
function _s(r,n){return a({kind:"schema",type:"strict_object",reference:_s,expects:"Object",async:!1,entries:r,message:n,
"~run"(e,i){let s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};for(let t in this.entries){let u=this.entries[t];
if(t in s||(u.type==="exact_optional"||u.type==="optional"||u.type==="nullish")&&u.default!==void 0){let o=t in s?s[t]:b(
u),l=u["~run"]({value:o},i);if(l.issues){let f={type:"object",origin:"value",input:s,key:t,value:o};for(let p of l.issues)
p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.
typed||(e.typed=!1),e.value[t]=l.value}else if(u.fallback!==void 0)e.value[t]=x(u);else if(u.type!=="exact_optional"&&u.
type!=="optional"&&u.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"object",origin:"ke\
y",input:s,key:t,value:s[t]}]}),i.abortEarly))break}if(!e.issues||!i.abortEarly){for(let t in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,t)){c(this,"key",e,i,{input:t,expected:"never",path:[{type:"object",origin:"key",input:s,key:t,value:s[t]}]});
break}}}else c(this,"type",e,i);return e}})}function ws(r,n){return a({kind:"schema",type:"strict_object",reference:ws,expects:"\
Object",async:!0,entries:r,message:n,async"~run"(e,i){let s=e.value;if(s&&typeof s=="object"){e.typed=!0,e.value={};let t=await Promise.
all(Object.entries(this.entries).map(async([u,o])=>{if(u in s||(o.type==="exact_optional"||o.type==="optional"||o.type===
"nullish")&&o.default!==void 0){let l=u in s?s[u]:await b(o);return[u,l,o,await o["~run"]({value:l},i)]}return[u,s[u],o,
null]}));for(let[u,o,l,f]of t)if(f){if(f.issues){let p={type:"object",origin:"value",input:s,key:u,value:o};for(let y of f.
issues)y.path?y.path.unshift(p):y.path=[p],e.issues?.push(y);if(e.issues||(e.issues=f.issues),i.abortEarly){e.typed=!1;break}}
f.typed||(e.typed=!1),e.value[u]=f.value}else if(l.fallback!==void 0)e.value[u]=await x(l);else if(l.type!=="exact_optio\
nal"&&l.type!=="optional"&&l.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${u}"`,path:[{type:"object",origin:"\
key",input:s,key:u,value:o}]}),i.abortEarly))break;if(!e.issues||!i.abortEarly){for(let u in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,u)){c(this,"key",e,i,{input:u,expected:"never",path:[{type:"object",origin:"key",input:s,key:u,value:s[u]}]});
break}}}else c(this,"type",e,i);return e}})}function As(r,n){return a({kind:"schema",type:"strict_tuple",reference:As,expects:"\
Array",async:!1,items:r,message:n,"~run"(e,i){let s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];for(let t=0;t<this.
items.length;t++){let u=s[t],o=this.items[t]["~run"]({value:u},i);if(o.issues){let l={type:"array",origin:"value",input:s,
key:t,value:u};for(let f of o.issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),
i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}!(e.issues&&i.abortEarly)&&this.items.length<
s.length&&c(this,"type",e,i,{input:s[this.items.length],expected:"never",path:[{type:"array",origin:"value",input:s,key:this.
items.length,value:s[this.items.length]}]})}else c(this,"type",e,i);return e}})}function Ds(r,n){return a({kind:"schema",
type:"strict_tuple",reference:Ds,expects:"Array",async:!0,items:r,message:n,async"~run"(e,i){let s=e.value;if(Array.isArray(
s)){e.typed=!0,e.value=[];let t=await Promise.all(this.items.map(async(u,o)=>{let l=s[o];return[o,l,await u["~run"]({value:l},
i)]}));for(let[u,o,l]of t){if(l.issues){let f={type:"array",origin:"value",input:s,key:u,value:o};for(let p of l.issues)
p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.
typed||(e.typed=!1),e.value.push(l.value)}!(e.issues&&i.abortEarly)&&this.items.length<s.length&&c(this,"type",e,i,{input:s[this.
items.length],expected:"never",path:[{type:"array",origin:"value",input:s,key:this.items.length,value:s[this.items.length]}]})}else
c(this,"type",e,i);return e}})}function Is(r){return a({kind:"schema",type:"string",reference:Is,expects:"string",async:!1,
message:r,"~run"(n,e){return typeof n.value=="string"?n.typed=!0:c(this,"type",n,e),n}})}function js(r){return a({kind:"\
schema",type:"symbol",reference:js,expects:"symbol",async:!1,message:r,"~run"(n,e){return typeof n.value=="symbol"?n.typed=
!0:c(this,"type",n,e),n}})}function Os(r,n){return a({kind:"schema",type:"tuple",reference:Os,expects:"Array",async:!1,items:r,
message:n,"~run"(e,i){let s=e.value;if(Array.isArray(s)){e.typed=!0,e.value=[];for(let t=0;t<this.items.length;t++){let u=s[t],
o=this.items[t]["~run"]({value:u},i);if(o.issues){let l={type:"array",origin:"value",input:s,key:t,value:u};for(let f of o.
issues)f.path?f.path.unshift(l):f.path=[l],e.issues?.push(f);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;break}}
o.typed||(e.typed=!1),e.value.push(o.value)}}else c(this,"type",e,i);return e}})}function qs(r,n){return a({kind:"schema",
type:"tuple",reference:qs,expects:"Array",async:!0,items:r,message:n,async"~run"(e,i){let s=e.value;if(Array.isArray(s)){
e.typed=!0,e.value=[];let t=await Promise.all(this.items.map(async(u,o)=>{let l=s[o];return[o,l,await u["~run"]({value:l},
i)]}));for(let[u,o,l]of t){if(l.issues){let f={type:"array",origin:"value",input:s,key:u,value:o};for(let p of l.issues)
p.path?p.path.unshift(f):p.path=[f],e.issues?.push(p);if(e.issues||(e.issues=l.issues),i.abortEarly){e.typed=!1;break}}l.
typed||(e.typed=!1),e.value.push(l.value)}}else c(this,"type",e,i);return e}})}function Ps(r,n,e){return a({kind:"schema",
type:"tuple_with_rest",reference:Ps,expects:"Array",async:!1,items:r,rest:n,message:e,"~run"(i,s){let t=i.value;if(Array.
isArray(t)){i.typed=!0,i.value=[];for(let u=0;u<this.items.length;u++){let o=t[u],l=this.items[u]["~run"]({value:o},s);if(l.
issues){let f={type:"array",origin:"value",input:t,key:u,value:o};for(let p of l.issues)p.path?p.path.unshift(f):p.path=
[f],i.issues?.push(p);if(i.issues||(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}l.typed||(i.typed=!1),i.value.push(
l.value)}if(!i.issues||!s.abortEarly)for(let u=this.items.length;u<t.length;u++){let o=t[u],l=this.rest["~run"]({value:o},
s);if(l.issues){let f={type:"array",origin:"value",input:t,key:u,value:o};for(let p of l.issues)p.path?p.path.unshift(f):
p.path=[f],i.issues?.push(p);if(i.issues||(i.issues=l.issues),s.abortEarly){i.typed=!1;break}}l.typed||(i.typed=!1),i.value.
push(l.value)}}else c(this,"type",i,s);return i}})}function Ns(r,n,e){return a({kind:"schema",type:"tuple_with_rest",reference:Ns,
expects:"Array",async:!0,items:r,rest:n,message:e,async"~run"(i,s){let t=i.value;if(Array.isArray(t)){i.typed=!0,i.value=
[];let[u,o]=await Promise.all([Promise.all(this.items.map(async(l,f)=>{let p=t[f];return[f,p,await l["~run"]({value:p},s)]})),
Promise.all(t.slice(this.items.length).map(async(l,f)=>[f+this.items.length,l,await this.rest["~run"]({value:l},s)]))]);
for(let[l,f,p]of u){if(p.issues){let y={type:"array",origin:"value",input:t,key:l,value:f};for(let h of p.issues)h.path?
h.path.unshift(y):h.path=[y],i.issues?.push(h);if(i.issues||(i.issues=p.issues),s.abortEarly){i.typed=!1;break}}p.typed||
(i.typed=!1),i.value.push(p.value)}if(!i.issues||!s.abortEarly)for(let[l,f,p]of o){if(p.issues){let y={type:"array",origin:"\
value",input:t,key:l,value:f};for(let h of p.issues)h.path?h.path.unshift(y):h.path=[y],i.issues?.push(h);if(i.issues||(i.
issues=p.issues),s.abortEarly){i.typed=!1;break}}p.typed||(i.typed=!1),i.value.push(p.value)}}else c(this,"type",i,s);return i}})}
function Ss(r){return a({kind:"schema",type:"undefined",reference:Ss,expects:"undefined",async:!1,message:r,"~run"(n,e){
return n.value===void 0?n.typed=!0:c(this,"type",n,e),n}})}function Cs(r,n){return a({kind:"schema",type:"undefinedable",
reference:Cs,expects:`(${r.expects} | undefined)`,async:!1,wrapped:r,default:n,"~run"(e,i){return e.value===void 0&&(this.
default!==void 0&&(e.value=b(this,e,i)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}function Fs(r,n){return a(
{kind:"schema",type:"undefinedable",reference:Fs,expects:`(${r.expects} | undefined)`,async:!0,wrapped:r,default:n,async"\
~run"(e,i){return e.value===void 0&&(this.default!==void 0&&(e.value=await b(this,e,i)),e.value===void 0)?(e.typed=!0,e):
this.wrapped["~run"](e,i)}})}function S(r){let n;if(r)for(let e of r)if(n)for(let i of e.issues)n.push(i);else n=e.issues;
return n}function Rs(r,n){return a({kind:"schema",type:"union",reference:Rs,expects:g(r.map(e=>e.expects),"|"),async:!1,
options:r,message:n,"~run"(e,i){let s,t,u;for(let o of this.options){let l=o["~run"]({value:e.value},i);if(l.typed)if(l.
issues)t?t.push(l):t=[l];else{s=l;break}else u?u.push(l):u=[l]}if(s)return s;if(t){if(t.length===1)return t[0];c(this,"t\
ype",e,i,{issues:S(t)}),e.typed=!0}else{if(u?.length===1)return u[0];c(this,"type",e,i,{issues:S(u)})}return e}})}function Ms(r,n){
return a({kind:"schema",type:"union",reference:Ms,expects:g(r.map(e=>e.expects),"|"),async:!0,options:r,message:n,async"\
~run"(e,i){let s,t,u;for(let o of this.options){let l=await o["~run"]({value:e.value},i);if(l.typed)if(l.issues)t?t.push(
l):t=[l];else{s=l;break}else u?u.push(l):u=[l]}if(s)return s;if(t){if(t.length===1)return t[0];c(this,"type",e,i,{issues:S(
t)}),e.typed=!0}else{if(u?.length===1)return u[0];c(this,"type",e,i,{issues:S(u)})}return e}})}function zs(){return a({kind:"\
schema",type:"unknown",reference:zs,expects:"unknown",async:!1,"~run"(r){return r.typed=!0,r}})}function $s(r,n,e){return a(
{kind:"schema",type:"variant",reference:$s,expects:"Object",async:!1,key:r,options:n,message:e,"~run"(i,s){let t=i.value;
if(t&&typeof t=="object"){let u,o=0,l=this.key,f=[],p=(y,h)=>{for(let v of y.options){if(v.type==="variant")p(v,new Set(
h).add(v.key));else{let _=!0,d=0;for(let m of h){let E=v.entries[m];if(m in t?E["~run"]({typed:!1,value:t[m]},G).issues:
E.type!=="exact_optional"&&E.type!=="optional"&&E.type!=="nullish"){_=!1,l!==m&&(o<d||o===d&&m in t&&!(l in t))&&(o=d,l=
m,f=[]),l===m&&f.push(v.entries[m].expects);break}d++}if(_){let m=v["~run"]({value:t},s);(!u||!u.typed&&m.typed)&&(u=m)}}
if(u&&!u.issues)break}};if(p(this,new Set([this.key])),u)return u;c(this,"type",i,s,{input:t[l],expected:g(f,"|"),path:[
{type:"object",origin:"value",input:t,key:l,value:t[l]}]})}else c(this,"type",i,s);return i}})}function Gs(r,n,e){return a(
{kind:"schema",type:"variant",reference:Gs,expects:"Object",async:!0,key:r,options:n,message:e,async"~run"(i,s){let t=i.
value;if(t&&typeof t=="object"){let u,o=0,l=this.key,f=[],p=async(y,h)=>{for(let v of y.options){if(v.type==="variant")await p(
v,new Set(h).add(v.key));else{let _=!0,d=0;for(let m of h){let E=v.entries[m];if(m in t?(await E["~run"]({typed:!1,value:t[m]},
G)).issues:E.type!=="exact_optional"&&E.type!=="optional"&&E.type!=="nullish"){_=!1,l!==m&&(o<d||o===d&&m in t&&!(l in t))&&
(o=d,l=m,f=[]),l===m&&f.push(v.entries[m].expects);break}d++}if(_){let m=await v["~run"]({value:t},s);(!u||!u.typed&&m.typed)&&
(u=m)}}if(u&&!u.issues)break}};if(await p(this,new Set([this.key])),u)return u;c(this,"type",i,s,{input:t[l],expected:g(
f,"|"),path:[{type:"object",origin:"value",input:t,key:l,value:t[l]}]})}else c(this,"type",i,s);return i}})}function Ts(r){
return a({kind:"schema",type:"void",reference:Ts,expects:"void",async:!1,message:r,"~run"(n,e){return n.value===void 0?n.
typed=!0:c(this,"type",n,e),n}})}function gt(r,n){return ue(Object.keys(r.entries),n)}function xt(r,n){return a({...r,"~\
run"(e,i){return r["~run"](e,{...i,message:n})}})}function dt(r,n){let e={...r.entries};for(let i of n)delete e[i];return a(
{...r,entries:e})}function Xs(r,n,e){let i=r["~run"]({value:n},q(e));if(i.issues)throw new w(i.issues);return i.value}async function Ls(r,n,e){
let i=await r["~run"]({value:n},q(e));if(i.issues)throw new w(i.issues);return i.value}function Et(r,n){let e=i=>Xs(r,i,
n);return e.schema=r,e.config=n,e}function _t(r,n){let e=i=>Ls(r,i,n);return e.schema=r,e.config=n,e}function wt(r,n){let e={};
for(let i in r.entries)e[i]=!n||n.includes(i)?se(r.entries[i]):r.entries[i];return a({...r,entries:e})}function At(r,n){
let e={};for(let i in r.entries)e[i]=!n||n.includes(i)?te(r.entries[i]):r.entries[i];return a({...r,entries:e})}function Dt(r,n){
let e={};for(let i of n)e[i]=r.entries[i];return a({...r,entries:e})}function It(...r){return a({...r[0],pipe:r,"~run"(n,e){
for(let i of r)if(i.kind!=="metadata"){if(n.issues&&(i.kind==="schema"||i.kind==="transformation")){n.typed=!1;break}(!n.
issues||!e.abortEarly&&!e.abortPipeEarly)&&(n=i["~run"](n,e))}return n}})}function jt(...r){return a({...r[0],pipe:r,async:!0,
async"~run"(n,e){for(let i of r)if(i.kind!=="metadata"){if(n.issues&&(i.kind==="schema"||i.kind==="transformation")){n.typed=
!1;break}(!n.issues||!e.abortEarly&&!e.abortPipeEarly)&&(n=await i["~run"](n,e))}return n}})}function Ot(r,n,e){let i=Array.
isArray(n)?n:void 0,s=Array.isArray(n)?e:n,t={};for(let u in r.entries)t[u]=!i||i.includes(u)?re(r.entries[u],s):r.entries[u];
return a({...r,entries:t})}function qt(r,n,e){let i=Array.isArray(n)?n:void 0,s=Array.isArray(n)?e:n,t={};for(let u in r.
entries)t[u]=!i||i.includes(u)?ie(r.entries[u],s):r.entries[u];return a({...r,entries:t})}function Vs(r,n,e){let i=r["~r\
un"]({value:n},q(e));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}async function Js(r,n,e){let i=await r["\
~run"]({value:n},q(e));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}function Pt(r,n){let e=i=>Vs(
r,i,n);return e.schema=r,e.config=n,e}function Nt(r,n){let e=i=>Js(r,i,n);return e.schema=r,e.config=n,e}function St(r){
let n="";for(let e of r){n&&(n+=`
`),n+=`\xD7 ${e.message}`;let i=Q(e);i&&(n+=`
  \u2192 at ${i}`)}return n}function Ct(r){return r.wrapped}export{ve as BASE64_REGEX,me as BIC_REGEX,ke as CUID2_REGEX,be as DECIMAL_REGEX,ge as DIGITS_REGEX,xe as DOMAIN_REGEX,de as EMAIL_REGEX,
Ee as EMOJI_REGEX,_e as HEXADECIMAL_REGEX,we as HEX_COLOR_REGEX,Ae as IMEI_REGEX,De as IPV4_REGEX,Ie as IPV6_REGEX,je as IP_REGEX,
Oe as ISO_DATE_REGEX,qe as ISO_DATE_TIME_REGEX,Pe as ISO_DATE_TIME_SECOND_REGEX,Ce as ISO_TIMESTAMP_REGEX,Ne as ISO_TIME_REGEX,
Se as ISO_TIME_SECOND_REGEX,Fe as ISO_WEEK_REGEX,Me as ISRC_REGEX,Re as JWS_COMPACT_REGEX,ze as KSUID_REGEX,$e as MAC48_REGEX,
Ge as MAC64_REGEX,Te as MAC_REGEX,Xe as NANO_ID_REGEX,Le as OCTAL_REGEX,Ve as RFC_EMAIL_REGEX,Je as SLUG_REGEX,Ze as ULID_REGEX,
Be as UUID_REGEX,w as ValiError,c as _addIssue,L as _cloneDataset,C as _formatCase,F as _getByteCount,R as _getCodePointCount,
M as _getGraphemeCount,J as _getLastMetadata,z as _getWordCount,Y as _isLuhnAlgo,V as _isSameValueZero,I as _isValidObjectKey,
$ as _isValueMatch,g as _joinExpects,a as _standardSchema,k as _stringify,qi as any,ye as args,ae as argsAsync,Pi as array,
Ni as arrayAsync,tt as assert,he as awaitAsync,Ue as base64,We as bic,Si as bigint,Ci as blob,Fi as boolean,Ke as brand,
He as bytes,ut as cache,lt as cacheAsync,Ye as check,Qe as checkAsync,en as checkItems,nn as checkItemsAsync,rn as codePoints,
ot as config,ln as creditCard,on as cuid2,Ri as custom,Mi as customAsync,zi as date,cn as decimal,Bs as deleteGlobalConfig,
Ws as deleteGlobalMessage,Hs as deleteSchemaMessage,Qs as deleteSpecificMessage,fn as description,pn as digits,yn as domain,
an as email,hn as emoji,vn as empty,mn as endsWith,kn as entries,et as entriesFromList,nt as entriesFromObjects,$i as enum,
$i as enum_,bn as everyItem,Gi as exactOptional,Ti as exactOptionalAsync,gn as examples,xn as excludes,ct as fallback,ft as fallbackAsync,
Xi as file,dn as filterItems,En as findItem,_n as finite,pt as flatten,wn as flavor,yt as forward,at as forwardAsync,Li as function,
Li as function_,b as getDefault,U as getDefaults,W as getDefaultsAsync,ht as getDescription,Q as getDotPath,vt as getExamples,
x as getFallback,K as getFallbacks,H as getFallbacksAsync,q as getGlobalConfig,oe as getGlobalMessage,mt as getMetadata,
ce as getSchemaMessage,fe as getSpecificMessage,kt as getTitle,An as graphemes,Dn as gtValue,In as guard,On as hash,Pn as hexColor,
qn as hexadecimal,Nn as imei,Sn as includes,Vi as instance,Cn as integer,Ji as intersect,Zi as intersectAsync,Fn as ip,Rn as ipv4,
Mn as ipv6,bt as is,rt as isOfKind,it as isOfType,st as isValiError,Ln as isbn,Jn as isoDate,Zn as isoDateTime,Bn as isoDateTimeSecond,
Un as isoTime,Wn as isoTimeSecond,Kn as isoTimestamp,Hn as isoWeek,Vn as isrc,Yn as jwsCompact,gt as keyof,Qn as ksuid,Bi as lazy,
Ui as lazyAsync,er as length,Wi as literal,Ki as looseObject,Hi as looseObjectAsync,Yi as looseTuple,Qi as looseTupleAsync,
nr as ltValue,rr as mac,ir as mac48,sr as mac64,es as map,ns as mapAsync,tr as mapItems,ur as maxBytes,lr as maxCodePoints,
or as maxEntries,cr as maxGraphemes,fr as maxLength,pr as maxSize,yr as maxValue,ar as maxWords,xt as message,hr as metadata,
vr as mimeType,mr as minBytes,kr as minCodePoints,br as minEntries,gr as minGraphemes,xr as minLength,dr as minSize,Er as minValue,
_r as minWords,wr as multipleOf,rs as nan,Ar as nanoid,is as never,Dr as nonEmpty,ss as nonNullable,ts as nonNullableAsync,
us as nonNullish,ls as nonNullishAsync,re as nonOptional,ie as nonOptionalAsync,Ir as normalize,jr as notBytes,Or as notCodePoints,
qr as notEntries,Pr as notGraphemes,Nr as notLength,Sr as notSize,Cr as notValue,Fr as notValues,Rr as notWords,os as null,
os as null_,cs as nullable,fs as nullableAsync,ps as nullish,ys as nullishAsync,as as number,hs as object,vs as objectAsync,
ms as objectWithRest,ks as objectWithRestAsync,Mr as octal,dt as omit,se as optional,te as optionalAsync,Xs as parse,Ls as parseAsync,
zr as parseBoolean,$r as parseJson,Et as parser,_t as parserAsync,wt as partial,At as partialAsync,Gr as partialCheck,Tr as partialCheckAsync,
Dt as pick,ue as picklist,It as pipe,jt as pipeAsync,bs as promise,Xr as rawCheck,Lr as rawCheckAsync,Vr as rawTransform,
Jr as rawTransformAsync,Zr as readonly,gs as record,xs as recordAsync,Br as reduceItems,Ur as regex,Ot as required,qt as requiredAsync,
Wr as returns,Kr as returnsAsync,Hr as rfcEmail,Yr as safeInteger,Vs as safeParse,Js as safeParseAsync,Pt as safeParser,
Nt as safeParserAsync,ds as set,Es as setAsync,Zs as setGlobalConfig,Us as setGlobalMessage,Ks as setSchemaMessage,Ys as setSpecificMessage,
Qr as size,ei as slug,ni as someItem,ri as sortItems,ii as startsWith,_s as strictObject,ws as strictObjectAsync,As as strictTuple,
Ds as strictTupleAsync,Is as string,si as stringifyJson,St as summarize,js as symbol,ti as title,ui as toBigint,li as toBoolean,
oi as toCamelCase,ci as toDate,fi as toKebabCase,pi as toLowerCase,yi as toMaxValue,ai as toMinValue,hi as toNumber,vi as toPascalCase,
mi as toSnakeCase,ki as toString,bi as toUpperCase,gi as transform,xi as transformAsync,di as trim,Ei as trimEnd,_i as trimStart,
Os as tuple,qs as tupleAsync,Ps as tupleWithRest,Ns as tupleWithRestAsync,wi as ulid,Ss as undefined,Ss as undefined_,Cs as undefinedable,
Fs as undefinedableAsync,Rs as union,Ms as unionAsync,zs as unknown,Ct as unwrap,Ai as url,Di as uuid,Ii as value,ji as values,
$s as variant,Gs as variantAsync,Ts as void,Ts as void_,Oi as words};

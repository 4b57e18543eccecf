const oo=e=>{const n=globalThis.process.getBuiltinModule(e);if(n===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return n},lo=import.meta.dirname??"/";var E=Symbol("NOT_RESOLVED");function C(e,n){return{
tagName:e,nodeKind:"scalar",implicit:n.implicit??!1,matchByTagPrefix:n.matchByTagPrefix??!1,implicitFirstChars:n.implicitFirstChars??
null,resolve:n.resolve,identify:n.identify,represent:n.represent??(i=>String(i)),representTagName:n.representTagName??(()=>e)}}
function Z(e,n){let i=n.finalize===void 0;return{tagName:e,nodeKind:"sequence",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??
!1,create:n.create,addItem:n.addItem,finalize:n.finalize??(r=>r),carrierIsResult:i,identify:n.identify,represent:n.represent??
(r=>r),representTagName:n.representTagName??(()=>e)}}function H(e,n){let i=n.finalize===void 0;return{tagName:e,nodeKind:"\
mapping",implicit:!1,matchByTagPrefix:n.matchByTagPrefix??!1,create:n.create,addPair:n.addPair,has:n.has,keys:n.keys,get:n.
get,finalize:n.finalize??(r=>r),carrierIsResult:i,identify:n.identify,represent:n.represent??(r=>r),representTagName:n.representTagName??
(()=>e)}}var Ue=C("tag:yaml.org,2002:str",{resolve:e=>e,identify:e=>typeof e=="string"}),ui=["","~","null","Null","NULL"],
Ke=C("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>ui.indexOf(e)!==-1?null:E,identify:e=>e===
null,represent:()=>"null"}),Ye=C("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(e,n)=>e==="null"||
n&&e===""?null:E,identify:e=>e===null,represent:()=>"null"}),pi=["","~","null","Null","NULL"],qe=C("tag:yaml.org,2002:nu\
ll",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:e=>pi.indexOf(e)!==-1?null:E,identify:e=>e===null,represent:()=>"\
null"}),fi=["true","True","TRUE"],si=["false","False","FALSE"],We=C("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","T","f","F"],resolve:e=>fi.indexOf(e)!==-1?!0:si.indexOf(e)!==-1?!1:E,identify:e=>Object.prototype.toString.call(e)===
"[object Boolean]",represent:e=>e?"true":"false"}),di=["true"],gi=["false"],Ge=C("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"t","f"],resolve:e=>di.indexOf(e)!==-1?!0:gi.indexOf(e)!==-1?!1:E,identify:e=>Object.prototype.toString.call(e)==="[obje\
ct Boolean]",represent:e=>e?"true":"false"}),hi=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],mi=["fal\
se","False","FALSE","n","N","no","No","NO","off","Off","OFF"],Ve=C("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:[
"y","Y","n","N","t","T","f","F","o","O"],resolve:e=>hi.indexOf(e)!==-1?!0:mi.indexOf(e)!==-1?!1:E,identify:e=>Object.prototype.
toString.call(e)==="[object Boolean]",represent:e=>e?"true":"false"}),Si=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0\
-9]+)$"),Ei=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function Ai(e){let n=e,i=1;return(n[0]===
"-"||n[0]==="+")&&(n[0]==="-"&&(i=-1),n=n.slice(1)),n.startsWith("0b")?i*parseInt(n.slice(2),2):n.startsWith("0o")?i*parseInt(
n.slice(2),8):n.startsWith("0x")?i*parseInt(n.slice(2),16):i*parseInt(n,10)}function Ti(e,n){if(n){if(!Ei.test(e))return E}else if(!Si.
test(e))return E;let i=Ai(e);return Number.isFinite(i)?i:E}var fe=C("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:[
"-","+",..."0123456789"],resolve:Ti,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.
toString(10)}),Li=new RegExp("^-?(?:0|[1-9][0-9]*)$"),Ni=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+\
|[-+]?[0-9]+)$");function Ci(e){let n=e,i=1;return(n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(i=-1),n=n.slice(1)),n.startsWith(
"0b")?i*parseInt(n.slice(2),2):n.startsWith("0o")?i*parseInt(n.slice(2),8):n.startsWith("0x")?i*parseInt(n.slice(2),16):
i*parseInt(n,10)}function Ii(e,n){if(n){if(!Ni.test(e))return E}else if(!Li.test(e))return E;let i=Ci(e);return Number.isFinite(
i)?i:E}var He=C("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ii,identify:e=>Number.
isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.toString(10)}),_i=new RegExp("^(?:[-+]?0b[0\
-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");function Oi(e){let n=e.
replace(/_/g,""),i=1;if((n[0]==="-"||n[0]==="+")&&(n[0]==="-"&&(i=-1),n=n.slice(1)),n.startsWith("0b"))return i*parseInt(
n.slice(2),2);if(n.startsWith("0x"))return i*parseInt(n.slice(2),16);if(n.includes(":")){let r=0;for(let t of n.split(":"))
r=r*60+Number(t);return i*r}return n!=="0"&&n[0]==="0"?i*parseInt(n,8):i*parseInt(n,10)}function yi(e){if(!_i.test(e))return E;
let n=Oi(e);return Number.isFinite(n)?n:E}var ee=C("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."\
0123456789"],resolve:yi,identify:e=>Number.isInteger(e)&&!Object.is(e,-0)&&e.toString(10).indexOf("e")<0,represent:e=>e.
toString(10)}),ki=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),xi=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Fi(e){
if(!ki.test(e))return E;let n=e.toLowerCase(),i=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return i===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".nan")return NaN;let r=i*parseFloat(n);return Number.isFinite(
r)||xi.test(e)?r:E}function bi(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)
return"-.inf";if(Object.is(e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var se=C(
"tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Fi,identify:e=>typeof e==
"number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:bi}),vi=new RegExp("^-?(?:0|\
[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),Pi=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\\
.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Ri(e,n){if(n){if(!Pi.test(e))return E;
let r=e.toLowerCase(),t=r[0]==="-"?-1:1;if("+-".includes(r[0])&&(r=r.slice(1)),r===".inf")return t===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY;if(r===".nan")return NaN;let o=t*parseFloat(r);return Number.isFinite(o)?o:E}if(!vi.test(e))return E;
let i=Number(e);return Number.isFinite(i)?i:E}function $i(e){if(isNaN(e))return".nan";if(e===Number.POSITIVE_INFINITY)return"\
.inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.
test(n)?n.replace("e",".e"):n}var Qe=C("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:Ri,
identify:e=>typeof e=="number"&&(!Number.isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:$i}),wi=new RegExp(
"^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|In\
f|INF)|\\.(?:nan|NaN|NAN))$"),Bi=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function Di(e){if(!wi.test(
e))return E;let n=e.toLowerCase().replace(/_/g,""),i=n[0]==="-"?-1:1;if("+-".includes(n[0])&&(n=n.slice(1)),n===".inf")return i===
1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(n===".nan")return NaN;let r=0;if(n.includes(":")){for(let t of n.
split(":"))r=r*60+Number(t);r*=i}else r=i*parseFloat(n);return Number.isFinite(r)||Bi.test(e)?r:E}function Mi(e){if(isNaN(
e))return".nan";if(e===Number.POSITIVE_INFINITY)return".inf";if(e===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(
e,-0))return"-0.0";let n=e.toString(10);return/^[-+]?[0-9]+e/.test(n)?n.replace("e",".e"):n}var ne=C("tag:yaml.org,2002:\
float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:Di,identify:e=>typeof e=="number"&&(!Number.
isInteger(e)||Object.is(e,-0)||e.toString(10).indexOf("e")>=0),represent:Mi}),je=C("tag:yaml.org,2002:merge",{implicit:!0,
implicitFirstChars:["<"],resolve:(e,n)=>e==="<<"||n&&e===""?"<<":E,identify:()=>!1}),Ui=/^[A-Za-z0-9+/]*={0,2}$/;function Ki(e){
let n=e.replace(/\s/g,"");if(n.length%4!==0||!Ui.test(n))return E;let i=atob(n),r=new Uint8Array(i.length);for(let t=0;t<
i.length;t++)r[t]=i.charCodeAt(t);return r}function Yi(e){let n="";for(let i=0;i<e.length;i++)n+=String.fromCharCode(e[i]);
return btoa(n)}var ze=C("tag:yaml.org,2002:binary",{resolve:Ki,identify:e=>Object.prototype.toString.call(e)==="[object \
Uint8Array]",represent:Yi}),qi=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),Wi=new RegExp("^([0-9][0\
-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*\
(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function Xe(e,n,i,r=0,t=0,o=0,l=0){let a=new Date(Date.UTC(e,n,i,r,t,o,l));
return a.setUTCFullYear(e,n,i),a}function Gi(e){let n=qi.exec(e);if(n===null&&(n=Wi.exec(e)),n===null)return E;let i=+n[1],
r=+n[2]-1,t=+n[3];if(!n[4]){let u=Xe(i,r,t);return u.getUTCFullYear()!==i||u.getUTCMonth()!==r||u.getUTCDate()!==t?E:u}let o=+n[4],
l=+n[5],a=+n[6],c=0;if(o>23||l>59||a>59)return E;if(n[7]){let u=n[7].slice(0,3);for(;u.length<3;)u+="0";c=+u}let p=Xe(i,
r,t,o,l,a,c);if(p.getUTCFullYear()!==i||p.getUTCMonth()!==r||p.getUTCDate()!==t)return E;if(n[9]){let u=+n[10],f=+(n[11]||
0);if(u>23||f>59)return E;let s=(u*60+f)*6e4;p.setTime(p.getTime()-(n[9]==="-"?-s:s))}return p}var Je=C("tag:yaml.org,20\
02:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:Gi,identify:e=>e instanceof Date,represent:e=>e.
toISOString()}),Ze=Z("tag:yaml.org,2002:seq",{create:()=>[],addItem:(e,n)=>{e.push(n)},identify:Array.isArray});function ie(e){
if(e===null||typeof e!="object"||Array.isArray(e))return!1;let n=Object.getPrototypeOf(e);return n===null||n===Object.prototype}
function de(e,n){let i={};for(let r of n)e[r]!==void 0&&(i[r]=e[r]);return i}var en=Z("tag:yaml.org,2002:omap",{create:()=>({
list:[],seen:new Set}),addItem:(e,n)=>{let i;if(n instanceof Map){if(n.size!==1)return"cannot resolve an ordered map ite\
m";i=n.keys().next().value}else if(ie(n)){let r=Object.keys(n);if(r.length!==1)return"cannot resolve an ordered map item";
i=r[0]}else return"cannot resolve an ordered map item";return e.seen.has(i)?"duplicate key in ordered map":(e.seen.add(i),
e.list.push(n),"")},finalize:e=>e.list,identify:()=>!1}),nn=Z("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(e,n)=>{if(n instanceof
Map)return n.size!==1?"cannot resolve a pairs item":(e.push(n.entries().next().value),"");if(Object.prototype.toString.call(
n)!=="[object Object]")return"cannot resolve a pairs item";let i=n,r=Object.keys(i);return r.length!==1?"cannot resolve \
a pairs item":(e.push([r[0],i[r[0]]]),"")},identify:()=>!1}),rn=H("tag:yaml.org,2002:map",{create:()=>({}),identify:ie,represent:e=>{
let n=new Map;for(let i of Object.keys(e))n.set(i,e[i]);return n},addPair:(e,n,i)=>{if(n!==null&&typeof n=="object")return"\
object-based map does not support complex keys";let r=String(n);return r==="__proto__"?Object.defineProperty(e,r,{value:i,
enumerable:!0,configurable:!0,writable:!0}):e[r]=i,""},has:(e,n)=>n!==null&&typeof n=="object"?!1:Object.prototype.hasOwnProperty.
call(e,String(n)),keys:e=>Object.keys(e),get:(e,n)=>{let i=String(n);return Object.prototype.hasOwnProperty.call(e,i)?e[i]:
null}}),tn=H("tag:yaml.org,2002:set",{create:()=>new Set,identify:e=>e instanceof Set,represent:e=>{let n=new Map;for(let i of e)
n.set(i,null);return n},addPair:(e,n,i)=>i!==null?"cannot resolve a set item":(e.add(n),""),has:(e,n)=>e.has(n),keys:e=>e.
keys(),get:()=>null});function Vi(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(
null)}}function Hi(){return{scalar:[],sequence:[],mapping:[]}}function Qi(e){let n=[];for(let i of e){let r=n.length;for(let t=0;t<
n.length;t++){let o=n[t];if(o.nodeKind===i.nodeKind&&o.tagName===i.tagName&&o.matchByTagPrefix===i.matchByTagPrefix){r=t;
break}}n[r]=i}return n}var Q=class ai{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(n){
let i=Qi(n),r=[],t=Vi(),o=Hi();for(let u of i){if(u.nodeKind==="scalar"&&u.implicit){if(u.matchByTagPrefix)throw new Error(
"Implicit scalar tags cannot match by tag prefix");r.push(u)}switch(u.nodeKind){case"scalar":u.matchByTagPrefix?o.scalar.
push(u):t.scalar[u.tagName]=u;break;case"sequence":u.matchByTagPrefix?o.sequence.push(u):t.sequence[u.tagName]=u;break;case"\
mapping":u.matchByTagPrefix?o.mapping.push(u):t.mapping[u.tagName]=u}}let l=r.filter(u=>u.implicitFirstChars===null),a=new Set;
for(let u of r)if(u.implicitFirstChars!==null)for(let f of u.implicitFirstChars)a.add(f);let c=new Map;for(let u of a)c.
set(u,r.filter(f=>f.implicitFirstChars===null||f.implicitFirstChars.indexOf(u)!==-1));let p=t.scalar["tag:yaml.org,2002:\
str"];if(!p)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=i,this.implicitScalarTags=
r,this.implicitScalarByFirstChar=c,this.implicitScalarAnyFirstChar=l,this.defaultScalarTag=p,this.defaultSequenceTag=t.sequence["\
tag:yaml.org,2002:seq"],this.defaultMappingTag=t.mapping["tag:yaml.org,2002:map"],this.exact=t,this.prefix=o}lookupScalarTag(n){
let i=this.exact.scalar[n];if(i)return i;for(let r of this.prefix.scalar)if(n.startsWith(r.tagName))return r}lookupSequenceTag(n){
let i=this.exact.sequence[n];if(i)return i;for(let r of this.prefix.sequence)if(n.startsWith(r.tagName))return r}lookupMappingTag(n){
let i=this.exact.mapping[n];if(i)return i;for(let r of this.prefix.mapping)if(n.startsWith(r.tagName))return r}resolveImplicitScalarTag(n){
let i=this.implicitScalarByFirstChar.get(n.charAt(0))??this.implicitScalarAnyFirstChar;for(let t of i){let o=t.resolve(n,
!1,t.tagName);if(o!==E)return{value:o,tag:t}}let r=this.defaultScalarTag;return{value:r.resolve(n,!1,r.tagName),tag:r}}withTags(...n){
let i=[];for(let r of n)i=i.concat(r);return new ai([...this.tags,...i])}},re=new Q([Ue,Ze,rn]),ji=new Q([...re.tags,Ye,
Ge,He,Qe]),on=new Q([...re.tags,Ke,We,fe,se]),ln=new Q([...re.tags,qe,Ve,ee,ne,Je,je,ze,en,nn,tn]),an=ln.withTags({...ee,
resolve:(e,n,i)=>{let r=ee.resolve(e,n,i);return r===E?fe.resolve(e,n,i):r}},{...ne,resolve:(e,n,i)=>{let r=ne.resolve(e,
n,i);return r===E?se.resolve(e,n,i):r}}),zi=H("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(e,n,i)=>(e.set(n,i),""),
has:(e,n)=>e.has(n),keys:e=>e.keys(),get:(e,n)=>e.get(n),identify:e=>e instanceof Map||ie(e),represent:e=>{if(e instanceof
Map)return e;let n=new Map,i=e;for(let r of Object.keys(i))n.set(r,i[r]);return n}});function cn(e){if(Array.isArray(e)){
let n=Array.prototype.slice.call(e);for(let i=0;i<n.length;i++){if(Array.isArray(n[i]))return null;typeof n[i]=="object"&&
Object.prototype.toString.call(n[i])==="[object Object]"&&(n[i]="[object Object]")}return String(n)}return typeof e=="ob\
ject"&&Object.prototype.toString.call(e)==="[object Object]"?"[object Object]":String(e)}var Xi=H("tag:yaml.org,2002:map",
{create:()=>({}),identify:ie,represent:e=>{let n=new Map;for(let i of Object.keys(e))n.set(i,e[i]);return n},addPair:(e,n,i)=>{
let r=cn(n);return r===null?"nested arrays are not supported inside keys":(r==="__proto__"?Object.defineProperty(e,r,{value:i,
enumerable:!0,configurable:!0,writable:!0}):e[r]=i,"")},has:(e,n)=>{let i=cn(n);return i!==null&&Object.prototype.hasOwnProperty.
call(e,i)},keys:e=>Object.keys(e),get:(e,n)=>{let i=String(n);return Object.prototype.hasOwnProperty.call(e,i)?e[i]:null}}),
Ji={maxLength:79,indent:1,linesBefore:3,linesAfter:2};function ge(e,n,i,r,t){let o="",l="",a=Math.floor(t/2)-1;return r-
n>a&&(o=" ... ",n=r-a+o.length),i-r>a&&(l=" ...",i=r+a-l.length),{str:o+e.slice(n,i).replace(/\t/g,"\u2192")+l,pos:r-n+o.
length}}function he(e,n){return" ".repeat(Math.max(n-e.length,0))+e}function Zi(e,n){if(!e.buffer)return null;let i={...Ji,
...n},r=/\r?\n|\r|\0/g,t=[0],o=[],l,a=-1;for(;l=r.exec(e.buffer);)o.push(l.index),t.push(l.index+l[0].length),e.position<=
l.index&&a<0&&(a=t.length-2);a<0&&(a=t.length-1);let c="",p=Math.min(e.line+i.linesAfter,o.length).toString().length,u=i.
maxLength-(i.indent+p+3);for(let s=1;s<=i.linesBefore&&!(a-s<0);s++){let m=ge(e.buffer,t[a-s],o[a-s],e.position-(t[a]-t[a-
s]),u);c=`${" ".repeat(i.indent)}${he((e.line-s+1).toString(),p)} | ${m.str}
${c}`}let f=ge(e.buffer,t[a],o[a],e.position,u);c+=`${" ".repeat(i.indent)}${he((e.line+1).toString(),p)} | ${f.str}
`,c+=`${"-".repeat(i.indent+p+3+f.pos)}^
`;for(let s=1;s<=i.linesAfter&&!(a+s>=o.length);s++){let m=ge(e.buffer,t[a+s],o[a+s],e.position-(t[a]-t[a+s]),u);c+=`${"\
 ".repeat(i.indent)}${he((e.line+s+1).toString(),p)} | ${m.str}
`}return c.replace(/\n$/,"")}function un(e,n){let i="";return e.mark?(e.mark.name&&(i+=`in "${e.mark.name}" `),i+=`(${e.
mark.line+1}:${e.mark.column+1})`,!n&&e.mark.snippet&&(i+=`

${e.mark.snippet}`),`${e.reason} ${i}`):e.reason}var v=class ci extends Error{reason;mark;constructor(n,i){super(),this.
name="YAMLException",this.reason=n,this.mark=i,this.message=un(this,!1),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor)}toString(n){return`${this.name}: ${un(this,n)}`}static throwAt(n,i,r,t=""){let o=0,l=0;for(let c=0;c<
i;c++){let p=n.charCodeAt(c);p===10?(o++,l=c+1):p===13&&(o++,n.charCodeAt(c+1)===10&&c++,l=c+1)}let a={name:t,buffer:n,position:i,
line:o,column:i-l};throw a.snippet=Zi(a),new ci(r,a)}},T={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},d={PLAIN:1,
SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},O={BLOCK:1,FLOW:2},y={CLIP:1,STRIP:2,KEEP:3},er=-1;function pn(e){
switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`\

`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:
return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:
return""}}var fn=new Array(256),sn=new Array(256);for(let e=0;e<256;e++)fn[e]=pn(e)?1:0,sn[e]=pn(e);function nr(e){return e<=
65535?String.fromCharCode(e):String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function ir(e){return e>=48&&
e<=57?e-48:(e|32)-97+10}function rr(e){return e===120?2:e===117?4:8}function te(e,n,i){let r=0;for(;n<i;){let t=e.charCodeAt(
n);if(t===10)r++,n++;else if(t===13)r++,n++,e.charCodeAt(n)===10&&n++;else if(t===32||t===9)n++;else break}return{position:n,
breaks:r}}function me(e){return e===1?" ":`
`.repeat(e-1)}function tr(e,n,i){let r="",t=n,o=n,l=n;for(;t<i;){let a=e.charCodeAt(t);if(a===10||a===13){r+=e.slice(o,l);
let c=te(e,t,i);r+=me(c.breaks),t=o=l=c.position}else t++,a!==32&&a!==9&&(l=t)}return r+e.slice(o,l)}function or(e,n,i){
let r="",t=n,o=n,l=n;for(;t<i;){let a=e.charCodeAt(t);if(a===39)r+=e.slice(o,t)+"'",t+=2,o=l=t;else if(a===10||a===13){r+=
e.slice(o,l);let c=te(e,t,i);r+=me(c.breaks),t=o=l=c.position}else t++,a!==32&&a!==9&&(l=t)}return r+e.slice(o,i)}function lr(e,n,i){
let r="",t=n,o=n,l=n;for(;t<i;){let a=e.charCodeAt(t);if(a===92){r+=e.slice(o,t),t++;let c=e.charCodeAt(t);if(c===10||c===
13)t=te(e,t,i).position;else if(c<256&&fn[c])r+=sn[c],t++;else{let p=rr(c),u=0;for(;p>0;p--){t++;let f=ir(e.charCodeAt(t));
u=(u<<4)+f}r+=nr(u),t++}o=l=t}else if(a===10||a===13){r+=e.slice(o,l);let c=te(e,t,i);r+=me(c.breaks),t=o=l=c.position}else
t++,a!==32&&a!==9&&(l=t)}return r+e.slice(o,i)}function dn(e,n,i,r,t,o){let l=r<0?0:r,a=e.slice(n,i).replace(/\r\n?/g,`
`),c=a===""?[]:(a.endsWith(`
`)?a.slice(0,-1):a).split(`
`),p="",u=!1,f=0,s=!1;for(let m of c){let h=0;for(;h<l&&m.charCodeAt(h)===32;)h++;if(r<0||h>=m.length){f++;continue}let S=m.
slice(l),L=S.charCodeAt(0);o?L===32||L===9?(s=!0,p+=`
`.repeat(u?1+f:f)):s?(s=!1,p+=`
`.repeat(f+1)):f===0?u&&(p+=" "):p+=`
`.repeat(f):p+=`
`.repeat(u?1+f:f),p+=S,u=!0,f=0}return t===y.KEEP?p+=`
`.repeat(u?1+f:f):t!==y.STRIP&&u&&(p+=`
`),p}function Se(e,n){if(n.valueStart===er)return"";let{valueStart:i,valueEnd:r}=n;if(n.fast)return e.slice(i,r);switch(n.
style){case d.SINGLE_QUOTED:return or(e,i,r);case d.DOUBLE_QUOTED:return lr(e,i,r);case d.LITERAL_BLOCK:return dn(e,i,r,
n.indent,n.chomping,!1);case d.FOLDED_BLOCK:return dn(e,i,r,n.indent,n.chomping,!0);default:return tr(e,i,r)}}var ar=Object.
assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),gn="-#;/?:@&=+$_.~*'()",cr=gn+"!,[]",hn="0123456789ABCDE\
F";function b(e){return"%"+hn[e>>4]+hn[e&15]}function Ee(e,n){let i=n?gn:cr,r="";for(let t=0;t<e.length;t++){let o=e.charCodeAt(
t);if(o>=48&&o<=57||o>=65&&o<=90||o>=97&&o<=122||i.includes(e[t])){r+=e[t];continue}o>=55296&&o<=56319&&(o=65536+((o&1023)<<
10)+(e.charCodeAt(++t)&1023)),o<128?r+=b(o):o<2048?r+=b(192|o>>6)+b(128|o&63):o<65536?r+=b(224|o>>12)+b(128|o>>6&63)+b(128|
o&63):r+=b(240|o>>18)+b(128|o>>12&63)+b(128|o>>6&63)+b(128|o&63)}return r}function Ae(e){let n="",i=0;for(;i<e.length;){
if(e.charCodeAt(i)!==37){n+=e[i++];continue}let r=parseInt(e.slice(i+1,i+3),16);if(i+=3,r>=192){let t=r<224?1:r<240?2:3;
for(r&=(1<<6-t)-1;t-- >0;)r=r<<6|parseInt(e.slice(i+1,i+3),16)&63,i+=3}r<65536?n+=String.fromCharCode(r):(r-=65536,n+=String.
fromCharCode(55296|r>>10,56320|r&1023))}return n}function mn(e,n){if(e.startsWith("!<")&&e.endsWith(">"))return Ae(e.slice(
2,-1));let i=e.indexOf("!",1),r=i===-1?"!":e.slice(0,i+1);return Ae(n?.[r]??ar[r]??r)+Ae(e.slice(r.length))}function Sn(e){
let n=e;return n.charCodeAt(0)===33?(n=n.slice(1),`!${Ee(n,!0)}`):n.slice(0,18)==="tag:yaml.org,2002:"?`!!${Ee(n.slice(18),
!0)}`:`!<${Ee(n,!1)}>`}var B=-1,ur="tag:yaml.org,2002:merge",Te={filename:"",schema:on,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1};
function pr(e){return"tagStart"in e&&e.tagStart!==B?e.tagStart:"anchorStart"in e&&e.anchorStart!==B?e.anchorStart:"value\
Start"in e&&e.valueStart!==B?e.valueStart:"start"in e?e.start:0}function I(e,n){v.throwAt(e.source,e.position,n,e.filename)}
function En(e,n,i,r){try{return i.finalize(r)}catch(t){if(t instanceof v)throw t;v.throwAt(e.source,n,t instanceof Error?
t.message:String(t),e.filename)}}function fr(e,n){let i=Se(e.source,n),r=n.tagStart===B?"":e.source.slice(n.tagStart,n.tagEnd),
t=e.schema.defaultScalarTag;if(r!==""){if(r==="!")return{value:i,tag:t};let o=mn(r,e.tagHandlers),l=e.schema.lookupScalarTag(
o);if(l){let c=l.resolve(i,!0,o);return c===E&&I(e,`cannot resolve a node with !<${o}> explicit tag`),{value:c,tag:l}}let a=e.
schema.lookupMappingTag(o)??e.schema.lookupSequenceTag(o);if(a){i!==""&&I(e,`cannot resolve a node with !<${o}> explicit\
 tag`);let c=a.create(o);return{value:a.carrierIsResult?c:En(e,e.position,a,c),tag:a}}I(e,`unknown scalar tag !<${o}>`)}
return n.style===d.PLAIN?e.schema.resolveImplicitScalarTag(i):{value:t.resolve(i,!1,t.tagName),tag:t}}function An(e,n,i){
let r=n.tagStart===B?"":e.source.slice(n.tagStart,n.tagEnd);return r===""||r==="!"?i:mn(r,e.tagHandlers)}function Tn(e){
return e.nodeKind==="mapping"}function Ln(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&
I(e,`merge keys exceeded maxTotalMergeKeys (${e.maxTotalMergeKeys})`)}function Nn(e,n,i,r){Ln(e);for(let t of r.keys(i)){
if(Ln(e),n.tag.has(n.value,t))continue;let o=n.tag.addPair(n.value,t,r.get(i,t));o&&I(e,o),n.overridable??=new Set,n.overridable.
add(t)}}function sr(e,n,i,r){if(e.position=n.keyPosition,Tn(r))Nn(e,n,i,r);else if(r.nodeKind==="sequence"&&Array.isArray(
i)){i.length>100&&I(e,"abnormal merge sequence size");for(let t of i){let o=e.nodeTags.get(t);o||I(e,"cannot merge mappi\
ngs; the provided source object is unacceptable"),Nn(e,n,t,o)}}else I(e,"cannot merge mappings; the provided source obje\
ct is unacceptable")}function dr(e,n,i,r,t){if(e.position=n.keyPosition,n.keyIsMerge){sr(e,n,r,t);return}!e.json&&n.tag.
has(n.value,i)&&!n.overridable?.has(i)&&I(e,"duplicated mapping key");let o=n.tag.addPair(n.value,i,r);o&&I(e,o),n.overridable?.
delete(i)}function Le(e,n,i){let r=e.frames[e.frames.length-1];if(r.kind==="document")r.value=n,r.hasValue=!0;else if(r.
kind==="sequence"){Tn(i)&&e.nodeTags.set(n,i);let t=r.tag.addItem(r.value,n,r.index++);t&&I(e,t)}else if(r.hasKey){let t=r.
key;r.key=void 0,r.hasKey=!1,dr(e,r,t,n,i)}else r.key=n,r.keyPosition=e.position,r.hasKey=!0,r.keyIsMerge=i.tagName===ur}
function Ne(e,n,i,r,t){if(n.anchorStart!==B){let o={value:i,tag:r,isValueFinal:t};return e.anchors.set(e.source.slice(n.
anchorStart,n.anchorEnd),o),o}return null}function Cn(e,n){let i={...Te,...n,events:e,documents:[],eventIndex:0,position:0,
frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.create(null),totalMergeKeys:0,aliasCount:0};for(;i.eventIndex<
i.events.length;){let r=i.events[i.eventIndex++];switch(i.position=pr(r),r.type){case T.DOCUMENT:i.anchors=new Map,i.nodeTags=
new Map,i.aliasCount=0,i.tagHandlers=Object.create(null);for(let t of r.directives)t.kind==="tag"&&(i.tagHandlers[t.handle]=
t.prefix);i.frames.push({kind:"document",position:i.position,value:void 0,hasValue:!1});break;case T.SCALAR:{let{value:t,
tag:o}=fr(i,r);Ne(i,r,t,o,!0),Le(i,t,o);break}case T.SEQUENCE:{let t=An(i,r,"tag:yaml.org,2002:seq"),o=i.schema.lookupSequenceTag(
t);o||I(i,`unknown sequence tag !<${t}>`);let l=o.create(t),a=Ne(i,r,l,o,o.carrierIsResult);i.frames.push({kind:"sequenc\
e",position:i.position,value:l,tag:o,anchor:a,index:0});break}case T.MAPPING:{let t=An(i,r,"tag:yaml.org,2002:map"),o=i.
schema.lookupMappingTag(t);o||I(i,`unknown mapping tag !<${t}>`);let l=o.create(t),a=Ne(i,r,l,o,o.carrierIsResult);i.frames.
push({kind:"mapping",position:i.position,value:l,tag:o,anchor:a,key:void 0,keyPosition:i.position,hasKey:!1,keyIsMerge:!1,
overridable:null});break}case T.ALIAS:{i.maxAliases!==-1&&++i.aliasCount>i.maxAliases&&I(i,`aliases exceeded maxAliases \
(${i.maxAliases})`);let t=i.source.slice(r.anchorStart,r.anchorEnd),o=i.anchors.get(t);o||I(i,`unidentified alias "${t}"`),
o.isValueFinal||I(i,`recursive alias "${t}" is not supported for tag ${o.tag.tagName} because it uses finalize()`),Le(i,
o.value,o.tag);break}case T.POP:{let t=i.frames.pop();if(t.kind==="mapping"&&t.hasKey&&(i.position=t.keyPosition,I(i,"in\
complete mapping pair in event stream")),t.kind==="document")i.documents.push(t.value);else{let o=t.tag.carrierIsResult?
t.value:En(i,t.position,t.tag,t.value);t.anchor&&(t.anchor.value=o,t.anchor.isValueFinal=!0),Le(i,o,t.tag)}break}}}return i.
documents}var A=-1,In=Object.prototype.hasOwnProperty,D=1,_n=2,On=3,oe=4,gr=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
hr=/[,\[\]{}]/,yn=/^(?:!|!!|![0-9A-Za-z-]+!)$/,Ce=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,kn=String.
raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,mr=new RegExp(`^(?:${Ce})*$`),Sr=new RegExp(`^(?:${kn})+$`),Er=new RegExp(
`^(?:!(?:${Ce})*|${kn}(?:${Ce})*)$`),Ie={filename:"",maxDepth:100};function Ar(e,n,i){e.events.push({type:T.DOCUMENT,explicitStart:n,
explicitEnd:i,directives:e.directives})}function xn(e,n,i,r,t,o,l){e.events.push({type:T.SEQUENCE,start:n,anchorStart:i,
anchorEnd:r,tagStart:t,tagEnd:o,style:l})}function Fn(e,n,i,r,t,o,l){e.events.push({type:T.MAPPING,start:n,anchorStart:i,
anchorEnd:r,tagStart:t,tagEnd:o,style:l})}function bn(e,n){e.events.splice(n.eventsLength,0,{type:T.MAPPING,start:n.position,
anchorStart:A,anchorEnd:A,tagStart:A,tagEnd:A,style:O.FLOW})}function M(e,n,i,r,t,o,l,a,c=y.CLIP,p=-1,u=!1){e.events.push(
{type:T.SCALAR,valueStart:n,valueEnd:i,anchorStart:r,anchorEnd:t,tagStart:o,tagEnd:l,style:a,chomping:c,indent:p,fast:u})}
function Tr(e,n,i){e.events.push({type:T.ALIAS,anchorStart:n,anchorEnd:i})}function U(e){e.events.push({type:T.POP})}function k(e){
M(e,A,A,A,A,A,A,d.PLAIN)}function vn(){return{anchorStart:A,anchorEnd:A,tagStart:A,tagEnd:A}}function K(e){return{position:e.
position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,eventsLength:e.events.
length}}function Y(e,n){e.position=n.position,e.line=n.line,e.lineStart=n.lineStart,e.lineIndent=n.lineIndent,e.firstTabInLine=
n.firstTabInLine,e.events.length=n.eventsLength}function g(e,n){v.throwAt(e.input.slice(0,e.length),e.position,n,e.filename)}
function N(e){return e===10||e===13}function q(e){return e===9||e===32}function F(e){return q(e)||N(e)}function P(e){return e===
0||F(e)}function $(e){return e===44||e===91||e===93||e===123||e===125}function Lr(e){return e>=48&&e<=57?e-48:-1}function Nr(e){
if(e>=48&&e<=57)return e-48;let n=e|32;return n>=97&&n<=102?n-97+10:-1}function Cr(e){return e===120?2:e===117?4:e===85?
8:0}function Ir(e){return e===48||e===97||e===98||e===116||e===9||e===110||e===118||e===102||e===114||e===101||e===32||e===
34||e===47||e===92||e===78||e===95||e===76||e===80}function le(e){e.input.charCodeAt(e.position)===10?e.position++:(e.position++,
e.input.charCodeAt(e.position)===10&&e.position++),e.line++,e.lineStart=e.position,e.lineIndent=0,e.firstTabInLine=-1}function _(e,n){
let i=0,r=e.input.charCodeAt(e.position),t=e.position===e.lineStart||F(e.input.charCodeAt(e.position-1));for(;r!==0;){for(;q(
r);)t=!0,r===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),r=e.input.charCodeAt(++e.position);if(n&&t&&r===35)
do r=e.input.charCodeAt(++e.position);while(!N(r)&&r!==0);if(!N(r))break;for(le(e),i++,t=!0,r=e.input.charCodeAt(e.position);r===
32;)e.lineIndent++,r=e.input.charCodeAt(++e.position)}return i}function W(e,n=e.position){let i=e.input.charCodeAt(n);if((i===
45||i===46)&&i===e.input.charCodeAt(n+1)&&i===e.input.charCodeAt(n+2)){let r=e.input.charCodeAt(n+3);return r===0||F(r)}
return!1}function Pn(e){e.position===e.lineStart&&e.input.charCodeAt(e.position)===65279&&(e.position++,e.lineStart=e.position)}
function _e(e){if(e.position!==e.lineStart)return!1;if(W(e))return!0;if(e.input.charCodeAt(e.position)!==65279)return!1;
let n=K(e);Pn(e),_(e,!0);let i=e.input.charCodeAt(e.position),r=e.position===e.lineStart&&(i===37||i===45&&W(e));return Y(
e,n),r}function Rn(e){let n=e.input.charCodeAt(e.position);for(;n!==0&&!N(n);)n=e.input.charCodeAt(++e.position)}function $n(e,n,i){
let r=gr.exec(e.input.slice(n,i));r!==null&&(e.position=n+r.index+r[0].length-1,g(e,"the stream contains non-printable c\
haracters"))}function _r(e,n,i){if(e.input.charCodeAt(e.position)!==33)return!1;n.tagStart!==A&&g(e,"duplication of a ta\
g property");let r=e.position,t=!1,o=!1,l="!",a=e.input.charCodeAt(++e.position);a===60?(t=!0,a=e.input.charCodeAt(++e.position)):
a===33&&(o=!0,l="!!",a=e.input.charCodeAt(++e.position));let c=e.position,p;if(t){for(;a!==0&&a!==62;)a=e.input.charCodeAt(
++e.position);a!==62&&g(e,"unexpected end of the stream within a verbatim tag"),p=e.input.slice(c,e.position),e.position++}else{
for(;a!==0&&!F(a)&&!(i&&$(a));)a===33&&(o?g(e,"tag suffix cannot contain exclamation marks"):(l=e.input.slice(c-1,e.position+
1),yn.test(l)||g(e,"named tag handle cannot contain such characters"),o=!0,c=e.position+1)),a=e.input.charCodeAt(++e.position);
p=e.input.slice(c,e.position),hr.test(p)&&g(e,"tag suffix cannot contain flow indicator characters")}return p&&!(t?mr.test(
p):Sr.test(p))&&g(e,`tag name cannot contain such characters: ${p}`),!t&&l!=="!"&&l!=="!!"&&!In.call(e.tagHandlers,l)&&g(
e,`undeclared tag handle "${l}"`),n.tagStart=r,n.tagEnd=e.position,!0}function Or(e,n){if(e.input.charCodeAt(e.position)!==
38)return!1;n.anchorStart!==A&&g(e,"duplication of an anchor property"),e.position++;let i=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!F(e.input.charCodeAt(e.position))&&!$(e.input.charCodeAt(e.position));)e.position++;return e.position===
i&&g(e,"name of an anchor node must contain at least one character"),n.anchorStart=i,n.anchorEnd=e.position,!0}function yr(e,n){
if(e.input.charCodeAt(e.position)!==42)return!1;(n.anchorStart!==A||n.tagStart!==A)&&g(e,"alias node should not have any\
 properties"),e.position++;let i=e.position;for(;e.input.charCodeAt(e.position)!==0&&!F(e.input.charCodeAt(e.position))&&
!$(e.input.charCodeAt(e.position));)e.position++;return e.position===i&&g(e,"name of an alias node must contain at least\
 one character"),Tr(e,i,e.position),!0}function Oe(e,n){_(e,!1),e.lineIndent<n&&g(e,"deficient indentation")}function kr(e,n,i){
if(e.input.charCodeAt(e.position)!==39)return!1;e.position++;let r=e.position,t=!0;for(;e.input.charCodeAt(e.position)!==
0;){let o=e.input.charCodeAt(e.position);if(o===39){if(e.input.charCodeAt(e.position+1)===39){t=!1,e.position+=2;continue}
let l=e.position;return e.position++,M(e,r,l,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,d.SINGLE_QUOTED,y.CLIP,-1,t),
!0}N(o)?(t=!1,Oe(e,n)):e.position===e.lineStart&&W(e)?g(e,"unexpected end of the document within a single quoted scalar"):
o!==9&&o<32?g(e,"expected valid JSON character"):e.position++}g(e,"unexpected end of the stream within a single quoted s\
calar")}function xr(e,n,i){if(e.input.charCodeAt(e.position)!==34)return!1;e.position++;let r=e.position,t=!0;for(;e.input.
charCodeAt(e.position)!==0;){let o=e.input.charCodeAt(e.position);if(o===34){let l=e.position;return e.position++,M(e,r,
l,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,d.DOUBLE_QUOTED,y.CLIP,-1,t),!0}if(o===92){t=!1;let l=e.input.charCodeAt(
++e.position);if(N(l))Oe(e,n);else if(Ir(l))e.position++;else{let a=Cr(l);for(a===0&&g(e,"unknown escape sequence");a-- >
0;)e.position++,Nr(e.input.charCodeAt(e.position))<0&&g(e,"expected hexadecimal character");e.position++}}else N(o)?(t=!1,
Oe(e,n)):e.position===e.lineStart&&W(e)?g(e,"unexpected end of the document within a double quoted scalar"):o!==9&&o<32?
g(e,"expected valid JSON character"):e.position++}g(e,"unexpected end of the stream within a double quoted scalar")}function Fr(e,n,i){
let r=e.input.charCodeAt(e.position),t=y.CLIP,o=-1,l=!1;if(r!==124&&r!==62)return!1;let a=r===124?d.LITERAL_BLOCK:d.FOLDED_BLOCK;
for(e.position++;e.input.charCodeAt(e.position)!==0;){let m=e.input.charCodeAt(e.position),h=Lr(m);if(m===43||m===45)t!==
y.CLIP&&g(e,"repeat of a chomping mode identifier"),t=m===43?y.KEEP:y.STRIP,e.position++;else if(h>=0)h===0&&g(e,"bad ex\
plicit indentation width of a block scalar; it cannot be less than one"),l&&g(e,"repeat of an indentation width identifi\
er"),o=n+h-1,l=!0,e.position++;else break}let c=!1;for(;q(e.input.charCodeAt(e.position));)c=!0,e.position++;c&&e.input.
charCodeAt(e.position)===35&&Rn(e),N(e.input.charCodeAt(e.position))?le(e):e.input.charCodeAt(e.position)!==0&&g(e,"a li\
ne break is expected");let p=l?o:-1,u=0,f=e.position,s=e.position;for(;e.input.charCodeAt(e.position)!==0;){let m=e.position,
h=0;for(;e.input.charCodeAt(m+h)===32;)h++;let S=e.input.charCodeAt(m+h);if(S===0){p>=0?h>p&&(s=m+h):h>0&&(s=m+h);break}
if(_e(e))break;if(!l&&p===-1&&N(S)&&(u=Math.max(u,h)),!l&&p===-1&&!N(S)&&(S===9&&h<n&&(e.position=m+h,g(e,"tab character\
s must not be used in indentation")),h>=n&&h<u&&(e.position=m+h,g(e,"bad indentation of a mapping entry"))),p===-1&&S!==
0&&!N(S)&&h<n){e.lineIndent=h,e.position=m+h;break}!l&&S!==0&&!N(S)&&p===-1&&(p=h);let L=p===-1?n+1:p;if(S!==0&&!N(S)&&h<
L){e.lineIndent=h,e.position=m+h;break}Rn(e),s=e.position,N(e.input.charCodeAt(e.position))&&(le(e),s=e.position)}return $n(
e,f,s),M(e,f,s,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,a,t,p),!0}function br(e,n){let i=e.input.charCodeAt(e.position),
r=n===D;if(i===0||F(i)||i===35||i===38||i===42||i===33||i===124||i===62||i===39||i===34||i===37||i===64||i===96||$(i))return!1;
if(i===63||i===45){let t=e.input.charCodeAt(e.position+1);if(P(t)||r&&$(t))return!1}return!0}function vr(e,n,i,r){if(!br(
e,i))return!1;let t=e.position,o=e.position,l=e.input.charCodeAt(e.position),a=i===D,c=!1;for(;l!==0&&!_e(e);){if(l===58){
let p=e.input.charCodeAt(e.position+1);if(P(p)||a&&$(p))break}else if(l===35){if(F(e.input.charCodeAt(e.position-1)))break}else{
if(a&&$(l))break;if(N(l)){let p=e.position,u=e.line,f=e.lineStart,s=e.lineIndent;if(_(e,!1),e.lineIndent>=n){c=!0,l=e.input.
charCodeAt(e.position);continue}e.position=p,e.line=u,e.lineStart=f,e.lineIndent=s;break}}q(l)||(o=e.position+1),l=e.input.
charCodeAt(++e.position)}return o===t?!1:($n(e,t,o),M(e,t,o,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,d.PLAIN,y.CLIP,
-1,!c),!0)}function j(e,n){let i=e.line;_(e,!0),(e.line>i&&e.lineIndent<n||e.firstTabInLine!==-1&&e.lineIndent<n)&&g(e,"\
deficient indentation")}function Pr(e,n,i){let r=e.input.charCodeAt(e.position),t=r===123,o=e.position,l=!0;if(r!==91&&r!==
123)return!1;let a=t?125:93;for(t?Fn(e,o,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,O.FLOW):xn(e,o,i.anchorStart,i.anchorEnd,
i.tagStart,i.tagEnd,O.FLOW),e.position++;e.input.charCodeAt(e.position)!==0;){j(e,n);let c=e.input.charCodeAt(e.position);
if(c===a)return e.position++,U(e),!0;l?c===44&&g(e,"expected the node content, but found ','"):g(e,"missed comma between\
 flow collection entries");let p=!1,u=!1;c===63&&F(e.input.charCodeAt(e.position+1))&&(p=u=!0,e.position+=1,j(e,n));let f=e.
line,s=K(e),m=G(e,n,D,!1,!0);j(e,n),c=e.input.charCodeAt(e.position),(t||u||e.line===f)&&c===58?(p=!0,e.position++,j(e,n),
t||bn(e,s),m||k(e),G(e,n,D,!1,!0)||k(e),j(e,n),t||U(e)):t&&p?(m||k(e),k(e)):t?k(e):p&&(bn(e,s),m||k(e),k(e),U(e)),c=e.input.
charCodeAt(e.position),c===44?(l=!0,e.position++):l=!1}g(e,"unexpected end of the stream within a flow collection")}function wn(e,n,i){
if(e.firstTabInLine!==-1||e.input.charCodeAt(e.position)!==45||!P(e.input.charCodeAt(e.position+1)))return!1;for(xn(e,e.
position,i.anchorStart,i.anchorEnd,i.tagStart,i.tagEnd,O.BLOCK);e.input.charCodeAt(e.position)===45&&P(e.input.charCodeAt(
e.position+1));){e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,g(e,"tab characters must not be used in indentation"));
let r=e.line;e.position++;let t=_(e,!0)>0;if(e.firstTabInLine!==-1&&e.input.charCodeAt(e.position)===45&&P(e.input.charCodeAt(
e.position+1))&&g(e,"bad indentation of a sequence entry"),t&&e.lineIndent<=n?k(e):G(e,n,On,!1,!0),_(e,!0),e.lineIndent<
n||e.position>=e.length)break;e.lineIndent>n&&g(e,"bad indentation of a sequence entry"),e.line===r&&e.input.charCodeAt(
e.position)===45&&P(e.input.charCodeAt(e.position+1))&&g(e,"bad indentation of a sequence entry")}return U(e),!0}function ye(e,n,i,r){
let t=!1,o=!1,l=!1,a=!1;if(e.firstTabInLine!==-1)return!1;let c=e.input.charCodeAt(e.position);for(;c!==0;){!t&&e.firstTabInLine!==
-1&&(e.position=e.firstTabInLine,g(e,"tab characters must not be used in indentation"));let p=e.input.charCodeAt(e.position+
1),u=e.line;if((c===63||c===58)&&P(p))l||(Fn(e,e.position,r.anchorStart,r.anchorEnd,r.tagStart,r.tagEnd,O.BLOCK),l=!0),c===
63?(t&&k(e),o=!0,t=!0):(t||(k(e),o=!0),t=!1),e.position+=1,a=!0;else{t&&(k(e),t=!1);let f=K(e);if(!G(e,i,_n,!1,!0))break;
if(e.line===u){for(c=e.input.charCodeAt(e.position);q(c);)c=e.input.charCodeAt(++e.position);if(c===58)c=e.input.charCodeAt(
++e.position),P(c)||g(e,"a whitespace character is expected after the key-value separator within a block mapping"),l||(e.
events.splice(f.eventsLength,0,{type:T.MAPPING,start:f.position,anchorStart:r.anchorStart,anchorEnd:r.anchorEnd,tagStart:r.
tagStart,tagEnd:r.tagEnd,style:O.BLOCK}),l=!0),o=!0,t=!1,a=!1;else if(o)g(e,"expected ':' after a mapping key");else return r.
anchorStart!==A||r.tagStart!==A?(Y(e,f),!1):!0}else if(o)g(e,"can not read a block mapping entry; a multiline key may no\
t be an implicit key");else return r.anchorStart!==A||r.tagStart!==A?(Y(e,f),!1):!0}if(G(e,n,oe,!0,a)&&(a=!1),t||a&&(k(e),
a=!1),_(e,!0),c=e.input.charCodeAt(e.position),(e.line===u||e.lineIndent>n)&&c!==0)g(e,"bad indentation of a mapping ent\
ry");else if(e.lineIndent<n)break}return o?(t&&k(e),l&&U(e),!0):!1}function G(e,n,i,r,t,o=!0){e.depth>=e.maxDepth&&g(e,`\
nesting exceeded maxDepth (${e.maxDepth})`),e.depth++;let l=1,a=!1,c=!1,p=null,u=vn(),f=i===oe||i===On,s=f,m=f;if(r&&_(e,
!0)&&(a=!0,e.lineIndent>n?l=1:e.lineIndent===n?l=0:l=-1),l===1)for(;;){let h=e.input.charCodeAt(e.position),S=K(e);if(a&&
l!==1&&(h===33||h===38))break;if(a&&m&&(u.tagStart!==A||u.anchorStart!==A)&&(h===33||h===38)){let L=K(e),x=n+1;if(ye(e,e.
position-e.lineStart,x,u)&&e.events[L.eventsLength]?.type===T.MAPPING)return e.depth--,!0;Y(e,L)}if(a&&(h===33&&u.tagStart!==
A||h===38&&u.anchorStart!==A)||!_r(e,u,i===D)&&!Or(e,u))break;p===null&&(p=S),_(e,!0)?(a=!0,s=m,e.lineIndent>n?l=1:e.lineIndent===
n?l=0:l=-1):s=!1}if(s&&(s=a||t),l===1||i===oe){let h=i===D||i===_n?n:n+1,S=e.position-e.lineStart;if(l===1)if(s&&(wn(e,S,
u)||ye(e,S,h,u))||Pr(e,h,u))c=!0;else{let L=e.input.charCodeAt(e.position);if(p!==null&&o&&m&&!s&&L!==124&&L!==62){let x=K(
e),w=p.position-p.lineStart;Y(e,p),ye(e,w,h,vn())&&e.events[x.eventsLength]?.type===T.MAPPING?c=!0:Y(e,x)}!c&&(f&&Fr(e,h,
u)||kr(e,h,u)||xr(e,h,u)||yr(e,u)||vr(e,h,i,u))&&(c=!0)}else l===0&&(c=s&&wn(e,S,u))}return f=f&&!c,!c&&(u.anchorStart!==
A||u.tagStart!==A||f)&&(M(e,A,A,u.anchorStart,u.anchorEnd,u.tagStart,u.tagEnd,d.PLAIN),c=!0),e.depth--,c||u.anchorStart!==
A||u.tagStart!==A}function Rr(e){if(e.lineIndent>0||e.input.charCodeAt(e.position)!==37)return!1;e.position++;let n=e.position;
for(;e.input.charCodeAt(e.position)!==0&&!F(e.input.charCodeAt(e.position));)e.position++;let i=e.input.slice(n,e.position),
r=[];for(i.length===0&&g(e,"directive name must not be less than one character in length");e.input.charCodeAt(e.position)!==
0&&!N(e.input.charCodeAt(e.position));){for(;q(e.input.charCodeAt(e.position));)e.position++;if(e.input.charCodeAt(e.position)===
35||N(e.input.charCodeAt(e.position))||e.input.charCodeAt(e.position)===0)break;let t=e.position;for(;e.input.charCodeAt(
e.position)!==0&&!F(e.input.charCodeAt(e.position));)e.position++;r.push(e.input.slice(t,e.position))}if(N(e.input.charCodeAt(
e.position))&&le(e),i==="YAML"){e.directives.some(o=>o.kind==="yaml")&&g(e,"duplication of %YAML directive"),r.length!==
1&&g(e,"YAML directive accepts exactly one argument");let t=/^([0-9]+)\.([0-9]+)$/.exec(r[0]);t===null&&g(e,"ill-formed \
argument of the YAML directive"),parseInt(t[1],10)!==1&&g(e,"unacceptable YAML version of the document"),e.directives.push(
{kind:"yaml",version:r[0]})}else if(i==="TAG"){r.length!==2&&g(e,"TAG directive accepts exactly two arguments");let[t,o]=r;
yn.test(t)||g(e,"ill-formed tag handle (first argument) of the TAG directive"),In.call(e.tagHandlers,t)&&g(e,`there is a\
 previously declared suffix for "${t}" tag handle`),Er.test(o)||g(e,"ill-formed tag prefix (second argument) of the TAG \
directive"),e.tagHandlers[t]=o,e.directives.push({kind:"tag",handle:t,prefix:o})}return!0}function $r(e){e.directives=[],
e.tagHandlers=Object.create(null);let n=!1;for(_(e,!0);Rr(e);)n=!0,_(e,!0);let i=!1,r=!1,t=!0;if(e.lineIndent===0&&e.input.
charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45&&P(e.input.charCodeAt(
e.position+3))){i=!0;let a=e.line;e.position+=3,_(e,!0),t=e.line>a}else n&&g(e,"directives end mark is expected");let o=e.
events.length;if(!i&&e.position===e.lineStart&&e.input.charCodeAt(e.position)===46&&W(e)){e.position+=3,_(e,!0);return}if(Ar(
e,i,!1),G(e,e.lineIndent-1,oe,!1,t,t)||k(e),_(e,!0),e.position===e.lineStart&&W(e)&&(r=e.input.charCodeAt(e.position)===
46,r)){let a=e.line;e.position+=3,_(e,!0),e.line===a&&e.position<e.length&&g(e,"end of the stream or a document separato\
r is expected")}let l=e.events[o];l?.type===T.DOCUMENT&&(l.explicitEnd=r),U(e),!r&&e.position<e.length&&!_e(e)&&g(e,"end\
 of the stream or a document separator is expected")}function Bn(e,n){let i=e.length,r={...Ie,...n,input:`${e}\0`,length:i,
position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},
t=e.indexOf("\0");for(t!==-1&&v.throwAt(e,t,"null byte is not allowed in input",r.filename);r.position<r.length&&(Pn(r),
_(r,!0),!(r.position>=r.length));){let o=r.position;$r(r),r.position===o&&g(r,"can not read a document")}return r.events}
var wr={...Ie,...Te};function Dn(e,n={}){let i={...wr,...n},r=String(e),t=Object.keys(Ie),o=Object.keys(Te);return Cn(Bn(
r,de(i,t)),{...de(i,o),source:r})}function Br(e,n,i){let r=null;typeof n=="function"?r=n:n!==null&&typeof n=="object"&&(i=
n);let t=Dn(e,i);if(r===null)return t;for(let o of t)r(o)}function Dr(e,n){let i=Dn(e,n);if(i.length===0)throw new v("ex\
pected a document, but the input is empty");if(i.length===1)return i[0];throw new v("expected a single document in the s\
tream, but found more")}var V=Symbol("INVALID");function Mr(e){let n=new Set([e.defaultScalarTag,e.defaultSequenceTag,e.
defaultMappingTag].filter(o=>o!==void 0)),i=e.implicitScalarTags,r=e.tags.filter(o=>!(o.nodeKind==="scalar"&&o.implicit)&&
!n.has(o)),t=e.tags.filter(o=>n.has(o));return[...i.map(o=>({tag:o,implicitTag:!0})),...r.map(o=>({tag:o,implicitTag:!1})),
...t.map(o=>({tag:o,implicitTag:!0}))]}function Ur(e,n){for(let i=0,r=e.representTypes.length;i<r;i+=1){let{tag:t,implicitTag:o}=e.
representTypes[i];if(t.identify(n)){let l;return t.matchByTagPrefix?l=t.representTagName(n):l=t.tagName,{tag:t,tagName:l,
implicitTag:o}}}return null}function z(e,n){if(!e.noRefs&&n!==null&&typeof n=="object"){let p=e.refs.get(n);if(p)return p.
anchor===void 0&&(p.anchor=`ref_${e.refCounter++}`),{kind:"alias",anchor:p.anchor}}let i=Ur(e,n);if(!i){if(n===void 0||e.
skipInvalid)return V;throw new v(`unacceptable kind of an object to dump ${Object.prototype.toString.call(n)}`)}let{tag:r,
tagName:t,implicitTag:o}=i,l=o?t:Sn(t);if(r.nodeKind==="scalar")return{kind:"scalar",tag:l,tagged:!o,style:d.PLAIN,value:r.
represent(n)};if(r.nodeKind==="sequence"){let p=r.represent(n),u={kind:"sequence",tag:l,tagged:!o,style:O.BLOCK,items:[]};
e.noRefs||e.refs.set(n,u);for(let f=0,s=p.length;f<s;f+=1){let m=z(e,p[f]);m===V&&p[f]===void 0&&(m=z(e,null)),m!==V&&u.
items.push(m)}return u}let a=r.represent(n),c={kind:"mapping",tag:l,tagged:!o,style:O.BLOCK,items:[]};e.noRefs||e.refs.set(
n,c);for(let[p,u]of a){let f=z(e,p);if(f===V)continue;let s=z(e,u);s!==V&&c.items.push({key:f,value:s})}return c}function Mn(e,n,i={}){
let r=z({representTypes:Mr(n),noRefs:i.noRefs??!1,skipInvalid:i.skipInvalid??!1,refs:new Map,refCounter:0},e);return[{contents:r===
V?null:r,directives:[]}]}var Un=Symbol("visit:break"),ke=Symbol("visit:skip");function ae(e,n,i){let r=n(e,i);if(r===Un)
return!0;if(r===ke)return!1;let t=i.depth+1;switch(e.kind){case"sequence":for(let o of e.items)if(ae(o,n,{depth:t,parent:e,
isKey:!1}))return!0;break;case"mapping":for(let{key:o,value:l}of e.items)if(ae(o,n,{depth:t,parent:e,isKey:!0})||ae(l,n,
{depth:t,parent:e,isKey:!1}))return!0}return!1}function xe(e,n){for(let i of e)if(i.contents&&ae(i.contents,n,{depth:0,parent:null,
isKey:!1}))return}function ce(e,n){return(e&1<<n)!==0}var Fe={applyQuoteFlowKeysOption:Kr,doubleQuoteForInvisibles:Yr,doubleQuoteWhitespaceOnly:qr,
applyForceQuotesOption:Wr,tryLongOrMultilineAsBlock:Gr,quoteInvalidPlain:Vr,fallbackToDoubleQuoted:Hr};function Kn(e){return e.
presenterOptions.quoteStyle==="single"&&ce(e.allowedStylesMask,d.SINGLE_QUOTED)?d.SINGLE_QUOTED:d.DOUBLE_QUOTED}function Kr(e){
e.presenterOptions.quoteFlowKeys&&(!e.isKey||!e.flowOnly||e.style!==d.PLAIN||(e.style=d.DOUBLE_QUOTED))}function Yr(e){e.
style===d.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(e.node.value)&&(e.style=d.DOUBLE_QUOTED)}function qr(e){
e.style===d.PLAIN&&/^\s+$/.test(e.node.value)&&(e.style=d.DOUBLE_QUOTED)}function Wr(e){e.presenterOptions.forceQuotes&&
(e.isKey||e.style!==d.PLAIN||e.node.tag===e.presenterOptions.schema.defaultScalarTag.tagName&&(e.style=e.node.value.includes(
`
`)?d.DOUBLE_QUOTED:Kn(e)))}function Gr(e){if(e.style!==d.PLAIN||e.isKey)return;let n=e.node.value,i=n.indexOf(`
`)!==-1;if(!ce(e.allowedStylesMask,d.LITERAL_BLOCK)){i&&(e.style=d.DOUBLE_QUOTED);return}let r=e.presenterOptions.lineWidth;
if(r===-1){i&&(e.style=d.LITERAL_BLOCK);return}let t=Math.max(Math.min(r,40),r-e.shiftOfContent),o=0,l=!1;for(;o<=n.length;){
let a=n.length,c=n.indexOf(`
`,o);c!==-1&&(a=c);let p=n.slice(o,a);if(p.length>t&&p[0]!==" "&&/ [^ \t]/.test(p)&&(l=!0),c===-1)break;o=c+1}l?e.style=
d.FOLDED_BLOCK:i&&(e.style=d.LITERAL_BLOCK)}function Vr(e){e.style===d.PLAIN&&!ce(e.allowedStylesMask,d.PLAIN)&&(e.style=
Kn(e))}function Hr(e){ce(e.allowedStylesMask,e.style)||(e.style=d.DOUBLE_QUOTED)}function X(e,n){return e|1<<n}var Qr="[\
\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",jr="[\\n\\r]",zr="\\uFEFF",be="[ \\t]",
Yn=`(?:(?!(?:${jr}|${zr}))${Qr})`,ue=`(?:(?!${be})${Yn})`,qn="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",
Wn="[-?:,\\[\\]{}#&*!|>'\"%@`]",Xr="[,\\[\\]{}]",ve=ue,Pe=`(?:(?!${Xr})${ue})`,Jr=`(?:(?:(?!${Wn})${ue})|[?:-](?=${ve}))`,
Zr=`(?:(?:(?!${Wn})${ue})|[?:-](?=${Pe}))`,Gn=`(?:(?:(?![:#])${ve})|:(?=${ve}))#*`,Vn=`(?:(?:(?![:#])${Pe})|:(?=${Pe}))#\
*`,Hn=`(?:${be}*${Gn})*`,Qn=`(?:${be}*${Vn})*`,jn=`${Jr}#*${Hn}`,zn=`${Zr}#*${Qn}`,et=jn,nt=zn,it=`\\n+${Gn}${Hn}`,rt=`\\\
n+${Vn}${Qn}`,tt=`${jn}(?:${it})*`,ot=`${zn}(?:${rt})*`,lt=new RegExp(`^(?:${tt})$`,"u"),at=new RegExp(`^(?:${ot})$`,"u"),
ct=new RegExp(`^(?:${et})$`,"u"),ut=new RegExp(`^(?:${nt})$`,"u"),pt=new RegExp(`^(?:${qn})*$`,"u"),ft=new RegExp(`^(?:${qn}\
|\\n)*$`,"u"),st=new RegExp(`^(?:${Yn}|\\n)*$`,"u"),dt=/^(?:---|\.\.\.)(?=$|[ \t\n\r])/,Re=/^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function gt(e){let n=e.node.value;if(n!==""){if(!(e.isKey?e.flowOnly?ut:ct:e.flowOnly?at:lt).test(n)||e.shiftOfFirstLine===
0&&dt.test(n))return!1;if(e.shiftOfContent===0){let r=n.indexOf(`
`);if(r!==-1){let t=n.slice(r+1);if(Re.test(t))return!1}}}let i=e.presenterOptions.schema.resolveImplicitScalarTag(n).tag.
tagName;return!(!e.node.tagged&&i!==e.node.tag||!e.node.tagged&&n==="="&&i===e.presenterOptions.schema.defaultScalarTag.
tagName)}function ht(e){let n=e.node.value;if(!(e.isKey?pt:ft).test(n)||/[ \t]\n|\n[ \t]/.test(n))return!1;if(!e.isKey&&
e.shiftOfContent===0){let i=n.indexOf(`
`);if(i!==-1&&Re.test(n.slice(i+1)))return!1}return!0}function mt(e){if(e.flowOnly||!st.test(e.node.value))return!1;let n=e.
shiftOfContent-e.shiftOfParent;return!(n<1||n>9&&/^\n* /.test(e.node.value)||e.shiftOfContent===0&&Re.test(e.node.value))}
function St(e){let n=X(0,d.DOUBLE_QUOTED);gt(e)&&(n=X(n,d.PLAIN)),ht(e)&&(n=X(n,d.SINGLE_QUOTED)),mt(e)&&(n=X(X(n,d.LITERAL_BLOCK),
d.FOLDED_BLOCK)),e.allowedStylesMask=n}function Et(e){switch(e.style){case d.PLAIN:return At(e);case d.SINGLE_QUOTED:return Tt(
e);case d.LITERAL_BLOCK:return Lt(e);case d.FOLDED_BLOCK:return Nt(e);case d.DOUBLE_QUOTED:return Ct(e)}}function At(e){
return Xn(e.node.value,e.shiftOfContent)}function Tt(e){return`'${Xn(e.node.value,e.shiftOfContent).replace(/'/g,"''")}'`}
function Lt(e){let n=e.node.value;return"|"+Zn(n,e.shiftOfParent,e.shiftOfContent)+ei(Jn(n,e.shiftOfContent))}function Nt(e){
let n=e.node.value,i=e.presenterOptions.lineWidth,r=1/0;return i!==-1&&(r=Math.max(Math.min(i,40),i-e.shiftOfContent)),"\
>"+Zn(n,e.shiftOfParent,e.shiftOfContent)+ei(Jn(_t(n,r),e.shiftOfContent))}function Ct(e){return`"${kt(e.node.value)}"`}
function Xn(e,n){let i=e.indexOf(`
`);if(i===-1)return e;let r=" ".repeat(n),t=e.slice(0,i),o=/(\n+)([^\n]*)/g;o.lastIndex=i;let l;for(;l=o.exec(e);){let a=l[1].
length,c=l[2];t+=`
`.repeat(a+1)+r+c}return t}function Jn(e,n){let i=" ".repeat(n),r=0,t="",o=e.length;for(;r<o;){let l,a=e.indexOf(`
`,r);a===-1?(l=e.slice(r),r=o):(l=e.slice(r,a+1),r=a+1),l.length&&l!==`
`&&(t+=i),t+=l}return t}function It(e){return/^\n* /.test(e)}function Zn(e,n,i){let r=It(e)?String(i-n):"",t=e[e.length-
1]===`
`;return`${r}${t&&(e[e.length-2]===`
`||e===`
`)?"+":t?"":"-"}
`}function ei(e){return e[e.length-1]===`
`?e.slice(0,-1):e}function $e(e){return e===" "||e==="	"}function ni(e,n){if(e===""||$e(e[0]))return e;let i=/ [^ \t]/g,
r,t=0,o,l=0,a=0,c="";for(;r=i.exec(e);)a=r.index,a-t>n&&(o=l>t?l:a,c+=`
${e.slice(t,o)}`,t=o+1),l=a;return c+=`
`,e.length-t>n&&l>t?c+=`${e.slice(t,l)}
${e.slice(l+1)}`:c+=e.slice(t),c.slice(1)}function _t(e,n){let i=/(\n+)([^\n]*)/g,r=e.indexOf(`
`);r===-1&&(r=e.length),i.lastIndex=r;let t=ni(e.slice(0,r),n),o=e[0]===`
`||$e(e[0]),l,a;for(;a=i.exec(e);){let c=a[1],p=a[2];l=p!==""&&$e(p[0]),t+=c+(!o&&!l&&p!==""?`
`:"")+ni(p,n),o=l}return t}var Ot=/["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;function yt(e){
switch(e){case"\0":return"\\0";case"\x07":return"\\a";case"\b":return"\\b";case"	":return"\\t";case`
`:return"\\n";case"\v":return"\\v";case"\f":return"\\f";case"\r":return"\\r";case"\x1B":return"\\e";case'"':return'\\"';case"\
\\":return"\\\\";case"\x85":return"\\N";case"\xA0":return"\\_";case"\u2028":return"\\L";case"\u2029":return"\\P"}let n=e.
charCodeAt(0),i=n.toString(16).toUpperCase();return n<=255?`\\x${"0".repeat(2-i.length)}${i}`:`\\u${"0".repeat(4-i.length)}${i}`}
function kt(e){return e.replace(Ot,yt)}var pe=10,we={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,
flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.
keys(Fe).map(e=>Reflect.get(Fe,e)),tagBeforeAnchor:!1};function xt(e){return e.tagged?e.tag:Sn(e.tag)}function Ft(e){let n={
...we,...e};return n.flowSkipColonSpace&&(n.quoteFlowKeys=!0),{...n,defaultScalarTagName:n.schema.defaultScalarTag.tagName,
openEnded:!1}}function Be(e,n){return`
${" ".repeat(e.indent*n)}`}function bt(e,n,i,r,t,o){return{node:n,parent:i,level:r,isKey:t,flowOnly:o,shiftOfParent:r===
0?-1:e.indent*(r-1),shiftOfContent:e.indent*Math.max(1,r),shiftOfFirstLine:r===0?0:e.indent*r,presenterOptions:e,allowedStylesMask:0,
style:n.style}}function vt(e,n,i){let r="";for(let o=0,l=i.items.length;o<l;o+=1){let a=R(e,n,i.items[o],i,{}).text;o>0&&
(r+=`,${e.flowSkipCommaSpace?"":" "}`),r+=a}let t=e.flowBracketPadding&&i.items.length>0?" ":"";return`[${t}${r}${t}]`}function ii(e,n,i,r){
let t="";for(let o=0,l=i.items.length;o<l;o+=1){let a=R(e,n+1,i.items[o],i,{block:!0,compact:e.seqInlineFirst,isblockseq:!0}).
text;(!r||t!=="")&&(t+=Be(e,n)),a===""||pe===a.charCodeAt(0)?t+="-":t+="- ",t+=a}return t}function Pt(e,n,i){let r="";for(let{
key:o,value:l}of i.items){let a="";r!==""&&(a+=`,${e.flowSkipCommaSpace?"":" "}`);let c=R(e,n,o,i,{iskey:!0}),p=c.text,u=R(
e,n,l,i,{}).text,f=e.flowSkipColonSpace||u===""?"":" ",s=o.kind==="scalar"&&c.noBody&&(o.tagged||o.anchor!==void 0),m=o.
kind==="alias"||s?" ":"";a+=`${p}${m}:${f}${u}`,r+=a}let t=e.flowBracketPadding&&r!==""?" ":"";return`{${t}${r}${t}}`}function Rt(e,n,i,r){
let t="";for(let o=0,l=i.items.length;o<l;o+=1){let a="";(!r||t!=="")&&(a+=Be(e,n));let{key:c,value:p}=i.items[o],u=(c.kind===
"mapping"||c.kind==="sequence")&&c.style===O.BLOCK&&c.items.length!==0||c.kind==="scalar"&&(c.style===d.LITERAL_BLOCK||c.
style===d.FOLDED_BLOCK),f=u?R(e,n+1,c,i,{block:!0,compact:!0,isblockseq:!De(e,c,n+1)}):R(e,n+1,c,i,{block:!0,compact:!0,
iskey:!0}),s=f.text,m=c.kind==="scalar"&&c.value.indexOf(`
`)!==-1,h=s.length>1024&&/^[\s\S]{1025}/u.test(s),S=u||m||h;S&&(s&&pe===s.charCodeAt(0)?a+="?":a+="? "),a+=s,S&&(a+=Be(e,
n));let L=R(e,n+1,p,i,{block:!0,compact:S,isblockseq:S&&!De(e,p,n+1)}).text,x=c.kind==="scalar"&&f.noBody&&(c.tagged||c.
anchor!==void 0),w=!S&&(c.kind==="alias"||x)?" ":"";L===""||pe===L.charCodeAt(0)?a+=`${w}:`:a+=`${w}: `,a+=L,t+=a}return t}
function De(e,n,i){return n.kind==="alias"?!0:n.tagged||n.anchor!==void 0||e.indent<2&&i>0}function R(e,n,i,r,t){if(i.kind===
"alias")return e.openEnded=!1,{text:`*${i.anchor}`,noBody:!1};let{block:o=!1,iskey:l=!1,isblockseq:a=!1}=t,c=t.compact??
!1,p=i.anchor!==void 0;De(e,i,n)&&(c=!1);let u,f=i.tagged,s=o&&(i.kind==="mapping"||i.kind==="sequence")&&i.style===O.BLOCK&&
i.items.length!==0;if(i.kind==="mapping")s?u=Rt(e,n,i,c):u=Pt(e,n,i);else if(i.kind==="sequence")s?e.seqNoIndent&&!a&&n>
0?u=ii(e,n-1,i,c):u=ii(e,n,i,c):u=vt(e,n,i);else{let S=bt(e,i,r,n,l,!o);St(S);for(let L of e.scalarStyleRules)L(S);u=Et(
S),e.openEnded=(S.style===d.LITERAL_BLOCK||S.style===d.FOLDED_BLOCK)&&(i.value===`
`||i.value.endsWith(`

`)),f=i.tagged||u===""&&S.flowOnly&&r?.kind==="sequence"&&!p||S.style!==d.PLAIN&&i.tag!==e.defaultScalarTagName}(i.kind===
"mapping"||i.kind==="sequence")&&!s&&(e.openEnded=!1),s&&c&&n>0&&e.indent>2&&(u=`${" ".repeat(e.indent-2)}${u}`);let m=u===
"",h=u;if(f||p){let S=[],L=f?xt(i):null,x=p?`&${i.anchor}`:null;e.tagBeforeAnchor?(L!==null&&S.push(L),x!==null&&S.push(
x)):(x!==null&&S.push(x),L!==null&&S.push(L));let w=u===""||u.charCodeAt(0)===pe?"":" ";h=`${S.join(" ")}${w}${u}`}return{
text:h,noBody:m}}function $t(e){return(e.kind==="sequence"||e.kind==="mapping")&&e.style===O.BLOCK&&e.items.length!==0&&
!e.tagged&&e.anchor===void 0}function wt(e){let n="";for(let i of e.directives){if(i.kind==="yaml"){n+=`%YAML ${i.version}\

`;continue}let{handle:r,prefix:t}=i;n+=`%TAG ${r} ${t}
`}return n}function ri(e,n){let i=Ft(n),r="",t=!1;for(let o=0;o<e.length;o+=1){let l=e[o];i.openEnded=!1;let a=wt(l),c=a!==
"",p=l.explicitStart||c||o>0&&!t;if(r+=a,l.contents===null)p&&(r+=`---
`);else if(p){let u=R(i,0,l.contents,null,{block:!0,compact:!0}).text,f=u===""?"":c||$t(l.contents)?`
`:" ";r+=`---${f}${u}
`}else r+=R(i,0,l.contents,null,{block:!0,compact:!0}).text+`
`;t=l.explicitEnd||i.openEnded,t&&(r+=`...
`)}return r}var Bt={...we,schema:an,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}};function Dt(e,n){
let i=String(e),r=String(n);return i<r?-1:i>r?1:0}function Mt(e,n={}){let i={...Bt,...n},r=Mn(e,i.schema,{noRefs:i.noRefs,
skipInvalid:i.skipInvalid});if(i.flowLevel>=0&&xe(r,(t,o)=>{if(!(o.depth<i.flowLevel))return(t.kind==="sequence"||t.kind===
"mapping")&&(t.style=O.FLOW),ke}),i.sortKeys){let t=i.sortKeys===!0?Dt:i.sortKeys;xe(r,o=>{o.kind==="mapping"&&o.items.sort(
(l,a)=>t(l.key.kind==="scalar"?l.key.value:"",a.key.kind==="scalar"?a.key.value:""))})}return i.transform(r),ri(r,{...de(
i,Object.keys(we)),schema:i.schema})}var J=-1;function Ut(e){return"tagStart"in e&&e.tagStart!==J?e.tagStart:"anchorStar\
t"in e&&e.anchorStart!==J?e.anchorStart:"valueStart"in e&&e.valueStart!==J?e.valueStart:"start"in e?e.start:0}function ti(e,n){
return n.tagStart===J?"":e.source.slice(n.tagStart,n.tagEnd)}function oi(e,n){return n.anchorStart===J?void 0:e.source.slice(
n.anchorStart,n.anchorEnd)}function Kt(e,n){let i=Se(e.source,n),r=ti(e,n),t,o=!1;return r!==""?(o=!0,t=r):n.style===d.PLAIN?
t=e.schema.resolveImplicitScalarTag(i).tag.tagName:t=e.schema.defaultScalarTag.tagName,{kind:"scalar",tag:t,tagged:o,style:n.
style,anchor:oi(e,n),value:i}}function li(e,n,i){let r=ti(e,n),t,o=!1;return r===""?t=i:(t=r,o=!0),{tag:t,tagged:o,style:n.
style,anchor:oi(e,n)}}function Me(e,n){let i=e.frames[e.frames.length-1];i.kind==="document"?i.doc.contents=n:i.kind==="\
sequence"?i.node.items.push(n):i.key?(i.node.items.push({key:i.key,value:n}),i.key=null):i.key=n}function Yt(e,n){let i={
source:n.source,schema:n.schema,eventIndex:0,position:0,frames:[],documents:[]};for(;i.eventIndex<e.length;){let r=e[i.eventIndex++];
switch(i.position=Ut(r),r.type){case T.DOCUMENT:{let t={contents:null,explicitStart:r.explicitStart,explicitEnd:r.explicitEnd,
directives:r.directives};i.frames.push({kind:"document",doc:t});break}case T.SCALAR:Me(i,Kt(i,r));break;case T.SEQUENCE:{
let{tag:t,tagged:o,style:l,anchor:a}=li(i,r,"tag:yaml.org,2002:seq"),c={kind:"sequence",tag:t,tagged:o,style:l,anchor:a,
items:[]};i.frames.push({kind:"sequence",node:c});break}case T.MAPPING:{let{tag:t,tagged:o,style:l,anchor:a}=li(i,r,"tag\
:yaml.org,2002:map"),c={kind:"mapping",tag:t,tagged:o,style:l,anchor:a,items:[]};i.frames.push({kind:"mapping",node:c,key:null});
break}case T.ALIAS:Me(i,{kind:"alias",anchor:i.source.slice(r.anchorStart,r.anchorEnd)});break;case T.POP:{let t=i.frames.
pop();if(t.kind==="mapping"&&t.key)throw new Error("incomplete mapping pair in event stream");t.kind==="document"?i.documents.
push(t.doc):Me(i,t.node);break}}}return i.documents}var qt=T.DOCUMENT,Wt=T.SEQUENCE,Gt=T.MAPPING,Vt=T.SCALAR,Ht=T.ALIAS,
Qt=T.POP,jt=d.PLAIN,zt=d.SINGLE_QUOTED,Xt=d.DOUBLE_QUOTED,Jt=d.LITERAL_BLOCK,Zt=d.FOLDED_BLOCK,eo=O.BLOCK,no=O.FLOW,io=y.
CLIP,ro=y.STRIP,to=y.KEEP;export{io as CHOMPING_CLIP,to as CHOMPING_KEEP,y as CHOMPING_MODE,ro as CHOMPING_STRIP,O as COLLECTION_STYLE,eo as COLLECTION_STYLE_BLOCK,
no as COLLECTION_STYLE_FLOW,on as CORE_SCHEMA,Fe as DEFAULT_SCALAR_STYLE_RULES,an as DUMP_SCHEMA,Ht as EVENT_ALIAS,qt as EVENT_DOCUMENT,
T as EVENT_ID,Gt as EVENT_MAPPING,Qt as EVENT_POP,Vt as EVENT_SCALAR,Wt as EVENT_SEQUENCE,re as FAILSAFE_SCHEMA,ji as JSON_SCHEMA,
E as NOT_RESOLVED,d as SCALAR_STYLE,Xt as SCALAR_STYLE_DOUBLE_QUOTED,Zt as SCALAR_STYLE_FOLDED_BLOCK,Jt as SCALAR_STYLE_LITERAL_BLOCK,
jt as SCALAR_STYLE_PLAIN,zt as SCALAR_STYLE_SINGLE_QUOTED,Q as Schema,Un as VISIT_BREAK,ke as VISIT_SKIP,ln as YAML11_SCHEMA,
v as YAMLException,ze as binaryTag,We as boolCoreTag,Ge as boolJsonTag,Ve as boolYaml11Tag,Cn as constructFromEvents,H as defineMappingTag,
C as defineScalarTag,Z as defineSequenceTag,Mt as dump,Yt as eventsToAst,se as floatCoreTag,Qe as floatJsonTag,ne as floatYaml11Tag,
Se as getScalarValue,fe as intCoreTag,He as intJsonTag,ee as intYaml11Tag,Mn as jsToAst,Xi as legacyMapTag,Dr as load,Br as loadAll,
rn as mapTag,je as mergeTag,Ke as nullCoreTag,Ye as nullJsonTag,qe as nullYaml11Tag,en as omapTag,nn as pairsTag,Bn as parseEvents,
ri as present,zi as realMapTag,Ze as seqTag,tn as setTag,Ue as strTag,Je as timestampTag,xe as visit};

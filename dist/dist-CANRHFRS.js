const mu=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},vu=import.meta.dirname??"/";import{__export as ti}from"./chunk-6FW24UKP.js";
function Mr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEM\
ENT"in e&&e.BYTES_PER_ELEMENT===1}var qr=e=>e?`"${e}" `:"";function se(e,t=""){if(typeof e!="number")throw new TypeError(
qr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(qr(t)+"expected integer >=\
 0, got "+e);return e}function Ae(e,t,n=""){if(Mr(e)&&(t===void 0||e.length===t))return e;t!==void 0&&se(t,"length");let r=Mr(
e),i=t!==void 0?` of length ${t}`:"",o=r?`length=${e.length}`:`type=${typeof e}`,s=qr(n)+"expected Uint8Array"+i+", got "+
o;throw r?new RangeError(s):new TypeError(s)}function ut(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(se(e.outputLen),se(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var zs=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(
(t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},ri=(e,t)=>{zs(e,t);let n=Object.getPrototypeOf(e);if(n!==
Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Wt(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)
throw new Error("digest() was already called")}function ni(e,t){Ae(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))
throw new RangeError('"output" expected length >= '+n)}function Dr(e){return new Uint32Array(e.buffer,e.byteOffset,Math.
floor(e.byteLength/4))}function be(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Gt(e){return new DataView(e.buffer,
e.byteOffset,e.byteLength)}function Se(e,t){return e<<32-t|e>>>t}function V(e,t){return e<<t|e>>>32-t>>>0}var Ps=new Uint8Array(
new Uint32Array([287454020]).buffer)[0]===68;function Xs(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}
function Vs(e){for(let t=0;t<e.length;t++)e[t]=Xs(e[t]);return e}var ii=Ps?e=>e:Vs,oi=typeof Uint8Array.from([]).toHex==
"function"&&typeof Uint8Array.fromHex=="function",$s=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Zr(e){
if(Ae(e),oi)return e.toHex();let t="";for(let n=0;n<e.length;n++)t+=$s[e[n]];return t}function si(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function li(e){if(typeof e!="string")throw new TypeError("hex string ex\
pected, got "+typeof e);if(oi)try{return Uint8Array.fromHex(e)}catch(i){throw i instanceof SyntaxError?new RangeError(i.
message):i}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(
n);for(let i=0,o=0;i<n;i++,o+=2){let s=si(e.charCodeAt(o)),l=si(e.charCodeAt(o+1));if(s===void 0||l===void 0){let a=e[o]+
e[o+1];throw new RangeError('hex string expected, got non-hex character "'+a+'" at index '+o)}r[i]=s*16+l}return r}function Ws(e){
if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(
t)}finally{be(t)}}function ai(e,t=""){return typeof e=="string"?Ws(e):Ae(e,void 0,t)}function Gs(...e){let t=0;for(let r=0;r<
e.length;r++){let i=e[r];Ae(i),t+=i.length}let n=new Uint8Array(t);for(let r=0,i=0;r<e.length;r++){let o=e[r];n.set(o,i),
i+=o.length}return n}function jr(e,t,n="opts"){return ri(e,"defaults"),t!==void 0&&ri(t,n),Object.assign(Object.create(null),
e,t)}function Qs(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);
t=jr({},t,"info");let n=(i,o)=>e(o).update(i).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,
n.canXOF=r.canXOF,n.create=i=>e(i),Object.assign(n,t),Object.freeze(n)}function Re(e=32){se(e,"bytesLength");let t=typeof globalThis==
"object"?globalThis.crypto:null;if(typeof t?.getRandomValues!="function")throw new Error("crypto.getRandomValues must be\
 defined");if(e>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${e}`);return t.getRandomValues(new Uint8Array(
e))}var Js=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),fi=class{oHash;iHash;blockLen;outputLen;canXOF=!1;finished=!1;destroyed=!1;constructor(e,t){
if(ut(e),Ae(t,void 0,"key"),this.iHash=e.create(),typeof this.iHash.update!="function")throw new Error("expected Hash in\
stance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,r=new Uint8Array(n);r.
set(t.length>n?e.create().update(t).digest():t);for(let i=0;i<r.length;i++)r[i]^=54;this.iHash.update(r),this.oHash=e.create();
for(let i=0;i<r.length;i++)r[i]^=106;this.oHash.update(r),be(r)}update(e){return Wt(this),this.iHash.update(e),this}digestInto(e){
Wt(this),ni(e,this),this.finished=!0;let t=e.subarray(0,this.outputLen);this.iHash.digestInto(t),this.oHash.update(t),this.
oHash.digestInto(t),this.destroy()}digest(){let e=new Uint8Array(this.oHash.outputLen);return this.digestInto(e),e}_cloneInto(e){
e||=Object.create(Object.getPrototypeOf(this),{});let{oHash:t,iHash:n,finished:r,destroyed:i,blockLen:o,outputLen:s,canXOF:l}=this;
return e=e,e.finished=r,e.destroyed=i,e.blockLen=o,e.outputLen=s,e.canXOF=l,e.oHash=t._cloneInto(e.oHash),e.iHash=n._cloneInto(
e.iHash),e}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Qe=(()=>{
let e=((t,n,r)=>new fi(t,n).update(r).digest());return e.create=(t,n)=>new fi(t,n),e})();function Qt(e,t,n){return ut(e),
n===void 0&&(n=new Uint8Array(e.outputLen)),Qe(e,n,t)}var It=Uint8Array.of(0),el=Uint8Array.of();function di(e,t,n,r=32,i){
ut(e),se(r,"length"),Ae(t,void 0,"prk");let o=e.outputLen;if(t.length<o)throw new Error('"prk" must be at least HashLen \
octets');if(r>255*o)throw new Error("Length must be <= 255*HashLen");let s=Math.ceil(r/o);if(n===void 0?n=el:Ae(n,void 0,
"info"),!s)return i&&be(t),new Uint8Array;let l=i&&s===1?t:new Uint8Array(s*o),{iHash:a,oHash:d}=Qe.create(e,t),f=i?t:new Uint8Array(
o),u=s>1?i?.iHash||e.create():void 0;for(let h=0;h<s-1;h++){It[0]=h+1;let g=a._cloneInto(u);h&&g.update(f),g.update(n).update(
It).digestInto(f),d._cloneInto(u).update(f).digestInto(f),l.set(f,o*h)}if(It[0]=s,s>1&&a.update(f),a.update(n).update(It).
digestInto(f),d.update(f).digestInto(f),l.set(f,o*(s-1)),a.destroy(),d.destroy(),u?.destroy(),f!==l&&be(f),be(It),r===l.
length)return l;let y=l.slice(0,r);return be(l),y}var ct=(e,t,n,r,i)=>{ut(e),n===void 0&&(n=new Uint8Array(e.outputLen));
let o=Qe.create(e,n).update(t);return di(e,o.digest(),r,i,o)},tl=e=>e/2**32|0,rl=e=>e>>>0;function nl(e,t,n,r){let i=tl(
n),o=rl(n);e.setUint32(t,r?o:i,r),e.setUint32(t+4,r?i:o,r)}function il(e,t,n){return e&t^~e&n}function ol(e,t,n){return e&
t^e&n^t&n}var sl=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){
this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=Gt(this.buffer)}update(e){
Wt(this),Ae(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length,o=!1;for(let s=0;s<i;){let l=Math.min(r-this.pos,i-s);if(l===
r){let a=Gt(e);for(;r<=i-s;s+=r)this.process(a,s);o=!0;continue}n.set(s===0&&l===i?e:e.subarray(s,s+l),this.pos),this.pos+=
l,s+=l,this.pos===r&&(this.process(t,0),this.pos=0,o=!0)}return this.length+=e.length,o&&this.roundClean(),this}digestInto(e){
Wt(this),ni(e,this),this.finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:o}=this;t[o++]=128,t.fill(0,o),this.
padOffset>r-o&&(this.process(n,0),t.fill(0)),nl(n,r-8,this.length*8,i),this.process(n,0),this.roundClean();let s=e===t?n:
Gt(e),l=this.outputLen,a=l/4,d=this.get();if(l%4||a>d.length)throw new Error("invalid outputLen");for(let f=0;f<a;f++)s.
setUint32(4*f,d[f],i)}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),
n}_cloneIntoMeta(e){let{buffer:t,length:n,finished:r,destroyed:i,pos:o}=this;return e.destroyed=i,e.finished=r,e.length=
n,e.pos=o,o&&e.buffer.set(t),e}clone(){return this._cloneInto()}},ll=Uint32Array.from([1779033703,3144134277,1013904242,
2773480762,1359893119,2600822924,528734635,1541459225]),al=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,
961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,
3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,
2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,
958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,
3329325298]),Fe=new Uint32Array(64),fl=class extends sl{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,t){super(64,e,8,!1),
this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{
A:e,B:t,C:n,D:r,E:i,F:o,G:s,H:l}=this;return[e,t,n,r,i,o,s,l]}set(e,t,n,r,i,o,s,l){this.A=e|0,this.B=t|0,this.C=n|0,this.
D=r|0,this.E=i|0,this.F=o|0,this.G=s|0,this.H=l|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this.
_cloneIntoMeta(e)}process(e,t){for(let f=0;f<16;f++,t+=4)Fe[f]=e.getUint32(t,!1);for(let f=16;f<64;f++){let u=Fe[f-15],y=Fe[f-
2],h=Se(u,7)^Se(u,18)^u>>>3,g=Se(y,17)^Se(y,19)^y>>>10;Fe[f]=g+Fe[f-7]+h+Fe[f-16]|0}let{A:n,B:r,C:i,D:o,E:s,F:l,G:a,H:d}=this;
for(let f=0;f<64;f++){let u=Se(s,6)^Se(s,11)^Se(s,25),y=d+u+il(s,l,a)+al[f]+Fe[f]|0,h=(Se(n,2)^Se(n,13)^Se(n,22))+ol(n,r,
i)|0;d=a,a=l,l=s,s=o+y|0,o=i,i=r,r=n,n=y+h|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,o=o+this.D|0,s=s+this.E|0,l=l+this.F|
0,a=a+this.G|0,d=d+this.H|0,this.set(n,r,i,o,s,l,a,d)}roundClean(){be(Fe)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,
0,0,0),be(this.buffer)}},dl=class extends fl{constructor(){super(32,ll)}},le=Qs(()=>new dl,Js(1)),Jt=e=>Object.freeze(e());
function ui(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEM\
ENT"in e&&e.BYTES_PER_ELEMENT===1}function Yr(e){if(!ui(e))throw new TypeError("Uint8Array expected")}function ul(e,t){return Array.
isArray(t)?t.length===0?!0:e?t.every(n=>typeof n=="string"):t.every(n=>Number.isSafeInteger(n)):!1}function cl(e){if(typeof e!=
"function")throw new TypeError("function expected");return!0}function ht(e,t){if(typeof t!="string")throw new TypeError(
`${e}: string expected`);return!0}function er(e,t="number"){if(typeof e!="number")throw new TypeError(`${t}: expected nu\
mber, got ${typeof e}`);if(!Number.isSafeInteger(e))throw new RangeError(`${t}: expected safe integer, got ${e}`)}function ci(e,t){
if(!ul(!1,t))throw new TypeError(`${e}: array of numbers expected`)}function hi(...e){let t=o=>o,n=(o,s)=>l=>o(s(l)),r=e.
map(o=>o.encode).reduceRight(n,t),i=e.map(o=>o.decode).reduce(n,t);return{encode:r,decode:i}}var hl=(()=>{let e=[];for(let t=0;t<
40;t++)e.push(2**t);return e})();function yi(e,t=e.length){let n=new Array(t);for(let r=0;r<t;r++)n[r]=e[r];return n}var pi=(()=>{
try{let e=new TextDecoder;return e.decode(Uint8Array.of(65,48,43,127))==="A0+\x7F"?e:void 0}catch{return}})(),zr=8192;function yl(e){
let t=e.length;if(pi!==void 0&&t>=12)return pi.decode(e);if(t<=zr)return String.fromCharCode.apply(null,e);let n="";for(let r=0;r<
t;r+=zr)n+=String.fromCharCode.apply(null,e.subarray(r,r+zr));return n}function Pr(e){if(er(e),e<=0||e>8)throw new RangeError(
"radix2: bits should be in (0..8]");let t=hl[e]-1;return{encode:n=>{Yr(n);let r=n.length,i=new Uint8Array(Math.ceil(r*8/
e)),o=0,s=0,l=0;for(let a=0;a<r;)for(a+2<r?(o=o<<24|n[a]<<16|n[a+1]<<8|n[a+2],s+=24,a+=3):(o=(o<<8|n[a])&65535,s+=8,a++);s-=
e,i[l++]=o>>s&t,!(s<e););return s>0&&(i[l]=o<<e-s&t),i},decode:n=>{let r=n.length,i=new Uint8Array(Math.floor(r*e/8)),o=0,
s=0,l=0;for(let a=0;a<r;a++)for(o=(o<<e|n[a])&65535,s+=e;s>=8;s-=8)i[l++]=o>>s-8&255;if(o=o<<8-s&255,s>=e)throw new Error(
"Excess padding");if(o>0)throw new Error(`Non-zero padding: ${o}`);return i}}}function Xr(e,t){let n=e.length;if(n>128)throw new Error(
"alphabet: max 128 letters");let r=new Uint8Array(n),i=new Int8Array(128).fill(-1);for(let o=0;o<n;o++){let s=e.charCodeAt(
o);if(e.codePointAt(o)!==s||s>127)throw new Error("alphabet: single-char ASCII letters only");r[o]=s,i[s]=o}if(t!==void 0)
for(let o of Object.keys(t)){let s=o.charCodeAt(0),l=i[t[o].charCodeAt(0)];if(o.length!==1||s>127||l===void 0||l===-1)throw new Error(
`alphabet: invalid alias ${o}`);i[s]=l}return{encode:o=>{let s=new Uint8Array(o.length);for(let l=0;l<o.length;l++){let a=o[l],
d=r[a];if(d===void 0)throw new Error(`alphabet.encode: invalid digit ${a}`);s[l]=d}return yl(s)},decode:o=>{ht("decode",
o);let s=o.length,l=new Uint8Array(s);for(let a=0;a<s;a++){let d=o.charCodeAt(a),f=d<128?i[d]:-1;if(f===-1)throw new Error(
`Unknown letter "${o[a]}". Allowed: ${e}`);l[a]=f}return l}}}function pl(e,t="="){return er(e),ht("padding",t),{encode(n){
for(;n.length*e%8;)n+=t;return n},decode(n){ht("decode",n);let r=n.length;if(r*e%8)throw new Error("padding: invalid len\
gth");for(;r>0&&n[r-1]===t;r--)if((r-1)*e%8===0)throw new Error("padding: excess padding");return n.slice(0,r)}}}function gi(e){
return cl(e),function(...t){try{return e.apply(null,t)}catch{}}}var gl=typeof Uint8Array.from([]).toBase64=="function"&&
typeof Uint8Array.fromBase64=="function",wl=/[\t\n\f\r ]/,bl=(e,t)=>{ht("base64",e);let n=t?"base64url":"base64";if(e.length>
0&&wl.test(e))throw new Error("invalid base64");return Uint8Array.fromBase64(e,{alphabet:n,lastChunkHandling:"strict"})},
El=Jt(()=>hi(Pr(6),Xr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),pl(6))),wi=Jt(()=>gl?{encode(e){
return Yr(e),e.toBase64()},decode(e){return bl(e,!1)}}:El),ue=Jt(()=>hi(Pr(6),Xr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz0123456789+/"))),Vr=Xr("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),ml=/^[\x21-\x60\x7b-\x7e]+$/;function bi(e,t){for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n);if(r<33||r>126)throw new Error(`${e}: printable ASCII expected`)}}function vl(e){let t=e.
length,n=new Uint8Array(t);for(let r=0;r<t;r++){let i=e[r];if(i<0||i>=32)throw new Error(`alphabet.encode: invalid digit\
 ${i}`);n[r]=i}return n}var Ei=[996825010,642813549,513874426,1027748829,705979059];function Tt(e){let t=e>>25,n=(e&33554431)<<
5;for(let r=0;r<Ei.length;r++)(t>>r&1)===1&&(n^=Ei[r]);return n}function mi(e,t,n=1){let r=e.length,i=1;for(let s=0;s<r;s++){
let l=e.charCodeAt(s);if(l<33||l>126)throw new Error(`Invalid prefix (${e})`);i=Tt(i)^l>>5}i=Tt(i);for(let s=0;s<r;s++)i=
Tt(i)^e.charCodeAt(s)&31;for(let s of t)i=Tt(i)^s;for(let s=0;s<6;s++)i=Tt(i);i^=n;let o=new Uint8Array(6);for(let s=0;s<
6;s++)o[s]=i>>>5*(5-s)&31;return Vr.encode(o)}function Bl(e){let t=e==="bech32"?1:734539939,n=Pr(5),r=u=>{Yr(u);let y=u.
length,h=new Array(Math.ceil(y*8/5)),g=0,p=0,m=0;for(let B=0;B<y;B++)for(g=g<<8|u[B],p+=8;p>=5;p-=5)h[m++]=g>>p-5&31;return p>
0&&(h[m]=g<<5-p&31),h},i=u=>{ci("radix2.decode",u);let y=u.length,h=new Uint8Array(y);for(let g=0;g<y;g++){let p=u[g];if(p<
0||p>=32)throw new Error(`convertRadix2: invalid word=${p}`);h[g]=p}return n.decode(h)},o=gi(i);function s(u,y,h=90){ht(
"bech32.encode prefix",u),h!==!1&&er(h,"limit"),ui(y)&&(y=yi(y)),ci("bech32.encode",y);let g=u.length;if(g===0)throw new TypeError(
`Invalid prefix length ${g}`);let p=g+7+y.length;if(h!==!1&&p>h)throw new TypeError(`Length ${p} exceeds limit ${h}`);bi(
"bech32.encode prefix",u);let m=u.toLowerCase(),B=mi(m,y,t);return`${m}1${Vr.encode(vl(y))}${B}`}function l(u,y=90){ht("\
bech32.decode input",u),y!==!1&&er(y,"limit");let h=u.length;if(h<8||y!==!1&&h>y)throw new TypeError(`invalid string len\
gth ${h}, expected (8..${y})`);let g=u.toLowerCase();if(u!==g&&!ml.test(u))throw bi("bech32.decode input",u),new Error("\
mixed-case string not allowed");let p=g.lastIndexOf("1");if(p===0||p===-1)throw new Error('invalid separator "1"');let m=g.
slice(0,p),B=g.slice(p+1);if(B.length<6)throw new Error("invalid data length");let R=Vr.decode(B),T=yi(R,R.length-6),_=mi(
m,T,t);if(!B.endsWith(_))throw new Error(`Invalid checksum in ${u}`);return{prefix:m,words:T}}let a=gi(l);function d(u,y=90){
let{prefix:h,words:g}=l(u,y);return{prefix:h,words:g,bytes:i(g)}}function f(u,y){return s(u,r(y))}return{encode:s,decode:l,
encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:a,fromWords:i,fromWordsUnsafe:o,toWords:r}}var ie=Jt(()=>Bl("bech32"));function xl(e,t,n,r){
ut(e);let i=jr({dkLen:32,asyncTick:10},r),{c:o,dkLen:s,asyncTick:l}=i;if(se(o,"c"),se(s,"dkLen"),se(l,"asyncTick"),o<1)throw new Error(
'"c" (iterations) must be >= 1');if(s<1)throw new Error('"dkLen" must be >= 1');if(s>(2**32-1)*e.outputLen)throw new Error(
"derived key too long");let a=ai(t,"password");try{let d=ai(n,"salt");try{let f=new Uint8Array(s),{iHash:u,oHash:y,outputLen:h}=Qe.
create(e,a),g=new Uint8Array(h),p=Al(u,y,d,g);return{c:o,dkLen:s,asyncTick:l,DK:f,outputLen:h,eng:p}}finally{typeof n=="\
string"&&be(d)}}finally{typeof t=="string"&&be(a)}}function Al(e,t,n,r){let i=new Uint8Array(4),o=Gt(i),s=e._cloneInto().
update(n),l=t._cloneInto(),a=e._cloneInto,d=t._cloneInto;return{u1:(f,u)=>{o.setInt32(0,f,!1),s._cloneInto(l).update(i).
digestInto(r),t._cloneInto(l).update(r).digestInto(r),u.set(r.subarray(0,u.length))},rounds:(f,u)=>{for(let y=1;y<f;y++){
a.call(e,l).update(r).digestInto(r),d.call(t,l).update(r).digestInto(r);for(let h=0;h<u.length;h++)u[h]^=r[h]}},output:f=>(e.
destroy(),t.destroy(),s.destroy(),l.destroy(),be(r),f)}}function vi(e,t,n,r){let{c:i,dkLen:o,DK:s,outputLen:l,eng:a}=xl(
e,t,n,r);for(let d=1,f=0;f<o;d++,f+=l){let u=s.subarray(f,f+l);a.u1(d,u),a.rounds(i,u)}return a.output(s)}function Bi(e,t,n,r,i,o){
let s=e[t++]^n[r++],l=e[t++]^n[r++],a=e[t++]^n[r++],d=e[t++]^n[r++],f=e[t++]^n[r++],u=e[t++]^n[r++],y=e[t++]^n[r++],h=e[t++]^
n[r++],g=e[t++]^n[r++],p=e[t++]^n[r++],m=e[t++]^n[r++],B=e[t++]^n[r++],R=e[t++]^n[r++],T=e[t++]^n[r++],_=e[t++]^n[r++],k=e[t++]^
n[r++],C=s,F=l,K=a,I=d,D=f,Z=u,N=y,S=h,E=g,v=p,x=m,O=B,A=R,U=T,b=_,c=k;for(let w=0;w<8;w+=2)D^=V(C+A|0,7),E^=V(D+C|0,9),
A^=V(E+D|0,13),C^=V(A+E|0,18),v^=V(Z+F|0,7),U^=V(v+Z|0,9),F^=V(U+v|0,13),Z^=V(F+U|0,18),b^=V(x+N|0,7),K^=V(b+x|0,9),N^=V(
K+b|0,13),x^=V(N+K|0,18),I^=V(c+O|0,7),S^=V(I+c|0,9),O^=V(S+I|0,13),c^=V(O+S|0,18),F^=V(C+I|0,7),K^=V(F+C|0,9),I^=V(K+F|
0,13),C^=V(I+K|0,18),N^=V(Z+D|0,7),S^=V(N+Z|0,9),D^=V(S+N|0,13),Z^=V(D+S|0,18),O^=V(x+v|0,7),E^=V(O+x|0,9),v^=V(E+O|0,13),
x^=V(v+E|0,18),A^=V(c+b|0,7),U^=V(A+c|0,9),b^=V(U+A|0,13),c^=V(b+U|0,18);i[o++]=s+C|0,i[o++]=l+F|0,i[o++]=a+K|0,i[o++]=d+
I|0,i[o++]=f+D|0,i[o++]=u+Z|0,i[o++]=y+N|0,i[o++]=h+S|0,i[o++]=g+E|0,i[o++]=p+v|0,i[o++]=m+x|0,i[o++]=B+O|0,i[o++]=R+A|0,
i[o++]=T+U|0,i[o++]=_+b|0,i[o++]=k+c|0}function $r(e,t,n,r,i){let o=r+0,s=r+16*i;for(let l=0;l<16;l++)n[s+l]=e[t+(2*i-1)*
16+l];for(let l=0;l<i;l++,o+=16,t+=16)Bi(n,s,e,t,n,o),l>0&&(s+=16),Bi(n,o,e,t+=16,n,s)}var Sl=1024*(2**20+1+1);function Rl(e,t,n){
let r=jr({dkLen:32,asyncTick:10,maxmem:Sl},n),{N:i,r:o,p:s,dkLen:l,asyncTick:a,maxmem:d,onProgress:f}=r;if(se(i,"N"),se(
o,"r"),se(s,"p"),se(l,"dkLen"),se(a,"asyncTick"),se(d,"maxmem"),f!==void 0&&typeof f!="function")throw new Error('"onPro\
gress" must be a function');if(o<1)throw new Error('"r" expected integer >= 1');let u=128*o,y=u/4,h=Math.pow(2,32);if(i<=
1||(i&i-1)!==0||i>h)throw new Error('"N" expected a power of 2, and 2^1 <= N <= 2^32');if(s<1||s>(h-1)*32/u)throw new Error(
'"p" expected integer 1..((2^32 - 1) * 32) / (128 * r)');if(l<1||l>(h-1)*32)throw new Error('"dkLen" expected integer 1.\
.(2^32 - 1) * 32');let g=u*(i+s+1);if(g>d)throw new Error('"maxmem" limit was hit: memUsed(128*r*(N+p+1))='+g+", maxmem="+
d);let p=vi(le,e,t,{c:1,dkLen:u*s}),m=Dr(p),B=Dr(new Uint8Array(u*i)),R=Dr(new Uint8Array(u)),T=()=>{};if(f){let _=2*i*s,
k=Math.max(Math.floor(_/1e4),1),C=0;T=()=>{if(C++,f&&(!(C%k)||C===_))try{f(C/_)}catch(F){throw be(p,B,R),F}}}return{N:i,
r:o,p:s,dkLen:l,blockSize32:y,V:B,B32:m,B:p,tmp:R,blockMixCb:T,asyncTick:a}}function Ol(e,t,n,r,i){let o=vi(le,e,n,{c:1,
dkLen:t});return be(n,r,i),o}function xi(e,t,n){let{N:r,r:i,p:o,dkLen:s,blockSize32:l,V:a,B32:d,B:f,tmp:u,blockMixCb:y}=Rl(
e,t,n);ii(d);for(let h=0;h<o;h++){let g=l*h;for(let p=0;p<l;p++)a[p]=d[g+p];for(let p=0,m=0;p<r-1;p++)$r(a,m,a,m+=l,i),y();
$r(a,(r-1)*l,d,g,i),y();for(let p=0;p<r;p++){let m=(d[g+l-16]&r-1)>>>0;for(let B=0;B<l;B++)u[B]=d[g+B]^a[m*l+B];$r(u,0,d,
g,i),y()}}return ii(d),Ol(e,s,f,a,u)}function Wr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.
name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var tr=e=>e?`"${e}" `:"";function Gr(e,t=""){if(typeof e!=
"boolean")throw new TypeError(tr(t)+"expected boolean, got type="+typeof e);return e}function yt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(tr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
tr(t)+"expected integer >= 0, got "+e);return e}function ae(e,t,n=""){if(Wr(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&yt(t,"length");let r=Wr(e),i=t!==void 0?` of length ${t}`:"",o=r?`length=${e.length}`:`type=${typeof e}`,s=tr(n)+
"expected Uint8Array"+i+", got "+o;throw r?new RangeError(s):new TypeError(s)}var Ai=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Si(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Il(e,t){ae(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function Te(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Me(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Tl(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var pt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Ll(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function _l(e){for(let t=0;t<e.length;t++)e[t]=Ll(e[t]);return e}var Je=pt?e=>e:_l;function Ul(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function kl(e,t){if(Ul(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Cl(e,t){return Ai(e,"defaults"),Ai(t,"opts"),Object.assign(e,t)}function Kl(e,t){if(e=ae(e),
t=ae(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Nl(e,t,n){let r=t,
i=n||(()=>[]),o=(l,a)=>r(a,...i(l)).update(l).digest(),s=r(new Uint8Array(e),...i(new Uint8Array(0)));return o.outputLen=
s.outputLen,o.blockLen=s.blockLen,o.create=(l,...a)=>r(l,...a),o}var Hl=(e,t)=>{function n(r,...i){if(ae(r,void 0,"key"),
e.nonceLength!==void 0){let f=i[0];ae(f,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,s=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let f=s;f<i.length;f++)if(Wr(i[f]))throw new Error("AAD not supported")}e.withAAD&&i[s]!==
void 0&&ae(i[s],void 0,"AAD");let l=t(r,...i),a=(f,u)=>{if(u!==void 0){if(f!==2)throw new Error("cipher output not suppo\
rted");ae(u,void 0,"output")}},d=!1;return{encrypt(f,u){if(d)throw new Error("cannot encrypt() twice with same key + non\
ce");return d=!0,ae(f,void 0,"data"),a(l.encrypt.length,u),l.encrypt(f,u)},decrypt(f,u){if(ae(f,void 0,"data"),o&&f.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return a(l.decrypt.length,u),l.decrypt(f,u)}}}return Object.
assign(n,e),n};function Qr(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(ae(t,e,"output"),n&&!rr(t))throw new Error(
"invalid output, must be aligned");return t}function Fl(e,t,n){yt(e),yt(t),Gr(n);let r=new Uint8Array(16),i=Tl(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function rr(e){return e.byteOffset%4===0}function nr(e){return Uint8Array.
from(ae(e))}var Ri=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Ml=Je(Te(Ri("expand 16-byte k"))),ql=Je(Te(Ri("exp\
and 32-byte k")));function $(e,t){return e<<t|e>>>32-t}var Lt=64,Dl=16,Jr=2**32-1,Oi=Uint32Array.of();function Zl(e,t,n,r,i,o,s,l){
let a=i.length,d=new Uint8Array(Lt),f=Te(d),u=pt&&rr(i)&&rr(o),y=u?Te(i):Oi,h=u?Te(o):Oi;if(!pt){for(let g=0;g<a;s++){if(e(
t,n,r,f,s,l),Je(f),s>=Jr)throw new Error("arx: counter overflow");let p=Math.min(Lt,a-g);for(let m=0,B;m<p;m++)B=g+m,o[B]=
i[B]^d[m];g+=p}return}for(let g=0;g<a;s++){if(e(t,n,r,f,s,l),s>=Jr)throw new Error("arx: counter overflow");let p=Math.min(
Lt,a-g);if(u&&p===Lt){let m=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let B=0,R;B<Dl;B++)R=m+B,h[R]=
y[R]^f[B];g+=Lt;continue}for(let m=0,B;m<p;m++)B=g+m,o[B]=i[B]^d[m];g+=p}}function jl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:o,rounds:s}=Cl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return yt(i),yt(s),Gr(o),Gr(n),(l,a,d,f,u=0)=>{ae(l,void 0,"key"),
ae(a,void 0,"nonce"),ae(d,void 0,"data");let y=d.length,h=f!==void 0;if(f=Qr(y,f,!1),h&&kl(d,f),yt(u),u<0||u>=Jr)throw new Error(
"arx: counter overflow");let g=[],p=l.length,m,B;if(p===32)g.push(m=nr(l)),B=ql;else if(p===16&&n)m=new Uint8Array(32),m.
set(l),m.set(l,16),B=Ml,g.push(m);else throw ae(l,32,"arx key"),new Error("invalid key size");(!pt||!rr(a))&&g.push(a=nr(
a));let R=Te(m);if(r){if(a.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let k=a.subarray(0,16);if(pt)
r(B,R,Te(k),R);else{let C=Je(Uint32Array.from(B));r(C,R,Te(k),R),Me(C),Je(R)}a=a.subarray(16)}else pt||Je(R);let T=16-i;
if(T!==a.length)throw new Error(`arx: nonce must be ${T} or 16 bytes`);if(T!==12){let k=new Uint8Array(12);k.set(a,o?0:12-
a.length),a=k,g.push(a)}let _=Je(Te(a));try{return Zl(e,B,R,_,d,f,u,s),f}finally{Me(...g)}}}function de(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Yl=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(
10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(e){e=nr(ae(e,32,"key"));let t=de(e,0),n=de(e,2),r=de(
e,4),i=de(e,6),o=de(e,8),s=de(e,10),l=de(e,12),a=de(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|
r<<6)&7939,this.r[3]=(r>>>7|i<<9)&8191,this.r[4]=(i>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|s<<2)&8191,this.
r[7]=(s>>>11|l<<5)&8065,this.r[8]=(l>>>8|a<<8)&8191,this.r[9]=a>>>5&127;for(let d=0;d<8;d++)this.pad[d]=de(e,16+2*d)}process(e,t,n=!1){
let r=n?0:2048,{h:i,r:o}=this,s=o[0],l=o[1],a=o[2],d=o[3],f=o[4],u=o[5],y=o[6],h=o[7],g=o[8],p=o[9],m=de(e,t+0),B=de(e,t+
2),R=de(e,t+4),T=de(e,t+6),_=de(e,t+8),k=de(e,t+10),C=de(e,t+12),F=de(e,t+14),K=i[0]+(m&8191),I=i[1]+((m>>>13|B<<3)&8191),
D=i[2]+((B>>>10|R<<6)&8191),Z=i[3]+((R>>>7|T<<9)&8191),N=i[4]+((T>>>4|_<<12)&8191),S=i[5]+(_>>>1&8191),E=i[6]+((_>>>14|k<<
2)&8191),v=i[7]+((k>>>11|C<<5)&8191),x=i[8]+((C>>>8|F<<8)&8191),O=i[9]+(F>>>5|r),A=0,U=A+K*s+I*(5*p)+D*(5*g)+Z*(5*h)+N*(5*
y);A=U>>>13,U&=8191,U+=S*(5*u)+E*(5*f)+v*(5*d)+x*(5*a)+O*(5*l),A+=U>>>13,U&=8191;let b=A+K*l+I*s+D*(5*p)+Z*(5*g)+N*(5*h);
A=b>>>13,b&=8191,b+=S*(5*y)+E*(5*u)+v*(5*f)+x*(5*d)+O*(5*a),A+=b>>>13,b&=8191;let c=A+K*a+I*l+D*s+Z*(5*p)+N*(5*g);A=c>>>
13,c&=8191,c+=S*(5*h)+E*(5*y)+v*(5*u)+x*(5*f)+O*(5*d),A+=c>>>13,c&=8191;let w=A+K*d+I*a+D*l+Z*s+N*(5*p);A=w>>>13,w&=8191,
w+=S*(5*g)+E*(5*h)+v*(5*y)+x*(5*u)+O*(5*f),A+=w>>>13,w&=8191;let L=A+K*f+I*d+D*a+Z*l+N*s;A=L>>>13,L&=8191,L+=S*(5*p)+E*(5*
g)+v*(5*h)+x*(5*y)+O*(5*u),A+=L>>>13,L&=8191;let M=A+K*u+I*f+D*d+Z*a+N*l;A=M>>>13,M&=8191,M+=S*s+E*(5*p)+v*(5*g)+x*(5*h)+
O*(5*y),A+=M>>>13,M&=8191;let H=A+K*y+I*u+D*f+Z*d+N*a;A=H>>>13,H&=8191,H+=S*l+E*s+v*(5*p)+x*(5*g)+O*(5*h),A+=H>>>13,H&=8191;
let q=A+K*h+I*y+D*u+Z*f+N*d;A=q>>>13,q&=8191,q+=S*a+E*l+v*s+x*(5*p)+O*(5*g),A+=q>>>13,q&=8191;let j=A+K*g+I*h+D*y+Z*u+N*
f;A=j>>>13,j&=8191,j+=S*d+E*a+v*l+x*s+O*(5*p),A+=j>>>13,j&=8191;let Y=A+K*p+I*g+D*h+Z*y+N*u;A=Y>>>13,Y&=8191,Y+=S*f+E*d+
v*a+x*l+O*s,A+=Y>>>13,Y&=8191,A=(A<<2)+A|0,A=A+U|0,U=A&8191,A=A>>>13,b+=A,i[0]=U,i[1]=b,i[2]=c,i[3]=w,i[4]=L,i[5]=M,i[6]=
H,i[7]=q,i[8]=j,i[9]=Y}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let s=2;s<10;s++)
e[s]+=r,r=e[s]>>>13,e[s]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>
13,n[0]&=8191;for(let s=1;s<10;s++)n[s]=e[s]+r,r=n[s]>>>13,n[s]&=8191;n[9]-=8192;let i=(r^1)-1;for(let s=0;s<10;s++)n[s]&=
i;i=~i;for(let s=0;s<10;s++)e[s]=e[s]&i|n[s];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<
7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>
5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let s=1;s<8;s++)o=(e[s]+t[s]|0)+(o>>>16)|
0,e[s]=o&65535;Me(n)}update(e){Si(this),ae(e),e=nr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let o=Math.
min(n-this.pos,r-i);if(o===n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+o),this.pos),this.pos+=o,
i+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Me(this.h,this.r,this.buffer,
this.pad)}digestInto(e){Si(this),Il(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)
t[r]=0;this.process(t,0,!0)}this.finalize();let i=0;for(let o=0;o<8;o++)e[i++]=n[o]>>>0,e[i++]=n[o]>>>8}digest(){let{buffer:e,
outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},zl=Nl(32,e=>new Yl(e));function Pl(e,t,n,r,i,o=20){
let s=e[0],l=e[1],a=e[2],d=e[3],f=t[0],u=t[1],y=t[2],h=t[3],g=t[4],p=t[5],m=t[6],B=t[7],R=i,T=n[0],_=n[1],k=n[2],C=s,F=l,
K=a,I=d,D=f,Z=u,N=y,S=h,E=g,v=p,x=m,O=B,A=R,U=T,b=_,c=k;for(let L=0;L<o;L+=2)C=C+D|0,A=$(A^C,16),E=E+A|0,D=$(D^E,12),C=C+
D|0,A=$(A^C,8),E=E+A|0,D=$(D^E,7),F=F+Z|0,U=$(U^F,16),v=v+U|0,Z=$(Z^v,12),F=F+Z|0,U=$(U^F,8),v=v+U|0,Z=$(Z^v,7),K=K+N|0,
b=$(b^K,16),x=x+b|0,N=$(N^x,12),K=K+N|0,b=$(b^K,8),x=x+b|0,N=$(N^x,7),I=I+S|0,c=$(c^I,16),O=O+c|0,S=$(S^O,12),I=I+S|0,c=
$(c^I,8),O=O+c|0,S=$(S^O,7),C=C+Z|0,c=$(c^C,16),x=x+c|0,Z=$(Z^x,12),C=C+Z|0,c=$(c^C,8),x=x+c|0,Z=$(Z^x,7),F=F+N|0,A=$(A^
F,16),O=O+A|0,N=$(N^O,12),F=F+N|0,A=$(A^F,8),O=O+A|0,N=$(N^O,7),K=K+S|0,U=$(U^K,16),E=E+U|0,S=$(S^E,12),K=K+S|0,U=$(U^K,
8),E=E+U|0,S=$(S^E,7),I=I+D|0,b=$(b^I,16),v=v+b|0,D=$(D^v,12),I=I+D|0,b=$(b^I,8),v=v+b|0,D=$(D^v,7);let w=0;r[w++]=s+C|0,
r[w++]=l+F|0,r[w++]=a+K|0,r[w++]=d+I|0,r[w++]=f+D|0,r[w++]=u+Z|0,r[w++]=y+N|0,r[w++]=h+S|0,r[w++]=g+E|0,r[w++]=p+v|0,r[w++]=
m+x|0,r[w++]=B+O|0,r[w++]=R+A|0,r[w++]=T+U|0,r[w++]=_+b|0,r[w++]=k+c|0}var Xl=jl(Pl,{counterRight:!1,counterLength:4,allowShortKeys:!1}),
Vl=new Uint8Array(16),Ii=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Vl.subarray(n))},$l=new Uint8Array(32);function Ti(e,t,n,r,i){
i!==void 0&&ae(i,void 0,"AAD");let o=e(t,n,$l),s=Fl(r.length,i?i.length:0,!0),l=zl.create(o);i&&Ii(l,i),Ii(l,r),l.update(
s);let a=l.digest();return Me(o,s),a}var Wl=e=>(t,n,r)=>({encrypt(i,o){let s=i.length;o=Qr(s+16,o,!1),o.set(i);let l=o.subarray(
0,-16);e(t,n,l,l,1);let a=Ti(e,t,n,l,r);return o.set(a,s),Me(a),o},decrypt(i,o){o=Qr(i.length-16,o,!1);let s=i.subarray(
0,-16),l=i.subarray(-16),a=Ti(e,t,n,s,r);if(!Kl(l,a))throw Me(a),new Error("invalid tag");return o.set(i.subarray(0,-16)),
e(t,n,o,o,1),Me(a),o}}),Oe=Hl({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Wl(Xl));function en(e){return e instanceof
Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"}function me(e,t=""){if(!Number.isSafeInteger(e)||e<
0){let n=t&&`"${t}" `;throw new Error(`${n}expected integer >= 0, got ${e}`)}}function X(e,t,n=""){let r=en(e),i=e?.length,
o=t!==void 0;if(!r||o&&i!==t){let s=n&&`"${n}" `,l=o?` of length ${t}`:"",a=r?`length=${i}`:`type=${typeof e}`;throw new Error(
s+"expected Uint8Array"+l+", got "+a)}return e}function qe(e){if(typeof e!="function"||typeof e.create!="function")throw new Error(
"Hash must wrapped by utils.createHasher");me(e.outputLen),me(e.blockLen)}function gt(e,t=!0){if(e.destroyed)throw new Error(
"Hash instance has been destroyed");if(t&&e.finished)throw new Error("Hash#digest() has already been called")}function Li(e,t){
X(e,void 0,"digestInto() output");let n=t.outputLen;if(e.length<n)throw new Error('"digestInto() output" expected to be \
of length >='+n)}function _i(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function Le(...e){
for(let t=0;t<e.length;t++)e[t].fill(0)}function tn(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Ie(e,t){
return e<<32-t|e>>>t}var Gl=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Ql(e){return e<<24&4278190080|
e<<8&16711680|e>>>8&65280|e>>>24&255}function Jl(e){for(let t=0;t<e.length;t++)e[t]=Ql(e[t]);return e}var Ui=Gl?e=>e:Jl,
ki=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",ea=Array.from({length:256},(e,t)=>t.
toString(16).padStart(2,"0"));function ir(e){if(X(e),ki)return e.toHex();let t="";for(let n=0;n<e.length;n++)t+=ea[e[n]];
return t}var _e={_0:48,_9:57,A:65,F:70,a:97,f:102};function Ci(e){if(e>=_e._0&&e<=_e._9)return e-_e._0;if(e>=_e.A&&e<=_e.
F)return e-(_e.A-10);if(e>=_e.a&&e<=_e.f)return e-(_e.a-10)}function or(e){if(typeof e!="string")throw new Error("hex st\
ring expected, got "+typeof e);if(ki)return Uint8Array.fromHex(e);let t=e.length,n=t/2;if(t%2)throw new Error("hex strin\
g expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let i=0,o=0;i<n;i++,o+=2){let s=Ci(e.charCodeAt(
o)),l=Ci(e.charCodeAt(o+1));if(s===void 0||l===void 0){let a=e[o]+e[o+1];throw new Error('hex string expected, got non-h\
ex character "'+a+'" at index '+o)}r[i]=s*16+l}return r}function ge(...e){let t=0;for(let r=0;r<e.length;r++){let i=e[r];
X(i),t+=i.length}let n=new Uint8Array(t);for(let r=0,i=0;r<e.length;r++){let o=e[r];n.set(o,i),i+=o.length}return n}function sr(e,t={}){
let n=(i,o)=>e(o).update(i).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.create=i=>e(i),Object.
assign(n,t),Object.freeze(n)}function lr(e=32){let t=typeof globalThis=="object"?globalThis.crypto:null;if(typeof t?.getRandomValues!=
"function")throw new Error("crypto.getRandomValues must be defined");return t.getRandomValues(new Uint8Array(e))}var wt=e=>({
oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),rn=BigInt(0),nn=BigInt(1);function ar(e,t=""){if(typeof e!="boolean"){
let n=t&&`"${t}" `;throw new Error(n+"expected boolean, got type="+typeof e)}return e}function Ki(e){if(typeof e=="bigin\
t"){if(!ur(e))throw new Error("positive bigint expected, got "+e)}else me(e);return e}function fr(e){let t=Ki(e).toString(
16);return t.length&1?"0"+t:t}function Ni(e){if(typeof e!="string")throw new Error("hex string expected, got "+typeof e);
return e===""?rn:BigInt("0x"+e)}function _t(e){return Ni(ir(e))}function Ut(e){return Ni(ir(sn(X(e)).reverse()))}function dr(e,t){
me(t),e=Ki(e);let n=or(e.toString(16).padStart(t*2,"0"));if(n.length!==t)throw new Error("number too large");return n}function on(e,t){
return dr(e,t).reverse()}function sn(e){return Uint8Array.from(e)}function et(e){return Uint8Array.from(e,(t,n)=>{let r=t.
charCodeAt(0);if(t.length!==1||r>127)throw new Error(`string contains non-ASCII character "${e[n]}" with code ${r} at po\
sition ${n}`);return r})}var ur=e=>typeof e=="bigint"&&rn<=e;function ta(e,t,n){return ur(e)&&ur(t)&&ur(n)&&t<=e&&e<n}function ln(e,t,n,r){
if(!ta(t,n,r))throw new Error("expected valid "+e+": "+n+" <= n < "+r+", got "+t)}function ra(e){let t;for(t=0;e>rn;e>>=
nn,t+=1);return t}var an=e=>(nn<<BigInt(e))-nn;function na(e,t,n){if(me(e,"hashLen"),me(t,"qByteLen"),typeof n!="functio\
n")throw new Error("hmacFn must be a function");let r=p=>new Uint8Array(p),i=Uint8Array.of(),o=Uint8Array.of(0),s=Uint8Array.
of(1),l=1e3,a=r(e),d=r(e),f=0,u=()=>{a.fill(1),d.fill(0),f=0},y=(...p)=>n(d,ge(a,...p)),h=(p=i)=>{d=y(o,p),a=y(),p.length!==
0&&(d=y(s,p),a=y())},g=()=>{if(f++>=l)throw new Error("drbg: tried max amount of iterations");let p=0,m=[];for(;p<t;){a=
y();let B=a.slice();m.push(B),p+=a.length}return ge(...m)};return(p,m)=>{u(),h(p);let B;for(;!(B=m(g()));)h();return u(),
B}}function cr(e,t={},n={}){if(!e||typeof e!="object")throw new Error("expected valid options object");function r(o,s,l){
let a=e[o];if(l&&a===void 0)return;let d=typeof a;if(d!==s||a===null)throw new Error(`param "${o}" is invalid: expected ${s}\
, got ${d}`)}let i=(o,s)=>Object.entries(o).forEach(([l,a])=>r(l,a,s));i(t,!1),i(n,!0)}function Hi(e){let t=new WeakMap;
return(n,...r)=>{let i=t.get(n);if(i!==void 0)return i;let o=e(n,...r);return t.set(n,o),o}}var we=BigInt(0),ce=BigInt(1),
tt=BigInt(2),Fi=BigInt(3),Mi=BigInt(4),qi=BigInt(5),ia=BigInt(7),Di=BigInt(8),oa=BigInt(9),Zi=BigInt(16);function Ee(e,t){
let n=e%t;return n>=we?n:t+n}function Be(e,t,n){let r=e;for(;t-- >we;)r*=r,r%=n;return r}function ji(e,t){if(e===we)throw new Error(
"invert: expected non-zero number");if(t<=we)throw new Error("invert: expected positive modulus, got "+t);let n=Ee(e,t),
r=t,i=we,o=ce,s=ce,l=we;for(;n!==we;){let a=r/n,d=r%n,f=i-s*a,u=o-l*a;r=n,n=d,i=s,o=l,s=f,l=u}if(r!==ce)throw new Error(
"invert: does not exist");return Ee(i,t)}function fn(e,t,n){if(!e.eql(e.sqr(t),n))throw new Error("Cannot find square ro\
ot")}function Yi(e,t){let n=(e.ORDER+ce)/Mi,r=e.pow(t,n);return fn(e,r,t),r}function sa(e,t){let n=(e.ORDER-qi)/Di,r=e.mul(
t,tt),i=e.pow(r,n),o=e.mul(t,i),s=e.mul(e.mul(o,tt),i),l=e.mul(o,e.sub(s,e.ONE));return fn(e,l,t),l}function la(e){let t=dn(
e),n=zi(e),r=n(t,t.neg(t.ONE)),i=n(t,r),o=n(t,t.neg(r)),s=(e+ia)/Zi;return(l,a)=>{let d=l.pow(a,s),f=l.mul(d,r),u=l.mul(
d,i),y=l.mul(d,o),h=l.eql(l.sqr(f),a),g=l.eql(l.sqr(u),a);d=l.cmov(d,f,h),f=l.cmov(y,u,g);let p=l.eql(l.sqr(f),a),m=l.cmov(
d,f,p);return fn(l,m,a),m}}function zi(e){if(e<Fi)throw new Error("sqrt is not defined for small field");let t=e-ce,n=0;
for(;t%tt===we;)t/=tt,n++;let r=tt,i=dn(e);for(;Xi(i,r)===1;)if(r++>1e3)throw new Error("Cannot find square root: probab\
ly non-prime P");if(n===1)return Yi;let o=i.pow(r,t),s=(t+ce)/tt;return function(l,a){if(l.is0(a))return a;if(Xi(l,a)!==
1)throw new Error("Cannot find square root");let d=n,f=l.mul(l.ONE,o),u=l.pow(a,t),y=l.pow(a,s);for(;!l.eql(u,l.ONE);){if(l.
is0(u))return l.ZERO;let h=1,g=l.sqr(u);for(;!l.eql(g,l.ONE);)if(h++,g=l.sqr(g),h===d)throw new Error("Cannot find squar\
e root");let p=ce<<BigInt(d-h-1),m=l.pow(f,p);d=h,f=l.sqr(m),u=l.mul(u,f),y=l.mul(y,m)}return y}}function aa(e){return e%
Mi===Fi?Yi:e%Di===qi?sa:e%Zi===oa?la(e):zi(e)}var fa=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub",
"mul","pow","div","addN","subN","mulN","sqrN"];function da(e){let t={ORDER:"bigint",BYTES:"number",BITS:"number"},n=fa.reduce(
(r,i)=>(r[i]="function",r),t);return cr(e,n),e}function ua(e,t,n){if(n<we)throw new Error("invalid exponent, negatives u\
nsupported");if(n===we)return e.ONE;if(n===ce)return t;let r=e.ONE,i=t;for(;n>we;)n&ce&&(r=e.mul(r,i)),i=e.sqr(i),n>>=ce;
return r}function Pi(e,t,n=!1){let r=new Array(t.length).fill(n?e.ZERO:void 0),i=t.reduce((s,l,a)=>e.is0(l)?s:(r[a]=s,e.
mul(s,l)),e.ONE),o=e.inv(i);return t.reduceRight((s,l,a)=>e.is0(l)?s:(r[a]=e.mul(s,r[a]),e.mul(s,l)),o),r}function Xi(e,t){
let n=(e.ORDER-ce)/tt,r=e.pow(t,n),i=e.eql(r,e.ONE),o=e.eql(r,e.ZERO),s=e.eql(r,e.neg(e.ONE));if(!i&&!o&&!s)throw new Error(
"invalid Legendre symbol result");return i?1:o?0:-1}function ca(e,t){t!==void 0&&me(t);let n=t!==void 0?t:e.toString(2).
length,r=Math.ceil(n/8);return{nBitLength:n,nByteLength:r}}var ha=class{ORDER;BITS;BYTES;isLE;ZERO=we;ONE=ce;_lengths;_sqrt;_mod;constructor(e,t={}){
if(e<=we)throw new Error("invalid field: expected ORDER > 0, got "+e);let n;this.isLE=!1,t!=null&&typeof t=="object"&&(typeof t.
BITS=="number"&&(n=t.BITS),typeof t.sqrt=="function"&&(this.sqrt=t.sqrt),typeof t.isLE=="boolean"&&(this.isLE=t.isLE),t.
allowedLengths&&(this._lengths=t.allowedLengths?.slice()),typeof t.modFromBytes=="boolean"&&(this._mod=t.modFromBytes));
let{nBitLength:r,nByteLength:i}=ca(e,n);if(i>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");this.
ORDER=e,this.BITS=r,this.BYTES=i,this._sqrt=void 0,Object.preventExtensions(this)}create(e){return Ee(e,this.ORDER)}isValid(e){
if(typeof e!="bigint")throw new Error("invalid field element: expected bigint, got "+typeof e);return we<=e&&e<this.ORDER}is0(e){
return e===we}isValidNot0(e){return!this.is0(e)&&this.isValid(e)}isOdd(e){return(e&ce)===ce}neg(e){return Ee(-e,this.ORDER)}eql(e,t){
return e===t}sqr(e){return Ee(e*e,this.ORDER)}add(e,t){return Ee(e+t,this.ORDER)}sub(e,t){return Ee(e-t,this.ORDER)}mul(e,t){
return Ee(e*t,this.ORDER)}pow(e,t){return ua(this,e,t)}div(e,t){return Ee(e*ji(t,this.ORDER),this.ORDER)}sqrN(e){return e*
e}addN(e,t){return e+t}subN(e,t){return e-t}mulN(e,t){return e*t}inv(e){return ji(e,this.ORDER)}sqrt(e){return this._sqrt||
(this._sqrt=aa(this.ORDER)),this._sqrt(this,e)}toBytes(e){return this.isLE?on(e,this.BYTES):dr(e,this.BYTES)}fromBytes(e,t=!1){
X(e);let{_lengths:n,BYTES:r,isLE:i,ORDER:o,_mod:s}=this;if(n){if(!n.includes(e.length)||e.length>r)throw new Error("Fiel\
d.fromBytes: expected "+n+" bytes, got "+e.length);let a=new Uint8Array(r);a.set(e,i?0:a.length-e.length),e=a}if(e.length!==
r)throw new Error("Field.fromBytes: expected "+r+" bytes, got "+e.length);let l=i?Ut(e):_t(e);if(s&&(l=Ee(l,o)),!t&&!this.
isValid(l))throw new Error("invalid field element: outside of range 0..ORDER");return l}invertBatch(e){return Pi(this,e)}cmov(e,t,n){
return n?t:e}};function dn(e,t={}){return new ha(e,t)}function Vi(e){if(typeof e!="bigint")throw new Error("field order \
must be bigint");let t=e.toString(2).length;return Math.ceil(t/8)}function $i(e){let t=Vi(e);return t+Math.ceil(t/2)}function ya(e,t,n=!1){
X(e);let r=e.length,i=Vi(t),o=$i(t);if(r<16||r<o||r>1024)throw new Error("expected "+o+"-1024 bytes of input, got "+r);let s=n?
Ut(e):_t(e),l=Ee(s,t-ce)+ce;return n?on(l,i):dr(l,i)}var bt=BigInt(0),rt=BigInt(1);function hr(e,t){let n=t.negate();return e?
n:t}function Wi(e,t){let n=Pi(e.Fp,t.map(r=>r.Z));return t.map((r,i)=>e.fromAffine(r.toAffine(n[i])))}function Gi(e,t){if(!Number.
isSafeInteger(e)||e<=0||e>t)throw new Error("invalid window size, expected [1.."+t+"], got W="+e)}function un(e,t){Gi(e,
t);let n=Math.ceil(t/e)+1,r=2**(e-1),i=2**e,o=an(e),s=BigInt(e);return{windows:n,windowSize:r,mask:o,maxNumber:i,shiftBy:s}}
function Qi(e,t,n){let{windowSize:r,mask:i,maxNumber:o,shiftBy:s}=n,l=Number(e&i),a=e>>s;l>r&&(l-=o,a+=rt);let d=t*r,f=d+
Math.abs(l)-1,u=l===0,y=l<0,h=t%2!==0;return{nextN:a,offset:f,isZero:u,isNeg:y,isNegF:h,offsetF:d}}var cn=new WeakMap,Ji=new WeakMap;
function hn(e){return Ji.get(e)||1}function eo(e){if(e!==bt)throw new Error("invalid wNAF")}var pa=class{BASE;ZERO;Fn;bits;constructor(e,t){
this.BASE=e.BASE,this.ZERO=e.ZERO,this.Fn=e.Fn,this.bits=t}_unsafeLadder(e,t,n=this.ZERO){let r=e;for(;t>bt;)t&rt&&(n=n.
add(r)),r=r.double(),t>>=rt;return n}precomputeWindow(e,t){let{windows:n,windowSize:r}=un(t,this.bits),i=[],o=e,s=o;for(let l=0;l<
n;l++){s=o,i.push(s);for(let a=1;a<r;a++)s=s.add(o),i.push(s);o=s.double()}return i}wNAF(e,t,n){if(!this.Fn.isValid(n))throw new Error(
"invalid scalar");let r=this.ZERO,i=this.BASE,o=un(e,this.bits);for(let s=0;s<o.windows;s++){let{nextN:l,offset:a,isZero:d,
isNeg:f,isNegF:u,offsetF:y}=Qi(n,s,o);n=l,d?i=i.add(hr(u,t[y])):r=r.add(hr(f,t[a]))}return eo(n),{p:r,f:i}}wNAFUnsafe(e,t,n,r=this.
ZERO){let i=un(e,this.bits);for(let o=0;o<i.windows&&n!==bt;o++){let{nextN:s,offset:l,isZero:a,isNeg:d}=Qi(n,o,i);if(n=s,
!a){let f=t[l];r=r.add(d?f.negate():f)}}return eo(n),r}getPrecomputes(e,t,n){let r=cn.get(t);return r||(r=this.precomputeWindow(
t,e),e!==1&&(typeof n=="function"&&(r=n(r)),cn.set(t,r))),r}cached(e,t,n){let r=hn(e);return this.wNAF(r,this.getPrecomputes(
r,e,n),t)}unsafe(e,t,n,r){let i=hn(e);return i===1?this._unsafeLadder(e,t,r):this.wNAFUnsafe(i,this.getPrecomputes(i,e,n),
t,r)}createCache(e,t){Gi(t,this.bits),Ji.set(e,t),cn.delete(e)}hasCache(e){return hn(e)!==1}};function ga(e,t,n,r){let i=t,
o=e.ZERO,s=e.ZERO;for(;n>bt||r>bt;)n&rt&&(o=o.add(i)),r&rt&&(s=s.add(i)),i=i.double(),n>>=rt,r>>=rt;return{p1:o,p2:s}}function to(e,t,n){
if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");return da(t),t}else return dn(e,{
isLE:n})}function wa(e,t,n={},r){if(r===void 0&&(r=e==="edwards"),!t||typeof t!="object")throw new Error(`expected valid\
 ${e} CURVE object`);for(let l of["p","n","h"]){let a=t[l];if(!(typeof a=="bigint"&&a>bt))throw new Error(`CURVE.${l} mu\
st be positive bigint`)}let i=to(t.p,n.Fp,r),o=to(t.n,n.Fn,r),s=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let l of s)
if(!i.isValid(t[l]))throw new Error(`CURVE.${l} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.
assign({},t)),{CURVE:t,Fp:i,Fn:o}}function ro(e,t){return function(n){let r=e(n);return{secretKey:r,publicKey:t(r)}}}var kt=BigInt(
0),Et=BigInt(1),yr=BigInt(2);function ba(e){return cr(e,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze(
{...e})}function Ea(e){let t=ba(e),{P:n,type:r,adjustScalarBytes:i,powPminus2:o,randomBytes:s}=t,l=r==="x25519";if(!l&&r!==
"x448")throw new Error("invalid type");let a=s||lr,d=l?255:448,f=l?32:56,u=BigInt(l?9:5),y=BigInt(l?121665:39081),h=l?yr**
BigInt(254):yr**BigInt(447),g=l?BigInt(8)*yr**BigInt(251)-Et:BigInt(4)*yr**BigInt(445)-Et,p=h+g+Et,m=E=>Ee(E,n),B=R(u);function R(E){
return on(m(E),f)}function T(E){let v=sn(X(E,f,"uCoordinate"));return l&&(v[31]&=127),m(Ut(v))}function _(E){return Ut(i(
sn(X(E,f,"scalar"))))}function k(E,v){let x=D(T(v),_(E));if(x===kt)throw new Error("invalid private or public key receiv\
ed");return R(x)}function C(E){return k(E,B)}let F=C,K=k;function I(E,v,x){let O=m(E*(v-x));return v=m(v-O),x=m(x+O),{x_2:v,
x_3:x}}function D(E,v){ln("u",E,kt,n),ln("scalar",v,h,p);let x=v,O=E,A=Et,U=kt,b=E,c=Et,w=kt;for(let M=BigInt(d-1);M>=kt;M--){
let H=x>>M&Et;w^=H,{x_2:A,x_3:b}=I(w,A,b),{x_2:U,x_3:c}=I(w,U,c),w=H;let q=A+U,j=m(q*q),Y=A-U,z=m(Y*Y),P=j-z,W=b+c,G=b-c,
ee=m(G*q),fe=m(W*Y),J=ee+fe,te=ee-fe;b=m(J*J),c=m(O*m(te*te)),A=m(j*z),U=m(P*(j+m(y*P)))}({x_2:A,x_3:b}=I(w,A,b)),{x_2:U,
x_3:c}=I(w,U,c);let L=o(U);return m(A*L)}let Z={secretKey:f,publicKey:f,seed:f},N=(E=a(f))=>(X(E,Z.seed,"seed"),E),S={randomSecretKey:N};
return Object.freeze({keygen:ro(N,F),getSharedSecret:K,getPublicKey:F,scalarMult:k,scalarMultBase:C,utils:S,GuBytes:B.slice(),
lengths:Z})}var no=class{oHash;iHash;blockLen;outputLen;finished=!1;destroyed=!1;constructor(e,t){if(qe(e),X(t,void 0,"k\
ey"),this.iHash=e.create(),typeof this.iHash.update!="function")throw new Error("Expected instance of class which extend\
s utils.Hash");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,r=new Uint8Array(
n);r.set(t.length>n?e.create().update(t).digest():t);for(let i=0;i<r.length;i++)r[i]^=54;this.iHash.update(r),this.oHash=
e.create();for(let i=0;i<r.length;i++)r[i]^=106;this.oHash.update(r),Le(r)}update(e){return gt(this),this.iHash.update(e),
this}digestInto(e){gt(this),X(e,this.outputLen,"output"),this.finished=!0,this.iHash.digestInto(e),this.oHash.update(e),
this.oHash.digestInto(e),this.destroy()}digest(){let e=new Uint8Array(this.oHash.outputLen);return this.digestInto(e),e}_cloneInto(e){
e||=Object.create(Object.getPrototypeOf(this),{});let{oHash:t,iHash:n,finished:r,destroyed:i,blockLen:o,outputLen:s}=this;
return e=e,e.finished=r,e.destroyed=i,e.blockLen=o,e.outputLen=s,e.oHash=t._cloneInto(e.oHash),e.iHash=n._cloneInto(e.iHash),
e}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},pr=(e,t,n)=>new no(
e,t).update(n).digest();pr.create=(e,t)=>new no(e,t);var io=(e,t)=>(e+(e>=0?t:-t)/oo)/t;function ma(e,t,n){let[[r,i],[o,
s]]=t,l=io(s*e,n),a=io(-i*e,n),d=e-l*r-a*o,f=-l*i-a*s,u=d<Ue,y=f<Ue;u&&(d=-d),y&&(f=-f);let h=an(Math.ceil(ra(n)/2))+mt;
if(d<Ue||d>=h||f<Ue||f>=h)throw new Error("splitScalar (endomorphism): failed, k="+e);return{k1neg:u,k1:d,k2neg:y,k2:f}}
function yn(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "compact", "recov\
ered", or "der"');return e}function pn(e,t){let n={};for(let r of Object.keys(t))n[r]=e[r]===void 0?t[r]:e[r];return ar(
n.lowS,"lowS"),ar(n.prehash,"prehash"),n.format!==void 0&&yn(n.format),n}var va=class extends Error{constructor(e=""){super(
e)}},De={Err:va,_tlv:{encode:(e,t)=>{let{Err:n}=De;if(e<0||e>256)throw new n("tlv.encode: wrong tag");if(t.length&1)throw new n(
"tlv.encode: unpadded data");let r=t.length/2,i=fr(r);if(i.length/2&128)throw new n("tlv.encode: long form length too bi\
g");let o=r>127?fr(i.length/2|128):"";return fr(e)+o+i+t},decode(e,t){let{Err:n}=De,r=0;if(e<0||e>256)throw new n("tlv.e\
ncode: wrong tag");if(t.length<2||t[r++]!==e)throw new n("tlv.decode: wrong tlv");let i=t[r++],o=!!(i&128),s=0;if(!o)s=i;else{
let a=i&127;if(!a)throw new n("tlv.decode(long): indefinite length not supported");if(a>4)throw new n("tlv.decode(long):\
 byte length is too big");let d=t.subarray(r,r+a);if(d.length!==a)throw new n("tlv.decode: length bytes not complete");if(d[0]===
0)throw new n("tlv.decode(long): zero leftmost byte");for(let f of d)s=s<<8|f;if(r+=a,s<128)throw new n("tlv.decode(long\
): not minimal encoding")}let l=t.subarray(r,r+s);if(l.length!==s)throw new n("tlv.decode: wrong value length");return{v:l,
l:t.subarray(r+s)}}},_int:{encode(e){let{Err:t}=De;if(e<Ue)throw new t("integer: negative integers are not allowed");let n=fr(
e);if(Number.parseInt(n[0],16)&8&&(n="00"+n),n.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return n},
decode(e){let{Err:t}=De;if(e[0]&128)throw new t("invalid signature integer: negative");if(e[0]===0&&!(e[1]&128))throw new t(
"invalid signature integer: unnecessary leading zero");return _t(e)}},toSig(e){let{Err:t,_int:n,_tlv:r}=De,i=X(e,void 0,
"signature"),{v:o,l:s}=r.decode(48,i);if(s.length)throw new t("invalid signature: left bytes after parsing");let{v:l,l:a}=r.
decode(2,o),{v:d,l:f}=r.decode(2,a);if(f.length)throw new t("invalid signature: left bytes after parsing");return{r:n.decode(
l),s:n.decode(d)}},hexFromSig(e){let{_tlv:t,_int:n}=De,r=t.encode(2,n.encode(e.r)),i=t.encode(2,n.encode(e.s)),o=r+i;return t.
encode(48,o)}},Ue=BigInt(0),mt=BigInt(1),oo=BigInt(2),gr=BigInt(3),Ba=BigInt(4);function so(e,t={}){let n=wa("weierstras\
s",e,t),{Fp:r,Fn:i}=n,o=n.CURVE,{h:s,n:l}=o;cr(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"\
function",fromBytes:"function",toBytes:"function",endo:"object"});let{endo:a}=t;if(a&&(!r.is0(o.a)||typeof a.beta!="bigi\
nt"||!Array.isArray(a.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');let d=ao(r,
i);function f(){if(!r.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function u(N,S,E){
let{x:v,y:x}=S.toAffine(),O=r.toBytes(v);if(ar(E,"isCompressed"),E){f();let A=!r.isOdd(x);return ge(lo(A),O)}else return ge(
Uint8Array.of(4),O,r.toBytes(x))}function y(N){X(N,void 0,"Point");let{publicKey:S,publicKeyUncompressed:E}=d,v=N.length,
x=N[0],O=N.subarray(1);if(v===S&&(x===2||x===3)){let A=r.fromBytes(O);if(!r.isValid(A))throw new Error("bad point: is no\
t on curve, wrong x");let U=p(A),b;try{b=r.sqrt(U)}catch(w){let L=w instanceof Error?": "+w.message:"";throw new Error("\
bad point: is not on curve, sqrt error"+L)}f();let c=r.isOdd(b);return(x&1)===1!==c&&(b=r.neg(b)),{x:A,y:b}}else if(v===
E&&x===4){let A=r.BYTES,U=r.fromBytes(O.subarray(0,A)),b=r.fromBytes(O.subarray(A,A*2));if(!m(U,b))throw new Error("bad \
point: is not on curve");return{x:U,y:b}}else throw new Error(`bad point: got length ${v}, expected compressed=${S} or u\
ncompressed=${E}`)}let h=t.toBytes||u,g=t.fromBytes||y;function p(N){let S=r.sqr(N),E=r.mul(S,N);return r.add(r.add(E,r.
mul(N,o.a)),o.b)}function m(N,S){let E=r.sqr(S),v=p(N);return r.eql(E,v)}if(!m(o.Gx,o.Gy))throw new Error("bad curve par\
ams: generator point");let B=r.mul(r.pow(o.a,gr),Ba),R=r.mul(r.sqr(o.b),BigInt(27));if(r.is0(r.add(B,R)))throw new Error(
"bad curve params: a or b");function T(N,S,E=!1){if(!r.isValid(S)||E&&r.is0(S))throw new Error(`bad point coordinate ${N}`);
return S}function _(N){if(!(N instanceof I))throw new Error("Weierstrass Point expected")}function k(N){if(!a||!a.basises)
throw new Error("no endo");return ma(N,a.basises,i.ORDER)}let C=Hi((N,S)=>{let{X:E,Y:v,Z:x}=N;if(r.eql(x,r.ONE))return{x:E,
y:v};let O=N.is0();S==null&&(S=O?r.ONE:r.inv(x));let A=r.mul(E,S),U=r.mul(v,S),b=r.mul(x,S);if(O)return{x:r.ZERO,y:r.ZERO};
if(!r.eql(b,r.ONE))throw new Error("invZ was invalid");return{x:A,y:U}}),F=Hi(N=>{if(N.is0()){if(t.allowInfinityPoint&&!r.
is0(N.Y))return;throw new Error("bad point: ZERO")}let{x:S,y:E}=N.toAffine();if(!r.isValid(S)||!r.isValid(E))throw new Error(
"bad point: x or y not field elements");if(!m(S,E))throw new Error("bad point: equation left != right");if(!N.isTorsionFree())
throw new Error("bad point: not in prime-order subgroup");return!0});function K(N,S,E,v,x){return E=new I(r.mul(E.X,N),E.
Y,E.Z),S=hr(v,S),E=hr(x,E),S.add(E)}class I{static BASE=new I(o.Gx,o.Gy,r.ONE);static ZERO=new I(r.ZERO,r.ONE,r.ZERO);static Fp=r;static Fn=i;X;Y;Z;constructor(S,E,v){
this.X=T("x",S),this.Y=T("y",E,!0),this.Z=T("z",v),Object.freeze(this)}static CURVE(){return o}static fromAffine(S){let{
x:E,y:v}=S||{};if(!S||!r.isValid(E)||!r.isValid(v))throw new Error("invalid affine point");if(S instanceof I)throw new Error(
"projective point not allowed");return r.is0(E)&&r.is0(v)?I.ZERO:new I(E,v,r.ONE)}static fromBytes(S){let E=I.fromAffine(
g(X(S,void 0,"point")));return E.assertValidity(),E}static fromHex(S){return I.fromBytes(or(S))}get x(){return this.toAffine().
x}get y(){return this.toAffine().y}precompute(S=8,E=!0){return Z.createCache(this,S),E||this.multiply(gr),this}assertValidity(){
F(this)}hasEvenY(){let{y:S}=this.toAffine();if(!r.isOdd)throw new Error("Field doesn't support isOdd");return!r.isOdd(S)}equals(S){
_(S);let{X:E,Y:v,Z:x}=this,{X:O,Y:A,Z:U}=S,b=r.eql(r.mul(E,U),r.mul(O,x)),c=r.eql(r.mul(v,U),r.mul(A,x));return b&&c}negate(){
return new I(this.X,r.neg(this.Y),this.Z)}double(){let{a:S,b:E}=o,v=r.mul(E,gr),{X:x,Y:O,Z:A}=this,U=r.ZERO,b=r.ZERO,c=r.
ZERO,w=r.mul(x,x),L=r.mul(O,O),M=r.mul(A,A),H=r.mul(x,O);return H=r.add(H,H),c=r.mul(x,A),c=r.add(c,c),U=r.mul(S,c),b=r.
mul(v,M),b=r.add(U,b),U=r.sub(L,b),b=r.add(L,b),b=r.mul(U,b),U=r.mul(H,U),c=r.mul(v,c),M=r.mul(S,M),H=r.sub(w,M),H=r.mul(
S,H),H=r.add(H,c),c=r.add(w,w),w=r.add(c,w),w=r.add(w,M),w=r.mul(w,H),b=r.add(b,w),M=r.mul(O,A),M=r.add(M,M),w=r.mul(M,H),
U=r.sub(U,w),c=r.mul(M,L),c=r.add(c,c),c=r.add(c,c),new I(U,b,c)}add(S){_(S);let{X:E,Y:v,Z:x}=this,{X:O,Y:A,Z:U}=S,b=r.ZERO,
c=r.ZERO,w=r.ZERO,L=o.a,M=r.mul(o.b,gr),H=r.mul(E,O),q=r.mul(v,A),j=r.mul(x,U),Y=r.add(E,v),z=r.add(O,A);Y=r.mul(Y,z),z=
r.add(H,q),Y=r.sub(Y,z),z=r.add(E,x);let P=r.add(O,U);return z=r.mul(z,P),P=r.add(H,j),z=r.sub(z,P),P=r.add(v,x),b=r.add(
A,U),P=r.mul(P,b),b=r.add(q,j),P=r.sub(P,b),w=r.mul(L,z),b=r.mul(M,j),w=r.add(b,w),b=r.sub(q,w),w=r.add(q,w),c=r.mul(b,w),
q=r.add(H,H),q=r.add(q,H),j=r.mul(L,j),z=r.mul(M,z),q=r.add(q,j),j=r.sub(H,j),j=r.mul(L,j),z=r.add(z,j),H=r.mul(q,z),c=r.
add(c,H),H=r.mul(P,z),b=r.mul(Y,b),b=r.sub(b,H),H=r.mul(Y,q),w=r.mul(P,w),w=r.add(w,H),new I(b,c,w)}subtract(S){return this.
add(S.negate())}is0(){return this.equals(I.ZERO)}multiply(S){let{endo:E}=t;if(!i.isValidNot0(S))throw new Error("invalid\
 scalar: out of range");let v,x,O=A=>Z.cached(this,A,U=>Wi(I,U));if(E){let{k1neg:A,k1:U,k2neg:b,k2:c}=k(S),{p:w,f:L}=O(U),
{p:M,f:H}=O(c);x=L.add(H),v=K(E.beta,w,M,A,b)}else{let{p:A,f:U}=O(S);v=A,x=U}return Wi(I,[v,x])[0]}multiplyUnsafe(S){let{
endo:E}=t,v=this;if(!i.isValid(S))throw new Error("invalid scalar: out of range");if(S===Ue||v.is0())return I.ZERO;if(S===
mt)return v;if(Z.hasCache(this))return this.multiply(S);if(E){let{k1neg:x,k1:O,k2neg:A,k2:U}=k(S),{p1:b,p2:c}=ga(I,v,O,U);
return K(E.beta,b,c,x,A)}else return Z.unsafe(v,S)}toAffine(S){return C(this,S)}isTorsionFree(){let{isTorsionFree:S}=t;return s===
mt?!0:S?S(I,this):Z.unsafe(this,l).is0()}clearCofactor(){let{clearCofactor:S}=t;return s===mt?this:S?S(I,this):this.multiplyUnsafe(
s)}isSmallOrder(){return this.multiplyUnsafe(s).is0()}toBytes(S=!0){return ar(S,"isCompressed"),this.assertValidity(),h(
I,this,S)}toHex(S=!0){return ir(this.toBytes(S))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}let D=i.BITS,
Z=new pa(I,t.endo?Math.ceil(D/2):D);return I.BASE.precompute(8),I}function lo(e){return Uint8Array.of(e?2:3)}function ao(e,t){
return{secretKey:t.BYTES,publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}
function xa(e,t={}){let{Fn:n}=e,r=t.randomBytes||lr,i=Object.assign(ao(e.Fp,n),{seed:$i(n.ORDER)});function o(h){try{let g=n.
fromBytes(h);return n.isValidNot0(g)}catch{return!1}}function s(h,g){let{publicKey:p,publicKeyUncompressed:m}=i;try{let B=h.
length;return g===!0&&B!==p||g===!1&&B!==m?!1:!!e.fromBytes(h)}catch{return!1}}function l(h=r(i.seed)){return ya(X(h,i.seed,
"seed"),n.ORDER)}function a(h,g=!0){return e.BASE.multiply(n.fromBytes(h)).toBytes(g)}function d(h){let{secretKey:g,publicKey:p,
publicKeyUncompressed:m}=i;if(!en(h)||"_lengths"in n&&n._lengths||g===p)return;let B=X(h,void 0,"key").length;return B===
p||B===m}function f(h,g,p=!0){if(d(h)===!0)throw new Error("first arg must be private key");if(d(g)===!1)throw new Error(
"second arg must be public key");let m=n.fromBytes(h);return e.fromBytes(g).multiply(m).toBytes(p)}let u={isValidSecretKey:o,
isValidPublicKey:s,randomSecretKey:l},y=ro(l,a);return Object.freeze({getPublicKey:a,getSharedSecret:f,keygen:y,Point:e,
utils:u,lengths:i})}function fo(e,t,n={}){qe(t),cr(n,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"\
function",bits2int_modN:"function"}),n=Object.assign({},n);let r=n.randomBytes||lr,i=n.hmac||((E,v)=>pr(t,E,v)),{Fp:o,Fn:s}=e,
{ORDER:l,BITS:a}=s,{keygen:d,getPublicKey:f,getSharedSecret:u,utils:y,lengths:h}=xa(e,n),g={prehash:!0,lowS:typeof n.lowS==
"boolean"?n.lowS:!0,format:"compact",extraEntropy:!1},p=l*oo<o.ORDER;function m(E){let v=l>>mt;return E>v}function B(E,v){
if(!s.isValidNot0(v))throw new Error(`invalid signature ${E}: out of range 1..Point.Fn.ORDER`);return v}function R(){if(p)
throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function T(E,v){yn(v);let x=h.signature,
O=v==="compact"?x:v==="recovered"?x+1:void 0;return X(E,O)}class _{r;s;recovery;constructor(v,x,O){if(this.r=B("r",v),this.
s=B("s",x),O!=null){if(R(),![0,1,2,3].includes(O))throw new Error("invalid recovery id");this.recovery=O}Object.freeze(this)}static fromBytes(v,x=g.
format){T(v,x);let O;if(x==="der"){let{r:c,s:w}=De.toSig(X(v));return new _(c,w)}x==="recovered"&&(O=v[0],x="compact",v=
v.subarray(1));let A=h.signature/2,U=v.subarray(0,A),b=v.subarray(A,A*2);return new _(s.fromBytes(U),s.fromBytes(b),O)}static fromHex(v,x){
return this.fromBytes(or(v),x)}assertRecovery(){let{recovery:v}=this;if(v==null)throw new Error("invalid recovery id: mu\
st be present");return v}addRecoveryBit(v){return new _(this.r,this.s,v)}recoverPublicKey(v){let{r:x,s:O}=this,A=this.assertRecovery(),
U=A===2||A===3?x+l:x;if(!o.isValid(U))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let b=o.toBytes(U),c=e.
fromBytes(ge(lo((A&1)===0),b)),w=s.inv(U),L=C(X(v,void 0,"msgHash")),M=s.create(-L*w),H=s.create(O*w),q=e.BASE.multiplyUnsafe(
M).add(c.multiplyUnsafe(H));if(q.is0())throw new Error("invalid recovery: point at infinify");return q.assertValidity(),
q}hasHighS(){return m(this.s)}toBytes(v=g.format){if(yn(v),v==="der")return or(De.hexFromSig(this));let{r:x,s:O}=this,A=s.
toBytes(x),U=s.toBytes(O);return v==="recovered"?(R(),ge(Uint8Array.of(this.assertRecovery()),A,U)):ge(A,U)}toHex(v){return ir(
this.toBytes(v))}}let k=n.bits2int||function(E){if(E.length>8192)throw new Error("input is too large");let v=_t(E),x=E.length*
8-a;return x>0?v>>BigInt(x):v},C=n.bits2int_modN||function(E){return s.create(k(E))},F=an(a);function K(E){return ln("nu\
m < 2^"+a,E,Ue,F),s.toBytes(E)}function I(E,v){return X(E,void 0,"message"),v?X(t(E),void 0,"prehashed message"):E}function D(E,v,x){
let{lowS:O,prehash:A,extraEntropy:U}=pn(x,g);E=I(E,A);let b=C(E),c=s.fromBytes(v);if(!s.isValidNot0(c))throw new Error("\
invalid private key");let w=[K(c),K(b)];if(U!=null&&U!==!1){let q=U===!0?r(h.secretKey):U;w.push(X(q,void 0,"extraEntrop\
y"))}let L=ge(...w),M=b;function H(q){let j=k(q);if(!s.isValidNot0(j))return;let Y=s.inv(j),z=e.BASE.multiply(j).toAffine(),
P=s.create(z.x);if(P===Ue)return;let W=s.create(Y*s.create(M+P*c));if(W===Ue)return;let G=(z.x===P?0:2)|Number(z.y&mt),ee=W;
return O&&m(W)&&(ee=s.neg(W),G^=1),new _(P,ee,p?void 0:G)}return{seed:L,k2sig:H}}function Z(E,v,x={}){let{seed:O,k2sig:A}=D(
E,v,x);return na(t.outputLen,s.BYTES,i)(O,A).toBytes(x.format)}function N(E,v,x,O={}){let{lowS:A,prehash:U,format:b}=pn(
O,g);if(x=X(x,void 0,"publicKey"),v=I(v,U),!en(E)){let c=E instanceof _?", use sig.toBytes()":"";throw new Error("verify\
 expects Uint8Array signature"+c)}T(E,b);try{let c=_.fromBytes(E,b),w=e.fromBytes(x);if(A&&c.hasHighS())return!1;let{r:L,
s:M}=c,H=C(v),q=s.inv(M),j=s.create(H*q),Y=s.create(L*q),z=e.BASE.multiplyUnsafe(j).add(w.multiplyUnsafe(Y));return z.is0()?
!1:s.create(z.x)===L}catch{return!1}}function S(E,v,x={}){let{prehash:O}=pn(x,g);return v=I(v,O),_.fromBytes(E,"recovere\
d").recoverPublicKey(v).toBytes()}return Object.freeze({keygen:d,getPublicKey:f,getSharedSecret:u,utils:y,lengths:h,Point:e,
sign:Z,verify:N,recoverPublicKey:S,Signature:_,hash:t})}function Aa(e,t,n){return e&t^~e&n}function Sa(e,t,n){return e&t^
e&n^t&n}var uo=class{blockLen;outputLen;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,t,n,r){
this.blockLen=e,this.outputLen=t,this.padOffset=n,this.isLE=r,this.buffer=new Uint8Array(e),this.view=tn(this.buffer)}update(e){
gt(this),X(e);let{view:t,buffer:n,blockLen:r}=this,i=e.length;for(let o=0;o<i;){let s=Math.min(r-this.pos,i-o);if(s===r){
let l=tn(e);for(;r<=i-o;o+=r)this.process(l,o);continue}n.set(e.subarray(o,o+s),this.pos),this.pos+=s,o+=s,this.pos===r&&
(this.process(t,0),this.pos=0)}return this.length+=e.length,this.roundClean(),this}digestInto(e){gt(this),Li(e,this),this.
finished=!0;let{buffer:t,view:n,blockLen:r,isLE:i}=this,{pos:o}=this;t[o++]=128,Le(this.buffer.subarray(o)),this.padOffset>
r-o&&(this.process(n,0),o=0);for(let f=o;f<r;f++)t[f]=0;n.setBigUint64(r-8,BigInt(this.length*8),i),this.process(n,0);let s=tn(
e),l=this.outputLen;if(l%4)throw new Error("_sha2: outputLen must be aligned to 32bit");let a=l/4,d=this.get();if(a>d.length)
throw new Error("_sha2: outputLen bigger than state");for(let f=0;f<a;f++)s.setUint32(4*f,d[f],i)}digest(){let{buffer:e,
outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}_cloneInto(e){e||=new this.constructor,e.
set(...this.get());let{blockLen:t,buffer:n,length:r,finished:i,destroyed:o,pos:s}=this;return e.destroyed=o,e.finished=i,
e.length=r,e.pos=s,r%t&&e.buffer.set(n),e}clone(){return this._cloneInto()}},Ze=Uint32Array.from([1779033703,3144134277,
1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),he=Uint32Array.from([3418070365,3238371032,1654270250,
914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,
3204075428]),wr=BigInt(4294967295),co=BigInt(32);function Ra(e,t=!1){return t?{h:Number(e&wr),l:Number(e>>co&wr)}:{h:Number(
e>>co&wr)|0,l:Number(e&wr)|0}}function ho(e,t=!1){let n=e.length,r=new Uint32Array(n),i=new Uint32Array(n);for(let o=0;o<
n;o++){let{h:s,l}=Ra(e[o],t);[r[o],i[o]]=[s,l]}return[r,i]}var yo=(e,t,n)=>e>>>n,po=(e,t,n)=>e<<32-n|t>>>n,vt=(e,t,n)=>e>>>
n|t<<32-n,Bt=(e,t,n)=>e<<32-n|t>>>n,br=(e,t,n)=>e<<64-n|t>>>n-32,Er=(e,t,n)=>e>>>n-32|t<<64-n,Oa=(e,t,n)=>e<<n|t>>>32-n,
Ia=(e,t,n)=>t<<n|e>>>32-n,Ta=(e,t,n)=>t<<n-32|e>>>64-n,La=(e,t,n)=>e<<n-32|t>>>64-n;function ke(e,t,n,r){let i=(t>>>0)+(r>>>
0);return{h:e+n+(i/2**32|0)|0,l:i|0}}var _a=(e,t,n)=>(e>>>0)+(t>>>0)+(n>>>0),Ua=(e,t,n,r)=>t+n+r+(e/2**32|0)|0,ka=(e,t,n,r)=>(e>>>
0)+(t>>>0)+(n>>>0)+(r>>>0),Ca=(e,t,n,r,i)=>t+n+r+i+(e/2**32|0)|0,Ka=(e,t,n,r,i)=>(e>>>0)+(t>>>0)+(n>>>0)+(r>>>0)+(i>>>0),
Na=(e,t,n,r,i,o)=>t+n+r+i+o+(e/2**32|0)|0,Ha=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,
1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),je=new Uint32Array(
64),Fa=class extends uo{constructor(e){super(64,e,8,!1)}get(){let{A:e,B:t,C:n,D:r,E:i,F:o,G:s,H:l}=this;return[e,t,n,r,i,
o,s,l]}set(e,t,n,r,i,o,s,l){this.A=e|0,this.B=t|0,this.C=n|0,this.D=r|0,this.E=i|0,this.F=o|0,this.G=s|0,this.H=l|0}process(e,t){
for(let f=0;f<16;f++,t+=4)je[f]=e.getUint32(t,!1);for(let f=16;f<64;f++){let u=je[f-15],y=je[f-2],h=Ie(u,7)^Ie(u,18)^u>>>
3,g=Ie(y,17)^Ie(y,19)^y>>>10;je[f]=g+je[f-7]+h+je[f-16]|0}let{A:n,B:r,C:i,D:o,E:s,F:l,G:a,H:d}=this;for(let f=0;f<64;f++){
let u=Ie(s,6)^Ie(s,11)^Ie(s,25),y=d+u+Aa(s,l,a)+Ha[f]+je[f]|0,h=(Ie(n,2)^Ie(n,13)^Ie(n,22))+Sa(n,r,i)|0;d=a,a=l,l=s,s=o+
y|0,o=i,i=r,r=n,n=y+h|0}n=n+this.A|0,r=r+this.B|0,i=i+this.C|0,o=o+this.D|0,s=s+this.E|0,l=l+this.F|0,a=a+this.G|0,d=d+this.
H|0,this.set(n,r,i,o,s,l,a,d)}roundClean(){Le(je)}destroy(){this.set(0,0,0,0,0,0,0,0),Le(this.buffer)}},Ma=class extends Fa{A=Ze[0]|
0;B=Ze[1]|0;C=Ze[2]|0;D=Ze[3]|0;E=Ze[4]|0;F=Ze[5]|0;G=Ze[6]|0;H=Ze[7]|0;constructor(){super(32)}},go=ho(["0x428a2f98d728\
ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82\
a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x\
72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e\
3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da8\
31153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a\
79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed",
"0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf1\
0364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35\
855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x\
391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f6\
0","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e\
372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a6\
37dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc",
"0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(
e))),qa=go[0],Da=go[1],Ye=new Uint32Array(80),ze=new Uint32Array(80),Za=class extends uo{constructor(e){super(128,e,16,!1)}get(){
let{Ah:e,Al:t,Bh:n,Bl:r,Ch:i,Cl:o,Dh:s,Dl:l,Eh:a,El:d,Fh:f,Fl:u,Gh:y,Gl:h,Hh:g,Hl:p}=this;return[e,t,n,r,i,o,s,l,a,d,f,u,
y,h,g,p]}set(e,t,n,r,i,o,s,l,a,d,f,u,y,h,g,p){this.Ah=e|0,this.Al=t|0,this.Bh=n|0,this.Bl=r|0,this.Ch=i|0,this.Cl=o|0,this.
Dh=s|0,this.Dl=l|0,this.Eh=a|0,this.El=d|0,this.Fh=f|0,this.Fl=u|0,this.Gh=y|0,this.Gl=h|0,this.Hh=g|0,this.Hl=p|0}process(e,t){
for(let R=0;R<16;R++,t+=4)Ye[R]=e.getUint32(t),ze[R]=e.getUint32(t+=4);for(let R=16;R<80;R++){let T=Ye[R-15]|0,_=ze[R-15]|
0,k=vt(T,_,1)^vt(T,_,8)^yo(T,_,7),C=Bt(T,_,1)^Bt(T,_,8)^po(T,_,7),F=Ye[R-2]|0,K=ze[R-2]|0,I=vt(F,K,19)^br(F,K,61)^yo(F,K,
6),D=Bt(F,K,19)^Er(F,K,61)^po(F,K,6),Z=ka(C,D,ze[R-7],ze[R-16]),N=Ca(Z,k,I,Ye[R-7],Ye[R-16]);Ye[R]=N|0,ze[R]=Z|0}let{Ah:n,
Al:r,Bh:i,Bl:o,Ch:s,Cl:l,Dh:a,Dl:d,Eh:f,El:u,Fh:y,Fl:h,Gh:g,Gl:p,Hh:m,Hl:B}=this;for(let R=0;R<80;R++){let T=vt(f,u,14)^
vt(f,u,18)^br(f,u,41),_=Bt(f,u,14)^Bt(f,u,18)^Er(f,u,41),k=f&y^~f&g,C=u&h^~u&p,F=Ka(B,_,C,Da[R],ze[R]),K=Na(F,m,T,k,qa[R],
Ye[R]),I=F|0,D=vt(n,r,28)^br(n,r,34)^br(n,r,39),Z=Bt(n,r,28)^Er(n,r,34)^Er(n,r,39),N=n&i^n&s^i&s,S=r&o^r&l^o&l;m=g|0,B=p|
0,g=y|0,p=h|0,y=f|0,h=u|0,{h:f,l:u}=ke(a|0,d|0,K|0,I|0),a=s|0,d=l|0,s=i|0,l=o|0,i=n|0,o=r|0;let E=_a(I,Z,S);n=Ua(E,K,D,N),
r=E|0}({h:n,l:r}=ke(this.Ah|0,this.Al|0,n|0,r|0)),{h:i,l:o}=ke(this.Bh|0,this.Bl|0,i|0,o|0),{h:s,l}=ke(this.Ch|0,this.Cl|
0,s|0,l|0),{h:a,l:d}=ke(this.Dh|0,this.Dl|0,a|0,d|0),{h:f,l:u}=ke(this.Eh|0,this.El|0,f|0,u|0),{h:y,l:h}=ke(this.Fh|0,this.
Fl|0,y|0,h|0),{h:g,l:p}=ke(this.Gh|0,this.Gl|0,g|0,p|0),{h:m,l:B}=ke(this.Hh|0,this.Hl|0,m|0,B|0),this.set(n,r,i,o,s,l,a,
d,f,u,y,h,g,p,m,B)}roundClean(){Le(Ye,ze)}destroy(){Le(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}},ja=class extends Za{Ah=he[0]|
0;Al=he[1]|0;Bh=he[2]|0;Bl=he[3]|0;Ch=he[4]|0;Cl=he[5]|0;Dh=he[6]|0;Dl=he[7]|0;Eh=he[8]|0;El=he[9]|0;Fh=he[10]|0;Fl=he[11]|
0;Gh=he[12]|0;Gl=he[13]|0;Hh=he[14]|0;Hl=he[15]|0;constructor(){super(48)}},wo=sr(()=>new Ma,wt(1)),Ya=sr(()=>new ja,wt(
2)),za=BigInt(1),bo=BigInt(2),Pa=BigInt(3),Xa=BigInt(5),xu=BigInt(8),Eo=BigInt("0x7fffffffffffffffffffffffffffffffffffff\
ffffffffffffffffffffffffed");function Va(e){let t=BigInt(10),n=BigInt(20),r=BigInt(40),i=BigInt(80),o=Eo,s=e*e%o*e%o,l=Be(
s,bo,o)*s%o,a=Be(l,za,o)*e%o,d=Be(a,Xa,o)*a%o,f=Be(d,t,o)*d%o,u=Be(f,n,o)*f%o,y=Be(u,r,o)*u%o,h=Be(y,i,o)*y%o,g=Be(h,i,o)*
y%o,p=Be(g,t,o)*d%o;return{pow_p_5_8:Be(p,bo,o)*e%o,b2:s}}function $a(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var Wa=(()=>{
let e=Eo;return Ea({P:e,type:"x25519",powPminus2:t=>{let{pow_p_5_8:n,b2:r}=Va(t);return Ee(Be(n,Pa,e)*r,e)},adjustScalarBytes:$a})})(),
Ga={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000fffffffff\
fffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffff\
fffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c424\
7f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406\
837bf51f5")},Qa={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fff\
fffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(
1),a:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt(
"0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87c\
a22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262\
c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")},Ja=so(Ga),mo=fo(Ja,wo),ef=so(Qa),
tf=fo(ef,Ya);function rf(e,t,n){return qe(e),n===void 0&&(n=new Uint8Array(e.outputLen)),pr(e,n,t)}var gn=Uint8Array.of(
0),vo=Uint8Array.of();function nf(e,t,n,r=32){qe(e),me(r,"length");let i=e.outputLen;if(r>255*i)throw new Error("Length \
must be <= 255*HashLen");let o=Math.ceil(r/i);n===void 0?n=vo:X(n,void 0,"info");let s=new Uint8Array(o*i),l=pr.create(e,
t),a=l._cloneInto(),d=new Uint8Array(l.outputLen);for(let f=0;f<o;f++)gn[0]=f+1,a.update(f===0?vo:d).update(n).update(gn).
digestInto(d),s.set(d,i*f),l._cloneInto(a);return l.destroy(),a.destroy(),Le(d,gn),s.slice(0,r)}var of=BigInt(0),Ct=BigInt(
1),sf=BigInt(2),lf=BigInt(7),af=BigInt(256),ff=BigInt(113),Bo=[],xo=[],Ao=[];for(let e=0,t=Ct,n=1,r=0;e<24;e++){[n,r]=[r,
(2*n+3*r)%5],Bo.push(2*(5*r+n)),xo.push((e+1)*(e+2)/2%64);let i=of;for(let o=0;o<7;o++)t=(t<<Ct^(t>>lf)*ff)%af,t&sf&&(i^=
Ct<<(Ct<<BigInt(o))-Ct);Ao.push(i)}var So=ho(Ao,!0),df=So[0],uf=So[1],Ro=(e,t,n)=>n>32?Ta(e,t,n):Oa(e,t,n),Oo=(e,t,n)=>n>
32?La(e,t,n):Ia(e,t,n);function cf(e,t=24){let n=new Uint32Array(10);for(let r=24-t;r<24;r++){for(let s=0;s<10;s++)n[s]=
e[s]^e[s+10]^e[s+20]^e[s+30]^e[s+40];for(let s=0;s<10;s+=2){let l=(s+8)%10,a=(s+2)%10,d=n[a],f=n[a+1],u=Ro(d,f,1)^n[l],y=Oo(
d,f,1)^n[l+1];for(let h=0;h<50;h+=10)e[s+h]^=u,e[s+h+1]^=y}let i=e[2],o=e[3];for(let s=0;s<24;s++){let l=xo[s],a=Ro(i,o,
l),d=Oo(i,o,l),f=Bo[s];i=e[f],o=e[f+1],e[f]=a,e[f+1]=d}for(let s=0;s<50;s+=10){for(let l=0;l<10;l++)n[l]=e[s+l];for(let l=0;l<
10;l++)e[s+l]^=~n[(l+2)%10]&n[(l+4)%10]}e[0]^=df[r],e[1]^=uf[r]}Le(n)}var Io=class Ds{state;pos=0;posOut=0;finished=!1;state32;destroyed=!1;blockLen;suffix;outputLen;enableXOF=!1;rounds;constructor(t,n,r,i=!1,o=24){
if(this.blockLen=t,this.suffix=n,this.outputLen=r,this.enableXOF=i,this.rounds=o,me(r,"outputLen"),!(0<t&&t<200))throw new Error(
"only keccak-f1600 function is supported");this.state=new Uint8Array(200),this.state32=_i(this.state)}clone(){return this.
_cloneInto()}keccak(){Ui(this.state32),cf(this.state32,this.rounds),Ui(this.state32),this.posOut=0,this.pos=0}update(t){
gt(this),X(t);let{blockLen:n,state:r}=this,i=t.length;for(let o=0;o<i;){let s=Math.min(n-this.pos,i-o);for(let l=0;l<s;l++)
r[this.pos++]^=t[o++];this.pos===n&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;let{state:t,
suffix:n,pos:r,blockLen:i}=this;t[r]^=n,(n&128)!==0&&r===i-1&&this.keccak(),t[i-1]^=128,this.keccak()}writeInto(t){gt(this,
!1),X(t),this.finish();let n=this.state,{blockLen:r}=this;for(let i=0,o=t.length;i<o;){this.posOut>=r&&this.keccak();let s=Math.
min(r-this.posOut,o-i);t.set(n.subarray(this.posOut,this.posOut+s),i),this.posOut+=s,i+=s}return t}xofInto(t){if(!this.enableXOF)
throw new Error("XOF is not possible for this instance");return this.writeInto(t)}xof(t){return me(t),this.xofInto(new Uint8Array(
t))}digestInto(t){if(Li(t,this),this.finished)throw new Error("digest() was already called");return this.writeInto(t),this.
destroy(),t}digest(){return this.digestInto(new Uint8Array(this.outputLen))}destroy(){this.destroyed=!0,Le(this.state)}_cloneInto(t){
let{blockLen:n,suffix:r,outputLen:i,rounds:o,enableXOF:s}=this;return t||=new Ds(n,r,i,s,o),t.state32.set(this.state32),
t.pos=this.pos,t.posOut=this.posOut,t.finished=this.finished,t.rounds=o,t.suffix=r,t.outputLen=i,t.enableXOF=s,t.destroyed=
this.destroyed,t}},To=(e,t,n,r={})=>sr(()=>new Io(t,e,n),r),Kt=To(6,136,32,wt(8)),hf=To(6,72,64,wt(10)),Lo=(e,t,n,r={})=>sr(
(i={})=>new Io(t,e,i.dkLen===void 0?n:i.dkLen,!0),r),yf=Lo(31,168,16,wt(11)),nt=Lo(31,136,32,wt(12));function wn(e){if(!Number.
isSafeInteger(e)||e<0||e>4294967295)throw new Error("wrong u32 integer:"+e);return e}function _o(e){return wn(e),(e&e-1)===
0&&e!==0}function Uo(e,t){wn(e);let n=0;for(let r=0;r<t;r++,e>>>=1)n=n<<1|e&1;return n}function ko(e){return wn(e),31-Math.
clz32(e)}function Co(e){let t=e.length;if(t<2||!_o(t))throw new Error("n must be a power of 2 and greater than 1. Got "+
t);let n=ko(t);for(let r=0;r<t;r++){let i=Uo(r,n);if(r<i){let o=e[r];e[r]=e[i],e[i]=o}}return e}var Ko=(e,t)=>{let{N:n,roots:r,
dit:i,invertButterflies:o=!1,skipStages:s=0,brp:l=!0}=t,a=ko(n);if(!_o(n))throw new Error("FFT: Polynomial size should b\
e power of two");let d=i!==o;return f=>{if(f.length!==n)throw new Error("FFT: wrong Polynomial length");i&&l&&Co(f);for(let u=0,
y=1;u<a-s;u++){let h=i?u+1+s:a-u,g=1<<h,p=g>>1,m=n>>h;for(let B=0;B<n;B+=g)for(let R=0,T=y++;R<p;R++){let _=o?i?n-T:T:R*
m,k=B+R,C=B+R+p,F=r[_],K=f[C],I=f[k];if(d){let D=e.mul(K,F);f[k]=e.add(I,D),f[C]=e.sub(I,D)}else o?(f[k]=e.add(K,I),f[C]=
e.mul(e.sub(K,I),F)):(f[k]=e.add(I,K),f[C]=e.mul(e.sub(I,K),F))}}return!i&&l&&Co(f),f}},Pe=lr;function bn(e,t){if(e.length!==
t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function pf(e){return Uint8Array.from(e)}
function Nt(e,...t){let n=i=>typeof i=="number"?i:i.bytesLen,r=t.reduce((i,o)=>i+n(o),0);return{bytesLen:r,encode:i=>{let o=new Uint8Array(
r);for(let s=0,l=0;s<t.length;s++){let a=t[s],d=n(a),f=typeof a=="number"?i[s]:a.encode(i[s]);X(f,d,e),o.set(f,l),typeof a!=
"number"&&f.fill(0),l+=d}return o},decode:i=>{X(i,r,e);let o=[];for(let s of t){let l=n(s),a=i.subarray(0,l);o.push(typeof s==
"number"?a:s.decode(a)),i=i.subarray(l)}return o}}}function En(e,t){let n=t*e.bytesLen;return{bytesLen:n,encode:r=>{if(r.
length!==t)throw new Error(`vecCoder.encode: wrong length=${r.length}. Expected: ${t}`);let i=new Uint8Array(n);for(let o=0,
s=0;o<r.length;o++){let l=e.encode(r[o]);i.set(l,s),l.fill(0),s+=l.length}return i},decode:r=>{X(r,n);let i=[];for(let o=0;o<
r.length;o+=e.bytesLen)i.push(e.decode(r.subarray(o,o+e.bytesLen)));return i}}}function ye(...e){for(let t of e)if(Array.
isArray(t))for(let n of t)n.fill(0);else t.fill(0)}function No(e){return(1<<e)-1}var Au=Uint8Array.of(),gf=e=>{let{newPoly:t,
N:n,Q:r,F:i,ROOT_OF_UNITY:o,brvBits:s,isKyber:l}=e,a=(m,B=r)=>{let R=m%B|0;return(R>=0?R|0:B+R|0)|0},d=(m,B=r)=>{let R=a(
m,B)|0;return(R>B>>1?R-B|0:R)|0};function f(){let m=t(n);for(let B=0;B<n;B++){let R=Uo(B,s),T=BigInt(o)**BigInt(R)%BigInt(
r);m[B]=Number(T)|0}return m}let u=f(),y={add:(m,B)=>a((m|0)+(B|0))|0,sub:(m,B)=>a((m|0)-(B|0))|0,mul:(m,B)=>a((m|0)*(B|
0))|0,inv:m=>{throw new Error("not implemented")}},h={N:n,roots:u,invertButterflies:!0,skipStages:l?1:0,brp:!1},g=Ko(y,{
dit:!1,...h}),p=Ko(y,{dit:!0,...h});return{mod:a,smod:d,nttZetas:u,NTT:{encode:m=>g(m),decode:m=>{p(m);for(let B=0;B<m.length;B++)
m[B]=a(i*m[B]);return m}},bitsCoder:(m,B)=>{let R=No(m),T=m*(n/8);return{bytesLen:T,encode:_=>{let k=new Uint8Array(T);for(let C=0,
F=0,K=0,I=0;C<_.length;C++)for(F|=(B.encode(_[C])&R)<<K,K+=m;K>=8;K-=8,F>>=8)k[I++]=F&No(K);return k},decode:_=>{let k=t(
n);for(let C=0,F=0,K=0,I=0;C<_.length;C++)for(F|=_[C]<<K,K+=8;K>=m;K-=m,F>>=m)k[I++]=B.decode(F&R);return k}}}}},wf=e=>(t,n)=>{
n||(n=e.blockLen);let r=new Uint8Array(t.length+2);r.set(t);let i=t.length,o=new Uint8Array(n),s=e.create({}),l=0,a=0;return{
stats:()=>({calls:l,xofs:a}),get:(d,f)=>(r[i+0]=d,r[i+1]=f,s.destroy(),s=e.create({}).update(r),l++,()=>(a++,s.xofInto(o))),
clean:()=>{s.destroy(),ye(o,r)}}},bf=wf(yf),pe=256,Ce=3329,Ef=3303,mf=17,{mod:Ht,nttZetas:vf,NTT:it,bitsCoder:Bf}=gf({N:pe,
Q:Ce,F:Ef,ROOT_OF_UNITY:mf,newPoly:e=>new Uint16Array(e),brvBits:7,isKyber:!0}),mn={512:{N:pe,Q:Ce,K:2,ETA1:3,ETA2:2,du:10,
dv:4,RBGstrength:128},768:{N:pe,Q:Ce,K:3,ETA1:2,ETA2:2,du:10,dv:4,RBGstrength:192},1024:{N:pe,Q:Ce,K:4,ETA1:2,ETA2:2,du:11,
dv:5,RBGstrength:256}},xf=e=>{if(e>=12)return{encode:n=>n,decode:n=>n};let t=2**(e-1);return{encode:n=>((n<<e)+Ce/2)/Ce,
decode:n=>n*Ce+t>>>e}},Ft=e=>Bf(e,xf(e));function ot(e,t){for(let n=0;n<pe;n++)e[n]=Ht(e[n]+t[n])}function Af(e,t){for(let n=0;n<
pe;n++)e[n]=Ht(e[n]-t[n])}function Sf(e,t,n,r,i){let o=Ht(t*r*i+e*n),s=Ht(e*r+t*n);return{c0:o,c1:s}}function mr(e,t){for(let n=0;n<
pe/2;n++){let r=vf[64+(n>>1)];n&1&&(r=-r);let{c0:i,c1:o}=Sf(e[2*n+0],e[2*n+1],t[2*n+0],t[2*n+1],r);e[2*n+0]=i,e[2*n+1]=o}
return e}function Ho(e){let t=new Uint16Array(pe);for(let n=0;n<pe;){let r=e();if(r.length%3)throw new Error("SampleNTT:\
 unaligned block");for(let i=0;n<pe&&i+3<=r.length;i+=3){let o=(r[i+0]>>0|r[i+1]<<8)&4095,s=(r[i+1]>>4|r[i+2]<<4)&4095;o<
Ce&&(t[n++]=o),n<pe&&s<Ce&&(t[n++]=s)}}return t}function Mt(e,t,n,r){let i=e(r*pe/4,t,n),o=new Uint16Array(pe),s=_i(i),l=0;
for(let a=0,d=0,f=0,u=0;a<s.length;a++){let y=s[a];for(let h=0;h<32;h++)f+=y&1,y>>=1,l+=1,l===r?(u=f,f=0):l===2*r&&(o[d++]=
Ht(u-f),f=0,l=0)}if(l)throw new Error(`sampleCBD: leftover bits: ${l}`);return o}var Rf=e=>{let{K:t,PRF:n,XOF:r,HASH512:i,
ETA1:o,ETA2:s,du:l,dv:a}=e,d=Ft(1),f=Ft(a),u=Ft(l),y=Nt("publicKey",En(Ft(12),t),32),h=En(Ft(12),t),g=Nt("ciphertext",En(
u,t),f),p=Nt("seed",32,32);return{secretCoder:h,lengths:{secretKey:h.bytesLen,publicKey:y.bytesLen,cipherText:g.bytesLen},
keygen:m=>{X(m,32,"seed");let B=new Uint8Array(33);B.set(m),B[32]=t;let R=i(B),[T,_]=p.decode(R),k=[],C=[];for(let I=0;I<
t;I++)k.push(it.encode(Mt(n,_,I,o)));let F=r(T);for(let I=0;I<t;I++){let D=it.encode(Mt(n,_,t+I,o));for(let Z=0;Z<t;Z++){
let N=Ho(F.get(Z,I));ot(D,mr(N,k[Z]))}C.push(D)}F.clean();let K={publicKey:y.encode([C,T]),secretKey:h.encode(k)};return ye(
T,_,k,C,B,R),K},encrypt:(m,B,R)=>{let[T,_]=y.decode(m),k=[];for(let Z=0;Z<t;Z++)k.push(it.encode(Mt(n,R,Z,o)));let C=r(_),
F=new Uint16Array(pe),K=[];for(let Z=0;Z<t;Z++){let N=Mt(n,R,t+Z,s),S=new Uint16Array(pe);for(let E=0;E<t;E++){let v=Ho(
C.get(Z,E));ot(S,mr(v,k[E]))}ot(N,it.decode(S)),K.push(N),ot(F,mr(T[Z],k[Z])),ye(S)}C.clean();let I=Mt(n,R,2*t,s);ot(I,it.
decode(F));let D=d.decode(B);return ot(D,I),ye(T,k,F,I),g.encode([K,D])},decrypt:(m,B)=>{let[R,T]=g.decode(m),_=h.decode(
B),k=new Uint16Array(pe);for(let C=0;C<t;C++)ot(k,mr(_[C],it.encode(R[C])));return Af(T,it.decode(k)),ye(k,_,R),d.encode(
T)}}};function vn(e){let t=Rf(e),{HASH256:n,HASH512:r,KDF:i}=e,{secretCoder:o,lengths:s}=t,l=Nt("secretKey",s.secretKey,
s.publicKey,32,32),a=32,d=64;return{info:{type:"ml-kem"},lengths:{...s,seed:64,msg:a,msgRand:a,secretKey:l.bytesLen},keygen:(f=Pe(
d))=>{X(f,d,"seed");let{publicKey:u,secretKey:y}=t.keygen(f.subarray(0,32)),h=n(u),g=l.encode([y,u,h,f.subarray(32)]);return ye(
y,h),{publicKey:u,secretKey:g}},getPublicKey:f=>{let[u,y,h,g]=l.decode(f);return Uint8Array.from(y)},encapsulate:(f,u=Pe(
a))=>{X(f,s.publicKey,"publicKey"),X(u,a,"message");let y=f.subarray(0,384*e.K),h=o.encode(o.decode(pf(y)));if(!bn(h,y))
throw ye(h),new Error("ML-KEM.encapsulate: wrong publicKey modulus");ye(h);let g=r.create().update(u).update(n(f)).digest(),
p=t.encrypt(f,u,g.subarray(32,64));return ye(g.subarray(32)),{cipherText:p,sharedSecret:g.subarray(0,32)}},decapsulate:(f,u)=>{
X(u,l.bytesLen,"secretKey"),X(f,s.cipherText,"cipherText");let y=l.bytesLen-96,h=y+32,g=n(u.subarray(y/2,h));if(!bn(g,u.
subarray(h,h+32)))throw new Error("invalid secretKey: hash check failed");let[p,m,B,R]=l.decode(u),T=t.decrypt(f,p),_=r.
create().update(T).update(B).digest(),k=_.subarray(0,32),C=t.encrypt(m,T,_.subarray(32,64)),F=bn(f,C),K=i.create({dkLen:32}).
update(R).update(f).digest();return ye(T,C,F?K:k),F?k:K}}}function Of(e,t,n){return nt.create({dkLen:e}).update(t).update(
new Uint8Array([n])).digest()}var Bn={HASH256:Kt,HASH512:hf,KDF:nt,XOF:bf,PRF:Of},Su=vn({...Bn,...mn[512]}),vr=vn({...Bn,
...mn[768]}),If=vn({...Bn,...mn[1024]});function Tf(e,t=!1){let n=e.lengths,r=e.keygen;if(t){let i=e.Point.Fn;if(!i)throw new Error(
"No Point.Fn");r=(o=Pe(n.seed))=>{X(o,n.seed,"seed");let s=i.isLE?Ut(o):_t(o),l=i.toBytes(i.create(s));return{secretKey:l,
publicKey:e.getPublicKey(l)}}}return{lengths:{secretKey:n.secretKey,publicKey:n.publicKey,seed:n.seed},keygen:r,getPublicKey:i=>e.
getPublicKey(i)}}function xn(e,t=!1){let n=Tf(e,t);if(!e.getSharedSecret)throw new Error("wrong curve");return{lengths:{
...n.lengths,msg:n.lengths.seed,cipherText:n.lengths.publicKey},keygen:n.keygen,getPublicKey:n.getPublicKey,encapsulate(r,i=Pe(
e.lengths.seed)){let o=this.keygen(i).secretKey,s=this.decapsulate(r,o),l=e.getPublicKey(o);return ye(o),{sharedSecret:s,
cipherText:l}},decapsulate(r,i){let o=e.getSharedSecret(i,r);return e.lengths.publicKeyHasPrefix?o.subarray(1):o}}}function qt(e,t){
return Nt(t,...e.map(n=>{if(typeof n.lengths[t]!="number")throw new Error("wrong length: "+t);return n.lengths[t]}))}function An(e){
return(t,n)=>e(t,{dkLen:n})}function Lf(e,t,...n){let r=qt(n,"seed"),i=qt(n,"publicKey");e===void 0&&(e=r.bytesLen),me(e);
function o(s){X(s,e);let l=r.decode(t(s,r.bytesLen)),a=n.map((u,y)=>u.keygen(l[y])),d=a.map(u=>u.secretKey),f=a.map(u=>u.
publicKey);return{secretKey:d,publicKey:f}}return{info:{lengths:{seed:e,publicKey:i.bytesLen,secretKey:e}},getPublicKey(s){
return this.keygen(s).publicKey},keygen(s=Pe(e)){let{publicKey:l,secretKey:a}=o(s),d=i.encode(l);return ye(l),ye(a),{secretKey:s,
publicKey:d}},expandDecapsulationKey:o,realSeedLen:e}}function Br(e,t,n,r,...i){let o=Lf(e,n,...i),s=qt(i,"cipherText"),
l=qt(i,"publicKey"),a=qt(i,"msg");return t===void 0&&(t=a.bytesLen),me(t),{lengths:{...o.info.lengths,msg:t,msgRand:a.bytesLen,
cipherText:s.bytesLen},getPublicKey:o.getPublicKey,keygen:o.keygen,encapsulate(d,f=Pe(a.bytesLen)){let u=l.decode(d),y=a.
decode(f),h=i.map((B,R)=>B.encapsulate(u[R],y[R])),g=h.map(B=>B.sharedSecret),p=h.map(B=>B.cipherText),m={sharedSecret:r(
u,p,g),cipherText:s.encode(p)};return ye(g,p),m},decapsulate(d,f){let u=s.decode(d),{publicKey:y,secretKey:h}=o.expandDecapsulationKey(
f),g=i.map((p,m)=>p.decapsulate(u[m],h[m]));return r(y,u,g)}}}function Fo(e,t,n,r,i){return qe(r),qe(i),Br(32,32,An(r),(o,s,l)=>i(
ge(l[0],l[1],s[1],o[1],et(e))),t,n)}var Ru=Fo("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)",vr,xn(mo,!0),nt,Kt),
Ou=Fo("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)",If,xn(tf,!0),nt,Kt);function _f(e,t,n,r,i){return qe(r),qe(
i),Br(32,32,An(r),(o,s,l)=>{let a=ge(l[0],l[1],s[0],o[0],s[1],o[1],et(e)),d=32,f=ge(et("hybrid_prk"),a),u=rf(i,f),y=ge(dr(
d,2),et("shared_secret"),et("")),h=nf(i,u,y,d);return ye(u,y,f,a),h},t,n)}var Mo=xn(Wa),Iu=_f("KitchenSink-KEM(ML-KEM-76\
8,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)",vr,Mo,nt,wo),Uf=Br(32,32,An(nt),(e,t,n)=>Kt(ge(n[0],n[1],t[1],e[1],et("\\.//^\\"))),
vr,Mo);function kf(e,t,n,r){let i=e.Point.Fn;if(!i)throw new Error("no Point.Fn");function o(s){let l;for(let f=0,u=t;;f=
u,u+=t){if(u>s.length)throw new Error("rejection sampling failed");if(l=i.fromBytes(s.subarray(f,u),!0),i.isValidNot0(l))
break}let a=i.toBytes(i.create(l)),d=e.getPublicKey(a,!1);return{secretKey:a,publicKey:d}}return{lengths:{secretKey:t,publicKey:n,
seed:r,msg:r,cipherText:n},keygen(s=Pe(r)){return X(s,r,"seed"),o(s)},getPublicKey(s){return e.getPublicKey(s,!1)},encapsulate(s,l=Pe(
r)){X(l,r,"rand");let{secretKey:a}=o(l),d=this.decapsulate(s,a),f=e.getPublicKey(a,!1);return ye(a),{sharedSecret:d,cipherText:f}},
decapsulate(s,l){return e.getSharedSecret(l,s).subarray(1)}}}function Cf(e,t,n,r){let{secretKey:i,publicKeyUncompressed:o}=n.
lengths;if(!i||!o)throw new Error("wrong curve");let s=kf(n,i,o,r),l=64,a=l+r;return Br(32,32,d=>{X(d,32);let f=nt(d,{dkLen:a}),
u=f.subarray(0,l),y=f.subarray(l,a);return ge(u,y)},(d,f,u)=>Kt(ge(u[0],u[1],f[1],d[1],et(e))),t,s)}var Kf=Cf("MLKEM768-\
P256",vr,mo,128),Sn=Uf,Nf=Kf;function qo(e,t,n=()=>{}){if(!Array.isArray(e))throw new TypeError(`"${t}" expected array, \
got type=${typeof e}`);for(let r=0;r<e.length;r++)n(e[r],`${t}[${r}]`);return e}var ne=(e,t,n)=>Ae(e,t,n),Do=se;function Hf(e,t=""){
if(typeof e!="string"){let n=t&&`"${t}" `;throw new TypeError(n+"expected string, got type="+typeof e)}return e}function xt(e,t="\
object"){if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options obje\
ct":`"${t}" expected object, got type=${typeof e}`);return e}function Dt(e,t){if(typeof e!="function")throw new TypeError(
`"${t}" is invalid: expected function, got ${typeof e}`);return e}var Rn=Zr,Xe=(...e)=>Gs(...e),xr=e=>li(e),Ar=Mr,Zt=e=>Re(
e),Sr=BigInt(0),Zo=BigInt(1),Ff=e=>e?`"${e}" `:"";function Ve(e,t=""){if(typeof e!="boolean")throw new TypeError(Ff(t)+"\
expected boolean, got type="+typeof e);return e}function On(e){if(typeof e=="bigint"){if(!st(e))throw new RangeError("po\
sitive bigint expected, got "+e)}else Do(e);return e}function jt(e,t=""){if(typeof e!="number"){let n=t&&`"${t}" `;throw new TypeError(
n+"expected number, got type="+typeof e)}if(!Number.isSafeInteger(e)){let n=t&&`"${t}" `;throw new RangeError(n+"expecte\
d safe integer, got "+e)}}function Rr(e){let t=On(e).toString(16);return t.length&1?"0"+t:t}function jo(e){if(typeof e!=
"string")throw new TypeError("hex string expected, got "+typeof e);return e===""?Sr:BigInt("0x"+e)}function At(e){return jo(
Zr(e))}function Yt(e){return jo(Zr(zt(Ae(e)).reverse()))}function In(e,t){if(se(t),t===0)throw new Error("zero output le\
ngth is invalid");e=On(e);let n=t*2,r=e.toString(16);if(r.length>n)throw new RangeError("number is too large");return li(
r.padStart(n,"0"))}function Tn(e,t){return In(e,t).reverse()}function zt(e){return Uint8Array.from(ne(e))}function st(e){
return typeof e=="bigint"&&Sr<=e}function Yo(e,t,n){return st(e)&&st(t)&&st(n)&&t<=e&&e<n}function lt(e,t,n,r){if(!Yo(t,
n,r))throw new RangeError("expected valid "+e+": "+n+" <= n < "+r+", got "+t)}function Ln(e){if(e<Sr)throw new Error("ex\
pected non-negative bigint, got "+e);return e===Sr?0:e.toString(2).length}var _n=e=>(jt(e,"n"),(Zo<<BigInt(e))-Zo);function Mf(e,t,n){
if(se(e,"hashLen"),se(t,"qByteLen"),typeof n!="function")throw new TypeError("hmacFn must be a function");let r=p=>new Uint8Array(
p),i=Uint8Array.of(),o=Uint8Array.of(0),s=Uint8Array.of(1),l=1e3,a=r(e),d=r(e),f=0,u=()=>{a.fill(1),d.fill(0),f=0},y=(...p)=>n(
d,Xe(a,...p)),h=(p=i)=>{d=y(o,p),a=y(),p.length!==0&&(d=y(s,p),a=y())},g=()=>{if(f++>=l)throw new Error("drbg: tried max\
 amount of iterations");let p=0,m=[];for(;p<t;){a=y();let B=a.slice();m.push(B),p+=a.length}return Xe(...m)};return(p,m)=>{
u(),h(p);let B;for(;(B=m(g()))===void 0;)h();return u(),B}}function $e(e,t={},n={},r="object"){xt(e,r),xt(t,"fields"),xt(
n,"optFields");function i(s,l,a){let d=r==="object"?`param "${String(s)}"`:`"${r}.${String(s)}"`,f=e[s];if(!Object.hasOwn(
e,s)&&(a?f!==void 0:l!=="function"))throw new TypeError(`${d} is invalid: expected own property`);if(a&&f===void 0)return;
let u=typeof f;if(u!==l||f===null)throw new TypeError(`${d} is invalid: expected ${l}, got ${u}`)}let o=(s,l)=>Object.entries(
s).forEach(([a,d])=>i(a,d,l));o(t,!1),o(n,!0)}var oe=BigInt(0),Q=BigInt(1),We=BigInt(2),zo=BigInt(3),Un=BigInt(4),Po=BigInt(
5),qf=BigInt(7),Xo=BigInt(8),Df=BigInt(9),Zf=BigInt(15),Vo=BigInt(16),jf=BigInt("0x10000000000000000");function re(e,t){
if(t<=oe)throw new Error("mod: expected positive modulus, got "+t);let n=e%t;return n>=oe?n:t+n}function $o(e,t,n){if(n<=
Q)throw new Error("pow: expected modulus > 1, got "+n);if(typeof t!="bigint")throw new TypeError("invalid exponent: expe\
cted bigint, got "+typeof t);if(t<oe)throw new Error("invalid exponent, negatives unsupported");if(t===oe)return Q;if(t===
Q)return e;let r=e%n;if(r<oe&&(r+=n),t<jf){let l=Q;for(;t>oe;)t&Q&&(l=l*r%n),r=r*r%n,t>>=Q;return l}let i=[];for(;t>oe;)
i.push(Number(t&Zf)),t>>=Un;let o=new Array(16);o[0]=Q,o[1]=r;for(let l=2;l<16;l++)o[l]=o[l-1]*r%n;let s=o[i[i.length-1]];
for(let l=i.length-2;l>=0;l--){s=s*s%n,s=s*s%n,s=s*s%n,s=s*s%n;let a=i[l];a!==0&&(s=s*o[a]%n)}return s}function xe(e,t,n){
if(n<=Q)throw new Error("pow2: expected modulus > 1, got "+n);if(t<oe)throw new Error("pow2: expected non-negative expon\
ent, got "+t);let r=e;for(;t-- >oe;)r*=r,r%=n;return r}function Wo(e,t){if(e===oe)throw new Error("invert: expected non-\
zero number");if(t<=Q)throw new Error("invert: expected modulus > 1, got "+t);let n=re(e,t),r=t,i=oe,o=Q;for(;n!==oe;){let s=r/
n,l=r-n*s,a=i-o*s;r=n,n=l,i=o,o=a}if(r!==Q)throw new Error("invert: does not exist");return re(i,t)}function Yf(e,t){if(t<=
Q)throw new Error("invertCt: expected prime modulus > 1, got "+t);let n=re(e,t);if(n===oe)throw new Error("invertCt: exp\
ected non-zero number");let r=$o(n,t-We,t);if(re(n*r,t)!==Q)throw new Error("invertCt: does not exist");return r}function kn(e,t,n){
let r=e;if(!r.eql(r.sqr(t),n))throw new Error("Cannot find square root")}function Cn(e,t){if((e&Q)===oe)throw new Error(
t+": expected odd modulus, got "+e)}function Go(e,t){let n=e,r=(n.ORDER+Q)/Un,i=n.pow(t,r);return kn(n,i,t),i}function zf(e,t){
let n=e,r=(n.ORDER-Po)/Xo,i=n.mul(t,We),o=n.pow(i,r),s=n.mul(t,o),l=n.mul(n.mul(s,We),o),a=n.mul(s,n.sub(l,n.ONE));return kn(
n,a,t),a}function Pf(e){let t=Kn(e),n=Qo(e),r=n(t,t.neg(t.ONE)),i=n(t,r),o=n(t,t.neg(r)),s=(e+qf)/Vo;return((l,a)=>{let d=l,
f=d.pow(a,s),u=d.mul(f,r),y=d.mul(f,i),h=d.mul(f,o),g=d.eql(d.sqr(u),a),p=d.eql(d.sqr(y),a);f=d.cmov(f,u,g),u=d.cmov(h,y,
p);let m=d.eql(d.sqr(u),a),B=d.cmov(f,u,m);return kn(d,B,a),B})}function Qo(e){if(e<zo)throw new Error("sqrt is not defi\
ned for small field");Cn(e,"tonelliShanks");let t=e-Q,n=0;for(;t%We===oe;)t/=We,n++;let r=We,i=Kn(e);for(;Or(i,r)===1;)if(r++>
1e3)throw new Error("Cannot find square root: probably non-prime P");if(n===1)return Go;let o=i.pow(r,t),s=(t+Q)/We;return function(l,a){
let d=l;if(d.is0(a))return a;if(Or(d,a)!==1)throw new Error("Cannot find square root");let f=n,u=d.mul(d.ONE,o),y=d.pow(
a,t),h=d.pow(a,s);for(;!d.eql(y,d.ONE);){if(d.is0(y))throw new Error("Cannot find square root: probably non-prime P");let g=1,
p=d.sqr(y);for(;!d.eql(p,d.ONE);)if(g++,p=d.sqr(p),g===f)throw new Error("Cannot find square root");let m=Q<<BigInt(f-g-
1),B=d.pow(u,m);f=g,u=d.sqr(B),y=d.mul(y,u),h=d.mul(h,B)}return h}}function Xf(e){return Cn(e,"Fp.sqrt"),e%Un===zo?Go:e%
Xo===Po?zf:e%Vo===Df?Pf(e):Qo(e)}var Vf=(e,t)=>(re(e,t)&Q)===Q,$f=["create","isValid","is0","neg","inv","sqrt","sqr","eq\
l","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function Pt(e){if(xt(e,"field"),typeof e.ORDER!="bigint")throw new TypeError(
'param "ORDER" is invalid: expected bigint, got '+typeof e.ORDER);jt(e.BYTES,"BYTES"),jt(e.BITS,"BITS");for(let t of $f)
Dt(e[t],"field."+t);if(e.BYTES<1||e.BITS<1)throw new Error("invalid field: expected BYTES/BITS > 0");if(e.ORDER<=Q)throw new Error(
"invalid field: expected ORDER > 1, got "+e.ORDER);return e}function Jo(e,t,n=!1){Pt(e),qo(t,"nums"),Ve(n,"passZero");let r=e,
i=new Array(t.length).fill(n?r.ZERO:void 0),o=t.reduce((l,a,d)=>r.is0(a)?l:(i[d]=l,r.mul(l,a)),r.ONE),s=r.inv(o);return t.
reduceRight((l,a,d)=>r.is0(a)?l:(i[d]=r.mul(l,i[d]),r.mul(l,a)),s),i}function Or(e,t){Pt(e);let n=e;Cn(n.ORDER,"FpLegend\
re");let r=(n.ORDER-Q)/We,i=n.pow(t,r),o=n.eql(i,n.ONE),s=n.eql(i,n.ZERO),l=n.eql(i,n.neg(n.ONE));if(!o&&!s&&!l)throw new Error(
"invalid Legendre symbol result");return o?1:s?0:-1}function Wf(e,t){if(t!==void 0&&Do(t),e<=oe)throw new Error("invalid\
 n length: expected positive n, got "+e);if(t!==void 0&&t<1)throw new Error("invalid n length: expected positive bit len\
gth, got "+t);let n=Ln(e);if(t!==void 0&&t<n)throw new Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) \
(${n})`);let r=t!==void 0?t:n,i=Math.ceil(r/8);return{nBitLength:r,nByteLength:i}}var es=new WeakMap,ts=class{ORDER;BITS;BYTES;isLE;ZERO=oe;ONE=Q;_lengths;_mod;constructor(e,t={}){
if(e<=Q)throw new Error("invalid field: expected ORDER > 1, got "+e);let n;this.isLE=!1,t!=null&&typeof t=="object"&&(typeof t.
BITS=="number"&&(n=t.BITS),typeof t.sqrt=="function"&&Object.defineProperty(this,"sqrt",{value:t.sqrt,enumerable:!0}),typeof t.
isLE=="boolean"&&(this.isLE=t.isLE),t.allowedLengths&&(this._lengths=Object.freeze(t.allowedLengths.slice())),typeof t.modFromBytes==
"boolean"&&(this._mod=t.modFromBytes));let{nBitLength:r,nByteLength:i}=Wf(e,n);if(i>2048)throw new Error("invalid field:\
 expected ORDER of <= 2048 bytes");this.ORDER=e,this.BITS=r,this.BYTES=i,Object.freeze(this)}create(e){return re(e,this.
ORDER)}isValid(e){if(typeof e!="bigint")throw new TypeError("invalid field element: expected bigint, got "+typeof e);return oe<=
e&&e<this.ORDER}is0(e){return e===oe}isValidNot0(e){return!this.is0(e)&&this.isValid(e)}isOdd(e){return(e&Q)===Q}neg(e){
return re(-e,this.ORDER)}eql(e,t){return e===t}sqr(e){return re(e*e,this.ORDER)}add(e,t){return re(e+t,this.ORDER)}sub(e,t){
return re(e-t,this.ORDER)}mul(e,t){return re(e*t,this.ORDER)}pow(e,t){return $o(e,t,this.ORDER)}div(e,t){return re(e*Wo(
t,this.ORDER),this.ORDER)}sqrN(e){return e*e}addN(e,t){return e+t}subN(e,t){return e-t}mulN(e,t){return e*t}inv(e){return Wo(
e,this.ORDER)}sqrt(e){let t=es.get(this);return t||es.set(this,t=Xf(this.ORDER)),t(this,e)}toBytes(e){return this.isLE?Tn(
e,this.BYTES):In(e,this.BYTES)}fromBytes(e,t=!1){ne(e);let{_lengths:n,BYTES:r,isLE:i,ORDER:o,_mod:s}=this;if(n){if(e.length<
1||!n.includes(e.length)||e.length>r)throw new Error("Field.fromBytes: expected "+n+" bytes, got "+e.length);let a=new Uint8Array(
r);a.set(e,i?0:a.length-e.length),e=a}if(e.length!==r)throw new Error("Field.fromBytes: expected "+r+" bytes, got "+e.length);
let l=i?Yt(e):At(e);if(s&&(l=re(l,o)),!t&&!this.isValid(l))throw new Error("invalid field element: outside of range 0..O\
RDER");return l}invertBatch(e){return Jo(this,e,!0)}cmov(e,t,n){return Ve(n,"condition"),n?t:e}};function Kn(e,t={}){return Object.
freeze(ts.prototype),new ts(e,t)}function rs(e){if(typeof e!="bigint")throw new Error("field order must be bigint");if(e<=
Q)throw new Error("field order must be greater than 1");let t=Ln(e-Q);return Math.ceil(t/8)}function Nn(e){let t=rs(e);return t+
Math.ceil(t/2)}function ns(e,t,n=!1){ne(e);let r=e.length,i=rs(t),o=Math.max(Nn(t),16);if(r<o||r>1024)throw new Error("e\
xpected "+o+"-1024 bytes of input, got "+r);let s=n?Yt(e):At(e),l=re(s,t-Q)+Q;return n?Tn(l,i):In(l,i)}var Hn=BigInt(0),
Xt=BigInt(1),Gf=BigInt(4),Fn=16,is=128,Qf=5,os=2**31;function Vt(e){let t=e;if(typeof t!="function")throw new TypeError(
'"Point" expected constructor, got type='+typeof e);Dt(t.fromAffine,"Point.fromAffine"),Dt(t.fromBytes,"Point.fromBytes"),
Dt(t.fromHex,"Point.fromHex"),xt(t.BASE,"Point.BASE"),xt(t.ZERO,"Point.ZERO"),Pt(t.Fp),Pt(t.Fn)}function ss(e,t){Vt(e),as(
t,e);let n=Jo(e.Fp,t.map(r=>r.Z));return t.map((r,i)=>e.fromAffine(r.toAffine(n[i])))}function Jf(e,t,n=1){if(!Number.isSafeInteger(
e)||e<n||e>t)throw new Error("invalid window size, expected ["+n+".."+t+"], got W="+e)}function ed(e,t){let n=e*(4*t+128);
if(n>os)throw new Error("invalid window size: table would need ~"+Math.ceil(n/2**20)+" MiB, max "+os/2**20+" MiB")}function ls(e,t){
if(e!==void 0){Dt(e,"randomBytes");try{let n=e(t);if(!Ar(n)||n.length!==t)return}catch{return}return e}}function as(e,t){
qo(e,"points"),e.forEach((n,r)=>{if(!(n instanceof t))throw new Error("invalid point at index "+r)})}function td(e,t,n){
if(!Array.isArray(e))throw new Error("array of scalars expected");e.forEach((r,i)=>{if(!(n===void 0?t.isValid(r):st(r)&&
r<n))throw new Error("invalid scalar at index "+i)})}var fs=new WeakMap;function Mn(e){return fs.get(e)||1}function rd(e,t){
let n=e.double(),r=[e];for(let i=1;i<t;i++)r.push(r[i-1].add(n));return r}function nd(e,t){let n=2**t,r=n/2,i=BigInt(n-1),
o=[];for(;e>Hn;){let s=0;e&Xt&&(s=Number(e&i),s>=r&&(s-=n),e-=BigInt(s)),o.push(s),e>>=Xt}return o}function id(e,t,n){let r=2**
t,i=r/2,o=BigInt(r-1),s=BigInt(t),l=[];for(let a=0;a<n;a++){let d=Number(e&o);e>>=s,d>i&&(d-=r,e+=Xt),l.push(d)}if(e!==Hn)
throw new Error("invalid wnaf");return l}function od(e,t,n){let r=0;for(let o of n)r=Math.max(r,o.length);let i=e;for(let o=r-
1;o>=0;o--){o!==r-1&&(i=i.double());for(let s=0;s<n.length;s++){let l=n[s][o];if(l){let a=t[s][Math.abs(l)-1>>1];i=i.add(
l<0?a.negate():a)}}}return i}var ds=class{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(e,t){
Vt(e),this.randomBytes=ls(t,Fn),this.Point=e,this.BASE=e.BASE,this.ZERO=e.ZERO,this.bits=e.Fn.BITS}buildWnafTable(e,t,n){
let r=Math.ceil(n/t)+1,i=2**(t-1),o=[],s=e;for(let l=0;l<r;l++){let a=s;for(let d=0;d<i;d++)o.push(a),a=a.add(s);s=o[o.length-
1].double()}return{W:t,bits:n,windows:r,comp:o}}wnafCachedCT(e,t){let{W:n,windows:r,comp:i}=e,o=2**(n-1),s=id(t,n,r),l=this.
ZERO,a=this.BASE;for(let d=0;d<r;d++){let f=s[d],u=d*o,y=Math.abs(f)-1,h=i[u];for(let p=1;p<o;p++)h=p===y?i[u+p]:h;let g=h.
negate();f===0?a=a.add(i[u]):l=l.add(f<0?g:h)}return{p:l,f:a}}getWnafPrecomputes(e,t,n,r){let i=this.wnafPrecomputes.get(
t),o=i?.find(s=>s.W===e&&s.bits===n);return o||(o=this.buildWnafTable(t,e,n),typeof r=="function"&&(o={...o,comp:r(o.comp)}),
i||(i=[],this.wnafPrecomputes.set(t,i)),i.push(o)),o}assertPoint(e){if(!(e instanceof this.Point))throw new TypeError('"\
point" expected Point instance, got type='+typeof e)}validateMulInput(e,t){if(this.assertPoint(e),!Yo(t,Xt,this.Point.Fn.
ORDER))throw new Error("invalid scalar")}runCT(e,t,n,r){let i=Mn(e);return i===1?this.fixedWindowCT(e,t,n):this.wnafCachedCT(
this.getWnafPrecomputes(i,e,n,r),t)}mulCT(e,t,n){return this.validateMulInput(e,t),this.runCT(e,t,this.bits,n)}mulCTBlinded(e,t,n){
if(this.validateMulInput(e,t),this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");let r=this.
Point.Fn.BITS+is,i=this.randomBytes(Fn);if(!Ar(i)||i.length!==Fn)throw new Error("randomBytes returned invalid byte arra\
y");i[0]=i[0]&63|128;let o=t+At(i)*this.Point.Fn.ORDER;return this.runCT(e,o,r,n)}fixedWindowCT(e,t,n){let r=Qf,i=1<<r,o=_n(
r),s=new Array(i);s[0]=this.ZERO;for(let d=1;d<i;d++)s[d]=s[d-1].add(e);let l=Math.ceil(n/r),a=this.ZERO;for(let d=l-1;d>=
0;d--){if(d!==l-1)for(let y=0;y<r;y++)a=a.double();let f=Number(t>>BigInt(d*r)&o),u=s[0];for(let y=1;y<i;y++)u=y===f?s[y]:
u;a=a.add(u)}return{p:a,f:a}}shouldBlind(e,t){return this.randomBytes===void 0?!1:t===Xt?!0:e!==this.BASE?!1:(this.baseCanBeBlinded===
void 0&&(this.baseCanBeBlinded=this.mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0()),this.baseCanBeBlinded)}mulSecret(e,t,n,r){
return this.shouldBlind(e,n)?this.mulCTBlinded(e,t,r):this.mulCT(e,t,r)}mulUnsafe(e,t,n){if(this.assertPoint(e),!st(t))throw new Error(
"invalid scalar");let r=Mn(e);if(r===1||t>=this.Point.Fn.ORDER)return qn(this.Point,[e],[t],!0);let i=this.getWnafPrecomputes(
r,e,this.bits,n);return this.wnafCachedCT(i,t).p}setWindowSize(e,t){this.assertPoint(e),Jf(t,this.bits);let n=Math.ceil(
(this.bits+is)/t)+1;ed(n*2**(t-1),this.Point.Fp.BYTES),fs.set(e,t),this.wnafPrecomputes.delete(e)}hasWindowSize(e){return Mn(
e)!==1}};function qn(e,t,n,r=!1){if(Vt(e),as(t,e),Ve(r,"allowOversized"),td(n,e.Fn,r?e.Fn.ORDER**Gf:void 0),t.length!==n.
length)throw new Error("arrays of points and scalars must have equal length");let i=t.map(s=>rd(s,4)),o=n.map(s=>nd(s,4));
return od(e.ZERO,i,o)}function us(e,t,n){if(t){if(t.ORDER!==e)throw new Error("Field.ORDER must match order: Fp == p, Fn\
 == n");return Pt(t),t}else return Kn(e,{isLE:n})}function cs(e,t,n={},r){if(e!=="weierstrass"&&e!=="edwards")throw new Error(
'expected curve type "weierstrass" or "edwards"');if(r===void 0&&(r=e==="edwards"),!t||typeof t!="object")throw new Error(
`expected valid ${e} CURVE object`);$e(n);for(let l of["p","n","h"]){let a=t[l];if(!(st(a)&&a!==Hn))throw new Error(`CUR\
VE.${l} must be positive bigint`)}let i=us(t.p,n.Fp,r),o=us(t.n,n.Fn,r),s=["Gx","Gy","a",e==="weierstrass"?"b":"d"];for(let l of s)
if(!i.isValid(t[l]))throw new Error(`CURVE.${l} must be valid field element of CURVE.Fp`);return t=Object.freeze(Object.
assign({},t)),{CURVE:t,Fp:i,Fn:o}}function hs(e,t){return function(n){let r=e(n);return{secretKey:r,publicKey:t(r)}}}var sd=BigInt(
0),ld=class extends Error{constructor(e=""){super(e)}},Ke={Err:ld,_tlv:{encode:(e,t)=>{let{Err:n}=Ke;if(jt(e,"tag"),e<0||
e>255)throw new n("tlv.encode: wrong tag");if(Hf(t,"data"),t.length&1)throw new n("tlv.encode: unpadded data");let r=t.length/
2,i=Rr(r);if(i.length/2&128)throw new n("tlv.encode: long form length too big");let o=r>127?Rr(i.length/2|128):"";return Rr(
e)+o+i+t},decode(e,t){let{Err:n}=Ke;t=ne(t,void 0,"DER data");let r=0;if(e<0||e>255)throw new n("tlv.decode: wrong tag");
if(t.length<2||t[r++]!==e)throw new n("tlv.decode: wrong tlv");let i=t[r++],o=!!(i&128),s=0;if(!o)s=i;else{let a=i&127;if(!a)
throw new n("tlv.decode(long): indefinite length not supported");if(a>4)throw new n("tlv.decode(long): byte length is to\
o big");let d=t.subarray(r,r+a);if(d.length!==a)throw new n("tlv.decode: length bytes not complete");if(d[0]===0)throw new n(
"tlv.decode(long): zero leftmost byte");for(let f of d)s=s<<8|f;if(r+=a,s<128)throw new n("tlv.decode(long): not minimal\
 encoding")}let l=t.subarray(r,r+s);if(l.length!==s)throw new n("tlv.decode: wrong value length");return{v:l,l:t.subarray(
r+s)}}},_int:{encode(e){let{Err:t}=Ke;if(On(e),e<sd)throw new t("integer: negative integers are not allowed");let n=Rr(e);
if(Number.parseInt(n[0],16)&8&&(n="00"+n),n.length&1)throw new t("unexpected DER parsing assertion: unpadded hex");return n},
decode(e){let{Err:t}=Ke;if(e.length<1)throw new t("invalid signature integer: empty");if(e[0]&128)throw new t("invalid s\
ignature integer: negative");if(e.length>1&&e[0]===0&&!(e[1]&128))throw new t("invalid signature integer: unnecessary le\
ading zero");return At(e)}},toSig(e,t){let{Err:n,_int:r,_tlv:i}=Ke;if(t!==void 0&&(jt(t,"maxScalarBytes"),t<1))throw new n(
"invalid signature: maxScalarBytes must be positive");let o=ne(e,void 0,"signature"),{v:s,l}=i.decode(48,o);if(l.length)
throw new n("invalid signature: left bytes after parsing");let{v:a,l:d}=i.decode(2,s),{v:f,l:u}=i.decode(2,d);if(u.length)
throw new n("invalid signature: left bytes after parsing");if(t!==void 0&&(a.length>t||f.length>t))throw new n("invalid \
signature: integer too large");return{r:r.decode(a),s:r.decode(f)}},hexFromSig(e){let{_tlv:t,_int:n}=Ke;$e(e,{r:"bigint",
s:"bigint"},{},"sig");let r=t.encode(2,n.encode(e.r)),i=t.encode(2,n.encode(e.s)),o=r+i;return t.encode(48,o)}},Dn=(Object.
freeze(Ke._tlv),Object.freeze(Ke._int),Object.freeze(Ke)),ys=(e,t)=>(e+(e>=0?t:-t)/ps)/t;function ad(e,t,n){lt("scalar",
e,Ne,n);let[[r,i],[o,s]]=t,l=ys(s*e,n),a=ys(-i*e,n),d=e-l*r-a*o,f=-l*i-a*s,u=d<Ne,y=f<Ne;u&&(d=-d),y&&(f=-f);let h=_n(Math.
ceil(Ln(n)/2))+at;if(d<Ne||d>=h||f<Ne||f>=h)throw new Error("splitScalar (endomorphism): failed for k");return{k1neg:u,k1:d,
k2neg:y,k2:f}}function Zn(e){if(!["compact","recovered","der"].includes(e))throw new Error('Signature format must be "co\
mpact", "recovered", or "der"');return e}function jn(e,t){$e(e);let n={};for(let r of Object.keys(t))n[r]=e[r]===void 0?
t[r]:e[r];return Ve(n.lowS,"lowS"),Ve(n.prehash,"prehash"),n.format!==void 0&&Zn(n.format),n}var Ne=BigInt(0),at=BigInt(
1),ps=BigInt(2),Yn=BigInt(3),fd=BigInt(4);function dd(e,t={}){let n=cs("weierstrass",e,t),r=n.Fp,i=n.Fn,o=n.CURVE,{h:s,n:l}=o;
$e(t,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"fu\
nction",endo:"object",randomBytes:"function"});let{endo:a,allowInfinityPoint:d,clearCofactor:f,isTorsionFree:u,fromBytes:y,
toBytes:h}=t,g=t.randomBytes===void 0?Zt:t.randomBytes;if(a&&(!r.is0(o.a)||typeof a.beta!="bigint"||!Array.isArray(a.basises)))
throw new Error('invalid endo: expected "beta": bigint and "basises": array');let p=a?{beta:a.beta,basises:a.basises.map(
b=>[...b])}:void 0,m=ws(r,i);function B(){if(!r.isOdd)throw new Error("compression is not supported: Field does not have\
 .isOdd()")}function R(b,c,w){if(c.is0()){if(!d)throw new Error("bad point: ZERO");return Uint8Array.of(0)}let{x:L,y:M}=c.
toAffine(),H=r.toBytes(L);if(Ve(w,"isCompressed"),w){B();let q=!r.isOdd(M);return Xe(gs(q),H)}else return Xe(Uint8Array.
of(4),H,r.toBytes(M))}function T(b){ne(b,void 0,"Point");let{publicKey:c,publicKeyUncompressed:w}=m,L=b.length,M=b[0],H=b.
subarray(1);if(d&&L===1&&M===0)return{x:r.ZERO,y:r.ZERO};if(L===c&&(M===2||M===3)){let q=r.fromBytes(H);if(!r.isValid(q))
throw new Error("bad point: is not on curve, wrong x");let j=K(q),Y;try{Y=r.sqrt(j)}catch(P){let W=P instanceof Error?":\
 "+P.message:"";throw new Error("bad point: is not on curve, sqrt error"+W)}B();let z=r.isOdd(Y);return(M&1)===1!==z&&(Y=
r.neg(Y)),{x:q,y:Y}}else if(L===w&&M===4){let q=r.BYTES,j=r.fromBytes(H.subarray(0,q)),Y=r.fromBytes(H.subarray(q,q*2));
if(!I(j,Y))throw new Error("bad point: is not on curve");return{x:j,y:Y}}else throw new Error(`bad point: got length ${L}\
, expected compressed=${c} or uncompressed=${w}`)}let _=h===void 0?R:h,k=y===void 0?T:y,C=r.mul(o.b,Yn),F=r.is0(o.a)?b=>r.
ZERO:b=>r.mul(o.a,b);function K(b){let c=r.sqr(b),w=r.mul(c,b);return r.add(r.add(w,r.mul(b,o.a)),o.b)}function I(b,c){let w=r.
sqr(c),L=K(b);return r.eql(w,L)}if(!I(o.Gx,o.Gy))throw new Error("bad curve params: generator point");let D=r.mul(r.pow(
o.a,Yn),fd),Z=r.mul(r.sqr(o.b),BigInt(27));if(r.is0(r.add(D,Z)))throw new Error("bad curve params: a or b");function N(b,c,w=!1){
if(!r.isValid(c)||w&&r.is0(c))throw new Error(`bad point coordinate ${b}`);return typeof c=="object"&&c!==null?r.create(
c):c}function S(b){if(!(b instanceof O))throw new Error("Weierstrass Point expected")}function E(b){if(!p||!p.basises)throw new Error(
"no endo");return ad(b,p.basises,i.ORDER)}function v(b,c,w,L){if(!i.isValid(L))throw new RangeError("invalid scalar: out\
 of range");if(p){let{k1neg:M,k1:H,k2neg:q,k2:j}=E(L),Y=new O(r.mul(w.X,p.beta),w.Y,w.Z);b.push(M?w.negate():w,q?Y.negate():
Y),c.push(H,j)}else b.push(w),c.push(L)}let x=new WeakSet;class O{static BASE=new O(o.Gx,o.Gy,r.ONE);static ZERO=new O(r.
ZERO,r.ONE,r.ZERO);static Fp=r;static Fn=i;X;Y;Z;constructor(c,w,L){this.X=N("x",c),this.Y=N("y",w,!0),this.Z=N("z",L),Object.
freeze(this)}static CURVE(){return o}static fromAffine(c){let{x:w,y:L}=c||{};if(!c||!r.isValid(w)||!r.isValid(L))throw new Error(
"invalid affine point");if(c instanceof O)throw new Error("projective point not allowed");return r.is0(w)&&r.is0(L)?O.ZERO:
new O(w,L,r.ONE)}static fromBytes(c){let w=O.fromAffine(k(ne(c,void 0,"point")));return w.assertValidity(),w}static fromHex(c){
return O.fromBytes(xr(c))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(c=6,w=!0){return U.
setWindowSize(this,c),w||this.multiply(Yn),this}assertValidity(){let c=this;if(c.is0()){if(d&&r.is0(c.X)&&r.eql(c.Y,r.ONE)&&
r.is0(c.Z))return;throw new Error("bad point: ZERO")}if(x.has(c))return;let{x:w,y:L}=c.toAffine();if(!r.isValid(w)||!r.isValid(
L))throw new Error("bad point: x or y not field elements");if(!I(w,L))throw new Error("bad point: equation left != right");
if(!c.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");x.add(c)}hasEvenY(){let{y:c}=this.toAffine();
if(!r.isOdd)throw new Error("Field doesn't support isOdd");return!r.isOdd(c)}equals(c){S(c);let{X:w,Y:L,Z:M}=this,{X:H,Y:q,
Z:j}=c,Y=r.eql(r.mul(w,j),r.mul(H,M)),z=r.eql(r.mul(L,j),r.mul(q,M));return Y&&z}negate(){return new O(this.X,r.neg(this.
Y),this.Z)}double(){let{X:c,Y:w,Z:L}=this,M=r.ZERO,H=r.ZERO,q=r.ZERO,j=r.mul(c,c),Y=r.mul(w,w),z=r.mul(L,L),P=r.mul(c,w);
return P=r.add(P,P),q=r.mul(c,L),q=r.add(q,q),M=F(q),H=r.mul(C,z),H=r.add(M,H),M=r.sub(Y,H),H=r.add(Y,H),H=r.mul(M,H),M=
r.mul(P,M),q=r.mul(C,q),z=F(z),P=r.sub(j,z),P=F(P),P=r.add(P,q),q=r.add(j,j),j=r.add(q,j),j=r.add(j,z),j=r.mul(j,P),H=r.
add(H,j),z=r.mul(w,L),z=r.add(z,z),j=r.mul(z,P),M=r.sub(M,j),q=r.mul(z,Y),q=r.add(q,q),q=r.add(q,q),new O(M,H,q)}add(c){
S(c);let{X:w,Y:L,Z:M}=this,{X:H,Y:q,Z:j}=c,Y=r.ZERO,z=r.ZERO,P=r.ZERO,W=r.mul(w,H),G=r.mul(L,q),ee=r.mul(M,j),fe=r.add(w,
L),J=r.add(H,q);fe=r.mul(fe,J),J=r.add(W,G),fe=r.sub(fe,J),J=r.add(w,M);let te=r.add(H,j);return J=r.mul(J,te),te=r.add(
W,ee),J=r.sub(J,te),te=r.add(L,M),Y=r.add(q,j),te=r.mul(te,Y),Y=r.add(G,ee),te=r.sub(te,Y),P=F(J),Y=r.mul(C,ee),P=r.add(
Y,P),Y=r.sub(G,P),P=r.add(G,P),z=r.mul(Y,P),G=r.add(W,W),G=r.add(G,W),ee=F(ee),J=r.mul(C,J),G=r.add(G,ee),ee=r.sub(W,ee),
ee=F(ee),J=r.add(J,ee),W=r.mul(G,J),z=r.add(z,W),W=r.mul(te,J),Y=r.mul(fe,Y),Y=r.sub(Y,W),W=r.mul(fe,G),P=r.mul(te,P),P=
r.add(P,W),new O(Y,z,P)}subtract(c){return S(c),this.add(c.negate())}is0(){return this.equals(O.ZERO)}multiply(c){if(!i.
isValidNot0(c))throw new RangeError("invalid scalar: out of range");let{p:w,f:L}=U.mulSecret(this,c,s,A);return A([w,L])[0]}multiplyUnsafe(c){
let w=this,L=c;if(!i.isValid(L))throw new RangeError("invalid scalar: out of range");if(L===Ne||w.is0())return O.ZERO;if(L===
at)return w;if(U.hasWindowSize(this))return U.mulUnsafe(w,L,A);let M=[],H=[];return v(M,H,w,L),qn(O,M,H)}mulAddUnsafe(c,w,L){
S(w);let M=[],H=[];return v(M,H,this,c),v(M,H,w,L),qn(O,M,H)}toAffine(c){let w=this,L=c;if(L!=null&&!r.isValid(L))throw new RangeError(
'"invertedZ" expected valid field element');let{X:M,Y:H,Z:q}=w;if(r.eql(q,r.ONE))return{x:M,y:H};let j=w.is0();L==null&&
(L=j?r.ONE:r.inv(q));let Y=r.mul(M,L),z=r.mul(H,L),P=r.mul(q,L);if(j)return{x:r.ZERO,y:r.ZERO};if(!r.eql(P,r.ONE))throw new Error(
"invZ was invalid");return{x:Y,y:z}}isTorsionFree(){return s===at?!0:u?u(O,this):U.mulUnsafe(this,l).is0()}clearCofactor(){
return s===at?this:f?f(O,this):this.multiplyUnsafe(s)}isSmallOrder(){return s===at?this.is0():this.clearCofactor().is0()}toBytes(c=!0){
return Ve(c,"isCompressed"),this.assertValidity(),_(O,this,c)}toHex(c=!0){return Rn(this.toBytes(c))}toString(){return`<\
Point ${this.is0()?"ZERO":this.toHex()}>`}}let A=b=>ss(O,b),U=new ds(O,g);return U.bits>=6&&O.BASE.precompute(6),Object.
freeze(O.prototype),Object.freeze(O),O}function gs(e){return Uint8Array.of(e?2:3)}function ws(e,t){return{secretKey:t.BYTES,
publicKey:1+e.BYTES,publicKeyUncompressed:1+2*e.BYTES,publicKeyHasPrefix:!0,signature:2*t.BYTES}}function ud(e,t={}){Vt(
e);let{Fn:n}=e,r=t.randomBytes===void 0?Zt:t.randomBytes,i=Object.assign(ws(e.Fp,n),{seed:Math.max(Nn(n.ORDER),16)});function o(h){
try{let g=n.fromBytes(h);return n.isValidNot0(g)}catch{return!1}}function s(h,g){let{publicKey:p,publicKeyUncompressed:m}=i;
try{let B=h.length;return g===!0&&B!==p||g===!1&&B!==m?!1:!e.fromBytes(h).is0()}catch{return!1}}function l(h){return h=h===
void 0?r(i.seed):h,ns(ne(h,i.seed,"seed"),n.ORDER)}function a(h,g=!0){return e.BASE.multiply(n.fromBytes(h)).toBytes(g)}
function d(h){let{secretKey:g,publicKey:p,publicKeyUncompressed:m}=i,B=n._lengths;if(!Ar(h))return;let R=ne(h,void 0,"ke\
y").length,T=R===p||R===m,_=R===g||!!B?.includes(R);if(!(T&&_))return T}function f(h,g,p=!0){if(d(h)===!0)throw new Error(
"first arg must be private key");if(d(g)===!1)throw new Error("second arg must be public key");let m=n.fromBytes(h),B=e.
fromBytes(g);if(B.is0())throw new Error("invalid public key: point at infinity");return B.multiply(m).toBytes(p)}let u={
isValidSecretKey:o,isValidPublicKey:s,randomSecretKey:l},y=hs(l,a);return Object.freeze(u),Object.freeze(i),Object.freeze(
{getPublicKey:a,getSharedSecret:f,keygen:y,Point:e,utils:u,lengths:i})}function cd(e,t,n={}){Vt(e);let r=t;ut(r),$e(n,{},
{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});let i=Object.assign(
{},n),o=i.randomBytes===void 0?Zt:i.randomBytes,s=i.hmac===void 0?(b,c)=>Qe(r,b,c):i.hmac,{Fp:l,Fn:a}=e,{ORDER:d,BITS:f}=a,
u=Nn(d),y=ls(o,u),{keygen:h,getPublicKey:g,getSharedSecret:p,utils:m,lengths:B}=ud(e,i),R={prehash:!0,lowS:typeof i.lowS==
"boolean"?i.lowS:!0,format:"compact",extraEntropy:!1},T=d*ps+at<l.ORDER;function _(b){let c=d>>at;return b>c}function k(b,c){
if(!a.isValidNot0(c))throw new Error(`invalid signature ${b}: out of range 1..Point.Fn.ORDER`);return c}function C(){if(!l.
isOdd)throw new Error("Field doesn't support isOdd")}function F(b,c,w){return C(),(b===w?0:2)|Number(l.isOdd(c))}function K(){
if(T)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function I(b,c){Zn(c);let w=B.signature,
L=c==="compact"?w:c==="recovered"?w+1:void 0;return ne(b,L)}class D{r;s;recovery;constructor(c,w,L){if(this.r=k("r",c),this.
s=k("s",w),L!=null){if(K(),![0,1,2,3].includes(L))throw new Error("invalid recovery id");this.recovery=L}Object.freeze(this)}static fromBytes(c,w=R.
format){I(c,w);let L;if(w==="der"){if(c.length>2*a.BYTES+16)throw new Dn.Err("invalid signature: DER signature too long");
let{r:j,s:Y}=Dn.toSig(ne(c),a.BYTES+1);return new D(j,Y)}w==="recovered"&&(L=c[0],w="compact",c=c.subarray(1));let M=B.signature/
2,H=c.subarray(0,M),q=c.subarray(M,M*2);return new D(a.fromBytes(H),a.fromBytes(q),L)}static fromHex(c,w){return this.fromBytes(
xr(c),w)}assertRecovery(){let{recovery:c}=this;if(c==null)throw new Error("invalid recovery id: must be present");return c}addRecoveryBit(c){
return new D(this.r,this.s,c)}recoverPublicKey(c){let{r:w,s:L}=this,M=this.assertRecovery(),H=M===2||M===3?w+d:w;if(!l.isValid(
H))throw new Error("invalid recovery id: sig.r+curve.n != R.x");let q=l.toBytes(H),j=e.fromBytes(Xe(gs((M&1)===0),q)),Y=a.
inv(H),z=N(ne(c,void 0,"msgHash")),P=a.create(-z*Y),W=a.create(L*Y),G=e.BASE.mulAddUnsafe(P,j,W);if(G.is0())throw new Error(
"invalid recovery: point at infinify");return G.assertValidity(),G}hasHighS(){return _(this.s)}toBytes(c=R.format){if(Zn(
c),c==="der")return xr(Dn.hexFromSig(this));let{r:w,s:L}=this,M=a.toBytes(w),H=a.toBytes(L);return c==="recovered"?(K(),
Xe(Uint8Array.of(this.assertRecovery()),M,H)):Xe(M,H)}toHex(c){return Rn(this.toBytes(c))}}Object.freeze(D.prototype),Object.
freeze(D);let Z=i.bits2int===void 0?function(b){if(b.length>8192)throw new Error("input is too large");let c=At(b),w=b.length*
8-f;return w>0?c>>BigInt(w):c}:i.bits2int,N=i.bits2int_modN===void 0?function(b){return a.create(Z(b))}:i.bits2int_modN,
S=_n(f);function E(b){return lt("num < 2^"+f,b,Ne,S),a.toBytes(b)}function v(b,c){return ne(b,void 0,"message"),c?ne(r(b),
void 0,"prehashed message"):b}function x(b,c,w){let{lowS:L,prehash:M,extraEntropy:H}=jn(w,R);b=v(b,M);let q=N(b),j=a.fromBytes(
c);if(!a.isValidNot0(j))throw new Error("invalid private key");let Y=[E(j),E(q)];if(H!=null&&H!==!1){let G=H===!0?o(B.secretKey):
H;Y.push(ne(G,void 0,"extraEntropy"))}let z=Xe(...Y),P=q;function W(G){let ee=Z(G);if(!a.isValidNot0(ee))return;let fe=e.
BASE.multiply(ee).toAffine(),J=a.create(fe.x);if(J===Ne)return;let te;if(y!==void 0){let He=At(ns(y(u),d)),Zs=a.inv(a.mul(
He,ee)),js=a.mul(He,P),Ys=a.mul(He,j);te=a.create(Zs*a.create(js+Ys*J))}else{let He=Yf(ee,d);te=a.create(He*a.create(P+J*
j))}if(te===Ne)return;let Rt=F(fe.x,fe.y,J),Ot=te;return L&&_(te)&&(Ot=a.neg(te),Rt^=1),new D(J,Ot,T?void 0:Rt)}return{seed:z,
k2sig:W}}function O(b,c,w={}){let{seed:L,k2sig:M}=x(b,c,w);return Mf(r.outputLen,a.BYTES,s)(L,M).toBytes(w.format)}function A(b,c,w,L={}){
let{lowS:M,prehash:H,format:q}=jn(L,R);if(w=ne(w,void 0,"publicKey"),c=v(c,H),!Ar(b)){let j=b instanceof D?", use sig.to\
Bytes()":"";throw new Error("verify expects Uint8Array signature"+j)}I(b,q);try{let j=D.fromBytes(b,q),Y=e.fromBytes(w);
if(Y.is0()||M&&j.hasHighS())return!1;let{r:z,s:P}=j,W=N(c),G=a.inv(P),ee=a.create(W*G),fe=a.create(z*G),J=e.BASE.mulAddUnsafe(
ee,Y,fe);if(J.is0())return!1;let te=J.toAffine();return!(a.create(te.x)!==z||q==="recovered"&&j.recovery!==F(te.x,te.y,z))}catch{
return!1}}function U(b,c,w={}){let{prehash:L}=jn(w,R);return c=v(c,L),D.fromBytes(b,"recovered").recoverPublicKey(c).toBytes()}
return Object.freeze({keygen:h,getPublicKey:g,getSharedSecret:p,utils:m,lengths:B,Point:e,sign:O,verify:A,recoverPublicKey:U,
Signature:D,hash:r})}var hd={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0x\
ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff000000010000000000000\
00000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt(
"0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce3\
3576b315ececbb6406837bf51f5")},yd=dd(hd),$t=cd(yd,le),Ir=BigInt(0),Tr=BigInt(1),Lr=BigInt(2),pd=BigInt(4),bs=BigInt(8);function gd(e,t,n,r){
let i=e.sqr(n),o=e.sqr(r),s=e.add(e.mul(t.a,i),o),l=e.add(e.ONE,e.mul(t.d,e.mul(i,o)));return e.eql(s,l)}function wd(e,t={}){
$e(t,{},{},"extraOpts");let n=t,r=cs("edwards",e,n,n.FpFnLE),{Fp:i,Fn:o}=r,s=r.CURVE,{h:l}=s;if(Or(i,s.a)!==1)throw new Error(
"edwards: CURVE.a must be a square in Fp for complete addition formulas");if(Or(i,s.d)!==-1)throw new Error("edwards: CU\
RVE.d must be a non-square in Fp for complete addition formulas");$e(n,{},{uvRatio:"function",randomBytes:"function"});let a=n.
randomBytes===void 0?Zt:n.randomBytes,d=Lr<<BigInt(i.BYTES*8)-Tr;function f(R){if(!i.isOdd)throw new Error("Field does n\
ot have .isOdd()");return i.isOdd(R)}let u=n.uvRatio===void 0?(R,T)=>{try{return{isValid:!0,value:i.sqrt(i.div(R,T))}}catch{
return{isValid:!1,value:Ir}}}:n.uvRatio;if(!gd(i,s,s.Gx,s.Gy))throw new Error("bad curve params: generator point");let y=i.
eql(s.a,i.neg(i.ONE))?R=>i.neg(R):i.eql(s.a,i.ONE)?R=>R:R=>i.mul(s.a,R);function h(R,T,_=!1){let k=_?Tr:Ir;return lt("co\
ordinate "+R,T,k,d),T}function g(R){if(!(R instanceof p))throw new Error("EdwardsPoint expected")}class p{static BASE=new p(
s.Gx,s.Gy,i.ONE,i.mul(s.Gx,s.Gy));static ZERO=new p(i.ZERO,i.ONE,i.ONE,i.ZERO);static Fp=i;static Fn=o;X;Y;Z;T;constructor(T,_,k,C){
this.X=h("x",T),this.Y=h("y",_),this.Z=h("z",k,!0),this.T=h("t",C),Object.freeze(this)}static CURVE(){return s}static fromAffine(T){
if(T instanceof p)throw new Error("extended point not allowed");let{x:_,y:k}=T||{};return h("x",_),h("y",k),new p(_,k,i.
ONE,i.mul(_,k))}static fromBytes(T,_=!1){let k=i.BYTES,{a:C,d:F}=s;T=zt(ne(T,k,"point")),Ve(_,"zip215");let K=zt(T),I=T[k-
1];K[k-1]=I&-129;let D=Yt(K),Z=_?d:i.ORDER;lt("point.y",D,Ir,Z);let N=i.sqr(D),S=i.sub(N,i.ONE),E=i.sub(i.mulN(F,N),C),{
isValid:v,value:x}=u(S,E);if(!v)throw new Error("bad point: invalid y coordinate");let O=f(x),A=(I&128)!==0;if(!_&&i.is0(
x)&&A)throw new Error("bad point: x=0 and x_0=1");return A!==O&&(x=i.neg(x)),p.fromAffine({x,y:D})}static fromHex(T,_=!1){
return p.fromBytes(xr(T),_)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(T=6,_=!0){return B.
setWindowSize(this,T),_||this.multiply(Lr),this}assertValidity(){let T=this,{a:_,d:k}=s;if(T.is0())throw new Error("bad \
point: ZERO");let{X:C,Y:F,Z:K,T:I}=T,D=i.sqr(C),Z=i.sqr(F),N=i.sqr(K),S=i.sqr(N),E=i.mul(D,_),v=i.mul(i.add(E,Z),N),x=i.
add(S,i.mul(k,i.mul(D,Z)));if(!i.eql(v,x))throw new Error("bad point: equation left != right (1)");let O=i.mul(C,F),A=i.
mul(K,I);if(!i.eql(O,A))throw new Error("bad point: equation left != right (2)")}equals(T){g(T);let{X:_,Y:k,Z:C}=this,{X:F,
Y:K,Z:I}=T,D=i.mul(_,I),Z=i.mul(F,C),N=i.mul(k,I),S=i.mul(K,C);return i.eql(D,Z)&&i.eql(N,S)}is0(){return this.equals(p.
ZERO)}negate(){return new p(i.neg(this.X),this.Y,this.Z,i.neg(this.T))}double(){let{X:T,Y:_,Z:k}=this,C=i.sqr(T),F=i.sqr(
_),K=i.mul(i.sqr(k),Lr),I=y(C),D=i.addN(T,_),Z=i.sub(i.subN(i.sqr(D),C),F),N=i.addN(I,F),S=i.subN(N,K),E=i.subN(I,F),v=i.
mul(Z,S),x=i.mul(N,E),O=i.mul(Z,E),A=i.mul(S,N);return new p(v,x,A,O)}add(T){g(T);let{d:_}=s,{X:k,Y:C,Z:F,T:K}=this,{X:I,
Y:D,Z,T:N}=T,S=i.mul(k,I),E=i.mul(C,D),v=i.mul(i.mulN(K,_),N),x=i.mul(F,Z),O=i.sub(i.subN(i.mulN(i.addN(k,C),i.addN(I,D)),
S),E),A=i.subN(x,v),U=i.addN(x,v),b=i.sub(E,y(S)),c=i.mul(O,A),w=i.mul(U,b),L=i.mul(O,b),M=i.mul(A,U);return new p(c,w,M,
L)}subtract(T){return g(T),this.add(T.negate())}multiply(T){if(!o.isValidNot0(T))throw new RangeError("invalid scalar: e\
xpected 1 <= sc < curve.n");let{p:_,f:k}=B.mulSecret(this,T,l,m);return m([_,k])[0]}multiplyUnsafe(T){if(!o.isValid(T))throw new RangeError(
"invalid scalar: expected 0 <= sc < curve.n");return T===Ir?p.ZERO:this.is0()||T===Tr?this:B.mulUnsafe(this,T,m)}isSmallOrder(){
return this.clearCofactor().is0()}isTorsionFree(){return B.mulUnsafe(this,s.n).is0()}toAffine(T){let _=this,k=T;if(k!=null&&
typeof k!="bigint")throw new TypeError('"invertedZ" expected bigint, got type='+typeof k);let{X:C,Y:F,Z:K}=_,I=_.is0();k==
null&&(k=I?i.create(bs):i.inv(K));let D=i.mul(C,k),Z=i.mul(F,k),N=i.mul(K,k);if(I)return{x:i.ZERO,y:i.ONE};if(!i.eql(N,i.
ONE))throw new Error("invZ was invalid");return{x:D,y:Z}}clearCofactor(){return l===Tr?this:l===Lr?this.double():l===pd?
this.double().double():l===bs?this.double().double().double():this.multiplyUnsafe(l)}toBytes(){let{x:T,y:_}=this.toAffine(),
k=i.toBytes(_);return k[k.length-1]|=f(T)?128:0,k}toHex(){return Rn(this.toBytes())}toString(){return`<Point ${this.is0()?
"ZERO":this.toHex()}>`}}let m=R=>ss(p,R),B=new ds(p,a);return B.bits>=6&&p.BASE.precompute(6),Object.freeze(p.prototype),
Object.freeze(p),p}var ft=BigInt(0),ve=BigInt(1),_r=BigInt(2);function Es(e,t){return e+t-(t>>ve<<ve)}function bd(e){let t=BigInt(
6)*e;return(n,r,i)=>{let o=r+i,s=((t+i-r)*n+r)%e;return{x_2:s,x_3:o-s}}}function Ed(e){return $e(e,{P:"bigint",type:"str\
ing",adjustScalarBytes:"function",powPminus2:"function"},{randomBytes:"function",scalarMultBase:"function"}),Object.freeze(
{...e})}function md(e){let t=Ed(e),{P:n,type:r,adjustScalarBytes:i,powPminus2:o,randomBytes:s}=t,l=t.scalarMultBase,a=r===
"x25519";if(!a&&r!=="x448")throw new Error("invalid type");let d=s===void 0?Zt:s,f=a?255:448,u=bd(n),y=a?32:56,h=BigInt(
a?9:5),g=BigInt(a?121665:39081),p=a?_r**BigInt(254):_r**BigInt(447),m=a?BigInt(8)*(_r**BigInt(251)-ve):BigInt(4)*(_r**BigInt(
445)-ve),B=p+m+ve,R=x=>re(x,n),T=_(h);function _(x){return Tn(R(x),y)}function k(x){let O=zt(ne(x,y,"uCoordinate"));return a&&
(O[31]&=127),R(Yt(O))}function C(x){return Yt(i(zt(ne(x,y,"scalar"))))}let F=new Set(a?[ft,ve,n-ve,BigInt("3256062509165\
57431795983626356110631294008115727848805560023387167927233504"),BigInt("39382357235489614581723060781553021112529911719\
440698176882885853963445705823")]:[ft,ve,n-ve]);function K(x,O){let A=k(O);if(F.has(A))throw new Error("invalid private \
or public key received");let U=N(A,C(x));if(U===ft)throw new Error("invalid private or public key received");return _(U)}
function I(x){if(l===void 0)return K(x,T);let O=C(x);lt("scalar",O,p,B);let A=R(l(O));if(A===ft)throw new Error("invalid\
 private or public key received");return _(A)}let D=I,Z=K;function N(x,O){lt("u",x,ft,n),lt("scalar",O,p,B);let A=O,U=x,
b=ve,c=ft,w=x,L=ve,M=A^A>>ve;for(let j=BigInt(f-1);j>=ft;j--){let Y=Es(n,M>>j);({x_2:b,x_3:w}=u(Y,b,w)),{x_2:c,x_3:L}=u(
Y,c,L);let z=b+c,P=R(z*z),W=b-c,G=R(W*W),ee=P-G,fe=w+L,J=w-L,te=R(J*z),Rt=R(fe*W),Ot=te+Rt,He=te-Rt;w=R(Ot*Ot),L=R(U*R(He*
He)),b=R(P*G),c=R(ee*(P+R(g*ee)))}let H=Es(n,A);({x_2:b,x_3:w}=u(H,b,w)),{x_2:c,x_3:L}=u(H,c,L);let q=o(c);return R(b*q)}
let S={secretKey:y,publicKey:y,seed:y},E=x=>(x=x===void 0?d(y):x,ne(x,S.seed,"seed"),x),v={randomSecretKey:E};return Object.
freeze(S),Object.freeze(v),Object.freeze({keygen:hs(E,D),getSharedSecret:Z,getPublicKey:D,scalarMult:K,scalarMultBase:I,
utils:v,GuBytes:T.slice(),lengths:S})}var ms=BigInt(0),vd=BigInt(1),vs=BigInt(2),Bd=BigInt(3),xd=BigInt(5),Ad=BigInt(8),
Ur=BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"),Sd={p:Ur,n:BigInt("0x1000000000000000000\
000000000000014def9dea2f79cd65812631a5cf5d3ed"),h:Ad,a:BigInt("0x7ffffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffec"),d:BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),Gx:BigInt("0x216936d3cd6e53fe\
c0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),Gy:BigInt("0x66666666666666666666666666666666666666666666666666666666\
66666658")};function Bs(e){let t=BigInt(10),n=BigInt(20),r=BigInt(40),i=BigInt(80),o=Ur,s=e*e%o*e%o,l=xe(s,vs,o)*s%o,a=xe(
l,vd,o)*e%o,d=xe(a,xd,o)*a%o,f=xe(d,t,o)*d%o,u=xe(f,n,o)*f%o,y=xe(u,r,o)*u%o,h=xe(y,i,o)*y%o,g=xe(h,i,o)*y%o,p=xe(g,t,o)*
d%o;return{pow_p_5_8:xe(p,vs,o)*e%o,b2:s}}function Rd(e){return e[0]&=248,e[31]&=127,e[31]|=64,e}var xs=BigInt("19681161\
376707505956807079304988542015446066515923890162744021073123829784752");function Od(e,t){let n=Ur,r=re(t*t*t,n),i=re(r*r*
t,n),o=Bs(e*i).pow_p_5_8,s=re(e*r*o,n),l=re(t*s*s,n),a=s,d=re(s*xs,n),f=l===e,u=l===re(-e,n),y=l===re(-e*xs,n);return f&&
(s=a),(u||y)&&(s=d),Vf(s,n)&&(s=re(-s,n)),{isValid:f||u,value:s}}var As=wd(Sd,{uvRatio:Od}),zn=(()=>{let e=Ur,t=n=>{let{
pow_p_5_8:r,b2:i}=Bs(n);return re(xe(r,Bd,e)*i,e)};return md({P:e,type:"x25519",powPminus2:t,adjustScalarBytes:Rd,scalarMultBase:n=>{
let r=re(n,As.Fn.ORDER);if(r===ms)return ms;let i=As.BASE.multiply(r);return re((i.Z+i.Y)*t(re(i.Z-i.Y,e)),e)}})})(),Ss=!1,
Id=!1;async function Rs(e,t){if(Id)return await t();try{return await e()}catch(n){if(n instanceof ReferenceError||n instanceof
DOMException&&n.name==="NotSupportedError")return await t();throw n}}async function Pn(e,t){return await Rs(async()=>{let n=Xn(
e)?e:await Ld(e),r=await crypto.subtle.importKey("raw",t,{name:"X25519"},Ss,[]);return new Uint8Array(await crypto.subtle.
deriveBits({name:"X25519",public:r},n,256))},()=>{if(Xn(e))throw new Error("CryptoKey provided but X25519 WebCrypto is n\
ot supported");return zn.scalarMult(e,t)})}async function kr(e){return await Rs(async()=>Pn(e,zn.GuBytes),()=>{if(Xn(e))
throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");return zn.scalarMultBase(e)})}var Td=new Uint8Array(
[48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);async function Ld(e){if(e.length!==32)throw new Error("X25519 private key m\
ust be 32 bytes");let t=new Uint8Array([...Td,...e]);return crypto.subtle.importKey("pkcs8",t,{name:"X25519"},Ss,["deriv\
eBits"])}function Xn(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var _d=class{s;transcript=[];buf=new Uint8Array(
0);constructor(e){this.s=e.getReader()}async readLine(){let e=[];for(;;){let t=this.buf.indexOf(10);if(t>=0)return e.push(
this.buf.subarray(0,t)),this.transcript.push(this.buf.subarray(0,t+1)),this.buf=this.buf.subarray(t+1),Ud(St(e));this.buf.
length>0&&(e.push(this.buf),this.transcript.push(this.buf));let n=await this.s.read();if(n.done)return this.buf=St(e),null;
this.buf=n.value}}close(){return this.s.releaseLock(),{rest:this.buf,transcript:St(this.transcript)}}};function Ud(e){return e.
forEach(t=>{if(t<32||t>126)throw Error("invalid non-ASCII byte in header")}),new TextDecoder().decode(e)}function St(e){
let t=e.reduce(((i,o)=>i+o.length),0),n=new Uint8Array(t),r=0;for(let i of e)n.set(i,r),r+=i.length;return n}function Cr(e,...t){
return e.pipeThrough(new TransformStream({start(n){for(let r of t)n.enqueue(r)}}))}function Vn(e){return new ReadableStream(
{start(t){t.enqueue(e),t.close()}})}async function Os(e){if(!(e instanceof ReadableStream))throw new Error("readAll expe\
cts a ReadableStream<Uint8Array>");return new Uint8Array(await new Response(e).arrayBuffer())}async function kd(e){if(!(e instanceof
ReadableStream))throw new Error("readAllString expects a ReadableStream<Uint8Array>");return await new Response(e).text()}
async function Cd(e,t){let n=e.getReader(),r=[],i=0;for(;i<t;){let{done:a,value:d}=await n.read();if(a)throw Error("stre\
am ended before reading "+t.toString()+" bytes");r.push(d),i+=d.length}n.releaseLock();let o=St(r),s=o.subarray(0,t),l=Cr(
e,o.subarray(t));return{data:s,rest:l}}var Ge=class{args;body;constructor(e,t){this.args=e,this.body=t}};async function Kd(e){
let t=await e.readLine();if(t===null)throw Error("invalid stanza");let n=t.split(" ");if(n.length<2||n.shift()!=="->")return{
next:t};for(let o of n)if(o.length===0)throw Error("invalid stanza");let r=[];for(;;){let o=await e.readLine();if(o===null)
throw Error("invalid stanza");let s=ue.decode(o);if(s.length>48)throw Error("invalid stanza");if(r.push(s),s.length<48)break}
let i=St(r);return{s:new Ge(n,i)}}async function Nd(e){let t=new _d(e),n=await t.readLine();if(n!=="age-encryption.org/v\
1")throw Error("invalid version "+(n??"line"));let r=[];for(;;){let{s:i,next:o}=await Kd(t);if(i!==void 0){r.push(i);continue}
if(!o.startsWith("--- "))throw Error("invalid header");let s=ue.decode(o.slice(4)),{rest:l,transcript:a}=t.close(),d=a.slice(
0,a.length-1-o.length+3);return{stanzas:r,headerNoMAC:d,MAC:s,headerSize:a.length,rest:Cr(e,l)}}}function Is(e){let t=[];
t.push(`age-encryption.org/v1
`);for(let n of e){t.push("-> "+n.args.join(" ")+`
`);for(let r=0;r<n.body.length;r+=48){let i=r+48;i>n.body.length&&(i=n.body.length),t.push(ue.encode(n.body.subarray(r,i))+
`
`)}n.body.length%48===0&&t.push(`
`)}return t.push("---"),new TextEncoder().encode(t.join(""))}function Hd(e,t){return St([Is(e),new TextEncoder().encode(
" "+ue.encode(t)+`
`)])}function Fd(){return Ts()}function Ts(){let e=Re(32),t=ie.encodeFromBytes("AGE-SECRET-KEY-",e).toUpperCase();return Promise.
resolve(t)}function Md(){let e=Re(32),t=ie.encodeFromBytes("AGE-SECRET-KEY-PQ-",e).toUpperCase();return Promise.resolve(
t)}async function qd(e){let t;if(Us(e))t=e;else if(e.startsWith("AGE-SECRET-KEY-PQ-1")){let r=ie.decodeToBytes(e);if(r.prefix.
toUpperCase()!=="AGE-SECRET-KEY-PQ-"||r.bytes.length!==32)throw Error("invalid identity");let i=Sn.getPublicKey(r.bytes);
return ie.encode("age1pq",ie.toWords(i),!1)}else{let r=ie.decodeToBytes(e);if(!e.startsWith("AGE-SECRET-KEY-1")||r.prefix.
toUpperCase()!=="AGE-SECRET-KEY-"||r.bytes.length!==32)throw Error("invalid identity");t=r.bytes}let n=await kr(t);return ie.
encodeFromBytes("age",n)}var Dd=class{recipient;constructor(e){let{prefix:t,words:n}=ie.decode(e,!1),r=ie.fromWords(n);if(!e.
startsWith("age1pq1")||t.toLowerCase()!=="age1pq"||r.length!==1216)throw Error("invalid recipient");this.recipient=r}wrapFileKey(e){
let{cipherText:t,sharedSecret:n}=Sn.encapsulate(this.recipient),r=new TextEncoder().encode("age-encryption.org/mlkem768x\
25519"),{key:i,nonce:o}=Kr(Ls,n,r),s=Oe(i,o).encrypt(e);return[new Ge(["mlkem768x25519",ue.encode(t)],s)]}},Zd=class{identity;constructor(e){
let t=ie.decodeToBytes(e);if(!e.startsWith("AGE-SECRET-KEY-PQ-1")||t.prefix.toUpperCase()!=="AGE-SECRET-KEY-PQ-"||t.bytes.
length!==32)throw Error("invalid identity");this.identity=t.bytes}unwrapFileKey(e){for(let t of e){if(t.args.length<1||t.
args[0]!=="mlkem768x25519")continue;if(t.args.length!==2)throw Error("invalid mlkem768x25519 stanza");let n=ue.decode(t.
args[1]);if(n.length!==1120||t.body.length!==32)throw Error("invalid mlkem768x25519 stanza");let r=Sn.decapsulate(n,this.
identity),i=new TextEncoder().encode("age-encryption.org/mlkem768x25519"),{key:o,nonce:s}=Kr(Ls,r,i);try{return Oe(o,s).
decrypt(t.body)}catch{continue}}return null}},Ls=25722,jd=80,$n=16;function Kr(e,t,n){let r=Yd(e),i=Nr(r,void 0,"psk_id_\
hash",new Uint8Array(0)),o=Nr(r,void 0,"info_hash",n),s=new Uint8Array(1+i.length+o.length);s[0]=0,s.set(i,1),s.set(o,1+
i.length);let l=Nr(r,t,"secret",new Uint8Array(0)),a=Wn(r,l,"key",s,32),d=Wn(r,l,"base_nonce",s,12);return{key:a,nonce:d}}
function Yd(e){let t=new Uint8Array(10);return t.set(new TextEncoder().encode("HPKE"),0),t[4]=e>>8&255,t[5]=e&255,t[6]=0,
t[7]=1,t[8]=0,t[9]=3,t}function Nr(e,t,n,r){let i=new Uint8Array(7+e.length+n.length+r.length),o=0;return i.set(new TextEncoder().
encode("HPKE-v1"),o),o+=7,i.set(e,o),o+=e.length,i.set(new TextEncoder().encode(n),o),o+=n.length,i.set(r,o),Qt(le,i,t)}
function Wn(e,t,n,r,i){let o=new Uint8Array(9+e.length+n.length+r.length),s=0;return o[s]=i>>8&255,o[s+1]=i&255,s+=2,o.set(
new TextEncoder().encode("HPKE-v1"),s),s+=7,o.set(e,s),s+=e.length,o.set(new TextEncoder().encode(n),s),s+=n.length,o.set(
r,s),di(le,t,o,i)}function zd(e){e.length!==$t.lengths.publicKeyUncompressed&&(e=$t.Point.fromBytes(e).toBytes(!1));let t=$t.
utils.randomSecretKey(),n=$t.getPublicKey(t,!1),r=$t.getSharedSecret(t,e,!0).subarray(1),i=new Uint8Array(n.length+e.length);
i.set(n,0),i.set(e,n.length);let o=new Uint8Array(5);o.set(new TextEncoder().encode("KEM"),0),o[3]=$n>>8,o[4]=$n&255;let s=Nr(
o,void 0,"eae_prk",r),l=Wn(o,s,"shared_secret",i,32);return{encapsulatedKey:n,sharedSecret:l}}var Pd=class{recipient;constructor(e){
let t=ie.decodeToBytes(e);if(!e.startsWith("age1tag1")||t.prefix.toLowerCase()!=="age1tag"||t.bytes.length!==33)throw Error(
"invalid recipient");this.recipient=t.bytes}wrapFileKey(e){let{encapsulatedKey:t,sharedSecret:n}=zd(this.recipient),r=new TextEncoder().
encode("age-encryption.org/p256tag"),i=(()=>{let a=le(this.recipient).subarray(0,4),d=new Uint8Array(t.length+a.length);
return d.set(t,0),d.set(a,t.length),Qt(le,d,r).subarray(0,4)})(),{key:o,nonce:s}=Kr($n,n,r),l=Oe(o,s).encrypt(e);return[
new Ge(["p256tag",ue.encode(i),ue.encode(t)],l)]}},Xd=class{recipient;constructor(e){let{prefix:t,words:n}=ie.decode(e,!1),
r=ie.fromWords(n);if(!e.startsWith("age1tagpq1")||t.toLowerCase()!=="age1tagpq"||r.length!==1249)throw Error("invalid re\
cipient");this.recipient=r}wrapFileKey(e){let{cipherText:t,sharedSecret:n}=Nf.encapsulate(this.recipient),r=new TextEncoder().
encode("age-encryption.org/mlkem768p256tag"),i=(()=>{let a=le(this.recipient.subarray(1184)).subarray(0,4),d=new Uint8Array(
t.length+a.length);return d.set(t,0),d.set(a,t.length),Qt(le,d,r).subarray(0,4)})(),{key:o,nonce:s}=Kr(jd,n,r),l=Oe(o,s).
encrypt(e);return[new Ge(["mlkem768p256tag",ue.encode(i),ue.encode(t)],l)]}},Vd=class{recipient;constructor(e){let t=ie.
decodeToBytes(e);if(!e.startsWith("age1")||t.prefix.toLowerCase()!=="age"||t.bytes.length!==32)throw Error("invalid reci\
pient");this.recipient=t.bytes}async wrapFileKey(e){let t=Re(32),n=await kr(t),r=await Pn(t,this.recipient),i=new Uint8Array(
n.length+this.recipient.length);i.set(n),i.set(this.recipient,n.length);let o=new TextEncoder().encode("age-encryption.o\
rg/v1/X25519"),s=ct(le,r,i,o,32);return[new Ge(["X25519",ue.encode(n)],Gn(e,s))]}},_s=class{identity;recipient;constructor(e){
if(Us(e)){this.identity=e,this.recipient=kr(e);return}let t=ie.decodeToBytes(e);if(!e.startsWith("AGE-SECRET-KEY-1")||t.
prefix.toUpperCase()!=="AGE-SECRET-KEY-"||t.bytes.length!==32)throw Error("invalid identity");this.identity=t.bytes,this.
recipient=kr(t.bytes)}async unwrapFileKey(e){for(let t of e){if(t.args.length<1||t.args[0]!=="X25519")continue;if(t.args.
length!==2)throw Error("invalid X25519 stanza");let n=ue.decode(t.args[1]);if(n.length!==32)throw Error("invalid X25519 \
stanza");let r=await Pn(this.identity,n),i=await this.recipient,o=new Uint8Array(n.length+i.length);o.set(n),o.set(i,n.length);
let s=new TextEncoder().encode("age-encryption.org/v1/X25519"),l=ct(le,r,o,s,32),a=Qn(t.body,l);if(a!==null)return a}return null}},
$d=class{passphrase;logN;constructor(e,t){this.passphrase=e,this.logN=t}wrapFileKey(e){let t=Re(16),n="age-encryption.or\
g/v1/scrypt",r=new Uint8Array(n.length+16);r.set(new TextEncoder().encode(n)),r.set(t,n.length);let i=xi(this.passphrase,
r,{N:2**this.logN,r:8,p:1,dkLen:32});return[new Ge(["scrypt",ue.encode(t),this.logN.toString()],Gn(e,i))]}},Wd=class{passphrase;constructor(e){
this.passphrase=e}unwrapFileKey(e){for(let t of e){if(t.args.length<1||t.args[0]!=="scrypt")continue;if(e.length!==1)throw Error(
"scrypt recipient is not the only one in the header");if(t.args.length!==3||!/^[1-9][0-9]*$/.test(t.args[2]))throw Error(
"invalid scrypt stanza");let n=ue.decode(t.args[1]);if(n.length!==16)throw Error("invalid scrypt stanza");let r=Number(t.
args[2]);if(r>20)throw Error("scrypt work factor is too high");let i="age-encryption.org/v1/scrypt",o=new Uint8Array(i.length+
16);o.set(new TextEncoder().encode(i)),o.set(n,i.length);let s=xi(this.passphrase,o,{N:2**r,r:8,p:1,dkLen:32}),l=Qn(t.body,
s);if(l!==null)return l}return null}};function Gn(e,t){let n=new Uint8Array(12);return Oe(t,n).encrypt(e)}function Qn(e,t){
if(e.length!==32)throw Error("invalid stanza");let n=new Uint8Array(12);try{return Oe(t,n).decrypt(e)}catch{return null}}
function Us(e){return typeof CryptoKey<"u"&&e instanceof CryptoKey}var dt=16,Jn=64*1024,ei=Jn+dt;function Gd(e){let t=new Uint8Array(
12),n=()=>{for(let s=t.length-2;s>=0&&(t[s]++,t[s]===0);s--);},r=!0,i=new Uint8Array(ei),o=0;return new TransformStream(
{transform(s,l){for(;s.length>0;){if(o===i.length){let d=Oe(e,t).decrypt(i);l.enqueue(d),n(),o=0,r=!1}let a=Math.min(i.length-
o,s.length);i.set(s.subarray(0,a),o),o+=a,s=s.subarray(a)}},flush(s){t[11]=1;let l=Oe(e,t).decrypt(i.subarray(0,o));if(!r&&
l.length===0)throw new Error("final chunk is empty");s.enqueue(l)}})}function Qd(e){if(e<dt)throw Error("ciphertext is t\
oo small");if(e===dt)return 0;let t=Math.floor(e/ei),n=e%ei;if(0<n&&n<=dt)throw Error("ciphertext size is invalid");let r=e;
return r-=t*dt,r-=n>0?dt:0,r}function Jd(e){let t=new Uint8Array(12),n=()=>{for(let o=t.length-2;o>=0&&(t[o]++,t[o]===0);o--)
;},r=new Uint8Array(Jn),i=0;return new TransformStream({transform(o,s){for(;o.length>0;){if(i===r.length){let a=Oe(e,t).
encrypt(r);s.enqueue(a),n(),i=0}let l=Math.min(r.length-i,o.length);r.set(o.subarray(0,l),i),i+=l,o=o.subarray(l)}},flush(o){
t[11]=1;let s=Oe(e,t).encrypt(r.subarray(0,i));o.enqueue(s)}})}function eu(e){let t=Math.max(1,Math.ceil(e/Jn));return e+
dt*t}var ks={};ti(ks,{decode:()=>ru,encode:()=>tu});function tu(e){let t=[];t.push(`-----BEGIN AGE ENCRYPTED FILE-----
`);for(let n=0;n<e.length;n+=48){let r=n+48;r>e.length&&(r=e.length),t.push(wi.encode(e.subarray(n,r))+`
`)}return t.push(`-----END AGE ENCRYPTED FILE-----
`),t.join("")}function ru(e){let t=e.trim().replaceAll(`\r
`,`
`).split(`
`);if(t.shift()!=="-----BEGIN AGE ENCRYPTED FILE-----")throw Error("invalid header");if(t.pop()!=="-----END AGE ENCRYPTE\
D FILE-----")throw Error("invalid footer");function n(r,i){return r===t.length-1?i.length>0&&i.length<=64&&i.length%4===
0:i.length===64}if(!t.every((r,i)=>n(i,r)))throw Error("invalid line length");if(!t.every(r=>/^[A-Za-z0-9+/=]+$/.test(r)))
throw Error("invalid base64");return wi.decode(t.join(""))}var Cs={};ti(Cs,{WebAuthnIdentity:()=>yu,WebAuthnRecipient:()=>hu,
createCredential:()=>du});function Hr(e){if(e.length===0)throw Error("cbor: unexpected EOF");let t=e[0]>>5,n=e[0]&31;if(n<=
23)return[t,n,e.subarray(1)];if(n===24){if(e.length<2)throw Error("cbor: unexpected EOF");return[t,e[1],e.subarray(2)]}if(n===
25){if(e.length<3)throw Error("cbor: unexpected EOF");return[t,e[1]<<8|e[2],e.subarray(3)]}throw Error("cbor: unsupporte\
d argument encoding")}function nu(e){let[t,n,r]=Hr(e);if(t!==0)throw Error("cbor: expected unsigned integer");return[n,r]}
function iu(e){let[t,n,r]=Hr(e);if(t!==2)throw Error("cbor: expected byte string");if(n>r.length)throw Error("cbor: unex\
pected EOF");return[r.subarray(0,n),r.subarray(n)]}function Ks(e){let[t,n,r]=Hr(e);if(t!==3)throw Error("cbor: expected \
text string");if(n>r.length)throw Error("cbor: unexpected EOF");return[new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).
decode(r.subarray(0,n)),r.subarray(n)]}function ou(e){let[t,n,r]=Hr(e);if(t!==4)throw Error("cbor: expected array");let i=r,
o=[];for(let s=0;s<n;s++){let l;[l,i]=Ks(i),o.push(l)}return[o,i]}function su(e){if(e<=23)return new Uint8Array([e]);if(e<=
255)return new Uint8Array([24,e]);if(e<=65535)return new Uint8Array([25,e>>8,e&255]);throw Error("cbor: unsigned integer\
 too large")}function lu(e){if(e.length<=23)return new Uint8Array([64|e.length,...e]);if(e.length<=255)return new Uint8Array(
[88,e.length,...e]);if(e.length<=65535)return new Uint8Array([89,e.length>>8,e.length&255,...e]);throw Error("cbor: byte\
 string too long")}function Ns(e){let t=new TextEncoder().encode(e);if(t.length<=23)return new Uint8Array([96|t.length,...t]);
if(t.length<=255)return new Uint8Array([120,t.length,...t]);if(t.length<=65535)return new Uint8Array([121,t.length>>8,t.
length&255,...t]);throw Error("cbor: text string too long")}function au(e){let t=e.flatMap(n=>[...Ns(n)]);if(e.length<=23)
return new Uint8Array([128|e.length,...t]);if(e.length<=255)return new Uint8Array([152,e.length,...t]);if(e.length<=65535)
return new Uint8Array([153,e.length>>8,e.length&255,...t]);throw Error("cbor: array too long")}var fu=[{type:"public-key",
alg:-8},{type:"public-key",alg:-7},{type:"public-key",alg:-257}];async function du(e){let t=await navigator.credentials.
create({publicKey:{rp:{name:"",id:e.rpId},user:{name:e.keyName,id:Re(8),displayName:""},pubKeyCredParams:fu,authenticatorSelection:{
requireResidentKey:e.type!=="security-key",residentKey:e.type!=="security-key"?"required":"discouraged",userVerification:"\
required"},hints:e.type==="security-key"?["security-key"]:[],extensions:{prf:{}},challenge:new Uint8Array([0]).buffer}});
if(!t.getClientExtensionResults().prf?.enabled)throw Error("PRF extension not available (need macOS 15+, Chrome 132+)");
let n=e.rpId??new URL(window.origin).hostname;return uu(t,n)}var Hs="AGE-PLUGIN-FIDO2PRF-";function uu(e,t){let n=e.response,
r=su(1),i=lu(new Uint8Array(e.rawId)),o=Ns(t),s=au(n.getTransports()),l=new Uint8Array([...r,...i,...o,...s]);return ie.
encode(Hs,ie.toWords(l),!1).toUpperCase()}function cu(e){let{words:t}=ie.decode(e,!1),n=ie.fromWords(t);if(!e.startsWith(
Hs+"1"))throw Error("invalid identity");let[r,i]=nu(n);if(r!==1)throw Error("unsupported identity version");let[o,s]=iu(
i),[l,a]=Ks(s),[d]=ou(a);return[o,l,d]}var Fr="age-encryption.org/fido2prf",Fs=class{credId;transports;rpId;constructor(e){
if(e?.identity){let[t,n,r]=cu(e.identity);this.credId=t,this.transports=r,this.rpId=n}else this.rpId=e?.rpId}async getCredential(e){
let t=(await navigator.credentials.get({publicKey:{allowCredentials:this.credId?[{id:this.credId,transports:this.transports,
type:"public-key"}]:[],challenge:Re(16),extensions:{prf:{eval:pu(e)}},userVerification:"required",rpId:this.rpId}})).getClientExtensionResults().
prf?.results;if(t===void 0)throw Error("PRF extension not available (need macOS 15+, Chrome 132+)");return t}},hu=class extends Fs{async wrapFileKey(e){
let t=Re(16),n=await this.getCredential(t),r=Ms(n);return[new Ge([Fr,ue.encode(t)],Gn(e,r))]}},yu=class extends Fs{async unwrapFileKey(e){
for(let t of e){if(t.args.length<1||t.args[0]!==Fr)continue;if(t.args.length!==2)throw Error("invalid prf stanza");let n=ue.
decode(t.args[1]);if(n.length!==16)throw Error("invalid prf stanza");let r=await this.getCredential(n),i=Ms(r),o=Qn(t.body,
i);if(o!==null)return o}return null}};function pu(e){let t=new TextEncoder().encode(Fr),n=new Uint8Array(t.length+e.length+
1);n.set(t,0),n[t.length]=1,n.set(e,t.length+1);let r=new Uint8Array(t.length+e.length+1);return r.set(t,0),r[t.length]=
2,r.set(e,t.length+1),{first:n,second:r}}function Ms(e){if(e.second===void 0)throw Error("Missing second PRF result");let t=qs(
e.first),n=qs(e.second),r=new Uint8Array(t.byteLength+n.byteLength);return r.set(t,0),r.set(n,t.byteLength),Qt(le,r,new TextEncoder().
encode(Fr))}function qs(e){if(e instanceof ArrayBuffer)return new Uint8Array(e);if(ArrayBuffer.isView(e))return new Uint8Array(
e.buffer,e.byteOffset,e.byteLength);if(Array.isArray(e))return Uint8Array.from(e);throw Error("PRF result is not a Buffe\
rSource")}var gu=class{passphrase=null;scryptWorkFactor=18;recipients=[];setPassphrase(e){if(this.passphrase!==null)throw new Error(
"can encrypt to at most one passphrase");if(this.recipients.length!==0)throw new Error("can't encrypt to both recipients\
 and passphrases");this.passphrase=e}setScryptWorkFactor(e){this.scryptWorkFactor=e}addRecipient(e){if(this.passphrase!==
null)throw new Error("can't encrypt to both recipients and passphrases");if(typeof e=="string")if(e.startsWith("age1pq1"))
this.recipients.push(new Dd(e));else if(e.startsWith("age1tag1"))this.recipients.push(new Pd(e));else if(e.startsWith("a\
ge1tagpq1"))this.recipients.push(new Xd(e));else if(e.startsWith("age1"))this.recipients.push(new Vd(e));else throw new Error(
"unrecognized recipient type");else this.recipients.push(e)}async encrypt(e){let t=Re(16),n=[],r=this.recipients;this.passphrase!==
null&&(r=[new $d(this.passphrase,this.scryptWorkFactor)]);for(let y of r)n.push(...await y.wrapFileKey(t));let i=new TextEncoder().
encode("header"),o=ct(le,t,void 0,i,32),s=Qe(le,o,Is(n)),l=Hd(n,s),a=Re(16),d=new TextEncoder().encode("payload"),f=ct(le,
t,a,d,32),u=Jd(f);return e instanceof ReadableStream?Object.assign(Cr(e.pipeThrough(u),l,a),{size:y=>eu(y)+l.length+a.length}):
(typeof e=="string"&&(e=new TextEncoder().encode(e)),await Os(Cr(Vn(e).pipeThrough(u),l,a)))}},wu=class{identities=[];addPassphrase(e){
this.identities.push(new Wd(e))}addIdentity(e){if(Eu(e))this.identities.push(new _s(e));else if(typeof e=="string")if(e.
startsWith("AGE-SECRET-KEY-1"))this.identities.push(new _s(e));else if(e.startsWith("AGE-SECRET-KEY-PQ-1"))this.identities.
push(new Zd(e));else throw new Error("unrecognized identity type");else this.identities.push(e)}async decrypt(e,t){let n=e instanceof
ReadableStream?e:Vn(e),{fileKey:r,headerSize:i,rest:o}=await this.decryptHeaderInternal(n),{data:s,rest:l}=await Cd(o,16),
a=new TextEncoder().encode("payload"),d=ct(le,r,s,a,32),f=Gd(d),u=l.pipeThrough(f),y=Object.assign(u,{size:h=>Qd(h-i-s.length)});
return e instanceof ReadableStream?y:t==="text"?await kd(u):await Os(u)}async decryptHeader(e){return(await this.decryptHeaderInternal(
Vn(e))).fileKey}async decryptHeaderInternal(e){let t=await Nd(e),n=await this.unwrapFileKey(t.stanzas);if(n===null)throw Error(
"no identity matched any of the file's recipients");let r=new TextEncoder().encode("header"),i=ct(le,n,void 0,r,32),o=Qe(
le,i,t.headerNoMAC);if(!bu(t.MAC,o))throw Error("invalid header HMAC");return{fileKey:n,headerSize:t.headerSize,rest:t.rest}}async unwrapFileKey(e){
for(let t of this.identities){let n=await t.unwrapFileKey(e);if(n!==null)return n}return null}};function bu(e,t){if(e.length!==
t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Eu(e){return typeof CryptoKey<"u"&&
e instanceof CryptoKey}export{wu as Decrypter,gu as Encrypter,Ge as Stanza,ks as armor,Md as generateHybridIdentity,Fd as generateIdentity,Ts as generateX25519Identity,
qd as identityToRecipient,Cs as webauthn};

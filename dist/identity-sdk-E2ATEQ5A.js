const Ny=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},Py=import.meta.dirname??"/";import{require_safe_buffer as rr}from"./chunk-NXJMCH7R.js";
import{AbortError as fh,RestError as Mr,bearerTokenAuthenticationPolicy as mh,calculateRetryDelay as gh,createClientLogger as ea,
createDefaultHttpClient as ta,createHttpHeaders as Ur,createPipelineFromOptions as Eh,createPipelineRequest as nr,createTracingClient as Th,
getLogLevel as ra,isError as yh,isNodeLike as na,retryPolicy as _h,setLogLevel as Ih,stringToUint8Array as Lr,uint8ArrayToString as xr}from"./chunk-CT7EHOHR.js";
import"./chunk-3RIVTPV2.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import{__commonJS as L,__export as Ce,
__require as Oe,__toESM as ia}from"./chunk-6FW24UKP.js";var oa=L({"node_modules/jws/lib/data-stream.js"(e,t){"use strict";
var r=rr().Buffer,n=Oe("stream"),i=Oe("util");function o(a){if(this.buffer=null,this.writable=!0,this.readable=!0,!a)return this.
buffer=r.alloc(0),this;if(typeof a.pipe=="function")return this.buffer=r.alloc(0),a.pipe(this),this;if(a.length||typeof a==
"object")return this.buffer=a,this.writable=!1,process.nextTick(function(){this.emit("end",a),this.readable=!1,this.emit(
"close")}.bind(this)),this;throw new TypeError("Unexpected data type ("+typeof a+")")}i.inherits(o,n),o.prototype.write=
function(a){this.buffer=r.concat([this.buffer,r.from(a)]),this.emit("data",a)},o.prototype.end=function(a){a&&this.write(
a),this.emit("end",a),this.emit("close"),this.writable=!1,this.readable=!1},t.exports=o}}),Ah=L({"node_modules/ecdsa-sig\
-formatter/src/param-bytes-for-alg.js"(e,t){"use strict";function r(o){var a=(o/8|0)+(o%8===0?0:1);return a}var n={ES256:r(
256),ES384:r(384),ES512:r(521)};function i(o){var a=n[o];if(a)return a;throw new Error('Unknown algorithm "'+o+'"')}t.exports=
i}}),Ch=L({"node_modules/ecdsa-sig-formatter/src/ecdsa-sig-formatter.js"(e,t){"use strict";var r=rr().Buffer,n=Ah(),i=128,
o=0,a=32,s=16,c=2,l=s|a|o<<6,d=c|o<<6;function T(I){return I.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function h(I){
if(r.isBuffer(I))return I;if(typeof I=="string")return r.from(I,"base64");throw new TypeError("ECDSA signature must be a\
 Base64 string or a Buffer")}function u(I,O){I=h(I);var v=n(O),_=v+1,C=I.length,S=0;if(I[S++]!==l)throw new Error('Could\
 not find expected "seq"');var k=I[S++];if(k===(i|1)&&(k=I[S++]),C-S<k)throw new Error('"seq" specified length of "'+k+'\
", only "'+(C-S)+'" remaining');if(I[S++]!==d)throw new Error('Could not find expected "int" for "r"');var A=I[S++];if(C-
S-2<A)throw new Error('"r" specified length of "'+A+'", only "'+(C-S-2)+'" available');if(_<A)throw new Error('"r" speci\
fied length of "'+A+'", max of "'+_+'" is acceptable');var p=S;if(S+=A,I[S++]!==d)throw new Error('Could not find expect\
ed "int" for "s"');var m=I[S++];if(C-S!==m)throw new Error('"s" specified length of "'+m+'", expected "'+(C-S)+'"');if(_<
m)throw new Error('"s" specified length of "'+m+'", max of "'+_+'" is acceptable');var f=S;if(S+=m,S!==C)throw new Error(
'Expected to consume entire buffer, but "'+(C-S)+'" bytes remain');var y=v-A,D=v-m,j=r.allocUnsafe(y+A+D+m);for(S=0;S<y;++S)
j[S]=0;I.copy(j,S,p+Math.max(-y,0),p+A),S=v;for(var V=S;S<V+D;++S)j[S]=0;return I.copy(j,S,f+Math.max(-D,0),f+m),j=j.toString(
"base64"),j=T(j),j}function g(I,O,v){for(var _=0;O+_<v&&I[O+_]===0;)++_;var C=I[O+_]>=i;return C&&--_,_}function E(I,O){
I=h(I);var v=n(O),_=I.length;if(_!==v*2)throw new TypeError('"'+O+'" signatures must be "'+v*2+'" bytes, saw "'+_+'"');var C=g(
I,0,v),S=g(I,v,I.length),k=v-C,A=v-S,p=2+k+1+1+A,m=p<i,f=r.allocUnsafe((m?2:3)+p),y=0;return f[y++]=l,m?f[y++]=p:(f[y++]=
i|1,f[y++]=p&255),f[y++]=d,f[y++]=k,C<0?(f[y++]=0,y+=I.copy(f,y,0,v)):y+=I.copy(f,y,C,v),f[y++]=d,f[y++]=A,S<0?(f[y++]=0,
I.copy(f,y,v)):I.copy(f,y,v+S),f}t.exports={derToJose:u,joseToDer:E}}}),Sh=L({"node_modules/buffer-equal-constant-time/i\
ndex.js"(e,t){"use strict";var r=Oe("buffer").Buffer,n=Oe("buffer").SlowBuffer;t.exports=i;function i(s,c){if(!r.isBuffer(
s)||!r.isBuffer(c)||s.length!==c.length)return!1;for(var l=0,d=0;d<s.length;d++)l|=s[d]^c[d];return l===0}i.install=function(){
r.prototype.equal=n.prototype.equal=function(s){return i(this,s)}};var o=r.prototype.equal,a=n.prototype.equal;i.restore=
function(){r.prototype.equal=o,n.prototype.equal=a}}}),aa=L({"node_modules/jwa/index.js"(e,t){"use strict";var r=rr().Buffer,
n=Oe("crypto"),i=Ch(),o=Oe("util"),a=`"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`,
s="secret must be a string or buffer",c="key must be a string or a buffer",l="key must be a string, a buffer or an objec\
t",d=typeof n.createPublicKey=="function";d&&(c+=" or a KeyObject",s+="or a KeyObject");function T(b){if(!r.isBuffer(b)&&
typeof b!="string"&&(!d||typeof b!="object"||typeof b.type!="string"||typeof b.asymmetricKeyType!="string"||typeof b.export!=
"function"))throw I(c)}function h(b){if(!r.isBuffer(b)&&typeof b!="string"&&typeof b!="object")throw I(l)}function u(b){
if(!r.isBuffer(b)){if(typeof b=="string")return b;if(!d||typeof b!="object"||b.type!=="secret"||typeof b.export!="functi\
on")throw I(s)}}function g(b){return b.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function E(b){b=b.toString();
var $=4-b.length%4;if($!==4)for(var x=0;x<$;++x)b+="=";return b.replace(/\-/g,"+").replace(/_/g,"/")}function I(b){var $=[].
slice.call(arguments,1),x=o.format.bind(o,b).apply(null,$);return new TypeError(x)}function O(b){return r.isBuffer(b)||typeof b==
"string"}function v(b){return O(b)||(b=JSON.stringify(b)),b}function _(b){return function($,x){u(x),$=v($);var q=n.createHmac(
"sha"+b,x),N=(q.update($),q.digest("base64"));return g(N)}}var C,S="timingSafeEqual"in n?function(b,$){return b.byteLength!==
$.byteLength?!1:n.timingSafeEqual(b,$)}:function(b,$){return C||(C=Sh()),C(b,$)};function k(b){return function($,x,q){var N=_(
b)($,q);return S(r.from(x),r.from(N))}}function A(b){return function($,x){h(x),$=v($);var q=n.createSign("RSA-SHA"+b),N=(q.
update($),q.sign(x,"base64"));return g(N)}}function p(b){return function($,x,q){T(q),$=v($),x=E(x);var N=n.createVerify(
"RSA-SHA"+b);return N.update($),N.verify(q,x,"base64")}}function m(b){return function($,x){h(x),$=v($);var q=n.createSign(
"RSA-SHA"+b),N=(q.update($),q.sign({key:x,padding:n.constants.RSA_PKCS1_PSS_PADDING,saltLength:n.constants.RSA_PSS_SALTLEN_DIGEST},
"base64"));return g(N)}}function f(b){return function($,x,q){T(q),$=v($),x=E(x);var N=n.createVerify("RSA-SHA"+b);return N.
update($),N.verify({key:q,padding:n.constants.RSA_PKCS1_PSS_PADDING,saltLength:n.constants.RSA_PSS_SALTLEN_DIGEST},x,"ba\
se64")}}function y(b){var $=A(b);return function(){var x=$.apply(null,arguments);return x=i.derToJose(x,"ES"+b),x}}function D(b){
var $=p(b);return function(x,q,N){q=i.joseToDer(q,"ES"+b).toString("base64");var P=$(x,q,N);return P}}function j(){return function(){
return""}}function V(){return function(b,$){return $===""}}t.exports=function(b){var $={hs:_,rs:A,ps:m,es:y,none:j},x={hs:k,
rs:p,ps:f,es:D,none:V},q=b.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);if(!q)throw I(a,b);var N=(q[1]||q[3]).toLowerCase(),
P=q[2];return{sign:$[N](P),verify:x[N](P)}}}}),sa=L({"node_modules/jws/lib/tostring.js"(e,t){"use strict";var r=Oe("buff\
er").Buffer;t.exports=function(n){return typeof n=="string"?n:typeof n=="number"||r.isBuffer(n)?n.toString():JSON.stringify(
n)}}}),wh=L({"node_modules/jws/lib/sign-stream.js"(e,t){"use strict";var r=rr().Buffer,n=oa(),i=aa(),o=Oe("stream"),a=sa(),
s=Oe("util");function c(h,u){return r.from(h,u).toString("base64").replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}
function l(h,u,g){g=g||"utf8";var E=c(a(h),"binary"),I=c(a(u),g);return s.format("%s.%s",E,I)}function d(h){var u=h.header,
g=h.payload,E=h.secret||h.privateKey,I=h.encoding,O=i(u.alg),v=l(u,g,I),_=O.sign(v,E);return s.format("%s.%s",v,_)}function T(h){
var u=h.secret;if(u=u??h.privateKey,u=u??h.key,/^hs/i.test(h.header.alg)===!0&&u==null)throw new TypeError("secret must \
be a string or buffer or a KeyObject");var g=new n(u);this.readable=!0,this.header=h.header,this.encoding=h.encoding,this.
secret=this.privateKey=this.key=g,this.payload=new n(h.payload),this.secret.once("close",function(){!this.payload.writable&&
this.readable&&this.sign()}.bind(this)),this.payload.once("close",function(){!this.secret.writable&&this.readable&&this.
sign()}.bind(this))}s.inherits(T,o),T.prototype.sign=function(){try{var h=d({header:this.header,payload:this.payload.buffer,
secret:this.secret.buffer,encoding:this.encoding});return this.emit("done",h),this.emit("data",h),this.emit("end"),this.
readable=!1,h}catch(u){this.readable=!1,this.emit("error",u),this.emit("close")}},T.sign=d,t.exports=T}}),Rh=L({"node_mo\
dules/jws/lib/verify-stream.js"(e,t){"use strict";var r=rr().Buffer,n=oa(),i=aa(),o=Oe("stream"),a=sa(),s=Oe("util"),c=/^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
function l(_){return Object.prototype.toString.call(_)==="[object Object]"}function d(_){if(l(_))return _;try{return JSON.
parse(_)}catch{return}}function T(_){var C=_.split(".",1)[0];return d(r.from(C,"base64").toString("binary"))}function h(_){
return _.split(".",2).join(".")}function u(_){return _.split(".")[2]}function g(_,C){C=C||"utf8";var S=_.split(".")[1];return r.
from(S,"base64").toString(C)}function E(_){return c.test(_)&&!!T(_)}function I(_,C,S){if(!C){var k=new Error("Missing al\
gorithm parameter for jws.verify");throw k.code="MISSING_ALGORITHM",k}_=a(_);var A=u(_),p=h(_),m=i(C);return m.verify(p,
A,S)}function O(_,C){if(C=C||{},_=a(_),!E(_))return null;var S=T(_);if(!S)return null;var k=g(_);return(S.typ==="JWT"||C.
json)&&(k=JSON.parse(k,C.encoding)),{header:S,payload:k,signature:u(_)}}function v(_){_=_||{};var C=_.secret;if(C=C??_.publicKey,
C=C??_.key,/^hs/i.test(_.algorithm)===!0&&C==null)throw new TypeError("secret must be a string or buffer or a KeyObject");
var S=new n(C);this.readable=!0,this.algorithm=_.algorithm,this.encoding=_.encoding,this.secret=this.publicKey=this.key=
S,this.signature=new n(_.signature),this.secret.once("close",function(){!this.signature.writable&&this.readable&&this.verify()}.
bind(this)),this.signature.once("close",function(){!this.secret.writable&&this.readable&&this.verify()}.bind(this))}s.inherits(
v,o),v.prototype.verify=function(){try{var _=I(this.signature.buffer,this.algorithm,this.key.buffer),C=O(this.signature.
buffer,this.encoding);return this.emit("done",_,C),this.emit("data",_),this.emit("end"),this.readable=!1,_}catch(S){this.
readable=!1,this.emit("error",S),this.emit("close")}},v.decode=O,v.isValid=E,v.verify=I,t.exports=v}}),Bn=L({"node_modul\
es/jws/index.js"(e){"use strict";var t=wh(),r=Rh(),n=["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","P\
S512","ES256","ES384","ES512"];e.ALGORITHMS=n,e.sign=t.sign,e.verify=r.verify,e.decode=r.decode,e.isValid=r.isValid,e.createSign=
function(i){return new t(i)},e.createVerify=function(i){return new r(i)}}}),ca=L({"node_modules/jsonwebtoken/decode.js"(e,t){
"use strict";var r=Bn();t.exports=function(n,i){i=i||{};var o=r.decode(n,i);if(!o)return null;var a=o.payload;if(typeof a==
"string")try{var s=JSON.parse(a);s!==null&&typeof s=="object"&&(a=s)}catch{}return i.complete===!0?{header:o.header,payload:a,
signature:o.signature}:a}}}),$r=L({"node_modules/jsonwebtoken/lib/JsonWebTokenError.js"(e,t){"use strict";var r=function(n,i){
Error.call(this,n),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor),this.name="JsonWebTokenError",
this.message=n,i&&(this.inner=i)};r.prototype=Object.create(Error.prototype),r.prototype.constructor=r,t.exports=r}}),la=L(
{"node_modules/jsonwebtoken/lib/NotBeforeError.js"(e,t){"use strict";var r=$r(),n=function(i,o){r.call(this,i),this.name=
"NotBeforeError",this.date=o};n.prototype=Object.create(r.prototype),n.prototype.constructor=n,t.exports=n}}),da=L({"nod\
e_modules/jsonwebtoken/lib/TokenExpiredError.js"(e,t){"use strict";var r=$r(),n=function(i,o){r.call(this,i),this.name="\
TokenExpiredError",this.expiredAt=o};n.prototype=Object.create(r.prototype),n.prototype.constructor=n,t.exports=n}}),vh=L(
{"node_modules/ms/index.js"(e,t){"use strict";var r=1e3,n=r*60,i=n*60,o=i*24,a=o*7,s=o*365.25;t.exports=function(h,u){u=
u||{};var g=typeof h;if(g==="string"&&h.length>0)return c(h);if(g==="number"&&isFinite(h))return u.long?d(h):l(h);throw new Error(
"val is not a non-empty string or a valid number. val="+JSON.stringify(h))};function c(h){if(h=String(h),!(h.length>100)){
var u=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(h);if(u){var g=parseFloat(u[1]),E=(u[2]||"ms").toLowerCase();switch(E){case"years":case"year":case"yrs":case"yr":case"\
y":return g*s;case"weeks":case"week":case"w":return g*a;case"days":case"day":case"d":return g*o;case"hours":case"hour":case"\
hrs":case"hr":case"h":return g*i;case"minutes":case"minute":case"mins":case"min":case"m":return g*n;case"seconds":case"s\
econd":case"secs":case"sec":case"s":return g*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return g;default:
return}}}}function l(h){var u=Math.abs(h);return u>=o?Math.round(h/o)+"d":u>=i?Math.round(h/i)+"h":u>=n?Math.round(h/n)+
"m":u>=r?Math.round(h/r)+"s":h+"ms"}function d(h){var u=Math.abs(h);return u>=o?T(h,u,o,"day"):u>=i?T(h,u,i,"hour"):u>=n?
T(h,u,n,"minute"):u>=r?T(h,u,r,"second"):h+" ms"}function T(h,u,g,E){var I=u>=g*1.5;return Math.round(h/g)+" "+E+(I?"s":
"")}}}),ha=L({"node_modules/jsonwebtoken/lib/timespan.js"(e,t){"use strict";var r=vh();t.exports=function(n,i){var o=i||
Math.floor(Date.now()/1e3);if(typeof n=="string"){var a=r(n);return typeof a>"u"?void 0:Math.floor(o+a/1e3)}else return typeof n==
"number"?o+n:void 0}}}),Dt=L({"node_modules/semver/internal/constants.js"(e,t){"use strict";var r="2.0.0",n=Number.MAX_SAFE_INTEGER||
9007199254740991,i=16,o=250,a=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009",
"\u200A","\u2028","\u2029","\u202F","\u205F","\u3000","\uFEFF"],s=["major","premajor","minor","preminor","patch","prepat\
ch","prerelease"];t.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:i,MAX_SAFE_BUILD_LENGTH:o,MAX_SAFE_INTEGER:n,WHITESPACE_CHARACTERS:a,
RELEASE_TYPES:s,SEMVER_SPEC_VERSION:r,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}}),Fr=L({"node_modules/semver/internal/deb\
ug.js"(e,t){"use strict";var r=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.
env.NODE_DEBUG)?(...n)=>console.error("SEMVER",...n):()=>{};t.exports=r}}),ir=L({"node_modules/semver/internal/re.js"(e,t){
"use strict";var{MAX_SAFE_COMPONENT_LENGTH:r,MAX_SAFE_BUILD_LENGTH:n,MAX_LENGTH:i}=Dt(),o=Fr();e=t.exports={};var a=e.re=
[],s=e.safeRe=[],c=e.src=[],l=e.safeSrc=[],d=e.t={},T=0,h="[a-zA-Z0-9-]",u=[["\\s",1],["\\d",i],[h,n]],g=I=>{for(let[O,v]of u)
I=I.split(`${O}*`).join(`${O}{0,${v}}`).split(`${O}+`).join(`${O}{1,${v}}`);return I},E=(I,O,v)=>{let _=g(O),C=T++;o(I,C,
O),d[I]=C,c[C]=O,l[C]=_,a[C]=new RegExp(O,v?"g":void 0),s[C]=new RegExp(_,v?"g":void 0)};E("NUMERICIDENTIFIER","0|[1-9]\\\
d*"),E("NUMERICIDENTIFIERLOOSE","\\d+"),E("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${h}*`),E("MAINVERSION",`(${c[d.NUMERICIDENTIFIER]}\
)\\.(${c[d.NUMERICIDENTIFIER]})\\.(${c[d.NUMERICIDENTIFIER]})`),E("MAINVERSIONLOOSE",`(${c[d.NUMERICIDENTIFIERLOOSE]})\\.\
(${c[d.NUMERICIDENTIFIERLOOSE]})\\.(${c[d.NUMERICIDENTIFIERLOOSE]})`),E("PRERELEASEIDENTIFIER",`(?:${c[d.NONNUMERICIDENTIFIER]}\
|${c[d.NUMERICIDENTIFIER]})`),E("PRERELEASEIDENTIFIERLOOSE",`(?:${c[d.NONNUMERICIDENTIFIER]}|${c[d.NUMERICIDENTIFIERLOOSE]}\
)`),E("PRERELEASE",`(?:-(${c[d.PRERELEASEIDENTIFIER]}(?:\\.${c[d.PRERELEASEIDENTIFIER]})*))`),E("PRERELEASELOOSE",`(?:-?\
(${c[d.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[d.PRERELEASEIDENTIFIERLOOSE]})*))`),E("BUILDIDENTIFIER",`${h}+`),E("BUILD",`\
(?:\\+(${c[d.BUILDIDENTIFIER]}(?:\\.${c[d.BUILDIDENTIFIER]})*))`),E("FULLPLAIN",`v?${c[d.MAINVERSION]}${c[d.PRERELEASE]}\
?${c[d.BUILD]}?`),E("FULL",`^${c[d.FULLPLAIN]}$`),E("LOOSEPLAIN",`[v=\\s]*${c[d.MAINVERSIONLOOSE]}${c[d.PRERELEASELOOSE]}\
?${c[d.BUILD]}?`),E("LOOSE",`^${c[d.LOOSEPLAIN]}$`),E("GTLT","((?:<|>)?=?)"),E("XRANGEIDENTIFIERLOOSE",`${c[d.NUMERICIDENTIFIERLOOSE]}\
|x|X|\\*`),E("XRANGEIDENTIFIER",`${c[d.NUMERICIDENTIFIER]}|x|X|\\*`),E("XRANGEPLAIN",`[v=\\s]*(${c[d.XRANGEIDENTIFIER]})\
(?:\\.(${c[d.XRANGEIDENTIFIER]})(?:\\.(${c[d.XRANGEIDENTIFIER]})(?:${c[d.PRERELEASE]})?${c[d.BUILD]}?)?)?`),E("XRANGEPLA\
INLOOSE",`[v=\\s]*(${c[d.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[d.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[d.XRANGEIDENTIFIERLOOSE]}\
)(?:${c[d.PRERELEASELOOSE]})?${c[d.BUILD]}?)?)?`),E("XRANGE",`^${c[d.GTLT]}\\s*${c[d.XRANGEPLAIN]}$`),E("XRANGELOOSE",`^${c[d.
GTLT]}\\s*${c[d.XRANGEPLAINLOOSE]}$`),E("COERCEPLAIN",`(^|[^\\d])(\\d{1,${r}})(?:\\.(\\d{1,${r}}))?(?:\\.(\\d{1,${r}}))?`),
E("COERCE",`${c[d.COERCEPLAIN]}(?:$|[^\\d])`),E("COERCEFULL",c[d.COERCEPLAIN]+`(?:${c[d.PRERELEASE]})?(?:${c[d.BUILD]})?\
(?:$|[^\\d])`),E("COERCERTL",c[d.COERCE],!0),E("COERCERTLFULL",c[d.COERCEFULL],!0),E("LONETILDE","(?:~>?)"),E("TILDETRIM",
`(\\s*)${c[d.LONETILDE]}\\s+`,!0),e.tildeTrimReplace="$1~",E("TILDE",`^${c[d.LONETILDE]}${c[d.XRANGEPLAIN]}$`),E("TILDEL\
OOSE",`^${c[d.LONETILDE]}${c[d.XRANGEPLAINLOOSE]}$`),E("LONECARET","(?:\\^)"),E("CARETTRIM",`(\\s*)${c[d.LONECARET]}\\s+`,
!0),e.caretTrimReplace="$1^",E("CARET",`^${c[d.LONECARET]}${c[d.XRANGEPLAIN]}$`),E("CARETLOOSE",`^${c[d.LONECARET]}${c[d.
XRANGEPLAINLOOSE]}$`),E("COMPARATORLOOSE",`^${c[d.GTLT]}\\s*(${c[d.LOOSEPLAIN]})$|^$`),E("COMPARATOR",`^${c[d.GTLT]}\\s*(${c[d.
FULLPLAIN]})$|^$`),E("COMPARATORTRIM",`(\\s*)${c[d.GTLT]}\\s*(${c[d.LOOSEPLAIN]}|${c[d.XRANGEPLAIN]})`,!0),e.comparatorTrimReplace=
"$1$2$3",E("HYPHENRANGE",`^\\s*(${c[d.XRANGEPLAIN]})\\s+-\\s+(${c[d.XRANGEPLAIN]})\\s*$`),E("HYPHENRANGELOOSE",`^\\s*(${c[d.
XRANGEPLAINLOOSE]})\\s+-\\s+(${c[d.XRANGEPLAINLOOSE]})\\s*$`),E("STAR","(<|>)?=?\\s*\\*"),E("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),
E("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}}),jn=L({"node_modules/semver/internal/parse-options.js"(e,t){"use strict";var r=Object.
freeze({loose:!0}),n=Object.freeze({}),i=o=>o?typeof o!="object"?r:o:n;t.exports=i}}),ua=L({"node_modules/semver/interna\
l/identifiers.js"(e,t){"use strict";var r=/^[0-9]+$/,n=(o,a)=>{if(typeof o=="number"&&typeof a=="number")return o===a?0:
o<a?-1:1;let s=r.test(o),c=r.test(a);return s&&c&&(o=+o,a=+a),o===a?0:s&&!c?-1:c&&!s?1:o<a?-1:1},i=(o,a)=>n(a,o);t.exports=
{compareIdentifiers:n,rcompareIdentifiers:i}}}),_e=L({"node_modules/semver/classes/semver.js"(e,t){"use strict";var r=Fr(),
{MAX_LENGTH:n,MAX_SAFE_INTEGER:i}=Dt(),{safeRe:o,t:a}=ir(),s=jn(),{compareIdentifiers:c}=ua(),l=(T,h)=>{let u=h.split(".");
if(u.length>T.length)return!1;for(let g=0;g<u.length;g++)if(c(T[g],u[g])!==0)return!1;return!0},d=class at{constructor(h,u){
if(u=s(u),h instanceof at){if(h.loose===!!u.loose&&h.includePrerelease===!!u.includePrerelease)return h;h=h.version}else if(typeof h!=
"string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof h}".`);if(h.length>n)throw new TypeError(
`version is longer than ${n} characters`);r("SemVer",h,u),this.options=u,this.loose=!!u.loose,this.includePrerelease=!!u.
includePrerelease;let g=h.trim().match(u.loose?o[a.LOOSE]:o[a.FULL]);if(!g)throw new TypeError(`Invalid Version: ${h}`);
if(this.raw=h,this.major=+g[1],this.minor=+g[2],this.patch=+g[3],this.major>i||this.major<0)throw new TypeError("Invalid\
 major version");if(this.minor>i||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>i||this.patch<
0)throw new TypeError("Invalid patch version");g[4]?this.prerelease=g[4].split(".").map(E=>{if(/^[0-9]+$/.test(E)){let I=+E;
if(I>=0&&I<i)return I}return E}):this.prerelease=[],this.build=g[5]?g[5].split("."):[],this.format()}format(){return this.
version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),
this.version}toString(){return this.version}compare(h){if(r("SemVer.compare",this.version,this.options,h),!(h instanceof
at)){if(typeof h=="string"&&h===this.version)return 0;h=new at(h,this.options)}return h.version===this.version?0:this.compareMain(
h)||this.comparePre(h)}compareMain(h){return h instanceof at||(h=new at(h,this.options)),this.major<h.major?-1:this.major>
h.major?1:this.minor<h.minor?-1:this.minor>h.minor?1:this.patch<h.patch?-1:this.patch>h.patch?1:0}comparePre(h){if(h instanceof
at||(h=new at(h,this.options)),this.prerelease.length&&!h.prerelease.length)return-1;if(!this.prerelease.length&&h.prerelease.
length)return 1;if(!this.prerelease.length&&!h.prerelease.length)return 0;let u=0;do{let g=this.prerelease[u],E=h.prerelease[u];
if(r("prerelease compare",u,g,E),g===void 0&&E===void 0)return 0;if(E===void 0)return 1;if(g===void 0)return-1;if(g!==E)
return c(g,E)}while(++u)}compareBuild(h){h instanceof at||(h=new at(h,this.options));let u=0;do{let g=this.build[u],E=h.
build[u];if(r("build compare",u,g,E),g===void 0&&E===void 0)return 0;if(E===void 0)return 1;if(g===void 0)return-1;if(g!==
E)return c(g,E)}while(++u)}inc(h,u,g){if(h.startsWith("pre")){if(!u&&g===!1)throw new Error("invalid increment argument:\
 identifier is empty");if(u){let E=`-${u}`.match(this.options.loose?o[a.PRERELEASELOOSE]:o[a.PRERELEASE]);if(!E||E[1]!==
u)throw new Error(`invalid identifier: ${u}`)}}switch(h){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=
0,this.major++,this.inc("pre",u,g);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",
u,g);break;case"prepatch":this.prerelease.length=0,this.inc("patch",u,g),this.inc("pre",u,g);break;case"prerelease":this.
prerelease.length===0&&this.inc("patch",u,g),this.inc("pre",u,g);break;case"release":if(this.prerelease.length===0)throw new Error(
`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.
prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.
prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.
patch++,this.prerelease=[];break;case"pre":{let E=Number(g)?1:0;if(this.prerelease.length===0)this.prerelease=[E];else{let I=this.
prerelease.length;for(;--I>=0;)typeof this.prerelease[I]=="number"&&(this.prerelease[I]++,I=-2);if(I===-1){if(u===this.prerelease.
join(".")&&g===!1)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(E)}}if(u){
let I=[u,E];if(g===!1&&(I=[u]),l(this.prerelease,u)){let O=this.prerelease[u.split(".").length];isNaN(O)&&(this.prerelease=
I)}else this.prerelease=I}break}default:throw new Error(`invalid increment argument: ${h}`)}return this.raw=this.format(),
this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}};t.exports=d}}),At=L({"node_modules/semver/functions/par\
se.js"(e,t){"use strict";var r=_e(),n=(i,o,a=!1)=>{if(i instanceof r)return i;try{return new r(i,o)}catch(s){if(!a)return null;
throw s}};t.exports=n}}),kh=L({"node_modules/semver/functions/valid.js"(e,t){"use strict";var r=At(),n=(i,o)=>{let a=r(i,
o);return a?a.version:null};t.exports=n}}),Oh=L({"node_modules/semver/functions/clean.js"(e,t){"use strict";var r=At(),n=(i,o)=>{
let a=r(i.trim().replace(/^[=v]+/,""),o);return a?a.version:null};t.exports=n}}),bh=L({"node_modules/semver/functions/in\
c.js"(e,t){"use strict";var r=_e(),n=(i,o,a,s,c)=>{typeof a=="string"&&(c=s,s=a,a=void 0);try{return new r(i instanceof r?
i.version:i,a).inc(o,s,c).version}catch{return null}};t.exports=n}}),Nh=L({"node_modules/semver/functions/diff.js"(e,t){
"use strict";var r=At(),n=(i,o)=>{let a=r(i,null,!0),s=r(o,null,!0),c=a.compare(s);if(c===0)return null;let l=c>0,d=l?a:
s,T=l?s:a,h=!!d.prerelease.length;if(T.prerelease.length&&!h){if(!T.patch&&!T.minor)return"major";if(T.compareMain(d)===
0)return T.minor&&!T.patch?"minor":"patch"}let u=h?"pre":"";return a.major!==s.major?u+"major":a.minor!==s.minor?u+"mino\
r":a.patch!==s.patch?u+"patch":"prerelease"};t.exports=n}}),Ph=L({"node_modules/semver/functions/major.js"(e,t){"use str\
ict";var r=_e(),n=(i,o)=>new r(i,o).major;t.exports=n}}),Dh=L({"node_modules/semver/functions/minor.js"(e,t){"use strict";
var r=_e(),n=(i,o)=>new r(i,o).minor;t.exports=n}}),Mh=L({"node_modules/semver/functions/patch.js"(e,t){"use strict";var r=_e(),
n=(i,o)=>new r(i,o).patch;t.exports=n}}),Uh=L({"node_modules/semver/functions/prerelease.js"(e,t){"use strict";var r=At(),
n=(i,o)=>{let a=r(i,o);return a&&a.prerelease.length?a.prerelease:null};t.exports=n}}),ze=L({"node_modules/semver/functi\
ons/compare.js"(e,t){"use strict";var r=_e(),n=(i,o,a)=>new r(i,a).compare(new r(o,a));t.exports=n}}),Lh=L({"node_module\
s/semver/functions/rcompare.js"(e,t){"use strict";var r=ze(),n=(i,o,a)=>r(o,i,a);t.exports=n}}),xh=L({"node_modules/semv\
er/functions/compare-loose.js"(e,t){"use strict";var r=ze(),n=(i,o)=>r(i,o,!0);t.exports=n}}),Kn=L({"node_modules/semver\
/functions/compare-build.js"(e,t){"use strict";var r=_e(),n=(i,o,a)=>{let s=new r(i,a),c=new r(o,a);return s.compare(c)||
s.compareBuild(c)};t.exports=n}}),$h=L({"node_modules/semver/functions/sort.js"(e,t){"use strict";var r=Kn(),n=(i,o)=>i.
sort((a,s)=>r(a,s,o));t.exports=n}}),Fh=L({"node_modules/semver/functions/rsort.js"(e,t){"use strict";var r=Kn(),n=(i,o)=>i.
sort((a,s)=>r(s,a,o));t.exports=n}}),Hr=L({"node_modules/semver/functions/gt.js"(e,t){"use strict";var r=ze(),n=(i,o,a)=>r(
i,o,a)>0;t.exports=n}}),zn=L({"node_modules/semver/functions/lt.js"(e,t){"use strict";var r=ze(),n=(i,o,a)=>r(i,o,a)<0;t.
exports=n}}),pa=L({"node_modules/semver/functions/eq.js"(e,t){"use strict";var r=ze(),n=(i,o,a)=>r(i,o,a)===0;t.exports=
n}}),fa=L({"node_modules/semver/functions/neq.js"(e,t){"use strict";var r=ze(),n=(i,o,a)=>r(i,o,a)!==0;t.exports=n}}),Vn=L(
{"node_modules/semver/functions/gte.js"(e,t){"use strict";var r=ze(),n=(i,o,a)=>r(i,o,a)>=0;t.exports=n}}),Gn=L({"node_m\
odules/semver/functions/lte.js"(e,t){"use strict";var r=ze(),n=(i,o,a)=>r(i,o,a)<=0;t.exports=n}}),ma=L({"node_modules/s\
emver/functions/cmp.js"(e,t){"use strict";var r=pa(),n=fa(),i=Hr(),o=Vn(),a=zn(),s=Gn(),c=(l,d,T,h)=>{switch(d){case"===":
return typeof l=="object"&&(l=l.version),typeof T=="object"&&(T=T.version),l===T;case"!==":return typeof l=="object"&&(l=
l.version),typeof T=="object"&&(T=T.version),l!==T;case"":case"=":case"==":return r(l,T,h);case"!=":return n(l,T,h);case"\
>":return i(l,T,h);case">=":return o(l,T,h);case"<":return a(l,T,h);case"<=":return s(l,T,h);default:throw new TypeError(
`Invalid operator: ${d}`)}};t.exports=c}}),Hh=L({"node_modules/semver/functions/coerce.js"(e,t){"use strict";var r=_e(),
n=At(),{safeRe:i,t:o}=ir(),a=(s,c)=>{if(s instanceof r)return s;if(typeof s=="number"&&(s=String(s)),typeof s!="string")
return null;c=c||{};let l=null;if(!c.rtl)l=s.match(c.includePrerelease?i[o.COERCEFULL]:i[o.COERCE]);else{let E=c.includePrerelease?
i[o.COERCERTLFULL]:i[o.COERCERTL],I;for(;(I=E.exec(s))&&(!l||l.index+l[0].length!==s.length);)(!l||I.index+I[0].length!==
l.index+l[0].length)&&(l=I),E.lastIndex=I.index+I[1].length+I[2].length;E.lastIndex=-1}if(l===null)return null;let d=l[2],
T=l[3]||"0",h=l[4]||"0",u=c.includePrerelease&&l[5]?`-${l[5]}`:"",g=c.includePrerelease&&l[6]?`+${l[6]}`:"";return n(`${d}\
.${T}.${h}${u}${g}`,c)};t.exports=a}}),Bh=L({"node_modules/semver/functions/truncate.js"(e,t){"use strict";var r=At(),n=Dt(),
i=_e(),o=(l,d,T)=>{if(!n.RELEASE_TYPES.includes(d))return null;let h=a(l,T);return h&&s(h,d)},a=(l,d)=>{let T=l instanceof
i?l.version:l;return r(T,d)},s=(l,d)=>{if(c(d))return l.version;switch(l.prerelease=[],d){case"major":l.minor=0,l.patch=
0;break;case"minor":l.patch=0;break}return l.format()},c=l=>l.startsWith("pre");t.exports=o}}),jh=L({"node_modules/semve\
r/internal/lrucache.js"(e,t){"use strict";var r=class{constructor(){this.max=1e3,this.map=new Map}get(n){let i=this.map.
get(n);if(i!==void 0)return this.map.delete(n),this.map.set(n,i),i}delete(n){return this.map.delete(n)}set(n,i){if(!this.
delete(n)&&i!==void 0){if(this.map.size>=this.max){let o=this.map.keys().next().value;this.delete(o)}this.map.set(n,i)}return this}};
t.exports=r}}),Kh=L({"node_modules/semver/internal/trim-comparator-whitespace.js"(e,t){"use strict";var{MAX_LENGTH:r,MAX_SAFE_BUILD_LENGTH:n,
WHITESPACE_CHARACTERS:i}=Dt(),o=new Uint8Array(65536);for(let p of i)o[p.charCodeAt(0)]=1;var a=p=>p!==void 0&&o[p.charCodeAt(
0)]===1,s=p=>p==="v"||p==="="||a(p),c=p=>p!==void 0&&p>="0"&&p<="9",l=p=>p!==void 0&&(p>="a"&&p<="z"||p>="A"&&p<="Z"),d=p=>c(
p)||l(p)||p==="-",T=p=>c(p)||p==="x"||p==="X"||p==="*",h=(p,m,f,y)=>{if(!c(p[m]))return m;if(m>=y.start&&m<y.end)return Math.
min(m+f,y.end);if(m>=y.previousStart&&m<y.previousEnd)return Math.min(m+f,y.previousEnd);let D=m+1;for(;c(p[D]);)D++;return y.
previousStart=y.start,y.previousEnd=y.end,y.start=m,y.end=D,Math.min(m+f,D)},u=(p,m,f,y)=>!f&&p[m]==="0"?m+1:h(p,m,f?r:r+
1,y),g=(p,m,f,y)=>{let D=h(p,m,r,y);if(l(p[D])||p[D]==="-"){let j=D+1,V=j+n;for(;j<V&&d(p[j]);)j++;return j}return u(p,m,
f,y)},E=(p,m,f,y)=>{let D=p[m]==="-";if(!f&&!D)return m;let j=m+(D?1:0),V=g(p,j,f,y);if(V===j){if(!f||!D)return m;V=g(p,
m,f,y)}for(;p[V]===".";){let b=g(p,V+1,f,y);if(b===V+1)break;V=b}return V},I=(p,m)=>{let f=m;for(;f-m<n&&d(p[f]);)f++;return f},
O=(p,m)=>{if(p[m]!=="+")return m;let f=I(p,m+1);if(f===m+1)return m;for(;p[f]===".";){let y=I(p,f+1);if(y===f+1)break;f=
y}return f},v=(p,m,f)=>{let y=m;for(let j=0;j<3;j++){let V=u(p,y,!0,f);if(V===y)return m;if(y=V,j<2){if(p[y]!==".")return m;
y++}}let D=E(p,y,!0,f);return O(p,D)},_=(p,m,f)=>c(p[m])?u(p,m,!1,f):T(p[m])?m+1:m,C=(p,m,f)=>{let y=_(p,m,f);for(let j=0;j<
2;j++){if(p[y]!==".")return y;let V=_(p,y+1,f);if(V===y+1)return y;y=V}let D=E(p,y,!1,f);return O(p,D)},S=(p,m,f)=>{let y=v(
p,m,f);return y!==m?y:C(p,m,f)},k=(p,m)=>{let f=m;return a(p[f])&&f++,(p[f]==="<"||p[f]===">")&&f++,p[f]==="="&&f++,a(p[f])?
f:-1},A=p=>{let m="",f=0,y=0,D={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;y<p.length;){let j=y;if(p[y]==="<"||
p[y]===">")y++;else if(!s(p[y])&&!T(p[y])){y++;continue}for(;y<p.length&&s(p[y]);)y++;if(!T(p[y]))continue;let V=k(p,j);
V!==-1&&(m+=p.slice(f,V),f=V+1),y=S(p,y,D)}return m+p.slice(f)};t.exports=A}}),Ve=L({"node_modules/semver/classes/range.\
js"(e,t){"use strict";var r=/\s+/g,n=class Mn{constructor(P,H){if(H=a(H),P instanceof Mn)return P.loose===!!H.loose&&P.includePrerelease===
!!H.includePrerelease?P:new Mn(P.raw,H);if(P instanceof s)return this.raw=P.value,this.set=[[P]],this.formatted=void 0,this;
if(this.options=H,this.loose=!!H.loose,this.includePrerelease=!!H.includePrerelease,this.raw=P.trim().replace(r," "),this.
set=this.raw.split("||").map(K=>this.parseRange(K.trim())).filter(K=>K.length),!this.set.length)throw new TypeError(`Inv\
alid SemVer Range: ${this.raw}`);if(this.set.length>1){let K=this.set[0];if(this.set=this.set.filter(Y=>!_(Y[0])),this.set.
length===0)this.set=[K];else if(this.set.length>1){for(let Y of this.set)if(Y.length===1&&C(Y[0])){this.set=[Y];break}}}
this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let P=0;P<this.set.length;P++){P>0&&
(this.formatted+="||");let H=this.set[P];for(let K=0;K<H.length;K++)K>0&&(this.formatted+=" "),this.formatted+=H[K].toString().
trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(P){P=P.replace(v,"");let H=((this.
options.includePrerelease&&I)|(this.options.loose&&O))+":"+P,K=o.get(H);if(K)return K;let Y=this.options.loose,F=Y?T[u.HYPHENRANGELOOSE]:
T[u.HYPHENRANGE];P=P.replace(F,x(this.options.includePrerelease)),c("hyphen replace",P),P=d(P),c("comparator trim",P),P=
P.replace(T[u.TILDETRIM],g),c("tilde trim",P),P=P.replace(T[u.CARETTRIM],E),c("caret trim",P);let z=P.split(" ").map(ae=>k(
ae,this.options)).join(" ").split(/\s+/).map(ae=>$(ae,this.options));Y&&(z=z.filter(ae=>(c("loose invalid filter",ae,this.
options),!!ae.match(T[u.COMPARATORLOOSE])))),c("range list",z);let Z=new Map,re=z.map(ae=>new s(ae,this.options));for(let ae of re){
if(_(ae))return[ae];Z.set(ae.value,ae)}Z.size>1&&Z.has("")&&Z.delete("");let ee=[...Z.values()];return o.set(H,ee),ee}intersects(P,H){
if(!(P instanceof Mn))throw new TypeError("a Range is required");return this.set.some(K=>S(K,H)&&P.set.some(Y=>S(Y,H)&&K.
every(F=>Y.every(z=>F.intersects(z,H)))))}test(P){if(!P)return!1;if(typeof P=="string")try{P=new l(P,this.options)}catch{
return!1}for(let H=0;H<this.set.length;H++)if(q(this.set[H],P,this.options))return!0;return!1}};t.exports=n;var i=jh(),o=new i,
a=jn(),s=Br(),c=Fr(),l=_e(),d=Kh(),{safeRe:T,src:h,t:u,tildeTrimReplace:g,caretTrimReplace:E}=ir(),{FLAG_INCLUDE_PRERELEASE:I,
FLAG_LOOSE:O}=Dt(),v=new RegExp(h[u.BUILD],"g"),_=N=>N.value==="<0.0.0-0",C=N=>N.value==="",S=(N,P)=>{let H=!0,K=N.slice(),
Y=K.pop();for(;H&&K.length;)H=K.every(F=>Y.intersects(F,P)),Y=K.pop();return H},k=(N,P)=>(N=N.replace(T[u.BUILD],""),c("\
comp",N,P),N=y(N,P),c("caret",N),N=m(N,P),c("tildes",N),N=j(N,P),c("xrange",N),N=b(N,P),c("stars",N),N),A=N=>!N||N.toLowerCase()===
"x"||N==="*",p=(N,P,H)=>A(N)&&!A(P)||A(P)&&H&&!A(H),m=(N,P)=>N.trim().split(/\s+/).map(H=>f(H,P)).join(" "),f=(N,P)=>{let H=P.
loose?T[u.TILDELOOSE]:T[u.TILDE],K=P.includePrerelease?"-0":"";return N.replace(H,(Y,F,z,Z,re)=>{c("tilde",N,Y,F,z,Z,re);
let ee;return A(F)?ee="":A(z)?ee=`>=${F}.0.0${K} <${+F+1}.0.0-0`:A(Z)?ee=`>=${F}.${z}.0${K} <${F}.${+z+1}.0-0`:re?(c("re\
placeTilde pr",re),ee=`>=${F}.${z}.${Z}-${re} <${F}.${+z+1}.0-0`):ee=`>=${F}.${z}.${Z} <${F}.${+z+1}.0-0`,c("tilde retur\
n",ee),ee})},y=(N,P)=>N.trim().split(/\s+/).map(H=>D(H,P)).join(" "),D=(N,P)=>{c("caret",N,P);let H=P.loose?T[u.CARETLOOSE]:
T[u.CARET],K=P.includePrerelease?"-0":"";return N.replace(H,(Y,F,z,Z,re)=>{c("caret",N,Y,F,z,Z,re);let ee;return A(F)?ee=
"":A(z)?ee=`>=${F}.0.0${K} <${+F+1}.0.0-0`:A(Z)?F==="0"?ee=`>=${F}.${z}.0${K} <${F}.${+z+1}.0-0`:ee=`>=${F}.${z}.0${K} <${+F+
1}.0.0-0`:re?(c("replaceCaret pr",re),F==="0"?z==="0"?ee=`>=${F}.${z}.${Z}-${re} <${F}.${z}.${+Z+1}-0`:ee=`>=${F}.${z}.${Z}\
-${re} <${F}.${+z+1}.0-0`:ee=`>=${F}.${z}.${Z}-${re} <${+F+1}.0.0-0`):(c("no pr"),F==="0"?z==="0"?ee=`>=${F}.${z}.${Z} <${F}\
.${z}.${+Z+1}-0`:ee=`>=${F}.${z}.${Z} <${F}.${+z+1}.0-0`:ee=`>=${F}.${z}.${Z} <${+F+1}.0.0-0`),c("caret return",ee),ee})},
j=(N,P)=>(c("replaceXRanges",N,P),N.split(/\s+/).map(H=>V(H,P)).join(" ")),V=(N,P)=>{N=N.trim();let H=P.loose?T[u.XRANGELOOSE]:
T[u.XRANGE];return N.replace(H,(K,Y,F,z,Z,re)=>{if(c("xRange",N,K,Y,F,z,Z,re),p(F,z,Z))return N;let ee=A(F),ae=ee||A(z),
Tt=ae||A(Z),It=Tt;return Y==="="&&It&&(Y=""),re=P.includePrerelease?"-0":"",ee?Y===">"||Y==="<"?K="<0.0.0-0":K="*":Y&&It?
(ae&&(z=0),Z=0,Y===">"?(Y=">=",ae?(F=+F+1,z=0,Z=0):(z=+z+1,Z=0)):Y==="<="&&(Y="<",ae?F=+F+1:z=+z+1),Y==="<"&&(re="-0"),K=
`${Y+F}.${z}.${Z}${re}`):ae?K=`>=${F}.0.0${re} <${+F+1}.0.0-0`:Tt&&(K=`>=${F}.${z}.0${re} <${F}.${+z+1}.0-0`),c("xRange \
return",K),K})},b=(N,P)=>(c("replaceStars",N,P),N.trim().replace(T[u.STAR],"")),$=(N,P)=>(c("replaceGTE0",N,P),N.trim().
replace(T[P.includePrerelease?u.GTE0PRE:u.GTE0],"")),x=N=>(P,H,K,Y,F,z,Z,re,ee,ae,Tt,It)=>(A(K)?H="":A(Y)?H=`>=${K}.0.0${N?
"-0":""}`:A(F)?H=`>=${K}.${Y}.0${N?"-0":""}`:z?H=`>=${H}`:H=`>=${H}${N?"-0":""}`,A(ee)?re="":A(ae)?re=`<${+ee+1}.0.0-0`:
A(Tt)?re=`<${ee}.${+ae+1}.0-0`:It?re=`<=${ee}.${ae}.${Tt}-${It}`:N?re=`<${ee}.${ae}.${+Tt+1}-0`:re=`<=${re}`,`${H} ${re}`.
trim()),q=(N,P,H)=>{for(let K=0;K<N.length;K++)if(!N[K].test(P))return!1;if(P.prerelease.length&&!H.includePrerelease){for(let K=0;K<
N.length;K++)if(c(N[K].semver),N[K].semver!==s.ANY&&N[K].semver.prerelease.length>0){let Y=N[K].semver;if(Y.major===P.major&&
Y.minor===P.minor&&Y.patch===P.patch)return!0}return!1}return!0}}}),Br=L({"node_modules/semver/classes/comparator.js"(e,t){
"use strict";var r=Symbol("SemVer ANY"),n=class Wo{static get ANY(){return r}constructor(h,u){if(u=i(u),h instanceof Wo){
if(h.loose===!!u.loose)return h;h=h.value}h=h.trim().split(/\s+/).join(" "),c("comparator",h,u),this.options=u,this.loose=
!!u.loose,this.parse(h),this.semver===r?this.value="":this.value=this.operator+this.semver.version,c("comp",this)}parse(h){
let u=this.options.loose?o[a.COMPARATORLOOSE]:o[a.COMPARATOR],g=h.match(u);if(!g)throw new TypeError(`Invalid comparator\
: ${h}`);this.operator=g[1]!==void 0?g[1]:"",this.operator==="="&&(this.operator=""),g[2]?this.semver=new l(g[2],this.options.
loose):this.semver=r}toString(){return this.value}test(h){if(c("Comparator.test",h,this.options.loose),this.semver===r||
h===r)return!0;if(typeof h=="string")try{h=new l(h,this.options)}catch{return!1}return s(h,this.operator,this.semver,this.
options)}intersects(h,u){if(!(h instanceof Wo))throw new TypeError("a Comparator is required");return this.operator===""?
this.value===""?!0:new d(h.value,u).test(this.value):h.operator===""?h.value===""?!0:new d(this.value,u).test(h.semver):
(u=i(u),u.includePrerelease&&(this.value==="<0.0.0-0"||h.value==="<0.0.0-0")||!u.includePrerelease&&(this.value.startsWith(
"<0.0.0")||h.value.startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(">")&&h.operator.startsWith(">")||this.operator.
startsWith("<")&&h.operator.startsWith("<")||this.semver.version===h.semver.version&&this.operator.includes("=")&&h.operator.
includes("=")||s(this.semver,"<",h.semver,u)&&this.operator.startsWith(">")&&h.operator.startsWith("<")||s(this.semver,"\
>",h.semver,u)&&this.operator.startsWith("<")&&h.operator.startsWith(">")))}};t.exports=n;var i=jn(),{safeRe:o,t:a}=ir(),
s=ma(),c=Fr(),l=_e(),d=Ve()}}),jr=L({"node_modules/semver/functions/satisfies.js"(e,t){"use strict";var r=Ve(),n=(i,o,a)=>{
try{o=new r(o,a)}catch{return!1}return o.test(i)};t.exports=n}}),zh=L({"node_modules/semver/ranges/to-comparators.js"(e,t){
"use strict";var r=Ve(),n=(i,o)=>new r(i,o).set.map(a=>a.map(s=>s.value).join(" ").trim().split(" "));t.exports=n}}),Vh=L(
{"node_modules/semver/ranges/max-satisfying.js"(e,t){"use strict";var r=_e(),n=Ve(),i=(o,a,s)=>{let c=null,l=null,d=null;
try{d=new n(a,s)}catch{return null}return o.forEach(T=>{d.test(T)&&(!c||l.compare(T)===-1)&&(c=T,l=new r(c,s))}),c};t.exports=
i}}),Gh=L({"node_modules/semver/ranges/min-satisfying.js"(e,t){"use strict";var r=_e(),n=Ve(),i=(o,a,s)=>{let c=null,l=null,
d=null;try{d=new n(a,s)}catch{return null}return o.forEach(T=>{d.test(T)&&(!c||l.compare(T)===1)&&(c=T,l=new r(c,s))}),c};
t.exports=i}}),Wh=L({"node_modules/semver/ranges/min-version.js"(e,t){"use strict";var r=_e(),n=Ve(),i=Hr(),o=(a,s)=>{a=
new n(a,s);let c=new r("0.0.0");if(a.test(c)||(c=new r("0.0.0-0"),a.test(c)))return c;c=null;for(let l=0;l<a.set.length;++l){
let d=a.set[l],T=null;d.forEach(h=>{let u=new r(h.semver.version);switch(h.operator){case">":u.prerelease.length===0?u.patch++:
u.prerelease.push(0),u.raw=u.format();case"":case">=":(!T||i(u,T))&&(T=u);break;case"<":case"<=":break;default:throw new Error(
`Unexpected operation: ${h.operator}`)}}),T&&(!c||i(c,T))&&(c=T)}return c&&a.test(c)?c:null};t.exports=o}}),Yh=L({"node_\
modules/semver/ranges/valid.js"(e,t){"use strict";var r=Ve(),n=(i,o)=>{try{return new r(i,o).range||"*"}catch{return null}};
t.exports=n}}),Wn=L({"node_modules/semver/ranges/outside.js"(e,t){"use strict";var r=_e(),n=Br(),{ANY:i}=n,o=Ve(),a=jr(),
s=Hr(),c=zn(),l=Gn(),d=Vn(),T=(h,u,g,E)=>{h=new r(h,E),u=new o(u,E);let I,O,v,_,C;switch(g){case">":I=s,O=l,v=c,_=">",C=
">=";break;case"<":I=c,O=d,v=s,_="<",C="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(a(
h,u,E))return!1;for(let S=0;S<u.set.length;++S){let k=u.set[S],A=null,p=null;if(k.forEach(m=>{m.semver===i&&(m=new n(">=\
0.0.0")),A=A||m,p=p||m,I(m.semver,A.semver,E)?A=m:v(m.semver,p.semver,E)&&(p=m)}),A.operator===_||A.operator===C||(!p.operator||
p.operator===_)&&O(h,p.semver)||p.operator===C&&v(h,p.semver))return!1}return!0};t.exports=T}}),qh=L({"node_modules/semv\
er/ranges/gtr.js"(e,t){"use strict";var r=Wn(),n=(i,o,a)=>r(i,o,">",a);t.exports=n}}),Xh=L({"node_modules/semver/ranges/\
ltr.js"(e,t){"use strict";var r=Wn(),n=(i,o,a)=>r(i,o,"<",a);t.exports=n}}),Jh=L({"node_modules/semver/ranges/intersects\
.js"(e,t){"use strict";var r=Ve(),n=(i,o,a)=>(i=new r(i,a),o=new r(o,a),i.intersects(o,a));t.exports=n}}),Qh=L({"node_mo\
dules/semver/ranges/simplify.js"(e,t){"use strict";var r=jr(),n=ze();t.exports=(i,o,a)=>{let s=[],c=null,l=null,d=i.sort(
(g,E)=>n(g,E,a));for(let g of d)r(g,o,a)?(l=g,c||(c=g)):(l&&s.push([c,l]),l=null,c=null);c&&s.push([c,null]);let T=[];for(let[
g,E]of s)g===E?T.push(g):!E&&g===d[0]?T.push("*"):E?g===d[0]?T.push(`<=${E}`):T.push(`${g} - ${E}`):T.push(`>=${g}`);let h=T.
join(" || "),u=typeof o.raw=="string"?o.raw:String(o);return h.length<u.length?h:o}}}),Zh=L({"node_modules/semver/ranges\
/subset.js"(e,t){"use strict";var r=Ve(),n=Br(),{ANY:i}=n,o=jr(),a=ze(),s=(u,g,E={})=>{if(u===g)return!0;u=new r(u,E),g=
new r(g,E);let I=!1;e:for(let O of u.set){for(let v of g.set){let _=d(O,v,E);if(I=I||_!==null,_)continue e}if(I)return!1}
return!0},c=[new n(">=0.0.0-0")],l=[new n(">=0.0.0")],d=(u,g,E)=>{if(u===g)return!0;if(u.length===1&&u[0].semver===i){if(g.
length===1&&g[0].semver===i)return!0;E.includePrerelease?u=c:u=l}if(g.length===1&&g[0].semver===i){if(E.includePrerelease)
return!0;g=l}let I=new Set,O,v;for(let f of u)f.operator===">"||f.operator===">="?O=T(O,f,E):f.operator==="<"||f.operator===
"<="?v=h(v,f,E):I.add(f.semver);if(I.size>1)return null;let _;if(O&&v&&(_=a(O.semver,v.semver,E),_>0||_===0&&(O.operator!==
">="||v.operator!=="<=")))return null;for(let f of I){if(O&&!o(f,String(O),E)||v&&!o(f,String(v),E))return null;for(let y of g)
if(!o(f,String(y),E))return!1;return!0}let C,S,k,A,p=v&&!E.includePrerelease&&v.semver.prerelease.length?v.semver:!1,m=O&&
!E.includePrerelease&&O.semver.prerelease.length?O.semver:!1;p&&p.prerelease.length===1&&v.operator==="<"&&p.prerelease[0]===
0&&(p=!1);for(let f of g){if(A=A||f.operator===">"||f.operator===">=",k=k||f.operator==="<"||f.operator==="<=",O){if(m&&
f.semver.prerelease&&f.semver.prerelease.length&&f.semver.major===m.major&&f.semver.minor===m.minor&&f.semver.patch===m.
patch&&(m=!1),f.operator===">"||f.operator===">="){if(C=T(O,f,E),C===f&&C!==O)return!1}else if(O.operator===">="&&!f.test(
O.semver))return!1}if(v){if(p&&f.semver.prerelease&&f.semver.prerelease.length&&f.semver.major===p.major&&f.semver.minor===
p.minor&&f.semver.patch===p.patch&&(p=!1),f.operator==="<"||f.operator==="<="){if(S=h(v,f,E),S===f&&S!==v)return!1}else if(v.
operator==="<="&&!f.test(v.semver))return!1}if(!f.operator&&(v||O)&&_!==0)return!1}return!(O&&k&&!v&&_!==0||v&&A&&!O&&_!==
0||m||p)},T=(u,g,E)=>{if(!u)return g;let I=a(u.semver,g.semver,E);return I>0?u:I<0||g.operator===">"&&u.operator===">="?
g:u},h=(u,g,E)=>{if(!u)return g;let I=a(u.semver,g.semver,E);return I<0?u:I>0||g.operator==="<"&&u.operator==="<="?g:u};
t.exports=s}}),Yn=L({"node_modules/semver/index.js"(e,t){"use strict";var r=ir(),n=Dt(),i=_e(),o=ua(),a=At(),s=kh(),c=Oh(),
l=bh(),d=Nh(),T=Ph(),h=Dh(),u=Mh(),g=Uh(),E=ze(),I=Lh(),O=xh(),v=Kn(),_=$h(),C=Fh(),S=Hr(),k=zn(),A=pa(),p=fa(),m=Vn(),f=Gn(),
y=ma(),D=Hh(),j=Bh(),V=Br(),b=Ve(),$=jr(),x=zh(),q=Vh(),N=Gh(),P=Wh(),H=Yh(),K=Wn(),Y=qh(),F=Xh(),z=Jh(),Z=Qh(),re=Zh();
t.exports={parse:a,valid:s,clean:c,inc:l,diff:d,major:T,minor:h,patch:u,prerelease:g,compare:E,rcompare:I,compareLoose:O,
compareBuild:v,sort:_,rsort:C,gt:S,lt:k,eq:A,neq:p,gte:m,lte:f,cmp:y,coerce:D,truncate:j,Comparator:V,Range:b,satisfies:$,
toComparators:x,maxSatisfying:q,minSatisfying:N,minVersion:P,validRange:H,outside:K,gtr:Y,ltr:F,intersects:z,simplifyRange:Z,
subset:re,SemVer:i,re:r.re,src:r.src,tokens:r.t,SEMVER_SPEC_VERSION:n.SEMVER_SPEC_VERSION,RELEASE_TYPES:n.RELEASE_TYPES,
compareIdentifiers:o.compareIdentifiers,rcompareIdentifiers:o.rcompareIdentifiers}}}),eu=L({"node_modules/jsonwebtoken/l\
ib/asymmetricKeyDetailsSupported.js"(e,t){"use strict";var r=Yn();t.exports=r.satisfies(process.version,">=15.7.0")}}),tu=L(
{"node_modules/jsonwebtoken/lib/rsaPssKeyDetailsSupported.js"(e,t){"use strict";var r=Yn();t.exports=r.satisfies(process.
version,">=16.9.0")}}),ga=L({"node_modules/jsonwebtoken/lib/validateAsymmetricKey.js"(e,t){"use strict";var r=eu(),n=tu(),
i={ec:["ES256","ES384","ES512"],rsa:["RS256","PS256","RS384","PS384","RS512","PS512"],"rsa-pss":["PS256","PS384","PS512"]},
o={ES256:"prime256v1",ES384:"secp384r1",ES512:"secp521r1"};t.exports=function(a,s){if(!a||!s)return;let c=s.asymmetricKeyType;
if(!c)return;let l=i[c];if(!l)throw new Error(`Unknown key type "${c}".`);if(!l.includes(a))throw new Error(`"alg" param\
eter for "${c}" key type must be one of: ${l.join(", ")}.`);if(r)switch(c){case"ec":let d=s.asymmetricKeyDetails.namedCurve,
T=o[a];if(d!==T)throw new Error(`"alg" parameter "${a}" requires curve "${T}".`);break;case"rsa-pss":if(n){let h=parseInt(
a.slice(-3),10),{hashAlgorithm:u,mgf1HashAlgorithm:g,saltLength:E}=s.asymmetricKeyDetails;if(u!==`sha${h}`||g!==u)throw new Error(
`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${a}.`);if(E!==void 0&&E>h>>
3)throw new Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "a\
lg" ${a}.`)}break}}}}),Ea=L({"node_modules/jsonwebtoken/lib/psSupported.js"(e,t){"use strict";var r=Yn();t.exports=r.satisfies(
process.version,"^6.12.0 || >=8.0.0")}}),ru=L({"node_modules/jsonwebtoken/verify.js"(e,t){"use strict";var r=$r(),n=la(),
i=da(),o=ca(),a=ha(),s=ga(),c=Ea(),l=Bn(),{KeyObject:d,createSecretKey:T,createPublicKey:h}=Oe("crypto"),u=["RS256","RS3\
84","RS512"],g=["ES256","ES384","ES512"],E=["RS256","RS384","RS512"],I=["HS256","HS384","HS512"];c&&(u.splice(u.length,0,
"PS256","PS384","PS512"),E.splice(E.length,0,"PS256","PS384","PS512")),t.exports=function(O,v,_,C){typeof _=="function"&&
!C&&(C=_,_={}),_||(_={}),_=Object.assign({},_);let S;if(C?S=C:S=function(y,D){if(y)throw y;return D},_.clockTimestamp&&typeof _.
clockTimestamp!="number")return S(new r("clockTimestamp must be a number"));if(_.nonce!==void 0&&(typeof _.nonce!="strin\
g"||_.nonce.trim()===""))return S(new r("nonce must be a non-empty string"));if(_.allowInvalidAsymmetricKeyTypes!==void 0&&
typeof _.allowInvalidAsymmetricKeyTypes!="boolean")return S(new r("allowInvalidAsymmetricKeyTypes must be a boolean"));let k=_.
clockTimestamp||Math.floor(Date.now()/1e3);if(!O)return S(new r("jwt must be provided"));if(typeof O!="string")return S(
new r("jwt must be a string"));let A=O.split(".");if(A.length!==3)return S(new r("jwt malformed"));let p;try{p=o(O,{complete:!0})}catch(y){
return S(y)}if(!p)return S(new r("invalid token"));let m=p.header,f;if(typeof v=="function"){if(!C)return S(new r("verif\
y must be called asynchronous if secret or public key is provided as a callback"));f=v}else f=function(y,D){return D(null,
v)};return f(m,function(y,D){if(y)return S(new r("error in secret or public key callback: "+y.message));let j=A[2].trim()!==
"";if(!j&&D)return S(new r("jwt signature is required"));if(j&&!D)return S(new r("secret or public key must be provided"));
if(!j&&!_.algorithms)return S(new r('please specify "none" in "algorithms" to verify unsigned tokens'));if(D!=null&&!(D instanceof
d))try{D=h(D)}catch{try{D=T(typeof D=="string"?Buffer.from(D):D)}catch{return S(new r("secretOrPublicKey is not valid ke\
y material"))}}if(_.algorithms||(D.type==="secret"?_.algorithms=I:["rsa","rsa-pss"].includes(D.asymmetricKeyType)?_.algorithms=
E:D.asymmetricKeyType==="ec"?_.algorithms=g:_.algorithms=u),_.algorithms.indexOf(p.header.alg)===-1)return S(new r("inva\
lid algorithm"));if(m.alg.startsWith("HS")&&D.type!=="secret")return S(new r(`secretOrPublicKey must be a symmetric key \
when using ${m.alg}`));if(/^(?:RS|PS|ES)/.test(m.alg)&&D.type!=="public")return S(new r(`secretOrPublicKey must be an as\
ymmetric key when using ${m.alg}`));if(!_.allowInvalidAsymmetricKeyTypes)try{s(m.alg,D)}catch($){return S($)}let V;try{V=
l.verify(O,p.header.alg,D)}catch($){return S($)}if(!V)return S(new r("invalid signature"));let b=p.payload;if(typeof b.nbf<
"u"&&!_.ignoreNotBefore){if(typeof b.nbf!="number")return S(new r("invalid nbf value"));if(b.nbf>k+(_.clockTolerance||0))
return S(new n("jwt not active",new Date(b.nbf*1e3)))}if(typeof b.exp<"u"&&!_.ignoreExpiration){if(typeof b.exp!="number")
return S(new r("invalid exp value"));if(k>=b.exp+(_.clockTolerance||0))return S(new i("jwt expired",new Date(b.exp*1e3)))}
if(_.audience){let $=Array.isArray(_.audience)?_.audience:[_.audience];if(!(Array.isArray(b.aud)?b.aud:[b.aud]).some(function(x){
return $.some(function(q){return q instanceof RegExp?q.test(x):q===x})}))return S(new r("jwt audience invalid. expected:\
 "+$.join(" or ")))}if(_.issuer&&(typeof _.issuer=="string"&&b.iss!==_.issuer||Array.isArray(_.issuer)&&_.issuer.indexOf(
b.iss)===-1))return S(new r("jwt issuer invalid. expected: "+_.issuer));if(_.subject&&b.sub!==_.subject)return S(new r("\
jwt subject invalid. expected: "+_.subject));if(_.jwtid&&b.jti!==_.jwtid)return S(new r("jwt jwtid invalid. expected: "+
_.jwtid));if(_.nonce&&b.nonce!==_.nonce)return S(new r("jwt nonce invalid. expected: "+_.nonce));if(_.maxAge){if(typeof b.
iat!="number")return S(new r("iat required when maxAge is specified"));let $=a(_.maxAge,b.iat);if(typeof $>"u")return S(
new r('"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));if(k>=$+(_.clockTolerance||
0))return S(new i("maxAge exceeded",new Date($*1e3)))}if(_.complete===!0){let $=p.signature;return S(null,{header:m,payload:b,
signature:$})}return S(null,b)})}}}),nu=L({"node_modules/lodash.includes/index.js"(e,t){"use strict";var r=1/0,n=9007199254740991,
i=17976931348623157e292,o=NaN,a="[object Arguments]",s="[object Function]",c="[object GeneratorFunction]",l="[object Str\
ing]",d="[object Symbol]",T=/^\s+|\s+$/g,h=/^[-+]0x[0-9a-f]+$/i,u=/^0b[01]+$/i,g=/^0o[0-7]+$/i,E=/^(?:0|[1-9]\d*)$/,I=parseInt;
function O(w,G){for(var W=-1,ge=w?w.length:0,$e=Array(ge);++W<ge;)$e[W]=G(w[W],W,w);return $e}function v(w,G,W,ge){for(var $e=w.
length,tt=W+(ge?1:-1);ge?tt--:++tt<$e;)if(G(w[tt],tt,w))return tt;return-1}function _(w,G,W){if(G!==G)return v(w,C,W);for(var ge=W-
1,$e=w.length;++ge<$e;)if(w[ge]===G)return ge;return-1}function C(w){return w!==w}function S(w,G){for(var W=-1,ge=Array(
w);++W<w;)ge[W]=G(W);return ge}function k(w,G){return O(G,function(W){return w[W]})}function A(w,G){return function(W){return w(
G(W))}}var p=Object.prototype,m=p.hasOwnProperty,f=p.toString,y=p.propertyIsEnumerable,D=A(Object.keys,Object),j=Math.max;
function V(w,G){var W=P(w)||N(w)?S(w.length,String):[],ge=W.length,$e=!!ge;for(var tt in w)(G||m.call(w,tt))&&!($e&&(tt==
"length"||$(tt,ge)))&&W.push(tt);return W}function b(w){if(!x(w))return D(w);var G=[];for(var W in Object(w))m.call(w,W)&&
W!="constructor"&&G.push(W);return G}function $(w,G){return G=G??n,!!G&&(typeof w=="number"||E.test(w))&&w>-1&&w%1==0&&w<
G}function x(w){var G=w&&w.constructor,W=typeof G=="function"&&G.prototype||p;return w===W}function q(w,G,W,ge){w=H(w)?w:
ph(w),W=W&&!ge?Tt(W):0;var $e=w.length;return W<0&&(W=j($e+W,0)),re(w)?W<=$e&&w.indexOf(G,W)>-1:!!$e&&_(w,G,W)>-1}function N(w){
return K(w)&&m.call(w,"callee")&&(!y.call(w,"callee")||f.call(w)==a)}var P=Array.isArray;function H(w){return w!=null&&F(
w.length)&&!Y(w)}function K(w){return Z(w)&&H(w)}function Y(w){var G=z(w)?f.call(w):"";return G==s||G==c}function F(w){return typeof w==
"number"&&w>-1&&w%1==0&&w<=n}function z(w){var G=typeof w;return!!w&&(G=="object"||G=="function")}function Z(w){return!!w&&
typeof w=="object"}function re(w){return typeof w=="string"||!P(w)&&Z(w)&&f.call(w)==l}function ee(w){return typeof w=="\
symbol"||Z(w)&&f.call(w)==d}function ae(w){if(!w)return w===0?w:0;if(w=It(w),w===r||w===-r){var G=w<0?-1:1;return G*i}return w===
w?w:0}function Tt(w){var G=ae(w),W=G%1;return G===G?W?G-W:G:0}function It(w){if(typeof w=="number")return w;if(ee(w))return o;
if(z(w)){var G=typeof w.valueOf=="function"?w.valueOf():w;w=z(G)?G+"":G}if(typeof w!="string")return w===0?w:+w;w=w.replace(
T,"");var W=u.test(w);return W||g.test(w)?I(w.slice(2),W?2:8):h.test(w)?o:+w}function uh(w){return H(w)?V(w):b(w)}function ph(w){
return w?k(w,uh(w)):[]}t.exports=q}}),iu=L({"node_modules/lodash.isboolean/index.js"(e,t){"use strict";var r="[object Bo\
olean]",n=Object.prototype,i=n.toString;function o(s){return s===!0||s===!1||a(s)&&i.call(s)==r}function a(s){return!!s&&
typeof s=="object"}t.exports=o}}),ou=L({"node_modules/lodash.isinteger/index.js"(e,t){"use strict";var r=1/0,n=17976931348623157e292,
i=NaN,o="[object Symbol]",a=/^\s+|\s+$/g,s=/^[-+]0x[0-9a-f]+$/i,c=/^0b[01]+$/i,l=/^0o[0-7]+$/i,d=parseInt,T=Object.prototype,
h=T.toString;function u(C){return typeof C=="number"&&C==v(C)}function g(C){var S=typeof C;return!!C&&(S=="object"||S=="\
function")}function E(C){return!!C&&typeof C=="object"}function I(C){return typeof C=="symbol"||E(C)&&h.call(C)==o}function O(C){
if(!C)return C===0?C:0;if(C=_(C),C===r||C===-r){var S=C<0?-1:1;return S*n}return C===C?C:0}function v(C){var S=O(C),k=S%
1;return S===S?k?S-k:S:0}function _(C){if(typeof C=="number")return C;if(I(C))return i;if(g(C)){var S=typeof C.valueOf==
"function"?C.valueOf():C;C=g(S)?S+"":S}if(typeof C!="string")return C===0?C:+C;C=C.replace(a,"");var k=c.test(C);return k||
l.test(C)?d(C.slice(2),k?2:8):s.test(C)?i:+C}t.exports=u}}),au=L({"node_modules/lodash.isnumber/index.js"(e,t){"use stri\
ct";var r="[object Number]",n=Object.prototype,i=n.toString;function o(s){return!!s&&typeof s=="object"}function a(s){return typeof s==
"number"||o(s)&&i.call(s)==r}t.exports=a}}),su=L({"node_modules/lodash.isplainobject/index.js"(e,t){"use strict";var r="\
[object Object]";function n(g){var E=!1;if(g!=null&&typeof g.toString!="function")try{E=!!(g+"")}catch{}return E}function i(g,E){
return function(I){return g(E(I))}}var o=Function.prototype,a=Object.prototype,s=o.toString,c=a.hasOwnProperty,l=s.call(
Object),d=a.toString,T=i(Object.getPrototypeOf,Object);function h(g){return!!g&&typeof g=="object"}function u(g){if(!h(g)||
d.call(g)!=r||n(g))return!1;var E=T(g);if(E===null)return!0;var I=c.call(E,"constructor")&&E.constructor;return typeof I==
"function"&&I instanceof I&&s.call(I)==l}t.exports=u}}),cu=L({"node_modules/lodash.isstring/index.js"(e,t){"use strict";
var r="[object String]",n=Object.prototype,i=n.toString,o=Array.isArray;function a(c){return!!c&&typeof c=="object"}function s(c){
return typeof c=="string"||!o(c)&&a(c)&&i.call(c)==r}t.exports=s}}),lu=L({"node_modules/lodash.once/index.js"(e,t){"use \
strict";var r="Expected a function",n=1/0,i=17976931348623157e292,o=NaN,a="[object Symbol]",s=/^\s+|\s+$/g,c=/^[-+]0x[0-9a-f]+$/i,
l=/^0b[01]+$/i,d=/^0o[0-7]+$/i,T=parseInt,h=Object.prototype,u=h.toString;function g(k,A){var p;if(typeof A!="function")
throw new TypeError(r);return k=C(k),function(){return--k>0&&(p=A.apply(this,arguments)),k<=1&&(A=void 0),p}}function E(k){
return g(2,k)}function I(k){var A=typeof k;return!!k&&(A=="object"||A=="function")}function O(k){return!!k&&typeof k=="o\
bject"}function v(k){return typeof k=="symbol"||O(k)&&u.call(k)==a}function _(k){if(!k)return k===0?k:0;if(k=S(k),k===n||
k===-n){var A=k<0?-1:1;return A*i}return k===k?k:0}function C(k){var A=_(k),p=A%1;return A===A?p?A-p:A:0}function S(k){if(typeof k==
"number")return k;if(v(k))return o;if(I(k)){var A=typeof k.valueOf=="function"?k.valueOf():k;k=I(A)?A+"":A}if(typeof k!=
"string")return k===0?k:+k;k=k.replace(s,"");var p=l.test(k);return p||d.test(k)?T(k.slice(2),p?2:8):c.test(k)?o:+k}t.exports=
E}}),du=L({"node_modules/jsonwebtoken/sign.js"(e,t){"use strict";var r=ha(),n=Ea(),i=ga(),o=Bn(),a=nu(),s=iu(),c=ou(),l=au(),
d=su(),T=cu(),h=lu(),{KeyObject:u,createSecretKey:g,createPrivateKey:E}=Oe("crypto"),I=["RS256","RS384","RS512","ES256",
"ES384","ES512","HS256","HS384","HS512","none"];n&&I.splice(3,0,"PS256","PS384","PS512");var O={expiresIn:{isValid:function(p){
return c(p)||T(p)&&p},message:'"expiresIn" should be a number of seconds or string representing a timespan'},notBefore:{
isValid:function(p){return c(p)||T(p)&&p},message:'"notBefore" should be a number of seconds or string representing a ti\
mespan'},audience:{isValid:function(p){return T(p)||Array.isArray(p)},message:'"audience" must be a string or array'},algorithm:{
isValid:a.bind(null,I),message:'"algorithm" must be a valid string enum value'},header:{isValid:d,message:'"header" must\
 be an object'},encoding:{isValid:T,message:'"encoding" must be a string'},issuer:{isValid:T,message:'"issuer" must be a\
 string'},subject:{isValid:T,message:'"subject" must be a string'},jwtid:{isValid:T,message:'"jwtid" must be a string'},
noTimestamp:{isValid:s,message:'"noTimestamp" must be a boolean'},keyid:{isValid:T,message:'"keyid" must be a string'},mutatePayload:{
isValid:s,message:'"mutatePayload" must be a boolean'},allowInsecureKeySizes:{isValid:s,message:'"allowInsecureKeySizes"\
 must be a boolean'},allowInvalidAsymmetricKeyTypes:{isValid:s,message:'"allowInvalidAsymmetricKeyTypes" must be a boole\
an'}},v={iat:{isValid:l,message:'"iat" should be a number of seconds'},exp:{isValid:l,message:'"exp" should be a number \
of seconds'},nbf:{isValid:l,message:'"nbf" should be a number of seconds'}};function _(p,m,f,y){if(!d(f))throw new Error(
'Expected "'+y+'" to be a plain object.');Object.keys(f).forEach(function(D){let j=p[D];if(!j){if(!m)throw new Error('"'+
D+'" is not allowed in "'+y+'"');return}if(!j.isValid(f[D]))throw new Error(j.message)})}function C(p){return _(O,!1,p,"\
options")}function S(p){return _(v,!0,p,"payload")}var k={audience:"aud",issuer:"iss",subject:"sub",jwtid:"jti"},A=["exp\
iresIn","notBefore","noTimestamp","audience","issuer","subject","jwtid"];t.exports=function(p,m,f,y){typeof f=="function"?
(y=f,f={}):f=f||{};let D=typeof p=="object"&&!Buffer.isBuffer(p),j=Object.assign({alg:f.algorithm||"HS256",typ:D?"JWT":void 0,
kid:f.keyid},f.header);function V(x){if(y)return y(x);throw x}if(!m&&f.algorithm!=="none")return V(new Error("secretOrPr\
ivateKey must have a value"));if(m!=null&&!(m instanceof u))try{m=E(m)}catch{try{m=g(typeof m=="string"?Buffer.from(m):m)}catch{
return V(new Error("secretOrPrivateKey is not valid key material"))}}if(j.alg.startsWith("HS")&&m.type!=="secret")return V(
new Error(`secretOrPrivateKey must be a symmetric key when using ${j.alg}`));if(/^(?:RS|PS|ES)/.test(j.alg)){if(m.type!==
"private")return V(new Error(`secretOrPrivateKey must be an asymmetric key when using ${j.alg}`));if(!f.allowInsecureKeySizes&&
!j.alg.startsWith("ES")&&m.asymmetricKeyDetails!==void 0&&m.asymmetricKeyDetails.modulusLength<2048)return V(new Error(`\
secretOrPrivateKey has a minimum key size of 2048 bits for ${j.alg}`))}if(typeof p>"u")return V(new Error("payload is re\
quired"));if(D){try{S(p)}catch(x){return V(x)}f.mutatePayload||(p=Object.assign({},p))}else{let x=A.filter(function(q){return typeof f[q]<
"u"});if(x.length>0)return V(new Error("invalid "+x.join(",")+" option for "+typeof p+" payload"))}if(typeof p.exp<"u"&&
typeof f.expiresIn<"u")return V(new Error('Bad "options.expiresIn" option the payload already has an "exp" property.'));
if(typeof p.nbf<"u"&&typeof f.notBefore<"u")return V(new Error('Bad "options.notBefore" option the payload already has a\
n "nbf" property.'));try{C(f)}catch(x){return V(x)}if(!f.allowInvalidAsymmetricKeyTypes)try{i(j.alg,m)}catch(x){return V(
x)}let b=p.iat||Math.floor(Date.now()/1e3);if(f.noTimestamp?delete p.iat:D&&(p.iat=b),typeof f.notBefore<"u"){try{p.nbf=
r(f.notBefore,b)}catch(x){return V(x)}if(typeof p.nbf>"u")return V(new Error('"notBefore" should be a number of seconds \
or string representing a timespan eg: "1d", "20h", 60'))}if(typeof f.expiresIn<"u"&&typeof p=="object"){try{p.exp=r(f.expiresIn,
b)}catch(x){return V(x)}if(typeof p.exp>"u")return V(new Error('"expiresIn" should be a number of seconds or string repr\
esenting a timespan eg: "1d", "20h", 60'))}Object.keys(k).forEach(function(x){let q=k[x];if(typeof f[x]<"u"){if(typeof p[q]<
"u")return V(new Error('Bad "options.'+x+'" option. The payload already has an "'+q+'" property.'));p[q]=f[x]}});let $=f.
encoding||"utf8";if(typeof y=="function")y=y&&h(y),o.createSign({header:j,privateKey:m,payload:p,encoding:$}).once("erro\
r",y).once("done",function(x){if(!f.allowInsecureKeySizes&&/^(?:RS|PS)/.test(j.alg)&&x.length<256)return y(new Error(`se\
cretOrPrivateKey has a minimum key size of 2048 bits for ${j.alg}`));y(null,x)});else{let x=o.sign({header:j,payload:p,secret:m,
encoding:$});if(!f.allowInsecureKeySizes&&/^(?:RS|PS)/.test(j.alg)&&x.length<256)throw new Error(`secretOrPrivateKey has\
 a minimum key size of 2048 bits for ${j.alg}`);return x}}}}),hu=L({"node_modules/jsonwebtoken/index.js"(e,t){"use stric\
t";t.exports={decode:ca(),verify:ru(),sign:du(),JsonWebTokenError:$r(),NotBeforeError:la(),TokenExpiredError:da()}}}),uu=L(
{"node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.state=void 0,e.state={operationRequestMap:new WeakMap}}}),Ta="4.14.1",qn="04b07795-8ddb-461a-bbee-02f9e1bf7b46",pu="co\
mmon",Xn;(function(e){e.AzureChina="https://login.chinacloudapi.cn",e.AzureGermany="https://login.microsoftonline.de",e.
AzureGovernment="https://login.microsoftonline.us",e.AzurePublicCloud="https://login.microsoftonline.com"})(Xn||(Xn={}));
var ya=Xn.AzurePublicCloud,fu="login.microsoftonline.com",mu=["*"],gu="cae",Eu="nocae",Tu="msal.cache",Jn,yu,Qn,_a;function _u(){
return Qn!==void 0&&_a!==void 0}function Iu(e){let t={cache:{},broker:{...e.brokerOptions,isEnabled:e.brokerOptions?.enabled??
!1,enableMsaPassthrough:e.brokerOptions?.legacyEnableMsaPassthrough??!1}};if(e.tokenCachePersistenceOptions?.enabled){if(Jn===
void 0)throw new Error(["Persistent token caching was requested, but no persistence provider was configured.","You must \
install the identity-cache-persistence plugin package (`npm install --save @azure/identity-cache-persistence`)","and ena\
ble it by importing `useIdentityPlugin` from `@azure/identity` and calling","`useIdentityPlugin(cachePersistencePlugin)`\
 before using `tokenCachePersistenceOptions`."].join(" "));let r=e.tokenCachePersistenceOptions.name||Tu;t.cache.cachePlugin=
Jn({name:`${r}.${Eu}`,...e.tokenCachePersistenceOptions}),t.cache.cachePluginCae=Jn({name:`${r}.${gu}`,...e.tokenCachePersistenceOptions})}
return e.brokerOptions?.enabled&&(t.broker.nativeBrokerPlugin=Cu(e.isVSCodeCredential||!1)),t}var Ia={missing:(e,t,r)=>[
`${e} was requested, but no plugin was configured or no authentication record was found.`,`You must install the ${t} plu\
gin package (npm install --save ${t})`,"and enable it by importing `useIdentityPlugin` from `@azure/identity` and callin\
g",`useIdentityPlugin(${r}) before using enableBroker.`].join(" "),unavailable:(e,t)=>[`${e} was requested, and the plug\
in is configured, but the broker is unavailable.`,`Ensure the ${e} plugin is properly installed and configured.`,"Check \
for missing native dependencies and ensure the package is properly installed.",`See the README for prerequisites on inst\
alling and using ${t}.`].join(" ")},Au={vsCode:{credentialName:"Visual Studio Code Credential",packageName:"@azure/ident\
ity-vscode",pluginVar:"vsCodePlugin",get brokerInfo(){return _a}},native:{credentialName:"Broker for WAM",packageName:"@\
azure/identity-broker",pluginVar:"nativeBrokerPlugin",get brokerInfo(){return yu}}};function Cu(e){let{credentialName:t,
packageName:r,pluginVar:n,brokerInfo:i}=Au[e?"vsCode":"native"];if(i===void 0)throw new Error(Ia.missing(t,r,n));if(i.broker.
isBrokerAvailable===!1)throw new Error(Ia.unavailable(t,r));return i.broker}var Su={generatePluginConfiguration:Iu};function wu(e){
return e&&typeof e.error=="string"&&typeof e.error_description=="string"}var Ru="CredentialUnavailableError",B=class extends Error{constructor(e,t){
super(e,t),this.name=Ru}},Aa="AuthenticationError",Ca=class extends Error{statusCode;errorResponse;constructor(e,t,r){let n;
if(wu(t))n=Sa(t);else if(typeof t=="string")try{let i=JSON.parse(t);n=Sa(i)}catch{e===400?n={error:"invalid_request",errorDescription:`\
The service indicated that the request was invalid.

${t}`}:n={error:"unknown_error",errorDescription:`An unknown error has occurred. Response body:

${t}`}}else n={error:"unknown_error",errorDescription:"An unknown error occurred and no additional details are available\
."};super(`${n.error} Status code: ${e}
More details:
${n.errorDescription},`,r),this.statusCode=e,this.errorResponse=n,this.name=Aa}},vu="AggregateAuthenticationError",ku=class extends Error{errors;constructor(e,t){
let r=e.join(`
`);super(`${t}
${r}`),this.errors=e,this.name=vu}};function Sa(e){return{error:e.error,errorDescription:e.error_description,correlationId:e.
correlation_id,errorCodes:e.error_codes,timestamp:e.timestamp,traceId:e.trace_id}}var Mt=class extends Error{scopes;getTokenOptions;constructor(e){
super(e.message,e.cause?{cause:e.cause}:void 0),this.scopes=e.scopes,this.getTokenOptions=e.getTokenOptions,this.name="A\
uthenticationRequiredError"}},Fe=ea("identity");function wa(e){return e.reduce((t,r)=>(process.env[r]?t.assigned.push(r):
t.missing.push(r),t),{missing:[],assigned:[]})}function He(e){return`SUCCESS. Scopes: ${Array.isArray(e)?e.join(", "):e}\
.`}function se(e,t){let r="ERROR.";return e?.length&&(r+=` Scopes: ${Array.isArray(e)?e.join(", "):e}.`),`${r} Error mes\
sage: ${typeof t=="string"?t:t.message}.`}function Ra(e,t,r=Fe){let n=t?`${t.fullTitle} ${e}`:e;function i(c){r.info(`${n}\
 =>`,c)}function o(c){r.warning(`${n} =>`,c)}function a(c){r.verbose(`${n} =>`,c)}function s(c){r.error(`${n} =>`,c)}return{
title:e,fullTitle:n,info:i,warning:o,verbose:a,error:s}}function de(e,t=Fe){let r=Ra(e,void 0,t);return{...r,parent:t,getToken:Ra(
"=> getToken()",r,t)}}var be=Th({namespace:"Microsoft.AAD",packageName:"@azure/identity",packageVersion:Ta}),Zn=de("Chai\
nedTokenCredential"),Ou=class{_sources=[];constructor(...e){this._sources=e}async getToken(e,t={}){let{token:r}=await this.
getTokenInternal(e,t);return r}async getTokenInternal(e,t={}){let r=null,n,i=[];return be.withSpan("ChainedTokenCredenti\
al.getToken",t,async o=>{for(let a=0;a<this._sources.length&&r===null;a++)try{r=await this._sources[a].getToken(e,o),n=this.
_sources[a]}catch(s){if(s.name==="CredentialUnavailableError"||s.name==="AuthenticationRequiredError")i.push(s);else throw Zn.
getToken.info(se(e,s)),s}if(!r&&i.length>0){let a=new ku(i,"ChainedTokenCredential authentication failed.");throw Zn.getToken.
info(se(e,a)),a}if(Zn.getToken.info(`Result for ${n.constructor.name}: ${He(e)}`),r===null)throw new B("Failed to retrie\
ve a valid token");return{token:r,successfulCredential:n}})}},va=class{static serializeJSONBlob(e){return JSON.stringify(
e)}static serializeAccounts(e){let t={};return Object.keys(e).map(function(r){let n=e[r];t[r]={home_account_id:n.homeAccountId,
environment:n.environment,realm:n.realm,local_account_id:n.localAccountId,username:n.username,authority_type:n.authorityType,
name:n.name,client_info:n.clientInfo,last_modification_time:n.lastModificationTime,last_modification_app:n.lastModificationApp,
tenantProfiles:n.tenantProfiles?.map(i=>JSON.stringify(i))}}),t}static serializeIdTokens(e){let t={};return Object.keys(
e).map(function(r){let n=e[r];t[r]={home_account_id:n.homeAccountId,environment:n.environment,credential_type:n.credentialType,
client_id:n.clientId,secret:n.secret,realm:n.realm}}),t}static serializeAccessTokens(e){let t={};return Object.keys(e).map(
function(r){let n=e[r];t[r]={home_account_id:n.homeAccountId,environment:n.environment,credential_type:n.credentialType,
client_id:n.clientId,secret:n.secret,realm:n.realm,target:n.target,cached_at:n.cachedAt,expires_on:n.expiresOn,extended_expires_on:n.
extendedExpiresOn,refresh_on:n.refreshOn,key_id:n.keyId,token_type:n.tokenType,userAssertionHash:n.userAssertionHash,resource:n.
resource,additionalCacheKeyComponents:n.additionalCacheKeyComponents}}),t}static serializeRefreshTokens(e){let t={};return Object.
keys(e).map(function(r){let n=e[r];t[r]={home_account_id:n.homeAccountId,environment:n.environment,credential_type:n.credentialType,
client_id:n.clientId,secret:n.secret,family_id:n.familyId,target:n.target,realm:n.realm}}),t}static serializeAppMetadata(e){
let t={};return Object.keys(e).map(function(r){let n=e[r];t[r]={client_id:n.clientId,environment:n.environment,family_id:n.
familyId}}),t}static serializeAllCache(e){return{Account:this.serializeAccounts(e.accounts),IdToken:this.serializeIdTokens(
e.idTokens),AccessToken:this.serializeAccessTokens(e.accessTokens),RefreshToken:this.serializeRefreshTokens(e.refreshTokens),
AppMetadata:this.serializeAppMetadata(e.appMetadata)}}},Ge={};Ce(Ge,{ACCESS_TOKEN:()=>Pu,ATTRIBUTE_TOKENS:()=>oi,BROKER_CLIENT_ID:()=>or,
BROKER_REDIRECT_URI:()=>ii,CCS_HEADER:()=>Bu,CLAIMS:()=>Na,CLIENT_ASSERTION:()=>ts,CLIENT_ASSERTION_TYPE:()=>rs,CLIENT_ID:()=>Ut,
CLIENT_INFO:()=>xu,CLIENT_REQUEST_ID:()=>Ba,CLIENT_SECRET:()=>es,CLI_DATA:()=>us,CODE:()=>xa,CODE_CHALLENGE:()=>$a,CODE_CHALLENGE_METHOD:()=>Fa,
CODE_VERIFIER:()=>Ha,DEVICE_CODE:()=>Za,DOMAIN_HINT:()=>cs,DPOP_JKT:()=>$u,EAR_JWE_CRYPTO:()=>ds,EAR_JWK:()=>ls,ERROR:()=>bu,
ERROR_DESCRIPTION:()=>Nu,EXPIRES_IN:()=>Mu,FMI_PATH:()=>Wu,FOCI:()=>Hu,GRANT_TYPE:()=>ba,ID_TOKEN:()=>Du,ID_TOKEN_HINT:()=>Qa,
INSTANCE_AWARE:()=>Kr,LOGIN_HINT:()=>ss,LOGOUT_HINT:()=>as,NATIVE_BROKER:()=>os,NONCE:()=>Ua,OBO_ASSERTION:()=>ns,ON_BEHALF_OF:()=>Fu,
POPUP_ORIGIN_CHECK_DONE:()=>ai,POST_LOGOUT_URI:()=>Ja,PROMPT:()=>La,REDIRECT_URI:()=>ei,REFRESH_TOKEN:()=>Da,REFRESH_TOKEN_EXPIRES_IN:()=>Uu,
REQUESTED_TOKEN_USE:()=>is,REQ_CNF:()=>ri,RESOURCE:()=>hs,RESPONSE_MODE:()=>Oa,RESPONSE_TYPE:()=>ka,RETURN_SPA_CODE:()=>ni,
SCOPE:()=>Pa,SESSION_STATE:()=>Lu,SID:()=>ju,STATE:()=>Ma,TOKEN_TYPE:()=>ti,USERNAME:()=>Vu,USER_FEDERATED_IDENTITY_CREDENTIAL:()=>zu,
USER_ID:()=>Gu,X_APP_NAME:()=>qa,X_APP_VER:()=>Xa,X_CLIENT_CPU:()=>Va,X_CLIENT_CURR_TELEM:()=>Ga,X_CLIENT_EXTRA_SKU:()=>Ku,
X_CLIENT_LAST_TELEM:()=>Wa,X_CLIENT_OS:()=>za,X_CLIENT_SKU:()=>ja,X_CLIENT_VER:()=>Ka,X_MS_LIB_CAPABILITY:()=>Ya});var Ut="\
client_id",ei="redirect_uri",ka="response_type",Oa="response_mode",ba="grant_type",Na="claims",Pa="scope",bu="error",Nu="\
error_description",Pu="access_token",Du="id_token",Da="refresh_token",Mu="expires_in",Uu="refresh_token_expires_in",Ma="\
state",Ua="nonce",La="prompt",Lu="session_state",xu="client_info",xa="code",$a="code_challenge",Fa="code_challenge_metho\
d",Ha="code_verifier",Ba="client-request-id",ja="x-client-SKU",Ka="x-client-VER",za="x-client-OS",Va="x-client-CPU",Ga="\
x-client-current-telemetry",Wa="x-client-last-telemetry",Ya="x-ms-lib-capability",qa="x-app-name",Xa="x-app-ver",Ja="pos\
t_logout_redirect_uri",Qa="id_token_hint",Za="device_code",es="client_secret",ts="client_assertion",rs="client_assertion\
_type",ti="token_type",ri="req_cnf",$u="dpop_jkt",ns="assertion",is="requested_token_use",Fu="on_behalf_of",Hu="foci",Bu="\
X-AnchorMailbox",ni="return_spa_code",os="nativebroker",as="logout_hint",ju="sid",ss="login_hint",cs="domain_hint",Ku="x\
-client-xtra-sku",or="brk_client_id",ii="brk_redirect_uri",Kr="instance_aware",ls="ear_jwk",ds="ear_jwe_crypto",hs="reso\
urce",us="clidata",zu="user_federated_identity_credential",Vu="username",Gu="user_id",Wu="fmi_path",oi="attribute_tokens",
ai="pocd",si={};Ce(si,{createAccountEntity:()=>Ec,createAccountEntityFromAccountInfo:()=>Np,generateAccountId:()=>Op,generateHomeAccountId:()=>Tc,
getAccountInfo:()=>nn,isAccountEntity:()=>Pp,isSingleTenant:()=>bp});var U={};Ce(U,{AADAuthority:()=>ct,AAD_INSTANCE_DISCOVERY_ENDPT:()=>Es,
AAD_TENANT_DOMAIN_SUFFIX:()=>Lt,ADFS:()=>gs,APP_METADATA:()=>Qr,AUTHORITY_METADATA_CACHE_KEY:()=>Zr,AUTHORITY_METADATA_REFRESH_TIME_SECONDS:()=>Ls,
AUTHORIZATION_PENDING:()=>Ju,AZURE_REGION_AUTO_DISCOVER_FLAG:()=>Ss,AuthenticationScheme:()=>ne,AuthorityMetadataSource:()=>Re,
CACHE_ACCOUNT_TYPE_ADFS:()=>Ms,CACHE_ACCOUNT_TYPE_GENERIC:()=>mi,CACHE_ACCOUNT_TYPE_MSAV1:()=>gp,CACHE_ACCOUNT_TYPE_MSSTS:()=>Ds,
CACHE_KEY_SEPARATOR:()=>Xr,CIAM_AUTH_URL:()=>zr,CLIENT_INFO:()=>Us,CLIENT_INFO_SEPARATOR:()=>Jr,CLIENT_MISMATCH_ERROR:()=>Gs,
CODE_GRANT_TYPE:()=>qu,CONSUMER_UTID:()=>Yu,CacheOutcome:()=>Ye,CacheType:()=>Ep,ClaimsRequestKeys:()=>We,CodeChallengeMethodValues:()=>fp,
CredentialType:()=>Ee,DEFAULT_AUTHORITY:()=>fs,DEFAULT_AUTHORITY_HOST:()=>ms,DEFAULT_COMMON_TENANT:()=>ci,DEFAULT_MAX_THROTTLE_TIME_SECONDS:()=>Ks,
DEFAULT_THROTTLE_TIME_SECONDS:()=>js,DEFAULT_TOKEN_RENEWAL_OFFSET_SEC:()=>Ws,EMAIL_SCOPE:()=>_s,EncodingTypes:()=>_p,FORWARD_SLASH:()=>Wr,
GrantType:()=>fi,HTTP_BAD_REQUEST:()=>ui,HTTP_CLIENT_ERROR:()=>rp,HTTP_CLIENT_ERROR_RANGE_END:()=>Os,HTTP_CLIENT_ERROR_RANGE_START:()=>ks,
HTTP_GATEWAY_TIMEOUT:()=>dp,HTTP_GONE:()=>ap,HTTP_MULTI_SIDED_ERROR:()=>hp,HTTP_NOT_FOUND:()=>ip,HTTP_REDIRECT:()=>tp,HTTP_REQUEST_TIMEOUT:()=>op,
HTTP_SERVER_ERROR:()=>cp,HTTP_SERVER_ERROR_RANGE_END:()=>Ns,HTTP_SERVER_ERROR_RANGE_START:()=>bs,HTTP_SERVICE_UNAVAILABLE:()=>lp,
HTTP_SUCCESS:()=>hi,HTTP_SUCCESS_RANGE_END:()=>ep,HTTP_SUCCESS_RANGE_START:()=>Zu,HTTP_TOO_MANY_REQUESTS:()=>sp,HTTP_UNAUTHORIZED:()=>np,
HeaderNames:()=>Ie,HttpMethod:()=>up,IMDS_ENDPOINT:()=>di,IMDS_TIMEOUT:()=>Cs,IMDS_VERSION:()=>As,INVALID_GRANT_ERROR:()=>Vs,
INVALID_INSTANCE:()=>vs,JsonWebTokenTypes:()=>Ii,KNOWN_PUBLIC_CLOUDS:()=>Rs,NOT_APPLICABLE:()=>Gr,NOT_AVAILABLE:()=>xt,OAuthResponseType:()=>mp,
OFFLINE_ACCESS_SCOPE:()=>li,OIDC_DEFAULT_SCOPES:()=>Yr,OIDC_SCOPES:()=>pi,ONE_DAY_IN_MS:()=>yp,OPENID_SCOPE:()=>Ts,PROFILE_SCOPE:()=>ys,
PasswordGrantConstants:()=>_i,PersistentCacheKeys:()=>pp,PromptValue:()=>qr,REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX:()=>ws,RESOURCE_DELIM:()=>Vr,
RegionDiscoveryOutcomes:()=>en,RegionDiscoverySources:()=>St,ResponseMode:()=>Ps,S256_CODE_CHALLENGE_METHOD:()=>Xu,SERVER_TELEM_CACHE_KEY:()=>Ei,
SERVER_TELEM_CATEGORY_SEPARATOR:()=>Ti,SERVER_TELEM_MAX_CACHED_ERRORS:()=>$s,SERVER_TELEM_MAX_CUR_HEADER_BYTES:()=>Tp,SERVER_TELEM_MAX_LAST_HEADER_BYTES:()=>xs,
SERVER_TELEM_OVERFLOW_FALSE:()=>Hs,SERVER_TELEM_OVERFLOW_TRUE:()=>Fs,SERVER_TELEM_SCHEMA_VERSION:()=>gi,SERVER_TELEM_UNKNOWN_ERROR:()=>Bs,
SERVER_TELEM_VALUE_SEPARATOR:()=>Ct,SHR_NONCE_VALIDITY:()=>Qu,SKU:()=>ps,THE_FAMILY_ID:()=>ar,THROTTLING_PREFIX:()=>yi,URL_FORM_CONTENT_TYPE:()=>Is,
X_MS_LIB_CAPABILITY_VALUE:()=>zs});var ps="msal.js.common",fs="https://login.microsoftonline.com/common/",ms="login.micr\
osoftonline.com",ci="common",gs="adfs",Es=`${fs}discovery/instance?api-version=1.1&authorization_endpoint=`,zr=".ciamlog\
in.com",Lt=".onmicrosoft.com",Vr="|",Yu="9188040d-6c67-4c5b-b112-36a304b66dad",Ts="openid",ys="profile",li="offline_acce\
ss",_s="email",qu="authorization_code",Xu="S256",Is="application/x-www-form-urlencoded;charset=utf-8",Ju="authorization_\
pending",Gr="N/A",xt="Not Available",Wr="/",di="http://169.254.169.254/metadata/instance/compute",As="2021-02-01",Cs=2e3,
Ss="TryAutoDetect",ws="login.microsoft.com",Rs=["login.microsoftonline.com","login.windows.net","login.microsoft.com","s\
ts.windows.net"],Qu=240,vs="invalid_instance",hi=200,Zu=200,ep=299,tp=302,rp=400,ks=400,ui=400,np=401,ip=404,op=408,ap=410,
sp=429,Os=499,cp=500,bs=500,lp=503,dp=504,Ns=599,hp=600,up={GET:"GET",POST:"POST"},Yr=[Ts,ys,li],pi=[...Yr,_s],Ie={CONTENT_TYPE:"\
Content-Type",CONTENT_LENGTH:"Content-Length",DPOP:"DPoP",RETRY_AFTER:"Retry-After",CCS_HEADER:"X-AnchorMailbox",WWWAuthenticate:"\
WWW-Authenticate",AuthenticationInfo:"Authentication-Info",X_MS_REQUEST_ID:"x-ms-request-id",X_MS_HTTP_VERSION:"x-ms-htt\
pver"},pp={ACTIVE_ACCOUNT_FILTERS:"active-account-filters"},ct={COMMON:"common",ORGANIZATIONS:"organizations",CONSUMERS:"\
consumers"},We={ACCESS_TOKEN:"access_token",XMS_CC:"xms_cc",ID_TOKEN:"id_token",SIGNIN_STATE:"signin_state",LOGIN_HINT:"\
login_hint",TENANT_REGION_SUB_SCOPE:"tenant_region_sub_scope"},qr={LOGIN:"login",SELECT_ACCOUNT:"select_account",CONSENT:"\
consent",NONE:"none",CREATE:"create",NO_SESSION:"no_session"},fp={PLAIN:"plain",S256:"S256"},mp={CODE:"code",IDTOKEN_TOKEN:"\
id_token token",IDTOKEN_TOKEN_REFRESHTOKEN:"id_token token refresh_token"},Ps={QUERY:"query",FRAGMENT:"fragment",FORM_POST:"\
form_post"},fi={IMPLICIT_GRANT:"implicit",AUTHORIZATION_CODE_GRANT:"authorization_code",CLIENT_CREDENTIALS_GRANT:"client\
_credentials",RESOURCE_OWNER_PASSWORD_GRANT:"password",REFRESH_TOKEN_GRANT:"refresh_token",DEVICE_CODE_GRANT:"device_cod\
e",JWT_BEARER:"urn:ietf:params:oauth:grant-type:jwt-bearer",USER_FIC:"user_fic"},Ds="MSSTS",Ms="ADFS",gp="MSA",mi="Gener\
ic",Xr="-",Jr=".",Ee={ID_TOKEN:"IdToken",ACCESS_TOKEN:"AccessToken",ACCESS_TOKEN_WITH_AUTH_SCHEME:"AccessToken_With_Auth\
Scheme",REFRESH_TOKEN:"RefreshToken"},Ep={ADFS:1001,MSA:1002,MSSTS:1003,GENERIC:1004,ACCESS_TOKEN:2001,REFRESH_TOKEN:2002,
ID_TOKEN:2003,APP_METADATA:3001,UNDEFINED:9999},Qr="appmetadata",Us="client_info",ar="1",Zr="authority-metadata",Ls=3600*
24,Re={CONFIG:"config",CACHE:"cache",NETWORK:"network",HARDCODED_VALUES:"hardcoded_values"},gi=5,Tp=80,xs=330,$s=50,Ei="\
server-telemetry",Ti="|",Ct=",",Fs="1",Hs="0",Bs="unknown_error",ne={BEARER:"Bearer",POP:"pop",DPOP:"DPoP",SSH:"ssh-cert"},
js=60,Ks=3600,yi="throttling",zs="retry-after, h429",Vs="invalid_grant",Gs="client_mismatch",_i={username:"username",password:"\
password"},St={FAILED_AUTO_DETECTION:"1",INTERNAL_CACHE:"2",ENVIRONMENT_VARIABLE:"3",IMDS:"4"},en={CONFIGURED_MATCHES_DETECTED:"\
1",CONFIGURED_NO_AUTO_DETECTION:"2",CONFIGURED_NOT_DETECTED:"3",AUTO_DETECTION_REQUESTED_SUCCESSFUL:"4",AUTO_DETECTION_REQUESTED_FAILED:"\
5"},Ye={NOT_APPLICABLE:"0",FORCE_REFRESH_OR_CLAIMS:"1",NO_CACHED_ACCESS_TOKEN:"2",CACHED_ACCESS_TOKEN_EXPIRED:"3",PROACTIVELY_REFRESHED:"\
4"},Ii={Jwt:"JWT",Jwk:"JWK",Pop:"pop",Dpop:"dpop+jwt"},yp=864e5,Ws=300,_p={BASE64:"base64",HEX:"hex",UTF8:"utf-8"};function Ai(e){
return`See https://aka.ms/msal.js.errors#${e} for details`}var ce=class th extends Error{constructor(t,r,n,i){let o=n||(t?
Ai(t):""),a=o?`${t}: ${o}`:t;super(a),Object.setPrototypeOf(this,th.prototype),this.errorCode=t||"",this.errorMessage=o||
"",this.subError=i||"",this.correlationId=r,this.name="AuthError"}};function tn(e,t,r){return new ce(e,t,r||Ai(e))}var Ys=class rh extends ce{constructor(t,r,n){
super(t,r,n),this.name="ClientAuthError",Object.setPrototypeOf(this,rh.prototype)}};function R(e,t,r){return new Ys(e,t,
r)}var Ne={};Ce(Ne,{authorizationCodeMissingFromServerResponse:()=>cc,bindingKeyNotRemoved:()=>Sp,cannotAppendScopeSet:()=>ic,
cannotRemoveEmptyScope:()=>nc,clientInfoDecodingError:()=>Ci,clientInfoEmptyError:()=>qs,dpopTokenTypeMismatch:()=>ac,emptyInputScopeSet:()=>vi,
endSessionEndpointNotSupported:()=>lc,endpointResolutionError:()=>lt,hashNotDeserialized:()=>Zs,invalidCacheEnvironment:()=>Oi,
invalidCacheRecord:()=>oc,invalidState:()=>sr,keyIdMissing:()=>cr,methodNotImplemented:()=>J,misplacedResourceParam:()=>hc,
multipleMatchingAppMetadata:()=>tc,multipleMatchingTokens:()=>Ip,nestedAppAuthBridgeDisabled:()=>vp,networkError:()=>Js,
noAccountFound:()=>Ap,noAccountInSilentRequest:()=>ki,noCryptoObject:()=>bi,noNetworkConnectivity:()=>wp,nonceMismatch:()=>Ri,
nullOrEmptyToken:()=>Xs,openIdConfigError:()=>Qs,platformBrokerError:()=>kp,requestCannotBeMade:()=>rc,resourceParameterRequired:()=>dc,
stateMismatch:()=>ec,stateNotFound:()=>wi,tokenClaimsCnfRequiredForSignedJwt:()=>sc,tokenParsingError:()=>Si,tokenRefreshRequired:()=>wt,
unexpectedCredentialType:()=>Cp,userCanceled:()=>Rp});var Ci="client_info_decoding_error",qs="client_info_empty_error",Si="\
token_parsing_error",Xs="null_or_empty_token",lt="endpoints_resolution_error",Js="network_error",Qs="openid_config_error",
Zs="hash_not_deserialized",sr="invalid_state",ec="state_mismatch",wi="state_not_found",Ri="nonce_mismatch",Ip="multiple_\
matching_tokens",tc="multiple_matching_appMetadata",rc="request_cannot_be_made",nc="cannot_remove_empty_scope",ic="canno\
t_append_scopeset",vi="empty_input_scopeset",ki="no_account_in_silent_request",oc="invalid_cache_record",Oi="invalid_cac\
he_environment",Ap="no_account_found",bi="no_crypto_object",Cp="unexpected_credential_type",ac="dpop_token_type_mismatch",
wt="token_refresh_required",sc="token_claims_cnf_required_for_signedjwt",cc="authorization_code_missing_from_server_resp\
onse",Sp="binding_key_not_removed",lc="end_session_endpoint_not_supported",cr="key_id_missing",wp="no_network_connectivi\
ty",Rp="user_canceled",J="method_not_implemented",vp="nested_app_auth_bridge_disabled",kp="platform_broker_error",dc="re\
source_parameter_required",hc="misplaced_resource_parameter";function rn(e,t){if(!e)throw R(qs,"");try{let r=t(e);return JSON.
parse(r)}catch{throw R(Ci,"")}}function $t(e){if(!e)throw R(Ci,"");let t=e.split(Jr,2);return{uid:t[0],utid:t.length<2?"":
t[1]}}var uc={};Ce(uc,{extractTokenClaims:()=>lr,getJWSPayload:()=>pc,isKmsi:()=>Ni});function lr(e,t,r){let n=pc(e,r);try{
let i=t(n);return JSON.parse(i)}catch{throw R(Si,r)}}function Ni(e){if(!e.signin_state)return!1;let t=["kmsi","dvc_dmjd"];
return e.signin_state.some(r=>t.includes(r.trim().toLowerCase()))}function pc(e,t){if(!e)throw R(Xs,t);let r=/^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/.
exec(e);if(!r||r.length<4)throw R(Si,t);return r[2]}function fc(e,t){return!!e&&!!t&&e===t.split(".")[1]}function dr(e,t,r,n,i){
if(i){let{oid:o,sub:a,tid:s,name:c,tfp:l,acr:d,preferred_username:T,upn:h,login_hint:u}=i,g=s||l||d||"";return{tenantId:g,
localAccountId:o||a||"",name:c,username:T||h||"",loginHint:u,isHomeTenant:fc(g,e),upn:h,...n&&{nativeAccountId:n}}}else return{
tenantId:r,localAccountId:t,username:"",isHomeTenant:fc(r,e),...n&&{nativeAccountId:n}}}function mc(e,t,r,n){let i=e;if(t){
let{isHomeTenant:o,...a}=t;i={...e,...a}}if(r){let{isHomeTenant:o,...a}=dr(e.homeAccountId,e.localAccountId,e.tenantId,i.
nativeAccountId,r);return i={...i,...a,idTokenClaims:r,idToken:n,kmsi:Ni(r)},i}return i}var yt={Default:0,Adfs:1,Ciam:3};
function gc(e){return e&&(e.tid||e.tfp||e.acr)||null}var Rt={AAD:"AAD",OIDC:"OIDC",EAR:"EAR"};function Op(e){return[e.homeAccountId,
e.environment].join(Xr).toLowerCase()}function nn(e){let t=e.tenantProfiles||[];t.length===0&&e.realm&&e.localAccountId&&
t.push(dr(e.homeAccountId,e.localAccountId,e.realm,e.nativeAccountId));let r=t.find(n=>n.tenantId===e.realm)?.nativeAccountId||
e.nativeAccountId;return{homeAccountId:e.homeAccountId,environment:e.environment,tenantId:e.realm,username:e.username,localAccountId:e.
localAccountId,loginHint:e.loginHint,name:e.name,nativeAccountId:r,authorityType:e.authorityType,tenantProfiles:new Map(
t.map(n=>[n.tenantId,n])),dataBoundary:e.dataBoundary}}function bp(e){return!e.tenantProfiles}function Ec(e,t,r,n){let i;
t.authorityType===yt.Adfs?i=Ms:t.protocolMode===Rt.OIDC?i=mi:i=Ds;let o,a;e.clientInfo&&n&&(o=rn(e.clientInfo,n),o.xms_tdbr&&
(a=o.xms_tdbr==="EU"?"EU":"None"));let s=e.environment||t&&t.getPreferredCache();if(!s)throw R(Oi,r);let c=e.idTokenClaims?.
preferred_username||e.idTokenClaims?.upn,l=e.idTokenClaims?.emails?e.idTokenClaims.emails[0]:null,d=c||l||"",T=e.idTokenClaims?.
login_hint,h=o?.utid||gc(e.idTokenClaims)||"",u=o?.uid||e.idTokenClaims?.oid||e.idTokenClaims?.sub||"",g;return e.tenantProfiles?
g=e.tenantProfiles:g=[dr(e.homeAccountId,u,h,e.nativeAccountId,e.idTokenClaims)],{homeAccountId:e.homeAccountId,environment:s,
realm:h,localAccountId:u,username:d,authorityType:i,loginHint:T,clientInfo:e.clientInfo,name:e.idTokenClaims?.name||"",lastModificationTime:void 0,
lastModificationApp:void 0,cloudGraphHostName:e.cloudGraphHostName,msGraphHost:e.msGraphHost,nativeAccountId:e.nativeAccountId,
tenantProfiles:g,dataBoundary:a}}function Np(e,t,r){let n=Array.from(e.tenantProfiles?.values()||[]);if(n.length===0&&e.
tenantId&&e.localAccountId)n.push(dr(e.homeAccountId,e.localAccountId,e.tenantId,e.nativeAccountId,e.idTokenClaims));else if(e.
nativeAccountId){let i=n.find(o=>o.tenantId===e.tenantId);i&&!i.nativeAccountId&&(i.nativeAccountId=e.nativeAccountId)}return{
authorityType:e.authorityType||mi,homeAccountId:e.homeAccountId,localAccountId:e.localAccountId,nativeAccountId:e.nativeAccountId,
realm:e.tenantId,environment:e.environment,username:e.username,loginHint:e.loginHint,name:e.name,cloudGraphHostName:t,msGraphHost:r,
tenantProfiles:n,dataBoundary:e.dataBoundary}}function Tc(e,t,r,n,i,o){if(t!==yt.Adfs){if(e)try{let a=rn(e,n.base64Decode);
if(a.uid&&a.utid)return`${a.uid}.${a.utid}`}catch{}r.warning("No client info in response",i)}return o?.sub||""}function Pp(e){
return e?e.hasOwnProperty("homeAccountId")&&e.hasOwnProperty("environment")&&e.hasOwnProperty("realm")&&e.hasOwnProperty(
"localAccountId")&&e.hasOwnProperty("username")&&e.hasOwnProperty("authorityType"):!1}var yc={};Ce(yc,{postRequestFailed:()=>Mp,
unexpectedError:()=>Dp});var Dp="unexpected_error",Mp="post_request_failed",Up=class nh extends ce{constructor(t,r){super(
t,r),this.name="ClientConfigurationError",Object.setPrototypeOf(this,nh.prototype)}};function te(e,t){return new Up(e,t)}
var Pi=new WeakSet;function _c(e){if(Pi.has(e))return e;let t=Object.fromEntries(Object.entries(e).map(([r,n])=>[r.toLowerCase(),
n]));return Pi.add(t),t}function Di(e,t){let r=t.toLowerCase();if(Object.prototype.hasOwnProperty.call(e,r))return e[r];
if(Pi.has(e))return;let n=Object.keys(e).find(i=>i.toLowerCase()===r);return n===void 0?void 0:e[n]}var Mi={};Ce(Mi,{authorityMismatch:()=>zp,
authorityUriInsecure:()=>Ac,cannotAllowPlatformBroker:()=>Kp,cannotSetOIDCOptions:()=>jp,claimsRequestParsingError:()=>Lp,
dpopMissingResourceContext:()=>Dc,emptyInputScopesError:()=>Sc,invalidAuthenticationHeader:()=>Bp,invalidAuthorityMetadata:()=>kc,
invalidClaims:()=>Ui,invalidCloudDiscoveryMetadata:()=>Li,invalidCodeChallengeMethod:()=>xp,invalidDpopHtm:()=>bc,invalidDpopHtu:()=>Nc,
invalidDpopNonce:()=>Pc,invalidPlatformBrokerConfiguration:()=>Gp,invalidRequestMethodForEAR:()=>Vp,invalidResponseMode:()=>Wp,
issuerValidationFailed:()=>on,logoutRequestEmpty:()=>Rc,missingNonceAuthenticationHeader:()=>Hp,missingSshJwk:()=>xi,missingSshKid:()=>$p,
pkceParamsMissing:()=>vc,redirectUriEmpty:()=>Ic,tokenRequestEmpty:()=>wc,unsupportedAuthenticationScheme:()=>Fp,untrustedAuthority:()=>Oc,
urlEmptyError:()=>Cc,urlParseError:()=>qe});var Ic="redirect_uri_empty",Lp="claims_request_parsing_error",Ac="authority_\
uri_insecure",qe="url_parse_error",Cc="empty_url_error",Sc="empty_input_scopes_error",Ui="invalid_claims",wc="token_requ\
est_empty",Rc="logout_request_empty",xp="invalid_code_challenge_method",vc="pkce_params_missing",Li="invalid_cloud_disco\
very_metadata",kc="invalid_authority_metadata",Oc="untrusted_authority",xi="missing_ssh_jwk",$p="missing_ssh_kid",Fp="un\
supported_authentication_scheme",Hp="missing_nonce_authentication_header",Bp="invalid_authentication_header",jp="cannot_\
set_OIDCOptions",Kp="cannot_allow_platform_broker",zp="authority_mismatch",Vp="invalid_request_method_for_EAR",Gp="inval\
id_platform_broker_configuration",on="issuer_validation_failed",Wp="invalid_response_mode",bc="invalid_dpop_htm",Nc="inv\
alid_dpop_htu",Pc="invalid_dpop_nonce",Dc="dpop_missing_resource_context";function Yp(e){return e.hasOwnProperty("author\
ization_endpoint")&&e.hasOwnProperty("token_endpoint")&&e.hasOwnProperty("issuer")&&e.hasOwnProperty("jwks_uri")}var me=class{static isEmptyObj(e){
if(e)try{let t=JSON.parse(e);return Object.keys(t).length===0}catch{}return!0}static startsWith(e,t){return e.indexOf(t)===
0}static endsWith(e,t){return e.length>=t.length&&e.lastIndexOf(t)===e.length-t.length}static queryStringToObject(e){let t={},
r=e.split("&"),n=i=>decodeURIComponent(i.replace(/\+/g," "));return r.forEach(i=>{if(i.trim()){let[o,a]=i.split(/=(.+)/g,
2);o&&a&&(t[n(o)]=n(a))}}),t}static trimArrayEntries(e){return e.map(t=>t.trim())}static removeEmptyStringsFromArray(e){
return e.filter(t=>!!t)}static jsonParseHelper(e){try{return JSON.parse(e)}catch{return null}}},qp=/[\x00-\x20\x7f\\@]/,
Xp={"https:":":443","http:":":80"},le=class Zt{get urlString(){return this._urlString}constructor(t,r){if(this._urlString=
t,this.correlationId=r,!this._urlString)throw te(Cc,r);t.includes("#")||(this._urlString=Zt.canonicalizeUri(t))}static canonicalizeUri(t){
if(t){let r=t.toLowerCase();return me.endsWith(r,"?")?r=r.slice(0,-1):me.endsWith(r,"?/")&&(r=r.slice(0,-2)),me.endsWith(
r,"/")||(r+="/"),r}return t}validateAsUri(){let t;try{t=this.getUrlComponents()}catch{throw te(qe,this.correlationId)}if(!t.
HostNameAndPort||!t.PathSegments)throw te(qe,this.correlationId);if(!t.Protocol||t.Protocol.toLowerCase()!=="https:")throw te(
Ac,this.correlationId)}static appendQueryString(t,r){return r?t.indexOf("?")<0?`${t}?${r}`:`${t}&${r}`:t}static removeHashFromUrl(t){
return Zt.canonicalizeUri(t.split("#")[0])}replaceTenantPath(t){let r=this.getUrlComponents(),n=r.PathSegments;return t&&
n.length!==0&&(n[0]===ct.COMMON||n[0]===ct.ORGANIZATIONS)&&(n[0]=t),Zt.constructAuthorityUriFromObject(r,this.correlationId)}getUrlComponents(){
let t=RegExp("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?"),r=this.urlString.match(t);if(!r)throw te(qe,this.
correlationId);let n={Protocol:r[1],HostNameAndPort:r[4],AbsolutePath:r[5],QueryString:r[7]},i;try{i=new URL(this.urlString)}catch{
throw te(qe,this.correlationId)}let o=n.HostNameAndPort?.toLowerCase(),a=`${n.Protocol}//${o}`,s=Xp[i.protocol]??"",c=o===
i.host||o===`${i.host}${s}`||o?.startsWith("[")&&new URL(`${n.Protocol}//${o}`).host===i.host;if(qp.test(a)||!c)throw te(
qe,this.correlationId);let l=n.AbsolutePath.split("/");return l=l.filter(d=>d&&d.length>0),n.PathSegments=l,n.QueryString&&
n.QueryString.endsWith("/")&&(n.QueryString=n.QueryString.substring(0,n.QueryString.length-1)),n}static getDomainFromUrl(t,r){
let n=RegExp("^([^:/?#]+://)?([^/?#]*)"),i=t.match(n);if(!i)throw te(qe,r);return i[2]}static getAbsoluteUrl(t,r,n){if(t[0]===
Wr){let i=new Zt(r,n).getUrlComponents();return i.Protocol+"//"+i.HostNameAndPort+t}return t}static constructAuthorityUriFromObject(t,r){
return new Zt(t.Protocol+"//"+t.HostNameAndPort+"/"+t.PathSegments.join("/"),r)}},Jp=[{host:"login.microsoftonline.com"},
{host:"login.partner.microsoftonline.cn"},{host:"login.microsoftonline.us"},{host:"login.sovcloud-identity.fr"},{host:"l\
ogin.sovcloud-identity.de"},{host:"login.sovcloud-identity.sg"}];function Qp(e,t){return{token_endpoint:`https://${e}/{t\
enantid}/oauth2/v2.0/token`,jwks_uri:`https://${e}/{tenantid}/discovery/v2.0/keys`,issuer:`https://${t}/{tenantid}/v2.0`,
authorization_endpoint:`https://${e}/{tenantid}/oauth2/v2.0/authorize`,end_session_endpoint:`https://${e}/{tenantid}/oau\
th2/v2.0/logout`}}var Zp=Jp.reduce((e,{host:t,issuerHost:r})=>(e[t]=Qp(t,r||t),e),{}),Mc={endpointMetadata:Zp,instanceDiscoveryMetadata:{
metadata:[{preferred_network:"login.microsoftonline.com",preferred_cache:"login.windows.net",aliases:["login.microsofton\
line.com","login.windows.net","login.microsoft.com","sts.windows.net"]},{preferred_network:"login.partner.microsoftonlin\
e.cn",preferred_cache:"login.partner.microsoftonline.cn",aliases:["login.partner.microsoftonline.cn","login.chinacloudap\
i.cn"]},{preferred_network:"login.microsoftonline.de",preferred_cache:"login.microsoftonline.de",aliases:["login.microso\
ftonline.de"]},{preferred_network:"login.microsoftonline.us",preferred_cache:"login.microsoftonline.us",aliases:["login.\
microsoftonline.us","login.usgovcloudapi.net"]},{preferred_network:"login-us.microsoftonline.com",preferred_cache:"login\
-us.microsoftonline.com",aliases:["login-us.microsoftonline.com"]},{preferred_network:"login.sovcloud-identity.fr",preferred_cache:"\
login.sovcloud-identity.fr",aliases:["login.sovcloud-identity.fr"]},{preferred_network:"login.sovcloud-identity.de",preferred_cache:"\
login.sovcloud-identity.de",aliases:["login.sovcloud-identity.de"]},{preferred_network:"login.sovcloud-identity.sg",preferred_cache:"\
login.sovcloud-identity.sg",aliases:["login.sovcloud-identity.sg"]}]}},Uc=Mc.endpointMetadata,$i=Mc.instanceDiscoveryMetadata,
Lc=new Set;$i.metadata.forEach(e=>{e.aliases.forEach(t=>{Lc.add(t)})});function ef(e,t,r){let n,i=e.canonicalAuthority;if(i){
let o=new le(i,r).getUrlComponents().HostNameAndPort;n=xc(t,r,o,e.cloudDiscoveryMetadata?.metadata,Re.CONFIG)||xc(t,r,o,
$i.metadata,Re.HARDCODED_VALUES)||e.knownAuthorities}return n||[]}function xc(e,t,r,n,i){if(e.trace(`getAliasesFromMetad\
ata called with source: '${i}'`,t),r&&n){let o=an(n,r);if(o)return e.trace(`getAliasesFromMetadata: found cloud discover\
y metadata in '${i}', returning aliases`,t),o.aliases;e.trace(`getAliasesFromMetadata: did not find cloud discovery meta\
data in '${i}'`,t)}return null}function tf(e){return an($i.metadata,e)}function an(e,t){for(let r=0;r<e.length;r++){let n=e[r];
if(n.aliases.includes(t))return n}return null}var Fi={None:"none",AzurePublic:"https://login.microsoftonline.com",AzureChina:"\
https://login.chinacloudapi.cn",AzureGermany:"https://login.microsoftonline.de",AzureUsGovernment:"https://login.microso\
ftonline.us"};function rf(e){return e.hasOwnProperty("tenant_discovery_endpoint")&&e.hasOwnProperty("metadata")}function nf(e){
return e.hasOwnProperty("error")&&e.hasOwnProperty("error_description")}var of="networkClientSendPostRequestAsync",af="r\
efreshTokenClientExecutePostToTokenEndpoint",sf="authorizationCodeClientExecutePostToTokenEndpoint",cf="refreshTokenClie\
ntExecuteTokenRequest",lf="refreshTokenClientAcquireToken",Hi="refreshTokenClientAcquireTokenWithCachedRefreshToken",df="\
refreshTokenClientCreateTokenRequestBody",hf="silentFlowClientGenerateResultFromCacheRecord",uf="authClientExecuteTokenR\
equest",pf="authClientCreateTokenRequestBody",ff="updateTokenEndpointAuthority",Bi="popTokenGenerateCnf",$c="handleServe\
rTokenResponse",mf="authorityResolveEndpointsAsync",gf="authorityGetCloudDiscoveryMetadataFromNetwork",Ef="authorityUpda\
teCloudDiscoveryMetadata",Tf="authorityGetEndpointMetadataFromNetwork",yf="authorityUpdateEndpointMetadata",Fc="authorit\
yUpdateMetadataWithRegionalInformation",_f="regionDiscoveryDetectRegion",Hc="regionDiscoveryGetRegionFromIMDS",If="regio\
nDiscoveryGetCurrentVersion",Af="cacheManagerGetRefreshToken",Cf=(e,t,r,n,i)=>(...o)=>{r.trace(`Executing function '${t}\
'`,i);let a=n.startMeasurement(t,i);i&&n.incrementFields({[`ext.${t}CallCount`]:1},i);try{let s=e(...o);return a.end({success:!0}),
r.trace(`Returning result from '${t}'`,i),s}catch(s){r.trace(`Error occurred in '${t}'`,i);try{r.tracePii(`Error details\
: '${JSON.stringify(s)}'`,i)}catch{r.trace("Unable to print error message.",i)}throw a.end({success:!1},s),s}},ie=(e,t,r,n,i)=>(...o)=>{
r.trace(`Executing function '${t}'`,i);let a=n.startMeasurement(t,i);return i&&n.incrementFields({[`ext.${t}CallCount`]:1},
i),e(...o).then(s=>(r.trace(`Returning result from '${t}'`,i),a.end({success:!0}),s)).catch(s=>{r.trace(`Error occurred \
in '${t}'`,i);try{r.tracePii(`Error details: '${JSON.stringify(s)}'`,i)}catch{r.trace("Unable to print error message.",i)}
throw a.end({success:!1},s),s})},Sf=/^[a-z][a-z0-9-]*$/i,wf=63;function Bc(e){return typeof e=="string"&&e.length<=wf&&Sf.
test(e)&&!e.endsWith("-")}var jc=class ih{constructor(t,r,n,i){this.networkInterface=t,this.logger=r,this.performanceClient=
n,this.correlationId=i}async detectRegion(t,r){let n=t;if(n)r.region_source=St.ENVIRONMENT_VARIABLE;else{let i=ih.IMDS_OPTIONS;
try{let o=await ie(this.getRegionFromIMDS.bind(this),Hc,this.logger,this.performanceClient,this.correlationId)(As,i);if(o.
status===hi&&(n=o.body?.location,n&&(r.region_source=St.IMDS)),o.status===ui){let a=await ie(this.getCurrentVersion.bind(
this),If,this.logger,this.performanceClient,this.correlationId)(i);if(!a)return r.region_source=St.FAILED_AUTO_DETECTION,
null;let s=await ie(this.getRegionFromIMDS.bind(this),Hc,this.logger,this.performanceClient,this.correlationId)(a,i);s.status===
hi&&(n=s.body?.location,n&&(r.region_source=St.IMDS))}}catch{return r.region_source=St.FAILED_AUTO_DETECTION,null}}return!n||
!Bc(n)?(n&&this.logger.warning("Region discovery returned an invalid region. Using the global authority.",this.correlationId),
r.region_source=St.FAILED_AUTO_DETECTION,null):n}async getRegionFromIMDS(t,r){return this.networkInterface.sendGetRequestAsync(
`${di}?api-version=${t}`,r,Cs)}async getCurrentVersion(t){try{let r=await this.networkInterface.sendGetRequestAsync(`${di}\
?format=json`,t);return r.status===ui&&r.body&&r.body["newest-versions"]&&r.body["newest-versions"].length>0?r.body["new\
est-versions"][0]:null}catch{return null}}};jc.IMDS_OPTIONS={headers:{Metadata:"true"}};var Pe={};Ce(Pe,{createAccessTokenEntity:()=>Vc,
createIdTokenEntity:()=>zc,createRefreshTokenEntity:()=>Gc,generateAppMetadataKey:()=>Mf,generateAuthorityMetadataExpiresAt:()=>ji,
isAccessTokenEntity:()=>Of,isAppMetadataEntity:()=>Uf,isAuthorityMetadataEntity:()=>Lf,isAuthorityMetadataExpired:()=>Ki,
isCredentialEntity:()=>ln,isIdTokenEntity:()=>bf,isRefreshTokenEntity:()=>Nf,isServerTelemetryEntity:()=>Pf,isThrottlingEntity:()=>Df,
serializeAttributeTokens:()=>ur,updateAuthorityEndpointMetadata:()=>hr,updateCloudDiscoveryMetadata:()=>dn});var fe={};Ce(
fe,{delay:()=>kf,isCacheExpired:()=>vf,isTokenExpired:()=>cn,nowSeconds:()=>Xe,toDateFromSeconds:()=>sn,toSecondsFromDate:()=>Rf,
wasClockTurnedBack:()=>Kc});function Xe(){return Math.round(new Date().getTime()/1e3)}function Rf(e){return e.getTime()/
1e3}function sn(e){return e?new Date(Number(e)*1e3):new Date}function cn(e,t){let r=Number(e)||0;return Xe()+t>r}function vf(e,t){
let r=Number(e)+t*24*60*60*1e3;return Date.now()>r}function Kc(e){return Number(e)>Xe()}function kf(e,t){return new Promise(
r=>setTimeout(()=>r(t),e))}function zc(e,t,r,n,i){return{credentialType:Ee.ID_TOKEN,homeAccountId:e,environment:t,clientId:n,
secret:r,realm:i,lastUpdatedAt:Date.now().toString()}}function Vc(e,t,r,n,i,o,a,s,c,l,d,T,h,u,g){let E={homeAccountId:e,
credentialType:Ee.ACCESS_TOKEN,secret:r,cachedAt:Xe().toString(),expiresOn:a.toString(),extendedExpiresOn:s.toString(),environment:t,
clientId:n,realm:i,target:o,tokenType:T||ne.BEARER,lastUpdatedAt:Date.now().toString()};h&&(E.userAssertionHash=h),d&&(E.
refreshOn=d.toString());let I=E.tokenType?.toLowerCase();if(E.tokenType?.toLowerCase()!==ne.BEARER.toLowerCase())switch(E.
credentialType=Ee.ACCESS_TOKEN_WITH_AUTH_SCHEME,I){case ne.POP:let O=lr(r,c,l);if(!O?.cnf?.kid)throw R(sc,l);E.keyId=O.cnf.
kid;break;case"dpop":if(!u)throw R(cr,l);E.keyId=u;break;case ne.SSH:E.keyId=u}return g&&Object.keys(g).length>0&&(E.additionalCacheKeyComponents=
g),E}function Gc(e,t,r,n,i,o,a){let s={credentialType:Ee.REFRESH_TOKEN,homeAccountId:e,environment:t,clientId:n,secret:r,
lastUpdatedAt:Date.now().toString()};return o&&(s.userAssertionHash=o),i&&(s.familyId=i),a&&(s.expiresOn=a.toString()),s}
function ln(e){return e.hasOwnProperty("homeAccountId")&&e.hasOwnProperty("environment")&&e.hasOwnProperty("credentialTy\
pe")&&e.hasOwnProperty("clientId")&&e.hasOwnProperty("secret")}function Of(e){return e?ln(e)&&e.hasOwnProperty("realm")&&
e.hasOwnProperty("target")&&(e.credentialType===Ee.ACCESS_TOKEN||e.credentialType===Ee.ACCESS_TOKEN_WITH_AUTH_SCHEME):!1}
function bf(e){return e?ln(e)&&e.hasOwnProperty("realm")&&e.credentialType===Ee.ID_TOKEN:!1}function Nf(e){return e?ln(e)&&
e.credentialType===Ee.REFRESH_TOKEN:!1}function Pf(e,t){let r=e.indexOf(Ei)===0,n=!0;return t&&(n=t.hasOwnProperty("fail\
edRequests")&&t.hasOwnProperty("errors")&&t.hasOwnProperty("cacheHits")),r&&n}function Df(e,t){let r=!1;e&&(r=e.indexOf(
yi)===0);let n=!0;return t&&(n=t.hasOwnProperty("throttleTime")),r&&n}function Mf({environment:e,clientId:t}){return[Qr,
e,t].join(Xr).toLowerCase()}function Uf(e,t){return t?e.indexOf(Qr)===0&&t.hasOwnProperty("clientId")&&t.hasOwnProperty(
"environment"):!1}function Lf(e,t){return t?e.indexOf(Zr)===0&&t.hasOwnProperty("aliases")&&t.hasOwnProperty("preferred_\
cache")&&t.hasOwnProperty("preferred_network")&&t.hasOwnProperty("canonical_authority")&&t.hasOwnProperty("authorization\
_endpoint")&&t.hasOwnProperty("token_endpoint")&&t.hasOwnProperty("issuer")&&t.hasOwnProperty("aliasesFromNetwork")&&t.hasOwnProperty(
"endpointsFromNetwork")&&t.hasOwnProperty("expiresAt")&&t.hasOwnProperty("jwks_uri"):!1}function ji(){return Xe()+Ls}function hr(e,t,r){
e.authorization_endpoint=t.authorization_endpoint,e.token_endpoint=t.token_endpoint,e.end_session_endpoint=t.end_session_endpoint,
e.issuer=t.issuer,e.endpointsFromNetwork=r,e.jwks_uri=t.jwks_uri}function dn(e,t,r){e.aliases=t.aliases,e.preferred_cache=
t.preferred_cache,e.preferred_network=t.preferred_network,e.aliasesFromNetwork=r}function Ki(e){return e.expiresAt<=Xe()}
function ur(e){if(!(!e||e.length===0))return[...e].sort().join(" ")}var Ft=class st{constructor(t,r,n,i,o,a,s,c){this.canonicalAuthority=
t,this._canonicalAuthority.validateAsUri(),this.networkInterface=r,this.cacheManager=n,this.authorityOptions=i,this.regionDiscoveryMetadata=
{region_used:void 0,region_source:void 0,region_outcome:void 0},this.logger=o,this.performanceClient=s,this.correlationId=
a,this.managedIdentity=c||!1,this.regionDiscovery=new jc(r,this.logger,this.performanceClient,this.correlationId)}getAuthorityType(t){
if(t.HostNameAndPort.endsWith(zr))return yt.Ciam;let r=t.PathSegments;return r.length&&r[0].toLowerCase()===gs?yt.Adfs:yt.
Default}get authorityType(){return this.getAuthorityType(this.canonicalAuthorityUrlComponents)}get protocolMode(){return this.
authorityOptions.protocolMode}get options(){return this.authorityOptions}get canonicalAuthority(){return this._canonicalAuthority.
urlString}set canonicalAuthority(t){this._canonicalAuthority=new le(t,this.correlationId),this._canonicalAuthority.validateAsUri(),
this._canonicalAuthorityUrlComponents=null}get canonicalAuthorityUrlComponents(){return this._canonicalAuthorityUrlComponents||
(this._canonicalAuthorityUrlComponents=this._canonicalAuthority.getUrlComponents()),this._canonicalAuthorityUrlComponents}get hostnameAndPort(){
return this.canonicalAuthorityUrlComponents.HostNameAndPort.toLowerCase()}get tenant(){return this.canonicalAuthorityUrlComponents.
PathSegments[0]}get authorizationEndpoint(){if(this.discoveryComplete())return this.replacePath(this.metadata.authorization_endpoint);
throw R(lt,this.correlationId)}get tokenEndpoint(){if(this.discoveryComplete())return this.replacePath(this.metadata.token_endpoint);
throw R(lt,this.correlationId)}get deviceCodeEndpoint(){if(this.discoveryComplete())return this.replacePath(this.metadata.
token_endpoint.replace("/token","/devicecode"));throw R(lt,this.correlationId)}get endSessionEndpoint(){if(this.discoveryComplete()){
if(!this.metadata.end_session_endpoint)throw R(lc,this.correlationId);return this.replacePath(this.metadata.end_session_endpoint)}else
throw R(lt,this.correlationId)}get selfSignedJwtAudience(){if(this.discoveryComplete())return this.replacePath(this.metadata.
issuer);throw R(lt,this.correlationId)}get jwksUri(){if(this.discoveryComplete())return this.replacePath(this.metadata.jwks_uri);
throw R(lt,this.correlationId)}canReplaceTenant(t){return t.PathSegments.length===1&&!st.reservedTenantDomains.has(t.PathSegments[0])&&
this.getAuthorityType(t)===yt.Default&&this.protocolMode!==Rt.OIDC}replaceTenant(t){return t.replace(/{tenant}|{tenantid}/g,
this.tenant)}replacePath(t){let r=t,n=new le(this.metadata.canonical_authority,this.correlationId).getUrlComponents(),i=n.
PathSegments;return this.canonicalAuthorityUrlComponents.PathSegments.forEach((o,a)=>{let s=i[a];if(a===0&&this.canReplaceTenant(
n)){let c=new le(this.metadata.authorization_endpoint,this.correlationId).getUrlComponents().PathSegments[0];s!==c&&(this.
logger.verbose(`Replacing tenant domain name '${s}' with id '${c}'`,this.correlationId),s=c)}o!==s&&(r=r.replace(`/${s}/`,
`/${o}/`))}),this.replaceTenant(r)}get defaultOpenIdConfigurationEndpoint(){let t=this.hostnameAndPort;return this.canonicalAuthority.
endsWith("v2.0/")||this.authorityType===yt.Adfs||this.protocolMode===Rt.OIDC&&!this.isAliasOfKnownMicrosoftAuthority(t)?
`${this.canonicalAuthority}.well-known/openid-configuration`:`${this.canonicalAuthority}v2.0/.well-known/openid-configur\
ation`}discoveryComplete(){return!!this.metadata}async resolveEndpointsAsync(){let t=this.getCurrentMetadataEntity(),r=await ie(
this.updateCloudDiscoveryMetadata.bind(this),Ef,this.logger,this.performanceClient,this.correlationId)(t);this.canonicalAuthority=
this.canonicalAuthority.replace(this.hostnameAndPort,t.preferred_network);let n=await ie(this.updateEndpointMetadata.bind(
this),yf,this.logger,this.performanceClient,this.correlationId)(t);this.updateCachedMetadata(t,r,{source:n}),this.performanceClient?.
addFields({cloudDiscoverySource:r,authorityEndpointSource:n},this.correlationId)}getCurrentMetadataEntity(){let t=this.cacheManager.
getAuthorityMetadataByAlias(this.hostnameAndPort,this.correlationId);return t||(t={aliases:[],preferred_cache:this.hostnameAndPort,
preferred_network:this.hostnameAndPort,canonical_authority:this.canonicalAuthority,authorization_endpoint:"",token_endpoint:"",
end_session_endpoint:"",issuer:"",aliasesFromNetwork:!1,endpointsFromNetwork:!1,expiresAt:ji(),jwks_uri:""}),t}updateCachedMetadata(t,r,n){
r!==Re.CACHE&&n?.source!==Re.CACHE&&(t.expiresAt=ji(),t.canonical_authority=this.canonicalAuthority);let i=this.cacheManager.
generateAuthorityMetadataCacheKey(t.preferred_cache,this.correlationId);this.cacheManager.setAuthorityMetadata(i,t,this.
correlationId),this.metadata=t}async updateEndpointMetadata(t){let r=this.updateEndpointMetadataFromLocalSources(t);if(r){
if(r.source===Re.HARDCODED_VALUES&&this.authorityOptions.azureRegionConfiguration?.azureRegion&&r.metadata){let i=await ie(
this.updateMetadataWithRegionalInformation.bind(this),Fc,this.logger,this.performanceClient,this.correlationId)(r.metadata);
hr(t,i,!1),t.canonical_authority=this.canonicalAuthority}return r.source}let n=await ie(this.getEndpointMetadataFromNetwork.
bind(this),Tf,this.logger,this.performanceClient,this.correlationId)();if(n)return this.validateIssuer(n.issuer),this.authorityOptions.
azureRegionConfiguration?.azureRegion&&(n=await ie(this.updateMetadataWithRegionalInformation.bind(this),Fc,this.logger,
this.performanceClient,this.correlationId)(n)),hr(t,n,!0),Re.NETWORK;throw R(Qs,this.defaultOpenIdConfigurationEndpoint,
this.correlationId)}updateEndpointMetadataFromLocalSources(t){this.logger.verbose("Attempting to get endpoint metadata f\
rom authority configuration",this.correlationId);let r=this.getEndpointMetadataFromConfig();if(r)return this.logger.verbose(
"Found endpoint metadata in authority configuration",this.correlationId),hr(t,r,!1),{source:Re.CONFIG};this.logger.verbose(
"Did not find endpoint metadata in the config... Attempting to get endpoint metadata from the hardcoded values.",this.correlationId);
let n=this.getEndpointMetadataFromHardcodedValues();if(n)return hr(t,n,!1),{source:Re.HARDCODED_VALUES,metadata:n};this.
logger.verbose("Did not find endpoint metadata in hardcoded values... Attempting to get endpoint metadata from the netwo\
rk metadata cache.",this.correlationId);let i=Ki(t);return this.isAuthoritySameType(t)&&t.endpointsFromNetwork&&!i?(this.
logger.verbose("Found endpoint metadata in the cache.",""),{source:Re.CACHE}):(i&&this.logger.verbose("The metadata enti\
ty is expired.",""),null)}isAuthoritySameType(t){return new le(t.canonical_authority,this.correlationId).getUrlComponents().
PathSegments.length===this.canonicalAuthorityUrlComponents.PathSegments.length}getEndpointMetadataFromConfig(){if(this.authorityOptions.
authorityMetadata)try{return JSON.parse(this.authorityOptions.authorityMetadata)}catch{throw te(kc,this.correlationId)}return null}async getEndpointMetadataFromNetwork(){
let t={},r=this.defaultOpenIdConfigurationEndpoint;this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: attemp\
ting to retrieve OAuth endpoints from '${r}'`,this.correlationId);try{let n=await this.networkInterface.sendGetRequestAsync(
r,t);return Yp(n.body)?n.body:(this.logger.verbose("Authority.getEndpointMetadataFromNetwork: could not parse response a\
s OpenID configuration",this.correlationId),null)}catch(n){return this.logger.verbose(`Authority.getEndpointMetadataFrom\
Network: '${n}'`,this.correlationId),null}}getEndpointMetadataFromHardcodedValues(){return this.hostnameAndPort in Uc?Uc[this.
hostnameAndPort]:null}async updateMetadataWithRegionalInformation(t){let r=this.authorityOptions.azureRegionConfiguration?.
azureRegion;if(r){if(r!==Ss)return this.regionDiscoveryMetadata.region_outcome=en.CONFIGURED_NO_AUTO_DETECTION,this.regionDiscoveryMetadata.
region_used=r,st.replaceWithRegionalInformation(t,r,this.correlationId);let n=await ie(this.regionDiscovery.detectRegion.
bind(this.regionDiscovery),_f,this.logger,this.performanceClient,this.correlationId)(this.authorityOptions.azureRegionConfiguration?.
environmentRegion,this.regionDiscoveryMetadata);if(n)return this.regionDiscoveryMetadata.region_outcome=en.AUTO_DETECTION_REQUESTED_SUCCESSFUL,
this.regionDiscoveryMetadata.region_used=n,st.replaceWithRegionalInformation(t,n,this.correlationId);this.regionDiscoveryMetadata.
region_outcome=en.AUTO_DETECTION_REQUESTED_FAILED}return t}async updateCloudDiscoveryMetadata(t){let r=this.updateCloudDiscoveryMetadataFromLocalSources(
t);if(r)return r;let n=await ie(this.getCloudDiscoveryMetadataFromNetwork.bind(this),gf,this.logger,this.performanceClient,
this.correlationId)();if(n)return dn(t,n,!0),Re.NETWORK;throw te(Oc,this.correlationId)}updateCloudDiscoveryMetadataFromLocalSources(t){
this.logger.verbose("Attempting to get cloud discovery metadata from authority configuration",this.correlationId),this.logger.
verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities||Gr}'`,this.correlationId),this.logger.verbosePii(
`Authority Metadata: '${this.authorityOptions.authorityMetadata||Gr}'`,this.correlationId),this.logger.verbosePii(`Canon\
ical Authority: '${t.canonical_authority||Gr}'`,this.correlationId);let r=this.getCloudDiscoveryMetadataFromConfig();if(r)
return this.logger.verbose("Found cloud discovery metadata in authority configuration",this.correlationId),dn(t,r,!1),Re.
CONFIG;this.logger.verbose("Did not find cloud discovery metadata in the config... Attempting to get cloud discovery met\
adata from the hardcoded values.",this.correlationId);let n=tf(this.hostnameAndPort);if(n)return this.logger.verbose("Fo\
und cloud discovery metadata from hardcoded values.",this.correlationId),dn(t,n,!1),Re.HARDCODED_VALUES;this.logger.verbose(
"Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the networ\
k metadata cache.",this.correlationId);let i=Ki(t);return this.isAuthoritySameType(t)&&t.aliasesFromNetwork&&!i?(this.logger.
verbose("Found cloud discovery metadata in the cache.",""),Re.CACHE):(i&&this.logger.verbose("The metadata entity is exp\
ired.",""),null)}getCloudDiscoveryMetadataFromConfig(){if(this.authorityType===yt.Ciam)return this.logger.verbose("CIAM \
authorities do not support cloud discovery metadata, generate the aliases from authority host.",this.correlationId),st.createCloudDiscoveryMetadataFromHost(
this.hostnameAndPort);if(this.authorityOptions.cloudDiscoveryMetadata){this.logger.verbose("The cloud discovery metadata\
 has been provided as a network response, in the config.",this.correlationId);try{this.logger.verbose("Attempting to par\
se the cloud discovery metadata.",this.correlationId);let t=JSON.parse(this.authorityOptions.cloudDiscoveryMetadata),r=an(
t.metadata,this.hostnameAndPort);if(this.logger.verbose("Parsed the cloud discovery metadata.",""),r)return this.logger.
verbose("There is returnable metadata attached to the parsed cloud discovery metadata.",this.correlationId),r;this.logger.
verbose("There is no metadata attached to the parsed cloud discovery metadata.",this.correlationId)}catch{throw this.logger.
verbose("Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error.",this.correlationId),
te(Li,this.correlationId)}}return this.isInKnownAuthorities(this.hostnameAndPort)?(this.logger.verbose("The host is incl\
uded in knownAuthorities. Creating new cloud discovery metadata from the host.",this.correlationId),st.createCloudDiscoveryMetadataFromHost(
this.hostnameAndPort)):null}async getCloudDiscoveryMetadataFromNetwork(){let t=`${Es}${this.canonicalAuthority}oauth2/v2\
.0/authorize`,r={},n=null;try{let i=await this.networkInterface.sendGetRequestAsync(t,r),o,a;if(rf(i.body))o=i.body,a=o.
metadata,this.logger.verbosePii(`tenant_discovery_endpoint is: '${o.tenant_discovery_endpoint}'`,this.correlationId);else if(nf(
i.body)){if(this.logger.warning(`A CloudInstanceDiscoveryErrorResponse was returned. The cloud instance discovery networ\
k request's status code is: '${i.status}'`,this.correlationId),o=i.body,o.error===vs)return this.logger.error("The Cloud\
InstanceDiscoveryErrorResponse error is invalid_instance.",this.correlationId),null;this.logger.warning(`The CloudInstan\
ceDiscoveryErrorResponse error is '${o.error}'`,this.correlationId),this.logger.warning(`The CloudInstanceDiscoveryError\
Response error description is '${o.error_description}'`,this.correlationId),this.logger.warning("Setting the value of th\
e CloudInstanceDiscoveryMetadata (returned from the network, correlationId) to []",this.correlationId),a=[]}else return this.
logger.error("AAD did not return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse",this.correlationId),
null;this.logger.verbose("Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMet\
adata returned from the network request.",this.correlationId),n=an(a,this.hostnameAndPort)}catch(i){if(i instanceof ce)this.
logger.error(`There was a network error while attempting to get the cloud discovery instance metadata.
Error: '${i.errorCode}'
Error Description: '${i.errorMessage}'`,this.correlationId);else{let o=i;this.logger.error(`A non-MSALJS error was throw\
n while attempting to get the cloud instance discovery metadata.
Error: '${o.name}'
Error Description: '${o.message}'`,this.correlationId)}return null}return n||(this.logger.warning("The developer's autho\
rity was not found within the CloudInstanceDiscoveryMetadata returned from the network request.",this.correlationId),this.
logger.verbose("Creating custom Authority for custom domain scenario.",this.correlationId),n=st.createCloudDiscoveryMetadataFromHost(
this.hostnameAndPort)),n}isInKnownAuthorities(t){let r=t.toLowerCase();return this.authorityOptions.knownAuthorities.filter(
n=>n&&le.getDomainFromUrl(n,this.correlationId).toLowerCase()===r).length>0}static generateAuthority(t,r){let n;if(r&&r.
azureCloudInstance!==Fi.None){let i=r.tenant?r.tenant:ci;n=`${r.azureCloudInstance}/${i}/`}return n||t}static createCloudDiscoveryMetadataFromHost(t){
return{preferred_network:t,preferred_cache:t,aliases:[t]}}getPreferredCache(){if(this.managedIdentity)return ms;if(this.
discoveryComplete())return this.metadata.preferred_cache;throw R(lt,this.correlationId)}isAlias(t){return this.metadata.
aliases.indexOf(t)>-1}isAliasOfKnownMicrosoftAuthority(t){return Lc.has(t)}validateIssuer(t){if(!t)throw te(on,this.correlationId);
let r;try{r=new URL(t)}catch{throw te(on,this.correlationId)}let n=r.protocol,i=r.host,o=(this.canonicalAuthorityUrlComponents.
Protocol||"").toLowerCase(),a=(this.canonicalAuthorityUrlComponents.HostNameAndPort||"").toLowerCase(),s=this.matchesAuthorityOrigin(
n,i,o,a),c=n==="https:"&&this.isAliasOfKnownMicrosoftAuthority(i),l=n==="https:"&&this.matchesRegionalMicrosoftHost(i),d=this.
matchesCiamTenantPattern(r,a,this.canonicalAuthorityUrlComponents.PathSegments),T=n==="https:"&&this.isInKnownAuthorities(
i);if(!(s||c||l||d||T))throw te(on,this.correlationId)}matchesAuthorityOrigin(t,r,n,i){return t===n&&r===i}matchesRegionalMicrosoftHost(t){
let r=t.indexOf(".");if(r>0&&r<t.length-1){let n=t.substring(r+1);return this.isAliasOfKnownMicrosoftAuthority(n)}return!1}matchesCiamTenantPattern(t,r,n){
let i=n[0],o=i?i.endsWith(Lt)?i.slice(0,-Lt.length):i:r.split(".")[0];if(!o)return!1;let a=`https://${o}${zr}`,s=[a,`${a}\
/${o}`,`${a}/${o}/v2.0`,`${a}/${o}${Lt}`,`${a}/${o}${Lt}/v2.0`],c=t.pathname.replace(/\/+$/,""),l=`${t.protocol}//${t.host}${c}`;
return s.some(d=>d===l)}static isPublicCloudAuthority(t){return Rs.indexOf(t)>=0}static buildRegionalAuthorityString(t,r,n,i){
if(!Bc(r))throw te(qe,n);let o=new le(t,n);o.validateAsUri();let a=o.getUrlComponents(),s=`${r}.${a.HostNameAndPort}`;this.
isPublicCloudAuthority(a.HostNameAndPort)&&(s=`${r}.${ws}`);let c=le.constructAuthorityUriFromObject({...a,HostNameAndPort:s},
n).urlString;return i?`${c}?${i}`:c}static replaceWithRegionalInformation(t,r,n){let i={...t};return i.authorization_endpoint=
st.buildRegionalAuthorityString(i.authorization_endpoint,r,n),i.token_endpoint=st.buildRegionalAuthorityString(i.token_endpoint,
r,n),i.end_session_endpoint&&(i.end_session_endpoint=st.buildRegionalAuthorityString(i.end_session_endpoint,r,n)),i}static transformCIAMAuthority(t,r){
let n=t,i=new le(t,r).getUrlComponents();if(i.PathSegments.length===0&&i.HostNameAndPort.endsWith(zr)){let o=i.HostNameAndPort.
split(".")[0];n=`${n}${o}${Lt}`}return n}};Ft.reservedTenantDomains=new Set(["{tenant}","{tenantid}",ct.COMMON,ct.CONSUMERS,
ct.ORGANIZATIONS]);function xf(e,t){let r=new le(e,t).getUrlComponents().PathSegments.slice(-1)[0]?.toLowerCase();switch(r){case ct.
COMMON:case ct.ORGANIZATIONS:case ct.CONSUMERS:return;default:return r}}function Wc(e){return e.endsWith(Wr)?e:`${e}${Wr}`}
function $f(e){let t=e.cloudDiscoveryMetadata,r;if(t)try{r=JSON.parse(t)}catch{throw te(Li,"")}return{canonicalAuthority:e.
authority?Wc(e.authority):void 0,knownAuthorities:e.knownAuthorities,cloudDiscoveryMetadata:r}}var Yc={};Ce(Yc,{createDiscoveredInstance:()=>qc});
async function qc(e,t,r,n,i,o,a){let s=Ft.transformCIAMAuthority(Wc(e),o),c=new Ft(s,t,r,n,i,o,a);try{return await ie(c.
resolveEndpointsAsync.bind(c),mf,i,a,o)(),c}catch{throw R(lt,o)}}var M={};Ce(M,{addApplicationTelemetry:()=>Gi,addAttributeTokens:()=>oo,
addAuthorizationCode:()=>rl,addBrokerParameters:()=>mr,addCcsOid:()=>Ht,addCcsUpn:()=>fr,addClaims:()=>mn,addCliData:()=>ol,
addClientAssertion:()=>qi,addClientAssertionType:()=>Xi,addClientId:()=>pn,addClientInfo:()=>En,addClientSecret:()=>Yi,addCodeChallengeParams:()=>Bf,
addCodeVerifier:()=>il,addCorrelationId:()=>gn,addDeviceCode:()=>jf,addDomainHint:()=>Zc,addEARParameters:()=>Yf,addExtraParameters:()=>Bt,
addGrantType:()=>Ji,addIdTokenHint:()=>Qc,addInstanceAware:()=>Qi,addLibraryInfo:()=>Vi,addLoginHint:()=>pr,addLogoutHint:()=>ll,
addNativeBroker:()=>Hf,addNonce:()=>tl,addOboAssertion:()=>Kf,addPassword:()=>Wf,addPopToken:()=>to,addPopupOriginCheckDone:()=>Zi,
addPostLogoutRedirectUri:()=>Jc,addPrompt:()=>el,addRedirectUri:()=>fn,addRefreshToken:()=>nl,addRequestTokenUse:()=>zf,
addResource:()=>Tn,addResponseMode:()=>Xc,addResponseType:()=>Ff,addScopes:()=>un,addServerTelemetry:()=>no,addSid:()=>zi,
addSshJwk:()=>ro,addState:()=>Wi,addThrottling:()=>io,addUsername:()=>Gf,buildMergedClaims:()=>cl,instrumentBrokerParams:()=>hn});
var De=class Un{constructor(t,r){this.correlationId=r;let n=t?me.trimArrayEntries([...t]):[],i=n?me.removeEmptyStringsFromArray(
n):[];if(!i||!i.length)throw te(Sc,r);this.scopes=new Set,i.forEach(o=>this.scopes.add(o))}static fromString(t,r){let n=(t||
"").split(" ");return new Un(n,r)}static createSearchScopes(t,r){let n=t&&t.length>0?t:[...Yr],i=new Un(n,r);return i.containsOnlyOIDCScopes()?
i.removeScope(li):i.removeOIDCScopes(),i}containsScope(t){let r=this.printScopesLowerCase().split(" "),n=new Un(r,this.correlationId);
return t?n.scopes.has(t.toLowerCase()):!1}containsScopeSet(t){return!t||t.scopes.size<=0?!1:this.scopes.size>=t.scopes.size&&
t.asArray().every(r=>this.containsScope(r))}containsOnlyOIDCScopes(){let t=0;return pi.forEach(r=>{this.containsScope(r)&&
(t+=1)}),this.scopes.size===t}appendScope(t){t&&this.scopes.add(t.trim())}appendScopes(t){try{t.forEach(r=>this.appendScope(
r))}catch{throw R(ic,this.correlationId)}}removeScope(t){if(!t)throw R(nc,this.correlationId);this.scopes.delete(t.trim())}removeOIDCScopes(){
pi.forEach(t=>{this.scopes.delete(t)})}unionScopeSets(t){if(!t)throw R(vi,this.correlationId);let r=new Set;return t.scopes.
forEach(n=>r.add(n.toLowerCase())),this.scopes.forEach(n=>r.add(n.toLowerCase())),r}intersectingScopeSets(t){if(!t)throw R(
vi,this.correlationId);t.containsOnlyOIDCScopes()||t.removeOIDCScopes();let r=this.unionScopeSets(t),n=t.getScopeCount(),
i=this.getScopeCount();return r.size<i+n}getScopeCount(){return this.scopes.size}asArray(){let t=[];return this.scopes.forEach(
r=>t.push(r)),t}printScopes(){return this.scopes?this.asArray().join(" "):""}printScopesLowerCase(){return this.printScopes().
toLowerCase()}};function hn(e,t,r){if(!t)return;let n=e.get(Ut);n&&e.has(or)&&r?.addFields({embeddedClientId:n,embeddedRedirectUri:e.
get(ei)},t)}function Ff(e,t){e.set(ka,t)}function Xc(e,t){e.set(Oa,t||Ps.QUERY)}function Hf(e){e.set(os,"1")}function un(e,t,r,n=!0,i=Yr){
n&&!i.includes("openid")&&!t.includes("openid")&&i.push("openid");let o=n?[...t||[],...i]:t||[],a=new De(o,r);e.set(Pa,a.
printScopes())}function pn(e,t){e.set(Ut,t)}function fn(e,t){e.set(ei,t)}function Jc(e,t){e.set(Ja,t)}function Qc(e,t){e.
set(Qa,t)}function Zc(e,t){e.set(cs,t)}function pr(e,t){e.set(ss,t)}function fr(e,t){e.set(Ie.CCS_HEADER,`UPN:${t}`)}function Ht(e,t){
e.set(Ie.CCS_HEADER,`Oid:${t.uid}@${t.utid}`)}function zi(e,t){e.set("sid",t)}function mn(e,t,r,n,i,o){let a=i&&e.has(or)?
void 0:n,s=cl(r,a,t,o);e.set(Na,s)}function gn(e,t){e.set(Ba,t)}function Vi(e,t){e.set(ja,t.sku),e.set(Ka,t.version),t.os&&
e.set(za,t.os),t.cpu&&e.set(Va,t.cpu)}function Gi(e,t){t?.appName&&e.set(qa,t.appName),t?.appVersion&&e.set(Xa,t.appVersion)}
function el(e,t){e.set(La,t)}function Wi(e,t){t&&e.set(Ma,t)}function tl(e,t){e.set(Ua,t)}function Bf(e,t,r){if(t&&r)e.set(
$a,t),e.set(Fa,r);else throw te(vc,"")}function rl(e,t){e.set(xa,t)}function jf(e,t){e.set(Za,t)}function nl(e,t){e.set(
Da,t)}function il(e,t){e.set(Ha,t)}function Yi(e,t){e.set(es,t)}function qi(e,t){t&&e.set(ts,t)}function Xi(e,t){t&&e.set(
rs,t)}function Kf(e,t){e.set(ns,t)}function zf(e,t){e.set(is,t)}function Ji(e,t){e.set(ba,t)}function En(e){e.set(Us,"1")}
function ol(e){e.set(us,"1")}function Qi(e){e.has(Kr)||e.set(Kr,"true")}function Zi(e){e.has(ai)||e.set(ai,"1")}function Bt(e,t){
Object.entries(t).forEach(([r,n])=>{!e.has(r)&&n&&e.set(r,n)})}var Vf={[We.SIGNIN_STATE]:{essential:!1},[We.LOGIN_HINT]:{
essential:!1},[We.TENANT_REGION_SUB_SCOPE]:{essential:!1}};function al(e,t=""){let r;try{r=JSON.parse(e)}catch{throw te(
Ui,t)}if(!eo(r))throw te(Ui,t);return r}function eo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function sl(e,t){
let r={...e};for(let[n,i]of Object.entries(t)){let o=r[n];eo(o)&&eo(i)?r[n]=sl(o,i):r[n]=i}return r}function cl(e,t,r="",n){
let i=e?al(e,r):{};n?.trim()&&(i=sl(i,al(n,r))),Object.prototype.hasOwnProperty.call(i,We.ID_TOKEN)||(i[We.ID_TOKEN]={});
let o=i[We.ID_TOKEN];for(let[a,s]of Object.entries(Vf))a in o||(o[a]=s);return t&&t.length>0&&(Object.prototype.hasOwnProperty.
call(i,We.ACCESS_TOKEN)||(i[We.ACCESS_TOKEN]={}),i[We.ACCESS_TOKEN][We.XMS_CC]={values:t}),JSON.stringify(i)}function Gf(e,t){
e.set(_i.username,t)}function Wf(e,t){e.set(_i.password,t)}function to(e,t){t&&(e.set(ti,ne.POP),e.set(ri,t))}function ro(e,t){
t&&(e.set(ti,ne.SSH),e.set(ri,t))}function no(e,t){e.set(Ga,t.generateCurrentRequestHeaderValue()),e.set(Wa,t.generateLastRequestHeaderValue())}
function io(e){e.set(Ya,zs)}function ll(e,t){e.set(as,t)}function mr(e,t,r){e.has(or)||e.set(or,t),e.has(ii)||e.set(ii,r)}
function Yf(e,t,r){e.set(ls,encodeURIComponent(t)),e.set(ds,r??"eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0")}function Tn(e,t){
t&&e.set(hs,t)}function oo(e,t){let r=ur(t);r?e.set(oi,r):e.delete(oi)}var Be={};Ce(Be,{getDeserializedResponse:()=>qf,mapToQueryString:()=>jt,
normalizeUrlForComparison:()=>Xf,stripLeadingHashOrQuery:()=>dl,validateUrl:()=>Jf});function dl(e){return e.startsWith(
"#/")?e.substring(2):e.startsWith("#")||e.startsWith("?")?e.substring(1):e}function qf(e){if(!e||e.indexOf("=")<0)return null;
try{let t=dl(e);if(!/^[^=&?#/]+(?:=|&|$)/.test(t))return null;let r=Object.fromEntries(new URLSearchParams(t));if(r.code||
r.ear_jwe||r.error||r.error_description||r.state)return r}catch{throw R(Zs,"")}return null}function jt(e){let t=new Array;
return e.forEach((r,n)=>{t.push(`${n}=${encodeURIComponent(r)}`)}),t.join("&")}function Xf(e,t,r){if(!e)return e;let n=e.
split("#")[0];if(!n)return n;try{let i=new URL(n);i.search||(i.search="");let o;try{o=decodeURIComponent(i.pathname)}catch{
o=i.pathname}return o.endsWith("/")||(o+="/"),i.pathname=o,i.href}catch(i){throw t?.error(`Failed to normalize URL for c\
omparison: '${i}'`,r||""),te(qe,r||"")}}function Jf(e,t,r){try{new URL(e)}catch(n){throw t?.error(`Failed to validate UR\
L: '${n}'`,r||""),te(qe,r||"")}}var hl={ES256:"ES256",RS256:"RS256"},ao={createNewGuid:()=>{throw R(J,"")},base64Decode:()=>{
throw R(J,"")},base64Encode:()=>{throw R(J,"")},base64UrlEncode:()=>{throw R(J,"")},encodeKid:()=>{throw R(J,"")},async removeTokenBindingKey(e,t){
throw R(J,t)},async clearKeystore(e){throw R(J,e)},async signTokenBindingJwt(e,t,r,n){throw R(J,n)},async hashString(){throw R(
J,"")}},yn={async provisionTokenBindingKey(e){throw R(J,e.correlationId)},async removeTokenBindingKey(e,t){throw R(J,t)},
async getTokenBindingPublicKeyJwk(e,t){throw R(J,t)}},oe;(function(e){e[e.Error=0]="Error",e[e.Warning=1]="Warning",e[e.
Info=2]="Info",e[e.Verbose=3]="Verbose",e[e.Trace=4]="Trace"})(oe||(oe={}));var Qf=50,Zf=500,vt=new Map;function em(e,t){
vt.delete(e),vt.set(e,t)}function tm(e,t){let r=Date.now(),n=vt.get(e);if(n)em(e,n);else if(n={logs:[],firstEventTime:r},
vt.set(e,n),vt.size>Qf){let i=vt.keys().next().value;i!==void 0&&vt.delete(i)}n.logs.push({...t,milliseconds:r-n.firstEventTime}),
n.logs.length>Zf&&n.logs.shift()}function rm(e){if(e.length<6||e.length>6&&e[6]!==" ")return null;for(let t=0;t<6;t++){let r=e[t];
if(!(r>="a"&&r<="z"||r>="A"&&r<="Z"||r>="0"&&r<="9"))return null}return e.substring(0,6)}var kt=class Yo{constructor(t,r,n){
this.level=oe.Info;let i=()=>{},o=t||Yo.createDefaultLoggerOptions();this.localCallback=o.loggerCallback||i,this.piiLoggingEnabled=
o.piiLoggingEnabled||!1,this.level=typeof o.logLevel=="number"?o.logLevel:oe.Info,this.packageName=r||"",this.packageVersion=
n||""}static createDefaultLoggerOptions(){return{loggerCallback:()=>{},piiLoggingEnabled:!1,logLevel:oe.Info}}clone(t,r){
return new Yo({loggerCallback:this.localCallback,piiLoggingEnabled:this.piiLoggingEnabled,logLevel:this.level},t,r)}logMessage(t,r){
let n=r.correlationId,i=rm(t);if(i){let a={hash:i,level:r.logLevel,containsPii:r.containsPii||!1,milliseconds:0};tm(n,a)}
if(r.logLevel>this.level||!this.piiLoggingEnabled&&r.containsPii)return;let o=`${`[${new Date().toUTCString()}] : [${n}]`}\
 : ${this.packageName}@${this.packageVersion} : ${oe[r.logLevel]} - ${t}`;this.executeCallback(r.logLevel,o,r.containsPii||
!1)}executeCallback(t,r,n){this.localCallback&&this.localCallback(t,r,n)}error(t,r){this.logMessage(t,{logLevel:oe.Error,
containsPii:!1,correlationId:r})}errorPii(t,r){this.logMessage(t,{logLevel:oe.Error,containsPii:!0,correlationId:r})}warning(t,r){
this.logMessage(t,{logLevel:oe.Warning,containsPii:!1,correlationId:r})}warningPii(t,r){this.logMessage(t,{logLevel:oe.Warning,
containsPii:!0,correlationId:r})}info(t,r){this.logMessage(t,{logLevel:oe.Info,containsPii:!1,correlationId:r})}infoPii(t,r){
this.logMessage(t,{logLevel:oe.Info,containsPii:!0,correlationId:r})}verbose(t,r){this.logMessage(t,{logLevel:oe.Verbose,
containsPii:!1,correlationId:r})}verbosePii(t,r){this.logMessage(t,{logLevel:oe.Verbose,containsPii:!0,correlationId:r})}trace(t,r){
this.logMessage(t,{logLevel:oe.Trace,containsPii:!1,correlationId:r})}tracePii(t,r){this.logMessage(t,{logLevel:oe.Trace,
containsPii:!0,correlationId:r})}isPiiLoggingEnabled(){return this.piiLoggingEnabled||!1}},gr="@azure/msal-common",Kt="1\
6.17.0",nm="cache_quota_exceeded",im="cache_error_unknown",so=class oh extends Error{constructor(t,r){let n=r||Ai(t);super(
n),Object.setPrototypeOf(this,oh.prototype),this.name="CacheError",this.errorCode=t,this.errorMessage=n}};function om(e){
return e instanceof Error?e.name==="QuotaExceededError"||e.name==="NS_ERROR_DOM_QUOTA_REACHED"||e.message.includes("exce\
eded the quota")?new so(nm):new so(e.name,e.message):new so(im)}var co=class{constructor(e,t,r,n,i,o){this.clientId=e,this.
cryptoImpl=t,this.tokenBindingKeyManager=o,this.commonLogger=r.clone(gr,Kt),this.staticAuthorityOptions=i,this.performanceClient=
n}getAllAccounts(e={},t){return this.buildTenantProfiles(this.getAccountsFilteredBy(e,t),t,e)}getAccountInfoFilteredBy(e,t){
if(Object.keys(e).length===0||Object.values(e).every(n=>n==null||n===""))return this.commonLogger.warning("getAccountInf\
oFilteredBy: Account filter is empty or invalid, returning null",t),null;let r=this.getAllAccounts(e,t);return r.length>
1?r.sort((n,i)=>{let o=n.idTokenClaims?1:0;return(i.idTokenClaims?1:0)-o})[0]:r.length===1?r[0]:null}getBaseAccountInfo(e,t){
let r=this.getAccountsFilteredBy(e,t);return r.length>0?nn(r[0]):null}buildTenantProfiles(e,t,r){return e.flatMap(n=>this.
getTenantProfilesFromAccountEntity(n,t,r?.tenantId,r))}getTenantedAccountInfoByFilter(e,t,r,n,i){let o=null,a;if(i&&!this.
tenantProfileMatchesFilter(r,i))return null;let s=this.getIdToken(e,n,t,r.tenantId);return s&&(a=lr(s.secret,this.cryptoImpl.
base64Decode,n),!this.idTokenClaimsMatchTenantProfileFilter(a,i))?null:(o=mc(e,r,a,s?.secret),o)}getTenantProfilesFromAccountEntity(e,t,r,n){
let i=nn(e),o=i.tenantProfiles||new Map,a=this.getTokenKeys();if(r){let c=o.get(r);if(c)o=new Map([[r,c]]);else return[]}
let s=[];return o.forEach(c=>{let l=this.getTenantedAccountInfoByFilter(i,a,c,t,n);l&&s.push(l)}),s}tenantProfileMatchesFilter(e,t){
return!(t.localAccountId&&!this.matchLocalAccountIdFromTenantProfile(e,t.localAccountId)||t.name&&e.name!==t.name||t.isHomeTenant!==
void 0&&e.isHomeTenant!==t.isHomeTenant||t.username&&!this.matchUsername(e.username,t.username)&&!this.matchUsername(e.upn,
t.username)||t.loginHint&&!this.matchLoginHintWithTenantProfile(e,t.loginHint)||t.upn&&e.upn!==t.upn||t.nativeAccountId&&
e.nativeAccountId!==t.nativeAccountId)}idTokenClaimsMatchTenantProfileFilter(e,t){return!(t&&(t.localAccountId&&!this.matchLocalAccountIdFromTokenClaims(
e,t.localAccountId)||t.loginHint&&!this.matchLoginHintFromTokenClaims(e,t.loginHint)||t.username&&!this.matchUsername(e.
preferred_username,t.username)&&!this.matchUsername(e.upn,t.username)||t.name&&!this.matchName(e,t.name)||t.sid&&!this.matchSid(
e,t.sid)))}async saveCacheRecord(e,t,r,n,i){if(!e)throw R(oc,t);try{e.account&&await this.setAccount(e.account,t,r,n),e.
idToken&&i?.idToken!==!1&&await this.setIdTokenCredential(e.idToken,t,r),e.accessToken&&i?.accessToken!==!1&&await this.
saveAccessToken(e.accessToken,t,r),e.refreshToken&&i?.refreshToken!==!1&&await this.setRefreshTokenCredential(e.refreshToken,
t,r),e.appMetadata&&this.setAppMetadata(e.appMetadata,t)}catch(o){throw this.commonLogger?.error("CacheManager.saveCache\
Record: failed",t),o instanceof ce?o:om(o)}}async saveAccessToken(e,t,r){let n;e.additionalCacheKeyComponents&&Object.keys(
e.additionalCacheKeyComponents).length>0&&(n=await this.cryptoImpl.hashString(JSON.stringify(e.additionalCacheKeyComponents)));
let i={clientId:e.clientId,credentialType:e.credentialType,environment:e.environment,homeAccountId:e.homeAccountId,realm:e.
realm,tokenType:e.tokenType},o=this.getTokenKeys(),a=De.fromString(e.target,t),s=[];o.accessToken.forEach(c=>{if(!this.accessTokenKeyMatchesFilter(
c,i,!1))return;let l=this.getAccessTokenCredential(c,t);l&&this.credentialMatchesFilter(l,i,t)&&De.fromString(l.target,t).
intersectingScopeSets(a)&&s.push(c)});for(let c of s)await this.removeAccessTokenAndTokenBindingKey(c,t,e.keyId);await this.
setAccessTokenCredential(e,t,r,n)}getAccountsFilteredBy(e,t){let r=this.getAccountKeys(),n=[];return r.forEach(i=>{let o=this.
getAccount(i,t);if(!o||e.homeAccountId&&!this.matchHomeAccountId(o,e.homeAccountId)||e.environment&&!this.matchEnvironment(
o,e.environment,t)||e.realm&&!this.matchRealm(o,e.realm)||e.authorityType&&!this.matchAuthorityType(o,e.authorityType))return;
let a={localAccountId:e?.localAccountId,name:e?.name,username:e?.username,loginHint:e?.loginHint,upn:e?.upn,nativeAccountId:e?.
nativeAccountId},s=o.tenantProfiles?.filter(c=>this.tenantProfileMatchesFilter(c,a));s&&s.length===0||n.push(o)}),n}credentialMatchesFilter(e,t,r){
if(t.clientId&&!this.matchClientId(e,t.clientId)||t.userAssertionHash&&!this.matchUserAssertionHash(e,t.userAssertionHash)||
typeof t.homeAccountId=="string"&&!this.matchHomeAccountId(e,t.homeAccountId)||t.environment&&!this.matchEnvironment(e,t.
environment,r)||t.realm&&!this.matchRealm(e,t.realm)||t.credentialType&&!this.matchCredentialType(e,t.credentialType)||t.
familyId&&!this.matchFamilyId(e,t.familyId)||t.target&&!this.matchTarget(e,t.target,r)||e.credentialType===Ee.ACCESS_TOKEN_WITH_AUTH_SCHEME&&
!this.matchAccessTokenWithAuthScheme(e,t))return!1;let n=e.additionalCacheKeyComponents,i=t.additionalCacheKeyComponents,
o=!!n&&Object.keys(n).length>0,a=!!i&&Object.keys(i).length>0;if(o!==a)return!1;if(o&&a){let s=Object.keys(n).sort(),c=Object.
keys(i).sort();if(s.length!==c.length)return!1;for(let l=0;l<s.length;l++)if(s[l]!==c[l]||n[s[l]]!==i[c[l]])return!1}return!0}getAppMetadataFilteredBy(e,t){
let r=this.getKeys(),n={};return r.forEach(i=>{if(!this.isAppMetadata(i))return;let o=this.getAppMetadata(i,t);o&&(e.environment&&
!this.matchEnvironment(o,e.environment,t)||e.clientId&&!this.matchClientId(o,e.clientId)||(n[i]=o))}),n}getAuthorityMetadataByAlias(e,t){
let r=this.getAuthorityMetadataKeys(),n=null;return r.forEach(i=>{if(!this.isAuthorityMetadata(i)||i.indexOf(this.clientId)===
-1)return;let o=this.getAuthorityMetadata(i,t);o&&o.aliases.indexOf(e)!==-1&&(n=o)}),n}removeAllAccounts(e){this.getAllAccounts(
{},e).forEach(t=>{this.removeAccount(t,e)})}removeAccount(e,t){let r=this.getAccountKeys(),n=i=>i.includes(e.homeAccountId)&&
i.includes(e.environment);this.getTokenKeys().idToken.filter(n).forEach(i=>{this.removeIdToken(i,t)}),this.removeAccountContext(
e,t),r.filter(n).forEach(i=>{this.removeItem(i,t),this.performanceClient.incrementFields({accountsRemoved:1},t)})}removeAccountContext(e,t){
let r=this.getTokenKeys(),n=i=>i.includes(e.homeAccountId)&&i.includes(e.environment);r.accessToken.filter(n).forEach(i=>{
this.removeAccessToken(i,t)}),r.refreshToken.filter(n).forEach(i=>{this.removeRefreshToken(i,t)})}removeAccessToken(e,t){
let r=this.removeAccessTokenCredential(e,t);r&&this.removeTokenBindingKeyForCredential(r,t)}async removeAccessTokenAndTokenBindingKey(e,t,r){
let n=this.removeAccessTokenCredential(e,t);n&&await this.removeTokenBindingKeyForCredential(n,t,r)}removeAccessTokenCredential(e,t){
let r=this.getAccessTokenCredential(e,t);return r?(this.removeItem(e,t),this.performanceClient.incrementFields({accessTokensRemoved:1},
t),r):null}async removeTokenBindingKeyForCredential(e,t,r){if(e.credentialType.toLowerCase()===Ee.ACCESS_TOKEN_WITH_AUTH_SCHEME.
toLowerCase())switch(e.tokenType?.toLowerCase()){case ne.POP:case ne.DPOP.toLowerCase():{let n=e.keyId;if(n&&n!==r&&!this.
isTokenBindingKeyReferenced(n,t))try{await this.tokenBindingKeyManager.removeTokenBindingKey(n,t)}catch{this.commonLogger.
error("Failed to remove token binding key",t),this.performanceClient?.incrementFields({removeTokenBindingKeyFailure:1},t)}
break}}}isTokenBindingKeyReferenced(e,t){return this.getTokenKeys().accessToken.some(r=>this.getAccessTokenCredential(r,
t)?.keyId===e)}removeAppMetadata(e){return this.getKeys().forEach(t=>{this.isAppMetadata(t)&&this.removeItem(t,e)}),!0}getIdToken(e,t,r,n){
this.commonLogger.trace("CacheManager - getIdToken called",t);let i={homeAccountId:e.homeAccountId,environment:e.environment,
credentialType:Ee.ID_TOKEN,clientId:this.clientId,realm:n},o=this.getIdTokensByFilter(i,t,r),a=o.size;if(a<1)return this.
commonLogger.info("CacheManager:getIdToken - No token found",t),null;if(a>1){let s=o;if(!n){let c=new Map;o.forEach((d,T)=>{
d.realm===e.tenantId&&c.set(T,d)});let l=c.size;if(l<1)return this.commonLogger.info("CacheManager:getIdToken - Multiple\
 ID tokens found for account but none match account entity tenant id, returning first result",t),o.values().next().value??
null;if(l===1)return this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account, defaulting \
to home tenant profile",t),c.values().next().value??null;s=c}return this.commonLogger.info("CacheManager:getIdToken - Mu\
ltiple matching ID tokens found, clearing them",t),s.forEach((c,l)=>{this.removeIdToken(l,t)}),this.performanceClient.addFields(
{multiMatchedID:o.size},t),null}return this.commonLogger.info("CacheManager:getIdToken - Returning ID token",t),o.values().
next().value??null}getIdTokensByFilter(e,t,r){let n=r&&r.idToken||this.getTokenKeys().idToken,i=new Map;return n.forEach(
o=>{if(!this.idTokenKeyMatchesFilter(o,{clientId:this.clientId,...e}))return;let a=this.getIdTokenCredential(o,t);a&&this.
credentialMatchesFilter(a,e,t)&&i.set(o,a)}),i}idTokenKeyMatchesFilter(e,t){let r=e.toLowerCase();return!(t.clientId&&r.
indexOf(t.clientId.toLowerCase())===-1||t.homeAccountId&&r.indexOf(t.homeAccountId.toLowerCase())===-1)}removeIdToken(e,t){
this.removeItem(e,t)}removeRefreshToken(e,t){this.removeItem(e,t)}getAccessToken(e,t,r,n){let i=t.correlationId;this.commonLogger.
trace("CacheManager - getAccessToken called",i);let o=De.createSearchScopes(t.scopes,i),a=t.authenticationScheme||ne.BEARER,
s=a.toLowerCase(),c=a&&a.toLowerCase()!==ne.BEARER.toLowerCase()?Ee.ACCESS_TOKEN_WITH_AUTH_SCHEME:Ee.ACCESS_TOKEN,l=ur(t.
attributeTokens),d=l?{attribute_tokens:l}:void 0,T={homeAccountId:e.homeAccountId,environment:e.environment,credentialType:c,
clientId:this.clientId,realm:n||e.tenantId,target:o,tokenType:a,keyId:a===ne.SSH?t.sshKid:s===ne.DPOP.toLowerCase()?t.popKid||
t.dpopJkt:void 0,additionalCacheKeyComponents:d},h=r&&r.accessToken||this.getTokenKeys().accessToken,u=[],g=[];return h.
forEach(E=>{if(this.accessTokenKeyMatchesFilter(E,T,!0)){let I=this.getAccessTokenCredential(E,i);I&&this.credentialMatchesFilter(
I,T,i)&&(u.push(I),g.push(E))}}),u.length<1?(this.commonLogger.info("CacheManager:getAccessToken - No token found",i),null):
u.length>1?(this.commonLogger.info("CacheManager:getAccessToken - Multiple access tokens found, clearing them",i),g.forEach(
E=>{this.removeAccessToken(E,i)}),this.performanceClient.addFields({multiMatchedAT:u.length},i),null):(this.commonLogger.
info("CacheManager:getAccessToken - Returning access token",i),u[0])}accessTokenKeyMatchesFilter(e,t,r){let n=e.toLowerCase();
if(t.clientId&&n.indexOf(t.clientId.toLowerCase())===-1||t.homeAccountId&&n.indexOf(t.homeAccountId.toLowerCase())===-1||
t.realm&&n.indexOf(t.realm.toLowerCase())===-1)return!1;if(t.target){let i=t.target.asArray();for(let o=0;o<i.length;o++){
if(r&&!n.includes(i[o].toLowerCase()))return!1;if(!r&&n.includes(i[o].toLowerCase()))return!0}}return!0}getAccessTokensByFilter(e,t){
let r=this.getTokenKeys(),n=[];return r.accessToken.forEach(i=>{if(!this.accessTokenKeyMatchesFilter(i,e,!0))return;let o=this.
getAccessTokenCredential(i,t);o&&this.credentialMatchesFilter(o,e,t)&&n.push(o)}),n}getRefreshToken(e,t,r,n){this.commonLogger.
trace("CacheManager - getRefreshToken called",r);let i=t?ar:void 0,o={homeAccountId:e.homeAccountId,environment:e.environment,
credentialType:Ee.REFRESH_TOKEN,clientId:this.clientId,familyId:i},a=n&&n.refreshToken||this.getTokenKeys().refreshToken,
s=[];a.forEach(l=>{if(this.refreshTokenKeyMatchesFilter(l,o)){let d=this.getRefreshTokenCredential(l,r);d&&this.credentialMatchesFilter(
d,o,r)&&s.push(d)}});let c=s.length;return c<1?(this.commonLogger.info("CacheManager:getRefreshToken - No refresh token \
found.",r),null):(c>1&&this.performanceClient.addFields({multiMatchedRT:c},r),this.commonLogger.info("CacheManager:getRe\
freshToken - returning refresh token",r),s[0])}refreshTokenKeyMatchesFilter(e,t){let r=e.toLowerCase();return!(t.familyId&&
r.indexOf(t.familyId.toLowerCase())===-1||!t.familyId&&t.clientId&&r.indexOf(t.clientId.toLowerCase())===-1||t.homeAccountId&&
r.indexOf(t.homeAccountId.toLowerCase())===-1)}readAppMetadataFromCache(e,t){let r={environment:e,clientId:this.clientId},
n=this.getAppMetadataFilteredBy(r,t),i=Object.keys(n).map(a=>n[a]),o=i.length;if(o<1)return null;if(o>1)throw R(tc,t);return i[0]}isAppMetadataFOCI(e,t){
let r=this.readAppMetadataFromCache(e,t);return!!(r&&r.familyId===ar)}matchHomeAccountId(e,t){return typeof e.homeAccountId==
"string"&&t===e.homeAccountId}matchLocalAccountIdFromTokenClaims(e,t){let r=e.oid||e.sub;return t===r}matchLocalAccountIdFromTenantProfile(e,t){
return e.localAccountId===t}matchName(e,t){return t.toLowerCase()===e.name?.toLowerCase()}matchUsername(e,t){return!!(e&&
typeof e=="string"&&t?.toLowerCase()===e.toLowerCase())}matchLoginHintWithTenantProfile(e,t){return e.loginHint===t||e.username===
t||e.upn===t}matchUserAssertionHash(e,t){return!!(e.userAssertionHash&&t===e.userAssertionHash)}matchEnvironment(e,t,r){
if(this.staticAuthorityOptions){let i=ef(this.staticAuthorityOptions,this.commonLogger,r);if(i.includes(t)&&i.includes(e.
environment))return!0}let n=this.getAuthorityMetadataByAlias(t,r);return!!(n&&n.aliases.indexOf(e.environment)>-1)}matchCredentialType(e,t){
return e.credentialType&&t.toLowerCase()===e.credentialType.toLowerCase()}matchClientId(e,t){return!!(e.clientId&&t===e.
clientId)}matchFamilyId(e,t){return!!(e.familyId&&t===e.familyId)}matchRealm(e,t){return e.realm?.toLowerCase()===t.toLowerCase()}matchLoginHintFromTokenClaims(e,t){
return!!(e.login_hint===t||e.preferred_username===t||e.upn===t||e.emails&&e.emails.includes(t))}matchSid(e,t){return e.sid===
t}matchAuthorityType(e,t){return!!(e.authorityType&&t.toLowerCase()===e.authorityType.toLowerCase())}matchTarget(e,t,r){
return e.credentialType!==Ee.ACCESS_TOKEN&&e.credentialType!==Ee.ACCESS_TOKEN_WITH_AUTH_SCHEME||!e.target?!1:De.fromString(
e.target,r).containsScopeSet(t)}matchTokenType(e,t){return!!(e.tokenType&&e.tokenType.toLowerCase()===t.toLowerCase())}matchAccessTokenWithAuthScheme(e,t){
let r=t.tokenType?.toLowerCase();if(t.tokenType&&!this.matchTokenType(e,t.tokenType))return!1;switch(r){case"dpop":case ne.
SSH:return this.matchKeyBoundAccessToken(e,t);default:return!0}}matchKeyBoundAccessToken(e,t){return t.keyId?this.matchKeyId(
e,t.keyId):!0}matchKeyId(e,t){return!!(e.keyId&&e.keyId===t)}isAppMetadata(e){return e.indexOf(Qr)!==-1}isAuthorityMetadata(e){
return e.indexOf(Zr)!==-1}generateAuthorityMetadataCacheKey(e){return`${Zr}-${this.clientId}-${e}`}static toObject(e,t){
for(let r in t)e[r]=t[r];return e}},am=class extends co{async setAccount(){throw R(J,"")}getAccount(){throw R(J,"")}async setIdTokenCredential(){
throw R(J,"")}getIdTokenCredential(){throw R(J,"")}async setAccessTokenCredential(){throw R(J,"")}getAccessTokenCredential(){
throw R(J,"")}async setRefreshTokenCredential(){throw R(J,"")}getRefreshTokenCredential(){throw R(J,"")}setAppMetadata(){
throw R(J,"")}getAppMetadata(){throw R(J,"")}setServerTelemetry(){throw R(J,"")}getServerTelemetry(){throw R(J,"")}setAuthorityMetadata(){
throw R(J,"")}getAuthorityMetadata(){throw R(J,"")}getAuthorityMetadataKeys(){throw R(J,"")}setThrottlingCache(){throw R(
J,"")}getThrottlingCache(){throw R(J,"")}removeItem(){throw R(J,"")}getKeys(){throw R(J,"")}getAccountKeys(){throw R(J,"")}getTokenKeys(){
throw R(J,"")}generateCredentialKey(e,t){throw R(J,"")}generateAccountKey(){throw R(J,"")}},sm={NotStarted:0,InProgress:1,
Completed:2},Je=class{generateId(){return"callback-id"}startMeasurement(e,t){return{end:()=>null,discard:()=>{},add:()=>{},
increment:()=>{},event:{eventId:this.generateId(),status:sm.InProgress,authority:"",libraryName:"",libraryVersion:"",clientId:"",
name:e,startTimeMs:Date.now(),correlationId:t||""}}}endMeasurement(){return null}discardMeasurements(){}removePerformanceCallback(){
return!0}addPerformanceCallback(){return""}emitEvents(){}addFields(){}addGlobalFields(){}incrementFields(){}cacheEventByCorrelationId(){}},
cm={tokenRenewalOffsetSeconds:Ws,preventCorsPreflight:!1},lm={loggerCallback:()=>{},piiLoggingEnabled:!1,logLevel:oe.Info,
correlationId:""},dm={async sendGetRequestAsync(){throw R(J,"")},async sendPostRequestAsync(){throw R(J,"")}},hm={sku:ps,
version:Kt,cpu:"",os:""},um={clientSecret:"",clientAssertion:void 0},pm={azureCloudInstance:Fi.None,tenant:`${ci}`},fm={
application:{appName:"",appVersion:""}};function _n({authOptions:e,systemOptions:t,loggerOptions:r,storageInterface:n,networkInterface:i,
cryptoInterface:o,tokenBindingKeyManager:a,clientCredentials:s,libraryInfo:c,telemetry:l,serverTelemetryManager:d,persistencePlugin:T,
serializableCache:h}){let u={...lm,...r},g=a||yn;return{authOptions:mm(e),systemOptions:{...cm,...t},loggerOptions:u,storageInterface:n||
new am(e.clientId,ao,new kt(u,gr,Kt),new Je,void 0,g),networkInterface:i||dm,cryptoInterface:o||ao,tokenBindingKeyManager:g,
clientCredentials:s||um,libraryInfo:{...hm,...c},telemetry:{...fm,...l},serverTelemetryManager:d||null,persistencePlugin:T||
null,serializableCache:h||null}}function mm(e){return{clientCapabilities:[],azureCloudOptions:pm,instanceAware:!1,isMcp:!1,
...e}}function ul(e){return e.authOptions.authority.options.protocolMode===Rt.OIDC}var Er=class{constructor(e,t){this.cache=
e,this.hasChanged=t}get cacheHasChanged(){return this.hasChanged}get tokenCache(){return this.cache}},gm=class ah extends ce{constructor(t,r,n){
super(t,r,n),this.name="JoseHeaderError",Object.setPrototypeOf(this,ah.prototype)}};function zt(e,t){return new gm(e,t)}
function Em(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;if(Object.
getPrototypeOf(e)===null)return!0;let t=e;for(;Object.getPrototypeOf(t)!==null;)t=Object.getPrototypeOf(t);return Object.
getPrototypeOf(e)===t}var Tm="missing_kid_error",lo="missing_alg_error",ym="missing_jwk_error",_m="invalid_jwk_error",pl=class qo{constructor(t,r){
if(typeof t.alg!="string"||!t.alg)throw zt(lo,r);this.typ=t.typ,this.alg=t.alg,this.kid=t.kid,this.jwk=t.jwk}static getShrHeader(t,r){
if(!t.kid)throw zt(Tm,r);if(!t.alg)throw zt(lo,r);return new qo({typ:t.typ||Ii.Pop,kid:t.kid,alg:t.alg},r)}static getDpopHeader(t,r){
if(!Em(t.jwk))throw zt(ym,r);if(!t.alg)throw zt(lo,r);if(Object.keys(t.jwk).length===0)throw zt(_m,r);return new qo({typ:Ii.
Dpop,alg:t.alg,jwk:t.jwk},r)}},Im={SW:"sw"},Am="shr",fl=hl.RS256,ho=class{constructor(e,t,r){this.cryptoUtils=e,this.tokenBindingKeyManager=
t,this.performanceClient=r}async generateCnf(e,t){let r=await ie(this.generateKid.bind(this),Bi,t,this.performanceClient,
e.correlationId)(e),n=this.cryptoUtils.base64UrlEncode(JSON.stringify(r));return{kid:r.kid,reqCnfString:n}}async generateKid(e){
return{kid:await this.tokenBindingKeyManager.provisionTokenBindingKey({correlationId:e.correlationId,tokenBindingKeyType:Am,
tokenBindingKeyAlgorithm:fl}),xms_ksl:Im.SW}}async signPopToken(e,t,r){return this.signPayload(e,t,r)}async signPayload(e,t,r,n){
let{resourceRequestMethod:i,resourceRequestUri:o,shrClaims:a,shrNonce:s,shrOptions:c}=r,l=(o?new le(o,r.correlationId):void 0)?.
getUrlComponents(),d=await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(t,r.correlationId),T=this.cryptoUtils.
base64UrlEncode(JSON.stringify({kid:t})),h=c?.header?.alg||d.alg||fl,u=pl.getShrHeader({...c?.header,alg:h,kid:T},r.correlationId),
g={at:e,ts:Xe(),m:i?.toUpperCase(),u:l?.HostNameAndPort,nonce:s||this.cryptoUtils.createNewGuid(),p:l?.AbsolutePath,q:l?.
QueryString?[[],l.QueryString]:void 0,client_claims:a||void 0,...n,cnf:{jwk:d}};return this.cryptoUtils.signTokenBindingJwt(
u,g,t,r.correlationId)}},Cm=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/,Sm="dpop",ml=hl.ES256;function wm(e,t){return pl.getDpopHeader(
{alg:ml,jwk:e},t)}function Rm(e,t){if(typeof e!="string"||!Cm.test(e))throw te(bc,t);return e.toUpperCase()}function gl(e,t){
let r;try{r=new URL(e)}catch{throw te(qe,t)}if(!/^https:\/\//i.test(e)||r.protocol!=="https:"||r.username||r.password)throw te(
Nc,t);return r.search="",r.hash="",r.href}function El(e,t){if(e!==void 0&&e.trim().length===0)throw te(Pc,t)}function vm(e,t=""){
return{htm:Rm(e.htm,t),htu:gl(e.htu,t)}}var uo=class{constructor(e,t){this.cryptoUtils=e,this.tokenBindingKeyManager=t}async generateJkt(e=""){
return this.tokenBindingKeyManager.provisionTokenBindingKey({tokenBindingKeyType:Sm,tokenBindingKeyAlgorithm:ml,correlationId:e})}buildTokenProofClaims(e,t=""){
El(e.nonce,t);let r={jti:this.cryptoUtils.createNewGuid(),htm:"POST",htu:gl(e.tokenEndpoint,t),iat:Xe()};return e.nonce!==
void 0&&(r.nonce=e.nonce),r}async generateTokenProof(e,t,r=""){return this.generateProof(this.buildTokenProofClaims(e,r),
t,r)}buildResourceProofClaims(e,t=""){El(e.nonce,t);let r=vm(e,t),n={jti:this.cryptoUtils.createNewGuid(),htm:r.htm,htu:r.
htu,ath:e.ath,iat:Xe()};return e.nonce!==void 0&&(n.nonce=e.nonce),n}async generateResourceProof(e,t,r=""){let{htu:n,htm:i,
nonce:o}=e;if(!n||!i)throw te(Dc,r);let a=await this.cryptoUtils.hashString(e.accessToken);return this.generateProof(this.
buildResourceProofClaims({htu:n,htm:i,ath:a,nonce:o},r),t,r)}async generateProof(e,t,r){let n=await this.tokenBindingKeyManager.
getTokenBindingPublicKeyJwk(t,r);return this.cryptoUtils.signTokenBindingJwt(wm(n,r),e,t,r)}},Tl="no_tokens_found",km="r\
efresh_token_expired",Om="ui_not_allowed",bm="interaction_required",Nm="consent_required",Pm="login_required",yl="bad_to\
ken",Dm="interrupted_user",_l=[bm,Nm,Pm,yl,Om,Dm],Mm=["message_only","additional_action","basic_action","user_password_e\
xpired","consent_required","bad_token","ui_not_allowed","interrupted_user"],Tr=class sh extends ce{constructor(t,r,n,i,o,a,s,c){
super(t,r,n,i),Object.setPrototypeOf(this,sh.prototype),this.timestamp=o||"",this.traceId=a||"",this.claims=s||"",this.name=
"InteractionRequiredAuthError",this.errorNo=c}};function Il(e,t,r){let n=!!e&&_l.indexOf(e)>-1,i=!!r&&Mm.indexOf(r)>-1,o=!!t&&
_l.some(a=>t.indexOf(a)>-1);return n||o||i}function Al(e,t,r){return new Tr(e,t,r)}var yr=class ch extends ce{constructor(t,r,n,i,o,a){
super(t,r,n,i),this.name="ServerError",this.errorNo=o,this.status=a,Object.setPrototypeOf(this,ch.prototype)}},Cl={};Ce(
Cl,{generateLibraryState:()=>Sl,parseRequestState:()=>wl,setRequestState:()=>Um});function Um(e,t,r,n){let i=Sl(e,n,r);return t?
`${i}${Vr}${t}`:i}function Sl(e,t,r){if(!e)throw R(bi,t);let n={id:e.createNewGuid()};r&&(n.meta=r);let i=JSON.stringify(
n);return e.base64Encode(i)}function wl(e,t,r){if(!e)throw R(bi,r);if(!t)throw R(sr,r);try{let n=t.split(Vr),i=n[0],o=n.
length>1?n.slice(1).join(Vr):"",a=e(i),s=JSON.parse(a);return{userRequestState:o||"",libraryState:s}}catch{throw R(sr,r)}}
var Qe=class Xo{constructor(t,r,n,i,o,a,s,c=yn){this.clientId=t,this.cacheStorage=r,this.cryptoObj=n,this.tokenBindingKeyManager=
c,this.logger=i,this.performanceClient=o,this.serializableCache=a,this.persistencePlugin=s}validateTokenResponse(t,r,n){
if(t.error||t.error_description||t.suberror){let i=`Error(s): ${t.error_codes||xt} - Timestamp: ${t.timestamp||xt} - Des\
cription: ${t.error_description||xt} - Correlation ID: ${t.correlation_id||xt} - Trace ID: ${t.trace_id||xt}`,o=t.error_codes?.
length?t.error_codes[0]:void 0,a=new yr(t.error||"",t.correlation_id||"",i,t.suberror,o,t.status);if(n&&t.status&&t.status>=
bs&&t.status<=Ns){this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the \
access token is unable to be refreshed.
${a}`,r);return}else if(n&&t.status&&t.status>=ks&&t.status<=Os){this.logger.warning(`executeTokenRequest:validateTokenR\
esponse - AAD is currently available but is unable to refresh the access token.
${a}`,r);return}throw Il(t.error,t.error_description,t.suberror)?new Tr(t.error||"",t.correlation_id||"",t.error_description,
t.suberror,t.timestamp||"",t.trace_id||"",t.claims||"",o):a}}async handleServerTokenResponse(t,r,n,i,o,a,s,c,l,d,T){let h;
if(t.id_token&&(h=lr(t.id_token||"",this.cryptoObj.base64Decode,i.correlationId)),a&&Object.prototype.hasOwnProperty.call(
a,"nonce")){let v=a.nonce,_=h?.nonce;if(_!==void 0&&v===void 0)throw this.logger.warning("Authorization code response co\
ntains an ID Token nonce, but no expected nonce was supplied. Rejecting the response.",i.correlationId),R(Ri,i.correlationId);
if(v!==void 0&&(typeof v!="string"||typeof _!="string"||v!==_))throw R(Ri,i.correlationId)}this.homeAccountIdentifier=Tc(
t.client_info||"",r.authorityType,this.logger,this.cryptoObj,i.correlationId,h);let u;if(a&&a.state&&(u=wl(this.cryptoObj.
base64Decode,a.state,i.correlationId)),t.key_id=t.key_id||i.dpopJkt||i.sshKid||void 0,i.authenticationScheme===ne.DPOP){
if(t.token_type?.toLowerCase()!==ne.DPOP.toLowerCase())throw this.performanceClient?.addFields({dpopTokenTypeMismatch:t.
token_type},i.correlationId),R(ac,i.correlationId);t.token_type=ne.DPOP}let g=ur(i.attributeTokens),E=T??(g?{attribute_tokens:g}:
void 0),I=this.generateCacheRecord(t,r,n,i,h,s,a,E),O;try{if(this.persistencePlugin&&this.serializableCache&&(this.logger.
verbose("Persistence enabled, calling beforeCacheAccess",i.correlationId),O=new Er(this.serializableCache,!0),await this.
persistencePlugin.beforeCacheAccess(O)),c&&!l&&I.account&&this.cacheStorage.getAllAccounts({homeAccountId:I.account.homeAccountId,
environment:I.account.environment},i.correlationId).length<1)return this.logger.warning("Account used to refresh tokens \
not in persistence, refreshed tokens will not be stored in the cache",i.correlationId),this.performanceClient?.addFields(
{acntLoggedOut:!0},i.correlationId),await Xo.generateAuthenticationResult(this.cryptoObj,r,I,!1,i,this.performanceClient,
{idTokenClaims:h,requestState:u,requestId:d,tokenBindingKeyManager:this.tokenBindingKeyManager});await this.cacheStorage.
saveCacheRecord(I,i.correlationId,Ni(h||{}),o,i.storeInCache)}finally{this.persistencePlugin&&this.serializableCache&&O&&
(this.logger.verbose("Persistence enabled, calling afterCacheAccess",i.correlationId),await this.persistencePlugin.afterCacheAccess(
O))}return Xo.generateAuthenticationResult(this.cryptoObj,r,I,!1,i,this.performanceClient,{idTokenClaims:h,requestState:u,
serverTokenResponse:t,requestId:d,tokenBindingKeyManager:this.tokenBindingKeyManager})}generateCacheRecord(t,r,n,i,o,a,s,c){
let l=r.getPreferredCache();if(!l)throw R(Oi,i.correlationId);let d=gc(o),T,h;t.id_token&&o&&(T=zc(this.homeAccountIdentifier,
l,t.id_token,this.clientId,d||""),h=Lm(this.cacheStorage,r,this.homeAccountIdentifier,this.cryptoObj.base64Decode,i.correlationId,
o,t.client_info,l,d,s,void 0,this.logger,this.performanceClient));let u=null;if(t.access_token){let I=t.scope?De.fromString(
t.scope,i.correlationId):new De(i.scopes||[],i.correlationId),O=(typeof t.expires_in=="string"?parseInt(t.expires_in,10):
t.expires_in)||0,v=(typeof t.ext_expires_in=="string"?parseInt(t.ext_expires_in,10):t.ext_expires_in)||0,_=(typeof t.refresh_in==
"string"?parseInt(t.refresh_in,10):t.refresh_in)||void 0,C=n+O,S=C+v,k=_&&_>0?n+_:void 0;u=Vc(this.homeAccountIdentifier,
l,t.access_token,this.clientId,d||r.tenant||"",I.printScopes(),C,S,this.cryptoObj.base64Decode,i.correlationId,k,t.token_type,
a,t.key_id,c);let A=i.resource||null;A&&(u.resource=A)}let g=null;if(t.refresh_token){let I;if(t.refresh_token_expires_in){
let O=typeof t.refresh_token_expires_in=="string"?parseInt(t.refresh_token_expires_in,10):t.refresh_token_expires_in;I=n+
O,this.performanceClient?.addFields({ntwkRtExpiresOnSeconds:I},i.correlationId)}g=Gc(this.homeAccountIdentifier,l,t.refresh_token,
this.clientId,t.foci,a,I)}let E=null;return t.foci&&(E={clientId:this.clientId,environment:l,familyId:t.foci}),{account:h,
idToken:T,accessToken:u,refreshToken:g,appMetadata:E}}static async generateAuthenticationResult(t,r,n,i,o,a,s={}){let{idTokenClaims:c,
requestState:l,serverTokenResponse:d,requestId:T,tokenBindingKeyManager:h=yn}=s,u="",g=[],E=null,I,O,v="",_;if(n.accessToken){
let p=n.accessToken.tokenType?.toLowerCase();if(n.accessToken.tokenType===ne.POP&&!o.popKid){let m=new ho(t,h,a),{secret:f,
keyId:y}=n.accessToken;if(!y)throw R(cr,o.correlationId);u=await m.signPopToken(f,y,o)}else u=n.accessToken.secret;if(p===
ne.DPOP.toLowerCase()){if(!n.accessToken.keyId)throw R(cr,o.correlationId);_=await new uo(t,h).generateResourceProof({htu:o.
resourceRequestUri,htm:o.resourceRequestMethod,accessToken:n.accessToken.secret},n.accessToken.keyId,o.correlationId)}g=
De.fromString(n.accessToken.target,o.correlationId).asArray(),E=sn(n.accessToken.expiresOn),I=sn(n.accessToken.extendedExpiresOn),
n.accessToken.refreshOn&&(O=sn(n.accessToken.refreshOn))}n.appMetadata&&(v=n.appMetadata.familyId===ar?ar:"");let C=c?.oid||
c?.sub||"",S=c?.tid||"",k=c?.tenant_region_sub_scope;if(typeof k=="string"&&a?.addFields({regionSubScope:k},o.correlationId),
d?.spa_accountid&&n.account){n.account.nativeAccountId=d?.spa_accountid;let p=S||n.account.realm;if(n.account.tenantProfiles){
let m=n.account.tenantProfiles.find(f=>f.tenantId===p);m&&(m.nativeAccountId=d.spa_accountid)}}let A=n.account?mc(nn(n.account),
void 0,c,n.idToken?.secret):null;return{authority:r.canonicalAuthority,uniqueId:C,tenantId:S,scopes:g,account:A,idToken:n?.
idToken?.secret||"",idTokenClaims:c||{},accessToken:u,dpopProof:_,fromCache:i,expiresOn:E,extExpiresOn:I,refreshOn:O,correlationId:o.
correlationId,requestId:T||"",familyId:v,tokenType:n.accessToken?.tokenType?.toLowerCase()===ne.DPOP.toLowerCase()?ne.DPOP:
n.accessToken?.tokenType||"",state:l?l.userRequestState:"",cloudGraphHostName:n.account?.cloudGraphHostName||"",msGraphHost:n.
account?.msGraphHost||"",code:d?.spa_code,fromPlatformBroker:!1}}};function Lm(e,t,r,n,i,o,a,s,c,l,d,T,h){T?.verbose("se\
tCachedAccount called",i);let u=s||t.getPreferredCache(),g=e.getAccountsFilteredBy({homeAccountId:r,environment:u},i);h?.
addFields({cacheMatchedAccounts:g.length},i),g.length>1&&T?.warning("Multiple base accounts matched homeAccountId. Ignor\
ing cached account and creating a new base account.",i);let E=(g.length===1?g[0]:null)||Ec({homeAccountId:r,idTokenClaims:o,
clientInfo:a,environment:s,cloudGraphHostName:l?.cloud_graph_host_name,msGraphHost:l?.msgraph_host,nativeAccountId:d},t,
i,n),I=E.tenantProfiles||[],O=c||E.realm;if(O&&!I.find(v=>v.tenantId===O)){let v=dr(r,E.localAccountId,O,d,o);I.push(v)}
return E.tenantProfiles=I,E}var rt={HOME_ACCOUNT_ID:"home_account_id",UPN:"UPN"};async function dt(e,t,r,n){return typeof e==
"string"?e:e({clientId:t,tokenEndpoint:r,fmiPath:n})}function In(e,t,r){return{clientId:e,authority:t.authority,scopes:t.
scopes,homeAccountIdentifier:r,claims:t.claims,authenticationScheme:t.authenticationScheme,resourceRequestMethod:t.resourceRequestMethod,
resourceRequestUri:t.resourceRequestUri,shrClaims:t.shrClaims,sshKid:t.sshKid,embeddedClientId:t.embeddedClientId||t.extraParameters?.
clientId,resource:t.resource,attributeTokens:ur(t.attributeTokens)}}var _r={};Ce(_r,{addDpopTokenProofHeader:()=>fo,createTokenQueryParameters:()=>mo,
createTokenRequestHeaders:()=>po,executePostToTokenEndpoint:()=>go,sendPostRequest:()=>Ol});var Rl=class Nr{static generateThrottlingStorageKey(t){
return`${yi}.${JSON.stringify(t)}`}static preProcess(t,r,n){let i=Nr.generateThrottlingStorageKey(r),o=t.getThrottlingCache(
i,n);if(o){if(o.throttleTime<Date.now()){t.removeItem(i,n);return}throw new yr(o.errorCodes?.join(" ")||"",n,o.errorMessage,
o.subError)}}static postProcess(t,r,n,i){let o=vl(n);if(Nr.checkResponseStatus(n)||o!==void 0){let a={throttleTime:Nr.calculateThrottleTime(
parseInt(o||"")),error:n.body.error,errorCodes:n.body.error_codes,errorMessage:n.body.error_description,subError:n.body.
suberror};t.setThrottlingCache(Nr.generateThrottlingStorageKey(r),a,i)}}static checkResponseStatus(t){return t.status===
429||t.status>=500&&t.status<600}static checkResponseForRetryAfter(t){return vl(t)!==void 0}static calculateThrottleTime(t){
let r=t<=0?0:t,n=Date.now()/1e3;return Math.floor(Math.min(n+(r||js),n+Ks)*1e3)}static removeThrottle(t,r,n,i){let o=In(
r,n,i),a=this.generateThrottlingStorageKey(o);t.removeItem(a,n.correlationId)}};function vl(e){if((e.status<200||e.status>=
300)&&e.headers)return Di(e.headers,Ie.RETRY_AFTER)}var kl=class lh extends ce{constructor(t,r,n){super(t.errorCode,t.correlationId,
t.errorMessage,t.subError),Object.setPrototypeOf(this,lh.prototype),this.name="NetworkError",this.error=t,this.httpStatus=
r,this.responseHeaders=n}};function xm(e,t,r,n){return e.errorMessage=`${e.errorMessage}, additionalErrorInfo: error.nam\
e:${n?.name}, error.message:${n?.message}`,new kl(e,t,r)}function po(e,t,r){let n={};if(n[Ie.CONTENT_TYPE]=Is,!t&&r)switch(r.
type){case rt.HOME_ACCOUNT_ID:try{let i=$t(r.credential);n[Ie.CCS_HEADER]=`Oid:${i.uid}@${i.utid}`}catch(i){e.verbose(`C\
ould not parse home account ID for CCS Header: '${i}'`,"")}break;case rt.UPN:n[Ie.CCS_HEADER]=`UPN: ${r.credential}`;break}
return n}async function fo(e,t,r,n,i){if(t.authenticationScheme!==ne.DPOP)return;let o=new uo(n,i),a=t.dpopJkt;if(!a?.trim())
throw R(cr,t.correlationId);e[Ie.DPOP]=await o.generateTokenProof({tokenEndpoint:r},a,t.correlationId)}function mo(e,t,r,n){
let i=new Map;return e.embeddedClientId&&mr(i,t,r),e.extraQueryParameters&&Bt(i,e.extraQueryParameters),gn(i,e.correlationId),
hn(i,e.correlationId,n),jt(i)}async function go(e,t,r,n,i,o,a,s,c,l){let d=await Ol(n,e,{body:t,headers:r},i,o,a,s,c);return l&&
d.status<500&&d.status!==429&&l.clearTelemetryCache(),d}async function Ol(e,t,r,n,i,o,a,s){Rl.preProcess(i,e,n);let c;try{
c=await ie(o.sendPostRequestAsync.bind(o),of,a,s,n)(t,{...r,correlationId:n,performanceClient:s});let l=_c(c.headers||{});
c={...c,headers:l},s?.addFields({refreshTokenSize:c.body.refresh_token?.length||0,httpVerToken:l[Ie.X_MS_HTTP_VERSION]||
"",requestId:l[Ie.X_MS_REQUEST_ID]||""},n)}catch(l){if(l instanceof kl){let d=l.responseHeaders?_c(l.responseHeaders):void 0;
throw d&&s?.addFields({httpVerToken:d[Ie.X_MS_HTTP_VERSION]||"",requestId:d[Ie.X_MS_REQUEST_ID]||"",contentTypeHeader:Di(
d,Ie.CONTENT_TYPE)||void 0,contentLengthHeader:Di(d,Ie.CONTENT_LENGTH)||void 0,httpStatus:l.httpStatus},n),l.error}throw l instanceof
ce?l:R(Js,n)}return Rl.postProcess(i,e,c,n),c}var $m=class{constructor(e,t){this.includeRedirectUri=!0,this.config=_n(e),
this.logger=new kt(this.config.loggerOptions,gr,Kt),this.cryptoUtils=this.config.cryptoInterface,this.cacheManager=this.
config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=this.config.serverTelemetryManager,
this.authority=this.config.authOptions.authority,this.performanceClient=t,this.oidcDefaultScopes=this.config.authOptions.
authority.options.OIDCOptions?.defaultScopes}async acquireToken(e,t,r){if(!e.code)throw R(rc,e.correlationId);this.config.
authOptions.instanceAware===!0&&r?.cloud_instance_host_name&&await ie(this.updateTokenEndpointAuthority.bind(this),ff,this.
logger,this.performanceClient,e.correlationId)(r.cloud_instance_host_name,e.correlationId);let n=Xe(),i=await ie(this.executeTokenRequest.
bind(this),uf,this.logger,this.performanceClient,e.correlationId)(this.authority,e,this.serverTelemetryManager),o=i.headers?.[Ie.
X_MS_REQUEST_ID],a=new Qe(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,
this.config.serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);return a.validateTokenResponse(
i.body,e.correlationId),ie(a.handleServerTokenResponse.bind(a),$c,this.logger,this.performanceClient,e.correlationId)(i.
body,this.authority,n,e,t,r,void 0,void 0,void 0,o)}getLogoutUri(e){if(!e)throw te(Rc,"");let t=this.createLogoutUrlQueryString(
e);return le.appendQueryString(this.authority.endSessionEndpoint,t)}async executeTokenRequest(e,t,r){let n=mo(t,this.config.
authOptions.clientId,this.config.authOptions.redirectUri,this.performanceClient),i=le.appendQueryString(e.tokenEndpoint,
n),o=await ie(this.createTokenRequestBody.bind(this),pf,this.logger,this.performanceClient,t.correlationId)(t),a;if(t.clientInfo)
try{let l=rn(t.clientInfo,this.cryptoUtils.base64Decode);a={credential:`${l.uid}${Jr}${l.utid}`,type:rt.HOME_ACCOUNT_ID}}catch(l){
this.logger.verbose(`Could not parse client info for CCS Header: '${l}'`,t.correlationId)}let s=po(this.logger,this.config.
systemOptions.preventCorsPreflight,a||t.ccsCredential);await fo(s,t,i,this.cryptoUtils,this.config.tokenBindingKeyManager);
let c=In(this.config.authOptions.clientId,t);return ie(go,sf,this.logger,this.performanceClient,t.correlationId)(i,o,s,c,
t.correlationId,this.cacheManager,this.networkClient,this.logger,this.performanceClient,r)}async createTokenRequestBody(e){
let t=new Map;if(pn(t,e.embeddedClientId||e.extraParameters?.[Ut]||this.config.authOptions.clientId),this.includeRedirectUri)
fn(t,e.redirectUri);else if(!e.redirectUri)throw te(Ic,e.correlationId);if(un(t,e.scopes,e.correlationId,!0,this.oidcDefaultScopes),
Tn(t,e.resource),e.attributeTokens&&oo(t,e.attributeTokens),this.performanceClient?.addFields({hasAttributeTokens:!!e.attributeTokens?.
length},e.correlationId),rl(t,e.code),Vi(t,this.config.libraryInfo),Gi(t,this.config.telemetry.application),io(t),this.serverTelemetryManager&&
!ul(this.config)&&no(t,this.serverTelemetryManager),e.codeVerifier&&il(t,e.codeVerifier),this.config.clientCredentials.clientSecret&&
Yi(t,this.config.clientCredentials.clientSecret),this.config.clientCredentials.clientAssertion){let n=this.config.clientCredentials.
clientAssertion;qi(t,await dt(n.assertion,this.config.authOptions.clientId,e.resourceRequestUri)),Xi(t,n.assertionType)}
if(Ji(t,fi.AUTHORIZATION_CODE_GRANT),En(t),e.authenticationScheme===ne.POP){let n=new ho(this.cryptoUtils,this.config.tokenBindingKeyManager,
this.performanceClient),i;e.popKid?i=this.cryptoUtils.encodeKid(e.popKid):i=(await ie(n.generateCnf.bind(n),Bi,this.logger,
this.performanceClient,e.correlationId)(e,this.logger)).reqCnfString,to(t,i)}else if(e.authenticationScheme===ne.SSH)if(e.
sshJwk)ro(t,e.sshJwk);else throw te(xi,e.correlationId);let r;if(e.clientInfo)try{let n=rn(e.clientInfo,this.cryptoUtils.
base64Decode);r={credential:`${n.uid}${Jr}${n.utid}`,type:rt.HOME_ACCOUNT_ID}}catch(n){this.logger.verbose(`Could not pa\
rse client info for CCS Header: '${n}'`,e.correlationId)}else r=e.ccsCredential;if(this.config.systemOptions.preventCorsPreflight&&
r)switch(r.type){case rt.HOME_ACCOUNT_ID:try{let n=$t(r.credential);Ht(t,n)}catch(n){this.logger.verbose(`Could not pars\
e home account ID for CCS Header: '${n}'`,e.correlationId)}break;case rt.UPN:fr(t,r.credential);break}return e.embeddedClientId&&
mr(t,this.config.authOptions.clientId,this.config.authOptions.redirectUri),e.extraParameters&&Bt(t,e.extraParameters),e.
enableSpaAuthorizationCode&&(!e.extraParameters||!e.extraParameters[ni])&&Bt(t,{[ni]:"1"}),hn(t,e.correlationId,this.performanceClient),
mn(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities,e.skipBrokerClaims),jt(t)}createLogoutUrlQueryString(e){
let t=new Map;return e.postLogoutRedirectUri&&Jc(t,e.postLogoutRedirectUri),e.correlationId&&gn(t,e.correlationId),e.idTokenHint&&
Qc(t,e.idTokenHint),e.state&&Wi(t,e.state),e.logoutHint&&ll(t,e.logoutHint),e.popupOriginCheckDone&&Zi(t),e.extraQueryParameters&&
Bt(t,e.extraQueryParameters),this.config.authOptions.instanceAware&&Qi(t),jt(t)}async updateTokenEndpointAuthority(e,t){
let r=`https://${e}/${this.authority.tenant}/`,n=await qc(r,this.networkClient,this.cacheManager,this.authority.options,
this.logger,t,this.performanceClient);this.authority=n}},Eo={};Ce(Eo,{getAuthorizationCodePayload:()=>Bm,getAuthorizeUrl:()=>Hm,
getStandardAuthorizeRequestParameters:()=>Fm,validateAuthorizationResponse:()=>bl});function Fm(e,t,r,n){let i=t.correlationId,
o=new Map;pn(o,t.embeddedClientId||t.extraQueryParameters?.[Ut]||e.clientId);let a=[...t.scopes||[],...t.extraScopesToConsent||
[]];if(un(o,a,t.correlationId,!0,e.authority.options.OIDCOptions?.defaultScopes),Tn(o,t.resource),fn(o,t.redirectUri),gn(
o,i),Xc(o,t.responseMode),En(o),ol(o),t.prompt&&(el(o,t.prompt),n?.addFields({prompt:t.prompt},i)),t.domainHint&&(Zc(o,t.
domainHint),n?.addFields({domainHintFromRequest:!0},i)),t.prompt!==qr.SELECT_ACCOUNT)if(t.sid&&t.prompt===qr.NONE)r.verbose(
"createAuthCodeUrlQueryString: Prompt is none, adding sid from request",t.correlationId),zi(o,t.sid),n?.addFields({sidFromRequest:!0},
i);else if(t.account){let s=Km(t.account),c=zm(t.account);if(c&&t.domainHint&&(r.warning('AuthorizationCodeClient.create\
AuthCodeUrlQueryString: "domainHint" param is set, skipping opaque "login_hint" claim. Please consider not passing domai\
nHint',t.correlationId),c=null),c){r.verbose("createAuthCodeUrlQueryString: login_hint claim present on account",t.correlationId),
pr(o,c),n?.addFields({loginHintFromClaim:!0},i);try{let l=$t(t.account.homeAccountId);Ht(o,l)}catch{r.verbose("createAut\
hCodeUrlQueryString: Could not parse home account ID for CCS Header",t.correlationId)}}else if(s&&t.prompt===qr.NONE){r.
verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from account",t.correlationId),zi(o,s),n?.addFields({sidFromClaim:!0},
i);try{let l=$t(t.account.homeAccountId);Ht(o,l)}catch{r.verbose("createAuthCodeUrlQueryString: Could not parse home acc\
ount ID for CCS Header",t.correlationId)}}else if(t.loginHint)r.verbose("createAuthCodeUrlQueryString: Adding login_hint\
 from request",t.correlationId),pr(o,t.loginHint),fr(o,t.loginHint),n?.addFields({loginHintFromRequest:!0},i);else if(t.
account.username){r.verbose("createAuthCodeUrlQueryString: Adding login_hint from account",t.correlationId),pr(o,t.account.
username),n?.addFields({loginHintFromUpn:!0},i);try{let l=$t(t.account.homeAccountId);Ht(o,l)}catch{r.verbose("createAut\
hCodeUrlQueryString: Could not parse home account ID for CCS Header",t.correlationId)}}}else t.loginHint&&(r.verbose("cr\
eateAuthCodeUrlQueryString: No account, adding login_hint from request",t.correlationId),pr(o,t.loginHint),fr(o,t.loginHint),
n?.addFields({loginHintFromRequest:!0},i));else r.verbose("createAuthCodeUrlQueryString: Prompt is select_account, ignor\
ing account hints",t.correlationId);return t.nonce&&tl(o,t.nonce),t.state&&Wi(o,t.state),t.embeddedClientId&&mr(o,e.clientId,
e.redirectUri),mn(o,t.correlationId,t.claims,e.clientCapabilities,t.skipBrokerClaims),e.instanceAware&&(!t.extraQueryParameters||
!Object.keys(t.extraQueryParameters).includes(Kr))&&Qi(o),t.popupOriginCheckDone&&Zi(o),o}function Hm(e,t){let r=jt(t);return le.
appendQueryString(e.authorizationEndpoint,r)}function Bm(e,t,r){if(bl(e,t,r),!e.code)throw R(cc,r);return e}function bl(e,t,r){
if(!e.state||!t)throw e.state?R(wi,r,"Cached State"):R(wi,r,"Server State");let n,i;try{n=decodeURIComponent(e.state)}catch{
throw R(sr,r)}try{i=decodeURIComponent(t)}catch{throw R(sr,r)}if(n!==i)throw R(ec,r);if(e.error||e.error_description||e.
suberror){let o=jm(e);throw Il(e.error,e.error_description,e.suberror)?new Tr(e.error||"",e.correlation_id||r,e.error_description,
e.suberror,e.timestamp||"",e.trace_id||"",e.claims||"",o):new yr(e.error||"",e.correlation_id||r,e.error_description,e.suberror,
o)}}function jm(e){let t="code=",r=e.error_uri?.lastIndexOf(t);return r&&r>=0?e.error_uri?.substring(r+t.length):void 0}
function Km(e){return e.idTokenClaims?.sid||null}function zm(e){return e.loginHint||e.idTokenClaims?.login_hint||null}var Vm=300,
To=class{constructor(e,t){this.config=_n(e),this.logger=new kt(this.config.loggerOptions,gr,Kt),this.cryptoUtils=this.config.
cryptoInterface,this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=
this.config.serverTelemetryManager,this.authority=this.config.authOptions.authority,this.performanceClient=t}async acquireToken(e,t){
let r=Xe(),n=await ie(this.executeTokenRequest.bind(this),cf,this.logger,this.performanceClient,e.correlationId)(e,this.
authority),i=n.headers?.[Ie.X_MS_REQUEST_ID],o=new Qe(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,
this.logger,this.performanceClient,this.config.serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);
return o.validateTokenResponse(n.body,e.correlationId),ie(o.handleServerTokenResponse.bind(o),$c,this.logger,this.performanceClient,
e.correlationId)(n.body,this.authority,r,e,t,void 0,void 0,!0,e.forceCache,i)}async acquireTokenByRefreshToken(e,t){if(!e)
throw te(wc,"");if(!e.account)throw R(ki,e.correlationId);if(this.cacheManager.isAppMetadataFOCI(e.account.environment,e.
correlationId))try{return await ie(this.acquireTokenWithCachedRefreshToken.bind(this),Hi,this.logger,this.performanceClient,
e.correlationId)(e,!0,t)}catch(r){let n=r instanceof Tr&&r.errorCode===Tl,i=r instanceof yr&&r.errorCode===Vs&&r.subError===
Gs;if(n||i)return ie(this.acquireTokenWithCachedRefreshToken.bind(this),Hi,this.logger,this.performanceClient,e.correlationId)(
e,!1,t);throw r}return ie(this.acquireTokenWithCachedRefreshToken.bind(this),Hi,this.logger,this.performanceClient,e.correlationId)(
e,!1,t)}async acquireTokenWithCachedRefreshToken(e,t,r){let n=Cf(this.cacheManager.getRefreshToken.bind(this.cacheManager),
Af,this.logger,this.performanceClient,e.correlationId)(e.account,t,e.correlationId,void 0);if(!n)throw Al(Tl,e.correlationId);
if(n.expiresOn){let o=e.refreshTokenExpirationOffsetSeconds||Vm;if(this.performanceClient?.addFields({cacheRtExpiresOnSeconds:Number(
n.expiresOn),rtOffsetSeconds:o},e.correlationId),cn(n.expiresOn,o))throw Al(km,e.correlationId)}let i={...e,refreshToken:n.
secret,authenticationScheme:e.authenticationScheme||ne.BEARER,ccsCredential:{credential:e.account.homeAccountId,type:rt.
HOME_ACCOUNT_ID}};if(i.authenticationScheme===ne.DPOP&&!i.dpopJkt){let o=new uo(this.cryptoUtils,this.config.tokenBindingKeyManager);
i.dpopJkt=await o.generateJkt(e.correlationId)}try{return await ie(this.acquireToken.bind(this),lf,this.logger,this.performanceClient,
e.correlationId)(i,r)}catch(o){if(o instanceof Tr&&o.subError===yl){this.logger.verbose("acquireTokenWithRefreshToken: b\
ad refresh token, removing from cache",e.correlationId);let a=this.cacheManager.generateCredentialKey(n);this.cacheManager.
removeRefreshToken(a,e.correlationId)}throw o}}async executeTokenRequest(e,t){let r=mo(e,this.config.authOptions.clientId,
this.config.authOptions.redirectUri,this.performanceClient),n=le.appendQueryString(t.tokenEndpoint,r),i=await ie(this.createTokenRequestBody.
bind(this),df,this.logger,this.performanceClient,e.correlationId)(e),o=po(this.logger,this.config.systemOptions.preventCorsPreflight,
e.ccsCredential);await fo(o,e,n,this.cryptoUtils,this.config.tokenBindingKeyManager);let a=In(this.config.authOptions.clientId,
e);return ie(go,af,this.logger,this.performanceClient,e.correlationId)(n,i,o,a,e.correlationId,this.cacheManager,this.networkClient,
this.logger,this.performanceClient,this.serverTelemetryManager)}async createTokenRequestBody(e){let t=new Map;if(pn(t,e.
embeddedClientId||e.extraParameters?.[Ut]||this.config.authOptions.clientId),e.redirectUri&&fn(t,e.redirectUri),un(t,e.scopes,
e.correlationId,!0,this.config.authOptions.authority.options.OIDCOptions?.defaultScopes),Tn(t,e.resource),Ji(t,fi.REFRESH_TOKEN_GRANT),
En(t),Vi(t,this.config.libraryInfo),Gi(t,this.config.telemetry.application),io(t),this.serverTelemetryManager&&!ul(this.
config)&&no(t,this.serverTelemetryManager),nl(t,e.refreshToken),e.attributeTokens&&oo(t,e.attributeTokens),this.performanceClient?.
addFields({hasAttributeTokens:!!e.attributeTokens?.length},e.correlationId),this.config.clientCredentials.clientSecret&&
Yi(t,this.config.clientCredentials.clientSecret),this.config.clientCredentials.clientAssertion){let r=this.config.clientCredentials.
clientAssertion;qi(t,await dt(r.assertion,this.config.authOptions.clientId,e.resourceRequestUri)),Xi(t,r.assertionType)}
if(e.authenticationScheme===ne.POP){let r=new ho(this.cryptoUtils,this.config.tokenBindingKeyManager,this.performanceClient),
n;e.popKid?n=this.cryptoUtils.encodeKid(e.popKid):n=(await ie(r.generateCnf.bind(r),Bi,this.logger,this.performanceClient,
e.correlationId)(e,this.logger)).reqCnfString,to(t,n)}else if(e.authenticationScheme===ne.SSH)if(e.sshJwk)ro(t,e.sshJwk);else
throw te(xi,e.correlationId);if(this.config.systemOptions.preventCorsPreflight&&e.ccsCredential)switch(e.ccsCredential.type){case rt.
HOME_ACCOUNT_ID:try{let r=$t(e.ccsCredential.credential);Ht(t,r)}catch(r){this.logger.verbose(`Could not parse home acco\
unt ID for CCS Header: '${r}'`,e.correlationId)}break;case rt.UPN:fr(t,e.ccsCredential.credential);break}return e.embeddedClientId&&
mr(t,this.config.authOptions.clientId,this.config.authOptions.redirectUri),e.extraParameters&&Bt(t,{...e.extraParameters}),
hn(t,e.correlationId,this.performanceClient),mn(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities,e.
skipBrokerClaims),jt(t)}},Nl=",",Pl="|";function Gm(e){let{skus:t,libraryName:r,libraryVersion:n,extensionName:i,extensionVersion:o}=e,
a=new Map([[0,[r,n]],[2,[i,o]]]),s=[];if(t?.length){if(s=t.split(Nl),s.length<4)return t}else s=Array.from({length:4},()=>Pl);
return a.forEach((c,l)=>{c.length===2&&c[0]?.length&&c[1]?.length&&Wm({skuArr:s,index:l,skuName:c[0],skuVersion:c[1]})}),
s.join(Nl)}function Wm(e){let{skuArr:t,index:r,skuName:n,skuVersion:i}=e;r>=t.length||(t[r]=[n,i].join(Pl))}var Dl=class Jo{constructor(t,r){
this.cacheOutcome=Ye.NOT_APPLICABLE,this.cacheManager=r,this.apiId=t.apiId,this.correlationId=t.correlationId,this.wrapperSKU=
t.wrapperSKU||"",this.wrapperVer=t.wrapperVer||"",this.telemetryCacheKey=Ei+Xr+t.clientId}generateCurrentRequestHeaderValue(){
let t=`${this.apiId}${Ct}${this.cacheOutcome}`,r=[this.wrapperSKU,this.wrapperVer],n=this.getNativeBrokerErrorCode();n?.
length&&r.push(`broker_error=${n}`);let i=r.join(Ct),o=this.getRegionDiscoveryFields(),a=[t,o].join(Ct);return[gi,a,i].join(
Ti)}generateLastRequestHeaderValue(){let t=this.getLastRequests(),r=Jo.maxErrorsToSend(t),n=t.failedRequests.slice(0,2*r).
join(Ct),i=t.errors.slice(0,r).join(Ct),o=t.errors.length,a=r<o?Fs:Hs,s=[o,a].join(Ct);return[gi,t.cacheHits,n,i,s].join(
Ti)}cacheFailedRequest(t){try{let r=this.getLastRequests();r.errors.length>=$s&&(r.failedRequests.shift(),r.failedRequests.
shift(),r.errors.shift()),r.failedRequests.push(this.apiId,this.correlationId),t instanceof Error&&t&&t.toString()?t instanceof
ce?t.subError?r.errors.push(t.subError):t.errorCode?r.errors.push(t.errorCode):r.errors.push(t.toString()):r.errors.push(
t.toString()):r.errors.push(Bs),this.cacheManager.setServerTelemetry(this.telemetryCacheKey,r,this.correlationId)}catch{}}incrementCacheHits(){
let t=this.getLastRequests();return t.cacheHits+=1,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,t,this.correlationId),
t.cacheHits}getLastRequests(){let t={failedRequests:[],errors:[],cacheHits:0};return this.cacheManager.getServerTelemetry(
this.telemetryCacheKey,this.correlationId)||t}clearTelemetryCache(){let t=this.getLastRequests(),r=Jo.maxErrorsToSend(t),
n=t.errors.length;if(r===n)this.cacheManager.removeItem(this.telemetryCacheKey,this.correlationId);else{let i={failedRequests:t.
failedRequests.slice(r*2),errors:t.errors.slice(r),cacheHits:0};this.cacheManager.setServerTelemetry(this.telemetryCacheKey,
i,this.correlationId)}}static maxErrorsToSend(t){let r,n=0,i=0,o=t.errors.length;for(r=0;r<o;r++){let a=t.failedRequests[2*
r]||"",s=t.failedRequests[2*r+1]||"",c=t.errors[r]||"";if(i+=a.toString().length+s.toString().length+c.length+3,i<xs)n+=
1;else break}return n}getRegionDiscoveryFields(){let t=[];return t.push(this.regionUsed||""),t.push(this.regionSource||""),
t.push(this.regionOutcome||""),t.join(",")}updateRegionDiscoveryMetadata(t){this.regionUsed=t.region_used,this.regionSource=
t.region_source,this.regionOutcome=t.region_outcome}setCacheOutcome(t){this.cacheOutcome=t}setNativeBrokerErrorCode(t){let r=this.
getLastRequests();r.nativeBrokerErrorCode=t,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,r,this.correlationId)}getNativeBrokerErrorCode(){
return this.getLastRequests().nativeBrokerErrorCode}clearNativeBrokerErrorCode(){let t=this.getLastRequests();delete t.nativeBrokerErrorCode,
this.cacheManager.setServerTelemetry(this.telemetryCacheKey,t,this.correlationId)}static makeExtraSkuString(t){return Gm(
t)}},Ym=class{constructor(e,t){this.config=_n(e),this.logger=new kt(this.config.loggerOptions,gr,Kt),this.cryptoUtils=this.
config.cryptoInterface,this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.
serverTelemetryManager=this.config.serverTelemetryManager,this.authority=this.config.authOptions.authority,this.performanceClient=
t}async acquireCachedToken(e){let t=Ye.NOT_APPLICABLE;if(e.forceRefresh||!me.isEmptyObj(e.claims))throw this.setCacheOutcome(
Ye.FORCE_REFRESH_OR_CLAIMS,e.correlationId),R(wt,e.correlationId);if(!e.account)throw R(ki,e.correlationId);let r=e.account.
tenantId||xf(e.authority,e.correlationId),n=this.cacheManager.getTokenKeys(),i=this.cacheManager.getAccessToken(e.account,
e,n,r);if(i){if(Kc(i.cachedAt)||cn(i.expiresOn,this.config.systemOptions.tokenRenewalOffsetSeconds))throw this.setCacheOutcome(
Ye.CACHED_ACCESS_TOKEN_EXPIRED,e.correlationId),R(wt,e.correlationId);if(e.resource){if(i.resource!==e.resource)throw this.
setCacheOutcome(Ye.NO_CACHED_ACCESS_TOKEN,e.correlationId),R(wt,e.correlationId)}else i.refreshOn&&cn(i.refreshOn,0)&&(t=
Ye.PROACTIVELY_REFRESHED)}else throw this.setCacheOutcome(Ye.NO_CACHED_ACCESS_TOKEN,e.correlationId),R(wt,e.correlationId);
if(i.tokenType?.toLowerCase()===ne.DPOP.toLowerCase()){if(!i.keyId)throw this.logger.info("SilentFlowClient:acquireCache\
dToken - Cached DPoP access token is missing keyId; refresh required",e.correlationId),this.setCacheOutcome(Ye.NO_CACHED_ACCESS_TOKEN,
e.correlationId),R(wt,e.correlationId);try{await this.config.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(i.keyId,
e.correlationId)}catch{throw this.logger.info("SilentFlowClient:acquireCachedToken - Local DPoP key was not found for ca\
ched access token; refresh required",e.correlationId),this.setCacheOutcome(Ye.NO_CACHED_ACCESS_TOKEN,e.correlationId),R(
wt,e.correlationId)}}let o=e.authority||this.authority.getPreferredCache(),a={account:this.cacheManager.getAccount(this.
cacheManager.generateAccountKey(e.account),e.correlationId),accessToken:i,idToken:this.cacheManager.getIdToken(e.account,
e.correlationId,n,r),refreshToken:null,appMetadata:this.cacheManager.readAppMetadataFromCache(o,e.correlationId)};return this.
setCacheOutcome(t,e.correlationId),this.config.serverTelemetryManager&&this.config.serverTelemetryManager.incrementCacheHits(),
[await ie(this.generateResultFromCacheRecord.bind(this),hf,this.logger,this.performanceClient,e.correlationId)(a,e),t]}setCacheOutcome(e,t){
this.serverTelemetryManager?.setCacheOutcome(e),this.performanceClient?.addFields({cacheOutcome:e},t),e!==Ye.NOT_APPLICABLE&&
this.logger.info(`Token refresh is required due to cache outcome: '${e}'`,t)}async generateResultFromCacheRecord(e,t){let r;
return e.idToken&&(r=lr(e.idToken.secret,this.config.cryptoInterface.base64Decode,t.correlationId)),Qe.generateAuthenticationResult(
this.cryptoUtils,this.authority,e,!0,t,this.performanceClient,{idTokenClaims:r,tokenBindingKeyManager:this.config.tokenBindingKeyManager})}};
function Ir(e,t){if(e){if(t.resource&&(Ml(t.extraParameters)||Ml(t.extraQueryParameters)))throw R(hc,t.correlationId||"");
if(!t.resource)throw R(dc,t.correlationId||"")}}function Ml(e){return e?Object.prototype.hasOwnProperty.call(e,"resource"):
!1}var yo=class{static deserializeJSONBlob(e){return e?JSON.parse(e):{}}static deserializeAccounts(e){let t={};return e&&
Object.keys(e).map(function(r){let n=e[r],i={homeAccountId:n.home_account_id,environment:n.environment,realm:n.realm,localAccountId:n.
local_account_id,username:n.username,authorityType:n.authority_type,name:n.name,clientInfo:n.client_info,lastModificationTime:n.
last_modification_time,lastModificationApp:n.last_modification_app,tenantProfiles:n.tenantProfiles?.map(a=>JSON.parse(a)),
lastUpdatedAt:Date.now().toString()},o={};co.toObject(o,i),t[r]=o}),t}static deserializeIdTokens(e){let t={};return e&&Object.
keys(e).map(function(r){let n=e[r],i={homeAccountId:n.home_account_id,environment:n.environment,credentialType:n.credential_type,
clientId:n.client_id,secret:n.secret,realm:n.realm,lastUpdatedAt:Date.now().toString()};t[r]=i}),t}static deserializeAccessTokens(e){
let t={};return e&&Object.keys(e).map(function(r){let n=e[r],i={homeAccountId:n.home_account_id,environment:n.environment,
credentialType:n.credential_type,clientId:n.client_id,secret:n.secret,realm:n.realm,target:n.target,cachedAt:n.cached_at,
expiresOn:n.expires_on,extendedExpiresOn:n.extended_expires_on,refreshOn:n.refresh_on,keyId:n.key_id,tokenType:n.token_type,
userAssertionHash:n.userAssertionHash,resource:n.resource,additionalCacheKeyComponents:n.additionalCacheKeyComponents,lastUpdatedAt:Date.
now().toString()};t[r]=i}),t}static deserializeRefreshTokens(e){let t={};return e&&Object.keys(e).map(function(r){let n=e[r],
i={homeAccountId:n.home_account_id,environment:n.environment,credentialType:n.credential_type,clientId:n.client_id,secret:n.
secret,familyId:n.family_id,target:n.target,realm:n.realm,lastUpdatedAt:Date.now().toString()};t[r]=i}),t}static deserializeAppMetadata(e){
let t={};return e&&Object.keys(e).map(function(r){let n=e[r];t[r]={clientId:n.client_id,environment:n.environment,familyId:n.
family_id}}),t}static deserializeAllCache(e){return{accounts:e.Account?this.deserializeAccounts(e.Account):{},idTokens:e.
IdToken?this.deserializeIdTokens(e.IdToken):{},accessTokens:e.AccessToken?this.deserializeAccessTokens(e.AccessToken):{},
refreshTokens:e.RefreshToken?this.deserializeRefreshTokens(e.RefreshToken):{},appMetadata:e.AppMetadata?this.deserializeAppMetadata(
e.AppMetadata):{}}}},qm="system_assigned_managed_identity",Xm="managed_identity",Ul=`https://login.microsoftonline.com/${Xm}\
/`,Ze={AUTHORIZATION_HEADER_NAME:"Authorization",METADATA_HEADER_NAME:"Metadata",APP_SERVICE_SECRET_HEADER_NAME:"X-IDENT\
ITY-HEADER",ML_AND_SF_SECRET_HEADER_NAME:"secret",CLIENT_SKU:Ge.X_CLIENT_SKU,CLIENT_VER:Ge.X_CLIENT_VER,CLIENT_REQUEST_ID:"\
x-ms-client-request-id"},Me={API_VERSION:"api-version",RESOURCE:"resource",SHA256_TOKEN_TO_REFRESH:"token_sha256_to_refr\
esh",XMS_CC:"xms_cc"},X={AZURE_POD_IDENTITY_AUTHORITY_HOST:"AZURE_POD_IDENTITY_AUTHORITY_HOST",DEFAULT_IDENTITY_CLIENT_ID:"\
DEFAULT_IDENTITY_CLIENT_ID",IDENTITY_ENDPOINT:"IDENTITY_ENDPOINT",IDENTITY_HEADER:"IDENTITY_HEADER",IDENTITY_SERVER_THUMBPRINT:"\
IDENTITY_SERVER_THUMBPRINT",IMDS_ENDPOINT:"IMDS_ENDPOINT",MSI_ENDPOINT:"MSI_ENDPOINT",MSI_SECRET:"MSI_SECRET"},Q={APP_SERVICE:"\
AppService",AZURE_ARC:"AzureArc",CLOUD_SHELL:"CloudShell",DEFAULT_TO_IMDS:"DefaultToImds",IMDS:"Imds",MACHINE_LEARNING:"\
MachineLearning",SERVICE_FABRIC:"ServiceFabric"},Se={SYSTEM_ASSIGNED:"system-assigned",USER_ASSIGNED_CLIENT_ID:"user-ass\
igned-client-id",USER_ASSIGNED_RESOURCE_ID:"user-assigned-resource-id",USER_ASSIGNED_OBJECT_ID:"user-assigned-object-id"},
Ue={GET:"GET",POST:"POST"},Jm="REGION_NAME",Qm="MSAL_FORCE_REGION",Zm=32,eg={SHA256:"sha256"},_o={CV_CHARSET:"ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"},Ll={KEY_SEPARATOR:"-"},ht={MSAL_SKU:"msal.js.node",JWT_BEARER_ASSERTION_TYPE:"\
urn:ietf:params:oauth:client-assertion-type:jwt-bearer",HTTP_PROTOCOL:"http://",LOCALHOST:"localhost"},Te={acquireTokenSilent:62,
acquireTokenByUsernamePassword:371,acquireTokenByDeviceCode:671,acquireTokenByClientCredential:771,acquireTokenByOBO:772,
acquireTokenWithManagedIdentity:773,acquireTokenByUserFederatedIdentityCredential:774,acquireTokenByCode:871,acquireTokenByRefreshToken:872},
et={RSA_256:"RS256",PSS_256:"PS256",X5T_256:"x5t#S256",X5T:"x5t",X5C:"x5c",AUDIENCE:"aud",EXPIRATION_TIME:"exp",ISSUER:"\
iss",SUBJECT:"sub",NOT_BEFORE:"nbf",JWT_ID:"jti"},Io={INTERVAL_MS:100,TIMEOUT_MS:5e3},tg=4096,Ao=class{async sendGetRequestAsync(e,t,r){
return this.sendRequest(e,Ue.GET,t,r)}async sendPostRequestAsync(e,t){return this.sendRequest(e,Ue.POST,t)}async sendRequest(e,t,r,n){
let i=new AbortController,o;n&&(o=setTimeout(()=>{i.abort()},n));let a={method:t,headers:ng(r),signal:i.signal};t===Ue.POST&&
(a.body=r?.body||"");let s;try{s=await fetch(e,a)}catch(c){if(o&&clearTimeout(o),c instanceof Error&&c.name==="AbortErro\
r")throw tn(Ne.networkError,"","Request timeout");let l=tn(Ne.networkError,"",`Network request failed: ${c instanceof Error?
c.message:"unknown"}`);throw xm(l,void 0,void 0,c instanceof Error?c:void 0)}o&&clearTimeout(o);try{return{headers:rg(s.
headers),body:await s.json(),status:s.status}}catch(c){throw tn(Ne.tokenParsingError,"",`Failed to parse response: ${c instanceof
Error?c.message:"unknown"}`)}}};function rg(e){let t={};return e.forEach((r,n)=>{t[n]=r}),t}function ng(e){let t=new Headers;
return e&&e.headers&&Object.entries(e.headers).forEach(([r,n])=>{t.append(r,n)}),t}var xl="invalid_file_extension",$l="i\
nvalid_file_path",Ar="invalid_managed_identity_id_type",Fl="invalid_secret",ig="missing_client_id",og="network_unavailab\
le",Hl="platform_not_supported",ag="unable_to_create_azure_arc",Bl="unable_to_create_cloud_shell",jl="unable_to_create_s\
ource",Co="unable_to_read_secret_file",sg="user_assigned_not_available_at_runtime",Kl="user_assigned_managed_identity_no\
t_confirmed",zl="www_authenticate_header_missing",Vl="www_authenticate_header_unsupported_format",Cr={[X.AZURE_POD_IDENTITY_AUTHORITY_HOST]:"\
azure_pod_identity_authority_host_url_malformed",[X.IDENTITY_ENDPOINT]:"identity_endpoint_url_malformed",[X.IMDS_ENDPOINT]:"\
imds_endpoint_url_malformed",[X.MSI_ENDPOINT]:"msi_endpoint_url_malformed"},cg={[xl]:"The file path in the WWW-Authentic\
ate header does not contain a .key file.",[$l]:"The file path in the WWW-Authenticate header is not in a valid Windows o\
r Linux Format.",[Ar]:"More than one ManagedIdentityIdType was provided.",[Fl]:"The secret in the file on the file path \
in the WWW-Authenticate header is greater than 4096 bytes.",[Hl]:"The platform is not supported by Azure Arc. Azure Arc \
only supports Windows and Linux.",[ig]:"A ManagedIdentityId id was not provided.",[Cr.AZURE_POD_IDENTITY_AUTHORITY_HOST]:`\
The Managed Identity's '${X.AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,[Cr.IDENTITY_ENDPOINT]:`\
The Managed Identity's '${X.IDENTITY_ENDPOINT}' environment variable is malformed.`,[Cr.IMDS_ENDPOINT]:`The Managed Iden\
tity's '${X.IMDS_ENDPOINT}' environment variable is malformed.`,[Cr.MSI_ENDPOINT]:`The Managed Identity's '${X.MSI_ENDPOINT}\
' environment variable is malformed.`,[og]:"Authentication unavailable. The request to the managed identity endpoint tim\
ed out.",[ag]:"Azure Arc Managed Identities can only be system assigned.",[Bl]:"Cloud Shell Managed Identities can only \
be system assigned.",[jl]:"Unable to create a Managed Identity source based on environment variables.",[Co]:"Unable to r\
ead the secret file.",[sg]:"Service Fabric user assigned managed identity ClientId or ResourceId is not configurable at \
runtime.",[Kl]:"Azure Arc did not confirm the requested user-assigned managed identity in the token response. The agent \
likely does not support user-assigned managed identity and returned the system-assigned identity.",[zl]:"A 401 response \
was received from the Azure Arc Managed Identity, but the www-authenticate header is missing.",[Vl]:"A 401 response was \
received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupported format."},lg=class dh extends ce{constructor(t,r){
super(t,r,cg[t]),this.name="ManagedIdentityError",Object.setPrototypeOf(this,dh.prototype)}};function Ae(e,t){return new lg(
e,t)}var dg=class{get id(){return this._id}set id(e){this._id=e}get idType(){return this._idType}set idType(e){this._idType=
e}constructor(e){let t=e?.userAssignedClientId,r=e?.userAssignedResourceId,n=e?.userAssignedObjectId;if(t){if(r||n)throw Ae(
Ar,"");this.id=t,this.idType=Se.USER_ASSIGNED_CLIENT_ID}else if(r){if(t||n)throw Ae(Ar,"");this.id=r,this.idType=Se.USER_ASSIGNED_RESOURCE_ID}else if(n){
if(t||r)throw Ae(Ar,"");this.id=n,this.idType=Se.USER_ASSIGNED_OBJECT_ID}else this.id=qm,this.idType=Se.SYSTEM_ASSIGNED}},
he={invalidLoopbackAddressType:{code:"invalid_loopback_server_address_type",desc:"Loopback server address is not type st\
ring. This is unexpected."},unableToLoadRedirectUri:{code:"unable_to_load_redirectUrl",desc:"Loopback server callback wa\
s invoked without a url. This is unexpected."},noAuthCodeInResponse:{code:"no_auth_code_in_response",desc:"No auth code \
found in the server response. Please check your network trace to determine what happened."},noLoopbackServerExists:{code:"\
no_loopback_server_exists",desc:"No loopback server exists yet."},loopbackServerAlreadyExists:{code:"loopback_server_alr\
eady_exists",desc:"Loopback server already exists. Cannot create another."},loopbackServerTimeout:{code:"loopback_server\
_timeout",desc:"Timed out waiting for auth code listener to be registered."},loopbackServerQueryResponseNotSupported:{code:"\
loopback_server_query_response_not_supported",desc:"The loopback server received an OAuth response in the URL. Interacti\
ve authentication requires form_post."},stateNotFoundError:{code:"state_not_found",desc:"State not found. Please verify \
that the request originated from msal."},thumbprintMissing:{code:"thumbprint_missing_from_client_certificate",desc:"Clie\
nt certificate does not contain a SHA-1 or SHA-256 thumbprint."},redirectUriNotSupported:{code:"redirect_uri_not_support\
ed",desc:"RedirectUri is not supported in this scenario. Please remove redirectUri from the request."},unsupportedCcaInstanceAware:{
code:"unsupported_cca_instance_aware",desc:"Instance-aware configuration is not supported by ConfidentialClientApplicati\
on."}},ve=class Ke extends ce{constructor(t,r,n){super(t,r,n),this.name="NodeAuthError"}static createInvalidLoopbackAddressTypeError(){
return new Ke(he.invalidLoopbackAddressType.code,"",`${he.invalidLoopbackAddressType.desc}`)}static createUnableToLoadRedirectUrlError(){
return new Ke(he.unableToLoadRedirectUri.code,"",`${he.unableToLoadRedirectUri.desc}`)}static createNoAuthCodeInResponseError(t=""){
return new Ke(he.noAuthCodeInResponse.code,t,`${he.noAuthCodeInResponse.desc}`)}static createNoLoopbackServerExistsError(){
return new Ke(he.noLoopbackServerExists.code,"",`${he.noLoopbackServerExists.desc}`)}static createLoopbackServerAlreadyExistsError(){
return new Ke(he.loopbackServerAlreadyExists.code,"",`${he.loopbackServerAlreadyExists.desc}`)}static createLoopbackServerTimeoutError(t=""){
return new Ke(he.loopbackServerTimeout.code,t,`${he.loopbackServerTimeout.desc}`)}static createLoopbackServerQueryResponseNotSupportedError(){
return new Ke(he.loopbackServerQueryResponseNotSupported.code,"",he.loopbackServerQueryResponseNotSupported.desc)}static createStateNotFoundError(t=""){
return new Ke(he.stateNotFoundError.code,t,he.stateNotFoundError.desc)}static createThumbprintMissingError(){return new Ke(
he.thumbprintMissing.code,"",he.thumbprintMissing.desc)}static createRedirectUriNotSupportedError(t=""){return new Ke(he.
redirectUriNotSupported.code,t,he.redirectUriNotSupported.desc)}static createUnsupportedCcaInstanceAwareError(t=""){return new Ke(
he.unsupportedCcaInstanceAware.code,t,he.unsupportedCcaInstanceAware.desc)}},hg={clientId:"",authority:U.DEFAULT_AUTHORITY,
clientSecret:"",clientAssertion:"",clientCertificate:{thumbprint:"",thumbprintSha256:"",privateKey:"",x5c:""},knownAuthorities:[],
cloudDiscoveryMetadata:"",authorityMetadata:"",clientCapabilities:[],azureCloudOptions:{azureCloudInstance:Fi.None,tenant:""},
isMcp:!1},So={loggerCallback:()=>{},piiLoggingEnabled:!1,logLevel:oe.Info},ug={loggerOptions:So,networkClient:new Ao,disableInternalRetries:!1,
protocolMode:Rt.AAD},pg={application:{appName:"",appVersion:""}};function fg({auth:e,broker:t,cache:r,system:n,telemetry:i}){
let o={...ug,networkClient:new Ao,loggerOptions:n?.loggerOptions||So,disableInternalRetries:n?.disableInternalRetries||!1};
if(e.clientCertificate&&!e.clientCertificate.thumbprint&&!e.clientCertificate.thumbprintSha256)throw ve.createStateNotFoundError();
return{auth:{...hg,...e},broker:{...t},cache:{...r},system:{...o,...n},telemetry:{...pg,...i}}}function mg({clientCapabilities:e,
managedIdentityIdParams:t,system:r}){let n=new dg(t),i=r?.loggerOptions||So,o;return r?.networkClient?o=r.networkClient:
o=new Ao,{clientCapabilities:e||[],managedIdentityId:n,system:{loggerOptions:i,networkClient:o},disableInternalRetries:r?.
disableInternalRetries||!1}}import{randomUUID as gg}from"node:crypto";var Gl=class{generateGuid(){return gg()}isGuid(e){
return/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(e)}},Ot=class Qo{static base64Encode(t,r){
return Buffer.from(t,r).toString(U.EncodingTypes.BASE64)}static base64EncodeUrl(t,r){return Qo.base64Encode(t,r).replace(
/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}static base64Decode(t){return Buffer.from(t,U.EncodingTypes.BASE64).toString(
"utf8")}static base64DecodeUrl(t){let r=t.replace(/-/g,"+").replace(/_/g,"/");for(;r.length%4;)r+="=";return Qo.base64Decode(
r)}};import Eg from"crypto";var wo=class{sha256(e){return Eg.createHash(eg.SHA256).update(e).digest()}};import Tg from"crypto";
var yg=class{constructor(){this.hashUtils=new wo}async generatePkceCodes(){let e=this.generateCodeVerifier(),t=this.generateCodeChallengeFromVerifier(
e);return{verifier:e,challenge:t}}generateCodeVerifier(){let e=[],t=256-256%_o.CV_CHARSET.length;for(;e.length<=Zm;){let n=Tg.
randomBytes(1)[0];if(n>=t)continue;let i=n%_o.CV_CHARSET.length;e.push(_o.CV_CHARSET[i])}let r=e.join("");return Ot.base64EncodeUrl(
r)}generateCodeChallengeFromVerifier(e){return Ot.base64EncodeUrl(this.hashUtils.sha256(e).toString(U.EncodingTypes.BASE64),
U.EncodingTypes.BASE64)}},Ro=class{constructor(){this.pkceGenerator=new yg,this.guidGenerator=new Gl,this.hashUtils=new wo}base64UrlEncode(){
throw new Error("Method not implemented.")}encodeKid(){throw new Error("Method not implemented.")}createNewGuid(){return this.
guidGenerator.generateGuid()}base64Encode(e){return Ot.base64Encode(e)}base64Decode(e){return Ot.base64Decode(e)}generatePkceCodes(){
return this.pkceGenerator.generatePkceCodes()}removeTokenBindingKey(e,t){throw new Error("Method not implemented.")}clearKeystore(e){
throw new Error("Method not implemented.")}signTokenBindingJwt(e,t,r,n){throw R(Ne.methodNotImplemented,n)}async hashString(e){
return Ot.base64EncodeUrl(this.hashUtils.sha256(e).toString(U.EncodingTypes.BASE64),U.EncodingTypes.BASE64)}};import{createHash as _g}from"crypto";
function Ig(e){let t=Object.keys(e).sort(),r="";for(let n of t){let i=e[n];r+=`${Buffer.byteLength(n,"utf8")}:${n}${Buffer.
byteLength(i,"utf8")}:${i}`}return _g("sha256").update(r,"utf8").digest("base64url")}function Ag(e,t){let r=e.credentialType===
U.CredentialType.REFRESH_TOKEN&&e.familyId||e.clientId,n=e.tokenType&&e.tokenType.toLowerCase()!==U.AuthenticationScheme.
BEARER.toLowerCase()?e.tokenType.toLowerCase():"",i=[e.homeAccountId,e.environment,e.credentialType,r,e.realm||"",e.target||
"",n];return e.additionalCacheKeyComponents&&Object.keys(e.additionalCacheKeyComponents).length>0&&i.push(t??Ig(e.additionalCacheKeyComponents)),
i.join(Ll.KEY_SEPARATOR).toLowerCase()}function Cg(e){let t=e.homeAccountId.split(".")[1];return[e.homeAccountId,e.environment,
t||e.tenantId||""].join(Ll.KEY_SEPARATOR).toLowerCase()}var vo=class extends co{constructor(e,t,r,n){super(t,r,e,new Je,
n,yn),this.cache={},this.changeEmitters=[],this.logger=e}registerChangeEmitter(e){this.changeEmitters.push(e)}emitChange(){
this.changeEmitters.forEach(e=>e.call(null))}cacheToInMemoryCache(e){let t={accounts:{},idTokens:{},accessTokens:{},refreshTokens:{},
appMetadata:{}};for(let r in e){let n=e[r];if(typeof n=="object")if(si.isAccountEntity(n))t.accounts[r]=n;else if(Pe.isIdTokenEntity(
n))t.idTokens[r]=n;else if(Pe.isAccessTokenEntity(n))t.accessTokens[r]=n;else if(Pe.isRefreshTokenEntity(n))t.refreshTokens[r]=
n;else if(Pe.isAppMetadataEntity(r,n))t.appMetadata[r]=n;else continue}return t}inMemoryCacheToCache(e){let t=this.getCache();
return t={...t,...e.accounts,...e.idTokens,...e.accessTokens,...e.refreshTokens,...e.appMetadata},t}getInMemoryCache(){return this.
logger.trace("Getting in-memory cache",""),this.cacheToInMemoryCache(this.getCache())}setInMemoryCache(e){this.logger.trace(
"Setting in-memory cache","");let t=this.inMemoryCacheToCache(e);this.setCache(t),this.emitChange()}getCache(){return this.
logger.trace("Getting cache key-value store",""),this.cache}setCache(e){this.logger.trace("Setting cache key value store",
""),this.cache=e,this.emitChange()}getItem(e){return this.logger.tracePii(`Item key: ${e}`,""),this.getCache()[e]}setItem(e,t){
this.logger.tracePii(`Item key: ${e}`,"");let r=this.getCache();r[e]=t,this.setCache(r)}generateCredentialKey(e,t){return Ag(
e,t)}generateAccountKey(e){return Cg(e)}getAccountKeys(){let e=this.getInMemoryCache();return Object.keys(e.accounts)}getTokenKeys(){
let e=this.getInMemoryCache();return{idToken:Object.keys(e.idTokens),accessToken:Object.keys(e.accessTokens),refreshToken:Object.
keys(e.refreshTokens)}}getAccount(e){let t=this.getItem(e);return t&&typeof t=="object"?{...t}:null}async setAccount(e){
let t=this.generateAccountKey(si.getAccountInfo(e));this.setItem(t,e)}getIdTokenCredential(e){let t=this.getItem(e);return Pe.
isIdTokenEntity(t)?t:null}async setIdTokenCredential(e){let t=this.generateCredentialKey(e);this.setItem(t,e)}getAccessTokenCredential(e){
let t=this.getItem(e);return Pe.isAccessTokenEntity(t)?t:null}async setAccessTokenCredential(e,t,r,n){let i=this.generateCredentialKey(
e,n);this.setItem(i,e)}getRefreshTokenCredential(e){let t=this.getItem(e);return Pe.isRefreshTokenEntity(t)?t:null}async setRefreshTokenCredential(e){
let t=this.generateCredentialKey(e);this.setItem(t,e)}getAppMetadata(e){let t=this.getItem(e);return Pe.isAppMetadataEntity(
e,t)?t:null}setAppMetadata(e){let t=Pe.generateAppMetadataKey(e);this.setItem(t,e)}getServerTelemetry(e){let t=this.getItem(
e);return t&&Pe.isServerTelemetryEntity(e,t)?t:null}setServerTelemetry(e,t){this.setItem(e,t)}getAuthorityMetadata(e){let t=this.
getItem(e);return t&&Pe.isAuthorityMetadataEntity(e,t)?t:null}getAuthorityMetadataKeys(){return this.getKeys().filter(e=>this.
isAuthorityMetadata(e))}setAuthorityMetadata(e,t){this.setItem(e,t)}getThrottlingCache(e){let t=this.getItem(e);return t&&
Pe.isThrottlingEntity(e,t)?t:null}setThrottlingCache(e,t){this.setItem(e,t)}removeItem(e){this.logger.tracePii(`Item key\
: ${e}`,"");let t=!1,r=this.getCache();return r[e]&&(delete r[e],t=!0),t&&(this.setCache(r),this.emitChange()),t}removeOutdatedAccount(e){
this.removeItem(e)}containsKey(e){return this.getKeys().includes(e)}getKeys(){this.logger.trace("Retrieving all cache ke\
ys","");let e=this.getCache();return[...Object.keys(e)]}clear(){this.logger.trace("Clearing cache entries created by MSA\
L",""),this.getKeys().forEach(e=>{this.isAuthorityMetadata(e)||this.removeItem(e)}),this.emitChange()}static generateInMemoryCache(e){
return yo.deserializeAllCache(yo.deserializeJSONBlob(e))}static generateJsonCache(e){return va.serializeAllCache(e)}updateCredentialCacheKey(e,t){
let r=this.generateCredentialKey(t);if(e!==r){let n=this.getItem(e);if(n)return this.removeItem(e),this.setItem(r,n),this.
logger.verbose(`Updated an outdated ${t.credentialType} cache key`,""),r;this.logger.error(`Attempted to update an outda\
ted ${t.credentialType} cache key but no item matching the outdated key was found in storage`,"")}return e}},Sr={Account:{},
IdToken:{},AccessToken:{},RefreshToken:{},AppMetadata:{}},Sg=class{constructor(e,t,r){this.cacheHasChanged=!1,this.storage=
e,this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this)),r&&(this.persistence=r),this.logger=t}hasChanged(){
return this.cacheHasChanged}serialize(){this.logger.trace("Serializing in-memory cache","");let e=va.serializeAllCache(this.
storage.getInMemoryCache());return this.cacheSnapshot?(this.logger.trace("Reading cache snapshot from disk",""),e=this.mergeState(
JSON.parse(this.cacheSnapshot),e)):this.logger.trace("No cache snapshot to merge",""),this.cacheHasChanged=!1,JSON.stringify(
e)}deserialize(e){if(this.logger.trace("Deserializing JSON to in-memory cache",""),this.cacheSnapshot=e,this.cacheSnapshot){
this.logger.trace("Reading cache snapshot from disk","");let t=yo.deserializeAllCache(this.overlayDefaults(JSON.parse(this.
cacheSnapshot)));this.storage.setInMemoryCache(t)}else this.logger.trace("No cache snapshot to deserialize","")}getKVStore(){
return this.storage.getCache()}getCacheSnapshot(){let e=vo.generateInMemoryCache(this.cacheSnapshot);return this.storage.
inMemoryCacheToCache(e)}async getAllAccounts(e=new Ro().createNewGuid()){this.logger.trace("getAllAccounts called",e);let t;
try{return this.persistence&&(t=new Er(this,!1),await this.persistence.beforeCacheAccess(t)),this.storage.getAllAccounts(
{},e)}finally{this.persistence&&t&&await this.persistence.afterCacheAccess(t)}}async getAccountByHomeId(e){let t=await this.
getAllAccounts();return e&&t&&t.length&&t.filter(r=>r.homeAccountId===e)[0]||null}async getAccountByLocalId(e){let t=await this.
getAllAccounts();return e&&t&&t.length&&t.filter(r=>r.localAccountId===e)[0]||null}async removeAccount(e,t){this.logger.
trace("removeAccount called",t||"");let r;try{this.persistence&&(r=new Er(this,!0),await this.persistence.beforeCacheAccess(
r)),this.storage.removeAccount(e,t||new Gl().generateGuid())}finally{this.persistence&&r&&await this.persistence.afterCacheAccess(
r)}}async overwriteCache(){if(!this.persistence){this.logger.info("No persistence layer specified, cache cannot be overw\
ritten","");return}this.logger.info("Overwriting in-memory cache with persistent cache",""),this.storage.clear();let e=new Er(
this,!1);await this.persistence.beforeCacheAccess(e);let t=this.getCacheSnapshot();this.storage.setCache(t),await this.persistence.
afterCacheAccess(e)}handleChangeEvent(){this.cacheHasChanged=!0}mergeState(e,t){this.logger.trace("Merging in-memory cac\
he with cache snapshot","");let r=this.mergeRemovals(e,t);return this.mergeUpdates(r,t)}mergeUpdates(e,t){return Object.
keys(t).forEach(r=>{let n=t[r];if(!e.hasOwnProperty(r))n!==null&&(e[r]=n);else{let i=n!==null,o=typeof n=="object",a=!Array.
isArray(n),s=typeof e[r]<"u"&&e[r]!==null;i&&o&&a&&s?this.mergeUpdates(e[r],n):e[r]=n}}),e}mergeRemovals(e,t){this.logger.
trace("Remove updated entries in cache","");let r=e.Account?this.mergeRemovalsDict(e.Account,t.Account):e.Account,n=e.AccessToken?
this.mergeRemovalsDict(e.AccessToken,t.AccessToken):e.AccessToken,i=e.RefreshToken?this.mergeRemovalsDict(e.RefreshToken,
t.RefreshToken):e.RefreshToken,o=e.IdToken?this.mergeRemovalsDict(e.IdToken,t.IdToken):e.IdToken,a=e.AppMetadata?this.mergeRemovalsDict(
e.AppMetadata,t.AppMetadata):e.AppMetadata;return{...e,Account:r,AccessToken:n,RefreshToken:i,IdToken:o,AppMetadata:a}}mergeRemovalsDict(e,t){
let r={...e};return Object.keys(e).forEach(n=>{(!t||!t.hasOwnProperty(n))&&delete r[n]}),r}overlayDefaults(e){return this.
logger.trace("Overlaying input cache with the default cache",""),{Account:{...Sr.Account,...e.Account},IdToken:{...Sr.IdToken,
...e.IdToken},AccessToken:{...Sr.AccessToken,...e.AccessToken},RefreshToken:{...Sr.RefreshToken,...e.RefreshToken},AppMetadata:{
...Sr.AppMetadata,...e.AppMetadata}}}},wg=ia(hu(),1),Rg="missing_tenant_id_error",vg="user_timeout_reached",kg="invalid_\
assertion",Wl="invalid_client_credential",Og="empty_fic_assertion",bg="conflicting_user_identifiers",Ng="missing_user_id\
entifier",Pg="device_code_polling_cancelled",Dg="device_code_expired",Mg="device_code_unknown_error",ko=class Ln{static fromAssertion(t){
let r=new Ln;return r.jwt=t,r}static fromCertificate(t,r,n){let i=new Ln;return i.privateKey=r,i.thumbprint=t,i.useSha256=
!1,n&&(i.publicCertificate=this.parseCertificate(n)),i}static fromCertificateWithSha256Thumbprint(t,r,n){let i=new Ln;return i.
privateKey=r,i.thumbprint=t,i.useSha256=!0,n&&(i.publicCertificate=this.parseCertificate(n)),i}getJwt(t,r,n){if(this.privateKey&&
this.thumbprint)return this.jwt&&!this.isExpired()&&r===this.issuer&&n===this.jwtAudience?this.jwt:this.createJwt(t,r,n);
if(this.jwt)return this.jwt;throw R(kg,"")}createJwt(t,r,n){this.issuer=r,this.jwtAudience=n;let i=fe.nowSeconds();this.
expirationTime=i+600;let o={alg:this.useSha256?et.PSS_256:et.RSA_256},a=this.useSha256?et.X5T_256:et.X5T;Object.assign(o,
{[a]:Ot.base64EncodeUrl(this.thumbprint,U.EncodingTypes.HEX)}),this.publicCertificate&&Object.assign(o,{[et.X5C]:this.publicCertificate});
let s={[et.AUDIENCE]:this.jwtAudience,[et.EXPIRATION_TIME]:this.expirationTime,[et.ISSUER]:this.issuer,[et.SUBJECT]:this.
issuer,[et.NOT_BEFORE]:i,[et.JWT_ID]:t.createNewGuid()};return this.jwt=wg.default.sign(s,this.privateKey,{header:o}),this.
jwt}isExpired(){return this.expirationTime<fe.nowSeconds()}static parseCertificate(t){let r=/-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs,
n=[],i;for(;(i=r.exec(t))!==null;)n.push(i[1].replace(/\r*\n/g,""));return n}},Oo="@azure/msal-node",bt="7.2.3",wr=class{constructor(e){
this.config=_n(e),this.logger=new kt(this.config.loggerOptions,Oo,bt),this.cryptoUtils=this.config.cryptoInterface,this.
cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=this.
config.serverTelemetryManager,this.authority=this.config.authOptions.authority,this.performanceClient=new Je}createTokenRequestHeaders(e){
return _r.createTokenRequestHeaders(this.logger,!1,e)}async executePostToTokenEndpoint(e,t,r,n,i){return _r.executePostToTokenEndpoint(
e,t,r,n,i,this.cacheManager,this.networkClient,this.logger,this.performanceClient,this.serverTelemetryManager)}async sendPostRequest(e,t,r,n){
return _r.sendPostRequest(e,t,r,n,this.cacheManager,this.networkClient,this.logger,this.performanceClient)}createTokenQueryParameters(e){
return _r.createTokenQueryParameters(e,this.config.authOptions.clientId,this.config.authOptions.redirectUri,this.performanceClient)}},
Ug=class extends wr{constructor(e){super(e)}async acquireToken(e){this.logger.info("in acquireToken call in username-pas\
sword client",e.correlationId);let t=fe.nowSeconds(),r=await this.executeTokenRequest(this.authority,e),n=new Qe(this.config.
authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,
this.config.persistencePlugin,this.config.tokenBindingKeyManager);return n.validateTokenResponse(r.body,e.correlationId),
n.handleServerTokenResponse(r.body,this.authority,t,e,Te.acquireTokenByUsernamePassword)}async executeTokenRequest(e,t){
let r=this.createTokenQueryParameters(t),n=le.appendQueryString(e.tokenEndpoint,r),i=await this.createTokenRequestBody(t),
o=this.createTokenRequestHeaders({credential:t.username,type:rt.UPN}),a={clientId:this.config.authOptions.clientId,authority:e.
canonicalAuthority,scopes:t.scopes,claims:t.claims,authenticationScheme:t.authenticationScheme,resourceRequestMethod:t.resourceRequestMethod,
resourceRequestUri:t.resourceRequestUri,shrClaims:t.shrClaims,sshKid:t.sshKid};return this.executePostToTokenEndpoint(n,
i,o,a,t.correlationId)}async createTokenRequestBody(e){let t=new Map;M.addClientId(t,this.config.authOptions.clientId),M.
addUsername(t,e.username),M.addPassword(t,e.password),M.addScopes(t,e.scopes,e.correlationId),M.addResponseType(t,U.OAuthResponseType.
IDTOKEN_TOKEN),M.addGrantType(t,U.GrantType.RESOURCE_OWNER_PASSWORD_GRANT),M.addClientInfo(t),M.addLibraryInfo(t,this.config.
libraryInfo),M.addApplicationTelemetry(t,this.config.telemetry.application),M.addThrottling(t),this.serverTelemetryManager&&
M.addServerTelemetry(t,this.serverTelemetryManager);let r=e.correlationId||this.config.cryptoInterface.createNewGuid();M.
addCorrelationId(t,r),this.config.clientCredentials.clientSecret&&M.addClientSecret(t,this.config.clientCredentials.clientSecret);
let n=this.config.clientCredentials.clientAssertion;return n&&(M.addClientAssertion(t,await dt(n.assertion,this.config.authOptions.
clientId,e.resourceRequestUri)),M.addClientAssertionType(t,n.assertionType)),(!me.isEmptyObj(e.claims)||this.config.authOptions.
clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&M.addClaims(t,e.correlationId,e.claims,this.config.
authOptions.clientCapabilities),this.config.systemOptions.preventCorsPreflight&&e.username&&M.addCcsUpn(t,e.username),Be.
mapToQueryString(t)}};function Lg(e,t,r,n){let i=Eo.getStandardAuthorizeRequestParameters({...e.auth,authority:t,redirectUri:r.
redirectUri||""},r,n);return M.addLibraryInfo(i,{sku:ht.MSAL_SKU,version:bt,cpu:process.arch||"",os:process.platform||""}),
e.system.protocolMode!==Rt.OIDC&&M.addApplicationTelemetry(i,e.telemetry.application),M.addResponseType(i,U.OAuthResponseType.
CODE),r.codeChallenge&&r.codeChallengeMethod&&M.addCodeChallengeParams(i,r.codeChallenge,r.codeChallengeMethod),M.addExtraParameters(
i,r.extraQueryParameters||{}),Eo.getAuthorizeUrl(t,i)}var bo=new WeakMap;function Yl(e,t,r,n,i){let o=bo.get(e),a=o||new Map;
o||bo.set(e,a);let s=a.get(r);if(s)return t.verbose("acquireTokenSilent has been called previously, returning the result\
 from the first call",n),Xl(s,n);t.verbose("acquireTokenSilent called for the first time, storing active request",n);let c=Promise.
resolve().then(i).finally(()=>{a.delete(r),a.size===0&&bo.delete(e)});return a.set(r,c),Xl(c,n)}function ql(e){let{request:t}=e,
r=e.requestType==="native"?t.authority:e.authority,n={requestType:e.requestType,clientId:e.requestType==="native"?e.request.
clientId:e.clientId,authority:r,scopes:An(t.scopes),claims:t.claims,authenticationScheme:t.authenticationScheme,resourceRequestMethod:t.
resourceRequestMethod,resourceRequestUri:t.resourceRequestUri,forceRefresh:t.forceRefresh,redirectUri:t.redirectUri||"",
resource:t.resource,extraParameters:An(t.extraParameters)};if(e.requestType==="native")return JSON.stringify({...n,accountId:e.
request.accountId,shrNonce:e.request.shrNonce,extraScopesToConsent:An(e.request.extraScopesToConsent),loginHint:e.request.
loginHint,prompt:e.request.prompt});let i=e.request,o=In(e.clientId,{...i,authority:r},i.account.homeAccountId);return JSON.
stringify({...o,...n,accountTenantId:i.account.tenantId,accountEnvironment:i.account.environment,refreshTokenExpirationOffsetSeconds:i.
refreshTokenExpirationOffsetSeconds,extraQueryParameters:An(i.extraQueryParameters),skipBrokerClaims:o.embeddedClientId||
i.extraParameters?.[Ge.BROKER_CLIENT_ID]?i.skipBrokerClaims:void 0})}function xg(e){return{...e,scopes:[...e.scopes],extraParameters:e.
extraParameters?{...e.extraParameters}:void 0,extraScopesToConsent:e.extraScopesToConsent?[...e.extraScopesToConsent]:void 0}}
function An(e){return Array.isArray(e)?Array.from(new Set(e.map(t=>t.trim()).filter(t=>t.length>0))).sort():e?Object.keys(
e).sort().map(t=>[t,e[t]]):void 0}function Xl(e,t){return e.then(r=>({...r,correlationId:t}))}var Jl=class{constructor(e){
this.config=fg(e),this.cryptoProvider=new Ro,this.logger=new kt(this.config.system.loggerOptions,Oo,bt),this.storage=new vo(
this.logger,this.config.auth.clientId,this.cryptoProvider,$f(this.config.auth)),this.tokenCache=new Sg(this.storage,this.
logger,this.config.cache.cachePlugin)}async getAuthCodeUrl(e){this.logger.info("getAuthCodeUrl called",e.correlationId||
"");let t={...e,...await this.initializeBaseRequest(e),responseMode:e.responseMode||U.ResponseMode.QUERY,authenticationScheme:U.
AuthenticationScheme.BEARER,state:e.state||"",nonce:e.nonce||""},r=await this.createAuthority(t.authority,t.correlationId,
void 0,e.azureCloudOptions);return Lg(this.config,r,t,this.logger)}async acquireTokenByCode(e,t){this.logger.info("acqui\
reTokenByCode called",e.correlationId||"");let r={code:e.code,nonce:e.nonce};t&&(r.state=t.state),e.state&&t&&(this.logger.
info("acquireTokenByCode - validating state",e.correlationId||""),this.validateState(e.state,r.state||"",e.correlationId||
""),r.state="");let n={...e,...await this.initializeBaseRequest(e),authenticationScheme:U.AuthenticationScheme.BEARER},i=this.
initializeServerTelemetryManager(Te.acquireTokenByCode,n.correlationId);try{let o=await this.createAuthority(n.authority,
n.correlationId,void 0,e.azureCloudOptions),a=await this.buildOauthClientConfiguration(o,n.correlationId,n.redirectUri,i),
s=new $m(a,new Je);return this.logger.verbose("Auth code client created",n.correlationId),await s.acquireToken(n,Te.acquireTokenByCode,
r)}catch(o){throw o instanceof ce&&(o.correlationId=n.correlationId),i.cacheFailedRequest(o),o}}async acquireTokenByRefreshToken(e){
this.logger.info("acquireTokenByRefreshToken called",e.correlationId||"");let t={...e,...await this.initializeBaseRequest(
e),authenticationScheme:U.AuthenticationScheme.BEARER},r=this.initializeServerTelemetryManager(Te.acquireTokenByRefreshToken,
t.correlationId);try{let n=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions),i=await this.
buildOauthClientConfiguration(n,t.correlationId,t.redirectUri||"",r),o=new To(i,new Je);return this.logger.verbose("Refr\
esh token client created",t.correlationId),await o.acquireToken(t,Te.acquireTokenByRefreshToken)}catch(n){throw n instanceof
ce&&(n.correlationId=t.correlationId),r.cacheFailedRequest(n),n}}async acquireTokenSilent(e){let t={...e,...await this.initializeBaseRequest(
e),forceRefresh:e.forceRefresh||!1};if(!t.account)return this.acquireTokenSilentAsync(t,e.azureCloudOptions);let r=Ft.generateAuthority(
t.authority,e.azureCloudOptions||this.config.auth.azureCloudOptions),n=ql({requestType:"non-native",request:t,authority:r,
clientId:this.config.auth.clientId});return Yl(this,this.logger,n,t.correlationId,()=>this.acquireTokenSilentAsync(t,e.azureCloudOptions))}async acquireTokenSilentAsync(e,t){
let r=this.initializeServerTelemetryManager(Te.acquireTokenSilent,e.correlationId,e.forceRefresh);try{let n=await this.createAuthority(
e.authority,e.correlationId,void 0,t),i=await this.buildOauthClientConfiguration(n,e.correlationId,e.redirectUri||"",r),
o=new Ym(i,new Je);this.logger.verbose("Silent flow client created",e.correlationId);try{return await this.tokenCache.overwriteCache(),
await this.acquireCachedTokenSilent(e,o,i)}catch(a){if(a instanceof Ys&&a.errorCode===Ne.tokenRefreshRequired)return new To(
i,new Je).acquireTokenByRefreshToken(e,Te.acquireTokenSilent);throw a}}catch(n){throw n instanceof ce&&(n.correlationId=
e.correlationId),r.cacheFailedRequest(n),n}}async acquireCachedTokenSilent(e,t,r){let[n,i]=await t.acquireCachedToken({...e,
scopes:e.scopes?.length?e.scopes:[...U.OIDC_DEFAULT_SCOPES]});if(i===U.CacheOutcome.PROACTIVELY_REFRESHED){this.logger.info(
"ClientApplication:acquireCachedTokenSilent - Cached access token's refreshOn property has been exceeded'. It's not expi\
red, but must be refreshed.",e.correlationId);let o=new To(r,new Je);try{await o.acquireTokenByRefreshToken(e,Te.acquireTokenSilent)}catch{}}
return n}async acquireTokenByUsernamePassword(e){this.logger.info("acquireTokenByUsernamePassword called",e.correlationId||
"");let t={...e,...await this.initializeBaseRequest(e)},r=this.initializeServerTelemetryManager(Te.acquireTokenByUsernamePassword,
t.correlationId);try{let n=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions),i=await this.
buildOauthClientConfiguration(n,t.correlationId,"",r),o=new Ug(i);return this.logger.verbose("Username password client c\
reated",t.correlationId),await o.acquireToken(t)}catch(n){throw n instanceof ce&&(n.correlationId=t.correlationId),r.cacheFailedRequest(
n),n}}getTokenCache(){return this.logger.info("getTokenCache called",""),this.tokenCache}validateState(e,t,r){if(!e)throw ve.
createStateNotFoundError(r);if(e!==t)throw R(Ne.stateMismatch,r)}getLogger(){return this.logger}setLogger(e){this.logger=
e}async buildOauthClientConfiguration(e,t,r,n){return this.logger.verbose("buildOauthClientConfiguration called",t),this.
logger.info(`Building oauth client configuration with the following authority: ${e.tokenEndpoint}.`,t),n?.updateRegionDiscoveryMetadata(
e.regionDiscoveryMetadata),{authOptions:{clientId:this.config.auth.clientId,authority:e,clientCapabilities:this.config.auth.
clientCapabilities,redirectUri:r,isMcp:this.config.auth.isMcp},loggerOptions:{logLevel:this.config.system.loggerOptions.
logLevel,loggerCallback:this.config.system.loggerOptions.loggerCallback,piiLoggingEnabled:this.config.system.loggerOptions.
piiLoggingEnabled,correlationId:t},cryptoInterface:this.cryptoProvider,networkInterface:this.config.system.networkClient,
storageInterface:this.storage,serverTelemetryManager:n,clientCredentials:{clientSecret:this.clientSecret,clientAssertion:await this.
getClientAssertion(e)},libraryInfo:{sku:ht.MSAL_SKU,version:bt,cpu:process.arch||"",os:process.platform||""},telemetry:this.
config.telemetry,persistencePlugin:this.config.cache.cachePlugin,serializableCache:this.tokenCache}}async getClientAssertion(e){
return this.developerProvidedClientAssertion&&(this.clientAssertion=ko.fromAssertion(await dt(this.developerProvidedClientAssertion,
this.config.auth.clientId,e.tokenEndpoint))),this.clientAssertion&&{assertion:this.clientAssertion.getJwt(this.cryptoProvider,
this.config.auth.clientId,e.tokenEndpoint),assertionType:ht.JWT_BEARER_ASSERTION_TYPE}}async initializeBaseRequest(e){let t=e.
correlationId||this.cryptoProvider.createNewGuid();return this.logger.verbose("initializeRequestScopes called",t),e.authenticationScheme&&
e.authenticationScheme===U.AuthenticationScheme.POP&&this.logger.verbose("Authentication Scheme 'pop' is not supported y\
et, setting Authentication Scheme to 'Bearer' for request",t),e.authenticationScheme=U.AuthenticationScheme.BEARER,{...e,
scopes:[...e&&e.scopes||[],...U.OIDC_DEFAULT_SCOPES],correlationId:t,authority:e.authority||this.config.auth.authority}}initializeServerTelemetryManager(e,t,r){
let n={clientId:this.config.auth.clientId,correlationId:t,apiId:e,forceRefresh:r||!1};return new Dl(n,this.storage)}async createAuthority(e,t,r,n){
this.logger.verbose("createAuthority called",t);let i=Ft.generateAuthority(e,n||this.config.auth.azureCloudOptions),o={protocolMode:this.
config.system.protocolMode,knownAuthorities:this.config.auth.knownAuthorities,cloudDiscoveryMetadata:this.config.auth.cloudDiscoveryMetadata,
authorityMetadata:this.config.auth.authorityMetadata,azureRegionConfiguration:r};return Yc.createDiscoveredInstance(i,this.
config.system.networkClient,this.storage,o,this.logger,t,new Je)}clearCache(){this.storage.clear()}};import $g from"http";
var Fg=class{constructor(e){this.preferredPort=e}async listenForAuthCode(e,t,r){if(this.server)throw ve.createLoopbackServerAlreadyExistsError();
if(!e)throw ve.createStateNotFoundError("");return new Promise((n,i)=>{this.server=$g.createServer((a,s)=>{let c=a.method?.
toUpperCase();if(c!=="GET"&&c!=="POST"){s.writeHead(405,{Allow:"GET, POST"}),s.end("Method Not Allowed");return}let l=a.
url;if(l){if(l===U.FORWARD_SLASH){if(c==="POST"){this.handlePostRequest(a,s,n,e,t,r);return}s.end(t||"Auth code was succ\
essfully acquired. You can close this window now.");return}}else{s.end(r||"Error occurred loading redirectUrl"),i(ve.createUnableToLoadRedirectUrlError());
return}if(c==="GET"){let d=this.getRedirectUri(),T=new URL(l,d),h=Be.getDeserializedResponse(T.search)||{};if(!h.code&&!h.
error){s.writeHead(200),s.end();return}if(!this.isExpectedState(T.searchParams,e)){s.writeHead(400),s.end("Invalid autho\
rization response state.");return}s.writeHead(400),s.end("OAuth responses must use form_post and cannot be returned in t\
he URL."),i(ve.createLoopbackServerQueryResponseNotSupportedError())}else s.writeHead(200),s.end()});let o=this.preferredPort||
0;this.server.on("error",a=>{a.code==="EADDRINUSE"&&this.preferredPort&&o!==0?this.server?.listen(0,"127.0.0.1"):i(a)}),
this.server.listen(o,"127.0.0.1")})}handlePostRequest(e,t,r,n,i,o){if(e.headers["content-type"]?.split(";")[0]?.trim()!==
"application/x-www-form-urlencoded"){t.writeHead(415),t.end("Unsupported Media Type");return}let a="";e.on("error",()=>{
t.headersSent||t.writeHead(400),t.end()}),e.on("data",s=>{a+=s.toString()}),e.on("end",()=>{let s=Be.getDeserializedResponse(
`?${a}`)||{};if(!s.code&&!s.error){t.writeHead(200),t.end();return}if(!this.isExpectedState(new URLSearchParams(a),n)){t.
writeHead(400),t.end("Invalid authorization response state.");return}s.error?(t.writeHead(200),t.end(o||`Error occurred:\
 ${s.error}`)):(t.writeHead(200),t.end(i||"Auth code was successfully acquired. You can close this window now.")),r(s)})}isExpectedState(e,t){
let r=e.getAll("state");return r.length===1&&r[0]===t}getRedirectUri(){if(!this.server||!this.server.listening)throw ve.
createNoLoopbackServerExistsError();let e=this.server.address();if(!e||typeof e=="string"||!e.port)throw this.closeServer(),
ve.createInvalidLoopbackAddressTypeError();let t=e&&e.port;return`${ht.HTTP_PROTOCOL}${ht.LOCALHOST}:${t}`}closeServer(){
this.server&&(this.server.close(),typeof this.server.closeAllConnections=="function"&&this.server.closeAllConnections(),
this.server.unref(),this.server=void 0)}},Hg=class extends wr{constructor(e){super(e)}async acquireToken(e){let t=await this.
getDeviceCode(e);e.deviceCodeCallback(t);let r=fe.nowSeconds(),n=await this.acquireTokenWithDeviceCode(e,t),i=new Qe(this.
config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,
this.config.persistencePlugin,this.config.tokenBindingKeyManager);return i.validateTokenResponse(n,e.correlationId),i.handleServerTokenResponse(
n,this.authority,r,e,Te.acquireTokenByDeviceCode)}async getDeviceCode(e){let t=this.createExtraQueryParameters(e),r=le.appendQueryString(
this.authority.deviceCodeEndpoint,t),n=this.createQueryString(e),i=this.createTokenRequestHeaders(),o={clientId:this.config.
authOptions.clientId,authority:e.authority,scopes:e.scopes,claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.
resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.sshKid};return this.executePostRequestToDeviceCodeEndpoint(
r,n,i,o,e.correlationId)}createExtraQueryParameters(e){let t=new Map;return e.extraQueryParameters&&M.addExtraParameters(
t,e.extraQueryParameters),Be.mapToQueryString(t)}async executePostRequestToDeviceCodeEndpoint(e,t,r,n,i){let{body:{user_code:o,
device_code:a,verification_uri:s,expires_in:c,interval:l,message:d}}=await this.sendPostRequest(n,e,{body:t,headers:r},i);
return{userCode:o,deviceCode:a,verificationUri:s,expiresIn:c,interval:l,message:d}}createQueryString(e){let t=new Map;return M.
addScopes(t,e.scopes,e.correlationId),M.addClientId(t,this.config.authOptions.clientId),e.extraQueryParameters&&M.addExtraParameters(
t,e.extraQueryParameters),(e.claims||this.config.authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.
length>0)&&M.addClaims(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities),Be.mapToQueryString(t)}continuePolling(e,t,r,n){
if(n)throw this.logger.error("Token request cancelled by setting DeviceCodeRequest.cancel = true",t),R(Pg,t);if(r&&r<e&&
fe.nowSeconds()>r)throw this.logger.error(`User defined timeout for device code polling reached. The timeout was set for\
 ${r}`,t),R(vg,t);if(fe.nowSeconds()>e)throw r&&this.logger.verbose(`User specified timeout ignored as the device code h\
as expired before the timeout elapsed. The user specified timeout was set for ${r}`,t),this.logger.error(`Device code ex\
pired. Expiration time of device code was ${e}`,t),R(Dg,t);return!0}async acquireTokenWithDeviceCode(e,t){let r=this.createTokenQueryParameters(
e),n=le.appendQueryString(this.authority.tokenEndpoint,r),i=this.createTokenRequestBody(e,t),o=this.createTokenRequestHeaders(),
a=e.timeout?fe.nowSeconds()+e.timeout:void 0,s=fe.nowSeconds()+t.expiresIn,c=t.interval*1e3;for(;this.continuePolling(s,
e.correlationId,a,e.cancel);){let l={clientId:this.config.authOptions.clientId,authority:e.authority,scopes:e.scopes,claims:e.
claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,
shrClaims:e.shrClaims,sshKid:e.sshKid},d=await this.executePostToTokenEndpoint(n,i,o,l,e.correlationId);if(d.body&&d.body.
error)if(d.body.error===U.AUTHORIZATION_PENDING)this.logger.info("Authorization pending. Continue polling.",e.correlationId),
await fe.delay(c);else throw this.logger.info("Unexpected error in polling from the server",e.correlationId),tn(yc.postRequestFailed,
e.correlationId,d.body.error);else return this.logger.verbose("Authorization completed successfully. Polling stopped.",e.
correlationId),d.body}throw this.logger.error("Polling stopped for unknown reasons.",e.correlationId),R(Mg,e.correlationId)}createTokenRequestBody(e,t){
let r=new Map;M.addScopes(r,e.scopes,e.correlationId),M.addClientId(r,this.config.authOptions.clientId),M.addGrantType(r,
U.GrantType.DEVICE_CODE_GRANT),M.addDeviceCode(r,t.deviceCode);let n=e.correlationId||this.config.cryptoInterface.createNewGuid();
return M.addCorrelationId(r,n),M.addClientInfo(r),M.addLibraryInfo(r,this.config.libraryInfo),M.addApplicationTelemetry(
r,this.config.telemetry.application),M.addThrottling(r),this.serverTelemetryManager&&M.addServerTelemetry(r,this.serverTelemetryManager),
(!me.isEmptyObj(e.claims)||this.config.authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.length>
0)&&M.addClaims(r,e.correlationId,e.claims,this.config.authOptions.clientCapabilities),Be.mapToQueryString(r)}},Bg=class extends Jl{constructor(e){
super(e),this.config.broker.nativeBrokerPlugin&&(this.config.broker.nativeBrokerPlugin.isBrokerAvailable?(this.nativeBrokerPlugin=
this.config.broker.nativeBrokerPlugin,this.nativeBrokerPlugin.setLogger(this.config.system.loggerOptions)):this.logger.warning(
"NativeBroker implementation was provided but the broker is unavailable.","")),this.skus=Dl.makeExtraSkuString({libraryName:ht.
MSAL_SKU,libraryVersion:bt})}async acquireTokenByDeviceCode(e){this.logger.info("acquireTokenByDeviceCode called",e.correlationId||
""),Ir(this.config.auth.isMcp,e);let t=Object.assign(e,await this.initializeBaseRequest(e)),r=this.initializeServerTelemetryManager(
Te.acquireTokenByDeviceCode,t.correlationId);try{let n=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions),
i=await this.buildOauthClientConfiguration(n,t.correlationId,"",r),o=new Hg(i);return this.logger.verbose("Device code c\
lient created",t.correlationId),await o.acquireToken(t)}catch(n){throw n instanceof ce&&(n.correlationId=t.correlationId),
r.cacheFailedRequest(n),n}}async acquireTokenInteractive(e){let t=e.correlationId||this.cryptoProvider.createNewGuid();this.
logger.trace("acquireTokenInteractive called",t),Ir(this.config.auth.isMcp,e);let{openBrowser:r,successTemplate:n,errorTemplate:i,
windowHandle:o,preferredPort:a,...s}=e;if(this.nativeBrokerPlugin){let E={...s,clientId:this.config.auth.clientId,scopes:e.
scopes||U.OIDC_DEFAULT_SCOPES,redirectUri:e.redirectUri||"",authority:e.authority||this.config.auth.authority,correlationId:t,
extraParameters:{...s.extraQueryParameters,...s.extraParameters,[Ge.X_CLIENT_EXTRA_SKU]:this.skus},accountId:s.account?.
nativeAccountId};return this.nativeBrokerPlugin.acquireTokenInteractive(E,o)}if(e.redirectUri){if(!this.config.broker.nativeBrokerPlugin)
throw ve.createRedirectUriNotSupportedError(t);e.redirectUri=""}let{verifier:c,challenge:l}=await this.cryptoProvider.generatePkceCodes(),
d=new Fg(a),T=s.responseMode;if(T!==void 0&&T!==U.ResponseMode.FORM_POST)throw te(Mi.invalidResponseMode,t);let h=Cl.setRequestState(
this.cryptoProvider,s.state?this.cryptoProvider.base64Encode(s.state):s.state,void 0,t),u={},g=null;try{let E=d.listenForAuthCode(
h,n,i).then(S=>{u=S}).catch(S=>{g=S}),I=await this.waitForRedirectUri(d,t),O={...s,correlationId:t,scopes:e.scopes||U.OIDC_DEFAULT_SCOPES,
redirectUri:I,responseMode:U.ResponseMode.FORM_POST,codeChallenge:l,codeChallengeMethod:U.CodeChallengeMethodValues.S256,
state:h},v=await this.getAuthCodeUrl(O);if(await r(v),await E,g)throw g;if(this.validateState(h,u.state||"",t),u.error)throw new yr(
u.error,t,u.error_description,u.suberror);if(!u.code)throw ve.createNoAuthCodeInResponseError(t);let _=u.client_info,C={
code:u.code,codeVerifier:c,clientInfo:_||"",...O,state:s.state};return await this.acquireTokenByCode(C)}finally{d.closeServer()}}async acquireTokenSilent(e){
let t=e.correlationId||this.cryptoProvider.createNewGuid();if(this.logger.trace("acquireTokenSilent called",t),Ir(this.config.
auth.isMcp,e),this.nativeBrokerPlugin){let r=this.nativeBrokerPlugin,n=xg({...e,clientId:this.config.auth.clientId,scopes:e.
scopes||U.OIDC_DEFAULT_SCOPES,redirectUri:e.redirectUri||"",authority:e.authority||this.config.auth.authority,correlationId:t,
extraParameters:{...e.extraQueryParameters,...e.extraParameters,[Ge.X_CLIENT_EXTRA_SKU]:this.skus},accountId:e.account.nativeAccountId,
forceRefresh:e.forceRefresh||!1}),i=ql({requestType:"native",request:n});return Yl(this,this.logger,i,t,()=>r.acquireTokenSilent(
n))}if(e.redirectUri){if(!this.config.broker.nativeBrokerPlugin)throw ve.createRedirectUriNotSupportedError(t);e.redirectUri=
""}return super.acquireTokenSilent(e)}async acquireTokenByCode(e,t){return Ir(this.config.auth.isMcp,e),super.acquireTokenByCode(
e,t)}async acquireTokenByRefreshToken(e){return Ir(this.config.auth.isMcp,e),super.acquireTokenByRefreshToken(e)}async signOut(e){
if(this.nativeBrokerPlugin&&e.account.nativeAccountId){let t={clientId:this.config.auth.clientId,accountId:e.account.nativeAccountId,
correlationId:e.correlationId||this.cryptoProvider.createNewGuid()};await this.nativeBrokerPlugin.signOut(t)}await this.
getTokenCache().removeAccount(e.account,e.correlationId)}async getAllAccounts(){if(this.nativeBrokerPlugin){let e=this.cryptoProvider.
createNewGuid();return this.nativeBrokerPlugin.getAllAccounts(this.config.auth.clientId,e)}return this.getTokenCache().getAllAccounts()}async waitForRedirectUri(e,t){
return new Promise((r,n)=>{let i=0,o=setInterval(()=>{if(Io.TIMEOUT_MS/Io.INTERVAL_MS<i){clearInterval(o),n(ve.createLoopbackServerTimeoutError(
t));return}try{let a=e.getRedirectUri();clearInterval(o),r(a);return}catch(a){if(a instanceof ce&&a.errorCode===he.noLoopbackServerExists.
code){i++;return}clearInterval(o),n(a);return}},Io.INTERVAL_MS)})}},Ql=class extends wr{constructor(e,t){super(e),this.appTokenProvider=
t}async acquireToken(e){let t;if(e.fmiPath&&(t={...t,fmi_path:e.fmiPath}),e.claimsFromClient&&!me.isEmptyObj(e.claimsFromClient)&&
(t={...t,client_claims:e.claimsFromClient}),e.skipCache||!me.isEmptyObj(e.claims))return this.executeTokenRequest(e,this.
authority,void 0,t);let[r,n]=await this.getCachedAuthenticationResult(e,this.config,this.cryptoUtils,this.authority,this.
cacheManager,this.serverTelemetryManager,t);return r?(n===U.CacheOutcome.PROACTIVELY_REFRESHED&&(this.logger.info("Clien\
tCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not \
expired, but must be refreshed.",e.correlationId),await this.executeTokenRequest(e,this.authority,!0,t)),r):this.executeTokenRequest(
e,this.authority,void 0,t)}async getCachedAuthenticationResult(e,t,r,n,i,o,a){let s=t,c=t,l=U.CacheOutcome.NOT_APPLICABLE,
d;s.serializableCache&&s.persistencePlugin&&(d=new Er(s.serializableCache,!1),await s.persistencePlugin.beforeCacheAccess(
d));let T=this.readAccessTokenFromCache(n,c.managedIdentityId?.id||s.authOptions.clientId,new De(e.scopes||[],e.correlationId),
i,e.correlationId,a);return s.serializableCache&&s.persistencePlugin&&d&&await s.persistencePlugin.afterCacheAccess(d),T?
fe.isTokenExpired(T.expiresOn,s.systemOptions?.tokenRenewalOffsetSeconds||U.DEFAULT_TOKEN_RENEWAL_OFFSET_SEC)?(o?.setCacheOutcome(
U.CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED),[null,U.CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED]):(T.refreshOn&&fe.isTokenExpired(
T.refreshOn.toString(),0)&&(l=U.CacheOutcome.PROACTIVELY_REFRESHED,o?.setCacheOutcome(U.CacheOutcome.PROACTIVELY_REFRESHED)),
[await Qe.generateAuthenticationResult(r,n,{account:null,idToken:null,accessToken:T,refreshToken:null,appMetadata:null},
!0,e,this.performanceClient,{tokenBindingKeyManager:this.config.tokenBindingKeyManager}),l]):(o?.setCacheOutcome(U.CacheOutcome.
NO_CACHED_ACCESS_TOKEN),[null,U.CacheOutcome.NO_CACHED_ACCESS_TOKEN])}readAccessTokenFromCache(e,t,r,n,i,o){let a={homeAccountId:"",
environment:e.canonicalAuthorityUrlComponents.HostNameAndPort,credentialType:U.CredentialType.ACCESS_TOKEN,clientId:t,realm:e.
tenant,target:De.createSearchScopes(r.asArray(),i),additionalCacheKeyComponents:o},s=n.getAccessTokensByFilter(a,i);if(s.
length<1)return null;if(s.length>1)throw R(Ne.multipleMatchingTokens,i);return s[0]}async executeTokenRequest(e,t,r,n){let i,
o;if(this.appTokenProvider){this.logger.info("Using appTokenProvider extensibility.",e.correlationId);let s={correlationId:e.
correlationId,tenantId:this.config.authOptions.authority.tenant,scopes:e.scopes,claims:e.claims};o=fe.nowSeconds();let c=await this.
appTokenProvider(s);i={access_token:c.accessToken,expires_in:c.expiresInSeconds,refresh_in:c.refreshInSeconds,token_type:U.
AuthenticationScheme.BEARER}}else{let s=this.createTokenQueryParameters(e),c=le.appendQueryString(t.tokenEndpoint,s),l=await this.
createTokenRequestBody(e),d=this.createTokenRequestHeaders(),T={clientId:this.config.authOptions.clientId,authority:e.authority,
scopes:e.scopes,claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,
resourceRequestUri:e.resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.sshKid};this.logger.info("Sending token request t\
o endpoint: "+t.tokenEndpoint,e.correlationId),o=fe.nowSeconds();let h=await this.executePostToTokenEndpoint(c,l,d,T,e.correlationId);
i=h.body,i.status=h.status}let a=new Qe(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,
this.performanceClient,this.config.serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);return a.
validateTokenResponse(i,e.correlationId,r),await a.handleServerTokenResponse(i,this.authority,o,e,Te.acquireTokenByClientCredential,
void 0,void 0,void 0,void 0,void 0,n)}async createTokenRequestBody(e){let t=new Map;M.addClientId(t,this.config.authOptions.
clientId),M.addScopes(t,e.scopes,e.correlationId,!1),M.addGrantType(t,U.GrantType.CLIENT_CREDENTIALS_GRANT),M.addLibraryInfo(
t,this.config.libraryInfo),M.addApplicationTelemetry(t,this.config.telemetry.application),M.addThrottling(t),this.serverTelemetryManager&&
M.addServerTelemetry(t,this.serverTelemetryManager);let r=e.correlationId||this.config.cryptoInterface.createNewGuid();M.
addCorrelationId(t,r),this.config.clientCredentials.clientSecret&&M.addClientSecret(t,this.config.clientCredentials.clientSecret);
let n=e.clientAssertion||this.config.clientCredentials.clientAssertion;return n&&(M.addClientAssertion(t,await dt(n.assertion,
this.config.authOptions.clientId,this.authority.tokenEndpoint,e.fmiPath)),M.addClientAssertionType(t,n.assertionType)),e.
fmiPath&&t.set(Ge.FMI_PATH,e.fmiPath),(!me.isEmptyObj(e.claims)||!me.isEmptyObj(e.claimsFromClient)||this.config.authOptions.
clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&M.addClaims(t,e.correlationId,e.claims,this.config.
authOptions.clientCapabilities,void 0,e.claimsFromClient),Be.mapToQueryString(t)}},jg=class extends wr{constructor(e){super(
e)}async acquireToken(e){this.scopeSet=new De(e.scopes||[],e.correlationId),this.userAssertionHash=await this.cryptoUtils.
hashString(e.oboAssertion);let t;if(e.claimsFromClient&&!me.isEmptyObj(e.claimsFromClient)&&(t={client_claims:e.claimsFromClient}),
e.skipCache||!me.isEmptyObj(e.claims))return this.executeTokenRequest(e,this.authority,this.userAssertionHash,t);try{return await this.
getCachedAuthenticationResult(e,t)}catch{return await this.executeTokenRequest(e,this.authority,this.userAssertionHash,t)}}async getCachedAuthenticationResult(e,t){
let r=this.readAccessTokenFromCacheForOBO(this.config.authOptions.clientId,e,t);if(r){if(fe.isTokenExpired(r.expiresOn,this.
config.systemOptions.tokenRenewalOffsetSeconds))throw this.serverTelemetryManager?.setCacheOutcome(U.CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED),
this.logger.info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.
config.systemOptions.tokenRenewalOffsetSeconds} seconds.`,e.correlationId),R(Ne.tokenRefreshRequired,e.correlationId)}else
throw this.serverTelemetryManager?.setCacheOutcome(U.CacheOutcome.NO_CACHED_ACCESS_TOKEN),this.logger.info("SilentFlowCl\
ient:acquireCachedToken - No access token found in cache for the given properties.",e.correlationId),R(Ne.tokenRefreshRequired,
e.correlationId);let n=this.readIdTokenFromCacheForOBO(r.homeAccountId,e.correlationId),i,o=null;if(n){i=uc.extractTokenClaims(
n.secret,Ot.base64Decode,e.correlationId);let a=i.oid||i.sub,s={homeAccountId:n.homeAccountId,environment:n.environment,
tenantId:n.realm,username:"",localAccountId:a||""};o=this.cacheManager.getAccount(this.cacheManager.generateAccountKey(s),
e.correlationId)}return this.config.serverTelemetryManager&&this.config.serverTelemetryManager.incrementCacheHits(),Qe.generateAuthenticationResult(
this.cryptoUtils,this.authority,{account:o,accessToken:r,idToken:n,refreshToken:null,appMetadata:null},!0,e,this.performanceClient,
{idTokenClaims:i,tokenBindingKeyManager:this.config.tokenBindingKeyManager})}readIdTokenFromCacheForOBO(e,t){let r={homeAccountId:e,
environment:this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,credentialType:U.CredentialType.ID_TOKEN,clientId:this.
config.authOptions.clientId,realm:this.authority.tenant},n=this.cacheManager.getIdTokensByFilter(r,t);return Object.values(
n).length<1?null:Object.values(n)[0]}readAccessTokenFromCacheForOBO(e,t,r){let n=t.authenticationScheme||U.AuthenticationScheme.
BEARER,i={credentialType:n&&n.toLowerCase()!==U.AuthenticationScheme.BEARER.toLowerCase()?U.CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME:
U.CredentialType.ACCESS_TOKEN,clientId:e,target:De.createSearchScopes(this.scopeSet.asArray(),t.correlationId),tokenType:n,
keyId:t.sshKid,userAssertionHash:this.userAssertionHash,additionalCacheKeyComponents:r},o=this.cacheManager.getAccessTokensByFilter(
i,t.correlationId),a=o.length;if(a<1)return null;if(a>1)throw R(Ne.multipleMatchingTokens,t.correlationId);return o[0]}async executeTokenRequest(e,t,r,n){
let i=this.createTokenQueryParameters(e),o=le.appendQueryString(t.tokenEndpoint,i),a=await this.createTokenRequestBody(e),
s=this.createTokenRequestHeaders(),c={clientId:this.config.authOptions.clientId,authority:e.authority,scopes:e.scopes,claims:e.
claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,
shrClaims:e.shrClaims,sshKid:e.sshKid},l=fe.nowSeconds(),d=await this.executePostToTokenEndpoint(o,a,s,c,e.correlationId),
T=new Qe(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.
serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);return T.validateTokenResponse(d.body,
e.correlationId),await T.handleServerTokenResponse(d.body,this.authority,l,e,Te.acquireTokenByOBO,void 0,r,void 0,void 0,
void 0,n)}async createTokenRequestBody(e){let t=new Map;M.addClientId(t,this.config.authOptions.clientId),M.addScopes(t,
e.scopes,e.correlationId),M.addGrantType(t,U.GrantType.JWT_BEARER),M.addClientInfo(t),M.addLibraryInfo(t,this.config.libraryInfo),
M.addApplicationTelemetry(t,this.config.telemetry.application),M.addThrottling(t),this.serverTelemetryManager&&M.addServerTelemetry(
t,this.serverTelemetryManager);let r=e.correlationId||this.config.cryptoInterface.createNewGuid();M.addCorrelationId(t,r),
M.addRequestTokenUse(t,Ge.ON_BEHALF_OF),M.addOboAssertion(t,e.oboAssertion),this.config.clientCredentials.clientSecret&&
M.addClientSecret(t,this.config.clientCredentials.clientSecret);let n=this.config.clientCredentials.clientAssertion;return n&&
(M.addClientAssertion(t,await dt(n.assertion,this.config.authOptions.clientId,e.resourceRequestUri)),M.addClientAssertionType(
t,n.assertionType)),(!me.isEmptyObj(e.claims)||!me.isEmptyObj(e.claimsFromClient)||this.config.authOptions.clientCapabilities&&
this.config.authOptions.clientCapabilities.length>0)&&M.addClaims(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities,
void 0,e.claimsFromClient),Be.mapToQueryString(t)}},Kg=class extends wr{constructor(e){super(e)}async acquireToken(e){return this.
executeTokenRequest(e,this.authority)}async executeTokenRequest(e,t){let r=new De(e.scopes||[],e.correlationId);r.appendScopes(
U.OIDC_DEFAULT_SCOPES);let n=r.asArray(),i=this.createTokenQueryParameters(e),o=le.appendQueryString(t.tokenEndpoint,i),
a=await this.createTokenRequestBody(e,n),s=this.createTokenRequestHeaders(),c={clientId:this.config.authOptions.clientId,
authority:e.authority,scopes:n,claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,
resourceRequestUri:e.resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.sshKid},l=fe.nowSeconds(),d=await this.executePostToTokenEndpoint(
o,a,s,c,e.correlationId),T=new Qe(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,
this.config.serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);return T.validateTokenResponse(
d.body,e.correlationId),await T.handleServerTokenResponse(d.body,this.authority,l,e,Te.acquireTokenByUserFederatedIdentityCredential)}async createTokenRequestBody(e,t){
let r=new Map;M.addClientId(r,this.config.authOptions.clientId),M.addScopes(r,t,e.correlationId),M.addGrantType(r,U.GrantType.
USER_FIC),M.addClientInfo(r),r.set(Ge.USER_FEDERATED_IDENTITY_CREDENTIAL,e.assertion),e.username?r.set(Ge.USERNAME,e.username):
e.userObjectId&&r.set(Ge.USER_ID,e.userObjectId),M.addLibraryInfo(r,this.config.libraryInfo),M.addApplicationTelemetry(r,
this.config.telemetry.application),M.addThrottling(r),this.serverTelemetryManager&&M.addServerTelemetry(r,this.serverTelemetryManager);
let n=e.correlationId||this.config.cryptoInterface.createNewGuid();M.addCorrelationId(r,n),this.config.clientCredentials.
clientSecret&&M.addClientSecret(r,this.config.clientCredentials.clientSecret);let i=e.clientAssertion||this.config.clientCredentials.
clientAssertion;return i&&(M.addClientAssertion(r,await dt(i.assertion,this.config.authOptions.clientId,this.authority.tokenEndpoint)),
M.addClientAssertionType(r,i.assertionType)),(!me.isEmptyObj(e.claims)||!me.isEmptyObj(e.claimsFromClient)||this.config.
authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&M.addClaims(r,e.correlationId,e.claims,
this.config.authOptions.clientCapabilities,void 0,e.claimsFromClient),Be.mapToQueryString(r)}},zg=class extends Jl{constructor(e){
if("instanceAware"in e.auth&&e.auth.instanceAware===!0)throw ve.createUnsupportedCcaInstanceAwareError();super(e);let t=!!this.
config.auth.clientSecret,r=!!this.config.auth.clientAssertion,n=(!!this.config.auth.clientCertificate?.thumbprint||!!this.
config.auth.clientCertificate?.thumbprintSha256)&&!!this.config.auth.clientCertificate?.privateKey;if(!this.appTokenProvider){
if(t&&r||r&&n||t&&n)throw R(Wl,"");if(this.config.auth.clientSecret){this.clientSecret=this.config.auth.clientSecret;return}
if(this.config.auth.clientAssertion){this.developerProvidedClientAssertion=this.config.auth.clientAssertion;return}if(n)
this.clientAssertion=this.config.auth.clientCertificate.thumbprintSha256?ko.fromCertificateWithSha256Thumbprint(this.config.
auth.clientCertificate.thumbprintSha256,this.config.auth.clientCertificate.privateKey,this.config.auth.clientCertificate.
x5c):ko.fromCertificate(this.config.auth.clientCertificate.thumbprint,this.config.auth.clientCertificate.privateKey,this.
config.auth.clientCertificate.x5c);else throw R(Wl,"");this.appTokenProvider=void 0}}async getAuthCodeUrl(e){if(e.extraQueryParameters&&
Object.prototype.hasOwnProperty.call(e.extraQueryParameters,"instance_aware"))throw ve.createUnsupportedCcaInstanceAwareError(
e.correlationId);return super.getAuthCodeUrl(e)}async acquireTokenByCode(e,t){let r=t?{code:e.code,state:t.state,nonce:e.
nonce}:void 0;return super.acquireTokenByCode(e,r)}SetAppTokenProvider(e){this.appTokenProvider=e}async acquireTokenByClientCredential(e){
this.logger.info("acquireTokenByClientCredential called",e.correlationId||"");let t;e.clientAssertion&&(t={assertion:await dt(
e.clientAssertion,this.config.auth.clientId),assertionType:ht.JWT_BEARER_ASSERTION_TYPE});let r=await this.initializeBaseRequest(
e),n={...r,scopes:r.scopes.filter(d=>!U.OIDC_DEFAULT_SCOPES.includes(d))},i={...e,...n,clientAssertion:t},o=new le(i.authority,
i.correlationId).getUrlComponents().PathSegments[0];if(Object.values(U.AADAuthority).includes(o))throw R(Rg,i.correlationId);
let a=process.env[Qm],s;i.azureRegion!=="DisableMsalForceRegion"&&(!i.azureRegion&&a?s=a:s=i.azureRegion);let c={azureRegion:s,
environmentRegion:process.env[Jm]},l=this.initializeServerTelemetryManager(Te.acquireTokenByClientCredential,i.correlationId,
i.skipCache);try{let d=await this.createAuthority(i.authority,i.correlationId,c,e.azureCloudOptions),T=await this.buildOauthClientConfiguration(
d,i.correlationId,"",l),h=new Ql(T,this.appTokenProvider);return this.logger.verbose("Client credential client created",
i.correlationId),await h.acquireToken(i)}catch(d){throw d instanceof ce&&(d.correlationId=i.correlationId),l.cacheFailedRequest(
d),d}}async acquireTokenOnBehalfOf(e){this.logger.info("acquireTokenOnBehalfOf called",e.correlationId||"");let t={...e,
...await this.initializeBaseRequest(e)};try{let r=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions),
n=await this.buildOauthClientConfiguration(r,t.correlationId,"",void 0),i=new jg(n);return this.logger.verbose("On behal\
f of client created",t.correlationId),await i.acquireToken(t)}catch(r){throw r instanceof ce&&(r.correlationId=t.correlationId),
r}}async acquireTokenByUserFederatedIdentityCredential(e){if(this.logger.info("acquireTokenByUserFederatedIdentityCreden\
tial called",e.correlationId||""),e.userObjectId&&e.username)throw R(bg,e.correlationId||"");if(!e.userObjectId&&!e.username)
throw R(Ng,e.correlationId||"");if(!e.assertion)throw R(Og,e.correlationId||"");let t;e.clientAssertion&&(t={assertion:await dt(
e.clientAssertion,this.config.auth.clientId),assertionType:ht.JWT_BEARER_ASSERTION_TYPE});let r=await this.initializeBaseRequest(
e),n={...e,...r,assertion:e.assertion,clientAssertion:t},i=this.initializeServerTelemetryManager(Te.acquireTokenByUserFederatedIdentityCredential,
n.correlationId);try{let o=await this.createAuthority(n.authority,n.correlationId,void 0,e.azureCloudOptions),a=await this.
buildOauthClientConfiguration(o,n.correlationId,"",i),s=new Kg(a);return this.logger.verbose("UserFederatedIdentityCrede\
ntial client created",n.correlationId),await s.acquireToken(n)}catch(o){throw o instanceof ce&&(o.correlationId=n.correlationId),
i.cacheFailedRequest(o),o}}};function Vg(e){if(typeof e!="string")return!1;let t=new Date(e);return!isNaN(t.getTime())&&
t.toISOString()===e}var Gg=class{constructor(e,t,r){this.httpClientNoRetries=e,this.retryPolicy=t,this.logger=r}async sendNetworkRequestAsyncHelper(e,t,r){
return e===Ue.GET?this.httpClientNoRetries.sendGetRequestAsync(t,r):this.httpClientNoRetries.sendPostRequestAsync(t,r)}async sendNetworkRequestAsync(e,t,r){
let n=await this.sendNetworkRequestAsyncHelper(e,t,r);"isNewRequest"in this.retryPolicy&&(this.retryPolicy.isNewRequest=
!0);let i=0;for(;await this.retryPolicy.pauseForRetry(n.status,i,this.logger,n.headers[U.HeaderNames.RETRY_AFTER]);)n=await this.
sendNetworkRequestAsyncHelper(e,t,r),i++;return n}async sendGetRequestAsync(e,t){return this.sendNetworkRequestAsync(Ue.
GET,e,t)}async sendPostRequestAsync(e,t){return this.sendNetworkRequestAsync(Ue.POST,e,t)}},je={MANAGED_IDENTITY_CLIENT_ID_2017:"\
clientid",MANAGED_IDENTITY_CLIENT_ID:"client_id",MANAGED_IDENTITY_OBJECT_ID:"object_id",MANAGED_IDENTITY_RESOURCE_ID_IMDS:"\
msi_res_id",MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS:"mi_res_id"},Nt=class{constructor(e,t,r,n,i){this.logger=e,this.nodeStorage=
t,this.networkClient=r,this.cryptoProvider=n,this.disableInternalRetries=i}createCorrelationId(){return this.cryptoProvider.
createNewGuid()}async getServerTokenResponseAsync(e,t,r,n){return this.getServerTokenResponse(e)}getServerTokenResponse(e){
let t,r;return e.body.expires_on&&(Vg(e.body.expires_on)&&(e.body.expires_on=new Date(e.body.expires_on).getTime()/1e3),
r=e.body.expires_on-fe.nowSeconds(),r>2*3600&&(t=r/2)),{status:e.status,access_token:e.body.access_token,expires_in:r,scope:e.
body.resource,token_type:e.body.token_type,refresh_in:t,correlation_id:e.body.correlation_id||e.body.correlationId,error:typeof e.
body.error=="string"?e.body.error:e.body.error?.code,error_description:e.body.message||(typeof e.body.error=="string"?e.
body.error_description:e.body.error?.message),error_codes:e.body.error_codes,timestamp:e.body.timestamp,trace_id:e.body.
trace_id}}async acquireTokenWithManagedIdentity(e,t,r,n){let i=this.createRequest(e.resource,t);if(e.revokedTokenSha256Hash&&
(this.logger.info(`[Managed Identity] The following claims are present in the request: ${e.claims}`,""),i.queryParameters[Me.
SHA256_TOKEN_TO_REFRESH]=e.revokedTokenSha256Hash),e.clientCapabilities?.length){let h=e.clientCapabilities.toString();this.
logger.info(`[Managed Identity] The following client capabilities are present in the request: ${h}`,""),i.queryParameters[Me.
XMS_CC]=h}let o=i.headers;o[U.HeaderNames.CONTENT_TYPE]=U.URL_FORM_CONTENT_TYPE;let a={headers:o};Object.keys(i.bodyParameters).
length&&(a.body=i.computeParametersBodyString());let s=this.disableInternalRetries?this.networkClient:new Gg(this.networkClient,
i.retryPolicy,this.logger),c=fe.nowSeconds(),l;try{i.httpMethod===Ue.POST?l=await s.sendPostRequestAsync(i.computeUri(),
a):l=await s.sendGetRequestAsync(i.computeUri(),a)}catch(h){throw h instanceof ce?h:R(Ne.networkError,e.correlationId)}let d=new Qe(
t.id,this.nodeStorage,this.cryptoProvider,this.logger,new Je,null,null),T=await this.getServerTokenResponseAsync(l,s,i,a);
return d.validateTokenResponse(T,T.correlation_id||"",n),d.handleServerTokenResponse(T,r,c,e,Te.acquireTokenWithManagedIdentity)}getManagedIdentityUserAssignedIdQueryParameterKey(e,t,r){
switch(e){case Se.USER_ASSIGNED_CLIENT_ID:return this.logger.info(`[Managed Identity] [API version ${r?"2017+":"2019+"}]\
 Adding user assigned client id to the request.`,""),r?je.MANAGED_IDENTITY_CLIENT_ID_2017:je.MANAGED_IDENTITY_CLIENT_ID;case Se.
USER_ASSIGNED_RESOURCE_ID:return this.logger.info("[Managed Identity] Adding user assigned resource id to the request.",
""),t?je.MANAGED_IDENTITY_RESOURCE_ID_IMDS:je.MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;case Se.USER_ASSIGNED_OBJECT_ID:return this.
logger.info("[Managed Identity] Adding user assigned object id to the request.",""),je.MANAGED_IDENTITY_OBJECT_ID;default:
throw Ae(Ar,"")}}};Nt.getValidatedEnvVariableUrlString=(e,t,r,n)=>{try{return new le(t,"").urlString}catch{throw n.info(
`[Managed Identity] ${r} managed identity is unavailable because the '${e}' environment variable is malformed.`,""),Ae(Cr[e],
"")}};var Wg=class{calculateDelay(e,t){if(!e)return t;let r=Math.round(parseFloat(e)*1e3);return isNaN(r)&&(r=new Date(e).
valueOf()-new Date().valueOf()),Math.max(t,r)}},Yg=3,qg=1e3,Xg=[U.HTTP_NOT_FOUND,U.HTTP_REQUEST_TIMEOUT,U.HTTP_TOO_MANY_REQUESTS,
U.HTTP_SERVER_ERROR,U.HTTP_SERVICE_UNAVAILABLE,U.HTTP_GATEWAY_TIMEOUT],Jg=class hh{constructor(){this.linearRetryStrategy=
new Wg}static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS(){return qg}async pauseForRetry(t,r,n,i){if(Xg.includes(t)&&r<
Yg){let o=this.linearRetryStrategy.calculateDelay(i,hh.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);return n.verbose(`Retryi\
ng request in ${o}ms (retry attempt: ${r+1})`,""),await new Promise(a=>setTimeout(a,o)),!0}return!1}},Vt=class{constructor(e,t,r){
this.httpMethod=e,this._baseEndpoint=t,this.headers={},this.bodyParameters={},this.queryParameters={},this.retryPolicy=r||
new Jg}computeUri(){let e=new Map;this.queryParameters&&M.addExtraParameters(e,this.queryParameters);let t=Be.mapToQueryString(
e);return le.appendQueryString(this._baseEndpoint,t)}computeParametersBodyString(){let e=new Map;return this.bodyParameters&&
M.addExtraParameters(e,this.bodyParameters),Be.mapToQueryString(e)}},Qg="2019-08-01",Zl=class xn extends Nt{constructor(t,r,n,i,o,a,s){
super(t,r,n,i,o),this.identityEndpoint=a,this.identityHeader=s}static getEnvironmentVariables(){let t=process.env[X.IDENTITY_ENDPOINT],
r=process.env[X.IDENTITY_HEADER];return[t,r]}static tryCreate(t,r,n,i,o){let[a,s]=xn.getEnvironmentVariables();if(!a||!s)
return t.info(`[Managed Identity] ${Q.APP_SERVICE} managed identity is unavailable because one or both of the '${X.IDENTITY_HEADER}\
' and '${X.IDENTITY_ENDPOINT}' environment variables are not defined.`,""),null;let c=xn.getValidatedEnvVariableUrlString(
X.IDENTITY_ENDPOINT,a,Q.APP_SERVICE,t);return t.info(`[Managed Identity] Environment variables validation passed for ${Q.
APP_SERVICE} managed identity. Endpoint URI: ${c}. Creating ${Q.APP_SERVICE} managed identity.`,""),new xn(t,r,n,i,o,a,s)}createRequest(t,r){
let n=new Vt(Ue.GET,this.identityEndpoint);return n.headers[Ze.APP_SERVICE_SECRET_HEADER_NAME]=this.identityHeader,n.queryParameters[Me.
API_VERSION]=Qg,n.queryParameters[Me.RESOURCE]=t,r.idType!==Se.SYSTEM_ASSIGNED&&(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(
r.idType)]=r.id),n}};import{accessSync as Zg,constants as ed,statSync as eE,readFileSync as tE}from"fs";import rE from"path";
var nE="2020-06-01",td="http://127.0.0.1:40342/metadata/identity/oauth2/token",rd="N/A: himds executable exists",nd={win32:`${process.
env.ProgramData}\\AzureConnectedMachineAgent\\Tokens\\`,linux:"/var/opt/azcmagent/tokens/"},iE={win32:`${process.env.ProgramFiles}\
\\AzureConnectedMachineAgent\\himds.exe`,linux:"/opt/azcmagent/bin/himds"},id=class Pr extends Nt{constructor(t,r,n,i,o,a){
super(t,r,n,i,o),this.identityEndpoint=a}static getEnvironmentVariables(){let t=process.env[X.IDENTITY_ENDPOINT],r=process.
env[X.IMDS_ENDPOINT];if(!t||!r){let n=iE[process.platform];try{Zg(n,ed.F_OK|ed.R_OK),t=td,r=rd}catch{}}return[t,r]}static tryCreate(t,r,n,i,o,a){
let[s,c]=Pr.getEnvironmentVariables();if(!s||!c)return t.info(`[Managed Identity] ${Q.AZURE_ARC} managed identity is una\
vailable through environment variables because one or both of '${X.IDENTITY_ENDPOINT}' and '${X.IMDS_ENDPOINT}' are not \
defined. ${Q.AZURE_ARC} managed identity is also unavailable through file detection.`,""),null;if(c===rd)t.info(`[Manage\
d Identity] ${Q.AZURE_ARC} managed identity is available through file detection. Defaulting to known ${Q.AZURE_ARC} endp\
oint: ${td}. Creating ${Q.AZURE_ARC} managed identity.`,"");else{let l=Pr.getValidatedEnvVariableUrlString(X.IDENTITY_ENDPOINT,
s,Q.AZURE_ARC,t);l.endsWith("/")&&l.slice(0,-1),Pr.getValidatedEnvVariableUrlString(X.IMDS_ENDPOINT,c,Q.AZURE_ARC,t),t.info(
`[Managed Identity] Environment variables validation passed for ${Q.AZURE_ARC} managed identity. Endpoint URI: ${l}. Cre\
ating ${Q.AZURE_ARC} managed identity.`,"")}return new Pr(t,r,n,i,o,s)}createRequest(t,r){let n=new Vt(Ue.GET,this.identityEndpoint.
replace("localhost","127.0.0.1"));return n.headers[Ze.METADATA_HEADER_NAME]="true",n.queryParameters[Me.API_VERSION]=nE,
n.queryParameters[Me.RESOURCE]=t,r.idType!==Se.SYSTEM_ASSIGNED&&(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(
r.idType,!0)]=r.id),n}validateUserAssignedIdentityWasHonored(t,r){let n=t.queryParameters,i,o;if(n[je.MANAGED_IDENTITY_CLIENT_ID])
i=n[je.MANAGED_IDENTITY_CLIENT_ID],o=r.client_id;else if(n[je.MANAGED_IDENTITY_OBJECT_ID])i=n[je.MANAGED_IDENTITY_OBJECT_ID],
o=r.object_id;else if(n[je.MANAGED_IDENTITY_RESOURCE_ID_IMDS])i=n[je.MANAGED_IDENTITY_RESOURCE_ID_IMDS],o=r.msi_res_id||
r.mi_res_id;else return;if(!o||o.toLowerCase()!==i.toLowerCase())throw this.logger.error("[Managed Identity] Azure Arc d\
id not confirm the requested user-assigned identity in the token response. The agent likely does not support user-assign\
ed managed identity and returned the system-assigned identity.",""),Ae(Kl,"")}async getServerTokenResponseAsync(t,r,n,i){
let o;if(t.status===U.HTTP_UNAUTHORIZED){let s=t.headers["www-authenticate"];if(!s)throw Ae(zl,"");if(!s.includes("Basic\
 realm="))throw Ae(Vl,"");let c=s.split("Basic realm=")[1];if(!nd.hasOwnProperty(process.platform))throw Ae(Hl,"");let l=nd[process.
platform],d=rE.basename(c);if(!d.endsWith(".key"))throw Ae(xl,"");if(l+d!==c)throw Ae($l,"");let T;try{T=await eE(c).size}catch{
throw Ae(Co,"")}if(T>tg)throw Ae(Fl,"");let h;try{h=tE(c,U.EncodingTypes.UTF8)}catch{throw Ae(Co,"")}let u=`Basic ${h}`;
this.logger.info("[Managed Identity] Adding authorization header to the request.",""),n.headers[Ze.AUTHORIZATION_HEADER_NAME]=
u;try{o=await r.sendGetRequestAsync(n.computeUri(),i)}catch(g){throw g instanceof ce?g:R(Ne.networkError,"")}}let a=o||t;
return a.body.access_token&&this.validateUserAssignedIdentityWasHonored(n,a.body),this.getServerTokenResponse(a)}},od=class $n extends Nt{constructor(t,r,n,i,o,a){
super(t,r,n,i,o),this.msiEndpoint=a}static getEnvironmentVariables(){return[process.env[X.MSI_ENDPOINT]]}static tryCreate(t,r,n,i,o,a){
let[s]=$n.getEnvironmentVariables();if(!s)return t.info(`[Managed Identity] ${Q.CLOUD_SHELL} managed identity is unavail\
able because the '${X.MSI_ENDPOINT} environment variable is not defined.`,""),null;let c=$n.getValidatedEnvVariableUrlString(
X.MSI_ENDPOINT,s,Q.CLOUD_SHELL,t);if(t.info(`[Managed Identity] Environment variable validation passed for ${Q.CLOUD_SHELL}\
 managed identity. Endpoint URI: ${c}. Creating ${Q.CLOUD_SHELL} managed identity.`,""),a.idType!==Se.SYSTEM_ASSIGNED)throw Ae(
Bl,"");return new $n(t,r,n,i,o,s)}createRequest(t){let r=new Vt(Ue.POST,this.msiEndpoint);return r.headers[Ze.METADATA_HEADER_NAME]=
"true",r.bodyParameters[Me.RESOURCE]=t,r}},oE=class{constructor(e,t,r){this.minExponentialBackoff=e,this.maxExponentialBackoff=
t,this.exponentialDeltaBackoff=r}calculateDelay(e){return e===0?this.minExponentialBackoff:Math.min(Math.pow(2,e-1)*this.
exponentialDeltaBackoff,this.maxExponentialBackoff)}},aE=[U.HTTP_NOT_FOUND,U.HTTP_REQUEST_TIMEOUT,U.HTTP_GONE,U.HTTP_TOO_MANY_REQUESTS],
sE=3,cE=7,lE=1e3,dE=4e3,hE=2e3,uE=10*1e3,pE=class Dr{constructor(){this.exponentialRetryStrategy=new oE(Dr.MIN_EXPONENTIAL_BACKOFF_MS,
Dr.MAX_EXPONENTIAL_BACKOFF_MS,Dr.EXPONENTIAL_DELTA_BACKOFF_MS)}static get MIN_EXPONENTIAL_BACKOFF_MS(){return lE}static get MAX_EXPONENTIAL_BACKOFF_MS(){
return dE}static get EXPONENTIAL_DELTA_BACKOFF_MS(){return hE}static get HTTP_STATUS_GONE_RETRY_AFTER_MS(){return uE}set isNewRequest(t){
this._isNewRequest=t}async pauseForRetry(t,r,n){if(this._isNewRequest&&(this._isNewRequest=!1,this.maxRetries=t===U.HTTP_GONE?
cE:sE),(aE.includes(t)||t>=U.HTTP_SERVER_ERROR_RANGE_START&&t<=U.HTTP_SERVER_ERROR_RANGE_END&&r<this.maxRetries)&&r<this.
maxRetries){let i=t===U.HTTP_GONE?Dr.HTTP_STATUS_GONE_RETRY_AFTER_MS:this.exponentialRetryStrategy.calculateDelay(r);return n.
verbose(`Retrying request in ${i}ms (retry attempt: ${r+1})`,""),await new Promise(o=>setTimeout(o,i)),!0}return!1}},ad="\
/metadata/identity/oauth2/token",fE=`http://169.254.169.254${ad}`,mE="2018-02-01",gE=class Zo extends Nt{constructor(t,r,n,i,o,a){
super(t,r,n,i,o),this.identityEndpoint=a}static tryCreate(t,r,n,i,o){let a;return process.env[X.AZURE_POD_IDENTITY_AUTHORITY_HOST]?
(t.info(`[Managed Identity] Environment variable ${X.AZURE_POD_IDENTITY_AUTHORITY_HOST} for ${Q.IMDS} returned endpoint:\
 ${process.env[X.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`,""),a=Zo.getValidatedEnvVariableUrlString(X.AZURE_POD_IDENTITY_AUTHORITY_HOST,
`${process.env[X.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${ad}`,Q.IMDS,t)):(t.info(`[Managed Identity] Unable to find ${X.AZURE_POD_IDENTITY_AUTHORITY_HOST}\
 environment variable for ${Q.IMDS}, using the default endpoint.`,""),a=fE),new Zo(t,r,n,i,o,a)}createRequest(t,r){let n=new Vt(
Ue.GET,this.identityEndpoint);return n.headers[Ze.METADATA_HEADER_NAME]="true",n.headers[Ze.CLIENT_SKU]=ht.MSAL_SKU,n.headers[Ze.
CLIENT_VER]=bt,n.headers[Ze.CLIENT_REQUEST_ID]=this.createCorrelationId(),n.queryParameters[Me.API_VERSION]=mE,n.queryParameters[Me.
RESOURCE]=t,r.idType!==Se.SYSTEM_ASSIGNED&&(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(r.idType,
!0)]=r.id),n.retryPolicy=new pE,n}},EE="2019-07-01-preview",sd=class Fn extends Nt{constructor(t,r,n,i,o,a,s){super(t,r,
n,i,o),this.identityEndpoint=a,this.identityHeader=s}static getEnvironmentVariables(){let t=process.env[X.IDENTITY_ENDPOINT],
r=process.env[X.IDENTITY_HEADER],n=process.env[X.IDENTITY_SERVER_THUMBPRINT];return[t,r,n]}static tryCreate(t,r,n,i,o,a){
let[s,c,l]=Fn.getEnvironmentVariables();if(!s||!c||!l)return t.info(`[Managed Identity] ${Q.SERVICE_FABRIC} managed iden\
tity is unavailable because one or all of the '${X.IDENTITY_HEADER}', '${X.IDENTITY_ENDPOINT}' or '${X.IDENTITY_SERVER_THUMBPRINT}\
' environment variables are not defined.`,""),null;let d=Fn.getValidatedEnvVariableUrlString(X.IDENTITY_ENDPOINT,s,Q.SERVICE_FABRIC,
t);return t.info(`[Managed Identity] Environment variables validation passed for ${Q.SERVICE_FABRIC} managed identity. E\
ndpoint URI: ${d}. Creating ${Q.SERVICE_FABRIC} managed identity.`,""),a.idType!==Se.SYSTEM_ASSIGNED&&t.warning(`[Manage\
d Identity] ${Q.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during runtime. See als\
o: https://learn.microsoft.com/en-us/azure/service-fabric/configure-existing-cluster-enable-managed-identity-token-servi\
ce.`,""),new Fn(t,r,n,i,o,s,c)}createRequest(t,r){let n=new Vt(Ue.GET,this.identityEndpoint);return n.headers[Ze.ML_AND_SF_SECRET_HEADER_NAME]=
this.identityHeader,n.queryParameters[Me.API_VERSION]=EE,n.queryParameters[Me.RESOURCE]=t,r.idType!==Se.SYSTEM_ASSIGNED&&
(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(r.idType)]=r.id),n}},TE="2017-09-01",yE=`Only \
client id is supported for user-assigned managed identity in ${Q.MACHINE_LEARNING}.`,cd=class Hn extends Nt{constructor(t,r,n,i,o,a,s){
super(t,r,n,i,o),this.msiEndpoint=a,this.secret=s}static getEnvironmentVariables(){let t=process.env[X.MSI_ENDPOINT],r=process.
env[X.MSI_SECRET];return[t,r]}static tryCreate(t,r,n,i,o){let[a,s]=Hn.getEnvironmentVariables();if(!a||!s)return t.info(
`[Managed Identity] ${Q.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${X.MSI_ENDPOINT}'\
 and '${X.MSI_SECRET}' environment variables are not defined.`,""),null;let c=Hn.getValidatedEnvVariableUrlString(X.MSI_ENDPOINT,
a,Q.MACHINE_LEARNING,t);return t.info(`[Managed Identity] Environment variables validation passed for ${Q.MACHINE_LEARNING}\
 managed identity. Endpoint URI: ${c}. Creating ${Q.MACHINE_LEARNING} managed identity.`,""),new Hn(t,r,n,i,o,a,s)}createRequest(t,r){
let n=new Vt(Ue.GET,this.msiEndpoint);if(n.headers[Ze.METADATA_HEADER_NAME]="true",n.headers[Ze.ML_AND_SF_SECRET_HEADER_NAME]=
this.secret,n.queryParameters[Me.API_VERSION]=TE,n.queryParameters[Me.RESOURCE]=t,r.idType===Se.SYSTEM_ASSIGNED)n.queryParameters[je.
MANAGED_IDENTITY_CLIENT_ID_2017]=process.env[X.DEFAULT_IDENTITY_CLIENT_ID];else if(r.idType===Se.USER_ASSIGNED_CLIENT_ID)
n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(r.idType,!1,!0)]=r.id;else throw new Error(yE);
return n}},ld=class er{constructor(t,r,n,i,o){this.logger=t,this.nodeStorage=r,this.networkClient=n,this.cryptoProvider=
i,this.disableInternalRetries=o}async sendManagedIdentityTokenRequest(t,r,n,i){return er.identitySource||(er.identitySource=
this.selectManagedIdentitySource(this.logger,this.nodeStorage,this.networkClient,this.cryptoProvider,this.disableInternalRetries,
r)),er.identitySource.acquireTokenWithManagedIdentity(t,r,n,i)}allEnvironmentVariablesAreDefined(t){return Object.values(
t).every(r=>r!==void 0)}getManagedIdentitySource(){return er.sourceName=this.allEnvironmentVariablesAreDefined(sd.getEnvironmentVariables())?
Q.SERVICE_FABRIC:this.allEnvironmentVariablesAreDefined(Zl.getEnvironmentVariables())?Q.APP_SERVICE:this.allEnvironmentVariablesAreDefined(
cd.getEnvironmentVariables())?Q.MACHINE_LEARNING:this.allEnvironmentVariablesAreDefined(od.getEnvironmentVariables())?Q.
CLOUD_SHELL:this.allEnvironmentVariablesAreDefined(id.getEnvironmentVariables())?Q.AZURE_ARC:Q.DEFAULT_TO_IMDS,er.sourceName}selectManagedIdentitySource(t,r,n,i,o,a){
let s=sd.tryCreate(t,r,n,i,o,a)||Zl.tryCreate(t,r,n,i,o)||cd.tryCreate(t,r,n,i,o)||od.tryCreate(t,r,n,i,o,a)||id.tryCreate(
t,r,n,i,o,a)||gE.tryCreate(t,r,n,i,o);if(!s)throw Ae(jl,"");return s}},_E=[Q.SERVICE_FABRIC],IE=class tr{constructor(t){
this.config=mg(t||{}),this.logger=new kt(this.config.system.loggerOptions,Oo,bt);let r={canonicalAuthority:U.DEFAULT_AUTHORITY};
tr.nodeStorage||(tr.nodeStorage=new vo(this.logger,this.config.managedIdentityId.id,ao,r)),this.networkClient=this.config.
system.networkClient,this.cryptoProvider=new Ro;let n={protocolMode:Rt.AAD,knownAuthorities:[Ul],cloudDiscoveryMetadata:"",
authorityMetadata:""};this.fakeAuthority=new Ft(Ul,this.networkClient,tr.nodeStorage,n,this.logger,this.cryptoProvider.createNewGuid(),
new Je,!0),this.fakeClientCredentialClient=new Ql({authOptions:{clientId:this.config.managedIdentityId.id,authority:this.
fakeAuthority}}),this.managedIdentityClient=new ld(this.logger,tr.nodeStorage,this.networkClient,this.cryptoProvider,this.
config.disableInternalRetries),this.hashUtils=new wo}async acquireToken(t){if(!t.resource)throw te(Mi.urlEmptyError,"");
let r={forceRefresh:t.forceRefresh,resource:t.resource.replace("/.default",""),scopes:[t.resource.replace("/.default","")],
authority:this.fakeAuthority.canonicalAuthority,correlationId:this.cryptoProvider.createNewGuid(),claims:t.claims,clientCapabilities:this.
config.clientCapabilities};if(r.forceRefresh)return this.acquireTokenFromManagedIdentity(r,this.config.managedIdentityId,
this.fakeAuthority);let[n,i]=await this.fakeClientCredentialClient.getCachedAuthenticationResult(r,this.config,this.cryptoProvider,
this.fakeAuthority,tr.nodeStorage);if(r.claims){let o=this.managedIdentityClient.getManagedIdentitySource();if(n&&_E.includes(
o)){let a=this.hashUtils.sha256(n.accessToken).toString(U.EncodingTypes.HEX);r.revokedTokenSha256Hash=a}return this.acquireTokenFromManagedIdentity(
r,this.config.managedIdentityId,this.fakeAuthority)}return n?(i===U.CacheOutcome.PROACTIVELY_REFRESHED&&(this.logger.info(
"ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It'\
s not expired, but must be refreshed.",r.correlationId),await this.acquireTokenFromManagedIdentity(r,this.config.managedIdentityId,
this.fakeAuthority,!0)),n):this.acquireTokenFromManagedIdentity(r,this.config.managedIdentityId,this.fakeAuthority)}async acquireTokenFromManagedIdentity(t,r,n,i){
return this.managedIdentityClient.sendManagedIdentityTokenRequest(t,r,n,i)}getManagedIdentitySource(){return ld.sourceName||
this.managedIdentityClient.getManagedIdentitySource()}},Gy=U.PromptValue,Wy=U.ResponseMode,Rr=de("IdentityUtils"),dd="1.\
0";function Gt(e,t,r){let n=i=>(Rr.getToken.info(i),new Mt({scopes:Array.isArray(e)?e:[e],getTokenOptions:r,message:i}));
if(!t)throw n("No response");if(!t.expiresOn)throw n('Response had no "expiresOn" property.');if(!t.accessToken)throw n(
'Response had no "accessToken" property.')}function hd(e,t){return t||(t=ya),new RegExp(`${e}/?$`).test(t)?t:t.endsWith(
"/")?t+e:`${t}/${e}`}function AE(e,t,r){return e==="adfs"&&t||r?[t]:[]}var ud=(e,t=na?"Node":"Browser")=>(r,n,i)=>{if(!i)
switch(r){case oe.Error:e.info(`MSAL ${t} V2 error: ${n}`);return;case oe.Info:e.info(`MSAL ${t} V2 info message: ${n}`);
return;case oe.Verbose:e.info(`MSAL ${t} V2 verbose message: ${n}`);return;case oe.Warning:e.info(`MSAL ${t} V2 warning:\
 ${n}`);return}};function pd(e){switch(e){case"error":return oe.Error;case"info":return oe.Info;case"verbose":return oe.
Verbose;case"warning":return oe.Warning;default:return oe.Info}}function Wt(e,t,r){if(t.name==="AuthError"||t.name==="Cl\
ientAuthError"||t.name==="BrowserAuthError"){let n=t;switch(n.errorCode){case"endpoints_resolution_error":return Rr.info(
se(e,t.message)),new B(t.message);case"device_code_polling_cancelled":return new fh("The authentication has been aborted\
 by the caller.");case"consent_required":case"interaction_required":case"login_required":Rr.info(se(e,`Authentication re\
turned errorCode ${n.errorCode}`));break;default:Rr.info(se(e,`Failed to acquire token: ${t.message}`));break}}return t.
name==="ClientConfigurationError"||t.name==="BrowserConfigurationAuthError"||t.name==="AbortError"||t.name==="Authentica\
tionError"?t:t.name==="NativeAuthError"?(Rr.info(se(e,`Error from the native broker: ${t.message} with status code: ${t.
statusCode}`)),t):new Mt({scopes:e,getTokenOptions:r,message:t.message,cause:t})}function CE(e){return{localAccountId:e.
homeAccountId,environment:e.authority,username:e.username,homeAccountId:e.homeAccountId,tenantId:e.tenantId}}function SE(e,t){
return{authority:t.environment??fu,homeAccountId:t.homeAccountId,tenantId:t.tenantId||pu,username:t.username,clientId:e,
version:dd}}function wE(e){let t=JSON.parse(e);if(t.version&&t.version!==dd)throw Error("Unsupported AuthenticationRecor\
d version");return t}function RE(e,t){return t!=="Composite"&&t!=="Dictionary"&&(typeof e=="string"||typeof e=="number"||
typeof e=="boolean"||t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||e===void 0||e===
null)}function vE(e){let t={...e.headers,...e.body};return e.hasNullableType&&Object.getOwnPropertyNames(t).length===0?e.
shouldWrapBody?{body:null}:null:e.shouldWrapBody?{...e.headers,body:e.body}:t}function fd(e,t){let r=e.parsedHeaders;if(e.
request.method==="HEAD")return{...r,body:e.parsedBody};let n=t&&t.bodyMapper,i=!!n?.nullable,o=n?.type.name;if(o==="Stre\
am")return{...r,blobBody:e.blobBody,readableStreamBody:e.readableStreamBody};let a=o==="Composite"&&n.type.modelProperties||
{},s=Object.keys(a).some(c=>a[c].serializedName==="");if(o==="Sequence"||s){let c=e.parsedBody??[];for(let l of Object.keys(
a))a[l].serializedName&&(c[l]=e.parsedBody?.[l]);if(r)for(let l of Object.keys(r))c[l]=r[l];return i&&!e.parsedBody&&!r&&
Object.getOwnPropertyNames(a).length===0?null:c}return vE({body:e.parsedBody,headers:r,hasNullableType:i,shouldWrapBody:RE(
e.parsedBody,o)})}var Yt={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",
DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",
Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"},kE=ia(uu(),1),md=kE.state;function qt(e,t,r){
let n=t.parameterPath,i=t.mapper,o;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(i.isConstant)o=i.defaultValue;else{
let a=gd(e,n);!a.propertyFound&&r&&(a=gd(r,n));let s=!1;a.propertyFound||(s=i.required||n[0]==="options"&&n.length===2),
o=s?i.defaultValue:a.propertyValue}}else{i.required&&(o={});for(let[a,s]of Object.entries(n)){let c=i.type.modelProperties[a],
l=qt(e,{parameterPath:s,mapper:c},r);l!==void 0&&(o||(o={}),Object.defineProperty(o,a,{value:l,enumerable:!0,configurable:!0,
writable:!0}))}}return o}function gd(e,t){let r={propertyFound:!1},n=0;for(;n<t.length;++n){let i=t[n];if(e&&i in e)e=e[i];else
break}return n===t.length&&(r.propertyValue=e,r.propertyFound=!0),r}var Ed=Symbol.for("@azure/core-client original reque\
st");function OE(e){return Ed in e}function Xt(e){if(OE(e))return Xt(e[Ed]);let t=md.operationRequestMap.get(e);return t||
(t={},md.operationRequestMap.set(e,t)),t}var bE=["application/json","text/json"],NE=["application/xml","application/atom\
+xml"],PE="deserializationPolicy";function DE(e={}){let t=e.expectedContentTypes?.json??bE,r=e.expectedContentTypes?.xml??
NE,n=e.parseXML,i=e.serializerOptions,o={xml:{rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??!1,xmlCharKey:i?.
xml.xmlCharKey??"_"}};return{name:PE,async sendRequest(a,s){let c=await s(a);return LE(t,r,c,o,n)}}}function ME(e){let t,
r=e.request,n=Xt(r),i=n?.operationSpec;return i&&(n?.operationResponseGetter?t=n?.operationResponseGetter(i,e):t=i.responses[e.
status]),t}function UE(e){let t=e.request,r=Xt(t)?.shouldDeserialize,n;return r===void 0?n=!0:typeof r=="boolean"?n=r:n=
r(e),n}async function LE(e,t,r,n,i){let o=await FE(e,t,r,n,i);if(!UE(o))return o;let a=Xt(o.request)?.operationSpec;if(!a||
!a.responses)return o;let s=ME(o),{error:c,shouldReturnResponse:l}=$E(o,a,s,n);if(c)throw c;if(l)return o;if(s){if(s.bodyMapper){
let d=o.parsedBody;a.isXML&&s.bodyMapper.type.name===Yt.Sequence&&(d=typeof d=="object"?d[s.bodyMapper.xmlElementName]:[]);
try{o.parsedBody=a.serializer.deserialize(s.bodyMapper,d,"operationRes.parsedBody",n)}catch(T){throw new Mr(`Error ${T} \
occurred in deserializing the responseBody - ${o.bodyAsText}`,{statusCode:o.status,request:o.request,response:o})}}else a.
httpMethod==="HEAD"&&(o.parsedBody=r.status>=200&&r.status<300);s.headersMapper&&(o.parsedHeaders=a.serializer.deserialize(
s.headersMapper,o.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return o}function xE(e){
let t=Object.keys(e.responses);return t.length===0||t.length===1&&t[0]==="default"}function $E(e,t,r,n){let i=200<=e.status&&
e.status<300;if(xE(t)?i:r)if(r){if(!r.isError)return{error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};
let o=r??t.responses.default,a=e.request.streamResponseStatusCodes?.has(e.status)?`Unexpected status code: ${e.status}`:
e.bodyAsText,s=new Mr(a,{statusCode:e.status,request:e.request,response:e});if(!o&&!(e.parsedBody?.error?.code&&e.parsedBody?.
error?.message))throw s;let c=o?.bodyMapper,l=o?.headersMapper;try{if(e.parsedBody){let d=e.parsedBody,T;if(c){let u=d;if(t.
isXML&&c.type.name===Yt.Sequence){u=[];let g=c.xmlElementName;typeof d=="object"&&g&&(u=d[g])}T=t.serializer.deserialize(
c,u,"error.response.parsedBody",n)}let h=d.error||T||d;s.code=h.code,h.message&&(s.message=h.message),c&&(s.response.parsedBody=
T)}e.headers&&l&&(s.response.parsedHeaders=t.serializer.deserialize(l,e.headers.toJSON(),"operationRes.parsedHeaders"))}catch(d){
s.message=`Error "${d.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`}
return{error:s,shouldReturnResponse:!1}}async function FE(e,t,r,n,i){if(!r.request.streamResponseStatusCodes?.has(r.status)&&
r.bodyAsText){let o=r.bodyAsText,a=r.headers.get("Content-Type")||"",s=a?a.split(";").map(c=>c.toLowerCase()):[];try{if(s.
length===0||s.some(c=>e.indexOf(c)!==-1))return r.parsedBody=JSON.parse(o),r;if(s.some(c=>t.indexOf(c)!==-1)){if(!i)throw new Error(
"Parsing XML not supported.");let c=await i(o,n.xml);return r.parsedBody=c,r}}catch(c){let l=`Error "${c}" occurred whil\
e parsing the response body - ${r.bodyAsText}.`,d=c.code||Mr.PARSE_ERROR;throw new Mr(l,{code:d,statusCode:r.status,request:r.
request,response:r})}}return r}function HE(e){let t=new Set;for(let[r,n]of Object.entries(e.responses))n.bodyMapper&&n.bodyMapper.
type.name===Yt.Stream&&t.add(Number(r));return t}function _t(e){let{parameterPath:t,mapper:r}=e,n;return typeof t=="stri\
ng"?n=t:Array.isArray(t)?n=t.join("."):n=r.serializedName,n}var BE="serializationPolicy";function jE(e={}){let t=e.stringifyXML;
return{name:BE,sendRequest(r,n){let i=Xt(r),o=i?.operationSpec,a=i?.operationArguments;return o&&a&&(KE(r,a,o),zE(r,a,o,
t)),n(r)}}}function KE(e,t,r){if(r.headerParameters)for(let i of r.headerParameters){let o=qt(t,i);if(o!=null||i.mapper.
required){o=r.serializer.serialize(i.mapper,o,_t(i));let a=i.mapper.headerCollectionPrefix;if(a)for(let s of Object.keys(
o))e.headers.set(a+s,o[s]);else e.headers.set(i.mapper.serializedName||_t(i),o)}}let n=t.options?.requestOptions?.customHeaders;
if(n)for(let i of Object.keys(n))e.headers.set(i,n[i])}function zE(e,t,r,n=function(){throw new Error("XML serialization\
 unsupported!")}){let i=t.options?.serializerOptions,o={xml:{rootName:i?.xml.rootName??"",includeRoot:i?.xml.includeRoot??
!1,xmlCharKey:i?.xml.xmlCharKey??"_"}},a=o.xml.xmlCharKey;if(r.requestBody&&r.requestBody.mapper){e.body=qt(t,r.requestBody);
let s=r.requestBody.mapper,{required:c,serializedName:l,xmlName:d,xmlElementName:T,xmlNamespace:h,xmlNamespacePrefix:u,nullable:g}=s,
E=s.type.name;try{if(e.body!==void 0&&e.body!==null||g&&e.body===null||c){let I=_t(r.requestBody);e.body=r.serializer.serialize(
s,e.body,I,o);let O=E===Yt.Stream;if(r.isXML){let v=u?`xmlns:${u}`:"xmlns",_=VE(h,v,E,e.body,o);E===Yt.Sequence?e.body=n(
GE(_,T||d||l,v,h),{rootName:d||l,xmlCharKey:a}):O||(e.body=n(_,{rootName:d||l,xmlCharKey:a}))}else{if(E===Yt.String&&(r.
contentType?.match("text/plain")||r.mediaType==="text"))return;O||(e.body=JSON.stringify(e.body))}}}catch(I){throw new Error(
`Error "${I.message}" occurred in serializing the payload - ${JSON.stringify(l,void 0,"  ")}.`,{cause:I})}}else if(r.formDataParameters&&
r.formDataParameters.length>0){e.formData={};for(let s of r.formDataParameters){let c=qt(t,s);if(c!=null){let l=s.mapper.
serializedName||_t(s);e.formData[l]=r.serializer.serialize(s.mapper,c,_t(s),o)}}}}function VE(e,t,r,n,i){if(e&&!["Compos\
ite","Sequence","Dictionary"].includes(r)){let o={};return o[i.xml.xmlCharKey]=n,o.$={[t]:e},o}return n}function GE(e,t,r,n){
if(Array.isArray(e)||(e=[e]),!r||!n)return{[t]:e};let i={[t]:e};return i.$={[r]:n},i}function WE(e={}){let t=Eh(e??{});return e.
credentialOptions&&t.addPolicy(mh({credential:e.credentialOptions.credential,scopes:e.credentialOptions.credentialScopes})),
t.addPolicy(jE(e.serializationOptions),{phase:"Serialize"}),t.addPolicy(DE(e.deserializationOptions),{phase:"Deserialize"}),
t}var No;function YE(){return No||(No=ta()),No}var qE={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function XE(e,t,r,n){
let i=JE(t,r,n),o=!1,a=Td(e,i);if(t.path){let l=Td(t.path,i);t.path==="/{nextLink}"&&l.startsWith("/")&&(l=l.substring(1)),
QE(l)?(a=l,o=!0):a=ZE(a,l)}let{queryParams:s,sequenceParams:c}=eT(t,r,n);return a=rT(a,s,c,o),a}function Td(e,t){let r=e;
for(let[n,i]of t)r=r.split(n).join(i);return r}function JE(e,t,r){let n=new Map;if(e.urlParameters?.length)for(let i of e.
urlParameters){let o=qt(t,i,r),a=_t(i);o=e.serializer.serialize(i.mapper,o,a),i.skipEncoding||(o=encodeURIComponent(o)),
n.set(`{${i.mapper.serializedName||a}}`,o)}return n}function QE(e){return e.includes("://")}function ZE(e,t){if(!t)return e;
let r=new URL(e),n=r.pathname;n.endsWith("/")||(n=`${n}/`),t.startsWith("/")&&(t=t.substring(1));let i=t.indexOf("?");if(i!==
-1){let o=t.substring(0,i),a=t.substring(i+1);n=n+o,a&&(r.search=r.search?`${r.search}&${a}`:a)}else n=n+t;return Object.
assign(r,{pathname:n}),r.toString()}function eT(e,t,r){let n=new Map,i=new Set;if(e.queryParameters?.length)for(let o of e.
queryParameters){o.mapper.type.name==="Sequence"&&o.mapper.serializedName&&i.add(o.mapper.serializedName);let a=qt(t,o,r);
if(a!=null||o.mapper.required){a=e.serializer.serialize(o.mapper,a,_t(o));let s=o.collectionFormat?qE[o.collectionFormat]:
"";if(Array.isArray(a)&&(a=a.map(c=>c??"")),o.collectionFormat==="Multi"&&a.length===0)continue;Array.isArray(a)&&(o.collectionFormat===
"SSV"||o.collectionFormat==="TSV")&&(a=a.join(s)),o.skipEncoding||(Array.isArray(a)?a=a.map(c=>encodeURIComponent(c)):a=
encodeURIComponent(a)),Array.isArray(a)&&(o.collectionFormat==="CSV"||o.collectionFormat==="Pipes")&&(a=a.join(s)),n.set(
o.mapper.serializedName||_t(o),a)}}return{queryParams:n,sequenceParams:i}}function tT(e){let t=new Map;if(!e||e[0]!=="?")
return t;e=e.slice(1);let r=e.split("&");for(let n of r){let[i,o]=n.split("=",2),a=t.get(i);a?Array.isArray(a)?a.push(o):
t.set(i,[a,o]):t.set(i,o)}return t}function rT(e,t,r,n=!1){if(t.size===0)return e;let i=new URL(e),o=tT(i.search);for(let[
s,c]of t){let l=o.get(s);if(Array.isArray(l))if(Array.isArray(c)){l.push(...c);let d=new Set(l);o.set(s,Array.from(d))}else
l.push(c);else l?(Array.isArray(c)?c.unshift(l):r.has(s)&&o.set(s,[l,c]),n||o.set(s,c)):o.set(s,c)}let a=[];for(let[s,c]of o)
if(typeof c=="string")a.push(`${s}=${c}`);else if(Array.isArray(c))for(let l of c)a.push(`${s}=${l}`);else a.push(`${s}=${c}`);
return i.search=a.length?`?${a.join("&")}`:"",i.toString()}var nT=ea("core-client"),iT=class{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){
if(this._requestContentType=e.requestContentType,this._endpoint=e.endpoint??e.baseUri,e.baseUri&&nT.warning("The baseUri\
 option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=e.allowInsecureConnection,
this._httpClient=e.httpClient||YE(),this.pipeline=e.pipeline||oT(e),e.additionalPolicies?.length)for(let{policy:t,position:r}of e.
additionalPolicies){let n=r==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:n})}}sendRequest(e){return this.
pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){let r=t.baseUrl||this._endpoint;if(!r)throw new Error(
"If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains th\
e base URL to use.");let n=XE(r,t,e,this),i=nr({url:n});i.method=t.httpMethod;let o=Xt(i);o.operationSpec=t,o.operationArguments=
e;let a=t.contentType||this._requestContentType;a&&t.requestBody&&i.headers.set("Content-Type",a);let s=e.options;if(s){
let c=s.requestOptions;c&&(c.timeout&&(i.timeout=c.timeout),c.onUploadProgress&&(i.onUploadProgress=c.onUploadProgress),
c.onDownloadProgress&&(i.onDownloadProgress=c.onDownloadProgress),c.shouldDeserialize!==void 0&&(o.shouldDeserialize=c.shouldDeserialize),
c.allowInsecureConnection&&(i.allowInsecureConnection=!0)),s.abortSignal&&(i.abortSignal=s.abortSignal),s.tracingOptions&&
(i.tracingOptions=s.tracingOptions)}this._allowInsecureConnection&&(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===
void 0&&(i.streamResponseStatusCodes=HE(t));try{let c=await this.sendRequest(i),l=fd(c,t.responses[c.status]);return s?.
onResponse&&s.onResponse(c,l),l}catch(c){if(typeof c=="object"&&c?.response){let l=c.response,d=fd(l,t.responses[c.statusCode]||
t.responses.default);c.details=d,s?.onResponse&&s.onResponse(l,d,c)}throw c}}};function oT(e){let t=aT(e),r=e.credential&&
t?{credentialScopes:t,credential:e.credential}:void 0;return WE({...e,credentialOptions:r})}function aT(e){if(e.credentialScopes)
return e.credentialScopes;if(e.endpoint)return`${e.endpoint}/.default`;if(e.baseUri)return`${e.baseUri}/.default`;if(e.credential)
throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. \
Unable to create a bearerTokenAuthenticationPolicy")}function sT(e){return e==="adfs"?"oauth2/token":"oauth2/v2.0/token"}
var yd="/.default",cT="Specifying a `clientId` or `resourceId` is not supported by the Service Fabric managed identity e\
nvironment. The managed identity configuration is determined by the Service Fabric cluster resource configuration. See h\
ttps://aka.ms/servicefabricmi for more information";function Po(e){let t="";if(Array.isArray(e)){if(e.length!==1)return;
t=e[0]}else typeof e=="string"&&(t=e);return t.endsWith(yd)?t.substr(0,t.lastIndexOf(yd)):t}function lT(e){if(typeof e.expires_on==
"number")return e.expires_on*1e3;if(typeof e.expires_on=="string"){let t=+e.expires_on;if(!isNaN(t))return t*1e3;let r=Date.
parse(e.expires_on);if(!isNaN(r))return r}if(typeof e.expires_in=="number")return Date.now()+e.expires_in*1e3;throw new Error(
`Failed to parse token expiration from body. expires_in="${e.expires_in}", expires_on="${e.expires_on}"`)}function dT(e){
if(e.refresh_on){if(typeof e.refresh_on=="number")return e.refresh_on*1e3;if(typeof e.refresh_on=="string"){let t=+e.refresh_on;
if(!isNaN(t))return t*1e3;let r=Date.parse(e.refresh_on);if(!isNaN(r))return r}throw new Error(`Failed to parse refresh_\
on from body. refresh_on="${e.refresh_on}"`)}else return}function Do(e){let t=e?.authorityHost;return!t&&na&&(t=process.
env.AZURE_AUTHORITY_HOST),t??ya}var Cn="noCorrelationId",Sn={CLIENT_ERROR_RANGE_START:400,CLIENT_ERROR_RANGE_END:499,SERVER_ERROR_RANGE_START:500,
SERVER_ERROR_RANGE_END:599},Mo=class extends iT{authorityHost;allowLoggingAccountIdentifiers;abortControllers;allowInsecureConnection=!1;tokenCredentialOptions;constructor(e){
let t=`azsdk-js-identity/${Ta}`,r=e?.userAgentOptions?.userAgentPrefix?`${e.userAgentOptions.userAgentPrefix} ${t}`:`${t}`,
n=Do(e);if(!n.startsWith("https:"))throw new Error("The authorityHost address must use the 'https' protocol.");super({requestContentType:"\
application/json; charset=utf-8",retryOptions:{maxRetries:3},...e,userAgentOptions:{userAgentPrefix:r},baseUri:n}),this.
authorityHost=n,this.abortControllers=new Map,this.allowLoggingAccountIdentifiers=e?.loggingOptions?.allowLoggingAccountIdentifiers,
this.tokenCredentialOptions={...e},e?.allowInsecureConnection&&(this.allowInsecureConnection=e.allowInsecureConnection)}async sendTokenRequest(e){
Fe.info(`IdentityClient: sending token request to [${e.url}]`);let t=await this.sendRequest(e);if(t.bodyAsText&&(t.status===
200||t.status===201)){let r=JSON.parse(t.bodyAsText);if(!r.access_token)return null;this.logIdentifiers(t);let n={accessToken:{
token:r.access_token,expiresOnTimestamp:lT(r),refreshAfterTimestamp:dT(r),tokenType:"Bearer"},refreshToken:r.refresh_token};
return Fe.info(`IdentityClient: [${e.url}] token acquired, expires on ${n.accessToken.expiresOnTimestamp}`),n}else{let r=new Ca(
t.status,t.bodyAsText);throw Fe.warning(`IdentityClient: authentication error. HTTP status: ${t.status}, ${r.errorResponse.
errorDescription}`),r}}async refreshAccessToken(e,t,r,n,i,o={}){if(n===void 0)return null;Fe.info(`IdentityClient: refre\
shing access token with client ID: ${t}, scopes: ${r} started`);let a={grant_type:"refresh_token",client_id:t,refresh_token:n,
scope:r};i!==void 0&&(a.client_secret=i);let s=new URLSearchParams(a);return be.withSpan("IdentityClient.refreshAccessTo\
ken",o,async c=>{try{let l=sT(e),d=nr({url:`${this.authorityHost}/${e}/${l}`,method:"POST",body:s.toString(),abortSignal:o.
abortSignal,headers:Ur({Accept:"application/json","Content-Type":"application/x-www-form-urlencoded"}),tracingOptions:c.
tracingOptions}),T=await this.sendTokenRequest(d);return Fe.info(`IdentityClient: refreshed token for client ID: ${t}`),
T}catch(l){if(l.name===Aa&&l.errorResponse.error==="interaction_required")return Fe.info(`IdentityClient: interaction re\
quired for client ID: ${t}`),null;throw Fe.warning(`IdentityClient: failed refreshing token for client ID: ${t}: ${l}`),
l}})}generateAbortSignal(e){let t=new AbortController,r=this.abortControllers.get(e)||[];r.push(t),this.abortControllers.
set(e,r);let n=t.signal.onabort;return t.signal.onabort=(...i)=>{this.abortControllers.set(e,void 0),n&&n.apply(t.signal,
i)},t.signal}abortRequests(e){let t=e||Cn,r=[...this.abortControllers.get(t)||[],...this.abortControllers.get(Cn)||[]];if(r.
length){for(let n of r)n.abort();this.abortControllers.set(t,void 0)}}getCorrelationId(e){let t=e?.body?.split("&").map(
r=>r.split("=")).find(([r])=>r==="client-request-id");return t&&t.length&&t[1]||Cn}async sendGetRequestAsync(e,t){let r=nr(
{url:e,method:"GET",body:t?.body,allowInsecureConnection:this.allowInsecureConnection,headers:Ur(t?.headers),abortSignal:this.
generateAbortSignal(Cn)}),n=await this.sendRequest(r);return this.logIdentifiers(n),{body:this.parseResponseBody(n),headers:n.
headers.toJSON(),status:n.status}}async sendPostRequestAsync(e,t){let r=nr({url:e,method:"POST",body:t?.body,headers:Ur(
t?.headers),allowInsecureConnection:this.allowInsecureConnection,abortSignal:this.generateAbortSignal(this.getCorrelationId(
t))}),n=await this.sendRequest(r);return this.logIdentifiers(n),{body:this.parseResponseBody(n),headers:n.headers.toJSON(),
status:n.status}}getTokenCredentialOptions(){return this.tokenCredentialOptions}logIdentifiers(e){if(!this.allowLoggingAccountIdentifiers||
!e.bodyAsText)return;let t="No User Principal Name available";try{let r=(e.parsedBody||JSON.parse(e.bodyAsText)).access_token;
if(!r)return;let n=r.split(".")[1],{appid:i,upn:o,tid:a,oid:s}=JSON.parse(xr(Lr(n,"base64url"),"utf-8"));Fe.info(`[Authe\
nticated account] Client ID: ${i}. Tenant ID: ${a}. User Principal Name: ${o||t}. Object ID (user): ${s}`)}catch(r){Fe.warning(
"allowLoggingAccountIdentifiers was set, but we couldn't log the account information. Error:",r.message)}}parseResponseBody(e){
let t;try{t=JSON.parse(e.bodyAsText||"")}catch(r){Fe.info(`IdentityClient: Could not parse response body: ${r}`);let n,i;
e.status>=Sn.CLIENT_ERROR_RANGE_START&&e.status<=Sn.CLIENT_ERROR_RANGE_END?(n="client_error",i="A client"):e.status>=Sn.
SERVER_ERROR_RANGE_START&&e.status<=Sn.SERVER_ERROR_RANGE_END?(n="server_error",i="A server"):(n="unknown_error",i="An u\
nknown");let o=[`${i} error occured.`,`Http status code: ${e.status}`,`Http status message: ${e.bodyAsText||"Unknown"}`,
`Headers: ${JSON.stringify(e.headers)}`];t={error:n,error_description:o.join(`
`)}}return t}},Uo;(function(e){e.AutoDiscoverRegion="AutoDiscoverRegion",e.USWest="westus",e.USWest2="westus2",e.USCentral=
"centralus",e.USEast="eastus",e.USEast2="eastus2",e.USNorthCentral="northcentralus",e.USSouthCentral="southcentralus",e.
USWestCentral="westcentralus",e.CanadaCentral="canadacentral",e.CanadaEast="canadaeast",e.BrazilSouth="brazilsouth",e.EuropeNorth=
"northeurope",e.EuropeWest="westeurope",e.UKSouth="uksouth",e.UKWest="ukwest",e.FranceCentral="francecentral",e.FranceSouth=
"francesouth",e.SwitzerlandNorth="switzerlandnorth",e.SwitzerlandWest="switzerlandwest",e.GermanyNorth="germanynorth",e.
GermanyWestCentral="germanywestcentral",e.NorwayWest="norwaywest",e.NorwayEast="norwayeast",e.AsiaEast="eastasia",e.AsiaSouthEast=
"southeastasia",e.JapanEast="japaneast",e.JapanWest="japanwest",e.AustraliaEast="australiaeast",e.AustraliaSouthEast="au\
straliasoutheast",e.AustraliaCentral="australiacentral",e.AustraliaCentral2="australiacentral2",e.IndiaCentral="centrali\
ndia",e.IndiaSouth="southindia",e.IndiaWest="westindia",e.KoreaSouth="koreasouth",e.KoreaCentral="koreacentral",e.UAECentral=
"uaecentral",e.UAENorth="uaenorth",e.SouthAfricaNorth="southafricanorth",e.SouthAfricaWest="southafricawest",e.ChinaNorth=
"chinanorth",e.ChinaEast="chinaeast",e.ChinaNorth2="chinanorth2",e.ChinaEast2="chinaeast2",e.GermanyCentral="germanycent\
ral",e.GermanyNorthEast="germanynortheast",e.GovernmentUSVirginia="usgovvirginia",e.GovernmentUSIowa="usgoviowa",e.GovernmentUSArizona=
"usgovarizona",e.GovernmentUSTexas="usgovtexas",e.GovernmentUSDodEast="usdodeast",e.GovernmentUSDodCentral="usdodcentral"})(
Uo||(Uo={}));function Lo(e){let t=e;return t===void 0&&globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME!==void 0&&
(t=process.env.AZURE_REGIONAL_AUTHORITY_NAME),t===Uo.AutoDiscoverRegion?"AUTO_DISCOVER":t}function hT(e){return`The curr\
ent credential is not configured to acquire tokens for tenant ${e}. To enable acquiring tokens for this tenant add it to\
 the AdditionallyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring t\
okens for any tenant.`}function ut(e,t,r=[],n){let i;if(process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH||e==="adfs"?i=
e:i=t?.tenantId??e,e&&i!==e&&!r.includes("*")&&!r.some(o=>o.localeCompare(i)===0)){let o=hT(i);throw n?.info(o),new B(o)}
return i}function nt(e,t){if(!t.match(/^[0-9a-zA-Z-.]+$/)){let r=new Error("Invalid tenant id provided. You can locate y\
our tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-\
names.");throw e.info(se("",r)),r}}function _d(e,t,r){return t?(nt(e,t),t):(r||(r=qn),r!==qn?"common":"organizations")}function pt(e){
return!e||e.length===0?[]:e.includes("*")?mu:e}var we=de("MsalClient");function uT(e,t,r={}){let n=_d(r.logger??we,t,e),
i=hd(n,Do(r)),o=new Mo({...r,authorityHost:i,loggingOptions:r.loggingOptions});return{auth:{clientId:e,authority:i,knownAuthorities:AE(
n,i,r.disableInstanceDiscovery)},system:{networkClient:o,loggerOptions:{loggerCallback:ud(r.logger??we),logLevel:pd(ra()),
piiLoggingEnabled:r.loggingOptions?.enableUnsafeSupportLogging}}}}function Jt(e,t,r={}){let n={msalConfig:uT(e,t,r),cachedAccount:r.
authenticationRecord?CE(r.authenticationRecord):null,pluginConfiguration:Su.generatePluginConfiguration(r),logger:r.logger??
we},i=new Map;async function o(A={}){let p=A.enableCae?"CAE":"default",m=i.get(p);if(m)return n.logger.getToken.info("Ex\
isting PublicClientApplication found in cache, returning it."),m;n.logger.getToken.info(`Creating new PublicClientApplic\
ation with CAE ${A.enableCae?"enabled":"disabled"}.`);let f=A.enableCae?n.pluginConfiguration.cache.cachePluginCae:n.pluginConfiguration.
cache.cachePlugin;return n.msalConfig.auth.clientCapabilities=A.enableCae?["cp1"]:void 0,m=new Bg({...n.msalConfig,broker:{
nativeBrokerPlugin:n.pluginConfiguration.broker.nativeBrokerPlugin},cache:{cachePlugin:await f}}),i.set(p,m),m}let a=new Map;
async function s(A={}){let p=A.enableCae?"CAE":"default",m=a.get(p);if(m)return n.logger.getToken.info("Existing Confide\
ntialClientApplication found in cache, returning it."),m;n.logger.getToken.info(`Creating new ConfidentialClientApplicat\
ion with CAE ${A.enableCae?"enabled":"disabled"}.`);let f=A.enableCae?n.pluginConfiguration.cache.cachePluginCae:n.pluginConfiguration.
cache.cachePlugin;return n.msalConfig.auth.clientCapabilities=A.enableCae?["cp1"]:void 0,m=new zg({...n.msalConfig,broker:{
nativeBrokerPlugin:n.pluginConfiguration.broker.nativeBrokerPlugin},cache:{cachePlugin:await f}}),a.set(p,m),m}async function c(A,p,m={}){
if(n.cachedAccount===null)throw n.logger.getToken.info("No cached account found in local state."),new Mt({scopes:p});m.claims&&
(n.cachedClaims=m.claims);let f={account:n.cachedAccount,scopes:p,claims:n.cachedClaims};n.pluginConfiguration.broker.isEnabled&&
(f.extraQueryParameters||={},n.pluginConfiguration.broker.enableMsaPassthrough&&(f.extraQueryParameters.msal_request_type=
"consumer_passthrough")),m.proofOfPossessionOptions&&(f.shrNonce=m.proofOfPossessionOptions.nonce,f.authenticationScheme=
"pop",f.resourceRequestMethod=m.proofOfPossessionOptions.resourceRequestMethod,f.resourceRequestUri=m.proofOfPossessionOptions.
resourceRequestUrl),n.logger.getToken.info("Attempting to acquire token silently");try{return await A.acquireTokenSilent(
f)}catch(y){throw Wt(p,y,m)}}function l(A){return A?.tenantId?hd(A.tenantId,Do(r)):n.msalConfig.auth.authority}async function d(A,p,m,f){
let y=null;try{y=await c(A,p,m)}catch(D){if(D.name!=="AuthenticationRequiredError")throw D;if(m.disableAutomaticAuthentication)
throw new Mt({scopes:p,getTokenOptions:m,message:"Automatic authentication has been disabled. You may call the authentic\
ation() method."})}if(y===null)try{y=await f()}catch(D){throw Wt(p,D,m)}return Gt(p,y,m),n.cachedAccount=y?.account??null,
n.logger.getToken.info(He(p)),{token:y.accessToken,expiresOnTimestamp:y.expiresOn.getTime(),refreshAfterTimestamp:y.refreshOn?.
getTime(),tokenType:y.tokenType}}async function T(A,p,m={}){n.logger.getToken.info("Attempting to acquire token using cl\
ient secret"),n.msalConfig.auth.clientSecret=p;let f=await s(m);try{let y=await f.acquireTokenByClientCredential({scopes:A,
authority:l(m),azureRegion:Lo(),claims:m?.claims});return Gt(A,y,m),n.logger.getToken.info(He(A)),{token:y.accessToken,expiresOnTimestamp:y.
expiresOn.getTime(),refreshAfterTimestamp:y.refreshOn?.getTime(),tokenType:y.tokenType}}catch(y){throw Wt(A,y,m)}}async function h(A,p,m={}){
n.logger.getToken.info("Attempting to acquire token using client assertion"),n.msalConfig.auth.clientAssertion=p;let f=await s(
m);try{let y=await f.acquireTokenByClientCredential({scopes:A,authority:l(m),azureRegion:Lo(),claims:m?.claims,clientAssertion:p});
return Gt(A,y,m),n.logger.getToken.info(He(A)),{token:y.accessToken,expiresOnTimestamp:y.expiresOn.getTime(),refreshAfterTimestamp:y.
refreshOn?.getTime(),tokenType:y.tokenType}}catch(y){throw Wt(A,y,m)}}async function u(A,p,m={}){n.logger.getToken.info(
"Attempting to acquire token using client certificate"),n.msalConfig.auth.clientCertificate=p;let f=await s(m);try{let y=await f.
acquireTokenByClientCredential({scopes:A,authority:l(m),azureRegion:Lo(),claims:m?.claims});return Gt(A,y,m),n.logger.getToken.
info(He(A)),{token:y.accessToken,expiresOnTimestamp:y.expiresOn.getTime(),refreshAfterTimestamp:y.refreshOn?.getTime(),tokenType:y.
tokenType}}catch(y){throw Wt(A,y,m)}}async function g(A,p,m={}){n.logger.getToken.info("Attempting to acquire token usin\
g device code");let f=await o(m);return d(f,A,m,()=>{let y={scopes:A,cancel:m?.abortSignal?.aborted??!1,deviceCodeCallback:p,
authority:l(m),claims:m?.claims},D=f.acquireTokenByDeviceCode(y);return m.abortSignal&&m.abortSignal.addEventListener("a\
bort",()=>{y.cancel=!0}),D})}async function E(A,p,m,f={}){n.logger.getToken.info("Attempting to acquire token using user\
name and password");let y=await o(f);return d(y,A,f,()=>{let D={scopes:A,username:p,password:m,authority:l(f),claims:f?.
claims};return y.acquireTokenByUsernamePassword(D)})}function I(){if(n.cachedAccount)return SE(e,n.cachedAccount)}async function O(A,p,m,f,y={}){
n.logger.getToken.info("Attempting to acquire token using authorization code");let D;return f?(n.msalConfig.auth.clientSecret=
f,D=await s(y)):D=await o(y),d(D,A,y,()=>D.acquireTokenByCode({scopes:A,redirectUri:p,code:m,authority:l(y),claims:y?.claims}))}
async function v(A,p,m,f={}){we.getToken.info("Attempting to acquire token on behalf of another user"),typeof m=="string"?
(we.getToken.info("Using client secret for on behalf of flow"),n.msalConfig.auth.clientSecret=m):typeof m=="function"?(we.
getToken.info("Using client assertion callback for on behalf of flow"),n.msalConfig.auth.clientAssertion=m):(we.getToken.
info("Using client certificate for on behalf of flow"),n.msalConfig.auth.clientCertificate=m);let y=await s(f);try{let D=await y.
acquireTokenOnBehalfOf({scopes:A,authority:l(f),claims:f.claims,oboAssertion:p});return Gt(A,D,f),we.getToken.info(He(A)),
{token:D.accessToken,expiresOnTimestamp:D.expiresOn.getTime(),refreshAfterTimestamp:D.refreshOn?.getTime(),tokenType:D.tokenType}}catch(D){
throw Wt(A,D,f)}}function _(A,p){return{openBrowser:async m=>{await(await import("./no-browser-UIJLNU64.js")).default(m)},
scopes:A,authority:l(p),claims:p?.claims,loginHint:p?.loginHint,errorTemplate:p?.browserCustomizationOptions?.errorMessage,
successTemplate:p?.browserCustomizationOptions?.successMessage,prompt:p?.loginHint?"login":"select_account"}}async function C(A,p,m={}){
we.verbose("Authentication will resume through the broker");let f=await o(m),y=_(A,m);n.pluginConfiguration.broker.parentWindowHandle?
y.windowHandle=Buffer.from(n.pluginConfiguration.broker.parentWindowHandle):we.warning("Parent window handle is not spec\
ified for the broker. This may cause unexpected behavior. Please provide the parentWindowHandle."),n.pluginConfiguration.
broker.enableMsaPassthrough&&((y.extraQueryParameters??={}).msal_request_type="consumer_passthrough"),p?(y.prompt="none",
we.verbose("Attempting broker authentication using the default broker account")):we.verbose("Attempting broker authentic\
ation without the default broker account"),m.proofOfPossessionOptions&&(y.shrNonce=m.proofOfPossessionOptions.nonce,y.authenticationScheme=
"pop",y.resourceRequestMethod=m.proofOfPossessionOptions.resourceRequestMethod,y.resourceRequestUri=m.proofOfPossessionOptions.
resourceRequestUrl);try{return await f.acquireTokenInteractive(y)}catch(D){if(we.verbose(`Failed to authenticate through\
 the broker: ${D.message}`),m.disableAutomaticAuthentication)throw new Mt({scopes:A,getTokenOptions:m,message:"Cannot si\
lently authenticate with default broker account."});if(p)return C(A,!1,m);throw D}}async function S(A,p,m={}){we.getToken.
info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${p}`);let f=await C(A,p,m);
return Gt(A,f,m),n.cachedAccount=f?.account??null,n.logger.getToken.info(He(A)),{token:f.accessToken,expiresOnTimestamp:f.
expiresOn.getTime(),refreshAfterTimestamp:f.refreshOn?.getTime(),tokenType:f.tokenType}}async function k(A,p={}){we.getToken.
info("Attempting to acquire token interactively");let m=await o(p);return d(m,A,p,async()=>{let f=_(A,p);return n.pluginConfiguration.
broker.isEnabled?C(A,n.pluginConfiguration.broker.useDefaultBrokerAccount??!1,p):(p.proofOfPossessionOptions&&(f.shrNonce=
p.proofOfPossessionOptions.nonce,f.authenticationScheme="pop",f.resourceRequestMethod=p.proofOfPossessionOptions.resourceRequestMethod,
f.resourceRequestUri=p.proofOfPossessionOptions.resourceRequestUrl),m.acquireTokenInteractive(f))})}return{getActiveAccount:I,
getBrokeredToken:S,getTokenByClientSecret:T,getTokenByClientAssertion:h,getTokenByClientCertificate:u,getTokenByDeviceCode:g,
getTokenByUsernamePassword:E,getTokenByAuthorizationCode:O,getTokenOnBehalfOf:v,getTokenByInteractiveRequest:k}}import{createHash as Id,
createPrivateKey as pT}from"node:crypto";import{readFile as fT}from"node:fs/promises";import{X509Certificate as mT}from"crypto";
function Ad(e){let t=/(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g,r=[],
n;do n=t.exec(e),n&&r.push(n[3]);while(n);if(r.length===0)throw new Error("The file at the specified path does not conta\
in a PEM-encoded certificate.");return r}function Cd(e){try{let t=Ad(e);for(let r=0;r<t.length;r++){let n=`-----BEGIN CE\
RTIFICATE-----
${t[r]}
-----END CERTIFICATE-----`;new mT(n)}return!0}catch{return!1}}var vr="ClientCertificateCredential",Sd=de(vr),gT=class{tenantId;additionallyAllowedTenantIds;certificateConfiguration;sendCertificateChain;msalClient;constructor(e,t,r,n={}){
if(!e||!t)throw new Error(`${vr}: tenantId and clientId are required parameters.`);this.tenantId=e,this.additionallyAllowedTenantIds=
pt(n?.additionallyAllowedTenants),this.sendCertificateChain=n.sendCertificateChain,this.certificateConfiguration={...typeof r==
"string"?{certificatePath:r}:r};let i=this.certificateConfiguration.certificate,o=this.certificateConfiguration.certificatePath;
if(!this.certificateConfiguration||!(i||o))throw new Error(`${vr}: Provide either a PEM certificate in string form, or t\
he path to that certificate in the filesystem. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipala\
uthentication/troubleshoot.`);if(i&&o)throw new Error(`${vr}: To avoid unexpected behaviors, providing both the contents\
 of a PEM certificate and the path to a PEM certificate is forbidden. To troubleshoot, visit https://aka.ms/azsdk/js/ide\
ntity/serviceprincipalauthentication/troubleshoot.`);this.msalClient=Jt(t,e,{...n,logger:Sd})}async getToken(e,t={}){return be.
withSpan(`${vr}.getToken`,t,async r=>{r.tenantId=ut(this.tenantId,r,this.additionallyAllowedTenantIds,Sd);let n=Array.isArray(
e)?e:[e],i=await this.buildClientCertificate();return this.msalClient.getTokenByClientCertificate(n,i,r)})}async buildClientCertificate(){
let e=await ET(this.certificateConfiguration,this.sendCertificateChain??!1),t;return this.certificateConfiguration.certificatePassword!==
void 0?t=pT({key:e.certificateContents,passphrase:this.certificateConfiguration.certificatePassword,format:"pem"}).export(
{format:"pem",type:"pkcs8"}).toString():t=e.certificateContents,{thumbprint:e.thumbprint,thumbprintSha256:e.thumbprintSha256,
privateKey:t,x5c:e.x5c}}};async function ET(e,t){let r=e.certificate,n=e.certificatePath,i=r||await fT(n,"utf8"),o=t?i:void 0,
a=Ad(i),s=Id("sha1").update(Buffer.from(a[0],"base64")).digest("hex").toUpperCase(),c=Id("sha256").update(Buffer.from(a[0],
"base64")).digest("hex").toUpperCase();return{certificateContents:i,thumbprintSha256:c,thumbprint:s,x5c:o}}function wn(e){
return Array.isArray(e)?e:[e]}function xo(e,t){if(!e.match(/^[0-9a-zA-Z-_.:/]+$/)){let r=new Error("Invalid scope was sp\
ecified by the user or calling client");throw t.getToken.info(se(e,r)),r}}function wd(e){return e.replace(/\/.default$/,
"")}var Rd=de("ClientSecretCredential"),vd=class{tenantId;additionallyAllowedTenantIds;msalClient;clientSecret;constructor(e,t,r,n={}){
if(!e)throw new B("ClientSecretCredential: tenantId is a required parameter. To troubleshoot, visit https://aka.ms/azsdk\
/js/identity/serviceprincipalauthentication/troubleshoot.");if(!t)throw new B("ClientSecretCredential: clientId is a req\
uired parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.");
if(!r)throw new B("ClientSecretCredential: clientSecret is a required parameter. To troubleshoot, visit https://aka.ms/a\
zsdk/js/identity/serviceprincipalauthentication/troubleshoot.");this.clientSecret=r,this.tenantId=e,this.additionallyAllowedTenantIds=
pt(n?.additionallyAllowedTenants),this.msalClient=Jt(t,e,{...n,logger:Rd})}async getToken(e,t={}){return be.withSpan(`${this.
constructor.name}.getToken`,t,async r=>{r.tenantId=ut(this.tenantId,r,this.additionallyAllowedTenantIds,Rd);let n=wn(e);
return this.msalClient.getTokenByClientSecret(n,this.clientSecret,r)})}},TT=de("UsernamePasswordCredential"),yT=class{tenantId;additionallyAllowedTenantIds;msalClient;username;password;constructor(e,t,r,n,i={}){
if(!e)throw new B("UsernamePasswordCredential: tenantId is a required parameter. To troubleshoot, visit https://aka.ms/a\
zsdk/js/identity/usernamepasswordcredential/troubleshoot.");if(!t)throw new B("UsernamePasswordCredential: clientId is a\
 required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");
if(!r)throw new B("UsernamePasswordCredential: username is a required parameter. To troubleshoot, visit https://aka.ms/a\
zsdk/js/identity/usernamepasswordcredential/troubleshoot.");if(!n)throw new B("UsernamePasswordCredential: password is a\
 required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");
this.tenantId=e,this.additionallyAllowedTenantIds=pt(i?.additionallyAllowedTenants),this.username=r,this.password=n,this.
msalClient=Jt(t,this.tenantId,{...i})}async getToken(e,t={}){return be.withSpan(`${this.constructor.name}.getToken`,t,async r=>{
r.tenantId=ut(this.tenantId,r,this.additionallyAllowedTenantIds,TT);let n=wn(e);return this.msalClient.getTokenByUsernamePassword(
n,this.username,this.password,r)})}},_T=["AZURE_TENANT_ID","AZURE_CLIENT_ID","AZURE_CLIENT_SECRET","AZURE_CLIENT_CERTIFI\
CATE_PATH","AZURE_CLIENT_CERTIFICATE_PASSWORD","AZURE_USERNAME","AZURE_PASSWORD","AZURE_ADDITIONALLY_ALLOWED_TENANTS","A\
ZURE_CLIENT_SEND_CERTIFICATE_CHAIN"];function IT(){let e=process.env.AZURE_ADDITIONALLY_ALLOWED_TENANTS;return e?e.split(
";"):void 0}var Rn="EnvironmentCredential",ft=de(Rn);function AT(){let e=(process.env.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN??
"").toLowerCase(),t=e==="true"||e==="1";return ft.verbose(`AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: ${process.env.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN}\
; sendCertificateChain: ${t}`),t}var CT=class{_credential=void 0;constructor(e){let t=wa(_T).assigned.join(", ");ft.info(
`Found the following environment variables: ${t}`);let r=process.env.AZURE_TENANT_ID,n=process.env.AZURE_CLIENT_ID,i=process.
env.AZURE_CLIENT_SECRET,o=e?.additionallyAllowedTenants??IT(),a=AT(),s={...e,additionallyAllowedTenants:o,sendCertificateChain:a};
if(r&&nt(ft,r),r&&n&&i){ft.info(`Invoking ClientSecretCredential with tenant ID: ${r}, clientId: ${n} and clientSecret: \
[REDACTED]`),this._credential=new vd(r,n,i,s);return}let c=process.env.AZURE_CLIENT_CERTIFICATE_PATH,l=process.env.AZURE_CLIENT_CERTIFICATE_PASSWORD;
if(r&&n&&c){ft.info(`Invoking ClientCertificateCredential with tenant ID: ${r}, clientId: ${n} and certificatePath: ${c}`),
this._credential=new gT(r,n,{certificatePath:c,certificatePassword:l},s);return}let d=process.env.AZURE_USERNAME,T=process.
env.AZURE_PASSWORD;r&&n&&d&&T&&(ft.info(`Invoking UsernamePasswordCredential with tenant ID: ${r}, clientId: ${n} and us\
ername: ${d}`),ft.warning("Environment is configured to use username and password authentication. This authentication me\
thod is deprecated, as it doesn't support multifactor authentication (MFA). Use a more secure credential. For more detai\
ls, see https://aka.ms/azsdk/identity/mfa."),this._credential=new yT(r,n,d,T,s))}async getToken(e,t={}){return be.withSpan(
`${Rn}.getToken`,t,async r=>{if(this._credential)try{let n=await this._credential.getToken(e,r);return ft.getToken.info(
He(e)),n}catch(n){let i=new Ca(400,{error:`${Rn} authentication failed. To troubleshoot, visit https://aka.ms/azsdk/js/i\
dentity/environmentcredential/troubleshoot.`,error_description:n.message.toString().split("More details:").join("")});throw ft.
getToken.info(se(e,i)),i}throw new B(`${Rn} is unavailable. No underlying credential could be used. To troubleshoot, vis\
it https://aka.ms/azsdk/js/identity/environmentcredential/troubleshoot.`)})}},ST=1e3*64,wT=3e3;function RT(e){return _h(
[{name:"imdsRetryPolicy",retry:({retryCount:t,response:r})=>{if(r?.status!==404&&r?.status!==410)return{skipStrategy:!0};
let n=r?.status===410?Math.max(wT,e.startDelayInMs):e.startDelayInMs;return gh(t,{retryDelayInMs:n,maxRetryDelayInMs:ST})}}],
{maxRetries:e.maxRetries})}var mt="ManagedIdentityCredential - IMDS",Pt=de(mt),vT="http://169.254.169.254",kT="/metadata\
/identity/oauth2/token";function OT(e){if(!Po(e))throw new Error(`${mt}: Multiple scopes are not supported.`);let t=new URL(
kT,process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST??vT),r={Accept:"application/json"};return{url:`${t}`,method:"GET",headers:Ur(
r)}}var bT={name:"imdsMsi",async isAvailable(e){let{scopes:t,identityClient:r,getTokenOptions:n}=e,i=Po(t);if(!i)return Pt.
info(`${mt}: Unavailable. Multiple scopes are not supported.`),!1;if(process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST)return!0;
if(!r)throw new Error("Missing IdentityClient");let o=OT(i);return be.withSpan("ManagedIdentityCredential-pingImdsEndpoi\
nt",n??{},async a=>{o.tracingOptions=a.tracingOptions;let s=nr(o);s.timeout=a.requestOptions?.timeout||1e3,s.allowInsecureConnection=
!0;let c;try{Pt.info(`${mt}: Pinging the Azure IMDS endpoint`),c=await r.sendRequest(s)}catch(l){return yh(l)&&Pt.verbose(
`${mt}: Caught error ${l.name}: ${l.message}`),Pt.info(`${mt}: The Azure IMDS endpoint is unavailable`),!1}return c.status===
403&&c.bodyAsText?.includes("unreachable")?(Pt.info(`${mt}: The Azure IMDS endpoint is unavailable`),Pt.info(`${mt}: ${c.
bodyAsText}`),!1):(Pt.info(`${mt}: The Azure IMDS endpoint is available`),!0)})}},kd=de("ClientAssertionCredential"),Od=class{msalClient;tenantId;additionallyAllowedTenantIds;getAssertion;options;constructor(e,t,r,n={}){
if(!e)throw new B("ClientAssertionCredential: tenantId is a required parameter.");if(!t)throw new B("ClientAssertionCred\
ential: clientId is a required parameter.");if(!r)throw new B("ClientAssertionCredential: clientAssertion is a required \
parameter.");this.tenantId=e,this.additionallyAllowedTenantIds=pt(n?.additionallyAllowedTenants),this.options=n,this.getAssertion=
r,this.msalClient=Jt(t,e,{...this.options,logger:kd})}async getToken(e,t={}){return be.withSpan(`${this.constructor.name}\
.getToken`,t,async r=>{r.tenantId=ut(this.tenantId,r,this.additionallyAllowedTenantIds,kd);let n=Array.isArray(e)?e:[e];
return this.msalClient.getTokenByClientAssertion(n,this.getAssertion,r)})}};import{readFile as NT}from"node:fs/promises";
import{readFileSync as PT}from"node:fs";var pe="WorkloadIdentityCredential",DT=["AZURE_TENANT_ID","AZURE_CLIENT_ID","AZU\
RE_FEDERATED_TOKEN_FILE"],gt=de(pe),ye={FAILED_TO_PARSE_TOKEN_PROXY:(e,t)=>`Failed to parse custom token proxy URL "${e}\
": ${t}`,INVALID_HTTPS_SCHEME:e=>`Custom token endpoint must use https scheme, got "${e}"`,TOKEN_ENDPOINT_NO_USER_INFO:e=>`\
Custom token endpoint URL "${e}" must not contain user info`,TOKEN_ENDPOINT_NO_QUERY:e=>`Custom token endpoint URL "${e}\
" must not contain a query`,TOKEN_ENDPOINT_NO_FRAGMENT:e=>`Custom token endpoint URL "${e}" must not contain a fragment`,
CA_FILE_EMPTY:e=>`CA certificate file is empty: ${e}`,FAILED_TO_READ_CA_FILE:(e,t)=>`Failed to read CA certificate file:\
 ${e}. ${t}`,INVALID_CA_CERTIFICATES:"Invalid CA certificate data: no valid PEM certificates found",INVALID_FILE_PATH:e=>`\
Invalid file path provided ${e}.`,NO_FILE_CONTENT:e=>`No content on the file ${e}.`,NO_CA_SOURCE:"No CA certificate sour\
ce specified.",CLIENT_ID_REQUIRED:`clientId is a required parameter. In DefaultAzureCredential and ManagedIdentityCreden\
tial, this can be provided as an environment variable - "AZURE_CLIENT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/\
troubleshoot`,TENANT_ID_REQUIRED:`tenantId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredent\
ial, this can be provided as an environment variable - "AZURE_TENANT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/\
troubleshoot`,TOKEN_FILE_PATH_REQUIRED:`federatedTokenFilePath is a required parameter. In DefaultAzureCredential and Ma\
nagedIdentityCredential, this can be provided as an environment variable - "AZURE_FEDERATED_TOKEN_FILE".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/\
troubleshoot`,TOKEN_PROXY_NOT_SET:"AZURE_KUBERNETES_TOKEN_PROXY is not set but other custom endpoint-related environment\
 variables are present",CA_FILE_AND_DATA_EXCLUSIVE:"AZURE_KUBERNETES_CA_FILE and AZURE_KUBERNETES_CA_DATA are mutually e\
xclusive. Specify only one.",MISSING_ENV_VARS:`tenantId, clientId, and federatedTokenFilePath are required parameters. 
      In DefaultAzureCredential and ManagedIdentityCredential, these can be provided as environment variables - 
      "AZURE_TENANT_ID",
      "AZURE_CLIENT_ID",
      "AZURE_FEDERATED_TOKEN_FILE". See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity\
/workloadidentitycredential/troubleshoot`};function MT(e){let t;try{t=new URL(e)}catch(r){throw new B(`${pe}: is unavail\
able. ${ye.FAILED_TO_PARSE_TOKEN_PROXY(e,r)}`)}if(t.protocol!=="https:")throw new B(`${pe}: is unavailable. ${ye.INVALID_HTTPS_SCHEME(
t.protocol)}`);if(t.username||t.password)throw new B(`${pe}: is unavailable. ${ye.TOKEN_ENDPOINT_NO_USER_INFO(t.toString())}`);
if(t.search)throw new B(`${pe}: is unavailable. ${ye.TOKEN_ENDPOINT_NO_QUERY(t.toString())}`);if(t.hash)throw new B(`${pe}\
: is unavailable. ${ye.TOKEN_ENDPOINT_NO_FRAGMENT(t.toString())}`);return(!t.pathname||t.pathname==="")&&(t.pathname="/"),
t.toString()}var vn=class{client;azureFederatedTokenFileContent=void 0;cacheDate=void 0;federatedTokenFilePath;cachedTlsSettings;cachedCaData;caData;caFile;sniName;constructor(e){
let t=wa(DT).assigned.join(", ");gt.info(`Found the following environment variables: ${t}`);let r=e??{},n=r.tenantId||process.
env.AZURE_TENANT_ID,i=r.clientId||process.env.AZURE_CLIENT_ID;if(this.federatedTokenFilePath=r.tokenFilePath||process.env.
AZURE_FEDERATED_TOKEN_FILE,n&&nt(gt,n),!i)throw new B(`${pe}: is unavailable. ${ye.CLIENT_ID_REQUIRED}`);if(!n)throw new B(
`${pe}: is unavailable. ${ye.TENANT_ID_REQUIRED}`);if(!this.federatedTokenFilePath)throw new B(`${pe}: is unavailable. ${ye.
TOKEN_FILE_PATH_REQUIRED}`);if(r.enableAzureProxy){let o=process.env.AZURE_KUBERNETES_TOKEN_PROXY,a=process.env.AZURE_KUBERNETES_SNI_NAME,
s=process.env.AZURE_KUBERNETES_CA_FILE,c=process.env.AZURE_KUBERNETES_CA_DATA;if(o){let l=MT(o);if(s&&c)throw new B(`${pe}\
: is unavailable. ${ye.CA_FILE_AND_DATA_EXCLUSIVE}`);this.caData=c,this.caFile=s,this.sniName=a;let d=this.createAksProxyClient(
l);r.httpClient=d,gt.info(`${pe}: Using proxy client for token requests`)}else{if(a||s||c)throw new B(`${pe}: is unavail\
able. ${ye.TOKEN_PROXY_NOT_SET}`);gt.info("enableAzureProxy is true but AZURE_KUBERNETES_TOKEN_PROXY is not set, using n\
ormal authentication flow")}}gt.info(`Invoking ClientAssertionCredential with tenant ID: ${n}, clientId: ${r.clientId} a\
nd federated token path: [REDACTED]`),this.client=new Od(n,i,this.readFileContents.bind(this),r)}createAksProxyClient(e){
let t=ta();return this.cachedTlsSettings=this.getTlsSettings(),{sendRequest:async r=>{let n=new URL(r.url);gt.info(`${pe}\
: Redirecting request to Kubernetes endpoint: ${e}`);let i=new URL(e),o=n.pathname.replace(/^\//,""),a=i.pathname.endsWith(
"/")?i.pathname+o:i.pathname+"/"+o,s=new URL(i.origin);return s.pathname=a,s.search=n.search,s.hash=n.hash,r.url=s.toString(),
r.tlsSettings=this.getTlsSettings(),gt.info(`${pe}: Sending request to ${r.url}`),t.sendRequest(r)}}}getTlsSettings(){if(!this.
caData&&!this.caFile)return this.cachedTlsSettings||(this.cachedTlsSettings=this.sniName?{servername:this.sniName}:{}),this.
cachedTlsSettings;if(!this.caFile){if(!this.cachedTlsSettings){if(!Cd(this.caData))throw new B(`${pe}: is unavailable. ${ye.
INVALID_CA_CERTIFICATES}`);this.cachedTlsSettings=this.sniName?{servername:this.sniName}:{},this.cachedTlsSettings.ca=this.
caData}return this.cachedTlsSettings}let e;try{e=PT(this.caFile)}catch(t){throw new B(`${pe}: is unavailable. ${ye.FAILED_TO_READ_CA_FILE(
this.caFile,t)}`)}if(e.length===0){if(!this.cachedTlsSettings)throw new B(`${pe}: is unavailable. ${ye.CA_FILE_EMPTY(this.
caFile)}`);return this.cachedTlsSettings}if(!this.cachedCaData||!e.equals(this.cachedCaData)){let t=e.toString("utf8");if(!Cd(
t))throw new B(`${pe}: is unavailable. ${ye.INVALID_CA_CERTIFICATES}`);this.cachedTlsSettings={ca:t,...this.sniName&&{servername:this.
sniName}},this.cachedCaData=e}return this.cachedTlsSettings}async getToken(e,t){if(!this.client){let r=`${pe}: is unavai\
lable. ${ye.MISSING_ENV_VARS}`;throw gt.info(r),new B(r)}return gt.info("Invoking getToken() of Client Assertion Credent\
ial"),this.client.getToken(e,t)}async readFileContents(){if(this.cacheDate!==void 0&&Date.now()-this.cacheDate>=1e3*60*5&&
(this.azureFederatedTokenFileContent=void 0),!this.federatedTokenFilePath)throw new B(`${pe}: is unavailable. ${ye.INVALID_FILE_PATH(
this.federatedTokenFilePath)}`);if(!this.azureFederatedTokenFileContent){let e=(await NT(this.federatedTokenFilePath,"ut\
f8")).trim();if(e)this.azureFederatedTokenFileContent=e,this.cacheDate=Date.now();else throw new B(`${pe}: is unavailabl\
e. ${ye.NO_FILE_CONTENT(this.federatedTokenFilePath)}`)}return this.azureFederatedTokenFileContent}},bd="ManagedIdentity\
Credential - Token Exchange",UT=de(bd),Nd={name:"tokenExchangeMsi",async isAvailable(e){let t=process.env,r=!!((e||t.AZURE_CLIENT_ID)&&
t.AZURE_TENANT_ID&&process.env.AZURE_FEDERATED_TOKEN_FILE);return r||UT.info(`${bd}: Unavailable. The environment variab\
les needed are: AZURE_CLIENT_ID (or the client ID sent through the parameters), AZURE_TENANT_ID and AZURE_FEDERATED_TOKE\
N_FILE`),r},async getToken(e,t={}){let{scopes:r,clientId:n}=e,i={};return new vn({clientId:n,tenantId:process.env.AZURE_TENANT_ID,
tokenFilePath:process.env.AZURE_FEDERATED_TOKEN_FILE,...i,disableInstanceDiscovery:!0}).getToken(r,t)}},Le=de("ManagedId\
entityCredential"),kr=class{managedIdentityApp;identityClient;clientId;resourceId;objectId;msiRetryConfig={maxRetries:5,
startDelayInMs:800,intervalIncrement:2};isAvailableIdentityClient;sendProbeRequest;constructor(e,t){let r;typeof e=="str\
ing"?(this.clientId=e,r=t??{}):(this.clientId=e?.clientId,r=e??{}),this.resourceId=r?.resourceId,this.objectId=r?.objectId,
this.sendProbeRequest=r?.sendProbeRequest??!1;let n=[{key:"clientId",value:this.clientId},{key:"resourceId",value:this.resourceId},
{key:"objectId",value:this.objectId}].filter(o=>o.value);if(n.length>1)throw new Error(`ManagedIdentityCredential: only \
one of 'clientId', 'resourceId', or 'objectId' can be provided. Received values: ${JSON.stringify({clientId:this.clientId,
resourceId:this.resourceId,objectId:this.objectId})}`);r.allowInsecureConnection=!0,r.retryOptions?.maxRetries!==void 0&&
(this.msiRetryConfig.maxRetries=r.retryOptions.maxRetries),this.identityClient=new Mo({...r,additionalPolicies:[{policy:RT(
this.msiRetryConfig),position:"perCall"}]}),this.managedIdentityApp=new IE({managedIdentityIdParams:{userAssignedClientId:this.
clientId,userAssignedResourceId:this.resourceId,userAssignedObjectId:this.objectId},system:{disableInternalRetries:!0,networkClient:this.
identityClient,loggerOptions:{logLevel:pd(ra()),piiLoggingEnabled:r.loggingOptions?.enableUnsafeSupportLogging,loggerCallback:ud(
Le)}}}),this.isAvailableIdentityClient=new Mo({...r,retryOptions:{maxRetries:0}});let i=this.managedIdentityApp.getManagedIdentitySource();
if(i==="CloudShell"&&(this.clientId||this.resourceId||this.objectId))throw Le.warning(`CloudShell MSI detected with user\
-provided IDs - throwing. Received values: ${JSON.stringify({clientId:this.clientId,resourceId:this.resourceId,objectId:this.
objectId})}.`),new B("ManagedIdentityCredential: Specifying a user-assigned managed identity is not supported for CloudS\
hell at runtime. When using Managed Identity in CloudShell, omit the clientId, resourceId, and objectId parameters.");if(i===
"ServiceFabric"&&(this.clientId||this.resourceId||this.objectId))throw Le.warning(`Service Fabric detected with user-pro\
vided IDs - throwing. Received values: ${JSON.stringify({clientId:this.clientId,resourceId:this.resourceId,objectId:this.
objectId})}.`),new B(`ManagedIdentityCredential: ${cT}`);if(Le.info(`Using ${i} managed identity.`),n.length===1){let{key:o,
value:a}=n[0];Le.info(`${i} with ${o}: ${a}`)}}async getToken(e,t={}){Le.getToken.info("Using the MSAL provider for Mana\
ged Identity.");let r=Po(e);if(!r)throw new B(`ManagedIdentityCredential: Multiple scopes are not supported. Scopes: ${JSON.
stringify(e)}`);return be.withSpan("ManagedIdentityCredential.getToken",t,async()=>{try{let n=await Nd.isAvailable(this.
clientId),i=this.managedIdentityApp.getManagedIdentitySource(),o=i==="DefaultToImds"||i==="Imds";if(Le.getToken.info(`MS\
AL Identity source: ${i}`),n){Le.getToken.info("Using the token exchange managed identity.");let s=await Nd.getToken({scopes:e,
clientId:this.clientId,identityClient:this.identityClient,retryConfig:this.msiRetryConfig,resourceId:this.resourceId});if(s===
null)throw new B("Attempted to use the token exchange managed identity, but received a null response.");return s}else if(o&&
this.sendProbeRequest&&(Le.getToken.info("Using the IMDS endpoint to probe for availability."),!await bT.isAvailable({scopes:e,
clientId:this.clientId,getTokenOptions:t,identityClient:this.isAvailableIdentityClient,resourceId:this.resourceId})))throw new B(
"Attempted to use the IMDS endpoint, but it is not available.");Le.getToken.info("Calling into MSAL for managed identity\
 token.");let a=await this.managedIdentityApp.acquireToken({resource:r});return this.ensureValidMsalToken(e,a,t),Le.getToken.
info(He(e)),{expiresOnTimestamp:a.expiresOn.getTime(),token:a.accessToken,refreshAfterTimestamp:a.refreshOn?.getTime(),tokenType:"\
Bearer"}}catch(n){throw Le.getToken.error(se(e,n)),n.name==="AuthenticationRequiredError"?n:LT(n)?new B(`ManagedIdentity\
Credential: Network unreachable. Message: ${n.message}`,{cause:n}):new B(`ManagedIdentityCredential: Authentication fail\
ed. Message ${n.message}`,{cause:n})}})}ensureValidMsalToken(e,t,r){let n=i=>(Le.getToken.info(i),new Mt({scopes:Array.isArray(
e)?e:[e],getTokenOptions:r,message:i}));if(!t)throw n("No response.");if(!t.expiresOn)throw n('Response had no "expiresO\
n" property.');if(!t.accessToken)throw n('Response had no "accessToken" property.')}};function LT(e){return!!(e.errorCode===
"network_error"||e.code==="ENETUNREACH"||e.code==="EHOSTUNREACH"||(e.statusCode===403||e.code===403)&&e.message.includes(
"unreachable"))}var Pd=Symbol.for("@azure/core-process.ProcessError"),ue=class extends Error{code;signal;killed;stdout;stderr;constructor(e,t={}){
super(e),this.name="ProcessError",this.code=t.code??null,this.signal=t.signal??null,this.killed=t.killed??!1,Object.defineProperties(
this,{[Pd]:{configurable:!1,enumerable:!1,value:!0,writable:!1},stdout:{configurable:!1,enumerable:!1,value:t.stdout,writable:!1},
stderr:{configurable:!1,enumerable:!1,value:t.stderr,writable:!1}})}};function $o(e){if(e instanceof ue)return!0;if(typeof e!=
"object"||e===null)return!1;let t=e;return t[Pd]===!0&&t.name==="ProcessError"&&(typeof t.code=="string"||typeof t.code==
"number"||t.code===null)&&typeof t.killed=="boolean"&&(typeof t.signal=="string"||t.signal===null)}function Dd(e,t,r){let n=e.
code??null,i=typeof n=="number"?`The process exited with code ${n}.`:n?`The process could not be completed (${n}).`:"The\
 process could not be completed.";return new ue(i,{code:n,signal:e.signal,killed:e.killed,stdout:t,stderr:r})}import*as xT from"node:child_process";
import $T from"node:path";import{accessSync as FT,constants as HT,realpathSync as BT,statSync as jT}from"node:fs";import ke from"node:path";
import{fileURLToPath as KT}from"node:url";var Fo=[".exe",".com"],Ho=[".cmd",".bat"],zT=/^[a-z]:[\\/]/i;function Or(e,t){
if(process.platform!=="win32")return e[t];let r=t.toLowerCase();for(let[n,i]of Object.entries(e))if(n.toLowerCase()===r)
return i}function Md(e,t,r){let n=t.toLowerCase(),i=Object.keys(e).find(o=>o.toLowerCase()===n);e[i??t]=r}function Ud(e){
let t={},r=new Set;for(let[n,i]of Object.entries(e)){if(process.platform==="win32"){let o=n.toLowerCase();if(r.has(o))throw new ue(
"The environment contains duplicate case-insensitive variable names.",{code:"ERR_INVALID_ENVIRONMENT"});r.add(o)}if(i!==
void 0&&typeof i!="string")throw new ue("The environment contains a non-string value.",{code:"ERR_INVALID_ENVIRONMENT"});
t[n]=i}return t}function VT(e){let t=e instanceof URL?KT(e):e;return ke.resolve(t??process.cwd())}function GT(e={}){if(e.
allowWindowsBatchFiles!==void 0&&typeof e.allowWindowsBatchFiles!="boolean")throw new ue("The Windows batch option must \
be a boolean.",{code:"ERR_INVALID_PROCESS_OPTION"});return{cwd:VT(e.cwd),env:Ud(e.env??process.env),allowWindowsBatchFiles:e.
allowWindowsBatchFiles===!0}}function Et(e){try{return jT(e).isFile()?(process.platform!=="win32"&&FT(e,HT.X_OK),!0):!1}catch{
return!1}}function Ld(e){return Fo.some(t=>t===e)}function xd(e){return Ho.some(t=>t===e)}function WT(e,t){let r=ke.extname(
e).toLowerCase();if(r)return!Ld(r)&&!(t&&xd(r))?void 0:Et(e)?e:void 0;for(let n of Fo){let i=e+n;if(Et(i))return i}if(t)
for(let n of Ho){let i=e+n;if(Et(i))return i}}function YT(e){let t=Or(e.env,"PATH")??"",r=[],n=new Set;for(let i of t.split(
ke.delimiter)){let o=i;if(process.platform==="win32"&&(o=o.trim(),o.startsWith('"')&&o.endsWith('"')&&(o=o.slice(1,-1))),
!o||!ke.isAbsolute(o))continue;let a=ke.resolve(o),s=process.platform==="win32"?a.toLowerCase():a;n.has(s)||(n.add(s),r.
push(a))}return r}function qT(e){return e.includes("/")||process.platform==="win32"&&e.includes("\\")}function XT(e){if(!e||
e.includes("\0")||/[\r\n]/.test(e))throw new ue("The executable name is invalid.",{code:"ERR_INVALID_EXECUTABLE"});if(process.
platform==="win32"&&/^[a-z]:[^\\/]/i.test(e))throw new ue("Drive-relative executable paths are not supported.",{code:"ER\
R_INVALID_EXECUTABLE"})}function JT(e,t){if(XT(e),qT(e)||ke.isAbsolute(e)){let i=ke.resolve(t.cwd,e);return process.platform===
"win32"?WT(i,t.allowWindowsBatchFiles):Et(i)?i:void 0}let r=YT(t);if(process.platform!=="win32"){for(let i of r){let o=ke.
join(i,e);if(Et(o))return o}return}let n=ke.extname(e).toLowerCase();if(n){if(!Ld(n)&&!(t.allowWindowsBatchFiles&&xd(n)))
return;for(let i of r){let o=ke.join(i,e);if(Et(o))return o}return}for(let i of r)for(let o of Fo){let a=ke.join(i,e+o);
if(Et(a))return a}if(t.allowWindowsBatchFiles)for(let i of r)for(let o of Ho){let a=ke.join(i,e+o);if(Et(a))return a}}function Qt(e){
try{return BT.native(e).toLowerCase()}catch{return ke.resolve(e).toLowerCase()}}function kn(e){return zT.test(e)}function QT(e){
let t=Ud(process.env),r=Or(t,"SystemRoot");if(!r||!kn(r))throw new ue("A trusted Windows system directory could not be e\
stablished.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});let n=ke.join(r,"System32","cmd.exe");if(!Et(n))throw new ue("T\
he Windows command interpreter could not be found.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});let i=Or(t,"ComSpec");if(i&&
(!kn(i)||Qt(i)!==Qt(n)))throw new ue("The Windows command interpreter is not trusted.",{code:"ERR_UNTRUSTED_COMMAND_INTE\
RPRETER"});let o=Or(e,"SystemRoot");if(o&&(!kn(o)||Qt(o)!==Qt(r)))throw new ue("The child environment contains an untrus\
ted system directory.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});let a=Or(e,"ComSpec");if(a&&(!kn(a)||Qt(a)!==Qt(n)))throw new ue(
"The child environment contains an untrusted command interpreter.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});return Md(
e,"SystemRoot",r),Md(e,"ComSpec",n),{executablePath:n,systemRoot:r}}var ZT=/[%!^&|<>()]/,ey=/[%!]/,$d=/([()\][%!^"`<>&|;, *?])/g;
function Fd(e){for(let t of e){let r=t.codePointAt(0);if(r<=31||r===127)return!0}return!1}function ty(e){return e.map((t,r)=>{
if(typeof t!="string"||t.includes("\0"))throw new ue(`Process argument ${r} is invalid.`,{code:"ERR_INVALID_PROCESS_ARGU\
MENT"});return t})}function ry(e){for(let[t,r]of e.entries())if(Fd(r)||ZT.test(r)||/\\"/.test(r)||/\\{2,}$/.test(r))throw new ue(
`Windows batch argument ${t} is unsafe.`,{code:"ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT"})}function ny(e){if(Fd(e)||ey.test(e))
throw new ue("The Windows batch path cannot be represented safely.",{code:"ERR_UNSAFE_WINDOWS_BATCH_PATH"});return e.replace(
$d,"^$1")}function iy(e){let t=e;return t=t.replace(/(?=(\\+?)?)\1"/g,'$1$1\\"'),t=t.replace(/(?=(\\+?)?)\1$/g,"$1$1"),t=
`"${t}"`,t.replace($d,"^$1")}function oy(e,t,r){let n=ty(t),i=JT(e,r);if(!i)throw new ue("The executable could not be fo\
und.",{code:"ENOENT"});if(process.platform!=="win32")return{executable:i,args:n,cwd:r.cwd,env:r.env,windowsVerbatimArguments:!1};
let o=$T.extname(i).toLowerCase();if(o===".exe"||o===".com")return{executable:i,args:n,cwd:r.cwd,env:r.env,windowsVerbatimArguments:!1};
if(o!==".cmd"&&o!==".bat")throw new ue("The executable type is not supported on Windows.",{code:"ERR_UNSUPPORTED_WINDOWS\
_EXECUTABLE"});if(!r.allowWindowsBatchFiles)throw new ue("Windows batch execution was not enabled.",{code:"ERR_WINDOWS_B\
ATCH_DISABLED"});if(r.cwd.startsWith("\\\\"))throw new ue("Windows batch execution does not support a UNC working direct\
ory.",{code:"ERR_UNSUPPORTED_WINDOWS_CWD"});ry(n);let a=QT(r.env),s=[ny(i),...n.map(iy)].join(" ");return{executable:a.executablePath,
args:["/d","/s","/v:off","/c",`"${s}"`],cwd:r.cwd,env:r.env,windowsVerbatimArguments:!0}}var Bo=["gid","killSignal","tim\
eout","uid","windowsHide"],n_=[...Bo,"argv0","detached","serialization","signal","stdio"],i_=[...Bo,"argv0","encoding","\
input","maxBuffer","stdio"],ay=[...Bo,"encoding","maxBuffer","signal"];function sy(e){return e instanceof Error&&!$o(e)?
Dd(e):e}function cy(e){try{return e()}catch(t){throw sy(t)}}function ly(e,t,r,n){if(r.shell!==void 0||r.windowsVerbatimArguments!==
void 0)throw new ue("Shell-related process options are not supported.",{code:"ERR_UNSAFE_PROCESS_OPTION"});let i={...r},
{cwd:o,env:a,allowWindowsBatchFiles:s}=i,c=new Set(["cwd","env","allowWindowsBatchFiles"]),l=new Set(n),d={};for(let[u,g]of Object.
entries(i))if(!((u==="shell"||u==="windowsVerbatimArguments")&&g===void 0)&&!c.has(u)){if(!l.has(u))throw new ue("The pr\
ocess options contain an unsupported property.",{code:"ERR_UNSUPPORTED_PROCESS_OPTION"});d[u]=g}let T=GT({cwd:o,env:a,allowWindowsBatchFiles:s}),
h=oy(e,t,T);if(h.windowsVerbatimArguments&&d.argv0!==void 0)throw new ue("The argv0 option is not supported for Windows \
batch files.",{code:"ERR_UNSAFE_PROCESS_OPTION"});return{command:h,nodeOptions:d}}async function dy(e,t=[],r={}){let n=ly(
e,t,r,ay);return new Promise((i,o)=>{cy(()=>xT.execFile(n.command.executable,n.command.args,{...n.nodeOptions,cwd:n.command.
cwd,env:n.command.env,shell:!1,windowsVerbatimArguments:n.command.windowsVerbatimArguments,windowsHide:r.windowsHide},(a,s,c)=>{
if(a){o(Dd(a,s,c));return}i({stdout:s,stderr:c})}))})}function Hd(e){return e===void 0?"":Buffer.isBuffer(e)?e.toString(
"utf8"):e}var On={async execFileWithResult(e,t,r){try{return{...await dy(e,t,r),error:null}}catch(n){if($o(n))return{stdout:Hd(
n.stdout),stderr:Hd(n.stderr),error:n};throw n}},async execFile(e,t,r){let{stdout:n,stderr:i,error:o}=await On.execFileWithResult(
e,t,r);if(i||o)throw i?new Error(i):o;return n}},it=de("AzureDeveloperCliCredential"),bn={notInstalled:"Azure Developer \
CLI couldn't be found. To mitigate this issue, see the troubleshooting guidelines at https://aka.ms/azsdk/js/identity/az\
devclicredential/troubleshoot.",login:"Please run 'azd auth login' from a command prompt to authenticate before using th\
is credential. For more information, see the troubleshooting guidelines at https://aka.ms/azsdk/js/identity/azdevclicred\
ential/troubleshoot.",unknown:"Unknown error while trying to retrieve the access token",claim:"This credential doesn't s\
upport claims challenges. To authenticate with the required claims, please run the following command:"},jo={parseAzdStderr(e){
if(!e?.trim())return e;let t;for(let r of e.split(`
`)){let n=r.trim();if(!n.startsWith("{"))continue;let i;try{i=JSON.parse(n)}catch{continue}if(typeof i?.error=="string"&&
i.error.trim())return i.error.trim();if(t===void 0){let o=i?.data?.message;typeof o=="string"&&o.trim()&&(t=o.trim())}}return t??
e},getSafeWorkingDir(){if(process.platform==="win32"){let e=process.env.SystemRoot||process.env.SYSTEMROOT;return e||(it.
getToken.warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure Developer C\
LI credential."),e="C:\\Windows"),e}else return"/bin"},async getAzdAccessToken(e,t,r,n){let i=[];t&&(i=["--tenant-id",t]);
let o=[];n&&(o=["--claims",xr(Lr(n,"utf-8"),"base64")]);let a=["auth","token","--output","json","--no-prompt",...e.reduce(
(s,c)=>s.concat("--scope",c),[]),...i,...o];return On.execFileWithResult("azd",a,{allowWindowsBatchFiles:!0,cwd:jo.getSafeWorkingDir(),
encoding:"utf8",timeout:r})}},hy=class{tenantId;additionallyAllowedTenantIds;timeout;constructor(e){e?.tenantId&&(nt(it,
e?.tenantId),this.tenantId=e?.tenantId),this.additionallyAllowedTenantIds=pt(e?.additionallyAllowedTenants),this.timeout=
e?.processTimeoutInMs}async getToken(e,t={}){let r=ut(this.tenantId,t,this.additionallyAllowedTenantIds);r&&nt(it,r);let n;
return typeof e=="string"?n=[e]:n=e,it.getToken.info(`Using the scopes ${e}`),be.withSpan(`${this.constructor.name}.getT\
oken`,t,async()=>{try{n.forEach(s=>{xo(s,it)});let i=await jo.getAzdAccessToken(n,r,this.timeout,t.claims),o=i.stderr?.match(
"must use multi-factor authentication")||i.stderr?.match("reauthentication required"),a=i.stderr?.match("not logged in, \
run `azd login` to login")||i.stderr?.match("not logged in, run `azd auth login` to login");if(i.stderr?.match("azd:(.*)\
not found")||i.stderr?.startsWith("'azd' is not recognized")||i.error&&i.error.code==="ENOENT"){let s=new B(bn.notInstalled);
throw it.getToken.info(se(e,s)),s}if(a){let s=new B(bn.login);throw it.getToken.info(se(e,s)),s}if(o){let s=`azd auth lo\
gin ${n.reduce((l,d)=>l.concat("--scope",d),[]).join(" ")}`,c=new B(`${bn.claim} ${s}`);throw it.getToken.info(se(e,c)),
c}try{let s=JSON.parse(i.stdout);return it.getToken.info(He(e)),{token:s.token,expiresOnTimestamp:new Date(s.expiresOn).
getTime(),tokenType:"Bearer"}}catch(s){if(i.stderr){let c=jo.parseAzdStderr(i.stderr);throw new B(c)}throw s}}catch(i){let o=i.
name==="CredentialUnavailableError"?i:new B(i.message||bn.unknown);throw it.getToken.info(se(e,o)),o}})}};function Bd(e,t){
if(!t.match(/^[0-9a-zA-Z-._ ]+$/)){let r=new Error(`Subscription '${t}' contains invalid characters. If this is the name\
 of a subscription, use its ID instead. You can locate your subscription by following the instructions listed here: http\
s://learn.microsoft.com/azure/azure-portal/get-subscription-tenant-id`);throw e.info(se("",r)),r}}var xe=de("AzureCliCre\
dential"),br={claim:"This credential doesn't support claims challenges. To authenticate with the required claims, please\
 run the following command:",notInstalled:"Azure CLI could not be found. Please visit https://aka.ms/azure-cli for insta\
llation instructions and then, once installed, authenticate to your Azure account using 'az login'.",login:"Please run '\
az login' from a command prompt to authenticate before using this credential.",unknown:"Unknown error while trying to re\
trieve the access token",unexpectedResponse:'Unexpected response from Azure CLI when getting token. Expected "expiresOn"\
 to be a RFC3339 date string. Got:'},jd={getSafeWorkingDir(){if(process.platform==="win32"){let e=process.env.SystemRoot||
process.env.SYSTEMROOT;return e||(xe.getToken.warning("The SystemRoot environment variable is not set. This may cause is\
sues when using the Azure CLI credential."),e="C:\\Windows"),e}else return"/bin"},async getAzureCliAccessToken(e,t,r,n){
let i=[],o=[];t&&(i=["--tenant",t]),r&&(o=["--subscription",r]);let a=["account","get-access-token","--output","json","-\
-resource",e,...i,...o];return On.execFileWithResult("az",a,{allowWindowsBatchFiles:!0,cwd:jd.getSafeWorkingDir(),encoding:"\
utf8",timeout:n})}},Kd=class{tenantId;additionallyAllowedTenantIds;timeout;subscription;constructor(e){e?.tenantId&&(nt(
xe,e?.tenantId),this.tenantId=e?.tenantId),e?.subscription&&(Bd(xe,e?.subscription),this.subscription=e?.subscription),this.
additionallyAllowedTenantIds=pt(e?.additionallyAllowedTenants),this.timeout=e?.processTimeoutInMs}async getToken(e,t={}){
let r=typeof e=="string"?e:e[0],n=t.claims;if(n&&n.trim()){let o=`az login --claims-challenge ${xr(Lr(n,"utf-8"),"base64")}\
 --scope ${r}`,a=t.tenantId;a&&(o+=` --tenant ${a}`);let s=new B(`${br.claim} ${o}`);throw xe.getToken.info(se(r,s)),s}let i=ut(
this.tenantId,t,this.additionallyAllowedTenantIds);return i&&nt(xe,i),this.subscription&&Bd(xe,this.subscription),xe.getToken.
info(`Using the scope ${r}`),be.withSpan(`${this.constructor.name}.getToken`,t,async()=>{try{xo(r,xe);let o=wd(r),a=await jd.
getAzureCliAccessToken(o,i,this.subscription,this.timeout),s=a.stderr?.match("(.*)az login --scope(.*)"),c=a.stderr?.match(
"(.*)az login(.*)")&&!s;if(a.stderr?.match("az:(.*)not found")||a.stderr?.startsWith("'az' is not recognized")||a.error&&
$o(a.error)&&a.error.code==="ENOENT"){let l=new B(br.notInstalled);throw xe.getToken.info(se(e,l)),l}if(c){let l=new B(br.
login);throw xe.getToken.info(se(e,l)),l}try{let l=a.stdout,d=this.parseRawResponse(l);return xe.getToken.info(He(e)),d}catch(l){
throw a.stderr?new B(a.stderr):l}}catch(o){let a=o.name==="CredentialUnavailableError"?o:new B(o.message||br.unknown);throw xe.
getToken.info(se(e,a)),a}})}parseRawResponse(e){let t=JSON.parse(e),r=t.accessToken,n=Number.parseInt(t.expires_on,10)*1e3;
if(!isNaN(n))return xe.getToken.info("expires_on is available and is valid, using it"),{token:r,expiresOnTimestamp:n,tokenType:"\
Bearer"};if(n=new Date(t.expiresOn).getTime(),isNaN(n))throw new B(`${br.unexpectedResponse} "${t.expiresOn}"`);return{token:r,
expiresOnTimestamp:n,tokenType:"Bearer"}}},ot=de("AzurePowerShellCredential"),zd=process.platform==="win32",Ko="AZURE_ID\
ENTITY_POWERSHELL_RESOURCE",zo="AZURE_IDENTITY_POWERSHELL_TENANT_ID",uy=new Set([Ko,zo].map(e=>e.toLowerCase()));function py(e,t,r=process.
env){let n=Object.fromEntries(Object.entries(r).filter(([i])=>!uy.has(i.toLowerCase())));return n[Ko]=e,n[zo]=t??"",n}function Vd(e){
return zd?`${e}.exe`:e}async function Gd(e,t,r){let n=[];for(let i of e){let[o,...a]=i,s=await On.execFile(o,a,{encoding:"\
utf8",env:r,timeout:t});n.push(s)}return n}var Wd={login:"Run Connect-AzAccount to login",installed:"The specified modul\
e 'Az.Accounts' with version '2.2.0' was not loaded because no valid module file was found in any module directory"},Nn={
login:"Please run 'Connect-AzAccount' from PowerShell to authenticate before using this credential.",installed:`The 'Az.\
Account' module >= 2.2.0 is not installed. Install the Azure Az PowerShell module with: "Install-Module -Name Az -Scope \
CurrentUser -Repository PSGallery -Force".`,claim:"This credential doesn't support claims challenges. To authenticate wi\
th the required claims, please run the following command:",troubleshoot:"To troubleshoot, visit https://aka.ms/azsdk/js/\
identity/powershellcredential/troubleshoot."},fy=e=>e.message.match(`(.*)${Wd.login}(.*)`),my=e=>e.message.match(Wd.installed),
Vo=[Vd("pwsh")];zd&&Vo.push(Vd("powershell"));var gy=class{tenantId;additionallyAllowedTenantIds;timeout;constructor(e){
e?.tenantId&&(nt(ot,e?.tenantId),this.tenantId=e?.tenantId),this.additionallyAllowedTenantIds=pt(e?.additionallyAllowedTenants),
this.timeout=e?.processTimeoutInMs}async getAzurePowerShellAccessToken(e,t,r){for(let n of[...Vo]){try{await Gd([[n,"/?"]],
r)}catch{Vo.shift();continue}let i=(await Gd([[n,"-NoProfile","-NonInteractive","-Command",`
          $tenantId = $env:${zo}
          $resource = $env:${Ko}
          $m = Import-Module Az.Accounts -MinimumVersion 2.2.0 -PassThru
          $useSecureString = $m.Version -ge [version]'2.17.0' -and $m.Version -lt [version]'5.0.0'

          $params = @{
            ResourceUrl = $resource
          }

          if ($tenantId.Length -gt 0) {
            $params["TenantId"] = $tenantId
          }

          if ($useSecureString) {
            $params["AsSecureString"] = $true
          }

          $token = Get-AzAccessToken @params

          $result = New-Object -TypeName PSObject
          $result | Add-Member -MemberType NoteProperty -Name ExpiresOn -Value $token.ExpiresOn

          if ($token.Token -is [System.Security.SecureString]) {
            if ($PSVersionTable.PSVersion.Major -lt 7) {
              $ssPtr = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($token.Token)
              try {
                $result | Add-Member -MemberType NoteProperty -Name Token -Value ([System.Runtime.InteropServices.Marsha\
l]::PtrToStringBSTR($ssPtr))
              }
              finally {
                [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($ssPtr)
              }
            }
            else {
              $result | Add-Member -MemberType NoteProperty -Name Token -Value ($token.Token | ConvertFrom-SecureString \
-AsPlainText)
            }
          }
          else {
            $result | Add-Member -MemberType NoteProperty -Name Token -Value $token.Token
          }

          Write-Output (ConvertTo-Json $result)
          `]],r,py(e,t)))[0];return Ey(i)}throw new Error("Unable to execute PowerShell. Ensure that it is installed in \
your system")}async getToken(e,t={}){return be.withSpan(`${this.constructor.name}.getToken`,t,async()=>{let r=typeof e==
"string"?e:e[0],n=t.claims;if(n&&n.trim()){let o=`Connect-AzAccount -ClaimsChallenge ${xr(Lr(n,"utf-8"),"base64")}`,a=t.
tenantId;a&&(o+=` -Tenant ${a}`);let s=new B(`${Nn.claim} ${o}`);throw ot.getToken.info(se(r,s)),s}let i=ut(this.tenantId,
t,this.additionallyAllowedTenantIds);i&&nt(ot,i);try{xo(r,ot),ot.getToken.info(`Using the scope ${r}`);let o=wd(r),a=await this.
getAzurePowerShellAccessToken(o,i,this.timeout);return ot.getToken.info(He(e)),{token:a.Token,expiresOnTimestamp:new Date(
a.ExpiresOn).getTime(),tokenType:"Bearer"}}catch(o){if(my(o)){let s=new B(Nn.installed);throw ot.getToken.info(se(r,s)),
s}else if(fy(o)){let s=new B(Nn.login);throw ot.getToken.info(se(r,s)),s}let a=new B(`${o}. ${Nn.troubleshoot}`);throw ot.
getToken.info(se(r,a)),a}})}};async function Ey(e){let t=/{[^{}]*}/g,r=e.match(t),n=e;if(r)try{for(let i of r)try{let o=JSON.
parse(i);if(o?.Token)return n=n.replace(i,""),n&&ot.getToken.warning(n),o}catch{continue}}catch(i){throw new Error(`Unab\
le to parse the output of PowerShell. Received output: ${e}`,{cause:i})}throw new Error(`No access token found in the ou\
tput. Received output: ${e}`)}import{readFile as Ty}from"node:fs/promises";var yy="common",_y="aebc6443-996d-45c2-90f0-3\
88ff96faa56",Go=de("VisualStudioCodeCredential"),Iy={adfs:"The VisualStudioCodeCredential does not support authenticatio\
n with ADFS tenants."};function Ay(e){let t=Iy[e];if(t)throw new B(t)}var Cy=class{tenantId;additionallyAllowedTenantIds;msalClient;options;constructor(e){
this.options=e||{},e&&e.tenantId?(nt(Go,e.tenantId),this.tenantId=e.tenantId):this.tenantId=yy,this.additionallyAllowedTenantIds=
pt(e?.additionallyAllowedTenants),Ay(this.tenantId)}async prepare(e){let t=ut(this.tenantId,this.options,this.additionallyAllowedTenantIds,
Go)||this.tenantId;if(!_u()||!Qn)throw new B("Visual Studio Code Authentication is not available. Ensure you have have A\
zure Resources Extension installed in VS Code, signed into Azure via VS Code, installed the @azure/identity-vscode packa\
ge, and properly configured the extension.");let r=await this.loadAuthRecord(Qn,e);this.msalClient=Jt(_y,t,{...this.options,
isVSCodeCredential:!0,brokerOptions:{enabled:!0,parentWindowHandle:new Uint8Array(0),useDefaultBrokerAccount:!0},authenticationRecord:r})}preparePromise;prepareOnce(e){
return this.preparePromise||(this.preparePromise=this.prepare(e)),this.preparePromise}async getToken(e,t){let r=wn(e);if(await this.
prepareOnce(r),!this.msalClient)throw new B("Visual Studio Code Authentication failed to initialize. Ensure you have hav\
e Azure Resources Extension installed in VS Code, signed into Azure via VS Code, installed the @azure/identity-vscode pa\
ckage, and properly configured the extension.");return this.msalClient.getTokenByInteractiveRequest(r,{...t,disableAutomaticAuthentication:!0})}async loadAuthRecord(e,t){
try{let r=await Ty(e,{encoding:"utf8"});return wE(r)}catch(r){throw Go.getToken.info(se(t,r)),new B("Cannot load authent\
ication record in Visual Studio Code. Ensure you have have Azure Resources Extension installed in VS Code, signed into A\
zure via VS Code, installed the @azure/identity-vscode package, and properly configured the extension.")}}},Pn=de("Broke\
rCredential"),Sy=class{brokerMsalClient;brokerTenantId;brokerAdditionallyAllowedTenantIds;constructor(e){this.brokerTenantId=
_d(Pn,e.tenantId),this.brokerAdditionallyAllowedTenantIds=pt(e?.additionallyAllowedTenants);let t={...e,logger:Pn,brokerOptions:{
enabled:!0,parentWindowHandle:new Uint8Array(0),useDefaultBrokerAccount:!0}};this.brokerMsalClient=Jt(qn,this.brokerTenantId,
t)}async getToken(e,t={}){return be.withSpan(`${this.constructor.name}.getToken`,t,async r=>{r.tenantId=ut(this.brokerTenantId,
r,this.brokerAdditionallyAllowedTenantIds,Pn);let n=wn(e);try{return this.brokerMsalClient.getBrokeredToken(n,!0,{...r,disableAutomaticAuthentication:!0})}catch(i){
throw Pn.getToken.info(se(n,i)),new B("Failed to acquire token using broker authentication",{cause:i})}})}};function wy(e={}){
return new Sy(e)}function Yd(e={}){return new Cy(e)}function qd(e={}){e.retryOptions??={maxRetries:5,retryDelayInMs:800},
e.sendProbeRequest??=!0;let t=e?.managedIdentityClientId??process.env.AZURE_CLIENT_ID,r=e?.workloadIdentityClientId??t,n=e?.
managedIdentityResourceId,i=process.env.AZURE_FEDERATED_TOKEN_FILE,o=e?.tenantId??process.env.AZURE_TENANT_ID;if(n){let a={
...e,resourceId:n};return new kr(a)}if(i&&r){let a={...e,tenantId:o};return new kr(r,a)}if(t){let a={...e,clientId:t};return new kr(
a)}return new kr(e)}function Xd(e){let t=e?.managedIdentityClientId??process.env.AZURE_CLIENT_ID,r=e?.workloadIdentityClientId??
t,n=process.env.AZURE_FEDERATED_TOKEN_FILE,i=e?.tenantId??process.env.AZURE_TENANT_ID;if(n&&r){let o={...e,tenantId:i,clientId:r,
tokenFilePath:n};return new vn(o)}if(i){let o={...e,tenantId:i};return new vn(o)}return new vn(e)}function Jd(e={}){return new hy(
e)}function Qd(e={}){return new Kd(e)}function Zd(e={}){return new gy(e)}function eh(e={}){return new CT(e)}var Dn=de("D\
efaultAzureCredential"),Ry=class{credentialUnavailableErrorMessage;credentialName;constructor(e,t){this.credentialName=e,
this.credentialUnavailableErrorMessage=t}getToken(){return Dn.getToken.info(`Skipping ${this.credentialName}, reason: ${this.
credentialUnavailableErrorMessage}`),Promise.resolve(null)}},vy=class extends Ou{constructor(e){ky(e);let t=process.env.
AZURE_TOKEN_CREDENTIALS?process.env.AZURE_TOKEN_CREDENTIALS.trim().toLowerCase():void 0,r=[Yd,Qd,Zd,Jd,wy],n=[eh,Xd,qd],
i,o="EnvironmentCredential, WorkloadIdentityCredential, ManagedIdentityCredential, VisualStudioCodeCredential, AzureCliC\
redential, AzurePowerShellCredential, AzureDeveloperCliCredential";if(t)switch(t){case"dev":i=r;break;case"prod":i=n;break;case"\
environmentcredential":i=[eh];break;case"workloadidentitycredential":i=[Xd];break;case"managedidentitycredential":i=[()=>qd(
{...e,sendProbeRequest:!1})];break;case"visualstudiocodecredential":i=[Yd];break;case"azureclicredential":i=[Qd];break;case"\
azurepowershellcredential":i=[Zd];break;case"azuredeveloperclicredential":i=[Jd];break;default:{let s=`Invalid value for\
 AZURE_TOKEN_CREDENTIALS = ${process.env.AZURE_TOKEN_CREDENTIALS}. Valid values are 'prod' or 'dev' or any of these cred\
entials - ${o}.`;throw Dn.warning(s),new Error(s)}}else i=[...n,...r];let a=i.map(s=>{try{return s(e??{})}catch(c){return Dn.
warning(`Skipped ${s.name} because of an error creating the credential: ${c}`),new Ry(s.name,c.message)}});super(...a)}};
function ky(e){if(e?.requiredEnvVars){let t=(Array.isArray(e.requiredEnvVars)?e.requiredEnvVars:[e.requiredEnvVars]).filter(
r=>!process.env[r]);if(t.length>0){let r=`Required environment ${t.length===1?"variable":"variables"} '${t.join(", ")}' \
for DefaultAzureCredential ${t.length===1?"is":"are"} not set or empty.`;throw Dn.warning(r),new Error(r)}}}var a_=de("I\
nteractiveBrowserCredential"),s_=de("DeviceCodeCredential"),Oy="AzurePipelinesCredential",c_=de(Oy),l_=de("Authorization\
CodeCredential"),by="OnBehalfOfCredential",d_=de(by);export{Kd as AzureCliCredential,Od as ClientAssertionCredential,vd as ClientSecretCredential,vy as DefaultAzureCredential,
kr as ManagedIdentityCredential,Ih as setLogLevel};

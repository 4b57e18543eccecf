const Za=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},ei=import.meta.dirname??"/";import{require_debug as le}from"./chunk-3RIVTPV2.js";
import{__commonJS as L,__require as S,__toESM as ce}from"./chunk-6FW24UKP.js";var ir=L({"node_modules/@typespec/ts-http-\
runtime/node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(l,a,s,f){
f===void 0&&(f=s);var h=Object.getOwnPropertyDescriptor(a,s);(!h||("get"in h?!a.__esModule:h.writable||h.configurable))&&
(h={enumerable:!0,get:function(){return a[s]}}),Object.defineProperty(l,f,h)}):(function(l,a,s,f){f===void 0&&(f=s),l[f]=
a[s]})),r=e&&e.__setModuleDefault||(Object.create?(function(l,a){Object.defineProperty(l,"default",{enumerable:!0,value:a})}):
function(l,a){l.default=a}),n=e&&e.__importStar||function(l){if(l&&l.__esModule)return l;var a={};if(l!=null)for(var s in l)
s!=="default"&&Object.prototype.hasOwnProperty.call(l,s)&&t(a,l,s);return r(a,l),a};Object.defineProperty(e,"__esModule",
{value:!0}),e.req=e.json=e.toBuffer=void 0;var o=n(S("http")),i=n(S("https"));async function d(l){let a=0,s=[];for await(let f of l)
a+=f.length,s.push(f);return Buffer.concat(s,a)}e.toBuffer=d;async function c(l){let a=(await d(l)).toString("utf8");try{
return JSON.parse(a)}catch(s){let f=s;throw f.message+=` (input: ${a})`,f}}e.json=c;function u(l,a={}){let s=((typeof l==
"string"?l:l.href).startsWith("https:")?i:o).request(l,a),f=new Promise((h,p)=>{s.once("response",h).once("error",p).end()});
return s.then=f.then.bind(f),s}e.req=u}}),sr=L({"node_modules/@typespec/ts-http-runtime/node_modules/agent-base/dist/ind\
ex.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(a,s,f,h){h===void 0&&(h=f);var p=Object.getOwnPropertyDescriptor(
s,f);(!p||("get"in p?!s.__esModule:p.writable||p.configurable))&&(p={enumerable:!0,get:function(){return s[f]}}),Object.
defineProperty(a,h,p)}):(function(a,s,f,h){h===void 0&&(h=f),a[h]=s[f]})),r=e&&e.__setModuleDefault||(Object.create?(function(a,s){
Object.defineProperty(a,"default",{enumerable:!0,value:s})}):function(a,s){a.default=s}),n=e&&e.__importStar||function(a){
if(a&&a.__esModule)return a;var s={};if(a!=null)for(var f in a)f!=="default"&&Object.prototype.hasOwnProperty.call(a,f)&&
t(s,a,f);return r(s,a),s},o=e&&e.__exportStar||function(a,s){for(var f in a)f!=="default"&&!Object.prototype.hasOwnProperty.
call(s,f)&&t(s,a,f)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var i=n(S("net")),d=n(S("http")),c=S(
"https");o(ir(),e);var u=Symbol("AgentBaseInternalState"),l=class extends d.Agent{constructor(a){super(a),this[u]={}}isSecureEndpoint(a){
if(a){if(typeof a.secureEndpoint=="boolean")return a.secureEndpoint;if(typeof a.protocol=="string")return a.protocol==="\
https:"}let{stack:s}=new Error;return typeof s!="string"?!1:s.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(a){if(this.maxSockets===1/0&&this.
maxTotalSockets===1/0)return null;this.sockets[a]||(this.sockets[a]=[]);let s=new i.Socket({writable:!1});return this.sockets[a].
push(s),this.totalSocketCount++,s}decrementSockets(a,s){if(!this.sockets[a]||s===null)return;let f=this.sockets[a],h=f.indexOf(
s);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[a])}getName(a){return this.isSecureEndpoint(
a)?c.Agent.prototype.getName.call(this,a):super.getName(a)}createSocket(a,s,f){let h={...s,secureEndpoint:this.isSecureEndpoint(
s)},p=this.getName(h),g=this.incrementSockets(p);Promise.resolve().then(()=>this.connect(a,h)).then(m=>{if(this.decrementSockets(
p,g),m instanceof d.Agent)try{return m.addRequest(a,h)}catch(y){return f(y)}this[u].currentSocket=m,super.createSocket(a,
s,f)},m=>{this.decrementSockets(p,g),f(m)})}createConnection(){let a=this[u].currentSocket;if(this[u].currentSocket=void 0,
!a)throw new Error("No socket was returned in the `connect()` function");return a}get defaultPort(){return this[u].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(a){this[u]&&(this[u].defaultPort=a)}get protocol(){return this[u].protocol??
(this.isSecureEndpoint()?"https:":"http:")}set protocol(a){this[u]&&(this[u].protocol=a)}};e.Agent=l}}),lr=L({"node_modu\
les/@typespec/ts-http-runtime/node_modules/https-proxy-agent/dist/parse-proxy-response.js"(e){"use strict";var t=e&&e.__importDefault||
function(i){return i&&i.__esModule?i:{default:i}};Object.defineProperty(e,"__esModule",{value:!0}),e.parseProxyResponse=
void 0;var r=t(le()),n=(0,r.default)("https-proxy-agent:parse-proxy-response");function o(i){return new Promise((d,c)=>{
let u=0,l=[];function a(){let g=i.read();g?p(g):i.once("readable",a)}function s(){i.removeListener("end",f),i.removeListener(
"error",h),i.removeListener("readable",a)}function f(){s(),n("onend"),c(new Error("Proxy connection ended before receivi\
ng CONNECT response"))}function h(g){s(),n("onerror %o",g),c(g)}function p(g){l.push(g),u+=g.length;let m=Buffer.concat(
l,u),y=m.indexOf(`\r
\r
`);if(y===-1){n("have not received end of HTTP headers yet..."),a();return}let w=m.slice(0,y).toString("ascii").split(`\r\

`),P=w.shift();if(!P)return i.destroy(),c(new Error("No header received from proxy CONNECT response"));let b=P.split(" "),
v=+b[1],O=b.slice(2).join(" "),C={};for(let D of w){if(!D)continue;let $=D.indexOf(":");if($===-1)return i.destroy(),c(new Error(
`Invalid header from proxy CONNECT response: "${D}"`));let H=D.slice(0,$).toLowerCase(),M=D.slice($+1).trimStart(),A=C[H];
typeof A=="string"?C[H]=[A,M]:Array.isArray(A)?A.push(M):C[H]=M}n("got proxy server response: %o %o",P,C),s(),d({connect:{
statusCode:v,statusText:O,headers:C},buffered:m})}i.on("error",h),i.on("end",f),a()})}e.parseProxyResponse=o}}),cr=L({"n\
ode_modules/@typespec/ts-http-runtime/node_modules/https-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||
(Object.create?(function(y,w,P,b){b===void 0&&(b=P);var v=Object.getOwnPropertyDescriptor(w,P);(!v||("get"in v?!w.__esModule:
v.writable||v.configurable))&&(v={enumerable:!0,get:function(){return w[P]}}),Object.defineProperty(y,b,v)}):(function(y,w,P,b){
b===void 0&&(b=P),y[b]=w[P]})),r=e&&e.__setModuleDefault||(Object.create?(function(y,w){Object.defineProperty(y,"default",
{enumerable:!0,value:w})}):function(y,w){y.default=w}),n=e&&e.__importStar||function(y){if(y&&y.__esModule)return y;var w={};
if(y!=null)for(var P in y)P!=="default"&&Object.prototype.hasOwnProperty.call(y,P)&&t(w,y,P);return r(w,y),w},o=e&&e.__importDefault||
function(y){return y&&y.__esModule?y:{default:y}};Object.defineProperty(e,"__esModule",{value:!0}),e.HttpsProxyAgent=void 0;
var i=n(S("net")),d=n(S("tls")),c=o(S("assert")),u=o(le()),l=sr(),a=S("url"),s=lr(),f=(0,u.default)("https-proxy-agent"),
h=y=>y.servername===void 0&&y.host&&!i.isIP(y.host)?{...y,servername:y.host}:y,p=class extends l.Agent{constructor(y,w){
super(w),this.options={path:void 0},this.proxy=typeof y=="string"?new a.URL(y):y,this.proxyHeaders=w?.headers??{},f("Cre\
ating new HttpsProxyAgent instance: %o",this.proxy.href);let P=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,
""),b=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:[
"http/1.1"],...w?m(w,"headers"):null,host:P,port:b}}async connect(y,w){let{proxy:P}=this;if(!w.host)throw new TypeError(
'No "host" provided');let b;P.protocol==="https:"?(f("Creating `tls.Socket`: %o",this.connectOpts),b=d.connect(h(this.connectOpts))):
(f("Creating `net.Socket`: %o",this.connectOpts),b=i.connect(this.connectOpts));let v=typeof this.proxyHeaders=="functio\
n"?this.proxyHeaders():{...this.proxyHeaders},O=i.isIPv6(w.host)?`[${w.host}]`:w.host,C=`CONNECT ${O}:${w.port} HTTP/1.1\
\r
`;if(P.username||P.password){let A=`${decodeURIComponent(P.username)}:${decodeURIComponent(P.password)}`;v["Proxy-Author\
ization"]=`Basic ${Buffer.from(A).toString("base64")}`}v.Host=`${O}:${w.port}`,v["Proxy-Connection"]||(v["Proxy-Connecti\
on"]=this.keepAlive?"Keep-Alive":"close");for(let A of Object.keys(v))C+=`${A}: ${v[A]}\r
`;let D=(0,s.parseProxyResponse)(b);b.write(`${C}\r
`);let{connect:$,buffered:H}=await D;if(y.emit("proxyConnect",$),this.emit("proxyConnect",$,y),$.statusCode===200)return y.
once("socket",g),w.secureEndpoint?(f("Upgrading socket connection to TLS"),d.connect({...m(h(w),"host","path","port"),socket:b})):
b;b.destroy();let M=new i.Socket({writable:!1});return M.readable=!0,y.once("socket",A=>{f("Replaying proxy buffer for f\
ailed request"),(0,c.default)(A.listenerCount("data")>0),A.push(H),A.push(null)}),M}};p.protocols=["http","https"],e.HttpsProxyAgent=
p;function g(y){y.resume()}function m(y,...w){let P={},b;for(b in y)w.includes(b)||(P[b]=y[b]);return P}}}),ur=L({"node_\
modules/http-proxy-agent/node_modules/agent-base/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?
(function(l,a,s,f){f===void 0&&(f=s);var h=Object.getOwnPropertyDescriptor(a,s);(!h||("get"in h?!a.__esModule:h.writable||
h.configurable))&&(h={enumerable:!0,get:function(){return a[s]}}),Object.defineProperty(l,f,h)}):(function(l,a,s,f){f===
void 0&&(f=s),l[f]=a[s]})),r=e&&e.__setModuleDefault||(Object.create?(function(l,a){Object.defineProperty(l,"default",{enumerable:!0,
value:a})}):function(l,a){l.default=a}),n=e&&e.__importStar||function(l){if(l&&l.__esModule)return l;var a={};if(l!=null)
for(var s in l)s!=="default"&&Object.prototype.hasOwnProperty.call(l,s)&&t(a,l,s);return r(a,l),a};Object.defineProperty(
e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;var o=n(S("http")),i=n(S("https"));async function d(l){let a=0,
s=[];for await(let f of l)a+=f.length,s.push(f);return Buffer.concat(s,a)}e.toBuffer=d;async function c(l){let a=(await d(
l)).toString("utf8");try{return JSON.parse(a)}catch(s){let f=s;throw f.message+=` (input: ${a})`,f}}e.json=c;function u(l,a={}){
let s=((typeof l=="string"?l:l.href).startsWith("https:")?i:o).request(l,a),f=new Promise((h,p)=>{s.once("response",h).once(
"error",p).end()});return s.then=f.then.bind(f),s}e.req=u}}),dr=L({"node_modules/http-proxy-agent/node_modules/agent-bas\
e/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(a,s,f,h){h===void 0&&(h=f);var p=Object.
getOwnPropertyDescriptor(s,f);(!p||("get"in p?!s.__esModule:p.writable||p.configurable))&&(p={enumerable:!0,get:function(){
return s[f]}}),Object.defineProperty(a,h,p)}):(function(a,s,f,h){h===void 0&&(h=f),a[h]=s[f]})),r=e&&e.__setModuleDefault||
(Object.create?(function(a,s){Object.defineProperty(a,"default",{enumerable:!0,value:s})}):function(a,s){a.default=s}),n=e&&
e.__importStar||function(a){if(a&&a.__esModule)return a;var s={};if(a!=null)for(var f in a)f!=="default"&&Object.prototype.
hasOwnProperty.call(a,f)&&t(s,a,f);return r(s,a),s},o=e&&e.__exportStar||function(a,s){for(var f in a)f!=="default"&&!Object.
prototype.hasOwnProperty.call(s,f)&&t(s,a,f)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var i=n(S(
"net")),d=n(S("http")),c=S("https");o(ur(),e);var u=Symbol("AgentBaseInternalState"),l=class extends d.Agent{constructor(a){
super(a),this[u]={}}isSecureEndpoint(a){if(a){if(typeof a.secureEndpoint=="boolean")return a.secureEndpoint;if(typeof a.
protocol=="string")return a.protocol==="https:"}let{stack:s}=new Error;return typeof s!="string"?!1:s.split(`
`).some(f=>f.indexOf("(https.js:")!==-1||f.indexOf("node:https:")!==-1)}incrementSockets(a){if(this.maxSockets===1/0&&this.
maxTotalSockets===1/0)return null;this.sockets[a]||(this.sockets[a]=[]);let s=new i.Socket({writable:!1});return this.sockets[a].
push(s),this.totalSocketCount++,s}decrementSockets(a,s){if(!this.sockets[a]||s===null)return;let f=this.sockets[a],h=f.indexOf(
s);h!==-1&&(f.splice(h,1),this.totalSocketCount--,f.length===0&&delete this.sockets[a])}getName(a){return this.isSecureEndpoint(
a)?c.Agent.prototype.getName.call(this,a):super.getName(a)}createSocket(a,s,f){let h={...s,secureEndpoint:this.isSecureEndpoint(
s)},p=this.getName(h),g=this.incrementSockets(p);Promise.resolve().then(()=>this.connect(a,h)).then(m=>{if(this.decrementSockets(
p,g),m instanceof d.Agent)try{return m.addRequest(a,h)}catch(y){return f(y)}this[u].currentSocket=m,super.createSocket(a,
s,f)},m=>{this.decrementSockets(p,g),f(m)})}createConnection(){let a=this[u].currentSocket;if(this[u].currentSocket=void 0,
!a)throw new Error("No socket was returned in the `connect()` function");return a}get defaultPort(){return this[u].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(a){this[u]&&(this[u].defaultPort=a)}get protocol(){return this[u].protocol??
(this.isSecureEndpoint()?"https:":"http:")}set protocol(a){this[u]&&(this[u].protocol=a)}};e.Agent=l}}),fr=L({"node_modu\
les/http-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(p,g,m,y){y===void 0&&
(y=m);var w=Object.getOwnPropertyDescriptor(g,m);(!w||("get"in w?!g.__esModule:w.writable||w.configurable))&&(w={enumerable:!0,
get:function(){return g[m]}}),Object.defineProperty(p,y,w)}):(function(p,g,m,y){y===void 0&&(y=m),p[y]=g[m]})),r=e&&e.__setModuleDefault||
(Object.create?(function(p,g){Object.defineProperty(p,"default",{enumerable:!0,value:g})}):function(p,g){p.default=g}),n=e&&
e.__importStar||function(p){if(p&&p.__esModule)return p;var g={};if(p!=null)for(var m in p)m!=="default"&&Object.prototype.
hasOwnProperty.call(p,m)&&t(g,p,m);return r(g,p),g},o=e&&e.__importDefault||function(p){return p&&p.__esModule?p:{default:p}};
Object.defineProperty(e,"__esModule",{value:!0}),e.HttpProxyAgent=void 0;var i=n(S("net")),d=n(S("tls")),c=o(le()),u=S("\
events"),l=dr(),a=S("url"),s=(0,c.default)("http-proxy-agent"),f=class extends l.Agent{constructor(p,g){super(g),this.proxy=
typeof p=="string"?new a.URL(p):p,this.proxyHeaders=g?.headers??{},s("Creating new HttpProxyAgent instance: %o",this.proxy.
href);let m=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),y=this.proxy.port?parseInt(this.proxy.port,10):
this.proxy.protocol==="https:"?443:80;this.connectOpts={...g?h(g,"headers"):null,host:m,port:y}}addRequest(p,g){p._header=
null,this.setRequestProps(p,g),super.addRequest(p,g)}setRequestProps(p,g){let{proxy:m}=this,y=g.secureEndpoint?"https:":
"http:",w=p.getHeader("host")||"localhost",P=`${y}//${w}`,b=new a.URL(p.path,P);g.port!==80&&(b.port=String(g.port)),p.path=
String(b);let v=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(m.username||m.password){
let O=`${decodeURIComponent(m.username)}:${decodeURIComponent(m.password)}`;v["Proxy-Authorization"]=`Basic ${Buffer.from(
O).toString("base64")}`}v["Proxy-Connection"]||(v["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let O of Object.
keys(v)){let C=v[O];C&&p.setHeader(O,C)}}async connect(p,g){p._header=null,p.path.includes("://")||this.setRequestProps(
p,g);let m,y;s("Regenerating stored HTTP header string for request"),p._implicitHeader(),p.outputData&&p.outputData.length>
0&&(s("Patching connection write() output buffer with updated header"),m=p.outputData[0].data,y=m.indexOf(`\r
\r
`)+4,p.outputData[0].data=p._header+m.substring(y),s("Output buffer: %o",p.outputData[0].data));let w;return this.proxy.
protocol==="https:"?(s("Creating `tls.Socket`: %o",this.connectOpts),w=d.connect(this.connectOpts)):(s("Creating `net.So\
cket`: %o",this.connectOpts),w=i.connect(this.connectOpts)),await(0,u.once)(w,"connect"),w}};f.protocols=["http","https"],
e.HttpProxyAgent=f;function h(p,...g){let m={},y;for(y in p)g.includes(y)||(m[y]=p[y]);return m}}}),pr=L({"node_modules/\
@azure/core-tracing/dist/commonjs/state-cjs.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=
void 0,e.state={instrumenterImplementation:void 0}}});import{EOL as hr}from"node:os";import gr from"node:util";import yr from"node:process";
function mr(e,...t){yr.stderr.write(`${gr.format(e,...t)}${hr}`)}import k from"node:process";function $e(e){return k.env[e]}
function wr(e){k.emitWarning(e)}var si=typeof k.versions.deno=="string"&&k.versions.deno.length>0,li=typeof k.versions.bun==
"string"&&k.versions.bun.length>0,ue=!0,je=$e("DEBUG"),Me,de=[],fe=[],K=[];je&&pe(je);var ke=Object.assign(e=>He(e),{enable:pe,
enabled:he,disable:br,log:mr});function pe(e){Me=e,de=[],fe=[];let t=e.split(",").map(r=>r.trim());for(let r of t)r.startsWith(
"-")?fe.push(r.substring(1)):de.push(r);for(let r of K)r.enabled=he(r.namespace)}function he(e){if(e.endsWith("*"))return!0;
for(let t of fe)if(Ue(e,t))return!1;for(let t of de)if(Ue(e,t))return!0;return!1}function Ue(e,t){if(t.indexOf("*")===-1)
return e===t;let r=t;if(t.indexOf("**")!==-1){let f=[],h="";for(let p of t)p==="*"&&h==="*"||(h=p,f.push(p));r=f.join("")}
let n=0,o=0,i=r.length,d=e.length,c=-1,u=-1;for(;n<d&&o<i;)if(r[o]==="*"){if(c=o,o++,o===i)return!0;for(;e[n]!==r[o];)if(n++,
n===d)return!1;u=n,n++,o++;continue}else if(r[o]===e[n])o++,n++;else if(c>=0){if(o=c+1,n=u+1,n===d)return!1;for(;e[n]!==
r[o];)if(n++,n===d)return!1;u=n,n++,o++;continue}else return!1;let l=n===e.length,a=o===r.length,s=o===r.length-1&&r[o]===
"*";return l&&(a||s)}function br(){let e=Me||"";return pe(""),e}function He(e){let t=Object.assign(r,{enabled:he(e),destroy:Pr,
log:ke.log,namespace:e,extend:vr});function r(...n){t.enabled&&(n.length>0&&(n[0]=`${e} ${n[0]}`),t.log(...n))}return K.
push(t),t}function Pr(){let e=K.indexOf(this);return e>=0?(K.splice(e,1),!0):!1}function vr(e){let t=He(`${this.namespace}\
:${e}`);return t.log=this.log,t}var z=ke,ge=["verbose","info","warning","error"],ze={verbose:400,info:300,warning:200,error:100};
function Ve(e,t){t.log=(...r)=>{e.log(...r)}}function We(e){return ge.includes(e)}function qe(e){let t=new Set,r=$e(e.logLevelEnvVarName),
n,o=z(e.namespace);o.log=(...a)=>{z.log(...a)};function i(a){if(a&&!We(a))throw new Error(`Unknown log level '${a}'. Acc\
eptable values: ${ge.join(",")}`);n=a;let s=[];for(let f of t)d(f)&&s.push(f.namespace);z.enable(s.join(","))}r&&(We(r)?
i(r):console.error(`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${ge.
join(", ")}.`));function d(a){return!!(n&&ze[a.level]<=ze[n])}function c(a,s){let f=Object.assign(a.extend(s),{level:s});
if(Ve(a,f),d(f)){let h=z.disable();z.enable(h+","+f.namespace)}return t.add(f),f}function u(){return n}function l(a){let s=o.
extend(a);return Ve(o,s),{error:c(s,"error"),warning:c(s,"warning"),info:c(s,"info"),verbose:c(s,"verbose")}}return{setLogLevel:i,
getLogLevel:u,createClientLogger:l,logger:o}}var Fe=qe({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeS\
pecRuntime"}),ci=Fe.logger;function Ke(e){return Fe.createClientLogger(e)}var Q=qe({logLevelEnvVarName:"AZURE_LOG_LEVEL",
namespace:"azure"}),ui=Q.logger;function Sr(e){Q.setLogLevel(e)}function Rr(){return Q.getLogLevel()}function ye(e){return Q.
createClientLogger(e)}function Ar(e,t){return e=Math.ceil(e),t=Math.floor(t),Math.floor(Math.random()*(t-e+1))+e}function Qe(e,t){
let r=t.retryDelayInMs*Math.pow(2,e),n=Math.min(t.maxRetryDelayInMs,r);return{retryAfterInMs:n/2+Ar(0,n/2)}}function J(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof RegExp)&&!(e instanceof Date)}function me(e){if(J(
e)){let t=typeof e.name=="string",r=typeof e.message=="string";return t&&r}return!1}function Je(){return globalThis.crypto.
randomUUID()}function Ye(e,t){return Buffer.from(e).toString(t)}function E(e,t){return Buffer.from(e,t)}var we="REDACTED",
_r=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-reques\
t-id","client-request-id","ms-cv","return-client-request-id","traceparent","azure-deprecating","Access-Control-Allow-Cre\
dentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Ex\
pose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept",
"Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Mo\
dified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transf\
er-Encoding","User-Agent","WWW-Authenticate"],Cr=["api-version"],Y=class{allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=_r.concat(e),t=Cr.concat(t),this.allowedHeaderNames=
new Set(e.map(r=>r.toLowerCase())),this.allowedQueryParameters=new Set(t.map(r=>r.toLowerCase()))}sanitize(e){let t=new Set;
return JSON.stringify(e,(r,n)=>{if(n instanceof Error)return{...n,name:n.name,message:n.message};if(r==="headers"&&J(n))
return this.sanitizeHeaders(n);if(r==="url"&&typeof n=="string")return this.sanitizeUrl(n);if(r==="query"&&J(n))return this.
sanitizeQuery(n);if(r!=="body"&&r!=="response"&&r!=="operationSpec"){if(Array.isArray(n)||J(n)){if(t.has(n))return"[Circ\
ular]";t.add(n)}return n}},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;let t=new URL(e);if(!t.search)
return e;for(let[r]of t.searchParams)this.allowedQueryParameters.has(r.toLowerCase())||t.searchParams.set(r,we);return t.
toString()}sanitizeHeaders(e){let t={};for(let r of Object.keys(e))this.allowedHeaderNames.has(r.toLowerCase())?t[r]=e[r]:
t[r]=we;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;let t={};for(let r of Object.keys(e))this.allowedQueryParameters.
has(r.toLowerCase())?t[r]=e[r]:t[r]=we;return t}},R=Ke("ts-http-runtime"),be=new WeakMap,V=new WeakMap,G=new WeakMap,Er=new WeakMap;
function Or(e,t){G.set(e,t),t.then(()=>G.get(e)===t&&G.delete(e)).catch(r=>{R.warning("Error tracking request completion",
r)})}function Tr(e){return G.get(e)}function Lr(e){return Er.get(e)}function Pe(e){return typeof e=="object"&&e!==null&&
"resume"in e&&typeof e.resume=="function"}function Nr(e){return"on"in e&&typeof e.on=="function"&&"once"in e&&typeof e.once==
"function"&&"removeListener"in e&&typeof e.removeListener=="function"}function xr(e){return typeof e=="object"&&e!==null&&
"cancel"in e&&typeof e.cancel=="function"}function Br(e,t){Pe(e)&&Pe(t)&&be.set(e,t)}function Ir(e,t){return V.set(e,t),
()=>{V.get(e)===t&&V.delete(e)}}function Ge(e,t=new Set){if(t.has(e))return;t.add(e);let r=be.get(e);if(be.delete(e),e.closed!==
!0)if(e.destroy)if(Nr(e)){let n=i=>{R.warning("Error disposing Node stream",i)},o=()=>{e.removeListener("error",n)};e.on(
"error",n),e.once("close",o);try{e.destroy()}catch(i){throw e.removeListener("error",n),e.removeListener("close",o),i}}else
e.destroy();else e.resume();r&&Ge(r,t)}function W(e){try{Ge(e)}catch(t){R.warning("Error disposing Node stream",t)}}async function U(e){
try{let t=V.get(e);V.delete(e);try{let r=e.readableStreamBody;if(Pe(r)){W(r);return}let n=e.browserStreamBody;xr(n)&&await n.
cancel()}finally{t?.()}}catch(t){R.warning("Error disposing response body",t)}}var Xe=class extends Error{constructor(e){
super(e),this.name="AbortError"}};function Dr(e,t){let{cleanupBeforeAbort:r,abortSignal:n,abortErrorMsg:o}=t??{};return new Promise(
(i,d)=>{function c(){d(new Xe(o??"The operation was aborted."))}function u(){n?.removeEventListener("abort",l)}function l(){
r?.(),u(),c()}if(n?.aborted)return c();try{e(a=>{u(),i(a)},a=>{u(),d(a)})}catch(a){d(a)}n?.addEventListener("abort",l)})}
var $r="The delay was aborted.";function Ze(e,t){let r,{abortSignal:n,abortErrorMsg:o}=t??{};return Dr(i=>{r=setTimeout(
i,e)},{cleanupBeforeAbort:()=>clearTimeout(r),abortSignal:n,abortErrorMsg:o??$r})}function X(e){if(me(e))return e.message;
{let t;try{typeof e=="object"&&e?t=JSON.stringify(e):t=String(e)}catch{t="[unable to stringify input]"}return`Unknown er\
ror ${t}`}}function et(e){return typeof e<"u"&&e!==null}function jr(e,t){if(!et(e)||typeof e!="object")return!1;for(let r of t)
if(!Mr(e,r))return!1;return!0}function Mr(e,t){return et(e)&&typeof e=="object"&&t in e}function kr(e,t){return Qe(e,t)}
function tt(e){return me(e)}var ve=ue;function Ur(e,t){return Ye(e,t)}function Hr(e,t){return E(e,t)}var q=class extends Error{constructor(e){
super(e),this.name="AbortError"}};function Z(e){return e.toLowerCase()}function zr(e){return String(e).trim().replace(/[\r\n]/g,
"")}function*Vr(e){for(let t of e.values())yield[t.name,t.value]}var Wr=class{_headersMap;constructor(e){if(this._headersMap=
new Map,e)for(let t of Object.keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set(Z(e),{name:e,value:zr(t)})}get(e){return this.
_headersMap.get(Z(e))?.value}has(e){return this._headersMap.has(Z(e))}delete(e){this._headersMap.delete(Z(e))}toJSON(e={}){
let t={};if(e.preserveCase)for(let r of this._headersMap.values())t[r.name]=r.value;else for(let[r,n]of this._headersMap)
t[r]=n.value;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return Vr(this.
_headersMap)}};function N(e){return new Wr(e)}var qr=class{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??N(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=
e.multipartBody,this.formData=e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,
this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=e.withCredentials??!1,this.abortSignal=e.
abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
Je(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.
requestOverrides=e.requestOverrides,this.authSchemes=e.authSchemes}};function rt(e){return new qr(e)}var nt=new Set(["De\
serialize","Serialize","Retry","Sign"]),Fr=class De{_policies=[];_orderedPolicies;constructor(t){this._policies=t?.slice(
0)??[],this._orderedPolicies=void 0}addPolicy(t,r={}){if(r.phase&&r.afterPhase)throw new Error("Policies inside a phase \
cannot specify afterPhase.");if(r.phase&&!nt.has(r.phase))throw new Error(`Invalid phase name: ${r.phase}`);if(r.afterPhase&&
!nt.has(r.afterPhase))throw new Error(`Invalid afterPhase name: ${r.afterPhase}`);this._policies.push({policy:t,options:r}),
this._orderedPolicies=void 0}removePolicy(t){let r=[];return this._policies=this._policies.filter(n=>t.name&&n.policy.name===
t.name||t.phase&&n.options.phase===t.phase?(r.push(n.policy),!1):!0),this._orderedPolicies=void 0,r}sendRequest(t,r){return this.
getOrderedPolicies().reduceRight((n,o)=>i=>o.sendRequest(i,n),n=>t.sendRequest(n))(r)}getOrderedPolicies(){return this._orderedPolicies||
(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new De(this._policies)}static create(){
return new De}orderPolicies(){let t=[],r=new Map;function n(p){return{name:p,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}
let o=n("Serialize"),i=n("None"),d=n("Deserialize"),c=n("Retry"),u=n("Sign"),l=[o,i,d,c,u];function a(p){return p==="Ret\
ry"?c:p==="Serialize"?o:p==="Deserialize"?d:p==="Sign"?u:i}for(let p of this._policies){let g=p.policy,m=p.options,y=g.name;
if(r.has(y))throw new Error("Duplicate policy names not allowed in pipeline");let w={policy:g,dependsOn:new Set,dependants:new Set};
m.afterPhase&&(w.afterPhase=a(m.afterPhase),w.afterPhase.hasAfterPolicies=!0),r.set(y,w),a(m.phase).policies.add(w)}for(let p of this.
_policies){let{policy:g,options:m}=p,y=g.name,w=r.get(y);if(!w)throw new Error(`Missing node for policy ${y}`);if(m.afterPolicies)
for(let P of m.afterPolicies){let b=r.get(P);b&&(w.dependsOn.add(b),b.dependants.add(w))}if(m.beforePolicies)for(let P of m.
beforePolicies){let b=r.get(P);b&&(b.dependsOn.add(w),w.dependants.add(b))}}function s(p){p.hasRun=!0;for(let g of p.policies)
if(!(g.afterPhase&&(!g.afterPhase.hasRun||g.afterPhase.policies.size))&&g.dependsOn.size===0){t.push(g.policy);for(let m of g.
dependants)m.dependsOn.delete(g);r.delete(g.policy.name),p.policies.delete(g)}}function f(){for(let p of l){if(s(p),p.policies.
size>0&&p!==i){i.hasRun||s(i);return}p.hasAfterPolicies&&s(i)}}let h=0;for(;r.size>0;){h++;let p=t.length;if(f(),t.length<=
p&&h>1)throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return t}};function ot(){return Fr.
create()}import{inspect as Kr}from"node:util";var Qr=Kr.custom,Jr=new Y,_=class ar extends Error{static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(t,r={}){super(
t),this.name="RestError",this.code=r.code,this.statusCode=r.statusCode,Object.defineProperty(this,"request",{value:r.request,
enumerable:!1}),Object.defineProperty(this,"response",{value:r.response,enumerable:!1});let n=this.request?.agent?{maxFreeSockets:this.
request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,Qr,{value:()=>`\
RestError: ${this.message} 
 ${Jr.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,enumerable:!1}),Object.setPrototypeOf(
this,ar.prototype)}};function ee(e){return e instanceof _?!0:me(e)&&e.name==="RestError"}import Se from"node:http";import Re from"node:https";
import at from"node:zlib";import{finished as te,Transform as Yr}from"node:stream";import{types as Gr}from"node:util";function Ae(e){
return Array.isArray(e[0])?e:Array.from({length:Math.ceil(e.length/2)},(t,r)=>[e[r*2],e[r*2+1]])}function Xr(e){return Symbol.
iterator in e&&typeof e[Symbol.iterator]=="function"}function it(e){if(typeof e=="string"){let t=e.split(","),r=t.filter(
n=>n.trim().toLowerCase()!=="100-continue");return r.length===t.length?e:r.map(n=>n.trim()).filter(Boolean).join(", ")||
void 0}if(Array.isArray(e)){let t=e.map(it).filter(r=>r!==void 0);return t.length>0?t:void 0}return e}function st(e,t){let r=(d,c)=>{
let u=d.toLowerCase();if(!(t&&(u==="content-length"||u==="transfer-encoding"||u==="trailer")))return u==="expect"?it(c):
c},n=d=>d.flatMap(([c,u])=>{let l=typeof c=="string"?r(c,u):u;return l===void 0?[]:[[c,l]]});for(let[d,c]of e.headers){let u=r(
d,c);u===void 0?e.headers.delete(d):typeof u=="string"&&u!==c&&e.headers.set(d,u)}let o=e.requestOverrides;if(!o||!("hea\
ders"in o))return;let i=o.headers;if(Array.isArray(i)){let d=n(Ae(i));e.requestOverrides={...o,headers:Array.isArray(i[0])?
d:d.flat()}}else if(i&&typeof i=="object"&&Xr(i)){let d=Array.from(i,c=>{if(!Array.isArray(c)||c.length!==2)throw new TypeError(
"Header entry must be a name/value pair");return c});e.requestOverrides={...o,headers:n(d)}}else if(i&&typeof i=="object"){
let d={};for(let[c,u]of Object.entries(i)){let l=r(c,u);l!==void 0&&(d[c]=l)}e.requestOverrides={...o,headers:d}}}function Zr(e){
st(e,!1)}function en(e){st(e,!0)}var tn=1e3;function rn(e,t){if(Array.isArray(e))return Ae(e).filter(([r])=>typeof r=="s\
tring"&&r.toLowerCase()===t).flatMap(([,r])=>Array.isArray(r)?r:[r]);if(e&&typeof e=="object"){if("get"in e&&typeof e.get==
"function"){let n=e.get(t);return n==null?[]:[n]}let r;for(let[n,o]of Object.entries(e))n.toLowerCase()===t&&(r=o);return r===
void 0?[]:Array.isArray(r)?r:[r]}return[]}function nn(e,t){let r=e.requestOverrides&&"headers"in e.requestOverrides?e.requestOverrides.
headers:e.headers;return rn(r,t.toLowerCase())}function on(e){return nn(e,"expect").some(t=>typeof t=="string"&&t.split(
",").some(r=>r.trim().toLowerCase()==="100-continue"))}function an(e,t,r){return Array.isArray(e)?Array.isArray(e[0])?[...e,
[t,r]]:[...e,t,r]:{...e,[t]:r}}function lt(e,t){return Array.isArray(e)?Ae(e).some(([r])=>typeof r=="string"&&r.toLowerCase()===
t):Object.keys(e??{}).some(r=>r.toLowerCase()===t)}function sn(e,t){lt(e.headers,"content-length")||lt(e.headers,"transf\
er-encoding")||(e.headers=an(e.headers,t===null?"Transfer-Encoding":"Content-Length",t===null?"chunked":String(t)))}function ln(e){
let t,r=!0,n=!1,o=!1,i,d,c=e.bodyStream;if(c?.once("error",a),c&&"errored"in c&&c.errored instanceof Error){process.nextTick(
a,c.errored);return}try{i=e.createRequest(p)}catch(g){l(g);return}function u(g=!1){r=!1,t!==void 0&&(clearTimeout(t),t=void 0),
i?.removeListener("continue",s),i?.removeListener("socket",h),g||c?.removeListener("error",a)}function l(g){let m=g instanceof
Error?g:new Error(String(g));return o||(o=!0,u(),e.onError(m)),m}function a(g){o||!r&&!n||(o=!0,d=g instanceof Error?g:new Error(
String(g)),u(),e.onBodyError(g),i?.destroy(d))}function s(){if(r){n=!0,u(!0);try{e.sendBody(i)}catch(g){a(g)}finally{c?.
removeListener("error",a)}}}function f(){u(),e.onAbort(i)}function h(){if(r)try{if(i.flushHeaders(),!r)return;i.write("",
g=>{g?i.destroy(l(g)):r&&(t=setTimeout(s,tn))})}catch(g){i.destroy(l(g))}}function p(g){if(u(),!n){i.shouldKeepAlive=!1;
let m=()=>{g.removeListener("end",m),g.removeListener("close",m),i.destroy()};g.once("end",m),g.once("close",m),(g.readableEnded||
g.destroyed)&&m()}e.onResponse(g)}if(i.once("error",l),d){i.destroy(d);return}if(e.abortSignal.aborted){f();return}e.abortSignal.
addEventListener("abort",f,{once:!0}),i.once("close",()=>u()),(i.destroyed||i.closed)&&u(),r&&(i.once("continue",s),i.socket?
h():i.once("socket",h))}var cn={};function j(e){return typeof e=="object"&&e!==null&&"pipe"in e&&typeof e.pipe=="functio\
n"}function ct(e){return e.readable===!1?Promise.resolve():new Promise(t=>{let r=()=>{t(),e.removeListener("close",r),e.
removeListener("end",r),e.removeListener("error",r)};e.on("close",r),e.on("end",r),e.on("error",r)})}function ut(e){return Gr.
isArrayBuffer(e)||ArrayBuffer.isView(e)}function un(e){return Buffer.isBuffer(e)?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,
e.byteOffset,e.byteLength):Buffer.from(e)}var dt=class extends Yr{loadedBytes=0;progressCallback;_transform(e,t,r){this.
push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),r()}catch(n){r(n)}}constructor(e){
super(),this.progressCallback=e}};function ft(e,t,r,n,o){let i,d,c=!1,u,l=new Promise(f=>{u=f}),a=()=>{c=!0,i.removeListener(
"finish",a),i.removeListener("close",a),u()},s=f=>{d=f,n({response:f,requestComplete:l,isRequestComplete:()=>c,disposeRequest:()=>{
c||i.destroy()}})};return{createRequest:(f=s)=>(i=r?Se.request(t,f):Re.request(t,f),i.once("finish",a),i.once("close",a),
i),onResponse:s,rejectRequest:f=>{o(pt(f,e))},abortRequest:f=>{let h=new q("The operation was aborted. Rejecting from ab\
ort signal callback while making request.");d?.destroy(h),f.destroy(h),o(h)}}}function pt(e,t){if(ee(e))return e;let r=e.
code==="ERR_STREAM_PREMATURE_CLOSE";return new _(r?"Request body stream closed before ending":e.message,{code:r?_.REQUEST_SEND_ERROR:
e.code??_.REQUEST_SEND_ERROR,request:t})}function ht(e,t,r,n){if(t&&j(t))yt(t,e,r,n);else if(t)if(typeof t=="string"||Buffer.
isBuffer(t))e.end(t);else throw R.error("Unrecognized body type",t),new _("Unrecognized body type",{request:r});else e.end()}
function gt(e,t){let r=e.body,n=typeof r=="function"?r():r,o=n&&ut(n)?un(n):n;if(!t&&o&&!e.headers.has("Content-Length")){
let d=mt(o);d!==null&&e.headers.set("Content-Length",d)}if(!o||!e.onUploadProgress)return o;let i=new dt(e.onUploadProgress);
return i.on("error",d=>{R.error("Error in upload progress",d)}),j(o)?yt(o,i,e):i.end(o),i}var dn=class{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
let t=e.body,r=new AbortController,n,o=e.abortSignal;if(o){if(o.aborted)throw new q("The operation was aborted. Request \
has already been canceled.");n=s=>{s.type==="abort"&&r.abort()},o.addEventListener("abort",n)}let i;e.timeout>0&&(i=setTimeout(
()=>{let s=new Y;R.info(`request to '${s.sanitizeUrl(e.url)}' timed out. canceling...`),r.abort()},e.timeout));let d=e.headers.
get("Accept-Encoding"),c=d?.includes("gzip")||d?.includes("deflate"),u,l,a=Promise.resolve();try{let s=on(e),f=s&&typeof t!=
"function"?mt(t??null):null;f===0&&(Zr(e),s=!1),s||(u=gt(e,!1));let h=s?await this.makeRequestWithExpectContinue(e,r,()=>(u=
gt(e,!0),u),f):await this.makeRequest(e,r,u);a=h.requestComplete;let p=h.response,g=fn(p),m={status:p.statusCode??0,headers:g,
request:e};if(!h.isRequestComplete()){Or(m,h.requestComplete);let w=Ir(m,h.disposeRequest);h.requestComplete.then(w).catch(
P=>{R.warning("Error disposing request",P)})}if((typeof e.requestOverrides?.method=="string"?e.requestOverrides.method.toUpperCase():
e.method)==="HEAD")return p.resume(),m;l=c?pn(p,g,r.signal):p;let y=e.onDownloadProgress;if(y){let w=new dt(y);w.on("err\
or",P=>{R.error("Error in download progress",P)}),l=_e(l,w,r.signal)}return e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||
e.streamResponseStatusCodes?.has(m.status)?m.readableStreamBody=l:m.bodyAsText=await hn(l),m}catch(s){throw j(u)&&W(u),l&&
W(l),s}finally{if(i!==void 0&&clearTimeout(i),o&&n){let s=Promise.resolve();j(u)&&(s=ct(u));let f=Promise.resolve();j(l)&&
(f=ct(l)),Promise.all([a,s,f]).then(()=>{n&&o.removeEventListener("abort",n)}).catch(h=>{R.warning("Error when cleaning \
up abortListener on httpRequest",h)})}}}makeRequest(e,t,r){let{options:n,isInsecure:o}=this.getRequestOptions(e);return new Promise(
(i,d)=>{let{createRequest:c,rejectRequest:u,abortRequest:l}=ft(e,n,o,i,d),a=c();a.once("error",u),t.signal.addEventListener(
"abort",()=>l(a)),ht(a,r,e,u)})}makeRequestWithExpectContinue(e,t,r,n){let{options:o,isInsecure:i}=this.getRequestOptions(
e);return sn(o,n),new Promise((d,c)=>{let{createRequest:u,onResponse:l,rejectRequest:a,abortRequest:s}=ft(e,o,i,d,c);ln(
{abortSignal:t.signal,bodyStream:j(e.body)?e.body:void 0,createRequest:u,onAbort:s,onError:a,onBodyError:c,onResponse:l,
sendBody:f=>{let h=r();ht(f,h,e,a)}})})}getRequestOptions(e){let t=new URL(e.url),r=t.protocol!=="https:";if(r&&!e.allowInsecureConnection)
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);let n=e.agent??this.getOrCreateAgent(
e,r);return{isInsecure:r,options:{agent:n,hostname:t.hostname,path:`${t.pathname}${t.search}`,port:t.port,method:e.method,
headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides}}}getOrCreateAgent(e,t){let r=e.disableKeepAlive;if(t)
return r?Se.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new Se.Agent({keepAlive:!0})),this.cachedHttpAgent);
{if(r&&!e.tlsSettings)return Re.globalAgent;let n=e.tlsSettings??cn,o=this.cachedHttpsAgents.get(n);return o&&o.options.
keepAlive===!r||(R.info("No cached TLS Agent exist, creating a new Agent"),o=new Re.Agent({keepAlive:!r,...n}),this.cachedHttpsAgents.
set(n,o)),o}}};function fn(e){let t=N();for(let r of Object.keys(e.headers)){let n=e.headers[r];Array.isArray(n)?n.length>
0&&t.set(r,n[0]):n&&t.set(r,n)}return t}function pn(e,t,r){let n=t.get("Content-Encoding");return n==="gzip"?_e(e,at.createGunzip(),
r):n==="deflate"?_e(e,at.createInflate(),r):e}function yt(e,t,r,n){let o=!1,i=te(e,{writable:!1},d);function d(u){if(i(),
t.removeListener("close",c),u&&!o){let l=pt(u,r);t.destroy(l),n?.(l)}}function c(){o=!0,e.unpipe(t),W(e)}t.once("close",
c),e.pipe(t)}function _e(e,t,r){Br(t,e);let n=()=>{},o=()=>{};return n=te(e,{writable:!1},i=>{n(),i&&t.destroy(r.aborted?
new q:i)}),o=te(t,{writable:!1},()=>{o(),e.unpipe(t),e.readable&&W(e)}),e.pipe(t)}function hn(e){return new Promise((t,r)=>{
let n=[],o=te(e,{writable:!1},d);function i(c){Buffer.isBuffer(c)?n.push(c):n.push(Buffer.from(c))}function d(c){o(),e.removeListener(
"data",i),c?.name==="AbortError"?r(c):c?r(new _(`Error reading response as text: ${c.message}`,{code:_.PARSE_ERROR})):t(
Buffer.concat(n).toString("utf8"))}e.on("data",i)})}function mt(e){return e?Buffer.isBuffer(e)?e.length:j(e)?null:ut(e)?
e.byteLength:typeof e=="string"?Buffer.byteLength(e):null:0}function gn(){return new dn}function wt(){return gn()}var yn="\
logPolicy";function bt(e={}){let t=e.logger??R.info,r=new Y({additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,
additionalAllowedQueryParameters:e.additionalAllowedQueryParameters});return{name:yn,async sendRequest(n,o){if(!t.enabled)
return o(n);t(`Request: ${r.sanitize(n)}`);let i=await o(n);return t(`Response status code: ${i.status}`),t(`Headers: ${r.
sanitize({headers:i.headers})}`),i}}}import Ce from"node:os";import x from"node:process";function mn(){return"User-Agent"}
async function wn(e){if(x&&x.versions){let t=`${Ce.type()} ${Ce.release()}; ${Ce.arch()}`;x.versions.bun?e.set("Bun",`${x.
versions.bun} (${t})`):x.versions.deno?e.set("Deno",`${x.versions.deno} (${t})`):x.versions.node&&e.set("Node",`${x.versions.
node} (${t})`)}}var bn="0.3.11";function Pn(e){let t=[];for(let[r,n]of e){let o=n?`${r}/${n}`:r;t.push(o)}return t.join(
" ")}function vn(){return mn()}async function Sn(e){let t=new Map;t.set("ts-http-runtime",bn),await wn(t);let r=Pn(t);return e?
`${e} ${r}`:r}var Pt=vn(),Rn="userAgentPolicy";function An(e={}){let t=Sn(e.userAgentPrefix);return{name:Rn,async sendRequest(r,n){
return r.headers.has(Pt)||r.headers.set(Pt,await t),n(r)}}}var _n="The operation was aborted.";function Cn(e,t,r){return new Promise(
(n,o)=>{let i,d,c=()=>o(new q(r?.abortErrorMsg?r?.abortErrorMsg:_n)),u=()=>{r?.abortSignal&&d&&r.abortSignal.removeEventListener(
"abort",d)};if(d=()=>(i&&clearTimeout(i),u(),c()),r?.abortSignal&&r.abortSignal.aborted)return c();i=setTimeout(()=>{u(),
n(t)},e),r?.abortSignal&&r.abortSignal.addEventListener("abort",d)})}function En(e,t){let r=e.headers.get(t);if(!r)return;
let n=Number(r);if(!Number.isNaN(n))return n}var Ee="Retry-After",On=["retry-after-ms","x-ms-retry-after-ms",Ee];function vt(e){
if(e&&[429,503].includes(e.status))try{for(let n of On){let o=En(e,n);if(o===0||o)return o*(n===Ee?1e3:1)}let t=e.headers.
get(Ee);if(!t)return;let r=Date.parse(t)-Date.now();return Number.isFinite(r)?Math.max(0,r):void 0}catch{return}}function Tn(e){
return Number.isFinite(vt(e))}function Ln(){return{name:"throttlingRetryStrategy",retry({response:e}){let t=vt(e);return Number.
isFinite(t)?{retryAfterInMs:t}:{skipStrategy:!0}}}}var Nn=1e3,xn=1e3*64;function Bn(e={}){let t=e.retryDelayInMs??Nn,r=e.
maxRetryDelayInMs??xn;return{name:"exponentialRetryStrategy",retry({retryCount:n,response:o,responseError:i}){let d=Dn(i),
c=d&&e.ignoreSystemErrors,u=In(o),l=u&&e.ignoreHttpStatusCodes;return o&&(Tn(o)||!u)||l||c?{skipStrategy:!0}:i&&!d&&!u?{
errorToThrow:i}:Qe(n,{retryDelayInMs:t,maxRetryDelayInMs:r})}}}function In(e){return!!(e&&e.status!==void 0&&(e.status>=
500||e.status===408)&&e.status!==501&&e.status!==505)}function Dn(e){return e?e.code==="ETIMEDOUT"||e.code==="ESOCKETTIM\
EDOUT"||e.code==="ECONNREFUSED"||e.code==="ECONNRESET"||e.code==="ENOENT"||e.code==="ENOTFOUND":!1}var $n=Ke("ts-http-ru\
ntime retryPolicy"),jn="retryPolicy";function St(e,t={maxRetries:3}){let r=t.logger||$n;return{name:jn,async sendRequest(n,o){
let i,d,c=-1;e:for(;;){c+=1,d=void 0;try{r.info(`Retry ${c}: Attempting to send request`,n.requestId),i=await o(n),r.info(
`Retry ${c}: Received a response from request`,n.requestId)}catch(u){if(r.error(`Retry ${c}: Received an error from requ\
est`,n.requestId),!ee(u))throw u;d=u,i=u.response}if(n.abortSignal?.aborted)throw r.error(`Retry ${c}: Request aborted.`),
new q;if(c>=(t.maxRetries??3)){if(r.info(`Retry ${c}: Maximum retries reached. Returning the last received response, or \
throwing the last received error.`),d)throw d;if(i)return i;throw new Error("Maximum retries reached with no response or\
 error to throw")}r.info(`Retry ${c}: Processing ${e.length} retry strategies.`);t:for(let u of e){let l=u.logger||r;l.info(
`Retry ${c}: Processing retry strategy ${u.name}.`);let a=u.retry({retryCount:c,response:i,responseError:d});if(a.skipStrategy){
l.info(`Retry ${c}: Skipped.`);continue t}let{errorToThrow:s,retryAfterInMs:f,redirectTo:h}=a;if(s)throw l.error(`Retry ${c}\
: Retry strategy ${u.name} throws error:`,s),s;if(f||f===0){l.info(`Retry ${c}: Retry strategy ${u.name} retries after ${f}`),
i&&await U(i),await Cn(f,void 0,{abortSignal:n.abortSignal});continue e}if(h){l.info(`Retry ${c}: Retry strategy ${u.name}\
 redirects to ${h}`),i&&await U(i),n.url=h;continue e}}if(d)throw r.info("None of the retry strategies could work with t\
he received error. Throwing it."),d;if(i)return r.info("None of the retry strategies could work with the received respon\
se. Returning it."),i}}}}var Mn="defaultRetryPolicy";function Rt(e={}){return{name:Mn,sendRequest:St([Ln(),Bn(e)],{maxRetries:e.
maxRetries??3}).sendRequest}}function kn(e){if(typeof FormData<"u"&&e instanceof FormData){let t={};for(let[r,n]of e.entries()){
let o=t[r];Array.isArray(o)?o.push(n):t[r]=o!==void 0?[o,n]:[n]}return t}}var Un="formDataPolicy";function At(){return{name:Un,
async sendRequest(e,t){let r=kn(e.body);if(r&&(e.formData=r,e.body=void 0),e.formData){let n=e.headers.get("Content-Type");
n&&n.indexOf("application/x-www-form-urlencoded")!==-1?e.body=Hn(e.formData):await zn(e.formData,e),e.formData=void 0}return t(
e)}}}function Hn(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(e))if(Array.isArray(n))for(let o of n)t.append(
r,o.toString());else t.append(r,n.toString());return t.toString()}async function zn(e,t){let r=t.headers.get("Content-Ty\
pe");if(r&&!r.startsWith("multipart/form-data"))return;t.headers.set("Content-Type",r??"multipart/form-data");let n=[];for(let[
o,i]of Object.entries(e))for(let d of Array.isArray(i)?i:[i])if(typeof d=="string")n.push({headers:N({"Content-Dispositi\
on":`form-data; name="${o}"`}),body:E(d,"utf-8")});else{if(d==null||typeof d!="object")throw new Error(`Unexpected value\
 for key ${o}: ${d}. Value should be serialized to string first.`);{let c=d.name||"blob",u=N();u.set("Content-Dispositio\
n",`form-data; name="${o}"; filename="${c}"`),u.set("Content-Type",d.type||"application/octet-stream"),n.push({headers:u,
body:d})}}t.multipartBody={parts:n}}var Vn="agentPolicy";function _t(e){return{name:Vn,sendRequest:async(t,r)=>(t.agent||
(t.agent=e),r(t))}}var Wn="tlsPolicy";function Ct(e){return{name:Wn,sendRequest:async(t,r)=>(t.tlsSettings||(t.tlsSettings=
e),r(t))}}var qn=ce(cr(),1),Fn=ce(fr(),1),Kn="HTTPS_PROXY",Qn="HTTP_PROXY",Jn="ALL_PROXY",Yn="NO_PROXY",Gn="proxyPolicy",
Et=[],Ot=!1,Xn=new Map;function re(e){if(process.env[e])return process.env[e];if(process.env[e.toLowerCase()])return process.
env[e.toLowerCase()]}function Zn(){if(!process)return;let e=re(Kn),t=re(Jn),r=re(Qn);return e||t||r}function eo(e,t,r){if(t.
length===0)return!1;let n=new URL(e).hostname;if(r?.has(n))return r.get(n);let o=!1;for(let i of t)i[0]==="."?(n.endsWith(
i)||n.length===i.length-1&&n===i.slice(1))&&(o=!0):n===i&&(o=!0);return r?.set(n,o),o}function to(){let e=re(Yn);return Ot=
!0,e?e.split(",").map(t=>t.trim()).filter(t=>t.length):[]}function ro(){let e=Zn();return e?new URL(e):void 0}function Tt(e){
let t;try{t=new URL(e.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}\
".`)}return t.port=String(e.port),e.username&&(t.username=e.username),e.password&&(t.password=e.password),t}function Lt(e,t,r){
if(e.agent)return;let n=new URL(e.url).protocol!=="https:";e.tlsSettings&&R.warning("TLS settings are not supported in c\
ombination with custom Proxy, certificates provided to the client will be ignored."),n?(t.httpProxyAgent||(t.httpProxyAgent=
new Fn.HttpProxyAgent(r)),e.agent=t.httpProxyAgent):(t.httpsProxyAgent||(t.httpsProxyAgent=new qn.HttpsProxyAgent(r)),e.
agent=t.httpsProxyAgent)}function Nt(e,t){Ot||Et.push(...to());let r=e?Tt(e):ro(),n={};return{name:Gn,async sendRequest(o,i){
return!o.proxySettings&&r&&!eo(o.url,t?.customNoProxyList??Et,t?.customNoProxyList?void 0:Xn)?Lt(o,n,r):o.proxySettings&&
Lt(o,n,Tt(o.proxySettings)),i(o)}}}var no="decompressResponsePolicy";function xt(){return{name:no,async sendRequest(e,t){
return e.method!=="HEAD"&&e.headers.set("Accept-Encoding","gzip,deflate"),t(e)}}}var oo="redirectPolicy",Bt=["GET","HEAD"];
function It(e={}){let{maxRetries:t=20,allowCrossOriginRedirects:r=!1}=e;return{name:oo,async sendRequest(n,o){let i=await o(
n);return Dt(o,i,t,r)}}}async function Dt(e,t,r,n,o=0){let{request:i,status:d,headers:c}=t,u=c.get("location");if(u&&(d===
300||d===301&&Bt.includes(i.method)||d===302&&Bt.includes(i.method)||d===303&&i.method==="POST"||d===307)&&o<r){let l=new URL(
u,i.url);if(!n){let s=new URL(i.url);if(l.origin!==s.origin)return R.verbose(`Skipping cross-origin redirect from ${s.origin}\
 to ${l.origin}.`),t}i.url=l.toString(),d===303&&(i.method="GET",i.requestOverrides&&"method"in i.requestOverrides&&(i.requestOverrides=
{...i.requestOverrides,method:"GET"}),en(i),delete i.body),i.headers.delete("Authorization"),await U(t);let a=await e(i);
return Dt(e,a,r,n,o+1)}return t}function ao(e,t){t.agent&&e.addPolicy(_t(t.agent)),t.tlsOptions&&e.addPolicy(Ct(t.tlsOptions)),
e.addPolicy(Nt(t.proxyOptions)),e.addPolicy(xt()),e.addPolicy(It(t.redirectOptions),{afterPhase:"Retry"})}import{Readable as io}from"stream";
function so(e){return e instanceof io}function lo(e){return e instanceof ReadableStream}function $t(e){return e!==void 0&&
(e instanceof Uint8Array||jt(e)||typeof e=="function"||e instanceof Blob)}function jt(e){return so(e)||lo(e)}function ne(e){
return e instanceof Blob}import{Readable as Oe}from"stream";async function*Mt(){let e=this.getReader();try{for(;;){let{done:t,
value:r}=await e.read();if(t)return;yield r}}finally{e.releaseLock()}}function co(e){e[Symbol.asyncIterator]||(e[Symbol.
asyncIterator]=Mt.bind(e)),e.values||(e.values=Mt.bind(e))}function kt(e){return e instanceof ReadableStream?(co(e),Oe.fromWeb(
e)):e}function uo(e){return e instanceof Uint8Array?Oe.from(Buffer.from(e)):ne(e)?kt(e.stream()):kt(e)}async function fo(e){
return function(){let t=e.map(r=>typeof r=="function"?r():r).map(uo);return Oe.from((async function*(){for(let r of t)for await(let n of r)
yield n})())}}function po(){return`----AzSDKFormBoundary${Je()}`}function ho(e){let t="";for(let[r,n]of e)t+=`${r}: ${n}\
\r
`;return t}function go(e){return e instanceof Uint8Array?e.byteLength:ne(e)?e.size===-1?void 0:e.size:void 0}function yo(e){
let t=0;for(let r of e){let n=go(r);if(n===void 0)return;t+=n}return t}async function mo(e,t,r){let n=[E(`--${r}`,"utf-8"),
...t.flatMap(i=>[E(`\r
`,"utf-8"),E(ho(i.headers),"utf-8"),E(`\r
`,"utf-8"),i.body,E(`\r
--${r}`,"utf-8")]),E(`--\r
\r
`,"utf-8")],o=yo(n);o&&e.headers.set("Content-Length",o),e.body=await fo(n)}var Te="multipartPolicy",wo=70,bo=new Set("a\
bcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function Po(e){if(e.length>wo)throw new Error(
`Multipart boundary "${e}" exceeds maximum length of 70 characters`);if(Array.from(e).some(t=>!bo.has(t)))throw new Error(
`Multipart boundary "${e}" contains invalid characters`)}function Ut(){return{name:Te,async sendRequest(e,t){if(!e.multipartBody)
return t(e);if(e.body)throw new Error("multipartBody and regular body cannot be set at the same time");let r=e.multipartBody.
boundary,n=e.headers.get("Content-Type")??"multipart/mixed",o=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!o)
throw new Error(`Got multipart request body, but content-type header was not multipart: ${n}`);let[,i,d]=o;if(d&&r&&d!==
r)throw new Error(`Multipart boundary was specified as ${d} in the header, but got ${r} in the request body`);return r??=
d,r?Po(r):r=po(),e.headers.set("Content-Type",`${i}; boundary=${r}`),await mo(e,e.multipartBody.parts,r),e.multipartBody=
void 0,t(e)}}}function vo(e){let t=ot();return ao(t,e),t.addPolicy(At(),{beforePolicies:[Te]}),t.addPolicy(An(e.userAgentOptions)),
t.addPolicy(Ut(),{afterPhase:"Deserialize"}),t.addPolicy(Rt(e.retryOptions),{phase:"Retry"}),t.addPolicy(bt(e.loggingOptions),
{afterPhase:"Sign"}),t}var So="ApiVersionPolicy";function Ro(e){return{name:So,sendRequest:(t,r)=>{let n=new URL(t.url);
return!n.searchParams.get("api-version")&&e.apiVersion&&(t.url=`${t.url}${Array.from(n.searchParams.keys()).length>0?"&":
"?"}api-version=${e.apiVersion}`),r(t)}}}function Ao(e){return"getOAuth2Token"in e}function _o(e){return"getBearerToken"in
e}function Co(e){return"username"in e&&"password"in e}function Eo(e){return"key"in e}var Ht=!1;function Oo(e,t){if(t.allowInsecureConnection&&
e.allowInsecureConnection){let r=new URL(e.url);if(r.hostname==="localhost"||r.hostname==="127.0.0.1")return!0}return!1}
function To(){let e="Sending token over insecure transport. Assume any token issued is compromised.";R.warning(e),Ht||(Ht=
!0,wr(e))}function oe(e,t){if(!e.url.toLowerCase().startsWith("https://"))if(Oo(e,t))To();else throw new Error("Authenti\
cation is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.")}var Lo="apiKeyAu\
thenticationPolicy";function No(e){return{name:Lo,async sendRequest(t,r){oe(t,e);let n=(t.authSchemes??e.authSchemes)?.find(
o=>o.kind==="apiKey");if(!n)return r(t);if(n.apiKeyLocation!=="header")throw new Error(`Unsupported API key location: ${n.
apiKeyLocation}`);return t.headers.set(n.name,e.credential.key),r(t)}}}var xo="bearerAuthenticationPolicy";function Bo(e){
return{name:xo,async sendRequest(t,r){if(oe(t,e),!(t.authSchemes??e.authSchemes)?.find(d=>d.kind==="http"&&d.scheme==="b\
asic"))return r(t);let{username:n,password:o}=e.credential,i=Ye(E(`${n}:${o}`,"utf-8"),"base64");return t.headers.set("A\
uthorization",`Basic ${i}`),r(t)}}}var Io="bearerAuthenticationPolicy";function Do(e){return{name:Io,async sendRequest(t,r){
if(oe(t,e),!(t.authSchemes??e.authSchemes)?.find(o=>o.kind==="http"&&o.scheme==="bearer"))return r(t);let n=await e.credential.
getBearerToken({abortSignal:t.abortSignal});return t.headers.set("Authorization",`Bearer ${n}`),r(t)}}}var $o="oauth2Aut\
henticationPolicy";function jo(e){return{name:$o,async sendRequest(t,r){oe(t,e);let n=(t.authSchemes??e.authSchemes)?.find(
i=>i.kind==="oauth2");if(!n)return r(t);let o=await e.credential.getOAuth2Token(n.flows,{abortSignal:t.abortSignal});return t.
headers.set("Authorization",`Bearer ${o}`),r(t)}}}var Le;function Mo(e={}){let t=vo(e);t.addPolicy(Ro(e));let{credential:r,
authSchemes:n,allowInsecureConnection:o}=e;return r&&(Eo(r)?t.addPolicy(No({authSchemes:n,credential:r,allowInsecureConnection:o})):
Co(r)?t.addPolicy(Bo({authSchemes:n,credential:r,allowInsecureConnection:o})):_o(r)?t.addPolicy(Do({authSchemes:n,credential:r,
allowInsecureConnection:o})):Ao(r)&&t.addPolicy(jo({authSchemes:n,credential:r,allowInsecureConnection:o}))),t}function ko(){
return Le||(Le=wt()),Le}function zt(e,t){if(e.headers){let r=Object.keys(e.headers).find(n=>n.toLowerCase()===t.toLowerCase());
if(r)return e.headers[r]}}function Uo(e){let t=zt(e,"content-type");if(t)return t;if(e.contentType===null)return;if(e.contentType)
return e.contentType;let{body:r}=e;if(r!=null)return typeof r=="string"||typeof r=="number"||typeof r=="boolean"?"text/p\
lain; charset=UTF-8":r instanceof Blob?r.type||"application/octet-stream":$t(r)?"application/octet-stream":"application/\
json"}function Vt(e){return JSON.stringify(e)}function Ho(e){let t=zt(e,"content-disposition");if(t)return t;if(e.dispositionType===
void 0&&e.name===void 0&&e.filename===void 0)return;let r=e.dispositionType??"form-data";e.name&&(r+=`; name=${Vt(e.name)}`);
let n;if(e.filename)n=e.filename;else if(typeof File<"u"&&e.body instanceof File){let o=e.body.name;o!==""&&(n=o)}return n&&
(r+=`; filename=${Vt(n)}`),r}function zo(e,t){if(e===void 0)return new Uint8Array([]);if($t(e))return e;if(typeof e=="st\
ring"||typeof e=="number"||typeof e=="boolean")return E(String(e),"utf-8");if(t&&/application\/(.+\+)?json(;.+)?/i.test(
String(t)))return E(JSON.stringify(e),"utf-8");throw new _(`Unsupported body/content-type combination: ${e}, ${t}`)}function Vo(e){
let t=Uo(e),r=Ho(e),n=N(e.headers??{});t&&n.set("content-type",t),r&&n.set("content-disposition",r);let o=zo(e.body,t);return{
headers:n,body:o}}function Wo(e){return{parts:e.map(Vo)}}async function Ne(e,t,r,n={},o){let i=o??ko(),d=Fo(e,t,n);try{let c=await r.
sendRequest(i,d),u=c.headers.toJSON(),l=c.readableStreamBody??c.browserStreamBody,a=n.responseAsStream||l!==void 0?void 0:
Qo(c),s=l??a;return n?.onResponse&&n.onResponse({...c,request:d,rawHeaders:u,parsedBody:a}),{request:d,headers:u,status:`${c.
status}`,body:s}}catch(c){if(ee(c)&&c.response&&n.onResponse){let{response:u}=c,l=u.headers.toJSON();n?.onResponse({...u,
request:d,rawHeaders:l},c)}throw c}}function qo(e){if(e!==void 0){if(e instanceof ArrayBuffer||ArrayBuffer.isView(e))return"\
application/octet-stream";if(ne(e)&&e.type)return e.type;if(typeof e=="string")try{return JSON.parse(e),"application/jso\
n"}catch{return}return"application/json"}}function Fo(e,t,r={}){let n=N(r.headers),o=r.contentType;o||(o=n.get("content-\
type")),o===void 0&&(o=qo(r.body));let{body:i,multipartBody:d}=Ko(r.body,o),c=r.accept??n.get("accept")??(r.noDefaultAcceptHeader?
void 0:"application/json");c!==void 0&&n.set("accept",c),o&&n.set("content-type",o);let{allowInsecureConnection:u,abortSignal:l,
onUploadProgress:a,onDownloadProgress:s,timeout:f,responseAsStream:h,noDefaultAcceptHeader:p,url:g,method:m,body:y,multipartBody:w,
headers:P,...b}=r,v=rt({url:t,method:e,body:i,multipartBody:d,headers:n,allowInsecureConnection:u,abortSignal:l,onUploadProgress:a,
onDownloadProgress:s,timeout:f,enableBrowserStreams:!0,streamResponseStatusCodes:h?new Set([Number.POSITIVE_INFINITY]):void 0});
return Object.assign(v,b),v}function Ko(e,t=""){if(e===void 0)return{body:void 0};if(typeof FormData<"u"&&e instanceof FormData)
return{body:e};if(ne(e))return{body:e};if(jt(e))return{body:e};if(typeof e=="function")return{body:e};if(e instanceof ArrayBuffer||
ArrayBuffer.isView(e))return{body:e};switch(t.split(";")[0]){case"application/json":return{body:JSON.stringify(e)};case"\
multipart/form-data":return Array.isArray(e)?{multipartBody:Wo(e)}:{body:JSON.stringify(e)};case"text/plain":return{body:String(
e)};default:return typeof e=="string"?{body:e}:{body:JSON.stringify(e)}}}function Qo(e){let t=(e.headers.get("content-ty\
pe")??"").split(";")[0],r=e.bodyAsText??"";if(t==="text/plain")return String(r);try{return r?JSON.parse(r):void 0}catch(n){
if(t==="application/json")throw Jo(e,n);return String(r)}}function Jo(e,t){let r=`Error "${t}" occurred while parsing th\
e response body - ${e.bodyAsText}.`,n=t.code??_.PARSE_ERROR;return new _(r,{code:n,statusCode:e.status,request:e.request,
response:e})}function Yo(e){return typeof e!="object"||e===null||!Object.hasOwn(e,"value")?!1:typeof e.value?.toString==
"function"}function Go(e,t,r,n={}){if(t.startsWith("https://")||t.startsWith("http://"))return t;e=ta(e,n);let o=ra(t,r,
n),i=ea(Xo(e,o),n);return new URL(i).toString()}function Xo(e,t){let r=e.indexOf("?"),n=t.indexOf("?"),o=r!==-1?[e.substring(
0,r),e.substring(r+1)]:[e,""],i=n!==-1?[t.substring(0,n),t.substring(n+1)]:[t,""],d=[o[1],i[1].replaceAll("?","&")].filter(
Boolean).join("&"),c=o[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/,"$1/"),u=i[0],l=c;return!c.endsWith("/")&&!u.startsWith("/")&&
u!==""?l+=`/${u}`:c.endsWith("/")&&u.startsWith("/")?l+=u.substring(1):l+=u,d&&(l+=`?${d}`),l}function xe(e,t,r,n){let o;
r==="pipeDelimited"?o="|":r==="spaceDelimited"?o="%20":o=",";let i;Array.isArray(n)?i=n:typeof n=="object"&&n.toString===
Object.prototype.toString?i=Object.entries(n).flat():i=[n];let d=i.map(c=>{if(c==null)return"";if(!c.toString||typeof c.
toString!="function")throw new Error(`Query parameters must be able to be represented as string, ${e} can't`);let u=c.toISOString!==
void 0?c.toISOString():c.toString();return t?u:encodeURIComponent(u)}).join(o);return`${t?e:encodeURIComponent(e)}=${d}`}
function Zo(e){let t=new Map;if(!e||e[0]!=="?")return t;e=e.slice(1);let r=e.split("&");for(let n of r){let o=n.indexOf(
"="),i=o===-1?n:n.substring(0,o),d=o===-1?"":n.substring(o+1),c=t.get(i);c!==void 0?Array.isArray(c)?c.push(d):t.set(i,[
c,d]):t.set(i,d)}return t}function ea(e,t={}){if(!t.queryParameters)return e;let r=new URL(e),n=t.queryParameters,o=Zo(r.
search),i=[];for(let c of Object.keys(n)){let u=n[c];if(u==null)continue;let l=Yo(u),a=l?u.value:u,s=l?u.explode??!1:!1,
f=l&&u.style?u.style:"form";if(s)if(Array.isArray(a))for(let h of a)i.push(xe(c,t.skipUrlEncoding??!1,f,h));else if(a!==
null&&typeof a=="object")for(let[h,p]of Object.entries(a))i.push(xe(h,t.skipUrlEncoding??!1,f,p));else throw new Error("\
explode can only be set to true for objects and arrays");else i.push(xe(c,t.skipUrlEncoding??!1,f,a))}for(let c of i){let u=c.
indexOf("="),l=c.substring(0,u),a=c.substring(u+1),s=o.get(l);s!==void 0?Array.isArray(s)?s.includes(a)||s.push(a):s!==a&&
o.set(l,[s,a]):o.set(l,a)}let d=[];for(let[c,u]of o)if(Array.isArray(u))for(let l of u)d.push(`${c}=${l}`);else d.push(`${c}\
=${u}`);return r.search=d.length?`?${d.join("&")}`:"",r.toString()}function ta(e,t){if(!t.pathParameters)return e;let r=t.
pathParameters;for(let[n,o]of Object.entries(r)){if(o==null)throw new Error(`Path parameters ${n} must not be undefined \
or null`);if(!o.toString||typeof o.toString!="function")throw new Error(`Path parameters must be able to be represented \
as string, ${n} can't`);let i=o.toISOString!==void 0?o.toISOString():String(o);t.skipUrlEncoding||(i=encodeURIComponent(
o)),e=na(e,`{${n}}`,i)??""}return e}function ra(e,t,r={}){for(let n of t){let o=typeof n=="object"&&(n.allowReserved??!1),
i=typeof n=="object"?n.value:n;!r.skipUrlEncoding&&!o&&(i=encodeURIComponent(i)),e=e.replace(/\{[\w-]+\}/,String(i))}return e}
function na(e,t,r){return!e||!t?e:e.split(t).join(r||"")}function oa(e,t={}){let r=t.pipeline??Mo(t);if(t.additionalPolicies?.
length)for(let{policy:u,position:l}of t.additionalPolicies){let a=l==="perRetry"?"Sign":void 0;r.addPolicy(u,{afterPhase:a})}
let n=t.internal?.noDefaultAcceptHeader??!1,{allowInsecureConnection:o,httpClient:i}=t,d=t.endpoint??e,c=(u,...l)=>{let a=s=>Go(
d,u,l,{allowInsecureConnection:o,...s});return{get:(s={})=>B("GET",a(s),r,s,o,i,n),post:(s={})=>B("POST",a(s),r,s,o,i,n),
put:(s={})=>B("PUT",a(s),r,s,o,i,n),patch:(s={})=>B("PATCH",a(s),r,s,o,i,n),delete:(s={})=>B("DELETE",a(s),r,s,o,i,n),head:(s={})=>B(
"HEAD",a(s),r,s,o,i,n),options:(s={})=>B("OPTIONS",a(s),r,s,o,i,n),trace:(s={})=>B("TRACE",a(s),r,s,o,i,n)}};return{path:c,
pathUnchecked:c,pipeline:r}}function B(e,t,r,n,o,i,d=!1){return o=n.allowInsecureConnection??o,{then:function(c,u){return Ne(
e,t,r,{...n,allowInsecureConnection:o,noDefaultAcceptHeader:d},i).then(c,u)},async asBrowserStream(){if(ue)throw new Error(
"`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body \
stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStr\
eam`.");return Ne(e,t,r,{...n,allowInsecureConnection:o,noDefaultAcceptHeader:d,responseAsStream:!0},i)},async asNodeStream(){
if(ue)return Ne(e,t,r,{...n,allowInsecureConnection:o,noDefaultAcceptHeader:d,responseAsStream:!0},i);throw new Error("`\
isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.")}}}
function aa(e){return{allowInsecureConnection:e.requestOptions?.allowInsecureConnection,timeout:e.requestOptions?.timeout,
skipUrlEncoding:e.requestOptions?.skipUrlEncoding,abortSignal:e.abortSignal,onUploadProgress:e.requestOptions?.onUploadProgress,
onDownloadProgress:e.requestOptions?.onDownloadProgress,headers:{...e.requestOptions?.headers},onResponse:e.onResponse}}
function ia(e,t){let r=typeof e=="string"?t:e,n=r.body?.error??r.body,o=typeof e=="string"?e:n?.message??`Unexpected sta\
tus code: ${r.status}`;return new _(o,{statusCode:Wt(r.status),code:n?.code,request:r.request,response:sa(r)})}function sa(e){
return{headers:N(e.headers),request:e.request,status:Wt(e.status)??-1,...typeof e.body=="string"?{bodyAsText:e.body}:{}}}
function Wt(e){let t=Number.parseInt(e);return Number.isNaN(t)?void 0:t}var la=_;function qt(e){return ee(e)}var ca={forcedRefreshWindowInMs:1e3,
retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function ua(e,t,r){async function n(){if(Date.now()<r)try{return await e()}catch{
return null}else{let i=await e();if(i===null)throw new Error("Failed to refresh access token.");return i}}let o=await n();
for(;o===null;)await Ze(t),o=await n();return o}function da(e,t){let r=null,n=null,o,i={...ca,...t},d={get isRefreshing(){
return r!==null},get shouldRefresh(){return n===null?!0:d.isRefreshing?!1:n.refreshAfterTimestamp&&n.refreshAfterTimestamp<
Date.now()?!0:n.expiresOnTimestamp-i.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-
i.forcedRefreshWindowInMs<Date.now()}};function c(u,l){return d.isRefreshing||(r=ua(()=>e.getToken(u,l),i.retryIntervalInMs,
n?.expiresOnTimestamp??Date.now()).then(a=>(r=null,n=a,o=l.tenantId,n)).catch(a=>{throw r=null,n=null,o=void 0,a})),r}return async(u,l)=>{
let a=!!l.claims,s=o!==l.tenantId;return a&&(n=null),s||a||d.mustRefresh?c(u,l):(d.shouldRefresh&&c(u,l),n)}}var T=ye("c\
ore-rest-pipeline"),Ft="bearerTokenAuthenticationPolicy";async function ae(e,t){try{return[await t(e),void 0]}catch(r){if(qt(
r)&&r.response)return[r.response,r];throw r}}async function fa(e){let{scopes:t,getAccessToken:r,request:n}=e,o={abortSignal:n.
abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},i=await r(t,o);i&&e.request.headers.set("Authorization",`Beare\
r ${i.token}`)}function Kt(e){return e.status===401&&e.headers.has("WWW-Authenticate")}async function Qt(e,t){let{scopes:r}=e,
n=await e.getAccessToken(r,{enableCae:!0,claims:t});return n?(e.request.headers.set("Authorization",`${n.tokenType??"Bea\
rer"} ${n.token}`),!0):!1}function pa(e){let{credential:t,scopes:r,challengeCallbacks:n}=e,o=e.logger||T,i={authorizeRequest:n?.
authorizeRequest?.bind(n)??fa,authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},d=t?da(t):()=>Promise.
resolve(null);return{name:Ft,async sendRequest(c,u){if(!c.url.toLowerCase().startsWith("https://"))throw new Error("Bear\
er token authentication is not permitted for non-TLS protected (non-https) URLs.");await i.authorizeRequest({scopes:Array.
isArray(r)?r:[r],request:c,getAccessToken:d,logger:o});let l,a,s;if([l,a]=await ae(c,u),Kt(l)){let f=Jt(l.headers.get("W\
WW-Authenticate"));if(f){let h;try{h=atob(f)}catch{return o.warning(`The WWW-Authenticate header contains "claims" that \
cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${f}`),l}s=
await Qt({scopes:Array.isArray(r)?r:[r],response:l,request:c,getAccessToken:d,logger:o},h),s&&(await U(l),[l,a]=await ae(
c,u))}else if(i.authorizeRequestOnChallenge&&(s=await i.authorizeRequestOnChallenge({scopes:Array.isArray(r)?r:[r],request:c,
response:l,getAccessToken:d,logger:o}),s&&(await U(l),[l,a]=await ae(c,u)),Kt(l)&&(f=Jt(l.headers.get("WWW-Authenticate")??
""),f))){let h;try{h=atob(f)}catch{return o.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed\
. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${f}`),l}s=await Qt({scopes:Array.
isArray(r)?r:[r],response:l,request:c,getAccessToken:d,logger:o},h),s&&(await U(l),[l,a]=await ae(c,u))}}if(a)throw a;return l}}}
function ha(e){let t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,r=/(\w+)="([^"]*)"/g,n=[],o;for(;(o=t.exec(e))!==null;){
let i=o[1],d=o[2],c={},u;for(;(u=r.exec(d))!==null;)c[u[1]]=u[2];n.push({scheme:i,params:c})}return n}function Jt(e){return e?
ha(e).find(t=>t.scheme==="Bearer"&&t.params.claims&&t.params.error==="insufficient_claims")?.params.claims:void 0}function ga(){
return ot()}function ya(e={}){return bt({logger:T.info,...e})}function ma(e={}){return It(e)}import Be from"node:os";import I from"node:process";
function wa(){return"User-Agent"}async function ba(e){if(I&&I.versions){let t=`${Be.type()} ${Be.release()}; ${Be.arch()}`;
I.versions.bun?e.set("Bun",`${I.versions.bun} (${t})`):I.versions.deno?e.set("Deno",`${I.versions.deno} (${t})`):I.versions.
node&&e.set("Node",`${I.versions.node} (${t})`)}}var Yt="1.25.1";function Pa(e){let t=[];for(let[r,n]of e){let o=n?`${r}\
/${n}`:r;t.push(o)}return t.join(" ")}function va(){return wa()}async function Gt(e){let t=new Map;t.set("core-rest-pipe\
line",Yt),await ba(t);let r=Pa(t);return e?`${e} ${r}`:r}var Xt=va(),Sa="userAgentPolicy";function Ra(e={}){let t=Gt(e.userAgentPrefix);
return{name:Sa,async sendRequest(r,n){return r.headers.has(Xt)||r.headers.set(Xt,await t),n(r)}}}var Zt=Symbol("rawConte\
nt");function er(e){return typeof e[Zt]=="function"}function Aa(e){return er(e)?e[Zt]():e}var tr=Te;function _a(){let e=Ut();
return{name:tr,sendRequest:async(t,r)=>{if(t.multipartBody)for(let n of t.multipartBody.parts)er(n.body)&&(n.body=Aa(n.body));
return e.sendRequest(t,r)}}}function Ca(){return xt()}function Ea(e={}){return Rt(e)}function Oa(){return At()}function Ta(e,t){
return Nt(e,t)}var La="setClientRequestIdPolicy";function Na(e="x-ms-client-request-id"){return{name:La,async sendRequest(t,r){
return t.headers.has(e)||t.headers.set(e,t.requestId),r(t)}}}function xa(e){return _t(e)}function Ba(e){return Ct(e)}var F={
span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function Ia(e={}){let t=new Da(
e.parentContext);return e.span&&(t=t.setValue(F.span,e.span)),e.namespace&&(t=t.setValue(F.namespace,e.namespace)),t}var Da=class se{_contextMap;constructor(t){
this._contextMap=t instanceof se?new Map(t._contextMap):new Map}setValue(t,r){let n=new se(this);return n._contextMap.set(
t,r),n}getValue(t){return this._contextMap.get(t)}deleteValue(t){let r=new se(this);return r._contextMap.delete(t),r}},$a=ce(
pr(),1),Ie=$a.state;function ja(){return{end:()=>{},isRecording:()=>!1,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},
addEvent:()=>{}}}function Ma(){return{createRequestHeaders:()=>({}),parseTraceparentHeader:()=>{},startSpan:(e,t)=>({span:ja(),
tracingContext:Ia({parentContext:t.tracingContext})}),withContext(e,t,...r){return t(...r)}}}function ie(){return Ie.instrumenterImplementation||
(Ie.instrumenterImplementation=Ma()),Ie.instrumenterImplementation}function rr(e){let{namespace:t,packageName:r,packageVersion:n}=e;
function o(l,a,s){let f=ie().startSpan(l,{...s,packageName:r,packageVersion:n,tracingContext:a?.tracingOptions?.tracingContext}),
h=f.tracingContext,p=f.span;h.getValue(F.namespace)||(h=h.setValue(F.namespace,t)),p.setAttribute("az.namespace",h.getValue(
F.namespace));let g=Object.assign({},a,{tracingOptions:{...a?.tracingOptions,tracingContext:h}});return{span:p,updatedOptions:g}}
async function i(l,a,s,f){let{span:h,updatedOptions:p}=o(l,a,f);try{let g=await d(p.tracingOptions.tracingContext,()=>s(
p,h));return h.setStatus({status:"success"}),g}catch(g){throw h.setStatus({status:"error",error:g}),g}finally{h.end()}}function d(l,a,...s){
return ie().withContext(l,a,...s)}function c(l){return ie().parseTraceparentHeader(l)}function u(l){return ie().createRequestHeaders(
l)}return{startSpan:o,withSpan:i,withContext:d,parseTraceparentHeader:c,createRequestHeaders:u}}var ka="tracingPolicy";function Ua(e={}){
let t=Gt(e.userAgentPrefix),r=new Y({additionalAllowedQueryParameters:e.additionalAllowedQueryParameters}),n=Ha();return{
name:ka,async sendRequest(o,i){if(!n)return i(o);let d=await t,c={"http.url":r.sanitizeUrl(o.url),"http.method":o.method,
"http.user_agent":d,requestId:o.requestId};d&&(c["http.user_agent"]=d);let{span:u,tracingContext:l}=za(n,o,c)??{};if(!u||
!l)return i(o);try{let a=await n.withContext(l,i,o);return Wa(u,a),a}catch(a){throw Va(u,a),a}}}}function Ha(){try{return rr(
{namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:Yt})}catch(e){T.warning(`Error when creating the Tr\
acingClient: ${X(e)}`);return}}function za(e,t,r){try{let{span:n,updatedOptions:o}=e.startSpan(`HTTP ${t.method}`,{tracingOptions:t.
tracingOptions},{spanKind:"client",spanAttributes:r});if(!n.isRecording()){n.end();return}let i=e.createRequestHeaders(o.
tracingOptions.tracingContext);for(let[d,c]of Object.entries(i))t.headers.set(d,c);return{span:n,tracingContext:o.tracingOptions.
tracingContext}}catch(n){T.warning(`Skipping creating a tracing span due to an error: ${X(n)}`);return}}function Va(e,t){
try{e.setStatus({status:"error",error:tt(t)?t:void 0}),qt(t)&&t.statusCode&&e.setAttribute("http.status_code",t.statusCode),
e.end()}catch(r){T.warning(`Skipping tracing span processing due to an error: ${X(r)}`)}}function Wa(e,t){try{e.setAttribute(
"http.status_code",t.status);let r=t.headers.get("x-ms-request-id");r&&e.setAttribute("serviceRequestId",r),t.status>=400&&
e.setStatus({status:"error"}),e.end()}catch(r){T.warning(`Skipping tracing span processing due to an error: ${X(r)}`)}}function nr(e){
if(e instanceof AbortSignal)return{abortSignal:e};if(e.aborted)return{abortSignal:AbortSignal.abort("reason"in e?e.reason:
void 0)};let t=new AbortController,r=!0;function n(){r&&(e.removeEventListener("abort",o),r=!1)}function o(){t.abort("re\
ason"in e?e.reason:void 0),n()}return e.addEventListener("abort",o),{abortSignal:t.signal,cleanup:n}}function or(e,t){let r=e?.
readableStreamBody,n=e?Tr(e):void 0,o=e?Lr(e):void 0,i=n===void 0,d=!r||!r.readable,c=o===void 0,u=!1,l=()=>{u||!i||!d||
!c||(u=!0,t())},a=()=>{r?.removeListener("end",a),r?.removeListener("close",a),r?.removeListener("error",a),d=!0;try{l()}catch(s){
T.warning("Error cleaning up after response stream completion",s)}};!d&&r&&(r.once("end",a),r.once("close",a),r.once("er\
ror",a)),n&&n.then(()=>(i=!0,l())).catch(s=>{T.warning("Error cleaning up after request completion",s)}),o&&o.then(()=>(c=
!0,l())).catch(s=>{T.warning("Error cleaning up after response body completion",s)}),l()}var qa="wrapAbortSignalLikePoli\
cy";function Fa(){return{name:qa,sendRequest:async(e,t)=>{if(!e.abortSignal)return t(e);let r=e.abortSignal,{abortSignal:n,
cleanup:o}=nr(r);e.abortSignal=n;let i;try{return i=await t(e),i}finally{e.abortSignal=r,o&&or(i,o)}}}}function Ka(e){let t=ga();
return ve&&(e.agent&&t.addPolicy(xa(e.agent)),e.tlsOptions&&t.addPolicy(Ba(e.tlsOptions)),t.addPolicy(Ta(e.proxyOptions)),
t.addPolicy(Ca())),t.addPolicy(Fa()),t.addPolicy(Oa(),{beforePolicies:[tr]}),t.addPolicy(Ra(e.userAgentOptions)),t.addPolicy(
Na(e.telemetryOptions?.clientRequestIdHeaderName)),t.addPolicy(_a(),{afterPhase:"Deserialize"}),t.addPolicy(Ea(e.retryOptions),
{phase:"Retry"}),t.addPolicy(Ua({...e.userAgentOptions,...e.loggingOptions}),{afterPhase:"Retry"}),ve&&t.addPolicy(ma(e.
redirectOptions),{afterPhase:"Retry"}),t.addPolicy(ya(e.loggingOptions),{afterPhase:"Sign"}),t}function Qa(){let e=wt();
return{async sendRequest(t){let r=t.abortSignal,{abortSignal:n,cleanup:o}=r?nr(r):{},i;try{return t.abortSignal=n,i=await e.
sendRequest(t),i}finally{t.abortSignal=r,o&&or(i,o)}}}}function Ja(e){return N(e)}function Ya(e){return rt(e)}var Ga=ye(
"core-rest-pipeline retryPolicy");function Xa(e,t={maxRetries:3}){return St(e,{logger:Ga,...t})}export{Xe as AbortError,la as RestError,pa as bearerTokenAuthenticationPolicy,Ft as bearerTokenAuthenticationPolicyName,
kr as calculateRetryDelay,ye as createClientLogger,Qa as createDefaultHttpClient,Ja as createHttpHeaders,Ka as createPipelineFromOptions,
Ya as createPipelineRequest,ia as createRestError,rr as createTracingClient,Ze as delay,oa as getClient,Rr as getLogLevel,
tt as isError,ve as isNodeLike,jr as isObjectWithProperties,aa as operationOptionsToRequestParameters,Xa as retryPolicy,
Sr as setLogLevel,Hr as stringToUint8Array,Ur as uint8ArrayToString};

const oe=o=>{const e=globalThis.process.getBuiltinModule(o);if(e===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+o),{code:"MODULE_NOT_FOUND"});return e},re=import.meta.dirname??"/";import{HttpResponse as V,escapeUri as S,hasOwn as C}from"./chunk-24PZ7WEJ.js";
function K(o){let e=[];for(let t of Object.keys(o).sort()){let n=o[t];if(t=S(t),Array.isArray(n))for(let r=0,a=n.length;r<
a;r++)e.push(`${t}=${S(n[r])}`);else{let r=t;(n||typeof n=="string")&&(r+=`=${S(n)}`),e.push(r)}}return e.join("&")}function I(o){
let e=o&&typeof o=="object"&&"reason"in o?o.reason:void 0;if(e){if(e instanceof Error){let r=new Error("Request aborted");
return r.name="AbortError",r.cause=e,r}let n=new Error(String(e));return n.name="AbortError",n}let t=new Error("Request \
aborted");return t.name="AbortError",t}var M=["ECONNRESET","EPIPE","ETIMEDOUT"],z=o=>{let e={};for(let t in o){if(!C(o,t))
continue;let n=o[t];e[t]=Array.isArray(n)?n.join(","):n}return e};import v from"node:https";var l={setTimeout:(o,e)=>setTimeout(
o,e),clearTimeout:o=>clearTimeout(o)},j=1e3,J=(o,e,t=0)=>{if(!t)return-1;let n=r=>{let a=l.setTimeout(()=>{o.destroy(),e(
Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server w\
ithin the configured timeout of ${t} ms.`),{name:"TimeoutError"}))},t-r),i=u=>{u?.connecting?u.on("connect",()=>{l.clearTimeout(
a)}):l.clearTimeout(a)};o.socket?i(o.socket):o.on("socket",i)};return t<2e3?(n(0),0):l.setTimeout(n.bind(null,j),j)},Q=(o,e,t=0,n,r)=>t?
l.setTimeout(()=>{let a=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${t} ms\
 requestTimeout.`;if(n){let i=Object.assign(new Error(a),{name:"TimeoutError",code:"ETIMEDOUT"});o.destroy(i),e(i)}else a+=
" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",r?.warn?.(a)},t):-1,G=3e3,X=(o,{
keepAlive:e,keepAliveMsecs:t},n=G)=>{if(e!==!0)return-1;let r=()=>{o.socket?o.socket.setKeepAlive(e,t||0):o.on("socket",
a=>{a.setKeepAlive(e,t||0)})};return n===0?(r(),0):l.setTimeout(r,n)},x=o=>{let e=o?.defaultSocketTimeout;return typeof e==
"number"&&Number.isFinite(e)&&e>0?e:void 0},Y=3e3,B=(o,e,t=0,n=!1)=>{if(!Number.isFinite(t)||t<=0)return;let r;o.once("r\
esponse",s=>r=s);let a=()=>{if(r?.complete){o.socket?.destroy();return}let s=Object.assign(new Error(`@smithy/node-http-\
handler - the request socket timed out after ${t} ms of inactivity (${n?"service default socket timeout":"configured by \
client requestHandler"}).`),{name:"TimeoutError"});r?.destroy(s),o.destroy(),e(s)},i=()=>{let{socket:s}=o;s?s.connecting?
s.once("connect",i):(s.setTimeout(t,a),o.on("close",()=>s.removeListener("timeout",a))):o.once("socket",i)};if(t<6e3){i();
return}let u=l.setTimeout(i,Y);o.once("close",()=>l.clearTimeout(u))};import{Readable as Z}from"node:stream";var W=6e3;async function q(o,e,t=W,n=!1){
let r=e.headers,a=r?r.Expect||r.expect:void 0,i=-1,u=!0;!n&&a==="100-continue"&&(u=await Promise.race([new Promise(s=>{i=
Number(l.setTimeout(()=>s(!0),Math.max(W,t)))}),new Promise(s=>{o.on("continue",()=>{l.clearTimeout(i),s(!0)}),o.on("res\
ponse",()=>{l.clearTimeout(i),s(!1)}),o.on("error",()=>{l.clearTimeout(i),s(!1)})})])),u&&ee(o,e.body)}function ee(o,e){
if(e instanceof Z){e.pipe(o);return}if(e){let t=Buffer.isBuffer(e);if(t||typeof e=="string"){t&&e.byteLength===0?o.end():
o.end(e);return}let n=e;if(typeof n=="object"&&n.buffer&&typeof n.byteOffset=="number"&&typeof n.byteLength=="number"){o.
end(Buffer.from(n.buffer,n.byteOffset,n.byteLength));return}o.end(Buffer.from(e));return}o.end()}var w,U,te=class _{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle=="function"?e:new _(e)}static checkSocketUsage(e,t,n=console){
let{sockets:r,requests:a,maxSockets:i}=e;if(typeof i!="number"||i===1/0||Date.now()-15e3<t)return t;if(r&&a)for(let u in r){
if(!C(r,u))continue;let s=r[u]?.length??0,f=a[u]?.length??0;if(s>=i&&f>=2*i)return n?.warn?.(`@smithy/node-http-handler:\
WARN - socket usage at capacity=${s} and ${f} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return t}constructor(e){
this.configProvider=new Promise((t,n)=>{typeof e=="function"?e().then(r=>{t(this.resolveDefaultConfig(r))}).catch(n):t(this.
resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(e,{
abortSignal:t,requestTimeout:n}={}){this.config||(this.config=await this.configProvider);let r=this.config,a=r.logger,i=e.
protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise(
(u,s)=>{let f,g=-1,T=-1,k=-1,p=-1,E=()=>{l.clearTimeout(g),l.clearTimeout(T),l.clearTimeout(k),l.clearTimeout(p)},b=async c=>{
await f,E(),u(c)},d=async c=>{await f,E(),s(c)};if(t?.aborted){let c=I(t);d(c);return}let N=e.headers,F=N?(N.Expect??N.expect)===
"100-continue":!1,O=i?r.httpsAgent:r.httpAgent;F&&!this.externalAgent&&(O=new(i?v.Agent:w)({keepAlive:!1,maxSockets:1/0})),
g=l.setTimeout(()=>{this.socketWarningTimestamp=_.checkSocketUsage(O,this.socketWarningTimestamp,a)},r.socketAcquisitionWarningTimeout??
(r.requestTimeout??2e3)+(r.connectionTimeout??1e3));let P=e.query?K(e.query):"",D;if(e.username!=null||e.password!=null){
let c=e.username??"",h=e.password??"";D=`${c}:${h}`}let R=e.path;P&&(R+=`?${P}`),e.fragment&&(R+=`#${e.fragment}`);let y=e.
hostname??"";y[0]==="["&&y.endsWith("]")?y=e.hostname.slice(1,-1):y=e.hostname;let H={headers:e.headers,host:y,method:e.
method,path:R,port:e.port,agent:O,auth:D},m=(i?v.request:U)(H,c=>{let h=new V({statusCode:c.statusCode||-1,reason:c.statusMessage,
headers:z(c.headers),body:c});b({response:h})});if(m.on("error",c=>{M.includes(c.code)?d(Object.assign(c,{name:"TimeoutE\
rror"})):d(c)}),t){let c=()=>{m.destroy();let h=I(t);d(h)};if(typeof t.addEventListener=="function"){let h=t;h.addEventListener(
"abort",c,{once:!0}),m.once("close",()=>h.removeEventListener("abort",c))}else t.onabort=c}let L=n??r.requestTimeout;T=J(
m,d,r.connectionTimeout),k=Q(m,d,L,r.throwOnRequestTimeout,a??console);let $=r.socketTimeout===void 0?x(r):void 0;$?B(m,
d,$,!0):B(m,d,r.socketTimeout);let A=H.agent;typeof A=="object"&&"keepAlive"in A&&(p=X(m,{keepAlive:A.keepAlive,keepAliveMsecs:A.
keepAliveMsecs})),f=q(m,e,L,this.externalAgent).catch(c=>(E(),s(c)))})}updateHttpClientConfig(e,t){this.config=void 0,this.
configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("logger"):e="logger",t=n.logger??t;break;case Symbol.
for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",t=x(n)??t;break}return{...n,[e]:t}})}httpHandlerConfigs(){return this.
config??{}}resolveDefaultConfig(e){let{requestTimeout:t,connectionTimeout:n,socketTimeout:r,socketAcquisitionWarningTimeout:a,
httpAgent:i,httpsAgent:u,throwOnRequestTimeout:s,logger:f}=e||{},g=!0,T=50,k;return{connectionTimeout:n,requestTimeout:t,
socketTimeout:r,defaultSocketTimeout:x(e),socketAcquisitionWarningTimeout:a,throwOnRequestTimeout:s,httpAgentProvider:()=>k??=
(async()=>{let p=await import("node:http"),{Agent:E,request:b}=p.default??p;return U=b,w=E,i instanceof w||typeof i?.destroy==
"function"?(this.externalAgent=!0,i):new w({keepAlive:g,maxSockets:T,...i})})(),httpsAgent:u instanceof v.Agent||typeof u?.
destroy=="function"?(this.externalAgent=!0,u):new v.Agent({keepAlive:g,maxSockets:T,...u}),logger:f}}};export{te as NodeHttpHandler};

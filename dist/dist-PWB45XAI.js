const W=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find modu\
le "+e),{code:"MODULE_NOT_FOUND"});return t},G=import.meta.dirname??"/";import{require_debug as $}from"./chunk-3RIVTPV2.js";
import{__toESM as b}from"./chunk-6FW24UKP.js";var _=b($(),1);import*as f from"net";import*as C from"tls";import U from"assert";
import*as B from"net";import*as M from"http";import{Agent as j}from"https";var p=Symbol("AgentBaseInternalState"),z=class extends M.
Agent{constructor(e){super(e),this[p]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint=="boolean")return e.secureEndpoint;
if(typeof e.protocol=="string")return e.protocol==="https:"}let{stack:t}=new Error;return typeof t!="string"?!1:t.split(
`
`).some(o=>o.indexOf("(https.js:")!==-1||o.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.
maxTotalSockets===1/0)return null;this.sockets[e]||(this.sockets[e]=[]);let t=new B.Socket({writable:!1});return this.sockets[e].
push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||t===null)return;let o=this.sockets[e],r=o.indexOf(
t);r!==-1&&(o.splice(r,1),this.totalSocketCount--,o.length===0&&delete this.sockets[e])}getName(e){return this.isSecureEndpoint(
e)?j.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,o){let r={...t,secureEndpoint:this.isSecureEndpoint(
t)},n=this.getName(r),s=this.incrementSockets(n);Promise.resolve().then(()=>this.connect(e,r)).then(a=>{if(this.decrementSockets(
n,s),typeof a.addRequest=="function")try{return a.addRequest(e,r)}catch(u){return o(u)}this[p].currentSocket=a,super.createSocket(
e,t,o)},a=>{this.decrementSockets(n,s),o(a)})}createConnection(){let e=this[p].currentSocket;if(this[p].currentSocket=void 0,
!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){return this[p].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(e){this[p]&&(this[p].defaultPort=e)}get protocol(){return this[p].protocol??
(this.isSecureEndpoint()?"https:":"http:")}set protocol(e){this[p]&&(this[p].protocol=e)}};import{URL as D}from"url";var F=b(
$(),1),P=(0,F.default)("https-proxy-agent:parse-proxy-response");function T(e){return new Promise((t,o)=>{let r=0,n=[];function s(){
let i=e.read();i?d(i):e.once("readable",s)}function a(){e.removeListener("end",u),e.removeListener("error",h),e.removeListener(
"readable",s)}function u(){a(),P("onend"),o(new Error("Proxy connection ended before receiving CONNECT response"))}function h(i){
a(),P("onerror %o",i),o(i)}function d(i){n.push(i),r+=i.length;let c=Buffer.concat(n,r),x=c.indexOf(`\r
\r
`);if(x===-1){P("have not received end of HTTP headers yet..."),s();return}let g=c.slice(0,x).toString("ascii").split(`\r\

`),w=g.shift();if(!w)return e.destroy(),o(new Error("No header received from proxy CONNECT response"));let N=w.split(" "),
L=+N[1],R=N.slice(2).join(" "),y={};for(let m of g){if(!m)continue;let A=m.indexOf(":");if(A===-1)return e.destroy(),o(new Error(
`Invalid header from proxy CONNECT response: "${m}"`));let v=m.slice(0,A).toLowerCase(),E=m.slice(A+1).trimStart(),k=y[v];
typeof k=="string"?y[v]=[k,E]:Array.isArray(k)?k.push(E):y[v]=E}P("got proxy server response: %o %o",w,y),a(),t({connect:{
statusCode:L,statusText:R,headers:y},buffered:c})}e.on("error",h),e.on("end",u),s()})}function K(){throw new Error("Nego\
tiate is not part of this build")}var l=(0,_.default)("https-proxy-agent"),S=e=>e.servername===void 0&&e.host&&!f.isIP(e.
host)?{...e,servername:e.host}:e,H=class extends z{constructor(e,t){super(t),this.options={path:void 0},this.proxy=typeof e==
"string"?new D(e):e,this.proxyHeaders=t?.headers??{},l("Creating new HttpsProxyAgent instance: %o",this.proxy.href),t?.negotiate?
this.onProxyAuth=K():t?.onProxyAuth&&(this.onProxyAuth=t.onProxyAuth);let o=(this.proxy.hostname||this.proxy.host).replace(
/^\[|\]$/g,""),r=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:[
"http/1.1"],...t?O(t,"headers","onProxyAuth","negotiate"):null,host:o,port:r}}async connect(e,t){let{proxy:o}=this;if(!t.
host)throw new TypeError('No "host" provided');let r;o.protocol==="https:"?(l("Creating `tls.Socket`: %o",this.connectOpts),
r=C.connect(S(this.connectOpts))):(l("Creating `net.Socket`: %o",this.connectOpts),r=f.connect(this.connectOpts));let n=typeof this.
proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},s=f.isIPv6(t.host)?`[${t.host}]`:t.host,a=`CONNECT ${s}\
:${t.port} HTTP/1.1\r
`;if(o.username||o.password){let c=`${decodeURIComponent(o.username)}:${decodeURIComponent(o.password)}`;n["Proxy-Author\
ization"]=`Basic ${Buffer.from(c).toString("base64")}`}n.Host=`${s}:${t.port}`,n["Proxy-Connection"]||(n["Proxy-Connecti\
on"]=this.keepAlive?"Keep-Alive":"close");for(let c of Object.keys(n))a+=`${c}: ${n[c]}\r
`;let u=T(r);r.write(`${a}\r
`);let{connect:h,buffered:d}=await u;if(e.emit("proxyConnect",h),this.emit("proxyConnect",h,e),e.emit("proxy",{proxy:this.
proxy.href,socket:r}),h.statusCode===200)return e.once("socket",I),t.secureEndpoint?(l("Upgrading socket connection to T\
LS"),C.connect({...O(S(t),"host","path","port"),socket:r})):r;if(h.statusCode===407&&this.onProxyAuth){l("Got 407 respon\
se, invoking onProxyAuth callback"),r.destroy();let c=h.headers["proxy-authenticate"]||"",x=Array.isArray(c)?c[0].split(
/\s/)[0]:c.split(/\s/)[0],g=await this.onProxyAuth({response:h,scheme:x});return this._connectWithAuth(e,t,g.headers)}r.
destroy();let i=new f.Socket({writable:!1});return i.readable=!0,e.once("socket",c=>{l("Replaying proxy buffer for faile\
d request"),U(c.listenerCount("data")>0),c.push(d),c.push(null)}),i}async _connectWithAuth(e,t,o){let{proxy:r}=this,n;r.
protocol==="https:"?n=C.connect(S(this.connectOpts)):n=f.connect(this.connectOpts);let s=typeof this.proxyHeaders=="func\
tion"?this.proxyHeaders():{...this.proxyHeaders},a=f.isIPv6(t.host)?`[${t.host}]`:t.host,u=`CONNECT ${a}:${t.port} HTTP/\
1.1\r
`;if(r.username||r.password){let i=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;s["Proxy-Author\
ization"]=`Basic ${Buffer.from(i).toString("base64")}`}Object.assign(s,o),s.Host=`${a}:${t.port}`,s["Proxy-Connection"]||
(s["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let i of Object.keys(s))u+=`${i}: ${s[i]}\r
`;let h=T(n);n.write(`${u}\r
`);let{connect:d}=await h;if(e.emit("proxyConnect",d),this.emit("proxyConnect",d,e),d.statusCode===200)return e.once("so\
cket",I),t.secureEndpoint?(l("Upgrading socket connection to TLS"),C.connect({...O(S(t),"host","path","port"),socket:n})):
n;throw n.destroy(),new Error(`Proxy authentication failed with status ${d.statusCode} after retry`)}};H.protocols=["htt\
p","https"];function I(e){setImmediate(()=>{e.resume()})}function O(e,...t){let o={},r;for(r in e)t.includes(r)||(o[r]=e[r]);
return o}export{H as HttpsProxyAgent};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{require_debug}from"./chunk-3RIVTPV2.js";import{__commonJS,__require,__toESM}from"./chunk-6FW24UKP.js";var require_helpers=__commonJS({"node_modules/@typespec/ts-http-runtime/node_modules/agent-base/dist/helpers.js"(exports){
"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);
var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(
o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&exports.__importStar||function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"\
__esModule",{value:!0});exports.req=exports.json=exports.toBuffer=void 0;var http2=__importStar(__require("http")),https2=__importStar(
__require("https"));async function toBuffer(stream){let length=0,chunks=[];for await(let chunk of stream)length+=chunk.length,
chunks.push(chunk);return Buffer.concat(chunks,length)}exports.toBuffer=toBuffer;async function json(stream){let str=(await toBuffer(
stream)).toString("utf8");try{return JSON.parse(str)}catch(_err){let err=_err;throw err.message+=` (input: ${str})`,err}}
exports.json=json;function req(url,opts={}){let req2=((typeof url=="string"?url:url.href).startsWith("https:")?https2:http2).
request(url,opts),promise=new Promise((resolve,reject)=>{req2.once("response",resolve).once("error",reject).end()});return req2.
then=promise.then.bind(promise),req2}exports.req=req}});var require_dist=__commonJS({"node_modules/@typespec/ts-http-runtime/node_modules/agent-base/dist/index.js"(exports){"us\
e strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.
getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,
get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};
if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);
return __setModuleDefault(result,mod),result},__exportStar=exports&&exports.__exportStar||function(m,exports2){for(var p in m)
p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,m,p)};Object.defineProperty(exports,
"__esModule",{value:!0});exports.Agent=void 0;var net=__importStar(__require("net")),http2=__importStar(__require("http")),
https_1=__require("https");__exportStar(require_helpers(),exports);var INTERNAL=Symbol("AgentBaseInternalState"),Agent=class extends http2.
Agent{constructor(opts){super(opts),this[INTERNAL]={}}isSecureEndpoint(options){if(options){if(typeof options.secureEndpoint==
"boolean")return options.secureEndpoint;if(typeof options.protocol=="string")return options.protocol==="https:"}let{stack}=new Error;
return typeof stack!="string"?!1:stack.split(`
`).some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===1/0&&
this.maxTotalSockets===1/0)return null;this.sockets[name]||(this.sockets[name]=[]);let fakeSocket=new net.Socket({writable:!1});
return this.sockets[name].push(fakeSocket),this.totalSocketCount++,fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||
socket===null)return;let sockets=this.sockets[name],index=sockets.indexOf(socket);index!==-1&&(sockets.splice(index,1),this.
totalSocketCount--,sockets.length===0&&delete this.sockets[name])}getName(options){return this.isSecureEndpoint(options)?
https_1.Agent.prototype.getName.call(this,options):super.getName(options)}createSocket(req,options,cb){let connectOpts={
...options,secureEndpoint:this.isSecureEndpoint(options)},name=this.getName(connectOpts),fakeSocket=this.incrementSockets(
name);Promise.resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{if(this.decrementSockets(name,fakeSocket),
socket instanceof http2.Agent)try{return socket.addRequest(req,connectOpts)}catch(err){return cb(err)}this[INTERNAL].currentSocket=
socket,super.createSocket(req,options,cb)},err=>{this.decrementSockets(name,fakeSocket),cb(err)})}createConnection(){let socket=this[INTERNAL].
currentSocket;if(this[INTERNAL].currentSocket=void 0,!socket)throw new Error("No socket was returned in the `connect()` \
function");return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){
this[INTERNAL]&&(this[INTERNAL].defaultPort=v)}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"\
https:":"http:")}set protocol(v){this[INTERNAL]&&(this[INTERNAL].protocol=v)}};exports.Agent=Agent}});var require_parse_proxy_response=__commonJS({"node_modules/@typespec/ts-http-runtime/node_modules/https-proxy-agent/dist\
/parse-proxy-response.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.parseProxyResponse=void 0;
var debug_1=__importDefault(require_debug()),debug=(0,debug_1.default)("https-proxy-agent:parse-proxy-response");function parseProxyResponse(socket){
return new Promise((resolve,reject)=>{let buffersLength=0,buffers=[];function read(){let b=socket.read();b?ondata(b):socket.
once("readable",read)}function cleanup(){socket.removeListener("end",onend),socket.removeListener("error",onerror),socket.
removeListener("readable",read)}function onend(){cleanup(),debug("onend"),reject(new Error("Proxy connection ended befor\
e receiving CONNECT response"))}function onerror(err){cleanup(),debug("onerror %o",err),reject(err)}function ondata(b){buffers.
push(b),buffersLength+=b.length;let buffered=Buffer.concat(buffers,buffersLength),endOfHeaders=buffered.indexOf(`\r
\r
`);if(endOfHeaders===-1){debug("have not received end of HTTP headers yet..."),read();return}let headerParts=buffered.slice(
0,endOfHeaders).toString("ascii").split(`\r
`),firstLine=headerParts.shift();if(!firstLine)return socket.destroy(),reject(new Error("No header received from proxy C\
ONNECT response"));let firstLineParts=firstLine.split(" "),statusCode=+firstLineParts[1],statusText=firstLineParts.slice(
2).join(" "),headers={};for(let header of headerParts){if(!header)continue;let firstColon=header.indexOf(":");if(firstColon===
-1)return socket.destroy(),reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));let key=header.slice(
0,firstColon).toLowerCase(),value=header.slice(firstColon+1).trimStart(),current=headers[key];typeof current=="string"?headers[key]=
[current,value]:Array.isArray(current)?current.push(value):headers[key]=value}debug("got proxy server response: %o %o",firstLine,
headers),cleanup(),resolve({connect:{statusCode,statusText,headers},buffered})}socket.on("error",onerror),socket.on("end",
onend),read()})}exports.parseProxyResponse=parseProxyResponse}});var require_dist2=__commonJS({"node_modules/@typespec/ts-http-runtime/node_modules/https-proxy-agent/dist/index.js"(exports){
"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);
var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(
o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports&&exports.__importStar||function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.
call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=exports&&exports.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",
{value:!0});exports.HttpsProxyAgent=void 0;var net=__importStar(__require("net")),tls=__importStar(__require("tls")),assert_1=__importDefault(
__require("assert")),debug_1=__importDefault(require_debug()),agent_base_1=require_dist(),url_1=__require("url"),parse_proxy_response_1=require_parse_proxy_response(),
debug=(0,debug_1.default)("https-proxy-agent"),setServernameFromNonIpHost=options=>options.servername===void 0&&options.
host&&!net.isIP(options.host)?{...options,servername:options.host}:options,HttpsProxyAgent2=class extends agent_base_1.Agent{constructor(proxy,opts){
super(opts),this.options={path:void 0},this.proxy=typeof proxy=="string"?new url_1.URL(proxy):proxy,this.proxyHeaders=opts?.
headers??{},debug("Creating new HttpsProxyAgent instance: %o",this.proxy.href);let host=(this.proxy.hostname||this.proxy.
host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.
connectOpts={ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers"):null,host,port}}async connect(req,opts){let{proxy}=this;
if(!opts.host)throw new TypeError('No "host" provided');let socket;proxy.protocol==="https:"?(debug("Creating `tls.Socke\
t`: %o",this.connectOpts),socket=tls.connect(setServernameFromNonIpHost(this.connectOpts))):(debug("Creating `net.Socket\
`: %o",this.connectOpts),socket=net.connect(this.connectOpts));let headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},host=net.isIPv6(opts.host)?`[${opts.host}]`:opts.host,payload=`CONNECT ${host}:${opts.port} HTTP/\
1.1\r
`;if(proxy.username||proxy.password){let auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`,headers["\
Proxy-Connection"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let name of Object.keys(headers))
payload+=`${name}: ${headers[name]}\r
`;let proxyResponsePromise=(0,parse_proxy_response_1.parseProxyResponse)(socket);socket.write(`${payload}\r
`);let{connect,buffered}=await proxyResponsePromise;if(req.emit("proxyConnect",connect),this.emit("proxyConnect",connect,
req),connect.statusCode===200)return req.once("socket",resume),opts.secureEndpoint?(debug("Upgrading socket connection t\
o TLS"),tls.connect({...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket})):socket;socket.destroy();let fakeSocket=new net.
Socket({writable:!1});return fakeSocket.readable=!0,req.once("socket",s=>{debug("Replaying proxy buffer for failed reque\
st"),(0,assert_1.default)(s.listenerCount("data")>0),s.push(buffered),s.push(null)}),fakeSocket}};HttpsProxyAgent2.protocols=
["http","https"];exports.HttpsProxyAgent=HttpsProxyAgent2;function resume(socket){socket.resume()}function omit(obj,...keys){
let ret={},key;for(key in obj)keys.includes(key)||(ret[key]=obj[key]);return ret}}});var require_helpers2=__commonJS({"node_modules/http-proxy-agent/node_modules/agent-base/dist/helpers.js"(exports){"use s\
trict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.
getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,
get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};
if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);
return __setModuleDefault(result,mod),result};Object.defineProperty(exports,"__esModule",{value:!0});exports.req=exports.
json=exports.toBuffer=void 0;var http2=__importStar(__require("http")),https2=__importStar(__require("https"));async function toBuffer(stream){
let length=0,chunks=[];for await(let chunk of stream)length+=chunk.length,chunks.push(chunk);return Buffer.concat(chunks,
length)}exports.toBuffer=toBuffer;async function json(stream){let str=(await toBuffer(stream)).toString("utf8");try{return JSON.
parse(str)}catch(_err){let err=_err;throw err.message+=` (input: ${str})`,err}}exports.json=json;function req(url,opts={}){
let req2=((typeof url=="string"?url:url.href).startsWith("https:")?https2:http2).request(url,opts),promise=new Promise((resolve,reject)=>{
req2.once("response",resolve).once("error",reject).end()});return req2.then=promise.then.bind(promise),req2}exports.req=
req}});var require_dist3=__commonJS({"node_modules/http-proxy-agent/node_modules/agent-base/dist/index.js"(exports){"use strict";
var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.
getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,
get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};
if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);
return __setModuleDefault(result,mod),result},__exportStar=exports&&exports.__exportStar||function(m,exports2){for(var p in m)
p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,m,p)};Object.defineProperty(exports,
"__esModule",{value:!0});exports.Agent=void 0;var net=__importStar(__require("net")),http2=__importStar(__require("http")),
https_1=__require("https");__exportStar(require_helpers2(),exports);var INTERNAL=Symbol("AgentBaseInternalState"),Agent=class extends http2.
Agent{constructor(opts){super(opts),this[INTERNAL]={}}isSecureEndpoint(options){if(options){if(typeof options.secureEndpoint==
"boolean")return options.secureEndpoint;if(typeof options.protocol=="string")return options.protocol==="https:"}let{stack}=new Error;
return typeof stack!="string"?!1:stack.split(`
`).some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===1/0&&
this.maxTotalSockets===1/0)return null;this.sockets[name]||(this.sockets[name]=[]);let fakeSocket=new net.Socket({writable:!1});
return this.sockets[name].push(fakeSocket),this.totalSocketCount++,fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||
socket===null)return;let sockets=this.sockets[name],index=sockets.indexOf(socket);index!==-1&&(sockets.splice(index,1),this.
totalSocketCount--,sockets.length===0&&delete this.sockets[name])}getName(options){return this.isSecureEndpoint(options)?
https_1.Agent.prototype.getName.call(this,options):super.getName(options)}createSocket(req,options,cb){let connectOpts={
...options,secureEndpoint:this.isSecureEndpoint(options)},name=this.getName(connectOpts),fakeSocket=this.incrementSockets(
name);Promise.resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{if(this.decrementSockets(name,fakeSocket),
socket instanceof http2.Agent)try{return socket.addRequest(req,connectOpts)}catch(err){return cb(err)}this[INTERNAL].currentSocket=
socket,super.createSocket(req,options,cb)},err=>{this.decrementSockets(name,fakeSocket),cb(err)})}createConnection(){let socket=this[INTERNAL].
currentSocket;if(this[INTERNAL].currentSocket=void 0,!socket)throw new Error("No socket was returned in the `connect()` \
function");return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){
this[INTERNAL]&&(this[INTERNAL].defaultPort=v)}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"\
https:":"http:")}set protocol(v){this[INTERNAL]&&(this[INTERNAL].protocol=v)}};exports.Agent=Agent}});var require_dist4=__commonJS({"node_modules/http-proxy-agent/dist/index.js"(exports){"use strict";var __createBinding=exports&&
exports.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports&&exports.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=exports&&exports.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};
if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);
return __setModuleDefault(result,mod),result},__importDefault=exports&&exports.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});exports.HttpProxyAgent=void 0;var net=__importStar(
__require("net")),tls=__importStar(__require("tls")),debug_1=__importDefault(require_debug()),events_1=__require("events"),
agent_base_1=require_dist3(),url_1=__require("url"),debug=(0,debug_1.default)("http-proxy-agent"),HttpProxyAgent2=class extends agent_base_1.
Agent{constructor(proxy,opts){super(opts),this.proxy=typeof proxy=="string"?new url_1.URL(proxy):proxy,this.proxyHeaders=
opts?.headers??{},debug("Creating new HttpProxyAgent instance: %o",this.proxy.href);let host=(this.proxy.hostname||this.
proxy.host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:
80;this.connectOpts={...opts?omit(opts,"headers"):null,host,port}}addRequest(req,opts){req._header=null,this.setRequestProps(
req,opts),super.addRequest(req,opts)}setRequestProps(req,opts){let{proxy}=this,protocol=opts.secureEndpoint?"https:":"ht\
tp:",hostname=req.getHeader("host")||"localhost",base=`${protocol}//${hostname}`,url=new url_1.URL(req.path,base);opts.port!==
80&&(url.port=String(opts.port)),req.path=String(url);let headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders};if(proxy.username||proxy.password){let auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(
proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}headers["Proxy-Connecti\
on"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let name of Object.keys(headers)){let value=headers[name];
value&&req.setHeader(name,value)}}async connect(req,opts){req._header=null,req.path.includes("://")||this.setRequestProps(
req,opts);let first,endOfHeaders;debug("Regenerating stored HTTP header string for request"),req._implicitHeader(),req.outputData&&
req.outputData.length>0&&(debug("Patching connection write() output buffer with updated header"),first=req.outputData[0].
data,endOfHeaders=first.indexOf(`\r
\r
`)+4,req.outputData[0].data=req._header+first.substring(endOfHeaders),debug("Output buffer: %o",req.outputData[0].data));
let socket;return this.proxy.protocol==="https:"?(debug("Creating `tls.Socket`: %o",this.connectOpts),socket=tls.connect(
this.connectOpts)):(debug("Creating `net.Socket`: %o",this.connectOpts),socket=net.connect(this.connectOpts)),await(0,events_1.
once)(socket,"connect"),socket}};HttpProxyAgent2.protocols=["http","https"];exports.HttpProxyAgent=HttpProxyAgent2;function omit(obj,...keys){
let ret={},key;for(key in obj)keys.includes(key)||(ret[key]=obj[key]);return ret}}});var require_state_cjs=__commonJS({"node_modules/@azure/core-tracing/dist/commonjs/state-cjs.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.state=void 0;exports.state={instrumenterImplementation:void 0}}});import{EOL}from"node:os";import util from"node:util";import process2 from"node:process";function log(message,...args){process2.
stderr.write(`${util.format(message,...args)}${EOL}`)}import process3 from"node:process";function getEnvironmentVariable(name){return process3.env[name]}function emitNodeWarning(warning){
process3.emitWarning(warning)}var isDeno=typeof process3.versions.deno=="string"&&process3.versions.deno.length>0,isBun=typeof process3.versions.bun==
"string"&&process3.versions.bun.length>0,isNodeLike=!0;var debugEnvVariable=getEnvironmentVariable("DEBUG"),enabledString,enabledNamespaces=[],skippedNamespaces=[],debuggers=[];
debugEnvVariable&&enable(debugEnvVariable);var debugObj=Object.assign(namespace=>createDebugger(namespace),{enable,enabled,
disable,log});function enable(namespaces){enabledString=namespaces,enabledNamespaces=[],skippedNamespaces=[];let namespaceList=namespaces.
split(",").map(ns=>ns.trim());for(let ns of namespaceList)ns.startsWith("-")?skippedNamespaces.push(ns.substring(1)):enabledNamespaces.
push(ns);for(let instance of debuggers)instance.enabled=enabled(instance.namespace)}function enabled(namespace){if(namespace.
endsWith("*"))return!0;for(let skipped of skippedNamespaces)if(namespaceMatches(namespace,skipped))return!1;for(let enabledNamespace of enabledNamespaces)
if(namespaceMatches(namespace,enabledNamespace))return!0;return!1}function namespaceMatches(namespace,patternToMatch){if(patternToMatch.
indexOf("*")===-1)return namespace===patternToMatch;let pattern=patternToMatch;if(patternToMatch.indexOf("**")!==-1){let patternParts=[],
lastCharacter="";for(let character of patternToMatch)character==="*"&&lastCharacter==="*"||(lastCharacter=character,patternParts.
push(character));pattern=patternParts.join("")}let namespaceIndex=0,patternIndex=0,patternLength=pattern.length,namespaceLength=namespace.
length,lastWildcard=-1,lastWildcardNamespace=-1;for(;namespaceIndex<namespaceLength&&patternIndex<patternLength;)if(pattern[patternIndex]===
"*"){if(lastWildcard=patternIndex,patternIndex++,patternIndex===patternLength)return!0;for(;namespace[namespaceIndex]!==
pattern[patternIndex];)if(namespaceIndex++,namespaceIndex===namespaceLength)return!1;lastWildcardNamespace=namespaceIndex,
namespaceIndex++,patternIndex++;continue}else if(pattern[patternIndex]===namespace[namespaceIndex])patternIndex++,namespaceIndex++;else if(lastWildcard>=
0){if(patternIndex=lastWildcard+1,namespaceIndex=lastWildcardNamespace+1,namespaceIndex===namespaceLength)return!1;for(;namespace[namespaceIndex]!==
pattern[patternIndex];)if(namespaceIndex++,namespaceIndex===namespaceLength)return!1;lastWildcardNamespace=namespaceIndex,
namespaceIndex++,patternIndex++;continue}else return!1;let namespaceDone=namespaceIndex===namespace.length,patternDone=patternIndex===
pattern.length,trailingWildCard=patternIndex===pattern.length-1&&pattern[patternIndex]==="*";return namespaceDone&&(patternDone||
trailingWildCard)}function disable(){let result=enabledString||"";return enable(""),result}function createDebugger(namespace){
let newDebugger=Object.assign(debug,{enabled:enabled(namespace),destroy,log:debugObj.log,namespace,extend});function debug(...args){
newDebugger.enabled&&(args.length>0&&(args[0]=`${namespace} ${args[0]}`),newDebugger.log(...args))}return debuggers.push(
newDebugger),newDebugger}function destroy(){let index=debuggers.indexOf(this);return index>=0?(debuggers.splice(index,1),
!0):!1}function extend(namespace){let newDebugger=createDebugger(`${this.namespace}:${namespace}`);return newDebugger.log=
this.log,newDebugger}var debug_default=debugObj;var TYPESPEC_RUNTIME_LOG_LEVELS=["verbose","info","warning","error"],levelMap={verbose:400,info:300,warning:200,error:100};
function patchLogMethod(parent,child){child.log=(...args)=>{parent.log(...args)}}function isTypeSpecRuntimeLogLevel(level){
return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level)}function createLoggerContext(options){let registeredLoggers=new Set,logLevelFromEnv=getEnvironmentVariable(
options.logLevelEnvVarName),logLevel,clientLogger=debug_default(options.namespace);clientLogger.log=(...args)=>{debug_default.
log(...args)};function contextSetLogLevel(level){if(level&&!isTypeSpecRuntimeLogLevel(level))throw new Error(`Unknown lo\
g level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);logLevel=level;let enabledNamespaces2=[];
for(let logger3 of registeredLoggers)shouldEnable(logger3)&&enabledNamespaces2.push(logger3.namespace);debug_default.enable(
enabledNamespaces2.join(","))}logLevelFromEnv&&(isTypeSpecRuntimeLogLevel(logLevelFromEnv)?contextSetLogLevel(logLevelFromEnv):
console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acce\
ptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`));function shouldEnable(logger3){return!!(logLevel&&levelMap[logger3.
level]<=levelMap[logLevel])}function createLogger(parent,level){let logger3=Object.assign(parent.extend(level),{level});
if(patchLogMethod(parent,logger3),shouldEnable(logger3)){let enabledNamespaces2=debug_default.disable();debug_default.enable(
enabledNamespaces2+","+logger3.namespace)}return registeredLoggers.add(logger3),logger3}function contextGetLogLevel(){return logLevel}
function contextCreateClientLogger(namespace){let clientRootLogger=clientLogger.extend(namespace);return patchLogMethod(
clientLogger,clientRootLogger),{error:createLogger(clientRootLogger,"error"),warning:createLogger(clientRootLogger,"warn\
ing"),info:createLogger(clientRootLogger,"info"),verbose:createLogger(clientRootLogger,"verbose")}}return{setLogLevel:contextSetLogLevel,
getLogLevel:contextGetLogLevel,createClientLogger:contextCreateClientLogger,logger:clientLogger}}var context=createLoggerContext(
{logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),TypeSpecRuntimeLogger=context.logger;function createClientLogger(namespace){return context.createClientLogger(namespace)}var context2=createLoggerContext({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"}),AzureLogger=context2.logger;function setLogLevel(level){
context2.setLogLevel(level)}function getLogLevel(){return context2.getLogLevel()}function createClientLogger2(namespace){
return context2.createClientLogger(namespace)}function getRandomIntegerInclusive(min,max){return min=Math.ceil(min),max=Math.floor(max),Math.floor(Math.random()*(max-
min+1))+min}function calculateRetryDelay(retryAttempt,config){let exponentialDelay=config.retryDelayInMs*Math.pow(2,retryAttempt),clampedDelay=Math.
min(config.maxRetryDelayInMs,exponentialDelay);return{retryAfterInMs:clampedDelay/2+getRandomIntegerInclusive(0,clampedDelay/
2)}}function isObject(input){return typeof input=="object"&&input!==null&&!Array.isArray(input)&&!(input instanceof RegExp)&&
!(input instanceof Date)}function isError(e){if(isObject(e)){let hasName=typeof e.name=="string",hasMessage=typeof e.message=="string";return hasName&&
hasMessage}return!1}function randomUUID(){return globalThis.crypto.randomUUID()}function uint8ArrayToString(bytes,format){return Buffer.from(bytes).toString(format)}function stringToUint8Array(value,format){
return Buffer.from(value,format)}var RedactedString="REDACTED",defaultAllowedHeaderNames=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-\
useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-request-id","trace\
parent","azure-deprecating","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Meth\
ods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Head\
ers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","\
Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modifie\
d","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],defaultAllowedQueryParameters=[
"api-version"],Sanitizer=class{allowedHeaderNames;allowedQueryParameters;constructor({additionalAllowedHeaderNames:allowedHeaderNames=[],
additionalAllowedQueryParameters:allowedQueryParameters=[]}={}){allowedHeaderNames=defaultAllowedHeaderNames.concat(allowedHeaderNames),
allowedQueryParameters=defaultAllowedQueryParameters.concat(allowedQueryParameters),this.allowedHeaderNames=new Set(allowedHeaderNames.
map(n=>n.toLowerCase())),this.allowedQueryParameters=new Set(allowedQueryParameters.map(p=>p.toLowerCase()))}sanitize(obj){
let seen=new Set;return JSON.stringify(obj,(key,value)=>{if(value instanceof Error)return{...value,name:value.name,message:value.
message};if(key==="headers"&&isObject(value))return this.sanitizeHeaders(value);if(key==="url"&&typeof value=="string")return this.
sanitizeUrl(value);if(key==="query"&&isObject(value))return this.sanitizeQuery(value);if(key==="body")return;if(key==="r\
esponse")return;if(key==="operationSpec")return;if(Array.isArray(value)||isObject(value)){if(seen.has(value))return"[Cir\
cular]";seen.add(value)}return value},2)}sanitizeUrl(value){if(typeof value!="string"||value===null||value==="")return value;
let url=new URL(value);if(!url.search)return value;for(let[key]of url.searchParams)this.allowedQueryParameters.has(key.toLowerCase())||
url.searchParams.set(key,RedactedString);return url.toString()}sanitizeHeaders(obj){let sanitized={};for(let key of Object.
keys(obj))this.allowedHeaderNames.has(key.toLowerCase())?sanitized[key]=obj[key]:sanitized[key]=RedactedString;return sanitized}sanitizeQuery(value){
if(typeof value!="object"||value===null)return value;let sanitized={};for(let k of Object.keys(value))this.allowedQueryParameters.
has(k.toLowerCase())?sanitized[k]=value[k]:sanitized[k]=RedactedString;return sanitized}};var logger=createClientLogger("ts-http-runtime");var responseBodySources=new WeakMap,responseBodyDisposers=new WeakMap,requestCompletions=new WeakMap,responseBodyCompletions=new WeakMap;
function setRequestCompletion(response,completion){requestCompletions.set(response,completion),completion.then(()=>requestCompletions.
get(response)===completion&&requestCompletions.delete(response)).catch(error=>{logger.warning("Error tracking request co\
mpletion",error)})}function getRequestCompletion(response){return requestCompletions.get(response)}function getResponseBodyCompletion(response){return responseBodyCompletions.get(response)}function isNodeResponseBody(value){
return typeof value=="object"&&value!==null&&"resume"in value&&typeof value.resume=="function"}function isNodeEventEmitterBody(value){
return"on"in value&&typeof value.on=="function"&&"once"in value&&typeof value.once=="function"&&"removeListener"in value&&
typeof value.removeListener=="function"}function isBrowserResponseBody(value){return typeof value=="object"&&value!==null&&
"cancel"in value&&typeof value.cancel=="function"}function setResponseBodySource(body,source){isNodeResponseBody(body)&&
isNodeResponseBody(source)&&responseBodySources.set(body,source)}function setResponseBodyDisposer(response,dispose){return responseBodyDisposers.
set(response,dispose),()=>{responseBodyDisposers.get(response)===dispose&&responseBodyDisposers.delete(response)}}function disposeNodeResponseBody(readableStream,disposed=new Set){
if(disposed.has(readableStream))return;disposed.add(readableStream);let source=responseBodySources.get(readableStream);if(responseBodySources.
delete(readableStream),readableStream.closed!==!0)if(readableStream.destroy)if(isNodeEventEmitterBody(readableStream)){let onError=error=>{
logger.warning("Error disposing Node stream",error)},onClose=()=>{readableStream.removeListener("error",onError)};readableStream.
on("error",onError),readableStream.once("close",onClose);try{readableStream.destroy()}catch(error){throw readableStream.
removeListener("error",onError),readableStream.removeListener("close",onClose),error}}else readableStream.destroy();else
readableStream.resume();source&&disposeNodeResponseBody(source,disposed)}function disposeNodeStream(stream){try{disposeNodeResponseBody(
stream)}catch(error){logger.warning("Error disposing Node stream",error)}}async function disposeResponseBody(response){try{
let dispose=responseBodyDisposers.get(response);responseBodyDisposers.delete(response);try{let readableStream=response.readableStreamBody;
if(isNodeResponseBody(readableStream)){disposeNodeStream(readableStream);return}let browserStream=response.browserStreamBody;
isBrowserResponseBody(browserStream)&&await browserStream.cancel()}finally{dispose?.()}}catch(error){logger.warning("Err\
or disposing response body",error)}}var AbortError=class extends Error{constructor(message){super(message),this.name="AbortError"}};function createAbortablePromise(buildPromise,options){let{cleanupBeforeAbort,abortSignal,abortErrorMsg}=options??{};return new Promise(
(resolve,reject)=>{function rejectOnAbort(){reject(new AbortError(abortErrorMsg??"The operation was aborted."))}function removeListeners(){
abortSignal?.removeEventListener("abort",onAbort)}function onAbort(){cleanupBeforeAbort?.(),removeListeners(),rejectOnAbort()}
if(abortSignal?.aborted)return rejectOnAbort();try{buildPromise(x=>{removeListeners(),resolve(x)},x=>{removeListeners(),
reject(x)})}catch(err){reject(err)}abortSignal?.addEventListener("abort",onAbort)})}var StandardAbortMessage="The delay was aborted.";function delay(timeInMs,options){let token,{abortSignal,abortErrorMsg}=options??
{};return createAbortablePromise(resolve=>{token=setTimeout(resolve,timeInMs)},{cleanupBeforeAbort:()=>clearTimeout(token),
abortSignal,abortErrorMsg:abortErrorMsg??StandardAbortMessage})}function getErrorMessage(e){if(isError(e))return e.message;{let stringified;try{typeof e=="object"&&e?stringified=JSON.stringify(
e):stringified=String(e)}catch{stringified="[unable to stringify input]"}return`Unknown error ${stringified}`}}function isDefined(thing){return typeof thing<"u"&&thing!==null}function isObjectWithProperties(thing,properties){if(!isDefined(
thing)||typeof thing!="object")return!1;for(let property of properties)if(!objectHasProperty(thing,property))return!1;return!0}
function objectHasProperty(thing,property){return isDefined(thing)&&typeof thing=="object"&&property in thing}function calculateRetryDelay2(retryAttempt,config){return calculateRetryDelay(retryAttempt,config)}function isError2(e){return isError(e)}var isNodeLike2=isNodeLike;function uint8ArrayToString2(bytes,format){return uint8ArrayToString(bytes,format)}function stringToUint8Array2(value,format){
return stringToUint8Array(value,format)}var AbortError2=class extends Error{constructor(message){super(message),this.name="AbortError"}};function normalizeName(name){return name.toLowerCase()}function normalizeValue(value){return String(value).trim().replace(
/[\r\n]/g,"")}function*headerIterator(map){for(let entry of map.values())yield[entry.name,entry.value]}var HttpHeadersImpl=class{_headersMap;constructor(rawHeaders){
if(this._headersMap=new Map,rawHeaders)for(let headerName of Object.keys(rawHeaders))this.set(headerName,rawHeaders[headerName])}set(name,value){
this._headersMap.set(normalizeName(name),{name,value:normalizeValue(value)})}get(name){return this._headersMap.get(normalizeName(
name))?.value}has(name){return this._headersMap.has(normalizeName(name))}delete(name){this._headersMap.delete(normalizeName(
name))}toJSON(options={}){let result={};if(options.preserveCase)for(let entry of this._headersMap.values())result[entry.
name]=entry.value;else for(let[normalizedName,entry]of this._headersMap)result[normalizedName]=entry.value;return result}toString(){
return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return headerIterator(this._headersMap)}};function createHttpHeaders(rawHeaders){
return new HttpHeadersImpl(rawHeaders)}var PipelineRequestImpl=class{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(options){
this.url=options.url,this.body=options.body,this.headers=options.headers??createHttpHeaders(),this.method=options.method??
"GET",this.timeout=options.timeout??0,this.multipartBody=options.multipartBody,this.formData=options.formData,this.disableKeepAlive=
options.disableKeepAlive??!1,this.proxySettings=options.proxySettings,this.streamResponseStatusCodes=options.streamResponseStatusCodes,
this.withCredentials=options.withCredentials??!1,this.abortSignal=options.abortSignal,this.onUploadProgress=options.onUploadProgress,
this.onDownloadProgress=options.onDownloadProgress,this.requestId=options.requestId||randomUUID(),this.allowInsecureConnection=
options.allowInsecureConnection??!1,this.enableBrowserStreams=options.enableBrowserStreams??!1,this.requestOverrides=options.
requestOverrides,this.authSchemes=options.authSchemes}};function createPipelineRequest(options){return new PipelineRequestImpl(
options)}var ValidPhaseNames=new Set(["Deserialize","Serialize","Retry","Sign"]),HttpPipeline=class _HttpPipeline{_policies=[];_orderedPolicies;constructor(policies){
this._policies=policies?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(policy,options={}){if(options.phase&&options.
afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(options.phase&&!ValidPhaseNames.has(
options.phase))throw new Error(`Invalid phase name: ${options.phase}`);if(options.afterPhase&&!ValidPhaseNames.has(options.
afterPhase))throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);this._policies.push({policy,options}),this.
_orderedPolicies=void 0}removePolicy(options){let removedPolicies=[];return this._policies=this._policies.filter(policyDescriptor=>options.
name&&policyDescriptor.policy.name===options.name||options.phase&&policyDescriptor.options.phase===options.phase?(removedPolicies.
push(policyDescriptor.policy),!1):!0),this._orderedPolicies=void 0,removedPolicies}sendRequest(httpClient,request){return this.
getOrderedPolicies().reduceRight((next,policy)=>req=>policy.sendRequest(req,next),req=>httpClient.sendRequest(req))(request)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new _HttpPipeline(
this._policies)}static create(){return new _HttpPipeline}orderPolicies(){let result=[],policyMap=new Map;function createPhase(name){
return{name,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}let serializePhase=createPhase("Serialize"),noPhase=createPhase(
"None"),deserializePhase=createPhase("Deserialize"),retryPhase=createPhase("Retry"),signPhase=createPhase("Sign"),orderedPhases=[
serializePhase,noPhase,deserializePhase,retryPhase,signPhase];function getPhase(phase){return phase==="Retry"?retryPhase:
phase==="Serialize"?serializePhase:phase==="Deserialize"?deserializePhase:phase==="Sign"?signPhase:noPhase}for(let descriptor of this.
_policies){let policy=descriptor.policy,options=descriptor.options,policyName=policy.name;if(policyMap.has(policyName))throw new Error(
"Duplicate policy names not allowed in pipeline");let node={policy,dependsOn:new Set,dependants:new Set};options.afterPhase&&
(node.afterPhase=getPhase(options.afterPhase),node.afterPhase.hasAfterPolicies=!0),policyMap.set(policyName,node),getPhase(
options.phase).policies.add(node)}for(let descriptor of this._policies){let{policy,options}=descriptor,policyName=policy.
name,node=policyMap.get(policyName);if(!node)throw new Error(`Missing node for policy ${policyName}`);if(options.afterPolicies)
for(let afterPolicyName of options.afterPolicies){let afterNode=policyMap.get(afterPolicyName);afterNode&&(node.dependsOn.
add(afterNode),afterNode.dependants.add(node))}if(options.beforePolicies)for(let beforePolicyName of options.beforePolicies){
let beforeNode=policyMap.get(beforePolicyName);beforeNode&&(beforeNode.dependsOn.add(node),node.dependants.add(beforeNode))}}
function walkPhase(phase){phase.hasRun=!0;for(let node of phase.policies)if(!(node.afterPhase&&(!node.afterPhase.hasRun||
node.afterPhase.policies.size))&&node.dependsOn.size===0){result.push(node.policy);for(let dependant of node.dependants)
dependant.dependsOn.delete(node);policyMap.delete(node.policy.name),phase.policies.delete(node)}}function walkPhases(){for(let phase of orderedPhases){
if(walkPhase(phase),phase.policies.size>0&&phase!==noPhase){noPhase.hasRun||walkPhase(noPhase);return}phase.hasAfterPolicies&&
walkPhase(noPhase)}}let iteration=0;for(;policyMap.size>0;){iteration++;let initialResultLength=result.length;if(walkPhases(),
result.length<=initialResultLength&&iteration>1)throw new Error("Cannot satisfy policy dependencies due to requirements \
cycle.")}return result}};function createEmptyPipeline(){return HttpPipeline.create()}import{inspect}from"node:util";var custom=inspect.custom;var errorSanitizer=new Sanitizer,RestError=class _RestError extends Error{static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="\
PARSE_ERROR";code;statusCode;request;response;details;constructor(message,options={}){super(message),this.name="RestErro\
r",this.code=options.code,this.statusCode=options.statusCode,Object.defineProperty(this,"request",{value:options.request,
enumerable:!1}),Object.defineProperty(this,"response",{value:options.response,enumerable:!1});let agent=this.request?.agent?
{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(
this,custom,{value:()=>`RestError: ${this.message} 
 ${errorSanitizer.sanitize({...this,request:{...this.request,agent},response:this.response})}`,enumerable:!1}),Object.setPrototypeOf(
this,_RestError.prototype)}};function isRestError(e){return e instanceof RestError?!0:isError(e)&&e.name==="RestError"}import http from"node:http";import https from"node:https";import zlib from"node:zlib";import{finished,Transform}from"node:stream";
import{types}from"node:util";function getHeaderPairs(headers){return Array.isArray(headers[0])?headers:Array.from({length:Math.ceil(headers.length/2)},
(_,index)=>[headers[index*2],headers[index*2+1]])}function isIterable(value){return Symbol.iterator in value&&typeof value[Symbol.
iterator]=="function"}function removeContinueToken(value){if(typeof value=="string"){let tokens=value.split(","),remaining=tokens.
filter(token=>token.trim().toLowerCase()!=="100-continue");return remaining.length===tokens.length?value:remaining.map(token=>token.
trim()).filter(Boolean).join(", ")||void 0}if(Array.isArray(value)){let remaining=value.map(removeContinueToken).filter(
entry=>entry!==void 0);return remaining.length>0?remaining:void 0}return value}function stripRequestBodyHeaders(request,removeFraming){
let stripHeaderValue=(name,value)=>{let lowerName=name.toLowerCase();if(!(removeFraming&&(lowerName==="content-length"||
lowerName==="transfer-encoding"||lowerName==="trailer")))return lowerName==="expect"?removeContinueToken(value):value},stripHeaderPairs=pairs=>pairs.
flatMap(([name,value])=>{let updated=typeof name=="string"?stripHeaderValue(name,value):value;return updated===void 0?[]:
[[name,updated]]});for(let[name,value]of request.headers){let updated=stripHeaderValue(name,value);updated===void 0?request.
headers.delete(name):typeof updated=="string"&&updated!==value&&request.headers.set(name,updated)}let overrides=request.
requestOverrides;if(!overrides||!("headers"in overrides))return;let headers=overrides.headers;if(Array.isArray(headers)){
let updatedPairs=stripHeaderPairs(getHeaderPairs(headers));request.requestOverrides={...overrides,headers:Array.isArray(
headers[0])?updatedPairs:updatedPairs.flat()}}else if(headers&&typeof headers=="object"&&isIterable(headers)){let pairs=Array.
from(headers,entry=>{if(!Array.isArray(entry)||entry.length!==2)throw new TypeError("Header entry must be a name/value p\
air");return entry});request.requestOverrides={...overrides,headers:stripHeaderPairs(pairs)}}else if(headers&&typeof headers==
"object"){let updatedHeaders={};for(let[name,value]of Object.entries(headers)){let updated=stripHeaderValue(name,value);
updated!==void 0&&(updatedHeaders[name]=updated)}request.requestOverrides={...overrides,headers:updatedHeaders}}}function removeExpectContinueHeader(request){
stripRequestBodyHeaders(request,!1)}function removeRequestBodyHeaders(request){stripRequestBodyHeaders(request,!0)}var EXPECT_CONTINUE_TIMEOUT_IN_MS=1e3;function getHeaderValues(headers,name){if(Array.isArray(headers))return getHeaderPairs(
headers).filter(([key])=>typeof key=="string"&&key.toLowerCase()===name).flatMap(([,value])=>Array.isArray(value)?value:
[value]);if(headers&&typeof headers=="object"){if("get"in headers&&typeof headers.get=="function"){let value2=headers.get(
name);return value2==null?[]:[value2]}let value;for(let[key,entry]of Object.entries(headers))key.toLowerCase()===name&&(value=
entry);return value===void 0?[]:Array.isArray(value)?value:[value]}return[]}function getEffectiveHeaderValues(request,name){
let headers=request.requestOverrides&&"headers"in request.requestOverrides?request.requestOverrides.headers:request.headers;
return getHeaderValues(headers,name.toLowerCase())}function hasExpectContinue(request){return getEffectiveHeaderValues(request,
"expect").some(value=>typeof value=="string"&&value.split(",").some(token=>token.trim().toLowerCase()==="100-continue"))}
function addHeader(headers,name,value){return Array.isArray(headers)?Array.isArray(headers[0])?[...headers,[name,value]]:
[...headers,name,value]:{...headers,[name]:value}}function hasHeader(headers,name){return Array.isArray(headers)?getHeaderPairs(
headers).some(([key])=>typeof key=="string"&&key.toLowerCase()===name):Object.keys(headers??{}).some(key=>key.toLowerCase()===
name)}function addExpectContinueFraming(options,bodyLength){hasHeader(options.headers,"content-length")||hasHeader(options.
headers,"transfer-encoding")||(options.headers=addHeader(options.headers,bodyLength===null?"Transfer-Encoding":"Content-\
Length",bodyLength===null?"chunked":String(bodyLength)))}function createExpectContinueRequest(options){let fallback,waiting=!0,
bodyStarted=!1,errorReported=!1,request,bodyError,bodyStream=options.bodyStream;if(bodyStream?.once("error",onBodyError),
bodyStream&&"errored"in bodyStream&&bodyStream.errored instanceof Error){process.nextTick(onBodyError,bodyStream.errored);
return}try{request=options.createRequest(onResponse)}catch(error){onError(error);return}function stopWaiting(keepBodyObserved=!1){
waiting=!1,fallback!==void 0&&(clearTimeout(fallback),fallback=void 0),request?.removeListener("continue",sendBody),request?.
removeListener("socket",onSocket),keepBodyObserved||bodyStream?.removeListener("error",onBodyError)}function onError(error){
let requestError=error instanceof Error?error:new Error(String(error));return errorReported||(errorReported=!0,stopWaiting(),
options.onError(requestError)),requestError}function onBodyError(error){errorReported||!waiting&&!bodyStarted||(errorReported=
!0,bodyError=error instanceof Error?error:new Error(String(error)),stopWaiting(),options.onBodyError(error),request?.destroy(
bodyError))}function sendBody(){if(waiting){bodyStarted=!0,stopWaiting(!0);try{options.sendBody(request)}catch(error){onBodyError(
error)}finally{bodyStream?.removeListener("error",onBodyError)}}}function onAbort(){stopWaiting(),options.onAbort(request)}
function onSocket(){if(waiting)try{if(request.flushHeaders(),!waiting)return;request.write("",error=>{error?request.destroy(
onError(error)):waiting&&(fallback=setTimeout(sendBody,EXPECT_CONTINUE_TIMEOUT_IN_MS))})}catch(error){request.destroy(onError(
error))}}function onResponse(response){if(stopWaiting(),!bodyStarted){request.shouldKeepAlive=!1;let destroyRequest=()=>{
response.removeListener("end",destroyRequest),response.removeListener("close",destroyRequest),request.destroy()};response.
once("end",destroyRequest),response.once("close",destroyRequest),(response.readableEnded||response.destroyed)&&destroyRequest()}
options.onResponse(response)}if(request.once("error",onError),bodyError){request.destroy(bodyError);return}if(options.abortSignal.
aborted){onAbort();return}options.abortSignal.addEventListener("abort",onAbort,{once:!0}),request.once("close",()=>stopWaiting()),
(request.destroyed||request.closed)&&stopWaiting(),waiting&&(request.once("continue",sendBody),request.socket?onSocket():
request.once("socket",onSocket))}var DEFAULT_TLS_SETTINGS={};function isReadableStream(body){return typeof body=="object"&&body!==null&&"pipe"in body&&typeof body.
pipe=="function"}function isStreamComplete(stream){return stream.readable===!1?Promise.resolve():new Promise(resolve=>{let handler=()=>{
resolve(),stream.removeListener("close",handler),stream.removeListener("end",handler),stream.removeListener("error",handler)};
stream.on("close",handler),stream.on("end",handler),stream.on("error",handler)})}function isArrayBuffer(body){return types.
isArrayBuffer(body)||ArrayBuffer.isView(body)}function arrayBufferToBuffer(body){return Buffer.isBuffer(body)?body:ArrayBuffer.
isView(body)?Buffer.from(body.buffer,body.byteOffset,body.byteLength):Buffer.from(body)}var ReportTransform=class extends Transform{loadedBytes=0;progressCallback;_transform(chunk,_encoding,callback){
this.push(chunk),this.loadedBytes+=chunk.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),callback()}catch(e){
callback(e)}}constructor(progressCallback){super(),this.progressCallback=progressCallback}};function createRequestLifecycle(request,options,isInsecure,resolve,reject){
let clientRequest,response,requestDone=!1,resolveRequestComplete,requestComplete=new Promise(_resolve=>{resolveRequestComplete=
_resolve}),onComplete=()=>{requestDone=!0,clientRequest.removeListener("finish",onComplete),clientRequest.removeListener(
"close",onComplete),resolveRequestComplete()},onResponse=incomingResponse=>{response=incomingResponse,resolve({response:incomingResponse,
requestComplete,isRequestComplete:()=>requestDone,disposeRequest:()=>{requestDone||clientRequest.destroy()}})};return{createRequest:(onResponseCallback=onResponse)=>(clientRequest=
isInsecure?http.request(options,onResponseCallback):https.request(options,onResponseCallback),clientRequest.once("finish",
onComplete),clientRequest.once("close",onComplete),clientRequest),onResponse,rejectRequest:error=>{reject(toRequestSendError(
error,request))},abortRequest:req=>{let abortError=new AbortError2("The operation was aborted. Rejecting from abort sign\
al callback while making request.");response?.destroy(abortError),req.destroy(abortError),reject(abortError)}}}function toRequestSendError(error,request){
if(isRestError(error))return error;let prematureClose=error.code==="ERR_STREAM_PREMATURE_CLOSE";return new RestError(prematureClose?
"Request body stream closed before ending":error.message,{code:prematureClose?RestError.REQUEST_SEND_ERROR:error.code??RestError.
REQUEST_SEND_ERROR,request})}function sendRequestBody(clientRequest,body,request,onError){if(body&&isReadableStream(body))
pipeUploadStream(body,clientRequest,request,onError);else if(body)if(typeof body=="string"||Buffer.isBuffer(body))clientRequest.
end(body);else throw logger.error("Unrecognized body type",body),new RestError("Unrecognized body type",{request});else clientRequest.
end()}function prepareRequestBody(request,useExpectContinue){let requestBody=request.body,resolvedBody=typeof requestBody==
"function"?requestBody():requestBody,body=resolvedBody&&isArrayBuffer(resolvedBody)?arrayBufferToBuffer(resolvedBody):resolvedBody;
if(!useExpectContinue&&body&&!request.headers.has("Content-Length")){let bodyLength=getBodyLength(body);bodyLength!==null&&
request.headers.set("Content-Length",bodyLength)}if(!body||!request.onUploadProgress)return body;let uploadReportStream=new ReportTransform(
request.onUploadProgress);return uploadReportStream.on("error",e=>{logger.error("Error in upload progress",e)}),isReadableStream(
body)?pipeUploadStream(body,uploadReportStream,request):uploadReportStream.end(body),uploadReportStream}var NodeHttpClient=class{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(request){
let requestBody=request.body,abortController=new AbortController,abortListener,requestAbortSignal=request.abortSignal;if(requestAbortSignal){
if(requestAbortSignal.aborted)throw new AbortError2("The operation was aborted. Request has already been canceled.");abortListener=
event=>{event.type==="abort"&&abortController.abort()},requestAbortSignal.addEventListener("abort",abortListener)}let timeoutId;
request.timeout>0&&(timeoutId=setTimeout(()=>{let sanitizer=new Sanitizer;logger.info(`request to '${sanitizer.sanitizeUrl(
request.url)}' timed out. canceling...`),abortController.abort()},request.timeout));let acceptEncoding=request.headers.get(
"Accept-Encoding"),shouldDecompress=acceptEncoding?.includes("gzip")||acceptEncoding?.includes("deflate"),body,responseStream,
requestComplete=Promise.resolve();try{let useExpectContinue=hasExpectContinue(request),knownBodyLength=useExpectContinue&&
typeof requestBody!="function"?getBodyLength(requestBody??null):null;knownBodyLength===0&&(removeExpectContinueHeader(request),
useExpectContinue=!1),useExpectContinue||(body=prepareRequestBody(request,!1));let result=useExpectContinue?await this.makeRequestWithExpectContinue(
request,abortController,()=>(body=prepareRequestBody(request,!0),body),knownBodyLength):await this.makeRequest(request,abortController,
body);requestComplete=result.requestComplete;let res=result.response,headers=getResponseHeaders(res),response={status:res.
statusCode??0,headers,request};if(!result.isRequestComplete()){setRequestCompletion(response,result.requestComplete);let clearDisposer=setResponseBodyDisposer(
response,result.disposeRequest);result.requestComplete.then(clearDisposer).catch(error=>{logger.warning("Error disposing\
 request",error)})}if((typeof request.requestOverrides?.method=="string"?request.requestOverrides.method.toUpperCase():request.
method)==="HEAD")return res.resume(),response;responseStream=shouldDecompress?getDecodedResponseStream(res,headers,abortController.
signal):res;let onDownloadProgress=request.onDownloadProgress;if(onDownloadProgress){let downloadReportStream=new ReportTransform(
onDownloadProgress);downloadReportStream.on("error",e=>{logger.error("Error in download progress",e)}),responseStream=pipeResponseStream(
responseStream,downloadReportStream,abortController.signal)}return request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||
request.streamResponseStatusCodes?.has(response.status)?response.readableStreamBody=responseStream:response.bodyAsText=await streamToText(
responseStream),response}catch(error){throw isReadableStream(body)&&disposeNodeStream(body),responseStream&&disposeNodeStream(
responseStream),error}finally{if(timeoutId!==void 0&&clearTimeout(timeoutId),requestAbortSignal&&abortListener){let uploadStreamDone=Promise.
resolve();isReadableStream(body)&&(uploadStreamDone=isStreamComplete(body));let downloadStreamDone=Promise.resolve();isReadableStream(
responseStream)&&(downloadStreamDone=isStreamComplete(responseStream)),Promise.all([requestComplete,uploadStreamDone,downloadStreamDone]).
then(()=>{abortListener&&requestAbortSignal.removeEventListener("abort",abortListener)}).catch(e=>{logger.warning("Error\
 when cleaning up abortListener on httpRequest",e)})}}}makeRequest(request,abortController,body){let{options,isInsecure}=this.
getRequestOptions(request);return new Promise((resolve,reject)=>{let{createRequest,rejectRequest,abortRequest}=createRequestLifecycle(
request,options,isInsecure,resolve,reject),req=createRequest();req.once("error",rejectRequest),abortController.signal.addEventListener(
"abort",()=>abortRequest(req)),sendRequestBody(req,body,request,rejectRequest)})}makeRequestWithExpectContinue(request,abortController,prepareBody,knownBodyLength){
let{options,isInsecure}=this.getRequestOptions(request);return addExpectContinueFraming(options,knownBodyLength),new Promise(
(resolve,reject)=>{let{createRequest,onResponse,rejectRequest,abortRequest}=createRequestLifecycle(request,options,isInsecure,
resolve,reject);createExpectContinueRequest({abortSignal:abortController.signal,bodyStream:isReadableStream(request.body)?
request.body:void 0,createRequest,onAbort:abortRequest,onError:rejectRequest,onBodyError:reject,onResponse,sendBody:clientRequest=>{
let body=prepareBody();sendRequestBody(clientRequest,body,request,rejectRequest)}})})}getRequestOptions(request){let url=new URL(
request.url),isInsecure=url.protocol!=="https:";if(isInsecure&&!request.allowInsecureConnection)throw new Error(`Cannot \
connect to ${request.url} while allowInsecureConnection is false.`);let agent=request.agent??this.getOrCreateAgent(request,
isInsecure);return{isInsecure,options:{agent,hostname:url.hostname,path:`${url.pathname}${url.search}`,port:url.port,method:request.
method,headers:request.headers.toJSON({preserveCase:!0}),...request.requestOverrides}}}getOrCreateAgent(request,isInsecure){
let disableKeepAlive=request.disableKeepAlive;if(isInsecure)return disableKeepAlive?http.globalAgent:(this.cachedHttpAgent||
(this.cachedHttpAgent=new http.Agent({keepAlive:!0})),this.cachedHttpAgent);{if(disableKeepAlive&&!request.tlsSettings)return https.
globalAgent;let tlsSettings=request.tlsSettings??DEFAULT_TLS_SETTINGS,agent=this.cachedHttpsAgents.get(tlsSettings);return agent&&
agent.options.keepAlive===!disableKeepAlive||(logger.info("No cached TLS Agent exist, creating a new Agent"),agent=new https.
Agent({keepAlive:!disableKeepAlive,...tlsSettings}),this.cachedHttpsAgents.set(tlsSettings,agent)),agent}}};function getResponseHeaders(res){
let headers=createHttpHeaders();for(let header of Object.keys(res.headers)){let value=res.headers[header];Array.isArray(
value)?value.length>0&&headers.set(header,value[0]):value&&headers.set(header,value)}return headers}function getDecodedResponseStream(stream,headers,abortSignal){
let contentEncoding=headers.get("Content-Encoding");return contentEncoding==="gzip"?pipeResponseStream(stream,zlib.createGunzip(),
abortSignal):contentEncoding==="deflate"?pipeResponseStream(stream,zlib.createInflate(),abortSignal):stream}function pipeUploadStream(source,destination,request,onError){
let tearingDown=!1,cleanupFinished=finished(source,{writable:!1},onSourceComplete);function onSourceComplete(error){if(cleanupFinished(),
destination.removeListener("close",onDestinationClose),error&&!tearingDown){let requestError=toRequestSendError(error,request);
destination.destroy(requestError),onError?.(requestError)}}function onDestinationClose(){tearingDown=!0,source.unpipe(destination),
disposeNodeStream(source)}destination.once("close",onDestinationClose),source.pipe(destination)}function pipeResponseStream(source,destination,abortSignal){
setResponseBodySource(destination,source);let cleanupSource=()=>{},cleanupDestination=()=>{};return cleanupSource=finished(
source,{writable:!1},error=>{cleanupSource(),error&&destination.destroy(abortSignal.aborted?new AbortError2:error)}),cleanupDestination=
finished(destination,{writable:!1},()=>{cleanupDestination(),source.unpipe(destination),source.readable&&disposeNodeStream(
source)}),source.pipe(destination)}function streamToText(stream){return new Promise((resolve,reject)=>{let buffer=[],cleanupFinished=finished(
stream,{writable:!1},onComplete);function onData(chunk){Buffer.isBuffer(chunk)?buffer.push(chunk):buffer.push(Buffer.from(
chunk))}function onComplete(error){cleanupFinished(),stream.removeListener("data",onData),error?.name==="AbortError"?reject(
error):error?reject(new RestError(`Error reading response as text: ${error.message}`,{code:RestError.PARSE_ERROR})):resolve(
Buffer.concat(buffer).toString("utf8"))}stream.on("data",onData)})}function getBodyLength(body){return body?Buffer.isBuffer(
body)?body.length:isReadableStream(body)?null:isArrayBuffer(body)?body.byteLength:typeof body=="string"?Buffer.byteLength(
body):null:0}function createNodeHttpClient(){return new NodeHttpClient}function createDefaultHttpClient(){return createNodeHttpClient()}var logPolicyName="logPolicy";function logPolicy(options={}){let logger3=options.logger??logger.info,sanitizer=new Sanitizer(
{additionalAllowedHeaderNames:options.additionalAllowedHeaderNames,additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});
return{name:logPolicyName,async sendRequest(request,next){if(!logger3.enabled)return next(request);logger3(`Request: ${sanitizer.
sanitize(request)}`);let response=await next(request);return logger3(`Response status code: ${response.status}`),logger3(
`Headers: ${sanitizer.sanitize({headers:response.headers})}`),response}}}import os from"node:os";import process4 from"node:process";function getHeaderName(){return"User-Agent"}async function setPlatformSpecificData(map){
if(process4&&process4.versions){let osInfo=`${os.type()} ${os.release()}; ${os.arch()}`;process4.versions.bun?map.set("B\
un",`${process4.versions.bun} (${osInfo})`):process4.versions.deno?map.set("Deno",`${process4.versions.deno} (${osInfo})`):
process4.versions.node&&map.set("Node",`${process4.versions.node} (${osInfo})`)}}var SDK_VERSION="0.3.11";function getUserAgentString(telemetryInfo){let parts=[];for(let[key,value]of telemetryInfo){let token=value?`${key}/${value}`:
key;parts.push(token)}return parts.join(" ")}function getUserAgentHeaderName(){return getHeaderName()}async function getUserAgentValue(prefix){
let runtimeInfo=new Map;runtimeInfo.set("ts-http-runtime",SDK_VERSION),await setPlatformSpecificData(runtimeInfo);let defaultAgent=getUserAgentString(
runtimeInfo);return prefix?`${prefix} ${defaultAgent}`:defaultAgent}var UserAgentHeaderName=getUserAgentHeaderName(),userAgentPolicyName="userAgentPolicy";function userAgentPolicy(options={}){
let userAgentValue=getUserAgentValue(options.userAgentPrefix);return{name:userAgentPolicyName,async sendRequest(request,next){
return request.headers.has(UserAgentHeaderName)||request.headers.set(UserAgentHeaderName,await userAgentValue),next(request)}}}var StandardAbortMessage2="The operation was aborted.";function delay2(delayInMs,value,options){return new Promise((resolve,reject)=>{
let timer,onAborted,rejectOnAbort=()=>reject(new AbortError2(options?.abortErrorMsg?options?.abortErrorMsg:StandardAbortMessage2)),
removeListeners=()=>{options?.abortSignal&&onAborted&&options.abortSignal.removeEventListener("abort",onAborted)};if(onAborted=
()=>(timer&&clearTimeout(timer),removeListeners(),rejectOnAbort()),options?.abortSignal&&options.abortSignal.aborted)return rejectOnAbort();
timer=setTimeout(()=>{removeListeners(),resolve(value)},delayInMs),options?.abortSignal&&options.abortSignal.addEventListener(
"abort",onAborted)})}function parseHeaderValueAsNumber(response,headerName){let value=response.headers.get(headerName);if(!value)
return;let valueAsNum=Number(value);if(!Number.isNaN(valueAsNum))return valueAsNum}var RetryAfterHeader="Retry-After",AllRetryAfterHeaders=["retry-after-ms","x-ms-retry-after-ms",RetryAfterHeader];function getRetryAfterInMs(response){
if(response&&[429,503].includes(response.status))try{for(let header of AllRetryAfterHeaders){let retryAfterValue=parseHeaderValueAsNumber(
response,header);if(retryAfterValue===0||retryAfterValue)return retryAfterValue*(header===RetryAfterHeader?1e3:1)}let retryAfterHeader=response.
headers.get(RetryAfterHeader);if(!retryAfterHeader)return;let diff=Date.parse(retryAfterHeader)-Date.now();return Number.
isFinite(diff)?Math.max(0,diff):void 0}catch{return}}function isThrottlingRetryResponse(response){return Number.isFinite(
getRetryAfterInMs(response))}function throttlingRetryStrategy(){return{name:"throttlingRetryStrategy",retry({response}){
let retryAfterInMs=getRetryAfterInMs(response);return Number.isFinite(retryAfterInMs)?{retryAfterInMs}:{skipStrategy:!0}}}}var DEFAULT_CLIENT_RETRY_INTERVAL=1e3,DEFAULT_CLIENT_MAX_RETRY_INTERVAL=1e3*64;function exponentialRetryStrategy(options={}){
let retryInterval=options.retryDelayInMs??DEFAULT_CLIENT_RETRY_INTERVAL,maxRetryInterval=options.maxRetryDelayInMs??DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
return{name:"exponentialRetryStrategy",retry({retryCount,response,responseError}){let matchedSystemError=isSystemError(responseError),
ignoreSystemErrors=matchedSystemError&&options.ignoreSystemErrors,isExponential=isExponentialRetryResponse(response),ignoreExponentialResponse=isExponential&&
options.ignoreHttpStatusCodes;return response&&(isThrottlingRetryResponse(response)||!isExponential)||ignoreExponentialResponse||
ignoreSystemErrors?{skipStrategy:!0}:responseError&&!matchedSystemError&&!isExponential?{errorToThrow:responseError}:calculateRetryDelay(
retryCount,{retryDelayInMs:retryInterval,maxRetryDelayInMs:maxRetryInterval})}}}function isExponentialRetryResponse(response){
return!!(response&&response.status!==void 0&&(response.status>=500||response.status===408)&&response.status!==501&&response.
status!==505)}function isSystemError(err){return err?err.code==="ETIMEDOUT"||err.code==="ESOCKETTIMEDOUT"||err.code==="E\
CONNREFUSED"||err.code==="ECONNRESET"||err.code==="ENOENT"||err.code==="ENOTFOUND":!1}var retryPolicyLogger=createClientLogger("ts-http-runtime retryPolicy"),retryPolicyName="retryPolicy";function retryPolicy(strategies,options={
maxRetries:3}){let logger3=options.logger||retryPolicyLogger;return{name:retryPolicyName,async sendRequest(request,next){
let response,responseError,retryCount=-1;retryRequest:for(;;){retryCount+=1,responseError=void 0;try{logger3.info(`Retry\
 ${retryCount}: Attempting to send request`,request.requestId),response=await next(request),logger3.info(`Retry ${retryCount}\
: Received a response from request`,request.requestId)}catch(e){if(logger3.error(`Retry ${retryCount}: Received an error\
 from request`,request.requestId),!isRestError(e))throw e;responseError=e,response=e.response}if(request.abortSignal?.aborted)
throw logger3.error(`Retry ${retryCount}: Request aborted.`),new AbortError2;if(retryCount>=(options.maxRetries??3)){if(logger3.
info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received \
error.`),responseError)throw responseError;if(response)return response;throw new Error("Maximum retries reached with no \
response or error to throw")}logger3.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);strategiesLoop:
for(let strategy of strategies){let strategyLogger=strategy.logger||logger3;strategyLogger.info(`Retry ${retryCount}: Pr\
ocessing retry strategy ${strategy.name}.`);let modifiers=strategy.retry({retryCount,response,responseError});if(modifiers.
skipStrategy){strategyLogger.info(`Retry ${retryCount}: Skipped.`);continue strategiesLoop}let{errorToThrow,retryAfterInMs,
redirectTo}=modifiers;if(errorToThrow)throw strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} t\
hrows error:`,errorToThrow),errorToThrow;if(retryAfterInMs||retryAfterInMs===0){strategyLogger.info(`Retry ${retryCount}\
: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`),response&&await disposeResponseBody(response),await delay2(
retryAfterInMs,void 0,{abortSignal:request.abortSignal});continue retryRequest}if(redirectTo){strategyLogger.info(`Retry\
 ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`),response&&await disposeResponseBody(response),
request.url=redirectTo;continue retryRequest}}if(responseError)throw logger3.info("None of the retry strategies could wo\
rk with the received error. Throwing it."),responseError;if(response)return logger3.info("None of the retry strategies c\
ould work with the received response. Returning it."),response}}}}var defaultRetryPolicyName="defaultRetryPolicy";function defaultRetryPolicy(options={}){return{name:defaultRetryPolicyName,
sendRequest:retryPolicy([throttlingRetryStrategy(),exponentialRetryStrategy(options)],{maxRetries:options.maxRetries??3}).
sendRequest}}function convertBodyToFormDataMap(body){if(typeof FormData<"u"&&body instanceof FormData){let formDataMap={};for(let[key,
value]of body.entries()){let existing=formDataMap[key];Array.isArray(existing)?existing.push(value):formDataMap[key]=existing!==
void 0?[existing,value]:[value]}return formDataMap}}var formDataPolicyName="formDataPolicy";function formDataPolicy(){return{name:formDataPolicyName,async sendRequest(request,next){
let converted=convertBodyToFormDataMap(request.body);if(converted&&(request.formData=converted,request.body=void 0),request.
formData){let contentType=request.headers.get("Content-Type");contentType&&contentType.indexOf("application/x-www-form-u\
rlencoded")!==-1?request.body=wwwFormUrlEncode(request.formData):await prepareFormData(request.formData,request),request.
formData=void 0}return next(request)}}}function wwwFormUrlEncode(formData){let urlSearchParams=new URLSearchParams;for(let[
key,value]of Object.entries(formData))if(Array.isArray(value))for(let subValue of value)urlSearchParams.append(key,subValue.
toString());else urlSearchParams.append(key,value.toString());return urlSearchParams.toString()}async function prepareFormData(formData,request){
let contentType=request.headers.get("Content-Type");if(contentType&&!contentType.startsWith("multipart/form-data"))return;
request.headers.set("Content-Type",contentType??"multipart/form-data");let parts=[];for(let[fieldName,values]of Object.entries(
formData))for(let value of Array.isArray(values)?values:[values])if(typeof value=="string")parts.push({headers:createHttpHeaders(
{"Content-Disposition":`form-data; name="${fieldName}"`}),body:stringToUint8Array(value,"utf-8")});else{if(value==null||
typeof value!="object")throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to s\
tring first.`);{let fileName=value.name||"blob",headers=createHttpHeaders();headers.set("Content-Disposition",`form-data\
; name="${fieldName}"; filename="${fileName}"`),headers.set("Content-Type",value.type||"application/octet-stream"),parts.
push({headers,body:value})}}request.multipartBody={parts}}var agentPolicyName="agentPolicy";function agentPolicy(agent){return{name:agentPolicyName,sendRequest:async(req,next)=>(req.
agent||(req.agent=agent),next(req))}}var tlsPolicyName="tlsPolicy";function tlsPolicy(tlsSettings){return{name:tlsPolicyName,sendRequest:async(req,next)=>(req.
tlsSettings||(req.tlsSettings=tlsSettings),next(req))}}var import_https_proxy_agent=__toESM(require_dist2(),1),import_http_proxy_agent=__toESM(require_dist4(),1);var HTTPS_PROXY="HTTPS_PROXY",HTTP_PROXY="HTTP_PROXY",ALL_PROXY="ALL_PROXY",NO_PROXY="NO_PROXY",proxyPolicyName="proxyPo\
licy",globalNoProxyList=[],noProxyListLoaded=!1,globalBypassedMap=new Map;function getEnvironmentValue(name){if(process.
env[name])return process.env[name];if(process.env[name.toLowerCase()])return process.env[name.toLowerCase()]}function loadEnvironmentProxyValue(){
if(!process)return;let httpsProxy=getEnvironmentValue(HTTPS_PROXY),allProxy=getEnvironmentValue(ALL_PROXY),httpProxy=getEnvironmentValue(
HTTP_PROXY);return httpsProxy||allProxy||httpProxy}function isBypassed(uri,noProxyList,bypassedMap){if(noProxyList.length===
0)return!1;let host=new URL(uri).hostname;if(bypassedMap?.has(host))return bypassedMap.get(host);let isBypassedFlag=!1;for(let pattern of noProxyList)
pattern[0]==="."?(host.endsWith(pattern)||host.length===pattern.length-1&&host===pattern.slice(1))&&(isBypassedFlag=!0):
host===pattern&&(isBypassedFlag=!0);return bypassedMap?.set(host,isBypassedFlag),isBypassedFlag}function loadNoProxy(){let noProxy=getEnvironmentValue(
NO_PROXY);return noProxyListLoaded=!0,noProxy?noProxy.split(",").map(item=>item.trim()).filter(item=>item.length):[]}function getDefaultProxySettingsInternal(){let envProxy=loadEnvironmentProxyValue();return envProxy?new URL(envProxy):void 0}
function getUrlFromProxySettings(settings){let parsedProxyUrl;try{parsedProxyUrl=new URL(settings.host)}catch{throw new Error(
`Expecting a valid host string in proxy settings, but found "${settings.host}".`)}return parsedProxyUrl.port=String(settings.
port),settings.username&&(parsedProxyUrl.username=settings.username),settings.password&&(parsedProxyUrl.password=settings.
password),parsedProxyUrl}function setProxyAgentOnRequest(request,cachedAgents,proxyUrl){if(request.agent)return;let isInsecure=new URL(
request.url).protocol!=="https:";request.tlsSettings&&logger.warning("TLS settings are not supported in combination with\
 custom Proxy, certificates provided to the client will be ignored."),isInsecure?(cachedAgents.httpProxyAgent||(cachedAgents.
httpProxyAgent=new import_http_proxy_agent.HttpProxyAgent(proxyUrl)),request.agent=cachedAgents.httpProxyAgent):(cachedAgents.
httpsProxyAgent||(cachedAgents.httpsProxyAgent=new import_https_proxy_agent.HttpsProxyAgent(proxyUrl)),request.agent=cachedAgents.
httpsProxyAgent)}function proxyPolicy(proxySettings,options){noProxyListLoaded||globalNoProxyList.push(...loadNoProxy());
let defaultProxy=proxySettings?getUrlFromProxySettings(proxySettings):getDefaultProxySettingsInternal(),cachedAgents={};
return{name:proxyPolicyName,async sendRequest(request,next){return!request.proxySettings&&defaultProxy&&!isBypassed(request.
url,options?.customNoProxyList??globalNoProxyList,options?.customNoProxyList?void 0:globalBypassedMap)?setProxyAgentOnRequest(
request,cachedAgents,defaultProxy):request.proxySettings&&setProxyAgentOnRequest(request,cachedAgents,getUrlFromProxySettings(
request.proxySettings)),next(request)}}}var decompressResponsePolicyName="decompressResponsePolicy";function decompressResponsePolicy(){return{name:decompressResponsePolicyName,
async sendRequest(request,next){return request.method!=="HEAD"&&request.headers.set("Accept-Encoding","gzip,deflate"),next(
request)}}}var redirectPolicyName="redirectPolicy",allowedRedirect=["GET","HEAD"];function redirectPolicy(options={}){let{maxRetries=20,
allowCrossOriginRedirects=!1}=options;return{name:redirectPolicyName,async sendRequest(request,next){let response=await next(
request);return handleRedirect(next,response,maxRetries,allowCrossOriginRedirects)}}}async function handleRedirect(next,response,maxRetries,allowCrossOriginRedirects,currentRetries=0){
let{request,status,headers}=response,locationHeader=headers.get("location");if(locationHeader&&(status===300||status===301&&
allowedRedirect.includes(request.method)||status===302&&allowedRedirect.includes(request.method)||status===303&&request.
method==="POST"||status===307)&&currentRetries<maxRetries){let url=new URL(locationHeader,request.url);if(!allowCrossOriginRedirects){
let originalUrl=new URL(request.url);if(url.origin!==originalUrl.origin)return logger.verbose(`Skipping cross-origin red\
irect from ${originalUrl.origin} to ${url.origin}.`),response}request.url=url.toString(),status===303&&(request.method="\
GET",request.requestOverrides&&"method"in request.requestOverrides&&(request.requestOverrides={...request.requestOverrides,
method:"GET"}),removeRequestBodyHeaders(request),delete request.body),request.headers.delete("Authorization"),await disposeResponseBody(
response);let res=await next(request);return handleRedirect(next,res,maxRetries,allowCrossOriginRedirects,currentRetries+
1)}return response}function addPlatformPolicies(pipeline,options){options.agent&&pipeline.addPolicy(agentPolicy(options.agent)),options.tlsOptions&&
pipeline.addPolicy(tlsPolicy(options.tlsOptions)),pipeline.addPolicy(proxyPolicy(options.proxyOptions)),pipeline.addPolicy(
decompressResponsePolicy()),pipeline.addPolicy(redirectPolicy(options.redirectOptions),{afterPhase:"Retry"})}import{Readable}from"stream";function isNodeReadableStream(x){return x instanceof Readable}function isWebReadableStream(x){
return x instanceof ReadableStream}function isBinaryBody(body){return body!==void 0&&(body instanceof Uint8Array||isReadableStream2(body)||typeof body=="fu\
nction"||body instanceof Blob)}function isReadableStream2(x){return isNodeReadableStream(x)||isWebReadableStream(x)}function isBlob(x){
return x instanceof Blob}import{Readable as Readable2}from"stream";async function*streamAsyncIterator(){let reader=this.getReader();try{for(;;){let{done,value}=await reader.read();if(done)
return;yield value}}finally{reader.releaseLock()}}function makeAsyncIterable(webStream){webStream[Symbol.asyncIterator]||
(webStream[Symbol.asyncIterator]=streamAsyncIterator.bind(webStream)),webStream.values||(webStream.values=streamAsyncIterator.
bind(webStream))}function ensureNodeStream(stream){return stream instanceof ReadableStream?(makeAsyncIterable(stream),Readable2.
fromWeb(stream)):stream}function toStream(source){return source instanceof Uint8Array?Readable2.from(Buffer.from(source)):
isBlob(source)?ensureNodeStream(source.stream()):ensureNodeStream(source)}async function concat(sources){return function(){
let streams=sources.map(x=>typeof x=="function"?x():x).map(toStream);return Readable2.from((async function*(){for(let stream of streams)
for await(let chunk of stream)yield chunk})())}}function generateBoundary(){return`----AzSDKFormBoundary${randomUUID()}`}function encodeHeaders(headers){let result="";for(let[
key,value]of headers)result+=`${key}: ${value}\r
`;return result}function getLength(source){return source instanceof Uint8Array?source.byteLength:isBlob(source)?source.size===
-1?void 0:source.size:void 0}function getTotalLength(sources){let total=0;for(let source of sources){let partLength=getLength(
source);if(partLength===void 0)return;total+=partLength}return total}async function buildRequestBody(request,parts,boundary){
let sources=[stringToUint8Array(`--${boundary}`,"utf-8"),...parts.flatMap(part=>[stringToUint8Array(`\r
`,"utf-8"),stringToUint8Array(encodeHeaders(part.headers),"utf-8"),stringToUint8Array(`\r
`,"utf-8"),part.body,stringToUint8Array(`\r
--${boundary}`,"utf-8")]),stringToUint8Array(`--\r
\r
`,"utf-8")],contentLength=getTotalLength(sources);contentLength&&request.headers.set("Content-Length",contentLength),request.
body=await concat(sources)}var multipartPolicyName="multipartPolicy",maxBoundaryLength=70,validBoundaryCharacters=new Set(
"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function assertValidBoundary(boundary){if(boundary.
length>maxBoundaryLength)throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);if(Array.
from(boundary).some(x=>!validBoundaryCharacters.has(x)))throw new Error(`Multipart boundary "${boundary}" contains inval\
id characters`)}function multipartPolicy(){return{name:multipartPolicyName,async sendRequest(request,next){if(!request.multipartBody)
return next(request);if(request.body)throw new Error("multipartBody and regular body cannot be set at the same time");let boundary=request.
multipartBody.boundary,contentTypeHeader=request.headers.get("Content-Type")??"multipart/mixed",parsedHeader=contentTypeHeader.
match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!parsedHeader)throw new Error(`Got multipart request body, but co\
ntent-type header was not multipart: ${contentTypeHeader}`);let[,contentType,parsedBoundary]=parsedHeader;if(parsedBoundary&&
boundary&&parsedBoundary!==boundary)throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header\
, but got ${boundary} in the request body`);return boundary??=parsedBoundary,boundary?assertValidBoundary(boundary):boundary=
generateBoundary(),request.headers.set("Content-Type",`${contentType}; boundary=${boundary}`),await buildRequestBody(request,
request.multipartBody.parts,boundary),request.multipartBody=void 0,next(request)}}}function createPipelineFromOptions(options){let pipeline=createEmptyPipeline();return addPlatformPolicies(pipeline,options),
pipeline.addPolicy(formDataPolicy(),{beforePolicies:[multipartPolicyName]}),pipeline.addPolicy(userAgentPolicy(options.userAgentOptions)),
pipeline.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"}),pipeline.addPolicy(defaultRetryPolicy(options.retryOptions),
{phase:"Retry"}),pipeline.addPolicy(logPolicy(options.loggingOptions),{afterPhase:"Sign"}),pipeline}var apiVersionPolicyName="ApiVersionPolicy";function apiVersionPolicy(options){return{name:apiVersionPolicyName,sendRequest:(req,next)=>{
let url=new URL(req.url);return!url.searchParams.get("api-version")&&options.apiVersion&&(req.url=`${req.url}${Array.from(
url.searchParams.keys()).length>0?"&":"?"}api-version=${options.apiVersion}`),next(req)}}}function isOAuth2TokenCredential(credential){return"getOAuth2Token"in credential}function isBearerTokenCredential(credential){
return"getBearerToken"in credential}function isBasicCredential(credential){return"username"in credential&&"password"in credential}
function isApiKeyCredential(credential){return"key"in credential}var insecureConnectionWarningEmmitted=!1;function allowInsecureConnection(request,options){if(options.allowInsecureConnection&&
request.allowInsecureConnection){let url=new URL(request.url);if(url.hostname==="localhost"||url.hostname==="127.0.0.1")
return!0}return!1}function emitInsecureConnectionWarning(){let warning="Sending token over insecure transport. Assume an\
y token issued is compromised.";logger.warning(warning),insecureConnectionWarningEmmitted||(insecureConnectionWarningEmmitted=
!0,emitNodeWarning(warning))}function ensureSecureConnection(request,options){if(!request.url.toLowerCase().startsWith("\
https://"))if(allowInsecureConnection(request,options))emitInsecureConnectionWarning();else throw new Error("Authenticat\
ion is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.")}var apiKeyAuthenticationPolicyName="apiKeyAuthenticationPolicy";function apiKeyAuthenticationPolicy(options){return{name:apiKeyAuthenticationPolicyName,
async sendRequest(request,next){ensureSecureConnection(request,options);let scheme=(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="apiKey");if(!scheme)return next(request);if(scheme.apiKeyLocation!=="header")throw new Error(`Unsuppor\
ted API key location: ${scheme.apiKeyLocation}`);return request.headers.set(scheme.name,options.credential.key),next(request)}}}var basicAuthenticationPolicyName="bearerAuthenticationPolicy";function basicAuthenticationPolicy(options){return{name:basicAuthenticationPolicyName,
async sendRequest(request,next){if(ensureSecureConnection(request,options),!(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="http"&&x.scheme==="basic"))return next(request);let{username,password}=options.credential,headerValue=uint8ArrayToString(
stringToUint8Array(`${username}:${password}`,"utf-8"),"base64");return request.headers.set("Authorization",`Basic ${headerValue}`),
next(request)}}}var bearerAuthenticationPolicyName="bearerAuthenticationPolicy";function bearerAuthenticationPolicy(options){return{name:bearerAuthenticationPolicyName,
async sendRequest(request,next){if(ensureSecureConnection(request,options),!(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="http"&&x.scheme==="bearer"))return next(request);let token=await options.credential.getBearerToken({abortSignal:request.
abortSignal});return request.headers.set("Authorization",`Bearer ${token}`),next(request)}}}var oauth2AuthenticationPolicyName="oauth2AuthenticationPolicy";function oauth2AuthenticationPolicy(options){return{name:oauth2AuthenticationPolicyName,
async sendRequest(request,next){ensureSecureConnection(request,options);let scheme=(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="oauth2");if(!scheme)return next(request);let token=await options.credential.getOAuth2Token(scheme.flows,
{abortSignal:request.abortSignal});return request.headers.set("Authorization",`Bearer ${token}`),next(request)}}}var cachedHttpClient;function createDefaultPipeline(options={}){let pipeline=createPipelineFromOptions(options);pipeline.
addPolicy(apiVersionPolicy(options));let{credential,authSchemes,allowInsecureConnection:allowInsecureConnection2}=options;
return credential&&(isApiKeyCredential(credential)?pipeline.addPolicy(apiKeyAuthenticationPolicy({authSchemes,credential,
allowInsecureConnection:allowInsecureConnection2})):isBasicCredential(credential)?pipeline.addPolicy(basicAuthenticationPolicy(
{authSchemes,credential,allowInsecureConnection:allowInsecureConnection2})):isBearerTokenCredential(credential)?pipeline.
addPolicy(bearerAuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2})):isOAuth2TokenCredential(
credential)&&pipeline.addPolicy(oauth2AuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))),
pipeline}function getCachedDefaultHttpsClient(){return cachedHttpClient||(cachedHttpClient=createDefaultHttpClient()),cachedHttpClient}function getHeaderValue(descriptor,headerName){if(descriptor.headers){let actualHeaderName=Object.keys(descriptor.headers).
find(x=>x.toLowerCase()===headerName.toLowerCase());if(actualHeaderName)return descriptor.headers[actualHeaderName]}}function getPartContentType(descriptor){
let contentTypeHeader=getHeaderValue(descriptor,"content-type");if(contentTypeHeader)return contentTypeHeader;if(descriptor.
contentType===null)return;if(descriptor.contentType)return descriptor.contentType;let{body}=descriptor;if(body!=null)return typeof body==
"string"||typeof body=="number"||typeof body=="boolean"?"text/plain; charset=UTF-8":body instanceof Blob?body.type||"app\
lication/octet-stream":isBinaryBody(body)?"application/octet-stream":"application/json"}function escapeDispositionField(value){
return JSON.stringify(value)}function getContentDisposition(descriptor){let contentDispositionHeader=getHeaderValue(descriptor,
"content-disposition");if(contentDispositionHeader)return contentDispositionHeader;if(descriptor.dispositionType===void 0&&
descriptor.name===void 0&&descriptor.filename===void 0)return;let disposition=descriptor.dispositionType??"form-data";descriptor.
name&&(disposition+=`; name=${escapeDispositionField(descriptor.name)}`);let filename;if(descriptor.filename)filename=descriptor.
filename;else if(typeof File<"u"&&descriptor.body instanceof File){let filenameFromFile=descriptor.body.name;filenameFromFile!==
""&&(filename=filenameFromFile)}return filename&&(disposition+=`; filename=${escapeDispositionField(filename)}`),disposition}
function normalizeBody(body,contentType){if(body===void 0)return new Uint8Array([]);if(isBinaryBody(body))return body;if(typeof body==
"string"||typeof body=="number"||typeof body=="boolean")return stringToUint8Array(String(body),"utf-8");if(contentType&&
/application\/(.+\+)?json(;.+)?/i.test(String(contentType)))return stringToUint8Array(JSON.stringify(body),"utf-8");throw new RestError(
`Unsupported body/content-type combination: ${body}, ${contentType}`)}function buildBodyPart(descriptor){let contentType=getPartContentType(
descriptor),contentDisposition=getContentDisposition(descriptor),headers=createHttpHeaders(descriptor.headers??{});contentType&&
headers.set("content-type",contentType),contentDisposition&&headers.set("content-disposition",contentDisposition);let body=normalizeBody(
descriptor.body,contentType);return{headers,body}}function buildMultipartBody(parts){return{parts:parts.map(buildBodyPart)}}async function sendRequest(method,url,pipeline,options={},customHttpClient){let httpClient=customHttpClient??getCachedDefaultHttpsClient(),
request=buildPipelineRequest(method,url,options);try{let response=await pipeline.sendRequest(httpClient,request),headers=response.
headers.toJSON(),stream=response.readableStreamBody??response.browserStreamBody,parsedBody=options.responseAsStream||stream!==
void 0?void 0:getResponseBody(response),body=stream??parsedBody;return options?.onResponse&&options.onResponse({...response,
request,rawHeaders:headers,parsedBody}),{request,headers,status:`${response.status}`,body}}catch(e){if(isRestError(e)&&e.
response&&options.onResponse){let{response}=e,rawHeaders=response.headers.toJSON();options?.onResponse({...response,request,
rawHeaders},e)}throw e}}function getContentType(body){if(body!==void 0){if(body instanceof ArrayBuffer||ArrayBuffer.isView(
body))return"application/octet-stream";if(isBlob(body)&&body.type)return body.type;if(typeof body=="string")try{return JSON.
parse(body),"application/json"}catch{return}return"application/json"}}function buildPipelineRequest(method,url,options={}){
let headers=createHttpHeaders(options.headers),requestContentType=options.contentType;requestContentType||(requestContentType=
headers.get("content-type")),requestContentType===void 0&&(requestContentType=getContentType(options.body));let{body,multipartBody}=getRequestBody(
options.body,requestContentType),accept=options.accept??headers.get("accept")??(options.noDefaultAcceptHeader?void 0:"ap\
plication/json");accept!==void 0&&headers.set("accept",accept),requestContentType&&headers.set("content-type",requestContentType);
let{allowInsecureConnection:allowInsecureConnection2,abortSignal,onUploadProgress,onDownloadProgress,timeout,responseAsStream,
noDefaultAcceptHeader:_noDefaultAcceptHeader,url:_url,method:_method,body:_body,multipartBody:_multiBody,headers:_headers,
...rest}=options,request=createPipelineRequest({url,method,body,multipartBody,headers,allowInsecureConnection:allowInsecureConnection2,
abortSignal,onUploadProgress,onDownloadProgress,timeout,enableBrowserStreams:!0,streamResponseStatusCodes:responseAsStream?
new Set([Number.POSITIVE_INFINITY]):void 0});return Object.assign(request,rest),request}function getRequestBody(body,contentType=""){
if(body===void 0)return{body:void 0};if(typeof FormData<"u"&&body instanceof FormData)return{body};if(isBlob(body))return{
body};if(isReadableStream2(body))return{body};if(typeof body=="function")return{body};if(body instanceof ArrayBuffer||ArrayBuffer.
isView(body))return{body};switch(contentType.split(";")[0]){case"application/json":return{body:JSON.stringify(body)};case"\
multipart/form-data":return Array.isArray(body)?{multipartBody:buildMultipartBody(body)}:{body:JSON.stringify(body)};case"\
text/plain":return{body:String(body)};default:return typeof body=="string"?{body}:{body:JSON.stringify(body)}}}function getResponseBody(response){
let firstType=(response.headers.get("content-type")??"").split(";")[0],bodyToParse=response.bodyAsText??"";if(firstType===
"text/plain")return String(bodyToParse);try{return bodyToParse?JSON.parse(bodyToParse):void 0}catch(error){if(firstType===
"application/json")throw createParseError(response,error);return String(bodyToParse)}}function createParseError(response,err){
let msg=`Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`,errCode=err.code??RestError.
PARSE_ERROR;return new RestError(msg,{code:errCode,statusCode:response.status,request:response.request,response})}function isQueryParameterWithOptions(x){return typeof x!="object"||x===null||!Object.hasOwn(x,"value")?!1:typeof x.value?.
toString=="function"}function buildRequestUrl(endpoint,routePath,pathParameters,options={}){if(routePath.startsWith("htt\
ps://")||routePath.startsWith("http://"))return routePath;endpoint=buildBaseUrl(endpoint,options);let updatedRoutePath=buildRoutePath(
routePath,pathParameters,options),requestUrl=appendQueryParams(appendPath(endpoint,updatedRoutePath),options);return new URL(
requestUrl).toString()}function appendPath(endpoint,pathToAppend){let endpointSearchStart=endpoint.indexOf("?"),pathSearchStart=pathToAppend.
indexOf("?"),endpointParts=endpointSearchStart!==-1?[endpoint.substring(0,endpointSearchStart),endpoint.substring(endpointSearchStart+
1)]:[endpoint,""],pathParts=pathSearchStart!==-1?[pathToAppend.substring(0,pathSearchStart),pathToAppend.substring(pathSearchStart+
1)]:[pathToAppend,""],combinedSearch=[endpointParts[1],pathParts[1].replaceAll("?","&")].filter(Boolean).join("&"),baseEndpoint=endpointParts[0].
replace(/(^[^:]+:\/\/[^/]+)\/\/+/,"$1/"),basePathToAppend=pathParts[0],combinedUrl=baseEndpoint;return!baseEndpoint.endsWith(
"/")&&!basePathToAppend.startsWith("/")&&basePathToAppend!==""?combinedUrl+=`/${basePathToAppend}`:baseEndpoint.endsWith(
"/")&&basePathToAppend.startsWith("/")?combinedUrl+=basePathToAppend.substring(1):combinedUrl+=basePathToAppend,combinedSearch&&
(combinedUrl+=`?${combinedSearch}`),combinedUrl}function getQueryParamValue(key,allowReserved,style,param){let separator;
style==="pipeDelimited"?separator="|":style==="spaceDelimited"?separator="%20":separator=",";let paramValues;Array.isArray(
param)?paramValues=param:typeof param=="object"&&param.toString===Object.prototype.toString?paramValues=Object.entries(param).
flat():paramValues=[param];let value=paramValues.map(p=>{if(p==null)return"";if(!p.toString||typeof p.toString!="functio\
n")throw new Error(`Query parameters must be able to be represented as string, ${key} can't`);let rawValue=p.toISOString!==
void 0?p.toISOString():p.toString();return allowReserved?rawValue:encodeURIComponent(rawValue)}).join(separator);return`${allowReserved?
key:encodeURIComponent(key)}=${value}`}function simpleParseQueryParams(queryString){let result=new Map;if(!queryString||
queryString[0]!=="?")return result;queryString=queryString.slice(1);let pairs=queryString.split("&");for(let pair of pairs){
let eqIndex=pair.indexOf("="),name=eqIndex===-1?pair:pair.substring(0,eqIndex),value=eqIndex===-1?"":pair.substring(eqIndex+
1),existingValue=result.get(name);existingValue!==void 0?Array.isArray(existingValue)?existingValue.push(value):result.set(
name,[existingValue,value]):result.set(name,value)}return result}function appendQueryParams(url,options={}){if(!options.
queryParameters)return url;let parsedUrl=new URL(url),queryParams=options.queryParameters,existingParams=simpleParseQueryParams(
parsedUrl.search),newParamStrings=[];for(let key of Object.keys(queryParams)){let param=queryParams[key];if(param==null)
continue;let hasMetadata=isQueryParameterWithOptions(param),rawValue=hasMetadata?param.value:param,explode=hasMetadata?param.
explode??!1:!1,style=hasMetadata&&param.style?param.style:"form";if(explode)if(Array.isArray(rawValue))for(let item of rawValue)
newParamStrings.push(getQueryParamValue(key,options.skipUrlEncoding??!1,style,item));else if(rawValue!==null&&typeof rawValue==
"object")for(let[actualKey,value]of Object.entries(rawValue))newParamStrings.push(getQueryParamValue(actualKey,options.skipUrlEncoding??
!1,style,value));else throw new Error("explode can only be set to true for objects and arrays");else newParamStrings.push(
getQueryParamValue(key,options.skipUrlEncoding??!1,style,rawValue))}for(let paramString of newParamStrings){let eqIndex=paramString.
indexOf("="),name=paramString.substring(0,eqIndex),value=paramString.substring(eqIndex+1),existingValue=existingParams.get(
name);existingValue!==void 0?Array.isArray(existingValue)?existingValue.includes(value)||existingValue.push(value):existingValue!==
value&&existingParams.set(name,[existingValue,value]):existingParams.set(name,value)}let searchPieces=[];for(let[name,value]of existingParams)
if(Array.isArray(value))for(let subValue of value)searchPieces.push(`${name}=${subValue}`);else searchPieces.push(`${name}\
=${value}`);return parsedUrl.search=searchPieces.length?`?${searchPieces.join("&")}`:"",parsedUrl.toString()}function buildBaseUrl(endpoint,options){
if(!options.pathParameters)return endpoint;let pathParams=options.pathParameters;for(let[key,param]of Object.entries(pathParams)){
if(param==null)throw new Error(`Path parameters ${key} must not be undefined or null`);if(!param.toString||typeof param.
toString!="function")throw new Error(`Path parameters must be able to be represented as string, ${key} can't`);let value=param.
toISOString!==void 0?param.toISOString():String(param);options.skipUrlEncoding||(value=encodeURIComponent(param)),endpoint=
replaceAll(endpoint,`{${key}}`,value)??""}return endpoint}function buildRoutePath(routePath,pathParameters,options={}){for(let pathParam of pathParameters){
let allowReserved=typeof pathParam=="object"&&(pathParam.allowReserved??!1),value=typeof pathParam=="object"?pathParam.value:
pathParam;!options.skipUrlEncoding&&!allowReserved&&(value=encodeURIComponent(value)),routePath=routePath.replace(/\{[\w-]+\}/,
String(value))}return routePath}function replaceAll(value,searchValue,replaceValue){return!value||!searchValue?value:value.
split(searchValue).join(replaceValue||"")}function getClient(endpoint,clientOptions={}){let pipeline=clientOptions.pipeline??createDefaultPipeline(clientOptions);
if(clientOptions.additionalPolicies?.length)for(let{policy,position}of clientOptions.additionalPolicies){let afterPhase=position===
"perRetry"?"Sign":void 0;pipeline.addPolicy(policy,{afterPhase})}let noDefaultAcceptHeader=clientOptions.internal?.noDefaultAcceptHeader??
!1,{allowInsecureConnection:allowInsecureConnection2,httpClient}=clientOptions,endpointUrl=clientOptions.endpoint??endpoint,
client=(path,...args)=>{let getUrl=requestOptions=>buildRequestUrl(endpointUrl,path,args,{allowInsecureConnection:allowInsecureConnection2,
...requestOptions});return{get:(requestOptions={})=>buildOperation("GET",getUrl(requestOptions),pipeline,requestOptions,
allowInsecureConnection2,httpClient,noDefaultAcceptHeader),post:(requestOptions={})=>buildOperation("POST",getUrl(requestOptions),
pipeline,requestOptions,allowInsecureConnection2,httpClient,noDefaultAcceptHeader),put:(requestOptions={})=>buildOperation(
"PUT",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,noDefaultAcceptHeader),patch:(requestOptions={})=>buildOperation(
"PATCH",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,noDefaultAcceptHeader),delete:(requestOptions={})=>buildOperation(
"DELETE",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,noDefaultAcceptHeader),head:(requestOptions={})=>buildOperation(
"HEAD",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,noDefaultAcceptHeader),options:(requestOptions={})=>buildOperation(
"OPTIONS",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,noDefaultAcceptHeader),trace:(requestOptions={})=>buildOperation(
"TRACE",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient,noDefaultAcceptHeader)}};return{
path:client,pathUnchecked:client,pipeline}}function buildOperation(method,url,pipeline,options,allowInsecureConnection2,httpClient,noDefaultAcceptHeader=!1){
return allowInsecureConnection2=options.allowInsecureConnection??allowInsecureConnection2,{then:function(onFulfilled,onrejected){
return sendRequest(method,url,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2,noDefaultAcceptHeader},
httpClient).then(onFulfilled,onrejected)},async asBrowserStream(){if(isNodeLike)throw new Error("`asBrowserStream` is su\
pported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a\
 Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");return sendRequest(
method,url,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2,noDefaultAcceptHeader,responseAsStream:!0},
httpClient)},async asNodeStream(){if(isNodeLike)return sendRequest(method,url,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2,
noDefaultAcceptHeader,responseAsStream:!0},httpClient);throw new Error("`isNodeStream` is not supported in the browser e\
nvironment. Use `asBrowserStream` to obtain the response body stream.")}}}function operationOptionsToRequestParameters(options){return{allowInsecureConnection:options.requestOptions?.allowInsecureConnection,
timeout:options.requestOptions?.timeout,skipUrlEncoding:options.requestOptions?.skipUrlEncoding,abortSignal:options.abortSignal,
onUploadProgress:options.requestOptions?.onUploadProgress,onDownloadProgress:options.requestOptions?.onDownloadProgress,
headers:{...options.requestOptions?.headers},onResponse:options.onResponse}}function createRestError(messageOrResponse,response){let resp=typeof messageOrResponse=="string"?response:messageOrResponse,
internalError=resp.body?.error??resp.body,message=typeof messageOrResponse=="string"?messageOrResponse:internalError?.message??
`Unexpected status code: ${resp.status}`;return new RestError(message,{statusCode:statusCodeToNumber(resp.status),code:internalError?.
code,request:resp.request,response:toPipelineResponse(resp)})}function toPipelineResponse(errorResponse){return{headers:createHttpHeaders(
errorResponse.headers),request:errorResponse.request,status:statusCodeToNumber(errorResponse.status)??-1,...typeof errorResponse.
body=="string"?{bodyAsText:errorResponse.body}:{}}}function statusCodeToNumber(statusCode){let status=Number.parseInt(statusCode);
return Number.isNaN(status)?void 0:status}var RestError2=RestError;function isRestError2(e){return isRestError(e)}var DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){
async function tryGetAccessToken(){if(Date.now()<refreshTimeout)try{return await getAccessToken()}catch{return null}else{
let finalToken=await getAccessToken();if(finalToken===null)throw new Error("Failed to refresh access token.");return finalToken}}
let token=await tryGetAccessToken();for(;token===null;)await delay(retryIntervalInMs),token=await tryGetAccessToken();return token}
function createTokenCycler(credential,tokenCyclerOptions){let refreshWorker=null,token=null,tenantId,options={...DEFAULT_CYCLER_OPTIONS,
...tokenCyclerOptions},cycler={get isRefreshing(){return refreshWorker!==null},get shouldRefresh(){return token===null?!0:
cycler.isRefreshing?!1:token.refreshAfterTimestamp&&token.refreshAfterTimestamp<Date.now()?!0:token.expiresOnTimestamp-options.
refreshWindowInMs<Date.now()},get mustRefresh(){return token===null||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<
Date.now()}};function refresh(scopes,getTokenOptions){return cycler.isRefreshing||(refreshWorker=beginRefresh(()=>credential.
getToken(scopes,getTokenOptions),options.retryIntervalInMs,token?.expiresOnTimestamp??Date.now()).then(_token=>(refreshWorker=
null,token=_token,tenantId=getTokenOptions.tenantId,token)).catch(reason=>{throw refreshWorker=null,token=null,tenantId=
void 0,reason})),refreshWorker}return async(scopes,tokenOptions)=>{let hasClaimChallenge=!!tokenOptions.claims,tenantIdChanged=tenantId!==
tokenOptions.tenantId;return hasClaimChallenge&&(token=null),tenantIdChanged||hasClaimChallenge||cycler.mustRefresh?refresh(
scopes,tokenOptions):(cycler.shouldRefresh&&refresh(scopes,tokenOptions),token)}}var logger2=createClientLogger2("core-rest-pipeline");var bearerTokenAuthenticationPolicyName="bearerTokenAuthenticationPolicy";async function trySendRequest(request,next){try{
return[await next(request),void 0]}catch(e){if(isRestError2(e)&&e.response)return[e.response,e];throw e}}async function defaultAuthorizeRequest(options){
let{scopes,getAccessToken,request}=options,getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions,
enableCae:!0},accessToken=await getAccessToken(scopes,getTokenOptions);accessToken&&options.request.headers.set("Authori\
zation",`Bearer ${accessToken.token}`)}function isChallengeResponse(response){return response.status===401&&response.headers.
has("WWW-Authenticate")}async function authorizeRequestOnCaeChallenge(onChallengeOptions,caeClaims){let{scopes}=onChallengeOptions,
accessToken=await onChallengeOptions.getAccessToken(scopes,{enableCae:!0,claims:caeClaims});return accessToken?(onChallengeOptions.
request.headers.set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`),!0):!1}function bearerTokenAuthenticationPolicy(options){
let{credential,scopes,challengeCallbacks}=options,logger3=options.logger||logger2,callbacks={authorizeRequest:challengeCallbacks?.
authorizeRequest?.bind(challengeCallbacks)??defaultAuthorizeRequest,authorizeRequestOnChallenge:challengeCallbacks?.authorizeRequestOnChallenge?.
bind(challengeCallbacks)},getAccessToken=credential?createTokenCycler(credential):()=>Promise.resolve(null);return{name:bearerTokenAuthenticationPolicyName,
async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authe\
ntication is not permitted for non-TLS protected (non-https) URLs.");await callbacks.authorizeRequest({scopes:Array.isArray(
scopes)?scopes:[scopes],request,getAccessToken,logger:logger3});let response,error,shouldSendRequest;if([response,error]=
await trySendRequest(request,next),isChallengeResponse(response)){let claims=getCaeChallengeClaims(response.headers.get(
"WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(claims)}catch{return logger3.warning(`The WWW-Authe\
nticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authenticatio\
n flow. Unparsable claims: ${claims}`),response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(
scopes)?scopes:[scopes],response,request,getAccessToken,logger:logger3},parsedClaim),shouldSendRequest&&(await disposeResponseBody(
response),[response,error]=await trySendRequest(request,next))}else if(callbacks.authorizeRequestOnChallenge&&(shouldSendRequest=
await callbacks.authorizeRequestOnChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],request,response,getAccessToken,
logger:logger3}),shouldSendRequest&&(await disposeResponseBody(response),[response,error]=await trySendRequest(request,next)),
isChallengeResponse(response)&&(claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate")??""),claims))){let parsedClaim;
try{parsedClaim=atob(claims)}catch{return logger3.warning(`The WWW-Authenticate header contains "claims" that cannot be \
parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`),response}
shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],response,request,getAccessToken,
logger:logger3},parsedClaim),shouldSendRequest&&(await disposeResponseBody(response),[response,error]=await trySendRequest(
request,next))}}if(error)throw error;return response}}}function parseChallenges(challenges){let challengeRegex=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,
paramRegex=/(\w+)="([^"]*)"/g,parsedChallenges=[],match;for(;(match=challengeRegex.exec(challenges))!==null;){let scheme=match[1],
paramsString=match[2],params={},paramMatch;for(;(paramMatch=paramRegex.exec(paramsString))!==null;)params[paramMatch[1]]=
paramMatch[2];parsedChallenges.push({scheme,params})}return parsedChallenges}function getCaeChallengeClaims(challenges){
return challenges?parseChallenges(challenges).find(x=>x.scheme==="Bearer"&&x.params.claims&&x.params.error==="insufficie\
nt_claims")?.params.claims:void 0}function createEmptyPipeline2(){return createEmptyPipeline()}function logPolicy2(options={}){return logPolicy({logger:logger2.info,...options})}function redirectPolicy2(options={}){return redirectPolicy(options)}import os2 from"node:os";import process5 from"node:process";function getHeaderName2(){return"User-Agent"}async function setPlatformSpecificData2(map){
if(process5&&process5.versions){let osInfo=`${os2.type()} ${os2.release()}; ${os2.arch()}`;process5.versions.bun?map.set(
"Bun",`${process5.versions.bun} (${osInfo})`):process5.versions.deno?map.set("Deno",`${process5.versions.deno} (${osInfo}\
)`):process5.versions.node&&map.set("Node",`${process5.versions.node} (${osInfo})`)}}var SDK_VERSION2="1.25.1";function getUserAgentString2(telemetryInfo){let parts=[];for(let[key,value]of telemetryInfo){let token=value?`${key}/${value}`:
key;parts.push(token)}return parts.join(" ")}function getUserAgentHeaderName2(){return getHeaderName2()}async function getUserAgentValue2(prefix){
let runtimeInfo=new Map;runtimeInfo.set("core-rest-pipeline",SDK_VERSION2),await setPlatformSpecificData2(runtimeInfo);let defaultAgent=getUserAgentString2(
runtimeInfo);return prefix?`${prefix} ${defaultAgent}`:defaultAgent}var UserAgentHeaderName2=getUserAgentHeaderName2(),userAgentPolicyName2="userAgentPolicy";function userAgentPolicy2(options={}){
let userAgentValue=getUserAgentValue2(options.userAgentPrefix);return{name:userAgentPolicyName2,async sendRequest(request,next){
return request.headers.has(UserAgentHeaderName2)||request.headers.set(UserAgentHeaderName2,await userAgentValue),next(request)}}}var rawContent=Symbol("rawContent");function hasRawContent(x){return typeof x[rawContent]=="function"}function getRawContent(blob){
return hasRawContent(blob)?blob[rawContent]():blob}var multipartPolicyName2=multipartPolicyName;function multipartPolicy2(){let tspPolicy=multipartPolicy();return{name:multipartPolicyName2,
sendRequest:async(request,next)=>{if(request.multipartBody)for(let part of request.multipartBody.parts)hasRawContent(part.
body)&&(part.body=getRawContent(part.body));return tspPolicy.sendRequest(request,next)}}}function decompressResponsePolicy2(){return decompressResponsePolicy()}function defaultRetryPolicy2(options={}){return defaultRetryPolicy(options)}function formDataPolicy2(){return formDataPolicy()}function proxyPolicy2(proxySettings,options){return proxyPolicy(proxySettings,options)}var setClientRequestIdPolicyName="setClientRequestIdPolicy";function setClientRequestIdPolicy(requestIdHeaderName="x-ms-\
client-request-id"){return{name:setClientRequestIdPolicyName,async sendRequest(request,next){return request.headers.has(
requestIdHeaderName)||request.headers.set(requestIdHeaderName,request.requestId),next(request)}}}function agentPolicy2(agent){return agentPolicy(agent)}function tlsPolicy2(tlsSettings){return tlsPolicy(tlsSettings)}var knownContextKeys={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};
function createTracingContext(options={}){let context3=new TracingContextImpl(options.parentContext);return options.span&&
(context3=context3.setValue(knownContextKeys.span,options.span)),options.namespace&&(context3=context3.setValue(knownContextKeys.
namespace,options.namespace)),context3}var TracingContextImpl=class _TracingContextImpl{_contextMap;constructor(initialContext){
this._contextMap=initialContext instanceof _TracingContextImpl?new Map(initialContext._contextMap):new Map}setValue(key,value){
let newContext=new _TracingContextImpl(this);return newContext._contextMap.set(key,value),newContext}getValue(key){return this.
_contextMap.get(key)}deleteValue(key){let newContext=new _TracingContextImpl(this);return newContext._contextMap.delete(
key),newContext}};var import_state_cjs=__toESM(require_state_cjs(),1),state=import_state_cjs.state;function createDefaultTracingSpan(){return{end:()=>{},isRecording:()=>!1,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},
addEvent:()=>{}}}function createDefaultInstrumenter(){return{createRequestHeaders:()=>({}),parseTraceparentHeader:()=>{},
startSpan:(_name,spanOptions)=>({span:createDefaultTracingSpan(),tracingContext:createTracingContext({parentContext:spanOptions.
tracingContext})}),withContext(_context,callback,...callbackArgs){return callback(...callbackArgs)}}}function getInstrumenter(){return state.instrumenterImplementation||(state.instrumenterImplementation=createDefaultInstrumenter()),
state.instrumenterImplementation}function createTracingClient(options){let{namespace,packageName,packageVersion}=options;function startSpan(name,operationOptions,spanOptions){
let startSpanResult=getInstrumenter().startSpan(name,{...spanOptions,packageName,packageVersion,tracingContext:operationOptions?.
tracingOptions?.tracingContext}),tracingContext=startSpanResult.tracingContext,span=startSpanResult.span;tracingContext.
getValue(knownContextKeys.namespace)||(tracingContext=tracingContext.setValue(knownContextKeys.namespace,namespace)),span.
setAttribute("az.namespace",tracingContext.getValue(knownContextKeys.namespace));let updatedOptions=Object.assign({},operationOptions,
{tracingOptions:{...operationOptions?.tracingOptions,tracingContext}});return{span,updatedOptions}}async function withSpan(name,operationOptions,callback,spanOptions){
let{span,updatedOptions}=startSpan(name,operationOptions,spanOptions);try{let result=await withContext(updatedOptions.tracingOptions.
tracingContext,()=>callback(updatedOptions,span));return span.setStatus({status:"success"}),result}catch(err){throw span.
setStatus({status:"error",error:err}),err}finally{span.end()}}function withContext(context3,callback,...callbackArgs){return getInstrumenter().
withContext(context3,callback,...callbackArgs)}function parseTraceparentHeader(traceparentHeader){return getInstrumenter().
parseTraceparentHeader(traceparentHeader)}function createRequestHeaders(tracingContext){return getInstrumenter().createRequestHeaders(
tracingContext)}return{startSpan,withSpan,withContext,parseTraceparentHeader,createRequestHeaders}}var tracingPolicyName="tracingPolicy";function tracingPolicy(options={}){let userAgentPromise=getUserAgentValue2(options.
userAgentPrefix),sanitizer=new Sanitizer({additionalAllowedQueryParameters:options.additionalAllowedQueryParameters}),tracingClient=tryCreateTracingClient();
return{name:tracingPolicyName,async sendRequest(request,next){if(!tracingClient)return next(request);let userAgent=await userAgentPromise,
spanAttributes={"http.url":sanitizer.sanitizeUrl(request.url),"http.method":request.method,"http.user_agent":userAgent,requestId:request.
requestId};userAgent&&(spanAttributes["http.user_agent"]=userAgent);let{span,tracingContext}=tryCreateSpan(tracingClient,
request,spanAttributes)??{};if(!span||!tracingContext)return next(request);try{let response=await tracingClient.withContext(
tracingContext,next,request);return tryProcessResponse(span,response),response}catch(err){throw tryProcessError(span,err),
err}}}}function tryCreateTracingClient(){try{return createTracingClient({namespace:"",packageName:"@azure/core-rest-pipe\
line",packageVersion:SDK_VERSION2})}catch(e){logger2.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
return}}function tryCreateSpan(tracingClient,request,spanAttributes){try{let{span,updatedOptions}=tracingClient.startSpan(
`HTTP ${request.method}`,{tracingOptions:request.tracingOptions},{spanKind:"client",spanAttributes});if(!span.isRecording()){
span.end();return}let headers=tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);for(let[key,
value]of Object.entries(headers))request.headers.set(key,value);return{span,tracingContext:updatedOptions.tracingOptions.
tracingContext}}catch(e){logger2.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);return}}
function tryProcessError(span,error){try{span.setStatus({status:"error",error:isError2(error)?error:void 0}),isRestError2(
error)&&error.statusCode&&span.setAttribute("http.status_code",error.statusCode),span.end()}catch(e){logger2.warning(`Sk\
ipping tracing span processing due to an error: ${getErrorMessage(e)}`)}}function tryProcessResponse(span,response){try{
span.setAttribute("http.status_code",response.status);let serviceRequestId=response.headers.get("x-ms-request-id");serviceRequestId&&
span.setAttribute("serviceRequestId",serviceRequestId),response.status>=400&&span.setStatus({status:"error"}),span.end()}catch(e){
logger2.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`)}}function wrapAbortSignalLike(abortSignalLike){if(abortSignalLike instanceof AbortSignal)return{abortSignal:abortSignalLike};
if(abortSignalLike.aborted)return{abortSignal:AbortSignal.abort("reason"in abortSignalLike?abortSignalLike.reason:void 0)};
let controller=new AbortController,needsCleanup=!0;function cleanup(){needsCleanup&&(abortSignalLike.removeEventListener(
"abort",listener),needsCleanup=!1)}function listener(){controller.abort("reason"in abortSignalLike?abortSignalLike.reason:
void 0),cleanup()}return abortSignalLike.addEventListener("abort",listener),{abortSignal:controller.signal,cleanup}}function cleanupOnRequestResponseCompletion(response,cleanup){let stream=response?.readableStreamBody,requestCompletion=response?
getRequestCompletion(response):void 0,browserResponseCompletion=response?getResponseBodyCompletion(response):void 0,requestDone=requestCompletion===
void 0,nodeResponseDone=!stream||!stream.readable,browserResponseDone=browserResponseCompletion===void 0,cleanedUp=!1,cleanupIfComplete=()=>{
cleanedUp||!requestDone||!nodeResponseDone||!browserResponseDone||(cleanedUp=!0,cleanup())},onResponseComplete=()=>{stream?.
removeListener("end",onResponseComplete),stream?.removeListener("close",onResponseComplete),stream?.removeListener("erro\
r",onResponseComplete),nodeResponseDone=!0;try{cleanupIfComplete()}catch(error){logger2.warning("Error cleaning up after\
 response stream completion",error)}};!nodeResponseDone&&stream&&(stream.once("end",onResponseComplete),stream.once("clo\
se",onResponseComplete),stream.once("error",onResponseComplete)),requestCompletion&&requestCompletion.then(()=>(requestDone=
!0,cleanupIfComplete())).catch(error=>{logger2.warning("Error cleaning up after request completion",error)}),browserResponseCompletion&&
browserResponseCompletion.then(()=>(browserResponseDone=!0,cleanupIfComplete())).catch(error=>{logger2.warning("Error cl\
eaning up after response body completion",error)}),cleanupIfComplete()}var wrapAbortSignalLikePolicyName="wrapAbortSignalLikePolicy";function wrapAbortSignalLikePolicy(){return{name:wrapAbortSignalLikePolicyName,
sendRequest:async(request,next)=>{if(!request.abortSignal)return next(request);let originalAbortSignal=request.abortSignal,
{abortSignal,cleanup}=wrapAbortSignalLike(originalAbortSignal);request.abortSignal=abortSignal;let response;try{return response=
await next(request),response}finally{request.abortSignal=originalAbortSignal,cleanup&&cleanupOnRequestResponseCompletion(
response,cleanup)}}}}function createPipelineFromOptions2(options){let pipeline=createEmptyPipeline2();return isNodeLike2&&(options.agent&&pipeline.
addPolicy(agentPolicy2(options.agent)),options.tlsOptions&&pipeline.addPolicy(tlsPolicy2(options.tlsOptions)),pipeline.addPolicy(
proxyPolicy2(options.proxyOptions)),pipeline.addPolicy(decompressResponsePolicy2())),pipeline.addPolicy(wrapAbortSignalLikePolicy()),
pipeline.addPolicy(formDataPolicy2(),{beforePolicies:[multipartPolicyName2]}),pipeline.addPolicy(userAgentPolicy2(options.
userAgentOptions)),pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName)),pipeline.
addPolicy(multipartPolicy2(),{afterPhase:"Deserialize"}),pipeline.addPolicy(defaultRetryPolicy2(options.retryOptions),{phase:"\
Retry"}),pipeline.addPolicy(tracingPolicy({...options.userAgentOptions,...options.loggingOptions}),{afterPhase:"Retry"}),
isNodeLike2&&pipeline.addPolicy(redirectPolicy2(options.redirectOptions),{afterPhase:"Retry"}),pipeline.addPolicy(logPolicy2(
options.loggingOptions),{afterPhase:"Sign"}),pipeline}function createDefaultHttpClient2(){let client=createDefaultHttpClient();return{async sendRequest(request){let originalAbortSignal=request.
abortSignal,{abortSignal,cleanup}=originalAbortSignal?wrapAbortSignalLike(originalAbortSignal):{},response;try{return request.
abortSignal=abortSignal,response=await client.sendRequest(request),response}finally{request.abortSignal=originalAbortSignal,
cleanup&&cleanupOnRequestResponseCompletion(response,cleanup)}}}}function createHttpHeaders2(rawHeaders){return createHttpHeaders(rawHeaders)}function createPipelineRequest2(options){return createPipelineRequest(options)}var retryPolicyLogger2=createClientLogger2("core-rest-pipeline retryPolicy");function retryPolicy2(strategies,options={maxRetries:3}){
return retryPolicy(strategies,{logger:retryPolicyLogger2,...options})}export{setLogLevel,getLogLevel,createClientLogger2 as createClientLogger,getClient,operationOptionsToRequestParameters,createRestError,
AbortError,delay,isObjectWithProperties,calculateRetryDelay2 as calculateRetryDelay,isError2 as isError,isNodeLike2 as isNodeLike,
uint8ArrayToString2 as uint8ArrayToString,stringToUint8Array2 as stringToUint8Array,createTracingClient,RestError2 as RestError,
createPipelineFromOptions2 as createPipelineFromOptions,createDefaultHttpClient2 as createDefaultHttpClient,createHttpHeaders2 as createHttpHeaders,
createPipelineRequest2 as createPipelineRequest,retryPolicy2 as retryPolicy,bearerTokenAuthenticationPolicyName,bearerTokenAuthenticationPolicy};

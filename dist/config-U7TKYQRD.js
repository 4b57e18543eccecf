const ee=n=>{const e=globalThis.process.getBuiltinModule(n);if(e===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+n),{code:"MODULE_NOT_FOUND"});return e},te=import.meta.dirname??"/";import{ExecAuth as P}from"./chunk-SOF2UHID.js";
import{load as _}from"./chunk-EM63ATSQ.js";import"./chunk-6FW24UKP.js";import l from"node:fs";function u(){}var f=()=>{throw new Error(
"not in this bundle")};import p from"node:path";import I from"node:fs";var d={THROW:"throw",FILTER:"filter"};function w(){
return{onInvalidEntry:d.THROW}}function H(n,e){if(!Array.isArray(n))return[];let t=Object.assign(w(),e||{});return n.map(
N(t.onInvalidEntry)).filter(Boolean)}function R(n){return{name:n.name,cluster:{server:n.server,"certificate-authority-da\
ta":n.caData,"certificate-authority":n.caFile,"insecure-skip-tls-verify":n.skipTLSVerify,"tls-server-name":n.tlsServerName,
"proxy-url":n.proxyUrl}}}function N(n){return(e,t,r)=>{try{if(!e.name)throw new Error(`clusters[${t}].name is missing`);
if(!e.cluster)throw new Error(`clusters[${t}].cluster is missing`);if(!e.cluster.server)throw new Error(`clusters[${t}].\
cluster.server is missing`);return{caData:e.cluster["certificate-authority-data"],caFile:e.cluster["certificate-authorit\
y"],name:e.name,server:e.cluster.server.replace(/\/$/,""),skipTLSVerify:e.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:e.
cluster["tls-server-name"],proxyUrl:e.cluster["proxy-url"]}}catch(s){switch(n){case d.FILTER:return null;default:case d.
THROW:throw s}}}}function D(n,e){if(!Array.isArray(n))return[];let t=Object.assign(w(),e||{});return n.map(L(t.onInvalidEntry)).
filter(Boolean)}function $(n){return{name:n.name,user:{as:n.impersonateUser,"auth-provider":n.authProvider,"client-certi\
ficate-data":n.certData,"client-certificate":n.certFile,exec:n.exec,"client-key-data":n.keyData,"client-key":n.keyFile,token:n.
token,password:n.password,username:n.username}}}function L(n){return(e,t,r)=>{try{if(!e.name)throw new Error(`users[${t}\
].name is missing`);return{authProvider:e.user?e.user["auth-provider"]:null,certData:e.user?e.user["client-certificate-d\
ata"]:null,certFile:e.user?e.user["client-certificate"]:null,exec:e.user?e.user.exec:null,keyData:e.user?e.user["client-\
key-data"]:null,keyFile:e.user?e.user["client-key"]:null,name:e.name,token:K(e.user),password:e.user?e.user.password:null,
username:e.user?e.user.username:null,impersonateUser:e.user?e.user.as:null}}catch(s){switch(n){case d.FILTER:return null;default:case d.
THROW:throw s}}}}function K(n){if(n){if(n.token)return n.token;if(n["token-file"])return I.readFileSync(n["token-file"]).
toString()}}function W(n,e){if(!Array.isArray(n))return[];let t=Object.assign(w(),e||{});return n.map(B(t.onInvalidEntry)).
filter(Boolean)}function z(n){return{name:n.name,context:n}}function B(n){return(e,t,r)=>{try{if(!e.name)throw new Error(
`contexts[${t}].name is missing`);if(!e.context)throw new Error(`contexts[${t}].context is missing`);if(!e.context.cluster)
throw new Error(`contexts[${t}].context.cluster is missing`);return{cluster:e.context.cluster,name:e.name,user:e.context.
user||void 0,namespace:e.context.namespace||void 0}}catch(s){switch(n){case d.FILTER:return null;default:case d.THROW:throw s}}}}
import M from"node:fs";var V=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(n){return n.authProvider&&
n.authProvider.config&&n.authProvider.config.tokenFile}async applyAuthentication(n,e){this.token==null&&this.refreshToken(
n.authProvider.config.tokenFile),this.isTokenExpired()&&this.refreshToken(n.authProvider.config.tokenFile),this.token&&(e.
headers.Authorization=`Bearer ${this.token}`)}refreshToken(n){this.token=M.readFileSync(n).toString("utf-8"),this.lastRead=
new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-this.lastRead.getTime())/1e3>60}};import y from"node:child_process";
var q={name:"@kubernetes/client-node",version:"2.0.1",description:"NodeJS client for kubernetes",type:"module",repository:{
type:"git",url:"https://github.com/kubernetes-client/javascript.git"},files:["dist/**/*.ts","dist/**/*.js","dist/**/*.ma\
p"],main:"dist/index.js",types:"dist/index.d.ts",scripts:{format:'prettier --log-level error --write "./src/**/*.ts"',lint:'\
npm --prefix ./tools/lint ci && npm --prefix ./tools/lint run lint && prettier --check "./src/**/*.ts"',clean:"rm -Rf no\
de_modules/ dist/ tools/lint/node_modules/ tools/docs/node_modules/",build:"tsc","build-with-tests":"tsc --project tscon\
fig-with-tests.json && cp 'src/test/echo space.js' dist/test",generate:"./generate-client.sh",watch:"tsc --watch",test:"\
c8 node --test --test-reporter=spec --import tsx src/*_test.ts","test-no-coverage":"node --test --test-reporter=spec --i\
mport tsx src/*_test.ts","test-transpiled":"node --test --test-reporter=spec dist/*_test.js","integration-test":"tsx src\
/test/integration/index.ts",prepare:"npm run build && husky",prepack:"npm run build",docs:"npm --prefix ./tools/docs ci \
&& npm --prefix ./tools/docs run docs"},c8:{include:["src/**/*.ts"],exclude:["src/gen/**/*.ts","src/index.ts","src/*_tes\
t.ts","src/test"],extension:[".ts"],reporter:["text","lcov","text-summary","html"],sourceMap:!0,instrument:!0,all:!0},author:"\
Kubernetes Authors",license:"Apache-2.0",dependencies:{"@types/js-yaml":"^4.0.1","@types/node":"^26.0.0","@types/stream-\
buffers":"^3.0.3","form-data":"^4.0.0",hpagent:"^1.2.0","isomorphic-ws":"^5.0.0","js-yaml":"^5.1.0","jsonpath-plus":"^10\
.3.0","openid-client":"^6.1.3",rfc4648:"^1.3.0",socks:"^2.8.4","socks-proxy-agent":"^10.0.0","stream-buffers":"^3.0.2","\
tar-fs":"^3.0.9",undici:"^8.7.0",ws:"^8.18.2"},devDependencies:{"@types/mock-fs":"^4.13.1",c8:"^12.0.0",husky:"^9.0.6","\
mock-fs":"^5.2.0",prettier:"^3.0.0","pretty-quick":"^4.0.0","ts-mockito":"^2.3.1",tsx:"^4.21.0",typescript:"~7.0.2"},bugs:{
url:"https://github.com/kubernetes-client/javascript/issues"},homepage:"https://github.com/kubernetes-client/javascript#\
readme",keywords:["kubernetes","client"],prettier:{tabWidth:4,printWidth:110,trailingComma:"all",singleQuote:!0,arrowParens:"\
always"}},k="/var/run/secrets/kubernetes.io/serviceaccount",G=k+"/ca.crt",U=k+"/token",J=k+"/namespace",Q="User-Agent";function Y(){
var n;return`kubernetes-client-javascript/${(n=q.version)!==null&&n!==void 0?n:""}`}function E(n){try{return l.accessSync(
n),!0}catch{return!1}}function X(n,e){let t=new URL(n),r=t.hostname,s=parseInt(t.port,10)||1080,i=5,o=t.protocol.replace(
":","");return(o==="socks4"||o==="socks4a")&&(i=4),(a,c)=>{let{hostname:h,port:m,protocol:b,servername:O}=a;u.createConnection(
{proxy:{host:r,port:s,type:i},command:"connect",destination:{host:h,port:parseInt(m,10)}},(S,j)=>{if(S){c(S,null);return}
let C=j.socket;C.setKeepAlive(!0,3e4),b==="https:"?c(null,f.connect({...e,socket:C,servername:O||h})):c(null,C)})}}var Z=class A{addAuthenticator(e){
this.custom_authenticators.push(e)}constructor(){this.authenticators=[new u,new u,new P,new V,new u],this.custom_authenticators=
[],this.agentCache=new Map,this.contexts=[],this.clusters=[],this.users=[]}getContexts(){return this.contexts}getClusters(){
return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(e){this.
currentContext=e}getContextObject(e){return this.contexts?g(this.contexts,e,"context"):null}getCurrentCluster(){let e=this.
getCurrentContextObject();return e?this.getCluster(e.cluster):null}getCluster(e){return g(this.clusters,e,"cluster")}getCurrentUser(){
let e=this.getCurrentContextObject();return e?this.getUser(e.user):null}getUser(e){return g(this.users,e,"user")}loadFromFile(e,t){
let r=p.dirname(e);this.loadFromString(l.readFileSync(e).toString("utf-8"),t),this.makePathsAbsolute(r)}async applyToHTTPSOptions(e){
let t=this.getCurrentUser(),r=this.getCurrentCluster();await this.applyOptions(e),t&&t.username&&(e.auth=`${t.username}:${t.
password}`);let s={};s.ca=e.ca,s.cert=e.cert,s.key=e.key,s.pfx=e.pfx,s.passphrase=e.passphrase,e.rejectUnauthorized!==void 0&&
(s.rejectUnauthorized=e.rejectUnauthorized),s.timeout=e.timeout,s.servername=e.servername,s.ciphers=e.ciphers,s.honorCipherOrder=
e.honorCipherOrder,s.ecdhCurve=e.ecdhCurve,s.clientCertEngine=e.clientCertEngine,s.crl=e.crl,s.dhparam=e.dhparam,s.secureOptions=
e.secureOptions,s.secureProtocol=e.secureProtocol,s.sessionIdContext=e.sessionIdContext,e.agent=this.createAgent(r,s)}async applySecurityAuthentication(e){
let t=this.getCurrentCluster(),r=this.getCurrentUser(),s={},i={};if(await this.applyOptions(i),r&&r.username){let c=Buffer.
from(`${r.username}:${r.password}`).toString("base64");e.setHeaderParam("Authorization",`Basic ${c}`)}let o=i.headers||{};
Object.entries(o).forEach(([c,h])=>{e.setHeaderParam(c,`${h}`)}),s.ca=i.ca,s.cert=i.cert,s.key=i.key,s.pfx=i.pfx,s.passphrase=
i.passphrase,i.rejectUnauthorized!==void 0&&(s.rejectUnauthorized=i.rejectUnauthorized),i.servername!==void 0&&(s.servername=
i.servername);let a=this.createDispatcher(t,s);a!==void 0&&e.setDispatcher(a)}getName(){return"kubeconfig authentication"}loadFromString(e,t){
let r=_(e);this.clusters=H(r.clusters,t),this.contexts=W(r.contexts,t),this.users=D(r.users,t),this.currentContext=r["cu\
rrent-context"]}loadFromOptions(e){this.clusters=e.clusters,this.contexts=e.contexts,this.users=e.users,this.currentContext=
e.currentContext}loadFromClusterAndUser(e,t){this.clusters=[e],this.users=[t],this.currentContext="loaded-context",this.
contexts=[{cluster:e.name,user:t.name,name:this.currentContext}]}loadFromCluster(e=""){let t=process.env.KUBERNETES_SERVICE_HOST,
r=process.env.KUBERNETES_SERVICE_PORT,s="inCluster",i="inClusterUser",o="inClusterContext",a="https";(r==="80"||r==="808\
0"||r==="8001")&&(a="http");let c=t;t&&f.isIPv6(t)&&(c=`[${t}]`),this.clusters=[{name:s,caFile:`${e}${G}`,server:`${a}:/\
/${c}:${r}`,skipTLSVerify:!1}],this.users=[{name:i,authProvider:{name:"tokenFile",config:{tokenFile:`${e}${U}`}}}];let h=`${e}${J}`,
m;E(h)&&(m=l.readFileSync(h).toString("utf-8")),this.contexts=[{cluster:s,name:o,user:i,namespace:m}],this.currentContext=
o}mergeConfig(e,t=!1){!t&&e.currentContext&&(this.currentContext=e.currentContext),e.clusters.forEach(r=>{this.addCluster(
r)}),e.users.forEach(r=>{this.addUser(r)}),e.contexts.forEach(r=>{this.addContext(r)})}addCluster(e){this.clusters||(this.
clusters=[]),this.clusters.forEach((t,r)=>{if(t.name===e.name)throw new Error(`Duplicate cluster: ${t.name}`)}),this.clusters.
push(e)}addUser(e){this.users||(this.users=[]),this.users.forEach((t,r)=>{if(t.name===e.name)throw new Error(`Duplicate \
user: ${t.name}`)}),this.users.push(e)}addContext(e){this.contexts||(this.contexts=[]),this.contexts.forEach((t,r)=>{if(t.
name===e.name)throw new Error(`Duplicate context: ${t.name}`)}),this.contexts.push(e)}loadFromDefault(e,t=!1,r=process.platform){
if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){let i=process.env.KUBECONFIG.split(p.delimiter).filter(o=>o);
this.loadFromFile(i[0],e);for(let o=1;o<i.length;o++){let a=new A;a.loadFromFile(i[o],e),this.mergeConfig(a,t)}return}let s=T(
r);if(s){let i=p.join(s,".kube","config");if(E(i)){this.loadFromFile(i,e);return}}if(r==="win32"){try{let i=y.spawnSync(
"wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(i.status===0&&i.stdout.length>0){let o=y.spawnSync("wsl.exe",["cat",i.
stdout.toString("utf8")]);if(o.status===0){this.loadFromString(o.stdout.toString("utf8"),e);return}}}catch{}try{let i=y.
spawnSync("wsl.exe",["cat","~/.kube/config"]);if(i.status===0){this.loadFromString(i.stdout.toString("utf8"),e);let o=y.
spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);o.status===0&&this.makePathsAbsolute(o.stdout.toString("utf8"));return}}catch{}}
if(E(U)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"cluster",server:"http://localhost:8080"},{name:"\
user"})}makeApiClient(e){let t=this.getCurrentCluster();if(!t)throw new Error("No active cluster!");let r={default:this},
s=new u(t.server,{}),i=f({baseServer:s,authMethods:r,middleware:[f(Q,Y())]});return new e(i)}makePathsAbsolute(e){this.clusters.
forEach(t=>{t.caFile&&(t.caFile=v(e,t.caFile))}),this.users.forEach(t=>{t.certFile&&(t.certFile=v(e,t.certFile)),t.keyFile&&
(t.keyFile=v(e,t.keyFile))})}exportConfig(){let e={apiVersion:"v1",kind:"Config",clusters:this.clusters.map(R),users:this.
users.map($),contexts:this.contexts.map(z),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(
e)}getCurrentContextObject(){return this.getContextObject(this.currentContext)}getAgentCacheKey(e){var t,r,s;let i=(r=e?.
name)!==null&&r!==void 0?r:"",o=(s=(t=this.getCurrentUser())===null||t===void 0?void 0:t.name)!==null&&s!==void 0?s:"";return JSON.
stringify([i,o])}createAgent(e,t){var r,s;let i=this.getAgentCacheKey(e),o=this.agentCache.get(i);if(o!==void 0)return o;
let a;if(e&&e.proxyUrl)if(e.proxyUrl.startsWith("socks"))a=new u(e.proxyUrl,t);else if(e.server.startsWith("https")){let c=t;
c.proxy=e.proxyUrl,a=new u(c)}else if(e.server.startsWith("http")){let c=t;c.proxy=e.proxyUrl,a=new u(c)}else throw new Error(
"Unsupported proxy type");else if(!((r=e?.server)===null||r===void 0)&&r.startsWith("http:")&&e.skipTLSVerify)a=new f.Agent(
t);else{if(!((s=e?.server)===null||s===void 0)&&s.startsWith("http:")&&!e.skipTLSVerify)throw new Error("HTTP protocol i\
s not allowed when skipTLSVerify is not set or false");a=new f.Agent(t)}return this.agentCache.set(i,a),a}createDispatcherOptions(e,t){
var r;let s={};if(t.ca!==void 0&&(s.ca=t.ca),t.cert!==void 0&&(s.cert=t.cert),t.key!==void 0&&(s.key=t.key),t.pfx!==void 0&&
(s.pfx=t.pfx),t.passphrase!==void 0&&(s.passphrase=t.passphrase),t.rejectUnauthorized!==void 0&&(s.rejectUnauthorized=t.
rejectUnauthorized),t.servername!==void 0&&(s.servername=t.servername),e&&e.proxyUrl){if(e.proxyUrl.startsWith("socks"))
return{type:"socks",uri:e.proxyUrl,requestTls:s};if(!e.server.startsWith("https")&&!e.server.startsWith("http"))throw new Error(
"Unsupported proxy type");return{type:"proxy",uri:e.proxyUrl,requestTls:s,connect:{keepAlive:!0,keepAliveInitialDelay:3e4}}}else if(!((r=
e?.server)===null||r===void 0)&&r.startsWith("http:")&&!e.skipTLSVerify)throw new Error("HTTP protocol is not allowed wh\
en skipTLSVerify is not set or false");return Object.keys(s).length===0?{type:"none"}:{type:"agent",connect:{...s,keepAlive:!0,
keepAliveInitialDelay:3e4}}}createDispatcher(e,t){let r=this.createDispatcherOptions(e,t);switch(r.type){case"proxy":return new u(
{uri:r.uri,requestTls:r.requestTls,connect:r.connect});case"socks":return new u({connect:X(r.uri,r.requestTls)});case"ag\
ent":return new u({connect:r.connect});case"none":return}}applyHTTPSOptions(e){var t;let r=this.getCurrentCluster(),s=this.
getCurrentUser();if(!s)return;r!=null&&r.skipTLSVerify&&(e.rejectUnauthorized=!1),r!=null&&r.tlsServerName&&(e.servername=
r.tlsServerName);let i=r!=null?x(r.caFile,r.caData):null;i&&(e.ca=i);let o=x(s.certFile,s.certData);o&&(e.cert=o);let a=x(
s.keyFile,s.keyData);a&&(e.key=a),s.impersonateUser!=null&&((t=e.headers)!==null&&t!==void 0||(e.headers={}),e.headers["\
Impersonate-User"]=s.impersonateUser)}async applyAuthorizationHeader(e){let t=this.getCurrentUser();if(!t)return;let r=this.
authenticators.find(s=>s.isAuthProvider(t));r||(r=this.custom_authenticators.find(s=>s.isAuthProvider(t))),e.headers||(e.
headers={}),r&&await r.applyAuthentication(t,e),t.token&&(e.headers.Authorization=`Bearer ${t.token}`)}async applyOptions(e){
this.applyHTTPSOptions(e),await this.applyAuthorizationHeader(e)}};function v(n,e){return!n||p.isAbsolute(e)?e:p.join(n,
e)}function x(n,e){return n?l.readFileSync(n):e?Buffer.from(e,"base64"):null}function F(n){return n.reduce((e,t)=>t&&!e.
includes(t)?e.concat(t):e,[])}function T(n=process.platform){if(n!=="win32"){if(process.env.HOME)try{return l.accessSync(
process.env.HOME),process.env.HOME}catch{}return null}let e=process.env.HOMEDRIVE&&process.env.HOMEPATH?p.join(process.env.
HOMEDRIVE,process.env.HOMEPATH):"",t=process.env.HOME||"",r=process.env.USERPROFILE||"",s=F([t,e,r]),i=F([t,r,e]);for(let o of s)
try{return l.accessSync(p.join(o,".kube","config")),o}catch{}for(let o of i)try{return l.accessSync(o,l.constants.W_OK),
o}catch{}for(let o of i)try{return l.accessSync(o),o}catch{}return i[0]||null}function g(n,e,t){if(!n)return null;for(let r of n)
if(r.name===e)return r[t]?(r[t].name=e,r[t]):r;return null}export{Z as KubeConfig,x as bufferFromFileOrString,T as findHomeDir,g as findObject,v as makeAbsolutePath};

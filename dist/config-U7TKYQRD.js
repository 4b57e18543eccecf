const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{ExecAuth}from"./chunk-SOF2UHID.js";import{load}from"./chunk-EM63ATSQ.js";import"./chunk-6FW24UKP.js";import fs3 from"node:fs";function Unused(){}var refuse=()=>{throw new Error("not in this bundle")};import path from"node:path";import fs from"node:fs";var ActionOnInvalid={THROW:"throw",FILTER:"filter"};function defaultNewConfigOptions(){return{onInvalidEntry:ActionOnInvalid.
THROW}}function newClusters(a,opts){if(!Array.isArray(a))return[];let options=Object.assign(defaultNewConfigOptions(),opts||
{});return a.map(clusterIterator(options.onInvalidEntry)).filter(Boolean)}function exportCluster(cluster){return{name:cluster.
name,cluster:{server:cluster.server,"certificate-authority-data":cluster.caData,"certificate-authority":cluster.caFile,"\
insecure-skip-tls-verify":cluster.skipTLSVerify,"tls-server-name":cluster.tlsServerName,"proxy-url":cluster.proxyUrl}}}function clusterIterator(onInvalidEntry){
return(elt,i,list)=>{try{if(!elt.name)throw new Error(`clusters[${i}].name is missing`);if(!elt.cluster)throw new Error(
`clusters[${i}].cluster is missing`);if(!elt.cluster.server)throw new Error(`clusters[${i}].cluster.server is missing`);
return{caData:elt.cluster["certificate-authority-data"],caFile:elt.cluster["certificate-authority"],name:elt.name,server:elt.
cluster.server.replace(/\/$/,""),skipTLSVerify:elt.cluster["insecure-skip-tls-verify"]===!0,tlsServerName:elt.cluster["t\
ls-server-name"],proxyUrl:elt.cluster["proxy-url"]}}catch(err){switch(onInvalidEntry){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.
THROW:throw err}}}}function newUsers(a,opts){if(!Array.isArray(a))return[];let options=Object.assign(defaultNewConfigOptions(),
opts||{});return a.map(userIterator(options.onInvalidEntry)).filter(Boolean)}function exportUser(user){return{name:user.
name,user:{as:user.impersonateUser,"auth-provider":user.authProvider,"client-certificate-data":user.certData,"client-cer\
tificate":user.certFile,exec:user.exec,"client-key-data":user.keyData,"client-key":user.keyFile,token:user.token,password:user.
password,username:user.username}}}function userIterator(onInvalidEntry){return(elt,i,list)=>{try{if(!elt.name)throw new Error(
`users[${i}].name is missing`);return{authProvider:elt.user?elt.user["auth-provider"]:null,certData:elt.user?elt.user["c\
lient-certificate-data"]:null,certFile:elt.user?elt.user["client-certificate"]:null,exec:elt.user?elt.user.exec:null,keyData:elt.
user?elt.user["client-key-data"]:null,keyFile:elt.user?elt.user["client-key"]:null,name:elt.name,token:findToken(elt.user),
password:elt.user?elt.user.password:null,username:elt.user?elt.user.username:null,impersonateUser:elt.user?elt.user.as:null}}catch(err){
switch(onInvalidEntry){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.THROW:throw err}}}}function findToken(user){
if(user){if(user.token)return user.token;if(user["token-file"])return fs.readFileSync(user["token-file"]).toString()}}function newContexts(a,opts){
if(!Array.isArray(a))return[];let options=Object.assign(defaultNewConfigOptions(),opts||{});return a.map(contextIterator(
options.onInvalidEntry)).filter(Boolean)}function exportContext(ctx){return{name:ctx.name,context:ctx}}function contextIterator(onInvalidEntry){
return(elt,i,list)=>{try{if(!elt.name)throw new Error(`contexts[${i}].name is missing`);if(!elt.context)throw new Error(
`contexts[${i}].context is missing`);if(!elt.context.cluster)throw new Error(`contexts[${i}].context.cluster is missing`);
return{cluster:elt.context.cluster,name:elt.name,user:elt.context.user||void 0,namespace:elt.context.namespace||void 0}}catch(err){
switch(onInvalidEntry){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.THROW:throw err}}}}import fs2 from"node:fs";var FileAuth=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(user){return user.
authProvider&&user.authProvider.config&&user.authProvider.config.tokenFile}async applyAuthentication(user,opts){this.token==
null&&this.refreshToken(user.authProvider.config.tokenFile),this.isTokenExpired()&&this.refreshToken(user.authProvider.config.
tokenFile),this.token&&(opts.headers.Authorization=`Bearer ${this.token}`)}refreshToken(filePath){this.token=fs2.readFileSync(
filePath).toString("utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?!0:(new Date().getTime()-
this.lastRead.getTime())/1e3>60}};import child_process from"node:child_process";var package_default={name:"@kubernetes/client-node",version:"2.0.1",description:"NodeJS client for kubernetes",type:"mod\
ule",repository:{type:"git",url:"https://github.com/kubernetes-client/javascript.git"},files:["dist/**/*.ts","dist/**/*.\
js","dist/**/*.map"],main:"dist/index.js",types:"dist/index.d.ts",scripts:{format:'prettier --log-level error --write ".\
/src/**/*.ts"',lint:'npm --prefix ./tools/lint ci && npm --prefix ./tools/lint run lint && prettier --check "./src/**/*.\
ts"',clean:"rm -Rf node_modules/ dist/ tools/lint/node_modules/ tools/docs/node_modules/",build:"tsc","build-with-tests":"\
tsc --project tsconfig-with-tests.json && cp 'src/test/echo space.js' dist/test",generate:"./generate-client.sh",watch:"\
tsc --watch",test:"c8 node --test --test-reporter=spec --import tsx src/*_test.ts","test-no-coverage":"node --test --tes\
t-reporter=spec --import tsx src/*_test.ts","test-transpiled":"node --test --test-reporter=spec dist/*_test.js","integra\
tion-test":"tsx src/test/integration/index.ts",prepare:"npm run build && husky",prepack:"npm run build",docs:"npm --pref\
ix ./tools/docs ci && npm --prefix ./tools/docs run docs"},c8:{include:["src/**/*.ts"],exclude:["src/gen/**/*.ts","src/i\
ndex.ts","src/*_test.ts","src/test"],extension:[".ts"],reporter:["text","lcov","text-summary","html"],sourceMap:!0,instrument:!0,
all:!0},author:"Kubernetes Authors",license:"Apache-2.0",dependencies:{"@types/js-yaml":"^4.0.1","@types/node":"^26.0.0",
"@types/stream-buffers":"^3.0.3","form-data":"^4.0.0",hpagent:"^1.2.0","isomorphic-ws":"^5.0.0","js-yaml":"^5.1.0","json\
path-plus":"^10.3.0","openid-client":"^6.1.3",rfc4648:"^1.3.0",socks:"^2.8.4","socks-proxy-agent":"^10.0.0","stream-buff\
ers":"^3.0.2","tar-fs":"^3.0.9",undici:"^8.7.0",ws:"^8.18.2"},devDependencies:{"@types/mock-fs":"^4.13.1",c8:"^12.0.0",husky:"\
^9.0.6","mock-fs":"^5.2.0",prettier:"^3.0.0","pretty-quick":"^4.0.0","ts-mockito":"^2.3.1",tsx:"^4.21.0",typescript:"~7.\
0.2"},bugs:{url:"https://github.com/kubernetes-client/javascript/issues"},homepage:"https://github.com/kubernetes-client\
/javascript#readme",keywords:["kubernetes","client"],prettier:{tabWidth:4,printWidth:110,trailingComma:"all",singleQuote:!0,
arrowParens:"always"}};var SERVICEACCOUNT_ROOT="/var/run/secrets/kubernetes.io/serviceaccount",SERVICEACCOUNT_CA_PATH=SERVICEACCOUNT_ROOT+"/ca.\
crt",SERVICEACCOUNT_TOKEN_PATH=SERVICEACCOUNT_ROOT+"/token",SERVICEACCOUNT_NAMESPACE_PATH=SERVICEACCOUNT_ROOT+"/namespac\
e",USER_AGENT_KEY="User-Agent";function getUserAgent(){var _a;return`kubernetes-client-javascript/${(_a=package_default.
version)!==null&&_a!==void 0?_a:""}`}function fileExists(filepath){try{return fs3.accessSync(filepath),!0}catch{return!1}}
function createSocksConnector(proxyUrl,tlsOptions){let parsedProxy=new URL(proxyUrl),proxyHost=parsedProxy.hostname,proxyPort=parseInt(
parsedProxy.port,10)||1080,socksType=5,proto=parsedProxy.protocol.replace(":","");return(proto==="socks4"||proto==="sock\
s4a")&&(socksType=4),(options,callback)=>{let{hostname,port,protocol,servername}=options;Unused.createConnection({proxy:{
host:proxyHost,port:proxyPort,type:socksType},command:"connect",destination:{host:hostname,port:parseInt(port,10)}},(err,info)=>{
if(err){callback(err,null);return}let socket=info.socket;socket.setKeepAlive(!0,3e4),protocol==="https:"?callback(null,refuse.
connect({...tlsOptions,socket,servername:servername||hostname})):callback(null,socket)})}}var KubeConfig=class _KubeConfig{addAuthenticator(authenticator){
this.custom_authenticators.push(authenticator)}constructor(){this.authenticators=[new Unused,new Unused,new ExecAuth,new FileAuth,
new Unused],this.custom_authenticators=[],this.agentCache=new Map,this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(context){
this.currentContext=context}getContextObject(name){return this.contexts?findObject(this.contexts,name,"context"):null}getCurrentCluster(){
let context=this.getCurrentContextObject();return context?this.getCluster(context.cluster):null}getCluster(name){return findObject(
this.clusters,name,"cluster")}getCurrentUser(){let ctx=this.getCurrentContextObject();return ctx?this.getUser(ctx.user):
null}getUser(name){return findObject(this.users,name,"user")}loadFromFile(file,opts){let rootDirectory=path.dirname(file);
this.loadFromString(fs3.readFileSync(file).toString("utf-8"),opts),this.makePathsAbsolute(rootDirectory)}async applyToHTTPSOptions(opts){
let user=this.getCurrentUser(),cluster=this.getCurrentCluster();await this.applyOptions(opts),user&&user.username&&(opts.
auth=`${user.username}:${user.password}`);let agentOptions={};agentOptions.ca=opts.ca,agentOptions.cert=opts.cert,agentOptions.
key=opts.key,agentOptions.pfx=opts.pfx,agentOptions.passphrase=opts.passphrase,opts.rejectUnauthorized!==void 0&&(agentOptions.
rejectUnauthorized=opts.rejectUnauthorized),agentOptions.timeout=opts.timeout,agentOptions.servername=opts.servername,agentOptions.
ciphers=opts.ciphers,agentOptions.honorCipherOrder=opts.honorCipherOrder,agentOptions.ecdhCurve=opts.ecdhCurve,agentOptions.
clientCertEngine=opts.clientCertEngine,agentOptions.crl=opts.crl,agentOptions.dhparam=opts.dhparam,agentOptions.secureOptions=
opts.secureOptions,agentOptions.secureProtocol=opts.secureProtocol,agentOptions.sessionIdContext=opts.sessionIdContext,opts.
agent=this.createAgent(cluster,agentOptions)}async applySecurityAuthentication(context){let cluster=this.getCurrentCluster(),
user=this.getCurrentUser(),agentOptions={},httpsOptions={};if(await this.applyOptions(httpsOptions),user&&user.username){
let auth=Buffer.from(`${user.username}:${user.password}`).toString("base64");context.setHeaderParam("Authorization",`Bas\
ic ${auth}`)}let headers=httpsOptions.headers||{};Object.entries(headers).forEach(([key,value])=>{context.setHeaderParam(
key,`${value}`)}),agentOptions.ca=httpsOptions.ca,agentOptions.cert=httpsOptions.cert,agentOptions.key=httpsOptions.key,
agentOptions.pfx=httpsOptions.pfx,agentOptions.passphrase=httpsOptions.passphrase,httpsOptions.rejectUnauthorized!==void 0&&
(agentOptions.rejectUnauthorized=httpsOptions.rejectUnauthorized),httpsOptions.servername!==void 0&&(agentOptions.servername=
httpsOptions.servername);let dispatcher=this.createDispatcher(cluster,agentOptions);dispatcher!==void 0&&context.setDispatcher(
dispatcher)}getName(){return"kubeconfig authentication"}loadFromString(config,opts){let obj=load(config);this.clusters=newClusters(
obj.clusters,opts),this.contexts=newContexts(obj.contexts,opts),this.users=newUsers(obj.users,opts),this.currentContext=
obj["current-context"]}loadFromOptions(options){this.clusters=options.clusters,this.contexts=options.contexts,this.users=
options.users,this.currentContext=options.currentContext}loadFromClusterAndUser(cluster,user){this.clusters=[cluster],this.
users=[user],this.currentContext="loaded-context",this.contexts=[{cluster:cluster.name,user:user.name,name:this.currentContext}]}loadFromCluster(pathPrefix=""){
let host=process.env.KUBERNETES_SERVICE_HOST,port=process.env.KUBERNETES_SERVICE_PORT,clusterName="inCluster",userName="\
inClusterUser",contextName="inClusterContext",scheme="https";(port==="80"||port==="8080"||port==="8001")&&(scheme="http");
let serverHost=host;host&&refuse.isIPv6(host)&&(serverHost=`[${host}]`),this.clusters=[{name:clusterName,caFile:`${pathPrefix}${SERVICEACCOUNT_CA_PATH}`,
server:`${scheme}://${serverHost}:${port}`,skipTLSVerify:!1}],this.users=[{name:userName,authProvider:{name:"tokenFile",
config:{tokenFile:`${pathPrefix}${SERVICEACCOUNT_TOKEN_PATH}`}}}];let namespaceFile=`${pathPrefix}${SERVICEACCOUNT_NAMESPACE_PATH}`,
namespace;fileExists(namespaceFile)&&(namespace=fs3.readFileSync(namespaceFile).toString("utf-8")),this.contexts=[{cluster:clusterName,
name:contextName,user:userName,namespace}],this.currentContext=contextName}mergeConfig(config,preserveContext=!1){!preserveContext&&
config.currentContext&&(this.currentContext=config.currentContext),config.clusters.forEach(cluster=>{this.addCluster(cluster)}),
config.users.forEach(user=>{this.addUser(user)}),config.contexts.forEach(ctx=>{this.addContext(ctx)})}addCluster(cluster){
this.clusters||(this.clusters=[]),this.clusters.forEach((c,ix)=>{if(c.name===cluster.name)throw new Error(`Duplicate clu\
ster: ${c.name}`)}),this.clusters.push(cluster)}addUser(user){this.users||(this.users=[]),this.users.forEach((c,ix)=>{if(c.
name===user.name)throw new Error(`Duplicate user: ${c.name}`)}),this.users.push(user)}addContext(ctx){this.contexts||(this.
contexts=[]),this.contexts.forEach((c,ix)=>{if(c.name===ctx.name)throw new Error(`Duplicate context: ${c.name}`)}),this.
contexts.push(ctx)}loadFromDefault(opts,contextFromStartingConfig=!1,platform=process.platform){if(process.env.KUBECONFIG&&
process.env.KUBECONFIG.length>0){let files=process.env.KUBECONFIG.split(path.delimiter).filter(filename=>filename);this.
loadFromFile(files[0],opts);for(let i=1;i<files.length;i++){let kc=new _KubeConfig;kc.loadFromFile(files[i],opts),this.mergeConfig(
kc,contextFromStartingConfig)}return}let home=findHomeDir(platform);if(home){let config=path.join(home,".kube","config");
if(fileExists(config)){this.loadFromFile(config,opts);return}}if(platform==="win32"){try{let envKubeconfigPathResult=child_process.
spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(envKubeconfigPathResult.status===0&&envKubeconfigPathResult.
stdout.length>0){let result=child_process.spawnSync("wsl.exe",["cat",envKubeconfigPathResult.stdout.toString("utf8")]);if(result.
status===0){this.loadFromString(result.stdout.toString("utf8"),opts);return}}}catch{}try{let configResult=child_process.
spawnSync("wsl.exe",["cat","~/.kube/config"]);if(configResult.status===0){this.loadFromString(configResult.stdout.toString(
"utf8"),opts);let result=child_process.spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);result.status===0&&this.makePathsAbsolute(
result.stdout.toString("utf8"));return}}catch{}}if(fileExists(SERVICEACCOUNT_TOKEN_PATH)){this.loadFromCluster();return}
this.loadFromClusterAndUser({name:"cluster",server:"http://localhost:8080"},{name:"user"})}makeApiClient(apiClientType){
let cluster=this.getCurrentCluster();if(!cluster)throw new Error("No active cluster!");let authConfig={default:this},baseServerConfig=new Unused(
cluster.server,{}),config=refuse({baseServer:baseServerConfig,authMethods:authConfig,middleware:[refuse(USER_AGENT_KEY,getUserAgent())]});
return new apiClientType(config)}makePathsAbsolute(rootDirectory){this.clusters.forEach(cluster=>{cluster.caFile&&(cluster.
caFile=makeAbsolutePath(rootDirectory,cluster.caFile))}),this.users.forEach(user=>{user.certFile&&(user.certFile=makeAbsolutePath(
rootDirectory,user.certFile)),user.keyFile&&(user.keyFile=makeAbsolutePath(rootDirectory,user.keyFile))})}exportConfig(){
let configObj={apiVersion:"v1",kind:"Config",clusters:this.clusters.map(exportCluster),users:this.users.map(exportUser),
contexts:this.contexts.map(exportContext),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(
configObj)}getCurrentContextObject(){return this.getContextObject(this.currentContext)}getAgentCacheKey(cluster){var _a,
_b,_c;let clusterName=(_b=cluster?.name)!==null&&_b!==void 0?_b:"",userName=(_c=(_a=this.getCurrentUser())===null||_a===
void 0?void 0:_a.name)!==null&&_c!==void 0?_c:"";return JSON.stringify([clusterName,userName])}createAgent(cluster,agentOptions){
var _a,_b;let cacheKey=this.getAgentCacheKey(cluster),cached=this.agentCache.get(cacheKey);if(cached!==void 0)return cached;
let agent;if(cluster&&cluster.proxyUrl)if(cluster.proxyUrl.startsWith("socks"))agent=new Unused(cluster.proxyUrl,agentOptions);else if(cluster.
server.startsWith("https")){let httpsProxyAgentOptions=agentOptions;httpsProxyAgentOptions.proxy=cluster.proxyUrl,agent=
new Unused(httpsProxyAgentOptions)}else if(cluster.server.startsWith("http")){let httpProxyAgentOptions=agentOptions;httpProxyAgentOptions.
proxy=cluster.proxyUrl,agent=new Unused(httpProxyAgentOptions)}else throw new Error("Unsupported proxy type");else if(!((_a=
cluster?.server)===null||_a===void 0)&&_a.startsWith("http:")&&cluster.skipTLSVerify)agent=new refuse.Agent(agentOptions);else{
if(!((_b=cluster?.server)===null||_b===void 0)&&_b.startsWith("http:")&&!cluster.skipTLSVerify)throw new Error("HTTP pro\
tocol is not allowed when skipTLSVerify is not set or false");agent=new refuse.Agent(agentOptions)}return this.agentCache.
set(cacheKey,agent),agent}createDispatcherOptions(cluster,agentOptions){var _a;let tlsOptions={};if(agentOptions.ca!==void 0&&
(tlsOptions.ca=agentOptions.ca),agentOptions.cert!==void 0&&(tlsOptions.cert=agentOptions.cert),agentOptions.key!==void 0&&
(tlsOptions.key=agentOptions.key),agentOptions.pfx!==void 0&&(tlsOptions.pfx=agentOptions.pfx),agentOptions.passphrase!==
void 0&&(tlsOptions.passphrase=agentOptions.passphrase),agentOptions.rejectUnauthorized!==void 0&&(tlsOptions.rejectUnauthorized=
agentOptions.rejectUnauthorized),agentOptions.servername!==void 0&&(tlsOptions.servername=agentOptions.servername),cluster&&
cluster.proxyUrl){if(cluster.proxyUrl.startsWith("socks"))return{type:"socks",uri:cluster.proxyUrl,requestTls:tlsOptions};
if(!cluster.server.startsWith("https")&&!cluster.server.startsWith("http"))throw new Error("Unsupported proxy type");return{
type:"proxy",uri:cluster.proxyUrl,requestTls:tlsOptions,connect:{keepAlive:!0,keepAliveInitialDelay:3e4}}}else if(!((_a=
cluster?.server)===null||_a===void 0)&&_a.startsWith("http:")&&!cluster.skipTLSVerify)throw new Error("HTTP protocol is \
not allowed when skipTLSVerify is not set or false");return Object.keys(tlsOptions).length===0?{type:"none"}:{type:"agen\
t",connect:{...tlsOptions,keepAlive:!0,keepAliveInitialDelay:3e4}}}createDispatcher(cluster,agentOptions){let opts=this.
createDispatcherOptions(cluster,agentOptions);switch(opts.type){case"proxy":return new Unused({uri:opts.uri,requestTls:opts.
requestTls,connect:opts.connect});case"socks":return new Unused({connect:createSocksConnector(opts.uri,opts.requestTls)});case"\
agent":return new Unused({connect:opts.connect});case"none":return}}applyHTTPSOptions(opts){var _a;let cluster=this.getCurrentCluster(),
user=this.getCurrentUser();if(!user)return;cluster!=null&&cluster.skipTLSVerify&&(opts.rejectUnauthorized=!1),cluster!=null&&
cluster.tlsServerName&&(opts.servername=cluster.tlsServerName);let ca=cluster!=null?bufferFromFileOrString(cluster.caFile,
cluster.caData):null;ca&&(opts.ca=ca);let cert=bufferFromFileOrString(user.certFile,user.certData);cert&&(opts.cert=cert);
let key=bufferFromFileOrString(user.keyFile,user.keyData);key&&(opts.key=key),user.impersonateUser!=null&&((_a=opts.headers)!==
null&&_a!==void 0||(opts.headers={}),opts.headers["Impersonate-User"]=user.impersonateUser)}async applyAuthorizationHeader(opts){
let user=this.getCurrentUser();if(!user)return;let authenticator=this.authenticators.find(elt=>elt.isAuthProvider(user));
authenticator||(authenticator=this.custom_authenticators.find(elt=>elt.isAuthProvider(user))),opts.headers||(opts.headers=
{}),authenticator&&await authenticator.applyAuthentication(user,opts),user.token&&(opts.headers.Authorization=`Bearer ${user.
token}`)}async applyOptions(opts){this.applyHTTPSOptions(opts),await this.applyAuthorizationHeader(opts)}};function makeAbsolutePath(root,file){
return!root||path.isAbsolute(file)?file:path.join(root,file)}function bufferFromFileOrString(file,data){return file?fs3.
readFileSync(file):data?Buffer.from(data,"base64"):null}function dropDuplicatesAndNils(a){return a.reduce((acceptedValues,currentValue)=>currentValue&&
!acceptedValues.includes(currentValue)?acceptedValues.concat(currentValue):acceptedValues,[])}function findHomeDir(platform=process.
platform){if(platform!=="win32"){if(process.env.HOME)try{return fs3.accessSync(process.env.HOME),process.env.HOME}catch{}
return null}let homeDrivePath=process.env.HOMEDRIVE&&process.env.HOMEPATH?path.join(process.env.HOMEDRIVE,process.env.HOMEPATH):
"",homePath=process.env.HOME||"",userProfile=process.env.USERPROFILE||"",favourHomeDrivePathList=dropDuplicatesAndNils([
homePath,homeDrivePath,userProfile]),favourUserProfileList=dropDuplicatesAndNils([homePath,userProfile,homeDrivePath]);for(let dir of favourHomeDrivePathList)
try{return fs3.accessSync(path.join(dir,".kube","config")),dir}catch{}for(let dir of favourUserProfileList)try{return fs3.
accessSync(dir,fs3.constants.W_OK),dir}catch{}for(let dir of favourUserProfileList)try{return fs3.accessSync(dir),dir}catch{}
return favourUserProfileList[0]||null}function findObject(list,name,key){if(!list)return null;for(let obj of list)if(obj.
name===name)return obj[key]?(obj[key].name=name,obj[key]):obj;return null}export{KubeConfig,bufferFromFileOrString,findHomeDir,findObject,makeAbsolutePath};

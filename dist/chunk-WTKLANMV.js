const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var AlgorithmId;(function(AlgorithmId2){AlgorithmId2.MD5="md5",AlgorithmId2.CRC32="crc32",AlgorithmId2.CRC32C="crc32c",AlgorithmId2.
SHA1="sha1",AlgorithmId2.SHA256="sha256"})(AlgorithmId||(AlgorithmId={}));var SMITHY_CONTEXT_KEY="__smithy_context";var EndpointURLScheme;(function(EndpointURLScheme2){EndpointURLScheme2.HTTP="http",EndpointURLScheme2.HTTPS="https"})(EndpointURLScheme||
(EndpointURLScheme={}));var IniSectionType;(function(IniSectionType2){IniSectionType2.PROFILE="profile",IniSectionType2.SSO_SESSION="sso-session",
IniSectionType2.SERVICES="services"})(IniSectionType||(IniSectionType={}));var getSmithyContext=context=>context[SMITHY_CONTEXT_KEY]||(context[SMITHY_CONTEXT_KEY]={});function hasOwn(o,k){return Object.prototype.hasOwnProperty.call(o,k)}var HttpRequest=class _HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){
this.method=options.method||"GET",this.hostname=options.hostname||"localhost",this.port=options.port,this.query=options.
query||{},this.headers=options.headers||{},this.body=options.body,this.protocol=options.protocol?options.protocol.slice(
-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?options.path.charAt(0)!=="/"?`/${options.
path}`:options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){
let cloned=new _HttpRequest({...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.
query)),cloned}static isInstance(request){if(!request)return!1;let req=request;return"method"in req&&"protocol"in req&&"\
hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="object"}clone(){return _HttpRequest.clone(
this)}};function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{let param=query[paramName];return{
...carry,[paramName]:Array.isArray(param)?[...param]:param}},{})}var VALID_HOST_LABEL_REGEX=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(value,allowSubDomains=!1)=>{
if(!allowSubDomains)return VALID_HOST_LABEL_REGEX.test(value);let labels=value.split(".");for(let label of labels)if(!isValidHostLabel(
label))return!1;return!0};var normalizeProvider=input=>{if(typeof input=="function")return input;let promisified=Promise.resolve(input);return()=>promisified};function parseQueryString(querystring){let query={};if(querystring=querystring.replace(/^\?/,""),querystring)for(let pair of querystring.
split("&")){let[key,value=null]=pair.split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in
query?Array.isArray(query[key])?query[key].push(value):query[key]=[query[key],value]:query[key]=value}return query}var parseUrl=url=>{if(typeof url=="string")return parseUrl(new URL(url));let{hostname,pathname,port,protocol,search}=url,
query;return search&&(query=parseQueryString(search)),{hostname,port:port?parseInt(port):void 0,protocol,path:pathname,query}};var toEndpointV1=endpoint=>{if(typeof endpoint=="object"){if("url"in endpoint){let v1Endpoint=parseUrl(endpoint.url);if(endpoint.
headers){v1Endpoint.headers={};for(let name in endpoint.headers)hasOwn(endpoint.headers,name)&&(v1Endpoint.headers[name.
toLowerCase()]=endpoint.headers[name].join(", "))}return v1Endpoint}return endpoint}return parseUrl(endpoint)};var HttpResponse=class{statusCode;reason;headers;body;constructor(options){this.statusCode=options.statusCode,this.reason=
options.reason,this.headers=options.headers||{},this.body=options.body}static isInstance(response){if(!response)return!1;
let resp=response;return typeof resp.statusCode=="number"&&typeof resp.headers=="object"}};function isValidHostname(hostname){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname)}export{EndpointURLScheme,AlgorithmId,SMITHY_CONTEXT_KEY,IniSectionType,getSmithyContext,hasOwn,HttpRequest,HttpResponse,
isValidHostLabel,isValidHostname,normalizeProvider,parseUrl,toEndpointV1};

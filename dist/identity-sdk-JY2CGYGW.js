const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{require_safe_buffer}from"./chunk-NXJMCH7R.js";import{AbortError,RestError,bearerTokenAuthenticationPolicy,calculateRetryDelay,
createClientLogger,createDefaultHttpClient,createHttpHeaders,createPipelineFromOptions,createPipelineRequest,createTracingClient,
getLogLevel,isError,isNodeLike,retryPolicy,setLogLevel,stringToUint8Array,uint8ArrayToString}from"./chunk-CT7EHOHR.js";
import"./chunk-3RIVTPV2.js";import"./chunk-WNXJWGPG.js";import"./chunk-MZXYOAGB.js";import{__commonJS,
__export,__require,__toESM}from"./chunk-6FW24UKP.js";var require_data_stream=__commonJS({"node_modules/jws/lib/data-stream.js"(exports,module){"use strict";var Buffer2=require_safe_buffer().
Buffer,Stream=__require("stream"),util=__require("util");function DataStream(data){if(this.buffer=null,this.writable=!0,
this.readable=!0,!data)return this.buffer=Buffer2.alloc(0),this;if(typeof data.pipe=="function")return this.buffer=Buffer2.
alloc(0),data.pipe(this),this;if(data.length||typeof data=="object")return this.buffer=data,this.writable=!1,process.nextTick(
function(){this.emit("end",data),this.readable=!1,this.emit("close")}.bind(this)),this;throw new TypeError("Unexpected d\
ata type ("+typeof data+")")}util.inherits(DataStream,Stream);DataStream.prototype.write=function(data){this.buffer=Buffer2.
concat([this.buffer,Buffer2.from(data)]),this.emit("data",data)};DataStream.prototype.end=function(data){data&&this.write(
data),this.emit("end",data),this.emit("close"),this.writable=!1,this.readable=!1};module.exports=DataStream}});var require_param_bytes_for_alg=__commonJS({"node_modules/ecdsa-sig-formatter/src/param-bytes-for-alg.js"(exports,module){
"use strict";function getParamSize(keySize){var result=(keySize/8|0)+(keySize%8===0?0:1);return result}var paramBytesForAlg={
ES256:getParamSize(256),ES384:getParamSize(384),ES512:getParamSize(521)};function getParamBytesForAlg(alg){var paramBytes=paramBytesForAlg[alg];
if(paramBytes)return paramBytes;throw new Error('Unknown algorithm "'+alg+'"')}module.exports=getParamBytesForAlg}});var require_ecdsa_sig_formatter=__commonJS({"node_modules/ecdsa-sig-formatter/src/ecdsa-sig-formatter.js"(exports,module){
"use strict";var Buffer2=require_safe_buffer().Buffer,getParamBytesForAlg=require_param_bytes_for_alg(),MAX_OCTET=128,CLASS_UNIVERSAL=0,
PRIMITIVE_BIT=32,TAG_SEQ=16,TAG_INT=2,ENCODED_TAG_SEQ=TAG_SEQ|PRIMITIVE_BIT|CLASS_UNIVERSAL<<6,ENCODED_TAG_INT=TAG_INT|CLASS_UNIVERSAL<<
6;function base64Url(base64){return base64.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function signatureAsBuffer(signature){
if(Buffer2.isBuffer(signature))return signature;if(typeof signature=="string")return Buffer2.from(signature,"base64");throw new TypeError(
"ECDSA signature must be a Base64 string or a Buffer")}function derToJose(signature,alg){signature=signatureAsBuffer(signature);
var paramBytes=getParamBytesForAlg(alg),maxEncodedParamLength=paramBytes+1,inputLength=signature.length,offset=0;if(signature[offset++]!==
ENCODED_TAG_SEQ)throw new Error('Could not find expected "seq"');var seqLength=signature[offset++];if(seqLength===(MAX_OCTET|
1)&&(seqLength=signature[offset++]),inputLength-offset<seqLength)throw new Error('"seq" specified length of "'+seqLength+
'", only "'+(inputLength-offset)+'" remaining');if(signature[offset++]!==ENCODED_TAG_INT)throw new Error('Could not find\
 expected "int" for "r"');var rLength=signature[offset++];if(inputLength-offset-2<rLength)throw new Error('"r" specified\
 length of "'+rLength+'", only "'+(inputLength-offset-2)+'" available');if(maxEncodedParamLength<rLength)throw new Error(
'"r" specified length of "'+rLength+'", max of "'+maxEncodedParamLength+'" is acceptable');var rOffset=offset;if(offset+=
rLength,signature[offset++]!==ENCODED_TAG_INT)throw new Error('Could not find expected "int" for "s"');var sLength=signature[offset++];
if(inputLength-offset!==sLength)throw new Error('"s" specified length of "'+sLength+'", expected "'+(inputLength-offset)+
'"');if(maxEncodedParamLength<sLength)throw new Error('"s" specified length of "'+sLength+'", max of "'+maxEncodedParamLength+
'" is acceptable');var sOffset=offset;if(offset+=sLength,offset!==inputLength)throw new Error('Expected to consume entir\
e buffer, but "'+(inputLength-offset)+'" bytes remain');var rPadding=paramBytes-rLength,sPadding=paramBytes-sLength,dst=Buffer2.
allocUnsafe(rPadding+rLength+sPadding+sLength);for(offset=0;offset<rPadding;++offset)dst[offset]=0;signature.copy(dst,offset,
rOffset+Math.max(-rPadding,0),rOffset+rLength),offset=paramBytes;for(var o=offset;offset<o+sPadding;++offset)dst[offset]=
0;return signature.copy(dst,offset,sOffset+Math.max(-sPadding,0),sOffset+sLength),dst=dst.toString("base64"),dst=base64Url(
dst),dst}function countPadding(buf,start,stop){for(var padding=0;start+padding<stop&&buf[start+padding]===0;)++padding;var needsSign=buf[start+
padding]>=MAX_OCTET;return needsSign&&--padding,padding}function joseToDer(signature,alg){signature=signatureAsBuffer(signature);
var paramBytes=getParamBytesForAlg(alg),signatureBytes=signature.length;if(signatureBytes!==paramBytes*2)throw new TypeError(
'"'+alg+'" signatures must be "'+paramBytes*2+'" bytes, saw "'+signatureBytes+'"');var rPadding=countPadding(signature,0,
paramBytes),sPadding=countPadding(signature,paramBytes,signature.length),rLength=paramBytes-rPadding,sLength=paramBytes-
sPadding,rsBytes=2+rLength+1+1+sLength,shortLength=rsBytes<MAX_OCTET,dst=Buffer2.allocUnsafe((shortLength?2:3)+rsBytes),
offset=0;return dst[offset++]=ENCODED_TAG_SEQ,shortLength?dst[offset++]=rsBytes:(dst[offset++]=MAX_OCTET|1,dst[offset++]=
rsBytes&255),dst[offset++]=ENCODED_TAG_INT,dst[offset++]=rLength,rPadding<0?(dst[offset++]=0,offset+=signature.copy(dst,
offset,0,paramBytes)):offset+=signature.copy(dst,offset,rPadding,paramBytes),dst[offset++]=ENCODED_TAG_INT,dst[offset++]=
sLength,sPadding<0?(dst[offset++]=0,signature.copy(dst,offset,paramBytes)):signature.copy(dst,offset,paramBytes+sPadding),
dst}module.exports={derToJose,joseToDer}}});var require_buffer_equal_constant_time=__commonJS({"node_modules/buffer-equal-constant-time/index.js"(exports,module){"u\
se strict";var Buffer2=__require("buffer").Buffer,SlowBuffer=__require("buffer").SlowBuffer;module.exports=bufferEq;function bufferEq(a,b){
if(!Buffer2.isBuffer(a)||!Buffer2.isBuffer(b)||a.length!==b.length)return!1;for(var c=0,i=0;i<a.length;i++)c|=a[i]^b[i];
return c===0}bufferEq.install=function(){Buffer2.prototype.equal=SlowBuffer.prototype.equal=function(that){return bufferEq(
this,that)}};var origBufEqual=Buffer2.prototype.equal,origSlowBufEqual=SlowBuffer.prototype.equal;bufferEq.restore=function(){
Buffer2.prototype.equal=origBufEqual,SlowBuffer.prototype.equal=origSlowBufEqual}}});var require_jwa=__commonJS({"node_modules/jwa/index.js"(exports,module){"use strict";var Buffer2=require_safe_buffer().Buffer,
crypto3=__require("crypto"),formatEcdsa=require_ecdsa_sig_formatter(),util=__require("util"),MSG_INVALID_ALGORITHM=`"%s"\
 is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`,
MSG_INVALID_SECRET="secret must be a string or buffer",MSG_INVALID_VERIFIER_KEY="key must be a string or a buffer",MSG_INVALID_SIGNER_KEY="\
key must be a string, a buffer or an object",supportsKeyObjects=typeof crypto3.createPublicKey=="function";supportsKeyObjects&&
(MSG_INVALID_VERIFIER_KEY+=" or a KeyObject",MSG_INVALID_SECRET+="or a KeyObject");function checkIsPublicKey(key){if(!Buffer2.
isBuffer(key)&&typeof key!="string"&&(!supportsKeyObjects||typeof key!="object"||typeof key.type!="string"||typeof key.asymmetricKeyType!=
"string"||typeof key.export!="function"))throw typeError(MSG_INVALID_VERIFIER_KEY)}function checkIsPrivateKey(key){if(!Buffer2.
isBuffer(key)&&typeof key!="string"&&typeof key!="object")throw typeError(MSG_INVALID_SIGNER_KEY)}function checkIsSecretKey(key){
if(!Buffer2.isBuffer(key)){if(typeof key=="string")return key;if(!supportsKeyObjects||typeof key!="object"||key.type!=="\
secret"||typeof key.export!="function")throw typeError(MSG_INVALID_SECRET)}}function fromBase64(base64){return base64.replace(
/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function toBase64(base64url){base64url=base64url.toString();var padding=4-
base64url.length%4;if(padding!==4)for(var i=0;i<padding;++i)base64url+="=";return base64url.replace(/\-/g,"+").replace(/_/g,
"/")}function typeError(template){var args=[].slice.call(arguments,1),errMsg=util.format.bind(util,template).apply(null,
args);return new TypeError(errMsg)}function bufferOrString(obj){return Buffer2.isBuffer(obj)||typeof obj=="string"}function normalizeInput(thing){
return bufferOrString(thing)||(thing=JSON.stringify(thing)),thing}function createHmacSigner(bits){return function(thing,secret){
checkIsSecretKey(secret),thing=normalizeInput(thing);var hmac=crypto3.createHmac("sha"+bits,secret),sig=(hmac.update(thing),
hmac.digest("base64"));return fromBase64(sig)}}var bufferEqual,timingSafeEqual="timingSafeEqual"in crypto3?function(a,b){
return a.byteLength!==b.byteLength?!1:crypto3.timingSafeEqual(a,b)}:function(a,b){return bufferEqual||(bufferEqual=require_buffer_equal_constant_time()),
bufferEqual(a,b)};function createHmacVerifier(bits){return function(thing,signature,secret){var computedSig=createHmacSigner(
bits)(thing,secret);return timingSafeEqual(Buffer2.from(signature),Buffer2.from(computedSig))}}function createKeySigner(bits){
return function(thing,privateKey){checkIsPrivateKey(privateKey),thing=normalizeInput(thing);var signer=crypto3.createSign(
"RSA-SHA"+bits),sig=(signer.update(thing),signer.sign(privateKey,"base64"));return fromBase64(sig)}}function createKeyVerifier(bits){
return function(thing,signature,publicKey){checkIsPublicKey(publicKey),thing=normalizeInput(thing),signature=toBase64(signature);
var verifier=crypto3.createVerify("RSA-SHA"+bits);return verifier.update(thing),verifier.verify(publicKey,signature,"bas\
e64")}}function createPSSKeySigner(bits){return function(thing,privateKey){checkIsPrivateKey(privateKey),thing=normalizeInput(
thing);var signer=crypto3.createSign("RSA-SHA"+bits),sig=(signer.update(thing),signer.sign({key:privateKey,padding:crypto3.
constants.RSA_PKCS1_PSS_PADDING,saltLength:crypto3.constants.RSA_PSS_SALTLEN_DIGEST},"base64"));return fromBase64(sig)}}
function createPSSKeyVerifier(bits){return function(thing,signature,publicKey){checkIsPublicKey(publicKey),thing=normalizeInput(
thing),signature=toBase64(signature);var verifier=crypto3.createVerify("RSA-SHA"+bits);return verifier.update(thing),verifier.
verify({key:publicKey,padding:crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:crypto3.constants.RSA_PSS_SALTLEN_DIGEST},
signature,"base64")}}function createECDSASigner(bits){var inner=createKeySigner(bits);return function(){var signature=inner.
apply(null,arguments);return signature=formatEcdsa.derToJose(signature,"ES"+bits),signature}}function createECDSAVerifer(bits){
var inner=createKeyVerifier(bits);return function(thing,signature,publicKey){signature=formatEcdsa.joseToDer(signature,"\
ES"+bits).toString("base64");var result=inner(thing,signature,publicKey);return result}}function createNoneSigner(){return function(){
return""}}function createNoneVerifier(){return function(thing,signature){return signature===""}}module.exports=function(algorithm){
var signerFactories={hs:createHmacSigner,rs:createKeySigner,ps:createPSSKeySigner,es:createECDSASigner,none:createNoneSigner},
verifierFactories={hs:createHmacVerifier,rs:createKeyVerifier,ps:createPSSKeyVerifier,es:createECDSAVerifer,none:createNoneVerifier},
match=algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);if(!match)throw typeError(MSG_INVALID_ALGORITHM,algorithm);
var algo=(match[1]||match[3]).toLowerCase(),bits=match[2];return{sign:signerFactories[algo](bits),verify:verifierFactories[algo](
bits)}}}});var require_tostring=__commonJS({"node_modules/jws/lib/tostring.js"(exports,module){"use strict";var Buffer2=__require("buffer").
Buffer;module.exports=function(obj){return typeof obj=="string"?obj:typeof obj=="number"||Buffer2.isBuffer(obj)?obj.toString():
JSON.stringify(obj)}}});var require_sign_stream=__commonJS({"node_modules/jws/lib/sign-stream.js"(exports,module){"use strict";var Buffer2=require_safe_buffer().
Buffer,DataStream=require_data_stream(),jwa=require_jwa(),Stream=__require("stream"),toString=require_tostring(),util=__require("util");
function base64url(string,encoding){return Buffer2.from(string,encoding).toString("base64").replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")}function jwsSecuredInput(header,payload,encoding){encoding=encoding||"utf8";var encodedHeader=base64url(
toString(header),"binary"),encodedPayload=base64url(toString(payload),encoding);return util.format("%s.%s",encodedHeader,
encodedPayload)}function jwsSign(opts){var header=opts.header,payload=opts.payload,secretOrKey=opts.secret||opts.privateKey,
encoding=opts.encoding,algo=jwa(header.alg),securedInput=jwsSecuredInput(header,payload,encoding),signature=algo.sign(securedInput,
secretOrKey);return util.format("%s.%s",securedInput,signature)}function SignStream(opts){var secret=opts.secret;if(secret=
secret??opts.privateKey,secret=secret??opts.key,/^hs/i.test(opts.header.alg)===!0&&secret==null)throw new TypeError("sec\
ret must be a string or buffer or a KeyObject");var secretStream=new DataStream(secret);this.readable=!0,this.header=opts.
header,this.encoding=opts.encoding,this.secret=this.privateKey=this.key=secretStream,this.payload=new DataStream(opts.payload),
this.secret.once("close",function(){!this.payload.writable&&this.readable&&this.sign()}.bind(this)),this.payload.once("c\
lose",function(){!this.secret.writable&&this.readable&&this.sign()}.bind(this))}util.inherits(SignStream,Stream);SignStream.
prototype.sign=function(){try{var signature=jwsSign({header:this.header,payload:this.payload.buffer,secret:this.secret.buffer,
encoding:this.encoding});return this.emit("done",signature),this.emit("data",signature),this.emit("end"),this.readable=!1,
signature}catch(e){this.readable=!1,this.emit("error",e),this.emit("close")}};SignStream.sign=jwsSign;module.exports=SignStream}});var require_verify_stream=__commonJS({"node_modules/jws/lib/verify-stream.js"(exports,module){"use strict";var Buffer2=require_safe_buffer().
Buffer,DataStream=require_data_stream(),jwa=require_jwa(),Stream=__require("stream"),toString=require_tostring(),util=__require("util"),
JWS_REGEX=/^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;function isObject(thing){return Object.prototype.toString.
call(thing)==="[object Object]"}function safeJsonParse(thing){if(isObject(thing))return thing;try{return JSON.parse(thing)}catch{
return}}function headerFromJWS(jwsSig){var encodedHeader=jwsSig.split(".",1)[0];return safeJsonParse(Buffer2.from(encodedHeader,
"base64").toString("binary"))}function securedInputFromJWS(jwsSig){return jwsSig.split(".",2).join(".")}function signatureFromJWS(jwsSig){
return jwsSig.split(".")[2]}function payloadFromJWS(jwsSig,encoding){encoding=encoding||"utf8";var payload=jwsSig.split(
".")[1];return Buffer2.from(payload,"base64").toString(encoding)}function isValidJws(string){return JWS_REGEX.test(string)&&
!!headerFromJWS(string)}function jwsVerify(jwsSig,algorithm,secretOrKey){if(!algorithm){var err=new Error("Missing algor\
ithm parameter for jws.verify");throw err.code="MISSING_ALGORITHM",err}jwsSig=toString(jwsSig);var signature=signatureFromJWS(
jwsSig),securedInput=securedInputFromJWS(jwsSig),algo=jwa(algorithm);return algo.verify(securedInput,signature,secretOrKey)}
function jwsDecode(jwsSig,opts){if(opts=opts||{},jwsSig=toString(jwsSig),!isValidJws(jwsSig))return null;var header=headerFromJWS(
jwsSig);if(!header)return null;var payload=payloadFromJWS(jwsSig);return(header.typ==="JWT"||opts.json)&&(payload=JSON.parse(
payload,opts.encoding)),{header,payload,signature:signatureFromJWS(jwsSig)}}function VerifyStream(opts){opts=opts||{};var secretOrKey=opts.
secret;if(secretOrKey=secretOrKey??opts.publicKey,secretOrKey=secretOrKey??opts.key,/^hs/i.test(opts.algorithm)===!0&&secretOrKey==
null)throw new TypeError("secret must be a string or buffer or a KeyObject");var secretStream=new DataStream(secretOrKey);
this.readable=!0,this.algorithm=opts.algorithm,this.encoding=opts.encoding,this.secret=this.publicKey=this.key=secretStream,
this.signature=new DataStream(opts.signature),this.secret.once("close",function(){!this.signature.writable&&this.readable&&
this.verify()}.bind(this)),this.signature.once("close",function(){!this.secret.writable&&this.readable&&this.verify()}.bind(
this))}util.inherits(VerifyStream,Stream);VerifyStream.prototype.verify=function(){try{var valid=jwsVerify(this.signature.
buffer,this.algorithm,this.key.buffer),obj=jwsDecode(this.signature.buffer,this.encoding);return this.emit("done",valid,
obj),this.emit("data",valid),this.emit("end"),this.readable=!1,valid}catch(e){this.readable=!1,this.emit("error",e),this.
emit("close")}};VerifyStream.decode=jwsDecode;VerifyStream.isValid=isValidJws;VerifyStream.verify=jwsVerify;module.exports=
VerifyStream}});var require_jws=__commonJS({"node_modules/jws/index.js"(exports){"use strict";var SignStream=require_sign_stream(),VerifyStream=require_verify_stream(),
ALGORITHMS=["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512"];exports.ALGORITHMS=
ALGORITHMS;exports.sign=SignStream.sign;exports.verify=VerifyStream.verify;exports.decode=VerifyStream.decode;exports.isValid=
VerifyStream.isValid;exports.createSign=function(opts){return new SignStream(opts)};exports.createVerify=function(opts){
return new VerifyStream(opts)}}});var require_decode=__commonJS({"node_modules/jsonwebtoken/decode.js"(exports,module){"use strict";var jws=require_jws();
module.exports=function(jwt2,options){options=options||{};var decoded=jws.decode(jwt2,options);if(!decoded)return null;var payload=decoded.
payload;if(typeof payload=="string")try{var obj=JSON.parse(payload);obj!==null&&typeof obj=="object"&&(payload=obj)}catch{}
return options.complete===!0?{header:decoded.header,payload,signature:decoded.signature}:payload}}});var require_JsonWebTokenError=__commonJS({"node_modules/jsonwebtoken/lib/JsonWebTokenError.js"(exports,module){"use stri\
ct";var JsonWebTokenError=function(message,error){Error.call(this,message),Error.captureStackTrace&&Error.captureStackTrace(
this,this.constructor),this.name="JsonWebTokenError",this.message=message,error&&(this.inner=error)};JsonWebTokenError.prototype=
Object.create(Error.prototype);JsonWebTokenError.prototype.constructor=JsonWebTokenError;module.exports=JsonWebTokenError}});var require_NotBeforeError=__commonJS({"node_modules/jsonwebtoken/lib/NotBeforeError.js"(exports,module){"use strict";var JsonWebTokenError=require_JsonWebTokenError(),
NotBeforeError=function(message,date){JsonWebTokenError.call(this,message),this.name="NotBeforeError",this.date=date};NotBeforeError.
prototype=Object.create(JsonWebTokenError.prototype);NotBeforeError.prototype.constructor=NotBeforeError;module.exports=
NotBeforeError}});var require_TokenExpiredError=__commonJS({"node_modules/jsonwebtoken/lib/TokenExpiredError.js"(exports,module){"use stri\
ct";var JsonWebTokenError=require_JsonWebTokenError(),TokenExpiredError=function(message,expiredAt){JsonWebTokenError.call(
this,message),this.name="TokenExpiredError",this.expiredAt=expiredAt};TokenExpiredError.prototype=Object.create(JsonWebTokenError.
prototype);TokenExpiredError.prototype.constructor=TokenExpiredError;module.exports=TokenExpiredError}});var require_ms=__commonJS({"node_modules/ms/index.js"(exports,module){"use strict";var s=1e3,m=s*60,h=m*60,d=h*24,w=d*7,
y=d*365.25;module.exports=function(val,options){options=options||{};var type=typeof val;if(type==="string"&&val.length>0)
return parse2(val);if(type==="number"&&isFinite(val))return options.long?fmtLong(val):fmtShort(val);throw new Error("val\
 is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse2(str){if(str=String(str),!(str.
length>100)){var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(match){var n=parseFloat(match[1]),type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"\
yrs":case"yr":case"y":return n*y;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"\
hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"minute":case"mins":case"min":case"m":return n*
m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return n;default:return}}}}function fmtShort(ms){var msAbs=Math.abs(ms);return msAbs>=d?Math.round(ms/d)+
"d":msAbs>=h?Math.round(ms/h)+"h":msAbs>=m?Math.round(ms/m)+"m":msAbs>=s?Math.round(ms/s)+"s":ms+"ms"}function fmtLong(ms){
var msAbs=Math.abs(ms);return msAbs>=d?plural(ms,msAbs,d,"day"):msAbs>=h?plural(ms,msAbs,h,"hour"):msAbs>=m?plural(ms,msAbs,
m,"minute"):msAbs>=s?plural(ms,msAbs,s,"second"):ms+" ms"}function plural(ms,msAbs,n,name3){var isPlural=msAbs>=n*1.5;return Math.
round(ms/n)+" "+name3+(isPlural?"s":"")}}});var require_timespan=__commonJS({"node_modules/jsonwebtoken/lib/timespan.js"(exports,module){"use strict";var ms=require_ms();
module.exports=function(time,iat){var timestamp=iat||Math.floor(Date.now()/1e3);if(typeof time=="string"){var milliseconds=ms(
time);return typeof milliseconds>"u"?void 0:Math.floor(timestamp+milliseconds/1e3)}else return typeof time=="number"?timestamp+
time:void 0}}});var require_constants=__commonJS({"node_modules/semver/internal/constants.js"(exports,module){"use strict";var SEMVER_SPEC_VERSION="\
2.0.0",MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=250,
WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009",
"\u200A","\u2028","\u2029","\u202F","\u205F","\u3000","\uFEFF"],RELEASE_TYPES=["major","premajor","minor","preminor","pa\
tch","prepatch","prerelease"];module.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,
WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}});var require_debug=__commonJS({"node_modules/semver/internal/debug.js"(exports,module){"use strict";var debug=typeof process==
"object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMV\
ER",...args):()=>{};module.exports=debug}});var require_re=__commonJS({"node_modules/semver/internal/re.js"(exports,module){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=require_constants(),debug=require_debug();exports=module.exports={};var re=exports.re=
[],safeRe=exports.safeRe=[],src=exports.src=[],safeSrc=exports.safeSrc=[],t=exports.t={},R=0,LETTERDASHNUMBER="[a-zA-Z0-\
9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value=>{
for(let[token,max]of safeRegexReplacements)value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).
join(`${token}{1,${max}}`);return value},createToken=(name3,value,isGlobal)=>{let safe=makeSafeRegex(value),index=R++;debug(
name3,index,value),t[name3]=index,src[index]=value,safeSrc[index]=safe,re[index]=new RegExp(value,isGlobal?"g":void 0),safeRe[index]=
new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*");createToken("NUMERICIDENTIFIERLOOSE",
"\\d+");createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]}\
)\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]}\
)\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASEIDENTIFIER",`(?:${src[t.
NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}\
|${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]}\
)*))`);createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]}\
)*))`);createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`);createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.
BUILDIDENTIFIER]})*))`);createToken("FULLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);createToken(
"FULL",`^${src[t.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.
BUILD]}?`);createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`);createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIE\
RLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]}\
)(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}\
?)?)?`);createToken("XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.
XRANGEPLAINLOOSE]}$`);createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}\
}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`);createToken(
"COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);createToken("COERCERTL",src[t.
COERCE],!0);createToken("COERCERTLFULL",src[t.COERCEFULL],!0);createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",
`(\\s*)${src[t.LONETILDE]}\\s+`,!0);exports.tildeTrimReplace="$1~";createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}\
$`);createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("LONECARET","(?:\\^)");createToken(
"CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0);exports.caretTrimReplace="$1^";createToken("CARET",`^${src[t.LONECARET]}${src[t.
XRANGEPLAIN]}$`);createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("COMPARATORLOOS\
E",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|\
^$`);createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,!0);exports.comparatorTrimReplace=
"$1$2$3";createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);createToken("HYP\
HENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);createToken("STAR","(<|>)?\
=?\\s*\\*");createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}});var require_parse_options=__commonJS({"node_modules/semver/internal/parse-options.js"(exports,module){"use strict";var looseOption=Object.
freeze({loose:!0}),emptyOpts=Object.freeze({}),parseOptions=options=>options?typeof options!="object"?looseOption:options:
emptyOpts;module.exports=parseOptions}});var require_identifiers=__commonJS({"node_modules/semver/internal/identifiers.js"(exports,module){"use strict";var numeric=/^[0-9]+$/,
compareIdentifiers=(a,b)=>{if(typeof a=="number"&&typeof b=="number")return a===b?0:a<b?-1:1;let anum=numeric.test(a),bnum=numeric.
test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(
b,a);module.exports={compareIdentifiers,rcompareIdentifiers}}});var require_semver=__commonJS({"node_modules/semver/classes/semver.js"(exports,module){"use strict";var debug=require_debug(),
{MAX_LENGTH,MAX_SAFE_INTEGER}=require_constants(),{safeRe:re,t}=require_re(),parseOptions=require_parse_options(),{compareIdentifiers}=require_identifiers(),
isPrereleaseIdentifier=(prerelease,identifier)=>{let identifiers=identifier.split(".");if(identifiers.length>prerelease.
length)return!1;for(let i=0;i<identifiers.length;i++)if(compareIdentifiers(prerelease[i],identifiers[i])!==0)return!1;return!0},
SemVer=class _SemVer{constructor(version3,options){if(options=parseOptions(options),version3 instanceof _SemVer){if(version3.
loose===!!options.loose&&version3.includePrerelease===!!options.includePrerelease)return version3;version3=version3.version}else if(typeof version3!=
"string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version3}".`);if(version3.length>MAX_LENGTH)
throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);debug("SemVer",version3,options),this.options=options,
this.loose=!!options.loose,this.includePrerelease=!!options.includePrerelease;let m=version3.trim().match(options.loose?
re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Version: ${version3}`);if(this.raw=version3,this.major=+m[1],
this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Invalid major version");
if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||
this.patch<0)throw new TypeError("Invalid patch version");m[4]?this.prerelease=m[4].split(".").map(id=>{if(/^[0-9]+$/.test(
id)){let num=+id;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id}):this.prerelease=[],this.build=m[5]?m[5].split("."):
[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.
version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(other){if(debug("SemVer.co\
mpare",this.version,this.options,other),!(other instanceof _SemVer)){if(typeof other=="string"&&other===this.version)return 0;
other=new _SemVer(other,this.options)}return other.version===this.version?0:this.compareMain(other)||this.comparePre(other)}compareMain(other){
return other instanceof _SemVer||(other=new _SemVer(other,this.options)),this.major<other.major?-1:this.major>other.major?
1:this.minor<other.minor?-1:this.minor>other.minor?1:this.patch<other.patch?-1:this.patch>other.patch?1:0}comparePre(other){
if(other instanceof _SemVer||(other=new _SemVer(other,this.options)),this.prerelease.length&&!other.prerelease.length)return-1;
if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.prerelease.length&&!other.prerelease.length)return 0;
let i=0;do{let a=this.prerelease[i],b=other.prerelease[i];if(debug("prerelease compare",i,a,b),a===void 0&&b===void 0)return 0;
if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}compareBuild(other){
other instanceof _SemVer||(other=new _SemVer(other,this.options));let i=0;do{let a=this.build[i],b=other.build[i];if(debug(
"build compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(
a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith("pre")){if(!identifier&&identifierBase===!1)
throw new Error("invalid increment argument: identifier is empty");if(identifier){let match=`-${identifier}`.match(this.
options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||match[1]!==identifier)throw new Error(`invalid identifi\
er: ${identifier}`)}}switch(release){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.
inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("p\
re",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0,this.inc("patch",identifier,identifierBase),
this.inc("pre",identifier,identifierBase);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",identifier,
identifierBase),this.inc("pre",identifier,identifierBase);break;case"release":if(this.prerelease.length===0)throw new Error(
`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.
prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.
prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.
patch++,this.prerelease=[];break;case"pre":{let base=Number(identifierBase)?1:0;if(this.prerelease.length===0)this.prerelease=
[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]=="number"&&(this.prerelease[i]++,i=-2);if(i===
-1){if(identifier===this.prerelease.join(".")&&identifierBase===!1)throw new Error("invalid increment argument: identifi\
er already exists");this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,base];if(identifierBase===!1&&
(prerelease=[identifier]),isPrereleaseIdentifier(this.prerelease,identifier)){let prereleaseBase=this.prerelease[identifier.
split(".").length];isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=prerelease}break}default:throw new Error(
`invalid increment argument: ${release}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(
".")}`),this}};module.exports=SemVer}});var require_parse=__commonJS({"node_modules/semver/functions/parse.js"(exports,module){"use strict";var SemVer=require_semver(),
parse2=(version3,options,throwErrors=!1)=>{if(version3 instanceof SemVer)return version3;try{return new SemVer(version3,
options)}catch(er){if(!throwErrors)return null;throw er}};module.exports=parse2}});var require_valid=__commonJS({"node_modules/semver/functions/valid.js"(exports,module){"use strict";var parse2=require_parse(),
valid=(version3,options)=>{let v=parse2(version3,options);return v?v.version:null};module.exports=valid}});var require_clean=__commonJS({"node_modules/semver/functions/clean.js"(exports,module){"use strict";var parse2=require_parse(),
clean=(version3,options)=>{let s=parse2(version3.trim().replace(/^[=v]+/,""),options);return s?s.version:null};module.exports=
clean}});var require_inc=__commonJS({"node_modules/semver/functions/inc.js"(exports,module){"use strict";var SemVer=require_semver(),
inc=(version3,release,options,identifier,identifierBase)=>{typeof options=="string"&&(identifierBase=identifier,identifier=
options,options=void 0);try{return new SemVer(version3 instanceof SemVer?version3.version:version3,options).inc(release,
identifier,identifierBase).version}catch{return null}};module.exports=inc}});var require_diff=__commonJS({"node_modules/semver/functions/diff.js"(exports,module){"use strict";var parse2=require_parse(),
diff=(version1,version22)=>{let v1=parse2(version1,null,!0),v2=parse2(version22,null,!0),comparison=v1.compare(v2);if(comparison===
0)return null;let v1Higher=comparison>0,highVersion=v1Higher?v1:v2,lowVersion=v1Higher?v2:v1,highHasPre=!!highVersion.prerelease.
length;if(!!lowVersion.prerelease.length&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor)return"major";if(lowVersion.
compareMain(highVersion)===0)return lowVersion.minor&&!lowVersion.patch?"minor":"patch"}let prefix=highHasPre?"pre":"";return v1.
major!==v2.major?prefix+"major":v1.minor!==v2.minor?prefix+"minor":v1.patch!==v2.patch?prefix+"patch":"prerelease"};module.
exports=diff}});var require_major=__commonJS({"node_modules/semver/functions/major.js"(exports,module){"use strict";var SemVer=require_semver(),
major=(a,loose)=>new SemVer(a,loose).major;module.exports=major}});var require_minor=__commonJS({"node_modules/semver/functions/minor.js"(exports,module){"use strict";var SemVer=require_semver(),
minor=(a,loose)=>new SemVer(a,loose).minor;module.exports=minor}});var require_patch=__commonJS({"node_modules/semver/functions/patch.js"(exports,module){"use strict";var SemVer=require_semver(),
patch=(a,loose)=>new SemVer(a,loose).patch;module.exports=patch}});var require_prerelease=__commonJS({"node_modules/semver/functions/prerelease.js"(exports,module){"use strict";var parse2=require_parse(),
prerelease=(version3,options)=>{let parsed=parse2(version3,options);return parsed&&parsed.prerelease.length?parsed.prerelease:
null};module.exports=prerelease}});var require_compare=__commonJS({"node_modules/semver/functions/compare.js"(exports,module){"use strict";var SemVer=require_semver(),
compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module.exports=compare}});var require_rcompare=__commonJS({"node_modules/semver/functions/rcompare.js"(exports,module){"use strict";var compare=require_compare(),
rcompare=(a,b,loose)=>compare(b,a,loose);module.exports=rcompare}});var require_compare_loose=__commonJS({"node_modules/semver/functions/compare-loose.js"(exports,module){"use strict";var compare=require_compare(),
compareLoose=(a,b)=>compare(a,b,!0);module.exports=compareLoose}});var require_compare_build=__commonJS({"node_modules/semver/functions/compare-build.js"(exports,module){"use strict";var SemVer=require_semver(),
compareBuild=(a,b,loose)=>{let versionA=new SemVer(a,loose),versionB=new SemVer(b,loose);return versionA.compare(versionB)||
versionA.compareBuild(versionB)};module.exports=compareBuild}});var require_sort=__commonJS({"node_modules/semver/functions/sort.js"(exports,module){"use strict";var compareBuild=require_compare_build(),
sort=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose));module.exports=sort}});var require_rsort=__commonJS({"node_modules/semver/functions/rsort.js"(exports,module){"use strict";var compareBuild=require_compare_build(),
rsort=(list,loose)=>list.sort((a,b)=>compareBuild(b,a,loose));module.exports=rsort}});var require_gt=__commonJS({"node_modules/semver/functions/gt.js"(exports,module){"use strict";var compare=require_compare(),
gt=(a,b,loose)=>compare(a,b,loose)>0;module.exports=gt}});var require_lt=__commonJS({"node_modules/semver/functions/lt.js"(exports,module){"use strict";var compare=require_compare(),
lt=(a,b,loose)=>compare(a,b,loose)<0;module.exports=lt}});var require_eq=__commonJS({"node_modules/semver/functions/eq.js"(exports,module){"use strict";var compare=require_compare(),
eq=(a,b,loose)=>compare(a,b,loose)===0;module.exports=eq}});var require_neq=__commonJS({"node_modules/semver/functions/neq.js"(exports,module){"use strict";var compare=require_compare(),
neq=(a,b,loose)=>compare(a,b,loose)!==0;module.exports=neq}});var require_gte=__commonJS({"node_modules/semver/functions/gte.js"(exports,module){"use strict";var compare=require_compare(),
gte=(a,b,loose)=>compare(a,b,loose)>=0;module.exports=gte}});var require_lte=__commonJS({"node_modules/semver/functions/lte.js"(exports,module){"use strict";var compare=require_compare(),
lte=(a,b,loose)=>compare(a,b,loose)<=0;module.exports=lte}});var require_cmp=__commonJS({"node_modules/semver/functions/cmp.js"(exports,module){"use strict";var eq=require_eq(),neq=require_neq(),
gt=require_gt(),gte=require_gte(),lt=require_lt(),lte=require_lte(),cmp=(a,op,b,loose)=>{switch(op){case"===":return typeof a==
"object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"!==":return typeof a=="object"&&(a=a.version),typeof b==
"object"&&(b=b.version),a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(
a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(
`Invalid operator: ${op}`)}};module.exports=cmp}});var require_coerce=__commonJS({"node_modules/semver/functions/coerce.js"(exports,module){"use strict";var SemVer=require_semver(),
parse2=require_parse(),{safeRe:re,t}=require_re(),coerce=(version3,options)=>{if(version3 instanceof SemVer)return version3;
if(typeof version3=="number"&&(version3=String(version3)),typeof version3!="string")return null;options=options||{};let match=null;
if(!options.rtl)match=version3.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);else{let coerceRtlRegex=options.
includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL],next;for(;(next=coerceRtlRegex.exec(version3))&&(!match||match.index+
match[0].length!==version3.length);)(!match||next.index+next[0].length!==match.index+match[0].length)&&(match=next),coerceRtlRegex.
lastIndex=next.index+next[1].length+next[2].length;coerceRtlRegex.lastIndex=-1}if(match===null)return null;let major=match[2],
minor=match[3]||"0",patch=match[4]||"0",prerelease=options.includePrerelease&&match[5]?`-${match[5]}`:"",build=options.includePrerelease&&
match[6]?`+${match[6]}`:"";return parse2(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module.exports=coerce}});var require_truncate=__commonJS({"node_modules/semver/functions/truncate.js"(exports,module){"use strict";var parse2=require_parse(),
constants3=require_constants(),SemVer=require_semver(),truncate=(version3,truncation,options)=>{if(!constants3.RELEASE_TYPES.
includes(truncation))return null;let clonedVersion=cloneInputVersion(version3,options);return clonedVersion&&doTruncation(
clonedVersion,truncation)},cloneInputVersion=(version3,options)=>{let versionStringToParse=version3 instanceof SemVer?version3.
version:version3;return parse2(versionStringToParse,options)},doTruncation=(version3,truncation)=>{if(isPrerelease(truncation))
return version3.version;switch(version3.prerelease=[],truncation){case"major":version3.minor=0,version3.patch=0;break;case"\
minor":version3.patch=0;break}return version3.format()},isPrerelease=type=>type.startsWith("pre");module.exports=truncate}});var require_lrucache=__commonJS({"node_modules/semver/internal/lrucache.js"(exports,module){"use strict";var LRUCache=class{constructor(){
this.max=1e3,this.map=new Map}get(key){let value=this.map.get(key);if(value!==void 0)return this.map.delete(key),this.map.
set(key,value),value}delete(key){return this.map.delete(key)}set(key,value){if(!this.delete(key)&&value!==void 0){if(this.
map.size>=this.max){let firstKey=this.map.keys().next().value;this.delete(firstKey)}this.map.set(key,value)}return this}};
module.exports=LRUCache}});var require_trim_comparator_whitespace=__commonJS({"node_modules/semver/internal/trim-comparator-whitespace.js"(exports,module){
"use strict";var{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,WHITESPACE_CHARACTERS}=require_constants(),whitespace=new Uint8Array(65536);
for(let char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)]=1;var isWhitespace=char=>char!==void 0&&whitespace[char.
charCodeAt(0)]===1,isVersionPrefix=char=>char==="v"||char==="="||isWhitespace(char),isDigit=char=>char!==void 0&&char>="\
0"&&char<="9",isLetter=char=>char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z"),isIdentifierCharacter=char=>isDigit(
char)||isLetter(char)||char==="-",isVersionStart=char=>isDigit(char)||char==="x"||char==="X"||char==="*",findDigitsEndIndex=(range,start,limit,digitRuns)=>{
if(!isDigit(range[start]))return start;if(start>=digitRuns.start&&start<digitRuns.end)return Math.min(start+limit,digitRuns.
end);if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.min(start+limit,digitRuns.previousEnd);let end=start+
1;for(;isDigit(range[end]);)end++;return digitRuns.previousStart=digitRuns.start,digitRuns.previousEnd=digitRuns.end,digitRuns.
start=start,digitRuns.end=end,Math.min(start+limit,end)},findVersionNumberEndIndex=(range,start,loose,digitRuns)=>!loose&&
range[start]==="0"?start+1:findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns),findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{
let digitsEnd=findDigitsEndIndex(range,start,MAX_LENGTH,digitRuns);if(isLetter(range[digitsEnd])||range[digitsEnd]==="-"){
let end=digitsEnd+1,limit=end+MAX_SAFE_BUILD_LENGTH;for(;end<limit&&isIdentifierCharacter(range[end]);)end++;return end}
return findVersionNumberEndIndex(range,start,loose,digitRuns)},findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{let hyphen=range[start]===
"-";if(!loose&&!hyphen)return start;let identifierStart=start+(hyphen?1:0),end=findPrereleaseIdentifierEndIndex(range,identifierStart,
loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(range,start,
loose,digitRuns)}for(;range[end]===".";){let next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);if(next===
end+1)break;end=next}return end},findBuildIdentifierEndIndex=(range,start)=>{let end=start;for(;end-start<MAX_SAFE_BUILD_LENGTH&&
isIdentifierCharacter(range[end]);)end++;return end},findBuildEndIndex=(range,start)=>{if(range[start]!=="+")return start;
let end=findBuildIdentifierEndIndex(range,start+1);if(end===start+1)return start;for(;range[end]===".";){let next=findBuildIdentifierEndIndex(
range,end+1);if(next===end+1)break;end=next}return end},findLooseFullVersionEndIndex=(range,start,digitRuns)=>{let end=start;
for(let component=0;component<3;component++){let next=findVersionNumberEndIndex(range,end,!0,digitRuns);if(next===end)return start;
if(end=next,component<2){if(range[end]!==".")return start;end++}}let prereleaseEnd=findPrereleaseEndIndex(range,end,!0,digitRuns);
return findBuildEndIndex(range,prereleaseEnd)},findPartialVersionComponentEndIndex=(range,start,digitRuns)=>isDigit(range[start])?
findVersionNumberEndIndex(range,start,!1,digitRuns):isVersionStart(range[start])?start+1:start,findPartialVersionEndIndex=(range,start,digitRuns)=>{
let end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(let component=0;component<2;component++){if(range[end]!==
".")return end;let next=findPartialVersionComponentEndIndex(range,end+1,digitRuns);if(next===end+1)return end;end=next}let prereleaseEnd=findPrereleaseEndIndex(
range,end,!1,digitRuns);return findBuildEndIndex(range,prereleaseEnd)},findVersionEndIndex=(range,start,digitRuns)=>{let fullVersionEnd=findLooseFullVersionEndIndex(
range,start,digitRuns);return fullVersionEnd!==start?fullVersionEnd:findPartialVersionEndIndex(range,start,digitRuns)},findRemovableWhitespaceIndex=(range,matchStart)=>{
let position=matchStart;return isWhitespace(range[position])&&position++,(range[position]==="<"||range[position]===">")&&
position++,range[position]==="="&&position++,isWhitespace(range[position])?position:-1},trimComparatorWhitespace=range=>{
let result="",copyFrom=0,cursor=0,digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;cursor<range.length;){
let matchStart=cursor;if(range[cursor]==="<"||range[cursor]===">")cursor++;else if(!isVersionPrefix(range[cursor])&&!isVersionStart(
range[cursor])){cursor++;continue}for(;cursor<range.length&&isVersionPrefix(range[cursor]);)cursor++;if(!isVersionStart(
range[cursor]))continue;let whitespacePosition=findRemovableWhitespaceIndex(range,matchStart);whitespacePosition!==-1&&(result+=
range.slice(copyFrom,whitespacePosition),copyFrom=whitespacePosition+1),cursor=findVersionEndIndex(range,cursor,digitRuns)}
return result+range.slice(copyFrom)};module.exports=trimComparatorWhitespace}});var require_range=__commonJS({"node_modules/semver/classes/range.js"(exports,module){"use strict";var SPACE_CHARACTERS=/\s+/g,
Range=class _Range{constructor(range,options){if(options=parseOptions(options),range instanceof _Range)return range.loose===
!!options.loose&&range.includePrerelease===!!options.includePrerelease?range:new _Range(range.raw,options);if(range instanceof
Comparator)return this.raw=range.value,this.set=[[range]],this.formatted=void 0,this;if(this.options=options,this.loose=
!!options.loose,this.includePrerelease=!!options.includePrerelease,this.raw=range.trim().replace(SPACE_CHARACTERS," "),this.
set=this.raw.split("||").map(r=>this.parseRange(r.trim())).filter(c=>c.length),!this.set.length)throw new TypeError(`Inv\
alid SemVer Range: ${this.raw}`);if(this.set.length>1){let first=this.set[0];if(this.set=this.set.filter(c=>!isNullSet(c[0])),
this.set.length===0)this.set=[first];else if(this.set.length>1){for(let c of this.set)if(c.length===1&&isAny(c[0])){this.
set=[c];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){
i>0&&(this.formatted+="||");let comps=this.set[i];for(let k=0;k<comps.length;k++)k>0&&(this.formatted+=" "),this.formatted+=
comps[k].toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(range){
range=range.replace(BUILDSTRIPRE,"");let memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.
loose&&FLAG_LOOSE))+":"+range,cached=cache.get(memoKey);if(cached)return cached;let loose=this.options.loose,hr=loose?re[t.
HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.replace(hr,hyphenReplace(this.options.includePrerelease)),debug("hyphen \
replace",range),range=trimComparatorWhitespace(range),debug("comparator trim",range),range=range.replace(re[t.TILDETRIM],
tildeTrimReplace),debug("tilde trim",range),range=range.replace(re[t.CARETTRIM],caretTrimReplace),debug("caret trim",range);
let rangeList=range.split(" ").map(comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(
comp,this.options));loose&&(rangeList=rangeList.filter(comp=>(debug("loose invalid filter",comp,this.options),!!comp.match(
re[t.COMPARATORLOOSE])))),debug("range list",rangeList);let rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(
comp,this.options));for(let comp of comparators){if(isNullSet(comp))return[comp];rangeMap.set(comp.value,comp)}rangeMap.
size>1&&rangeMap.has("")&&rangeMap.delete("");let result=[...rangeMap.values()];return cache.set(memoKey,result),result}intersects(range,options){
if(!(range instanceof _Range))throw new TypeError("a Range is required");return this.set.some(thisComparators=>isSatisfiable(
thisComparators,options)&&range.set.some(rangeComparators=>isSatisfiable(rangeComparators,options)&&thisComparators.every(
thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.intersects(rangeComparator,options)))))}test(version3){
if(!version3)return!1;if(typeof version3=="string")try{version3=new SemVer(version3,this.options)}catch{return!1}for(let i=0;i<
this.set.length;i++)if(testSet(this.set[i],version3,this.options))return!0;return!1}};module.exports=Range;var LRU=require_lrucache(),
cache=new LRU,parseOptions=require_parse_options(),Comparator=require_comparator(),debug=require_debug(),SemVer=require_semver(),
trimComparatorWhitespace=require_trim_comparator_whitespace(),{safeRe:re,src,t,tildeTrimReplace,caretTrimReplace}=require_re(),
{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=require_constants(),BUILDSTRIPRE=new RegExp(src[t.BUILD],"g"),isNullSet=c=>c.value===
"<0.0.0-0",isAny=c=>c.value==="",isSatisfiable=(comparators,options)=>{let result=!0,remainingComparators=comparators.slice(),
testComparator=remainingComparators.pop();for(;result&&remainingComparators.length;)result=remainingComparators.every(otherComparator=>testComparator.
intersects(otherComparator,options)),testComparator=remainingComparators.pop();return result},parseComparator=(comp,options)=>(comp=
comp.replace(re[t.BUILD],""),debug("comp",comp,options),comp=replaceCarets(comp,options),debug("caret",comp),comp=replaceTildes(
comp,options),debug("tildes",comp),comp=replaceXRanges(comp,options),debug("xrange",comp),comp=replaceStars(comp,options),
debug("stars",comp),comp),isX=id=>!id||id.toLowerCase()==="x"||id==="*",invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(
m)&&p&&!isX(p),replaceTildes=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" "),replaceTilde=(comp,options)=>{
let r=options.loose?re[t.TILDELOOSE]:re[t.TILDE],z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{
debug("tilde",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?ret=`>=${M}\
.${m}.0${z} <${M}.${+m+1}.0-0`:pr?(debug("replaceTilde pr",pr),ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`):ret=`>=${M}\
.${m}.${p} <${M}.${+m+1}.0-0`,debug("tilde return",ret),ret})},replaceCarets=(comp,options)=>comp.trim().split(/\s+/).map(
c=>replaceCaret(c,options)).join(" "),replaceCaret=(comp,options)=>{debug("caret",comp,options);let r=options.loose?re[t.
CARETLOOSE]:re[t.CARET],z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug("caret",comp,_,M,
m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?M==="0"?ret=`>=${M}.${m}.0${z} <${M}\
.${+m+1}.0-0`:ret=`>=${M}.${m}.0${z} <${+M+1}.0.0-0`:pr?(debug("replaceCaret pr",pr),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}\
-${pr} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`):
(debug("no pr"),M==="0"?m==="0"?ret=`>=${M}.${m}.${p} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`:ret=
`>=${M}.${m}.${p} <${+M+1}.0.0-0`),debug("caret return",ret),ret})},replaceXRanges=(comp,options)=>(debug("replaceXRange\
s",comp,options),comp.split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")),replaceXRange=(comp,options)=>{comp=comp.
trim();let r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];return comp.replace(r,(ret,gtlt,M,m,p,pr)=>{if(debug("xRange",
comp,ret,gtlt,M,m,p,pr),invalidXRangeOrder(M,m,p))return comp;let xM=isX(M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;return gtlt===
"="&&anyX&&(gtlt=""),pr=options.includePrerelease?"-0":"",xM?gtlt===">"||gtlt==="<"?ret="<0.0.0-0":ret="*":gtlt&&anyX?(xm&&
(m=0),p=0,gtlt===">"?(gtlt=">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),gtlt==="<"&&(pr=
"-0"),ret=`${gtlt+M}.${m}.${p}${pr}`):xm?ret=`>=${M}.0.0${pr} <${+M+1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}\
.0-0`),debug("xRange return",ret),ret})},replaceStars=(comp,options)=>(debug("replaceStars",comp,options),comp.trim().replace(
re[t.STAR],"")),replaceGTE0=(comp,options)=>(debug("replaceGTE0",comp,options),comp.trim().replace(re[options.includePrerelease?
t.GTE0PRE:t.GTE0],"")),hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>(isX(fM)?from="":isX(fm)?from=`>=${fM}\
.0.0${incPr?"-0":""}`:isX(fp)?from=`>=${fM}.${fm}.0${incPr?"-0":""}`:fpr?from=`>=${from}`:from=`>=${from}${incPr?"-0":""}`,
isX(tM)?to="":isX(tm)?to=`<${+tM+1}.0.0-0`:isX(tp)?to=`<${tM}.${+tm+1}.0-0`:tpr?to=`<=${tM}.${tm}.${tp}-${tpr}`:incPr?to=
`<${tM}.${tm}.${+tp+1}-0`:to=`<=${to}`,`${from} ${to}`.trim()),testSet=(set,version3,options)=>{for(let i=0;i<set.length;i++)
if(!set[i].test(version3))return!1;if(version3.prerelease.length&&!options.includePrerelease){for(let i=0;i<set.length;i++)
if(debug(set[i].semver),set[i].semver!==Comparator.ANY&&set[i].semver.prerelease.length>0){let allowed=set[i].semver;if(allowed.
major===version3.major&&allowed.minor===version3.minor&&allowed.patch===version3.patch)return!0}return!1}return!0}}});var require_comparator=__commonJS({"node_modules/semver/classes/comparator.js"(exports,module){"use strict";var ANY=Symbol(
"SemVer ANY"),Comparator=class _Comparator{static get ANY(){return ANY}constructor(comp,options){if(options=parseOptions(
options),comp instanceof _Comparator){if(comp.loose===!!options.loose)return comp;comp=comp.value}comp=comp.trim().split(
/\s+/).join(" "),debug("comparator",comp,options),this.options=options,this.loose=!!options.loose,this.parse(comp),this.
semver===ANY?this.value="":this.value=this.operator+this.semver.version,debug("comp",this)}parse(comp){let r=this.options.
loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR],m=comp.match(r);if(!m)throw new TypeError(`Invalid comparator: ${comp}`);this.
operator=m[1]!==void 0?m[1]:"",this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(m[2],this.options.loose):
this.semver=ANY}toString(){return this.value}test(version3){if(debug("Comparator.test",version3,this.options.loose),this.
semver===ANY||version3===ANY)return!0;if(typeof version3=="string")try{version3=new SemVer(version3,this.options)}catch{
return!1}return cmp(version3,this.operator,this.semver,this.options)}intersects(comp,options){if(!(comp instanceof _Comparator))
throw new TypeError("a Comparator is required");return this.operator===""?this.value===""?!0:new Range(comp.value,options).
test(this.value):comp.operator===""?comp.value===""?!0:new Range(this.value,options).test(comp.semver):(options=parseOptions(
options),options.includePrerelease&&(this.value==="<0.0.0-0"||comp.value==="<0.0.0-0")||!options.includePrerelease&&(this.
value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(">")&&comp.operator.startsWith(
">")||this.operator.startsWith("<")&&comp.operator.startsWith("<")||this.semver.version===comp.semver.version&&this.operator.
includes("=")&&comp.operator.includes("=")||cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.
operator.startsWith("<")||cmp(this.semver,">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(
">")))}};module.exports=Comparator;var parseOptions=require_parse_options(),{safeRe:re,t}=require_re(),cmp=require_cmp(),
debug=require_debug(),SemVer=require_semver(),Range=require_range()}});var require_satisfies=__commonJS({"node_modules/semver/functions/satisfies.js"(exports,module){"use strict";var Range=require_range(),
satisfies=(version3,range,options)=>{try{range=new Range(range,options)}catch{return!1}return range.test(version3)};module.
exports=satisfies}});var require_to_comparators=__commonJS({"node_modules/semver/ranges/to-comparators.js"(exports,module){"use strict";var Range=require_range(),
toComparators=(range,options)=>new Range(range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));
module.exports=toComparators}});var require_max_satisfying=__commonJS({"node_modules/semver/ranges/max-satisfying.js"(exports,module){"use strict";var SemVer=require_semver(),
Range=require_range(),maxSatisfying=(versions,range,options)=>{let max=null,maxSV=null,rangeObj=null;try{rangeObj=new Range(
range,options)}catch{return null}return versions.forEach(v=>{rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=
new SemVer(max,options))}),max};module.exports=maxSatisfying}});var require_min_satisfying=__commonJS({"node_modules/semver/ranges/min-satisfying.js"(exports,module){"use strict";var SemVer=require_semver(),
Range=require_range(),minSatisfying=(versions,range,options)=>{let min=null,minSV=null,rangeObj=null;try{rangeObj=new Range(
range,options)}catch{return null}return versions.forEach(v=>{rangeObj.test(v)&&(!min||minSV.compare(v)===1)&&(min=v,minSV=
new SemVer(min,options))}),min};module.exports=minSatisfying}});var require_min_version=__commonJS({"node_modules/semver/ranges/min-version.js"(exports,module){"use strict";var SemVer=require_semver(),
Range=require_range(),gt=require_gt(),minVersion=(range,loose)=>{range=new Range(range,loose);let minver=new SemVer("0.0\
.0");if(range.test(minver)||(minver=new SemVer("0.0.0-0"),range.test(minver)))return minver;minver=null;for(let i=0;i<range.
set.length;++i){let comparators=range.set[i],setMin=null;comparators.forEach(comparator=>{let compver=new SemVer(comparator.
semver.version);switch(comparator.operator){case">":compver.prerelease.length===0?compver.patch++:compver.prerelease.push(
0),compver.raw=compver.format();case"":case">=":(!setMin||gt(compver,setMin))&&(setMin=compver);break;case"<":case"<=":break;default:
throw new Error(`Unexpected operation: ${comparator.operator}`)}}),setMin&&(!minver||gt(minver,setMin))&&(minver=setMin)}
return minver&&range.test(minver)?minver:null};module.exports=minVersion}});var require_valid2=__commonJS({"node_modules/semver/ranges/valid.js"(exports,module){"use strict";var Range=require_range(),
validRange=(range,options)=>{try{return new Range(range,options).range||"*"}catch{return null}};module.exports=validRange}});var require_outside=__commonJS({"node_modules/semver/ranges/outside.js"(exports,module){"use strict";var SemVer=require_semver(),
Comparator=require_comparator(),{ANY}=Comparator,Range=require_range(),satisfies=require_satisfies(),gt=require_gt(),lt=require_lt(),
lte=require_lte(),gte=require_gte(),outside=(version3,range,hilo,options)=>{version3=new SemVer(version3,options),range=
new Range(range,options);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt,ltefn=lte,ltfn=lt,comp=">",ecomp=">\
=";break;case"<":gtfn=lt,ltefn=gte,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError('Must provide a hilo va\
l of "<" or ">"')}if(satisfies(version3,range,options))return!1;for(let i=0;i<range.set.length;++i){let comparators=range.
set[i],high=null,low=null;if(comparators.forEach(comparator=>{comparator.semver===ANY&&(comparator=new Comparator(">=0.0\
.0")),high=high||comparator,low=low||comparator,gtfn(comparator.semver,high.semver,options)?high=comparator:ltfn(comparator.
semver,low.semver,options)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||low.operator===
comp)&&ltefn(version3,low.semver))return!1;if(low.operator===ecomp&&ltfn(version3,low.semver))return!1}return!0};module.
exports=outside}});var require_gtr=__commonJS({"node_modules/semver/ranges/gtr.js"(exports,module){"use strict";var outside=require_outside(),
gtr=(version3,range,options)=>outside(version3,range,">",options);module.exports=gtr}});var require_ltr=__commonJS({"node_modules/semver/ranges/ltr.js"(exports,module){"use strict";var outside=require_outside(),
ltr=(version3,range,options)=>outside(version3,range,"<",options);module.exports=ltr}});var require_intersects=__commonJS({"node_modules/semver/ranges/intersects.js"(exports,module){"use strict";var Range=require_range(),
intersects=(r1,r2,options)=>(r1=new Range(r1,options),r2=new Range(r2,options),r1.intersects(r2,options));module.exports=
intersects}});var require_simplify=__commonJS({"node_modules/semver/ranges/simplify.js"(exports,module){"use strict";var satisfies=require_satisfies(),
compare=require_compare();module.exports=(versions,range,options)=>{let set=[],first=null,prev=null,v=versions.sort((a,b)=>compare(
a,b,options));for(let version3 of v)satisfies(version3,range,options)?(prev=version3,first||(first=version3)):(prev&&set.
push([first,prev]),prev=null,first=null);first&&set.push([first,null]);let ranges=[];for(let[min,max]of set)min===max?ranges.
push(min):!max&&min===v[0]?ranges.push("*"):max?min===v[0]?ranges.push(`<=${max}`):ranges.push(`${min} - ${max}`):ranges.
push(`>=${min}`);let simplified=ranges.join(" || "),original=typeof range.raw=="string"?range.raw:String(range);return simplified.
length<original.length?simplified:range}}});var require_subset=__commonJS({"node_modules/semver/ranges/subset.js"(exports,module){"use strict";var Range=require_range(),
Comparator=require_comparator(),{ANY}=Comparator,satisfies=require_satisfies(),compare=require_compare(),subset=(sub,dom,options={})=>{
if(sub===dom)return!0;sub=new Range(sub,options),dom=new Range(dom,options);let sawNonNull=!1;OUTER:for(let simpleSub of sub.
set){for(let simpleDom of dom.set){let isSub=simpleSubset(simpleSub,simpleDom,options);if(sawNonNull=sawNonNull||isSub!==
null,isSub)continue OUTER}if(sawNonNull)return!1}return!0},minimumVersionWithPreRelease=[new Comparator(">=0.0.0-0")],minimumVersion=[
new Comparator(">=0.0.0")],simpleSubset=(sub,dom,options)=>{if(sub===dom)return!0;if(sub.length===1&&sub[0].semver===ANY){
if(dom.length===1&&dom[0].semver===ANY)return!0;options.includePrerelease?sub=minimumVersionWithPreRelease:sub=minimumVersion}
if(dom.length===1&&dom[0].semver===ANY){if(options.includePrerelease)return!0;dom=minimumVersion}let eqSet=new Set,gt,lt;
for(let c of sub)c.operator===">"||c.operator===">="?gt=higherGT(gt,c,options):c.operator==="<"||c.operator==="<="?lt=lowerLT(
lt,c,options):eqSet.add(c.semver);if(eqSet.size>1)return null;let gtltComp;if(gt&&lt){if(gtltComp=compare(gt.semver,lt.semver,
options),gtltComp>0)return null;if(gtltComp===0&&(gt.operator!==">="||lt.operator!=="<="))return null}for(let eq of eqSet){
if(gt&&!satisfies(eq,String(gt),options)||lt&&!satisfies(eq,String(lt),options))return null;for(let c of dom)if(!satisfies(
eq,String(c),options))return!1;return!0}let higher,lower,hasDomLT,hasDomGT,needDomLTPre=lt&&!options.includePrerelease&&
lt.semver.prerelease.length?lt.semver:!1,needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:
!1;needDomLTPre&&needDomLTPre.prerelease.length===1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0&&(needDomLTPre=!1);
for(let c of dom){if(hasDomGT=hasDomGT||c.operator===">"||c.operator===">=",hasDomLT=hasDomLT||c.operator==="<"||c.operator===
"<=",gt){if(needDomGTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.
minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch&&(needDomGTPre=!1),c.operator===">"||c.operator===">="){
if(higher=higherGT(gt,c,options),higher===c&&higher!==gt)return!1}else if(gt.operator===">="&&!c.test(gt.semver))return!1}
if(lt){if(needDomLTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===
needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch&&(needDomLTPre=!1),c.operator==="<"||c.operator==="<="){if(lower=
lowerLT(lt,c,options),lower===c&&lower!==lt)return!1}else if(lt.operator==="<="&&!c.test(lt.semver))return!1}if(!c.operator&&
(lt||gt)&&gtltComp!==0)return!1}return!(gt&&hasDomLT&&!lt&&gtltComp!==0||lt&&hasDomGT&&!gt&&gtltComp!==0||needDomGTPre||
needDomLTPre)},higherGT=(a,b,options)=>{if(!a)return b;let comp=compare(a.semver,b.semver,options);return comp>0?a:comp<
0||b.operator===">"&&a.operator===">="?b:a},lowerLT=(a,b,options)=>{if(!a)return b;let comp=compare(a.semver,b.semver,options);
return comp<0?a:comp>0||b.operator==="<"&&a.operator==="<="?b:a};module.exports=subset}});var require_semver2=__commonJS({"node_modules/semver/index.js"(exports,module){"use strict";var internalRe=require_re(),
constants3=require_constants(),SemVer=require_semver(),identifiers=require_identifiers(),parse2=require_parse(),valid=require_valid(),
clean=require_clean(),inc=require_inc(),diff=require_diff(),major=require_major(),minor=require_minor(),patch=require_patch(),
prerelease=require_prerelease(),compare=require_compare(),rcompare=require_rcompare(),compareLoose=require_compare_loose(),
compareBuild=require_compare_build(),sort=require_sort(),rsort=require_rsort(),gt=require_gt(),lt=require_lt(),eq=require_eq(),
neq=require_neq(),gte=require_gte(),lte=require_lte(),cmp=require_cmp(),coerce=require_coerce(),truncate=require_truncate(),
Comparator=require_comparator(),Range=require_range(),satisfies=require_satisfies(),toComparators=require_to_comparators(),
maxSatisfying=require_max_satisfying(),minSatisfying=require_min_satisfying(),minVersion=require_min_version(),validRange=require_valid2(),
outside=require_outside(),gtr=require_gtr(),ltr=require_ltr(),intersects=require_intersects(),simplifyRange=require_simplify(),
subset=require_subset();module.exports={parse:parse2,valid,clean,inc,diff,major,minor,patch,prerelease,compare,rcompare,
compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,Range,satisfies,toComparators,maxSatisfying,
minSatisfying,minVersion,validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.
src,tokens:internalRe.t,SEMVER_SPEC_VERSION:constants3.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants3.RELEASE_TYPES,compareIdentifiers:identifiers.
compareIdentifiers,rcompareIdentifiers:identifiers.rcompareIdentifiers}}});var require_asymmetricKeyDetailsSupported=__commonJS({"node_modules/jsonwebtoken/lib/asymmetricKeyDetailsSupported.js"(exports,module){
"use strict";var semver=require_semver2();module.exports=semver.satisfies(process.version,">=15.7.0")}});var require_rsaPssKeyDetailsSupported=__commonJS({"node_modules/jsonwebtoken/lib/rsaPssKeyDetailsSupported.js"(exports,module){
"use strict";var semver=require_semver2();module.exports=semver.satisfies(process.version,">=16.9.0")}});var require_validateAsymmetricKey=__commonJS({"node_modules/jsonwebtoken/lib/validateAsymmetricKey.js"(exports,module){"\
use strict";var ASYMMETRIC_KEY_DETAILS_SUPPORTED=require_asymmetricKeyDetailsSupported(),RSA_PSS_KEY_DETAILS_SUPPORTED=require_rsaPssKeyDetailsSupported(),
allowedAlgorithmsForKeys={ec:["ES256","ES384","ES512"],rsa:["RS256","PS256","RS384","PS384","RS512","PS512"],"rsa-pss":[
"PS256","PS384","PS512"]},allowedCurves={ES256:"prime256v1",ES384:"secp384r1",ES512:"secp521r1"};module.exports=function(algorithm,key){
if(!algorithm||!key)return;let keyType=key.asymmetricKeyType;if(!keyType)return;let allowedAlgorithms=allowedAlgorithmsForKeys[keyType];
if(!allowedAlgorithms)throw new Error(`Unknown key type "${keyType}".`);if(!allowedAlgorithms.includes(algorithm))throw new Error(
`"alg" parameter for "${keyType}" key type must be one of: ${allowedAlgorithms.join(", ")}.`);if(ASYMMETRIC_KEY_DETAILS_SUPPORTED)
switch(keyType){case"ec":let keyCurve=key.asymmetricKeyDetails.namedCurve,allowedCurve=allowedCurves[algorithm];if(keyCurve!==
allowedCurve)throw new Error(`"alg" parameter "${algorithm}" requires curve "${allowedCurve}".`);break;case"rsa-pss":if(RSA_PSS_KEY_DETAILS_SUPPORTED){
let length=parseInt(algorithm.slice(-3),10),{hashAlgorithm,mgf1HashAlgorithm,saltLength}=key.asymmetricKeyDetails;if(hashAlgorithm!==
`sha${length}`||mgf1HashAlgorithm!==hashAlgorithm)throw new Error(`Invalid key for this operation, its RSA-PSS parameter\
s do not meet the requirements of "alg" ${algorithm}.`);if(saltLength!==void 0&&saltLength>length>>3)throw new Error(`In\
valid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${algorithm}.`)}break}}}});var require_psSupported=__commonJS({"node_modules/jsonwebtoken/lib/psSupported.js"(exports,module){"use strict";var semver=require_semver2();
module.exports=semver.satisfies(process.version,"^6.12.0 || >=8.0.0")}});var require_verify=__commonJS({"node_modules/jsonwebtoken/verify.js"(exports,module){"use strict";var JsonWebTokenError=require_JsonWebTokenError(),
NotBeforeError=require_NotBeforeError(),TokenExpiredError=require_TokenExpiredError(),decode=require_decode(),timespan=require_timespan(),
validateAsymmetricKey=require_validateAsymmetricKey(),PS_SUPPORTED=require_psSupported(),jws=require_jws(),{KeyObject,createSecretKey,
createPublicKey}=__require("crypto"),PUB_KEY_ALGS=["RS256","RS384","RS512"],EC_KEY_ALGS=["ES256","ES384","ES512"],RSA_KEY_ALGS=[
"RS256","RS384","RS512"],HS_ALGS=["HS256","HS384","HS512"];PS_SUPPORTED&&(PUB_KEY_ALGS.splice(PUB_KEY_ALGS.length,0,"PS2\
56","PS384","PS512"),RSA_KEY_ALGS.splice(RSA_KEY_ALGS.length,0,"PS256","PS384","PS512"));module.exports=function(jwtString,secretOrPublicKey,options,callback){
typeof options=="function"&&!callback&&(callback=options,options={}),options||(options={}),options=Object.assign({},options);
let done;if(callback?done=callback:done=function(err,data){if(err)throw err;return data},options.clockTimestamp&&typeof options.
clockTimestamp!="number")return done(new JsonWebTokenError("clockTimestamp must be a number"));if(options.nonce!==void 0&&
(typeof options.nonce!="string"||options.nonce.trim()===""))return done(new JsonWebTokenError("nonce must be a non-empty\
 string"));if(options.allowInvalidAsymmetricKeyTypes!==void 0&&typeof options.allowInvalidAsymmetricKeyTypes!="boolean")
return done(new JsonWebTokenError("allowInvalidAsymmetricKeyTypes must be a boolean"));let clockTimestamp=options.clockTimestamp||
Math.floor(Date.now()/1e3);if(!jwtString)return done(new JsonWebTokenError("jwt must be provided"));if(typeof jwtString!=
"string")return done(new JsonWebTokenError("jwt must be a string"));let parts=jwtString.split(".");if(parts.length!==3)return done(
new JsonWebTokenError("jwt malformed"));let decodedToken;try{decodedToken=decode(jwtString,{complete:!0})}catch(err){return done(
err)}if(!decodedToken)return done(new JsonWebTokenError("invalid token"));let header=decodedToken.header,getSecret;if(typeof secretOrPublicKey==
"function"){if(!callback)return done(new JsonWebTokenError("verify must be called asynchronous if secret or public key i\
s provided as a callback"));getSecret=secretOrPublicKey}else getSecret=function(header2,secretCallback){return secretCallback(
null,secretOrPublicKey)};return getSecret(header,function(err,secretOrPublicKey2){if(err)return done(new JsonWebTokenError(
"error in secret or public key callback: "+err.message));let hasSignature=parts[2].trim()!=="";if(!hasSignature&&secretOrPublicKey2)
return done(new JsonWebTokenError("jwt signature is required"));if(hasSignature&&!secretOrPublicKey2)return done(new JsonWebTokenError(
"secret or public key must be provided"));if(!hasSignature&&!options.algorithms)return done(new JsonWebTokenError('pleas\
e specify "none" in "algorithms" to verify unsigned tokens'));if(secretOrPublicKey2!=null&&!(secretOrPublicKey2 instanceof
KeyObject))try{secretOrPublicKey2=createPublicKey(secretOrPublicKey2)}catch{try{secretOrPublicKey2=createSecretKey(typeof secretOrPublicKey2==
"string"?Buffer.from(secretOrPublicKey2):secretOrPublicKey2)}catch{return done(new JsonWebTokenError("secretOrPublicKey \
is not valid key material"))}}if(options.algorithms||(secretOrPublicKey2.type==="secret"?options.algorithms=HS_ALGS:["rs\
a","rsa-pss"].includes(secretOrPublicKey2.asymmetricKeyType)?options.algorithms=RSA_KEY_ALGS:secretOrPublicKey2.asymmetricKeyType===
"ec"?options.algorithms=EC_KEY_ALGS:options.algorithms=PUB_KEY_ALGS),options.algorithms.indexOf(decodedToken.header.alg)===
-1)return done(new JsonWebTokenError("invalid algorithm"));if(header.alg.startsWith("HS")&&secretOrPublicKey2.type!=="se\
cret")return done(new JsonWebTokenError(`secretOrPublicKey must be a symmetric key when using ${header.alg}`));if(/^(?:RS|PS|ES)/.
test(header.alg)&&secretOrPublicKey2.type!=="public")return done(new JsonWebTokenError(`secretOrPublicKey must be an asy\
mmetric key when using ${header.alg}`));if(!options.allowInvalidAsymmetricKeyTypes)try{validateAsymmetricKey(header.alg,
secretOrPublicKey2)}catch(e){return done(e)}let valid;try{valid=jws.verify(jwtString,decodedToken.header.alg,secretOrPublicKey2)}catch(e){
return done(e)}if(!valid)return done(new JsonWebTokenError("invalid signature"));let payload=decodedToken.payload;if(typeof payload.
nbf<"u"&&!options.ignoreNotBefore){if(typeof payload.nbf!="number")return done(new JsonWebTokenError("invalid nbf value"));
if(payload.nbf>clockTimestamp+(options.clockTolerance||0))return done(new NotBeforeError("jwt not active",new Date(payload.
nbf*1e3)))}if(typeof payload.exp<"u"&&!options.ignoreExpiration){if(typeof payload.exp!="number")return done(new JsonWebTokenError(
"invalid exp value"));if(clockTimestamp>=payload.exp+(options.clockTolerance||0))return done(new TokenExpiredError("jwt \
expired",new Date(payload.exp*1e3)))}if(options.audience){let audiences=Array.isArray(options.audience)?options.audience:
[options.audience];if(!(Array.isArray(payload.aud)?payload.aud:[payload.aud]).some(function(targetAudience){return audiences.
some(function(audience){return audience instanceof RegExp?audience.test(targetAudience):audience===targetAudience})}))return done(
new JsonWebTokenError("jwt audience invalid. expected: "+audiences.join(" or ")))}if(options.issuer&&(typeof options.issuer==
"string"&&payload.iss!==options.issuer||Array.isArray(options.issuer)&&options.issuer.indexOf(payload.iss)===-1))return done(
new JsonWebTokenError("jwt issuer invalid. expected: "+options.issuer));if(options.subject&&payload.sub!==options.subject)
return done(new JsonWebTokenError("jwt subject invalid. expected: "+options.subject));if(options.jwtid&&payload.jti!==options.
jwtid)return done(new JsonWebTokenError("jwt jwtid invalid. expected: "+options.jwtid));if(options.nonce&&payload.nonce!==
options.nonce)return done(new JsonWebTokenError("jwt nonce invalid. expected: "+options.nonce));if(options.maxAge){if(typeof payload.
iat!="number")return done(new JsonWebTokenError("iat required when maxAge is specified"));let maxAgeTimestamp=timespan(options.
maxAge,payload.iat);if(typeof maxAgeTimestamp>"u")return done(new JsonWebTokenError('"maxAge" should be a number of seco\
nds or string representing a timespan eg: "1d", "20h", 60'));if(clockTimestamp>=maxAgeTimestamp+(options.clockTolerance||
0))return done(new TokenExpiredError("maxAge exceeded",new Date(maxAgeTimestamp*1e3)))}if(options.complete===!0){let signature=decodedToken.
signature;return done(null,{header,payload,signature})}return done(null,payload)})}}});var require_lodash=__commonJS({"node_modules/lodash.includes/index.js"(exports,module){"use strict";var INFINITY=1/0,MAX_SAFE_INTEGER=9007199254740991,
MAX_INTEGER=17976931348623157e292,NAN=NaN,argsTag="[object Arguments]",funcTag="[object Function]",genTag="[object Gener\
atorFunction]",stringTag="[object String]",symbolTag="[object Symbol]",reTrim=/^\s+|\s+$/g,reIsBadHex=/^[-+]0x[0-9a-f]+$/i,
reIsBinary=/^0b[01]+$/i,reIsOctal=/^0o[0-7]+$/i,reIsUint=/^(?:0|[1-9]\d*)$/,freeParseInt=parseInt;function arrayMap(array,iteratee){
for(var index=-1,length=array?array.length:0,result=Array(length);++index<length;)result[index]=iteratee(array[index],index,
array);return result}function baseFindIndex(array,predicate,fromIndex,fromRight){for(var length=array.length,index=fromIndex+
(fromRight?1:-1);fromRight?index--:++index<length;)if(predicate(array[index],index,array))return index;return-1}function baseIndexOf(array,value,fromIndex){
if(value!==value)return baseFindIndex(array,baseIsNaN,fromIndex);for(var index=fromIndex-1,length=array.length;++index<length;)
if(array[index]===value)return index;return-1}function baseIsNaN(value){return value!==value}function baseTimes(n,iteratee){
for(var index=-1,result=Array(n);++index<n;)result[index]=iteratee(index);return result}function baseValues(object,props){
return arrayMap(props,function(key){return object[key]})}function overArg(func,transform){return function(arg){return func(
transform(arg))}}var objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty,objectToString=objectProto.toString,
propertyIsEnumerable=objectProto.propertyIsEnumerable,nativeKeys=overArg(Object.keys,Object),nativeMax=Math.max;function arrayLikeKeys(value,inherited){
var result=isArray(value)||isArguments(value)?baseTimes(value.length,String):[],length=result.length,skipIndexes=!!length;
for(var key in value)(inherited||hasOwnProperty.call(value,key))&&!(skipIndexes&&(key=="length"||isIndex(key,length)))&&
result.push(key);return result}function baseKeys(object){if(!isPrototype(object))return nativeKeys(object);var result=[];
for(var key in Object(object))hasOwnProperty.call(object,key)&&key!="constructor"&&result.push(key);return result}function isIndex(value,length){
return length=length??MAX_SAFE_INTEGER,!!length&&(typeof value=="number"||reIsUint.test(value))&&value>-1&&value%1==0&&value<
length}function isPrototype(value){var Ctor=value&&value.constructor,proto=typeof Ctor=="function"&&Ctor.prototype||objectProto;
return value===proto}function includes(collection,value,fromIndex,guard){collection=isArrayLike(collection)?collection:values(
collection),fromIndex=fromIndex&&!guard?toInteger(fromIndex):0;var length=collection.length;return fromIndex<0&&(fromIndex=
nativeMax(length+fromIndex,0)),isString(collection)?fromIndex<=length&&collection.indexOf(value,fromIndex)>-1:!!length&&
baseIndexOf(collection,value,fromIndex)>-1}function isArguments(value){return isArrayLikeObject(value)&&hasOwnProperty.call(
value,"callee")&&(!propertyIsEnumerable.call(value,"callee")||objectToString.call(value)==argsTag)}var isArray=Array.isArray;
function isArrayLike(value){return value!=null&&isLength(value.length)&&!isFunction(value)}function isArrayLikeObject(value){
return isObjectLike(value)&&isArrayLike(value)}function isFunction(value){var tag=isObject(value)?objectToString.call(value):
"";return tag==funcTag||tag==genTag}function isLength(value){return typeof value=="number"&&value>-1&&value%1==0&&value<=
MAX_SAFE_INTEGER}function isObject(value){var type=typeof value;return!!value&&(type=="object"||type=="function")}function isObjectLike(value){
return!!value&&typeof value=="object"}function isString(value){return typeof value=="string"||!isArray(value)&&isObjectLike(
value)&&objectToString.call(value)==stringTag}function isSymbol(value){return typeof value=="symbol"||isObjectLike(value)&&
objectToString.call(value)==symbolTag}function toFinite(value){if(!value)return value===0?value:0;if(value=toNumber(value),
value===INFINITY||value===-INFINITY){var sign=value<0?-1:1;return sign*MAX_INTEGER}return value===value?value:0}function toInteger(value){
var result=toFinite(value),remainder=result%1;return result===result?remainder?result-remainder:result:0}function toNumber(value){
if(typeof value=="number")return value;if(isSymbol(value))return NAN;if(isObject(value)){var other=typeof value.valueOf==
"function"?value.valueOf():value;value=isObject(other)?other+"":other}if(typeof value!="string")return value===0?value:+value;
value=value.replace(reTrim,"");var isBinary=reIsBinary.test(value);return isBinary||reIsOctal.test(value)?freeParseInt(value.
slice(2),isBinary?2:8):reIsBadHex.test(value)?NAN:+value}function keys(object){return isArrayLike(object)?arrayLikeKeys(
object):baseKeys(object)}function values(object){return object?baseValues(object,keys(object)):[]}module.exports=includes}});var require_lodash2=__commonJS({"node_modules/lodash.isboolean/index.js"(exports,module){"use strict";var boolTag="[obje\
ct Boolean]",objectProto=Object.prototype,objectToString=objectProto.toString;function isBoolean(value){return value===!0||
value===!1||isObjectLike(value)&&objectToString.call(value)==boolTag}function isObjectLike(value){return!!value&&typeof value==
"object"}module.exports=isBoolean}});var require_lodash3=__commonJS({"node_modules/lodash.isinteger/index.js"(exports,module){"use strict";var INFINITY=1/0,MAX_INTEGER=17976931348623157e292,
NAN=NaN,symbolTag="[object Symbol]",reTrim=/^\s+|\s+$/g,reIsBadHex=/^[-+]0x[0-9a-f]+$/i,reIsBinary=/^0b[01]+$/i,reIsOctal=/^0o[0-7]+$/i,
freeParseInt=parseInt,objectProto=Object.prototype,objectToString=objectProto.toString;function isInteger(value){return typeof value==
"number"&&value==toInteger(value)}function isObject(value){var type=typeof value;return!!value&&(type=="object"||type=="\
function")}function isObjectLike(value){return!!value&&typeof value=="object"}function isSymbol(value){return typeof value==
"symbol"||isObjectLike(value)&&objectToString.call(value)==symbolTag}function toFinite(value){if(!value)return value===0?
value:0;if(value=toNumber(value),value===INFINITY||value===-INFINITY){var sign=value<0?-1:1;return sign*MAX_INTEGER}return value===
value?value:0}function toInteger(value){var result=toFinite(value),remainder=result%1;return result===result?remainder?result-
remainder:result:0}function toNumber(value){if(typeof value=="number")return value;if(isSymbol(value))return NAN;if(isObject(
value)){var other=typeof value.valueOf=="function"?value.valueOf():value;value=isObject(other)?other+"":other}if(typeof value!=
"string")return value===0?value:+value;value=value.replace(reTrim,"");var isBinary=reIsBinary.test(value);return isBinary||
reIsOctal.test(value)?freeParseInt(value.slice(2),isBinary?2:8):reIsBadHex.test(value)?NAN:+value}module.exports=isInteger}});var require_lodash4=__commonJS({"node_modules/lodash.isnumber/index.js"(exports,module){"use strict";var numberTag="[obj\
ect Number]",objectProto=Object.prototype,objectToString=objectProto.toString;function isObjectLike(value){return!!value&&
typeof value=="object"}function isNumber(value){return typeof value=="number"||isObjectLike(value)&&objectToString.call(
value)==numberTag}module.exports=isNumber}});var require_lodash5=__commonJS({"node_modules/lodash.isplainobject/index.js"(exports,module){"use strict";var objectTag="\
[object Object]";function isHostObject(value){var result=!1;if(value!=null&&typeof value.toString!="function")try{result=
!!(value+"")}catch{}return result}function overArg(func,transform){return function(arg){return func(transform(arg))}}var funcProto=Function.
prototype,objectProto=Object.prototype,funcToString=funcProto.toString,hasOwnProperty=objectProto.hasOwnProperty,objectCtorString=funcToString.
call(Object),objectToString=objectProto.toString,getPrototype=overArg(Object.getPrototypeOf,Object);function isObjectLike(value){
return!!value&&typeof value=="object"}function isPlainObject3(value){if(!isObjectLike(value)||objectToString.call(value)!=
objectTag||isHostObject(value))return!1;var proto=getPrototype(value);if(proto===null)return!0;var Ctor=hasOwnProperty.call(
proto,"constructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&funcToString.call(Ctor)==objectCtorString}
module.exports=isPlainObject3}});var require_lodash6=__commonJS({"node_modules/lodash.isstring/index.js"(exports,module){"use strict";var stringTag="[obj\
ect String]",objectProto=Object.prototype,objectToString=objectProto.toString,isArray=Array.isArray;function isObjectLike(value){
return!!value&&typeof value=="object"}function isString(value){return typeof value=="string"||!isArray(value)&&isObjectLike(
value)&&objectToString.call(value)==stringTag}module.exports=isString}});var require_lodash7=__commonJS({"node_modules/lodash.once/index.js"(exports,module){"use strict";var FUNC_ERROR_TEXT="Ex\
pected a function",INFINITY=1/0,MAX_INTEGER=17976931348623157e292,NAN=NaN,symbolTag="[object Symbol]",reTrim=/^\s+|\s+$/g,
reIsBadHex=/^[-+]0x[0-9a-f]+$/i,reIsBinary=/^0b[01]+$/i,reIsOctal=/^0o[0-7]+$/i,freeParseInt=parseInt,objectProto=Object.
prototype,objectToString=objectProto.toString;function before(n,func){var result;if(typeof func!="function")throw new TypeError(
FUNC_ERROR_TEXT);return n=toInteger(n),function(){return--n>0&&(result=func.apply(this,arguments)),n<=1&&(func=void 0),result}}
function once(func){return before(2,func)}function isObject(value){var type=typeof value;return!!value&&(type=="object"||
type=="function")}function isObjectLike(value){return!!value&&typeof value=="object"}function isSymbol(value){return typeof value==
"symbol"||isObjectLike(value)&&objectToString.call(value)==symbolTag}function toFinite(value){if(!value)return value===0?
value:0;if(value=toNumber(value),value===INFINITY||value===-INFINITY){var sign=value<0?-1:1;return sign*MAX_INTEGER}return value===
value?value:0}function toInteger(value){var result=toFinite(value),remainder=result%1;return result===result?remainder?result-
remainder:result:0}function toNumber(value){if(typeof value=="number")return value;if(isSymbol(value))return NAN;if(isObject(
value)){var other=typeof value.valueOf=="function"?value.valueOf():value;value=isObject(other)?other+"":other}if(typeof value!=
"string")return value===0?value:+value;value=value.replace(reTrim,"");var isBinary=reIsBinary.test(value);return isBinary||
reIsOctal.test(value)?freeParseInt(value.slice(2),isBinary?2:8):reIsBadHex.test(value)?NAN:+value}module.exports=once}});var require_sign=__commonJS({"node_modules/jsonwebtoken/sign.js"(exports,module){"use strict";var timespan=require_timespan(),
PS_SUPPORTED=require_psSupported(),validateAsymmetricKey=require_validateAsymmetricKey(),jws=require_jws(),includes=require_lodash(),
isBoolean=require_lodash2(),isInteger=require_lodash3(),isNumber=require_lodash4(),isPlainObject3=require_lodash5(),isString=require_lodash6(),
once=require_lodash7(),{KeyObject,createSecretKey,createPrivateKey:createPrivateKey2}=__require("crypto"),SUPPORTED_ALGS=[
"RS256","RS384","RS512","ES256","ES384","ES512","HS256","HS384","HS512","none"];PS_SUPPORTED&&SUPPORTED_ALGS.splice(3,0,
"PS256","PS384","PS512");var sign_options_schema={expiresIn:{isValid:function(value){return isInteger(value)||isString(value)&&
value},message:'"expiresIn" should be a number of seconds or string representing a timespan'},notBefore:{isValid:function(value){
return isInteger(value)||isString(value)&&value},message:'"notBefore" should be a number of seconds or string representi\
ng a timespan'},audience:{isValid:function(value){return isString(value)||Array.isArray(value)},message:'"audience" must\
 be a string or array'},algorithm:{isValid:includes.bind(null,SUPPORTED_ALGS),message:'"algorithm" must be a valid strin\
g enum value'},header:{isValid:isPlainObject3,message:'"header" must be an object'},encoding:{isValid:isString,message:'\
"encoding" must be a string'},issuer:{isValid:isString,message:'"issuer" must be a string'},subject:{isValid:isString,message:'\
"subject" must be a string'},jwtid:{isValid:isString,message:'"jwtid" must be a string'},noTimestamp:{isValid:isBoolean,
message:'"noTimestamp" must be a boolean'},keyid:{isValid:isString,message:'"keyid" must be a string'},mutatePayload:{isValid:isBoolean,
message:'"mutatePayload" must be a boolean'},allowInsecureKeySizes:{isValid:isBoolean,message:'"allowInsecureKeySizes" m\
ust be a boolean'},allowInvalidAsymmetricKeyTypes:{isValid:isBoolean,message:'"allowInvalidAsymmetricKeyTypes" must be a\
 boolean'}},registered_claims_schema={iat:{isValid:isNumber,message:'"iat" should be a number of seconds'},exp:{isValid:isNumber,
message:'"exp" should be a number of seconds'},nbf:{isValid:isNumber,message:'"nbf" should be a number of seconds'}};function validate(schema,allowUnknown,object,parameterName){
if(!isPlainObject3(object))throw new Error('Expected "'+parameterName+'" to be a plain object.');Object.keys(object).forEach(
function(key){let validator=schema[key];if(!validator){if(!allowUnknown)throw new Error('"'+key+'" is not allowed in "'+
parameterName+'"');return}if(!validator.isValid(object[key]))throw new Error(validator.message)})}function validateOptions(options){
return validate(sign_options_schema,!1,options,"options")}function validatePayload(payload){return validate(registered_claims_schema,
!0,payload,"payload")}var options_to_payload={audience:"aud",issuer:"iss",subject:"sub",jwtid:"jti"},options_for_objects=[
"expiresIn","notBefore","noTimestamp","audience","issuer","subject","jwtid"];module.exports=function(payload,secretOrPrivateKey,options,callback){
typeof options=="function"?(callback=options,options={}):options=options||{};let isObjectPayload=typeof payload=="object"&&
!Buffer.isBuffer(payload),header=Object.assign({alg:options.algorithm||"HS256",typ:isObjectPayload?"JWT":void 0,kid:options.
keyid},options.header);function failure(err){if(callback)return callback(err);throw err}if(!secretOrPrivateKey&&options.
algorithm!=="none")return failure(new Error("secretOrPrivateKey must have a value"));if(secretOrPrivateKey!=null&&!(secretOrPrivateKey instanceof
KeyObject))try{secretOrPrivateKey=createPrivateKey2(secretOrPrivateKey)}catch{try{secretOrPrivateKey=createSecretKey(typeof secretOrPrivateKey==
"string"?Buffer.from(secretOrPrivateKey):secretOrPrivateKey)}catch{return failure(new Error("secretOrPrivateKey is not v\
alid key material"))}}if(header.alg.startsWith("HS")&&secretOrPrivateKey.type!=="secret")return failure(new Error(`secre\
tOrPrivateKey must be a symmetric key when using ${header.alg}`));if(/^(?:RS|PS|ES)/.test(header.alg)){if(secretOrPrivateKey.
type!=="private")return failure(new Error(`secretOrPrivateKey must be an asymmetric key when using ${header.alg}`));if(!options.
allowInsecureKeySizes&&!header.alg.startsWith("ES")&&secretOrPrivateKey.asymmetricKeyDetails!==void 0&&secretOrPrivateKey.
asymmetricKeyDetails.modulusLength<2048)return failure(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits\
 for ${header.alg}`))}if(typeof payload>"u")return failure(new Error("payload is required"));if(isObjectPayload){try{validatePayload(
payload)}catch(error){return failure(error)}options.mutatePayload||(payload=Object.assign({},payload))}else{let invalid_options=options_for_objects.
filter(function(opt){return typeof options[opt]<"u"});if(invalid_options.length>0)return failure(new Error("invalid "+invalid_options.
join(",")+" option for "+typeof payload+" payload"))}if(typeof payload.exp<"u"&&typeof options.expiresIn<"u")return failure(
new Error('Bad "options.expiresIn" option the payload already has an "exp" property.'));if(typeof payload.nbf<"u"&&typeof options.
notBefore<"u")return failure(new Error('Bad "options.notBefore" option the payload already has an "nbf" property.'));try{
validateOptions(options)}catch(error){return failure(error)}if(!options.allowInvalidAsymmetricKeyTypes)try{validateAsymmetricKey(
header.alg,secretOrPrivateKey)}catch(error){return failure(error)}let timestamp=payload.iat||Math.floor(Date.now()/1e3);
if(options.noTimestamp?delete payload.iat:isObjectPayload&&(payload.iat=timestamp),typeof options.notBefore<"u"){try{payload.
nbf=timespan(options.notBefore,timestamp)}catch(err){return failure(err)}if(typeof payload.nbf>"u")return failure(new Error(
'"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'))}if(typeof options.expiresIn<
"u"&&typeof payload=="object"){try{payload.exp=timespan(options.expiresIn,timestamp)}catch(err){return failure(err)}if(typeof payload.
exp>"u")return failure(new Error('"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", \
"20h", 60'))}Object.keys(options_to_payload).forEach(function(key){let claim=options_to_payload[key];if(typeof options[key]<
"u"){if(typeof payload[claim]<"u")return failure(new Error('Bad "options.'+key+'" option. The payload already has an "'+
claim+'" property.'));payload[claim]=options[key]}});let encoding=options.encoding||"utf8";if(typeof callback=="function")
callback=callback&&once(callback),jws.createSign({header,privateKey:secretOrPrivateKey,payload,encoding}).once("error",callback).
once("done",function(signature){if(!options.allowInsecureKeySizes&&/^(?:RS|PS)/.test(header.alg)&&signature.length<256)return callback(
new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));callback(null,signature)});else{let signature=jws.
sign({header,payload,secret:secretOrPrivateKey,encoding});if(!options.allowInsecureKeySizes&&/^(?:RS|PS)/.test(header.alg)&&
signature.length<256)throw new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`);return signature}}}});var require_jsonwebtoken=__commonJS({"node_modules/jsonwebtoken/index.js"(exports,module){"use strict";module.exports={decode:require_decode(),
verify:require_verify(),sign:require_sign(),JsonWebTokenError:require_JsonWebTokenError(),NotBeforeError:require_NotBeforeError(),
TokenExpiredError:require_TokenExpiredError()}}});var require_state_cjs=__commonJS({"node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.state=void 0;exports.state={operationRequestMap:new WeakMap}}});var SDK_VERSION="4.14.1",DeveloperSignOnClientId="04b07795-8ddb-461a-bbee-02f9e1bf7b46",DefaultTenantId="common",AzureAuthorityHosts;
(function(AzureAuthorityHosts2){AzureAuthorityHosts2.AzureChina="https://login.chinacloudapi.cn",AzureAuthorityHosts2.AzureGermany=
"https://login.microsoftonline.de",AzureAuthorityHosts2.AzureGovernment="https://login.microsoftonline.us",AzureAuthorityHosts2.
AzurePublicCloud="https://login.microsoftonline.com"})(AzureAuthorityHosts||(AzureAuthorityHosts={}));var DefaultAuthorityHost=AzureAuthorityHosts.
AzurePublicCloud,DefaultAuthority="login.microsoftonline.com",ALL_TENANTS=["*"],CACHE_CAE_SUFFIX="cae",CACHE_NON_CAE_SUFFIX="\
nocae",DEFAULT_TOKEN_CACHE_NAME="msal.cache";var persistenceProvider;var nativeBrokerInfo,vsCodeAuthRecordPath,vsCodeBrokerInfo;function hasVSCodePlugin(){return vsCodeAuthRecordPath!==void 0&&vsCodeBrokerInfo!==void 0}function generatePluginConfiguration(options){let config={cache:{},broker:{...options.brokerOptions,isEnabled:options.brokerOptions?.
enabled??!1,enableMsaPassthrough:options.brokerOptions?.legacyEnableMsaPassthrough??!1}};if(options.tokenCachePersistenceOptions?.
enabled){if(persistenceProvider===void 0)throw new Error(["Persistent token caching was requested, but no persistence pr\
ovider was configured.","You must install the identity-cache-persistence plugin package (`npm install --save @azure/iden\
tity-cache-persistence`)","and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling","`useIdent\
ityPlugin(cachePersistencePlugin)` before using `tokenCachePersistenceOptions`."].join(" "));let cacheBaseName=options.tokenCachePersistenceOptions.
name||DEFAULT_TOKEN_CACHE_NAME;config.cache.cachePlugin=persistenceProvider({name:`${cacheBaseName}.${CACHE_NON_CAE_SUFFIX}`,
...options.tokenCachePersistenceOptions}),config.cache.cachePluginCae=persistenceProvider({name:`${cacheBaseName}.${CACHE_CAE_SUFFIX}`,
...options.tokenCachePersistenceOptions})}return options.brokerOptions?.enabled&&(config.broker.nativeBrokerPlugin=getBrokerPlugin(
options.isVSCodeCredential||!1)),config}var brokerErrorTemplates={missing:(credentialName6,packageName,pluginVar)=>[`${credentialName6}\
 was requested, but no plugin was configured or no authentication record was found.`,`You must install the ${packageName}\
 plugin package (npm install --save ${packageName})`,"and enable it by importing `useIdentityPlugin` from `@azure/identi\
ty` and calling",`useIdentityPlugin(${pluginVar}) before using enableBroker.`].join(" "),unavailable:(credentialName6,packageName)=>[
`${credentialName6} was requested, and the plugin is configured, but the broker is unavailable.`,`Ensure the ${credentialName6}\
 plugin is properly installed and configured.`,"Check for missing native dependencies and ensure the package is properly\
 installed.",`See the README for prerequisites on installing and using ${packageName}.`].join(" ")},brokerConfig={vsCode:{
credentialName:"Visual Studio Code Credential",packageName:"@azure/identity-vscode",pluginVar:"vsCodePlugin",get brokerInfo(){
return vsCodeBrokerInfo}},native:{credentialName:"Broker for WAM",packageName:"@azure/identity-broker",pluginVar:"native\
BrokerPlugin",get brokerInfo(){return nativeBrokerInfo}}};function getBrokerPlugin(isVSCodePlugin){let{credentialName:credentialName6,
packageName,pluginVar,brokerInfo}=brokerConfig[isVSCodePlugin?"vsCode":"native"];if(brokerInfo===void 0)throw new Error(
brokerErrorTemplates.missing(credentialName6,packageName,pluginVar));if(brokerInfo.broker.isBrokerAvailable===!1)throw new Error(
brokerErrorTemplates.unavailable(credentialName6,packageName));return brokerInfo.broker}var msalPlugins={generatePluginConfiguration};function isErrorResponse(errorResponse){return errorResponse&&typeof errorResponse.error=="string"&&typeof errorResponse.
error_description=="string"}var CredentialUnavailableErrorName="CredentialUnavailableError",CredentialUnavailableError=class extends Error{constructor(message,options){
super(message,options),this.name=CredentialUnavailableErrorName}},AuthenticationErrorName="AuthenticationError",AuthenticationError=class extends Error{statusCode;errorResponse;constructor(statusCode,errorBody,options){
let errorResponse;if(isErrorResponse(errorBody))errorResponse=convertOAuthErrorResponseToErrorResponse(errorBody);else if(typeof errorBody==
"string")try{let oauthErrorResponse=JSON.parse(errorBody);errorResponse=convertOAuthErrorResponseToErrorResponse(oauthErrorResponse)}catch{
statusCode===400?errorResponse={error:"invalid_request",errorDescription:`The service indicated that the request was inv\
alid.

${errorBody}`}:errorResponse={error:"unknown_error",errorDescription:`An unknown error has occurred. Response body:

${errorBody}`}}else errorResponse={error:"unknown_error",errorDescription:"An unknown error occurred and no additional d\
etails are available."};super(`${errorResponse.error} Status code: ${statusCode}
More details:
${errorResponse.errorDescription},`,options),this.statusCode=statusCode,this.errorResponse=errorResponse,this.name=AuthenticationErrorName}},
AggregateAuthenticationErrorName="AggregateAuthenticationError",AggregateAuthenticationError=class extends Error{errors;constructor(errors,errorMessage){
let errorDetail=errors.join(`
`);super(`${errorMessage}
${errorDetail}`),this.errors=errors,this.name=AggregateAuthenticationErrorName}};function convertOAuthErrorResponseToErrorResponse(errorBody){
return{error:errorBody.error,errorDescription:errorBody.error_description,correlationId:errorBody.correlation_id,errorCodes:errorBody.
error_codes,timestamp:errorBody.timestamp,traceId:errorBody.trace_id}}var AuthenticationRequiredError=class extends Error{scopes;getTokenOptions;constructor(options){
super(options.message,options.cause?{cause:options.cause}:void 0),this.scopes=options.scopes,this.getTokenOptions=options.
getTokenOptions,this.name="AuthenticationRequiredError"}};var logger=createClientLogger("identity");function processEnvVars(supportedEnvVars){return supportedEnvVars.reduce((acc,envVariable)=>(process.
env[envVariable]?acc.assigned.push(envVariable):acc.missing.push(envVariable),acc),{missing:[],assigned:[]})}function formatSuccess(scope){return`SUCCESS. Scopes: ${Array.isArray(scope)?scope.join(", "):scope}.`}function formatError(scope,error){
let message="ERROR.";return scope?.length&&(message+=` Scopes: ${Array.isArray(scope)?scope.join(", "):scope}.`),`${message}\
 Error message: ${typeof error=="string"?error:error.message}.`}function credentialLoggerInstance(title,parent,log=logger){
let fullTitle=parent?`${parent.fullTitle} ${title}`:title;function info(message){log.info(`${fullTitle} =>`,message)}function warning(message){
log.warning(`${fullTitle} =>`,message)}function verbose(message){log.verbose(`${fullTitle} =>`,message)}function error(message){
log.error(`${fullTitle} =>`,message)}return{title,fullTitle,info,warning,verbose,error}}function credentialLogger(title,log=logger){
let credLogger=credentialLoggerInstance(title,void 0,log);return{...credLogger,parent:log,getToken:credentialLoggerInstance(
"=> getToken()",credLogger,log)}}var tracingClient=createTracingClient({namespace:"Microsoft.AAD",packageName:"@azure/identity",packageVersion:SDK_VERSION});var logger2=credentialLogger("ChainedTokenCredential"),ChainedTokenCredential=class{_sources=[];constructor(...sources){
this._sources=sources}async getToken(scopes,options={}){let{token}=await this.getTokenInternal(scopes,options);return token}async getTokenInternal(scopes,options={}){
let token=null,successfulCredential,errors=[];return tracingClient.withSpan("ChainedTokenCredential.getToken",options,async updatedOptions=>{
for(let i=0;i<this._sources.length&&token===null;i++)try{token=await this._sources[i].getToken(scopes,updatedOptions),successfulCredential=
this._sources[i]}catch(err){if(err.name==="CredentialUnavailableError"||err.name==="AuthenticationRequiredError")errors.
push(err);else throw logger2.getToken.info(formatError(scopes,err)),err}if(!token&&errors.length>0){let err=new AggregateAuthenticationError(
errors,"ChainedTokenCredential authentication failed.");throw logger2.getToken.info(formatError(scopes,err)),err}if(logger2.
getToken.info(`Result for ${successfulCredential.constructor.name}: ${formatSuccess(scopes)}`),token===null)throw new CredentialUnavailableError(
"Failed to retrieve a valid token");return{token,successfulCredential}})}};var Serializer=class{static serializeJSONBlob(data){return JSON.stringify(data)}static serializeAccounts(accCache){let accounts={};
return Object.keys(accCache).map(function(key){let accountEntity=accCache[key];accounts[key]={home_account_id:accountEntity.
homeAccountId,environment:accountEntity.environment,realm:accountEntity.realm,local_account_id:accountEntity.localAccountId,
username:accountEntity.username,authority_type:accountEntity.authorityType,name:accountEntity.name,client_info:accountEntity.
clientInfo,last_modification_time:accountEntity.lastModificationTime,last_modification_app:accountEntity.lastModificationApp,
tenantProfiles:accountEntity.tenantProfiles?.map(tenantProfile=>JSON.stringify(tenantProfile))}}),accounts}static serializeIdTokens(idTCache){
let idTokens={};return Object.keys(idTCache).map(function(key){let idTEntity=idTCache[key];idTokens[key]={home_account_id:idTEntity.
homeAccountId,environment:idTEntity.environment,credential_type:idTEntity.credentialType,client_id:idTEntity.clientId,secret:idTEntity.
secret,realm:idTEntity.realm}}),idTokens}static serializeAccessTokens(atCache){let accessTokens={};return Object.keys(atCache).
map(function(key){let atEntity=atCache[key];accessTokens[key]={home_account_id:atEntity.homeAccountId,environment:atEntity.
environment,credential_type:atEntity.credentialType,client_id:atEntity.clientId,secret:atEntity.secret,realm:atEntity.realm,
target:atEntity.target,cached_at:atEntity.cachedAt,expires_on:atEntity.expiresOn,extended_expires_on:atEntity.extendedExpiresOn,
refresh_on:atEntity.refreshOn,key_id:atEntity.keyId,token_type:atEntity.tokenType,userAssertionHash:atEntity.userAssertionHash,
resource:atEntity.resource,additionalCacheKeyComponents:atEntity.additionalCacheKeyComponents}}),accessTokens}static serializeRefreshTokens(rtCache){
let refreshTokens={};return Object.keys(rtCache).map(function(key){let rtEntity=rtCache[key];refreshTokens[key]={home_account_id:rtEntity.
homeAccountId,environment:rtEntity.environment,credential_type:rtEntity.credentialType,client_id:rtEntity.clientId,secret:rtEntity.
secret,family_id:rtEntity.familyId,target:rtEntity.target,realm:rtEntity.realm}}),refreshTokens}static serializeAppMetadata(amdtCache){
let appMetadata={};return Object.keys(amdtCache).map(function(key){let amdtEntity=amdtCache[key];appMetadata[key]={client_id:amdtEntity.
clientId,environment:amdtEntity.environment,family_id:amdtEntity.familyId}}),appMetadata}static serializeAllCache(inMemCache){
return{Account:this.serializeAccounts(inMemCache.accounts),IdToken:this.serializeIdTokens(inMemCache.idTokens),AccessToken:this.
serializeAccessTokens(inMemCache.accessTokens),RefreshToken:this.serializeRefreshTokens(inMemCache.refreshTokens),AppMetadata:this.
serializeAppMetadata(inMemCache.appMetadata)}}};var AADServerParamKeys_exports={};__export(AADServerParamKeys_exports,{ACCESS_TOKEN:()=>ACCESS_TOKEN,ATTRIBUTE_TOKENS:()=>ATTRIBUTE_TOKENS,
BROKER_CLIENT_ID:()=>BROKER_CLIENT_ID,BROKER_REDIRECT_URI:()=>BROKER_REDIRECT_URI,CCS_HEADER:()=>CCS_HEADER,CLAIMS:()=>CLAIMS,
CLIENT_ASSERTION:()=>CLIENT_ASSERTION,CLIENT_ASSERTION_TYPE:()=>CLIENT_ASSERTION_TYPE,CLIENT_ID:()=>CLIENT_ID,CLIENT_INFO:()=>CLIENT_INFO,
CLIENT_REQUEST_ID:()=>CLIENT_REQUEST_ID,CLIENT_SECRET:()=>CLIENT_SECRET,CLI_DATA:()=>CLI_DATA,CODE:()=>CODE,CODE_CHALLENGE:()=>CODE_CHALLENGE,
CODE_CHALLENGE_METHOD:()=>CODE_CHALLENGE_METHOD,CODE_VERIFIER:()=>CODE_VERIFIER,DEVICE_CODE:()=>DEVICE_CODE,DOMAIN_HINT:()=>DOMAIN_HINT,
DPOP_JKT:()=>DPOP_JKT,EAR_JWE_CRYPTO:()=>EAR_JWE_CRYPTO,EAR_JWK:()=>EAR_JWK,ERROR:()=>ERROR,ERROR_DESCRIPTION:()=>ERROR_DESCRIPTION,
EXPIRES_IN:()=>EXPIRES_IN,FMI_PATH:()=>FMI_PATH,FOCI:()=>FOCI,GRANT_TYPE:()=>GRANT_TYPE,ID_TOKEN:()=>ID_TOKEN,ID_TOKEN_HINT:()=>ID_TOKEN_HINT,
INSTANCE_AWARE:()=>INSTANCE_AWARE,LOGIN_HINT:()=>LOGIN_HINT,LOGOUT_HINT:()=>LOGOUT_HINT,NATIVE_BROKER:()=>NATIVE_BROKER,
NONCE:()=>NONCE,OBO_ASSERTION:()=>OBO_ASSERTION,ON_BEHALF_OF:()=>ON_BEHALF_OF,POPUP_ORIGIN_CHECK_DONE:()=>POPUP_ORIGIN_CHECK_DONE,
POST_LOGOUT_URI:()=>POST_LOGOUT_URI,PROMPT:()=>PROMPT,REDIRECT_URI:()=>REDIRECT_URI,REFRESH_TOKEN:()=>REFRESH_TOKEN,REFRESH_TOKEN_EXPIRES_IN:()=>REFRESH_TOKEN_EXPIRES_IN,
REQUESTED_TOKEN_USE:()=>REQUESTED_TOKEN_USE,REQ_CNF:()=>REQ_CNF,RESOURCE:()=>RESOURCE,RESPONSE_MODE:()=>RESPONSE_MODE,RESPONSE_TYPE:()=>RESPONSE_TYPE,
RETURN_SPA_CODE:()=>RETURN_SPA_CODE,SCOPE:()=>SCOPE,SESSION_STATE:()=>SESSION_STATE,SID:()=>SID,STATE:()=>STATE,TOKEN_TYPE:()=>TOKEN_TYPE,
USERNAME:()=>USERNAME,USER_FEDERATED_IDENTITY_CREDENTIAL:()=>USER_FEDERATED_IDENTITY_CREDENTIAL,USER_ID:()=>USER_ID,X_APP_NAME:()=>X_APP_NAME,
X_APP_VER:()=>X_APP_VER,X_CLIENT_CPU:()=>X_CLIENT_CPU,X_CLIENT_CURR_TELEM:()=>X_CLIENT_CURR_TELEM,X_CLIENT_EXTRA_SKU:()=>X_CLIENT_EXTRA_SKU,
X_CLIENT_LAST_TELEM:()=>X_CLIENT_LAST_TELEM,X_CLIENT_OS:()=>X_CLIENT_OS,X_CLIENT_SKU:()=>X_CLIENT_SKU,X_CLIENT_VER:()=>X_CLIENT_VER,
X_MS_LIB_CAPABILITY:()=>X_MS_LIB_CAPABILITY});var CLIENT_ID="client_id",REDIRECT_URI="redirect_uri",RESPONSE_TYPE="respo\
nse_type",RESPONSE_MODE="response_mode",GRANT_TYPE="grant_type",CLAIMS="claims",SCOPE="scope",ERROR="error",ERROR_DESCRIPTION="\
error_description",ACCESS_TOKEN="access_token",ID_TOKEN="id_token",REFRESH_TOKEN="refresh_token",EXPIRES_IN="expires_in",
REFRESH_TOKEN_EXPIRES_IN="refresh_token_expires_in",STATE="state",NONCE="nonce",PROMPT="prompt",SESSION_STATE="session_s\
tate",CLIENT_INFO="client_info",CODE="code",CODE_CHALLENGE="code_challenge",CODE_CHALLENGE_METHOD="code_challenge_method",
CODE_VERIFIER="code_verifier",CLIENT_REQUEST_ID="client-request-id",X_CLIENT_SKU="x-client-SKU",X_CLIENT_VER="x-client-V\
ER",X_CLIENT_OS="x-client-OS",X_CLIENT_CPU="x-client-CPU",X_CLIENT_CURR_TELEM="x-client-current-telemetry",X_CLIENT_LAST_TELEM="\
x-client-last-telemetry",X_MS_LIB_CAPABILITY="x-ms-lib-capability",X_APP_NAME="x-app-name",X_APP_VER="x-app-ver",POST_LOGOUT_URI="\
post_logout_redirect_uri",ID_TOKEN_HINT="id_token_hint",DEVICE_CODE="device_code",CLIENT_SECRET="client_secret",CLIENT_ASSERTION="\
client_assertion",CLIENT_ASSERTION_TYPE="client_assertion_type",TOKEN_TYPE="token_type",REQ_CNF="req_cnf",DPOP_JKT="dpop\
_jkt",OBO_ASSERTION="assertion",REQUESTED_TOKEN_USE="requested_token_use",ON_BEHALF_OF="on_behalf_of",FOCI="foci",CCS_HEADER="\
X-AnchorMailbox",RETURN_SPA_CODE="return_spa_code",NATIVE_BROKER="nativebroker",LOGOUT_HINT="logout_hint",SID="sid",LOGIN_HINT="\
login_hint",DOMAIN_HINT="domain_hint",X_CLIENT_EXTRA_SKU="x-client-xtra-sku",BROKER_CLIENT_ID="brk_client_id",BROKER_REDIRECT_URI="\
brk_redirect_uri",INSTANCE_AWARE="instance_aware",EAR_JWK="ear_jwk",EAR_JWE_CRYPTO="ear_jwe_crypto",RESOURCE="resource",
CLI_DATA="clidata",USER_FEDERATED_IDENTITY_CREDENTIAL="user_federated_identity_credential",USERNAME="username",USER_ID="\
user_id",FMI_PATH="fmi_path",ATTRIBUTE_TOKENS="attribute_tokens",POPUP_ORIGIN_CHECK_DONE="pocd";var AccountEntityUtils_exports={};__export(AccountEntityUtils_exports,{createAccountEntity:()=>createAccountEntity,createAccountEntityFromAccountInfo:()=>createAccountEntityFromAccountInfo,
generateAccountId:()=>generateAccountId,generateHomeAccountId:()=>generateHomeAccountId,getAccountInfo:()=>getAccountInfo,
isAccountEntity:()=>isAccountEntity,isSingleTenant:()=>isSingleTenant});var Constants_exports={};__export(Constants_exports,{AADAuthority:()=>AADAuthority,AAD_INSTANCE_DISCOVERY_ENDPT:()=>AAD_INSTANCE_DISCOVERY_ENDPT,
AAD_TENANT_DOMAIN_SUFFIX:()=>AAD_TENANT_DOMAIN_SUFFIX,ADFS:()=>ADFS,APP_METADATA:()=>APP_METADATA,AUTHORITY_METADATA_CACHE_KEY:()=>AUTHORITY_METADATA_CACHE_KEY,
AUTHORITY_METADATA_REFRESH_TIME_SECONDS:()=>AUTHORITY_METADATA_REFRESH_TIME_SECONDS,AUTHORIZATION_PENDING:()=>AUTHORIZATION_PENDING,
AZURE_REGION_AUTO_DISCOVER_FLAG:()=>AZURE_REGION_AUTO_DISCOVER_FLAG,AuthenticationScheme:()=>AuthenticationScheme,AuthorityMetadataSource:()=>AuthorityMetadataSource,
CACHE_ACCOUNT_TYPE_ADFS:()=>CACHE_ACCOUNT_TYPE_ADFS,CACHE_ACCOUNT_TYPE_GENERIC:()=>CACHE_ACCOUNT_TYPE_GENERIC,CACHE_ACCOUNT_TYPE_MSAV1:()=>CACHE_ACCOUNT_TYPE_MSAV1,
CACHE_ACCOUNT_TYPE_MSSTS:()=>CACHE_ACCOUNT_TYPE_MSSTS,CACHE_KEY_SEPARATOR:()=>CACHE_KEY_SEPARATOR,CIAM_AUTH_URL:()=>CIAM_AUTH_URL,
CLIENT_INFO:()=>CLIENT_INFO2,CLIENT_INFO_SEPARATOR:()=>CLIENT_INFO_SEPARATOR,CLIENT_MISMATCH_ERROR:()=>CLIENT_MISMATCH_ERROR,
CODE_GRANT_TYPE:()=>CODE_GRANT_TYPE,CONSUMER_UTID:()=>CONSUMER_UTID,CacheOutcome:()=>CacheOutcome,CacheType:()=>CacheType,
ClaimsRequestKeys:()=>ClaimsRequestKeys,CodeChallengeMethodValues:()=>CodeChallengeMethodValues,CredentialType:()=>CredentialType,
DEFAULT_AUTHORITY:()=>DEFAULT_AUTHORITY,DEFAULT_AUTHORITY_HOST:()=>DEFAULT_AUTHORITY_HOST,DEFAULT_COMMON_TENANT:()=>DEFAULT_COMMON_TENANT,
DEFAULT_MAX_THROTTLE_TIME_SECONDS:()=>DEFAULT_MAX_THROTTLE_TIME_SECONDS,DEFAULT_THROTTLE_TIME_SECONDS:()=>DEFAULT_THROTTLE_TIME_SECONDS,
DEFAULT_TOKEN_RENEWAL_OFFSET_SEC:()=>DEFAULT_TOKEN_RENEWAL_OFFSET_SEC,EMAIL_SCOPE:()=>EMAIL_SCOPE,EncodingTypes:()=>EncodingTypes,
FORWARD_SLASH:()=>FORWARD_SLASH,GrantType:()=>GrantType,HTTP_BAD_REQUEST:()=>HTTP_BAD_REQUEST,HTTP_CLIENT_ERROR:()=>HTTP_CLIENT_ERROR,
HTTP_CLIENT_ERROR_RANGE_END:()=>HTTP_CLIENT_ERROR_RANGE_END,HTTP_CLIENT_ERROR_RANGE_START:()=>HTTP_CLIENT_ERROR_RANGE_START,
HTTP_GATEWAY_TIMEOUT:()=>HTTP_GATEWAY_TIMEOUT,HTTP_GONE:()=>HTTP_GONE,HTTP_MULTI_SIDED_ERROR:()=>HTTP_MULTI_SIDED_ERROR,
HTTP_NOT_FOUND:()=>HTTP_NOT_FOUND,HTTP_REDIRECT:()=>HTTP_REDIRECT,HTTP_REQUEST_TIMEOUT:()=>HTTP_REQUEST_TIMEOUT,HTTP_SERVER_ERROR:()=>HTTP_SERVER_ERROR,
HTTP_SERVER_ERROR_RANGE_END:()=>HTTP_SERVER_ERROR_RANGE_END,HTTP_SERVER_ERROR_RANGE_START:()=>HTTP_SERVER_ERROR_RANGE_START,
HTTP_SERVICE_UNAVAILABLE:()=>HTTP_SERVICE_UNAVAILABLE,HTTP_SUCCESS:()=>HTTP_SUCCESS,HTTP_SUCCESS_RANGE_END:()=>HTTP_SUCCESS_RANGE_END,
HTTP_SUCCESS_RANGE_START:()=>HTTP_SUCCESS_RANGE_START,HTTP_TOO_MANY_REQUESTS:()=>HTTP_TOO_MANY_REQUESTS,HTTP_UNAUTHORIZED:()=>HTTP_UNAUTHORIZED,
HeaderNames:()=>HeaderNames,HttpMethod:()=>HttpMethod,IMDS_ENDPOINT:()=>IMDS_ENDPOINT,IMDS_TIMEOUT:()=>IMDS_TIMEOUT,IMDS_VERSION:()=>IMDS_VERSION,
INVALID_GRANT_ERROR:()=>INVALID_GRANT_ERROR,INVALID_INSTANCE:()=>INVALID_INSTANCE,JsonWebTokenTypes:()=>JsonWebTokenTypes,
KNOWN_PUBLIC_CLOUDS:()=>KNOWN_PUBLIC_CLOUDS,NOT_APPLICABLE:()=>NOT_APPLICABLE,NOT_AVAILABLE:()=>NOT_AVAILABLE,OAuthResponseType:()=>OAuthResponseType,
OFFLINE_ACCESS_SCOPE:()=>OFFLINE_ACCESS_SCOPE,OIDC_DEFAULT_SCOPES:()=>OIDC_DEFAULT_SCOPES,OIDC_SCOPES:()=>OIDC_SCOPES,ONE_DAY_IN_MS:()=>ONE_DAY_IN_MS,
OPENID_SCOPE:()=>OPENID_SCOPE,PROFILE_SCOPE:()=>PROFILE_SCOPE,PasswordGrantConstants:()=>PasswordGrantConstants,PersistentCacheKeys:()=>PersistentCacheKeys,
PromptValue:()=>PromptValue,REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX:()=>REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX,RESOURCE_DELIM:()=>RESOURCE_DELIM,
RegionDiscoveryOutcomes:()=>RegionDiscoveryOutcomes,RegionDiscoverySources:()=>RegionDiscoverySources,ResponseMode:()=>ResponseMode,
S256_CODE_CHALLENGE_METHOD:()=>S256_CODE_CHALLENGE_METHOD,SERVER_TELEM_CACHE_KEY:()=>SERVER_TELEM_CACHE_KEY,SERVER_TELEM_CATEGORY_SEPARATOR:()=>SERVER_TELEM_CATEGORY_SEPARATOR,
SERVER_TELEM_MAX_CACHED_ERRORS:()=>SERVER_TELEM_MAX_CACHED_ERRORS,SERVER_TELEM_MAX_CUR_HEADER_BYTES:()=>SERVER_TELEM_MAX_CUR_HEADER_BYTES,
SERVER_TELEM_MAX_LAST_HEADER_BYTES:()=>SERVER_TELEM_MAX_LAST_HEADER_BYTES,SERVER_TELEM_OVERFLOW_FALSE:()=>SERVER_TELEM_OVERFLOW_FALSE,
SERVER_TELEM_OVERFLOW_TRUE:()=>SERVER_TELEM_OVERFLOW_TRUE,SERVER_TELEM_SCHEMA_VERSION:()=>SERVER_TELEM_SCHEMA_VERSION,SERVER_TELEM_UNKNOWN_ERROR:()=>SERVER_TELEM_UNKNOWN_ERROR,
SERVER_TELEM_VALUE_SEPARATOR:()=>SERVER_TELEM_VALUE_SEPARATOR,SHR_NONCE_VALIDITY:()=>SHR_NONCE_VALIDITY,SKU:()=>SKU,THE_FAMILY_ID:()=>THE_FAMILY_ID,
THROTTLING_PREFIX:()=>THROTTLING_PREFIX,URL_FORM_CONTENT_TYPE:()=>URL_FORM_CONTENT_TYPE,X_MS_LIB_CAPABILITY_VALUE:()=>X_MS_LIB_CAPABILITY_VALUE});
var SKU="msal.js.common",DEFAULT_AUTHORITY="https://login.microsoftonline.com/common/",DEFAULT_AUTHORITY_HOST="login.mic\
rosoftonline.com",DEFAULT_COMMON_TENANT="common",ADFS="adfs",AAD_INSTANCE_DISCOVERY_ENDPT=`${DEFAULT_AUTHORITY}discovery\
/instance?api-version=1.1&authorization_endpoint=`,CIAM_AUTH_URL=".ciamlogin.com",AAD_TENANT_DOMAIN_SUFFIX=".onmicrosoft\
.com",RESOURCE_DELIM="|",CONSUMER_UTID="9188040d-6c67-4c5b-b112-36a304b66dad",OPENID_SCOPE="openid",PROFILE_SCOPE="profi\
le",OFFLINE_ACCESS_SCOPE="offline_access",EMAIL_SCOPE="email",CODE_GRANT_TYPE="authorization_code",S256_CODE_CHALLENGE_METHOD="\
S256",URL_FORM_CONTENT_TYPE="application/x-www-form-urlencoded;charset=utf-8",AUTHORIZATION_PENDING="authorization_pendi\
ng",NOT_APPLICABLE="N/A",NOT_AVAILABLE="Not Available",FORWARD_SLASH="/",IMDS_ENDPOINT="http://169.254.169.254/metadata/\
instance/compute",IMDS_VERSION="2021-02-01",IMDS_TIMEOUT=2e3,AZURE_REGION_AUTO_DISCOVER_FLAG="TryAutoDetect",REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX="\
login.microsoft.com",KNOWN_PUBLIC_CLOUDS=["login.microsoftonline.com","login.windows.net","login.microsoft.com","sts.win\
dows.net"],SHR_NONCE_VALIDITY=240,INVALID_INSTANCE="invalid_instance",HTTP_SUCCESS=200,HTTP_SUCCESS_RANGE_START=200,HTTP_SUCCESS_RANGE_END=299,
HTTP_REDIRECT=302,HTTP_CLIENT_ERROR=400,HTTP_CLIENT_ERROR_RANGE_START=400,HTTP_BAD_REQUEST=400,HTTP_UNAUTHORIZED=401,HTTP_NOT_FOUND=404,
HTTP_REQUEST_TIMEOUT=408,HTTP_GONE=410,HTTP_TOO_MANY_REQUESTS=429,HTTP_CLIENT_ERROR_RANGE_END=499,HTTP_SERVER_ERROR=500,
HTTP_SERVER_ERROR_RANGE_START=500,HTTP_SERVICE_UNAVAILABLE=503,HTTP_GATEWAY_TIMEOUT=504,HTTP_SERVER_ERROR_RANGE_END=599,
HTTP_MULTI_SIDED_ERROR=600,HttpMethod={GET:"GET",POST:"POST"},OIDC_DEFAULT_SCOPES=[OPENID_SCOPE,PROFILE_SCOPE,OFFLINE_ACCESS_SCOPE],
OIDC_SCOPES=[...OIDC_DEFAULT_SCOPES,EMAIL_SCOPE],HeaderNames={CONTENT_TYPE:"Content-Type",CONTENT_LENGTH:"Content-Length",
DPOP:"DPoP",RETRY_AFTER:"Retry-After",CCS_HEADER:"X-AnchorMailbox",WWWAuthenticate:"WWW-Authenticate",AuthenticationInfo:"\
Authentication-Info",X_MS_REQUEST_ID:"x-ms-request-id",X_MS_HTTP_VERSION:"x-ms-httpver"},PersistentCacheKeys={ACTIVE_ACCOUNT_FILTERS:"\
active-account-filters"},AADAuthority={COMMON:"common",ORGANIZATIONS:"organizations",CONSUMERS:"consumers"},ClaimsRequestKeys={
ACCESS_TOKEN:"access_token",XMS_CC:"xms_cc",ID_TOKEN:"id_token",SIGNIN_STATE:"signin_state",LOGIN_HINT:"login_hint",TENANT_REGION_SUB_SCOPE:"\
tenant_region_sub_scope"},PromptValue={LOGIN:"login",SELECT_ACCOUNT:"select_account",CONSENT:"consent",NONE:"none",CREATE:"\
create",NO_SESSION:"no_session"},CodeChallengeMethodValues={PLAIN:"plain",S256:"S256"},OAuthResponseType={CODE:"code",IDTOKEN_TOKEN:"\
id_token token",IDTOKEN_TOKEN_REFRESHTOKEN:"id_token token refresh_token"},ResponseMode={QUERY:"query",FRAGMENT:"fragmen\
t",FORM_POST:"form_post"},GrantType={IMPLICIT_GRANT:"implicit",AUTHORIZATION_CODE_GRANT:"authorization_code",CLIENT_CREDENTIALS_GRANT:"\
client_credentials",RESOURCE_OWNER_PASSWORD_GRANT:"password",REFRESH_TOKEN_GRANT:"refresh_token",DEVICE_CODE_GRANT:"devi\
ce_code",JWT_BEARER:"urn:ietf:params:oauth:grant-type:jwt-bearer",USER_FIC:"user_fic"},CACHE_ACCOUNT_TYPE_MSSTS="MSSTS",
CACHE_ACCOUNT_TYPE_ADFS="ADFS",CACHE_ACCOUNT_TYPE_MSAV1="MSA",CACHE_ACCOUNT_TYPE_GENERIC="Generic",CACHE_KEY_SEPARATOR="\
-",CLIENT_INFO_SEPARATOR=".",CredentialType={ID_TOKEN:"IdToken",ACCESS_TOKEN:"AccessToken",ACCESS_TOKEN_WITH_AUTH_SCHEME:"\
AccessToken_With_AuthScheme",REFRESH_TOKEN:"RefreshToken"},CacheType={ADFS:1001,MSA:1002,MSSTS:1003,GENERIC:1004,ACCESS_TOKEN:2001,
REFRESH_TOKEN:2002,ID_TOKEN:2003,APP_METADATA:3001,UNDEFINED:9999},APP_METADATA="appmetadata",CLIENT_INFO2="client_info",
THE_FAMILY_ID="1",AUTHORITY_METADATA_CACHE_KEY="authority-metadata",AUTHORITY_METADATA_REFRESH_TIME_SECONDS=3600*24,AuthorityMetadataSource={
CONFIG:"config",CACHE:"cache",NETWORK:"network",HARDCODED_VALUES:"hardcoded_values"},SERVER_TELEM_SCHEMA_VERSION=5,SERVER_TELEM_MAX_CUR_HEADER_BYTES=80,
SERVER_TELEM_MAX_LAST_HEADER_BYTES=330,SERVER_TELEM_MAX_CACHED_ERRORS=50,SERVER_TELEM_CACHE_KEY="server-telemetry",SERVER_TELEM_CATEGORY_SEPARATOR="\
|",SERVER_TELEM_VALUE_SEPARATOR=",",SERVER_TELEM_OVERFLOW_TRUE="1",SERVER_TELEM_OVERFLOW_FALSE="0",SERVER_TELEM_UNKNOWN_ERROR="\
unknown_error",AuthenticationScheme={BEARER:"Bearer",POP:"pop",DPOP:"DPoP",SSH:"ssh-cert"},DEFAULT_THROTTLE_TIME_SECONDS=60,
DEFAULT_MAX_THROTTLE_TIME_SECONDS=3600,THROTTLING_PREFIX="throttling",X_MS_LIB_CAPABILITY_VALUE="retry-after, h429",INVALID_GRANT_ERROR="\
invalid_grant",CLIENT_MISMATCH_ERROR="client_mismatch",PasswordGrantConstants={username:"username",password:"password"},
RegionDiscoverySources={FAILED_AUTO_DETECTION:"1",INTERNAL_CACHE:"2",ENVIRONMENT_VARIABLE:"3",IMDS:"4"},RegionDiscoveryOutcomes={
CONFIGURED_MATCHES_DETECTED:"1",CONFIGURED_NO_AUTO_DETECTION:"2",CONFIGURED_NOT_DETECTED:"3",AUTO_DETECTION_REQUESTED_SUCCESSFUL:"\
4",AUTO_DETECTION_REQUESTED_FAILED:"5"},CacheOutcome={NOT_APPLICABLE:"0",FORCE_REFRESH_OR_CLAIMS:"1",NO_CACHED_ACCESS_TOKEN:"\
2",CACHED_ACCESS_TOKEN_EXPIRED:"3",PROACTIVELY_REFRESHED:"4"},JsonWebTokenTypes={Jwt:"JWT",Jwk:"JWK",Pop:"pop",Dpop:"dpo\
p+jwt"},ONE_DAY_IN_MS=864e5,DEFAULT_TOKEN_RENEWAL_OFFSET_SEC=300,EncodingTypes={BASE64:"base64",HEX:"hex",UTF8:"utf-8"};function getDefaultErrorMessage(code){return`See https://aka.ms/msal.js.errors#${code} for details`}var AuthError=class _AuthError extends Error{constructor(errorCode,correlationId,errorMessage,suberror){
let message=errorMessage||(errorCode?getDefaultErrorMessage(errorCode):""),errorString=message?`${errorCode}: ${message}`:
errorCode;super(errorString),Object.setPrototypeOf(this,_AuthError.prototype),this.errorCode=errorCode||"",this.errorMessage=
message||"",this.subError=suberror||"",this.correlationId=correlationId,this.name="AuthError"}};function createAuthError(code,correlationId,additionalMessage){
return new AuthError(code,correlationId,additionalMessage||getDefaultErrorMessage(code))}var ClientAuthError=class _ClientAuthError extends AuthError{constructor(errorCode,correlationId,additionalMessage){super(
errorCode,correlationId,additionalMessage),this.name="ClientAuthError",Object.setPrototypeOf(this,_ClientAuthError.prototype)}};
function createClientAuthError(errorCode,correlationId,additionalMessage){return new ClientAuthError(errorCode,correlationId,
additionalMessage)}var ClientAuthErrorCodes_exports={};__export(ClientAuthErrorCodes_exports,{authorizationCodeMissingFromServerResponse:()=>authorizationCodeMissingFromServerResponse,
bindingKeyNotRemoved:()=>bindingKeyNotRemoved,cannotAppendScopeSet:()=>cannotAppendScopeSet,cannotRemoveEmptyScope:()=>cannotRemoveEmptyScope,
clientInfoDecodingError:()=>clientInfoDecodingError,clientInfoEmptyError:()=>clientInfoEmptyError,dpopTokenTypeMismatch:()=>dpopTokenTypeMismatch,
emptyInputScopeSet:()=>emptyInputScopeSet,endSessionEndpointNotSupported:()=>endSessionEndpointNotSupported,endpointResolutionError:()=>endpointResolutionError,
hashNotDeserialized:()=>hashNotDeserialized,invalidCacheEnvironment:()=>invalidCacheEnvironment,invalidCacheRecord:()=>invalidCacheRecord,
invalidState:()=>invalidState,keyIdMissing:()=>keyIdMissing,methodNotImplemented:()=>methodNotImplemented,misplacedResourceParam:()=>misplacedResourceParam,
multipleMatchingAppMetadata:()=>multipleMatchingAppMetadata,multipleMatchingTokens:()=>multipleMatchingTokens,nestedAppAuthBridgeDisabled:()=>nestedAppAuthBridgeDisabled,
networkError:()=>networkError,noAccountFound:()=>noAccountFound,noAccountInSilentRequest:()=>noAccountInSilentRequest,noCryptoObject:()=>noCryptoObject,
noNetworkConnectivity:()=>noNetworkConnectivity,nonceMismatch:()=>nonceMismatch,nullOrEmptyToken:()=>nullOrEmptyToken,openIdConfigError:()=>openIdConfigError,
platformBrokerError:()=>platformBrokerError,requestCannotBeMade:()=>requestCannotBeMade,resourceParameterRequired:()=>resourceParameterRequired,
stateMismatch:()=>stateMismatch,stateNotFound:()=>stateNotFound,tokenClaimsCnfRequiredForSignedJwt:()=>tokenClaimsCnfRequiredForSignedJwt,
tokenParsingError:()=>tokenParsingError,tokenRefreshRequired:()=>tokenRefreshRequired,unexpectedCredentialType:()=>unexpectedCredentialType,
userCanceled:()=>userCanceled});var clientInfoDecodingError="client_info_decoding_error",clientInfoEmptyError="client_in\
fo_empty_error",tokenParsingError="token_parsing_error",nullOrEmptyToken="null_or_empty_token",endpointResolutionError="\
endpoints_resolution_error",networkError="network_error",openIdConfigError="openid_config_error",hashNotDeserialized="ha\
sh_not_deserialized",invalidState="invalid_state",stateMismatch="state_mismatch",stateNotFound="state_not_found",nonceMismatch="\
nonce_mismatch",multipleMatchingTokens="multiple_matching_tokens",multipleMatchingAppMetadata="multiple_matching_appMeta\
data",requestCannotBeMade="request_cannot_be_made",cannotRemoveEmptyScope="cannot_remove_empty_scope",cannotAppendScopeSet="\
cannot_append_scopeset",emptyInputScopeSet="empty_input_scopeset",noAccountInSilentRequest="no_account_in_silent_request",
invalidCacheRecord="invalid_cache_record",invalidCacheEnvironment="invalid_cache_environment",noAccountFound="no_account\
_found",noCryptoObject="no_crypto_object",unexpectedCredentialType="unexpected_credential_type",dpopTokenTypeMismatch="d\
pop_token_type_mismatch",tokenRefreshRequired="token_refresh_required",tokenClaimsCnfRequiredForSignedJwt="token_claims_\
cnf_required_for_signedjwt",authorizationCodeMissingFromServerResponse="authorization_code_missing_from_server_response",
bindingKeyNotRemoved="binding_key_not_removed",endSessionEndpointNotSupported="end_session_endpoint_not_supported",keyIdMissing="\
key_id_missing",noNetworkConnectivity="no_network_connectivity",userCanceled="user_canceled",methodNotImplemented="metho\
d_not_implemented",nestedAppAuthBridgeDisabled="nested_app_auth_bridge_disabled",platformBrokerError="platform_broker_er\
ror",resourceParameterRequired="resource_parameter_required",misplacedResourceParam="misplaced_resource_parameter";function buildClientInfo(rawClientInfo,base64Decode){if(!rawClientInfo)throw createClientAuthError(clientInfoEmptyError,
"");try{let decodedClientInfo=base64Decode(rawClientInfo);return JSON.parse(decodedClientInfo)}catch{throw createClientAuthError(
clientInfoDecodingError,"")}}function buildClientInfoFromHomeAccountId(homeAccountId){if(!homeAccountId)throw createClientAuthError(
clientInfoDecodingError,"");let clientInfoParts=homeAccountId.split(CLIENT_INFO_SEPARATOR,2);return{uid:clientInfoParts[0],
utid:clientInfoParts.length<2?"":clientInfoParts[1]}}var AuthToken_exports={};__export(AuthToken_exports,{extractTokenClaims:()=>extractTokenClaims,getJWSPayload:()=>getJWSPayload,
isKmsi:()=>isKmsi});function extractTokenClaims(encodedToken,base64Decode,correlationId){let jswPayload=getJWSPayload(encodedToken,correlationId);
try{let base64Decoded=base64Decode(jswPayload);return JSON.parse(base64Decoded)}catch{throw createClientAuthError(tokenParsingError,
correlationId)}}function isKmsi(idTokenClaims){if(!idTokenClaims.signin_state)return!1;let kmsiClaims=["kmsi","dvc_dmjd"];
return idTokenClaims.signin_state.some(value=>kmsiClaims.includes(value.trim().toLowerCase()))}function getJWSPayload(authToken,correlationId){
if(!authToken)throw createClientAuthError(nullOrEmptyToken,correlationId);let matches=/^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/.
exec(authToken);if(!matches||matches.length<4)throw createClientAuthError(tokenParsingError,correlationId);return matches[2]}function tenantIdMatchesHomeTenant(tenantId,homeAccountId){return!!tenantId&&!!homeAccountId&&tenantId===homeAccountId.split(
".")[1]}function buildTenantProfile(homeAccountId,localAccountId,tenantId,nativeAccountId,idTokenClaims){if(idTokenClaims){
let{oid,sub,tid,name:name3,tfp,acr,preferred_username,upn,login_hint}=idTokenClaims,tenantId2=tid||tfp||acr||"";return{tenantId:tenantId2,
localAccountId:oid||sub||"",name:name3,username:preferred_username||upn||"",loginHint:login_hint,isHomeTenant:tenantIdMatchesHomeTenant(
tenantId2,homeAccountId),upn,...nativeAccountId&&{nativeAccountId}}}else return{tenantId,localAccountId,username:"",isHomeTenant:tenantIdMatchesHomeTenant(
tenantId,homeAccountId),...nativeAccountId&&{nativeAccountId}}}function updateAccountTenantProfileData(baseAccountInfo,tenantProfile,idTokenClaims,idTokenSecret){
let updatedAccountInfo=baseAccountInfo;if(tenantProfile){let{isHomeTenant,...tenantProfileOverride}=tenantProfile;updatedAccountInfo=
{...baseAccountInfo,...tenantProfileOverride}}if(idTokenClaims){let{isHomeTenant,...claimsSourcedTenantProfile}=buildTenantProfile(
baseAccountInfo.homeAccountId,baseAccountInfo.localAccountId,baseAccountInfo.tenantId,updatedAccountInfo.nativeAccountId,
idTokenClaims);return updatedAccountInfo={...updatedAccountInfo,...claimsSourcedTenantProfile,idTokenClaims,idToken:idTokenSecret,
kmsi:isKmsi(idTokenClaims)},updatedAccountInfo}return updatedAccountInfo}var AuthorityType={Default:0,Adfs:1,Ciam:3};function getTenantIdFromIdTokenClaims(idTokenClaims){return idTokenClaims&&(idTokenClaims.tid||idTokenClaims.tfp||idTokenClaims.
acr)||null}var ProtocolMode={AAD:"AAD",OIDC:"OIDC",EAR:"EAR"};function generateAccountId(accountEntity){return[accountEntity.homeAccountId,accountEntity.environment].join(CACHE_KEY_SEPARATOR).
toLowerCase()}function getAccountInfo(accountEntity){let tenantProfiles=accountEntity.tenantProfiles||[];tenantProfiles.
length===0&&accountEntity.realm&&accountEntity.localAccountId&&tenantProfiles.push(buildTenantProfile(accountEntity.homeAccountId,
accountEntity.localAccountId,accountEntity.realm,accountEntity.nativeAccountId));let nativeAccountId=tenantProfiles.find(
tp=>tp.tenantId===accountEntity.realm)?.nativeAccountId||accountEntity.nativeAccountId;return{homeAccountId:accountEntity.
homeAccountId,environment:accountEntity.environment,tenantId:accountEntity.realm,username:accountEntity.username,localAccountId:accountEntity.
localAccountId,loginHint:accountEntity.loginHint,name:accountEntity.name,nativeAccountId,authorityType:accountEntity.authorityType,
tenantProfiles:new Map(tenantProfiles.map(tenantProfile=>[tenantProfile.tenantId,tenantProfile])),dataBoundary:accountEntity.
dataBoundary}}function isSingleTenant(accountEntity){return!accountEntity.tenantProfiles}function createAccountEntity(accountDetails,authority,correlationId,base64Decode){
let authorityType;authority.authorityType===AuthorityType.Adfs?authorityType=CACHE_ACCOUNT_TYPE_ADFS:authority.protocolMode===
ProtocolMode.OIDC?authorityType=CACHE_ACCOUNT_TYPE_GENERIC:authorityType=CACHE_ACCOUNT_TYPE_MSSTS;let clientInfo,dataBoundary;
accountDetails.clientInfo&&base64Decode&&(clientInfo=buildClientInfo(accountDetails.clientInfo,base64Decode),clientInfo.
xms_tdbr&&(dataBoundary=clientInfo.xms_tdbr==="EU"?"EU":"None"));let env=accountDetails.environment||authority&&authority.
getPreferredCache();if(!env)throw createClientAuthError(invalidCacheEnvironment,correlationId);let preferredUsername=accountDetails.
idTokenClaims?.preferred_username||accountDetails.idTokenClaims?.upn,email=accountDetails.idTokenClaims?.emails?accountDetails.
idTokenClaims.emails[0]:null,username=preferredUsername||email||"",loginHint=accountDetails.idTokenClaims?.login_hint,realm=clientInfo?.
utid||getTenantIdFromIdTokenClaims(accountDetails.idTokenClaims)||"",localAccountId=clientInfo?.uid||accountDetails.idTokenClaims?.
oid||accountDetails.idTokenClaims?.sub||"",tenantProfiles;return accountDetails.tenantProfiles?tenantProfiles=accountDetails.
tenantProfiles:tenantProfiles=[buildTenantProfile(accountDetails.homeAccountId,localAccountId,realm,accountDetails.nativeAccountId,
accountDetails.idTokenClaims)],{homeAccountId:accountDetails.homeAccountId,environment:env,realm,localAccountId,username,
authorityType,loginHint,clientInfo:accountDetails.clientInfo,name:accountDetails.idTokenClaims?.name||"",lastModificationTime:void 0,
lastModificationApp:void 0,cloudGraphHostName:accountDetails.cloudGraphHostName,msGraphHost:accountDetails.msGraphHost,nativeAccountId:accountDetails.
nativeAccountId,tenantProfiles,dataBoundary}}function createAccountEntityFromAccountInfo(accountInfo,cloudGraphHostName,msGraphHost){
let tenantProfiles=Array.from(accountInfo.tenantProfiles?.values()||[]);if(tenantProfiles.length===0&&accountInfo.tenantId&&
accountInfo.localAccountId)tenantProfiles.push(buildTenantProfile(accountInfo.homeAccountId,accountInfo.localAccountId,accountInfo.
tenantId,accountInfo.nativeAccountId,accountInfo.idTokenClaims));else if(accountInfo.nativeAccountId){let matchingProfile=tenantProfiles.
find(tp=>tp.tenantId===accountInfo.tenantId);matchingProfile&&!matchingProfile.nativeAccountId&&(matchingProfile.nativeAccountId=
accountInfo.nativeAccountId)}return{authorityType:accountInfo.authorityType||CACHE_ACCOUNT_TYPE_GENERIC,homeAccountId:accountInfo.
homeAccountId,localAccountId:accountInfo.localAccountId,nativeAccountId:accountInfo.nativeAccountId,realm:accountInfo.tenantId,
environment:accountInfo.environment,username:accountInfo.username,loginHint:accountInfo.loginHint,name:accountInfo.name,
cloudGraphHostName,msGraphHost,tenantProfiles,dataBoundary:accountInfo.dataBoundary}}function generateHomeAccountId(serverClientInfo,authType,logger25,cryptoObj,correlationId,idTokenClaims){
if(authType!==AuthorityType.Adfs){if(serverClientInfo)try{let clientInfo=buildClientInfo(serverClientInfo,cryptoObj.base64Decode);
if(clientInfo.uid&&clientInfo.utid)return`${clientInfo.uid}.${clientInfo.utid}`}catch{}logger25.warning("No client info \
in response",correlationId)}return idTokenClaims?.sub||""}function isAccountEntity(entity){return entity?entity.hasOwnProperty(
"homeAccountId")&&entity.hasOwnProperty("environment")&&entity.hasOwnProperty("realm")&&entity.hasOwnProperty("localAcco\
untId")&&entity.hasOwnProperty("username")&&entity.hasOwnProperty("authorityType"):!1}var AuthErrorCodes_exports={};__export(AuthErrorCodes_exports,{postRequestFailed:()=>postRequestFailed,unexpectedError:()=>unexpectedError});
var unexpectedError="unexpected_error",postRequestFailed="post_request_failed";var ClientConfigurationError=class _ClientConfigurationError extends AuthError{constructor(errorCode,correlationId){super(
errorCode,correlationId),this.name="ClientConfigurationError",Object.setPrototypeOf(this,_ClientConfigurationError.prototype)}};
function createClientConfigurationError(errorCode,correlationId){return new ClientConfigurationError(errorCode,correlationId)}var normalizedHeaderRecords=new WeakSet;function normalizeResponseHeaders(headers){if(normalizedHeaderRecords.has(headers))
return headers;let normalized=Object.fromEntries(Object.entries(headers).map(([name3,value])=>[name3.toLowerCase(),value]));
return normalizedHeaderRecords.add(normalized),normalized}function getResponseHeader(headers,name3){let key=name3.toLowerCase();
if(Object.prototype.hasOwnProperty.call(headers,key))return headers[key];if(normalizedHeaderRecords.has(headers))return;
let headerName=Object.keys(headers).find(header=>header.toLowerCase()===key);return headerName===void 0?void 0:headers[headerName]}var ClientConfigurationErrorCodes_exports={};__export(ClientConfigurationErrorCodes_exports,{authorityMismatch:()=>authorityMismatch,
authorityUriInsecure:()=>authorityUriInsecure,cannotAllowPlatformBroker:()=>cannotAllowPlatformBroker,cannotSetOIDCOptions:()=>cannotSetOIDCOptions,
claimsRequestParsingError:()=>claimsRequestParsingError,dpopMissingResourceContext:()=>dpopMissingResourceContext,emptyInputScopesError:()=>emptyInputScopesError,
invalidAuthenticationHeader:()=>invalidAuthenticationHeader,invalidAuthorityMetadata:()=>invalidAuthorityMetadata,invalidClaims:()=>invalidClaims,
invalidCloudDiscoveryMetadata:()=>invalidCloudDiscoveryMetadata,invalidCodeChallengeMethod:()=>invalidCodeChallengeMethod,
invalidDpopHtm:()=>invalidDpopHtm,invalidDpopHtu:()=>invalidDpopHtu,invalidDpopNonce:()=>invalidDpopNonce,invalidPlatformBrokerConfiguration:()=>invalidPlatformBrokerConfiguration,
invalidRequestMethodForEAR:()=>invalidRequestMethodForEAR,invalidResponseMode:()=>invalidResponseMode,issuerValidationFailed:()=>issuerValidationFailed,
logoutRequestEmpty:()=>logoutRequestEmpty,missingNonceAuthenticationHeader:()=>missingNonceAuthenticationHeader,missingSshJwk:()=>missingSshJwk,
missingSshKid:()=>missingSshKid,pkceParamsMissing:()=>pkceParamsMissing,redirectUriEmpty:()=>redirectUriEmpty,tokenRequestEmpty:()=>tokenRequestEmpty,
unsupportedAuthenticationScheme:()=>unsupportedAuthenticationScheme,untrustedAuthority:()=>untrustedAuthority,urlEmptyError:()=>urlEmptyError,
urlParseError:()=>urlParseError});var redirectUriEmpty="redirect_uri_empty",claimsRequestParsingError="claims_request_pa\
rsing_error",authorityUriInsecure="authority_uri_insecure",urlParseError="url_parse_error",urlEmptyError="empty_url_erro\
r",emptyInputScopesError="empty_input_scopes_error",invalidClaims="invalid_claims",tokenRequestEmpty="token_request_empt\
y",logoutRequestEmpty="logout_request_empty",invalidCodeChallengeMethod="invalid_code_challenge_method",pkceParamsMissing="\
pkce_params_missing",invalidCloudDiscoveryMetadata="invalid_cloud_discovery_metadata",invalidAuthorityMetadata="invalid_\
authority_metadata",untrustedAuthority="untrusted_authority",missingSshJwk="missing_ssh_jwk",missingSshKid="missing_ssh_\
kid",unsupportedAuthenticationScheme="unsupported_authentication_scheme",missingNonceAuthenticationHeader="missing_nonce\
_authentication_header",invalidAuthenticationHeader="invalid_authentication_header",cannotSetOIDCOptions="cannot_set_OID\
COptions",cannotAllowPlatformBroker="cannot_allow_platform_broker",authorityMismatch="authority_mismatch",invalidRequestMethodForEAR="\
invalid_request_method_for_EAR",invalidPlatformBrokerConfiguration="invalid_platform_broker_configuration",issuerValidationFailed="\
issuer_validation_failed",invalidResponseMode="invalid_response_mode",invalidDpopHtm="invalid_dpop_htm",invalidDpopHtu="\
invalid_dpop_htu",invalidDpopNonce="invalid_dpop_nonce",dpopMissingResourceContext="dpop_missing_resource_context";function isOpenIdConfigResponse(response){return response.hasOwnProperty("authorization_endpoint")&&response.hasOwnProperty(
"token_endpoint")&&response.hasOwnProperty("issuer")&&response.hasOwnProperty("jwks_uri")}var StringUtils=class{static isEmptyObj(strObj){if(strObj)try{let obj=JSON.parse(strObj);return Object.keys(obj).length===
0}catch{}return!0}static startsWith(str,search){return str.indexOf(search)===0}static endsWith(str,search){return str.length>=
search.length&&str.lastIndexOf(search)===str.length-search.length}static queryStringToObject(query){let obj={},params=query.
split("&"),decode=s=>decodeURIComponent(s.replace(/\+/g," "));return params.forEach(pair=>{if(pair.trim()){let[key,value]=pair.
split(/=(.+)/g,2);key&&value&&(obj[decode(key)]=decode(value))}}),obj}static trimArrayEntries(arr){return arr.map(entry=>entry.
trim())}static removeEmptyStringsFromArray(arr){return arr.filter(entry=>!!entry)}static jsonParseHelper(str){try{return JSON.
parse(str)}catch{return null}}};var UNSAFE_AUTHORITY=/[\x00-\x20\x7f\\@]/,DEFAULT_PORTS={"https:":":443","http:":":80"},UrlString=class _UrlString{get urlString(){
return this._urlString}constructor(url,correlationId){if(this._urlString=url,this.correlationId=correlationId,!this._urlString)
throw createClientConfigurationError(urlEmptyError,correlationId);url.includes("#")||(this._urlString=_UrlString.canonicalizeUri(
url))}static canonicalizeUri(url){if(url){let lowerCaseUrl=url.toLowerCase();return StringUtils.endsWith(lowerCaseUrl,"?")?
lowerCaseUrl=lowerCaseUrl.slice(0,-1):StringUtils.endsWith(lowerCaseUrl,"?/")&&(lowerCaseUrl=lowerCaseUrl.slice(0,-2)),StringUtils.
endsWith(lowerCaseUrl,"/")||(lowerCaseUrl+="/"),lowerCaseUrl}return url}validateAsUri(){let components;try{components=this.
getUrlComponents()}catch{throw createClientConfigurationError(urlParseError,this.correlationId)}if(!components.HostNameAndPort||
!components.PathSegments)throw createClientConfigurationError(urlParseError,this.correlationId);if(!components.Protocol||
components.Protocol.toLowerCase()!=="https:")throw createClientConfigurationError(authorityUriInsecure,this.correlationId)}static appendQueryString(url,queryString){
return queryString?url.indexOf("?")<0?`${url}?${queryString}`:`${url}&${queryString}`:url}static removeHashFromUrl(url){
return _UrlString.canonicalizeUri(url.split("#")[0])}replaceTenantPath(tenantId){let urlObject=this.getUrlComponents(),pathArray=urlObject.
PathSegments;return tenantId&&pathArray.length!==0&&(pathArray[0]===AADAuthority.COMMON||pathArray[0]===AADAuthority.ORGANIZATIONS)&&
(pathArray[0]=tenantId),_UrlString.constructAuthorityUriFromObject(urlObject,this.correlationId)}getUrlComponents(){let regEx=RegExp(
"^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?"),match=this.urlString.match(regEx);if(!match)throw createClientConfigurationError(
urlParseError,this.correlationId);let urlComponents={Protocol:match[1],HostNameAndPort:match[4],AbsolutePath:match[5],QueryString:match[7]},
parsedUrl;try{parsedUrl=new URL(this.urlString)}catch{throw createClientConfigurationError(urlParseError,this.correlationId)}
let host=urlComponents.HostNameAndPort?.toLowerCase(),schemeAndAuthority=`${urlComponents.Protocol}//${host}`,defaultPort=DEFAULT_PORTS[parsedUrl.
protocol]??"",hostMatches=host===parsedUrl.host||host===`${parsedUrl.host}${defaultPort}`||host?.startsWith("[")&&new URL(
`${urlComponents.Protocol}//${host}`).host===parsedUrl.host;if(UNSAFE_AUTHORITY.test(schemeAndAuthority)||!hostMatches)throw createClientConfigurationError(
urlParseError,this.correlationId);let pathSegments=urlComponents.AbsolutePath.split("/");return pathSegments=pathSegments.
filter(val=>val&&val.length>0),urlComponents.PathSegments=pathSegments,urlComponents.QueryString&&urlComponents.QueryString.
endsWith("/")&&(urlComponents.QueryString=urlComponents.QueryString.substring(0,urlComponents.QueryString.length-1)),urlComponents}static getDomainFromUrl(url,correlationId){
let regEx=RegExp("^([^:/?#]+://)?([^/?#]*)"),match=url.match(regEx);if(!match)throw createClientConfigurationError(urlParseError,
correlationId);return match[2]}static getAbsoluteUrl(relativeUrl,baseUrl,correlationId){if(relativeUrl[0]===FORWARD_SLASH){
let baseComponents=new _UrlString(baseUrl,correlationId).getUrlComponents();return baseComponents.Protocol+"//"+baseComponents.
HostNameAndPort+relativeUrl}return relativeUrl}static constructAuthorityUriFromObject(urlObject,correlationId){return new _UrlString(
urlObject.Protocol+"//"+urlObject.HostNameAndPort+"/"+urlObject.PathSegments.join("/"),correlationId)}};var endpointHosts=[{host:"login.microsoftonline.com"},{host:"login.partner.microsoftonline.cn"},{host:"login.microsofton\
line.us"},{host:"login.sovcloud-identity.fr"},{host:"login.sovcloud-identity.de"},{host:"login.sovcloud-identity.sg"}];function buildOpenIdConfig(host,issuerHost){
return{token_endpoint:`https://${host}/{tenantid}/oauth2/v2.0/token`,jwks_uri:`https://${host}/{tenantid}/discovery/v2.0\
/keys`,issuer:`https://${issuerHost}/{tenantid}/v2.0`,authorization_endpoint:`https://${host}/{tenantid}/oauth2/v2.0/aut\
horize`,end_session_endpoint:`https://${host}/{tenantid}/oauth2/v2.0/logout`}}var dynamicEndpointMetadata=endpointHosts.
reduce((acc,{host,issuerHost})=>(acc[host]=buildOpenIdConfig(host,issuerHost||host),acc),{}),rawMetdataJSON={endpointMetadata:dynamicEndpointMetadata,
instanceDiscoveryMetadata:{metadata:[{preferred_network:"login.microsoftonline.com",preferred_cache:"login.windows.net",
aliases:["login.microsoftonline.com","login.windows.net","login.microsoft.com","sts.windows.net"]},{preferred_network:"l\
ogin.partner.microsoftonline.cn",preferred_cache:"login.partner.microsoftonline.cn",aliases:["login.partner.microsoftonl\
ine.cn","login.chinacloudapi.cn"]},{preferred_network:"login.microsoftonline.de",preferred_cache:"login.microsoftonline.\
de",aliases:["login.microsoftonline.de"]},{preferred_network:"login.microsoftonline.us",preferred_cache:"login.microsoft\
online.us",aliases:["login.microsoftonline.us","login.usgovcloudapi.net"]},{preferred_network:"login-us.microsoftonline.\
com",preferred_cache:"login-us.microsoftonline.com",aliases:["login-us.microsoftonline.com"]},{preferred_network:"login.\
sovcloud-identity.fr",preferred_cache:"login.sovcloud-identity.fr",aliases:["login.sovcloud-identity.fr"]},{preferred_network:"\
login.sovcloud-identity.de",preferred_cache:"login.sovcloud-identity.de",aliases:["login.sovcloud-identity.de"]},{preferred_network:"\
login.sovcloud-identity.sg",preferred_cache:"login.sovcloud-identity.sg",aliases:["login.sovcloud-identity.sg"]}]}},EndpointMetadata=rawMetdataJSON.
endpointMetadata,InstanceDiscoveryMetadata=rawMetdataJSON.instanceDiscoveryMetadata,InstanceDiscoveryMetadataAliases=new Set;
InstanceDiscoveryMetadata.metadata.forEach(metadataEntry=>{metadataEntry.aliases.forEach(alias=>{InstanceDiscoveryMetadataAliases.
add(alias)})});function getAliasesFromStaticSources(staticAuthorityOptions,logger25,correlationId){let staticAliases,canonicalAuthority=staticAuthorityOptions.
canonicalAuthority;if(canonicalAuthority){let authorityHost=new UrlString(canonicalAuthority,correlationId).getUrlComponents().
HostNameAndPort;staticAliases=getAliasesFromMetadata(logger25,correlationId,authorityHost,staticAuthorityOptions.cloudDiscoveryMetadata?.
metadata,AuthorityMetadataSource.CONFIG)||getAliasesFromMetadata(logger25,correlationId,authorityHost,InstanceDiscoveryMetadata.
metadata,AuthorityMetadataSource.HARDCODED_VALUES)||staticAuthorityOptions.knownAuthorities}return staticAliases||[]}function getAliasesFromMetadata(logger25,correlationId,authorityHost,cloudDiscoveryMetadata,source){
if(logger25.trace(`getAliasesFromMetadata called with source: '${source}'`,correlationId),authorityHost&&cloudDiscoveryMetadata){
let metadata=getCloudDiscoveryMetadataFromNetworkResponse(cloudDiscoveryMetadata,authorityHost);if(metadata)return logger25.
trace(`getAliasesFromMetadata: found cloud discovery metadata in '${source}', returning aliases`,correlationId),metadata.
aliases;logger25.trace(`getAliasesFromMetadata: did not find cloud discovery metadata in '${source}'`,correlationId)}return null}
function getCloudDiscoveryMetadataFromHardcodedValues(authorityHost){return getCloudDiscoveryMetadataFromNetworkResponse(
InstanceDiscoveryMetadata.metadata,authorityHost)}function getCloudDiscoveryMetadataFromNetworkResponse(response,authorityHost){
for(let i=0;i<response.length;i++){let metadata=response[i];if(metadata.aliases.includes(authorityHost))return metadata}
return null}var AzureCloudInstance={None:"none",AzurePublic:"https://login.microsoftonline.com",AzureChina:"https://login.chinacloud\
api.cn",AzureGermany:"https://login.microsoftonline.de",AzureUsGovernment:"https://login.microsoftonline.us"};function isCloudInstanceDiscoveryResponse(response){return response.hasOwnProperty("tenant_discovery_endpoint")&&response.
hasOwnProperty("metadata")}function isCloudInstanceDiscoveryErrorResponse(response){return response.hasOwnProperty("error")&&response.hasOwnProperty(
"error_description")}var NetworkClientSendPostRequestAsync="networkClientSendPostRequestAsync",RefreshTokenClientExecutePostToTokenEndpoint="\
refreshTokenClientExecutePostToTokenEndpoint",AuthorizationCodeClientExecutePostToTokenEndpoint="authorizationCodeClient\
ExecutePostToTokenEndpoint",RefreshTokenClientExecuteTokenRequest="refreshTokenClientExecuteTokenRequest",RefreshTokenClientAcquireToken="\
refreshTokenClientAcquireToken",RefreshTokenClientAcquireTokenWithCachedRefreshToken="refreshTokenClientAcquireTokenWith\
CachedRefreshToken",RefreshTokenClientCreateTokenRequestBody="refreshTokenClientCreateTokenRequestBody",SilentFlowClientGenerateResultFromCacheRecord="\
silentFlowClientGenerateResultFromCacheRecord";var AuthClientExecuteTokenRequest="authClientExecuteTokenRequest",AuthClientCreateTokenRequestBody="authClientCreateToke\
nRequestBody",UpdateTokenEndpointAuthority="updateTokenEndpointAuthority",PopTokenGenerateCnf="popTokenGenerateCnf",HandleServerTokenResponse="\
handleServerTokenResponse",AuthorityResolveEndpointsAsync="authorityResolveEndpointsAsync",AuthorityGetCloudDiscoveryMetadataFromNetwork="\
authorityGetCloudDiscoveryMetadataFromNetwork",AuthorityUpdateCloudDiscoveryMetadata="authorityUpdateCloudDiscoveryMetad\
ata",AuthorityGetEndpointMetadataFromNetwork="authorityGetEndpointMetadataFromNetwork",AuthorityUpdateEndpointMetadata="\
authorityUpdateEndpointMetadata",AuthorityUpdateMetadataWithRegionalInformation="authorityUpdateMetadataWithRegionalInfo\
rmation",RegionDiscoveryDetectRegion="regionDiscoveryDetectRegion",RegionDiscoveryGetRegionFromIMDS="regionDiscoveryGetR\
egionFromIMDS",RegionDiscoveryGetCurrentVersion="regionDiscoveryGetCurrentVersion",CacheManagerGetRefreshToken="cacheMan\
agerGetRefreshToken";var invoke=(callback,eventName,logger25,telemetryClient,correlationId)=>(...args)=>{logger25.trace(`Executing function '${eventName}\
'`,correlationId);let inProgressEvent=telemetryClient.startMeasurement(eventName,correlationId);correlationId&&telemetryClient.
incrementFields({[`ext.${eventName}CallCount`]:1},correlationId);try{let result=callback(...args);return inProgressEvent.
end({success:!0}),logger25.trace(`Returning result from '${eventName}'`,correlationId),result}catch(e){logger25.trace(`E\
rror occurred in '${eventName}'`,correlationId);try{logger25.tracePii(`Error details: '${JSON.stringify(e)}'`,correlationId)}catch{
logger25.trace("Unable to print error message.",correlationId)}throw inProgressEvent.end({success:!1},e),e}},invokeAsync=(callback,eventName,logger25,telemetryClient,correlationId)=>(...args)=>{
logger25.trace(`Executing function '${eventName}'`,correlationId);let inProgressEvent=telemetryClient.startMeasurement(eventName,
correlationId);return correlationId&&telemetryClient.incrementFields({[`ext.${eventName}CallCount`]:1},correlationId),callback(
...args).then(response=>(logger25.trace(`Returning result from '${eventName}'`,correlationId),inProgressEvent.end({success:!0}),
response)).catch(e=>{logger25.trace(`Error occurred in '${eventName}'`,correlationId);try{logger25.tracePii(`Error detai\
ls: '${JSON.stringify(e)}'`,correlationId)}catch{logger25.trace("Unable to print error message.",correlationId)}throw inProgressEvent.
end({success:!1},e),e})};var REGION_NAME_PATTERN=/^[a-z][a-z0-9-]*$/i,MAX_REGION_NAME_LENGTH=63;function isValidRegion(region){return typeof region==
"string"&&region.length<=MAX_REGION_NAME_LENGTH&&REGION_NAME_PATTERN.test(region)&&!region.endsWith("-")}var RegionDiscovery=class _RegionDiscovery{constructor(networkInterface,logger25,performanceClient,correlationId){
this.networkInterface=networkInterface,this.logger=logger25,this.performanceClient=performanceClient,this.correlationId=
correlationId}async detectRegion(environmentRegion,regionDiscoveryMetadata){let autodetectedRegionName=environmentRegion;
if(autodetectedRegionName)regionDiscoveryMetadata.region_source=RegionDiscoverySources.ENVIRONMENT_VARIABLE;else{let options=_RegionDiscovery.
IMDS_OPTIONS;try{let localIMDSVersionResponse=await invokeAsync(this.getRegionFromIMDS.bind(this),RegionDiscoveryGetRegionFromIMDS,
this.logger,this.performanceClient,this.correlationId)(IMDS_VERSION,options);if(localIMDSVersionResponse.status===HTTP_SUCCESS&&
(autodetectedRegionName=localIMDSVersionResponse.body?.location,autodetectedRegionName&&(regionDiscoveryMetadata.region_source=
RegionDiscoverySources.IMDS)),localIMDSVersionResponse.status===HTTP_BAD_REQUEST){let currentIMDSVersion=await invokeAsync(
this.getCurrentVersion.bind(this),RegionDiscoveryGetCurrentVersion,this.logger,this.performanceClient,this.correlationId)(
options);if(!currentIMDSVersion)return regionDiscoveryMetadata.region_source=RegionDiscoverySources.FAILED_AUTO_DETECTION,
null;let currentIMDSVersionResponse=await invokeAsync(this.getRegionFromIMDS.bind(this),RegionDiscoveryGetRegionFromIMDS,
this.logger,this.performanceClient,this.correlationId)(currentIMDSVersion,options);currentIMDSVersionResponse.status===HTTP_SUCCESS&&
(autodetectedRegionName=currentIMDSVersionResponse.body?.location,autodetectedRegionName&&(regionDiscoveryMetadata.region_source=
RegionDiscoverySources.IMDS))}}catch{return regionDiscoveryMetadata.region_source=RegionDiscoverySources.FAILED_AUTO_DETECTION,
null}}return!autodetectedRegionName||!isValidRegion(autodetectedRegionName)?(autodetectedRegionName&&this.logger.warning(
"Region discovery returned an invalid region. Using the global authority.",this.correlationId),regionDiscoveryMetadata.region_source=
RegionDiscoverySources.FAILED_AUTO_DETECTION,null):autodetectedRegionName}async getRegionFromIMDS(version3,options){return this.
networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?api-version=${version3}`,options,IMDS_TIMEOUT)}async getCurrentVersion(options){
try{let response=await this.networkInterface.sendGetRequestAsync(`${IMDS_ENDPOINT}?format=json`,options);return response.
status===HTTP_BAD_REQUEST&&response.body&&response.body["newest-versions"]&&response.body["newest-versions"].length>0?response.
body["newest-versions"][0]:null}catch{return null}}};RegionDiscovery.IMDS_OPTIONS={headers:{Metadata:"true"}};var CacheHelpers_exports={};__export(CacheHelpers_exports,{createAccessTokenEntity:()=>createAccessTokenEntity,createIdTokenEntity:()=>createIdTokenEntity,
createRefreshTokenEntity:()=>createRefreshTokenEntity,generateAppMetadataKey:()=>generateAppMetadataKey,generateAuthorityMetadataExpiresAt:()=>generateAuthorityMetadataExpiresAt,
isAccessTokenEntity:()=>isAccessTokenEntity,isAppMetadataEntity:()=>isAppMetadataEntity,isAuthorityMetadataEntity:()=>isAuthorityMetadataEntity,
isAuthorityMetadataExpired:()=>isAuthorityMetadataExpired,isCredentialEntity:()=>isCredentialEntity,isIdTokenEntity:()=>isIdTokenEntity,
isRefreshTokenEntity:()=>isRefreshTokenEntity,isServerTelemetryEntity:()=>isServerTelemetryEntity,isThrottlingEntity:()=>isThrottlingEntity,
serializeAttributeTokens:()=>serializeAttributeTokens,updateAuthorityEndpointMetadata:()=>updateAuthorityEndpointMetadata,
updateCloudDiscoveryMetadata:()=>updateCloudDiscoveryMetadata});var TimeUtils_exports={};__export(TimeUtils_exports,{delay:()=>delay,isCacheExpired:()=>isCacheExpired,isTokenExpired:()=>isTokenExpired,
nowSeconds:()=>nowSeconds,toDateFromSeconds:()=>toDateFromSeconds,toSecondsFromDate:()=>toSecondsFromDate,wasClockTurnedBack:()=>wasClockTurnedBack});
function nowSeconds(){return Math.round(new Date().getTime()/1e3)}function toSecondsFromDate(date){return date.getTime()/
1e3}function toDateFromSeconds(seconds){return seconds?new Date(Number(seconds)*1e3):new Date}function isTokenExpired(expiresOn,offset){
let expirationSec=Number(expiresOn)||0;return nowSeconds()+offset>expirationSec}function isCacheExpired(lastUpdatedAt,cacheRetentionDays){
let cacheExpirationTimestamp=Number(lastUpdatedAt)+cacheRetentionDays*24*60*60*1e3;return Date.now()>cacheExpirationTimestamp}
function wasClockTurnedBack(cachedAt){return Number(cachedAt)>nowSeconds()}function delay(t,value){return new Promise(resolve=>setTimeout(
()=>resolve(value),t))}function createIdTokenEntity(homeAccountId,environment,idToken,clientId,tenantId){return{credentialType:CredentialType.ID_TOKEN,
homeAccountId,environment,clientId,secret:idToken,realm:tenantId,lastUpdatedAt:Date.now().toString()}}function createAccessTokenEntity(homeAccountId,environment,accessToken,clientId,tenantId,scopes,expiresOn,extExpiresOn,base64Decode,correlationId,refreshOn,tokenType,userAssertionHash,keyId,additionalCacheKeyComponents){
let atEntity={homeAccountId,credentialType:CredentialType.ACCESS_TOKEN,secret:accessToken,cachedAt:nowSeconds().toString(),
expiresOn:expiresOn.toString(),extendedExpiresOn:extExpiresOn.toString(),environment,clientId,realm:tenantId,target:scopes,
tokenType:tokenType||AuthenticationScheme.BEARER,lastUpdatedAt:Date.now().toString()};userAssertionHash&&(atEntity.userAssertionHash=
userAssertionHash),refreshOn&&(atEntity.refreshOn=refreshOn.toString());let normalizedTokenType=atEntity.tokenType?.toLowerCase();
if(atEntity.tokenType?.toLowerCase()!==AuthenticationScheme.BEARER.toLowerCase())switch(atEntity.credentialType=CredentialType.
ACCESS_TOKEN_WITH_AUTH_SCHEME,normalizedTokenType){case AuthenticationScheme.POP:let tokenClaims=extractTokenClaims(accessToken,
base64Decode,correlationId);if(!tokenClaims?.cnf?.kid)throw createClientAuthError(tokenClaimsCnfRequiredForSignedJwt,correlationId);
atEntity.keyId=tokenClaims.cnf.kid;break;case"dpop":if(!keyId)throw createClientAuthError(keyIdMissing,correlationId);atEntity.
keyId=keyId;break;case AuthenticationScheme.SSH:atEntity.keyId=keyId}return additionalCacheKeyComponents&&Object.keys(additionalCacheKeyComponents).
length>0&&(atEntity.additionalCacheKeyComponents=additionalCacheKeyComponents),atEntity}function createRefreshTokenEntity(homeAccountId,environment,refreshToken,clientId,familyId,userAssertionHash,expiresOn){
let rtEntity={credentialType:CredentialType.REFRESH_TOKEN,homeAccountId,environment,clientId,secret:refreshToken,lastUpdatedAt:Date.
now().toString()};return userAssertionHash&&(rtEntity.userAssertionHash=userAssertionHash),familyId&&(rtEntity.familyId=
familyId),expiresOn&&(rtEntity.expiresOn=expiresOn.toString()),rtEntity}function isCredentialEntity(entity){return entity.
hasOwnProperty("homeAccountId")&&entity.hasOwnProperty("environment")&&entity.hasOwnProperty("credentialType")&&entity.hasOwnProperty(
"clientId")&&entity.hasOwnProperty("secret")}function isAccessTokenEntity(entity){return entity?isCredentialEntity(entity)&&
entity.hasOwnProperty("realm")&&entity.hasOwnProperty("target")&&(entity.credentialType===CredentialType.ACCESS_TOKEN||entity.
credentialType===CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME):!1}function isIdTokenEntity(entity){return entity?isCredentialEntity(
entity)&&entity.hasOwnProperty("realm")&&entity.credentialType===CredentialType.ID_TOKEN:!1}function isRefreshTokenEntity(entity){
return entity?isCredentialEntity(entity)&&entity.credentialType===CredentialType.REFRESH_TOKEN:!1}function isServerTelemetryEntity(key,entity){
let validateKey=key.indexOf(SERVER_TELEM_CACHE_KEY)===0,validateEntity=!0;return entity&&(validateEntity=entity.hasOwnProperty(
"failedRequests")&&entity.hasOwnProperty("errors")&&entity.hasOwnProperty("cacheHits")),validateKey&&validateEntity}function isThrottlingEntity(key,entity){
let validateKey=!1;key&&(validateKey=key.indexOf(THROTTLING_PREFIX)===0);let validateEntity=!0;return entity&&(validateEntity=
entity.hasOwnProperty("throttleTime")),validateKey&&validateEntity}function generateAppMetadataKey({environment,clientId}){
return[APP_METADATA,environment,clientId].join(CACHE_KEY_SEPARATOR).toLowerCase()}function isAppMetadataEntity(key,entity){
return entity?key.indexOf(APP_METADATA)===0&&entity.hasOwnProperty("clientId")&&entity.hasOwnProperty("environment"):!1}
function isAuthorityMetadataEntity(key,entity){return entity?key.indexOf(AUTHORITY_METADATA_CACHE_KEY)===0&&entity.hasOwnProperty(
"aliases")&&entity.hasOwnProperty("preferred_cache")&&entity.hasOwnProperty("preferred_network")&&entity.hasOwnProperty(
"canonical_authority")&&entity.hasOwnProperty("authorization_endpoint")&&entity.hasOwnProperty("token_endpoint")&&entity.
hasOwnProperty("issuer")&&entity.hasOwnProperty("aliasesFromNetwork")&&entity.hasOwnProperty("endpointsFromNetwork")&&entity.
hasOwnProperty("expiresAt")&&entity.hasOwnProperty("jwks_uri"):!1}function generateAuthorityMetadataExpiresAt(){return nowSeconds()+
AUTHORITY_METADATA_REFRESH_TIME_SECONDS}function updateAuthorityEndpointMetadata(authorityMetadata,updatedValues,fromNetwork){
authorityMetadata.authorization_endpoint=updatedValues.authorization_endpoint,authorityMetadata.token_endpoint=updatedValues.
token_endpoint,authorityMetadata.end_session_endpoint=updatedValues.end_session_endpoint,authorityMetadata.issuer=updatedValues.
issuer,authorityMetadata.endpointsFromNetwork=fromNetwork,authorityMetadata.jwks_uri=updatedValues.jwks_uri}function updateCloudDiscoveryMetadata(authorityMetadata,updatedValues,fromNetwork){
authorityMetadata.aliases=updatedValues.aliases,authorityMetadata.preferred_cache=updatedValues.preferred_cache,authorityMetadata.
preferred_network=updatedValues.preferred_network,authorityMetadata.aliasesFromNetwork=fromNetwork}function isAuthorityMetadataExpired(metadata){
return metadata.expiresAt<=nowSeconds()}function serializeAttributeTokens(attributeTokens){if(!(!attributeTokens||attributeTokens.
length===0))return[...attributeTokens].sort().join(" ")}var Authority=class _Authority{constructor(authority,networkInterface,cacheManager,authorityOptions,logger25,correlationId,performanceClient,managedIdentity){
this.canonicalAuthority=authority,this._canonicalAuthority.validateAsUri(),this.networkInterface=networkInterface,this.cacheManager=
cacheManager,this.authorityOptions=authorityOptions,this.regionDiscoveryMetadata={region_used:void 0,region_source:void 0,
region_outcome:void 0},this.logger=logger25,this.performanceClient=performanceClient,this.correlationId=correlationId,this.
managedIdentity=managedIdentity||!1,this.regionDiscovery=new RegionDiscovery(networkInterface,this.logger,this.performanceClient,
this.correlationId)}getAuthorityType(authorityUri){if(authorityUri.HostNameAndPort.endsWith(CIAM_AUTH_URL))return AuthorityType.
Ciam;let pathSegments=authorityUri.PathSegments;return pathSegments.length&&pathSegments[0].toLowerCase()===ADFS?AuthorityType.
Adfs:AuthorityType.Default}get authorityType(){return this.getAuthorityType(this.canonicalAuthorityUrlComponents)}get protocolMode(){
return this.authorityOptions.protocolMode}get options(){return this.authorityOptions}get canonicalAuthority(){return this.
_canonicalAuthority.urlString}set canonicalAuthority(url){this._canonicalAuthority=new UrlString(url,this.correlationId),
this._canonicalAuthority.validateAsUri(),this._canonicalAuthorityUrlComponents=null}get canonicalAuthorityUrlComponents(){
return this._canonicalAuthorityUrlComponents||(this._canonicalAuthorityUrlComponents=this._canonicalAuthority.getUrlComponents()),
this._canonicalAuthorityUrlComponents}get hostnameAndPort(){return this.canonicalAuthorityUrlComponents.HostNameAndPort.
toLowerCase()}get tenant(){return this.canonicalAuthorityUrlComponents.PathSegments[0]}get authorizationEndpoint(){if(this.
discoveryComplete())return this.replacePath(this.metadata.authorization_endpoint);throw createClientAuthError(endpointResolutionError,
this.correlationId)}get tokenEndpoint(){if(this.discoveryComplete())return this.replacePath(this.metadata.token_endpoint);
throw createClientAuthError(endpointResolutionError,this.correlationId)}get deviceCodeEndpoint(){if(this.discoveryComplete())
return this.replacePath(this.metadata.token_endpoint.replace("/token","/devicecode"));throw createClientAuthError(endpointResolutionError,
this.correlationId)}get endSessionEndpoint(){if(this.discoveryComplete()){if(!this.metadata.end_session_endpoint)throw createClientAuthError(
endSessionEndpointNotSupported,this.correlationId);return this.replacePath(this.metadata.end_session_endpoint)}else throw createClientAuthError(
endpointResolutionError,this.correlationId)}get selfSignedJwtAudience(){if(this.discoveryComplete())return this.replacePath(
this.metadata.issuer);throw createClientAuthError(endpointResolutionError,this.correlationId)}get jwksUri(){if(this.discoveryComplete())
return this.replacePath(this.metadata.jwks_uri);throw createClientAuthError(endpointResolutionError,this.correlationId)}canReplaceTenant(authorityUri){
return authorityUri.PathSegments.length===1&&!_Authority.reservedTenantDomains.has(authorityUri.PathSegments[0])&&this.getAuthorityType(
authorityUri)===AuthorityType.Default&&this.protocolMode!==ProtocolMode.OIDC}replaceTenant(urlString){return urlString.replace(
/{tenant}|{tenantid}/g,this.tenant)}replacePath(urlString){let endpoint=urlString,cachedAuthorityUrlComponents=new UrlString(
this.metadata.canonical_authority,this.correlationId).getUrlComponents(),cachedAuthorityParts=cachedAuthorityUrlComponents.
PathSegments;return this.canonicalAuthorityUrlComponents.PathSegments.forEach((currentPart,index)=>{let cachedPart=cachedAuthorityParts[index];
if(index===0&&this.canReplaceTenant(cachedAuthorityUrlComponents)){let tenantId=new UrlString(this.metadata.authorization_endpoint,
this.correlationId).getUrlComponents().PathSegments[0];cachedPart!==tenantId&&(this.logger.verbose(`Replacing tenant dom\
ain name '${cachedPart}' with id '${tenantId}'`,this.correlationId),cachedPart=tenantId)}currentPart!==cachedPart&&(endpoint=
endpoint.replace(`/${cachedPart}/`,`/${currentPart}/`))}),this.replaceTenant(endpoint)}get defaultOpenIdConfigurationEndpoint(){
let canonicalAuthorityHost=this.hostnameAndPort;return this.canonicalAuthority.endsWith("v2.0/")||this.authorityType===AuthorityType.
Adfs||this.protocolMode===ProtocolMode.OIDC&&!this.isAliasOfKnownMicrosoftAuthority(canonicalAuthorityHost)?`${this.canonicalAuthority}\
.well-known/openid-configuration`:`${this.canonicalAuthority}v2.0/.well-known/openid-configuration`}discoveryComplete(){
return!!this.metadata}async resolveEndpointsAsync(){let metadataEntity=this.getCurrentMetadataEntity(),cloudDiscoverySource=await invokeAsync(
this.updateCloudDiscoveryMetadata.bind(this),AuthorityUpdateCloudDiscoveryMetadata,this.logger,this.performanceClient,this.
correlationId)(metadataEntity);this.canonicalAuthority=this.canonicalAuthority.replace(this.hostnameAndPort,metadataEntity.
preferred_network);let endpointSource=await invokeAsync(this.updateEndpointMetadata.bind(this),AuthorityUpdateEndpointMetadata,
this.logger,this.performanceClient,this.correlationId)(metadataEntity);this.updateCachedMetadata(metadataEntity,cloudDiscoverySource,
{source:endpointSource}),this.performanceClient?.addFields({cloudDiscoverySource,authorityEndpointSource:endpointSource},
this.correlationId)}getCurrentMetadataEntity(){let metadataEntity=this.cacheManager.getAuthorityMetadataByAlias(this.hostnameAndPort,
this.correlationId);return metadataEntity||(metadataEntity={aliases:[],preferred_cache:this.hostnameAndPort,preferred_network:this.
hostnameAndPort,canonical_authority:this.canonicalAuthority,authorization_endpoint:"",token_endpoint:"",end_session_endpoint:"",
issuer:"",aliasesFromNetwork:!1,endpointsFromNetwork:!1,expiresAt:generateAuthorityMetadataExpiresAt(),jwks_uri:""}),metadataEntity}updateCachedMetadata(metadataEntity,cloudDiscoverySource,endpointMetadataResult){
cloudDiscoverySource!==AuthorityMetadataSource.CACHE&&endpointMetadataResult?.source!==AuthorityMetadataSource.CACHE&&(metadataEntity.
expiresAt=generateAuthorityMetadataExpiresAt(),metadataEntity.canonical_authority=this.canonicalAuthority);let cacheKey=this.
cacheManager.generateAuthorityMetadataCacheKey(metadataEntity.preferred_cache,this.correlationId);this.cacheManager.setAuthorityMetadata(
cacheKey,metadataEntity,this.correlationId),this.metadata=metadataEntity}async updateEndpointMetadata(metadataEntity){let localMetadata=this.
updateEndpointMetadataFromLocalSources(metadataEntity);if(localMetadata){if(localMetadata.source===AuthorityMetadataSource.
HARDCODED_VALUES&&this.authorityOptions.azureRegionConfiguration?.azureRegion&&localMetadata.metadata){let hardcodedMetadata=await invokeAsync(
this.updateMetadataWithRegionalInformation.bind(this),AuthorityUpdateMetadataWithRegionalInformation,this.logger,this.performanceClient,
this.correlationId)(localMetadata.metadata);updateAuthorityEndpointMetadata(metadataEntity,hardcodedMetadata,!1),metadataEntity.
canonical_authority=this.canonicalAuthority}return localMetadata.source}let metadata=await invokeAsync(this.getEndpointMetadataFromNetwork.
bind(this),AuthorityGetEndpointMetadataFromNetwork,this.logger,this.performanceClient,this.correlationId)();if(metadata)
return this.validateIssuer(metadata.issuer),this.authorityOptions.azureRegionConfiguration?.azureRegion&&(metadata=await invokeAsync(
this.updateMetadataWithRegionalInformation.bind(this),AuthorityUpdateMetadataWithRegionalInformation,this.logger,this.performanceClient,
this.correlationId)(metadata)),updateAuthorityEndpointMetadata(metadataEntity,metadata,!0),AuthorityMetadataSource.NETWORK;
throw createClientAuthError(openIdConfigError,this.defaultOpenIdConfigurationEndpoint,this.correlationId)}updateEndpointMetadataFromLocalSources(metadataEntity){
this.logger.verbose("Attempting to get endpoint metadata from authority configuration",this.correlationId);let configMetadata=this.
getEndpointMetadataFromConfig();if(configMetadata)return this.logger.verbose("Found endpoint metadata in authority confi\
guration",this.correlationId),updateAuthorityEndpointMetadata(metadataEntity,configMetadata,!1),{source:AuthorityMetadataSource.
CONFIG};this.logger.verbose("Did not find endpoint metadata in the config... Attempting to get endpoint metadata from th\
e hardcoded values.",this.correlationId);let hardcodedMetadata=this.getEndpointMetadataFromHardcodedValues();if(hardcodedMetadata)
return updateAuthorityEndpointMetadata(metadataEntity,hardcodedMetadata,!1),{source:AuthorityMetadataSource.HARDCODED_VALUES,
metadata:hardcodedMetadata};this.logger.verbose("Did not find endpoint metadata in hardcoded values... Attempting to get\
 endpoint metadata from the network metadata cache.",this.correlationId);let metadataEntityExpired=isAuthorityMetadataExpired(
metadataEntity);return this.isAuthoritySameType(metadataEntity)&&metadataEntity.endpointsFromNetwork&&!metadataEntityExpired?
(this.logger.verbose("Found endpoint metadata in the cache.",""),{source:AuthorityMetadataSource.CACHE}):(metadataEntityExpired&&
this.logger.verbose("The metadata entity is expired.",""),null)}isAuthoritySameType(metadataEntity){return new UrlString(
metadataEntity.canonical_authority,this.correlationId).getUrlComponents().PathSegments.length===this.canonicalAuthorityUrlComponents.
PathSegments.length}getEndpointMetadataFromConfig(){if(this.authorityOptions.authorityMetadata)try{return JSON.parse(this.
authorityOptions.authorityMetadata)}catch{throw createClientConfigurationError(invalidAuthorityMetadata,this.correlationId)}
return null}async getEndpointMetadataFromNetwork(){let options={},openIdConfigurationEndpoint=this.defaultOpenIdConfigurationEndpoint;
this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: attempting to retrieve OAuth endpoints from '${openIdConfigurationEndpoint}\
'`,this.correlationId);try{let response=await this.networkInterface.sendGetRequestAsync(openIdConfigurationEndpoint,options);
return isOpenIdConfigResponse(response.body)?response.body:(this.logger.verbose("Authority.getEndpointMetadataFromNetwor\
k: could not parse response as OpenID configuration",this.correlationId),null)}catch(e){return this.logger.verbose(`Auth\
ority.getEndpointMetadataFromNetwork: '${e}'`,this.correlationId),null}}getEndpointMetadataFromHardcodedValues(){return this.
hostnameAndPort in EndpointMetadata?EndpointMetadata[this.hostnameAndPort]:null}async updateMetadataWithRegionalInformation(metadata){
let userConfiguredAzureRegion=this.authorityOptions.azureRegionConfiguration?.azureRegion;if(userConfiguredAzureRegion){
if(userConfiguredAzureRegion!==AZURE_REGION_AUTO_DISCOVER_FLAG)return this.regionDiscoveryMetadata.region_outcome=RegionDiscoveryOutcomes.
CONFIGURED_NO_AUTO_DETECTION,this.regionDiscoveryMetadata.region_used=userConfiguredAzureRegion,_Authority.replaceWithRegionalInformation(
metadata,userConfiguredAzureRegion,this.correlationId);let autodetectedRegionName=await invokeAsync(this.regionDiscovery.
detectRegion.bind(this.regionDiscovery),RegionDiscoveryDetectRegion,this.logger,this.performanceClient,this.correlationId)(
this.authorityOptions.azureRegionConfiguration?.environmentRegion,this.regionDiscoveryMetadata);if(autodetectedRegionName)
return this.regionDiscoveryMetadata.region_outcome=RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_SUCCESSFUL,this.regionDiscoveryMetadata.
region_used=autodetectedRegionName,_Authority.replaceWithRegionalInformation(metadata,autodetectedRegionName,this.correlationId);
this.regionDiscoveryMetadata.region_outcome=RegionDiscoveryOutcomes.AUTO_DETECTION_REQUESTED_FAILED}return metadata}async updateCloudDiscoveryMetadata(metadataEntity){
let localMetadataSource=this.updateCloudDiscoveryMetadataFromLocalSources(metadataEntity);if(localMetadataSource)return localMetadataSource;
let metadata=await invokeAsync(this.getCloudDiscoveryMetadataFromNetwork.bind(this),AuthorityGetCloudDiscoveryMetadataFromNetwork,
this.logger,this.performanceClient,this.correlationId)();if(metadata)return updateCloudDiscoveryMetadata(metadataEntity,
metadata,!0),AuthorityMetadataSource.NETWORK;throw createClientConfigurationError(untrustedAuthority,this.correlationId)}updateCloudDiscoveryMetadataFromLocalSources(metadataEntity){
this.logger.verbose("Attempting to get cloud discovery metadata from authority configuration",this.correlationId),this.logger.
verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities||NOT_APPLICABLE}'`,this.correlationId),this.logger.
verbosePii(`Authority Metadata: '${this.authorityOptions.authorityMetadata||NOT_APPLICABLE}'`,this.correlationId),this.logger.
verbosePii(`Canonical Authority: '${metadataEntity.canonical_authority||NOT_APPLICABLE}'`,this.correlationId);let metadata=this.
getCloudDiscoveryMetadataFromConfig();if(metadata)return this.logger.verbose("Found cloud discovery metadata in authorit\
y configuration",this.correlationId),updateCloudDiscoveryMetadata(metadataEntity,metadata,!1),AuthorityMetadataSource.CONFIG;
this.logger.verbose("Did not find cloud discovery metadata in the config... Attempting to get cloud discovery metadata f\
rom the hardcoded values.",this.correlationId);let hardcodedMetadata=getCloudDiscoveryMetadataFromHardcodedValues(this.hostnameAndPort);
if(hardcodedMetadata)return this.logger.verbose("Found cloud discovery metadata from hardcoded values.",this.correlationId),
updateCloudDiscoveryMetadata(metadataEntity,hardcodedMetadata,!1),AuthorityMetadataSource.HARDCODED_VALUES;this.logger.verbose(
"Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the networ\
k metadata cache.",this.correlationId);let metadataEntityExpired=isAuthorityMetadataExpired(metadataEntity);return this.
isAuthoritySameType(metadataEntity)&&metadataEntity.aliasesFromNetwork&&!metadataEntityExpired?(this.logger.verbose("Fou\
nd cloud discovery metadata in the cache.",""),AuthorityMetadataSource.CACHE):(metadataEntityExpired&&this.logger.verbose(
"The metadata entity is expired.",""),null)}getCloudDiscoveryMetadataFromConfig(){if(this.authorityType===AuthorityType.
Ciam)return this.logger.verbose("CIAM authorities do not support cloud discovery metadata, generate the aliases from aut\
hority host.",this.correlationId),_Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);if(this.authorityOptions.
cloudDiscoveryMetadata){this.logger.verbose("The cloud discovery metadata has been provided as a network response, in th\
e config.",this.correlationId);try{this.logger.verbose("Attempting to parse the cloud discovery metadata.",this.correlationId);
let parsedResponse=JSON.parse(this.authorityOptions.cloudDiscoveryMetadata),metadata=getCloudDiscoveryMetadataFromNetworkResponse(
parsedResponse.metadata,this.hostnameAndPort);if(this.logger.verbose("Parsed the cloud discovery metadata.",""),metadata)
return this.logger.verbose("There is returnable metadata attached to the parsed cloud discovery metadata.",this.correlationId),
metadata;this.logger.verbose("There is no metadata attached to the parsed cloud discovery metadata.",this.correlationId)}catch{
throw this.logger.verbose("Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error\
.",this.correlationId),createClientConfigurationError(invalidCloudDiscoveryMetadata,this.correlationId)}}return this.isInKnownAuthorities(
this.hostnameAndPort)?(this.logger.verbose("The host is included in knownAuthorities. Creating new cloud discovery metad\
ata from the host.",this.correlationId),_Authority.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort)):null}async getCloudDiscoveryMetadataFromNetwork(){
let instanceDiscoveryEndpoint=`${AAD_INSTANCE_DISCOVERY_ENDPT}${this.canonicalAuthority}oauth2/v2.0/authorize`,options={},
match=null;try{let response=await this.networkInterface.sendGetRequestAsync(instanceDiscoveryEndpoint,options),typedResponseBody,
metadata;if(isCloudInstanceDiscoveryResponse(response.body))typedResponseBody=response.body,metadata=typedResponseBody.metadata,
this.logger.verbosePii(`tenant_discovery_endpoint is: '${typedResponseBody.tenant_discovery_endpoint}'`,this.correlationId);else if(isCloudInstanceDiscoveryErrorResponse(
response.body)){if(this.logger.warning(`A CloudInstanceDiscoveryErrorResponse was returned. The cloud instance discovery\
 network request's status code is: '${response.status}'`,this.correlationId),typedResponseBody=response.body,typedResponseBody.
error===INVALID_INSTANCE)return this.logger.error("The CloudInstanceDiscoveryErrorResponse error is invalid_instance.",this.
correlationId),null;this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error is '${typedResponseBody.error}'`,
this.correlationId),this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error description is '${typedResponseBody.
error_description}'`,this.correlationId),this.logger.warning("Setting the value of the CloudInstanceDiscoveryMetadata (r\
eturned from the network, correlationId) to []",this.correlationId),metadata=[]}else return this.logger.error("AAD did n\
ot return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse",this.correlationId),null;this.logger.
verbose("Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMetadata returned fr\
om the network request.",this.correlationId),match=getCloudDiscoveryMetadataFromNetworkResponse(metadata,this.hostnameAndPort)}catch(error){
if(error instanceof AuthError)this.logger.error(`There was a network error while attempting to get the cloud discovery i\
nstance metadata.
Error: '${error.errorCode}'
Error Description: '${error.errorMessage}'`,this.correlationId);else{let typedError=error;this.logger.error(`A non-MSALJ\
S error was thrown while attempting to get the cloud instance discovery metadata.
Error: '${typedError.name}'
Error Description: '${typedError.message}'`,this.correlationId)}return null}return match||(this.logger.warning("The deve\
loper's authority was not found within the CloudInstanceDiscoveryMetadata returned from the network request.",this.correlationId),
this.logger.verbose("Creating custom Authority for custom domain scenario.",this.correlationId),match=_Authority.createCloudDiscoveryMetadataFromHost(
this.hostnameAndPort)),match}isInKnownAuthorities(host){let normalizedHost=host.toLowerCase();return this.authorityOptions.
knownAuthorities.filter(authority=>authority&&UrlString.getDomainFromUrl(authority,this.correlationId).toLowerCase()===normalizedHost).
length>0}static generateAuthority(authorityString,azureCloudOptions){let authorityAzureCloudInstance;if(azureCloudOptions&&
azureCloudOptions.azureCloudInstance!==AzureCloudInstance.None){let tenant=azureCloudOptions.tenant?azureCloudOptions.tenant:
DEFAULT_COMMON_TENANT;authorityAzureCloudInstance=`${azureCloudOptions.azureCloudInstance}/${tenant}/`}return authorityAzureCloudInstance||
authorityString}static createCloudDiscoveryMetadataFromHost(host){return{preferred_network:host,preferred_cache:host,aliases:[
host]}}getPreferredCache(){if(this.managedIdentity)return DEFAULT_AUTHORITY_HOST;if(this.discoveryComplete())return this.
metadata.preferred_cache;throw createClientAuthError(endpointResolutionError,this.correlationId)}isAlias(host){return this.
metadata.aliases.indexOf(host)>-1}isAliasOfKnownMicrosoftAuthority(host){return InstanceDiscoveryMetadataAliases.has(host)}validateIssuer(issuer){
if(!issuer)throw createClientConfigurationError(issuerValidationFailed,this.correlationId);let issuerUrl;try{issuerUrl=new URL(
issuer)}catch{throw createClientConfigurationError(issuerValidationFailed,this.correlationId)}let issuerScheme=issuerUrl.
protocol,issuerHost=issuerUrl.host,authorityScheme=(this.canonicalAuthorityUrlComponents.Protocol||"").toLowerCase(),authorityHost=(this.
canonicalAuthorityUrlComponents.HostNameAndPort||"").toLowerCase(),matchesAuthorityOrigin=this.matchesAuthorityOrigin(issuerScheme,
issuerHost,authorityScheme,authorityHost),matchesKnownMicrosoftHost=issuerScheme==="https:"&&this.isAliasOfKnownMicrosoftAuthority(
issuerHost),matchesRegionalMicrosoftHost=issuerScheme==="https:"&&this.matchesRegionalMicrosoftHost(issuerHost),matchesCiamTenantPattern=this.
matchesCiamTenantPattern(issuerUrl,authorityHost,this.canonicalAuthorityUrlComponents.PathSegments),matchesKnownAuthority=issuerScheme===
"https:"&&this.isInKnownAuthorities(issuerHost);if(!(matchesAuthorityOrigin||matchesKnownMicrosoftHost||matchesRegionalMicrosoftHost||
matchesCiamTenantPattern||matchesKnownAuthority))throw createClientConfigurationError(issuerValidationFailed,this.correlationId)}matchesAuthorityOrigin(issuerScheme,issuerHost,authorityScheme,authorityHost){
return issuerScheme===authorityScheme&&issuerHost===authorityHost}matchesRegionalMicrosoftHost(issuerHost){let firstDot=issuerHost.
indexOf(".");if(firstDot>0&&firstDot<issuerHost.length-1){let hostWithoutRegion=issuerHost.substring(firstDot+1);return this.
isAliasOfKnownMicrosoftAuthority(hostWithoutRegion)}return!1}matchesCiamTenantPattern(issuerUrl,authorityHost,authorityPathSegments){
let pathSegment=authorityPathSegments[0],tenantName=pathSegment?pathSegment.endsWith(AAD_TENANT_DOMAIN_SUFFIX)?pathSegment.
slice(0,-AAD_TENANT_DOMAIN_SUFFIX.length):pathSegment:authorityHost.split(".")[0];if(!tenantName)return!1;let ciamBaseURL=`\
https://${tenantName}${CIAM_AUTH_URL}`,validCiamPatterns=[ciamBaseURL,`${ciamBaseURL}/${tenantName}`,`${ciamBaseURL}/${tenantName}\
/v2.0`,`${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}`,`${ciamBaseURL}/${tenantName}${AAD_TENANT_DOMAIN_SUFFIX}\
/v2.0`],issuerPath=issuerUrl.pathname.replace(/\/+$/,""),normalizedIssuer=`${issuerUrl.protocol}//${issuerUrl.host}${issuerPath}`;
return validCiamPatterns.some(pattern=>pattern===normalizedIssuer)}static isPublicCloudAuthority(host){return KNOWN_PUBLIC_CLOUDS.
indexOf(host)>=0}static buildRegionalAuthorityString(host,region,correlationId,queryString){if(!isValidRegion(region))throw createClientConfigurationError(
urlParseError,correlationId);let authorityUrlInstance=new UrlString(host,correlationId);authorityUrlInstance.validateAsUri();
let authorityUrlParts=authorityUrlInstance.getUrlComponents(),hostNameAndPort=`${region}.${authorityUrlParts.HostNameAndPort}`;
this.isPublicCloudAuthority(authorityUrlParts.HostNameAndPort)&&(hostNameAndPort=`${region}.${REGIONAL_AUTH_PUBLIC_CLOUD_SUFFIX}`);
let url=UrlString.constructAuthorityUriFromObject({...authorityUrlParts,HostNameAndPort:hostNameAndPort},correlationId).
urlString;return queryString?`${url}?${queryString}`:url}static replaceWithRegionalInformation(metadata,azureRegion,correlationId){
let regionalMetadata={...metadata};return regionalMetadata.authorization_endpoint=_Authority.buildRegionalAuthorityString(
regionalMetadata.authorization_endpoint,azureRegion,correlationId),regionalMetadata.token_endpoint=_Authority.buildRegionalAuthorityString(
regionalMetadata.token_endpoint,azureRegion,correlationId),regionalMetadata.end_session_endpoint&&(regionalMetadata.end_session_endpoint=
_Authority.buildRegionalAuthorityString(regionalMetadata.end_session_endpoint,azureRegion,correlationId)),regionalMetadata}static transformCIAMAuthority(authority,correlationId){
let ciamAuthority=authority,authorityUrlComponents=new UrlString(authority,correlationId).getUrlComponents();if(authorityUrlComponents.
PathSegments.length===0&&authorityUrlComponents.HostNameAndPort.endsWith(CIAM_AUTH_URL)){let tenantIdOrDomain=authorityUrlComponents.
HostNameAndPort.split(".")[0];ciamAuthority=`${ciamAuthority}${tenantIdOrDomain}${AAD_TENANT_DOMAIN_SUFFIX}`}return ciamAuthority}};
Authority.reservedTenantDomains=new Set(["{tenant}","{tenantid}",AADAuthority.COMMON,AADAuthority.CONSUMERS,AADAuthority.
ORGANIZATIONS]);function getTenantFromAuthorityString(authority,correlationId){let tenantId=new UrlString(authority,correlationId).
getUrlComponents().PathSegments.slice(-1)[0]?.toLowerCase();switch(tenantId){case AADAuthority.COMMON:case AADAuthority.
ORGANIZATIONS:case AADAuthority.CONSUMERS:return;default:return tenantId}}function formatAuthorityUri(authorityUri){return authorityUri.
endsWith(FORWARD_SLASH)?authorityUri:`${authorityUri}${FORWARD_SLASH}`}function buildStaticAuthorityOptions(authOptions){
let rawCloudDiscoveryMetadata=authOptions.cloudDiscoveryMetadata,cloudDiscoveryMetadata;if(rawCloudDiscoveryMetadata)try{
cloudDiscoveryMetadata=JSON.parse(rawCloudDiscoveryMetadata)}catch{throw createClientConfigurationError(invalidCloudDiscoveryMetadata,
"")}return{canonicalAuthority:authOptions.authority?formatAuthorityUri(authOptions.authority):void 0,knownAuthorities:authOptions.
knownAuthorities,cloudDiscoveryMetadata}}var AuthorityFactory_exports={};__export(AuthorityFactory_exports,{createDiscoveredInstance:()=>createDiscoveredInstance});async function createDiscoveredInstance(authorityUri,networkClient,cacheManager,authorityOptions,logger25,correlationId,performanceClient){
let authorityUriFinal=Authority.transformCIAMAuthority(formatAuthorityUri(authorityUri),correlationId),acquireTokenAuthority=new Authority(
authorityUriFinal,networkClient,cacheManager,authorityOptions,logger25,correlationId,performanceClient);try{return await invokeAsync(
acquireTokenAuthority.resolveEndpointsAsync.bind(acquireTokenAuthority),AuthorityResolveEndpointsAsync,logger25,performanceClient,
correlationId)(),acquireTokenAuthority}catch{throw createClientAuthError(endpointResolutionError,correlationId)}}var RequestParameterBuilder_exports={};__export(RequestParameterBuilder_exports,{addApplicationTelemetry:()=>addApplicationTelemetry,
addAttributeTokens:()=>addAttributeTokens,addAuthorizationCode:()=>addAuthorizationCode,addBrokerParameters:()=>addBrokerParameters,
addCcsOid:()=>addCcsOid,addCcsUpn:()=>addCcsUpn,addClaims:()=>addClaims,addCliData:()=>addCliData,addClientAssertion:()=>addClientAssertion,
addClientAssertionType:()=>addClientAssertionType,addClientId:()=>addClientId,addClientInfo:()=>addClientInfo,addClientSecret:()=>addClientSecret,
addCodeChallengeParams:()=>addCodeChallengeParams,addCodeVerifier:()=>addCodeVerifier,addCorrelationId:()=>addCorrelationId,
addDeviceCode:()=>addDeviceCode,addDomainHint:()=>addDomainHint,addEARParameters:()=>addEARParameters,addExtraParameters:()=>addExtraParameters,
addGrantType:()=>addGrantType,addIdTokenHint:()=>addIdTokenHint,addInstanceAware:()=>addInstanceAware,addLibraryInfo:()=>addLibraryInfo,
addLoginHint:()=>addLoginHint,addLogoutHint:()=>addLogoutHint,addNativeBroker:()=>addNativeBroker,addNonce:()=>addNonce,
addOboAssertion:()=>addOboAssertion,addPassword:()=>addPassword,addPopToken:()=>addPopToken,addPopupOriginCheckDone:()=>addPopupOriginCheckDone,
addPostLogoutRedirectUri:()=>addPostLogoutRedirectUri,addPrompt:()=>addPrompt,addRedirectUri:()=>addRedirectUri,addRefreshToken:()=>addRefreshToken,
addRequestTokenUse:()=>addRequestTokenUse,addResource:()=>addResource,addResponseMode:()=>addResponseMode,addResponseType:()=>addResponseType,
addScopes:()=>addScopes,addServerTelemetry:()=>addServerTelemetry,addSid:()=>addSid,addSshJwk:()=>addSshJwk,addState:()=>addState,
addThrottling:()=>addThrottling,addUsername:()=>addUsername,buildMergedClaims:()=>buildMergedClaims,instrumentBrokerParams:()=>instrumentBrokerParams});var ScopeSet=class _ScopeSet{constructor(inputScopes,correlationId){this.correlationId=correlationId;let scopeArr=inputScopes?
StringUtils.trimArrayEntries([...inputScopes]):[],filteredInput=scopeArr?StringUtils.removeEmptyStringsFromArray(scopeArr):
[];if(!filteredInput||!filteredInput.length)throw createClientConfigurationError(emptyInputScopesError,correlationId);this.
scopes=new Set,filteredInput.forEach(scope=>this.scopes.add(scope))}static fromString(inputScopeString,correlationId){let inputScopes=(inputScopeString||
"").split(" ");return new _ScopeSet(inputScopes,correlationId)}static createSearchScopes(inputScopeString,correlationId){
let scopesToUse=inputScopeString&&inputScopeString.length>0?inputScopeString:[...OIDC_DEFAULT_SCOPES],scopeSet=new _ScopeSet(
scopesToUse,correlationId);return scopeSet.containsOnlyOIDCScopes()?scopeSet.removeScope(OFFLINE_ACCESS_SCOPE):scopeSet.
removeOIDCScopes(),scopeSet}containsScope(scope){let lowerCaseScopes=this.printScopesLowerCase().split(" "),lowerCaseScopesSet=new _ScopeSet(
lowerCaseScopes,this.correlationId);return scope?lowerCaseScopesSet.scopes.has(scope.toLowerCase()):!1}containsScopeSet(scopeSet){
return!scopeSet||scopeSet.scopes.size<=0?!1:this.scopes.size>=scopeSet.scopes.size&&scopeSet.asArray().every(scope=>this.
containsScope(scope))}containsOnlyOIDCScopes(){let defaultScopeCount=0;return OIDC_SCOPES.forEach(defaultScope=>{this.containsScope(
defaultScope)&&(defaultScopeCount+=1)}),this.scopes.size===defaultScopeCount}appendScope(newScope){newScope&&this.scopes.
add(newScope.trim())}appendScopes(newScopes){try{newScopes.forEach(newScope=>this.appendScope(newScope))}catch{throw createClientAuthError(
cannotAppendScopeSet,this.correlationId)}}removeScope(scope){if(!scope)throw createClientAuthError(cannotRemoveEmptyScope,
this.correlationId);this.scopes.delete(scope.trim())}removeOIDCScopes(){OIDC_SCOPES.forEach(defaultScope=>{this.scopes.delete(
defaultScope)})}unionScopeSets(otherScopes){if(!otherScopes)throw createClientAuthError(emptyInputScopeSet,this.correlationId);
let unionScopes=new Set;return otherScopes.scopes.forEach(scope=>unionScopes.add(scope.toLowerCase())),this.scopes.forEach(
scope=>unionScopes.add(scope.toLowerCase())),unionScopes}intersectingScopeSets(otherScopes){if(!otherScopes)throw createClientAuthError(
emptyInputScopeSet,this.correlationId);otherScopes.containsOnlyOIDCScopes()||otherScopes.removeOIDCScopes();let unionScopes=this.
unionScopeSets(otherScopes),sizeOtherScopes=otherScopes.getScopeCount(),sizeThisScopes=this.getScopeCount();return unionScopes.
size<sizeThisScopes+sizeOtherScopes}getScopeCount(){return this.scopes.size}asArray(){let array=[];return this.scopes.forEach(
val=>array.push(val)),array}printScopes(){return this.scopes?this.asArray().join(" "):""}printScopesLowerCase(){return this.
printScopes().toLowerCase()}};function instrumentBrokerParams(parameters,correlationId,performanceClient){if(!correlationId)return;let clientId=parameters.
get(CLIENT_ID);clientId&&parameters.has(BROKER_CLIENT_ID)&&performanceClient?.addFields({embeddedClientId:clientId,embeddedRedirectUri:parameters.
get(REDIRECT_URI)},correlationId)}function addResponseType(parameters,responseType){parameters.set(RESPONSE_TYPE,responseType)}
function addResponseMode(parameters,responseMode){parameters.set(RESPONSE_MODE,responseMode||ResponseMode.QUERY)}function addNativeBroker(parameters){
parameters.set(NATIVE_BROKER,"1")}function addScopes(parameters,scopes,correlationId,addOidcScopes=!0,defaultScopes=OIDC_DEFAULT_SCOPES){
addOidcScopes&&!defaultScopes.includes("openid")&&!scopes.includes("openid")&&defaultScopes.push("openid");let requestScopes=addOidcScopes?
[...scopes||[],...defaultScopes]:scopes||[],scopeSet=new ScopeSet(requestScopes,correlationId);parameters.set(SCOPE,scopeSet.
printScopes())}function addClientId(parameters,clientId){parameters.set(CLIENT_ID,clientId)}function addRedirectUri(parameters,redirectUri){
parameters.set(REDIRECT_URI,redirectUri)}function addPostLogoutRedirectUri(parameters,redirectUri){parameters.set(POST_LOGOUT_URI,
redirectUri)}function addIdTokenHint(parameters,idTokenHint){parameters.set(ID_TOKEN_HINT,idTokenHint)}function addDomainHint(parameters,domainHint){
parameters.set(DOMAIN_HINT,domainHint)}function addLoginHint(parameters,loginHint){parameters.set(LOGIN_HINT,loginHint)}
function addCcsUpn(parameters,loginHint){parameters.set(HeaderNames.CCS_HEADER,`UPN:${loginHint}`)}function addCcsOid(parameters,clientInfo){
parameters.set(HeaderNames.CCS_HEADER,`Oid:${clientInfo.uid}@${clientInfo.utid}`)}function addSid(parameters,sid){parameters.
set("sid",sid)}function addClaims(parameters,correlationId,claims,clientCapabilities,skipBrokerClaims,claimsToMerge){let configClaims=skipBrokerClaims&&
parameters.has(BROKER_CLIENT_ID)?void 0:clientCapabilities,mergedClaims=buildMergedClaims(claims,configClaims,correlationId,
claimsToMerge);parameters.set(CLAIMS,mergedClaims)}function addCorrelationId(parameters,correlationId){parameters.set(CLIENT_REQUEST_ID,
correlationId)}function addLibraryInfo(parameters,libraryInfo){parameters.set(X_CLIENT_SKU,libraryInfo.sku),parameters.set(
X_CLIENT_VER,libraryInfo.version),libraryInfo.os&&parameters.set(X_CLIENT_OS,libraryInfo.os),libraryInfo.cpu&&parameters.
set(X_CLIENT_CPU,libraryInfo.cpu)}function addApplicationTelemetry(parameters,appTelemetry){appTelemetry?.appName&&parameters.
set(X_APP_NAME,appTelemetry.appName),appTelemetry?.appVersion&&parameters.set(X_APP_VER,appTelemetry.appVersion)}function addPrompt(parameters,prompt){
parameters.set(PROMPT,prompt)}function addState(parameters,state2){state2&&parameters.set(STATE,state2)}function addNonce(parameters,nonce){
parameters.set(NONCE,nonce)}function addCodeChallengeParams(parameters,codeChallenge,codeChallengeMethod){if(codeChallenge&&
codeChallengeMethod)parameters.set(CODE_CHALLENGE,codeChallenge),parameters.set(CODE_CHALLENGE_METHOD,codeChallengeMethod);else
throw createClientConfigurationError(pkceParamsMissing,"")}function addAuthorizationCode(parameters,code){parameters.set(
CODE,code)}function addDeviceCode(parameters,code){parameters.set(DEVICE_CODE,code)}function addRefreshToken(parameters,refreshToken){
parameters.set(REFRESH_TOKEN,refreshToken)}function addCodeVerifier(parameters,codeVerifier){parameters.set(CODE_VERIFIER,
codeVerifier)}function addClientSecret(parameters,clientSecret){parameters.set(CLIENT_SECRET,clientSecret)}function addClientAssertion(parameters,clientAssertion){
clientAssertion&&parameters.set(CLIENT_ASSERTION,clientAssertion)}function addClientAssertionType(parameters,clientAssertionType){
clientAssertionType&&parameters.set(CLIENT_ASSERTION_TYPE,clientAssertionType)}function addOboAssertion(parameters,oboAssertion){
parameters.set(OBO_ASSERTION,oboAssertion)}function addRequestTokenUse(parameters,tokenUse){parameters.set(REQUESTED_TOKEN_USE,
tokenUse)}function addGrantType(parameters,grantType){parameters.set(GRANT_TYPE,grantType)}function addClientInfo(parameters){
parameters.set(CLIENT_INFO2,"1")}function addCliData(parameters){parameters.set(CLI_DATA,"1")}function addInstanceAware(parameters){
parameters.has(INSTANCE_AWARE)||parameters.set(INSTANCE_AWARE,"true")}function addPopupOriginCheckDone(parameters){parameters.
has(POPUP_ORIGIN_CHECK_DONE)||parameters.set(POPUP_ORIGIN_CHECK_DONE,"1")}function addExtraParameters(parameters,extraParams){
Object.entries(extraParams).forEach(([key,value])=>{!parameters.has(key)&&value&&parameters.set(key,value)})}var DEFAULT_ID_TOKEN_CLAIMS={
[ClaimsRequestKeys.SIGNIN_STATE]:{essential:!1},[ClaimsRequestKeys.LOGIN_HINT]:{essential:!1},[ClaimsRequestKeys.TENANT_REGION_SUB_SCOPE]:{
essential:!1}};function parseClaims(claims,correlationId=""){let parsed;try{parsed=JSON.parse(claims)}catch{throw createClientConfigurationError(
invalidClaims,correlationId)}if(!isPlainObject(parsed))throw createClientConfigurationError(invalidClaims,correlationId);
return parsed}function isPlainObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function deepMergeClaims(baseClaims,claimsToMerge){
let merged={...baseClaims};for(let[key,mergeInValue]of Object.entries(claimsToMerge)){let baseValue=merged[key];isPlainObject(
baseValue)&&isPlainObject(mergeInValue)?merged[key]=deepMergeClaims(baseValue,mergeInValue):merged[key]=mergeInValue}return merged}
function buildMergedClaims(claims,clientCapabilities,correlationId="",claimsToMerge){let mergedClaims=claims?parseClaims(
claims,correlationId):{};claimsToMerge?.trim()&&(mergedClaims=deepMergeClaims(mergedClaims,parseClaims(claimsToMerge,correlationId))),
Object.prototype.hasOwnProperty.call(mergedClaims,ClaimsRequestKeys.ID_TOKEN)||(mergedClaims[ClaimsRequestKeys.ID_TOKEN]=
{});let idTokenClaims=mergedClaims[ClaimsRequestKeys.ID_TOKEN];for(let[key,value]of Object.entries(DEFAULT_ID_TOKEN_CLAIMS))
key in idTokenClaims||(idTokenClaims[key]=value);return clientCapabilities&&clientCapabilities.length>0&&(Object.prototype.
hasOwnProperty.call(mergedClaims,ClaimsRequestKeys.ACCESS_TOKEN)||(mergedClaims[ClaimsRequestKeys.ACCESS_TOKEN]={}),mergedClaims[ClaimsRequestKeys.
ACCESS_TOKEN][ClaimsRequestKeys.XMS_CC]={values:clientCapabilities}),JSON.stringify(mergedClaims)}function addUsername(parameters,username){
parameters.set(PasswordGrantConstants.username,username)}function addPassword(parameters,password){parameters.set(PasswordGrantConstants.
password,password)}function addPopToken(parameters,cnfString){cnfString&&(parameters.set(TOKEN_TYPE,AuthenticationScheme.
POP),parameters.set(REQ_CNF,cnfString))}function addSshJwk(parameters,sshJwkString){sshJwkString&&(parameters.set(TOKEN_TYPE,
AuthenticationScheme.SSH),parameters.set(REQ_CNF,sshJwkString))}function addServerTelemetry(parameters,serverTelemetryManager){
parameters.set(X_CLIENT_CURR_TELEM,serverTelemetryManager.generateCurrentRequestHeaderValue()),parameters.set(X_CLIENT_LAST_TELEM,
serverTelemetryManager.generateLastRequestHeaderValue())}function addThrottling(parameters){parameters.set(X_MS_LIB_CAPABILITY,
X_MS_LIB_CAPABILITY_VALUE)}function addLogoutHint(parameters,logoutHint){parameters.set(LOGOUT_HINT,logoutHint)}function addBrokerParameters(parameters,brokerClientId,brokerRedirectUri){
parameters.has(BROKER_CLIENT_ID)||parameters.set(BROKER_CLIENT_ID,brokerClientId),parameters.has(BROKER_REDIRECT_URI)||parameters.
set(BROKER_REDIRECT_URI,brokerRedirectUri)}function addEARParameters(parameters,jwk,jweCrypto){parameters.set(EAR_JWK,encodeURIComponent(
jwk)),parameters.set(EAR_JWE_CRYPTO,jweCrypto??"eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0")}function addResource(parameters,resource){
resource&&parameters.set(RESOURCE,resource)}function addAttributeTokens(parameters,attributeTokens){let serialized=serializeAttributeTokens(
attributeTokens);serialized?parameters.set(ATTRIBUTE_TOKENS,serialized):parameters.delete(ATTRIBUTE_TOKENS)}var UrlUtils_exports={};__export(UrlUtils_exports,{getDeserializedResponse:()=>getDeserializedResponse,mapToQueryString:()=>mapToQueryString,
normalizeUrlForComparison:()=>normalizeUrlForComparison,stripLeadingHashOrQuery:()=>stripLeadingHashOrQuery,validateUrl:()=>validateUrl});function stripLeadingHashOrQuery(responseString){return responseString.startsWith("#/")?responseString.substring(2):responseString.
startsWith("#")||responseString.startsWith("?")?responseString.substring(1):responseString}function getDeserializedResponse(responseString){
if(!responseString||responseString.indexOf("=")<0)return null;try{let normalizedResponse=stripLeadingHashOrQuery(responseString);
if(!/^[^=&?#/]+(?:=|&|$)/.test(normalizedResponse))return null;let deserializedHash=Object.fromEntries(new URLSearchParams(
normalizedResponse));if(deserializedHash.code||deserializedHash.ear_jwe||deserializedHash.error||deserializedHash.error_description||
deserializedHash.state)return deserializedHash}catch{throw createClientAuthError(hashNotDeserialized,"")}return null}function mapToQueryString(parameters){
let queryParameterArray=new Array;return parameters.forEach((value,key)=>{queryParameterArray.push(`${key}=${encodeURIComponent(
value)}`)}),queryParameterArray.join("&")}function normalizeUrlForComparison(url,logger25,correlationId){if(!url)return url;
let urlWithoutHash=url.split("#")[0];if(!urlWithoutHash)return urlWithoutHash;try{let urlObj=new URL(urlWithoutHash);urlObj.
search||(urlObj.search="");let pathname;try{pathname=decodeURIComponent(urlObj.pathname)}catch{pathname=urlObj.pathname}
return pathname.endsWith("/")||(pathname+="/"),urlObj.pathname=pathname,urlObj.href}catch(e){throw logger25?.error(`Fail\
ed to normalize URL for comparison: '${e}'`,correlationId||""),createClientConfigurationError(urlParseError,correlationId||
"")}}function validateUrl(url,logger25,correlationId){try{new URL(url)}catch(e){throw logger25?.error(`Failed to validat\
e URL: '${e}'`,correlationId||""),createClientConfigurationError(urlParseError,correlationId||"")}}var JsonWebTokenAlgorithms={ES256:"ES256",RS256:"RS256"},DEFAULT_CRYPTO_IMPLEMENTATION={createNewGuid:()=>{throw createClientAuthError(
methodNotImplemented,"")},base64Decode:()=>{throw createClientAuthError(methodNotImplemented,"")},base64Encode:()=>{throw createClientAuthError(
methodNotImplemented,"")},base64UrlEncode:()=>{throw createClientAuthError(methodNotImplemented,"")},encodeKid:()=>{throw createClientAuthError(
methodNotImplemented,"")},async removeTokenBindingKey(kid,correlationId){throw createClientAuthError(methodNotImplemented,
correlationId)},async clearKeystore(correlationId){throw createClientAuthError(methodNotImplemented,correlationId)},async signTokenBindingJwt(header,payload,kid,correlationId){
throw createClientAuthError(methodNotImplemented,correlationId)},async hashString(){throw createClientAuthError(methodNotImplemented,
"")}};var DEFAULT_TOKEN_BINDING_KEY_MANAGER={async provisionTokenBindingKey(request){throw createClientAuthError(methodNotImplemented,
request.correlationId)},async removeTokenBindingKey(_kid,correlationId){throw createClientAuthError(methodNotImplemented,
correlationId)},async getTokenBindingPublicKeyJwk(_kid,correlationId){throw createClientAuthError(methodNotImplemented,correlationId)}};var LogLevel;(function(LogLevel2){LogLevel2[LogLevel2.Error=0]="Error",LogLevel2[LogLevel2.Warning=1]="Warning",LogLevel2[LogLevel2.
Info=2]="Info",LogLevel2[LogLevel2.Verbose=3]="Verbose",LogLevel2[LogLevel2.Trace=4]="Trace"})(LogLevel||(LogLevel={}));
var CACHE_CAPACITY=50,MAX_LOGS_PER_CORRELATION=500,correlationCache=new Map;function markAsRecentlyUsed(correlationId,data){
correlationCache.delete(correlationId),correlationCache.set(correlationId,data)}function addLogToCache(correlationId,loggedMessage){
let currentTime=Date.now(),data=correlationCache.get(correlationId);if(data)markAsRecentlyUsed(correlationId,data);else if(data=
{logs:[],firstEventTime:currentTime},correlationCache.set(correlationId,data),correlationCache.size>CACHE_CAPACITY){let firstKey=correlationCache.
keys().next().value;firstKey!==void 0&&correlationCache.delete(firstKey)}data.logs.push({...loggedMessage,milliseconds:currentTime-
data.firstEventTime}),data.logs.length>MAX_LOGS_PER_CORRELATION&&data.logs.shift()}function getMessageHash(str){if(str.length<6||str.length>6&&str[6]!==" ")return null;for(let i=0;i<6;i++){let char=str[i];
if(!(char>="a"&&char<="z"||char>="A"&&char<="Z"||char>="0"&&char<="9"))return null}return str.substring(0,6)}var Logger=class _Logger{constructor(loggerOptions,packageName,packageVersion){
this.level=LogLevel.Info;let defaultLoggerCallback2=()=>{},setLoggerOptions=loggerOptions||_Logger.createDefaultLoggerOptions();
this.localCallback=setLoggerOptions.loggerCallback||defaultLoggerCallback2,this.piiLoggingEnabled=setLoggerOptions.piiLoggingEnabled||
!1,this.level=typeof setLoggerOptions.logLevel=="number"?setLoggerOptions.logLevel:LogLevel.Info,this.packageName=packageName||
"",this.packageVersion=packageVersion||""}static createDefaultLoggerOptions(){return{loggerCallback:()=>{},piiLoggingEnabled:!1,
logLevel:LogLevel.Info}}clone(packageName,packageVersion){return new _Logger({loggerCallback:this.localCallback,piiLoggingEnabled:this.
piiLoggingEnabled,logLevel:this.level},packageName,packageVersion)}logMessage(logMessage,options){let correlationId=options.
correlationId,messageHash=getMessageHash(logMessage);if(messageHash){let loggedMessage={hash:messageHash,level:options.logLevel,
containsPii:options.containsPii||!1,milliseconds:0};addLogToCache(correlationId,loggedMessage)}if(options.logLevel>this.
level||!this.piiLoggingEnabled&&options.containsPii)return;let log=`${`[${new Date().toUTCString()}] : [${correlationId}\
]`} : ${this.packageName}@${this.packageVersion} : ${LogLevel[options.logLevel]} - ${logMessage}`;this.executeCallback(options.
logLevel,log,options.containsPii||!1)}executeCallback(level,message,containsPii){this.localCallback&&this.localCallback(
level,message,containsPii)}error(message,correlationId){this.logMessage(message,{logLevel:LogLevel.Error,containsPii:!1,
correlationId})}errorPii(message,correlationId){this.logMessage(message,{logLevel:LogLevel.Error,containsPii:!0,correlationId})}warning(message,correlationId){
this.logMessage(message,{logLevel:LogLevel.Warning,containsPii:!1,correlationId})}warningPii(message,correlationId){this.
logMessage(message,{logLevel:LogLevel.Warning,containsPii:!0,correlationId})}info(message,correlationId){this.logMessage(
message,{logLevel:LogLevel.Info,containsPii:!1,correlationId})}infoPii(message,correlationId){this.logMessage(message,{logLevel:LogLevel.
Info,containsPii:!0,correlationId})}verbose(message,correlationId){this.logMessage(message,{logLevel:LogLevel.Verbose,containsPii:!1,
correlationId})}verbosePii(message,correlationId){this.logMessage(message,{logLevel:LogLevel.Verbose,containsPii:!0,correlationId})}trace(message,correlationId){
this.logMessage(message,{logLevel:LogLevel.Trace,containsPii:!1,correlationId})}tracePii(message,correlationId){this.logMessage(
message,{logLevel:LogLevel.Trace,containsPii:!0,correlationId})}isPiiLoggingEnabled(){return this.piiLoggingEnabled||!1}};var name="@azure/msal-common",version="16.17.0";var cacheQuotaExceeded="cache_quota_exceeded",cacheErrorUnknown="cache_error_unknown";var CacheError=class _CacheError extends Error{constructor(errorCode,errorMessage){let message=errorMessage||getDefaultErrorMessage(
errorCode);super(message),Object.setPrototypeOf(this,_CacheError.prototype),this.name="CacheError",this.errorCode=errorCode,
this.errorMessage=message}};function createCacheError(e){return e instanceof Error?e.name==="QuotaExceededError"||e.name===
"NS_ERROR_DOM_QUOTA_REACHED"||e.message.includes("exceeded the quota")?new CacheError(cacheQuotaExceeded):new CacheError(
e.name,e.message):new CacheError(cacheErrorUnknown)}var CacheManager=class{constructor(clientId,cryptoImpl,logger25,performanceClient,staticAuthorityOptions,tokenBindingKeyManager){
this.clientId=clientId,this.cryptoImpl=cryptoImpl,this.tokenBindingKeyManager=tokenBindingKeyManager,this.commonLogger=logger25.
clone(name,version),this.staticAuthorityOptions=staticAuthorityOptions,this.performanceClient=performanceClient}getAllAccounts(accountFilter={},correlationId){
return this.buildTenantProfiles(this.getAccountsFilteredBy(accountFilter,correlationId),correlationId,accountFilter)}getAccountInfoFilteredBy(accountFilter,correlationId){
if(Object.keys(accountFilter).length===0||Object.values(accountFilter).every(value=>value==null||value===""))return this.
commonLogger.warning("getAccountInfoFilteredBy: Account filter is empty or invalid, returning null",correlationId),null;
let allAccounts=this.getAllAccounts(accountFilter,correlationId);return allAccounts.length>1?allAccounts.sort((a,b)=>{let aHasClaims=a.
idTokenClaims?1:0;return(b.idTokenClaims?1:0)-aHasClaims})[0]:allAccounts.length===1?allAccounts[0]:null}getBaseAccountInfo(accountFilter,correlationId){
let accountEntities=this.getAccountsFilteredBy(accountFilter,correlationId);return accountEntities.length>0?getAccountInfo(
accountEntities[0]):null}buildTenantProfiles(cachedAccounts,correlationId,accountFilter){return cachedAccounts.flatMap(accountEntity=>this.
getTenantProfilesFromAccountEntity(accountEntity,correlationId,accountFilter?.tenantId,accountFilter))}getTenantedAccountInfoByFilter(accountInfo,tokenKeys,tenantProfile,correlationId,tenantProfileFilter){
let tenantedAccountInfo=null,idTokenClaims;if(tenantProfileFilter&&!this.tenantProfileMatchesFilter(tenantProfile,tenantProfileFilter))
return null;let idToken=this.getIdToken(accountInfo,correlationId,tokenKeys,tenantProfile.tenantId);return idToken&&(idTokenClaims=
extractTokenClaims(idToken.secret,this.cryptoImpl.base64Decode,correlationId),!this.idTokenClaimsMatchTenantProfileFilter(
idTokenClaims,tenantProfileFilter))?null:(tenantedAccountInfo=updateAccountTenantProfileData(accountInfo,tenantProfile,idTokenClaims,
idToken?.secret),tenantedAccountInfo)}getTenantProfilesFromAccountEntity(accountEntity,correlationId,targetTenantId,tenantProfileFilter){
let accountInfo=getAccountInfo(accountEntity),searchTenantProfiles=accountInfo.tenantProfiles||new Map,tokenKeys=this.getTokenKeys();
if(targetTenantId){let tenantProfile=searchTenantProfiles.get(targetTenantId);if(tenantProfile)searchTenantProfiles=new Map(
[[targetTenantId,tenantProfile]]);else return[]}let matchingTenantProfiles=[];return searchTenantProfiles.forEach(tenantProfile=>{
let tenantedAccountInfo=this.getTenantedAccountInfoByFilter(accountInfo,tokenKeys,tenantProfile,correlationId,tenantProfileFilter);
tenantedAccountInfo&&matchingTenantProfiles.push(tenantedAccountInfo)}),matchingTenantProfiles}tenantProfileMatchesFilter(tenantProfile,tenantProfileFilter){
return!(tenantProfileFilter.localAccountId&&!this.matchLocalAccountIdFromTenantProfile(tenantProfile,tenantProfileFilter.
localAccountId)||tenantProfileFilter.name&&tenantProfile.name!==tenantProfileFilter.name||tenantProfileFilter.isHomeTenant!==
void 0&&tenantProfile.isHomeTenant!==tenantProfileFilter.isHomeTenant||tenantProfileFilter.username&&!this.matchUsername(
tenantProfile.username,tenantProfileFilter.username)&&!this.matchUsername(tenantProfile.upn,tenantProfileFilter.username)||
tenantProfileFilter.loginHint&&!this.matchLoginHintWithTenantProfile(tenantProfile,tenantProfileFilter.loginHint)||tenantProfileFilter.
upn&&tenantProfile.upn!==tenantProfileFilter.upn||tenantProfileFilter.nativeAccountId&&tenantProfile.nativeAccountId!==tenantProfileFilter.
nativeAccountId)}idTokenClaimsMatchTenantProfileFilter(idTokenClaims,tenantProfileFilter){return!(tenantProfileFilter&&(tenantProfileFilter.
localAccountId&&!this.matchLocalAccountIdFromTokenClaims(idTokenClaims,tenantProfileFilter.localAccountId)||tenantProfileFilter.
loginHint&&!this.matchLoginHintFromTokenClaims(idTokenClaims,tenantProfileFilter.loginHint)||tenantProfileFilter.username&&
!this.matchUsername(idTokenClaims.preferred_username,tenantProfileFilter.username)&&!this.matchUsername(idTokenClaims.upn,
tenantProfileFilter.username)||tenantProfileFilter.name&&!this.matchName(idTokenClaims,tenantProfileFilter.name)||tenantProfileFilter.
sid&&!this.matchSid(idTokenClaims,tenantProfileFilter.sid)))}async saveCacheRecord(cacheRecord,correlationId,kmsi,apiId,storeInCache){
if(!cacheRecord)throw createClientAuthError(invalidCacheRecord,correlationId);try{cacheRecord.account&&await this.setAccount(
cacheRecord.account,correlationId,kmsi,apiId),cacheRecord.idToken&&storeInCache?.idToken!==!1&&await this.setIdTokenCredential(
cacheRecord.idToken,correlationId,kmsi),cacheRecord.accessToken&&storeInCache?.accessToken!==!1&&await this.saveAccessToken(
cacheRecord.accessToken,correlationId,kmsi),cacheRecord.refreshToken&&storeInCache?.refreshToken!==!1&&await this.setRefreshTokenCredential(
cacheRecord.refreshToken,correlationId,kmsi),cacheRecord.appMetadata&&this.setAppMetadata(cacheRecord.appMetadata,correlationId)}catch(e){
throw this.commonLogger?.error("CacheManager.saveCacheRecord: failed",correlationId),e instanceof AuthError?e:createCacheError(
e)}}async saveAccessToken(credential,correlationId,kmsi){let additionalCacheKeyHash;credential.additionalCacheKeyComponents&&
Object.keys(credential.additionalCacheKeyComponents).length>0&&(additionalCacheKeyHash=await this.cryptoImpl.hashString(
JSON.stringify(credential.additionalCacheKeyComponents)));let accessTokenFilter={clientId:credential.clientId,credentialType:credential.
credentialType,environment:credential.environment,homeAccountId:credential.homeAccountId,realm:credential.realm,tokenType:credential.
tokenType},tokenKeys=this.getTokenKeys(),currentScopes=ScopeSet.fromString(credential.target,correlationId),accessTokenKeysToRemove=[];
tokenKeys.accessToken.forEach(key=>{if(!this.accessTokenKeyMatchesFilter(key,accessTokenFilter,!1))return;let tokenEntity=this.
getAccessTokenCredential(key,correlationId);tokenEntity&&this.credentialMatchesFilter(tokenEntity,accessTokenFilter,correlationId)&&
ScopeSet.fromString(tokenEntity.target,correlationId).intersectingScopeSets(currentScopes)&&accessTokenKeysToRemove.push(
key)});for(let key of accessTokenKeysToRemove)await this.removeAccessTokenAndTokenBindingKey(key,correlationId,credential.
keyId);await this.setAccessTokenCredential(credential,correlationId,kmsi,additionalCacheKeyHash)}getAccountsFilteredBy(accountFilter,correlationId){
let allAccountKeys=this.getAccountKeys(),matchingAccounts=[];return allAccountKeys.forEach(cacheKey=>{let entity=this.getAccount(
cacheKey,correlationId);if(!entity||accountFilter.homeAccountId&&!this.matchHomeAccountId(entity,accountFilter.homeAccountId)||
accountFilter.environment&&!this.matchEnvironment(entity,accountFilter.environment,correlationId)||accountFilter.realm&&
!this.matchRealm(entity,accountFilter.realm)||accountFilter.authorityType&&!this.matchAuthorityType(entity,accountFilter.
authorityType))return;let tenantProfileFilter={localAccountId:accountFilter?.localAccountId,name:accountFilter?.name,username:accountFilter?.
username,loginHint:accountFilter?.loginHint,upn:accountFilter?.upn,nativeAccountId:accountFilter?.nativeAccountId},matchingTenantProfiles=entity.
tenantProfiles?.filter(tenantProfile=>this.tenantProfileMatchesFilter(tenantProfile,tenantProfileFilter));matchingTenantProfiles&&
matchingTenantProfiles.length===0||matchingAccounts.push(entity)}),matchingAccounts}credentialMatchesFilter(entity,filter,correlationId){
if(filter.clientId&&!this.matchClientId(entity,filter.clientId)||filter.userAssertionHash&&!this.matchUserAssertionHash(
entity,filter.userAssertionHash)||typeof filter.homeAccountId=="string"&&!this.matchHomeAccountId(entity,filter.homeAccountId)||
filter.environment&&!this.matchEnvironment(entity,filter.environment,correlationId)||filter.realm&&!this.matchRealm(entity,
filter.realm)||filter.credentialType&&!this.matchCredentialType(entity,filter.credentialType)||filter.familyId&&!this.matchFamilyId(
entity,filter.familyId)||filter.target&&!this.matchTarget(entity,filter.target,correlationId)||entity.credentialType===CredentialType.
ACCESS_TOKEN_WITH_AUTH_SCHEME&&!this.matchAccessTokenWithAuthScheme(entity,filter))return!1;let entityComponents=entity.
additionalCacheKeyComponents,filterComponents=filter.additionalCacheKeyComponents,entityHasComponents=!!entityComponents&&
Object.keys(entityComponents).length>0,filterHasComponents=!!filterComponents&&Object.keys(filterComponents).length>0;if(entityHasComponents!==
filterHasComponents)return!1;if(entityHasComponents&&filterHasComponents){let entityKeys=Object.keys(entityComponents).sort(),
filterKeys=Object.keys(filterComponents).sort();if(entityKeys.length!==filterKeys.length)return!1;for(let i=0;i<entityKeys.
length;i++)if(entityKeys[i]!==filterKeys[i]||entityComponents[entityKeys[i]]!==filterComponents[filterKeys[i]])return!1}
return!0}getAppMetadataFilteredBy(filter,correlationId){let allCacheKeys=this.getKeys(),matchingAppMetadata={};return allCacheKeys.
forEach(cacheKey=>{if(!this.isAppMetadata(cacheKey))return;let entity=this.getAppMetadata(cacheKey,correlationId);entity&&
(filter.environment&&!this.matchEnvironment(entity,filter.environment,correlationId)||filter.clientId&&!this.matchClientId(
entity,filter.clientId)||(matchingAppMetadata[cacheKey]=entity))}),matchingAppMetadata}getAuthorityMetadataByAlias(host,correlationId){
let allCacheKeys=this.getAuthorityMetadataKeys(),matchedEntity=null;return allCacheKeys.forEach(cacheKey=>{if(!this.isAuthorityMetadata(
cacheKey)||cacheKey.indexOf(this.clientId)===-1)return;let entity=this.getAuthorityMetadata(cacheKey,correlationId);entity&&
entity.aliases.indexOf(host)!==-1&&(matchedEntity=entity)}),matchedEntity}removeAllAccounts(correlationId){this.getAllAccounts(
{},correlationId).forEach(account=>{this.removeAccount(account,correlationId)})}removeAccount(account,correlationId){let accountKeys=this.
getAccountKeys(),keyFilter=key=>key.includes(account.homeAccountId)&&key.includes(account.environment);this.getTokenKeys().
idToken.filter(keyFilter).forEach(key=>{this.removeIdToken(key,correlationId)}),this.removeAccountContext(account,correlationId),
accountKeys.filter(keyFilter).forEach(key=>{this.removeItem(key,correlationId),this.performanceClient.incrementFields({accountsRemoved:1},
correlationId)})}removeAccountContext(account,correlationId){let allTokenKeys=this.getTokenKeys(),keyFilter=key=>key.includes(
account.homeAccountId)&&key.includes(account.environment);allTokenKeys.accessToken.filter(keyFilter).forEach(key=>{this.
removeAccessToken(key,correlationId)}),allTokenKeys.refreshToken.filter(keyFilter).forEach(key=>{this.removeRefreshToken(
key,correlationId)})}removeAccessToken(key,correlationId){let credential=this.removeAccessTokenCredential(key,correlationId);
credential&&this.removeTokenBindingKeyForCredential(credential,correlationId)}async removeAccessTokenAndTokenBindingKey(key,correlationId,preservedKeyId){
let credential=this.removeAccessTokenCredential(key,correlationId);credential&&await this.removeTokenBindingKeyForCredential(
credential,correlationId,preservedKeyId)}removeAccessTokenCredential(key,correlationId){let credential=this.getAccessTokenCredential(
key,correlationId);return credential?(this.removeItem(key,correlationId),this.performanceClient.incrementFields({accessTokensRemoved:1},
correlationId),credential):null}async removeTokenBindingKeyForCredential(credential,correlationId,preservedKeyId){if(credential.
credentialType.toLowerCase()===CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME.toLowerCase())switch(credential.tokenType?.toLowerCase()){case AuthenticationScheme.
POP:case AuthenticationScheme.DPOP.toLowerCase():{let kid=credential.keyId;if(kid&&kid!==preservedKeyId&&!this.isTokenBindingKeyReferenced(
kid,correlationId))try{await this.tokenBindingKeyManager.removeTokenBindingKey(kid,correlationId)}catch{this.commonLogger.
error("Failed to remove token binding key",correlationId),this.performanceClient?.incrementFields({removeTokenBindingKeyFailure:1},
correlationId)}break}}}isTokenBindingKeyReferenced(keyId,correlationId){return this.getTokenKeys().accessToken.some(accessTokenKey=>this.
getAccessTokenCredential(accessTokenKey,correlationId)?.keyId===keyId)}removeAppMetadata(correlationId){return this.getKeys().
forEach(cacheKey=>{this.isAppMetadata(cacheKey)&&this.removeItem(cacheKey,correlationId)}),!0}getIdToken(account,correlationId,tokenKeys,targetRealm){
this.commonLogger.trace("CacheManager - getIdToken called",correlationId);let idTokenFilter={homeAccountId:account.homeAccountId,
environment:account.environment,credentialType:CredentialType.ID_TOKEN,clientId:this.clientId,realm:targetRealm},idTokenMap=this.
getIdTokensByFilter(idTokenFilter,correlationId,tokenKeys),numIdTokens=idTokenMap.size;if(numIdTokens<1)return this.commonLogger.
info("CacheManager:getIdToken - No token found",correlationId),null;if(numIdTokens>1){let tokensToBeRemoved=idTokenMap;if(!targetRealm){
let homeIdTokenMap=new Map;idTokenMap.forEach((idToken,key)=>{idToken.realm===account.tenantId&&homeIdTokenMap.set(key,idToken)});
let numHomeIdTokens=homeIdTokenMap.size;if(numHomeIdTokens<1)return this.commonLogger.info("CacheManager:getIdToken - Mu\
ltiple ID tokens found for account but none match account entity tenant id, returning first result",correlationId),idTokenMap.
values().next().value??null;if(numHomeIdTokens===1)return this.commonLogger.info("CacheManager:getIdToken - Multiple ID \
tokens found for account, defaulting to home tenant profile",correlationId),homeIdTokenMap.values().next().value??null;tokensToBeRemoved=
homeIdTokenMap}return this.commonLogger.info("CacheManager:getIdToken - Multiple matching ID tokens found, clearing them",
correlationId),tokensToBeRemoved.forEach((idToken,key)=>{this.removeIdToken(key,correlationId)}),this.performanceClient.
addFields({multiMatchedID:idTokenMap.size},correlationId),null}return this.commonLogger.info("CacheManager:getIdToken - \
Returning ID token",correlationId),idTokenMap.values().next().value??null}getIdTokensByFilter(filter,correlationId,tokenKeys){
let idTokenKeys=tokenKeys&&tokenKeys.idToken||this.getTokenKeys().idToken,idTokens=new Map;return idTokenKeys.forEach(key=>{
if(!this.idTokenKeyMatchesFilter(key,{clientId:this.clientId,...filter}))return;let idToken=this.getIdTokenCredential(key,
correlationId);idToken&&this.credentialMatchesFilter(idToken,filter,correlationId)&&idTokens.set(key,idToken)}),idTokens}idTokenKeyMatchesFilter(inputKey,filter){
let key=inputKey.toLowerCase();return!(filter.clientId&&key.indexOf(filter.clientId.toLowerCase())===-1||filter.homeAccountId&&
key.indexOf(filter.homeAccountId.toLowerCase())===-1)}removeIdToken(key,correlationId){this.removeItem(key,correlationId)}removeRefreshToken(key,correlationId){
this.removeItem(key,correlationId)}getAccessToken(account,request,tokenKeys,targetRealm){let correlationId=request.correlationId;
this.commonLogger.trace("CacheManager - getAccessToken called",correlationId);let scopes=ScopeSet.createSearchScopes(request.
scopes,correlationId),authScheme=request.authenticationScheme||AuthenticationScheme.BEARER,normalizedAuthScheme=authScheme.
toLowerCase(),credentialType=authScheme&&authScheme.toLowerCase()!==AuthenticationScheme.BEARER.toLowerCase()?CredentialType.
ACCESS_TOKEN_WITH_AUTH_SCHEME:CredentialType.ACCESS_TOKEN,attributeTokenPartition=serializeAttributeTokens(request.attributeTokens),
additionalCacheKeyComponents=attributeTokenPartition?{attribute_tokens:attributeTokenPartition}:void 0,accessTokenFilter={
homeAccountId:account.homeAccountId,environment:account.environment,credentialType,clientId:this.clientId,realm:targetRealm||
account.tenantId,target:scopes,tokenType:authScheme,keyId:authScheme===AuthenticationScheme.SSH?request.sshKid:normalizedAuthScheme===
AuthenticationScheme.DPOP.toLowerCase()?request.popKid||request.dpopJkt:void 0,additionalCacheKeyComponents},accessTokenKeys=tokenKeys&&
tokenKeys.accessToken||this.getTokenKeys().accessToken,accessTokens=[],matchedKeys=[];return accessTokenKeys.forEach(key=>{
if(this.accessTokenKeyMatchesFilter(key,accessTokenFilter,!0)){let accessToken=this.getAccessTokenCredential(key,correlationId);
accessToken&&this.credentialMatchesFilter(accessToken,accessTokenFilter,correlationId)&&(accessTokens.push(accessToken),
matchedKeys.push(key))}}),accessTokens.length<1?(this.commonLogger.info("CacheManager:getAccessToken - No token found",correlationId),
null):accessTokens.length>1?(this.commonLogger.info("CacheManager:getAccessToken - Multiple access tokens found, clearin\
g them",correlationId),matchedKeys.forEach(key=>{this.removeAccessToken(key,correlationId)}),this.performanceClient.addFields(
{multiMatchedAT:accessTokens.length},correlationId),null):(this.commonLogger.info("CacheManager:getAccessToken - Returni\
ng access token",correlationId),accessTokens[0])}accessTokenKeyMatchesFilter(inputKey,filter,keyMustContainAllScopes){let key=inputKey.
toLowerCase();if(filter.clientId&&key.indexOf(filter.clientId.toLowerCase())===-1||filter.homeAccountId&&key.indexOf(filter.
homeAccountId.toLowerCase())===-1||filter.realm&&key.indexOf(filter.realm.toLowerCase())===-1)return!1;if(filter.target){
let scopes=filter.target.asArray();for(let i=0;i<scopes.length;i++){if(keyMustContainAllScopes&&!key.includes(scopes[i].
toLowerCase()))return!1;if(!keyMustContainAllScopes&&key.includes(scopes[i].toLowerCase()))return!0}}return!0}getAccessTokensByFilter(filter,correlationId){
let tokenKeys=this.getTokenKeys(),accessTokens=[];return tokenKeys.accessToken.forEach(key=>{if(!this.accessTokenKeyMatchesFilter(
key,filter,!0))return;let accessToken=this.getAccessTokenCredential(key,correlationId);accessToken&&this.credentialMatchesFilter(
accessToken,filter,correlationId)&&accessTokens.push(accessToken)}),accessTokens}getRefreshToken(account,familyRT,correlationId,tokenKeys){
this.commonLogger.trace("CacheManager - getRefreshToken called",correlationId);let id=familyRT?THE_FAMILY_ID:void 0,refreshTokenFilter={
homeAccountId:account.homeAccountId,environment:account.environment,credentialType:CredentialType.REFRESH_TOKEN,clientId:this.
clientId,familyId:id},refreshTokenKeys=tokenKeys&&tokenKeys.refreshToken||this.getTokenKeys().refreshToken,refreshTokens=[];
refreshTokenKeys.forEach(key=>{if(this.refreshTokenKeyMatchesFilter(key,refreshTokenFilter)){let refreshToken=this.getRefreshTokenCredential(
key,correlationId);refreshToken&&this.credentialMatchesFilter(refreshToken,refreshTokenFilter,correlationId)&&refreshTokens.
push(refreshToken)}});let numRefreshTokens=refreshTokens.length;return numRefreshTokens<1?(this.commonLogger.info("Cache\
Manager:getRefreshToken - No refresh token found.",correlationId),null):(numRefreshTokens>1&&this.performanceClient.addFields(
{multiMatchedRT:numRefreshTokens},correlationId),this.commonLogger.info("CacheManager:getRefreshToken - returning refres\
h token",correlationId),refreshTokens[0])}refreshTokenKeyMatchesFilter(inputKey,filter){let key=inputKey.toLowerCase();return!(filter.
familyId&&key.indexOf(filter.familyId.toLowerCase())===-1||!filter.familyId&&filter.clientId&&key.indexOf(filter.clientId.
toLowerCase())===-1||filter.homeAccountId&&key.indexOf(filter.homeAccountId.toLowerCase())===-1)}readAppMetadataFromCache(environment,correlationId){
let appMetadataFilter={environment,clientId:this.clientId},appMetadata=this.getAppMetadataFilteredBy(appMetadataFilter,correlationId),
appMetadataEntries=Object.keys(appMetadata).map(key=>appMetadata[key]),numAppMetadata=appMetadataEntries.length;if(numAppMetadata<
1)return null;if(numAppMetadata>1)throw createClientAuthError(multipleMatchingAppMetadata,correlationId);return appMetadataEntries[0]}isAppMetadataFOCI(environment,correlationId){
let appMetadata=this.readAppMetadataFromCache(environment,correlationId);return!!(appMetadata&&appMetadata.familyId===THE_FAMILY_ID)}matchHomeAccountId(entity,homeAccountId){
return typeof entity.homeAccountId=="string"&&homeAccountId===entity.homeAccountId}matchLocalAccountIdFromTokenClaims(tokenClaims,localAccountId){
let idTokenLocalAccountId=tokenClaims.oid||tokenClaims.sub;return localAccountId===idTokenLocalAccountId}matchLocalAccountIdFromTenantProfile(tenantProfile,localAccountId){
return tenantProfile.localAccountId===localAccountId}matchName(claims,name3){return name3.toLowerCase()===claims.name?.toLowerCase()}matchUsername(cachedUsername,filterUsername){
return!!(cachedUsername&&typeof cachedUsername=="string"&&filterUsername?.toLowerCase()===cachedUsername.toLowerCase())}matchLoginHintWithTenantProfile(tenantProfile,loginHintFilter){
return tenantProfile.loginHint===loginHintFilter||tenantProfile.username===loginHintFilter||tenantProfile.upn===loginHintFilter}matchUserAssertionHash(entity,userAssertionHash){
return!!(entity.userAssertionHash&&userAssertionHash===entity.userAssertionHash)}matchEnvironment(entity,environment,correlationId){
if(this.staticAuthorityOptions){let staticAliases=getAliasesFromStaticSources(this.staticAuthorityOptions,this.commonLogger,
correlationId);if(staticAliases.includes(environment)&&staticAliases.includes(entity.environment))return!0}let cloudMetadata=this.
getAuthorityMetadataByAlias(environment,correlationId);return!!(cloudMetadata&&cloudMetadata.aliases.indexOf(entity.environment)>
-1)}matchCredentialType(entity,credentialType){return entity.credentialType&&credentialType.toLowerCase()===entity.credentialType.
toLowerCase()}matchClientId(entity,clientId){return!!(entity.clientId&&clientId===entity.clientId)}matchFamilyId(entity,familyId){
return!!(entity.familyId&&familyId===entity.familyId)}matchRealm(entity,realm){return entity.realm?.toLowerCase()===realm.
toLowerCase()}matchLoginHintFromTokenClaims(tokenClaims,loginHint){return!!(tokenClaims.login_hint===loginHint||tokenClaims.
preferred_username===loginHint||tokenClaims.upn===loginHint||tokenClaims.emails&&tokenClaims.emails.includes(loginHint))}matchSid(idTokenClaims,sid){
return idTokenClaims.sid===sid}matchAuthorityType(entity,authorityType){return!!(entity.authorityType&&authorityType.toLowerCase()===
entity.authorityType.toLowerCase())}matchTarget(entity,target,correlationId){return entity.credentialType!==CredentialType.
ACCESS_TOKEN&&entity.credentialType!==CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME||!entity.target?!1:ScopeSet.fromString(
entity.target,correlationId).containsScopeSet(target)}matchTokenType(entity,tokenType){return!!(entity.tokenType&&entity.
tokenType.toLowerCase()===tokenType.toLowerCase())}matchAccessTokenWithAuthScheme(entity,filter){let normalizedFilterTokenType=filter.
tokenType?.toLowerCase();if(filter.tokenType&&!this.matchTokenType(entity,filter.tokenType))return!1;switch(normalizedFilterTokenType){case"\
dpop":case AuthenticationScheme.SSH:return this.matchKeyBoundAccessToken(entity,filter);default:return!0}}matchKeyBoundAccessToken(entity,filter){
return filter.keyId?this.matchKeyId(entity,filter.keyId):!0}matchKeyId(entity,keyId){return!!(entity.keyId&&entity.keyId===
keyId)}isAppMetadata(key){return key.indexOf(APP_METADATA)!==-1}isAuthorityMetadata(key){return key.indexOf(AUTHORITY_METADATA_CACHE_KEY)!==
-1}generateAuthorityMetadataCacheKey(authority){return`${AUTHORITY_METADATA_CACHE_KEY}-${this.clientId}-${authority}`}static toObject(obj,json){
for(let propertyName in json)obj[propertyName]=json[propertyName];return obj}},DefaultStorageClass=class extends CacheManager{async setAccount(){
throw createClientAuthError(methodNotImplemented,"")}getAccount(){throw createClientAuthError(methodNotImplemented,"")}async setIdTokenCredential(){
throw createClientAuthError(methodNotImplemented,"")}getIdTokenCredential(){throw createClientAuthError(methodNotImplemented,
"")}async setAccessTokenCredential(){throw createClientAuthError(methodNotImplemented,"")}getAccessTokenCredential(){throw createClientAuthError(
methodNotImplemented,"")}async setRefreshTokenCredential(){throw createClientAuthError(methodNotImplemented,"")}getRefreshTokenCredential(){
throw createClientAuthError(methodNotImplemented,"")}setAppMetadata(){throw createClientAuthError(methodNotImplemented,"")}getAppMetadata(){
throw createClientAuthError(methodNotImplemented,"")}setServerTelemetry(){throw createClientAuthError(methodNotImplemented,
"")}getServerTelemetry(){throw createClientAuthError(methodNotImplemented,"")}setAuthorityMetadata(){throw createClientAuthError(
methodNotImplemented,"")}getAuthorityMetadata(){throw createClientAuthError(methodNotImplemented,"")}getAuthorityMetadataKeys(){
throw createClientAuthError(methodNotImplemented,"")}setThrottlingCache(){throw createClientAuthError(methodNotImplemented,
"")}getThrottlingCache(){throw createClientAuthError(methodNotImplemented,"")}removeItem(){throw createClientAuthError(methodNotImplemented,
"")}getKeys(){throw createClientAuthError(methodNotImplemented,"")}getAccountKeys(){throw createClientAuthError(methodNotImplemented,
"")}getTokenKeys(){throw createClientAuthError(methodNotImplemented,"")}generateCredentialKey(_credential,_hash){throw createClientAuthError(
methodNotImplemented,"")}generateAccountKey(){throw createClientAuthError(methodNotImplemented,"")}};var PerformanceEventStatus={NotStarted:0,InProgress:1,Completed:2};var StubPerformanceClient=class{generateId(){return"callback-id"}startMeasurement(measureName,correlationId){return{end:()=>null,
discard:()=>{},add:()=>{},increment:()=>{},event:{eventId:this.generateId(),status:PerformanceEventStatus.InProgress,authority:"",
libraryName:"",libraryVersion:"",clientId:"",name:measureName,startTimeMs:Date.now(),correlationId:correlationId||""}}}endMeasurement(){
return null}discardMeasurements(){}removePerformanceCallback(){return!0}addPerformanceCallback(){return""}emitEvents(){}addFields(){}addGlobalFields(){}incrementFields(){}cacheEventByCorrelationId(){}};var DEFAULT_SYSTEM_OPTIONS={tokenRenewalOffsetSeconds:DEFAULT_TOKEN_RENEWAL_OFFSET_SEC,preventCorsPreflight:!1},DEFAULT_LOGGER_IMPLEMENTATION={
loggerCallback:()=>{},piiLoggingEnabled:!1,logLevel:LogLevel.Info,correlationId:""},DEFAULT_NETWORK_IMPLEMENTATION={async sendGetRequestAsync(){
throw createClientAuthError(methodNotImplemented,"")},async sendPostRequestAsync(){throw createClientAuthError(methodNotImplemented,
"")}},DEFAULT_LIBRARY_INFO={sku:SKU,version,cpu:"",os:""},DEFAULT_CLIENT_CREDENTIALS={clientSecret:"",clientAssertion:void 0},
DEFAULT_AZURE_CLOUD_OPTIONS={azureCloudInstance:AzureCloudInstance.None,tenant:`${DEFAULT_COMMON_TENANT}`},DEFAULT_TELEMETRY_OPTIONS={
application:{appName:"",appVersion:""}};function buildClientConfiguration({authOptions:userAuthOptions,systemOptions:userSystemOptions,
loggerOptions:userLoggerOption,storageInterface:storageImplementation,networkInterface:networkImplementation,cryptoInterface:cryptoImplementation,
tokenBindingKeyManager,clientCredentials,libraryInfo,telemetry,serverTelemetryManager,persistencePlugin,serializableCache}){
let loggerOptions={...DEFAULT_LOGGER_IMPLEMENTATION,...userLoggerOption},resolvedTokenBindingKeyManager=tokenBindingKeyManager||
DEFAULT_TOKEN_BINDING_KEY_MANAGER;return{authOptions:buildAuthOptions(userAuthOptions),systemOptions:{...DEFAULT_SYSTEM_OPTIONS,
...userSystemOptions},loggerOptions,storageInterface:storageImplementation||new DefaultStorageClass(userAuthOptions.clientId,
DEFAULT_CRYPTO_IMPLEMENTATION,new Logger(loggerOptions,name,version),new StubPerformanceClient,void 0,resolvedTokenBindingKeyManager),
networkInterface:networkImplementation||DEFAULT_NETWORK_IMPLEMENTATION,cryptoInterface:cryptoImplementation||DEFAULT_CRYPTO_IMPLEMENTATION,
tokenBindingKeyManager:resolvedTokenBindingKeyManager,clientCredentials:clientCredentials||DEFAULT_CLIENT_CREDENTIALS,libraryInfo:{
...DEFAULT_LIBRARY_INFO,...libraryInfo},telemetry:{...DEFAULT_TELEMETRY_OPTIONS,...telemetry},serverTelemetryManager:serverTelemetryManager||
null,persistencePlugin:persistencePlugin||null,serializableCache:serializableCache||null}}function buildAuthOptions(authOptions){
return{clientCapabilities:[],azureCloudOptions:DEFAULT_AZURE_CLOUD_OPTIONS,instanceAware:!1,isMcp:!1,...authOptions}}function isOidcProtocolMode(config){
return config.authOptions.authority.options.protocolMode===ProtocolMode.OIDC}var TokenCacheContext=class{constructor(tokenCache,hasChanged){this.cache=tokenCache,this.hasChanged=hasChanged}get cacheHasChanged(){
return this.hasChanged}get tokenCache(){return this.cache}};var JoseHeaderError=class _JoseHeaderError extends AuthError{constructor(errorCode,correlationId,errorMessage){super(errorCode,
correlationId,errorMessage),this.name="JoseHeaderError",Object.setPrototypeOf(this,_JoseHeaderError.prototype)}};function createJoseHeaderError(code,correlationId){
return new JoseHeaderError(code,correlationId)}function isPlainObject2(value){if(typeof value!="object"||value===null||Object.prototype.toString.call(value)!=="[object\
 Object]")return!1;if(Object.getPrototypeOf(value)===null)return!0;let proto=value;for(;Object.getPrototypeOf(proto)!==null;)
proto=Object.getPrototypeOf(proto);return Object.getPrototypeOf(value)===proto}var missingKidError="missing_kid_error",missingAlgError="missing_alg_error",missingJwkError="missing_jwk_error",invalidJwkError="\
invalid_jwk_error";var JoseHeader=class _JoseHeader{constructor(options,correlationId){if(typeof options.alg!="string"||!options.alg)throw createJoseHeaderError(
missingAlgError,correlationId);this.typ=options.typ,this.alg=options.alg,this.kid=options.kid,this.jwk=options.jwk}static getShrHeader(shrHeaderOptions,correlationId){
if(!shrHeaderOptions.kid)throw createJoseHeaderError(missingKidError,correlationId);if(!shrHeaderOptions.alg)throw createJoseHeaderError(
missingAlgError,correlationId);return new _JoseHeader({typ:shrHeaderOptions.typ||JsonWebTokenTypes.Pop,kid:shrHeaderOptions.
kid,alg:shrHeaderOptions.alg},correlationId)}static getDpopHeader(dpopHeaderOptions,correlationId){if(!isPlainObject2(dpopHeaderOptions.
jwk))throw createJoseHeaderError(missingJwkError,correlationId);if(!dpopHeaderOptions.alg)throw createJoseHeaderError(missingAlgError,
correlationId);if(Object.keys(dpopHeaderOptions.jwk).length===0)throw createJoseHeaderError(invalidJwkError,correlationId);
return new _JoseHeader({typ:JsonWebTokenTypes.Dpop,alg:dpopHeaderOptions.alg,jwk:dpopHeaderOptions.jwk},correlationId)}};var KeyLocation={SW:"sw"},SHR_TOKEN_BINDING_KEY_TYPE="shr",SHR_TOKEN_BINDING_KEY_ALGORITHM=JsonWebTokenAlgorithms.RS256,
PopTokenGenerator=class{constructor(cryptoUtils,tokenBindingKeyManager,performanceClient){this.cryptoUtils=cryptoUtils,this.
tokenBindingKeyManager=tokenBindingKeyManager,this.performanceClient=performanceClient}async generateCnf(request,logger25){
let reqCnf=await invokeAsync(this.generateKid.bind(this),PopTokenGenerateCnf,logger25,this.performanceClient,request.correlationId)(
request),reqCnfString=this.cryptoUtils.base64UrlEncode(JSON.stringify(reqCnf));return{kid:reqCnf.kid,reqCnfString}}async generateKid(request){
return{kid:await this.tokenBindingKeyManager.provisionTokenBindingKey({correlationId:request.correlationId,tokenBindingKeyType:SHR_TOKEN_BINDING_KEY_TYPE,
tokenBindingKeyAlgorithm:SHR_TOKEN_BINDING_KEY_ALGORITHM}),xms_ksl:KeyLocation.SW}}async signPopToken(accessToken,keyId,request){
return this.signPayload(accessToken,keyId,request)}async signPayload(payload,keyId,request,claims){let{resourceRequestMethod,
resourceRequestUri,shrClaims,shrNonce,shrOptions}=request,resourceUrlComponents=(resourceRequestUri?new UrlString(resourceRequestUri,
request.correlationId):void 0)?.getUrlComponents(),publicKeyJwk=await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(
keyId,request.correlationId),encodedKeyIdThumbprint=this.cryptoUtils.base64UrlEncode(JSON.stringify({kid:keyId})),shrAlgorithm=shrOptions?.
header?.alg||publicKeyJwk.alg||SHR_TOKEN_BINDING_KEY_ALGORITHM,shrHeader=JoseHeader.getShrHeader({...shrOptions?.header,
alg:shrAlgorithm,kid:encodedKeyIdThumbprint},request.correlationId),shrPayload={at:payload,ts:nowSeconds(),m:resourceRequestMethod?.
toUpperCase(),u:resourceUrlComponents?.HostNameAndPort,nonce:shrNonce||this.cryptoUtils.createNewGuid(),p:resourceUrlComponents?.
AbsolutePath,q:resourceUrlComponents?.QueryString?[[],resourceUrlComponents.QueryString]:void 0,client_claims:shrClaims||
void 0,...claims,cnf:{jwk:publicKeyJwk}};return this.cryptoUtils.signTokenBindingJwt(shrHeader,shrPayload,keyId,request.
correlationId)}};var DPOP_HTM_REGEX=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/,DPOP_TOKEN_BINDING_KEY_TYPE="dpop",DPOP_JWT_HEADER_ALGORITHM=JsonWebTokenAlgorithms.
ES256;function buildProofHeader(publicJwk,correlationId){return JoseHeader.getDpopHeader({alg:DPOP_JWT_HEADER_ALGORITHM,
jwk:publicJwk},correlationId)}function normalizeHtm(htm,correlationId){if(typeof htm!="string"||!DPOP_HTM_REGEX.test(htm))
throw createClientConfigurationError(invalidDpopHtm,correlationId);return htm.toUpperCase()}function normalizeHtu(url,correlationId){
let parsedUrl;try{parsedUrl=new URL(url)}catch{throw createClientConfigurationError(urlParseError,correlationId)}if(!/^https:\/\//i.
test(url)||parsedUrl.protocol!=="https:"||parsedUrl.username||parsedUrl.password)throw createClientConfigurationError(invalidDpopHtu,
correlationId);return parsedUrl.search="",parsedUrl.hash="",parsedUrl.href}function validateDpopNonce(nonce,correlationId){
if(nonce!==void 0&&nonce.trim().length===0)throw createClientConfigurationError(invalidDpopNonce,correlationId)}function normalizeDpopResourceRequestContext(context,correlationId=""){
return{htm:normalizeHtm(context.htm,correlationId),htu:normalizeHtu(context.htu,correlationId)}}var DpopProofGenerator=class{constructor(cryptoUtils,tokenBindingKeyManager){
this.cryptoUtils=cryptoUtils,this.tokenBindingKeyManager=tokenBindingKeyManager}async generateJkt(correlationId=""){return this.
tokenBindingKeyManager.provisionTokenBindingKey({tokenBindingKeyType:DPOP_TOKEN_BINDING_KEY_TYPE,tokenBindingKeyAlgorithm:DPOP_JWT_HEADER_ALGORITHM,
correlationId})}buildTokenProofClaims(params,correlationId=""){validateDpopNonce(params.nonce,correlationId);let claims={
jti:this.cryptoUtils.createNewGuid(),htm:"POST",htu:normalizeHtu(params.tokenEndpoint,correlationId),iat:nowSeconds()};return params.
nonce!==void 0&&(claims.nonce=params.nonce),claims}async generateTokenProof(params,keyId,correlationId=""){return this.generateProof(
this.buildTokenProofClaims(params,correlationId),keyId,correlationId)}buildResourceProofClaims(params,correlationId=""){
validateDpopNonce(params.nonce,correlationId);let resourceContext=normalizeDpopResourceRequestContext(params,correlationId),
claims={jti:this.cryptoUtils.createNewGuid(),htm:resourceContext.htm,htu:resourceContext.htu,ath:params.ath,iat:nowSeconds()};
return params.nonce!==void 0&&(claims.nonce=params.nonce),claims}async generateResourceProof(params,keyId,correlationId=""){
let{htu,htm,nonce}=params;if(!htu||!htm)throw createClientConfigurationError(dpopMissingResourceContext,correlationId);let ath=await this.
cryptoUtils.hashString(params.accessToken);return this.generateProof(this.buildResourceProofClaims({htu,htm,ath,nonce},correlationId),
keyId,correlationId)}async generateProof(claims,keyId,correlationId){let publicJwk=await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(
keyId,correlationId);return this.cryptoUtils.signTokenBindingJwt(buildProofHeader(publicJwk,correlationId),claims,keyId,
correlationId)}};var noTokensFound="no_tokens_found";var refreshTokenExpired="refresh_token_expired",uiNotAllowed="ui_not_allowed",interactionRequired="interaction_required",
consentRequired="consent_required",loginRequired="login_required",badToken="bad_token",interruptedUser="interrupted_user";var InteractionRequiredServerErrorMessage=[interactionRequired,consentRequired,loginRequired,badToken,uiNotAllowed,interruptedUser],
InteractionRequiredAuthSubErrorMessage=["message_only","additional_action","basic_action","user_password_expired","conse\
nt_required","bad_token","ui_not_allowed","interrupted_user"],InteractionRequiredAuthError=class _InteractionRequiredAuthError extends AuthError{constructor(errorCode,correlationId,errorMessage,subError,timestamp,traceId,claims,errorNo){
super(errorCode,correlationId,errorMessage,subError),Object.setPrototypeOf(this,_InteractionRequiredAuthError.prototype),
this.timestamp=timestamp||"",this.traceId=traceId||"",this.claims=claims||"",this.name="InteractionRequiredAuthError",this.
errorNo=errorNo}};function isInteractionRequiredError(errorCode,errorString,subError){let isInteractionRequiredErrorCode=!!errorCode&&
InteractionRequiredServerErrorMessage.indexOf(errorCode)>-1,isInteractionRequiredSubError=!!subError&&InteractionRequiredAuthSubErrorMessage.
indexOf(subError)>-1,isInteractionRequiredErrorDesc=!!errorString&&InteractionRequiredServerErrorMessage.some(irErrorCode=>errorString.
indexOf(irErrorCode)>-1);return isInteractionRequiredErrorCode||isInteractionRequiredErrorDesc||isInteractionRequiredSubError}
function createInteractionRequiredAuthError(errorCode,correlationId,errorMessage){return new InteractionRequiredAuthError(
errorCode,correlationId,errorMessage)}var ServerError=class _ServerError extends AuthError{constructor(errorCode,correlationId,errorMessage,subError,errorNo,status){
super(errorCode,correlationId,errorMessage,subError),this.name="ServerError",this.errorNo=errorNo,this.status=status,Object.
setPrototypeOf(this,_ServerError.prototype)}};var ProtocolUtils_exports={};__export(ProtocolUtils_exports,{generateLibraryState:()=>generateLibraryState,parseRequestState:()=>parseRequestState,
setRequestState:()=>setRequestState});function setRequestState(cryptoObj,userState,meta,correlationId){let libraryState=generateLibraryState(cryptoObj,correlationId,
meta);return userState?`${libraryState}${RESOURCE_DELIM}${userState}`:libraryState}function generateLibraryState(cryptoObj,correlationId,meta){
if(!cryptoObj)throw createClientAuthError(noCryptoObject,correlationId);let stateObj={id:cryptoObj.createNewGuid()};meta&&
(stateObj.meta=meta);let stateString=JSON.stringify(stateObj);return cryptoObj.base64Encode(stateString)}function parseRequestState(base64Decode,state2,correlationId){
if(!base64Decode)throw createClientAuthError(noCryptoObject,correlationId);if(!state2)throw createClientAuthError(invalidState,
correlationId);try{let splitState=state2.split(RESOURCE_DELIM),libraryState=splitState[0],userState=splitState.length>1?
splitState.slice(1).join(RESOURCE_DELIM):"",libraryStateString=base64Decode(libraryState),libraryStateObj=JSON.parse(libraryStateString);
return{userRequestState:userState||"",libraryState:libraryStateObj}}catch{throw createClientAuthError(invalidState,correlationId)}}var ResponseHandler=class _ResponseHandler{constructor(clientId,cacheStorage,cryptoObj,logger25,performanceClient,serializableCache,persistencePlugin,tokenBindingKeyManager=DEFAULT_TOKEN_BINDING_KEY_MANAGER){
this.clientId=clientId,this.cacheStorage=cacheStorage,this.cryptoObj=cryptoObj,this.tokenBindingKeyManager=tokenBindingKeyManager,
this.logger=logger25,this.performanceClient=performanceClient,this.serializableCache=serializableCache,this.persistencePlugin=
persistencePlugin}validateTokenResponse(serverResponse,correlationId,refreshAccessToken){if(serverResponse.error||serverResponse.
error_description||serverResponse.suberror){let errString=`Error(s): ${serverResponse.error_codes||NOT_AVAILABLE} - Time\
stamp: ${serverResponse.timestamp||NOT_AVAILABLE} - Description: ${serverResponse.error_description||NOT_AVAILABLE} - Co\
rrelation ID: ${serverResponse.correlation_id||NOT_AVAILABLE} - Trace ID: ${serverResponse.trace_id||NOT_AVAILABLE}`,serverErrorNo=serverResponse.
error_codes?.length?serverResponse.error_codes[0]:void 0,serverError=new ServerError(serverResponse.error||"",serverResponse.
correlation_id||"",errString,serverResponse.suberror,serverErrorNo,serverResponse.status);if(refreshAccessToken&&serverResponse.
status&&serverResponse.status>=HTTP_SERVER_ERROR_RANGE_START&&serverResponse.status<=HTTP_SERVER_ERROR_RANGE_END){this.logger.
warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the access token is unable to be r\
efreshed.
${serverError}`,correlationId);return}else if(refreshAccessToken&&serverResponse.status&&serverResponse.status>=HTTP_CLIENT_ERROR_RANGE_START&&
serverResponse.status<=HTTP_CLIENT_ERROR_RANGE_END){this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD\
 is currently available but is unable to refresh the access token.
${serverError}`,correlationId);return}throw isInteractionRequiredError(serverResponse.error,serverResponse.error_description,
serverResponse.suberror)?new InteractionRequiredAuthError(serverResponse.error||"",serverResponse.correlation_id||"",serverResponse.
error_description,serverResponse.suberror,serverResponse.timestamp||"",serverResponse.trace_id||"",serverResponse.claims||
"",serverErrorNo):serverError}}async handleServerTokenResponse(serverTokenResponse,authority,reqTimestamp,request,apiId,authCodePayload,userAssertionHash,handlingRefreshTokenResponse,forceCacheRefreshTokenResponse,serverRequestId,additionalCacheKeyComponents){
let idTokenClaims;if(serverTokenResponse.id_token&&(idTokenClaims=extractTokenClaims(serverTokenResponse.id_token||"",this.
cryptoObj.base64Decode,request.correlationId)),authCodePayload&&Object.prototype.hasOwnProperty.call(authCodePayload,"no\
nce")){let expectedNonce=authCodePayload.nonce,tokenNonce=idTokenClaims?.nonce;if(tokenNonce!==void 0&&expectedNonce===void 0)
throw this.logger.warning("Authorization code response contains an ID Token nonce, but no expected nonce was supplied. R\
ejecting the response.",request.correlationId),createClientAuthError(nonceMismatch,request.correlationId);if(expectedNonce!==
void 0&&(typeof expectedNonce!="string"||typeof tokenNonce!="string"||expectedNonce!==tokenNonce))throw createClientAuthError(
nonceMismatch,request.correlationId)}this.homeAccountIdentifier=generateHomeAccountId(serverTokenResponse.client_info||"",
authority.authorityType,this.logger,this.cryptoObj,request.correlationId,idTokenClaims);let requestStateObj;if(authCodePayload&&
authCodePayload.state&&(requestStateObj=parseRequestState(this.cryptoObj.base64Decode,authCodePayload.state,request.correlationId)),
serverTokenResponse.key_id=serverTokenResponse.key_id||request.dpopJkt||request.sshKid||void 0,request.authenticationScheme===
AuthenticationScheme.DPOP){if(serverTokenResponse.token_type?.toLowerCase()!==AuthenticationScheme.DPOP.toLowerCase())throw this.
performanceClient?.addFields({dpopTokenTypeMismatch:serverTokenResponse.token_type},request.correlationId),createClientAuthError(
dpopTokenTypeMismatch,request.correlationId);serverTokenResponse.token_type=AuthenticationScheme.DPOP}let attributeTokenPartition=serializeAttributeTokens(
request.attributeTokens),cacheKeyComponents=additionalCacheKeyComponents??(attributeTokenPartition?{attribute_tokens:attributeTokenPartition}:
void 0),cacheRecord=this.generateCacheRecord(serverTokenResponse,authority,reqTimestamp,request,idTokenClaims,userAssertionHash,
authCodePayload,cacheKeyComponents),cacheContext;try{if(this.persistencePlugin&&this.serializableCache&&(this.logger.verbose(
"Persistence enabled, calling beforeCacheAccess",request.correlationId),cacheContext=new TokenCacheContext(this.serializableCache,
!0),await this.persistencePlugin.beforeCacheAccess(cacheContext)),handlingRefreshTokenResponse&&!forceCacheRefreshTokenResponse&&
cacheRecord.account&&this.cacheStorage.getAllAccounts({homeAccountId:cacheRecord.account.homeAccountId,environment:cacheRecord.
account.environment},request.correlationId).length<1)return this.logger.warning("Account used to refresh tokens not in p\
ersistence, refreshed tokens will not be stored in the cache",request.correlationId),this.performanceClient?.addFields({
acntLoggedOut:!0},request.correlationId),await _ResponseHandler.generateAuthenticationResult(this.cryptoObj,authority,cacheRecord,
!1,request,this.performanceClient,{idTokenClaims,requestState:requestStateObj,requestId:serverRequestId,tokenBindingKeyManager:this.
tokenBindingKeyManager});await this.cacheStorage.saveCacheRecord(cacheRecord,request.correlationId,isKmsi(idTokenClaims||
{}),apiId,request.storeInCache)}finally{this.persistencePlugin&&this.serializableCache&&cacheContext&&(this.logger.verbose(
"Persistence enabled, calling afterCacheAccess",request.correlationId),await this.persistencePlugin.afterCacheAccess(cacheContext))}
return _ResponseHandler.generateAuthenticationResult(this.cryptoObj,authority,cacheRecord,!1,request,this.performanceClient,
{idTokenClaims,requestState:requestStateObj,serverTokenResponse,requestId:serverRequestId,tokenBindingKeyManager:this.tokenBindingKeyManager})}generateCacheRecord(serverTokenResponse,authority,reqTimestamp,request,idTokenClaims,userAssertionHash,authCodePayload,additionalCacheKeyComponents){
let env=authority.getPreferredCache();if(!env)throw createClientAuthError(invalidCacheEnvironment,request.correlationId);
let claimsTenantId=getTenantIdFromIdTokenClaims(idTokenClaims),cachedIdToken,cachedAccount;serverTokenResponse.id_token&&
idTokenClaims&&(cachedIdToken=createIdTokenEntity(this.homeAccountIdentifier,env,serverTokenResponse.id_token,this.clientId,
claimsTenantId||""),cachedAccount=buildAccountToCache(this.cacheStorage,authority,this.homeAccountIdentifier,this.cryptoObj.
base64Decode,request.correlationId,idTokenClaims,serverTokenResponse.client_info,env,claimsTenantId,authCodePayload,void 0,
this.logger,this.performanceClient));let cachedAccessToken=null;if(serverTokenResponse.access_token){let responseScopes=serverTokenResponse.
scope?ScopeSet.fromString(serverTokenResponse.scope,request.correlationId):new ScopeSet(request.scopes||[],request.correlationId),
expiresIn=(typeof serverTokenResponse.expires_in=="string"?parseInt(serverTokenResponse.expires_in,10):serverTokenResponse.
expires_in)||0,extExpiresIn=(typeof serverTokenResponse.ext_expires_in=="string"?parseInt(serverTokenResponse.ext_expires_in,
10):serverTokenResponse.ext_expires_in)||0,refreshIn=(typeof serverTokenResponse.refresh_in=="string"?parseInt(serverTokenResponse.
refresh_in,10):serverTokenResponse.refresh_in)||void 0,tokenExpirationSeconds=reqTimestamp+expiresIn,extendedTokenExpirationSeconds=tokenExpirationSeconds+
extExpiresIn,refreshOnSeconds=refreshIn&&refreshIn>0?reqTimestamp+refreshIn:void 0;cachedAccessToken=createAccessTokenEntity(
this.homeAccountIdentifier,env,serverTokenResponse.access_token,this.clientId,claimsTenantId||authority.tenant||"",responseScopes.
printScopes(),tokenExpirationSeconds,extendedTokenExpirationSeconds,this.cryptoObj.base64Decode,request.correlationId,refreshOnSeconds,
serverTokenResponse.token_type,userAssertionHash,serverTokenResponse.key_id,additionalCacheKeyComponents);let resource=request.
resource||null;resource&&(cachedAccessToken.resource=resource)}let cachedRefreshToken=null;if(serverTokenResponse.refresh_token){
let rtExpiresOn;if(serverTokenResponse.refresh_token_expires_in){let rtExpiresIn=typeof serverTokenResponse.refresh_token_expires_in==
"string"?parseInt(serverTokenResponse.refresh_token_expires_in,10):serverTokenResponse.refresh_token_expires_in;rtExpiresOn=
reqTimestamp+rtExpiresIn,this.performanceClient?.addFields({ntwkRtExpiresOnSeconds:rtExpiresOn},request.correlationId)}cachedRefreshToken=
createRefreshTokenEntity(this.homeAccountIdentifier,env,serverTokenResponse.refresh_token,this.clientId,serverTokenResponse.
foci,userAssertionHash,rtExpiresOn)}let cachedAppMetadata=null;return serverTokenResponse.foci&&(cachedAppMetadata={clientId:this.
clientId,environment:env,familyId:serverTokenResponse.foci}),{account:cachedAccount,idToken:cachedIdToken,accessToken:cachedAccessToken,
refreshToken:cachedRefreshToken,appMetadata:cachedAppMetadata}}static async generateAuthenticationResult(cryptoObj,authority,cacheRecord,fromTokenCache,request,performanceClient,options={}){
let{idTokenClaims,requestState,serverTokenResponse,requestId,tokenBindingKeyManager=DEFAULT_TOKEN_BINDING_KEY_MANAGER}=options,
accessToken="",responseScopes=[],expiresOn=null,extExpiresOn,refreshOn,familyId="",dpopProof;if(cacheRecord.accessToken){
let accessTokenType=cacheRecord.accessToken.tokenType?.toLowerCase();if(cacheRecord.accessToken.tokenType===AuthenticationScheme.
POP&&!request.popKid){let popTokenGenerator=new PopTokenGenerator(cryptoObj,tokenBindingKeyManager,performanceClient),{secret,
keyId}=cacheRecord.accessToken;if(!keyId)throw createClientAuthError(keyIdMissing,request.correlationId);accessToken=await popTokenGenerator.
signPopToken(secret,keyId,request)}else accessToken=cacheRecord.accessToken.secret;if(accessTokenType===AuthenticationScheme.
DPOP.toLowerCase()){if(!cacheRecord.accessToken.keyId)throw createClientAuthError(keyIdMissing,request.correlationId);dpopProof=
await new DpopProofGenerator(cryptoObj,tokenBindingKeyManager).generateResourceProof({htu:request.resourceRequestUri,htm:request.
resourceRequestMethod,accessToken:cacheRecord.accessToken.secret},cacheRecord.accessToken.keyId,request.correlationId)}responseScopes=
ScopeSet.fromString(cacheRecord.accessToken.target,request.correlationId).asArray(),expiresOn=toDateFromSeconds(cacheRecord.
accessToken.expiresOn),extExpiresOn=toDateFromSeconds(cacheRecord.accessToken.extendedExpiresOn),cacheRecord.accessToken.
refreshOn&&(refreshOn=toDateFromSeconds(cacheRecord.accessToken.refreshOn))}cacheRecord.appMetadata&&(familyId=cacheRecord.
appMetadata.familyId===THE_FAMILY_ID?THE_FAMILY_ID:"");let uid=idTokenClaims?.oid||idTokenClaims?.sub||"",tid=idTokenClaims?.
tid||"",regionSubScope=idTokenClaims?.tenant_region_sub_scope;if(typeof regionSubScope=="string"&&performanceClient?.addFields(
{regionSubScope},request.correlationId),serverTokenResponse?.spa_accountid&&cacheRecord.account){cacheRecord.account.nativeAccountId=
serverTokenResponse?.spa_accountid;let targetTenantId=tid||cacheRecord.account.realm;if(cacheRecord.account.tenantProfiles){
let matchingProfile=cacheRecord.account.tenantProfiles.find(tp=>tp.tenantId===targetTenantId);matchingProfile&&(matchingProfile.
nativeAccountId=serverTokenResponse.spa_accountid)}}let accountInfo=cacheRecord.account?updateAccountTenantProfileData(getAccountInfo(
cacheRecord.account),void 0,idTokenClaims,cacheRecord.idToken?.secret):null;return{authority:authority.canonicalAuthority,
uniqueId:uid,tenantId:tid,scopes:responseScopes,account:accountInfo,idToken:cacheRecord?.idToken?.secret||"",idTokenClaims:idTokenClaims||
{},accessToken,dpopProof,fromCache:fromTokenCache,expiresOn,extExpiresOn,refreshOn,correlationId:request.correlationId,requestId:requestId||
"",familyId,tokenType:cacheRecord.accessToken?.tokenType?.toLowerCase()===AuthenticationScheme.DPOP.toLowerCase()?AuthenticationScheme.
DPOP:cacheRecord.accessToken?.tokenType||"",state:requestState?requestState.userRequestState:"",cloudGraphHostName:cacheRecord.
account?.cloudGraphHostName||"",msGraphHost:cacheRecord.account?.msGraphHost||"",code:serverTokenResponse?.spa_code,fromPlatformBroker:!1}}};
function buildAccountToCache(cacheStorage,authority,homeAccountId,base64Decode,correlationId,idTokenClaims,clientInfo,environment,claimsTenantId,authCodePayload,nativeAccountId,logger25,performanceClient){
logger25?.verbose("setCachedAccount called",correlationId);let accountEnvironment=environment||authority.getPreferredCache(),
matchedAccounts=cacheStorage.getAccountsFilteredBy({homeAccountId,environment:accountEnvironment},correlationId);performanceClient?.
addFields({cacheMatchedAccounts:matchedAccounts.length},correlationId),matchedAccounts.length>1&&logger25?.warning("Mult\
iple base accounts matched homeAccountId. Ignoring cached account and creating a new base account.",correlationId);let baseAccount=(matchedAccounts.
length===1?matchedAccounts[0]:null)||createAccountEntity({homeAccountId,idTokenClaims,clientInfo,environment,cloudGraphHostName:authCodePayload?.
cloud_graph_host_name,msGraphHost:authCodePayload?.msgraph_host,nativeAccountId},authority,correlationId,base64Decode),tenantProfiles=baseAccount.
tenantProfiles||[],tenantId=claimsTenantId||baseAccount.realm;if(tenantId&&!tenantProfiles.find(tenantProfile=>tenantProfile.
tenantId===tenantId)){let newTenantProfile=buildTenantProfile(homeAccountId,baseAccount.localAccountId,tenantId,nativeAccountId,
idTokenClaims);tenantProfiles.push(newTenantProfile)}return baseAccount.tenantProfiles=tenantProfiles,baseAccount}var CcsCredentialType={HOME_ACCOUNT_ID:"home_account_id",UPN:"UPN"};async function getClientAssertion(clientAssertion,clientId,tokenEndpoint,fmiPath){return typeof clientAssertion=="string"?
clientAssertion:clientAssertion({clientId,tokenEndpoint,fmiPath})}function getRequestThumbprint(clientId,request,homeAccountId){return{clientId,authority:request.authority,scopes:request.
scopes,homeAccountIdentifier:homeAccountId,claims:request.claims,authenticationScheme:request.authenticationScheme,resourceRequestMethod:request.
resourceRequestMethod,resourceRequestUri:request.resourceRequestUri,shrClaims:request.shrClaims,sshKid:request.sshKid,embeddedClientId:request.
embeddedClientId||request.extraParameters?.clientId,resource:request.resource,attributeTokens:serializeAttributeTokens(request.
attributeTokens)}}var Token_exports={};__export(Token_exports,{addDpopTokenProofHeader:()=>addDpopTokenProofHeader,createTokenQueryParameters:()=>createTokenQueryParameters,
createTokenRequestHeaders:()=>createTokenRequestHeaders,executePostToTokenEndpoint:()=>executePostToTokenEndpoint,sendPostRequest:()=>sendPostRequest});var ThrottlingUtils=class _ThrottlingUtils{static generateThrottlingStorageKey(thumbprint){return`${THROTTLING_PREFIX}.${JSON.
stringify(thumbprint)}`}static preProcess(cacheManager,thumbprint,correlationId){let key=_ThrottlingUtils.generateThrottlingStorageKey(
thumbprint),value=cacheManager.getThrottlingCache(key,correlationId);if(value){if(value.throttleTime<Date.now()){cacheManager.
removeItem(key,correlationId);return}throw new ServerError(value.errorCodes?.join(" ")||"",correlationId,value.errorMessage,
value.subError)}}static postProcess(cacheManager,thumbprint,response,correlationId){let retryAfter=getRetryAfterHeader(response);
if(_ThrottlingUtils.checkResponseStatus(response)||retryAfter!==void 0){let thumbprintValue={throttleTime:_ThrottlingUtils.
calculateThrottleTime(parseInt(retryAfter||"")),error:response.body.error,errorCodes:response.body.error_codes,errorMessage:response.
body.error_description,subError:response.body.suberror};cacheManager.setThrottlingCache(_ThrottlingUtils.generateThrottlingStorageKey(
thumbprint),thumbprintValue,correlationId)}}static checkResponseStatus(response){return response.status===429||response.
status>=500&&response.status<600}static checkResponseForRetryAfter(response){return getRetryAfterHeader(response)!==void 0}static calculateThrottleTime(throttleTime){
let time=throttleTime<=0?0:throttleTime,currentSeconds=Date.now()/1e3;return Math.floor(Math.min(currentSeconds+(time||DEFAULT_THROTTLE_TIME_SECONDS),
currentSeconds+DEFAULT_MAX_THROTTLE_TIME_SECONDS)*1e3)}static removeThrottle(cacheManager,clientId,request,homeAccountIdentifier){
let thumbprint=getRequestThumbprint(clientId,request,homeAccountIdentifier),key=this.generateThrottlingStorageKey(thumbprint);
cacheManager.removeItem(key,request.correlationId)}};function getRetryAfterHeader(response){if((response.status<200||response.
status>=300)&&response.headers)return getResponseHeader(response.headers,HeaderNames.RETRY_AFTER)}var NetworkError=class _NetworkError extends AuthError{constructor(error,httpStatus,responseHeaders){super(error.errorCode,
error.correlationId,error.errorMessage,error.subError),Object.setPrototypeOf(this,_NetworkError.prototype),this.name="Ne\
tworkError",this.error=error,this.httpStatus=httpStatus,this.responseHeaders=responseHeaders}};function createNetworkError(error,httpStatus,responseHeaders,additionalError){
return error.errorMessage=`${error.errorMessage}, additionalErrorInfo: error.name:${additionalError?.name}, error.messag\
e:${additionalError?.message}`,new NetworkError(error,httpStatus,responseHeaders)}function createTokenRequestHeaders(logger25,preventCorsPreflight,ccsCred){let headers={};if(headers[HeaderNames.CONTENT_TYPE]=
URL_FORM_CONTENT_TYPE,!preventCorsPreflight&&ccsCred)switch(ccsCred.type){case CcsCredentialType.HOME_ACCOUNT_ID:try{let clientInfo=buildClientInfoFromHomeAccountId(
ccsCred.credential);headers[HeaderNames.CCS_HEADER]=`Oid:${clientInfo.uid}@${clientInfo.utid}`}catch(e){logger25.verbose(
`Could not parse home account ID for CCS Header: '${e}'`,"")}break;case CcsCredentialType.UPN:headers[HeaderNames.CCS_HEADER]=
`UPN: ${ccsCred.credential}`;break}return headers}async function addDpopTokenProofHeader(headers,request,tokenEndpoint,cryptoUtils,tokenBindingKeyManager){
if(request.authenticationScheme!==AuthenticationScheme.DPOP)return;let dpopProofGenerator=new DpopProofGenerator(cryptoUtils,
tokenBindingKeyManager),keyId=request.dpopJkt;if(!keyId?.trim())throw createClientAuthError(keyIdMissing,request.correlationId);
headers[HeaderNames.DPOP]=await dpopProofGenerator.generateTokenProof({tokenEndpoint},keyId,request.correlationId)}function createTokenQueryParameters(request,clientId,redirectUri,performanceClient){
let parameters=new Map;return request.embeddedClientId&&addBrokerParameters(parameters,clientId,redirectUri),request.extraQueryParameters&&
addExtraParameters(parameters,request.extraQueryParameters),addCorrelationId(parameters,request.correlationId),instrumentBrokerParams(
parameters,request.correlationId,performanceClient),mapToQueryString(parameters)}async function executePostToTokenEndpoint(tokenEndpoint,queryString,headers,thumbprint,correlationId,cacheManager,networkClient,logger25,performanceClient,serverTelemetryManager){
let response=await sendPostRequest(thumbprint,tokenEndpoint,{body:queryString,headers},correlationId,cacheManager,networkClient,
logger25,performanceClient);return serverTelemetryManager&&response.status<500&&response.status!==429&&serverTelemetryManager.
clearTelemetryCache(),response}async function sendPostRequest(thumbprint,tokenEndpoint,options,correlationId,cacheManager,networkClient,logger25,performanceClient){
ThrottlingUtils.preProcess(cacheManager,thumbprint,correlationId);let response;try{response=await invokeAsync(networkClient.
sendPostRequestAsync.bind(networkClient),NetworkClientSendPostRequestAsync,logger25,performanceClient,correlationId)(tokenEndpoint,
{...options,correlationId,performanceClient});let responseHeaders=normalizeResponseHeaders(response.headers||{});response=
{...response,headers:responseHeaders},performanceClient?.addFields({refreshTokenSize:response.body.refresh_token?.length||
0,httpVerToken:responseHeaders[HeaderNames.X_MS_HTTP_VERSION]||"",requestId:responseHeaders[HeaderNames.X_MS_REQUEST_ID]||
""},correlationId)}catch(e){if(e instanceof NetworkError){let responseHeaders=e.responseHeaders?normalizeResponseHeaders(
e.responseHeaders):void 0;throw responseHeaders&&performanceClient?.addFields({httpVerToken:responseHeaders[HeaderNames.
X_MS_HTTP_VERSION]||"",requestId:responseHeaders[HeaderNames.X_MS_REQUEST_ID]||"",contentTypeHeader:getResponseHeader(responseHeaders,
HeaderNames.CONTENT_TYPE)||void 0,contentLengthHeader:getResponseHeader(responseHeaders,HeaderNames.CONTENT_LENGTH)||void 0,
httpStatus:e.httpStatus},correlationId),e.error}throw e instanceof AuthError?e:createClientAuthError(networkError,correlationId)}
return ThrottlingUtils.postProcess(cacheManager,thumbprint,response,correlationId),response}var AuthorizationCodeClient=class{constructor(configuration,performanceClient){this.includeRedirectUri=!0,this.config=buildClientConfiguration(
configuration),this.logger=new Logger(this.config.loggerOptions,name,version),this.cryptoUtils=this.config.cryptoInterface,
this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=
this.config.serverTelemetryManager,this.authority=this.config.authOptions.authority,this.performanceClient=performanceClient,
this.oidcDefaultScopes=this.config.authOptions.authority.options.OIDCOptions?.defaultScopes}async acquireToken(request,apiId,authCodePayload){
if(!request.code)throw createClientAuthError(requestCannotBeMade,request.correlationId);this.config.authOptions.instanceAware===
!0&&authCodePayload?.cloud_instance_host_name&&await invokeAsync(this.updateTokenEndpointAuthority.bind(this),UpdateTokenEndpointAuthority,
this.logger,this.performanceClient,request.correlationId)(authCodePayload.cloud_instance_host_name,request.correlationId);
let reqTimestamp=nowSeconds(),response=await invokeAsync(this.executeTokenRequest.bind(this),AuthClientExecuteTokenRequest,
this.logger,this.performanceClient,request.correlationId)(this.authority,request,this.serverTelemetryManager),requestId=response.
headers?.[HeaderNames.X_MS_REQUEST_ID],responseHandler=new ResponseHandler(this.config.authOptions.clientId,this.cacheManager,
this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.persistencePlugin,this.config.
tokenBindingKeyManager);return responseHandler.validateTokenResponse(response.body,request.correlationId),invokeAsync(responseHandler.
handleServerTokenResponse.bind(responseHandler),HandleServerTokenResponse,this.logger,this.performanceClient,request.correlationId)(
response.body,this.authority,reqTimestamp,request,apiId,authCodePayload,void 0,void 0,void 0,requestId)}getLogoutUri(logoutRequest){
if(!logoutRequest)throw createClientConfigurationError(logoutRequestEmpty,"");let queryString=this.createLogoutUrlQueryString(
logoutRequest);return UrlString.appendQueryString(this.authority.endSessionEndpoint,queryString)}async executeTokenRequest(authority,request,serverTelemetryManager){
let queryParametersString=createTokenQueryParameters(request,this.config.authOptions.clientId,this.config.authOptions.redirectUri,
this.performanceClient),endpoint=UrlString.appendQueryString(authority.tokenEndpoint,queryParametersString),requestBody=await invokeAsync(
this.createTokenRequestBody.bind(this),AuthClientCreateTokenRequestBody,this.logger,this.performanceClient,request.correlationId)(
request),ccsCredential;if(request.clientInfo)try{let clientInfo=buildClientInfo(request.clientInfo,this.cryptoUtils.base64Decode);
ccsCredential={credential:`${clientInfo.uid}${CLIENT_INFO_SEPARATOR}${clientInfo.utid}`,type:CcsCredentialType.HOME_ACCOUNT_ID}}catch(e){
this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`,request.correlationId)}let headers=createTokenRequestHeaders(
this.logger,this.config.systemOptions.preventCorsPreflight,ccsCredential||request.ccsCredential);await addDpopTokenProofHeader(
headers,request,endpoint,this.cryptoUtils,this.config.tokenBindingKeyManager);let thumbprint=getRequestThumbprint(this.config.
authOptions.clientId,request);return invokeAsync(executePostToTokenEndpoint,AuthorizationCodeClientExecutePostToTokenEndpoint,
this.logger,this.performanceClient,request.correlationId)(endpoint,requestBody,headers,thumbprint,request.correlationId,
this.cacheManager,this.networkClient,this.logger,this.performanceClient,serverTelemetryManager)}async createTokenRequestBody(request){
let parameters=new Map;if(addClientId(parameters,request.embeddedClientId||request.extraParameters?.[CLIENT_ID]||this.config.
authOptions.clientId),this.includeRedirectUri)addRedirectUri(parameters,request.redirectUri);else if(!request.redirectUri)
throw createClientConfigurationError(redirectUriEmpty,request.correlationId);if(addScopes(parameters,request.scopes,request.
correlationId,!0,this.oidcDefaultScopes),addResource(parameters,request.resource),request.attributeTokens&&addAttributeTokens(
parameters,request.attributeTokens),this.performanceClient?.addFields({hasAttributeTokens:!!request.attributeTokens?.length},
request.correlationId),addAuthorizationCode(parameters,request.code),addLibraryInfo(parameters,this.config.libraryInfo),
addApplicationTelemetry(parameters,this.config.telemetry.application),addThrottling(parameters),this.serverTelemetryManager&&
!isOidcProtocolMode(this.config)&&addServerTelemetry(parameters,this.serverTelemetryManager),request.codeVerifier&&addCodeVerifier(
parameters,request.codeVerifier),this.config.clientCredentials.clientSecret&&addClientSecret(parameters,this.config.clientCredentials.
clientSecret),this.config.clientCredentials.clientAssertion){let clientAssertion=this.config.clientCredentials.clientAssertion;
addClientAssertion(parameters,await getClientAssertion(clientAssertion.assertion,this.config.authOptions.clientId,request.
resourceRequestUri)),addClientAssertionType(parameters,clientAssertion.assertionType)}if(addGrantType(parameters,GrantType.
AUTHORIZATION_CODE_GRANT),addClientInfo(parameters),request.authenticationScheme===AuthenticationScheme.POP){let popTokenGenerator=new PopTokenGenerator(
this.cryptoUtils,this.config.tokenBindingKeyManager,this.performanceClient),reqCnfData;request.popKid?reqCnfData=this.cryptoUtils.
encodeKid(request.popKid):reqCnfData=(await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator),PopTokenGenerateCnf,
this.logger,this.performanceClient,request.correlationId)(request,this.logger)).reqCnfString,addPopToken(parameters,reqCnfData)}else if(request.
authenticationScheme===AuthenticationScheme.SSH)if(request.sshJwk)addSshJwk(parameters,request.sshJwk);else throw createClientConfigurationError(
missingSshJwk,request.correlationId);let ccsCred;if(request.clientInfo)try{let clientInfo=buildClientInfo(request.clientInfo,
this.cryptoUtils.base64Decode);ccsCred={credential:`${clientInfo.uid}${CLIENT_INFO_SEPARATOR}${clientInfo.utid}`,type:CcsCredentialType.
HOME_ACCOUNT_ID}}catch(e){this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`,request.correlationId)}else
ccsCred=request.ccsCredential;if(this.config.systemOptions.preventCorsPreflight&&ccsCred)switch(ccsCred.type){case CcsCredentialType.
HOME_ACCOUNT_ID:try{let clientInfo=buildClientInfoFromHomeAccountId(ccsCred.credential);addCcsOid(parameters,clientInfo)}catch(e){
this.logger.verbose(`Could not parse home account ID for CCS Header: '${e}'`,request.correlationId)}break;case CcsCredentialType.
UPN:addCcsUpn(parameters,ccsCred.credential);break}return request.embeddedClientId&&addBrokerParameters(parameters,this.
config.authOptions.clientId,this.config.authOptions.redirectUri),request.extraParameters&&addExtraParameters(parameters,
request.extraParameters),request.enableSpaAuthorizationCode&&(!request.extraParameters||!request.extraParameters[RETURN_SPA_CODE])&&
addExtraParameters(parameters,{[RETURN_SPA_CODE]:"1"}),instrumentBrokerParams(parameters,request.correlationId,this.performanceClient),
addClaims(parameters,request.correlationId,request.claims,this.config.authOptions.clientCapabilities,request.skipBrokerClaims),
mapToQueryString(parameters)}createLogoutUrlQueryString(request){let parameters=new Map;return request.postLogoutRedirectUri&&
addPostLogoutRedirectUri(parameters,request.postLogoutRedirectUri),request.correlationId&&addCorrelationId(parameters,request.
correlationId),request.idTokenHint&&addIdTokenHint(parameters,request.idTokenHint),request.state&&addState(parameters,request.
state),request.logoutHint&&addLogoutHint(parameters,request.logoutHint),request.popupOriginCheckDone&&addPopupOriginCheckDone(
parameters),request.extraQueryParameters&&addExtraParameters(parameters,request.extraQueryParameters),this.config.authOptions.
instanceAware&&addInstanceAware(parameters),mapToQueryString(parameters)}async updateTokenEndpointAuthority(cloudInstanceHostName,correlationId){
let cloudInstanceAuthorityUri=`https://${cloudInstanceHostName}/${this.authority.tenant}/`,cloudInstanceAuthority=await createDiscoveredInstance(
cloudInstanceAuthorityUri,this.networkClient,this.cacheManager,this.authority.options,this.logger,correlationId,this.performanceClient);
this.authority=cloudInstanceAuthority}};var Authorize_exports={};__export(Authorize_exports,{getAuthorizationCodePayload:()=>getAuthorizationCodePayload,getAuthorizeUrl:()=>getAuthorizeUrl,
getStandardAuthorizeRequestParameters:()=>getStandardAuthorizeRequestParameters,validateAuthorizationResponse:()=>validateAuthorizationResponse});function getStandardAuthorizeRequestParameters(authOptions,request,logger25,performanceClient){let correlationId=request.
correlationId,parameters=new Map;addClientId(parameters,request.embeddedClientId||request.extraQueryParameters?.[CLIENT_ID]||
authOptions.clientId);let requestScopes=[...request.scopes||[],...request.extraScopesToConsent||[]];if(addScopes(parameters,
requestScopes,request.correlationId,!0,authOptions.authority.options.OIDCOptions?.defaultScopes),addResource(parameters,
request.resource),addRedirectUri(parameters,request.redirectUri),addCorrelationId(parameters,correlationId),addResponseMode(
parameters,request.responseMode),addClientInfo(parameters),addCliData(parameters),request.prompt&&(addPrompt(parameters,
request.prompt),performanceClient?.addFields({prompt:request.prompt},correlationId)),request.domainHint&&(addDomainHint(
parameters,request.domainHint),performanceClient?.addFields({domainHintFromRequest:!0},correlationId)),request.prompt!==
PromptValue.SELECT_ACCOUNT)if(request.sid&&request.prompt===PromptValue.NONE)logger25.verbose("createAuthCodeUrlQueryStr\
ing: Prompt is none, adding sid from request",request.correlationId),addSid(parameters,request.sid),performanceClient?.addFields(
{sidFromRequest:!0},correlationId);else if(request.account){let accountSid=extractAccountSid(request.account),accountLoginHintClaim=extractLoginHint(
request.account);if(accountLoginHintClaim&&request.domainHint&&(logger25.warning('AuthorizationCodeClient.createAuthCode\
UrlQueryString: "domainHint" param is set, skipping opaque "login_hint" claim. Please consider not passing domainHint',request.
correlationId),accountLoginHintClaim=null),accountLoginHintClaim){logger25.verbose("createAuthCodeUrlQueryString: login_\
hint claim present on account",request.correlationId),addLoginHint(parameters,accountLoginHintClaim),performanceClient?.
addFields({loginHintFromClaim:!0},correlationId);try{let clientInfo=buildClientInfoFromHomeAccountId(request.account.homeAccountId);
addCcsOid(parameters,clientInfo)}catch{logger25.verbose("createAuthCodeUrlQueryString: Could not parse home account ID f\
or CCS Header",request.correlationId)}}else if(accountSid&&request.prompt===PromptValue.NONE){logger25.verbose("createAu\
thCodeUrlQueryString: Prompt is none, adding sid from account",request.correlationId),addSid(parameters,accountSid),performanceClient?.
addFields({sidFromClaim:!0},correlationId);try{let clientInfo=buildClientInfoFromHomeAccountId(request.account.homeAccountId);
addCcsOid(parameters,clientInfo)}catch{logger25.verbose("createAuthCodeUrlQueryString: Could not parse home account ID f\
or CCS Header",request.correlationId)}}else if(request.loginHint)logger25.verbose("createAuthCodeUrlQueryString: Adding \
login_hint from request",request.correlationId),addLoginHint(parameters,request.loginHint),addCcsUpn(parameters,request.
loginHint),performanceClient?.addFields({loginHintFromRequest:!0},correlationId);else if(request.account.username){logger25.
verbose("createAuthCodeUrlQueryString: Adding login_hint from account",request.correlationId),addLoginHint(parameters,request.
account.username),performanceClient?.addFields({loginHintFromUpn:!0},correlationId);try{let clientInfo=buildClientInfoFromHomeAccountId(
request.account.homeAccountId);addCcsOid(parameters,clientInfo)}catch{logger25.verbose("createAuthCodeUrlQueryString: Co\
uld not parse home account ID for CCS Header",request.correlationId)}}}else request.loginHint&&(logger25.verbose("create\
AuthCodeUrlQueryString: No account, adding login_hint from request",request.correlationId),addLoginHint(parameters,request.
loginHint),addCcsUpn(parameters,request.loginHint),performanceClient?.addFields({loginHintFromRequest:!0},correlationId));else
logger25.verbose("createAuthCodeUrlQueryString: Prompt is select_account, ignoring account hints",request.correlationId);
return request.nonce&&addNonce(parameters,request.nonce),request.state&&addState(parameters,request.state),request.embeddedClientId&&
addBrokerParameters(parameters,authOptions.clientId,authOptions.redirectUri),addClaims(parameters,request.correlationId,
request.claims,authOptions.clientCapabilities,request.skipBrokerClaims),authOptions.instanceAware&&(!request.extraQueryParameters||
!Object.keys(request.extraQueryParameters).includes(INSTANCE_AWARE))&&addInstanceAware(parameters),request.popupOriginCheckDone&&
addPopupOriginCheckDone(parameters),parameters}function getAuthorizeUrl(authority,requestParameters){let queryString=mapToQueryString(
requestParameters);return UrlString.appendQueryString(authority.authorizationEndpoint,queryString)}function getAuthorizationCodePayload(serverParams,cachedState,correlationId){
if(validateAuthorizationResponse(serverParams,cachedState,correlationId),!serverParams.code)throw createClientAuthError(
authorizationCodeMissingFromServerResponse,correlationId);return serverParams}function validateAuthorizationResponse(serverResponse,requestState,correlationId){
if(!serverResponse.state||!requestState)throw serverResponse.state?createClientAuthError(stateNotFound,correlationId,"Ca\
ched State"):createClientAuthError(stateNotFound,correlationId,"Server State");let decodedServerResponseState,decodedRequestState;
try{decodedServerResponseState=decodeURIComponent(serverResponse.state)}catch{throw createClientAuthError(invalidState,correlationId)}
try{decodedRequestState=decodeURIComponent(requestState)}catch{throw createClientAuthError(invalidState,correlationId)}if(decodedServerResponseState!==
decodedRequestState)throw createClientAuthError(stateMismatch,correlationId);if(serverResponse.error||serverResponse.error_description||
serverResponse.suberror){let serverErrorNo=parseServerErrorNo(serverResponse);throw isInteractionRequiredError(serverResponse.
error,serverResponse.error_description,serverResponse.suberror)?new InteractionRequiredAuthError(serverResponse.error||"",
serverResponse.correlation_id||correlationId,serverResponse.error_description,serverResponse.suberror,serverResponse.timestamp||
"",serverResponse.trace_id||"",serverResponse.claims||"",serverErrorNo):new ServerError(serverResponse.error||"",serverResponse.
correlation_id||correlationId,serverResponse.error_description,serverResponse.suberror,serverErrorNo)}}function parseServerErrorNo(serverResponse){
let errorCodePrefix="code=",errorCodePrefixIndex=serverResponse.error_uri?.lastIndexOf(errorCodePrefix);return errorCodePrefixIndex&&
errorCodePrefixIndex>=0?serverResponse.error_uri?.substring(errorCodePrefixIndex+errorCodePrefix.length):void 0}function extractAccountSid(account){
return account.idTokenClaims?.sid||null}function extractLoginHint(account){return account.loginHint||account.idTokenClaims?.
login_hint||null}var DEFAULT_REFRESH_TOKEN_EXPIRATION_OFFSET_SECONDS=300,RefreshTokenClient=class{constructor(configuration,performanceClient){
this.config=buildClientConfiguration(configuration),this.logger=new Logger(this.config.loggerOptions,name,version),this.
cryptoUtils=this.config.cryptoInterface,this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,
this.serverTelemetryManager=this.config.serverTelemetryManager,this.authority=this.config.authOptions.authority,this.performanceClient=
performanceClient}async acquireToken(request,apiId){let reqTimestamp=nowSeconds(),response=await invokeAsync(this.executeTokenRequest.
bind(this),RefreshTokenClientExecuteTokenRequest,this.logger,this.performanceClient,request.correlationId)(request,this.
authority),requestId=response.headers?.[HeaderNames.X_MS_REQUEST_ID],responseHandler=new ResponseHandler(this.config.authOptions.
clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.
persistencePlugin,this.config.tokenBindingKeyManager);return responseHandler.validateTokenResponse(response.body,request.
correlationId),invokeAsync(responseHandler.handleServerTokenResponse.bind(responseHandler),HandleServerTokenResponse,this.
logger,this.performanceClient,request.correlationId)(response.body,this.authority,reqTimestamp,request,apiId,void 0,void 0,
!0,request.forceCache,requestId)}async acquireTokenByRefreshToken(request,apiId){if(!request)throw createClientConfigurationError(
tokenRequestEmpty,"");if(!request.account)throw createClientAuthError(noAccountInSilentRequest,request.correlationId);if(this.
cacheManager.isAppMetadataFOCI(request.account.environment,request.correlationId))try{return await invokeAsync(this.acquireTokenWithCachedRefreshToken.
bind(this),RefreshTokenClientAcquireTokenWithCachedRefreshToken,this.logger,this.performanceClient,request.correlationId)(
request,!0,apiId)}catch(e){let noFamilyRTInCache=e instanceof InteractionRequiredAuthError&&e.errorCode===noTokensFound,
clientMismatchErrorWithFamilyRT=e instanceof ServerError&&e.errorCode===INVALID_GRANT_ERROR&&e.subError===CLIENT_MISMATCH_ERROR;
if(noFamilyRTInCache||clientMismatchErrorWithFamilyRT)return invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this),
RefreshTokenClientAcquireTokenWithCachedRefreshToken,this.logger,this.performanceClient,request.correlationId)(request,!1,
apiId);throw e}return invokeAsync(this.acquireTokenWithCachedRefreshToken.bind(this),RefreshTokenClientAcquireTokenWithCachedRefreshToken,
this.logger,this.performanceClient,request.correlationId)(request,!1,apiId)}async acquireTokenWithCachedRefreshToken(request,foci,apiId){
let refreshToken=invoke(this.cacheManager.getRefreshToken.bind(this.cacheManager),CacheManagerGetRefreshToken,this.logger,
this.performanceClient,request.correlationId)(request.account,foci,request.correlationId,void 0);if(!refreshToken)throw createInteractionRequiredAuthError(
noTokensFound,request.correlationId);if(refreshToken.expiresOn){let offset=request.refreshTokenExpirationOffsetSeconds||
DEFAULT_REFRESH_TOKEN_EXPIRATION_OFFSET_SECONDS;if(this.performanceClient?.addFields({cacheRtExpiresOnSeconds:Number(refreshToken.
expiresOn),rtOffsetSeconds:offset},request.correlationId),isTokenExpired(refreshToken.expiresOn,offset))throw createInteractionRequiredAuthError(
refreshTokenExpired,request.correlationId)}let refreshTokenRequest={...request,refreshToken:refreshToken.secret,authenticationScheme:request.
authenticationScheme||AuthenticationScheme.BEARER,ccsCredential:{credential:request.account.homeAccountId,type:CcsCredentialType.
HOME_ACCOUNT_ID}};if(refreshTokenRequest.authenticationScheme===AuthenticationScheme.DPOP&&!refreshTokenRequest.dpopJkt){
let dpopProofGenerator=new DpopProofGenerator(this.cryptoUtils,this.config.tokenBindingKeyManager);refreshTokenRequest.dpopJkt=
await dpopProofGenerator.generateJkt(request.correlationId)}try{return await invokeAsync(this.acquireToken.bind(this),RefreshTokenClientAcquireToken,
this.logger,this.performanceClient,request.correlationId)(refreshTokenRequest,apiId)}catch(e){if(e instanceof InteractionRequiredAuthError&&
e.subError===badToken){this.logger.verbose("acquireTokenWithRefreshToken: bad refresh token, removing from cache",request.
correlationId);let badRefreshTokenKey=this.cacheManager.generateCredentialKey(refreshToken);this.cacheManager.removeRefreshToken(
badRefreshTokenKey,request.correlationId)}throw e}}async executeTokenRequest(request,authority){let queryParametersString=createTokenQueryParameters(
request,this.config.authOptions.clientId,this.config.authOptions.redirectUri,this.performanceClient),endpoint=UrlString.
appendQueryString(authority.tokenEndpoint,queryParametersString),requestBody=await invokeAsync(this.createTokenRequestBody.
bind(this),RefreshTokenClientCreateTokenRequestBody,this.logger,this.performanceClient,request.correlationId)(request),headers=createTokenRequestHeaders(
this.logger,this.config.systemOptions.preventCorsPreflight,request.ccsCredential);await addDpopTokenProofHeader(headers,
request,endpoint,this.cryptoUtils,this.config.tokenBindingKeyManager);let thumbprint=getRequestThumbprint(this.config.authOptions.
clientId,request);return invokeAsync(executePostToTokenEndpoint,RefreshTokenClientExecutePostToTokenEndpoint,this.logger,
this.performanceClient,request.correlationId)(endpoint,requestBody,headers,thumbprint,request.correlationId,this.cacheManager,
this.networkClient,this.logger,this.performanceClient,this.serverTelemetryManager)}async createTokenRequestBody(request){
let parameters=new Map;if(addClientId(parameters,request.embeddedClientId||request.extraParameters?.[CLIENT_ID]||this.config.
authOptions.clientId),request.redirectUri&&addRedirectUri(parameters,request.redirectUri),addScopes(parameters,request.scopes,
request.correlationId,!0,this.config.authOptions.authority.options.OIDCOptions?.defaultScopes),addResource(parameters,request.
resource),addGrantType(parameters,GrantType.REFRESH_TOKEN_GRANT),addClientInfo(parameters),addLibraryInfo(parameters,this.
config.libraryInfo),addApplicationTelemetry(parameters,this.config.telemetry.application),addThrottling(parameters),this.
serverTelemetryManager&&!isOidcProtocolMode(this.config)&&addServerTelemetry(parameters,this.serverTelemetryManager),addRefreshToken(
parameters,request.refreshToken),request.attributeTokens&&addAttributeTokens(parameters,request.attributeTokens),this.performanceClient?.
addFields({hasAttributeTokens:!!request.attributeTokens?.length},request.correlationId),this.config.clientCredentials.clientSecret&&
addClientSecret(parameters,this.config.clientCredentials.clientSecret),this.config.clientCredentials.clientAssertion){let clientAssertion=this.
config.clientCredentials.clientAssertion;addClientAssertion(parameters,await getClientAssertion(clientAssertion.assertion,
this.config.authOptions.clientId,request.resourceRequestUri)),addClientAssertionType(parameters,clientAssertion.assertionType)}
if(request.authenticationScheme===AuthenticationScheme.POP){let popTokenGenerator=new PopTokenGenerator(this.cryptoUtils,
this.config.tokenBindingKeyManager,this.performanceClient),reqCnfData;request.popKid?reqCnfData=this.cryptoUtils.encodeKid(
request.popKid):reqCnfData=(await invokeAsync(popTokenGenerator.generateCnf.bind(popTokenGenerator),PopTokenGenerateCnf,
this.logger,this.performanceClient,request.correlationId)(request,this.logger)).reqCnfString,addPopToken(parameters,reqCnfData)}else if(request.
authenticationScheme===AuthenticationScheme.SSH)if(request.sshJwk)addSshJwk(parameters,request.sshJwk);else throw createClientConfigurationError(
missingSshJwk,request.correlationId);if(this.config.systemOptions.preventCorsPreflight&&request.ccsCredential)switch(request.
ccsCredential.type){case CcsCredentialType.HOME_ACCOUNT_ID:try{let clientInfo=buildClientInfoFromHomeAccountId(request.ccsCredential.
credential);addCcsOid(parameters,clientInfo)}catch(e){this.logger.verbose(`Could not parse home account ID for CCS Heade\
r: '${e}'`,request.correlationId)}break;case CcsCredentialType.UPN:addCcsUpn(parameters,request.ccsCredential.credential);
break}return request.embeddedClientId&&addBrokerParameters(parameters,this.config.authOptions.clientId,this.config.authOptions.
redirectUri),request.extraParameters&&addExtraParameters(parameters,{...request.extraParameters}),instrumentBrokerParams(
parameters,request.correlationId,this.performanceClient),addClaims(parameters,request.correlationId,request.claims,this.
config.authOptions.clientCapabilities,request.skipBrokerClaims),mapToQueryString(parameters)}};var skuGroupSeparator=",",skuValueSeparator="|";function makeExtraSkuString(params){let{skus,libraryName,libraryVersion,
extensionName,extensionVersion}=params,skuMap=new Map([[0,[libraryName,libraryVersion]],[2,[extensionName,extensionVersion]]]),
skuArr=[];if(skus?.length){if(skuArr=skus.split(skuGroupSeparator),skuArr.length<4)return skus}else skuArr=Array.from({length:4},
()=>skuValueSeparator);return skuMap.forEach((value,key)=>{value.length===2&&value[0]?.length&&value[1]?.length&&setSku(
{skuArr,index:key,skuName:value[0],skuVersion:value[1]})}),skuArr.join(skuGroupSeparator)}function setSku(params){let{skuArr,
index,skuName,skuVersion}=params;index>=skuArr.length||(skuArr[index]=[skuName,skuVersion].join(skuValueSeparator))}var ServerTelemetryManager=class _ServerTelemetryManager{constructor(telemetryRequest,cacheManager){
this.cacheOutcome=CacheOutcome.NOT_APPLICABLE,this.cacheManager=cacheManager,this.apiId=telemetryRequest.apiId,this.correlationId=
telemetryRequest.correlationId,this.wrapperSKU=telemetryRequest.wrapperSKU||"",this.wrapperVer=telemetryRequest.wrapperVer||
"",this.telemetryCacheKey=SERVER_TELEM_CACHE_KEY+CACHE_KEY_SEPARATOR+telemetryRequest.clientId}generateCurrentRequestHeaderValue(){
let request=`${this.apiId}${SERVER_TELEM_VALUE_SEPARATOR}${this.cacheOutcome}`,platformFieldsArr=[this.wrapperSKU,this.wrapperVer],
nativeBrokerErrorCode=this.getNativeBrokerErrorCode();nativeBrokerErrorCode?.length&&platformFieldsArr.push(`broker_erro\
r=${nativeBrokerErrorCode}`);let platformFields=platformFieldsArr.join(SERVER_TELEM_VALUE_SEPARATOR),regionDiscoveryFields=this.
getRegionDiscoveryFields(),requestWithRegionDiscoveryFields=[request,regionDiscoveryFields].join(SERVER_TELEM_VALUE_SEPARATOR);
return[SERVER_TELEM_SCHEMA_VERSION,requestWithRegionDiscoveryFields,platformFields].join(SERVER_TELEM_CATEGORY_SEPARATOR)}generateLastRequestHeaderValue(){
let lastRequests=this.getLastRequests(),maxErrors=_ServerTelemetryManager.maxErrorsToSend(lastRequests),failedRequests=lastRequests.
failedRequests.slice(0,2*maxErrors).join(SERVER_TELEM_VALUE_SEPARATOR),errors=lastRequests.errors.slice(0,maxErrors).join(
SERVER_TELEM_VALUE_SEPARATOR),errorCount=lastRequests.errors.length,overflow=maxErrors<errorCount?SERVER_TELEM_OVERFLOW_TRUE:
SERVER_TELEM_OVERFLOW_FALSE,platformFields=[errorCount,overflow].join(SERVER_TELEM_VALUE_SEPARATOR);return[SERVER_TELEM_SCHEMA_VERSION,
lastRequests.cacheHits,failedRequests,errors,platformFields].join(SERVER_TELEM_CATEGORY_SEPARATOR)}cacheFailedRequest(error){
try{let lastRequests=this.getLastRequests();lastRequests.errors.length>=SERVER_TELEM_MAX_CACHED_ERRORS&&(lastRequests.failedRequests.
shift(),lastRequests.failedRequests.shift(),lastRequests.errors.shift()),lastRequests.failedRequests.push(this.apiId,this.
correlationId),error instanceof Error&&error&&error.toString()?error instanceof AuthError?error.subError?lastRequests.errors.
push(error.subError):error.errorCode?lastRequests.errors.push(error.errorCode):lastRequests.errors.push(error.toString()):
lastRequests.errors.push(error.toString()):lastRequests.errors.push(SERVER_TELEM_UNKNOWN_ERROR),this.cacheManager.setServerTelemetry(
this.telemetryCacheKey,lastRequests,this.correlationId)}catch{}}incrementCacheHits(){let lastRequests=this.getLastRequests();
return lastRequests.cacheHits+=1,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,lastRequests,this.correlationId),
lastRequests.cacheHits}getLastRequests(){let initialValue={failedRequests:[],errors:[],cacheHits:0};return this.cacheManager.
getServerTelemetry(this.telemetryCacheKey,this.correlationId)||initialValue}clearTelemetryCache(){let lastRequests=this.
getLastRequests(),numErrorsFlushed=_ServerTelemetryManager.maxErrorsToSend(lastRequests),errorCount=lastRequests.errors.
length;if(numErrorsFlushed===errorCount)this.cacheManager.removeItem(this.telemetryCacheKey,this.correlationId);else{let serverTelemEntity={
failedRequests:lastRequests.failedRequests.slice(numErrorsFlushed*2),errors:lastRequests.errors.slice(numErrorsFlushed),
cacheHits:0};this.cacheManager.setServerTelemetry(this.telemetryCacheKey,serverTelemEntity,this.correlationId)}}static maxErrorsToSend(serverTelemetryEntity){
let i,maxErrors=0,dataSize=0,errorCount=serverTelemetryEntity.errors.length;for(i=0;i<errorCount;i++){let apiId=serverTelemetryEntity.
failedRequests[2*i]||"",correlationId=serverTelemetryEntity.failedRequests[2*i+1]||"",errorCode=serverTelemetryEntity.errors[i]||
"";if(dataSize+=apiId.toString().length+correlationId.toString().length+errorCode.length+3,dataSize<SERVER_TELEM_MAX_LAST_HEADER_BYTES)
maxErrors+=1;else break}return maxErrors}getRegionDiscoveryFields(){let regionDiscoveryFields=[];return regionDiscoveryFields.
push(this.regionUsed||""),regionDiscoveryFields.push(this.regionSource||""),regionDiscoveryFields.push(this.regionOutcome||
""),regionDiscoveryFields.join(",")}updateRegionDiscoveryMetadata(regionDiscoveryMetadata){this.regionUsed=regionDiscoveryMetadata.
region_used,this.regionSource=regionDiscoveryMetadata.region_source,this.regionOutcome=regionDiscoveryMetadata.region_outcome}setCacheOutcome(cacheOutcome){
this.cacheOutcome=cacheOutcome}setNativeBrokerErrorCode(errorCode){let lastRequests=this.getLastRequests();lastRequests.
nativeBrokerErrorCode=errorCode,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,lastRequests,this.correlationId)}getNativeBrokerErrorCode(){
return this.getLastRequests().nativeBrokerErrorCode}clearNativeBrokerErrorCode(){let lastRequests=this.getLastRequests();
delete lastRequests.nativeBrokerErrorCode,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,lastRequests,this.
correlationId)}static makeExtraSkuString(params){return makeExtraSkuString(params)}};var SilentFlowClient=class{constructor(configuration,performanceClient){this.config=buildClientConfiguration(configuration),
this.logger=new Logger(this.config.loggerOptions,name,version),this.cryptoUtils=this.config.cryptoInterface,this.cacheManager=
this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=this.config.serverTelemetryManager,
this.authority=this.config.authOptions.authority,this.performanceClient=performanceClient}async acquireCachedToken(request){
let lastCacheOutcome=CacheOutcome.NOT_APPLICABLE;if(request.forceRefresh||!StringUtils.isEmptyObj(request.claims))throw this.
setCacheOutcome(CacheOutcome.FORCE_REFRESH_OR_CLAIMS,request.correlationId),createClientAuthError(tokenRefreshRequired,request.
correlationId);if(!request.account)throw createClientAuthError(noAccountInSilentRequest,request.correlationId);let requestTenantId=request.
account.tenantId||getTenantFromAuthorityString(request.authority,request.correlationId),tokenKeys=this.cacheManager.getTokenKeys(),
cachedAccessToken=this.cacheManager.getAccessToken(request.account,request,tokenKeys,requestTenantId);if(cachedAccessToken){
if(wasClockTurnedBack(cachedAccessToken.cachedAt)||isTokenExpired(cachedAccessToken.expiresOn,this.config.systemOptions.
tokenRenewalOffsetSeconds))throw this.setCacheOutcome(CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED,request.correlationId),createClientAuthError(
tokenRefreshRequired,request.correlationId);if(request.resource){if(cachedAccessToken.resource!==request.resource)throw this.
setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN,request.correlationId),createClientAuthError(tokenRefreshRequired,request.
correlationId)}else cachedAccessToken.refreshOn&&isTokenExpired(cachedAccessToken.refreshOn,0)&&(lastCacheOutcome=CacheOutcome.
PROACTIVELY_REFRESHED)}else throw this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN,request.correlationId),createClientAuthError(
tokenRefreshRequired,request.correlationId);if(cachedAccessToken.tokenType?.toLowerCase()===AuthenticationScheme.DPOP.toLowerCase()){
if(!cachedAccessToken.keyId)throw this.logger.info("SilentFlowClient:acquireCachedToken - Cached DPoP access token is mi\
ssing keyId; refresh required",request.correlationId),this.setCacheOutcome(CacheOutcome.NO_CACHED_ACCESS_TOKEN,request.correlationId),
createClientAuthError(tokenRefreshRequired,request.correlationId);try{await this.config.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(
cachedAccessToken.keyId,request.correlationId)}catch{throw this.logger.info("SilentFlowClient:acquireCachedToken - Local\
 DPoP key was not found for cached access token; refresh required",request.correlationId),this.setCacheOutcome(CacheOutcome.
NO_CACHED_ACCESS_TOKEN,request.correlationId),createClientAuthError(tokenRefreshRequired,request.correlationId)}}let environment=request.
authority||this.authority.getPreferredCache(),cacheRecord={account:this.cacheManager.getAccount(this.cacheManager.generateAccountKey(
request.account),request.correlationId),accessToken:cachedAccessToken,idToken:this.cacheManager.getIdToken(request.account,
request.correlationId,tokenKeys,requestTenantId),refreshToken:null,appMetadata:this.cacheManager.readAppMetadataFromCache(
environment,request.correlationId)};return this.setCacheOutcome(lastCacheOutcome,request.correlationId),this.config.serverTelemetryManager&&
this.config.serverTelemetryManager.incrementCacheHits(),[await invokeAsync(this.generateResultFromCacheRecord.bind(this),
SilentFlowClientGenerateResultFromCacheRecord,this.logger,this.performanceClient,request.correlationId)(cacheRecord,request),
lastCacheOutcome]}setCacheOutcome(cacheOutcome,correlationId){this.serverTelemetryManager?.setCacheOutcome(cacheOutcome),
this.performanceClient?.addFields({cacheOutcome},correlationId),cacheOutcome!==CacheOutcome.NOT_APPLICABLE&&this.logger.
info(`Token refresh is required due to cache outcome: '${cacheOutcome}'`,correlationId)}async generateResultFromCacheRecord(cacheRecord,request){
let idTokenClaims;return cacheRecord.idToken&&(idTokenClaims=extractTokenClaims(cacheRecord.idToken.secret,this.config.cryptoInterface.
base64Decode,request.correlationId)),ResponseHandler.generateAuthenticationResult(this.cryptoUtils,this.authority,cacheRecord,
!0,request,this.performanceClient,{idTokenClaims,tokenBindingKeyManager:this.config.tokenBindingKeyManager})}};function enforceResourceParameter(isMcp,request){if(isMcp){if(request.resource&&(containsResourceParam(request.extraParameters)||
containsResourceParam(request.extraQueryParameters)))throw createClientAuthError(misplacedResourceParam,request.correlationId||
"");if(!request.resource)throw createClientAuthError(resourceParameterRequired,request.correlationId||"")}}function containsResourceParam(params){
return params?Object.prototype.hasOwnProperty.call(params,"resource"):!1}var Deserializer=class{static deserializeJSONBlob(jsonFile){return jsonFile?JSON.parse(jsonFile):{}}static deserializeAccounts(accounts){
let accountObjects={};return accounts&&Object.keys(accounts).map(function(key){let serializedAcc=accounts[key],mappedAcc={
homeAccountId:serializedAcc.home_account_id,environment:serializedAcc.environment,realm:serializedAcc.realm,localAccountId:serializedAcc.
local_account_id,username:serializedAcc.username,authorityType:serializedAcc.authority_type,name:serializedAcc.name,clientInfo:serializedAcc.
client_info,lastModificationTime:serializedAcc.last_modification_time,lastModificationApp:serializedAcc.last_modification_app,
tenantProfiles:serializedAcc.tenantProfiles?.map(serializedTenantProfile=>JSON.parse(serializedTenantProfile)),lastUpdatedAt:Date.
now().toString()},account={};CacheManager.toObject(account,mappedAcc),accountObjects[key]=account}),accountObjects}static deserializeIdTokens(idTokens){
let idObjects={};return idTokens&&Object.keys(idTokens).map(function(key){let serializedIdT=idTokens[key],idToken={homeAccountId:serializedIdT.
home_account_id,environment:serializedIdT.environment,credentialType:serializedIdT.credential_type,clientId:serializedIdT.
client_id,secret:serializedIdT.secret,realm:serializedIdT.realm,lastUpdatedAt:Date.now().toString()};idObjects[key]=idToken}),
idObjects}static deserializeAccessTokens(accessTokens){let atObjects={};return accessTokens&&Object.keys(accessTokens).map(
function(key){let serializedAT=accessTokens[key],accessToken={homeAccountId:serializedAT.home_account_id,environment:serializedAT.
environment,credentialType:serializedAT.credential_type,clientId:serializedAT.client_id,secret:serializedAT.secret,realm:serializedAT.
realm,target:serializedAT.target,cachedAt:serializedAT.cached_at,expiresOn:serializedAT.expires_on,extendedExpiresOn:serializedAT.
extended_expires_on,refreshOn:serializedAT.refresh_on,keyId:serializedAT.key_id,tokenType:serializedAT.token_type,userAssertionHash:serializedAT.
userAssertionHash,resource:serializedAT.resource,additionalCacheKeyComponents:serializedAT.additionalCacheKeyComponents,
lastUpdatedAt:Date.now().toString()};atObjects[key]=accessToken}),atObjects}static deserializeRefreshTokens(refreshTokens){
let rtObjects={};return refreshTokens&&Object.keys(refreshTokens).map(function(key){let serializedRT=refreshTokens[key],
refreshToken={homeAccountId:serializedRT.home_account_id,environment:serializedRT.environment,credentialType:serializedRT.
credential_type,clientId:serializedRT.client_id,secret:serializedRT.secret,familyId:serializedRT.family_id,target:serializedRT.
target,realm:serializedRT.realm,lastUpdatedAt:Date.now().toString()};rtObjects[key]=refreshToken}),rtObjects}static deserializeAppMetadata(appMetadata){
let appMetadataObjects={};return appMetadata&&Object.keys(appMetadata).map(function(key){let serializedAmdt=appMetadata[key];
appMetadataObjects[key]={clientId:serializedAmdt.client_id,environment:serializedAmdt.environment,familyId:serializedAmdt.
family_id}}),appMetadataObjects}static deserializeAllCache(jsonCache){return{accounts:jsonCache.Account?this.deserializeAccounts(
jsonCache.Account):{},idTokens:jsonCache.IdToken?this.deserializeIdTokens(jsonCache.IdToken):{},accessTokens:jsonCache.AccessToken?
this.deserializeAccessTokens(jsonCache.AccessToken):{},refreshTokens:jsonCache.RefreshToken?this.deserializeRefreshTokens(
jsonCache.RefreshToken):{},appMetadata:jsonCache.AppMetadata?this.deserializeAppMetadata(jsonCache.AppMetadata):{}}}};var DEFAULT_MANAGED_IDENTITY_ID="system_assigned_managed_identity",MANAGED_IDENTITY_DEFAULT_TENANT="managed_identity",DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY=`\
https://login.microsoftonline.com/${MANAGED_IDENTITY_DEFAULT_TENANT}/`,ManagedIdentityHeaders={AUTHORIZATION_HEADER_NAME:"\
Authorization",METADATA_HEADER_NAME:"Metadata",APP_SERVICE_SECRET_HEADER_NAME:"X-IDENTITY-HEADER",ML_AND_SF_SECRET_HEADER_NAME:"\
secret",CLIENT_SKU:AADServerParamKeys_exports.X_CLIENT_SKU,CLIENT_VER:AADServerParamKeys_exports.X_CLIENT_VER,CLIENT_REQUEST_ID:"\
x-ms-client-request-id"},ManagedIdentityQueryParameters={API_VERSION:"api-version",RESOURCE:"resource",SHA256_TOKEN_TO_REFRESH:"\
token_sha256_to_refresh",XMS_CC:"xms_cc"},ManagedIdentityEnvironmentVariableNames={AZURE_POD_IDENTITY_AUTHORITY_HOST:"AZ\
URE_POD_IDENTITY_AUTHORITY_HOST",DEFAULT_IDENTITY_CLIENT_ID:"DEFAULT_IDENTITY_CLIENT_ID",IDENTITY_ENDPOINT:"IDENTITY_END\
POINT",IDENTITY_HEADER:"IDENTITY_HEADER",IDENTITY_SERVER_THUMBPRINT:"IDENTITY_SERVER_THUMBPRINT",IMDS_ENDPOINT:"IMDS_END\
POINT",MSI_ENDPOINT:"MSI_ENDPOINT",MSI_SECRET:"MSI_SECRET"},ManagedIdentitySourceNames={APP_SERVICE:"AppService",AZURE_ARC:"\
AzureArc",CLOUD_SHELL:"CloudShell",DEFAULT_TO_IMDS:"DefaultToImds",IMDS:"Imds",MACHINE_LEARNING:"MachineLearning",SERVICE_FABRIC:"\
ServiceFabric"},ManagedIdentityIdType={SYSTEM_ASSIGNED:"system-assigned",USER_ASSIGNED_CLIENT_ID:"user-assigned-client-i\
d",USER_ASSIGNED_RESOURCE_ID:"user-assigned-resource-id",USER_ASSIGNED_OBJECT_ID:"user-assigned-object-id"},HttpMethod2={
GET:"GET",POST:"POST"},REGION_ENVIRONMENT_VARIABLE="REGION_NAME",MSAL_FORCE_REGION="MSAL_FORCE_REGION",RANDOM_OCTET_SIZE=32,
Hash={SHA256:"sha256"},CharSet={CV_CHARSET:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"},CACHE={
KEY_SEPARATOR:"-"},Constants={MSAL_SKU:"msal.js.node",JWT_BEARER_ASSERTION_TYPE:"urn:ietf:params:oauth:client-assertion-\
type:jwt-bearer",HTTP_PROTOCOL:"http://",LOCALHOST:"localhost"},ApiId={acquireTokenSilent:62,acquireTokenByUsernamePassword:371,
acquireTokenByDeviceCode:671,acquireTokenByClientCredential:771,acquireTokenByOBO:772,acquireTokenWithManagedIdentity:773,
acquireTokenByUserFederatedIdentityCredential:774,acquireTokenByCode:871,acquireTokenByRefreshToken:872},JwtConstants={RSA_256:"\
RS256",PSS_256:"PS256",X5T_256:"x5t#S256",X5T:"x5t",X5C:"x5c",AUDIENCE:"aud",EXPIRATION_TIME:"exp",ISSUER:"iss",SUBJECT:"\
sub",NOT_BEFORE:"nbf",JWT_ID:"jti"},LOOPBACK_SERVER_CONSTANTS={INTERVAL_MS:100,TIMEOUT_MS:5e3},AZURE_ARC_SECRET_FILE_MAX_SIZE_BYTES=4096;var HttpClient=class{async sendGetRequestAsync(url,options,timeout){return this.sendRequest(url,HttpMethod2.GET,options,
timeout)}async sendPostRequestAsync(url,options){return this.sendRequest(url,HttpMethod2.POST,options)}async sendRequest(url,method,options,timeout){
let controller=new AbortController,timeoutId;timeout&&(timeoutId=setTimeout(()=>{controller.abort()},timeout));let fetchOptions={
method,headers:getFetchHeaders(options),signal:controller.signal};method===HttpMethod2.POST&&(fetchOptions.body=options?.
body||"");let response;try{response=await fetch(url,fetchOptions)}catch(error){if(timeoutId&&clearTimeout(timeoutId),error instanceof
Error&&error.name==="AbortError")throw createAuthError(ClientAuthErrorCodes_exports.networkError,"","Request timeout");let baseAuthError=createAuthError(
ClientAuthErrorCodes_exports.networkError,"",`Network request failed: ${error instanceof Error?error.message:"unknown"}`);
throw createNetworkError(baseAuthError,void 0,void 0,error instanceof Error?error:void 0)}timeoutId&&clearTimeout(timeoutId);
try{return{headers:getHeaderDict(response.headers),body:await response.json(),status:response.status}}catch(error){throw createAuthError(
ClientAuthErrorCodes_exports.tokenParsingError,"",`Failed to parse response: ${error instanceof Error?error.message:"unk\
nown"}`)}}};function getHeaderDict(headers){let headerDict={};return headers.forEach((value,key)=>{headerDict[key]=value}),
headerDict}function getFetchHeaders(options){let headers=new Headers;return options&&options.headers&&Object.entries(options.
headers).forEach(([key,value])=>{headers.append(key,value)}),headers}var invalidFileExtension="invalid_file_extension",invalidFilePath="invalid_file_path",invalidManagedIdentityIdType="inva\
lid_managed_identity_id_type",invalidSecret="invalid_secret",missingId="missing_client_id",networkUnavailable="network_u\
navailable",platformNotSupported="platform_not_supported",unableToCreateAzureArc="unable_to_create_azure_arc",unableToCreateCloudShell="\
unable_to_create_cloud_shell",unableToCreateSource="unable_to_create_source",unableToReadSecretFile="unable_to_read_secr\
et_file",userAssignedNotAvailableAtRuntime="user_assigned_not_available_at_runtime",userAssignedManagedIdentityNotConfirmed="\
user_assigned_managed_identity_not_confirmed",wwwAuthenticateHeaderMissing="www_authenticate_header_missing",wwwAuthenticateHeaderUnsupportedFormat="\
www_authenticate_header_unsupported_format",MsiEnvironmentVariableUrlMalformedErrorCodes={[ManagedIdentityEnvironmentVariableNames.
AZURE_POD_IDENTITY_AUTHORITY_HOST]:"azure_pod_identity_authority_host_url_malformed",[ManagedIdentityEnvironmentVariableNames.
IDENTITY_ENDPOINT]:"identity_endpoint_url_malformed",[ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT]:"imds_endpo\
int_url_malformed",[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT]:"msi_endpoint_url_malformed"};var ManagedIdentityErrorMessages={[invalidFileExtension]:"The file path in the WWW-Authenticate header does not contain \
a .key file.",[invalidFilePath]:"The file path in the WWW-Authenticate header is not in a valid Windows or Linux Format.",
[invalidManagedIdentityIdType]:"More than one ManagedIdentityIdType was provided.",[invalidSecret]:"The secret in the fi\
le on the file path in the WWW-Authenticate header is greater than 4096 bytes.",[platformNotSupported]:"The platform is \
not supported by Azure Arc. Azure Arc only supports Windows and Linux.",[missingId]:"A ManagedIdentityId id was not prov\
ided.",[MsiEnvironmentVariableUrlMalformedErrorCodes.AZURE_POD_IDENTITY_AUTHORITY_HOST]:`The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.
AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,[MsiEnvironmentVariableUrlMalformedErrorCodes.IDENTITY_ENDPOINT]:`\
The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variable is malformed.`,
[MsiEnvironmentVariableUrlMalformedErrorCodes.IMDS_ENDPOINT]:`The Managed Identity's '${ManagedIdentityEnvironmentVariableNames.
IMDS_ENDPOINT}' environment variable is malformed.`,[MsiEnvironmentVariableUrlMalformedErrorCodes.MSI_ENDPOINT]:`The Man\
aged Identity's '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT}' environment variable is malformed.`,[networkUnavailable]:"\
Authentication unavailable. The request to the managed identity endpoint timed out.",[unableToCreateAzureArc]:"Azure Arc\
 Managed Identities can only be system assigned.",[unableToCreateCloudShell]:"Cloud Shell Managed Identities can only be\
 system assigned.",[unableToCreateSource]:"Unable to create a Managed Identity source based on environment variables.",[unableToReadSecretFile]:"\
Unable to read the secret file.",[userAssignedNotAvailableAtRuntime]:"Service Fabric user assigned managed identity Clie\
ntId or ResourceId is not configurable at runtime.",[userAssignedManagedIdentityNotConfirmed]:"Azure Arc did not confirm\
 the requested user-assigned managed identity in the token response. The agent likely does not support user-assigned man\
aged identity and returned the system-assigned identity.",[wwwAuthenticateHeaderMissing]:"A 401 response was received fr\
om the Azure Arc Managed Identity, but the www-authenticate header is missing.",[wwwAuthenticateHeaderUnsupportedFormat]:"\
A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupported fo\
rmat."},ManagedIdentityError=class _ManagedIdentityError extends AuthError{constructor(errorCode,correlationId){super(errorCode,
correlationId,ManagedIdentityErrorMessages[errorCode]),this.name="ManagedIdentityError",Object.setPrototypeOf(this,_ManagedIdentityError.
prototype)}};function createManagedIdentityError(errorCode,correlationId){return new ManagedIdentityError(errorCode,correlationId)}var ManagedIdentityId=class{get id(){return this._id}set id(value){this._id=value}get idType(){return this._idType}set idType(value){
this._idType=value}constructor(managedIdentityIdParams){let userAssignedClientId=managedIdentityIdParams?.userAssignedClientId,
userAssignedResourceId=managedIdentityIdParams?.userAssignedResourceId,userAssignedObjectId=managedIdentityIdParams?.userAssignedObjectId;
if(userAssignedClientId){if(userAssignedResourceId||userAssignedObjectId)throw createManagedIdentityError(invalidManagedIdentityIdType,
"");this.id=userAssignedClientId,this.idType=ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID}else if(userAssignedResourceId){
if(userAssignedClientId||userAssignedObjectId)throw createManagedIdentityError(invalidManagedIdentityIdType,"");this.id=
userAssignedResourceId,this.idType=ManagedIdentityIdType.USER_ASSIGNED_RESOURCE_ID}else if(userAssignedObjectId){if(userAssignedClientId||
userAssignedResourceId)throw createManagedIdentityError(invalidManagedIdentityIdType,"");this.id=userAssignedObjectId,this.
idType=ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID}else this.id=DEFAULT_MANAGED_IDENTITY_ID,this.idType=ManagedIdentityIdType.
SYSTEM_ASSIGNED}};var NodeAuthErrorMessage={invalidLoopbackAddressType:{code:"invalid_loopback_server_address_type",desc:"Loopback server \
address is not type string. This is unexpected."},unableToLoadRedirectUri:{code:"unable_to_load_redirectUrl",desc:"Loopb\
ack server callback was invoked without a url. This is unexpected."},noAuthCodeInResponse:{code:"no_auth_code_in_respons\
e",desc:"No auth code found in the server response. Please check your network trace to determine what happened."},noLoopbackServerExists:{
code:"no_loopback_server_exists",desc:"No loopback server exists yet."},loopbackServerAlreadyExists:{code:"loopback_serv\
er_already_exists",desc:"Loopback server already exists. Cannot create another."},loopbackServerTimeout:{code:"loopback_\
server_timeout",desc:"Timed out waiting for auth code listener to be registered."},loopbackServerQueryResponseNotSupported:{
code:"loopback_server_query_response_not_supported",desc:"The loopback server received an OAuth response in the URL. Int\
eractive authentication requires form_post."},stateNotFoundError:{code:"state_not_found",desc:"State not found. Please v\
erify that the request originated from msal."},thumbprintMissing:{code:"thumbprint_missing_from_client_certificate",desc:"\
Client certificate does not contain a SHA-1 or SHA-256 thumbprint."},redirectUriNotSupported:{code:"redirect_uri_not_sup\
ported",desc:"RedirectUri is not supported in this scenario. Please remove redirectUri from the request."},unsupportedCcaInstanceAware:{
code:"unsupported_cca_instance_aware",desc:"Instance-aware configuration is not supported by ConfidentialClientApplicati\
on."}},NodeAuthError=class _NodeAuthError extends AuthError{constructor(errorCode,correlationId,errorMessage){super(errorCode,
correlationId,errorMessage),this.name="NodeAuthError"}static createInvalidLoopbackAddressTypeError(){return new _NodeAuthError(
NodeAuthErrorMessage.invalidLoopbackAddressType.code,"",`${NodeAuthErrorMessage.invalidLoopbackAddressType.desc}`)}static createUnableToLoadRedirectUrlError(){
return new _NodeAuthError(NodeAuthErrorMessage.unableToLoadRedirectUri.code,"",`${NodeAuthErrorMessage.unableToLoadRedirectUri.
desc}`)}static createNoAuthCodeInResponseError(correlationId=""){return new _NodeAuthError(NodeAuthErrorMessage.noAuthCodeInResponse.
code,correlationId,`${NodeAuthErrorMessage.noAuthCodeInResponse.desc}`)}static createNoLoopbackServerExistsError(){return new _NodeAuthError(
NodeAuthErrorMessage.noLoopbackServerExists.code,"",`${NodeAuthErrorMessage.noLoopbackServerExists.desc}`)}static createLoopbackServerAlreadyExistsError(){
return new _NodeAuthError(NodeAuthErrorMessage.loopbackServerAlreadyExists.code,"",`${NodeAuthErrorMessage.loopbackServerAlreadyExists.
desc}`)}static createLoopbackServerTimeoutError(correlationId=""){return new _NodeAuthError(NodeAuthErrorMessage.loopbackServerTimeout.
code,correlationId,`${NodeAuthErrorMessage.loopbackServerTimeout.desc}`)}static createLoopbackServerQueryResponseNotSupportedError(){
return new _NodeAuthError(NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.code,"",NodeAuthErrorMessage.loopbackServerQueryResponseNotSupported.
desc)}static createStateNotFoundError(correlationId=""){return new _NodeAuthError(NodeAuthErrorMessage.stateNotFoundError.
code,correlationId,NodeAuthErrorMessage.stateNotFoundError.desc)}static createThumbprintMissingError(){return new _NodeAuthError(
NodeAuthErrorMessage.thumbprintMissing.code,"",NodeAuthErrorMessage.thumbprintMissing.desc)}static createRedirectUriNotSupportedError(correlationId=""){
return new _NodeAuthError(NodeAuthErrorMessage.redirectUriNotSupported.code,correlationId,NodeAuthErrorMessage.redirectUriNotSupported.
desc)}static createUnsupportedCcaInstanceAwareError(correlationId=""){return new _NodeAuthError(NodeAuthErrorMessage.unsupportedCcaInstanceAware.
code,correlationId,NodeAuthErrorMessage.unsupportedCcaInstanceAware.desc)}};var DEFAULT_AUTH_OPTIONS={clientId:"",authority:Constants_exports.DEFAULT_AUTHORITY,clientSecret:"",clientAssertion:"",clientCertificate:{
thumbprint:"",thumbprintSha256:"",privateKey:"",x5c:""},knownAuthorities:[],cloudDiscoveryMetadata:"",authorityMetadata:"",
clientCapabilities:[],azureCloudOptions:{azureCloudInstance:AzureCloudInstance.None,tenant:""},isMcp:!1},DEFAULT_LOGGER_OPTIONS={
loggerCallback:()=>{},piiLoggingEnabled:!1,logLevel:LogLevel.Info},DEFAULT_SYSTEM_OPTIONS2={loggerOptions:DEFAULT_LOGGER_OPTIONS,
networkClient:new HttpClient,disableInternalRetries:!1,protocolMode:ProtocolMode.AAD},DEFAULT_TELEMETRY_OPTIONS2={application:{
appName:"",appVersion:""}};function buildAppConfiguration({auth,broker,cache,system,telemetry}){let systemOptions={...DEFAULT_SYSTEM_OPTIONS2,
networkClient:new HttpClient,loggerOptions:system?.loggerOptions||DEFAULT_LOGGER_OPTIONS,disableInternalRetries:system?.
disableInternalRetries||!1};if(auth.clientCertificate&&!auth.clientCertificate.thumbprint&&!auth.clientCertificate.thumbprintSha256)
throw NodeAuthError.createStateNotFoundError();return{auth:{...DEFAULT_AUTH_OPTIONS,...auth},broker:{...broker},cache:{...cache},
system:{...systemOptions,...system},telemetry:{...DEFAULT_TELEMETRY_OPTIONS2,...telemetry}}}function buildManagedIdentityConfiguration({
clientCapabilities,managedIdentityIdParams,system}){let managedIdentityId=new ManagedIdentityId(managedIdentityIdParams),
loggerOptions=system?.loggerOptions||DEFAULT_LOGGER_OPTIONS,networkClient;return system?.networkClient?networkClient=system.
networkClient:networkClient=new HttpClient,{clientCapabilities:clientCapabilities||[],managedIdentityId,system:{loggerOptions,
networkClient},disableInternalRetries:system?.disableInternalRetries||!1}}import{randomUUID}from"node:crypto";var GuidGenerator=class{generateGuid(){return randomUUID()}isGuid(guid){return/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.
test(guid)}};var EncodingUtils=class _EncodingUtils{static base64Encode(str,encoding){return Buffer.from(str,encoding).toString(Constants_exports.
EncodingTypes.BASE64)}static base64EncodeUrl(str,encoding){return _EncodingUtils.base64Encode(str,encoding).replace(/=/g,
"").replace(/\+/g,"-").replace(/\//g,"_")}static base64Decode(base64Str){return Buffer.from(base64Str,Constants_exports.
EncodingTypes.BASE64).toString("utf8")}static base64DecodeUrl(base64Str){let str=base64Str.replace(/-/g,"+").replace(/_/g,
"/");for(;str.length%4;)str+="=";return _EncodingUtils.base64Decode(str)}};import crypto from"crypto";var HashUtils=class{sha256(buffer){return crypto.createHash(Hash.SHA256).update(buffer).digest()}};import crypto2 from"crypto";var PkceGenerator=class{constructor(){this.hashUtils=new HashUtils}async generatePkceCodes(){
let verifier=this.generateCodeVerifier(),challenge=this.generateCodeChallengeFromVerifier(verifier);return{verifier,challenge}}generateCodeVerifier(){
let charArr=[],maxNumber=256-256%CharSet.CV_CHARSET.length;for(;charArr.length<=RANDOM_OCTET_SIZE;){let byte=crypto2.randomBytes(
1)[0];if(byte>=maxNumber)continue;let index=byte%CharSet.CV_CHARSET.length;charArr.push(CharSet.CV_CHARSET[index])}let verifier=charArr.
join("");return EncodingUtils.base64EncodeUrl(verifier)}generateCodeChallengeFromVerifier(codeVerifier){return EncodingUtils.
base64EncodeUrl(this.hashUtils.sha256(codeVerifier).toString(Constants_exports.EncodingTypes.BASE64),Constants_exports.EncodingTypes.
BASE64)}};var CryptoProvider=class{constructor(){this.pkceGenerator=new PkceGenerator,this.guidGenerator=new GuidGenerator,this.hashUtils=
new HashUtils}base64UrlEncode(){throw new Error("Method not implemented.")}encodeKid(){throw new Error("Method not imple\
mented.")}createNewGuid(){return this.guidGenerator.generateGuid()}base64Encode(input){return EncodingUtils.base64Encode(
input)}base64Decode(input){return EncodingUtils.base64Decode(input)}generatePkceCodes(){return this.pkceGenerator.generatePkceCodes()}removeTokenBindingKey(kid,correlationId){
throw new Error("Method not implemented.")}clearKeystore(correlationId){throw new Error("Method not implemented.")}signTokenBindingJwt(header,payload,kid,correlationId){
throw createClientAuthError(ClientAuthErrorCodes_exports.methodNotImplemented,correlationId)}async hashString(plainText){
return EncodingUtils.base64EncodeUrl(this.hashUtils.sha256(plainText).toString(Constants_exports.EncodingTypes.BASE64),Constants_exports.
EncodingTypes.BASE64)}};import{createHash}from"crypto";function computeAdditionalCacheKeyHash(components){let sortedKeys=Object.keys(components).sort(),input="";for(let key of sortedKeys){
let value=components[key];input+=`${Buffer.byteLength(key,"utf8")}:${key}${Buffer.byteLength(value,"utf8")}:${value}`}return createHash(
"sha256").update(input,"utf8").digest("base64url")}function generateCredentialKey(credential,hash){let familyId=credential.
credentialType===Constants_exports.CredentialType.REFRESH_TOKEN&&credential.familyId||credential.clientId,scheme=credential.
tokenType&&credential.tokenType.toLowerCase()!==Constants_exports.AuthenticationScheme.BEARER.toLowerCase()?credential.tokenType.
toLowerCase():"",credentialKey=[credential.homeAccountId,credential.environment,credential.credentialType,familyId,credential.
realm||"",credential.target||"",scheme];return credential.additionalCacheKeyComponents&&Object.keys(credential.additionalCacheKeyComponents).
length>0&&credentialKey.push(hash??computeAdditionalCacheKeyHash(credential.additionalCacheKeyComponents)),credentialKey.
join(CACHE.KEY_SEPARATOR).toLowerCase()}function generateAccountKey(account){let homeTenantId=account.homeAccountId.split(
".")[1];return[account.homeAccountId,account.environment,homeTenantId||account.tenantId||""].join(CACHE.KEY_SEPARATOR).toLowerCase()}var NodeStorage=class extends CacheManager{constructor(logger25,clientId,cryptoImpl,staticAuthorityOptions){super(clientId,
cryptoImpl,logger25,new StubPerformanceClient,staticAuthorityOptions,DEFAULT_TOKEN_BINDING_KEY_MANAGER),this.cache={},this.
changeEmitters=[],this.logger=logger25}registerChangeEmitter(func){this.changeEmitters.push(func)}emitChange(){this.changeEmitters.
forEach(func=>func.call(null))}cacheToInMemoryCache(cache){let inMemoryCache={accounts:{},idTokens:{},accessTokens:{},refreshTokens:{},
appMetadata:{}};for(let key in cache){let value=cache[key];if(typeof value=="object")if(AccountEntityUtils_exports.isAccountEntity(
value))inMemoryCache.accounts[key]=value;else if(CacheHelpers_exports.isIdTokenEntity(value))inMemoryCache.idTokens[key]=
value;else if(CacheHelpers_exports.isAccessTokenEntity(value))inMemoryCache.accessTokens[key]=value;else if(CacheHelpers_exports.
isRefreshTokenEntity(value))inMemoryCache.refreshTokens[key]=value;else if(CacheHelpers_exports.isAppMetadataEntity(key,
value))inMemoryCache.appMetadata[key]=value;else continue}return inMemoryCache}inMemoryCacheToCache(inMemoryCache){let cache=this.
getCache();return cache={...cache,...inMemoryCache.accounts,...inMemoryCache.idTokens,...inMemoryCache.accessTokens,...inMemoryCache.
refreshTokens,...inMemoryCache.appMetadata},cache}getInMemoryCache(){return this.logger.trace("Getting in-memory cache",
""),this.cacheToInMemoryCache(this.getCache())}setInMemoryCache(inMemoryCache){this.logger.trace("Setting in-memory cach\
e","");let cache=this.inMemoryCacheToCache(inMemoryCache);this.setCache(cache),this.emitChange()}getCache(){return this.
logger.trace("Getting cache key-value store",""),this.cache}setCache(cache){this.logger.trace("Setting cache key value s\
tore",""),this.cache=cache,this.emitChange()}getItem(key){return this.logger.tracePii(`Item key: ${key}`,""),this.getCache()[key]}setItem(key,value){
this.logger.tracePii(`Item key: ${key}`,"");let cache=this.getCache();cache[key]=value,this.setCache(cache)}generateCredentialKey(credential,additionalCacheKeyHash){
return generateCredentialKey(credential,additionalCacheKeyHash)}generateAccountKey(account){return generateAccountKey(account)}getAccountKeys(){
let inMemoryCache=this.getInMemoryCache();return Object.keys(inMemoryCache.accounts)}getTokenKeys(){let inMemoryCache=this.
getInMemoryCache();return{idToken:Object.keys(inMemoryCache.idTokens),accessToken:Object.keys(inMemoryCache.accessTokens),
refreshToken:Object.keys(inMemoryCache.refreshTokens)}}getAccount(accountKey){let cachedAccount=this.getItem(accountKey);
return cachedAccount&&typeof cachedAccount=="object"?{...cachedAccount}:null}async setAccount(account){let accountKey=this.
generateAccountKey(AccountEntityUtils_exports.getAccountInfo(account));this.setItem(accountKey,account)}getIdTokenCredential(idTokenKey){
let idToken=this.getItem(idTokenKey);return CacheHelpers_exports.isIdTokenEntity(idToken)?idToken:null}async setIdTokenCredential(idToken){
let idTokenKey=this.generateCredentialKey(idToken);this.setItem(idTokenKey,idToken)}getAccessTokenCredential(accessTokenKey){
let accessToken=this.getItem(accessTokenKey);return CacheHelpers_exports.isAccessTokenEntity(accessToken)?accessToken:null}async setAccessTokenCredential(accessToken,_correlationId,_kmsi,additionalCacheKeyHash){
let accessTokenKey=this.generateCredentialKey(accessToken,additionalCacheKeyHash);this.setItem(accessTokenKey,accessToken)}getRefreshTokenCredential(refreshTokenKey){
let refreshToken=this.getItem(refreshTokenKey);return CacheHelpers_exports.isRefreshTokenEntity(refreshToken)?refreshToken:
null}async setRefreshTokenCredential(refreshToken){let refreshTokenKey=this.generateCredentialKey(refreshToken);this.setItem(
refreshTokenKey,refreshToken)}getAppMetadata(appMetadataKey){let appMetadata=this.getItem(appMetadataKey);return CacheHelpers_exports.
isAppMetadataEntity(appMetadataKey,appMetadata)?appMetadata:null}setAppMetadata(appMetadata){let appMetadataKey=CacheHelpers_exports.
generateAppMetadataKey(appMetadata);this.setItem(appMetadataKey,appMetadata)}getServerTelemetry(serverTelemetrykey){let serverTelemetryEntity=this.
getItem(serverTelemetrykey);return serverTelemetryEntity&&CacheHelpers_exports.isServerTelemetryEntity(serverTelemetrykey,
serverTelemetryEntity)?serverTelemetryEntity:null}setServerTelemetry(serverTelemetryKey,serverTelemetry){this.setItem(serverTelemetryKey,
serverTelemetry)}getAuthorityMetadata(key){let authorityMetadataEntity=this.getItem(key);return authorityMetadataEntity&&
CacheHelpers_exports.isAuthorityMetadataEntity(key,authorityMetadataEntity)?authorityMetadataEntity:null}getAuthorityMetadataKeys(){
return this.getKeys().filter(key=>this.isAuthorityMetadata(key))}setAuthorityMetadata(key,metadata){this.setItem(key,metadata)}getThrottlingCache(throttlingCacheKey){
let throttlingCache=this.getItem(throttlingCacheKey);return throttlingCache&&CacheHelpers_exports.isThrottlingEntity(throttlingCacheKey,
throttlingCache)?throttlingCache:null}setThrottlingCache(throttlingCacheKey,throttlingCache){this.setItem(throttlingCacheKey,
throttlingCache)}removeItem(key){this.logger.tracePii(`Item key: ${key}`,"");let result=!1,cache=this.getCache();return cache[key]&&
(delete cache[key],result=!0),result&&(this.setCache(cache),this.emitChange()),result}removeOutdatedAccount(accountKey){
this.removeItem(accountKey)}containsKey(key){return this.getKeys().includes(key)}getKeys(){this.logger.trace("Retrieving\
 all cache keys","");let cache=this.getCache();return[...Object.keys(cache)]}clear(){this.logger.trace("Clearing cache e\
ntries created by MSAL",""),this.getKeys().forEach(key=>{this.isAuthorityMetadata(key)||this.removeItem(key)}),this.emitChange()}static generateInMemoryCache(cache){
return Deserializer.deserializeAllCache(Deserializer.deserializeJSONBlob(cache))}static generateJsonCache(inMemoryCache){
return Serializer.serializeAllCache(inMemoryCache)}updateCredentialCacheKey(currentCacheKey,credential){let updatedCacheKey=this.
generateCredentialKey(credential);if(currentCacheKey!==updatedCacheKey){let cacheItem=this.getItem(currentCacheKey);if(cacheItem)
return this.removeItem(currentCacheKey),this.setItem(updatedCacheKey,cacheItem),this.logger.verbose(`Updated an outdated\
 ${credential.credentialType} cache key`,""),updatedCacheKey;this.logger.error(`Attempted to update an outdated ${credential.
credentialType} cache key but no item matching the outdated key was found in storage`,"")}return currentCacheKey}};var defaultSerializedCache={Account:{},IdToken:{},AccessToken:{},RefreshToken:{},AppMetadata:{}},TokenCache=class{constructor(storage,logger25,cachePlugin){
this.cacheHasChanged=!1,this.storage=storage,this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this)),cachePlugin&&
(this.persistence=cachePlugin),this.logger=logger25}hasChanged(){return this.cacheHasChanged}serialize(){this.logger.trace(
"Serializing in-memory cache","");let finalState=Serializer.serializeAllCache(this.storage.getInMemoryCache());return this.
cacheSnapshot?(this.logger.trace("Reading cache snapshot from disk",""),finalState=this.mergeState(JSON.parse(this.cacheSnapshot),
finalState)):this.logger.trace("No cache snapshot to merge",""),this.cacheHasChanged=!1,JSON.stringify(finalState)}deserialize(cache){
if(this.logger.trace("Deserializing JSON to in-memory cache",""),this.cacheSnapshot=cache,this.cacheSnapshot){this.logger.
trace("Reading cache snapshot from disk","");let deserializedCache=Deserializer.deserializeAllCache(this.overlayDefaults(
JSON.parse(this.cacheSnapshot)));this.storage.setInMemoryCache(deserializedCache)}else this.logger.trace("No cache snaps\
hot to deserialize","")}getKVStore(){return this.storage.getCache()}getCacheSnapshot(){let deserializedPersistentStorage=NodeStorage.
generateInMemoryCache(this.cacheSnapshot);return this.storage.inMemoryCacheToCache(deserializedPersistentStorage)}async getAllAccounts(correlationId=new CryptoProvider().
createNewGuid()){this.logger.trace("getAllAccounts called",correlationId);let cacheContext;try{return this.persistence&&
(cacheContext=new TokenCacheContext(this,!1),await this.persistence.beforeCacheAccess(cacheContext)),this.storage.getAllAccounts(
{},correlationId)}finally{this.persistence&&cacheContext&&await this.persistence.afterCacheAccess(cacheContext)}}async getAccountByHomeId(homeAccountId){
let allAccounts=await this.getAllAccounts();return homeAccountId&&allAccounts&&allAccounts.length&&allAccounts.filter(accountObj=>accountObj.
homeAccountId===homeAccountId)[0]||null}async getAccountByLocalId(localAccountId){let allAccounts=await this.getAllAccounts();
return localAccountId&&allAccounts&&allAccounts.length&&allAccounts.filter(accountObj=>accountObj.localAccountId===localAccountId)[0]||
null}async removeAccount(account,correlationId){this.logger.trace("removeAccount called",correlationId||"");let cacheContext;
try{this.persistence&&(cacheContext=new TokenCacheContext(this,!0),await this.persistence.beforeCacheAccess(cacheContext)),
this.storage.removeAccount(account,correlationId||new GuidGenerator().generateGuid())}finally{this.persistence&&cacheContext&&
await this.persistence.afterCacheAccess(cacheContext)}}async overwriteCache(){if(!this.persistence){this.logger.info("No\
 persistence layer specified, cache cannot be overwritten","");return}this.logger.info("Overwriting in-memory cache with\
 persistent cache",""),this.storage.clear();let cacheContext=new TokenCacheContext(this,!1);await this.persistence.beforeCacheAccess(
cacheContext);let cacheSnapshot=this.getCacheSnapshot();this.storage.setCache(cacheSnapshot),await this.persistence.afterCacheAccess(
cacheContext)}handleChangeEvent(){this.cacheHasChanged=!0}mergeState(oldState,currentState){this.logger.trace("Merging i\
n-memory cache with cache snapshot","");let stateAfterRemoval=this.mergeRemovals(oldState,currentState);return this.mergeUpdates(
stateAfterRemoval,currentState)}mergeUpdates(oldState,newState){return Object.keys(newState).forEach(newKey=>{let newValue=newState[newKey];
if(!oldState.hasOwnProperty(newKey))newValue!==null&&(oldState[newKey]=newValue);else{let newValueNotNull=newValue!==null,
newValueIsObject=typeof newValue=="object",newValueIsNotArray=!Array.isArray(newValue),oldStateNotUndefinedOrNull=typeof oldState[newKey]<
"u"&&oldState[newKey]!==null;newValueNotNull&&newValueIsObject&&newValueIsNotArray&&oldStateNotUndefinedOrNull?this.mergeUpdates(
oldState[newKey],newValue):oldState[newKey]=newValue}}),oldState}mergeRemovals(oldState,newState){this.logger.trace("Rem\
ove updated entries in cache","");let accounts=oldState.Account?this.mergeRemovalsDict(oldState.Account,newState.Account):
oldState.Account,accessTokens=oldState.AccessToken?this.mergeRemovalsDict(oldState.AccessToken,newState.AccessToken):oldState.
AccessToken,refreshTokens=oldState.RefreshToken?this.mergeRemovalsDict(oldState.RefreshToken,newState.RefreshToken):oldState.
RefreshToken,idTokens=oldState.IdToken?this.mergeRemovalsDict(oldState.IdToken,newState.IdToken):oldState.IdToken,appMetadata=oldState.
AppMetadata?this.mergeRemovalsDict(oldState.AppMetadata,newState.AppMetadata):oldState.AppMetadata;return{...oldState,Account:accounts,
AccessToken:accessTokens,RefreshToken:refreshTokens,IdToken:idTokens,AppMetadata:appMetadata}}mergeRemovalsDict(oldState,newState){
let finalState={...oldState};return Object.keys(oldState).forEach(oldKey=>{(!newState||!newState.hasOwnProperty(oldKey))&&
delete finalState[oldKey]}),finalState}overlayDefaults(passedInCache){return this.logger.trace("Overlaying input cache w\
ith the default cache",""),{Account:{...defaultSerializedCache.Account,...passedInCache.Account},IdToken:{...defaultSerializedCache.
IdToken,...passedInCache.IdToken},AccessToken:{...defaultSerializedCache.AccessToken,...passedInCache.AccessToken},RefreshToken:{
...defaultSerializedCache.RefreshToken,...passedInCache.RefreshToken},AppMetadata:{...defaultSerializedCache.AppMetadata,
...passedInCache.AppMetadata}}}};var import_jsonwebtoken=__toESM(require_jsonwebtoken(),1);var missingTenantIdError="missing_tenant_id_error",userTimeoutReached="user_timeout_reached",invalidAssertion="invalid_a\
ssertion",invalidClientCredential="invalid_client_credential",emptyFicAssertion="empty_fic_assertion",conflictingUserIdentifiers="\
conflicting_user_identifiers",missingUserIdentifier="missing_user_identifier",deviceCodePollingCancelled="device_code_po\
lling_cancelled",deviceCodeExpired="device_code_expired",deviceCodeUnknownError="device_code_unknown_error";var ClientAssertion=class _ClientAssertion{static fromAssertion(assertion){let clientAssertion=new _ClientAssertion;return clientAssertion.
jwt=assertion,clientAssertion}static fromCertificate(thumbprint,privateKey,publicCertificate){let clientAssertion=new _ClientAssertion;
return clientAssertion.privateKey=privateKey,clientAssertion.thumbprint=thumbprint,clientAssertion.useSha256=!1,publicCertificate&&
(clientAssertion.publicCertificate=this.parseCertificate(publicCertificate)),clientAssertion}static fromCertificateWithSha256Thumbprint(thumbprint,privateKey,publicCertificate){
let clientAssertion=new _ClientAssertion;return clientAssertion.privateKey=privateKey,clientAssertion.thumbprint=thumbprint,
clientAssertion.useSha256=!0,publicCertificate&&(clientAssertion.publicCertificate=this.parseCertificate(publicCertificate)),
clientAssertion}getJwt(cryptoProvider,issuer,jwtAudience){if(this.privateKey&&this.thumbprint)return this.jwt&&!this.isExpired()&&
issuer===this.issuer&&jwtAudience===this.jwtAudience?this.jwt:this.createJwt(cryptoProvider,issuer,jwtAudience);if(this.
jwt)return this.jwt;throw createClientAuthError(invalidAssertion,"")}createJwt(cryptoProvider,issuer,jwtAudience){this.issuer=
issuer,this.jwtAudience=jwtAudience;let issuedAt=TimeUtils_exports.nowSeconds();this.expirationTime=issuedAt+600;let header={
alg:this.useSha256?JwtConstants.PSS_256:JwtConstants.RSA_256},thumbprintHeader=this.useSha256?JwtConstants.X5T_256:JwtConstants.
X5T;Object.assign(header,{[thumbprintHeader]:EncodingUtils.base64EncodeUrl(this.thumbprint,Constants_exports.EncodingTypes.
HEX)}),this.publicCertificate&&Object.assign(header,{[JwtConstants.X5C]:this.publicCertificate});let payload={[JwtConstants.
AUDIENCE]:this.jwtAudience,[JwtConstants.EXPIRATION_TIME]:this.expirationTime,[JwtConstants.ISSUER]:this.issuer,[JwtConstants.
SUBJECT]:this.issuer,[JwtConstants.NOT_BEFORE]:issuedAt,[JwtConstants.JWT_ID]:cryptoProvider.createNewGuid()};return this.
jwt=import_jsonwebtoken.default.sign(payload,this.privateKey,{header}),this.jwt}isExpired(){return this.expirationTime<TimeUtils_exports.
nowSeconds()}static parseCertificate(publicCertificate){let regexToFindCerts=/-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs,
certs=[],matches;for(;(matches=regexToFindCerts.exec(publicCertificate))!==null;)certs.push(matches[1].replace(/\r*\n/g,
""));return certs}};var name2="@azure/msal-node",version2="7.2.3";var BaseClient=class{constructor(configuration){this.config=buildClientConfiguration(configuration),this.logger=new Logger(
this.config.loggerOptions,name2,version2),this.cryptoUtils=this.config.cryptoInterface,this.cacheManager=this.config.storageInterface,
this.networkClient=this.config.networkInterface,this.serverTelemetryManager=this.config.serverTelemetryManager,this.authority=
this.config.authOptions.authority,this.performanceClient=new StubPerformanceClient}createTokenRequestHeaders(ccsCred){return Token_exports.
createTokenRequestHeaders(this.logger,!1,ccsCred)}async executePostToTokenEndpoint(tokenEndpoint,queryString,headers,thumbprint,correlationId){
return Token_exports.executePostToTokenEndpoint(tokenEndpoint,queryString,headers,thumbprint,correlationId,this.cacheManager,
this.networkClient,this.logger,this.performanceClient,this.serverTelemetryManager)}async sendPostRequest(thumbprint,tokenEndpoint,options,correlationId){
return Token_exports.sendPostRequest(thumbprint,tokenEndpoint,options,correlationId,this.cacheManager,this.networkClient,
this.logger,this.performanceClient)}createTokenQueryParameters(request){return Token_exports.createTokenQueryParameters(
request,this.config.authOptions.clientId,this.config.authOptions.redirectUri,this.performanceClient)}};var UsernamePasswordClient=class extends BaseClient{constructor(configuration){super(configuration)}async acquireToken(request){
this.logger.info("in acquireToken call in username-password client",request.correlationId);let reqTimestamp=TimeUtils_exports.
nowSeconds(),response=await this.executeTokenRequest(this.authority,request),responseHandler=new ResponseHandler(this.config.
authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,
this.config.persistencePlugin,this.config.tokenBindingKeyManager);return responseHandler.validateTokenResponse(response.
body,request.correlationId),responseHandler.handleServerTokenResponse(response.body,this.authority,reqTimestamp,request,
ApiId.acquireTokenByUsernamePassword)}async executeTokenRequest(authority,request){let queryParametersString=this.createTokenQueryParameters(
request),endpoint=UrlString.appendQueryString(authority.tokenEndpoint,queryParametersString),requestBody=await this.createTokenRequestBody(
request),headers=this.createTokenRequestHeaders({credential:request.username,type:CcsCredentialType.UPN}),thumbprint={clientId:this.
config.authOptions.clientId,authority:authority.canonicalAuthority,scopes:request.scopes,claims:request.claims,authenticationScheme:request.
authenticationScheme,resourceRequestMethod:request.resourceRequestMethod,resourceRequestUri:request.resourceRequestUri,shrClaims:request.
shrClaims,sshKid:request.sshKid};return this.executePostToTokenEndpoint(endpoint,requestBody,headers,thumbprint,request.
correlationId)}async createTokenRequestBody(request){let parameters=new Map;RequestParameterBuilder_exports.addClientId(
parameters,this.config.authOptions.clientId),RequestParameterBuilder_exports.addUsername(parameters,request.username),RequestParameterBuilder_exports.
addPassword(parameters,request.password),RequestParameterBuilder_exports.addScopes(parameters,request.scopes,request.correlationId),
RequestParameterBuilder_exports.addResponseType(parameters,Constants_exports.OAuthResponseType.IDTOKEN_TOKEN),RequestParameterBuilder_exports.
addGrantType(parameters,Constants_exports.GrantType.RESOURCE_OWNER_PASSWORD_GRANT),RequestParameterBuilder_exports.addClientInfo(
parameters),RequestParameterBuilder_exports.addLibraryInfo(parameters,this.config.libraryInfo),RequestParameterBuilder_exports.
addApplicationTelemetry(parameters,this.config.telemetry.application),RequestParameterBuilder_exports.addThrottling(parameters),
this.serverTelemetryManager&&RequestParameterBuilder_exports.addServerTelemetry(parameters,this.serverTelemetryManager);
let correlationId=request.correlationId||this.config.cryptoInterface.createNewGuid();RequestParameterBuilder_exports.addCorrelationId(
parameters,correlationId),this.config.clientCredentials.clientSecret&&RequestParameterBuilder_exports.addClientSecret(parameters,
this.config.clientCredentials.clientSecret);let clientAssertion=this.config.clientCredentials.clientAssertion;return clientAssertion&&
(RequestParameterBuilder_exports.addClientAssertion(parameters,await getClientAssertion(clientAssertion.assertion,this.config.
authOptions.clientId,request.resourceRequestUri)),RequestParameterBuilder_exports.addClientAssertionType(parameters,clientAssertion.
assertionType)),(!StringUtils.isEmptyObj(request.claims)||this.config.authOptions.clientCapabilities&&this.config.authOptions.
clientCapabilities.length>0)&&RequestParameterBuilder_exports.addClaims(parameters,request.correlationId,request.claims,
this.config.authOptions.clientCapabilities),this.config.systemOptions.preventCorsPreflight&&request.username&&RequestParameterBuilder_exports.
addCcsUpn(parameters,request.username),UrlUtils_exports.mapToQueryString(parameters)}};function getAuthCodeRequestUrl(config,authority,request,logger25){let parameters=Authorize_exports.getStandardAuthorizeRequestParameters(
{...config.auth,authority,redirectUri:request.redirectUri||""},request,logger25);return RequestParameterBuilder_exports.
addLibraryInfo(parameters,{sku:Constants.MSAL_SKU,version:version2,cpu:process.arch||"",os:process.platform||""}),config.
system.protocolMode!==ProtocolMode.OIDC&&RequestParameterBuilder_exports.addApplicationTelemetry(parameters,config.telemetry.
application),RequestParameterBuilder_exports.addResponseType(parameters,Constants_exports.OAuthResponseType.CODE),request.
codeChallenge&&request.codeChallengeMethod&&RequestParameterBuilder_exports.addCodeChallengeParams(parameters,request.codeChallenge,
request.codeChallengeMethod),RequestParameterBuilder_exports.addExtraParameters(parameters,request.extraQueryParameters||
{}),Authorize_exports.getAuthorizeUrl(authority,parameters)}var activeSilentTokenRequests=new WeakMap;function acquireTokenSilentDeduped(owner,logger25,silentRequestKey,correlationId,acquireToken){
let existingRequests=activeSilentTokenRequests.get(owner),activeRequests=existingRequests||new Map;existingRequests||activeSilentTokenRequests.
set(owner,activeRequests);let inProgressRequest=activeRequests.get(silentRequestKey);if(inProgressRequest)return logger25.
verbose("acquireTokenSilent has been called previously, returning the result from the first call",correlationId),applyCallerCorrelationIdToResult(
inProgressRequest,correlationId);logger25.verbose("acquireTokenSilent called for the first time, storing active request",
correlationId);let activeRequest=Promise.resolve().then(acquireToken).finally(()=>{activeRequests.delete(silentRequestKey),
activeRequests.size===0&&activeSilentTokenRequests.delete(owner)});return activeRequests.set(silentRequestKey,activeRequest),
applyCallerCorrelationIdToResult(activeRequest,correlationId)}function getSilentRequestKey(input){let{request}=input,authority=input.
requestType==="native"?request.authority:input.authority,commonKeyFields={requestType:input.requestType,clientId:input.requestType===
"native"?input.request.clientId:input.clientId,authority,scopes:canonicalizeRequestValues(request.scopes),claims:request.
claims,authenticationScheme:request.authenticationScheme,resourceRequestMethod:request.resourceRequestMethod,resourceRequestUri:request.
resourceRequestUri,forceRefresh:request.forceRefresh,redirectUri:request.redirectUri||"",resource:request.resource,extraParameters:canonicalizeRequestValues(
request.extraParameters)};if(input.requestType==="native")return JSON.stringify({...commonKeyFields,accountId:input.request.
accountId,shrNonce:input.request.shrNonce,extraScopesToConsent:canonicalizeRequestValues(input.request.extraScopesToConsent),
loginHint:input.request.loginHint,prompt:input.request.prompt});let nonNativeRequest=input.request,thumbprint=getRequestThumbprint(
input.clientId,{...nonNativeRequest,authority},nonNativeRequest.account.homeAccountId);return JSON.stringify({...thumbprint,
...commonKeyFields,accountTenantId:nonNativeRequest.account.tenantId,accountEnvironment:nonNativeRequest.account.environment,
refreshTokenExpirationOffsetSeconds:nonNativeRequest.refreshTokenExpirationOffsetSeconds,extraQueryParameters:canonicalizeRequestValues(
nonNativeRequest.extraQueryParameters),skipBrokerClaims:thumbprint.embeddedClientId||nonNativeRequest.extraParameters?.[AADServerParamKeys_exports.
BROKER_CLIENT_ID]?nonNativeRequest.skipBrokerClaims:void 0})}function snapshotNativeRequest(request){return{...request,scopes:[
...request.scopes],extraParameters:request.extraParameters?{...request.extraParameters}:void 0,extraScopesToConsent:request.
extraScopesToConsent?[...request.extraScopesToConsent]:void 0}}function canonicalizeRequestValues(values){return Array.isArray(
values)?Array.from(new Set(values.map(scope=>scope.trim()).filter(scope=>scope.length>0))).sort():values?Object.keys(values).
sort().map(key=>[key,values[key]]):void 0}function applyCallerCorrelationIdToResult(activeRequest,correlationId){return activeRequest.
then(result=>({...result,correlationId}))}var ClientApplication=class{constructor(configuration){this.config=buildAppConfiguration(configuration),this.cryptoProvider=
new CryptoProvider,this.logger=new Logger(this.config.system.loggerOptions,name2,version2),this.storage=new NodeStorage(
this.logger,this.config.auth.clientId,this.cryptoProvider,buildStaticAuthorityOptions(this.config.auth)),this.tokenCache=
new TokenCache(this.storage,this.logger,this.config.cache.cachePlugin)}async getAuthCodeUrl(request){this.logger.info("g\
etAuthCodeUrl called",request.correlationId||"");let validRequest={...request,...await this.initializeBaseRequest(request),
responseMode:request.responseMode||Constants_exports.ResponseMode.QUERY,authenticationScheme:Constants_exports.AuthenticationScheme.
BEARER,state:request.state||"",nonce:request.nonce||""},discoveredAuthority=await this.createAuthority(validRequest.authority,
validRequest.correlationId,void 0,request.azureCloudOptions);return getAuthCodeRequestUrl(this.config,discoveredAuthority,
validRequest,this.logger)}async acquireTokenByCode(request,authCodePayLoad){this.logger.info("acquireTokenByCode called",
request.correlationId||"");let validatedAuthCodePayload={code:request.code,nonce:request.nonce};authCodePayLoad&&(validatedAuthCodePayload.
state=authCodePayLoad.state),request.state&&authCodePayLoad&&(this.logger.info("acquireTokenByCode - validating state",request.
correlationId||""),this.validateState(request.state,validatedAuthCodePayload.state||"",request.correlationId||""),validatedAuthCodePayload.
state="");let validRequest={...request,...await this.initializeBaseRequest(request),authenticationScheme:Constants_exports.
AuthenticationScheme.BEARER},serverTelemetryManager=this.initializeServerTelemetryManager(ApiId.acquireTokenByCode,validRequest.
correlationId);try{let discoveredAuthority=await this.createAuthority(validRequest.authority,validRequest.correlationId,
void 0,request.azureCloudOptions),authClientConfig=await this.buildOauthClientConfiguration(discoveredAuthority,validRequest.
correlationId,validRequest.redirectUri,serverTelemetryManager),authorizationCodeClient=new AuthorizationCodeClient(authClientConfig,
new StubPerformanceClient);return this.logger.verbose("Auth code client created",validRequest.correlationId),await authorizationCodeClient.
acquireToken(validRequest,ApiId.acquireTokenByCode,validatedAuthCodePayload)}catch(e){throw e instanceof AuthError&&(e.correlationId=
validRequest.correlationId),serverTelemetryManager.cacheFailedRequest(e),e}}async acquireTokenByRefreshToken(request){this.
logger.info("acquireTokenByRefreshToken called",request.correlationId||"");let validRequest={...request,...await this.initializeBaseRequest(
request),authenticationScheme:Constants_exports.AuthenticationScheme.BEARER},serverTelemetryManager=this.initializeServerTelemetryManager(
ApiId.acquireTokenByRefreshToken,validRequest.correlationId);try{let discoveredAuthority=await this.createAuthority(validRequest.
authority,validRequest.correlationId,void 0,request.azureCloudOptions),refreshTokenClientConfig=await this.buildOauthClientConfiguration(
discoveredAuthority,validRequest.correlationId,validRequest.redirectUri||"",serverTelemetryManager),refreshTokenClient=new RefreshTokenClient(
refreshTokenClientConfig,new StubPerformanceClient);return this.logger.verbose("Refresh token client created",validRequest.
correlationId),await refreshTokenClient.acquireToken(validRequest,ApiId.acquireTokenByRefreshToken)}catch(e){throw e instanceof
AuthError&&(e.correlationId=validRequest.correlationId),serverTelemetryManager.cacheFailedRequest(e),e}}async acquireTokenSilent(request){
let validRequest={...request,...await this.initializeBaseRequest(request),forceRefresh:request.forceRefresh||!1};if(!validRequest.
account)return this.acquireTokenSilentAsync(validRequest,request.azureCloudOptions);let authorityForThumbprint=Authority.
generateAuthority(validRequest.authority,request.azureCloudOptions||this.config.auth.azureCloudOptions),silentRequestKey=getSilentRequestKey(
{requestType:"non-native",request:validRequest,authority:authorityForThumbprint,clientId:this.config.auth.clientId});return acquireTokenSilentDeduped(
this,this.logger,silentRequestKey,validRequest.correlationId,()=>this.acquireTokenSilentAsync(validRequest,request.azureCloudOptions))}async acquireTokenSilentAsync(validRequest,azureCloudOptions){
let serverTelemetryManager=this.initializeServerTelemetryManager(ApiId.acquireTokenSilent,validRequest.correlationId,validRequest.
forceRefresh);try{let discoveredAuthority=await this.createAuthority(validRequest.authority,validRequest.correlationId,void 0,
azureCloudOptions),clientConfiguration=await this.buildOauthClientConfiguration(discoveredAuthority,validRequest.correlationId,
validRequest.redirectUri||"",serverTelemetryManager),silentFlowClient=new SilentFlowClient(clientConfiguration,new StubPerformanceClient);
this.logger.verbose("Silent flow client created",validRequest.correlationId);try{return await this.tokenCache.overwriteCache(),
await this.acquireCachedTokenSilent(validRequest,silentFlowClient,clientConfiguration)}catch(error){if(error instanceof ClientAuthError&&
error.errorCode===ClientAuthErrorCodes_exports.tokenRefreshRequired)return new RefreshTokenClient(clientConfiguration,new StubPerformanceClient).
acquireTokenByRefreshToken(validRequest,ApiId.acquireTokenSilent);throw error}}catch(error){throw error instanceof AuthError&&
(error.correlationId=validRequest.correlationId),serverTelemetryManager.cacheFailedRequest(error),error}}async acquireCachedTokenSilent(validRequest,silentFlowClient,clientConfiguration){
let[authResponse,cacheOutcome]=await silentFlowClient.acquireCachedToken({...validRequest,scopes:validRequest.scopes?.length?
validRequest.scopes:[...Constants_exports.OIDC_DEFAULT_SCOPES]});if(cacheOutcome===Constants_exports.CacheOutcome.PROACTIVELY_REFRESHED){
this.logger.info("ClientApplication:acquireCachedTokenSilent - Cached access token's refreshOn property has been exceede\
d'. It's not expired, but must be refreshed.",validRequest.correlationId);let refreshTokenClient=new RefreshTokenClient(
clientConfiguration,new StubPerformanceClient);try{await refreshTokenClient.acquireTokenByRefreshToken(validRequest,ApiId.
acquireTokenSilent)}catch{}}return authResponse}async acquireTokenByUsernamePassword(request){this.logger.info("acquireT\
okenByUsernamePassword called",request.correlationId||"");let validRequest={...request,...await this.initializeBaseRequest(
request)},serverTelemetryManager=this.initializeServerTelemetryManager(ApiId.acquireTokenByUsernamePassword,validRequest.
correlationId);try{let discoveredAuthority=await this.createAuthority(validRequest.authority,validRequest.correlationId,
void 0,request.azureCloudOptions),usernamePasswordClientConfig=await this.buildOauthClientConfiguration(discoveredAuthority,
validRequest.correlationId,"",serverTelemetryManager),usernamePasswordClient=new UsernamePasswordClient(usernamePasswordClientConfig);
return this.logger.verbose("Username password client created",validRequest.correlationId),await usernamePasswordClient.acquireToken(
validRequest)}catch(e){throw e instanceof AuthError&&(e.correlationId=validRequest.correlationId),serverTelemetryManager.
cacheFailedRequest(e),e}}getTokenCache(){return this.logger.info("getTokenCache called",""),this.tokenCache}validateState(state2,cachedState,correlationId){
if(!state2)throw NodeAuthError.createStateNotFoundError(correlationId);if(state2!==cachedState)throw createClientAuthError(
ClientAuthErrorCodes_exports.stateMismatch,correlationId)}getLogger(){return this.logger}setLogger(logger25){this.logger=
logger25}async buildOauthClientConfiguration(discoveredAuthority,requestCorrelationId,redirectUri,serverTelemetryManager){
return this.logger.verbose("buildOauthClientConfiguration called",requestCorrelationId),this.logger.info(`Building oauth\
 client configuration with the following authority: ${discoveredAuthority.tokenEndpoint}.`,requestCorrelationId),serverTelemetryManager?.
updateRegionDiscoveryMetadata(discoveredAuthority.regionDiscoveryMetadata),{authOptions:{clientId:this.config.auth.clientId,
authority:discoveredAuthority,clientCapabilities:this.config.auth.clientCapabilities,redirectUri,isMcp:this.config.auth.
isMcp},loggerOptions:{logLevel:this.config.system.loggerOptions.logLevel,loggerCallback:this.config.system.loggerOptions.
loggerCallback,piiLoggingEnabled:this.config.system.loggerOptions.piiLoggingEnabled,correlationId:requestCorrelationId},
cryptoInterface:this.cryptoProvider,networkInterface:this.config.system.networkClient,storageInterface:this.storage,serverTelemetryManager,
clientCredentials:{clientSecret:this.clientSecret,clientAssertion:await this.getClientAssertion(discoveredAuthority)},libraryInfo:{
sku:Constants.MSAL_SKU,version:version2,cpu:process.arch||"",os:process.platform||""},telemetry:this.config.telemetry,persistencePlugin:this.
config.cache.cachePlugin,serializableCache:this.tokenCache}}async getClientAssertion(authority){return this.developerProvidedClientAssertion&&
(this.clientAssertion=ClientAssertion.fromAssertion(await getClientAssertion(this.developerProvidedClientAssertion,this.
config.auth.clientId,authority.tokenEndpoint))),this.clientAssertion&&{assertion:this.clientAssertion.getJwt(this.cryptoProvider,
this.config.auth.clientId,authority.tokenEndpoint),assertionType:Constants.JWT_BEARER_ASSERTION_TYPE}}async initializeBaseRequest(authRequest){
let correlationId=authRequest.correlationId||this.cryptoProvider.createNewGuid();return this.logger.verbose("initializeR\
equestScopes called",correlationId),authRequest.authenticationScheme&&authRequest.authenticationScheme===Constants_exports.
AuthenticationScheme.POP&&this.logger.verbose("Authentication Scheme 'pop' is not supported yet, setting Authentication \
Scheme to 'Bearer' for request",correlationId),authRequest.authenticationScheme=Constants_exports.AuthenticationScheme.BEARER,
{...authRequest,scopes:[...authRequest&&authRequest.scopes||[],...Constants_exports.OIDC_DEFAULT_SCOPES],correlationId,authority:authRequest.
authority||this.config.auth.authority}}initializeServerTelemetryManager(apiId,correlationId,forceRefresh){let telemetryPayload={
clientId:this.config.auth.clientId,correlationId,apiId,forceRefresh:forceRefresh||!1};return new ServerTelemetryManager(
telemetryPayload,this.storage)}async createAuthority(authorityString,requestCorrelationId,azureRegionConfiguration,azureCloudOptions){
this.logger.verbose("createAuthority called",requestCorrelationId);let authorityUrl=Authority.generateAuthority(authorityString,
azureCloudOptions||this.config.auth.azureCloudOptions),authorityOptions={protocolMode:this.config.system.protocolMode,knownAuthorities:this.
config.auth.knownAuthorities,cloudDiscoveryMetadata:this.config.auth.cloudDiscoveryMetadata,authorityMetadata:this.config.
auth.authorityMetadata,azureRegionConfiguration};return AuthorityFactory_exports.createDiscoveredInstance(authorityUrl,this.
config.system.networkClient,this.storage,authorityOptions,this.logger,requestCorrelationId,new StubPerformanceClient)}clearCache(){
this.storage.clear()}};import http from"http";var LoopbackClient=class{constructor(preferredPort){this.preferredPort=preferredPort}async listenForAuthCode(expectedState,successTemplate,errorTemplate){
if(this.server)throw NodeAuthError.createLoopbackServerAlreadyExistsError();if(!expectedState)throw NodeAuthError.createStateNotFoundError(
"");return new Promise((resolve,reject)=>{this.server=http.createServer((req,res)=>{let method=req.method?.toUpperCase();
if(method!=="GET"&&method!=="POST"){res.writeHead(405,{Allow:"GET, POST"}),res.end("Method Not Allowed");return}let url=req.
url;if(url){if(url===Constants_exports.FORWARD_SLASH){if(method==="POST"){this.handlePostRequest(req,res,resolve,expectedState,
successTemplate,errorTemplate);return}res.end(successTemplate||"Auth code was successfully acquired. You can close this \
window now.");return}}else{res.end(errorTemplate||"Error occurred loading redirectUrl"),reject(NodeAuthError.createUnableToLoadRedirectUrlError());
return}if(method==="GET"){let redirectUri=this.getRedirectUri(),parsedUrl=new URL(url,redirectUri),authCodeResponse=UrlUtils_exports.
getDeserializedResponse(parsedUrl.search)||{};if(!authCodeResponse.code&&!authCodeResponse.error){res.writeHead(200),res.
end();return}if(!this.isExpectedState(parsedUrl.searchParams,expectedState)){res.writeHead(400),res.end("Invalid authori\
zation response state.");return}res.writeHead(400),res.end("OAuth responses must use form_post and cannot be returned in\
 the URL."),reject(NodeAuthError.createLoopbackServerQueryResponseNotSupportedError())}else res.writeHead(200),res.end()});
let port=this.preferredPort||0;this.server.on("error",err=>{err.code==="EADDRINUSE"&&this.preferredPort&&port!==0?this.server?.
listen(0,"127.0.0.1"):reject(err)}),this.server.listen(port,"127.0.0.1")})}handlePostRequest(req,res,resolve,expectedState,successTemplate,errorTemplate){
if(req.headers["content-type"]?.split(";")[0]?.trim()!=="application/x-www-form-urlencoded"){res.writeHead(415),res.end(
"Unsupported Media Type");return}let body="";req.on("error",()=>{res.headersSent||res.writeHead(400),res.end()}),req.on(
"data",chunk=>{body+=chunk.toString()}),req.on("end",()=>{let authCodeResponse=UrlUtils_exports.getDeserializedResponse(
`?${body}`)||{};if(!authCodeResponse.code&&!authCodeResponse.error){res.writeHead(200),res.end();return}if(!this.isExpectedState(
new URLSearchParams(body),expectedState)){res.writeHead(400),res.end("Invalid authorization response state.");return}authCodeResponse.
error?(res.writeHead(200),res.end(errorTemplate||`Error occurred: ${authCodeResponse.error}`)):(res.writeHead(200),res.end(
successTemplate||"Auth code was successfully acquired. You can close this window now.")),resolve(authCodeResponse)})}isExpectedState(parameters,expectedState){
let states=parameters.getAll("state");return states.length===1&&states[0]===expectedState}getRedirectUri(){if(!this.server||
!this.server.listening)throw NodeAuthError.createNoLoopbackServerExistsError();let address=this.server.address();if(!address||
typeof address=="string"||!address.port)throw this.closeServer(),NodeAuthError.createInvalidLoopbackAddressTypeError();let port=address&&
address.port;return`${Constants.HTTP_PROTOCOL}${Constants.LOCALHOST}:${port}`}closeServer(){this.server&&(this.server.close(),
typeof this.server.closeAllConnections=="function"&&this.server.closeAllConnections(),this.server.unref(),this.server=void 0)}};var DeviceCodeClient=class extends BaseClient{constructor(configuration){super(configuration)}async acquireToken(request){
let deviceCodeResponse=await this.getDeviceCode(request);request.deviceCodeCallback(deviceCodeResponse);let reqTimestamp=TimeUtils_exports.
nowSeconds(),response=await this.acquireTokenWithDeviceCode(request,deviceCodeResponse),responseHandler=new ResponseHandler(
this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,
this.config.persistencePlugin,this.config.tokenBindingKeyManager);return responseHandler.validateTokenResponse(response,
request.correlationId),responseHandler.handleServerTokenResponse(response,this.authority,reqTimestamp,request,ApiId.acquireTokenByDeviceCode)}async getDeviceCode(request){
let queryParametersString=this.createExtraQueryParameters(request),endpoint=UrlString.appendQueryString(this.authority.deviceCodeEndpoint,
queryParametersString),queryString=this.createQueryString(request),headers=this.createTokenRequestHeaders(),thumbprint={
clientId:this.config.authOptions.clientId,authority:request.authority,scopes:request.scopes,claims:request.claims,authenticationScheme:request.
authenticationScheme,resourceRequestMethod:request.resourceRequestMethod,resourceRequestUri:request.resourceRequestUri,shrClaims:request.
shrClaims,sshKid:request.sshKid};return this.executePostRequestToDeviceCodeEndpoint(endpoint,queryString,headers,thumbprint,
request.correlationId)}createExtraQueryParameters(request){let parameters=new Map;return request.extraQueryParameters&&RequestParameterBuilder_exports.
addExtraParameters(parameters,request.extraQueryParameters),UrlUtils_exports.mapToQueryString(parameters)}async executePostRequestToDeviceCodeEndpoint(deviceCodeEndpoint,queryString,headers,thumbprint,correlationId){
let{body:{user_code:userCode,device_code:deviceCode,verification_uri:verificationUri,expires_in:expiresIn,interval,message}}=await this.
sendPostRequest(thumbprint,deviceCodeEndpoint,{body:queryString,headers},correlationId);return{userCode,deviceCode,verificationUri,
expiresIn,interval,message}}createQueryString(request){let parameters=new Map;return RequestParameterBuilder_exports.addScopes(
parameters,request.scopes,request.correlationId),RequestParameterBuilder_exports.addClientId(parameters,this.config.authOptions.
clientId),request.extraQueryParameters&&RequestParameterBuilder_exports.addExtraParameters(parameters,request.extraQueryParameters),
(request.claims||this.config.authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&RequestParameterBuilder_exports.
addClaims(parameters,request.correlationId,request.claims,this.config.authOptions.clientCapabilities),UrlUtils_exports.mapToQueryString(
parameters)}continuePolling(deviceCodeExpirationTime,correlationId,userSpecifiedTimeout,userSpecifiedCancelFlag){if(userSpecifiedCancelFlag)
throw this.logger.error("Token request cancelled by setting DeviceCodeRequest.cancel = true",correlationId),createClientAuthError(
deviceCodePollingCancelled,correlationId);if(userSpecifiedTimeout&&userSpecifiedTimeout<deviceCodeExpirationTime&&TimeUtils_exports.
nowSeconds()>userSpecifiedTimeout)throw this.logger.error(`User defined timeout for device code polling reached. The tim\
eout was set for ${userSpecifiedTimeout}`,correlationId),createClientAuthError(userTimeoutReached,correlationId);if(TimeUtils_exports.
nowSeconds()>deviceCodeExpirationTime)throw userSpecifiedTimeout&&this.logger.verbose(`User specified timeout ignored as\
 the device code has expired before the timeout elapsed. The user specified timeout was set for ${userSpecifiedTimeout}`,
correlationId),this.logger.error(`Device code expired. Expiration time of device code was ${deviceCodeExpirationTime}`,correlationId),
createClientAuthError(deviceCodeExpired,correlationId);return!0}async acquireTokenWithDeviceCode(request,deviceCodeResponse){
let queryParametersString=this.createTokenQueryParameters(request),endpoint=UrlString.appendQueryString(this.authority.tokenEndpoint,
queryParametersString),requestBody=this.createTokenRequestBody(request,deviceCodeResponse),headers=this.createTokenRequestHeaders(),
userSpecifiedTimeout=request.timeout?TimeUtils_exports.nowSeconds()+request.timeout:void 0,deviceCodeExpirationTime=TimeUtils_exports.
nowSeconds()+deviceCodeResponse.expiresIn,pollingIntervalMilli=deviceCodeResponse.interval*1e3;for(;this.continuePolling(
deviceCodeExpirationTime,request.correlationId,userSpecifiedTimeout,request.cancel);){let thumbprint={clientId:this.config.
authOptions.clientId,authority:request.authority,scopes:request.scopes,claims:request.claims,authenticationScheme:request.
authenticationScheme,resourceRequestMethod:request.resourceRequestMethod,resourceRequestUri:request.resourceRequestUri,shrClaims:request.
shrClaims,sshKid:request.sshKid},response=await this.executePostToTokenEndpoint(endpoint,requestBody,headers,thumbprint,
request.correlationId);if(response.body&&response.body.error)if(response.body.error===Constants_exports.AUTHORIZATION_PENDING)
this.logger.info("Authorization pending. Continue polling.",request.correlationId),await TimeUtils_exports.delay(pollingIntervalMilli);else
throw this.logger.info("Unexpected error in polling from the server",request.correlationId),createAuthError(AuthErrorCodes_exports.
postRequestFailed,request.correlationId,response.body.error);else return this.logger.verbose("Authorization completed su\
ccessfully. Polling stopped.",request.correlationId),response.body}throw this.logger.error("Polling stopped for unknown \
reasons.",request.correlationId),createClientAuthError(deviceCodeUnknownError,request.correlationId)}createTokenRequestBody(request,deviceCodeResponse){
let parameters=new Map;RequestParameterBuilder_exports.addScopes(parameters,request.scopes,request.correlationId),RequestParameterBuilder_exports.
addClientId(parameters,this.config.authOptions.clientId),RequestParameterBuilder_exports.addGrantType(parameters,Constants_exports.
GrantType.DEVICE_CODE_GRANT),RequestParameterBuilder_exports.addDeviceCode(parameters,deviceCodeResponse.deviceCode);let correlationId=request.
correlationId||this.config.cryptoInterface.createNewGuid();return RequestParameterBuilder_exports.addCorrelationId(parameters,
correlationId),RequestParameterBuilder_exports.addClientInfo(parameters),RequestParameterBuilder_exports.addLibraryInfo(
parameters,this.config.libraryInfo),RequestParameterBuilder_exports.addApplicationTelemetry(parameters,this.config.telemetry.
application),RequestParameterBuilder_exports.addThrottling(parameters),this.serverTelemetryManager&&RequestParameterBuilder_exports.
addServerTelemetry(parameters,this.serverTelemetryManager),(!StringUtils.isEmptyObj(request.claims)||this.config.authOptions.
clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&RequestParameterBuilder_exports.addClaims(parameters,
request.correlationId,request.claims,this.config.authOptions.clientCapabilities),UrlUtils_exports.mapToQueryString(parameters)}};var PublicClientApplication=class extends ClientApplication{constructor(configuration){super(configuration),this.config.
broker.nativeBrokerPlugin&&(this.config.broker.nativeBrokerPlugin.isBrokerAvailable?(this.nativeBrokerPlugin=this.config.
broker.nativeBrokerPlugin,this.nativeBrokerPlugin.setLogger(this.config.system.loggerOptions)):this.logger.warning("Nati\
veBroker implementation was provided but the broker is unavailable.","")),this.skus=ServerTelemetryManager.makeExtraSkuString(
{libraryName:Constants.MSAL_SKU,libraryVersion:version2})}async acquireTokenByDeviceCode(request){this.logger.info("acqu\
ireTokenByDeviceCode called",request.correlationId||""),enforceResourceParameter(this.config.auth.isMcp,request);let validRequest=Object.
assign(request,await this.initializeBaseRequest(request)),serverTelemetryManager=this.initializeServerTelemetryManager(ApiId.
acquireTokenByDeviceCode,validRequest.correlationId);try{let discoveredAuthority=await this.createAuthority(validRequest.
authority,validRequest.correlationId,void 0,request.azureCloudOptions),deviceCodeConfig=await this.buildOauthClientConfiguration(
discoveredAuthority,validRequest.correlationId,"",serverTelemetryManager),deviceCodeClient=new DeviceCodeClient(deviceCodeConfig);
return this.logger.verbose("Device code client created",validRequest.correlationId),await deviceCodeClient.acquireToken(
validRequest)}catch(e){throw e instanceof AuthError&&(e.correlationId=validRequest.correlationId),serverTelemetryManager.
cacheFailedRequest(e),e}}async acquireTokenInteractive(request){let correlationId=request.correlationId||this.cryptoProvider.
createNewGuid();this.logger.trace("acquireTokenInteractive called",correlationId),enforceResourceParameter(this.config.auth.
isMcp,request);let{openBrowser,successTemplate,errorTemplate,windowHandle,preferredPort,...remainingProperties}=request;
if(this.nativeBrokerPlugin){let brokerRequest={...remainingProperties,clientId:this.config.auth.clientId,scopes:request.
scopes||Constants_exports.OIDC_DEFAULT_SCOPES,redirectUri:request.redirectUri||"",authority:request.authority||this.config.
auth.authority,correlationId,extraParameters:{...remainingProperties.extraQueryParameters,...remainingProperties.extraParameters,
[AADServerParamKeys_exports.X_CLIENT_EXTRA_SKU]:this.skus},accountId:remainingProperties.account?.nativeAccountId};return this.
nativeBrokerPlugin.acquireTokenInteractive(brokerRequest,windowHandle)}if(request.redirectUri){if(!this.config.broker.nativeBrokerPlugin)
throw NodeAuthError.createRedirectUriNotSupportedError(correlationId);request.redirectUri=""}let{verifier,challenge}=await this.
cryptoProvider.generatePkceCodes(),loopbackClient=new LoopbackClient(preferredPort),responseMode=remainingProperties.responseMode;
if(responseMode!==void 0&&responseMode!==Constants_exports.ResponseMode.FORM_POST)throw createClientConfigurationError(ClientConfigurationErrorCodes_exports.
invalidResponseMode,correlationId);let state2=ProtocolUtils_exports.setRequestState(this.cryptoProvider,remainingProperties.
state?this.cryptoProvider.base64Encode(remainingProperties.state):remainingProperties.state,void 0,correlationId),authCodeResponse={},
authCodeListenerError=null;try{let authCodeListener=loopbackClient.listenForAuthCode(state2,successTemplate,errorTemplate).
then(response=>{authCodeResponse=response}).catch(e=>{authCodeListenerError=e}),redirectUri=await this.waitForRedirectUri(
loopbackClient,correlationId),validRequest={...remainingProperties,correlationId,scopes:request.scopes||Constants_exports.
OIDC_DEFAULT_SCOPES,redirectUri,responseMode:Constants_exports.ResponseMode.FORM_POST,codeChallenge:challenge,codeChallengeMethod:Constants_exports.
CodeChallengeMethodValues.S256,state:state2},authCodeUrl=await this.getAuthCodeUrl(validRequest);if(await openBrowser(authCodeUrl),
await authCodeListener,authCodeListenerError)throw authCodeListenerError;if(this.validateState(state2,authCodeResponse.state||
"",correlationId),authCodeResponse.error)throw new ServerError(authCodeResponse.error,correlationId,authCodeResponse.error_description,
authCodeResponse.suberror);if(!authCodeResponse.code)throw NodeAuthError.createNoAuthCodeInResponseError(correlationId);
let clientInfo=authCodeResponse.client_info,tokenRequest={code:authCodeResponse.code,codeVerifier:verifier,clientInfo:clientInfo||
"",...validRequest,state:remainingProperties.state};return await this.acquireTokenByCode(tokenRequest)}finally{loopbackClient.
closeServer()}}async acquireTokenSilent(request){let correlationId=request.correlationId||this.cryptoProvider.createNewGuid();
if(this.logger.trace("acquireTokenSilent called",correlationId),enforceResourceParameter(this.config.auth.isMcp,request),
this.nativeBrokerPlugin){let nativeBrokerPlugin=this.nativeBrokerPlugin,brokerRequest=snapshotNativeRequest({...request,
clientId:this.config.auth.clientId,scopes:request.scopes||Constants_exports.OIDC_DEFAULT_SCOPES,redirectUri:request.redirectUri||
"",authority:request.authority||this.config.auth.authority,correlationId,extraParameters:{...request.extraQueryParameters,
...request.extraParameters,[AADServerParamKeys_exports.X_CLIENT_EXTRA_SKU]:this.skus},accountId:request.account.nativeAccountId,
forceRefresh:request.forceRefresh||!1}),silentRequestKey=getSilentRequestKey({requestType:"native",request:brokerRequest});
return acquireTokenSilentDeduped(this,this.logger,silentRequestKey,correlationId,()=>nativeBrokerPlugin.acquireTokenSilent(
brokerRequest))}if(request.redirectUri){if(!this.config.broker.nativeBrokerPlugin)throw NodeAuthError.createRedirectUriNotSupportedError(
correlationId);request.redirectUri=""}return super.acquireTokenSilent(request)}async acquireTokenByCode(request,authCodePayLoad){
return enforceResourceParameter(this.config.auth.isMcp,request),super.acquireTokenByCode(request,authCodePayLoad)}async acquireTokenByRefreshToken(request){
return enforceResourceParameter(this.config.auth.isMcp,request),super.acquireTokenByRefreshToken(request)}async signOut(request){
if(this.nativeBrokerPlugin&&request.account.nativeAccountId){let signoutRequest={clientId:this.config.auth.clientId,accountId:request.
account.nativeAccountId,correlationId:request.correlationId||this.cryptoProvider.createNewGuid()};await this.nativeBrokerPlugin.
signOut(signoutRequest)}await this.getTokenCache().removeAccount(request.account,request.correlationId)}async getAllAccounts(){
if(this.nativeBrokerPlugin){let correlationId=this.cryptoProvider.createNewGuid();return this.nativeBrokerPlugin.getAllAccounts(
this.config.auth.clientId,correlationId)}return this.getTokenCache().getAllAccounts()}async waitForRedirectUri(loopbackClient,correlationId){
return new Promise((resolve,reject)=>{let ticks=0,id=setInterval(()=>{if(LOOPBACK_SERVER_CONSTANTS.TIMEOUT_MS/LOOPBACK_SERVER_CONSTANTS.
INTERVAL_MS<ticks){clearInterval(id),reject(NodeAuthError.createLoopbackServerTimeoutError(correlationId));return}try{let r=loopbackClient.
getRedirectUri();clearInterval(id),resolve(r);return}catch(e){if(e instanceof AuthError&&e.errorCode===NodeAuthErrorMessage.
noLoopbackServerExists.code){ticks++;return}clearInterval(id),reject(e);return}},LOOPBACK_SERVER_CONSTANTS.INTERVAL_MS)})}};var ClientCredentialClient=class extends BaseClient{constructor(configuration,appTokenProvider){super(configuration),this.
appTokenProvider=appTokenProvider}async acquireToken(request){let additionalCacheKeyComponents;if(request.fmiPath&&(additionalCacheKeyComponents=
{...additionalCacheKeyComponents,fmi_path:request.fmiPath}),request.claimsFromClient&&!StringUtils.isEmptyObj(request.claimsFromClient)&&
(additionalCacheKeyComponents={...additionalCacheKeyComponents,client_claims:request.claimsFromClient}),request.skipCache||
!StringUtils.isEmptyObj(request.claims))return this.executeTokenRequest(request,this.authority,void 0,additionalCacheKeyComponents);
let[cachedAuthenticationResult,lastCacheOutcome]=await this.getCachedAuthenticationResult(request,this.config,this.cryptoUtils,
this.authority,this.cacheManager,this.serverTelemetryManager,additionalCacheKeyComponents);return cachedAuthenticationResult?
(lastCacheOutcome===Constants_exports.CacheOutcome.PROACTIVELY_REFRESHED&&(this.logger.info("ClientCredentialClient:getC\
achedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be r\
efreshed.",request.correlationId),await this.executeTokenRequest(request,this.authority,!0,additionalCacheKeyComponents)),
cachedAuthenticationResult):this.executeTokenRequest(request,this.authority,void 0,additionalCacheKeyComponents)}async getCachedAuthenticationResult(request,config,cryptoUtils,authority,cacheManager,serverTelemetryManager,additionalCacheKeyComponents){
let clientConfiguration=config,managedIdentityConfiguration=config,lastCacheOutcome=Constants_exports.CacheOutcome.NOT_APPLICABLE,
cacheContext;clientConfiguration.serializableCache&&clientConfiguration.persistencePlugin&&(cacheContext=new TokenCacheContext(
clientConfiguration.serializableCache,!1),await clientConfiguration.persistencePlugin.beforeCacheAccess(cacheContext));let cachedAccessToken=this.
readAccessTokenFromCache(authority,managedIdentityConfiguration.managedIdentityId?.id||clientConfiguration.authOptions.clientId,
new ScopeSet(request.scopes||[],request.correlationId),cacheManager,request.correlationId,additionalCacheKeyComponents);
return clientConfiguration.serializableCache&&clientConfiguration.persistencePlugin&&cacheContext&&await clientConfiguration.
persistencePlugin.afterCacheAccess(cacheContext),cachedAccessToken?TimeUtils_exports.isTokenExpired(cachedAccessToken.expiresOn,
clientConfiguration.systemOptions?.tokenRenewalOffsetSeconds||Constants_exports.DEFAULT_TOKEN_RENEWAL_OFFSET_SEC)?(serverTelemetryManager?.
setCacheOutcome(Constants_exports.CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED),[null,Constants_exports.CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED]):
(cachedAccessToken.refreshOn&&TimeUtils_exports.isTokenExpired(cachedAccessToken.refreshOn.toString(),0)&&(lastCacheOutcome=
Constants_exports.CacheOutcome.PROACTIVELY_REFRESHED,serverTelemetryManager?.setCacheOutcome(Constants_exports.CacheOutcome.
PROACTIVELY_REFRESHED)),[await ResponseHandler.generateAuthenticationResult(cryptoUtils,authority,{account:null,idToken:null,
accessToken:cachedAccessToken,refreshToken:null,appMetadata:null},!0,request,this.performanceClient,{tokenBindingKeyManager:this.
config.tokenBindingKeyManager}),lastCacheOutcome]):(serverTelemetryManager?.setCacheOutcome(Constants_exports.CacheOutcome.
NO_CACHED_ACCESS_TOKEN),[null,Constants_exports.CacheOutcome.NO_CACHED_ACCESS_TOKEN])}readAccessTokenFromCache(authority,id,scopeSet,cacheManager,correlationId,additionalCacheKeyComponents){
let accessTokenFilter={homeAccountId:"",environment:authority.canonicalAuthorityUrlComponents.HostNameAndPort,credentialType:Constants_exports.
CredentialType.ACCESS_TOKEN,clientId:id,realm:authority.tenant,target:ScopeSet.createSearchScopes(scopeSet.asArray(),correlationId),
additionalCacheKeyComponents},accessTokens=cacheManager.getAccessTokensByFilter(accessTokenFilter,correlationId);if(accessTokens.
length<1)return null;if(accessTokens.length>1)throw createClientAuthError(ClientAuthErrorCodes_exports.multipleMatchingTokens,
correlationId);return accessTokens[0]}async executeTokenRequest(request,authority,refreshAccessToken,additionalCacheKeyComponents){
let serverTokenResponse,reqTimestamp;if(this.appTokenProvider){this.logger.info("Using appTokenProvider extensibility.",
request.correlationId);let appTokenPropviderParameters={correlationId:request.correlationId,tenantId:this.config.authOptions.
authority.tenant,scopes:request.scopes,claims:request.claims};reqTimestamp=TimeUtils_exports.nowSeconds();let appTokenProviderResult=await this.
appTokenProvider(appTokenPropviderParameters);serverTokenResponse={access_token:appTokenProviderResult.accessToken,expires_in:appTokenProviderResult.
expiresInSeconds,refresh_in:appTokenProviderResult.refreshInSeconds,token_type:Constants_exports.AuthenticationScheme.BEARER}}else{
let queryParametersString=this.createTokenQueryParameters(request),endpoint=UrlString.appendQueryString(authority.tokenEndpoint,
queryParametersString),requestBody=await this.createTokenRequestBody(request),headers=this.createTokenRequestHeaders(),thumbprint={
clientId:this.config.authOptions.clientId,authority:request.authority,scopes:request.scopes,claims:request.claims,authenticationScheme:request.
authenticationScheme,resourceRequestMethod:request.resourceRequestMethod,resourceRequestUri:request.resourceRequestUri,shrClaims:request.
shrClaims,sshKid:request.sshKid};this.logger.info("Sending token request to endpoint: "+authority.tokenEndpoint,request.
correlationId),reqTimestamp=TimeUtils_exports.nowSeconds();let response=await this.executePostToTokenEndpoint(endpoint,requestBody,
headers,thumbprint,request.correlationId);serverTokenResponse=response.body,serverTokenResponse.status=response.status}let responseHandler=new ResponseHandler(
this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,
this.config.persistencePlugin,this.config.tokenBindingKeyManager);return responseHandler.validateTokenResponse(serverTokenResponse,
request.correlationId,refreshAccessToken),await responseHandler.handleServerTokenResponse(serverTokenResponse,this.authority,
reqTimestamp,request,ApiId.acquireTokenByClientCredential,void 0,void 0,void 0,void 0,void 0,additionalCacheKeyComponents)}async createTokenRequestBody(request){
let parameters=new Map;RequestParameterBuilder_exports.addClientId(parameters,this.config.authOptions.clientId),RequestParameterBuilder_exports.
addScopes(parameters,request.scopes,request.correlationId,!1),RequestParameterBuilder_exports.addGrantType(parameters,Constants_exports.
GrantType.CLIENT_CREDENTIALS_GRANT),RequestParameterBuilder_exports.addLibraryInfo(parameters,this.config.libraryInfo),RequestParameterBuilder_exports.
addApplicationTelemetry(parameters,this.config.telemetry.application),RequestParameterBuilder_exports.addThrottling(parameters),
this.serverTelemetryManager&&RequestParameterBuilder_exports.addServerTelemetry(parameters,this.serverTelemetryManager);
let correlationId=request.correlationId||this.config.cryptoInterface.createNewGuid();RequestParameterBuilder_exports.addCorrelationId(
parameters,correlationId),this.config.clientCredentials.clientSecret&&RequestParameterBuilder_exports.addClientSecret(parameters,
this.config.clientCredentials.clientSecret);let clientAssertion=request.clientAssertion||this.config.clientCredentials.clientAssertion;
return clientAssertion&&(RequestParameterBuilder_exports.addClientAssertion(parameters,await getClientAssertion(clientAssertion.
assertion,this.config.authOptions.clientId,this.authority.tokenEndpoint,request.fmiPath)),RequestParameterBuilder_exports.
addClientAssertionType(parameters,clientAssertion.assertionType)),request.fmiPath&&parameters.set(AADServerParamKeys_exports.
FMI_PATH,request.fmiPath),(!StringUtils.isEmptyObj(request.claims)||!StringUtils.isEmptyObj(request.claimsFromClient)||this.
config.authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&RequestParameterBuilder_exports.
addClaims(parameters,request.correlationId,request.claims,this.config.authOptions.clientCapabilities,void 0,request.claimsFromClient),
UrlUtils_exports.mapToQueryString(parameters)}};var OnBehalfOfClient=class extends BaseClient{constructor(configuration){super(configuration)}async acquireToken(request){
this.scopeSet=new ScopeSet(request.scopes||[],request.correlationId),this.userAssertionHash=await this.cryptoUtils.hashString(
request.oboAssertion);let additionalCacheKeyComponents;if(request.claimsFromClient&&!StringUtils.isEmptyObj(request.claimsFromClient)&&
(additionalCacheKeyComponents={client_claims:request.claimsFromClient}),request.skipCache||!StringUtils.isEmptyObj(request.
claims))return this.executeTokenRequest(request,this.authority,this.userAssertionHash,additionalCacheKeyComponents);try{
return await this.getCachedAuthenticationResult(request,additionalCacheKeyComponents)}catch{return await this.executeTokenRequest(
request,this.authority,this.userAssertionHash,additionalCacheKeyComponents)}}async getCachedAuthenticationResult(request,additionalCacheKeyComponents){
let cachedAccessToken=this.readAccessTokenFromCacheForOBO(this.config.authOptions.clientId,request,additionalCacheKeyComponents);
if(cachedAccessToken){if(TimeUtils_exports.isTokenExpired(cachedAccessToken.expiresOn,this.config.systemOptions.tokenRenewalOffsetSeconds))
throw this.serverTelemetryManager?.setCacheOutcome(Constants_exports.CacheOutcome.CACHED_ACCESS_TOKEN_EXPIRED),this.logger.
info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.config.
systemOptions.tokenRenewalOffsetSeconds} seconds.`,request.correlationId),createClientAuthError(ClientAuthErrorCodes_exports.
tokenRefreshRequired,request.correlationId)}else throw this.serverTelemetryManager?.setCacheOutcome(Constants_exports.CacheOutcome.
NO_CACHED_ACCESS_TOKEN),this.logger.info("SilentFlowClient:acquireCachedToken - No access token found in cache for the g\
iven properties.",request.correlationId),createClientAuthError(ClientAuthErrorCodes_exports.tokenRefreshRequired,request.
correlationId);let cachedIdToken=this.readIdTokenFromCacheForOBO(cachedAccessToken.homeAccountId,request.correlationId),
idTokenClaims,cachedAccount=null;if(cachedIdToken){idTokenClaims=AuthToken_exports.extractTokenClaims(cachedIdToken.secret,
EncodingUtils.base64Decode,request.correlationId);let localAccountId=idTokenClaims.oid||idTokenClaims.sub,accountInfo={homeAccountId:cachedIdToken.
homeAccountId,environment:cachedIdToken.environment,tenantId:cachedIdToken.realm,username:"",localAccountId:localAccountId||
""};cachedAccount=this.cacheManager.getAccount(this.cacheManager.generateAccountKey(accountInfo),request.correlationId)}
return this.config.serverTelemetryManager&&this.config.serverTelemetryManager.incrementCacheHits(),ResponseHandler.generateAuthenticationResult(
this.cryptoUtils,this.authority,{account:cachedAccount,accessToken:cachedAccessToken,idToken:cachedIdToken,refreshToken:null,
appMetadata:null},!0,request,this.performanceClient,{idTokenClaims,tokenBindingKeyManager:this.config.tokenBindingKeyManager})}readIdTokenFromCacheForOBO(atHomeAccountId,correlationId){
let idTokenFilter={homeAccountId:atHomeAccountId,environment:this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,
credentialType:Constants_exports.CredentialType.ID_TOKEN,clientId:this.config.authOptions.clientId,realm:this.authority.
tenant},idTokenMap=this.cacheManager.getIdTokensByFilter(idTokenFilter,correlationId);return Object.values(idTokenMap).length<
1?null:Object.values(idTokenMap)[0]}readAccessTokenFromCacheForOBO(clientId,request,additionalCacheKeyComponents){let authScheme=request.
authenticationScheme||Constants_exports.AuthenticationScheme.BEARER,accessTokenFilter={credentialType:authScheme&&authScheme.
toLowerCase()!==Constants_exports.AuthenticationScheme.BEARER.toLowerCase()?Constants_exports.CredentialType.ACCESS_TOKEN_WITH_AUTH_SCHEME:
Constants_exports.CredentialType.ACCESS_TOKEN,clientId,target:ScopeSet.createSearchScopes(this.scopeSet.asArray(),request.
correlationId),tokenType:authScheme,keyId:request.sshKid,userAssertionHash:this.userAssertionHash,additionalCacheKeyComponents},
accessTokens=this.cacheManager.getAccessTokensByFilter(accessTokenFilter,request.correlationId),numAccessTokens=accessTokens.
length;if(numAccessTokens<1)return null;if(numAccessTokens>1)throw createClientAuthError(ClientAuthErrorCodes_exports.multipleMatchingTokens,
request.correlationId);return accessTokens[0]}async executeTokenRequest(request,authority,userAssertionHash,additionalCacheKeyComponents){
let queryParametersString=this.createTokenQueryParameters(request),endpoint=UrlString.appendQueryString(authority.tokenEndpoint,
queryParametersString),requestBody=await this.createTokenRequestBody(request),headers=this.createTokenRequestHeaders(),thumbprint={
clientId:this.config.authOptions.clientId,authority:request.authority,scopes:request.scopes,claims:request.claims,authenticationScheme:request.
authenticationScheme,resourceRequestMethod:request.resourceRequestMethod,resourceRequestUri:request.resourceRequestUri,shrClaims:request.
shrClaims,sshKid:request.sshKid},reqTimestamp=TimeUtils_exports.nowSeconds(),response=await this.executePostToTokenEndpoint(
endpoint,requestBody,headers,thumbprint,request.correlationId),responseHandler=new ResponseHandler(this.config.authOptions.
clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.
persistencePlugin,this.config.tokenBindingKeyManager);return responseHandler.validateTokenResponse(response.body,request.
correlationId),await responseHandler.handleServerTokenResponse(response.body,this.authority,reqTimestamp,request,ApiId.acquireTokenByOBO,
void 0,userAssertionHash,void 0,void 0,void 0,additionalCacheKeyComponents)}async createTokenRequestBody(request){let parameters=new Map;
RequestParameterBuilder_exports.addClientId(parameters,this.config.authOptions.clientId),RequestParameterBuilder_exports.
addScopes(parameters,request.scopes,request.correlationId),RequestParameterBuilder_exports.addGrantType(parameters,Constants_exports.
GrantType.JWT_BEARER),RequestParameterBuilder_exports.addClientInfo(parameters),RequestParameterBuilder_exports.addLibraryInfo(
parameters,this.config.libraryInfo),RequestParameterBuilder_exports.addApplicationTelemetry(parameters,this.config.telemetry.
application),RequestParameterBuilder_exports.addThrottling(parameters),this.serverTelemetryManager&&RequestParameterBuilder_exports.
addServerTelemetry(parameters,this.serverTelemetryManager);let correlationId=request.correlationId||this.config.cryptoInterface.
createNewGuid();RequestParameterBuilder_exports.addCorrelationId(parameters,correlationId),RequestParameterBuilder_exports.
addRequestTokenUse(parameters,AADServerParamKeys_exports.ON_BEHALF_OF),RequestParameterBuilder_exports.addOboAssertion(parameters,
request.oboAssertion),this.config.clientCredentials.clientSecret&&RequestParameterBuilder_exports.addClientSecret(parameters,
this.config.clientCredentials.clientSecret);let clientAssertion=this.config.clientCredentials.clientAssertion;return clientAssertion&&
(RequestParameterBuilder_exports.addClientAssertion(parameters,await getClientAssertion(clientAssertion.assertion,this.config.
authOptions.clientId,request.resourceRequestUri)),RequestParameterBuilder_exports.addClientAssertionType(parameters,clientAssertion.
assertionType)),(!StringUtils.isEmptyObj(request.claims)||!StringUtils.isEmptyObj(request.claimsFromClient)||this.config.
authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&RequestParameterBuilder_exports.addClaims(
parameters,request.correlationId,request.claims,this.config.authOptions.clientCapabilities,void 0,request.claimsFromClient),
UrlUtils_exports.mapToQueryString(parameters)}};var UserFederatedIdentityCredentialClient=class extends BaseClient{constructor(configuration){super(configuration)}async acquireToken(request){
return this.executeTokenRequest(request,this.authority)}async executeTokenRequest(request,authority){let scopeSet=new ScopeSet(
request.scopes||[],request.correlationId);scopeSet.appendScopes(Constants_exports.OIDC_DEFAULT_SCOPES);let augmentedScopes=scopeSet.
asArray(),queryParametersString=this.createTokenQueryParameters(request),endpoint=UrlString.appendQueryString(authority.
tokenEndpoint,queryParametersString),requestBody=await this.createTokenRequestBody(request,augmentedScopes),headers=this.
createTokenRequestHeaders(),thumbprint={clientId:this.config.authOptions.clientId,authority:request.authority,scopes:augmentedScopes,
claims:request.claims,authenticationScheme:request.authenticationScheme,resourceRequestMethod:request.resourceRequestMethod,
resourceRequestUri:request.resourceRequestUri,shrClaims:request.shrClaims,sshKid:request.sshKid},reqTimestamp=TimeUtils_exports.
nowSeconds(),response=await this.executePostToTokenEndpoint(endpoint,requestBody,headers,thumbprint,request.correlationId),
responseHandler=new ResponseHandler(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.
performanceClient,this.config.serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);return responseHandler.
validateTokenResponse(response.body,request.correlationId),await responseHandler.handleServerTokenResponse(response.body,
this.authority,reqTimestamp,request,ApiId.acquireTokenByUserFederatedIdentityCredential)}async createTokenRequestBody(request,augmentedScopes){
let parameters=new Map;RequestParameterBuilder_exports.addClientId(parameters,this.config.authOptions.clientId),RequestParameterBuilder_exports.
addScopes(parameters,augmentedScopes,request.correlationId),RequestParameterBuilder_exports.addGrantType(parameters,Constants_exports.
GrantType.USER_FIC),RequestParameterBuilder_exports.addClientInfo(parameters),parameters.set(AADServerParamKeys_exports.
USER_FEDERATED_IDENTITY_CREDENTIAL,request.assertion),request.username?parameters.set(AADServerParamKeys_exports.USERNAME,
request.username):request.userObjectId&&parameters.set(AADServerParamKeys_exports.USER_ID,request.userObjectId),RequestParameterBuilder_exports.
addLibraryInfo(parameters,this.config.libraryInfo),RequestParameterBuilder_exports.addApplicationTelemetry(parameters,this.
config.telemetry.application),RequestParameterBuilder_exports.addThrottling(parameters),this.serverTelemetryManager&&RequestParameterBuilder_exports.
addServerTelemetry(parameters,this.serverTelemetryManager);let correlationId=request.correlationId||this.config.cryptoInterface.
createNewGuid();RequestParameterBuilder_exports.addCorrelationId(parameters,correlationId),this.config.clientCredentials.
clientSecret&&RequestParameterBuilder_exports.addClientSecret(parameters,this.config.clientCredentials.clientSecret);let clientAssertion=request.
clientAssertion||this.config.clientCredentials.clientAssertion;return clientAssertion&&(RequestParameterBuilder_exports.
addClientAssertion(parameters,await getClientAssertion(clientAssertion.assertion,this.config.authOptions.clientId,this.authority.
tokenEndpoint)),RequestParameterBuilder_exports.addClientAssertionType(parameters,clientAssertion.assertionType)),(!StringUtils.
isEmptyObj(request.claims)||!StringUtils.isEmptyObj(request.claimsFromClient)||this.config.authOptions.clientCapabilities&&
this.config.authOptions.clientCapabilities.length>0)&&RequestParameterBuilder_exports.addClaims(parameters,request.correlationId,
request.claims,this.config.authOptions.clientCapabilities,void 0,request.claimsFromClient),UrlUtils_exports.mapToQueryString(
parameters)}};var ConfidentialClientApplication=class extends ClientApplication{constructor(configuration){if("instanceAware"in configuration.
auth&&configuration.auth.instanceAware===!0)throw NodeAuthError.createUnsupportedCcaInstanceAwareError();super(configuration);
let clientSecretNotEmpty=!!this.config.auth.clientSecret,clientAssertionNotEmpty=!!this.config.auth.clientAssertion,certificateNotEmpty=(!!this.
config.auth.clientCertificate?.thumbprint||!!this.config.auth.clientCertificate?.thumbprintSha256)&&!!this.config.auth.clientCertificate?.
privateKey;if(!this.appTokenProvider){if(clientSecretNotEmpty&&clientAssertionNotEmpty||clientAssertionNotEmpty&&certificateNotEmpty||
clientSecretNotEmpty&&certificateNotEmpty)throw createClientAuthError(invalidClientCredential,"");if(this.config.auth.clientSecret){
this.clientSecret=this.config.auth.clientSecret;return}if(this.config.auth.clientAssertion){this.developerProvidedClientAssertion=
this.config.auth.clientAssertion;return}if(certificateNotEmpty)this.clientAssertion=this.config.auth.clientCertificate.thumbprintSha256?
ClientAssertion.fromCertificateWithSha256Thumbprint(this.config.auth.clientCertificate.thumbprintSha256,this.config.auth.
clientCertificate.privateKey,this.config.auth.clientCertificate.x5c):ClientAssertion.fromCertificate(this.config.auth.clientCertificate.
thumbprint,this.config.auth.clientCertificate.privateKey,this.config.auth.clientCertificate.x5c);else throw createClientAuthError(
invalidClientCredential,"");this.appTokenProvider=void 0}}async getAuthCodeUrl(request){if(request.extraQueryParameters&&
Object.prototype.hasOwnProperty.call(request.extraQueryParameters,"instance_aware"))throw NodeAuthError.createUnsupportedCcaInstanceAwareError(
request.correlationId);return super.getAuthCodeUrl(request)}async acquireTokenByCode(request,authCodePayload){let sanitizedAuthCodePayload=authCodePayload?
{code:request.code,state:authCodePayload.state,nonce:request.nonce}:void 0;return super.acquireTokenByCode(request,sanitizedAuthCodePayload)}SetAppTokenProvider(provider){
this.appTokenProvider=provider}async acquireTokenByClientCredential(request){this.logger.info("acquireTokenByClientCrede\
ntial called",request.correlationId||"");let clientAssertion;request.clientAssertion&&(clientAssertion={assertion:await getClientAssertion(
request.clientAssertion,this.config.auth.clientId),assertionType:Constants.JWT_BEARER_ASSERTION_TYPE});let baseRequest=await this.
initializeBaseRequest(request),validBaseRequest={...baseRequest,scopes:baseRequest.scopes.filter(scope=>!Constants_exports.
OIDC_DEFAULT_SCOPES.includes(scope))},validRequest={...request,...validBaseRequest,clientAssertion},tenantId=new UrlString(
validRequest.authority,validRequest.correlationId).getUrlComponents().PathSegments[0];if(Object.values(Constants_exports.
AADAuthority).includes(tenantId))throw createClientAuthError(missingTenantIdError,validRequest.correlationId);let ENV_MSAL_FORCE_REGION=process.
env[MSAL_FORCE_REGION],region;validRequest.azureRegion!=="DisableMsalForceRegion"&&(!validRequest.azureRegion&&ENV_MSAL_FORCE_REGION?
region=ENV_MSAL_FORCE_REGION:region=validRequest.azureRegion);let azureRegionConfiguration={azureRegion:region,environmentRegion:process.
env[REGION_ENVIRONMENT_VARIABLE]},serverTelemetryManager=this.initializeServerTelemetryManager(ApiId.acquireTokenByClientCredential,
validRequest.correlationId,validRequest.skipCache);try{let discoveredAuthority=await this.createAuthority(validRequest.authority,
validRequest.correlationId,azureRegionConfiguration,request.azureCloudOptions),clientCredentialConfig=await this.buildOauthClientConfiguration(
discoveredAuthority,validRequest.correlationId,"",serverTelemetryManager),clientCredentialClient=new ClientCredentialClient(
clientCredentialConfig,this.appTokenProvider);return this.logger.verbose("Client credential client created",validRequest.
correlationId),await clientCredentialClient.acquireToken(validRequest)}catch(e){throw e instanceof AuthError&&(e.correlationId=
validRequest.correlationId),serverTelemetryManager.cacheFailedRequest(e),e}}async acquireTokenOnBehalfOf(request){this.logger.
info("acquireTokenOnBehalfOf called",request.correlationId||"");let validRequest={...request,...await this.initializeBaseRequest(
request)};try{let discoveredAuthority=await this.createAuthority(validRequest.authority,validRequest.correlationId,void 0,
request.azureCloudOptions),onBehalfOfConfig=await this.buildOauthClientConfiguration(discoveredAuthority,validRequest.correlationId,
"",void 0),oboClient=new OnBehalfOfClient(onBehalfOfConfig);return this.logger.verbose("On behalf of client created",validRequest.
correlationId),await oboClient.acquireToken(validRequest)}catch(e){throw e instanceof AuthError&&(e.correlationId=validRequest.
correlationId),e}}async acquireTokenByUserFederatedIdentityCredential(request){if(this.logger.info("acquireTokenByUserFe\
deratedIdentityCredential called",request.correlationId||""),request.userObjectId&&request.username)throw createClientAuthError(
conflictingUserIdentifiers,request.correlationId||"");if(!request.userObjectId&&!request.username)throw createClientAuthError(
missingUserIdentifier,request.correlationId||"");if(!request.assertion)throw createClientAuthError(emptyFicAssertion,request.
correlationId||"");let clientAssertion;request.clientAssertion&&(clientAssertion={assertion:await getClientAssertion(request.
clientAssertion,this.config.auth.clientId),assertionType:Constants.JWT_BEARER_ASSERTION_TYPE});let baseRequest=await this.
initializeBaseRequest(request),validRequest={...request,...baseRequest,assertion:request.assertion,clientAssertion},serverTelemetryManager=this.
initializeServerTelemetryManager(ApiId.acquireTokenByUserFederatedIdentityCredential,validRequest.correlationId);try{let discoveredAuthority=await this.
createAuthority(validRequest.authority,validRequest.correlationId,void 0,request.azureCloudOptions),clientConfig=await this.
buildOauthClientConfiguration(discoveredAuthority,validRequest.correlationId,"",serverTelemetryManager),ficClient=new UserFederatedIdentityCredentialClient(
clientConfig);return this.logger.verbose("UserFederatedIdentityCredential client created",validRequest.correlationId),await ficClient.
acquireToken(validRequest)}catch(e){throw e instanceof AuthError&&(e.correlationId=validRequest.correlationId),serverTelemetryManager.
cacheFailedRequest(e),e}}};function isIso8601(dateString){if(typeof dateString!="string")return!1;let date=new Date(dateString);return!isNaN(date.getTime())&&
date.toISOString()===dateString}var HttpClientWithRetries=class{constructor(httpClientNoRetries,retryPolicy2,logger25){this.httpClientNoRetries=httpClientNoRetries,
this.retryPolicy=retryPolicy2,this.logger=logger25}async sendNetworkRequestAsyncHelper(httpMethod,url,options){return httpMethod===
HttpMethod2.GET?this.httpClientNoRetries.sendGetRequestAsync(url,options):this.httpClientNoRetries.sendPostRequestAsync(
url,options)}async sendNetworkRequestAsync(httpMethod,url,options){let response=await this.sendNetworkRequestAsyncHelper(
httpMethod,url,options);"isNewRequest"in this.retryPolicy&&(this.retryPolicy.isNewRequest=!0);let currentRetry=0;for(;await this.
retryPolicy.pauseForRetry(response.status,currentRetry,this.logger,response.headers[Constants_exports.HeaderNames.RETRY_AFTER]);)
response=await this.sendNetworkRequestAsyncHelper(httpMethod,url,options),currentRetry++;return response}async sendGetRequestAsync(url,options){
return this.sendNetworkRequestAsync(HttpMethod2.GET,url,options)}async sendPostRequestAsync(url,options){return this.sendNetworkRequestAsync(
HttpMethod2.POST,url,options)}};var ManagedIdentityUserAssignedIdQueryParameterNames={MANAGED_IDENTITY_CLIENT_ID_2017:"clientid",MANAGED_IDENTITY_CLIENT_ID:"\
client_id",MANAGED_IDENTITY_OBJECT_ID:"object_id",MANAGED_IDENTITY_RESOURCE_ID_IMDS:"msi_res_id",MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS:"\
mi_res_id"},BaseManagedIdentitySource=class{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries){
this.logger=logger25,this.nodeStorage=nodeStorage,this.networkClient=networkClient,this.cryptoProvider=cryptoProvider,this.
disableInternalRetries=disableInternalRetries}createCorrelationId(){return this.cryptoProvider.createNewGuid()}async getServerTokenResponseAsync(response,_networkClient,_networkRequest,_networkRequestOptions){
return this.getServerTokenResponse(response)}getServerTokenResponse(response){let refreshIn,expiresIn;return response.body.
expires_on&&(isIso8601(response.body.expires_on)&&(response.body.expires_on=new Date(response.body.expires_on).getTime()/
1e3),expiresIn=response.body.expires_on-TimeUtils_exports.nowSeconds(),expiresIn>2*3600&&(refreshIn=expiresIn/2)),{status:response.
status,access_token:response.body.access_token,expires_in:expiresIn,scope:response.body.resource,token_type:response.body.
token_type,refresh_in:refreshIn,correlation_id:response.body.correlation_id||response.body.correlationId,error:typeof response.
body.error=="string"?response.body.error:response.body.error?.code,error_description:response.body.message||(typeof response.
body.error=="string"?response.body.error_description:response.body.error?.message),error_codes:response.body.error_codes,
timestamp:response.body.timestamp,trace_id:response.body.trace_id}}async acquireTokenWithManagedIdentity(managedIdentityRequest,managedIdentityId,fakeAuthority,refreshAccessToken){
let networkRequest=this.createRequest(managedIdentityRequest.resource,managedIdentityId);if(managedIdentityRequest.revokedTokenSha256Hash&&
(this.logger.info(`[Managed Identity] The following claims are present in the request: ${managedIdentityRequest.claims}`,
""),networkRequest.queryParameters[ManagedIdentityQueryParameters.SHA256_TOKEN_TO_REFRESH]=managedIdentityRequest.revokedTokenSha256Hash),
managedIdentityRequest.clientCapabilities?.length){let clientCapabilities=managedIdentityRequest.clientCapabilities.toString();
this.logger.info(`[Managed Identity] The following client capabilities are present in the request: ${clientCapabilities}`,
""),networkRequest.queryParameters[ManagedIdentityQueryParameters.XMS_CC]=clientCapabilities}let headers=networkRequest.
headers;headers[Constants_exports.HeaderNames.CONTENT_TYPE]=Constants_exports.URL_FORM_CONTENT_TYPE;let networkRequestOptions={
headers};Object.keys(networkRequest.bodyParameters).length&&(networkRequestOptions.body=networkRequest.computeParametersBodyString());
let networkClientHelper=this.disableInternalRetries?this.networkClient:new HttpClientWithRetries(this.networkClient,networkRequest.
retryPolicy,this.logger),reqTimestamp=TimeUtils_exports.nowSeconds(),response;try{networkRequest.httpMethod===HttpMethod2.
POST?response=await networkClientHelper.sendPostRequestAsync(networkRequest.computeUri(),networkRequestOptions):response=
await networkClientHelper.sendGetRequestAsync(networkRequest.computeUri(),networkRequestOptions)}catch(error){throw error instanceof
AuthError?error:createClientAuthError(ClientAuthErrorCodes_exports.networkError,managedIdentityRequest.correlationId)}let responseHandler=new ResponseHandler(
managedIdentityId.id,this.nodeStorage,this.cryptoProvider,this.logger,new StubPerformanceClient,null,null),serverTokenResponse=await this.
getServerTokenResponseAsync(response,networkClientHelper,networkRequest,networkRequestOptions);return responseHandler.validateTokenResponse(
serverTokenResponse,serverTokenResponse.correlation_id||"",refreshAccessToken),responseHandler.handleServerTokenResponse(
serverTokenResponse,fakeAuthority,reqTimestamp,managedIdentityRequest,ApiId.acquireTokenWithManagedIdentity)}getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityIdType,isImds,usesApi2017){
switch(managedIdentityIdType){case ManagedIdentityIdType.USER_ASSIGNED_CLIENT_ID:return this.logger.info(`[Managed Ident\
ity] [API version ${usesApi2017?"2017+":"2019+"}] Adding user assigned client id to the request.`,""),usesApi2017?ManagedIdentityUserAssignedIdQueryParameterNames.
MANAGED_IDENTITY_CLIENT_ID_2017:ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID;case ManagedIdentityIdType.
USER_ASSIGNED_RESOURCE_ID:return this.logger.info("[Managed Identity] Adding user assigned resource id to the request.",
""),isImds?ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS:ManagedIdentityUserAssignedIdQueryParameterNames.
MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;case ManagedIdentityIdType.USER_ASSIGNED_OBJECT_ID:return this.logger.info("[Manag\
ed Identity] Adding user assigned object id to the request.",""),ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID;default:
throw createManagedIdentityError(invalidManagedIdentityIdType,"")}}};BaseManagedIdentitySource.getValidatedEnvVariableUrlString=
(envVariableStringName,envVariable,sourceName,logger25)=>{try{return new UrlString(envVariable,"").urlString}catch{throw logger25.
info(`[Managed Identity] ${sourceName} managed identity is unavailable because the '${envVariableStringName}' environmen\
t variable is malformed.`,""),createManagedIdentityError(MsiEnvironmentVariableUrlMalformedErrorCodes[envVariableStringName],
"")}};var LinearRetryStrategy=class{calculateDelay(retryHeader,minimumDelay){if(!retryHeader)return minimumDelay;let millisToSleep=Math.
round(parseFloat(retryHeader)*1e3);return isNaN(millisToSleep)&&(millisToSleep=new Date(retryHeader).valueOf()-new Date().
valueOf()),Math.max(minimumDelay,millisToSleep)}};var DEFAULT_MANAGED_IDENTITY_MAX_RETRIES=3,DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS=1e3,DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON=[
Constants_exports.HTTP_NOT_FOUND,Constants_exports.HTTP_REQUEST_TIMEOUT,Constants_exports.HTTP_TOO_MANY_REQUESTS,Constants_exports.
HTTP_SERVER_ERROR,Constants_exports.HTTP_SERVICE_UNAVAILABLE,Constants_exports.HTTP_GATEWAY_TIMEOUT],DefaultManagedIdentityRetryPolicy=class _DefaultManagedIdentityRetryPolicy{constructor(){
this.linearRetryStrategy=new LinearRetryStrategy}static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS(){return DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS}async pauseForRetry(httpStatusCode,currentRetry,logger25,retryAfterHeader){
if(DEFAULT_MANAGED_IDENTITY_HTTP_STATUS_CODES_TO_RETRY_ON.includes(httpStatusCode)&&currentRetry<DEFAULT_MANAGED_IDENTITY_MAX_RETRIES){
let retryAfterDelay=this.linearRetryStrategy.calculateDelay(retryAfterHeader,_DefaultManagedIdentityRetryPolicy.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);
return logger25.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry+1})`,""),await new Promise(
resolve=>setTimeout(resolve,retryAfterDelay)),!0}return!1}};var ManagedIdentityRequestParameters=class{constructor(httpMethod,endpoint,retryPolicy2){this.httpMethod=httpMethod,this.
_baseEndpoint=endpoint,this.headers={},this.bodyParameters={},this.queryParameters={},this.retryPolicy=retryPolicy2||new DefaultManagedIdentityRetryPolicy}computeUri(){
let parameters=new Map;this.queryParameters&&RequestParameterBuilder_exports.addExtraParameters(parameters,this.queryParameters);
let queryParametersString=UrlUtils_exports.mapToQueryString(parameters);return UrlString.appendQueryString(this._baseEndpoint,
queryParametersString)}computeParametersBodyString(){let parameters=new Map;return this.bodyParameters&&RequestParameterBuilder_exports.
addExtraParameters(parameters,this.bodyParameters),UrlUtils_exports.mapToQueryString(parameters)}};var APP_SERVICE_MSI_API_VERSION="2019-08-01",AppService=class _AppService extends BaseManagedIdentitySource{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,identityEndpoint,identityHeader){
super(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries),this.identityEndpoint=identityEndpoint,this.
identityHeader=identityHeader}static getEnvironmentVariables(){let identityEndpoint=process.env[ManagedIdentityEnvironmentVariableNames.
IDENTITY_ENDPOINT],identityHeader=process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER];return[identityEndpoint,
identityHeader]}static tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries){let[identityEndpoint,
identityHeader]=_AppService.getEnvironmentVariables();if(!identityEndpoint||!identityHeader)return logger25.info(`[Manag\
ed Identity] ${ManagedIdentitySourceNames.APP_SERVICE} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.
IDENTITY_HEADER}' and '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' environment variables are not defin\
ed.`,""),null;let validatedIdentityEndpoint=_AppService.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.
IDENTITY_ENDPOINT,identityEndpoint,ManagedIdentitySourceNames.APP_SERVICE,logger25);return logger25.info(`[Managed Ident\
ity] Environment variables validation passed for ${ManagedIdentitySourceNames.APP_SERVICE} managed identity. Endpoint UR\
I: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.APP_SERVICE} managed identity.`,""),new _AppService(
logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,identityEndpoint,identityHeader)}createRequest(resource,managedIdentityId){
let request=new ManagedIdentityRequestParameters(HttpMethod2.GET,this.identityEndpoint);return request.headers[ManagedIdentityHeaders.
APP_SERVICE_SECRET_HEADER_NAME]=this.identityHeader,request.queryParameters[ManagedIdentityQueryParameters.API_VERSION]=
APP_SERVICE_MSI_API_VERSION,request.queryParameters[ManagedIdentityQueryParameters.RESOURCE]=resource,managedIdentityId.
idType!==ManagedIdentityIdType.SYSTEM_ASSIGNED&&(request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(
managedIdentityId.idType)]=managedIdentityId.id),request}};import{accessSync,constants,statSync,readFileSync}from"fs";import path from"path";var ARC_API_VERSION="2020-06-01",DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT="http://127.0.0.1:40342/metadata/identity/oauth2/to\
ken",HIMDS_EXECUTABLE_HELPER_STRING="N/A: himds executable exists",SUPPORTED_AZURE_ARC_PLATFORMS={win32:`${process.env.ProgramData}\
\\AzureConnectedMachineAgent\\Tokens\\`,linux:"/var/opt/azcmagent/tokens/"},AZURE_ARC_FILE_DETECTION={win32:`${process.env.
ProgramFiles}\\AzureConnectedMachineAgent\\himds.exe`,linux:"/opt/azcmagent/bin/himds"},AzureArc=class _AzureArc extends BaseManagedIdentitySource{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,identityEndpoint){
super(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries),this.identityEndpoint=identityEndpoint}static getEnvironmentVariables(){
let identityEndpoint=process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT],imdsEndpoint=process.env[ManagedIdentityEnvironmentVariableNames.
IMDS_ENDPOINT];if(!identityEndpoint||!imdsEndpoint){let fileDetectionPath=AZURE_ARC_FILE_DETECTION[process.platform];try{
accessSync(fileDetectionPath,constants.F_OK|constants.R_OK),identityEndpoint=DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT,imdsEndpoint=
HIMDS_EXECUTABLE_HELPER_STRING}catch{}}return[identityEndpoint,imdsEndpoint]}static tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,_managedIdentityId){
let[identityEndpoint,imdsEndpoint]=_AzureArc.getEnvironmentVariables();if(!identityEndpoint||!imdsEndpoint)return logger25.
info(`[Managed Identity] ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is unavailable through environment var\
iables because one or both of '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.
IMDS_ENDPOINT}' are not defined. ${ManagedIdentitySourceNames.AZURE_ARC} managed identity is also unavailable through fi\
le detection.`,""),null;if(imdsEndpoint===HIMDS_EXECUTABLE_HELPER_STRING)logger25.info(`[Managed Identity] ${ManagedIdentitySourceNames.
AZURE_ARC} managed identity is available through file detection. Defaulting to known ${ManagedIdentitySourceNames.AZURE_ARC}\
 endpoint: ${DEFAULT_AZURE_ARC_IDENTITY_ENDPOINT}. Creating ${ManagedIdentitySourceNames.AZURE_ARC} managed identity.`,"");else{
let validatedIdentityEndpoint=_AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT,
identityEndpoint,ManagedIdentitySourceNames.AZURE_ARC,logger25);validatedIdentityEndpoint.endsWith("/")&&validatedIdentityEndpoint.
slice(0,-1),_AzureArc.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.IMDS_ENDPOINT,imdsEndpoint,
ManagedIdentitySourceNames.AZURE_ARC,logger25),logger25.info(`[Managed Identity] Environment variables validation passed\
 for ${ManagedIdentitySourceNames.AZURE_ARC} managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.
AZURE_ARC} managed identity.`,"")}return new _AzureArc(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,
identityEndpoint)}createRequest(resource,managedIdentityId){let request=new ManagedIdentityRequestParameters(HttpMethod2.
GET,this.identityEndpoint.replace("localhost","127.0.0.1"));return request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME]=
"true",request.queryParameters[ManagedIdentityQueryParameters.API_VERSION]=ARC_API_VERSION,request.queryParameters[ManagedIdentityQueryParameters.
RESOURCE]=resource,managedIdentityId.idType!==ManagedIdentityIdType.SYSTEM_ASSIGNED&&(request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(
managedIdentityId.idType,!0)]=managedIdentityId.id),request}validateUserAssignedIdentityWasHonored(networkRequest,responseBody){
let queryParameters=networkRequest.queryParameters,requestedIdentity,echoedIdentity;if(queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.
MANAGED_IDENTITY_CLIENT_ID])requestedIdentity=queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID],
echoedIdentity=responseBody.client_id;else if(queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID])
requestedIdentity=queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_OBJECT_ID],echoedIdentity=
responseBody.object_id;else if(queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS])
requestedIdentity=queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_RESOURCE_ID_IMDS],echoedIdentity=
responseBody.msi_res_id||responseBody.mi_res_id;else return;if(!echoedIdentity||echoedIdentity.toLowerCase()!==requestedIdentity.
toLowerCase())throw this.logger.error("[Managed Identity] Azure Arc did not confirm the requested user-assigned identity\
 in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigne\
d identity.",""),createManagedIdentityError(userAssignedManagedIdentityNotConfirmed,"")}async getServerTokenResponseAsync(originalResponse,networkClient,networkRequest,networkRequestOptions){
let retryResponse;if(originalResponse.status===Constants_exports.HTTP_UNAUTHORIZED){let wwwAuthHeader=originalResponse.headers["\
www-authenticate"];if(!wwwAuthHeader)throw createManagedIdentityError(wwwAuthenticateHeaderMissing,"");if(!wwwAuthHeader.
includes("Basic realm="))throw createManagedIdentityError(wwwAuthenticateHeaderUnsupportedFormat,"");let secretFilePath=wwwAuthHeader.
split("Basic realm=")[1];if(!SUPPORTED_AZURE_ARC_PLATFORMS.hasOwnProperty(process.platform))throw createManagedIdentityError(
platformNotSupported,"");let expectedSecretFilePath=SUPPORTED_AZURE_ARC_PLATFORMS[process.platform],fileName=path.basename(
secretFilePath);if(!fileName.endsWith(".key"))throw createManagedIdentityError(invalidFileExtension,"");if(expectedSecretFilePath+
fileName!==secretFilePath)throw createManagedIdentityError(invalidFilePath,"");let secretFileSize;try{secretFileSize=await statSync(
secretFilePath).size}catch{throw createManagedIdentityError(unableToReadSecretFile,"")}if(secretFileSize>AZURE_ARC_SECRET_FILE_MAX_SIZE_BYTES)
throw createManagedIdentityError(invalidSecret,"");let secret;try{secret=readFileSync(secretFilePath,Constants_exports.EncodingTypes.
UTF8)}catch{throw createManagedIdentityError(unableToReadSecretFile,"")}let authHeaderValue=`Basic ${secret}`;this.logger.
info("[Managed Identity] Adding authorization header to the request.",""),networkRequest.headers[ManagedIdentityHeaders.
AUTHORIZATION_HEADER_NAME]=authHeaderValue;try{retryResponse=await networkClient.sendGetRequestAsync(networkRequest.computeUri(),
networkRequestOptions)}catch(error){throw error instanceof AuthError?error:createClientAuthError(ClientAuthErrorCodes_exports.
networkError,"")}}let finalResponse=retryResponse||originalResponse;return finalResponse.body.access_token&&this.validateUserAssignedIdentityWasHonored(
networkRequest,finalResponse.body),this.getServerTokenResponse(finalResponse)}};var CloudShell=class _CloudShell extends BaseManagedIdentitySource{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,msiEndpoint){
super(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries),this.msiEndpoint=msiEndpoint}static getEnvironmentVariables(){
return[process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT]]}static tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,managedIdentityId){
let[msiEndpoint]=_CloudShell.getEnvironmentVariables();if(!msiEndpoint)return logger25.info(`[Managed Identity] ${ManagedIdentitySourceNames.
CLOUD_SHELL} managed identity is unavailable because the '${ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT} enviro\
nment variable is not defined.`,""),null;let validatedMsiEndpoint=_CloudShell.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.
MSI_ENDPOINT,msiEndpoint,ManagedIdentitySourceNames.CLOUD_SHELL,logger25);if(logger25.info(`[Managed Identity] Environme\
nt variable validation passed for ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity. Endpoint URI: ${validatedMsiEndpoint}\
. Creating ${ManagedIdentitySourceNames.CLOUD_SHELL} managed identity.`,""),managedIdentityId.idType!==ManagedIdentityIdType.
SYSTEM_ASSIGNED)throw createManagedIdentityError(unableToCreateCloudShell,"");return new _CloudShell(logger25,nodeStorage,
networkClient,cryptoProvider,disableInternalRetries,msiEndpoint)}createRequest(resource){let request=new ManagedIdentityRequestParameters(
HttpMethod2.POST,this.msiEndpoint);return request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME]="true",request.bodyParameters[ManagedIdentityQueryParameters.
RESOURCE]=resource,request}};var ExponentialRetryStrategy=class{constructor(minExponentialBackoff,maxExponentialBackoff,exponentialDeltaBackoff){this.
minExponentialBackoff=minExponentialBackoff,this.maxExponentialBackoff=maxExponentialBackoff,this.exponentialDeltaBackoff=
exponentialDeltaBackoff}calculateDelay(currentRetry){return currentRetry===0?this.minExponentialBackoff:Math.min(Math.pow(
2,currentRetry-1)*this.exponentialDeltaBackoff,this.maxExponentialBackoff)}};var HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY=[Constants_exports.HTTP_NOT_FOUND,Constants_exports.HTTP_REQUEST_TIMEOUT,
Constants_exports.HTTP_GONE,Constants_exports.HTTP_TOO_MANY_REQUESTS],EXPONENTIAL_STRATEGY_NUM_RETRIES=3,LINEAR_STRATEGY_NUM_RETRIES=7,
MIN_EXPONENTIAL_BACKOFF_MS=1e3,MAX_EXPONENTIAL_BACKOFF_MS=4e3,EXPONENTIAL_DELTA_BACKOFF_MS=2e3,HTTP_STATUS_GONE_RETRY_AFTER_MS=10*
1e3,ImdsRetryPolicy=class _ImdsRetryPolicy{constructor(){this.exponentialRetryStrategy=new ExponentialRetryStrategy(_ImdsRetryPolicy.
MIN_EXPONENTIAL_BACKOFF_MS,_ImdsRetryPolicy.MAX_EXPONENTIAL_BACKOFF_MS,_ImdsRetryPolicy.EXPONENTIAL_DELTA_BACKOFF_MS)}static get MIN_EXPONENTIAL_BACKOFF_MS(){
return MIN_EXPONENTIAL_BACKOFF_MS}static get MAX_EXPONENTIAL_BACKOFF_MS(){return MAX_EXPONENTIAL_BACKOFF_MS}static get EXPONENTIAL_DELTA_BACKOFF_MS(){
return EXPONENTIAL_DELTA_BACKOFF_MS}static get HTTP_STATUS_GONE_RETRY_AFTER_MS(){return HTTP_STATUS_GONE_RETRY_AFTER_MS}set isNewRequest(value){
this._isNewRequest=value}async pauseForRetry(httpStatusCode,currentRetry,logger25){if(this._isNewRequest&&(this._isNewRequest=
!1,this.maxRetries=httpStatusCode===Constants_exports.HTTP_GONE?LINEAR_STRATEGY_NUM_RETRIES:EXPONENTIAL_STRATEGY_NUM_RETRIES),
(HTTP_STATUS_400_CODES_FOR_EXPONENTIAL_STRATEGY.includes(httpStatusCode)||httpStatusCode>=Constants_exports.HTTP_SERVER_ERROR_RANGE_START&&
httpStatusCode<=Constants_exports.HTTP_SERVER_ERROR_RANGE_END&&currentRetry<this.maxRetries)&&currentRetry<this.maxRetries){
let retryAfterDelay=httpStatusCode===Constants_exports.HTTP_GONE?_ImdsRetryPolicy.HTTP_STATUS_GONE_RETRY_AFTER_MS:this.exponentialRetryStrategy.
calculateDelay(currentRetry);return logger25.verbose(`Retrying request in ${retryAfterDelay}ms (retry attempt: ${currentRetry+
1})`,""),await new Promise(resolve=>setTimeout(resolve,retryAfterDelay)),!0}return!1}};var IMDS_TOKEN_PATH="/metadata/identity/oauth2/token",DEFAULT_IMDS_ENDPOINT=`http://169.254.169.254${IMDS_TOKEN_PATH}`,IMDS_API_VERSION="\
2018-02-01",Imds=class _Imds extends BaseManagedIdentitySource{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,identityEndpoint){
super(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries),this.identityEndpoint=identityEndpoint}static tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries){
let validatedIdentityEndpoint;return process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]?
(logger25.info(`[Managed Identity] Environment variable ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST}\
 for ${ManagedIdentitySourceNames.IMDS} returned endpoint: ${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`,
""),validatedIdentityEndpoint=_Imds.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST,
`${process.env[ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${IMDS_TOKEN_PATH}`,ManagedIdentitySourceNames.
IMDS,logger25)):(logger25.info(`[Managed Identity] Unable to find ${ManagedIdentityEnvironmentVariableNames.AZURE_POD_IDENTITY_AUTHORITY_HOST}\
 environment variable for ${ManagedIdentitySourceNames.IMDS}, using the default endpoint.`,""),validatedIdentityEndpoint=
DEFAULT_IMDS_ENDPOINT),new _Imds(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,validatedIdentityEndpoint)}createRequest(resource,managedIdentityId){
let request=new ManagedIdentityRequestParameters(HttpMethod2.GET,this.identityEndpoint);return request.headers[ManagedIdentityHeaders.
METADATA_HEADER_NAME]="true",request.headers[ManagedIdentityHeaders.CLIENT_SKU]=Constants.MSAL_SKU,request.headers[ManagedIdentityHeaders.
CLIENT_VER]=version2,request.headers[ManagedIdentityHeaders.CLIENT_REQUEST_ID]=this.createCorrelationId(),request.queryParameters[ManagedIdentityQueryParameters.
API_VERSION]=IMDS_API_VERSION,request.queryParameters[ManagedIdentityQueryParameters.RESOURCE]=resource,managedIdentityId.
idType!==ManagedIdentityIdType.SYSTEM_ASSIGNED&&(request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(
managedIdentityId.idType,!0)]=managedIdentityId.id),request.retryPolicy=new ImdsRetryPolicy,request}};var SERVICE_FABRIC_MSI_API_VERSION="2019-07-01-preview",ServiceFabric=class _ServiceFabric extends BaseManagedIdentitySource{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,identityEndpoint,identityHeader){
super(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries),this.identityEndpoint=identityEndpoint,this.
identityHeader=identityHeader}static getEnvironmentVariables(){let identityEndpoint=process.env[ManagedIdentityEnvironmentVariableNames.
IDENTITY_ENDPOINT],identityHeader=process.env[ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER],identityServerThumbprint=process.
env[ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT];return[identityEndpoint,identityHeader,identityServerThumbprint]}static tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,managedIdentityId){
let[identityEndpoint,identityHeader,identityServerThumbprint]=_ServiceFabric.getEnvironmentVariables();if(!identityEndpoint||
!identityHeader||!identityServerThumbprint)return logger25.info(`[Managed Identity] ${ManagedIdentitySourceNames.SERVICE_FABRIC}\
 managed identity is unavailable because one or all of the '${ManagedIdentityEnvironmentVariableNames.IDENTITY_HEADER}',\
 '${ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT}' or '${ManagedIdentityEnvironmentVariableNames.IDENTITY_SERVER_THUMBPRINT}\
' environment variables are not defined.`,""),null;let validatedIdentityEndpoint=_ServiceFabric.getValidatedEnvVariableUrlString(
ManagedIdentityEnvironmentVariableNames.IDENTITY_ENDPOINT,identityEndpoint,ManagedIdentitySourceNames.SERVICE_FABRIC,logger25);
return logger25.info(`[Managed Identity] Environment variables validation passed for ${ManagedIdentitySourceNames.SERVICE_FABRIC}\
 managed identity. Endpoint URI: ${validatedIdentityEndpoint}. Creating ${ManagedIdentitySourceNames.SERVICE_FABRIC} man\
aged identity.`,""),managedIdentityId.idType!==ManagedIdentityIdType.SYSTEM_ASSIGNED&&logger25.warning(`[Managed Identit\
y] ${ManagedIdentitySourceNames.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during \
runtime. See also: https://learn.microsoft.com/en-us/azure/service-fabric/configure-existing-cluster-enable-managed-iden\
tity-token-service.`,""),new _ServiceFabric(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,identityEndpoint,
identityHeader)}createRequest(resource,managedIdentityId){let request=new ManagedIdentityRequestParameters(HttpMethod2.GET,
this.identityEndpoint);return request.headers[ManagedIdentityHeaders.ML_AND_SF_SECRET_HEADER_NAME]=this.identityHeader,request.
queryParameters[ManagedIdentityQueryParameters.API_VERSION]=SERVICE_FABRIC_MSI_API_VERSION,request.queryParameters[ManagedIdentityQueryParameters.
RESOURCE]=resource,managedIdentityId.idType!==ManagedIdentityIdType.SYSTEM_ASSIGNED&&(request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(
managedIdentityId.idType)]=managedIdentityId.id),request}};var MACHINE_LEARNING_MSI_API_VERSION="2017-09-01",MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR=`Only clie\
nt id is supported for user-assigned managed identity in ${ManagedIdentitySourceNames.MACHINE_LEARNING}.`,MachineLearning=class _MachineLearning extends BaseManagedIdentitySource{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,msiEndpoint,secret){
super(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries),this.msiEndpoint=msiEndpoint,this.secret=
secret}static getEnvironmentVariables(){let msiEndpoint=process.env[ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT],
secret=process.env[ManagedIdentityEnvironmentVariableNames.MSI_SECRET];return[msiEndpoint,secret]}static tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries){
let[msiEndpoint,secret]=_MachineLearning.getEnvironmentVariables();if(!msiEndpoint||!secret)return logger25.info(`[Manag\
ed Identity] ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${ManagedIdentityEnvironmentVariableNames.
MSI_ENDPOINT}' and '${ManagedIdentityEnvironmentVariableNames.MSI_SECRET}' environment variables are not defined.`,""),null;
let validatedMsiEndpoint=_MachineLearning.getValidatedEnvVariableUrlString(ManagedIdentityEnvironmentVariableNames.MSI_ENDPOINT,
msiEndpoint,ManagedIdentitySourceNames.MACHINE_LEARNING,logger25);return logger25.info(`[Managed Identity] Environment v\
ariables validation passed for ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity. Endpoint URI: ${validatedMsiEndpoint}\
. Creating ${ManagedIdentitySourceNames.MACHINE_LEARNING} managed identity.`,""),new _MachineLearning(logger25,nodeStorage,
networkClient,cryptoProvider,disableInternalRetries,msiEndpoint,secret)}createRequest(resource,managedIdentityId){let request=new ManagedIdentityRequestParameters(
HttpMethod2.GET,this.msiEndpoint);if(request.headers[ManagedIdentityHeaders.METADATA_HEADER_NAME]="true",request.headers[ManagedIdentityHeaders.
ML_AND_SF_SECRET_HEADER_NAME]=this.secret,request.queryParameters[ManagedIdentityQueryParameters.API_VERSION]=MACHINE_LEARNING_MSI_API_VERSION,
request.queryParameters[ManagedIdentityQueryParameters.RESOURCE]=resource,managedIdentityId.idType===ManagedIdentityIdType.
SYSTEM_ASSIGNED)request.queryParameters[ManagedIdentityUserAssignedIdQueryParameterNames.MANAGED_IDENTITY_CLIENT_ID_2017]=
process.env[ManagedIdentityEnvironmentVariableNames.DEFAULT_IDENTITY_CLIENT_ID];else if(managedIdentityId.idType===ManagedIdentityIdType.
USER_ASSIGNED_CLIENT_ID)request.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(managedIdentityId.
idType,!1,!0)]=managedIdentityId.id;else throw new Error(MANAGED_IDENTITY_MACHINE_LEARNING_UNSUPPORTED_ID_TYPE_ERROR);return request}};var ManagedIdentityClient=class _ManagedIdentityClient{constructor(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries){
this.logger=logger25,this.nodeStorage=nodeStorage,this.networkClient=networkClient,this.cryptoProvider=cryptoProvider,this.
disableInternalRetries=disableInternalRetries}async sendManagedIdentityTokenRequest(managedIdentityRequest,managedIdentityId,fakeAuthority,refreshAccessToken){
return _ManagedIdentityClient.identitySource||(_ManagedIdentityClient.identitySource=this.selectManagedIdentitySource(this.
logger,this.nodeStorage,this.networkClient,this.cryptoProvider,this.disableInternalRetries,managedIdentityId)),_ManagedIdentityClient.
identitySource.acquireTokenWithManagedIdentity(managedIdentityRequest,managedIdentityId,fakeAuthority,refreshAccessToken)}allEnvironmentVariablesAreDefined(environmentVariables){
return Object.values(environmentVariables).every(environmentVariable=>environmentVariable!==void 0)}getManagedIdentitySource(){
return _ManagedIdentityClient.sourceName=this.allEnvironmentVariablesAreDefined(ServiceFabric.getEnvironmentVariables())?
ManagedIdentitySourceNames.SERVICE_FABRIC:this.allEnvironmentVariablesAreDefined(AppService.getEnvironmentVariables())?ManagedIdentitySourceNames.
APP_SERVICE:this.allEnvironmentVariablesAreDefined(MachineLearning.getEnvironmentVariables())?ManagedIdentitySourceNames.
MACHINE_LEARNING:this.allEnvironmentVariablesAreDefined(CloudShell.getEnvironmentVariables())?ManagedIdentitySourceNames.
CLOUD_SHELL:this.allEnvironmentVariablesAreDefined(AzureArc.getEnvironmentVariables())?ManagedIdentitySourceNames.AZURE_ARC:
ManagedIdentitySourceNames.DEFAULT_TO_IMDS,_ManagedIdentityClient.sourceName}selectManagedIdentitySource(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,managedIdentityId){
let source=ServiceFabric.tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries,managedIdentityId)||
AppService.tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries)||MachineLearning.tryCreate(
logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries)||CloudShell.tryCreate(logger25,nodeStorage,networkClient,
cryptoProvider,disableInternalRetries,managedIdentityId)||AzureArc.tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,
disableInternalRetries,managedIdentityId)||Imds.tryCreate(logger25,nodeStorage,networkClient,cryptoProvider,disableInternalRetries);
if(!source)throw createManagedIdentityError(unableToCreateSource,"");return source}};var SOURCES_THAT_SUPPORT_TOKEN_REVOCATION=[ManagedIdentitySourceNames.SERVICE_FABRIC],ManagedIdentityApplication=class _ManagedIdentityApplication{constructor(configuration){
this.config=buildManagedIdentityConfiguration(configuration||{}),this.logger=new Logger(this.config.system.loggerOptions,
name2,version2);let fakeStatusAuthorityOptions={canonicalAuthority:Constants_exports.DEFAULT_AUTHORITY};_ManagedIdentityApplication.
nodeStorage||(_ManagedIdentityApplication.nodeStorage=new NodeStorage(this.logger,this.config.managedIdentityId.id,DEFAULT_CRYPTO_IMPLEMENTATION,
fakeStatusAuthorityOptions)),this.networkClient=this.config.system.networkClient,this.cryptoProvider=new CryptoProvider;
let fakeAuthorityOptions={protocolMode:ProtocolMode.AAD,knownAuthorities:[DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY],cloudDiscoveryMetadata:"",
authorityMetadata:""};this.fakeAuthority=new Authority(DEFAULT_AUTHORITY_FOR_MANAGED_IDENTITY,this.networkClient,_ManagedIdentityApplication.
nodeStorage,fakeAuthorityOptions,this.logger,this.cryptoProvider.createNewGuid(),new StubPerformanceClient,!0),this.fakeClientCredentialClient=
new ClientCredentialClient({authOptions:{clientId:this.config.managedIdentityId.id,authority:this.fakeAuthority}}),this.
managedIdentityClient=new ManagedIdentityClient(this.logger,_ManagedIdentityApplication.nodeStorage,this.networkClient,this.
cryptoProvider,this.config.disableInternalRetries),this.hashUtils=new HashUtils}async acquireToken(managedIdentityRequestParams){
if(!managedIdentityRequestParams.resource)throw createClientConfigurationError(ClientConfigurationErrorCodes_exports.urlEmptyError,
"");let managedIdentityRequest={forceRefresh:managedIdentityRequestParams.forceRefresh,resource:managedIdentityRequestParams.
resource.replace("/.default",""),scopes:[managedIdentityRequestParams.resource.replace("/.default","")],authority:this.fakeAuthority.
canonicalAuthority,correlationId:this.cryptoProvider.createNewGuid(),claims:managedIdentityRequestParams.claims,clientCapabilities:this.
config.clientCapabilities};if(managedIdentityRequest.forceRefresh)return this.acquireTokenFromManagedIdentity(managedIdentityRequest,
this.config.managedIdentityId,this.fakeAuthority);let[cachedAuthenticationResult,lastCacheOutcome]=await this.fakeClientCredentialClient.
getCachedAuthenticationResult(managedIdentityRequest,this.config,this.cryptoProvider,this.fakeAuthority,_ManagedIdentityApplication.
nodeStorage);if(managedIdentityRequest.claims){let sourceName=this.managedIdentityClient.getManagedIdentitySource();if(cachedAuthenticationResult&&
SOURCES_THAT_SUPPORT_TOKEN_REVOCATION.includes(sourceName)){let revokedTokenSha256Hash=this.hashUtils.sha256(cachedAuthenticationResult.
accessToken).toString(Constants_exports.EncodingTypes.HEX);managedIdentityRequest.revokedTokenSha256Hash=revokedTokenSha256Hash}
return this.acquireTokenFromManagedIdentity(managedIdentityRequest,this.config.managedIdentityId,this.fakeAuthority)}return cachedAuthenticationResult?
(lastCacheOutcome===Constants_exports.CacheOutcome.PROACTIVELY_REFRESHED&&(this.logger.info("ClientCredentialClient:getC\
achedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be r\
efreshed.",managedIdentityRequest.correlationId),await this.acquireTokenFromManagedIdentity(managedIdentityRequest,this.
config.managedIdentityId,this.fakeAuthority,!0)),cachedAuthenticationResult):this.acquireTokenFromManagedIdentity(managedIdentityRequest,
this.config.managedIdentityId,this.fakeAuthority)}async acquireTokenFromManagedIdentity(managedIdentityRequest,managedIdentityId,fakeAuthority,refreshAccessToken){
return this.managedIdentityClient.sendManagedIdentityTokenRequest(managedIdentityRequest,managedIdentityId,fakeAuthority,
refreshAccessToken)}getManagedIdentitySource(){return ManagedIdentityClient.sourceName||this.managedIdentityClient.getManagedIdentitySource()}};var PromptValue2=Constants_exports.PromptValue,ResponseMode2=Constants_exports.ResponseMode;var logger3=credentialLogger("IdentityUtils"),LatestAuthenticationRecordVersion="1.0";function ensureValidMsalToken(scopes,msalToken,getTokenOptions){
let error=message=>(logger3.getToken.info(message),new AuthenticationRequiredError({scopes:Array.isArray(scopes)?scopes:
[scopes],getTokenOptions,message}));if(!msalToken)throw error("No response");if(!msalToken.expiresOn)throw error('Respon\
se had no "expiresOn" property.');if(!msalToken.accessToken)throw error('Response had no "accessToken" property.')}function getAuthority(tenantId,host){
return host||(host=DefaultAuthorityHost),new RegExp(`${tenantId}/?$`).test(host)?host:host.endsWith("/")?host+tenantId:`${host}\
/${tenantId}`}function getKnownAuthorities(tenantId,authorityHost,disableInstanceDiscovery){return tenantId==="adfs"&&authorityHost||
disableInstanceDiscovery?[authorityHost]:[]}var defaultLoggerCallback=(credLogger,platform=isNodeLike?"Node":"Browser")=>(level,message,containsPii)=>{
if(!containsPii)switch(level){case LogLevel.Error:credLogger.info(`MSAL ${platform} V2 error: ${message}`);return;case LogLevel.
Info:credLogger.info(`MSAL ${platform} V2 info message: ${message}`);return;case LogLevel.Verbose:credLogger.info(`MSAL ${platform}\
 V2 verbose message: ${message}`);return;case LogLevel.Warning:credLogger.info(`MSAL ${platform} V2 warning: ${message}`);
return}};function getMSALLogLevel(logLevel){switch(logLevel){case"error":return LogLevel.Error;case"info":return LogLevel.
Info;case"verbose":return LogLevel.Verbose;case"warning":return LogLevel.Warning;default:return LogLevel.Info}}function handleMsalError(scopes,error,getTokenOptions){if(error.name==="AuthError"||error.name==="ClientAuthError"||error.
name==="BrowserAuthError"){let msalError=error;switch(msalError.errorCode){case"endpoints_resolution_error":return logger3.
info(formatError(scopes,error.message)),new CredentialUnavailableError(error.message);case"device_code_polling_cancelled":
return new AbortError("The authentication has been aborted by the caller.");case"consent_required":case"interaction_requ\
ired":case"login_required":logger3.info(formatError(scopes,`Authentication returned errorCode ${msalError.errorCode}`));
break;default:logger3.info(formatError(scopes,`Failed to acquire token: ${error.message}`));break}}return error.name==="\
ClientConfigurationError"||error.name==="BrowserConfigurationAuthError"||error.name==="AbortError"||error.name==="Authen\
ticationError"?error:error.name==="NativeAuthError"?(logger3.info(formatError(scopes,`Error from the native broker: ${error.
message} with status code: ${error.statusCode}`)),error):new AuthenticationRequiredError({scopes,getTokenOptions,message:error.
message,cause:error})}function publicToMsal(account){return{localAccountId:account.homeAccountId,environment:account.authority,
username:account.username,homeAccountId:account.homeAccountId,tenantId:account.tenantId}}function msalToPublic(clientId,account){
return{authority:account.environment??DefaultAuthority,homeAccountId:account.homeAccountId,tenantId:account.tenantId||DefaultTenantId,
username:account.username,clientId,version:LatestAuthenticationRecordVersion}}function deserializeAuthenticationRecord(serializedRecord){let parsed=JSON.parse(serializedRecord);if(parsed.version&&parsed.
version!==LatestAuthenticationRecordVersion)throw Error("Unsupported AuthenticationRecord version");return parsed}function isPrimitiveBody(value,mapperTypeName){return mapperTypeName!=="Composite"&&mapperTypeName!=="Dictionary"&&(typeof value==
"string"||typeof value=="number"||typeof value=="boolean"||mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==
null||value===void 0||value===null)}function handleNullableResponseAndWrappableBody(responseObject){let combinedHeadersAndBody={...responseObject.headers,...responseObject.
body};return responseObject.hasNullableType&&Object.getOwnPropertyNames(combinedHeadersAndBody).length===0?responseObject.
shouldWrapBody?{body:null}:null:responseObject.shouldWrapBody?{...responseObject.headers,body:responseObject.body}:combinedHeadersAndBody}
function flattenResponse(fullResponse,responseSpec){let parsedHeaders=fullResponse.parsedHeaders;if(fullResponse.request.
method==="HEAD")return{...parsedHeaders,body:fullResponse.parsedBody};let bodyMapper=responseSpec&&responseSpec.bodyMapper,
isNullable=!!bodyMapper?.nullable,expectedBodyTypeName=bodyMapper?.type.name;if(expectedBodyTypeName==="Stream")return{...parsedHeaders,
blobBody:fullResponse.blobBody,readableStreamBody:fullResponse.readableStreamBody};let modelProperties=expectedBodyTypeName===
"Composite"&&bodyMapper.type.modelProperties||{},isPageableResponse=Object.keys(modelProperties).some(k=>modelProperties[k].
serializedName==="");if(expectedBodyTypeName==="Sequence"||isPageableResponse){let arrayResponse=fullResponse.parsedBody??
[];for(let key of Object.keys(modelProperties))modelProperties[key].serializedName&&(arrayResponse[key]=fullResponse.parsedBody?.[key]);
if(parsedHeaders)for(let key of Object.keys(parsedHeaders))arrayResponse[key]=parsedHeaders[key];return isNullable&&!fullResponse.
parsedBody&&!parsedHeaders&&Object.getOwnPropertyNames(modelProperties).length===0?null:arrayResponse}return handleNullableResponseAndWrappableBody(
{body:fullResponse.parsedBody,headers:parsedHeaders,hasNullableType:isNullable,shouldWrapBody:isPrimitiveBody(fullResponse.
parsedBody,expectedBodyTypeName)})}var MapperTypeNames={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"\
DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"\
Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var import_state_cjs=__toESM(require_state_cjs(),1),state=import_state_cjs.state;function getOperationArgumentValueFromParameter(operationArguments,parameter,fallbackObject){let parameterPath=parameter.
parameterPath,parameterMapper=parameter.mapper,value;if(typeof parameterPath=="string"&&(parameterPath=[parameterPath]),
Array.isArray(parameterPath)){if(parameterPath.length>0)if(parameterMapper.isConstant)value=parameterMapper.defaultValue;else{
let propertySearchResult=getPropertyFromParameterPath(operationArguments,parameterPath);!propertySearchResult.propertyFound&&
fallbackObject&&(propertySearchResult=getPropertyFromParameterPath(fallbackObject,parameterPath));let useDefaultValue=!1;
propertySearchResult.propertyFound||(useDefaultValue=parameterMapper.required||parameterPath[0]==="options"&&parameterPath.
length===2),value=useDefaultValue?parameterMapper.defaultValue:propertySearchResult.propertyValue}}else{parameterMapper.
required&&(value={});for(let[propertyName,propertyPath]of Object.entries(parameterPath)){let propertyMapper=parameterMapper.
type.modelProperties[propertyName],propertyValue=getOperationArgumentValueFromParameter(operationArguments,{parameterPath:propertyPath,
mapper:propertyMapper},fallbackObject);propertyValue!==void 0&&(value||(value={}),Object.defineProperty(value,propertyName,
{value:propertyValue,enumerable:!0,configurable:!0,writable:!0}))}}return value}function getPropertyFromParameterPath(parent,parameterPath){
let result={propertyFound:!1},i=0;for(;i<parameterPath.length;++i){let parameterPathPart=parameterPath[i];if(parent&&parameterPathPart in
parent)parent=parent[parameterPathPart];else break}return i===parameterPath.length&&(result.propertyValue=parent,result.
propertyFound=!0),result}var originalRequestSymbol=Symbol.for("@azure/core-client original request");function hasOriginalRequest(request){
return originalRequestSymbol in request}function getOperationRequestInfo(request){if(hasOriginalRequest(request))return getOperationRequestInfo(
request[originalRequestSymbol]);let info=state.operationRequestMap.get(request);return info||(info={},state.operationRequestMap.
set(request,info)),info}var defaultJsonContentTypes=["application/json","text/json"],defaultXmlContentTypes=["application/xml","application/atom\
+xml"],deserializationPolicyName="deserializationPolicy";function deserializationPolicy(options={}){let jsonContentTypes=options.
expectedContentTypes?.json??defaultJsonContentTypes,xmlContentTypes=options.expectedContentTypes?.xml??defaultXmlContentTypes,
parseXML=options.parseXML,serializerOptions=options.serializerOptions,updatedOptions={xml:{rootName:serializerOptions?.xml.
rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,xmlCharKey:serializerOptions?.xml.xmlCharKey??"_"}};return{
name:deserializationPolicyName,async sendRequest(request,next){let response=await next(request);return deserializeResponseBody(
jsonContentTypes,xmlContentTypes,response,updatedOptions,parseXML)}}}function getOperationResponseMap(parsedResponse){let result,
request=parsedResponse.request,operationInfo=getOperationRequestInfo(request),operationSpec=operationInfo?.operationSpec;
return operationSpec&&(operationInfo?.operationResponseGetter?result=operationInfo?.operationResponseGetter(operationSpec,
parsedResponse):result=operationSpec.responses[parsedResponse.status]),result}function shouldDeserializeResponse(parsedResponse){
let request=parsedResponse.request,shouldDeserialize=getOperationRequestInfo(request)?.shouldDeserialize,result;return shouldDeserialize===
void 0?result=!0:typeof shouldDeserialize=="boolean"?result=shouldDeserialize:result=shouldDeserialize(parsedResponse),result}
async function deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,options,parseXML){let parsedResponse=await parse(
jsonContentTypes,xmlContentTypes,response,options,parseXML);if(!shouldDeserializeResponse(parsedResponse))return parsedResponse;
let operationSpec=getOperationRequestInfo(parsedResponse.request)?.operationSpec;if(!operationSpec||!operationSpec.responses)
return parsedResponse;let responseSpec=getOperationResponseMap(parsedResponse),{error,shouldReturnResponse}=handleErrorResponse(
parsedResponse,operationSpec,responseSpec,options);if(error)throw error;if(shouldReturnResponse)return parsedResponse;if(responseSpec){
if(responseSpec.bodyMapper){let valueToDeserialize=parsedResponse.parsedBody;operationSpec.isXML&&responseSpec.bodyMapper.
type.name===MapperTypeNames.Sequence&&(valueToDeserialize=typeof valueToDeserialize=="object"?valueToDeserialize[responseSpec.
bodyMapper.xmlElementName]:[]);try{parsedResponse.parsedBody=operationSpec.serializer.deserialize(responseSpec.bodyMapper,
valueToDeserialize,"operationRes.parsedBody",options)}catch(deserializeError){throw new RestError(`Error ${deserializeError}\
 occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`,{statusCode:parsedResponse.status,request:parsedResponse.
request,response:parsedResponse})}}else operationSpec.httpMethod==="HEAD"&&(parsedResponse.parsedBody=response.status>=200&&
response.status<300);responseSpec.headersMapper&&(parsedResponse.parsedHeaders=operationSpec.serializer.deserialize(responseSpec.
headersMapper,parsedResponse.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return parsedResponse}
function isOperationSpecEmpty(operationSpec){let expectedStatusCodes=Object.keys(operationSpec.responses);return expectedStatusCodes.
length===0||expectedStatusCodes.length===1&&expectedStatusCodes[0]==="default"}function handleErrorResponse(parsedResponse,operationSpec,responseSpec,options){
let isSuccessByStatus=200<=parsedResponse.status&&parsedResponse.status<300;if(isOperationSpecEmpty(operationSpec)?isSuccessByStatus:
!!responseSpec)if(responseSpec){if(!responseSpec.isError)return{error:null,shouldReturnResponse:!1}}else return{error:null,
shouldReturnResponse:!1};let errorResponseSpec=responseSpec??operationSpec.responses.default,initialErrorMessage=parsedResponse.
request.streamResponseStatusCodes?.has(parsedResponse.status)?`Unexpected status code: ${parsedResponse.status}`:parsedResponse.
bodyAsText,error=new RestError(initialErrorMessage,{statusCode:parsedResponse.status,request:parsedResponse.request,response:parsedResponse});
if(!errorResponseSpec&&!(parsedResponse.parsedBody?.error?.code&&parsedResponse.parsedBody?.error?.message))throw error;
let defaultBodyMapper=errorResponseSpec?.bodyMapper,defaultHeadersMapper=errorResponseSpec?.headersMapper;try{if(parsedResponse.
parsedBody){let parsedBody=parsedResponse.parsedBody,deserializedError;if(defaultBodyMapper){let valueToDeserialize=parsedBody;
if(operationSpec.isXML&&defaultBodyMapper.type.name===MapperTypeNames.Sequence){valueToDeserialize=[];let elementName=defaultBodyMapper.
xmlElementName;typeof parsedBody=="object"&&elementName&&(valueToDeserialize=parsedBody[elementName])}deserializedError=
operationSpec.serializer.deserialize(defaultBodyMapper,valueToDeserialize,"error.response.parsedBody",options)}let internalError=parsedBody.
error||deserializedError||parsedBody;error.code=internalError.code,internalError.message&&(error.message=internalError.message),
defaultBodyMapper&&(error.response.parsedBody=deserializedError)}parsedResponse.headers&&defaultHeadersMapper&&(error.response.
parsedHeaders=operationSpec.serializer.deserialize(defaultHeadersMapper,parsedResponse.headers.toJSON(),"operationRes.pa\
rsedHeaders"))}catch(defaultError){error.message=`Error "${defaultError.message}" occurred in deserializing the response\
Body - "${parsedResponse.bodyAsText}" for the default response.`}return{error,shouldReturnResponse:!1}}async function parse(jsonContentTypes,xmlContentTypes,operationResponse,opts,parseXML){
if(!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status)&&operationResponse.bodyAsText){let text=operationResponse.
bodyAsText,contentType=operationResponse.headers.get("Content-Type")||"",contentComponents=contentType?contentType.split(
";").map(component=>component.toLowerCase()):[];try{if(contentComponents.length===0||contentComponents.some(component=>jsonContentTypes.
indexOf(component)!==-1))return operationResponse.parsedBody=JSON.parse(text),operationResponse;if(contentComponents.some(
component=>xmlContentTypes.indexOf(component)!==-1)){if(!parseXML)throw new Error("Parsing XML not supported.");let body=await parseXML(
text,opts.xml);return operationResponse.parsedBody=body,operationResponse}}catch(err){let msg=`Error "${err}" occurred w\
hile parsing the response body - ${operationResponse.bodyAsText}.`,errCode=err.code||RestError.PARSE_ERROR;throw new RestError(
msg,{code:errCode,statusCode:operationResponse.status,request:operationResponse.request,response:operationResponse})}}return operationResponse}function getStreamingResponseStatusCodes(operationSpec){let result=new Set;for(let[statusCode,operationResponse]of Object.
entries(operationSpec.responses))operationResponse.bodyMapper&&operationResponse.bodyMapper.type.name===MapperTypeNames.
Stream&&result.add(Number(statusCode));return result}function getPathStringFromParameter(parameter){let{parameterPath,mapper}=parameter,
result;return typeof parameterPath=="string"?result=parameterPath:Array.isArray(parameterPath)?result=parameterPath.join(
"."):result=mapper.serializedName,result}var serializationPolicyName="serializationPolicy";function serializationPolicy(options={}){let stringifyXML=options.stringifyXML;
return{name:serializationPolicyName,sendRequest(request,next){let operationInfo=getOperationRequestInfo(request),operationSpec=operationInfo?.
operationSpec,operationArguments=operationInfo?.operationArguments;return operationSpec&&operationArguments&&(serializeHeaders(
request,operationArguments,operationSpec),serializeRequestBody(request,operationArguments,operationSpec,stringifyXML)),next(
request)}}}function serializeHeaders(request,operationArguments,operationSpec){if(operationSpec.headerParameters)for(let headerParameter of operationSpec.
headerParameters){let headerValue=getOperationArgumentValueFromParameter(operationArguments,headerParameter);if(headerValue!=
null||headerParameter.mapper.required){headerValue=operationSpec.serializer.serialize(headerParameter.mapper,headerValue,
getPathStringFromParameter(headerParameter));let headerCollectionPrefix=headerParameter.mapper.headerCollectionPrefix;if(headerCollectionPrefix)
for(let key of Object.keys(headerValue))request.headers.set(headerCollectionPrefix+key,headerValue[key]);else request.headers.
set(headerParameter.mapper.serializedName||getPathStringFromParameter(headerParameter),headerValue)}}let customHeaders=operationArguments.
options?.requestOptions?.customHeaders;if(customHeaders)for(let customHeaderName of Object.keys(customHeaders))request.headers.
set(customHeaderName,customHeaders[customHeaderName])}function serializeRequestBody(request,operationArguments,operationSpec,stringifyXML=function(){
throw new Error("XML serialization unsupported!")}){let serializerOptions=operationArguments.options?.serializerOptions,
updatedOptions={xml:{rootName:serializerOptions?.xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,xmlCharKey:serializerOptions?.
xml.xmlCharKey??"_"}},xmlCharKey=updatedOptions.xml.xmlCharKey;if(operationSpec.requestBody&&operationSpec.requestBody.mapper){
request.body=getOperationArgumentValueFromParameter(operationArguments,operationSpec.requestBody);let bodyMapper=operationSpec.
requestBody.mapper,{required,serializedName,xmlName,xmlElementName,xmlNamespace,xmlNamespacePrefix,nullable}=bodyMapper,
typeName=bodyMapper.type.name;try{if(request.body!==void 0&&request.body!==null||nullable&&request.body===null||required){
let requestBodyParameterPathString=getPathStringFromParameter(operationSpec.requestBody);request.body=operationSpec.serializer.
serialize(bodyMapper,request.body,requestBodyParameterPathString,updatedOptions);let isStream=typeName===MapperTypeNames.
Stream;if(operationSpec.isXML){let xmlnsKey=xmlNamespacePrefix?`xmlns:${xmlNamespacePrefix}`:"xmlns",value=getXmlValueWithNamespace(
xmlNamespace,xmlnsKey,typeName,request.body,updatedOptions);typeName===MapperTypeNames.Sequence?request.body=stringifyXML(
prepareXMLRootList(value,xmlElementName||xmlName||serializedName,xmlnsKey,xmlNamespace),{rootName:xmlName||serializedName,
xmlCharKey}):isStream||(request.body=stringifyXML(value,{rootName:xmlName||serializedName,xmlCharKey}))}else{if(typeName===
MapperTypeNames.String&&(operationSpec.contentType?.match("text/plain")||operationSpec.mediaType==="text"))return;isStream||
(request.body=JSON.stringify(request.body))}}}catch(error){throw new Error(`Error "${error.message}" occurred in seriali\
zing the payload - ${JSON.stringify(serializedName,void 0,"  ")}.`,{cause:error})}}else if(operationSpec.formDataParameters&&
operationSpec.formDataParameters.length>0){request.formData={};for(let formDataParameter of operationSpec.formDataParameters){
let formDataParameterValue=getOperationArgumentValueFromParameter(operationArguments,formDataParameter);if(formDataParameterValue!=
null){let formDataParameterPropertyName=formDataParameter.mapper.serializedName||getPathStringFromParameter(formDataParameter);
request.formData[formDataParameterPropertyName]=operationSpec.serializer.serialize(formDataParameter.mapper,formDataParameterValue,
getPathStringFromParameter(formDataParameter),updatedOptions)}}}}function getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,serializedValue,options){
if(xmlNamespace&&!["Composite","Sequence","Dictionary"].includes(typeName)){let result={};return result[options.xml.xmlCharKey]=
serializedValue,result["$"]={[xmlnsKey]:xmlNamespace},result}return serializedValue}function prepareXMLRootList(obj,elementName,xmlNamespaceKey,xmlNamespace){
if(Array.isArray(obj)||(obj=[obj]),!xmlNamespaceKey||!xmlNamespace)return{[elementName]:obj};let result={[elementName]:obj};
return result["$"]={[xmlNamespaceKey]:xmlNamespace},result}function createClientPipeline(options={}){let pipeline=createPipelineFromOptions(options??{});return options.credentialOptions&&
pipeline.addPolicy(bearerTokenAuthenticationPolicy({credential:options.credentialOptions.credential,scopes:options.credentialOptions.
credentialScopes})),pipeline.addPolicy(serializationPolicy(options.serializationOptions),{phase:"Serialize"}),pipeline.addPolicy(
deserializationPolicy(options.deserializationOptions),{phase:"Deserialize"}),pipeline}var cachedHttpClient;function getCachedDefaultHttpClient(){return cachedHttpClient||(cachedHttpClient=createDefaultHttpClient()),
cachedHttpClient}var CollectionFormatToDelimiterMap={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function getRequestUrl(baseUri,operationSpec,operationArguments,fallbackObject){
let urlReplacements=calculateUrlReplacements(operationSpec,operationArguments,fallbackObject),isAbsolutePath=!1,requestUrl=replaceAll(
baseUri,urlReplacements);if(operationSpec.path){let path4=replaceAll(operationSpec.path,urlReplacements);operationSpec.path===
"/{nextLink}"&&path4.startsWith("/")&&(path4=path4.substring(1)),isAbsoluteUrl(path4)?(requestUrl=path4,isAbsolutePath=!0):
requestUrl=appendPath(requestUrl,path4)}let{queryParams,sequenceParams}=calculateQueryParameters(operationSpec,operationArguments,
fallbackObject);return requestUrl=appendQueryParams(requestUrl,queryParams,sequenceParams,isAbsolutePath),requestUrl}function replaceAll(input,replacements){
let result=input;for(let[searchValue,replaceValue]of replacements)result=result.split(searchValue).join(replaceValue);return result}
function calculateUrlReplacements(operationSpec,operationArguments,fallbackObject){let result=new Map;if(operationSpec.urlParameters?.
length)for(let urlParameter of operationSpec.urlParameters){let urlParameterValue=getOperationArgumentValueFromParameter(
operationArguments,urlParameter,fallbackObject),parameterPathString=getPathStringFromParameter(urlParameter);urlParameterValue=
operationSpec.serializer.serialize(urlParameter.mapper,urlParameterValue,parameterPathString),urlParameter.skipEncoding||
(urlParameterValue=encodeURIComponent(urlParameterValue)),result.set(`{${urlParameter.mapper.serializedName||parameterPathString}\
}`,urlParameterValue)}return result}function isAbsoluteUrl(url){return url.includes("://")}function appendPath(url,pathToAppend){
if(!pathToAppend)return url;let parsedUrl=new URL(url),newPath=parsedUrl.pathname;newPath.endsWith("/")||(newPath=`${newPath}\
/`),pathToAppend.startsWith("/")&&(pathToAppend=pathToAppend.substring(1));let searchStart=pathToAppend.indexOf("?");if(searchStart!==
-1){let path4=pathToAppend.substring(0,searchStart),search=pathToAppend.substring(searchStart+1);newPath=newPath+path4,search&&
(parsedUrl.search=parsedUrl.search?`${parsedUrl.search}&${search}`:search)}else newPath=newPath+pathToAppend;return Object.
assign(parsedUrl,{pathname:newPath}),parsedUrl.toString()}function calculateQueryParameters(operationSpec,operationArguments,fallbackObject){
let result=new Map,sequenceParams=new Set;if(operationSpec.queryParameters?.length)for(let queryParameter of operationSpec.
queryParameters){queryParameter.mapper.type.name==="Sequence"&&queryParameter.mapper.serializedName&&sequenceParams.add(
queryParameter.mapper.serializedName);let queryParameterValue=getOperationArgumentValueFromParameter(operationArguments,
queryParameter,fallbackObject);if(queryParameterValue!=null||queryParameter.mapper.required){queryParameterValue=operationSpec.
serializer.serialize(queryParameter.mapper,queryParameterValue,getPathStringFromParameter(queryParameter));let delimiter=queryParameter.
collectionFormat?CollectionFormatToDelimiterMap[queryParameter.collectionFormat]:"";if(Array.isArray(queryParameterValue)&&
(queryParameterValue=queryParameterValue.map(item=>item??"")),queryParameter.collectionFormat==="Multi"&&queryParameterValue.
length===0)continue;Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat==="SSV"||queryParameter.collectionFormat===
"TSV")&&(queryParameterValue=queryParameterValue.join(delimiter)),queryParameter.skipEncoding||(Array.isArray(queryParameterValue)?
queryParameterValue=queryParameterValue.map(item=>encodeURIComponent(item)):queryParameterValue=encodeURIComponent(queryParameterValue)),
Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat==="CSV"||queryParameter.collectionFormat==="Pipes")&&
(queryParameterValue=queryParameterValue.join(delimiter)),result.set(queryParameter.mapper.serializedName||getPathStringFromParameter(
queryParameter),queryParameterValue)}}return{queryParams:result,sequenceParams}}function simpleParseQueryParams(queryString){
let result=new Map;if(!queryString||queryString[0]!=="?")return result;queryString=queryString.slice(1);let pairs=queryString.
split("&");for(let pair of pairs){let[name3,value]=pair.split("=",2),existingValue=result.get(name3);existingValue?Array.
isArray(existingValue)?existingValue.push(value):result.set(name3,[existingValue,value]):result.set(name3,value)}return result}
function appendQueryParams(url,queryParams,sequenceParams,noOverwrite=!1){if(queryParams.size===0)return url;let parsedUrl=new URL(
url),combinedParams=simpleParseQueryParams(parsedUrl.search);for(let[name3,value]of queryParams){let existingValue=combinedParams.
get(name3);if(Array.isArray(existingValue))if(Array.isArray(value)){existingValue.push(...value);let valueSet=new Set(existingValue);
combinedParams.set(name3,Array.from(valueSet))}else existingValue.push(value);else existingValue?(Array.isArray(value)?value.
unshift(existingValue):sequenceParams.has(name3)&&combinedParams.set(name3,[existingValue,value]),noOverwrite||combinedParams.
set(name3,value)):combinedParams.set(name3,value)}let searchPieces=[];for(let[name3,value]of combinedParams)if(typeof value==
"string")searchPieces.push(`${name3}=${value}`);else if(Array.isArray(value))for(let subValue of value)searchPieces.push(
`${name3}=${subValue}`);else searchPieces.push(`${name3}=${value}`);return parsedUrl.search=searchPieces.length?`?${searchPieces.
join("&")}`:"",parsedUrl.toString()}var logger4=createClientLogger("core-client");var ServiceClient=class{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(options={}){
if(this._requestContentType=options.requestContentType,this._endpoint=options.endpoint??options.baseUri,options.baseUri&&
logger4.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=
options.allowInsecureConnection,this._httpClient=options.httpClient||getCachedDefaultHttpClient(),this.pipeline=options.
pipeline||createDefaultPipeline(options),options.additionalPolicies?.length)for(let{policy,position}of options.additionalPolicies){
let afterPhase=position==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(policy,{afterPhase})}}sendRequest(request){return this.
pipeline.sendRequest(this._httpClient,request)}async sendOperationRequest(operationArguments,operationSpec){let endpoint=operationSpec.
baseUrl||this._endpoint;if(!endpoint)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient \
must have a endpoint string property that contains the base URL to use.");let url=getRequestUrl(endpoint,operationSpec,operationArguments,
this),request=createPipelineRequest({url});request.method=operationSpec.httpMethod;let operationInfo=getOperationRequestInfo(
request);operationInfo.operationSpec=operationSpec,operationInfo.operationArguments=operationArguments;let contentType=operationSpec.
contentType||this._requestContentType;contentType&&operationSpec.requestBody&&request.headers.set("Content-Type",contentType);
let options=operationArguments.options;if(options){let requestOptions=options.requestOptions;requestOptions&&(requestOptions.
timeout&&(request.timeout=requestOptions.timeout),requestOptions.onUploadProgress&&(request.onUploadProgress=requestOptions.
onUploadProgress),requestOptions.onDownloadProgress&&(request.onDownloadProgress=requestOptions.onDownloadProgress),requestOptions.
shouldDeserialize!==void 0&&(operationInfo.shouldDeserialize=requestOptions.shouldDeserialize),requestOptions.allowInsecureConnection&&
(request.allowInsecureConnection=!0)),options.abortSignal&&(request.abortSignal=options.abortSignal),options.tracingOptions&&
(request.tracingOptions=options.tracingOptions)}this._allowInsecureConnection&&(request.allowInsecureConnection=!0),request.
streamResponseStatusCodes===void 0&&(request.streamResponseStatusCodes=getStreamingResponseStatusCodes(operationSpec));try{
let rawResponse=await this.sendRequest(request),flatResponse=flattenResponse(rawResponse,operationSpec.responses[rawResponse.
status]);return options?.onResponse&&options.onResponse(rawResponse,flatResponse),flatResponse}catch(error){if(typeof error==
"object"&&error?.response){let rawResponse=error.response,flatResponse=flattenResponse(rawResponse,operationSpec.responses[error.
statusCode]||operationSpec.responses.default);error.details=flatResponse,options?.onResponse&&options.onResponse(rawResponse,
flatResponse,error)}throw error}}};function createDefaultPipeline(options){let credentialScopes=getCredentialScopes(options),
credentialOptions=options.credential&&credentialScopes?{credentialScopes,credential:options.credential}:void 0;return createClientPipeline(
{...options,credentialOptions})}function getCredentialScopes(options){if(options.credentialScopes)return options.credentialScopes;
if(options.endpoint)return`${options.endpoint}/.default`;if(options.baseUri)return`${options.baseUri}/.default`;if(options.
credential)throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credent\
ialScopes. Unable to create a bearerTokenAuthenticationPolicy")}function getIdentityTokenEndpointSuffix(tenantId){return tenantId==="adfs"?"oauth2/token":"oauth2/v2.0/token"}var DefaultScopeSuffix="/.default",serviceFabricErrorMessage="Specifying a `clientId` or `resourceId` is not supported b\
y the Service Fabric managed identity environment. The managed identity configuration is determined by the Service Fabri\
c cluster resource configuration. See https://aka.ms/servicefabricmi for more information";function mapScopesToResource(scopes){
let scope="";if(Array.isArray(scopes)){if(scopes.length!==1)return;scope=scopes[0]}else typeof scopes=="string"&&(scope=
scopes);return scope.endsWith(DefaultScopeSuffix)?scope.substr(0,scope.lastIndexOf(DefaultScopeSuffix)):scope}function parseExpirationTimestamp(body){
if(typeof body.expires_on=="number")return body.expires_on*1e3;if(typeof body.expires_on=="string"){let asNumber=+body.expires_on;
if(!isNaN(asNumber))return asNumber*1e3;let asDate=Date.parse(body.expires_on);if(!isNaN(asDate))return asDate}if(typeof body.
expires_in=="number")return Date.now()+body.expires_in*1e3;throw new Error(`Failed to parse token expiration from body. \
expires_in="${body.expires_in}", expires_on="${body.expires_on}"`)}function parseRefreshTimestamp(body){if(body.refresh_on){
if(typeof body.refresh_on=="number")return body.refresh_on*1e3;if(typeof body.refresh_on=="string"){let asNumber=+body.refresh_on;
if(!isNaN(asNumber))return asNumber*1e3;let asDate=Date.parse(body.refresh_on);if(!isNaN(asDate))return asDate}throw new Error(
`Failed to parse refresh_on from body. refresh_on="${body.refresh_on}"`)}else return}function getAuthorityHost(options){let authorityHost=options?.authorityHost;return!authorityHost&&isNodeLike&&(authorityHost=
process.env.AZURE_AUTHORITY_HOST),authorityHost??DefaultAuthorityHost}var noCorrelationId="noCorrelationId",HttpStatus={CLIENT_ERROR_RANGE_START:400,CLIENT_ERROR_RANGE_END:499,SERVER_ERROR_RANGE_START:500,
SERVER_ERROR_RANGE_END:599},IdentityClient=class extends ServiceClient{authorityHost;allowLoggingAccountIdentifiers;abortControllers;allowInsecureConnection=!1;tokenCredentialOptions;constructor(options){
let packageDetails=`azsdk-js-identity/${SDK_VERSION}`,userAgentPrefix=options?.userAgentOptions?.userAgentPrefix?`${options.
userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`,baseUri=getAuthorityHost(options);if(!baseUri.startsWith(
"https:"))throw new Error("The authorityHost address must use the 'https' protocol.");super({requestContentType:"applica\
tion/json; charset=utf-8",retryOptions:{maxRetries:3},...options,userAgentOptions:{userAgentPrefix},baseUri}),this.authorityHost=
baseUri,this.abortControllers=new Map,this.allowLoggingAccountIdentifiers=options?.loggingOptions?.allowLoggingAccountIdentifiers,
this.tokenCredentialOptions={...options},options?.allowInsecureConnection&&(this.allowInsecureConnection=options.allowInsecureConnection)}async sendTokenRequest(request){
logger.info(`IdentityClient: sending token request to [${request.url}]`);let response=await this.sendRequest(request);if(response.
bodyAsText&&(response.status===200||response.status===201)){let parsedBody=JSON.parse(response.bodyAsText);if(!parsedBody.
access_token)return null;this.logIdentifiers(response);let token={accessToken:{token:parsedBody.access_token,expiresOnTimestamp:parseExpirationTimestamp(
parsedBody),refreshAfterTimestamp:parseRefreshTimestamp(parsedBody),tokenType:"Bearer"},refreshToken:parsedBody.refresh_token};
return logger.info(`IdentityClient: [${request.url}] token acquired, expires on ${token.accessToken.expiresOnTimestamp}`),
token}else{let error=new AuthenticationError(response.status,response.bodyAsText);throw logger.warning(`IdentityClient: \
authentication error. HTTP status: ${response.status}, ${error.errorResponse.errorDescription}`),error}}async refreshAccessToken(tenantId,clientId,scopes,refreshToken,clientSecret,options={}){
if(refreshToken===void 0)return null;logger.info(`IdentityClient: refreshing access token with client ID: ${clientId}, s\
copes: ${scopes} started`);let refreshParams={grant_type:"refresh_token",client_id:clientId,refresh_token:refreshToken,scope:scopes};
clientSecret!==void 0&&(refreshParams.client_secret=clientSecret);let query=new URLSearchParams(refreshParams);return tracingClient.
withSpan("IdentityClient.refreshAccessToken",options,async updatedOptions=>{try{let urlSuffix=getIdentityTokenEndpointSuffix(
tenantId),request=createPipelineRequest({url:`${this.authorityHost}/${tenantId}/${urlSuffix}`,method:"POST",body:query.toString(),
abortSignal:options.abortSignal,headers:createHttpHeaders({Accept:"application/json","Content-Type":"application/x-www-f\
orm-urlencoded"}),tracingOptions:updatedOptions.tracingOptions}),response=await this.sendTokenRequest(request);return logger.
info(`IdentityClient: refreshed token for client ID: ${clientId}`),response}catch(err){if(err.name===AuthenticationErrorName&&
err.errorResponse.error==="interaction_required")return logger.info(`IdentityClient: interaction required for client ID:\
 ${clientId}`),null;throw logger.warning(`IdentityClient: failed refreshing token for client ID: ${clientId}: ${err}`),err}})}generateAbortSignal(correlationId){
let controller=new AbortController,controllers=this.abortControllers.get(correlationId)||[];controllers.push(controller),
this.abortControllers.set(correlationId,controllers);let existingOnAbort=controller.signal.onabort;return controller.signal.
onabort=(...params)=>{this.abortControllers.set(correlationId,void 0),existingOnAbort&&existingOnAbort.apply(controller.
signal,params)},controller.signal}abortRequests(correlationId){let key=correlationId||noCorrelationId,controllers=[...this.
abortControllers.get(key)||[],...this.abortControllers.get(noCorrelationId)||[]];if(controllers.length){for(let controller of controllers)
controller.abort();this.abortControllers.set(key,void 0)}}getCorrelationId(options){let parameter=options?.body?.split("\
&").map(part=>part.split("=")).find(([key])=>key==="client-request-id");return parameter&&parameter.length&&parameter[1]||
noCorrelationId}async sendGetRequestAsync(url,options){let request=createPipelineRequest({url,method:"GET",body:options?.
body,allowInsecureConnection:this.allowInsecureConnection,headers:createHttpHeaders(options?.headers),abortSignal:this.generateAbortSignal(
noCorrelationId)}),response=await this.sendRequest(request);return this.logIdentifiers(response),{body:this.parseResponseBody(
response),headers:response.headers.toJSON(),status:response.status}}async sendPostRequestAsync(url,options){let request=createPipelineRequest(
{url,method:"POST",body:options?.body,headers:createHttpHeaders(options?.headers),allowInsecureConnection:this.allowInsecureConnection,
abortSignal:this.generateAbortSignal(this.getCorrelationId(options))}),response=await this.sendRequest(request);return this.
logIdentifiers(response),{body:this.parseResponseBody(response),headers:response.headers.toJSON(),status:response.status}}getTokenCredentialOptions(){
return this.tokenCredentialOptions}logIdentifiers(response){if(!this.allowLoggingAccountIdentifiers||!response.bodyAsText)
return;let unavailableUpn="No User Principal Name available";try{let accessToken=(response.parsedBody||JSON.parse(response.
bodyAsText)).access_token;if(!accessToken)return;let base64Metadata=accessToken.split(".")[1],{appid,upn,tid,oid}=JSON.parse(
uint8ArrayToString(stringToUint8Array(base64Metadata,"base64url"),"utf-8"));logger.info(`[Authenticated account] Client \
ID: ${appid}. Tenant ID: ${tid}. User Principal Name: ${upn||unavailableUpn}. Object ID (user): ${oid}`)}catch(e){logger.
warning("allowLoggingAccountIdentifiers was set, but we couldn't log the account information. Error:",e.message)}}parseResponseBody(response){
let parsedBody;try{parsedBody=JSON.parse(response.bodyAsText||"")}catch(error){logger.info(`IdentityClient: Could not pa\
rse response body: ${error}`);let errorType,errorDescriptionHelper;response.status>=HttpStatus.CLIENT_ERROR_RANGE_START&&
response.status<=HttpStatus.CLIENT_ERROR_RANGE_END?(errorType="client_error",errorDescriptionHelper="A client"):response.
status>=HttpStatus.SERVER_ERROR_RANGE_START&&response.status<=HttpStatus.SERVER_ERROR_RANGE_END?(errorType="server_error",
errorDescriptionHelper="A server"):(errorType="unknown_error",errorDescriptionHelper="An unknown");let errorDescriptionLines=[
`${errorDescriptionHelper} error occured.`,`Http status code: ${response.status}`,`Http status message: ${response.bodyAsText||
"Unknown"}`,`Headers: ${JSON.stringify(response.headers)}`];parsedBody={error:errorType,error_description:errorDescriptionLines.
join(`
`)}}return parsedBody}};var RegionalAuthority;(function(RegionalAuthority2){RegionalAuthority2.AutoDiscoverRegion="AutoDiscoverRegion",RegionalAuthority2.
USWest="westus",RegionalAuthority2.USWest2="westus2",RegionalAuthority2.USCentral="centralus",RegionalAuthority2.USEast=
"eastus",RegionalAuthority2.USEast2="eastus2",RegionalAuthority2.USNorthCentral="northcentralus",RegionalAuthority2.USSouthCentral=
"southcentralus",RegionalAuthority2.USWestCentral="westcentralus",RegionalAuthority2.CanadaCentral="canadacentral",RegionalAuthority2.
CanadaEast="canadaeast",RegionalAuthority2.BrazilSouth="brazilsouth",RegionalAuthority2.EuropeNorth="northeurope",RegionalAuthority2.
EuropeWest="westeurope",RegionalAuthority2.UKSouth="uksouth",RegionalAuthority2.UKWest="ukwest",RegionalAuthority2.FranceCentral=
"francecentral",RegionalAuthority2.FranceSouth="francesouth",RegionalAuthority2.SwitzerlandNorth="switzerlandnorth",RegionalAuthority2.
SwitzerlandWest="switzerlandwest",RegionalAuthority2.GermanyNorth="germanynorth",RegionalAuthority2.GermanyWestCentral="\
germanywestcentral",RegionalAuthority2.NorwayWest="norwaywest",RegionalAuthority2.NorwayEast="norwayeast",RegionalAuthority2.
AsiaEast="eastasia",RegionalAuthority2.AsiaSouthEast="southeastasia",RegionalAuthority2.JapanEast="japaneast",RegionalAuthority2.
JapanWest="japanwest",RegionalAuthority2.AustraliaEast="australiaeast",RegionalAuthority2.AustraliaSouthEast="australias\
outheast",RegionalAuthority2.AustraliaCentral="australiacentral",RegionalAuthority2.AustraliaCentral2="australiacentral2",
RegionalAuthority2.IndiaCentral="centralindia",RegionalAuthority2.IndiaSouth="southindia",RegionalAuthority2.IndiaWest="\
westindia",RegionalAuthority2.KoreaSouth="koreasouth",RegionalAuthority2.KoreaCentral="koreacentral",RegionalAuthority2.
UAECentral="uaecentral",RegionalAuthority2.UAENorth="uaenorth",RegionalAuthority2.SouthAfricaNorth="southafricanorth",RegionalAuthority2.
SouthAfricaWest="southafricawest",RegionalAuthority2.ChinaNorth="chinanorth",RegionalAuthority2.ChinaEast="chinaeast",RegionalAuthority2.
ChinaNorth2="chinanorth2",RegionalAuthority2.ChinaEast2="chinaeast2",RegionalAuthority2.GermanyCentral="germanycentral",
RegionalAuthority2.GermanyNorthEast="germanynortheast",RegionalAuthority2.GovernmentUSVirginia="usgovvirginia",RegionalAuthority2.
GovernmentUSIowa="usgoviowa",RegionalAuthority2.GovernmentUSArizona="usgovarizona",RegionalAuthority2.GovernmentUSTexas=
"usgovtexas",RegionalAuthority2.GovernmentUSDodEast="usdodeast",RegionalAuthority2.GovernmentUSDodCentral="usdodcentral"})(
RegionalAuthority||(RegionalAuthority={}));function calculateRegionalAuthority(regionalAuthority){let azureRegion=regionalAuthority;
return azureRegion===void 0&&globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME!==void 0&&(azureRegion=process.env.AZURE_REGIONAL_AUTHORITY_NAME),
azureRegion===RegionalAuthority.AutoDiscoverRegion?"AUTO_DISCOVER":azureRegion}function createConfigurationErrorMessage(tenantId){return`The current credential is not configured to acquire tokens for\
 tenant ${tenantId}. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credenti\
al options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`}function processMultiTenantRequest(tenantId,getTokenOptions,additionallyAllowedTenantIds=[],logger25){
let resolvedTenantId;if(process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH||tenantId==="adfs"?resolvedTenantId=tenantId:
resolvedTenantId=getTokenOptions?.tenantId??tenantId,tenantId&&resolvedTenantId!==tenantId&&!additionallyAllowedTenantIds.
includes("*")&&!additionallyAllowedTenantIds.some(t=>t.localeCompare(resolvedTenantId)===0)){let message=createConfigurationErrorMessage(
resolvedTenantId);throw logger25?.info(message),new CredentialUnavailableError(message)}return resolvedTenantId}function checkTenantId(logger25,tenantId){if(!tenantId.match(/^[0-9a-zA-Z-.]+$/)){let error=new Error("Invalid tenant id\
 provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-\
center/find-ids-and-domain-names.");throw logger25.info(formatError("",error)),error}}function resolveTenantId(logger25,tenantId,clientId){
return tenantId?(checkTenantId(logger25,tenantId),tenantId):(clientId||(clientId=DeveloperSignOnClientId),clientId!==DeveloperSignOnClientId?
"common":"organizations")}function resolveAdditionallyAllowedTenantIds(additionallyAllowedTenants){return!additionallyAllowedTenants||
additionallyAllowedTenants.length===0?[]:additionallyAllowedTenants.includes("*")?ALL_TENANTS:additionallyAllowedTenants}var msalLogger=credentialLogger("MsalClient");function generateMsalConfiguration(clientId,tenantId,msalClientOptions={}){
let resolvedTenant=resolveTenantId(msalClientOptions.logger??msalLogger,tenantId,clientId),authority=getAuthority(resolvedTenant,
getAuthorityHost(msalClientOptions)),httpClient=new IdentityClient({...msalClientOptions,authorityHost:authority,loggingOptions:msalClientOptions.
loggingOptions});return{auth:{clientId,authority,knownAuthorities:getKnownAuthorities(resolvedTenant,authority,msalClientOptions.
disableInstanceDiscovery)},system:{networkClient:httpClient,loggerOptions:{loggerCallback:defaultLoggerCallback(msalClientOptions.
logger??msalLogger),logLevel:getMSALLogLevel(getLogLevel()),piiLoggingEnabled:msalClientOptions.loggingOptions?.enableUnsafeSupportLogging}}}}
function createMsalClient(clientId,tenantId,createMsalClientOptions={}){let state2={msalConfig:generateMsalConfiguration(
clientId,tenantId,createMsalClientOptions),cachedAccount:createMsalClientOptions.authenticationRecord?publicToMsal(createMsalClientOptions.
authenticationRecord):null,pluginConfiguration:msalPlugins.generatePluginConfiguration(createMsalClientOptions),logger:createMsalClientOptions.
logger??msalLogger},publicApps=new Map;async function getPublicApp(options={}){let appKey=options.enableCae?"CAE":"defau\
lt",publicClientApp=publicApps.get(appKey);if(publicClientApp)return state2.logger.getToken.info("Existing PublicClientA\
pplication found in cache, returning it."),publicClientApp;state2.logger.getToken.info(`Creating new PublicClientApplica\
tion with CAE ${options.enableCae?"enabled":"disabled"}.`);let cachePlugin=options.enableCae?state2.pluginConfiguration.
cache.cachePluginCae:state2.pluginConfiguration.cache.cachePlugin;return state2.msalConfig.auth.clientCapabilities=options.
enableCae?["cp1"]:void 0,publicClientApp=new PublicClientApplication({...state2.msalConfig,broker:{nativeBrokerPlugin:state2.
pluginConfiguration.broker.nativeBrokerPlugin},cache:{cachePlugin:await cachePlugin}}),publicApps.set(appKey,publicClientApp),
publicClientApp}let confidentialApps=new Map;async function getConfidentialApp(options={}){let appKey=options.enableCae?
"CAE":"default",confidentialClientApp=confidentialApps.get(appKey);if(confidentialClientApp)return state2.logger.getToken.
info("Existing ConfidentialClientApplication found in cache, returning it."),confidentialClientApp;state2.logger.getToken.
info(`Creating new ConfidentialClientApplication with CAE ${options.enableCae?"enabled":"disabled"}.`);let cachePlugin=options.
enableCae?state2.pluginConfiguration.cache.cachePluginCae:state2.pluginConfiguration.cache.cachePlugin;return state2.msalConfig.
auth.clientCapabilities=options.enableCae?["cp1"]:void 0,confidentialClientApp=new ConfidentialClientApplication({...state2.
msalConfig,broker:{nativeBrokerPlugin:state2.pluginConfiguration.broker.nativeBrokerPlugin},cache:{cachePlugin:await cachePlugin}}),
confidentialApps.set(appKey,confidentialClientApp),confidentialClientApp}async function getTokenSilent(app,scopes,options={}){
if(state2.cachedAccount===null)throw state2.logger.getToken.info("No cached account found in local state."),new AuthenticationRequiredError(
{scopes});options.claims&&(state2.cachedClaims=options.claims);let silentRequest={account:state2.cachedAccount,scopes,claims:state2.
cachedClaims};state2.pluginConfiguration.broker.isEnabled&&(silentRequest.extraQueryParameters||={},state2.pluginConfiguration.
broker.enableMsaPassthrough&&(silentRequest.extraQueryParameters.msal_request_type="consumer_passthrough")),options.proofOfPossessionOptions&&
(silentRequest.shrNonce=options.proofOfPossessionOptions.nonce,silentRequest.authenticationScheme="pop",silentRequest.resourceRequestMethod=
options.proofOfPossessionOptions.resourceRequestMethod,silentRequest.resourceRequestUri=options.proofOfPossessionOptions.
resourceRequestUrl),state2.logger.getToken.info("Attempting to acquire token silently");try{return await app.acquireTokenSilent(
silentRequest)}catch(err){throw handleMsalError(scopes,err,options)}}function calculateRequestAuthority(options){return options?.
tenantId?getAuthority(options.tenantId,getAuthorityHost(createMsalClientOptions)):state2.msalConfig.auth.authority}async function withSilentAuthentication(msalApp,scopes,options,onAuthenticationRequired){
let response=null;try{response=await getTokenSilent(msalApp,scopes,options)}catch(e){if(e.name!=="AuthenticationRequired\
Error")throw e;if(options.disableAutomaticAuthentication)throw new AuthenticationRequiredError({scopes,getTokenOptions:options,
message:"Automatic authentication has been disabled. You may call the authentication() method."})}if(response===null)try{
response=await onAuthenticationRequired()}catch(err){throw handleMsalError(scopes,err,options)}return ensureValidMsalToken(
scopes,response,options),state2.cachedAccount=response?.account??null,state2.logger.getToken.info(formatSuccess(scopes)),
{token:response.accessToken,expiresOnTimestamp:response.expiresOn.getTime(),refreshAfterTimestamp:response.refreshOn?.getTime(),
tokenType:response.tokenType}}async function getTokenByClientSecret(scopes,clientSecret,options={}){state2.logger.getToken.
info("Attempting to acquire token using client secret"),state2.msalConfig.auth.clientSecret=clientSecret;let msalApp=await getConfidentialApp(
options);try{let response=await msalApp.acquireTokenByClientCredential({scopes,authority:calculateRequestAuthority(options),
azureRegion:calculateRegionalAuthority(),claims:options?.claims});return ensureValidMsalToken(scopes,response,options),state2.
logger.getToken.info(formatSuccess(scopes)),{token:response.accessToken,expiresOnTimestamp:response.expiresOn.getTime(),
refreshAfterTimestamp:response.refreshOn?.getTime(),tokenType:response.tokenType}}catch(err){throw handleMsalError(scopes,
err,options)}}async function getTokenByClientAssertion(scopes,clientAssertion,options={}){state2.logger.getToken.info("A\
ttempting to acquire token using client assertion"),state2.msalConfig.auth.clientAssertion=clientAssertion;let msalApp=await getConfidentialApp(
options);try{let response=await msalApp.acquireTokenByClientCredential({scopes,authority:calculateRequestAuthority(options),
azureRegion:calculateRegionalAuthority(),claims:options?.claims,clientAssertion});return ensureValidMsalToken(scopes,response,
options),state2.logger.getToken.info(formatSuccess(scopes)),{token:response.accessToken,expiresOnTimestamp:response.expiresOn.
getTime(),refreshAfterTimestamp:response.refreshOn?.getTime(),tokenType:response.tokenType}}catch(err){throw handleMsalError(
scopes,err,options)}}async function getTokenByClientCertificate(scopes,certificate,options={}){state2.logger.getToken.info(
"Attempting to acquire token using client certificate"),state2.msalConfig.auth.clientCertificate=certificate;let msalApp=await getConfidentialApp(
options);try{let response=await msalApp.acquireTokenByClientCredential({scopes,authority:calculateRequestAuthority(options),
azureRegion:calculateRegionalAuthority(),claims:options?.claims});return ensureValidMsalToken(scopes,response,options),state2.
logger.getToken.info(formatSuccess(scopes)),{token:response.accessToken,expiresOnTimestamp:response.expiresOn.getTime(),
refreshAfterTimestamp:response.refreshOn?.getTime(),tokenType:response.tokenType}}catch(err){throw handleMsalError(scopes,
err,options)}}async function getTokenByDeviceCode(scopes,deviceCodeCallback,options={}){state2.logger.getToken.info("Att\
empting to acquire token using device code");let msalApp=await getPublicApp(options);return withSilentAuthentication(msalApp,
scopes,options,()=>{let requestOptions={scopes,cancel:options?.abortSignal?.aborted??!1,deviceCodeCallback,authority:calculateRequestAuthority(
options),claims:options?.claims},deviceCodeRequest=msalApp.acquireTokenByDeviceCode(requestOptions);return options.abortSignal&&
options.abortSignal.addEventListener("abort",()=>{requestOptions.cancel=!0}),deviceCodeRequest})}async function getTokenByUsernamePassword(scopes,username,password,options={}){
state2.logger.getToken.info("Attempting to acquire token using username and password");let msalApp=await getPublicApp(options);
return withSilentAuthentication(msalApp,scopes,options,()=>{let requestOptions={scopes,username,password,authority:calculateRequestAuthority(
options),claims:options?.claims};return msalApp.acquireTokenByUsernamePassword(requestOptions)})}function getActiveAccount(){
if(state2.cachedAccount)return msalToPublic(clientId,state2.cachedAccount)}async function getTokenByAuthorizationCode(scopes,redirectUri,authorizationCode,clientSecret,options={}){
state2.logger.getToken.info("Attempting to acquire token using authorization code");let msalApp;return clientSecret?(state2.
msalConfig.auth.clientSecret=clientSecret,msalApp=await getConfidentialApp(options)):msalApp=await getPublicApp(options),
withSilentAuthentication(msalApp,scopes,options,()=>msalApp.acquireTokenByCode({scopes,redirectUri,code:authorizationCode,
authority:calculateRequestAuthority(options),claims:options?.claims}))}async function getTokenOnBehalfOf(scopes,userAssertionToken,clientCredentials,options={}){
msalLogger.getToken.info("Attempting to acquire token on behalf of another user"),typeof clientCredentials=="string"?(msalLogger.
getToken.info("Using client secret for on behalf of flow"),state2.msalConfig.auth.clientSecret=clientCredentials):typeof clientCredentials==
"function"?(msalLogger.getToken.info("Using client assertion callback for on behalf of flow"),state2.msalConfig.auth.clientAssertion=
clientCredentials):(msalLogger.getToken.info("Using client certificate for on behalf of flow"),state2.msalConfig.auth.clientCertificate=
clientCredentials);let msalApp=await getConfidentialApp(options);try{let response=await msalApp.acquireTokenOnBehalfOf({
scopes,authority:calculateRequestAuthority(options),claims:options.claims,oboAssertion:userAssertionToken});return ensureValidMsalToken(
scopes,response,options),msalLogger.getToken.info(formatSuccess(scopes)),{token:response.accessToken,expiresOnTimestamp:response.
expiresOn.getTime(),refreshAfterTimestamp:response.refreshOn?.getTime(),tokenType:response.tokenType}}catch(err){throw handleMsalError(
scopes,err,options)}}function createBaseInteractiveRequest(scopes,options){return{openBrowser:async url=>{await(await import("./no-browser-UIJLNU64.js")).
default(url)},scopes,authority:calculateRequestAuthority(options),claims:options?.claims,loginHint:options?.loginHint,errorTemplate:options?.
browserCustomizationOptions?.errorMessage,successTemplate:options?.browserCustomizationOptions?.successMessage,prompt:options?.
loginHint?"login":"select_account"}}async function getBrokeredTokenInternal(scopes,useDefaultBrokerAccount,options={}){msalLogger.
verbose("Authentication will resume through the broker");let app=await getPublicApp(options),interactiveRequest=createBaseInteractiveRequest(
scopes,options);state2.pluginConfiguration.broker.parentWindowHandle?interactiveRequest.windowHandle=Buffer.from(state2.
pluginConfiguration.broker.parentWindowHandle):msalLogger.warning("Parent window handle is not specified for the broker.\
 This may cause unexpected behavior. Please provide the parentWindowHandle."),state2.pluginConfiguration.broker.enableMsaPassthrough&&
((interactiveRequest.extraQueryParameters??={}).msal_request_type="consumer_passthrough"),useDefaultBrokerAccount?(interactiveRequest.
prompt="none",msalLogger.verbose("Attempting broker authentication using the default broker account")):msalLogger.verbose(
"Attempting broker authentication without the default broker account"),options.proofOfPossessionOptions&&(interactiveRequest.
shrNonce=options.proofOfPossessionOptions.nonce,interactiveRequest.authenticationScheme="pop",interactiveRequest.resourceRequestMethod=
options.proofOfPossessionOptions.resourceRequestMethod,interactiveRequest.resourceRequestUri=options.proofOfPossessionOptions.
resourceRequestUrl);try{return await app.acquireTokenInteractive(interactiveRequest)}catch(e){if(msalLogger.verbose(`Fai\
led to authenticate through the broker: ${e.message}`),options.disableAutomaticAuthentication)throw new AuthenticationRequiredError(
{scopes,getTokenOptions:options,message:"Cannot silently authenticate with default broker account."});if(useDefaultBrokerAccount)
return getBrokeredTokenInternal(scopes,!1,options);throw e}}async function getBrokeredToken(scopes,useDefaultBrokerAccount,options={}){
msalLogger.getToken.info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${useDefaultBrokerAccount}`);
let response=await getBrokeredTokenInternal(scopes,useDefaultBrokerAccount,options);return ensureValidMsalToken(scopes,response,
options),state2.cachedAccount=response?.account??null,state2.logger.getToken.info(formatSuccess(scopes)),{token:response.
accessToken,expiresOnTimestamp:response.expiresOn.getTime(),refreshAfterTimestamp:response.refreshOn?.getTime(),tokenType:response.
tokenType}}async function getTokenByInteractiveRequest(scopes,options={}){msalLogger.getToken.info("Attempting to acquir\
e token interactively");let app=await getPublicApp(options);return withSilentAuthentication(app,scopes,options,async()=>{
let interactiveRequest=createBaseInteractiveRequest(scopes,options);return state2.pluginConfiguration.broker.isEnabled?getBrokeredTokenInternal(
scopes,state2.pluginConfiguration.broker.useDefaultBrokerAccount??!1,options):(options.proofOfPossessionOptions&&(interactiveRequest.
shrNonce=options.proofOfPossessionOptions.nonce,interactiveRequest.authenticationScheme="pop",interactiveRequest.resourceRequestMethod=
options.proofOfPossessionOptions.resourceRequestMethod,interactiveRequest.resourceRequestUri=options.proofOfPossessionOptions.
resourceRequestUrl),app.acquireTokenInteractive(interactiveRequest))})}return{getActiveAccount,getBrokeredToken,getTokenByClientSecret,
getTokenByClientAssertion,getTokenByClientCertificate,getTokenByDeviceCode,getTokenByUsernamePassword,getTokenByAuthorizationCode,
getTokenOnBehalfOf,getTokenByInteractiveRequest}}import{createHash as createHash2,createPrivateKey}from"node:crypto";import{readFile}from"node:fs/promises";import{X509Certificate}from"crypto";function extractPemCertificateKeys(pemContent){let certificatePattern=/(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g,
publicKeys=[],match;do match=certificatePattern.exec(pemContent),match&&publicKeys.push(match[3]);while(match);if(publicKeys.
length===0)throw new Error("The file at the specified path does not contain a PEM-encoded certificate.");return publicKeys}
function canParseAsX509Certificate(pemCert){try{let pemContents=extractPemCertificateKeys(pemCert);for(let i=0;i<pemContents.
length;i++){let fullPemCertificate=`-----BEGIN CERTIFICATE-----
${pemContents[i]}
-----END CERTIFICATE-----`;new X509Certificate(fullPemCertificate)}return!0}catch{return!1}}var credentialName="ClientCertificateCredential",logger5=credentialLogger(credentialName),ClientCertificateCredential=class{tenantId;additionallyAllowedTenantIds;certificateConfiguration;sendCertificateChain;msalClient;constructor(tenantId,clientId,certificatePathOrConfiguration,options={}){
if(!tenantId||!clientId)throw new Error(`${credentialName}: tenantId and clientId are required parameters.`);this.tenantId=
tenantId,this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants),this.
sendCertificateChain=options.sendCertificateChain,this.certificateConfiguration={...typeof certificatePathOrConfiguration==
"string"?{certificatePath:certificatePathOrConfiguration}:certificatePathOrConfiguration};let certificate=this.certificateConfiguration.
certificate,certificatePath=this.certificateConfiguration.certificatePath;if(!this.certificateConfiguration||!(certificate||
certificatePath))throw new Error(`${credentialName}: Provide either a PEM certificate in string form, or the path to tha\
t certificate in the filesystem. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/\
troubleshoot.`);if(certificate&&certificatePath)throw new Error(`${credentialName}: To avoid unexpected behaviors, provi\
ding both the contents of a PEM certificate and the path to a PEM certificate is forbidden. To troubleshoot, visit https\
://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);this.msalClient=createMsalClient(clientId,tenantId,
{...options,logger:logger5})}async getToken(scopes,options={}){return tracingClient.withSpan(`${credentialName}.getToken`,
options,async newOptions=>{newOptions.tenantId=processMultiTenantRequest(this.tenantId,newOptions,this.additionallyAllowedTenantIds,
logger5);let arrayScopes=Array.isArray(scopes)?scopes:[scopes],certificate=await this.buildClientCertificate();return this.
msalClient.getTokenByClientCertificate(arrayScopes,certificate,newOptions)})}async buildClientCertificate(){let parts=await parseCertificate(
this.certificateConfiguration,this.sendCertificateChain??!1),privateKey;return this.certificateConfiguration.certificatePassword!==
void 0?privateKey=createPrivateKey({key:parts.certificateContents,passphrase:this.certificateConfiguration.certificatePassword,
format:"pem"}).export({format:"pem",type:"pkcs8"}).toString():privateKey=parts.certificateContents,{thumbprint:parts.thumbprint,
thumbprintSha256:parts.thumbprintSha256,privateKey,x5c:parts.x5c}}};async function parseCertificate(certificateConfiguration,sendCertificateChain){
let certificate=certificateConfiguration.certificate,certificatePath=certificateConfiguration.certificatePath,certificateContents=certificate||
await readFile(certificatePath,"utf8"),x5c=sendCertificateChain?certificateContents:void 0,publicKeys=extractPemCertificateKeys(
certificateContents),thumbprint=createHash2("sha1").update(Buffer.from(publicKeys[0],"base64")).digest("hex").toUpperCase(),
thumbprintSha256=createHash2("sha256").update(Buffer.from(publicKeys[0],"base64")).digest("hex").toUpperCase();return{certificateContents,
thumbprintSha256,thumbprint,x5c}}function ensureScopes(scopes){return Array.isArray(scopes)?scopes:[scopes]}function ensureValidScopeForDevTimeCreds(scope,logger25){
if(!scope.match(/^[0-9a-zA-Z-_.:/]+$/)){let error=new Error("Invalid scope was specified by the user or calling client");
throw logger25.getToken.info(formatError(scope,error)),error}}function getScopeResource(scope){return scope.replace(/\/.default$/,
"")}var logger6=credentialLogger("ClientSecretCredential"),ClientSecretCredential=class{tenantId;additionallyAllowedTenantIds;msalClient;clientSecret;constructor(tenantId,clientId,clientSecret,options={}){
if(!tenantId)throw new CredentialUnavailableError("ClientSecretCredential: tenantId is a required parameter. To troubles\
hoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.");if(!clientId)throw new CredentialUnavailableError(
"ClientSecretCredential: clientId is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/servi\
ceprincipalauthentication/troubleshoot.");if(!clientSecret)throw new CredentialUnavailableError("ClientSecretCredential:\
 clientSecret is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentic\
ation/troubleshoot.");this.clientSecret=clientSecret,this.tenantId=tenantId,this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(
options?.additionallyAllowedTenants),this.msalClient=createMsalClient(clientId,tenantId,{...options,logger:logger6})}async getToken(scopes,options={}){
return tracingClient.withSpan(`${this.constructor.name}.getToken`,options,async newOptions=>{newOptions.tenantId=processMultiTenantRequest(
this.tenantId,newOptions,this.additionallyAllowedTenantIds,logger6);let arrayScopes=ensureScopes(scopes);return this.msalClient.
getTokenByClientSecret(arrayScopes,this.clientSecret,newOptions)})}};var logger7=credentialLogger("UsernamePasswordCredential"),UsernamePasswordCredential=class{tenantId;additionallyAllowedTenantIds;msalClient;username;password;constructor(tenantId,clientId,username,password,options={}){
if(!tenantId)throw new CredentialUnavailableError("UsernamePasswordCredential: tenantId is a required parameter. To trou\
bleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");if(!clientId)throw new CredentialUnavailableError(
"UsernamePasswordCredential: clientId is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/u\
sernamepasswordcredential/troubleshoot.");if(!username)throw new CredentialUnavailableError("UsernamePasswordCredential:\
 username is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/tr\
oubleshoot.");if(!password)throw new CredentialUnavailableError("UsernamePasswordCredential: password is a required para\
meter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");this.tenantId=
tenantId,this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants),this.
username=username,this.password=password,this.msalClient=createMsalClient(clientId,this.tenantId,{...options})}async getToken(scopes,options={}){
return tracingClient.withSpan(`${this.constructor.name}.getToken`,options,async newOptions=>{newOptions.tenantId=processMultiTenantRequest(
this.tenantId,newOptions,this.additionallyAllowedTenantIds,logger7);let arrayScopes=ensureScopes(scopes);return this.msalClient.
getTokenByUsernamePassword(arrayScopes,this.username,this.password,newOptions)})}};var AllSupportedEnvironmentVariables=["AZURE_TENANT_ID","AZURE_CLIENT_ID","AZURE_CLIENT_SECRET","AZURE_CLIENT_CERTIFICAT\
E_PATH","AZURE_CLIENT_CERTIFICATE_PASSWORD","AZURE_USERNAME","AZURE_PASSWORD","AZURE_ADDITIONALLY_ALLOWED_TENANTS","AZUR\
E_CLIENT_SEND_CERTIFICATE_CHAIN"];function getAdditionallyAllowedTenants(){let additionallyAllowedValues=process.env.AZURE_ADDITIONALLY_ALLOWED_TENANTS;
return additionallyAllowedValues?additionallyAllowedValues.split(";"):void 0}var credentialName2="EnvironmentCredential",
logger8=credentialLogger(credentialName2);function getSendCertificateChain(){let sendCertificateChain=(process.env.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN??
"").toLowerCase(),result=sendCertificateChain==="true"||sendCertificateChain==="1";return logger8.verbose(`AZURE_CLIENT_\
SEND_CERTIFICATE_CHAIN: ${process.env.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN}; sendCertificateChain: ${result}`),result}var EnvironmentCredential=class{_credential=void 0;constructor(options){
let assigned=processEnvVars(AllSupportedEnvironmentVariables).assigned.join(", ");logger8.info(`Found the following envi\
ronment variables: ${assigned}`);let tenantId=process.env.AZURE_TENANT_ID,clientId=process.env.AZURE_CLIENT_ID,clientSecret=process.
env.AZURE_CLIENT_SECRET,additionallyAllowedTenants=options?.additionallyAllowedTenants??getAdditionallyAllowedTenants(),
sendCertificateChain=getSendCertificateChain(),newOptions={...options,additionallyAllowedTenants,sendCertificateChain};if(tenantId&&
checkTenantId(logger8,tenantId),tenantId&&clientId&&clientSecret){logger8.info(`Invoking ClientSecretCredential with ten\
ant ID: ${tenantId}, clientId: ${clientId} and clientSecret: [REDACTED]`),this._credential=new ClientSecretCredential(tenantId,
clientId,clientSecret,newOptions);return}let certificatePath=process.env.AZURE_CLIENT_CERTIFICATE_PATH,certificatePassword=process.
env.AZURE_CLIENT_CERTIFICATE_PASSWORD;if(tenantId&&clientId&&certificatePath){logger8.info(`Invoking ClientCertificateCr\
edential with tenant ID: ${tenantId}, clientId: ${clientId} and certificatePath: ${certificatePath}`),this._credential=new ClientCertificateCredential(
tenantId,clientId,{certificatePath,certificatePassword},newOptions);return}let username=process.env.AZURE_USERNAME,password=process.
env.AZURE_PASSWORD;tenantId&&clientId&&username&&password&&(logger8.info(`Invoking UsernamePasswordCredential with tenan\
t ID: ${tenantId}, clientId: ${clientId} and username: ${username}`),logger8.warning("Environment is configured to use u\
sername and password authentication. This authentication method is deprecated, as it doesn't support multifactor authent\
ication (MFA). Use a more secure credential. For more details, see https://aka.ms/azsdk/identity/mfa."),this._credential=
new UsernamePasswordCredential(tenantId,clientId,username,password,newOptions))}async getToken(scopes,options={}){return tracingClient.
withSpan(`${credentialName2}.getToken`,options,async newOptions=>{if(this._credential)try{let result=await this._credential.
getToken(scopes,newOptions);return logger8.getToken.info(formatSuccess(scopes)),result}catch(err){let authenticationError=new AuthenticationError(
400,{error:`${credentialName2} authentication failed. To troubleshoot, visit https://aka.ms/azsdk/js/identity/environmen\
tcredential/troubleshoot.`,error_description:err.message.toString().split("More details:").join("")});throw logger8.getToken.
info(formatError(scopes,authenticationError)),authenticationError}throw new CredentialUnavailableError(`${credentialName2}\
 is unavailable. No underlying credential could be used. To troubleshoot, visit https://aka.ms/azsdk/js/identity/environ\
mentcredential/troubleshoot.`)})}};var DEFAULT_CLIENT_MAX_RETRY_INTERVAL=1e3*64,MIN_DELAY_FOR_410_MS=3e3;function imdsRetryPolicy(msiRetryConfig){return retryPolicy(
[{name:"imdsRetryPolicy",retry:({retryCount,response})=>{if(response?.status!==404&&response?.status!==410)return{skipStrategy:!0};
let initialDelayMs=response?.status===410?Math.max(MIN_DELAY_FOR_410_MS,msiRetryConfig.startDelayInMs):msiRetryConfig.startDelayInMs;
return calculateRetryDelay(retryCount,{retryDelayInMs:initialDelayMs,maxRetryDelayInMs:DEFAULT_CLIENT_MAX_RETRY_INTERVAL})}}],
{maxRetries:msiRetryConfig.maxRetries})}var msiName="ManagedIdentityCredential - IMDS",logger9=credentialLogger(msiName),imdsHost="http://169.254.169.254",imdsEndpointPath="\
/metadata/identity/oauth2/token";function prepareInvalidRequestOptions(scopes){if(!mapScopesToResource(scopes))throw new Error(
`${msiName}: Multiple scopes are not supported.`);let url=new URL(imdsEndpointPath,process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST??
imdsHost),rawHeaders={Accept:"application/json"};return{url:`${url}`,method:"GET",headers:createHttpHeaders(rawHeaders)}}
var imdsMsi={name:"imdsMsi",async isAvailable(options){let{scopes,identityClient,getTokenOptions}=options,resource=mapScopesToResource(
scopes);if(!resource)return logger9.info(`${msiName}: Unavailable. Multiple scopes are not supported.`),!1;if(process.env.
AZURE_POD_IDENTITY_AUTHORITY_HOST)return!0;if(!identityClient)throw new Error("Missing IdentityClient");let requestOptions=prepareInvalidRequestOptions(
resource);return tracingClient.withSpan("ManagedIdentityCredential-pingImdsEndpoint",getTokenOptions??{},async updatedOptions=>{
requestOptions.tracingOptions=updatedOptions.tracingOptions;let request=createPipelineRequest(requestOptions);request.timeout=
updatedOptions.requestOptions?.timeout||1e3,request.allowInsecureConnection=!0;let response;try{logger9.info(`${msiName}\
: Pinging the Azure IMDS endpoint`),response=await identityClient.sendRequest(request)}catch(err){return isError(err)&&logger9.
verbose(`${msiName}: Caught error ${err.name}: ${err.message}`),logger9.info(`${msiName}: The Azure IMDS endpoint is una\
vailable`),!1}return response.status===403&&response.bodyAsText?.includes("unreachable")?(logger9.info(`${msiName}: The \
Azure IMDS endpoint is unavailable`),logger9.info(`${msiName}: ${response.bodyAsText}`),!1):(logger9.info(`${msiName}: T\
he Azure IMDS endpoint is available`),!0)})}};var logger10=credentialLogger("ClientAssertionCredential"),ClientAssertionCredential=class{msalClient;tenantId;additionallyAllowedTenantIds;getAssertion;options;constructor(tenantId,clientId,getAssertion,options={}){
if(!tenantId)throw new CredentialUnavailableError("ClientAssertionCredential: tenantId is a required parameter.");if(!clientId)
throw new CredentialUnavailableError("ClientAssertionCredential: clientId is a required parameter.");if(!getAssertion)throw new CredentialUnavailableError(
"ClientAssertionCredential: clientAssertion is a required parameter.");this.tenantId=tenantId,this.additionallyAllowedTenantIds=
resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants),this.options=options,this.getAssertion=getAssertion,
this.msalClient=createMsalClient(clientId,tenantId,{...this.options,logger:logger10})}async getToken(scopes,options={}){
return tracingClient.withSpan(`${this.constructor.name}.getToken`,options,async newOptions=>{newOptions.tenantId=processMultiTenantRequest(
this.tenantId,newOptions,this.additionallyAllowedTenantIds,logger10);let arrayScopes=Array.isArray(scopes)?scopes:[scopes];
return this.msalClient.getTokenByClientAssertion(arrayScopes,this.getAssertion,newOptions)})}};import{readFile as readFile2}from"node:fs/promises";import{readFileSync as readFileSync2}from"node:fs";var credentialName3="WorkloadIdentityCredential",SupportedWorkloadEnvironmentVariables=[
"AZURE_TENANT_ID","AZURE_CLIENT_ID","AZURE_FEDERATED_TOKEN_FILE"],logger11=credentialLogger(credentialName3),ErrorMessages={
FAILED_TO_PARSE_TOKEN_PROXY:(endpoint,error)=>`Failed to parse custom token proxy URL "${endpoint}": ${error}`,INVALID_HTTPS_SCHEME:protocol=>`\
Custom token endpoint must use https scheme, got "${protocol}"`,TOKEN_ENDPOINT_NO_USER_INFO:url=>`Custom token endpoint \
URL "${url}" must not contain user info`,TOKEN_ENDPOINT_NO_QUERY:url=>`Custom token endpoint URL "${url}" must not conta\
in a query`,TOKEN_ENDPOINT_NO_FRAGMENT:url=>`Custom token endpoint URL "${url}" must not contain a fragment`,CA_FILE_EMPTY:file=>`\
CA certificate file is empty: ${file}`,FAILED_TO_READ_CA_FILE:(file,error)=>`Failed to read CA certificate file: ${file}\
. ${error}`,INVALID_CA_CERTIFICATES:"Invalid CA certificate data: no valid PEM certificates found",INVALID_FILE_PATH:path4=>`\
Invalid file path provided ${path4}.`,NO_FILE_CONTENT:path4=>`No content on the file ${path4}.`,NO_CA_SOURCE:"No CA cert\
ificate source specified.",CLIENT_ID_REQUIRED:`clientId is a required parameter. In DefaultAzureCredential and ManagedId\
entityCredential, this can be provided as an environment variable - "AZURE_CLIENT_ID".
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
/workloadidentitycredential/troubleshoot`};function parseAndValidateCustomTokenProxy(endpoint){let tokenProxy;try{tokenProxy=
new URL(endpoint)}catch(error){throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.
FAILED_TO_PARSE_TOKEN_PROXY(endpoint,error)}`)}if(tokenProxy.protocol!=="https:")throw new CredentialUnavailableError(`${credentialName3}\
: is unavailable. ${ErrorMessages.INVALID_HTTPS_SCHEME(tokenProxy.protocol)}`);if(tokenProxy.username||tokenProxy.password)
throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.TOKEN_ENDPOINT_NO_USER_INFO(tokenProxy.
toString())}`);if(tokenProxy.search)throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.
TOKEN_ENDPOINT_NO_QUERY(tokenProxy.toString())}`);if(tokenProxy.hash)throw new CredentialUnavailableError(`${credentialName3}\
: is unavailable. ${ErrorMessages.TOKEN_ENDPOINT_NO_FRAGMENT(tokenProxy.toString())}`);return(!tokenProxy.pathname||tokenProxy.
pathname==="")&&(tokenProxy.pathname="/"),tokenProxy.toString()}var WorkloadIdentityCredential=class{client;azureFederatedTokenFileContent=void 0;cacheDate=void 0;federatedTokenFilePath;cachedTlsSettings;cachedCaData;caData;caFile;sniName;constructor(options){
let assignedEnv=processEnvVars(SupportedWorkloadEnvironmentVariables).assigned.join(", ");logger11.info(`Found the follo\
wing environment variables: ${assignedEnv}`);let workloadIdentityCredentialOptions=options??{},tenantId=workloadIdentityCredentialOptions.
tenantId||process.env.AZURE_TENANT_ID,clientId=workloadIdentityCredentialOptions.clientId||process.env.AZURE_CLIENT_ID;if(this.
federatedTokenFilePath=workloadIdentityCredentialOptions.tokenFilePath||process.env.AZURE_FEDERATED_TOKEN_FILE,tenantId&&
checkTenantId(logger11,tenantId),!clientId)throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.
CLIENT_ID_REQUIRED}`);if(!tenantId)throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.
TENANT_ID_REQUIRED}`);if(!this.federatedTokenFilePath)throw new CredentialUnavailableError(`${credentialName3}: is unava\
ilable. ${ErrorMessages.TOKEN_FILE_PATH_REQUIRED}`);if(workloadIdentityCredentialOptions.enableAzureProxy){let kubernetesTokenProxy=process.
env.AZURE_KUBERNETES_TOKEN_PROXY,kubernetesSNIName=process.env.AZURE_KUBERNETES_SNI_NAME,kubernetesCAFile=process.env.AZURE_KUBERNETES_CA_FILE,
kubernetesCAData=process.env.AZURE_KUBERNETES_CA_DATA;if(kubernetesTokenProxy){let tokenProxy=parseAndValidateCustomTokenProxy(
kubernetesTokenProxy);if(kubernetesCAFile&&kubernetesCAData)throw new CredentialUnavailableError(`${credentialName3}: is\
 unavailable. ${ErrorMessages.CA_FILE_AND_DATA_EXCLUSIVE}`);this.caData=kubernetesCAData,this.caFile=kubernetesCAFile,this.
sniName=kubernetesSNIName;let proxyClient=this.createAksProxyClient(tokenProxy);workloadIdentityCredentialOptions.httpClient=
proxyClient,logger11.info(`${credentialName3}: Using proxy client for token requests`)}else{if(kubernetesSNIName||kubernetesCAFile||
kubernetesCAData)throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.TOKEN_PROXY_NOT_SET}`);
logger11.info("enableAzureProxy is true but AZURE_KUBERNETES_TOKEN_PROXY is not set, using normal authentication flow")}}
logger11.info(`Invoking ClientAssertionCredential with tenant ID: ${tenantId}, clientId: ${workloadIdentityCredentialOptions.
clientId} and federated token path: [REDACTED]`),this.client=new ClientAssertionCredential(tenantId,clientId,this.readFileContents.
bind(this),workloadIdentityCredentialOptions)}createAksProxyClient(tokenEndpoint){let defaultClient=createDefaultHttpClient();
return this.cachedTlsSettings=this.getTlsSettings(),{sendRequest:async request=>{let requestUrl=new URL(request.url);logger11.
info(`${credentialName3}: Redirecting request to Kubernetes endpoint: ${tokenEndpoint}`);let proxyUrl=new URL(tokenEndpoint),
requestPath=requestUrl.pathname.replace(/^\//,""),combinedPath=proxyUrl.pathname.endsWith("/")?proxyUrl.pathname+requestPath:
proxyUrl.pathname+"/"+requestPath,newUrl=new URL(proxyUrl.origin);return newUrl.pathname=combinedPath,newUrl.search=requestUrl.
search,newUrl.hash=requestUrl.hash,request.url=newUrl.toString(),request.tlsSettings=this.getTlsSettings(),logger11.info(
`${credentialName3}: Sending request to ${request.url}`),defaultClient.sendRequest(request)}}}getTlsSettings(){if(!this.
caData&&!this.caFile)return this.cachedTlsSettings||(this.cachedTlsSettings=this.sniName?{servername:this.sniName}:{}),this.
cachedTlsSettings;if(!this.caFile){if(!this.cachedTlsSettings){if(!canParseAsX509Certificate(this.caData))throw new CredentialUnavailableError(
`${credentialName3}: is unavailable. ${ErrorMessages.INVALID_CA_CERTIFICATES}`);this.cachedTlsSettings=this.sniName?{servername:this.
sniName}:{},this.cachedTlsSettings.ca=this.caData}return this.cachedTlsSettings}let fileContent;try{fileContent=readFileSync2(
this.caFile)}catch(error){throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.FAILED_TO_READ_CA_FILE(
this.caFile,error)}`)}if(fileContent.length===0){if(!this.cachedTlsSettings)throw new CredentialUnavailableError(`${credentialName3}\
: is unavailable. ${ErrorMessages.CA_FILE_EMPTY(this.caFile)}`);return this.cachedTlsSettings}if(!this.cachedCaData||!fileContent.
equals(this.cachedCaData)){let caDataString=fileContent.toString("utf8");if(!canParseAsX509Certificate(caDataString))throw new CredentialUnavailableError(
`${credentialName3}: is unavailable. ${ErrorMessages.INVALID_CA_CERTIFICATES}`);this.cachedTlsSettings={ca:caDataString,
...this.sniName&&{servername:this.sniName}},this.cachedCaData=fileContent}return this.cachedTlsSettings}async getToken(scopes,options){
if(!this.client){let errorMessage=`${credentialName3}: is unavailable. ${ErrorMessages.MISSING_ENV_VARS}`;throw logger11.
info(errorMessage),new CredentialUnavailableError(errorMessage)}return logger11.info("Invoking getToken() of Client Asse\
rtion Credential"),this.client.getToken(scopes,options)}async readFileContents(){if(this.cacheDate!==void 0&&Date.now()-
this.cacheDate>=1e3*60*5&&(this.azureFederatedTokenFileContent=void 0),!this.federatedTokenFilePath)throw new CredentialUnavailableError(
`${credentialName3}: is unavailable. ${ErrorMessages.INVALID_FILE_PATH(this.federatedTokenFilePath)}`);if(!this.azureFederatedTokenFileContent){
let value=(await readFile2(this.federatedTokenFilePath,"utf8")).trim();if(value)this.azureFederatedTokenFileContent=value,
this.cacheDate=Date.now();else throw new CredentialUnavailableError(`${credentialName3}: is unavailable. ${ErrorMessages.
NO_FILE_CONTENT(this.federatedTokenFilePath)}`)}return this.azureFederatedTokenFileContent}};var msiName2="ManagedIdentityCredential - Token Exchange",logger12=credentialLogger(msiName2),tokenExchangeMsi={name:"to\
kenExchangeMsi",async isAvailable(clientId){let env=process.env,result=!!((clientId||env.AZURE_CLIENT_ID)&&env.AZURE_TENANT_ID&&
process.env.AZURE_FEDERATED_TOKEN_FILE);return result||logger12.info(`${msiName2}: Unavailable. The environment variable\
s needed are: AZURE_CLIENT_ID (or the client ID sent through the parameters), AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_\
FILE`),result},async getToken(configuration,getTokenOptions={}){let{scopes,clientId}=configuration,identityClientTokenCredentialOptions={};
return new WorkloadIdentityCredential({clientId,tenantId:process.env.AZURE_TENANT_ID,tokenFilePath:process.env.AZURE_FEDERATED_TOKEN_FILE,
...identityClientTokenCredentialOptions,disableInstanceDiscovery:!0}).getToken(scopes,getTokenOptions)}};var logger13=credentialLogger("ManagedIdentityCredential"),ManagedIdentityCredential=class{managedIdentityApp;identityClient;clientId;resourceId;objectId;msiRetryConfig={
maxRetries:5,startDelayInMs:800,intervalIncrement:2};isAvailableIdentityClient;sendProbeRequest;constructor(clientIdOrOptions,options){
let _options;typeof clientIdOrOptions=="string"?(this.clientId=clientIdOrOptions,_options=options??{}):(this.clientId=clientIdOrOptions?.
clientId,_options=clientIdOrOptions??{}),this.resourceId=_options?.resourceId,this.objectId=_options?.objectId,this.sendProbeRequest=
_options?.sendProbeRequest??!1;let providedIds=[{key:"clientId",value:this.clientId},{key:"resourceId",value:this.resourceId},
{key:"objectId",value:this.objectId}].filter(id=>id.value);if(providedIds.length>1)throw new Error(`ManagedIdentityCrede\
ntial: only one of 'clientId', 'resourceId', or 'objectId' can be provided. Received values: ${JSON.stringify({clientId:this.
clientId,resourceId:this.resourceId,objectId:this.objectId})}`);_options.allowInsecureConnection=!0,_options.retryOptions?.
maxRetries!==void 0&&(this.msiRetryConfig.maxRetries=_options.retryOptions.maxRetries),this.identityClient=new IdentityClient(
{..._options,additionalPolicies:[{policy:imdsRetryPolicy(this.msiRetryConfig),position:"perCall"}]}),this.managedIdentityApp=
new ManagedIdentityApplication({managedIdentityIdParams:{userAssignedClientId:this.clientId,userAssignedResourceId:this.
resourceId,userAssignedObjectId:this.objectId},system:{disableInternalRetries:!0,networkClient:this.identityClient,loggerOptions:{
logLevel:getMSALLogLevel(getLogLevel()),piiLoggingEnabled:_options.loggingOptions?.enableUnsafeSupportLogging,loggerCallback:defaultLoggerCallback(
logger13)}}}),this.isAvailableIdentityClient=new IdentityClient({..._options,retryOptions:{maxRetries:0}});let managedIdentitySource=this.
managedIdentityApp.getManagedIdentitySource();if(managedIdentitySource==="CloudShell"&&(this.clientId||this.resourceId||
this.objectId))throw logger13.warning(`CloudShell MSI detected with user-provided IDs - throwing. Received values: ${JSON.
stringify({clientId:this.clientId,resourceId:this.resourceId,objectId:this.objectId})}.`),new CredentialUnavailableError(
"ManagedIdentityCredential: Specifying a user-assigned managed identity is not supported for CloudShell at runtime. When\
 using Managed Identity in CloudShell, omit the clientId, resourceId, and objectId parameters.");if(managedIdentitySource===
"ServiceFabric"&&(this.clientId||this.resourceId||this.objectId))throw logger13.warning(`Service Fabric detected with us\
er-provided IDs - throwing. Received values: ${JSON.stringify({clientId:this.clientId,resourceId:this.resourceId,objectId:this.
objectId})}.`),new CredentialUnavailableError(`ManagedIdentityCredential: ${serviceFabricErrorMessage}`);if(logger13.info(
`Using ${managedIdentitySource} managed identity.`),providedIds.length===1){let{key,value}=providedIds[0];logger13.info(
`${managedIdentitySource} with ${key}: ${value}`)}}async getToken(scopes,options={}){logger13.getToken.info("Using the M\
SAL provider for Managed Identity.");let resource=mapScopesToResource(scopes);if(!resource)throw new CredentialUnavailableError(
`ManagedIdentityCredential: Multiple scopes are not supported. Scopes: ${JSON.stringify(scopes)}`);return tracingClient.
withSpan("ManagedIdentityCredential.getToken",options,async()=>{try{let isTokenExchangeMsi=await tokenExchangeMsi.isAvailable(
this.clientId),identitySource=this.managedIdentityApp.getManagedIdentitySource(),isImdsMsi=identitySource==="DefaultToIm\
ds"||identitySource==="Imds";if(logger13.getToken.info(`MSAL Identity source: ${identitySource}`),isTokenExchangeMsi){logger13.
getToken.info("Using the token exchange managed identity.");let result=await tokenExchangeMsi.getToken({scopes,clientId:this.
clientId,identityClient:this.identityClient,retryConfig:this.msiRetryConfig,resourceId:this.resourceId});if(result===null)
throw new CredentialUnavailableError("Attempted to use the token exchange managed identity, but received a null response\
.");return result}else if(isImdsMsi&&this.sendProbeRequest&&(logger13.getToken.info("Using the IMDS endpoint to probe fo\
r availability."),!await imdsMsi.isAvailable({scopes,clientId:this.clientId,getTokenOptions:options,identityClient:this.
isAvailableIdentityClient,resourceId:this.resourceId})))throw new CredentialUnavailableError("Attempted to use the IMDS \
endpoint, but it is not available.");logger13.getToken.info("Calling into MSAL for managed identity token.");let token=await this.
managedIdentityApp.acquireToken({resource});return this.ensureValidMsalToken(scopes,token,options),logger13.getToken.info(
formatSuccess(scopes)),{expiresOnTimestamp:token.expiresOn.getTime(),token:token.accessToken,refreshAfterTimestamp:token.
refreshOn?.getTime(),tokenType:"Bearer"}}catch(err){throw logger13.getToken.error(formatError(scopes,err)),err.name==="A\
uthenticationRequiredError"?err:isNetworkError(err)?new CredentialUnavailableError(`ManagedIdentityCredential: Network u\
nreachable. Message: ${err.message}`,{cause:err}):new CredentialUnavailableError(`ManagedIdentityCredential: Authenticat\
ion failed. Message ${err.message}`,{cause:err})}})}ensureValidMsalToken(scopes,msalToken,getTokenOptions){let createError=message=>(logger13.
getToken.info(message),new AuthenticationRequiredError({scopes:Array.isArray(scopes)?scopes:[scopes],getTokenOptions,message}));
if(!msalToken)throw createError("No response.");if(!msalToken.expiresOn)throw createError('Response had no "expiresOn" p\
roperty.');if(!msalToken.accessToken)throw createError('Response had no "accessToken" property.')}};function isNetworkError(err){
return!!(err.errorCode==="network_error"||err.code==="ENETUNREACH"||err.code==="EHOSTUNREACH"||(err.statusCode===403||err.
code===403)&&err.message.includes("unreachable"))}var processErrorBrand=Symbol.for("@azure/core-process.ProcessError"),ProcessError=class extends Error{code;signal;killed;stdout;stderr;constructor(message,options={}){
super(message),this.name="ProcessError",this.code=options.code??null,this.signal=options.signal??null,this.killed=options.
killed??!1,Object.defineProperties(this,{[processErrorBrand]:{configurable:!1,enumerable:!1,value:!0,writable:!1},stdout:{
configurable:!1,enumerable:!1,value:options.stdout,writable:!1},stderr:{configurable:!1,enumerable:!1,value:options.stderr,
writable:!1}})}};function isProcessError(error){if(error instanceof ProcessError)return!0;if(typeof error!="object"||error===
null)return!1;let candidate=error;return candidate[processErrorBrand]===!0&&candidate.name==="ProcessError"&&(typeof candidate.
code=="string"||typeof candidate.code=="number"||candidate.code===null)&&typeof candidate.killed=="boolean"&&(typeof candidate.
signal=="string"||candidate.signal===null)}function createExecutionError(error,stdout,stderr){let code=error.code??null,
message=typeof code=="number"?`The process exited with code ${code}.`:code?`The process could not be completed (${code})\
.`:"The process could not be completed.";return new ProcessError(message,{code,signal:error.signal,killed:error.killed,stdout,
stderr})}import*as childProcess from"node:child_process";import path3 from"node:path";import{accessSync as accessSync2,constants as constants2,realpathSync,statSync as statSync2}from"node:fs";import path2 from"node:path";
import{fileURLToPath}from"node:url";var WINDOWS_NATIVE_EXTENSIONS=[".exe",".com"],WINDOWS_BATCH_EXTENSIONS=[".cmd",".bat"],WINDOWS_DRIVE_ABSOLUTE_PATH=/^[a-z]:[\\/]/i;
function getEnvironmentValue(environment,name3){if(process.platform!=="win32")return environment[name3];let normalizedName=name3.
toLowerCase();for(let[key,value]of Object.entries(environment))if(key.toLowerCase()===normalizedName)return value}function setEnvironmentValue(environment,name3,value){
let normalizedName=name3.toLowerCase(),existingKey=Object.keys(environment).find(key=>key.toLowerCase()===normalizedName);
environment[existingKey??name3]=value}function snapshotEnvironment(environment){let snapshot={},windowsKeys=new Set;for(let[
key,value]of Object.entries(environment)){if(process.platform==="win32"){let normalizedKey=key.toLowerCase();if(windowsKeys.
has(normalizedKey))throw new ProcessError("The environment contains duplicate case-insensitive variable names.",{code:"E\
RR_INVALID_ENVIRONMENT"});windowsKeys.add(normalizedKey)}if(value!==void 0&&typeof value!="string")throw new ProcessError(
"The environment contains a non-string value.",{code:"ERR_INVALID_ENVIRONMENT"});snapshot[key]=value}return snapshot}function normalizeCwd(cwd){
let cwdPath=cwd instanceof URL?fileURLToPath(cwd):cwd;return path2.resolve(cwdPath??process.cwd())}function createProcessContext(options={}){
if(options.allowWindowsBatchFiles!==void 0&&typeof options.allowWindowsBatchFiles!="boolean")throw new ProcessError("The\
 Windows batch option must be a boolean.",{code:"ERR_INVALID_PROCESS_OPTION"});return{cwd:normalizeCwd(options.cwd),env:snapshotEnvironment(
options.env??process.env),allowWindowsBatchFiles:options.allowWindowsBatchFiles===!0}}function isExecutableFile(filePath){
try{return statSync2(filePath).isFile()?(process.platform!=="win32"&&accessSync2(filePath,constants2.X_OK),!0):!1}catch{
return!1}}function isNativeExtension(extension){return WINDOWS_NATIVE_EXTENSIONS.some(candidate=>candidate===extension)}
function isBatchExtension(extension){return WINDOWS_BATCH_EXTENSIONS.some(candidate=>candidate===extension)}function resolveWindowsCandidate(candidate,allowWindowsBatchFiles){
let extension=path2.extname(candidate).toLowerCase();if(extension)return!isNativeExtension(extension)&&!(allowWindowsBatchFiles&&
isBatchExtension(extension))?void 0:isExecutableFile(candidate)?candidate:void 0;for(let nativeExtension of WINDOWS_NATIVE_EXTENSIONS){
let nativeCandidate=candidate+nativeExtension;if(isExecutableFile(nativeCandidate))return nativeCandidate}if(allowWindowsBatchFiles)
for(let batchExtension of WINDOWS_BATCH_EXTENSIONS){let batchCandidate=candidate+batchExtension;if(isExecutableFile(batchCandidate))
return batchCandidate}}function getSearchPaths(context){let pathValue=getEnvironmentValue(context.env,"PATH")??"",paths=[],
seen=new Set;for(let entry of pathValue.split(path2.delimiter)){let candidate=entry;if(process.platform==="win32"&&(candidate=
candidate.trim(),candidate.startsWith('"')&&candidate.endsWith('"')&&(candidate=candidate.slice(1,-1))),!candidate||!path2.
isAbsolute(candidate))continue;let normalized=path2.resolve(candidate),key=process.platform==="win32"?normalized.toLowerCase():
normalized;seen.has(key)||(seen.add(key),paths.push(normalized))}return paths}function hasPathSeparator(command){return command.
includes("/")||process.platform==="win32"&&command.includes("\\")}function validateCommand(command){if(!command||command.
includes("\0")||/[\r\n]/.test(command))throw new ProcessError("The executable name is invalid.",{code:"ERR_INVALID_EXECU\
TABLE"});if(process.platform==="win32"&&/^[a-z]:[^\\/]/i.test(command))throw new ProcessError("Drive-relative executable\
 paths are not supported.",{code:"ERR_INVALID_EXECUTABLE"})}function resolveExecutableWithContext(command,context){if(validateCommand(
command),hasPathSeparator(command)||path2.isAbsolute(command)){let candidate=path2.resolve(context.cwd,command);return process.
platform==="win32"?resolveWindowsCandidate(candidate,context.allowWindowsBatchFiles):isExecutableFile(candidate)?candidate:
void 0}let searchPaths=getSearchPaths(context);if(process.platform!=="win32"){for(let searchPath of searchPaths){let candidate=path2.
join(searchPath,command);if(isExecutableFile(candidate))return candidate}return}let extension=path2.extname(command).toLowerCase();
if(extension){if(!isNativeExtension(extension)&&!(context.allowWindowsBatchFiles&&isBatchExtension(extension)))return;for(let searchPath of searchPaths){
let candidate=path2.join(searchPath,command);if(isExecutableFile(candidate))return candidate}return}for(let searchPath of searchPaths)
for(let nativeExtension of WINDOWS_NATIVE_EXTENSIONS){let candidate=path2.join(searchPath,command+nativeExtension);if(isExecutableFile(
candidate))return candidate}if(context.allowWindowsBatchFiles)for(let searchPath of searchPaths)for(let batchExtension of WINDOWS_BATCH_EXTENSIONS){
let candidate=path2.join(searchPath,command+batchExtension);if(isExecutableFile(candidate))return candidate}}function canonicalizeWindowsPath(filePath){try{return realpathSync.native(filePath).toLowerCase()}catch{return path2.resolve(
filePath).toLowerCase()}}function isWindowsDriveAbsolutePath(filePath){return WINDOWS_DRIVE_ABSOLUTE_PATH.test(filePath)}
function resolveWindowsCommandInterpreter(childEnvironment){let hostEnvironment=snapshotEnvironment(process.env),systemRoot=getEnvironmentValue(
hostEnvironment,"SystemRoot");if(!systemRoot||!isWindowsDriveAbsolutePath(systemRoot))throw new ProcessError("A trusted \
Windows system directory could not be established.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});let executablePath=path2.
join(systemRoot,"System32","cmd.exe");if(!isExecutableFile(executablePath))throw new ProcessError("The Windows command i\
nterpreter could not be found.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});let comSpec=getEnvironmentValue(hostEnvironment,
"ComSpec");if(comSpec&&(!isWindowsDriveAbsolutePath(comSpec)||canonicalizeWindowsPath(comSpec)!==canonicalizeWindowsPath(
executablePath)))throw new ProcessError("The Windows command interpreter is not trusted.",{code:"ERR_UNTRUSTED_COMMAND_I\
NTERPRETER"});let childSystemRoot=getEnvironmentValue(childEnvironment,"SystemRoot");if(childSystemRoot&&(!isWindowsDriveAbsolutePath(
childSystemRoot)||canonicalizeWindowsPath(childSystemRoot)!==canonicalizeWindowsPath(systemRoot)))throw new ProcessError(
"The child environment contains an untrusted system directory.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});let childComSpec=getEnvironmentValue(
childEnvironment,"ComSpec");if(childComSpec&&(!isWindowsDriveAbsolutePath(childComSpec)||canonicalizeWindowsPath(childComSpec)!==
canonicalizeWindowsPath(executablePath)))throw new ProcessError("The child environment contains an untrusted command int\
erpreter.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});return setEnvironmentValue(childEnvironment,"SystemRoot",systemRoot),
setEnvironmentValue(childEnvironment,"ComSpec",executablePath),{executablePath,systemRoot}}var UNSAFE_BATCH_ARGUMENT=/[%!^&|<>()]/,UNSAFE_BATCH_PATH=/[%!]/,BATCH_META_CHARACTER=/([()\][%!^"`<>&|;, *?])/g;function containsControlCharacter(value){
for(let character of value){let codePoint=character.codePointAt(0);if(codePoint<=31||codePoint===127)return!0}return!1}function snapshotArguments(args){
return args.map((arg,index)=>{if(typeof arg!="string"||arg.includes("\0"))throw new ProcessError(`Process argument ${index}\
 is invalid.`,{code:"ERR_INVALID_PROCESS_ARGUMENT"});return arg})}function validateBatchArguments(args){for(let[index,arg]of args.
entries())if(containsControlCharacter(arg)||UNSAFE_BATCH_ARGUMENT.test(arg)||/\\"/.test(arg)||/\\{2,}$/.test(arg))throw new ProcessError(
`Windows batch argument ${index} is unsafe.`,{code:"ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT"})}function escapeBatchCommand(filePath){
if(containsControlCharacter(filePath)||UNSAFE_BATCH_PATH.test(filePath))throw new ProcessError("The Windows batch path c\
annot be represented safely.",{code:"ERR_UNSAFE_WINDOWS_BATCH_PATH"});return filePath.replace(BATCH_META_CHARACTER,"^$1")}
function escapeBatchArgument(argument){let escaped=argument;return escaped=escaped.replace(/(?=(\\+?)?)\1"/g,'$1$1\\"'),
escaped=escaped.replace(/(?=(\\+?)?)\1$/g,"$1$1"),escaped=`"${escaped}"`,escaped.replace(BATCH_META_CHARACTER,"^$1")}function normalizeCommand(command,args,context){
let copiedArgs=snapshotArguments(args),resolvedPath=resolveExecutableWithContext(command,context);if(!resolvedPath)throw new ProcessError(
"The executable could not be found.",{code:"ENOENT"});if(process.platform!=="win32")return{executable:resolvedPath,args:copiedArgs,
cwd:context.cwd,env:context.env,windowsVerbatimArguments:!1};let extension=path3.extname(resolvedPath).toLowerCase();if(extension===
".exe"||extension===".com")return{executable:resolvedPath,args:copiedArgs,cwd:context.cwd,env:context.env,windowsVerbatimArguments:!1};
if(extension!==".cmd"&&extension!==".bat")throw new ProcessError("The executable type is not supported on Windows.",{code:"\
ERR_UNSUPPORTED_WINDOWS_EXECUTABLE"});if(!context.allowWindowsBatchFiles)throw new ProcessError("Windows batch execution\
 was not enabled.",{code:"ERR_WINDOWS_BATCH_DISABLED"});if(context.cwd.startsWith("\\\\"))throw new ProcessError("Window\
s batch execution does not support a UNC working directory.",{code:"ERR_UNSUPPORTED_WINDOWS_CWD"});validateBatchArguments(
copiedArgs);let commandInterpreter=resolveWindowsCommandInterpreter(context.env),commandLine=[escapeBatchCommand(resolvedPath),
...copiedArgs.map(escapeBatchArgument)].join(" ");return{executable:commandInterpreter.executablePath,args:["/d","/s","/\
v:off","/c",`"${commandLine}"`],cwd:context.cwd,env:context.env,windowsVerbatimArguments:!0}}var commonOptionNames=["gid","killSignal","timeout","uid","windowsHide"],spawnOptionNames=[...commonOptionNames,"argv0",
"detached","serialization","signal","stdio"],spawnSyncOptionNames=[...commonOptionNames,"argv0","encoding","input","maxB\
uffer","stdio"],execFileOptionNames=[...commonOptionNames,"encoding","maxBuffer","signal"];function sanitizeChildProcessError(error){
return error instanceof Error&&!isProcessError(error)?createExecutionError(error):error}function callWithSanitizedChildProcessErrors(callback){
try{return callback()}catch(error){throw sanitizeChildProcessError(error)}}function prepareProcess(executable,args,options,allowedOptionNames){if(options.shell!==void 0||options.windowsVerbatimArguments!==
void 0)throw new ProcessError("Shell-related process options are not supported.",{code:"ERR_UNSAFE_PROCESS_OPTION"});let copiedOptions={
...options},{cwd,env,allowWindowsBatchFiles}=copiedOptions,resolutionOptionNames=new Set(["cwd","env","allowWindowsBatch\
Files"]),allowedOptions=new Set(allowedOptionNames),nodeOptions={};for(let[name3,value]of Object.entries(copiedOptions))
if(!((name3==="shell"||name3==="windowsVerbatimArguments")&&value===void 0)&&!resolutionOptionNames.has(name3)){if(!allowedOptions.
has(name3))throw new ProcessError("The process options contain an unsupported property.",{code:"ERR_UNSUPPORTED_PROCESS_\
OPTION"});nodeOptions[name3]=value}let context=createProcessContext({cwd,env,allowWindowsBatchFiles}),command=normalizeCommand(
executable,args,context);if(command.windowsVerbatimArguments&&nodeOptions.argv0!==void 0)throw new ProcessError("The arg\
v0 option is not supported for Windows batch files.",{code:"ERR_UNSAFE_PROCESS_OPTION"});return{command,nodeOptions}}async function execFile2(command,args=[],options={}){let prepared=prepareProcess(command,args,options,execFileOptionNames);
return new Promise((resolve,reject)=>{callWithSanitizedChildProcessErrors(()=>childProcess.execFile(prepared.command.executable,
prepared.command.args,{...prepared.nodeOptions,cwd:prepared.command.cwd,env:prepared.command.env,shell:!1,windowsVerbatimArguments:prepared.
command.windowsVerbatimArguments,windowsHide:options.windowsHide},(error,stdout,stderr)=>{if(error){reject(createExecutionError(
error,stdout,stderr));return}resolve({stdout,stderr})}))})}function outputToString(output){return output===void 0?"":Buffer.isBuffer(output)?output.toString("utf8"):output}var processUtils={
async execFileWithResult(file,params,options){try{return{...await execFile2(file,params,options),error:null}}catch(error){
if(isProcessError(error))return{stdout:outputToString(error.stdout),stderr:outputToString(error.stderr),error};throw error}},
async execFile(file,params,options){let{stdout,stderr,error}=await processUtils.execFileWithResult(file,params,options);
if(stderr||error)throw stderr?new Error(stderr):error;return stdout}};var logger14=credentialLogger("AzureDeveloperCliCredential"),azureDeveloperCliPublicErrorMessages={notInstalled:"Azure D\
eveloper CLI couldn't be found. To mitigate this issue, see the troubleshooting guidelines at https://aka.ms/azsdk/js/id\
entity/azdevclicredential/troubleshoot.",login:"Please run 'azd auth login' from a command prompt to authenticate before\
 using this credential. For more information, see the troubleshooting guidelines at https://aka.ms/azsdk/js/identity/azd\
evclicredential/troubleshoot.",unknown:"Unknown error while trying to retrieve the access token",claim:"This credential \
doesn't support claims challenges. To authenticate with the required claims, please run the following command:"},developerCliCredentialInternals={
parseAzdStderr(stderr){if(!stderr?.trim())return stderr;let fallback;for(let rawLine of stderr.split(`
`)){let line=rawLine.trim();if(!line.startsWith("{"))continue;let parsed;try{parsed=JSON.parse(line)}catch{continue}if(typeof parsed?.
error=="string"&&parsed.error.trim())return parsed.error.trim();if(fallback===void 0){let message=parsed?.data?.message;
typeof message=="string"&&message.trim()&&(fallback=message.trim())}}return fallback??stderr},getSafeWorkingDir(){if(process.
platform==="win32"){let systemRoot=process.env.SystemRoot||process.env.SYSTEMROOT;return systemRoot||(logger14.getToken.
warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure Developer CLI creden\
tial."),systemRoot="C:\\Windows"),systemRoot}else return"/bin"},async getAzdAccessToken(scopes,tenantId,timeout,claims){
let tenantSection=[];tenantId&&(tenantSection=["--tenant-id",tenantId]);let claimsSections=[];claims&&(claimsSections=["\
--claims",uint8ArrayToString(stringToUint8Array(claims,"utf-8"),"base64")]);let args=["auth","token","--output","json","\
--no-prompt",...scopes.reduce((previous,current)=>previous.concat("--scope",current),[]),...tenantSection,...claimsSections];
return processUtils.execFileWithResult("azd",args,{allowWindowsBatchFiles:!0,cwd:developerCliCredentialInternals.getSafeWorkingDir(),
encoding:"utf8",timeout})}},AzureDeveloperCliCredential=class{tenantId;additionallyAllowedTenantIds;timeout;constructor(options){
options?.tenantId&&(checkTenantId(logger14,options?.tenantId),this.tenantId=options?.tenantId),this.additionallyAllowedTenantIds=
resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants),this.timeout=options?.processTimeoutInMs}async getToken(scopes,options={}){
let tenantId=processMultiTenantRequest(this.tenantId,options,this.additionallyAllowedTenantIds);tenantId&&checkTenantId(
logger14,tenantId);let scopeList;return typeof scopes=="string"?scopeList=[scopes]:scopeList=scopes,logger14.getToken.info(
`Using the scopes ${scopes}`),tracingClient.withSpan(`${this.constructor.name}.getToken`,options,async()=>{try{scopeList.
forEach(scope=>{ensureValidScopeForDevTimeCreds(scope,logger14)});let obj=await developerCliCredentialInternals.getAzdAccessToken(
scopeList,tenantId,this.timeout,options.claims),isMFARequiredError=obj.stderr?.match("must use multi-factor authenticati\
on")||obj.stderr?.match("reauthentication required"),isNotLoggedInError=obj.stderr?.match("not logged in, run `azd login\
` to login")||obj.stderr?.match("not logged in, run `azd auth login` to login");if(obj.stderr?.match("azd:(.*)not found")||
obj.stderr?.startsWith("'azd' is not recognized")||obj.error&&obj.error.code==="ENOENT"){let error=new CredentialUnavailableError(
azureDeveloperCliPublicErrorMessages.notInstalled);throw logger14.getToken.info(formatError(scopes,error)),error}if(isNotLoggedInError){
let error=new CredentialUnavailableError(azureDeveloperCliPublicErrorMessages.login);throw logger14.getToken.info(formatError(
scopes,error)),error}if(isMFARequiredError){let loginCmd=`azd auth login ${scopeList.reduce((previous,current)=>previous.
concat("--scope",current),[]).join(" ")}`,error=new CredentialUnavailableError(`${azureDeveloperCliPublicErrorMessages.claim}\
 ${loginCmd}`);throw logger14.getToken.info(formatError(scopes,error)),error}try{let resp=JSON.parse(obj.stdout);return logger14.
getToken.info(formatSuccess(scopes)),{token:resp.token,expiresOnTimestamp:new Date(resp.expiresOn).getTime(),tokenType:"\
Bearer"}}catch(e){if(obj.stderr){let errorMessage=developerCliCredentialInternals.parseAzdStderr(obj.stderr);throw new CredentialUnavailableError(
errorMessage)}throw e}}catch(err){let error=err.name==="CredentialUnavailableError"?err:new CredentialUnavailableError(err.
message||azureDeveloperCliPublicErrorMessages.unknown);throw logger14.getToken.info(formatError(scopes,error)),error}})}};function checkSubscription(logger25,subscription){if(!subscription.match(/^[0-9a-zA-Z-._ ]+$/)){let error=new Error(`Sub\
scription '${subscription}' contains invalid characters. If this is the name of a subscription, use its ID instead. You \
can locate your subscription by following the instructions listed here: https://learn.microsoft.com/azure/azure-portal/g\
et-subscription-tenant-id`);throw logger25.info(formatError("",error)),error}}var logger15=credentialLogger("AzureCliCredential"),azureCliPublicErrorMessages={claim:"This credential doesn't support \
claims challenges. To authenticate with the required claims, please run the following command:",notInstalled:"Azure CLI \
could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authen\
ticate to your Azure account using 'az login'.",login:"Please run 'az login' from a command prompt to authenticate befor\
e using this credential.",unknown:"Unknown error while trying to retrieve the access token",unexpectedResponse:'Unexpect\
ed response from Azure CLI when getting token. Expected "expiresOn" to be a RFC3339 date string. Got:'},cliCredentialInternals={
getSafeWorkingDir(){if(process.platform==="win32"){let systemRoot=process.env.SystemRoot||process.env.SYSTEMROOT;return systemRoot||
(logger15.getToken.warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure C\
LI credential."),systemRoot="C:\\Windows"),systemRoot}else return"/bin"},async getAzureCliAccessToken(resource,tenantId,subscription,timeout){
let tenantSection=[],subscriptionSection=[];tenantId&&(tenantSection=["--tenant",tenantId]),subscription&&(subscriptionSection=
["--subscription",subscription]);let args=["account","get-access-token","--output","json","--resource",resource,...tenantSection,
...subscriptionSection];return processUtils.execFileWithResult("az",args,{allowWindowsBatchFiles:!0,cwd:cliCredentialInternals.
getSafeWorkingDir(),encoding:"utf8",timeout})}},AzureCliCredential=class{tenantId;additionallyAllowedTenantIds;timeout;subscription;constructor(options){
options?.tenantId&&(checkTenantId(logger15,options?.tenantId),this.tenantId=options?.tenantId),options?.subscription&&(checkSubscription(
logger15,options?.subscription),this.subscription=options?.subscription),this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(
options?.additionallyAllowedTenants),this.timeout=options?.processTimeoutInMs}async getToken(scopes,options={}){let scope=typeof scopes==
"string"?scopes:scopes[0],claimsValue=options.claims;if(claimsValue&&claimsValue.trim()){let loginCmd=`az login --claims\
-challenge ${uint8ArrayToString(stringToUint8Array(claimsValue,"utf-8"),"base64")} --scope ${scope}`,tenantIdFromOptions=options.
tenantId;tenantIdFromOptions&&(loginCmd+=` --tenant ${tenantIdFromOptions}`);let error=new CredentialUnavailableError(`${azureCliPublicErrorMessages.
claim} ${loginCmd}`);throw logger15.getToken.info(formatError(scope,error)),error}let tenantId=processMultiTenantRequest(
this.tenantId,options,this.additionallyAllowedTenantIds);return tenantId&&checkTenantId(logger15,tenantId),this.subscription&&
checkSubscription(logger15,this.subscription),logger15.getToken.info(`Using the scope ${scope}`),tracingClient.withSpan(
`${this.constructor.name}.getToken`,options,async()=>{try{ensureValidScopeForDevTimeCreds(scope,logger15);let resource=getScopeResource(
scope),obj=await cliCredentialInternals.getAzureCliAccessToken(resource,tenantId,this.subscription,this.timeout),specificScope=obj.
stderr?.match("(.*)az login --scope(.*)"),isLoginError2=obj.stderr?.match("(.*)az login(.*)")&&!specificScope;if(obj.stderr?.
match("az:(.*)not found")||obj.stderr?.startsWith("'az' is not recognized")||obj.error&&isProcessError(obj.error)&&obj.error.
code==="ENOENT"){let error=new CredentialUnavailableError(azureCliPublicErrorMessages.notInstalled);throw logger15.getToken.
info(formatError(scopes,error)),error}if(isLoginError2){let error=new CredentialUnavailableError(azureCliPublicErrorMessages.
login);throw logger15.getToken.info(formatError(scopes,error)),error}try{let responseData=obj.stdout,response=this.parseRawResponse(
responseData);return logger15.getToken.info(formatSuccess(scopes)),response}catch(e){throw obj.stderr?new CredentialUnavailableError(
obj.stderr):e}}catch(err){let error=err.name==="CredentialUnavailableError"?err:new CredentialUnavailableError(err.message||
azureCliPublicErrorMessages.unknown);throw logger15.getToken.info(formatError(scopes,error)),error}})}parseRawResponse(rawResponse){
let response=JSON.parse(rawResponse),token=response.accessToken,expiresOnTimestamp=Number.parseInt(response.expires_on,10)*
1e3;if(!isNaN(expiresOnTimestamp))return logger15.getToken.info("expires_on is available and is valid, using it"),{token,
expiresOnTimestamp,tokenType:"Bearer"};if(expiresOnTimestamp=new Date(response.expiresOn).getTime(),isNaN(expiresOnTimestamp))
throw new CredentialUnavailableError(`${azureCliPublicErrorMessages.unexpectedResponse} "${response.expiresOn}"`);return{
token,expiresOnTimestamp,tokenType:"Bearer"}}};var logger16=credentialLogger("AzurePowerShellCredential"),isWindows=process.platform==="win32",powerShellResourceEnvironmentVariable="\
AZURE_IDENTITY_POWERSHELL_RESOURCE",powerShellTenantEnvironmentVariable="AZURE_IDENTITY_POWERSHELL_TENANT_ID",powerShellPrivateEnvironmentVariables=new Set(
[powerShellResourceEnvironmentVariable,powerShellTenantEnvironmentVariable].map(name3=>name3.toLowerCase()));function createPowerShellEnvironment(resource,tenantId,environment=process.
env){let childEnvironment=Object.fromEntries(Object.entries(environment).filter(([name3])=>!powerShellPrivateEnvironmentVariables.
has(name3.toLowerCase())));return childEnvironment[powerShellResourceEnvironmentVariable]=resource,childEnvironment[powerShellTenantEnvironmentVariable]=
tenantId??"",childEnvironment}function formatCommand(commandName){return isWindows?`${commandName}.exe`:commandName}async function runCommands(commands,timeout,env){
let results=[];for(let command of commands){let[file,...parameters]=command,result=await processUtils.execFile(file,parameters,
{encoding:"utf8",env,timeout});results.push(result)}return results}var powerShellErrors={login:"Run Connect-AzAccount to\
 login",installed:"The specified module 'Az.Accounts' with version '2.2.0' was not loaded because no valid module file w\
as found in any module directory"},powerShellPublicErrorMessages={login:"Please run 'Connect-AzAccount' from PowerShell \
to authenticate before using this credential.",installed:`The 'Az.Account' module >= 2.2.0 is not installed. Install the\
 Azure Az PowerShell module with: "Install-Module -Name Az -Scope CurrentUser -Repository PSGallery -Force".`,claim:"Thi\
s credential doesn't support claims challenges. To authenticate with the required claims, please run the following comma\
nd:",troubleshoot:"To troubleshoot, visit https://aka.ms/azsdk/js/identity/powershellcredential/troubleshoot."},isLoginError=err=>err.
message.match(`(.*)${powerShellErrors.login}(.*)`),isNotInstalledError=err=>err.message.match(powerShellErrors.installed),
commandStack=[formatCommand("pwsh")];isWindows&&commandStack.push(formatCommand("powershell"));var AzurePowerShellCredential=class{tenantId;additionallyAllowedTenantIds;timeout;constructor(options){
options?.tenantId&&(checkTenantId(logger16,options?.tenantId),this.tenantId=options?.tenantId),this.additionallyAllowedTenantIds=
resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants),this.timeout=options?.processTimeoutInMs}async getAzurePowerShellAccessToken(resource,tenantId,timeout){
for(let powerShellCommand of[...commandStack]){try{await runCommands([[powerShellCommand,"/?"]],timeout)}catch{commandStack.
shift();continue}let result=(await runCommands([[powerShellCommand,"-NoProfile","-NonInteractive","-Command",`
          $tenantId = $env:${powerShellTenantEnvironmentVariable}
          $resource = $env:${powerShellResourceEnvironmentVariable}
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
          `]],timeout,createPowerShellEnvironment(resource,tenantId)))[0];return parseJsonToken(result)}throw new Error(
"Unable to execute PowerShell. Ensure that it is installed in your system")}async getToken(scopes,options={}){return tracingClient.
withSpan(`${this.constructor.name}.getToken`,options,async()=>{let scope=typeof scopes=="string"?scopes:scopes[0],claimsValue=options.
claims;if(claimsValue&&claimsValue.trim()){let loginCmd=`Connect-AzAccount -ClaimsChallenge ${uint8ArrayToString(stringToUint8Array(
claimsValue,"utf-8"),"base64")}`,tenantIdFromOptions=options.tenantId;tenantIdFromOptions&&(loginCmd+=` -Tenant ${tenantIdFromOptions}`);
let error=new CredentialUnavailableError(`${powerShellPublicErrorMessages.claim} ${loginCmd}`);throw logger16.getToken.info(
formatError(scope,error)),error}let tenantId=processMultiTenantRequest(this.tenantId,options,this.additionallyAllowedTenantIds);
tenantId&&checkTenantId(logger16,tenantId);try{ensureValidScopeForDevTimeCreds(scope,logger16),logger16.getToken.info(`U\
sing the scope ${scope}`);let resource=getScopeResource(scope),response=await this.getAzurePowerShellAccessToken(resource,
tenantId,this.timeout);return logger16.getToken.info(formatSuccess(scopes)),{token:response.Token,expiresOnTimestamp:new Date(
response.ExpiresOn).getTime(),tokenType:"Bearer"}}catch(err){if(isNotInstalledError(err)){let error2=new CredentialUnavailableError(
powerShellPublicErrorMessages.installed);throw logger16.getToken.info(formatError(scope,error2)),error2}else if(isLoginError(
err)){let error2=new CredentialUnavailableError(powerShellPublicErrorMessages.login);throw logger16.getToken.info(formatError(
scope,error2)),error2}let error=new CredentialUnavailableError(`${err}. ${powerShellPublicErrorMessages.troubleshoot}`);
throw logger16.getToken.info(formatError(scope,error)),error}})}};async function parseJsonToken(result){let jsonRegex=/{[^{}]*}/g,
matches=result.match(jsonRegex),resultWithoutToken=result;if(matches)try{for(let item of matches)try{let jsonContent=JSON.
parse(item);if(jsonContent?.Token)return resultWithoutToken=resultWithoutToken.replace(item,""),resultWithoutToken&&logger16.
getToken.warning(resultWithoutToken),jsonContent}catch{continue}}catch(e){throw new Error(`Unable to parse the output of\
 PowerShell. Received output: ${result}`,{cause:e})}throw new Error(`No access token found in the output. Received outpu\
t: ${result}`)}import{readFile as readFile3}from"node:fs/promises";var CommonTenantId="common",VSCodeClientId="aebc6443-996d-45c2-90f0-\
388ff96faa56",logger17=credentialLogger("VisualStudioCodeCredential"),unsupportedTenantIds={adfs:"The VisualStudioCodeCr\
edential does not support authentication with ADFS tenants."};function checkUnsupportedTenant(tenantId){let unsupportedTenantError=unsupportedTenantIds[tenantId];
if(unsupportedTenantError)throw new CredentialUnavailableError(unsupportedTenantError)}var VisualStudioCodeCredential=class{tenantId;additionallyAllowedTenantIds;msalClient;options;constructor(options){
this.options=options||{},options&&options.tenantId?(checkTenantId(logger17,options.tenantId),this.tenantId=options.tenantId):
this.tenantId=CommonTenantId,this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(options?.additionallyAllowedTenants),
checkUnsupportedTenant(this.tenantId)}async prepare(scopes){let tenantId=processMultiTenantRequest(this.tenantId,this.options,
this.additionallyAllowedTenantIds,logger17)||this.tenantId;if(!hasVSCodePlugin()||!vsCodeAuthRecordPath)throw new CredentialUnavailableError(
"Visual Studio Code Authentication is not available. Ensure you have have Azure Resources Extension installed in VS Code\
, signed into Azure via VS Code, installed the @azure/identity-vscode package, and properly configured the extension.");
let authenticationRecord=await this.loadAuthRecord(vsCodeAuthRecordPath,scopes);this.msalClient=createMsalClient(VSCodeClientId,
tenantId,{...this.options,isVSCodeCredential:!0,brokerOptions:{enabled:!0,parentWindowHandle:new Uint8Array(0),useDefaultBrokerAccount:!0},
authenticationRecord})}preparePromise;prepareOnce(scopes){return this.preparePromise||(this.preparePromise=this.prepare(
scopes)),this.preparePromise}async getToken(scopes,options){let scopeArray=ensureScopes(scopes);if(await this.prepareOnce(
scopeArray),!this.msalClient)throw new CredentialUnavailableError("Visual Studio Code Authentication failed to initializ\
e. Ensure you have have Azure Resources Extension installed in VS Code, signed into Azure via VS Code, installed the @az\
ure/identity-vscode package, and properly configured the extension.");return this.msalClient.getTokenByInteractiveRequest(
scopeArray,{...options,disableAutomaticAuthentication:!0})}async loadAuthRecord(authRecordPath,scopes){try{let authRecordContent=await readFile3(
authRecordPath,{encoding:"utf8"});return deserializeAuthenticationRecord(authRecordContent)}catch(error){throw logger17.
getToken.info(formatError(scopes,error)),new CredentialUnavailableError("Cannot load authentication record in Visual Stu\
dio Code. Ensure you have have Azure Resources Extension installed in VS Code, signed into Azure via VS Code, installed \
the @azure/identity-vscode package, and properly configured the extension.")}}};var logger18=credentialLogger("BrokerCredential"),BrokerCredential=class{brokerMsalClient;brokerTenantId;brokerAdditionallyAllowedTenantIds;constructor(options){
this.brokerTenantId=resolveTenantId(logger18,options.tenantId),this.brokerAdditionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(
options?.additionallyAllowedTenants);let msalClientOptions={...options,logger:logger18,brokerOptions:{enabled:!0,parentWindowHandle:new Uint8Array(
0),useDefaultBrokerAccount:!0}};this.brokerMsalClient=createMsalClient(DeveloperSignOnClientId,this.brokerTenantId,msalClientOptions)}async getToken(scopes,options={}){
return tracingClient.withSpan(`${this.constructor.name}.getToken`,options,async newOptions=>{newOptions.tenantId=processMultiTenantRequest(
this.brokerTenantId,newOptions,this.brokerAdditionallyAllowedTenantIds,logger18);let arrayScopes=ensureScopes(scopes);try{
return this.brokerMsalClient.getBrokeredToken(arrayScopes,!0,{...newOptions,disableAutomaticAuthentication:!0})}catch(e){
throw logger18.getToken.info(formatError(arrayScopes,e)),new CredentialUnavailableError("Failed to acquire token using b\
roker authentication",{cause:e})}})}};function createDefaultBrokerCredential(options={}){return new BrokerCredential(options)}function createDefaultVisualStudioCodeCredential(options={}){
return new VisualStudioCodeCredential(options)}function createDefaultManagedIdentityCredential(options={}){options.retryOptions??=
{maxRetries:5,retryDelayInMs:800},options.sendProbeRequest??=!0;let managedIdentityClientId=options?.managedIdentityClientId??
process.env.AZURE_CLIENT_ID,workloadIdentityClientId=options?.workloadIdentityClientId??managedIdentityClientId,managedResourceId=options?.
managedIdentityResourceId,workloadFile=process.env.AZURE_FEDERATED_TOKEN_FILE,tenantId=options?.tenantId??process.env.AZURE_TENANT_ID;
if(managedResourceId){let managedIdentityResourceIdOptions={...options,resourceId:managedResourceId};return new ManagedIdentityCredential(
managedIdentityResourceIdOptions)}if(workloadFile&&workloadIdentityClientId){let workloadIdentityCredentialOptions={...options,
tenantId};return new ManagedIdentityCredential(workloadIdentityClientId,workloadIdentityCredentialOptions)}if(managedIdentityClientId){
let managedIdentityClientOptions={...options,clientId:managedIdentityClientId};return new ManagedIdentityCredential(managedIdentityClientOptions)}
return new ManagedIdentityCredential(options)}function createDefaultWorkloadIdentityCredential(options){let managedIdentityClientId=options?.
managedIdentityClientId??process.env.AZURE_CLIENT_ID,workloadIdentityClientId=options?.workloadIdentityClientId??managedIdentityClientId,
workloadFile=process.env.AZURE_FEDERATED_TOKEN_FILE,tenantId=options?.tenantId??process.env.AZURE_TENANT_ID;if(workloadFile&&
workloadIdentityClientId){let workloadIdentityCredentialOptions={...options,tenantId,clientId:workloadIdentityClientId,tokenFilePath:workloadFile};
return new WorkloadIdentityCredential(workloadIdentityCredentialOptions)}if(tenantId){let workloadIdentityClientTenantOptions={
...options,tenantId};return new WorkloadIdentityCredential(workloadIdentityClientTenantOptions)}return new WorkloadIdentityCredential(
options)}function createDefaultAzureDeveloperCliCredential(options={}){return new AzureDeveloperCliCredential(options)}function createDefaultAzureCliCredential(options={}){
return new AzureCliCredential(options)}function createDefaultAzurePowershellCredential(options={}){return new AzurePowerShellCredential(
options)}function createDefaultEnvironmentCredential(options={}){return new EnvironmentCredential(options)}var logger19=credentialLogger("DefaultAzureCredential"),UnavailableDefaultCredential=class{credentialUnavailableErrorMessage;credentialName;constructor(credentialName6,message){
this.credentialName=credentialName6,this.credentialUnavailableErrorMessage=message}getToken(){return logger19.getToken.info(
`Skipping ${this.credentialName}, reason: ${this.credentialUnavailableErrorMessage}`),Promise.resolve(null)}},DefaultAzureCredential=class extends ChainedTokenCredential{constructor(options){
validateRequiredEnvVars(options);let azureTokenCredentials=process.env.AZURE_TOKEN_CREDENTIALS?process.env.AZURE_TOKEN_CREDENTIALS.
trim().toLowerCase():void 0,devCredentialFunctions=[createDefaultVisualStudioCodeCredential,createDefaultAzureCliCredential,
createDefaultAzurePowershellCredential,createDefaultAzureDeveloperCliCredential,createDefaultBrokerCredential],prodCredentialFunctions=[
createDefaultEnvironmentCredential,createDefaultWorkloadIdentityCredential,createDefaultManagedIdentityCredential],credentialFunctions,
validCredentialNames="EnvironmentCredential, WorkloadIdentityCredential, ManagedIdentityCredential, VisualStudioCodeCred\
ential, AzureCliCredential, AzurePowerShellCredential, AzureDeveloperCliCredential";if(azureTokenCredentials)switch(azureTokenCredentials){case"\
dev":credentialFunctions=devCredentialFunctions;break;case"prod":credentialFunctions=prodCredentialFunctions;break;case"\
environmentcredential":credentialFunctions=[createDefaultEnvironmentCredential];break;case"workloadidentitycredential":credentialFunctions=
[createDefaultWorkloadIdentityCredential];break;case"managedidentitycredential":credentialFunctions=[()=>createDefaultManagedIdentityCredential(
{...options,sendProbeRequest:!1})];break;case"visualstudiocodecredential":credentialFunctions=[createDefaultVisualStudioCodeCredential];
break;case"azureclicredential":credentialFunctions=[createDefaultAzureCliCredential];break;case"azurepowershellcredentia\
l":credentialFunctions=[createDefaultAzurePowershellCredential];break;case"azuredeveloperclicredential":credentialFunctions=
[createDefaultAzureDeveloperCliCredential];break;default:{let errorMessage=`Invalid value for AZURE_TOKEN_CREDENTIALS = ${process.
env.AZURE_TOKEN_CREDENTIALS}. Valid values are 'prod' or 'dev' or any of these credentials - ${validCredentialNames}.`;throw logger19.
warning(errorMessage),new Error(errorMessage)}}else credentialFunctions=[...prodCredentialFunctions,...devCredentialFunctions];
let credentials=credentialFunctions.map(createCredentialFn=>{try{return createCredentialFn(options??{})}catch(err){return logger19.
warning(`Skipped ${createCredentialFn.name} because of an error creating the credential: ${err}`),new UnavailableDefaultCredential(
createCredentialFn.name,err.message)}});super(...credentials)}};function validateRequiredEnvVars(options){if(options?.requiredEnvVars){
let missing=(Array.isArray(options.requiredEnvVars)?options.requiredEnvVars:[options.requiredEnvVars]).filter(envVar=>!process.
env[envVar]);if(missing.length>0){let errorMessage=`Required environment ${missing.length===1?"variable":"variables"} '${missing.
join(", ")}' for DefaultAzureCredential ${missing.length===1?"is":"are"} not set or empty.`;throw logger19.warning(errorMessage),
new Error(errorMessage)}}}var logger20=credentialLogger("InteractiveBrowserCredential");var logger21=credentialLogger("DeviceCodeCredential");var credentialName4="AzurePipelinesCredential",logger22=credentialLogger(credentialName4);var logger23=credentialLogger("AuthorizationCodeCredential");var credentialName5="OnBehalfOfCredential",logger24=credentialLogger(credentialName5);export{AzureCliCredential,ClientAssertionCredential,ClientSecretCredential,DefaultAzureCredential,ManagedIdentityCredential,
setLogLevel};

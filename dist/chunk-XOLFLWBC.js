const ne=i=>{const r=globalThis.process.getBuiltinModule(i);if(r===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+i),{code:"MODULE_NOT_FOUND"});return r},ae=import.meta.dirname??"/";import{FromStringShapeDeserializer as I,extendedEncodeURIComponent as R}from"./chunk-PXC7MVBF.js";
import{HttpBindingNormalizedSchema as D,HttpProtocol as U,HttpRequest as F,JsonCodec2 as Q,LazyJsonString as $,NormalizedSchema as V,
ProtocolLib as q,SerdeContext as k,collectBody as P,dateToUtcString as J,fromUtf8 as A,generateIdempotencyToken as W,getHttpOperationBindings as Z,
hasOwn as T,loadRestJsonErrorCode as _,quoteHeader as G,sdkStreamMixin as K,splitEvery as X,splitHeader as Y,toBase64 as L,
toUtf8 as j}from"./chunk-24PZ7WEJ.js";var ee=class extends U{async serializeRequest(i,r,t){let e=r&&typeof r=="object"?r:
{},s={},n={},a=await t.endpoint(),o=D.of(i?.input),h=o.getHttpBindings().request,d=Z(i),l=new F({query:s,headers:n});if(a){
this.updateServiceEndpoint(l,a),this.setHostPrefix(l,i,e,d);let[u,b,g]=d;if(u){l.method=u,l.path=l.path==="/"?b:l.path+b;
for(let[c,p]of g)s[c]=p}}l.query=s;let f=this.serializeHttpBindings(e,l,h,d);return f&&(l.body=await this.serializeEventStream(
{eventStream:f,requestSchema:o})),l}serializeHttpBindings(i,r,t,e){let s=this.serializer,n=typeof s.writeCodec=="functio\
n"?s:void 0,a=r.query,o=r.headers,h=t.syntheticBodySchema,d=!1,l,f,u,b=Object.getOwnPropertyNames(i),g=Object.getPrototypeOf(
i),c=(g===Object.prototype||g===null)&&!t.hasIdempotency&&!t.hasPrefixHeaders&&b.length*2<t.memberBindings.length,p=c?b.
length:t.memberBindings.length;for(let w=0;w<p;++w){let z=c?T(t.byName,b[w])?t.byName[b[w]]:void 0:t.memberBindings[w];if(!z)
continue;let C=z[1],x=z[0],N=C[0],M=C[1],E=C[2],B=z[2],v=z[3],H=i[x];if(!(H==null&&!(M>>10&1)))if(B===36){let S=M>>11&3;
S?S===2?f=H||void 0:l=H:(n?n.writeCodec(N,H):s.write(N,H),l=s.flush())}else if(B===33||B===38){let S=this.serializeHttpValue(
C,H,B,n);B===33?(u??=Object.create(null))[x]=S:o[v]=S}else if(B===39)for(let S in H){if(!T(H,S))continue;let O=v+S;o[O.toLowerCase()]=
this.serializeHttpValue(E,H[S],38,n,n?E[0]:[E[0],{httpHeader:O}])}else(B&62)===34?this.serializeQuery(C,H,v,a,n):d=!0}let m=e[1],
y=e[3];return m&&y&&r.path.endsWith(m)&&(r.path=r.path.slice(0,-m.length)+this.serializePath(y,u,t)),d&&h&&(n?n.writeCodec(
h,i):s.write(h,i),l=s.flush()),r.body=l,f}serializeQuery(i,r,t,e,s){let[n,a,o]=i,h=s?void 0:n.getMergedTraits();if(t===void 0){
for(let d in r)!T(r,d)||d in e||(s||Object.assign(o[0].getMergedTraits(),{...h,httpQuery:d,httpQueryParams:void 0}),this.
serializeQuery(o,r[d],d,e,s));return}if((a&192)===64){let d=[];for(let l of r){let f=this.serializeHttpValue(o,l,34,s,s?
o[0]:[o[0],h]);(a>>13&1||f!==void 0)&&d.push(f)}e[t]=d}else e[t]=this.serializeHttpValue(i,r,34,s,s?n:[n,h])}serializeHttpValue(i,r,t,e,s=i[0]){
let n=i[1],a=n&255;return e&&!(n&1792)&&(a<=2||a===17||a===19)?String(r):(e?e.writeHttpBinding(i,r,t):this.serializer.write(
s,r),this.serializer.flush())}serializePath(i,r,t){let e="";for(let[s,n]of i){if(n===0){e+=s;continue}let a=r?.[s];if(a===
void 0){if(T(t.byName,s)&&t.byName[s][2]===33)throw new Error(`No value provided for input HTTP label: ${s}.`);e+=`{${s}${n===
2?"+":""}}`}else e+=n===2?a.split("/").map(R).join("/"):R(a)}return e}async deserializeResponse(i,r,t){let e=this.deserializer,
s=typeof e.readCodec=="function"?e:void 0,n=D.of(i.output),a=n.getHttpBindings().response,o={};if(t.statusCode>=300){let d=await P(
t.body,r);throw d.byteLength>0&&Object.assign(o,await e.read(15,d)),await this.handleError(i,r,t,o,this.deserializeMetadata(
t)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}let h=await this.deserializeHttpMessage(
n,r,t,o);if(h.length){let d=await P(t.body,r);if(d.byteLength>0){let l=await(s?s.readCodec(a.syntheticBodySchema,d):e.read(
a.syntheticBodySchema,d));for(let f of h)l[f]!=null&&(o[f]=l[f])}}else a.bindings.payload||await P(t.body,r);return o.$metadata=
this.deserializeMetadata(t),o}async deserializeHttpMessage(i,r,t,e,s){let n=e instanceof Set?s:e,a=this.deserializer,o=typeof a.
readCodec=="function"?a:void 0,h=D.of(i),{bodyMemberNames:d,bindings:{payload:l,statusCode:f,headers:u,prefixHeaders:b}}=h.
getHttpBindings().response,g=t.headers;if(l){let[c,p]=l,[m,y]=p,w=y>>11&3;if(w)w===2?n[c]=await this.deserializeEventStream(
{response:t,responseSchema:h}):n[c]=K(t.body);else if(t.body){let z=await P(t.body,r);z.byteLength>0&&(n[c]=await(o?o.readPayload(
p,z):a.read(m,z)))}}for(let c in g){if(!T(g,c))continue;let p=c.toLowerCase(),m=g[c];p!==c&&(delete g[c],g[p]=m);let y=T(
u,p)?u[p]:void 0;if(!y)continue;let[w,[z,C,x],,N]=y;if(x){let M=C>>16&1?X(m,",",2):Y(m),E=[];for(let B of M)E.push(o?o.readHttpBinding(
x,B.trim(),38):await a.read([x[0],{httpHeader:N}],B.trim()));n[w]=E}else n[w]=o?o.readHttpBinding(y[1],m,38):await a.read(
z,m)}for(let[c,[,,p],,m]of b){n[c]={};for(let y in g){if(!T(g,y)||!y.startsWith(m))continue;let w=g[y];n[c][y.slice(m.length)]=
o?o.readHttpBinding(p,w,38):await a.read([p[0],{httpHeader:y}],w)}}return f&&(n[f[0]]=t.statusCode),d}},te=class extends k{codecDeserializer;stringDeserializer;constructor(i,r){
super(),this.codecDeserializer=i,this.stringDeserializer=new I(r)}setSerdeContext(i){this.stringDeserializer.setSerdeContext(
i),this.codecDeserializer.setSerdeContext(i),this.serdeContext=i}read(i,r){let t=D.of(i),e=t.getMergedTraits();if(e.httpHeader||
e.httpResponseCode){let s=t.getHttpBindingValue(38,e);return this.readHttpBinding(s,r,38)}return e.httpPayload?this.readPayload(
t.getHttpBindingValue(36,e),r):this.readCodec(t,r)}readHttpBinding(i,r,t){let e=typeof r=="string"?r:(this.serdeContext?.
utf8Encoder??j)(r);return this.stringDeserializer.readHttpBinding(i,e,t)}readPayload([i,r],t){let e=r&255;return e===21||
e===42?typeof t=="string"?(this.serdeContext?.utf8Decoder??A)(t):t:e===0?typeof t=="string"?t:(this.serdeContext?.utf8Encoder??
j)(t):this.readCodec(i,t)}readCodec(i,r){return this.codecDeserializer.read(i,r)}},ie=class extends k{settings;stringBuffer="";constructor(i){
super(),this.settings=i}write(i,r){let t=D.of(i),e=t.getMergedTraits(),s=t.getHttpBindingLocation(e);this.writeHttpBinding(
t.getHttpBindingValue(s,e),r,s)}writeHttpBinding([i,r,t],e,s){let n=r&255;switch(typeof e){case"object":if(e===null){this.
stringBuffer="null";return}if(n>=4&&n<=7){if(!(e instanceof Date))throw new Error(`@smithy/core/protocols - received non\
-Date value ${e} when schema expected Date in ${i.getName(!0)}`);let h=this.settings.httpBindings?r>>14&3:0;switch(this.
settings.timestampFormat.useTrait&&n>4?n:h?h+4:this.settings.timestampFormat.default){case 5:this.stringBuffer=e.toISOString().
replace(".000Z","Z");break;case 6:this.stringBuffer=J(e);break;case 7:this.stringBuffer=String(e.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using epoch seconds",e),this.stringBuffer=String(e.getTime()/1e3)}return}if((n===
21||n===42)&&"byteLength"in e){this.stringBuffer=(this.serdeContext?.base64Encoder??L)(e);return}if((n&192)===64&&Array.
isArray(e)){t??=i.getHttpBindingCollectionValue(s);let h=t[1]&255,d=h>=4&&h<=7,l="";for(let f of e){this.writeHttpBinding(
t,f,s);let u=this.flush();l&&(l+=", "),l+=d?u:G(u)}this.stringBuffer=l;return}this.stringBuffer=JSON.stringify(e,null,2);
break;case"string":let a=r>>8&3,o=e;if(a===2&&(o=$.from(o)),a&&(s&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??
L)(o.toString());return}this.stringBuffer=e;break;default:this.stringBuffer=r>>10&1?W():String(e)}}flush(){let i=this.stringBuffer;
return this.stringBuffer="",i}},re=class{codecSerializer;stringSerializer;buffer;constructor(i,r,t=new ie(r)){this.codecSerializer=
i,this.stringSerializer=t}setSerdeContext(i){this.codecSerializer.setSerdeContext(i),this.stringSerializer.setSerdeContext(
i)}write(i,r){let t=D.of(i),e=t.getMergedTraits();if(e.httpHeader||e.httpLabel||e.httpQuery){let s=t.getHttpBindingLocation(
e);this.writeHttpBinding(t.getHttpBindingValue(s,e),r,s);return}this.writeCodec(t,r)}writeHttpBinding(i,r,t){this.stringSerializer.
writeHttpBinding(i,r,t),this.buffer=this.stringSerializer.flush()}writeCodec(i,r){this.codecSerializer.write(i,r)}flush(){
if(this.buffer!==void 0){let i=this.buffer;return this.buffer=void 0,i}return this.codecSerializer.flush()}},se=class extends ee{serializer;deserializer;codec;mixin=new q;constructor({
defaultNamespace:i,errorTypeRegistries:r,jsonCodec:t}){super({defaultNamespace:i,errorTypeRegistries:r});let e={timestampFormat:{
useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=t??new Q(e),this.serializer=new re(this.codec.createSerializer(),
e),this.deserializer=new te(this.codec.createDeserializer(),e)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){
return this.codec}setSerdeContext(i){this.codec.setSerdeContext(i),super.setSerdeContext(i)}async serializeRequest(i,r,t){
let e=await super.serializeRequest(i,r,t),s=V.of(i.input);if(!e.headers["content-type"]){let n=this.mixin.resolveRestContentType(
this.getDefaultContentType(),s);n&&(e.headers["content-type"]=n)}return e.body==null&&e.headers["content-type"]===this.getDefaultContentType()&&
(e.body="{}"),e}async deserializeResponse(i,r,t){let e=await super.deserializeResponse(i,r,t),s=V.of(i.output);for(let[n,
a]of s.structIterator())a.getMemberTraits().httpPayload&&!(n in e)&&(e[n]=null);return e}async handleError(i,r,t,e,s){let n=_(
t,e)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,n,this.options.defaultNamespace);let{errorSchema:a,errorMetadata:o}=await this.
mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,t,e,s),h=V.of(a),d=e.message??e.Message??"Unkno\
wnError",l=this.compositeErrorRegistry.getErrorCtor(a)??Error,f=new l({});await this.deserializeHttpMessage(a,r,t,e);let u={},
b=this.codec.createDeserializer();for(let[g,c]of h.structIterator()){let p=c.getMergedTraits().jsonName??g;u[g]=b.readObject(
c,e[p])}throw this.mixin.decorateServiceException(Object.assign(f,o,{$fault:h.getMergedTraits().error,message:d},u),e)}getDefaultContentType(){
return"application/json"}};export{se as AwsRestJsonProtocol};

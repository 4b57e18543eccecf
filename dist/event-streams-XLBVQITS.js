const pe=e=>{const t=globalThis.process.getBuiltinModule(e);if(t===void 0)throw Object.assign(new Error("Cannot find mod\
ule "+e),{code:"MODULE_NOT_FOUND"});return t},Se=import.meta.dirname??"/";import{TypeRegistry as Q,fromHex as V,fromUtf8 as Z,
hasOwn as M,toHex as U,toUtf8 as H}from"./chunk-24PZ7WEJ.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";
import*as x from"node:zlib";var N=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let r=0;r<8;++r)t=t&1?3988292384^
t>>>1:t>>>1;N[e]=t>>>0}var B=4294967295,_=class{digestLength=4;checksum=B;update(e){for(let t=0;t<e.length;++t)this.checksum=
this.checksum>>>8^N[(this.checksum^e[t])&255]}digestSync(){return(this.checksum^B)>>>0}async digest(){let e=this.digestSync(),
t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,e,!1),t}reset(){this.checksum=B}},$=typeof x.crc32=="funct\
ion"?x.crc32:void 0,A=$?Y($):_;function Y(e){return class{digestLength=4;value=0;update(t){this.value=e(t,this.value)}digestSync(){
return this.value>>>0}async digest(){let t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,this.digestSync(),
!1),t}reset(){this.value=0}}}var I=class P{bytes;constructor(t){if(this.bytes=t,t.byteLength!==8)throw new Error("Int64 \
buffers must be exactly 8 bytes")}static fromNumber(t){if(t>9223372036854776e3||t<-9223372036854776e3)throw new Error(`${t}\
 is too large (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let n=7,a=Math.abs(Math.
round(t));n>-1&&a>0;n--,a/=256)r[n]=a;return t<0&&L(r),new P(r)}valueOf(){let t=this.bytes.slice(0),r=t[0]&128;return r&&
L(t),parseInt(U(t),16)*(r?-1:1)}toString(){return String(this.valueOf())}};function L(e){for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>
-1&&(e[t]++,e[t]===0);t--);}var G=class{toUtf8;fromUtf8;constructor(e,t){this.toUtf8=e,this.fromUtf8=t}format(e){let t=[];
for(let a in e){if(!M(e,a))continue;let s=this.fromUtf8(a);if(s.byteLength>255)throw new Error(`@smithy/core/event-strea\
ms - header name exceeds 255 bytes: ${s.byteLength}`);t.push(Uint8Array.from([s.byteLength]),s,this.formatHeaderValue(e[a]))}
let r=new Uint8Array(t.reduce((a,s)=>a+s.byteLength,0)),n=0;for(let a of t)r.set(a,n),n+=a.byteLength;return r}formatHeaderValue(e){
switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"s\
hort":let t=new DataView(new ArrayBuffer(3));return t.setUint8(0,3),t.setInt16(1,e.value,!1),new Uint8Array(t.buffer);case"\
integer":let r=new DataView(new ArrayBuffer(5));return r.setUint8(0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"\
long":let n=new Uint8Array(9);return n[0]=5,n.set(e.value.bytes,1),n;case"binary":if(e.value.byteLength>k)throw new Error(
`@smithy/core/event-streams - header value (binary) exceeds ${k} bytes: ${e.value.byteLength}`);let a=new DataView(new ArrayBuffer(
3+e.value.byteLength));a.setUint8(0,6),a.setUint16(1,e.value.byteLength,!1);let s=new Uint8Array(a.buffer);return s.set(
e.value,3),s;case"string":let l=this.fromUtf8(e.value);if(l.byteLength>k)throw new Error(`@smithy/core/event-streams - h\
eader value (string) exceeds ${k} bytes: ${l.byteLength}`);let o=new DataView(new ArrayBuffer(3+l.byteLength));o.setUint8(
0,7),o.setUint16(1,l.byteLength,!1);let u=new Uint8Array(o.buffer);return u.set(l,3),u;case"timestamp":let f=new Uint8Array(
9);return f[0]=8,f.set(I.fromNumber(e.value.valueOf()).bytes,1),f;case"uuid":if(!le.test(e.value))throw new Error(`Inval\
id UUID received: ${e.value}`);let c=new Uint8Array(17);return c[0]=9,c.set(V(e.value.replace(/-/g,"")),1),c}}parse(e){let t={},
r=0;for(;r<e.byteLength;){let n=e.getUint8(r++),a=this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+r,n));switch(r+=n,e.getUint8(
r++)){case 0:t[a]={type:j,value:!0};break;case 1:t[a]={type:j,value:!1};break;case 2:t[a]={type:ee,value:e.getInt8(r++)};
break;case 3:t[a]={type:te,value:e.getInt16(r,!1)},r+=2;break;case 4:t[a]={type:re,value:e.getInt32(r,!1)},r+=4;break;case 5:
t[a]={type:ae,value:new I(new Uint8Array(e.buffer,e.byteOffset+r,8))},r+=8;break;case 6:let s=e.getUint16(r,!1);r+=2,t[a]=
{type:ne,value:new Uint8Array(e.buffer,e.byteOffset+r,s)},r+=s;break;case 7:let l=e.getUint16(r,!1);r+=2,t[a]={type:se,value:this.
toUtf8(new Uint8Array(e.buffer,e.byteOffset+r,l))},r+=l;break;case 8:t[a]={type:ie,value:new Date(new I(new Uint8Array(e.
buffer,e.byteOffset+r,8)).valueOf())},r+=8;break;case 9:let o=new Uint8Array(e.buffer,e.byteOffset+r,16);r+=16,t[a]={type:oe,
value:`${U(o.subarray(0,4))}-${U(o.subarray(4,6))}-${U(o.subarray(6,8))}-${U(o.subarray(8,10))}-${U(o.subarray(10))}`};break;default:
throw new Error("Unrecognized header type tag")}}return t}},E;(function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="\
boolFalse",e[e.byte=2]="byte",e[e.short=3]="short",e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArr\
ay",e[e.string=7]="string",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"})(E||(E={}));var j="boolean",ee="byte",te="sh\
ort",re="integer",ae="long",ne="binary",se="string",ie="timestamp",oe="uuid",le=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
k=32767,F=4,v=F*2,p=4,ue=v+p*2;function ce({byteLength:e,byteOffset:t,buffer:r}){if(e<ue)throw new Error("Provided messa\
ge too short to accommodate event stream message overhead");let n=new DataView(r,t,e),a=n.getUint32(0,!1);if(e!==a)throw new Error(
"Reported message length does not match received message length");let s=n.getUint32(F,!1),l=n.getUint32(v,!1),o=n.getUint32(
e-p,!1),u=new A;if(u.update(new Uint8Array(r,t,v)),l!==u.digestSync())throw new Error(`The prelude checksum specified in\
 the message (${l}) does not match the calculated CRC32 checksum (${u.digestSync()})`);if(u.update(new Uint8Array(r,t+v,
e-(v+p))),o!==u.digestSync())throw new Error(`The message checksum (${u.digestSync()}) did not match the expected value \
of ${o}`);return{headers:new DataView(r,t+v+p,s),body:new Uint8Array(r,t+v+p+s,a-s-(v+p+p))}}var R=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,t){
this.headerMarshaller=new G(e,t),this.messageBuffer=[],this.isEndOfStream=!1}feed(e){this.messageBuffer.push(this.decode(
e))}endOfStream(){this.isEndOfStream=!0}getMessage(){let e=this.messageBuffer.pop(),t=this.isEndOfStream;return{getMessage(){
return e},isEndOfStream(){return t}}}getAvailableMessages(){let e=this.messageBuffer;this.messageBuffer=[];let t=this.isEndOfStream;
return{getMessages(){return e},isEndOfStream(){return t}}}encode({headers:e,body:t}){let r=this.headerMarshaller.format(
e),n=r.byteLength+t.byteLength+16,a=new Uint8Array(n),s=new DataView(a.buffer,a.byteOffset,a.byteLength),l=new A;return s.
setUint32(0,n,!1),s.setUint32(4,r.byteLength,!1),l.update(a.subarray(0,8)),s.setUint32(8,l.digestSync(),!1),a.set(r,12),
a.set(t,r.byteLength+12),l.update(a.subarray(8,n-4)),s.setUint32(n-4,l.digestSync(),!1),a}decode(e){let{headers:t,body:r}=ce(
e);return{headers:this.headerMarshaller.parse(t),body:r}}formatHeaders(e){return this.headerMarshaller.format(e)}},D=class{options;constructor(e){
this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.options.
inputStream)yield this.options.decoder.decode(e)}},q=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){
return this.asyncIterator()}async*asyncIterator(){for await(let e of this.options.messageStream)yield this.options.encoder.
encode(e);this.options.includeEndFrame&&(yield new Uint8Array(0))}},K=class{options;constructor(e){this.options=e}[Symbol.
asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.options.messageStream){let t=await this.
options.deserializer(e);t!==void 0&&(yield t)}}},J=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){
return this.asyncIterator()}async*asyncIterator(){for await(let e of this.options.inputStream)yield this.options.serializer(
e)}};import{Readable as ye}from"node:stream";function W(e){let t=0,r=0,n=null,a=null,s=o=>{if(typeof o!="number")throw new Error(
"Attempted to allocate an event message where size was not a number: "+o);t=o,r=4,n=new Uint8Array(o),new DataView(n.buffer).
setUint32(0,o,!1)},l=async function*(){let o=e[Symbol.asyncIterator]();for(;;){let{value:u,done:f}=await o.next();if(f){
if(t)if(t===r)yield n;else throw new Error("Truncated event message received.");else return;return}let c=u.length,i=0;for(;i<
c;){if(!n){let h=c-i;a||(a=new Uint8Array(4));let m=Math.min(4-r,h);if(a.set(u.slice(i,i+m),r),r+=m,i+=m,r<4)break;s(new DataView(
a.buffer).getUint32(0,!1)),a=null}let y=Math.min(t-r,c-i);n.set(u.slice(i,i+y),r),r+=y,i+=y,t&&t===r&&(yield n,n=null,t=
0,r=0)}}};return{[Symbol.asyncIterator]:l}}function me(e,t){let r=C(t.deserializer,t.toUtf8);return{[Symbol.asyncIterator]:async function*(){
for await(let n of e){let a=t.eventStreamCodec.decode(n),s=await r(a);s!==void 0&&(yield s)}}}}function C(e,t){return async function(r){
let{value:n}=r.headers[":message-type"];if(n==="error"){let a=new Error(r.headers[":error-message"].value||"UnknownError");
throw a.name=r.headers[":error-code"].value,a}else if(n==="exception"){let a=r.headers[":exception-type"].value,s={[a]:r},
l=await e(s);if(l.$unknown){let o=new Error(t(r.body));throw o.name=a,o}throw l[a]}else if(n==="event"){let a={[r.headers["\
:event-type"].value]:r},s=await e(a);return s.$unknown?void 0:s}else throw Error(`Unrecognizable event type: ${r.headers["\
:event-type"].value}`)}}var T=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder:e,utf8Decoder:t}){this.eventStreamCodec=
new R(e,t),this.utfEncoder=e}deserialize(e,t){let r=W(e);return new K({messageStream:new D({inputStream:r,decoder:this.eventStreamCodec}),
deserializer:C(t,this.utfEncoder)})}serialize(e,t){return new q({messageStream:new J({inputStream:e,serializer:t}),encoder:this.
eventStreamCodec,includeEndFrame:!0})}},fe=e=>new T(e),X=class{universalMarshaller;constructor({utf8Encoder:e,utf8Decoder:t}){
this.universalMarshaller=new T({utf8Decoder:t,utf8Encoder:e})}deserialize(e,t){let r=typeof e[Symbol.asyncIterator]=="fu\
nction"?e:he(e);return this.universalMarshaller.deserialize(r,t)}serialize(e,t){return ye.from(this.universalMarshaller.
serialize(e,t))}},de=e=>new X(e);async function*he(e){let t=!1,r=!1,n=new Array;for(e.on("error",a=>{if(t||(t=!0),a)throw a}),
e.on("data",a=>{n.push(a)}),e.on("end",()=>{t=!0});!r;){let a=await new Promise(s=>setTimeout(()=>s(n.shift()),0));a&&(yield a),
r=t&&n.length===0}}var ge=e=>({[Symbol.asyncIterator]:async function*(){let t=e.getReader();try{for(;;){let{done:r,value:n}=await t.
read();if(r)return;yield n}}finally{t.releaseLock()}}}),we=e=>{let t=e[Symbol.asyncIterator]();return new ReadableStream(
{async pull(r){let{done:n,value:a}=await t.next();if(n)return r.close();r.enqueue(a)}})},ve=e=>Object.assign(e,{eventStreamMarshaller:e.
eventStreamSerdeProvider(e)}),be=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({
marshaller:e,serializer:t,deserializer:r,serdeContext:n,defaultContentType:a,compositeErrorRegistry:s}){this.marshaller=
e,this.serializer=t,this.deserializer=r,this.serdeContext=n,this.defaultContentType=a,this.compositeErrorRegistry=s}async serializeEventStream({
eventStream:e,requestSchema:t,initialRequest:r,initialMessageType:n}){let a=this.marshaller,s=t.getEventStreamMember(),l=t.
getMemberSchema(s),o=this.serializer,u=this.defaultContentType,f=Symbol("initialRequestMarker"),c={async*[Symbol.asyncIterator](){
if(r){let i={":event-type":{type:"string",value:n??"initial-request"},":message-type":{type:"string",value:"event"},":co\
ntent-type":{type:"string",value:u}};o.write(t,r);let y=o.flush();yield{[f]:!0,headers:i,body:y}}for await(let i of e)yield i}};
return a.serialize(c,i=>{if(i[f])return{headers:i.headers,body:i.body};let y="";for(let w in i)if(M(i,w)&&w!=="__type"){
y=w;break}let{additionalHeaders:h,body:m,eventType:d,explicitPayloadContentType:g}=this.writeEventBody(y,l,i);return{headers:{
":event-type":{type:"string",value:d},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:g??
u},...h},body:m}})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r,initialMessageType:n}){
let a=this.marshaller,s=t.getEventStreamMember(),l=t.getMemberSchema(s).getMemberSchemas(),o=Symbol("initialResponseMark\
er"),u=a.deserialize(e.body,async i=>{let y="";for(let m in i)if(M(i,m)&&m!=="__type"){y=m;break}let h=i[y].body;if(y===
(n??"initial-response")){let m=await this.deserializer.read(t,h);return delete m[s],{[o]:!0,...m}}else if(y in l){let m=l[y];
if(m.isStructSchema()){let d={},g=!1;for(let[w,S]of m.structIterator()){let{eventHeader:O,eventPayload:z}=S.getMergedTraits();
if(g=g||!!(O||z),z)S.isBlobSchema()?d[w]=h:S.isStringSchema()?d[w]=(this.serdeContext?.utf8Encoder??H)(h):S.isStructSchema()&&
(d[w]=await this.deserializer.read(S,h));else if(O){let b=i[y].headers[w]?.value;b!=null&&(S.isNumericSchema()?b&&typeof b==
"object"&&"bytes"in b?d[w]=BigInt(b.toString()):d[w]=Number(b):d[w]=b)}}return{[y]:await this.readEventMember(m,h,g,d)}}
return{[y]:await this.deserializer.read(m,h)}}else return{$unknown:i}}),f=u[Symbol.asyncIterator](),c=await f.next();if(c.
done)return u;if(c.value?.[o]){if(!t)throw new Error("@smithy::core/protocols - initial-response event encountered in ev\
ent stream but no response schema given.");for(let i in c.value)M(c.value,i)&&(r[i]=c.value[i])}return{async*[Symbol.asyncIterator](){
for(c?.value?.[o]||(yield c.value);;){let{done:i,value:y}=await f.next();if(i)break;yield y}}}}async readEventMember(e,t,r,n){
let a,s=e.getSchema();if(Array.isArray(s)&&s[0]===-3){let o=s[1],u=Q.for(o);this.compositeErrorRegistry?.copyFrom(u),a=(this.
compositeErrorRegistry??u)?.getErrorCtor(s)}let l=r?n:t.byteLength===0?{}:await this.deserializer.read(e,t);if(a){let o=l.
message??l.Message??"Unknown",u={},f=e.getMergedTraits().error;return f&&(u.$fault=f),Object.assign(new a({}),u,{message:o},
l)}return l}writeEventBody(e,t,r){let n=this.serializer,a=e,s=null,l,o=t.getSchema()[4].includes(e),u={};if(o){let c=t.getMemberSchema(
e);if(c.isStructSchema()){for(let[i,y]of c.structIterator()){let{eventHeader:h,eventPayload:m}=y.getMergedTraits();if(m)
s=i;else if(h){let d=r[e][i],g="binary";y.isNumericSchema()?(-2)**31<=d&&d<=2**31-1?g="integer":g="long":y.isTimestampSchema()?
g="timestamp":y.isStringSchema()?g="string":y.isBooleanSchema()&&(g="boolean"),d!=null&&(u[i]={type:g,value:d},delete r[e][i])}}
if(s!==null){let i=c.getMemberSchema(s);i.isBlobSchema()?l="application/octet-stream":i.isStringSchema()&&(l="text/plain"),
n.write(i,r[e][s])}else n.write(c,r[e])}else if(c.isUnitSchema())n.write(c,{});else throw new Error("@smithy/core/event-\
streams - non-struct member not supported in event stream union.")}else{let[c,i]=r[e];a=c,n.write(15,i)}let f=n.flush()??
new Uint8Array;return{body:typeof f=="string"?(this.serdeContext?.utf8Decoder??Z)(f):f,eventType:a,explicitPayloadContentType:l,
additionalHeaders:u}}};export{R as EventStreamCodec,X as EventStreamMarshaller,be as EventStreamSerde,G as HeaderMarshaller,I as Int64,D as MessageDecoderStream,
q as MessageEncoderStream,K as SmithyMessageDecoderStream,J as SmithyMessageEncoderStream,T as UniversalEventStreamMarshaller,
de as eventStreamSerdeProvider,W as getChunkedStream,C as getMessageUnmarshaller,me as getUnmarshalledStream,we as iterableToReadableStream,
ge as readableStreamToIterable,ve as resolveEventStreamSerdeConfig,fe as universalEventStreamSerdeProvider};

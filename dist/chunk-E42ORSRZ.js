const H=t=>{const e=globalThis.process.getBuiltinModule(t);if(e===void 0)throw Object.assign(new Error("Cannot find modu\
le "+t),{code:"MODULE_NOT_FOUND"});return e},G=import.meta.dirname??"/";import{FromStringShapeDeserializer as A,extendedEncodeURIComponent as x}from"./chunk-PXC7MVBF.js";
import{NormalizedSchema as f,NumericValue as _,ProtocolLib as $,RpcProtocol as O,SignatureV4 as K,collectBody as b,dateToUtcString as R,
deref as P,determineTimestampFormat as L,generateIdempotencyToken as D,hasOwn as I,toBase64 as W,toUtf8 as j}from"./chunk-24PZ7WEJ.js";
var E={SignatureV4a:null},w={CrtSignerV4:null},p="X-Amz-S3session-Token",C=p.toLowerCase(),U=class extends K{async signWithCredentials(t,e,r){
let i=T(e);t.headers[C]=e.sessionToken;let s=this;return N(s,i),s.signRequest(t,r??{})}async presignWithCredentials(t,e,r){
let i=T(e);return delete t.headers[C],t.headers[p]=e.sessionToken,t.query=t.query??{},t.query[p]=e.sessionToken,N(this,i),
this.presign(t,r)}};function T(t){return{accessKeyId:t.accessKeyId,secretAccessKey:t.secretAccessKey,expiration:t.expiration}}
function N(t,e){let r=t.credentialProvider;t.credentialProvider=()=>(t.credentialProvider=r,Promise.resolve(e))}var Q=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof w.CrtSignerV4=="function"?"crt":typeof E.SignatureV4a=="function"?"js":"none"}constructor(t){this.sigv4Signer=
new U(t),this.signerOptions=t}async sign(t,e={}){return e.signingRegion==="*"?this.getSigv4aSigner().sign(t,e):this.sigv4Signer.
sign(t,e)}async signWithCredentials(t,e,r={}){if(r.signingRegion==="*"){let i=this.getSigv4aSigner(),s=w.CrtSignerV4;if(s&&
i instanceof s)return i.signWithCredentials(t,e,r);throw new Error(`signWithCredentials with signingRegion '*' is only s\
upported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/\
signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt"\
);] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github\
.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(t,e,
r)}async presign(t,e={}){if(e.signingRegion==="*"){let r=this.getSigv4aSigner(),i=w.CrtSignerV4;if(i&&r instanceof i)return r.
presign(t,e);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/si\
gnature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk\
/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws\
-common-runtime-crt`)}return this.sigv4Signer.presign(t,e)}async presignWithCredentials(t,e,r={}){if(r.signingRegion==="\
*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
t,e,r)}getSigv4aSigner(){if(!this.sigv4aSigner){let t=w.CrtSignerV4,e=E.SignatureV4a;if(this.signerOptions.runtime==="no\
de"){if(!t&&!e)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signa\
ture-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functional\
ity-requiring-aws-common-runtime-crt");if(t&&typeof t=="function")this.sigv4aSigner=new t({...this.signerOptions,signingAlgorithm:1});else if(e&&
typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions});else throw new Error("Available SigV4a implementat\
ion is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v\
4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{
if(!e||typeof e!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Pleas\
e check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not availabl\
e for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent \
such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using\
-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new e({...this.signerOptions})}}return this.sigv4aSigner}};
function S(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function X(t){
return new F(t).parse()}var F=class z{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:r}=e;for(;e.i<r&&(e.trim(),!(e.i>=r));)if(e.isNext("<?"))e.readTo("?>"),e.
trim();else if(e.isNext("<!--"))e.readTo("-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.
x[e.i]==="<"){let i=e.parseTag();return{[i.tag]:i.value}}else throw new Error("@aws-sdk XML parse error: unexpected cont\
ent.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,r=!0){let i=this;return r?i.x.startsWith(e,
i.i):i.x.toLowerCase().startsWith(e.toLowerCase(),i.i)}readTo(e){let r=this,i=r.x.indexOf(e,r.i);if(i===-1)throw new Error(
`@aws-sdk XML parse error: expected "${e}" not found.`);let s=r.x.slice(r.i,i);return r.i=i+e.length,s}trim(){let e=this;
for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,r=e.x[e.i];++e.i;let i="";for(;e.i<e.z&&e.x[e.i]!==r;)i+=e.x[e.i++];
return++e.i,e.decodeEntities(i)}parseTag(){let e=this;++e.i;let r="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)r+=e.x[e.i++];let i=!1,s={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let n="";for(;e.
i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)n+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),n==="__proto__"&&S(s),s[n]=e.readAttrValue(),
i=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=
e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++e.i,
{tag:r,value:i?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++e.i;let a=[],o=[],h=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![\
CDATA[")?(e.i+=9,a.push(e.readTo("]]>"))):e.isNext("<?")?e.readTo("?>"):(h=!0,o.push(e.parseTag()));else{let n="";for(;e.
i<e.z&&e.x[e.i]!=="<";)n+=e.x[e.i++];a.push(e.decodeEntities(n))}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse \
error: missing closing tag </${r}>.`);e.i+=2;let c=e.readTo(">").trim();if(c!==r)throw new Error(`@aws-sdk XML parse err\
or: mismatched tags <${r}> and </${c}>.`);if(!i&&a.length===0&&!h)return{tag:r,value:""};if(!i&&!h){let n=a.length===1?a[0]:
a.join("");return n.trim()===""&&n.includes(`
`)?{tag:r,value:""}:{tag:r,value:n}}let l={};for(let n of a)n.trim()===""&&n.includes(`
`)||(l["#text"]="#text"in l?l["#text"]+n:n);for(let n of o)n.tag==="__proto__"&&S(l),n.tag in l?Array.isArray(l[n.tag])?
l[n.tag].push(n.value):l[n.tag]=[l[n.tag],n.value]:l[n.tag]=n.value;for(let[n,g]of Object.entries(s))n==="__proto__"&&S(
l),l[n]=g;return{tag:r,value:l}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){let e=this;e.i+=
9;let r=0;for(;e.i<e.z;){let i=e.x[e.i];if(i==="[")++r;else if(i==="]")--r;else if(i===">"&&r===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(r,i,s,a)=>i?String.fromCharCode(parseInt(i,16)):s?String.fromCharCode(parseInt(s,10)):z.ENTITIES[a]??"")}},v=t=>{let e="\
#text";for(let r in t)I(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==null&&(t[r]=v(t[r])));return t},
M=class{serdeContext;setSerdeContext(t){this.serdeContext=t}},q=class{from;to;keys;constructor(t,e){this.from=t,this.to=
e;let r=Object.keys(this.from),i=new Set(r);i.delete("__type"),this.keys=i}mark(t){this.keys.delete(t)}hasUnknown(){return this.
keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let t=this.keys.values().next().value,
e=this.from[t];this.to.$unknown=[t,e]}}};function B(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,
configurable:!0})}var Y=class extends M{settings;stringDeserializer;constructor(t){super(),this.settings=t,this.stringDeserializer=
new A(t)}setSerdeContext(t){this.serdeContext=t,this.stringDeserializer.setSerdeContext(t)}read(t,e,r){let i=f.of(t),s=i.
getMemberSchemas();if(i.isStructSchema()&&i.isMemberSchema()&&Object.values(s).find(h=>!!h.getMemberTraits().eventPayload)){
let h={},c=Object.keys(s)[0];return s[c].isBlobSchema()?h[c]=e:h[c]=this.read(s[c],e),h}let a=(this.serdeContext?.utf8Encoder??
j)(e),o=this.parseXml(a);return this.readSchema(t,r?o[r]:o)}readSchema(t,e){let r=f.of(t);if(r.isUnitSchema())return;let i=r.
getMergedTraits();if(r.isListSchema()&&!Array.isArray(e))return this.readSchema(r,[e]);if(e==null)return e;if(typeof e==
"object"){let s=!!i.xmlFlattened;if(r.isListSchema()){let o=r.getValueSchema(),h=[],c=o.getMergedTraits().xmlName??"memb\
er",l=s?e:(e[0]??e)[c];if(l==null)return h;let n=Array.isArray(l)?l:[l];for(let g of n)h.push(this.readSchema(o,g));return h}
let a={};if(r.isMapSchema()){let o=r.getKeySchema(),h=r.getValueSchema(),c;s?c=Array.isArray(e)?e:[e]:c=Array.isArray(e.
entry)?e.entry:[e.entry];let l=o.getMergedTraits().xmlName??"key",n=h.getMergedTraits().xmlName??"value";for(let g of c){
let u=g[l],d=g[n];u==="__proto__"&&B(a),a[u]=this.readSchema(h,d)}return a}if(r.isStructSchema()){let o=r.isUnionSchema(),
h;o&&(h=new q(e,a));for(let[c,l]of r.structIterator()){let n=l.getMergedTraits(),g=n.httpPayload?n.xmlName??l.getName():
l.getMemberTraits().xmlName??c;o&&h.mark(g),e[g]!=null&&(a[c]=this.readSchema(l,e[g]))}return o&&h.writeUnknown(),a}if(r.
isDocumentSchema())return e;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(
!0)}`)}return r.isListSchema()?[]:r.isMapSchema()||r.isStructSchema()?{}:this.stringDeserializer.read(r,e)}parseXml(t){if(t.
length){let e;try{e=X(t)}catch(a){throw a&&typeof a=="object"&&Object.defineProperty(a,"$responseBodyText",{value:t}),a}
let r="#text",i=Object.keys(e)[0],s=e[i];return s[r]&&(s[i]=s[r],delete s[r]),v(s)}return{}}},Z=class extends M{settings;buffer;constructor(t){
super(),this.settings=t}write(t,e,r=""){this.buffer===void 0&&(this.buffer="");let i=f.of(t);if(r&&!r.endsWith(".")&&(r+=
"."),i.isBlobSchema())(typeof e=="string"||e instanceof Uint8Array)&&(this.writeKey(r),this.writeValue((this.serdeContext?.
base64Encoder??W)(e)));else if(i.isBooleanSchema()||i.isNumericSchema()||i.isStringSchema())e!=null?(this.writeKey(r),this.
writeValue(String(e))):i.isIdempotencyToken()&&(this.writeKey(r),this.writeValue(D()));else if(i.isBigIntegerSchema())e!=
null&&(this.writeKey(r),this.writeValue(String(e)));else if(i.isBigDecimalSchema())e!=null&&(this.writeKey(r),this.writeValue(
e instanceof _?e.string:String(e)));else if(i.isTimestampSchema()){if(e instanceof Date)switch(this.writeKey(r),L(i,this.
settings)){case 5:this.writeValue(e.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(R(e));break;case 7:
this.writeValue(String(e.getTime()/1e3));break}}else if(i.isDocumentSchema())Array.isArray(e)?this.write(79,e,r):e instanceof
Date?this.write(4,e,r):e instanceof Uint8Array?this.write(21,e,r):e&&typeof e=="object"?this.write(143,e,r):(this.writeKey(
r),this.writeValue(String(e)));else if(i.isListSchema()){if(Array.isArray(e))if(e.length===0)this.settings.serializeEmptyLists&&
(this.writeKey(r),this.writeValue(""));else{let s=i.getValueSchema(),a=this.settings.flattenLists||i.getMergedTraits().xmlFlattened,
o=1;for(let h of e){if(h==null)continue;let c=s.getMergedTraits(),l=this.getKey("member",c.xmlName,c.ec2QueryName),n=a?`${r}${o}`:
`${r}${l}.${o}`;this.write(s,h,n),++o}}}else if(i.isMapSchema()){if(e&&typeof e=="object"){let s=i.getKeySchema(),a=i.getValueSchema(),
o=i.getMergedTraits().xmlFlattened,h=1;for(let c in e){let l=e[c];if(l==null)continue;let n=s.getMergedTraits(),g=this.getKey(
"key",n.xmlName,n.ec2QueryName),u=o?`${r}${h}.${g}`:`${r}entry.${h}.${g}`,d=a.getMergedTraits(),m=this.getKey("value",d.
xmlName,d.ec2QueryName),y=o?`${r}${h}.${m}`:`${r}entry.${h}.${m}`;this.write(s,c,u),this.write(a,l,y),++h}}}else if(i.isStructSchema()){
if(e&&typeof e=="object"){let s=!1;for(let[a,o]of i.structIterator()){if(e[a]==null&&!o.isIdempotencyToken())continue;let h=o.
getMergedTraits(),c=this.getKey(a,h.xmlName,h.ec2QueryName,"struct"),l=`${r}${c}`;this.write(o,e[a],l),s=!0}if(!s&&i.isUnionSchema()){
let{$unknown:a}=e;if(Array.isArray(a)){let[o,h]=a,c=`${r}${o}`;this.write(15,h,c)}}}}else if(!i.isUnitSchema())throw new Error(
`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${i.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");let t=this.buffer;return delete this.
buffer,t}getKey(t,e,r,i){let{ec2:s,capitalizeKeys:a}=this.settings;if(s&&r)return r;let o=e??t;return a&&i==="struct"?o[0].
toUpperCase()+o.slice(1):o}writeKey(t){t.endsWith(".")&&(t=t.slice(0,t.length-1)),this.buffer+=`&${x(t)}=`}writeValue(t){
this.buffer+=x(t)}},J=class extends O{options;serializer;deserializer;mixin=new $;constructor(t){super({defaultNamespace:t.
defaultNamespace,errorTypeRegistries:t.errorTypeRegistries}),this.options=t;let e={timestampFormat:{useTrait:!0,default:5},
httpBindings:!1,xmlNamespace:t.xmlNamespace,serviceNamespace:t.defaultNamespace,serializeEmptyLists:!0};this.serializer=
new Z(e),this.deserializer=new Y(e)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(t){this.serializer.setSerdeContext(
t),this.deserializer.setSerdeContext(t)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(t,e,r){
let i=await super.serializeRequest(t,e,r);i.path.endsWith("/")||(i.path+="/"),i.headers["content-type"]="application/x-w\
ww-form-urlencoded",(P(t.input)==="unit"||!i.body)&&(i.body="");let s=t.name.split("#")[1]??t.name;return i.body=`Action\
=${s}&Version=${this.options.version}`+i.body,i.body.endsWith("&")&&(i.body=i.body.slice(-1)),i}async deserializeResponse(t,e,r){
let i=this.deserializer,s=f.of(t.output),a={};if(r.statusCode>=300){let l=await b(r.body,e);l.byteLength>0&&Object.assign(
a,await i.read(15,l)),await this.handleError(t,e,r,a,this.deserializeMetadata(r))}for(let l in r.headers){let n=r.headers[l];
delete r.headers[l],r.headers[l.toLowerCase()]=n}let o=t.name.split("#")[1]??t.name,h=s.isStructSchema()&&this.useNestedResult()?
o+"Result":void 0,c=await b(r.body,e);return c.byteLength>0&&Object.assign(a,await i.read(s,c,h)),a.$metadata=this.deserializeMetadata(
r),a}useNestedResult(){return!0}async handleError(t,e,r,i,s){let a=this.loadQueryErrorCode(r,i)??"Unknown";this.mixin.compose(
this.compositeErrorRegistry,a,this.options.defaultNamespace);let o=this.loadQueryError(i)??{},h=this.loadQueryErrorMessage(
i);o.message=h,o.Error={Type:o.Type,Code:o.Code,Message:h};let{errorSchema:c,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(
a,this.options.defaultNamespace,r,o,s,this.mixin.findQueryCompatibleError),n=f.of(c),g=this.compositeErrorRegistry.getErrorCtor(
c)??Error,u=new g({}),d={Type:o.Error.Type,Code:o.Error.Code,Error:o.Error};for(let[m,y]of n.structIterator()){let k=y.getMergedTraits().
xmlName??m,V=o[k]??i[k];d[m]=this.deserializer.readSchema(y,V)}throw this.mixin.decorateServiceException(Object.assign(u,
l,{$fault:n.getMergedTraits().error,message:h},d),i)}loadQueryErrorCode(t,e){let r=(e.Errors?.[0]?.Error??e.Errors?.Error??
e.Error)?.Code;if(r!==void 0)return r;if(t.statusCode==404)return"NotFound"}loadQueryError(t){return t.Errors?.[0]?.Error??
t.Errors?.Error??t.Error}loadQueryErrorMessage(t){let e=this.loadQueryError(t);return e?.message??e?.Message??t.message??
t.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};export{J as AwsQueryProtocol,Q as SignatureV4MultiRegion};

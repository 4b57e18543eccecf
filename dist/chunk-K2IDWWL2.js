const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{HttpResponse,getSmithyContext,toEndpointV1}from"./chunk-WTKLANMV.js";var isArrayBuffer=arg=>typeof ArrayBuffer=="function"&&arg instanceof ArrayBuffer||Object.prototype.toString.call(arg)===
"[object ArrayBuffer]";var fromArrayBuffer=(input,offset=0,length=input.byteLength-offset)=>{if(!isArrayBuffer(input))throw new TypeError(`The \
"input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);return Buffer.from(input,offset,length)},
fromString=(input,encoding)=>{if(typeof input!="string")throw new TypeError(`The "input" argument must be of type string\
. Received type ${typeof input} (${input})`);return encoding?Buffer.from(input,encoding):Buffer.from(input)};var fromUtf8=input=>{let buf=fromString(input,"utf8");return new Uint8Array(buf.buffer,buf.byteOffset,buf.byteLength/Uint8Array.
BYTES_PER_ELEMENT)};var toUtf8=input=>{if(typeof input=="string")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||
typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint\
8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString("utf8")};var SHORT_TO_HEX={},HEX_TO_SHORT={};for(let i=0;i<256;i++){let encodedByte=i.toString(16).toLowerCase();encodedByte.length===
1&&(encodedByte=`0${encodedByte}`),SHORT_TO_HEX[i]=encodedByte,HEX_TO_SHORT[encodedByte]=i}function fromHex(encoded){if(encoded.
length%2!==0)throw new Error("Hex encoded strings must have an even number length");let out=new Uint8Array(encoded.length/
2);for(let i=0;i<encoded.length;i+=2){let encodedByte=encoded.slice(i,i+2).toLowerCase();if(encodedByte in HEX_TO_SHORT)
out[i/2]=HEX_TO_SHORT[encodedByte];else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecim\
al`)}return out}function toHex(bytes){let out="";for(let i=0;i<bytes.byteLength;i++)out+=SHORT_TO_HEX[bytes[i]];return out}var operation=(namespace,name,traits,input,output)=>({name,namespace,traits,input,output});var schemaDeserializationMiddleware=config=>(next,context)=>async args=>{let{response}=await next(args),{operationSchema}=getSmithyContext(
context),[,ns,n,t,i,o]=operationSchema??[];try{let parsed=await config.protocol.deserializeResponse(operation(ns,n,t,i,o),
{...config,...context},response);return{response,output:parsed}}catch(error){if(Object.defineProperty(error,"$response",
{value:response,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in error)){let hint="Deserialization error: to \
see the raw response, inspect the hidden field {error}.$response on this object.";try{error.message+=`
  `+hint}catch{!context.logger||context.logger?.constructor?.name==="NoOpLogger"?console.warn(hint):context.logger?.warn?.(
hint)}typeof error.$responseBodyText<"u"&&error.$response&&(error.$response.body=error.$responseBodyText);try{if(HttpResponse.
isInstance(response)){let{headers={},statusCode}=response,headerEntries=Object.entries(headers);error.$metadata={httpStatusCode:statusCode,
requestId:findHeader(/^x-[\w-]+-request-?id$/,headerEntries),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,headerEntries),
cfId:findHeader(/^x-[\w-]+-cf-id$/,headerEntries)}}}catch{}}throw error}},findHeader=(pattern,headers)=>(headers.find(([
k])=>k.match(pattern))||[void 0,void 0])[1];var schemaSerializationMiddleware=config=>(next,context)=>async args=>{let{operationSchema}=getSmithyContext(context),[,
ns,n,t,i,o]=operationSchema??[],endpoint=context.endpointV2?async()=>toEndpointV1(context.endpointV2):config.endpoint,request=await config.
protocol.serializeRequest(operation(ns,n,t,i,o),args.input,{...config,...context,endpoint});return next({...args,request})};var deserializerMiddlewareOption={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},serializerMiddlewareOption={
name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function getSchemaSerdePlugin(config){return{
applyToStack:commandStack=>{commandStack.add(schemaSerializationMiddleware(config),serializerMiddlewareOption),commandStack.
add(schemaDeserializationMiddleware(config),deserializerMiddlewareOption),config.protocol.setSerdeContext(config)}}}var deref=schemaRef=>typeof schemaRef=="function"?schemaRef():schemaRef;var traitsCache=[];function translateTraits(indicator){if(typeof indicator=="object")return indicator;if(indicator=indicator|
0,traitsCache[indicator])return traitsCache[indicator];let traits={},i=0;for(let trait of["httpLabel","idempotent","idem\
potencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(indicator>>i++&1)===1&&(traits[trait]=1);
return traitsCache[indicator]=traits}var anno={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},simpleSchemaCacheN=[],simpleSchemaCacheS={},
NormalizedSchema=class _NormalizedSchema{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=_NormalizedSchema.
symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(ref,memberName){this.ref=ref,this.memberName=
memberName;let traitStack=[],_ref=ref,schema=ref;for(this._isMemberSchema=!1;isMemberSchema(_ref);)traitStack.push(_ref[1]),
_ref=_ref[0],schema=deref(_ref),this._isMemberSchema=!0;if(traitStack.length>0){this.memberTraits={};for(let i=traitStack.
length-1;i>=0;--i){let traitSet=traitStack[i];Object.assign(this.memberTraits,translateTraits(traitSet))}}else this.memberTraits=
0;if(schema instanceof _NormalizedSchema){let computedMemberTraits=this.memberTraits;Object.assign(this,schema),this.memberTraits=
Object.assign({},computedMemberTraits,schema.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.
memberName=memberName??schema.memberName;return}if(this.schema=deref(schema),isStaticSchema(this.schema)?(this.name=`${this.
schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(schema),this.traits=0),this.
_isMemberSchema&&!memberName)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} mis\
sing member name.`)}static[Symbol.hasInstance](lhs){let isPrototype=this.prototype.isPrototypeOf(lhs);return!isPrototype&&
typeof lhs=="object"&&lhs!==null?lhs.symbol===this.symbol:isPrototype}static of(ref){let keyAble=typeof ref=="function"||
typeof ref=="object"&&ref!==null;if(typeof ref=="number"){if(simpleSchemaCacheN[ref])return simpleSchemaCacheN[ref]}else if(typeof ref==
"string"){if(simpleSchemaCacheS[ref])return simpleSchemaCacheS[ref]}else if(keyAble&&ref[anno.ns])return ref[anno.ns];let sc=deref(
ref);if(sc instanceof _NormalizedSchema)return sc;if(isMemberSchema(sc)){let[ns2,traits]=sc;if(ns2 instanceof _NormalizedSchema)
return Object.assign(ns2.getMergedTraits(),translateTraits(traits)),ns2;throw new Error(`@smithy/core/schema - may not i\
nit unwrapped member schema=${JSON.stringify(ref,null,2)}.`)}let ns=new _NormalizedSchema(sc);return keyAble?ref[anno.ns]=
ns:typeof sc=="string"?simpleSchemaCacheS[sc]=ns:typeof sc=="number"?simpleSchemaCacheN[sc]=ns:ns}getSchema(){let sc=this.
schema;return Array.isArray(sc)&&sc[0]===0?sc[4]:sc}getName(withNamespace=!1){let{name}=this;return!withNamespace&&name&&
name.includes("#")?name.split("#")[1]:name||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){
let sc=this.getSchema();return typeof sc=="number"?sc>=64&&sc<128:sc[0]===1}isMapSchema(){let sc=this.getSchema();return typeof sc==
"number"?sc>=128&&sc<=255:sc[0]===2}isStructSchema(){let sc=this.getSchema();if(typeof sc!="object")return!1;let id=sc[0];
return id===3||id===-3||id===4}isUnionSchema(){let sc=this.getSchema();return typeof sc!="object"?!1:sc[0]===4}isBlobSchema(){
let sc=this.getSchema();return sc===21||sc===42}isTimestampSchema(){let sc=this.getSchema();return typeof sc=="number"&&
sc>=4&&sc<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){
return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){let{streaming}=this.getMergedTraits();
return!!streaming||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return translateTraits(this.memberTraits)}getOwnTraits(){return translateTraits(this.traits)}getKeySchema(){let[isDoc,isMap]=[
this.isDocumentSchema(),this.isMapSchema()];if(!isDoc&&!isMap)throw new Error(`@smithy/core/schema - cannot get key for \
non-map: ${this.getName(!0)}`);let schema=this.getSchema(),memberSchema=isDoc?15:schema[4]??0;return member([memberSchema,
0],"key")}getValueSchema(){let sc=this.getSchema(),[isDoc,isMap,isList]=[this.isDocumentSchema(),this.isMapSchema(),this.
isListSchema()],memberSchema=typeof sc=="number"?63&sc:sc&&typeof sc=="object"&&(isMap||isList)?sc[3+sc[0]]:isDoc?15:void 0;
if(memberSchema!=null)return member([memberSchema,0],isMap?"value":"member");throw new Error(`@smithy/core/schema - ${this.
getName(!0)} has no value member.`)}getMemberSchema(memberName){let struct=this.getSchema();if(this.isStructSchema()&&struct[4].
includes(memberName)){let i=struct[4].indexOf(memberName),memberSchema=struct[5][i];return member(isMemberSchema(memberSchema)?
memberSchema:[memberSchema,0],memberName)}if(this.isDocumentSchema())return member([15,0],memberName);throw new Error(`@\
smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`)}getMemberSchemas(){let buffer={};try{for(let[k,v]of this.
structIterator())buffer[k]=v}catch{}return buffer}getEventStreamMember(){if(this.isStructSchema()){for(let[memberName,memberSchema]of this.
structIterator())if(memberSchema.isStreaming()&&memberSchema.isStructSchema())return memberName}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct\
 schema.");let struct=this.getSchema(),z=struct[4].length,it=struct[anno.it];if(it&&z===it.length){yield*it;return}it=Array(
z);for(let i=0;i<z;++i){let k=struct[4][i],v=member([struct[5][i],0],k);yield it[i]=[k,v]}struct[anno.it]=it}};function member(memberSchema,memberName){
if(memberSchema instanceof NormalizedSchema)return Object.assign(memberSchema,{memberName,_isMemberSchema:!0});let internalCtorAccess=NormalizedSchema;
return new internalCtorAccess(memberSchema,memberName)}var isMemberSchema=sc=>Array.isArray(sc)&&sc.length===2,isStaticSchema=sc=>Array.
isArray(sc)&&sc.length>=5;var TypeRegistry=class _TypeRegistry{namespace;schemas;exceptions;static registries=new Map;constructor(namespace,schemas=new Map,exceptions=new Map){
this.namespace=namespace,this.schemas=schemas,this.exceptions=exceptions,_TypeRegistry.registries.has(namespace)||_TypeRegistry.
registries.set(namespace,this)}static for(namespace){return _TypeRegistry.registries.get(namespace)??new _TypeRegistry(namespace)}copyFrom(other){
let{schemas,exceptions}=this;for(let[k,v]of other.schemas)schemas.has(k)||schemas.set(k,v);for(let[k,v]of other.exceptions)
exceptions.has(k)||exceptions.set(k,v)}register(shapeId,schema){let qualifiedName=this.normalizeShapeId(shapeId);for(let r of[
this,_TypeRegistry.for(qualifiedName.split("#")[0])])r.schemas.has(qualifiedName)||r.schemas.set(qualifiedName,schema)}getSchema(shapeId){
let id=this.normalizeShapeId(shapeId);if(!this.schemas.has(id)){if(!shapeId.includes("#")){let suffix="#"+shapeId,candidates=[];
for(let[shapeId2,schema]of this.schemas.entries())shapeId2.endsWith(suffix)&&candidates.push(schema);if(candidates.length===
1)return candidates[0]}throw new Error(`@smithy/core/schema - schema not found for ${id}`)}return this.schemas.get(id)}registerError(es,ctor){
let $error=es,ns=$error[1],qualifiedName=ns+"#"+$error[2];ctor.hasOwnProperty?.("shapeId")||(ctor.shapeId=qualifiedName);
for(let r of[this,_TypeRegistry.for(ns)])!r.schemas.has(qualifiedName)&&!r.exceptions.has($error)&&(r.schemas.set(qualifiedName,
$error),r.exceptions.set($error,ctor))}getErrorCtor(es){let $error=es;return this.exceptions.has($error)?this.exceptions.
get($error):_TypeRegistry.for($error[1]).exceptions.get($error)}getBaseException(){for(let exceptionKey of this.exceptions.
keys())if(Array.isArray(exceptionKey)){let[,ns,name]=exceptionKey,id=ns+"#"+name;if(id.startsWith("smithy.ts.sdk.synthet\
ic.")&&id.endsWith("ServiceException"))return exceptionKey}}find(predicate){for(let schema of this.schemas.values())if(predicate(
schema))return schema}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(shapeId){return shapeId.includes(
"#")?shapeId:this.namespace+"#"+shapeId}};import{getRandomValues}from"node:crypto";var BASE64_REGEX=/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=input=>{if(input.length*3%4!==0)throw new TypeError("Incorrect padd\
ing on base64 string.");if(!BASE64_REGEX.exec(input))throw new TypeError("Invalid base64 string.");let buffer=fromString(
input,"base64");return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength)};var toBase64=_input=>{let input;if(typeof _input=="string"?input=fromUtf8(_input):input=_input,typeof input!="object"||typeof input.
byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function \
only accepts string | Uint8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString("bas\
e64")};function bindUint8ArrayBlobAdapter(toUtf83,fromUtf83,toBase643,fromBase642){return class Uint8ArrayBlobAdapter2 extends Uint8Array{static fromString(source,encoding="\
utf-8"){if(typeof source=="string")return encoding==="base64"?Uint8ArrayBlobAdapter2.mutate(fromBase642(source)):Uint8ArrayBlobAdapter2.
mutate(fromUtf83(source));throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`)}static mutate(source){
return Object.setPrototypeOf(source,Uint8ArrayBlobAdapter2.prototype),source}transformToString(encoding="utf-8"){return encoding===
"base64"?toBase643(this):toUtf83(this)}}}var decimalToHex=Array.from({length:256},(_,i)=>i.toString(16).padStart(2,"0"));function bindV4(getRandomValues2){return typeof crypto<
"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let rnds=new Uint8Array(16);return getRandomValues2(
rnds),rnds[6]=rnds[6]&15|64,rnds[8]=rnds[8]&63|128,decimalToHex[rnds[0]]+decimalToHex[rnds[1]]+decimalToHex[rnds[2]]+decimalToHex[rnds[3]]+
"-"+decimalToHex[rnds[4]]+decimalToHex[rnds[5]]+"-"+decimalToHex[rnds[6]]+decimalToHex[rnds[7]]+"-"+decimalToHex[rnds[8]]+
decimalToHex[rnds[9]]+"-"+decimalToHex[rnds[10]]+decimalToHex[rnds[11]]+decimalToHex[rnds[12]]+decimalToHex[rnds[13]]+decimalToHex[rnds[14]]+
decimalToHex[rnds[15]]}}var expectNumber=value=>{if(value!=null){if(typeof value=="string"){let parsed=parseFloat(value);if(!Number.isNaN(parsed))
return String(parsed)!==String(value)&&logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)),parsed}
if(typeof value=="number")return value;throw new TypeError(`Expected number, got ${typeof value}: ${value}`)}},MAX_FLOAT=Math.
ceil(2**127*(2-2**-23)),expectFloat32=value=>{let expected=expectNumber(value);if(expected!==void 0&&!Number.isNaN(expected)&&
expected!==1/0&&expected!==-1/0&&Math.abs(expected)>MAX_FLOAT)throw new TypeError(`Expected 32-bit float, got ${value}`);
return expected},expectLong=value=>{if(value!=null){if(Number.isInteger(value)&&!Number.isNaN(value))return value;throw new TypeError(
`Expected integer, got ${typeof value}: ${value}`)}};var expectShort=value=>expectSizedInt(value,16),expectByte=value=>expectSizedInt(value,8),expectSizedInt=(value,size)=>{
let expected=expectLong(value);if(expected!==void 0&&castInt(expected,size)!==expected)throw new TypeError(`Expected ${size}\
-bit integer, got ${value}`);return expected},castInt=(value,size)=>{switch(size){case 32:return Int32Array.of(value)[0];case 16:
return Int16Array.of(value)[0];case 8:return Int8Array.of(value)[0]}};var strictParseDouble=value=>expectNumber(typeof value=="string"?parseNumber(value):value);var strictParseFloat32=value=>expectFloat32(typeof value=="string"?parseNumber(value):value),NUMBER_REGEX=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
parseNumber=value=>{let matches=value.match(NUMBER_REGEX);if(matches===null||matches[0].length!==value.length)throw new TypeError(
"Expected real number, got implicit NaN");return parseFloat(value)};var strictParseShort=value=>expectShort(typeof value=="string"?parseNumber(value):value),strictParseByte=value=>expectByte(
typeof value=="string"?parseNumber(value):value),stackTraceWarning=message=>String(new TypeError(message).stack||message).
split(`
`).slice(0,5).filter(s=>!s.includes("stackTraceWarning")).join(`
`),logger={warn:console.warn};var DAYS=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct",
"Nov","Dec"];function dateToUtcString(date2){let year2=date2.getUTCFullYear(),month=date2.getUTCMonth(),dayOfWeek=date2.
getUTCDay(),dayOfMonthInt=date2.getUTCDate(),hoursInt=date2.getUTCHours(),minutesInt=date2.getUTCMinutes(),secondsInt=date2.
getUTCSeconds(),dayOfMonthString=dayOfMonthInt<10?`0${dayOfMonthInt}`:`${dayOfMonthInt}`,hoursString=hoursInt<10?`0${hoursInt}`:
`${hoursInt}`,minutesString=minutesInt<10?`0${minutesInt}`:`${minutesInt}`,secondsString=secondsInt<10?`0${secondsInt}`:
`${secondsInt}`;return`${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}\
:${secondsString} GMT`}var RFC3339=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),parseRfc3339DateTime=value=>{
if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");
let match=RFC3339.exec(value);if(!match)throw new TypeError("Invalid RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,
hours,minutes,seconds,fractionalMilliseconds]=match,year2=strictParseShort(stripLeadingZeroes(yearStr)),month=parseDateValue(
monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31);return buildDate(year2,month,day,{hours,minutes,seconds,fractionalMilliseconds})},
RFC3339_WITH_OFFSET=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
parseRfc3339DateTimeWithOffset=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 dat\
e-times must be expressed as strings");let match=RFC3339_WITH_OFFSET.exec(value);if(!match)throw new TypeError("Invalid \
RFC-3339 date-time value");let[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds,offsetStr]=match,year2=strictParseShort(
stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31),date2=buildDate(
year2,month,day,{hours,minutes,seconds,fractionalMilliseconds});return offsetStr.toUpperCase()!="Z"&&date2.setTime(date2.
getTime()-parseOffsetToMilliseconds(offsetStr)),date2},IMF_FIXDATE=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
RFC_850_DATE=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ASC_TIME=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-7231 date-times mu\
st be expressed as strings");let match=IMF_FIXDATE.exec(value);if(match){let[_,dayStr,monthStr,yearStr,hours,minutes,seconds,
fractionalMilliseconds]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),
parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds})}if(match=RFC_850_DATE.exec(value),match){
let[_,dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;return adjustRfc850Year(buildDate(parseTwoDigitYear(
yearStr),parseMonthByShortName(monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds}))}
if(match=ASC_TIME.exec(value),match){let[_,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds,yearStr]=match;return buildDate(
strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),parseDateValue(dayStr.trimLeft(),"day",1,31),
{hours,minutes,seconds,fractionalMilliseconds})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=value=>{
if(value==null)return;let valueAsDouble;if(typeof value=="number")valueAsDouble=value;else if(typeof value=="string")valueAsDouble=
strictParseDouble(value);else if(typeof value=="object"&&value.tag===1)valueAsDouble=value.value;else throw new TypeError(
"Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN(valueAsDouble)||
valueAsDouble===1/0||valueAsDouble===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN num\
erics");return new Date(Math.round(valueAsDouble*1e3))},buildDate=(year2,month,day,time2)=>{let adjustedMonth=month-1;return validateDayOfMonth(
year2,adjustedMonth,day),new Date(Date.UTC(year2,adjustedMonth,day,parseDateValue(time2.hours,"hour",0,23),parseDateValue(
time2.minutes,"minute",0,59),parseDateValue(time2.seconds,"seconds",0,60),parseMilliseconds(time2.fractionalMilliseconds)))},
parseTwoDigitYear=value=>{let thisYear=new Date().getUTCFullYear(),valueInThisCentury=Math.floor(thisYear/100)*100+strictParseShort(
stripLeadingZeroes(value));return valueInThisCentury<thisYear?valueInThisCentury+100:valueInThisCentury},FIFTY_YEARS_IN_MILLIS=50*
365*24*60*60*1e3,adjustRfc850Year=input=>input.getTime()-new Date().getTime()>FIFTY_YEARS_IN_MILLIS?new Date(Date.UTC(input.
getUTCFullYear()-100,input.getUTCMonth(),input.getUTCDate(),input.getUTCHours(),input.getUTCMinutes(),input.getUTCSeconds(),
input.getUTCMilliseconds())):input,parseMonthByShortName=value=>{let monthIdx=MONTHS.indexOf(value);if(monthIdx<0)throw new TypeError(
`Invalid month: ${value}`);return monthIdx+1},DAYS_IN_MONTH=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=(year2,month,day)=>{
let maxDays=DAYS_IN_MONTH[month];if(month===1&&isLeapYear(year2)&&(maxDays=29),day>maxDays)throw new TypeError(`Invalid \
day for ${MONTHS[month]} in ${year2}: ${day}`)},isLeapYear=year2=>year2%4===0&&(year2%100!==0||year2%400===0),parseDateValue=(value,type,lower,upper)=>{
let dateVal=strictParseByte(stripLeadingZeroes(value));if(dateVal<lower||dateVal>upper)throw new TypeError(`${type} must\
 be between ${lower} and ${upper}, inclusive`);return dateVal},parseMilliseconds=value=>value==null?0:strictParseFloat32(
"0."+value)*1e3,parseOffsetToMilliseconds=value=>{let directionStr=value[0],direction=1;if(directionStr=="+")direction=1;else if(directionStr==
"-")direction=-1;else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);let hour=Number(value.
substring(1,3)),minute=Number(value.substring(4,6));return direction*(hour*60+minute)*60*1e3},stripLeadingZeroes=value=>{
let idx=0;for(;idx<value.length-1&&value.charAt(idx)==="0";)idx++;return idx===0?value:value.slice(idx)};var LazyJsonString=function(val){return Object.assign(new String(val),{deserializeJSON(){return JSON.parse(String(val))},
toString(){return String(val)},toJSON(){return String(val)}})};LazyJsonString.from=object=>object&&typeof object=="objec\
t"&&(object instanceof LazyJsonString||"deserializeJSON"in object)?object:typeof object=="string"||Object.getPrototypeOf(
object)===String.prototype?LazyJsonString(String(object)):LazyJsonString(JSON.stringify(object));LazyJsonString.fromObject=
LazyJsonString.from;function quoteHeader(part){return(part.includes(",")||part.includes('"'))&&(part=`"${part.replace(/\\/g,"\\\\").replace(
/"/g,'\\"')}"`),part}var ddd="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",mmm="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",time="\
(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",date="(\\d?\\d)",year="(\\d{4})",RFC3339_WITH_OFFSET2=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
IMF_FIXDATE_NATIVE=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
IMF_FIXDATE2=new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`),RFC_850_DATE2=new RegExp(`^${ddd}, ${date}-${mmm}\
-(\\d\\d) ${time} GMT$`),ASC_TIME2=new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`),months=["Jan","Feb","Ma\
r","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=value=>{if(value==null)return;let num=NaN;
if(typeof value=="number")num=value;else if(typeof value=="string"){if(!/^-?\d*\.?\d+$/.test(value))throw new TypeError(
"parseEpochTimestamp - numeric string invalid.");num=Number.parseFloat(value)}else typeof value=="object"&&value.tag===1&&
(num=value.value);if(isNaN(num)||Math.abs(num)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");
return new Date(Math.round(num*1e3))},_parseRfc3339DateTimeWithOffset=value=>{if(value==null)return;if(typeof value!="st\
ring")throw new TypeError("RFC3339 timestamps must be strings");let matches=RFC3339_WITH_OFFSET2.exec(value);if(!matches)
throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);let[,yearStr,monthStr,dayStr,hours,minutes,seconds,,ms,
offsetStr]=matches;range(monthStr,1,12),range(dayStr,1,31),range(hours,0,23),range(minutes,0,59),range(seconds,0,60);let date2=new Date(
Date.UTC(Number(yearStr),Number(monthStr)-1,Number(dayStr),Number(hours),Number(minutes),Number(seconds),Number(ms)?Math.
round(parseFloat(`0.${ms}`)*1e3):0));if(date2.setUTCFullYear(Number(yearStr)),offsetStr.toUpperCase()!="Z"){let[,sign,offsetH,
offsetM]=/([+-])(\d\d):(\d\d)/.exec(offsetStr)||[void 0,"+",0,0],scalar=sign==="-"?1:-1;date2.setTime(date2.getTime()+scalar*
(Number(offsetH)*60*60*1e3+Number(offsetM)*60*1e3))}return date2},_parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!=
"string")throw new TypeError("RFC7231 timestamps must be strings.");if(IMF_FIXDATE_NATIVE.test(value))return new Date(value);
let day,month,year2,hour,minute,second,fraction,matches;if((matches=IMF_FIXDATE2.exec(value))?[,day,month,year2,hour,minute,
second,fraction]=matches:(matches=RFC_850_DATE2.exec(value))?([,day,month,year2,hour,minute,second,fraction]=matches,year2=
(Number(year2)+1900).toString()):(matches=ASC_TIME2.exec(value))&&([,month,day,hour,minute,second,fraction,year2]=matches),
year2&&second){let timestamp=Date.UTC(Number(year2),months.indexOf(month),Number(day),Number(hour),Number(minute),Number(
second),fraction?Math.round(parseFloat(`0.${fraction}`)*1e3):0);range(day,1,31),range(hour,0,23),range(minute,0,59),range(
second,0,60);let date2=new Date(timestamp);return date2.setUTCFullYear(Number(year2)),date2}throw new TypeError(`Invalid\
 RFC7231 date-time value ${value}.`)};function range(v,min,max){let _v=Number(v);if(_v<min||_v>max)throw new Error(`Valu\
e ${_v} out of range [${min}, ${max}]`)}function splitEvery(value,delimiter,numDelimiters){if(numDelimiters<=0||!Number.isInteger(numDelimiters))throw new Error(
"Invalid number of delimiters ("+numDelimiters+") for splitEvery.");let segments=value.split(delimiter);if(numDelimiters===
1)return segments;let compoundSegments=[],currentSegment="";for(let i=0;i<segments.length;i++)currentSegment===""?currentSegment=
segments[i]:currentSegment+=delimiter+segments[i],(i+1)%numDelimiters===0&&(compoundSegments.push(currentSegment),currentSegment=
"");return currentSegment!==""&&compoundSegments.push(currentSegment),compoundSegments}var splitHeader=value=>{let z=value.length,values=[],withinQuotes=!1,escaped=!1,anchor=0;for(let i=0;i<z;++i){let char=value[i];
switch(char){case'"':escaped||(withinQuotes=!withinQuotes);break;case",":withinQuotes||(values.push(value.slice(anchor,i)),
anchor=i+1);break;default:}escaped=char==="\\"&&!escaped}return values.push(value.slice(anchor)),values.map(v=>{v=v.trim();
let z2=v.length;return z2<2?v:v[0]==='"'&&v[z2-1]==='"'?(v=v.slice(1,z2-1),v.replace(/\\(["\\])/g,"$1")):v.replace(/\\"/g,
'"')})};var format=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,NumericValue=class _NumericValue{string;type;constructor(string,type){
if(this.string=string,this.type=type,!format.test(string))throw new Error(`@smithy/core/serde - NumericValue string must\
 conform to the Smithy bigDecimal format. Received: "${string}"`)}toString(){return this.string}static[Symbol.hasInstance](object){
if(!object||typeof object!="object")return!1;let _nv=object;return _NumericValue.prototype.isPrototypeOf(object)||_nv.type===
"bigDecimal"&&format.test(_nv.string)}};import{ReadStream,fstatSync,lstatSync}from"node:fs";var calculateBodyLength=body=>{if(!body)return 0;if(typeof body=="st\
ring")return Buffer.byteLength(body);if(typeof body.byteLength=="number")return body.byteLength;if(typeof body.size=="nu\
mber")return body.size;if(typeof body.start=="number"&&typeof body.end=="number")return body.end+1-body.start;if(body instanceof
ReadStream){if(body.path!=null)return lstatSync(body.path).size;if(typeof body.fd=="number")return fstatSync(body.fd).size}
throw new Error(`Body Length computation failed for ${body}`)};var toUint8Array=data=>data instanceof Uint8Array?data:typeof data=="string"?fromUtf8(data):ArrayBuffer.isView(data)?new Uint8Array(
data.buffer,data.byteOffset,data.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(data);function concatBytes(arrays,length){if(length===void 0){length=0;for(let bytes of arrays)length+=bytes.byteLength}let result=new Uint8Array(
length),offset=0;for(let buf of arrays)result.set(buf,offset),offset+=buf.byteLength;return result}var isReadableStream=stream=>typeof ReadableStream=="function"&&(stream?.constructor?.name===ReadableStream.name||stream instanceof
ReadableStream),isBlob=blob=>typeof Blob=="function"&&(blob?.constructor?.name===Blob.name||blob instanceof Blob);var fromUtf82=input=>new TextEncoder().encode(input);var chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",alphabetByEncoding=Object.entries(chars).reduce(
(acc,[i,c])=>(acc[c]=Number(i),acc),{}),alphabetByValue=chars.split(""),bitsPerLetter=6,bitsPerByte=8,maxLetterValue=63;function toBase642(_input){let input;typeof _input=="string"?input=fromUtf82(_input):input=_input;let isArrayLike=typeof input==
"object"&&typeof input.length=="number",isUint8Array=typeof input=="object"&&typeof input.byteOffset=="number"&&typeof input.
byteLength=="number";if(!isArrayLike&&!isUint8Array)throw new Error("@smithy/util-base64: toBase64 encoder function only\
 accepts string | Uint8Array.");let str="";for(let i=0;i<input.length;i+=3){let bits=0,bitLength=0;for(let j=i,limit=Math.
min(i+3,input.length);j<limit;j++)bits|=input[j]<<(limit-j-1)*bitsPerByte,bitLength+=bitsPerByte;let bitClusterCount=Math.
ceil(bitLength/bitsPerLetter);bits<<=bitClusterCount*bitsPerLetter-bitLength;for(let k=1;k<=bitClusterCount;k++){let offset=(bitClusterCount-
k)*bitsPerLetter;str+=alphabetByValue[(bits&maxLetterValue<<offset)>>offset]}str+="==".slice(0,4-bitClusterCount)}return str}import{Readable}from"node:stream";var toUtf82=input=>{if(typeof input=="string")return input;if(typeof input!="object"||typeof input.byteOffset!="number"||
typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint\
8Array.");return new TextDecoder("utf-8").decode(input)};var streamCollector=async stream=>isBlob(stream)?collectBlob(stream):collectReadableStream(stream);async function collectBlob(blob){
return blob.arrayBuffer().then(ab=>new Uint8Array(ab))}async function collectReadableStream(stream){let chunks=[],reader=stream.
getReader(),length=0;for(;;){let{done,value}=await reader.read();if(value&&(chunks.push(value),length+=value.length),done)
break}return concatBytes(chunks,length)}var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED="The stream has already been transformed.",sdkStreamMixin=stream=>{if(!isBlobInstance(
stream)&&!isReadableStream(stream)){let name=stream?.__proto__?.constructor?.name||stream;throw new Error(`Unexpected st\
ream implementation, expect Blob or ReadableStream, got ${name}`)}let transformed=!1,transformToByteArray=async()=>{if(transformed)
throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);return transformed=!0,await streamCollector(stream)},blobToWebStream=blob=>{
if(typeof blob.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blo\
b.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetc\
h-streaming-body`);return blob.stream()};return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{
let buf=await transformToByteArray();if(encoding==="base64")return toBase642(buf);if(encoding==="hex")return toHex(buf);
if(encoding===void 0||encoding==="utf8"||encoding==="utf-8")return toUtf82(buf);if(typeof TextDecoder=="function")return new TextDecoder(
encoding).decode(buf);throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{
if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);if(transformed=!0,isBlobInstance(stream))return blobToWebStream(
stream);if(isReadableStream(stream))return stream;throw new Error(`Cannot transform payload to web stream, got ${stream}`)}})},
isBlobInstance=stream=>typeof Blob=="function"&&stream instanceof Blob;import{Writable}from"node:stream";var streamCollector2=stream=>isBlob(stream)?collectBlob(stream):isReadableStream(stream)?collectReadableStream(stream):new Promise(
(resolve,reject)=>{let collector=new Collector,nodeStream=stream;nodeStream.pipe(collector),nodeStream.on("error",err=>{
collector.end(),reject(err)}),collector.on("error",reject),collector.on("finish",function(){let bytes=concatBytes(this.bufferedBytes);
resolve(bytes)})}),Collector=class extends Writable{bufferedBytes=[];_write(chunk,encoding,callback){this.bufferedBytes.
push(chunk),callback()}};var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2="The stream has already been transformed.",sdkStreamMixin2=stream=>{if(!(stream instanceof
Readable))try{return sdkStreamMixin(stream)}catch{let name=stream?.__proto__?.constructor?.name||stream;throw new Error(
`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`)}let transformed=!1,transformToByteArray=async()=>{
if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);return transformed=!0,await streamCollector2(stream)};
return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{let buf=await transformToByteArray();
return encoding===void 0||Buffer.isEncoding(encoding)?fromArrayBuffer(buf.buffer,buf.byteOffset,buf.byteLength).toString(
encoding):new TextDecoder(encoding).decode(buf)},transformToWebStream:()=>{if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
if(stream.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof Readable.
toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return transformed=
!0,Readable.toWeb(stream)}})};function writeKey(obj){Object.defineProperty(obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Uint8ArrayBlobAdapter=class extends bindUint8ArrayBlobAdapter(toUtf8,fromUtf8,toBase64,fromBase64){},_getRandomValues=getRandomValues,
v4=bindV4(_getRandomValues),generateIdempotencyToken=v4;export{isArrayBuffer,fromBase64,fromUtf8,toBase64,toUtf8,dateToUtcString,parseRfc3339DateTime,parseRfc3339DateTimeWithOffset,
parseRfc7231DateTime,parseEpochTimestamp,LazyJsonString,quoteHeader,_parseEpochTimestamp,_parseRfc3339DateTimeWithOffset,
_parseRfc7231DateTime,splitEvery,splitHeader,NumericValue,fromHex,toHex,calculateBodyLength,toUint8Array,deref,getSchemaSerdePlugin,
translateTraits,NormalizedSchema,TypeRegistry,streamCollector2 as streamCollector,sdkStreamMixin2 as sdkStreamMixin,writeKey,
Uint8ArrayBlobAdapter,v4,generateIdempotencyToken};

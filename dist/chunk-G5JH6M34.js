const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
function isInteger(value){return INTEGER_REGEX.test(value)}var INTEGER_REGEX=/^-?[0-9]+$/;function isNumber(value){return NUMBER_REGEX.
test(value)}var NUMBER_REGEX=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;function isSafeNumber(value,config2){if(isInteger(
value))return Number.isSafeInteger(Number.parseInt(value,10));let num=Number.parseFloat(value);if(Number.isInteger(num)&&
!Number.isSafeInteger(num))return!1;let parsed=String(num);if(value===parsed)return!0;let valueDigits=extractSignificantDigits(
value),parsedDigits=extractSignificantDigits(parsed);return!!(valueDigits===parsedDigits||config2?.approx===!0&&parsedDigits.
length>=14&&valueDigits.startsWith(parsedDigits.substring(0,14)))}var UnsafeNumberReason=(function(UnsafeNumberReason2){
return UnsafeNumberReason2.underflow="underflow",UnsafeNumberReason2.overflow="overflow",UnsafeNumberReason2.truncate_integer=
"truncate_integer",UnsafeNumberReason2.truncate_float="truncate_float",UnsafeNumberReason2})({});function getUnsafeNumberReason(value){
if(isSafeNumber(value,{approx:!1}))return;if(isInteger(value))return UnsafeNumberReason.truncate_integer;let num=Number.
parseFloat(value);return Number.isFinite(num)?num===0?UnsafeNumberReason.underflow:UnsafeNumberReason.truncate_float:UnsafeNumberReason.
overflow}function extractSignificantDigits(value){let{start,end}=getSignificantDigitRange(value),digits=value.substring(start,end),
dot=digits.indexOf(".");return dot===-1?digits:digits.substring(0,dot)+digits.substring(dot+1)}function getSignificantDigitRange(value){
let start=0;for(value[0]==="-"&&start++;value[start]==="0"||value[start]===".";)start++;let end=value.lastIndexOf("e");for(end===
-1&&(end=value.lastIndexOf("E")),end===-1&&(end=value.length);(value[end-1]==="0"||value[end-1]===".")&&end>start;)end--;
return{start,end}}var losslessNumberMarker=Symbol.for("lossless-json.LosslessNumber"),LosslessNumber=class{value;isLosslessNumber=!0;get[losslessNumberMarker](){
return!0}constructor(value){if(!isNumber(value))throw new Error(`Invalid number (value: "${value}")`);this.value=value}valueOf(){
let unsafeReason=getUnsafeNumberReason(this.value);if(unsafeReason===void 0||unsafeReason===UnsafeNumberReason.truncate_float)
return Number.parseFloat(this.value);if(isInteger(this.value))return BigInt(this.value);throw new Error(`Cannot safely c\
onvert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`)}toString(){
return this.value}};function isLosslessNumber(value){return value!==null&&typeof value=="object"&&value[losslessNumberMarker]===
!0}function parseLosslessNumber(value){return new LosslessNumber(value)}function revive(json,reviver){return reviveValue({"":json},"",json,reviver)}function reviveValue(context,key,value,reviver){
return Array.isArray(value)?reviver.call(context,key,reviveArray(value,reviver)):value&&typeof value=="object"&&!isLosslessNumber(
value)?reviver.call(context,key,reviveObject(value,reviver)):reviver.call(context,key,value)}function reviveObject(object,reviver){
for(let key of Object.keys(object)){let value=reviveValue(object,key,object[key],reviver);value!==void 0?object[key]=value:
delete object[key]}return object}function reviveArray(array,reviver){for(let i=0;i<array.length;i++){let value=reviveValue(
array,String(i),array[i],reviver);value===void 0?delete array[i]:array[i]=value}return array}function parse(text,reviver,options){let optionsObj=typeof options=="function"?{parseNumber:options}:options,parseNumber=optionsObj?.
parseNumber??parseLosslessNumber,onDuplicateKey=optionsObj?.onDuplicateKey??throwDuplicateKey,i=0,value=parseValue();return expectValue(
value),expectEndOfInput(),reviver?revive(value,reviver):value;function parseObject(){if(text.charCodeAt(i)===codeOpeningBrace){
i++,skipWhitespace();let object={},initial=!0;for(;i<text.length&&text.charCodeAt(i)!==codeClosingBrace;){initial?initial=
!1:(eatComma(),skipWhitespace());let start=i,key=parseString();if(key===void 0){throwObjectKeyExpected();return}skipWhitespace(),
eatColon();let value2=parseValue();if(value2===void 0){throwObjectValueExpected();return}if(Object.prototype.hasOwnProperty.
call(object,key)&&!isDeepEqual(value2,object[key])){let returnedValue=onDuplicateKey({key,position:start+1,oldValue:object[key],
newValue:value2});returnedValue!==void 0&&setObjectKey(object,key,returnedValue)}else setObjectKey(object,key,value2)}return text.
charCodeAt(i)!==codeClosingBrace&&throwObjectKeyOrEndExpected(),i++,object}}function parseArray(){if(text.charCodeAt(i)===
codeOpeningBracket){i++,skipWhitespace();let array=[],initial=!0;for(;i<text.length&&text.charCodeAt(i)!==codeClosingBracket;){
initial?initial=!1:eatComma();let value2=parseValue();expectArrayItem(value2),array.push(value2)}return text.charCodeAt(
i)!==codeClosingBracket&&throwArrayItemOrEndExpected(),i++,array}}function parseValue(){skipWhitespace();let value2=parseString()??
parseNumeric()??parseObject()??parseArray()??parseKeyword("true",!0)??parseKeyword("false",!1)??parseKeyword("null",null);
return skipWhitespace(),value2}function parseKeyword(name,value2){if(text.slice(i,i+name.length)===name)return i+=name.length,
value2}function skipWhitespace(){for(;isWhitespace(text.charCodeAt(i));)i++}function parseString(){if(text.charCodeAt(i)===
codeDoubleQuote){i++;let result="";for(;i<text.length&&text.charCodeAt(i)!==codeDoubleQuote;){if(text.charCodeAt(i)===codeBackslash){
let char=text[i+1],escapeChar=escapeCharacters[char];escapeChar!==void 0?(result+=escapeChar,i++):char==="u"?isHex(text.
charCodeAt(i+2))&&isHex(text.charCodeAt(i+3))&&isHex(text.charCodeAt(i+4))&&isHex(text.charCodeAt(i+5))?(result+=String.
fromCharCode(Number.parseInt(text.slice(i+2,i+6),16)),i+=5):throwInvalidUnicodeCharacter(i):throwInvalidEscapeCharacter(
i)}else isValidStringCharacter(text.charCodeAt(i))?result+=text[i]:throwInvalidCharacter(text[i]);i++}return expectEndOfString(),
i++,result}}function parseNumeric(){let start=i;if(text.charCodeAt(i)===codeMinus&&(i++,expectDigit(start)),text.charCodeAt(
i)===codeZero)i++;else if(isNonZeroDigit(text.charCodeAt(i)))for(i++;isDigit(text.charCodeAt(i));)i++;else return;if(text.
charCodeAt(i)===codeDot)for(i++,expectDigit(start);isDigit(text.charCodeAt(i));)i++;if(text.charCodeAt(i)===codeLowercaseE||
text.charCodeAt(i)===codeUppercaseE)for(i++,(text.charCodeAt(i)===codeMinus||text.charCodeAt(i)===codePlus)&&i++,expectDigit(
start);isDigit(text.charCodeAt(i));)i++;if(i>start)return parseNumber(text.slice(start,i))}function eatComma(){if(text.charCodeAt(
i)!==codeComma)throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);i++}function eatColon(){if(text.charCodeAt(
i)!==codeColon)throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);i++}function expectValue(value2){
if(value2===void 0)throw new SyntaxError(`JSON value expected ${gotAt()}`)}function expectArrayItem(value2){if(value2===
void 0)throw new SyntaxError(`Array item expected ${gotAt()}`)}function expectEndOfInput(){if(i<text.length)throw new SyntaxError(
`Expected end of input ${gotAt()}`)}function expectDigit(start){if(!isDigit(text.charCodeAt(i))){let numSoFar=text.slice(
start,i);throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`)}}function expectEndOfString(){
if(text.charCodeAt(i)!==codeDoubleQuote)throw new SyntaxError(`End of string '"' expected ${gotAt()}`)}function throwObjectKeyExpected(){
throw new SyntaxError(`Quoted object key expected ${gotAt()}`)}function throwDuplicateKey({key,position}){throw new SyntaxError(
`Duplicate key '${key}' encountered at position ${position}`)}function throwObjectKeyOrEndExpected(){throw new SyntaxError(
`Quoted object key or end of object '}' expected ${gotAt()}`)}function throwArrayItemOrEndExpected(){throw new SyntaxError(
`Array item or end of array ']' expected ${gotAt()}`)}function throwInvalidCharacter(char){throw new SyntaxError(`Invali\
d character '${char}' ${pos()}`)}function throwInvalidEscapeCharacter(start){let chars=text.slice(start,start+2);throw new SyntaxError(
`Invalid escape character '${chars}' ${pos()}`)}function throwObjectValueExpected(){throw new SyntaxError(`Object value \
expected after ':' ${pos()}`)}function throwInvalidUnicodeCharacter(start){let chars=text.slice(start,start+6);throw new SyntaxError(
`Invalid unicode character '${chars}' ${pos()}`)}function pos(){return`at position ${i}`}function got(){return i<text.length?
`but got '${text[i]}'`:"but reached end of input"}function gotAt(){return`${got()} ${pos()}`}}function setObjectKey(object,key,value){
key==="__proto__"?Object.defineProperty(object,key,{value,writable:!0,enumerable:!0,configurable:!0}):object[key]=value}
function isWhitespace(code){return code===codeSpace||code===codeNewline||code===codeTab||code===codeReturn}function isHex(code){
return code>=codeZero&&code<=codeNine||code>=codeUppercaseA&&code<=codeUppercaseF||code>=codeLowercaseA&&code<=codeLowercaseF}
function isDigit(code){return code>=codeZero&&code<=codeNine}function isNonZeroDigit(code){return code>=codeOne&&code<=codeNine}
function isValidStringCharacter(code){return code>=32&&code<=1114111}function isDeepEqual(a,b){return a===b?!0:Array.isArray(
a)&&Array.isArray(b)?a.length===b.length&&a.every((item,index)=>isDeepEqual(item,b[index])):isObject(a)&&isObject(b)?[...new Set(
[...Object.keys(a),...Object.keys(b)])].every(key=>isDeepEqual(a[key],b[key])):!1}function isObject(value){return typeof value==
"object"&&value!==null}var escapeCharacters={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`
`,r:"\r",t:"	"},codeBackslash=92,codeOpeningBrace=123,codeClosingBrace=125,codeOpeningBracket=91,codeClosingBracket=93,codeSpace=32,
codeNewline=10,codeTab=9,codeReturn=13,codeDoubleQuote=34,codePlus=43,codeMinus=45,codeZero=48,codeOne=49,codeNine=57,codeComma=44,
codeDot=46,codeColon=58,codeUppercaseA=65,codeLowercaseA=97,codeUppercaseE=69,codeLowercaseE=101,codeUppercaseF=70,codeLowercaseF=102;function stringify(value,replacer,space,numberStringifiers){let resolvedSpace=resolveSpace(space),replacedValue=typeof replacer==
"function"?replacer.call({"":value},"",value):value;return stringifyValue(replacedValue,"");function stringifyValue(value2,indent){
if(Array.isArray(numberStringifiers)){let stringifier=numberStringifiers.find(item=>item.test(value2));if(stringifier){let str=stringifier.
stringify(value2);if(typeof str!="string"||!isNumber(str))throw new Error(`Invalid JSON number: output of a number strin\
gifier must be a string containing a JSON number (output: ${str})`);return str}}if(typeof value2=="boolean"||typeof value2==
"number"||typeof value2=="string"||value2===null||value2 instanceof Date||value2 instanceof Boolean||value2 instanceof Number||
value2 instanceof String)return JSON.stringify(value2);if(isLosslessNumber(value2)||typeof value2=="bigint")return value2.
toString();if(Array.isArray(value2))return stringifyArray(value2,indent);if(value2&&typeof value2=="object")return stringifyObject(
value2,indent)}function stringifyArray(array,indent){if(array.length===0)return"[]";let childIndent=resolvedSpace?indent+
resolvedSpace:void 0,str=resolvedSpace?`[
`:"[";for(let i=0;i<array.length;i++){let item=typeof replacer=="function"?replacer.call(array,String(i),array[i]):array[i];
if(resolvedSpace&&(str+=childIndent),typeof item<"u"&&typeof item!="function"){let serialized=stringifyValue(item,childIndent);
str+=serialized===void 0?"null":serialized}else str+="null";i<array.length-1&&(str+=resolvedSpace?`,
`:",")}return str+=resolvedSpace?`
${indent}]`:"]",str}function stringifyObject(object,indent){if(typeof object.toJSON=="function")return stringifyValue(object.
toJSON(),indent);let keys=Array.isArray(replacer)?[...new Set(replacer.map(String))]:Object.keys(object);if(keys.length===
0)return"{}";let childIndent=resolvedSpace?indent+resolvedSpace:void 0,first=!0,str=resolvedSpace?`{
`:"{";for(let key of keys){let value2=typeof replacer=="function"?replacer.call(object,key,object[key]):object[key];if(includeProperty(
key,value2)){let serialized=stringifyValue(value2,childIndent);if(serialized===void 0)continue;first?first=!1:str+=resolvedSpace?
`,
`:",";let keyStr=JSON.stringify(key);str+=resolvedSpace?`${childIndent+keyStr}: `:`${keyStr}:`,str+=serialized}}return str+=
resolvedSpace?`
${indent}}`:"}",str}function includeProperty(_key,value2){return typeof value2<"u"&&typeof value2!="function"&&typeof value2!=
"symbol"}}var MAX_SPACE_LENGTH=10;function resolveSpace(space){if(typeof space=="number"){let count=Math.min(Math.trunc(
space),MAX_SPACE_LENGTH);return count>=1?" ".repeat(count):void 0}if(typeof space=="string"&&space!=="")return space.slice(
0,MAX_SPACE_LENGTH)}var decoder=new TextDecoder("utf-8",{fatal:!0}),encoder=new TextEncoder;function parseJson(from){try{return{json:parse(typeof from==
"string"?from:decoder.decode(from))}}catch{return}}function fieldOf(json,field){let value=hasFields(json)&&Object.hasOwn(
json,field)||!field.startsWith("/")?member(json,field):pointed(json,field);if(value!=null)return typeof value=="string"?
encoder.encode(value):isLosslessNumber(value)?encoder.encode(value.value):encoder.encode(typeof value=="boolean"?String(
value):stringify(value)??"")}function hasFields(json){return typeof json=="object"&&json!==null&&!Array.isArray(json)&&!isLosslessNumber(
json)}function at(json,...names){return names.reduce(member,json)}function textAt(json,...names){let value=at(json,...names);
return typeof value=="string"?value:void 0}function filledAt(json,...names){return textAt(json,...names)||void 0}function numberAt(json,...names){
let value=at(json,...names),number=isLosslessNumber(value)?Number(value.value):Number.NaN;return Number.isFinite(number)?
number:void 0}function listAt(json,...names){let value=at(json,...names);return Array.isArray(value)?value:[]}function textsAt(json,...names){
return listAt(json,...names).filter(item=>typeof item=="string")}function member(json,name){return hasFields(json)&&Object.
hasOwn(json,name)?json[name]:void 0}function pointed(json,pointer){let value=json;for(let part of pointer.slice(1).split(
"/")){let name=part.replaceAll("~1","/").replaceAll("~0","~");value=Array.isArray(value)?/^(?:0|[1-9]\d*)$/.test(name)?value[Number(
name)]:void 0:member(value,name)}return value}export{isLosslessNumber,parseJson,fieldOf,hasFields,at,textAt,filledAt,numberAt,listAt,textsAt};

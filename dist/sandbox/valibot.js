var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function setGlobalConfig(config$1){
store$4={...store$4,...config$1}}function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.
lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??store$4?.abortEarly,abortPipeEarly:config$1?.
abortPipeEarly??store$4?.abortPipeEarly}}function deleteGlobalConfig(){store$4=void 0}var store$3;function setGlobalMessage(message$1,lang){
store$3||(store$3=new Map),store$3.set(lang,message$1)}function getGlobalMessage(lang){return store$3?.get(lang)}function deleteGlobalMessage(lang){
store$3?.delete(lang)}var store$2;function setSchemaMessage(message$1,lang){store$2||(store$2=new Map),store$2.set(lang,
message$1)}function getSchemaMessage(lang){return store$2?.get(lang)}function deleteSchemaMessage(lang){store$2?.delete(
lang)}var store$1;function setSpecificMessage(reference,message$1,lang){store$1||(store$1=new Map),store$1.get(reference)||
store$1.set(reference,new Map),store$1.get(reference).set(lang,message$1)}function getSpecificMessage(reference,lang){return store$1?.
get(reference)?.get(lang)}function deleteSpecificMessage(reference,lang){store$1?.get(reference)?.delete(lang)}function _stringify(input){
let type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type==="boolean"?`${input}`:
type==="object"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){
let input=other&&"input"in other?other.input:dataset.value,expected=other?.expected??context.expects??null,received=other?.
received??_stringify(input),issue={kind:context.kind,type:context.type,input,expected,received,message:`Invalid ${label}\
: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,requirement:context.requirement,path:other?.path,issues:other?.
issues,lang:config$1.lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind===
"schema",message$1=other?.message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(
issue.lang):null)??config$1.message??getGlobalMessage(issue.lang);message$1!==void 0&&(issue.message=typeof message$1=="\
function"?message$1(issue):message$1),isSchema&&(dataset.typed=!1),dataset.issues?dataset.issues.push(issue):dataset.issues=
[issue]}function _cloneDataset(dataset){return{typed:dataset.typed,value:dataset.value,issues:dataset.issues?.map(issue=>({
...issue,path:issue.path&&[...issue.path]}))}}function _formatCase(input,separator,capFirst,capRest){let result="",firstWord=!0,
start=0,prev=0,prevPrev=0,flush=end=>{if(end>start){let word=input.slice(start,end).toLowerCase();if(firstWord?capFirst:
capRest){let firstCode=word.charCodeAt(0);if(firstCode>=97&&firstCode<=122)word=String.fromCharCode(firstCode-32)+word.slice(
1);else{let charLen=firstCode>=55296&&firstCode<=56319?2:1;word=word.slice(0,charLen).toUpperCase()+word.slice(charLen)}}
result+=firstWord?word:separator+word,firstWord=!1}};for(let index=0;index<input.length;index++){let code=input.charCodeAt(
index),type;if(code===32||code===9||code===10||code===11||code===12||code===13||code===45||code===95)flush(index),start=
index+1,type=0;else if(code<128)type=code>=65&&code<=90?1:code>=97&&code<=122?2:3;else{let char=input[index],charLower=char.
toLowerCase();type=charLower===char.toUpperCase()?3:char===charLower?2:1}type===1&&(prev===2||prev===3)&&index>start?(flush(
index),start=index):type===2&&prev===1&&prevPrev===1&&index-1>start&&(flush(index-1),start=index-1),prevPrev=prev,prev=type}
return flush(input.length),result}var textEncoder;function _getByteCount(input){return textEncoder||(textEncoder=new TextEncoder),
textEncoder.encode(input).length}function _getCodePointCount(input){let count=input.length,lengthMinus1=input.length-1;for(let i=0;i<
lengthMinus1;)input.codePointAt(i)<=65535?i++:(i+=2,count--);return count}var segmenter;function _getGraphemeCount(input){
segmenter||(segmenter=new Intl.Segmenter);let segments=segmenter.segment(input),count=0;for(let _ of segments)count++;return count}
function _getLastMetadata(schema,type){if("pipe"in schema){let nestedSchemas=[];for(let index=schema.pipe.length-1;index>=
0;index--){let item=schema.pipe[index];if(item.kind==="schema"&&"pipe"in item)nestedSchemas.push(item);else if(item.kind===
"metadata"&&item.type===type)return item[type]}for(let nestedSchema of nestedSchemas){let result=_getLastMetadata(nestedSchema,
type);if(result!==void 0)return result}}}var store;function _getWordCount(locales,input){store||(store=new Map);let key=String(
locales),segmenter$1=store.get(key);segmenter$1||(segmenter$1=new Intl.Segmenter(locales,{granularity:"word"}),store.set(
key,segmenter$1));let segments=segmenter$1.segment(input),count=0;for(let segment of segments)segment.isWordLike&&count++;
return count}var NON_DIGIT_REGEX=/\D/gu;function _isLuhnAlgo(input){let number$1=input.replace(NON_DIGIT_REGEX,""),length$1=number$1.
length,bit=1,sum=0;for(;length$1;){let value$1=+number$1[--length$1];bit^=1,sum+=bit?[0,2,4,6,8,1,3,5,7,9][value$1]:value$1}
return sum%10===0}function _isSameValueZero(value1,value2){return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}
function _isValidObjectKey(object$1,key){return Object.prototype.hasOwnProperty.call(object$1,key)&&key!=="__proto__"&&key!==
"prototype"&&key!=="constructor"}function _isValueMatch(requirement,value$1){return Number.isNaN(requirement)&&Number.isNaN(
value$1)||requirement<=value$1&&requirement>=value$1}function _joinExpects(values$1,separator){let list=[...new Set(values$1)];
return list.length>1?`(${list.join(` ${separator} `)})`:list[0]??"never"}function _standardSchema(schema){return schema["\
~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())},schema}function entriesFromList(list,schema){
let entries$1={};for(let key of list)entries$1[key]=schema;return entries$1}function entriesFromObjects(schemas){let entries$1={};
for(let schema of schemas)Object.assign(entries$1,schema.entries);return entries$1}function getDotPath(issue){if(issue.path){
let key="";for(let item of issue.path)if(typeof item.key=="string"||typeof item.key=="number")key?key+=`.${item.key}`:key+=
item.key;else return null;return key}return null}function isOfKind(kind,object$1){return object$1.kind===kind}function isOfType(type,object$1){
return object$1.type===type}var ValiError=class extends Error{constructor(issues){super(issues[0].message),this.name="Va\
liError",this.issues=issues}};function isValiError(error){return error instanceof ValiError}function args(schema){return{
kind:"transformation",type:"args",reference:args,async:!1,schema,"~run"(dataset,config$1){let func=dataset.value;return dataset.
value=(...args_)=>{let argsDataset=this.schema["~run"]({value:args_},config$1);if(argsDataset.issues)throw new ValiError(
argsDataset.issues);return func(...argsDataset.value)},dataset}}}function argsAsync(schema){return{kind:"transformation",
type:"args",reference:argsAsync,async:!1,schema,"~run"(dataset,config$1){let func=dataset.value;return dataset.value=async(...args$1)=>{
let argsDataset=await schema["~run"]({value:args$1},config$1);if(argsDataset.issues)throw new ValiError(argsDataset.issues);
return func(...argsDataset.value)},dataset}}}function awaitAsync(){return{kind:"transformation",type:"await",reference:awaitAsync,
async:!0,async"~run"(dataset){return dataset.value=await dataset.value,dataset}}}var BASE64_REGEX=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu,
BIC_REGEX=/^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u,CUID2_REGEX=/^[a-z][\da-z]*$/u,DECIMAL_REGEX=/^[+-]?(?:\d*\.)?\d+$/u,
DIGITS_REGEX=/^\d+$/u,DOMAIN_REGEX=/^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u,
EMAIL_REGEX=/^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u,EMOJI_REGEX=/^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u,
HEXADECIMAL_REGEX=/^(?:0[hx])?[\da-fA-F]+$/u,HEX_COLOR_REGEX=/^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u,IMEI_REGEX=/^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u,
IPV4_REGEX=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u,IPV6_REGEX=/^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
IP_REGEX=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,
ISO_DATE_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,ISO_DATE_TIME_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u,
ISO_DATE_TIME_SECOND_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,ISO_TIME_REGEX=/^(?:0\d|1\d|2[0-3]):[0-5]\d$/u,
ISO_TIME_SECOND_REGEX=/^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,ISO_TIMESTAMP_REGEX=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u,
ISO_WEEK_REGEX=/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u,JWS_COMPACT_REGEX=/^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u,
ISRC_REGEX=/^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u,KSUID_REGEX=/^[a-zA-Z0-9]{27}$/u,MAC48_REGEX=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u,
MAC64_REGEX=/^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,
MAC_REGEX=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,
NANO_ID_REGEX=/^[\w-]+$/u,OCTAL_REGEX=/^(?:0o)?[0-7]+$/u,RFC_EMAIL_REGEX=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
SLUG_REGEX=/^[\da-z]+(?:[-_][\da-z]+)*$/u,ULID_REGEX=/^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u,UUID_REGEX=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;
function base64(message$1){return{kind:"validation",type:"base64",reference:base64,async:!1,expects:null,requirement:BASE64_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
Base64",dataset,config$1),dataset}}}function bic(message$1){return{kind:"validation",type:"bic",reference:bic,async:!1,expects:null,
requirement:BIC_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&
_addIssue(this,"BIC",dataset,config$1),dataset}}}function brand(name){return{kind:"transformation",type:"brand",reference:brand,
async:!1,name,"~run"(dataset){return dataset}}}function bytes(requirement,message$1){return{kind:"validation",type:"byte\
s",reference:bytes,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){
let length$1=_getByteCount(dataset.value);length$1!==this.requirement&&_addIssue(this,"bytes",dataset,config$1,{received:`${length$1}`})}
return dataset}}}function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(
this,"input",dataset,config$1),dataset}}}function checkAsync(requirement,message$1){return{kind:"validation",type:"check",
reference:checkAsync,async:!0,expects:null,requirement,message:message$1,async"~run"(dataset,config$1){return dataset.typed&&
!await this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),dataset}}}function checkItems(requirement,message$1){
return{kind:"validation",type:"check_items",reference:checkItems,async:!1,expects:null,requirement,message:message$1,"~r\
un"(dataset,config$1){if(dataset.typed)for(let index=0;index<dataset.value.length;index++){let item=dataset.value[index];
this.requirement(item,index,dataset.value)||_addIssue(this,"item",dataset,config$1,{input:item,path:[{type:"array",origin:"\
value",input:dataset.value,key:index,value:item}]})}return dataset}}}function checkItemsAsync(requirement,message$1){return{
kind:"validation",type:"check_items",reference:checkItemsAsync,async:!0,expects:null,requirement,message:message$1,async"\
~run"(dataset,config$1){if(dataset.typed){let requirementResults=await Promise.all(dataset.value.map(this.requirement));
for(let index=0;index<dataset.value.length;index++)if(!requirementResults[index]){let item=dataset.value[index];_addIssue(
this,"item",dataset,config$1,{input:item,path:[{type:"array",origin:"value",input:dataset.value,key:index,value:item}]})}}
return dataset}}}function codePoints(requirement,message$1){return{kind:"validation",type:"code_points",reference:codePoints,
async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){let count=_getCodePointCount(
dataset.value);count!==this.requirement&&_addIssue(this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}
var CREDIT_CARD_REGEX=/^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u,SANITIZE_REGEX=/[- ]/gu,PROVIDER_REGEX_LIST=[
/^3[47]\d{13}$/u,/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,/^6(?:011|5\d{2})\d{12,15}$/u,/^(?:2131|1800|35\d{3})\d{11}$/u,/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
/^(?:6[27]\d{14,17}|81\d{14,17})$/u,/^4\d{12}(?:\d{3,6})?$/u];function creditCard(message$1){return{kind:"validation",type:"\
credit_card",reference:creditCard,async:!1,expects:null,requirement(input){let sanitized;return CREDIT_CARD_REGEX.test(input)&&
(sanitized=input.replace(SANITIZE_REGEX,""))&&PROVIDER_REGEX_LIST.some(regex$1=>regex$1.test(sanitized))&&_isLuhnAlgo(sanitized)},
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"credi\
t card",dataset,config$1),dataset}}}function cuid2(message$1){return{kind:"validation",type:"cuid2",reference:cuid2,async:!1,
expects:null,requirement:CUID2_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"Cuid2",dataset,config$1),dataset}}}function decimal(message$1){return{kind:"validat\
ion",type:"decimal",reference:decimal,async:!1,expects:null,requirement:DECIMAL_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"decimal",dataset,config$1),dataset}}}function description(description_){
return{kind:"metadata",type:"description",reference:description,description:description_}}function digits(message$1){return{
kind:"validation",type:"digits",reference:digits,async:!1,expects:null,requirement:DIGITS_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"digits",dataset,config$1),dataset}}}function domain(message$1){
return{kind:"validation",type:"domain",reference:domain,expects:null,async:!1,requirement:DOMAIN_REGEX,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"domain",dataset,config$1),
dataset}}}function email(message$1){return{kind:"validation",type:"email",reference:email,expects:null,async:!1,requirement:EMAIL_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
email",dataset,config$1),dataset}}}function emoji(message$1){return{kind:"validation",type:"emoji",reference:emoji,async:!1,
expects:null,requirement:EMOJI_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"emoji",dataset,config$1),dataset}}}function empty(message$1){return{kind:"validatio\
n",type:"empty",reference:empty,async:!1,expects:"0",message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.
value.length>0&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function endsWith(requirement,message$1){
return{kind:"validation",type:"ends_with",reference:endsWith,async:!1,expects:`"${requirement}"`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!dataset.value.endsWith(this.requirement)&&_addIssue(this,"end",dataset,config$1,
{received:`"${dataset.value.slice(-this.requirement.length)}"`}),dataset}}}function entries(requirement,message$1){return{
kind:"validation",type:"entries",reference:entries,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){
if(!dataset.typed)return dataset;let count=Object.keys(dataset.value).length;return dataset.typed&&count!==this.requirement&&
_addIssue(this,"entries",dataset,config$1,{received:`${count}`}),dataset}}}function everyItem(requirement,message$1){return{
kind:"validation",type:"every_item",reference:everyItem,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!dataset.value.every(this.requirement)&&_addIssue(this,"item",dataset,config$1),dataset}}}function examples(examples_){
return{kind:"metadata",type:"examples",reference:examples,examples:examples_}}function excludes(requirement,message$1){let received=_stringify(
requirement);return{kind:"validation",type:"excludes",reference:excludes,async:!1,expects:`!${received}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.includes(this.requirement)&&_addIssue(this,"content",dataset,
config$1,{received}),dataset}}}function filterItems(operation){return{kind:"transformation",type:"filter_items",reference:filterItems,
async:!1,operation,"~run"(dataset){return dataset.value=dataset.value.filter(this.operation),dataset}}}function findItem(operation){
return{kind:"transformation",type:"find_item",reference:findItem,async:!1,operation,"~run"(dataset){return dataset.value=
dataset.value.find(this.operation),dataset}}}function finite(message$1){return{kind:"validation",type:"finite",reference:finite,
async:!1,expects:null,requirement:Number.isFinite,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.
requirement(dataset.value)&&_addIssue(this,"finite",dataset,config$1),dataset}}}function flavor(name){return{kind:"trans\
formation",type:"flavor",reference:flavor,async:!1,name,"~run"(dataset){return dataset}}}function graphemes(requirement,message$1){
return{kind:"validation",type:"graphemes",reference:graphemes,async:!1,expects:`${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getGraphemeCount(dataset.value);count!==this.requirement&&_addIssue(
this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}function gtValue(requirement,message$1){return{
kind:"validation",type:"gt_value",reference:gtValue,async:!1,expects:`>${requirement instanceof Date?requirement.toJSON():
_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value>this.
requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(
dataset.value)}),dataset}}}function guard(requirement,message$1){return{kind:"transformation",type:"guard",reference:guard,
async:!1,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&
(_addIssue(this,"input",dataset,config$1),dataset.typed=!1),dataset}}}var HASH_LENGTHS={md4:32,md5:32,sha1:40,sha256:64,
sha384:96,sha512:128,ripemd128:32,ripemd160:40,tiger128:32,tiger160:40,tiger192:48,crc32:8,crc32b:8,adler32:8};function hash(types,message$1){
return{kind:"validation",type:"hash",reference:hash,expects:null,async:!1,requirement:RegExp(types.map(type=>`^[a-fA-F0-\
9]{${HASH_LENGTHS[type]}}$`).join("|"),"u"),message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"hash",dataset,config$1),dataset}}}function hexadecimal(message$1){return{kind:"vali\
dation",type:"hexadecimal",reference:hexadecimal,async:!1,expects:null,requirement:HEXADECIMAL_REGEX,message:message$1,"\
~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"hexadecimal",dataset,
config$1),dataset}}}function hexColor(message$1){return{kind:"validation",type:"hex_color",reference:hexColor,async:!1,expects:null,
requirement:HEX_COLOR_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.
value)&&_addIssue(this,"hex color",dataset,config$1),dataset}}}function imei(message$1){return{kind:"validation",type:"i\
mei",reference:imei,async:!1,expects:null,requirement(input){return IMEI_REGEX.test(input)&&_isLuhnAlgo(input)},message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"IMEI",dataset,config$1),
dataset}}}function includes(requirement,message$1){let expects=_stringify(requirement);return{kind:"validation",type:"in\
cludes",reference:includes,async:!1,expects,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&
!dataset.value.includes(this.requirement)&&_addIssue(this,"content",dataset,config$1,{received:`!${expects}`}),dataset}}}
function integer(message$1){return{kind:"validation",type:"integer",reference:integer,async:!1,expects:null,requirement:Number.
isInteger,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,
"integer",dataset,config$1),dataset}}}function ip(message$1){return{kind:"validation",type:"ip",reference:ip,async:!1,expects:null,
requirement:IP_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&
_addIssue(this,"IP",dataset,config$1),dataset}}}function ipv4(message$1){return{kind:"validation",type:"ipv4",reference:ipv4,
async:!1,expects:null,requirement:IPV4_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"IPv4",dataset,config$1),dataset}}}function ipv6(message$1){return{kind:"validation",
type:"ipv6",reference:ipv6,async:!1,expects:null,requirement:IPV6_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"IPv6",dataset,config$1),dataset}}}function _isIsbn10(input){
let digits$1=input.split("").map(c=>c==="X"?10:parseInt(c)),sum=0;for(let i=0;i<10;i++)sum+=digits$1[i]*(10-i);return sum%
11===0}function _isIsbn13(input){let digits$1=input.split("").map(c=>parseInt(c)),sum=0;for(let i=0;i<13;i++)sum+=digits$1[i]*
(i%2===0?1:3);return sum%10===0}var ISBN_SEPARATOR_REGEX=/[- ]/gu,ISBN_10_DETECTION_REGEX=/^\d{9}[\dX]$/u,ISBN_13_DETECTION_REGEX=/^\d{13}$/u;
function isbn(message$1){return{kind:"validation",type:"isbn",reference:isbn,async:!1,expects:null,requirement(input){let replacedInput=input.
replace(ISBN_SEPARATOR_REGEX,"");return ISBN_10_DETECTION_REGEX.test(replacedInput)?_isIsbn10(replacedInput):ISBN_13_DETECTION_REGEX.
test(replacedInput)?_isIsbn13(replacedInput):!1},message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.
requirement(dataset.value)&&_addIssue(this,"ISBN",dataset,config$1),dataset}}}function isrc(message$1){return{kind:"vali\
dation",type:"isrc",reference:isrc,async:!1,expects:null,requirement:ISRC_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"ISRC",dataset,config$1),dataset}}}function isoDate(message$1){
return{kind:"validation",type:"iso_date",reference:isoDate,async:!1,expects:null,requirement:ISO_DATE_REGEX,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"date",dataset,config$1),
dataset}}}function isoDateTime(message$1){return{kind:"validation",type:"iso_date_time",reference:isoDateTime,async:!1,expects:null,
requirement:ISO_DATE_TIME_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(
dataset.value)&&_addIssue(this,"date-time",dataset,config$1),dataset}}}function isoDateTimeSecond(message$1){return{kind:"\
validation",type:"iso_date_time_second",reference:isoDateTimeSecond,async:!1,expects:null,requirement:ISO_DATE_TIME_SECOND_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
date-time-second",dataset,config$1),dataset}}}function isoTime(message$1){return{kind:"validation",type:"iso_time",reference:isoTime,
async:!1,expects:null,requirement:ISO_TIME_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.
requirement.test(dataset.value)&&_addIssue(this,"time",dataset,config$1),dataset}}}function isoTimeSecond(message$1){return{
kind:"validation",type:"iso_time_second",reference:isoTimeSecond,async:!1,expects:null,requirement:ISO_TIME_SECOND_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
time-second",dataset,config$1),dataset}}}function isoTimestamp(message$1){return{kind:"validation",type:"iso_timestamp",
reference:isoTimestamp,async:!1,expects:null,requirement:ISO_TIMESTAMP_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"timestamp",dataset,config$1),dataset}}}function isoWeek(message$1){
return{kind:"validation",type:"iso_week",reference:isoWeek,async:!1,expects:null,requirement:ISO_WEEK_REGEX,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"week",dataset,config$1),
dataset}}}function jwsCompact(message$1){return{kind:"validation",type:"jws_compact",reference:jwsCompact,async:!1,expects:null,
requirement:JWS_COMPACT_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.
value)&&_addIssue(this,"JWS compact",dataset,config$1),dataset}}}function ksuid(message$1){return{kind:"validation",type:"\
ksuid",reference:ksuid,async:!1,expects:null,requirement:KSUID_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"KSUID",dataset,config$1),dataset}}}function length(requirement,message$1){
return{kind:"validation",type:"length",reference:length,async:!1,expects:`${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length!==this.requirement&&_addIssue(this,"length",dataset,
config$1,{received:`${dataset.value.length}`}),dataset}}}function ltValue(requirement,message$1){return{kind:"validation",
type:"lt_value",reference:ltValue,async:!1,expects:`<${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value<this.requirement)&&_addIssue(
this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),
dataset}}}function mac(message$1){return{kind:"validation",type:"mac",reference:mac,async:!1,expects:null,requirement:MAC_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
MAC",dataset,config$1),dataset}}}function mac48(message$1){return{kind:"validation",type:"mac48",reference:mac48,async:!1,
expects:null,requirement:MAC48_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.
test(dataset.value)&&_addIssue(this,"48-bit MAC",dataset,config$1),dataset}}}function mac64(message$1){return{kind:"vali\
dation",type:"mac64",reference:mac64,async:!1,expects:null,requirement:MAC64_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"64-bit MAC",dataset,config$1),dataset}}}function mapItems(operation){
return{kind:"transformation",type:"map_items",reference:mapItems,async:!1,operation,"~run"(dataset){return dataset.value=
dataset.value.map(this.operation),dataset}}}function maxBytes(requirement,message$1){return{kind:"validation",type:"max_\
bytes",reference:maxBytes,async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.
typed){let length$1=_getByteCount(dataset.value);length$1>this.requirement&&_addIssue(this,"bytes",dataset,config$1,{received:`${length$1}`})}
return dataset}}}function maxCodePoints(requirement,message$1){return{kind:"validation",type:"max_code_points",reference:maxCodePoints,
async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){let count=_getCodePointCount(
dataset.value);count>this.requirement&&_addIssue(this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}
function maxEntries(requirement,message$1){return{kind:"validation",type:"max_entries",reference:maxEntries,async:!1,expects:`\
<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(!dataset.typed)return dataset;let count=Object.
keys(dataset.value).length;return dataset.typed&&count>this.requirement&&_addIssue(this,"entries",dataset,config$1,{received:`${count}`}),
dataset}}}function maxGraphemes(requirement,message$1){return{kind:"validation",type:"max_graphemes",reference:maxGraphemes,
async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){let count=_getGraphemeCount(
dataset.value);count>this.requirement&&_addIssue(this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}
function maxLength(requirement,message$1){return{kind:"validation",type:"max_length",reference:maxLength,async:!1,expects:`\
<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length>this.
requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function maxSize(requirement,message$1){
return{kind:"validation",type:"max_size",reference:maxSize,async:!1,expects:`<=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.size>this.requirement&&_addIssue(this,"size",dataset,config$1,
{received:`${dataset.value.size}`}),dataset}}}function maxValue(requirement,message$1){return{kind:"validation",type:"ma\
x_value",reference:maxValue,async:!1,expects:`<=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!(dataset.value<=this.requirement)&&_addIssue(
this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),
dataset}}}function maxWords(locales,requirement,message$1){return{kind:"validation",type:"max_words",reference:maxWords,
async:!1,expects:`<=${requirement}`,locales,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){let count=_getWordCount(
this.locales,dataset.value);count>this.requirement&&_addIssue(this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}
function metadata(metadata_){return{kind:"metadata",type:"metadata",reference:metadata,metadata:metadata_}}function mimeType(requirement,message$1){
return{kind:"validation",type:"mime_type",reference:mimeType,async:!1,expects:_joinExpects(requirement.map(option=>`"${option}\
"`),"|"),requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.includes(dataset.
value.type)&&_addIssue(this,"MIME type",dataset,config$1,{received:`"${dataset.value.type}"`}),dataset}}}function minBytes(requirement,message$1){
return{kind:"validation",type:"min_bytes",reference:minBytes,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let length$1=_getByteCount(dataset.value);length$1<this.requirement&&_addIssue(
this,"bytes",dataset,config$1,{received:`${length$1}`})}return dataset}}}function minCodePoints(requirement,message$1){return{
kind:"validation",type:"min_code_points",reference:minCodePoints,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getCodePointCount(dataset.value);count<this.requirement&&_addIssue(
this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}function minEntries(requirement,message$1){return{
kind:"validation",type:"min_entries",reference:minEntries,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(!dataset.typed)return dataset;let count=Object.keys(dataset.value).length;return dataset.typed&&
count<this.requirement&&_addIssue(this,"entries",dataset,config$1,{received:`${count}`}),dataset}}}function minGraphemes(requirement,message$1){
return{kind:"validation",type:"min_graphemes",reference:minGraphemes,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getGraphemeCount(dataset.value);count<this.requirement&&_addIssue(
this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}function minLength(requirement,message$1){return{
kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`>=${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length<this.requirement&&_addIssue(this,"length",dataset,config$1,
{received:`${dataset.value.length}`}),dataset}}}function minSize(requirement,message$1){return{kind:"validation",type:"m\
in_size",reference:minSize,async:!1,expects:`>=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&dataset.value.size<this.requirement&&_addIssue(this,"size",dataset,config$1,{received:`${dataset.value.size}`}),dataset}}}
function minValue(requirement,message$1){return{kind:"validation",type:"min_value",reference:minValue,async:!1,expects:`\
>=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!(dataset.value>=this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof
Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function minWords(locales,requirement,message$1){return{
kind:"validation",type:"min_words",reference:minWords,async:!1,expects:`>=${requirement}`,locales,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getWordCount(this.locales,dataset.value);count<this.requirement&&_addIssue(
this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}function multipleOf(requirement,message$1){return{
kind:"validation",type:"multiple_of",reference:multipleOf,async:!1,expects:`%${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value%this.requirement!=0&&_addIssue(this,"multiple",dataset,config$1),
dataset}}}function nanoid(message$1){return{kind:"validation",type:"nanoid",reference:nanoid,async:!1,expects:null,requirement:NANO_ID_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
Nano ID",dataset,config$1),dataset}}}function nonEmpty(message$1){return{kind:"validation",type:"non_empty",reference:nonEmpty,
async:!1,expects:"!0",message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length===0&&_addIssue(
this,"length",dataset,config$1,{received:"0"}),dataset}}}function normalize(form){return{kind:"transformation",type:"nor\
malize",reference:normalize,async:!1,form,"~run"(dataset){return dataset.value=dataset.value.normalize(this.form),dataset}}}
function notBytes(requirement,message$1){return{kind:"validation",type:"not_bytes",reference:notBytes,async:!1,expects:`\
!${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){if(dataset.typed){let length$1=_getByteCount(dataset.
value);length$1===this.requirement&&_addIssue(this,"bytes",dataset,config$1,{received:`${length$1}`})}return dataset}}}function notCodePoints(requirement,message$1){
return{kind:"validation",type:"not_code_points",reference:notCodePoints,async:!1,expects:`!${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getCodePointCount(dataset.value);count===this.requirement&&_addIssue(
this,"code points",dataset,config$1,{received:`${count}`})}return dataset}}}function notEntries(requirement,message$1){return{
kind:"validation",type:"not_entries",reference:notEntries,async:!1,expects:`!${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(!dataset.typed)return dataset;let count=Object.keys(dataset.value).length;return dataset.typed&&
count===this.requirement&&_addIssue(this,"entries",dataset,config$1,{received:`${count}`}),dataset}}}function notGraphemes(requirement,message$1){
return{kind:"validation",type:"not_graphemes",reference:notGraphemes,async:!1,expects:`!${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getGraphemeCount(dataset.value);count===this.requirement&&_addIssue(
this,"graphemes",dataset,config$1,{received:`${count}`})}return dataset}}}function notLength(requirement,message$1){return{
kind:"validation",type:"not_length",reference:notLength,async:!1,expects:`!${requirement}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length===this.requirement&&_addIssue(this,"length",dataset,
config$1,{received:`${dataset.value.length}`}),dataset}}}function notSize(requirement,message$1){return{kind:"validation",
type:"not_size",reference:notSize,async:!1,expects:`!${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&dataset.value.size===this.requirement&&_addIssue(this,"size",dataset,config$1,{received:`${dataset.
value.size}`}),dataset}}}function notValue(requirement,message$1){return{kind:"validation",type:"not_value",reference:notValue,
async:!1,expects:requirement instanceof Date?`!${requirement.toJSON()}`:`!${_stringify(requirement)}`,requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&_isValueMatch(this.requirement,dataset.value)&&_addIssue(this,"value",dataset,
config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function notValues(requirement,message$1){
return{kind:"validation",type:"not_values",reference:notValues,async:!1,expects:`!${_joinExpects(requirement.map(value$1=>value$1 instanceof
Date?value$1.toJSON():_stringify(value$1)),"|")}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&this.requirement.some(requirement$1=>_isValueMatch(requirement$1,dataset.value))&&_addIssue(this,"value",dataset,
config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function notWords(locales,requirement,message$1){
return{kind:"validation",type:"not_words",reference:notWords,async:!1,expects:`!${requirement}`,locales,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getWordCount(this.locales,dataset.value);count===this.requirement&&
_addIssue(this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}function octal(message$1){return{kind:"v\
alidation",type:"octal",reference:octal,async:!1,expects:null,requirement:OCTAL_REGEX,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"octal",dataset,config$1),dataset}}}var TRUTHY=[
!0,1,"true","1","yes","y","on","enabled"],FALSY=[!1,0,"false","0","no","n","off","disabled"];function parseBoolean(config$1,message$1){
let normalize$1=v=>typeof v=="string"?v.toLowerCase():v,truthyRaw=config$1?.truthy??TRUTHY,falsyRaw=config$1?.falsy??FALSY,
truthy=config$1?.truthy?config$1.truthy.map(normalize$1):TRUTHY,falsy=config$1?.falsy?config$1.falsy.map(normalize$1):FALSY;
return{kind:"transformation",type:"parse_boolean",reference:parseBoolean,expects:_joinExpects([...truthyRaw,...falsyRaw].
map(_stringify),"|"),config:config$1,message:message$1,async:!1,"~run"(dataset,config$2){let input=normalize$1(dataset.value);
return truthy.includes(input)?dataset.value=!0:falsy.includes(input)?dataset.value=!1:(_addIssue(this,"boolean",dataset,
config$2),dataset.typed=!1),dataset}}}function parseJson(config$1,message$1){return{kind:"transformation",type:"parse_js\
on",reference:parseJson,config:config$1,message:message$1,async:!1,"~run"(dataset,config$2){try{dataset.value=JSON.parse(
dataset.value,this.config?.reviver)}catch(error){if(error instanceof Error)_addIssue(this,"JSON",dataset,config$2,{received:`\
"${error.message}"`}),dataset.typed=!1;else throw error}return dataset}}}function _isPartiallyTyped(dataset,paths){if(dataset.
issues)for(let path of paths)for(let issue of dataset.issues){let typed=!1,bound=Math.min(path.length,issue.path?.length??
0);for(let index=0;index<bound;index++)if(path[index]!==issue.path[index].key&&(path[index]!=="$"||issue.path[index].type!==
"array")){typed=!0;break}if(!typed)return!1}return!0}function partialCheck(paths,requirement,message$1){return{kind:"val\
idation",type:"partial_check",reference:partialCheck,async:!1,expects:null,paths,requirement,message:message$1,"~run"(dataset,config$1){
return(dataset.typed||_isPartiallyTyped(dataset,paths))&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,
config$1),dataset}}}function partialCheckAsync(paths,requirement,message$1){return{kind:"validation",type:"partial_check",
reference:partialCheckAsync,async:!0,expects:null,paths,requirement,message:message$1,async"~run"(dataset,config$1){return(dataset.
typed||_isPartiallyTyped(dataset,paths))&&!await this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1),
dataset}}}function rawCheck(action){return{kind:"validation",type:"raw_check",reference:rawCheck,async:!1,expects:null,"\
~run"(dataset,config$1){return action({dataset,config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,
config$1,info)}),dataset}}}function rawCheckAsync(action){return{kind:"validation",type:"raw_check",reference:rawCheckAsync,
async:!0,expects:null,async"~run"(dataset,config$1){return await action({dataset,config:config$1,addIssue:info=>_addIssue(
this,info?.label??"input",dataset,config$1,info)}),dataset}}}function rawTransform(action){return{kind:"transformation",
type:"raw_transform",reference:rawTransform,async:!1,"~run"(dataset,config$1){let output=action({dataset,config:config$1,
addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info),NEVER:null});return dataset.issues?dataset.typed=
!1:dataset.value=output,dataset}}}function rawTransformAsync(action){return{kind:"transformation",type:"raw_transform",reference:rawTransformAsync,
async:!0,async"~run"(dataset,config$1){let output=await action({dataset,config:config$1,addIssue:info=>_addIssue(this,info?.
label??"input",dataset,config$1,info),NEVER:null});return dataset.issues?dataset.typed=!1:dataset.value=output,dataset}}}
function readonly(){return{kind:"transformation",type:"readonly",reference:readonly,async:!1,"~run"(dataset){return dataset}}}
function reduceItems(operation,initial){return{kind:"transformation",type:"reduce_items",reference:reduceItems,async:!1,
operation,initial,"~run"(dataset){return dataset.value=dataset.value.reduce(this.operation,this.initial),dataset}}}function regex(requirement,message$1){
return{kind:"validation",type:"regex",reference:regex,async:!1,expects:`${requirement}`,requirement,message:message$1,"~\
run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"format",dataset,config$1),
dataset}}}function returns(schema){return{kind:"transformation",type:"returns",reference:returns,async:!1,schema,"~run"(dataset,config$1){
let func=dataset.value;return dataset.value=(...args_)=>{let returnsDataset=this.schema["~run"]({value:func(...args_)},config$1);
if(returnsDataset.issues)throw new ValiError(returnsDataset.issues);return returnsDataset.value},dataset}}}function returnsAsync(schema){
return{kind:"transformation",type:"returns",reference:returnsAsync,async:!1,schema,"~run"(dataset,config$1){let func=dataset.
value;return dataset.value=async(...args_)=>{let returnsDataset=await this.schema["~run"]({value:await func(...args_)},config$1);
if(returnsDataset.issues)throw new ValiError(returnsDataset.issues);return returnsDataset.value},dataset}}}function rfcEmail(message$1){
return{kind:"validation",type:"rfc_email",reference:rfcEmail,expects:null,async:!1,requirement:RFC_EMAIL_REGEX,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"email",dataset,config$1),
dataset}}}function safeInteger(message$1){return{kind:"validation",type:"safe_integer",reference:safeInteger,async:!1,expects:null,
requirement:Number.isSafeInteger,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.
value)&&_addIssue(this,"safe integer",dataset,config$1),dataset}}}function size(requirement,message$1){return{kind:"vali\
dation",type:"size",reference:size,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&dataset.value.size!==this.requirement&&_addIssue(this,"size",dataset,config$1,{received:`${dataset.
value.size}`}),dataset}}}function slug(message$1){return{kind:"validation",type:"slug",reference:slug,async:!1,expects:null,
requirement:SLUG_REGEX,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&
_addIssue(this,"slug",dataset,config$1),dataset}}}function someItem(requirement,message$1){return{kind:"validation",type:"\
some_item",reference:someItem,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!dataset.value.some(this.requirement)&&_addIssue(this,"item",dataset,config$1),dataset}}}function sortItems(operation){
return{kind:"transformation",type:"sort_items",reference:sortItems,async:!1,operation,"~run"(dataset){return dataset.value=
dataset.value.sort(this.operation),dataset}}}function startsWith(requirement,message$1){return{kind:"validation",type:"s\
tarts_with",reference:startsWith,async:!1,expects:`"${requirement}"`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!dataset.value.startsWith(this.requirement)&&_addIssue(this,"start",dataset,config$1,{received:`"${dataset.
value.slice(0,this.requirement.length)}"`}),dataset}}}function stringifyJson(config$1,message$1){return{kind:"transforma\
tion",type:"stringify_json",reference:stringifyJson,message:message$1,config:config$1,async:!1,"~run"(dataset,config$2){
try{let output=JSON.stringify(dataset.value,this.config?.replacer,this.config?.space);output===void 0?(_addIssue(this,"J\
SON",dataset,config$2),dataset.typed=!1):dataset.value=output}catch(error){if(error instanceof Error)_addIssue(this,"JSO\
N",dataset,config$2,{received:`"${error.message}"`}),dataset.typed=!1;else throw error}return dataset}}}function title(title_){
return{kind:"metadata",type:"title",reference:title,title:title_}}function toBigint(message$1){return{kind:"transformati\
on",type:"to_bigint",reference:toBigint,async:!1,message:message$1,"~run"(dataset,config$1){try{dataset.value=BigInt(dataset.
value)}catch{_addIssue(this,"bigint",dataset,config$1),dataset.typed=!1}return dataset}}}function toBoolean(){return{kind:"\
transformation",type:"to_boolean",reference:toBoolean,async:!1,"~run"(dataset){return dataset.value=!!dataset.value,dataset}}}
function toCamelCase(){return{kind:"transformation",type:"to_camel_case",reference:toCamelCase,async:!1,"~run"(dataset){
return dataset.value=_formatCase(dataset.value,"",!1,!0),dataset}}}function toDate(message$1){return{kind:"transformatio\
n",type:"to_date",reference:toDate,async:!1,message:message$1,"~run"(dataset,config$1){try{dataset.value=new Date(dataset.
value),isNaN(dataset.value)&&(_addIssue(this,"date",dataset,config$1,{received:'"Invalid Date"'}),dataset.typed=!1)}catch{
_addIssue(this,"date",dataset,config$1),dataset.typed=!1}return dataset}}}function toKebabCase(){return{kind:"transforma\
tion",type:"to_kebab_case",reference:toKebabCase,async:!1,"~run"(dataset){return dataset.value=_formatCase(dataset.value,
"-",!1,!1),dataset}}}function toLowerCase(){return{kind:"transformation",type:"to_lower_case",reference:toLowerCase,async:!1,
"~run"(dataset){return dataset.value=dataset.value.toLowerCase(),dataset}}}function toMaxValue(requirement){return{kind:"\
transformation",type:"to_max_value",reference:toMaxValue,async:!1,requirement,"~run"(dataset){return dataset.value=dataset.
value>this.requirement?this.requirement:dataset.value,dataset}}}function toMinValue(requirement){return{kind:"transforma\
tion",type:"to_min_value",reference:toMinValue,async:!1,requirement,"~run"(dataset){return dataset.value=dataset.value<this.
requirement?this.requirement:dataset.value,dataset}}}function toNumber(message$1){return{kind:"transformation",type:"to_\
number",reference:toNumber,async:!1,message:message$1,"~run"(dataset,config$1){try{dataset.value=Number(dataset.value),isNaN(
dataset.value)&&(_addIssue(this,"number",dataset,config$1),dataset.typed=!1)}catch{_addIssue(this,"number",dataset,config$1),
dataset.typed=!1}return dataset}}}function toPascalCase(){return{kind:"transformation",type:"to_pascal_case",reference:toPascalCase,
async:!1,"~run"(dataset){return dataset.value=_formatCase(dataset.value,"",!0,!0),dataset}}}function toSnakeCase(){return{
kind:"transformation",type:"to_snake_case",reference:toSnakeCase,async:!1,"~run"(dataset){return dataset.value=_formatCase(
dataset.value,"_",!1,!1),dataset}}}function toString(message$1){return{kind:"transformation",type:"to_string",reference:toString,
async:!1,message:message$1,"~run"(dataset,config$1){try{dataset.value=String(dataset.value)}catch{_addIssue(this,"string",
dataset,config$1),dataset.typed=!1}return dataset}}}function toUpperCase(){return{kind:"transformation",type:"to_upper_c\
ase",reference:toUpperCase,async:!1,"~run"(dataset){return dataset.value=dataset.value.toUpperCase(),dataset}}}function transform(operation){
return{kind:"transformation",type:"transform",reference:transform,async:!1,operation,"~run"(dataset){return dataset.value=
this.operation(dataset.value),dataset}}}function transformAsync(operation){return{kind:"transformation",type:"transform",
reference:transformAsync,async:!0,operation,async"~run"(dataset){return dataset.value=await this.operation(dataset.value),
dataset}}}function trim(){return{kind:"transformation",type:"trim",reference:trim,async:!1,"~run"(dataset){return dataset.
value=dataset.value.trim(),dataset}}}function trimEnd(){return{kind:"transformation",type:"trim_end",reference:trimEnd,async:!1,
"~run"(dataset){return dataset.value=dataset.value.trimEnd(),dataset}}}function trimStart(){return{kind:"transformation",
type:"trim_start",reference:trimStart,async:!1,"~run"(dataset){return dataset.value=dataset.value.trimStart(),dataset}}}
function ulid(message$1){return{kind:"validation",type:"ulid",reference:ulid,async:!1,expects:null,requirement:ULID_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
ULID",dataset,config$1),dataset}}}function url(message$1){return{kind:"validation",type:"url",reference:url,async:!1,expects:null,
requirement(input){try{return URL.canParse?URL.canParse(input):(new URL(input),!0)}catch{return!1}},message:message$1,"~\
run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"URL",dataset,config$1),dataset}}}
function uuid(message$1){return{kind:"validation",type:"uuid",reference:uuid,async:!1,expects:null,requirement:UUID_REGEX,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"\
UUID",dataset,config$1),dataset}}}function value(requirement,message$1){return{kind:"validation",type:"value",reference:value,
async:!1,expects:requirement instanceof Date?requirement.toJSON():_stringify(requirement),requirement,message:message$1,
"~run"(dataset,config$1){return dataset.typed&&!_isValueMatch(this.requirement,dataset.value)&&_addIssue(this,"value",dataset,
config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function values(requirement,message$1){
return{kind:"validation",type:"values",reference:values,async:!1,expects:`${_joinExpects(requirement.map(value$1=>value$1 instanceof
Date?value$1.toJSON():_stringify(value$1)),"|")}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!this.requirement.some(requirement$1=>_isValueMatch(requirement$1,dataset.value))&&_addIssue(this,"value",dataset,
config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function words(locales,requirement,message$1){
return{kind:"validation",type:"words",reference:words,async:!1,expects:`${requirement}`,locales,requirement,message:message$1,
"~run"(dataset,config$1){if(dataset.typed){let count=_getWordCount(this.locales,dataset.value);count!==this.requirement&&
_addIssue(this,"words",dataset,config$1,{received:`${count}`})}return dataset}}}var ABORT_EARLY_CONFIG={abortEarly:!0};function assert(schema,input){
let issues=schema["~run"]({value:input},ABORT_EARLY_CONFIG).issues;if(issues)throw new ValiError(issues)}var _LruCache=class{constructor(config$1){
this.refCount=0,this.maxSize=config$1?.maxSize??1e3,this.maxAge=config$1?.maxAge??1/0,this.hasMaxAge=isFinite(this.maxAge)}stringify(input){
let type=typeof input;if(type==="string")return`"${input}"`;if(type==="number"||type==="boolean")return`${input}`;if(type===
"bigint")return`${input}n`;if(type==="object"||type==="function"){if(input){this.refIds??(this.refIds=new WeakMap);let id=this.
refIds.get(input);return id||(id=++this.refCount,this.refIds.set(input,id)),`#${id}`}return"null"}return type}key(input,config$1={}){
return`${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.
abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`}get(key){if(!this.store)return;let entry=this.store.get(key);if(entry){
if(this.hasMaxAge&&Date.now()-entry[1]>this.maxAge){this.store.delete(key);return}return this.store.delete(key),this.store.
set(key,entry),entry[0]}}set(key,value$1){this.store??(this.store=new Map),this.store.delete(key);let timestamp=this.hasMaxAge?
Date.now():0;this.store.set(key,[value$1,timestamp]),this.store.size>this.maxSize&&this.store.delete(this.store.keys().next().
value)}clear(){this.store?.clear()}};function cache(schema,config$1){return _standardSchema({...schema,cacheConfig:config$1,
cache:new _LruCache(config$1),"~run"(dataset,runConfig){let key=this.cache.key(dataset.value,runConfig),outputDataset=this.
cache.get(key);return outputDataset||this.cache.set(key,outputDataset=schema["~run"](dataset,runConfig)),_cloneDataset(outputDataset)}})}
function cacheAsync(schema,config$1){let activeRuns;return _standardSchema({...schema,async:!0,cacheConfig:config$1,cache:new _LruCache(
config$1),async"~run"(dataset,runConfig){let key=this.cache.key(dataset.value,runConfig),cached=this.cache.get(key);if(cached)
return _cloneDataset(cached);let promise$1=activeRuns?.get(key);promise$1||(activeRuns??(activeRuns=new Map),promise$1=Promise.
resolve(schema["~run"](dataset,runConfig)),activeRuns.set(key,promise$1));try{let outputDataset=await promise$1;return this.
cache.set(key,outputDataset),_cloneDataset(outputDataset)}finally{activeRuns?.delete(key)}}})}function config(schema,config$1){
return _standardSchema({...schema,"~run"(dataset,config_){return schema["~run"](dataset,{...config_,...config$1})}})}function getFallback(schema,dataset,config$1){
return typeof schema.fallback=="function"?schema.fallback(dataset,config$1):schema.fallback}function fallback(schema,fallback$1){
return _standardSchema({...schema,fallback:fallback$1,"~run"(dataset,config$1){let outputDataset=schema["~run"](dataset,
config$1);return outputDataset.issues?{typed:!0,value:getFallback(this,outputDataset,config$1)}:outputDataset}})}function fallbackAsync(schema,fallback$1){
return _standardSchema({...schema,fallback:fallback$1,async:!0,async"~run"(dataset,config$1){let outputDataset=await schema["\
~run"](dataset,config$1);return outputDataset.issues?{typed:!0,value:await getFallback(this,outputDataset,config$1)}:outputDataset}})}
function flatten(issues){let flatErrors={};for(let issue of issues)if(issue.path){let dotPath=getDotPath(issue);dotPath?
(flatErrors.nested||(flatErrors.nested={}),Object.prototype.hasOwnProperty.call(flatErrors.nested,dotPath)?flatErrors.nested[dotPath].
push(issue.message):flatErrors.nested[dotPath]=[issue.message]):flatErrors.other?flatErrors.other.push(issue.message):flatErrors.
other=[issue.message]}else flatErrors.root?flatErrors.root.push(issue.message):flatErrors.root=[issue.message];return flatErrors}
function forward(action,path){return{...action,"~run"(dataset,config$1){let prevIssues=dataset.issues&&[...dataset.issues];
if(dataset=action["~run"](dataset,config$1),dataset.issues){for(let issue of dataset.issues)if(!prevIssues?.includes(issue)){
let pathInput=dataset.value;for(let key of path){let pathValue=pathInput[key],pathItem={type:"unknown",origin:"value",input:pathInput,
key,value:pathValue};if(issue.path?issue.path.push(pathItem):issue.path=[pathItem],!pathValue)break;pathInput=pathValue}}}
return dataset}}}function forwardAsync(action,path){return{...action,async:!0,async"~run"(dataset,config$1){let prevIssues=dataset.
issues&&[...dataset.issues];if(dataset=await action["~run"](dataset,config$1),dataset.issues){for(let issue of dataset.issues)
if(!prevIssues?.includes(issue)){let pathInput=dataset.value;for(let key of path){let pathValue=pathInput[key],pathItem={
type:"unknown",origin:"value",input:pathInput,key,value:pathValue};if(issue.path?issue.path.push(pathItem):issue.path=[pathItem],
!pathValue)break;pathInput=pathValue}}}return dataset}}}function getDefault(schema,dataset,config$1){return typeof schema.
default=="function"?schema.default(dataset,config$1):schema.default}function getDefaults(schema){if("entries"in schema){
let object$1={};for(let key in schema.entries)object$1[key]=getDefaults(schema.entries[key]);return object$1}return"item\
s"in schema?schema.items.map(getDefaults):getDefault(schema)}async function getDefaultsAsync(schema){return"entries"in schema?
Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async([key,value$1])=>[key,await getDefaultsAsync(
value$1)]))):"items"in schema?Promise.all(schema.items.map(getDefaultsAsync)):getDefault(schema)}function getDescription(schema){
return _getLastMetadata(schema,"description")}function getExamples(schema){let examples$1=[];function depthFirstCollect(schema$1){
if("pipe"in schema$1){for(let item of schema$1.pipe)if(item.kind==="schema"&&"pipe"in item)depthFirstCollect(item);else if(item.
kind==="metadata"&&item.type==="examples")for(let example of item.examples)examples$1.push(example)}}return depthFirstCollect(
schema),examples$1}function getFallbacks(schema){if("entries"in schema){let object$1={};for(let key in schema.entries)object$1[key]=
getFallbacks(schema.entries[key]);return object$1}return"items"in schema?schema.items.map(getFallbacks):getFallback(schema)}
async function getFallbacksAsync(schema){return"entries"in schema?Object.fromEntries(await Promise.all(Object.entries(schema.
entries).map(async([key,value$1])=>[key,await getFallbacksAsync(value$1)]))):"items"in schema?Promise.all(schema.items.map(
getFallbacksAsync)):getFallback(schema)}function getMetadata(schema){let result={};function depthFirstMerge(schema$1){if("\
pipe"in schema$1)for(let item of schema$1.pipe)item.kind==="schema"&&"pipe"in item?depthFirstMerge(item):item.kind==="me\
tadata"&&item.type==="metadata"&&Object.assign(result,item.metadata)}return depthFirstMerge(schema),result}function getTitle(schema){
return _getLastMetadata(schema,"title")}function is(schema,input){return!schema["~run"]({value:input},ABORT_EARLY_CONFIG).
issues}function any(){return _standardSchema({kind:"schema",type:"any",reference:any,expects:"any",async:!1,"~run"(dataset){
return dataset.typed=!0,dataset}})}function array(item,message$1){return _standardSchema({kind:"schema",type:"array",reference:array,
expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(Array.isArray(input)){
dataset.typed=!0,dataset.value=[];for(let key=0;key<input.length;key++){let value$1=input[key],itemDataset=this.item["~r\
un"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};
for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);
if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.
typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function arrayAsync(item,message$1){
return _standardSchema({kind:"schema",type:"array",reference:arrayAsync,expects:"Array",async:!0,item,message:message$1,
async"~run"(dataset,config$1){let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];let itemDatasets=await Promise.
all(input.map(value$1=>this.item["~run"]({value:value$1},config$1)));for(let key=0;key<itemDatasets.length;key++){let itemDataset=itemDatasets[key];
if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:input[key]};for(let issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.
push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function bigint(message$1){return _standardSchema(
{kind:"schema",type:"bigint",reference:bigint,expects:"bigint",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.
value=="bigint"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function blob(message$1){return _standardSchema(
{kind:"schema",type:"blob",reference:blob,expects:"Blob",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.
value instanceof Blob?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function boolean(message$1){return _standardSchema(
{kind:"schema",type:"boolean",reference:boolean,expects:"boolean",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.
value=="boolean"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function custom(check$1,message$1){
return _standardSchema({kind:"schema",type:"custom",reference:custom,expects:"unknown",async:!1,check:check$1,message:message$1,
"~run"(dataset,config$1){return this.check(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function customAsync(check$1,message$1){return _standardSchema({kind:"schema",type:"custom",reference:customAsync,expects:"\
unknown",async:!0,check:check$1,message:message$1,async"~run"(dataset,config$1){return await this.check(dataset.value)?dataset.
typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function date(message$1){return _standardSchema({kind:"schem\
a",type:"date",reference:date,expects:"Date",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof
Date?isNaN(dataset.value)?_addIssue(this,"type",dataset,config$1,{received:'"Invalid Date"'}):dataset.typed=!0:_addIssue(
this,"type",dataset,config$1),dataset}})}function enum_(enum__,message$1){let options=[];for(let key in enum__)(`${+key}`!==
key||typeof enum__[key]!="string"||!Object.is(enum__[enum__[key]],+key))&&options.push(enum__[key]);return _standardSchema(
{kind:"schema",type:"enum",reference:enum_,expects:_joinExpects(options.map(_stringify),"|"),async:!1,enum:enum__,options,
message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.typed=!0:_addIssue(this,"\
type",dataset,config$1),dataset}})}function exactOptional(wrapped,default_){return _standardSchema({kind:"schema",type:"\
exact_optional",reference:exactOptional,expects:wrapped.expects,async:!1,wrapped,default:default_,"~run"(dataset,config$1){
return this.wrapped["~run"](dataset,config$1)}})}function exactOptionalAsync(wrapped,default_){return _standardSchema({kind:"\
schema",type:"exact_optional",reference:exactOptionalAsync,expects:wrapped.expects,async:!0,wrapped,default:default_,async"\
~run"(dataset,config$1){return this.wrapped["~run"](dataset,config$1)}})}function file(message$1){return _standardSchema(
{kind:"schema",type:"file",reference:file,expects:"File",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.
value instanceof File?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function function_(message$1){
return _standardSchema({kind:"schema",type:"function",reference:function_,expects:"Function",async:!1,message:message$1,
"~run"(dataset,config$1){return typeof dataset.value=="function"?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),
dataset}})}function instance(class_,message$1){return _standardSchema({kind:"schema",type:"instance",reference:instance,
expects:class_.name,async:!1,class:class_,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof this.
class?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function _merge(value1,value2){if(typeof value1==
typeof value2){if(_isSameValueZero(value1,value2)||value1 instanceof Date&&value2 instanceof Date&&_isSameValueZero(+value1,
+value2))return{value:value1};if(value1&&value2&&value1.constructor===Object&&value2.constructor===Object){let nextValue={
...value1,...value2};for(let key in value2)if(Object.prototype.hasOwnProperty.call(value1,key)&&Object.prototype.hasOwnProperty.
call(value2,key)){let dataset=_merge(value1[key],value2[key]);if(dataset.issue)return dataset;nextValue[key]=dataset.value}
return{value:nextValue}}if(Array.isArray(value1)&&Array.isArray(value2)&&value1.length===value2.length){let nextValue=[...value1];
for(let index=0;index<value1.length;index++){let dataset=_merge(value1[index],value2[index]);if(dataset.issue)return dataset;
nextValue[index]=dataset.value}return{value:nextValue}}}return{issue:!0}}function intersect(options,message$1){return _standardSchema(
{kind:"schema",type:"intersect",reference:intersect,expects:_joinExpects(options.map(option=>option.expects),"&"),async:!1,
options,message:message$1,"~run"(dataset,config$1){if(this.options.length){let input=dataset.value,outputs;dataset.typed=
!0;for(let schema of this.options){let optionDataset=schema["~run"]({value:input},config$1);if(optionDataset.issues){if(dataset.
issues)for(let issue of optionDataset.issues)dataset.issues.push(issue);else dataset.issues=optionDataset.issues;if(config$1.
abortEarly){dataset.typed=!1;break}}optionDataset.typed||(dataset.typed=!1),dataset.typed&&(outputs?outputs.push(optionDataset.
value):outputs=[optionDataset.value])}if(dataset.typed){dataset.value=outputs[0];for(let index=1;index<outputs.length;index++){
let mergeDataset=_merge(dataset.value,outputs[index]);if(mergeDataset.issue){_addIssue(this,"type",dataset,config$1,{received:"\
unknown"});break}dataset.value=mergeDataset.value}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function intersectAsync(options,message$1){
return _standardSchema({kind:"schema",type:"intersect",reference:intersectAsync,expects:_joinExpects(options.map(option=>option.
expects),"&"),async:!0,options,message:message$1,async"~run"(dataset,config$1){if(this.options.length){let input=dataset.
value,outputs;dataset.typed=!0;let optionDatasets=await Promise.all(this.options.map(schema=>schema["~run"]({value:input},
config$1)));for(let optionDataset of optionDatasets){if(optionDataset.issues){if(dataset.issues)for(let issue of optionDataset.
issues)dataset.issues.push(issue);else dataset.issues=optionDataset.issues;if(config$1.abortEarly){dataset.typed=!1;break}}
optionDataset.typed||(dataset.typed=!1),dataset.typed&&(outputs?outputs.push(optionDataset.value):outputs=[optionDataset.
value])}if(dataset.typed){dataset.value=outputs[0];for(let index=1;index<outputs.length;index++){let mergeDataset=_merge(
dataset.value,outputs[index]);if(mergeDataset.issue){_addIssue(this,"type",dataset,config$1,{received:"unknown"});break}
dataset.value=mergeDataset.value}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function lazy(getter){
return _standardSchema({kind:"schema",type:"lazy",reference:lazy,expects:"unknown",async:!1,getter,"~run"(dataset,config$1){
return this.getter(dataset.value)["~run"](dataset,config$1)}})}function lazyAsync(getter){return _standardSchema({kind:"\
schema",type:"lazy",reference:lazyAsync,expects:"unknown",async:!0,getter,async"~run"(dataset,config$1){return(await this.
getter(dataset.value))["~run"](dataset,config$1)}})}function literal(literal_,message$1){return _standardSchema({kind:"s\
chema",type:"literal",reference:literal,expects:_stringify(literal_),async:!1,literal:literal_,message:message$1,"~run"(dataset,config$1){
return _isSameValueZero(dataset.value,this.literal)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}
function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObject,
expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&
typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){let valueSchema=this.entries[key];
if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},
config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,
{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))
break}if(!dataset.issues||!config$1.abortEarly)for(let key in input)_isValidObjectKey(input,key)&&!Object.prototype.hasOwnProperty.
call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function looseObjectAsync(entries$1,message$1){
return _standardSchema({kind:"schema",type:"loose_object",reference:looseObjectAsync,expects:"Object",async:!0,entries:entries$1,
message:message$1,async"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=
!0,dataset.value={};let valueDatasets=await Promise.all(Object.entries(this.entries).map(async([key,valueSchema])=>{if(key in
input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==
void 0){let value$1=key in input?input[key]:await getDefault(valueSchema);return[key,value$1,valueSchema,await valueSchema["\
~run"]({value:value$1},config$1)]}return[key,input[key],valueSchema,null]}));for(let[key,value$1,valueSchema,valueDataset]of valueDatasets)
if(valueDataset){if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=await getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,
{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))break;
if(!dataset.issues||!config$1.abortEarly)for(let key in input)_isValidObjectKey(input,key)&&!Object.prototype.hasOwnProperty.
call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function looseTuple(items,message$1){
return _standardSchema({kind:"schema",type:"loose_tuple",reference:looseTuple,expects:"Array",async:!1,items,message:message$1,
"~run"(dataset,config$1){let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<
this.items.length;key++){let value$1=input[key],itemDataset=this.items[key]["~run"]({value:value$1},config$1);if(itemDataset.
issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)issue.path?
issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.
issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.
value)}if(!dataset.issues||!config$1.abortEarly)for(let key=this.items.length;key<input.length;key++)dataset.value.push(
input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function looseTupleAsync(items,message$1){return _standardSchema(
{kind:"schema",type:"loose_tuple",reference:looseTupleAsync,expects:"Array",async:!0,items,message:message$1,async"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];let itemDatasets=await Promise.all(this.
items.map(async(item,key)=>{let value$1=input[key];return[key,value$1,await item["~run"]({value:value$1},config$1)]}));for(let[
key,value$1,itemDataset]of itemDatasets){if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};
for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);
if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.
typed=!1),dataset.value.push(itemDataset.value)}if(!dataset.issues||!config$1.abortEarly)for(let key=this.items.length;key<
input.length;key++)dataset.value.push(input[key])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function map(key,value$1,message$1){
return _standardSchema({kind:"schema",type:"map",reference:map,expects:"Map",async:!1,key,value:value$1,message:message$1,
"~run"(dataset,config$1){let input=dataset.value;if(input instanceof Map){dataset.typed=!0,dataset.value=new Map;for(let[
inputKey,inputValue]of input){let keyDataset=this.key["~run"]({value:inputKey},config$1);if(keyDataset.issues){let pathItem={
type:"map",origin:"key",input,key:inputKey,value:inputValue};for(let issue of keyDataset.issues)issue.path?issue.path.unshift(
pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=keyDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}let valueDataset=this.value["~run"]({value:inputValue},config$1);if(valueDataset.issues){
let pathItem={type:"map",origin:"value",input,key:inputKey,value:inputValue};for(let issue of valueDataset.issues)issue.
path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.
issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=!1),dataset.
value.set(keyDataset.value,valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function mapAsync(key,value$1,message$1){
return _standardSchema({kind:"schema",type:"map",reference:mapAsync,expects:"Map",async:!0,key,value:value$1,message:message$1,
async"~run"(dataset,config$1){let input=dataset.value;if(input instanceof Map){dataset.typed=!0,dataset.value=new Map;let datasets=await Promise.
all([...input].map(([inputKey,inputValue])=>Promise.all([inputKey,inputValue,this.key["~run"]({value:inputKey},config$1),
this.value["~run"]({value:inputValue},config$1)])));for(let[inputKey,inputValue,keyDataset,valueDataset]of datasets){if(keyDataset.
issues){let pathItem={type:"map",origin:"key",input,key:inputKey,value:inputValue};for(let issue of keyDataset.issues)issue.
path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=keyDataset.
issues),config$1.abortEarly){dataset.typed=!1;break}}if(valueDataset.issues){let pathItem={type:"map",origin:"value",input,
key:inputKey,value:inputValue};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[
pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.
typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=!1),dataset.value.set(keyDataset.value,valueDataset.
value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function nan(message$1){return _standardSchema({kind:"\
schema",type:"nan",reference:nan,expects:"NaN",async:!1,message:message$1,"~run"(dataset,config$1){return Number.isNaN(dataset.
value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function never(message$1){return _standardSchema(
{kind:"schema",type:"never",reference:never,expects:"never",async:!1,message:message$1,"~run"(dataset,config$1){return _addIssue(
this,"type",dataset,config$1),dataset}})}function nonNullable(wrapped,message$1){return _standardSchema({kind:"schema",type:"\
non_nullable",reference:nonNullable,expects:"!null",async:!1,wrapped,message:message$1,"~run"(dataset,config$1){return dataset.
value!==null&&(dataset=this.wrapped["~run"](dataset,config$1)),dataset.value===null&&_addIssue(this,"type",dataset,config$1),
dataset}})}function nonNullableAsync(wrapped,message$1){return _standardSchema({kind:"schema",type:"non_nullable",reference:nonNullableAsync,
expects:"!null",async:!0,wrapped,message:message$1,async"~run"(dataset,config$1){return dataset.value!==null&&(dataset=await this.
wrapped["~run"](dataset,config$1)),dataset.value===null&&_addIssue(this,"type",dataset,config$1),dataset}})}function nonNullish(wrapped,message$1){
return _standardSchema({kind:"schema",type:"non_nullish",reference:nonNullish,expects:"(!null & !undefined)",async:!1,wrapped,
message:message$1,"~run"(dataset,config$1){return dataset.value===null||dataset.value===void 0||(dataset=this.wrapped["~\
run"](dataset,config$1)),(dataset.value===null||dataset.value===void 0)&&_addIssue(this,"type",dataset,config$1),dataset}})}
function nonNullishAsync(wrapped,message$1){return _standardSchema({kind:"schema",type:"non_nullish",reference:nonNullishAsync,
expects:"(!null & !undefined)",async:!0,wrapped,message:message$1,async"~run"(dataset,config$1){return dataset.value===null||
dataset.value===void 0||(dataset=await this.wrapped["~run"](dataset,config$1)),(dataset.value===null||dataset.value===void 0)&&
_addIssue(this,"type",dataset,config$1),dataset}})}function nonOptional(wrapped,message$1){return _standardSchema({kind:"\
schema",type:"non_optional",reference:nonOptional,expects:"!undefined",async:!1,wrapped,message:message$1,"~run"(dataset,config$1){
return dataset.value!==void 0&&(dataset=this.wrapped["~run"](dataset,config$1)),dataset.value===void 0&&_addIssue(this,"\
type",dataset,config$1),dataset}})}function nonOptionalAsync(wrapped,message$1){return _standardSchema({kind:"schema",type:"\
non_optional",reference:nonOptionalAsync,expects:"!undefined",async:!0,wrapped,message:message$1,async"~run"(dataset,config$1){
return dataset.value!==void 0&&(dataset=await this.wrapped["~run"](dataset,config$1)),dataset.value===void 0&&_addIssue(
this,"type",dataset,config$1),dataset}})}function null_(message$1){return _standardSchema({kind:"schema",type:"null",reference:null_,
expects:"null",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value===null?dataset.typed=!0:_addIssue(
this,"type",dataset,config$1),dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"\
nullable",reference:nullable,expects:`(${wrapped.expects} | null)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){
return dataset.value===null&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===null)?
(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function nullableAsync(wrapped,default_){return _standardSchema(
{kind:"schema",type:"nullable",reference:nullableAsync,expects:`(${wrapped.expects} | null)`,async:!0,wrapped,default:default_,
async"~run"(dataset,config$1){return dataset.value===null&&(this.default!==void 0&&(dataset.value=await getDefault(this,
dataset,config$1)),dataset.value===null)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function nullish(wrapped,default_){
return _standardSchema({kind:"schema",type:"nullish",reference:nullish,expects:`(${wrapped.expects} | null | undefined)`,
async:!1,wrapped,default:default_,"~run"(dataset,config$1){return(dataset.value===null||dataset.value===void 0)&&(this.default!==
void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,
dataset):this.wrapped["~run"](dataset,config$1)}})}function nullishAsync(wrapped,default_){return _standardSchema({kind:"\
schema",type:"nullish",reference:nullishAsync,expects:`(${wrapped.expects} | null | undefined)`,async:!0,wrapped,default:default_,
async"~run"(dataset,config$1){return(dataset.value===null||dataset.value===void 0)&&(this.default!==void 0&&(dataset.value=
await getDefault(this,dataset,config$1)),dataset.value===null||dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["\
~run"](dataset,config$1)}})}function number(message$1){return _standardSchema({kind:"schema",type:"number",reference:number,
expects:"number",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="number"&&!isNaN(dataset.
value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function object(entries$1,message$1){return _standardSchema(
{kind:"schema",type:"object",reference:object,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||
valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),
valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"v\
alue",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[
pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.
typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==
void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="opti\
onal"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"\
object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}}else _addIssue(this,"type",dataset,config$1);
return dataset}})}function objectAsync(entries$1,message$1){return _standardSchema({kind:"schema",type:"object",reference:objectAsync,
expects:"Object",async:!0,entries:entries$1,message:message$1,async"~run"(dataset,config$1){let input=dataset.value;if(input&&
typeof input=="object"){dataset.typed=!0,dataset.value={};let valueDatasets=await Promise.all(Object.entries(this.entries).
map(async([key,valueSchema])=>{if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.
type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?input[key]:await getDefault(valueSchema);return[
key,value$1,valueSchema,await valueSchema["~run"]({value:value$1},config$1)]}return[key,input[key],valueSchema,null]}));
for(let[key,value$1,valueSchema,valueDataset]of valueDatasets)if(valueDataset){if(valueDataset.issues){let pathItem={type:"\
object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):
issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.
fallback!==void 0)dataset.value[key]=await getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.
type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,
path:[{type:"object",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))break}else _addIssue(this,"type",dataset,
config$1);return dataset}})}function objectWithRest(entries$1,rest,message$1){return _standardSchema({kind:"schema",type:"\
object_with_rest",reference:objectWithRest,expects:"Object",async:!1,entries:entries$1,rest,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){
let valueSchema=this.entries[key];if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||
valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),
valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"v\
alue",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[
pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.
typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}else if(valueSchema.fallback!==
void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.type!=="opti\
onal"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"\
object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))break}if(!dataset.issues||!config$1.abortEarly){
for(let key in input)if(_isValidObjectKey(input,key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)){let valueDataset=this.
rest["~run"]({value:input[key]},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:input[key]};
for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(
issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.
typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function objectWithRestAsync(entries$1,rest,message$1){return _standardSchema({kind:"schema",type:"object_with_rest",reference:objectWithRestAsync,
expects:"Object",async:!0,entries:entries$1,rest,message:message$1,async"~run"(dataset,config$1){let input=dataset.value;
if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};let[normalDatasets,restDatasets]=await Promise.all([
Promise.all(Object.entries(this.entries).map(async([key,valueSchema])=>{if(key in input||(valueSchema.type==="exact_opti\
onal"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in input?
input[key]:await getDefault(valueSchema);return[key,value$1,valueSchema,await valueSchema["~run"]({value:value$1},config$1)]}
return[key,input[key],valueSchema,null]})),Promise.all(Object.entries(input).filter(([key])=>_isValidObjectKey(input,key)&&
!Object.prototype.hasOwnProperty.call(this.entries,key)).map(async([key,value$1])=>[key,value$1,await this.rest["~run"](
{value:value$1},config$1)]))]);for(let[key,value$1,valueSchema,valueDataset]of normalDatasets)if(valueDataset){if(valueDataset.
issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?
issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.
issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.
value}else if(valueSchema.fallback!==void 0)dataset.value[key]=await getFallback(valueSchema);else if(valueSchema.type!==
"exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,
expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))break;if(!dataset.
issues||!config$1.abortEarly)for(let[key,value$1,valueDataset]of restDatasets){if(valueDataset.issues){let pathItem={type:"\
object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):
issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key]=valueDataset.value}}else _addIssue(this,
"type",dataset,config$1);return dataset}})}function optional(wrapped,default_){return _standardSchema({kind:"schema",type:"\
optional",reference:optional,expects:`(${wrapped.expects} | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){
return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===
void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function optionalAsync(wrapped,default_){return _standardSchema(
{kind:"schema",type:"optional",reference:optionalAsync,expects:`(${wrapped.expects} | undefined)`,async:!0,wrapped,default:default_,
async"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=await getDefault(this,
dataset,config$1)),dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){
return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(options.map(_stringify),"|"),
async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.value)?dataset.typed=!0:
_addIssue(this,"type",dataset,config$1),dataset}})}function promise(message$1){return _standardSchema({kind:"schema",type:"\
promise",reference:promise,expects:"Promise",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value instanceof
Promise?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function record(key,value$1,message$1){return _standardSchema(
{kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let entryKey in input)if(_isValidObjectKey(
input,entryKey)){let entryValue=input[entryKey],keyDataset=this.key["~run"]({value:entryKey},config$1);if(keyDataset.issues){
let pathItem={type:"object",origin:"key",input,key:entryKey,value:entryValue};for(let issue of keyDataset.issues)issue.path=
[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=keyDataset.issues),config$1.abortEarly){dataset.
typed=!1;break}}let valueDataset=this.value["~run"]({value:entryValue},config$1);if(valueDataset.issues){let pathItem={type:"\
object",origin:"value",input,key:entryKey,value:entryValue};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(
pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.
abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=!1),keyDataset.typed&&(dataset.
value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function recordAsync(key,value$1,message$1){
return _standardSchema({kind:"schema",type:"record",reference:recordAsync,expects:"Object",async:!0,key,value:value$1,message:message$1,
async"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};
let datasets=await Promise.all(Object.entries(input).filter(([key$1])=>_isValidObjectKey(input,key$1)).map(([entryKey,entryValue])=>Promise.
all([entryKey,entryValue,this.key["~run"]({value:entryKey},config$1),this.value["~run"]({value:entryValue},config$1)])));
for(let[entryKey,entryValue,keyDataset,valueDataset]of datasets){if(keyDataset.issues){let pathItem={type:"object",origin:"\
key",input,key:entryKey,value:entryValue};for(let issue of keyDataset.issues)issue.path=[pathItem],dataset.issues?.push(
issue);if(dataset.issues||(dataset.issues=keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}if(valueDataset.
issues){let pathItem={type:"object",origin:"value",input,key:entryKey,value:entryValue};for(let issue of valueDataset.issues)
issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.typed||!valueDataset.typed)&&(dataset.typed=
!1),keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);
return dataset}})}function set(value$1,message$1){return _standardSchema({kind:"schema",type:"set",reference:set,expects:"\
Set",async:!1,value:value$1,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input instanceof Set){
dataset.typed=!0,dataset.value=new Set;for(let inputValue of input){let valueDataset=this.value["~run"]({value:inputValue},
config$1);if(valueDataset.issues){let pathItem={type:"set",origin:"value",input,key:null,value:inputValue};for(let issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value.add(valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function setAsync(value$1,message$1){
return _standardSchema({kind:"schema",type:"set",reference:setAsync,expects:"Set",async:!0,value:value$1,message:message$1,
async"~run"(dataset,config$1){let input=dataset.value;if(input instanceof Set){dataset.typed=!0,dataset.value=new Set;let valueDatasets=await Promise.
all([...input].map(async inputValue=>[inputValue,await this.value["~run"]({value:inputValue},config$1)]));for(let[inputValue,
valueDataset]of valueDatasets){if(valueDataset.issues){let pathItem={type:"set",origin:"value",input,key:null,value:inputValue};
for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(
issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.
typed||(dataset.typed=!1),dataset.value.add(valueDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function strictObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"strict_object",reference:strictObject,
expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&
typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key in this.entries){let valueSchema=this.entries[key];
if(key in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},
config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,
{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]}),config$1.abortEarly))
break}if(!dataset.issues||!config$1.abortEarly){for(let key in input)if(!Object.prototype.hasOwnProperty.call(this.entries,
key)){_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",path:[{type:"object",origin:"key",input,key,value:input[key]}]});
break}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictObjectAsync(entries$1,message$1){return _standardSchema(
{kind:"schema",type:"strict_object",reference:strictObjectAsync,expects:"Object",async:!0,entries:entries$1,message:message$1,
async"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};
let valueDatasets=await Promise.all(Object.entries(this.entries).map(async([key,valueSchema])=>{if(key in input||(valueSchema.
type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key in
input?input[key]:await getDefault(valueSchema);return[key,value$1,valueSchema,await valueSchema["~run"]({value:value$1},
config$1)]}return[key,input[key],valueSchema,null]}));for(let[key,value$1,valueSchema,valueDataset]of valueDatasets)if(valueDataset){
if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key,value:value$1};for(let issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value[key]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key]=await getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,
{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:value$1}]}),config$1.abortEarly))break;
if(!dataset.issues||!config$1.abortEarly){for(let key in input)if(!Object.prototype.hasOwnProperty.call(this.entries,key)){
_addIssue(this,"key",dataset,config$1,{input:key,expected:"never",path:[{type:"object",origin:"key",input,key,value:input[key]}]});
break}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function strictTuple(items,message$1){return _standardSchema(
{kind:"schema",type:"strict_tuple",reference:strictTuple,expects:"Array",async:!1,items,message:message$1,"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<this.items.length;key++){
let value$1=input[key],itemDataset=this.items[key]["~run"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={
type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):
issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}!(dataset.issues&&config$1.
abortEarly)&&this.items.length<input.length&&_addIssue(this,"type",dataset,config$1,{input:input[this.items.length],expected:"\
never",path:[{type:"array",origin:"value",input,key:this.items.length,value:input[this.items.length]}]})}else _addIssue(
this,"type",dataset,config$1);return dataset}})}function strictTupleAsync(items,message$1){return _standardSchema({kind:"\
schema",type:"strict_tuple",reference:strictTupleAsync,expects:"Array",async:!0,items,message:message$1,async"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];let itemDatasets=await Promise.all(this.
items.map(async(item,key)=>{let value$1=input[key];return[key,value$1,await item["~run"]({value:value$1},config$1)]}));for(let[
key,value$1,itemDataset]of itemDatasets){if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};
for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);
if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.
typed=!1),dataset.value.push(itemDataset.value)}!(dataset.issues&&config$1.abortEarly)&&this.items.length<input.length&&
_addIssue(this,"type",dataset,config$1,{input:input[this.items.length],expected:"never",path:[{type:"array",origin:"valu\
e",input,key:this.items.length,value:input[this.items.length]}]})}else _addIssue(this,"type",dataset,config$1);return dataset}})}
function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,
message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",
dataset,config$1),dataset}})}function symbol(message$1){return _standardSchema({kind:"schema",type:"symbol",reference:symbol,
expects:"symbol",async:!1,message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="symbol"?dataset.typed=
!0:_addIssue(this,"type",dataset,config$1),dataset}})}function tuple(items,message$1){return _standardSchema({kind:"sche\
ma",type:"tuple",reference:tuple,expects:"Array",async:!1,items,message:message$1,"~run"(dataset,config$1){let input=dataset.
value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];for(let key=0;key<this.items.length;key++){let value$1=input[key],
itemDataset=this.items[key]["~run"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"\
value",input,key,value:value$1};for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[
pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.
typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",
dataset,config$1);return dataset}})}function tupleAsync(items,message$1){return _standardSchema({kind:"schema",type:"tup\
le",reference:tupleAsync,expects:"Array",async:!0,items,message:message$1,async"~run"(dataset,config$1){let input=dataset.
value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];let itemDatasets=await Promise.all(this.items.map(async(item,key)=>{
let value$1=input[key];return[key,value$1,await item["~run"]({value:value$1},config$1)]}));for(let[key,value$1,itemDataset]of itemDatasets){
if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)
issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=
itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(
itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function tupleWithRest(items,rest,message$1){
return _standardSchema({kind:"schema",type:"tuple_with_rest",reference:tupleWithRest,expects:"Array",async:!1,items,rest,
message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=
[];for(let key=0;key<this.items.length;key++){let value$1=input[key],itemDataset=this.items[key]["~run"]({value:value$1},
config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.
push(itemDataset.value)}if(!dataset.issues||!config$1.abortEarly)for(let key=this.items.length;key<input.length;key++){let value$1=input[key],
itemDataset=this.rest["~run"]({value:value$1},config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",
input,key,value:value$1};for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],
dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;
break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);
return dataset}})}function tupleWithRestAsync(items,rest,message$1){return _standardSchema({kind:"schema",type:"tuple_wi\
th_rest",reference:tupleWithRestAsync,expects:"Array",async:!0,items,rest,message:message$1,async"~run"(dataset,config$1){
let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.value=[];let[normalDatasets,restDatasets]=await Promise.
all([Promise.all(this.items.map(async(item,key)=>{let value$1=input[key];return[key,value$1,await item["~run"]({value:value$1},
config$1)]})),Promise.all(input.slice(this.items.length).map(async(value$1,key)=>[key+this.items.length,value$1,await this.
rest["~run"]({value:value$1},config$1)]))]);for(let[key,value$1,itemDataset]of normalDatasets){if(itemDataset.issues){let pathItem={
type:"array",origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):
issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}if(!dataset.issues||
!config$1.abortEarly)for(let[key,value$1,itemDataset]of restDatasets){if(itemDataset.issues){let pathItem={type:"array",
origin:"value",input,key,value:value$1};for(let issue of itemDataset.issues)issue.path?issue.path.unshift(pathItem):issue.
path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=itemDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.push(itemDataset.value)}}else _addIssue(this,
"type",dataset,config$1);return dataset}})}function undefined_(message$1){return _standardSchema({kind:"schema",type:"un\
defined",reference:undefined_,expects:"undefined",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value===
void 0?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function undefinedable(wrapped,default_){return _standardSchema(
{kind:"schema",type:"undefinedable",reference:undefinedable,expects:`(${wrapped.expects} | undefined)`,async:!1,wrapped,
default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==void 0&&(dataset.value=getDefault(
this,dataset,config$1)),dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["~run"](dataset,config$1)}})}function undefinedableAsync(wrapped,default_){
return _standardSchema({kind:"schema",type:"undefinedable",reference:undefinedableAsync,expects:`(${wrapped.expects} | u\
ndefined)`,async:!0,wrapped,default:default_,async"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==
void 0&&(dataset.value=await getDefault(this,dataset,config$1)),dataset.value===void 0)?(dataset.typed=!0,dataset):this.
wrapped["~run"](dataset,config$1)}})}function _subIssues(datasets){let issues;if(datasets)for(let dataset of datasets)if(issues)
for(let issue of dataset.issues)issues.push(issue);else issues=dataset.issues;return issues}function union(options,message$1){
return _standardSchema({kind:"schema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.expects),
"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(let schema of this.
options){let optionDataset=schema["~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)
typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else
untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset;
if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(
typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===1)return untypedDatasets[0];_addIssue(this,"type",dataset,
config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unionAsync(options,message$1){return _standardSchema(
{kind:"schema",type:"union",reference:unionAsync,expects:_joinExpects(options.map(option=>option.expects),"|"),async:!0,
options,message:message$1,async"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(let schema of this.
options){let optionDataset=await schema["~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.
issues)typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else
untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset;
if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(
typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===1)return untypedDatasets[0];_addIssue(this,"type",dataset,
config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",
type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){return dataset.typed=!0,dataset}})}function variant(key,options,message$1){
return _standardSchema({kind:"schema",type:"variant",reference:variant,expects:"Object",async:!1,key,options,message:message$1,
"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){let outputDataset,maxDiscriminatorPriority=0,
invalidDiscriminatorKey=this.key,expectedDiscriminators=[],parseOptions=(variant$1,allKeys)=>{for(let schema of variant$1.
options){if(schema.type==="variant")parseOptions(schema,new Set(allKeys).add(schema.key));else{let keysAreValid=!0,currentPriority=0;
for(let currentKey of allKeys){let discriminatorSchema=schema.entries[currentKey];if(currentKey in input?discriminatorSchema["\
~run"]({typed:!1,value:input[currentKey]},ABORT_EARLY_CONFIG).issues:discriminatorSchema.type!=="exact_optional"&&discriminatorSchema.
type!=="optional"&&discriminatorSchema.type!=="nullish"){keysAreValid=!1,invalidDiscriminatorKey!==currentKey&&(maxDiscriminatorPriority<
currentPriority||maxDiscriminatorPriority===currentPriority&&currentKey in input&&!(invalidDiscriminatorKey in input))&&
(maxDiscriminatorPriority=currentPriority,invalidDiscriminatorKey=currentKey,expectedDiscriminators=[]),invalidDiscriminatorKey===
currentKey&&expectedDiscriminators.push(schema.entries[currentKey].expects);break}currentPriority++}if(keysAreValid){let optionDataset=schema["\
~run"]({value:input},config$1);(!outputDataset||!outputDataset.typed&&optionDataset.typed)&&(outputDataset=optionDataset)}}
if(outputDataset&&!outputDataset.issues)break}};if(parseOptions(this,new Set([this.key])),outputDataset)return outputDataset;
_addIssue(this,"type",dataset,config$1,{input:input[invalidDiscriminatorKey],expected:_joinExpects(expectedDiscriminators,
"|"),path:[{type:"object",origin:"value",input,key:invalidDiscriminatorKey,value:input[invalidDiscriminatorKey]}]})}else
_addIssue(this,"type",dataset,config$1);return dataset}})}function variantAsync(key,options,message$1){return _standardSchema(
{kind:"schema",type:"variant",reference:variantAsync,expects:"Object",async:!0,key,options,message:message$1,async"~run"(dataset,config$1){
let input=dataset.value;if(input&&typeof input=="object"){let outputDataset,maxDiscriminatorPriority=0,invalidDiscriminatorKey=this.
key,expectedDiscriminators=[],parseOptions=async(variant$1,allKeys)=>{for(let schema of variant$1.options){if(schema.type===
"variant")await parseOptions(schema,new Set(allKeys).add(schema.key));else{let keysAreValid=!0,currentPriority=0;for(let currentKey of allKeys){
let discriminatorSchema=schema.entries[currentKey];if(currentKey in input?(await discriminatorSchema["~run"]({typed:!1,value:input[currentKey]},
ABORT_EARLY_CONFIG)).issues:discriminatorSchema.type!=="exact_optional"&&discriminatorSchema.type!=="optional"&&discriminatorSchema.
type!=="nullish"){keysAreValid=!1,invalidDiscriminatorKey!==currentKey&&(maxDiscriminatorPriority<currentPriority||maxDiscriminatorPriority===
currentPriority&&currentKey in input&&!(invalidDiscriminatorKey in input))&&(maxDiscriminatorPriority=currentPriority,invalidDiscriminatorKey=
currentKey,expectedDiscriminators=[]),invalidDiscriminatorKey===currentKey&&expectedDiscriminators.push(schema.entries[currentKey].
expects);break}currentPriority++}if(keysAreValid){let optionDataset=await schema["~run"]({value:input},config$1);(!outputDataset||
!outputDataset.typed&&optionDataset.typed)&&(outputDataset=optionDataset)}}if(outputDataset&&!outputDataset.issues)break}};
if(await parseOptions(this,new Set([this.key])),outputDataset)return outputDataset;_addIssue(this,"type",dataset,config$1,
{input:input[invalidDiscriminatorKey],expected:_joinExpects(expectedDiscriminators,"|"),path:[{type:"object",origin:"val\
ue",input,key:invalidDiscriminatorKey,value:input[invalidDiscriminatorKey]}]})}else _addIssue(this,"type",dataset,config$1);
return dataset}})}function void_(message$1){return _standardSchema({kind:"schema",type:"void",reference:void_,expects:"v\
oid",async:!1,message:message$1,"~run"(dataset,config$1){return dataset.value===void 0?dataset.typed=!0:_addIssue(this,"\
type",dataset,config$1),dataset}})}function keyof(schema,message$1){return picklist(Object.keys(schema.entries),message$1)}
function message(schema,message_){return _standardSchema({...schema,"~run"(dataset,config$1){return schema["~run"](dataset,
{...config$1,message:message_})}})}function omit(schema,keys){let entries$1={...schema.entries};for(let key of keys)delete entries$1[key];
return _standardSchema({...schema,entries:entries$1})}function parse(schema,input,config$1){let dataset=schema["~run"]({
value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(dataset.issues);return dataset.value}async function parseAsync(schema,input,config$1){
let dataset=await schema["~run"]({value:input},getGlobalConfig(config$1));if(dataset.issues)throw new ValiError(dataset.
issues);return dataset.value}function parser(schema,config$1){let func=input=>parse(schema,input,config$1);return func.schema=
schema,func.config=config$1,func}function parserAsync(schema,config$1){let func=input=>parseAsync(schema,input,config$1);
return func.schema=schema,func.config=config$1,func}function partial(schema,keys){let entries$1={};for(let key in schema.
entries)entries$1[key]=!keys||keys.includes(key)?optional(schema.entries[key]):schema.entries[key];return _standardSchema(
{...schema,entries:entries$1})}function partialAsync(schema,keys){let entries$1={};for(let key in schema.entries)entries$1[key]=
!keys||keys.includes(key)?optionalAsync(schema.entries[key]):schema.entries[key];return _standardSchema({...schema,entries:entries$1})}
function pick(schema,keys){let entries$1={};for(let key of keys)entries$1[key]=schema.entries[key];return _standardSchema(
{...schema,entries:entries$1})}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){
for(let item of pipe$1)if(item.kind!=="metadata"){if(dataset.issues&&(item.kind==="schema"||item.kind==="transformation")){
dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=item["~run"](dataset,
config$1))}return dataset}})}function pipeAsync(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,async:!0,async"\
~run"(dataset,config$1){for(let item of pipe$1)if(item.kind!=="metadata"){if(dataset.issues&&(item.kind==="schema"||item.
kind==="transformation")){dataset.typed=!1;break}(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=
await item["~run"](dataset,config$1))}return dataset}})}function required(schema,arg2,arg3){let keys=Array.isArray(arg2)?
arg2:void 0,message$1=Array.isArray(arg2)?arg3:arg2,entries$1={};for(let key in schema.entries)entries$1[key]=!keys||keys.
includes(key)?nonOptional(schema.entries[key],message$1):schema.entries[key];return _standardSchema({...schema,entries:entries$1})}
function requiredAsync(schema,arg2,arg3){let keys=Array.isArray(arg2)?arg2:void 0,message$1=Array.isArray(arg2)?arg3:arg2,
entries$1={};for(let key in schema.entries)entries$1[key]=!keys||keys.includes(key)?nonOptionalAsync(schema.entries[key],
message$1):schema.entries[key];return _standardSchema({...schema,entries:entries$1})}function safeParse(schema,input,config$1){
let dataset=schema["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,output:dataset.
value,issues:dataset.issues}}async function safeParseAsync(schema,input,config$1){let dataset=await schema["~run"]({value:input},
getGlobalConfig(config$1));return{typed:dataset.typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}
function safeParser(schema,config$1){let func=input=>safeParse(schema,input,config$1);return func.schema=schema,func.config=
config$1,func}function safeParserAsync(schema,config$1){let func=input=>safeParseAsync(schema,input,config$1);return func.
schema=schema,func.config=config$1,func}function summarize(issues){let summary="";for(let issue of issues){summary&&(summary+=
`
`),summary+=`\xD7 ${issue.message}`;let dotPath=getDotPath(issue);dotPath&&(summary+=`
  \u2192 at ${dotPath}`)}return summary}function unwrap(schema){return schema.wrapped}export{BASE64_REGEX,BIC_REGEX,CUID2_REGEX,DECIMAL_REGEX,DIGITS_REGEX,DOMAIN_REGEX,EMAIL_REGEX,EMOJI_REGEX,HEXADECIMAL_REGEX,
HEX_COLOR_REGEX,IMEI_REGEX,IPV4_REGEX,IPV6_REGEX,IP_REGEX,ISO_DATE_REGEX,ISO_DATE_TIME_REGEX,ISO_DATE_TIME_SECOND_REGEX,
ISO_TIMESTAMP_REGEX,ISO_TIME_REGEX,ISO_TIME_SECOND_REGEX,ISO_WEEK_REGEX,ISRC_REGEX,JWS_COMPACT_REGEX,KSUID_REGEX,MAC48_REGEX,
MAC64_REGEX,MAC_REGEX,NANO_ID_REGEX,OCTAL_REGEX,RFC_EMAIL_REGEX,SLUG_REGEX,ULID_REGEX,UUID_REGEX,ValiError,_addIssue,_cloneDataset,
_formatCase,_getByteCount,_getCodePointCount,_getGraphemeCount,_getLastMetadata,_getWordCount,_isLuhnAlgo,_isSameValueZero,
_isValidObjectKey,_isValueMatch,_joinExpects,_standardSchema,_stringify,any,args,argsAsync,array,arrayAsync,assert,awaitAsync,
base64,bic,bigint,blob,boolean,brand,bytes,cache,cacheAsync,check,checkAsync,checkItems,checkItemsAsync,codePoints,config,
creditCard,cuid2,custom,customAsync,date,decimal,deleteGlobalConfig,deleteGlobalMessage,deleteSchemaMessage,deleteSpecificMessage,
description,digits,domain,email,emoji,empty,endsWith,entries,entriesFromList,entriesFromObjects,enum_ as enum,enum_,everyItem,
exactOptional,exactOptionalAsync,examples,excludes,fallback,fallbackAsync,file,filterItems,findItem,finite,flatten,flavor,
forward,forwardAsync,function_ as function,function_,getDefault,getDefaults,getDefaultsAsync,getDescription,getDotPath,getExamples,
getFallback,getFallbacks,getFallbacksAsync,getGlobalConfig,getGlobalMessage,getMetadata,getSchemaMessage,getSpecificMessage,
getTitle,graphemes,gtValue,guard,hash,hexColor,hexadecimal,imei,includes,instance,integer,intersect,intersectAsync,ip,ipv4,
ipv6,is,isOfKind,isOfType,isValiError,isbn,isoDate,isoDateTime,isoDateTimeSecond,isoTime,isoTimeSecond,isoTimestamp,isoWeek,
isrc,jwsCompact,keyof,ksuid,lazy,lazyAsync,length,literal,looseObject,looseObjectAsync,looseTuple,looseTupleAsync,ltValue,
mac,mac48,mac64,map,mapAsync,mapItems,maxBytes,maxCodePoints,maxEntries,maxGraphemes,maxLength,maxSize,maxValue,maxWords,
message,metadata,mimeType,minBytes,minCodePoints,minEntries,minGraphemes,minLength,minSize,minValue,minWords,multipleOf,
nan,nanoid,never,nonEmpty,nonNullable,nonNullableAsync,nonNullish,nonNullishAsync,nonOptional,nonOptionalAsync,normalize,
notBytes,notCodePoints,notEntries,notGraphemes,notLength,notSize,notValue,notValues,notWords,null_ as null,null_,nullable,
nullableAsync,nullish,nullishAsync,number,object,objectAsync,objectWithRest,objectWithRestAsync,octal,omit,optional,optionalAsync,
parse,parseAsync,parseBoolean,parseJson,parser,parserAsync,partial,partialAsync,partialCheck,partialCheckAsync,pick,picklist,
pipe,pipeAsync,promise,rawCheck,rawCheckAsync,rawTransform,rawTransformAsync,readonly,record,recordAsync,reduceItems,regex,
required,requiredAsync,returns,returnsAsync,rfcEmail,safeInteger,safeParse,safeParseAsync,safeParser,safeParserAsync,set,
setAsync,setGlobalConfig,setGlobalMessage,setSchemaMessage,setSpecificMessage,size,slug,someItem,sortItems,startsWith,strictObject,
strictObjectAsync,strictTuple,strictTupleAsync,string,stringifyJson,summarize,symbol,title,toBigint,toBoolean,toCamelCase,
toDate,toKebabCase,toLowerCase,toMaxValue,toMinValue,toNumber,toPascalCase,toSnakeCase,toString,toUpperCase,transform,transformAsync,
trim,trimEnd,trimStart,tuple,tupleAsync,tupleWithRest,tupleWithRestAsync,ulid,undefined_ as undefined,undefined_,undefinedable,
undefinedableAsync,union,unionAsync,unknown,unwrap,url,uuid,value,values,variant,variantAsync,void_ as void,void_,words};

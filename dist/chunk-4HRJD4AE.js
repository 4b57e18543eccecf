const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var SHARED_LEAD=[0,2,3],WRAPS=[64,76];function base64Forms(value){return[...SHARED_LEAD.flatMap((lead,before)=>aligned(value,
before,lead)),...WRAPS.flatMap(width=>wrapped(value,width))].flatMap(form=>[form,form.replaceAll("+","-").replaceAll("/",
"_")])}function aligned(value,before,lead){let encode=tail=>btoa("\0".repeat(before)+value+tail).slice(lead),unpadded=form=>form.
replace(/=+$/,""),last=encode(""),beforeNewline=encode(`
`);return[(value.length+before)%3===0?last:unpadded(last).slice(0,-1),last,unpadded(last),beforeNewline,unpadded(beforeNewline)]}
function wrapped(value,width){let bytes=width/4*3;if(value.length<=bytes)return[];let lines=[];for(let at=0;at<value.length;at+=
bytes){let line=value.slice(at,at+bytes);lines.push(btoa(line)),line.length<bytes&&lines.push(btoa(`${line}
`))}return lines}function binaryOf(bytes){let binary="";for(let at=0;at<bytes.length;at+=8192)binary+=String.fromCharCode(...bytes.subarray(
at,at+8192));return binary}function bytesOf(binary){let bytes=new Uint8Array(binary.length);for(let at=0;at<bytes.length;at++)
bytes[at]=binary.charCodeAt(at);return bytes}function utf8Of(text){return binaryOf(new TextEncoder().encode(text))}function textOf(binary){
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytesOf(binary))}catch{return}}var DIALECTS=[{},{slash:!0},{slash:!0,escapes:/[^\0-\x7f]/g},{escapes:/[^\0-\x7f]/g},{escapes:/[^\0-\x7f]/g,upperCase:!0},
{escapes:/[<>&\u2028\u2029]/g},{escapes:/[<>&='\u2028\u2029]/g},{escapes:/[\u0085\u2028\u2029]/g},{escapes:/[<>&'+`\x7f]|[^\0-\x7f]/g,
upperCase:!0,numberedQuote:!0}],ESCAPE=/\\(?:u[0-9a-f]{4}|.)/g;function jsonForms(value,every){if(/^[\w .~!*()$,:;?@#%^-]*$/.
test(value))return[value];let text=textOf(value);if(text===void 0)return[];let forms=new Set;for(let dialect of every?DIALECTS:
DIALECTS.slice(0,1)){let once=escaped(text,dialect);forms.add(once).add(escaped(once,{})).add(escaped(once,dialect))}return[
...forms].map(utf8Of)}function escaped(text,{escapes,upperCase,slash,numberedQuote}){let inCase=digits=>upperCase===!0?digits.
toUpperCase():digits,numbered=unit=>`\\u${inCase(unit.charCodeAt(0).toString(16).padStart(4,"0"))}`,json=JSON.stringify(
text).slice(1,-1);return json=json.replace(ESCAPE,found=>found[1]==="u"?`\\u${inCase(found.slice(2))}`:found==='\\"'&&numberedQuote===
!0?"\\u0022":found),escapes!==void 0&&(json=json.replace(escapes,numbered)),slash===!0?json.replaceAll("/","\\/"):json}var ENCODINGS=[{keeps:/[\w.~!*'()-]/,space:"%20"},{keeps:/[\w.~-]/,space:"%20"},{keeps:/[\w.~/-]/,space:"%20"},{keeps:/[\w.~!*'();/?:@&=+$,#-]/,
space:"%20"},{keeps:/[\w.~!$%&'()*+,-]/,space:"%20"},{keeps:/[\w.*-]/,space:"+"},{keeps:/[\w.~-]/,space:"+"},{keeps:/[\w.-]/,
space:"+"}],TABLES=ENCODINGS.flatMap(encoding=>[tableOf(encoding,hex=>hex.toUpperCase()),tableOf(encoding,hex=>hex)]);function percentForms(value,every){
return/^[\w.-]*$/.test(value)?[value]:(every?TABLES:TABLES.slice(0,1)).map(table=>{let form="";for(let at=0;at<value.length;at++)
form+=table[value.charCodeAt(at)];return form})}function tableOf({keeps,space},inCase){return Array.from({length:256},(_,byte)=>{
let character=String.fromCharCode(byte);return character===" "?space:keeps.test(character)?character:`%${inCase(hexOfByte(
byte))}`})}function hexOfByte(byte){return byte.toString(16).padStart(2,"0")}var EVERY_DIALECT={oneLine:8192,manyLines:1024},PLAIN_FORMS_BEYOND=65536,SHORTEST=4,LOW_ENTROPY_WORDS=new Set(["0 1 true\
 false yes no on off enabled disabled enable disable","null none nil undefined nan empty default auto unset","test tests\
 testing example local localhost","dev development prod production stage staging preview main master","info debug warn w\
arning error trace"].flatMap(words=>words.split(" "))),ARMOR_LINE=/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;function isRedactable(value){
return isDistinctive(binaryOf(value))}function formsOf(value){let whole=binaryOf(value);if(!isDistinctive(whole))return[];
let forms=new Set,items=textOf(whole)===void 0?[whole]:[...wholeForms(whole),...linesOf(whole)];for(let item of new Set(
items))for(let form of whole.length>PLAIN_FORMS_BEYOND?plainEncodings(item):encodings(item))form.length>=SHORTEST&&forms.
add(form);return[...forms].toSorted(longestFirst).map(bytesOf)}function isDistinctive(value){let trimmed=trim(value);return trimmed===
""||LOW_ENTROPY_WORDS.has(trimmed.toLowerCase())?!1:withoutTrailingNewlines(value).length>=SHORTEST}function wholeForms(value){
return[value,withoutTrailingNewlines(value)].flatMap(item=>{let lineFeeds=item.replace(/\r\n?/g,`
`);return[item,lineFeeds,lineFeeds.replaceAll(`
`,`\r
`)]})}function linesOf(value){return value.split(/\r\n|\r|\n/).map(trim).filter(line=>isDistinctive(line)&&!ARMOR_LINE.test(
line))}function encodings(item){let limit=/[\r\n]/.test(item)?EVERY_DIALECT.manyLines:EVERY_DIALECT.oneLine,every=item.length<=
limit,hex=hexOf(item);return[item,...jsonForms(item,every),...percentForms(item,every),hex,hex.toUpperCase(),...base64Forms(
item)]}function plainEncodings(item){let base64=btoa(item);return[item,...jsonForms(item,!1).slice(0,1),hexOf(item),base64,
base64.replace(/=+$/,"")]}function hexOf(value){let hex="";for(let at=0;at<value.length;at++)hex+=value.charCodeAt(at).toString(
16).padStart(2,"0");return hex}function trim(value){let start=0;for(;start<value.length&&isBlank(value.charCodeAt(start));)
start++;let end=value.length;for(;end>start&&isBlank(value.charCodeAt(end-1));)end--;return value.slice(start,end)}function isBlank(byte){
return byte===32||byte>=9&&byte<=13}function withoutTrailingNewlines(value){let end=value.length;for(;end>0&&(value[end-
1]===`
`||value[end-1]==="\r");)end--;return value.slice(0,end)}function longestFirst(a,b){return a.length!==b.length?b.length-
a.length:a<b?-1:1}function leavesOf(text){let leaves=new Set;return addLeaves(text,3,leaves),leaves.delete(text),[...leaves]}function addLeaves(text,depth,leaves){
if(depth!==0)for(let leaf of innerOf(text.replace(/^\uFEFF/,"")))leaves.has(leaf)||leaf===text||(leaves.add(leaf),addLeaves(
leaf,depth-1,leaves))}function innerOf(text){return jsonLeaves(text)??text.split(/\r\n|\r|\n/).flatMap(line=>jsonLeaves(
line)??[...lineLeaves(line),...passwordsOf(line)])}function jsonLeaves(text){if(!/^\s*[[{"]/.test(text))return;let leaves=[];
try{JSON.parse(text,(_,part,context)=>(typeof part=="string"&&leaves.push(part),typeof part=="number"&&leaves.push(...numbers(
String(part),context?.source)),part))}catch{return}return leaves}function numbers(rounded,source=rounded){return[...new Set(
[rounded,source])].filter(number=>number.length>=8)}var ASSIGNMENT=/^\s*(?:export\s+)?(?:-\s+)?(?:[\w.-]+|"[^"]*"|'[^']*')\s*(?:=|:(?!\/\/))\s*(\S.*)$/,
ITEM=/^\s*-\s+(\S.*)$/;function lineLeaves(line){let value=(ASSIGNMENT.exec(line)??ITEM.exec(line))?.[1]?.trim();if(value===
void 0)return[];let comment=value.search(/[ \t]#/),uncommented=comment===-1?value:value.slice(0,comment).trimEnd();return[
...new Set([value,uncommented])].flatMap(one=>[one,...unquoted(one)])}function unquoted(value){let[,quote,inner]=/^(["'`])(.*)\1$/.
exec(value)??[];return inner===void 0?[]:quote==='"'&&inner.includes("\\")?[inner,...jsonLeaves(value)??[]]:[inner]}function passwordsOf(line){
let found=new Set,ways=[STRICT,LOOSE];for(let at=line.indexOf("://");at!==-1;at=line.indexOf("://",at+3)){if(!SCHEME.test(
line.slice(Math.max(0,at-LONGEST_SCHEME),at)))continue;let behind=line.slice(at+3,at+3+LONGEST_AUTHORITY);for(let password of ways.
map(way=>way.exec(behind)?.[1]))password!==void 0&&found.add(password).add(meant(password));ways=[STRICT]}return[...found]}
var SCHEME=/[a-z][a-z0-9+.-]*$/i,LONGEST_SCHEME=32,LONGEST_AUTHORITY=1024,STRICT=/^[^/?#:@\s]*:([^/?#@\s]+)@/,LOOSE=/^[^/?#:@\s]*:(\S+)@/;
function meant(encoded){try{return decodeURIComponent(encoded)}catch{return encoded}}export{isRedactable,formsOf,leavesOf};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{fieldOf,hasFields,parseJson}from"./chunk-G5JH6M34.js";import{Redacted}from"./chunk-N273I34Y.js";import{
SecretsError}from"./chunk-P32RC76Y.js";var LARGEST_VALUE=1024*1024;async function readBySecret(references,context,readSecret,known=()=>{}){let outcomes=new Map,
unread=[];for(let asked of references){let read=known(asked);read===void 0?unread.push(asked):outcomes.set(asked,select(
read,asked.field))}let reads=await askOnce(unread,versionId,context.concurrency,({path,version})=>readSecret({path,...version===
void 0?{}:{version}}));for(let[asked,read]of reads)outcomes.set(asked,select(read,asked.field));return references.map(asked=>outcomes.
get(asked))}var versionId=({path,version})=>JSON.stringify([path,version??null]);async function askOnce(references,idOf,concurrency,ask){
let answers=new Map,ids=references.map(idOf),unique=new Map(references.map((reference,at)=>[ids[at],reference]));return await bounded(
[...unique],concurrency,async([id,reference])=>{answers.set(id,await ask(reference))}),references.map((reference,at)=>[reference,
answers.get(ids[at])])}async function bounded(items,concurrency,task){let next=0,errors=[],worker=async()=>{for(;next<items.
length&&errors.length===0;){let item=items[next++];try{await task(item)}catch(error){errors.push(error)}}};if(await Promise.
all(Array.from({length:Math.min(Math.max(1,concurrency),items.length)},worker)),errors.length>0)throw errors[0]}function select(read,field){
if(read.status!=="found")return read;let{content,status,...rest}=read,bytes=field===void 0?whole(content):valueOf(content,
field);return bytes===void 0?{status:"missing",what:"field"}:bytes instanceof SecretsError?{status:"failed",error:bytes}:
bytes.length>LARGEST_VALUE?{status:"failed",error:new SecretsError("value/too-large",{action:"read"})}:{status,value:Redacted.
of(bytes),...rest}}function whole(content){return"bytes"in content?content.bytes:new SecretsError("value/undecodable",{action:"\
read",state:"it has fields, and none was named"})}function valueOf(content,field){let parsed="json"in content?content:parseJson(
content.bytes);return parsed===void 0||!hasFields(parsed.json)?new SecretsError("value/undecodable",{action:"read",state:"\
it is no JSON object, and a field was asked of it"}):fieldOf(parsed.json,field)}export{LARGEST_VALUE,readBySecret,versionId,askOnce,bounded};

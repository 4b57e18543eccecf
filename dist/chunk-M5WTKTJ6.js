const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{isRecipient}from"./chunk-FGZCYMT5.js";import{readConfined,writeAtomically}from"./chunk-JTU66STY.js";import{
SecretsError}from"./chunk-7WMPC2ME.js";import{join}from"node:path";var RECIPIENTS_FILE="recipients.txt",LARGEST_FILE=256*1024;async function readRecipientsText(directory,environment){let place=join(
directory,environment,RECIPIENTS_FILE),read=await readConfined({folder:directory,place,limit:LARGEST_FILE});if(read.status===
"failed")throw read.error;return read.status==="missing"?"":new TextDecoder().decode(read.bytes)}function parseLine(line){
let[before="",...comment]=line.split("#"),key=before.trim();if(key==="")return;let name=comment.join("#").trim();return{
key,...name===""?{}:{name}}}async function parseRecipients(text,path){let recipients=new Map;for(let[index,line]of text.
split(/\r?\n/).entries()){let recipient=parseLine(line);if(recipient!==void 0){if(!await isRecipient(recipient.key))throw new SecretsError(
"backend/bad-response",{action:"read the recipients",facts:{path,line:index+1},state:"a line is no age recipient",hint:`\
Write line ${index+1} of ${path} as \`age1... # name\``});recipients.has(recipient.key)||recipients.set(recipient.key,recipient)}}
return[...recipients.values()]}async function readRecipients(directory,environment){let path=join(directory,environment,
RECIPIENTS_FILE);return parseRecipients(await readRecipientsText(directory,environment),path)}async function writeRecipientsText(directory,environment,text,before){
if(await readRecipientsText(directory,environment)!==before)throw changedMeanwhile(directory,environment);await writeAtomically(
{folder:directory,place:join(directory,environment,RECIPIENTS_FILE),bytes:new TextEncoder().encode(text),mode:420,precondition:{
expect:"any"}})}function changedMeanwhile(directory,environment){return new SecretsError("store/conflict",{action:"write",
facts:{path:join(directory,environment,RECIPIENTS_FILE)},state:"the recipients have been changed meanwhile",hint:"Run th\
e command again"})}export{RECIPIENTS_FILE,readRecipientsText,parseLine,parseRecipients,readRecipients,writeRecipientsText,changedMeanwhile};

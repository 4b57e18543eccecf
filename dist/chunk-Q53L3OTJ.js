const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{listAt,parseJson,textAt}from"./chunk-5DXKS64G.js";import{Redacted,createTransport,processRuntime,registry,startDeadline,
systemClock}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import process2 from"node:process";import*as os from"os";function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(
input)}function toCommandProperties(annotationProperties){return Object.keys(annotationProperties).length?{title:annotationProperties.
title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.
startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.
toString()+os.EOL)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=
command,this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&
Object.keys(this.properties).length>0){cmdStr+=" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(
key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}=${escapeProperty(val)}`)}}return cmdStr+=
`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as crypto2 from"crypto";import*as fs from"fs";import*as os2 from"os";function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`U\
nable to find environment variable for file command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing fi\
le at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){
let delimiter=`ghadelimiter_${crypto2.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(
`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`}import{EOL as EOL3}from"os";import{constants,promises}from"fs";var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)
return this._filePath;let pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find envir\
onment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);try{yield access(pathFromEnv,
constants.R_OK|constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file\
 has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.
entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:
`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,
filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,{encoding:"utf8"}),this.
emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){
return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(EOL3)}addCodeBlock(code,lang){let attrs=Object.
assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){
let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems);return this.
addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&
{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.
wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){let element=this.wrap("details",this.
wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||
{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,
alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3",
"h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){
let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,
attrs);return this.addRaw(element).addEOL()}addLink(text,href){let element=this.wrap("a",text,{href});return this.addRaw(
element).addEOL()}},_summary=new Summary;var summary=_summary;import os3 from"os";var platform=os3.platform(),arch=os3.arch();var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.
required&&!val)throw new Error(`Input required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:
val.trim()}function setFailed(message){process.exitCode=ExitCode.Failure,error(message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),
message instanceof Error?message.toString():message)}function saveState(name,value){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,
value));issueCommand("save-state",{name},toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||
""}var inputText=name=>getInput(name),maskText=text=>commanding(()=>setSecret(text)),notice2=message=>notice(message),warn=message=>warning(
message),fail=message=>setFailed(message),ANNOTATIONS={error,warning,notice};function annotate(level,message,file,line){
let place={...file===void 0?{}:{file},...line===void 0?{}:{startLine:line}};ANNOTATIONS[level](message,place)}var remember=(name,value)=>saveState(
name,value),recall=name=>getState(name);async function addSummary(html){if((process2.env.GITHUB_STEP_SUMMARY??"")!=="")try{
await summary.addRaw(html,!0).write()}catch{warn("The job's summary could not be written: GITHUB_STEP_SUMMARY is no file\
 that this step may append to")}}var ending;async function withoutCommands(work){stop();try{return await work()}finally{
resume()}}function commanding(give){if(ending===void 0)return give();resume(),give(),stop()}function stop(){ending=crypto.
randomUUID(),process2.stdout.write(`::stop-commands::${ending}
`)}function resume(){process2.stdout.write(`
::${ending}::
`),ending=void 0}function printed(){return new Promise(resolve=>{process2.stdout.write("",()=>resolve())})}import{lstatSync as lstatSync2,readFileSync}from"node:fs";import{join as join2}from"node:path";var RELEASE=1e4;async function releaseEntrusted(entrusted){let meter={requests:0,logins:0},transport=createTransport({runtime:processRuntime,
meter,clock:systemClock}),deadline=startDeadline(systemClock,RELEASE,void 0),context={signal:deadline.signal,deadline:deadline.
at,attempt:RELEASE,concurrency:16,clock:systemClock,runtime:processRuntime,transport,root:processRuntime.workingDirectory(),
meter},released=entrusted.map(async({backend,kept})=>(await registry[backend]?.())?.release?.(kept,context));await deadline.
within(Promise.allSettled(released)).catch(()=>{}),deadline.clear(),transport.close?.()}import{chmodSync,lstatSync,mkdirSync,mkdtempSync,rmSync,writeFileSync}from"node:fs";import{basename,join}from"node:path";
import process3 from"node:process";var PREFIX="gha-keystead-",NAME=new RegExp(`^${PREFIX}[A-Za-z0-9]{6}$`);function makeFolder(){let parent=process3.env.RUNNER_TEMP??
"";try{if(parent==="")throw new Error("unset");return mkdirSync(parent,{recursive:!0}),mkdtempSync(join(parent,PREFIX))}catch{
throw new SecretsError("action/not-exported",{action:"write files",facts:{variable:"RUNNER_TEMP"},hint:"Check that the r\
unner sets RUNNER_TEMP to a folder that can be written"})}}function writeValue(folder,name,bytes){let path=join(folder,name);
try{return writeFileSync(path,bytes,{flag:"wx",mode:384}),path}catch{throw new SecretsError("store/failed",{action:"writ\
e files",facts:{path:folder}})}}function standingOf(folder){let parent=process3.env.RUNNER_TEMP??"",name=basename(folder);
if(parent===""||!NAME.test(name)||folder!==join(parent,name))return"foreign";let found=lstatSync(folder,{throwIfNoEntry:!1});
return found===void 0?"gone":found.isDirectory()?"ours":"foreign"}function removeFolder(folder){try{chmodSync(folder,448)}catch{}
rmSync(folder,{recursive:!0,force:!0})}var FOLDER="keystead-folder",LOGINS="logins.json";function keepLogins(folder,entrusted){let revealed=entrusted.map(({backend,
kept})=>({backend,kept:kept.reveal()}));writeValue(folder,LOGINS,new TextEncoder().encode(JSON.stringify(revealed)))}async function cleanUp(folder){
let standing=standingOf(folder);if(standing!=="ours")return standing==="gone";try{let logins=loginsIn(folder);logins.length>
0&&await releaseEntrusted(logins)}finally{removeFolder(folder)}return!0}function loginsIn(folder){let file=join2(folder,
LOGINS);try{return lstatSync2(file).isFile()?listAt(parseJson(readFileSync(file))?.json).flatMap(login=>{let[backend,kept]=[
textAt(login,"backend"),textAt(login,"kept")];return backend===void 0||kept===void 0?[]:[{backend,kept:Redacted.of(kept)}]}):
[]}catch{return[]}}import process4 from"node:process";var stepFailure=error2=>error2 instanceof SecretsError?error2:new SecretsError("internal/bug",{action:"run the action"});
async function failStep(error2){let own=stepFailure(error2);fail(own.problems.length>0?own.message:`${own.message} [${own.
code}]
  ${own.hint}`),await printed(),process4.exit(1)}export{inputText,maskText,notice2 as notice,warn,fail,annotate,remember,recall,addSummary,withoutCommands,commanding,printed,
makeFolder,writeValue,removeFolder,FOLDER,keepLogins,cleanUp,stepFailure,failStep};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{Redacted,check,declare_exports,formatReference,inventory,isConfig,parseReference,plan,processRuntime,reveal,systemClock}from"./chunk-SSXZUGCU.js";
import{SecretsError}from"./chunk-FGOCWJOF.js";import{dirname as dirname8}from"node:path";import{existsSync as existsSync4,readFileSync as readFileSync2}from"node:fs";import{dirname as dirname4,join as join4}from"node:path";
import{pathToFileURL}from"node:url";import{existsSync,lstatSync,realpathSync,statSync}from"node:fs";import{dirname,isAbsolute,join,relative,resolve,sep}from"node:path";
import process from"node:process";var host=globalThis;function granted(descriptor){return host.Deno===void 0||host.Deno.permissions.querySync(descriptor).
state==="granted"}function mayRead(path){return granted({name:"read",path})}var NAMES=["secrets.config.ts","secrets.config.mts","secrets.config.js","secrets.config.mjs"];function findConfigFile(options){
let from=resolve(options.from??options.runtime.workingDirectory());requireRead(from);let folders=searchedFolders(from);for(let folder of folders)
for(let name of NAMES){let path=join(folder,name);if(lstatSync(path,{throwIfNoEntry:!1})!==void 0)return refuseUntrusted(
described(path,from,folders),options.runtime),path}throw new SecretsError("config/not-found",{action:"load the declarati\
on"})}function namedConfigFile(path,options){let from=resolve(options.from??options.runtime.workingDirectory()),absolute=resolve(
from,path);return requireRead(absolute),described(absolute,from,searchedFolders(from))}function searchedFolders(from){let folders=[];
for(let folder of upwards(from)){if(!mayRead(folder))break;if(folders.push(folder),existsSync(join(folder,".git")))return folders}
return[from]}function*upwards(from){let folder=from;for(;;){yield folder;let parent=dirname(folder);if(parent===folder)return;
folder=parent}}function described(path,from,searched){let shown=isWithin(path,searched.at(-1)??from)?relative(from,path):
path,real;try{real=realpathSync(path)}catch{throw new SecretsError("config/not-found",{action:"load the declaration",facts:{
path:shown},state:"there is no such file"})}if(requireRead(real),!statSync(real).isFile())throw new SecretsError("config\
/unloadable",{action:"load the declaration",facts:{path:shown},state:"it is not a file",hint:`Name a file in place of ${shown}`});
return{file:path,real,shown}}function isWithin(path,folder){let way=relative(folder,path);return!isAbsolute(way)&&way!==
".."&&!way.startsWith(`..${sep}`)}function requireRead(path){if(!mayRead(path))throw new SecretsError("runtime/permissio\
n",{action:"load the declaration",facts:{path,permission:`--allow-read=${path}`}})}function refuseUntrusted(found,runtime){
if(!isTrusted(found.real,runtime))throw new SecretsError("config/untrusted",{action:"load the declaration",facts:{path:found.
shown}})}function isTrusted(path,runtime){if(process.platform==="win32"||!mayRead(path))return!0;let found=statSync(path,
{throwIfNoEntry:!1});if(found===void 0)return!0;let user=currentUser(runtime),foreign=user!==void 0&&found.uid!==user&&found.
uid!==0;return(found.mode&2)===0&&!foreign}function currentUser(runtime){let known=runtime.userId();return known!==void 0?
known:granted({name:"sys",kind:"uid"})?process.getuid?.():void 0}var refusals=new WeakSet;function refusal(error){return refusals.add(error),error}function isRefusal(error){return typeof error==
"object"&&error!==null&&refusals.has(error)}import{existsSync as existsSync3,statSync as statSync2}from"node:fs";import{isBuiltin}from"node:module";import{dirname as dirname3,
join as join3,resolve as resolve3}from"node:path";import{fileURLToPath}from"node:url";import{existsSync as existsSync2,readFileSync}from"node:fs";import{dirname as dirname2,join as join2,resolve as resolve2}from"node:path";function readImportMap(from,runtime){let map=new Map;for(let folder of withinRepository(from))for(let name of["deno.json",
"deno.jsonc"])if(isTrusted(join2(folder,name),runtime))for(let[key,target]of importsOf(join2(folder,name),runtime))map.has(
key)||map.set(key,target);return map}function*withinRepository(from){for(let folder of upwards(from))if(yield folder,mayRead(
folder)&&existsSync2(join2(folder,".git")))return}function mapped(specifier,map){let exact=map.get(specifier);if(exact!==
void 0)return exact;for(let at=specifier.lastIndexOf("/");at>0;at=specifier.lastIndexOf("/",at-1)){let rest=specifier.slice(
at+1),prefix=map.get(specifier.slice(0,at+1));if(prefix!==void 0)return{...prefix,specifier:prefix.specifier+rest};let entry=map.
get(specifier.slice(0,at));if(entry!==void 0&&/^(?:npm|jsr):/.test(entry.specifier))return{...entry,specifier:`${entry.specifier}\
/${rest}`}}}function importsOf(file,runtime){let settings=readJson(file);if(settings===void 0)return[];let inline=entries(
settings.imports,dirname2(file)),elsewhere=settings.importMap;if(typeof elsewhere!="string"||/^[a-z]+:/i.test(elsewhere))
return inline;let other=resolve2(dirname2(file),elsewhere);return isTrusted(other,runtime)?[...inline,...entries(readJson(
other)?.imports,dirname2(other))]:inline}function entries(imports,folder){return typeof imports!="object"||imports===null?
[]:Object.entries(imports).flatMap(([name,specifier])=>typeof specifier=="string"?[[name,{specifier,folder}]]:[])}function readJson(file){
try{if(!mayRead(file)||!existsSync2(file))return;let parsed=JSON.parse(withoutComments(readFileSync(file,"utf8")));return typeof parsed==
"object"&&parsed!==null?parsed:void 0}catch{return}}var STRING=String.raw`"(?:\\.|[^"\\])*"`,COMMENT=new RegExp(String.raw`(${STRING})|\/\/[^\n]*|\/\*[\s\S]*?\*\/`,
"g"),TRAILING_COMMA=new RegExp(String.raw`(${STRING})|,(?=\s*[}\]])`,"g");function withoutComments(text){let keep=(_,literal)=>literal??
"";return text.replace(/^\uFEFF/,"").replace(COMMENT,keep).replace(TRAILING_COMMA,keep)}var OWN=/^(?:(?:npm:\/?)keystead(?:@[^/]+)?|(?:jsr:\/?)@keystead\/keystead(?:@[^/]+)?|keystead|@keystead\/keystead)(\/testing)?$/,
REGISTRY=/^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/,PACKAGE=/^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?:\/.*)?$/;function meaningOf(specifier,map){
let own=OWN.exec(specifier);if(own!==null)return{to:"own",module:own[1]===void 0?"keystead":"testing"};let target=isRelative(
specifier)?void 0:mapped(specifier,map);return target===void 0?unmapped(specifier):/^\.{0,2}\//.test(target.specifier)?{
to:"file",path:resolve3(target.folder,target.specifier)}:target.specifier.startsWith("file:")?{to:"file",path:fileURLToPath(
target.specifier)}:meaningOf(target.specifier,new Map)}function unmapped(specifier){if(isBuiltin(specifier))return{to:"r\
untime"};let registry=REGISTRY.exec(specifier);if(registry!==null){let[,kind,name="",path=""]=registry;return{to:"packag\
e",name:(kind==="jsr"?`@jsr/${name.slice(1).replace("/","__")}`:name)+path}}return/^https?:/i.test(specifier)?{to:"remot\
e",name:URL.parse(specifier)?.host??"the address"}:/^(?:npm|jsr):/i.test(specifier)?{to:"remote",name:"the package"}:PACKAGE.
test(specifier)?{to:"package",name:specifier}:{to:"runtime"}}function packageOf(specifier){return specifier.split("/").slice(
0,specifier.startsWith("@")?2:1).join("/")}function isInstalled(name,importer){let wanted=packageOf(name);for(let folder of upwards(
dirname3(importer)))if(mayRead(folder)&&existsSync3(join3(folder,"node_modules",wanted))||readJson(join3(folder,"package\
.json"))?.name===wanted)return!0;return!1}function unknownPackage(name,shown){return refusal(new SecretsError("config/un\
known-package",{action:"import",facts:{name:packageOf(name),path:shown}}))}var SUFFIXES=["",".ts",".mts",".js",".mjs","/\
index.ts","/index.js"];function localFile(path){let candidates=SUFFIXES.map(suffix=>path+suffix);return/\.m?js$/.test(path)&&
candidates.push(path.replace(/js$/,"ts")),candidates.find(candidate=>statSync2(candidate,{throwIfNoEntry:!1})?.isFile()===
!0)}function isRelative(specifier){return/^\.{1,2}(?:\/|$)/.test(specifier)}var{Bun:bun}=globalThis,scanByBun=(source,file)=>{let loader=/\.m?ts$/.test(file)?"ts":"js";return bun===void 0?[]:new bun.
Transpiler({loader}).scanImports(source).map(({path})=>path)};async function evaluateByBun({file,own,imports}){for(let{meaning,
importer}of imports){if(meaning.to==="remote")throw unknownPackage(meaning.name);if(meaning.to==="package"&&!isInstalled(
meaning.name,importer))throw unknownPackage(meaning.name)}let sources=new Set([file,...imports.map(({importer})=>importer)]);
for(let source of sources)if(installsUnseen(source))throw computedImport();let modules=new Map(imports.flatMap(each=>standIn(
each,own)));return modules.size>0&&bun?.plugin({name:"keystead",setup(build){for(let[specifier,load]of modules)build.module(
specifier,load)}}),(await import(pathToFileURL(file).href)).default}function installsUnseen(file){for(let folder of upwards(
dirname4(file)))if(existsSync4(join4(folder,"node_modules")))return!1;let loader=/\.m?ts$/.test(file)?"ts":"js",code=bun===
void 0?"":new bun.Transpiler({loader}).transformSync(readFileSync2(file,"utf8"));return/\bimport\s*\((?!\s*["'])|\brequire\b(?!\s*\(\s*["'])|\bcreateRequire\b/.
test(code)}function computedImport(){return refusal(new SecretsError("config/unknown-package",{action:"import",state:"it\
 computes the name of what it imports, and Bun would download that",hint:"Write each import of the declaration with its \
name, or install what it needs beside it"}))}function standIn({specifier,importer,meaning},own){return meaning.to==="own"?
[[specifier,()=>({exports:own[meaning.module],loader:"object"})]]:meaning.to==="package"&&meaning.name!==specifier?[[specifier,
()=>imported(bun?.resolveSync(meaning.name,dirname4(importer))??meaning.name)]]:meaning.to==="file"?[[specifier,()=>imported(
localFile(meaning.path)??meaning.path)]]:[]}async function imported(file){return{exports:await import(pathToFileURL(file).
href),loader:"object"}}import{readFileSync as readFileSync5}from"node:fs";import{dirname as dirname6,join as join5}from"node:path";import{pathToFileURL as pathToFileURL4}from"node:url";import{readFileSync as readFileSync3}from"node:fs";import{pathToFileURL as pathToFileURL2}from"node:url";function loadFailure(error,found){return isRefusal(error)?error.about({path:found.shown}):new SecretsError("config/unloa\
dable",{action:"load the declaration",facts:{path:found.shown,line:lineOf(error,found.real)}})}function codeOf(error){try{
return error instanceof Error&&"code"in error?error.code:void 0}catch{return}}function lineOf(error,file){try{let line=positioned(
error)??traced(error,file);return line!==void 0&&line<=readFileSync3(file,"utf8").split(`
`).length?line:void 0}catch{return}}function positioned(error){if(typeof error!="object"||error===null)return;let{position,
errors}=error;return typeof position?.line=="number"?position.line:Array.isArray(errors)&&errors.length>0?positioned(errors[0]):
void 0}function traced(error,file){let stack=error instanceof Error?error.stack:void 0;if(typeof stack=="string")for(let name of[
file,pathToFileURL2(file).href]){let at=stack.indexOf(`${name}:`),digits=at===-1?null:/^\d+/.exec(stack.slice(at+name.length+
1));if(digits!==null)return Number(digits[0])}}import{readFileSync as readFileSync4}from"node:fs";import*as nodeModule from"node:module";import{dirname as dirname5,resolve as resolve4}from"node:path";
import{fileURLToPath as fileURLToPath2,pathToFileURL as pathToFileURL3}from"node:url";var OWN_URL="keystead-own:",loads=0,hasHooks=typeof nodeModule.registerHooks=="function"&&typeof nodeModule.stripTypeScriptTypes==
"function";function stripTypes(source){return nodeModule.stripTypeScriptTypes(source)}var BEYOND_STRIPPING=new Set(["ERR\
_UNSUPPORTED_TYPESCRIPT_SYNTAX","ERR_INVALID_TYPESCRIPT_SYNTAX","ERR_UNKNOWN_FILE_EXTENSION"]);function isBeyondStripping(error){
return BEYOND_STRIPPING.has(codeOf(error))}async function evaluateByHooks(evaluation,read){let load=loads+=1,ours=`${OWN_URL}${load}\
/`,shelf=Symbol.for(`keystead/own/${load}`),users=new Set,sources={[`${ours}entry`]:`export * as declaration from ${JSON.
stringify(pathToFileURL3(evaluation.file).href)};`,[`${ours}keystead`]:reexport(load,"keystead",evaluation.own.keystead),
[`${ours}testing`]:reexport(load,"testing",evaluation.own.testing)},raised=[],hooks=nodeModule.registerHooks({resolve:resolver(
evaluation,users,ours,raised),load(url,context,next){let source=read!==void 0&&users.has(url)?noting(raised,()=>read(new URL(
url))):sources[url];return source===void 0?next(url,context):{format:"module",source,shortCircuit:!0}}});Reflect.set(globalThis,
shelf,evaluation.own);try{return(await import(`${ours}entry`)).declaration.default}catch(error){throw raised.length>0?raised[0]:
error}finally{hooks.deregister(),Reflect.deleteProperty(globalThis,shelf)}}function noting(raised,act){try{return act()}catch(error){
throw raised.push(error),error}}function resolver(evaluation,users,ours,raised){let entry=`${ours}entry`;return(specifier,context,next)=>{
if(specifier===entry)return{url:entry,format:"module",shortCircuit:!0};let parent=context.parentURL??"";if(parent!==entry&&
!users.has(parent))return next(specifier,context);let found=parent===entry?next(specifier):noting(raised,()=>resolveUsers(
specifier,parent,evaluation,ours,next));return isUsersFile(found.url)?(users.add(found.url),withFormat(found)):found}}function resolveUsers(specifier,parent,evaluation,ownUrl,next){
let meaning=meaningOf(specifier,evaluation.map);switch(meaning.to){case"own":return{url:ownUrl+meaning.module,format:"mo\
dule",shortCircuit:!0};case"remote":throw unknownPackage(meaning.name);case"file":return next(pathToFileURL3(localFile(meaning.
path)??meaning.path).href);case"package":return installed(meaning.name,parent,next);case"runtime":{let file=isRelative(specifier)?
localFile(resolve4(dirname5(fileURLToPath2(parent)),specifier)):void 0;return next(file===void 0?specifier:pathToFileURL3(
file).href)}default:return meaning}}function installed(name,parent,next){try{let found=next(name);if(found.url!==new URL(
name,parent).href)return found}catch(error){if(isInstalled(name,fileURLToPath2(parent)))throw error}throw unknownPackage(
name)}function isUsersFile(url){return url.startsWith("file:")&&!url.includes("/node_modules/")}function withFormat(found){
if(/\.m?ts$/.test(found.url))return{...found,format:"module-typescript"};if(!found.url.endsWith(".js")||found.format==="\
module")return found;let source=readFileSync4(new URL(found.url),"utf8");return/^\s*(?:import\b(?!\s*\()|export\b)/m.test(
source)?{...found,format:"module"}:found}function reexport(load,name,own){let lines=Object.keys(own).map((key,at)=>`cons\
t _${at} = own[${JSON.stringify(key)}]; export { _${at} as ${JSON.stringify(key)} };`);return`const own = globalThis[Sym\
bol.for("keystead/own/${load}")].${name};
${lines.join(`
`)}`}async function evaluateByJiti(evaluation){let{createJiti}=await import("./jiti-static-VGVXQRGL.js").catch(()=>{throw refusal(
new SecretsError("internal/bug",{action:"load the declaration"}))});return await createJiti(evaluation.file,{fsCache:!1,
moduleCache:!1,interopDefault:!0,...answers(evaluation)}).import(evaluation.file,{default:!0})}function answers({own,imports}){
let virtualModules=Object.create(null),alias={},refuse=(specifier,name)=>{Object.defineProperty(virtualModules,specifier,
{get:()=>{throw unknownPackage(name)}})};for(let{specifier,importer,meaning}of imports)specifier in virtualModules||(meaning.
to==="own"?virtualModules[specifier]=own[meaning.module]:meaning.to==="remote"?refuse(specifier,meaning.name):meaning.to===
"file"?alias[specifier]=localFile(meaning.path)??meaning.path:meaning.to==="package"&&!isInstalled(meaning.name,importer)?
refuse(specifier,meaning.name):meaning.to==="package"&&meaning.name!==specifier&&(alias[specifier]=meaning.name));return{
virtualModules,alias}}async function evaluateByDeno(evaluation){let{imports,map}=evaluation;if(hasHooks&&imports.every(isHookable))try{return await evaluateByHooks(
evaluation,stripped)}catch(error){if(!isBeyondStripping(error)||isInvalid(error)&&!mayUseJiti())throw error}return imports.
every(each=>isNative(each,map))?await evaluateNatively(evaluation):await byJiti(evaluation)}function isInvalid(error){return error instanceof
Error&&error.message.includes("[InvalidSyntax]")}async function evaluateNatively(evaluation){try{return(await import(pathToFileURL4(
evaluation.file).href)).default}catch(error){if(codeOf(error)!=="ERR_MODULE_NOT_FOUND"||!mayUseJiti())throw error;return await evaluateByJiti(
evaluation)}}function isHookable({importer,meaning}){return meaning.to!=="package"||!isInstalled(meaning.name,importer)}
function stripped(url){let source=readFileSync5(url,"utf8");return url.pathname.endsWith("ts")?stripTypes(source):source}
function isNative({specifier,importer,meaning},map){return meaning.to==="own"?mapped(specifier,map)!==void 0||isDependency(
specifier,importer):meaning.to==="package"?meaning.name===specifier&&isInstalled(specifier,importer):meaning.to!=="remot\
e"}function isDependency(specifier,importer){return!/^(?:npm|jsr):/.test(specifier)&&isInstalled(specifier,importer)&&!isOurselves(
specifier,importer)}function isOurselves(specifier,importer){for(let folder of upwards(dirname6(importer))){let name=readJson(
join5(folder,"package.json"))?.name;if(name!==void 0)return name===specifier}return!1}function mayUseJiti(){return granted(
{name:"env"})}async function byJiti(evaluation){if(mayUseJiti())return await evaluateByJiti(evaluation);throw refusal(new SecretsError(
"runtime/permission",{action:"load the declaration",facts:{permission:"--allow-env"}}))}import{readFileSync as readFileSync6}from"node:fs";import{dirname as dirname7,resolve as resolve5}from"node:path";var IMPORT=/\b(?:from|import|require)\s*\(?\s*(["'`])([^"'`\n]+)\1/g,scanText=source=>[...source.matchAll(IMPORT)].map(match=>match[2]??
"");function importsOf2(entry,map,scan){let imports=[],files=[entry],seen=new Set(files);for(let importer of files)for(let specifier of scan(
readFileSync6(importer,"utf8"),importer)){let meaning=meaningOf(specifier,map);imports.push({specifier,importer,meaning});
let file=localTarget(specifier,importer,meaning);file===void 0||seen.has(file)||!/\.m?[jt]s$/.test(file)||(seen.add(file),
files.push(file))}return imports}function localTarget(specifier,importer,meaning){return meaning.to==="file"?localFile(meaning.
path):isRelative(specifier)?localFile(resolve5(dirname7(importer),specifier)):void 0}async function loadConfigFile(options){let search={...options,runtime:options.runtime??processRuntime},found=namedConfigFile(
options.file??findConfigFile(search),search),config=await evaluate(found,options.own,search.runtime);if(!isConfig(config))
throw new SecretsError("config/not-a-config",{action:"load the declaration",facts:{path:found.shown}});return{config,file:found.
file,root:dirname8(found.file)}}async function evaluate(found,own,runtime){try{let map=readImportMap(dirname8(found.real),
runtime),imports=importsOf2(found.real,map,runtime.name==="bun"?scanByBun:scanText),testing=await testingOf(own,imports),
keystead=own.keystead;return await inTime(EVALUATIONS[runtime.name]({file:found.real,own:{keystead,testing},map,imports}),
found)}catch(error){throw loadFailure(error,found)}}var EVALUATION=5e3;function inTime(evaluation,{shown}){return new Promise(
(resolve6,reject)=>{let late=()=>reject(refusal(new SecretsError("config/unloadable",{action:"load the declaration",facts:{
path:shown},state:"it does not finish",hint:`Take out of ${shown} whatever waits: a declaration only declares`}))),cancel=systemClock.
after(EVALUATION,late);evaluation.then(resolve6,reject).finally(cancel)})}async function testingOf(own,imports){if(!imports.
some(({meaning})=>meaning.to==="own"&&meaning.module==="testing"))return{};if(own.testing===void 0)throw unknownPackage(
"keystead/testing");return await own.testing()}var evaluateByNode=async evaluation=>{if(!hasHooks)return await evaluateByJiti(
evaluation);try{return await evaluateByHooks(evaluation)}catch(error){if(!isBeyondStripping(error))throw error;return await evaluateByJiti(
evaluation)}},EVALUATIONS={node:evaluateByNode,deno:evaluateByDeno,bun:evaluateByBun};function ourselves(loaders){return{...declare_exports,...loaders,check,formatReference,inventory,parseReference,plan,Redacted,
reveal,SecretsError}}function findConfig(loaders,path){return loadConfigFile({...path===void 0?{}:{file:path},own:{keystead:ourselves(
loaders)}})}export{findConfigFile,ourselves,findConfig};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{findConfigFile,granted,isInstalled,isRefusal,isRelative,localFile,mapped,meaningOf,namedConfigFile,readImportMap,
readJson,refusal,unknownPackage,upwards}from"./chunk-IUITDPSI.js";import{Redacted,check,declare_exports,formatReference,
inventory,isConfig,parseReference,plan,processRuntime,reveal,systemClock}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import{dirname as dirname5}from"node:path";import{existsSync,readFileSync}from"node:fs";import{dirname,join}from"node:path";import{pathToFileURL}from"node:url";var{Bun:bun}=globalThis,scanByBun=(source,file)=>{let loader=/\.m?ts$/.test(file)?"ts":"js";return bun===void 0?[]:new bun.
Transpiler({loader}).scanImports(source).map(({path})=>path)};async function evaluateByBun({file,own,imports}){for(let{meaning,
importer}of imports){if(meaning.to==="remote")throw unknownPackage(meaning.name);if(meaning.to==="package"&&!isInstalled(
meaning.name,importer))throw unknownPackage(meaning.name)}let sources=new Set([file,...imports.map(({importer})=>importer)]);
for(let source of sources)if(installsUnseen(source))throw computedImport();let modules=new Map(imports.flatMap(each=>standIn(
each,own)));return modules.size>0&&bun?.plugin({name:"keystead",setup(build){for(let[specifier,load]of modules)build.module(
specifier,load)}}),(await import(pathToFileURL(file).href)).default}function installsUnseen(file){for(let folder of upwards(
dirname(file)))if(existsSync(join(folder,"node_modules")))return!1;let loader=/\.m?ts$/.test(file)?"ts":"js",code=bun===
void 0?"":new bun.Transpiler({loader}).transformSync(readFileSync(file,"utf8"));return/\bimport\s*\((?!\s*["'])|\brequire\b(?!\s*\(\s*["'])|\bcreateRequire\b/.
test(code)}function computedImport(){return refusal(new SecretsError("config/unknown-package",{action:"import",state:"it\
 computes the name of what it imports, and Bun would download that",hint:"Write each import of the declaration with its \
name, or install what it needs beside it"}))}function standIn({specifier,importer,meaning},own){return meaning.to==="own"?
[[specifier,()=>({exports:own[meaning.module],loader:"object"})]]:meaning.to==="package"&&meaning.name!==specifier?[[specifier,
()=>imported(bun?.resolveSync(meaning.name,dirname(importer))??meaning.name)]]:meaning.to==="file"?[[specifier,()=>imported(
localFile(meaning.path)??meaning.path)]]:[]}async function imported(file){return{exports:await import(pathToFileURL(file).
href),loader:"object"}}import{readFileSync as readFileSync4}from"node:fs";import{dirname as dirname3,join as join2}from"node:path";import{pathToFileURL as pathToFileURL4}from"node:url";import{readFileSync as readFileSync2}from"node:fs";import{pathToFileURL as pathToFileURL2}from"node:url";function loadFailure(error,found){return isRefusal(error)?error.about({path:found.shown}):new SecretsError("config/unloa\
dable",{action:"load the declaration",facts:{path:found.shown,line:lineOf(error,found.real)}})}function codeOf(error){try{
return error instanceof Error&&"code"in error?error.code:void 0}catch{return}}function lineOf(error,file){try{let line=positioned(
error)??traced(error,file);return line!==void 0&&line<=readFileSync2(file,"utf8").split(`
`).length?line:void 0}catch{return}}function positioned(error){if(typeof error!="object"||error===null)return;let{position,
errors}=error;return typeof position?.line=="number"?position.line:Array.isArray(errors)&&errors.length>0?positioned(errors[0]):
void 0}function traced(error,file){let stack=error instanceof Error?error.stack:void 0;if(typeof stack=="string")for(let name of[
file,pathToFileURL2(file).href]){let at=stack.indexOf(`${name}:`),digits=at===-1?null:/^\d+/.exec(stack.slice(at+name.length+
1));if(digits!==null)return Number(digits[0])}}import{readFileSync as readFileSync3}from"node:fs";import*as nodeModule from"node:module";import{dirname as dirname2,resolve}from"node:path";
import{fileURLToPath,pathToFileURL as pathToFileURL3}from"node:url";var OWN_URL="keystead-own:",loads=0,hasHooks=typeof nodeModule.registerHooks=="function"&&typeof nodeModule.stripTypeScriptTypes==
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
localFile(resolve(dirname2(fileURLToPath(parent)),specifier)):void 0;return next(file===void 0?specifier:pathToFileURL3(
file).href)}default:return meaning}}function installed(name,parent,next){try{let found=next(name);if(found.url!==new URL(
name,parent).href)return found}catch(error){if(isInstalled(name,fileURLToPath(parent)))throw error}throw unknownPackage(
name)}function isUsersFile(url){return url.startsWith("file:")&&!url.includes("/node_modules/")}function withFormat(found){
if(/\.m?ts$/.test(found.url))return{...found,format:"module-typescript"};if(!found.url.endsWith(".js")||found.format==="\
module")return found;let source=readFileSync3(new URL(found.url),"utf8");return/^\s*(?:import\b(?!\s*\()|export\b)/m.test(
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
function stripped(url){let source=readFileSync4(url,"utf8");return url.pathname.endsWith("ts")?stripTypes(source):source}
function isNative({specifier,importer,meaning},map){return meaning.to==="own"?mapped(specifier,map)!==void 0||isDependency(
specifier,importer):meaning.to==="package"?meaning.name===specifier&&isInstalled(specifier,importer):meaning.to!=="remot\
e"}function isDependency(specifier,importer){return!/^(?:npm|jsr):/.test(specifier)&&isInstalled(specifier,importer)&&!isOurselves(
specifier,importer)}function isOurselves(specifier,importer){for(let folder of upwards(dirname3(importer))){let name=readJson(
join2(folder,"package.json"))?.name;if(name!==void 0)return name===specifier}return!1}function mayUseJiti(){return granted(
{name:"env"})}async function byJiti(evaluation){if(mayUseJiti())return await evaluateByJiti(evaluation);throw refusal(new SecretsError(
"runtime/permission",{action:"load the declaration",facts:{permission:"--allow-env"}}))}import{readFileSync as readFileSync5}from"node:fs";import{dirname as dirname4,resolve as resolve2}from"node:path";var IMPORT=/\b(?:from|import|require)\s*\(?\s*(["'`])([^"'`\n]+)\1/g,scanText=source=>[...source.matchAll(IMPORT)].map(match=>match[2]??
"");function importsOf(entry,map,scan){let imports=[],files=[entry],seen=new Set(files);for(let importer of files)for(let specifier of scan(
readFileSync5(importer,"utf8"),importer)){let meaning=meaningOf(specifier,map);imports.push({specifier,importer,meaning});
let file=localTarget(specifier,importer,meaning);file===void 0||seen.has(file)||!/\.m?[jt]s$/.test(file)||(seen.add(file),
files.push(file))}return imports}function localTarget(specifier,importer,meaning){return meaning.to==="file"?localFile(meaning.
path):isRelative(specifier)?localFile(resolve2(dirname4(importer),specifier)):void 0}async function loadConfigFile(options){let search={...options,runtime:options.runtime??processRuntime},found=namedConfigFile(
options.file??findConfigFile(search),search),config=await evaluate(found,options.own,search.runtime);if(!isConfig(config))
throw new SecretsError("config/not-a-config",{action:"load the declaration",facts:{path:found.shown}});return{config,file:found.
file,root:dirname5(found.file)}}async function evaluate(found,own,runtime){try{let map=readImportMap(dirname5(found.real),
runtime),imports=importsOf(found.real,map,runtime.name==="bun"?scanByBun:scanText),testing=await testingOf(own,imports),
keystead=own.keystead;return await inTime(EVALUATIONS[runtime.name]({file:found.real,own:{keystead,testing},map,imports}),
found)}catch(error){throw loadFailure(error,found)}}var EVALUATION=5e3;function inTime(evaluation,{shown}){return new Promise(
(resolve3,reject)=>{let late=()=>reject(refusal(new SecretsError("config/unloadable",{action:"load the declaration",facts:{
path:shown},state:"it does not finish",hint:`Take out of ${shown} whatever waits: a declaration only declares`}))),cancel=systemClock.
after(EVALUATION,late);evaluation.then(resolve3,reject).finally(cancel)})}async function testingOf(own,imports){if(!imports.
some(({meaning})=>meaning.to==="own"&&meaning.module==="testing"))return{};if(own.testing===void 0)throw unknownPackage(
"keystead/testing");return await own.testing()}var evaluateByNode=async evaluation=>{if(!hasHooks)return await evaluateByJiti(
evaluation);try{return await evaluateByHooks(evaluation)}catch(error){if(!isBeyondStripping(error))throw error;return await evaluateByJiti(
evaluation)}},EVALUATIONS={node:evaluateByNode,deno:evaluateByDeno,bun:evaluateByBun};function ourselves(loaders){return{...declare_exports,...loaders,check,formatReference,inventory,parseReference,plan,Redacted,
reveal,SecretsError}}function findConfig(loaders,path){return loadConfigFile({...path===void 0?{}:{file:path},own:{keystead:ourselves(
loaders)}})}export{ourselves,findConfig};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SecretsError}from"./chunk-7WMPC2ME.js";import{existsSync,lstatSync,realpathSync,statSync}from"node:fs";import{dirname,isAbsolute,join,relative,resolve,sep}from"node:path";
import process from"node:process";var host=globalThis;function granted(descriptor){return host.Deno===void 0||host.Deno.permissions.querySync(descriptor).
state==="granted"}function mayRead(path){return granted({name:"read",path})}var CONFIG_NAMES=["secrets.config.ts","secrets.config.mts","secrets.config.js","secrets.config.mjs"];function findConfigFile(options){
let from=resolve(options.from??options.runtime.workingDirectory());requireRead(from);let folders=searchedFolders(from);for(let folder of folders)
for(let name of CONFIG_NAMES){let path=join(folder,name);if(lstatSync(path,{throwIfNoEntry:!1})!==void 0)return refuseUntrusted(
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
let reason=mistrust(found.real,runtime);if(reason!==void 0)throw new SecretsError("config/untrusted",{action:"load the d\
eclaration",facts:{path:found.shown},...reason==="foreign"?foreignWords(found):{}})}var foreignWords=({shown})=>({state:"\
the file belongs to another user",hint:`Run \`chown "$(id -un)" ${shown}\` as root, or name the file: by --config, or by \
\`config\` in the Action`});function isTrusted(path,runtime){return mistrust(path,runtime)===void 0}function mistrust(path,runtime){
if(process.platform==="win32"||!mayRead(path))return;let found=statSync(path,{throwIfNoEntry:!1});if(found===void 0)return;
let user=currentUser(runtime);return user!==void 0&&found.uid!==user&&found.uid!==0?"foreign":(found.mode&2)===0?void 0:
"writable"}function currentUser(runtime){let known=runtime.userId();return known!==void 0?known:granted({name:"sys",kind:"\
uid"})?process.getuid?.():void 0}var refusals=new WeakSet;function refusal(error){return refusals.add(error),error}function isRefusal(error){return typeof error==
"object"&&error!==null&&refusals.has(error)}import{existsSync as existsSync2,readFileSync}from"node:fs";import{dirname as dirname2,join as join2,resolve as resolve2}from"node:path";function readImportMap(from,runtime){let map=new Map;for(let folder of withinRepository(from))for(let name of["deno.json",
"deno.jsonc"])if(isTrusted(join2(folder,name),runtime))for(let[key,target]of importsOf(join2(folder,name),runtime))map.has(
key)||map.set(key,target);return map}function*withinRepository(from){for(let folder of upwards(from))if(yield folder,mayRead(
folder)&&existsSync2(join2(folder,".git")))return}function mapped(specifier,map){let exact=map.get(specifier);if(exact!==
void 0)return exact;for(let at=specifier.lastIndexOf("/");at>0;at=specifier.lastIndexOf("/",at-1)){let rest=specifier.slice(
at+1),prefix=map.get(specifier.slice(0,at+1));if(prefix!==void 0)return{...prefix,specifier:prefix.specifier+rest};let entry=map.
get(specifier.slice(0,at));if(entry!==void 0&&/^(?:npm|jsr):/.test(entry.specifier))return{...entry,specifier:`${entry.specifier}\
/${rest}`}}}function importsOf(file,runtime){let settings=readJson(file);if(settings===void 0)return[];let inline=mapEntries(
settings.imports,dirname2(file)),elsewhere=settings.importMap;if(typeof elsewhere!="string"||/^[a-z]+:/i.test(elsewhere))
return inline;let other=resolve2(dirname2(file),elsewhere);return isTrusted(other,runtime)?[...inline,...mapEntries(readJson(
other)?.imports,dirname2(other))]:inline}function mapEntries(imports,folder){return typeof imports!="object"||imports===
null?[]:Object.entries(imports).flatMap(([name,specifier])=>typeof specifier=="string"?[[name,{specifier,folder}]]:[])}function readJson(file){
try{return mayRead(file)&&existsSync2(file)?parseJson(readFileSync(file,"utf8")):void 0}catch{return}}function parseJson(text){
let parsed=JSON.parse(withoutComments(text));return typeof parsed=="object"&&parsed!==null?parsed:void 0}var STRING=String.
raw`"(?:\\.|[^"\\])*"`,COMMENT=new RegExp(String.raw`(${STRING})|\/\/[^\n]*|\/\*[\s\S]*?\*\/`,"g"),TRAILING_COMMA=new RegExp(
String.raw`(${STRING})|,(?=\s*[}\]])`,"g");function withoutComments(text){let keep=(_,literal)=>literal??"";return text.
replace(/^\uFEFF/,"").replace(COMMENT,keep).replace(TRAILING_COMMA,keep)}import{existsSync as existsSync3,statSync as statSync2}from"node:fs";import{isBuiltin}from"node:module";import{dirname as dirname3,
join as join3,resolve as resolve3}from"node:path";import{fileURLToPath}from"node:url";var OWN=/^(?:(?:npm:\/?)keystead(?:@[^/]+)?|(?:jsr:\/?)@keystead\/keystead(?:@[^/]+)?|keystead|@keystead\/keystead)(\/testing)?$/,
REGISTRY=/^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/,PACKAGE=/^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?:\/.*)?$/;function meaningOf(specifier,map){
let own=OWN.exec(specifier);if(own!==null)return{to:"own",module:own[1]===void 0?"keystead":"testing"};let target=isRelative(
specifier)?void 0:mapped(specifier,map);return target===void 0?unmapped(specifier):/^\.{0,2}\//.test(target.specifier)?{
to:"file",path:resolve3(target.folder,target.specifier)}:target.specifier.startsWith("file:")?{to:"file",path:fileURLToPath(
target.specifier)}:meaningOf(target.specifier,new Map)}function unmapped(specifier){if(isBuiltin(specifier))return{to:"r\
untime"};let registry=REGISTRY.exec(specifier);if(registry!==null){let[,kind,name="",path=""]=registry;return{to:"packag\
e",name:(kind==="jsr"?`@jsr/${name.slice(1).replace("/","__")}`:name)+path}}return/^https?:/i.test(specifier)?{to:"remot\
e",name:URL.parse(specifier)?.host??"the address"}:/^(?:npm|jsr):/i.test(specifier)?{to:"remote",name:"the package"}:PACKAGE.
test(specifier)?{to:"package",name:specifier}:{to:"runtime"}}function isOfRuntime(specifier){return specifier.startsWith(
"node:")||isBuiltin(specifier)}function packageOf(specifier){return specifier.split("/").slice(0,specifier.startsWith("@")?
2:1).join("/")}function isInstalled(name,importer){let wanted=packageOf(name);for(let folder of upwards(dirname3(importer)))
if(mayRead(folder)&&existsSync3(join3(folder,"node_modules",wanted))||readJson(join3(folder,"package.json"))?.name===wanted)
return!0;return!1}function unknownPackage(name,shown){return refusal(new SecretsError("config/unknown-package",{action:"\
import",facts:{name:packageOf(name),path:shown}}))}var SUFFIXES=["",".ts",".mts",".js",".mjs","/index.ts","/index.js"];function localCandidates(path){
let candidates=SUFFIXES.map(suffix=>path+suffix);return/\.m?js$/.test(path)?[...candidates,path.replace(/js$/,"ts")]:candidates}
function localFile(path){return localCandidates(path).find(candidate=>statSync2(candidate,{throwIfNoEntry:!1})?.isFile()===
!0)}function isRelative(specifier){return/^\.{1,2}(?:\/|$)/.test(specifier)}export{granted,CONFIG_NAMES,findConfigFile,namedConfigFile,upwards,refusal,isRefusal,readImportMap,mapped,mapEntries,readJson,
parseJson,meaningOf,isOfRuntime,packageOf,isInstalled,unknownPackage,localCandidates,localFile,isRelative};

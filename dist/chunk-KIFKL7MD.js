const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{folderOf}from"./chunk-JWLH3725.js";import{inventory,processRuntime,rootOf}from"./chunk-4UAOJGDD.js";import{
SecretsError}from"./chunk-7WMPC2ME.js";function localFolder(config,options,ports={}){let{environment}=options,source=Object.hasOwn(config.environments,environment)?
config.environments[environment]:void 0,directory=(source?.["~sources"]??[source]).find(one=>one?.backend==="local")?.settings.
directory??referencedDirectory(config,environment);if(directory===void 0)throw noFolder(config,environment,source!==void 0);
let{runtime=processRuntime}=ports;return{directory:folderOf(typeof directory=="string"?directory:"secrets",{get root(){return rootOf(
options.root,runtime)}}),environment,runtime}}function isReferencedFolder(config,name){return referencedDirectory(config,
name)!==void 0}function keysByFile(config,folder){let byFile=new Map;for(let{key,path}of localReferences(config)){if(!path.
startsWith(`${folder}/`))continue;let file=path.slice(folder.length+1);byFile.set(file,[...new Set([...byFile.get(file)??
[],key])])}return byFile}function referencedDirectory(config,folder){return localReferences(config).find(({path})=>path.
startsWith(`${folder}/`))?.directory}function localReferences(config){let{keys,stores}=inventory(config);return Object.entries(
keys).flatMap(([key,{references}])=>Object.values(references).flatMap(places=>(places??[]).flatMap(({path,store})=>{let{
backend,settings}=stores[store]??{};return backend==="local"?[{key,path,directory:settings?.directory??"secrets"}]:[]})))}
function noFolder(config,environment,isDeclared){return isDeclared?new SecretsError("store/not-writable",{action:"find t\
he recipients",facts:{environment},state:"none of its sources is local()",hint:`Choose an environment with local() among\
 its sources, or give "${environment}" one`}):new SecretsError("config/unknown-environment",{action:"use the environment",
facts:{environment,known:Object.keys(config.environments).join(", ")}})}export{localFolder,isReferencedFolder,keysByFile};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{placesOf,withStores,writablePlace,writeValue}from"./chunk-EJN55TCF.js";import{LARGEST_VALUE}from"./chunk-5DXKS64G.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";function put(config,options,ports={}){let{environment,key,precondition={expect:"any"},value}=options;return withStores(config,
{...options,selection:{environment,keys:[key]},action:"write"},ports,async open=>{if(value.reveal().length>LARGEST_VALUE)
throw new SecretsError("value/too-large",{action:"write",facts:{key,environment}});let place=writablePlace(key,environment,
await placesOf(key,open)),{version}=await writeValue(config,key,value,precondition,place,open);return{reference:place.text,
store:place.store,...version===void 0?{}:{version}}})}export{put};

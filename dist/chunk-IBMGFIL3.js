const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{UsageError}from"./chunk-D56LWJ6S.js";var configFlag={config:{type:"string",valueHint:"file",description:"The declaration's file, in place of the secrets.conf\
ig.* found upwards from here"}},environmentFlag={env:{type:"string",alias:"e",valueHint:"name",description:"The environm\
ent, in place of KEYSTEAD_ENV"}},consumerFlag={consumer:{type:"string",valueHint:"name",description:"Only the keys of th\
is consumer"}},keysFlag={keys:{type:"string",valueHint:"A,B",description:"Only these keys"}},jsonFlag={json:{type:"boole\
an",description:"Print JSON"}},cacheFlag={"no-cache":{type:"boolean",description:"Read every value from its store, whate\
ver is cached"}},selectionFlags={...configFlag,...environmentFlag,...consumerFlag,...keysFlag},loadFlags={...selectionFlags,
...cacheFlag};function keysOf(list){if(list===void 0)return;let keys=list.split(",").map(key=>key.trim());if(keys.includes(
""))throw new UsageError("--keys is a list of names, as in --keys A,B");return keys}export{configFlag,environmentFlag,consumerFlag,jsonFlag,cacheFlag,selectionFlags,loadFlags,keysOf};

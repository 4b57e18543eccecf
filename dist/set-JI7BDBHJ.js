const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{openEnvironment}from"./chunk-HOCIFTDI.js";import{makeCommand}from"./chunk-DJLFMRPI.js";import{configFlag,
environmentFlag,jsonFlag}from"./chunk-IBMGFIL3.js";import{UsageError}from"./chunk-D56LWJ6S.js";import{Redacted,
isKey}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var INTERRUPTED=130,setCommand=makeCommand({key:{type:"positional",required:!0,description:"The key. Its value is never \
an argument"},...configFlag,...environmentFlag,trim:{type:"boolean",description:"Drop one line break at the end of stand\
ard input"},"allow-empty":{type:"boolean",description:"Store an empty value"},...jsonFlag},async(args,terminal)=>{let{key}=args;
if(!isKey(key))throw new UsageError("KEY is the name of a declared key; its value comes from standard input");let{config,
root,environment}=await openEnvironment(args);if(!Object.hasOwn(config.secrets,key))throw new SecretsError("config/unkno\
wn-key",{action:"set the key"});let{readValue}=await import("./read-value-NZ3LVYUQ.js"),value=await readValue(terminal,
{question:`Value of ${key} for "${environment}" (hidden): `,trim:args.trim===!0,allowEmpty:args["allow-empty"]===!0});if(value===
void 0)return INTERRUPTED;let{put}=await import("./put-MKYDSPKO.js"),written=await put(config,{environment,key,value:Redacted.
of(value),root});return await terminal.print(args.json?`${JSON.stringify({key,environment,...written})}
`:`${key} is stored at ${written.reference}
`),0});export{setCommand};

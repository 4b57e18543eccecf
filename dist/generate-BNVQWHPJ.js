const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{table}from"./chunk-XOJIJXFD.js";import{openEnvironment}from"./chunk-HOCIFTDI.js";import{makeCommand}from"./chunk-DJLFMRPI.js";
import{jsonFlag,keysOf,selectionFlags}from"./chunk-IBMGFIL3.js";import"./chunk-D56LWJ6S.js";import"./chunk-4UAOJGDD.js";
import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var generateCommand=makeCommand({...selectionFlags,...jsonFlag},async(args,terminal)=>{let keys=keysOf(args.keys),{consumer}=args,
{config,root,environment}=await openEnvironment(args),{generate}=await import("./generate-Y6BJHF53.js"),made=await generate(
config,{environment,root,...consumer===void 0?{}:{consumer},...keys===void 0?{}:{keys}});if(args.json)await terminal.print(
`${JSON.stringify({environment,keys:made})}
`);else if(made.length===0)await terminal.print(`no key of "${environment}" has a generator
`);else{let rows=made.map(({key,reference,status})=>[key,reference,status]);await terminal.print(table(["KEY","REFERENCE",
"STATUS"],rows))}});export{generateCommand};

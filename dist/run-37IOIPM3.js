const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{makeCommand}from"./chunk-DJLFMRPI.js";import{loadFlags}from"./chunk-IBMGFIL3.js";import{UsageError}from"./chunk-D56LWJ6S.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var runCommand=makeCommand({...loadFlags,raw:{type:"boolean",description:"Give the terminal through, and redact nothing"},
"keep-identity":{type:"boolean",description:"Leave our own credentials in the command's environment"}},async(args,terminal)=>{
let[command,...rest]=args._;if(command===void 0||command==="")throw new UsageError("the command to start goes behind `--\
`");let{loadAndRun}=await import("./load-and-run-JOCHKNZA.js"),keepIdentity=args["keep-identity"]===!0;return await loadAndRun(
{flags:args,command,args:rest,raw:args.raw===!0,keepIdentity},terminal)});export{runCommand};

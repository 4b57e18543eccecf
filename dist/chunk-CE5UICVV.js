const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{closingsSettled}from"./chunk-4UAOJGDD.js";import process from"node:process";var SIGNALS=["SIGINT","SIGTERM","SIGHUP"];async function interruptible(work){let controller=new AbortController,received,
listener=signal=>{received??=signal,controller.abort()};for(let signal of SIGNALS)process.on(signal,listener);try{return await work(
controller.signal)}finally{received!==void 0&&await closingsSettled();for(let signal of SIGNALS)process.off(signal,listener);
if(received!==void 0){let{dieOf}=await import("./signals-ZSTKBMA5.js");process.exit(await dieOf(received))}}}export{interruptible};

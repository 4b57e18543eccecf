const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{openConfig}from"./chunk-HOCIFTDI.js";import{makeCommand}from"./chunk-DJLFMRPI.js";import{configFlag,jsonFlag}from"./chunk-IBMGFIL3.js";
import{exitOf,tellError}from"./chunk-RLD6O2CA.js";import"./chunk-D56LWJ6S.js";import"./chunk-4UAOJGDD.js";
import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var checkCommand=makeCommand({...configFlag,...jsonFlag},async(args,terminal)=>{let[{check},{issuesError}]=await Promise.
all([import("./check-DRLGBJH7.js"),import("./prepare-RLEGLB7J.js")]),{config,file}=await openConfig(args.config),
issues=check(config),error=issues.length===0?void 0:issuesError(issues,`use ${file}`);return args.json?await terminal.print(
`${JSON.stringify({ok:error===void 0,issues:error?.problems??[]})}
`):error===void 0&&await terminal.print(`${summary(config)}
`),error===void 0?0:(await tellError(error,terminal),exitOf(error))});function summary({secrets,environments,consumers}){
return`ok: ${[count(secrets,"key"),count(environments,"environment"),count(consumers,"consumer")].join(", ")}`}function count(record,noun){
let{length}=Object.keys(record);return`${length} ${noun}${length===1?"":"s"}`}export{checkCommand};

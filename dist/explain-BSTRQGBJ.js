const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{tellUnused}from"./chunk-HUKB6IQP.js";import{table}from"./chunk-XOJIJXFD.js";import{withLoaded}from"./chunk-HOCIFTDI.js";
import{makeCommand}from"./chunk-DJLFMRPI.js";import{jsonFlag,loadFlags}from"./chunk-IBMGFIL3.js";import{exitOf,
ownError,tellError}from"./chunk-RLD6O2CA.js";import"./chunk-D56LWJ6S.js";import{lengthOf}from"./chunk-R6O26EMK.js";
import"./chunk-4UAOJGDD.js";import{printable}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var explainCommand=makeCommand({...loadFlags,...jsonFlag},async(args,terminal)=>{let reports=[],failure;try{await withLoaded(
args,()=>{},{onReport:report=>{reports.push(report)}})}catch(error){if(reports.length===0)throw error;failure=ownError(error,
"keystead explain")}for(let report of reports)await terminal.print(args.json?`${JSON.stringify(report)}
`:tableOf(report,Date.now())),args.json||await tellUnused(report,terminal);return failure===void 0?0:(await tellError(failure,
terminal),exitOf(failure))});function tableOf(report,now){let rows=report.keys.map(key=>[key.key,key.reference??"-",printable(
key.version??"-"),age(key.createdAt,now),stateOf(key,now)]);return table(["KEY","REFERENCE","VERSION","AGE","STATUS"],rows)}
function stateOf({status,origin,cachedAt,code,what,warnings},now){let found=cachedAt===void 0?from(origin):`${origin} (${age(
cachedAt,now)})`;return[status==="failed"?code:status==="missing"?missing(origin,what):found,...warnings.filter(warning=>warning!==
"stale")].join(", ")}function from(origin){return origin==="store"?"found":origin}function missing(origin,what){return origin===
"absent"?"absent":`missing${what===void 0?"":` (${what})`}`}function age(createdAt,now){return createdAt===void 0?"-":lengthOf(
now-Date.parse(createdAt))}export{explainCommand};

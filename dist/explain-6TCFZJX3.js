const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{table}from"./chunk-XOJIJXFD.js";import{withLoaded}from"./chunk-YWF4TSTI.js";import{makeCommand}from"./chunk-VAKO4W23.js";
import{jsonFlag,loadFlags}from"./chunk-CUWZQ45R.js";import{exitOf,ownError,tellError}from"./chunk-LP2DFQIL.js";
import"./chunk-UB4DGJMP.js";import"./chunk-D56LWJ6S.js";import"./chunk-ZI26D6GU.js";import"./chunk-KKAHCGBT.js";
import"./chunk-6FW24UKP.js";var explainCommand=makeCommand({...loadFlags,...jsonFlag},async(args,terminal)=>{let reports=[],failure;try{await withLoaded(
args,()=>{},{onReport:report=>{reports.push(report)}})}catch(error){if(reports.length===0)throw error;failure=ownError(error,
"keystead explain")}for(let report of reports)await terminal.print(args.json?`${JSON.stringify(report)}
`:tableOf(report,Date.now()));return failure===void 0?0:(await tellError(failure,terminal),exitOf(failure))});function tableOf(report,now){
let rows=report.keys.map(key=>[key.key,key.reference??"-",key.version??"-",age(key.createdAt,now),stateOf(key)]);return table(
["KEY","REFERENCE","VERSION","AGE","STATUS"],rows)}function stateOf({status,origin,code,what,warnings}){return[status===
"failed"?code:status==="missing"?missing(origin,what):from(origin),...warnings].join(", ")}function from(origin){return origin===
"store"?"found":origin}function missing(origin,what){return origin==="absent"?"absent":`missing${what===void 0?"":` (${what}\
)`}`}var UNITS=[["d",864e5],["h",36e5],["m",6e4],["s",1e3]];function age(createdAt,now){if(createdAt===void 0)return"-";
let ms=now-Date.parse(createdAt),unit=UNITS.find(([,length])=>ms>=length);return unit===void 0?"0s":`${Math.floor(ms/unit[1])}${unit[0]}`}export{explainCommand};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{CHANGE_KINDS,FAILING}from"./chunk-VE43VG6A.js";import{printable}from"./chunk-7WMPC2ME.js";function failingKinds(list){if(list===void 0)return new Set(FAILING);if(list==="none")return new Set;if(list==="all")return new Set(
CHANGE_KINDS);let kinds=list.trim().split(/[,\n]/).map(one=>CHANGE_KINDS.find(kind=>kind===one.trim()));return kinds.includes(
void 0)?void 0:new Set(kinds.filter(kind=>kind!==void 0))}var PLAIN=/^[A-Za-z0-9_./:@#%$=+,()*?&{}~^!; -]+$/;function safeName(name){let safe=withoutCommands(printable(name));return PLAIN.
test(safe)&&safe===safe.trim()&&!safe.includes("::")?safe:JSON.stringify(safe)}function safeSentence(sentence){return withoutCommands(
printable(sentence))}function withoutCommands(text){return text.replaceAll("##[","#\\u{23}[")}function safeJson(document){
return JSON.stringify(document).replaceAll(/[\p{C}\u2028\u2029]/gu,character=>Array.from({length:character.length},(_,at)=>`\
\\u${character.charCodeAt(at).toString(16).padStart(4,"0")}`).join("")).replaceAll("##[","#\\u0023[")}function changeText(change){let subject=subjectOf(change);return`${change.kind}${subject===""?"":`: ${subject}`}${wayOf(
change)}`}function subjectOf({key,environment,consumer,store,what}){return[...key===void 0?[]:[safeName(key)],...environment===
void 0?[]:[`in ${safeName(environment)}`],...consumer===void 0?[]:[`consumer ${safeName(consumer)}`],...store===void 0?[]:
[`store ${safeName(store)}`],...what===void 0?[]:[`(${what})`]].join(" ")}function wayOf({before,after}){let shown=list=>(list??
[]).map(safeName).join(", ");return(before??[]).length===0?(after??[]).length===0?"":`: ${shown(after)}`:`: ${shown(before)}\
 -> ${(after??[]).length===0?"nothing":shown(after)}`}export{failingKinds,safeName,safeSentence,safeJson,changeText};

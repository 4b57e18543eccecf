const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{loadOptions,openConfig}from"./chunk-HOCIFTDI.js";import{makeCommand}from"./chunk-DJLFMRPI.js";import{
jsonFlag,selectionFlags}from"./chunk-IBMGFIL3.js";import"./chunk-D56LWJ6S.js";import"./chunk-4UAOJGDD.js";
import{CATALOGUE}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var MARKS={ok:{text:"ok",colour:32},"not-checked":{text:"-",colour:2},warning:{text:"warning",colour:33},failed:{text:"F\
AILED",colour:31}},WIDTH=9,COLUMNS=80;function lineText({code,hint,label,message,status},colours){let{text,colour}=MARKS[status],
padded=text.padEnd(WIDTH),mark=colours?`\x1B[${colour}m${padded}\x1B[0m`:padded,withCode=code===void 0?message:`${message}\
 [${code}]`,said=`${label}: ${status==="not-checked"?"not checked: ":""}${withCode}`,lines=broken(said,COLUMNS-WIDTH-2),
shown=hint===void 0||status==="ok"?lines:[...lines,hint];return`  ${mark}${shown.join(`
${" ".repeat(WIDTH+2)}`)}`}function broken(text,columns){let lines=[];for(let word of text.split(" ")){let last=lines.at(
-1);last===void 0||last.length+1+word.length>columns?lines.push(word):lines[lines.length-1]=`${last} ${word}`}return lines}function referenceLines(references){let well=references.filter(({findings})=>findings.every(({status})=>status==="ok")),
rest=["not-checked","warning","failed"].flatMap(status=>told(references,status)),lines=well.slice(0,20).map(wellLine),more=well.
length-lines.length;return[...lines,...more===0?[]:[{status:"ok",label:`${more} more`,message:"as they should be"}],...rest]}
var WHAT={permission:"permission for ",value:"value of "},nameOf=({keys,reference})=>`${keys.join(", ")} (${reference})`;
function wellLine(reference){let{findings}=reference,said=findings.filter(({check})=>check!=="permission").map(({message})=>message),
may=findings.some(({check})=>check==="permission")?["may be read"]:[];return{status:"ok",label:nameOf(reference),message:[
...said,...may].join(", ")}}function told(references,status){let all=references.flatMap(reference=>reference.findings.filter(
one=>one.status===status).map(finding=>({reference,finding})));return[...Map.groupBy(all,({finding:{check,code,hint,message}})=>JSON.
stringify([check,message,code,status==="not-checked"?null:hint])).values()].map(group=>{let[first]=group;if(first===void 0)
throw new Error("a group has a member");let{check,hint,...finding}=first.finding,kept=group.every(one=>one.finding.hint===
hint)||hint===void 0?hint:shared(group.map(one=>one.finding.hint??""));return{...finding,...kept===void 0?{}:{hint:kept},
label:`${WHAT[check]??""}${names(group.map(one=>one.reference))}`}})}function shared(hints){let parts=hints.map(hint=>hint.
split("; ")),[first=[]]=parts,same=first.filter((part,index)=>parts.every(one=>one[index]===part));return same.length===
0?void 0:same.join("; ")}function names(references){if(references.length===1&&references[0]!==void 0)return nameOf(references[0]);
let keys=[...new Set(references.flatMap(one=>one.keys))],more=keys.length-10;return`${keys.slice(0,10).join(", ")}${more>
0?` and ${more} more`:""}`}function diagnosisText({consumer,environment,keys,stores,summary},colours){let print=lines=>lines.map(line=>lineText(line,
colours)),hasFailed=store=>linesOf(store).some(({status})=>status==="failed"),sorted=stores.toSorted((a,b)=>Number(hasFailed(
a))-Number(hasFailed(b))),values=keys.flatMap(valueLines);return[`${environment}${consumer===void 0?"":`, consumer ${consumer}`}`,
...sorted.flatMap(store=>["",store.store,...print(linesOf(store))]),...values.length===0?[]:["","values",...print(values)],
"",summaryLine(summary),""].join(`
`)}var ORDER=["ok","not-checked","warning","failed"];function linesOf({findings,references}){return[...[...Map.groupBy(findings,
placeOf).values()].flatMap(findingLines),...referenceLines(references)].toSorted((a,b)=>ORDER.indexOf(a.status)-ORDER.indexOf(
b.status))}var NETWORK=["name","connection","clock"],placeOf=({check,subject=""})=>NETWORK.includes(check)?subject:check;
function findingLines(findings){let[first]=findings,isWell=findings.every(({status})=>status==="ok");return first?.subject!==
void 0&&findings.length>1&&isWell?[{status:"ok",label:first.subject,message:findings.map(({message})=>message).join(", ")}]:
findings.map(finding=>{let{check,subject}=finding;return{...finding,label:subject===void 0||check==="identity"?check:`${check}\
 ${subject}`}})}function valueLines({findings,key}){return findings.filter(({status})=>status==="failed").map(finding=>({
...finding,label:key}))}function summaryLine({failed,notChecked,ok,warnings}){let rest=notChecked===0?"":`, ${notChecked}\
 not checked`;return`${ok} ok, ${warnings} ${warnings===1?"warning":"warnings"}, ${failed} failed${rest}`}var doctorCommand=makeCommand({...selectionFlags,read:{type:"boolean",description:"Read the values too, as a load does, \
and drop them"},...jsonFlag},async(args,terminal)=>{let options=loadOptions(args),{config,root}=await openConfig(args.config),
[{doctor},{interruptible}]=await Promise.all([import("./doctor-TFCIZ6MA.js"),import("./interruption-HR4B7REL.js")]),
diagnosis=await interruptible(signal=>doctor(config,{...options,root,signal,read:args.read===!0})),colours=terminal.colours&&
terminal.printsToTerminal;return await terminal.print(args.json?`${JSON.stringify(diagnosis)}
`:diagnosisText(diagnosis,colours)),exitOf(diagnosis)});function exitOf({keys,stores}){let findings=[...stores.flatMap(store=>[
...store.findings,...store.references.flatMap(one=>one.findings)]),...keys.flatMap(key=>key.findings)];return Math.max(0,
...findings.map(({code})=>code===void 0?0:CATALOGUE[code].exit))}export{doctorCommand};

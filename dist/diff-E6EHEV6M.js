const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{makeCommand}from"./chunk-DJLFMRPI.js";import{configFlag,jsonFlag}from"./chunk-IBMGFIL3.js";import{UsageError}from"./chunk-D56LWJ6S.js";
import{changeText,failingKinds,safeJson,safeName,safeSentence}from"./chunk-6CCNBBOE.js";import{CHANGE_KINDS,FAILING}from"./chunk-VE43VG6A.js";
import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";import process from"node:process";function diffText({base,head,changes,problems,packages},failing){let path=head.path??base.path??"",lines=[...problems.map(
problemLine),...changes.map(one=>changeLine(one,failing.has(one.kind),head.path))],failed=problems.length+changes.filter(
({kind})=>failing.has(kind)).length,summary=lines.length===0?"no changes":`${count(changes.length,"change")}, ${failed} \
failing`;return[`${base.commit.slice(0,12)}..${head.commit.slice(0,12)} ${safeName(path)}`,...lines,summary+unseen(packages),
""].join(`
`)}function unseen(packages=[]){return packages.length===0?"":`; not looked into: package${packages.length===1?"":"s"} ${packages.
map(safeName).join(", ")}`}function count(length,noun){return`${length} ${noun}${length===1?"":"s"}`}function problemLine({
side,code,message,hint}){return`  FAILED   ${side}: ${safeSentence(message)} [${code}]
           ${safeSentence(hint)}`}function placeText(path,line){return line===void 0||path===void 0?"":` (${safeName(path)}\
:${line})`}function changeLine(change,fails,path){return`  ${(fails?"FAILED":change.severity==="low"?"":"look").padEnd(8)}\
 ${changeText(change)}${placeText(path,change.line)}`}var FINDINGS=7,diffCommand=makeCommand({base:{type:"positional",required:!0,description:"The commit to compare with: mai\
n, HEAD~1, an id"},head:{type:"positional",required:!1,description:"The commit that changes it; the work tree's own with\
out it"},"fail-on":{type:"string",valueHint:"kinds",description:`Kinds that end with 7, in place of ${FAILING.join(",")}\
; or none, or all`},...configFlag,...jsonFlag},async(args,terminal)=>{let failing=failingKinds(args["fail-on"]);if(failing===
void 0)throw new UsageError(`--fail-on is none, all, or a list of: ${CHANGE_KINDS.join(", ")}`);for(let revision of[args.
base,args.head])requireRevision(revision);let{diffRevisions}=await import("./diff-revisions-V5NSARF6.js"),{base,head,config}=args,
diff=await diffRevisions({folder:process.cwd(),base,head,config});return await terminal.print(args.json?`${safeJson(diff)}\

`:diffText(diff,failing)),exitOf(diff,failing)});function exitOf({changes,problems},failing){return problems.length>0||changes.
some(({kind})=>failing.has(kind))?FINDINGS:0}function requireRevision(revision){if(revision===""||revision?.startsWith("\
-")===!0)throw new UsageError("BASE and HEAD are commits, as in `keystead diff main HEAD`")}export{diffCommand};

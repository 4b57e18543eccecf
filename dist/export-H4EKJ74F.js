const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{EXPORT_FORMATS}from"./chunk-WEKTK4TK.js";import{tellStale}from"./chunk-HUKB6IQP.js";import{withLoaded}from"./chunk-HOCIFTDI.js";
import{makeCommand}from"./chunk-DJLFMRPI.js";import{loadFlags}from"./chunk-IBMGFIL3.js";import"./chunk-D56LWJ6S.js";
import{isDeliveredAsFile}from"./chunk-2GHHVNI6.js";import{isDangerousName}from"./chunk-OKKO6FW6.js";import{textOf}from"./chunk-4UAOJGDD.js";
import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";function dotenvLine(name,value){if(/[\r\0]/.test(value))return;let quote=quoteFor(value);return quote!==void 0?`${name}=${quote}${value}${quote}\

${guard(value,quote)}`:isBare(value)?`${name}=${value}
`:void 0}function quoteFor(value){return value.includes("'")?value.includes("`")?!value.includes('"')&&!/\\[nr]/.test(value)?
'"':void 0:"`":"'"}function guard(value,quote){return value.endsWith("\\")?`# ${quote}- ends the value above, which ends\
 with a backslash
`:""}function isBare(value){return!/[#\n\u2028\u2029]/.test(value)&&value===value.trim()&&!/^['"`]/.test(value)}function shellLine(name,value){return value.includes("\0")?void 0:`export ${name}='${value.replaceAll("'",String.raw`'\''`)}\
'
`}var WRITERS={dotenv:dotenvLine,json:(name,value)=>`${JSON.stringify(name)}:${JSON.stringify(value)}`,shell:shellLine};function exportText(format,config,{
keys,plan}){let written=keys.filter(({key})=>key.delivered).map(made=>exportOne(format,made,isDeliveredAsFile(config,made.
key.name))),problems=written.flatMap(one=>one instanceof SecretsError?[one]:[]),facts={environment:plan.environment};if(problems.
length>0)throw SecretsError.all(problems.map(problem=>problem.about(facts)),{action:"export",facts});let lines=written.filter(
one=>typeof one=="string");return format==="json"?`{${lines.join(",")}}
`:lines.join("")}function exportOne(format,{key:{name:key},text},file){if(isDangerousName(key))return new SecretsError("\
config/dangerous-name",{action:"export",facts:{key}});if(text===void 0)return;if(file&&format!=="json")return undeliverable(
key,"it is delivered as a file",`Use \`keystead run\`, or leave ${key} out with --keys`);let value=textOf(text.reveal());
return value===void 0?undeliverable(key,"the value is not text",`Declare ${key} with base64() or hex(), or leave it out \
with --keys`):WRITERS[format](key,value)??undeliverable(key,`${format} cannot hold it`,`Use another --format for ${key},\
 or \`keystead run\``)}function undeliverable(key,state,hint){return new SecretsError("value/undeliverable",{action:"exp\
ort",facts:{key},state,hint})}var exportCommand=makeCommand({...loadFlags,format:{type:"enum",options:[...EXPORT_FORMATS],default:"dotenv",description:"\
How the values are written"}},async(args,terminal)=>{let format=EXPORT_FORMATS.find(known=>known===args.format)??"dotenv",
[text,report]=await withLoaded(args,(loaded,{config})=>[exportText(format,config,loaded),loaded.report]);await tellStale(
report,terminal),terminal.printsToTerminal&&await terminal.tell(`warning: the values are shown on this terminal
`),await terminal.print(text)});export{exportCommand};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{openConfig}from"./chunk-HOCIFTDI.js";import{makeCommand}from"./chunk-DJLFMRPI.js";import{jsonFlag}from"./chunk-IBMGFIL3.js";
import"./chunk-D56LWJ6S.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var initCommand=makeCommand({from:{type:"string",valueHint:"file",description:"A dotenv file: its names are declared, it\
s values stored for development"},...jsonFlag},async(args,terminal)=>{let{from}=args,[{hasConfig,startProject},{processRuntime}]=await Promise.
all([import("./start-project-EHJYM2T4.js"),import("./runtime-QFF4C6HA.js")]);if(from===void 0&&await hasConfig(processRuntime.
workingDirectory())){await join(args.json===!0,terminal,processRuntime);return}let entries=from===void 0?void 0:await entriesOf(
from),started=await startProject(processRuntime.workingDirectory(),entries?.values,processRuntime);for(let{name,reason}of entries?.
skipped??[])await terminal.tell(`warning: ${JSON.stringify(name)} is not declared: ${reason}
`);await terminal.print(args.json?`${JSON.stringify(resultOf(started,entries))}
`:story(started,from,entries))});async function join(json,terminal,runtime){let{joinProject}=await import("./join-project-3UKJVTGS.js"),
joined=await joinProject(await openConfig(),runtime),{environments,file,identity}=joined,{created,recipient}=identity,told={
config:basename(file),recipient,...created===void 0?{}:{identity:created},environments};await terminal.print(json?`${JSON.
stringify(told)}
`:joinedStory(joined))}function joinedStory({environments,file,identity}){let told={first:environment=>`${environment}: \
you are its first recipient; next: keystead generate --env ${environment}`,recipient:environment=>`${environment}: you a\
re one of its recipients`,stranger:environment=>`${environment}: ask one of its recipients to run: keystead recipients a\
dd --env ${environment} ${identity.recipient}`};return`${[`${basename(file)} is there already, and stays as it is`,identityLine(
identity),...environments.map(({as,environment})=>told[as](environment))].join(`
`)}
`}function identityLine({created,recipient}){return created===void 0?`your identity is there already: ${recipient}`:`you\
r identity is in ${created}: keep it safe, nobody can restore it`}var basename=path=>path.replace(/^.*[/\\]/,"");async function entriesOf(path){
let{readDotenv}=await import("./read-dotenv-QXQFTAJ2.js");return await readDotenv(path)}function resultOf({file,identity},entries){
return{config:file,environment:"development",recipient:identity.recipient,...identity.created===void 0?{}:{identity:identity.
created},keys:[...entries?.values.keys()??[]],skipped:entries?.skipped??[]}}function story({file,identity},from,entries){
return`${[`${file} is written, and secrets/development/recipients.txt`,identityLine(identity),...entries===void 0?["next\
: keystead generate --env development"]:[`stored encrypted in secrets/development: ${[...entries.values.keys()].join(", ")}`,
"next: keystead explain --env development",...entries.skipped.length===0?[`then delete ${from}: it holds the values in c\
lear`]:[`then delete ${from}, which holds the values in clear, once you have kept what is not declared`]]].join(`
`)}
`}export{initCommand};

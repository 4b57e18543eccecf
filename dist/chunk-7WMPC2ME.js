const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var named=(value,otherwise)=>value??otherwise,quoted=(value,otherwise)=>value===void 0?otherwise:`"${value}"`;var actionRows={"action/not-a-workflow":{state:"this is no step of a workflow",meaning:"Masks are commands to a runner: \
printed elsewhere, they would show the values.",hint:()=>"Use the action in a workflow, and `keystead run` or `keystead \
export` elsewhere",exit:3,retryable:!1},"action/unknown-input":{state:"it is not an input of the action",meaning:"The st\
ep gives an input that the action does not have, or the job has a variable that looks like one.",hint:f=>`Remove \`${named(
f.option,"the input")}\` from \`with\`, or mend its spelling`,exit:3,retryable:!1},"action/invalid-input":{state:"it is \
not a value this input takes",meaning:"An input has a value of another shape. Nothing was read.",hint:f=>`Set the input \
\`${named(f.option,"in question")}\` to ${named(f.wanted,"a value it takes")}`,exit:3,retryable:!1},"action/event-refuse\
d":{state:"this event may not have secrets",meaning:"The workflow runs for someone who may not decide what is loaded: a \
fork's pull request, or a checkout that is not the default branch's.",hint:()=>"Load secrets in a workflow that runs on \
`push`, or check out the default branch",exit:5,retryable:!1},"action/unmaskable":{state:"it is too short or too common \
to be masked",meaning:"The log prints the environment of every later step, and this value would stand in it in clear.",hint:f=>`\
Store a longer value in ${named(f.key,"the key")}, export it as \`files\`, or say \`allow-short: true\``,exit:4,retryable:!1},
"action/invalid-name":{state:"it is no name that can be exported",meaning:"A name is letters, digits and _, begins with \
no digit, has at most 128 characters, and is told apart in any case.",hint:f=>`Change \`prefix\`, or leave ${named(f.key,
"the key")} out`,exit:3,retryable:!1},"action/not-exported":{state:"the runner's file could not be written",meaning:"The\
 runner names no file for what a step exports, or it could not be written. Nothing was exported.",hint:f=>`Check that th\
e runner sets ${named(f.variable,"the variable")} to a file that can be written`,exit:5,retryable:!1}};var backendRows={"backend/unconfigured":{state:"no identity is available",meaning:"Nothing that the store needs to know \
who we are is there, or only half of it.",hint:f=>`Set ${named(f.variable,"what one of the declared identities needs")},\
 so that an identity is available`,exit:5,retryable:!1},"backend/unauthenticated":{state:"the credential was refused",meaning:"\
The store does not know us: a bad, expired or refused credential.",hint:f=>`Renew the credential of identity ${quoted(f.
method,"in use")}`,exit:5,retryable:!1},"backend/denied":{state:"access denied",meaning:"The store knows us and does not\
 let us read this. Some stores answer this for what does not exist, too.",hint:f=>`Grant ${quoted(f.permission,"read")} \
on ${named(f.path,"the path")}`,exit:5,retryable:!1},"backend/throttled":{state:"the server asks us to slow down",meaning:"\
The server answered 429 until the deadline.",hint:()=>"Try again later, lower `concurrency`, or raise the server's rate \
limit",exit:6,retryable:!0},"backend/sealed":{state:"the server is sealed or in standby",meaning:"The server runs and ca\
nnot answer: it is sealed, or a standby without an active node.",hint:()=>"Unseal the server, e.g. with `bao operator un\
seal`",exit:6,retryable:!0},"backend/unreachable":{state:"the server is not reachable",meaning:"Connection refused or re\
set, a name or TLS failure, or 5xx at every attempt.",hint:f=>`Check that ${named(f.address,"the address")} is right and\
 answers from here${f.variable===void 0?"":` (${f.variable})`}`,exit:6,retryable:!0},"backend/timeout":{state:"no answer\
 in time",meaning:"The deadline of the load, or of one attempt, passed without an answer.",hint:f=>`Raise \`deadline\` or \
\`attempt\` if ${named(f.address,"the store")} is merely slow`,exit:6,retryable:!0},"backend/aborted":{state:"the load w\
as aborted",meaning:"The caller's signal ended the load.",hint:()=>"Call again without an aborted `signal`",exit:6,retryable:!0},
"backend/bad-response":{state:"the answer makes no sense",meaning:"HTML, truncated JSON, an empty body, a redirect to an\
other host, a directory in place of a file, truncated age armor.",hint:f=>`Look at what stands at ${named(f.address??f.path,
"the address")}: it is not what this backend reads`,exit:6,retryable:!1}};var configRows={"config/not-found":{state:"no secrets.config.ts found",meaning:"No declaration lies between the working \
directory and the repository's root.",hint:()=>"Run `keystead init`, or name the file: by --config, or by `config` or `w\
orking-directory` in the Action",exit:3,retryable:!1},"config/unloadable":{state:"the file does not load",meaning:"The d\
eclaration's file does not parse, or throws while it is evaluated.",hint:f=>`Run \`node ${named(f.path,"secrets.config.t\
s")}\` to see the runtime's own words`,exit:3,retryable:!1},"config/untrusted":{state:"the file may be changed by others",
meaning:"The declaration found by itself is writable by everyone, or belongs to another user.",hint:f=>`Run \`chmod o-w ${named(
f.path,"secrets.config.ts")}\`, or name the file: by --config, or by \`config\` in the Action`,exit:3,retryable:!1},"con\
fig/unknown-package":{state:"it imports a package that is not installed",meaning:"The declaration imports a package that\
 no node_modules holds. It is never downloaded.",hint:f=>`Install ${quoted(f.name,"the package")} beside the declaration\
, or do without it`,exit:3,retryable:!1},"config/not-a-config":{state:"its default export is no declaration",meaning:"Th\
e file has no default export made by `defineSecrets`.",hint:()=>"Write `export default defineSecrets({ ... })`",exit:3,retryable:!1},
"config/no-environment":{state:"no environment was chosen",meaning:"Neither the option, nor KEYSTEAD_ENV, nor the declar\
ation's `environmentFrom` names an environment.",hint:f=>`Set KEYSTEAD_ENV, pass --env, or give \`environment\` to the loa\
d or the Action: one of ${named(f.known,"the declared environments")}`,exit:3,retryable:!1},"config/unknown-environment":{
state:"this environment is not declared",meaning:"The environment that was asked for, or one that a `from` names, is not\
 declared.",hint:f=>`Use one of the declared environments: ${named(f.known,"see `environments`")}`,exit:3,retryable:!1},
"config/unknown-consumer":{state:"this consumer is not declared",meaning:"The consumer that was asked for is not declare\
d.",hint:f=>`Use one of the declared consumers: ${named(f.known,"see `consumers`")}`,exit:3,retryable:!1},"config/unknow\
n-key":{state:"this key is not declared",meaning:"A key that was asked for, or that a consumer or a composed URL names, \
is not declared.",hint:f=>`Declare ${named(f.key,"the key")} under \`secrets\`, or mend its spelling`,exit:3,retryable:!1},
"config/invalid-key":{state:"it is no usable name",meaning:"A key is an identifier of at most 128 characters, unique wit\
hout regard to case, and not then, constructor, toJSON, toString or __proto__.",hint:f=>`Rename ${quoted(f.key,"the key")}\
 to letters, digits and _, beginning with a letter or _`,exit:3,retryable:!1},"config/duplicate-key":{state:"another key\
 differs only by case, or has the same place by naming",meaning:"Two keys cannot be told apart in an environment or a st\
ore.",hint:f=>`Rename ${named(f.key,"one of them")}, or give it a place of its own with \`from\``,exit:3,retryable:!1},"\
config/unknown-option":{state:"it is not an option",meaning:"An option that does not exist was given.",hint:f=>`Remove \`${named(
f.option,"the option")}\`, or mend its spelling`,exit:3,retryable:!1},"config/invalid-option":{state:"it is not a value \
this option takes",meaning:"An option has a value of another shape: a bad number or duration is an error, never a defaul\
t.",hint:f=>`Give \`${named(f.option,"the option")}\` ${named(f.wanted,"a value it takes")}`,exit:3,retryable:!1},"confi\
g/invalid-default":{state:"the default does not fit the format",meaning:"A default's text is refused by the key's own fo\
rmat.",hint:f=>`Give ${named(f.key,"the key")} a default that its format takes`,exit:3,retryable:!1},"config/invalid-tem\
plate":{state:"it is no URL template",meaning:"A composed URL is `scheme://` followed by text and keys between braces.",
hint:f=>`Write ${named(f.key,"it")} as url("scheme://{USER}:{PASSWORD}@{HOST}/path")`,exit:3,retryable:!1},"config/cycle":{
state:"it is composed of itself",meaning:"Composed URLs lead back to themselves.",hint:f=>`Break the cycle ${named(f.known,
"of the composed keys")}`,exit:3,retryable:!1},"config/value-in-declaration":{state:"a credential stands in the declarat\
ion",meaning:"A password or a token was written into the declaration in clear.",hint:f=>`Replace \`${named(f.option,"it")}\
\` by variable("NAME") and change the credential, since it has been in a file`,exit:3,retryable:!1},"config/missing-vari\
able":{state:"the variable is not set",meaning:"A setting is read from a variable that is not set.",hint:f=>`Set ${named(
f.variable,"the variable")}`,exit:3,retryable:!1},"config/insecure":{state:"the connection would not be protected",meaning:"\
`http:` off loopback, or certificate checks switched off, without `insecure: true` on the source.",hint:f=>`Use https:${f.
variable===void 0?"":` and unset ${f.variable}`}, or say \`insecure: true\` on the source`,exit:3,retryable:!1},"config/\
unsupported":{state:"this version cannot do it yet",meaning:"The declaration says something that no code does yet. It is\
 refused rather than ignored.",hint:f=>`Do without \`${named(f.option,"it")}\` for now, or use a version that has it`,exit:3,
retryable:!1},"config/dangerous-name":{state:"a variable of this name changes how programs run",meaning:"The key's name \
would change how a program is started, or where it sends things, once it is in an environment.",hint:f=>`Rename ${named(
f.key,"the key")}, or leave it out with --keys`,exit:3,retryable:!1},"config/impure":{state:"it does not say the same ea\
ch time",meaning:"The declaration depends on the time, on chance, on its environment or on who looks, so what was review\
ed need not be what loads.",hint:f=>`Make ${named(f.key,"it")} the same at any time and in any environment, with \`variab\
le\` for what is not`,exit:3,retryable:!1},"config/beyond-limits":{state:"its evaluation was ended",meaning:"Evaluated i\
n the sandbox, the declaration took too much time or memory, or went too deep.",hint:f=>`Make ${named(f.path,"the declar\
ation")} a plain list of what is needed, without loops that do not end`,exit:3,retryable:!1},"config/browser":{state:"th\
is is a browser",meaning:"The package was bundled for a browser, where no secret may go.",hint:()=>"Load secrets on the \
server, and import keystead only there",exit:3,retryable:!1}};var referenceRows={"reference/invalid":{state:"it is no reference of this backend",meaning:"A path is empty, has a step \
`.` or `..`, a control character or braces, or is no name of the store; or a field is missing that the backend needs.",hint:f=>`\
Write the reference as ${named(f.wanted,"backend:path#field@version")}`,exit:3,retryable:!1},"reference/unsupported":{state:"\
this backend has no such part of a reference",meaning:"A field or a version was given for a backend that has none.",hint:f=>`\
Leave \`${named(f.option,"it")}\` out of the reference`,exit:3,retryable:!1}};var runtimeRows={"runtime/permission":{state:"the runtime does not permit it",meaning:"Deno was started without a permis\
sion that is needed.",hint:f=>`Start Deno with ${named(f.permission,"the permission")}`,exit:5,retryable:!1},"runtime/co\
mmand":{state:"the command could not be started",meaning:"The command after `--` does not exist or may not be run.",hint:f=>`\
Check that ${quoted(f.name,"the command")} is installed and may be run`,exit:5,retryable:!1},"runtime/clock":{state:"the\
 clock of this machine is wrong",meaning:"It is minutes off a store's own. Tokens and signatures are then over, or not v\
alid yet, for the store.",hint:()=>"Set the clock right, e.g. with `timedatectl set-ntp true`",exit:5,retryable:!1},"run\
time/git":{state:"git does not have it",meaning:"The working directory is in no git repository, or the repository does n\
ot have the commit.",hint:f=>`Name a commit that this repository has in place of ${quoted(f.name,"it")}`,exit:5,retryable:!1},
"internal/bug":{state:"this is a fault of keystead",meaning:"Something happened that must not. The original error is wit\
hheld, since it could hold a value.",hint:()=>"Report it with the steps that led here, and without values",exit:70,retryable:!1}};var storeRows={"store/not-writable":{state:"this store cannot be written from here",meaning:"No source of the environmen\
t can be written by this version.",hint:f=>`Write it with the store's own tool${f.reference===void 0?"":` at ${f.reference}`}`,
exit:5,retryable:!1},"store/conflict":{state:"it has been changed meanwhile, or exists already",meaning:"The preconditio\
n of a write does not hold.",hint:f=>`Look at ${named(f.reference??f.path,"it")} and write again if you still want to`,exit:5,
retryable:!1},"store/no-recipients":{state:"it has no recipients",meaning:"The embedded store's environment has no recip\
ients.txt, so nobody could read what would be written.",hint:f=>`Run \`keystead recipients add --env ${named(f.environment,
"ENV")} RECIPIENT\``,exit:5,retryable:!1},"store/failed":{state:"it could not be written",meaning:"A file could not be w\
ritten: no space, no permission, a read-only file system.",hint:f=>`Make ${named(f.path,"the folder")} writable, with sp\
ace left`,exit:5,retryable:!1}};var valueRows={"value/missing":{state:"there is no such value",meaning:"The secret, the version or the field does not ex\
ist; the facts say which.",hint:f=>`Store it with \`keystead set ${named(f.key,"KEY")} --env ${named(f.environment,"ENV")}\
\`, or declare it optional`,exit:4,retryable:!1},"value/deleted":{state:"it was deleted, destroyed or disabled",meaning:"\
The value was there and has been taken away on purpose. Neither a default nor the next source stands in for it.",hint:f=>`\
Restore ${named(f.path,"it")}, or point the key elsewhere`,exit:4,retryable:!1},"value/invalid":{state:"the value does n\
ot fit its format",meaning:"The stored text is refused by the key's format. The value is not shown.",hint:f=>`Store a va\
lue for ${named(f.key,"the key")} that is ${named(f.wanted,"of its format")}`,exit:4,retryable:!1},"value/undecodable":{
state:"the value is not text",meaning:"The stored bytes are not UTF-8, or a field was asked of what is no JSON object.",
hint:f=>`Declare ${named(f.key,"the key")} with bytes(), or store text or a JSON object`,exit:4,retryable:!1},"value/too\
-large":{state:"the value is too large",meaning:"A value is over 1 MiB, or over what an environment variable holds.",hint:f=>`\
Store less than ${named(f.wanted,"1 MiB")} in ${named(f.key??f.path,"the key")}, or deliver it as a file`,exit:4,retryable:!1},
"value/undeliverable":{state:"an environment variable cannot carry it",meaning:"The value holds a NUL, is not UTF-8, or \
cannot be read back from the format of the export.",hint:f=>`Declare ${named(f.key,"the key")} with deliver: "file"`,exit:4,
retryable:!1}};var CATALOGUE={...configRows,...referenceRows,...backendRows,...valueRows,...storeRows,...runtimeRows,...actionRows};function printable(name){return name.toWellFormed().replace(/[\p{C}\u2028\u2029]/gu,character=>`\\u{${(character.codePointAt(
0)??0).toString(16)}}`)}var SecretsError=class extends Error{code;hint;facts;retryable;problems;#parts;constructor(code,parts={},problems=[]){let facts=given(
parts.facts??{});super(problems.length===0?sentence(code,parts,facts):listing(parts,facts,problems)),this.name="SecretsE\
rror",this.code=code,this.facts=Object.freeze(facts),this.hint=parts.hint===void 0?CATALOGUE[code].hint(facts):printable(
parts.hint),this.retryable=problems.length===0?CATALOGUE[code].retryable:problems.every(problem=>problem.retryable),this.
problems=Object.freeze([...problems]),this.#parts=parts;for(let name of["facts","problems","retryable","hint","code","na\
me"])Object.defineProperty(this,name,{enumerable:name==="code"||name==="hint"})}about(facts,action){let merged={...facts,
...this.facts},about=action??this.#parts.action;return new this.constructor(this.code,{...this.#parts,facts:merged,...about===
void 0?{}:{action:about}},this.problems)}get state(){return stateOf(this.code,this.#parts,this.facts)}toJSON(){let{code,
message,hint,facts,retryable}=this;return{code,message,hint,facts,retryable,problems:this.problems.map(problem=>problem.
toJSON())}}static all(problems,parts){let gravest=problems.toSorted((a,b)=>CATALOGUE[b.code].exit-CATALOGUE[a.code].exit)[0];
return new this(gravest?.code??"internal/bug",{...gravest===void 0?{}:{hint:gravest.hint},...parts},problems)}};function given(facts){
return Object.fromEntries(Object.entries(facts).flatMap(([name,value])=>value===void 0?[]:[[name,typeof value=="string"?
printable(value):value]]))}function sentence(code,parts,facts){return`Cannot ${parts.action??"continue"}${subject(facts)}\
: ${stateOf(code,parts,facts)}`}function stateOf(code,parts,facts){let state=parts.state===void 0?CATALOGUE[code].state:
printable(parts.state);return facts.what===void 0?state:`${state} (no such ${facts.what})`}function subject(facts){let name=facts.
key??facts.variable??facts.option??facts.name,environment=facts.environment===void 0?"":` for "${facts.environment}"`,from=facts.
reference??facts.address??placeOf(facts);return`${name===void 0?"":` ${name}`}${environment}${from===void 0?"":` from ${from}`}`}
function placeOf({path,line}){return path===void 0||line===void 0?path:`${path}:${line}`}function listing(parts,facts,problems){
let told=[...Map.groupBy(problems,sameness).values()].flatMap(same=>same.slice(0,same.length>FEW?1:FEW).map(problem=>({line:`\

  ${problem.message} [${problem.code}]`,advice:`
    ${problem.hint}${same.length>FEW?alike(same.slice(1)):""}`}))),lines=[...Map.groupBy(told,({advice})=>advice)].map(([
advice,sharing])=>`${sharing.map(({line})=>line).join("")}${advice}`),count=problems.length===1?"1 problem":`${problems.
length} problems`;return`Cannot ${parts.action??"continue"}${subject(facts)}: ${count}${lines.join("")}`}var FEW=3;function sameness({
code,message,hint,facts}){return[facts.reference,facts.path,facts.key].filter(name=>name!==void 0&&name!=="").reduce((text,name)=>text.
replaceAll(String(name),"*"),JSON.stringify([code,message,hint]))}var NAMED=50;function alike(others){let names=others.map(
({facts})=>facts.key??facts.reference??facts.name??"?"),more=names.length>NAMED?` and ${names.length-NAMED} more`:"";return`\

    The same for ${names.slice(0,NAMED).join(", ")}${more}`}export{CATALOGUE,printable,SecretsError};

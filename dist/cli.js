#!/usr/bin/env node
const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{COMMANDS}from"./chunk-CPLIWJ76.js";import{exitOf,jsonOf,ownError,tellError}from"./chunk-RLD6O2CA.js";
import{UsageError,shown}from"./chunk-D56LWJ6S.js";import{closingsSettled}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";
import"./chunk-6FW24UKP.js";import process3 from"node:process";var NUMBER_CHAR_RE=/\d/,STR_SPLITTERS=["-","_","/","."];function isUppercase(char=""){if(!NUMBER_CHAR_RE.test(char))return char!==
char.toLowerCase()}function splitByCase(str,separators){let splitters=separators??STR_SPLITTERS,parts=[];if(!str||typeof str!=
"string")return parts;let buff="",previousUpper,previousSplitter;for(let char of str){let isSplitter=splitters.includes(
char);if(isSplitter===!0){parts.push(buff),buff="",previousUpper=void 0;continue}let isUpper=isUppercase(char);if(previousSplitter===
!1){if(previousUpper===!1&&isUpper===!0){parts.push(buff),buff=char,previousUpper=isUpper;continue}if(previousUpper===!0&&
isUpper===!1&&buff.length>1){let lastChar=buff.at(-1);parts.push(buff.slice(0,Math.max(0,buff.length-1))),buff=lastChar+
char,previousUpper=isUpper;continue}}buff+=char,previousUpper=isUpper,previousSplitter=isSplitter}return parts.push(buff),
parts}function upperFirst(str){return str?str[0].toUpperCase()+str.slice(1):""}function lowerFirst(str){return str?str[0].
toLowerCase()+str.slice(1):""}function pascalCase(str,opts){return str?(Array.isArray(str)?str:splitByCase(str)).map(p=>upperFirst(
opts?.normalize?p.toLowerCase():p)).join(""):""}function camelCase(str,opts){return lowerFirst(pascalCase(str||"",opts))}
function kebabCase(str,joiner){return str?(Array.isArray(str)?str:splitByCase(str)).map(p=>p.toLowerCase()).join(joiner??
"-"):""}function snakeCase(str){return kebabCase(str||"","_")}import{parseArgs as parseArgs$1}from"node:util";function toArray(val){return Array.isArray(val)?val:val===void 0?[]:[val]}
function formatLineColumns(lines,linePrefix=""){let maxLength=[];for(let line of lines)for(let[i,element]of line.entries())
maxLength[i]=Math.max(maxLength[i]||0,element.length);return lines.map(l=>l.map((c,i)=>linePrefix+c[i===0?"padStart":"pa\
dEnd"](maxLength[i])).join("  ")).join(`
`)}function resolveValue(input){return typeof input=="function"?input():input}var CLIError=class extends Error{code;constructor(message,code){
super(message),this.name="CLIError",this.code=code}};function parseRawArgs(args=[],opts={}){let booleans=new Set(opts.boolean||
[]),strings=new Set(opts.string||[]),aliasMap=opts.alias||{},defaults=opts.default||{},aliasToMain=new Map,mainToAliases=new Map;
for(let[key,value]of Object.entries(aliasMap)){let targets=value;for(let target of targets)aliasToMain.set(key,target),mainToAliases.
has(target)||mainToAliases.set(target,[]),mainToAliases.get(target).push(key),aliasToMain.set(target,key),mainToAliases.
has(key)||mainToAliases.set(key,[]),mainToAliases.get(key).push(target)}let options={};function getType(name){if(booleans.
has(name))return"boolean";let aliases=mainToAliases.get(name)||[];for(let alias of aliases)if(booleans.has(alias))return"\
boolean";return"string"}function isStringType(name){if(strings.has(name))return!0;let aliases=mainToAliases.get(name)||[];
for(let alias of aliases)if(strings.has(alias))return!0;return!1}let allOptions=new Set([...booleans,...strings,...Object.
keys(aliasMap),...Object.values(aliasMap).flat(),...Object.keys(defaults)]);for(let name of allOptions)options[name]||(options[name]=
{type:getType(name),default:defaults[name]});for(let[alias,main2]of aliasToMain.entries())alias.length===1&&options[main2]&&
!options[main2].short&&(options[main2].short=alias);let processedArgs=[],negatedFlags={};for(let i=0;i<args.length;i++){
let arg=args[i];if(arg==="--"){processedArgs.push(...args.slice(i));break}if(arg.startsWith("--no-")){let flagName=arg.slice(
5);negatedFlags[flagName]=!0;continue}processedArgs.push(arg)}let parsed;try{parsed=parseArgs$1({args:processedArgs,options:Object.
keys(options).length>0?options:void 0,allowPositionals:!0,strict:!1})}catch{parsed={values:{},positionals:processedArgs}}
let out={_:[]};out._=parsed.positionals;for(let[key,value]of Object.entries(parsed.values)){let coerced=value;getType(key)===
"boolean"&&typeof value=="string"?coerced=value!=="false":isStringType(key)&&typeof value=="boolean"&&(coerced=""),out[key]=
coerced}for(let[name]of Object.entries(negatedFlags)){out[name]=!1;let mainName=aliasToMain.get(name);mainName&&(out[mainName]=
!1);let aliases=mainToAliases.get(name);if(aliases)for(let alias of aliases)out[alias]=!1}for(let[alias,main2]of aliasToMain.
entries())out[alias]!==void 0&&out[main2]===void 0&&(out[main2]=out[alias]),out[main2]!==void 0&&out[alias]===void 0&&(out[alias]=
out[main2]),out[alias]!==out[main2]&&defaults[main2]===out[main2]&&(out[main2]=out[alias]);return out}var noColor=(()=>{
let env=globalThis.process?.env??{};return env.NO_COLOR==="1"||env.TERM==="dumb"||env.TEST||env.CI})(),_c=(c,r=39)=>t=>noColor?
t:`\x1B[${c}m${t}\x1B[${r}m`,bold=_c(1,22),cyan=_c(36),gray=_c(90),underline=_c(4,24);function parseArgs(rawArgs,argsDef){
let parseOptions={boolean:[],string:[],alias:{},default:{}},args=resolveArgs(argsDef);for(let arg of args){if(arg.type===
"positional")continue;arg.type==="string"||arg.type==="enum"?parseOptions.string.push(arg.name):arg.type==="boolean"&&parseOptions.
boolean.push(arg.name),arg.default!==void 0&&(parseOptions.default[arg.name]=arg.default),arg.alias&&(parseOptions.alias[arg.
name]=arg.alias);let camelName=camelCase(arg.name),kebabName=kebabCase(arg.name);if(camelName!==arg.name||kebabName!==arg.
name){let existingAliases=toArray(parseOptions.alias[arg.name]||[]);camelName!==arg.name&&!existingAliases.includes(camelName)&&
existingAliases.push(camelName),kebabName!==arg.name&&!existingAliases.includes(kebabName)&&existingAliases.push(kebabName),
existingAliases.length>0&&(parseOptions.alias[arg.name]=existingAliases)}}let parsed=parseRawArgs(rawArgs,parseOptions),
[...positionalArguments]=parsed._,parsedArgsProxy=new Proxy(parsed,{get(target,prop){return target[prop]??target[camelCase(
prop)]??target[kebabCase(prop)]}});for(let[,arg]of args.entries())if(arg.type==="positional"){let nextPositionalArgument=positionalArguments.
shift();if(nextPositionalArgument!==void 0)parsedArgsProxy[arg.name]=nextPositionalArgument;else{if(arg.default===void 0&&
arg.required!==!1)throw new CLIError(`Missing required positional argument: ${arg.name.toUpperCase()}`,"EARG");parsedArgsProxy[arg.
name]=arg.default}}else if(arg.type==="enum"){let argument=parsedArgsProxy[arg.name],options=arg.options||[];if(argument!==
void 0&&options.length>0&&!options.includes(argument))throw new CLIError(`Invalid value for argument: ${cyan(`--${arg.name}`)}\
 (${cyan(argument)}). Expected one of: ${options.map(o=>cyan(o)).join(", ")}.`,"EARG")}else if(arg.required&&parsedArgsProxy[arg.
name]===void 0)throw new CLIError(`Missing required argument: --${arg.name}`,"EARG");return parsedArgsProxy}function resolveArgs(argsDef){
let args=[];for(let[name,argDef]of Object.entries(argsDef||{}))args.push({...argDef,name,alias:toArray(argDef.alias)});return args}async function resolvePlugins(plugins){return Promise.all(plugins.map(p=>resolveValue(p)))}async function runCommand(cmd,opts){let cmdArgs=await resolveValue(cmd.args||{}),parsedArgs=parseArgs(opts.rawArgs,cmdArgs),
context={rawArgs:opts.rawArgs,args:parsedArgs,data:opts.data,cmd},plugins=await resolvePlugins(cmd.plugins??[]),result,runError;
try{for(let plugin of plugins)await plugin.setup?.(context);typeof cmd.setup=="function"&&await cmd.setup(context);let subCommands=await resolveValue(
cmd.subCommands);if(subCommands&&Object.keys(subCommands).length>0){let subCommandArgIndex=findSubCommandIndex(opts.rawArgs,
cmdArgs),explicitName=opts.rawArgs[subCommandArgIndex];if(explicitName){let subCommand=await _findSubCommand(subCommands,
explicitName);if(!subCommand)throw new CLIError(`Unknown command ${cyan(explicitName)}`,"E_UNKNOWN_COMMAND");await runCommand(
subCommand,{rawArgs:opts.rawArgs.slice(subCommandArgIndex+1)})}else{let defaultSubCommand=await resolveValue(cmd.default);
if(defaultSubCommand){if(cmd.run)throw new CLIError("Cannot specify both 'run' and 'default' on the same command.","E_DE\
FAULT_CONFLICT");let subCommand=await _findSubCommand(subCommands,defaultSubCommand);if(!subCommand)throw new CLIError(`\
Default sub command ${cyan(defaultSubCommand)} not found in subCommands.`,"E_UNKNOWN_COMMAND");await runCommand(subCommand,
{rawArgs:opts.rawArgs})}else if(!cmd.run)throw new CLIError("No command specified.","E_NO_COMMAND")}}typeof cmd.run=="fu\
nction"&&(result=await cmd.run(context))}catch(error){runError=error}let cleanupErrors=[];if(typeof cmd.cleanup=="functi\
on")try{await cmd.cleanup(context)}catch(error){cleanupErrors.push(error)}for(let plugin of[...plugins].reverse())try{await plugin.
cleanup?.(context)}catch(error){cleanupErrors.push(error)}if(runError)throw runError;if(cleanupErrors.length===1)throw cleanupErrors[0];
if(cleanupErrors.length>1)throw new Error("Multiple cleanup errors",{cause:cleanupErrors});return{result}}async function _findSubCommand(subCommands,name){if(name in subCommands)return resolveValue(subCommands[name]);for(let sub of Object.
values(subCommands)){let resolved=await resolveValue(sub),meta=await resolveValue(resolved?.meta);if(meta?.alias&&toArray(
meta.alias).includes(name))return resolved}}function findSubCommandIndex(rawArgs,argsDef){for(let i=0;i<rawArgs.length;i++){
let arg=rawArgs[i];if(arg==="--")return-1;if(arg.startsWith("-")){!arg.includes("=")&&_isValueFlag(arg,argsDef)&&i++;continue}
return i}return-1}function _isValueFlag(flag,argsDef){let name=flag.replace(/^-{1,2}/,""),normalized=camelCase(name);for(let[
key,def]of Object.entries(argsDef))if(!(def.type!=="string"&&def.type!=="enum")&&(normalized===camelCase(key)||(Array.isArray(
def.alias)?def.alias:def.alias?[def.alias]:[]).includes(name)))return!0;return!1}var negativePrefixRe=/^no[-A-Z]/;async function renderUsage(cmd,parent){let cmdMeta=await resolveValue(cmd.meta||{}),cmdArgs=resolveArgs(
await resolveValue(cmd.args||{})),parentMeta=await resolveValue(parent?.meta||{}),commandName=`${parentMeta.name?`${parentMeta.
name} `:""}`+(cmdMeta.name||process.argv[1]),argLines=[],posLines=[],commandsLines=[],usageLine2=[];for(let arg of cmdArgs)
if(arg.type==="positional"){let name=arg.name.toUpperCase(),isRequired=arg.required!==!1&&arg.default===void 0;posLines.
push([cyan(name+renderValueHint(arg)),renderDescription(arg,isRequired)]),usageLine2.push(isRequired?`<${name}>`:`[${name}\
]`)}else{let isRequired=arg.required===!0&&arg.default===void 0,argStr=[...(arg.alias||[]).map(a=>`-${a}`),`--${arg.name}`].
join(", ")+renderValueHint(arg);if(argLines.push([cyan(argStr),renderDescription(arg,isRequired)]),arg.type==="boolean"&&
(arg.default===!0||arg.negativeDescription)&&!negativePrefixRe.test(arg.name)){let negativeArgStr=[...(arg.alias||[]).map(
a=>`--no-${a}`),`--no-${arg.name}`].join(", ");argLines.push([cyan(negativeArgStr),[arg.negativeDescription,isRequired?gray(
"(Required)"):""].filter(Boolean).join(" ")])}isRequired&&usageLine2.push(`--${arg.name}`+renderValueHint(arg))}if(cmd.subCommands){
let commandNames=[],subCommands=await resolveValue(cmd.subCommands);for(let[name,sub]of Object.entries(subCommands)){let meta=await resolveValue(
(await resolveValue(sub))?.meta);if(meta?.hidden)continue;let aliases=toArray(meta?.alias),label=[name,...aliases].join(
", ");commandsLines.push([cyan(label),meta?.description||""]),commandNames.push(name,...aliases)}usageLine2.push(commandNames.
join("|"))}let usageLines=[],version=cmdMeta.version||parentMeta.version;usageLines.push(gray(`${cmdMeta.description} (${commandName+
(version?` v${version}`:"")})`),"");let hasOptions=argLines.length>0||posLines.length>0;return usageLines.push(`${underline(
bold("USAGE"))} ${cyan(`${commandName}${hasOptions?" [OPTIONS]":""} ${usageLine2.join(" ")}`)}`,""),posLines.length>0&&(usageLines.
push(underline(bold("ARGUMENTS")),""),usageLines.push(formatLineColumns(posLines,"  ")),usageLines.push("")),argLines.length>
0&&(usageLines.push(underline(bold("OPTIONS")),""),usageLines.push(formatLineColumns(argLines,"  ")),usageLines.push("")),
commandsLines.length>0&&(usageLines.push(underline(bold("COMMANDS")),""),usageLines.push(formatLineColumns(commandsLines,
"  ")),usageLines.push("",`Use ${cyan(`${commandName} <command> --help`)} for more information about a command.`)),usageLines.
filter(l=>typeof l=="string").join(`
`)}function renderValueHint(arg){let valueHint=arg.valueHint?`=<${arg.valueHint}>`:"",fallbackValueHint=valueHint||`=<${snakeCase(
arg.name)}>`;return!arg.type||arg.type==="positional"||arg.type==="boolean"?valueHint:arg.type==="enum"&&arg.options?.length?
`=<${arg.options.join("|")}>`:fallbackValueHint}function renderDescription(arg,required){let requiredHint=required?gray(
"(Required)"):"",defaultHint=arg.default===void 0?"":gray(`(Default: ${arg.default})`);return[arg.description,requiredHint,
defaultHint].filter(Boolean).join(" ")}import{stripVTControlCharacters}from"node:util";var VERSION="0.1.0";var EXITS=[["0","done"],["2","the command line is wrong"],["3","the declaration or a reference is wrong (config/*, refer\
ence/*)"],["4","a value is missing or wrong (value/*)"],["5","not permitted, not configured or not written (backend/deni\
ed, store/*, ...)"],["6","a store does not answer as it should (other backend/*)"],["7","there are findings (diff)"],["7\
0","a fault of keystead (internal/bug)"]];function overview(){return[`One typed declaration of a system's secrets (keyst\
ead v${VERSION})`,"","USAGE keystead <command> [OPTIONS]","","COMMANDS","",...columns(COMMANDS.map(({name,summary})=>[name,
summary])),"","OPTIONS","",...columns([["-h, --help","Show this, or the help of a command"],["--version","Show the versi\
on"]]),"","EXIT STATUS","",...columns(EXITS),"","Use keystead <command> --help for more about a command.",""].join(`
`)}function columns(rows){let width=Math.max(...rows.map(([first])=>first.length));return rows.map(([first,second])=>`  ${first.
padEnd(width)}  ${second}`)}async function helpOf(row,command){let named={...command,meta:{name:row.name,description:row.
summary}},usage=await renderUsage(named,{meta:{name:"keystead"}}),plain=stripVTControlCharacters(usage).replaceAll(/ +$/gm,
"").trimEnd(),rest=row.takesRest===!0?" -- <COMMAND>":"";return`${plain.replace(/^USAGE .*$/m,line=>`${line}${rest}`)}

EXAMPLE

  ${row.example}
`}async function usageLine(row,command){return((await helpOf(row,command)).split(`
`).find(one=>one.startsWith("USAGE "))??"").replace(/^USAGE +/,"usage: ").replaceAll(/ +/g," ").trimEnd()}import{parseArgs as parseArgs2}from"node:util";function requireUsable(args,definition,takesRest){let tokens=tokensOf(args,definition),end=tokens.find(token=>token.kind===
"option-terminator")?.index??args.length,seen=new Set;for(let token of tokens)token.kind==="option"&&checkOption(token,definition,
seen);let positionals=tokens.filter(token=>token.kind==="positional"&&(!takesRest||token.index<end)).length;checkPositionals(
positionals,definition,takesRest)}function asksForHelp(args){let end=args.indexOf("--");return(end===-1?args:args.slice(
0,end)).some(argument=>argument==="--help"||argument==="-h")}function tokensOf(args,definition){let options=Object.entries(
definition).flatMap(([name,argument])=>argument.type==="positional"?[]:[[name,optionOf(argument)]]);return parseArgs2({args:[
...args],options:Object.fromEntries(options),strict:!1,allowPositionals:!0,tokens:!0}).tokens}function optionOf(argument){
let alias="alias"in argument&&typeof argument.alias=="string"?{short:argument.alias}:{};return{type:argument.type==="boo\
lean"?"boolean":"string",...alias}}function checkOption(token,definition,seen){let argument=Object.hasOwn(definition,token.
name)?definition[token.name]:void 0;if(argument===void 0||argument.type==="positional")throw new UsageError(`unknown fla\
g${shown(token.rawName)}`);let flag=`--${token.name}`;if(seen.has(flag))throw new UsageError(`${flag} is given twice`);if(seen.
add(flag),argument.type==="boolean"){if(token.value!==void 0)throw new UsageError(`${flag} takes no value`);return}if(token.
value===void 0||token.value===""||!token.inlineValue&&token.value.startsWith("-"))throw new UsageError(`${flag} needs a \
value`);if(argument.type==="enum"&&argument.options?.includes(token.value)!==!0)throw new UsageError(`${flag} is one of:\
 ${argument.options?.join(", ")}`)}function checkPositionals(given,definition,takesRest){let declared=Object.entries(definition).
filter(([,argument])=>argument.type==="positional"),missing=declared.filter(([,argument])=>argument.required!==!1)[given];
if(missing!==void 0)throw new UsageError(`${missing[0].toUpperCase()} is missing`);if(!(given<=declared.length))throw new UsageError(
takesRest?"the command to start goes behind `--`":"an argument too many")}var USAGE=2;async function dispatch(args,terminal2){let[name,...rest]=args;if(name==="--version")return await say(terminal2,
`${VERSION}
`);if(name==="--help"||name==="-h")return await say(terminal2,overview());if(name==="complete")return await(await import("./complete-GXA4C25S.js")).
complete(rest,terminal2);let row=COMMANDS.find(command=>command.name===name);if(row!==void 0)return await runRow(row,rest,
terminal2);let problem=name===void 0?"no command":`unknown command${shown(name)}`;return await terminal2.tell(`keystead:\
 ${problem}
usage: keystead <command> [OPTIONS]
See \`keystead --help\`.
`),USAGE}async function say(terminal2,text){return await terminal2.print(text),0}async function runRow(row,args,terminal2){
let title=`keystead ${row.name}`,command;try{if(command=await row.load(),asksForHelp(args))return await say(terminal2,await helpOf(
row,command));requireUsable(args,await argsOf(command),row.takesRest===!0);let{result}=await runCommand(command,{rawArgs:[
...args],data:terminal2});return typeof result=="number"?result:0}catch(error){if(error instanceof UsageError&&command!==
void 0)return await terminal2.tell(`${title}: ${error.message}
${await usageLine(row,command)}
See \`${title} --help\`.
`),USAGE;let own=ownError(error,title);return await tellError(own,terminal2),wantsJson(args)&&await terminal2.print(jsonOf(
own)),exitOf(own)}}async function argsOf(command){return await(typeof command.args=="function"?command.args():command.args)??
{}}function wantsJson(args){let end=args.indexOf("--");return(end===-1?args:args.slice(0,end)).includes("--json")}import process2 from"node:process";function processTerminal(){let{stdin,stdout,stderr}=process2;for(let stream of[stdout,stderr])stream.on("error",()=>{});
return{print:output=>written(stdout,output),tell:text=>written(stderr,text),input:{isTerminal:stdin.isTTY,stream:stdin,setRaw:raw=>{
stdin.setRawMode(raw)}},printsToTerminal:stdout.isTTY,colours:stderr.isTTY&&(process2.env.NO_COLOR??"")===""&&process2.env.
TERM!=="dumb"}}function written(stream,output){return new Promise((resolve,reject)=>{stream.write(output,error=>{error==
null||isGone(error)?resolve():reject(unwritten())})})}var GONE=new Set(["EPIPE","ERR_STREAM_DESTROYED"]);function isGone(error){
return"code"in error&&GONE.has(error.code)}function unwritten(){return new SecretsError("store/failed",{action:"write",facts:{
path:"standard output"},hint:"Make room where standard output goes to, and run the command again"})}var terminal=processTerminal();async function giveUp(error){let own=ownError(error,"keystead");try{await tellError(own,terminal)}finally{
process3.exit(exitOf(own))}}async function main(){try{let status=await dispatch(process3.argv.slice(2),terminal);await closingsSettled(),
process3.exit(status)}catch(error){await giveUp(error)}}Object.assign(console,{log:console.error,info:console.error,debug:console.
error});process3.on("uncaughtException",error=>{giveUp(error)});process3.on("unhandledRejection",error=>{giveUp(error)});
main();

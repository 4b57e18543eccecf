#!/usr/bin/env node
const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{COMMANDS}from"./chunk-MK3V76C3.js";import{exitOf,jsonOf,ownError,tellError}from"./chunk-LP2DFQIL.js";
import{renderUsage,runCommand}from"./chunk-UB4DGJMP.js";import{UsageError,shown}from"./chunk-D56LWJ6S.js";import{
closingsSettled}from"./chunk-ZI26D6GU.js";import{SecretsError}from"./chunk-KKAHCGBT.js";import"./chunk-6FW24UKP.js";import process2 from"node:process";import{stripVTControlCharacters}from"node:util";var VERSION="0.1.0";var EXITS=[["0","done"],["2","the command line is wrong"],["3","the declaration or a reference is wrong (config/*, refer\
ence/*)"],["4","a value is missing or wrong (value/*)"],["5","not permitted, not configured or not written (backend/deni\
ed, store/*, ...)"],["6","a store does not answer as it should (other backend/*)"],["70","a fault of keystead (internal/\
bug)"]];function overview(){return[`One typed declaration of a system's secrets (keystead v${VERSION})`,"","USAGE keyste\
ad <command> [OPTIONS]","","COMMANDS","",...columns(COMMANDS.map(({name,summary})=>[name,summary])),"","OPTIONS","",...columns(
[["-h, --help","Show this, or the help of a command"],["--version","Show the version"]]),"","EXIT STATUS","",...columns(
EXITS),"","Use keystead <command> --help for more about a command.",""].join(`
`)}function columns(rows){let width=Math.max(...rows.map(([first])=>first.length));return rows.map(([first,second])=>`  ${first.
padEnd(width)}  ${second}`)}async function helpOf(row,command){let named={...command,meta:{name:row.name,description:row.
summary}},usage=await renderUsage(named,{meta:{name:"keystead"}}),plain=stripVTControlCharacters(usage).replaceAll(/ +$/gm,
"").trimEnd(),rest=row.takesRest===!0?" -- <COMMAND>":"";return`${plain.replace(/^USAGE .*$/m,line=>`${line}${rest}`)}

EXAMPLE

  ${row.example}
`}async function usageLine(row,command){return((await helpOf(row,command)).split(`
`).find(one=>one.startsWith("USAGE "))??"").replace(/^USAGE +/,"usage: ").replaceAll(/ +/g," ").trimEnd()}import{parseArgs}from"node:util";function requireUsable(args,definition,takesRest){let tokens=tokensOf(args,definition),end=tokens.find(token=>token.kind===
"option-terminator")?.index??args.length,seen=new Set;for(let token of tokens)token.kind==="option"&&checkOption(token,definition,
seen);let positionals=tokens.filter(token=>token.kind==="positional"&&(!takesRest||token.index<end)).length;checkPositionals(
positionals,definition,takesRest)}function asksForHelp(args){let end=args.indexOf("--");return(end===-1?args:args.slice(
0,end)).some(argument=>argument==="--help"||argument==="-h")}function tokensOf(args,definition){let options=Object.entries(
definition).flatMap(([name,argument])=>argument.type==="positional"?[]:[[name,optionOf(argument)]]);return parseArgs({args:[
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
`);if(name==="--help"||name==="-h")return await say(terminal2,overview());if(name==="complete")return await(await import("./complete-JEJC2TQT.js")).
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
{}}function wantsJson(args){let end=args.indexOf("--");return(end===-1?args:args.slice(0,end)).includes("--json")}import process from"node:process";function processTerminal(){let{stdin,stdout,stderr}=process;for(let stream of[stdout,stderr])stream.on("error",()=>{});return{
print:output=>written(stdout,output),tell:text=>written(stderr,text),input:{isTerminal:stdin.isTTY,stream:stdin,setRaw:raw=>{
stdin.setRawMode(raw)}},printsToTerminal:stdout.isTTY,colours:stderr.isTTY&&(process.env.NO_COLOR??"")===""&&process.env.
TERM!=="dumb"}}function written(stream,output){return new Promise((resolve,reject)=>{stream.write(output,error=>{error==
null||isGone(error)?resolve():reject(unwritten())})})}var GONE=new Set(["EPIPE","ERR_STREAM_DESTROYED"]);function isGone(error){
return"code"in error&&GONE.has(error.code)}function unwritten(){return new SecretsError("store/failed",{action:"write",facts:{
path:"standard output"},hint:"Make room where standard output goes to, and run the command again"})}var terminal=processTerminal();async function giveUp(error){let own=ownError(error,"keystead");try{await tellError(own,terminal)}finally{
process2.exit(exitOf(own))}}async function main(){try{let status=await dispatch(process2.argv.slice(2),terminal);await closingsSettled(),
process2.exit(status)}catch(error){await giveUp(error)}}Object.assign(console,{log:console.error,info:console.error,debug:console.
error});process2.on("uncaughtException",error=>{giveUp(error)});process2.on("unhandledRejection",error=>{giveUp(error)});
main();

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{l,printed}from"./chunk-3KI7SJFT.js";import{RECIPIENT_ACTIONS,SHELLS}from"./chunk-WEKTK4TK.js";import{
COMMANDS}from"./chunk-CPLIWJ76.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var CHOICES={"completion shell":SHELLS,"recipients action":RECIPIENT_ACTIONS};async function complete(args,terminal){let root=new l;
for(let row of COMMANDS)await describe(root.command(row.name,row.summary),row);let words=args[0]==="--"?args.slice(1):args;
return await terminal.print(printed(()=>root.parse([...words]))),0}async function describe(command,row){let{args={}}=await row.
load();for(let[name,argument]of Object.entries(args)){let choices=argument.type==="enum"?argument.options??[]:CHOICES[`${row.
name} ${name}`]??[],offer=complete2=>choices.forEach(choice=>complete2(choice,""));argument.type==="positional"?command.
argument(name,offer):argument.type==="boolean"?command.option(name,argument.description??""):command.option(name,argument.
description??"",offer,alias(argument))}}function alias(argument){return"alias"in argument&&typeof argument.alias=="strin\
g"?argument.alias:void 0}export{complete};

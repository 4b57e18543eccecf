const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{d,printed}from"./chunk-3KI7SJFT.js";import{SHELLS}from"./chunk-WEKTK4TK.js";import{makeCommand}from"./chunk-DJLFMRPI.js";
import{UsageError}from"./chunk-D56LWJ6S.js";import"./chunk-4UAOJGDD.js";import"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var completionCommand=makeCommand({shell:{type:"positional",required:!0,description:SHELLS.join(", ")}},async(args,terminal)=>{
let shell=SHELLS.find(known=>known===args.shell);if(shell===void 0)throw new UsageError(`the shell is one of: ${SHELLS.join(
", ")}`);await terminal.print(printed(()=>d(shell,"keystead","keystead")))});export{completionCommand};

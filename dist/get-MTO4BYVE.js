const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{tellStale}from"./chunk-HUKB6IQP.js";import{withLoaded}from"./chunk-HOCIFTDI.js";import{makeCommand}from"./chunk-DJLFMRPI.js";
import{cacheFlag,configFlag,consumerFlag,environmentFlag,jsonFlag}from"./chunk-IBMGFIL3.js";import"./chunk-D56LWJ6S.js";
import{textOf}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";import"./chunk-6FW24UKP.js";var getCommand=makeCommand({key:{type:"positional",required:!0,description:"The key"},...configFlag,...environmentFlag,...consumerFlag,
...cacheFlag,...jsonFlag},async(args,terminal)=>{let{key,config,env,consumer}=args,flags={config,env,consumer,cache:args.
cache},[value,report]=await withLoaded(flags,loaded=>[valueOf(key,loaded),loaded.report],{keys:[key]});await tellStale(report,
terminal),await terminal.print(args.json?jsonOf(key,value):value),!args.json&&terminal.printsToTerminal&&await terminal.
tell(`
`)});function valueOf(key,{keys,plan}){let made=keys.find(one=>one.key.name===key);if(made?.text!==void 0)return made.text.
reveal();let{environment}=plan,isNull=plan.keys.find(({name})=>name===key)?.reads===null;throw new SecretsError("value/m\
issing",{action:"get",facts:{key,environment},...isNull&&{state:"the declaration has null there",hint:`Remove the \`null\`\
 for "${environment}" from the \`from\` of ${key}, and store a value`}})}function jsonOf(key,bytes){let value=textOf(bytes);
if(value===void 0)throw new SecretsError("value/undecodable",{action:"print",facts:{key},hint:`Leave --json away: ${key}\
 is bytes, which JSON cannot hold`});return`${JSON.stringify({key,value})}
`}export{getCommand};

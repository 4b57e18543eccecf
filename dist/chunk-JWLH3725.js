const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SecretsError}from"./chunk-7WMPC2ME.js";import{realpath}from"node:fs/promises";import{isAbsolute,join,resolve,sep}from"node:path";function folderOf(directory,context){let given=String(directory??"");return isAbsolute(given)?resolve(given):resolve(context.
root,given)}function placeOf(folder,path){let steps=path.split(/[/\\]/);return path.includes("\0")||steps.some(step=>step===
""||step==="."||step==="..")?outside(join(folder,path.replaceAll("\0",""))):join(folder,...steps)}async function realPlace(folder,place){
let real=await realpath(folder),target=await realpath(place);return target.startsWith(real.endsWith(sep)?real:real+sep)?
target:outside(place)}function outside(path){return new SecretsError("backend/bad-response",{action:"read",facts:{path},
state:"it leads out of its directory",hint:`Put a file at ${path}, or a link to one in the same directory`})}export{folderOf,placeOf,realPlace};

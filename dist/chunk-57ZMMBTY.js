const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{makeIdentity}from"./chunk-FGZCYMT5.js";import{writeAtomically}from"./chunk-JTU66STY.js";import{mkdir}from"node:fs/promises";import{dirname}from"node:path";async function writeNewIdentity(path,now){let folder=dirname(path),{identity,recipient}=await makeIdentity(),text=`# cre\
ated: ${now.toISOString()}
# public key: ${recipient}
${identity}
`;await mkdir(folder,{recursive:!0,mode:448}).catch(()=>{});let bytes=new TextEncoder().encode(text);return await writeAtomically(
{folder,place:path,bytes,mode:384,precondition:{expect:"absent"}}),recipient}export{writeNewIdentity};

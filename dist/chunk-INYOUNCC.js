const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{SecretsError}from"./chunk-7WMPC2ME.js";async function attempt({deadline},work){try{return await deadline.within(work())}catch(error){return error instanceof SecretsError?
error:deadline.reason()??new SecretsError("internal/bug",{action:"examine"})}}export{attempt};

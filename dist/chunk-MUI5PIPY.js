const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
function contextWith(context,parts){let{attempt,clock,concurrency,deadline,meter,onToken,runtime,signal,transport}=context;
return{attempt,clock,concurrency,deadline,meter,onToken,runtime,signal,transport,...parts,get root(){return context.root}}}
function within(context,ms){let{attempt,clock,deadline}=context;return contextWith(context,{deadline:Math.min(deadline,clock.
now()+ms),attempt:Math.min(attempt,ms)})}export{contextWith,within};

const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var HTTP_DATE=/^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;function retryAfter(header,now){
let text=header?.trim()??"";if(/^\d+(?:\.\d+)?$/.test(text))return Number(text)*1e3;if(!HTTP_DATE.test(text))return;let at=Date.
parse(text);return Number.isNaN(at)?void 0:Math.max(0,at-now)}export{retryAfter};

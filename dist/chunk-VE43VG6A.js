const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
var CHANGE_KINDS=["retargeted","new-store","new-package","weakened","recipient-added","removed","renamed","disagree","re\
cipient-removed","value-replaced","added","changed"],SEVERITIES={retargeted:"high","new-store":"high","new-package":"hig\
h",weakened:"high","recipient-added":"high",removed:"medium",renamed:"medium",disagree:"medium","recipient-removed":"med\
ium","value-replaced":"medium",added:"low",changed:"low"},FAILING=CHANGE_KINDS.filter(kind=>SEVERITIES[kind]==="high");function change(kind,of){
return{kind,severity:SEVERITIES[kind],...of}}export{CHANGE_KINDS,FAILING,change};

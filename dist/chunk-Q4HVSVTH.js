const t=n=>{const e=globalThis.process.getBuiltinModule(n);if(e===void 0)throw Object.assign(new Error("Cannot find modu\
le "+n),{code:"MODULE_NOT_FOUND"});return e},o=import.meta.dirname??"/";var r=class{async sign(n,e,i){return n}};export{r as NoAuthSigner};

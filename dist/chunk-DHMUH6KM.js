const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{formatReference}from"./chunk-4UAOJGDD.js";import{SecretsError}from"./chunk-7WMPC2ME.js";function unsupportedPart(reference){let option=reference.field!==void 0?"field":reference.version!==void 0?"version":void 0;
if(option!==void 0)return new SecretsError("reference/unsupported",{action:"read",facts:{option,reference:formatReference(
reference)}})}export{unsupportedPart};

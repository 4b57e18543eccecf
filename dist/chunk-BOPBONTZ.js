const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{formatReference}from"./chunk-WNXJWGPG.js";import{SecretsError}from"./chunk-MZXYOAGB.js";function unsupportedPart(reference){let option=reference.field!==void 0?"field":reference.version!==void 0?"version":void 0;
if(option!==void 0)return new SecretsError("reference/unsupported",{action:"read",facts:{option,reference:formatReference(
reference)}})}export{unsupportedPart};

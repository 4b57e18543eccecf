const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{isLoopback}from"./chunk-N273I34Y.js";import{SecretsError}from"./chunk-P32RC76Y.js";function serverAddress(text,{option,example,insecure}){let url=URL.parse(text),plain=url?.protocol==="http:";if(url===null||
!(plain||url.protocol==="https:")||`${url.username}${url.password}${url.search}${url.hash}`!="")throw new SecretsError("\
config/invalid-option",{action:"read",facts:{option,wanted:`an address like ${example}`}});if(plain&&!insecure&&!isLoopback(
url.hostname))throw new SecretsError("config/insecure",{action:"read",facts:{address:url.origin,option}});return url}export{serverAddress};

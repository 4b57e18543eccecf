const require = (name) => { const found = globalThis.process.getBuiltinModule(name); if (found === undefined) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" }); return found; }; const __dirname = import.meta.dirname ?? "/";
import{CATALOGUE,SecretsError}from"./chunk-7WMPC2ME.js";function exitOf(error){return CATALOGUE[error.code].exit}function ownError(error,command){return error instanceof SecretsError?
error:new SecretsError("internal/bug",{action:`run \`${command}\``})}async function tellError(error,terminal){let mark=(text,code)=>terminal.
colours?`\x1B[${code}m${text}\x1B[0m`:text,rest=error.problems.length>0?"":` ${mark(`[${error.code}]`,2)}
  ${error.hint}`;await terminal.tell(`${mark("error:",31)} ${error.message}${rest}
`)}function jsonOf(error){return`${JSON.stringify(error)}
`}export{exitOf,ownError,tellError,jsonOf};
